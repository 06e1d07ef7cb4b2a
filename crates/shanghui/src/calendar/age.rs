//! Months and years of age (按月计算的期间、周岁).

use crate::kernel::Date;

/// The day `months` later; the last day of the month where it has no such day
/// (《民法典》第二百零二条：没有对应日的，月末日为期间的最后一日).
///
/// # Example
///
/// ```
/// use shanghui::calendar::months_after;
/// use shanghui::kernel::Date;
///
/// assert_eq!(months_after(Date::new(2027, 8, 31)?, 6), Some(Date::new(2028, 2, 29)?));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn months_after(day: Date, months: u32) -> Option<Date> {
    shifted(day, i64::from(months))
}

/// The day `months` earlier; the last day of the month where it has no such day.
///
/// # Example
///
/// ```
/// use shanghui::calendar::months_before;
/// use shanghui::kernel::Date;
///
/// assert_eq!(months_before(Date::new(2028, 12, 31)?, 3), Some(Date::new(2028, 9, 30)?));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn months_before(day: Date, months: u32) -> Option<Date> {
    shifted(day, i64::from(months).checked_neg()?)
}

fn shifted(day: Date, months: i64) -> Option<Date> {
    let count = i64::from(day.year())
        .checked_mul(12)?
        .checked_add(i64::from(day.month()))?
        .checked_sub(1)?
        .checked_add(months)?;
    let year = i32::try_from(count.div_euclid(12)).ok()?;
    let month = u32::try_from(count.rem_euclid(12)).ok()?.checked_add(1)?;
    // No month has fewer than 28 days.
    (0..4).find_map(|short| Date::new(year, month, day.day().min(31_u32.saturating_sub(short))).ok())
}

/// The whole years of age (周岁) on a day: one more on each birthday; whoever was born on 29 February has theirs on
/// 28 February where there is no other (《民法典》第二百零二条). Nothing before the birth.
///
/// # Example
///
/// ```
/// use shanghui::calendar::age_on;
/// use shanghui::kernel::Date;
///
/// let born = Date::new(1956, 3, 2)?;
/// assert_eq!(age_on(born, Date::new(2026, 3, 1)?), Some(69));
/// assert_eq!(age_on(born, Date::new(2026, 3, 2)?), Some(70));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn age_on(born: Date, day: Date) -> Option<u32> {
    let years = u32::try_from(day.year().checked_sub(born.year())?).ok()?;
    if born.plus_years(years).is_some_and(|birthday| birthday <= day) {
        return Some(years);
    }
    years.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::{age_on, months_after, months_before};
    use crate::kernel::Date;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// 民法典第二百零二条.
    #[test]
    fn trap_22_whoever_was_born_on_a_leap_day_turns_seventy_on_the_last_of_february() {
        let born = day("1956-02-29");
        let ages = ["2026-02-27", "2026-02-28", "2026-03-01"].map(|on| age_on(born, day(on)));
        assert_eq!(ages, [Some(69), Some(70), Some(70)]);
        assert_eq!(age_on(born, day("1956-02-28")), None);
        assert_eq!(age_on(born, born), Some(0));
    }

    /// 民法典第二百零二条.
    #[test]
    fn trap_19_months_end_on_the_corresponding_day_or_the_last_of_the_month() {
        assert_eq!(months_after(day("2026-01-31"), 1), Some(day("2026-02-28")));
        assert_eq!(months_after(day("2026-01-31"), 2), Some(day("2026-03-31")));
        assert_eq!(months_after(day("2028-02-29"), 12), Some(day("2029-02-28")));
        assert_eq!(months_before(day("2026-03-31"), 1), Some(day("2026-02-28")));
        assert_eq!(months_before(day("2026-01-15"), 1), Some(day("2025-12-15")));
        assert_eq!(months_before(day("0001-01-15"), 1), None);
        assert_eq!(months_after(day("9999-12-15"), 1), None);
    }

    proptest! {
        #[test]
        fn an_age_rises_by_one_a_year(start in 1_u32..600_000, days in 0_u32..40_000) {
            let born = Date::new(1, 1, 1).unwrap().plus_days(start).unwrap();
            let on = born.plus_days(days).unwrap();
            let age = age_on(born, on).unwrap();
            prop_assert!(born.plus_years(age).unwrap() <= on);
            prop_assert!(born.plus_years(age.saturating_add(1)).unwrap() > on);
        }

        #[test]
        fn months_keep_the_order_of_days(start in 400_u32..600_000, days in 0_u32..400, months in 0_u32..60) {
            let early = Date::new(10, 1, 1).unwrap().plus_days(start).unwrap();
            let late = early.plus_days(days).unwrap();
            prop_assert!(months_after(early, months) <= months_after(late, months));
            prop_assert!(months_before(early, months) <= months_before(late, months));
            prop_assert!(months_before(months_after(early, months).unwrap(), months).unwrap() <= early);
        }
    }
}
