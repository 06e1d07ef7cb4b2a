//! The roster of turns (轮值安排) and how the turns are spread (轮值公平情况): the turns that were, and those that the plan
//! gives from then on.

use super::line::Seat;
use super::replacement::Spell;
use super::{Leadership, Rotation, RotationPlan};
use crate::calendar::days_between;
use crate::charter::{Charter, RotationRule, TurnRole};
use crate::kernel::{Date, Mark, PersonId, RotationId, RotationPlanId, TermId, record};
use alloc::vec::Vec;

record! {
    /// Who takes part in a turn (当值人员).
    pub struct TurnHolder {
        /// Who.
        pub person: PersonId,
        /// What they do in it, where the charter tells the seats apart.
        pub role: Option<TurnRole>,
        /// Whose place in the line they fill, where it is not their own: after a swap, or standing in.
        pub in_place_of: Option<PersonId>,
        /// Whether the place makes up for a turn that was missed.
        pub made_up: bool,
        /// Their first day, where they took the place over while the turn ran.
        pub since: Option<Date>,
        /// Their last day, where somebody took the place over from them.
        pub until: Option<Date>,
    }

    /// A turn in the roster (轮次).
    pub struct RosterTurn {
        /// The term it belongs to.
        pub term: TermId,
        /// Its number within the term.
        pub ordinal: u32,
        /// The first day: as recorded, or as planned where the turn is still to come.
        pub from: Option<Date>,
        /// The last day: as recorded, or else as planned.
        pub until: Option<Date>,
        /// Who takes it.
        pub holders: Vec<TurnHolder>,
        /// The rotation that it became, once it was opened.
        pub rotation: Option<RotationId>,
    }

    /// How many turns and days somebody has had in a term (轮值次数与天数).
    pub struct TurnTally {
        /// Who.
        pub person: PersonId,
        /// How many turns they have held, those in somebody else's place included, and those of which they held a part.
        pub turns: u32,
        /// How many days those have lasted so far, as far as their first day is known.
        pub days: u32,
        /// How many of those turns have no known first day, and so are not among the days.
        pub undated: u32,
        /// How many of those turns were in somebody else's place: after a swap, standing in, or having taken it over.
        pub in_place_of_others: u32,
        /// How many of their own places others have filled: after a swap, standing in, or having taken them over.
        pub given_away: u32,
        /// Whether they are owed a turn that they missed.
        pub owed: bool,
    }
}

fn holders(
    seats: impl Iterator<Item = Seat>,
    spells: &dyn Fn(Seat) -> Vec<Spell>,
    rule: &RotationRule,
) -> Vec<TurnHolder> {
    let roles = rule.seats.iter().copied().map(Some).chain(core::iter::repeat(None));
    let holder = |spell: Spell, role: Option<TurnRole>| TurnHolder {
        person: spell.holder,
        role,
        in_place_of: Some(spell.seat.place).filter(|place| *place != spell.holder),
        made_up: spell.seat.made_up,
        since: spell.since,
        until: spell.until,
    };
    seats
        .zip(roles)
        .flat_map(|(seat, role)| spells(seat).into_iter().map(move |spell| holder(spell, role)))
        .collect()
}

impl Leadership {
    /// The first and the last day that the plan had for a turn that was opened by one.
    fn planned_days(&self, rotation: &Rotation) -> Option<(Date, Date)> {
        self.plans.get(rotation.opened().plan?)?.days_of(rotation.ordinal())
    }

    /// The last day that a turn had when it was opened: as recorded, or else as planned.
    pub(crate) fn end_at_opening(&self, rotation: &Rotation) -> Option<Date> {
        rotation.opened().until.or_else(|| self.planned_days(rotation).map(|(_, until)| until))
    }

    /// The plan of the latest term and the number of its next turn, and the entry from which that turn is the next, by what
    /// was recorded.
    pub(crate) fn next_planned(
        &self,
        recorded: &dyn Fn(Mark) -> bool,
    ) -> Option<(RotationPlanId, &RotationPlan, u32, Mark)> {
        let (term, _) = self.terms_of(None).rev().find(|(_, term)| recorded(term.mark))?;
        let (id, plan) = self.plans.iter().rev().find(|(_, plan)| recorded(plan.mark()))?;
        if plan.planned().term != term {
            return None;
        }
        // Turns are opened in the term that is the latest, so those of a term are the last of all, or none are.
        let last = self.rotations.iter().rev().find(|(_, it)| recorded(it.mark()));
        let last = last.filter(|(_, it)| it.term() == term);
        let (ordinal, mark) = (plan.planned().ordinal, plan.mark());
        Some(match last {
            Some((_, last)) if last.ordinal() >= ordinal => {
                let arose = if last.mark().seq > mark.seq { last.mark() } else { mark };
                (id, plan, last.ordinal().saturating_add(1), arose)
            }
            _ => (id, plan, ordinal, mark),
        })
    }

    /// The turns that meet a period: those recorded, then those that the plan gives. A day that is not known is taken to meet.
    pub(crate) fn roster(&self, charter: &Charter, from: Date, until: Date) -> Vec<RosterTurn> {
        let Some(rule) = charter.rotation() else { return Vec::new() };
        let meets = |first: Option<Date>, last: Option<Date>| {
            first.is_none_or(|first| first <= until) && last.is_none_or(|last| from <= last)
        };
        let mut turns: Vec<RosterTurn> = Vec::new();
        for (id, rotation) in self.rotations.iter() {
            let last = rotation.last_day().or_else(|| self.end_at_opening(rotation));
            let first = rotation.from().or_else(|| self.planned_days(rotation).map(|(first, _)| first));
            if meets(first, last) {
                turns.push(RosterTurn {
                    term: rotation.term(),
                    ordinal: rotation.ordinal(),
                    from: rotation.from(),
                    until: last,
                    holders: holders(rotation.seats(), &|seat| rotation.spells(seat, &|_| true), rule),
                    rotation: Some(id),
                });
            }
        }
        if let Some((_, plan)) = self.plan_in_force() {
            let may = |person, day| self.may_take_turns(person, rule, day);
            let planned = plan.turns(&may).take_while(|turn| turn.from <= until);
            turns.extend(planned.filter(|turn| from <= turn.until).map(|turn| RosterTurn {
                term: plan.planned().term,
                ordinal: turn.ordinal,
                from: Some(turn.from),
                until: Some(turn.until),
                holders: holders(turn.seats.iter().copied(), &|seat| alloc::vec![Spell::whole(seat)], rule),
                rotation: None,
            }));
        }
        turns
    }

    /// The turns and days of everybody in the pool, and of whoever else has held a turn, in the latest term until a day.
    pub(crate) fn fairness(&self, on: Date) -> Vec<TurnTally> {
        let mut tallies: Vec<TurnTally> = Vec::new();
        let Some((term, _)) = self.latest_term() else { return tallies };
        if let Some((_, plan)) = self.plan_in_force() {
            for person in plan.planned().pool.iter().chain(&plan.line.settled()) {
                tally(&mut tallies, *person).owed = plan.line.is_owed(*person);
            }
        }
        for (_, rotation) in self.rotations.iter().filter(|(_, rotation)| rotation.term() == term) {
            if rotation.from().is_some_and(|from| from > on) {
                continue;
            }
            let last = rotation.last_day().map_or(on, |last| last.min(on));
            // A turn counts once for each who held a part of it, and a place is given away once.
            let mut counted: Vec<PersonId> = Vec::new();
            for seat in rotation.seats() {
                let had_come = |spell: &Spell| spell.since.is_none_or(|since| since <= on);
                let spells = rotation.spells(seat, &|_| true);
                let mut given_away = false;
                for spell in spells.into_iter().filter(had_come) {
                    let first = !counted.contains(&spell.holder);
                    counted.push(spell.holder);
                    let holder = tally(&mut tallies, spell.holder);
                    holder.turns = holder.turns.saturating_add(u32::from(first));
                    match spell.since.or(rotation.from()) {
                        Some(from) => {
                            let last = spell.until.map_or(last, |until| until.min(last));
                            let days = u32::try_from(days_between(from, last)).unwrap_or(u32::MAX);
                            let began = u32::from(from <= last);
                            holder.days = holder.days.saturating_add(days).saturating_add(began);
                        }
                        None => holder.undated = holder.undated.saturating_add(1),
                    }
                    if seat.place != spell.holder {
                        holder.in_place_of_others =
                            holder.in_place_of_others.saturating_add(u32::from(first));
                        given_away = true;
                    }
                }
                if given_away {
                    let place = tally(&mut tallies, seat.place);
                    place.given_away = place.given_away.saturating_add(1);
                }
            }
        }
        tallies
    }
}

/// Somebody's tally, begun where there is none.
fn tally(tallies: &mut Vec<TurnTally>, person: PersonId) -> &mut TurnTally {
    let known = tallies.iter().position(|tally| tally.person == person);
    let place = known.unwrap_or_else(|| {
        tallies.push(TurnTally {
            person,
            turns: 0,
            days: 0,
            undated: 0,
            in_place_of_others: 0,
            given_away: 0,
            owed: false,
        });
        tallies.len().saturating_sub(1)
    });
    // INVARIANT: `place` was found or made just now.
    #[allow(clippy::indexing_slicing, reason = "by the invariant on place")]
    &mut tallies[place]
}

#[cfg(test)]
mod tests;
