//! Personal values: they stand beside an entry, never in it. The entry holds a commitment to each.

use super::digest::Digest;
use super::fault::Fault;
use super::id::PersonId;
use super::wire::{Reader, Wire, Writer};
use alloc::string::String;
use alloc::vec::Vec;
use sha2::{Digest as _, Sha256};

/// The place of a personal value among the personal items of its entry, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sealed(pub u32);

impl Wire for Sealed {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        u32::read(reader).map(Self)
    }
    fn blank(_: crate::kernel::wire::Unread) -> Self {
        Self(0)
    }
    fn write(&self, writer: &mut Writer) {
        writer.unsigned(u64::from(self.0));
    }
    #[cfg(feature = "schema")]
    fn shape(shapes: &mut super::wire::Shapes) -> super::wire::Shape {
        if shapes.begin::<Self>("Sealed") {
            shapes.define(
                "Sealed",
                "The place of a personal value among the personal items of its entry, counted from 0.".into(),
                super::wire::Kind::Number { most: u64::from(u32::MAX) },
            );
        }
        super::wire::Shape::Reference("Sealed")
    }
}
super::wire_serde!(Sealed);

/// Where a personal value is kept: the entry, and the place in it. States hold this, never the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kept {
    /// The entry's number.
    pub seq: u32,
    /// The place among its personal items.
    pub place: Sealed,
}

/// 128 random bits from the host, as 32 hexadecimal digits, from which the salts of an entry's commitments are made.
///
/// They must be fresh for every command, or whoever guesses a name can test the guess after it was erased.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Salt(pub [u8; 16]);

super::digest::hexadecimal!(
    Salt,
    16,
    "128 random bits as 32 hexadecimal digits in lower case, fresh for every command."
);

impl Salt {
    /// The salt of one personal item.
    #[must_use]
    pub(crate) fn of_item(&self, seq: u32, index: u32) -> Self {
        let digest = Sha256::new()
            .chain_update(self.0)
            .chain_update(seq.to_be_bytes())
            .chain_update(index.to_be_bytes())
            .finalize();
        let mut salt = [0; 16];
        for (slot, byte) in salt.iter_mut().zip(digest) {
            *slot = byte;
        }
        Self(salt)
    }
}

/// The commitment to a value: SHA-256 over the salt's 16 bytes and the value's canonical JSON.
#[must_use]
pub fn commit(salt: &Salt, value: &str) -> Digest {
    Digest(Sha256::new().chain_update(salt.0).chain_update(value.as_bytes()).finalize().into())
}

/// A personal value on its way into an entry.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonalItem {
    /// Whom it is about: erasing any of them erases the value.
    pub subjects: Vec<PersonId>,
    /// The value's canonical JSON.
    pub value: String,
}

impl core::fmt::Debug for PersonalItem {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("PersonalItem").field("subjects", &self.subjects).field("value", &"***").finish()
    }
}
