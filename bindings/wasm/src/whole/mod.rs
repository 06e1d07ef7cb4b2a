//! What the module for reading leaves out: acts, and every question and document beyond what a page shows of the record.

pub mod acts;
pub mod calendar;
pub mod charter;
pub mod questions;
pub mod schedule;
pub mod sheets;
pub mod tally;
pub mod urn;
