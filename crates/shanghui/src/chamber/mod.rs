//! The chamber (商会): one aggregate of all rooms, decided by its charter and kept in its journal.
//!
//! ```text
//! command + context ──decide──▶ events ──apply──▶ state
//!                      └▶ refusal       └─append─▶ journal
//! ```
//!
//! Invariants: no state exists that no journal explains; a command that fails leaves state and journal as they were;
//! time in the journal never goes back.

#[allow(clippy::module_inception, reason = "the chamber is the room's one big noun")]
mod chamber;
mod consequences;
mod coordinating;
mod decision;
mod decisions;
mod discretion;
mod dues;
mod event;
mod figures;
mod founding;
mod frequency;
mod in_touch;
mod lines;
mod members;
mod party_branch;
mod queries;
mod refusal;
mod restoring;
#[cfg(any(test, feature = "testing"))]
pub mod sample;
mod sanctions;
#[cfg(any(test, feature = "testing"))]
pub mod scenario;
mod service;
mod staffing;
mod state;
mod turns;
mod votes;
mod work;
mod year_nodes;

pub use chamber::Chamber;
pub use decision::{Decision, IntoEvents, Refused};
pub use decisions::Command;
pub use dues::MemberDuesTier;
pub use event::Event;
pub use founding::{ChamberFounded, FoundChamber, Profile};
pub use lines::{CommandLine, Error};
pub use queries::{MeetingSummary, PostHolder};
pub use refusal::{ChamberRefusal, Refusal};
pub use sanctions::SanctionSummary;
pub use state::State;
pub use turns::RotationOnDuty;
pub use votes::{MotionSummary, Rejudgement};
pub use work::{Diligence, DiligenceRow};
pub use year_nodes::{NodeSource, YearNode};
