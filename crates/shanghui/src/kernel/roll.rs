//! Rolls: who is entitled, present, excused. A set of register indexes, one bit each.

use alloc::vec::Vec;

/// A set of indexes into a [`Register`](super::Register) (名册).
///
/// # Example
///
/// ```
/// use shanghui::kernel::Roll;
///
/// let mut present = Roll::default();
/// assert!(present.insert(70));
/// assert!(!present.insert(70));
/// assert_eq!(present.count(), 1);
/// assert_eq!(present.iter().collect::<Vec<_>>(), [70]);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Roll {
    words: Vec<u64>,
    count: u32,
}

impl PartialEq for Roll {
    fn eq(&self, other: &Self) -> bool {
        self.count == other.count && self.iter().eq(other.iter())
    }
}

impl Eq for Roll {}

fn place(index: u32) -> (usize, u64) {
    (usize::try_from(index >> 6).unwrap_or(usize::MAX), 1_u64.wrapping_shl(index & 63))
}

impl Roll {
    /// Adds an index; false where it was there.
    pub fn insert(&mut self, index: u32) -> bool {
        let (word, bit) = place(index);
        if word >= self.words.len() {
            self.words.resize(word.saturating_add(1), 0);
        }
        match self.words.get_mut(word) {
            Some(bits) if *bits & bit == 0 => {
                *bits |= bit;
                self.count = self.count.saturating_add(1);
                true
            }
            _ => false,
        }
    }

    /// Takes an index out; false where it was not there.
    pub fn remove(&mut self, index: u32) -> bool {
        let (word, bit) = place(index);
        match self.words.get_mut(word) {
            Some(bits) if *bits & bit != 0 => {
                *bits &= !bit;
                self.count = self.count.saturating_sub(1);
                true
            }
            _ => false,
        }
    }

    /// Whether the index is there.
    #[must_use]
    pub fn contains(&self, index: u32) -> bool {
        let (word, bit) = place(index);
        self.words.get(word).is_some_and(|bits| bits & bit != 0)
    }

    /// How many there are, without counting.
    #[must_use]
    pub const fn count(&self) -> u32 {
        self.count
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The indexes, rising.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().zip(0_u32..).flat_map(|(bits, word)| {
            (0..64_u32)
                .filter(move |bit| bits & 1_u64.wrapping_shl(*bit) != 0)
                .map(move |bit| (word << 6) | bit)
        })
    }
}

impl FromIterator<u32> for Roll {
    fn from_iter<I: IntoIterator<Item = u32>>(indexes: I) -> Self {
        let mut roll = Self::default();
        for index in indexes {
            roll.insert(index);
        }
        roll
    }
}

#[cfg(test)]
mod tests {
    use super::Roll;
    use alloc::collections::BTreeSet;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_roll_is_a_set(steps in proptest::collection::vec((0_u32..300, any::<bool>()), 0..300)) {
            let (mut roll, mut naive) = (Roll::default(), BTreeSet::new());
            for (index, add) in steps {
                if add {
                    prop_assert_eq!(roll.insert(index), naive.insert(index));
                } else {
                    prop_assert_eq!(roll.remove(index), naive.remove(&index));
                }
                prop_assert_eq!(roll.count() as usize, naive.len());
            }
            prop_assert!(roll.iter().eq(naive.iter().copied()));
            prop_assert_eq!(&roll, &naive.into_iter().collect::<Roll>());
        }
    }
}
