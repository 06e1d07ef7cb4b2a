//! Tasks of the staff (工作任务): what each needs, how many hours a month it takes, from when until when it is there.
//!
//! A task that is recorded again is changed from then on; what it was before stays on record.

use super::vacancy::days_are_in_order;
use super::{Staff, StaffProfiled, StaffRefusal};
use crate::kernel::{Applied, Date, Inquiry, Mark, Ruled, Strength, TaskId, Title, record};
use alloc::vec::Vec;

/// The highest need.
const HIGHEST: u32 = 5;

record! {
    /// What a task asks of whoever does it.
    pub struct TaskNeed {
        /// Which strength, by the chamber's own word.
        pub strength: Strength,
        /// How much, 0 to 5.
        pub need: u32,
    }

    /// Records a task, or how it is from now on (登记工作任务).
    pub struct DefineTask {
        /// Its id.
        pub task: TaskId,
        /// What it is called; it must not name people.
        pub title: Title,
        /// What it asks of whoever does it.
        pub needs: Vec<TaskNeed>,
        /// How many hours a month it takes, where that is known.
        pub hours: Option<u32>,
        /// The first day, if it has one.
        pub from: Option<Date>,
        /// The last day, if it has one.
        pub until: Option<Date>,
    }

    /// A task was recorded.
    pub struct TaskDefined {
        /// Its id.
        pub task: TaskId,
        /// What it is called.
        pub title: Title,
        /// What it asks of whoever does it.
        pub needs: Vec<TaskNeed>,
        /// How many hours a month it takes.
        pub hours: Option<u32>,
        /// The first day.
        pub from: Option<Date>,
        /// The last day.
        pub until: Option<Date>,
    }
}

impl TaskDefined {
    /// Whether there is anything of it between two days.
    #[must_use]
    pub fn is_open(&self, from: Date, until: Date) -> bool {
        self.from.is_none_or(|first| first <= until) && self.until.is_none_or(|last| from <= last)
    }

    /// How well somebody fits: the sum of their strengths times what the task needs of them.
    pub(super) fn fit(&self, profile: &StaffProfiled) -> u32 {
        let part = |need: &TaskNeed| need.need.saturating_mul(profile.level(&need.strength));
        self.needs.iter().map(part).fold(0, u32::saturating_add)
    }
}

/// The policies that a strength stands once and its level is on the scale.
pub(super) fn level_is_on_the_scale(
    strength: &Strength,
    level: u32,
    highest: u32,
    twice: bool,
    inquiry: &mut Inquiry,
) -> Ruled<(), StaffRefusal> {
    inquiry
        .policy("strength_stands_once", "特长不重复")
        .holds(!twice, || StaffRefusal::StrengthTwice { strength: strength.clone() })?;
    inquiry
        .policy("level_is_on_the_scale", "程度在范围内")
        .measured(u64::from(level), u64::from(highest), None)
        .holds(level <= highest, || StaffRefusal::LevelOffScale {
            strength: strength.clone(),
            level,
            highest,
        })
}

impl Staff {
    /// A task as it is by what was recorded by then.
    pub(super) fn task_by(&self, task: TaskId, by: &dyn Fn(Mark) -> bool) -> Option<&TaskDefined> {
        self.tasks.get(task)?.iter().rev().find(|(_, mark)| by(*mark)).map(|(it, _)| it)
    }

    /// A task as it is now.
    #[must_use]
    pub fn task(&self, task: TaskId) -> Option<&TaskDefined> {
        self.task_by(task, &|_| true)
    }

    /// The policy that a task is known.
    pub(super) fn known_task(
        &self,
        task: TaskId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&TaskDefined, StaffRefusal> {
        inquiry
            .policy("task_is_known", "任务已登记")
            .finds(self.task(task), || StaffRefusal::UnknownTask { task })
    }

    pub(crate) fn define_task(
        &self,
        command: &DefineTask,
        inquiry: &mut Inquiry,
    ) -> Ruled<TaskDefined, StaffRefusal> {
        for (index, it) in command.needs.iter().enumerate() {
            let twice = command.needs.iter().take(index).any(|other| other.strength == it.strength);
            level_is_on_the_scale(&it.strength, it.need, HIGHEST, twice, inquiry)?;
        }
        days_are_in_order(command.from, command.until, inquiry)?;
        Ok(TaskDefined {
            task: command.task,
            title: command.title.clone(),
            needs: command.needs.clone(),
            hours: command.hours,
            from: command.from,
            until: command.until,
        })
    }

    pub(crate) fn task_defined(&mut self, event: &TaskDefined, mark: Mark) -> Applied {
        self.tasks.get_or_insert(event.task).push((event.clone(), mark));
        Ok(())
    }
}
