//! The journal in memory: the bytes of the entries one after another, and where each ends.

use super::chain::{Expectation, link, walk};
use super::entry::{Entry, Item, Value, write_object};
use super::header::Header;
use crate::kernel::wire::{Reader, Strictness, Writer};
use crate::kernel::{
    Actor, ChamberId, Digest, Fault, Instant, JournalFault, Kept, PersonId, PersonalItem, Salt, Wire,
};
use alloc::string::String;
use alloc::vec::Vec;

/// A journal (日志) whose chain holds.
///
/// Entries are sealed lazily: appending writes bytes, hashing waits until a digest is asked for.
#[derive(Debug, Clone)]
pub struct Journal {
    header: Header,
    header_line: String,
    genesis: Digest,
    objects: Vec<u8>,
    ends: Vec<usize>,
    digests: Vec<Digest>,
    personal: Vec<(u32, Vec<Item>)>,
}

/// What has become of a personal value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Personal<T> {
    /// It is here.
    Value(T),
    /// It was erased.
    Erased,
}

impl<T> Personal<T> {
    /// The value, unless it was erased.
    #[must_use]
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Erased => None,
        }
    }
}

impl Journal {
    /// An empty journal.
    #[must_use]
    pub fn new(chamber: ChamberId) -> Self {
        let header = Header::new(chamber);
        let header_line = header.to_json();
        let genesis = Header::genesis(&header_line);
        Self {
            header,
            header_line,
            genesis,
            objects: Vec::new(),
            ends: Vec::new(),
            digests: Vec::new(),
            personal: Vec::new(),
        }
    }

    /// Reads a journal's lines, verifying the chain.
    ///
    /// # Errors
    ///
    /// `journal.*` naming the first bad entry and what is wrong with it; see [`verify`](super::verify).
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{journal::{Expectation, Journal}, kernel::*};
    /// # let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl"))?;
    /// let journal = Journal::open(&bytes)?;
    /// assert_eq!(journal.length(), 141);
    ///
    /// let altered = String::from_utf8(bytes)?.replacen("2026-03-02", "2026-03-03", 1);
    /// assert_eq!(Journal::open(altered.as_bytes()).unwrap_err().code(), "journal.altered");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open(bytes: &[u8]) -> Result<Self, Fault> {
        Self::open_expecting(bytes, &Expectation::default())
    }

    /// As [`Journal::open`], with what is known of the journal from elsewhere.
    ///
    /// # Errors
    ///
    /// As [`Journal::open`]; `journal.cut_off`, `journal.digest_mismatch`.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{journal::{Expectation, Journal}, kernel::*};
    /// # let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl"))?;
    /// let expectation = Expectation { length: Some(150), ..Expectation::default() };
    /// assert_eq!(Journal::open_expecting(&bytes, &expectation).unwrap_err().code(), "journal.cut_off");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open_expecting(bytes: &[u8], expectation: &Expectation) -> Result<Self, Fault> {
        let (mut objects, mut ends, mut digests) = (Vec::with_capacity(bytes.len()), Vec::new(), Vec::new());
        let mut personal = Vec::new();
        let verified = walk(bytes, expectation, &mut |line| {
            objects.extend_from_slice(line.object.as_bytes());
            ends.push(objects.len());
            digests.push(line.digest);
            if !line.items.is_empty() {
                personal.push((line.seq, line.items));
            }
        })?;
        Ok(Self {
            header: verified.header,
            header_line: verified.header_line.into(),
            genesis: verified.genesis,
            objects,
            ends,
            digests,
            personal,
        })
    }

    /// The header.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// How many entries there are; also the number of the last one.
    #[must_use]
    pub fn length(&self) -> u32 {
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    fn object(&self, index: usize) -> &[u8] {
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(index).copied().unwrap_or(start);
        self.objects.get(start..end).unwrap_or_default()
    }

    fn items(&self, seq: u32) -> &[Item] {
        match self.personal.binary_search_by_key(&seq, |(seq, _)| *seq) {
            Ok(place) => self.personal.get(place).map(|(_, items)| items.as_slice()).unwrap_or_default(),
            Err(_) => &[],
        }
    }

    /// Seals what was appended: afterwards digests cost nothing until the next entry.
    pub fn seal(&mut self) {
        for index in self.digests.len()..self.ends.len() {
            let before = self.digests.last().copied().unwrap_or(self.genesis);
            let digest = link(&before, self.object(index));
            self.digests.push(digest);
        }
    }

    /// The digest of the last entry (the header's where there is none): what minutes print and what is worth publishing.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let mut digest = self.digests.last().copied().unwrap_or(self.genesis);
        for index in self.digests.len()..self.ends.len() {
            digest = link(&digest, self.object(index));
        }
        digest
    }

    /// The digest of an entry, where it was sealed; of the header for 0.
    #[must_use]
    pub fn digest_at(&self, seq: u32) -> Option<Digest> {
        match usize::try_from(seq).ok()?.checked_sub(1) {
            None => Some(self.genesis),
            Some(index) => self.digests.get(index).copied(),
        }
    }

    /// The journal as JSON Lines, header first.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{journal::{Expectation, Journal}, kernel::*};
    /// # let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl"))?;
    /// assert_eq!(Journal::open(&bytes)?.to_lines(), bytes); // kept verbatim
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_lines(&self) -> Vec<u8> {
        let mut bytes =
            Vec::with_capacity(self.objects.len().saturating_add(self.ends.len().saturating_mul(100)));
        bytes.extend_from_slice(self.header_line.as_bytes());
        bytes.push(b'\n');
        self.write_lines(1, bytes)
    }

    /// The lines from entry `first` to the end.
    #[must_use]
    pub fn lines_from(&self, first: u32) -> Vec<u8> {
        self.write_lines(first, Vec::new())
    }

    fn write_lines(&self, first: u32, bytes: Vec<u8>) -> Vec<u8> {
        let mut writer = Writer::onto(bytes);
        // From the first line asked for, or from where the chain is not sealed yet.
        let asked = usize::try_from(first).unwrap_or(usize::MAX).saturating_sub(1);
        let start = asked.min(self.digests.len());
        let before = start.checked_sub(1).and_then(|before| self.digests.get(before));
        let mut digest = before.copied().unwrap_or(self.genesis);
        for index in start..self.ends.len() {
            let seq = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
            let object = self.object(index);
            digest = self.digests.get(index).copied().unwrap_or_else(|| link(&digest, object));
            if seq < first {
                continue;
            }
            writer.raw("{\"entry\":");
            writer.raw(core::str::from_utf8(object).unwrap_or_default());
            writer.raw(",\"digest\":");
            digest.write(&mut writer);
            let items = self.items(seq);
            if !items.is_empty() {
                writer.raw(",\"personal\":");
                writer.list(items);
            }
            writer.raw("}\n");
        }
        writer.into_bytes()
    }

    /// Decodes an entry.
    ///
    /// # Errors
    ///
    /// `journal.unknown_event`, or `journal.malformed` with what is wrong.
    pub fn entry<E: Wire>(&self, seq: u32) -> Result<Entry<E>, Fault> {
        let index = usize::try_from(seq).unwrap_or(usize::MAX).wrapping_sub(1);
        let text = crate::kernel::wire::text_of(self.object(index))?;
        match Entry::read_object(text, &self.header) {
            Ok((entry, _)) => Ok(entry),
            Err(fault) => Err(undecoded(&fault, seq)),
        }
    }

    /// The fields of a newer model that this one bears without knowing them, each once.
    #[must_use]
    pub fn unknown_fields<E: Wire>(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        if self.header.strictness() == Strictness::CanonicalNewer {
            for index in 0..self.ends.len() {
                let text = core::str::from_utf8(self.object(index)).unwrap_or_default();
                let found = Entry::<E>::read_object(text, &self.header)
                    .map(|(_, unknown)| unknown)
                    .unwrap_or_default();
                for name in found {
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
            }
        }
        names
    }

    /// A personal value, unless it was erased.
    ///
    /// # Errors
    ///
    /// `wire.*` where the stored value is not of the type asked for; `journal.commitment_broken` where there is no such
    /// value at all.
    pub fn personal<T: Wire>(&self, kept: Kept) -> Result<Personal<T>, Fault> {
        let item = usize::try_from(kept.place.0).ok().and_then(|place| self.items(kept.seq).get(place));
        let item = item.ok_or(JournalFault::CommitmentBroken {
            seq: kept.seq,
            line: kept.seq.saturating_add(1),
            index: kept.place.0,
        })?;
        match &item.value {
            None => Ok(Personal::Erased),
            Some(Value(text)) => T::read(&mut Reader::new(text, Strictness::Canonical)).map(Personal::Value),
        }
    }

    /// Appends an entry and gives its number. Nothing is hashed but the commitments.
    pub(crate) fn append<E: Wire>(
        &mut self,
        at: Instant,
        actor: &Actor,
        events: &[E],
        personal: Vec<PersonalItem>,
        salt: &Salt,
    ) -> u32 {
        let seq = self.length().saturating_add(1);
        let items: Vec<Item> = personal
            .into_iter()
            .zip(0_u32..)
            .map(|(item, index)| Item {
                subjects: item.subjects,
                salt: Some(salt.of_item(seq, index)),
                value: Some(Value(item.value)),
            })
            .collect();
        let commitments: Vec<Digest> = items.iter().filter_map(Item::commitment).collect();
        let mut writer = Writer::onto(core::mem::take(&mut self.objects));
        write_object(&mut writer, seq, at, actor, events, &commitments);
        self.objects = writer.into_bytes();
        self.ends.push(self.objects.len());
        if !items.is_empty() {
            self.personal.push((seq, items));
        }
        seq
    }

    /// Forgets the entries after `seq`, which nobody has seen yet.
    pub(crate) fn truncate(&mut self, seq: u32) {
        let length = usize::try_from(seq).unwrap_or(usize::MAX);
        self.ends.truncate(length);
        self.digests.truncate(length);
        self.objects.truncate(self.ends.last().copied().unwrap_or(0));
        self.personal.retain(|(entry, _)| *entry <= seq);
    }

    /// Whether there is any personal value about a person.
    pub(crate) fn has_values(&self, person: PersonId) -> bool {
        let mut items = self.personal.iter().flat_map(|(_, items)| items);
        items.any(|item| item.value.is_some() && item.subjects.contains(&person))
    }

    /// The first personal value that is gone although none of those it is about was erased by a later entry.
    pub(crate) fn gone_without(&self, erased_by: &dyn Fn(PersonId) -> Option<u32>) -> Option<Fault> {
        self.personal.iter().find_map(|(seq, items)| {
            let explained = |item: &Item| item.subjects.iter().any(|person| erased_by(*person) >= Some(*seq));
            let index = items.iter().position(|item| item.value.is_none() && !explained(item))?;
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            Some(JournalFault::CommitmentBroken { seq: *seq, line: seq.saturating_add(1), index }.into())
        })
    }

    /// Erases every personal value about a person up to entry `seq`; gives how many there were. What was recorded about
    /// them after their erasure is not touched: it is there when the journal is read again, as it was before.
    pub(crate) fn erase(&mut self, person: PersonId, seq: u32) -> u32 {
        let mut erased: u32 = 0;
        for (_, items) in self.personal.iter_mut().filter(|(entry, _)| *entry <= seq) {
            for item in items.iter_mut().filter(|item| item.subjects.contains(&person)) {
                erased = erased.saturating_add(u32::from(item.erase()));
            }
        }
        erased
    }
}

fn undecoded(fault: &Fault, seq: u32) -> Fault {
    if fault.code() == "wire.unknown_type" {
        return JournalFault::UnknownEvent { seq, event: alloc::format!("{fault}") }.into();
    }
    JournalFault::Malformed { line: seq.saturating_add(1), reason: alloc::format!("{fault}") }.into()
}
