use super::PlanRotation;
use crate::chamber::sample::{
    self, GU, HAN, HE, NOBODY, ROTATION, SHEN, TERM, ZHOU, appointment, date, post,
};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Chamber, Event};
use crate::charter::{RotationOrder, TurnRole};
use crate::kernel::{Actor, AppointmentId, Date, PersonId, RotationId, RotationPlanId, TermId, TurnChangeId};
use crate::leadership::{
    AppointToPost, ChangeRotationPool, CloseRotation, EndAppointment, EndGround, OpenRotation, OpenTerm,
    PoolChange, SubstituteTurn,
};
use alloc::vec::Vec;

const PLAN: RotationPlanId = RotationPlanId::from_u128(0x3a1);

fn plan(pool: &[PersonId], seats: u32) -> PlanRotation {
    PlanRotation { plan: PLAN, ordinal: 2, from: date("2026-05-01"), seats, pool: pool.to_vec(), draw: None }
}

fn planned() -> Given {
    given(sample::chamber()).and(plan(&[GU, ZHOU, SHEN], 1))
}

fn change(number: u128, person: PersonId, becomes: PoolChange) -> ChangeRotationPool {
    ChangeRotationPool { change: TurnChangeId::from_u128(number), person, becomes }
}

fn turn(ordinal: u32, holders: &[PersonId], from: &str) -> OpenRotation {
    OpenRotation {
        rotation: RotationId::from_u128(0x3900 + u128::from(ordinal)),
        ordinal,
        holders: holders.to_vec(),
        from: Some(date(from)),
        until: None,
    }
}

fn closed() -> Given {
    planned().and(CloseRotation { rotation: ROTATION, on: date("2026-04-30") })
}

/// Who takes the turns from a day on.
fn order(chamber: &Chamber, from: &str, count: usize) -> Vec<Vec<PersonId>> {
    chamber
        .rotation_roster(date(from), date("2036-12-31"))
        .into_iter()
        .take(count)
        .map(|turn| turn.holders.into_iter().map(|holder| holder.person).collect())
        .collect()
}

fn alone(chamber: &Chamber, count: usize) -> Vec<PersonId> {
    order(chamber, "2026-05-01", count.saturating_add(1)).into_iter().skip(1).flatten().collect()
}

#[test]
fn whoever_has_served_goes_to_the_end_of_the_line() {
    // The first turn of the sample has no last day, so it meets every period until it is closed.
    assert_eq!(alone(&planned().chamber(), 7), [GU, ZHOU, SHEN, GU, ZHOU, SHEN, GU]);
    let pairs =
        closed().and(PlanRotation { plan: RotationPlanId::from_u128(0x3a2), ..plan(&[GU, ZHOU, SHEN], 2) });
    let expected = [[GU, ZHOU], [SHEN, GU], [ZHOU, SHEN], [GU, ZHOU]];
    assert_eq!(order(&pairs.chamber(), "2026-05-01", 4), expected);
}

#[test]
fn the_days_of_a_turn_are_those_of_the_charters_period() {
    let chamber = closed().chamber();
    let turns = chamber.rotation_roster(date("2026-06-30"), date("2026-09-01"));
    let days: Vec<_> =
        turns.iter().map(|turn| (turn.ordinal, turn.from.unwrap(), turn.until.unwrap())).collect();
    let expected = [
        (2, date("2026-05-01"), date("2026-06-30")),
        (3, date("2026-07-01"), date("2026-08-31")),
        (4, date("2026-09-01"), date("2026-10-31")),
    ];
    assert_eq!(days, expected);
}

#[test]
fn a_plan_takes_the_next_number_and_needs_a_rule_for_its_period() {
    let sample = given(sample::chamber());
    sample
        .clone()
        .when(PlanRotation { ordinal: 3, ..plan(&[GU, ZHOU, SHEN], 1) })
        .then_refused("leadership.rotation_ordinal_out_of_order");
    sample.when(plan(&[GU, ZHOU, SHEN], 0)).then_refused("leadership.no_holder");
    let free = sample::chamber_under(|rules| rules.rotation.as_mut().unwrap().period = None);
    given(free)
        .when(plan(&[GU, ZHOU, SHEN], 1))
        .then_refused("leadership.no_period")
        .under("商会内部制度", None);
    planned().when(plan(&[GU, ZHOU, SHEN], 1)).then_refused("leadership.already_recorded");
}

#[test]
fn a_pool_has_enough_people_who_may_take_turns() {
    let given = given(sample::chamber());
    let refused = |pool: &[PersonId], seats, code| given.clone().when(plan(pool, seats)).then_refused(code);
    refused(&[GU, ZHOU, SHEN], 4, "leadership.pool_too_small").saying("the pool has 3, at least 4");
    refused(&[GU, ZHOU, SHEN], 6, "leadership.too_many_holders").under("商会内部制度", None);
    refused(&[GU, ZHOU, SHEN, NOBODY], 1, "people.unknown_person");
    refused(&[GU, ZHOU, SHEN, GU], 1, "leadership.holder_twice");
    refused(&[GU, ZHOU, SHEN, HAN], 1, "leadership.holder_not_eligible").under("商会内部制度", None);
    refused(&[GU, ZHOU], 1, "leadership.eligible_left_out").under("商会内部制度", None);
}

#[test]
fn seats_follow_the_charter_where_it_tells_them_apart() {
    let chamber = sample::chamber_under(|rules| {
        rules.rotation.as_mut().unwrap().seats = alloc::vec![TurnRole::Chair, TurnRole::Deputy];
    });
    let pool = [GU, ZHOU, SHEN];
    given(chamber.clone())
        .when(plan(&pool, 1))
        .then_refused("leadership.seats_not_as_ruled")
        .under("商会内部制度", None)
        .saying("a turn has 2 seats");
    let chamber = given(chamber).and(plan(&pool, 2)).chamber();
    let roles: Vec<_> = chamber.rotation_roster(date("2026-05-01"), date("2026-05-01"))[1]
        .holders
        .iter()
        .map(|holder| (holder.person, holder.role))
        .collect();
    assert_eq!(roles, [(GU, Some(TurnRole::Chair)), (ZHOU, Some(TurnRole::Deputy))]);
}

#[test]
fn whoever_comes_forward_may_leave_others_out() {
    let chamber = sample::chamber_under(|rules| {
        rules.rotation.as_mut().unwrap().order = Some(RotationOrder::Volunteers);
    });
    let comes = crate::leadership::VolunteerForRotation { person: GU, on: None };
    given(chamber).and(comes).and(plan(&[GU], 1));
}

#[test]
fn a_turn_is_opened_by_those_whose_turn_it_is() {
    closed()
        .when(turn(2, &[ZHOU], "2026-05-01"))
        .then_refused("leadership.holders_not_as_planned")
        .saying("record a swap or a stand-in first");
    closed().when(turn(2, &[GU, ZHOU], "2026-05-01")).then_refused("leadership.holders_not_as_planned");
    closed().when(turn(2, &[GU], "2026-05-04")).then(|events| {
        let [Event::RotationOpened(it)] = events else { panic!("{events:?}") };
        assert_eq!((it.plan, it.places.as_slice()), (Some(PLAN), [GU].as_slice()));
    });
}

#[test]
fn a_newcomer_joins_at_the_end_and_is_turned_to_after_those_before() {
    let appoint = AppointToPost {
        appointment: AppointmentId::from_u128(0x1171),
        person: HE,
        post: post("vice_president"),
        from: Some(date("2026-05-01")),
        until: None,
        manner: None,
    };
    let joins = |from: Option<Date>| change(0x3c1, HE, PoolChange::Joins { from });
    planned().when(joins(None)).then_refused("leadership.holder_not_eligible");
    let newcomer = planned().and(appoint);
    // Eligible from May on, not today.
    newcomer.clone().when(joins(None)).then_refused("leadership.holder_not_eligible");
    let joined = newcomer.clone().and(joins(Some(date("2026-05-01"))));
    assert_eq!(alone(&joined.clone().chamber(), 6), [GU, ZHOU, SHEN, HE, GU, ZHOU]);
    joined
        .clone()
        .when(change(0x3c2, HE, PoolChange::Joins { from: Some(date("2026-06-01")) }))
        .then_refused("leadership.already_in_pool");
    joined.when(joins(Some(date("2026-05-01")))).then_refused("leadership.already_recorded");
    // Joining in a later cycle: at the end of that one.
    let later = newcomer.and(joins(Some(date("2026-12-01"))));
    assert_eq!(alone(&later.chamber(), 9), [GU, ZHOU, SHEN, GU, ZHOU, SHEN, GU, HE, ZHOU]);
}

#[test]
fn whoever_leaves_drops_out() {
    let leaves = |from: Option<&str>| change(0x3c1, ZHOU, PoolChange::Leaves { from: from.map(date) });
    assert_eq!(alone(&planned().and(leaves(None)).chamber(), 4), [GU, SHEN, GU, SHEN]);
    let later = planned().and(leaves(Some("2026-08-01")));
    assert_eq!(alone(&later.clone().chamber(), 5), [GU, ZHOU, SHEN, GU, SHEN]);
    later.when(change(0x3c2, ZHOU, PoolChange::Leaves { from: None })).then_refused("leadership.not_in_pool");
    let unknown = change(0x3c2, NOBODY, PoolChange::Leaves { from: None });
    planned().when(unknown).then_refused("people.unknown_person");
    given(sample::chamber()).when(leaves(None)).then_refused("leadership.no_plan");
}

#[test]
fn whoever_loses_the_post_is_passed_over_without_anybody_recording_it() {
    let left = EndAppointment {
        appointment: appointment(1),
        on: date("2026-06-30"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let chamber = closed().and(left).chamber();
    assert_eq!(order(&chamber, "2026-05-01", 4).concat(), [GU, SHEN, GU, SHEN]);
    let opened = given(chamber).and(turn(2, &[GU], "2026-05-01"));
    opened
        .and(CloseRotation { rotation: RotationId::from_u128(0x3902), on: date("2026-06-30") })
        .when(turn(3, &[SHEN], "2026-07-01"))
        .then(|events| {
            let [Event::RotationOpened(it)] = events else { panic!("{events:?}") };
            assert_eq!((it.passed_over.as_slice(), it.away.as_slice()), ([ZHOU].as_slice(), [].as_slice()));
        });
}

#[test]
fn whoever_is_away_is_passed_over_and_makes_it_up_when_they_are_back() {
    let away = |from: &str, until: Option<&str>| {
        change(0x3c1, ZHOU, PoolChange::Absent { from: Some(date(from)), until: until.map(date) })
    };
    planned().when(away("2026-07-10", Some("2026-07-09"))).then_refused("leadership.period_reversed");
    let absent = closed().and(away("2026-07-10", Some("2026-08-10")));
    let chamber = absent.clone().chamber();
    // 周既白 would have had July and August; back in September, he goes before the line.
    assert_eq!(order(&chamber, "2026-05-01", 7).concat(), [GU, SHEN, ZHOU, GU, ZHOU, SHEN, GU]);
    let made_up: Vec<_> = chamber
        .rotation_roster(date("2026-05-01"), date("2026-12-31"))
        .iter()
        .map(|turn| turn.holders[0].made_up)
        .collect();
    assert_eq!(made_up, [false, false, true, false]);
    // The same when the turns are opened one after another.
    let close = |ordinal: u32, on| CloseRotation {
        rotation: RotationId::from_u128(0x3900 + u128::from(ordinal)),
        on: date(on),
    };
    let opened = absent.and(turn(2, &[GU], "2026-05-01")).and(close(2, "2026-06-30")).and(turn(
        3,
        &[SHEN],
        "2026-07-01",
    ));
    assert!(opened.clone().chamber().rotation_fairness(date("2026-08-31"))[1].owed);
    let opened = opened.and(close(3, "2026-08-31")).and(turn(4, &[ZHOU], "2026-09-01"));
    let chamber = opened.and(close(4, "2026-10-31")).chamber();
    assert!(!chamber.rotation_fairness(date("2026-10-31"))[1].owed);
    assert_eq!(order(&chamber, "2026-05-01", 7).concat(), [GU, SHEN, ZHOU, GU, ZHOU, SHEN, GU]);
    assert!(chamber.rotation_roster(date("2026-09-01"), date("2026-09-01"))[0].holders[0].made_up);
    // Away for good: the others take turns among themselves.
    assert_eq!(
        order(&closed().and(away("2026-05-01", None)).chamber(), "2026-05-01", 3).concat(),
        [GU, SHEN, GU]
    );
}

/// 治理资料陷阱 36：轮值次数按届计数，换届后重新起算.
#[test]
fn trap_36_turns_are_numbered_within_a_term_and_a_plan_ends_with_it() {
    let third = OpenTerm {
        term: TermId::from_u128(0x32),
        ordinal: 3,
        from: None,
        until: None,
        certificate_until: None,
        organ: None,
    };
    let next = planned().at("2026-06-01T01:00:00Z").and(third);
    assert!(next.clone().chamber().rotation_roster(date("2026-06-01"), date("2036-12-31")).is_empty());
    next.clone().when(turn(2, &[ZHOU], "2026-06-01")).then(|_| {});
    let anew = PlanRotation {
        plan: RotationPlanId::from_u128(0x3a2),
        ordinal: 1,
        from: date("2026-06-01"),
        ..plan(&[SHEN, GU, ZHOU], 1)
    };
    let begun = next.and(anew);
    begun
        .clone()
        .when(turn(2, &[SHEN], "2026-06-01"))
        .then_refused("leadership.rotation_ordinal_out_of_order");
    let opened = begun.and(turn(1, &[SHEN], "2026-06-01")).chamber();
    let on_duty = opened.rotation_on(date("2026-06-02")).unwrap();
    assert_eq!((on_duty.term_ordinal, on_duty.ordinal), (3, 1));
}

#[test]
fn a_plan_belongs_to_a_term_and_counts_from_one() {
    let term =
        OpenTerm { term: TERM, ordinal: 2, from: None, until: None, certificate_until: None, organ: None };
    let begun = given(sample::founded()).and_by(Actor::import(), term);
    let none = PlanRotation { ordinal: 0, ..plan(&[], 0) };
    begun.clone().when(none).by(Actor::import()).then_refused("leadership.rotation_ordinal_out_of_order");
    given(sample::founded()).when(plan(&[], 1)).by(Actor::import()).then_refused("leadership.no_term");
}

#[test]
fn a_stand_in_who_leaves_gives_the_place_back() {
    let stand_in = SubstituteTurn {
        change: TurnChangeId::from_u128(0x3c1),
        ordinal: 2,
        person: GU,
        substitute: SHEN,
        consents: alloc::vec![SHEN, sample::LIN],
    };
    let given = planned().and(stand_in);
    assert_eq!(alone(&given.clone().chamber(), 4), [SHEN, ZHOU, SHEN, GU]);
    let left = given.and(change(0x3c2, SHEN, PoolChange::Leaves { from: None }));
    assert_eq!(alone(&left.chamber(), 4), [GU, ZHOU, GU, ZHOU]);
}
