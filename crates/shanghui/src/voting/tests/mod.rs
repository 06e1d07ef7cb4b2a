//! The rules of voting, one by one. Names with a number cover that trap of governance (§7).

mod amending;
mod counting;
mod electing;
mod moving;
mod plans;
mod sending;
mod standing;
mod taking;

use super::{CastVote, CloseVote, IssueBallot, ReturnBallot, VoteCount};
use crate::chamber::sample::{VOTE, XU};
use crate::chamber::scenario::Given;
use crate::kernel::PersonId;
use crate::tally::BallotMark;

/// What somebody says in an open vote.
const fn says(voter: PersonId, mark: BallotMark) -> CastVote {
    CastVote { vote: VOTE, voter, mark, by: None }
}

/// The same of several, one after another.
fn all_say(given: Given, voters: &[PersonId], mark: BallotMark) -> Given {
    voters.iter().fold(given, |given, voter| given.and(says(*voter, mark)))
}

/// Closes the vote as it was recorded by name.
const fn by_name() -> CloseVote {
    CloseVote { vote: VOTE, count: None, signed_by: alloc::vec::Vec::new(), at: None }
}

/// Closes the vote with a count that 许望舒 signs.
fn counted(r#for: u32, against: u32, abstain: u32, void: u32) -> CloseVote {
    let count = Some(VoteCount::Motion { r#for, against, abstain, void });
    CloseVote { vote: VOTE, count, signed_by: alloc::vec![XU], at: None }
}

/// Everybody is given a ballot and returns it.
fn ballots(given: Given, voters: &[PersonId]) -> Given {
    voters.iter().fold(given, |given, voter| {
        given.and(IssueBallot { vote: VOTE, voter: *voter }).and(ReturnBallot { vote: VOTE, voter: *voter })
    })
}
