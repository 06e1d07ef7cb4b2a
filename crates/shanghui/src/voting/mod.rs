//! Voting (表决): what is moved at a meeting that binds, who votes on it, and what comes of it.
//!
//! ```text
//! moved ──(seconded, amended)──▶ vote opened ──cast, or issued and returned──▶ vote closed: passed · rejected
//!   │                               ▲                                                    │
//! withdrawn                         └──────────── no quorum · void: to be voted on again ┘
//! ```
//!
//! What an organ may decide, by which share of whom, how it is voted on and who may send a proxy is the charter's. An
//! election is a motion whose subject is candidates for a post. What one organ has decided another may revoke, where the
//! charter says so, by a motion that names it.
//!
//! Invariants: who may vote is fixed when the vote opens, by who is there at that moment; nobody votes twice; of a secret
//! ballot nothing is recorded but who was given a ballot, who returned one, and the count that the tellers sign; what
//! came of a vote can be worked out again from its event alone.
//!
//! Deliberately absent: the choice of anybody in a secret ballot, running totals, weighted votes, and applause
//! (governance: 不得鼓掌通过): whoever finds a room unanimous counts it.

mod candidates;
mod casting;
mod closing;
mod competence;
mod motion;
mod opening;
mod proxy;
mod recusal;
mod refusal;
mod revocation;
mod seconding;
mod subject;
mod urn;
#[allow(clippy::module_inception, reason = "the room's state bears its name")]
mod voting;

#[cfg(test)]
mod tests;

pub use candidates::{Candidature, Nomination, Nominee};
pub use casting::{BallotIssued, BallotReturned, CastVote, IssueBallot, ReturnBallot, VoteCast};
pub(crate) use closing::Judgement;
pub use closing::{CandidateCount, CloseVote, VoteClosed, VoteCount};
pub use motion::{
    AmendMotion, Motion, MotionAmended, MotionMoved, MotionState, MotionWithdrawn, MoveMotion,
    PlannedFollowUp, ProposedFollowUp, WithdrawMotion,
};
pub use opening::{OpenVote, Vote, VoteOpened};
use proxy::Filed;
pub use proxy::{GrantProxy, Proxy, ProxyGranted};
pub use recusal::{RecuseVoter, VoterRecused};
pub use refusal::VotingRefusal;
pub use revocation::DecisionRevoked;
pub use seconding::{MotionSeconded, SecondMotion};
pub use subject::Subject;
pub use urn::{SecretChoice, Urn};
pub use voting::Voting;
