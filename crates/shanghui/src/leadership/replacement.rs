//! A turn that changes hands while it runs (期中换人): whoever takes a place over holds it from a day on, with its powers; until
//! then it was the other's.
//!
//! A holder falls ill, loses the post or hands the place on by agreement (practice: 秦皇岛温州商会、宜昌市安徽商会的轮值办法, a stand-in
//! and a swap with the president's consent). The line of the plan stays as it is: the place has been served. Who takes over
//! consents, and so does whom the charter's rule of swaps names; whoever cannot go on may be past consenting.

use super::line::Seat;
use super::rotation::Rotation;
use super::swap::TurnChange;
use super::term::period_covers;
use super::{Hearing, Leadership, LeadershipRefusal, TurnRefusal};
use crate::kernel::{
    Applied, Date, Incoherent, Inquiry, Mark, PersonId, RotationId, Ruled, TurnChangeId, codes, record,
    said_by_label,
};
use crate::people::Roster;
use alloc::vec::Vec;

codes! {
    /// Why a turn changes hands while it runs (换人原因).
    pub enum ReplacementGround {
        /// The holder is ill or otherwise kept from it (因故不能履职).
        Prevented = "prevented" "因故不能履职",
        /// The holder no longer has the post that takes turns (不再任职).
        PostLost = "post_lost" "不再任职",
        /// Both agreed on it (协商换人).
        Agreed = "agreed" "协商换人",
    }
}
said_by_label!(ReplacementGround);

record! {
    /// Records that somebody takes a place in a turn over while the turn runs (轮值期中换人).
    pub struct ReplaceTurnHolder {
        /// The new change's id.
        pub change: TurnChangeId,
        /// Which turn.
        pub rotation: RotationId,
        /// Who holds the place until then.
        pub person: PersonId,
        /// Who holds it from then on.
        pub substitute: PersonId,
        /// Their first day; the other's last is the day before.
        pub on: Date,
        /// Why, if that is known.
        pub ground: Option<ReplacementGround>,
        /// Who has consented.
        pub consents: Vec<PersonId>,
    }

    /// A place in a turn was taken over while the turn ran.
    pub struct TurnHolderReplaced {
        /// Which change.
        pub change: TurnChangeId,
        /// Which turn.
        pub rotation: RotationId,
        /// Who held the place until then.
        pub person: PersonId,
        /// Who holds it from then on.
        pub substitute: PersonId,
        /// Their first day.
        pub on: Date,
        /// Why.
        pub ground: Option<ReplacementGround>,
        /// Who has consented.
        pub consents: Vec<PersonId>,
    }
}

/// A part of a turn in which a place is somebody's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spell {
    pub(super) seat: Seat,
    pub(crate) holder: PersonId,
    /// The first day, where they took the place over.
    pub(crate) since: Option<Date>,
    /// The last day, where somebody took it over from them.
    pub(crate) until: Option<Date>,
    /// Why they took it over.
    pub(crate) ground: Option<ReplacementGround>,
}

impl Spell {
    /// A whole turn of whoever holds a place from its beginning.
    pub(super) const fn whole(seat: Seat) -> Self {
        Self { seat, holder: seat.holder, since: None, until: None, ground: None }
    }
}

impl Rotation {
    /// Whose a place was, one after another, by the changes that count.
    pub(super) fn spells(&self, seat: Seat, counts: &dyn Fn(Mark) -> bool) -> Vec<Spell> {
        let mut last = Spell::whole(seat);
        let mut spells = Vec::new();
        for (replaced, _) in self.replaced.iter().filter(|(_, mark)| counts(*mark)) {
            if replaced.person == last.holder {
                spells.push(Spell { until: replaced.on.minus_days(1), ..last });
                let (holder, since, ground) = (replaced.substitute, Some(replaced.on), replaced.ground);
                last = Spell { seat, holder, since, until: None, ground };
            }
        }
        spells.push(last);
        spells
    }

    /// Whose its places were, one place after another.
    pub(crate) fn all_spells(&self) -> Vec<Spell> {
        let mut spells = Vec::new();
        for seat in self.seats() {
            spells.append(&mut self.spells(seat, &|_| true));
        }
        spells
    }

    /// Who holds its first place at its end, by the changes that count: whoever hands it over.
    pub(crate) fn hands_over(&self, counts: &dyn Fn(Mark) -> bool) -> Option<PersonId> {
        self.seats().next().and_then(|seat| self.spells(seat, counts).last().map(|spell| spell.holder))
    }

    /// Whether a place in it was taken over, by the changes that count.
    pub(crate) fn changed_hands(&self, counts: &dyn Fn(Mark) -> bool) -> bool {
        self.replaced.iter().any(|(_, mark)| counts(*mark))
    }

    /// Who holds it on a day, together; that the turn runs on that day is [`Rotation::holds_on`]'s to say.
    #[must_use]
    pub fn holders_on(&self, day: Date) -> Vec<PersonId> {
        let mut spells = self.all_spells();
        spells.retain(|spell| period_covers(spell.since, spell.until, day));
        spells.iter().map(|spell| spell.holder).collect()
    }

    /// Whether a person holds a place in it on a day.
    #[must_use]
    pub fn is_held_by(&self, person: PersonId, day: Date) -> bool {
        if self.replaced.is_empty() {
            return self.holders().contains(&person);
        }
        self.holders_on(day).contains(&person)
    }

    /// Everybody who has held a place in it, each once.
    #[must_use]
    pub fn everybody(&self) -> Vec<PersonId> {
        let mut everybody = Vec::new();
        for spell in self.all_spells() {
            if !everybody.contains(&spell.holder) {
                everybody.push(spell.holder);
            }
        }
        everybody
    }

    /// The first day of whoever came last, so far as days are known: nothing of the turn ends before it.
    pub(crate) fn last_beginning(&self) -> Option<Date> {
        self.replaced.iter().map(|(replaced, _)| replaced.on).chain(self.from()).max()
    }
}

impl Leadership {
    pub(crate) fn replace_turn_holder(
        &self,
        command: &ReplaceTurnHolder,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<TurnHolderReplaced, LeadershipRefusal> {
        let ReplaceTurnHolder { change, rotation, person, substitute, on, ground, .. } = *command;
        let (charter, roster) = (hearing.charter, hearing.roster);
        self.change_is_new(change, inquiry)?;
        let rule = Self::rotation_rule(charter, inquiry)?;
        let turn = self.known_rotation(rotation, inquiry)?;
        roster.known_person(person, inquiry)?;
        let held =
            turn.all_spells().into_iter().find(|spell| spell.holder == person && spell.until.is_none());
        let spell = inquiry
            .policy("person_holds_a_place_in_the_turn", "正在该次轮值中")
            .finds(held, || TurnRefusal::NotInTheTurn { person, rotation })?;
        let (from, until) = (spell.since.or(turn.from()), turn.last_day());
        let within = from.is_none_or(|from| from < on) && until.is_none_or(|until| on <= until);
        inquiry
            .policy("place_changes_hands_during_the_turn", "换人在轮值期间")
            .holds(within, || TurnRefusal::NotDuringTheTurn { on, from, until })?;
        // What an import records of the past is taken as it was.
        if hearing.judges(Some(on)) {
            self.may_all_take_turns(&[substitute], charter, rule, roster, on, inquiry)?;
        } else {
            roster.known_person(substitute, inquiry)?;
        }
        let there = turn.all_spells().iter().any(|spell| spell.holder == substitute && spell.until.is_none());
        inquiry
            .policy("holder_is_named_once", "轮值者不重复")
            .holds(!there, || LeadershipRefusal::HolderTwice { person: substitute })?;
        if hearing.judges(Some(on)) {
            let both = [substitute, person];
            let concerned =
                if ground == Some(ReplacementGround::Agreed) { &both[..] } else { both.split_at(1).0 };
            let consents = &command.consents;
            self.is_consented_to(consents, concerned, charter, rule, roster, hearing.today, inquiry)?;
        } else {
            for consenting in &command.consents {
                roster.known_person(*consenting, inquiry)?;
            }
        }
        let consents = command.consents.clone();
        Ok(TurnHolderReplaced { change, rotation, person, substitute, on, ground, consents })
    }

    pub(crate) fn turn_holder_replaced(
        &mut self,
        event: &TurnHolderReplaced,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        for person in event.consents.iter().chain([&event.person, &event.substitute]) {
            roster.place(*person)?;
        }
        if self.turn_changes.contains(event.change) {
            return Err(Incoherent("the change was recorded before"));
        }
        let rotation =
            self.rotations.get_mut(event.rotation).ok_or(Incoherent("there is no rotation with this id"))?;
        rotation.replaced.push((event.clone(), mark));
        let _ = self.turn_changes.insert(event.change, (TurnChange::Replaced, mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{ReplaceTurnHolder, ReplacementGround};
    use crate::chamber::sample::{self, GU, HAN, LIN, NOBODY, ROTATION, SHEN, XU, ZHOU, date, series};
    use crate::chamber::scenario::{Given, given};
    use crate::kernel::{Actor, PersonId, RotationId, TurnChangeId};
    use crate::leadership::{CloseRotation, RotationClosed};
    use alloc::vec::Vec;

    const CHANGE: TurnChangeId = TurnChangeId::from_u128(0x3c1);

    /// 周既白 falls ill during the first turn; 顾晏清 goes on from the 16th.
    fn ill() -> ReplaceTurnHolder {
        ReplaceTurnHolder {
            change: CHANGE,
            rotation: ROTATION,
            person: ZHOU,
            substitute: GU,
            on: date("2026-03-16"),
            ground: Some(ReplacementGround::Prevented),
            consents: alloc::vec![GU, LIN],
        }
    }

    fn replaced() -> Given {
        given(sample::chamber()).and(ill())
    }

    fn on_duty(given: &Given, day: &str) -> Vec<PersonId> {
        given.clone().chamber().rotation_on(date(day)).unwrap().holders
    }

    #[test]
    fn a_place_is_the_ones_until_the_day_before_and_the_others_from_then_on() {
        let replaced = replaced();
        assert_eq!(on_duty(&replaced, "2026-03-15"), [ZHOU, SHEN]);
        assert_eq!(on_duty(&replaced, "2026-03-16"), [GU, SHEN]);
        let turns = replaced.chamber().rotation_roster(date("2026-03-01"), date("2026-03-31"));
        let told: Vec<_> =
            turns[0].holders.iter().map(|it| (it.person, it.in_place_of, it.since, it.until)).collect();
        let (first, last) = (Some(date("2026-03-16")), Some(date("2026-03-15")));
        assert_eq!(told, [(ZHOU, None, None, last), (GU, Some(ZHOU), first, None), (SHEN, None, None, None)]);
    }

    #[test]
    fn the_powers_of_the_turn_go_with_it() {
        let replaced = replaced();
        replaced.clone().and_by(ZHOU, series());
        replaced.clone().when(series()).by(GU).then_refused("leadership.power_lacking");
        let later = replaced.at("2026-03-16T01:00:00Z");
        later.clone().and_by(GU, series());
        later.when(series()).by(ZHOU).then_refused("leadership.power_lacking");
    }

    #[test]
    fn days_are_counted_to_each_and_the_turn_to_both() {
        let closed = replaced().and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") });
        let tallies = closed.chamber().rotation_fairness(date("2026-04-30"));
        let told: Vec<_> = tallies
            .iter()
            .map(|it| (it.person, it.turns, it.days, it.in_place_of_others, it.given_away))
            .collect();
        assert_eq!(told, [(ZHOU, 1, 15, 0, 1), (GU, 1, 16, 1, 0), (SHEN, 1, 31, 0, 0)]);
        // On a day before it, nobody has taken anything over yet.
        let before = replaced().chamber().rotation_fairness(date("2026-03-10"));
        assert_eq!(
            before.iter().map(|it| (it.person, it.days)).collect::<Vec<_>>(),
            [(ZHOU, 10), (SHEN, 10)]
        );
    }

    #[test]
    fn a_place_may_change_hands_again_and_come_back() {
        let back = ReplaceTurnHolder {
            change: TurnChangeId::from_u128(0x3c2),
            person: GU,
            substitute: ZHOU,
            on: date("2026-03-20"),
            ground: Some(ReplacementGround::Agreed),
            consents: alloc::vec![GU, ZHOU, LIN],
            ..ill()
        };
        replaced()
            .when(ReplaceTurnHolder { consents: alloc::vec![ZHOU, LIN], ..back.clone() })
            .then_refused("leadership.consent_missing");
        let same_day = ReplaceTurnHolder { on: date("2026-03-16"), ..back.clone() };
        replaced().when(same_day).then_refused("leadership.not_during_the_turn");
        let again = replaced().and(back);
        assert_eq!(on_duty(&again, "2026-03-19"), [GU, SHEN]);
        assert_eq!(on_duty(&again, "2026-03-20"), [ZHOU, SHEN]);
        let close = |on| CloseRotation { rotation: ROTATION, on: date(on) };
        again.clone().when(close("2026-03-19")).then_refused("leadership.period_reversed");
        let tallies = again.and(close("2026-03-31")).chamber().rotation_fairness(date("2026-03-31"));
        let days = |person| tallies.iter().find(|it| it.person == person).map(|it| (it.turns, it.days));
        assert_eq!((days(ZHOU), days(GU)), (Some((1, 15 + 12)), Some((1, 4))));
    }

    #[test]
    fn whoever_takes_over_may_take_turns_and_is_not_in_it_already() {
        for (command, code) in [
            (ReplaceTurnHolder { substitute: HAN, ..ill() }, "leadership.holder_not_eligible"),
            (ReplaceTurnHolder { substitute: SHEN, ..ill() }, "leadership.holder_twice"),
            (ReplaceTurnHolder { substitute: ZHOU, ..ill() }, "leadership.holder_twice"),
            (ReplaceTurnHolder { substitute: NOBODY, ..ill() }, "people.unknown_person"),
            (ReplaceTurnHolder { person: GU, substitute: ZHOU, ..ill() }, "leadership.not_in_the_turn"),
            (ReplaceTurnHolder { on: date("2026-03-01"), ..ill() }, "leadership.not_during_the_turn"),
            (ReplaceTurnHolder { consents: alloc::vec![LIN], ..ill() }, "leadership.consent_missing"),
            (
                ReplaceTurnHolder { consents: alloc::vec![GU, XU], ..ill() },
                "leadership.consent_of_post_missing",
            ),
            (
                ReplaceTurnHolder { rotation: RotationId::from_u128(0x3f), ..ill() },
                "leadership.unknown_rotation",
            ),
        ] {
            given(sample::chamber()).when(command).then_refused(code);
        }
        replaced().when(ill()).then_refused("leadership.already_recorded");
        let closed =
            given(sample::chamber()).and(CloseRotation { rotation: ROTATION, on: date("2026-03-15") });
        closed.clone().when(ill()).then_refused("leadership.not_during_the_turn");
        // What took place in a turn that is over may be recorded afterwards.
        closed.and(ReplaceTurnHolder { on: date("2026-03-15"), ..ill() });
    }

    #[test]
    fn an_import_of_the_past_is_taken_as_it_was() {
        let past = ReplaceTurnHolder {
            on: date("2026-03-02"),
            consents: Vec::new(),
            ground: None,
            substitute: HAN,
            ..ill()
        };
        given(sample::chamber()).and_by(Actor::import(), past.clone());
        let to_come = ReplaceTurnHolder { on: date("2026-03-16"), ..past };
        given(sample::chamber())
            .when(to_come)
            .by(Actor::import())
            .then_refused("leadership.holder_not_eligible");
    }

    /// A term that begins before the day ends the turn on the day on which it last changed hands, not before.
    #[test]
    fn a_new_term_ends_a_turn_no_earlier_than_it_changed_hands() {
        let third = crate::leadership::OpenTerm {
            term: crate::kernel::TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date("2029-01-01")),
            until: None,
            certificate_until: None,
            organ: None,
        };
        let late = ReplaceTurnHolder { on: date("2029-02-01"), ..ill() };
        given(sample::chamber())
            .and_by(Actor::import(), ReplaceTurnHolder { substitute: GU, ..late })
            .when(third)
            .then(|events| {
                let closed = events.iter().find_map(|event| match event {
                    crate::chamber::Event::RotationClosed(RotationClosed { on, .. }) => Some(*on),
                    _ => None,
                });
                assert_eq!(closed, Some(date("2029-02-01")));
            });
    }
}
