//! Who has left (离会人员): whose part in every seat is over.

use super::{Member, Members};
use crate::kernel::{Date, Mark, PersonId};

/// A person's part in a seat, as holder or representative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// They never had one.
    None,
    /// They hold or represent it.
    Living,
    /// The seat ended, or somebody else came in their place.
    Over {
        /// Since when, where that is known.
        since: Option<Date>,
        /// The entry that says so.
        mark: Mark,
    },
}

impl Member {
    /// A person's part in it, as far as entries of a kind tell.
    fn part_of(&self, person: PersonId, known: &dyn Fn(Mark) -> bool) -> Part {
        if !known(self.mark()) {
            return Part::None;
        }
        let mut part = Part::None;
        let mut acts = self.seated.representative();
        for (change, mark) in self.representatives.iter().filter(|(_, mark)| known(*mark)) {
            if acts == Some(person) {
                part = Part::Over { since: change.since, mark: *mark };
            }
            acts = Some(change.representative);
        }
        if acts != Some(person) {
            return part;
        }
        match self.end_by(known) {
            Some((since, mark)) => Part::Over { since, mark },
            None => Part::Living,
        }
    }
}

impl Members {
    /// A person's part in each seat that they ever held or represented, as far as entries of a kind tell.
    pub(crate) fn parts_of<'a>(
        &'a self,
        person: PersonId,
        known: &'a dyn Fn(Mark) -> bool,
    ) -> impl Iterator<Item = Part> + 'a {
        let seats = self.by_person.get(person).map(|seats| seats.as_slice()).unwrap_or_default();
        seats.iter().filter_map(|at| self.seats.at(*at)).map(move |seat| seat.part_of(person, known))
    }

    /// Everybody whose part in every seat is over.
    pub(crate) fn left(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.by_person.among(&self.left).map(|(person, _)| person)
    }

    /// A person has a part in a seat from now on.
    pub(super) fn takes_part(&mut self, person: PersonId, seat: u32) {
        let seats = self.by_person.get_or_insert(person);
        if !seats.contains(&seat) {
            seats.push(seat);
        }
        self.looks_after(person);
    }

    /// Sees whether a person has left.
    pub(super) fn looks_after(&mut self, person: PersonId) {
        let Some(place) = self.by_person.index_of(person) else { return };
        let living = self.parts_of(person, &|_| true).any(|part| part == Part::Living);
        if living {
            self.left.remove(place);
        } else {
            self.left.insert(place);
        }
    }

    /// What is known of a person is gone, so nothing is to be deleted any more.
    pub(crate) fn forgets(&mut self, person: PersonId) {
        if let Some(place) = self.by_person.index_of(person) {
            self.left.remove(place);
        }
    }
}
