use super::{Duty, DutyKind, DutyState};
use crate::chamber::sample::{self, COUNCIL, JOINT, LIN, date, occurred, prose};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Command, Decision, Diligence};
use crate::kernel::{Audience, FollowUpId};
use crate::meeting::{
    AssignFollowUp, CloseMeeting, CompleteFollowUp, DraftMinutes, LapseMeeting, SendNotice, SignMinutes,
};
use alloc::vec::Vec;

fn on(given: &Given, day: &str) -> Vec<Duty> {
    given.clone().chamber().duties(date(day))
}

fn kinds(duties: &[Duty]) -> Vec<(DutyKind, DutyState)> {
    duties.iter().map(|duty| (duty.kind, duty.state)).collect()
}

/// 民法典第二百零一条：五日的通知，最迟在第六日之前发出.
#[test]
fn a_notice_is_due_its_days_before_the_meeting() {
    let convened = given(sample::chamber()).and_by(LIN, sample::council_meeting());
    let states = ["2026-03-14", "2026-03-15", "2026-03-16"].map(|day| on(&convened, day)[0].state);
    assert_eq!(states, [DutyState::Coming, DutyState::Due, DutyState::Overdue]);
    assert!(on(&convened, "2026-03-01").is_empty(), "before it was convened nothing was owed");
}

#[test]
fn a_duty_keeps_its_id_and_goes_with_the_act_that_settles_it() {
    let convened = given(sample::chamber()).and_by(LIN, sample::council_meeting());
    let ids = ["2026-03-02", "2026-03-16"].map(|day| on(&convened, day)[0].id.clone());
    assert_eq!(ids, [alloc::format!("send_notice/{COUNCIL}"), alloc::format!("send_notice/{COUNCIL}")]);
    let sent = convened.and(SendNotice { meeting: COUNCIL, sent: None });
    assert!(on(&sent, "2026-03-16").is_empty());
}

/// What is past is answered as it was: a meeting that has lapsed waits for no notice, whatever was recorded after it.
#[test]
fn a_meeting_that_lapsed_without_a_notice_waits_for_none() {
    let lapsed = given(sample::chamber())
        .and_by(LIN, sample::council_meeting())
        .at("2026-03-21T02:00:00Z")
        .and(LapseMeeting { meeting: COUNCIL, at: None });
    let of_council = |given: &Given, day| on(given, day).iter().any(|duty| duty.meeting == Some(COUNCIL));
    assert!(of_council(&lapsed, "2026-03-20") && !of_council(&lapsed, "2026-03-21"));
    let later = lapsed.at("2026-03-25T02:00:00Z").and(sample::joint_meeting());
    assert!(of_council(&later, "2026-03-20") && !of_council(&later, "2026-03-22"));
}

#[test]
fn what_presses_most_comes_first() {
    let assign = |number, due: Option<&str>| AssignFollowUp {
        follow_up: FollowUpId::from_u128(number),
        meeting: JOINT,
        task: prose("汇总清单"),
        owner: None,
        due: due.map(date),
        audience: Audience::Members,
    };
    let given = given(sample::in_session())
        .and(assign(1, None))
        .and(assign(2, Some("2026-03-20")))
        .and(assign(3, Some("2026-03-12")))
        .and(CloseMeeting { meeting: JOINT, at: None });
    let expected = [
        (DutyKind::FollowUp, DutyState::Overdue),
        (DutyKind::SignMinutes, DutyState::Due),
        (DutyKind::FollowUp, DutyState::Coming),
        (DutyKind::FollowUp, DutyState::Undated),
    ];
    assert_eq!(kinds(&on(&given, "2026-03-17")), expected);
}

#[test]
fn a_day_that_is_past_is_answered_as_it_was() {
    let done = given(sample::in_session())
        .and(CloseMeeting { meeting: JOINT, at: None })
        .at("2026-03-20T01:00:00Z")
        .and(DraftMinutes { meeting: JOINT })
        .and(SignMinutes { meeting: JOINT })
        .at("2026-03-25T01:00:00Z")
        .and(crate::chamber::sample::series());
    assert_eq!(kinds(&on(&done, "2026-03-19")), [(DutyKind::SignMinutes, DutyState::Overdue)]);
    assert!(on(&done, "2026-03-20").is_empty());
}

/// The night belongs to the day on which it ends: duty and diligence count from the close, not from the evening.
#[test]
fn minutes_of_a_meeting_that_closed_after_midnight_count_from_that_day() {
    let closing = CloseMeeting { meeting: JOINT, at: Some(occurred("2026-03-10T16:30:00Z")) };
    let closed = given(sample::in_session()).at("2026-03-11T01:00:00Z").and(closing);
    assert_eq!(on(&closed, "2026-03-11")[0].due, Some(date("2026-03-18")));
    let sign = SignMinutes { meeting: JOINT };
    let signed = closed.at("2026-03-18T01:00:00Z").and(DraftMinutes { meeting: JOINT }).and_by(LIN, sign);
    let rows = signed.chamber().diligence(date("2026-03-01"), date("2026-03-31"));
    let row = rows.iter().find(|row| row.person == LIN && row.diligence == Diligence::Hand).unwrap();
    assert_eq!((row.in_time, row.late), (Some(1), Some(0)));
}

#[test]
fn every_kind_is_settled_by_the_command_that_it_names() {
    for kind in DutyKind::ALL {
        assert!(Command::SWITCHBOARD.iter().any(|(_, _, settles, _)| settles.contains(kind)), "{kind}");
    }
    let complete = CompleteFollowUp { follow_up: FollowUpId::from_u128(1), at: None, result: None };
    assert_eq!((complete.name(), complete.settles()), ("CompleteFollowUp", [DutyKind::FollowUp].as_slice()));
}

/// 民法典第二百零三条: seven days from 24 September 2026 end on the National Day, in a week off.
#[test]
fn trap_18_what_is_due_on_a_day_off_is_due_on_the_next_working_day() {
    let closed = |day: &str| {
        given(sample::in_session())
            .at("2026-09-24T08:00:00Z")
            .and(CloseMeeting { meeting: JOINT, at: Some(crate::chamber::sample::occurred(day)) })
    };
    let minutes = |day: &str, on: &str| {
        let duty =
            self::on(&closed(day), on).into_iter().find(|duty| duty.kind == DutyKind::SignMinutes).unwrap();
        (duty.due, duty.rolled_from, duty.state)
    };
    let (due, from) = (Some(date("2026-10-08")), Some(date("2026-10-01")));
    assert_eq!(minutes("2026-09-24", "2026-10-07"), (due, from, DutyState::Coming));
    assert_eq!(minutes("2026-09-24", "2026-10-08"), (due, from, DutyState::Due));
    assert_eq!(minutes("2026-09-23", "2026-09-25"), (Some(date("2026-09-30")), None, DutyState::Coming));
    let sheet = closed("2026-09-24").chamber().duty_sheet(date("2026-09-25"), Audience::Secretariat).unwrap();
    assert!(sheet.to_text().contains("2026年10月8日（2026年10月1日逢休假日，顺延）"));
}

/// Of 2027 nothing is announced: the period's own end stands, a Saturday, and nothing is guessed.
#[test]
fn where_a_year_is_not_known_a_duty_keeps_its_periods_own_end() {
    let closed = given(sample::in_session())
        .at("2027-01-30T08:00:00Z")
        .and(CloseMeeting { meeting: JOINT, at: Some(crate::chamber::sample::occurred("2027-01-30")) });
    let duties = on(&closed, "2027-01-31");
    let minutes = duties.iter().find(|duty| duty.kind == DutyKind::SignMinutes).unwrap();
    assert_eq!((minutes.due, minutes.rolled_from), (Some(date("2027-02-06")), None));
}
