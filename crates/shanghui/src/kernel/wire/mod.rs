//! The wire: how every value is read from and written as JSON, the same bytes in every language.
//!
//! One table a type drives four things: the reader, the writer, the schema (feature `schema`) and the order of
//! the fields. The tables are made by `record!`, `choice!` and `codes!`, so a reader that disagrees with the
//! schema cannot be written. The rules, decided once:
//!
//! - fields and enum values are `snake_case`; commands and events carry `"type"`, written first;
//! - an optional field that is unknown and a list that is empty are left out;
//! - integers only; one of 64 bits that is over 2^53 − 1 is written as its digits in a text, because JavaScript's numbers
//!   end there; money and fractions are strings;
//! - at the *door* (commands, charters, contexts) white space and any order of the fields are fine, an unknown
//!   field is a fault; in a *journal* the text must be canonical: no white space, fixed escapes, `type` first.
//!
//! Invariant: reading never recurses deeper than [`MAXIMUM_DEPTH`] and never allocates more than it has read.

mod choice;
mod codes;
mod objects;
mod reader;
mod record;
#[cfg(feature = "schema")]
mod shape;
mod texts;
#[cfg(feature = "serde")]
mod transcode;
mod values;
mod writer;

pub use reader::{MAXIMUM_DEPTH, Reader, Strictness};
#[cfg(feature = "schema")]
pub use shape::{CodeValue, Definition, Field, Kind, Shape, Shapes, Variant};
#[cfg(feature = "serde")]
pub use transcode::{deserialize, serialize};
pub use writer::Writer;

pub(crate) use choice::choice;
pub(crate) use codes::{codes, word_at};
pub use reader::Body;
pub(crate) use reader::{Unread, shortened};
pub(crate) use record::{field_name, record};

use crate::kernel::fault::{Fault, WireFault};
use alloc::string::String;

/// The largest integer that every language reads exactly: 2^53 − 1.
pub const MAXIMUM_INTEGER: u64 = 9_007_199_254_740_991;

/// A value with one JSON form.
///
/// # Properties
///
/// `read(write(value)) == value`, and `write` gives canonical bytes.
///
/// # Example
///
/// ```
/// use shanghui::kernel::{Date, Wire};
///
/// let day = Date::from_json(r#""2024-11-07""#)?;
/// assert_eq!(day.to_json(), r#""2024-11-07""#);
/// # Ok::<(), shanghui::Fault>(())
/// ```
pub trait Wire: Sized {
    /// Reads the value where the reader stands.
    ///
    /// # Errors
    ///
    /// `wire.*` with the path from here to the offending part.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault>;

    /// Reads the value into its place, where a blank stands.
    #[doc(hidden)]
    fn read_into(&mut self, reader: &mut Reader<'_>, _: reader::Unread) -> Result<(), Fault> {
        *self = Self::read(reader)?;
        Ok(())
    }

    /// What stands in a record's field until the field is read: any value that costs little.
    #[doc(hidden)]
    fn blank(unread: reader::Unread) -> Self;

    /// Appends the value's canonical form.
    fn write(&self, writer: &mut Writer);

    /// What a record holds when the field is not there: something for what may be left out, nothing otherwise.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// Puts in what stands for a field that was left out, where a blank still stands; false where none may be.
    #[doc(hidden)]
    fn leave_out(&mut self) -> bool {
        let absent = Self::absent();
        let may_be = absent.is_some();
        if let Some(value) = absent {
            *self = value;
        }
        may_be
    }

    /// Whether a record leaves the field out when writing.
    fn is_absent(&self) -> bool {
        false
    }

    /// Describes the type, adding what it refers to.
    #[cfg(feature = "schema")]
    fn shape(shapes: &mut Shapes) -> Shape;

    /// The canonical text of the value.
    fn to_json(&self) -> String {
        let mut writer = Writer::new();
        self.write(&mut writer);
        writer.into_string()
    }

    /// Reads a whole text at the door: white space and any field order are fine, unknown fields are not.
    ///
    /// # Errors
    ///
    /// `wire.*`, among them `wire.malformed` where something follows the value.
    fn from_json(text: &str) -> Result<Self, Fault> {
        let mut reader = Reader::new(text, Strictness::Door);
        let value = Self::read(&mut reader)?;
        reader.finish()?;
        Ok(value)
    }

    /// As [`Wire::from_json`], from bytes that may not be UTF-8.
    ///
    /// # Errors
    ///
    /// As [`Wire::from_json`]; `wire.malformed` where the bytes are not UTF-8.
    fn from_json_bytes(bytes: &[u8]) -> Result<Self, Fault> {
        Self::from_json(text_of(bytes)?)
    }
}

/// A record's own part: its fields, without the braces.
pub trait Record: Wire {
    /// The type's name, which is also its `"type"` where it is a command or an event.
    const NAME: &'static str;

    /// The names of the fields in the order in which they are written.
    const FIELDS: &'static [&'static str];

    #[doc(hidden)]
    fn fill(&mut self, reader: &mut Reader<'_>, body: Body) -> Result<(), Fault>;

    #[doc(hidden)]
    fn write_fields(&self, writer: &mut Writer);

    /// The canonical text of the record as a command or an event, its `"type"` first.
    fn to_message(&self) -> String {
        let mut writer = Writer::new();
        writer.open();
        writer.raw("\"type\":");
        writer.string(Self::NAME);
        self.write_fields(&mut writer);
        writer.close();
        writer.into_string()
    }

    /// The fields with their shapes and docs.
    #[cfg(feature = "schema")]
    fn fields(shapes: &mut Shapes) -> alloc::vec::Vec<Field>;

    /// What the type is for.
    #[cfg(feature = "schema")]
    fn documentation() -> String;
}

/// The text of some bytes.
///
/// # Errors
///
/// `wire.malformed` with the offset of the first byte that is not UTF-8.
pub fn text_of(bytes: &[u8]) -> Result<&str, Fault> {
    core::str::from_utf8(bytes).map_err(|error| {
        Fault::from(WireFault::Malformed {
            at: u32::try_from(error.valid_up_to()).unwrap_or(u32::MAX),
            expected: "text in UTF-8".into(),
        })
    })
}

/// A value that was laid out but never read cannot be had from outside:
///
/// ```compile_fail
/// use shanghui::kernel::{Title, Wire};
///
/// let title = Title::blank(());
/// ```
#[cfg(doctest)]
pub struct NothingUnread;
