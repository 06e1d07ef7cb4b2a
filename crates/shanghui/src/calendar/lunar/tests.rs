use super::{LunarDate, from_lunar, lunar_date};
use crate::calendar::{SolarTerm, solar_term};
use crate::kernel::Date;
use alloc::string::ToString as _;
use alloc::vec::Vec;
use icu_calendar::cal::ChineseTraditional;
use icu_calendar::{Date as Other, Iso};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn lunar(year: u32, month: u32, leap: bool, day: u32) -> LunarDate {
    LunarDate { year, month, leap, day }
}

fn every_day() -> impl Iterator<Item = Date> {
    let first = day("1901-01-01");
    (0..).map_while(move |later| first.plus_days(later)).take_while(|day| day.year() <= 2100)
}

/// `icu_calendar` has it from GB/T 33661 and agrees with the Purple Mountain Observatory and the Hong Kong Observatory.
#[test]
fn every_day_of_two_centuries_is_as_the_unicode_project_has_it() {
    let mut days = 0;
    for day in every_day() {
        let month = u8::try_from(day.month()).unwrap();
        let date = u8::try_from(day.day()).unwrap();
        let other: Other<Iso> = Other::try_new_iso(day.year(), month, date).unwrap();
        let other = other.to_calendar(ChineseTraditional::new());
        let (month, year) = (other.month().to_input(), other.cyclic_year().related_iso);
        let expected = lunar(
            u32::try_from(year).unwrap(),
            u32::from(month.number()),
            month.is_leap(),
            u32::from(other.day_of_month().0),
        );
        assert_eq!(lunar_date(day).unwrap(), expected, "{day}");
        days += 1;
    }
    assert_eq!(days, 73_049);
}

#[test]
fn every_day_reads_back_as_itself() {
    for day in every_day() {
        assert_eq!(from_lunar(lunar_date(day).unwrap()).unwrap(), day);
    }
}

/// 闰十月 1984, 闰二月 2023, 闰六月 2025, 闰冬月 2033: the years that almanacs and programs have got wrong.
#[test]
fn leap_months_stand_where_the_observatory_has_them() {
    for (first, date) in [
        ("1984-11-23", lunar(1984, 10, true, 1)),
        ("1985-02-20", lunar(1985, 1, false, 1)),
        ("2020-05-23", lunar(2020, 4, true, 1)),
        ("2023-03-22", lunar(2023, 2, true, 1)),
        ("2025-07-25", lunar(2025, 6, true, 1)),
        ("2028-06-23", lunar(2028, 5, true, 1)),
        ("2033-12-22", lunar(2033, 11, true, 1)),
        ("2034-01-20", lunar(2033, 12, false, 1)),
        ("2034-02-19", lunar(2034, 1, false, 1)),
        ("2100-12-31", lunar(2100, 12, false, 1)),
    ] {
        assert_eq!(lunar_date(day(first)).unwrap(), date);
        assert_eq!(from_lunar(date).unwrap().to_string(), first);
    }
    assert_eq!(from_lunar(lunar(2033, 8, true, 1)).unwrap_err().code(), "data.no_such_lunar_date");
}

/// GB/T 33661-2017：冬至所在月为十一月，闰月无中气.
#[test]
fn a_leap_month_has_no_major_term_and_the_solstice_is_in_the_eleventh() {
    for year in 1901..=2100 {
        let solstice = lunar_date(solar_term(SolarTerm::WinterSolstice, year).unwrap()).unwrap();
        assert_eq!((solstice.month, solstice.leap), (11, false), "{year}");
        let major: Vec<LunarDate> = SolarTerm::ALL
            .iter()
            .skip(1)
            .step_by(2)
            .map(|term| lunar_date(solar_term(*term, year).unwrap()).unwrap())
            .collect();
        assert!(major.iter().all(|date| !date.leap), "{year}: {major:?}");
    }
}

#[test]
fn beyond_the_table_and_beside_it_nothing_is_guessed() {
    for text in ["1900-12-31", "2101-01-01", "0001-01-01", "9999-12-31"] {
        assert_eq!(lunar_date(day(text)).unwrap_err().code(), "data.year_not_reckoned", "{text}");
    }
    for (date, code) in [
        (lunar(1899, 1, false, 1), "data.year_not_reckoned"),
        (lunar(1900, 1, false, 1), "data.year_not_reckoned"),
        (lunar(2100, 12, false, 2), "data.year_not_reckoned"),
        (lunar(2101, 1, false, 1), "data.year_not_reckoned"),
        (lunar(2024, 12, false, 30), "data.no_such_lunar_date"),
        (lunar(2024, 13, false, 1), "data.no_such_lunar_date"),
        (lunar(2024, 0, false, 1), "data.no_such_lunar_date"),
        (lunar(2024, 1, false, 0), "data.no_such_lunar_date"),
        (lunar(2024, 1, true, 1), "data.no_such_lunar_date"),
    ] {
        assert_eq!(from_lunar(date).unwrap_err().code(), code, "{date:?}");
    }
}

proptest! {
    #[test]
    fn no_figure_makes_it_panic(year in any::<u32>(), month in any::<u32>(), leap in any::<bool>(), day in any::<u32>()) {
        for year in [year, 1850_u32.saturating_add(year % 256)] {
            for (month, day) in [(month, day), (month % 15, day % 33)] {
                let date = lunar(year, month, leap, day);
                if let Ok(found) = from_lunar(date) {
                    prop_assert_eq!(lunar_date(found).unwrap(), date);
                }
            }
        }
    }
}
