use crate::calendar::{DaySpan, HolidayNotice, RecordHolidayNotice};
use crate::chamber::sample::{self, COUNCIL, LIN, XU, date, occurred, title};
use crate::chamber::scenario::{Given, given};
use crate::charter::{
    AdoptAmendment, AmendmentChange, Approver, CharterRules, DayUnit, DraftAmendment, NoticeRule,
    RecordAmendmentApproval,
};
use crate::kernel::{AmendmentId, Article};
use crate::meeting::{ConveneMeeting, SendNotice};
use crate::secretariat::{Duty, DutyKind, DutyState};
use alloc::string::String;
use alloc::vec::Vec;

/// 深圳的章程：理事会提前三个工作日通知 (governance.md §1.2, assembly.notice).
fn in_working_days(rules: &mut CharterRules) {
    for rule in &mut rules.meetings {
        if rule.kind.as_str() == "council" {
            let article = Some(Article { document: title("商会章程"), number: Some(20) });
            rule.notice = Some(NoticeRule { days: 3, unit: Some(DayUnit::Working), article });
        }
    }
}

fn counting() -> Given {
    given(sample::chamber_under(in_working_days))
}

/// An arrangement of 2027 as one might be announced: none was when this was written.
fn of_2027(document: &str) -> RecordHolidayNotice {
    let span = |from, until| DaySpan { from: date(from), until: date(until) };
    RecordHolidayNotice {
        notice: HolidayNotice {
            year: 2027,
            document: title(document),
            days_off: alloc::vec![
                span("2027-01-01", "2027-01-03"),
                span("2027-02-05", "2027-02-12"),
                span("2027-04-03", "2027-04-05"),
                span("2027-05-01", "2027-05-05"),
                span("2027-06-09", "2027-06-09"),
                span("2027-09-15", "2027-09-15"),
                span("2027-10-01", "2027-10-07"),
            ],
            make_up_days: alloc::vec![date("2027-02-14"), date("2027-10-09")],
        },
    }
}

fn asked(given: &Given, on: &str) -> Vec<Duty> {
    let duties = given.clone().chamber().duties(date(on));
    duties.into_iter().filter(|duty| duty.kind == DutyKind::RecordHolidayNotice).collect()
}

fn told(given: &Given, on: &str) -> Vec<(String, DutyState)> {
    asked(given, on).into_iter().map(|duty| (duty.subject, duty.state)).collect()
}

#[test]
fn a_charter_that_counts_civil_days_asks_for_no_notice() {
    assert!(told(&given(sample::chamber()), "2027-06-01").is_empty());
}

#[test]
fn the_next_years_notice_is_asked_for_from_december_on() {
    let given = counting();
    assert!(told(&given, "2026-11-30").is_empty());
    assert_eq!(told(&given, "2026-12-01"), [("2027".into(), DutyState::Coming)]);
    assert_eq!(told(&given, "2027-01-01"), [("2027".into(), DutyState::Overdue)]);
    let duty = asked(&given, "2026-12-31").remove(0);
    assert_eq!(
        (duty.state, duty.due, duty.arose),
        (DutyState::Due, Some(date("2026-12-31")), date("2026-12-01"))
    );
    assert_eq!((duty.id.as_str(), duty.seq), ("record_holiday_notice/2027", 1));
    assert_eq!(duty.article.and_then(|article| article.number), Some(20));
    let both = told(&given, "2027-12-01");
    assert_eq!(both, [("2027".into(), DutyState::Overdue), ("2028".into(), DutyState::Coming)]);
}

#[test]
fn recording_the_notice_settles_it_and_a_past_day_is_answered_as_it_was() {
    let recorded = counting().at("2026-12-10T01:00:00Z").and_by(XU, of_2027("国办发明电〔2026〕9号"));
    assert!(told(&recorded, "2026-12-10").is_empty());
    assert!(told(&recorded, "2027-03-01").is_empty());
    assert_eq!(told(&recorded, "2026-12-09").len(), 1);
}

/// 第五条改为工作日: from the day on which it is in force.
#[test]
fn it_is_asked_for_from_when_the_charter_counts_so() {
    const AMENDMENT: AmendmentId = AmendmentId::from_u128(0xf1);
    let mut rules = sample::rules();
    in_working_days(&mut rules);
    let draft = DraftAmendment {
        amendment: AMENDMENT,
        title: title("章程修正案"),
        text: None,
        change: AmendmentChange::Whole { rules },
    };
    let approve = |by, on: &str| RecordAmendmentApproval { amendment: AMENDMENT, by, on: date(on) };
    let amended = given(sample::chamber())
        .at("2026-12-05T01:00:00Z")
        .and(draft)
        .and(AdoptAmendment { amendment: AMENDMENT, meeting: None, on: date("2026-12-05") })
        .at("2026-12-20T01:00:00Z")
        .and(approve(Approver::SupervisingUnit, "2026-12-10"))
        .and(approve(Approver::Registrar, "2026-12-20"));
    assert!(told(&amended, "2026-12-19").is_empty());
    let duty = asked(&amended, "2026-12-20").remove(0);
    let chamber = amended.chamber();
    assert_eq!((duty.arose, duty.seq), (date("2026-12-20"), chamber.journal().length()));
}

/// 三个工作日：开会当年的安排未公布时，不能判定通知是否足够.
#[test]
fn trap_18_a_meeting_of_a_year_that_is_not_known_cannot_be_given_notice_of_in_working_days() {
    let held = |on| ConveneMeeting { starts: Some(occurred(on)), ..sample::council_meeting() };
    let given = counting().at("2026-12-30T01:00:00Z");
    given
        .clone()
        .when(held("2027-01-04"))
        .by(LIN)
        .then_refused("calendar.year_not_published")
        .saying("the holidays of 2027 are not known");
    // 31 December, 4 and 5 January are worked: the 4th is too early by one.
    let known = given.and_by(XU, of_2027("国办发明电〔2026〕9号"));
    known
        .clone()
        .when(held("2027-01-04"))
        .by(LIN)
        .then_refused("meeting.notice_too_short")
        .under("商会章程", Some(20))
        .saying("gives 2 working days, 3 are needed");
    known.and_by(LIN, held("2027-01-05"));
}

/// 2019年劳动节: the office announced four days off in March where it had announced one in December.
#[test]
fn a_later_notice_of_the_year_corrects_the_one_before() {
    let mut corrected = of_2027("国办发明电〔2027〕1号");
    corrected.notice.days_off[0].until = date("2027-01-04");
    let held = ConveneMeeting { starts: Some(occurred("2027-01-05")), ..sample::council_meeting() };
    let given = counting()
        .at("2026-12-30T01:00:00Z")
        .and_by(XU, of_2027("国办发明电〔2026〕9号"))
        .and_by(XU, corrected);
    given.clone().when(held).by(LIN).then_refused("meeting.notice_too_short");
    let chamber = given.clone().chamber();
    let recorded: Vec<(u32, u32)> =
        chamber.holidays().recorded().map(|(notice, mark)| (notice.year, mark.seq)).collect();
    let last = chamber.journal().length();
    assert_eq!(recorded, [(2027, last - 1), (2027, last)]);
    given.when(of_2027("国办发明电〔2026〕9号")).by(XU).then_refused("calendar.already_recorded");
}

#[test]
fn a_notice_that_does_not_hold_together_is_refused() {
    let mut partial = of_2027("国办发明电〔2027〕1号");
    partial.notice.days_off.truncate(3);
    counting()
        .when(partial)
        .by(XU)
        .then_refused("calendar.notice_does_not_hold_together")
        .saying("the festival of 2027-05-01 is missing");
}

/// 提前三个工作日: the meeting of Thursday after the National Day of 2026.
#[test]
fn trap_18_a_notice_of_working_days_is_due_before_the_holidays() {
    let held = ConveneMeeting { starts: Some(occurred("2026-10-09")), ..sample::council_meeting() };
    let convened = counting().at("2026-09-01T01:00:00Z").and_by(LIN, held);
    let due = |given: &Given| {
        let duties = given.clone().chamber().duties(date("2026-09-20"));
        duties.into_iter().find(|duty| duty.kind == DutyKind::SendNotice).and_then(|duty| duty.due)
    };
    // 30 September, 8 and 9 October are the three.
    assert_eq!(due(&convened), Some(date("2026-09-29")));
    let late = convened.clone().at("2026-09-30T01:00:00Z");
    late.when(SendNotice { meeting: COUNCIL, sent: None }).then_refused("meeting.notice_too_short");
    convened.at("2026-09-29T01:00:00Z").and(SendNotice { meeting: COUNCIL, sent: None });
}

#[test]
fn what_the_charter_says_of_working_days_is_printed() {
    let text = counting().chamber().charter().document().to_text();
    assert!(text.contains("理事会提前 3 个工作日通知"), "{text}");
    let civil = given(sample::chamber()).chamber().charter().document().to_text();
    assert!(civil.contains("理事会提前 5 日通知"));
}
