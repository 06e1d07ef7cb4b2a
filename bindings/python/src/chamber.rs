//! The handle of a chamber.

use crate::charter::Charter;
use crate::door::{Raised, read};
use crate::journal::Journal;
use crate::urn::Urn;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use shanghui::chamber::{Chamber as Core, Command, Error, Refusal};
use shanghui::document::Document;
use shanghui::journal::Snapshot;
use shanghui::kernel::wire::text_of;
use shanghui::kernel::{Context, Fault, PersonId, Reader, Record, Wire};
use std::sync::{Mutex, PoisonError};

/// A chamber: its state and the journal that explains it.
#[pyclass(frozen, module = "shanghui._native")]
pub(crate) struct Chamber(Mutex<Core>);

impl Chamber {
    fn new(chamber: Core) -> Self {
        Self(Mutex::new(chamber))
    }

    /// Asks the chamber while other threads of Python run.
    fn ask<T: Send>(
        &self,
        py: Python<'_>,
        question: impl FnOnce(&mut Core) -> Result<T, Error> + Send,
    ) -> Result<T, Raised> {
        let answer = py.detach(|| question(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner)));
        Ok(answer?)
    }

    /// A document about a subject, such as a meeting or a day.
    fn document<S: Wire>(
        &self,
        py: Python<'_>,
        subject: &str,
        reader: &str,
        make: fn(&Core, S, Reader) -> Result<Document, Fault>,
    ) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(make(chamber, read(subject)?, read(reader)?)?.to_json()))
    }
}

#[pymethods]
impl Chamber {
    /// Founds a chamber, or takes up an existing one.
    #[staticmethod]
    fn found(command: &str, context: &str) -> Result<Self, Raised> {
        Ok(Self::new(Core::found_json(command, context)?))
    }

    /// Rebuilds a chamber from its journal.
    #[staticmethod]
    fn replay(py: Python<'_>, journal: &Journal) -> Result<Self, Raised> {
        Ok(Self::new(py.detach(|| Core::replay(journal.0.clone()))?))
    }

    /// Rebuilds a chamber as it stood after an entry.
    #[staticmethod]
    fn replay_until(py: Python<'_>, journal: &Journal, seq: u32) -> Result<Self, Raised> {
        Ok(Self::new(py.detach(|| Core::replay_until(journal.0.clone(), seq))?))
    }

    /// Restores a chamber from a snapshot and the journal it belongs to.
    #[staticmethod]
    fn restore(py: Python<'_>, snapshot: &[u8], journal: &Journal) -> Result<Self, Raised> {
        let restored = py.detach(|| {
            let snapshot = Snapshot::from_json(text_of(snapshot)?)?;
            Core::restore(&snapshot, journal.0.clone())
        });
        Ok(Self::new(restored?))
    }

    /// Decides a command; gives the events as JSON.
    fn execute(&self, py: Python<'_>, command: &[u8], context: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| chamber.execute_json(text_of(command)?, context))
    }

    /// Asks every policy about a command; gives the verdicts as JSON.
    fn check(
        &self,
        py: Python<'_>,
        command: &str,
        context: &str,
        under: Option<&Charter>,
    ) -> Result<String, Raised> {
        self.ask(py, |chamber| {
            let command: Command = read(command)?;
            let context: Context = read(context)?;
            let charter = under.map_or_else(|| chamber.charter(), |charter| &charter.0);
            Ok(chamber.check_under(charter, &command, &context).to_json())
        })
    }

    /// Decides many commands, one a line; gives the journal lines that they became.
    fn execute_lines<'py>(&self, py: Python<'py>, lines: &[u8]) -> Result<Bound<'py, PyBytes>, Raised> {
        Ok(PyBytes::new(py, &self.ask(py, |chamber| chamber.execute_lines(lines))?))
    }

    /// The state as the shortest list of facts that leads to it, as JSON.
    fn snapshot(&self, py: Python<'_>) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.snapshot().to_json()))
    }

    /// A copy of the journal, sealed.
    fn journal(&self, py: Python<'_>) -> Result<Journal, Raised> {
        self.ask(py, |chamber| {
            chamber.seal();
            Ok(Journal(chamber.journal().clone()))
        })
    }

    /// The charter in force.
    fn charter(&self, py: Python<'_>) -> Result<Charter, Raised> {
        self.ask(py, |chamber| Ok(Charter(chamber.charter().clone())))
    }

    /// The charter in force on a day.
    fn charter_on(&self, py: Python<'_>, on: &str) -> Result<Charter, Raised> {
        self.ask(py, |chamber| Ok(Charter(chamber.charter_on(read(on)?).clone())))
    }

    /// Every amendment of the charter, as JSON.
    fn amendment_list(&self, py: Python<'_>) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.amendment_list().to_json()))
    }

    /// What the charter and the name say against higher rules, as JSON.
    fn lint(&self, py: Python<'_>) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.lint().to_json()))
    }

    /// The charter in force on a day as a text; the document as JSON.
    fn charter_document(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.charter_document(read(on)?).to_json()))
    }

    /// What the chamber is called and where it is, as JSON.
    fn profile(&self, py: Python<'_>) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.profile().to_json()))
    }

    /// Everything that is due, overdue or coming on a day, as JSON.
    fn duties(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.duties(read(on)?).to_json()))
    }

    /// Meetings and duties with their days, for an audience, as JSON.
    fn schedule(&self, py: Python<'_>, on: &str, reader: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.schedule(read(on)?, read::<Reader>(reader)?)?.to_json()))
    }

    /// The plan of a year, planned and actual on a day, as JSON.
    fn plan_progress(&self, py: Python<'_>, year: &str, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.plan_progress(read(year)?, read(on)?).to_json()))
    }

    /// What the plan of a year may take over from the year before, as JSON.
    fn plan_proposals(&self, py: Python<'_>, year: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.plan_proposals(read(year)?).to_json()))
    }

    /// The nodes of a year to plan by, as JSON.
    fn year_nodes(&self, py: Python<'_>, year: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.year_nodes(read(year)?).to_json()))
    }

    /// What was done from a day to another, as JSON.
    fn figures(&self, py: Python<'_>, since: &str, until: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.figures(read(since)?, read(until)?).to_json()))
    }

    /// How everybody took part from a day to another, as JSON.
    fn engagement(&self, py: Python<'_>, since: &str, until: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.engagement(read(since)?, read(until)?).to_json()))
    }

    /// How groups took part from a day to another, as JSON.
    fn group_engagement(&self, py: Python<'_>, since: &str, until: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.group_engagement(read(since)?, read(until)?).to_json()))
    }

    /// The three diligences as figures, from a day to another, as JSON.
    fn diligence(&self, py: Python<'_>, since: &str, until: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.diligence(read(since)?, read(until)?).to_json()))
    }

    /// How each rule of coverage stands for each member on a day, as JSON.
    fn visit_coverage(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.visit_coverage(read(on)?).to_json()))
    }

    /// How each rule of contact stands for each of those it is for on a day, as JSON.
    fn contacts(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.contacts(read(on)?).to_json()))
    }

    /// Every need and how it stands, as JSON.
    fn need_list(&self, py: Python<'_>) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.need_list().to_json()))
    }

    /// The offers that suit a need best on a day, as JSON.
    fn rank_offers(&self, py: Python<'_>, need: &str, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.rank_offers(read(need)?, read(on)?)?.to_json()))
    }

    /// The record of a visit; the document as JSON.
    fn visit_record(&self, py: Python<'_>, visit: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, visit, reader, Core::visit_record)
    }

    /// The sheet of a need; the document as JSON.
    fn need_sheet(&self, py: Python<'_>, need: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, need, reader, Core::need_sheet)
    }

    /// Everything that was sent out or proposed, as it stood on a day, as JSON.
    fn letter_list(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.letter_list(read(on)?).to_json()))
    }

    /// A letter as it is sent; the document as JSON.
    fn letter(&self, py: Python<'_>, letter: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, letter, reader, Core::letter)
    }

    /// A return as a table with its totals; the document as JSON.
    fn return_sheet(&self, py: Python<'_>, data_return: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, data_return, reader, Core::return_sheet)
    }

    /// Who of an organ paid how much for the period that a day lies in, and who has not; the document as JSON.
    fn branch_dues_sheet(
        &self,
        py: Python<'_>,
        organ: &str,
        period: &str,
        reader: &str,
    ) -> Result<String, Raised> {
        self.ask(py, |chamber| {
            Ok(chamber.branch_dues_sheet(&read(organ)?, read(period)?, read::<Reader>(reader)?)?.to_json())
        })
    }

    /// The plan of a year, planned and actual on a day, as a sheet; the document as JSON.
    fn plan_sheet(&self, py: Python<'_>, year: &str, on: &str, reader: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| {
            Ok(chamber.plan_sheet(read(year)?, read(on)?, read::<Reader>(reader)?)?.to_json())
        })
    }

    /// The review of an activity; the document as JSON.
    fn activity_review(&self, py: Python<'_>, activity: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, activity, reader, Core::activity_review)
    }

    /// A summary; the document as JSON.
    fn summary(&self, py: Python<'_>, span: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, span, reader, Core::summary)
    }

    /// The candidates of a vacancy, the best first, as JSON.
    fn candidate_ranking(&self, py: Python<'_>, vacancy: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.candidate_ranking(read(vacancy)?)?.to_json()))
    }

    /// The division of labour that fits best on a day, as JSON.
    fn propose_division(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.propose_division(read(on)?).to_json()))
    }

    /// Who acts for somebody of the staff on a day, as JSON.
    fn acting_for(&self, py: Python<'_>, person: &str, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.acting_for(read(person)?, read(on)?).to_json()))
    }

    /// What each of the staff had to do, month by month, as JSON.
    fn workload(&self, py: Python<'_>, since: &str, until: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.workload(read(since)?, read(until)?).to_json()))
    }

    /// The notice of a vacancy; the document as JSON.
    fn vacancy_notice(&self, py: Python<'_>, vacancy: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, vacancy, reader, Core::vacancy_notice)
    }

    /// The assessments of a vacancy's candidates; the document as JSON.
    fn assessment_sheet(&self, py: Python<'_>, vacancy: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, vacancy, reader, Core::assessment_sheet)
    }

    /// The division of labour on a day; the document as JSON.
    fn division_sheet(&self, py: Python<'_>, on: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, on, reader, Core::division_sheet)
    }

    /// Whose turn it is on a day, as JSON.
    fn rotation_on(&self, py: Python<'_>, on: &str) -> Result<Option<String>, Raised> {
        self.ask(py, |chamber| Ok(chamber.rotation_on(read(on)?).map(|rotation| rotation.to_json())))
    }

    /// The turns that meet a period, as JSON.
    fn rotation_roster(&self, py: Python<'_>, since: &str, until: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.rotation_roster(read(since)?, read(until)?).to_json()))
    }

    /// How many turns and days everybody has had until a day, as JSON.
    fn rotation_fairness(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.rotation_fairness(read(on)?).to_json()))
    }

    /// Whether whoever's turn it is may decide on an occasion by themselves; the verdicts as JSON.
    fn turn_authority(&self, py: Python<'_>, occasion: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.turn_authority(&read(occasion)?).to_json()))
    }

    /// The tier of dues that a member is in on a day, as JSON.
    fn dues_tier(&self, py: Python<'_>, member: &str, on: &str) -> Result<Option<String>, Raised> {
        self.ask(py, |chamber| Ok(chamber.dues_tier(read(member)?, read(on)?)?.map(|tier| tier.to_json())))
    }

    /// Every meeting, as JSON.
    fn meeting_list(&self, py: Python<'_>) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.meeting_list().to_json()))
    }

    /// The motions of a meeting, or all, as JSON.
    fn motion_list(&self, py: Python<'_>, meeting: Option<&str>) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.motion_list(meeting.map(read).transpose()?).to_json()))
    }

    /// Every member's seat on a day, as JSON.
    fn member_list(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.member_list(read(on)?).to_json()))
    }

    /// The sanctions of a member, or all, as JSON.
    fn sanction_list(&self, py: Python<'_>, member: Option<&str>) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.sanction_list(member.map(read).transpose()?).to_json()))
    }

    /// Every closed vote judged again under another charter, as JSON.
    fn rejudge(&self, py: Python<'_>, charter: &Charter) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.rejudge(&charter.0).to_json()))
    }

    /// The standard of dues that holds on a day, as JSON.
    fn dues_standard_on(&self, py: Python<'_>, on: &str) -> Result<Option<String>, Raised> {
        self.ask(py, |chamber| Ok(chamber.dues_standard_on(read(on)?).map(Record::to_message)))
    }

    /// The urn of a secret vote.
    fn urn(&self, py: Python<'_>, vote: &str) -> Result<Urn, Raised> {
        self.ask(py, |chamber| {
            let urn = chamber.urn(read(vote)?).map_err(Refusal::from)?;
            Ok(Urn::new(urn))
        })
    }

    /// Who holds which post on a day, as JSON.
    fn holders_on(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.holders_on(read(on)?).to_json()))
    }

    /// How the chamber's term stands on a day, as JSON.
    fn term_status(&self, py: Python<'_>, on: &str) -> Result<Option<String>, Raised> {
        self.ask(py, |chamber| Ok(chamber.term_status(read(on)?).map(|term| term.to_json())))
    }

    /// The calendar of the election at the end of the term on a day, as JSON.
    fn election_calendar(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.election_calendar(read(on)?).to_json()))
    }

    /// The posts that have too few holders on a day, as JSON.
    fn vacancies(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.vacancies(read(on)?).to_json()))
    }

    /// What the charter says of how the chamber is made up on a day, as JSON.
    fn composition(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.composition(read(on)?).to_json()))
    }

    /// How often each organ has met in the period that a day lies in, as JSON.
    fn meeting_frequency(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.meeting_frequency(read(on)?).to_json()))
    }

    /// How often each kind of activity was held in the period that a day lies in, as JSON.
    fn activity_frequency(&self, py: Python<'_>, on: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.activity_frequency(read(on)?).to_json()))
    }

    /// When the last entry was recorded, as JSON.
    fn last_recorded(&self, py: Python<'_>) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.last_recorded().to_json()))
    }

    /// A person's name, unless it was erased.
    fn name(&self, py: Python<'_>, person: &str) -> Result<Option<String>, Raised> {
        self.ask(py, |chamber| {
            let name = chamber.name(read::<PersonId>(person)?)?;
            Ok(name.value().map(|name| name.as_str().to_owned()))
        })
    }

    /// The minutes of a meeting; the document as JSON.
    fn minutes(&self, py: Python<'_>, meeting: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, meeting, reader, Core::minutes)
    }

    /// The notice of a meeting; the document as JSON.
    fn meeting_notice(&self, py: Python<'_>, meeting: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, meeting, reader, Core::meeting_notice)
    }

    /// The sheet on which those present sign in; the document as JSON.
    fn sign_in_sheet(&self, py: Python<'_>, meeting: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, meeting, reader, Core::sign_in_sheet)
    }

    /// Who spoke on whose behalf at a meeting; the document as JSON.
    fn spoken_for(&self, py: Python<'_>, meeting: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, meeting, reader, Core::spoken_for)
    }

    /// What a meeting left to be done; the document as JSON.
    fn follow_up_sheet(&self, py: Python<'_>, meeting: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, meeting, reader, Core::follow_up_sheet)
    }

    /// Whose turn it is on a day, as a note; the document as JSON.
    fn rotation_note(&self, py: Python<'_>, on: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, on, reader, Core::rotation_note)
    }

    /// The turns that meet a period, as a sheet; the document as JSON.
    fn rotation_roster_sheet(
        &self,
        py: Python<'_>,
        since: &str,
        until: &str,
        reader: &str,
    ) -> Result<String, Raised> {
        self.ask(py, |chamber| {
            Ok(chamber.rotation_roster_sheet(read(since)?, read(until)?, read::<Reader>(reader)?)?.to_json())
        })
    }

    /// What a turn hands over to the next; the document as JSON.
    fn handover_record(&self, py: Python<'_>, rotation: &str, reader: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| {
            Ok(chamber.handover_record(read(rotation)?, read::<Reader>(reader)?)?.to_json())
        })
    }

    /// What is to be done on a day, as a sheet; the document as JSON.
    fn duty_sheet(&self, py: Python<'_>, on: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, on, reader, Core::duty_sheet)
    }

    /// The ballot of a motion; the document as JSON.
    fn ballot_paper(&self, py: Python<'_>, motion: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, motion, reader, Core::ballot_paper)
    }

    /// The sheet on which the tellers of a vote count; the document as JSON.
    fn count_sheet(&self, py: Python<'_>, vote: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, vote, reader, Core::count_sheet)
    }

    /// The resolution on a motion; the document as JSON.
    fn resolution(&self, py: Python<'_>, motion: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, motion, reader, Core::resolution)
    }

    /// The decision by which a member was sanctioned; the document as JSON.
    fn sanction_decision(&self, py: Python<'_>, seq: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, seq, reader, Core::sanction_decision)
    }

    /// The announcement of what an election came to; the document as JSON.
    fn election_result(&self, py: Python<'_>, motion: &str, reader: &str) -> Result<String, Raised> {
        self.document(py, motion, reader, Core::election_result)
    }

    /// Who read or exported what, as JSON.
    fn disclosures(&self, py: Python<'_>, query: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.disclosures(&read(query)?).to_json()))
    }

    /// Whether a reader may read what an entry made.
    fn may_read(&self, py: Python<'_>, seq: &str, reader: &str) -> Result<bool, Raised> {
        self.ask(py, |chamber| Ok(chamber.may_read(read(seq)?, &read(reader)?)))
    }

    /// What was opened to whom, and who read or exported what; the document as JSON.
    fn disclosure_register(
        &self,
        py: Python<'_>,
        since: &str,
        until: &str,
        reader: &str,
    ) -> Result<String, Raised> {
        self.ask(py, |chamber| {
            let made = chamber.disclosure_register(read(since)?, read(until)?, read::<Reader>(reader)?)?;
            Ok(made.to_json())
        })
    }

    /// How long the journal is, and its last digest; the document as JSON.
    fn journal_note(&self, py: Python<'_>, reader: &str) -> Result<String, Raised> {
        self.ask(py, |chamber| Ok(chamber.journal_note(read::<Reader>(reader)?)?.to_json()))
    }
}
