//! The plan of a year before the organ that decides it.

use super::{all_say, by_name};
use crate::chamber::Event;
use crate::chamber::sample::{self, COUNCIL, GU, HAN, LIN, MOTION, SHEN, XU, ZHOU, date, open_vote};
use crate::chamber::scenario::{Given, given};
use crate::charter::BallotKind;
use crate::kernel::{Audience, PersonId, PlanId};
use crate::planning::{AdoptPlan, DraftPlan, PlanAdopted};
use crate::tally::BallotMark::{Against, For};
use crate::voting::{MoveMotion, Subject};

const PLAN: PlanId = PlanId::from_u128(0x401);
const ALL: [PersonId; 6] = [LIN, ZHOU, SHEN, GU, XU, HAN];

fn drafted() -> Given {
    given(sample::council_in_session()).and(DraftPlan {
        plan: PLAN,
        year: 2026,
        carried_over: alloc::vec![],
        activities: alloc::vec![],
        audience: Audience::Members,
    })
}

fn moved() -> MoveMotion {
    MoveMotion { subject: Subject::AnnualPlan { plan: PLAN }, ..sample::motion() }
}

fn voted_on() -> Given {
    drafted().and(moved()).and(open_vote(BallotKind::ShowOfHands))
}

fn adopt() -> AdoptPlan {
    AdoptPlan { plan: PLAN, meeting: Some(COUNCIL), on: date("2026-03-20") }
}

#[test]
fn a_plan_that_the_council_carries_is_adopted_in_the_same_entry() {
    let adopted = PlanAdopted { plan: PLAN, meeting: Some(COUNCIL), on: date("2026-03-20"), cause: Some(0) };
    let carried = all_say(voted_on(), &ALL[..4], For)
        .when(by_name())
        .then(|events| assert_eq!(events.get(1), Some(&Event::from(adopted))));
    let chamber = carried.clone().chamber();
    assert_eq!(chamber.motion_list(None)[0].plan, Some(PLAN));
    assert!(chamber.planning().plans().get(PLAN).unwrap().adopted().is_some());
    carried.when(adopt()).then_refused("planning.already_adopted");
}

#[test]
fn a_plan_that_the_council_votes_down_is_not_recorded_as_adopted_there() {
    let lost = all_say(voted_on(), &ALL[..3], For);
    let lost = all_say(lost, &ALL[3..], Against).when(by_name()).then(|events| assert_eq!(events.len(), 1));
    assert_eq!(lost.clone().chamber().motion_list(None)[0].plan, None);
    lost.clone().when(adopt()).then_refused("planning.plan_turned_down");
    // It may be moved again.
    let again = MoveMotion { motion: crate::kernel::MotionId::from_u128(0x10f), ..moved() };
    lost.and(again);
}

#[test]
fn what_was_recorded_as_adopted_while_the_vote_ran_is_not_adopted_twice() {
    let open = all_say(voted_on(), &ALL, For).and(adopt());
    let closed = open.when(by_name()).then(|events| assert_eq!(events.len(), 1));
    let chamber = closed.chamber();
    assert_eq!(chamber.motion_list(None)[0].plan, None);
    assert!(chamber.voting().motions().get(MOTION).unwrap().decided().is_some());
}

#[test]
fn a_plan_that_is_moved_is_drafted_and_was_not_adopted() {
    given(sample::council_in_session()).when(moved()).then_refused("planning.unknown_plan");
    drafted().and(adopt()).when(moved()).then_refused("planning.already_adopted");
}
