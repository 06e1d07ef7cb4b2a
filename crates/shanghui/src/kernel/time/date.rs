//! Civil dates.

use super::digits;
use crate::kernel::fault::{Fault, WireFault};
use crate::kernel::refusal::{Language, Phrase, Said};
use crate::kernel::wire::{Wire, Writer, shortened};
use alloc::string::String;
use chrono::{Datelike, Days, NaiveDate};
use core::fmt;
use core::str::FromStr;

/// A civil date (日期), year 1 to 9999, written `2024-11-07`.
///
/// # Example
///
/// ```
/// use shanghui::kernel::Date;
///
/// let day = Date::new(2024, 11, 7)?;
/// assert_eq!(day.to_string(), "2024-11-07");
/// assert_eq!(day.plus_days(25).map(|day| day.to_string()).as_deref(), Some("2024-12-02"));
/// assert!(Date::new(2024, 2, 30).is_err());
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub(super) NaiveDate);

fn no_such_date(given: &str) -> Fault {
    WireFault::InvalidText {
        given: shortened(given),
        rule: Phrase::new(
            "日期写作 YYYY-MM-DD，且确有其日",
            "a date is written YYYY-MM-DD and must exist in the calendar",
        ),
    }
    .into()
}

impl Date {
    /// What stands in a field until it is read.
    pub(super) const BLANK: Self = Self(NaiveDate::MIN);

    /// Earlier than any day that there is.
    pub(crate) const EARLIEST: Self = Self(NaiveDate::MIN);

    /// Later than any day that there is.
    pub(crate) const NEVER: Self = Self(NaiveDate::MAX);

    /// The date with this year, month (1 to 12) and day (1 to 31).
    ///
    /// # Errors
    ///
    /// `wire.invalid_text` where no such day exists.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, Fault> {
        NaiveDate::from_ymd_opt(year, month, day)
            .filter(|date| (1..=9999).contains(&date.year()))
            .map(Self)
            .ok_or_else(|| no_such_date(&alloc::format!("{year:04}-{month:02}-{day:02}")))
    }

    /// The so-manyeth day of a year, counted from one.
    pub(crate) fn of_year(year: i32, number: u32) -> Option<Self> {
        NaiveDate::from_yo_opt(year, number).filter(|date| (1..=9999).contains(&date.year())).map(Self)
    }

    /// The so-manyeth day of its year it is, counted from one.
    pub(crate) fn number(self) -> u32 {
        self.0.ordinal()
    }

    /// The date as chrono has it.
    #[must_use]
    pub const fn naive(self) -> NaiveDate {
        self.0
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The date `days` later, unless that is beyond year 9999.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Option<Self> {
        self.0.checked_add_days(Days::new(u64::from(days))).filter(|date| date.year() <= 9999).map(Self)
    }

    /// The date `days` earlier, unless that is before year 1.
    #[must_use]
    pub fn minus_days(self, days: u32) -> Option<Self> {
        self.0.checked_sub_days(Days::new(u64::from(days))).filter(|date| date.year() >= 1).map(Self)
    }

    /// How many days `later` is after this date; negative where it is before.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        i64::from(later.0.num_days_from_ce()).saturating_sub(i64::from(self.0.num_days_from_ce()))
    }

    /// The same day `years` later; 29 February becomes 28 February where there is none.
    #[must_use]
    pub fn plus_years(self, years: u32) -> Option<Self> {
        let year = self.year().checked_add(i32::try_from(years).ok()?)?;
        Self::new(year, self.month(), self.day()).or_else(|_| Self::new(year, self.month(), 28)).ok()
    }

    /// The date as Chinese documents write it: `2024年11月7日`.
    #[must_use]
    pub fn chinese(self) -> String {
        alloc::format!("{}年{}月{}日", self.year(), self.month(), self.day())
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Date {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let parsed = || {
            let bytes = text.as_bytes();
            if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
                return None;
            }
            Self::new(i32::try_from(digits(text, 0, 4)?).ok()?, digits(text, 5, 2)?, digits(text, 8, 2)?).ok()
        };
        parsed().ok_or_else(|| no_such_date(text))
    }
}

impl Said for Date {
    fn say(&self, language: Language, sentence: &mut String) {
        match language {
            Language::Chinese => sentence.push_str(&self.chinese()),
            Language::English => sentence.push_str(&alloc::format!("{self}")),
        }
    }
    fn write_detail(&self, writer: &mut Writer) {
        self.write(writer);
    }
}
