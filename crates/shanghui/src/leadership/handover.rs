//! Handovers from turn to turn (轮值交接): what was done, what was left undone, and the report.

use super::{Leadership, LeadershipRefusal};
use crate::kernel::{
    Applied, Audience, Date, Incoherent, Inquiry, Instant, Kept, Mark, Money, Occurred, Prose, RotationId,
    Ruled, Sealed, UtcOffset, record,
};
use alloc::vec::Vec;

record! {
    /// Records what a turn hands over to the next (轮值交接).
    pub struct RecordHandover {
        /// Which turn.
        pub rotation: RotationId,
        /// What was done, point by point; it goes to the erasable part of the journal.
        pub done: Vec<Prose>,
        /// What was left undone, point by point; it goes to the erasable part of the journal.
        pub undone: Vec<Prose>,
        /// The report on the turn; it goes to the erasable part of the journal.
        pub report: Option<Prose>,
        /// How many days its holders were in the office, if that was counted.
        pub office_days: Option<u32>,
        /// The day of the handover, if that is known.
        pub on: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
        /// How much the turn has spent, if that was counted.
        pub spent: Option<Money>,
    }

    /// A turn was handed over.
    pub struct HandoverRecorded {
        /// Which turn.
        pub rotation: RotationId,
        /// Where the points done stand.
        pub done: Vec<Sealed>,
        /// Where the points left undone stand.
        pub undone: Vec<Sealed>,
        /// Where the report stands.
        pub report: Option<Sealed>,
        /// How many days its holders were in the office.
        pub office_days: Option<u32>,
        /// The day of the handover.
        pub on: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
        /// How much the turn has spent.
        pub spent: Option<Money>,
    }
}

/// A handover (交接记录).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    pub(super) recorded: HandoverRecorded,
    pub(super) mark: Mark,
}

impl Handover {
    /// How it was recorded.
    #[must_use]
    pub const fn recorded(&self) -> &HandoverRecorded {
        &self.recorded
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Where something of it is kept in the journal.
    #[must_use]
    pub const fn kept(&self, place: Sealed) -> Kept {
        Kept { seq: self.mark.seq, place }
    }
}

impl Leadership {
    pub(crate) fn record_handover(
        &self,
        command: &RecordHandover,
        now: Instant,
        offset: UtcOffset,
        inquiry: &mut Inquiry,
    ) -> Ruled<HandoverRecorded, LeadershipRefusal> {
        let rotation = self.known_rotation(command.rotation, inquiry)?;
        let known = rotation.handover().map(|handover| handover.mark.seq);
        inquiry.policy("turn_is_not_handed_over", "尚未交接").holds(known.is_none(), || {
            LeadershipRefusal::AlreadyHandedOver { rotation: command.rotation, seq: known.unwrap_or(0) }
        })?;
        let says = !command.done.is_empty() || !command.undone.is_empty() || command.report.is_some();
        inquiry
            .policy("handover_says_something", "交接有内容")
            .holds(says, || LeadershipRefusal::NothingHandedOver {})?;
        inquiry.has_come::<LeadershipRefusal>(command.on.map(Occurred::Date), now, offset)?;
        let holders = rotation.everybody();
        let mut seal = |prose: &Prose| inquiry.seal_prose(prose, holders.iter().copied());
        Ok(HandoverRecorded {
            rotation: command.rotation,
            done: command.done.iter().map(&mut seal).collect(),
            undone: command.undone.iter().map(&mut seal).collect(),
            report: command.report.as_ref().map(&mut seal),
            office_days: command.office_days,
            on: command.on,
            audience: command.audience,
            spent: command.spent,
        })
    }

    pub(crate) fn handover_recorded(&mut self, event: &HandoverRecorded, mark: Mark) -> Applied {
        let (index, rotation) = self
            .rotations
            .get_indexed_mut(event.rotation)
            .ok_or(Incoherent("there is no rotation with this id"))?;
        rotation.handover = Some(Handover { recorded: event.clone(), mark });
        self.unhanded.remove(index);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::RecordHandover;
    use crate::chamber::Event;
    use crate::chamber::sample::{self, GU, ROTATION, ZHOU, date, prose, prose_about};
    use crate::chamber::scenario::{Given, given};
    use crate::charter::HandoverMode;
    use crate::kernel::{Audience, Date, RotationId};
    use crate::leadership::{CloseRotation, OpenRotation};
    use alloc::string::ToString as _;

    fn handover() -> RecordHandover {
        RecordHandover {
            rotation: ROTATION,
            done: alloc::vec![prose("走访会员六家")],
            undone: alloc::vec![prose_about(ZHOU, "联系的仓位清单尚未汇总")],
            report: Some(prose("轮值期间会务平稳")),
            office_days: Some(6),
            on: Some(date("2026-03-02")),
            audience: Audience::Council,
            spent: None,
        }
    }

    fn next() -> OpenRotation {
        OpenRotation {
            rotation: RotationId::from_u128(0x39),
            ordinal: 2,
            holders: alloc::vec![GU],
            from: Some(date("2026-04-01")),
            until: None,
        }
    }

    fn over(mode: HandoverMode) -> Given {
        let chamber = sample::chamber_under(|rules| {
            rules.rotation.as_mut().unwrap().handover.as_mut().unwrap().mode = mode;
        });
        given(chamber).and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") })
    }

    #[test]
    fn a_turn_is_handed_over_once_and_its_words_are_about_whoever_held_it() {
        let given = given(sample::chamber()).and(handover());
        given.clone().when(handover()).then_refused("leadership.already_handed_over");
        let chamber = given.chamber();
        let items = chamber.journal().to_lines();
        let text = core::str::from_utf8(&items).unwrap();
        let line = text.lines().last().unwrap();
        assert!(line.contains("走访会员六家") && line.contains(&ZHOU.to_string()), "{line}");
        let kept = chamber.leadership().rotations().get(ROTATION).unwrap().handover().unwrap();
        assert_eq!((kept.recorded().done.len(), kept.recorded().undone.len()), (1, 1));
    }

    #[test]
    fn a_handover_says_something_about_a_turn_that_there_is() {
        let chamber = given(sample::chamber());
        let nothing =
            RecordHandover { done: alloc::vec![], undone: alloc::vec![], report: None, ..handover() };
        chamber.clone().when(nothing).then_refused("leadership.nothing_handed_over");
        let nowhere = RecordHandover { rotation: RotationId::from_u128(0x3f), ..handover() };
        chamber.clone().when(nowhere).then_refused("leadership.unknown_rotation");
        let tomorrow = RecordHandover { on: Date::new(2026, 3, 3).ok(), ..handover() };
        chamber.when(tomorrow).then_refused("leadership.in_the_future");
    }

    /// 商会内部制度（示例）：期满书面交接已办和未办事项.
    #[test]
    fn the_next_turn_waits_for_the_handover_where_the_charter_says_so() {
        let waiting = over(HandoverMode::Waits);
        waiting
            .clone()
            .when(next())
            .then_refused("leadership.handover_missing")
            .under("商会内部制度", None)
            .saying("rotation 1 has not been handed over");
        waiting.and(handover()).when(next()).then(|events| {
            assert!(matches!(events, [Event::RotationOpened(it)] if it.handover_missing.is_none()));
        });
    }

    #[test]
    fn where_it_does_not_wait_the_missing_handover_is_noted() {
        let noted = over(HandoverMode::Noted);
        noted.clone().when(next()).then(|events| {
            assert!(matches!(events, [Event::RotationOpened(it)] if it.handover_missing == Some(ROTATION)));
        });
        // It may still be handed over afterwards.
        noted.and(next()).and(handover());
        let unruled = sample::chamber_under(|rules| rules.rotation.as_mut().unwrap().handover = None);
        given(unruled).and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") }).when(next()).then(
            |events| {
                assert!(matches!(events, [Event::RotationOpened(it)] if it.handover_missing.is_none()));
            },
        );
    }
}
