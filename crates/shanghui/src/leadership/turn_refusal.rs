//! Why somebody cannot come forward, take a turn over or decide by it.

use crate::charter::RotationOrder;
use crate::kernel::{Article, Date, Money, PersonId, RotationId, refusals};
use alloc::vec::Vec;

refusals! {
    /// Somebody cannot come forward, take a turn over or decide by it.
    pub enum TurnRefusal in "leadership" {
        /// Nobody comes forward where the order of turns comes about in another way.
        TurnsNotForVolunteers = "turns_not_for_volunteers" { order: Option<RotationOrder>, article: Option<Article> }
            zh "章程规定轮值次序为“{order}”，不接受报名"
            en "the order of turns is by {order}, nobody comes forward for it",
        /// The person has come forward already.
        AlreadyCameForward = "already_came_forward" { person: PersonId, seq: u32 }
            zh "{person} 已在第 {seq} 条报名"
            en "{person} came forward before, by entry {seq}",
        /// Only whoever came forward takes turns: record that they did.
        NotAVolunteer = "not_a_volunteer" { people: Vec<PersonId>, article: Option<Article> }
            zh "没有报名：{people}；请先登记报名"
            en "{people} did not come forward: record first that they do",
        /// The pool is not in the order in which people came forward.
        NotInOrderOfVolunteers = "not_in_order_of_volunteers" { order: Vec<PersonId>, article: Option<Article> }
            zh "轮值次序应按报名先后：{order}"
            en "turns go in the order of coming forward, which is {order}",
        /// The person holds no place in the turn, or has handed it on.
        NotInTheTurn = "not_in_the_turn" { person: PersonId, rotation: RotationId }
            zh "{person} 不在轮值 {rotation} 中，或已由他人接替"
            en "{person} holds no place in the rotation {rotation}, or has handed it on",
        /// A place changes hands after its holder's first day and no later than the turn's last; before the turn, record a
        /// stand-in.
        NotDuringTheTurn = "not_during_the_turn" { on: Date, from: Option<Date>, until: Option<Date> }
            zh "{on}不在其轮值期间（{from}之后，至{until}）；轮值开始前的变动请登记替班"
            en "{on} is not within their part of the turn, after {from} and until {until}: before a turn begins, record a stand-in",
        /// It is somebody else's turn.
        NotTheirTurn = "not_their_turn" { person: PersonId, on: Date }
            zh "{on}不是 {person} 的轮值"
            en "it is not the turn of {person} on {on}",
        /// More people than a turn decides on; have it approved.
        TooManyPeopleForATurn = "too_many_people_for_a_turn" { people: u32, most: u32, article: Option<Article> }
            zh "活动 {people} 人，轮值者可自行决定的不超过 {most} 人，请另行报批"
            en "the occasion is for {people}, a turn decides on {most} at most: have it approved",
        /// More money than a turn decides on; have it approved.
        TooDearForATurn = "too_dear_for_a_turn" { amount: Money, most: Money, article: Option<Article> }
            zh "支出 {amount} 元，轮值者可自行决定的不超过 {most} 元，请另行报批"
            en "it comes to {amount} yuan, a turn decides on {most} at most: have it approved",
    }
}
