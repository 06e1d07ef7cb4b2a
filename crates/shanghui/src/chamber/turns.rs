//! Questions about turns: whose turn it is, was and will be.

use super::Chamber;
use crate::kernel::{Date, PersonId, RotationId, TermId, Verdict, record};
use crate::leadership::{RosterTurn, TurnOccasion, TurnTally};
use alloc::vec::Vec;

record! {
    /// Whose turn it is (轮值).
    pub struct RotationOnDuty {
        /// Which rotation.
        pub rotation: RotationId,
        /// The term it belongs to.
        pub term: TermId,
        /// The term's number: 2 for 第二届.
        pub term_ordinal: u32,
        /// The rotation's number within the term: 14 for 第十四次.
        pub ordinal: u32,
        /// Who holds it, together.
        pub holders: Vec<PersonId>,
        /// Whether the turn is an office: those who share a presidency are leaders (负责人), those on a duty rota are none by
        /// it, and the legal representative stays who it was.
        pub office: bool,
    }
}

impl Chamber {
    /// Whose turn it is on a day.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let turn = chamber.rotation_on("2026-04-02".parse()?).unwrap();
    /// assert_eq!((turn.term_ordinal, turn.ordinal), (2, 2)); // 第二届第二次
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rotation_on(&self, day: Date) -> Option<RotationOnDuty> {
        let (id, rotation) = self.state.leadership.rotation_on(day)?;
        let term = self.state.leadership.terms().get(rotation.term())?;
        Some(RotationOnDuty {
            rotation: id,
            term: rotation.term(),
            term_ordinal: term.ordinal(),
            ordinal: rotation.ordinal(),
            holders: rotation.holders_on(day),
            office: self.charter().rotation().is_some_and(crate::charter::RotationRule::is_office),
        })
    }

    /// The turns that meet a period (轮值安排): those that were opened, as they were recorded, and then those that the plan in
    /// force gives, for any number of years ahead.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/rota.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let turns = chamber.rotation_roster("2026-03-01".parse()?, "2036-12-31".parse()?);
    /// assert_eq!((turns[0].ordinal, turns[0].rotation.is_some()), (1, true));
    /// assert_eq!(turns[2].from, Some("2026-07-01".parse()?));
    /// assert_eq!(turns.last().unwrap().until, Some("2036-12-31".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rotation_roster(&self, from: Date, until: Date) -> Vec<RosterTurn> {
        self.state.leadership.roster(self.charter(), from, until)
    }

    /// Whether whoever's turn it is may decide on an occasion by themselves (轮值权限): how many people, what it costs; every
    /// policy with its article and arithmetic, by the charter in force on the day.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::leadership::TurnOccasion;
    ///
    /// let on: Date = "2026-04-02".parse()?;
    /// let person = chamber.rotation_on(on).unwrap().holders[0];
    /// let verdicts = chamber.turn_authority(&TurnOccasion { person, on, people: Some(31), amount: None, spent: None });
    /// let people = verdicts.iter().find(|verdict| verdict.policy == "occasion_is_small_enough").unwrap();
    /// assert!(!people.passed); // 不超过三十人
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn turn_authority(&self, occasion: &TurnOccasion) -> Vec<Verdict> {
        self.state.leadership.turn_authority(occasion, self.charter_on(occasion.on))
    }

    /// How many turns and days everybody has had in the latest term until a day (轮值次数与天数): first the pool in its order,
    /// then whoever else has held a turn.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/rota.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let tallies = chamber.rotation_fairness("2026-04-30".parse()?);
    /// assert_eq!((tallies[1].turns, tallies[1].days), (1, 61)); // 三月、四月
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rotation_fairness(&self, on: Date) -> Vec<TurnTally> {
        self.state.leadership.fairness(on)
    }
}
