//! Visits and relays (走访、传达): the second of the three diligences (腿勤) is to go to people.

use super::{Secretariat, SecretariatRefusal};
use crate::kernel::{
    Audience, Incoherent, Inquiry, Instant, Kept, Mark, MemberId, Occurred, PartyId, PersonId, Prose, Ruled,
    Sealed, UtcOffset, VisitId, Warrant, choice, codes, record, said_by_label,
};
use crate::membership::Members;
use crate::people::Roster;
use alloc::vec::Vec;

codes! {
    /// What somebody went for.
    pub enum VisitPurpose {
        /// To call on them (走访).
        Call = "call" "走访",
        /// To pass on what came from above, or what members asked (上传下达).
        Relay = "relay" "传达",
    }
}
said_by_label!(VisitPurpose);

choice! {
    /// To whom somebody went.
    pub enum Visited {
        /// A member.
        Member = "member" {
            /// Which seat.
            member: MemberId,
        },
        /// A person.
        Person = "person" {
            /// Who.
            person: PersonId,
        },
        /// A body outside.
        Party = "party" {
            /// Which.
            party: PartyId,
        },
    }
}

record! {
    /// Records a visit or a relay (登记走访、传达).
    pub struct RecordVisit {
        /// The new visit's id.
        pub visit: VisitId,
        /// What for.
        pub purpose: VisitPurpose,
        /// To whom.
        pub visited: Visited,
        /// Who went.
        pub visitors: Vec<PersonId>,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// What was said and learned; it goes to the erasable part of the journal.
        pub account: Option<Prose>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A visit or a relay was recorded.
    pub struct VisitRecorded {
        /// Which.
        pub visit: VisitId,
        /// What for.
        pub purpose: VisitPurpose,
        /// To whom.
        pub visited: Visited,
        /// The person who was met there, where one is known: a member's representative of that time.
        pub met: Option<PersonId>,
        /// Who went.
        pub visitors: Vec<PersonId>,
        /// When.
        pub at: Option<Occurred>,
        /// Where the account stands.
        pub account: Option<Sealed>,
        /// Who may read it.
        pub audience: Audience,
    }
}

/// A visit or a relay (走访、传达).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    pub(super) recorded: VisitRecorded,
    pub(super) mark: Mark,
}

impl Visit {
    /// The visit as it was recorded.
    #[must_use]
    pub const fn recorded(&self) -> &VisitRecorded {
        &self.recorded
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Where the account stands in the journal, where there is one.
    #[must_use]
    pub fn account(&self) -> Option<Kept> {
        self.recorded.account.map(|place| Kept { seq: self.mark.seq, place })
    }
}

impl Secretariat {
    #[allow(clippy::too_many_arguments, reason = "a rule names everything that it looks at")]
    pub(crate) fn record_visit(
        &self,
        command: &RecordVisit,
        roster: &Roster,
        members: &Members,
        warrant: &Warrant<'_>,
        now: Instant,
        offset: UtcOffset,
        inquiry: &mut Inquiry,
    ) -> Ruled<VisitRecorded, SecretariatRefusal> {
        let known = self.visits.get(command.visit).map(|visit| visit.mark.seq);
        inquiry
            .policy("visit_is_new", "该走访尚未登记")
            .unrecorded::<SecretariatRefusal>(known, &command.visit)?;
        inquiry.policy("somebody_went", "写明走访人").holds(!command.visitors.is_empty(), || {
            SecretariatRefusal::NobodyWent { visit: command.visit }
        })?;
        for visitor in &command.visitors {
            roster.known_person(*visitor, inquiry)?;
        }
        let met = match &command.visited {
            Visited::Member { member } => members.known(*member, inquiry)?.holder().representative(),
            Visited::Person { person } => {
                roster.known_person(*person, inquiry)?;
                Some(*person)
            }
            Visited::Party { party } => {
                roster.known_party(*party, inquiry)?;
                None
            }
        };
        inquiry.has_come::<SecretariatRefusal>(command.at, now, offset)?;
        Ok(VisitRecorded {
            visit: command.visit,
            purpose: command.purpose,
            visited: command.visited.clone(),
            met,
            visitors: command.visitors.clone(),
            at: command.at,
            account: command
                .account
                .as_ref()
                .map(|account| inquiry.seal_prose(account, warrant.person().into_iter().chain(met))),
            audience: command.audience,
        })
    }

    /// Records a visit; `seat` is the place of the member that was visited. Gives the place in the roster of whoever was met.
    pub(crate) fn visit_recorded(
        &mut self,
        event: &VisitRecorded,
        mark: Mark,
        offset: UtcOffset,
        roster: &Roster,
        seat: Option<u32>,
    ) -> Result<Option<u32>, Incoherent> {
        for visitor in &event.visitors {
            roster.place(*visitor)?;
        }
        let met = event.met.map(|met| roster.place(met)).transpose()?;
        self.visits
            .insert(event.visit, Visit { recorded: event.clone(), mark })
            .ok_or(Incoherent("the visit was recorded before"))?;
        let recorded = mark.at.date(offset);
        let day = event.at.map_or(recorded, |at| at.date(offset));
        if let Some(seat) = seat.filter(|_| event.purpose == VisitPurpose::Call) {
            self.rounds.reached(seat, day, recorded, event.visit);
        }
        Ok(met)
    }
}

#[cfg(test)]
mod tests {
    use super::{RecordVisit, VisitPurpose, VisitRecorded, Visited};
    use crate::chamber::Event;
    use crate::chamber::sample::{LU, NOBODY, ZHOU, chamber, date, occurred, prose};
    use crate::chamber::scenario::given;
    use crate::kernel::{Audience, MemberId, PersonId, VisitId};
    use alloc::vec;
    use alloc::vec::Vec;

    const VISIT: VisitId = VisitId::from_u128(0x431);

    fn to_a_member(visitors: Vec<PersonId>) -> RecordVisit {
        RecordVisit {
            visit: VISIT,
            purpose: VisitPurpose::Call,
            visited: Visited::Member { member: MemberId::from_u128(0x91) },
            visitors,
            at: Some(occurred("2026-03-03")),
            account: Some(prose("了解用工困难")),
            audience: Audience::Secretariat,
        }
    }

    #[test]
    fn whoever_calls_on_a_member_meets_its_representative() {
        let after = given(chamber())
            .at("2026-03-04T01:00:00Z")
            .when(to_a_member(vec![LU]))
            .then(|events| {
                let [Event::VisitRecorded(VisitRecorded { met, account, .. })] = events else {
                    panic!("{events:?}")
                };
                assert_eq!((*met, account.is_some()), (Some(ZHOU), true));
            })
            .chamber();
        let engagement = after.engagement(date("2026-03-01"), date("2026-03-31"));
        let seen = engagement.iter().find(|row| row.person == ZHOU).unwrap();
        assert_eq!(seen.last_seen, Some(date("2026-03-03")));
    }

    #[test]
    fn a_visit_has_visitors_who_are_known_and_does_not_lie_ahead() {
        let given = given(chamber()).at("2026-03-04T01:00:00Z");
        given.clone().when(to_a_member(vec![])).then_refused("secretariat.nobody_went");
        given.clone().when(to_a_member(vec![NOBODY])).then_refused("people.unknown_person");
        let tomorrow = RecordVisit { at: Some(occurred("2026-03-05")), ..to_a_member(vec![LU]) };
        given.clone().when(tomorrow).then_refused("secretariat.in_the_future");
        given
            .and(to_a_member(vec![LU]))
            .when(to_a_member(vec![LU]))
            .then_refused("secretariat.already_recorded");
    }
}
