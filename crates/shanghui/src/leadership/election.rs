//! The election calendar (换届日程): what is due before and after a term ends, derived from the charter, and what was done.
//!
//! When the preparation starts, the accounts are audited, the papers go to the authorities and the outcome is put on file
//! differs from place to place, so all of it is charter data. The clock may hang on the term's end or on the registration
//! certificate's. The votes themselves belong to the meeting.

use super::term::Term;
use super::{Leadership, LeadershipRefusal};
use crate::calendar::{Deadline, WorkingDays, deadline, months_before};
use crate::charter::{Charter, ElectionAnchor, ElectionStep, RenewalRule, StepDue};
use crate::kernel::{Applied, Article, Date, Incoherent, Inquiry, Mark, Ruled, TermId, record};
use alloc::vec::Vec;

record! {
    /// Records that a step of an election was done (登记换届步骤).
    pub struct RecordElectionStep {
        /// The term at whose end the election is.
        pub term: TermId,
        /// Which step.
        pub step: ElectionStep,
        /// On which day it was done.
        pub on: Date,
    }

    /// A step of an election was done.
    pub struct ElectionStepRecorded {
        /// The term at whose end the election is.
        pub term: TermId,
        /// Which step.
        pub step: ElectionStep,
        /// On which day it was done.
        pub on: Date,
    }

    /// A line of the election calendar (换届日程).
    pub struct ElectionDate {
        /// The term at whose end the election is.
        pub term: TermId,
        /// Which step.
        pub step: ElectionStep,
        /// The last day for it; unknown as long as what it is counted from is.
        pub due: Option<Date>,
        /// The day on which it was done, if it was.
        pub done: Option<Date>,
        /// The article that asks for it.
        pub article: Option<Article>,
    }
}

impl Term {
    /// The day on which the clock of the election hangs.
    pub(crate) fn election_anchor(&self, rule: &RenewalRule) -> Option<Date> {
        match rule.anchor {
            ElectionAnchor::TermEnd => self.end(),
            ElectionAnchor::Certificate => self.certificate_until,
        }
    }

    /// When a step was done, and the entry that says so.
    pub(crate) fn step_done(&self, step: ElectionStep) -> Option<(Date, Mark)> {
        self.steps.iter().find(|(done, _)| done.step == step).map(|(done, mark)| (done.on, *mark))
    }

    /// The last day for a step.
    pub(crate) fn step_due(
        &self,
        rule: &RenewalRule,
        due: &StepDue,
        calendar: &dyn WorkingDays,
    ) -> Option<Deadline> {
        // What is counted backwards does not move.
        match due {
            StepDue::MonthsBeforeEnd { months } => {
                months_before(self.election_anchor(rule)?, *months).map(Deadline::on)
            }
            StepDue::DaysBeforeEnd { days } => {
                self.election_anchor(rule)?.minus_days(*days).map(Deadline::on)
            }
            StepDue::DaysAfterElection { days } => {
                self.step_done(ElectionStep::Held).and_then(|(held, _)| deadline(held, *days, calendar))
            }
        }
    }
}

impl Leadership {
    /// The calendar of the election at the end of the chamber's term on a day.
    #[must_use]
    pub fn election_calendar(
        &self,
        charter: &Charter,
        day: Date,
        calendar: &dyn WorkingDays,
    ) -> Vec<ElectionDate> {
        let Some((rule, on_day)) = charter.term().election.as_ref().zip(self.term_status(None, day)) else {
            return Vec::new();
        };
        let Some(term) = self.terms.get(on_day.term) else {
            return Vec::new();
        };
        let line = |step: &crate::charter::ElectionStepRule| ElectionDate {
            term: on_day.term,
            step: step.step,
            due: term.step_due(rule, &step.due, calendar).map(|last| last.day),
            done: term.step_done(step.step).map(|(on, _)| on),
            article: step.article.clone(),
        };
        rule.steps.iter().map(line).collect()
    }

    pub(crate) fn record_election_step(
        &self,
        command: &RecordElectionStep,
        charter: &Charter,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<ElectionStepRecorded, LeadershipRefusal> {
        let term = self.known_term(command.term, inquiry)?;
        let steps = charter.term().election.as_ref().filter(|_| term.organ().is_none());
        let listed = steps.is_some_and(|rule| rule.steps.iter().any(|step| step.step == command.step));
        inquiry
            .policy("step_is_in_the_calendar", "章程规定了该步骤")
            .holds(listed, || LeadershipRefusal::StepNotInCalendar { step: command.step })?;
        let done = term.step_done(command.step);
        inquiry.policy("step_was_not_done_before", "该步骤尚未完成").holds(done.is_none(), || {
            LeadershipRefusal::StepAlreadyRecorded {
                step: command.step,
                seq: done.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        inquiry.day_has_come::<LeadershipRefusal>(command.on, today)?;
        Ok(ElectionStepRecorded { term: command.term, step: command.step, on: command.on })
    }

    pub(crate) fn election_step_recorded(&mut self, event: &ElectionStepRecorded, mark: Mark) -> Applied {
        let term = self.terms.get_mut(event.term).ok_or(Incoherent("there is no term with this id"))?;
        term.steps.push((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{ElectionDate, RecordElectionStep};
    use crate::chamber::sample::{self, TERM, date};
    use crate::chamber::scenario::{Given, given};
    use crate::charter::{Approver, ElectionAnchor, ElectionStep};
    use crate::kernel::{Actor, TermId};
    use crate::leadership::{Approval, ExtendTerm, OpenTerm};
    use alloc::vec::Vec;

    fn done(step: ElectionStep, on: &str) -> RecordElectionStep {
        RecordElectionStep { term: TERM, step, on: date(on) }
    }

    fn calendar(given: &Given, day: &str) -> Vec<(ElectionStep, Option<alloc::string::String>)> {
        let lines: Vec<ElectionDate> = given.clone().chamber().election_calendar(date(day));
        lines.into_iter().map(|line| (line.step, line.due.map(|due| alloc::format!("{due}")))).collect()
    }

    fn due(given: &Given, step: ElectionStep) -> Option<alloc::string::String> {
        calendar(given, "2028-12-01").into_iter().find(|(found, _)| *found == step).and_then(|(_, due)| due)
    }

    /// 届满三个月前启动（湖南 2021 年第六条）；社会团体登记管理条例第二十七条：换届前财务审计.
    #[test]
    fn the_calendar_is_derived_from_the_charter_and_the_terms_end() {
        let given = given(sample::chamber());
        let days = |step| due(&given, step);
        assert_eq!(days(ElectionStep::Started).as_deref(), Some("2028-09-30"));
        assert_eq!(days(ElectionStep::PreFiled).as_deref(), Some("2028-12-01"));
        assert_eq!(days(ElectionStep::Held).as_deref(), Some("2028-12-31"));
        assert_eq!(days(ElectionStep::Filed), None, "the election was not held");
        let held = given.at("2028-12-20T01:00:00Z").and(done(ElectionStep::Held, "2028-12-20"));
        assert_eq!(due(&held, ElectionStep::Filed).as_deref(), Some("2029-01-19"));
    }

    #[test]
    fn an_extension_moves_the_calendar() {
        let approvals = [Approver::Council, Approver::SupervisingUnit, Approver::Registrar]
            .map(|by| Approval { by, on: None, document: None, motion: None })
            .to_vec();
        let extended = given(sample::chamber())
            .and_by(Actor::import(), ExtendTerm { term: TERM, until: date("2029-06-30"), approvals });
        assert_eq!(due(&extended, ElectionStep::Started).as_deref(), Some("2029-03-30"));
    }

    /// 福建省规定：证书有效期届满六个月前启动换届.
    #[test]
    fn trap_21_the_clock_may_hang_on_the_certificate() {
        let chamber = |certificate_until: Option<&str>| {
            let mut rules = sample::rules();
            rules.term.election.as_mut().unwrap().anchor = ElectionAnchor::Certificate;
            let (from, until) = (Some(date("2024-01-01")), Some(date("2028-12-31")));
            let certificate_until = certificate_until.map(date);
            let term = OpenTerm { term: TERM, ordinal: 2, from, until, certificate_until, organ: None };
            given(sample::founded_under(rules)).and_by(Actor::import(), term)
        };
        let hung = chamber(Some("2028-06-30"));
        assert_eq!(due(&hung, ElectionStep::Started).as_deref(), Some("2028-03-30"));
        assert_eq!(due(&chamber(None), ElectionStep::Started), None, "unknown stays unknown");
    }

    #[test]
    fn a_step_is_recorded_once_and_not_beforehand() {
        let later = given(sample::chamber()).at("2028-09-01T01:00:00Z");
        later
            .clone()
            .when(done(ElectionStep::Started, "2028-09-02"))
            .then_refused("leadership.in_the_future");
        let started = later.and(done(ElectionStep::Started, "2028-09-01"));
        started
            .when(done(ElectionStep::Started, "2028-09-01"))
            .then_refused("leadership.step_already_recorded");
        given(sample::chamber())
            .when(RecordElectionStep {
                term: TermId::from_u128(0x3f),
                ..done(ElectionStep::Held, "2026-03-01")
            })
            .then_refused("leadership.unknown_term");
        given(sample::chamber_under(|rules| rules.term.election = None))
            .when(done(ElectionStep::Started, "2026-03-01"))
            .then_refused("leadership.step_not_in_calendar");
        assert!(calendar(&given(sample::founded()), "2028-12-01").is_empty());
    }
}
