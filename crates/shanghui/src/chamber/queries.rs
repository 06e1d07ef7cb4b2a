//! Questions to a chamber. Where time matters, they take the day.

use super::{Chamber, Profile};
use crate::journal::Personal;
use crate::kernel::{
    Date, Fault, Kept, PersonId, PersonName, Phrase, Prose, RotationId, TermId, Wire, record,
};
use crate::leadership::Leadership;
use crate::meeting::Meetings;
use crate::membership::Members;
use crate::people::Roster;
use crate::secretariat::{Duty, Secretariat, Sources, duties};
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
    }
}

impl Chamber {
    /// What the chamber is called and where it is.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.state.profile
    }

    /// Everybody and every body that the chamber knows.
    #[must_use]
    pub const fn roster(&self) -> &Roster {
        &self.state.roster
    }

    /// The members.
    #[must_use]
    pub const fn members(&self) -> &Members {
        &self.state.members
    }

    /// Terms, posts, rotations and delegations.
    #[must_use]
    pub const fn leadership(&self) -> &Leadership {
        &self.state.leadership
    }

    /// Meetings, series and follow-ups.
    #[must_use]
    pub const fn meetings(&self) -> &Meetings {
        &self.state.meetings
    }

    /// What the secretariat has in hand.
    #[must_use]
    pub const fn secretariat(&self) -> &Secretariat {
        &self.state.secretariat
    }

    /// Everything that is due, overdue or coming on a day, by what was recorded: derived, never entered.
    ///
    /// It answers for any day. For the days since the last entry it costs what is open; for earlier ones it also looks at
    /// what has been settled since.
    #[must_use]
    pub fn duties(&self, on: Date) -> Vec<Duty> {
        let sources = Sources {
            charter: &self.state.charter,
            meetings: &self.state.meetings,
            secretariat: &self.state.secretariat,
            offset: self.state.profile.offset,
            recorded_until: self.state.last.date(self.state.profile.offset),
        };
        duties(&sources, on)
    }

    /// Whose turn it is on a day.
    #[must_use]
    pub fn rotation_on(&self, day: Date) -> Option<RotationOnDuty> {
        let (id, rotation) = self.state.leadership.rotation_on(day)?;
        let term = self.state.leadership.terms().get(rotation.term())?;
        Some(RotationOnDuty {
            rotation: id,
            term: rotation.term(),
            term_ordinal: term.ordinal(),
            ordinal: rotation.ordinal(),
            holders: rotation.holders().to_vec(),
        })
    }

    /// A person's name, unless it was erased.
    ///
    /// # Errors
    ///
    /// `data.not_found` where nobody has the id.
    pub fn name(&self, person: PersonId) -> Result<Personal<PersonName>, Fault> {
        let known = self.roster().person(person).ok_or_else(|| crate::kernel::DataFault::NotFound {
            kind: Phrase::new("人员", "person"),
            id: alloc::format!("{person}"),
        })?;
        self.journal.personal(known.name())
    }

    /// Prose that is kept in the journal, unless it was erased.
    ///
    /// # Errors
    ///
    /// `journal.commitment_broken` where nothing is kept there.
    pub fn prose(&self, kept: Kept) -> Result<Personal<Prose>, Fault> {
        self.kept(kept)
    }

    /// A personal value that is kept in the journal, unless it was erased.
    pub(crate) fn kept<T: Wire>(&self, kept: Kept) -> Result<Personal<T>, Fault> {
        self.journal.personal(kept)
    }
}
