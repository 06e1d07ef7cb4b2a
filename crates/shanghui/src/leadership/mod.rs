//! Leadership (领导机构): terms, who holds which post, whose turn it is, who speaks for whom, and what all that entitles to.
//!
//! Several posts may be one person's, and one turn of the rotation several persons'. A rotation is an assignment, not a
//! post: it makes nobody a leader in the sense of the registration rules.
//!
//! Invariants: terms are numbered without going back; a turn belongs to a term; only this room makes a
//! [`Warrant`](crate::kernel::Warrant).
//!
//! Deliberately absent for now: elections, age and term limits, handover.

mod appointment;
mod authority;
mod delegation;
#[allow(clippy::module_inception, reason = "the room's state bears its name")]
mod leadership;
mod rotation;
mod term;

pub use appointment::{
    AppointToPost, AppointedToPost, Appointment, AppointmentEnded, EndAppointment, EndGround,
};
pub(crate) use delegation::principal_is_known;
pub use delegation::{
    Delegation, DelegationRecorded, DelegationRevoked, DelegationScope, RecordDelegation, RevokeDelegation,
};
pub use leadership::Leadership;
pub use rotation::{CloseRotation, OpenRotation, Rotation, RotationClosed, RotationOpened};
pub use term::{OpenTerm, Term, TermOpened};

use crate::charter::{NamedPost, Power};
use crate::kernel::{
    Actor, AppointmentId, Article, Date, DelegationId, MeetingId, Organ, PersonId, Principal, RotationId,
    recorded, refusals,
};
use crate::people::PeopleRefusal;
use alloc::string::String;
use alloc::vec::Vec;

refusals! {
    /// An act in the leadership was refused, or the actor may not act.
    pub enum LeadershipRefusal in "leadership" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// The charter knows no such post.
        UnknownPost = "unknown_post" { post: String }
            zh "章程没有设“{post}”这一职务"
            en "the charter has no post `{post}`",
        /// The charter knows no such organ.
        UnknownOrgan = "unknown_organ" { organ: Organ }
            zh "章程没有设“{organ}”这一机构"
            en "the charter has no organ `{organ}`",
        /// No meeting has this id.
        UnknownMeeting = "unknown_meeting" { meeting: MeetingId }
            zh "没有编号为 {meeting} 的会议"
            en "there is no meeting with the id {meeting}",
        /// No appointment has this id.
        UnknownAppointment = "unknown_appointment" { appointment: AppointmentId }
            zh "没有编号为 {appointment} 的任职记录"
            en "there is no appointment with the id {appointment}",
        /// No rotation has this id.
        UnknownRotation = "unknown_rotation" { rotation: RotationId }
            zh "没有编号为 {rotation} 的轮值"
            en "there is no rotation with the id {rotation}",
        /// No delegation has this id.
        UnknownDelegation = "unknown_delegation" { delegation: DelegationId }
            zh "没有编号为 {delegation} 的委托"
            en "there is no delegation with the id {delegation}",
        /// A period ends before it begins.
        PeriodReversed = "period_reversed" { from: Date, until: Date }
            zh "期间颠倒：{from}开始，却在{until}结束"
            en "the period ends on {until}, before it begins on {from}",
        /// Terms are numbered upwards.
        TermOrdinalNotRising = "term_ordinal_not_rising" { given: u32, last: u32 }
            zh "届次应递增：已有第{last}届，不能再记第{given}届"
            en "terms are numbered upwards: term {last} is recorded, term {given} cannot follow",
        /// The term is longer than the charter allows.
        TermTooLong = "term_too_long" { until: Date, latest: Date, article: Option<Article> }
            zh "届期至{until}，超过最长期限（应不晚于{latest}）"
            en "the term runs until {until}, longer than allowed: {latest} at the latest",
        /// All places of the post are taken; end an appointment first.
        PostFull = "post_full" { post: NamedPost, most: u32, article: Option<Article> }
            zh "“{post}”最多 {most} 人，现已满；请先办理卸任"
            en "{post} has room for {most}, all taken: end an appointment first",
        /// The person holds the post already.
        AlreadyHoldsPost = "already_holds_post" { person: PersonId, post: NamedPost, seq: u32 }
            zh "{person} 已任“{post}”（第 {seq} 条）"
            en "{person} holds {post} already, by entry {seq}",
        /// The appointment has ended before.
        AppointmentAlreadyEnded = "appointment_already_ended" { appointment: AppointmentId, seq: u32 }
            zh "任职 {appointment} 已在第 {seq} 条终止"
            en "the appointment {appointment} was ended before, by entry {seq}",
        /// The charter has no rotation.
        NoRotationRule = "no_rotation_rule" {}
            zh "章程没有规定轮值制度"
            en "the charter has no rotation",
        /// A rotation belongs to a term; record the term first.
        NoTerm = "no_term" {}
            zh "尚未记载届次；轮值属于某一届，请先记载届次"
            en "no term is recorded: a rotation belongs to a term, record the term first",
        /// Rotations are numbered one after another within a term.
        RotationOrdinalOutOfOrder = "rotation_ordinal_out_of_order" { given: u32, expected: u32 }
            zh "本届下一次轮值应为第{expected}次，不是第{given}次"
            en "the next rotation of the term is number {expected}, not {given}",
        /// The rotation before has not been closed.
        RotationStillOpen = "rotation_still_open" { ordinal: u32, seq: u32 }
            zh "第{ordinal}次轮值（第 {seq} 条）尚未结束"
            en "rotation {ordinal} of entry {seq} has not been closed",
        /// The rotation has been closed before.
        RotationAlreadyClosed = "rotation_already_closed" { rotation: RotationId, seq: u32 }
            zh "轮值 {rotation} 已在第 {seq} 条结束"
            en "the rotation {rotation} was closed before, by entry {seq}",
        /// A rotation needs somebody.
        NoHolder = "no_holder" {}
            zh "轮值至少要有一人"
            en "a rotation needs at least one holder",
        /// More take the turn than the charter allows.
        TooManyHolders = "too_many_holders" { given: u32, most: u32, article: Option<Article> }
            zh "同一次轮值最多 {most} 人，现为 {given} 人"
            en "at most {most} hold one rotation together, {given} are named",
        /// The same person is named twice.
        HolderTwice = "holder_twice" { person: PersonId }
            zh "{person} 在同一次轮值中出现两次"
            en "{person} is named twice for one rotation",
        /// Only holders of certain posts take turns.
        HolderNotEligible = "holder_not_eligible" { person: PersonId, eligible: Vec<NamedPost>, article: Option<Article> }
            zh "{person} 不在轮值范围内；轮值者应任：{eligible}"
            en "{person} cannot take a turn, which is for {eligible}",
        /// Nobody delegates to themselves.
        SelfDelegation = "self_delegation" { person: PersonId }
            zh "{person} 不能委托自己"
            en "{person} cannot act on their own behalf by delegation",
        /// The delegation was revoked before.
        DelegationAlreadyRevoked = "delegation_already_revoked" { delegation: DelegationId, seq: u32 }
            zh "委托 {delegation} 已在第 {seq} 条撤销"
            en "the delegation {delegation} was revoked before, by entry {seq}",
        /// The actor does not hold the post in which they act.
        PostNotHeld = "post_not_held" { person: PersonId, post: NamedPost, on: Date }
            zh "{person} 在{on}没有担任“{post}”"
            en "{person} does not hold {post} on {on}",
        /// None of the actor's posts carries the power that the act needs.
        PowerLacking = "power_lacking" { actor: Actor, power: Power, holders: Vec<NamedPost>, article: Option<Article> }
            zh "{actor} 无权“{power}”；有权者：{holders}"
            en "{actor} has no power to {power}, which belongs to {holders}",
        /// The actor has no delegation from whom they act for.
        DelegationMissing = "delegation_missing" { person: PersonId, principal: Principal, on: Date }
            zh "{person} 在{on}没有代表 {principal} 的委托，其职务也不附带代表权"
            en "{person} has no delegation from {principal} on {on}, and no post that carries one";
        /// Somebody or something named is not known.
        People(PeopleRefusal),
    }
}

recorded!(LeadershipRefusal);
