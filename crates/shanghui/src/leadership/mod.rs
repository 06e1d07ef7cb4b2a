//! Leadership (领导机构): terms, who holds which post, whose turn it is, who speaks for whom, and what all that entitles to.
//!
//! Several posts may be one person's, and one turn of the rotation several persons'. A rotation is an assignment, not a
//! post: a duty rota makes nobody a leader in the sense of the registration rules. Who takes which turn is derived from a
//! [plan](RotationPlan) for any number of years ahead; swaps and stand-ins, [draws](Draw) and [handovers](Handover) are
//! recorded.
//!
//! Who may hold a post, whether a term has run out, who stays on and what is vacant is derived from that history and from the
//! charter, never entered.
//!
//! Invariants: terms are numbered without going back and do not overlap where they are known; a turn belongs to a term; only
//! this room makes a [`Warrant`](crate::kernel::Warrant); an age is judged without its date entering an event; an organ of the
//! chamber approves and removes by a vote on record and by nothing else.
//!
//! Deliberately absent for now: the votes of elections and removals, which stand in a room above; the handover of posts; a tally
//! of the occasions in a turn.

mod apart;
mod appointment;
mod approval;
mod authority;
mod by_post;
mod composition;
mod delegates;
mod delegation;
mod draw;
mod election;
mod eligibility;
mod extension;
mod filing;
mod filling;
mod handover;
#[allow(clippy::module_inception, reason = "the room's state bears its name")]
mod leadership;
mod line;
mod plan;
mod pool;
mod refusal;
mod removal;
mod replacement;
mod roster;
mod rotation;
mod shortening;
mod swap;
mod term;
mod turn_authority;
mod turn_refusal;
mod volunteering;

pub use apart::PostElsewhere;
pub use appointment::{
    AppointToPost, AppointedToPost, Appointment, AppointmentEnded, AppointmentManner, AppointmentMode,
    ApprovedException, EndAppointment, EndGround,
};
pub use approval::Approval;
pub(crate) use approval::{Voted, Votes};
pub use composition::{CompositionFinding, Tenure, Vacancy};
pub(crate) use delegates::delegates_suffice;
pub(crate) use delegation::principal_is_known;
pub use delegation::{
    AcceptDelegation, Delegation, DelegationAccepted, DelegationRecorded, DelegationRevoked, DelegationScope,
    RecordDelegation, RevokeDelegation,
};
pub use draw::{AnnounceDraw, Draw, DrawAnnounced, DrawRevealed, RevealDraw};
pub use election::{ElectionDate, ElectionStepRecorded, RecordElectionStep};
pub(crate) use eligibility::Candidate;
pub use eligibility::{AgeFinding, OfficeLimit};
pub use extension::{ExtendTerm, TermExtended, TermOnDay, TermStatus};
pub use filing::{FileLeader, LeaderFiled};
pub(crate) use filling::{Hearing, is_judged};
pub use handover::{Handover, HandoverRecorded, RecordHandover};
pub use leadership::Leadership;
pub use plan::{PlanRotation, RotationPlan, RotationPlanned};
pub use pool::{ChangeRotationPool, PoolChange, RotationPoolChanged};
pub use refusal::LeadershipRefusal;
pub use removal::{DefenceRecorded, ProposeRemoval, RecordDefence, Removal, RemovalProposed};
pub use replacement::{ReplaceTurnHolder, ReplacementGround, TurnHolderReplaced};
pub use roster::{RosterTurn, TurnHolder, TurnTally};
pub use rotation::{CloseRotation, OpenRotation, Rotation, RotationClosed, RotationOpened};
pub use shortening::{ShortenTerm, TermShortened};
pub use swap::{SubstituteTurn, SwapTurns, TurnSubstituted, TurnsSwapped};
pub use term::{OpenTerm, Term, TermOpened};
pub use turn_authority::TurnOccasion;
pub use turn_refusal::TurnRefusal;
pub use volunteering::{RotationVolunteered, VolunteerForRotation, VolunteerWithdrawn, WithdrawVolunteer};
