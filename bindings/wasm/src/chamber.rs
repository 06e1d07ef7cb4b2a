//! The handle of a chamber.

use crate::charter::Charter;
use crate::door::{Thrown, read};
use crate::journal::Journal;
use crate::urn::Urn;
use shanghui::chamber::{Chamber as Core, Command, Refusal};
use shanghui::document::Document;
use shanghui::journal::Snapshot;
use shanghui::kernel::{Fault, MeetingId, MemberId, PersonId, Reader, Record, Wire};
use wasm_bindgen::prelude::wasm_bindgen;

/// A question to a chamber. All go through one entry: an entry of its own costs each some hundred bytes of glue.
#[derive(Debug, Clone, Copy)]
#[wasm_bindgen]
pub enum Question {
    /// Every amendment of the charter.
    AmendmentList,
    /// What the charter and the name say against higher rules.
    Lint,
    /// What the chamber is called and where it is.
    Profile,
    /// Everything that is due, overdue or coming on a day.
    Duties,
    /// Meetings and duties with their days, for an audience.
    Schedule,
    /// The plan of a year, planned and actual on a day.
    PlanProgress,
    /// What the plan of a year may take over from the year before.
    PlanProposals,
    /// The nodes of a year to plan by.
    YearNodes,
    /// What was done from a day to another.
    Figures,
    /// How everybody took part from a day to another.
    Engagement,
    /// How groups took part from a day to another.
    GroupEngagement,
    /// The three diligences as figures, from a day to another.
    Diligence,
    /// The candidates of a vacancy, the best first.
    CandidateRanking,
    /// The division of labour that fits best on a day.
    ProposeDivision,
    /// Who acts for somebody of the staff on a day.
    ActingFor,
    /// What each of the staff had to do, month by month.
    Workload,
    /// How each rule of coverage stands for each member on a day.
    VisitCoverage,
    /// How each rule of contact stands for each of those it is for on a day.
    Contacts,
    /// Every need and how it stands.
    NeedList,
    /// The offers that suit a need best on a day.
    RankOffers,
    /// Everything that was sent out or proposed, as it stood on a day.
    LetterList,
    /// Whose turn it is on a day.
    RotationOn,
    /// The turns that meet a period.
    RotationRoster,
    /// How many turns and days everybody has had until a day.
    RotationFairness,
    /// How often each organ has met in the period that a day lies in, and how often it must.
    MeetingFrequency,
    /// How often each kind of activity was held in the period that a day lies in, and how often it must be.
    ActivityFrequency,
    /// Whether whoever's turn it is may decide on an occasion by themselves.
    TurnAuthority,
    /// Every meeting.
    MeetingList,
    /// The motions of a meeting, or all.
    MotionList,
    /// The sanctions of a member, or all.
    SanctionList,
    /// The standard of dues that holds on a day.
    DuesStandardOn,
    /// The tier of dues that a member is in on a day.
    DuesTier,
    /// Who holds which post on a day.
    HoldersOn,
    /// How the chamber's term stands on a day.
    TermStatus,
    /// The calendar of the election at the end of the term on a day.
    ElectionCalendar,
    /// The posts that have too few holders on a day.
    Vacancies,
    /// What the charter says of how the chamber is made up on a day.
    Composition,
    /// When the last entry was recorded.
    LastRecorded,
    /// A person's name, unless it was erased.
    Name,
    /// Who read or exported what.
    Disclosures,
    /// Whether a reader may read what an entry made.
    MayRead,
}

/// A document of a chamber.
#[derive(Debug, Clone, Copy)]
#[wasm_bindgen]
pub enum Sheet {
    /// The minutes of a meeting.
    Minutes,
    /// The notice of a meeting.
    MeetingNotice,
    /// The sheet on which those present sign in.
    SignInSheet,
    /// Who spoke on whose behalf at a meeting.
    SpokenFor,
    /// What a meeting left to be done.
    FollowUpSheet,
    /// Whose turn it is on a day, as a note.
    RotationNote,
    /// The turns that meet a period, as a sheet.
    RotationRosterSheet,
    /// What a turn hands over to the next.
    HandoverRecord,
    /// What is to be done on a day, as a sheet.
    DutySheet,
    /// The ballot of a motion.
    BallotPaper,
    /// The sheet on which the tellers of a vote count.
    CountSheet,
    /// The resolution on a motion.
    Resolution,
    /// The decision by which a member was sanctioned.
    SanctionDecision,
    /// The announcement of what an election came to.
    ElectionResult,
    /// The notice of a vacancy.
    VacancyNotice,
    /// The assessments of a vacancy's candidates.
    AssessmentSheet,
    /// The division of labour on a day.
    DivisionSheet,
    /// The plan of a year, planned and actual on a day.
    PlanSheet,
    /// The review of an activity.
    ActivityReview,
    /// The record of a visit.
    VisitRecord,
    /// The sheet of a need.
    NeedSheet,
    /// A letter as it is sent.
    Letter,
    /// A return as a table with its totals.
    ReturnSheet,
    /// What members of the Party branch paid for a period.
    BranchDuesSheet,
    /// A summary.
    Summary,
    /// How long the journal is, and its last digest.
    JournalNote,
    /// What was opened to whom, and who read or exported what.
    DisclosureRegister,
    /// The charter in force on a day as a text, the same for every audience.
    CharterDocument,
}

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

    /// Every closed vote judged again under another charter, as JSON.
    pub fn rejudge(&self, charter: &Charter) -> String {
        self.0.rejudge(&charter.0).to_json()
    }

    /// The urn of a secret vote.
    pub fn urn(&self, vote: &str) -> Result<Urn, Thrown> {
        Ok(Urn(Some(self.0.urn(read(vote)?).map_err(Refusal::from)?)))
    }

    /// Answers a question with what it is about, given as JSON; gives the answer as JSON, unless there is none.
    pub fn ask(&self, question: Question, first: &str, second: &str) -> Result<Option<String>, Thrown> {
        Ok(self.answer(question, first, second)?)
    }

    /// Makes a document; what it is about and who is to read it are given as JSON, and so is the document.
    pub fn document(&self, sheet: Sheet, subject: &str, until: &str, reader: &str) -> Result<String, Thrown> {
        Ok(self.sheet(sheet, subject, until, reader)?.to_json())
    }
}

impl Chamber {
    fn answer(&self, question: Question, first: &str, second: &str) -> Result<Option<String>, Fault> {
        let Self(it) = self;
        Ok(Some(match question {
            Question::AmendmentList => it.amendment_list().to_json(),
            Question::Lint => it.lint().to_json(),
            Question::Profile => it.profile().to_json(),
            Question::Duties => it.duties(read(first)?).to_json(),
            Question::PlanProgress => it.plan_progress(read(first)?, read(second)?).to_json(),
            Question::PlanProposals => it.plan_proposals(read(first)?).to_json(),
            Question::YearNodes => it.year_nodes(read(first)?).to_json(),
            Question::Figures => it.figures(read(first)?, read(second)?).to_json(),
            Question::Engagement => it.engagement(read(first)?, read(second)?).to_json(),
            Question::GroupEngagement => it.group_engagement(read(first)?, read(second)?).to_json(),
            Question::Diligence => it.diligence(read(first)?, read(second)?).to_json(),
            Question::CandidateRanking => it.candidate_ranking(read(first)?)?.to_json(),
            Question::ProposeDivision => it.propose_division(read(first)?).to_json(),
            Question::ActingFor => it.acting_for(read(first)?, read(second)?).to_json(),
            Question::Workload => it.workload(read(first)?, read(second)?).to_json(),
            Question::VisitCoverage => it.visit_coverage(read(first)?).to_json(),
            Question::Contacts => it.contacts(read(first)?).to_json(),
            Question::NeedList => it.need_list().to_json(),
            Question::RankOffers => it.rank_offers(read(first)?, read(second)?)?.to_json(),
            Question::LetterList => it.letter_list(read(first)?).to_json(),
            Question::Schedule => it.schedule(read(first)?, read::<Reader>(second)?)?.to_json(),
            Question::RotationOn => {
                return Ok(it.rotation_on(read(first)?).map(|rotation| rotation.to_json()));
            }
            Question::RotationRoster => it.rotation_roster(read(first)?, read(second)?).to_json(),
            Question::RotationFairness => it.rotation_fairness(read(first)?).to_json(),
            Question::TurnAuthority => it.turn_authority(&read(first)?).to_json(),
            Question::MeetingList => it.meeting_list().to_json(),
            Question::MotionList => it.motion_list(read::<Option<MeetingId>>(first)?).to_json(),
            Question::SanctionList => it.sanction_list(read::<Option<MemberId>>(first)?).to_json(),
            Question::DuesStandardOn => return Ok(it.dues_standard_on(read(first)?).map(Record::to_message)),
            Question::DuesTier => {
                return Ok(it.dues_tier(read(first)?, read(second)?)?.map(|tier| tier.to_json()));
            }
            Question::HoldersOn => it.holders_on(read(first)?).to_json(),
            Question::TermStatus => return Ok(it.term_status(read(first)?).map(|term| term.to_json())),
            Question::ElectionCalendar => it.election_calendar(read(first)?).to_json(),
            Question::Vacancies => it.vacancies(read(first)?).to_json(),
            Question::MeetingFrequency => it.meeting_frequency(read(first)?).to_json(),
            Question::ActivityFrequency => it.activity_frequency(read(first)?).to_json(),
            Question::Composition => it.composition(read(first)?).to_json(),
            Question::Disclosures => it.disclosures(&read(first)?).to_json(),
            Question::MayRead => it.may_read(read(first)?, &read(second)?).to_json(),
            Question::LastRecorded => it.last_recorded().to_json(),
            Question::Name => {
                return Ok(it.name(read::<PersonId>(first)?)?.value().map(|name| name.to_json()));
            }
        }))
    }

    fn sheet(&self, sheet: Sheet, subject: &str, until: &str, reader: &str) -> Result<Document, Fault> {
        let Self(it) = self;
        let reader = || read::<Reader>(reader);
        match sheet {
            Sheet::Minutes => it.minutes(read(subject)?, reader()?),
            Sheet::MeetingNotice => it.meeting_notice(read(subject)?, reader()?),
            Sheet::SignInSheet => it.sign_in_sheet(read(subject)?, reader()?),
            Sheet::SpokenFor => it.spoken_for(read(subject)?, reader()?),
            Sheet::FollowUpSheet => it.follow_up_sheet(read(subject)?, reader()?),
            Sheet::RotationNote => it.rotation_note(read(subject)?, reader()?),
            Sheet::RotationRosterSheet => it.rotation_roster_sheet(read(subject)?, read(until)?, reader()?),
            Sheet::HandoverRecord => it.handover_record(read(subject)?, reader()?),
            Sheet::DutySheet => it.duty_sheet(read(subject)?, reader()?),
            Sheet::BallotPaper => it.ballot_paper(read(subject)?, reader()?),
            Sheet::CountSheet => it.count_sheet(read(subject)?, reader()?),
            Sheet::Resolution => it.resolution(read(subject)?, reader()?),
            Sheet::SanctionDecision => it.sanction_decision(read(subject)?, reader()?),
            Sheet::ElectionResult => it.election_result(read(subject)?, reader()?),
            Sheet::VacancyNotice => it.vacancy_notice(read(subject)?, reader()?),
            Sheet::AssessmentSheet => it.assessment_sheet(read(subject)?, reader()?),
            Sheet::DivisionSheet => it.division_sheet(read(subject)?, reader()?),
            Sheet::PlanSheet => it.plan_sheet(read(subject)?, read(until)?, reader()?),
            Sheet::ActivityReview => it.activity_review(read(subject)?, reader()?),
            Sheet::VisitRecord => it.visit_record(read(subject)?, reader()?),
            Sheet::NeedSheet => it.need_sheet(read(subject)?, reader()?),
            Sheet::Letter => it.letter(read(subject)?, reader()?),
            Sheet::ReturnSheet => it.return_sheet(read(subject)?, reader()?),
            Sheet::BranchDuesSheet => it.branch_dues_sheet(&read(subject)?, read(until)?, reader()?),
            Sheet::Summary => it.summary(read(subject)?, reader()?),
            Sheet::JournalNote => it.journal_note(reader()?),
            Sheet::DisclosureRegister => it.disclosure_register(read(subject)?, read(until)?, reader()?),
            Sheet::CharterDocument => Ok(it.charter_document(read(subject)?)),
        }
    }
}
