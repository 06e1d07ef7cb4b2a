//! A need from its registration to the member's judgement, and offers ranked as the plain definition says.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::manual_checked_ops,
    reason = "a definition is written plainly"
)]

use super::words::{Pair, pairs};
use super::{
    Amount, AnswerNeed, CloseNeed, EndOffer, Judgement, MatchOffer, MatchOutcome, NeedEnding, NeedState,
    RankPart, RecordOutcome, RegisterNeed, RegisterOffer, ResourceKind, ResourceTerms, RespondToNeed,
};
use crate::chamber::Chamber;
use crate::chamber::sample::{self, GU, ZHOU, date, prose, title};
use crate::chamber::scenario::{Given, given};
use crate::kernel::{Audience, Date, MemberId, NeedCategory, NeedId, OfferId};
use crate::secretariat::DutyKind;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec;
use alloc::vec::Vec;
use proptest::prelude::*;

const NEED: NeedId = NeedId::from_u128(0x501);
const OFFER: OfferId = OfferId::from_u128(0x511);
const OTHER: OfferId = OfferId::from_u128(0x512);
const YUNFANS: MemberId = MemberId::from_u128(0x91);
const TINGLANS: MemberId = MemberId::from_u128(0x92);
const LINS: MemberId = MemberId::from_u128(0x93);

fn terms(text: &str) -> ResourceTerms {
    ResourceTerms {
        kind: ResourceKind::Premises,
        text: title(text),
        tags: Vec::new(),
        place: None,
        from: None,
        until: None,
        amount: None,
    }
}

fn need(asks_for: Option<ResourceTerms>) -> RegisterNeed {
    RegisterNeed {
        need: NEED,
        member: YUNFANS,
        category: NeedCategory::new("resource").unwrap(),
        what: prose("旺季缺冷库"),
        asks_for,
        learned_at: None,
        on: None,
        audience: Audience::Members,
    }
}

fn offer(offer: OfferId, member: MemberId, terms: ResourceTerms) -> RegisterOffer {
    RegisterOffer { offer, member, terms, may_be_named: true, audience: Audience::Members }
}

fn both(offer: OfferId, member: MemberId) -> MatchOffer {
    MatchOffer { need: NEED, offer, consents: vec![YUNFANS, member] }
}

fn open(chamber: &Chamber, on: &str) -> Vec<DutyKind> {
    let about = NEED.to_string();
    let duties = chamber.duties(date(on)).into_iter().filter(|duty| duty.id.contains(&about));
    duties.map(|duty| duty.kind).collect()
}

fn state(chamber: &Chamber) -> NeedState {
    chamber.need_list()[0].state
}

fn asked() -> Given {
    given(sample::chamber()).and(need(Some(terms("冷链仓储")))).and(offer(
        OFFER,
        TINGLANS,
        terms("闲置冷链仓位"),
    ))
}

#[test]
fn a_need_whose_match_falls_through_is_open_again_until_another_comes_about() {
    let fell = RecordOutcome {
        need: NEED,
        offer: OFFER,
        outcome: MatchOutcome::FellThrough { why: prose("层高不够") },
    };
    let came = RecordOutcome { need: NEED, offer: OTHER, outcome: MatchOutcome::CameAbout { note: None } };
    let judged = |by| CloseNeed {
        need: NEED,
        end: NeedEnding::Judged { judgement: Judgement::Satisfied, by: Some(by), said: None },
    };
    let matched = asked().at("2026-03-04T01:00:00Z").and(both(OFFER, TINGLANS));
    assert_eq!(open(&matched.clone().chamber(), "2026-03-04"), [DutyKind::RecordOutcome]);
    assert_eq!(
        open(&matched.clone().chamber(), "2026-03-03"),
        [DutyKind::AssignNeed, DutyKind::RespondToNeed, DutyKind::AnswerNeed],
        "it was not matched yet"
    );
    let again = matched.at("2026-03-06T01:00:00Z").and(fell);
    assert_eq!(state(&again.clone().chamber()), NeedState::Registered);
    let opened = open(&again.clone().chamber(), "2026-03-06");
    assert_eq!(opened, [DutyKind::AssignNeed, DutyKind::AnswerNeed], "the member has heard from us");
    again.clone().when(judged(ZHOU)).then_refused("service.not_resolved");
    let met = again
        .and(offer(OTHER, LINS, terms("冷链仓储仓位")))
        .and(both(OTHER, LINS))
        .at("2026-03-09T01:00:00Z")
        .and(came);
    assert_eq!(open(&met.clone().chamber(), "2026-03-09"), [DutyKind::CloseNeed]);
    met.clone().when(judged(GU)).then_refused("service.not_the_members");
    let closed = met.and(judged(ZHOU)).chamber();
    assert_eq!((state(&closed), open(&closed, "2026-03-09")), (NeedState::Closed, vec![]));
    let told = &closed.need_list()[0];
    assert_eq!((told.responded_after, told.resolved_after), (Some(2), Some(2)));
}

#[test]
fn the_first_response_and_the_resolution_say_how_long_the_member_waited() {
    let respond = RespondToNeed { need: NEED, said: prose("已在征集"), on: None };
    let answer =
        AnswerNeed {
            need: NEED, answer: prose("可用公共冷库"), source: None, on: Some(date("2026-03-10"))
        };
    let chamber = asked()
        .at("2026-03-05T01:00:00Z")
        .and(respond.clone())
        .at("2026-03-12T01:00:00Z")
        .and(respond)
        .and(answer)
        .chamber();
    let told = &chamber.need_list()[0];
    assert_eq!((told.responded_after, told.resolved_after), (Some(3), Some(8)));
    assert_eq!(told.state, NeedState::Answered);
}

#[test]
fn an_owner_who_does_not_agree_is_not_named_and_an_offer_above_the_needs_readers_is_not_told() {
    let unnamed = RegisterOffer { may_be_named: false, ..offer(OTHER, LINS, terms("冷链仓储")) };
    let ranked = |given: Given| given.chamber().rank_offers(NEED, date("2026-03-02")).unwrap();
    let two = ranked(asked().and(unnamed.clone()));
    let members: Vec<Option<MemberId>> = two.iter().map(|offer| offer.member).collect();
    assert_eq!(members, [None, Some(TINGLANS)]);
    let above = RegisterOffer { audience: Audience::Leaders, ..unnamed };
    assert_eq!(ranked(asked().and(above)).len(), 1);
    let plain = given(sample::chamber()).and(need(None)).chamber();
    assert_eq!(plain.rank_offers(NEED, date("2026-03-02")).unwrap(), [], "it asks for no resource");
    let unknown = plain.rank_offers(NeedId::from_u128(0x5ff), date("2026-03-02")).unwrap_err();
    assert_eq!(unknown.code(), "data.not_found");
}

#[test]
fn outcomes_move_a_members_offers_up_and_down() {
    let points = |given: &Given| {
        let ranked = given.clone().chamber().rank_offers(NEED, date("2026-03-03")).unwrap();
        ranked[0].reasons.iter().find(|reason| reason.part == RankPart::Experience).unwrap().points
    };
    let with =
        |outcome| asked().and(both(OFFER, TINGLANS)).and(RecordOutcome { need: NEED, offer: OFFER, outcome });
    assert_eq!(points(&asked()), 50);
    assert_eq!(points(&with(MatchOutcome::CameAbout { note: None })), 66);
    assert_eq!(points(&with(MatchOutcome::FellThrough { why: prose("没有谈拢") })), 33);
}

// The plain definition, written anew: texts as sets of words, every offer looked at, sums of 128 bits.

/// The words of a text and of its tags.
fn words(terms: &ResourceTerms) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let lower: String = terms.text.as_str().chars().map(|letter| letter.to_ascii_lowercase()).collect();
    for run in lower.split(|letter: char| !letter.is_alphanumeric()) {
        let letters: Vec<char> = run.chars().collect();
        match letters.as_slice() {
            [] => {}
            [alone] => drop(found.insert(format!("{alone}"))),
            more => found.extend(more.windows(2).map(|two| format!("{}{}", two[0], two[1]))),
        }
    }
    found.extend(terms.tags.iter().map(|tag| format!("#{tag}")));
    found
}

fn rounded_down(most: u128, part: u128, whole: u128) -> u128 {
    if whole == 0 { most } else { most * part.min(whole) / whole }
}

fn days(terms: &ResourceTerms) -> (i64, i64) {
    let day = |day: Option<Date>, open: i64| day.map_or(open, |day| date("2026-01-01").days_until(day));
    (day(terms.from, -1_000_000), day(terms.until, 1_000_000))
}

fn plain(need: &ResourceTerms, offer: &ResourceTerms, weight: &dyn Fn(&str) -> u128) -> Option<u128> {
    let (asked, offered) = (words(need), words(offer));
    let sum = |words: Vec<&String>| words.into_iter().map(|word| weight(word)).sum::<u128>();
    let (common, whole) = (sum(asked.intersection(&offered).collect()), sum(asked.iter().collect()));
    if need.kind != offer.kind && common == 0 {
        return None;
    }
    let mut points = if need.kind == offer.kind { 250 } else { 0 };
    points += if whole == 0 { 0 } else { rounded_down(350, common, whole) };
    if let Some(place) = &need.place {
        let there = offer.place.as_ref().map_or("", |place| place.as_str());
        let same = place.as_str().chars().zip(there.chars()).take_while(|(one, other)| one == other);
        points += rounded_down(100, same.count() as u128, place.as_str().chars().count() as u128);
    }
    if need.from.is_some() || need.until.is_some() {
        let ((from, until), (first, last)) = (days(need), days(offer));
        let shared = until.min(last) - from.max(first) + 1;
        points += match (need.from.is_some() && need.until.is_some(), shared > 0) {
            (_, false) => 0,
            (true, true) => rounded_down(100, shared as u128, (until - from + 1) as u128),
            (false, true) => 100,
        };
    }
    if let Some(amount) = &need.amount {
        let unit = |amount: &Amount| match amount {
            Amount::Money { amount } => {
                (format!("${}", amount.currency().label()), u128::from(amount.hundredths()))
            }
            Amount::Quantity { count, unit } => (format!("{unit}"), u128::from(*count)),
        };
        let (asked, offered) = (unit(amount), offer.amount.as_ref().map(unit));
        points += match offered.filter(|offered| offered.0 == asked.0) {
            Some(offered) => rounded_down(100, offered.1, asked.1),
            None => 0,
        };
    }
    Some(points)
}

fn some_terms() -> impl Strategy<Value = ResourceTerms> {
    let text = prop::collection::vec(
        prop::sample::select("冷链仓储位货运、5G a".chars().collect::<Vec<_>>()),
        1..12,
    );
    let day = || prop::option::of((0_u32..60).prop_map(|days| date("2026-03-01").plus_days(days).unwrap()));
    let amount = prop::option::of(prop_oneof![
        (0_u64..9).prop_map(|count| Amount::Quantity { count, unit: title("吨") }),
        (0_u64..9, "元|美元")
            .prop_map(|(part, unit)| Amount::Money { amount: format!("0.0{part}{unit}").parse().unwrap() }),
    ]);
    let kind = prop::sample::select(&ResourceKind::ALL[..2]);
    let tags = prop::collection::vec(prop::sample::select(vec!["冷链", "仓储"]), 0..3);
    let place = prop::option::of(prop::sample::select(vec!["长安市", "长安市雁塔区", "洞庭市"]));
    (kind, text, tags, place, (day(), day()), amount).prop_map(|(kind, text, tags, place, days, amount)| {
        let text: String = text.into_iter().chain(['仓']).collect();
        let (from, until) = match days {
            (Some(one), Some(other)) => (Some(one.min(other)), Some(one.max(other))),
            open => open,
        };
        let tags = tags.into_iter().map(title).collect();
        ResourceTerms { kind, text: title(&text), tags, place: place.map(title), from, until, amount }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn points_are_those_of_the_plain_definition(
        asked in some_terms(),
        offered in prop::collection::vec((some_terms(), any::<bool>()), 1..40),
    ) {
        let mut given = given(sample::chamber()).and(need(Some(asked.clone())));
        let mut standing: Vec<(OfferId, ResourceTerms)> = Vec::new();
        for (number, (terms, ended)) in (0x1000_u128..).zip(offered) {
            let id = OfferId::from_u128(number);
            given = given.and(offer(id, TINGLANS, terms.clone()));
            if ended {
                given = given.and(EndOffer { offer: id, reason: None });
            } else {
                standing.push((id, terms));
            }
        }
        let on = date("2026-03-15");
        let mut holding: BTreeMap<String, u128> = BTreeMap::new();
        for word in standing.iter().flat_map(|(_, terms)| words(terms)) {
            *holding.entry(word).or_default() += 1;
        }
        let open = standing.len() as u128;
        let weight = |word: &str| {
            let mut rarer = open / holding.get(word).copied().unwrap_or(1);
            let mut weight = 1;
            while rarer > 1 {
                (rarer, weight) = (rarer / 2, weight + 1);
            }
            weight
        };
        // Whoever is past the period is not ranked; without any experience everybody has half of those points.
        let mut expected: Vec<(u128, OfferId)> = standing
            .iter()
            .filter(|(_, terms)| terms.until.is_none_or(|until| until >= on))
            .filter_map(|(id, terms)| Some((plain(&asked, terms, &weight)? + 50, *id)))
            .collect();
        expected.sort_by_key(|(points, _)| core::cmp::Reverse(*points));
        expected.truncate(super::MOST_RANKED);
        let ranked = given.chamber().rank_offers(NEED, on).unwrap();
        let told: Vec<(u128, OfferId)> =
            ranked.iter().map(|offer| (u128::from(offer.points), offer.offer)).collect();
        prop_assert_eq!(told, expected);
        for offer in ranked {
            prop_assert_eq!(offer.reasons.iter().map(|reason| reason.points).sum::<u32>(), offer.points);
            prop_assert!(offer.reasons.iter().all(|reason| reason.points <= reason.most));
        }
    }

    #[test]
    fn pairs_are_in_order_and_each_is_there_once(text in "[冷链仓 a1、]{1,20}") {
        let found: Vec<Pair> = pairs(&text);
        prop_assert!(found.windows(2).all(|two| two[0] < two[1]));
    }
}
