//! Questions about service to members: whom to visit, what members need, what suits a need.

use super::{Chamber, Event};
use crate::kernel::{DataFault, Date, Fault, NeedId, Phrase};
use crate::secretariat::{FigureName, VisitCoverage};
use crate::service::{MatchEnd, NeedEnd, NeedSummary, RankedOffer, Service};
use alloc::vec::Vec;

/// What an event adds to the figures of service.
pub(super) fn served(event: &Event) -> impl Iterator<Item = (FigureName, u64)> + use<> {
    use FigureName as Name;
    let (one, first, resolved) = match event {
        Event::NeedRegistered(_) => (Some(Name::NeedsRegistered), None, None),
        Event::NeedRespondedTo(it) => (None, it.responded_after, None),
        Event::NeedAnswered(it) => (Some(Name::NeedsAnswered), it.responded_after, it.resolved_after),
        Event::OfferMatched(it) => (Some(Name::NeedsMatched), it.responded_after, it.resolved_after),
        Event::OutcomeRecorded(it) if matches!(it.outcome, MatchEnd::CameAbout { .. }) => {
            (Some(Name::MatchesMade), None, None)
        }
        Event::NeedClosed(it) if matches!(it.end, NeedEnd::Judged { .. }) => {
            (Some(Name::NeedsClosed), None, None)
        }
        _ => (None, None, None),
    };
    let counted = |name, days: Option<u32>| days.map(|_| (name, 1));
    let waited = |name, days: Option<u32>| days.filter(|days| *days > 0).map(|days| (name, u64::from(days)));
    [
        one.map(|name| (name, 1)),
        counted(Name::FirstResponses, first),
        waited(Name::ResponseDays, first),
        counted(Name::Resolutions, resolved),
        waited(Name::ResolutionDays, resolved),
    ]
    .into_iter()
    .flatten()
}

impl Chamber {
    /// Members' needs and what others of them offer.
    #[must_use]
    pub const fn service(&self) -> &Service {
        &self.state.service
    }

    /// How each rule of coverage stands for each member on a day (走访覆盖情况), whoever is due first at the head: whom to visit
    /// next. Nothing where the charter has no such rule.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/served.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let coverage = chamber.visit_coverage("2026-12-31".parse()?);
    /// assert!(coverage.windows(2).all(|pair| pair[0].due_by <= pair[1].due_by));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn visit_coverage(&self, on: Date) -> Vec<VisitCoverage> {
        self.sources(on).visit_coverage(on)
    }

    /// Every need and how it stands (诉求办理情况), in the order in which they were registered.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/served.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::service::NeedState;
    ///
    /// assert!(chamber.need_list().iter().any(|need| need.state == NeedState::Closed));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn need_list(&self) -> Vec<NeedSummary> {
        let offset = self.profile().offset;
        self.service().summaries(&|mark| mark.at.date(offset))
    }

    /// The offers that suit a need best on a day (供需匹配), at most [`MOST_RANKED`](crate::service::MOST_RANKED), the best first,
    /// each with its points and what they were given for; the points are those of [`RankPart`](crate::service::RankPart), by what
    /// is on record now. An offer is ranked only where whoever may read the need may read it as well, and names its owner only
    /// where that agreed. None where the need asks for no resource.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown need.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/served.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let ranked = chamber.rank_offers(NeedId::from_u128(0x502), "2026-05-08".parse()?)?;
    /// assert!(ranked.windows(2).all(|pair| pair[0].points >= pair[1].points));
    /// let points: u32 = ranked[0].reasons.iter().map(|reason| reason.points).sum();
    /// assert_eq!(points, ranked[0].points);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rank_offers(&self, need: NeedId, on: Date) -> Result<Vec<RankedOffer>, Fault> {
        let known = self.service().needs().get(need).ok_or_else(|| DataFault::NotFound {
            kind: Phrase::new("诉求", "need"),
            id: alloc::format!("{need}"),
        })?;
        let seats = self.members().seats();
        let is_member = |member| seats.get(member).is_some_and(|seat| !seat.standing().is_ended());
        Ok(self.service().ranked(known, on, &is_member))
    }
}
