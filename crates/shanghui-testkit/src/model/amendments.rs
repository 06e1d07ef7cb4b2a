//! Amendments, naively: when each was adopted, and by whom it was approved when.

use shanghui::chamber::{Chamber, Command};
use shanghui::charter::{AmendmentStage, Approver};
use shanghui::kernel::{AmendmentId, Date};
use std::collections::BTreeMap;

/// What the preset asks for, in order.
const NEEDED: [Approver; 2] = [Approver::SupervisingUnit, Approver::Registrar];

/// The amendments by their ids: the day of the adoption, then those of the approvals.
#[derive(Debug, Clone, Default)]
pub(super) struct Amendments(BTreeMap<AmendmentId, Vec<Date>>);

impl Amendments {
    /// Whether it should be accepted, as far as that can be told without a clock.
    pub(super) fn expects(&self, command: &Command) -> Option<bool> {
        match command {
            Command::DraftAmendment(it) => Some(!self.0.contains_key(&it.amendment)),
            Command::AdoptAmendment(it) => {
                let open = self.0.get(&it.amendment).is_some_and(Vec::is_empty);
                (!open || it.meeting.is_some()).then_some(false)
            }
            Command::RecordAmendmentApproval(it) => {
                let days = self.0.get(&it.amendment).map_or(&[][..], Vec::as_slice);
                let next = days.len().checked_sub(1).and_then(|given| NEEDED.get(given));
                let fits = next == Some(&it.by) && days.last().is_some_and(|last| *last <= it.on);
                (!fits).then_some(false)
            }
            _ => None,
        }
    }

    pub(super) fn accepted(&mut self, command: &Command) {
        match command {
            Command::DraftAmendment(it) => drop(self.0.insert(it.amendment, Vec::new())),
            Command::AdoptAmendment(it) => self.0.entry(it.amendment).or_default().push(it.on),
            Command::RecordAmendmentApproval(it) => self.0.entry(it.amendment).or_default().push(it.on),
            _ => {}
        }
    }

    #[track_caller]
    pub(super) fn compare(&self, chamber: &Chamber) {
        let list = chamber.amendment_list();
        assert_eq!(list.len(), self.0.len(), "amendments");
        for found in list {
            let days = &self.0[&found.amendment];
            let stage = match days.len() {
                0 => AmendmentStage::Drafted,
                3 => AmendmentStage::InForce,
                _ => AmendmentStage::Adopted,
            };
            assert_eq!((found.stage, found.adopted_on), (stage, days.first().copied()));
            assert_eq!(found.in_force_from, days.get(2).copied());
        }
    }
}
