//! Months and half-months (月、半月).

use crate::kernel::Date;

/// The corresponding day so many months later; the month's last day where there is none
/// (《民法典》第二百零二条：没有对应日的，月末日为期间的最后一日). Nothing beyond year 9999.
///
/// # Example
///
/// ```
/// use shanghui::calendar::months_later;
/// use shanghui::kernel::Date;
///
/// let day = Date::new(2027, 12, 31)?;
/// assert_eq!(months_later(day, 2), Some(Date::new(2028, 2, 29)?));
/// assert_eq!(months_later(day, 3), Some(Date::new(2028, 3, 31)?));
/// assert_eq!(months_later(Date::new(2027, 8, 31)?, 6), Some(Date::new(2028, 2, 29)?));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn months_later(day: Date, months: u32) -> Option<Date> {
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

/// The first day of the half-month (1st to 15th, 16th to the month's end) that is so many after the one of a day; the day
/// itself for none. Nothing beyond year 9999.
///
/// # Example
///
/// ```
/// use shanghui::calendar::half_months_later;
/// use shanghui::kernel::Date;
///
/// let day = Date::new(2026, 2, 10)?;
/// assert_eq!(half_months_later(day, 0), Some(day));
/// assert_eq!(half_months_later(day, 1), Some(Date::new(2026, 2, 16)?));
/// assert_eq!(half_months_later(day, 2), Some(Date::new(2026, 3, 1)?));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn half_months_later(day: Date, number: u32) -> Option<Date> {
    if number == 0 {
        return Some(day);
    }
    let later = number.checked_add(u32::from(day.day() > 15))?;
    let month = months_later(Date::new(day.year(), day.month(), 1).ok()?, later / 2)?;
    if later % 2 == 0 { Some(month) } else { month.plus_days(15) }
}

#[cfg(test)]
mod tests {
    use super::{half_months_later, months_before, months_later};
    use crate::kernel::Date;
    use alloc::string::ToString as _;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// 《民法典》第二百零二条.
    #[test]
    fn trap_19_a_period_of_months_ends_on_the_corresponding_day_or_the_months_last() {
        let days = |months| months_later(date("2026-01-31"), months).unwrap().to_string();
        assert_eq!([1, 2, 3, 12].map(days), ["2026-02-28", "2026-03-31", "2026-04-30", "2027-01-31"]);
        assert_eq!(months_later(date("2027-11-30"), 3), Some(date("2028-02-29")));
        assert_eq!(months_later(date("9999-12-31"), 1), None);
        assert_eq!(months_later(date("9999-12-31"), u32::MAX), None);
    }

    /// 《民法典》第二百零二条.
    #[test]
    fn trap_19_months_count_backwards_as_they_count_forwards() {
        assert_eq!(months_later(date("2026-01-31"), 1), Some(date("2026-02-28")));
        assert_eq!(months_later(date("2026-01-31"), 2), Some(date("2026-03-31")));
        assert_eq!(months_later(date("2028-02-29"), 12), Some(date("2029-02-28")));
        assert_eq!(months_before(date("2026-03-31"), 1), Some(date("2026-02-28")));
        assert_eq!(months_before(date("2026-01-15"), 1), Some(date("2025-12-15")));
        assert_eq!(months_before(date("0001-01-15"), 1), None);
        assert_eq!(months_later(date("9999-12-15"), 1), None);
    }

    #[test]
    fn half_months_begin_on_the_first_and_the_sixteenth() {
        let days = |number| half_months_later(date("2026-12-16"), number).unwrap().to_string();
        assert_eq!([0, 1, 2, 3].map(days), ["2026-12-16", "2027-01-01", "2027-01-16", "2027-02-01"]);
        assert_eq!(half_months_later(date("9999-12-16"), 1), None);
    }

    proptest! {
        #[test]
        fn months_follow_one_another_and_never_overlap(start in 0_u32..700_000, number in 0_u32..600) {
            let day = Date::new(2, 1, 1).unwrap().plus_days(start).unwrap();
            let following = number.saturating_add(1);
            let (one, next) = (months_later(day, number).unwrap(), months_later(day, following).unwrap());
            prop_assert!((28..=31).contains(&one.days_until(next)), "{} {}", one, next);
            let (one, next) =
                (half_months_later(day, number).unwrap(), half_months_later(day, following).unwrap());
            prop_assert!((1..=16).contains(&one.days_until(next)), "{} {}", one, next);
            prop_assert!(number == 0 || matches!(one.day(), 1 | 16));
        }

        #[test]
        fn months_keep_the_order_of_days(start in 400_u32..600_000, days in 0_u32..400, months in 0_u32..60) {
            let early = Date::new(10, 1, 1).unwrap().plus_days(start).unwrap();
            let late = early.plus_days(days).unwrap();
            prop_assert!(months_later(early, months) <= months_later(late, months));
            prop_assert!(months_before(early, months) <= months_before(late, months));
            prop_assert!(months_before(months_later(early, months).unwrap(), months).unwrap() <= early);
        }
    }
}
