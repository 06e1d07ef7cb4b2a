//! Years of age (周岁).

use crate::kernel::Date;

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
    use super::age_on;
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

    proptest! {
        #[test]
        fn an_age_rises_by_one_a_year(start in 1_u32..600_000, days in 0_u32..40_000) {
            let born = Date::new(1, 1, 1).unwrap().plus_days(start).unwrap();
            let on = born.plus_days(days).unwrap();
            let age = age_on(born, on).unwrap();
            prop_assert!(born.plus_years(age).unwrap() <= on);
            prop_assert!(born.plus_years(age.saturating_add(1)).unwrap() > on);
        }
    }
}
