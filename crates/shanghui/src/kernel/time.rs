//! Instants, civil dates, and the honest middle: when something occurred, as far as it is known.

use super::fault::{Fault, WireFault};
use super::refusal::{Language, Said, said_by_display};
use super::wire::{Reader, Wire, Writer, shortened};
use alloc::string::String;
use chrono::{Datelike, Days, NaiveDate};
use core::fmt;
use core::str::FromStr;

const DAY: i64 = 86_400_000;

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
pub struct Date(NaiveDate);

fn no_such_date(given: &str) -> Fault {
    WireFault::InvalidText {
        given: shortened(given),
        rule: "a date is written YYYY-MM-DD and must exist in the calendar".into(),
    }
    .into()
}

impl Date {
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

fn digits(text: &str, from: usize, count: usize) -> Option<u32> {
    let part = text.get(from..from.checked_add(count)?)?;
    if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse().ok() } else { None }
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

/// An instant (时刻) to the millisecond, written `2024-11-07T01:30:00.000Z`.
///
/// # Example
///
/// ```
/// use shanghui::kernel::{Instant, UtcOffset};
///
/// let instant: Instant = "2024-11-06T17:00:00.000Z".parse()?;
/// assert_eq!(instant.date(UtcOffset::CHINA).to_string(), "2024-11-07");
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// The instant this many milliseconds after 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    ///
    /// `wire.invalid_text` outside the years 1 to 9999.
    pub fn from_unix_millis(millis: i64) -> Result<Self, Fault> {
        let instant = Self(millis);
        match instant.parts() {
            Some((date, _)) if (1..=9999).contains(&date.year()) => Ok(instant),
            _ => Err(no_such_instant(&alloc::format!("{millis} ms"))),
        }
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn unix_millis(self) -> i64 {
        self.0
    }

    fn parts(self) -> Option<(NaiveDate, u32)> {
        let days = i32::try_from(self.0.div_euclid(DAY)).ok()?;
        let date = NaiveDate::from_epoch_days(days)?;
        Some((date, u32::try_from(self.0.rem_euclid(DAY)).ok()?))
    }

    /// The civil date that this instant falls on where clocks have this offset.
    #[must_use]
    pub fn date(self, offset: UtcOffset) -> Date {
        let local = Self(self.0.saturating_add(i64::from(offset.minutes()).saturating_mul(60_000)));
        // Both ends are far inside chrono's range, so the fallback never shows.
        Date(local.parts().map_or(NaiveDate::MIN, |(date, _)| date))
    }

    /// The time of day where clocks have this offset, as `09:30`.
    #[must_use]
    pub fn clock(self, offset: UtcOffset) -> String {
        let local = Self(self.0.saturating_add(i64::from(offset.minutes()).saturating_mul(60_000)));
        let millis = local.parts().map_or(0, |(_, millis)| millis);
        alloc::format!("{:02}:{:02}", millis / 3_600_000, millis / 60_000 % 60)
    }
}

fn no_such_instant(given: &str) -> Fault {
    WireFault::InvalidText {
        given: shortened(given),
        rule: "an instant is written YYYY-MM-DDTHH:MM:SS.mmmZ, in UTC".into(),
    }
    .into()
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, millis) = self.parts().unwrap_or_default();
        write!(
            f,
            "{}T{:02}:{:02}:{:02}.{:03}Z",
            Date(date),
            millis / 3_600_000,
            millis / 60_000 % 60,
            millis / 1_000 % 60,
            millis % 1_000
        )
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Instant {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let parsed = || {
            let date: Date = text.get(..10)?.parse().ok()?;
            let bytes = text.as_bytes();
            let marks = [(10, b'T'), (13, b':'), (16, b':')];
            if marks.iter().any(|(at, mark)| bytes.get(*at) != Some(mark)) {
                return None;
            }
            let (hour, minute, second) = (digits(text, 11, 2)?, digits(text, 14, 2)?, digits(text, 17, 2)?);
            let millis = match text.get(19..)? {
                "Z" => 0,
                fraction => {
                    let count = fraction.len().checked_sub(2).filter(|count| (1..=3).contains(count))?;
                    if !fraction.starts_with('.') || !fraction.ends_with('Z') {
                        return None;
                    }
                    digits(fraction, 1, count)?.checked_mul([0, 100, 10, 1].get(count).copied()?)?
                }
            };
            if hour > 23 || minute > 59 || second > 59 {
                return None;
            }
            let seconds = hour.checked_mul(3_600)?.checked_add(minute.checked_mul(60)?)?.checked_add(second)?;
            let within = i64::from(seconds.checked_mul(1_000)?.checked_add(millis)?);
            let days = i64::from(date.0.to_epoch_days());
            days.checked_mul(DAY)?.checked_add(within).map(Self)
        };
        parsed().ok_or_else(|| no_such_instant(text))
    }
}

/// When something occurred (发生时间): to the instant, or only to the day. What is not known at all is left out.
///
/// # Example
///
/// ```
/// use shanghui::kernel::{Occurred, Wire};
///
/// assert!(matches!(Occurred::from_json(r#""2024-11-07""#)?, Occurred::Date(_)));
/// assert!(matches!(Occurred::from_json(r#""2024-11-07T01:30:00.000Z""#)?, Occurred::Instant(_)));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Occurred {
    /// On this day, at an unknown time.
    Date(Date),
    /// At this instant.
    Instant(Instant),
}

impl Occurred {
    /// The civil date where clocks have this offset.
    #[must_use]
    pub fn date(self, offset: UtcOffset) -> Date {
        match self {
            Self::Date(date) => date,
            Self::Instant(instant) => instant.date(offset),
        }
    }

    /// Whether it lies after `now`.
    #[must_use]
    pub fn is_after(self, now: Instant, offset: UtcOffset) -> bool {
        match self {
            Self::Date(date) => date > now.date(offset),
            Self::Instant(instant) => instant > now,
        }
    }

    /// As Chinese documents write it: `2024年11月7日` or `2024年11月7日09:30`.
    #[must_use]
    pub fn chinese(self, offset: UtcOffset) -> String {
        match self {
            Self::Date(date) => date.chinese(),
            Self::Instant(instant) => {
                let mut text = instant.date(offset).chinese();
                text.push_str(&instant.clock(offset));
                text
            }
        }
    }
}

impl From<Date> for Occurred {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Instant> for Occurred {
    fn from(instant: Instant) -> Self {
        Self::Instant(instant)
    }
}

impl fmt::Display for Occurred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => fmt::Display::fmt(date, f),
            Self::Instant(instant) => fmt::Display::fmt(instant, f),
        }
    }
}

impl fmt::Debug for Occurred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Occurred {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        if text.len() > 10 { text.parse().map(Self::Instant) } else { text.parse().map(Self::Date) }
    }
}

/// The distance of a chamber's clocks from UTC, whole minutes east, written `+08:00`.
///
/// China has had one zone and no summer time since 1991, so a fixed offset says all there is to say.
///
/// # Example
///
/// ```
/// use shanghui::kernel::UtcOffset;
///
/// assert_eq!(UtcOffset::CHINA.to_string(), "+08:00");
/// assert!("+15:00".parse::<UtcOffset>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UtcOffset(i16);

impl UtcOffset {
    /// China Standard Time, eight hours east.
    pub const CHINA: Self = Self(480);

    /// Minutes east of UTC.
    #[must_use]
    pub const fn minutes(self) -> i16 {
        self.0
    }
}

impl fmt::Display for UtcOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { '-' } else { '+' };
        let minutes = self.0.unsigned_abs();
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

impl fmt::Debug for UtcOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for UtcOffset {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let parsed = || {
            let bytes = text.as_bytes();
            if bytes.len() != 6 || bytes.get(3) != Some(&b':') {
                return None;
            }
            let (hours, minutes) = (digits(text, 1, 2)?, digits(text, 4, 2)?);
            let total = i16::try_from(hours.checked_mul(60)?.checked_add(minutes)?).ok()?;
            let signed = match bytes.first()? {
                b'+' => total,
                b'-' if total != 0 => total.checked_neg()?,
                _ => return None,
            };
            ((-720..=840).contains(&signed) && minutes < 60).then_some(Self(signed))
        };
        parsed().ok_or_else(|| {
            WireFault::InvalidText {
                given: shortened(text),
                rule: "an offset is written +HH:MM or -HH:MM, from -12:00 to +14:00".into(),
            }
            .into()
        })
    }
}

/// The wire form of a type that is written as its `Display` and read by its `FromStr`.
macro_rules! written_as_text {
    ($($(#[doc = $doc:literal])* $Name:ident $format:expr, $pattern:expr, $most:literal;)+) => {$(
        impl Wire for $Name {
            fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                reader.string()?.parse()
            }
            fn write(&self, writer: &mut Writer) {
                use alloc::string::ToString;
                writer.raw("\"");
                writer.raw(&self.to_string());
                writer.raw("\"");
            }
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut $crate::kernel::wire::Shapes) -> $crate::kernel::wire::Shape {
                if shapes.begin(stringify!($Name)) {
                    shapes.define(
                        stringify!($Name),
                        $crate::kernel::wire::Shapes::documentation(&[$($doc),*]),
                        $crate::kernel::wire::Kind::Text { format: $format, pattern: $pattern, least: 1, most: $most },
                    );
                }
                $crate::kernel::wire::Shape::Reference(stringify!($Name))
            }
        }
        $crate::kernel::wire_serde!($Name);
    )+};
}
pub(crate) use written_as_text;

written_as_text! {
    /// A civil date (日期), year 1 to 9999, written `2024-11-07`.
    Date Some("date"), None, 10;
    /// An instant (时刻) to the millisecond, in UTC, written `2024-11-07T01:30:00.000Z`.
    Instant Some("date-time"), None, 24;
    /// When something occurred (发生时间): an instant, or only a civil date.
    Occurred Some("occurred"), None, 24;
    /// The distance of a chamber's clocks from UTC, written `+08:00`.
    UtcOffset None, Some("^[+-][0-9]{2}:[0-9]{2}$"), 6;
}
said_by_display!(UtcOffset);

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
said_by_display!(Instant, Occurred);

#[cfg(test)]
mod tests {
    use super::{Date, Instant, Occurred, UtcOffset};
    use alloc::string::ToString;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_instant_reads_back_as_it_was_written(millis in -62_135_596_800_000_i64..253_402_300_800_000) {
            let instant = Instant::from_unix_millis(millis).unwrap();
            prop_assert_eq!(instant.to_string().parse::<Instant>().unwrap(), instant);
        }

        #[test]
        fn a_date_reads_back_as_it_was_written(days in 0_u32..3_600_000) {
            if let Some(date) = Date::new(1, 1, 1).unwrap().plus_days(days) {
                prop_assert_eq!(date.to_string().parse::<Date>().unwrap(), date);
                prop_assert_eq!(Date::new(1, 1, 1).unwrap().days_until(date), i64::from(days));
            }
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for wrong in ["2023-02-29", "2024-13-01", "2024-1-1", "20241107", "0000-01-01", "2024-11-07 ", "２０２４-11-07"] {
            assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        }
        for wrong in ["2024-11-07T24:00:00Z", "2024-11-07T01:00:00", "2024-11-07T01:00:00+08:00", "2024-11-07T01:00:00.Z"] {
            assert!(wrong.parse::<Instant>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_civil_day_turns_at_the_chambers_own_midnight() {
        let before: Instant = "2024-11-06T15:59:59.999Z".parse().unwrap();
        let after: Instant = "2024-11-06T16:00:00Z".parse().unwrap();
        assert_eq!(before.date(UtcOffset::CHINA).to_string(), "2024-11-06");
        assert_eq!(after.date(UtcOffset::CHINA).to_string(), "2024-11-07");
        assert_eq!(Occurred::Instant(after).chinese(UtcOffset::CHINA), "2024年11月7日00:00");
    }

    #[test]
    fn leap_days_move_to_the_end_of_february() {
        let leap = Date::new(2024, 2, 29).unwrap();
        assert_eq!(leap.plus_years(1).unwrap().to_string(), "2025-02-28");
        assert_eq!(leap.plus_years(4).unwrap().to_string(), "2028-02-29");
    }
}
