//! Guests (来宾): delegations of other bodies, with those who are named and those who are only counted.

use super::{Collaborators, MeetingRefusal, Meetings, PhaseName};
use crate::kernel::{Applied, GuestsId, Inquiry, Mark, MeetingId, PartyId, PersonId, Ruled, Title, record};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// A guest who is named.
    pub struct Delegate {
        /// Who.
        pub person: PersonId,
        /// What they are in the body they come from, such as 秘书长, if that is known.
        pub title: Option<Title>,
    }

    /// Records a guest delegation (登记来宾).
    pub struct RecordGuests {
        /// The new delegation's id, new within the meeting.
        pub guests: GuestsId,
        /// Which meeting.
        pub meeting: MeetingId,
        /// The body they come from. Left out where it is not known: an affiliation is never guessed.
        pub party: Option<PartyId>,
        /// Those who are named.
        pub delegates: Vec<Delegate>,
        /// How many came with them unnamed; left out where it is not known.
        pub companions: Option<u32>,
    }

    /// A guest delegation was recorded.
    pub struct GuestsRecorded {
        /// Which.
        pub guests: GuestsId,
        /// Which meeting.
        pub meeting: MeetingId,
        /// The body they come from, if that is known.
        pub party: Option<PartyId>,
        /// Those who are named.
        pub delegates: Vec<Delegate>,
        /// How many came with them unnamed, if that is known.
        pub companions: Option<u32>,
    }
}

impl Meetings {
    pub(crate) fn record_guests(
        &self,
        command: &RecordGuests,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<GuestsRecorded, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Convened, PhaseName::InSession, PhaseName::Adjourned], inquiry)?;
        let known = meeting.guests.iter().find(|(guests, _)| guests.guests == command.guests);
        inquiry
            .policy("guests_are_new", "该来宾团尚未登记")
            .unrecorded::<MeetingRefusal>(known.map(|(_, mark)| mark.seq), &command.guests)?;
        if let Some(party) = command.party {
            with.roster.known_party(party, inquiry)?;
        }
        for (index, delegate) in command.delegates.iter().enumerate() {
            with.roster.known_person(delegate.person, inquiry)?;
            let twice = command.delegates.iter().take(index).any(|other| other.person == delegate.person);
            inquiry
                .policy("guest_is_named_once", "来宾不重复")
                .holds(!twice && meeting.guest(delegate.person).is_none(), || {
                    MeetingRefusal::AlreadyGuest { person: delegate.person }
                })?;
        }
        Ok(GuestsRecorded {
            guests: command.guests,
            meeting: command.meeting,
            party: command.party,
            delegates: command.delegates.clone(),
            companions: command.companions,
        })
    }

    pub(crate) fn guests_recorded(&mut self, event: &GuestsRecorded, mark: Mark, roster: &Roster) -> Applied {
        for delegate in &event.delegates {
            roster.place(delegate.person)?;
        }
        let meeting = self.meetings.changed(event.meeting)?;
        meeting.guests.push((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Delegate, RecordGuests};
    use crate::chamber::sample::{self, BAI, JOINT, NOBODY, SONG, YUNMENG, title};
    use crate::chamber::scenario::given;
    use crate::kernel::{GuestsId, PartyId, PersonId};

    fn guests(number: u128, people: &[PersonId]) -> RecordGuests {
        let delegates =
            people.iter().map(|person| Delegate { person: *person, title: Some(title("秘书长")) }).collect();
        RecordGuests {
            guests: GuestsId::from_u128(number),
            meeting: JOINT,
            party: Some(YUNMENG),
            delegates,
            companions: Some(2),
        }
    }

    #[test]
    fn a_guest_belongs_to_one_delegation() {
        let recorded = given(sample::in_session()).and(guests(1, &[SONG]));
        recorded.clone().when(guests(2, &[BAI, SONG])).then_refused("meeting.already_guest");
        recorded.clone().when(guests(2, &[BAI, BAI])).then_refused("meeting.already_guest");
        recorded.clone().when(guests(1, &[BAI])).then_refused("meeting.already_recorded");
        let chamber = recorded.and(guests(2, &[BAI])).chamber();
        let meeting = chamber.meetings().meetings().get(JOINT).unwrap();
        assert_eq!(meeting.guest(SONG).and_then(|(guests, _)| guests.party), Some(YUNMENG));
    }

    #[test]
    fn an_affiliation_is_never_guessed() {
        let unknown = RecordGuests { party: None, companions: None, ..guests(1, &[SONG]) };
        given(sample::in_session()).and(unknown);
        let nowhere = RecordGuests { party: Some(PartyId::from_u128(0x2f)), ..guests(1, &[SONG]) };
        given(sample::in_session()).when(nowhere).then_refused("people.unknown_party");
        given(sample::in_session()).when(guests(1, &[NOBODY])).then_refused("people.unknown_person");
    }
}
