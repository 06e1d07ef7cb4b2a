//! Money (金额): whole fen, written as yuan with two places. No floats: a tenth of a yuan is ten fen, not 0.1.

use super::fault::{Fault, WireFault};
use super::refusal::{Phrase, said_by_display};
use super::time::written_as_text;
use super::wire::{MAXIMUM_INTEGER, Reader, Wire, Writer, shortened};
use core::fmt;
use core::str::FromStr;

/// An amount of money in yuan (元), kept in whole fen (分), written `5000.00`.
///
/// # Example
///
/// ```
/// use shanghui::kernel::Money;
///
/// let dues: Money = "5000.00".parse()?;
/// assert_eq!(dues.fen(), 500_000);
/// assert_eq!(Money::from_fen(5)?.to_string(), "0.05");
/// assert!("5000".parse::<Money>().is_err()); // one form, so that equal amounts are equal texts
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    fen: u64,
}

impl Money {
    /// An amount in fen, a hundredth of a yuan.
    ///
    /// # Errors
    ///
    /// `wire.out_of_range` above 2^53 − 1, about ninety million million yuan.
    pub fn from_fen(fen: u64) -> Result<Self, Fault> {
        if fen > MAXIMUM_INTEGER {
            return Err(WireFault::OutOfRange { least: 0, most: MAXIMUM_INTEGER }.into());
        }
        Ok(Self { fen })
    }

    /// Nothing.
    pub const ZERO: Self = Self { fen: 0 };

    /// The sum, or the most that can be said where it is more.
    #[must_use]
    pub const fn saturating_add(self, other: Self) -> Self {
        let fen = self.fen.saturating_add(other.fen);
        Self { fen: if fen > MAXIMUM_INTEGER { MAXIMUM_INTEGER } else { fen } }
    }

    /// By how much it is more than another amount, where it is.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::kernel::Money;
    ///
    /// let (cost, budget) = ("120.50".parse::<Money>()?, "100.00".parse::<Money>()?);
    /// assert_eq!(cost.beyond(budget), Some("20.50".parse()?));
    /// assert_eq!(budget.beyond(budget), None);
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn beyond(self, other: Self) -> Option<Self> {
        self.fen.checked_sub(other.fen).filter(|fen| *fen > 0).map(|fen| Self { fen })
    }

    /// The amount in fen.
    #[must_use]
    pub const fn fen(self) -> u64 {
        self.fen
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.fen / 100, self.fen % 100)
    }
}

impl FromStr for Money {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let parsed = || {
            let (yuan, fen) = text.split_once('.')?;
            let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            let plain = digits(yuan) && digits(fen) && fen.len() == 2;
            if !plain || yuan.is_empty() || (yuan.len() > 1 && yuan.starts_with('0')) {
                return None;
            }
            let fen = yuan.parse::<u64>().ok()?.checked_mul(100)?.checked_add(fen.parse().ok()?)?;
            Self::from_fen(fen).ok()
        };
        parsed().ok_or_else(|| {
            WireFault::InvalidText {
                given: shortened(text),
                rule: Phrase::new(
                    "金额写作元和两位小数，如 5000.00，不带负号和千位分隔",
                    "an amount is yuan with two places such as 5000.00, without sign or separators",
                ),
            }
            .into()
        })
    }
}

written_as_text! {
    /// An amount of money in yuan (金额，元), kept in whole fen, written `5000.00`.
    Money, Self { fen: 0 }, None, Some("^(0|[1-9][0-9]*)\\.[0-9]{2}$"), 17;
}
said_by_display!(Money);

#[cfg(test)]
mod tests {
    use super::Money;
    use crate::kernel::Wire;
    use crate::kernel::wire::MAXIMUM_INTEGER;
    use alloc::string::ToString;
    use proptest::prelude::*;

    #[test]
    fn an_amount_has_one_form() {
        assert_eq!(Money::from_json("\"0.05\"").unwrap().fen(), 5);
        assert_eq!(Money::from_json("\"90071992547409.91\"").unwrap().fen(), MAXIMUM_INTEGER);
        let wrong =
            ["5000", "5000.0", "5000.000", "05000.00", ".50", "-1.00", "5,000.00", "１.00", "", "1.-1"];
        for text in wrong.into_iter().chain(["90071992547409.92", "99999999999999999999.00"]) {
            assert_eq!(text.parse::<Money>().unwrap_err().code(), "wire.invalid_text", "{text}");
        }
        assert_eq!(Money::from_json("5000").unwrap_err().code(), "wire.wrong_type");
        assert_eq!(Money::from_fen(MAXIMUM_INTEGER + 1).unwrap_err().code(), "wire.out_of_range");
    }

    proptest! {
        #[test]
        fn an_amount_reads_back_as_it_was_written(fen in 0..=MAXIMUM_INTEGER) {
            let money = Money::from_fen(fen).unwrap();
            prop_assert_eq!(money.to_string().parse::<Money>().unwrap(), money);
            prop_assert_eq!(money.fen(), fen);
        }
    }
}
