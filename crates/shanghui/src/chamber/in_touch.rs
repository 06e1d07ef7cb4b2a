//! With which outside bodies one was in touch (联络), as events tell it: somebody went there, wrote, was answered, reported what was
//! asked for, or had them at a meeting.

use super::state::State;
use crate::coordination::Addressee;
use crate::kernel::{Date, LetterId, Mark, MeetingId, PartyId};
use crate::secretariat::ContactMeans;
use alloc::vec::Vec;

impl State {
    /// A body is known from an entry on.
    pub(super) fn comes_to_know(&mut self, party: PartyId, mark: Mark) {
        let recorded = mark.at.date(self.profile.offset);
        if let Some(place) = self.roster.parties().index_of(party) {
            self.secretariat.contacts_mut().keep(place, recorded, false);
        }
    }

    /// One was in touch with a body, on the day on which that is recorded where no other is known.
    pub(super) fn in_touch(&mut self, party: PartyId, day: Option<Date>, means: ContactMeans, mark: Mark) {
        let recorded = mark.at.date(self.profile.offset);
        if let Some(place) = self.roster.parties().index_of(party) {
            self.secretariat.contacts_mut().reached(place, day.unwrap_or(recorded), recorded, means);
        }
    }

    /// One was in touch with the bodies that a letter is for.
    pub(super) fn in_touch_by_letter(
        &mut self,
        letter: LetterId,
        day: Option<Date>,
        means: ContactMeans,
        mark: Mark,
    ) {
        let letter = self.coordination.letters().get(letter);
        let party = |to: &Addressee| match to {
            Addressee::Party { party } => Some(*party),
            _ => None,
        };
        let parties: Vec<PartyId> =
            letter.map(|letter| letter.drafted().to.iter().filter_map(party).collect()).unwrap_or_default();
        parties.into_iter().for_each(|party| self.in_touch(party, day, means, mark));
    }

    /// Delegations came to a meeting, once it is opened.
    pub(super) fn guests_came(&mut self, meeting: MeetingId, mark: Mark) {
        let offset = self.profile.offset;
        let Some(meeting) = self.meetings.meetings().get(meeting).filter(|it| it.opening().is_some()) else {
            return;
        };
        let day = meeting.day(offset);
        let parties: Vec<PartyId> = meeting.guests().filter_map(|guests| guests.party).collect();
        parties.into_iter().for_each(|party| self.in_touch(party, day, ContactMeans::Meeting, mark));
    }
}
