//! What the branch's members paid, as it stands.

use super::BranchDuesRecorded;
use crate::kernel::{Date, DayRuns, Mark, Organ, PersonId, retell};
use alloc::vec::Vec;

/// Of which periods somebody's dues are recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Paid {
    organ: Organ,
    person: PersonId,
    periods: DayRuns,
}

/// What the branch's members paid (党费). It is the branch's, and adds to nothing of the chamber's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartyBranch {
    pub(super) recorded: Vec<(BranchDuesRecorded, Mark)>,
    paid: Vec<Paid>,
}

impl PartyBranch {
    /// Everything that was recorded, each with its entry.
    pub fn recorded(&self) -> impl Iterator<Item = (&BranchDuesRecorded, Mark)> {
        self.recorded.iter().map(|(it, mark)| (it, *mark))
    }

    pub(super) fn cover(&mut self, organ: &Organ, person: PersonId, from: Date, until: Date) {
        let place = self.paid.iter().position(|it| it.person == person && it.organ == *organ);
        let place = place.unwrap_or_else(|| {
            self.paid.push(Paid { organ: organ.clone(), person, periods: DayRuns::default() });
            self.paid.len().saturating_sub(1)
        });
        if let Some(it) = self.paid.get_mut(place) {
            it.periods.cover(from, until);
        }
    }

    /// Of which periods somebody's dues are recorded.
    pub(crate) fn periods_of(&self, organ: &Organ, person: PersonId) -> Option<&DayRuns> {
        self.paid.iter().find(|it| it.person == person && it.organ == *organ).map(|it| &it.periods)
    }

    /// The same, by what entries of a kind tell.
    pub(crate) fn periods_told(
        &self,
        organ: &Organ,
        person: PersonId,
        counts: &dyn Fn(Mark) -> bool,
    ) -> DayRuns {
        let mut periods = DayRuns::default();
        for (it, _) in self.recorded.iter().filter(|(it, mark)| it.organ == *organ && counts(*mark)) {
            if it.payments.iter().any(|payment| payment.person == person) {
                periods.cover(it.from, it.until);
            }
        }
        periods
    }

    /// The entry that recorded somebody's dues of the period that a day lies in.
    pub(super) fn paid_by(&self, organ: &Organ, person: PersonId, day: Date) -> Option<Mark> {
        self.periods_of(organ, person).filter(|periods| periods.holds(day))?;
        let mut recorded = self.recorded.iter().filter(|(it, _)| it.organ == *organ);
        let same = recorded.find(|(it, _)| {
            (it.from..=it.until).contains(&day) && it.payments.iter().any(|payment| payment.person == person)
        });
        same.map(|(_, mark)| *mark)
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E: From<BranchDuesRecorded>>(&self, facts: &mut Vec<(Mark, E)>) {
        retell(&self.recorded, facts);
    }
}
