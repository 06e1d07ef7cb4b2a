//! What is still open among many: sets of register indexes and of days that cost what is in them, not what was ever.

use super::time::Date;
use alloc::vec::Vec;

/// Marks an index that was taken out and stands there until half of them are such.
const GONE: u32 = 1 << 31;

/// The indexes of what is still open (未结), rising.
///
/// Beside a [`Roll`](super::Roll), which has a bit for everything that ever was, it is as long as what is open: going through it
/// takes at most twice that. Taking out is a search and, spread over all, a step more.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outstanding {
    places: Vec<u32>,
    gone: usize,
}

impl PartialEq for Outstanding {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Outstanding {}

impl Outstanding {
    fn find(&self, index: u32) -> Result<usize, usize> {
        self.places.binary_search_by_key(&index, |place| place & !GONE)
    }

    /// Adds an index; nothing where it is there.
    pub(crate) fn insert(&mut self, index: u32) {
        match self.find(index) {
            Err(at) => self.places.insert(at, index),
            Ok(at) => {
                if let Some(place) = self.places.get_mut(at).filter(|place| **place & GONE != 0) {
                    *place = index;
                    self.gone = self.gone.saturating_sub(1);
                }
            }
        }
    }

    /// Takes an index out; nothing where it is not there.
    pub(crate) fn remove(&mut self, index: u32) {
        let Ok(at) = self.find(index) else { return };
        if let Some(place) = self.places.get_mut(at).filter(|place| **place & GONE == 0) {
            *place |= GONE;
            self.gone = self.gone.saturating_add(1);
        }
        if self.gone > self.places.len() / 2 {
            self.places.retain(|place| place & GONE == 0);
            self.gone = 0;
        }
    }

    /// Adds an index or takes it out.
    pub(crate) fn set(&mut self, index: u32, open: bool) {
        if open {
            self.insert(index);
        } else {
            self.remove(index);
        }
    }

    /// The indexes, rising.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> {
        self.places.iter().copied().filter(|place| place & GONE == 0)
    }
}

/// Indexes in the order of their days (按日排列).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ByDay(Vec<(Date, u32)>);

impl ByDay {
    /// Moves an index from one day to another; no day is none.
    pub(crate) fn place(&mut self, index: u32, before: Option<Date>, after: Option<Date>) {
        if before == after {
            return;
        }
        if let Some(Ok(at)) = before.map(|day| self.0.binary_search(&(day, index))) {
            self.0.remove(at);
        }
        if let Some((day, Err(at))) = after.map(|day| (day, self.0.binary_search(&(day, index)))) {
            self.0.insert(at, (day, index));
        }
    }

    /// What lies from a day to another, or to the end.
    pub(crate) fn within(&self, from: Date, until: Option<Date>) -> &[(Date, u32)] {
        let first = self.0.partition_point(|(day, _)| *day < from);
        let last = until.map_or(self.0.len(), |until| self.0.partition_point(|(day, _)| *day <= until));
        self.0.get(first..last).unwrap_or_default()
    }

    /// What lies before a day.
    pub(crate) fn before(&self, day: Date) -> &[(Date, u32)] {
        self.0.get(..self.0.partition_point(|(other, _)| *other < day)).unwrap_or_default()
    }

    /// The last day of all.
    pub(crate) fn last(&self) -> Option<Date> {
        self.0.last().map(|(day, _)| *day)
    }
}

/// Whole numbers, as runs of which each is the first and the last: of periods that follow one another, those that are done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Runs(Vec<(u32, u32)>);

impl Runs {
    /// Adds a number.
    pub(crate) fn insert(&mut self, number: u32) {
        let at = self.0.partition_point(|(_, last)| last.saturating_add(1) < number);
        let after = self.0.get(at.saturating_add(1)).copied();
        match self.0.get_mut(at) {
            Some((first, last)) if (*first..=*last).contains(&number) => {}
            Some((_, last)) if last.checked_add(1) == Some(number) => {
                *last = number;
                if let Some((_, end)) = after.filter(|(next, _)| number.checked_add(1) == Some(*next)) {
                    *last = end;
                    self.0.remove(at.saturating_add(1));
                }
            }
            Some((first, _)) if number.checked_add(1) == Some(*first) => *first = number,
            _ => self.0.insert(at, (number, number)),
        }
    }

    /// The first and the last number of each run, rising.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.0.iter().copied()
    }

    /// The numbers from one to another that are not in it, rising.
    pub(crate) fn gaps(&self, from: u32, until: u32) -> Vec<u32> {
        let mut gaps = Vec::new();
        let mut next = from;
        for (first, last) in self.0.iter().skip(self.0.partition_point(|(_, last)| *last < from)) {
            gaps.extend(next..(*first).min(until.saturating_add(1)));
            next = next.max(last.saturating_add(1));
            if next > until {
                break;
            }
        }
        gaps.extend(next..=until);
        gaps
    }
}

#[cfg(test)]
mod tests {
    use super::{ByDay, Outstanding, Runs};
    use crate::kernel::Date;
    use alloc::collections::BTreeSet;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_outstanding_is_a_set(steps in proptest::collection::vec((0_u32..60, any::<bool>()), 0..300)) {
            let (mut open, mut naive) = (Outstanding::default(), BTreeSet::new());
            for (index, add) in steps {
                open.set(index, add);
                if add { naive.insert(index); } else { naive.remove(&index); }
                prop_assert!(open.iter().eq(naive.iter().copied()));
                prop_assert!(open.places.len() / 2 <= naive.len());
            }
            let mut other = Outstanding::default();
            naive.iter().rev().for_each(|index| other.insert(*index));
            prop_assert_eq!(open, other);
        }

        #[test]
        fn runs_are_a_set_and_tell_what_is_missing(
            numbers in proptest::collection::vec(0_u32..40, 0..60), from in 0_u32..45, length in 0_u32..45,
        ) {
            let (mut runs, mut naive) = (Runs::default(), BTreeSet::new());
            for number in numbers {
                runs.insert(number);
                naive.insert(number);
            }
            let until = from.saturating_add(length);
            let missing: Vec<u32> = (from..=until).filter(|number| !naive.contains(number)).collect();
            prop_assert_eq!(runs.gaps(from, until), missing);
            prop_assert!(runs.0.windows(2).all(|pair| pair[0].1.saturating_add(1) < pair[1].0), "{:?}", runs);
        }

        #[test]
        fn what_stands_by_day_is_found_by_day(
            steps in proptest::collection::vec((0_u32..9, 0_u32..30), 0..80), from in 0_u32..31, length in 0_u32..31,
        ) {
            let day = |number| Date::new(2026, 1, 1).unwrap().plus_days(number).unwrap();
            let (mut by_day, mut naive) = (ByDay::default(), [None; 9]);
            for (index, later) in steps {
                let after = (later > 0).then(|| day(later));
                by_day.place(index, naive[index as usize], after);
                naive[index as usize] = after;
            }
            let (from, until) = (day(from), day(from.saturating_add(length)));
            let sorted = |keep: &dyn Fn(Date) -> bool| -> Vec<(Date, u32)> {
                let all: BTreeSet<(Date, u32)> =
                    naive.iter().zip(0..).filter_map(|(day, index)| Some(((*day)?, index))).collect();
                all.into_iter().filter(|(day, _)| keep(*day)).collect()
            };
            prop_assert_eq!(by_day.within(from, Some(until)).to_vec(), sorted(&|day| from <= day && day <= until));
            prop_assert_eq!(by_day.within(from, None).to_vec(), sorted(&|day| from <= day));
            prop_assert_eq!(by_day.before(from).to_vec(), sorted(&|day| day < from));
            prop_assert_eq!(by_day.last(), naive.iter().flatten().max().copied());
        }
    }
}
