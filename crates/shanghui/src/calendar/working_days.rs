//! Working days (工作日): what kind of day a day is, counting in them, and the last day of a period.
//!
//! Which days are worked is announced year by year and cannot be derived, so whoever counts hands in somebody who knows:
//! [`WorkingDays`]. Of a year without a notice nothing is said; it is never taken for one of plain weekends.

use super::complete_on;
use crate::kernel::{Date, Phrase, codes, record, recorded, refusals};
use alloc::string::String;
use chrono::{Datelike as _, Weekday};

codes! {
    /// What kind of day it is (日期性质).
    pub enum DayKind {
        /// An ordinary working day (工作日).
        WorkingDay = "working_day" "工作日",
        /// A Saturday or Sunday that is worked instead of another day (调休上班).
        MakeUpDay = "make_up_day" "调休上班",
        /// A Saturday or Sunday (周末).
        Weekend = "weekend" "周末",
        /// A day off that the law itself names (法定节假日).
        StatutoryHoliday = "statutory_holiday" "法定节假日",
        /// A day off that the year's notice adds to one, instead of another day (调休放假).
        DayOff = "day_off" "调休放假",
    }
}

impl DayKind {
    /// Whether it is worked.
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Self::WorkingDay | Self::MakeUpDay)
    }
}

record! {
    /// The last day of a period (期间的最后一日).
    #[derive(Copy)]
    pub struct Deadline {
        /// The last day.
        pub day: Date,
        /// The day on which the period itself ends, where that is a day off and the last day is the next working day
        /// (《民法典》第二百零三条).
        pub rolled_from: Option<Date>,
        /// The year whose notice is not known: then it is not known either whether the day is one off, and the period's own
        /// end stands, which is never too late.
        pub unpublished: Option<u32>,
    }
}

impl Deadline {
    /// A day that was fixed and not counted: it stays where it is.
    #[must_use]
    pub const fn on(day: Date) -> Self {
        Self { day, rolled_from: None, unpublished: None }
    }
}

refusals! {
    /// What the calendar cannot say, or not record so.
    pub enum CalendarRefusal in "calendar" {
        /// The notice of that year's holidays and make-up days is not known: record it.
        YearNotPublished = "year_not_published" { year: u32 }
            zh "没有{year}年的节假日安排，无法计算工作日；请先登记国务院办公厅当年的放假通知"
            en "the holidays of {year} are not known, so working days cannot be counted: record the notice of that year first",
        /// A notice of that number was recorded for the year before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "通知 {id} 已在第 {seq} 条登记"
            en "the notice {id} was recorded before, by entry {seq}",
        /// The notice's days do not agree with one another or with the law; the path names the field.
        NoticeDoesNotHoldTogether = "notice_does_not_hold_together" { path: String, reason: Phrase }
            zh "放假安排有误（{path}）：{reason}"
            en "the arrangement does not hold together at `{path}`: {reason}",
    }
}
recorded!(CalendarRefusal);

/// Somebody who knows which days are worked: the notices that come with the library, those of a journal, or a host's own.
pub trait WorkingDays {
    /// What kind of day it is.
    ///
    /// # Errors
    ///
    /// `calendar.year_not_published` where the notice that says so is not known. For the last days of December that may be
    /// the notice of the year that follows.
    fn day_kind(&self, day: Date) -> Result<DayKind, CalendarRefusal>;
}

/// Whether a day is a Saturday or a Sunday.
pub(super) fn is_weekend(day: Date) -> bool {
    matches!(day.naive().weekday(), Weekday::Sat | Weekday::Sun)
}

/// The next day, or that no notice reaches so far.
fn next(day: Date) -> Result<Date, CalendarRefusal> {
    day.plus_days(1).ok_or(CalendarRefusal::YearNotPublished { year: 10_000 })
}

/// How many working days lie between two days; the first is not counted (《民法典》第二百零一条), the other is, where it is one.
/// None where the other is not later.
///
/// # Errors
///
/// `calendar.year_not_published`.
///
/// # Example
///
/// ```
/// use shanghui::calendar::{WorkCalendar, working_days_between};
///
/// // From before the National Day of 2026 until Saturday, 10 October, which is worked.
/// let (from, until) = ("2026-09-30".parse()?, "2026-10-10".parse()?);
/// assert_eq!(working_days_between(from, until, &WorkCalendar::built_in()).unwrap(), 3);
/// # Ok::<(), shanghui::Fault>(())
/// ```
pub fn working_days_between(
    from: Date,
    until: Date,
    calendar: &dyn WorkingDays,
) -> Result<u64, CalendarRefusal> {
    working_days_if_enough(from, until, u64::MAX, calendar)
}

/// As [`working_days_between`] as far as that is known: where it is not, the days counted until then suffice if they are
/// enough already.
pub(crate) fn working_days_if_enough(
    from: Date,
    until: Date,
    enough: u64,
    calendar: &dyn WorkingDays,
) -> Result<u64, CalendarRefusal> {
    let (mut day, mut count) = (from, 0_u64);
    while day < until {
        day = next(day)?;
        match calendar.day_kind(day) {
            Ok(kind) => count = count.saturating_add(u64::from(kind.is_working())),
            Err(_) if count >= enough => break,
            Err(unknown) => return Err(unknown),
        }
    }
    Ok(count)
}

/// The day on which a period of so many working days is complete: the last of them; the day itself for none.
///
/// # Errors
///
/// `calendar.year_not_published`.
///
/// # Example
///
/// ```
/// use shanghui::calendar::{WorkCalendar, add_working_days};
///
/// let done = add_working_days("2026-09-30".parse()?, 3, &WorkCalendar::built_in()).unwrap();
/// assert_eq!(done.to_string(), "2026-10-10");
/// # Ok::<(), shanghui::Fault>(())
/// ```
pub fn add_working_days(day: Date, days: u32, calendar: &dyn WorkingDays) -> Result<Date, CalendarRefusal> {
    let (mut day, mut left) = (day, days);
    while left > 0 {
        day = next(day)?;
        left = left.saturating_sub(u32::from(calendar.day_kind(day)?.is_working()));
    }
    Ok(day)
}

/// The last day on which a notice of so many working days can still be given for an event. It is counted backwards, so it does
/// not move where it is a day off. A day of an unknown year is not counted, so that the day is never too late.
#[must_use]
pub fn latest_working_notice(event: Date, days: u32, calendar: &dyn WorkingDays) -> Option<Date> {
    let (mut day, mut left, mut unknown) = (event, days, 0_u32);
    while left > 0 {
        match calendar.day_kind(day) {
            Ok(kind) => left = left.saturating_sub(u32::from(kind.is_working())),
            // The notices do not reach back so far.
            Err(_) if unknown > 366 => return None,
            Err(_) => unknown = unknown.saturating_add(1),
        }
        day = day.minus_days(1)?;
    }
    Some(day)
}

/// The last day of a period of days that begins with an event (期间的最后一日): the day of the event is not counted; where
/// the last day is a day off, the period ends on the next working day (《民法典》第二百零一条、第二百零三条).
///
/// Nothing beyond year 9999.
///
/// # Example
///
/// ```
/// use shanghui::calendar::{WorkCalendar, deadline};
///
/// // Seven days from 24 September 2026 end on 1 October: National Day, and a week off.
/// let last = deadline("2026-09-24".parse()?, 7, &WorkCalendar::built_in()).unwrap();
/// assert_eq!(last.day.to_string(), "2026-10-08");
/// assert_eq!(last.rolled_from, Some("2026-10-01".parse()?));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn deadline(event: Date, days: u32, calendar: &dyn WorkingDays) -> Option<Deadline> {
    let end = complete_on(event, days)?;
    let unrolled = |unpublished| Deadline { unpublished, ..Deadline::on(end) };
    let mut day = end;
    loop {
        match calendar.day_kind(day) {
            Ok(kind) if kind.is_working() => break,
            Ok(_) => day = day.plus_days(1)?,
            Err(CalendarRefusal::YearNotPublished { year }) => return Some(unrolled(Some(year))),
            Err(_) => return Some(unrolled(None)),
        }
    }
    Some(Deadline { day, rolled_from: (day != end).then_some(end), unpublished: None })
}

#[cfg(test)]
mod tests;
