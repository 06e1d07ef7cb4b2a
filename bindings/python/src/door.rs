//! The door between the two languages: text in, text out, and errors as the exceptions of `shanghui.errors`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use shanghui::chamber::Error;
use shanghui::kernel::Wire;

/// An error of the core on its way to becoming an exception.
#[derive(Debug)]
pub(crate) struct Raised(Error);

impl<E: Into<Error>> From<E> for Raised {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl From<Raised> for PyErr {
    fn from(Raised(error): Raised) -> Self {
        static ERROR_OF: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        Python::attach(|py| {
            let exception = ERROR_OF
                .import(py, "shanghui.errors", "error_of")
                .and_then(|made| made.call1((error.to_json(),)));
            exception.map_or_else(core::convert::identity, Self::from_value)
        })
    }
}

/// Reads a value of the wire.
pub(crate) fn read<T: Wire>(text: &str) -> Result<T, Error> {
    Ok(T::from_json(text)?)
}
