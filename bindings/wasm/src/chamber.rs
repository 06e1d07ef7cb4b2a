//! The handle of a chamber: what was recorded, read.

use crate::charter::Charter;
use crate::door::{Thrown, read};
use crate::journal::Journal;
use shanghui::chamber::Chamber as Core;
use shanghui::document::Document;
use shanghui::kernel::{Fault, MeetingId, PersonId, Reader, Wire};
use wasm_bindgen::prelude::wasm_bindgen;

/// A question to a chamber that the module for reading answers too. All go through one entry: an entry of its own costs
/// each some hundred bytes of glue.
#[derive(Debug, Clone, Copy)]
#[wasm_bindgen]
pub enum Question {
    /// What the chamber is called and where it is.
    Profile,
    /// Whose turn it is on a day.
    RotationOn,
    /// Every meeting.
    MeetingList,
    /// The motions of a meeting, or all.
    MotionList,
    /// Every member's seat on a day.
    MemberList,
    /// Who holds which post on a day.
    HoldersOn,
    /// How the chamber's term stands on a day.
    TermStatus,
    /// When the last entry was recorded.
    LastRecorded,
    /// A person's name, unless it was erased.
    Name,
    /// Whether a reader may read what an entry made.
    MayRead,
}

/// A document of a chamber that the module for reading makes too.
#[derive(Debug, Clone, Copy)]
#[wasm_bindgen]
pub enum Sheet {
    /// The minutes of a meeting.
    Minutes,
    /// The notice of a meeting.
    MeetingNotice,
    /// Who spoke on whose behalf at a meeting.
    SpokenFor,
    /// What a meeting left to be done.
    FollowUpSheet,
    /// Whose turn it is on a day, as a note.
    RotationNote,
    /// The resolution on a motion.
    Resolution,
    /// How long the journal is, and its last digest.
    JournalNote,
}

/// A chamber: its state and the journal that explains it.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Chamber(pub(crate) Core);

#[wasm_bindgen]
impl Chamber {
    /// Rebuilds a chamber from its journal.
    pub fn replay(journal: &Journal) -> Result<Self, Thrown> {
        Ok(Self(Core::replay(journal.0.clone())?))
    }

    /// Rebuilds a chamber as it stood after an entry.
    #[wasm_bindgen(js_name = replayUntil)]
    pub fn replay_until(journal: &Journal, seq: u32) -> Result<Self, Thrown> {
        Ok(Self(Core::replay_until(journal.0.clone(), seq)?))
    }

    /// A copy of the journal, sealed.
    pub fn journal(&mut self) -> Journal {
        self.0.seal();
        Journal(self.0.journal().clone())
    }

    /// The charter in force.
    pub fn charter(&self) -> Charter {
        Charter(self.0.charter().clone())
    }

    /// The charter in force on a day.
    #[wasm_bindgen(js_name = charterOn)]
    pub fn charter_on(&self, on: &str) -> Result<Charter, Thrown> {
        Ok(Charter(self.0.charter_on(read(on)?).clone()))
    }

    /// Answers a question with what it is about, given as JSON; gives the answer as JSON, unless there is none.
    pub fn ask(&self, question: Question, first: &str, second: &str) -> Result<Option<String>, Thrown> {
        Ok(self.answer(question, first, second)?)
    }

    /// Makes a document; what it is about and who is to read it are given as JSON, and so is the document.
    pub fn document(&self, sheet: Sheet, subject: &str, reader: &str) -> Result<String, Thrown> {
        Ok(self.sheet(sheet, subject, reader)?.to_json())
    }
}

impl Chamber {
    fn answer(&self, question: Question, first: &str, second: &str) -> Result<Option<String>, Fault> {
        let Self(it) = self;
        Ok(Some(match question {
            Question::Profile => it.profile().to_json(),
            Question::RotationOn => {
                return Ok(it.rotation_on(read(first)?).map(|rotation| rotation.to_json()));
            }
            Question::MeetingList => it.meeting_list().to_json(),
            Question::MotionList => it.motion_list(read::<Option<MeetingId>>(first)?).to_json(),
            Question::MemberList => it.member_list(read(first)?).to_json(),
            Question::HoldersOn => it.holders_on(read(first)?).to_json(),
            Question::TermStatus => return Ok(it.term_status(read(first)?).map(|term| term.to_json())),
            Question::LastRecorded => it.last_recorded().to_json(),
            Question::Name => {
                return Ok(it.name(read::<PersonId>(first)?)?.value().map(|name| name.to_json()));
            }
            Question::MayRead => it.may_read(read(first)?, &read(second)?).to_json(),
        }))
    }

    fn sheet(&self, sheet: Sheet, subject: &str, reader: &str) -> Result<Document, Fault> {
        let Self(it) = self;
        let reader = || read::<Reader>(reader);
        match sheet {
            Sheet::Minutes => it.minutes(read(subject)?, reader()?),
            Sheet::MeetingNotice => it.meeting_notice(read(subject)?, reader()?),
            Sheet::SpokenFor => it.spoken_for(read(subject)?, reader()?),
            Sheet::FollowUpSheet => it.follow_up_sheet(read(subject)?, reader()?),
            Sheet::RotationNote => it.rotation_note(read(subject)?, reader()?),
            Sheet::Resolution => it.resolution(read(subject)?, reader()?),
            Sheet::JournalNote => it.journal_note(reader()?),
        }
    }
}
