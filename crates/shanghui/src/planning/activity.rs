//! Activities (活动): planned for a day, moved or dropped by recorded changes, held.

use super::milestone::{Milestone, due, hang_together};
use super::node::PlanNode;
use super::{Activity, Desk, Planning, PlanningRefusal};
use crate::charter::RecordKind;
use crate::kernel::{
    ActivityId, ActivityKind, Applied, Date, Incoherent, Inquiry, Mark, MeetingId, Money, Occurred, Organ,
    PersonId, PlanId, Principal, Prose, Ruled, Sealed, SuggestionId, Title, Warrant, record,
};
use crate::leadership::principal_is_known;
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// An activity as it is planned (活动计划).
    pub struct PlannedActivity {
        /// The activity's id.
        pub activity: ActivityId,
        /// Its kind, by the charter's word.
        pub kind: ActivityKind,
        /// What it is called.
        pub title: Title,
        /// What it hangs on.
        pub node: PlanNode,
        /// How many days before that it is.
        pub days_before: u32,
        /// What it is for.
        pub purpose: Option<Title>,
        /// Who sees to it.
        pub owner: Option<Principal>,
        /// What it may cost.
        pub budget: Option<Money>,
        /// The organ whose members are to take part; open to all members where it is left out.
        pub participants: Option<Organ>,
        /// What has to be done before.
        pub milestones: Vec<Milestone>,
        /// The suggestions from earlier reviews that it takes up.
        pub takes_up: Vec<SuggestionId>,
    }

    /// Adds an activity to a plan, or one that no plan has (新增活动).
    pub struct PlanActivity {
        /// The plan; left out where none has it.
        pub plan: Option<PlanId>,
        /// The year in which its node is looked for, where no plan says so.
        pub year: Option<u32>,
        /// The activity.
        pub planned: PlannedActivity,
    }

    /// An activity was planned.
    pub struct ActivityPlanned {
        /// The plan, where one has it.
        pub plan: Option<PlanId>,
        /// The activity.
        pub planned: PlannedActivity,
        /// Its day, where that is settled.
        pub day: Option<Date>,
        /// The days by which its milestones are to be done, in their order; none where its day is not settled.
        pub milestones_due: Vec<Date>,
    }

    /// Moves an activity to another day (调整活动时间).
    pub struct RescheduleActivity {
        /// Which.
        pub activity: ActivityId,
        /// Its new day.
        pub day: Date,
        /// Why, where that is said.
        pub reason: Option<Title>,
    }

    /// An activity was moved to another day.
    pub struct ActivityRescheduled {
        /// Which.
        pub activity: ActivityId,
        /// Its new day.
        pub day: Date,
        /// The days by which its milestones are to be done now.
        pub milestones_due: Vec<Date>,
        /// Why.
        pub reason: Option<Title>,
    }

    /// Drops an activity (取消活动).
    pub struct DropActivity {
        /// Which.
        pub activity: ActivityId,
        /// Why.
        pub reason: Title,
    }

    /// An activity was dropped.
    pub struct ActivityDropped {
        /// Which.
        pub activity: ActivityId,
        /// Why.
        pub reason: Title,
    }

    /// Records that a milestone was done (完成筹备事项).
    pub struct CompleteMilestone {
        /// The activity.
        pub activity: ActivityId,
        /// What was to be done.
        pub milestone: Title,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// A milestone was done.
    pub struct MilestoneCompleted {
        /// The activity.
        pub activity: ActivityId,
        /// What was to be done.
        pub milestone: Title,
        /// When.
        pub at: Option<Occurred>,
    }

    /// Records that an activity took place (活动举办).
    pub struct HoldActivity {
        /// Which.
        pub activity: ActivityId,
        /// On which day.
        pub on: Date,
        /// The people of the roster who took part.
        pub participants: Vec<PersonId>,
        /// How many others took part, if that is known.
        pub others: Option<u32>,
        /// What it cost, if that is known.
        pub cost: Option<Money>,
        /// The meeting that it was, where it was one.
        pub meeting: Option<MeetingId>,
        /// What is to be remembered; it goes to the erasable part of the journal.
        pub account: Option<Prose>,
    }

    /// An activity took place.
    pub struct ActivityHeld {
        /// Which.
        pub activity: ActivityId,
        /// On which day.
        pub on: Date,
        /// The people of the roster who took part.
        pub participants: Vec<PersonId>,
        /// How many others took part.
        pub others: Option<u32>,
        /// What it cost.
        pub cost: Option<Money>,
        /// The meeting that it was.
        pub meeting: Option<MeetingId>,
        /// Where the account stands.
        pub account: Option<Sealed>,
        /// The records that it must leave, by the charter of its day.
        pub leaves: Vec<RecordKind>,
        /// By when they are to be filed, where the charter says so.
        pub records_due: Option<Date>,
        /// By when it is to be reviewed, where the charter asks for a review.
        pub review_due: Option<Date>,
    }
}

impl Planning {
    /// The policies of planning an activity.
    pub(super) fn planned(
        &self,
        plan: Option<PlanId>,
        year: u32,
        planned: &PlannedActivity,
        path: &str,
        desk: &Desk<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ActivityPlanned, PlanningRefusal> {
        let known = self.activities.get(planned.activity).map(|activity| activity.mark.seq);
        inquiry
            .policy("activity_is_new", "该活动尚未登记")
            .unrecorded::<PlanningRefusal>(known, &planned.activity)?;
        inquiry.policy("kind_is_in_the_charter", "章程列有这类活动").holds(
            desk.charter.activity(&planned.kind).is_some(),
            || PlanningRefusal::UnknownKind {
                path: alloc::format!("{path}kind"),
                kind: planned.kind.clone(),
            },
        )?;
        if let Some(owner) = &planned.owner {
            principal_is_known(owner, desk.charter, desk.roster, inquiry)?;
        }
        if let Some(organ) = &planned.participants {
            principal_is_known(
                &Principal::Organ { organ: organ.clone() },
                desk.charter,
                desk.roster,
                inquiry,
            )?;
        }
        for suggestion in &planned.takes_up {
            self.open_suggestion(*suggestion, inquiry)?;
        }
        let node = planned.node.falls_in(year, desk.charter, &alloc::format!("{path}node"), inquiry)?;
        let day = match node {
            Some(node) => Some(inquiry.policy("day_is_in_the_year", "该年有这一天").finds(
                node.minus_days(planned.days_before),
                || PlanningRefusal::NoSuchDay {
                    path: alloc::format!("{path}days_before"),
                    node: planned.node.chinese(),
                    year,
                },
            )?),
            None => None,
        };
        hang_together(&planned.milestones, path, inquiry)?;
        Ok(ActivityPlanned {
            plan,
            planned: planned.clone(),
            day,
            milestones_due: match day {
                Some(day) => milestones_due(&planned.milestones, day, path, desk, inquiry)?,
                None => Vec::new(),
            },
        })
    }

    pub(crate) fn plan_activity(
        &self,
        command: &PlanActivity,
        desk: &Desk<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ActivityPlanned, PlanningRefusal> {
        let year = match command.plan {
            Some(plan) => self.known_plan(plan, inquiry)?.year(),
            None => command.year.unwrap_or_else(|| desk.year()),
        };
        self.planned(command.plan, year, &command.planned, "planned.", desk, inquiry)
    }

    pub(crate) fn activity_planned(&mut self, event: &ActivityPlanned, mark: Mark) -> Applied {
        let activity = Activity {
            planned: event.clone(),
            mark,
            moved: Vec::new(),
            dropped: None,
            done: Vec::new(),
            held: None,
            filed: Vec::new(),
            reviewed: None,
        };
        for suggestion in &event.planned.takes_up {
            self.suggestions
                .get_mut(*suggestion)
                .ok_or(Incoherent("there is no suggestion with this id"))?
                .taken_up
                .push((event.planned.activity, mark));
        }
        let index = self
            .activities
            .insert(event.planned.activity, activity)
            .ok_or(Incoherent("the activity was recorded before"))?;
        self.unsettled.insert(index);
        Ok(())
    }

    /// The policy that an activity is known.
    pub(super) fn known_activity(
        &self,
        activity: ActivityId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Activity, PlanningRefusal> {
        inquiry
            .policy("activity_is_known", "活动已登记")
            .finds(self.activities.get(activity), || PlanningRefusal::UnknownActivity { activity })
    }

    /// The policies that an activity is known and still ahead: neither dropped nor held.
    fn still_ahead(&self, activity: ActivityId, inquiry: &mut Inquiry) -> Ruled<&Activity, PlanningRefusal> {
        let it = self.known_activity(activity, inquiry)?;
        let dropped = it.dropped.as_ref().map(|(_, mark)| mark.seq);
        inquiry.policy("activity_was_not_dropped", "活动没有取消").holds(dropped.is_none(), || {
            PlanningRefusal::ActivityDropped { activity, seq: dropped.unwrap_or(0) }
        })?;
        let held = it.held.as_ref().map(|(_, mark)| mark.seq);
        inquiry
            .policy("activity_was_not_held", "活动尚未举办")
            .holds(held.is_none(), || PlanningRefusal::ActivityHeld { activity, seq: held.unwrap_or(0) })?;
        Ok(it)
    }

    pub(crate) fn reschedule_activity(
        &self,
        command: &RescheduleActivity,
        desk: &Desk<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ActivityRescheduled, PlanningRefusal> {
        let activity = self.still_ahead(command.activity, inquiry)?;
        let same = activity.day() == Some(command.day);
        inquiry
            .policy("day_is_another", "时间有变动")
            .holds(!same, || PlanningRefusal::SameDay { activity: command.activity, day: command.day })?;
        Ok(ActivityRescheduled {
            activity: command.activity,
            day: command.day,
            milestones_due: milestones_due(
                &activity.planned.planned.milestones,
                command.day,
                "",
                desk,
                inquiry,
            )?,
            reason: command.reason.clone(),
        })
    }

    pub(crate) fn activity_rescheduled(&mut self, event: &ActivityRescheduled, mark: Mark) -> Applied {
        self.activity_mut(event.activity)?.moved.push((event.clone(), mark));
        Ok(())
    }

    pub(crate) fn drop_activity(
        &self,
        command: &DropActivity,
        inquiry: &mut Inquiry,
    ) -> Ruled<ActivityDropped, PlanningRefusal> {
        self.still_ahead(command.activity, inquiry)?;
        Ok(ActivityDropped { activity: command.activity, reason: command.reason.clone() })
    }

    pub(crate) fn activity_dropped(&mut self, event: &ActivityDropped, mark: Mark) -> Applied {
        self.activity_mut(event.activity)?.dropped = Some((event.clone(), mark));
        self.settle(event.activity);
        Ok(())
    }

    pub(crate) fn complete_milestone(
        &self,
        command: &CompleteMilestone,
        desk: &Desk<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MilestoneCompleted, PlanningRefusal> {
        let activity = self.known_activity(command.activity, inquiry)?;
        let named = activity.planned.planned.milestones.iter().any(|it| it.task == command.milestone);
        inquiry.policy("milestone_is_known", "活动有该筹备节点").holds(named, || {
            PlanningRefusal::UnknownMilestone {
                path: "milestone".into(),
                milestone: command.milestone.clone(),
            }
        })?;
        let before = activity.milestone_done(&command.milestone).map(|mark| mark.seq);
        inquiry.policy("milestone_was_not_done_before", "该筹备节点没有办结过").holds(
            before.is_none(),
            || PlanningRefusal::MilestoneDone {
                milestone: command.milestone.clone(),
                seq: before.unwrap_or(0),
            },
        )?;
        desk.has_come(command.at, inquiry)?;
        Ok(MilestoneCompleted {
            activity: command.activity,
            milestone: command.milestone.clone(),
            at: command.at,
        })
    }

    pub(crate) fn milestone_completed(&mut self, event: &MilestoneCompleted, mark: Mark) -> Applied {
        self.activity_mut(event.activity)?.done.push((event.clone(), mark));
        Ok(())
    }

    pub(crate) fn hold_activity(
        &self,
        command: &HoldActivity,
        desk: &Desk<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ActivityHeld, PlanningRefusal> {
        let activity = self.still_ahead(command.activity, inquiry)?;
        let rule = desk.charter.activity(&activity.planned.planned.kind);
        desk.has_come(Some(command.on.into()), inquiry)?;
        for (index, person) in command.participants.iter().enumerate() {
            desk.roster.known_person(*person, inquiry)?;
            let twice = command.participants.iter().take(index).any(|other| other == person);
            inquiry
                .policy("participants_are_told_apart", "参加人员不重复")
                .holds(!twice, || PlanningRefusal::ParticipantTwice { person: *person })?;
        }
        if let Some(meeting) = command.meeting {
            desk.meetings.known(meeting, inquiry)?;
        }
        Ok(ActivityHeld {
            activity: command.activity,
            on: command.on,
            participants: command.participants.clone(),
            others: command.others,
            cost: command.cost,
            meeting: command.meeting,
            account: command.account.as_ref().map(|account| inquiry.seal_prose(account, warrant.person())),
            leaves: rule.map(|rule| rule.leaves.clone()).unwrap_or_default(),
            records_due: rule.and_then(|rule| desk.deadline(command.on, rule.records_within_days?)),
            review_due: rule.and_then(|rule| desk.deadline(command.on, rule.review_within_days?)),
        })
    }

    pub(crate) fn activity_held(&mut self, event: &ActivityHeld, mark: Mark, roster: &Roster) -> Applied {
        for person in &event.participants {
            roster.place(*person)?;
        }
        self.activity_mut(event.activity)?.held = Some((event.clone(), mark));
        self.settle(event.activity);
        Ok(())
    }

    pub(super) fn activity_mut(&mut self, activity: ActivityId) -> Result<&mut Activity, Incoherent> {
        self.activities.get_mut(activity).ok_or(Incoherent("there is no activity with this id"))
    }
}

/// The days by which milestones are to be done. Working days need the notice of their year.
fn milestones_due(
    milestones: &[Milestone],
    day: Date,
    path: &str,
    desk: &Desk<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<Vec<Date>, PlanningRefusal> {
    inquiry
        .policy("milestones_can_be_counted", "筹备期限可以推算")
        .finds(due(milestones, day, &|day, count, unit| desk.days_back(day, count, unit)), || {
            PlanningRefusal::YearNotPublished { path: alloc::format!("{path}milestones"), day }
        })
}
