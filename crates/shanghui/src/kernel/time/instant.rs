//! Instants.

use super::{Date, UtcOffset, digits};
use crate::kernel::fault::{Fault, WireFault};
use crate::kernel::refusal::Phrase;
use crate::kernel::wire::shortened;
use alloc::string::String;
use chrono::{Datelike, NaiveDate};
use core::fmt;
use core::str::FromStr;

const DAY: i64 = 86_400_000;

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
    /// What stands in a field until it is read.
    pub(super) const BLANK: Self = Self(0);

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
        rule: Phrase::new(
            "时刻写作 YYYY-MM-DDTHH:MM:SS.mmmZ（协调世界时）",
            "an instant is written YYYY-MM-DDTHH:MM:SS.mmmZ, in UTC",
        ),
    }
    .into()
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, millis) = self.parts().unwrap_or_default();
        let mut text = *b"0000-00-00T00:00:00.000Z";
        let year = u32::try_from(date.year()).unwrap_or_default();
        let parts = [
            (0, 4, year),
            (5, 2, date.month()),
            (8, 2, date.day()),
            (11, 2, millis / 3_600_000),
            (14, 2, millis / 60_000 % 60),
            (17, 2, millis / 1_000 % 60),
            (20, 3, millis % 1_000),
        ];
        for (start, count, number) in parts {
            let mut rest = number;
            for slot in text.iter_mut().skip(start).take(count).rev() {
                *slot = b'0'.wrapping_add(u8::try_from(rest % 10).unwrap_or_default());
                rest /= 10;
            }
        }
        f.write_str(core::str::from_utf8(&text).unwrap_or_default())
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
            let seconds =
                hour.checked_mul(3_600)?.checked_add(minute.checked_mul(60)?)?.checked_add(second)?;
            let within = i64::from(seconds.checked_mul(1_000)?.checked_add(millis)?);
            let days = i64::from(date.0.to_epoch_days());
            days.checked_mul(DAY)?.checked_add(within).map(Self)
        };
        parsed().ok_or_else(|| no_such_instant(text))
    }
}
