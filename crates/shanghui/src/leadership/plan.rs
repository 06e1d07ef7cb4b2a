//! Plans of turns (轮值计划): a pool in its order and a first day, from which every later turn is derived.
//!
//! Nothing but the pool, the first day and what was recorded about them is kept; who takes which turn is worked out anew each
//! time, by the line, so a plan reaches any number of years ahead and never disagrees with itself.

use super::line::{Line, May, Turn, Wanted};
use super::rotation::Rotation;
use super::{Hearing, Leadership, LeadershipRefusal};
use crate::charter::{Charter, RotationPeriod, RotationRule};
use crate::kernel::{
    Applied, Article, Date, DrawId, Incoherent, Inquiry, Mark, PersonId, RotationId, RotationPlanId, Ruled,
    TermId, TurnChangeId, record,
};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Plans the turns of the term (制定轮值计划): who takes them, in which order, from when. A later plan takes the place of
    /// an earlier one.
    pub struct PlanRotation {
        /// The new plan's id.
        pub plan: RotationPlanId,
        /// The number within the term of its first turn.
        pub ordinal: u32,
        /// The first day of its first turn.
        pub from: Date,
        /// How many hold a turn together.
        pub seats: u32,
        /// Who takes turns, in order.
        pub pool: Vec<PersonId>,
        /// The draw that the order comes from, where it was drawn.
        pub draw: Option<DrawId>,
    }

    /// The turns of a term were planned.
    pub struct RotationPlanned {
        /// Which plan.
        pub plan: RotationPlanId,
        /// The term it belongs to.
        pub term: TermId,
        /// The number within the term of its first turn.
        pub ordinal: u32,
        /// The first day of its first turn.
        pub from: Date,
        /// How long a turn lasts: as the charter had it then.
        pub period: RotationPeriod,
        /// How many hold a turn together.
        pub seats: u32,
        /// Who takes turns, in order.
        pub pool: Vec<PersonId>,
        /// The draw that the order comes from.
        pub draw: Option<DrawId>,
    }
}

/// A plan of turns (轮值计划), and how its line stands after the turns that were opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RotationPlan {
    pub(super) planned: RotationPlanned,
    pub(super) line: Line,
    /// The number of the next turn.
    pub(super) next: u32,
    pub(super) mark: Mark,
}

impl RotationPlan {
    /// What was planned.
    #[must_use]
    pub const fn planned(&self) -> &RotationPlanned {
        &self.planned
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// The first and the last day that the plan has for a turn.
    #[must_use]
    pub fn days_of(&self, ordinal: u32) -> Option<(Date, Date)> {
        let number = ordinal.checked_sub(self.planned.ordinal)?;
        let start = |number| self.planned.period.start(self.planned.from, number);
        Some((start(number)?, start(number.checked_add(1)?)?.minus_days(1)?))
    }

    /// The turns from the next one on, one after another, as far as the calendar goes.
    pub(super) fn turns<'a>(&'a self, may: &'a May<'a>) -> Turns<'a> {
        Turns { plan: self, line: self.line.clone(), next: self.next, may }
    }

    fn wanted(&self, ordinal: u32) -> Option<Wanted> {
        let (from, until) = self.days_of(ordinal)?;
        let seats = usize::try_from(self.planned.seats).unwrap_or(usize::MAX);
        Some(Wanted { ordinal, from, until, seats })
    }

    /// A turn of the plan was opened.
    pub(super) fn opened(
        &mut self,
        ordinal: u32,
        places: &[PersonId],
        passed_over: &[PersonId],
        away: &[PersonId],
    ) {
        if let Some((from, _)) = self.days_of(ordinal) {
            self.line.catch_up(Some(from));
        }
        self.line.take(places, passed_over, away);
        self.next = ordinal.saturating_add(1);
    }
}

/// The turns that a plan gives.
pub(super) struct Turns<'a> {
    plan: &'a RotationPlan,
    line: Line,
    next: u32,
    may: &'a May<'a>,
}

impl Iterator for Turns<'_> {
    type Item = Turn;

    #[inline(never)]
    fn next(&mut self) -> Option<Turn> {
        let wanted = self.plan.wanted(self.next)?;
        self.line.catch_up(Some(wanted.from));
        if self.line.is_empty() {
            return None;
        }
        let turn = self.line.turn(&wanted, self.may);
        self.line.take(&turn.places(), &turn.passed_over, &turn.away);
        self.next = self.next.saturating_add(1);
        Some(turn)
    }
}

impl Leadership {
    /// The plan of the latest term that is in force, if there is one.
    #[must_use]
    pub fn plan_in_force(&self) -> Option<(RotationPlanId, &RotationPlan)> {
        let (term, _) = self.latest_term()?;
        self.plans.iter().next_back().filter(|(_, plan)| plan.planned.term == term)
    }

    /// The policy that there is a plan.
    pub(super) fn known_plan(
        &self,
        inquiry: &mut Inquiry,
    ) -> Ruled<(RotationPlanId, &RotationPlan), LeadershipRefusal> {
        inquiry
            .policy("turns_are_planned", "本届已有轮值计划")
            .finds(self.plan_in_force(), || LeadershipRefusal::NoPlan {})
    }

    /// The policy that a change of turns was not recorded before.
    pub(super) fn change_is_new(
        &self,
        change: TurnChangeId,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let known = self.turn_changes.get(change).map(|(_, mark)| mark.seq);
        inquiry.policy("change_is_new", "该调整尚未登记").unrecorded::<LeadershipRefusal>(known, &change)
    }

    /// The policy that the charter has a rotation.
    pub(super) fn rotation_rule<'a>(
        charter: &'a Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<&'a RotationRule, LeadershipRefusal> {
        inquiry
            .policy("charter_has_a_rotation", "章程规定了轮值")
            .finds(charter.rotation(), || LeadershipRefusal::NoRotationRule {})
    }

    /// The policy that a number is the next of the term's, where the term has begun to count.
    pub(super) fn is_the_next(
        &self,
        ordinal: u32,
        last: Option<(RotationId, &Rotation)>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let expected = match (last, self.plan_in_force()) {
            (Some((_, rotation)), _) => rotation.ordinal().saturating_add(1),
            (None, Some((_, plan))) => plan.next,
            (None, None) => ordinal.max(1),
        };
        inquiry
            .policy("rotation_is_the_next", "轮值次序相接")
            .measured(u64::from(ordinal), u64::from(expected), None)
            .holds(ordinal == expected, || LeadershipRefusal::RotationOrdinalOutOfOrder {
                given: ordinal,
                expected,
            })
    }

    pub(crate) fn plan_rotation(
        &self,
        command: &PlanRotation,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<RotationPlanned, LeadershipRefusal> {
        let (charter, roster) = (hearing.charter, hearing.roster);
        let known = self.plans.get(command.plan);
        inquiry
            .policy("plan_is_new", "该轮值计划尚未登记")
            .unrecorded::<LeadershipRefusal>(known.map(|plan| plan.mark.seq), &command.plan)?;
        let rule = Self::rotation_rule(charter, inquiry)?;
        let article = || rule.article.clone();
        let (term, _) = inquiry
            .policy("term_is_recorded", "届次已记载")
            .finds(self.latest_term(), || LeadershipRefusal::NoTerm {})?;
        let period = inquiry
            .policy("period_is_ruled", "章程规定了轮值周期")
            .under(rule.article.as_ref())
            .finds(rule.period, || LeadershipRefusal::NoPeriod { article: article() })?;
        // An earlier plan of which no turn was opened counts for nothing: this one takes its place.
        match self.last_rotation(term) {
            Some(last) => self.is_the_next(command.ordinal, Some(last), inquiry)?,
            None => inquiry.policy("rotation_is_numbered_from_one", "轮值次序从一起").holds(
                command.ordinal > 0,
                || LeadershipRefusal::RotationOrdinalOutOfOrder { given: command.ordinal, expected: 1 },
            )?,
        }
        self.seats_are_as_ruled(command.seats, rule, inquiry)?;
        self.pool_is_fit(&command.pool, command.seats, charter, rule, roster, command.from, inquiry)?;
        // What an import records of the past is taken as it was.
        if hearing.judges(Some(command.from)) {
            self.pool_came_forward(&command.pool, rule, command.from, inquiry)?;
        }
        self.order_is_as_drawn(command, rule, inquiry)?;
        Ok(RotationPlanned {
            plan: command.plan,
            term,
            ordinal: command.ordinal,
            from: command.from,
            period,
            seats: command.seats,
            pool: command.pool.clone(),
            draw: command.draw,
        })
    }

    fn seats_are_as_ruled(
        &self,
        seats: u32,
        rule: &RotationRule,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        inquiry
            .policy("rotation_has_a_holder", "轮值有人")
            .holds(seats > 0, || LeadershipRefusal::NoHolder {})?;
        holders_are_not_too_many(seats, rule.holders_at_most, rule.article.as_ref(), inquiry)?;
        let ruled = u32::try_from(rule.seats.len()).unwrap_or(u32::MAX);
        inquiry
            .policy("seats_are_as_ruled", "席数合乎分工")
            .under(rule.article.as_ref())
            .measured(u64::from(seats), u64::from(ruled), None)
            .holds(ruled == 0 || seats == ruled, || LeadershipRefusal::SeatsNotAsRuled {
                given: seats,
                ruled,
                article: rule.article.clone(),
            })
    }

    pub(crate) fn rotation_planned(
        &mut self,
        event: &RotationPlanned,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        self.terms.index_of(event.term).ok_or(Incoherent("there is no term with this id"))?;
        for person in &event.pool {
            roster.place(*person)?;
        }
        let plan =
            RotationPlan { planned: event.clone(), line: Line::of(&event.pool), next: event.ordinal, mark };
        self.plans.insert(event.plan, plan).map(|_| ()).ok_or(Incoherent("the plan was recorded before"))
    }

    /// The plan that a new change belongs to.
    pub(super) fn changed_plan(
        &mut self,
        plan: RotationPlanId,
        change: TurnChangeId,
    ) -> Result<&mut RotationPlan, Incoherent> {
        if self.turn_changes.contains(change) {
            return Err(Incoherent("the change was recorded before"));
        }
        self.plans.get_mut(plan).ok_or(Incoherent("there is no plan with this id"))
    }
}

/// The policy that no more hold a turn than the charter has.
pub(super) fn holders_are_not_too_many(
    given: u32,
    most: Option<u32>,
    article: Option<&Article>,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let Some(most) = most else { return Ok(()) };
    inquiry
        .policy("holders_are_not_too_many", "轮值人数不超过规定")
        .under(article)
        .measured(u64::from(given), u64::from(most), None)
        .holds(given <= most, || LeadershipRefusal::TooManyHolders { given, most, article: article.cloned() })
}

#[cfg(test)]
mod tests;
