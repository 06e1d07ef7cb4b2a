use super::SubmitPeriodicReport;
use crate::chamber::Event;
use crate::chamber::sample::{self, XU, date, occurred, prose, title};
use crate::chamber::scenario::{Given, given};
use crate::charter::{Approver, CharterRules, FrequencyPeriod, ReportDue, ReportRule};
use crate::kernel::ReportKind;
use crate::secretariat::{Duty, DutyKind, DutyState};
use alloc::string::String;
use alloc::vec::Vec;

const TO_THE_UNIT: &str = "annual_report_to_supervising_unit";
const TO_THE_REGISTRAR: &str = "annual_report_to_registrar";

fn submit(report: &str, period: &str) -> SubmitPeriodicReport {
    let report = ReportKind::new(report).unwrap();
    SubmitPeriodicReport { report, period: date(period), at: None, summary: None }
}

fn reports(given: &Given, on: &str) -> Vec<Duty> {
    let duties = given.clone().chamber().duties(date(on)).into_iter();
    duties.filter(|duty| duty.kind == DutyKind::PeriodicReport).collect()
}

fn ids(given: &Given, on: &str) -> Vec<String> {
    reports(given, on).into_iter().map(|duty| duty.id).collect()
}

/// 社会团体登记管理条例第二十八条: 每年3月31日前向业务主管单位, 5月31日前向登记管理机关.
#[test]
fn the_years_report_is_owed_from_the_end_of_the_year_until_it_is_submitted() {
    let before = given(sample::chamber());
    // The journal begins in March 2026: of 2025 nothing is known.
    assert!(ids(&before, "2026-12-31").is_empty());
    let open = reports(&before, "2027-01-01");
    let told: Vec<_> = open.iter().map(|it| (it.id.as_str(), it.due, it.state, it.arose)).collect();
    let arose = date("2027-01-01");
    assert_eq!(
        told,
        [
            (
                "periodic_report/annual_report_to_supervising_unit/2026-01-01",
                Some(date("2027-03-31")),
                DutyState::Coming,
                arose
            ),
            (
                "periodic_report/annual_report_to_registrar/2026-01-01",
                Some(date("2027-05-31")),
                DutyState::Coming,
                arose
            ),
        ]
    );
    assert_eq!(open[0].reason, "2026年度“年度工作报告”尚未向业务主管单位报送");
    assert_eq!(open[0].settled_by, "SubmitPeriodicReport");
    assert_eq!(open[0].article.as_ref().and_then(|article| article.number), Some(28));
    assert_eq!(reports(&before, "2027-04-01")[0].state, DutyState::Overdue);

    let submitted =
        before.at("2027-03-20T01:00:00Z").when(submit(TO_THE_UNIT, "2026-12-31")).then(|events| {
            let [Event::PeriodicReportSubmitted(it)] = events else { panic!("{events:?}") };
            assert_eq!((it.from, it.until), (date("2026-01-01"), date("2026-12-31")));
            assert_eq!(it.due, Some(date("2027-03-31")));
        });
    assert_eq!(ids(&submitted, "2027-03-20"), ["periodic_report/annual_report_to_registrar/2026-01-01"]);
    assert_eq!(ids(&submitted, "2027-03-19").len(), 2, "a past day is answered as it was");
    // The year after next both are owed again, and the one of the first year still is.
    assert_eq!(ids(&submitted, "2028-01-01").len(), 3);
    let chamber = submitted.chamber();
    let rows = chamber.diligence(date("2027-03-01"), date("2027-03-31"));
    let row = rows.iter().find(|row| row.person == XU).unwrap();
    assert_eq!((row.done, row.in_time, row.late), (1, Some(1), Some(0)));
}

#[test]
fn a_report_is_one_of_the_charters_of_a_period_that_is_over_and_submitted_once() {
    let given = given(sample::chamber()).at("2027-04-06T01:00:00Z");
    given.clone().when(submit("weekly_report", "2026-12-31")).then_refused("secretariat.unknown_report");
    given
        .clone()
        .when(submit(TO_THE_UNIT, "2027-01-01"))
        .then_refused("secretariat.period_not_over")
        .saying("2027年度 ends on 2027-12-31");
    let early =
        SubmitPeriodicReport { at: Some(occurred("2026-12-30")), ..submit(TO_THE_UNIT, "2026-12-30") };
    given.clone().when(early).then_refused("secretariat.period_not_over");
    let ahead =
        SubmitPeriodicReport { at: Some(occurred("2027-04-07")), ..submit(TO_THE_UNIT, "2026-12-31") };
    given.clone().when(ahead).then_refused("secretariat.in_the_future");
    let told =
        SubmitPeriodicReport { summary: Some(prose("已报送")), ..submit(TO_THE_UNIT, "2026-05-05") };
    let once = given.and(told);
    once.clone()
        .when(submit(TO_THE_UNIT, "2026-12-31"))
        .then_refused("secretariat.period_reported")
        .under("社会团体登记管理条例", Some(28));
    once.and(submit(TO_THE_REGISTRAR, "2026-12-31"));
}

fn monthly(rules: &mut CharterRules) {
    rules.secretariat.as_mut().unwrap().reports = alloc::vec![ReportRule {
        report: ReportKind::new("information").unwrap(),
        title: title("信息"),
        to: Approver::SupervisingUnit,
        period: FrequencyPeriod::Month,
        due: ReportDue::AfterPeriod { days: 10 },
        article: None,
    }];
}

#[test]
fn what_is_open_lies_between_what_was_submitted() {
    let given = given(sample::chamber_under(monthly)).at("2026-09-01T01:00:00Z");
    // The journal begins on 2 March, and the report of March falls in its time.
    assert_eq!(ids(&given, "2026-09-01").len(), 6);
    let given = ["2026-04-30", "2026-06-30", "2026-05-31"]
        .into_iter()
        .fold(given, |given, day| given.and(submit("information", day)));
    let left = ["2026-03-01", "2026-07-01", "2026-08-01"]
        .map(|from| ["periodic_report/information/", from].concat());
    assert_eq!(ids(&given, "2026-09-01"), left);
    let kept = given.chamber().secretariat().reports[0].covered.0.clone();
    assert_eq!(kept, [(date("2026-04-01"), date("2026-06-30"))], "months that touch are one run");
}

#[test]
fn what_was_reported_before_the_records_began_is_taken_and_asked_for_no_more() {
    let before = given(sample::chamber()).at("2026-03-20T01:00:00Z");
    let past = SubmitPeriodicReport { at: Some(occurred("2026-02-20")), ..submit(TO_THE_UNIT, "2025-12-31") };
    let taken = before.and_by(crate::kernel::Actor::import(), past);
    assert!(ids(&taken, "2026-03-31").is_empty());
    assert_eq!(ids(&taken, "2027-01-01").len(), 2);
}
