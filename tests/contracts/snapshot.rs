//! A snapshot restores the state, and one that does not belong to the journal does not.

use shanghui::chamber::{Chamber, Event};
use shanghui::journal::{Journal, Snapshot};
use shanghui::kernel::{ChamberId, Digest, Fault};
use shanghui_testkit::fixture;
use shanghui_testkit::sample::{self, instant};

fn journal(chamber: &Chamber) -> Journal {
    Journal::open(&chamber.journal().to_lines()).unwrap()
}

fn read(text: &str) -> Result<Snapshot<Event>, Fault> {
    Snapshot::from_json(text)
}

#[test]
fn every_fixture_is_restored() {
    for (name, chamber) in fixture::all() {
        let snapshot = read(&chamber.snapshot().to_json()).unwrap();
        assert_eq!(snapshot, chamber.snapshot());
        let restored = Chamber::restore(&snapshot, journal(&chamber)).unwrap();
        assert_eq!(restored.state(), chamber.state(), "{name}");
        assert_eq!(restored.journal().to_lines(), chamber.journal().to_lines(), "{name}");
    }
}

#[test]
fn it_holds_no_personal_value() {
    let text = fixture::busy().snapshot().to_json();
    for (_, name) in sample::PEOPLE {
        assert!(!text.contains(name), "{name} stands in the snapshot");
    }
    assert!(!text.contains("介绍仓位情况") && !text.contains("13900000011"));
}

#[test]
fn entries_after_it_are_replayed() {
    let chamber = fixture::busy();
    let early = sample::chamber().snapshot();
    let restored = Chamber::restore(&early, journal(&chamber)).unwrap();
    assert_eq!(restored.state(), chamber.state());
}

#[test]
fn a_snapshot_of_another_journal_is_refused() {
    let chamber = fixture::busy();
    let refused =
        |snapshot: &Snapshot<Event>| Chamber::restore(snapshot, journal(&chamber)).unwrap_err().code();
    let good = chamber.snapshot();
    let mut changed = Vec::new();
    let mut with = |change: &dyn Fn(&mut Snapshot<Event>)| {
        let mut snapshot = good.clone();
        change(&mut snapshot);
        changed.push(snapshot);
    };
    with(&|it| it.chamber = ChamberId::from_u128(2));
    with(&|it| it.digest = Digest([0; 32]));
    with(&|it| it.seq += 1);
    with(&|it| it.seq -= 1);
    with(&|it| it.facts.clear());
    with(&|it| drop(it.facts.remove(0)));
    with(&|it| drop(it.facts.remove(1)));
    with(&|it| it.facts.swap(3, 60));
    with(&|it| it.facts.push(it.facts[0].clone()));
    with(&|it| it.facts.push(it.facts[1].clone()));
    with(&|it| it.facts[5].at = instant("2036-01-01T00:00:00Z"));
    with(&|it| it.at = instant("2016-01-01T00:00:00Z"));
    for (number, snapshot) in changed.iter().enumerate() {
        assert_eq!(refused(snapshot), "data.snapshot_mismatch", "change {number}");
    }
}

#[test]
fn a_text_that_is_no_snapshot_is_a_fault() {
    let text = fixture::small().snapshot().to_json();
    let code = |text: &str| read(text).unwrap_err().code();
    assert_eq!(code(&text.replacen("\"format\":1", "\"format\":2", 1)), "data.unknown_snapshot");
    assert_eq!(code(&text.replacen(':', ": ", 1)), "wire.not_canonical");
    assert_eq!(code(&text.replacen("\"seq\":4,", "", 1)), "wire.missing_field");
    assert_eq!(code(&text.replacen("\"seq\":4,", "\"seq\":4,\"colour\":1,", 1)), "wire.unknown_field");
    assert_eq!(code(""), "wire.malformed");
}
