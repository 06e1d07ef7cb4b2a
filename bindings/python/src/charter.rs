//! The handle of a charter.

use crate::door::{Raised, read};
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

    /// This charter with what an overlay says anew.
    fn with_overlay(&self, overlay: &str) -> Result<Self, Raised> {
        Ok(Self(self.0.with_overlay(&read(overlay)?)?))
    }

    /// What the charter says against higher rules, as JSON.
    fn lint(&self) -> String {
        self.0.lint().to_json()
    }

    /// The charter as a text; the document as JSON.
    fn document(&self) -> String {
        self.0.document().to_json()
    }

    /// The rules as JSON.
    fn to_json(&self) -> String {
        self.0.rules().to_json()
    }
}
