//! What the words of a resource are searched by (检索词): each two neighbouring letters or characters, and the tags as a whole. No
//! dictionary is asked, so a name that none knows is found as well.

use super::ResourceTerms;
use crate::kernel::{Key, Title};
use alloc::vec::Vec;

/// Two neighbouring letters or characters, or one that stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair(u64);

impl Key for Pair {
    fn bits(&self) -> u128 {
        // Spread over both halves, as an id is.
        u128::from(self.0) | (u128::from(self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)) << 64)
    }
}

/// The pairs of a text, each once, in their order. Letters of Latin script are taken in lower case; whatever is neither letter
/// nor digit parts what stands beside it.
pub(super) fn pairs(text: &str) -> Vec<Pair> {
    let mut found: Vec<Pair> = Vec::new();
    let mut add = |first: Option<char>, second: Option<char>| {
        let bits = |letter: Option<char>| u64::from(u32::from(letter.unwrap_or('\0')));
        found.push(Pair((bits(first) << 32) | bits(second)));
    };
    // The letter before, and whether it stands alone so far.
    let (mut before, mut alone): (Option<char>, bool) = (None, false);
    for letter in text.chars() {
        let letter = Some(letter.to_ascii_lowercase()).filter(|letter| letter.is_alphanumeric());
        match (before, letter) {
            (Some(_), Some(_)) => {
                add(before, letter);
                alone = false;
            }
            (Some(_), None) if alone => add(before, None),
            (None, Some(_)) => alone = true,
            _ => {}
        }
        before = letter;
    }
    if before.is_some() && alone {
        add(before, None);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The tags of a resource, each once, in their order.
pub(super) fn tags(terms: &ResourceTerms) -> Vec<&Title> {
    let mut found: Vec<&Title> = terms.tags.iter().collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::{Pair, pairs};
    use alloc::vec::Vec;

    fn pair(first: char, second: char) -> Pair {
        Pair((u64::from(u32::from(first)) << 32) | u64::from(u32::from(second)))
    }

    #[test]
    fn two_neighbours_are_a_pair_and_whoever_stands_alone_is_one() {
        let mut expected: Vec<Pair> = ["冷链", "链仓", "仓储", "5g"]
            .iter()
            .map(|two| pair(two.chars().next().unwrap(), two.chars().nth(1).unwrap()))
            .collect();
        expected.push(pair('米', '\0'));
        expected.sort_unstable();
        assert_eq!(pairs("冷链仓储，5G、米"), expected);
        assert_eq!(pairs("、——"), []);
        assert_eq!(pairs("茶茶茶").len(), 1, "each is there once");
    }
}
