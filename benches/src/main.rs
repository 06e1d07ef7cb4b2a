//! What the library costs. `cargo bench -p shanghui-benches` runs everything; words after `--` choose workloads.

#![allow(clippy::print_stdout, reason = "a bench talks")]
#![allow(clippy::arithmetic_side_effects, clippy::float_arithmetic, reason = "figures, and invented data")]
#![allow(clippy::cast_precision_loss, reason = "figures")]
#![allow(clippy::std_instead_of_core, clippy::std_instead_of_alloc, reason = "a bench stands on std")]

mod assembly;
mod calendar;
mod duties;
mod flatness;
mod made;
mod memory;
mod peer;
mod plain;
mod replay;
mod runner;
mod service;
mod staff;
mod tally;
mod turns;
mod wire;
mod workflow;

use runner::Report;
use std::path::Path;

/// What a bench gives, or why it could not run.
pub(crate) type Done<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The workloads that were asked for; all where none was. Cargo itself passes `--bench`.
fn chosen() -> Vec<String> {
    std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect()
}

fn main() -> Done {
    let chosen = chosen();
    let wanted = |name: &str| chosen.is_empty() || chosen.iter().any(|word| word == name);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/benches");
    let mut report = Report::new(folder)?;
    if wanted("workflow") {
        workflow::run(&mut report)?;
    }
    if wanted("assembly") {
        assembly::run(&mut report)?;
    }
    if wanted("flatness") {
        flatness::run(&mut report)?;
    }
    if wanted("replay") {
        replay::run(&mut report)?;
    }
    if wanted("turns") {
        turns::run(&mut report)?;
    }
    if wanted("duties") {
        duties::run(&mut report)?;
    }
    if wanted("calendar") {
        calendar::run(&mut report)?;
    }
    if wanted("staff") {
        staff::run(&mut report)?;
    }
    if wanted("service") {
        service::run(&mut report)?;
    }
    if wanted("wire") {
        wire::run(&mut report)?;
    }
    if wanted("tally") {
        tally::run(&mut report)?;
    }
    report.write()
}
