//! The roster (名册): everybody and every body that the chamber knows.

use super::{
    BirthDateRecorded, Enterprise, EnterpriseRegistered, Party, PartyRegistered, PeopleRefusal, Person,
    PersonErased, PersonRegistered, PersonRestricted, PersonState,
};
use crate::kernel::{
    EnterpriseId, Incoherent, Inquiry, Mark, Outstanding, PartyId, PersonId, Register, Ruled, retell,
};
use alloc::vec::Vec;

/// Everybody and every body that the chamber knows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    pub(super) persons: Register<PersonId, Person>,
    pub(super) enterprises: Register<EnterpriseId, Enterprise>,
    pub(super) parties: Register<PartyId, Party>,
    /// Whose erasure was held back, by their place.
    pub(super) restricted: Outstanding,
}

impl Roster {
    /// The persons.
    #[must_use]
    pub const fn persons(&self) -> &Register<PersonId, Person> {
        &self.persons
    }

    /// The enterprises.
    #[must_use]
    pub const fn enterprises(&self) -> &Register<EnterpriseId, Enterprise> {
        &self.enterprises
    }

    /// The bodies outside the chamber.
    #[must_use]
    pub const fn parties(&self) -> &Register<PartyId, Party> {
        &self.parties
    }

    /// A person.
    #[must_use]
    pub fn person(&self, person: PersonId) -> Option<&Person> {
        self.persons.get(person)
    }

    /// An enterprise.
    #[must_use]
    pub fn enterprise(&self, enterprise: EnterpriseId) -> Option<&Enterprise> {
        self.enterprises.get(enterprise)
    }

    /// A body outside the chamber.
    #[must_use]
    pub fn party(&self, party: PartyId) -> Option<&Party> {
        self.parties.get(party)
    }

    /// Everybody whose erasure was asked for and held back.
    pub(crate) fn restricted(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.persons.among(&self.restricted).map(|(person, _)| person)
    }

    /// A person's index, for an event that names them.
    pub(crate) fn place(&self, person: PersonId) -> Result<u32, Incoherent> {
        self.persons.index_of(person).ok_or(Incoherent("nobody with this id was registered"))
    }

    /// The policy that a person is known.
    pub(crate) fn known_person(&self, person: PersonId, inquiry: &mut Inquiry) -> Ruled<u32, PeopleRefusal> {
        inquiry
            .policy("person_is_known", "人员已登记")
            .finds(self.persons.index_of(person), || PeopleRefusal::UnknownPerson { person })
    }

    /// The policy that an outside body is known.
    pub(crate) fn known_party(&self, party: PartyId, inquiry: &mut Inquiry) -> Ruled<(), PeopleRefusal> {
        inquiry
            .policy("party_is_known", "外部单位已登记")
            .finds(self.parties.index_of(party).map(|_| ()), || PeopleRefusal::UnknownParty { party })
    }

    /// The policy that an enterprise is known.
    pub(crate) fn known_enterprise(
        &self,
        enterprise: EnterpriseId,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), PeopleRefusal> {
        inquiry
            .policy("enterprise_is_known", "企业已登记")
            .finds(self.enterprises.index_of(enterprise).map(|_| ()), || PeopleRefusal::UnknownEnterprise {
                enterprise,
            })
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<PersonRegistered>
            + From<EnterpriseRegistered>
            + From<PartyRegistered>
            + From<BirthDateRecorded>
            + From<PersonErased>
            + From<PersonRestricted>,
    {
        for (id, person) in self.persons.iter() {
            let registered = PersonRegistered {
                person: id,
                name: person.name.place,
                phone: person.phone.map(|kept| kept.place),
                audience: person.audience,
                born: person.born.map(|kept| kept.place),
            };
            facts.push((person.mark, registered.into()));
            if let Some((born, mark)) = person.born_later {
                facts.push((mark, BirthDateRecorded { person: id, born }.into()));
            }
        }
        for (id, enterprise) in self.enterprises.iter() {
            let registered = EnterpriseRegistered {
                enterprise: id,
                name: enterprise.name.clone(),
                representative: enterprise.representative,
                credit_code: enterprise.credit_code,
            };
            facts.push((enterprise.mark, registered.into()));
        }
        for (id, party) in self.parties.iter() {
            let registered = PartyRegistered { party: id, name: party.name.clone(), kind: party.kind };
            facts.push((party.mark, registered.into()));
        }
        for (person, known) in self.persons.iter() {
            retell(&known.restrictions, facts);
            if let PersonState::Erased { basis, mark } = &known.state {
                facts.push((*mark, PersonErased { person, basis: *basis }.into()));
            }
        }
    }
}
