//! Erasure (删除个人信息): on request, unless a rule still holds the record
//! (《个人信息保护法》第四十七条). Both outcomes are recorded and visible.

use super::{PeopleRefusal, PersonState, Roster};
use crate::kernel::{
    Applied, Article, Date, Incoherent, Inquiry, Mark, PersonId, codes, record, said_by_label,
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
        inquiry: &mut Inquiry,
    ) -> Result<Erasure, PeopleRefusal> {
        self.known_person(command.person, inquiry)?;
        let erased = match self.person(command.person).map(|person| &person.state) {
            Some(PersonState::Erased { mark, .. }) => Some(*mark),
            _ => None,
        };
        inquiry.policy("data_are_still_there", "个人信息尚未删除").holds(erased.is_none(), || {
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
        self.set_state(event.person, PersonState::Erased { basis: event.basis, mark })
    }

    pub(crate) fn person_restricted(&mut self, event: &PersonRestricted, mark: Mark) -> Applied {
        let article = event.article.clone();
        self.set_state(
            event.person,
            PersonState::Restricted { until: event.until, basis: event.basis, article, mark },
        )
    }

    fn set_state(&mut self, person: PersonId, state: PersonState) -> Applied {
        let person = self.persons.get_mut(person).ok_or(Incoherent("nobody with this id was registered"))?;
        if matches!(person.state, PersonState::Erased { .. }) {
            return Err(Incoherent("the person's data were erased before"));
        }
        person.state = state;
        Ok(())
    }
}
