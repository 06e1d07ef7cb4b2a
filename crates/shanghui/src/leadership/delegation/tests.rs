//! Delegations: from when to when, for what, accepted, and what is not delegated.

use super::{AcceptDelegation, DelegationScope, RecordDelegation, RevokeDelegation};
use crate::chamber::sample::{self, HAN, JIANG, JOINT, LIN, XU, YUNMENG, date, on_behalf_of, organ};
use crate::chamber::scenario::{Given, given};
use crate::charter::{AcceptanceRule, Power};
use crate::kernel::{Actor, DelegationId, MeetingId, Principal};

const NEW: DelegationId = DelegationId::from_u128(0x3d);

fn lent(principal: Principal, scope: DelegationScope) -> RecordDelegation {
    let (from, until) = (Some(date("2026-03-05")), Some(date("2026-03-15")));
    RecordDelegation { delegation: NEW, delegate: HAN, principal, scope, from, until, accepted: None }
}

fn president() -> Principal {
    on_behalf_of(LIN)
}

#[test]
fn a_delegation_holds_from_its_first_to_its_last_day() {
    let chamber = given(sample::chamber()).and(lent(president(), DelegationScope::General {})).chamber();
    let may = |day| chamber.leadership().may_speak_for(HAN, &president(), chamber.charter(), date(day), None);
    assert_eq!(["2026-03-04", "2026-03-05", "2026-03-15", "2026-03-16"].map(may), [false, true, true, false]);
}

#[test]
fn a_delegation_for_a_meeting_reaches_no_further() {
    let scope = DelegationScope::Meeting { meeting: JOINT };
    let chamber =
        given(sample::chamber()).and(sample::joint_meeting()).and(lent(president(), scope)).chamber();
    let may = |meeting| {
        chamber.leadership().may_speak_for(HAN, &president(), chamber.charter(), date("2026-03-10"), meeting)
    };
    assert_eq!([Some(JOINT), Some(MeetingId::from_u128(0x5f)), None].map(may), [true, false, false]);
}

#[test]
fn anybody_known_may_be_acted_for_but_oneself() {
    for principal in
        [president(), Principal::Party { party: YUNMENG }, Principal::Organ { organ: organ("council") }]
    {
        given(sample::chamber()).and(lent(principal, DelegationScope::General {}));
    }
    given(sample::chamber())
        .when(lent(on_behalf_of(HAN), DelegationScope::General {}))
        .then_refused("leadership.self_delegation");
    given(sample::chamber())
        .when(lent(president(), DelegationScope::Meeting { meeting: JOINT }))
        .then_refused("leadership.unknown_meeting");
}

fn asking_for_acceptance() -> crate::chamber::Chamber {
    sample::chamber_under(|rules| {
        rules.offices.as_mut().unwrap().acceptance = Some(AcceptanceRule { article: None });
    })
}

#[test]
fn where_acceptance_is_asked_for_it_holds_from_that_day() {
    let recorded = given(asking_for_acceptance()).and(lent(president(), DelegationScope::General {}));
    let may = |given: &Given, day| {
        let chamber = given.clone().chamber();
        chamber.leadership().may_speak_for(HAN, &president(), chamber.charter(), date(day), None)
    };
    assert!(!may(&recorded, "2026-03-08"));
    let later = recorded.at("2026-03-08T01:00:00Z");
    let accept = |on| AcceptDelegation { delegation: NEW, on: date(on) };
    later.clone().when(accept("2026-03-09")).then_refused("leadership.in_the_future");
    let accepted = later.and(accept("2026-03-08"));
    assert_eq!(["2026-03-07", "2026-03-08"].map(|day| may(&accepted, day)), [false, true]);
    accepted.when(accept("2026-03-08")).then_refused("leadership.delegation_already_accepted");
    // Elsewhere it holds from its first day, and the acceptance is kept as a record.
    let plain = given(sample::chamber()).and(lent(president(), DelegationScope::General {}));
    assert!(may(&plain, "2026-03-05"));
}

#[test]
fn a_delegation_of_some_powers_reaches_to_these() {
    let scope = DelegationScope::Powers { powers: alloc::vec![Power::KeepDelegations] };
    let lent = given(sample::chamber()).at("2026-03-06T01:00:00Z").and(lent(president(), scope));
    let acting = Actor::Person { person: HAN, post: None, on_behalf_of: Some(president()) };
    let revoke = RevokeDelegation { delegation: sample::DELEGATION, on: date("2026-03-06") };
    lent.clone().and_by(acting.clone(), revoke);
    lent.clone().when(sample::series()).by(acting).then_refused("leadership.delegation_missing");
    let chamber = lent.chamber();
    let day = date("2026-03-06");
    assert!(!chamber.leadership().may_speak_for(HAN, &president(), chamber.charter(), day, None));
}

/// 社会团体章程示范文本（1998）第十八条第二项：选举和罢免属于理事会；民法典第一百六十一条第二款.
#[test]
fn what_is_done_in_person_is_not_delegated() {
    let scope = DelegationScope::Powers { powers: alloc::vec![Power::Appoint] };
    given(sample::chamber())
        .when(lent(president(), scope))
        .then_refused("leadership.not_delegable")
        .under("1998", Some(18));
    // Nor is it done by a general delegation, which everything else is.
    let acting = Actor::Person { person: XU, post: None, on_behalf_of: Some(president()) };
    given(sample::chamber())
        .when(crate::leadership::EndAppointment {
            appointment: sample::appointment(8),
            on: date("2026-03-02"),
            ground: crate::leadership::EndGround::Resigned,
            meeting: None,
        })
        .by(acting.clone())
        .then_refused("leadership.not_delegable")
        .under("1998", Some(18));
    given(sample::chamber()).and_by(acting, sample::series());
}

#[test]
fn it_ends_when_it_is_revoked() {
    let recorded = given(sample::chamber()).and(lent(president(), DelegationScope::General {}));
    let revoke = |on| RevokeDelegation { delegation: NEW, on: date(on) };
    recorded.clone().when(revoke("2026-03-04")).then_refused("leadership.period_reversed");
    let revoked = recorded.and(revoke("2026-03-07"));
    revoked.clone().when(revoke("2026-03-08")).then_refused("leadership.delegation_already_revoked");
    let chamber = revoked.chamber();
    let may = |day| chamber.leadership().may_speak_for(HAN, &president(), chamber.charter(), date(day), None);
    assert_eq!(["2026-03-07", "2026-03-08"].map(may), [true, false]);
    assert_eq!(chamber.leadership().entrusted_to(JIANG).count(), 0);
}
