//! `check` answers as `execute` does, and says why.

use shanghui::chamber::{Chamber, Command};
use shanghui::kernel::{Actor, Coded, Context, Verdict, Wire};
use shanghui::meeting::OpenMeeting;
use shanghui_testkit::sample::{self, HE, LIN, NOBODY};
use shanghui_testkit::{fixture, vectors};
use std::collections::BTreeMap;

fn first_failed(verdicts: &[Verdict]) -> Option<&str> {
    verdicts.iter().find(|verdict| !verdict.passed).and_then(|verdict| verdict.code.as_deref())
}

#[test]
fn check_gives_the_answer_of_every_vector_and_changes_nothing() {
    let fixtures: BTreeMap<&str, Chamber> = fixture::all().into_iter().collect();
    for text in vectors::files().into_values().filter(|text| text.starts_with("{\n \"vectors\"")) {
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        for vector in file["vectors"].as_array().unwrap().iter().filter(|vector| !vector["when"].is_null()) {
            let chamber = &fixtures[vector["given"].as_str().unwrap()];
            let command = Command::from_json(&vector["when"]["command"].to_string()).unwrap();
            let context = Context::from_json(&vector["when"]["context"].to_string()).unwrap();
            let verdicts = chamber.check(&command, &context);
            assert_eq!(
                first_failed(&verdicts),
                vector["then"]["refusal"]["code"].as_str(),
                "{}",
                vector["title"]
            );
            let said = verdicts
                .iter()
                .find(|verdict| !verdict.passed)
                .and_then(|verdict| verdict.english.as_deref());
            assert_eq!(said, vector["then"]["refusal"]["english"].as_str());
            for verdict in verdicts {
                // What passes has no code, but for a finding about a charter, which warns and forbids nothing.
                let warns = verdict.code.as_deref().is_some_and(|code| code.starts_with("lint."));
                assert_eq!(verdict.passed, verdict.code.is_none() || warns);
                assert!(!verdict.label.is_empty() && !verdict.policy.contains(' '));
            }
        }
    }
}

#[test]
fn every_policy_is_asked_although_one_fails() {
    let chamber = fixture::busy();
    let command = OpenMeeting { meeting: fixture::NOTIFIED, chair: sample::HAN, at: None };
    let verdicts = chamber.check(&command, &sample::context(&chamber, sample::XU.into()));
    let failed: Vec<_> =
        verdicts.iter().filter(|verdict| !verdict.passed).map(|verdict| &*verdict.policy).collect();
    assert_eq!(failed, ["person_is_present", "chair_may_chair", "quorum_is_met"]);
    let quorum = verdicts.last().unwrap();
    let measure = quorum.measure.unwrap();
    assert_eq!((measure.counted, measure.needed, measure.whole), (5, 6, Some(9)));
    assert_eq!(quorum.article.as_ref().unwrap().number, Some(19));
}

#[test]
fn whoever_may_not_is_told_who_may() {
    let chamber = fixture::busy();
    let command = OpenMeeting { meeting: fixture::READY, chair: LIN, at: None };
    let verdicts = chamber.check(&command, &sample::context(&chamber, HE.into()));
    assert_eq!(first_failed(&verdicts), Some("leadership.power_lacking"));
    assert!(verdicts.last().unwrap().english.as_ref().unwrap().contains("秘书长 (secretary_general)"));
    let unknown = chamber.check(&command, &sample::context(&chamber, Actor::person(NOBODY)));
    assert_eq!(first_failed(&unknown), Some("people.unknown_person"));
    let refused =
        chamber.clone().execute(command, &sample::context(&chamber, Actor::person(NOBODY))).unwrap_err();
    assert_eq!(refused.code(), "people.unknown_person");
}
