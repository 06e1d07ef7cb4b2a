//! The dues of the branch: who may be recorded, what is owed, and what nobody learns.

use super::{BranchDuesRecorded, BranchPayment, RecordBranchDues};
use crate::chamber::Chamber;
use crate::chamber::sample::{self, HE, NOBODY, SU, XU, YE, date, occurred, organ, post};
use crate::chamber::scenario::{Given, given};
use crate::charter::FrequencyPeriod;
use crate::kernel::{AppointmentId, Audience, PersonId, Principal};
use crate::leadership::{AppointToPost, EndAppointment, EndGround};
use crate::secretariat::{Duty, DutyKind, DutyState, FigureName};
use alloc::string::{String, ToString as _};
use alloc::vec;
use alloc::vec::Vec;

fn joins(number: u128, person: PersonId, word: &str, from: Option<&str>) -> AppointToPost {
    AppointToPost {
        appointment: AppointmentId::from_u128(number),
        person,
        post: post(word),
        from: from.map(date),
        until: None,
        manner: None,
    }
}

fn leaves(number: u128, on: &str) -> EndAppointment {
    EndAppointment {
        appointment: AppointmentId::from_u128(number),
        on: date(on),
        ground: EndGround::Resigned,
        meeting: None,
    }
}

/// 许望舒 is the branch's secretary, 何以宁 and 苏映雪 belong to it. The records begin on 2026-03-02.
fn branch_of(chamber: Chamber) -> Given {
    given(chamber)
        .and(joins(0x7f1, XU, "party_secretary", Some("2026-03-02")))
        .and(joins(0x7f2, HE, "party_member", Some("2026-03-02")))
        .and(joins(0x7f3, SU, "party_member", Some("2026-03-02")))
}

fn branch() -> Given {
    branch_of(sample::chamber()).at("2026-05-04T01:00:00Z")
}

fn pays(people: &[PersonId], period: &str) -> RecordBranchDues {
    let paid = |person: &PersonId| BranchPayment { person: *person, amount: "35.00".parse().unwrap() };
    RecordBranchDues {
        organ: organ("party_branch"),
        period: date(period),
        payments: people.iter().map(paid).collect(),
        on: None,
        audience: Audience::Secretariat,
    }
}

fn owed(given: &Given, day: &str) -> Vec<Duty> {
    let duties = given.clone().chamber().duties(date(day)).into_iter();
    duties.filter(|duty| duty.kind == DutyKind::CollectBranchDues).collect()
}

fn told(given: &Given, day: &str) -> Vec<(String, DutyState)> {
    owed(given, day).into_iter().map(|duty| (duty.reason, duty.state)).collect()
}

fn short(span: &str, missing: u32) -> String {
    alloc::format!("党支部2026年{span}党费尚有 {missing} 人未交")
}

#[test]
fn what_was_paid_is_recorded_with_the_days_of_its_period() {
    let paid = RecordBranchDues { on: Some(occurred("2026-05-02")), ..pays(&[HE, XU], "2026-04-15") };
    branch().when(paid.clone()).then_event(BranchDuesRecorded {
        organ: paid.organ,
        from: date("2026-04-01"),
        until: date("2026-04-30"),
        payments: paid.payments,
        on: paid.on,
        audience: Audience::Secretariat,
    });
}

#[test]
fn only_dues_that_are_asked_for_and_not_paid_are_recorded() {
    let council = RecordBranchDues { organ: organ("council"), ..pays(&[HE], "2026-04-15") };
    branch().when(council).then_refused("party_branch.collects_nothing");
    branch().when(pays(&[HE], "2026-06-01")).then_refused("party_branch.period_not_begun");
    let tomorrow = RecordBranchDues { on: Some(occurred("2026-05-05")), ..pays(&[HE], "2026-05-01") };
    branch().when(tomorrow).then_refused("party_branch.in_the_future");
    branch().when(pays(&[], "2026-04-15")).then_refused("party_branch.nobody_paid");
    branch().when(pays(&[NOBODY], "2026-04-15")).then_refused("people.unknown_person");
    branch().when(pays(&[HE, HE], "2026-04-15")).then_refused("party_branch.payer_twice");
    branch().when(pays(&[HE, YE], "2026-04-15")).then_refused("party_branch.not_of_the_branch");
    let paid = branch().and(pays(&[HE], "2026-04-15"));
    paid.clone().when(pays(&[SU, HE], "2026-04-01")).then_refused("party_branch.paid_before");
    paid.when(pays(&[HE], "2026-05-01")).then(|_| {});
}

#[test]
fn whoever_was_of_the_branch_on_some_day_of_the_period_may_pay_for_it() {
    let left = branch().and(leaves(0x7f2, "2026-04-10")).at("2026-05-04T02:00:00Z");
    left.clone().when(pays(&[HE], "2026-04-30")).then(|_| {});
    left.when(pays(&[HE], "2026-05-01")).then_refused("party_branch.not_of_the_branch");
}

#[test]
fn a_period_that_is_over_is_owed_until_everybody_of_the_branch_has_paid() {
    let given = branch();
    // March is the month in which the records begin, May is not over.
    assert_eq!(told(&given, "2026-04-30"), []);
    assert_eq!(told(&given, "2026-05-04"), [(short("4月", 3), DutyState::Coming)]);
    let [duty] = owed(&given, "2026-05-11").try_into().unwrap();
    assert_eq!(
        (duty.id.as_str(), duty.settled_by.as_str(), duty.arose.to_string().as_str()),
        ("collect_branch_dues/party_branch/2026-04-01", "RecordBranchDues", "2026-05-01")
    );
    // 2026-05-10 is a Sunday that is off.
    assert_eq!((duty.due, duty.state), (Some(date("2026-05-11")), DutyState::Due));
    assert_eq!(duty.owner, Some(Principal::Organ { organ: organ("party_branch") }));
    assert_eq!(duty.audience, Audience::Secretariat);
    let two = given.and(pays(&[HE, XU], "2026-04-15"));
    assert_eq!(told(&two, "2026-05-04"), [(short("4月", 1), DutyState::Coming)]);
    let all = two.at("2026-05-05T01:00:00Z").and(pays(&[SU], "2026-04-15"));
    assert_eq!(told(&all, "2026-05-05"), []);
    assert_eq!(told(&all, "2026-05-04"), [(short("4月", 1), DutyState::Coming)], "as it was the day before");
    assert_eq!(told(&all, "2026-07-01").len(), 2, "May and June");
    let chamber = all.chamber();
    assert_eq!(chamber.duties(date("2026-09-01")), chamber.duties_by_a_pass(date("2026-09-01")));
}

#[test]
fn whoever_joins_or_leaves_within_a_period_owes_nothing_for_it() {
    let given = branch().and(pays(&[XU, SU], "2026-04-15")).and(leaves(0x7f2, "2026-05-15")).and(joins(
        0x7f4,
        YE,
        "party_member",
        Some("2026-05-02"),
    ));
    // 何以宁 left within May and owes for April; 叶归舟 joined within May.
    assert_eq!(
        told(&given, "2026-06-01"),
        [(short("4月", 1), DutyState::Overdue), (short("5月", 2), DutyState::Coming)]
    );
    assert_eq!(told(&given, "2026-07-01")[2].0, short("6月", 3));
    // Whoever takes another post of the branch has been of it all along.
    let successor = branch().and(pays(&[XU, SU], "2026-04-15")).and(leaves(0x7f2, "2026-05-15")).and(joins(
        0x7f4,
        HE,
        "party_member",
        Some("2026-05-16"),
    ));
    assert_eq!(told(&successor, "2026-06-01")[1].0, short("5月", 3));
}

#[test]
fn dues_may_be_of_a_quarter() {
    let quarterly = sample::chamber_under(|rules| {
        let branch = rules.organs.iter_mut().find(|it| it.organ == organ("party_branch")).unwrap();
        branch.dues.as_mut().unwrap().period = FrequencyPeriod::Quarter;
    });
    let given = branch_of(quarterly);
    assert_eq!(told(&given, "2026-06-30"), []);
    assert_eq!(told(&given, "2026-07-01")[0].0, "党支部2026年第二季度党费尚有 3 人未交");
}

/// 个人信息保护法第二十八条: who is of the Party is for the secretariat, and what is derived names nobody.
#[test]
fn who_paid_is_withheld_from_everybody_but_the_secretariat() {
    let of_april = RecordBranchDues { on: Some(occurred("2026-05-02")), ..pays(&[HE, XU], "2026-04-15") };
    let chamber = branch().and(of_april).chamber();
    let sheet = |audience| {
        chamber.branch_dues_sheet(&organ("party_branch"), date("2026-04-02"), audience).unwrap().to_text()
    };
    let told = sheet(Audience::Secretariat);
    for part in ["何以宁", "35.00元", "共 2 人次，70.00元", "尚未交纳：苏映雪"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    for audience in [Audience::Public, Audience::Members, Audience::Council, Audience::Leaders] {
        let withheld = sheet(audience);
        assert!(!["何以宁", "苏映雪", "35.00"].iter().any(|part| withheld.contains(part)), "{withheld}");
    }
    let missing = chamber.branch_dues_sheet(&organ("council"), date("2026-04-02"), Audience::Secretariat);
    assert_eq!(missing.unwrap_err().code(), "data.not_found");
}

#[test]
fn the_branchs_money_adds_to_nothing_of_the_chambers() {
    let chamber = branch().and(pays(&[HE, XU], "2026-04-15")).chamber();
    let figures = chamber.figures(date("2026-05-01"), date("2026-05-31"));
    let value = |name| figures.iter().find(|figure| figure.name == name).map(|figure| figure.value);
    assert_eq!(value(FigureName::BranchDuesPaid), Some(2));
    assert_eq!(value(FigureName::Spent), Some(0));
    let let_off = vec![BranchPayment { person: SU, amount: crate::kernel::Money::ZERO }];
    let free = given(chamber).and(RecordBranchDues { payments: let_off, ..pays(&[], "2026-04-15") });
    assert_eq!(told(&free, "2026-05-05"), []);
    let sheet =
        free.chamber().branch_dues_sheet(&organ("party_branch"), date("2026-04-02"), Audience::Secretariat);
    assert!(sheet.unwrap().to_text().contains("免交"));
}
