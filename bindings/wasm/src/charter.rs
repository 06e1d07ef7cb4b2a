//! The handle of a charter.

use shanghui::kernel::Wire;
use wasm_bindgen::prelude::wasm_bindgen;

/// A charter whose parts agree with one another.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Charter(pub(crate) shanghui::charter::Charter);

#[wasm_bindgen]
impl Charter {
    /// The rules as JSON.
    #[wasm_bindgen(js_name = toJson)]
    pub fn to_json(&self) -> String {
        self.0.rules().to_json()
    }
}
