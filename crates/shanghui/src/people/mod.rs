//! People (人员): persons, enterprises, and bodies outside the chamber.
//!
//! A person exists here without standing: guests, applicants and staff are people too. What they are in the chamber is
//! said in the rooms above.
//!
//! Invariants: a name, a telephone number or a date of birth stands nowhere but in the erasable part of the journal; the roster keeps only
//! the place where it stands. An erased person stays as an id, so that what they did still counts.
//!
//! Deliberately absent: numbers of identity cards, and any search by name.

mod body;
mod erasure;
mod person;
mod roster;

pub use body::{Enterprise, EnterpriseRegistered, Party, PartyRegistered, RegisterEnterprise, RegisterParty};
pub use erasure::{ErasePerson, ErasureBasis, PersonErased, PersonRestricted};
pub(crate) use erasure::{Erasure, Hold};
pub use person::{BirthDateRecorded, Person, PersonRegistered, PersonState, RecordBirthDate, RegisterPerson};
pub use roster::Roster;

pub use crate::kernel::PartyKind;
use crate::kernel::{Date, EnterpriseId, PartyId, PersonId, recorded, refusals};
use alloc::string::String;

refusals! {
    /// Somebody or something could not be registered or erased.
    pub enum PeopleRefusal in "people" {
        /// The id was recorded before: the command was sent twice, or the id was used twice.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// Nobody with this id was registered; register them first.
        UnknownPerson = "unknown_person" { person: PersonId }
            zh "没有登记过编号为 {person} 的人员，请先登记"
            en "nobody with the id {person} was registered, register them first",
        /// No enterprise with this id was registered; register it first.
        UnknownEnterprise = "unknown_enterprise" { enterprise: EnterpriseId }
            zh "没有登记过编号为 {enterprise} 的企业，请先登记"
            en "no enterprise with the id {enterprise} was registered, register it first",
        /// No outside body with this id was registered; register it first.
        UnknownParty = "unknown_party" { party: PartyId }
            zh "没有登记过编号为 {party} 的外部单位，请先登记"
            en "no outside body with the id {party} was registered, register it first",
        /// The date of birth is still to come.
        BornInTheFuture = "born_in_the_future" { today: Date }
            zh "出生日期晚于今天（{today}）"
            en "the date of birth is after today, {today}",
        /// The person's data were erased before.
        AlreadyErased = "already_erased" { person: PersonId, seq: u32 }
            zh "{person} 的个人信息已在第 {seq} 条删除"
            en "the personal data of {person} were erased before, by entry {seq}",
    }
}

recorded!(PeopleRefusal);
