use crate::calendar::{
    CalendarRefusal, DayKind, WorkCalendar, WorkingDays, add_working_days, days_between, deadline,
    latest_working_notice, statutory_holidays, working_days_between,
};
use crate::kernel::{Coded as _, Date};
use alloc::string::ToString as _;
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn kind(text: &str) -> DayKind {
    WorkCalendar::built_in().day_kind(day(text)).unwrap()
}

/// 国办发明电〔2025〕7号、〔2024〕12号、〔2018〕15号.
#[test]
fn a_day_is_what_the_notice_of_its_year_makes_it() {
    for (text, expected) in [
        ("2026-02-13", DayKind::WorkingDay),
        ("2026-02-14", DayKind::MakeUpDay),
        ("2026-02-15", DayKind::Weekend),          // a Sunday, off in any case
        ("2026-02-16", DayKind::StatutoryHoliday), // 除夕
        ("2026-02-19", DayKind::StatutoryHoliday), // 初三
        ("2026-02-20", DayKind::DayOff),
        ("2026-02-21", DayKind::Weekend),
        ("2026-02-24", DayKind::WorkingDay),
        ("2026-05-02", DayKind::StatutoryHoliday), // a Saturday, and since 2025 a holiday
        ("2026-05-04", DayKind::DayOff),
        ("2025-01-01", DayKind::StatutoryHoliday),
        ("2025-01-26", DayKind::MakeUpDay),
        ("2025-10-06", DayKind::StatutoryHoliday), // 中秋
        ("2024-02-09", DayKind::WorkingDay),       // 除夕 of 2024 was none
        ("2018-12-29", DayKind::MakeUpDay),        // by the notice of 2019
        ("2019-05-04", DayKind::Weekend),
        ("2019-05-05", DayKind::MakeUpDay), // 国办发明电〔2019〕3号
        ("2020-01-31", DayKind::DayOff),    // 国办发明电〔2020〕1号
        ("2022-12-31", DayKind::Weekend),
    ] {
        if text == "2018-12-29" {
            // The notice of 2018, which arranges the rest of that day's year, does not come with the library.
            assert!(WorkCalendar::built_in().day_kind(day(text)).is_err());
        } else {
            assert_eq!(kind(text), expected, "{text}");
        }
    }
}

#[test]
fn a_year_without_a_notice_is_said_to_be_one_and_never_guessed() {
    let calendar = WorkCalendar::built_in();
    for (text, year) in
        [("2027-03-01", 2027), ("2018-06-01", 2018), ("2026-12-28", 2027), ("2026-12-31", 2027)]
    {
        let refusal = calendar.day_kind(day(text)).unwrap_err();
        assert_eq!(refusal, CalendarRefusal::YearNotPublished { year }, "{text}");
        assert_eq!(refusal.code(), "calendar.year_not_published");
    }
    assert_eq!(kind("2026-12-27"), DayKind::Weekend);
    assert_eq!(kind("2025-12-31"), DayKind::WorkingDay);
    let far = add_working_days(day("2026-12-01"), 60, &calendar).unwrap_err();
    assert_eq!(far, CalendarRefusal::YearNotPublished { year: 2027 });
    assert!(working_days_between(day("2026-12-01"), day("2027-01-05"), &calendar).is_err());
    assert!(working_days_between(day("9999-12-30"), day("9999-12-31"), &calendar).is_err());
    assert!(add_working_days(day("9999-12-31"), 1, &calendar).is_err());
    assert_eq!(latest_working_notice(day("2019-01-10"), 300, &calendar), None);
}

/// 民法典第二百零一条：开始的当日不计入; 三个工作日 of a charter in Shenzhen.
#[test]
fn trap_18_working_days_leave_out_what_is_off_and_count_what_is_made_up() {
    let calendar = WorkCalendar::built_in();
    // Around the National Day of 2025: 28 September and 11 October are worked, 1 to 8 October are off.
    let between = |from, until| working_days_between(day(from), day(until), &calendar).unwrap();
    assert_eq!(between("2025-09-30", "2025-10-09"), 1);
    assert_eq!(between("2025-09-30", "2025-10-11"), 3);
    assert_eq!(between("2025-09-26", "2025-09-28"), 1);
    assert_eq!(between("2025-10-09", "2025-10-09"), 0);
    assert_eq!(between("2025-10-10", "2025-10-09"), 0);
    let notice = |event, days| latest_working_notice(day(event), days, &calendar).unwrap().to_string();
    assert_eq!(notice("2025-10-13", 3), "2025-10-09");
    assert_eq!(
        notice("2025-10-11", 3),
        "2025-10-08",
        "itself a day off: what is counted backwards does not move"
    );
    assert_eq!(notice("2025-10-13", 0), "2025-10-13");
    // Where the year of the event is not known its days are not counted, so the notice is never late.
    assert_eq!(notice("2027-01-04", 3), "2026-12-22");
}

/// 民法典第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日.
#[test]
fn trap_18_a_period_that_ends_on_a_day_off_ends_on_the_next_working_day() {
    let calendar = WorkCalendar::built_in();
    for (event, days, last, rolled) in [
        ("2026-09-24", 6, "2026-09-30", None),
        ("2026-09-24", 7, "2026-10-08", Some("2026-10-01")),
        ("2026-10-02", 7, "2026-10-09", None),
        ("2026-10-03", 7, "2026-10-10", None), // a Saturday that is worked
        ("2026-10-04", 7, "2026-10-12", Some("2026-10-11")),
        ("2026-02-07", 7, "2026-02-14", None), // likewise
        ("2026-02-07", 8, "2026-02-24", Some("2026-02-15")),
        ("2026-03-01", 6, "2026-03-09", Some("2026-03-07")), // a weekend
    ] {
        let found = deadline(day(event), days, &calendar).unwrap();
        assert_eq!((found.day, found.rolled_from), (day(last), rolled.map(day)), "{event} + {days}");
        assert_eq!(found.unpublished, None);
    }
}

#[test]
fn where_the_year_is_not_known_the_earlier_day_stands() {
    let calendar = WorkCalendar::built_in();
    let found = deadline(day("2027-01-30"), 7, &calendar).unwrap();
    assert_eq!((found.day, found.rolled_from, found.unpublished), (day("2027-02-06"), None, Some(2027)));
    // A Saturday, after which the year that is not known begins.
    let found = deadline(day("2022-12-24"), 7, &WorkCalendar::built_in()).unwrap();
    assert_eq!(found.day, day("2023-01-03"));
    assert_eq!(deadline(day("9999-12-30"), 7, &calendar), None);
}

/// 《全国年节及纪念日放假办法》.
#[test]
fn whatever_is_off_by_law_is_off_by_the_notices() {
    for year in 2019..=2026 {
        for day in statutory_holidays(year).unwrap() {
            let kind = WorkCalendar::built_in().day_kind(day).unwrap();
            assert_eq!(kind, DayKind::StatutoryHoliday, "{day}");
        }
    }
}

/// Working days in a year, as the Ministry's tables of working hours have them.
#[test]
fn a_year_has_as_many_working_days_as_its_notice_leaves() {
    let calendar = WorkCalendar::built_in();
    let working = [2024, 2025].map(|year| {
        let [eve, last] =
            [(year - 1, 12, 31), (year, 12, 31)].map(|(year, month, day)| Date::new(year, month, day));
        working_days_between(eve.unwrap(), last.unwrap(), &calendar).unwrap()
    });
    assert_eq!(working, [251, 248]);
}

proptest! {
    #[test]
    fn what_is_added_lies_between(start in 0_u32..2_700, days in 0_u32..60) {
        let calendar = WorkCalendar::built_in();
        let from = day("2019-01-01").plus_days(start).unwrap();
        let until = add_working_days(from, days, &calendar).unwrap();
        let between = working_days_between(from, until, &calendar).unwrap();
        prop_assert_eq!(between, u64::from(days));
        prop_assert!(between <= days_between(from, until));
        let latest = latest_working_notice(until, days, &calendar).unwrap();
        prop_assert!(latest >= from, "the latest notice is no earlier than one that is long enough");
        prop_assert_eq!(working_days_between(latest, until, &calendar).unwrap(), u64::from(days));
    }

    #[test]
    fn a_period_never_ends_early_nor_on_a_day_off(start in 0_u32..2_700, days in 0_u32..60) {
        let calendar = WorkCalendar::built_in();
        let event = day("2019-01-01").plus_days(start).unwrap();
        let found = deadline(event, days, &calendar).unwrap();
        let end = event.plus_days(days).unwrap();
        prop_assert!(found.day >= end);
        prop_assert!(calendar.day_kind(found.day).unwrap().is_working());
        prop_assert_eq!(found.rolled_from.is_some(), found.day != end);
        prop_assert_eq!(working_days_between(end, found.day, &calendar).unwrap(), u64::from(found.day != end));
    }
}
