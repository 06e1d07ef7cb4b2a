//! Delegations (委托代表): who may act or speak on whose behalf, for what, and for how long.

use super::term::{period_covers, period_is_in_order};
use super::{Leadership, LeadershipRefusal};
use crate::charter::Charter;
use crate::kernel::{
    Applied, Date, DelegationId, Incoherent, Inquiry, Mark, MeetingId, PersonId, Principal, Ruled, choice,
    record,
};
use crate::people::Roster;

choice! {
    /// What a delegation reaches to.
    pub enum DelegationScope {
        /// Everything (一般委托).
        General = "general" {},
        /// One meeting (单次会议).
        Meeting = "meeting" {
            /// Which.
            meeting: MeetingId,
        },
    }
}

record! {
    /// Records that somebody may act on another's behalf (登记委托).
    pub struct RecordDelegation {
        /// The new delegation's id.
        pub delegation: DelegationId,
        /// Who acts.
        pub delegate: PersonId,
        /// On whose behalf.
        pub principal: Principal,
        /// What for.
        pub scope: DelegationScope,
        /// The first day, if that is known.
        pub from: Option<Date>,
        /// The last day, if that is known.
        pub until: Option<Date>,
    }

    /// A delegation was recorded.
    pub struct DelegationRecorded {
        /// Which.
        pub delegation: DelegationId,
        /// Who acts.
        pub delegate: PersonId,
        /// On whose behalf.
        pub principal: Principal,
        /// What for.
        pub scope: DelegationScope,
        /// The first day.
        pub from: Option<Date>,
        /// The last day.
        pub until: Option<Date>,
    }

    /// Revokes a delegation (撤销委托).
    pub struct RevokeDelegation {
        /// Which.
        pub delegation: DelegationId,
        /// The last day on which it holds.
        pub on: Date,
    }

    /// A delegation was revoked.
    pub struct DelegationRevoked {
        /// Which.
        pub delegation: DelegationId,
        /// The last day on which it holds.
        pub on: Date,
    }
}

/// A delegation (委托代表).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    pub(super) delegate: PersonId,
    pub(super) principal: Principal,
    pub(super) scope: DelegationScope,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) revoked: Option<(Date, Mark)>,
    pub(super) mark: Mark,
}

impl Delegation {
    /// Who acts.
    #[must_use]
    pub const fn delegate(&self) -> PersonId {
        self.delegate
    }

    /// On whose behalf.
    #[must_use]
    pub const fn principal(&self) -> &Principal {
        &self.principal
    }

    /// What for.
    #[must_use]
    pub const fn scope(&self) -> &DelegationScope {
        &self.scope
    }

    /// Whether it holds on a day, and reaches to the meeting, where one is meant.
    #[must_use]
    pub fn reaches(&self, day: Date, meeting: Option<MeetingId>) -> bool {
        let last = self.revoked.map(|(on, _)| on).or(self.until);
        let within = match &self.scope {
            DelegationScope::General {} => true,
            DelegationScope::Meeting { meeting: only } => meeting == Some(*only),
        };
        within && period_covers(self.from, last, day)
    }
}

impl Leadership {
    pub(crate) fn record_delegation(
        &self,
        command: &RecordDelegation,
        charter: &Charter,
        roster: &Roster,
        meeting_is_known: bool,
        inquiry: &mut Inquiry,
    ) -> Ruled<DelegationRecorded, LeadershipRefusal> {
        let known = self.delegations.get(command.delegation);
        inquiry.policy("delegation_is_new", "该委托尚未登记").unrecorded::<LeadershipRefusal>(
            known.map(|delegation| delegation.mark.seq),
            &command.delegation,
        )?;
        roster.known_person(command.delegate, inquiry)?;
        principal_is_known(&command.principal, charter, roster, inquiry)?;
        let own = command.principal == Principal::Person { person: command.delegate };
        inquiry
            .policy("delegate_is_another", "受托人不是委托人自己")
            .holds(!own, || LeadershipRefusal::SelfDelegation { person: command.delegate })?;
        if let DelegationScope::Meeting { meeting } = command.scope {
            inquiry
                .policy("meeting_is_known", "会议已登记")
                .holds(meeting_is_known, || LeadershipRefusal::UnknownMeeting { meeting })?;
        }
        period_is_in_order(command.from, command.until, inquiry)?;
        Ok(DelegationRecorded {
            delegation: command.delegation,
            delegate: command.delegate,
            principal: command.principal.clone(),
            scope: command.scope.clone(),
            from: command.from,
            until: command.until,
        })
    }

    pub(crate) fn delegation_recorded(
        &mut self,
        event: &DelegationRecorded,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        roster.place(event.delegate)?;
        let delegation = Delegation {
            delegate: event.delegate,
            principal: event.principal.clone(),
            scope: event.scope.clone(),
            from: event.from,
            until: event.until,
            revoked: None,
            mark,
        };
        let index = self
            .delegations
            .insert(event.delegation, delegation)
            .ok_or(Incoherent("the delegation was recorded before"))?;
        self.entrust(event.delegate, index);
        Ok(())
    }

    pub(crate) fn revoke_delegation(
        &self,
        command: &RevokeDelegation,
        inquiry: &mut Inquiry,
    ) -> Ruled<DelegationRevoked, LeadershipRefusal> {
        let delegation = inquiry
            .policy("delegation_is_known", "委托已登记")
            .finds(self.delegations.get(command.delegation), || LeadershipRefusal::UnknownDelegation {
                delegation: command.delegation,
            })?;
        let revoked = delegation.revoked;
        inquiry.policy("delegation_is_not_revoked", "委托尚未撤销").holds(revoked.is_none(), || {
            LeadershipRefusal::DelegationAlreadyRevoked {
                delegation: command.delegation,
                seq: revoked.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        period_is_in_order(delegation.from, Some(command.on), inquiry)?;
        Ok(DelegationRevoked { delegation: command.delegation, on: command.on })
    }

    pub(crate) fn delegation_revoked(&mut self, event: &DelegationRevoked, mark: Mark) -> Applied {
        let delegation = self
            .delegations
            .get_mut(event.delegation)
            .ok_or(Incoherent("there is no delegation with this id"))?;
        delegation.revoked = Some((event.on, mark));
        Ok(())
    }
}

/// The policies that whoever is acted for is known.
pub(crate) fn principal_is_known(
    principal: &Principal,
    charter: &Charter,
    roster: &Roster,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    match principal {
        Principal::Person { person } => drop(roster.known_person(*person, inquiry)?),
        Principal::Party { party } => roster.known_party(*party, inquiry)?,
        Principal::Organ { organ } => inquiry
            .policy("organ_is_in_the_charter", "章程设有该机构")
            .finds(charter.organ(organ).map(|_| ()), || LeadershipRefusal::UnknownOrgan {
                organ: organ.clone(),
            })?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{DelegationScope, RecordDelegation, RevokeDelegation};
    use crate::chamber::sample::{self, HAN, JIANG, JOINT, LIN, YUNMENG, date, on_behalf_of, organ};
    use crate::chamber::scenario::given;
    use crate::kernel::{DelegationId, MeetingId, Principal};

    const NEW: DelegationId = DelegationId::from_u128(0x3d);

    fn lent(principal: Principal, scope: DelegationScope) -> RecordDelegation {
        let (from, until) = (Some(date("2026-03-05")), Some(date("2026-03-15")));
        RecordDelegation { delegation: NEW, delegate: HAN, principal, scope, from, until }
    }

    fn president() -> Principal {
        on_behalf_of(LIN)
    }

    #[test]
    fn a_delegation_holds_from_its_first_to_its_last_day() {
        let chamber = given(sample::chamber()).and(lent(president(), DelegationScope::General {})).chamber();
        let may =
            |day| chamber.leadership().may_speak_for(HAN, &president(), chamber.charter(), date(day), None);
        assert_eq!(
            ["2026-03-04", "2026-03-05", "2026-03-15", "2026-03-16"].map(may),
            [false, true, true, false]
        );
    }

    #[test]
    fn a_delegation_for_a_meeting_reaches_no_further() {
        let scope = DelegationScope::Meeting { meeting: JOINT };
        let chamber =
            given(sample::chamber()).and(sample::joint_meeting()).and(lent(president(), scope)).chamber();
        let may = |meeting| {
            chamber.leadership().may_speak_for(
                HAN,
                &president(),
                chamber.charter(),
                date("2026-03-10"),
                meeting,
            )
        };
        assert_eq!([Some(JOINT), Some(MeetingId::from_u128(0x5f)), None].map(may), [true, false, false]);
    }

    #[test]
    fn anybody_known_may_be_acted_for_but_oneself() {
        for principal in
            [president(), Principal::Party { party: YUNMENG }, Principal::Organ { organ: organ("council") }]
        {
            given(sample::chamber()).and(lent(principal, DelegationScope::General {}));
        }
        given(sample::chamber())
            .when(lent(on_behalf_of(HAN), DelegationScope::General {}))
            .then_refused("leadership.self_delegation");
        given(sample::chamber())
            .when(lent(president(), DelegationScope::Meeting { meeting: JOINT }))
            .then_refused("leadership.unknown_meeting");
    }

    #[test]
    fn it_ends_when_it_is_revoked() {
        let recorded = given(sample::chamber()).and(lent(president(), DelegationScope::General {}));
        let revoke = |on| RevokeDelegation { delegation: NEW, on: date(on) };
        recorded.clone().when(revoke("2026-03-04")).then_refused("leadership.period_reversed");
        let revoked = recorded.and(revoke("2026-03-07"));
        revoked.clone().when(revoke("2026-03-08")).then_refused("leadership.delegation_already_revoked");
        let chamber = revoked.chamber();
        let may =
            |day| chamber.leadership().may_speak_for(HAN, &president(), chamber.charter(), date(day), None);
        assert_eq!(["2026-03-07", "2026-03-08"].map(may), [true, false]);
        assert_eq!(chamber.leadership().entrusted_to(JIANG).count(), 0);
    }
}
