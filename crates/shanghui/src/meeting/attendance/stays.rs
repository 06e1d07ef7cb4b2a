//! Who came when, who left, who was excused: what a meeting knows of its attendance.

use super::{AbsenceExcused, AttendanceCount, Capacity, Manner, SignedIn, SignedOut};
use crate::kernel::{Kept, Key, Mark, MeetingId, Occurred, Register, Roll, Sealed};
use crate::people::Roster;
use alloc::vec::Vec;

/// A roster index as a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::meeting) struct Place(pub(in crate::meeting) u32);

impl Key for Place {
    fn bits(&self) -> u128 {
        u128::from(self.0)
    }
}

/// One stay of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    pub(in crate::meeting) person: u32,
    pub(in crate::meeting) capacity: Capacity,
    pub(in crate::meeting) arrived: Option<Occurred>,
    pub(in crate::meeting) manner: Manner,
    pub(in crate::meeting) mark: Mark,
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
    pub(in crate::meeting) entitled: Option<Roll>,
    /// Who is there now.
    pub(in crate::meeting) here: Roll,
    /// Who attended at some time.
    pub(in crate::meeting) attended: Roll,
    /// Who observed at some time.
    pub(in crate::meeting) observed: Roll,
    pub(in crate::meeting) stays: Vec<Presence>,
    /// Of a person: the stay that has ended, and when.
    pub(in crate::meeting) departures: Vec<(u32, Option<Occurred>, Mark)>,
    pub(in crate::meeting) excused: Roll,
    pub(in crate::meeting) excuses: Vec<(u32, Option<Sealed>, Mark)>,
    /// Those of the entitled who attend now; everybody who attends where it is not known who is entitled.
    pub(super) attending: Roll,
    /// The latest stay of each person.
    pub(super) latest: Register<Place, u32>,
}

impl Attendance {
    pub(in crate::meeting) fn of(entitled: Option<Roll>) -> Self {
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

    /// Who is excused and has not come after all, by roster index.
    #[must_use]
    pub const fn excused(&self) -> &Roll {
        &self.excused
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
        let mut listed = Roll::default();
        let newest_first = self.excuses.iter().rev();
        let mut latest: Vec<_> = newest_first
            .filter(|(who, _, _)| self.excused.contains(*who) && listed.insert(*who))
            .map(|(who, reason, mark)| (*who, reason.map(|place| Kept { seq: mark.seq, place })))
            .collect();
        latest.reverse();
        latest.into_iter()
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
    pub(in crate::meeting) fn facts<E>(&self, meeting: MeetingId, roster: &Roster, facts: &mut Vec<(Mark, E)>)
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

    pub(super) fn may_attend(&self, person: u32) -> bool {
        self.entitled.as_ref().is_none_or(|entitled| entitled.contains(person))
    }

    pub(super) fn last_stay(&self, person: u32) -> Option<&Presence> {
        self.stays.get(usize::try_from(*self.latest.get(Place(person))?).ok()?)
    }
}
