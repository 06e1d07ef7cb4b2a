//! Questions about coordination: what was sent out and what came of it.

use super::Chamber;
use crate::coordination::{Coordination, LetterSummary};
use crate::kernel::Date;
use alloc::vec::Vec;

impl Chamber {
    /// Letters, proposals and returns.
    #[must_use]
    pub const fn coordination(&self) -> &Coordination {
        &self.state.coordination
    }

    /// Everything that was sent out or proposed (发文登记簿), as it stood on a day.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/corresponding.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::coordination::LetterState;
    ///
    /// let letters = chamber.letter_list("2026-05-08".parse()?);
    /// assert!(letters.iter().any(|letter| letter.state == LetterState::AwaitingAnswer));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn letter_list(&self, on: Date) -> Vec<LetterSummary> {
        let offset = self.profile().offset;
        self.coordination().register(&|mark| mark.at.date(offset) <= on)
    }
}
