//! Which summaries are to be given: of every period that is over and of which none was issued, from the first that began after
//! the journal.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::Sources;
use super::summary::SummarySpan;
use crate::calendar::{Deadline, deadline};
use crate::charter::{SummaryPeriod, SummaryRule};
use crate::kernel::Date;
use alloc::vec::Vec;

impl Sources<'_> {
    /// The periods of a kind that begin after the journal and are over by a day.
    fn spans(&self, period: SummaryPeriod, on: Date) -> Vec<SummarySpan> {
        let first = self.day(self.founded);
        let years = first.year()..=on.year();
        let year = |year: i32| u32::try_from(year).unwrap_or_default();
        match period {
            SummaryPeriod::Month => years
                .flat_map(|it| (1..=12).map(move |month| SummarySpan::Month { year: year(it), month }))
                .collect(),
            SummaryPeriod::Quarter => years
                .flat_map(|it| (1..=4).map(move |quarter| SummarySpan::Quarter { year: year(it), quarter }))
                .collect(),
            SummaryPeriod::Year => years.map(|it| SummarySpan::Year { year: year(it) }).collect(),
            SummaryPeriod::Term => {
                self.leadership.terms_of(None).map(|(term, _)| SummarySpan::Term { term }).collect()
            }
        }
    }

    /// By when a summary of a period that ended on a day is to be given, where the charter says so.
    pub(crate) fn summary_due(&self, period: SummaryPeriod, until: Date) -> Option<Deadline> {
        let rule = self.charter.secretariat()?.summaries.iter().find(|rule| rule.period == period)?;
        deadline(until, rule.within_days, &self.holidays)
    }

    pub(super) fn summaries(&self, on: Date, found: &mut Vec<Owed>) {
        let rules = self.charter.secretariat().map(|rules| rules.summaries.as_slice()).unwrap_or_default();
        for rule in rules {
            for span in self.spans(rule.period, on) {
                found.extend(self.summary_duty(rule, span, on));
            }
        }
    }

    fn summary_duty(&self, rule: &SummaryRule, span: SummarySpan, on: Date) -> Option<Owed> {
        let founded = self.day(self.founded);
        let (from, until) = span.days(self.leadership)?;
        // A term may have begun before the journal; of what is shorter, only what the journal has as a whole.
        let whole = rule.period == SummaryPeriod::Term || founded <= from;
        let issued = self.secretariat.summary(span).and_then(|it| it.issued()).map(|(_, mark)| mark);
        if !whole || until < founded || on <= until || issued.is_some_and(|mark| self.day(mark) <= on) {
            return None;
        }
        let reason = alloc::format!("{}工作总结尚未印发", span.chinese(self.leadership));
        let arose = until.plus_days(1).unwrap_or(until);
        Some(Owed {
            due: self.summary_due(rule.period, until),
            owner: self.secretariat(),
            article: rule.article.clone(),
            ..Owed::new(DutyKind::IssueSummary, span.key(), reason, arose, self.founded)
        })
    }
}
