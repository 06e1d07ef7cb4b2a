//! The secretariat's staff (秘书处人员): recruiting by stated criteria (选聘), division of labour by strengths (分工), stand-ins (AB角).
//!
//! ```text
//! vacancy ── candidates ── assessments ──▶ ranking ──▶ appointment ── probation ── ... ── handover
//! staff with strengths ─┐
//! tasks with needs ─────┴──▶ proposed division ──▶ adopted division ──▶ workload
//! ```
//!
//! Invariants: criteria, weights and scale are those of the day on which the vacancy was opened; who may be appointed, and by whom, is
//! leadership's answer and not said again here; a ranking is whole numbers and names ties; a division that is proposed depends on what is
//! recorded alone, whatever machine asks; what was changed by hand stays where it was put.
//!
//! Deliberately absent: pay and contracts; hours that were really worked; who is away on a day.

mod assignment;
mod candidate;
mod division;
mod leaving;
mod probation;
mod profile;
mod proposal;
mod ranking;
pub(crate) mod readers;
#[allow(clippy::module_inception, reason = "the staff is the room's one big noun")]
mod staff;
mod stand_in;
mod task;
#[cfg(test)]
mod tests;
mod vacancy;
mod workload;

pub use assignment::least_cost;
pub use candidate::{
    Applicant, AppointCandidate, AssessCandidate, Assessment, CandidateApplied, CandidateAppointed,
    CandidateAssessed, CriterionScore, RecordApplication, ScoreGiven,
};
pub use division::{AdoptDivision, DividedTask, DivisionAdopted};
pub use leaving::{HandOverWork, Unfinished, UnfinishedWork, WorkHandedOver};
pub use probation::{DecideProbation, ProbationDecided};
pub use profile::{BarTask, BarredTask, ProfileStaff, StaffProfiled, StrengthLevel};
pub use proposal::{DivisionProposal, Hindrance, OtherPerson, ProposedTask, Unassigned};
pub use ranking::{AssessorSum, RankedCandidate, ScoreMean, WeighedScore};
pub use staff::Staff;
pub use stand_in::{ActingFor, ArrangeStandIn, StandInArranged};
pub use task::{DefineTask, TaskDefined, TaskNeed};
pub use vacancy::{CloseVacancy, OpenVacancy, Recruiting, VacancyClosed, VacancyOpened};
pub use workload::WorkloadRow;

use crate::charter::NamedPost;
use crate::kernel::{
    AppointmentId, Article, Criterion, Date, Occurred, PersonId, Strength, TaskId, VacancyId, recorded,
    refusals, timed,
};
use crate::leadership::LeadershipRefusal;
use crate::people::PeopleRefusal;
use alloc::string::String;
use alloc::vec::Vec;

refusals! {
    /// Somebody could not be recruited, or the work not be divided so.
    pub enum StaffRefusal in "staff" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// The charter lists the post not among those of the staff.
        NotAStaffPost = "not_a_staff_post" { post: NamedPost, article: Option<Article> }
            zh "“{post}”不是章程所列的秘书处工作人员职务"
            en "the charter does not list `{post}` among the posts of the staff",
        /// A period ends before it begins.
        DaysReversed = "days_reversed" { from: Date, until: Date }
            zh "起止日期颠倒：{from}在{until}之后"
            en "the period ends before it begins: {from} is after {until}",
        /// No vacancy has this id.
        UnknownVacancy = "unknown_vacancy" { vacancy: VacancyId }
            zh "没有编号为 {vacancy} 的招聘"
            en "there is no vacancy with the id {vacancy}",
        /// Somebody was appointed, or the vacancy was withdrawn.
        VacancyClosed = "vacancy_closed" { vacancy: VacancyId, seq: u32 }
            zh "招聘 {vacancy} 已在第 {seq} 条结束"
            en "the vacancy {vacancy} was closed by entry {seq}",
        /// Applications came to an end.
        ApplicationsClosed = "applications_closed" { vacancy: VacancyId, closes: Date }
            zh "招聘 {vacancy} 的报名已于{closes}截止"
            en "applications for the vacancy {vacancy} ended on {closes}",
        /// The person has applied before.
        AlreadyApplied = "already_applied" { person: PersonId, seq: u32 }
            zh "{person} 已在第 {seq} 条报名"
            en "{person} applied before, by entry {seq}",
        /// The person did not apply.
        NotACandidate = "not_a_candidate" { person: PersonId, vacancy: VacancyId }
            zh "{person} 没有报名应聘 {vacancy}；请先登记报名"
            en "{person} did not apply for the vacancy {vacancy}: record the application first",
        /// A candidate would assess themselves.
        OwnAssessment = "own_assessment" { person: PersonId }
            zh "应聘人员 {person} 不能考察自己"
            en "the candidate {person} cannot assess themselves",
        /// The assessor has assessed the candidate before.
        AlreadyAssessed = "already_assessed" { assessor: PersonId, candidate: PersonId, seq: u32 }
            zh "{assessor} 已在第 {seq} 条对 {candidate} 评分"
            en "{assessor} assessed {candidate} before, by entry {seq}",
        /// The vacancy has no such criterion.
        UnknownCriterion = "unknown_criterion" { criterion: Criterion }
            zh "本次招聘没有“{criterion}”这一标准"
            en "the vacancy has no criterion `{criterion}`",
        /// A criterion is scored twice.
        CriterionTwice = "criterion_twice" { criterion: Criterion }
            zh "标准“{criterion}”评了两次分"
            en "the criterion `{criterion}` is scored twice",
        /// A criterion is not scored.
        CriterionMissing = "criterion_missing" { criterion: Criterion, article: Option<Article> }
            zh "缺少标准“{criterion}”的评分"
            en "the criterion `{criterion}` has no score",
        /// The score is higher than the scale.
        ScoreOffScale = "score_off_scale" { criterion: Criterion, score: u32, highest: u32, article: Option<Article> }
            zh "标准“{criterion}”评了{score}分，超出0至{highest}分"
            en "{score} by the criterion `{criterion}` is off the scale of 0 to {highest}",
        /// Too few have assessed the candidate.
        TooFewAssessments = "too_few_assessments" { person: PersonId, given: u32, needed: u32, article: Option<Article> }
            zh "{person} 只有{given}人考察评分，至少须{needed}人"
            en "{person} was assessed by {given}, and at least {needed} are needed",
        /// Nobody was appointed to the vacancy.
        NotFilled = "not_filled" { vacancy: VacancyId }
            zh "招聘 {vacancy} 还没有任用人员"
            en "nobody was appointed to the vacancy {vacancy}",
        /// There is no probation.
        NoProbation = "no_probation" { vacancy: VacancyId }
            zh "招聘 {vacancy} 没有约定试用期"
            en "the vacancy {vacancy} came without a probation",
        /// The probation was decided before.
        ProbationDecided = "probation_decided" { vacancy: VacancyId, seq: u32 }
            zh "招聘 {vacancy} 的试用期已在第 {seq} 条作出决定"
            en "the probation of the vacancy {vacancy} was decided before, by entry {seq}",
        /// The holder is still in the post.
        NotLeft = "not_left" { appointment: AppointmentId }
            zh "任职 {appointment} 尚未终止；请先登记卸任"
            en "the appointment {appointment} has not ended: record its end first",
        /// The work was handed over before.
        AlreadyHandedOver = "already_handed_over" { appointment: AppointmentId, seq: u32 }
            zh "任职 {appointment} 的工作已在第 {seq} 条交接"
            en "the work of the appointment {appointment} was handed over before, by entry {seq}",
        /// A strength stands twice.
        StrengthTwice = "strength_twice" { strength: Strength }
            zh "特长“{strength}”出现了两次"
            en "the strength `{strength}` stands twice",
        /// A level of a strength or of a need is too high.
        LevelOffScale = "level_off_scale" { strength: Strength, level: u32, highest: u32 }
            zh "特长“{strength}”为{level}，超出0至{highest}"
            en "{level} of the strength `{strength}` is off the scale of 0 to {highest}",
        /// No task has this id.
        UnknownTask = "unknown_task" { task: TaskId }
            zh "没有编号为 {task} 的任务"
            en "there is no task with the id {task}",
        /// The task is not open on the day.
        TaskNotOpen = "task_not_open" { task: TaskId, on: Date }
            zh "任务 {task} 在{on}尚未开始或已结束"
            en "the task {task} is not open on {on}",
        /// A task stands twice.
        TaskTwice = "task_twice" { task: TaskId }
            zh "任务 {task} 出现了两次"
            en "the task {task} stands twice",
        /// The person holds no post of the staff on the day.
        NotOnStaff = "not_on_staff" { person: PersonId, on: Date }
            zh "{person} 在{on}不任秘书处工作人员职务"
            en "{person} holds no post of the staff on {on}",
        /// The person must not do the task.
        Barred = "barred" { person: PersonId, task: TaskId, seq: u32 }
            zh "{person} 不得承担任务 {task}（第 {seq} 条登记了回避）"
            en "{person} must not do the task {task}, by entry {seq}",
        /// The person has more tasks than they can take.
        TooManyTasks = "too_many_tasks" { person: PersonId, count: u32, most: u32 }
            zh "{person} 分到{count}项任务，最多{most}项"
            en "{person} would have {count} tasks and takes {most} at most",
        /// People would stand in for one another in a circle.
        StandInCycle = "stand_in_cycle" { circle: Vec<PersonId> }
            zh "互为替补，成了循环：{circle}；都不在时无人办理"
            en "these would stand in for one another in a circle, so that nobody acts when all are away: {circle}",
        /// It would lie in the future.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been";
        /// Somebody named is not known.
        People(PeopleRefusal),
        /// The appointment is not as the charter has it.
        Leadership(LeadershipRefusal),
    }
}

recorded!(StaffRefusal);
timed!(StaffRefusal);
