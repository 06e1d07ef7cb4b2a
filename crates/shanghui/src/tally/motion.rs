//! A motion (议案) judged by its count: quorum first (法定人数), then the majority (多数).
//!
//! 《民法典》第一千二百五十九条 says when the number itself counts (以上) and when not (超过). What the majority is a fraction of the
//! charter says: of those present in 社会团体章程示范文本（1998）第十五条 (到会会员半数以上) and 第十九条 (到会理事三分之二以上). People who
//! abstain, spoil their ballot or give none stay among those present.

use super::share::Share;
use crate::kernel::{Base, Threshold, codes, record, said_by_label};

record! {
    /// What was counted when a motion was put to the vote (表决计票). Each figure is a number of votes.
    ///
    /// Valid (有效票) are `for` + `against` + `abstain`, returned (收回) are the valid and the void ones, cast (表决) are `for` +
    /// `against`. Proxies count among the present where the charter lets them.
    #[derive(Copy, Default)]
    pub struct Counts {
        /// Everybody entitled (应到).
        pub entitled: u64,
        /// Those of them present (实到).
        pub present: u64,
        /// In favour (赞成).
        pub r#for: u64,
        /// Against (反对).
        pub against: u64,
        /// Abstaining (弃权).
        pub abstain: u64,
        /// Void (废票).
        pub void: u64,
    }

    /// What a motion needs (表决规则).
    #[derive(Copy)]
    pub struct MotionRule {
        /// How many must be present, as a share of those entitled, where the charter asks for a quorum.
        pub quorum: Option<Threshold>,
        /// How many must be in favour.
        pub pass: Threshold,
    }
}

codes! {
    /// What became of a motion (表决结果).
    pub enum MotionOutcome {
        /// Passed (通过).
        Passed = "passed" "通过",
        /// Rejected (未通过).
        Rejected = "rejected" "未通过",
        /// Too few were present, so nothing was decided (不足法定人数).
        NoQuorum = "no_quorum" "不足法定人数",
        /// The figures cannot be, so nothing was decided (无效).
        Void = "void" "无效",
    }
}

codes! {
    /// Why a count cannot be what happened, or its rule not what was meant (计票矛盾).
    pub enum Impossible {
        /// More were present than are entitled (实到多于应到).
        MorePresentThanEntitled = "more_present_than_entitled" "实到多于应到",
        /// More ballots were returned than people were present (收回多于实到).
        MoreReturnedThanPresent = "more_returned_than_present" "收回票多于实到",
        /// The ballots could not have borne so many marks (票面标记多于有效票).
        MoreMarksThanBallots = "more_marks_than_ballots" "票面标记多于有效票",
        /// A candidate stands twice (候选人重复).
        CandidateTwice = "candidate_twice" "候选人重复",
        /// The quorum is not a share of those entitled, and before a vote there is no other base (法定人数的基数不是应到).
        QuorumNotOfEntitled = "quorum_not_of_entitled" "法定人数的基数不是应到",
    }
}
said_by_label!(MotionOutcome, Impossible);

record! {
    /// What became of a motion, with the arithmetic (表决结果及算式).
    pub struct MotionVerdict {
        /// What became of it.
        pub outcome: MotionOutcome,
        /// Why the figures cannot be, where the outcome is `void`.
        pub impossible: Option<Impossible>,
        /// Everybody entitled (应到).
        pub entitled: u64,
        /// Those present (实到).
        pub present: u64,
        /// Ballots returned (收回): the valid and the void ones. At most 2^64 − 1 is told.
        pub returned: u64,
        /// Valid ballots (有效): for, against and abstaining. At most 2^64 − 1 is told.
        pub valid: u64,
        /// Votes cast (表决): for and against. At most 2^64 − 1 is told.
        pub cast: u64,
        /// In favour (赞成).
        pub r#for: u64,
        /// Against (反对).
        pub against: u64,
        /// Abstaining (弃权).
        pub abstain: u64,
        /// Void (废票).
        pub void: u64,
        /// The quorum (法定人数): those present, of those entitled. Left out where the rule asks for none.
        pub quorum: Option<Share>,
        /// The majority (多数): those in favour, of the rule's base. It is told whatever the outcome.
        pub pass: Share,
    }
}

impl MotionVerdict {
    /// Whether the motion passed.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.outcome == MotionOutcome::Passed
    }
}

/// Judges a motion by its count.
///
/// The outcome is `void` where the figures cannot be, then `no_quorum` where too few were present, then `passed` or
/// `rejected`. A motion for which nobody voted does not pass, even where the base is empty, and a meeting of nobody has no
/// quorum.
///
/// # Properties
///
/// One vote more in favour, as long as the figures can be, never turns `passed` into anything else.
///
/// # Example
///
/// ```
/// use shanghui::kernel::{Base, Bound, Fraction, Threshold};
/// use shanghui::tally::{Counts, MotionRule, judge_motion};
///
/// let share = |fraction: &str, base| {
///     Ok::<_, shanghui::Fault>(Threshold { fraction: fraction.parse()?, bound: Bound::AtLeast, base })
/// };
/// let counts = Counts { entitled: 61, present: 41, r#for: 27, against: 8, abstain: 6, void: 0 };
/// let quorum = Some(share("2/3", Base::Entitled)?);
///
/// let half = judge_motion(&counts, &MotionRule { quorum, pass: share("1/2", Base::Present)? });
/// assert!(half.passed());
/// let two_thirds = judge_motion(&counts, &MotionRule { quorum, pass: share("2/3", Base::Present)? });
/// assert_eq!((two_thirds.passed(), two_thirds.pass.needed, two_thirds.pass.short_by), (false, 28, 1));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn judge_motion(counts: &Counts, rule: &MotionRule) -> MotionVerdict {
    let cast = sum(&[counts.r#for, counts.against]);
    let valid = sum(&[counts.r#for, counts.against, counts.abstain]);
    let returned = valid.saturating_add(u128::from(counts.void));
    let whole = match rule.pass.base {
        Base::Entitled => counts.entitled,
        Base::Present => counts.present,
        Base::Returned => told(returned),
        Base::Valid => told(valid),
        Base::Cast => told(cast),
    };
    let quorum = rule.quorum.map(|quorum| Share::of(&quorum, counts.present, counts.entitled));
    let pass = Share::of(&rule.pass, counts.r#for, whole);
    let impossible = impossible(counts.entitled, counts.present, returned, rule.quorum.as_ref());
    let outcome = if impossible.is_some() {
        MotionOutcome::Void
    } else if quorum.is_some_and(|quorum| !quorum.met) {
        MotionOutcome::NoQuorum
    } else if pass.met {
        MotionOutcome::Passed
    } else {
        MotionOutcome::Rejected
    };
    MotionVerdict {
        outcome,
        impossible,
        entitled: counts.entitled,
        present: counts.present,
        returned: told(returned),
        valid: told(valid),
        cast: told(cast),
        r#for: counts.r#for,
        against: counts.against,
        abstain: counts.abstain,
        void: counts.void,
        quorum,
        pass,
    }
}

/// Why a count of people and ballots cannot be what happened.
pub(super) fn impossible(
    entitled: u64,
    present: u64,
    returned: u128,
    quorum: Option<&Threshold>,
) -> Option<Impossible> {
    if present > entitled {
        Some(Impossible::MorePresentThanEntitled)
    } else if returned > u128::from(present) {
        Some(Impossible::MoreReturnedThanPresent)
    } else if quorum.is_some_and(|quorum| quorum.base != Base::Entitled) {
        Some(Impossible::QuorumNotOfEntitled)
    } else {
        None
    }
}

pub(super) fn sum(numbers: &[u64]) -> u128 {
    numbers.iter().fold(0, |sum, number| sum.saturating_add(u128::from(*number)))
}

/// What of a sum can be told in 64 bits. Where it is more, the count is impossible, for nobody counts so many people.
pub(super) fn told(sum: u128) -> u64 {
    u64::try_from(sum).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
