//! Membership (会员): seats and their standing.
//!
//! A seat belongs to an enterprise or to a person; whoever represents it acts for it, and the enterprise may change its
//! representative. Only the least that meetings need stands here: who is a member, and in what standing.
//!
//! Deliberately absent for now: admission, classes, dues and arrears.

mod dues;
mod representative;
mod seat;

pub use dues::DuesStandardAdopted;
pub use representative::{ChangeRepresentative, RepresentativeChanged};
pub use seat::{
    ChangeStanding, Member, MemberHolder, MemberSeated, Members, SeatMember, Standing, StandingChanged,
};

use crate::kernel::{Date, MemberId, PersonId, recorded, refusals};
use crate::people::PeopleRefusal;
use alloc::string::String;

refusals! {
    /// A seat could not be recorded or changed.
    pub enum MembershipRefusal in "membership" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// The holder has a seat already.
        AlreadySeated = "already_seated" { member: MemberId, seq: u32 }
            zh "该持有者已有会员席位 {member}（第 {seq} 条）"
            en "the holder has the seat {member} already, by entry {seq}",
        /// No seat has this id.
        UnknownMember = "unknown_member" { member: MemberId }
            zh "没有编号为 {member} 的会员席位"
            en "there is no seat with the id {member}",
        /// The seat has this standing already.
        StandingUnchanged = "standing_unchanged" { member: MemberId, standing: super::membership::Standing }
            zh "会员 {member} 本就是“{standing}”"
            en "the member {member} is {standing} already",
        /// The seat has ended; a former member is admitted anew.
        SeatEnded = "seat_ended" { member: MemberId, standing: super::membership::Standing, since: Option<Date> }
            zh "会员 {member} 已{standing}（{since}），席位不再变更"
            en "the member {member} is {standing} since {since}, the seat does not change any more",
        /// The seat is a person's own: nobody else represents it.
        NotAUnit = "not_a_unit" { member: MemberId }
            zh "会员 {member} 是个人会员，没有单位代表可以调整"
            en "the member {member} is a person, whom nobody else represents",
        /// The unit is represented by this person already.
        RepresentativeUnchanged = "representative_unchanged" { member: MemberId, person: PersonId }
            zh "会员 {member} 本就由 {person} 代表"
            en "the member {member} is represented by {person} already";
        /// The holder or the representative is not known.
        People(PeopleRefusal),
    }
}

recorded!(MembershipRefusal);
