//! Marks: which entry recorded a thing, and when.

use super::time::Instant;
use alloc::vec::Vec;

/// Which entry recorded a thing, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The entry's number.
    pub seq: u32,
    /// When it was recorded.
    pub at: Instant,
}

/// Why an event cannot be applied to the state before it: the journal does not hold together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Incoherent(pub(crate) &'static str);

/// What applying an event gives.
pub(crate) type Applied = Result<(), Incoherent>;

/// Adds what was recorded, with its entry, to the facts that lead to a state; one by one, which is the least code.
pub(crate) fn retell<'a, E: From<T>, T: Clone + 'a>(
    recorded: impl IntoIterator<Item = &'a (T, Mark)>,
    facts: &mut Vec<(Mark, E)>,
) {
    for (event, mark) in recorded {
        facts.push((*mark, event.clone().into()));
    }
}
