//! The handle of a charter.

use crate::door::Thrown;
use shanghui::kernel::Wire;
use wasm_bindgen::prelude::wasm_bindgen;

/// A charter whose parts agree with one another.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Charter(pub(crate) shanghui::charter::Charter);

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

    /// The rules as JSON.
    #[wasm_bindgen(js_name = toJson)]
    pub fn to_json(&self) -> String {
        self.0.rules().to_json()
    }
}
