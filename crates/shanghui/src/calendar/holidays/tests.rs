use super::{WorkCalendar, WorkCalendarFile};
use crate::calendar::{DaySpan, HolidayNotice};
use crate::kernel::{Date, Title, Wire as _};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn of_2026() -> HolidayNotice {
    WorkCalendar::built_in().year(2026).unwrap().clone()
}

/// The path to the fault of a file with this year.
fn fault(change: impl FnOnce(&mut HolidayNotice)) -> alloc::string::String {
    let mut notice = of_2026();
    change(&mut notice);
    let fault = WorkCalendar::new(WorkCalendarFile { as_of: None, years: alloc::vec![notice] }).unwrap_err();
    assert_eq!(fault.code(), "data.invalid_holiday_notice");
    fault.path().into()
}

#[test]
fn what_comes_with_the_library_holds_together() {
    let calendar = WorkCalendar::from_json(super::BUILT_IN).unwrap();
    assert_eq!(calendar, WorkCalendar::built_in());
    let years: alloc::vec::Vec<u32> = calendar.file().years.iter().map(|notice| notice.year).collect();
    assert_eq!(years, [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    assert_eq!(calendar.file().as_of, Some(day("2026-11-23")));
    assert_eq!(of_2026().document.as_str(), "国办发明电〔2025〕7号");
    assert_eq!(WorkCalendarFile::from_json(&calendar.file().to_json()).unwrap(), *calendar.file());
    assert_eq!(calendar.year(2027), None);
}

#[test]
fn a_file_that_does_not_hold_together_is_not_read() {
    let span = |from, until| DaySpan { from: day(from), until: day(until) };
    for (path, found) in [
        ("years[0].year", fault(|notice| notice.year = 1999)),
        ("years[0].year", fault(|notice| notice.year = 2101)),
        ("years[0].days_off[0]", fault(|notice| notice.year = 2025)),
        ("years[0].days_off[1]", fault(|notice| notice.days_off[1] = span("2026-02-23", "2026-02-15"))),
        ("years[0].days_off[1]", fault(|notice| notice.days_off[1] = span("2026-01-03", "2026-02-23"))),
        ("years[0].days_off[7]", fault(|notice| notice.days_off.push(span("2027-01-01", "2027-01-03")))),
        ("years[0].days_off[0]", fault(|notice| notice.days_off[0].from = day("2025-12-27"))),
        ("years[0].days_off", fault(|notice| _ = notice.days_off.remove(4))), // 端午
        ("years[0].make_up_days[0]", fault(|notice| notice.make_up_days.insert(0, day("2026-01-05")))),
        ("years[0].make_up_days[1]", fault(|notice| notice.make_up_days.insert(1, day("2026-01-04")))),
        ("years[0].make_up_days[2]", fault(|notice| notice.make_up_days.insert(2, day("2026-02-15")))),
        ("years[0].make_up_days[6]", fault(|notice| notice.make_up_days.push(day("2027-01-02")))),
    ] {
        assert_eq!(found, path);
    }
    let twice = WorkCalendarFile { as_of: None, years: alloc::vec![of_2026(), of_2026()] };
    assert_eq!(WorkCalendar::new(twice).unwrap_err().path(), "years[0].year");
    let untitled = WorkCalendar::from_json(r#"{"years":[{"year":2026,"days_off":[],"make_up_days":[]}]}"#);
    assert_eq!(untitled.unwrap_err().code(), "wire.missing_field");
}

/// 2019 劳动节: a notice that changes another is recorded with the whole year, so one that has only the change is caught.
#[test]
fn a_notice_without_a_festival_is_not_the_whole_year() {
    let changed = fault(|notice| {
        notice.days_off = alloc::vec![DaySpan { from: day("2026-05-01"), until: day("2026-05-05") }];
        notice.make_up_days = alloc::vec![day("2026-05-09")];
    });
    assert_eq!(changed, "years[0].days_off");
}

/// 2018年12月29日上班: the year before its own.
#[test]
fn the_last_days_of_december_may_belong_to_the_next_years_notice() {
    let mut notice = WorkCalendar::built_in().year(2019).unwrap().clone();
    assert_eq!(notice.make_up_days[0], day("2018-12-29"));
    notice.document = Title::new("示例").unwrap();
    assert!(notice.validate().is_ok());
}
