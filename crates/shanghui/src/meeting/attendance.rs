//! Attendance (到会): who is entitled, who came when, who left, who was excused.
//!
//! The counts reconcile: entitled = present + excused + absent (应到 = 实到 + 请假 + 缺席). Where nobody wrote down who was
//! entitled, that count and the absent are unknown, not zero.

use super::{Collaborators, Meeting, MeetingRefusal, Meetings, PhaseName};
use crate::kernel::{
    Applied, Incoherent, Inquiry, Kept, Key, Mark, MeetingId, Occurred, PersonId, Prose, Register, Roll,
    Ruled, Sealed, codes, record, said_by_label,
};
use crate::people::Roster;
use alloc::vec::Vec;

codes! {
    /// In what capacity somebody attends.
    pub enum Capacity {
        /// With a part in the meeting (出席).
        Attending = "attending" "出席",
        /// Without a vote (列席).
        Observing = "observing" "列席",
    }
}
said_by_label!(Capacity);

codes! {
    /// How somebody attends.
    pub enum Manner absent means InPerson {
        /// There (现场).
        InPerson = "in_person" "现场",
        /// From elsewhere, seen and heard (线上).
        Remote = "remote" "线上",
    }
}

record! {
    /// Signs somebody in (签到).
    pub struct SignIn {
        /// Which meeting.
        pub meeting: MeetingId,
        /// Who.
        pub person: PersonId,
        /// In what capacity.
        pub capacity: Capacity,
        /// When they arrived, if that is known.
        pub arrived: Option<Occurred>,
        /// How.
        pub manner: Manner,
    }

    /// Somebody signed in.
    pub struct SignedIn {
        /// Which meeting.
        pub meeting: MeetingId,
        /// Who.
        pub person: PersonId,
        /// In what capacity.
        pub capacity: Capacity,
        /// When they arrived, if that is known.
        pub arrived: Option<Occurred>,
        /// How.
        pub manner: Manner,
    }

    /// Records that somebody left (离场).
    pub struct SignOut {
        /// Which meeting.
        pub meeting: MeetingId,
        /// Who.
        pub person: PersonId,
        /// When they left, if that is known.
        pub left: Option<Occurred>,
    }

    /// Somebody left.
    pub struct SignedOut {
        /// Which meeting.
        pub meeting: MeetingId,
        /// Who.
        pub person: PersonId,
        /// When they left, if that is known.
        pub left: Option<Occurred>,
    }

    /// Records that somebody asked leave (请假).
    pub struct ExcuseAbsence {
        /// Which meeting.
        pub meeting: MeetingId,
        /// Who.
        pub person: PersonId,
        /// Why; it goes to the erasable part of the journal.
        pub reason: Option<Prose>,
    }

    /// Somebody was excused.
    pub struct AbsenceExcused {
        /// Which meeting.
        pub meeting: MeetingId,
        /// Who.
        pub person: PersonId,
        /// Where the reason stands.
        pub reason: Option<Sealed>,
    }

    /// The counts of a meeting's attendance.
    #[derive(Copy)]
    pub struct AttendanceCount {
        /// How many were entitled (应到), if that is known.
        pub entitled: Option<u32>,
        /// How many attended at some time (实到).
        pub present: u32,
        /// How many were excused (请假).
        pub excused: u32,
        /// How many neither came nor were excused (缺席), if it is known who was entitled and the meeting was opened.
        pub absent: Option<u32>,
        /// How many observed (列席).
        pub observers: u32,
    }
}

/// A roster index as a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place(u32);

impl Key for Place {
    fn bits(&self) -> u128 {
        u128::from(self.0)
    }
}

/// One stay of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    pub(super) person: u32,
    pub(super) capacity: Capacity,
    pub(super) arrived: Option<Occurred>,
    pub(super) manner: Manner,
    pub(super) mark: Mark,
}

impl Presence {
    /// How.
    #[must_use]
    pub const fn manner(&self) -> Manner {
        self.manner
    }

    /// The person's index in the roster.
    #[must_use]
    pub const fn person(&self) -> u32 {
        self.person
    }

    /// In what capacity.
    #[must_use]
    pub const fn capacity(&self) -> Capacity {
        self.capacity
    }

    /// When they arrived, if that is known.
    #[must_use]
    pub const fn arrived(&self) -> Option<Occurred> {
        self.arrived
    }
}

/// A meeting's attendance (到会情况).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attendance {
    /// Who is entitled, where it is known.
    pub(super) entitled: Option<Roll>,
    /// Who is there now.
    pub(super) here: Roll,
    /// Who attended at some time.
    pub(super) attended: Roll,
    /// Who observed at some time.
    pub(super) observed: Roll,
    pub(super) stays: Vec<Presence>,
    /// Of a person: the stay that has ended, and when.
    pub(super) departures: Vec<(u32, Option<Occurred>, Mark)>,
    pub(super) excused: Roll,
    pub(super) excuses: Vec<(u32, Option<Sealed>, Mark)>,
    /// Those of the entitled who attend now; everybody who attends where it is not known who is entitled.
    attending: Roll,
    /// The latest stay of each person.
    latest: Register<Place, u32>,
}

impl Attendance {
    pub(super) fn of(entitled: Option<Roll>) -> Self {
        Self { entitled, ..Self::default() }
    }

    /// Who is entitled, by roster index, where it is known.
    #[must_use]
    pub const fn entitled(&self) -> Option<&Roll> {
        self.entitled.as_ref()
    }

    /// Who is there now, by roster index.
    #[must_use]
    pub const fn here(&self) -> &Roll {
        &self.here
    }

    /// Who attended at some time, by roster index.
    #[must_use]
    pub const fn attended(&self) -> &Roll {
        &self.attended
    }

    /// Every stay, in order.
    #[must_use]
    pub fn stays(&self) -> &[Presence] {
        &self.stays
    }

    /// When a person left, by roster index; nothing where they did not.
    pub fn departures_of(&self, person: u32) -> impl Iterator<Item = Option<Occurred>> {
        self.departures.iter().filter(move |(who, _, _)| *who == person).map(|(_, left, _)| *left)
    }

    /// Who is excused, by roster index, and where the reason stands: each person once, and nobody who came after all.
    pub fn excuses(&self) -> impl Iterator<Item = (u32, Option<Kept>)> {
        let latest = |place: usize, who: u32| {
            self.excuses.iter().skip(place.saturating_add(1)).all(|(other, _, _)| *other != who)
        };
        self.excuses
            .iter()
            .enumerate()
            .filter(move |(place, (who, _, _))| self.excused.contains(*who) && latest(*place, *who))
            .map(|(_, (who, reason, mark))| (*who, reason.map(|place| Kept { seq: mark.seq, place })))
    }

    /// The entitled who are there now, by roster index; everybody who attends where it is not known who is entitled.
    #[must_use]
    pub const fn attending(&self) -> &Roll {
        &self.attending
    }

    /// The counts.
    #[must_use]
    pub fn count(&self) -> AttendanceCount {
        let entitled = self.entitled.as_ref().map(Roll::count);
        let present = self.attended.count();
        let excused = self.excused.count();
        AttendanceCount {
            entitled,
            present,
            excused,
            absent: entitled.map(|entitled| entitled.saturating_sub(present).saturating_sub(excused)),
            observers: self.observed.count(),
        }
    }

    /// The facts that lead to this state.
    pub(super) fn facts<E>(&self, meeting: MeetingId, roster: &Roster, facts: &mut Vec<(Mark, E)>)
    where
        E: From<SignedIn> + From<SignedOut> + From<AbsenceExcused>,
    {
        let persons = roster.persons();
        for stay in &self.stays {
            if let Some(person) = persons.id_at(stay.person) {
                let event = SignedIn {
                    meeting,
                    person,
                    capacity: stay.capacity,
                    arrived: stay.arrived,
                    manner: stay.manner,
                };
                facts.push((stay.mark, event.into()));
            }
        }
        for (place, left, mark) in &self.departures {
            if let Some(person) = persons.id_at(*place) {
                facts.push((*mark, SignedOut { meeting, person, left: *left }.into()));
            }
        }
        for (place, reason, mark) in &self.excuses {
            if let Some(person) = persons.id_at(*place) {
                facts.push((*mark, AbsenceExcused { meeting, person, reason: *reason }.into()));
            }
        }
    }

    fn may_attend(&self, person: u32) -> bool {
        self.entitled.as_ref().is_none_or(|entitled| entitled.contains(person))
    }

    fn last_stay(&self, person: u32) -> Option<&Presence> {
        self.stays.get(usize::try_from(*self.latest.get(Place(person))?).ok()?)
    }
}

impl Meeting {
    /// The policy that somebody is there now.
    pub(crate) fn is_here(
        &self,
        person: PersonId,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<u32, MeetingRefusal> {
        let place = with.roster.known_person(person, inquiry)?;
        inquiry
            .policy("person_is_present", "本人在场")
            .holds(self.attendance.here.contains(place), || MeetingRefusal::NotPresent { person })?;
        Ok(place)
    }
}

const OPEN: &[PhaseName] = &[PhaseName::Convened, PhaseName::InSession, PhaseName::Adjourned];

impl Meetings {
    pub(crate) fn sign_in(
        &self,
        command: &SignIn,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<SignedIn, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(OPEN, inquiry)?;
        let person = command.person;
        let place = with.roster.known_person(person, inquiry)?;
        let attendance = &meeting.attendance;
        inquiry.policy("person_is_not_here_yet", "尚未签到").holds(
            !attendance.here.contains(place),
            || MeetingRefusal::AlreadyPresent {
                person,
                seq: attendance.last_stay(place).map_or(0, |stay| stay.mark.seq),
            },
        )?;
        inquiry
            .policy("person_is_entitled", "在应到之列")
            .holds(command.capacity == Capacity::Observing || attendance.may_attend(place), || {
                MeetingRefusal::NotEntitled { person }
            })?;
        if command.manner == Manner::Remote {
            inquiry
                .policy("meeting_may_be_attended_from_elsewhere", "可以线上出席")
                .holds(meeting.rule(with)?.remote.is_allowed(), || MeetingRefusal::RemoteNotAllowed {
                    kind: meeting.kind().clone(),
                })?;
        }
        with.has_come(command.arrived, inquiry)?;
        Ok(SignedIn {
            meeting: command.meeting,
            person,
            capacity: command.capacity,
            arrived: command.arrived,
            manner: command.manner,
        })
    }

    pub(crate) fn signed_in(&mut self, event: &SignedIn, mark: Mark, roster: &Roster) -> Applied {
        let person = roster.place(event.person)?;
        let meeting = self.meetings.changed(event.meeting)?;
        let attendance = &mut meeting.attendance;
        if !attendance.here.insert(person) {
            return Err(Incoherent("the person is present already"));
        }
        // Whoever comes after all was not absent.
        attendance.excused.remove(person);
        let stay = u32::try_from(attendance.stays.len()).unwrap_or(u32::MAX);
        *attendance.latest.get_or_insert(Place(person)) = stay;
        match event.capacity {
            Capacity::Attending => {
                attendance.attended.insert(person);
                attendance.attending.insert(person);
            }
            Capacity::Observing => drop(attendance.observed.insert(person)),
        }
        attendance.stays.push(Presence {
            person,
            capacity: event.capacity,
            arrived: event.arrived,
            manner: event.manner,
            mark,
        });
        Ok(())
    }

    pub(crate) fn sign_out(
        &self,
        command: &SignOut,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<SignedOut, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(OPEN, inquiry)?;
        let place = meeting.is_here(command.person, with, inquiry)?;
        with.has_come(command.left, inquiry)?;
        let arrived = meeting.attendance.last_stay(place).and_then(|stay| stay.arrived);
        if let (Some(arrived @ Occurred::Instant(from)), Some(left @ Occurred::Instant(until))) =
            (arrived, command.left)
        {
            inquiry
                .policy("they_left_after_they_came", "离场不早于到场")
                .holds(from <= until, || MeetingRefusal::LeftBeforeArriving { arrived, left })?;
        }
        Ok(SignedOut { meeting: command.meeting, person: command.person, left: command.left })
    }

    pub(crate) fn signed_out(&mut self, event: &SignedOut, mark: Mark, roster: &Roster) -> Applied {
        let person = roster.place(event.person)?;
        let meeting = self.meetings.changed(event.meeting)?;
        let attendance = &mut meeting.attendance;
        if !attendance.here.remove(person) {
            return Err(Incoherent("the person is not present"));
        }
        attendance.attending.remove(person);
        attendance.departures.push((person, event.left, mark));
        Ok(())
    }

    pub(crate) fn excuse_absence(
        &self,
        command: &ExcuseAbsence,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<AbsenceExcused, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(OPEN, inquiry)?;
        let person = command.person;
        let place = with.roster.known_person(person, inquiry)?;
        let attendance = &meeting.attendance;
        inquiry
            .policy("person_is_entitled", "在应到之列")
            .holds(attendance.may_attend(place), || MeetingRefusal::NotEntitled { person })?;
        inquiry
            .policy("person_has_not_attended", "没有到会")
            .holds(!attendance.attended.contains(place), || MeetingRefusal::HasAttended { person })?;
        let excused = attendance.excused.contains(place);
        let before = attendance.excuses.iter().rev().find(|(who, _, _)| excused && *who == place);
        inquiry.policy("absence_is_not_excused_yet", "尚未请假").holds(before.is_none(), || {
            MeetingRefusal::AlreadyExcused { person, seq: before.map_or(0, |(_, _, mark)| mark.seq) }
        })?;
        Ok(AbsenceExcused {
            meeting: command.meeting,
            person,
            reason: command.reason.as_ref().map(|reason| inquiry.seal_prose(reason, Some(person))),
        })
    }

    pub(crate) fn absence_excused(&mut self, event: &AbsenceExcused, mark: Mark, roster: &Roster) -> Applied {
        let person = roster.place(event.person)?;
        let meeting = self.meetings.changed(event.meeting)?;
        let attendance = &mut meeting.attendance;
        if !attendance.excused.insert(person) {
            return Err(Incoherent("the absence was excused before"));
        }
        attendance.excuses.push((person, event.reason, mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests;
