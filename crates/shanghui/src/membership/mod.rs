//! Membership (会员): seats and their standing.
//!
//! A seat belongs to an enterprise or to a person; whoever represents it acts for it, and the enterprise may change its
//! representative. Here stands who is a member, of what class, in what standing, which sanctions they have had, and to whom
//! the seat of a unit passed that merged or was divided.
//!
//! Deliberately absent for now: admission, what members owe and pay, and arrears.

mod class;
mod dues;
mod leavers;
mod representative;
mod sanction;
mod seat;
mod seats_of;
mod standing;
mod succession;
mod summary;

pub use class::{ChangeMemberClass, MemberClassChanged};
pub use dues::DuesStandardAdopted;
pub(crate) use leavers::Part;
pub use representative::{ChangeRepresentative, RepresentativeChanged};
pub(crate) use sanction::Bench;
pub use sanction::{MemberSanctioned, SanctionMember};
pub use seat::{Member, MemberHolder, MemberSeated, Members, SeatMember};
pub use standing::{ChangeStanding, Standing, StandingChanged};
pub use succession::{PassSeat, SeatPassed};
pub use summary::MemberSummary;

use crate::charter::{MemberKind, Sanction, SuccessionGround};
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
            zh "会员 {member} 是个人会员，不是单位"
            en "the member {member} is a person and no unit",
        /// The unit is represented by this person already.
        RepresentativeUnchanged = "representative_unchanged" { member: MemberId, person: PersonId }
            zh "会员 {member} 本就由 {person} 代表"
            en "the member {member} is represented by {person} already",
        /// The charter knows no such sanction.
        SanctionNotInCharter = "sanction_not_in_charter" { sanction: Sanction, ladder: Vec<String> }
            zh "章程没有规定“{sanction}”；章程规定的处分：{ladder}"
            en "the charter knows no sanction `{sanction}`, those that it knows: {ladder}",
        /// Nobody who may has decided it: an organ decides by a motion on just this member, sanction and last day.
        SanctionNotDecided = "sanction_not_decided" { sanction: Sanction, deciders: Vec<String>, article: Option<Article> }
            zh "“{sanction}”须由{deciders}决定；由机构决定的，须有写明该会员、处分和期限并已通过的议案"
            en "`{sanction}` is decided by {deciders}: an organ decides by carrying a motion on just this member, sanction and last day",
        /// The member could not answer before it was decided: record the day on which they could, said anything or not.
        NotHeard = "not_heard" { member: MemberId, heard: Option<Date>, by: Date, article: Option<Article> }
            zh "会员 {member} 在{by}作出决定之前没有陈述、申辩的机会（{heard}），须先听取，并记明日期"
            en "the member {member} could not answer by {by}, when it was decided ({heard}): hear them first, and record the day",
        /// Only a suspension has a last day, and it is not before the first.
        EndDoesNotFit = "end_does_not_fit" { sanction: Sanction, since: Option<Date>, until: Option<Date> }
            zh "“{sanction}”自{since}起，不能以{until}为止；只有暂停会员权利有期限"
            en "`{sanction}` since {since} cannot end on {until}: only a suspension has a last day, not before its first",
        /// A suspension must end, and in time.
        SuspensionTooLong = "suspension_too_long" { until: Option<Date>, latest: Date, article: Option<Article> }
            zh "暂停会员权利至{until}，最迟应到{latest}为止"
            en "the suspension until {until} must end on {latest} at the latest",
        /// The charter has a sanction that leads to this standing: sanction the member.
        SanctionNeeded = "sanction_needed" { standing: super::membership::Standing, sanction: Sanction, article: Option<Article> }
            zh "“{standing}”在章程中是处分（{sanction}）的结果，应作出处分决定，不能直接变更状态"
            en "the charter makes a member {standing} by the sanction `{sanction}`: record the sanction, the standing follows",
        /// The charter lets nobody inherit the seat.
        SeatDoesNotPass = "seat_does_not_pass" { ground: SuccessionGround, article: Option<Article> }
            zh "章程没有规定会员单位{ground}后由其他单位继承会员资格，应另行申请入会"
            en "the charter lets nobody inherit a seat by a {ground}: the successor applies anew";
        /// The holder or the representative is not known.
        People(PeopleRefusal),
    }
}

recorded!(MembershipRefusal);
