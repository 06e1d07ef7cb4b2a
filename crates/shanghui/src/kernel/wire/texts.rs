//! The reader's texts: quotation marks, escapes, and what of them is canonical.

use super::Reader;
use crate::kernel::fault::Fault;
use alloc::borrow::Cow;
use alloc::string::ToString;

impl<'a> Reader<'a> {
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
        self.at = start.saturating_add(plain_length(bytes.get(start..).unwrap_or_default()));
        match bytes.get(self.at) {
            Some(b'"') => {
                let text = self.text.get(start..self.at).unwrap_or_default();
                self.at = self.at.saturating_add(1);
                return Ok(Cow::Borrowed(text));
            }
            Some(b'\\') => {}
            Some(_) => return Err(self.malformed("an escaped control character")),
            None => return Err(self.malformed("the closing quotation mark")),
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

    /// Reads one of a closed list of words and gives its place.
    pub(crate) fn one_of(&mut self, words: &[&str]) -> Result<usize, Fault> {
        let given = self.string()?;
        let place = words.iter().position(|word| *word == given);
        place.ok_or_else(|| Fault::unknown_value(&given, words))
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
}

/// How many bytes of a text stand for themselves: up to a quotation mark, a backslash or a control character.
fn plain_length(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    // Eight bytes at once: the high bit of each byte that is zero, or below a bound.
    let zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    let mut length: usize = 0;
    for chunk in bytes.chunks_exact(8) {
        let word = u64::from_le_bytes(chunk.try_into().unwrap_or_default());
        let quote = zero(word ^ ONES.wrapping_mul(0x22));
        let backslash = zero(word ^ ONES.wrapping_mul(0x5c));
        let control = word.wrapping_sub(ONES.wrapping_mul(0x20)) & !word & HIGH;
        if quote | backslash | control != 0 {
            break;
        }
        length = length.saturating_add(8);
    }
    let rest = bytes.get(length..).unwrap_or_default();
    let plain = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(rest.len());
    length.saturating_add(plain)
}
