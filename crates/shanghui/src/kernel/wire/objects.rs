//! The reader's objects: fields in any order at the door, `type` first in a journal, strangers and repeats found out.

use super::reader::{Slot, Strictness, shortened};
use super::{Body, Reader};
use crate::kernel::fault::{Fault, WireFault};
use alloc::borrow::Cow;
use alloc::vec::Vec;

impl<'a> Reader<'a> {
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

    /// Passes over a field's name and colon where just this name stands here, with nothing between.
    fn passes_key(&mut self, name: &str, first: bool) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let rest = if first { Some(rest) } else { rest.strip_prefix(b",") };
        let after = rest
            .and_then(|rest| rest.strip_prefix(b"\""))
            .and_then(|rest| rest.strip_prefix(name.as_bytes()))
            .and_then(|rest| rest.strip_prefix(b"\":"));
        match after {
            Some(after) => {
                self.at = self.text.len().saturating_sub(after.len());
                true
            }
            None => false,
        }
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
            // Fields mostly come in the order of the table, so the next one is tried before the others.
            let bit = 1_u64.wrapping_shl(u32::try_from(expected).unwrap_or(63));
            if let Some(name) = names.get(expected)
                && seen & bit == 0
                && self.passes_key(name, first)
            {
                first = false;
                seen |= bit;
                let index = expected;
                expected = index.saturating_add(1);
                field(index, self).map_err(|fault| fault.within_field(name))?;
                continue;
            }
            let key = self.key(first)?;
            first = false;
            let known = names.iter().position(|name| *name == key);
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

    /// Reads the fields of an object that is judged as strictly as given, and gives its text.
    pub(crate) fn object(
        &mut self,
        strictness: Strictness,
        names: &[&str],
        field: &mut dyn FnMut(usize, &mut Self) -> Result<(), Fault>,
    ) -> Result<&'a str, Fault> {
        self.peek()?;
        let start = self.at;
        let outer = core::mem::replace(&mut self.strictness, strictness);
        let body = self.open()?;
        self.fields(names, body, field)?;
        self.strictness = outer;
        Ok(self.text.get(start..self.at).unwrap_or_default())
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
        // The names of all objects that are open stand in one list, each object's after its parent's.
        let outer = self.keys.len();
        while self.peek()? != Some(b'}') {
            let key = self.key(self.keys.len() == outer)?;
            if self.keys.get(outer..).unwrap_or_default().contains(&key) {
                return Err(WireFault::DuplicateField { field: shortened(&key) }.into());
            }
            self.keys.push(key.clone());
            entry(&key, self).map_err(|fault| fault.within_field(&key))?;
        }
        self.keys.truncate(outer);
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
