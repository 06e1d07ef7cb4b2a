//! Needs and offers, as they stand.

use super::index::OfferIndex;
use super::matching::Record;
use super::{
    Need, NeedAnswered, NeedAssigned, NeedClosed, NeedRegistered, NeedRespondedTo, Offer, OfferEnded,
    OfferMatched, OfferRegistered, OutcomeRecorded,
};
use crate::kernel::{Mark, MemberId, NeedId, OfferId, Outstanding, Register, VisitId, retell};
use alloc::vec::Vec;

/// Members' needs and what others of them offer (会员服务).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Service {
    pub(super) needs: Register<NeedId, Need>,
    pub(super) open_needs: Outstanding,
    pub(super) offers: Register<OfferId, Offer>,
    /// By which words the offers that were not ended are found.
    pub(super) index: OfferIndex,
    /// How the matches of each member's offers went.
    pub(super) experience: Register<MemberId, Vec<Record>>,
}

impl Service {
    /// The needs, in the order in which they were registered.
    #[must_use]
    pub const fn needs(&self) -> &Register<NeedId, Need> {
        &self.needs
    }

    /// The needs that are not closed.
    pub fn open_needs(&self) -> impl Iterator<Item = (NeedId, &Need)> {
        self.needs.among(&self.open_needs)
    }

    /// The needs that were learned at a visit.
    pub fn learned_at(&self, visit: VisitId) -> impl Iterator<Item = (NeedId, &Need)> {
        self.needs.iter().filter(move |(_, need)| need.registered().learned_at == Some(visit))
    }

    /// The offers, in the order in which they were registered.
    #[must_use]
    pub const fn offers(&self) -> &Register<OfferId, Offer> {
        &self.offers
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<NeedRegistered>
            + From<NeedAssigned>
            + From<NeedRespondedTo>
            + From<NeedAnswered>
            + From<NeedClosed>
            + From<OfferRegistered>
            + From<OfferEnded>
            + From<OfferMatched>
            + From<OutcomeRecorded>,
    {
        for (_, it) in self.needs.iter() {
            facts.push((it.mark, it.registered.clone().into()));
            retell(&it.assigned, facts);
            retell(&it.responses, facts);
            retell(&it.answers, facts);
            for made in &it.matches {
                retell([&made.matched], facts);
                retell(&made.outcome, facts);
            }
            retell(&it.closed, facts);
        }
        for (_, it) in self.offers.iter() {
            facts.push((it.mark, it.registered.clone().into()));
            retell(&it.ended, facts);
        }
    }
}
