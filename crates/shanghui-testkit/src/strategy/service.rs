//! Random commands of service to members: needs, offers, matches.

use super::{audience, early_day, few, person, principal, rarely};
use crate::fixture;
use crate::sample::{date, prose, title};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use shanghui::chamber::Command;
use shanghui::kernel::{MemberId, NeedId, OfferId, VisitId};
use shanghui::service::{
    AnswerNeed, AssignNeed, CloseNeed, EndOffer, Judgement, MatchOffer, MatchOutcome, NeedEnding,
    RecordOutcome, RegisterNeed, RegisterOffer, ResourceKind, ResourceTerms, RespondToNeed,
};

fn need() -> BoxedStrategy<NeedId> {
    few(NeedId::from_u128, 0x501)
}

fn offer() -> BoxedStrategy<OfferId> {
    few(OfferId::from_u128, 0x511)
}

fn member() -> BoxedStrategy<MemberId> {
    few(MemberId::from_u128, 0x91)
}

fn terms() -> impl Strategy<Value = ResourceTerms> {
    let text = select(vec!["冷链仓储", "仓库 A1", "招聘司机"]);
    (select(ResourceKind::ALL), text, rarely(Just(date("2026-03-01"))), any::<bool>()).prop_map(
        |(kind, text, until, tagged)| ResourceTerms {
            kind,
            text: title(text),
            tags: tagged.then(|| title("冷链")).into_iter().collect(),
            place: None,
            from: until.map(|_| date("2026-02-01")),
            until,
            amount: Some(fixture::square_metres(100)),
        },
    )
}

/// What members need, what others of them offer, and what came of it.
pub(super) fn served() -> impl Strategy<Value = Command> {
    let word = || prop_oneof![6 => select(vec!["policy", "resource", "other"]), 1 => Just("gossip")];
    let visit = || rarely(few(VisitId::from_u128, 0x431));
    let end = prop_oneof![
        3 => (select(Judgement::ALL), rarely(person()))
            .prop_map(|(judgement, by)| NeedEnding::Judged { judgement, by, said: None }),
        1 => Just(NeedEnding::Withdrawn { reason: Some(prose("不再需要")) }),
    ];
    let outcome = prop_oneof![
        Just(MatchOutcome::CameAbout { note: None }),
        Just(MatchOutcome::FellThrough { why: prose("价格没有谈拢") }),
    ];
    prop_oneof![
        4 => (need(), member(), word(), rarely(terms()), visit(), rarely(early_day()), audience()).prop_map(
            |(need, member, word, asks_for, learned_at, on, audience)| {
                let category = fixture::category(word);
                RegisterNeed { need, member, category, what: prose("缺冷库"), asks_for, learned_at, on, audience }.into()
            }
        ),
        2 => (need(), principal()).prop_map(|(need, to)| AssignNeed { need, to }.into()),
        2 => (need(), rarely(early_day()))
            .prop_map(|(need, on)| RespondToNeed { need, said: prose("已在征集"), on }.into()),
        3 => (need(), any::<bool>()).prop_map(|(need, sourced)| {
            let source = sourced.then(|| title("政策汇编"));
            AnswerNeed { need, answer: prose("可以申请"), source, on: None }.into()
        }),
        2 => (need(), end).prop_map(|(need, end)| CloseNeed { need, end }.into()),
        3 => (offer(), member(), terms(), any::<bool>(), audience()).prop_map(
            |(offer, member, terms, may_be_named, audience)| {
                RegisterOffer { offer, member, terms, may_be_named, audience }.into()
            }
        ),
        1 => offer().prop_map(|offer| EndOffer { offer, reason: None }.into()),
        4 => (need(), offer(), vec(member(), 1..5))
            .prop_map(|(need, offer, consents)| MatchOffer { need, offer, consents }.into()),
        2 => (need(), offer(), outcome)
            .prop_map(|(need, offer, outcome)| RecordOutcome { need, offer, outcome }.into()),
    ]
}
