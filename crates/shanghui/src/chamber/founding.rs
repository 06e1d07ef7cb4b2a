//! Founding (成立): the one act without a warrant, and what it fixes.

use super::ChamberRefusal;
use crate::charter::{Charter, CharterRules};
use crate::kernel::{ChamberId, Ruled, Title, UtcOffset, record};

record! {
    /// Founds a chamber, or takes up an existing one: the first entry of every journal (成立、建档).
    pub struct FoundChamber {
        /// The chamber's id.
        pub chamber: ChamberId,
        /// Its registered name.
        pub name: Title,
        /// Where its members come from, for a chamber of people away from home (原籍地).
        pub hometown: Option<Title>,
        /// Where it has its seat (住所地).
        pub seat: Option<Title>,
        /// The distance of its clocks from UTC.
        pub offset: UtcOffset,
        /// Its charter.
        pub charter: CharterRules,
    }

    /// A chamber was founded or taken up.
    pub struct ChamberFounded {
        /// The chamber's id.
        pub chamber: ChamberId,
        /// Its registered name.
        pub name: Title,
        /// Where its members come from.
        pub hometown: Option<Title>,
        /// Where it has its seat.
        pub seat: Option<Title>,
        /// The distance of its clocks from UTC.
        pub offset: UtcOffset,
        /// Its charter.
        pub charter: CharterRules,
    }

    /// What a chamber is called and where it is.
    pub struct Profile {
        /// The chamber's id.
        pub chamber: ChamberId,
        /// Its registered name.
        pub name: Title,
        /// Where its members come from.
        pub hometown: Option<Title>,
        /// Where it has its seat.
        pub seat: Option<Title>,
        /// The distance of its clocks from UTC.
        pub offset: UtcOffset,
    }
}

pub(super) fn found(command: &FoundChamber) -> Ruled<ChamberFounded, ChamberRefusal> {
    Charter::examined(command.charter.clone())
        .map_err(|flaw| ChamberRefusal::CharterInvalid { path: flaw.path(), reason: flaw.reason })?;
    Ok(ChamberFounded {
        chamber: command.chamber,
        name: command.name.clone(),
        hometown: command.hometown.clone(),
        seat: command.seat.clone(),
        offset: command.offset,
        charter: command.charter.clone(),
    })
}
