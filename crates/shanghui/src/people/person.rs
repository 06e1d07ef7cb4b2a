//! Persons (人员).

use super::{ErasureBasis, PeopleRefusal, Roster};
use crate::kernel::{
    Applied, Article, Audience, Date, Incoherent, Inquiry, Kept, Mark, PersonId, PersonName, Phone, Ruled,
    Sealed, record,
};

record! {
    /// Registers a person (登记人员).
    pub struct RegisterPerson {
        /// The new person's id.
        pub person: PersonId,
        /// Their name; it goes to the erasable part of the journal.
        pub name: PersonName,
        /// Their telephone number, if it is needed; it goes there too.
        pub phone: Option<Phone>,
        /// Who may see the name in documents.
        pub audience: Audience,
    }

    /// A person was registered.
    pub struct PersonRegistered {
        /// Who.
        pub person: PersonId,
        /// Where the name stands.
        pub name: Sealed,
        /// Where the telephone number stands.
        pub phone: Option<Sealed>,
        /// Who may see the name in documents.
        pub audience: Audience,
    }
}

/// What has become of a person's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonState {
    /// They are kept and used.
    Kept,
    /// They are only stored, until a day or for ever, because a rule still holds them.
    Restricted {
        /// The day from which they may be erased; for ever where there is none.
        until: Option<Date>,
        /// Why their erasure was asked for.
        basis: ErasureBasis,
        /// The rule that holds them.
        article: Option<Article>,
        /// The entry that recorded it.
        mark: Mark,
    },
    /// They are gone.
    Erased {
        /// Why.
        basis: ErasureBasis,
        /// The entry that recorded it.
        mark: Mark,
    },
}

/// A person (人员): an id, and where the name stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub(super) name: Kept,
    pub(super) phone: Option<Kept>,
    pub(super) audience: Audience,
    pub(super) state: PersonState,
    pub(super) mark: Mark,
}

impl Person {
    /// Where the name stands in the journal.
    #[must_use]
    pub const fn name(&self) -> Kept {
        self.name
    }

    /// Where the telephone number stands in the journal.
    #[must_use]
    pub const fn phone(&self) -> Option<Kept> {
        self.phone
    }

    /// Who may see the name in documents.
    #[must_use]
    pub const fn audience(&self) -> Audience {
        self.audience
    }

    /// What has become of the data.
    #[must_use]
    pub const fn state(&self) -> &PersonState {
        &self.state
    }

    /// The entry that registered them.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }
}

impl Roster {
    pub(crate) fn register_person(
        &self,
        command: &RegisterPerson,
        inquiry: &mut Inquiry,
    ) -> Ruled<PersonRegistered, PeopleRefusal> {
        let known = self.person(command.person).map(|person| person.mark.seq);
        inquiry
            .policy("person_is_new", "该人员尚未登记")
            .unrecorded::<PeopleRefusal>(known, &command.person)?;
        let subject = alloc::vec![command.person];
        Ok(PersonRegistered {
            person: command.person,
            name: inquiry.seal(subject.clone(), &command.name),
            phone: command.phone.as_ref().map(|phone| inquiry.seal(subject, phone)),
            audience: command.audience,
        })
    }

    pub(crate) fn person_registered(&mut self, event: &PersonRegistered, mark: Mark) -> Applied {
        let kept = |place| Kept { seq: mark.seq, place };
        let person = Person {
            name: kept(event.name),
            phone: event.phone.map(kept),
            audience: event.audience,
            state: PersonState::Kept,
            mark,
        };
        self.persons
            .insert(event.person, person)
            .map(|_| ())
            .ok_or(Incoherent("the person was registered before"))
    }
}
