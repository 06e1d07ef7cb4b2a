//! When everybody was last seen (最近参加): at a meeting, at an activity, on a visit; and in which order the seats have gone
//! quiet.

use crate::kernel::Date;
use alloc::vec::Vec;
use core::iter;

/// A day on which somebody was seen, and the day on which that was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    day: Date,
    recorded: Date,
    /// Where the same person was seen before, counted from 1; 0 where they were not.
    before: u32,
}

/// When everybody was seen. Of each only the days that were later than all before are kept, one after another as they were
/// recorded, so that a sign-in takes no memory of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Presence {
    seen: Vec<Seen>,
    /// By roster index where somebody was seen last, counted from 1; 0 where they were not.
    latest: Vec<u32>,
    seats: Since,
}

impl Presence {
    /// Somebody was seen, who acts for these seats.
    pub(crate) fn saw(&mut self, index: u32, day: Date, recorded: Date, seats: impl Iterator<Item = u32>) {
        let Ok(index) = usize::try_from(index) else { return };
        if self.latest.len() <= index {
            self.latest.resize(index.saturating_add(1), 0);
        }
        let Some(latest) = self.latest.get_mut(index) else { return };
        let before = *latest;
        let last = usize::try_from(before).ok().and_then(|at| self.seen.get(at.checked_sub(1)?));
        if last.is_some_and(|last| day <= last.day) {
            return;
        }
        self.seen.push(Seen { day, recorded, before });
        *latest = u32::try_from(self.seen.len()).unwrap_or(0);
        for seat in seats {
            if self.seats.day(seat).is_some_and(|since| since < day) {
                self.seats.place(seat, Some(day));
            }
        }
    }

    /// When somebody was seen, the last first.
    fn seen(&self, index: u32) -> impl Iterator<Item = &Seen> {
        let latest = usize::try_from(index).ok().and_then(|index| self.latest.get(index)).copied();
        let at = |place: u32| self.seen.get(usize::try_from(place.checked_sub(1)?).ok()?);
        iter::successors(latest.and_then(at), move |seen| at(seen.before))
    }

    /// The last day on which somebody was seen, as far as that was recorded by the end of a day.
    pub(crate) fn last_seen(&self, index: u32, on: Date) -> Option<Date> {
        self.seen(index).find(|seen| seen.day <= on && seen.recorded <= on).map(|seen| seen.day)
    }

    /// A seat is somebody's from a day on, or ended: it counts from that day, or from when whoever acts for it was seen last.
    pub(crate) fn seated(&mut self, seat: u32, from: Option<Date>, person: Option<u32>) {
        let seen = person.and_then(|person| self.seen(person).next()).map(|seen| seen.day);
        self.seats.place(seat, from.map(|from| seen.map_or(from, |seen| seen.max(from))));
    }

    /// The seats of which nothing was seen later than one day, and those of which something was seen later than another.
    pub(crate) fn seats_outside(&self, quiet: Date, later: Date) -> impl Iterator<Item = u32> {
        let later = later.max(quiet);
        let days = &self.seats.days;
        let (first, rest) = days.split_at(days.partition_point(|(day, _)| *day <= quiet));
        let rest = rest.get(rest.partition_point(|(day, _)| *day <= later)..).unwrap_or_default();
        first.iter().chain(rest).flat_map(|(_, seats)| seats.iter().copied())
    }
}

/// The seats that have not ended, by the last day that counts for each: those of a day in no order, so that moving one to
/// another day is a step, and going through the first days costs what stands there.
#[derive(Debug, Clone, Default)]
struct Since {
    days: Vec<(Date, Vec<u32>)>,
    /// Of each seat the day, and its place among the others of that day.
    places: Vec<Option<(Date, u32)>>,
}

impl PartialEq for Since {
    fn eq(&self, other: &Self) -> bool {
        let days = |it: &Self| it.places.iter().map(|place| place.map(|(day, _)| day)).collect::<Vec<_>>();
        days(self) == days(other)
    }
}

impl Eq for Since {}

impl Since {
    fn place_of(&mut self, seat: u32) -> Option<&mut Option<(Date, u32)>> {
        self.places.get_mut(usize::try_from(seat).ok()?)
    }

    fn day(&self, seat: u32) -> Option<Date> {
        let place = self.places.get(usize::try_from(seat).ok()?)?;
        place.map(|(day, _)| day)
    }

    /// Puts a seat on a day, or takes it off.
    fn place(&mut self, seat: u32, day: Option<Date>) {
        let Ok(index) = usize::try_from(seat) else { return };
        if self.places.len() <= index {
            self.places.resize(index.saturating_add(1), None);
        }
        if let Some((before, place)) = self.place_of(seat).and_then(Option::take) {
            self.take_off(before, place);
        }
        let Some(day) = day else { return };
        let at = self.days.binary_search_by_key(&day, |(other, _)| *other).unwrap_or_else(|at| {
            self.days.insert(at, (day, Vec::new()));
            at
        });
        let Some((_, seats)) = self.days.get_mut(at) else { return };
        let place = u32::try_from(seats.len()).unwrap_or(u32::MAX);
        seats.push(seat);
        if let Some(placed) = self.place_of(seat) {
            *placed = Some((day, place));
        }
    }

    /// Takes what stands at a place off a day; the last of that day gets the place.
    fn take_off(&mut self, day: Date, place: u32) {
        let Ok(at) = self.days.binary_search_by_key(&day, |(other, _)| *other) else { return };
        let Some((_, seats)) = self.days.get_mut(at) else { return };
        let Some(last) = seats.pop() else { return };
        let is_empty = seats.is_empty();
        if let Some(freed) = usize::try_from(place).ok().and_then(|place| seats.get_mut(place)) {
            *freed = last;
            if let Some(moved) = self.place_of(last) {
                *moved = Some((day, place));
            }
        }
        if is_empty {
            self.days.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Presence;
    use crate::chamber::sample::date;

    #[test]
    fn what_is_recorded_later_was_not_known_before() {
        let mut presence = Presence::default();
        let none = core::iter::empty;
        presence.saw(3, date("2026-03-10"), date("2026-03-10"), none());
        presence.saw(3, date("2026-03-20"), date("2026-03-25"), none());
        presence.saw(3, date("2026-03-15"), date("2026-03-26"), none());
        let seen = ["2026-03-09", "2026-03-10", "2026-03-24", "2026-03-25", "2026-12-31"]
            .map(|on| presence.last_seen(3, date(on)));
        let [none, first, still, second, last] = seen;
        assert_eq!((none, first, still), (None, Some(date("2026-03-10")), Some(date("2026-03-10"))));
        assert_eq!((second, last), (Some(date("2026-03-20")), Some(date("2026-03-20"))));
        assert_eq!(presence.last_seen(2, date("2026-12-31")), None);
        assert_eq!(presence.last_seen(9, date("2026-12-31")), None);
    }
}
