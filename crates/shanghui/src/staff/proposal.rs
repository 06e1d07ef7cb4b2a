//! The division that fits best (最优分工建议): of the tasks that are open on a day as many as can be, and of all ways to do that the one with
//! the greatest total fit.
//!
//! The fit of a person and a task is the sum of strengths times needs. Nobody gets a task that they must not do, nor more tasks than
//! they can take on at once: capacity counts tasks, not hours; hours are told as workload. What was put somewhere by hand stays there, as
//! long as its person is on the staff and may do it. Ties fall to whoever has been on the staff longer by the records.

use super::division::in_office;
use super::{DividedTask, Staff, StaffProfiled, TaskDefined, least_cost};
use crate::charter::Charter;
use crate::kernel::{Date, Mark, PersonId, TaskId, Title, codes, record, said_by_label};
use crate::leadership::Leadership;
use alloc::vec::Vec;

codes! {
    /// Why a task does not go to somebody else.
    pub enum Hindrance {
        /// They must not do it (须回避).
        Barred = "barred" "须回避",
        /// They have as many tasks as they can take on (任务已满).
        Full = "full" "任务已满",
        /// They fit no better (不更合适).
        NoBetter = "no_better" "不更合适",
    }
}
said_by_label!(Hindrance);

codes! {
    /// Why a task has nobody.
    pub enum Unassigned {
        /// Of nobody on the staff it is known what they can take on (无人可派).
        NoStaff = "no_staff" "无人可派",
        /// Nobody may do it (均须回避).
        AllBarred = "all_barred" "均须回避",
        /// Whoever may do it has as many tasks as they can take on (人手已满).
        AllFull = "all_full" "人手已满",
    }
}
said_by_label!(Unassigned);

record! {
    /// Somebody who does not get a task, and why.
    pub struct OtherPerson {
        /// Who.
        pub person: PersonId,
        /// How well they fit.
        pub fit: u32,
        /// Why they do not get it.
        pub hindrance: Hindrance,
    }

    /// A task, who is to do it, and why.
    pub struct ProposedTask {
        /// The task.
        pub task: TaskId,
        /// What it is called.
        pub title: Title,
        /// Who is to do it.
        pub person: Option<PersonId>,
        /// How well they fit.
        pub fit: u32,
        /// Whether it was put so by hand.
        pub pinned: bool,
        /// Those who fit as well or better, and the next best, the best first.
        pub others: Vec<OtherPerson>,
        /// Why nobody is to do it, where nobody is.
        pub unassigned: Option<Unassigned>,
    }

    /// The division that fits best (最优分工建议).
    pub struct DivisionProposal {
        /// On which day.
        pub on: Date,
        /// Task by task, in the order in which they were recorded.
        pub tasks: Vec<ProposedTask>,
        /// The sum of the fits.
        pub total: u32,
        /// Those on the staff of whom it is not recorded what they can take on.
        pub without_profile: Vec<PersonId>,
    }
}

/// Somebody on the staff who may be given tasks.
struct Worker<'a> {
    person: PersonId,
    profile: &'a StaffProfiled,
    /// How many tasks they have.
    given: u32,
}

impl Worker<'_> {
    fn room(&self) -> u32 {
        self.profile.tasks_at_most.saturating_sub(self.given)
    }
}

impl Staff {
    /// The tasks that are open on a day, and the entry that first recorded each.
    pub(crate) fn tasks_on(&self, on: Date, by: &dyn Fn(Mark) -> bool) -> Vec<(&TaskDefined, Mark)> {
        let tasks = self.tasks.iter().filter_map(|(task, recorded)| {
            let (_, first) = recorded.first()?;
            Some((self.task_by(task, by)?, *first))
        });
        tasks.filter(|(task, _)| task.is_open(on, on)).collect()
    }

    /// The tasks that are open on a day as they are now, and the entry that last said how.
    pub(crate) fn tasks_told_on(&self, on: Date) -> Vec<(&TaskDefined, Mark)> {
        let last = self.tasks.iter().filter_map(|(_, recorded)| recorded.last());
        last.map(|(task, mark)| (task, *mark)).filter(|(task, _)| task.is_open(on, on)).collect()
    }

    /// The division that fits best on a day, what was pinned in the one that holds then left as it is.
    pub(crate) fn propose(
        &self,
        on: Date,
        charter: &Charter,
        leadership: &Leadership,
        by: &dyn Fn(Mark) -> bool,
    ) -> DivisionProposal {
        let held = self.division_by(on, by).map(|(it, _)| it.tasks.iter().filter(|it| it.pinned));
        let pinned: Vec<DividedTask> = held.into_iter().flatten().copied().collect();
        self.proposal((on, charter, leadership), &pinned, by)
    }

    pub(super) fn proposal(
        &self,
        (on, charter, leadership): (Date, &Charter, &Leadership),
        pinned: &[DividedTask],
        by: &dyn Fn(Mark) -> bool,
    ) -> DivisionProposal {
        let mut workers: Vec<Worker<'_>> = Vec::new();
        let mut without_profile: Vec<PersonId> = Vec::new();
        for person in in_office(charter, leadership, on) {
            match self.profile_by(person, by) {
                Some((profile, _)) => workers.push(Worker { person, profile, given: 0 }),
                None => without_profile.push(person),
            }
        }
        let tasks: Vec<&TaskDefined> = self.tasks_on(on, by).into_iter().map(|(task, _)| task).collect();
        let mut chosen: Vec<Option<DividedTask>> = Vec::new();
        for task in &tasks {
            let kept = pinned.iter().find(|it| it.task == task.task).filter(|it| {
                let worker = workers.iter_mut().find(|worker| worker.person == it.person);
                match worker {
                    Some(worker) if !worker.profile.bars(it.task) => {
                        worker.given = worker.given.saturating_add(1);
                        true
                    }
                    Some(_) => false,
                    // By hand it may go to somebody of whom nothing is known.
                    None => without_profile.contains(&it.person),
                }
            });
            chosen.push(kept.map(|it| DividedTask { pinned: true, ..*it }));
        }
        // Somebody with room for so many tasks stands there so many times.
        let places = workers.iter().enumerate().flat_map(|(index, worker)| {
            (0..worker.room().min(u32::try_from(tasks.len()).unwrap_or(u32::MAX))).map(move |_| index)
        });
        let places: Vec<usize> = places.collect();
        let open = chosen.iter().zip(&tasks).enumerate().filter(|(_, (it, _))| it.is_none());
        let open: Vec<(usize, &TaskDefined)> = open.map(|(index, (_, task))| (index, *task)).collect();
        let worker_at = |place: usize| places.get(place).and_then(|index| workers.get(*index));
        let found = least_cost(open.len(), places.len(), |row, place| {
            let (task, worker) = (open.get(row)?.1, worker_at(place)?);
            let fit = i64::from(task.fit(worker.profile));
            (!worker.profile.bars(task.task)).then_some(fit.saturating_neg())
        });
        for ((index, task), place) in open.iter().zip(&found) {
            let worker = place.and_then(|place| places.get(place)).and_then(|index| workers.get_mut(*index));
            if let (Some(worker), Some(chosen)) = (worker, chosen.get_mut(*index)) {
                worker.given = worker.given.saturating_add(1);
                *chosen = Some(DividedTask { task: task.task, person: worker.person, pinned: false });
            }
        }
        let explained = tasks.iter().zip(&chosen).map(|(task, chosen)| explained(task, *chosen, &workers));
        let tasks: Vec<ProposedTask> = explained.collect();
        let total = tasks.iter().map(|task| task.fit).fold(0, u32::saturating_add);
        DivisionProposal { on, tasks, total, without_profile }
    }
}

/// A task with who is to do it, who fits as well or better and why not they, and who comes next.
fn explained(task: &TaskDefined, chosen: Option<DividedTask>, workers: &[Worker<'_>]) -> ProposedTask {
    let person = chosen.map(|it| it.person);
    let own = workers.iter().find(|worker| Some(worker.person) == person);
    let fit = own.map_or(0, |worker| task.fit(worker.profile));
    let mut others: Vec<OtherPerson> = Vec::new();
    for worker in workers.iter().filter(|worker| Some(worker.person) != person) {
        let hindrance = if worker.profile.bars(task.task) {
            Hindrance::Barred
        } else if worker.room() == 0 {
            Hindrance::Full
        } else {
            Hindrance::NoBetter
        };
        let other = OtherPerson { person: worker.person, fit: task.fit(worker.profile), hindrance };
        let place = others.partition_point(|before| before.fit >= other.fit);
        others.insert(place, other);
    }
    let barred = others.iter().all(|other| other.hindrance == Hindrance::Barred);
    let unassigned = match person {
        Some(_) => None,
        None if others.is_empty() => Some(Unassigned::NoStaff),
        None if barred => Some(Unassigned::AllBarred),
        None => Some(Unassigned::AllFull),
    };
    if person.is_some() {
        let as_good = others.partition_point(|other| other.fit >= fit);
        others.truncate(as_good.saturating_add(1));
    }
    ProposedTask {
        task: task.task,
        title: task.title.clone(),
        person,
        fit,
        pinned: chosen.is_some_and(|it| it.pinned),
        others,
        unassigned,
    }
}
