//! The arithmetic of votes, and credit codes: functions from text to text.

use crate::door::{Raised, read};
use pyo3::prelude::*;
use shanghui::kernel::wire::text_of;
use shanghui::kernel::{CreditCode, Wire};
use shanghui::tally;

/// Judges a motion by its count.
#[pyfunction]
pub(crate) fn judge_motion(counts: &str, rule: &str) -> Result<String, Raised> {
    Ok(tally::judge_motion(&read(counts)?, &read(rule)?).to_json())
}

/// Adds ballots up and judges the election.
#[pyfunction]
pub(crate) fn count_election(py: Python<'_>, ballots: &str, rule: &str) -> Result<String, Raised> {
    let result = py.detach(|| {
        let result = tally::count_election(&read(ballots)?, &read(rule)?);
        Ok::<_, shanghui::chamber::Error>(result.to_json())
    });
    Ok(result?)
}

/// Judges an election by its totals.
#[pyfunction]
pub(crate) fn judge_election(totals: &str, rule: &str) -> Result<String, Raised> {
    Ok(tally::judge_election(&read(totals)?, &read(rule)?).to_json())
}

/// Reads a credit code; gives the reading as JSON.
#[pyfunction]
pub(crate) fn read_credit_code(text: &[u8]) -> Result<String, Raised> {
    Ok(CreditCode::read_from(text_of(text)?)?.to_json())
}
