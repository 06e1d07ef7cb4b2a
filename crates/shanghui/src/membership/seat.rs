//! Seats (会员席位) and their standing.

use super::class::class_fits;
use super::seats_of::SeatsOf;
use super::{
    MemberClassChanged, MemberSanctioned, MembershipRefusal, RepresentativeChanged, SeatPassed, Standing,
    StandingChanged,
};
use crate::charter::Charter;
use crate::kernel::{
    Applied, Date, EnterpriseId, Incoherent, Inquiry, Key, Mark, MemberClass, MemberId, MotionId,
    Outstanding, PersonId, Register, Ruled, choice, record, retell,
};
use crate::people::Roster;
use alloc::vec::Vec;

choice! {
    /// Whose a seat is.
    #[derive(Hash)]
    pub enum MemberHolder {
        /// An individual member (个人会员).
        Person = "person" {
            /// Who.
            person: PersonId,
        },
        /// A unit member (单位会员), by its representative.
        Enterprise = "enterprise" {
            /// Which.
            enterprise: EnterpriseId,
            /// Who represents it in the chamber, if that is known.
            representative: Option<PersonId>,
        },
    }
}

impl MemberHolder {
    /// Who acts for the seat.
    #[must_use]
    pub const fn representative(&self) -> Option<PersonId> {
        match self {
            Self::Person { person } => Some(*person),
            Self::Enterprise { representative, .. } => *representative,
        }
    }

    pub(super) const fn key(&self) -> HolderKey {
        match self {
            Self::Person { person } => HolderKey(person.uuid().as_u128()),
            Self::Enterprise { enterprise, .. } => HolderKey(enterprise.uuid().as_u128()),
        }
    }
}

/// A holder's identity, whatever kind of holder it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HolderKey(u128);

impl Key for HolderKey {
    fn bits(&self) -> u128 {
        self.0
    }
}

record! {
    /// Records a member's seat with its standing (登记会员席位).
    pub struct SeatMember {
        /// The new seat's id.
        pub member: MemberId,
        /// Whose it is.
        pub holder: MemberHolder,
        /// Its standing.
        pub standing: Standing,
        /// Since when, if that is known.
        pub since: Option<Date>,
        /// The class of member, by the charter's word, if that is known.
        pub class: Option<MemberClass>,
    }

    /// A member's seat was recorded.
    pub struct MemberSeated {
        /// Which.
        pub member: MemberId,
        /// Whose it is.
        pub holder: MemberHolder,
        /// Its standing.
        pub standing: Standing,
        /// Since when.
        pub since: Option<Date>,
        /// The class of member, by the charter's word.
        pub class: Option<MemberClass>,
    }
}

/// A member's seat (会员席位).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Whose it was when it was recorded.
    pub(super) seated: MemberHolder,
    /// Whose it is, with whoever represents it now.
    pub(super) holder: MemberHolder,
    pub(super) standing: Standing,
    pub(super) since: Option<Date>,
    /// The class it was of when it was recorded.
    pub(super) class: Option<MemberClass>,
    mark: Mark,
    pub(super) changes: Vec<(StandingChanged, Mark)>,
    pub(super) representatives: Vec<(RepresentativeChanged, Mark)>,
    pub(super) classes: Vec<(MemberClassChanged, Mark)>,
    pub(super) sanctions: Vec<(MemberSanctioned, Mark)>,
    pub(super) passings: Vec<(SeatPassed, Mark)>,
}

impl Member {
    /// Whose it is.
    #[must_use]
    pub const fn holder(&self) -> &MemberHolder {
        &self.holder
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }
}

/// The members (会员名册).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Members {
    pub(super) seats: Register<MemberId, Member>,
    /// The latest seat of each holder.
    pub(super) latest: Register<HolderKey, MemberId>,
    pub(super) seats_of: SeatsOf,
    /// How many seats have not ended and have somebody who acts for them.
    pub(super) acted_for: u32,
    /// The indexes of the seats that a person ever held or represented.
    pub(super) by_person: Register<PersonId, Vec<u32>>,
    /// Those of them whose part in every seat is over, by their place there.
    pub(super) left: Outstanding,
    pub(super) standards: Vec<(super::DuesStandardAdopted, Mark)>,
    /// The motions whose standards were revoked before they held.
    pub(super) revoked_standards: Vec<MotionId>,
}

impl Members {
    /// The seats.
    #[must_use]
    pub const fn seats(&self) -> &Register<MemberId, Member> {
        &self.seats
    }

    /// Who acts for the seats that are in good standing on a day, and for the suspended ones as well where they are asked for; a
    /// person as often as they have seats.
    pub fn entitled(&self, with_suspended: bool, day: Date) -> impl Iterator<Item = PersonId> + '_ {
        self.seats.iter().filter_map(move |(_, member)| match member.standing_on(day) {
            Standing::Good => member.holder.representative(),
            Standing::Suspended if with_suspended => member.holder.representative(),
            _ => None,
        })
    }

    /// Whether anybody acts for a seat that has not ended.
    pub(crate) const fn has_anybody(&self) -> bool {
        self.acted_for > 0
    }

    /// The seats that somebody holds or represents, by index and by their place in the roster; ended ones too.
    pub(crate) fn seats_of(&self, person: u32) -> impl Iterator<Item = u32> {
        self.seats_of.of(person)
    }

    /// How many members there are: the suspended are members, those whose seats have ended are not.
    #[must_use]
    pub fn seated(&self) -> u32 {
        let seated = self.seats.iter().filter(|(_, member)| !member.standing().is_ended()).count();
        u32::try_from(seated).unwrap_or(u32::MAX)
    }

    /// The seats that a person holds or represents.
    pub fn of_person(&self, person: PersonId) -> impl Iterator<Item = &Member> {
        self.seats
            .iter()
            .map(|(_, member)| member)
            .filter(move |member| member.holder.representative() == Some(person))
    }

    pub(crate) fn known(&self, member: MemberId, inquiry: &mut Inquiry) -> Ruled<&Member, MembershipRefusal> {
        inquiry
            .policy("member_is_known", "会员席位已登记")
            .finds(self.seats.get(member), || MembershipRefusal::UnknownMember { member })
    }

    /// The policies that a seat is known and has not ended.
    pub(super) fn living(&self, id: MemberId, inquiry: &mut Inquiry) -> Ruled<&Member, MembershipRefusal> {
        let member = self.known(id, inquiry)?;
        let standing = member.standing();
        inquiry.policy("seat_has_not_ended", "席位没有终止").holds(!standing.is_ended(), || {
            MembershipRefusal::SeatEnded { member: id, standing, since: member.since() }
        })?;
        Ok(member)
    }

    /// The seat that a holder has and that has not ended.
    pub(super) fn seat_of(&self, holder: HolderKey) -> Option<(MemberId, &Member)> {
        let id = *self.latest.get(holder)?;
        let member = self.seats.get(id)?;
        // A seat that passed on is another's.
        (member.holder.key() == holder && !member.standing().is_ended()).then_some((id, member))
    }

    pub(crate) fn seat_member(
        &self,
        command: &SeatMember,
        charter: &Charter,
        roster: &Roster,
        judged: bool,
        inquiry: &mut Inquiry,
    ) -> Ruled<MemberSeated, MembershipRefusal> {
        let known = self.seats.get(command.member);
        inquiry
            .policy("seat_is_new", "该席位尚未登记")
            .unrecorded::<MembershipRefusal>(known.map(|member| member.mark.seq), &command.member)?;
        self.may_apply(&command.holder, command.class.as_ref(), (charter, roster), judged, inquiry)?;
        Ok(MemberSeated {
            member: command.member,
            holder: command.holder.clone(),
            standing: command.standing,
            since: command.since,
            class: command.class.clone(),
        })
    }

    /// The policies that somebody may become a member of a class: they are known, of its kind, and have no other seat.
    pub(crate) fn may_apply(
        &self,
        holder: &MemberHolder,
        class: Option<&MemberClass>,
        (charter, roster): (&Charter, &Roster),
        judged: bool,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), MembershipRefusal> {
        match holder {
            MemberHolder::Person { person } => drop(roster.known_person(*person, inquiry)?),
            MemberHolder::Enterprise { enterprise, representative } => {
                roster.known_enterprise(*enterprise, inquiry)?;
                if let Some(person) = representative {
                    roster.known_person(*person, inquiry)?;
                }
            }
        }
        class_fits(class, holder, charter, judged, inquiry)?;
        let other = self.seat_of(holder.key());
        inquiry.policy("holder_has_no_other_seat", "持有者没有其他席位").holds(other.is_none(), || {
            let (member, seq) = other.map_or((MemberId::from_u128(0), 0), |(id, it)| (id, it.mark.seq));
            MembershipRefusal::AlreadySeated { member, seq }
        })
    }

    pub(crate) fn member_seated(&mut self, event: &MemberSeated, mark: Mark, roster: &Roster) -> Applied {
        let person = event.holder.representative().map(|person| roster.place(person)).transpose()?;
        let member = Member {
            seated: event.holder.clone(),
            holder: event.holder.clone(),
            standing: event.standing,
            since: event.since,
            class: event.class.clone(),
            mark,
            changes: Vec::new(),
            representatives: Vec::new(),
            classes: Vec::new(),
            sanctions: Vec::new(),
            passings: Vec::new(),
        };
        let key = event.holder.key();
        let acted_for = member.is_acted_for();
        let index =
            self.seats.insert(event.member, member).ok_or(Incoherent("the seat was recorded before"))?;
        person.into_iter().for_each(|person| self.seats_of.add(person, index));
        self.acted_for = self.acted_for.saturating_add(u32::from(acted_for));
        if let Some(person) = event.holder.representative() {
            self.takes_part(person, index);
        }
        self.sits(key, event.member);
        Ok(())
    }

    /// Notes the latest seat of a holder.
    pub(super) fn sits(&mut self, holder: HolderKey, member: MemberId) {
        match self.latest.get_mut(holder) {
            Some(latest) => *latest = member,
            None => drop(self.latest.insert(holder, member)),
        }
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<MemberSeated>
            + From<StandingChanged>
            + From<RepresentativeChanged>
            + From<MemberClassChanged>
            + From<MemberSanctioned>
            + From<SeatPassed>
            + From<super::DuesStandardAdopted>,
    {
        retell(&self.standards, facts);
        for (id, member) in self.seats.iter() {
            let seated = MemberSeated {
                member: id,
                holder: member.seated.clone(),
                standing: member.standing,
                since: member.since,
                class: member.class.clone(),
            };
            facts.push((member.mark, seated.into()));
            retell(&member.sanctions, facts);
            retell(&member.changes, facts);
            retell(&member.passings, facts);
            retell(&member.representatives, facts);
            retell(&member.classes, facts);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MemberHolder, SeatMember, Standing};
    use crate::chamber::sample::{self, CHENG, HE, LIN, NOBODY, TINGLAN, YUNFAN, ZHOU, date};
    use crate::chamber::scenario::given;
    use crate::kernel::MemberId;
    use crate::membership::ChangeStanding;

    const NEW: MemberId = MemberId::from_u128(0x9f);
    const HES: MemberId = MemberId::from_u128(0x96);

    fn seat(holder: MemberHolder) -> SeatMember {
        SeatMember { member: NEW, holder, standing: Standing::Good, since: None, class: None }
    }

    fn change(standing: Standing) -> ChangeStanding {
        ChangeStanding { member: HES, standing, since: Some(date("2026-03-02")), reason: None }
    }

    #[test]
    fn a_holder_has_one_seat_until_it_ends() {
        let person = || seat(MemberHolder::Person { person: HE });
        given(sample::chamber()).when(person()).then_refused("membership.already_seated");
        given(sample::chamber())
            .and(change(Standing::Suspended))
            .when(person())
            .then_refused("membership.already_seated");
        given(sample::chamber()).and(change(Standing::Withdrawn)).and(person());
        // A person may stand for an enterprise and have a seat of their own.
        given(sample::chamber()).and(seat(MemberHolder::Person { person: ZHOU }));
    }

    #[test]
    fn whoever_holds_or_represents_a_seat_is_known() {
        let person = MemberHolder::Person { person: NOBODY };
        let represented = MemberHolder::Enterprise { enterprise: TINGLAN, representative: Some(NOBODY) };
        let enterprise = crate::kernel::EnterpriseId::from_u128(0x2f);
        let enterprise = MemberHolder::Enterprise { enterprise, representative: None };
        for (holder, code) in [
            (person, "people.unknown_person"),
            (represented, "people.unknown_person"),
            (enterprise, "people.unknown_enterprise"),
        ] {
            given(sample::chamber()).when(seat(holder)).then_refused(code);
        }
        given(sample::chamber())
            .when(seat(MemberHolder::Enterprise { enterprise: YUNFAN, representative: Some(LIN) }))
            .then_refused("membership.already_seated");
    }

    #[test]
    fn the_members_are_those_who_act_for_seats_in_good_standing() {
        let before = given(sample::chamber()).and(seat(MemberHolder::Person { person: CHENG }));
        let count = |given: crate::chamber::scenario::Given| {
            given.chamber().members().entitled(false, date("2026-03-02")).count()
        };
        assert_eq!((count(before.clone()), count(before.and(change(Standing::Suspended)))), (7, 6));
    }
}
