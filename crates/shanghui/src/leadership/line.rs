//! The line of turns (轮值次序): who comes next, derived from a pool and what was recorded about it.
//!
//! People stand in a line. Whoever has served goes to its end, and so does whoever joins; that alone gives everyone who may
//! take turns all along a turn before anyone gets two. Whoever is away when their turn comes goes to the end as well, and is
//! owed that turn: they make it up as soon as they are back, before the line goes on. A place in the line may be filled once by
//! somebody else (a swap, a stand-in); it stays the place of whose it is.

use super::term::period_covers;
use crate::kernel::{Date, PersonId};
use alloc::vec::Vec;

/// A seat in a turn: whose place in the line it is, and who takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) place: PersonId,
    pub(super) holder: PersonId,
    /// Whether it makes up for a turn that was missed.
    pub(super) made_up: bool,
}

/// A turn as the line gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) ordinal: u32,
    pub(super) from: Date,
    pub(super) until: Date,
    pub(super) seats: Vec<Seat>,
    /// Who was passed over because they may not take turns.
    pub(super) passed_over: Vec<PersonId>,
    /// Who was passed over because they are away, and is owed a turn.
    pub(super) away: Vec<PersonId>,
}

impl Turn {
    /// Whose places are filled, in order.
    pub(super) fn places(&self) -> Vec<PersonId> {
        self.seats.iter().map(|seat| seat.place).collect()
    }

    /// Who holds it, in order.
    pub(super) fn holders(&self) -> Vec<PersonId> {
        self.seats.iter().map(|seat| seat.holder).collect()
    }

    /// Whether somebody holds it.
    pub(super) fn is_held_by(&self, person: PersonId) -> bool {
        self.seats.iter().any(|seat| seat.holder == person)
    }
}

/// What changes in a line from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coming {
    Joins(PersonId),
    Leaves(PersonId),
}

/// The days of a turn, and how many take it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    pub(super) ordinal: u32,
    pub(super) from: Date,
    pub(super) until: Date,
    pub(super) seats: usize,
}

/// Whether somebody may take a turn that begins on a day.
pub(super) type May<'a> = dyn Fn(PersonId, Date) -> bool + 'a;

/// The people in the order in which they come next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line {
    queue: Vec<PersonId>,
    /// Who missed a turn and has not made it up; once, however many they missed.
    owed: Vec<PersonId>,
    /// Whose next place somebody else fills, and who.
    standing_in: Vec<(PersonId, PersonId)>,
    absences: Vec<(PersonId, Option<Date>, Option<Date>)>,
    /// What is still to come: it counts for turns that begin on its day or later.
    coming: Vec<(Date, Coming)>,
}

impl Line {
    pub(super) fn of(pool: &[PersonId]) -> Self {
        Self { queue: pool.to_vec(), ..Self::default() }
    }

    /// Whether anybody stands in it, or will.
    pub(super) fn is_empty(&self) -> bool {
        self.queue.is_empty() && self.coming.is_empty()
    }

    pub(super) fn is_owed(&self, person: PersonId) -> bool {
        self.owed.contains(&person)
    }

    /// Who stands in it when everything recorded has come.
    pub(super) fn settled(&self) -> Vec<PersonId> {
        let mut line = self.clone();
        line.catch_up(None);
        line.queue
    }

    /// Somebody joins or leaves: from a day on, or at once.
    pub(super) fn change(&mut self, coming: Coming, from: Option<Date>) {
        match from {
            Some(from) => self.coming.push((from, coming)),
            None => self.come(coming),
        }
    }

    pub(super) fn excuse(&mut self, person: PersonId, from: Option<Date>, until: Option<Date>) {
        self.absences.push((person, from, until));
    }

    /// The next place of `place` is filled by somebody else; by its own again, where that is who.
    pub(super) fn stand_in(&mut self, place: PersonId, holder: PersonId) {
        self.standing_in.retain(|(other, _)| *other != place);
        if holder != place {
            self.standing_in.push((place, holder));
        }
    }

    fn come(&mut self, coming: Coming) {
        match coming {
            Coming::Joins(person) if !self.queue.contains(&person) => self.queue.push(person),
            Coming::Joins(_) => {}
            Coming::Leaves(person) => {
                self.queue.retain(|other| *other != person);
                self.owed.retain(|other| *other != person);
                self.standing_in.retain(|(place, holder)| *place != person && *holder != person);
            }
        }
    }

    /// What counts for a turn that begins on a day has come; everything, where no day is given.
    pub(super) fn catch_up(&mut self, first: Option<Date>) {
        let mut rest = Vec::new();
        for (from, coming) in core::mem::take(&mut self.coming) {
            if first.is_none_or(|first| from <= first) {
                self.come(coming);
            } else {
                rest.push((from, coming));
            }
        }
        self.coming = rest;
    }

    fn is_away(&self, person: PersonId, wanted: &Wanted) -> bool {
        self.absences.iter().any(|(who, from, until)| {
            let meets = period_covers(*from, None, wanted.until) && period_covers(None, *until, wanted.from);
            *who == person && meets
        })
    }

    /// Who fills a place: whoever stands in for it, or its own.
    fn holder_of(&self, place: PersonId, wanted: &Wanted, seats: &[Seat], may: &May<'_>) -> Option<PersonId> {
        let standing_in =
            self.standing_in.iter().find(|(other, _)| *other == place).map(|(_, holder)| *holder);
        standing_in.into_iter().chain([place]).find(|person| {
            !seats.iter().any(|seat| seat.holder == *person)
                && !self.is_away(*person, wanted)
                && may(*person, wanted.from)
        })
    }

    /// The next turn. Everything that counts for it must have come.
    pub(super) fn turn(&self, wanted: &Wanted, may: &May<'_>) -> Turn {
        let Wanted { ordinal, from, until, .. } = *wanted;
        let (seats, passed_over, away) = (Vec::new(), Vec::new(), Vec::new());
        let mut turn = Turn { ordinal, from, until, seats, passed_over, away };
        let places = self.owed.iter().map(|place| (*place, true));
        for (place, made_up) in places.chain(self.queue.iter().map(|place| (*place, false))) {
            if turn.seats.len() >= wanted.seats {
                break;
            }
            if let Some(holder) = self.holder_of(place, wanted, &turn.seats, may) {
                turn.seats.push(Seat { place, holder, made_up });
            } else if made_up || turn.is_held_by(place) || turn.seats.iter().any(|seat| seat.place == place) {
                // They take this turn already, or are still away: they keep what they have.
            } else if self.is_away(place, wanted) && may(place, from) {
                turn.away.push(place);
            } else {
                turn.passed_over.push(place);
            }
        }
        turn
    }

    /// The turn has been taken: whoever served or was passed over goes to the end of the line.
    pub(super) fn take(&mut self, places: &[PersonId], passed_over: &[PersonId], away: &[PersonId]) {
        let mut moved: Vec<PersonId> = passed_over.to_vec();
        moved.extend(away);
        for place in places {
            let owed = self.owed.len();
            self.owed.retain(|person| person != place);
            if self.owed.len() == owed {
                moved.push(*place);
            }
            self.standing_in.retain(|(person, _)| person != place);
        }
        let (behind, before): (Vec<_>, Vec<_>) =
            self.queue.iter().copied().partition(|person| moved.contains(person));
        self.queue = before;
        self.queue.extend(behind);
        for person in away {
            if !self.owed.contains(person) {
                self.owed.push(*person);
            }
        }
    }
}
