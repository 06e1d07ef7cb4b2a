//! The arithmetic of votes, and credit codes: functions from text to text.

use crate::door::{Thrown, read};
use shanghui::kernel::{CreditCode, Wire};
use shanghui::tally;
use wasm_bindgen::prelude::wasm_bindgen;

/// Judges a motion by its count.
#[wasm_bindgen(js_name = judgeMotion)]
pub fn judge_motion(counts: &str, rule: &str) -> Result<String, Thrown> {
    Ok(tally::judge_motion(&read(counts)?, &read(rule)?).to_json())
}

/// Adds ballots up and judges the election.
#[wasm_bindgen(js_name = countElection)]
pub fn count_election(ballots: &str, rule: &str) -> Result<String, Thrown> {
    Ok(tally::count_election(&read(ballots)?, &read(rule)?).to_json())
}

/// Judges an election by its totals.
#[wasm_bindgen(js_name = judgeElection)]
pub fn judge_election(totals: &str, rule: &str) -> Result<String, Thrown> {
    Ok(tally::judge_election(&read(totals)?, &read(rule)?).to_json())
}

/// Reads a credit code; gives the reading as JSON.
#[wasm_bindgen(js_name = readCreditCode)]
pub fn read_credit_code(text: &str) -> Result<String, Thrown> {
    Ok(CreditCode::read_from(text)?.to_json())
}
