//! The handle of a charter.

use crate::door::Raised;
use pyo3::prelude::*;
use shanghui::kernel::Wire;
use shanghui::kernel::wire::text_of;

/// A charter whose parts agree with one another.
#[pyclass(frozen, module = "shanghui._native")]
pub(crate) struct Charter(pub(crate) shanghui::charter::Charter);

#[pymethods]
impl Charter {
    /// A charter that comes with the library.
    #[staticmethod]
    fn preset(name: &str) -> Result<Self, Raised> {
        Ok(Self(shanghui::charter::Charter::preset(name)?))
    }

    /// Reads a charter's JSON.
    #[staticmethod]
    fn from_json(text: &[u8]) -> Result<Self, Raised> {
        Ok(Self(shanghui::charter::Charter::from_json(text_of(text)?)?))
    }

    /// The rules as JSON.
    fn to_json(&self) -> String {
        self.0.rules().to_json()
    }
}
