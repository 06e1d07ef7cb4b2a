//! Days of every year that a chamber keeps beside the festivals (自定节点): its own anniversary (商会成立纪念日), a festival of the
//! hometown. Plans hang activities on them by their titles.
//!
//! No law knows them, so no preset has any.

use super::Charter;
use super::validation::{Flaw, Place};
use crate::calendar::{LunarDate, first_in_civil_year, from_lunar, months_later};
use crate::kernel::{Article, Date, Fault, Title, record};
use alloc::format;

record! {
    /// A day of every year that the chamber keeps (自定节点).
    pub struct CustomDayRule {
        /// What it is called; plans name it so.
        pub title: Title,
        /// Whether it is a day of the lunar calendar (农历), in an ordinary month; else it is one of the civil.
        pub lunar: bool,
        /// The month, 1 to 12.
        pub month: u32,
        /// The day of the month. Where that month is shorter in a year, its last day is meant, as 除夕 is the 29th where there
        /// is no 30th.
        pub day: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl CustomDayRule {
    /// Its day in a civil year; of a late lunar day that comes twice in one the first.
    ///
    /// # Errors
    ///
    /// `data.no_such_lunar_date` where a late lunar day falls in the year before and the year after;
    /// `data.year_not_reckoned` where the calendar does not reach the year.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::CustomDayRule;
    /// use shanghui::kernel::Wire;
    ///
    /// let rule = CustomDayRule::from_json(r#"{"title":"龙舟会","lunar":true,"month":5,"day":15}"#)?;
    /// assert_eq!(rule.day_in(2026)?.to_string(), "2026-06-29");
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    pub fn day_in(&self, year: u32) -> Result<Date, Fault> {
        let Self { month, day, .. } = *self;
        if !self.lunar {
            let civil = i32::try_from(year).unwrap_or(i32::MAX);
            return Date::new(civil, month, day).or_else(|fault| {
                let next = months_later(Date::new(civil, month, 1)?, 1);
                next.and_then(|next| next.minus_days(1)).ok_or(fault)
            });
        }
        let lunar = |year, day| from_lunar(LunarDate { year, month, leap: false, day });
        first_in_civil_year(year, &|year| {
            lunar(year, day).or_else(|fault| if day == 30 { lunar(year, 29) } else { Err(fault) })
        })
    }
}

impl Charter {
    /// The rule of a day of every year that the chamber keeps.
    #[must_use]
    pub fn custom_day(&self, title: &Title) -> Option<&CustomDayRule> {
        self.secretariat()?.days.iter().find(|rule| rule.title == *title)
    }
}

/// Days stand once and are such as some year has.
pub(super) fn validate(days: &[CustomDayRule]) -> Result<(), Flaw> {
    for (index, rule) in (0_u32..).zip(days) {
        let CustomDayRule { title, month, day, .. } = rule;
        let place = Place { list: "secretariat.days", index };
        place.once(title.as_str(), days.iter().filter(|it| it.title == *title).count())?;
        let (calendar, english, is_one) = if rule.lunar {
            ("农历", "lunar", (1..=12).contains(month) && (1..=30).contains(day))
        } else {
            // A year with a 29 February.
            ("公历", "civil", Date::new(2028, *month, *day).is_ok())
        };
        if !is_one {
            place.flaw(
                format!("“{title}”的日期{calendar}{month}月{day}日不存在"),
                format!("no {english} year has day {day} of month {month}, on which `{title}` would be"),
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::CustomDayRule;
    use crate::chamber::sample::{self, title};
    use crate::charter::Charter;
    use crate::kernel::Fault;
    use alloc::string::{String, ToString as _};

    fn rule(lunar: bool, month: u32, day: u32) -> CustomDayRule {
        CustomDayRule { title: title("商会成立纪念日"), lunar, month, day, article: None }
    }

    fn day(rule: &CustomDayRule, year: u32) -> String {
        rule.day_in(year).unwrap().to_string()
    }

    /// As 除夕: 腊月三十, or 廿九 where the month is short.
    #[test]
    fn where_a_month_is_short_its_last_day_is_meant() {
        let eve = rule(true, 12, 30);
        // 2026-02-16 ends a short month, 2024-02-09 a long one.
        assert_eq!((day(&eve, 2026), day(&eve, 2024)), ("2026-02-16".into(), "2024-02-09".into()));
        let leap = rule(false, 2, 29);
        assert_eq!((day(&leap, 2028), day(&leap, 2027)), ("2028-02-29".into(), "2027-02-28".into()));
        assert_eq!(day(&rule(false, 10, 18), 2026), "2026-10-18");
        assert_eq!(rule(true, 1, 1).day_in(2101).unwrap_err().code(), "data.year_not_reckoned");
    }

    #[test]
    fn a_late_lunar_day_comes_first_twice_or_not_at_all_in_a_civil_year() {
        let laba = rule(true, 12, 8);
        assert_eq!(day(&laba, 2022), "2022-01-10");
        assert_eq!(laba.day_in(2023).unwrap_err().code(), "data.no_such_lunar_date");
    }

    #[test]
    fn a_day_that_no_year_has_is_refused_with_its_place() {
        let charter = |days: &[CustomDayRule]| -> Result<Charter, Fault> {
            let mut rules = sample::rules();
            rules.secretariat.as_mut().unwrap().days = days.to_vec();
            Charter::new(rules)
        };
        for wrong in [
            rule(false, 2, 30),
            rule(false, 13, 1),
            rule(false, 4, 31),
            rule(true, 13, 1),
            rule(true, 6, 31),
            rule(true, 6, 0),
        ] {
            let fault = charter(&[wrong]).unwrap_err();
            assert_eq!((fault.code(), fault.path()), ("data.invalid_charter", "secretariat.days[0]"));
        }
        assert!(charter(&[rule(true, 1, 1), rule(false, 1, 1)]).is_err(), "a day stands once");
        assert!(charter(&[rule(false, 2, 29)]).is_ok());
    }
}
