//! Marks: which entry recorded a thing, and when.

use super::time::Instant;

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
