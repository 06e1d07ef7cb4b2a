//! The arithmetic of votes (计票), by itself: what a count says under a rule. It needs no chamber and keeps nothing.
//!
//! A secretary asks it before a meeting how many votes will be enough; an analyst checks last year's votes with it; the
//! meeting room judges by it what its tellers have signed. National law fixes little of this, and charters vary almost every
//! number *and what it is a fraction of*, so the base and the bound are data of every rule (governance: one tally may pass
//! under three bases and fail under the fourth).
//!
//! *Invariant:* exact whole numbers only; sums and products are taken in 128 bits. *Invariant:* the order of the ballots
//! changes nothing. *Invariant:* no count makes it panic: figures that cannot be are an outcome, [`Impossible`].
//!
//! Deliberately absent: who was entitled and whether they might send a proxy (the meeting's roll), who voted how (nobody's
//! business), drawing lots, and methods of election that charters of chambers do not use, such as transferable votes.

mod ballot;
mod election;
mod motion;
mod share;

pub use ballot::{BallotGroup, BallotMark, Ballots, CandidateMark, count_election};
pub use election::{
    CandidateResult, CandidateStanding, CandidateTotals, ElectionResult, ElectionRule, ElectionStatus,
    ElectionTotals, judge_election,
};
pub use motion::{Counts, Impossible, MotionOutcome, MotionRule, MotionVerdict, judge_motion};
pub use share::Share;
