//! Questions about discretion: what circle an entry's record is for, what is open to a reader, who read what.

use super::{Chamber, Event};
use crate::discretion::{DisclosureQuery, DisclosureRow, Discretion};
use crate::journal::Entry;
use crate::kernel::{Audience, Date, Reader};
use crate::staff::readers;
use alloc::vec::Vec;

/// The circle of what an event records, where that has one of its own. What belongs to something else is as open as that.
const fn made_for(event: &Event) -> Option<Audience> {
    Some(match event {
        Event::PersonRegistered(it) => it.audience,
        Event::HandoverRecorded(it) => it.audience,
        Event::RemovalProposed(it) => it.audience,
        Event::MeetingDemanded(it) => it.audience,
        Event::MeetingConvened(it) => it.audience,
        Event::ContributionRecorded(it) => it.audience,
        Event::DocumentStudied(it) => it.audience,
        Event::ConsensusReached(it) => it.audience,
        Event::FollowUpAssigned(it) => it.audience,
        Event::MotionMoved(it) => it.audience,
        Event::PlanDrafted(it) => it.audience,
        Event::ActivityPlanned(it) if it.plan.is_none() => Audience::Members,
        // The account of an activity.
        Event::ActivityHeld(_) => Audience::Members,
        Event::ActivityReviewed(it) => it.audience,
        Event::DirectiveAccepted(it) => it.audience,
        Event::VisitRecorded(it) => it.audience,
        Event::SummaryEdited(it) => it.audience,
        Event::SummaryIssued(it) => it.audience,
        Event::MemberSanctioned(it) => it.audience,
        Event::VacancyOpened(it) => it.audience,
        Event::CandidateApplied(_) | Event::CandidateAssessed(_) | Event::ProbationDecided(_) => {
            readers::OF_CANDIDATES
        }
        Event::TaskDefined(_) | Event::DivisionAdopted(_) => readers::OF_THE_DIVISION,
        Event::WorkHandedOver(_) => readers::OF_WORK_HANDED_OVER,
        Event::NeedRegistered(it) => it.audience,
        Event::OfferRegistered(it) => it.audience,
        Event::LetterDrafted(it) => it.audience,
        Event::ReturnOpened(it) => it.audience,
        Event::BranchDuesRecorded(it) => it.audience,
        _ => return None,
    })
}

impl Chamber {
    /// What was opened to whom, and who read what.
    #[must_use]
    pub const fn discretion(&self) -> &Discretion {
        &self.state.discretion
    }

    /// The circle of what an entry made (知悉范围), before anything was opened; nothing where it made nothing that has one of
    /// its own.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let (_, council) = chamber.meetings().meetings().iter().find(|(id, _)| *id == MeetingId::from_u128(0x52)).unwrap();
    /// assert_eq!(chamber.made_for(council.mark().seq), Some(Audience::Council));
    /// assert_eq!(chamber.made_for(1), None, "the founding");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn made_for(&self, seq: u32) -> Option<Audience> {
        let entry: Entry<Event> = self.journal().entry(seq).ok()?;
        // Where an entry made several, opening it opens all of them: the narrowest counts.
        entry.events.iter().filter_map(made_for).max()
    }

    /// Whether a reader may read what an entry made (能否查阅): for their circle, or open to them by name or by a release date
    /// on their day. What has no circle of its own is answered by what it belongs to, and here it is not.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/discreet.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let (opened, _) = chamber.discretion().openings().find(|(opened, _)| opened.audience.is_some()).unwrap();
    /// let circle = Reader::from(opened.audience.unwrap());
    /// assert!(chamber.may_read(opened.seq, &circle.on(opened.from)));
    /// assert!(!chamber.may_read(opened.seq, &circle.on(opened.from.minus_days(1).unwrap())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn may_read(&self, seq: u32, reader: &Reader) -> bool {
        let day = self.reading_day(reader);
        self.made_for(seq).is_some_and(|audience| self.discretion().may_read(seq, audience, reader, day))
    }

    /// The day whose openings count for a reader: theirs, or that of the last entry.
    pub(crate) fn reading_day(&self, reader: &Reader) -> Date {
        reader.on.unwrap_or_else(|| self.last_day())
    }

    /// Who read or exported what, as far as the host recorded it (查阅登记), in the order of recording.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/discreet.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::discretion::DisclosureQuery;
    ///
    /// let all = chamber.disclosures(&DisclosureQuery::default());
    /// let record = all[0].recorded.disclosure.told[0];
    /// let of_it = chamber.disclosures(&DisclosureQuery { seq: Some(record), ..DisclosureQuery::default() });
    /// assert_eq!(of_it[0], all[0]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn disclosures(&self, query: &DisclosureQuery) -> Vec<DisclosureRow> {
        self.discretion().disclosures(query, self.profile().offset)
    }
}
