//! Erasing takes the values away wherever they stood, and nothing else.

use shanghui::chamber::{Chamber, Event};
use shanghui::journal::{Expectation, Journal, Personal, verify};
use shanghui::kernel::{Actor, Audience, CorrectionId, PersonId};
use shanghui::meeting::{CorrectMinutes, RecordContribution};
use shanghui::people::{ErasePerson, ErasureBasis, PersonState};
use shanghui_testkit::fixture::{self, CONTRIBUTION};
use shanghui_testkit::sample::{self, BAI, HE, JOINT, LIN, SONG, prose, prose_about, sign_in};
use shanghui_testkit::scenario::given;

fn erase(person: PersonId) -> ErasePerson {
    ErasePerson { person, basis: ErasureBasis::ConsentWithdrawn }
}

fn contribution(number: u128, speaker: PersonId) -> RecordContribution {
    RecordContribution {
        contribution: shanghui::kernel::ContributionId::from_u128(number),
        meeting: JOINT,
        item: None,
        speakers: vec![speaker],
        on_behalf_of: vec![],
        summary: Some(prose("本次发言只为测试")),
        points: vec![prose_about(speaker, "曾来访")],
        audience: Audience::Members,
    }
}

fn attended_by_song() -> Chamber {
    let observer = shanghui::meeting::SignIn {
        capacity: shanghui::meeting::Capacity::Observing,
        ..sign_in(JOINT, SONG)
    };
    given(sample::in_session())
        .and(observer)
        .and(contribution(0xb1, SONG))
        .and(RecordContribution {
            summary: Some(prose("会长介绍情况")),
            points: vec![prose_about(SONG, "也在场")],
            ..contribution(0xb2, LIN)
        })
        .chamber()
}

fn text(chamber: &Chamber) -> String {
    String::from_utf8(chamber.journal().to_lines()).unwrap()
}

#[test]
fn the_values_go_and_the_chain_and_the_state_stay() {
    let before = attended_by_song();
    let after = given(before.clone()).and(erase(SONG)).chamber();
    for gone in ["宋拾禾", "本次发言只为测试", "曾来访", "也在场"] {
        assert!(text(&before).contains(gone) && !text(&after).contains(gone), "{gone}");
    }
    assert!(text(&after).contains("林知远"), "other people's values stay");
    let verification = verify(&after.journal().to_lines(), &Expectation::default()).unwrap();
    // The name; summary and point of the one contribution, and the point of the other, which names them.
    assert_eq!((verification.length, verification.erased), (after.journal().length(), 4));
    let reopened = Chamber::replay(Journal::open(&after.journal().to_lines()).unwrap()).unwrap();
    assert_eq!(reopened.state(), after.state());
    assert_eq!(after.name(SONG).unwrap(), Personal::Erased);
    let erased = after.meetings().meetings().get(JOINT).unwrap();
    assert_eq!(before.meetings().meetings().get(JOINT).unwrap(), erased, "what they did still counts");
    assert!(matches!(after.roster().person(SONG).unwrap().state(), PersonState::Erased { .. }));
}

#[test]
fn an_old_copy_replays_erased() {
    let before = attended_by_song();
    let after = given(before.clone()).and(erase(SONG)).chamber();
    // The old lines with their values, and the new entry after them.
    let tail = String::from_utf8(after.journal().lines_from(before.journal().length() + 1)).unwrap();
    let copy = format!("{}{tail}", text(&before));
    assert!(copy.contains("宋拾禾"));
    let replayed = Chamber::replay(Journal::open(copy.as_bytes()).unwrap()).unwrap();
    assert_eq!(text(&replayed), text(&after));
}

#[test]
fn what_is_recorded_after_an_erasure_is_there_when_the_journal_is_read_again() {
    let chamber = given(attended_by_song()).and(erase(SONG)).and(contribution(0xb3, SONG)).chamber();
    assert!(text(&chamber).contains("本次发言只为测试"));
    let replayed = Chamber::replay(Journal::open(&chamber.journal().to_lines()).unwrap()).unwrap();
    assert_eq!(text(&replayed), text(&chamber));
    let journal = Journal::open(&chamber.journal().to_lines()).unwrap();
    assert_eq!(text(&Chamber::restore(&chamber.snapshot(), journal).unwrap()), text(&chamber));
}

#[test]
fn documents_say_that_something_was_erased() {
    let chamber = given(attended_by_song()).and(erase(SONG)).chamber();
    let sheet = chamber.sign_in_sheet(JOINT, Audience::Secretariat).unwrap();
    assert!(sheet.to_text().contains("（已删除）"), "{}", sheet.to_text());
    assert!(!sheet.to_html().contains("宋拾禾"));
}

/// 个人信息保护法第四十七条第二款：保存期限未届满的，停止除存储之外的处理.
#[test]
fn whoever_held_a_post_or_a_seat_is_restricted_and_not_erased() {
    for person in [LIN, HE] {
        let chamber = given(sample::chamber())
            .when(erase(person))
            .then(|events| assert!(matches!(events, [Event::PersonRestricted(_)]), "{events:?}"))
            .chamber();
        assert!(matches!(chamber.name(person).unwrap(), Personal::Value(_)), "the name is stored");
        let note = chamber.rotation_note(sample::date("2026-03-05"), Audience::Members).unwrap();
        assert!(!note.to_text().contains("何以宁"));
    }
    // Whoever asks again is answered again, for the reason may have gone.
    given(sample::chamber()).and(erase(HE)).and(erase(HE));
}

#[test]
fn a_second_erasure_is_refused() {
    given(sample::chamber()).and(erase(BAI)).when(erase(BAI)).then_refused("people.already_erased");
    given(sample::chamber()).when(erase(BAI)).by(Actor::import()).then_refused("leadership.power_lacking");
}

#[test]
fn the_digest_does_not_change_when_values_go() {
    let before = attended_by_song();
    let after = given(before.clone()).and(erase(SONG)).chamber();
    let at = |chamber: &Chamber| {
        let mut sealed = chamber.clone();
        sealed.seal();
        sealed.journal().digest_at(before.journal().length())
    };
    assert_eq!(at(&before), at(&after));
    assert!(
        after
            .meetings()
            .meetings()
            .get(JOINT)
            .unwrap()
            .contributions()
            .any(|(it, _)| it.contribution == CONTRIBUTION)
    );
}

/// Taking a value away without an erasure on record is tampering as well.
#[test]
fn a_value_that_is_gone_without_an_erasure_is_found_out() {
    let whole = text(&sample::chamber());
    let line = whole.lines().find(|line| line.matches("\"salt\":").count() == 1).unwrap();
    let (kept, _) = line.split_once(",\"salt\":").unwrap();
    let tampered = whole.replace(line, &format!("{kept}}}]}}"));
    let journal = Journal::open(tampered.as_bytes()).unwrap();
    assert_eq!(Chamber::replay(journal).unwrap_err().code(), "journal.commitment_broken");
}

/// What is recorded about somebody after their erasure is not out of reach.
#[test]
fn an_erasure_can_be_asked_for_again_where_something_was_recorded_since() {
    let erased = fixture::busy();
    let correction = CorrectMinutes {
        correction: CorrectionId::from_u128(0x7777),
        meeting: fixture::SIGNED,
        contribution: None,
        text: prose_about(BAI, "曾来访"),
    };
    given(erased.clone()).when(erase(BAI)).then_refused("people.already_erased");
    let named = given(erased).and(correction).chamber();
    assert!(text(&named).contains("曾来访"));
    let again = given(named).and(erase(BAI)).chamber();
    assert!(!text(&again).contains("曾来访"));
    let replayed = Chamber::replay(Journal::open(text(&again).as_bytes()).unwrap()).unwrap();
    assert_eq!(replayed.state(), again.state());
    let restored =
        Chamber::restore(&again.snapshot(), Journal::open(text(&again).as_bytes()).unwrap()).unwrap();
    assert_eq!(restored.state(), again.state());
}
