//! Annual plans (年度工作计划): drafted, adopted by the organ that the charter names, changed by recorded changes.

use super::activity::{ActivityPlanned, PlannedActivity};
use super::{Activity, Desk, Planning, PlanningRefusal};
use crate::charter::Matter;
use crate::kernel::{
    ActivityId, Applied, Audience, Date, Incoherent, Inquiry, Mark, MeetingId, Phrase, PlanId, Ruled, record,
    retell,
};
use alloc::string::String;
use alloc::vec::Vec;

record! {
    /// An activity that is held again (延续活动): everything is taken over from the one before, and the suggestions of its
    /// review that are open are taken up.
    #[derive(Copy, Hash)]
    pub struct CarriedOver {
        /// The activity's id.
        pub activity: ActivityId,
        /// The activity before.
        pub from: ActivityId,
    }

    /// Drafts the plan of a year (起草年度工作计划).
    pub struct DraftPlan {
        /// The new plan's id.
        pub plan: PlanId,
        /// The year that it is for.
        pub year: u32,
        /// The activities that are held again, as they were planned before.
        pub carried_over: Vec<CarriedOver>,
        /// The activities that are new.
        pub activities: Vec<PlannedActivity>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// The plan of a year was drafted.
    pub struct PlanDrafted {
        /// Which.
        pub plan: PlanId,
        /// The year that it is for.
        pub year: u32,
        /// The activities, with their days.
        pub activities: Vec<ActivityPlanned>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// Records that the plan of a year was adopted (通过年度工作计划).
    pub struct AdoptPlan {
        /// Which.
        pub plan: PlanId,
        /// The meeting that adopted it, where it is on record.
        pub meeting: Option<MeetingId>,
        /// On which day.
        pub on: Date,
    }

    /// The plan of a year was adopted.
    pub struct PlanAdopted {
        /// Which.
        pub plan: PlanId,
        /// The meeting that adopted it.
        pub meeting: Option<MeetingId>,
        /// On which day.
        pub on: Date,
        /// The event of the same entry from which this follows, by its place in the entry.
        pub cause: Option<u32>,
    }
}

/// The plan of a year (年度工作计划).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub(super) drafted: PlanDrafted,
    pub(super) mark: Mark,
    pub(super) adopted: Option<(PlanAdopted, Mark)>,
}

impl Plan {
    /// The year that it is for.
    #[must_use]
    pub const fn year(&self) -> u32 {
        self.drafted.year
    }

    /// The plan as it was drafted.
    #[must_use]
    pub const fn drafted(&self) -> &PlanDrafted {
        &self.drafted
    }

    /// The entry that drafted it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// How it was adopted, if it was, and by which entry.
    #[must_use]
    pub fn adopted(&self) -> Option<(&PlanAdopted, Mark)> {
        self.adopted.as_ref().map(|(adopted, mark)| (adopted, *mark))
    }
}

impl Planning {
    /// The plan of a year that holds: the one that was adopted last, or else the one that was drafted last.
    #[must_use]
    pub fn plan_of(&self, year: u32) -> Option<(PlanId, &Plan)> {
        self.plan_by(year, &|_| true)
    }

    /// The plan of a year that held by what was recorded by then.
    pub(super) fn plan_by(&self, year: u32, by: &dyn Fn(Mark) -> bool) -> Option<(PlanId, &Plan)> {
        let of_year = || self.plans.iter().filter(|(_, plan)| plan.year() == year && by(plan.mark));
        let adopted = of_year().filter_map(|it| {
            let (_, mark) = it.1.adopted.as_ref().filter(|(_, mark)| by(*mark))?;
            Some((mark.seq, it))
        });
        let drafted = of_year().map(|it| (it.1.mark.seq, it));
        adopted.max_by_key(|(seq, _)| *seq).or_else(|| drafted.max_by_key(|(seq, _)| *seq)).map(|(_, it)| it)
    }

    /// The policy that a plan is known.
    pub(super) fn known_plan(&self, plan: PlanId, inquiry: &mut Inquiry) -> Ruled<&Plan, PlanningRefusal> {
        inquiry
            .policy("plan_is_known", "计划已登记")
            .finds(self.plans.get(plan), || PlanningRefusal::UnknownPlan { plan })
    }

    pub(crate) fn draft_plan(
        &self,
        command: &DraftPlan,
        desk: &Desk<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<PlanDrafted, PlanningRefusal> {
        let known = self.plans.get(command.plan).map(|plan| plan.mark.seq);
        inquiry
            .policy("plan_is_new", "该计划尚未登记")
            .unrecorded::<PlanningRefusal>(known, &command.plan)?;
        let mut all: Vec<(String, PlannedActivity)> = Vec::new();
        for (index, carried) in command.carried_over.iter().enumerate() {
            let before = self.known_activity(carried.from, inquiry)?;
            all.push((alloc::format!("carried_over[{index}]."), self.held_again(carried.activity, before)));
        }
        let new = command.activities.iter().enumerate();
        all.extend(new.map(|(index, planned)| (alloc::format!("activities[{index}]."), planned.clone())));
        let mut activities: Vec<ActivityPlanned> = Vec::new();
        for (path, planned) in &all {
            let twice = activities.iter().any(|other| other.planned.activity == planned.activity);
            inquiry.policy("activities_are_told_apart", "活动编号不重复").holds(!twice, || {
                PlanningRefusal::ActivityTwice { path: path.clone(), activity: planned.activity }
            })?;
            activities.push(self.planned(Some(command.plan), command.year, planned, path, desk, inquiry)?);
        }
        Ok(PlanDrafted { plan: command.plan, year: command.year, activities, audience: command.audience })
    }

    /// An activity as it is planned when it is held again.
    pub(crate) fn held_again(&self, activity: ActivityId, before: &Activity) -> PlannedActivity {
        let made = before.reviewed().into_iter().flat_map(|(review, _)| &review.suggestions);
        let open = made
            .filter(|made| self.suggestions.get(made.suggestion).is_some_and(|known| known.closed.is_none()));
        PlannedActivity {
            activity,
            node: before.planned.planned.node.again(),
            takes_up: open.map(|made| made.suggestion).collect(),
            ..before.planned.planned.clone()
        }
    }

    pub(crate) fn plan_drafted(&mut self, event: &PlanDrafted, mark: Mark) -> Applied {
        let plan = Plan { drafted: event.clone(), mark, adopted: None };
        self.plans.insert(event.plan, plan).ok_or(Incoherent("the plan was recorded before"))?;
        event.activities.iter().try_for_each(|activity| self.activity_planned(activity, mark))
    }

    /// The policies that a plan is known and was not adopted before.
    pub(crate) fn may_be_adopted(&self, plan: PlanId, inquiry: &mut Inquiry) -> Ruled<(), PlanningRefusal> {
        let before = self.known_plan(plan, inquiry)?.adopted.as_ref();
        inquiry.policy("plan_was_not_adopted_before", "该计划没有通过过").holds(before.is_none(), || {
            PlanningRefusal::AlreadyAdopted { plan, seq: before.map_or(0, |(_, mark)| mark.seq) }
        })
    }

    /// What follows for a plan from a vote by which a meeting carried it, unless it was recorded as adopted while the vote ran.
    pub(crate) fn carried(
        &self,
        plan: PlanId,
        meeting: MeetingId,
        on: Date,
        cause: u32,
    ) -> Option<PlanAdopted> {
        let waits = self.plans.get(plan).is_some_and(|plan| plan.adopted.is_none());
        waits.then_some(PlanAdopted { plan, meeting: Some(meeting), on, cause: Some(cause) })
    }

    /// Adopts a plan by what is on record outside the votes; `turned_down` is the entry by which the meeting that is named
    /// voted it down.
    pub(crate) fn adopt_plan(
        &self,
        command: &AdoptPlan,
        turned_down: Option<u32>,
        desk: &Desk<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<PlanAdopted, PlanningRefusal> {
        self.may_be_adopted(command.plan, inquiry)?;
        desk.has_come(Some(command.on.into()), inquiry)?;
        let competent = desk.charter.deciding(Matter::AnnualPlan);
        if let Some((organ, rule)) = competent {
            let met = command.meeting.and_then(|meeting| (desk.organ_of)(meeting));
            inquiry
                .policy("plan_is_adopted_by_its_organ", "由有权机构通过")
                .under(rule.pass.article.as_ref())
                .holds(met.as_ref() == Some(organ), || PlanningRefusal::OrganNotCompetent {
                    competent: desk.charter.organ_title(organ),
                    organ: match met.as_ref().map(|met| desk.charter.organ_title(met)) {
                        Some(met) => Phrase::made(
                            alloc::format!("“{met}”的会议"),
                            alloc::format!("a meeting of `{met}`"),
                        ),
                        None => Phrase::new("没有召开过的会议", "no meeting that was opened"),
                    },
                    article: rule.pass.article.clone(),
                })?;
        }
        // A vote on record says more than whoever writes down what came of it.
        if let Some(meeting) = command.meeting {
            let seq = turned_down.unwrap_or(0);
            inquiry.policy("plan_was_not_turned_down", "该会议没有否决计划").holds(
                turned_down.is_none(),
                || PlanningRefusal::PlanTurnedDown { plan: command.plan, meeting, seq },
            )?;
        }
        Ok(PlanAdopted { plan: command.plan, meeting: command.meeting, on: command.on, cause: None })
    }

    pub(crate) fn plan_adopted(&mut self, event: &PlanAdopted, mark: Mark) -> Applied {
        let plan = self.plans.get_mut(event.plan).ok_or(Incoherent("there is no plan with this id"))?;
        plan.adopted = Some((event.clone(), mark));
        self.adopted.insert(plan.year());
        Ok(())
    }

    /// The facts that lead to the plans.
    pub(super) fn facts_of_plans<E: From<PlanDrafted> + From<PlanAdopted>>(
        &self,
        facts: &mut Vec<(Mark, E)>,
    ) {
        for (_, plan) in self.plans.iter() {
            facts.push((plan.mark, plan.drafted.clone().into()));
            retell(&plan.adopted, facts);
        }
    }
}
