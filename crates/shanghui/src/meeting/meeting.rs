//! What a meeting is, and how it is convened.

use super::notice::{day_is_known, notice_is_long_enough};
use super::{
    AgendaItem, AgendaItemAdded, Attendance, ChairHandedOver, ConsensusReached, ContributionRecorded,
    Delegate, DocumentStudied, GuestsRecorded, MeetingCancelled, MeetingRefusal, Meetings, Minutes,
    NoticeSent,
};
use crate::charter::{Charter, MeetingRule, OrganMembers};
use crate::kernel::{
    AgendaItemId, Applied, Audience, Date, FollowUpId, Incoherent, Inquiry, Instant, Mark, MeetingId,
    MeetingKind, Occurred, PersonId, Roll, SeriesId, TermId, Title, UtcOffset, Warrant, codes, record,
    said_by_label,
};
use crate::leadership::Leadership;
use crate::membership::Members;
use crate::people::Roster;
use alloc::string::ToString;
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
        }
    }
}

record! {
    /// A number in a series (第几期).
    #[derive(Copy, Hash)]
    pub struct SeriesNumber {
        /// Which series.
        pub series: SeriesId,
        /// The number: 3 for 第三期.
        pub ordinal: u32,
    }

    /// Convenes a meeting (召集会议).
    pub struct ConveneMeeting {
        /// The new meeting's id.
        pub meeting: MeetingId,
        /// Its kind, by the charter's word.
        pub kind: MeetingKind,
        /// Its number in a series, where it belongs to one.
        pub series: Option<SeriesNumber>,
        /// Its number among the meetings of its kind in the term (次), if it bears one.
        pub ordinal: Option<u32>,
        /// Its theme (主题).
        pub theme: Option<Title>,
        /// The question it is to discuss.
        pub question: Option<Title>,
        /// When it begins, as far as that is known.
        pub starts: Option<Occurred>,
        /// Where.
        pub place: Option<Title>,
        /// The agenda.
        pub agenda: Vec<AgendaItem>,
        /// Who is invited. For an organ's meeting those who belong to the organ are entitled without being named; for
        /// others those named here are, and where nobody is named it is unknown who is.
        pub invited: Vec<PersonId>,
        /// The day on which it was convened, where that is not today.
        pub convened_on: Option<Date>,
        /// Who may read its record.
        pub audience: Audience,
    }

    /// A meeting was convened.
    pub struct MeetingConvened {
        /// Which.
        pub meeting: MeetingId,
        /// Its kind.
        pub kind: MeetingKind,
        /// Its number in a series.
        pub series: Option<SeriesNumber>,
        /// The term it falls in.
        pub term: Option<TermId>,
        /// Its number among the meetings of its kind in the term.
        pub ordinal: Option<u32>,
        /// Its theme.
        pub theme: Option<Title>,
        /// The question it is to discuss.
        pub question: Option<Title>,
        /// When it begins, as far as that is known.
        pub starts: Option<Occurred>,
        /// Where.
        pub place: Option<Title>,
        /// The agenda.
        pub agenda: Vec<AgendaItem>,
        /// Whether it is known who is entitled.
        pub roll_is_known: bool,
        /// Who is entitled, fixed now; empty where it is not known.
        pub entitled: Vec<PersonId>,
        /// The day on which it was convened, where that is not the day of recording.
        pub convened_on: Option<Date>,
        /// Who may read its record.
        pub audience: Audience,
    }
}

/// What a rule of this room may look at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Collaborators<'a> {
    pub(crate) charter: &'a Charter,
    pub(crate) roster: &'a Roster,
    pub(crate) members: &'a Members,
    pub(crate) leadership: &'a Leadership,
    pub(crate) offset: UtcOffset,
    pub(crate) now: Instant,
}

impl Collaborators<'_> {
    /// The chamber's civil day.
    pub(crate) fn today(&self) -> Date {
        self.now.date(self.offset)
    }

    /// The policy that what is recorded as past is not still to come.
    pub(super) fn has_come(
        &self,
        occurred: Option<Occurred>,
        inquiry: &mut Inquiry,
    ) -> Result<(), MeetingRefusal> {
        match occurred {
            Some(occurred) => inquiry
                .policy("time_has_come", "时间已到")
                .holds(!occurred.is_after(self.now, self.offset), || MeetingRefusal::InTheFuture {
                    occurred,
                }),
            None => Ok(()),
        }
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
    pub(super) fn rule<'a>(&self, with: &Collaborators<'a>) -> Result<&'a MeetingRule, MeetingRefusal> {
        with.charter
            .meeting(self.kind())
            .ok_or_else(|| MeetingRefusal::UnknownKind { kind: self.kind().clone() })
    }

    /// The policy that it is in one of these phases.
    pub(super) fn is_in(&self, phases: &[PhaseName], inquiry: &mut Inquiry) -> Result<(), MeetingRefusal> {
        let phase = self.phase.name();
        inquiry
            .policy("meeting_is_in_the_right_phase", "会议处于相应阶段")
            .holds(phases.contains(&phase), || MeetingRefusal::WrongPhase { phase, needed: phases.into() })
    }
}

impl Meetings {
    pub(crate) fn convene(
        &self,
        command: &ConveneMeeting,
        with: &Collaborators<'_>,
        warrant: &Warrant,
        inquiry: &mut Inquiry,
    ) -> Result<MeetingConvened, MeetingRefusal> {
        let known = self.meetings.get(command.meeting);
        inquiry.policy("meeting_is_new", "该会议尚未登记").holds(known.is_none(), || {
            MeetingRefusal::AlreadyRecorded {
                id: command.meeting.to_string(),
                seq: known.map_or(0, |meeting| meeting.mark.seq),
            }
        })?;
        let rule = inquiry
            .policy("kind_is_in_the_charter", "章程规定了这种会议")
            .finds(with.charter.meeting(&command.kind), || MeetingRefusal::UnknownKind {
                kind: command.kind.clone(),
            })?;
        let competent = match warrant.person() {
            // The host records what others convened before the journal.
            None => true,
            Some(person) => {
                let posts = &rule.conveners.posts;
                warrant.post().is_some_and(|post| posts.contains(post))
                    || with.leadership.is_one_of(person, posts, with.charter, with.today())
            }
        };
        inquiry
            .policy("convener_may_convene", "召集人有权召集")
            .under(rule.conveners.article.as_ref())
            .holds(competent, || MeetingRefusal::ConvenerNotCompetent {
                conveners: with.charter.all_named(&rule.conveners.posts),
                article: rule.conveners.article.clone(),
            })?;
        let term = with.leadership.latest_term().map(|(term, _)| term);
        self.number_is_free(command, term, inquiry)?;
        for (index, item) in command.agenda.iter().enumerate() {
            let twice = command.agenda.iter().take(index).any(|other| other.item == item.item);
            inquiry
                .policy("agenda_items_are_distinct", "议程项目不重复")
                .holds(!twice, || MeetingRefusal::AlreadyRecorded { id: item.item.to_string(), seq: 0 })?;
        }
        if let Some(notice) = &rule.notice {
            let convened = command.convened_on.unwrap_or_else(|| with.today());
            let held = day_is_known(notice, command.starts.map(|starts| starts.date(with.offset)), inquiry)?;
            notice_is_long_enough(notice, convened, held, inquiry)?;
        }
        for person in &command.invited {
            with.roster.known_person(*person, inquiry)?;
        }
        let (roll_is_known, entitled) = entitled(command, rule, with);
        Ok(MeetingConvened {
            meeting: command.meeting,
            kind: command.kind.clone(),
            series: command.series,
            term,
            ordinal: command.ordinal,
            theme: command.theme.clone(),
            question: command.question.clone(),
            starts: command.starts,
            place: command.place.clone(),
            agenda: command.agenda.clone(),
            roll_is_known,
            entitled,
            convened_on: command.convened_on,
            audience: command.audience,
        })
    }

    fn number_is_free(
        &self,
        command: &ConveneMeeting,
        term: Option<TermId>,
        inquiry: &mut Inquiry,
    ) -> Result<(), MeetingRefusal> {
        if let Some(number) = command.series {
            inquiry.policy("series_is_known", "系列已登记").finds(self.series.get(number.series), || {
                MeetingRefusal::UnknownSeries { series: number.series }
            })?;
            let taken = self.convened().find(|meeting| meeting.convened.series == Some(number));
            inquiry.policy("series_number_is_free", "期次尚未使用").holds(taken.is_none(), || {
                MeetingRefusal::SeriesNumberTaken {
                    ordinal: number.ordinal,
                    seq: taken.map_or(0, |meeting| meeting.mark.seq),
                }
            })?;
        }
        let given = [command.ordinal, command.series.map(|number| number.ordinal)];
        inquiry
            .policy("ordinals_count_from_one", "次序从一算起")
            .holds(!given.contains(&Some(0)), || MeetingRefusal::OrdinalZero {})?;
        if let Some(ordinal) = command.ordinal {
            let taken = self.convened().find(|meeting| {
                let convened = &meeting.convened;
                convened.kind == command.kind && convened.term == term && convened.ordinal == Some(ordinal)
            });
            inquiry.policy("ordinal_is_free", "次序尚未使用").holds(taken.is_none(), || {
                MeetingRefusal::OrdinalTaken { ordinal, seq: taken.map_or(0, |meeting| meeting.mark.seq) }
            })?;
        }
        Ok(())
    }

    /// Every meeting that was not cancelled.
    fn convened(&self) -> impl Iterator<Item = &Meeting> {
        self.meetings.iter().map(|(_, meeting)| meeting).filter(|meeting| meeting.cancelled.is_none())
    }

    pub(crate) fn meeting_convened(
        &mut self,
        event: &MeetingConvened,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        let mut roll = Roll::default();
        for person in &event.entitled {
            roll.insert(roster.place(*person)?);
        }
        if let Some(number) = event.series {
            self.series.get(number.series).ok_or(Incoherent("there is no series with this id"))?;
        }
        let meeting = Meeting {
            convened: event.clone(),
            mark,
            phase: Phase::Convened,
            added: Vec::new(),
            guests: Vec::new(),
            notice: None,
            attendance: Attendance::of(event.roll_is_known.then_some(roll)),
            course: Vec::new(),
            handovers: Vec::new(),
            contributions: Vec::new(),
            studies: Vec::new(),
            consensus: Vec::new(),
            follow_ups: Vec::new(),
            cancelled: None,
            minutes: Minutes::default(),
        };
        let index = self
            .meetings
            .insert(event.meeting, meeting)
            .ok_or(Incoherent("the meeting was recorded before"))?;
        self.unfinished.insert(index);
        Ok(())
    }
}

/// Who is entitled: the organ's members, or those invited; and whether that is known at all.
fn entitled(command: &ConveneMeeting, rule: &MeetingRule, with: &Collaborators<'_>) -> (bool, Vec<PersonId>) {
    let day = command.starts.map_or_else(|| with.today(), |starts| starts.date(with.offset));
    let organ = rule.organ.as_ref().and_then(|organ| with.charter.organ(organ));
    let mut people: Vec<PersonId> = match organ.map(|organ| &organ.members) {
        None => command.invited.clone(),
        Some(OrganMembers::Members {}) => with.members.in_good_standing().collect(),
        Some(OrganMembers::Posts { posts }) => {
            posts.iter().flat_map(|post| with.leadership.holders(post, day)).collect()
        }
    };
    // A person in several posts, or for several seats, is one person.
    let mut seen = Roll::default();
    people.retain(|person| with.roster.persons().index_of(*person).is_some_and(|place| seen.insert(place)));
    (organ.is_some() || !people.is_empty(), people)
}
