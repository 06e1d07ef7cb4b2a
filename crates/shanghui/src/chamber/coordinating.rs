//! Questions about coordination: what was sent out and what came of it.

use super::Chamber;
use crate::coordination::{Coordination, LetterSummary};
use crate::kernel::Date;
use crate::secretariat::Contact;
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

    /// How each rule of contact stands on a day for each of those it is for (联络情况): outside bodies, leaders, organs; whoever is
    /// due first at the head. Nothing where the charter has no such rule.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/corresponding.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let contacts = chamber.contacts("2026-12-31".parse()?);
    /// assert!(contacts.windows(2).all(|pair| pair[0].due_by <= pair[1].due_by));
    /// assert!(contacts.iter().any(|contact| contact.overdue));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contacts(&self, on: Date) -> Vec<Contact> {
        self.sources(on).contacts(on)
    }
}
