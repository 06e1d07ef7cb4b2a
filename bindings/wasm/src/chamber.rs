//! The handle of a chamber.

use crate::charter::Charter;
use crate::door::{Thrown, read};
use crate::journal::Journal;
use crate::urn::Urn;
use shanghui::chamber::{Chamber as Core, Command, Refusal};
use shanghui::journal::Snapshot;
use shanghui::kernel::{PersonId, Record, Wire};
use wasm_bindgen::prelude::wasm_bindgen;

/// A chamber: its state and the journal that explains it.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Chamber(Core);

#[wasm_bindgen]
impl Chamber {
    /// Founds a chamber, or takes up an existing one.
    pub fn found(command: &str, context: &str) -> Result<Self, Thrown> {
        Ok(Self(Core::found_json(command, context)?))
    }

    /// Rebuilds a chamber from its journal.
    pub fn replay(journal: &Journal) -> Result<Self, Thrown> {
        Ok(Self(Core::replay(journal.0.clone())?))
    }

    /// Rebuilds a chamber as it stood after an entry.
    #[wasm_bindgen(js_name = replayUntil)]
    pub fn replay_until(journal: &Journal, seq: u32) -> Result<Self, Thrown> {
        Ok(Self(Core::replay_until(journal.0.clone(), seq)?))
    }

    /// Restores a chamber from a snapshot and the journal it belongs to.
    pub fn restore(snapshot: &str, journal: &Journal) -> Result<Self, Thrown> {
        Ok(Self(Core::restore(&Snapshot::from_json(snapshot)?, journal.0.clone())?))
    }

    /// Decides a command; gives the events as JSON.
    pub fn execute(&mut self, command: &str, context: &str) -> Result<String, Thrown> {
        Ok(self.0.execute_json(command, context)?)
    }

    /// Asks every policy about a command; gives the verdicts as JSON.
    pub fn check(&self, command: &str, context: &str) -> Result<String, Thrown> {
        let command: Command = read(command)?;
        Ok(self.0.check(&command, &read(context)?).to_json())
    }

    /// As `check`, judged by another charter.
    #[wasm_bindgen(js_name = checkUnder)]
    pub fn check_under(&self, charter: &Charter, command: &str, context: &str) -> Result<String, Thrown> {
        let command: Command = read(command)?;
        Ok(self.0.check_under(&charter.0, &command, &read(context)?).to_json())
    }

    /// Decides many commands, one a line; gives the journal lines that they became.
    #[wasm_bindgen(js_name = executeLines)]
    pub fn execute_lines(&mut self, lines: &[u8]) -> Result<Vec<u8>, Thrown> {
        Ok(self.0.execute_lines(lines)?)
    }

    /// The state as the shortest list of facts that leads to it, as JSON.
    pub fn snapshot(&self) -> String {
        self.0.snapshot().to_json()
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

    /// Every amendment of the charter, as JSON.
    #[wasm_bindgen(js_name = amendmentList)]
    pub fn amendment_list(&self) -> String {
        self.0.amendment_list().to_json()
    }

    /// What the charter and the name say against higher rules, as JSON.
    pub fn lint(&self) -> String {
        self.0.lint().to_json()
    }

    /// The charter in force on a day as a text; the document as JSON.
    #[wasm_bindgen(js_name = charterDocument)]
    pub fn charter_document(&self, on: &str) -> Result<String, Thrown> {
        Ok(self.0.charter_document(read(on)?).to_json())
    }

    /// What the chamber is called and where it is, as JSON.
    pub fn profile(&self) -> String {
        self.0.profile().to_json()
    }

    /// Everything that is due, overdue or coming on a day, as JSON.
    pub fn duties(&self, on: &str) -> Result<String, Thrown> {
        Ok(self.0.duties(read(on)?).to_json())
    }

    /// Whose turn it is on a day, as JSON.
    #[wasm_bindgen(js_name = rotationOn)]
    pub fn rotation_on(&self, on: &str) -> Result<Option<String>, Thrown> {
        Ok(self.0.rotation_on(read(on)?).map(|rotation| rotation.to_json()))
    }

    /// The turns that meet a period, as JSON.
    #[wasm_bindgen(js_name = rotationRoster)]
    pub fn rotation_roster(&self, since: &str, until: &str) -> Result<String, Thrown> {
        Ok(self.0.rotation_roster(read(since)?, read(until)?).to_json())
    }

    /// How many turns and days everybody has had until a day, as JSON.
    #[wasm_bindgen(js_name = rotationFairness)]
    pub fn rotation_fairness(&self, on: &str) -> Result<String, Thrown> {
        Ok(self.0.rotation_fairness(read(on)?).to_json())
    }

    /// Every meeting, as JSON.
    #[wasm_bindgen(js_name = meetingList)]
    pub fn meeting_list(&self) -> String {
        self.0.meeting_list().to_json()
    }

    /// The motions of a meeting, or all, as JSON.
    #[wasm_bindgen(js_name = motionList)]
    pub fn motion_list(&self, meeting: Option<String>) -> Result<String, Thrown> {
        Ok(self.0.motion_list(meeting.as_deref().map(read).transpose()?).to_json())
    }

    /// Every closed vote judged again under another charter, as JSON.
    pub fn rejudge(&self, charter: &Charter) -> String {
        self.0.rejudge(&charter.0).to_json()
    }

    /// The standard of dues that holds on a day, as JSON.
    #[wasm_bindgen(js_name = duesStandardOn)]
    pub fn dues_standard_on(&self, on: &str) -> Result<Option<String>, Thrown> {
        Ok(self.0.dues_standard_on(read(on)?).map(Record::to_message))
    }

    /// The urn of a secret vote.
    pub fn urn(&self, vote: &str) -> Result<Urn, Thrown> {
        Ok(Urn(Some(self.0.urn(read(vote)?).map_err(Refusal::from)?)))
    }

    /// Who holds which post on a day, as JSON.
    #[wasm_bindgen(js_name = holdersOn)]
    pub fn holders_on(&self, on: &str) -> Result<String, Thrown> {
        Ok(self.0.holders_on(read(on)?).to_json())
    }

    /// How the chamber's term stands on a day, as JSON.
    #[wasm_bindgen(js_name = termStatus)]
    pub fn term_status(&self, on: &str) -> Result<Option<String>, Thrown> {
        Ok(self.0.term_status(read(on)?).map(|term| term.to_json()))
    }

    /// The calendar of the election at the end of the term on a day, as JSON.
    #[wasm_bindgen(js_name = electionCalendar)]
    pub fn election_calendar(&self, on: &str) -> Result<String, Thrown> {
        Ok(self.0.election_calendar(read(on)?).to_json())
    }

    /// The posts that have too few holders on a day, as JSON.
    pub fn vacancies(&self, on: &str) -> Result<String, Thrown> {
        Ok(self.0.vacancies(read(on)?).to_json())
    }

    /// What the charter says of how the chamber is made up on a day, as JSON.
    pub fn composition(&self, on: &str) -> Result<String, Thrown> {
        Ok(self.0.composition(read(on)?).to_json())
    }

    /// When the last entry was recorded, as JSON.
    #[wasm_bindgen(js_name = lastRecorded)]
    pub fn last_recorded(&self) -> String {
        self.0.last_recorded().to_json()
    }

    /// A person's name as JSON, unless it was erased.
    pub fn name(&self, person: &str) -> Result<Option<String>, Thrown> {
        Ok(self.0.name(read::<PersonId>(person)?)?.value().map(|name| name.to_json()))
    }

    /// The minutes of a meeting; the document as JSON.
    pub fn minutes(&self, meeting: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.minutes(read(meeting)?, read(audience)?)?.to_json())
    }

    /// The notice of a meeting; the document as JSON.
    #[wasm_bindgen(js_name = meetingNotice)]
    pub fn meeting_notice(&self, meeting: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.meeting_notice(read(meeting)?, read(audience)?)?.to_json())
    }

    /// The sheet on which those present sign in; the document as JSON.
    #[wasm_bindgen(js_name = signInSheet)]
    pub fn sign_in_sheet(&self, meeting: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.sign_in_sheet(read(meeting)?, read(audience)?)?.to_json())
    }

    /// Who spoke on whose behalf at a meeting; the document as JSON.
    #[wasm_bindgen(js_name = spokenFor)]
    pub fn spoken_for(&self, meeting: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.spoken_for(read(meeting)?, read(audience)?)?.to_json())
    }

    /// What a meeting left to be done; the document as JSON.
    #[wasm_bindgen(js_name = followUpSheet)]
    pub fn follow_up_sheet(&self, meeting: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.follow_up_sheet(read(meeting)?, read(audience)?)?.to_json())
    }

    /// Whose turn it is on a day, as a note; the document as JSON.
    #[wasm_bindgen(js_name = rotationNote)]
    pub fn rotation_note(&self, on: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.rotation_note(read(on)?, read(audience)?)?.to_json())
    }

    /// The turns that meet a period, as a sheet; the document as JSON.
    #[wasm_bindgen(js_name = rotationRosterSheet)]
    pub fn rotation_roster_sheet(&self, since: &str, until: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.rotation_roster_sheet(read(since)?, read(until)?, read(audience)?)?.to_json())
    }

    /// What a turn hands over to the next; the document as JSON.
    #[wasm_bindgen(js_name = handoverRecord)]
    pub fn handover_record(&self, rotation: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.handover_record(read(rotation)?, read(audience)?)?.to_json())
    }

    /// What is to be done on a day, as a sheet; the document as JSON.
    #[wasm_bindgen(js_name = dutySheet)]
    pub fn duty_sheet(&self, on: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.duty_sheet(read(on)?, read(audience)?)?.to_json())
    }

    /// The ballot of a motion; the document as JSON.
    #[wasm_bindgen(js_name = ballotPaper)]
    pub fn ballot_paper(&self, motion: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.ballot_paper(read(motion)?, read(audience)?)?.to_json())
    }

    /// The sheet on which the tellers of a vote count; the document as JSON.
    #[wasm_bindgen(js_name = countSheet)]
    pub fn count_sheet(&self, vote: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.count_sheet(read(vote)?, read(audience)?)?.to_json())
    }

    /// The resolution on a motion; the document as JSON.
    pub fn resolution(&self, motion: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.resolution(read(motion)?, read(audience)?)?.to_json())
    }

    /// The announcement of what an election came to; the document as JSON.
    #[wasm_bindgen(js_name = electionResult)]
    pub fn election_result(&self, motion: &str, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.election_result(read(motion)?, read(audience)?)?.to_json())
    }

    /// How long the journal is, and its last digest; the document as JSON.
    #[wasm_bindgen(js_name = journalNote)]
    pub fn journal_note(&self, audience: &str) -> Result<String, Thrown> {
        Ok(self.0.journal_note(read(audience)?)?.to_json())
    }
}
