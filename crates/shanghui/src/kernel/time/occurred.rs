//! When something occurred, as far as it is known.

use super::{Date, Instant, UtcOffset};
use crate::kernel::fault::Fault;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

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
