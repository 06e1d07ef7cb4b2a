//! The words by which offers are found (资源检索): for each word the offers that hold it, kept while the journal is read, so that
//! ranking looks only at what a need and an offer have in common.

use super::words::{Pair, pairs, tags};
use super::{ResourceKind, ResourceTerms};
use crate::kernel::{Register, Title};
use alloc::vec::Vec;

/// The offers that hold a word, by their places, rising.
type Holders = Vec<u32>;

/// The words of the offers that were not ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct OfferIndex {
    pairs: Register<Pair, Holders>,
    /// In the order of the tags.
    tags: Vec<(Title, Holders)>,
    /// The kind of each offer; nothing where it was ended.
    kinds: Vec<Option<ResourceKind>>,
    open: u32,
}

fn place_of(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

impl OfferIndex {
    /// The holders of a tag, made where nobody held it.
    fn holders_of_tag(&mut self, tag: &Title) -> Option<&mut Holders> {
        let place = match self.tags.binary_search_by(|(known, _)| known.cmp(tag)) {
            Ok(place) => place,
            Err(place) => {
                self.tags.insert(place, (tag.clone(), Holders::new()));
                place
            }
        };
        self.tags.get_mut(place).map(|(_, holders)| holders)
    }

    /// An offer was registered. Its place is behind all before.
    pub(super) fn add(&mut self, place: u32, terms: &ResourceTerms) {
        for pair in pairs(terms.text.as_str()) {
            self.pairs.get_or_insert(pair).push(place);
        }
        for tag in tags(terms) {
            if let Some(holders) = self.holders_of_tag(tag) {
                holders.push(place);
            }
        }
        self.kinds.resize(place_of(place).saturating_add(1), None);
        if let Some(kind) = self.kinds.get_mut(place_of(place)) {
            *kind = Some(terms.kind);
        }
        self.open = self.open.saturating_add(1);
    }

    /// An offer was ended.
    pub(super) fn remove(&mut self, place: u32, terms: &ResourceTerms) {
        let take = |holders: &mut Holders| {
            if let Ok(at) = holders.binary_search(&place) {
                holders.remove(at);
            }
        };
        for pair in pairs(terms.text.as_str()) {
            take(self.pairs.get_or_insert(pair));
        }
        for tag in tags(terms) {
            self.holders_of_tag(tag).into_iter().for_each(take);
        }
        if let Some(kind) = self.kinds.get_mut(place_of(place)) {
            *kind = None;
        }
        self.open = self.open.saturating_sub(1);
    }

    /// The kind of each offer by its place; nothing where it was ended.
    pub(super) fn kinds(&self) -> &[Option<ResourceKind>] {
        &self.kinds
    }

    /// What a word weighs that so many offers hold: one, and one more for each time that they are the rarer by half.
    fn weight(&self, holding: usize) -> u32 {
        let holding = u32::try_from(holding).unwrap_or(u32::MAX).max(1);
        1_u32.saturating_add(self.open.checked_div(holding).and_then(u32::checked_ilog2).unwrap_or(0))
    }

    /// For each offer by its place, what the words weigh that it has in common with a need; and what all words of the need do.
    pub(super) fn common(&self, terms: &ResourceTerms) -> (Vec<u32>, u32) {
        let none: &[u32] = &[];
        let of_pairs = pairs(terms.text.as_str())
            .into_iter()
            .map(|pair| self.pairs.get(pair).map_or(none, |holders| holders.as_slice()));
        let of_tags = tags(terms).into_iter().map(|tag| {
            let found = self.tags.binary_search_by(|(known, _)| known.cmp(tag));
            found.ok().and_then(|place| self.tags.get(place)).map_or(none, |(_, holders)| holders.as_slice())
        });
        let mut common = alloc::vec![0_u32; self.kinds.len()];
        let mut whole = 0_u32;
        for holders in of_pairs.chain(of_tags) {
            let weight = self.weight(holders.len());
            whole = whole.saturating_add(weight);
            for holder in holders {
                if let Some(sum) = common.get_mut(place_of(*holder)) {
                    *sum = sum.wrapping_add(weight);
                }
            }
        }
        (common, whole)
    }
}
