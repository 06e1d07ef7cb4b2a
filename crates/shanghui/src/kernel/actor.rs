//! Who acts, on whose behalf, and what the outside world adds to a decision.

use super::id::{PartyId, PersonId};
use super::personal::Salt;
use super::refusal::{Language, Said, said_by_label};
use super::text::{Organ, Post};
use super::time::Instant;
use super::wire::{Wire, Writer, choice, codes, record};
use alloc::string::String;
use core::fmt::{self, Write as _};

choice! {
    /// On whose behalf somebody acts or speaks (代表).
    #[derive(Hash, PartialOrd, Ord)]
    pub enum Principal {
        /// A person (个人), such as the president.
        Person = "person" {
            /// Who.
            person: PersonId,
        },
        /// An organ (机构), such as the secretariat or the Party branch.
        Organ = "organ" {
            /// Which.
            organ: Organ,
        },
        /// An outside body (外部单位).
        Party = "party" {
            /// Which.
            party: PartyId,
        },
    }
}

impl fmt::Display for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person { person } => write!(f, "person {person}"),
            Self::Organ { organ } => write!(f, "organ {organ}"),
            Self::Party { party } => write!(f, "party {party}"),
        }
    }
}

impl Said for Principal {
    fn say(&self, language: Language, sentence: &mut String) {
        if language == Language::Chinese {
            sentence.push_str(match self {
                Self::Person { .. } => "个人 ",
                Self::Organ { .. } => "机构 ",
                Self::Party { .. } => "单位 ",
            });
        }
        match (self, language) {
            (_, Language::English) => {
                let _ = write!(sentence, "{self}");
            }
            (Self::Person { person }, _) => person.say(language, sentence),
            (Self::Organ { organ }, _) => organ.say(language, sentence),
            (Self::Party { party }, _) => party.say(language, sentence),
        }
    }
    fn write_detail(&self, writer: &mut Writer) {
        self.write(writer);
    }
}

codes! {
    /// What the host does without a person.
    pub enum SystemTask {
        /// Records what existed before the journal (导入).
        Import = "import" "导入",
        /// Acts when a time has come (定时).
        Timer = "timer" "定时",
    }
}
said_by_label!(SystemTask);

choice! {
    /// Who acts. The host has made sure of it; the chamber decides what they may do.
    #[derive(Hash)]
    pub enum Actor {
        /// A person, in one of their posts.
        Person = "person" {
            /// Who.
            person: PersonId,
            /// In which post. Left out: whichever post of theirs carries the power.
            post: Option<Post>,
            /// On whose behalf, where it is not their own power that they use.
            on_behalf_of: Option<Principal>,
        },
        /// The host itself, with the powers that the charter lists for the task.
        System = "system" {
            /// Which task.
            task: SystemTask,
        },
    }
}

impl Actor {
    /// A person acting by whichever of their posts carries the power.
    #[must_use]
    pub const fn person(person: PersonId) -> Self {
        Self::Person { person, post: None, on_behalf_of: None }
    }

    /// A person acting in a post.
    #[must_use]
    pub const fn holding(person: PersonId, post: Post) -> Self {
        Self::Person { person, post: Some(post), on_behalf_of: None }
    }

    /// The import of what existed before the journal.
    #[must_use]
    pub const fn import() -> Self {
        Self::System { task: SystemTask::Import }
    }
}

/// A person acting by whichever of their posts carries the power.
impl From<PersonId> for Actor {
    fn from(person: PersonId) -> Self {
        Self::person(person)
    }
}

record! {
    /// What the outside world adds to a decision: the core has no clock, no login and no randomness.
    #[derive(Hash)]
    pub struct Context {
        /// The present instant.
        pub now: Instant,
        /// Who acts.
        pub actor: Actor,
        /// Fresh random bits for the commitments to personal values.
        pub salt: Salt,
    }
}

impl Said for Actor {
    fn say(&self, language: Language, sentence: &mut String) {
        match (self, language) {
            (Self::Person { person, .. }, _) => person.say(language, sentence),
            (Self::System { task }, Language::Chinese) => sentence.push_str(task.label()),
            (Self::System { task }, Language::English) => sentence.push_str(task.code()),
        }
    }
    fn write_detail(&self, writer: &mut Writer) {
        self.write(writer);
    }
}
