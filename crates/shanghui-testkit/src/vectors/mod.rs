//! The corpus of vectors: one table of scenarios a room, written as JSON files that every language runs.
//!
//! `tests/vectors/<room>/<command>.json` holds `{"vectors": […]}`; `tests/vectors/given/<fixture>.jsonl` the journals
//! that they begin with. `cargo xtask vectors` writes them, with `--check` compares them.

mod amendments;
mod calendar;
mod chamber;
mod charters;
mod coordination;
mod credit_codes;
mod discretion;
mod journals;
mod layout;
mod leadership;
mod meeting_calls;
mod meeting_course;
mod meeting_record;
mod membership;
mod offices;
mod party_branch;
mod people;
mod planning;
mod returns;
mod revocations;
mod rotation;
mod secretariat;
mod service;
mod staff;
mod table;
mod tally_elections;
mod tally_motions;
mod voting;
mod wire;

pub use table::{Corpus, Table};

use shanghui::chamber::Command;
use shanghui::charter::Power;
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Every file of the corpus by its path below `tests/vectors`, with its text.
#[must_use]
pub fn files() -> BTreeMap<String, String> {
    filled().into_files()
}

/// A command of the corpus that needs a power and is accepted by whoever has it.
#[must_use]
pub fn accepted(power: Power) -> Command {
    filled().accepted(power)
}

fn filled() -> Corpus {
    let mut corpus = Corpus::new();
    for (room, fill) in [
        ("chamber", chamber::fill as fn(&mut Table<'_>)),
        ("charter", amendments::fill),
        ("people", people::fill),
        ("discretion", discretion::fill),
        ("membership", membership::fill),
        ("leadership", leadership::fill),
        ("leadership", rotation::fill),
        ("leadership", offices::fill),
        ("meeting", meeting_course::fill),
        ("meeting", meeting_record::fill),
        ("meeting", meeting_calls::fill),
        ("planning", planning::fill),
        ("staff", staff::fill),
        ("voting", voting::fill),
        ("voting", meeting_calls::elected),
        ("service", service::fill),
        ("coordination", coordination::fill),
        ("coordination", returns::fill),
        ("party_branch", party_branch::fill),
        ("secretariat", secretariat::fill),
        ("calendar", calendar::notices),
        ("wire", wire::fill),
        ("journal", journals::fill),
        ("charter", charters::fill),
        ("tally", tally_motions::fill),
        ("tally", tally_elections::fill),
        ("credit_code", credit_codes::fill),
        ("calendar", calendar::fill),
    ] {
        fill(&mut corpus.room(room));
    }
    corpus.add_those_without_power();
    corpus
}

/// Writes what is not up to date in the corpus' folder, or with `check` writes nothing; gives the files concerned.
#[must_use]
pub fn write(folder: &Path, check: bool) -> Vec<String> {
    let files = files();
    let mut stale = Vec::new();
    for (name, text) in &files {
        let path = folder.join(name);
        if fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
            stale.push(name.clone());
            if !check {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
        }
    }
    for name in existing(folder).unwrap_or_default() {
        if !files.contains_key(&name) {
            if !check {
                fs::remove_file(folder.join(&name)).unwrap();
            }
            stale.push(name);
        }
    }
    stale
}

fn existing(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for room in fs::read_dir(folder)? {
        let room = room?;
        if room.file_type()?.is_dir() {
            for file in fs::read_dir(room.path())? {
                let (room, file) = (room.file_name(), file?.file_name());
                names.push(format!("{}/{}", room.to_string_lossy(), file.to_string_lossy()));
            }
        }
    }
    names.sort();
    Ok(names)
}
