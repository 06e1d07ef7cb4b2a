//! What is coordinated, as it stands.

use super::issue::Sequence;
use super::{
    AnswerRecorded, Letter, LetterAcknowledged, LetterChecked, LetterDrafted, LetterFiled, LetterIssued,
};
use super::{DataReturn, ProjectsFiled, ReturnAcknowledged, ReturnOpened, ReturnSubmitted};
use crate::calendar::{WorkingDays, deadline};
use crate::charter::{Charter, LetterKind};
use crate::kernel::{
    Date, DirectiveId, Instant, LetterId, Mark, Outstanding, PersonId, Register, ReturnId, UtcOffset, retell,
};
use crate::membership::Members;
use crate::people::Roster;
use alloc::vec::Vec;
use core::fmt;

/// What a document from outside asked, and what came of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    /// Whether it expects a reply or a report.
    pub(crate) expects: bool,
    /// The entry that answered it.
    pub(crate) answered: Option<u32>,
}

/// What documents from outside ask: a question to the room above.
pub(crate) trait Questions {
    /// What one asked, where it is known.
    fn asked(&self, directive: DirectiveId) -> Option<Asked>;
}

/// What the rules of coordination look at.
#[derive(Clone, Copy)]
pub(crate) struct Office<'a> {
    pub(crate) charter: &'a Charter,
    pub(crate) roster: &'a Roster,
    pub(crate) members: &'a Members,
    pub(crate) working_days: &'a dyn WorkingDays,
    /// What documents from outside ask.
    pub(crate) questions: &'a dyn Questions,
    /// Who acts, unless it is the host.
    pub(crate) author: Option<PersonId>,
    pub(crate) now: Instant,
    pub(crate) offset: UtcOffset,
}

impl fmt::Debug for Office<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Office").field("now", &self.now).finish_non_exhaustive()
    }
}

impl Office<'_> {
    pub(super) fn today(&self) -> Date {
        self.now.date(self.offset)
    }

    /// By when a letter of a kind that is dealt with on a day is to be filed.
    pub(super) fn file_by(&self, kind: LetterKind, day: Date) -> Option<Date> {
        self.deadline(day, self.charter.correspondence()?.file_within(kind)?)
    }

    /// The last day of a period of days that begins with an event.
    pub(super) fn deadline(&self, event: Date, days: u32) -> Option<Date> {
        deadline(event, days, self.working_days).map(|last| last.day)
    }
}

/// What the chamber writes to others and what comes back (协调联络).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coordination {
    pub(super) letters: Register<LetterId, Letter>,
    /// The letters about which something is still owed.
    pub(super) open: Outstanding,
    pub(super) sequences: Vec<Sequence>,
    pub(super) returns: Register<ReturnId, DataReturn>,
    /// The returns that nobody has acknowledged.
    pub(super) open_returns: Outstanding,
}

impl Coordination {
    /// The letters and proposals, in the order in which they were drafted.
    #[must_use]
    pub const fn letters(&self) -> &Register<LetterId, Letter> {
        &self.letters
    }

    /// The letters about which something is still owed: to be checked, issued, answered, followed up, received.
    pub fn open_letters(&self) -> impl Iterator<Item = (LetterId, &Letter)> {
        self.letters.among(&self.open)
    }

    /// The returns, in the order in which they were opened.
    #[must_use]
    pub const fn returns(&self) -> &Register<ReturnId, DataReturn> {
        &self.returns
    }

    /// The returns that nobody has acknowledged.
    pub fn open_returns(&self) -> impl Iterator<Item = (ReturnId, &DataReturn)> {
        self.returns.among(&self.open_returns)
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<LetterDrafted>
            + From<LetterChecked>
            + From<LetterIssued>
            + From<AnswerRecorded>
            + From<LetterAcknowledged>
            + From<LetterFiled>
            + From<ReturnOpened>
            + From<ProjectsFiled>
            + From<ReturnSubmitted>
            + From<ReturnAcknowledged>,
    {
        for (_, it) in self.letters.iter() {
            facts.push((it.mark, it.drafted.clone().into()));
            retell(&it.checked, facts);
            retell(&it.issued, facts);
            retell(&it.answered, facts);
            retell(&it.acknowledged, facts);
            retell(&it.filed, facts);
        }
        for (_, it) in self.returns.iter() {
            facts.push((it.mark, it.opened.clone().into()));
            retell(&it.filed, facts);
            retell(&it.submitted, facts);
            retell(&it.acknowledged, facts);
        }
    }
}
