#![allow(clippy::arithmetic_side_effects, reason = "a test that fails panics")]

use super::{BallotGroup, BallotMark, Ballots, CandidateMark, count_election};
use crate::kernel::{Base, Bound, Candidate, Fraction, Threshold, Wire};
use crate::tally::{
    CandidateStanding, Counts, ElectionResult, ElectionRule, ElectionStatus, MotionOutcome, MotionRule,
    judge_motion,
};
use alloc::vec::Vec;
use proptest::prelude::*;

use BallotMark::{Abstain, Against, For};
use ElectionStatus::{Complete, MoreReturnedThanIssued, Void};

fn candidate(name: &str) -> Candidate {
    Candidate::new(name).unwrap()
}

fn marked(count: u64, marks: &[(&str, BallotMark)]) -> BallotGroup {
    let marks =
        marks.iter().map(|(name, mark)| CandidateMark { candidate: candidate(name), mark: *mark }).collect();
    BallotGroup { count, marks, ..BallotGroup::default() }
}

fn naming(count: u64, names: &[&str]) -> BallotGroup {
    marked(count, &names.iter().map(|name| (*name, For)).collect::<Vec<_>>())
}

fn written_in(group: BallotGroup, names: &[&str]) -> BallotGroup {
    BallotGroup { write_ins: names.iter().map(|name| candidate(name)).collect(), ..group }
}

/// 60 entitled, 40 of them present.
fn ballots(candidates: &[&str], groups: Vec<BallotGroup>) -> Ballots {
    let candidates = candidates.iter().map(|name| candidate(name)).collect();
    Ballots { entitled: 60, present: 40, candidates, groups }
}

fn half_of_present() -> Threshold {
    Threshold { fraction: Fraction::new(1, 2).unwrap(), bound: Bound::AtLeast, base: Base::Present }
}

/// So many seats, and 40 ballots issued: one for each of those present.
fn rule(seats: u64) -> ElectionRule {
    ElectionRule { quorum: None, pass: half_of_present(), seats, most_marks: None, issued: 40 }
}

fn votes(result: &ElectionResult) -> Vec<(&str, u64, u64, u64)> {
    let of = |one: &crate::tally::CandidateResult| (one.r#for, one.against, one.abstain);
    result
        .candidates
        .iter()
        .map(|one| {
            let (r#for, against, abstain) = of(one);
            (one.candidate.as_str(), r#for, against, abstain)
        })
        .collect()
}

/// S20: choices up to the seats are valid, more are void; the ballot alone, not the election.
#[test]
fn trap_15_a_ballot_with_more_marks_than_seats_is_void_and_with_fewer_is_valid() {
    let box_ = ballots(
        &["甲", "乙", "丙"],
        [naming(20, &["甲", "乙"]), naming(10, &["甲"]), naming(3, &["甲", "乙", "丙"]), naming(4, &[])]
            .to_vec(),
    );
    let result = count_election(&box_, &rule(2));
    assert_eq!((result.valid, result.void, result.returned), (34, 3, 37));
    assert_eq!(votes(&result), [("甲", 30, 0, 4), ("乙", 20, 0, 14), ("丙", 0, 0, 34)]);
    assert_eq!((result.status, result.elected.len()), (Complete, 2));
    let narrower = count_election(&box_, &ElectionRule { most_marks: Some(1), ..rule(2) });
    assert_eq!((narrower.valid, narrower.void), (14, 23));
}

/// S22 votes on the whole list. The same 40 ballots elect all three by name, and reject the list, which only 16 want whole.
#[test]
fn trap_16_a_slate_and_a_vote_per_name_give_different_answers() {
    let all = ["甲", "乙", "丙"];
    let groups = [
        naming(16, &all),
        marked(8, &[("甲", For), ("乙", For), ("丙", Against)]),
        marked(8, &[("甲", For), ("乙", Against), ("丙", For)]),
        marked(8, &[("甲", Against), ("乙", For), ("丙", For)]),
    ];
    let by_name = count_election(&ballots(&all, groups.to_vec()), &rule(3));
    assert_eq!((by_name.status, by_name.elected.len()), (Complete, 3));
    let wants_all = |group: &BallotGroup| group.marks.iter().all(|marked| marked.mark == For);
    let whole: u64 = groups.iter().filter(|group| wants_all(group)).map(|group| group.count).sum();
    let slate = Counts { entitled: 60, present: 40, r#for: whole, against: 40 - whole, ..Counts::default() };
    let slate = judge_motion(&slate, &MotionRule { quorum: None, pass: half_of_present() });
    assert_eq!((slate.outcome, slate.pass.short_by), (MotionOutcome::Rejected, 4));
}

/// A resolution on dues needs a secret ballot (民发〔2014〕166号第四条), an ordinary one may be taken by hands (示范文本第十五条), and both ask
/// for half of those present. The arithmetic cannot tell them apart: whoever judges the count alone has not judged the ballot.
#[test]
fn trap_28_dues_by_secret_ballot_and_a_resolution_by_hands_have_the_same_arithmetic() {
    for (r#for, passes) in [(19, false), (20, true)] {
        let secret = ballots(
            &["会费标准"],
            [naming(r#for, &["会费标准"]), marked(40 - r#for, &[("会费标准", Against)])].to_vec(),
        );
        let secret = count_election(&secret, &rule(1));
        let hands = Counts { entitled: 60, present: 40, r#for, against: 40 - r#for, ..Counts::default() };
        let hands = judge_motion(&hands, &MotionRule { quorum: None, pass: half_of_present() });
        assert_eq!(secret.candidates[0].pass, hands.pass);
        assert_eq!((secret.status == Complete, hands.passed()), (passes, passes));
    }
}

#[test]
fn trap_14_every_ballot_returned_counts_the_void_ones_too() {
    let mut torn = naming(1, &["甲"]);
    torn.void = Some(true);
    let full = ballots(&["甲"], [naming(39, &["甲"]), torn.clone()].to_vec());
    assert_eq!(count_election(&full, &rule(1)).status, Complete);
    let one_more = ballots(&["甲"], [naming(40, &["甲"]), torn].to_vec());
    assert_eq!(count_election(&one_more, &rule(1)).status, MoreReturnedThanIssued);
}

#[test]
fn a_name_written_in_is_a_vote_for_whoever_bears_it() {
    let groups = [
        naming(10, &["甲"]),
        written_in(marked(25, &[("甲", Against)]), &["丁"]),
        // Written in although printed: a vote in favour. Twice the same name is one.
        written_in(naming(1, &[]), &["甲", "甲"]),
        written_in(marked(1, &[("甲", Abstain)]), &["甲"]),
        // Yes and no of the same person says nothing.
        written_in(marked(2, &[("甲", Against)]), &["甲"]),
        // Two names for one seat.
        written_in(naming(1, &["甲"]), &["戊"]),
    ];
    let result = count_election(&ballots(&["甲"], groups.to_vec()), &rule(1));
    assert_eq!((result.valid, result.void), (37, 3));
    assert_eq!(votes(&result), [("丁", 25, 0, 12), ("甲", 12, 25, 0)]);
    assert_eq!(result.elected, [candidate("丁")]);
}

#[test]
fn whoever_nobody_marked_is_in_the_result_all_the_same() {
    let result = count_election(&ballots(&["甲", "乙"], [naming(40, &["甲"])].to_vec()), &rule(1));
    assert_eq!(votes(&result), [("甲", 40, 0, 0), ("乙", 0, 0, 40)]);
    assert_eq!(result.candidates[1].standing, CandidateStanding::NotElected);
    let nobody = count_election(&ballots(&[], [naming(0, &["甲"])].to_vec()), &rule(1));
    assert_eq!((nobody.candidates.len(), nobody.vacancies), (0, 1));
}

#[test]
fn more_ballots_than_can_be_counted_are_impossible_and_no_panic() {
    let flood = [naming(u64::MAX, &["甲"]), naming(u64::MAX, &["甲"])].to_vec();
    let issued = ElectionRule { issued: u64::MAX, ..rule(1) };
    let result = count_election(&ballots(&["甲"], flood), &issued);
    assert_eq!((result.status, result.returned), (MoreReturnedThanIssued, u64::MAX));
    let absent = ballots(&["甲"], [naming(41, &["甲"])].to_vec());
    assert_eq!(count_election(&absent, &issued).status, Void);
}

#[test]
fn a_ballot_box_is_plain_data() {
    let text = r#"{"entitled":60,"present":40,"candidates":["甲"],"groups":[{"count":3,"marks":[{"candidate":"甲","mark":"for"}],"write_ins":["丁"]},{"count":1,"void":true}]}"#;
    let box_ = Ballots::from_json(text).unwrap();
    assert_eq!(box_.to_json(), text);
    let wrong = Ballots::from_json(&text.replace("\"for\"", "\"yes\"")).unwrap_err();
    assert_eq!((wrong.code(), wrong.path()), ("wire.unknown_value", "groups[0].marks[0].mark"));
    let wrong = Ballots::from_json(&text.replace("\"count\":3", "\"count\":-3")).unwrap_err();
    assert_eq!((wrong.code(), wrong.path()), ("wire.out_of_range", "groups[0].count"));
}

const NAMES: [&str; 5] = ["甲", "乙", "丙", "丁", "戊"];

fn any_group() -> impl Strategy<Value = BallotGroup> {
    let name = || prop::sample::select(&NAMES[..]);
    let mark = prop::sample::select(BallotMark::ALL);
    let marks = prop::collection::vec((name(), mark), 0..4);
    (1_u64..5, marks, prop::collection::vec(name(), 0..2), any::<u8>()).prop_map(
        |(count, marks, names, torn)| {
            let group = written_in(marked(count, &marks), &names);
            BallotGroup { void: (torn < 20).then_some(true), ..group }
        },
    )
}

fn any_box() -> impl Strategy<Value = Ballots> {
    prop::collection::vec(any_group(), 0..14).prop_map(|groups| ballots(&NAMES[..2], groups))
}

/// What a naive count finds: each ballot by itself, each name looked up on it.
fn naive(box_: &Ballots, most: usize) -> (u64, u64, Vec<(u64, u64)>) {
    let (mut valid, mut void, mut found) = (0, 0, [(0, 0); NAMES.len()].to_vec());
    for group in &box_.groups {
        for _ in 0..group.count {
            let says = |name: &str, mark: BallotMark| {
                group.marks.iter().any(|one| one.candidate.as_str() == name && one.mark == mark)
                    || (mark == For && group.write_ins.iter().any(|one| one.as_str() == name))
            };
            let favoured = NAMES.iter().filter(|name| says(name, For)).count();
            let torn = NAMES.iter().any(|name| says(name, For) && says(name, Against));
            if group.void == Some(true) || torn || favoured > most {
                void += 1;
                continue;
            }
            valid += 1;
            for (name, (r#for, against)) in NAMES.iter().zip(&mut found) {
                *r#for += u64::from(says(name, For));
                *against += u64::from(says(name, Against));
            }
        }
    }
    (valid, void, found)
}

proptest! {
    #[test]
    fn the_count_is_what_a_naive_count_finds(box_ in any_box(), seats in 0_u64..4) {
        let result = count_election(&box_, &rule(seats));
        let (valid, void, found) = naive(&box_, usize::try_from(seats).unwrap());
        prop_assert_eq!((result.valid, result.void), (valid, void));
        for (name, counted) in NAMES.iter().zip(found) {
            let one = result.candidates.iter().find(|one| one.candidate.as_str() == *name);
            prop_assert_eq!(one.map_or((0, 0), |one| (one.r#for, one.against)), counted);
        }
        prop_assert!(result.candidates.iter().all(|one| one.r#for + one.against + one.abstain == valid));
    }

    #[test]
    fn no_order_and_no_grouping_of_ballots_changes_the_outcome(
        box_ in any_box(), seats in 0_u64..4, turn in any::<prop::sample::Index>(),
    ) {
        let result = count_election(&box_, &rule(seats));
        let mut other = box_.clone();
        other.groups.reverse();
        if !other.groups.is_empty() {
            let turn = turn.index(other.groups.len());
            other.groups.rotate_left(turn);
        }
        for group in &mut other.groups {
            group.marks.reverse();
        }
        prop_assert_eq!(&count_election(&other, &rule(seats)), &result);
        let each = |group: &BallotGroup| {
            core::iter::repeat_n(BallotGroup { count: 1, ..group.clone() }, usize::try_from(group.count).unwrap())
        };
        other.groups = box_.groups.iter().flat_map(each).collect();
        prop_assert_eq!(&count_election(&other, &rule(seats)), &result);
    }

    #[test]
    fn a_ballot_in_favour_more_never_unseats_the_elected(box_ in any_box(), seats in 1_u64..4) {
        let before = count_election(&box_, &rule(seats));
        for elected in &before.elected {
            let mut more = box_.clone();
            more.groups.push(naming(1, &[elected.as_str()]));
            let after = count_election(&more, &rule(seats));
            if !matches!(after.status, MoreReturnedThanIssued | Void) {
                prop_assert!(after.elected.contains(elected), "{before:?} {after:?}");
            }
        }
    }
}
