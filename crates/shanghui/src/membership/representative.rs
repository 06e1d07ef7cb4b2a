//! Change of a unit's representative (调整代表): the unit stays a member, somebody else acts for it.
//!
//! It is no election. The posts that the former representative held for the unit go with the representation: the chamber
//! ends them as its consequence, and the unit's next representative may succeed to them.

use super::{MemberHolder, Members, MembershipRefusal};
use crate::kernel::{
    Applied, Date, EnterpriseId, Incoherent, Inquiry, Mark, MemberId, PersonId, Ruled, record,
};
use crate::people::Roster;

record! {
    /// Records that a unit is represented by somebody else (调整代表).
    pub struct ChangeRepresentative {
        /// The unit's seat.
        pub member: MemberId,
        /// Who represents it from now on.
        pub representative: PersonId,
        /// The first day, if that is known.
        pub since: Option<Date>,
    }

    /// A unit is represented by somebody else.
    pub struct RepresentativeChanged {
        /// The unit's seat.
        pub member: MemberId,
        /// The unit.
        pub enterprise: EnterpriseId,
        /// Who represented it before, if that was known.
        pub former: Option<PersonId>,
        /// Who represents it from now on.
        pub representative: PersonId,
        /// The first day.
        pub since: Option<Date>,
    }
}

impl Members {
    /// The enterprises that a person represents in the chamber, as members whose seats have not ended.
    pub fn units_of(&self, person: PersonId) -> impl Iterator<Item = EnterpriseId> + '_ {
        self.of_person(person).filter(|member| !member.standing().is_ended()).filter_map(
            |member| match member.holder() {
                MemberHolder::Enterprise { enterprise, .. } => Some(*enterprise),
                MemberHolder::Person { .. } => None,
            },
        )
    }

    pub(crate) fn change_representative(
        &self,
        command: &ChangeRepresentative,
        roster: &Roster,
        inquiry: &mut Inquiry,
    ) -> Ruled<RepresentativeChanged, MembershipRefusal> {
        let member = self.living(command.member, inquiry)?;
        let unit = match member.holder() {
            MemberHolder::Enterprise { enterprise, representative } => Some((*enterprise, *representative)),
            MemberHolder::Person { .. } => None,
        };
        let (enterprise, former) = inquiry
            .policy("member_is_a_unit", "会员是单位")
            .finds(unit, || MembershipRefusal::NotAUnit { member: command.member })?;
        roster.known_person(command.representative, inquiry)?;
        inquiry.policy("representative_is_another", "代表确有变更").holds(
            former != Some(command.representative),
            || MembershipRefusal::RepresentativeUnchanged {
                member: command.member,
                person: command.representative,
            },
        )?;
        Ok(RepresentativeChanged {
            member: command.member,
            enterprise,
            former,
            representative: command.representative,
            since: command.since,
        })
    }

    pub(crate) fn representative_changed(
        &mut self,
        event: &RepresentativeChanged,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        let person = roster.place(event.representative)?;
        let (index, member) =
            self.seats.get_indexed_mut(event.member).ok_or(Incoherent("there is no seat with this id"))?;
        let was_acted_for = u32::from(member.is_acted_for());
        let MemberHolder::Enterprise { representative, .. } = &mut member.holder else {
            return Err(Incoherent("the seat is a person's own"));
        };
        let former = representative.replace(event.representative);
        member.representatives.push((event.clone(), mark));
        let acted_for = u32::from(member.is_acted_for());
        self.acted_for = self.acted_for.saturating_add(acted_for).saturating_sub(was_acted_for);
        if let Some(former) = former {
            self.seats_of.remove(roster.place(former)?, index);
        }
        self.seats_of.add(person, index);
        self.takes_part(event.representative, index);
        if let Some(former) = former {
            self.looks_after(former);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::ChangeRepresentative;
    use crate::chamber::sample::{self, CHENG, HE, NOBODY, YUNFAN, ZHOU, date};
    use crate::chamber::scenario::given;
    use crate::kernel::{MemberId, PersonId};
    use crate::membership::{ChangeStanding, Standing};

    const YUNFANS: MemberId = MemberId::from_u128(0x91);

    fn change(member: u128, representative: PersonId) -> ChangeRepresentative {
        let since = Some(date("2026-03-02"));
        ChangeRepresentative { member: MemberId::from_u128(member), representative, since }
    }

    #[test]
    fn a_unit_is_represented_by_one_person_after_another() {
        let chamber = given(sample::chamber()).and(change(0x91, CHENG)).chamber();
        assert!(chamber.members().units_of(CHENG).eq([YUNFAN]));
        assert_eq!(chamber.members().units_of(ZHOU).count(), 0);
        assert!(chamber.members().entitled(false, date("2026-03-02")).any(|person| person == CHENG));
        given(chamber).and(change(0x91, ZHOU));
    }

    #[test]
    fn only_a_units_living_seat_changes_its_representative_and_to_somebody_else() {
        for (member, person, code) in [
            (0x9f, CHENG, "membership.unknown_member"),
            (0x93, CHENG, "membership.not_a_unit"),
            (0x91, NOBODY, "people.unknown_person"),
            (0x91, ZHOU, "membership.representative_unchanged"),
        ] {
            given(sample::chamber()).when(change(member, person)).then_refused(code);
        }
        let left = ChangeStanding {
            member: YUNFANS,
            standing: Standing::Withdrawn,
            since: Some(date("2026-03-02")),
            reason: None,
        };
        given(sample::chamber()).and(left).when(change(0x91, HE)).then_refused("membership.seat_ended");
    }
}
