//! The journal (日志): an append-only, hash-chained record of everything that was decided.
//!
//! ```text
//! line 0   {"format":1,"model":"0.1.0","hash":"sha-256","chamber":"…"}                       the header
//! line n   {"entry":{"seq":n,"at":"…","actor":{…},"events":[…],"commitments":[…]},"digest":"…","personal":[…]}
//! ```
//!
//! One entry is one accepted command with all its events. The digest of an entry is SHA-256 over the 32 bytes of the
//! digest before it and the exact bytes of its `entry` object; the first follows SHA-256 over the header line. So anyone
//! verifies a journal by hashing bytes, without this library.
//!
//! Personal values stand in `personal`, beside the entry: the entry holds a commitment to each, SHA-256 over the item's
//! 16 bytes of salt and its canonical JSON without the salt. Erasing takes value and salt away and leaves the chain whole.
//!
//! Invariants: stored text is canonical and is kept verbatim; sequence numbers count from 1 without a gap; an entry's
//! time is never before the one of the entry before it (the chamber sees to that).
//!
//! Deliberately absent: any knowledge of what the events mean.

mod chain;
mod entry;
mod header;
#[allow(clippy::module_inception, reason = "the journal is the room's one big noun")]
mod journal;
mod snapshot;
mod upcast;

pub use chain::{Expectation, Verification, verify};
pub use entry::{Entry, Item, Value};
pub use header::{Header, Model};
pub use journal::{Journal, Personal};
pub use snapshot::{Fact, Snapshot};
