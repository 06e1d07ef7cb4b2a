//! Exact fractions and the thresholds made of them. No floats: two thirds of 33 is 22, not 21.999….

use super::fault::{Fault, WireFault};
use super::refusal::{Language, Phrase, Said, said_by_display, said_by_label};
use super::time::written_as_text;
use super::wire::{Reader, Wire, Writer, codes, record, shortened};
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

/// A share of a whole (几分之几), from 0 to 1, in lowest terms, written `2/3`.
///
/// # Example
///
/// ```
/// use shanghui::kernel::Fraction;
///
/// let two_thirds: Fraction = "4/6".parse()?;
/// assert_eq!(two_thirds.to_string(), "2/3");
/// assert!("3/2".parse::<Fraction>().is_err());
/// assert!("1/0".parse::<Fraction>().is_err());
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

impl Fraction {
    /// `numerator` parts of `denominator`.
    ///
    /// # Errors
    ///
    /// `wire.invalid_text` where the denominator is 0 or the fraction is more than the whole.
    pub fn new(numerator: u32, denominator: u32) -> Result<Self, Fault> {
        if denominator == 0 || numerator > denominator {
            return Err(invalid(&alloc::format!("{numerator}/{denominator}")));
        }
        let (mut larger, mut smaller) = (denominator, numerator);
        while let Some(rest) = larger.checked_rem(smaller) {
            (larger, smaller) = (smaller, rest);
        }
        Ok(Self {
            numerator: numerator.checked_div(larger).unwrap_or(0),
            denominator: denominator.checked_div(larger).unwrap_or(1),
        })
    }

    /// The parts.
    #[must_use]
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// How many parts make the whole.
    #[must_use]
    pub const fn denominator(self) -> u32 {
        self.denominator
    }

    const fn is_half(self) -> bool {
        self.numerator == 1 && self.denominator == 2
    }
}

fn invalid(given: &str) -> Fault {
    WireFault::InvalidText {
        given: shortened(given),
        rule: Phrase::new(
            "分数写作两个整数，如 2/3，不大于 1，分母不为 0",
            "a fraction is two whole numbers such as 2/3, at most the whole, and never over 0",
        ),
    }
    .into()
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl FromStr for Fraction {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let part = |part: &str| {
            let plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            if plain { part.parse::<u32>().ok() } else { None }
        };
        text.split_once('/')
            .and_then(|(numerator, denominator)| Some((part(numerator)?, part(denominator)?)))
            .ok_or_else(|| invalid(text))
            .and_then(|(numerator, denominator)| Self::new(numerator, denominator))
    }
}

written_as_text! {
    /// A share of a whole (几分之几), from 0 to 1, written `2/3`.
    Fraction, Self { numerator: 0, denominator: 1 }, None, Some("^[0-9]+/[0-9]+$"), 21;
}
said_by_display!(Fraction);

codes! {
    /// Whether the number itself suffices (《民法典》第一千二百五十九条：“以上”包括本数，“超过”不包括本数).
    pub enum Bound {
        /// 以上: the number itself counts.
        AtLeast = "at_least" "以上",
        /// 超过、过半: the number itself is not enough.
        MoreThan = "more_than" "超过",
    }
}

codes! {
    /// What a fraction is a fraction of.
    pub enum Base {
        /// Everybody entitled (应到).
        Entitled = "entitled" "应到",
        /// Those present (实到).
        Present = "present" "实到",
        /// Ballots returned (收回选票).
        Returned = "returned" "收回",
        /// Valid ballots (有效票).
        Valid = "valid" "有效",
        /// Votes for and against (赞成与反对之和).
        Cast = "cast" "表决",
    }
}
said_by_label!(Bound, Base);

record! {
    /// A threshold (法定比例): a fraction of a base, the number itself included or not.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::kernel::{Base, Bound, Fraction, Threshold};
    ///
    /// let quorum = Threshold { fraction: Fraction::new(2, 3)?, bound: Bound::AtLeast, base: Base::Entitled };
    /// assert_eq!(quorum.needed(30), 20);
    /// assert!(quorum.is_met(20, 30));
    /// assert!(!quorum.is_met(19, 30));
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[derive(Copy, Hash)]
    pub struct Threshold {
        /// The share.
        pub fraction: Fraction,
        /// Whether exactly the share suffices.
        pub bound: Bound,
        /// What it is a share of.
        pub base: Base,
    }
}

impl Threshold {
    /// Whether `count` out of `whole` is enough.
    ///
    /// # Properties
    ///
    /// `is_met(count, whole) == (count >= needed(whole))`; once met, a larger count meets it too.
    #[must_use]
    pub fn is_met(&self, count: u64, whole: u64) -> bool {
        count >= self.needed(whole)
    }

    /// The smallest count that is enough out of `whole`. With [`Bound::MoreThan`] of the whole itself that is more
    /// than there is.
    #[must_use]
    pub fn needed(&self, whole: u64) -> u64 {
        let numerator = u64::from(self.fraction.numerator);
        let denominator = u64::from(self.fraction.denominator).max(1);
        // The whole parts of the share, and the share of what is left over: a product of two 32-bit numbers, so exact.
        let (parts, rest) = (whole.div_euclid(denominator), whole.rem_euclid(denominator));
        let (least, share) = (parts.saturating_mul(numerator), rest.saturating_mul(numerator));
        match self.bound {
            Bound::AtLeast => least.saturating_add(share.div_ceil(denominator)),
            Bound::MoreThan => least.saturating_add(share.div_euclid(denominator)).saturating_add(1),
        }
    }
}

impl Said for Threshold {
    fn say(&self, language: Language, sentence: &mut String) {
        let text = match language {
            // As laws write it: 以全体代表的过半数通过 (《宪法》第六十四条), 三分之二以上.
            Language::Chinese => {
                let (base, fraction) = (self.base.label(), self.fraction);
                match self.bound {
                    Bound::AtLeast => alloc::format!("{base}人数的{fraction}以上"),
                    Bound::MoreThan if fraction.is_half() => alloc::format!("{base}人数的过半数"),
                    Bound::MoreThan => alloc::format!("{base}人数的{fraction}以上（不含本数）"),
                }
            }
            Language::English => alloc::format!(
                "{} {} of those {}",
                if self.bound == Bound::AtLeast { "at least" } else { "more than" },
                self.fraction,
                self.base.code()
            ),
        };
        sentence.push_str(&text);
    }
    fn write_detail(&self, writer: &mut Writer) {
        self.write(writer);
    }
}

#[cfg(test)]
mod tests {
    use super::{Base, Bound, Fraction, Threshold};
    use proptest::prelude::*;

    fn threshold(numerator: u32, denominator: u32, bound: Bound) -> Threshold {
        Threshold { fraction: Fraction::new(numerator, denominator).unwrap(), bound, base: Base::Entitled }
    }

    /// governance.md §7, traps 2 and 3: 以上 and 超过 over the numbers where floats go wrong.
    #[test]
    fn two_thirds_under_both_bounds() {
        let cases = [(10, 7, 7), (11, 8, 8), (30, 20, 21), (33, 22, 23), (60, 40, 41), (100, 67, 67)];
        for (whole, at_least, more_than) in cases {
            assert_eq!(threshold(2, 3, Bound::AtLeast).needed(whole), at_least, "以上 of {whole}");
            assert_eq!(threshold(2, 3, Bound::MoreThan).needed(whole), more_than, "超过 of {whole}");
        }
    }

    /// governance.md §7, trap 2: exactly half passes 半数以上 and fails 过半数.
    #[test]
    fn exactly_half() {
        assert!(threshold(1, 2, Bound::AtLeast).is_met(20, 40));
        assert!(!threshold(1, 2, Bound::MoreThan).is_met(20, 40));
    }

    #[test]
    fn thresholds_are_said_as_laws_say_them() {
        use super::super::refusal::{Language, Said as _};
        use alloc::string::String;
        let table = [
            (1, 2, Bound::MoreThan, "应到人数的过半数"),
            (1, 2, Bound::AtLeast, "应到人数的1/2以上"),
            (2, 3, Bound::AtLeast, "应到人数的2/3以上"),
            (2, 3, Bound::MoreThan, "应到人数的2/3以上（不含本数）"),
        ];
        for (numerator, denominator, bound, expected) in table {
            let mut said = String::new();
            threshold(numerator, denominator, bound).say(Language::Chinese, &mut said);
            assert_eq!(said, expected);
        }
    }

    proptest! {
        #[test]
        fn needed_is_the_least_that_is_met(n in 0_u32..50, d in 1_u32..50, whole in 0_u64..10_000, more in any::<bool>()) {
            prop_assume!(n <= d);
            let threshold = threshold(n, d, if more { Bound::MoreThan } else { Bound::AtLeast });
            let needed = threshold.needed(whole);
            prop_assert!(threshold.is_met(needed, whole));
            prop_assert!(needed == 0 || !threshold.is_met(needed.saturating_sub(1), whole));
        }

        #[test]
        fn a_threshold_is_a_cross_multiplication(
            n in 0_u32.., d in 1_u32.., whole in 0_u64..u64::MAX, count in 0_u64..u64::MAX, more in any::<bool>(),
        ) {
            let threshold = threshold(n.min(d), d, if more { Bound::MoreThan } else { Bound::AtLeast });
            let fraction = threshold.fraction;
            for count in [count, threshold.needed(whole), threshold.needed(whole).saturating_sub(1)] {
                let have = u128::from(count).saturating_mul(u128::from(fraction.denominator()));
                let need = u128::from(whole).saturating_mul(u128::from(fraction.numerator()));
                prop_assert_eq!(threshold.is_met(count, whole), if more { have > need } else { have >= need });
            }
        }
    }
}
