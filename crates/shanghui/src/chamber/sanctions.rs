//! Questions about sanctions: which a member has had.

use super::Chamber;
use crate::kernel::{MemberId, record};
use crate::membership::{Member, MemberSanctioned};
use alloc::vec::Vec;

record! {
    /// A sanction in a list (处分记录).
    pub struct SanctionSummary {
        /// The entry that recorded it, by which its decision is asked for.
        pub seq: u32,
        /// What was decided.
        pub sanctioned: MemberSanctioned,
    }
}

impl Chamber {
    /// The sanctions that a member has had (处分记录), in the order in which they were recorded; of all members where none is named.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/sanctioned.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::charter::Sanction;
    ///
    /// let had = chamber.sanction_list(Some(MemberId::from_u128(0x95)));
    /// assert_eq!(had[0].sanctioned.sanction, Sanction::Warning);
    /// assert!(had[0].sanctioned.resolution.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sanction_list(&self, member: Option<MemberId>) -> Vec<SanctionSummary> {
        let seats = self.members().seats().iter();
        let seats = seats.filter(|(id, _)| member.is_none_or(|member| member == *id)).map(|(_, seat)| seat);
        let mut all: Vec<SanctionSummary> = seats
            .flat_map(Member::sanctions)
            .map(|(sanctioned, mark)| SanctionSummary { seq: mark.seq, sanctioned: sanctioned.clone() })
            .collect();
        all.sort_by_key(|it| it.seq);
        all
    }
}
