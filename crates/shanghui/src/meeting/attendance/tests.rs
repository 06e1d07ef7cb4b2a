//! Who came, who left, who was excused: the rules of attendance, one by one.

use super::{ExcuseAbsence, SignIn, SignOut};
use crate::chamber::sample::{self, GU, JIANG, JOINT, SHEN, occurred, sign_in};
use crate::chamber::scenario::{Given, given};
use crate::meeting::Capacity;

fn counts(given: &Given) -> (Option<u32>, u32, u32, Option<u32>, u32) {
    let chamber = given.clone().chamber();
    let count = chamber.meetings().meetings().get(JOINT).unwrap().attendance().count();
    (count.entitled, count.present, count.excused, count.absent, count.observers)
}

const LEAVE: ExcuseAbsence = ExcuseAbsence { meeting: JOINT, person: SHEN, reason: None };

#[test]
fn the_counts_reconcile_whoever_comes_and_goes() {
    let session = given(sample::in_session());
    assert_eq!(counts(&session), (Some(6), 4, 0, Some(2), 0));
    let excused = session.and(LEAVE);
    assert_eq!(counts(&excused), (Some(6), 4, 1, Some(1), 0));
    excused.clone().when(LEAVE).then_refused("meeting.already_excused");
    let came = excused.and(sign_in(JOINT, SHEN));
    assert_eq!(counts(&came), (Some(6), 5, 0, Some(1), 0));
    let gone = came.and(SignOut { meeting: JOINT, person: SHEN, left: None });
    assert_eq!(counts(&gone), (Some(6), 5, 0, Some(1), 0), "whoever came has come");
    gone.when(LEAVE).then_refused("meeting.has_attended");
}

#[test]
fn whoever_is_not_entitled_may_observe() {
    let session = given(sample::in_session());
    session.clone().when(sign_in(JOINT, GU)).then_refused("meeting.not_entitled");
    let observing = session.and(SignIn { capacity: Capacity::Observing, ..sign_in(JOINT, GU) });
    assert_eq!(counts(&observing), (Some(6), 4, 0, Some(2), 1));
}

#[test]
fn leave_is_asked_again_after_all_and_listed_once() {
    let observer = SignIn { capacity: Capacity::Observing, ..sign_in(JOINT, JIANG) };
    let leave = ExcuseAbsence { person: JIANG, ..LEAVE };
    let asked = given(sample::in_session()).and(leave.clone()).and(observer);
    assert_eq!(listed(&asked), 0);
    let asked = asked.and(SignOut { meeting: JOINT, person: JIANG, left: None }).and(leave);
    assert_eq!((listed(&asked), counts(&asked).2), (1, 1));
}

fn listed(given: &Given) -> usize {
    given.clone().chamber().meetings().meetings().get(JOINT).unwrap().attendance().excuses().count()
}

#[test]
fn nobody_leaves_before_they_came() {
    let arrived = Some(occurred("2026-03-10T01:31:00Z"));
    let came = given(sample::in_session())
        .at("2026-03-10T02:00:00Z")
        .and(SignIn { arrived, ..sign_in(JOINT, SHEN) });
    let left = |at| SignOut { meeting: JOINT, person: SHEN, left: Some(occurred(at)) };
    came.clone().when(left("2026-03-10T01:30:59Z")).then_refused("meeting.left_before_arriving");
    came.clone().and(left("2026-03-10T01:31:00Z"));
    came.when(left("2026-03-11")).then_refused("meeting.in_the_future");
}
