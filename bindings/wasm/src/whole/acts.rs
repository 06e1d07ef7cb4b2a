//! What changes a chamber, or judges whether it might be changed.

use super::urn::Urn;
use crate::chamber::Chamber;
use crate::charter::Charter;
use crate::door::{Thrown, read};
use crate::journal::Journal;
use shanghui::chamber::{Chamber as Core, Command, Error};
use shanghui::journal::Snapshot;
use shanghui::kernel::Wire;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
impl Chamber {
    /// Founds a chamber, or takes up an existing one.
    pub fn found(command: &str, context: &str) -> Result<Self, Thrown> {
        Ok(Self(Core::found_json(command, context)?))
    }

    /// Restores a chamber from a snapshot and the journal it belongs to.
    pub fn restore(snapshot: &str, journal: &Journal) -> Result<Self, Thrown> {
        Ok(Self(Core::restore(&Snapshot::from_json(snapshot)?, journal.0.clone())?))
    }

    /// Decides a command; gives the events as JSON.
    pub fn execute(&mut self, command: &str, context: &str) -> Result<String, Thrown> {
        Ok(self.0.execute_json(command, context)?)
    }

    /// Asks every policy about a command; gives the verdicts as JSON.
    pub fn check(&self, command: &str, context: &str) -> Result<String, Thrown> {
        let command: Command = read(command)?;
        Ok(self.0.check(&command, &read(context)?).to_json())
    }

    /// As `check`, judged by another charter.
    #[wasm_bindgen(js_name = checkUnder)]
    pub fn check_under(&self, charter: &Charter, command: &str, context: &str) -> Result<String, Thrown> {
        let command: Command = read(command)?;
        Ok(self.0.check_under(&charter.0, &command, &read(context)?).to_json())
    }

    /// Decides many commands, one a line; gives the journal lines that they became.
    #[wasm_bindgen(js_name = executeLines)]
    pub fn execute_lines(&mut self, lines: &[u8]) -> Result<Vec<u8>, Thrown> {
        Ok(self.0.execute_lines(lines)?)
    }

    /// The state as the shortest list of facts that leads to it, as JSON.
    pub fn snapshot(&self) -> String {
        self.0.snapshot().to_json()
    }

    /// Every closed vote judged again under another charter, as JSON.
    pub fn rejudge(&self, charter: &Charter) -> String {
        self.0.rejudge(&charter.0).to_json()
    }

    /// The urn of a secret vote.
    pub fn urn(&self, vote: &str) -> Result<Urn, Thrown> {
        Ok(Urn(Some(self.0.urn(read(vote)?).map_err(Error::from)?)))
    }
}
