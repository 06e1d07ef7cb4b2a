//! Notice in civil days (通知期限).

use crate::kernel::Date;

/// The whole days between a notice and what it announces; the day of the notice is not counted
/// (《民法典》第二百零一条). Nothing where the notice is later.
///
/// # Example
///
/// ```
/// use shanghui::calendar::days_between;
/// use shanghui::kernel::Date;
///
/// assert_eq!(days_between(Date::new(2026, 3, 1)?, Date::new(2026, 3, 11)?), 10);
/// assert_eq!(days_between(Date::new(2026, 3, 2)?, Date::new(2026, 3, 1)?), 0);
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn days_between(notice: Date, event: Date) -> u64 {
    u64::try_from(notice.days_until(event)).unwrap_or(0)
}

/// The first day on which a period of `days` that began with a notice is complete.
#[must_use]
pub fn complete_on(notice: Date, days: u32) -> Option<Date> {
    notice.plus_days(days)
}

/// The last day on which a notice of `days` can still be given for an event.
///
/// # Example
///
/// ```
/// use shanghui::calendar::latest_notice;
/// use shanghui::kernel::Date;
///
/// assert_eq!(latest_notice(Date::new(2026, 3, 11)?, 10), Some(Date::new(2026, 3, 1)?));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn latest_notice(event: Date, days: u32) -> Option<Date> {
    event.minus_days(days)
}

#[cfg(test)]
mod tests {
    use super::{complete_on, days_between, latest_notice};
    use crate::kernel::Date;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_latest_notice_is_just_long_enough(start in 0_u32..700_000, days in 0_u32..400) {
            let event = Date::new(2, 1, 1).unwrap().plus_days(start).unwrap();
            prop_assume!(start >= days);
            let notice = latest_notice(event, days).unwrap();
            prop_assert_eq!(days_between(notice, event), u64::from(days));
            prop_assert_eq!(complete_on(notice, days), Some(event));
        }
    }
}
