//! serde gives and takes the same text as the wire itself (feature `serde`).

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shanghui::chamber::{Command, Event};
use shanghui::charter::CharterRules;
use shanghui::journal::Entry;
use shanghui::kernel::{Context, Wire};
use shanghui_testkit::{fixture, sample, vectors};

#[track_caller]
fn same<T: Wire + Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(text: &str) {
    let by_wire = T::from_json(text).unwrap();
    let by_serde: T = serde_json::from_str(text).unwrap();
    assert_eq!(by_wire, by_serde);
    assert_eq!(serde_json::to_string(&by_serde).unwrap(), by_wire.to_json());
    // Through a tree, whose fields come in another order.
    let tree: Value = serde_json::to_value(&by_wire).unwrap();
    assert_eq!(serde_json::from_value::<T>(tree).unwrap(), by_wire);
}

#[test]
fn every_command_context_and_event_of_the_corpus() {
    let mut seen = 0;
    for (name, text) in vectors::files().iter().filter(|(name, _)| name.ends_with(".json")) {
        let file: Value = serde_json::from_str(text).unwrap();
        for vector in file["vectors"].as_array().unwrap() {
            for asked in [&vector["when"], &vector["founding"]].into_iter().filter(|asked| !asked.is_null()) {
                same::<Command>(&asked["command"].to_string());
                same::<Context>(&asked["context"].to_string());
                seen += 1;
            }
            for event in vector["then"]["events"].as_array().into_iter().flatten() {
                same::<Event>(&event.to_string());
                seen += 1;
            }
        }
        assert!(!name.is_empty());
    }
    assert!(seen > 300, "{seen}");
}

#[test]
fn every_event_of_a_busy_journal() {
    let chamber = fixture::busy();
    for seq in 1..=chamber.journal().length() {
        let entry: Entry<Event> = chamber.journal().entry(seq).unwrap();
        for event in entry.events {
            same::<Event>(&event.to_json());
        }
    }
    same::<CharterRules>(&sample::rules().to_json());
}

#[test]
fn what_the_wire_refuses_serde_refuses() {
    for text in [
        r#"{"type":"OpenTerm","ordinal":2}"#,
        r#"{"type":"Nothing"}"#,
        r#"{"type":"OpenTerm","ordinal":2.0}"#,
        "3",
    ] {
        assert!(serde_json::from_str::<Command>(text).is_err(), "{text}");
        assert!(Command::from_json(text).is_err(), "{text}");
    }
}
