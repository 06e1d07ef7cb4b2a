//! Rotations (轮值): whose turn it is. Numbered within the term: 第二届第十四次轮值.
//!
//! A turn may be opened as it came, or by a plan: then it is held by those whose turn it is by the plan. Where
//! the charter asks for a handover, the turn before has handed over, or the missing handover is noted.

use super::handover::Handover;
use super::line::Seat;
use super::plan::holders_are_not_too_many;
use super::replacement::TurnHolderReplaced;
use super::term::{period_covers, period_is_in_order};
use super::{Leadership, LeadershipRefusal};
use crate::charter::{Charter, HandoverMode, RotationRule};
use crate::kernel::{
    Applied, Date, Incoherent, Inquiry, Mark, PersonId, RotationId, RotationPlanId, Ruled, TermId, record,
};
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
        /// Who holds it, together; where it was planned, in the order of the plan.
        pub holders: Vec<PersonId>,
        /// The first day.
        pub from: Option<Date>,
        /// The last day.
        pub until: Option<Date>,
        /// The plan it was judged by, where there is one.
        pub plan: Option<RotationPlanId>,
        /// Whose places in the plan's line its holders fill, in the same order: another's after a swap or for a stand-in.
        pub places: Vec<PersonId>,
        /// Who was passed over because they may not take turns.
        pub passed_over: Vec<PersonId>,
        /// Who was passed over because they are away; they are owed a turn.
        pub away: Vec<PersonId>,
        /// The turn before, where the charter asks for its handover and there is none.
        pub handover_missing: Option<RotationId>,
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
    pub(super) opened: RotationOpened,
    /// Those of its places that make up for a turn that was missed.
    pub(super) made_up: Vec<PersonId>,
    /// Those who took a place over while the turn ran.
    pub(super) replaced: Vec<(TurnHolderReplaced, Mark)>,
    pub(super) closed: Option<(RotationClosed, Mark)>,
    pub(super) handover: Option<Handover>,
    pub(super) mark: Mark,
}

impl Rotation {
    /// The term it belongs to.
    #[must_use]
    pub const fn term(&self) -> TermId {
        self.opened.term
    }

    /// Its number within the term.
    #[must_use]
    pub const fn ordinal(&self) -> u32 {
        self.opened.ordinal
    }

    /// Who held it at its beginning, together; [`Rotation::holders_on`] says who holds it on a day.
    #[must_use]
    pub fn holders(&self) -> &[PersonId] {
        &self.opened.holders
    }

    /// How it was recorded.
    #[must_use]
    pub const fn opened(&self) -> &RotationOpened {
        &self.opened
    }

    /// The first day.
    #[must_use]
    pub const fn from(&self) -> Option<Date> {
        self.opened.from
    }

    /// The last day, if it has one.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        self.closed.as_ref().map(|(closed, _)| closed.on).or(self.opened.until)
    }

    /// How it was closed, and the entry that recorded it.
    #[must_use]
    pub fn closed(&self) -> Option<(&RotationClosed, Mark)> {
        self.closed.as_ref().map(|(closed, mark)| (closed, *mark))
    }

    /// What it handed over, once it has.
    #[must_use]
    pub const fn handover(&self) -> Option<&Handover> {
        self.handover.as_ref()
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Each holder with whose place it is, and whether that makes up for a missed turn.
    pub(super) fn seats(&self) -> impl Iterator<Item = Seat> {
        let places = self.opened.places.iter().copied().map(Some).chain(core::iter::repeat(None));
        self.opened.holders.iter().zip(places).map(|(holder, place)| {
            let place = place.unwrap_or(*holder);
            Seat { place, holder: *holder, made_up: self.made_up.contains(&place) }
        })
    }

    /// Whether it is their turn on a day: an unknown beginning is taken as past, an unknown end as not yet come.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        period_covers(self.opened.from, self.last_day(), day)
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
        let rule = Self::rotation_rule(charter, inquiry)?;
        let (term, _) = inquiry
            .policy("term_is_recorded", "届次已记载")
            .finds(self.latest_term(), || LeadershipRefusal::NoTerm {})?;
        period_is_in_order(command.from, command.until, inquiry)?;
        let last = self.last_rotation(term);
        self.is_the_next(command.ordinal, last, inquiry)?;
        let open = last.filter(|(_, rotation)| rotation.last_day().is_none());
        inquiry.policy("rotation_before_is_closed", "上一次轮值已结束").holds(open.is_none(), || {
            let (ordinal, seq) = open.map_or((0, 0), |(_, rotation)| (rotation.ordinal(), rotation.mark.seq));
            LeadershipRefusal::RotationStillOpen { ordinal, seq }
        })?;
        let handover_missing = self.handover_missing(rule, inquiry)?;
        inquiry
            .policy("rotation_has_a_holder", "轮值有人")
            .holds(!command.holders.is_empty(), || LeadershipRefusal::NoHolder {})?;
        let given = u32::try_from(command.holders.len()).unwrap_or(u32::MAX);
        holders_are_not_too_many(given, rule.holders_at_most, rule.article.as_ref(), inquiry)?;
        // Judged by the day on which the turn begins in fact: it may be another than the one planned.
        let plan = self.plan_in_force().map(|(id, plan)| (id, plan, plan.days_of(command.ordinal)));
        let planned_from = plan.as_ref().and_then(|(_, _, days)| days.map(|(from, _)| from));
        let day = command.from.or(planned_from).unwrap_or(today);
        self.may_all_take_turns(&command.holders, charter, rule, roster, day, inquiry)?;
        let mut opened = RotationOpened {
            rotation: command.rotation,
            term,
            ordinal: command.ordinal,
            holders: command.holders.clone(),
            from: command.from,
            until: command.until,
            plan: None,
            places: Vec::new(),
            passed_over: Vec::new(),
            away: Vec::new(),
            handover_missing,
        };
        let may = |person, _| self.may_take_turns(person, rule, day);
        if let Some((id, turn)) = plan.and_then(|(id, plan, _)| Some((id, plan.turns(&may).next()?))) {
            let planned = turn.holders();
            let same = planned.len() == command.holders.len()
                && command.holders.iter().all(|person| planned.contains(person));
            inquiry.policy("holders_are_as_planned", "轮值者与计划一致").holds(
                same || planned.is_empty(),
                || LeadershipRefusal::HoldersNotAsPlanned {
                    ordinal: command.ordinal,
                    planned: planned.clone(),
                },
            )?;
            opened.plan = Some(id);
            opened.places = turn.places();
            (opened.passed_over, opened.away) = (turn.passed_over, turn.away);
            if !planned.is_empty() {
                opened.holders = planned;
            }
        }
        Ok(opened)
    }

    /// The policy that the turn before has handed over, where the next waits for it; gives the turn that has not, where it
    /// is only noted.
    fn handover_missing(
        &self,
        rule: &RotationRule,
        inquiry: &mut Inquiry,
    ) -> Ruled<Option<RotationId>, LeadershipRefusal> {
        let Some(handover) = &rule.handover else { return Ok(None) };
        let missing = self.rotations.iter().next_back().filter(|(_, rotation)| rotation.handover.is_none());
        let waits = handover.mode == HandoverMode::Waits;
        inquiry
            .policy("turn_before_is_handed_over", "上一次轮值已交接")
            .under(handover.article.as_ref())
            .holds(!waits || missing.is_none(), || LeadershipRefusal::HandoverMissing {
                ordinal: missing.map_or(0, |(_, rotation)| rotation.ordinal()),
                article: handover.article.clone(),
            })?;
        Ok(missing.map(|(id, _)| id))
    }

    /// The last turn that was recorded in a term.
    pub(super) fn last_rotation(&self, term: TermId) -> Option<(RotationId, &Rotation)> {
        self.rotations.iter().next_back().filter(|(_, rotation)| rotation.term() == term)
    }

    /// The policy that a turn was recorded.
    pub(super) fn known_rotation(
        &self,
        rotation: RotationId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Rotation, LeadershipRefusal> {
        inquiry
            .policy("rotation_is_known", "轮值已登记")
            .finds(self.rotations.get(rotation), || LeadershipRefusal::UnknownRotation { rotation })
    }

    pub(crate) fn rotation_opened(&mut self, event: &RotationOpened, mark: Mark, roster: &Roster) -> Applied {
        self.terms.index_of(event.term).ok_or(Incoherent("there is no term with this id"))?;
        for person in event.holders.iter().chain(&event.places).chain(&event.passed_over).chain(&event.away) {
            roster.place(*person)?;
        }
        if self.rotations.contains(event.rotation) {
            return Err(Incoherent("the rotation was recorded before"));
        }
        let mut made_up = Vec::new();
        if let Some(plan) = event.plan {
            let plan = self.plans.get_mut(plan).ok_or(Incoherent("there is no plan with this id"))?;
            made_up.extend(event.places.iter().filter(|place| plan.line.is_owed(**place)));
            plan.opened(event.ordinal, &event.places, &event.passed_over, &event.away);
        }
        let rotation = Rotation {
            opened: event.clone(),
            made_up,
            replaced: Vec::new(),
            closed: None,
            handover: None,
            mark,
        };
        let index = self.rotations.insert(event.rotation, rotation);
        index.into_iter().for_each(|index| self.unhanded.insert(index));
        Ok(())
    }

    pub(crate) fn close_rotation(
        &self,
        command: &CloseRotation,
        inquiry: &mut Inquiry,
    ) -> Ruled<RotationClosed, LeadershipRefusal> {
        let rotation = self.known_rotation(command.rotation, inquiry)?;
        let closed = rotation.closed.as_ref();
        inquiry.policy("rotation_is_open", "轮值尚未结束").holds(closed.is_none(), || {
            LeadershipRefusal::RotationAlreadyClosed {
                rotation: command.rotation,
                seq: closed.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        period_is_in_order(rotation.last_beginning(), Some(command.on), inquiry)?;
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
