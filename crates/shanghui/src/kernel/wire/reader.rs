//! A pull reader over JSON text: no tree, no copy where none is needed, a path on every fault.

use super::{MAXIMUM_INTEGER, Wire};
use crate::kernel::fault::{Fault, WireFault};
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// How deep values may nest.
pub const MAXIMUM_DEPTH: u32 = 64;

/// How much a reader bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Requests and configuration: free in form, strict in content.
    Door,
    /// A journal of this model: canonical text, unknown fields are faults.
    Canonical,
    /// A journal of a newer model: canonical text, unknown fields are borne and reported.
    CanonicalNewer,
}

/// How a record's fields begin: fresh after the brace, or after a `type` that has been read.
#[derive(Debug, Clone, Copy)]
pub struct Body {
    pub(super) first: bool,
    pub(super) tagged: bool,
}

/// A field's place while its record is read. All records share the code for a type of field.
pub(crate) trait Slot {
    /// Reads the field.
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault>;

    /// Puts in what stands for a field that was left out; false where none may be.
    fn settle(&mut self) -> bool;
}

impl<T: Wire> Slot for T {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        self.read_into(reader, Unread::new())
    }
    fn settle(&mut self) -> bool {
        self.leave_out()
    }
}

/// What only a reader has: with it a value is laid out before it is read. Nobody outside can make one, so no value that was
/// never read, and might break its rule, gets out.
#[derive(Debug, Clone, Copy)]
#[allow(unreachable_pub, reason = "it stands in the signature of a public trait")]
pub struct Unread(());

impl Unread {
    pub(crate) const fn new() -> Self {
        Self(())
    }
}

/// Reads JSON text from front to back.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) depth: u32,
    pub(super) strictness: Strictness,
    pub(super) unknown: Vec<String>,
    pub(super) keys: Vec<Cow<'a, str>>,
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of `text`.
    #[must_use]
    pub fn new(text: &'a str, strictness: Strictness) -> Self {
        Self { text, at: 0, depth: 0, strictness, unknown: Vec::new(), keys: Vec::new() }
    }

    /// Whether the text must be canonical.
    #[must_use]
    pub fn is_canonical(&self) -> bool {
        self.strictness != Strictness::Door
    }

    /// The offset of the next byte.
    #[must_use]
    pub fn position(&self) -> usize {
        self.at
    }

    /// The fields that were borne although this model does not know them.
    #[must_use]
    pub fn unknown_fields(&self) -> &[String] {
        &self.unknown
    }

    /// Ends the reading.
    ///
    /// # Errors
    ///
    /// `wire.malformed` where something follows.
    pub fn finish(&mut self) -> Result<(), Fault> {
        match self.peek()? {
            None => Ok(()),
            Some(_) => Err(self.malformed("the end of the text")),
        }
    }

    pub(crate) fn malformed(&self, expected: &str) -> Fault {
        WireFault::Malformed { at: u32::try_from(self.at).unwrap_or(u32::MAX), expected: expected.into() }
            .into()
    }

    pub(super) fn not_canonical(&self, found: &str) -> Fault {
        WireFault::NotCanonical { at: u32::try_from(self.at).unwrap_or(u32::MAX), found: found.into() }.into()
    }

    /// A value of another kind than `expected` stands here.
    pub(crate) fn wrong_type(&self, expected: &str) -> Fault {
        let found = match self.text.as_bytes().get(self.at) {
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b'"') => "a text",
            Some(b't' | b'f') => "true or false",
            Some(b'n') => "null",
            Some(b'-' | b'0'..=b'9') => "a number",
            _ => return self.malformed(expected),
        };
        WireFault::WrongType { expected: expected.into(), found: found.into() }.into()
    }

    /// The next byte that counts, if any.
    pub(crate) fn peek(&mut self) -> Result<Option<u8>, Fault> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' if !self.is_canonical() => self.at = self.at.saturating_add(1),
                b' ' | b'\n' | b'\r' | b'\t' => return Err(self.not_canonical("white space")),
                other => return Ok(Some(*other)),
            }
        }
        Ok(None)
    }

    pub(super) fn take(&mut self, byte: u8, expected: &str) -> Result<(), Fault> {
        if self.peek()? == Some(byte) {
            self.at = self.at.saturating_add(1);
            Ok(())
        } else {
            Err(self.malformed(expected))
        }
    }

    pub(super) fn word(&mut self, word: &str) -> bool {
        let found = self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word));
        if found {
            self.at = self.at.saturating_add(word.len());
        }
        found
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// `wire.wrong_type` for anything else.
    pub fn boolean(&mut self) -> Result<bool, Fault> {
        self.peek()?;
        if self.word("true") {
            Ok(true)
        } else if self.word("false") {
            Ok(false)
        } else {
            Err(self.wrong_type("true or false"))
        }
    }

    /// Takes a `null` if one stands here; canonical text has none.
    pub(crate) fn null(&mut self) -> Result<bool, Fault> {
        if self.peek()? != Some(b'n') {
            return Ok(false);
        }
        if self.is_canonical() {
            return Err(self.not_canonical("null"));
        }
        if self.word("null") { Ok(true) } else { Err(self.malformed("a value")) }
    }

    /// Reads a whole number from 0 to 2^53 − 1.
    ///
    /// # Errors
    ///
    /// `wire.wrong_type`, `wire.out_of_range`; `wire.malformed` for a fraction, an exponent or a leading zero.
    pub fn unsigned(&mut self) -> Result<u64, Fault> {
        match self.peek()? {
            Some(b'0'..=b'9') => {}
            Some(b'-') => return Err(WireFault::OutOfRange { least: 0, most: MAXIMUM_INTEGER }.into()),
            _ => return Err(self.wrong_type("a whole number")),
        }
        let start = self.at;
        let mut value: u64 = 0;
        let mut overflow = false;
        while let Some(digit @ b'0'..=b'9') = self.text.as_bytes().get(self.at).copied() {
            value = value.saturating_mul(10).saturating_add(u64::from(digit.wrapping_sub(b'0')));
            overflow |= value > MAXIMUM_INTEGER;
            self.at = self.at.saturating_add(1);
        }
        if matches!(self.text.as_bytes().get(self.at), Some(b'.' | b'e' | b'E')) {
            return Err(self.malformed("a whole number without fraction or exponent"));
        }
        if self.text.as_bytes().get(start) == Some(&b'0') && self.at.saturating_sub(start) > 1 {
            return Err(self.malformed("a number without leading zeros"));
        }
        if overflow {
            return Err(WireFault::OutOfRange { least: 0, most: MAXIMUM_INTEGER }.into());
        }
        Ok(value)
    }

    pub(super) fn descend(&mut self) -> Result<(), Fault> {
        self.depth = self.depth.saturating_add(1);
        if self.depth > MAXIMUM_DEPTH {
            return Err(WireFault::TooDeep { most: MAXIMUM_DEPTH }.into());
        }
        Ok(())
    }

    /// Reads a list, calling `item` at each.
    ///
    /// # Errors
    ///
    /// `wire.wrong_type`, `wire.malformed`, and what `item` gives, with the index in its path.
    pub fn list(&mut self, item: &mut dyn FnMut(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        if self.peek()? != Some(b'[') {
            return Err(self.wrong_type("a list"));
        }
        self.descend()?;
        self.at = self.at.saturating_add(1);
        let mut index: u32 = 0;
        loop {
            if self.peek()? == Some(b']') {
                if index > 0 && self.text.as_bytes().get(self.at.saturating_sub(1)) == Some(&b',') {
                    return Err(self.malformed("an item after the comma"));
                }
                self.at = self.at.saturating_add(1);
                self.depth = self.depth.saturating_sub(1);
                return Ok(());
            }
            item(self).map_err(|fault| fault.within_index(index))?;
            index = index.saturating_add(1);
            match self.peek()? {
                Some(b',') => {
                    self.at = self.at.saturating_add(1);
                    if self.peek()? == Some(b']') {
                        return Err(self.malformed("an item after the comma"));
                    }
                }
                Some(b']') => {}
                _ => return Err(self.malformed("a comma or the end of the list")),
            }
        }
    }
}

/// A stranger's text, cut to what a message can bear.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(64) {
        Some((end, _)) => alloc::format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.into(),
    }
}
