//! The dues of the Party branch, month by month: who paid is in a set.

use shanghui::kernel::PersonId;
use shanghui::party_branch::RecordBranchDues;
use std::collections::BTreeSet;

/// Who paid for which month of which year.
#[derive(Debug, Clone, Default)]
pub(super) struct BranchDues(BTreeSet<(i32, u32, PersonId)>);

impl BranchDues {
    /// Whether dues of the month in which every walk begins may be recorded; of another it depends on the day.
    pub(super) fn expects(&self, it: &RecordBranchDues, is_of_it: &dyn Fn(PersonId) -> bool) -> Option<bool> {
        let month = (it.period.year(), it.period.month());
        if it.on.is_some() || month != (2026, 3) {
            return None;
        }
        let people: BTreeSet<PersonId> = it.payments.iter().map(|payment| payment.person).collect();
        let free = |person: &PersonId| !self.0.contains(&(month.0, month.1, *person));
        Some(
            it.organ.as_str() == "party_branch"
                && !people.is_empty()
                && people.len() == it.payments.len()
                && people.iter().all(|person| is_of_it(*person) && free(person)),
        )
    }

    pub(super) fn accepted(&mut self, it: &RecordBranchDues) {
        let month = (it.period.year(), it.period.month());
        self.0.extend(it.payments.iter().map(|payment| (month.0, month.1, payment.person)));
    }
}
