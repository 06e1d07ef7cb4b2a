//! Every code: said once, documented, in two languages, and on the reference page.

use shanghui::chamber::Refusal;
use shanghui::charter::{Charter, Lint};
use shanghui::kernel::{Audience, Coding, Fault, MeetingId};
use shanghui_testkit::sample::{self, NOBODY};
use std::collections::BTreeSet;

fn catalogue() -> Vec<&'static Coding> {
    Refusal::catalogue().into_iter().chain(Fault::catalogue()).chain(Lint::CATALOGUE).collect()
}

#[test]
fn every_code_stands_once_and_has_one_form() {
    let mut seen = BTreeSet::new();
    for coding in catalogue() {
        assert!(seen.insert(coding.code), "{} stands twice", coding.code);
        let (room, name) = coding.code.split_once('.').unwrap();
        for part in [room, name] {
            let plain = part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            assert!(plain && !part.is_empty(), "{}", coding.code);
        }
    }
}

#[test]
fn every_sentence_keeps_the_style() {
    for coding in catalogue() {
        let (code, english, chinese) = (coding.code, coding.english, coding.chinese);
        let first = english.chars().next().unwrap();
        assert!(first.is_lowercase() || matches!(first, '{' | '`'), "{code} begins in upper case: {english}");
        assert!(
            !english.ends_with(['.', '!']) && !chinese.ends_with(['。', '！']),
            "{code} ends with a full stop"
        );
        assert!(!english.contains('\n') && !chinese.contains('\n'), "{code} breaks the line");
        assert!(english.is_ascii(), "{code}: {english}");
        let is_chinese = |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter);
        assert!(chinese.chars().any(is_chinese), "{code}: {chinese}");
        let documented = coding.documentation.iter().any(|line| !line.trim().is_empty());
        assert!(documented, "{code} is not documented");
    }
}

#[test]
fn every_sentence_is_filled_in_from_the_details() {
    for coding in catalogue() {
        for sentence in [coding.english, coding.chinese] {
            for part in sentence.split('{').skip(1) {
                let name = part.split('}').next().unwrap();
                assert!(coding.details.contains(&name), "{}: there is no detail `{name}`", coding.code);
            }
        }
    }
}

#[test]
fn every_code_is_on_the_reference_page() {
    let page =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../bindings/REFERENCE.md")).unwrap();
    for coding in catalogue() {
        assert!(page.contains(coding.code), "{} is not on the page", coding.code);
    }
}

#[test]
fn questions_about_what_was_never_recorded_are_faults() {
    let chamber = sample::chamber();
    assert_eq!(chamber.name(NOBODY).unwrap_err().code(), "data.not_found");
    let nowhere = MeetingId::from_u128(0x5f);
    assert_eq!(chamber.minutes(nowhere, Audience::Secretariat).unwrap_err().code(), "data.not_found");
    assert_eq!(chamber.meeting_notice(nowhere, Audience::Secretariat).unwrap_err().code(), "data.not_found");
    assert_eq!(
        sample::in_session().minutes(sample::JOINT, Audience::Secretariat).unwrap_err().code(),
        "data.not_yet"
    );
    assert_eq!(Charter::preset("mca_1889").unwrap_err().code(), "data.unknown_preset");
}
