//! Rotations (轮值): whose turn it is. Numbered within the term: 第二届第十四次轮值.

use super::term::{period_covers, period_is_in_order};
use super::{Leadership, LeadershipRefusal};
use crate::charter::Charter;
use crate::kernel::{Applied, Date, Incoherent, Inquiry, Mark, PersonId, RotationId, Ruled, TermId, record};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Records whose turn it is (轮值).
    pub struct OpenRotation {
        /// The new rotation's id.
        pub rotation: RotationId,
        /// Its number within the term: 14 for 第十四次.
        pub ordinal: u32,
        /// Who holds it, together.
        pub holders: Vec<PersonId>,
        /// The first day, if that is known.
        pub from: Option<Date>,
        /// The last day, if that is known.
        pub until: Option<Date>,
    }

    /// A rotation was recorded.
    pub struct RotationOpened {
        /// Which.
        pub rotation: RotationId,
        /// The term it belongs to.
        pub term: TermId,
        /// Its number within the term.
        pub ordinal: u32,
        /// Who holds it, together.
        pub holders: Vec<PersonId>,
        /// The first day.
        pub from: Option<Date>,
        /// The last day.
        pub until: Option<Date>,
    }

    /// Records that a turn is over (轮值结束).
    pub struct CloseRotation {
        /// Which.
        pub rotation: RotationId,
        /// Its last day.
        pub on: Date,
    }

    /// A turn is over.
    pub struct RotationClosed {
        /// Which.
        pub rotation: RotationId,
        /// Its last day.
        pub on: Date,
        /// The event of the same entry, counted from 0, that this one follows from: a new term ends the turns of the old.
        pub cause: Option<u32>,
    }
}

/// A rotation (轮值).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rotation {
    pub(super) term: TermId,
    pub(super) ordinal: u32,
    pub(super) holders: Vec<PersonId>,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) closed: Option<(RotationClosed, Mark)>,
    pub(super) mark: Mark,
}

impl Rotation {
    /// The term it belongs to.
    #[must_use]
    pub const fn term(&self) -> TermId {
        self.term
    }

    /// Its number within the term.
    #[must_use]
    pub const fn ordinal(&self) -> u32 {
        self.ordinal
    }

    /// Who holds it, together.
    #[must_use]
    pub fn holders(&self) -> &[PersonId] {
        &self.holders
    }

    /// The first day.
    #[must_use]
    pub const fn from(&self) -> Option<Date> {
        self.from
    }

    /// The last day, if it has one.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        self.closed.as_ref().map(|(closed, _)| closed.on).or(self.until)
    }

    /// Whether it is their turn on a day: an unknown beginning is taken as past, an unknown end as not yet come.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        period_covers(self.from, self.last_day(), day)
    }
}

impl Leadership {
    pub(crate) fn open_rotation(
        &self,
        command: &OpenRotation,
        charter: &Charter,
        roster: &Roster,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<RotationOpened, LeadershipRefusal> {
        let known = self.rotations.get(command.rotation);
        inquiry
            .policy("rotation_is_new", "该轮值尚未登记")
            .unrecorded::<LeadershipRefusal>(known.map(|rotation| rotation.mark.seq), &command.rotation)?;
        let rule = inquiry
            .policy("charter_has_a_rotation", "章程规定了轮值")
            .finds(charter.rotation(), || LeadershipRefusal::NoRotationRule {})?;
        let (term, _) = inquiry
            .policy("term_is_recorded", "届次已记载")
            .finds(self.latest_term(), || LeadershipRefusal::NoTerm {})?;
        period_is_in_order(command.from, command.until, inquiry)?;
        let last = self.rotations.iter().filter(|(_, rotation)| rotation.term == term).last();
        let expected =
            last.map_or(command.ordinal.max(1), |(_, rotation)| rotation.ordinal.saturating_add(1));
        inquiry
            .policy("rotation_is_the_next", "轮值次序相接")
            .measured(u64::from(command.ordinal), u64::from(expected), None)
            .holds(command.ordinal == expected, || LeadershipRefusal::RotationOrdinalOutOfOrder {
                given: command.ordinal,
                expected,
            })?;
        let open = last.filter(|(_, rotation)| rotation.last_day().is_none());
        inquiry.policy("rotation_before_is_closed", "上一次轮值已结束").holds(open.is_none(), || {
            let (ordinal, seq) = open.map_or((0, 0), |(_, rotation)| (rotation.ordinal, rotation.mark.seq));
            LeadershipRefusal::RotationStillOpen { ordinal, seq }
        })?;
        inquiry
            .policy("rotation_has_a_holder", "轮值有人")
            .holds(!command.holders.is_empty(), || LeadershipRefusal::NoHolder {})?;
        let given = u32::try_from(command.holders.len()).unwrap_or(u32::MAX);
        if let Some(most) = rule.holders_at_most {
            inquiry
                .policy("holders_are_not_too_many", "轮值人数不超过规定")
                .under(rule.article.as_ref())
                .measured(u64::from(given), u64::from(most), None)
                .holds(given <= most, || LeadershipRefusal::TooManyHolders {
                    given,
                    most,
                    article: rule.article.clone(),
                })?;
        }
        let day = command.from.unwrap_or(today);
        for (index, person) in command.holders.iter().enumerate() {
            roster.known_person(*person, inquiry)?;
            let twice = command.holders.iter().take(index).any(|other| other == person);
            inquiry
                .policy("holder_is_named_once", "轮值者不重复")
                .holds(!twice, || LeadershipRefusal::HolderTwice { person: *person })?;
            let held =
                || self.held_by(*person).any(|held| held.holds_on(day) && rule.eligible.contains(&held.post));
            inquiry.policy("holder_is_eligible", "轮值者在范围内").under(rule.article.as_ref()).holds(
                rule.eligible.is_empty() || held(),
                || LeadershipRefusal::HolderNotEligible {
                    person: *person,
                    eligible: charter.all_named(&rule.eligible),
                    article: rule.article.clone(),
                },
            )?;
        }
        Ok(RotationOpened {
            rotation: command.rotation,
            term,
            ordinal: command.ordinal,
            holders: command.holders.clone(),
            from: command.from,
            until: command.until,
        })
    }

    pub(crate) fn rotation_opened(&mut self, event: &RotationOpened, mark: Mark, roster: &Roster) -> Applied {
        self.terms.index_of(event.term).ok_or(Incoherent("there is no term with this id"))?;
        for person in &event.holders {
            roster.place(*person)?;
        }
        let rotation = Rotation {
            term: event.term,
            ordinal: event.ordinal,
            holders: event.holders.clone(),
            from: event.from,
            until: event.until,
            closed: None,
            mark,
        };
        self.rotations
            .insert(event.rotation, rotation)
            .map(|_| ())
            .ok_or(Incoherent("the rotation was recorded before"))
    }

    pub(crate) fn close_rotation(
        &self,
        command: &CloseRotation,
        inquiry: &mut Inquiry,
    ) -> Ruled<RotationClosed, LeadershipRefusal> {
        let rotation = inquiry
            .policy("rotation_is_known", "轮值已登记")
            .finds(self.rotations.get(command.rotation), || LeadershipRefusal::UnknownRotation {
                rotation: command.rotation,
            })?;
        let closed = rotation.closed.as_ref();
        inquiry.policy("rotation_is_open", "轮值尚未结束").holds(closed.is_none(), || {
            LeadershipRefusal::RotationAlreadyClosed {
                rotation: command.rotation,
                seq: closed.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        period_is_in_order(rotation.from, Some(command.on), inquiry)?;
        Ok(RotationClosed { rotation: command.rotation, on: command.on, cause: None })
    }

    pub(crate) fn rotation_closed(&mut self, event: &RotationClosed, mark: Mark) -> Applied {
        let rotation =
            self.rotations.get_mut(event.rotation).ok_or(Incoherent("there is no rotation with this id"))?;
        rotation.closed = Some((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{CloseRotation, OpenRotation};
    use crate::chamber::sample::{self, CHENG, GU, HAN, LIN, ROTATION, SHEN, SU, YE, ZHOU, date};
    use crate::chamber::scenario::given;
    use crate::kernel::{Actor, PersonId, RotationId};

    fn turn(ordinal: u32, holders: &[PersonId]) -> OpenRotation {
        OpenRotation {
            rotation: RotationId::from_u128(0x39),
            ordinal,
            holders: holders.to_vec(),
            from: Some(date("2026-04-01")),
            until: None,
        }
    }

    fn closed() -> crate::chamber::scenario::Given {
        given(sample::chamber()).and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") })
    }

    #[test]
    fn turns_follow_one_another() {
        given(sample::chamber()).when(turn(2, &[GU])).then_refused("leadership.rotation_still_open");
        closed()
            .when(turn(3, &[GU]))
            .then_refused("leadership.rotation_ordinal_out_of_order")
            .saying("number 2, not 3");
        closed().and(turn(2, &[GU]));
    }

    #[test]
    fn a_journal_may_begin_with_any_turn() {
        let opened = given(sample::founded()).and_by(
            Actor::import(),
            crate::leadership::OpenTerm {
                term: sample::TERM,
                ordinal: 2,
                from: None,
                until: None,
                certificate_until: None,
                organ: None,
            },
        );
        opened.when(turn(14, &[])).by(Actor::import()).then_refused("leadership.no_holder");
    }

    /// 商会内部制度（示例）：同一轮值至多五人，由副会长以上担任.
    #[test]
    fn at_most_five_take_a_turn_and_only_vice_presidents_do() {
        closed()
            .when(turn(2, &[ZHOU, SHEN, GU, HAN, SU, YE]))
            .then_refused("leadership.too_many_holders")
            .under("商会内部制度", None);
        closed()
            .when(turn(2, &[GU, CHENG]))
            .then_refused("leadership.holder_not_eligible")
            .under("商会内部制度", None)
            .saying("副会长 (vice_president)");
        closed().when(turn(2, &[GU, GU])).then_refused("leadership.holder_twice");
        closed().when(turn(2, &[LIN])).then_refused("leadership.holder_not_eligible");
    }

    #[test]
    fn several_hold_a_turn_at_once_from_its_first_to_its_last_day() {
        let chamber = closed().and(turn(2, &[GU])).chamber();
        let holders =
            |day| chamber.rotation_on(date(day)).map(|turn| (turn.term_ordinal, turn.ordinal, turn.holders));
        assert_eq!(holders("2026-02-28"), None);
        assert_eq!(holders("2026-03-31"), Some((2, 1, alloc::vec![ZHOU, SHEN])));
        assert_eq!(holders("2026-04-01"), Some((2, 2, alloc::vec![GU])));
    }

    #[test]
    fn a_turn_is_over_once_and_not_before_it_began() {
        let close = |on| CloseRotation { rotation: ROTATION, on: date(on) };
        given(sample::chamber()).when(close("2026-02-28")).then_refused("leadership.period_reversed");
        closed().when(close("2026-03-31")).then_refused("leadership.rotation_already_closed");
    }
}
