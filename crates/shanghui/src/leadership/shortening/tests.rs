//! Terms that end early, and what follows of it.

use super::{ShortenTerm, TermShortened};
use crate::chamber::Event;
use crate::chamber::sample::{self, COUNCIL, GU, HAN, LIN, ROTATION, SHEN, TERM, XU, ZHOU, date};
use crate::chamber::scenario::{Given, given};
use crate::charter::Approver;
use crate::kernel::{Actor, MotionId, PersonId, TermId};
use crate::leadership::{Approval, ExtendTerm, OpenTerm, Tenure, TermStatus};
use crate::voting::Subject;
use alloc::vec::Vec;

const COUNCILLORS: &[PersonId] = &[LIN, ZHOU, SHEN, GU, HAN, XU];
const CARRIED: MotionId = MotionId::from_u128(0x1c1);

fn approvals(on: Option<&str>) -> Vec<Approval> {
    [Approver::Council, Approver::SupervisingUnit, Approver::Registrar]
        .map(|by| Approval { by, on: on.map(date), document: None, motion: None })
        .to_vec()
}

fn shorten(until: &str) -> ShortenTerm {
    ShortenTerm { term: TERM, until: date(until), approvals: approvals(None) }
}

/// The council has carried that the term ends on a day.
fn voted(until: &str) -> Given {
    let subject = Subject::TermEnd { term: TERM, until: date(until) };
    given(sample::carried(sample::council_in_session(), CARRIED, COUNCIL, subject, COUNCILLORS))
}

fn next(from: &str) -> OpenTerm {
    OpenTerm {
        term: TermId::from_u128(0x32),
        ordinal: 3,
        from: Some(date(from)),
        until: None,
        certificate_until: None,
        organ: None,
    }
}

/// 社会团体章程示范文本（1998）第十六条：提前换届须由理事会表决通过.
#[test]
fn trap_20_a_term_ends_early_by_a_vote_of_the_council_and_the_approvals() {
    given(sample::council_in_session())
        .when(shorten("2026-12-31"))
        .then_refused("leadership.not_carried")
        .under("1998", Some(16))
        .saying("理事会 has carried no motion on just this");
    // The vote was on another day.
    voted("2026-11-30").when(shorten("2026-12-31")).then_refused("leadership.not_carried");
    let mut two = shorten("2026-12-31");
    two.approvals.truncate(2);
    voted("2026-12-31").when(two).then_refused("leadership.approval_missing").under("1998", Some(16));
    let mut named = approvals(None);
    named[0].motion = Some(CARRIED);
    voted("2026-12-31").when(shorten("2026-12-31")).then_event(TermShortened {
        term: TERM,
        until: date("2026-12-31"),
        approvals: named.clone(),
    });
    named[0].motion = Some(MotionId::from_u128(0x1cf));
    let other = ShortenTerm { approvals: named, ..shorten("2026-12-31") };
    voted("2026-12-31").when(other).then_refused("leadership.not_carried");
}

#[test]
fn trap_20_whoever_was_elected_stays_and_the_next_term_may_begin() {
    voted("2026-12-31").when(next("2027-01-01")).then_refused("leadership.terms_overlap");
    let early = voted("2026-12-31").and(shorten("2026-12-31"));
    let chamber = early.clone().chamber();
    let status = |day| chamber.term_status(date(day)).unwrap().status;
    assert_eq!(status("2026-12-31"), TermStatus::InTerm { until: Some(date("2026-12-31")) });
    assert_eq!(status("2027-01-01"), TermStatus::Overdue { since: date("2027-01-01") });
    let tenure = |day| chamber.holders_on(date(day)).into_iter().find(|it| it.person == LIN).unwrap().tenure;
    assert_eq!([tenure("2026-12-31"), tenure("2027-01-01")], [Tenure::InTerm, Tenure::Holdover]);
    let renewal = chamber.duties(date("2027-01-01")).into_iter().find(|it| it.settled_by == "OpenTerm");
    assert_eq!(renewal.unwrap().due, Some(date("2026-12-31")));
    // The turn ends when the next term begins.
    early.when(next("2027-01-01")).then(|events| {
        let ended = |event: &Event| {
            matches!(event, Event::RotationClosed(it) if it.rotation == ROTATION && it.on == date("2026-12-31"))
        };
        assert!(events.iter().any(ended), "{events:?}");
    });
}

#[test]
fn the_vote_tells_the_term_that_it_moved_and_the_term_the_vote() {
    let chamber = voted("2026-12-31").and(shorten("2026-12-31")).chamber();
    let motion = chamber.motion_list(None).into_iter().find(|it| it.motion == CARRIED).unwrap();
    assert_eq!(motion.terms, [TERM]);
    let (shortened, _) = chamber.leadership().terms().get(TERM).unwrap().shortened().unwrap();
    assert_eq!(shortened.approvals[0].motion, Some(CARRIED));
}

#[test]
fn an_end_is_brought_forward_once_and_by_what_the_charter_allows() {
    given(sample::chamber_under(|rules| rules.term.early_end = None))
        .when(shorten("2026-12-31"))
        .then_refused("leadership.no_early_end_rule");
    let nowhere = ShortenTerm { term: TermId::from_u128(0x3f), ..shorten("2026-12-31") };
    given(sample::chamber()).when(nowhere).then_refused("leadership.unknown_term");
    given(sample::chamber()).when(shorten("2028-12-31")).then_refused("leadership.not_earlier");
    given(sample::chamber()).when(shorten("2023-12-31")).then_refused("leadership.period_reversed");
    let early = voted("2026-12-31").and(shorten("2026-12-31"));
    early.clone().when(shorten("2026-11-30")).then_refused("leadership.already_shortened");
    let extend = ExtendTerm { term: TERM, until: date("2029-06-30"), approvals: approvals(None) };
    early.when(extend).then_refused("leadership.already_shortened");
}

#[test]
fn what_an_import_tells_of_the_past_is_taken_as_it_was_and_of_what_is_to_come_is_not() {
    let told = |on| ShortenTerm { approvals: approvals(on), ..shorten("2026-12-31") };
    for on in [None, Some("2026-03-02")] {
        given(sample::chamber()).and_by(Actor::import(), told(on));
    }
    given(sample::chamber())
        .when(told(Some("2026-03-03")))
        .by(Actor::import())
        .then_refused("leadership.not_carried");
}
