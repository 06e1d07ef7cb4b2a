//! Questions about members: who they are.

use super::Chamber;
use crate::kernel::Date;
use crate::membership::MemberSummary;
use alloc::vec::Vec;

impl Chamber {
    /// Every member's seat that there was on a day (会员名册), in the order in which they were recorded, by everything that is
    /// recorded by now: whose it was, of which class and in what standing. Seats that had ended stay in the list.
    ///
    /// It has no personal value: [`Chamber::name`] tells what a person is called, unless that was erased.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::membership::Standing;
    ///
    /// let members = chamber.member_list("2026-04-02".parse()?);
    /// let good = members.iter().filter(|it| it.standing == Standing::Good);
    /// let units: Vec<&str> = good.filter_map(|it| it.unit.as_ref()).map(Title::as_str).collect();
    /// assert_eq!(units[0], "长安云帆物流有限公司");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn member_list(&self, on: Date) -> Vec<MemberSummary> {
        self.members().list(on, self.roster())
    }
}
