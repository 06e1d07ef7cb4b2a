//! Entries: one accepted command each, with all its events.

use super::header::Header;
use super::upcast::{UPCASTS, upcast};
use crate::kernel::wire::{Reader, Strictness, Writer};
use crate::kernel::{
    Actor, Digest, Fault, Instant, JournalFault, PersonId, Salt, Wire, WireFault, commit, record,
};
use alloc::string::String;
use alloc::vec::Vec;

/// One accepted command: its number, when it was recorded, who acted, what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<E> {
    /// Counted from 1.
    pub seq: u32,
    /// When it was recorded.
    pub at: Instant,
    /// Who acted.
    pub actor: Actor,
    /// What came of it.
    pub events: Vec<E>,
    /// The commitments to its personal values, in their order.
    pub commitments: Vec<Digest>,
}

const FIELDS: &[&str] = &["seq", "at", "actor", "events", "commitments"];

impl<E: Wire> Entry<E> {
    /// Reads an `entry` object of a journal with this header; the second value names the fields that were borne although
    /// this model does not know them.
    pub(super) fn read_object(text: &str, header: &Header) -> Result<(Self, Vec<String>), Fault> {
        let mut reader = Reader::new(text, header.strictness());
        let (mut seq, mut at, mut actor, mut commitments) = (None, None, None, Vec::new());
        let mut events = Vec::new();
        let body = reader.open()?;
        reader.fields(FIELDS, body, &mut |index, reader| {
            match index {
                0 => seq = Some(u32::read(reader)?),
                1 => at = Some(Instant::read(reader)?),
                2 => actor = Some(Actor::read(reader)?),
                3 => reader.list(&mut |reader| {
                    if UPCASTS.is_empty() {
                        events.push(E::read(reader)?);
                    } else {
                        let text = upcast(UPCASTS, header.model, reader.raw()?)?;
                        events.push(E::read(&mut Reader::new(&text, Strictness::CanonicalNewer))?);
                    }
                    Ok(())
                })?,
                _ => commitments = Vec::read(reader)?,
            }
            Ok(())
        })?;
        reader.finish()?;
        let entry = Self {
            seq: seq.ok_or_else(|| Fault::missing("seq"))?,
            at: at.ok_or_else(|| Fault::missing("at"))?,
            actor: actor.ok_or_else(|| Fault::missing("actor"))?,
            events,
            commitments,
        };
        let unknown = reader.unknown_fields().to_vec();
        Ok((entry, unknown))
    }
}

/// Appends an `entry` object.
pub(super) fn write_object<E: Wire>(
    writer: &mut Writer,
    seq: u32,
    at: Instant,
    actor: &Actor,
    events: &[E],
    commitments: &[Digest],
) {
    writer.raw("{\"seq\":");
    writer.unsigned(u64::from(seq));
    writer.raw(",\"at\":");
    at.write(writer);
    writer.raw(",\"actor\":");
    actor.write(writer);
    writer.raw(",\"events\":");
    writer.list(events);
    if !commitments.is_empty() {
        writer.raw(",\"commitments\":");
        writer.list(commitments);
    }
    writer.raw("}");
}

record! {
    /// A personal item as it stands beside its entry; once erased, only its subjects are left.
    pub struct Item {
        /// Whom it is about.
        pub subjects: Vec<PersonId>,
        /// The salt of the commitment.
        pub salt: Option<Salt>,
        /// The value's canonical JSON.
        pub value: Option<Value>,
    }
}

/// Canonical JSON that is kept as it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Value(pub String);

impl core::fmt::Debug for Value {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Value(***)")
    }
}

impl Wire for Value {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(Self(reader.raw()?.into()))
    }
    fn blank(_: crate::kernel::wire::Unread) -> Self {
        Self(String::new())
    }
    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }
    #[cfg(feature = "schema")]
    fn shape(_: &mut crate::kernel::wire::Shapes) -> crate::kernel::wire::Shape {
        crate::kernel::wire::Shape::Text
    }
}
crate::kernel::wire_serde!(Value);

impl Item {
    /// The commitment, unless the item was erased.
    pub(super) fn commitment(&self) -> Option<Digest> {
        let (salt, value) = (self.salt.as_ref()?, self.value.as_ref()?);
        let mut writer = Writer::new();
        writer.open();
        writer.field("subjects", &self.subjects);
        writer.key("value");
        writer.raw(&value.0);
        writer.close();
        Some(commit(salt, &writer.into_string()))
    }

    /// Takes value and salt away; false where they were gone.
    pub(super) fn erase(&mut self) -> bool {
        let had = self.value.is_some() || self.salt.is_some();
        self.salt = None;
        self.value = None;
        had
    }
}

/// A line, read as far as the chain needs it.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub(super) number: u32,
    pub(super) seq: u32,
    pub(super) object: &'a str,
    pub(super) digest: Digest,
    pub(super) items: Vec<Item>,
    pub(super) commitments: Vec<Digest>,
}

impl<'a> Line<'a> {
    /// Reads a line, checking that its text is canonical throughout.
    pub(super) fn read(text: &'a str, number: u32, header: &Header) -> Result<Self, Fault> {
        Self::parse(text, number, header).map_err(|fault| {
            let reason = alloc::format!("{fault}");
            JournalFault::Malformed { line: number, reason }.into()
        })
    }

    fn parse(text: &'a str, number: u32, header: &Header) -> Result<Self, Fault> {
        let mut reader = Reader::new(text, Strictness::Canonical);
        let (mut object, mut digest, mut items): (&str, _, Vec<Item>) = ("", None, Vec::new());
        let (mut seq, mut commitments) = (None, Vec::new());
        let body = reader.open()?;
        let mut places = [false; 3];
        reader.fields(&["entry", "digest", "personal"], body, &mut |index, reader| {
            match index {
                0 => {
                    object =
                        reader.object(header.strictness(), FIELDS, &mut |index, reader| match index {
                            0 => u32::read(reader).map(|number| seq = Some(number)),
                            4 => Vec::read(reader).map(|list| commitments = list),
                            _ => reader.skip(),
                        })?;
                }
                1 if places == [true, false, false] => digest = Some(Digest::read(reader)?),
                2 if places == [true, true, false] => items = Vec::read(reader)?,
                _ => {
                    return Err(WireFault::NotCanonical { at: 0, found: "fields out of order".into() }.into());
                }
            }
            if let Some(place) = places.get_mut(index) {
                *place = true;
            }
            Ok(())
        })?;
        reader.finish()?;
        Ok(Self {
            number,
            seq: seq.ok_or_else(|| Fault::missing("entry.seq"))?,
            object,
            digest: digest.ok_or_else(|| Fault::missing("digest"))?,
            items,
            commitments,
        })
    }
}
