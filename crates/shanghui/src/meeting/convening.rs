//! Convening (召集会议): which kind, in which series, with whom, in time.

use super::notice::{day_is_known, notice_is_long_enough};
use super::{
    AgendaItem, Attendance, Collaborators, Meeting, MeetingRefusal, Meetings, Minutes, Phase, PhaseName,
};
use crate::charter::{MeetingRule, OrganMembers, OrganRule};
use crate::kernel::{
    Applied, Audience, Date, DemandId, Incoherent, Inquiry, Mark, MeetingId, MeetingKind, Occurred, PersonId,
    Roll, Ruled, SeriesId, TermId, Title, Warrant, record,
};
use crate::leadership::delegates_suffice;
use crate::people::Roster;
use alloc::string::ToString;
use alloc::vec::Vec;

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
        /// The meeting that lapsed, where this one is called in its place (第二次召集).
        pub second_call_of: Option<MeetingId>,
        /// The demand that it answers (应提议召开), where it answers one.
        pub demand: Option<DemandId>,
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
        /// The meeting that lapsed, where this one is called in its place.
        pub second_call_of: Option<MeetingId>,
        /// The demand that it answers.
        pub demand: Option<DemandId>,
        /// The day on which it was convened, where that is not the day of recording.
        pub convened_on: Option<Date>,
        /// Who may read its record.
        pub audience: Audience,
    }
}

impl Meetings {
    pub(crate) fn convene(
        &self,
        command: &ConveneMeeting,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MeetingConvened, MeetingRefusal> {
        let known = self.meetings.get(command.meeting);
        inquiry
            .policy("meeting_is_new", "该会议尚未登记")
            .unrecorded::<MeetingRefusal>(known.map(|meeting| meeting.mark.seq), &command.meeting)?;
        let rule = inquiry
            .policy("kind_is_in_the_charter", "章程规定了这种会议")
            .finds(with.charter.meeting(&command.kind), || MeetingRefusal::UnknownKind {
                kind: command.kind.clone(),
            })?;
        self.may_be_convened(command, rule, with, warrant, inquiry)?;
        if let Some(first) = command.second_call_of {
            let lapsed = self.meetings.get(first).is_some_and(|first| {
                first.kind() == &command.kind && first.phase().name() == PhaseName::Lapsed
            });
            inquiry
                .policy("first_call_has_lapsed", "首次会议已流会")
                .holds(lapsed, || MeetingRefusal::FirstCallNotLapsed { meeting: first })?;
        }
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
            notice_is_long_enough(notice, convened, held, with, inquiry)?;
        }
        for person in &command.invited {
            with.roster.known_person(*person, inquiry)?;
        }
        let (roll_is_known, entitled) = entitled(command, rule, with);
        // What an import says of the past is taken as it was.
        if let Some(organ) = rule.organ.as_ref().filter(|_| warrant.person().is_some()) {
            let delegates = u32::try_from(entitled.len()).unwrap_or(u32::MAX);
            delegates_suffice(with.charter.organ(organ), delegates, with.members.seated(), inquiry)?;
        }
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
            second_call_of: command.second_call_of,
            demand: command.demand,
            convened_on: command.convened_on,
            audience: command.audience,
        })
    }

    fn number_is_free(
        &self,
        command: &ConveneMeeting,
        term: Option<TermId>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), MeetingRefusal> {
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
        if let Some(demand) = event.demand {
            self.demands.get(demand).ok_or(Incoherent("there is no demand with this id"))?;
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
        self.unnoticed.insert(index);
        if let Some((id, demand)) = event.demand.and_then(|id| Some((id, self.demands.get_mut(id)?))) {
            demand.convened.push(event.meeting);
            self.settle_demand(id);
        }
        Ok(())
    }
}

/// Who is entitled: the organ's members, or those invited; and whether that is known at all.
fn entitled(command: &ConveneMeeting, rule: &MeetingRule, with: &Collaborators<'_>) -> (bool, Vec<PersonId>) {
    let day = command.starts.map_or_else(|| with.today(), |starts| starts.date(with.offset));
    let organ = rule.organ.as_ref().and_then(|organ| with.charter.organ(organ));
    let people = match organ {
        None => with.each_once(command.invited.clone()),
        Some(organ) => with.members_of(organ, day),
    };
    (organ.is_some() || !people.is_empty(), people)
}

impl Collaborators<'_> {
    /// Who belongs to an organ on a day and may vote in it, each person once, however many posts or seats they have.
    pub(crate) fn members_of(&self, organ: &OrganRule, day: Date) -> Vec<PersonId> {
        let suspended = organ.base.as_ref().is_some_and(|base| base.suspended.is_allowed());
        self.each_once(match &organ.members {
            OrganMembers::Members {} => self.members.entitled(suspended, day).collect(),
            OrganMembers::Posts { posts } => {
                posts.iter().flat_map(|post| self.leadership.holders(post, day)).collect()
            }
        })
    }

    fn each_once(&self, mut people: Vec<PersonId>) -> Vec<PersonId> {
        let mut seen = Roll::default();
        people
            .retain(|person| self.roster.persons().index_of(*person).is_some_and(|place| seen.insert(place)));
        people
    }
}

#[cfg(test)]
mod tests;
