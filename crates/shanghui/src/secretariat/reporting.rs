//! Reports by cadence (定期报告): of every civil period that is over, what the charter has the chamber report, until it did.
//!
//! 社会团体登记管理条例第二十八条. Owed is the report of every period that ended since the chamber's records begin, or since the
//! charter asks for it: what was reported before them need not be in them.
//!
//! Which periods are done is kept as runs of days, so what is open is found between them and not by going through all periods
//! since the founding.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::Sources;
use super::{Secretariat, SecretariatRefusal};
use crate::charter::{Charter, ReportDue, ReportRule};
use crate::kernel::{
    Applied, Article, Date, DayRuns, Inquiry, Mark, Occurred, PersonId, Prose, ReportKind, Ruled, Sealed,
    record,
};
use crate::meeting::Collaborators;
use alloc::string::String;
use alloc::vec::Vec;

record! {
    /// Records that a report by cadence was submitted (报送定期报告).
    pub struct SubmitPeriodicReport {
        /// Which, by the charter's word.
        pub report: ReportKind,
        /// A day of the period that it tells of, such as its last.
        pub period: Date,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// What it says in short; it goes to the erasable part of the journal.
        pub summary: Option<Prose>,
    }

    /// A report by cadence was submitted.
    pub struct PeriodicReportSubmitted {
        /// Which.
        pub report: ReportKind,
        /// The first day of the period that it tells of.
        pub from: Date,
        /// The last day of that period.
        pub until: Date,
        /// By when it was due.
        pub due: Option<Date>,
        /// When it was submitted.
        pub at: Option<Occurred>,
        /// Where the summary stands.
        pub summary: Option<Sealed>,
    }
}

/// The reports of one kind that were submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reports {
    report: ReportKind,
    pub(super) submitted: Vec<(PeriodicReportSubmitted, Mark)>,
    covered: DayRuns,
}

impl Secretariat {
    fn reports_of(&self, report: &ReportKind) -> Option<&Reports> {
        self.reports.iter().find(|it| it.report == *report)
    }

    pub(crate) fn submit_periodic_report(
        &self,
        command: &SubmitPeriodicReport,
        author: Option<PersonId>,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<PeriodicReportSubmitted, SecretariatRefusal> {
        let rule = inquiry
            .policy("report_is_in_the_charter", "章程有这项定期报告")
            .finds(with.charter.report(&command.report), || SecretariatRefusal::UnknownReport {
                report: command.report.clone(),
            })?;
        inquiry.has_come::<SecretariatRefusal>(command.at, with.now, with.offset)?;
        // No valid charter has a report of a term, and every other period has its days.
        let (from, until) = rule.period.around(command.period).unwrap_or((command.period, command.period));
        let span = || rule.period.named(from);
        let day = command.at.map_or(with.today(), |at| at.date(with.offset));
        inquiry
            .policy("period_is_over", "报告期间已结束")
            .under(rule.article.as_ref())
            .holds(until < day, || SecretariatRefusal::PeriodNotOver { span: span(), until })?;
        let submitted = self.reports_of(&command.report).map(|it| it.submitted.as_slice());
        let mut submitted = submitted.unwrap_or_default().iter();
        let before = submitted.find(|(it, _)| it.from <= until && until <= it.until);
        inquiry.policy("report_is_still_owed", "该期报告尚未报送").under(rule.article.as_ref()).holds(
            before.is_none(),
            || SecretariatRefusal::PeriodReported {
                report: command.report.clone(),
                span: span(),
                seq: before.map_or(0, |(_, mark)| mark.seq),
                article: rule.article.clone(),
            },
        )?;
        Ok(PeriodicReportSubmitted {
            report: command.report.clone(),
            from,
            until,
            due: rule.last_day(until, with.working_days).map(|last| last.day),
            at: command.at,
            summary: command.summary.as_ref().map(|summary| inquiry.seal_prose(summary, author)),
        })
    }

    pub(crate) fn periodic_report_submitted(
        &mut self,
        event: &PeriodicReportSubmitted,
        mark: Mark,
    ) -> Applied {
        let place = self.reports.iter().position(|it| it.report == event.report).unwrap_or_else(|| {
            let report = event.report.clone();
            self.reports.push(Reports { report, submitted: Vec::new(), covered: DayRuns::default() });
            self.reports.len().saturating_sub(1)
        });
        if let Some(it) = self.reports.get_mut(place) {
            it.covered.cover(event.from, event.until);
            it.submitted.push((event.clone(), mark));
        }
        Ok(())
    }
}

impl Sources<'_> {
    /// The reports by cadence that are open on a day.
    pub(super) fn reports(&self, on: Date, found: &mut Vec<Owed>) {
        let rules = self.charter.secretariat().map(|rules| rules.reports.as_slice()).unwrap_or_default();
        for rule in rules {
            let asks = |charter: &Charter| charter.report(&rule.report).is_some();
            let (from, mark) =
                self.versions.since(on, &asks).unwrap_or((self.day(self.founded), self.founded));
            let since = from.max(self.day(mark));
            for (from, until) in self.runs(rule, on).open(&|day| rule.period.around(day), since, on) {
                let over = until.plus_days(1).unwrap_or(until);
                let reason = alloc::format!(
                    "{}“{}”尚未向{}报送",
                    rule.period.named(from),
                    rule.title,
                    rule.to.label()
                );
                found.push(Owed {
                    part: Some(alloc::format!("{from}")),
                    due: rule.last_day(until, &self.holidays),
                    owner: self.secretariat(),
                    article: rule.article.clone(),
                    ..Owed::new(DutyKind::PeriodicReport, rule.report.as_str().into(), reason, over, mark)
                });
            }
        }
    }

    /// The reports by cadence that are due between two days, submitted or not, of periods that ended since the records begin.
    pub(crate) fn reports_due(&self, from: Date, until: Date) -> Vec<(Date, String, Option<Article>)> {
        let mut found = Vec::new();
        let founded = self.day(self.founded);
        for rule in self.charter.secretariat().map(|rules| rules.reports.as_slice()).unwrap_or_default() {
            // Whoever is due in a year ended so many days before it began, or later; a yearly one the year before.
            let days = match rule.due {
                ReportDue::AfterPeriod { days } => days,
                ReportDue::YearAfter { .. } => 1,
            };
            // A deadline moves by the longest holidays at most.
            let first = from.minus_days(days.saturating_add(15)).map_or(founded, |first| first.max(founded));
            let mut next = rule.period.around(first);
            while let Some((begins, ends)) = next.filter(|(_, ends)| *ends <= until) {
                let last = rule.last_day(ends, &self.holidays).map(|last| last.day);
                if let Some(day) = last.filter(|day| (from..=until).contains(day)) {
                    let (period, to) = (rule.period.named(begins), rule.to.label());
                    let title = alloc::format!("{period}“{}”向{to}报送", rule.title);
                    found.push((day, title, rule.article.clone()));
                }
                next = ends.plus_days(1).and_then(|day| rule.period.around(day));
            }
        }
        found
    }

    /// What was submitted, as it was known on a day.
    fn runs(&self, rule: &ReportRule, on: Date) -> DayRuns {
        let Some(known) = self.secretariat.reports_of(&rule.report) else { return DayRuns::default() };
        if self.recorded_until <= on {
            return known.covered.clone();
        }
        let mut runs = DayRuns::default();
        for (it, _) in known.submitted.iter().filter(|(_, mark)| self.day(*mark) <= on) {
            runs.cover(it.from, it.until);
        }
        runs
    }
}

#[cfg(test)]
mod tests;
