//! The unified social credit code (统一社会信用代码, GB 32100-2015), and the organisation code in it (组织机构代码, GB 11714-1997).
//!
//! Eighteen characters: the registering department and the category (a chamber's begin with `51`: 民政, 社会团体), six digits of the
//! registering authority's division (GB/T 2260), the nine of the organisation code whose last is its own check, and a check
//! over all. The letters I, O, S, V and Z are left out, so that nobody takes them for 1, 0, 5, U or 2.
//!
//! Shape and checks are two answers. What has not the shape is no code and is not read. But codes that fail a check were
//! really issued, so a check is told and never required.
//!
//! Nothing is looked up: neither whether a code was issued, nor to whom.

use super::fault::{Fault, WireFault};
use super::refusal::{Phrase, said_by_display};
use super::wire::{Reader, Wire, Writer, codes, record, shortened};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

/// The characters of a code, each at its value: digits and capitals without I, O, S, V, Z.
const CHARACTERS: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const LENGTH: usize = 18;

/// A unified social credit code (统一社会信用代码) that has the shape of one. Whether its checks hold is another question.
///
/// # Example
///
/// ```
/// use shanghui::kernel::CreditCode;
///
/// let code = CreditCode::parse("５１310110501144395u")?;
/// assert_eq!(code.normalized(), "51310110501144395U");
/// assert!(code.checksum_ok() && code.organization_code_ok());
///
/// let mistyped = CreditCode::parse("51310110501144359U")?;
/// assert!(!mistyped.checksum_ok());
/// assert!(CreditCode::parse("5131011050114439").is_err());
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditCode {
    /// Invariant: each is one of [`CHARACTERS`]; the third to the eighth are digits.
    characters: [u8; LENGTH],
}

codes! {
    /// What was changed in a credit code to read it (规范化).
    pub enum CreditCodeChange {
        /// White space around it was dropped.
        Trimmed = "trimmed" "去除首尾空白",
        /// Full-width letters and digits (全角) became the plain ones: `５` is 5, `Ｕ` is U.
        Narrowed = "narrowed" "全角转半角",
        /// Lower case became upper case: `u` is U.
        Capitalized = "capitalized" "小写转大写",
    }
}

record! {
    /// A credit code as it was read: its one form, how it came to it, and its two checks.
    pub struct CreditCodeReading {
        /// The code in its one form: plain, in upper case.
        pub normalized: CreditCode,
        /// What was changed to come to it; nothing where it was given so.
        pub changes: Vec<CreditCodeChange>,
        /// Whether the last character is the check of the others (GB 32100-2015). Really issued codes may fail it.
        pub checksum_ok: bool,
        /// Whether the seventeenth is the check of the organisation code, the eight before it (GB 11714-1997).
        pub organization_code_ok: bool,
    }
}

impl CreditCode {
    /// Reads a code. White space around it is dropped, full-width characters become plain ones, lower case becomes upper
    /// case; nothing else is put right: an O is not taken for a 0, for nobody knows what was meant.
    ///
    /// # Errors
    ///
    /// `wire.invalid_text` where it has not the shape of a code.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut characters = [0; LENGTH];
        let mut given = text.trim().chars();
        for (place, character) in characters.iter_mut().enumerate() {
            *character = given
                .next()
                .and_then(|given| u8::try_from(narrow(given).to_ascii_uppercase()).ok())
                .filter(|character| CHARACTERS.contains(character))
                .filter(|character| character.is_ascii_digit() || !(2..8).contains(&place))
                .ok_or_else(|| invalid(text))?;
        }
        if given.next().is_some() {
            return Err(invalid(text));
        }
        Ok(Self { characters })
    }

    /// As [`CreditCode::parse`], with all there is to say of the code and of how it was given.
    ///
    /// # Errors
    ///
    /// As [`CreditCode::parse`].
    pub fn read_from(text: &str) -> Result<CreditCodeReading, Fault> {
        let code = Self::parse(text)?;
        let given = text.trim();
        let changes = [
            (CreditCodeChange::Trimmed, given.len() != text.len()),
            (CreditCodeChange::Narrowed, !given.is_ascii()),
            (
                CreditCodeChange::Capitalized,
                given.chars().map(narrow).any(|given| given.is_ascii_lowercase()),
            ),
        ];
        Ok(CreditCodeReading {
            normalized: code,
            changes: changes.into_iter().filter(|(_, made)| *made).map(|(change, _)| change).collect(),
            checksum_ok: code.checksum_ok(),
            organization_code_ok: code.organization_code_ok(),
        })
    }

    /// The code in its one form: plain characters, in upper case.
    #[must_use]
    pub fn normalized(&self) -> &str {
        core::str::from_utf8(&self.characters).unwrap_or_default()
    }

    /// Whether the last character is the check of the seventeen before it: 31 less the sum of each value times 3ⁿ⁻¹, modulo 31
    /// (GB 32100-2015). Where the sum leaves nothing, the check is `0`.
    ///
    /// Codes that fail it were really issued: a hint to look twice, no ground to turn anybody away.
    #[must_use]
    pub fn checksum_ok(&self) -> bool {
        // With its check as it is, a code adds up to nothing.
        let (mut sum, mut weight) = (0_u32, 1_u32);
        for (place, character) in (1..).zip(&self.characters) {
            let value = CHARACTERS.iter().zip(0_u32..).find(|(known, _)| *known == character);
            let value = value.map_or(0, |(_, value)| value);
            let times = if place == LENGTH { 1 } else { weight };
            sum = sum.saturating_add(value.saturating_mul(times));
            weight = weight.saturating_mul(3).wrapping_rem(31);
        }
        sum.wrapping_rem(31) == 0
    }

    /// Whether the seventeenth character is the check of the eight before it, the organisation code: 11 less the sum of each
    /// value times its weight, modulo 11; ten is written `X`, and here A is 10 up to Z, which is 35 (GB 11714-1997).
    #[must_use]
    pub fn organization_code_ok(&self) -> bool {
        const WEIGHTS: [u32; 9] = [3, 7, 9, 10, 5, 8, 4, 2, 1];
        let mut sum = 0_u32;
        for (place, (character, weight)) in self.characters.iter().skip(8).zip(WEIGHTS).enumerate() {
            let value = match char::from(*character).to_digit(36) {
                // The check is one of eleven characters.
                Some(33) if place == 8 => 10,
                Some(value) if place < 8 || value < 10 => value,
                _ => return false,
            };
            sum = sum.saturating_add(value.saturating_mul(weight));
        }
        sum.wrapping_rem(11) == 0
    }
}

/// The plain character that a full-width one (全角) stands for.
fn narrow(given: char) -> char {
    match given {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(given).wrapping_sub(0xfee0)).unwrap_or(given),
        other => other,
    }
}

fn invalid(given: &str) -> Fault {
    WireFault::InvalidText {
        given: shortened(given),
        rule: Phrase::new(
            "统一社会信用代码为 18 位数字或大写字母，不含 I、O、S、V、Z，第 3 至 8 位为数字",
            "a unified social credit code has 18 digits or letters other than I, O, S, V, Z, and digits from the 3rd to the 8th",
        ),
    }
    .into()
}

impl FromStr for CreditCode {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        Self::parse(text)
    }
}

impl fmt::Display for CreditCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.normalized())
    }
}

said_by_display!(CreditCode);

impl Wire for CreditCode {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        Self::parse(&reader.string()?)
    }
    fn blank(_: super::wire::Unread) -> Self {
        Self { characters: [b'0'; LENGTH] }
    }
    fn write(&self, writer: &mut Writer) {
        writer.shown(self);
    }
    #[cfg(feature = "schema")]
    fn shape(shapes: &mut super::wire::Shapes) -> super::wire::Shape {
        // `CreditCode` itself is what reads one in the bindings, and tells its checks.
        const NAME: &str = "CreditCodeText";
        if shapes.begin::<Self>(NAME) {
            shapes.define(
                NAME,
                "A unified social credit code (统一社会信用代码) as text, such as `51310110501144395U`; `CreditCode` tells its checks.".into(),
                super::wire::Kind::Text {
                    format: None,
                    pattern: Some("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"),
                    least: 18,
                    most: 18,
                },
            );
        }
        super::wire::Shape::Reference(NAME)
    }
}
super::wire_serde!(CreditCode);

#[cfg(test)]
mod tests {
    use super::{CHARACTERS, CreditCode, CreditCodeChange};
    use crate::kernel::Wire;
    use alloc::string::String;

    fn code(text: &str) -> CreditCode {
        CreditCode::parse(text).unwrap()
    }

    fn answers(text: &str) -> (bool, bool) {
        (code(text).checksum_ok(), code(text).organization_code_ok())
    }

    /// governance.md §5: codes that hold, among them one whose remainder is 0 and whose inner check is X.
    #[test]
    fn trap_37_codes_of_every_kind_hold() {
        for text in [
            "51310110501144395U",
            "51100000500009247D",
            "51100000500012681T",
            "51100000500002862F",
            "12100000400000624D",
            "1210000042500615X0",
            "12440300455752807L",
            "91350100M000100Y43",
            "91110108551385082Q",
            "11320000MB151840XJ",
            "9131000063159284XQ",
            "51610100MJX00000XA",
        ] {
            assert_eq!(answers(text), (true, true), "{text}");
            assert_eq!(CreditCode::from_json(&code(text).to_json()).unwrap(), code(text));
        }
    }

    /// 复旦大学's code: the sum leaves 0, and the check is `0`. Code that takes the 31st character instead of the first turns it away.
    #[test]
    fn trap_37_where_nothing_is_left_the_check_is_0() {
        assert_eq!(answers("1210000042500615X0"), (true, true));
        assert_eq!(answers("1210000042500615XY"), (false, true));
    }

    /// The worked example of the standard with a wrong check, a code invented in a blog, and one made up in a repository.
    #[test]
    fn trap_37_codes_that_are_wrong_are_told_so() {
        assert!(CreditCode::parse("91350100M000100Y4Z").is_err(), "there is no Z");
        assert_eq!(answers("91310115MA1H8R7C6D"), (false, false));
        assert_eq!(answers("51100000500000024G"), (false, false));
    }

    /// governance.md §5, S103: reported as really issued, and failing.
    #[test]
    fn trap_37_codes_that_were_issued_may_fail() {
        for text in ["91350211M0000XUF46", "91350100M0001TGQXM"] {
            assert!(!code(text).checksum_ok(), "{text}");
        }
    }

    #[test]
    fn trap_37_a_code_may_begin_with_a_letter() {
        for prefix in ["A1", "G1", "N1", "Y1"] {
            assert!(CreditCode::parse(&alloc::format!("{prefix}610100MJX00000XA")).is_ok(), "{prefix}");
        }
    }

    /// Outside I, O, S, V and Z are no characters; inside, the organisation code counts A as 10 up to Z as 35.
    #[test]
    fn trap_37_the_two_checks_count_letters_differently() {
        for letter in ["I", "O", "S", "V", "Z"] {
            let text = alloc::format!("51610100M{letter}X00000XA");
            assert_eq!(CreditCode::parse(&text).unwrap_err().code(), "wire.invalid_text", "{text}");
        }
        // J is 18 outside and 19 inside.
        assert_eq!(answers("51610100MJX00000XA"), (true, true));
    }

    #[test]
    fn trap_37_full_width_and_lower_case_are_the_same_code() {
        let reading = CreditCode::read_from("　５１６１０１００ｍｊx00000Xa ").unwrap();
        assert_eq!(reading.normalized, code("51610100MJX00000XA"));
        assert_eq!(
            reading.changes,
            [CreditCodeChange::Trimmed, CreditCodeChange::Narrowed, CreditCodeChange::Capitalized]
        );
        assert!(reading.checksum_ok && reading.organization_code_ok);
        assert!(CreditCode::read_from("51610100MJX00000XA").unwrap().changes.is_empty());
    }

    #[test]
    fn what_has_not_the_shape_is_no_code() {
        for text in [
            "",
            "51610100MJX00000X",
            "51610100MJX00000XAA",
            "5161 0100MJX00000XA",
            "51610A00MJX00000XA",
            "5161010０MJX00000X测",
            "51610100MJX00000X-",
            "51610100MJX00000X\u{0}",
        ] {
            assert_eq!(CreditCode::parse(text).unwrap_err().code(), "wire.invalid_text", "{text:?}");
        }
    }

    /// A prime modulus and weights that differ see every single slip and every two neighbours that change places.
    #[test]
    fn one_wrong_character_or_two_in_the_wrong_order_never_pass() {
        let right = "51610100MJX00000XA";
        let checked = |bytes: &[u8]| {
            CreditCode::parse(core::str::from_utf8(bytes).unwrap()).is_ok_and(|code| code.checksum_ok())
        };
        let (mut slips, mut swaps) = (0, 0);
        for place in 0..right.len() {
            for other in CHARACTERS {
                let mut bytes = right.as_bytes().to_vec();
                if bytes[place] != *other {
                    bytes[place] = *other;
                    assert!(!checked(&bytes), "{}", String::from_utf8(bytes).unwrap());
                    slips += 1;
                }
            }
            let mut bytes = right.as_bytes().to_vec();
            if place > 0 && bytes[place] != bytes[place - 1] {
                bytes.swap(place, place - 1);
                assert!(!checked(&bytes), "{}", String::from_utf8(bytes).unwrap());
                swaps += 1;
            }
        }
        assert_eq!((slips, swaps > 5), (540, true));
    }
}
