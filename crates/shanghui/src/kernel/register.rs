//! Registers: things in the order in which they came, found by id. The index is never iterated, so its order cannot
//! show.

use super::open_items::Outstanding;
use alloc::vec::Vec;
use hashbrown::HashTable;

/// A key with 128 bits of identity.
pub trait Key: Copy + Eq {
    /// The bits.
    fn bits(&self) -> u128;
}

/// Mixes both halves by a folded multiplication; ids are random or counted, and either spreads well.
fn hash(bits: u128) -> u64 {
    let [low, high] = [bits as u64, (bits >> 64) as u64];
    let folded =
        u128::from(low ^ 0x9e37_79b9_7f4a_7c15).wrapping_mul(u128::from(high ^ 0xd1b5_4a32_d192_ed03));
    (folded as u64) ^ ((folded >> 64) as u64)
}

/// Where each key stands. It knows nothing of the things, so all registers share its code.
#[derive(Debug, Clone, Default)]
struct Index {
    keys: Vec<u128>,
    places: HashTable<u32>,
}

impl Index {
    fn key_at(keys: &[u128], place: u32) -> Option<u128> {
        keys.get(usize::try_from(place).ok()?).copied()
    }

    #[inline(never)]
    fn find(&self, key: u128) -> Option<u32> {
        self.places.find(hash(key), |place| Self::key_at(&self.keys, *place) == Some(key)).copied()
    }

    /// Adds a key at the end and gives its place; nothing where it is there.
    #[inline(never)]
    fn add(&mut self, key: u128) -> Option<u32> {
        if self.find(key).is_some() {
            return None;
        }
        let place = u32::try_from(self.keys.len()).ok()?;
        self.keys.push(key);
        let keys = &self.keys;
        self.places.insert_unique(hash(key), place, |place| Self::key_at(keys, *place).map_or(0, hash));
        Some(place)
    }
}

/// Things found by id (登记簿): a vector with an index.
///
/// # Properties
///
/// An index given once stays valid: nothing is ever taken out.
#[derive(Debug, Clone)]
pub struct Register<Id, T> {
    entries: Vec<(Id, T)>,
    index: Index,
}

impl<Id: PartialEq, T: PartialEq> PartialEq for Register<Id, T> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<Id: Eq, T: Eq> Eq for Register<Id, T> {}

impl<Id, T> Default for Register<Id, T> {
    fn default() -> Self {
        Self { entries: Vec::new(), index: Index::default() }
    }
}

impl<Id: Key, T> Register<Id, T> {
    /// How many things there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The index of an id.
    #[must_use]
    pub fn index_of(&self, id: Id) -> Option<u32> {
        self.index.find(id.bits())
    }

    /// Whether the id is known.
    #[must_use]
    pub fn contains(&self, id: Id) -> bool {
        self.index_of(id).is_some()
    }

    /// The thing with this id.
    #[must_use]
    pub fn get(&self, id: Id) -> Option<&T> {
        self.at(self.index_of(id)?)
    }

    /// The thing with this id, to be changed.
    pub(crate) fn get_mut(&mut self, id: Id) -> Option<&mut T> {
        self.get_indexed_mut(id).map(|(_, thing)| thing)
    }

    /// The thing with this id, to be changed, and its index.
    pub(crate) fn get_indexed_mut(&mut self, id: Id) -> Option<(u32, &mut T)> {
        let index = self.index_of(id)?;
        let (_, thing) = self.entries.get_mut(usize::try_from(index).ok()?)?;
        Some((index, thing))
    }

    /// The thing at an index.
    #[must_use]
    pub fn at(&self, index: u32) -> Option<&T> {
        self.entries.get(usize::try_from(index).ok()?).map(|(_, thing)| thing)
    }

    /// The id at an index.
    #[must_use]
    pub fn id_at(&self, index: u32) -> Option<Id> {
        self.entries.get(usize::try_from(index).ok()?).map(|(id, _)| *id)
    }

    /// Adds a thing and gives its index, or nothing where the id is taken.
    pub(crate) fn insert(&mut self, id: Id, thing: T) -> Option<u32> {
        let index = self.index.add(id.bits())?;
        self.entries.push((id, thing));
        Some(index)
    }

    /// The thing with this id, made where there is none.
    pub(crate) fn get_or_insert(&mut self, id: Id) -> &mut T
    where
        T: Default,
    {
        let place = match self.index_of(id) {
            Some(place) => usize::try_from(place).unwrap_or(usize::MAX),
            None => {
                let place = self.entries.len();
                let _ = self.insert(id, T::default());
                place
            }
        };
        // INVARIANT: `place` is an index that was found or made just now.
        #[allow(clippy::indexing_slicing, reason = "by the invariant on place")]
        &mut self.entries[place].1
    }

    /// What is outstanding of it, with its id, in order.
    pub(crate) fn among(&self, open: &Outstanding) -> impl Iterator<Item = (Id, &T)> {
        open.iter().filter_map(|index| Some((self.id_at(index)?, self.at(index)?)))
    }

    /// Everything with its id, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id, &T)> {
        self.entries.iter().map(|(id, thing)| (*id, thing))
    }
}

#[cfg(test)]
mod tests {
    use super::Register;
    use crate::kernel::id::PersonId;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_register_finds_what_was_put_in(ids in proptest::collection::vec(0_u128..500, 0..200)) {
            let mut register = Register::default();
            let mut naive = alloc::collections::BTreeMap::new();
            for (place, id) in ids.iter().enumerate() {
                let added = register.insert(PersonId::from_u128(*id), place).is_some();
                prop_assert_eq!(added, !naive.contains_key(id));
                naive.entry(*id).or_insert(place);
            }
            prop_assert_eq!(register.len(), naive.len());
            for id in 0..500 {
                prop_assert_eq!(register.get(PersonId::from_u128(id)), naive.get(&id));
            }
        }
    }
}
