//! Milestones (筹备节点): what has to be done before an activity, counted backwards from it.

use super::PlanningRefusal;
use crate::charter::DayUnit;
use crate::kernel::{Date, Inquiry, Ruled, Title, record};
use alloc::vec::Vec;

record! {
    /// A milestone of the preparation (筹备节点).
    pub struct Milestone {
        /// What is to be done; no other milestone of the activity is called so.
        pub task: Title,
        /// How many days before.
        pub days_before: u32,
        /// Which days are counted; civil days where it is left out.
        pub unit: Option<DayUnit>,
        /// The milestone of the same activity that it comes before; the activity itself where it is left out.
        pub before: Option<Title>,
    }
}

/// The milestones that one comes before, one after another up to the activity; nothing where they run in a circle or name
/// what is not there.
fn chain<'a>(milestones: &'a [Milestone], from: &'a Milestone) -> Result<Vec<&'a Milestone>, Broken<'a>> {
    let mut chain = alloc::vec![from];
    let mut last = from;
    while let Some(name) = &last.before {
        last = milestones.iter().find(|other| other.task == *name).ok_or(Broken::Unknown(name))?;
        if chain.iter().any(|seen| seen.task == last.task) {
            return Err(Broken::Circle);
        }
        chain.push(last);
    }
    Ok(chain)
}

enum Broken<'a> {
    Unknown(&'a Title),
    Circle,
}

/// The policies that milestones hang together.
pub(super) fn hang_together(
    milestones: &[Milestone],
    path: &str,
    inquiry: &mut Inquiry,
) -> Ruled<(), PlanningRefusal> {
    for (index, milestone) in milestones.iter().enumerate() {
        let path = || alloc::format!("{path}milestones[{index}]");
        let twice = milestones.iter().filter(|other| other.task == milestone.task).count() > 1;
        inquiry.policy("milestones_are_told_apart", "筹备节点不重名").holds(!twice, || {
            PlanningRefusal::MilestoneTwice { path: path(), milestone: milestone.task.clone() }
        })?;
        let broken = chain(milestones, milestone).err();
        inquiry.policy("milestones_lead_to_the_activity", "筹备节点前后衔接").holds(
            broken.is_none(),
            || match broken {
                Some(Broken::Unknown(name)) => {
                    PlanningRefusal::UnknownMilestone { path: path(), milestone: name.clone() }
                }
                _ => PlanningRefusal::MilestonesInACircle { path: path(), milestone: milestone.task.clone() },
            },
        )?;
    }
    Ok(())
}

/// The days by which milestones are to be done for an activity on a day, in their order.
pub(super) fn due(
    milestones: &[Milestone],
    day: Date,
    back: &dyn Fn(Date, u32, DayUnit) -> Option<Date>,
) -> Option<Vec<Date>> {
    let due = |milestone: &Milestone| {
        let chain = chain(milestones, milestone).ok()?;
        chain
            .iter()
            .rev()
            .try_fold(day, |day, step| back(day, step.days_before, step.unit.unwrap_or(DayUnit::Civil)))
    };
    milestones.iter().map(due).collect()
}

#[cfg(test)]
mod tests {
    use super::{Milestone, due};
    use crate::chamber::sample::{chamber, date, title};
    use crate::chamber::scenario::given;
    use crate::charter::DayUnit;
    use crate::kernel::Date;
    use crate::planning::PlanActivity;
    use crate::planning::tests::tea;
    use alloc::vec;
    use alloc::vec::Vec;

    fn step(task: &str, days_before: u32, before: Option<&str>) -> Milestone {
        Milestone { task: title(task), days_before, unit: None, before: before.map(title) }
    }

    fn back(day: Date, count: u32, _: DayUnit) -> Option<Date> {
        day.minus_days(count)
    }

    #[test]
    fn each_is_counted_from_the_one_that_it_comes_before_and_the_last_from_the_activity() {
        let steps =
            [step("踏勘", 7, Some("确定路线")), step("确定路线", 14, None), step("租车", 3, Some("踏勘"))];
        let days = due(&steps, date("2026-10-18"), &back).unwrap();
        assert_eq!(days, ["2026-09-27", "2026-10-04", "2026-09-24"].map(date));
        let unknown: Option<Vec<Date>> = due(&steps, date("2026-10-18"), &|_, _, _| None);
        assert_eq!(unknown, None, "where one cannot be counted, none is");
    }

    fn refused(milestones: Vec<Milestone>, code: &str) -> crate::chamber::Refusal {
        let planned = crate::planning::PlannedActivity { milestones, ..tea() };
        let plan = PlanActivity { plan: None, year: None, planned };
        given(chamber()).when(plan).then_refused(code).refusal().clone()
    }

    #[test]
    fn those_that_come_before_one_another_are_a_circle() {
        let circle =
            vec![step("报名", 3, None), step("租车", 3, Some("核价")), step("核价", 3, Some("租车"))];
        let refusal = refused(circle, "planning.milestones_in_a_circle");
        assert!(alloc::format!("{refusal:?}").contains("planned.milestones[1]"));
        refused(vec![step("租车", 3, Some("租车"))], "planning.milestones_in_a_circle");
    }

    #[test]
    fn one_that_is_not_there_and_one_that_stands_twice_are_named() {
        let refusal = refused(vec![step("租车", 3, Some("报名"))], "planning.unknown_milestone");
        assert!(alloc::format!("{refusal:?}").contains("报名"));
        refused(vec![step("租车", 3, None), step("租车", 5, None)], "planning.milestone_twice");
    }
}
