//! The handle of an urn.

use crate::door::{Thrown, read};
use shanghui::chamber::Error;
use shanghui::kernel::{DataFault, Fault, Phrase, Record as _};
use shanghui::voting::{SecretChoice, Urn as Core};
use wasm_bindgen::prelude::wasm_bindgen;

/// The urn of a secret vote: sums and nothing else. Once it is opened it is gone.
#[allow(missing_debug_implementations, reason = "what is in an urn is not to be printed")]
#[wasm_bindgen]
pub struct Urn(pub(crate) Option<Core>);

/// An urn is opened once: what was in it is in the command that it gave.
fn gone() -> Error {
    let id = String::from("opened");
    Fault::from(DataFault::NotFound { kind: Phrase::new("票箱", "urn"), id }).into()
}

#[wasm_bindgen]
impl Urn {
    /// Puts a choice in, given as JSON.
    pub fn put(&mut self, choice: &str) -> Result<(), Thrown> {
        let choice: SecretChoice = read(choice)?;
        Ok(self.0.as_mut().ok_or_else(gone)?.put(&choice).map_err(Error::from)?)
    }

    /// Opens it; gives the command that closes the vote, as JSON.
    pub fn open(&mut self, signed_by: &str, at: &str) -> Result<String, Thrown> {
        let (signed_by, at) = (read(signed_by)?, read(at)?);
        let close = self.0.take().ok_or_else(gone)?.open(signed_by, at);
        Ok(close.to_message())
    }
}
