//! What the rotation of turns has the secretariat do: begin the next turn, and see a turn handed over.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::{Sources, Span};
use crate::calendar::{Deadline, deadline};
use crate::kernel::{Audience, Date, Principal, chinese};
use alloc::vec::Vec;

impl Sources<'_> {
    /// The next turn of the plan, and every turn that has not been handed over, as they were recorded by a day.
    pub(super) fn turns(&self, on: Date, found: &mut Vec<Owed>) {
        let Some(rule) = self.charter.rotation() else { return };
        let title = &rule.title;
        let recorded = |mark| self.day(mark) <= on;
        if let Some((id, plan, ordinal, arose)) = self.leadership.next_planned(&recorded) {
            let due = plan.days_of(ordinal).map(|(from, _)| from);
            let reason = alloc::format!("{title}第{}次轮值按计划开始", chinese(ordinal));
            found.push(Owed {
                part: Some(alloc::format!("{ordinal}")),
                due: due.map(Deadline::on),
                article: rule.article.clone(),
                audience: Audience::Members,
                ..self.owed(DutyKind::OpenRotation, alloc::format!("{id}"), reason, arose)
            });
        }
        let Some(handover) = &rule.handover else { return };
        let leadership = self.leadership;
        for (id, rotation) in self.maybe_open(on, leadership.rotations().iter(), leadership.unhanded()) {
            let closed = rotation.closed().filter(|(_, mark)| recorded(*mark));
            let ends = self.leadership.end_at_opening(rotation);
            // A turn without an end owes nothing until it is closed.
            let arose = if ends.is_some() { Some(rotation.mark()) } else { closed.map(|(_, mark)| mark) };
            let Some(arose) = arose else { continue };
            let settled = rotation.handover().map(crate::leadership::Handover::mark);
            let span = Span { arose, settled };
            if !self.open_on(&span, on) {
                continue;
            }
            let last = closed.map(|(closed, _)| closed.on).or(ends);
            let last = last.and_then(|last| match handover.within_days {
                Some(days) => deadline(last, days, &self.holidays),
                None => Some(Deadline::on(last)),
            });
            let reason = alloc::format!(
                "{title}第{}次轮值{}，尚未交接{}",
                chinese(rotation.ordinal()),
                if closed.is_some() { "已结束" } else { "期满应交接" },
                if rotation.changed_hands(&recorded) {
                    "（期中换人，前后任一并交接）"
                } else {
                    ""
                }
            );
            found.push(Owed {
                due: last,
                owner: rotation.hands_over(&recorded).map(|person| Principal::Person { person }),
                article: handover.article.clone(),
                audience: Audience::Members,
                ..self.owed(DutyKind::HandOver, alloc::format!("{id}"), reason, span.arose)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::chamber::sample::{self, GU, ROTATION, SHEN, ZHOU, date, prose};
    use crate::chamber::scenario::{Given, given};
    use crate::kernel::{Audience, Principal, RotationId, RotationPlanId, TermId};
    use crate::leadership::{CloseRotation, OpenRotation, OpenTerm, PlanRotation, RecordHandover};
    use crate::secretariat::{Duty, DutyKind, DutyState};
    use alloc::vec::Vec;

    fn plan() -> PlanRotation {
        PlanRotation {
            plan: RotationPlanId::from_u128(0x3a1),
            ordinal: 2,
            from: date("2026-05-01"),
            seats: 1,
            pool: alloc::vec![GU, ZHOU, SHEN],
            draw: None,
        }
    }

    fn of(given: &Given, kind: DutyKind, day: &str) -> Vec<Duty> {
        let duties = given.clone().chamber().duties(date(day));
        duties.into_iter().filter(|duty| duty.kind == kind).collect()
    }

    fn states(given: &Given, kind: DutyKind, days: &[(&str, Option<DutyState>)]) {
        for (day, state) in days {
            let duties = of(given, kind, day);
            assert_eq!(duties.first().map(|duty| duty.state), *state, "{kind} on {day}");
        }
    }

    const COMING: Option<DutyState> = Some(DutyState::Coming);
    const DUE: Option<DutyState> = Some(DutyState::Due);
    const OVERDUE: Option<DutyState> = Some(DutyState::Overdue);

    #[test]
    fn the_next_turn_of_a_plan_is_to_be_opened_on_its_first_day() {
        let planned = given(sample::chamber()).and(plan());
        let days =
            [("2026-03-01", None), ("2026-04-30", COMING), ("2026-05-01", DUE), ("2026-05-02", OVERDUE)];
        states(&planned, DutyKind::OpenRotation, &days);
        assert!(of(&given(sample::chamber()), DutyKind::OpenRotation, "2026-05-01").is_empty());
        let opened = planned
            .at("2026-05-03T01:00:00Z")
            .and(CloseRotation { rotation: ROTATION, on: date("2026-04-30") })
            .and(OpenRotation {
                rotation: RotationId::from_u128(0x39),
                ordinal: 2,
                holders: alloc::vec![GU],
                from: Some(date("2026-05-01")),
                until: None,
            });
        // What was due before is answered as it was; the third turn comes two months after the second.
        let days = [("2026-05-02", OVERDUE), ("2026-05-03", COMING), ("2026-07-01", DUE)];
        states(&opened, DutyKind::OpenRotation, &days);
        assert_eq!(
            of(&opened, DutyKind::OpenRotation, "2026-07-01")[0].reason,
            "轮值会长第三次轮值按计划开始"
        );
        let third = OpenTerm {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: None,
            until: None,
            certificate_until: None,
            organ: None,
        };
        assert!(of(&opened.and(third), DutyKind::OpenRotation, "2026-07-01").is_empty(), "its plan is past");
    }

    /// 中国共产党支部工作条例（试行）：党支部自有任期，商会的轮值计划不因其换届而终止.
    #[test]
    fn a_term_of_an_organs_own_leaves_the_next_turn_due() {
        let branch = OpenTerm {
            term: TermId::from_u128(0x33),
            ordinal: 1,
            from: Some(date("2026-03-02")),
            until: None,
            certificate_until: None,
            organ: Some(sample::organ("party_branch")),
        };
        let planned = given(sample::chamber()).and(plan()).and(branch);
        states(&planned, DutyKind::OpenRotation, &[("2026-05-01", DUE)]);
    }

    /// 商会内部制度（示例）：期满后七日内交接.
    #[test]
    fn a_turn_is_to_be_handed_over_within_seven_days_of_its_end() {
        let open = given(sample::chamber());
        states(&open, DutyKind::HandOver, &[("2026-04-30", None)]);
        let over =
            open.at("2026-04-01T01:00:00Z").and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") });
        let days =
            [("2026-03-31", None), ("2026-04-06", COMING), ("2026-04-07", DUE), ("2026-04-08", OVERDUE)];
        states(&over, DutyKind::HandOver, &days);
        let duty = of(&over, DutyKind::HandOver, "2026-04-08").remove(0);
        assert_eq!(duty.owner, Some(Principal::Person { person: ZHOU }));
        let handed = over.at("2026-04-10T01:00:00Z").and(RecordHandover {
            rotation: ROTATION,
            done: alloc::vec![prose("走访会员六家")],
            undone: alloc::vec![],
            report: None,
            office_days: None,
            on: None,
            audience: Audience::Members,
            spent: None,
        });
        states(&handed, DutyKind::HandOver, &[("2026-04-09", OVERDUE), ("2026-04-10", None)]);
    }

    #[test]
    fn a_turn_whose_end_is_known_beforehand_owes_its_handover_from_the_beginning() {
        let given = given(sample::chamber())
            .and(CloseRotation { rotation: ROTATION, on: date("2026-03-02") })
            .and(plan());
        let opened = given.at("2026-05-01T01:00:00Z").and(OpenRotation {
            rotation: RotationId::from_u128(0x39),
            ordinal: 2,
            holders: alloc::vec![GU],
            from: Some(date("2026-05-01")),
            until: None,
        });
        let due = of(&opened, DutyKind::HandOver, "2026-05-01").last().and_then(|duty| duty.due);
        // Planned until 30 June.
        assert_eq!(due, Some(date("2026-07-07")));
    }

    #[test]
    fn where_the_charter_asks_for_no_handover_none_is_owed() {
        let chamber = sample::chamber_under(|rules| rules.rotation.as_mut().unwrap().handover = None);
        assert!(of(&given(chamber), DutyKind::HandOver, "2026-04-30").is_empty());
    }
}
