//! Given, when, then (feature `testing`): how a rule is tested in one sentence.
//!
//! ```
//! use shanghui::chamber::{sample, scenario::given};
//! use shanghui::leadership::OpenTerm;
//!
//! given(sample::chamber())
//!     .when(OpenTerm { term: sample::TERM, ordinal: 3, from: None, until: None, certificate_until: None, organ: None })
//!     .by(sample::LIN)
//!     .then_refused("leadership.already_recorded");
//! ```
//!
//! Whoever is not named acts as 许望舒, the secretary general of the [`sample`], a minute after the last entry. Every
//! refusal is checked to have left the journal's bytes and the state as they were, and `check` to give the same answer.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "a scenario that does not hold fails its test"
)]

use super::{Chamber, Decision, Event, Refusal, Refused, sample};
use crate::kernel::{Actor, Coded, Instant, Language, Verdict};
use alloc::vec::Vec;

/// A chamber before something is asked of it.
#[derive(Debug, Clone)]
pub struct Given {
    chamber: Chamber,
    now: Option<Instant>,
}

/// The chamber as it stands.
pub const fn given(chamber: Chamber) -> Given {
    Given { chamber, now: None }
}

impl Given {
    /// The next command is decided at this instant.
    pub fn at(mut self, now: &str) -> Self {
        self.now = Some(sample::instant(now));
        self
    }

    /// What happened before, recorded by 许望舒.
    #[track_caller]
    pub fn and<D: Decision>(self, command: D) -> Self {
        self.and_by(sample::XU, command)
    }

    /// What happened before, recorded by somebody else.
    #[track_caller]
    pub fn and_by<D: Decision>(self, actor: impl Into<Actor>, command: D) -> Self {
        self.when(command).by(actor).then(|_| {})
    }

    /// What is asked.
    pub fn when<D: Decision>(self, command: D) -> When<D> {
        When { given: self, command, actor: sample::XU.into() }
    }

    /// The chamber.
    pub fn chamber(self) -> Chamber {
        self.chamber
    }
}

/// A chamber that something is asked of.
#[derive(Debug, Clone)]
#[must_use]
pub struct When<D> {
    given: Given,
    command: D,
    actor: Actor,
}

/// The chamber before and after, what came of it, and what a check said beforehand.
type Decided<D> = (Chamber, Chamber, Result<Vec<Event>, Refused<<D as Decision>::Refusal>>, Vec<Verdict>);

impl<D: Decision> When<D> {
    /// Who asks.
    pub fn by(mut self, actor: impl Into<Actor>) -> Self {
        self.actor = actor.into();
        self
    }

    /// When it is asked.
    pub fn at(mut self, now: &str) -> Self {
        self.given = self.given.at(now);
        self
    }

    fn decide(self) -> Decided<D> {
        let Given { chamber: before, now } = self.given;
        let context = match now {
            Some(now) => sample::context_at(&before, self.actor, now),
            None => sample::context(&before, self.actor),
        };
        let verdicts = before.check(&self.command, &context);
        let mut after = before.clone();
        let outcome = after.execute(self.command, &context);
        (before, after, outcome, verdicts)
    }

    /// It is done, and these are the events.
    #[track_caller]
    pub fn then(self, look: impl FnOnce(&[Event])) -> Given {
        let name = self.command.name();
        let (_, after, outcome, verdicts) = self.decide();
        match outcome {
            Ok(events) => look(&events),
            Err(refused) => panic!("{name} was refused as {}: {refused}", refused.code()),
        }
        if let Some(verdict) = verdicts.iter().find(|verdict| !verdict.passed) {
            panic!("{name} was done, yet the policy {} fails", verdict.policy);
        }
        given(after)
    }

    /// It is done, and exactly these events come of it.
    #[track_caller]
    pub fn then_events(self, expected: Vec<Event>) -> Given {
        let mut found = Vec::new();
        let given = self.then(|events| found = events.to_vec());
        assert!(found == expected, "these events came: {found:#?}");
        given
    }

    /// It is done, and exactly this event comes of it.
    #[track_caller]
    pub fn then_event(self, expected: impl Into<Event>) -> Given {
        self.then_events(alloc::vec![expected.into()])
    }

    /// It is refused with this code, and nothing has changed.
    #[track_caller]
    pub fn then_refused(self, code: &str) -> Refusing {
        let (name, listed) = (self.command.name(), self.command.refuses());
        let (before, after, outcome, verdicts) = self.decide();
        let refusal: Refusal = match outcome {
            Ok(events) => panic!("{name} was done: {events:#?}"),
            Err(refused) => refused.into(),
        };
        let sentence = refusal.sentence(Language::English);
        assert!(refusal.code() == code, "{name} was refused as {}: {sentence}", refusal.code());
        assert!(before.state == after.state, "{name} was refused, yet the state has changed");
        assert!(
            before.journal.to_lines() == after.journal.to_lines(),
            "{name} was refused, yet the journal has changed"
        );
        assert!(
            listed.contains(&code) || super::Command::REFUSES_ALL.contains(&code),
            "the switchboard does not say that {name} may be refused as {code}"
        );
        let first =
            verdicts.iter().find(|verdict| !verdict.passed).and_then(|verdict| verdict.code.as_deref());
        assert!(first == Some(code), "execute refuses with {code}, check first with {first:?}");
        Refusing { chamber: after, refusal }
    }
}

/// A refusal, to look at more closely.
#[derive(Debug, Clone)]
pub struct Refusing {
    chamber: Chamber,
    refusal: Refusal,
}

impl Refusing {
    /// It rests on this article: the number in a document whose name contains the text.
    #[track_caller]
    pub fn under(self, document: &str, number: Option<u32>) -> Self {
        let article = self.refusal.article();
        let same = article
            .as_ref()
            .is_some_and(|article| article.document.as_str().contains(document) && article.number == number);
        assert!(same, "it rests on {article:?}");
        self
    }

    /// It says this in English, among other things.
    #[track_caller]
    pub fn saying(self, words: &str) -> Self {
        let sentence = self.refusal.sentence(Language::English);
        assert!(sentence.contains(words), "it says: {sentence}");
        self
    }

    /// The refusal.
    pub const fn refusal(&self) -> &Refusal {
        &self.refusal
    }

    /// The chamber, unchanged.
    pub fn still(self) -> Given {
        given(self.chamber)
    }
}
