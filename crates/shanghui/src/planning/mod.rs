//! Planning (规划先行) and learning from what was done (搞好总结): the plan of a year, its activities with their preparation, what
//! each must leave behind, and reviews whose suggestions go into the next plan.
//!
//! ```text
//! plan ── activity ── milestones, counted backwards
//!            │ held
//!            ├── records: notice, sign-in sheet, photographs, minutes, accounts
//!            └── review ── suggestions ──▶ the next plan
//! ```
//!
//! Invariants: the days of a plan are worked out when it is drafted and stand in its event, so another calendar does not move
//! them; a plan changes by recorded changes only; a suggestion is open until it is carried out, or dropped with a reason; what
//! an activity owes is fixed, by the charter of its day, when it is held.
//!
//! Deliberately absent: tasks of single people, which belong to the staff; money that was really paid.

mod activity;
mod milestone;
mod node;
mod plan;
#[allow(clippy::module_inception, reason = "planning is the room's one big noun")]
mod planning;
mod progress;
mod records;
mod review;
#[cfg(test)]
mod tests;

pub use activity::{
    ActivityDropped, ActivityHeld, ActivityPlanned, ActivityRescheduled, CompleteMilestone, DropActivity,
    HoldActivity, MilestoneCompleted, PlanActivity, PlannedActivity, RescheduleActivity,
};
pub use milestone::Milestone;
pub use node::PlanNode;
pub use plan::{AdoptPlan, CarriedOver, DraftPlan, Plan, PlanAdopted, PlanDrafted};
pub(crate) use planning::Desk;
pub use planning::{Activity, Planning};
pub use progress::{ActivityProgress, ActivityProposal, ActivityState, PlanProgress};
pub use records::{FileRecord, RecordFiled};
pub use review::{
    ActivityReviewed, CloseSuggestion, ReviewActivity, Suggestion, SuggestionClosed, SuggestionEnd,
    SuggestionMade, SuggestionOutcome, SuggestionState,
};

use crate::kernel::{
    ActivityId, ActivityKind, Article, Date, MeetingId, Occurred, PersonId, Phrase, PlanId, SuggestionId,
    Title, recorded, refusals, timed,
};
use crate::leadership::LeadershipRefusal;
use crate::meeting::MeetingRefusal;
use crate::people::PeopleRefusal;
use alloc::string::String;

refusals! {
    /// A plan, an activity or a review could not be recorded so.
    pub enum PlanningRefusal in "planning" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// No plan has this id.
        UnknownPlan = "unknown_plan" { plan: PlanId }
            zh "没有编号为 {plan} 的计划"
            en "there is no plan with the id {plan}",
        /// The plan was adopted before.
        AlreadyAdopted = "already_adopted" { plan: PlanId, seq: u32 }
            zh "计划 {plan} 已在第 {seq} 条通过；要改，请登记变动"
            en "the plan {plan} was adopted before, by entry {seq}: record changes to it instead",
        /// Another organ adopts plans.
        OrganNotCompetent = "organ_not_competent" { organ: Phrase, competent: String, article: Option<Article> }
            zh "年度工作计划应由“{competent}”的会议通过，登记的是{organ}；请登记通过计划的会议"
            en "plans are adopted at a meeting of `{competent}`; named is {organ}. Name the meeting that adopted it",
        /// The organ voted on the plan at this meeting and did not carry it.
        PlanTurnedDown = "plan_turned_down" { plan: PlanId, meeting: MeetingId, seq: u32 }
            zh "会议 {meeting} 对计划 {plan} 表决未通过（第 {seq} 条），不能登记为该会议通过；可重新提出议案表决"
            en "the meeting {meeting} voted on the plan {plan} and did not carry it, by entry {seq}; it may be moved and voted on again",
        /// An activity stands twice.
        ActivityTwice = "activity_twice" { path: String, activity: ActivityId }
            zh "活动 {activity} 在计划里出现了两次"
            en "the activity {activity} stands twice in the plan",
        /// No activity has this id.
        UnknownActivity = "unknown_activity" { activity: ActivityId }
            zh "没有编号为 {activity} 的活动"
            en "there is no activity with the id {activity}",
        /// The charter has no such kind of activity.
        UnknownKind = "unknown_kind" { path: String, kind: ActivityKind }
            zh "章程没有列出“{kind}”这类活动"
            en "the charter lists no kind of activity called `{kind}`",
        /// The year has no such day, or lies beyond the calendar.
        NoSuchDay = "no_such_day" { path: String, node: String, year: u32 }
            zh "{year}年没有“{node}”这一天，或者超出日历范围（1901至2100年）"
            en "the year {year} has no day `{node}`, or the calendar does not reach it (1901 to 2100)",
        /// The charter lists no such day.
        UnknownCustomDay = "unknown_custom_day" { path: String, title: Title }
            zh "章程没有列出“{title}”这个节点；请改用具体日期，或先在章程中列入"
            en "the charter lists no day called `{title}`: name the date, or have the charter list it",
        /// Working days cannot be counted where the holidays of a year are not published.
        YearNotPublished = "year_not_published" { path: String, day: Date }
            zh "{day}之前的放假安排尚未公布或登记，不能推算工作日；请先登记放假通知，或改用自然日"
            en "working days before {day} cannot be counted: the holidays of a year are not on record. Record the notice, or count in days",
        /// A milestone stands twice.
        MilestoneTwice = "milestone_twice" { path: String, milestone: Title }
            zh "筹备节点“{milestone}”出现了两次"
            en "the milestone `{milestone}` stands twice",
        /// A milestone comes before one that is not there.
        UnknownMilestone = "unknown_milestone" { path: String, milestone: Title }
            zh "没有名为“{milestone}”的筹备节点"
            en "there is no milestone called `{milestone}`",
        /// Milestones come before one another in a circle.
        MilestonesInACircle = "milestones_in_a_circle" { path: String, milestone: Title }
            zh "从“{milestone}”起，筹备节点互为前提，推算不出日期"
            en "from `{milestone}` on milestones come before one another in a circle",
        /// The milestone was done before.
        MilestoneDone = "milestone_done" { milestone: Title, seq: u32 }
            zh "筹备节点“{milestone}”已在第 {seq} 条办结"
            en "the milestone `{milestone}` was done before, by entry {seq}",
        /// The activity was dropped.
        ActivityDropped = "activity_dropped" { activity: ActivityId, seq: u32 }
            zh "活动 {activity} 已在第 {seq} 条取消"
            en "the activity {activity} was dropped by entry {seq}",
        /// The activity was held.
        ActivityHeld = "activity_held" { activity: ActivityId, seq: u32 }
            zh "活动 {activity} 已在第 {seq} 条登记举办"
            en "the activity {activity} was held, by entry {seq}",
        /// The activity is on that day already.
        SameDay = "same_day" { activity: ActivityId, day: Date }
            zh "活动 {activity} 本来就定在{day}"
            en "the activity {activity} is planned for {day} already",
        /// Somebody stands twice among those who took part.
        ParticipantTwice = "participant_twice" { person: PersonId }
            zh "参加人员 {person} 出现了两次"
            en "the participant {person} stands twice",
        /// The activity was not held: it leaves nothing and teaches nothing yet.
        NotHeld = "not_held" { activity: ActivityId }
            zh "活动 {activity} 还没有举办，不能归档资料或总结"
            en "the activity {activity} was not held, so there is nothing to file or to review",
        /// The record was filed before.
        RecordFiled = "record_filed" { title: Title, seq: u32 }
            zh "“{title}”已在第 {seq} 条归档"
            en "`{title}` was filed before, by entry {seq}",
        /// The activity was reviewed before.
        AlreadyReviewed = "already_reviewed" { activity: ActivityId, seq: u32 }
            zh "活动 {activity} 已在第 {seq} 条总结"
            en "the activity {activity} was reviewed before, by entry {seq}",
        /// The review says nothing.
        NothingReviewed = "nothing_reviewed" { activity: ActivityId }
            zh "活动 {activity} 的总结没有内容"
            en "the review of {activity} says nothing",
        /// No suggestion has this id.
        UnknownSuggestion = "unknown_suggestion" { suggestion: SuggestionId }
            zh "没有编号为 {suggestion} 的建议"
            en "there is no suggestion with the id {suggestion}",
        /// The suggestion was closed before.
        SuggestionClosed = "suggestion_closed" { suggestion: SuggestionId, seq: u32 }
            zh "建议 {suggestion} 已在第 {seq} 条办结"
            en "the suggestion {suggestion} was closed before, by entry {seq}",
        /// It would lie in the future.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been";
        /// Somebody named is not known.
        People(PeopleRefusal),
        /// The organ that is named is not known.
        Leadership(LeadershipRefusal),
        /// The meeting that is named is not known.
        Meeting(MeetingRefusal),
    }
}

recorded!(PlanningRefusal);
timed!(PlanningRefusal);
