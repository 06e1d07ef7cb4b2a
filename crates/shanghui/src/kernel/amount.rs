//! Amounts as people say them (金额): a number, its unit and its currency in one, such as 1.25亿元 or 300万美元. Without a unit there
//! is no amount, so 万元 and 亿元 cannot be mistaken for each other.

use super::fault::{Fault, WireFault};
use super::refusal::{Phrase, said_by_display, said_by_label};
use super::time::written_as_text;
use super::wire::{Reader, Wire, Writer, codes, shortened};
use alloc::boxed::Box;
use core::fmt;
use core::str::FromStr;

codes! {
    /// A currency (币种) by its code of ISO 4217 in lower case.
    pub enum Currency {
        /// Renminbi (人民币).
        Cny = "cny" "元",
        /// US dollars (美元).
        Usd = "usd" "美元",
        /// Hong Kong dollars (港元).
        Hkd = "hkd" "港元",
        /// Euros (欧元).
        Eur = "eur" "欧元",
        /// Japanese yen (日元).
        Jpy = "jpy" "日元",
        /// Pounds sterling (英镑).
        Gbp = "gbp" "英镑",
        /// Macao patacas (澳门元).
        Mop = "mop" "澳门元",
        /// New Taiwan dollars (新台币).
        Twd = "twd" "新台币",
        /// Singapore dollars (新加坡元).
        Sgd = "sgd" "新加坡元",
        /// Australian dollars (澳元).
        Aud = "aud" "澳元",
    }
}
said_by_label!(Currency);

/// An amount as it was said (金额), such as 1.25亿元: kept as said, and known to the hundredth part of its currency's unit.
///
/// # Example
///
/// ```
/// use shanghui::kernel::{Currency, StatedAmount};
///
/// let amount: StatedAmount = "1.25亿元".parse()?;
/// assert_eq!((amount.hundredths(), amount.currency()), (12_500_000_000, Currency::Cny));
/// assert_eq!(amount.hundredths(), "12500万元".parse::<StatedAmount>()?.hundredths());
/// assert_eq!("1.25".parse::<StatedAmount>().unwrap_err().code(), "wire.invalid_text");
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatedAmount {
    said: Box<str>,
    hundredths: u64,
    currency: Currency,
}

impl StatedAmount {
    /// The largest amount, in hundredths: 一万亿.
    pub const MAXIMUM_HUNDREDTHS: u64 = 100_000_000_000_000;

    /// The amount in fen, cents: the hundredth part of its currency's unit.
    #[must_use]
    pub const fn hundredths(&self) -> u64 {
        self.hundredths
    }

    /// Its currency.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }
}

/// The hundredths that a number with so many more places amounts to, where it is whole and plain.
fn scaled(number: &str, places: usize) -> Option<u64> {
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = digits(whole) && digits(part) && !whole.is_empty() && !number.ends_with('.');
    if !plain || (whole.len() > 1 && whole.starts_with('0')) {
        return None;
    }
    let beyond = part.get(places.min(part.len())..).unwrap_or_default();
    if !beyond.bytes().all(|byte| byte == b'0') {
        return None;
    }
    let digits = whole.bytes().chain(part.bytes().chain(core::iter::repeat(b'0')).take(places));
    let mut sum: u64 = 0;
    for digit in digits {
        sum = sum.checked_mul(10)?.checked_add(u64::from(digit.checked_sub(b'0')?))?;
    }
    (sum <= StatedAmount::MAXIMUM_HUNDREDTHS).then_some(sum)
}

impl FromStr for StatedAmount {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let parsed = || {
            if text.chars().count() > 40 {
                return None;
            }
            // 元 ends the names of the others too, so it is looked for last.
            let currency = Currency::ALL.iter().rev().find(|it| text.ends_with(it.label()))?;
            let rest = text.strip_suffix(currency.label())?;
            let (number, places) = match (rest.strip_suffix('亿'), rest.strip_suffix('万')) {
                (Some(number), _) => (number, 10),
                (_, Some(number)) => (number, 6),
                _ => (rest, 2),
            };
            let hundredths = scaled(number, places)?;
            Some(Self { said: text.into(), hundredths, currency: *currency })
        };
        parsed().ok_or_else(|| {
            WireFault::InvalidText {
                given: shortened(text),
                rule: Phrase::new(
                    "金额须写明单位，如 1.25亿元、300万美元、5000.00元，不带千位分隔，至多一万亿",
                    "an amount has its unit, such as 1.25亿元, 300万美元 or 5000.00元, without separators, up to a million million",
                ),
            }
            .into()
        })
    }
}

impl fmt::Display for StatedAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said)
    }
}

written_as_text! {
    /// An amount as it was said (金额): a number, its unit and its currency, such as `1.25亿元`.
    StatedAmount, Self { said: Box::default(), hundredths: 0, currency: Currency::Cny }, None,
        Some("^(0|[1-9][0-9]*)(\\.[0-9]+)?[万亿]?(元|美元|港元|欧元|日元|英镑|澳门元|新台币|新加坡元|澳元)$"), 40;
}
said_by_display!(StatedAmount);

#[cfg(test)]
mod tests {
    use super::{Currency, StatedAmount};
    use alloc::string::ToString as _;
    use proptest::prelude::*;

    #[test]
    fn an_amount_has_its_unit_and_is_whole_in_hundredths() {
        for (said, hundredths, currency) in [
            ("0元", 0, Currency::Cny),
            ("0.05元", 5, Currency::Cny),
            ("1.2亿元", 12_000_000_000, Currency::Cny),
            ("12000万元", 12_000_000_000, Currency::Cny),
            ("0.0000000001亿元", 1, Currency::Cny),
            ("300.50万美元", 300_500_000, Currency::Usd),
            ("7港元", 700, Currency::Hkd),
            ("2.5万新台币", 2_500_000, Currency::Twd),
            ("3澳门元", 300, Currency::Mop),
            ("10000亿欧元", StatedAmount::MAXIMUM_HUNDREDTHS, Currency::Eur),
        ] {
            let amount: StatedAmount = said.parse().unwrap();
            assert_eq!((amount.hundredths(), amount.currency()), (hundredths, currency), "{said}");
            assert_eq!(amount.to_string(), said);
        }
        for wrong in [
            "",
            "5",
            "1.2",
            "1.2亿",
            "300万",
            "元",
            "万元",
            "-1元",
            "1,000元",
            "01元",
            "1.元",
            ".5元",
            "0.001元",
            "0.00000000001亿元",
            "10000.01亿元",
            "99999999999999999999元",
            "１元",
            "1.2 亿元",
            "5卢布",
            "1万亿元",
        ] {
            assert_eq!(wrong.parse::<StatedAmount>().unwrap_err().code(), "wire.invalid_text", "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn the_unit_changes_how_it_is_said_and_not_what_it_is(wan in 1_u64..1_000_000, part in 0_u64..10_000) {
            let [plain, in_ten_thousands] = [
                alloc::format!("{wan}{part:04}元").trim_start_matches('0').into(),
                alloc::format!("{wan}.{part:04}万元"),
            ].map(|said| said.parse::<StatedAmount>().unwrap().hundredths());
            prop_assert_eq!(plain, in_ten_thousands);
        }
    }
}
