//! What the branch's members paid (党费收缴): of a civil period, each their own, once.
//!
//! Who pays is whoever held one of the posts that the charter names, on some day of the period. Whoever the branch let off
//! (免交) is recorded with nothing: then it is known that nothing is owed.

use super::{PartyBranch, PartyBranchRefusal};
use crate::charter::{BranchDuesRule, Charter};
use crate::kernel::{
    Applied, Audience, Date, Inquiry, Instant, Mark, Money, Occurred, Organ, PersonId, Ruled, UtcOffset,
    record,
};
use crate::leadership::{Appointment, Leadership};
use crate::people::Roster;
use alloc::vec::Vec;
use core::fmt;

record! {
    /// What one member of the branch paid.
    pub struct BranchPayment {
        /// Who.
        pub person: PersonId,
        /// How much, in yuan; nothing where the branch let them off (免交).
        pub amount: Money,
    }

    /// Records what members of the branch paid for a period (登记党费).
    pub struct RecordBranchDues {
        /// The organ that collects.
        pub organ: Organ,
        /// A day of the period that they paid for, such as its last.
        pub period: Date,
        /// Who paid how much.
        pub payments: Vec<BranchPayment>,
        /// When, if that is known.
        pub on: Option<Occurred>,
        /// Who may read it; the secretariat alone where it is left out, for whoever pays is of the Party.
        pub audience: Audience,
    }

    /// Members of the branch paid for a period.
    pub struct BranchDuesRecorded {
        /// The organ that collects.
        pub organ: Organ,
        /// The first day of the period.
        pub from: Date,
        /// The last day of the period.
        pub until: Date,
        /// Who paid how much.
        pub payments: Vec<BranchPayment>,
        /// When.
        pub on: Option<Occurred>,
        /// Who may read it.
        pub audience: Audience,
    }
}

/// What the rule of the branch's dues looks at.
#[derive(Clone, Copy)]
pub(crate) struct Treasury<'a> {
    /// The charter of the period.
    pub(crate) charter: &'a Charter,
    pub(crate) roster: &'a Roster,
    pub(crate) leadership: &'a Leadership,
    pub(crate) now: Instant,
    pub(crate) offset: UtcOffset,
}

impl fmt::Debug for Treasury<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Treasury").field("now", &self.now).finish_non_exhaustive()
    }
}

/// Since when and until when somebody was of the branch, as far as entries of a kind tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Enrolled {
    pub(crate) person: PersonId,
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    /// The entry that tells of it.
    pub(crate) mark: Mark,
}

impl Enrolled {
    fn of(held: &Appointment, counts: &dyn Fn(Mark) -> bool) -> Self {
        let ended = held.ended().filter(|(_, mark)| counts(*mark)).map(|(ended, _)| ended.on);
        Self {
            person: held.person(),
            from: held.first_day(),
            until: ended.or(held.planned_until()),
            mark: held.mark(),
        }
    }

    /// Whether it meets a period: an unknown beginning is taken as past, an unknown end as not yet come.
    fn meets(&self, from: Date, until: Date) -> bool {
        self.from.is_none_or(|first| first <= until) && self.until.is_none_or(|last| from <= last)
    }

    /// Everybody who was of the branch on a day or later, by what entries of a kind tell.
    pub(crate) fn since(
        rule: &BranchDuesRule,
        leadership: &Leadership,
        day: Date,
        counts: &dyn Fn(Mark) -> bool,
    ) -> Vec<Self> {
        let held = leadership.of_posts(&|post| rule.posts.contains(post), day);
        let known = held.into_iter().map(|(_, held)| held).filter(|held| counts(held.mark()));
        known.map(|held| Self::of(held, counts)).collect()
    }
}

impl PartyBranch {
    pub(crate) fn record_branch_dues(
        &self,
        command: &RecordBranchDues,
        treasury: &Treasury<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<BranchDuesRecorded, PartyBranchRefusal> {
        let organ = &command.organ;
        let rule = inquiry
            .policy("organ_collects_dues", "章程规定该机构收缴党费")
            .finds(treasury.charter.organ(organ).and_then(|rule| rule.dues.as_ref()), || {
                PartyBranchRefusal::CollectsNothing { organ: organ.clone() }
            })?;
        // No valid charter has dues of a term, and every other period has its days.
        let (from, until) = rule.period.around(command.period).unwrap_or((command.period, command.period));
        let span = || rule.period.named(from);
        inquiry.policy("period_has_begun", "该期已经开始").under(rule.article.as_ref()).holds(
            from <= treasury.now.date(treasury.offset),
            || PartyBranchRefusal::PeriodNotBegun { span: span(), from, article: rule.article.clone() },
        )?;
        inquiry.has_come::<PartyBranchRefusal>(command.on, treasury.now, treasury.offset)?;
        inquiry
            .policy("somebody_paid", "写明交纳人")
            .holds(!command.payments.is_empty(), || PartyBranchRefusal::NobodyPaid { span: span() })?;
        for (index, BranchPayment { person, .. }) in command.payments.iter().enumerate() {
            treasury.roster.known_person(*person, inquiry)?;
            let twice = command.payments.iter().take(index).any(|other| other.person == *person);
            inquiry
                .policy("payers_are_told_apart", "交纳人不重复")
                .holds(!twice, || PartyBranchRefusal::PayerTwice { person: *person })?;
            let belongs = treasury.leadership.held_by(*person).any(|held| {
                rule.posts.contains(held.post()) && Enrolled::of(held, &|_| true).meets(from, until)
            });
            inquiry
                .policy("payer_is_of_the_branch", "交纳人当期属于该支部")
                .under(rule.article.as_ref())
                .holds(belongs, || PartyBranchRefusal::NotOfTheBranch {
                    person: *person,
                    span: span(),
                    article: rule.article.clone(),
                })?;
            let before = self.paid_by(organ, *person, until);
            inquiry.policy("dues_are_still_owed", "该期党费尚未登记").under(rule.article.as_ref()).holds(
                before.is_none(),
                || PartyBranchRefusal::PaidBefore {
                    person: *person,
                    span: span(),
                    seq: before.map_or(0, |mark| mark.seq),
                },
            )?;
        }
        Ok(BranchDuesRecorded {
            organ: organ.clone(),
            from,
            until,
            payments: command.payments.clone(),
            on: command.on,
            audience: command.audience,
        })
    }

    pub(crate) fn branch_dues_recorded(
        &mut self,
        event: &BranchDuesRecorded,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        for payment in &event.payments {
            roster.place(payment.person)?;
        }
        for payment in &event.payments {
            self.cover(&event.organ, payment.person, event.from, event.until);
        }
        self.recorded.push((event.clone(), mark));
        Ok(())
    }
}
