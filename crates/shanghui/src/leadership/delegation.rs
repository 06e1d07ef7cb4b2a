//! Delegations (委托代表): who may act or speak on whose behalf, for what, and for how long.
//!
//! Where the charter asks for it, a delegation holds only from the day on which the delegate accepted it. What somebody must do
//! in person is not delegated (《民法典》第一百六十一条第二款：应当由本人亲自实施的民事法律行为，不得代理); which powers those
//! are, is charter data.

use super::term::{period_covers, period_is_in_order};
use super::{Leadership, LeadershipRefusal};
use crate::charter::{Charter, Power};
use crate::kernel::{
    Applied, Date, DelegationId, Incoherent, Inquiry, Mark, MeetingId, PersonId, Principal, Ruled, choice,
    record,
};
use crate::people::Roster;
use alloc::vec::Vec;

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
        /// The use of these powers, and nothing else (特定事项).
        Powers = "powers" {
            /// Which.
            powers: Vec<Power>,
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
        /// The day on which the delegate accepted it, if they did.
        pub accepted: Option<Date>,
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
        /// The day on which the delegate accepted it.
        pub accepted: Option<Date>,
    }

    /// Records that a delegate accepted (接受委托).
    pub struct AcceptDelegation {
        /// Which.
        pub delegation: DelegationId,
        /// On which day.
        pub on: Date,
    }

    /// A delegate accepted.
    pub struct DelegationAccepted {
        /// Which.
        pub delegation: DelegationId,
        /// On which day.
        pub on: Date,
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
    /// As it was recorded with the delegation.
    pub(super) accepted: Option<Date>,
    /// As it was recorded later.
    pub(super) accepted_later: Option<(Date, Mark)>,
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

    /// The day on which the delegate accepted it, where that is known.
    #[must_use]
    pub fn accepted(&self) -> Option<Date> {
        self.accepted.or_else(|| self.accepted_later.map(|(on, _)| on))
    }

    /// The delegation as far as entries of a kind tell of it; nothing where they do not.
    pub(crate) fn as_known(&self, known: &dyn Fn(Mark) -> bool) -> Option<Self> {
        known(self.mark).then(|| Self {
            accepted_later: self.accepted_later.filter(|(_, mark)| known(*mark)),
            revoked: self.revoked.filter(|(_, mark)| known(*mark)),
            ..self.clone()
        })
    }

    /// Its last day, where it has one.
    pub(crate) fn last_day(&self) -> Option<Date> {
        self.revoked.map(|(on, _)| on).or(self.until)
    }

    /// Whether it is for more than one meeting.
    pub(crate) const fn lasts(&self) -> bool {
        !matches!(self.scope, DelegationScope::Meeting { .. })
    }

    /// Whether it holds on a day under a charter.
    #[must_use]
    pub fn holds_on(&self, day: Date, charter: &Charter) -> bool {
        let last = self.last_day();
        let needed = charter.offices().is_some_and(|rules| rules.acceptance.is_some());
        let accepted = !needed || self.accepted().is_some_and(|on| on <= day);
        accepted && period_covers(self.from, last, day)
    }

    /// Whether it reaches to the meeting, where one is meant, and to the power, where one is used.
    #[must_use]
    pub fn reaches(&self, meeting: Option<MeetingId>, power: Option<Power>) -> bool {
        match &self.scope {
            DelegationScope::General {} => true,
            DelegationScope::Meeting { meeting: only } => meeting == Some(*only),
            DelegationScope::Powers { powers } => power.is_some_and(|power| powers.contains(&power)),
        }
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
        if let DelegationScope::Powers { powers } = &command.scope {
            for power in powers {
                may_be_delegated(*power, charter, inquiry)?;
            }
        }
        period_is_in_order(command.from, command.until, inquiry)?;
        Ok(DelegationRecorded {
            delegation: command.delegation,
            delegate: command.delegate,
            principal: command.principal.clone(),
            scope: command.scope.clone(),
            from: command.from,
            until: command.until,
            accepted: command.accepted,
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
            accepted: event.accepted,
            accepted_later: None,
            revoked: None,
            mark,
        };
        let index = self
            .delegations
            .insert(event.delegation, delegation)
            .ok_or(Incoherent("the delegation was recorded before"))?;
        self.entrust(event.delegate, index);
        if let Principal::Person { person } = event.principal {
            self.gives(person, index);
        }
        Ok(())
    }

    /// The policies that a delegation is known and was not revoked.
    fn standing(
        &self,
        delegation: DelegationId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Delegation, LeadershipRefusal> {
        let known = inquiry
            .policy("delegation_is_known", "委托已登记")
            .finds(self.delegations.get(delegation), || LeadershipRefusal::UnknownDelegation {
                delegation,
            })?;
        let revoked = known.revoked;
        inquiry.policy("delegation_is_not_revoked", "委托尚未撤销").holds(revoked.is_none(), || {
            LeadershipRefusal::DelegationAlreadyRevoked {
                delegation,
                seq: revoked.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        Ok(known)
    }

    pub(crate) fn accept_delegation(
        &self,
        command: &AcceptDelegation,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<DelegationAccepted, LeadershipRefusal> {
        let accepted = self.standing(command.delegation, inquiry)?.accepted();
        inquiry.policy("delegation_is_not_accepted_yet", "委托尚未接受").holds(accepted.is_none(), || {
            LeadershipRefusal::DelegationAlreadyAccepted { delegation: command.delegation, on: accepted }
        })?;
        inquiry.day_has_come::<LeadershipRefusal>(command.on, today)?;
        Ok(DelegationAccepted { delegation: command.delegation, on: command.on })
    }

    pub(crate) fn delegation_accepted(&mut self, event: &DelegationAccepted, mark: Mark) -> Applied {
        let delegation = self
            .delegations
            .get_mut(event.delegation)
            .ok_or(Incoherent("there is no delegation with this id"))?;
        delegation.accepted_later = Some((event.on, mark));
        Ok(())
    }

    pub(crate) fn revoke_delegation(
        &self,
        command: &RevokeDelegation,
        inquiry: &mut Inquiry,
    ) -> Ruled<DelegationRevoked, LeadershipRefusal> {
        let delegation = self.standing(command.delegation, inquiry)?;
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

/// The policy that a power is not one that nobody uses on another's behalf.
pub(super) fn may_be_delegated(
    power: Power,
    charter: &Charter,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let reserved = charter.reserved(power);
    let article = reserved.flatten();
    inquiry
        .policy("power_may_be_delegated", "该职权可以委托")
        .under(article)
        .holds(reserved.is_none(), || LeadershipRefusal::NotDelegable { power, article: article.cloned() })
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
mod tests;
