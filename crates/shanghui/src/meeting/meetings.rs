//! The room's state: every meeting, series and follow-up, and which of them are unfinished.

use super::course::Step;
use super::{
    AbsenceExcused, AgendaItemAdded, ChairHandedOver, ConsensusReached, ContributionRecorded, Demand,
    DemandWithdrawn, DocumentStudied, FollowUp, FollowUpAssigned, FollowUpCompleted, GuestsRecorded, Meeting,
    MeetingAdjourned, MeetingCancelled, MeetingClosed, MeetingConvened, MeetingDemanded, MeetingLapsed,
    MeetingOpened, MeetingRefusal, MeetingResumed, MinutesCorrected, MinutesDrafted, MinutesPublished,
    MinutesSigned, NoticeSent, Series, SeriesOpened, SignedIn, SignedOut,
};
use crate::kernel::{
    DemandId, FollowUpId, Incoherent, Inquiry, Mark, MeetingId, Outstanding, Register, Ruled, SeriesId,
    retell,
};
use crate::people::Roster;
use alloc::vec::Vec;

/// Every meeting, series and follow-up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meetings {
    pub(super) series: Register<SeriesId, Series>,
    pub(super) meetings: Register<MeetingId, Meeting>,
    pub(super) demands: Register<DemandId, Demand>,
    pub(super) follow_ups: Register<FollowUpId, FollowUp>,
    /// Meetings that still owe something: not cancelled, minutes not signed.
    pub(super) unfinished: Outstanding,
    /// Meetings of which no notice was given, and that were not opened, cancelled or lapsed without one.
    pub(super) unnoticed: Outstanding,
    /// Meetings that were closed, minutes not signed.
    pub(super) unsigned: Outstanding,
    /// Meetings whose signed minutes must still be made known to somebody.
    pub(super) unpublished: Outstanding,
    /// Demands that wait for their meeting.
    pub(super) waiting: Outstanding,
    pub(super) open_follow_ups: Outstanding,
}

impl Register<MeetingId, Meeting> {
    /// The meeting that an event changes.
    pub(super) fn changed(&mut self, meeting: MeetingId) -> Result<&mut Meeting, Incoherent> {
        self.changed_at(meeting).map(|(_, meeting)| meeting)
    }

    /// The meeting that an event changes, and its index.
    pub(super) fn changed_at(&mut self, meeting: MeetingId) -> Result<(u32, &mut Meeting), Incoherent> {
        self.get_indexed_mut(meeting).ok_or(Incoherent("there is no meeting with this id"))
    }
}

impl Meetings {
    /// The series.
    #[must_use]
    pub const fn series(&self) -> &Register<SeriesId, Series> {
        &self.series
    }

    /// The meetings.
    #[must_use]
    pub const fn meetings(&self) -> &Register<MeetingId, Meeting> {
        &self.meetings
    }

    /// The demands for meetings.
    #[must_use]
    pub const fn demands(&self) -> &Register<DemandId, Demand> {
        &self.demands
    }

    /// The follow-ups.
    #[must_use]
    pub const fn follow_ups(&self) -> &Register<FollowUpId, FollowUp> {
        &self.follow_ups
    }

    /// The meetings that still owe something.
    pub fn unfinished(&self) -> impl Iterator<Item = (MeetingId, &Meeting)> {
        self.meetings.among(&self.unfinished)
    }

    /// The meetings that are to come and of which no notice was given.
    pub(crate) fn unnoticed(&self) -> impl Iterator<Item = (MeetingId, &Meeting)> {
        self.meetings.among(&self.unnoticed)
    }

    /// The meetings that were closed and whose minutes are not signed.
    pub(crate) fn unsigned(&self) -> impl Iterator<Item = (MeetingId, &Meeting)> {
        self.meetings.among(&self.unsigned)
    }

    /// The meetings whose signed minutes must still be made known to somebody.
    pub(crate) fn unpublished(&self) -> impl Iterator<Item = (MeetingId, &Meeting)> {
        self.meetings.among(&self.unpublished)
    }

    /// The demands that wait for their meeting.
    pub(crate) fn waiting(&self) -> impl Iterator<Item = (DemandId, &Demand)> {
        self.demands.among(&self.waiting)
    }

    /// Puts a demand among those that wait, or takes it out.
    pub(super) fn settle_demand(&mut self, demand: DemandId) {
        let Some((index, it)) = self.demands.index_of(demand).zip(self.demands.get(demand)) else { return };
        let cancelled =
            |meeting: &MeetingId| self.meetings.get(*meeting).is_some_and(|it| it.cancelled.is_some());
        let waits = it.withdrawn.is_none() && it.convened.iter().all(cancelled);
        self.waiting.set(index, waits);
    }

    /// The follow-ups that are not done.
    pub fn open_follow_ups(&self) -> impl Iterator<Item = (FollowUpId, &FollowUp)> {
        self.follow_ups.among(&self.open_follow_ups)
    }

    /// The policy that a meeting is known.
    pub(crate) fn known(&self, meeting: MeetingId, inquiry: &mut Inquiry) -> Ruled<&Meeting, MeetingRefusal> {
        inquiry
            .policy("meeting_is_known", "会议已登记")
            .finds(self.meetings.get(meeting), || MeetingRefusal::UnknownMeeting { meeting })
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, roster: &Roster, facts: &mut Vec<(Mark, E)>)
    where
        E: From<SeriesOpened>
            + From<MeetingDemanded>
            + From<DemandWithdrawn>
            + From<MeetingConvened>
            + From<AgendaItemAdded>
            + From<GuestsRecorded>
            + From<NoticeSent>
            + From<MeetingOpened>
            + From<MeetingAdjourned>
            + From<MeetingResumed>
            + From<MeetingClosed>
            + From<MeetingLapsed>
            + From<MeetingCancelled>
            + From<SignedIn>
            + From<SignedOut>
            + From<AbsenceExcused>
            + From<ChairHandedOver>
            + From<ContributionRecorded>
            + From<DocumentStudied>
            + From<ConsensusReached>
            + From<FollowUpAssigned>
            + From<FollowUpCompleted>
            + From<MinutesDrafted>
            + From<MinutesSigned>
            + From<MinutesPublished>
            + From<MinutesCorrected>,
    {
        for (series, it) in self.series.iter() {
            facts.push((it.mark, SeriesOpened { series, name: it.name.clone() }.into()));
        }
        for (_, it) in self.demands.iter() {
            facts.push((it.mark, it.demanded.clone().into()));
            retell(&it.withdrawn, facts);
        }
        for (id, it) in self.meetings.iter() {
            facts.push((it.mark, it.convened.clone().into()));
            retell(&it.added, facts);
            retell(&it.guests, facts);
            retell(&it.notice, facts);
            it.attendance.facts(id, roster, facts);
            for (step, mark) in &it.course {
                let event = match step {
                    Step::Opened(event) => event.clone().into(),
                    Step::Adjourned(event) => event.clone().into(),
                    Step::Resumed(event) => event.clone().into(),
                    Step::Closed(event) => event.clone().into(),
                    Step::Lapsed(event) => event.clone().into(),
                };
                facts.push((*mark, event));
            }
            retell(&it.handovers, facts);
            retell(&it.contributions, facts);
            retell(&it.studies, facts);
            retell(&it.consensus, facts);
            retell(&it.cancelled, facts);
            retell(&it.minutes.drafted, facts);
            retell(&it.minutes.signed, facts);
            retell(&it.minutes.published, facts);
            retell(&it.minutes.corrections, facts);
        }
        for (_, it) in self.follow_ups.iter() {
            facts.push((it.mark, it.assigned.clone().into()));
            retell(&it.completed, facts);
        }
    }
}
