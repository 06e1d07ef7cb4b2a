use crate::chamber::sample::{
    self, COUNCIL, GU, HAN, HE, JOINT, LIN, LU, SHEN, XU, ZHOU, appointment, chamber_under, date,
    on_behalf_of, organ, post, prose,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::{AcceptanceRule, CharterRules, Power, ReservedRule};
use crate::kernel::{AppointmentId, Audience, DelegationId, FollowUpId, PersonId, Principal};
use crate::leadership::{
    AcceptDelegation, AppointToPost, AppointmentManner, AppointmentMode, DelegationScope, EndAppointment,
    EndGround, RecordDelegation, RevokeDelegation,
};
use crate::meeting::AssignFollowUp;
use crate::secretariat::DutyKind;
use alloc::vec;
use alloc::vec::Vec;

const LENT: DelegationId = DelegationId::from_u128(0x3d);

fn assigned(owner: Principal) -> Given {
    given(sample::in_session()).and(follow_up(owner))
}

fn follow_up(owner: Principal) -> AssignFollowUp {
    AssignFollowUp {
        follow_up: FollowUpId::from_u128(0xd1),
        meeting: JOINT,
        task: prose("汇总清单"),
        owner: Some(owner),
        due: Some(date("2026-03-20")),
        audience: Audience::Members,
    }
}

fn lent(scope: DelegationScope) -> RecordDelegation {
    RecordDelegation {
        delegation: LENT,
        delegate: HAN,
        principal: on_behalf_of(LU),
        scope,
        from: Some(date("2026-03-12")),
        until: Some(date("2026-03-18")),
        accepted: None,
    }
}

fn stand_ins(given: &Given, kind: DutyKind, on: &str) -> Vec<PersonId> {
    let duties = given.clone().chamber().duties(date(on)).into_iter();
    let mut of_kind = duties.filter(|duty| duty.kind == kind);
    of_kind.next().map(|duty| duty.stand_ins).unwrap_or_else(|| panic!("{kind} is not open on {on}"))
}

fn on(given: &Given, day: &str) -> Vec<PersonId> {
    stand_ins(given, DutyKind::FollowUp, day)
}

#[test]
fn whoever_the_owner_has_delegated_to_stands_in_while_that_holds() {
    let given = assigned(on_behalf_of(LU)).at("2026-03-11T01:00:00Z").and(lent(DelegationScope::General {}));
    assert_eq!(on(&given, "2026-03-11"), []);
    assert_eq!((on(&given, "2026-03-12"), on(&given, "2026-03-18")), (vec![HAN], vec![HAN]));
    assert_eq!(on(&given, "2026-03-19"), []);
    let revoke = RevokeDelegation { delegation: LENT, on: date("2026-03-14") };
    let revoked = given.at("2026-03-16T01:00:00Z").and(revoke);
    assert_eq!((on(&revoked, "2026-03-14"), on(&revoked, "2026-03-17")), (vec![HAN], vec![]));
    assert_eq!(on(&revoked, "2026-03-15"), [HAN], "on that day nobody had recorded that it was revoked");
}

#[test]
fn a_delegation_reaches_what_it_is_for() {
    for (scope, reached) in [
        (DelegationScope::Powers { powers: vec![Power::FollowUp] }, true),
        (DelegationScope::Powers { powers: vec![Power::Convene] }, false),
        (DelegationScope::Meeting { meeting: JOINT }, true),
    ] {
        let given = assigned(on_behalf_of(LU)).at("2026-03-12T01:00:00Z").and(lent(scope));
        assert_eq!(on(&given, "2026-03-12") == [HAN], reached);
    }
}

fn under(change: impl FnOnce(&mut CharterRules)) -> Given {
    let here = [LIN, ZHOU, SHEN, GU, XU, HAN];
    let owed = AssignFollowUp { meeting: COUNCIL, ..follow_up(on_behalf_of(LU)) };
    let lent =
        RecordDelegation { from: Some(date("2026-03-20")), until: None, ..lent(DelegationScope::General {}) };
    given(sample::deciding(chamber_under(change), sample::council_meeting(), &here)).and(owed).and(lent)
}

/// 民法典第一百六十一条第二款: what must be done in person is not delegated.
#[test]
fn what_must_be_accepted_waits_for_it_and_what_is_done_in_person_has_no_stand_in() {
    assert_eq!(on(&under(|_| ()), "2026-03-21"), [HAN]);
    let asking = under(|rules| {
        rules.offices.as_mut().unwrap().acceptance = Some(AcceptanceRule { article: None });
    });
    assert_eq!(on(&asking, "2026-03-21"), []);
    let accepted =
        asking.at("2026-03-23T01:00:00Z").and(AcceptDelegation { delegation: LENT, on: date("2026-03-22") });
    assert_eq!((on(&accepted, "2026-03-22"), on(&accepted, "2026-03-23")), (vec![], vec![HAN]));
    let reserved = under(|rules| {
        let rule = ReservedRule { powers: vec![Power::FollowUp], article: None };
        rules.offices.as_mut().unwrap().reserved.push(rule);
    });
    assert_eq!(on(&reserved, "2026-03-21"), []);
}

#[test]
fn an_organ_acts_through_its_posts_and_has_nobody_stand_in() {
    let given = assigned(Principal::Organ { organ: organ("secretariat") });
    assert_eq!(on(&given, "2026-03-12"), []);
}

/// The council of a year is owed by the president, who has lent everything to the secretary general.
#[test]
fn a_post_is_stood_in_for_by_whoever_acts_in_it_and_by_the_delegates_of_its_holder() {
    let free = chamber_under(|rules| rules.posts.iter_mut().for_each(|rule| rule.filling.clear()));
    let before = given(free);
    let council = |given: &Given, day| {
        let duties = given.clone().chamber().duties(date(day)).into_iter();
        let mut owed = duties.filter(|duty| duty.id.starts_with("hold_meeting/council/2027"));
        owed.next().unwrap().stand_ins
    };
    assert_eq!(council(&before, "2027-02-01"), [XU]);
    let left = EndAppointment {
        appointment: appointment(0),
        on: date("2026-03-05"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let acts = AppointToPost {
        appointment: AppointmentId::from_u128(0x7f),
        person: HE,
        post: post("president"),
        from: Some(date("2026-03-06")),
        until: None,
        manner: Some(AppointmentManner {
            mode: AppointmentMode::Acting,
            term: None,
            unit: None,
            meeting: None,
            full_time: None,
            legal_representative_of: Vec::new(),
            exceptions: Vec::new(),
            posts_elsewhere: Vec::new(),
        }),
    };
    let acting = before.and(left).at("2026-03-06T01:00:00Z").and(acts);
    assert_eq!(council(&acting, "2027-02-01"), [HE], "whoever left has nobody to stand in for them");
    let sheet = acting.chamber().duty_sheet(date("2027-02-01"), Audience::Secretariat).unwrap().to_text();
    assert!(sheet.contains("会长（可代办：何以宁）"), "{sheet}");
}

#[test]
fn documents_and_calendars_tell_who_stands_in() {
    let chamber = assigned(on_behalf_of(LIN)).chamber();
    let day = date("2026-03-12");
    let sheet = chamber.duty_sheet(day, Audience::Secretariat).unwrap().to_text();
    assert!(sheet.contains("林知远（可代办：许望舒）"), "{sheet}");
    let schedule = chamber.schedule(day, Audience::Secretariat).unwrap();
    assert!(schedule.entries.iter().any(|entry| entry.notes.contains(&"代办：许望舒".into())));
}
