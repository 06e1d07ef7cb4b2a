//! What the secretariat has in hand, as it stands.

use super::contacts::ContactMeans;
use super::gatherings::Gatherings;
use super::presence::Presence;
use super::reporting::{PeriodicReportSubmitted, Reports};
use super::rounds::Rounds;
use super::summary_duties::Issued;
use super::visit::{Visit, VisitRecorded};
use super::{Directive, DirectiveAccepted, ReportSubmitted, SummaryEdited, SummaryIssued, SummaryState};
use crate::kernel::{DirectiveId, Mark, Outstanding, Register, VisitId, retell};
use alloc::vec::Vec;

/// What the secretariat has in hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Secretariat {
    pub(super) directives: Register<DirectiveId, Directive>,
    pub(super) unreported: Outstanding,
    pub(super) visits: Register<VisitId, Visit>,
    pub(super) presence: Presence,
    pub(super) gatherings: Gatherings,
    pub(super) rounds: Rounds<VisitId>,
    pub(super) contacts: Rounds<ContactMeans>,
    pub(super) summaries: Vec<SummaryState>,
    pub(super) reports: Vec<Reports>,
    pub(super) issued: Issued,
}

impl Secretariat {
    /// The visits and relays, in the order in which they were recorded.
    #[must_use]
    pub const fn visits(&self) -> &Register<VisitId, Visit> {
        &self.visits
    }

    /// When everybody was seen.
    pub(crate) const fn presence(&self) -> &Presence {
        &self.presence
    }

    /// When everybody was seen, to be added to by what other rooms record.
    pub(crate) const fn presence_mut(&mut self) -> &mut Presence {
        &mut self.presence
    }

    /// On which days meetings and activities were held and are to be held.
    pub(crate) const fn gatherings(&self) -> &Gatherings {
        &self.gatherings
    }

    /// On which days meetings and activities were held and are to be held, to be added to by what other rooms record.
    pub(crate) const fn gatherings_mut(&mut self) -> &mut Gatherings {
        &mut self.gatherings
    }

    /// Who is to be visited first, to be added to by what the members' room records.
    pub(crate) const fn rounds_mut(&mut self) -> &mut Rounds<VisitId> {
        &mut self.rounds
    }

    /// With whom one was in touch when, to be added to by what other rooms record.
    pub(crate) const fn contacts_mut(&mut self) -> &mut Rounds<ContactMeans> {
        &mut self.contacts
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<DirectiveAccepted>
            + From<ReportSubmitted>
            + From<VisitRecorded>
            + From<SummaryEdited>
            + From<SummaryIssued>
            + From<PeriodicReportSubmitted>,
    {
        for (_, it) in self.directives.iter() {
            facts.push((it.mark, it.accepted.clone().into()));
            retell(&it.reported, facts);
        }
        for (_, it) in self.visits.iter() {
            facts.push((it.mark, it.recorded.clone().into()));
        }
        for it in &self.summaries {
            retell(&it.edits, facts);
            retell(&it.issued, facts);
        }
        for it in &self.reports {
            retell(&it.submitted, facts);
        }
    }
}
