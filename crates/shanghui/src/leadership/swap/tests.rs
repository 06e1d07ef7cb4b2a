use super::{SubstituteTurn, SwapTurns};
use crate::chamber::sample::{self, GU, HAN, LIN, NOBODY, ROTATION, SHEN, ZHOU, date};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Chamber, Event};
use crate::kernel::{PersonId, RotationId, RotationPlanId, TurnChangeId};
use crate::leadership::{CloseRotation, OpenRotation, PlanRotation};
use alloc::vec::Vec;

const SWAP: TurnChangeId = TurnChangeId::from_u128(0x3c1);
const OTHER: TurnChangeId = TurnChangeId::from_u128(0x3c2);

fn planned_with(seats: u32) -> Given {
    let plan = PlanRotation {
        plan: RotationPlanId::from_u128(0x3a1),
        ordinal: 2,
        from: date("2026-05-01"),
        seats,
        pool: alloc::vec![GU, ZHOU, SHEN],
        draw: None,
    };
    given(sample::chamber()).and(CloseRotation { rotation: ROTATION, on: date("2026-04-30") }).and(plan)
}

fn planned() -> Given {
    planned_with(1)
}

fn swap() -> SwapTurns {
    SwapTurns {
        change: SWAP,
        ordinal: 2,
        person: GU,
        with_ordinal: 4,
        with_person: SHEN,
        consents: alloc::vec![GU, SHEN, LIN],
        agreed_on: None,
    }
}

fn stand_in() -> SubstituteTurn {
    SubstituteTurn {
        change: SWAP,
        ordinal: 2,
        person: GU,
        substitute: SHEN,
        consents: alloc::vec![SHEN, LIN],
    }
}

fn order(chamber: &Chamber, count: usize) -> Vec<PersonId> {
    let turns = chamber.rotation_roster(date("2026-05-01"), date("2036-12-31"));
    turns.iter().take(count).flat_map(|turn| turn.holders.iter().map(|holder| holder.person)).collect()
}

#[test]
fn a_swap_exchanges_two_turns_and_leaves_the_line_as_it_is() {
    let chamber = planned().and(swap()).chamber();
    assert_eq!(order(&chamber, 7), [SHEN, ZHOU, GU, GU, ZHOU, SHEN, GU]);
    let turns = chamber.rotation_roster(date("2026-05-01"), date("2026-12-31"));
    let places: Vec<_> = turns.iter().map(|turn| turn.holders[0].in_place_of).collect();
    assert_eq!(places, [Some(GU), None, Some(SHEN), None]);
}

#[test]
fn a_swap_is_counted_once_it_was_taken() {
    let turn = |ordinal: u32, holder, from| OpenRotation {
        rotation: RotationId::from_u128(0x3900 + u128::from(ordinal)),
        ordinal,
        holders: alloc::vec![holder],
        from: Some(date(from)),
        until: None,
    };
    let swapped = planned().and(swap());
    swapped.clone().when(turn(2, GU, "2026-05-01")).then_refused("leadership.holders_not_as_planned");
    let chamber = swapped.and(turn(2, SHEN, "2026-05-01")).chamber();
    assert_eq!(order(&chamber, 7), [SHEN, ZHOU, GU, GU, ZHOU, SHEN, GU]);
    let tallies = chamber.rotation_fairness(date("2026-05-10"));
    let of = |person| tallies.iter().find(|tally| tally.person == person).unwrap();
    assert_eq!((of(SHEN).turns, of(SHEN).days, of(SHEN).in_place_of_others), (2, 61 + 10, 1));
    assert_eq!((of(GU).turns, of(GU).given_away), (0, 1));
}

/// 商会内部制度（示例）：经双方和会长同意.
#[test]
fn a_swap_needs_the_consent_of_both_and_of_the_president() {
    let without = |person: PersonId| SwapTurns {
        consents: swap().consents.into_iter().filter(|other| *other != person).collect(),
        ..swap()
    };
    planned().when(without(GU)).then_refused("leadership.consent_missing").saying("has not consented");
    planned().when(without(SHEN)).then_refused("leadership.consent_missing");
    planned()
        .when(without(LIN))
        .then_refused("leadership.consent_of_post_missing")
        .under("商会内部制度", None)
        .saying("会长 (president)");
    let unknown = SwapTurns { consents: alloc::vec![GU, SHEN, LIN, NOBODY], ..swap() };
    planned().when(unknown).then_refused("people.unknown_person");
    let free = sample::chamber_under(|rules| rules.rotation.as_mut().unwrap().swap = None);
    let plan = PlanRotation {
        plan: RotationPlanId::from_u128(0x3a1),
        ordinal: 2,
        from: date("2026-05-01"),
        seats: 1,
        pool: alloc::vec![GU, ZHOU, SHEN],
        draw: None,
    };
    given(free).and(plan).at("2026-04-30T01:00:00Z").and(without(LIN));
}

/// 商会内部制度（示例）：提前七日；《民法典》第二百零一条：告知当日不计入.
#[test]
fn trap_18_the_day_on_which_a_swap_is_made_known_is_not_counted() {
    planned().at("2026-04-24T01:00:00Z").and(swap());
    planned()
        .when(swap())
        .at("2026-04-25T01:00:00Z")
        .then_refused("leadership.swap_too_late")
        .under("商会内部制度", None)
        .saying("7 days before the earlier turn, not 6");
    // It was agreed before it was recorded.
    let before = SwapTurns { agreed_on: Some(date("2026-04-24")), ..swap() };
    planned().at("2026-04-30T01:00:00Z").and(before);
    let tomorrow = SwapTurns { agreed_on: Some(date("2026-04-21")), ..swap() };
    planned().when(tomorrow).at("2026-04-20T01:00:00Z").then_refused("leadership.in_the_future");
}

#[test]
fn only_next_turns_change_hands() {
    let refused = |swap: SwapTurns, code| planned().when(swap).then_refused(code);
    refused(SwapTurns { ordinal: 5, ..swap() }, "leadership.not_their_next_turn").saying("whose next is 2");
    refused(SwapTurns { with_ordinal: 3, ..swap() }, "leadership.not_their_next_turn");
    refused(SwapTurns { ordinal: 1, ..swap() }, "leadership.not_their_next_turn");
    refused(SwapTurns { person: HAN, ..swap() }, "leadership.not_their_next_turn").saying("unknown");
    refused(SwapTurns { with_person: NOBODY, ..swap() }, "people.unknown_person");
    let oneself = SwapTurns { with_person: GU, with_ordinal: 2, ..swap() };
    refused(oneself, "leadership.holder_twice");
    given(sample::chamber()).when(swap()).then_refused("leadership.no_plan");
    planned().and(swap()).when(swap()).then_refused("leadership.already_recorded");
}

#[test]
fn swaps_may_follow_one_another() {
    // 沈听澜 has 顾晏清's turn, the second; now 周既白 takes that one and gives his own, the third.
    let again = SwapTurns {
        change: OTHER,
        ordinal: 2,
        person: SHEN,
        with_ordinal: 3,
        with_person: ZHOU,
        consents: alloc::vec![SHEN, ZHOU, LIN],
        agreed_on: None,
    };
    let chamber = planned().and(swap()).and(again).chamber();
    assert_eq!(order(&chamber, 6), [ZHOU, SHEN, GU, GU, ZHOU, SHEN]);
    // And back.
    let back = SwapTurns { change: OTHER, person: SHEN, with_person: GU, ..swap() };
    assert_eq!(order(&planned().and(swap()).and(back).chamber(), 3), [GU, ZHOU, SHEN]);
}

#[test]
fn what_was_given_away_comes_before_anything_later_is() {
    let later = SwapTurns {
        change: OTHER,
        ordinal: 5,
        person: GU,
        with_ordinal: 3,
        with_person: ZHOU,
        consents: alloc::vec![GU, ZHOU, LIN],
        agreed_on: None,
    };
    planned()
        .and(stand_in())
        .when(later)
        .then_refused("leadership.earlier_turn_given_away")
        .saying("turn 2 of");
}

#[test]
fn nobody_swaps_into_a_turn_that_they_hold_already() {
    // Two at once: 顾晏清 and 周既白 in the second turn, 沈听澜 and 顾晏清 in the third.
    let both =
        SwapTurns { with_ordinal: 2, with_person: ZHOU, consents: alloc::vec![GU, ZHOU, LIN], ..swap() };
    planned_with(2).when(both).then_refused("leadership.holder_twice");
}

#[test]
fn a_stand_in_takes_one_turn_and_it_is_not_made_up() {
    let chamber = planned().and(stand_in()).chamber();
    assert_eq!(order(&chamber, 6), [SHEN, ZHOU, SHEN, GU, ZHOU, SHEN]);
    planned().when(stand_in()).then(|events| {
        assert!(matches!(events, [Event::TurnSubstituted(it)] if it.place == GU && it.substitute == SHEN));
    });
}

#[test]
fn a_stand_in_may_take_turns_and_consents() {
    let refused = |it: SubstituteTurn, code| planned().when(it).then_refused(code);
    refused(SubstituteTurn { substitute: HAN, ..stand_in() }, "leadership.holder_not_eligible");
    refused(SubstituteTurn { substitute: NOBODY, ..stand_in() }, "people.unknown_person");
    refused(SubstituteTurn { substitute: GU, ..stand_in() }, "leadership.holder_twice");
    refused(SubstituteTurn { consents: alloc::vec![GU, LIN], ..stand_in() }, "leadership.consent_missing");
    refused(
        SubstituteTurn { consents: alloc::vec![SHEN], ..stand_in() },
        "leadership.consent_of_post_missing",
    );
    refused(SubstituteTurn { ordinal: 3, ..stand_in() }, "leadership.not_their_next_turn");
    planned().and(stand_in()).when(stand_in()).then_refused("leadership.already_recorded");
    // No notice is asked for: whoever falls ill does so on the day.
    planned().at("2026-05-01T01:00:00Z").and(stand_in());
}
