//! When members were last visited (最近走访) and when one was last in touch with outside bodies (最近联络), and who has waited
//! longest.

use crate::kernel::Date;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

/// A visit or another contact: the day on which it was, by what, and the day on which it was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Called<B> {
    pub(super) day: Date,
    pub(super) by: B,
    recorded: Date,
}

/// How somebody was reached since they were recorded; of that, only what is later than all before is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Round<B> {
    known: Date,
    ended: bool,
    calls: Vec<Called<B>>,
}

impl<B> Round<B> {
    /// The day from which the time without a visit counts. Of what was before the journal nothing is known.
    fn counted_from(&self, last: Option<&Called<B>>) -> Date {
        last.map_or(self.known, |last| last.day.max(self.known))
    }
}

/// When members were last visited, by the place of their seats, or one was last in touch with bodies, by their place in the roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rounds<B> {
    rounds: Vec<Option<Round<B>>>,
    /// Those who have not ended, whoever has waited longest first.
    waiting: BTreeSet<(Date, u32)>,
}

impl<B> Default for Rounds<B> {
    fn default() -> Self {
        Self { rounds: Vec::new(), waiting: BTreeSet::new() }
    }
}

impl<B: Copy> Rounds<B> {
    fn at(&self, place: u32) -> Option<&Round<B>> {
        self.rounds.get(usize::try_from(place).ok()?)?.as_ref()
    }

    /// Changes a round, and its place among those who wait.
    fn change(&mut self, place: u32, change: impl FnOnce(&mut Option<Round<B>>)) {
        let Ok(index) = usize::try_from(place) else { return };
        if self.rounds.len() <= index {
            self.rounds.resize_with(index.saturating_add(1), || None);
        }
        let Some(slot) = self.rounds.get_mut(index) else { return };
        let key = |slot: &Option<Round<B>>| {
            let round = slot.as_ref().filter(|round| !round.ended)?;
            Some((round.counted_from(round.calls.last()), place))
        };
        if let Some(before) = key(slot) {
            self.waiting.remove(&before);
        }
        change(slot);
        if let Some(after) = key(slot) {
            self.waiting.insert(after);
        }
    }

    /// Somebody was recorded who is to be reached, or has ended, or has begun again.
    pub(crate) fn keep(&mut self, place: u32, recorded: Date, ended: bool) {
        self.change(place, |slot| {
            slot.get_or_insert(Round { known: recorded, ended, calls: Vec::new() }).ended = ended;
        });
    }

    /// Somebody was reached: a member by a visit, a body by whatever contact it was.
    pub(crate) fn reached(&mut self, place: u32, day: Date, recorded: Date, by: B) {
        self.change(place, |slot| {
            if let Some(round) = slot
                && round.calls.last().is_none_or(|last| last.day < day)
            {
                round.calls.push(Called { day, by, recorded });
            }
        });
    }

    /// How somebody was reached last, as far as it was recorded by the end of a day, and the day from which the time without that
    /// counts; nothing where they were not recorded by then.
    pub(super) fn last(&self, place: u32, on: Date) -> Option<(Option<Called<B>>, Date)> {
        let round = self.at(place).filter(|round| round.known <= on)?;
        let last = round.calls.iter().rev().find(|it| it.day <= on && it.recorded <= on);
        Some((last.copied(), round.counted_from(last)))
    }

    /// Every place, whether anything is known of it or not.
    pub(super) fn places(&self) -> impl Iterator<Item = u32> + use<B> {
        0..u32::try_from(self.rounds.len()).unwrap_or(u32::MAX)
    }

    /// Those who have not ended, whoever has waited longest first, with the day from which they wait.
    pub(super) fn waiting(&self) -> impl Iterator<Item = (Date, u32)> + '_ {
        self.waiting.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Rounds;
    use crate::chamber::sample::date;
    use crate::kernel::VisitId;
    use alloc::vec::Vec;

    #[test]
    fn whoever_has_waited_longest_stands_first_and_whoever_has_left_does_not_wait() {
        let mut rounds = Rounds::default();
        for seat in 0..3 {
            rounds.keep(seat, date("2026-03-02"), false);
        }
        let visit = VisitId::from_u128(1);
        rounds.reached(0, date("2026-05-08"), date("2026-05-09"), visit);
        rounds.reached(0, date("2026-04-01"), date("2026-05-10"), visit);
        rounds.reached(1, date("2026-04-08"), date("2026-04-08"), visit);
        let order = |rounds: &Rounds<VisitId>| rounds.waiting().map(|(_, seat)| seat).collect::<Vec<_>>();
        assert_eq!(order(&rounds), [2, 1, 0]);
        rounds.keep(2, date("2026-06-01"), true);
        assert_eq!(order(&rounds), [1, 0]);
        rounds.keep(2, date("2026-06-02"), false);
        assert_eq!(rounds.waiting().next(), Some((date("2026-03-02"), 2)), "they wait as before");
        assert_eq!(rounds.last(0, date("2026-05-08")).unwrap(), (None, date("2026-03-02")));
        assert_eq!(rounds.last(0, date("2026-05-09")).unwrap().1, date("2026-05-08"));
        assert_eq!(rounds.last(0, date("2026-03-01")), None);
    }
}
