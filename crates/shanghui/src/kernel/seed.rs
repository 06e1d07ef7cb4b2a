//! Seeds of draws: committed to before, revealed after.

use super::digest::{Digest, hexadecimal};
use super::id::PersonId;
use alloc::vec::Vec;
use sha2::{Digest as _, Sha256};

/// The 256 random bits of a draw (抽签种子), as 64 hexadecimal digits.
///
/// # Example
///
/// ```
/// use shanghui::kernel::Seed;
///
/// let seed = Seed([7; 32]);
/// // What is announced before the draw: SHA-256 of the 32 bytes.
/// assert!(seed.commitment().to_string().starts_with("4bb06f8e"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed(pub [u8; 32]);

hexadecimal!(Seed, 32, "The 256 random bits of a draw (抽签种子) as 64 hexadecimal digits in lower case.");

impl Seed {
    /// What is announced before the draw: SHA-256 of the seed's 32 bytes.
    #[must_use]
    pub fn commitment(&self) -> Digest {
        Digest(Sha256::digest(self.0).into())
    }

    /// The order that the seed draws for a pool.
    ///
    /// Anyone can check it with the seed and the pool as it was announced. The numbers of the draw are the first eight bytes,
    /// read as a big-endian integer, of SHA-256 over the seed's 32 bytes and a counter of eight bytes, big-endian, that begins
    /// at 0 and rises with every number. From the last place of the pool down to the second: the next number, left out and
    /// drawn again where it is not below the largest multiple of the places up to there (so that each is equally likely), and
    /// taken modulo their count, names the place with which this one changes.
    #[must_use]
    pub fn order(&self, pool: &[PersonId]) -> Vec<PersonId> {
        let mut order = pool.to_vec();
        let mut counter = 0_u64;
        for place in (1..order.len()).rev() {
            let count = u64::try_from(place).unwrap_or(u64::MAX).saturating_add(1);
            let beyond = u64::MAX.wrapping_sub(count).wrapping_add(1).checked_rem(count).unwrap_or(0);
            let number = loop {
                let number = self.number(counter);
                counter = counter.wrapping_add(1);
                // `beyond` numbers at the top belong to no whole multiple.
                if number <= u64::MAX.wrapping_sub(beyond) {
                    break number;
                }
            };
            let other = usize::try_from(number.checked_rem(count).unwrap_or(0)).unwrap_or(place);
            order.swap(place, other);
        }
        order
    }

    fn number(&self, counter: u64) -> u64 {
        let block: [u8; 32] =
            Sha256::new().chain_update(self.0).chain_update(counter.to_be_bytes()).finalize().into();
        block.iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::Seed;
    use crate::kernel::id::PersonId;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    fn people(count: u128) -> Vec<PersonId> {
        (1..=count).map(PersonId::from_u128).collect()
    }

    /// Worked out apart from this code, by the description alone.
    #[test]
    fn a_known_seed_draws_a_known_order() {
        let order = Seed([7; 32]).order(&people(7));
        assert_eq!(order, ORDER.map(PersonId::from_u128));
        assert_eq!(alloc::format!("{}", Seed([7; 32]).commitment()), COMMITMENT);
    }

    const ORDER: [u128; 7] = [3, 7, 6, 1, 2, 5, 4];
    const COMMITMENT: &str = "4bb06f8e4e3a7715d201d573d0aa423762e55dabd61a2c02278fa56cc6d294e0";

    proptest! {
        #[test]
        fn a_draw_leaves_nobody_out(seed in any::<[u8; 32]>(), count in 0_u128..40) {
            let mut order = Seed(seed).order(&people(count));
            order.sort();
            prop_assert_eq!(order, people(count));
        }
    }

    #[test]
    fn every_order_of_three_is_about_as_likely() {
        let mut counts = alloc::collections::BTreeMap::new();
        for number in 0_u16..6_000 {
            let mut seed = [0; 32];
            seed[..2].copy_from_slice(&number.to_be_bytes());
            let count = counts.entry(Seed(seed).order(&people(3))).or_insert(0_u32);
            *count = count.saturating_add(1);
        }
        assert_eq!(counts.len(), 6);
        assert!(counts.values().all(|count| (850..1_150).contains(count)), "{counts:?}");
    }
}
