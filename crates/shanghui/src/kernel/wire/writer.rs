//! Writes canonical JSON: no white space, the shortest fixed escapes, fields in the order of the table.

use super::Wire;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// Canonical JSON in the making.
#[derive(Debug, Default, Clone)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl fmt::Write for Writer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.raw(text);
        Ok(())
    }
}

impl Writer {
    /// An empty text.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes on at the end of `bytes`.
    #[must_use]
    pub fn onto(bytes: Vec<u8>) -> Self {
        Self { bytes }
    }

    /// The bytes so far.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes, which are UTF-8.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The text.
    #[must_use]
    #[inline(never)]
    pub fn into_string(self) -> String {
        // Only whole texts are ever appended, so nothing is lost here.
        String::from_utf8(self.bytes).unwrap_or_default()
    }

    /// Appends text that is JSON already.
    pub fn raw(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// Appends a number.
    pub fn unsigned(&mut self, number: u64) {
        let mut digits = [0_u8; 20];
        let mut rest = number;
        let mut start = digits.len();
        for slot in digits.iter_mut().rev() {
            *slot = b'0'.wrapping_add(u8::try_from(rest % 10).unwrap_or(0));
            rest /= 10;
            start = start.saturating_sub(1);
            if rest == 0 {
                break;
            }
        }
        self.bytes.extend_from_slice(digits.get(start..).unwrap_or_default());
    }

    /// Appends what a value shows, in quotation marks; it must need no escape.
    pub(crate) fn shown(&mut self, value: &dyn fmt::Display) {
        self.bytes.push(b'"');
        let _ = fmt::Write::write_fmt(self, format_args!("{value}"));
        self.bytes.push(b'"');
    }

    /// Appends a text in quotation marks, escaped.
    pub fn string(&mut self, text: &str) {
        self.bytes.push(b'"');
        let bytes = text.as_bytes();
        let mut from: usize = 0;
        for (at, byte) in bytes.iter().enumerate() {
            let escape: &[u8] = match byte {
                b'"' => b"\\\"",
                b'\\' => b"\\\\",
                0x8 => b"\\b",
                b'\t' => b"\\t",
                b'\n' => b"\\n",
                0xc => b"\\f",
                b'\r' => b"\\r",
                0..=0x1f => b"\\u00",
                _ => continue,
            };
            self.bytes.extend_from_slice(bytes.get(from..at).unwrap_or_default());
            self.bytes.extend_from_slice(escape);
            if escape.len() == 4 {
                self.bytes.push(if *byte < 0x10 { b'0' } else { b'1' });
                self.bytes.push(*b"0123456789abcdef".get(usize::from(byte & 0xf)).unwrap_or(&b'0'));
            }
            from = at.saturating_add(1);
        }
        self.bytes.extend_from_slice(bytes.get(from..).unwrap_or_default());
        self.bytes.push(b'"');
    }

    /// Opens an object.
    pub fn open(&mut self) {
        self.bytes.push(b'{');
    }

    /// Closes an object.
    pub fn close(&mut self) {
        self.bytes.push(b'}');
    }

    /// Appends a field's name, with the comma where one is due.
    pub fn key(&mut self, name: &str) {
        if self.bytes.last() != Some(&b'{') {
            self.bytes.push(b',');
        }
        self.bytes.push(b'"');
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.extend_from_slice(b"\":");
    }

    /// Appends a field, unless it is left out.
    pub fn field<T: Wire>(&mut self, name: &str, value: &T) {
        if !value.is_absent() {
            self.key(name);
            value.write(self);
        }
    }

    /// Appends a list.
    pub fn list<T: Wire>(&mut self, items: &[T]) {
        self.bytes.push(b'[');
        for item in items {
            if self.bytes.last() != Some(&b'[') {
                self.bytes.push(b',');
            }
            item.write(self);
        }
        self.bytes.push(b']');
    }
}
