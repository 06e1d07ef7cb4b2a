use crate::chamber::sample::{self, GU, LIN, SHEN, ZHOU, appointment, date, post};
use crate::chamber::scenario::given;
use crate::charter::{RotationPeriod, RotationSense};
use crate::kernel::{Date, Instant, Mark, PersonId, RotationPlanId, TermId};
use crate::leadership::line::{Coming, Line};
use crate::leadership::{
    AppointToPost, CloseRotation, EndAppointment, EndGround, OpenRotation, PlanRotation, RotationPlan,
    RotationPlanned,
};
use alloc::vec::Vec;
use proptest::prelude::*;

/// 治理资料陷阱 25：轮值会长不是会长，也不是法定代表人.
#[test]
fn trap_25_a_turn_on_the_duty_rota_makes_nobody_a_leader() {
    let chamber = sample::chamber();
    let day = date("2026-03-05");
    assert!(!chamber.rotation_on(day).unwrap().office);
    // 周既白, whose turn it is, holds no other post than before; the president is who he was, and alone.
    let posts: Vec<_> = chamber.leadership().posts_of(ZHOU, day).cloned().collect();
    assert_eq!(posts, [post("vice_president")]);
    let presidents = |word: &str| chamber.leadership().holders(&post(word), day).collect::<Vec<_>>();
    assert_eq!(
        (presidents("president"), presidents("rotating_president")),
        (alloc::vec![LIN], alloc::vec![])
    );
    assert!(chamber.holders_on(day).iter().all(|held| held.post.post != post("rotating_president")));
    let appoint = AppointToPost {
        appointment: crate::kernel::AppointmentId::from_u128(0x1171),
        person: GU,
        post: post("rotating_president"),
        from: None,
        until: None,
        manner: None,
    };
    given(chamber).when(appoint).then_refused("leadership.unknown_post");
}

#[test]
fn trap_25_whoever_shares_a_presidency_is_a_leader_by_it() {
    let shared = sample::chamber_under(|rules| {
        rules.rotation.as_mut().unwrap().sense = RotationSense::SharedPresidency;
    });
    assert!(shared.rotation_on(date("2026-03-05")).unwrap().office);
    let mut rules = sample::rules();
    let rotation = rules.rotation.as_mut().unwrap();
    (rotation.sense, rotation.eligible) = (RotationSense::SharedPresidency, alloc::vec![]);
    assert_eq!(crate::charter::Charter::new(rules).unwrap_err().code(), "data.invalid_charter");
}

#[test]
fn days_are_counted_from_the_first_to_the_last_of_each_turn() {
    let close = CloseRotation { rotation: sample::ROTATION, on: date("2026-03-31") };
    let unknown = OpenRotation {
        rotation: crate::kernel::RotationId::from_u128(0x39),
        ordinal: 2,
        holders: alloc::vec![GU],
        from: None,
        until: None,
    };
    let chamber = given(sample::chamber()).and(close).and(unknown).chamber();
    let tallies = chamber.rotation_fairness(date("2026-04-30"));
    let told: Vec<_> =
        tallies.iter().map(|tally| (tally.person, tally.turns, tally.days, tally.undated)).collect();
    assert_eq!(told, [(ZHOU, 1, 31, 0), (SHEN, 1, 31, 0), (GU, 1, 0, 1)]);
    assert_eq!(chamber.rotation_fairness(date("2026-03-01"))[0].days, 1);
    assert_eq!(chamber.rotation_fairness(date("2026-02-28")).len(), 1, "only the turn without a first day");
    assert!(sample::founded().rotation_fairness(date("2026-03-01")).is_empty());
}

#[test]
fn a_roster_ends_with_the_calendar_and_without_anybody() {
    let plan = PlanRotation {
        plan: RotationPlanId::from_u128(0x3a1),
        ordinal: 2,
        from: date("9999-09-01"),
        seats: 2,
        pool: alloc::vec![GU, ZHOU, SHEN],
        draw: None,
    };
    let planned = given(sample::chamber()).and(plan);
    let turns = planned.clone().chamber().rotation_roster(date("9999-09-01"), date("9999-12-31"));
    // The turn of November and December has no day after it to end before.
    assert_eq!(turns.last().unwrap().until, Some(date("9999-10-31")));
    let gone = [1, 2, 3].into_iter().fold(planned, |given, place| {
        let (on, ground) = (date("2026-03-31"), EndGround::Resigned);
        given.and(EndAppointment { appointment: appointment(place), on, ground, meeting: None })
    });
    let turns = gone.chamber().rotation_roster(date("9999-09-01"), date("9999-09-01"));
    assert!(turns.iter().skip(1).all(|turn| turn.holders.is_empty()), "nobody may take the turn");
    assert!(sample::founded().rotation_roster(date("2026-03-01"), date("2026-12-31")).is_empty());
}

/// A change of the line during a law's run, before the turn of this number.
#[derive(Debug, Clone, Copy)]
enum Change {
    Joins(u8),
    Leaves(u8),
    Away(u8, u8),
    MayNot(u8, u8),
}

fn person(number: u8) -> PersonId {
    PersonId::from_u128(u128::from(number) + 1)
}

fn plan(pool: u8, seats: u32) -> RotationPlan {
    let pool: Vec<_> = (0..pool).map(person).collect();
    let planned = RotationPlanned {
        plan: RotationPlanId::from_u128(1),
        term: TermId::from_u128(1),
        ordinal: 1,
        from: date("2026-01-01"),
        period: RotationPeriod::Month,
        seats,
        pool: pool.clone(),
        draw: None,
    };
    let mark = Mark { seq: 1, at: Instant::from_unix_millis(0).unwrap() };
    RotationPlan { planned, line: Line::of(&pool), next: 1, mark }
}

fn start(turn: u8) -> Date {
    RotationPeriod::Month.start(date("2026-01-01"), u32::from(turn)).unwrap()
}

fn changes() -> impl Strategy<Value = Vec<(u8, Change)>> {
    let change = prop_oneof![
        (0_u8..12).prop_map(Change::Joins),
        (0_u8..12).prop_map(Change::Leaves),
        (0_u8..12, 0_u8..8).prop_map(|(who, turns)| Change::Away(who, turns)),
        (0_u8..12, 0_u8..8).prop_map(|(who, turns)| Change::MayNot(who, turns)),
    ];
    proptest::collection::vec((0_u8..40, change), 0..10)
}

proptest! {
    /// The law of the rotation: whoever may take turns all along gets one before anybody gets two.
    #[test]
    fn everybody_eligible_all_along_gets_a_turn_before_anybody_gets_two(
        pool in 1_u8..10,
        seats in 1_u32..4,
        changes in changes(),
    ) {
        let mut plan = plan(pool, seats);
        let mut unsteady: Vec<PersonId> = Vec::new();
        let mut barred: Vec<(PersonId, Date, Date)> = Vec::new();
        for (at, change) in changes {
            let first = Some(start(at));
            let who = match change {
                Change::Joins(who) => { plan.line.change(Coming::Joins(person(who)), first); None }
                Change::Leaves(who) => { plan.line.change(Coming::Leaves(person(who)), first); Some(who) }
                Change::Away(who, turns) => {
                    plan.line.excuse(person(who), first, Some(start(at.saturating_add(turns))));
                    Some(who)
                }
                Change::MayNot(who, turns) => {
                    barred.push((person(who), start(at), start(at.saturating_add(turns))));
                    Some(who)
                }
            };
            unsteady.extend(who.map(person));
        }
        let may = |who: PersonId, day: Date| {
            !barred.iter().any(|(barred, from, until)| *barred == who && *from <= day && day <= *until)
        };
        let steady: Vec<_> = (0..pool).map(person).filter(|who| !unsteady.contains(who)).collect();
        let mut counts = alloc::collections::BTreeMap::<PersonId, u32>::new();
        let mut opened = plan.clone();
        for turn in plan.turns(&may).take(60) {
            // Opening the turns one by one gives what was foretold.
            let foretold = opened.turns(&may).next();
            prop_assert_eq!(Some(&turn), foretold.as_ref());
            opened.opened(turn.ordinal, &turn.places(), &turn.passed_over, &turn.away);
            prop_assert!(turn.seats.len() <= seats as usize);
            for (index, seat) in turn.seats.iter().enumerate() {
                prop_assert!(!turn.seats[..index].iter().any(|other| other.holder == seat.holder), "twice at once");
                prop_assert!(may(seat.holder, turn.from));
                let count = counts.entry(seat.holder).or_default();
                *count = count.saturating_add(1);
                let of = |who: &PersonId| counts.get(who).copied().unwrap_or(0);
                if let Some(least) = steady.iter().map(of).min() {
                    let most = counts.values().copied().max().unwrap_or(0);
                    prop_assert!(most <= least.saturating_add(1), "{:?} after turn {}", counts, turn.ordinal);
                }
            }
            let wanted = (seats as usize).min(steady.len());
            prop_assert!(turn.seats.len() >= wanted, "a seat stays empty although somebody could take it");
        }
    }
}
