//! Which summaries are to be given: of every period that is over and of which none was issued, from the first that began after
//! the journal.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::Sources;
use super::summary::SummarySpan;
use crate::calendar::{Deadline, deadline};
use crate::charter::{SummaryPeriod, SummaryRule};
use crate::kernel::{Date, Runs};
use alloc::vec::Vec;

/// Of which civil periods a summary was issued, by their numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Issued {
    months: Runs,
    quarters: Runs,
    years: Runs,
}

impl Issued {
    /// A summary was issued.
    pub(super) fn insert(&mut self, span: SummarySpan) {
        let count = |year: u32, parts: u32, part: u32| {
            year.saturating_mul(parts).saturating_add(part).saturating_sub(1)
        };
        match span {
            SummarySpan::Month { year, month } => self.months.insert(count(year, 12, month)),
            SummarySpan::Quarter { year, quarter } => self.quarters.insert(count(year, 4, quarter)),
            SummarySpan::Year { year } => self.years.insert(year),
            SummarySpan::Term { .. } => {}
        }
    }
}

impl Sources<'_> {
    /// The periods of a kind that begin after the journal and are over by a day, those apart of which it is known that a summary
    /// was issued.
    fn spans(&self, period: SummaryPeriod, on: Date) -> Vec<SummarySpan> {
        let issued = &self.secretariat.issued;
        let (runs, parts) = match period {
            SummaryPeriod::Month => (&issued.months, 12_u32),
            SummaryPeriod::Quarter => (&issued.quarters, 4),
            SummaryPeriod::Year => (&issued.years, 1),
            SummaryPeriod::Term => {
                return self.leadership.terms_of(None).map(|(term, _)| SummarySpan::Term { term }).collect();
            }
        };
        let number = |day: Date| {
            let year = u32::try_from(day.year()).unwrap_or_default();
            year.saturating_mul(parts)
                .saturating_add(day.month().saturating_sub(1).saturating_mul(parts) / 12)
        };
        let numbers = self.maybe_missing(on, number(self.day(self.founded)), number(on), runs).into_iter();
        let span = |number: u32| {
            let year = number.checked_div(parts).unwrap_or(0);
            let part = number.checked_rem(parts).unwrap_or(0).saturating_add(1);
            match period {
                SummaryPeriod::Month => SummarySpan::Month { year, month: part },
                SummaryPeriod::Quarter => SummarySpan::Quarter { year, quarter: part },
                _ => SummarySpan::Year { year },
            }
        };
        numbers.map(span).collect()
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
        if !whole || until < founded || on <= until {
            return None;
        }
        // Of the civil periods on a day that is not past only those are asked about that have none.
        let may_be_issued = rule.period == SummaryPeriod::Term || on < self.recorded_until;
        let issued = || self.secretariat.summary(span).and_then(|it| it.issued());
        if may_be_issued && issued().is_some_and(|(_, mark)| self.day(mark) <= on) {
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
