//! The handle of a journal.

use crate::door::{Thrown, read};
use shanghui::chamber::Event;
use shanghui::kernel::Wire;
use wasm_bindgen::prelude::wasm_bindgen;

/// A journal whose chain holds.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Journal(pub(crate) shanghui::journal::Journal);

#[wasm_bindgen]
impl Journal {
    /// Reads a journal's lines, verifying the chain.
    pub fn open(data: &[u8], expecting: &str) -> Result<Self, Thrown> {
        Ok(Self(shanghui::journal::Journal::open_expecting(data, &read(expecting)?)?))
    }

    /// How many entries there are.
    pub fn length(&self) -> u32 {
        self.0.length()
    }

    /// The digest of the last entry.
    pub fn digest(&self) -> String {
        self.0.digest().to_string()
    }

    /// The journal as JSON Lines, header first.
    #[wasm_bindgen(js_name = toLines)]
    pub fn to_lines(&self) -> Vec<u8> {
        self.0.to_lines()
    }

    /// The header as JSON.
    pub fn header(&self) -> String {
        self.0.header().to_json()
    }

    /// The fields of a newer model that this one bears without knowing them.
    #[wasm_bindgen(js_name = unknownFields)]
    pub fn unknown_fields(&self) -> Vec<String> {
        self.0.unknown_fields::<Event>()
    }
}

/// Verifies a journal's bytes without decoding its events; gives the verification as JSON.
#[wasm_bindgen(js_name = verifyJournal)]
pub fn verify_journal(data: &[u8], expecting: &str) -> Result<String, Thrown> {
    Ok(shanghui::journal::verify(data, &read(expecting)?)?.to_json())
}
