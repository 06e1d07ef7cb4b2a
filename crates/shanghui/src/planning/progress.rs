//! Plan and actual side by side (计划与完成情况), on any day; and what the next plan may take over.

use super::plan::Plan;
use super::{Activity, ActivityHeld, Milestone, PlanNode, PlannedActivity, Planning};
use crate::charter::{Charter, RecordKind};
use crate::kernel::{
    ActivityId, ActivityKind, Date, Mark, Money, PersonId, PlanId, SuggestionId, Title, codes, record,
    said_by_label,
};
use alloc::vec::Vec;

codes! {
    /// How an activity stands on a day (活动状态).
    pub enum ActivityState {
        /// It has no day yet (待定).
        Open = "open" "待定",
        /// Its day is still to come (未到).
        Coming = "coming" "未到",
        /// Its day has come (当日).
        Due = "due" "当日",
        /// Its day is past, and nobody recorded that it was held (逾期).
        Overdue = "overdue" "逾期",
        /// It was held (已举办).
        Held = "held" "已举办",
        /// It was dropped (已取消).
        Dropped = "dropped" "已取消",
    }
}
said_by_label!(ActivityState);

record! {
    /// An activity, planned and actual (活动落实情况).
    pub struct ActivityProgress {
        /// Which.
        pub activity: ActivityId,
        /// Its kind.
        pub kind: ActivityKind,
        /// What it is called.
        pub title: Title,
        /// How it stands.
        pub state: ActivityState,
        /// The day for which it was planned at first.
        pub planned_for: Option<Date>,
        /// The day for which it is planned now.
        pub day: Option<Date>,
        /// The day on which it was held.
        pub held_on: Option<Date>,
        /// What it may cost.
        pub budget: Option<Money>,
        /// What it cost.
        pub cost: Option<Money>,
        /// By how much it cost more than it may, where it did.
        pub over_budget: Option<Money>,
        /// How many milestones it has.
        pub milestones: u32,
        /// How many of them are done.
        pub milestones_done: u32,
        /// Who of the roster took part.
        pub participants: Vec<PersonId>,
        /// How many others took part, if that is known.
        pub others: Option<u32>,
        /// Once it was held: how many were invited, who on that day belonged to the organ that it was for, or to the chamber.
        pub invited: Option<u32>,
        /// How many of them took part.
        pub came: Option<u32>,
        /// What it should have left behind and did not.
        pub missing_records: Vec<RecordKind>,
        /// Whether it was reviewed.
        pub reviewed: bool,
        /// The suggestions of its review that are open.
        pub open_suggestions: Vec<SuggestionId>,
    }

    /// The plan of a year, planned and actual (年度计划完成情况).
    pub struct PlanProgress {
        /// The year.
        pub year: u32,
        /// The plan, where there is one.
        pub plan: Option<PlanId>,
        /// Whether it was adopted.
        pub adopted: bool,
        /// Its activities, and those of that year that no plan has, in the order in which they were planned.
        pub activities: Vec<ActivityProgress>,
        /// How many of them were held.
        pub held: u32,
        /// How many were dropped.
        pub dropped: u32,
        /// How many are overdue.
        pub overdue: u32,
        /// What all may cost that have a budget.
        pub budget: Money,
        /// What those cost of which it is known.
        pub cost: Money,
    }

    /// An activity that the next plan may take over (可延续的活动), with what speaks for and against it.
    pub struct ActivityProposal {
        /// The activity before.
        pub from: ActivityId,
        /// Its kind.
        pub kind: ActivityKind,
        /// What it is called.
        pub title: Title,
        /// What it hangs on.
        pub node: PlanNode,
        /// The day of the new year on which it would be, where there is one.
        pub day: Option<Date>,
        /// What it may cost.
        pub budget: Option<Money>,
        /// What has to be done before.
        pub milestones: Vec<Milestone>,
        /// Whether it was held.
        pub held: bool,
        /// How many took part, others included.
        pub drew: u32,
        /// What it cost.
        pub cost: Option<Money>,
        /// The suggestions of its review that are open and would be taken up.
        pub suggestions: Vec<SuggestionId>,
    }
}

fn total(amounts: impl Iterator<Item = Money>) -> Money {
    amounts.fold(Money::ZERO, Money::saturating_add)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl PlanProgress {
    /// Counts and adds up those of its activities that may be told.
    pub(crate) fn add_up(&mut self, told: &dyn Fn(ActivityId) -> bool) {
        let told = || self.activities.iter().filter(|it| told(it.activity));
        let count = |state| number(told().filter(|it| it.state == state).count());
        let (held, dropped, overdue) =
            (count(ActivityState::Held), count(ActivityState::Dropped), count(ActivityState::Overdue));
        let budget = total(told().filter_map(|it| it.budget));
        let cost = total(told().filter_map(|it| it.cost));
        (self.held, self.dropped, self.overdue) = (held, dropped, overdue);
        (self.budget, self.cost) = (budget, cost);
    }
}

impl Planning {
    /// How an activity stands on a day, by what was recorded by then.
    fn progress_of(
        &self,
        id: ActivityId,
        it: &Activity,
        on: Date,
        by: &dyn Fn(Mark) -> bool,
        turnout: &dyn Fn(&PlannedActivity, &ActivityHeld) -> (u32, u32),
    ) -> ActivityProgress {
        let planned = &it.planned().planned;
        let (day, _, _) = it.day_by(by);
        let held = it.held().filter(|(_, mark)| by(*mark)).map(|(held, _)| held);
        let review = it.reviewed().filter(|(_, mark)| by(*mark)).map(|(review, _)| review);
        let state = match (held, it.dropped().is_some_and(|(_, mark)| by(mark)), day) {
            (Some(_), _, _) => ActivityState::Held,
            (None, true, _) => ActivityState::Dropped,
            (None, false, None) => ActivityState::Open,
            (None, false, Some(day)) if day < on => ActivityState::Overdue,
            (None, false, Some(day)) if day == on => ActivityState::Due,
            (None, false, Some(_)) => ActivityState::Coming,
        };
        let done = planned.milestones.iter().filter(|it_is| it.milestone_done(&it_is.task).is_some_and(by));
        let filed = |kind: &&RecordKind| it.filed_by(**kind).is_none_or(|mark| !by(mark));
        let turnout = held.map(|held| turnout(planned, held));
        let cost = held.and_then(|held| held.cost);
        let open = |suggestion: &SuggestionId| {
            self.suggestions()
                .get(*suggestion)
                .is_some_and(|known| known.closed().is_none_or(|(_, mark)| !by(mark)))
        };
        ActivityProgress {
            activity: id,
            kind: planned.kind.clone(),
            title: planned.title.clone(),
            state,
            planned_for: it.planned().day,
            day,
            held_on: held.map(|held| held.on),
            budget: planned.budget,
            cost,
            over_budget: cost.zip(planned.budget).and_then(|(cost, budget)| cost.beyond(budget)),
            milestones: number(planned.milestones.len()),
            milestones_done: number(done.count()),
            participants: held.map(|held| held.participants.clone()).unwrap_or_default(),
            others: held.and_then(|held| held.others),
            invited: turnout.map(|(invited, _)| invited),
            came: turnout.map(|(_, came)| came),
            missing_records: held
                .map(|held| held.leaves.iter().filter(filed).copied().collect())
                .unwrap_or_default(),
            reviewed: review.is_some(),
            open_suggestions: review
                .map(|review| review.suggestions.iter().map(|made| made.suggestion).filter(open).collect())
                .unwrap_or_default(),
        }
    }

    /// The plan of a year, planned and actual, by what was recorded by the end of a day. What no plan has and has no day yet
    /// belongs to the year in which it was recorded.
    pub(crate) fn progress(
        &self,
        year: u32,
        on: Date,
        recorded: &dyn Fn(Mark) -> Date,
        turnout: &dyn Fn(&PlannedActivity, &ActivityHeld) -> (u32, u32),
    ) -> PlanProgress {
        let by: &dyn Fn(Mark) -> bool = &|mark| recorded(mark) <= on;
        let plan = self.plan_by(year, by);
        let of_year = |day: Option<Date>| day.is_some_and(|day| u32::try_from(day.year()) == Ok(year));
        let belongs = |it: &Activity| match it.planned().plan {
            Some(of) => plan.is_some_and(|(id, _)| id == of),
            None => of_year(it.day_by(by).0.or_else(|| Some(recorded(it.mark())))),
        };
        let activities: Vec<ActivityProgress> = self
            .activities()
            .iter()
            .filter(|(_, it)| by(it.mark()) && belongs(it))
            .map(|(id, it)| self.progress_of(id, it, on, by, turnout))
            .collect();
        let mut progress = PlanProgress {
            year,
            plan: plan.map(|(id, _)| id),
            adopted: plan.and_then(|(_, plan)| Plan::adopted(plan)).is_some_and(|(_, mark)| by(mark)),
            held: 0,
            dropped: 0,
            overdue: 0,
            budget: Money::ZERO,
            cost: Money::ZERO,
            activities,
        };
        progress.add_up(&|_| true);
        progress
    }

    /// What the plan of a year may take over from the plan of the year before: everything that was not dropped.
    #[must_use]
    pub fn proposals(&self, year: u32, charter: &Charter) -> Vec<ActivityProposal> {
        let before = year.checked_sub(1).and_then(|before| self.plan_of(before));
        let Some((plan, _)) = before else { return Vec::new() };
        let of_plan = |it: &Activity| it.planned().plan == Some(plan) && it.dropped().is_none();
        let proposal = |(id, it): (ActivityId, &Activity)| {
            let again = self.held_again(id, it);
            let held = it.held().map(|(held, _)| held);
            let day = again
                .node
                .day_in(year, charter)
                .ok()
                .flatten()
                .and_then(|day| day.minus_days(again.days_before));
            ActivityProposal {
                from: id,
                kind: again.kind,
                title: again.title,
                node: again.node,
                day,
                budget: again.budget,
                milestones: again.milestones,
                held: held.is_some(),
                drew: held.map_or(0, |held| {
                    number(held.participants.len()).saturating_add(held.others.unwrap_or(0))
                }),
                cost: held.and_then(|held| held.cost),
                suggestions: again.takes_up,
            }
        };
        self.activities().iter().filter(|(_, it)| of_plan(it)).map(proposal).collect()
    }
}
