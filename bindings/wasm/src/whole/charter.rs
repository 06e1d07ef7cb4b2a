//! Charters that no journal holds: those that come with the library, or that are written anew.

use crate::charter::Charter;
use crate::door::{Thrown, read};
use shanghui::kernel::Wire;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
impl Charter {
    /// A charter that comes with the library.
    pub fn preset(name: &str) -> Result<Self, Thrown> {
        Ok(Self(shanghui::charter::Charter::preset(name)?))
    }

    /// Reads a charter's JSON.
    #[wasm_bindgen(js_name = fromJson)]
    pub fn from_json(text: &str) -> Result<Self, Thrown> {
        Ok(Self(shanghui::charter::Charter::from_json(text)?))
    }

    /// This charter with what an overlay says anew.
    #[wasm_bindgen(js_name = withOverlay)]
    pub fn with_overlay(&self, overlay: &str) -> Result<Self, Thrown> {
        Ok(Self(self.0.with_overlay(&read(overlay)?)?))
    }

    /// What the charter says against higher rules, as JSON.
    pub fn lint(&self) -> String {
        self.0.lint().to_json()
    }

    /// The charter as a text; the document as JSON.
    pub fn document(&self) -> String {
        self.0.document().to_json()
    }
}
