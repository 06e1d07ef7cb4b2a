//! The secretariat: directives and the reports that they ask for.

use super::Table;
use crate::fixture::{ANSWERED, OWED, VISITED};
use crate::sample::{BUREAU, GU, JOINT, LU, NOBODY, date, occurred, organ, prose, title};
use shanghui::kernel::{Audience, DirectiveId, MeetingId, MemberId, PartyId, Principal, ReportKind, VisitId};
use shanghui::secretariat::{
    AcceptDirective, EditSummary, ExpectedAnswer, IssueSummary, RecordVisit, SubmitPeriodicReport,
    SubmitReport, SummarySection, SummarySpan, VisitPurpose, Visited,
};

const NEW: DirectiveId = DirectiveId::from_u128(0x11e1);

fn directive(directive: DirectiveId) -> AcceptDirective {
    AcceptDirective {
        directive,
        issuer: Some(BUREAU),
        title: title("关于报送会员用工情况的通知"),
        subject: title("会员用工情况"),
        expects: ExpectedAnswer::Report,
        received: Some(occurred("2026-04-01")),
        meeting: Some(JOINT),
        owner: Some(Principal::Person { person: LU }),
        due: Some(date("2026-04-15")),
        audience: Audience::Secretariat,
    }
}

fn report(directive: DirectiveId) -> SubmitReport {
    SubmitReport { directive, at: None, summary: None }
}

pub(super) fn fill(table: &mut Table<'_>) {
    directives(table);
    visits(table);
    summaries(table);
    reports(table);
}

fn directives(table: &mut Table<'_>) {
    let unknown_body = PartyId::from_u128(0x2f);
    table
        .on("busy")
        .duties_on("2026-04-02")
        .accepts("what is accepted is owed", directive(NEW))
        .accepts(
            "what is not known of it is left out",
            AcceptDirective {
                issuer: None,
                received: None,
                meeting: None,
                owner: None,
                due: None,
                ..directive(NEW)
            },
        )
        .cites("governance.md §7, trap 32; 《党政机关公文处理工作条例》")
        .accepts(
            "a request is open until it is answered",
            AcceptDirective {
                title: title("关于使用洞庭会馆的请示"),
                subject: title("使用会馆事"),
                expects: ExpectedAnswer::Reply,
                due: None,
                ..directive(NEW)
            },
        )
        .accepts(
            "a report expects nothing",
            AcceptDirective {
                title: title("关于上半年工作的报告"),
                subject: title("上半年工作"),
                expects: ExpectedAnswer::Nothing,
                due: None,
                ..directive(NEW)
            },
        )
        .refuses(
            "where nothing is expected nothing is due",
            "secretariat.nothing_expected",
            AcceptDirective { expects: ExpectedAnswer::Nothing, ..directive(NEW) },
        )
        .refuses("a directive is accepted once", "secretariat.already_recorded", directive(OWED))
        .refuses(
            "its issuer must be known",
            "people.unknown_party",
            AcceptDirective { issuer: Some(unknown_body), ..directive(NEW) },
        )
        .refuses(
            "its owner must be known",
            "people.unknown_person",
            AcceptDirective { owner: Some(Principal::Person { person: NOBODY }), ..directive(NEW) },
        )
        .refuses(
            "an owning organ must be in the charter",
            "leadership.unknown_organ",
            AcceptDirective { owner: Some(Principal::Organ { organ: organ("choir") }), ..directive(NEW) },
        )
        .refuses(
            "its meeting must be known",
            "meeting.unknown_meeting",
            AcceptDirective { meeting: Some(MeetingId::from_u128(0x5f)), ..directive(NEW) },
        )
        .refuses(
            "it cannot have been received tomorrow",
            "secretariat.in_the_future",
            AcceptDirective { received: Some(occurred("2026-04-02")), ..directive(NEW) },
        );
    table
        .duties_on("2026-04-02")
        .accepts(
            "a report settles the duty",
            SubmitReport {
                at: Some(occurred("2026-04-01")),
                summary: Some(prose("已如期报送")),
                ..report(OWED)
            },
        )
        .refuses("there is no such directive", "secretariat.unknown_directive", report(NEW))
        .refuses("a report is submitted once", "secretariat.already_reported", report(ANSWERED))
        .refuses(
            "it cannot have been submitted tomorrow",
            "secretariat.in_the_future",
            SubmitReport { at: Some(occurred("2026-04-02")), ..report(OWED) },
        );
}

fn visits(table: &mut Table<'_>) {
    let visit = RecordVisit {
        visit: VisitId::from_u128(0x4c1),
        purpose: VisitPurpose::Call,
        visited: Visited::Person { person: GU },
        visitors: vec![LU],
        at: Some(occurred("2026-05-07")),
        account: Some(prose("谈到厂房续租")),
        audience: Audience::Secretariat,
    };
    table
        .on("planned")
        .accepts("a visit is recorded with who went", visit.clone())
        .accepts(
            "a relay goes to a body outside",
            RecordVisit {
                purpose: VisitPurpose::Relay,
                visited: Visited::Party { party: BUREAU },
                at: None,
                account: None,
                ..visit.clone()
            },
        )
        .refuses(
            "a visit is recorded once",
            "secretariat.already_recorded",
            RecordVisit { visit: VISITED, ..visit.clone() },
        )
        .refuses(
            "somebody went",
            "secretariat.nobody_went",
            RecordVisit { visitors: Vec::new(), ..visit.clone() },
        )
        .refuses(
            "who went must be known",
            "people.unknown_person",
            RecordVisit { visitors: vec![NOBODY], ..visit.clone() },
        )
        .refuses(
            "the member must be known",
            "membership.unknown_member",
            RecordVisit { visited: Visited::Member { member: MemberId::from_u128(0x9f) }, ..visit.clone() },
        )
        .refuses(
            "the body must be known",
            "people.unknown_party",
            RecordVisit { visited: Visited::Party { party: PartyId::from_u128(0x2f) }, ..visit.clone() },
        )
        .refuses(
            "nobody goes tomorrow",
            "secretariat.in_the_future",
            RecordVisit { at: Some(occurred("2026-05-09")), ..visit },
        );
}

fn summaries(table: &mut Table<'_>) {
    let april = SummarySpan::Month { year: 2026, month: 4 };
    let edit = EditSummary {
        span: april,
        section: SummarySection::Outlook,
        text: prose("五月起按月走访"),
        audience: Audience::Members,
    };
    table
        .on("planned")
        .accepts("a part of a summary is worded", edit.clone())
        .refuses(
            "a year has twelve months",
            "secretariat.no_such_period",
            EditSummary { span: SummarySpan::Month { year: 2026, month: 13 }, ..edit.clone() },
        )
        .refuses(
            "what was issued is not worded any more",
            "secretariat.summary_issued",
            EditSummary { span: SummarySpan::Month { year: 2026, month: 3 }, ..edit },
        );
    table
        .accepts(
            "a summary is issued with its figures",
            IssueSummary { span: april, audience: Audience::Members },
        )
        .refuses(
            "there is no such term",
            "secretariat.no_such_period",
            IssueSummary {
                span: SummarySpan::Term { term: shanghui::kernel::TermId::from_u128(0x3f) },
                audience: Audience::Members,
            },
        )
        .refuses(
            "a summary is issued once",
            "secretariat.summary_issued",
            IssueSummary { span: SummarySpan::Month { year: 2026, month: 3 }, audience: Audience::Members },
        )
        .refuses(
            "a period is over before its summary",
            "secretariat.period_not_over",
            IssueSummary {
                span: SummarySpan::Quarter { year: 2026, quarter: 2 },
                audience: Audience::Members,
            },
        );
}

fn reports(table: &mut Table<'_>) {
    let report = SubmitPeriodicReport {
        report: ReportKind::new("annual_report_to_supervising_unit").unwrap(),
        period: date("2026-12-31"),
        at: Some(occurred("2027-03-18")),
        summary: Some(prose("全年会议、活动和收支情况")),
    };
    table
        .on("busy")
        .at("2027-03-20T01:00:00Z")
        .duties_on("2027-03-20")
        .cites("社会团体登记管理条例第二十八条")
        .accepts("the report of a year is submitted", report.clone())
        .at("2027-03-20T01:00:00Z")
        .accepts(
            "nobody knows when it was submitted",
            SubmitPeriodicReport { at: None, summary: None, ..report.clone() },
        )
        .at("2027-03-20T01:00:00Z")
        .refuses(
            "the charter says which reports there are",
            "secretariat.unknown_report",
            SubmitPeriodicReport { report: ReportKind::new("weekly_report").unwrap(), ..report.clone() },
        )
        .at("2027-03-20T01:00:00Z")
        .refuses(
            "nothing is submitted tomorrow",
            "secretariat.in_the_future",
            SubmitPeriodicReport { at: Some(occurred("2027-03-21")), ..report.clone() },
        )
        .at("2027-03-20T01:00:00Z")
        .refuses(
            "a year is over before it is reported",
            "secretariat.period_not_over",
            SubmitPeriodicReport { period: date("2027-03-01"), ..report.clone() },
        )
        .refuses(
            "a report of a period is submitted once",
            "secretariat.period_reported",
            SubmitPeriodicReport { period: date("2025-12-31"), at: None, ..report },
        );
}
