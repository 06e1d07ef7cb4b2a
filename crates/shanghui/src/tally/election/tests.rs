#![allow(clippy::arithmetic_side_effects, reason = "a test that fails panics")]

use super::{
    CandidateStanding, CandidateTotals, ElectionResult, ElectionRule, ElectionStatus, ElectionTotals,
    judge_election,
};
use crate::kernel::{Base, Bound, Candidate, Fraction, Threshold, Wire};
use crate::tally::Impossible;
use alloc::string::ToString;
use alloc::vec::Vec;
use proptest::prelude::*;

use ElectionStatus::{Complete, MoreReturnedThanIssued, NoQuorum, RunoffNeeded, Vacancies, Void};

fn share(numerator: u32, denominator: u32, bound: Bound, base: Base) -> Threshold {
    Threshold { fraction: Fraction::new(numerator, denominator).unwrap(), bound, base }
}

/// Two thirds must be present; half of them elect (S19), over the base given; 48 ballots were issued.
fn rule(seats: u64, base: Base) -> ElectionRule {
    ElectionRule {
        quorum: Some(share(2, 3, Bound::AtLeast, Base::Entitled)),
        pass: share(1, 2, Bound::AtLeast, base),
        seats,
        most_marks: None,
        issued: 48,
    }
}

/// 60 entitled, 48 present, 47 ballots returned, one of them void.
fn totals(votes: &[(&str, u64)]) -> ElectionTotals {
    let candidate = |(name, r#for): &(&str, u64)| CandidateTotals {
        candidate: Candidate::new(name).unwrap(),
        r#for: *r#for,
        against: 0,
    };
    ElectionTotals {
        entitled: 60,
        present: 48,
        valid: 46,
        void: 1,
        candidates: votes.iter().map(candidate).collect(),
    }
}

fn names(candidates: &[Candidate]) -> Vec<&str> {
    candidates.iter().map(Candidate::as_str).collect()
}

fn judged(votes: &[(&str, u64)], seats: u64) -> ElectionResult {
    judge_election(&totals(votes), &rule(seats, Base::Present))
}

/// As many candidates as seats (等额, S19, S20): the one who stands alone can lose all the same.
#[test]
fn trap_12_whoever_stands_alone_still_needs_the_threshold() {
    let lost = judged(&[("甲", 23)], 1);
    assert_eq!((lost.status, lost.vacancies), (Vacancies, 1));
    assert_eq!((lost.candidates[0].pass.needed, lost.candidates[0].pass.short_by), (24, 1));
    assert_eq!(lost.candidates[0].standing, CandidateStanding::NotElected);
    assert_eq!(names(&judged(&[("甲", 24)], 1).elected), ["甲"]);
}

/// More than seats by votes, a tie at the last seat to another ballot, fewer leave vacancies (S23; charters are mostly silent).
#[test]
fn trap_13_more_than_seats_are_ranked_and_a_tie_at_the_cut_is_no_matter_of_the_alphabet() {
    let ranked = judged(&[("甲", 30), ("乙", 36), ("丙", 25)], 2);
    assert_eq!((ranked.status, names(&ranked.elected)), (Complete, ["乙", "甲"].to_vec()));
    assert_eq!(names(&ranked.qualified), ["乙", "甲", "丙"]);
    assert_eq!(ranked.candidates[2].standing, CandidateStanding::Outvoted);

    let tied = judged(&[("戊", 25), ("甲", 24), ("乙", 38), ("丙", 25), ("丁", 25)], 3);
    assert_eq!((tied.status, tied.seats_contested, tied.vacancies), (RunoffNeeded, 2, 0));
    assert_eq!(names(&tied.elected), ["乙"]);
    assert_eq!(tied.tied.len(), 3);
    assert_eq!(tied.candidates[4].standing, CandidateStanding::Outvoted);

    let too_few = judged(&[("甲", 30), ("乙", 20)], 3);
    assert_eq!((too_few.status, names(&too_few.elected), too_few.vacancies), (Vacancies, ["甲"].to_vec(), 2));
}

#[test]
fn a_tie_above_the_cut_elects_both() {
    let result = judged(&[("甲", 30), ("乙", 30), ("丙", 25)], 2);
    assert_eq!((result.status, result.elected.len(), result.tied.len()), (Complete, 2, 0));
}

/// Returned more than issued: void as a whole; fewer is fine (S20, S21).
#[test]
fn trap_14_more_ballots_returned_than_issued_void_the_whole_election() {
    let election = totals(&[("甲", 46)]);
    for (issued, status, elected) in
        [(46, MoreReturnedThanIssued, 0), (47, Complete, 1), (48, Complete, 1), (60, Complete, 1)]
    {
        let result = judge_election(&election, &ElectionRule { issued, ..rule(1, Base::Present) });
        assert_eq!((result.status, result.elected.len()), (status, elected), "{issued} issued");
        assert_eq!((result.returned, result.impossible), (47, None));
    }
}

/// Directors by half of those present (S19), by two thirds (S20), or by all (S22).
#[test]
fn the_base_decides_who_is_elected() {
    let votes = totals(&[("甲", 23), ("乙", 24), ("丙", 29), ("丁", 30)]);
    for (base, elected) in
        [(Base::Entitled, 1), (Base::Present, 3), (Base::Returned, 3), (Base::Valid, 4), (Base::Cast, 4)]
    {
        let result = judge_election(&votes, &rule(4, base));
        assert_eq!(result.elected.len(), elected, "{base}");
    }
}

#[test]
fn a_quorum_that_is_missed_elects_nobody() {
    let election = ElectionTotals { entitled: 73, ..totals(&[("甲", 46)]) };
    let result = judge_election(&election, &rule(2, Base::Present));
    assert_eq!((result.status, result.elected.len(), result.vacancies), (NoQuorum, 0, 2));
    assert_eq!(result.quorum.map(|quorum| (quorum.needed, quorum.short_by)), Some((49, 1)));
    assert!(result.candidates[0].pass.met, "the arithmetic is told all the same");
}

#[test]
fn figures_that_cannot_be_elect_nobody() {
    let right = totals(&[("甲", 30), ("乙", 16)]);
    let against = |mut election: ElectionTotals| {
        election.candidates[0].against = 17;
        election
    };
    for (wrong, why) in [
        (ElectionTotals { present: 61, ..right.clone() }, Impossible::MorePresentThanEntitled),
        (ElectionTotals { present: 46, ..right.clone() }, Impossible::MoreReturnedThanPresent),
        (against(right.clone()), Impossible::MoreMarksThanBallots),
        (totals(&[("甲", 47)]), Impossible::MoreMarksThanBallots),
        (totals(&[("甲", 30), ("乙", 17)]), Impossible::MoreMarksThanBallots),
        (totals(&[("甲", 20), ("甲", 20)]), Impossible::CandidateTwice),
    ] {
        let result = judge_election(&wrong, &rule(1, Base::Present));
        assert_eq!((result.status, result.impossible), (Void, Some(why)), "{wrong:?}");
        assert_eq!((result.elected.len(), result.vacancies), (0, 1));
    }
    assert_eq!(judge_election(&right, &rule(1, Base::Present)).status, Complete);
    let two = ElectionRule { most_marks: Some(2), ..rule(1, Base::Present) };
    assert_eq!(judge_election(&totals(&[("甲", 46), ("乙", 46)]), &two).status, RunoffNeeded);
}

#[test]
fn nobody_is_elected_without_a_vote_and_no_seat_elects_nobody() {
    let silent = judge_election(&totals(&[("甲", 0)]), &rule(1, Base::Cast));
    assert_eq!((silent.status, silent.candidates[0].abstain), (Vacancies, 46));
    let no_seat = ElectionRule { most_marks: Some(1), ..rule(0, Base::Present) };
    let result = judge_election(&totals(&[("甲", 46)]), &no_seat);
    assert_eq!((result.status, result.elected.len(), result.qualified.len()), (Complete, 0, 1));
    assert_eq!(judged(&[], 2).vacancies, 2);
}

#[test]
fn the_largest_numbers_are_exact() {
    let most = u64::MAX;
    let election = ElectionTotals { entitled: most, present: most, valid: most, ..totals(&[]) };
    let asked = ElectionRule { issued: most, ..rule(most, Base::Present) };
    let result = judge_election(&election, &asked);
    assert_eq!((result.status, result.returned), (MoreReturnedThanIssued, most));
    let candidates = totals(&[("甲", most), ("乙", most)]).candidates;
    let result = judge_election(&ElectionTotals { void: 0, candidates, ..election }, &asked);
    assert_eq!((result.status, result.vacancies), (Vacancies, most - 2));
}

#[test]
fn totals_and_results_are_plain_data() {
    let (election, asked) = (totals(&[("甲", 30)]), rule(1, Base::Valid));
    assert_eq!(ElectionTotals::from_json(&election.to_json()).unwrap(), election);
    assert_eq!(ElectionRule::from_json(&asked.to_json()).unwrap(), asked);
    let result = judge_election(&election, &asked);
    assert_eq!(ElectionResult::from_json(&result.to_json()).unwrap(), result);
    assert!(!alloc::format!("{result:?}").contains('甲'), "a name is not for a log");
}

fn any_election() -> impl Strategy<Value = (ElectionTotals, ElectionRule)> {
    let votes = prop::collection::vec((0_u64..30, 0_u64..10), 0..7);
    let base = prop::sample::select(Base::ALL);
    (votes, 0_u64..5, 30_u64..50, 0_u64..3, base, any::<bool>()).prop_map(
        |(votes, seats, present, void, base, more)| {
            let candidate = |(place, (r#for, against)): (usize, &(u64, u64))| CandidateTotals {
                candidate: Candidate::new(&place.to_string()).unwrap(),
                r#for: *r#for,
                against: (*against).min(30 - *r#for),
            };
            let totals = ElectionTotals {
                entitled: 60,
                present,
                valid: 30,
                void,
                candidates: votes.iter().enumerate().map(candidate).collect(),
            };
            let bound = if more { Bound::MoreThan } else { Bound::AtLeast };
            let pass = share(1, 3, bound, base);
            (totals, ElectionRule { pass, most_marks: Some(6), issued: present, ..rule(seats, base) })
        },
    )
}

proptest! {
    #[test]
    fn the_order_of_the_candidates_changes_nothing((election, asked) in any_election(), turn in 0_usize..7) {
        let mut other = election.clone();
        other.candidates.reverse();
        let turn = turn.min(other.candidates.len());
        other.candidates.rotate_left(turn);
        prop_assert_eq!(judge_election(&election, &asked), judge_election(&other, &asked));
    }

    #[test]
    fn every_seat_is_filled_contested_or_empty((election, asked) in any_election()) {
        let result = judge_election(&election, &asked);
        let elected = u64::try_from(result.elected.len()).unwrap();
        prop_assert_eq!(elected + result.seats_contested + result.vacancies, asked.seats);
        let tied = u64::try_from(result.tied.len()).unwrap();
        prop_assert!(tied > result.seats_contested || tied == 0);
        prop_assert_eq!(tied == 0, result.seats_contested == 0);
        prop_assert!(result.elected.iter().chain(&result.tied).all(|name| result.qualified.contains(name)));
        let votes = |name: &Candidate| result.candidates.iter().find(|one| one.candidate == *name).unwrap().r#for;
        let least = result.elected.iter().map(votes).min();
        let outvoted = result.candidates.iter().filter(|one| one.pass.met && !result.elected.contains(&one.candidate));
        let most = outvoted.map(|one| one.r#for).max();
        if let (Some(least), Some(most)) = (least, most) {
            prop_assert!(least > most);
        }
    }
}
