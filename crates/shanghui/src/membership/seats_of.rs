//! Which seats a person holds or represents, by their place in the roster.

use alloc::vec::Vec;

/// Stands where there is no seat.
const NONE: u32 = u32::MAX;

/// The seats of each person, by index, ended ones too: the latest, and of each seat the one before it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct SeatsOf {
    latest: Vec<u32>,
    before: Vec<u32>,
}

fn at(places: &[u32], index: u32) -> u32 {
    usize::try_from(index).ok().and_then(|index| places.get(index)).copied().unwrap_or(NONE)
}

fn put(places: &mut Vec<u32>, index: u32, value: u32) {
    let Ok(index) = usize::try_from(index) else { return };
    if places.len() <= index {
        places.resize(index.saturating_add(1), NONE);
    }
    if let Some(place) = places.get_mut(index) {
        *place = value;
    }
}

impl SeatsOf {
    /// Somebody took a seat, or represents it now.
    pub(super) fn add(&mut self, person: u32, seat: u32) {
        put(&mut self.before, seat, at(&self.latest, person));
        put(&mut self.latest, person, seat);
    }

    /// Somebody represents a seat no more.
    pub(super) fn remove(&mut self, person: u32, seat: u32) {
        let mut after = None;
        for other in self.of(person).collect::<Vec<u32>>() {
            if other == seat {
                let before = at(&self.before, seat);
                match after {
                    Some(after) => put(&mut self.before, after, before),
                    None => put(&mut self.latest, person, before),
                }
                return;
            }
            after = Some(other);
        }
    }

    /// The seats of a person, the latest first.
    pub(super) fn of(&self, person: u32) -> impl Iterator<Item = u32> {
        let known = |seat: u32| (seat != NONE).then_some(seat);
        core::iter::successors(known(at(&self.latest, person)), move |seat| known(at(&self.before, *seat)))
    }
}

#[cfg(test)]
mod tests {
    use super::SeatsOf;
    use alloc::vec::Vec;

    #[test]
    fn a_person_may_have_several_seats_and_lose_any() {
        let mut seats = SeatsOf::default();
        for (person, seat) in [(3, 0), (1, 1), (3, 2), (3, 5)] {
            seats.add(person, seat);
        }
        let of = |seats: &SeatsOf, person| seats.of(person).collect::<Vec<u32>>();
        assert_eq!(of(&seats, 3), [5, 2, 0]);
        seats.remove(3, 2);
        seats.remove(3, 1);
        assert_eq!((of(&seats, 3), of(&seats, 1)), (Vec::from([5, 0]), Vec::from([1])));
        seats.remove(3, 5);
        seats.add(1, 5);
        assert_eq!((of(&seats, 3), of(&seats, 1)), (Vec::from([0]), Vec::from([5, 1])));
        assert_eq!(of(&seats, 9), [0_u32; 0]);
    }
}
