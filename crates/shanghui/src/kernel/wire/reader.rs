//! A pull reader over JSON text: no tree, no copy where none is needed, a path on every fault.

use super::{MAXIMUM_INTEGER, Wire};
use crate::kernel::fault::{Fault, WireFault};
use alloc::borrow::Cow;
use alloc::string::{String, ToString};
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
    first: bool,
    tagged: bool,
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
        *self = T::read(reader)?;
        Ok(())
    }
    fn settle(&mut self) -> bool {
        let absent = T::absent();
        let settled = absent.is_some();
        if let Some(value) = absent {
            *self = value;
        }
        settled
    }
}

/// Reads JSON text from front to back.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    strictness: Strictness,
    unknown: Vec<String>,
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of `text`.
    #[must_use]
    pub fn new(text: &'a str, strictness: Strictness) -> Self {
        Self { text, at: 0, depth: 0, strictness, unknown: Vec::new() }
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

    fn not_canonical(&self, found: &str) -> Fault {
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

    fn take(&mut self, byte: u8, expected: &str) -> Result<(), Fault> {
        if self.peek()? == Some(byte) {
            self.at = self.at.saturating_add(1);
            Ok(())
        } else {
            Err(self.malformed(expected))
        }
    }

    fn word(&mut self, word: &str) -> bool {
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

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// `wire.wrong_type`, `wire.malformed`, and in a journal `wire.not_canonical` for an escape that the canonical
    /// form writes otherwise.
    pub fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        if self.peek()? != Some(b'"') {
            return Err(self.wrong_type("a text"));
        }
        self.at = self.at.saturating_add(1);
        let start = self.at;
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b'"') => {
                    let text = self.text.get(start..self.at).unwrap_or_default();
                    self.at = self.at.saturating_add(1);
                    return Ok(Cow::Borrowed(text));
                }
                Some(b'\\') => break,
                Some(0..=0x1f) => return Err(self.malformed("an escaped control character")),
                Some(_) => self.at = self.at.saturating_add(1),
                None => return Err(self.malformed("the closing quotation mark")),
            }
        }
        let mut text = self.text.get(start..self.at).unwrap_or_default().to_string();
        loop {
            let from = self.at;
            while bytes.get(self.at).is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
                self.at = self.at.saturating_add(1);
            }
            text.push_str(self.text.get(from..self.at).unwrap_or_default());
            match bytes.get(self.at) {
                Some(b'"') => {
                    self.at = self.at.saturating_add(1);
                    return Ok(Cow::Owned(text));
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return Err(self.malformed("an escaped control character")),
                None => return Err(self.malformed("the closing quotation mark")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let letter = self.text.as_bytes().get(self.at.saturating_add(1)).copied();
        let plain = match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'/') if !self.is_canonical() => '/',
            Some(b'/') => return Err(self.not_canonical("an escaped slash")),
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.malformed("an escape")),
        };
        self.at = self.at.saturating_add(2);
        Ok(plain)
    }

    fn hexadecimal(&self, at: usize) -> Result<u32, Fault> {
        let digits = self.text.get(at..at.saturating_add(4)).unwrap_or_default();
        if digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            u32::from_str_radix(digits, 16).map_err(|_| self.malformed("four hexadecimal digits"))
        } else {
            Err(self.malformed("four hexadecimal digits"))
        }
    }

    fn unicode_escape(&mut self) -> Result<char, Fault> {
        let unit = self.hexadecimal(self.at.saturating_add(2))?;
        if self.is_canonical() {
            let written =
                self.text.get(self.at.saturating_add(2)..self.at.saturating_add(6)).unwrap_or_default();
            let short = matches!(unit, 0x8 | 0x9 | 0xa | 0xc | 0xd);
            if unit > 0x1f || short || written.bytes().any(|byte| byte.is_ascii_uppercase()) {
                return Err(self.not_canonical("an escape that is written otherwise"));
            }
        }
        self.at = self.at.saturating_add(6);
        if !(0xd800..=0xdfff).contains(&unit) {
            return char::from_u32(unit).ok_or_else(|| self.malformed("a character"));
        }
        if unit < 0xdc00 && self.word("\\u") {
            let low = self.hexadecimal(self.at)?;
            if (0xdc00..=0xdfff).contains(&low) {
                self.at = self.at.saturating_add(4);
                let high = unit.wrapping_sub(0xd800).wrapping_shl(10);
                let joined = high.wrapping_add(low.wrapping_sub(0xdc00)).wrapping_add(0x1_0000);
                return char::from_u32(joined).ok_or_else(|| self.malformed("a character"));
            }
        }
        Err(self.malformed("both halves of a surrogate pair"))
    }

    fn descend(&mut self) -> Result<(), Fault> {
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

    /// Opens an object and gives how its fields begin.
    pub(crate) fn open(&mut self) -> Result<Body, Fault> {
        if self.peek()? != Some(b'{') {
            return Err(self.wrong_type("an object"));
        }
        self.descend()?;
        self.at = self.at.saturating_add(1);
        Ok(Body { first: true, tagged: false })
    }

    /// Opens an object whose `type` is one of `names`: its index, and how the other fields begin.
    ///
    /// Canonical text has the `type` first; at the door it may stand anywhere, at the cost of a second pass.
    pub(crate) fn open_tagged(&mut self, names: &[&str]) -> Result<(usize, Body), Fault> {
        let mut body = self.open()?;
        let start = self.at;
        let depth = self.depth;
        let mut first = true;
        let name = loop {
            if self.peek()? == Some(b'}') {
                return Err(Fault::from(WireFault::MissingField { field: "type".into() }));
            }
            let key = self.key(first)?;
            if key == "type" {
                break self.string().map_err(|fault| fault.within_field("type"))?;
            }
            if self.is_canonical() {
                return Err(self.not_canonical("a field before the type"));
            }
            self.skip()?;
            first = false;
        };
        let index = names.iter().position(|known| *known == name).ok_or_else(|| {
            Fault::from(WireFault::UnknownType { given: shortened(&name) }).within_field("type")
        })?;
        if first {
            body.first = false;
        } else {
            self.at = start;
            self.depth = depth;
            body.tagged = true;
        }
        Ok((index, body))
    }

    /// Reads a field's name and the colon; `first` tells whether a comma stands before it.
    fn key(&mut self, first: bool) -> Result<Cow<'a, str>, Fault> {
        if !first {
            self.take(b',', "a comma or the end of the object")?;
        }
        if self.peek()? != Some(b'"') {
            return Err(self.malformed("the name of a field"));
        }
        let key = self.string()?;
        self.take(b':', "a colon")?;
        Ok(key)
    }

    /// Reads the fields of an object to its end, calling `field` with the index of each known one.
    pub(crate) fn fields(
        &mut self,
        names: &[&str],
        body: Body,
        field: &mut dyn FnMut(usize, &mut Self) -> Result<(), Fault>,
    ) -> Result<u64, Fault> {
        let mut seen: u64 = 0;
        let mut strangers: Vec<Cow<'a, str>> = Vec::new();
        let mut expected: usize = 0;
        let mut first = body.first;
        while self.peek()? != Some(b'}') {
            let key = self.key(first)?;
            first = false;
            // Fields mostly come in the order of the table, so the next one is tried before the others.
            let known = if names.get(expected).is_some_and(|name| *name == key) {
                Some(expected)
            } else {
                names.iter().position(|name| *name == key)
            };
            if let Some(index) = known {
                let bit = 1_u64.wrapping_shl(u32::try_from(index).unwrap_or(63));
                if seen & bit != 0 {
                    return Err(WireFault::DuplicateField { field: shortened(&key) }.into());
                }
                seen |= bit;
                expected = index.saturating_add(1);
                field(index, self)
                    .map_err(|fault| fault.within_field(names.get(index).copied().unwrap_or_default()))?;
            } else {
                if strangers.contains(&key) {
                    return Err(WireFault::DuplicateField { field: shortened(&key) }.into());
                }
                let tag = body.tagged && key == "type";
                if !tag && self.strictness != Strictness::CanonicalNewer {
                    let stranger = Fault::from(WireFault::UnknownField { known: names.join(", ") });
                    return Err(stranger.within_field(&shortened(&key)));
                }
                self.skip()?;
                if !tag {
                    self.unknown.push(shortened(&key));
                }
                strangers.push(key);
            }
        }
        self.at = self.at.saturating_add(1);
        self.depth = self.depth.saturating_sub(1);
        Ok(seen)
    }

    /// Reads the fields of an object to its end, each into its slot; afterwards every slot holds a value.
    pub(crate) fn slots(
        &mut self,
        names: &[&str],
        body: Body,
        slots: &mut [&mut dyn Slot],
    ) -> Result<(), Fault> {
        let seen = self.fields(names, body, &mut |index, reader| match slots.get_mut(index) {
            Some(slot) => slot.fill(reader),
            None => Ok(()),
        })?;
        for ((slot, name), index) in slots.iter_mut().zip(names).zip(0_u32..) {
            if seen & 1_u64.wrapping_shl(index) == 0 && !slot.settle() {
                return Err(Fault::missing(name));
            }
        }
        Ok(())
    }

    /// Passes over any value, which must still be well formed.
    ///
    /// # Errors
    ///
    /// `wire.malformed`, `wire.too_deep`, `wire.duplicate_field`.
    pub fn skip(&mut self) -> Result<(), Fault> {
        match self.peek()? {
            Some(b'"') => self.string().map(|_| ()),
            Some(b'[') => self.list(&mut Self::skip),
            Some(b'{') => self.entries(&mut |_, reader| reader.skip()),
            Some(b't' | b'f') => self.boolean().map(|_| ()),
            Some(b'n') => self.null().map(|_| ()),
            Some(b'-') => {
                self.at = self.at.saturating_add(1);
                self.unsigned().map(|_| ())
            }
            _ => self.unsigned().map(|_| ()),
        }
    }

    /// Reads an object whose fields are not known beforehand, calling `entry` at each value.
    ///
    /// # Errors
    ///
    /// `wire.wrong_type`, `wire.malformed`, `wire.duplicate_field`, and what `entry` gives.
    pub fn entries(
        &mut self,
        entry: &mut dyn FnMut(&str, &mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.open()?;
        let mut keys: Vec<Cow<'a, str>> = Vec::new();
        while self.peek()? != Some(b'}') {
            let key = self.key(keys.is_empty())?;
            if keys.contains(&key) {
                return Err(WireFault::DuplicateField { field: shortened(&key) }.into());
            }
            entry(&key, self).map_err(|fault| fault.within_field(&key))?;
            keys.push(key);
        }
        self.at = self.at.saturating_add(1);
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    /// The text of the value that stands here, which is passed over.
    ///
    /// # Errors
    ///
    /// As [`Reader::skip`].
    pub fn raw(&mut self) -> Result<&'a str, Fault> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }
}

/// A stranger's text, cut to what a message can bear.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(64) {
        Some((end, _)) => alloc::format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.into(),
    }
}
