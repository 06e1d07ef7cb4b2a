//! Snapshots: the shortest list of facts that leads to a state, so that a long journal need not be replayed from the
//! start.
//!
//! A snapshot holds events, not state: reading one goes through the same resolving and applying as a replay, so it is
//! validated again whole, and no second form of the state exists that could drift from the first. It holds no personal
//! value; names stay in the journal that it belongs to.

use super::header::Model;
use crate::kernel::wire::{Reader, Strictness, Writer};
use crate::kernel::{ChamberId, DataFault, Digest, Fault, Instant, Wire};
use alloc::string::String;
use alloc::vec::Vec;

/// An event with the entry it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact<E> {
    /// The entry's number.
    pub seq: u32,
    /// When it was recorded.
    pub at: Instant,
    /// The event.
    pub event: E,
}

/// A state at an entry, as the facts that lead to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot<E> {
    /// The chamber.
    pub chamber: ChamberId,
    /// The entry after which the state stood so.
    pub seq: u32,
    /// That entry's digest.
    pub digest: Digest,
    /// The instant of that entry.
    pub at: Instant,
    /// The facts, in an order in which they can be applied.
    pub facts: Vec<Fact<E>>,
}

const FORMAT: u32 = 1;
const FIELDS: &[&str] = &["format", "model", "chamber", "seq", "digest", "at", "facts"];

impl<E: Wire> Snapshot<E> {
    /// The snapshot's text.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut writer = Writer::new();
        writer.open();
        writer.field("format", &FORMAT);
        writer.field("model", &Model::current());
        writer.field("chamber", &self.chamber);
        writer.field("seq", &self.seq);
        writer.field("digest", &self.digest);
        writer.field("at", &self.at);
        writer.key("facts");
        writer.raw("[");
        for (index, fact) in self.facts.iter().enumerate() {
            writer.raw(if index == 0 { "" } else { "," });
            writer.open();
            writer.field("seq", &fact.seq);
            writer.field("at", &fact.at);
            writer.field("event", &fact.event);
            writer.close();
        }
        writer.raw("]");
        writer.close();
        writer.into_string()
    }

    /// Reads a snapshot's text. What it says is validated when a chamber is restored from it.
    ///
    /// # Errors
    ///
    /// `data.unknown_snapshot`, `wire.*`.
    pub fn from_json(text: &str) -> Result<Self, Fault> {
        let mut reader = Reader::new(text, Strictness::Canonical);
        let (mut format, mut chamber, mut seq, mut digest, mut at) = (None, None, None, None, None);
        let mut facts = Vec::new();
        let body = reader.open()?;
        reader.fields(FIELDS, body, &mut |index, reader| {
            match index {
                0 => {
                    let given = u32::read(reader)?;
                    if given != FORMAT {
                        return Err(DataFault::UnknownSnapshot { format: given }.into());
                    }
                    format = Some(given);
                }
                1 => drop(Model::read(reader)?),
                2 => chamber = Some(ChamberId::read(reader)?),
                3 => seq = Some(u32::read(reader)?),
                4 => digest = Some(Digest::read(reader)?),
                5 => at = Some(Instant::read(reader)?),
                _ => reader.list(&mut |reader| {
                    let (mut seq, mut at, mut event) = (None, None, None);
                    let body = reader.open()?;
                    reader.fields(&["seq", "at", "event"], body, &mut |index, reader| {
                        match index {
                            0 => seq = Some(u32::read(reader)?),
                            1 => at = Some(Instant::read(reader)?),
                            _ => event = Some(E::read(reader)?),
                        }
                        Ok(())
                    })?;
                    facts.push(Fact {
                        seq: seq.ok_or_else(|| Fault::missing("seq"))?,
                        at: at.ok_or_else(|| Fault::missing("at"))?,
                        event: event.ok_or_else(|| Fault::missing("event"))?,
                    });
                    Ok(())
                })?,
            }
            Ok(())
        })?;
        reader.finish()?;
        format.ok_or_else(|| Fault::missing("format"))?;
        Ok(Self {
            chamber: chamber.ok_or_else(|| Fault::missing("chamber"))?,
            seq: seq.ok_or_else(|| Fault::missing("seq"))?,
            digest: digest.ok_or_else(|| Fault::missing("digest"))?,
            at: at.ok_or_else(|| Fault::missing("at"))?,
            facts,
        })
    }
}
