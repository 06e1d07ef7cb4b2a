//! The course of a meeting (会议进程): opened, adjourned, resumed, closed; or cancelled before.

use super::notice::notice_is_long_enough;
use super::{Collaborators, Meeting, MeetingRefusal, Meetings, Phase, PhaseName, Quorum};
use crate::charter::{MeetingRule, ShareRule};
use crate::kernel::{
    Applied, Inquiry, Kept, Mark, MeetingId, Occurred, PersonId, Prose, Ruled, Sealed, VoteId, record,
};
use crate::people::Roster;

record! {
    /// Opens a meeting (宣布开会).
    pub struct OpenMeeting {
        /// Which.
        pub meeting: MeetingId,
        /// Who chairs.
        pub chair: PersonId,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// A meeting was opened.
    pub struct MeetingOpened {
        /// Which.
        pub meeting: MeetingId,
        /// Who chairs.
        pub chair: PersonId,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// The quorum's arithmetic, where the kind asks for one.
        pub quorum: Option<Quorum>,
    }

    /// Adjourns a meeting (休会).
    pub struct AdjournMeeting {
        /// Which.
        pub meeting: MeetingId,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// When it is to go on, if that is known.
        pub resumes: Option<Occurred>,
    }

    /// A meeting was adjourned.
    pub struct MeetingAdjourned {
        /// Which.
        pub meeting: MeetingId,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// When it is to go on, if that is known.
        pub resumes: Option<Occurred>,
    }

    /// Resumes a meeting (复会).
    pub struct ResumeMeeting {
        /// Which.
        pub meeting: MeetingId,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// A meeting was resumed.
    pub struct MeetingResumed {
        /// Which.
        pub meeting: MeetingId,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// The quorum's arithmetic, where the kind asks for one.
        pub quorum: Option<Quorum>,
    }

    /// Closes a meeting (闭会).
    pub struct CloseMeeting {
        /// Which.
        pub meeting: MeetingId,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// A meeting was closed.
    pub struct MeetingClosed {
        /// Which.
        pub meeting: MeetingId,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// Records that a meeting was not held because too few had come (宣布流会).
    pub struct LapseMeeting {
        /// Which.
        pub meeting: MeetingId,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// A meeting was not held because too few had come.
    pub struct MeetingLapsed {
        /// Which.
        pub meeting: MeetingId,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// The quorum's arithmetic.
        pub quorum: Quorum,
    }

    /// Cancels a meeting that was not opened (取消会议).
    pub struct CancelMeeting {
        /// Which.
        pub meeting: MeetingId,
        /// Why; it goes to the erasable part of the journal.
        pub reason: Option<Prose>,
    }

    /// A meeting was cancelled.
    pub struct MeetingCancelled {
        /// Which.
        pub meeting: MeetingId,
        /// Where the reason stands.
        pub reason: Option<Sealed>,
    }
}

/// One step of the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Opened(MeetingOpened),
    Adjourned(MeetingAdjourned),
    Resumed(MeetingResumed),
    Closed(MeetingClosed),
    Lapsed(MeetingLapsed),
}

impl Meeting {
    /// When it was opened, if it was and that is known.
    #[must_use]
    pub fn opened_at(&self) -> Option<Occurred> {
        self.opened().and_then(|opened| opened.at)
    }

    /// When it was closed, if it was and that is known.
    #[must_use]
    pub fn closed_at(&self) -> Option<Occurred> {
        self.course.iter().find_map(|(step, _)| match step {
            Step::Closed(closed) => closed.at,
            _ => None,
        })
    }

    /// How it was opened.
    #[must_use]
    pub fn opened(&self) -> Option<&MeetingOpened> {
        self.course.iter().find_map(|(step, _)| match step {
            Step::Opened(opened) => Some(opened),
            _ => None,
        })
    }

    /// The entry that opened it.
    #[must_use]
    pub fn opening(&self) -> Option<Mark> {
        self.course.iter().find(|(step, _)| matches!(step, Step::Opened(_))).map(|(_, mark)| *mark)
    }

    /// The entry that closed it.
    #[must_use]
    pub fn closed(&self) -> Option<Mark> {
        self.course.iter().find_map(|(step, mark)| match step {
            Step::Closed(_) => Some(*mark),
            _ => None,
        })
    }

    /// The entry that last changed whether and when it is held.
    #[must_use]
    pub fn last(&self) -> Mark {
        let course = self.course.last().map(|(_, mark)| *mark);
        self.cancelled.as_ref().map(|(_, mark)| *mark).or(course).unwrap_or(self.mark)
    }

    /// The entry that recorded that too few had come.
    #[must_use]
    pub fn lapsed(&self) -> Option<Mark> {
        self.course.iter().find(|(step, _)| matches!(step, Step::Lapsed(_))).map(|(_, mark)| *mark)
    }

    /// The entry that cancelled it, and where the reason stands.
    #[must_use]
    pub fn cancellation(&self) -> Option<(Mark, Option<Kept>)> {
        let (event, mark) = self.cancelled.as_ref()?;
        Some((*mark, event.reason.map(|place| Kept { seq: mark.seq, place })))
    }

    /// The quorum that the kind asks for: another one where the meeting was called a second time and the charter says so.
    #[must_use]
    pub fn quorum_rule<'a>(&self, rule: &'a MeetingRule) -> Option<&'a ShareRule> {
        let second = rule.second_call.as_ref().filter(|_| self.convened().second_call_of.is_some());
        second.or(rule.quorum.as_ref())
    }

    /// The arithmetic of the quorum, where the kind asks for one.
    fn quorum(&self, rule: &MeetingRule) -> Option<Quorum> {
        let entitled = self.attendance.entitled()?.count();
        Some(Quorum::of(self.quorum_rule(rule)?, entitled, self.attendance.attending().count()))
    }

    /// The policy that enough of those entitled are there, where the kind asks for a quorum.
    fn quorum_is_met(
        &self,
        rule: &MeetingRule,
        inquiry: &mut Inquiry,
    ) -> Ruled<Option<Quorum>, MeetingRefusal> {
        let quorum = self.quorum(rule);
        if let Some(quorum) = &quorum {
            quorum.is_met(inquiry)?;
        }
        Ok(quorum)
    }
}

impl Meetings {
    pub(crate) fn open(
        &self,
        command: &OpenMeeting,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MeetingOpened, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Convened], inquiry)?;
        let rule = meeting.rule(with)?;
        with.has_come(command.at.or(meeting.convened.starts), inquiry)?;
        if let Some(notice) = &rule.notice {
            let day = inquiry.policy("notice_was_sent", "通知已发出").under(notice.article.as_ref()).finds(
                meeting.notice_day(with),
                || MeetingRefusal::NoticeNotSent {
                    needed: notice.days,
                    unit: notice.counts(),
                    article: notice.article.clone(),
                },
            )?;
            let held = command.at.map(|at| at.date(with.offset)).or_else(|| meeting.day(with.offset));
            notice_is_long_enough(notice, day, held.unwrap_or_else(|| with.today()), with, inquiry)?;
        }
        meeting.may_chair(command.chair, rule, with, inquiry)?;
        let quorum = meeting.quorum_is_met(rule, inquiry)?;
        Ok(MeetingOpened { meeting: command.meeting, chair: command.chair, at: command.at, quorum })
    }

    pub(crate) fn opened(&mut self, event: &MeetingOpened, mark: Mark, roster: &Roster) -> Applied {
        roster.place(event.chair)?;
        let (index, _) = self.meetings.changed_at(event.meeting)?;
        self.unnoticed.remove(index);
        self.step(event.meeting, Phase::InSession { since: event.at }, Step::Opened(event.clone()), mark)
    }

    pub(crate) fn adjourn(
        &self,
        command: &AdjournMeeting,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MeetingAdjourned, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::InSession], inquiry)?;
        with.has_come(command.at, inquiry)?;
        Ok(MeetingAdjourned { meeting: command.meeting, at: command.at, resumes: command.resumes })
    }

    pub(crate) fn adjourned(&mut self, event: &MeetingAdjourned, mark: Mark) -> Applied {
        self.step(
            event.meeting,
            Phase::Adjourned { resumes: event.resumes },
            Step::Adjourned(event.clone()),
            mark,
        )
    }

    pub(crate) fn resume(
        &self,
        command: &ResumeMeeting,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MeetingResumed, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Adjourned], inquiry)?;
        with.has_come(command.at, inquiry)?;
        let quorum = meeting.quorum_is_met(meeting.rule(with)?, inquiry)?;
        Ok(MeetingResumed { meeting: command.meeting, at: command.at, quorum })
    }

    pub(crate) fn resumed(&mut self, event: &MeetingResumed, mark: Mark) -> Applied {
        self.step(event.meeting, Phase::InSession { since: event.at }, Step::Resumed(event.clone()), mark)
    }

    /// `open_vote` is a vote at the meeting that is still open and not by correspondence: closing the meeting under it would
    /// leave a motion on which some had voted and others could not any more.
    pub(crate) fn close(
        &self,
        command: &CloseMeeting,
        open_vote: Option<(VoteId, Mark)>,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MeetingClosed, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::InSession, PhaseName::Adjourned], inquiry)?;
        every_vote_is_closed(open_vote, inquiry)?;
        with.has_come(command.at, inquiry)?;
        Ok(MeetingClosed { meeting: command.meeting, at: command.at })
    }

    pub(crate) fn closed(&mut self, event: &MeetingClosed, mark: Mark) -> Applied {
        let (index, meeting) = self.meetings.changed_at(event.meeting)?;
        self.unsigned.set(index, meeting.minutes.signed.is_none());
        self.step(event.meeting, Phase::Closed { at: event.at }, Step::Closed(event.clone()), mark)
    }

    pub(crate) fn lapse(
        &self,
        command: &LapseMeeting,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MeetingLapsed, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Convened], inquiry)?;
        with.has_come(command.at.or(meeting.convened.starts), inquiry)?;
        let quorum = meeting.quorum(meeting.rule(with)?).filter(|quorum| !quorum.met);
        let quorum = inquiry
            .policy("quorum_is_lacking", "到会人数未达法定人数")
            .finds(quorum, || MeetingRefusal::QuorumNotLacking {})?;
        Ok(MeetingLapsed { meeting: command.meeting, at: command.at, quorum })
    }

    pub(crate) fn lapsed(&mut self, event: &MeetingLapsed, mark: Mark) -> Applied {
        let (index, _) = self.meetings.changed_at(event.meeting)?;
        self.unfinished.remove(index);
        self.unnoticed.remove(index);
        self.step(event.meeting, Phase::Lapsed, Step::Lapsed(event.clone()), mark)
    }

    fn step(&mut self, meeting: MeetingId, phase: Phase, step: Step, mark: Mark) -> Applied {
        let meeting = self.meetings.changed(meeting)?;
        meeting.phase = phase;
        meeting.course.push((step, mark));
        Ok(())
    }

    /// `open_vote` is a vote by correspondence that is still open: it would be left without its meeting.
    pub(crate) fn cancel(
        &self,
        command: &CancelMeeting,
        open_vote: Option<(VoteId, Mark)>,
        author: Option<PersonId>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MeetingCancelled, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Convened], inquiry)?;
        every_vote_is_closed(open_vote, inquiry)?;
        let reason = command.reason.as_ref().map(|reason| inquiry.seal_prose(reason, author));
        Ok(MeetingCancelled { meeting: command.meeting, reason })
    }

    pub(crate) fn meeting_cancelled(&mut self, event: &MeetingCancelled, mark: Mark) -> Applied {
        let (index, meeting) = self.meetings.changed_at(event.meeting)?;
        meeting.phase = Phase::Cancelled;
        meeting.cancelled = Some((event.clone(), mark));
        self.unfinished.remove(index);
        self.unnoticed.remove(index);
        let demand = meeting.convened.demand;
        demand.into_iter().for_each(|demand| self.settle_demand(demand));
        Ok(())
    }
}

/// The policy that no vote is left open.
fn every_vote_is_closed(open: Option<(VoteId, Mark)>, inquiry: &mut Inquiry) -> Ruled<(), MeetingRefusal> {
    inquiry.policy("every_vote_is_closed", "没有未结束的表决").holds(open.is_none(), || {
        let (vote, seq) = open.map_or((VoteId::from_u128(0), 0), |(vote, mark)| (vote, mark.seq));
        MeetingRefusal::VoteStillOpen { vote, seq }
    })
}

#[cfg(test)]
mod tests;
