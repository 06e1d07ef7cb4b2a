//! Versions (章程的历次文本): which charter was in force on which day.

use super::Charter;
use super::amendment::{Amendment, AmendmentAdopted, AmendmentApproved, AmendmentDrafted};
use super::office::Approver;
use crate::calendar::{WorkingDays, deadline};
use crate::kernel::{
    AmendmentId, Applied, Date, Incoherent, Mark, Outstanding, Register, Title, codes, record, retell,
};
use alloc::vec::Vec;

codes! {
    /// How far an amendment has come.
    pub enum AmendmentStage {
        /// It is drafted (已起草).
        Drafted = "drafted" "已起草",
        /// It is adopted and awaits an approval: it is not in force (已通过，待核准).
        Adopted = "adopted" "已通过，待核准",
        /// It is in force (已生效).
        InForce = "in_force" "已生效",
    }
}

record! {
    /// An approval that an amendment has, or awaits.
    pub struct AmendmentStep {
        /// Whose.
        pub by: Approver,
        /// The day by which it is to be filed for, where there is one.
        pub due: Option<Date>,
        /// The day of the approval, where it has come.
        pub approved_on: Option<Date>,
    }

    /// An amendment in a list (章程修正一览).
    pub struct AmendmentSummary {
        /// Which.
        pub amendment: AmendmentId,
        /// What it is called.
        pub title: Title,
        /// How far it has come.
        pub stage: AmendmentStage,
        /// The day of its adoption, where it is adopted.
        pub adopted_on: Option<Date>,
        /// The approvals that it needs, in order; none before it is adopted.
        pub steps: Vec<AmendmentStep>,
        /// The first day on which it is in force, where it is.
        pub in_force_from: Option<Date>,
    }
}

/// A charter that came into force by an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Version {
    from: Date,
    /// The entry that brought it into force.
    mark: Mark,
    charter: Charter,
}

/// The charters of a chamber, one after another, and the amendments that lead from one to the next.
///
/// Invariant: what was adopted is not among the charters before it is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    founding: Charter,
    later: Vec<Version>,
    pub(super) amendments: Register<AmendmentId, Amendment>,
    /// The amendments that are adopted and await an approval.
    pub(super) awaiting: Outstanding,
}

impl Versions {
    /// The charter that the chamber was founded or taken up with.
    pub(crate) fn new(founding: Charter) -> Self {
        Self {
            founding,
            later: Vec::new(),
            amendments: Register::default(),
            awaiting: Outstanding::default(),
        }
    }

    /// The charter that the chamber was founded or taken up with.
    #[must_use]
    pub const fn founding(&self) -> &Charter {
        &self.founding
    }

    /// The charter that came last.
    #[must_use]
    pub fn current(&self) -> &Charter {
        self.later.last().map_or(&self.founding, |version| &version.charter)
    }

    /// The charter in force on a day; before the first amendment the one that the chamber was taken up with.
    #[must_use]
    pub fn on(&self, day: Date) -> &Charter {
        let version = self.later.iter().rev().find(|version| version.from <= day);
        version.map_or(&self.founding, |version| &version.charter)
    }

    /// Every amendment, in the order in which they were drafted.
    #[must_use]
    pub const fn amendments(&self) -> &Register<AmendmentId, Amendment> {
        &self.amendments
    }

    /// The amendments that are adopted and await an approval.
    pub(crate) fn awaiting(&self) -> impl Iterator<Item = (AmendmentId, &Amendment)> {
        self.amendments.among(&self.awaiting)
    }

    /// Every amendment, in the order in which they were drafted, with how far it has come.
    pub(crate) fn list(&self, calendar: &dyn WorkingDays) -> Vec<AmendmentSummary> {
        self.amendments.iter().map(|(id, amendment)| summary(id, amendment, calendar)).collect()
    }

    /// The first day from which on the charter in force on a day is in force without a break in what a question finds in
    /// it, and the entry that brought that about; nothing where it is so since the founding.
    pub(crate) fn since(&self, day: Date, question: &dyn Fn(&Charter) -> bool) -> Option<(Date, Mark)> {
        let until = self.later.iter().rposition(|version| version.from <= day)?;
        let first = (0..=until)
            .rev()
            .take_while(|place| self.later.get(*place).is_some_and(|version| question(&version.charter)));
        let first = first.last()?;
        if first == 0 && question(&self.founding) {
            return None;
        }
        self.later.get(first).map(|version| (version.from, version.mark))
    }

    /// The first day on which a charter was in force in which a question finds something, or nothing where that is so since the
    /// founding; nothing at all where none does.
    pub(crate) fn first(&self, question: &dyn Fn(&Charter) -> bool) -> Option<Option<Date>> {
        if question(&self.founding) {
            return Some(None);
        }
        let asked = self.later.iter().filter(|version| question(&version.charter));
        asked.map(|version| version.from).min().map(Some)
    }

    pub(super) fn comes_into_force(&mut self, id: AmendmentId, from: Date, mark: Mark) -> Applied {
        let amendment = self.amendments.get(id).ok_or(Incoherent("there is no amendment with this id"))?;
        let charter = self
            .current()
            .amended(&amendment.drafted().change)
            .map_err(|_| Incoherent("the amended charter does not hold together"))?;
        self.later.push(Version { from, mark, charter });
        Ok(())
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<AmendmentDrafted> + From<AmendmentAdopted> + From<AmendmentApproved>,
    {
        for (_, amendment) in self.amendments.iter() {
            facts.push((amendment.mark, amendment.drafted.clone().into()));
            retell(&amendment.adopted, facts);
            retell(&amendment.approved, facts);
        }
    }
}

fn summary(id: AmendmentId, amendment: &Amendment, calendar: &dyn WorkingDays) -> AmendmentSummary {
    let adopted_on = amendment.adopted().map(|(adopted, _)| adopted.on);
    let in_force_from = amendment.in_force_from();
    let mut before = adopted_on;
    let mut steps = Vec::new();
    for (rule, approval) in amendment.approvals() {
        let approved_on = approval.map(|(approved, _)| approved.on);
        let due = before.zip(rule.within_days).and_then(|(day, days)| deadline(day, days, calendar));
        let due = due.map(|last| last.day);
        steps.push(AmendmentStep { by: rule.by, due, approved_on });
        before = approved_on;
    }
    AmendmentSummary {
        amendment: id,
        title: amendment.drafted().title.clone(),
        stage: match (adopted_on, in_force_from) {
            (None, _) => AmendmentStage::Drafted,
            (_, None) => AmendmentStage::Adopted,
            (_, Some(_)) => AmendmentStage::InForce,
        },
        adopted_on,
        steps,
        in_force_from,
    }
}
