//! Succession (会员单位合并、分立): the seat of a unit passes on to its successor, where the charter lets it.
//!
//! 会员单位合并的，由合并后的单位继承会员资格；分立的，由其中一个单位继承，其余另行申请 (governance §1.6 member.merger). The seat stays the
//! same, with its class, its standing and its sanctions; whoever represented it goes on until the successor sends somebody else.
//! Where two members merge, the seat that passes is the one that is kept, and the successor's other seat ends with it. A seat
//! is one, so only one of those that a division leaves can inherit it.

use super::{Member, MemberHolder, Members, MembershipRefusal, Standing, StandingChanged};
use crate::charter::{Charter, SuccessionGround};
use crate::kernel::{
    Applied, Article, Date, EnterpriseId, Incoherent, Inquiry, Mark, MemberId, Ruled, Title, record,
};
use crate::people::Roster;

record! {
    /// Records that the seat of a unit passes on to its successor (继承会员资格).
    pub struct PassSeat {
        /// Which seat: the one that is kept, where two members merge.
        pub member: MemberId,
        /// The enterprise that inherits it.
        pub to: EnterpriseId,
        /// What happened to the unit.
        pub ground: SuccessionGround,
        /// The first day, if that is known.
        pub since: Option<Date>,
        /// What the paper is called that says so, if there is one.
        pub document: Option<Title>,
    }

    /// The seat of a unit passed on to its successor.
    pub struct SeatPassed {
        /// Which seat.
        pub member: MemberId,
        /// The enterprise that had it.
        pub from: EnterpriseId,
        /// The enterprise that inherits it.
        pub to: EnterpriseId,
        /// What happened to the unit.
        pub ground: SuccessionGround,
        /// The first day.
        pub since: Option<Date>,
        /// What the paper is called.
        pub document: Option<Title>,
        /// The successor's own seat, which ends with it, where it had one.
        pub ends: Option<MemberId>,
        /// The article that lets it pass.
        pub article: Option<Article>,
    }
}

impl SeatPassed {
    /// What follows for the successor's own seat.
    pub(crate) fn standing(&self, cause: u32) -> Option<StandingChanged> {
        Some(StandingChanged {
            member: self.ends?,
            standing: Standing::Withdrawn,
            since: self.since,
            reason: None,
            until: None,
            cause: Some(cause),
        })
    }
}

impl Member {
    /// The units that it has passed on from, the first one first, with the entries that recorded it.
    pub fn passings(&self) -> impl Iterator<Item = (&SeatPassed, Mark)> {
        self.passings.iter().map(|(passed, mark)| (passed, *mark))
    }

    /// Whether it is a unit's, or was before it passed on.
    #[must_use]
    pub fn was_of(&self, unit: EnterpriseId) -> bool {
        let is_now = matches!(self.holder, MemberHolder::Enterprise { enterprise, .. } if enterprise == unit);
        is_now || self.passings.iter().any(|(passed, _)| passed.from == unit)
    }
}

impl Members {
    /// Whether an enterprise is a unit, or has inherited its seat.
    pub(crate) fn stands_for(&self, heir: EnterpriseId, unit: EnterpriseId) -> bool {
        let holder = MemberHolder::Enterprise { enterprise: heir, representative: None };
        heir == unit || self.seat_of(holder.key()).is_some_and(|(_, seat)| seat.was_of(unit))
    }

    pub(crate) fn pass_seat(
        &self,
        command: &PassSeat,
        charter: &Charter,
        roster: &Roster,
        judged: bool,
        inquiry: &mut Inquiry,
    ) -> Ruled<SeatPassed, MembershipRefusal> {
        let member = self.living(command.member, inquiry)?;
        let unit = match member.holder() {
            MemberHolder::Enterprise { enterprise, .. } => Some(*enterprise),
            MemberHolder::Person { .. } => None,
        };
        let from = inquiry
            .policy("member_is_a_unit", "会员是单位")
            .finds(unit, || MembershipRefusal::NotAUnit { member: command.member })?;
        roster.known_enterprise(command.to, inquiry)?;
        let rule = charter.rules().succession.as_ref();
        let article = rule.and_then(|rule| rule.article.as_ref());
        inquiry
            .policy("charter_lets_the_seat_pass", "章程规定会员资格可以继承")
            .under(article)
            .holds(!judged || rule.is_some_and(|rule| rule.lets_pass(command.ground)), || {
                MembershipRefusal::SeatDoesNotPass { ground: command.ground, article: article.cloned() }
            })?;
        let successor = MemberHolder::Enterprise { enterprise: command.to, representative: None };
        let other = self.seat_of(successor.key());
        let ends = other.map(|(id, _)| id);
        let goes_together = command.ground == SuccessionGround::Merger && ends != Some(command.member);
        inquiry.policy("successor_has_no_other_seat", "继承单位没有其他席位").under(article).holds(
            ends.is_none() || goes_together,
            || {
                let (member, seq) = other.map_or((command.member, 0), |(id, other)| (id, other.mark().seq));
                MembershipRefusal::AlreadySeated { member, seq }
            },
        )?;
        Ok(SeatPassed {
            member: command.member,
            from,
            to: command.to,
            ground: command.ground,
            since: command.since,
            document: command.document.clone(),
            ends,
            article: article.cloned(),
        })
    }

    pub(crate) fn seat_passed(&mut self, event: &SeatPassed, mark: Mark, roster: &Roster) -> Applied {
        roster.enterprises().index_of(event.to).ok_or(Incoherent("there is no enterprise with this id"))?;
        let member = self.seats.get_mut(event.member).ok_or(Incoherent("there is no seat with this id"))?;
        let MemberHolder::Enterprise { enterprise, .. } = &mut member.holder else {
            return Err(Incoherent("the seat is a person's own"));
        };
        *enterprise = event.to;
        let holder = member.holder.key();
        member.passings.push((event.clone(), mark));
        self.sits(holder, event.member);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
