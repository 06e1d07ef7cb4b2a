//! In which days a charter counts (日、工作日).
//!
//! Most charters count civil days; some in Shenzhen give notice in working days, some in Guangdong give the president five
//! working days to convene the council that was demanded. A rule that does not say counts civil days.

use super::Charter;
use crate::calendar::{
    CalendarRefusal, WorkingDays, add_working_days, complete_on, days_between, latest_notice,
    latest_working_notice, working_days_if_enough,
};
use crate::kernel::refusal::{Language, Said};
use crate::kernel::{Article, Date, Wire as _, codes};
use alloc::string::String;

codes! {
    /// What a number of days is a number of.
    pub enum DayUnit {
        /// Civil days, whatever they are (日).
        Civil = "civil" "日",
        /// Working days: neither days off nor weekends that are not made up (工作日).
        Working = "working" "个工作日",
    }
}

impl Said for DayUnit {
    fn say(&self, language: Language, sentence: &mut String) {
        sentence.push_str(match (language, self) {
            (Language::Chinese, _) => self.label(),
            (Language::English, Self::Civil) => "days",
            (Language::English, Self::Working) => "working days",
        });
    }
    fn write_detail(&self, writer: &mut crate::kernel::wire::Writer) {
        self.write(writer);
    }
}

impl DayUnit {
    /// How many of these days lie between a notice and an event; the day of the notice is not counted
    /// (《民法典》第二百零一条). Where the days of a year are not known, as many as are known if they are enough already.
    pub(crate) fn between(
        self,
        notice: Date,
        event: Date,
        enough: u32,
        calendar: &dyn WorkingDays,
    ) -> Result<u64, CalendarRefusal> {
        match self {
            Self::Civil => Ok(days_between(notice, event)),
            Self::Working => working_days_if_enough(notice, event, u64::from(enough), calendar),
        }
    }

    /// The day on which a period of so many of these days from an event on is complete; the day of the event is not counted.
    /// Nothing where the calendar ends before it.
    ///
    /// # Errors
    ///
    /// `calendar.year_not_published` where it takes working days of a year that is not known.
    pub(crate) fn complete_on(
        self,
        event: Date,
        days: u32,
        calendar: &dyn WorkingDays,
    ) -> Result<Option<Date>, CalendarRefusal> {
        match self {
            Self::Civil => Ok(complete_on(event, days)),
            Self::Working => add_working_days(event, days, calendar).map(Some),
        }
    }

    /// The last day on which a notice of so many of these days can still be given for an event.
    pub(crate) fn latest_notice(self, event: Date, days: u32, calendar: &dyn WorkingDays) -> Option<Date> {
        match self {
            Self::Civil => latest_notice(event, days),
            Self::Working => latest_working_notice(event, days, calendar),
        }
    }
}

impl Charter {
    /// The first rule that counts in working days, if one does: its article, where it has one.
    pub(crate) fn counts_working_days(&self) -> Option<Option<&Article>> {
        let rules = &self.rules().meetings;
        let notices = rules.iter().filter_map(|rule| rule.notice.as_ref());
        let notices = notices.map(|notice| (notice.counts(), notice.article.as_ref()));
        let demands = rules.iter().flat_map(|rule| &rule.demands);
        let demands = demands.map(|demand| (demand.counts(), demand.article.as_ref()));
        let mut counting = notices.chain(demands).filter(|(unit, _)| *unit == DayUnit::Working);
        counting.next().map(|(_, article)| article)
    }
}
