//! Membership (会员): seats and their standing.
//!
//! A seat belongs to an enterprise or to a person; whoever represents it acts for it, and the enterprise may change its
//! representative. Only the least that meetings and dues need stands here: who is a member, of what class, and in what
//! standing.
//!
//! Deliberately absent for now: admission, what members owe and pay, and arrears.

mod class;
mod dues;
mod leavers;
mod representative;
mod seat;
mod seats_of;

pub use class::{ChangeMemberClass, MemberClassChanged};
pub use dues::DuesStandardAdopted;
pub(crate) use leavers::Part;
pub use representative::{ChangeRepresentative, RepresentativeChanged};
pub use seat::{
    ChangeStanding, Member, MemberHolder, MemberSeated, Members, SeatMember, Standing, StandingChanged,
};

use crate::charter::MemberKind;
use crate::kernel::{Article, Date, MemberClass, MemberId, PersonId, recorded, refusals};
use crate::people::PeopleRefusal;
use alloc::string::String;
use alloc::vec::Vec;

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
        /// The charter knows no such class of members.
        UnknownClass = "unknown_class" { class: MemberClass }
            zh "章程没有设“{class}”这一会员类别"
            en "the charter has no class of members `{class}`",
        /// The class, or every class that the charter has, is for another kind of member: seat the unit for the person, or the
        /// person for the unit.
        WrongKind = "wrong_kind" { kind: MemberKind, classes: Vec<String>, article: Option<Article> }
            zh "会员类别{classes}不接纳{kind}"
            en "no {kind} member is taken by {classes}",
        /// The seat is of this class already.
        ClassUnchanged = "class_unchanged" { member: MemberId, class: MemberClass }
            zh "会员 {member} 本就属于“{class}”"
            en "the member {member} is of the class `{class}` already",
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
