//! Standing (会员状态): whether a member is in good standing, suspended, or gone.
//!
//! Where the charter makes a member suspended or expelled by a sanction, that is recorded, and the standing follows. A suspension
//! until a day is over the day after: that is derived, like everything that only time brings about, and never entered.

use super::{Member, Members, MembershipRefusal};
use crate::charter::{Charter, Sanction};
use crate::kernel::{
    Applied, Date, Incoherent, Inquiry, Kept, Mark, MemberId, Prose, Ruled, Sealed, codes, record,
    said_by_label,
};

codes! {
    /// A member's standing (会员状态).
    pub enum Standing {
        /// In good standing (在册).
        Good = "good" "在册",
        /// Suspended (中止资格).
        Suspended = "suspended" "中止资格",
        /// Withdrawn (退会).
        Withdrawn = "withdrawn" "退会",
        /// Expelled (除名).
        Expelled = "expelled" "除名",
    }
}
said_by_label!(Standing);

impl Standing {
    /// The sanction that makes it a member's, where one does.
    const fn sanction(self) -> Option<Sanction> {
        match self {
            Self::Suspended => Some(Sanction::Suspension),
            Self::Expelled => Some(Sanction::Expulsion),
            Self::Good | Self::Withdrawn => None,
        }
    }

    /// Whether the seat has ended.
    #[must_use]
    pub const fn is_ended(self) -> bool {
        matches!(self, Self::Withdrawn | Self::Expelled)
    }
}

record! {
    /// Changes a seat's standing (变更会员状态).
    pub struct ChangeStanding {
        /// Which seat.
        pub member: MemberId,
        /// The new standing.
        pub standing: Standing,
        /// Since when, if that is known.
        pub since: Option<Date>,
        /// Why; it goes to the erasable part of the journal.
        pub reason: Option<Prose>,
    }

    /// A seat's standing changed.
    pub struct StandingChanged {
        /// Which seat.
        pub member: MemberId,
        /// The new standing.
        pub standing: Standing,
        /// Since when.
        pub since: Option<Date>,
        /// Where the reason stands.
        pub reason: Option<Sealed>,
        /// The last day of a suspension that ends by itself.
        pub until: Option<Date>,
        /// The event of the same entry, counted from 0, that this one follows from.
        pub cause: Option<u32>,
    }
}

impl StandingChanged {
    /// The standing on a day after the change, since when, and until when: a suspension until a day is over by itself the day
    /// after.
    pub(super) fn stands_on(&self, day: Date) -> (Standing, Option<Date>, Option<Date>) {
        match self.until {
            Some(until) if self.standing == Standing::Suspended && until < day => {
                (Standing::Good, until.plus_days(1), None)
            }
            until => (self.standing, self.since, until),
        }
    }
}

impl Member {
    /// Its standing as it was recorded last; a suspension that ends by itself may be over by a day.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.changes.last().map_or(self.standing, |(change, _)| change.standing)
    }

    /// Its standing on a day, as far as it is recorded: whoever was suspended until a day is in good standing again the day after.
    #[must_use]
    pub fn standing_on(&self, day: Date) -> Standing {
        self.changes.last().map_or(self.standing, |(change, _)| change.stands_on(day).0)
    }

    /// The last day of the suspension, where it was suspended until a day.
    #[must_use]
    pub fn until(&self) -> Option<Date> {
        self.changes.last().and_then(|(change, _)| change.until)
    }

    /// Since when it has had this standing.
    #[must_use]
    pub fn since(&self) -> Option<Date> {
        self.changes.last().map_or(self.since, |(change, _)| change.since)
    }

    /// Whether it had ended as far as entries of a kind tell.
    pub(crate) fn ended_by(&self, counts: &dyn Fn(Mark) -> bool) -> bool {
        self.end_by(counts).is_some()
    }

    /// Since when it has ended, as far as entries of a kind tell, and the entry that says so.
    pub(super) fn end_by(&self, counts: &dyn Fn(Mark) -> bool) -> Option<(Option<Date>, Mark)> {
        let last = self.changes.iter().rev().find(|(_, mark)| counts(*mark));
        let last = last.map(|(change, mark)| (change.standing, change.since, *mark));
        let (standing, since, mark) = last.unwrap_or((self.standing, self.since, self.mark()));
        standing.is_ended().then_some((since, mark))
    }

    /// Whether it has not ended and somebody acts for it.
    pub(super) fn is_acted_for(&self) -> bool {
        !self.standing().is_ended() && self.holder.representative().is_some()
    }

    /// Where the reason for the present standing stands.
    #[must_use]
    pub fn reason(&self) -> Option<Kept> {
        let (change, mark) = self.changes.last()?;
        change.reason.map(|place| Kept { seq: mark.seq, place })
    }
}

impl Members {
    pub(crate) fn change_standing(
        &self,
        command: &ChangeStanding,
        charter: &Charter,
        (today, judged): (Date, bool),
        inquiry: &mut Inquiry,
    ) -> Ruled<StandingChanged, MembershipRefusal> {
        let member = self.living(command.member, inquiry)?;
        let standing = member.standing_on(today);
        inquiry.policy("standing_is_another", "状态确有变更").holds(standing != command.standing, || {
            MembershipRefusal::StandingUnchanged { member: command.member, standing }
        })?;
        let sanction = command.standing.sanction().filter(|_| judged);
        let rule = sanction.and_then(|sanction| charter.sanction(sanction));
        let article = rule.and_then(|rule| rule.article.as_ref());
        inquiry.policy("no_sanction_leads_to_the_standing", "该状态不是处分的结果").under(article).holds(
            rule.is_none(),
            || MembershipRefusal::SanctionNeeded {
                standing: command.standing,
                sanction: sanction.unwrap_or(Sanction::Expulsion),
                article: article.cloned(),
            },
        )?;
        let subject = member.holder.representative();
        Ok(StandingChanged {
            member: command.member,
            standing: command.standing,
            since: command.since,
            reason: command.reason.as_ref().map(|reason| inquiry.seal_prose(reason, subject)),
            until: None,
            cause: None,
        })
    }

    pub(crate) fn standing_changed(&mut self, event: &StandingChanged, mark: Mark) -> Applied {
        let member = self.seats.get_mut(event.member).ok_or(Incoherent("there is no seat with this id"))?;
        let before = u32::from(member.is_acted_for());
        member.changes.push((event.clone(), mark));
        let after = u32::from(member.is_acted_for());
        self.acted_for = self.acted_for.saturating_add(after).saturating_sub(before);
        if let Some(person) = member.holder.representative() {
            self.looks_after(person);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{ChangeStanding, Standing};
    use crate::chamber::sample::{self, date};
    use crate::chamber::scenario::given;
    use crate::kernel::MemberId;

    fn change(standing: Standing) -> ChangeStanding {
        let since = Some(date("2026-03-02"));
        ChangeStanding { member: MemberId::from_u128(0x96), standing, since, reason: None }
    }

    #[test]
    fn a_standing_changes_to_another_and_not_after_the_end() {
        given(sample::chamber()).when(change(Standing::Good)).then_refused("membership.standing_unchanged");
        let back = given(sample::chamber()).and(change(Standing::Suspended)).and(change(Standing::Good));
        back.and(change(Standing::Withdrawn))
            .when(change(Standing::Good))
            .then_refused("membership.seat_ended")
            .saying("since 2026-03-02");
    }
}
