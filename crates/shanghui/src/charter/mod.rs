//! The charter (章程) as data: what a chamber may do, who may do it, and under which article.
//!
//! Every rule that another room enforces is a field here, with the article it comes from. The rooms above consult it;
//! it consults nobody. Chambers differ in almost every number, so nothing of this stands in code.
//!
//! A rule is what was read from an article; the article's text, where it came from and whether it could be read in one way
//! only stand beside the rules. A local variant or an amendment is an overlay: it holds what is said anew. What an amendment
//! says is in force when the approvals that the charter asks for have come, and every act is judged by the version in force
//! on its day. What a charter says against higher rules is found and told, never forbidden.
//!
//! Invariants: every post and organ that a rule names is defined; a kind of meeting, a power and a post stand once;
//! an organ's meeting with a quorum names the organ whose members are counted; what was adopted is not in force before it is
//! approved.
//!
//! Deliberately absent for now: the rooms that enforce the rules of dues, withdrawal and branches; taking an amendment back
//! that a body outside refused.

mod absence;
mod amending;
mod amendment;
mod articles;
mod branch_dues;
#[allow(clippy::module_inception, reason = "the charter is the room's one big noun")]
mod charter;
mod contacts;
mod correspondence;
mod custom_days;
mod days;
mod delegates;
mod demand;
mod dues;
mod frequency;
mod lint;
mod membership;
mod minutes;
mod named;
mod office;
mod offices;
mod organ;
mod overlay;
mod power;
mod preset;
mod reports;
mod revoking;
mod rotation;
mod rules;
mod sanction;
mod secretariat;
mod staff;
mod structure;
mod vacating;
mod validation;
mod versions;

pub use absence::AbsenceRule;
pub use amending::{AmendmentRule, ApprovalRule, DissolutionRule};
pub use amendment::{
    AdoptAmendment, Amendment, AmendmentAdopted, AmendmentApproved, AmendmentDrafted, DraftAmendment,
    RecordAmendmentApproval,
};
pub(crate) use amendment::{Assembled, Clock};
pub use articles::{ArticleText, Provenance};
pub use branch_dues::BranchDuesRule;
pub use charter::Charter;
pub use contacts::{ContactRule, ContactWith};
pub use correspondence::{CorrespondenceRule, LetterForm, LetterKind};
pub use custom_days::CustomDayRule;
pub use days::DayUnit;
pub use delegates::{DelegateRule, DelegateStep};
pub use demand::{DemandRule, Demander};
pub(crate) use dues::tiers_of;
pub use dues::{DuesAmount, DuesGround, DuesPeriod, DuesRule, DuesTier};
pub use frequency::{FrequencyPeriod, FrequencyRule};
pub(crate) use lint::name_finding;
pub use lint::{Finding, Lint};
pub use membership::{
    AutomaticExitRule, ExitGrounds, MemberClassRule, MemberKind, SuccessionGround, SuccessionRule,
    WithdrawalRule,
};
pub use minutes::{MinutesPublication, MinutesPublicationRule, MinutesRule};
pub use named::NamedPost;
pub use office::{
    AcceptanceRule, AgeBound, AgeReading, AgeRule, Approver, ElectionAnchor, ElectionStep, ElectionStepRule,
    ExceptionRule, ExtensionRule, Filling, IncompatibleRule, LeaderRule, LegalRepresentativeRule,
    OfficeRules, OwnTermRule, PostRange, PostRule, PostsRule, RenewalRule, ReservedRule, SizeRule, StepDue,
    TermCounting, TermLimitRule, TermRule,
};
pub use organ::{
    Allowance, BallotKind, BaseRule, ElectionMode, Matter, MatterRule, MeetingRule, NominationRule,
    NoticeRule, OrganMembers, OrganRule, PostElectionRule, ProxyHolders, ProxyRule, Vetting,
};
pub use overlay::{AmendmentChange, CharterOverlay};
pub use power::Power;
pub use preset::PRESETS;
pub use reports::{ReportDue, ReportRule};
pub use rotation::{
    HandoverMode, HandoverRule, RotationOrder, RotationPeriod, RotationRule, RotationSense, SwapRule,
    TurnDuties, TurnRole,
};
pub use rules::{CharterRules, Competence, PowerRule, RetainedRecord, RetentionRule, ShareRule, TaskRule};
pub use sanction::{Sanction, SanctionRule, UrgentSuspensionRule};
pub use secretariat::{
    ActivityRule, EngagementRule, NeedRule, PlanRule, RecordKind, SecretariatRules, SummaryPeriod,
    SummaryRule, VisitRule,
};
pub use staff::{CriterionRule, StaffRules};
pub use structure::{BranchKind, BranchRule, StructureRule};
pub use vacating::{RemovalMover, RemovalRule, VacancyRule};
pub use versions::{AmendmentStage, AmendmentStep, AmendmentSummary, Versions};

use crate::kernel::{AmendmentId, Article, Date, MeetingId, Occurred, Phrase, recorded, refusals, timed};
use alloc::string::String;

refusals! {
    /// An amendment could not be drafted, adopted or approved so.
    pub enum CharterRefusal in "charter" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// No amendment has this id.
        UnknownAmendment = "unknown_amendment" { amendment: AmendmentId }
            zh "没有编号为 {amendment} 的章程修正案"
            en "there is no amendment with the id {amendment}",
        /// No meeting has this id.
        UnknownMeeting = "unknown_meeting" { meeting: MeetingId }
            zh "没有编号为 {meeting} 的会议"
            en "there is no meeting with the id {meeting}",
        /// The charter in force and the amendment do not hold together; the path names the field of the result.
        DoesNotHoldTogether = "does_not_hold_together" { path: String, reason: Phrase }
            zh "修改后的章程自相矛盾（{path}）：{reason}"
            en "the amended charter does not hold together at `{path}`: {reason}",
        /// The amendment was adopted before.
        AlreadyAdopted = "already_adopted" { amendment: AmendmentId, seq: u32 }
            zh "修正案 {amendment} 已在第 {seq} 条通过"
            en "the amendment {amendment} was adopted before, by entry {seq}",
        /// Another organ adopts amendments.
        OrganNotCompetent = "organ_not_competent" { organ: String, competent: String, article: Option<Article> }
            zh "“{organ}”无权修改章程，应由“{competent}”通过"
            en "`{organ}` cannot amend the charter, `{competent}` must",
        /// The meeting was not open by then: it adopts nothing before it has its quorum.
        MeetingNotHeld = "meeting_not_held" { meeting: MeetingId, on: Date }
            zh "会议 {meeting} 到{on}还没有召开"
            en "the meeting {meeting} was not opened by {on}",
        /// The amendment is not adopted: record that first.
        NotAdopted = "not_adopted" { amendment: AmendmentId }
            zh "修正案 {amendment} 尚未通过，不能核准"
            en "the amendment {amendment} is not adopted, so it cannot be approved",
        /// The charter asks for no approval of this body.
        ApprovalNotNeeded = "approval_not_needed" { by: Approver, article: Option<Article> }
            zh "修改章程不须{by}核准"
            en "an amendment needs no approval of the {by}",
        /// The body has approved before.
        AlreadyApproved = "already_approved" { by: Approver, seq: u32 }
            zh "{by}已在第 {seq} 条核准"
            en "the {by} has approved before, by entry {seq}",
        /// Another body approves first.
        ApprovalOutOfOrder = "approval_out_of_order" { by: Approver, first: Approver, article: Option<Article> }
            zh "须先经{first}同意，才能报{by}核准"
            en "the {first} approves before the {by} does",
        /// It cannot have come before the step that it rests on.
        TooEarly = "too_early" { on: Date, earliest: Date }
            zh "核准日期{on}早于上一步的{earliest}"
            en "the approval of {on} would come before the step of {earliest} that it rests on",
        /// It would lie in the future.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been",
    }
}

recorded!(CharterRefusal);
timed!(CharterRefusal);
