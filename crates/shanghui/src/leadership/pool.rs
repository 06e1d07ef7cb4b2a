//! The pool of a rotation (轮值人员): who may take turns, and who joins, leaves or is away.

use super::line::Coming;
use super::term::period_is_in_order;
use super::{Hearing, Leadership, LeadershipRefusal};
use crate::charter::{Charter, RotationOrder, RotationRule};
use crate::kernel::{
    Applied, Date, Inquiry, Mark, PersonId, RotationPlanId, Ruled, TurnChangeId, choice, record,
};
use crate::people::Roster;

choice! {
    /// What becomes of somebody in a pool (轮值人员变动).
    pub enum PoolChange {
        /// They join at the end of the line (加入).
        Joins = "joins" {
            /// From turns that begin on this day on; from the next where it is left out.
            from: Option<Date>,
        },
        /// They leave (退出).
        Leaves = "leaves" {
            /// From turns that begin on this day on; from the next where it is left out.
            from: Option<Date>,
        },
        /// They are away: a turn that meets their absence passes them over, and they make it up (暂缺).
        Absent = "absent" {
            /// The first day, if that is known.
            from: Option<Date>,
            /// The last day, if that is known.
            until: Option<Date>,
        },
    }
}

record! {
    /// Records that somebody joins or leaves the pool, or is away (轮值人员变动).
    pub struct ChangeRotationPool {
        /// The new change's id.
        pub change: TurnChangeId,
        /// Who.
        pub person: PersonId,
        /// What becomes of them.
        pub becomes: PoolChange,
    }

    /// Somebody joined or left a pool, or is away.
    pub struct RotationPoolChanged {
        /// Which change.
        pub change: TurnChangeId,
        /// The plan it belongs to.
        pub plan: RotationPlanId,
        /// Who.
        pub person: PersonId,
        /// What becomes of them.
        pub becomes: PoolChange,
    }
}

impl Leadership {
    /// Whether somebody may take a turn that begins on a day.
    pub(super) fn may_take_turns(&self, person: PersonId, rule: &RotationRule, day: Date) -> bool {
        rule.eligible.is_empty()
            || self.held_by(person).any(|held| held.holds_on(day) && rule.eligible.contains(&held.post))
    }

    /// The policies that people may take turns that begin on a day, each once.
    pub(super) fn may_all_take_turns(
        &self,
        people: &[PersonId],
        charter: &Charter,
        rule: &RotationRule,
        roster: &Roster,
        day: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        for (index, person) in people.iter().enumerate() {
            roster.known_person(*person, inquiry)?;
            let twice = people.iter().take(index).any(|other| other == person);
            inquiry
                .policy("holder_is_named_once", "轮值者不重复")
                .holds(!twice, || LeadershipRefusal::HolderTwice { person: *person })?;
            inquiry.policy("holder_is_eligible", "轮值者在范围内").under(rule.article.as_ref()).holds(
                self.may_take_turns(*person, rule, day),
                || LeadershipRefusal::HolderNotEligible {
                    person: *person,
                    eligible: charter.all_named(&rule.eligible),
                    article: rule.article.clone(),
                },
            )?;
        }
        Ok(())
    }

    /// The policies of a pool: enough people who may take turns, and nobody left out but where people come forward.
    pub(super) fn pool_is_fit(
        &self,
        pool: &[PersonId],
        seats: u32,
        charter: &Charter,
        rule: &RotationRule,
        roster: &Roster,
        day: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let given = u32::try_from(pool.len()).unwrap_or(u32::MAX);
        inquiry
            .policy("pool_is_large_enough", "轮值人员够数")
            .measured(u64::from(given), u64::from(seats), None)
            .holds(given >= seats, || LeadershipRefusal::PoolTooSmall { given, needed: seats })?;
        self.may_all_take_turns(pool, charter, rule, roster, day, inquiry)?;
        if matches!(rule.order, Some(RotationOrder::Roster | RotationOrder::Draw)) {
            let left_out = self
                .appointments
                .iter()
                .filter(|(_, held)| held.holds_on(day) && rule.eligible.contains(&held.post))
                .map(|(_, held)| held.person)
                .find(|person| !pool.contains(person));
            nobody_is_left_out(left_out, rule, inquiry)?;
        }
        Ok(())
    }

    pub(crate) fn change_rotation_pool(
        &self,
        command: &ChangeRotationPool,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<RotationPoolChanged, LeadershipRefusal> {
        let (charter, roster) = (hearing.charter, hearing.roster);
        let ChangeRotationPool { change, person, .. } = *command;
        self.change_is_new(change, inquiry)?;
        let rule = Self::rotation_rule(charter, inquiry)?;
        let (id, plan) = self.known_plan(inquiry)?;
        let stands = plan.line.settled().contains(&person);
        if let PoolChange::Joins { from } = command.becomes {
            let day = from.unwrap_or(hearing.today);
            self.may_all_take_turns(&[person], charter, rule, roster, day, inquiry)?;
            if rule.order == Some(RotationOrder::Volunteers) && hearing.judges(Some(day)) {
                self.came_forward(&[person], rule.article.as_ref(), inquiry)?;
            }
            inquiry
                .policy("person_is_not_yet_in_the_pool", "尚不在轮值名单")
                .holds(!stands, || LeadershipRefusal::AlreadyInPool { person })?;
        } else {
            roster.known_person(person, inquiry)?;
            inquiry
                .policy("person_is_in_the_pool", "在轮值名单内")
                .holds(stands, || LeadershipRefusal::NotInPool { person })?;
        }
        if let PoolChange::Absent { from, until } = command.becomes {
            period_is_in_order(from, until, inquiry)?;
        }
        Ok(RotationPoolChanged { change, plan: id, person, becomes: command.becomes.clone() })
    }

    pub(crate) fn rotation_pool_changed(
        &mut self,
        event: &RotationPoolChanged,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        roster.place(event.person)?;
        let plan = self.changed_plan(event.plan, event.change)?;
        let term = plan.planned.term;
        match event.becomes {
            PoolChange::Joins { from } => plan.line.change(Coming::Joins(event.person), from),
            PoolChange::Leaves { from } => plan.line.change(Coming::Leaves(event.person), from),
            PoolChange::Absent { from, until } => plan.line.excuse(event.person, from, until),
        }
        if matches!(event.becomes, PoolChange::Leaves { .. }) {
            self.volunteer_left(term, event.person);
        }
        let _ = self.turn_changes.insert(event.change, (event.clone().into(), mark));
        Ok(())
    }
}

/// The policy that a pool has everybody who belongs in it.
pub(super) fn nobody_is_left_out(
    left_out: Option<PersonId>,
    rule: &RotationRule,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let article = rule.article.as_ref();
    inquiry.policy("pool_leaves_nobody_out", "轮值人员无遗漏").under(article).holds(
        left_out.is_none(),
        || LeadershipRefusal::EligibleLeftOut {
            people: left_out.into_iter().collect(),
            article: article.cloned(),
        },
    )
}
