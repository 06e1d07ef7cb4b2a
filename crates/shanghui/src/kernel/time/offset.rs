//! The offset of a chamber's clocks.

use super::digits;
use crate::kernel::fault::{Fault, WireFault};
use crate::kernel::refusal::Phrase;
use crate::kernel::wire::shortened;
use core::fmt;
use core::str::FromStr;

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
    /// What stands in a field until it is read.
    pub(super) const BLANK: Self = Self(0);

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
                rule: Phrase::new(
                    "时差写作 +HH:MM 或 -HH:MM，从 -12:00 到 +14:00",
                    "an offset is written +HH:MM or -HH:MM, from -12:00 to +14:00",
                ),
            }
            .into()
        })
    }
}
