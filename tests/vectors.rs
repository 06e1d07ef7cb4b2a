//! Runs the corpus of vectors, and makes sure that it is complete.
#![allow(
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that fails panics, and it stands on std"
)]

use serde_json::{Value, json};
use shanghui::calendar::{self, WorkCalendar, WorkingDays as _};
use shanghui::chamber::{Chamber, Command, Error, Event, FoundChamber};
use shanghui::charter::Charter;
use shanghui::journal::{Expectation, Journal};
use shanghui::kernel::wire::Writer;
use shanghui::kernel::{Coded, Context, CreditCode, Fault, Language, Wire};
use shanghui::tally::{count_election, judge_election, judge_motion};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const KEYS: &[&str] = &[
    "title",
    "cites",
    "given",
    "when",
    "founding",
    "raw",
    "context",
    "journal",
    "expecting",
    "charter",
    "motion",
    "election",
    "credit_code",
    "calendar",
    "then",
    "duties",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// Every vector with the file and the title that name it.
fn corpus() -> Vec<(String, Value)> {
    let mut vectors = Vec::new();
    let mut rooms: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|room| room.unwrap().path()).collect();
    rooms.sort();
    for room in rooms.iter().filter(|room| room.is_dir()) {
        let mut files: Vec<PathBuf> = fs::read_dir(room).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "json")) {
            let value: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
            assert_eq!(keys(&value), ["vectors"], "{}", file.display());
            for vector in value["vectors"].as_array().unwrap() {
                let title = vector["title"].as_str().unwrap();
                let file = file.strip_prefix(folder()).unwrap();
                vectors.push((format!("{}: {title}", file.display()), vector.clone()));
            }
        }
    }
    vectors
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn known(name: &str, value: &Value, known: &[&str]) {
    for key in keys(value) {
        assert!(known.contains(&key), "{name}: nobody knows the key `{key}`");
    }
}

/// What a vector's `then` should say, by what has happened.
fn told(outcome: Result<Value, Error>) -> Value {
    match outcome {
        Ok(value) => value,
        Err(error) => {
            let mut details = Writer::new();
            error.write_details(&mut details);
            let details: Value = serde_json::from_str(&details.into_string()).unwrap();
            match &error {
                Error::Fault(fault) => {
                    json!({"fault": {"code": fault.code(), "path": fault.path(), "details": details}})
                }
                _ => {
                    let mut refusal = json!({
                        "code": error.code(),
                        "details": details,
                        "chinese": error.sentence(Language::Chinese),
                        "english": error.sentence(Language::English),
                    });
                    if let Some(article) = error.article() {
                        refusal["article"] = serde_json::from_str(&article.to_json()).unwrap();
                    }
                    json!({"refusal": refusal})
                }
            }
        }
    }
}

fn done(chamber: &Chamber, events: &str) -> Value {
    let events: Value = serde_json::from_str(events).unwrap();
    json!({"events": events, "digest": chamber.journal().digest().to_string()})
}

struct Runner {
    fixtures: BTreeMap<String, Chamber>,
}

impl Runner {
    fn chamber(&mut self, name: &str) -> Chamber {
        let path = folder().join(format!("given/{name}.jsonl"));
        let open = || Journal::open(&fs::read(path).unwrap()).and_then(Chamber::replay).unwrap();
        self.fixtures.entry(name.to_owned()).or_insert_with(open).clone()
    }

    fn run(&mut self, name: &str, vector: &Value) {
        known(name, vector, KEYS);
        let then = if let Some(given) = vector.get("given") {
            let mut chamber = self.chamber(given.as_str().unwrap());
            let before = chamber.clone();
            let then = told(ask(name, &mut chamber, vector));
            if then.get("events").is_none() {
                assert_eq!(before.state(), chamber.state(), "{name}: the state has changed");
                assert_eq!(
                    before.journal().to_lines(),
                    chamber.journal().to_lines(),
                    "{name}: the journal has changed"
                );
            }
            if let Some(duties) = vector.get("duties") {
                known(name, duties, &["on", "ids"]);
                let found = chamber.duties(duties["on"].as_str().unwrap().parse().unwrap());
                let found: Vec<String> = found.into_iter().map(|duty| duty.id).collect();
                assert_eq!(json!(found), duties["ids"], "{name}: duties");
            }
            then
        } else {
            told(alone(name, vector))
        };
        assert_eq!(then, vector["then"], "{name}");
    }
}

fn ask(name: &str, chamber: &mut Chamber, vector: &Value) -> Result<Value, Error> {
    let events = if let Some(raw) = vector.get("raw") {
        chamber.execute_json(raw.as_str().unwrap(), &vector["context"].to_string())?
    } else {
        known(name, &vector["when"], &["command", "context"]);
        let (command, context) = (&vector["when"]["command"], &vector["when"]["context"]);
        chamber.execute_json(&command.to_string(), &context.to_string())?
    };
    Ok(done(chamber, &events))
}

/// What the functions say that need no chamber.
fn reckoned(name: &str, vector: &Value) -> Result<Option<Value>, Error> {
    fn read<T: Wire>(asked: &Value, part: &str) -> Result<T, Error> {
        Ok(T::from_json(&asked[part].to_string())?)
    }
    let (answer, text) = if let Some(motion) = vector.get("motion") {
        known(name, motion, &["counts", "rule"]);
        ("verdict", judge_motion(&read(motion, "counts")?, &read(motion, "rule")?).to_json())
    } else if let Some(election) = vector.get("election") {
        known(name, election, &["ballots", "totals", "rule"]);
        let result = if election.get("totals").is_some() {
            judge_election(&read(election, "totals")?, &read(election, "rule")?)
        } else {
            count_election(&read(election, "ballots")?, &read(election, "rule")?)
        };
        ("result", result.to_json())
    } else if let Some(code) = vector.get("credit_code") {
        known(name, code, &["text"]);
        ("reading", CreditCode::read_from(code["text"].as_str().unwrap())?.to_json())
    } else if let Some(asked) = vector.get("calendar") {
        ("answer", day_reckoned(name, asked)?)
    } else {
        return Ok(None);
    };
    let value: Value = serde_json::from_str(&text).unwrap();
    Ok(Some(json!({answer: value})))
}

/// What the calendar says.
fn day_reckoned(name: &str, asked: &Value) -> Result<String, Error> {
    known(name, asked, &["ask", "day", "date", "name", "year", "days", "since", "until", "event", "file"]);
    fn read<T: Wire>(asked: &Value, part: &str) -> Result<T, Error> {
        Ok(T::from_json(&asked[part].to_string())?)
    }
    let days = match asked.get("file") {
        Some(file) => WorkCalendar::from_json(&file.to_string())?,
        None => WorkCalendar::built_in(),
    };
    Ok(match asked["ask"].as_str().unwrap() {
        "lunar_date" => calendar::lunar_date(read(asked, "day")?)?.to_json(),
        "from_lunar" => calendar::from_lunar(read(asked, "date")?)?.to_json(),
        "festival" => calendar::festival(read(asked, "name")?, read(asked, "year")?)?.to_json(),
        "solar_term" => calendar::solar_term(read(asked, "name")?, read(asked, "year")?)?.to_json(),
        "statutory_holidays" => calendar::statutory_holidays(read(asked, "year")?)?.to_json(),
        "day_kind" => days.day_kind(read(asked, "day")?)?.to_json(),
        "add_working_days" => {
            calendar::add_working_days(read(asked, "day")?, read(asked, "days")?, &days)?.to_json()
        }
        "working_days_between" => {
            calendar::working_days_between(read(asked, "since")?, read(asked, "until")?, &days)?.to_json()
        }
        "deadline" => calendar::deadline(read(asked, "event")?, read(asked, "days")?, &days).to_json(),
        question => panic!("{name}: the calendar answers no `{question}`"),
    })
}

fn alone(name: &str, vector: &Value) -> Result<Value, Error> {
    if let Some(said) = reckoned(name, vector)? {
        return Ok(said);
    }
    if let Some(founding) = vector.get("founding") {
        known(name, founding, &["command", "context"]);
        let Command::FoundChamber(command) = Command::from_json(&founding["command"].to_string())? else {
            panic!("{name}: this founds nothing");
        };
        let command: FoundChamber = command;
        let chamber = Chamber::found(command, &Context::from_json(&founding["context"].to_string())?)?;
        let entry = chamber.journal().entry::<Event>(1)?;
        return Ok(done(&chamber, &entry.events.to_json()));
    }
    if let Some(journal) = vector.get("journal") {
        let expecting = match vector.get("expecting") {
            Some(expecting) => Expectation::from_json(&expecting.to_string())?,
            None => Expectation::default(),
        };
        Chamber::replay(Journal::open_expecting(journal.as_str().unwrap().as_bytes(), &expecting)?)?;
    } else {
        Charter::from_json(&vector["charter"].to_string())?;
    }
    Ok(json!({"accepted": true}))
}

#[test]
fn every_vector_gives_what_it_says() {
    let mut runner = Runner { fixtures: BTreeMap::new() };
    let corpus = corpus();
    for (name, vector) in &corpus {
        runner.run(name, vector);
    }
    println!("vectors run: {}", corpus.len());
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let count = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(target).join("vectors");
    fs::create_dir_all(&count).unwrap();
    fs::write(count.join("rust.count"), format!("{}\n", corpus.len())).unwrap();
}

#[test]
fn no_vector_has_the_same_name_as_another() {
    let mut seen = BTreeSet::new();
    for (name, vector) in corpus() {
        let what = vector.to_string();
        assert!(seen.insert(what), "{name} stands twice");
    }
}

/// The command's name and how it was refused, or nothing where it was accepted.
fn decisions() -> Vec<(String, String, Option<String>)> {
    let mut found = Vec::new();
    for (name, vector) in corpus() {
        let command = [&vector["when"], &vector["founding"]].into_iter().find(|asked| !asked.is_null());
        if let Some(command) = command.map(|asked| asked["command"]["type"].as_str().unwrap()) {
            let code = vector["then"]["refusal"]["code"].as_str().map(Into::into);
            found.push((name, command.to_owned(), code));
        }
    }
    found
}

#[test]
fn every_command_is_accepted_somewhere_and_refused_with_every_code_of_its_line() {
    let decisions = decisions();
    let shown = |command: &str, code: Option<&str>| {
        decisions.iter().any(|(_, name, found)| name == command && found.as_deref() == code)
    };
    let mut missing = Vec::new();
    for (command, _, _, refuses) in Command::SWITCHBOARD {
        let powerless = (*command != "FoundChamber").then_some("leadership.power_lacking");
        let codes = refuses.iter().copied().chain(powerless).map(Some);
        missing
            .extend(codes.chain([None]).filter(|code| !shown(command, *code)).map(|code| (*command, code)));
    }
    for code in Command::REFUSES_ALL {
        if !decisions.iter().any(|(_, _, found)| found.as_deref() == Some(code)) {
            missing.push(("any command", Some(code)));
        }
    }
    assert!(missing.is_empty(), "no vector shows {missing:?}");
}

#[test]
fn no_command_is_refused_with_a_code_that_its_line_does_not_name() {
    for (name, command, code) in decisions() {
        let line = Command::SWITCHBOARD.iter().find(|(known, _, _, _)| *known == command).unwrap();
        let named = code.is_none_or(|code| {
            line.3.contains(&code.as_str()) || Command::REFUSES_ALL.contains(&code.as_str())
        });
        assert!(named, "{name}: the switchboard does not name the code");
    }
}

/// The faults that no vector can show, with the reason; each is tested where it arises.
const ELSEWHERE: &[(&str, &str)] = &[
    (
        "wire.not_canonical",
        "in a journal it is told as journal.malformed; a snapshot shows it: contracts/snapshot.rs",
    ),
    ("data.unknown_snapshot", "a snapshot is no vector: contracts/snapshot.rs"),
    ("data.snapshot_mismatch", "a snapshot is no vector: contracts/snapshot.rs"),
    ("data.unknown_preset", "a preset is asked for by name: contracts/catalogue.rs"),
    ("data.not_found", "a question, not a command: contracts/catalogue.rs"),
    ("data.not_yet", "a document, not a command: contracts/catalogue.rs"),
];

#[test]
fn every_fault_has_a_vector() {
    let shown: BTreeSet<String> = corpus()
        .iter()
        .filter_map(|(_, vector)| Some(vector["then"]["fault"]["code"].as_str()?.to_owned()))
        .collect();
    for coding in Fault::catalogue() {
        let elsewhere = ELSEWHERE.iter().any(|(code, _)| *code == coding.code);
        assert!(
            shown.contains(coding.code) != elsewhere,
            "{} is shown by a vector or listed, not both",
            coding.code
        );
    }
}

#[test]
fn the_corpus_is_what_its_tables_say() {
    let stale = shanghui_testkit::vectors::write(&folder(), true);
    assert!(stale.is_empty(), "not up to date, `cargo xtask vectors` writes them: {stale:?}");
}
