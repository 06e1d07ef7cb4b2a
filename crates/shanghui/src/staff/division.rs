//! Division of labour (分工): who does which task from a day on, as it was adopted.
//!
//! What is adopted may differ from what is proposed. Where it does, it was put so by hand, and is kept by the next proposal.

use super::{Staff, StaffRefusal};
use crate::charter::Charter;
use crate::kernel::{Applied, Date, DivisionId, Incoherent, Inquiry, Mark, PersonId, Ruled, TaskId, record};
use crate::leadership::Leadership;
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// A task and who does it.
    #[derive(Copy, Hash)]
    pub struct DividedTask {
        /// The task.
        pub task: TaskId,
        /// Who does it.
        pub person: PersonId,
        /// Whether it was put so by hand, and stays until somebody changes it.
        pub pinned: bool,
    }

    /// Adopts a division of labour (确定分工).
    pub struct AdoptDivision {
        /// The new division's id.
        pub division: DivisionId,
        /// From which day on.
        pub from: Date,
        /// Who does what. What is not named has nobody.
        pub tasks: Vec<DividedTask>,
    }

    /// A division of labour was adopted.
    pub struct DivisionAdopted {
        /// Which.
        pub division: DivisionId,
        /// From which day on.
        pub from: Date,
        /// Who does what; what differs from the proposal of that day is pinned.
        pub tasks: Vec<DividedTask>,
    }
}

/// The staff in office on a day, in the order of their appointments, each once.
pub(super) fn in_office(charter: &Charter, leadership: &Leadership, on: Date) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = Vec::new();
    for (_, held) in leadership.appointments().iter() {
        let person = held.person();
        if charter.is_staff(held.post()) && held.holds_on(on) && !people.contains(&person) {
            people.push(person);
        }
    }
    people
}

impl Staff {
    /// The division that holds on a day, by what was recorded by then: of those that had begun the one that began last.
    #[must_use]
    pub fn division_on(&self, on: Date) -> Option<(&DivisionAdopted, Mark)> {
        self.division_by(on, &|_| true)
    }

    pub(crate) fn division_by(
        &self,
        on: Date,
        by: &dyn Fn(Mark) -> bool,
    ) -> Option<(&DivisionAdopted, Mark)> {
        let begun = self.divisions.iter().filter(|(_, (it, mark))| it.from <= on && by(*mark));
        begun.max_by_key(|(_, (it, mark))| (it.from, mark.seq)).map(|(_, (it, mark))| (it, *mark))
    }

    pub(crate) fn adopt_division(
        &self,
        command: &AdoptDivision,
        charter: &Charter,
        (leadership, roster): (&Leadership, &Roster),
        inquiry: &mut Inquiry,
    ) -> Ruled<DivisionAdopted, StaffRefusal> {
        let known = self.divisions.get(command.division).map(|(_, mark)| mark.seq);
        inquiry
            .policy("division_is_new", "该分工尚未登记")
            .unrecorded::<StaffRefusal>(known, &command.division)?;
        let on = command.from;
        let article = charter.staff().and_then(|rules| rules.article.as_ref());
        let staff = in_office(charter, leadership, on);
        for (index, it) in command.tasks.iter().enumerate() {
            let (task, person) = (it.task, it.person);
            let defined = self.known_task(task, inquiry)?;
            inquiry
                .policy("task_is_open", "任务在办")
                .holds(defined.is_open(on, on), || StaffRefusal::TaskNotOpen { task, on })?;
            let twice = command.tasks.iter().take(index).any(|other| other.task == task);
            inquiry
                .policy("task_stands_once", "任务不重复")
                .holds(!twice, || StaffRefusal::TaskTwice { task })?;
            roster.known_person(person, inquiry)?;
            inquiry
                .policy("person_is_on_the_staff", "任秘书处工作人员职务")
                .under(article)
                .holds(staff.contains(&person), || StaffRefusal::NotOnStaff { person, on })?;
            let Some((profile, mark)) = self.profile_by(person, &|_| true) else { continue };
            inquiry
                .policy("person_may_do_the_task", "无须回避")
                .holds(!profile.bars(task), || StaffRefusal::Barred { person, task, seq: mark.seq })?;
            let theirs = command.tasks.iter().take(index.saturating_add(1));
            let count = theirs.filter(|other| other.person == person).count();
            let (count, most) = (u32::try_from(count).unwrap_or(u32::MAX), profile.tasks_at_most);
            inquiry
                .policy("person_has_room", "任务数未超过上限")
                .measured(u64::from(count), u64::from(most), None)
                .holds(count <= most, || StaffRefusal::TooManyTasks { person, count, most })?;
        }
        // What was said to be by hand is; what the rest would come to without it shows what else was.
        let pinned: Vec<DividedTask> = command.tasks.iter().filter(|it| it.pinned).copied().collect();
        let proposal = self.proposal((on, charter, leadership), &pinned, &|_| true);
        let tasks = command.tasks.iter().map(|it| {
            let proposed = proposal.tasks.iter().find(|row| row.task == it.task).and_then(|row| row.person);
            DividedTask { pinned: it.pinned || proposed != Some(it.person), ..*it }
        });
        Ok(DivisionAdopted { division: command.division, from: on, tasks: tasks.collect() })
    }

    pub(crate) fn division_adopted(
        &mut self,
        event: &DivisionAdopted,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        for it in &event.tasks {
            roster.place(it.person)?;
        }
        self.divisions
            .insert(event.division, (event.clone(), mark))
            .map(|_| ())
            .ok_or(Incoherent("the division was recorded before"))
    }
}
