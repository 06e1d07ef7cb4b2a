//! The door between the two languages: text in, text out; an error is the JSON that `js/errors.js` makes an `Error` of.

use shanghui::chamber::Error;
use shanghui::kernel::Wire;
use wasm_bindgen::JsValue;

/// An error of the core on its way to becoming an exception.
#[derive(Debug)]
pub struct Thrown(Error);

impl<E: Into<Error>> From<E> for Thrown {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl From<Thrown> for JsValue {
    fn from(Thrown(error): Thrown) -> Self {
        Self::from_str(&error.to_json())
    }
}

/// Reads a value of the wire.
pub(crate) fn read<T: Wire>(text: &str) -> Result<T, Error> {
    Ok(T::from_json(text)?)
}
