//! The door between the two languages: text in, text out; an error is the JSON that `js/errors.js` makes an `Error` of.

use shanghui::chamber::Error;
use shanghui::kernel::{Fault, Wire};
use wasm_bindgen::JsValue;

/// An error of the core on its way to becoming an exception: its JSON.
#[derive(Debug)]
pub struct Thrown(String);

impl<E: Into<Error>> From<E> for Thrown {
    #[inline(never)]
    fn from(error: E) -> Self {
        Self(error.into().to_json())
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
