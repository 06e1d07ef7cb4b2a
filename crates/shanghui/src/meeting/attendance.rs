//! Attendance (到会): who is entitled, who came when, who left, who was excused.
//!
//! The counts reconcile: entitled = present + excused + absent (应到 = 实到 + 请假 + 缺席). Where nobody wrote down who was
//! entitled, that count and the absent are unknown, not zero.

use super::{Collaborators, Meeting, MeetingRefusal, Meetings, PhaseName};
use crate::kernel::{
    Applied, Incoherent, Inquiry, Mark, MeetingId, Occurred, PersonId, Prose, Ruled, Sealed, codes, record,
    said_by_label,
};
use crate::people::Roster;

mod stays;

use stays::Place;
pub use stays::{Attendance, Presence};

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

    /// Gives the person's place in the roster and the meeting.
    pub(crate) fn signed_in(
        &mut self,
        event: &SignedIn,
        mark: Mark,
        roster: &Roster,
    ) -> Result<(u32, &Meeting), Incoherent> {
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
        Ok((person, meeting))
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
        inquiry.policy("absence_is_not_excused_yet", "尚未请假").holds(
            !attendance.excused.contains(place),
            || {
                let before = attendance.excuses.iter().rev().find(|(who, _, _)| *who == place);
                MeetingRefusal::AlreadyExcused { person, seq: before.map_or(0, |(_, _, mark)| mark.seq) }
            },
        )?;
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
