//! Inquiries: one way of writing a rule that serves both to decide and to explain.
//!
//! A rule asks policy after policy. When deciding, the first that fails ends it with its refusal. When checking, every
//! policy leaves a [`Verdict`], and only a policy whose answer the others need ends it early.

use super::article::{Article, ParseCertainty};
use super::id::PersonId;
use super::personal::{PersonalItem, Sealed};
use super::prose::Prose;
use super::refusal::{Coded, Language};
use super::time::{Date, Instant, Occurred, UtcOffset};
use super::wire::{MAXIMUM_INTEGER, Wire, record};
use alloc::boxed::Box;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

/// What a rule answers. Its refusal is boxed: it is rare, and far larger than most answers.
pub(crate) type Ruled<T, R> = Result<T, Box<R>>;

/// The refusals that can say that an id was recorded before.
pub(crate) trait Recorded: Coded {
    /// The id was recorded before, by this entry.
    fn already(id: String, seq: u32) -> Self;
}

/// Says that refusals of a room have an `AlreadyRecorded`.
macro_rules! recorded {
    ($Name:ident) => {
        impl $crate::kernel::Recorded for $Name {
            fn already(id: alloc::string::String, seq: u32) -> Self {
                Self::AlreadyRecorded { id, seq }
            }
        }
    };
}
pub(crate) use recorded;

/// The refusals that can say that something recorded as past is still to come.
pub(crate) trait Timed: Coded {
    /// It lies in the future.
    fn in_the_future(occurred: Occurred) -> Self;
}

/// Says that refusals of a room have an `InTheFuture`.
macro_rules! timed {
    ($Name:ident) => {
        impl $crate::kernel::Timed for $Name {
            fn in_the_future(occurred: $crate::kernel::Occurred) -> Self {
                Self::InTheFuture { occurred }
            }
        }
    };
}
pub(crate) use timed;

record! {
    /// The arithmetic of a verdict: what was counted, what was needed, out of how many.
    #[derive(Copy)]
    pub struct Measure {
        /// What was counted, in the unit of the policy (people, days, …).
        #[at_most(MAXIMUM_INTEGER)]
        pub counted: u64,
        /// What was needed.
        #[at_most(MAXIMUM_INTEGER)]
        pub needed: u64,
        /// The whole that `needed` is a share of, where it is one.
        #[at_most(MAXIMUM_INTEGER)]
        pub whole: Option<u64>,
    }

    /// What one policy says about an act (判定).
    pub struct Verdict {
        /// The policy's name, a sentence in the affirmative such as `quorum_is_met`.
        pub policy: String,
        /// The same in Chinese.
        pub label: String,
        /// Whether the act passes it.
        pub passed: bool,
        /// The article applied.
        pub article: Option<Article>,
        /// Whether that article's text could be read in one way only.
        pub parse_certainty: ParseCertainty,
        /// The arithmetic.
        pub measure: Option<Measure>,
        /// The refusal's code, where it fails; where it passes, the code of what it warns of, if it does.
        pub code: Option<String>,
        /// The sentence in Chinese that goes with the code.
        pub chinese: Option<String>,
        /// The sentence in English that goes with the code.
        pub english: Option<String>,
    }
}

/// Collects what a rule finds: verdicts when checking, personal values when deciding.
#[derive(Debug, Default)]
pub struct Inquiry {
    verdicts: Option<Vec<Verdict>>,
    personal: Vec<PersonalItem>,
}

impl Inquiry {
    /// An inquiry that decides: the first refusal ends it.
    #[must_use]
    pub const fn deciding() -> Self {
        Self { verdicts: None, personal: Vec::new() }
    }

    /// Whether it explains: what is only said then need not be worked out otherwise.
    pub(crate) const fn explains(&self) -> bool {
        self.verdicts.is_some()
    }

    /// An inquiry that explains: every policy is asked.
    #[must_use]
    pub const fn checking() -> Self {
        Self { verdicts: Some(Vec::new()), personal: Vec::new() }
    }

    /// Begins a policy: its name as an affirmative sentence, and its Chinese label.
    #[inline(never)]
    pub(crate) fn policy(&mut self, name: &'static str, label: &'static str) -> Policy<'_> {
        if let Some(verdicts) = &mut self.verdicts {
            // Passed until its answer says otherwise.
            verdicts.push(Verdict {
                policy: name.into(),
                label: label.into(),
                passed: true,
                article: None,
                parse_certainty: ParseCertainty::Certain,
                measure: None,
                code: None,
                chinese: None,
                english: None,
            });
        }
        Policy { inquiry: self }
    }

    /// The policy that what is recorded as past is not still to come.
    pub(crate) fn has_come<R: Timed>(
        &mut self,
        occurred: Option<Occurred>,
        now: Instant,
        offset: UtcOffset,
    ) -> Ruled<(), R> {
        match occurred {
            Some(occurred) => self.time_has_come(occurred, !occurred.is_after(now, offset)),
            None => Ok(()),
        }
    }

    /// As [`Inquiry::has_come`], of a civil day.
    pub(crate) fn day_has_come<R: Timed>(&mut self, on: Date, today: Date) -> Ruled<(), R> {
        self.time_has_come(Occurred::Date(on), on <= today)
    }

    fn time_has_come<R: Timed>(&mut self, occurred: Occurred, has_come: bool) -> Ruled<(), R> {
        self.policy("time_has_come", "时间已到").holds(has_come, || R::in_the_future(occurred))
    }

    /// Puts a personal value aside and gives its place.
    pub(crate) fn seal<T: Wire>(&mut self, subjects: Vec<PersonId>, value: &T) -> Sealed {
        let place = u32::try_from(self.personal.len()).unwrap_or(u32::MAX);
        self.personal.push(PersonalItem { subjects, value: value.to_json() });
        Sealed(place)
    }

    /// Puts prose aside: it is about whoever it names and whoever said it.
    pub(crate) fn seal_prose(
        &mut self,
        prose: &Prose,
        authors: impl IntoIterator<Item = PersonId>,
    ) -> Sealed {
        let mut subjects: Vec<PersonId> = Vec::new();
        for person in authors.into_iter().chain(prose.people()) {
            if !subjects.contains(&person) {
                subjects.push(person);
            }
        }
        self.seal(subjects, prose)
    }

    /// Says the last verdict, which ended the asking, in the words of the refusal that came of it: a room refuses in its
    /// own words what a lower room has found.
    pub(crate) fn ended_by(&mut self, refusal: &impl Coded) {
        if let Some(verdict) = self.verdicts.as_mut().and_then(|verdicts| verdicts.last_mut()) {
            verdict.code = Some(refusal.code().into());
            verdict.chinese = Some(refusal.sentence(Language::Chinese));
            verdict.english = Some(refusal.sentence(Language::English));
        }
    }

    pub(crate) fn into_parts(self) -> (Vec<Verdict>, Vec<PersonalItem>) {
        (self.verdicts.unwrap_or_default(), self.personal)
    }
}

/// One policy in the asking: the last verdict of its inquiry, where that explains.
#[derive(Debug)]
pub(crate) struct Policy<'a> {
    inquiry: &'a mut Inquiry,
}

impl Policy<'_> {
    fn verdict(&mut self) -> Option<&mut Verdict> {
        self.inquiry.verdicts.as_mut()?.last_mut()
    }

    /// Names the article that the policy enforces.
    #[inline(never)]
    pub(crate) fn under(mut self, article: Option<&Article>) -> Self {
        if let Some(verdict) = self.verdict() {
            verdict.article = article.cloned();
        }
        self
    }

    /// Gives the arithmetic.
    #[inline(never)]
    pub(crate) fn measured(mut self, counted: u64, needed: u64, whole: Option<u64>) -> Self {
        if let Some(verdict) = self.verdict() {
            let [counted, needed] = [counted, needed].map(|figure| figure.min(MAXIMUM_INTEGER));
            let whole = whole.map(|figure| figure.min(MAXIMUM_INTEGER));
            verdict.measure = Some(Measure { counted, needed, whole });
        }
        self
    }

    /// The policy passes, with a warning.
    pub(crate) fn warns(mut self, code: &str, chinese: &str, english: &str) {
        if let Some(verdict) = self.verdict() {
            verdict.code = Some(code.into());
            verdict.chinese = Some(chinese.into());
            verdict.english = Some(english.into());
        }
    }

    /// The policy fails. Gives whether the inquiry explains, and so goes on where a decision ends.
    #[inline(never)]
    pub(crate) fn fails(mut self, refusal: &dyn Coded) -> bool {
        let Some(verdict) = self.verdict() else { return false };
        verdict.passed = false;
        verdict.article = verdict.article.take().or_else(|| refusal.article());
        verdict.code = Some(refusal.code().into());
        verdict.chinese = Some(refusal.sentence(Language::Chinese));
        verdict.english = Some(refusal.sentence(Language::English));
        true
    }

    /// The policy is this condition.
    pub(crate) fn holds<R: Coded>(self, condition: bool, refusal: impl FnOnce() -> R) -> Ruled<(), R> {
        if condition { Ok(()) } else { self.refuses(refusal()) }
    }

    /// The policy is that an id has not been recorded, by the entry that is given.
    #[inline(never)]
    pub(crate) fn unrecorded<R: Recorded>(self, known: Option<u32>, id: &dyn fmt::Display) -> Ruled<(), R> {
        self.holds(known.is_none(), || R::already(id.to_string(), known.unwrap_or(0)))
    }

    /// An explanation goes on to the other policies; a decision ends here.
    #[inline(never)]
    fn refuses<R: Coded>(self, refusal: R) -> Ruled<(), R> {
        if self.fails(&refusal) { Ok(()) } else { Err(Box::new(refusal)) }
    }

    /// The policy is that something is found; without it nothing further can be asked.
    pub(crate) fn finds<T, R: Coded>(self, found: Option<T>, refusal: impl FnOnce() -> R) -> Ruled<T, R> {
        match found {
            Some(value) => Ok(value),
            None => Err(self.settles_by(refusal())),
        }
    }

    /// The policy is what nothing gets past.
    pub(crate) fn ends<T, R: Coded>(self, refusal: R) -> Ruled<T, R> {
        Err(self.settles_by(refusal))
    }

    #[inline(never)]
    fn settles_by<R: Coded>(self, refusal: R) -> Box<R> {
        self.fails(&refusal);
        Box::new(refusal)
    }
}
