//! Holidays and make-up days (节假日安排): what the State Council's office announces for each year, and what follows for a day.
//!
//! The law names thirteen days; the notice joins them with weekends and has other weekends worked instead (调休). Those of
//! some years come with the library, as a file with the notices' numbers; a host may read a file of its own.

use super::festivals::{FIRST_ARRANGED_YEAR, arranged_festivals};
use super::lunar::LAST_YEAR;
use super::working_days::is_weekend;
use super::{CalendarRefusal, DayKind, WorkingDays, festival, statutory_holidays};
use crate::kernel::fault::{DataFault, Fault};
use crate::kernel::{Date, Phrase, Title, Wire, packed, record};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

record! {
    /// Days in a row.
    #[derive(Copy, Hash)]
    pub struct DaySpan {
        /// The first day.
        pub from: Date,
        /// The last day.
        pub until: Date,
    }

    /// How a year's holidays are arranged, as the General Office of the State Council announces it
    /// (国务院办公厅关于部分节假日安排的通知).
    pub struct HolidayNotice {
        /// The year.
        pub year: u32,
        /// The number of the notice, such as 国办发明电〔2025〕7号.
        pub document: Title,
        /// The days off of the whole year, in order; the last days of the December before may be among them.
        pub days_off: Vec<DaySpan>,
        /// The Saturdays and Sundays that are worked instead, in order.
        pub make_up_days: Vec<Date>,
    }

    /// The arrangements of some years, as they stand in a file.
    #[derive(Default)]
    pub struct WorkCalendarFile {
        /// The day on which the file was put together: what was announced later is not in it.
        pub as_of: Option<Date>,
        /// The years, each once.
        pub years: Vec<HolidayNotice>,
    }
}

/// From this day of December on the notice of the next year may say of a day whether it is worked. None of those of 2008
/// to 2026 reaches further back than the 29th.
const NEW_YEAR_FROM: u32 = 28;

/// Where an arrangement does not hold together, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flaw {
    pub(super) path: String,
    pub(super) reason: Phrase,
}

impl DaySpan {
    /// Whether a day is among them.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}

impl HolidayNotice {
    /// Whether a day is off by the notice.
    #[must_use]
    pub fn is_off(&self, day: Date) -> bool {
        self.days_off.iter().any(|span| span.contains(day))
    }

    /// Whether the notice may speak of a day.
    fn is_about(&self, day: Date) -> bool {
        arranged_by(day).any(|year| year == self.year)
    }

    /// Checks that the days are the year's, in order, that nothing is both off and worked, that only weekends are worked
    /// instead, and that no festival is missing.
    pub(super) fn validate(&self) -> Result<(), Flaw> {
        let flaw = |path: String, chinese: &'static str, english: &'static str| {
            Err(Flaw { path, reason: Phrase::new(chinese, english) })
        };
        if !(FIRST_ARRANGED_YEAR..=LAST_YEAR).contains(&self.year) {
            return flaw("year".into(), "年份应在2000至2100之间", "the year must lie between 2000 and 2100");
        }
        let mut last: Option<Date> = None;
        for (index, span) in self.days_off.iter().enumerate() {
            let path = format!("days_off[{index}]");
            if span.until < span.from || last.is_some_and(|last| span.from <= last) {
                return flaw(path, "日期须按先后排列，不得重复", "days must stand in order, each once");
            }
            if !self.is_about(span.from) || !self.is_about(span.until) {
                return flaw(path, "日期不在该年之内", "the day is not of that year");
            }
            last = Some(span.until);
        }
        let mut last: Option<Date> = None;
        for (index, day) in self.make_up_days.iter().enumerate() {
            let path = format!("make_up_days[{index}]");
            if last.is_some_and(|last| *day <= last) {
                return flaw(path, "日期须按先后排列，不得重复", "days must stand in order, each once");
            }
            if !self.is_about(*day) {
                return flaw(path, "日期不在该年之内", "the day is not of that year");
            }
            if !is_weekend(*day) {
                return flaw(path, "调休上班日应是周六或周日", "a make-up day is a Saturday or a Sunday");
            }
            if self.is_off(*day) {
                return flaw(path, "同一日既放假又上班", "the day is off and worked at once");
            }
            last = Some(*day);
        }
        // How many days a festival has off has changed and may again; which festivals have has only grown.
        for name in arranged_festivals(self.year) {
            if let Some(day) = festival(*name, self.year).ok().filter(|day| !self.is_off(*day)) {
                let reason = Phrase::made(
                    format!("缺少{}（{day}）；调整通知须连同全年安排一并登记", name.label()),
                    format!(
                        "the festival of {day} is missing: what changes a notice is recorded with the whole year"
                    ),
                );
                return Err(Flaw { path: "days_off".into(), reason });
            }
        }
        Ok(())
    }
}

/// The years whose notices may say of a day whether it is worked.
fn arranged_by(day: Date) -> impl Iterator<Item = u32> {
    let year = u32::try_from(day.year()).unwrap_or(0);
    let next = (day.month() == 12 && day.day() >= NEW_YEAR_FROM).then_some(year.saturating_add(1));
    [Some(year), next].into_iter().flatten()
}

/// What kind of day it is by the notices that are found for the years that arrange it.
pub(super) fn kind_by<'a>(
    day: Date,
    find: &dyn Fn(u32) -> Option<&'a HolidayNotice>,
) -> Result<DayKind, CalendarRefusal> {
    let (mut is_off, mut is_worked) = (false, false);
    for year in arranged_by(day) {
        let notice = find(year).ok_or(CalendarRefusal::YearNotPublished { year })?;
        is_off |= notice.is_off(day);
        is_worked |= notice.make_up_days.contains(&day);
    }
    let is_statutory = || {
        let year = u32::try_from(day.year()).unwrap_or(0);
        statutory_holidays(year).is_ok_and(|days| days.contains(&day))
    };
    Ok(match (is_off, is_worked, is_weekend(day)) {
        (true, ..) if is_statutory() => DayKind::StatutoryHoliday,
        (false, true, _) => DayKind::MakeUpDay,
        (_, _, true) => DayKind::Weekend,
        (true, ..) => DayKind::DayOff,
        _ => DayKind::WorkingDay,
    })
}

/// Which days are worked (工作日历), by the notices of some years.
///
/// Invariant: each year stands once and its arrangement holds together.
///
/// # Example
///
/// ```
/// use shanghui::calendar::{DayKind, WorkCalendar, WorkingDays};
///
/// let calendar = WorkCalendar::built_in();
/// assert_eq!(calendar.day_kind("2026-02-14".parse()?).unwrap(), DayKind::MakeUpDay);
/// assert_eq!(calendar.day_kind("2026-02-17".parse()?).unwrap(), DayKind::StatutoryHoliday); // 春节
/// assert_eq!(calendar.day_kind("2026-02-23".parse()?).unwrap(), DayKind::DayOff);
/// assert!(calendar.day_kind("2018-02-16".parse()?).is_err(), "the notice of 2018 does not come with the library");
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorkCalendar(WorkCalendarFile);

/// The years that come with the library; the notices were read one by one.
const BUILT_IN: &str = packed!("holidays.json");

impl WorkCalendar {
    /// The years that come with the library: 2019 to 2026.
    #[must_use]
    pub fn built_in() -> Self {
        // It is read in a test.
        Self::from_json(BUILT_IN).unwrap_or_default()
    }

    /// The calendar of a file.
    ///
    /// # Errors
    ///
    /// `data.invalid_holiday_notice` with the path to what does not hold together.
    pub fn new(file: WorkCalendarFile) -> Result<Self, Fault> {
        for (index, notice) in (0_u32..).zip(&file.years) {
            let found = |path: &str, reason| {
                let fault = Fault::from(DataFault::InvalidHolidayNotice { reason });
                fault.within_field(path).within_index(index).within_field("years")
            };
            notice.validate().map_err(|Flaw { path, reason }| found(&path, reason))?;
            if file.years.iter().filter(|other| other.year == notice.year).count() > 1 {
                return Err(found("year", Phrase::new("同一年出现了两次", "a year stands twice")));
            }
        }
        Ok(Self(file))
    }

    /// Reads a file's JSON.
    ///
    /// # Errors
    ///
    /// `wire.*`, and as [`WorkCalendar::new`].
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::calendar::WorkCalendar;
    ///
    /// let text = r#"{"years":[{"year":2027,"document":"示例","days_off":[],"make_up_days":["2027-05-10"]}]}"#;
    /// let fault = WorkCalendar::from_json(text).unwrap_err();
    /// assert_eq!((fault.code(), fault.path()), ("data.invalid_holiday_notice", "years[0].make_up_days[0]"));
    /// ```
    pub fn from_json(text: &str) -> Result<Self, Fault> {
        Self::new(WorkCalendarFile::from_json(text)?)
    }

    /// The arrangements as data.
    #[must_use]
    pub const fn file(&self) -> &WorkCalendarFile {
        &self.0
    }

    /// The arrangement of a year, where it is known.
    #[must_use]
    pub fn year(&self, year: u32) -> Option<&HolidayNotice> {
        self.0.years.iter().find(|notice| notice.year == year)
    }

    /// The years that are arranged.
    pub(super) fn years(&self) -> impl Iterator<Item = u32> {
        self.0.years.iter().map(|notice| notice.year)
    }
}

impl WorkingDays for WorkCalendar {
    fn day_kind(&self, day: Date) -> Result<DayKind, CalendarRefusal> {
        kind_by(day, &|year| self.year(year))
    }
}

#[cfg(test)]
mod tests;
