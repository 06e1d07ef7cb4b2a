//! How often an organ must meet, or a kind of activity be held (会议、活动频次).
//!
//! Periods are civil: a quarter begins on the first day of January, April, July or October, whatever day a chamber began.
//! A term is as long as it is. 章程示范文本第二十条 (理事会每年至少召开一次)、第二十三条 (常务理事会至少每半年召开一次).

use crate::calendar::months_later;
use crate::kernel::{Article, Date, chinese, codes, record, said_by_label};
use alloc::string::String;

codes! {
    /// In what the meetings of an organ are counted (会议频次的计算期间).
    pub enum FrequencyPeriod {
        /// A calendar month (每月).
        Month = "month" "每月",
        /// Two calendar months, the first of them odd: January and February, March and April, … (每两月).
        TwoMonths = "two_months" "每两个月",
        /// A quarter of the calendar year (每季度).
        Quarter = "quarter" "每季度",
        /// A half of the calendar year (每半年).
        HalfYear = "half_year" "每半年",
        /// A calendar year (每年).
        Year = "year" "每年",
        /// A term of office, until the next begins (每届).
        Term = "term" "每届",
    }
}
said_by_label!(FrequencyPeriod);

impl FrequencyPeriod {
    /// The first and the last day of the civil period that a day lies in; nothing of a term, which has its own days.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::FrequencyPeriod;
    /// use shanghui::kernel::Date;
    ///
    /// let day = Date::new(2028, 2, 29)?;
    /// let first_half = (Date::new(2028, 1, 1)?, Date::new(2028, 6, 30)?);
    /// assert_eq!(FrequencyPeriod::HalfYear.around(day), Some(first_half));
    /// assert_eq!(FrequencyPeriod::TwoMonths.around(day), Some((first_half.0, day)));
    /// assert_eq!(FrequencyPeriod::Term.around(day), None);
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn around(self, day: Date) -> Option<(Date, Date)> {
        let months: u32 = match self {
            Self::Month => 1,
            Self::TwoMonths => 2,
            Self::Quarter => 3,
            Self::HalfYear => 6,
            Self::Year => 12,
            Self::Term => return None,
        };
        let before = day.month().saturating_sub(1);
        let first = before.saturating_sub(before.checked_rem(months)?);
        let first = Date::new(day.year(), first.saturating_add(1), 1).ok()?;
        // The last period that there is ends with the last year that there is.
        let last = match months_later(first, months) {
            Some(next) => next.minus_days(1)?,
            None => Date::new(first.year(), 12, 31).ok()?,
        };
        Some((first, last))
    }

    /// The period that begins on a day, as documents write it: 2026年度, 2026年上半年, 2026年第一季度, 2026年3月.
    pub(crate) fn named(self, from: Date) -> String {
        let (year, month) = (from.year(), from.month());
        match self {
            Self::Month => alloc::format!("{year}年{month}月"),
            Self::TwoMonths => alloc::format!("{year}年{month}至{}月", month.saturating_add(1)),
            Self::Quarter => alloc::format!("{year}年第{}季度", chinese(month.div_ceil(3))),
            Self::HalfYear => alloc::format!("{year}年{}半年", if month < 7 { "上" } else { "下" }),
            Self::Year => alloc::format!("{year}年度"),
            Self::Term => alloc::format!("自{}起的一届", from.chinese()),
        }
    }
}

record! {
    /// How often an organ must meet, or a kind of activity be held (会议、活动频次).
    pub struct FrequencyRule {
        /// At least so many times
        pub at_least: u32,
        /// in each of these.
        pub period: FrequencyPeriod,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

#[cfg(test)]
mod tests {
    use super::FrequencyPeriod;
    use crate::kernel::Date;
    use alloc::string::{String, ToString as _};
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn around(period: FrequencyPeriod, day: &str) -> [String; 2] {
        let (first, last) = period.around(date(day)).unwrap();
        [first.to_string(), last.to_string()]
    }

    #[test]
    fn a_civil_period_has_its_days_in_the_calendar() {
        use FrequencyPeriod::{HalfYear, Month, Quarter, TwoMonths, Year};
        assert_eq!(around(Month, "2027-02-14"), ["2027-02-01", "2027-02-28"]);
        assert_eq!(around(TwoMonths, "2026-08-01"), ["2026-07-01", "2026-08-31"]);
        assert_eq!(around(Quarter, "2026-12-31"), ["2026-10-01", "2026-12-31"]);
        assert_eq!(around(HalfYear, "2026-07-01"), ["2026-07-01", "2026-12-31"]);
        assert_eq!(around(Year, "2028-02-29"), ["2028-01-01", "2028-12-31"]);
        assert_eq!(around(Quarter, "9999-11-30"), ["9999-10-01", "9999-12-31"]);
    }

    #[test]
    fn a_period_is_named_as_documents_name_it() {
        use FrequencyPeriod::{HalfYear, Month, Quarter, TwoMonths, Year};
        let named = [(Month, "2026-11-01"), (TwoMonths, "2026-07-01"), (Quarter, "2026-10-01")]
            .map(|(period, from)| period.named(date(from)));
        assert_eq!(named, ["2026年11月", "2026年7至8月", "2026年第四季度"]);
        let named = [(HalfYear, "2026-01-01"), (HalfYear, "2026-07-01"), (Year, "2026-01-01")]
            .map(|(period, from)| period.named(date(from)));
        assert_eq!(named, ["2026年上半年", "2026年下半年", "2026年度"]);
    }

    proptest! {
        #[test]
        fn periods_follow_one_another_without_a_gap(start in 0_u32..700_000, which in 0_usize..5) {
            let period = FrequencyPeriod::ALL[which];
            let day = Date::new(2, 1, 1).unwrap().plus_days(start).unwrap();
            let (first, last) = period.around(day).unwrap();
            prop_assert!(first <= day && day <= last);
            prop_assert_eq!(period.around(last), Some((first, last)));
            let (next, _) = period.around(last.plus_days(1).unwrap()).unwrap();
            prop_assert_eq!(Some(next), last.plus_days(1));
        }
    }
}
