//! The life of the Party branch (党支部生活) as far as it has records of its own: the dues that its members pay (党费).
//!
//! Its meetings are meetings, its lessons (党课) and themed days (主题党日) activities, and how often they are held is asked like
//! that of any other. What is left for a room of its own is money that is not the chamber's.
//!
//! Invariants: nobody's dues of a period are recorded twice; whoever pays was of the branch in that period; nothing here adds to
//! what the chamber spends or receives.
//!
//! Deliberately absent: what somebody earns and what their dues should be. An income is private, and that somebody belongs to
//! the Party tells of their convictions (《个人信息保护法》第二十八条 asks for particular care with what is sensitive): a record is
//! for the secretariat unless it says otherwise, and nothing that is derived from it names anybody.

mod dues;
#[allow(clippy::module_inception, reason = "the branch is the room's one noun")]
mod party_branch;
#[cfg(test)]
mod tests;

pub use dues::{BranchDuesRecorded, BranchPayment, RecordBranchDues};
pub(crate) use dues::{Enrolled, Treasury};
pub use party_branch::PartyBranch;

use crate::kernel::{Article, Date, Occurred, Organ, PersonId, refusals, timed};
use crate::people::PeopleRefusal;
use alloc::string::String;

refusals! {
    /// What the branch's members paid could not be recorded so.
    pub enum PartyBranchRefusal in "party_branch" {
        /// The charter has no dues of this organ.
        CollectsNothing = "collects_nothing" { organ: Organ }
            zh "章程没有规定“{organ}”收缴党费；会费另行登记"
            en "the charter has no dues of `{organ}`; the chamber's own dues are not these",
        /// Dues are paid for a period that has begun.
        PeriodNotBegun = "period_not_begun" { span: String, from: Date, article: Option<Article> }
            zh "{span}自{from}起，尚未开始，不能登记该期党费"
            en "{span} begins on {from}, and nobody's dues of it are recorded before",
        /// Nobody is named who paid.
        NobodyPaid = "nobody_paid" { span: String }
            zh "没有写明谁交纳了{span}党费"
            en "nobody is named who paid their dues of {span}",
        /// Somebody is named twice.
        PayerTwice = "payer_twice" { person: PersonId }
            zh "{person} 重复登记"
            en "{person} is named twice",
        /// Whoever is named was not of the branch in the period.
        NotOfTheBranch = "not_of_the_branch" { person: PersonId, span: String, article: Option<Article> }
            zh "{person} 在{span}不属于该支部；请先登记其任职，或核对期间"
            en "{person} was not of the branch in {span}: record the post first, or see whether the period is right",
        /// Their dues of the period were recorded before.
        PaidBefore = "paid_before" { person: PersonId, span: String, seq: u32 }
            zh "{person} 的{span}党费已在第 {seq} 条登记"
            en "the dues of {person} for {span} were recorded before, by entry {seq}",
        /// It would lie in the future.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been";
        /// Somebody named is not known.
        People(PeopleRefusal),
    }
}

timed!(PartyBranchRefusal);
