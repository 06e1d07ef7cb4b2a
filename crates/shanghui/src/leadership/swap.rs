//! Swaps and stand-ins (调换、替班): who takes somebody else's turn, with whose consent and with what notice.
//!
//! They reach somebody's next turn only: later ones may still move. They fill places in the line for once and leave the line
//! as it is, so whoever swapped comes next when they would have come anyway.

use super::line::{Seat, Turn};
use super::plan::RotationPlan;
use super::pool::RotationPoolChanged;
use super::{Leadership, LeadershipRefusal};
use crate::calendar::days_between;
use crate::charter::{Charter, RotationRule};
use crate::kernel::{
    Applied, Date, Incoherent, Inquiry, Instant, Mark, Occurred, PersonId, RotationPlanId, Ruled,
    TurnChangeId, UtcOffset, record,
};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Records that two people swap their next turns (轮值调换).
    pub struct SwapTurns {
        /// The new change's id.
        pub change: TurnChangeId,
        /// The number of the one's next turn.
        pub ordinal: u32,
        /// The one.
        pub person: PersonId,
        /// The number of the other's next turn.
        pub with_ordinal: u32,
        /// The other.
        pub with_person: PersonId,
        /// Who has consented.
        pub consents: Vec<PersonId>,
        /// The day on which it was agreed and made known; today where it is left out.
        pub agreed_on: Option<Date>,
    }

    /// Two people swapped their next turns.
    pub struct TurnsSwapped {
        /// Which change.
        pub change: TurnChangeId,
        /// The plan it belongs to.
        pub plan: RotationPlanId,
        /// The number of the one's turn.
        pub ordinal: u32,
        /// The one.
        pub person: PersonId,
        /// Whose place in the line it is.
        pub place: PersonId,
        /// The number of the other's turn.
        pub with_ordinal: u32,
        /// The other.
        pub with_person: PersonId,
        /// Whose place in the line that is.
        pub with_place: PersonId,
        /// Who has consented.
        pub consents: Vec<PersonId>,
        /// The day on which it was agreed and made known.
        pub agreed_on: Option<Date>,
    }

    /// Records that somebody takes another's next turn (轮值替班).
    pub struct SubstituteTurn {
        /// The new change's id.
        pub change: TurnChangeId,
        /// The number of the turn.
        pub ordinal: u32,
        /// Whose turn it is.
        pub person: PersonId,
        /// Who takes it.
        pub substitute: PersonId,
        /// Who has consented.
        pub consents: Vec<PersonId>,
    }

    /// Somebody takes another's next turn.
    pub struct TurnSubstituted {
        /// Which change.
        pub change: TurnChangeId,
        /// The plan it belongs to.
        pub plan: RotationPlanId,
        /// The number of the turn.
        pub ordinal: u32,
        /// Whose turn it was.
        pub person: PersonId,
        /// Whose place in the line it is.
        pub place: PersonId,
        /// Who takes it.
        pub substitute: PersonId,
        /// Who has consented.
        pub consents: Vec<PersonId>,
    }
}

/// A change of a plan, as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TurnChange {
    Pool(RotationPoolChanged),
    Swapped(TurnsSwapped),
    Substituted(TurnSubstituted),
    /// A place was taken over while the turn ran; the turn has it.
    Replaced,
}

impl From<RotationPoolChanged> for TurnChange {
    fn from(event: RotationPoolChanged) -> Self {
        Self::Pool(event)
    }
}

impl Leadership {
    /// The policy that a turn that is still to come is somebody's next.
    fn next_turn_of(
        &self,
        plan: &RotationPlan,
        person: PersonId,
        ordinal: u32,
        rule: &RotationRule,
        inquiry: &mut Inquiry,
    ) -> Ruled<(Turn, Seat), LeadershipRefusal> {
        let may = |person, day| self.may_take_turns(person, rule, day);
        // Within as many turns as there are people, everybody who comes at all has come.
        let reach = plan.planned().pool.len().max(plan.line.settled().len()).saturating_add(1);
        let mut before: Vec<(PersonId, u32)> = Vec::new();
        let next = plan.turns(&may).take(reach).find_map(|turn| {
            let seat = turn.seats.iter().copied().find(|seat| seat.holder == person);
            if seat.is_none() {
                before.extend(turn.seats.iter().map(|seat| (seat.place, turn.ordinal)));
            }
            Some((turn, seat?))
        });
        let number = next.as_ref().map(|(turn, _)| turn.ordinal);
        let (turn, seat) = inquiry.policy("turn_is_their_next", "是其下一次轮值").finds(
            next.filter(|_| number == Some(ordinal)),
            || LeadershipRefusal::NotTheirNextTurn { person, given: ordinal, next: number },
        )?;
        // A place is filled by somebody else for its next turn only: what is given away already must come first.
        let earlier = before.iter().find(|(place, _)| *place == seat.place).map(|(_, ordinal)| *ordinal);
        inquiry.policy("place_is_not_given_away", "其席位尚未另有人代").holds(earlier.is_none(), || {
            LeadershipRefusal::EarlierTurnGivenAway { person: seat.place, ordinal: earlier.unwrap_or(0) }
        })?;
        Ok((turn, seat))
    }

    /// The policies that those concerned have consented, and whom the charter names.
    pub(super) fn is_consented_to(
        &self,
        consents: &[PersonId],
        concerned: &[PersonId],
        charter: &Charter,
        rule: &RotationRule,
        roster: &Roster,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        for person in consents {
            roster.known_person(*person, inquiry)?;
        }
        for person in concerned {
            inquiry
                .policy("those_concerned_consent", "当事人同意")
                .holds(consents.contains(person), || LeadershipRefusal::ConsentMissing { person: *person })?;
        }
        let Some(competent) = rule.swap.as_ref().map(|swap| &swap.consents) else { return Ok(()) };
        let posts = competent.posts.as_slice();
        let given = || consents.iter().any(|person| self.is_one_of(*person, posts, charter, today));
        inquiry.policy("competent_post_consents", "有权者同意").under(competent.article.as_ref()).holds(
            posts.is_empty() || given(),
            || LeadershipRefusal::ConsentOfPostMissing {
                posts: charter.all_named(posts),
                article: competent.article.clone(),
            },
        )
    }

    pub(crate) fn swap_turns(
        &self,
        command: &SwapTurns,
        charter: &Charter,
        roster: &Roster,
        now: Instant,
        offset: UtcOffset,
        inquiry: &mut Inquiry,
    ) -> Ruled<TurnsSwapped, LeadershipRefusal> {
        let SwapTurns { change, ordinal, person, with_ordinal, with_person, agreed_on, .. } = *command;
        let today = now.date(offset);
        self.change_is_new(change, inquiry)?;
        let rule = Self::rotation_rule(charter, inquiry)?;
        let (id, plan) = self.known_plan(inquiry)?;
        roster.known_person(person, inquiry)?;
        roster.known_person(with_person, inquiry)?;
        let (turn, seat) = self.next_turn_of(plan, person, ordinal, rule, inquiry)?;
        let (with_turn, with_seat) = self.next_turn_of(plan, with_person, with_ordinal, rule, inquiry)?;
        let twice = [(&turn, with_person), (&with_turn, person)]
            .into_iter()
            .find(|(turn, who)| turn.is_held_by(*who));
        inquiry.policy("holder_is_named_once", "轮值者不重复").holds(twice.is_none(), || {
            LeadershipRefusal::HolderTwice { person: twice.map_or(person, |(_, who)| who) }
        })?;
        self.is_consented_to(
            &command.consents,
            &[person, with_person],
            charter,
            rule,
            roster,
            today,
            inquiry,
        )?;
        inquiry.has_come::<LeadershipRefusal>(agreed_on.map(Occurred::Date), now, offset)?;
        if let Some((swap, needed)) =
            rule.swap.as_ref().and_then(|swap| swap.notice_days.map(|days| (swap, days)))
        {
            let given = days_between(agreed_on.unwrap_or(today), turn.from.min(with_turn.from));
            let article = swap.consents.article.as_ref();
            inquiry
                .policy("swap_is_made_known_in_time", "调换提前告知")
                .under(article)
                .measured(given, u64::from(needed), None)
                .holds(given >= u64::from(needed), || LeadershipRefusal::SwapTooLate {
                    given,
                    needed,
                    article: article.cloned(),
                })?;
        }
        Ok(TurnsSwapped {
            change,
            plan: id,
            ordinal,
            person,
            place: seat.place,
            with_ordinal,
            with_person,
            with_place: with_seat.place,
            consents: command.consents.clone(),
            agreed_on,
        })
    }

    pub(crate) fn turns_swapped(&mut self, event: &TurnsSwapped, mark: Mark, roster: &Roster) -> Applied {
        all_are_known(
            &event.consents,
            &[event.person, event.place, event.with_person, event.with_place],
            roster,
        )?;
        let plan = self.changed_plan(event.plan, event.change)?;
        plan.line.stand_in(event.place, event.with_person);
        plan.line.stand_in(event.with_place, event.person);
        let _ = self.turn_changes.insert(event.change, (TurnChange::Swapped(event.clone()), mark));
        Ok(())
    }

    pub(crate) fn substitute_turn(
        &self,
        command: &SubstituteTurn,
        charter: &Charter,
        roster: &Roster,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<TurnSubstituted, LeadershipRefusal> {
        let SubstituteTurn { change, ordinal, person, substitute, .. } = *command;
        self.change_is_new(change, inquiry)?;
        let rule = Self::rotation_rule(charter, inquiry)?;
        let (id, plan) = self.known_plan(inquiry)?;
        roster.known_person(person, inquiry)?;
        let (turn, seat) = self.next_turn_of(plan, person, ordinal, rule, inquiry)?;
        self.may_all_take_turns(&[substitute], charter, rule, roster, turn.from, inquiry)?;
        inquiry
            .policy("holder_is_named_once", "轮值者不重复")
            .holds(!turn.is_held_by(substitute), || LeadershipRefusal::HolderTwice { person: substitute })?;
        // Whoever cannot come may be past consenting; whoever comes in their place is not.
        self.is_consented_to(&command.consents, &[substitute], charter, rule, roster, today, inquiry)?;
        Ok(TurnSubstituted {
            change,
            plan: id,
            ordinal,
            person,
            place: seat.place,
            substitute,
            consents: command.consents.clone(),
        })
    }

    pub(crate) fn turn_substituted(
        &mut self,
        event: &TurnSubstituted,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        all_are_known(&event.consents, &[event.person, event.place, event.substitute], roster)?;
        let plan = self.changed_plan(event.plan, event.change)?;
        plan.line.stand_in(event.place, event.substitute);
        let _ = self.turn_changes.insert(event.change, (TurnChange::Substituted(event.clone()), mark));
        Ok(())
    }
}

fn all_are_known(consents: &[PersonId], others: &[PersonId], roster: &Roster) -> Result<(), Incoherent> {
    consents.iter().chain(others).try_for_each(|person| roster.place(*person).map(|_| ()))
}

#[cfg(test)]
mod tests;
