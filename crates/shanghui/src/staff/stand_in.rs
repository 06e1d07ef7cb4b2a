//! Stand-ins (AB角): who does whose tasks when they are away.

use super::vacancy::days_are_in_order;
use super::{Staff, StaffRefusal};
use crate::kernel::{Applied, Date, Inquiry, Mark, PersonId, Ruled, TaskId, record};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Arranges who stands in for somebody (安排AB角). What was arranged before between the two is replaced, so an arrangement ends by
    /// being made again with a last day.
    pub struct ArrangeStandIn {
        /// For whom.
        pub person: PersonId,
        /// Who stands in.
        pub by: PersonId,
        /// For which tasks; for all where none is named.
        pub tasks: Vec<TaskId>,
        /// The first day, if it has one.
        pub from: Option<Date>,
        /// The last day, if it has one.
        pub until: Option<Date>,
    }

    /// It was arranged who stands in for somebody.
    pub struct StandInArranged {
        /// For whom.
        pub person: PersonId,
        /// Who stands in.
        pub by: PersonId,
        /// For which tasks; for all where none is named.
        pub tasks: Vec<TaskId>,
        /// The first day.
        pub from: Option<Date>,
        /// The last day.
        pub until: Option<Date>,
    }

    /// Who acts for somebody on a day (AB角).
    pub struct ActingFor {
        /// Who acts.
        pub person: PersonId,
        /// For which tasks; for all where none is named.
        pub tasks: Vec<TaskId>,
        /// For whom directly: whoever was asked about, or one who stands in for them and is away as well.
        pub instead_of: PersonId,
        /// How many stand between: 1 for whoever comes first.
        pub step: u32,
    }
}

/// Days and tasks for which somebody stands in.
#[derive(Clone, PartialEq, Eq)]
struct Reach {
    from: Option<Date>,
    until: Option<Date>,
    /// All where none is named.
    tasks: Vec<TaskId>,
}

impl Reach {
    /// What it has in common with an arrangement; nothing where no day or no task is left.
    fn within(&self, it: &StandInArranged) -> Option<Self> {
        let from = self.from.max(it.from);
        let until = self.until.map_or(it.until, |own| Some(it.until.map_or(own, |theirs| own.min(theirs))));
        let tasks = match (self.tasks.as_slice(), it.tasks.as_slice()) {
            ([], theirs) => theirs.to_vec(),
            (own, []) => own.to_vec(),
            (own, theirs) => own.iter().filter(|task| theirs.contains(task)).copied().collect(),
        };
        let none = tasks.is_empty() && !(self.tasks.is_empty() && it.tasks.is_empty());
        let over = from.zip(until).is_some_and(|(from, until)| until < from);
        (!none && !over).then_some(Self { from, until, tasks })
    }
}

impl Staff {
    /// The arrangements that hold: the last between any two.
    fn arrangements(&self) -> impl Iterator<Item = &StandInArranged> {
        let replaced = |index: usize, it: &StandInArranged| {
            let later = self.stand_ins.iter().skip(index.saturating_add(1));
            later.into_iter().any(|(other, _)| (other.person, other.by) == (it.person, it.by))
        };
        self.stand_ins
            .iter()
            .enumerate()
            .filter(move |(index, (it, _))| !replaced(*index, it))
            .map(|(_, (it, _))| it)
    }

    /// Whoever acts for somebody within a reach, and whoever acts for those, nearest first, each once; with the way there.
    fn acting(
        &self,
        person: PersonId,
        reach: Reach,
        without: (PersonId, PersonId),
    ) -> Vec<(Vec<PersonId>, Reach)> {
        let mut found: Vec<(Vec<PersonId>, Reach)> = alloc::vec![(alloc::vec![person], reach)];
        let mut next = 0_usize;
        while let Some((way, reach)) = found.get(next).cloned() {
            next = next.saturating_add(1);
            let Some(last) = way.last().copied() else { continue };
            for it in self.arrangements().filter(|it| it.person == last && (it.person, it.by) != without) {
                let Some(reach) = reach.within(it).filter(|_| !way.contains(&it.by)) else { continue };
                // By another way to the same, nothing new comes.
                if !found.iter().any(|(way, known)| way.last() == Some(&it.by) && *known == reach) {
                    found.push((way.iter().copied().chain([it.by]).collect(), reach));
                }
            }
        }
        found
    }

    pub(crate) fn arrange_stand_in(
        &self,
        command: &ArrangeStandIn,
        roster: &Roster,
        inquiry: &mut Inquiry,
    ) -> Ruled<StandInArranged, StaffRefusal> {
        let (person, by) = (command.person, command.by);
        roster.known_person(person, inquiry)?;
        roster.known_person(by, inquiry)?;
        for task in &command.tasks {
            self.known_task(*task, inquiry)?;
        }
        days_are_in_order(command.from, command.until, inquiry)?;
        let reach = Reach { from: command.from, until: command.until, tasks: command.tasks.clone() };
        let back = self.acting(by, reach, (person, by)).into_iter().map(|(way, _)| way);
        let mut back = back.filter(|way| way.last() == Some(&person));
        let circle = back.next().map(|way| core::iter::once(person).chain(way).collect());
        inquiry
            .policy("nobody_stands_in_in_a_circle", "互为替补不成循环")
            .holds(circle.is_none(), || StaffRefusal::StandInCycle { circle: circle.unwrap_or_default() })?;
        Ok(StandInArranged {
            person,
            by,
            tasks: command.tasks.clone(),
            from: command.from,
            until: command.until,
        })
    }

    pub(crate) fn stand_in_arranged(
        &mut self,
        event: &StandInArranged,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        roster.place(event.person)?;
        roster.place(event.by)?;
        self.stand_ins.push((event.clone(), mark));
        Ok(())
    }

    /// Who acts for somebody on a day, nearest first: whoever stands in for them, then whoever stands in for those.
    #[must_use]
    pub fn acting_for(&self, person: PersonId, on: Date) -> Vec<ActingFor> {
        let reach = Reach { from: Some(on), until: Some(on), tasks: Vec::new() };
        let ways = self.acting(person, reach, (person, person)).into_iter().skip(1);
        let told = ways.filter_map(|(way, reach)| {
            let mut back = way.iter().rev();
            let (acts, instead_of) = (*back.next()?, *back.next()?);
            let step = u32::try_from(way.len()).ok()?.saturating_sub(1);
            Some(ActingFor { person: acts, tasks: reach.tasks, instead_of, step })
        });
        told.collect()
    }
}
