//! The secretariat (秘书处): what comes from outside and has to be answered, and what is due.
//!
//! Duties (待办) are derived from charter and journal, never entered: doing the thing removes them.
//!
//! Invariants: a duty is open from the day it arose to the day before it was settled, whatever day is asked about; its
//! id stays the same for as long as it is open.
//!
//! A request (请示) from outside is open until it is answered, a report (报告) expects nothing.
//!

mod absence;
mod branch_duties;
mod calendar_duties;
mod contacts;
mod demand_duties;
mod directive;
mod duty;
mod engagement;
mod frequency;
mod gatherings;
mod group_engagement;
mod invited;
mod letter_duties;
mod offices;
mod owed;
mod personal_data;
mod plan_duties;
mod presence;
mod regular;
mod reporting;
mod rounds;
#[allow(clippy::module_inception, reason = "the secretariat is the room's one big noun")]
mod secretariat;
mod service_duties;
mod sources;
mod staff_duties;
mod stand_ins;
mod summary;
mod summary_duties;
mod turn_duties;
mod visit;
mod visit_coverage;

pub use contacts::{Contact, ContactMeans};
pub use directive::{
    AcceptDirective, Directive, DirectiveAccepted, ExpectedAnswer, ReportSubmitted, SubmitReport,
};
pub(crate) use duty::duties;
pub use duty::{Duty, DutyKind, DutyState};
pub use engagement::Engagement;
pub use frequency::{ActivityFrequency, FrequencyStanding, MeetingFrequency};
pub use group_engagement::{EngagedGroup, GroupEngagement};
pub(crate) use personal_data::Roles;
pub use reporting::{PeriodicReportSubmitted, SubmitPeriodicReport};
pub use secretariat::Secretariat;
pub(crate) use sources::Sources;
pub use summary::{
    EditSummary, Figure, FigureName, IssueSummary, SummaryEdited, SummaryIssued, SummarySection, SummarySpan,
    SummaryState,
};
pub use visit::{RecordVisit, Visit, VisitPurpose, VisitRecorded, Visited};
pub use visit_coverage::VisitCoverage;

use crate::charter::NamedPost;
use crate::kernel::{
    Article, Date, DirectiveId, Occurred, PersonId, ReportKind, VisitId, recorded, refusals, timed,
};
use crate::leadership::LeadershipRefusal;
use crate::meeting::MeetingRefusal;
use crate::membership::MembershipRefusal;
use crate::people::PeopleRefusal;
use alloc::string::String;

refusals! {
    /// A directive could not be accepted or answered so.
    pub enum SecretariatRefusal in "secretariat" {
        /// Somebody has missed so many meetings that the charter has them lose the post: the organ that elects states it.
        AbsentTooOften = "absent_too_often" { person: PersonId, post: NamedPost, kind: String, missed: u32, limit: u32, article: Option<Article> }
            zh "{person} 本届缺席“{kind}” {missed} 次，章程规定 {limit} 次即丧失“{post}”资格，请由选举机构确认"
            en "{person} has missed {missed} meetings of {kind} in the term, and {limit} cost the post of {post}: the organ that elects states it",
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// No directive has this id.
        UnknownDirective = "unknown_directive" { directive: DirectiveId }
            zh "没有编号为 {directive} 的来文"
            en "there is no directive with the id {directive}",
        /// The report was submitted, or the reply given, before.
        AlreadyReported = "already_reported" { directive: DirectiveId, seq: u32 }
            zh "来文 {directive} 已在第 {seq} 条报送报告或答复"
            en "the report or the reply that {directive} asks for was recorded before, by entry {seq}",
        /// Where nothing is expected, nothing can be due.
        NothingExpected = "nothing_expected" { due: Date }
            zh "来文不要求报告或答复，不应有期限 {due}；须办理的请写明要求"
            en "the document expects no answer, so nothing can be due on {due}: say what it expects",
        /// A visit without anybody who went.
        NobodyWent = "nobody_went" { visit: VisitId }
            zh "走访 {visit} 没有写明走访人"
            en "the visit {visit} names nobody who went",
        /// There is no such period, or its days are not known.
        NoSuchPeriod = "no_such_period" { span: String }
            zh "没有“{span}”这一总结期间，或者起止日期不明"
            en "there is no period `{span}`, or its days are not known",
        /// The summary was issued before: its figures are fixed.
        SummaryIssued = "summary_issued" { span: String, seq: u32 }
            zh "{span}总结已在第 {seq} 条印发，不再改动"
            en "the summary of {span} was issued by entry {seq} and is not changed any more",
        /// The period is not over.
        PeriodNotOver = "period_not_over" { span: String, until: Date }
            zh "{span}到{until}才结束，结束后才能印发总结、报送报告"
            en "{span} ends on {until}: its summary and its reports come after that",
        /// The charter asks for no such report.
        UnknownReport = "unknown_report" { report: ReportKind }
            zh "章程没有“{report}”这项定期报告；答复来文请登记为对来文的报告"
            en "the charter asks for no report `{report}` by cadence; what a document from outside asks for is recorded as the answer to it",
        /// The report of the period was submitted before.
        PeriodReported = "period_reported" { report: ReportKind, span: String, seq: u32, article: Option<Article> }
            zh "{span}的“{report}”已在第 {seq} 条报送"
            en "the report `{report}` of {span} was submitted before, by entry {seq}",
        /// It would lie in the future.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been";
        /// Somebody or something named is not known.
        People(PeopleRefusal),
        /// The organ that is named is not known.
        Leadership(LeadershipRefusal),
        /// The meeting that is named is not known.
        Meeting(MeetingRefusal),
        /// The seat that is named is not known.
        Membership(MembershipRefusal),
    }
}

recorded!(SecretariatRefusal);
timed!(SecretariatRefusal);
