//! Refusals of every room as one, and those of the chamber itself.

use crate::calendar::CalendarRefusal;
use crate::charter::CharterRefusal;
use crate::coordination::CoordinationRefusal;
use crate::discretion::DiscretionRefusal;
use crate::kernel::{Coded, Coding, Instant, Phrase, Visitor, refusals};
use crate::leadership::{LeadershipRefusal, TurnRefusal};
use crate::meeting::MeetingRefusal;
use crate::membership::MembershipRefusal;
use crate::party_branch::PartyBranchRefusal;
use crate::people::PeopleRefusal;
use crate::planning::PlanningRefusal;
use crate::secretariat::SecretariatRefusal;
use crate::service::ServiceRefusal;
use crate::staff::StaffRefusal;
use crate::voting::VotingRefusal;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

refusals! {
    /// The chamber as a whole refuses.
    pub enum ChamberRefusal in "chamber" {
        /// A chamber is founded once.
        AlreadyFounded = "already_founded" { seq: u32 }
            zh "商会已在第 {seq} 条成立"
            en "the chamber was founded before, by entry {seq}",
        /// The charter does not hold together; the path names the field.
        CharterInvalid = "charter_invalid" { path: String, reason: Phrase }
            zh "章程数据自相矛盾（{path}）：{reason}"
            en "the charter does not hold together at `{path}`: {reason}",
        /// The context's instant is before the last entry: a journal's time never goes back.
        ClockRanBack = "clock_ran_back" { now: Instant, last: Instant }
            zh "现在时刻 {now} 早于上一条记录 {last}；日志时间不倒退"
            en "the present instant {now} is before the last entry at {last}, and a journal's time never goes back",
        /// The decision and the state disagree: nothing was recorded. Please report it with the journal.
        Inconsistent = "inconsistent" { event: String, reason: String }
            zh "{event} 与现有状态不符（{reason}），未作任何记录；请连同日志报告此问题"
            en "{event} does not fit the state ({reason}), nothing was recorded: please report this with the journal",
    }
}

macro_rules! all {
    ($($(#[doc = $doc:literal])* $Variant:ident($Source:ty) $(with $Part:ty)?),+ $(,)?) => {
        /// Why the rules said no: the refusal of one room.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Refusal {
            $( $(#[doc = $doc])* $Variant($Source) ),+
        }

        $( impl From<$Source> for Refusal {
            fn from(refusal: $Source) -> Self {
                Self::$Variant(refusal)
            }
        } )+

        impl Refusal {
            /// Every code, in order.
            #[must_use]
            pub fn catalogue() -> Vec<&'static Coding> {
                let mut codes = Vec::new();
                $(
                    codes.extend(<$Source>::CATALOGUE);
                    $( codes.extend(<$Part>::CATALOGUE); )?
                )+
                codes
            }
        }

        impl Coded for Refusal {
            fn visit(&self, visitor: &mut Visitor<'_>) {
                match self { $( Self::$Variant(refusal) => refusal.visit(visitor) ),+ }
            }
        }

        impl fmt::Display for Refusal {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $( Self::$Variant(refusal) => refusal.fmt(f) ),+ }
            }
        }
    };
}

all! {
    /// The chamber itself.
    Chamber(ChamberRefusal),
    /// The calendar.
    Calendar(CalendarRefusal),
    /// The charter.
    Charter(CharterRefusal),
    /// People.
    People(PeopleRefusal),
    /// Discretion.
    Discretion(DiscretionRefusal),
    /// Membership.
    Membership(MembershipRefusal),
    /// Leadership, and the powers.
    Leadership(LeadershipRefusal) with TurnRefusal,
    /// Meetings.
    Meeting(MeetingRefusal),
    /// Planning.
    Planning(PlanningRefusal),
    /// Voting.
    Voting(VotingRefusal),
    /// The staff.
    Staff(StaffRefusal),
    /// Service to members.
    Service(ServiceRefusal),
    /// Coordination.
    Coordination(CoordinationRefusal),
    /// The Party branch.
    PartyBranch(PartyBranchRefusal),
    /// The secretariat.
    Secretariat(SecretariatRefusal),
}

impl core::error::Error for Refusal {}
