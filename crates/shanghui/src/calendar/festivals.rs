//! Festivals (节日): those of the lunar calendar, and those on which nobody works.
//!
//! A festival of the lunar calendar falls in the ordinary month, not in the leap month after it. Who has which day off by
//! law is 《全国年节及纪念日放假办法》; how those days are joined with weekends is announced year by year, see
//! [`WorkCalendar`](super::WorkCalendar).

use super::lunar::{last_day, outside, reckoned};
use super::{LunarDate, SolarTerm, from_lunar, solar_term};
use crate::kernel::{Date, Fault, codes};
use alloc::vec::Vec;

codes! {
    /// A festival, by name.
    pub enum Festival {
        /// 正月初一 (春节).
        SpringFestival = "spring_festival" "春节",
        /// 正月十五 (元宵节).
        LanternFestival = "lantern_festival" "元宵节",
        /// 二月初二 (龙抬头).
        DragonRaisesHead = "dragon_raises_head" "龙抬头",
        /// 五月初五 (端午节).
        DragonBoat = "dragon_boat" "端午节",
        /// 七月初七 (七夕).
        DoubleSeventh = "double_seventh" "七夕",
        /// 七月十五 (中元节).
        GhostFestival = "ghost_festival" "中元节",
        /// 八月十五 (中秋节).
        MidAutumn = "mid_autumn" "中秋节",
        /// 九月初九 (重阳节).
        DoubleNinth = "double_ninth" "重阳节",
        /// 腊月初八 (腊八节).
        Laba = "laba" "腊八节",
        /// 腊月廿三, as the north keeps it (北方小年).
        LittleNewYearNorth = "little_new_year_north" "北方小年",
        /// 腊月廿四, as the south keeps it (南方小年).
        LittleNewYearSouth = "little_new_year_south" "南方小年",
        /// The last day of the lunar year, 腊月廿九 or 三十 (除夕).
        NewYearsEve = "new_years_eve" "除夕",
        /// The solar term of that name (清明节).
        Qingming = "qingming" "清明节",
        /// 1 January (元旦).
        NewYearsDay = "new_years_day" "元旦",
        /// 8 March (妇女节).
        WomensDay = "womens_day" "妇女节",
        /// 1 May (劳动节).
        LabourDay = "labour_day" "劳动节",
        /// 4 May (青年节).
        YouthDay = "youth_day" "青年节",
        /// 1 June (儿童节).
        ChildrensDay = "childrens_day" "儿童节",
        /// 1 August (建军节).
        ArmyDay = "army_day" "建军节",
        /// 1 October (国庆节).
        NationalDay = "national_day" "国庆节",
    }
}

/// The day of a festival in a year of 1901 to 2100: of a lunar festival in the lunar year that begins in that civil year, so
/// that its 除夕 mostly lies in the January or February after; of any other in the civil year.
///
/// # Errors
///
/// `data.year_not_reckoned` where the year, or the day, lies beyond.
///
/// # Example
///
/// ```
/// use shanghui::calendar::{Festival, festival};
///
/// // 甲辰年 has no 腊月三十.
/// assert_eq!(festival(Festival::NewYearsEve, 2024)?.to_string(), "2025-01-28");
/// assert_eq!(festival(Festival::SpringFestival, 2025)?.to_string(), "2025-01-29");
/// assert_eq!(festival(Festival::NationalDay, 2025)?.to_string(), "2025-10-01");
/// # Ok::<(), shanghui::Fault>(())
/// ```
pub fn festival(name: Festival, year: u32) -> Result<Date, Fault> {
    let lunar = |month, day| from_lunar(LunarDate { year, month, leap: false, day });
    let civil = |month, day| Date::new(i32::try_from(year).unwrap_or(0), month, day).and_then(reckoned);
    match name {
        Festival::SpringFestival => lunar(1, 1),
        Festival::LanternFestival => lunar(1, 15),
        Festival::DragonRaisesHead => lunar(2, 2),
        Festival::DragonBoat => lunar(5, 5),
        Festival::DoubleSeventh => lunar(7, 7),
        Festival::GhostFestival => lunar(7, 15),
        Festival::MidAutumn => lunar(8, 15),
        Festival::DoubleNinth => lunar(9, 9),
        Festival::Laba => lunar(12, 8),
        Festival::LittleNewYearNorth => lunar(12, 23),
        Festival::LittleNewYearSouth => lunar(12, 24),
        Festival::NewYearsEve => last_day(year),
        Festival::Qingming => solar_term(SolarTerm::PureBrightness, year),
        Festival::NewYearsDay => civil(1, 1),
        Festival::WomensDay => civil(3, 8),
        Festival::LabourDay => civil(5, 1),
        Festival::YouthDay => civil(5, 4),
        Festival::ChildrensDay => civil(6, 1),
        Festival::ArmyDay => civil(8, 1),
        Festival::NationalDay => civil(10, 1),
    }
}

/// The first year whose statutory holidays are told: since then a notice has arranged them year by year.
pub(super) const FIRST_ARRANGED_YEAR: u32 = 2000;

/// The festivals that the notice of a year arranges, each by its own day.
pub(super) const fn arranged_festivals(year: u32) -> &'static [Festival] {
    if year < 2008 {
        &[Festival::NewYearsDay, Festival::SpringFestival, Festival::LabourDay, Festival::NationalDay]
    } else {
        &[
            Festival::NewYearsDay,
            Festival::SpringFestival,
            Festival::Qingming,
            Festival::LabourDay,
            Festival::DragonBoat,
            Festival::MidAutumn,
            Festival::NationalDay,
        ]
    }
}

/// The days off that all citizens have by law in a civil year of 2000 to 2100, in the order of the regulation
/// (法定节假日；《全国年节及纪念日放假办法》第二条, as revised in 1999, 2007, 2013 and 2024).
///
/// # Errors
///
/// `data.year_not_reckoned` for any other year.
///
/// # Example
///
/// ```
/// use shanghui::calendar::statutory_holidays;
///
/// // Since 2025 除夕 and 2 May are among them (2024年修订).
/// assert_eq!([2024, 2025].map(|year| statutory_holidays(year).map_or(0, |days| days.len())), [11, 13]);
/// ```
pub fn statutory_holidays(year: u32) -> Result<Vec<Date>, Fault> {
    if year < FIRST_ARRANGED_YEAR {
        return Err(outside(year));
    }
    let mut days = Vec::new();
    for name in arranged_festivals(year) {
        // 除夕 was one of them from 2008 to 2013, and is again.
        let (before, count) = match (name, year) {
            (Festival::SpringFestival, 2025..) => (1, 4),
            (Festival::SpringFestival, 2008..=2013) => (1, 3),
            (Festival::LabourDay, 2025..) => (0, 2),
            (Festival::SpringFestival | Festival::NationalDay, _) | (Festival::LabourDay, ..2008) => (0, 3),
            _ => (0, 1),
        };
        let day = festival(*name, year)?;
        let first = day.minus_days(before).unwrap_or(day);
        days.extend((0..count).filter_map(|later| first.plus_days(later)));
    }
    Ok(days)
}

#[cfg(test)]
mod tests {
    use super::{Festival, festival, statutory_holidays};
    use crate::calendar::{LunarDate, lunar_date};
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    fn on(name: Festival, year: u32) -> String {
        festival(name, year).unwrap().to_string()
    }

    /// As published: 春节, 端午, 中秋 of the notices, 重阳 and 除夕 of almanacs.
    #[test]
    fn festivals_fall_where_almanacs_have_them() {
        let springs = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2033, 2034, 2100];
        let expected = [
            "2019-02-05",
            "2020-01-25",
            "2021-02-12",
            "2022-02-01",
            "2023-01-22",
            "2024-02-10",
            "2025-01-29",
            "2026-02-17",
            "2033-01-31",
            "2034-02-19",
            "2100-02-09",
        ];
        assert_eq!(springs.map(|year| on(Festival::SpringFestival, year)), expected);
        let boats =
            [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(|year| on(Festival::DragonBoat, year));
        assert_eq!(
            boats.map(|mut day| day.split_off(5)),
            ["06-07", "06-25", "06-14", "06-03", "06-22", "06-10", "05-31", "06-19",]
        );
        let moons =
            [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(|year| on(Festival::MidAutumn, year));
        assert_eq!(
            moons.map(|mut day| day.split_off(5)),
            ["09-13", "10-01", "09-21", "09-10", "09-29", "09-17", "10-06", "09-25",]
        );
        assert_eq!(on(Festival::DoubleNinth, 2024), "2024-10-11");
        assert_eq!(on(Festival::LanternFestival, 2026), "2026-03-03");
        assert_eq!(on(Festival::Laba, 2025), "2026-01-26");
        assert_eq!(on(Festival::LittleNewYearNorth, 2025), "2026-02-10");
        assert_eq!(on(Festival::Qingming, 2021), "2021-04-04");
        assert_eq!(on(Festival::LabourDay, 2021), "2021-05-01");
    }

    /// 腊月 may have 29 days, as it has from 2024 to 2028: then there is no 三十.
    #[test]
    fn the_eve_is_the_last_day_of_a_month_of_29_or_30_days() {
        let eves = [2022, 2023, 2024, 2025, 2026].map(|year| on(Festival::NewYearsEve, year));
        assert_eq!(eves, ["2023-01-21", "2024-02-09", "2025-01-28", "2026-02-16", "2027-02-05"]);
        let days =
            [2022, 2023, 2024, 2025].map(|year| lunar_date(festival(Festival::NewYearsEve, year).unwrap()));
        assert_eq!(days.map(|day| day.unwrap().day), [30, 30, 29, 29]);
        for year in 1901..2100 {
            let spring = festival(Festival::SpringFestival, year + 1).unwrap();
            assert_eq!(festival(Festival::NewYearsEve, year).unwrap().plus_days(1), Some(spring));
        }
    }

    /// 闰六月 2025, 闰五月 2028: the festivals of the month are in the ordinary one.
    #[test]
    fn festivals_fall_in_the_ordinary_month() {
        let boat = lunar_date(festival(Festival::DragonBoat, 2028).unwrap()).unwrap();
        assert_eq!(boat, LunarDate { year: 2028, month: 5, leap: false, day: 5 });
        assert_eq!(on(Festival::DragonBoat, 2028), "2028-05-28");
        assert_eq!(on(Festival::DoubleSeventh, 2006), "2006-07-31"); // 闰七月
    }

    #[test]
    fn beyond_the_table_nothing_is_guessed() {
        for (name, year) in [
            (Festival::SpringFestival, 1900),
            (Festival::MidAutumn, 2101),
            (Festival::NationalDay, 2101),
            (Festival::Qingming, 1900),
            (Festival::NewYearsEve, 2100), // in January of 2101
        ] {
            assert_eq!(festival(name, year).unwrap_err().code(), "data.year_not_reckoned", "{name} {year}");
        }
        assert_eq!(on(Festival::DoubleNinth, 2100), "2100-10-12");
        assert_eq!(statutory_holidays(1999).unwrap_err().code(), "data.year_not_reckoned");
        assert_eq!(statutory_holidays(2101).unwrap_err().code(), "data.year_not_reckoned");
    }

    /// 2007、2013、2024 年修订.
    #[test]
    fn the_law_has_given_other_days_off_in_other_years() {
        let spring = |year: u32| -> Vec<String> {
            statutory_holidays(year).unwrap()[1..4].iter().map(ToString::to_string).collect()
        };
        assert_eq!(spring(2013), ["2013-02-09", "2013-02-10", "2013-02-11"]);
        assert_eq!(spring(2014), ["2014-01-31", "2014-02-01", "2014-02-02"]);
        assert_eq!(spring(2025), ["2025-01-28", "2025-01-29", "2025-01-30"]);
        let counts = [2000, 2007, 2008, 2024, 2025, 2100].map(|year| statutory_holidays(year).unwrap().len());
        assert_eq!(counts, [10, 10, 11, 11, 13, 13]);
    }
}
