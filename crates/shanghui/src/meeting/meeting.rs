//! What a meeting is.

use super::{
    AgendaItem, AgendaItemAdded, Attendance, AttendanceCount, ChairHandedOver, ConsensusReached,
    ContributionRecorded, Delegate, DocumentStudied, GuestsRecorded, MeetingCancelled, MeetingConvened,
    MeetingRefusal, Minutes, NoticeSent,
};
use crate::calendar::WorkingDays;
use crate::charter::{Charter, MeetingRule};
use crate::kernel::{
    AgendaItemId, Date, FollowUpId, Inquiry, Instant, Mark, MeetingKind, Occurred, PersonId, Ruled,
    UtcOffset, codes, said_by_label,
};
use crate::leadership::Leadership;
use crate::membership::Members;
use crate::people::Roster;
use alloc::boxed::Box;
use alloc::vec::Vec;

codes! {
    /// The phase a meeting is in (会议阶段).
    pub enum PhaseName {
        /// Convened, not yet opened (已召集).
        Convened = "convened" "已召集",
        /// In session (进行中).
        InSession = "in_session" "进行中",
        /// Adjourned, to be resumed (休会).
        Adjourned = "adjourned" "休会",
        /// Closed (已闭会).
        Closed = "closed" "已闭会",
        /// Cancelled before it was opened (已取消).
        Cancelled = "cancelled" "已取消",
        /// Not held because too few had come (流会).
        Lapsed = "lapsed" "流会",
    }
}
said_by_label!(PhaseName);

/// The phase a meeting is in, with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// Convened, not yet opened.
    Convened,
    /// In session.
    InSession {
        /// Since when, if that is known.
        since: Option<Occurred>,
    },
    /// Adjourned.
    Adjourned {
        /// When it is to go on, if that is known.
        resumes: Option<Occurred>,
    },
    /// Closed.
    Closed {
        /// When, if that is known.
        at: Option<Occurred>,
    },
    /// Cancelled.
    Cancelled,
    /// Not held because too few had come.
    Lapsed,
}

impl Phase {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> PhaseName {
        match self {
            Self::Convened => PhaseName::Convened,
            Self::InSession { .. } => PhaseName::InSession,
            Self::Adjourned { .. } => PhaseName::Adjourned,
            Self::Closed { .. } => PhaseName::Closed,
            Self::Cancelled => PhaseName::Cancelled,
            Self::Lapsed => PhaseName::Lapsed,
        }
    }
}

/// What a rule of this room may look at.
#[derive(Clone, Copy)]
pub(crate) struct Collaborators<'a> {
    pub(crate) charter: &'a Charter,
    pub(crate) roster: &'a Roster,
    pub(crate) members: &'a Members,
    pub(crate) leadership: &'a Leadership,
    pub(crate) offset: UtcOffset,
    pub(crate) now: Instant,
    /// Who knows which days are worked.
    pub(crate) working_days: &'a dyn WorkingDays,
    /// A person's date of birth, where it is known and may be used.
    pub(crate) born: &'a dyn Fn(PersonId) -> Option<Date>,
}

impl Collaborators<'_> {
    /// The chamber's civil day.
    pub(crate) fn today(&self) -> Date {
        self.now.date(self.offset)
    }

    /// The policy that what is recorded as past is not still to come.
    pub(crate) fn has_come(
        &self,
        occurred: Option<Occurred>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), MeetingRefusal> {
        inquiry.has_come(occurred, self.now, self.offset)
    }
}

/// A meeting (会议).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    pub(super) convened: MeetingConvened,
    pub(super) mark: Mark,
    pub(super) phase: Phase,
    pub(super) added: Vec<(AgendaItemAdded, Mark)>,
    pub(super) guests: Vec<(GuestsRecorded, Mark)>,
    pub(super) notice: Option<(NoticeSent, Mark)>,
    pub(super) attendance: Attendance,
    pub(super) course: Vec<(super::course::Step, Mark)>,
    pub(super) handovers: Vec<(ChairHandedOver, Mark)>,
    pub(super) contributions: Vec<(ContributionRecorded, Mark)>,
    pub(super) studies: Vec<(DocumentStudied, Mark)>,
    pub(super) consensus: Vec<(ConsensusReached, Mark)>,
    pub(super) follow_ups: Vec<FollowUpId>,
    pub(super) cancelled: Option<(MeetingCancelled, Mark)>,
    pub(super) minutes: Minutes,
}

impl Meeting {
    /// Its kind, by the charter's word.
    #[must_use]
    pub const fn kind(&self) -> &MeetingKind {
        &self.convened.kind
    }

    /// How it was convened.
    #[must_use]
    pub const fn convened(&self) -> &MeetingConvened {
        &self.convened
    }

    /// The entry that convened it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// The phase it is in.
    #[must_use]
    pub const fn phase(&self) -> &Phase {
        &self.phase
    }

    /// Its civil day, if that is known: of its opening, or else as convened.
    #[must_use]
    pub fn day(&self, offset: UtcOffset) -> Option<Date> {
        self.opened_at().or(self.convened.starts).map(|starts| starts.date(offset))
    }

    /// The agenda, additions included.
    pub fn agenda(&self) -> impl Iterator<Item = &AgendaItem> {
        self.convened.agenda.iter().chain(self.added.iter().map(|(added, _)| &added.item))
    }

    pub(super) fn item_seq(&self, item: AgendaItemId) -> u32 {
        let added = self.added.iter().find(|(added, _)| added.item.item == item);
        added.map_or(self.mark.seq, |(_, mark)| mark.seq)
    }

    /// The guest delegations.
    pub fn guests(&self) -> impl Iterator<Item = &GuestsRecorded> {
        self.guests.iter().map(|(guests, _)| guests)
    }

    /// A guest, with the delegation they belong to.
    #[must_use]
    pub fn guest(&self, person: PersonId) -> Option<(&GuestsRecorded, &Delegate)> {
        self.guests().find_map(|guests| {
            guests
                .delegates
                .iter()
                .find(|delegate| delegate.person == person)
                .map(|delegate| (guests, delegate))
        })
    }

    /// The attendance.
    #[must_use]
    pub const fn attendance(&self) -> &Attendance {
        &self.attendance
    }

    /// The counts of its attendance. Nobody is absent from a meeting that was not opened.
    #[must_use]
    pub fn attendance_count(&self) -> AttendanceCount {
        let count = self.attendance.count();
        AttendanceCount { absent: count.absent.filter(|_| self.opened().is_some()), ..count }
    }

    /// The contributions, in order.
    pub fn contributions(&self) -> impl Iterator<Item = (&ContributionRecorded, Mark)> {
        self.contributions.iter().map(|(contribution, mark)| (contribution, *mark))
    }

    /// The documents studied, in order.
    pub fn studies(&self) -> impl Iterator<Item = (&DocumentStudied, Mark)> {
        self.studies.iter().map(|(study, mark)| (study, *mark))
    }

    /// The points of consensus, in order.
    pub fn consensus(&self) -> impl Iterator<Item = (&ConsensusReached, Mark)> {
        self.consensus.iter().map(|(point, mark)| (point, *mark))
    }

    /// The follow-ups it gave, in order.
    #[must_use]
    pub fn follow_ups(&self) -> &[FollowUpId] {
        &self.follow_ups
    }

    /// What has become of its minutes.
    #[must_use]
    pub const fn minutes(&self) -> &Minutes {
        &self.minutes
    }

    /// The rule of its kind.
    pub(crate) fn rule<'a>(&self, with: &Collaborators<'a>) -> Ruled<&'a MeetingRule, MeetingRefusal> {
        with.charter
            .meeting(self.kind())
            .ok_or_else(|| Box::new(MeetingRefusal::UnknownKind { kind: self.kind().clone() }))
    }

    /// The policy that it is in one of these phases.
    pub(crate) fn is_in(&self, phases: &[PhaseName], inquiry: &mut Inquiry) -> Ruled<(), MeetingRefusal> {
        let phase = self.phase.name();
        inquiry
            .policy("meeting_is_in_the_right_phase", "会议处于相应阶段")
            .holds(phases.contains(&phase), || MeetingRefusal::WrongPhase { phase, needed: phases.into() })
    }
}
