//! The calendar (日历): counting days as the law counts them, lunar dates, solar terms, festivals, and which days are worked.
//!
//! The rule is 《民法典》第二百零一条: the day on which a period begins is not counted. A notice of ten days given on the 1st
//! is complete on the 11th. Months and years end as its article 202 says: on the corresponding day, or on the month's last
//! where it has none. A period that ends on a day off ends on the next working day (article 203); what is counted backwards
//! from an event, such as a notice, does not move.
//!
//! What is settled by astronomers (1901 to 2100) or decreed (the holidays of a year) is a table, and beyond it there is an
//! error and no guess.
//!
//! Invariant: a year is never taken for one without holidays because its notice is not known.

mod age;
mod festivals;
mod holiday_notices;
mod holidays;
mod lunar;
mod months;
mod notice;
mod solar_terms;
mod working_days;

pub use age::age_on;
pub use festivals::{Festival, festival, statutory_holidays};
pub(crate) use holiday_notices::AsRecorded;
pub use holiday_notices::{HolidayNoticeRecorded, HolidayNotices, RecordHolidayNotice};
pub use holidays::{DaySpan, HolidayNotice, WorkCalendar, WorkCalendarFile};
pub(crate) use lunar::first_in_civil_year;
pub use lunar::{LunarDate, from_lunar, lunar_date};
pub use months::{half_months_later, months_before, months_later};
pub use notice::{complete_on, days_between, latest_notice};
pub use solar_terms::{SolarTerm, solar_term};
pub(crate) use working_days::working_days_if_enough;
pub use working_days::{
    CalendarRefusal, DayKind, Deadline, WorkingDays, add_working_days, deadline, latest_working_notice,
    working_days_between,
};
