//! What a decision is, and how the switchboard makes them.

use super::{ChamberRefusal, Command, Event, Refusal, State};
use crate::charter::{Assembled, Charter, Clock, Power, Versions};
use crate::coordination::{Coordination, Office};
use crate::kernel::{
    Audience, Coded, Date, Digest, Inquiry, Instant, Mark, MeetingId, MotionId, Organ, PersonId, Visitor,
    Warrant,
};
use crate::leadership::{Hearing, LeadershipRefusal, Votes};
use crate::meeting::Collaborators;
use crate::party_branch::Treasury;
use crate::people::{Erasure, Hold};
use crate::planning::Desk;
use crate::secretariat::{DutyKind, Figure, Roles};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

/// An act that a chamber decides: every command, and [`Command`] itself.
///
/// It is sealed: the list of acts is complete, so the wire is closed.
pub trait Decision: sealed::Sealed + Clone + Into<Command> {
    /// Why its room may refuse it.
    type Refusal: Coded + Into<Refusal> + fmt::Debug + Clone + PartialEq;

    /// Its name on the wire.
    fn name(&self) -> &'static str;

    /// The power that it needs.
    fn power(&self) -> Power;

    /// The meeting that it belongs to, where it belongs to one: a delegation for that meeting suffices for it.
    fn meeting(&self) -> Option<MeetingId>;

    /// The duties that it settles.
    fn settles(&self) -> &'static [DutyKind];

    /// The codes with which its room may refuse it. What every act may meet besides is
    /// [`REFUSES_ALL`](super::Command::REFUSES_ALL).
    fn refuses(&self) -> &'static [&'static str];

    #[doc(hidden)]
    fn decide(
        &self,
        hall: &Hall<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Result<Vec<Event>, Box<Self::Refusal>>;
}

pub(crate) mod sealed {
    /// What only this crate implements.
    pub trait Sealed {}
}

/// Everything that a line of the switchboard may hand to a rule.
#[derive(Clone, Copy)]
pub struct Hall<'a> {
    pub(super) state: &'a State,
    /// The charter in force on the day of the act, or the one that is only tried.
    pub(super) charter: &'a Charter,
    /// The charters of other days; none where one is only tried, for then it is tried for every day.
    pub(super) versions: Option<&'a Versions>,
    pub(super) now: Instant,
    pub(super) digest: &'a dyn Fn() -> Digest,
    pub(super) has_values: &'a dyn Fn(PersonId) -> bool,
    /// A person's date of birth, which only the journal has.
    pub(super) born: &'a dyn Fn(PersonId) -> Option<Date>,
    /// What was done from a day to another, which only the journal tells.
    pub(super) figures: &'a dyn Fn(Date, Date) -> Vec<Figure>,
    /// The circle of what an entry made, where it made something that has one.
    pub(super) made_for: &'a dyn Fn(u32) -> Option<Audience>,
    /// The journal's last entry.
    pub(super) last: u32,
    /// The organ that met at a meeting, where it was opened.
    pub(super) organ_of: &'a dyn Fn(MeetingId) -> Option<Organ>,
    /// The votes on record.
    pub(super) votes: &'a Votes<'a>,
    /// Whether the host records it by itself, as an import does.
    pub(super) by_host: bool,
}

impl fmt::Debug for Hall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hall").field("now", &self.now).finish_non_exhaustive()
    }
}

impl<'a> Hall<'a> {
    /// The charter in force on the day on which something occurred, where that is known.
    pub(super) fn charter_on(&self, day: Option<Date>) -> &'a Charter {
        match (self.versions, day) {
            (Some(versions), Some(day)) => versions.on(day),
            _ => self.charter,
        }
    }

    /// What the meeting room looks at for an act that occurred on a day.
    pub(super) fn with_on(&self, day: Option<Date>) -> Collaborators<'a> {
        Collaborators { charter: self.charter_on(day), ..self.with() }
    }

    /// The act's clock.
    pub(super) const fn clock(&self) -> Clock {
        Clock { now: self.now, offset: self.state.profile.offset }
    }

    /// A meeting as an adoption looks at it.
    pub(super) fn assembled(&self, meeting: MeetingId) -> Option<Assembled<'a>> {
        let it = self.state.meetings.meetings().get(meeting)?;
        let opened = it.opening().map(|mark| {
            it.opened_at().map_or_else(
                || mark.at.date(self.state.profile.offset),
                |at| at.date(self.state.profile.offset),
            )
        });
        Some(Assembled { kind: it.kind(), opened })
    }

    /// What the meeting room looks at.
    pub(super) fn with(&self) -> Collaborators<'a> {
        Collaborators {
            charter: self.charter,
            roster: &self.state.roster,
            members: &self.state.members,
            leadership: &self.state.leadership,
            offset: self.state.profile.offset,
            now: self.now,
            working_days: &self.state.holidays,
            born: self.born,
        }
    }

    /// What the rule of an appointment looks at.
    pub(super) fn hearing<'b>(&'b self, warrant: &'b Warrant<'b>) -> Hearing<'b> {
        Hearing {
            charter: self.charter,
            roster: &self.state.roster,
            members: &self.state.members,
            warrant,
            today: self.with().today(),
            born: self.born,
            organ_of: self.organ_of,
            votes: self.votes,
        }
    }

    /// The day on which a motion was decided by a vote.
    pub(super) fn voted_on(&self, motion: MotionId) -> Option<Date> {
        let (closed, mark) = self.state.voting.motions().get(motion)?.decided()?;
        let offset = self.state.profile.offset;
        Some(closed.at.map_or_else(|| mark.at.date(offset), |at| at.date(offset)))
    }

    pub(super) const fn coordination(&self) -> &'a Coordination {
        &self.state.coordination
    }

    /// What the rules of coordination look at.
    pub(super) const fn office(&self, warrant: &Warrant<'_>) -> Office<'a> {
        Office {
            charter: self.charter,
            roster: &self.state.roster,
            members: &self.state.members,
            working_days: &self.state.holidays,
            questions: &self.state.secretariat,
            author: warrant.person(),
            now: self.now,
            offset: self.state.profile.offset,
        }
    }

    /// What the rule of the branch's dues looks at for a period that a day lies in.
    pub(super) fn treasury(&self, period: Date) -> Treasury<'a> {
        Treasury {
            charter: self.charter_on(Some(period)),
            roster: &self.state.roster,
            leadership: &self.state.leadership,
            now: self.now,
            offset: self.state.profile.offset,
        }
    }

    /// What the rules of planning look at.
    pub(super) fn desk(&self) -> Desk<'a> {
        Desk {
            charter: self.charter,
            roster: &self.state.roster,
            meetings: &self.state.meetings,
            working_days: &self.state.holidays,
            organ_of: self.organ_of,
            now: self.now,
            offset: self.state.profile.offset,
        }
    }

    /// What the rules of planning look at for an act that occurred on a day.
    pub(super) fn desk_on(&self, day: Date) -> Desk<'a> {
        Desk { charter: self.charter_on(Some(day)), ..self.desk() }
    }

    /// The rule that still holds a person's data, if one does: of the records about them the one that holds longest.
    pub(super) fn hold(&self, person: PersonId) -> Option<Hold> {
        let day = |mark: Mark| mark.at.date(self.state.profile.offset);
        let roles = Roles {
            charter: self.charter,
            members: &self.state.members,
            leadership: &self.state.leadership,
            on: day(Mark { seq: 0, at: self.now }),
            day: &day,
        };
        roles.hold(person)
    }
}

/// Why a chamber did not do what was asked: the chamber itself, the powers, or the room's own rule.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refused<R> {
    /// The chamber as a whole.
    Chamber(ChamberRefusal),
    /// The actor may not.
    Authority(LeadershipRefusal),
    /// The room's rule.
    Rule(R),
}

impl<R: Coded> Coded for Refused<R> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        match self {
            Self::Chamber(refusal) => refusal.visit(visitor),
            Self::Authority(refusal) => refusal.visit(visitor),
            Self::Rule(refusal) => refusal.visit(visitor),
        }
    }
}

impl<R: Coded> fmt::Display for Refused<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(crate::kernel::Language::English))
    }
}

impl<R: Coded + fmt::Debug> core::error::Error for Refused<R> {}

impl<R: Into<Refusal>> From<Refused<R>> for Refusal {
    fn from(refused: Refused<R>) -> Self {
        match refused {
            Refused::Chamber(refusal) => refusal.into(),
            Refused::Authority(refusal) => refusal.into(),
            Refused::Rule(refusal) => refusal.into(),
        }
    }
}

/// What a rule gives, as events.
pub trait IntoEvents {
    /// The events.
    fn into_events(self) -> Vec<Event>;
}

impl<T: Into<Event>> IntoEvents for T {
    fn into_events(self) -> Vec<Event> {
        single(self.into())
    }
}

/// An event, and what is decided with it in another room.
impl<A: Into<Event>, B: Into<Event>> IntoEvents for (A, Option<B>) {
    fn into_events(self) -> Vec<Event> {
        let mut events = single(self.0.into());
        events.extend(self.1.map(Into::into));
        events
    }
}

/// One event by itself.
#[inline(never)]
fn single(event: Event) -> Vec<Event> {
    alloc::vec![event]
}

impl From<Erasure> for Event {
    fn from(erasure: Erasure) -> Self {
        match erasure {
            Erasure::Erased(event) => event.into(),
            Erasure::Restricted(event) => event.into(),
        }
    }
}

/// A room's refusal as one of any room.
#[allow(clippy::boxed_local, reason = "unboxed here, once a room, and not at each of its commands")]
#[inline(never)]
pub(super) fn of_any_room<R: Into<Refusal>>(refusal: Box<R>) -> Box<Refusal> {
    Box::new((*refusal).into())
}

/// Makes the sum of all commands and their decisions from the switchboard.
macro_rules! decisions {
    (
        |$hall:ident, $command:ident, $warrant:ident, $inquiry:ident|
        $(
            $Command:ident needs $power:ident $(at $meeting:ident)? $(settles $($duty:ident),+)?
            refuses $Refusal:ident [$($code:literal),* $(,)?]
            => $decide:expr;
        )+
    ) => {
        $crate::kernel::sum! {
            /// Every act that a chamber decides, as it stands on the wire: an object whose `type` is the command's name.
            pub enum Command { $($Command),+ }
        }

        $(
            impl $crate::chamber::decision::sealed::Sealed for $Command {}

            impl Decision for $Command {
                type Refusal = $Refusal;

                fn name(&self) -> &'static str {
                    stringify!($Command)
                }
                fn power(&self) -> Power {
                    Power::$power
                }
                fn meeting(&self) -> Option<MeetingId> {
                    let meeting: &[MeetingId] = &[$(self.$meeting)?];
                    meeting.first().copied()
                }
                fn settles(&self) -> &'static [DutyKind] {
                    &[$($(DutyKind::$duty),+)?]
                }
                fn refuses(&self) -> &'static [&'static str] {
                    &[$($code),*]
                }

                #[allow(unused_variables, reason = "a line names only what its rule looks at")]
                fn decide(
                    &self,
                    $hall: &Hall<'_>,
                    $warrant: &Warrant<'_>,
                    $inquiry: &mut Inquiry,
                ) -> Result<Vec<Event>, Box<$Refusal>> {
                    let $command = self;
                    Ok(IntoEvents::into_events($decide?))
                }
            }
        )+

        impl $crate::chamber::decision::sealed::Sealed for Command {}

        impl Decision for Command {
            type Refusal = Refusal;

            fn name(&self) -> &'static str {
                match self { $( Self::$Command(command) => command.name() ),+ }
            }
            fn power(&self) -> Power {
                match self { $( Self::$Command(command) => command.power() ),+ }
            }
            fn meeting(&self) -> Option<MeetingId> {
                match self { $( Self::$Command(command) => command.meeting() ),+ }
            }
            fn settles(&self) -> &'static [DutyKind] {
                match self { $( Self::$Command(command) => command.settles() ),+ }
            }
            fn refuses(&self) -> &'static [&'static str] {
                match self { $( Self::$Command(command) => command.refuses() ),+ }
            }

            fn decide(&self, hall: &Hall<'_>, warrant: &Warrant<'_>, inquiry: &mut Inquiry) -> Result<Vec<Event>, Box<Refusal>> {
                match self { $( Self::$Command(command) => command.decide(hall, warrant, inquiry).map_err(of_any_room) ),+ }
            }
        }

        impl Command {
            /// What every act may meet, besides the codes of its own line: the clock, and who may act.
            pub const REFUSES_ALL: &'static [&'static str] = &[
                "chamber.clock_ran_back",
                "people.unknown_person",
                "leadership.post_not_held",
                "leadership.power_lacking",
                "leadership.not_delegable",
                "leadership.delegation_missing",
            ];

            /// The switchboard as a table: each command with its power, the duties it settles and the codes with which it
            /// may be refused.
            pub const SWITCHBOARD: &'static [(&'static str, Power, &'static [DutyKind], &'static [&'static str])] = &[
                $( (stringify!($Command), Power::$power, &[$($(DutyKind::$duty),+)?], &[$($code),*]) ),+
            ];
        }
    };
}
pub(super) use decisions;
