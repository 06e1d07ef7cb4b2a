//! The charter (章程) as data: what a chamber may do, who may do it, and under which article.
//!
//! Every rule that another room enforces is a field here, with the article it comes from. The rooms above consult it;
//! it consults nobody. Chambers differ in almost every number, so nothing of this stands in code.
//!
//! Invariants: every post and organ that a rule names is defined; a kind of meeting, a power and a post stand once;
//! an organ's meeting with a quorum names the organ whose members are counted.
//!
//! Deliberately absent for now: amendments and versions, elections, dues.

#[allow(clippy::module_inception, reason = "the charter is the room's one big noun")]
mod charter;
mod named;
mod office;
mod offices;
mod organ;
mod power;
mod preset;
mod rotation;
mod rules;
mod validation;

pub use charter::Charter;
pub use named::NamedPost;
pub use office::{
    AcceptanceRule, AgeBound, AgeReading, AgeRule, Approver, ElectionAnchor, ElectionStep, ElectionStepRule,
    ExceptionRule, ExtensionRule, Filling, IncompatibleRule, LeaderRule, OfficeRules, OwnTermRule, PostRange,
    PostRule, PostsRule, RenewalRule, ReservedRule, SizeRule, StepDue, TermCounting, TermLimitRule, TermRule,
};
pub use organ::{
    Allowance, BallotKind, BaseRule, ElectionMode, Matter, MatterRule, MeetingRule, MinutesRule,
    NominationRule, NoticeRule, OrganMembers, OrganRule, PostElectionRule, ProxyRule, Vetting,
};
pub use power::Power;
pub use preset::PRESETS;
pub use rotation::{RotationPeriod, RotationRule};
pub use rules::{CharterRules, Competence, PowerRule, RetainedRecord, RetentionRule, ShareRule, TaskRule};
