//! How often organs have met, and what they still owe.

mod activities;

use crate::chamber::sample::{self, COUNCIL, GU, HAN, LIN, SHEN, SU, TERM, VOTE, XU, YE, ZHOU, date, kind};
use crate::chamber::scenario::{Given, given};
use crate::charter::{BallotKind, FrequencyPeriod, FrequencyRule};
use crate::kernel::{Actor, MeetingId, PersonId, TermId};
use crate::leadership::OpenTerm;
use crate::meeting::{CancelMeeting, ConveneMeeting, LapseMeeting, OpenMeeting, SendNotice};
use crate::secretariat::FrequencyStanding::{Convened, Met, Missed, Short, Unknown};
use crate::secretariat::{Duty, DutyKind, DutyState, FrequencyStanding, MeetingFrequency};
use crate::tally::BallotMark;
use crate::voting::{CastVote, CloseVote};
use alloc::string::ToString as _;
use alloc::vec::Vec;

/// The sample, whose council has to meet so often. Its records begin on 2026-03-02.
fn meeting(at_least: u32, period: FrequencyPeriod) -> Given {
    given(sample::chamber_under(|rules| {
        for rule in &mut rules.meetings {
            let council = rule.kind == kind("council");
            let article = rule.frequency.take().and_then(|rule| rule.article);
            rule.frequency = council.then_some(FrequencyRule { at_least, period, article });
        }
    }))
}

fn owed(given: &Given, day: &str) -> Option<Duty> {
    let duties = given.clone().chamber().duties(date(day));
    duties.into_iter().find(|duty| duty.kind == DutyKind::HoldMeeting)
}

fn told(given: &Given, day: &str) -> Vec<MeetingFrequency> {
    given.clone().chamber().meeting_frequency(date(day))
}

fn standings(given: &Given, day: &str) -> Vec<(FrequencyStanding, u32, u32, Option<u32>)> {
    told(given, day).into_iter().map(|it| (it.standing, it.held, it.convened, it.missing)).collect()
}

/// A council convened for a day.
fn convened(given: Given, number: u128, ordinal: u32, day: &str) -> Given {
    let council = ConveneMeeting {
        meeting: MeetingId::from_u128(number),
        ordinal: Some(ordinal),
        starts: Some(sample::occurred(day)),
        ..sample::council_meeting()
    };
    given.and_by(Actor::import(), council)
}

const SIX: [PersonId; 6] = [LIN, ZHOU, SHEN, GU, XU, HAN];

/// A council convened, given notice of and opened on its day.
fn held(given: Given, number: u128, ordinal: u32, day: &str) -> Given {
    let meeting = MeetingId::from_u128(number);
    let noticed = convened(given, number, ordinal, day).and(SendNotice { meeting, sent: None });
    let day = noticed.at(&alloc::format!("{day}T02:00:00Z"));
    let here = SIX.iter().fold(day, |given, person| given.and(sample::sign_in(meeting, *person)));
    here.and(OpenMeeting { meeting, chair: LIN, at: None })
}

/// 社会团体章程示范文本（1998）第二十条：理事会每年至少召开一次会议.
#[test]
fn a_council_that_has_not_met_owes_a_meeting_until_the_years_last_day() {
    let chamber = given(sample::chamber());
    let council = |day: &str| {
        let duties = chamber.clone().chamber().duties(date(day));
        duties.into_iter().find(|duty| duty.kind == DutyKind::HoldMeeting && duty.subject == "council")
    };
    // The year in which the records begin is not judged.
    assert_eq!(council("2026-12-31"), None);
    let states = ["2027-01-01", "2027-12-30", "2027-12-31"].map(|day| council(day).unwrap().state);
    assert_eq!(states, [DutyState::Coming, DutyState::Coming, DutyState::Due]);
    let duty = council("2027-12-31").unwrap();
    assert_eq!((duty.due, duty.arose), (Some(date("2027-12-31")), date("2027-01-01")));
    assert_eq!(
        (duty.id.as_str(), duty.settled_by.as_str()),
        ("hold_meeting/council/2027-01-01", "ConveneMeeting")
    );
    assert_eq!(duty.article.unwrap().number, Some(20));
    assert_eq!(duty.owed_by[0].title, "会长");
    assert_eq!(duty.reason, "理事会每年至少召开 1 次，本期已召开 0 次，已召集 0 次");
    // Nobody belongs to the supervisory board or to the Party branch, so nothing is owed by them.
    let owing = chamber.clone().chamber().duties(date("2027-12-31")).into_iter();
    let owing: Vec<_> = owing
        .filter(|duty| duty.kind == DutyKind::HoldMeeting && duty.state == DutyState::Due)
        .map(|duty| duty.subject)
        .collect();
    assert_eq!(owing, ["council", "presidents_office", "standing_council"]);
}

#[test]
fn what_is_convened_counts_as_coming_until_its_day_is_past() {
    let start = meeting(2, FrequencyPeriod::Quarter).at("2026-04-10T01:00:00Z");
    assert_eq!(standings(&start, "2026-04-10"), [(Short, 0, 0, Some(2))]);
    let one = convened(start, 0x151, 1, "2026-05-10");
    assert_eq!(standings(&one, "2026-05-10"), [(Short, 0, 1, Some(1))]);
    let two = convened(one, 0x152, 2, "2026-06-10");
    assert_eq!(standings(&two, "2026-05-10"), [(Convened, 0, 2, Some(0))]);
    assert_eq!(owed(&two, "2026-05-10"), None);
    // Neither was opened on its day: they do not count any more.
    assert_eq!(standings(&two, "2026-05-11"), [(Short, 0, 1, Some(1))]);
    assert_eq!(
        owed(&two, "2026-06-11").unwrap().reason,
        "理事会每季度至少召开 2 次，本期已召开 0 次，已召集 0 次"
    );
    let cancelled = two.and(CancelMeeting { meeting: MeetingId::from_u128(0x152), reason: None });
    assert_eq!(standings(&cancelled, "2026-05-10"), [(Short, 0, 1, Some(1))]);
    // As it was told on the days before.
    assert_eq!(standings(&cancelled, "2026-04-09"), [(Short, 0, 0, Some(2))]);
}

#[test]
fn what_was_missed_is_told_in_the_next_period_and_owed_until_the_council_meets() {
    let start = meeting(1, FrequencyPeriod::Quarter);
    // The first quarter began before the records.
    assert_eq!(standings(&start, "2026-03-31"), [(Unknown, 0, 0, None)]);
    assert_eq!(owed(&start, "2026-03-31"), None);
    assert_eq!(standings(&start, "2026-04-01"), [(Short, 0, 0, Some(1))]);
    let late = told(&start, "2026-07-01");
    let [missed, now] = late.as_slice() else { panic!("{late:?}") };
    assert_eq!(
        (missed.standing, missed.from, missed.until),
        (Missed, date("2026-04-01"), Some(date("2026-06-30")))
    );
    assert_eq!((now.standing, now.from, now.missing), (Short, date("2026-07-01"), Some(1)));
    let open = |given: &Given, day: &str| {
        let duties = given.clone().chamber().duties(date(day)).into_iter();
        let held = duties.filter(|duty| duty.kind == DutyKind::HoldMeeting);
        held.map(|duty| (duty.id, duty.due.unwrap().to_string(), duty.state)).collect::<Vec<_>>()
    };
    let id = |from: &str| alloc::format!("hold_meeting/council/{from}");
    let second = |state| (id("2026-04-01"), "2026-06-30".into(), state);
    let third = |state| (id("2026-07-01"), "2026-09-30".into(), state);
    assert_eq!(open(&start, "2026-06-30"), [second(DutyState::Due)]);
    assert_eq!(open(&start, "2026-07-01"), [second(DutyState::Overdue), third(DutyState::Coming)]);
    assert_eq!(open(&start, "2026-10-01")[..2], [second(DutyState::Overdue), third(DutyState::Overdue)]);
    // What is convened for a later quarter ends the waiting, unless it is cancelled.
    let ahead = convened(start.clone().at("2026-07-02T01:00:00Z"), 0x151, 1, "2026-11-10");
    assert_eq!(open(&ahead, "2026-07-01"), [second(DutyState::Overdue), third(DutyState::Coming)]);
    assert_eq!(open(&ahead, "2026-07-02"), [third(DutyState::Coming)]);
    let cancelled = ahead
        .at("2026-07-05T01:00:00Z")
        .and(CancelMeeting { meeting: MeetingId::from_u128(0x151), reason: None });
    assert_eq!(open(&cancelled, "2026-07-05"), [second(DutyState::Overdue), third(DutyState::Coming)]);
    // One that was convened before the quarter ended, for a day after it, was no meeting of that quarter: it has to be held.
    let early = convened(start.clone().at("2026-06-20T01:00:00Z"), 0x151, 1, "2026-07-10");
    assert_eq!(open(&early, "2026-07-09"), [second(DutyState::Overdue)]);
    let kept = held(start.clone().at("2026-06-20T01:00:00Z"), 0x151, 1, "2026-07-10");
    assert_eq!(open(&kept, "2026-07-10"), []);
    let met = held(start.at("2026-07-02T01:00:00Z"), 0x151, 1, "2026-07-10");
    assert_eq!(standings(&met, "2026-07-10"), [(Missed, 0, 0, Some(1)), (Met, 1, 0, Some(0))]);
    assert_eq!(owed(&met, "2026-07-10"), None);
    // The day before it was opened is answered as it was then.
    assert_eq!(standings(&met, "2026-07-09"), [(Missed, 0, 0, Some(1)), (Convened, 0, 1, Some(0))]);
    assert_eq!(standings(&met, "2026-10-01"), [(Short, 0, 0, Some(1))], "the third quarter was not missed");
}

#[test]
fn a_period_before_the_records_is_met_where_they_show_it() {
    let met = held(meeting(1, FrequencyPeriod::Year), 0x151, 1, "2026-03-20");
    assert_eq!(standings(&met, "2026-03-20"), [(Met, 1, 0, Some(0))]);
    assert!(told(&met, "2026-03-01").is_empty(), "nothing is told of the days before the records");
    let coming = convened(meeting(1, FrequencyPeriod::Year), 0x151, 1, "2026-03-20");
    assert_eq!(standings(&coming, "2026-03-20"), [(Convened, 0, 1, Some(0))]);
    assert_eq!(standings(&coming, "2026-03-21"), [(Unknown, 0, 0, None)]);
}

#[test]
fn a_meeting_that_lapsed_was_not_held() {
    let given =
        convened(meeting(1, FrequencyPeriod::Month).at("2026-04-01T01:00:00Z"), 0x151, 1, "2026-04-20");
    let lapsed = given
        .and(SendNotice { meeting: MeetingId::from_u128(0x151), sent: None })
        .at("2026-04-20T02:00:00Z")
        .and(LapseMeeting { meeting: MeetingId::from_u128(0x151), at: None });
    assert_eq!(standings(&lapsed, "2026-04-20"), [(Short, 0, 0, Some(1))]);
    assert_eq!(standings(&lapsed, "2026-04-19"), [(Convened, 0, 1, Some(0))]);
}

/// 社会团体章程示范文本（1998）第二十条：情况特殊的，也可采用通讯形式召开.
#[test]
fn a_council_that_decided_by_correspondence_has_met() {
    let voting = given(sample::chamber())
        .at("2027-03-02T01:00:00Z")
        .and_by(
            LIN,
            ConveneMeeting { starts: Some(sample::occurred("2027-03-20")), ..sample::council_meeting() },
        )
        .and(sample::business(COUNCIL))
        .and(sample::motion())
        .and(crate::voting::OpenVote {
            tellers: Vec::new(),
            ..sample::open_vote(BallotKind::Correspondence)
        });
    let council = |given: &Given| {
        let told = told(given, "2027-03-21").into_iter();
        told.filter(|it| it.kind == kind("council")).map(|it| it.standing).collect::<Vec<_>>()
    };
    assert_eq!(council(&voting), [Short]);
    let six = [LIN, ZHOU, SHEN, GU, SU, YE];
    let cast = six.into_iter().fold(voting, |given, voter| {
        given.and(CastVote { vote: VOTE, voter, mark: BallotMark::For, by: None })
    });
    let closed = cast.and(CloseVote { vote: VOTE, count: None, signed_by: Vec::new(), at: None });
    assert_eq!(council(&closed), [Met]);
}

/// 会员大会每届至少召开一次: a term is judged where the records hold the whole of it, and lasts until the next begins.
#[test]
fn an_assembly_of_each_term_is_owed_until_the_next_term_begins() {
    let assembly = |given: &Given, day: &str| {
        let told = told(given, day).into_iter().filter(|it| it.kind == kind("general_assembly"));
        told.map(|it| (it.standing, it.until)).collect::<Vec<_>>()
    };
    let chamber = given(sample::chamber());
    // The second term began in 2024.
    assert_eq!(assembly(&chamber, "2026-04-01"), [(Unknown, Some(date("2028-12-31")))]);
    let term = |ordinal, from: &str, until: Option<&str>| OpenTerm {
        term: TermId::from_u128(TERM.uuid().as_u128().saturating_add(u128::from(ordinal))),
        ordinal,
        from: Some(date(from)),
        until: until.map(date),
        certificate_until: None,
        organ: None,
    };
    let third = chamber.and(term(3, "2029-01-01", Some("2033-12-31")));
    assert_eq!(assembly(&third, "2029-01-01"), [(Short, Some(date("2033-12-31")))]);
    let owed = |given: &Given, day: &str| {
        let duties = given.clone().chamber().duties(date(day)).into_iter();
        duties.filter(|duty| duty.subject == "general_assembly").map(|duty| duty.state).collect::<Vec<_>>()
    };
    assert_eq!(owed(&third, "2033-12-31"), [DutyState::Due]);
    // The term has run out and the organs are still those: holding it is what is due.
    assert_eq!(owed(&third, "2034-01-10"), [DutyState::Overdue]);
    let fourth = third.and(term(4, "2034-02-01", None));
    assert_eq!(assembly(&fourth, "2034-02-01"), [(Missed, Some(date("2034-01-31"))), (Short, None)]);
    assert_eq!(owed(&fourth, "2034-02-01"), [DutyState::Overdue, DutyState::Undated]);
}
