//! The class of a member (会员类别): which of the charter's classes a seat is of, and what it changes to.
//!
//! A class is for units, for persons or for both; the charter says so (社会团体章程示范文本（1998）第七条；贵州、云南等地的异地商会只吸收
//! 单位会员). What an import records of the past is taken as it was. A seat whose class nobody recorded has none.

use super::{Member, MemberHolder, Members, MembershipRefusal};
use crate::charter::{Charter, MemberClassRule, MemberKind};
use crate::kernel::{
    Applied, Date, Incoherent, Inquiry, Mark, MemberClass, MemberId, PersonId, Ruled, record,
};

record! {
    /// Records that a member is of another class from a day on (变更会员类别).
    pub struct ChangeMemberClass {
        /// Which seat.
        pub member: MemberId,
        /// The class.
        pub class: MemberClass,
        /// Since when, if that is known.
        pub since: Option<Date>,
    }

    /// A member's class changed.
    pub struct MemberClassChanged {
        /// Which seat.
        pub member: MemberId,
        /// The class.
        pub class: MemberClass,
        /// Since when.
        pub since: Option<Date>,
    }
}

impl MemberHolder {
    /// What kind of member it is.
    #[must_use]
    pub const fn kind(&self) -> MemberKind {
        match self {
            Self::Person { .. } => MemberKind::Individual,
            Self::Enterprise { .. } => MemberKind::Unit,
        }
    }
}

/// Whether something that began on a day, if that is known, had begun by another.
pub(super) fn had_begun(since: Option<Date>, day: Date) -> bool {
    since.is_none_or(|since| since <= day)
}

impl Member {
    /// The class that it is of now, where it was recorded.
    #[must_use]
    pub fn class(&self) -> Option<&MemberClass> {
        self.classes.last().map(|(changed, _)| &changed.class).or(self.class.as_ref())
    }

    /// The class that it was of on a day, where it was recorded.
    #[must_use]
    pub fn class_on(&self, day: Date) -> Option<&MemberClass> {
        let changed = self.classes.iter().map(|(changed, _)| changed);
        let changed = changed.rev().find(|changed| had_begun(changed.since, day));
        changed.map(|changed| &changed.class).or(self.class.as_ref())
    }

    /// Who acted for it on a day, where that is known.
    #[must_use]
    pub fn representative_on(&self, day: Date) -> Option<PersonId> {
        let changed = self.representatives.iter().map(|(changed, _)| changed);
        let changed = changed.rev().find(|changed| had_begun(changed.since, day));
        changed.map(|changed| changed.representative).or(self.seated.representative())
    }

    /// Whether the seat had ended by a day.
    #[must_use]
    pub fn had_ended_by(&self, day: Date) -> bool {
        self.standing().is_ended() && had_begun(self.since(), day)
    }
}

/// The policies that a class is the charter's, and that a holder may be of it, or of any where none is named.
pub(super) fn class_fits(
    class: Option<&MemberClass>,
    holder: &MemberHolder,
    charter: &Charter,
    judged: bool,
    inquiry: &mut Inquiry,
) -> Ruled<(), MembershipRefusal> {
    let kind = holder.kind();
    let rules = match class {
        Some(class) => core::slice::from_ref(
            inquiry
                .policy("class_is_in_the_charter", "章程设有该会员类别")
                .finds(charter.member_class(class), || MembershipRefusal::UnknownClass {
                    class: class.clone(),
                })?,
        ),
        None => charter.rules().member_classes.as_slice(),
    };
    let article = rules.first().and_then(|rule| rule.article.as_ref());
    let title = |rule: &MemberClassRule| rule.title.as_str().into();
    inquiry.policy("class_takes_the_kind_of_member", "会员类别接纳该种会员").under(article).holds(
        !judged || rules.is_empty() || rules.iter().any(|rule| rule.takes(kind)),
        || MembershipRefusal::WrongKind {
            kind,
            classes: rules.iter().map(title).collect(),
            article: article.cloned(),
        },
    )
}

impl Members {
    pub(crate) fn change_class(
        &self,
        command: &ChangeMemberClass,
        charter: &Charter,
        judged: bool,
        inquiry: &mut Inquiry,
    ) -> Ruled<MemberClassChanged, MembershipRefusal> {
        let member = self.living(command.member, inquiry)?;
        class_fits(Some(&command.class), member.holder(), charter, judged, inquiry)?;
        inquiry.policy("class_is_another", "类别确有变更").holds(
            member.class() != Some(&command.class),
            || MembershipRefusal::ClassUnchanged { member: command.member, class: command.class.clone() },
        )?;
        let ChangeMemberClass { member, class, since } = command.clone();
        Ok(MemberClassChanged { member, class, since })
    }

    pub(crate) fn member_class_changed(&mut self, event: &MemberClassChanged, mark: Mark) -> Applied {
        let member = self.seats.get_mut(event.member).ok_or(Incoherent("there is no seat with this id"))?;
        member.classes.push((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::ChangeMemberClass;
    use crate::chamber::sample::{self, CHENG, TINGLAN, date};
    use crate::chamber::scenario::{Given, given};
    use crate::kernel::{Actor, MemberClass, MemberId};
    use crate::membership::{ChangeRepresentative, ChangeStanding, MemberHolder, SeatMember, Standing};

    const NEW: MemberId = MemberId::from_u128(0x9f);
    const YUNFANS: MemberId = MemberId::from_u128(0x91);
    const LINS: MemberId = MemberId::from_u128(0x93);

    fn class(word: &str) -> MemberClass {
        MemberClass::new(word).unwrap()
    }

    fn person(word: Option<&str>) -> SeatMember {
        SeatMember {
            member: NEW,
            holder: MemberHolder::Person { person: CHENG },
            standing: Standing::Good,
            since: Some(date("2026-03-01")),
            class: word.map(class),
        }
    }

    fn change(member: MemberId, word: &str, since: &str) -> ChangeMemberClass {
        ChangeMemberClass { member, class: class(word), since: Some(date(since)) }
    }

    /// 贵州、云南等地的异地商会只吸收单位会员.
    fn of_units() -> Given {
        given(sample::chamber_under(|rules| rules.member_classes.truncate(1)))
    }

    #[test]
    fn a_seat_is_of_a_class_that_takes_its_kind_of_member() {
        given(sample::chamber()).and(person(None));
        given(sample::chamber()).and(person(Some("individual_member")));
        given(sample::chamber())
            .when(person(Some("unit_member")))
            .then_refused("membership.wrong_kind")
            .under("1998", Some(7))
            .saying("no individual member is taken by 单位会员");
        given(sample::chamber()).when(person(Some("knight"))).then_refused("membership.unknown_class");
    }

    #[test]
    fn where_every_class_is_for_units_no_person_takes_a_seat() {
        of_units().when(person(None)).then_refused("membership.wrong_kind");
        let unit = MemberHolder::Enterprise { enterprise: TINGLAN, representative: None };
        // 听澜's seat has to end before it takes another.
        let ended = ChangeStanding {
            member: MemberId::from_u128(0x92),
            standing: Standing::Withdrawn,
            since: None,
            reason: None,
        };
        of_units().and(ended).and(SeatMember { holder: unit, ..person(None) });
        // What an import records of the past is taken as it was; what is to come is judged.
        of_units().and_by(Actor::import(), person(None));
        let later = SeatMember { since: Some(date("2027-01-01")), ..person(None) };
        of_units().when(later).by(Actor::import()).then_refused("membership.wrong_kind");
        let none = sample::chamber_under(|rules| rules.member_classes.clear());
        given(none)
            .and(person(None))
            .when(change(NEW, "unit_member", "2026-03-02"))
            .then_refused("membership.unknown_class");
    }

    #[test]
    fn a_class_changes_from_a_day_on_and_a_seat_that_has_ended_keeps_its_own() {
        let changed =
            given(sample::chamber()).and(person(None)).and(change(NEW, "individual_member", "2026-03-10"));
        changed
            .clone()
            .when(change(NEW, "individual_member", "2026-03-11"))
            .then_refused("membership.class_unchanged");
        changed.clone().when(change(NEW, "unit_member", "2026-03-11")).then_refused("membership.wrong_kind");
        let chamber = changed.chamber();
        let seat = chamber.members().seats().get(NEW).unwrap();
        assert_eq!(
            (seat.class_on(date("2026-03-09")), seat.class()),
            (None, Some(&class("individual_member")))
        );
        assert_eq!(seat.class_on(date("2026-03-10")), seat.class());
        let left = ChangeStanding { member: LINS, standing: Standing::Withdrawn, since: None, reason: None };
        given(sample::chamber())
            .and(left)
            .when(change(LINS, "individual_member", "2026-03-02"))
            .then_refused("membership.seat_ended");
        let unknown = change(MemberId::from_u128(0x9e), "unit_member", "2026-03-02");
        given(sample::chamber()).when(unknown).then_refused("membership.unknown_member");
    }

    #[test]
    fn who_acted_for_a_seat_on_a_day_is_known_afterwards() {
        let sends =
            ChangeRepresentative { member: YUNFANS, representative: CHENG, since: Some(date("2026-03-10")) };
        let chamber = given(sample::chamber()).and(sends).chamber();
        let seat = chamber.members().seats().get(YUNFANS).unwrap();
        assert_eq!(
            [date("2026-03-09"), date("2026-03-10")].map(|day| seat.representative_on(day)),
            [Some(sample::ZHOU), Some(CHENG)]
        );
    }
}
