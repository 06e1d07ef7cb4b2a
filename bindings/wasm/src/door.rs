//! The door between the two languages: text in, text out; an error is the JSON that `js/errors.js` makes an `Error` of.

use shanghui::kernel::{Fault, Wire};
use wasm_bindgen::JsValue;

/// An error of the core on its way to becoming an exception: its JSON.
#[derive(Debug)]
pub struct Thrown(String);

impl From<Fault> for Thrown {
    #[inline(never)]
    fn from(error: Fault) -> Self {
        Self(error.to_json())
    }
}

// Nothing that only reads is refused: the sentences of the refusals are half of all sentences.
#[cfg(feature = "whole")]
impl From<shanghui::chamber::Error> for Thrown {
    #[inline(never)]
    fn from(error: shanghui::chamber::Error) -> Self {
        Self(error.to_json())
    }
}

impl From<Thrown> for JsValue {
    fn from(Thrown(error): Thrown) -> Self {
        Self::from_str(&error)
    }
}

/// Reads a value of the wire.
pub(crate) fn read<T: Wire>(text: &str) -> Result<T, Fault> {
    T::from_json(text)
}
