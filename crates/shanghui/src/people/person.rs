//! Persons (人员).

use super::{ErasureBasis, PeopleRefusal, PersonRestricted, Roster};
use crate::kernel::{
    Applied, Article, Audience, Date, Incoherent, Inquiry, Kept, Mark, PersonId, PersonName, Phone, Ruled,
    Sealed, record,
};
use alloc::vec::Vec;

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
        /// Their date of birth, where a limit of age may ask for it; it goes there too.
        pub born: Option<Date>,
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
        /// Where the date of birth stands.
        pub born: Option<Sealed>,
    }

    /// Records or corrects a person's date of birth (登记出生日期).
    pub struct RecordBirthDate {
        /// Whose.
        pub person: PersonId,
        /// The date; it goes to the erasable part of the journal.
        pub born: Date,
    }

    /// A person's date of birth was recorded.
    pub struct BirthDateRecorded {
        /// Whose.
        pub person: PersonId,
        /// Where the date stands.
        pub born: Sealed,
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
    pub(super) born: Option<Kept>,
    /// The date of birth as it was recorded last, and the entry.
    pub(super) born_later: Option<(Sealed, Mark)>,
    pub(super) state: PersonState,
    /// How their erasure was held back.
    pub(super) restrictions: Vec<(PersonRestricted, Mark)>,
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

    /// Where the date of birth stands in the journal; nothing where nobody gave it, or where the data are only stored.
    #[must_use]
    pub fn born(&self) -> Option<Kept> {
        let later = self.born_later.map(|(place, mark)| Kept { seq: mark.seq, place });
        later.or(self.born).filter(|_| matches!(self.state, PersonState::Kept))
    }

    /// What has become of the data.
    #[must_use]
    pub const fn state(&self) -> &PersonState {
        &self.state
    }

    /// How their erasure was held back, one time after another.
    pub(crate) fn restrictions(&self) -> impl Iterator<Item = &(PersonRestricted, Mark)> {
        self.restrictions.iter()
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
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<PersonRegistered, PeopleRefusal> {
        let known = self.person(command.person).map(|person| person.mark.seq);
        inquiry
            .policy("person_is_new", "该人员尚未登记")
            .unrecorded::<PeopleRefusal>(known, &command.person)?;
        if let Some(born) = command.born {
            was_born(born, today, inquiry)?;
        }
        let subject = alloc::vec![command.person];
        Ok(PersonRegistered {
            person: command.person,
            name: inquiry.seal(subject.clone(), &command.name),
            phone: command.phone.as_ref().map(|phone| inquiry.seal(subject.clone(), phone)),
            audience: command.audience,
            born: command.born.map(|born| inquiry.seal(subject, &born)),
        })
    }

    pub(crate) fn record_birth_date(
        &self,
        command: &RecordBirthDate,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<BirthDateRecorded, PeopleRefusal> {
        self.known_person(command.person, inquiry)?;
        was_born(command.born, today, inquiry)?;
        let born = inquiry.seal(alloc::vec![command.person], &command.born);
        Ok(BirthDateRecorded { person: command.person, born })
    }

    pub(crate) fn birth_date_recorded(&mut self, event: &BirthDateRecorded, mark: Mark) -> Applied {
        let person =
            self.persons.get_mut(event.person).ok_or(Incoherent("nobody with this id was registered"))?;
        person.born_later = Some((event.born, mark));
        Ok(())
    }

    pub(crate) fn person_registered(&mut self, event: &PersonRegistered, mark: Mark) -> Applied {
        let kept = |place| Kept { seq: mark.seq, place };
        let person = Person {
            name: kept(event.name),
            phone: event.phone.map(kept),
            audience: event.audience,
            born: event.born.map(kept),
            born_later: None,
            state: PersonState::Kept,
            restrictions: Vec::new(),
            mark,
        };
        self.persons
            .insert(event.person, person)
            .map(|_| ())
            .ok_or(Incoherent("the person was registered before"))
    }
}

/// The policy that nobody is registered before their birth.
fn was_born(born: Date, today: Date, inquiry: &mut Inquiry) -> Ruled<(), PeopleRefusal> {
    inquiry
        .policy("birth_is_past", "出生日期已过")
        .holds(born <= today, || PeopleRefusal::BornInTheFuture { today })
}

#[cfg(test)]
mod tests {
    use super::{BirthDateRecorded, RecordBirthDate};
    use crate::chamber::sample::{self, BAI, NOBODY, date};
    use crate::chamber::scenario::given;
    use crate::kernel::{PersonId, Sealed};
    use crate::people::{ErasePerson, ErasureBasis};

    fn born(person: PersonId, on: &str) -> RecordBirthDate {
        RecordBirthDate { person, born: date(on) }
    }

    #[test]
    fn a_date_of_birth_stands_beside_the_entry_and_goes_with_the_person() {
        let recorded = given(sample::chamber())
            .when(born(BAI, "1960-05-04"))
            .then_event(BirthDateRecorded { person: BAI, born: Sealed(0) });
        let chamber = recorded.clone().chamber();
        let entry = chamber.journal().lines_from(chamber.journal().length());
        let line = alloc::string::String::from_utf8(entry).unwrap();
        let (event, personal) = line.split_once("\"personal\":").unwrap();
        assert!(!event.contains("1960-05-04") && personal.contains("1960-05-04"));
        let erased = recorded.and(ErasePerson { person: BAI, basis: ErasureBasis::ConsentWithdrawn });
        let lines = alloc::string::String::from_utf8(erased.chamber().journal().to_lines()).unwrap();
        assert!(!lines.contains("1960-05-04"));
    }

    #[test]
    fn nobody_is_born_tomorrow() {
        given(sample::chamber()).and(born(BAI, "2026-03-02"));
        given(sample::chamber()).when(born(BAI, "2026-03-03")).then_refused("people.born_in_the_future");
        given(sample::chamber()).when(born(NOBODY, "1960-05-04")).then_refused("people.unknown_person");
        let person = crate::people::RegisterPerson {
            person: NOBODY,
            name: crate::kernel::PersonName::new("温如玉").unwrap(),
            phone: None,
            audience: crate::kernel::Audience::Members,
            born: Some(date("2026-03-03")),
        };
        given(sample::chamber()).when(person).then_refused("people.born_in_the_future");
    }
}
