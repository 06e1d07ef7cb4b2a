//! The handle of a journal.

use crate::door::{Raised, read};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use shanghui::chamber::{Error, Event};
use shanghui::kernel::Wire;

/// A journal whose chain holds.
#[pyclass(frozen, module = "shanghui._native")]
pub(crate) struct Journal(pub(crate) shanghui::journal::Journal);

#[pymethods]
impl Journal {
    /// Reads a journal's lines, verifying the chain.
    #[staticmethod]
    fn open(py: Python<'_>, data: &[u8], expecting: &str) -> Result<Self, Raised> {
        let opened = py.detach(|| {
            let journal = shanghui::journal::Journal::open_expecting(data, &read(expecting)?)?;
            Ok::<_, Error>(journal)
        });
        Ok(Self(opened?))
    }

    /// How many entries there are.
    fn length(&self) -> u32 {
        self.0.length()
    }

    /// The digest of the last entry.
    fn digest(&self) -> String {
        self.0.digest().to_string()
    }

    /// The journal as JSON Lines, header first.
    fn to_lines<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &py.detach(|| self.0.to_lines()))
    }

    /// The header as JSON.
    fn header(&self) -> String {
        self.0.header().to_json()
    }

    /// The fields of a newer model that this one bears without knowing them.
    fn unknown_fields(&self) -> Vec<String> {
        self.0.unknown_fields::<Event>()
    }
}

/// Verifies a journal's bytes without decoding its events; gives the verification as JSON.
#[pyfunction]
pub(crate) fn verify_journal(py: Python<'_>, data: &[u8], expecting: &str) -> Result<String, Raised> {
    let verified = py.detach(|| {
        let verification = shanghui::journal::verify(data, &read(expecting)?)?;
        Ok::<_, Error>(verification)
    });
    Ok(verified?.to_json())
}
