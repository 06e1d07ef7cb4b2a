//! Discretion (管好嘴): who may read a record on a day, what a view tells of itself, and who read or exported what.
//!
//! ```text
//! record (entry, audience) ── opened to named persons, or from a day on to a wider circle
//!            │
//!            └── view for a reader ── Disclosure ── recorded by the host ── register
//! ```
//!
//! A record is named by the entry that made it. Its readers on a day are the circle that it was made for and whoever it was
//! opened to by then.
//!
//! Invariants: a record is opened further and never closed again, because nobody can unread it; an opening counts from the
//! day of its entry at the earliest; who read what is known only as far as the host recorded it.
//!
//! Deliberately absent: closing a record, putting off a release that was set, watching readers.

mod disclosure;
mod opening;
#[cfg(test)]
mod tests;

pub use disclosure::{
    Disclosure, DisclosureQuery, DisclosureRecorded, DisclosureRow, DisclosureWay, Omission,
    RecordDisclosure, View,
};
pub(crate) use opening::Opened;
pub use opening::{OpenRecord, RecordOpened};

use crate::kernel::{
    Audience, DisclosureId, Mark, Occurred, PersonId, Register, recorded, refusals, retell, timed,
};
use crate::people::PeopleRefusal;
use alloc::string::String;
use alloc::vec::Vec;

refusals! {
    /// A record could not be opened so, or a disclosure not be recorded so.
    pub enum DiscretionRefusal in "discretion" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// The journal has no such entry.
        UnknownRecord = "unknown_record" { seq: u32, last: u32 }
            zh "日志没有第 {seq} 条记录，最后一条是第 {last} 条"
            en "the journal has no entry {seq}, its last is entry {last}",
        /// The entry made nothing that has readers of its own.
        NoReaders = "no_readers" { seq: u32 }
            zh "第 {seq} 条记录没有单独的知悉范围；它随所属的会议、计划等记录公开，请写那一条的编号"
            en "entry {seq} has no readers of its own: it is as open as the meeting or plan that it belongs to, name that entry",
        /// Nobody is named to whom it would be opened.
        NobodyNamed = "nobody_named" { seq: u32 }
            zh "没有写明第 {seq} 条记录向谁公开：请写明人员，或者更宽的范围"
            en "nobody is named to whom entry {seq} would be opened: name persons, or a wider circle",
        /// The circle reads it already.
        NotWider = "not_wider" { seq: u32, audience: Audience }
            zh "第 {seq} 条记录届时对{audience}已经公开；范围只能放宽，不能收窄"
            en "entry {seq} is open to the {audience} by then: a record is opened further, never closed again",
        /// The person was named before, or stands twice.
        AlreadyNamed = "already_named" { seq: u32, person: PersonId }
            zh "第 {seq} 条记录届时对 {person} 已经公开，或者其重复出现"
            en "entry {seq} is open to {person} by then, or they stand twice",
        /// It would lie in the future.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been";
        /// Somebody named is not known.
        People(PeopleRefusal),
    }
}

recorded!(DiscretionRefusal);
timed!(DiscretionRefusal);

/// What was opened to whom, and who read what (知悉范围与查阅登记).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Discretion {
    /// By the entry that is opened, and in the order of recording.
    openings: Vec<(RecordOpened, Mark)>,
    disclosures: Register<DisclosureId, (DisclosureRecorded, Mark)>,
}

impl Discretion {
    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<RecordOpened> + From<DisclosureRecorded>,
    {
        retell(&self.openings, facts);
        retell(self.disclosures.iter().map(|(_, recorded)| recorded), facts);
    }
}
