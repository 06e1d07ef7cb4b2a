//! Erasure (删除个人信息): on request, unless a rule still holds the record
//! (《个人信息保护法》第四十七条). Both outcomes are recorded and visible.

use super::{PeopleRefusal, PersonState, Roster};
use crate::kernel::{
    Applied, Article, Date, Incoherent, Inquiry, Mark, PersonId, Ruled, codes, record, said_by_label,
};

codes! {
    /// Why personal data are to be erased (《个人信息保护法》第四十七条第一款各项).
    pub enum ErasureBasis {
        /// The purpose is fulfilled, impossible, or no longer needs them.
        PurposeFulfilled = "purpose_fulfilled" "处理目的已实现",
        /// The service has ended or the retention period is over.
        PeriodOver = "period_over" "保存期限已届满",
        /// The person withdrew their consent.
        ConsentWithdrawn = "consent_withdrawn" "个人撤回同意",
        /// They were handled against the law or an agreement.
        Unlawful = "unlawful" "违反规定处理",
    }
}
said_by_label!(ErasureBasis);

record! {
    /// Erases a person's data from the journal (删除个人信息), or restricts them where a rule holds them.
    pub struct ErasePerson {
        /// Whose.
        pub person: PersonId,
        /// Why.
        pub basis: ErasureBasis,
    }

    /// A person's data were erased: every value about them, wherever it stood.
    pub struct PersonErased {
        /// Whose.
        pub person: PersonId,
        /// Why.
        pub basis: ErasureBasis,
    }

    /// A person's data are only stored from now on, because a rule still holds them.
    pub struct PersonRestricted {
        /// Whose.
        pub person: PersonId,
        /// Why their erasure was asked for.
        pub basis: ErasureBasis,
        /// The day from which they may be erased; for ever where there is none.
        pub until: Option<Date>,
        /// The rule that holds them.
        pub article: Option<Article>,
    }
}

/// A rule that holds a person's data, found by the rooms above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hold {
    pub(crate) until: Option<Date>,
    pub(crate) article: Option<Article>,
}

/// What a request for erasure leads to.
#[derive(Debug)]
pub(crate) enum Erasure {
    Erased(PersonErased),
    Restricted(PersonRestricted),
}

impl Roster {
    pub(crate) fn erase_person(
        &self,
        command: &ErasePerson,
        hold: Option<Hold>,
        has_values: impl Fn(PersonId) -> bool,
        inquiry: &mut Inquiry,
    ) -> Ruled<Erasure, PeopleRefusal> {
        self.known_person(command.person, inquiry)?;
        let erased = match self.person(command.person).map(|person| &person.state) {
            Some(PersonState::Erased { mark, .. }) => Some(*mark),
            _ => None,
        };
        // What was recorded about them since an erasure can be erased as well.
        let gone = erased.is_some() && !has_values(command.person);
        inquiry.policy("data_are_still_there", "个人信息尚未删除").holds(!gone, || {
            PeopleRefusal::AlreadyErased { person: command.person, seq: erased.map_or(0, |mark| mark.seq) }
        })?;
        Ok(match hold {
            Some(hold) => Erasure::Restricted(PersonRestricted {
                person: command.person,
                basis: command.basis,
                until: hold.until,
                article: hold.article,
            }),
            None => Erasure::Erased(PersonErased { person: command.person, basis: command.basis }),
        })
    }

    pub(crate) fn person_erased(&mut self, event: &PersonErased, mark: Mark) -> Applied {
        self.set_state(event.person, PersonState::Erased { basis: event.basis, mark })?;
        let place = self.place(event.person)?;
        self.restricted.remove(place);
        Ok(())
    }

    pub(crate) fn person_restricted(&mut self, event: &PersonRestricted, mark: Mark) -> Applied {
        let article = event.article.clone();
        self.set_state(
            event.person,
            PersonState::Restricted { until: event.until, basis: event.basis, article, mark },
        )?;
        let place = self.place(event.person)?;
        if let Some(person) = self.persons.get_mut(event.person) {
            person.restrictions.push((event.clone(), mark));
        }
        self.restricted.insert(place);
        Ok(())
    }

    fn set_state(&mut self, person: PersonId, state: PersonState) -> Applied {
        let person = self.persons.get_mut(person).ok_or(Incoherent("nobody with this id was registered"))?;
        // What was erased stays erased; a later erasure reaches further.
        if !matches!((&person.state, &state), (PersonState::Erased { .. }, PersonState::Restricted { .. })) {
            person.state = state;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{ErasePerson, ErasureBasis, PersonErased, PersonRestricted};
    use crate::chamber::sample::{self, BAI, HE, JIANG, LIN, LU, NOBODY, YE, appointment, date};
    use crate::chamber::scenario::{Given, given};
    use crate::kernel::{MemberId, PersonId};
    use crate::leadership::{EndAppointment, EndGround};
    use crate::membership::{ChangeStanding, Standing};
    use crate::people::PersonState;

    const BASIS: ErasureBasis = ErasureBasis::ConsentWithdrawn;

    const fn erase(person: PersonId) -> ErasePerson {
        ErasePerson { person, basis: BASIS }
    }

    fn restricted(person: PersonId, until: Option<&str>) -> PersonRestricted {
        let article = sample::rules().retention[0].article.clone();
        PersonRestricted { person, basis: BASIS, until: until.map(date), article }
    }

    fn withdrawn() -> Given {
        given(sample::chamber()).and(ChangeStanding {
            member: MemberId::from_u128(0x96),
            standing: Standing::Withdrawn,
            since: Some(date("2026-03-02")),
            reason: None,
        })
    }

    /// 个人信息保护法第四十七条.
    #[test]
    fn data_that_nothing_holds_are_erased_once() {
        let erased =
            given(sample::chamber()).when(erase(BAI)).then_event(PersonErased { person: BAI, basis: BASIS });
        erased.when(erase(BAI)).then_refused("people.already_erased");
        given(sample::chamber()).when(erase(NOBODY)).then_refused("people.unknown_person");
    }

    /// 个人信息保护法第四十七条第二款.
    #[test]
    fn whoever_held_a_post_is_restricted_for_as_long_as_the_charter_says() {
        given(sample::chamber()).when(erase(LIN)).then_event(restricted(LIN, None));
        let left = EndAppointment {
            appointment: appointment(10),
            on: date("2026-03-02"),
            ground: EndGround::Resigned,
            meeting: None,
        };
        given(sample::chamber())
            .and(left)
            .when(erase(YE))
            .at("2099-01-01T00:00:00Z")
            .then_event(restricted(YE, None));
    }

    #[test]
    fn a_member_is_restricted_until_a_year_after_the_seat_ended() {
        given(sample::chamber()).when(erase(HE)).then_event(restricted(HE, None));
        let held = restricted(HE, Some("2027-03-02"));
        withdrawn().when(erase(HE)).then_event(held.clone());
        withdrawn().when(erase(HE)).at("2027-03-01T15:59:59Z").then_event(held);
        let gone = PersonErased { person: HE, basis: BASIS };
        withdrawn().when(erase(HE)).at("2027-03-01T16:00:00Z").then_event(gone.clone());
        // Whoever was restricted may be erased when nothing holds the data any more.
        withdrawn().and(erase(HE)).when(erase(HE)).at("2027-03-02T01:00:00Z").then_event(gone);
    }

    #[test]
    fn whoever_is_erased_is_known_by_their_id_still() {
        let chamber = given(sample::chamber()).and(erase(BAI)).chamber();
        assert!(matches!(
            chamber.roster().person(BAI).map(|person| person.state()),
            Some(PersonState::Erased { .. })
        ));
        assert_eq!(chamber.roster().persons().len(), sample::PEOPLE.len());
    }

    #[test]
    fn the_president_and_the_secretary_general_erase_and_the_staff_do_not() {
        given(sample::chamber()).and_by(LIN, erase(BAI));
        for person in [JIANG, LU] {
            given(sample::chamber())
                .when(erase(BAI))
                .by(person)
                .then_refused("leadership.power_lacking")
                .under("个人信息保护法", Some(47));
        }
    }
}
