#![allow(clippy::arithmetic_side_effects, reason = "a test that fails panics")]

use super::{Counts, Impossible, MotionOutcome, MotionRule, MotionVerdict, judge_motion};
use crate::kernel::{Base, Bound, Fraction, Threshold, Wire};
use proptest::prelude::*;

use Base::{Cast, Entitled, Present, Returned, Valid};
use Bound::{AtLeast, MoreThan};
use MotionOutcome::{NoQuorum, Passed, Rejected, Void};

fn share(numerator: u32, denominator: u32, bound: Bound, base: Base) -> Threshold {
    Threshold { fraction: Fraction::new(numerator, denominator).unwrap(), bound, base }
}

/// A quorum of two thirds of those entitled (社会团体章程示范文本（1998）第十五条、第十九条), and the majority given.
fn rule(numerator: u32, denominator: u32, bound: Bound, base: Base) -> MotionRule {
    MotionRule {
        quorum: Some(share(2, 3, AtLeast, Entitled)),
        pass: share(numerator, denominator, bound, base),
    }
}

fn counts(entitled: u64, present: u64, r#for: u64, against: u64, abstain: u64) -> Counts {
    Counts { entitled, present, r#for, against, abstain, void: 0 }
}

fn judged(counts: Counts, rule: MotionRule) -> MotionVerdict {
    judge_motion(&counts, &rule)
}

/// 社会团体章程示范文本（1998）第十五条 (到会会员半数以上), 第十九条 (到会理事三分之二以上); of votes cast; 全体会员过半数 (S9, S41).
#[test]
fn trap_1_one_tally_has_four_answers() {
    let tally = counts(61, 41, 27, 8, 6);
    for (asked, outcome, needed) in [
        (rule(1, 2, AtLeast, Present), Passed, 21),
        (rule(2, 3, AtLeast, Present), Rejected, 28),
        (rule(2, 3, AtLeast, Cast), Passed, 24),
        (rule(1, 2, MoreThan, Entitled), Rejected, 31),
    ] {
        let verdict = judged(tally, asked);
        assert_eq!((verdict.outcome, verdict.pass.needed), (outcome, needed), "{asked:?}");
        assert_eq!((verdict.valid, verdict.returned, verdict.cast), (41, 41, 35));
    }
}

/// 《民法典》第一千二百五十九条: 以上 includes the number, 超过 does not.
#[test]
fn trap_2_exactly_half_passes_with_at_least_and_fails_with_more_than() {
    for (base, tally) in [
        (Entitled, counts(40, 30, 20, 5, 5)),
        (Present, counts(60, 40, 20, 10, 10)),
        (Returned, Counts { void: 4, ..counts(60, 41, 20, 10, 6) }),
        (Valid, Counts { void: 1, ..counts(60, 41, 20, 10, 10) }),
        (Cast, counts(60, 41, 20, 20, 1)),
    ] {
        let with = judged(tally, rule(1, 2, AtLeast, base));
        let without = judged(tally, rule(1, 2, MoreThan, base));
        assert_eq!((with.outcome, without.outcome), (Passed, Rejected), "{base}");
        assert_eq!((with.pass.whole, without.pass.short_by), (40, 1), "{base}");
        assert!(with.pass.at_the_bound && without.pass.at_the_bound, "{base}");
    }
    assert!(!judged(counts(60, 41, 21, 20, 0), rule(1, 2, AtLeast, Cast)).pass.at_the_bound);
}

/// A quorum of two thirds: 以上 (示范文本第十五条) and 超过三分之二 (S43), where floats would go wrong.
#[test]
fn trap_3_two_thirds_under_both_bounds() {
    for (entitled, at_least, more_than) in
        [(7, 5, 5), (10, 7, 7), (11, 8, 8), (30, 20, 21), (33, 22, 23), (60, 40, 41), (100, 67, 67)]
    {
        for (bound, needed) in [(AtLeast, at_least), (MoreThan, more_than)] {
            let quorum = Some(share(2, 3, bound, Entitled));
            let asked = MotionRule { quorum, pass: share(1, 2, AtLeast, Present) };
            let enough = judged(counts(entitled, needed, needed, 0, 0), asked);
            let too_few = judged(counts(entitled, needed - 1, needed - 1, 0, 0), asked);
            assert_eq!((enough.outcome, too_few.outcome), (Passed, NoQuorum), "{bound} of {entitled}");
            assert_eq!(too_few.quorum.map(|quorum| (quorum.needed, quorum.short_by)), Some((needed, 1)));
        }
    }
}

/// Those who abstain, spoil their ballot or have left stay among the present (到会), and so act as a No.
#[test]
fn trap_4_abstentions_and_void_ballots_stay_in_the_base() {
    // 41 present: 20 for, 10 against, 6 abstain, 3 void, 2 gave nothing in.
    let tally = Counts { void: 3, ..counts(61, 41, 20, 10, 6) };
    for (base, whole, outcome) in [
        (Entitled, 61, Rejected),
        (Present, 41, Rejected),
        (Returned, 39, Passed),
        (Valid, 36, Passed),
        (Cast, 30, Passed),
    ] {
        let verdict = judged(tally, rule(1, 2, MoreThan, base));
        assert_eq!((verdict.pass.whole, verdict.outcome), (whole, outcome), "{base}");
    }
}

/// 第4届第1次会员大会, 2020-08-28, from a public annual report (governance.md §7, S64).
#[test]
fn the_dues_of_a_public_report_were_passed() {
    let verdict = judged(counts(121, 120, 116, 2, 2), rule(1, 2, AtLeast, Present));
    assert!(verdict.passed());
    assert_eq!(verdict.quorum.map(|quorum| quorum.needed), Some(81));
    assert_eq!((verdict.pass.needed, verdict.pass.whole), (60, 120));
}

#[test]
fn one_vote_decides() {
    for (r#for, outcome, short_by) in [(27, Rejected, 1), (28, Passed, 0)] {
        let verdict = judged(counts(61, 41, r#for, 41 - r#for, 0), rule(2, 3, AtLeast, Present));
        assert_eq!((verdict.outcome, verdict.pass.short_by), (outcome, short_by));
    }
}

#[test]
fn figures_that_cannot_be_make_the_vote_void() {
    for (tally, why) in [
        (counts(40, 41, 30, 0, 0), Impossible::MorePresentThanEntitled),
        (counts(61, 41, 30, 10, 2), Impossible::MoreReturnedThanPresent),
        (Counts { void: 1, ..counts(61, 41, 30, 10, 1) }, Impossible::MoreReturnedThanPresent),
        (counts(u64::MAX, u64::MAX, u64::MAX, 1, 0), Impossible::MoreReturnedThanPresent),
    ] {
        let verdict = judged(tally, rule(1, 2, AtLeast, Present));
        assert_eq!((verdict.outcome, verdict.impossible), (Void, Some(why)), "{tally:?}");
    }
    let quorum = Some(share(2, 3, AtLeast, Present));
    let verdict =
        judged(counts(61, 41, 41, 0, 0), MotionRule { quorum, pass: share(1, 2, AtLeast, Present) });
    assert_eq!(verdict.impossible, Some(Impossible::QuorumNotOfEntitled));
}

/// Half of nobody is nobody, and nobody is not enough.
#[test]
fn nothing_passes_without_a_vote() {
    let no_quorum_asked = |base| MotionRule { quorum: None, pass: share(1, 2, AtLeast, base) };
    let all_abstain = judged(counts(10, 10, 0, 0, 10), no_quorum_asked(Cast));
    assert_eq!((all_abstain.outcome, all_abstain.pass.needed, all_abstain.pass.whole), (Rejected, 1, 0));
    assert!(!all_abstain.pass.at_the_bound);
    assert_eq!(judged(counts(0, 0, 0, 0, 0), no_quorum_asked(Present)).outcome, Rejected);
    assert_eq!(judged(counts(0, 0, 0, 0, 0), rule(1, 2, AtLeast, Present)).outcome, NoQuorum);
}

#[test]
fn the_largest_numbers_are_exact() {
    let most = u64::MAX;
    let half = most / 2;
    let tally = counts(most, most, half, half + 1, 0);
    assert_eq!(judged(tally, rule(1, 2, AtLeast, Present)).pass.short_by, 1);
    assert_eq!(judged(counts(most, most, half + 1, half, 0), rule(1, 2, MoreThan, Cast)).outcome, Passed);
    // More than all is more than there is, also where there is no larger number.
    assert_eq!(judged(counts(most, most, most, 0, 0), rule(1, 1, MoreThan, Present)).outcome, Rejected);
    assert_eq!(judged(counts(most, most, most, 0, 0), rule(1, 1, AtLeast, Present)).outcome, Passed);
}

#[test]
fn a_count_and_its_rule_are_plain_data() {
    let asked = rule(1, 2, AtLeast, Present);
    let text = r#"{"entitled":121,"present":120,"for":116,"against":2,"abstain":2,"void":0}"#;
    assert_eq!(Counts::from_json(text).unwrap(), counts(121, 120, 116, 2, 2));
    assert_eq!(MotionRule::from_json(&asked.to_json()).unwrap(), asked);
    let verdict = judged(counts(121, 120, 116, 2, 2), asked);
    assert_eq!(MotionVerdict::from_json(&verdict.to_json()).unwrap(), verdict);
    let wrong = Counts::from_json(&text.replace("116", "-1")).unwrap_err();
    assert_eq!((wrong.code(), wrong.path()), ("wire.out_of_range", "for"));
}

fn any_rule() -> impl Strategy<Value = MotionRule> {
    let base = prop::sample::select(Base::ALL);
    let bound = || prop::sample::select(Bound::ALL);
    (1_u32..9, 0_u32..9, base, bound(), bound()).prop_map(|(denominator, numerator, base, bound, other)| {
        MotionRule {
            quorum: Some(share(1, 2, other, Entitled)),
            pass: share(numerator.min(denominator), denominator, bound, base),
        }
    })
}

/// Small numbers meet every edge, the largest every overflow.
fn number() -> impl Strategy<Value = u64> {
    prop_oneof![4 => 0_u64..40, 1 => any::<u64>(), 1 => (0_u64..40).prop_map(|less| u64::MAX - less)]
}

fn any_counts() -> impl Strategy<Value = Counts> {
    (number(), number(), number(), number(), number(), number()).prop_map(
        |(entitled, present, r#for, against, abstain, void)| Counts {
            entitled,
            present,
            r#for,
            against,
            abstain,
            void,
        },
    )
}

proptest! {
    #[test]
    fn a_vote_in_favour_more_never_turns_passed_into_rejected(tally in any_counts(), asked in any_rule()) {
        let before = judge_motion(&tally, &asked);
        let after = judge_motion(&Counts { r#for: tally.r#for.saturating_add(1), ..tally }, &asked);
        if before.passed() && after.outcome != Void {
            prop_assert!(after.passed(), "{before:?} {after:?}");
        }
    }

    #[test]
    fn a_share_is_a_cross_multiplication(tally in any_counts(), asked in any_rule()) {
        let verdict = judge_motion(&tally, &asked);
        let (fraction, pass) = (asked.pass.fraction, verdict.pass);
        let have = u128::from(pass.count) * u128::from(fraction.denominator());
        let need = u128::from(pass.whole) * u128::from(fraction.numerator());
        let enough = if asked.pass.bound == MoreThan { have > need } else { have >= need };
        prop_assert_eq!(pass.met, enough && pass.count > 0);
        prop_assert_eq!(pass.met, pass.short_by == 0);
        prop_assert_eq!(verdict.passed(), verdict.impossible.is_none() && pass.met && verdict.quorum.unwrap().met);
    }

    #[test]
    fn what_cannot_be_is_void_and_nothing_else_is(tally in any_counts(), asked in any_rule()) {
        let returned = [tally.r#for, tally.against, tally.abstain, tally.void].map(u128::from).iter().sum::<u128>();
        let can_be = tally.present <= tally.entitled && returned <= u128::from(tally.present);
        prop_assert_eq!(judge_motion(&tally, &asked).outcome != Void, can_be);
    }
}
