//! The nodes of a year (节点): the days on which activities hang.

use super::PlanningRefusal;
use crate::calendar::{
    Festival, LunarDate, SolarTerm, festival, first_in_civil_year, from_lunar, solar_term,
};
use crate::charter::Charter;
use crate::kernel::{Date, Fault, Inquiry, Ruled, Title, choice};
use alloc::string::String;

choice! {
    /// What an activity hangs on (时间节点).
    pub enum PlanNode {
        /// A day (日期).
        Day = "day" {
            /// Which.
            day: Date,
        },
        /// A day of every year by the civil calendar, such as the chamber's own anniversary (公历日).
        Civil = "civil" {
            /// The month, 1 to 12.
            month: u32,
            /// The day of the month.
            day: u32,
        },
        /// A day of every year by the lunar calendar (农历日), in an ordinary month: the first one in that civil year.
        Lunar = "lunar" {
            /// The month, 1 to 12.
            month: u32,
            /// The day of the month, 1 to 30.
            day: u32,
        },
        /// A festival (节日), on the day on which it falls in that year: 除夕 ends the lunar year before.
        Festival = "festival" {
            /// Which.
            festival: Festival,
        },
        /// A solar term (节气).
        SolarTerm = "solar_term" {
            /// Which.
            term: SolarTerm,
        },
        /// A day that the charter lists (自定节点), by its title: it falls where the charter in force says.
        Custom = "custom" {
            /// Which.
            title: Title,
        },
        /// Some time in a month (某月内): its day is the month's last until another is set.
        Month = "month" {
            /// The month, 1 to 12.
            month: u32,
        },
        /// Not settled yet (待定).
        Open = "open" {},
    }
}

impl PlanNode {
    /// Its day in a year; nothing where it is not settled yet, or where the charter lists no such day.
    ///
    /// # Errors
    ///
    /// `data.*` where the year has no such day, or lies beyond what the calendar knows.
    pub fn day_in(&self, year: u32, charter: &Charter) -> Result<Option<Date>, Fault> {
        let civil = i32::try_from(year).unwrap_or(i32::MAX);
        Ok(Some(match self {
            Self::Day { day } => *day,
            Self::Civil { month, day } => Date::new(civil, *month, *day)?,
            Self::Lunar { month, day } => first_in_civil_year(year, &|year| {
                from_lunar(LunarDate { year, month: *month, day: *day, leap: false })
            })?,
            Self::Festival { festival: name } => first_in_civil_year(year, &|year| festival(*name, year))?,
            Self::SolarTerm { term } => solar_term(*term, year)?,
            Self::Month { month } => {
                let first = Date::new(civil, *month, 1)?;
                crate::calendar::months_later(first, 1).and_then(|next| next.minus_days(1)).unwrap_or(first)
            }
            Self::Custom { title } => match charter.custom_day(title) {
                Some(rule) => rule.day_in(year)?,
                None => return Ok(None),
            },
            Self::Open {} => return Ok(None),
        }))
    }

    /// What an activity of the next year hangs on that is held again: a single day becomes the same day of every year.
    #[must_use]
    pub fn again(&self) -> Self {
        match self {
            Self::Day { day } => Self::Civil { month: day.month(), day: day.day() },
            other => other.clone(),
        }
    }

    /// As documents write it: 端午节, 农历九月初九, 3月内.
    #[must_use]
    pub fn chinese(&self) -> String {
        match self {
            Self::Day { day } => day.chinese(),
            Self::Civil { month, day } => alloc::format!("{month}月{day}日"),
            Self::Lunar { month, day } => alloc::format!("农历{month}月{day}日"),
            Self::Festival { festival } => festival.label().into(),
            Self::SolarTerm { term } => term.label().into(),
            Self::Month { month } => alloc::format!("{month}月内"),
            Self::Custom { title } => title.as_str().into(),
            Self::Open {} => "待定".into(),
        }
    }

    /// The policies that the charter lists the day, where it is one of its own, and that a year has it.
    pub(super) fn falls_in(
        &self,
        year: u32,
        charter: &Charter,
        path: &str,
        inquiry: &mut Inquiry,
    ) -> Ruled<Option<Date>, PlanningRefusal> {
        if let Self::Custom { title } = self {
            let listed = charter.custom_day(title).is_some();
            inquiry.policy("day_is_in_the_charter", "章程列有该节点").holds(listed, || {
                PlanningRefusal::UnknownCustomDay { path: path.into(), title: title.clone() }
            })?;
        }
        inquiry.policy("day_is_in_the_year", "该年有这一天").finds(self.day_in(year, charter).ok(), || {
            PlanningRefusal::NoSuchDay { path: path.into(), node: self.chinese(), year }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::PlanNode;
    use crate::calendar::{Festival, SolarTerm};
    use crate::chamber::sample::date;
    use crate::charter::Charter;

    fn charter() -> Charter {
        Charter::preset("modern").unwrap()
    }

    fn day(node: &PlanNode, year: u32) -> alloc::string::String {
        node.day_in(year, &charter()).unwrap().map_or_else(Default::default, |day| alloc::format!("{day}"))
    }

    #[test]
    fn new_years_eve_of_a_year_is_the_one_that_falls_in_it() {
        let eve = PlanNode::Festival { festival: Festival::NewYearsEve };
        assert_eq!([2026, 2027].map(|year| day(&eve, year)), ["2026-02-16", "2027-02-05"]);
    }

    #[test]
    fn the_eighth_of_the_twelfth_month_comes_first_twice_or_not_at_all() {
        for node in [PlanNode::Lunar { month: 12, day: 8 }, PlanNode::Festival { festival: Festival::Laba }] {
            assert_eq!([2022, 2026].map(|year| day(&node, year)), ["2022-01-10", "2026-01-26"]);
            assert_eq!(
                node.day_in(2023, &charter()).unwrap_err().code(),
                "data.no_such_lunar_date",
                "2022-12-30, 2024-01-18"
            );
        }
    }

    #[test]
    fn a_month_stands_for_its_last_day() {
        let ends = [(2026, 2), (2028, 2), (2026, 4), (2026, 12)];
        let found = ends.map(|(year, month)| day(&PlanNode::Month { month }, year));
        assert_eq!(found, ["2026-02-28", "2028-02-29", "2026-04-30", "2026-12-31"]);
        assert!(PlanNode::Month { month: 13 }.day_in(2026, &charter()).is_err());
    }

    #[test]
    fn what_is_held_again_keeps_its_node_and_a_single_day_becomes_one_of_every_year() {
        let term = PlanNode::SolarTerm { term: SolarTerm::PureBrightness };
        assert_eq!((day(&term, 2026), day(&term.again(), 2027)), ("2026-04-05".into(), "2027-04-05".into()));
        let single = PlanNode::Day { day: date("2026-04-22") };
        assert_eq!(
            (day(&single, 2027), day(&single.again(), 2027)),
            ("2026-04-22".into(), "2027-04-22".into())
        );
        let leap = PlanNode::Day { day: date("2028-02-29") }.again();
        assert!(leap.day_in(2029, &charter()).is_err(), "the year has no such day");
        assert_eq!(PlanNode::Open {}.day_in(2026, &charter()).unwrap(), None);
    }
}
