//! What somebody of the staff is good at, how much they can take on, and what they must not do (特长、工作量、回避).
//!
//! A profile stands until the next one of the same person. Somebody without one takes no part in a proposed division: how much they can
//! take on is not known.

use super::task::level_is_on_the_scale;
use super::{Staff, StaffRefusal};
use crate::kernel::{
    Applied, Inquiry, Mark, PersonId, Prose, Ruled, Sealed, Strength, TaskId, Warrant, record,
};
use crate::people::Roster;
use alloc::vec::Vec;

/// The highest level of a strength.
const HIGHEST: u32 = 10;

record! {
    /// How strong somebody is in something (特长).
    pub struct StrengthLevel {
        /// In what, by the chamber's own word.
        pub strength: Strength,
        /// How strong, 0 to 10.
        pub level: u32,
    }

    /// A task that somebody must not do (回避).
    pub struct BarTask {
        /// Which.
        pub task: TaskId,
        /// Why; it goes to the erasable part of the journal.
        pub reason: Prose,
    }

    /// A task that somebody must not do, as it stands in an event.
    pub struct BarredTask {
        /// Which.
        pub task: TaskId,
        /// Where the reason stands.
        pub reason: Sealed,
    }

    /// Records what somebody is good at, how much they can take on and what they must not do (登记特长). It takes the place of what was
    /// recorded of them before.
    pub struct ProfileStaff {
        /// Who.
        pub person: PersonId,
        /// Their strengths; what is not named counts as 0.
        pub strengths: Vec<StrengthLevel>,
        /// How many tasks they can take on at once.
        pub tasks_at_most: u32,
        /// The tasks that they must not do.
        pub barred: Vec<BarTask>,
    }

    /// It was recorded what somebody is good at.
    pub struct StaffProfiled {
        /// Who.
        pub person: PersonId,
        /// Their strengths.
        pub strengths: Vec<StrengthLevel>,
        /// How many tasks they can take on at once.
        pub tasks_at_most: u32,
        /// The tasks that they must not do.
        pub barred: Vec<BarredTask>,
    }
}

impl StaffProfiled {
    /// How strong they are in something.
    pub(super) fn level(&self, strength: &Strength) -> u32 {
        self.strengths.iter().find(|it| it.strength == *strength).map_or(0, |it| it.level)
    }

    pub(super) fn bars(&self, task: TaskId) -> bool {
        self.barred.iter().any(|it| it.task == task)
    }
}

impl Staff {
    /// What somebody is good at by what was recorded by then, and the entry that says so.
    pub(super) fn profile_by(
        &self,
        person: PersonId,
        by: &dyn Fn(Mark) -> bool,
    ) -> Option<(&StaffProfiled, Mark)> {
        let theirs = self.profiles.iter().rev().find(|(it, mark)| it.person == person && by(*mark));
        theirs.map(|(it, mark)| (it, *mark))
    }

    pub(crate) fn profile_staff(
        &self,
        command: &ProfileStaff,
        roster: &Roster,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<StaffProfiled, StaffRefusal> {
        roster.known_person(command.person, inquiry)?;
        for (index, it) in command.strengths.iter().enumerate() {
            let twice = command.strengths.iter().take(index).any(|other| other.strength == it.strength);
            level_is_on_the_scale(&it.strength, it.level, HIGHEST, twice, inquiry)?;
        }
        for it in &command.barred {
            self.known_task(it.task, inquiry)?;
        }
        let mut seal = |reason: &Prose| {
            inquiry.seal_prose(reason, core::iter::once(command.person).chain(warrant.person()))
        };
        Ok(StaffProfiled {
            person: command.person,
            strengths: command.strengths.clone(),
            tasks_at_most: command.tasks_at_most,
            barred: command
                .barred
                .iter()
                .map(|it| BarredTask { task: it.task, reason: seal(&it.reason) })
                .collect(),
        })
    }

    pub(crate) fn staff_profiled(&mut self, event: &StaffProfiled, mark: Mark, roster: &Roster) -> Applied {
        roster.place(event.person)?;
        self.profiles.push((event.clone(), mark));
        Ok(())
    }
}
