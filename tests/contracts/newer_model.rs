//! The journal of a newer model is borne as far as it can be understood, and what is not understood is reported.

use shanghui::chamber::{Chamber, Event};
use shanghui::journal::Journal;
use shanghui_testkit::fixture;
use shanghui_testkit::forgery::{chained, lines};

fn newer(change: impl FnOnce(&mut Vec<String>)) -> String {
    let mut lines = lines(&fixture::busy().journal().to_lines());
    lines[0] = lines[0].replace("\"model\":\"0.1.0\"", "\"model\":\"9.0.0\"");
    change(&mut lines);
    chained(&lines)
}

#[test]
fn unknown_fields_are_borne_and_reported() {
    let text = newer(|lines| {
        lines[2] = lines[2].replacen("\"audience\":", "\"colour\":\"red\",\"audience\":", 1);
        lines[3] = lines[3].replacen("\"events\":", "\"weather\":{\"sky\":[1,2]},\"events\":", 1);
    });
    let journal = Journal::open(text.as_bytes()).unwrap();
    assert_eq!(journal.unknown_fields::<Event>(), ["colour", "weather"]);
    let chamber = Chamber::replay(journal).unwrap();
    assert_eq!(chamber.state(), fixture::busy().state());
    assert_eq!(chamber.journal().to_lines(), text.as_bytes(), "what is not understood is kept");
}

#[test]
fn a_journal_of_this_model_has_none() {
    assert!(fixture::busy().journal().unknown_fields::<Event>().is_empty());
    let mut lines = lines(&fixture::busy().journal().to_lines());
    lines[2] = lines[2].replacen("\"audience\":", "\"colour\":\"red\",\"audience\":", 1);
    let fault = Journal::open(chained(&lines).as_bytes()).and_then(Chamber::replay).unwrap_err();
    assert_eq!(fault.code(), "journal.malformed");
}

#[test]
fn an_event_that_is_not_known_cannot_be_borne() {
    let text = newer(|lines| lines[2] = lines[2].replace("PersonRegistered", "PersonApplauded"));
    let fault = Journal::open(text.as_bytes()).and_then(Chamber::replay).unwrap_err();
    assert_eq!(fault.code(), "journal.unknown_event");
}

#[test]
fn a_chamber_goes_on_in_the_journal_of_a_newer_model() {
    use shanghui_testkit::sample;
    use shanghui_testkit::scenario::given;
    let text = newer(|_| {});
    let chamber = Chamber::replay(Journal::open(text.as_bytes()).unwrap()).unwrap();
    let name = sample::title("长安东西商会联席会议");
    let series = shanghui::kernel::SeriesId::from_u128(0x4e);
    let chamber = given(chamber).and(shanghui::meeting::OpenSeries { series, name }).chamber();
    assert!(Chamber::replay(Journal::open(&chamber.journal().to_lines()).unwrap()).is_ok());
}
