//! Questions about the Party branch: what its members paid, and who has not.

use super::Chamber;
use crate::charter::{BranchDuesRule, OrganRule};
use crate::kernel::{Date, PersonId};
use crate::party_branch::PartyBranch;
use alloc::vec::Vec;

impl Chamber {
    /// What the members of the Party branch paid (党费).
    #[must_use]
    pub const fn party_branch(&self) -> &PartyBranch {
        &self.state.party_branch
    }

    /// Who has not paid for a period, by all that is recorded; nobody before it is over.
    pub(crate) fn branch_dues_owed(
        &self,
        organ: &OrganRule,
        rule: &BranchDuesRule,
        (from, until): (Date, Date),
    ) -> Vec<PersonId> {
        let last = self.last_day();
        let sources = self.sources(last);
        let (since, _) = sources.dues_since(organ, last);
        sources.unpaid(&organ.organ, rule, since, last).remove(&(from, until)).unwrap_or_default()
    }
}
