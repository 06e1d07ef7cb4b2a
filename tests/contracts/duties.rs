//! Duties arise, become due, are settled and are gone; and a day that is past is answered as it was then.

use shanghui::chamber::Chamber;
use shanghui::journal::Journal;
use shanghui::kernel::{Audience, Date, DirectiveId, FollowUpId, UtcOffset};
use shanghui::meeting::{
    AssignFollowUp, CancelMeeting, CloseMeeting, CompleteFollowUp, DraftMinutes, SendNotice, SignMinutes,
};
use shanghui::secretariat::{AcceptDirective, Duty, DutyKind, DutyState, ExpectedAnswer, SubmitReport};
use shanghui_testkit::fixture;
use shanghui_testkit::forgery::{lines, text};
use shanghui_testkit::sample::{self, BUREAU, COUNCIL, JOINT, LIN, date, prose, title};
use shanghui_testkit::scenario::given;

fn duty(chamber: &Chamber, kind: DutyKind, day: &str) -> Option<Duty> {
    chamber.duties(date(day)).into_iter().find(|duty| duty.kind == kind)
}

#[track_caller]
fn states(chamber: &Chamber, kind: DutyKind, expected: &[(&str, Option<DutyState>)]) {
    for (day, state) in expected {
        assert_eq!(duty(chamber, kind, day).map(|duty| duty.state), *state, "{kind} on {day}");
    }
}

const COMING: Option<DutyState> = Some(DutyState::Coming);
const DUE: Option<DutyState> = Some(DutyState::Due);
const OVERDUE: Option<DutyState> = Some(DutyState::Overdue);

#[test]
fn a_notice_is_owed_from_the_convening_until_it_is_sent() {
    let convened = given(sample::chamber()).and_by(LIN, sample::council_meeting());
    // Five days before the 20th.
    let expected = [
        ("2026-03-01", None),
        ("2026-03-02", COMING),
        ("2026-03-14", COMING),
        ("2026-03-15", DUE),
        ("2026-03-16", OVERDUE),
    ];
    states(&convened.clone().chamber(), DutyKind::SendNotice, &expected);
    let owed = duty(&convened.clone().chamber(), DutyKind::SendNotice, "2026-03-15").unwrap();
    assert_eq!((owed.due, owed.settled_by.as_str()), (Some(date("2026-03-15")), "SendNotice"));
    assert_eq!(owed.article.unwrap().document.as_str(), "商会内部制度（示例）");
    let sent = convened
        .clone()
        .at("2026-03-12T02:00:00Z")
        .and(SendNotice { meeting: COUNCIL, sent: None })
        .chamber();
    states(
        &sent,
        DutyKind::SendNotice,
        &[("2026-03-11", COMING), ("2026-03-12", None), ("2026-03-15", None)],
    );
    let cancelled =
        convened.at("2026-03-16T02:00:00Z").and(CancelMeeting { meeting: COUNCIL, reason: None }).chamber();
    states(
        &cancelled,
        DutyKind::SendNotice,
        &[("2026-03-15", DUE), ("2026-03-16", None), ("2026-03-17", None)],
    );
}

#[test]
fn minutes_are_owed_from_the_close_until_they_are_signed() {
    let closed =
        given(sample::in_session()).at("2026-03-10T03:00:00Z").and(CloseMeeting { meeting: JOINT, at: None });
    let expected = [
        ("2026-03-09", None),
        ("2026-03-10", COMING),
        ("2026-03-16", COMING),
        ("2026-03-17", DUE),
        ("2026-03-18", OVERDUE),
    ];
    states(&closed.clone().chamber(), DutyKind::SignMinutes, &expected);
    let drafted = closed.at("2026-03-12T01:00:00Z").and(DraftMinutes { meeting: JOINT });
    let reason = |day| duty(&drafted.clone().chamber(), DutyKind::SignMinutes, day).unwrap().reason;
    assert_eq!(reason("2026-03-11"), "联席会议已闭会，纪要尚未起草");
    assert_eq!(reason("2026-03-12"), "联席会议已闭会，纪要已起草，尚未签发");
    let signed = drafted.clone().at("2026-03-18T01:00:00Z").and(SignMinutes { meeting: JOINT }).chamber();
    states(
        &signed,
        DutyKind::SignMinutes,
        &[("2026-03-17", DUE), ("2026-03-18", None), ("2026-04-18", None)],
    );
}

#[test]
fn a_follow_up_is_open_until_it_is_done() {
    let assign = |number, due| AssignFollowUp {
        follow_up: FollowUpId::from_u128(number),
        meeting: JOINT,
        task: prose("汇总清单"),
        owner: None,
        due,
        audience: Audience::Members,
    };
    let assigned = given(sample::in_session()).and(assign(0xd1, Some(date("2026-03-20"))));
    let expected = [("2026-03-19", COMING), ("2026-03-20", DUE), ("2026-03-21", OVERDUE)];
    states(&assigned.clone().chamber(), DutyKind::FollowUp, &expected);
    let done = CompleteFollowUp { follow_up: FollowUpId::from_u128(0xd1), at: None, result: None };
    let done = assigned.at("2026-03-25T01:00:00Z").and(done).chamber();
    states(
        &done,
        DutyKind::FollowUp,
        &[("2026-03-21", OVERDUE), ("2026-03-24", OVERDUE), ("2026-03-25", None)],
    );
    let undated = given(sample::in_session()).and(assign(0xd2, None)).chamber();
    states(
        &undated,
        DutyKind::FollowUp,
        &[("2026-03-10", Some(DutyState::Undated)), ("2036-03-10", Some(DutyState::Undated))],
    );
}

#[test]
fn a_report_is_owed_until_it_is_submitted() {
    let directive = DirectiveId::from_u128(0xe1);
    let accept = AcceptDirective {
        directive,
        issuer: Some(BUREAU),
        title: title("关于报送信息的通知"),
        subject: title("信息"),
        expects: ExpectedAnswer::Report,
        received: None,
        meeting: None,
        owner: None,
        due: Some(date("2026-03-31")),
        audience: Audience::Secretariat,
    };
    let accepted = given(sample::chamber()).at("2026-03-05T01:00:00Z").and(accept);
    let expected =
        [("2026-03-04", None), ("2026-03-30", COMING), ("2026-03-31", DUE), ("2026-04-01", OVERDUE)];
    states(&accepted.clone().chamber(), DutyKind::Report, &expected);
    let submitted = accepted
        .at("2026-03-31T01:00:00Z")
        .and(SubmitReport { directive, at: None, summary: None })
        .chamber();
    states(&submitted, DutyKind::Report, &[("2026-03-30", COMING), ("2026-03-31", None)]);
}

/// Whatever was recorded since, the answer for a day is the one that the journal gave at the end of that day.
#[test]
fn a_day_that_is_past_is_answered_as_it_was_then() {
    let chamber = fixture::busy();
    let whole = lines(&chamber.journal().to_lines());
    let mut last = Date::new(2026, 3, 2).unwrap();
    let mut compared = 0;
    for count in 2..=whole.len() {
        let journal = Journal::open(text(&whole).as_bytes()).unwrap();
        let seq = u32::try_from(count - 1).unwrap();
        let entry: shanghui::journal::Entry<shanghui::chamber::Event> = journal.entry(seq).unwrap();
        let then = Chamber::replay_until(journal, seq).unwrap();
        let next_day = match whole.get(count) {
            None => Date::new(2026, 4, 3).unwrap(),
            Some(_) => {
                let next: shanghui::journal::Entry<shanghui::chamber::Event> =
                    chamber.journal().entry(u32::try_from(count).unwrap()).unwrap();
                next.at.date(UtcOffset::CHINA)
            }
        };
        last = last.max(entry.at.date(UtcOffset::CHINA));
        // Every day that ended while the journal stood so.
        while last < next_day {
            assert_eq!(chamber.duties(last), then.duties(last), "{last}");
            compared += 1;
            last = last.plus_days(1).unwrap();
        }
    }
    assert!(compared > 30, "{compared}");
}
