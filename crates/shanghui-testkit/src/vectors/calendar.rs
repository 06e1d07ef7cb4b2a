//! The calendar: lunar dates, festivals, terms and working days, and notices that are put on record.

use super::Table;
use crate::fixture::{UNNOTIFIED, demand};
use crate::sample::{COUNCIL, HAN, LIN, SU, YE, council_meeting, date, occurred, title};
use shanghui::calendar::{
    CalendarRefusal, DaySpan, Festival, HolidayNotice, LunarDate, RecordHolidayNotice, SolarTerm,
    WorkCalendar, WorkCalendarFile, WorkingDays as _, add_working_days, deadline, festival, from_lunar,
    lunar_date, solar_term, statutory_holidays, working_days_between,
};
use shanghui::chamber::Error;
use shanghui::kernel::{DemandId, MeetingId, Wire};
use shanghui::meeting::{ConveneMeeting, DemandMeeting, OpenMeeting, SendNotice};

/// An arrangement of 2027 as one might be announced; none was when this was written.
fn of_2027() -> HolidayNotice {
    let span = |from, until| DaySpan { from: date(from), until: date(until) };
    HolidayNotice {
        year: 2027,
        document: title("国办发明电〔2026〕示例号"),
        days_off: vec![
            span("2027-01-01", "2027-01-03"),
            span("2027-02-05", "2027-02-12"),
            span("2027-04-03", "2027-04-05"),
            span("2027-05-01", "2027-05-05"),
            span("2027-06-09", "2027-06-09"),
            span("2027-09-15", "2027-09-15"),
            span("2027-10-01", "2027-10-07"),
        ],
        make_up_days: vec![date("2027-02-14"), date("2027-10-09")],
    }
}

/// A question to the calendar with what it is asked of.
#[track_caller]
fn ask<T: Wire, E: Into<Error>>(
    table: &mut Table<'_>,
    (file, title): (&'static str, &str),
    code: Option<&str>,
    (question, parts): (&str, &[(&str, String)]),
    said: Result<T, E>,
) {
    let question = format!("\"{question}\"");
    let mut asked = vec![("ask", question.as_str())];
    asked.extend(parts.iter().map(|(name, text)| (*name, text.as_str())));
    table.file(file).answers(
        title,
        code,
        ("calendar", &asked),
        ("answer", said.map(|value| value.to_json()).map_err(Into::into)),
    );
}

fn lunar(table: &mut Table<'_>) {
    for (title, day, code) in [
        ("the eve of 2025 is the 29th of the last month", "2025-01-28", None),
        ("the first day of 2025", "2025-01-29", None),
        ("a leap sixth month", "2025-07-25", None),
        ("a leap second month", "2023-03-22", None),
        ("a leap tenth month", "1984-11-23", None),
        ("the leap eleventh month of 2033", "2033-12-22", None),
        ("the first day that is reckoned", "1901-01-01", None),
        ("the last day that is reckoned", "2100-12-31", None),
        ("nothing before", "1900-12-31", Some("data.year_not_reckoned")),
        ("nothing after", "2101-01-01", Some("data.year_not_reckoned")),
    ] {
        let parts = [("day", date(day).to_json())];
        ask(table, ("lunar_dates", title), code, ("lunar_date", &parts), lunar_date(date(day)));
    }
    let of = |year, month, leap, day| LunarDate { year, month, leap, day };
    for (title, of, code) in [
        ("Mid-Autumn of 2026", of(2026, 8, false, 15), None),
        ("the last month of 2033 follows its leap eleventh", of(2033, 12, false, 1), None),
        ("the leap month of 2033 is not the eighth", of(2033, 8, true, 1), Some("data.no_such_lunar_date")),
        ("the last month of 2024 has no 30th", of(2024, 12, false, 30), Some("data.no_such_lunar_date")),
        ("a year beyond the table", of(2101, 1, false, 1), Some("data.year_not_reckoned")),
        ("a day beyond it", of(2100, 12, false, 2), Some("data.year_not_reckoned")),
    ] {
        let parts = [("date", of.to_json())];
        ask(table, ("lunar_dates", title), code, ("from_lunar", &parts), from_lunar(of));
    }
}

fn festivals(table: &mut Table<'_>) {
    for name in Festival::ALL {
        for year in [2024, 2025, 2026] {
            let parts = [("name", name.to_json()), ("year", year.to_json())];
            let title = format!("{} {year}", name.code());
            ask(table, ("festivals", &title), None, ("festival", &parts), festival(*name, year));
        }
    }
    for (name, year) in [(Festival::NewYearsEve, 2100), (Festival::NationalDay, 1900)] {
        let parts = [("name", name.to_json()), ("year", year.to_json())];
        let (title, code) =
            (format!("{} of {year} is not reckoned", name.code()), Some("data.year_not_reckoned"));
        ask(table, ("festivals", &title), code, ("festival", &parts), festival(name, year));
    }
    for year in [1999, 2000, 2008, 2014, 2024, 2025, 2026] {
        let code = (year < 2000).then_some("data.year_not_reckoned");
        let title = format!("the days off by law of {year}");
        let parts = [("year", year.to_json())];
        ask(table, ("festivals", &title), code, ("statutory_holidays", &parts), statutory_holidays(year));
    }
    for term in SolarTerm::ALL {
        for year in [1901, 1979, 2021, 2026, 2100] {
            let parts = [("name", term.to_json()), ("year", year.to_json())];
            let title = format!("{} {year}", term.code());
            ask(table, ("solar_terms", &title), None, ("solar_term", &parts), solar_term(*term, year));
        }
    }
    let (term, year) = (SolarTerm::PureBrightness, 2101_u32);
    let parts = [("name", term.to_json()), ("year", year.to_json())];
    let (title, code) = ("a year beyond the table", Some("data.year_not_reckoned"));
    ask(table, ("solar_terms", title), code, ("solar_term", &parts), solar_term(term, year));
}

fn working_days(table: &mut Table<'_>) {
    let calendar = WorkCalendar::built_in();
    let unpublished = Some("calendar.year_not_published");
    for (title, day, code) in [
        ("a working day", "2026-02-13", None),
        ("a Saturday that is worked", "2026-02-14", None),
        ("a Sunday before the holidays", "2026-02-15", None),
        ("a day off by law", "2026-02-17", None),
        ("a day off by the notice", "2026-02-23", None),
        ("a year before those that come with the library", "2018-02-16", unpublished),
        ("a year after them", "2027-03-01", unpublished),
        ("the last days of December rest on the notice of the next year", "2026-12-31", unpublished),
    ] {
        let parts = [("day", date(day).to_json())];
        ask(table, ("working_days", title), code, ("day_kind", &parts), calendar.day_kind(date(day)));
    }
    for (title, day, days, code) in [
        ("three working days over the National Day", "2026-09-30", 3, None),
        ("none at all", "2026-10-01", 0, None),
        ("into a year that is not known", "2026-12-20", 30, unpublished),
    ] {
        let parts = [("day", date(day).to_json()), ("days", days.to_json())];
        let said = add_working_days(date(day), days, &calendar);
        ask(table, ("working_days", title), code, ("add_working_days", &parts), said);
    }
    for (title, since, until) in [
        ("the days of a week with a holiday", "2026-04-03", "2026-04-10"),
        ("none where the other is earlier", "2026-04-10", "2026-04-03"),
    ] {
        let parts = [("since", date(since).to_json()), ("until", date(until).to_json())];
        let said = working_days_between(date(since), date(until), &calendar);
        ask(table, ("working_days", title), None, ("working_days_between", &parts), said);
    }
    for (title, event, days) in [
        ("a period that ends on a working day", "2026-09-23", 7_u32),
        ("a period that ends on the National Day", "2026-09-24", 7),
        ("a period that ends on a Saturday that is worked", "2026-10-03", 7),
        ("a period that ends in a year that is not known", "2027-01-30", 7),
    ] {
        let parts = [("event", date(event).to_json()), ("days", days.to_json())];
        let said =
            deadline(date(event), days, &calendar).ok_or(CalendarRefusal::YearNotPublished { year: 0 });
        table.cites("民法典第二百零一条、第二百零三条");
        ask(table, ("working_days", title), None, ("deadline", &parts), said);
    }
}

fn files(table: &mut Table<'_>) {
    let day = date("2027-02-14");
    let mut asked = |title: &str, code: Option<&str>, file: String| {
        let said = WorkCalendar::from_json(&file).map_err(Error::from);
        let said = said.and_then(|calendar| Ok(calendar.day_kind(day)?));
        let parts = [("file", file), ("day", day.to_json())];
        ask(table, ("files", title), code, ("day_kind", &parts), said);
    };
    let file = |years: Vec<HolidayNotice>| WorkCalendarFile { as_of: None, years };
    asked("a host brings a year of its own", None, file(vec![of_2027()]).to_json());
    asked("a file without years", Some("calendar.year_not_published"), file(vec![]).to_json());
    let invalid = Some("data.invalid_holiday_notice");
    asked("a year stands twice", invalid, file(vec![of_2027(), of_2027()]).to_json());
    let changed = |change: &dyn Fn(&mut HolidayNotice)| {
        let mut notice = of_2027();
        change(&mut notice);
        file(vec![notice]).to_json()
    };
    asked(
        "a make-up day is none of the weekend",
        invalid,
        changed(&|it| it.make_up_days[0] = date("2027-02-15")),
    );
    asked("a day is off and worked at once", invalid, changed(&|it| it.make_up_days[0] = date("2027-02-06")));
    asked("days stand in order", invalid, changed(&|it| it.days_off.swap(0, 1)));
    asked("a day is of the year", invalid, changed(&|it| it.year = 2028));
    asked("a festival is missing", invalid, changed(&|it| it.days_off.truncate(5)));
    asked("a year before there were notices", invalid, changed(&|it| it.year = 1999));
    let misspelt = file(vec![of_2027()]).to_json().replacen("days_off", "dayz_off", 1);
    asked("a misspelt field", Some("wire.unknown_field"), misspelt);
}

/// Notices that are put on record, and what rests on them.
pub(super) fn notices(table: &mut Table<'_>) {
    let record = |notice: HolidayNotice| RecordHolidayNotice { notice };
    let partial = HolidayNotice { days_off: of_2027().days_off[3..4].to_vec(), ..of_2027() };
    let held = |on| ConveneMeeting {
        meeting: MeetingId::from_u128(0x15f),
        ordinal: Some(9),
        starts: Some(occurred(on)),
        ..council_meeting()
    };
    table
        .on("working")
        .cites("国务院办公厅关于部分节假日安排的通知")
        .duties_on("2026-12-31")
        .accepts("the holidays of a year are put on record", record(of_2027()))
        .refuses(
            "a notice is recorded once",
            "calendar.already_recorded",
            record(WorkCalendar::built_in().year(2026).cloned().unwrap()),
        )
        .cites("国办发明电〔2019〕3号")
        .refuses(
            "a notice that changes another is recorded with the whole year",
            "calendar.notice_does_not_hold_together",
            record(partial),
        )
        .cites("民法典第二百零一条; governance.md §7, trap 18")
        .by(LIN)
        .at("2026-09-29T01:00:00Z")
        .duties_on("2026-09-29")
        .accepts("three working days lie before a meeting after the National Day", held("2026-10-09"))
        .by(LIN)
        .at("2026-09-30T01:00:00Z")
        .refuses("a day later two are left", "meeting.notice_too_short", held("2026-10-09"))
        .by(LIN)
        .at("2026-12-30T01:00:00Z")
        .refuses(
            "a meeting of a year whose holidays are not known",
            "calendar.year_not_published",
            held("2027-01-04"),
        )
        .cites("governance §1.3 board.extraordinary")
        .at("2026-09-29T01:00:00Z")
        .duties_on("2026-09-29")
        .accepts(
            "five working days to convene the council that was demanded end after the week off",
            demanded(),
        )
        .at("2026-12-29T01:00:00Z")
        .refuses(
            "a demand whose working days run into a year that is not known",
            "calendar.year_not_published",
            demanded(),
        )
        .on("unannounced")
        .refuses(
            "a notice in working days of a year that is not known",
            "calendar.year_not_published",
            SendNotice { meeting: UNNOTIFIED, sent: None },
        )
        .at("2027-01-08T02:00:00Z")
        .refuses(
            "a meeting cannot be opened on a notice of which it is not known whether it was long enough",
            "calendar.year_not_published",
            OpenMeeting { meeting: COUNCIL, chair: LIN, at: None },
        )
        .duties_on("2027-01-08")
        .at("2027-01-08T02:00:00Z")
        .accepts("the notice of the year settles the duty", record(of_2027()));
}

/// A third of the council demands that it meets.
fn demanded() -> DemandMeeting {
    demand(DemandId::from_u128(0x11d1), &[HAN, SU, YE])
}

pub(super) fn fill(table: &mut Table<'_>) {
    lunar(table);
    festivals(table);
    working_days(table);
    files(table);
}
