//! What is planned, as it stands.

use super::PlanningRefusal;
use super::activity::{
    ActivityDropped, ActivityHeld, ActivityPlanned, ActivityRescheduled, MilestoneCompleted,
};
use super::plan::{Plan, PlanAdopted, PlanDrafted};
use super::records::RecordFiled;
use super::review::{ActivityReviewed, SuggestionClosed, SuggestionState};
use crate::calendar::{WorkingDays, deadline, latest_working_notice, working_days_between};
use crate::charter::{Charter, DayUnit};
use crate::kernel::{
    ActivityId, Date, Inquiry, Instant, Mark, MeetingId, Occurred, Organ, Outstanding, PlanId, Register,
    Ruled, Runs, SuggestionId, Title, UtcOffset, retell,
};
use crate::meeting::Meetings;
use crate::people::Roster;
use alloc::vec::Vec;
use core::fmt;

/// What the rules of planning look at.
#[derive(Clone, Copy)]
pub(crate) struct Desk<'a> {
    pub(crate) charter: &'a Charter,
    pub(crate) roster: &'a Roster,
    pub(crate) meetings: &'a Meetings,
    pub(crate) working_days: &'a dyn WorkingDays,
    /// The organ that met at a meeting, where it was opened.
    pub(crate) organ_of: &'a dyn Fn(MeetingId) -> Option<Organ>,
    pub(crate) now: Instant,
    pub(crate) offset: UtcOffset,
}

impl fmt::Debug for Desk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Desk").field("now", &self.now).finish_non_exhaustive()
    }
}

impl Desk<'_> {
    /// The chamber's civil year.
    pub(super) fn year(&self) -> u32 {
        u32::try_from(self.now.date(self.offset).year()).unwrap_or_default()
    }

    /// The policy that what is recorded as past is not still to come.
    pub(super) fn has_come(
        &self,
        occurred: Option<Occurred>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), PlanningRefusal> {
        inquiry.has_come(occurred, self.now, self.offset)
    }

    /// The day that is so many days or working days before another; nothing where the holidays of a year between the two
    /// are not known.
    pub(super) fn days_back(&self, day: Date, count: u32, unit: DayUnit) -> Option<Date> {
        match unit {
            DayUnit::Working => {
                let found = latest_working_notice(day, count, self.working_days)?;
                working_days_between(found, day, self.working_days).ok().map(|_| found)
            }
            _ => day.minus_days(count),
        }
    }

    /// The last day of a period of days that begins with an event.
    pub(super) fn deadline(&self, event: Date, days: u32) -> Option<Date> {
        deadline(event, days, self.working_days).map(|last| last.day)
    }
}

/// An activity as it stands (活动).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    pub(super) planned: ActivityPlanned,
    pub(super) mark: Mark,
    pub(super) moved: Vec<(ActivityRescheduled, Mark)>,
    pub(super) dropped: Option<(ActivityDropped, Mark)>,
    pub(super) done: Vec<(MilestoneCompleted, Mark)>,
    pub(super) held: Option<(ActivityHeld, Mark)>,
    pub(super) filed: Vec<(RecordFiled, Mark)>,
    pub(super) reviewed: Option<(ActivityReviewed, Mark)>,
}

impl Activity {
    /// The activity as it was planned.
    #[must_use]
    pub const fn planned(&self) -> &ActivityPlanned {
        &self.planned
    }

    /// The entry that planned it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Its day as it is planned now, where that is settled.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.moved.last().map_or(self.planned.day, |(moved, _)| Some(moved.day))
    }

    /// The days by which its milestones are to be done as it is planned now, in their order.
    #[must_use]
    pub fn milestones_due(&self) -> &[Date] {
        self.moved.last().map_or(&self.planned.milestones_due, |(moved, _)| &moved.milestones_due)
    }

    /// Its day as it was planned by the end of a day, and by which entry.
    #[must_use]
    pub(crate) fn day_by(&self, by: &dyn Fn(Mark) -> bool) -> (Option<Date>, &[Date], Mark) {
        match self.moved.iter().rev().find(|(_, mark)| by(*mark)) {
            Some((moved, mark)) => (Some(moved.day), &moved.milestones_due, *mark),
            None => (self.planned.day, &self.planned.milestones_due, self.mark),
        }
    }

    /// How often it was moved to another day, each time with the entry.
    pub fn moved(&self) -> impl Iterator<Item = (&ActivityRescheduled, Mark)> {
        self.moved.iter().map(|(moved, mark)| (moved, *mark))
    }

    /// Why it was dropped, if it was, and by which entry.
    #[must_use]
    pub fn dropped(&self) -> Option<(&ActivityDropped, Mark)> {
        self.dropped.as_ref().map(|(dropped, mark)| (dropped, *mark))
    }

    /// How it was held, if it was, and by which entry.
    #[must_use]
    pub fn held(&self) -> Option<(&ActivityHeld, Mark)> {
        self.held.as_ref().map(|(held, mark)| (held, *mark))
    }

    /// The entry that did a milestone.
    #[must_use]
    pub fn milestone_done(&self, milestone: &Title) -> Option<Mark> {
        self.done.iter().find(|(done, _)| done.milestone == *milestone).map(|(_, mark)| *mark)
    }

    /// Whether nothing more is owed about it.
    fn is_settled(&self) -> bool {
        let reviewed = |held: &ActivityHeld| held.review_due.is_none() || self.reviewed.is_some();
        self.dropped.is_some()
            || self.held.as_ref().is_some_and(|(held, _)| reviewed(held) && self.missing_records().is_empty())
    }
}

/// Plans, activities and what was learned from them (规划与总结).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Planning {
    pub(super) plans: Register<PlanId, Plan>,
    /// The years of which a plan was adopted.
    pub(super) adopted: Runs,
    pub(super) activities: Register<ActivityId, Activity>,
    /// The activities about which something is still owed.
    pub(super) unsettled: Outstanding,
    pub(super) suggestions: Register<SuggestionId, SuggestionState>,
    pub(super) open_suggestions: Outstanding,
}

impl Planning {
    /// The plans.
    #[must_use]
    pub const fn plans(&self) -> &Register<PlanId, Plan> {
        &self.plans
    }

    /// The years of which a plan was adopted.
    pub(crate) const fn adopted(&self) -> &Runs {
        &self.adopted
    }

    /// The activities.
    #[must_use]
    pub const fn activities(&self) -> &Register<ActivityId, Activity> {
        &self.activities
    }

    /// The activities about which something is still owed: to be held, to be reviewed, to be recorded.
    pub fn unsettled(&self) -> impl Iterator<Item = (ActivityId, &Activity)> {
        self.activities.among(&self.unsettled)
    }

    /// The suggestions.
    #[must_use]
    pub const fn suggestions(&self) -> &Register<SuggestionId, SuggestionState> {
        &self.suggestions
    }

    /// The suggestions that are open.
    pub fn open_suggestions(&self) -> impl Iterator<Item = (SuggestionId, &SuggestionState)> {
        self.suggestions.among(&self.open_suggestions)
    }

    /// Takes an activity off the list of those about which something is owed, where nothing is any more.
    pub(super) fn settle(&mut self, activity: ActivityId) {
        let settled = self.activities.get(activity).is_some_and(Activity::is_settled);
        if let Some(index) = self.activities.index_of(activity).filter(|_| settled) {
            self.unsettled.remove(index);
        }
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<PlanDrafted>
            + From<PlanAdopted>
            + From<ActivityPlanned>
            + From<ActivityRescheduled>
            + From<ActivityDropped>
            + From<MilestoneCompleted>
            + From<ActivityHeld>
            + From<RecordFiled>
            + From<ActivityReviewed>
            + From<SuggestionClosed>,
    {
        self.facts_of_plans(facts);
        for (id, activity) in self.activities.iter() {
            // What a plan was drafted with comes with the plan.
            let drafted = activity.planned.plan.and_then(|plan| self.plans.get(plan));
            let with_plan = drafted.is_some_and(|plan| {
                plan.drafted.activities.iter().any(|planned| planned.planned.activity == id)
            });
            if !with_plan {
                facts.push((activity.mark, activity.planned.clone().into()));
            }
            retell(&activity.moved, facts);
            retell(&activity.dropped, facts);
            retell(&activity.done, facts);
            retell(&activity.held, facts);
            retell(&activity.filed, facts);
            retell(&activity.reviewed, facts);
        }
        for (_, suggestion) in self.suggestions.iter() {
            retell(&suggestion.closed, facts);
        }
    }
}
