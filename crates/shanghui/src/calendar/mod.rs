//! The calendar (日历): counting civil days as the law counts them.
//!
//! The rule is 《民法典》第二百零一条: the day on which a period begins is not counted. A notice of ten days given on the 1st
//! is complete on the 11th. Months and years end as its article 202 says: on the corresponding day, or on the month's last
//! where it has none.
//!
//! Deliberately absent for now: working days, festivals and lunar dates.

mod age;
mod months;
mod notice;

pub use age::age_on;
pub use months::{half_months_later, months_before, months_later};
pub use notice::{complete_on, days_between, latest_notice};
