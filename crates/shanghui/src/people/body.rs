//! Enterprises (企业) and bodies outside the chamber (外部单位). Their names are public; the people in them are not.

use super::{PeopleRefusal, Roster};
use crate::kernel::{
    Applied, CreditCode, EnterpriseId, Incoherent, Inquiry, Mark, PartyId, PartyKind, PersonId, Ruled, Title,
    record,
};

record! {
    /// Registers an enterprise (登记企业).
    pub struct RegisterEnterprise {
        /// The new enterprise's id.
        pub enterprise: EnterpriseId,
        /// Its name.
        pub name: Title,
        /// Who represents it, if that is known.
        pub representative: Option<PersonId>,
        /// Its unified social credit code (统一社会信用代码), if that is known. It must have the shape of one; whether its checks hold is
        /// told by [`CreditCode`] and not required, for codes that fail them were really issued.
        pub credit_code: Option<CreditCode>,
    }

    /// An enterprise was registered.
    pub struct EnterpriseRegistered {
        /// Which.
        pub enterprise: EnterpriseId,
        /// Its name.
        pub name: Title,
        /// Who represents it.
        pub representative: Option<PersonId>,
        /// Its unified social credit code (统一社会信用代码), in its one form.
        pub credit_code: Option<CreditCode>,
    }

    /// Registers a body outside the chamber (登记外部单位): another chamber, an authority.
    pub struct RegisterParty {
        /// The new body's id.
        pub party: PartyId,
        /// Its name.
        pub name: Title,
        /// What kind of body it is.
        pub kind: PartyKind,
    }

    /// A body outside the chamber was registered.
    pub struct PartyRegistered {
        /// Which.
        pub party: PartyId,
        /// Its name.
        pub name: Title,
        /// What kind of body it is.
        pub kind: PartyKind,
    }
}

/// An enterprise (企业).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enterprise {
    pub(super) name: Title,
    pub(super) representative: Option<PersonId>,
    pub(super) credit_code: Option<CreditCode>,
    pub(super) mark: Mark,
}

impl Enterprise {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &Title {
        &self.name
    }

    /// Who represents it.
    #[must_use]
    pub const fn representative(&self) -> Option<PersonId> {
        self.representative
    }

    /// Its unified social credit code (统一社会信用代码), where it is known: ask it whether its checks hold.
    #[must_use]
    pub const fn credit_code(&self) -> Option<CreditCode> {
        self.credit_code
    }
}

/// A body outside the chamber (外部单位).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub(super) name: Title,
    pub(super) kind: PartyKind,
    pub(super) mark: Mark,
}

impl Party {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &Title {
        &self.name
    }

    /// What kind of body it is.
    #[must_use]
    pub const fn kind(&self) -> PartyKind {
        self.kind
    }

    /// The entry that registered it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }
}

impl Roster {
    pub(crate) fn register_enterprise(
        &self,
        command: &RegisterEnterprise,
        inquiry: &mut Inquiry,
    ) -> Ruled<EnterpriseRegistered, PeopleRefusal> {
        let known = self.enterprise(command.enterprise);
        inquiry
            .policy("enterprise_is_new", "该企业尚未登记")
            .unrecorded::<PeopleRefusal>(known.map(|enterprise| enterprise.mark.seq), &command.enterprise)?;
        if let Some(person) = command.representative {
            self.known_person(person, inquiry)?;
        }
        Ok(EnterpriseRegistered {
            enterprise: command.enterprise,
            name: command.name.clone(),
            representative: command.representative,
            credit_code: command.credit_code,
        })
    }

    pub(crate) fn enterprise_registered(&mut self, event: &EnterpriseRegistered, mark: Mark) -> Applied {
        if let Some(person) = event.representative {
            self.place(person)?;
        }
        let enterprise = Enterprise {
            name: event.name.clone(),
            representative: event.representative,
            credit_code: event.credit_code,
            mark,
        };
        self.enterprises
            .insert(event.enterprise, enterprise)
            .map(|_| ())
            .ok_or(Incoherent("the enterprise was registered before"))
    }

    pub(crate) fn register_party(
        &self,
        command: &RegisterParty,
        inquiry: &mut Inquiry,
    ) -> Ruled<PartyRegistered, PeopleRefusal> {
        let known = self.party(command.party);
        inquiry
            .policy("party_is_new", "该单位尚未登记")
            .unrecorded::<PeopleRefusal>(known.map(|party| party.mark.seq), &command.party)?;
        Ok(PartyRegistered { party: command.party, name: command.name.clone(), kind: command.kind })
    }

    pub(crate) fn party_registered(&mut self, event: &PartyRegistered, mark: Mark) -> Applied {
        let party = Party { name: event.name.clone(), kind: event.kind, mark };
        self.parties
            .insert(event.party, party)
            .map(|_| ())
            .ok_or(Incoherent("the party was registered before"))
    }
}
