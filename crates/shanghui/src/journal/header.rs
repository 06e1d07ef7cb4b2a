//! The header: what the journal is, of which chamber, written by which model.

use crate::kernel::wire::{Reader, Strictness, Writer};
use crate::kernel::{ChamberId, Digest, Fault, JournalFault, Phrase, Wire, WireFault, record};
use alloc::string::String;
use core::fmt;
use core::str::FromStr;
use sha2::{Digest as _, Sha256};

/// The version of a model: the release of this library that wrote something.
///
/// # Example
///
/// ```
/// use shanghui::journal::Model;
///
/// assert!("0.2.0".parse::<Model>()? > "0.1.9".parse::<Model>()?);
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Model {
    parts: [u16; 3],
}

impl Model {
    /// The model of this library.
    #[must_use]
    pub fn current() -> Self {
        env!("CARGO_PKG_VERSION").parse().unwrap_or(Self { parts: [0; 3] })
    }
}

impl fmt::Display for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.parts;
        write!(f, "{major}.{minor}.{patch}")
    }
}

impl FromStr for Model {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let mut parts = [0_u16; 3];
        let mut given = text.split('.');
        let mut well = true;
        for part in &mut parts {
            let digits = given.next().unwrap_or_default();
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit())
                && (digits == "0" || !digits.starts_with('0'));
            match digits.parse() {
                Ok(number) if plain => *part = number,
                _ => well = false,
            }
        }
        if well && given.next().is_none() {
            return Ok(Self { parts });
        }
        Err(WireFault::InvalidText {
            given: crate::kernel::wire::shortened(text),
            rule: Phrase::new("模型版本写作三个数字，如 0.1.0", "a model is three numbers such as 0.1.0"),
        }
        .into())
    }
}

impl Wire for Model {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.string()?.parse()
    }
    fn blank(_: crate::kernel::wire::Unread) -> Self {
        Self { parts: [0; 3] }
    }
    fn write(&self, writer: &mut Writer) {
        writer.string(&alloc::format!("{self}"));
    }
    #[cfg(feature = "schema")]
    fn shape(shapes: &mut crate::kernel::wire::Shapes) -> crate::kernel::wire::Shape {
        if shapes.begin::<Self>("Model") {
            shapes.define(
                "Model",
                "The version of a model: the release of this library that wrote something.".into(),
                crate::kernel::wire::Kind::Text {
                    format: None,
                    pattern: Some("^[0-9]+\\.[0-9]+\\.[0-9]+$"),
                    least: 5,
                    most: 17,
                },
            );
        }
        crate::kernel::wire::Shape::Reference("Model")
    }
}
crate::kernel::wire_serde!(Model);

record! {
    /// The first line of a journal.
    pub struct Header {
        /// The format of the lines.
        pub format: u32,
        /// The model that began the journal. A newer one may hold fields that are not known here: they are borne.
        pub model: Model,
        /// The hash that chains the entries.
        pub hash: String,
        /// The chamber.
        pub chamber: ChamberId,
    }
}

impl Header {
    /// The format that is written here.
    pub const FORMAT: u32 = 1;
    /// The hash that is used here.
    pub const HASH: &'static str = "sha-256";

    /// The header of a new journal.
    #[must_use]
    pub fn new(chamber: ChamberId) -> Self {
        Self { format: Self::FORMAT, model: Model::current(), hash: Self::HASH.into(), chamber }
    }

    /// Reads the first line.
    ///
    /// # Errors
    ///
    /// `journal.no_header`, `journal.unknown_format`.
    pub fn read_line(line: &str) -> Result<Self, Fault> {
        let header = Self::read(&mut Reader::new(line, Strictness::Canonical))
            .map_err(|_| Fault::from(JournalFault::NoHeader {}))?;
        if header.format != Self::FORMAT || header.hash != Self::HASH {
            return Err(JournalFault::UnknownFormat { format: header.format, hash: header.hash }.into());
        }
        Ok(header)
    }

    /// How strictly the entries are read.
    pub(super) fn strictness(&self) -> Strictness {
        if self.model > Model::current() { Strictness::CanonicalNewer } else { Strictness::Canonical }
    }

    /// The digest that the first entry follows: of the header's line.
    #[must_use]
    pub fn genesis(line: &str) -> Digest {
        Digest(Sha256::digest(line.as_bytes()).into())
    }
}
