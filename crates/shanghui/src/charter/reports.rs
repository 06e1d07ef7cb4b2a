//! Reports that are owed by cadence (报送制度): which, to whom, of which period, by when.
//!
//! A registered association owes two every year: a report of the year's work to the supervising unit by 31 March of the next,
//! and, when that unit has agreed, to the registrar by 31 May (社会团体登记管理条例第二十八条). Chambers have others in house
//! rules, such as a report within ten days after each quarter.

use super::Charter;
use super::frequency::FrequencyPeriod;
use super::office::Approver;
use super::validation::{Flaw, Place};
use crate::calendar::{Deadline, WorkingDays, complete_on, deadline};
use crate::kernel::{Article, Date, ReportKind, Title, choice, record};
use alloc::format;

choice! {
    /// By when a report is to be submitted (报送期限).
    #[derive(Copy)]
    pub enum ReportDue {
        /// Within so many days after the period (期满后若干日内).
        AfterPeriod = "after_period" {
            /// How many.
            days: u32,
        },
        /// By a day of the year after the period (次年某日前).
        YearAfter = "year_after" {
            /// The month, 1 to 12.
            month: u32,
            /// The day of the month; one that every year has.
            day: u32,
        },
    }
}

record! {
    /// A report that is owed by cadence (定期报告).
    pub struct ReportRule {
        /// The chamber's own word for it.
        pub report: ReportKind,
        /// Its title, such as 年度工作报告.
        pub title: Title,
        /// To whom.
        pub to: Approver,
        /// Of which civil period; what is told of a term is a summary.
        pub period: FrequencyPeriod,
        /// By when.
        pub due: ReportDue,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl ReportDue {
    /// The day itself, for a period that ends on a day.
    pub(super) fn of(self, until: Date) -> Option<Date> {
        match self {
            Self::AfterPeriod { days } => complete_on(until, days),
            Self::YearAfter { month, day } => Date::new(until.year().checked_add(1)?, month, day).ok(),
        }
    }
}

impl ReportRule {
    /// The last day for the report of a period that ends on a day: the next working day where it is a day off
    /// (民法典第二百零三条). Nothing where the calendar has no such day any more.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::calendar::WorkCalendar;
    /// use shanghui::charter::Charter;
    ///
    /// let charter = Charter::preset("mca_1998")?;
    /// let rule = &charter.secretariat().unwrap().reports[0];
    /// let last = rule.last_day("2025-12-31".parse()?, &WorkCalendar::built_in()).unwrap();
    /// assert_eq!((rule.title.as_str(), last.day.to_string().as_str()), ("年度工作报告", "2026-03-31"));
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn last_day(&self, until: Date, calendar: &dyn WorkingDays) -> Option<Deadline> {
        deadline(self.due.of(until)?, 0, calendar)
    }
}

impl Charter {
    /// The rule of a report that is owed by cadence.
    #[must_use]
    pub fn report(&self, report: &ReportKind) -> Option<&ReportRule> {
        self.secretariat()?.reports.iter().find(|rule| rule.report == *report)
    }
}

/// Reports stand once, are of civil periods, and are due on days that there are.
pub(super) fn validate(reports: &[ReportRule]) -> Result<(), Flaw> {
    for (index, rule) in (0_u32..).zip(reports) {
        let place = Place { list: "secretariat.reports", index };
        place.once(rule.report.as_str(), reports.iter().filter(|it| it.report == rule.report).count())?;
        let title = &rule.title;
        if rule.period == FrequencyPeriod::Term {
            place.flaw(
                format!("“{title}”不能按届报送；按届的是届工作总结"),
                format!("`{title}` cannot be of a term, which has its own summary"),
            )?;
        }
        let ReportDue::YearAfter { month, day } = rule.due else { continue };
        if rule.period != FrequencyPeriod::Year {
            place.flaw(
                format!("“{title}”不是每年一次，不能以次年的某一天为期限，请写明期满后多少日内"),
                format!("`{title}` is not yearly, so it is due so many days after its period, not on a day of the next year"),
            )?;
        }
        // A year without a 29 February.
        if Date::new(2027, month, day).is_err() {
            place.flaw(
                format!("“{title}”的期限{month}月{day}日不是每年都有的日子"),
                format!("`{title}` is due on day {day} of month {month}, which not every year has"),
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{ReportDue, ReportRule};
    use crate::calendar::WorkCalendar;
    use crate::chamber::sample::{self, date, title};
    use crate::charter::{Approver, Charter, FrequencyPeriod, PRESETS};
    use crate::kernel::{Fault, ReportKind};
    use alloc::string::{String, ToString as _};

    fn rule(period: FrequencyPeriod, due: ReportDue) -> ReportRule {
        ReportRule {
            report: ReportKind::new("information").unwrap(),
            title: title("信息"),
            to: Approver::SupervisingUnit,
            period,
            due,
            article: None,
        }
    }

    fn charter(rules: &[ReportRule]) -> Result<Charter, Fault> {
        let mut all = sample::rules();
        all.secretariat.as_mut().unwrap().reports = rules.to_vec();
        Charter::new(all)
    }

    /// 社会团体登记管理条例第二十八条: 于每年3月31日前……于5月31日前.
    #[test]
    fn every_preset_owes_the_two_reports_of_the_regulation() {
        for name in PRESETS {
            let charter = Charter::preset(name).unwrap();
            let reports = &charter.secretariat().unwrap().reports;
            let due = |rule: &ReportRule| {
                let last = rule.last_day(date("2024-12-31"), &WorkCalendar::built_in()).unwrap();
                (rule.to, last.day, last.rolled_from)
            };
            let told: alloc::vec::Vec<_> = reports.iter().map(due).collect();
            // 31 May 2025 was the first of three days off.
            let rolled = (Approver::Registrar, date("2025-06-03"), Some(date("2025-05-31")));
            assert_eq!(told, [(Approver::SupervisingUnit, date("2025-03-31"), None), rolled], "{name}");
            let cites = |rule: &ReportRule| rule.article.as_ref().and_then(|article| article.number);
            assert!(reports.iter().all(|rule| cites(rule) == Some(28)), "{name}");
        }
    }

    #[test]
    fn a_report_after_each_quarter_is_due_so_many_days_after_it() {
        let quarterly = rule(FrequencyPeriod::Quarter, ReportDue::AfterPeriod { days: 10 });
        let last = quarterly.last_day(date("2026-03-31"), &WorkCalendar::built_in()).unwrap();
        assert_eq!((last.day, last.rolled_from), (date("2026-04-10"), None));
    }

    #[test]
    fn a_report_that_contradicts_itself_is_refused_with_its_place() {
        let days = ReportDue::AfterPeriod { days: 10 };
        let on = |month, day| ReportDue::YearAfter { month, day };
        let refused = |rules: &[ReportRule]| -> String {
            let fault = charter(rules).unwrap_err();
            assert_eq!(fault.code(), "data.invalid_charter");
            fault.path().to_string()
        };
        let yearly = |due| rule(FrequencyPeriod::Year, due);
        for wrong in [
            rule(FrequencyPeriod::Term, days),
            rule(FrequencyPeriod::Quarter, on(3, 31)),
            yearly(on(2, 29)),
            yearly(on(13, 1)),
            yearly(on(4, 0)),
        ] {
            assert_eq!(refused(&[wrong]), "secretariat.reports[0]");
        }
        assert_eq!(refused(&[yearly(days), yearly(days)]), "secretariat.reports[0]");
        assert!(charter(&[yearly(on(2, 28))]).is_ok());
    }
}
