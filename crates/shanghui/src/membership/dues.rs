//! Standards of dues (会费标准): what the assembly has set, from which day on.
//!
//! The assembly sets them by a secret vote, and nobody else does (民发〔2014〕166号第四条). What members owe by them and pay is
//! not kept yet.

use super::Members;
use crate::charter::DuesTier;
use crate::kernel::{Applied, Date, Mark, MotionId, record};
use alloc::vec::Vec;

record! {
    /// A standard of dues was adopted (会费标准通过).
    pub struct DuesStandardAdopted {
        /// The motion that set it.
        pub motion: MotionId,
        /// The tiers.
        pub tiers: Vec<DuesTier>,
        /// The first day on which it holds.
        pub from: Date,
        /// The event of the same entry, counted from 0, that this one follows from.
        pub cause: Option<u32>,
    }
}

impl Members {
    /// The standards that were adopted, in order.
    pub fn dues_standards(&self) -> impl Iterator<Item = &DuesStandardAdopted> {
        self.standards.iter().map(|(standard, _)| standard)
    }

    /// The standard that holds on a day, if one was adopted: the one adopted last of those that have begun and were not revoked
    /// before they did.
    #[must_use]
    pub fn dues_standard_on(&self, day: Date) -> Option<&DuesStandardAdopted> {
        let holds = |standard: &&DuesStandardAdopted| {
            standard.from <= day && !self.revoked_standards.contains(&standard.motion)
        };
        self.standards.iter().map(|(standard, _)| standard).rfind(holds)
    }

    /// What a decision set that was revoked on a day never holds, unless it did by then.
    pub(crate) fn dues_decision_revoked(&mut self, motion: MotionId, on: Date) {
        if self.dues_standards().any(|standard| standard.motion == motion && on < standard.from) {
            self.revoked_standards.push(motion);
        }
    }

    pub(crate) fn dues_standard_adopted(&mut self, event: &DuesStandardAdopted, mark: Mark) -> Applied {
        self.standards.push((event.clone(), mark));
        Ok(())
    }
}
