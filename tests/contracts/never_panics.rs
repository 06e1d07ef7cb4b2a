//! Whatever arrives, the answer is a value: nothing panics.

use proptest::prelude::*;
use shanghui::chamber::{Chamber, Command, Event};
use shanghui::charter::{Charter, CharterRules};
use shanghui::journal::{Journal, Snapshot};
use shanghui::kernel::Wire;
use shanghui_testkit::forgery::{chained, lines};
use shanghui_testkit::{fixture, sample, vectors};

/// Opens a text by every door.
fn by_every_door(bytes: &[u8]) {
    if let Ok(journal) = Journal::open(bytes) {
        let _ = Chamber::replay(journal);
    }
    let _ = Command::from_json_bytes(bytes);
    let _ = CharterRules::from_json_bytes(bytes).map(Charter::new);
    let _ = Event::from_json_bytes(bytes);
    let mut chamber = sample::founded();
    let _ = chamber.execute_lines(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = Snapshot::<Event>::from_json(text);
        let _ = chamber.execute_json(text, text);
    }
}

/// A text in which a few bytes were exchanged, taken out or put in.
fn mangled(mut bytes: Vec<u8>, changes: &[(proptest::sample::Index, u8, u8)]) -> Vec<u8> {
    for (at, kind, byte) in changes {
        if !bytes.is_empty() {
            let at = at.index(bytes.len());
            match kind % 3 {
                0 => bytes[at] = *byte,
                1 => drop(bytes.remove(at)),
                _ => bytes.insert(at, *byte),
            }
        }
    }
    bytes
}

fn changes() -> impl Strategy<Value = Vec<(proptest::sample::Index, u8, u8)>> {
    let byte = prop_oneof![any::<u8>(), proptest::sample::select(b"{}[]\",:0123456789.-eE\\nu \n".to_vec())];
    proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>(), byte), 1..6)
}

/// Commands as the corpus has them.
fn commands() -> Vec<String> {
    let mut found = Vec::new();
    for text in vectors::files().into_values() {
        if let Ok(file) = serde_json::from_str::<serde_json::Value>(&text) {
            let vectors = file["vectors"].as_array().cloned().unwrap_or_default();
            found.extend(
                vectors.iter().filter_map(|vector| vector["when"].get("command").map(ToString::to_string)),
            );
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn on_random_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        by_every_door(&bytes);
    }

    #[test]
    fn on_random_brackets_and_words(text in "[\\[\\]{}\",:a-z0-9\\\\ \n时]{0,200}") {
        by_every_door(text.as_bytes());
    }

    #[test]
    fn on_a_journal_that_was_mangled(changes in changes()) {
        by_every_door(&mangled(fixture::small().journal().to_lines(), &changes));
    }

    #[test]
    fn on_a_snapshot_that_was_mangled(changes in changes()) {
        let chamber = fixture::small();
        let text = mangled(chamber.snapshot().to_json().into_bytes(), &changes);
        if let Ok(snapshot) = std::str::from_utf8(&text).map_err(|_| ()).and_then(|text| Snapshot::from_json(text).map_err(|_| ())) {
            let _ = Chamber::restore(&snapshot, Journal::open(&chamber.journal().to_lines()).unwrap());
        }
    }

    #[test]
    fn on_a_charter_that_was_mangled(changes in changes()) {
        by_every_door(&mangled(sample::rules().to_json().into_bytes(), &changes));
    }
}

#[test]
fn on_commands_that_were_mangled() {
    let config = ProptestConfig { cases: 12, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let chamber = fixture::busy();
    let context = sample::context(&chamber, sample::XU.into()).to_json();
    for command in commands() {
        let outcome = runner.run(&changes(), |changes| {
            let bytes = mangled(command.clone().into_bytes(), &changes);
            let _ = Command::from_json_bytes(&bytes);
            if let Ok(text) = std::str::from_utf8(&bytes) {
                let _ = chamber.clone().execute_json(text, &context);
            }
            Ok(())
        });
        outcome.unwrap_or_else(|error| panic!("{command}: {error}"));
    }
}

/// An entry of one journal in another links, for it is chained anew; whether it fits is told, not found out by a crash.
#[test]
fn on_entries_that_do_not_fit_together() {
    let busy = lines(&fixture::busy().journal().to_lines());
    for left_out in 1..busy.len() {
        let mut lines = busy.clone();
        lines.remove(left_out);
        for (line, seq) in lines.iter_mut().zip(0_usize..).skip(1) {
            let (_, rest) = line.split_once(',').unwrap();
            *line = format!("{{\"entry\":{{\"seq\":{seq},{rest}");
        }
        let text = chained(&lines);
        let journal = Journal::open(text.as_bytes()).unwrap();
        if let Err(fault) = Chamber::replay(journal) {
            // Without the entry that erased them, personal values are gone for no reason.
            let known = ["journal.incoherent", "journal.not_founded", "journal.commitment_broken"];
            assert!(known.contains(&fault.code()), "{fault}");
        }
    }
}
