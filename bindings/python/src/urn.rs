//! The handle of an urn.

use crate::door::{Raised, read};
use pyo3::prelude::*;
use shanghui::chamber::{Error, Refusal};
use shanghui::kernel::wire::text_of;
use shanghui::kernel::{DataFault, Fault, Phrase, Record as _};
use shanghui::voting::{SecretChoice, Urn as Core};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The urn of a secret vote: sums and nothing else. Once it is opened it is gone.
#[pyclass(frozen, module = "shanghui._native")]
pub(crate) struct Urn(Mutex<Option<Core>>);

impl Urn {
    pub(crate) fn new(urn: Core) -> Self {
        Self(Mutex::new(Some(urn)))
    }

    fn held(&self) -> MutexGuard<'_, Option<Core>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An urn is opened once: what was in it is in the command that it gave.
fn gone() -> Error {
    let id = String::from("opened");
    Fault::from(DataFault::NotFound { kind: Phrase::new("票箱", "urn"), id }).into()
}

#[pymethods]
impl Urn {
    /// Puts a choice in, given as JSON.
    fn put(&self, choice: &[u8]) -> Result<(), Raised> {
        let choice: SecretChoice = read(text_of(choice)?)?;
        Ok(self.held().as_mut().ok_or_else(gone)?.put(&choice).map_err(Refusal::from)?)
    }

    /// Opens it; gives the command that closes the vote, as JSON.
    fn open(&self, signed_by: &str, at: &str) -> Result<String, Raised> {
        let (signed_by, at) = (read(signed_by)?, read(at)?);
        let close = self.held().take().ok_or_else(gone)?.open(signed_by, at);
        Ok(close.to_message())
    }
}
