//! Lunar dates (农历).
//!
//! Months begin on the day of the new moon and follow the sun by the rules of GB/T 33661-2017. What day that is was settled
//! by the astronomers, so it is a table here and no computation; the tests compare it day by day with the calendar of the
//! Unicode project. A year is named by the civil year in which it begins: 2024 is 甲辰, which ends on 28 January 2025.

use crate::kernel::fault::{DataFault, Fault};
use crate::kernel::{Date, record};

record! {
    /// A day of the lunar calendar (农历日期).
    #[derive(Copy, Hash)]
    pub struct LunarDate {
        /// The lunar year, by the civil year in which it begins.
        pub year: u32,
        /// The month, 1 for 正月 to 12 for 腊月.
        pub month: u32,
        /// Whether it is the leap month that follows the month with this number (闰月).
        pub leap: bool,
        /// The day of the month, 1 to 30.
        pub day: u32,
    }
}

/// The first civil year that is reckoned.
pub(super) const FIRST_YEAR: u32 = 1901;

/// The last civil year that is reckoned.
pub(super) const LAST_YEAR: u32 = 2100;

/// The lunar year that begins the table: the days before the first New Year belong to it.
const FIRST_LUNAR_YEAR: u32 = 1900;

/// A lunar year: bits 0 to 12 say of each month in its order whether it has 30 days and not 29, bits 13 to 16 which month a
/// leap month follows, 0 where there is none, bits 17 to 21 how many days after 20 January the year begins.
#[rustfmt::skip]
const YEARS: [u32; 201] = [
    0x1716d2, 0x3c0752, 0x260ea5, 0x12b64a, 0x36064b, 0x1e0a9b, 0x0a9556, 0x30056a, 0x1a0b59, 0x045752,
    0x2a0752, 0x14db25, 0x3a0b25, 0x220a4b, 0x0cb4ab, 0x3202ad, 0x1c056b, 0x064b69, 0x2c0da9, 0x18fd92,
    0x3e0e92, 0x260d25, 0x10ba4d, 0x360a56, 0x2002b6, 0x0895b5, 0x3006d4, 0x1a0ea9, 0x065e92, 0x2a0e92,
    0x14cd26, 0x38052b, 0x220a57, 0x0cb2b6, 0x320b5a, 0x1e06d4, 0x086ec9, 0x2c0749, 0x16f693, 0x3c0a93,
    0x26052b, 0x0eca5b, 0x340aad, 0x20056a, 0x0a9b55, 0x300ba4, 0x1a0b49, 0x045a93, 0x2a0a95, 0x12f52d,
    0x380536, 0x220aad, 0x0eb5aa, 0x3205b2, 0x1c0da5, 0x087d4a, 0x2e0d4a, 0x170a95, 0x3a0a97, 0x260556,
    0x10cab5, 0x340ad5, 0x2006d2, 0x0a8ea5, 0x300ea5, 0x1a064a, 0x026c97, 0x280a9b, 0x14f55a, 0x38056a,
    0x220b69, 0x0eb752, 0x340b52, 0x1c0b25, 0x06964b, 0x2c0a4b, 0x1714ab, 0x3a02ad, 0x24056d, 0x10cb69,
    0x360da9, 0x200d92, 0x0a9d25, 0x300d25, 0x1b5a4d, 0x3e0a56, 0x2802b6, 0x12c5b5, 0x3806d5, 0x220ea9,
    0x0ebe92, 0x340e92, 0x1e0d26, 0x066a56, 0x2a0a57, 0x1714d6, 0x3c035a, 0x2406d5, 0x10b6c9, 0x360749,
    0x200693, 0x08952b, 0x2e052b, 0x180a5b, 0x04555a, 0x28056a, 0x12fb55, 0x3a0ba4, 0x240b49, 0x0cba93,
    0x320a95, 0x1c052d, 0x068aad, 0x2a0ab5, 0x1735aa, 0x3c05d2, 0x260da5, 0x10dd4a, 0x360d4a, 0x200c95,
    0x0a952e, 0x2e0556, 0x180ab5, 0x0455b2, 0x2a06d2, 0x12cea5, 0x380725, 0x22064b, 0x0cac97, 0x300cab,
    0x1c055a, 0x066ad6, 0x2c0b69, 0x177752, 0x3c0b52, 0x260b25, 0x10da4b, 0x340a4b, 0x1e04ab, 0x08a55b,
    0x2e05ad, 0x180b6a, 0x045b52, 0x2a0d92, 0x14fd25, 0x380d25, 0x220a55, 0x0cb4ad, 0x3204b6, 0x1a05b5,
    0x066daa, 0x2c0ec9, 0x191e92, 0x3c0e92, 0x260d26, 0x10ca56, 0x340a57, 0x1e0556, 0x0886d5, 0x2e0755,
    0x1a0749, 0x026e93, 0x280693, 0x12f52b, 0x38052b, 0x200a5b, 0x0cb55a, 0x32056a, 0x1c0b65, 0x06974a,
    0x2c0b4a, 0x171a95, 0x3c0a95, 0x24052d, 0x0ecaad, 0x340ab5, 0x2005aa, 0x088ba5, 0x2e0da5, 0x1a0d4a,
    0x047c95, 0x280c96, 0x12f94e, 0x380556, 0x220ab5, 0x0cb5b2, 0x3206d2, 0x1c0ea5, 0x088e4a, 0x2a068b,
    0x150c97, 0x3a04ab, 0x24055b, 0x0ecad6, 0x340b6a, 0x200752, 0x0a9725, 0x2e0b45, 0x180a8b, 0x02549b,
    0x2804ab,
];

/// The fault that a year is not reckoned.
pub(super) fn outside(year: u32) -> Fault {
    DataFault::YearNotReckoned { year, first: FIRST_YEAR, last: LAST_YEAR }.into()
}

/// The civil day, where its year is reckoned.
pub(super) fn reckoned(day: Date) -> Result<Date, Fault> {
    let year = u32::try_from(day.year()).unwrap_or(0);
    if (FIRST_YEAR..=LAST_YEAR).contains(&year) { Ok(day) } else { Err(outside(year)) }
}

/// A lunar year of the table.
#[derive(Clone, Copy)]
struct Year(u32);

impl Year {
    fn of(year: u32) -> Result<Self, Fault> {
        let place = year.checked_sub(FIRST_LUNAR_YEAR).and_then(|place| usize::try_from(place).ok());
        place.and_then(|place| YEARS.get(place)).copied().map(Self).ok_or_else(|| outside(year))
    }

    /// The place of New Year's day (正月初一) in the civil year, counted from one.
    const fn first(self) -> u32 {
        (self.0 >> 17).saturating_add(20)
    }

    /// The month that a leap month follows, 0 where there is none.
    const fn leap(self) -> u32 {
        (self.0 >> 13) & 15
    }

    /// How many months it has.
    const fn months(self) -> u32 {
        if self.leap() > 0 { 13 } else { 12 }
    }

    /// How many days have passed before the month at a place, counted from 0.
    const fn before(self, place: u32) -> u32 {
        let long = self.0 & 1_u32.wrapping_shl(place).wrapping_sub(1);
        place.saturating_mul(29).saturating_add(long.count_ones())
    }

    /// The civil day so many days after New Year's, of the year, which is this one.
    fn day(self, year: u32, later: u32) -> Option<Date> {
        let year = i32::try_from(year).ok()?;
        let number = self.first().saturating_add(later);
        match number.checked_sub(days_of(year)) {
            None | Some(0) => Date::of_year(year, number),
            Some(next) => Date::of_year(year.checked_add(1)?, next),
        }
    }
}

/// How many days a civil year has.
const fn days_of(year: i32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if leap { 366 } else { 365 }
}

/// The lunar date (农历日期) of a civil day of the years 1901 to 2100.
///
/// # Errors
///
/// `data.year_not_reckoned` for any other day.
///
/// # Example
///
/// ```
/// use shanghui::calendar::{LunarDate, lunar_date};
///
/// let eve = lunar_date("2025-01-28".parse()?)?; // 甲辰年腊月廿九, the last day of the year
/// assert_eq!(eve, LunarDate { year: 2024, month: 12, leap: false, day: 29 });
/// assert!(lunar_date("2025-07-25".parse()?)?.leap); // 闰六月初一
/// # Ok::<(), shanghui::Fault>(())
/// ```
pub fn lunar_date(day: Date) -> Result<LunarDate, Fault> {
    let civil = u32::try_from(reckoned(day)?.year()).unwrap_or(0);
    let (mut year, mut table) = (civil, Year::of(civil)?);
    let rest = match day.number().checked_sub(table.first()) {
        Some(rest) => rest,
        None => {
            year = civil.saturating_sub(1);
            table = Year::of(year)?;
            let passed = day.number().saturating_add(days_of(i32::try_from(year).unwrap_or(0)));
            passed.saturating_sub(table.first())
        }
    };
    // No month is longer than 30 days, and no year so long that this is more than one month too early.
    let guess = rest / 30;
    let place = guess.saturating_add(u32::from(rest >= table.before(guess.saturating_add(1))));
    let leap = table.leap();
    // Before the leap month a month's number is one more than its place, from there on it is its place.
    let is_later = leap > 0 && place >= leap;
    Ok(LunarDate {
        year,
        month: place.saturating_add(u32::from(!is_later)),
        leap: is_later && place == leap,
        day: rest.saturating_sub(table.before(place)).saturating_add(1),
    })
}

/// The civil day of a lunar date, within the years 1901 to 2100.
///
/// # Errors
///
/// `data.no_such_lunar_date` where the year has no such month or the month no such day; `data.year_not_reckoned` beyond
/// those years.
///
/// # Example
///
/// ```
/// use shanghui::calendar::{LunarDate, from_lunar};
///
/// let mid_autumn = LunarDate { year: 2026, month: 8, leap: false, day: 15 };
/// assert_eq!(from_lunar(mid_autumn)?.to_string(), "2026-09-25");
/// let fault = from_lunar(LunarDate { leap: true, ..mid_autumn }).unwrap_err();
/// assert_eq!(fault.code(), "data.no_such_lunar_date");
/// # Ok::<(), shanghui::Fault>(())
/// ```
pub fn from_lunar(date: LunarDate) -> Result<Date, Fault> {
    let LunarDate { year, month, leap, day } = date;
    let table = Year::of(year)?;
    let after = table.leap();
    let place = match (month.checked_sub(1), leap) {
        (Some(_), true) if month == after => Some(month),
        (Some(place), false) => Some(place.saturating_add(u32::from(after > 0 && month > after))),
        _ => None,
    };
    let passed = place.filter(|place| *place < table.months()).map(|place| (table.before(place), place));
    match passed.zip(day.checked_sub(1)) {
        Some(((before, place), later))
            if later < table.before(place.saturating_add(1)).saturating_sub(before) =>
        {
            table.day(year, before.saturating_add(later)).ok_or_else(|| outside(year)).and_then(reckoned)
        }
        _ => Err(DataFault::NoSuchLunarDate { year, month, leap: u32::from(leap), day }.into()),
    }
}

/// The last day of a lunar year (除夕), in its last month of 29 or 30 days.
pub(super) fn last_day(year: u32) -> Result<Date, Fault> {
    let table = Year::of(year)?;
    let later = table.before(table.months()).saturating_sub(1);
    table.day(year, later).ok_or_else(|| outside(year)).and_then(reckoned)
}

/// The first such day that lies in a civil year: the last months of a lunar year fall in the civil year that follows, so a
/// civil year may have two of a day, or none.
pub(crate) fn first_in_civil_year(
    year: u32,
    day: &dyn Fn(u32) -> Result<Date, Fault>,
) -> Result<Date, Fault> {
    let civil = i32::try_from(year).unwrap_or(i32::MAX);
    let before = year.checked_sub(1).and_then(|before| day(before).ok());
    if let Some(day) = before.filter(|day| day.year() == civil) {
        return Ok(day);
    }
    let day = day(year)?;
    if day.year() == civil {
        return Ok(day);
    }
    let lunar = lunar_date(day)?;
    Err(DataFault::NoSuchLunarDate { year, month: lunar.month, leap: u32::from(lunar.leap), day: lunar.day }
        .into())
}

#[cfg(test)]
mod tests;
