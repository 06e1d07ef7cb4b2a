//! Every document of a chamber that the module for reading leaves out.

use crate::chamber::Chamber;
use crate::door::{Thrown, read};
use shanghui::document::Document;
use shanghui::kernel::{Fault, Reader, Wire};
use wasm_bindgen::prelude::wasm_bindgen;

/// A document of a chamber that only the whole module makes.
#[derive(Debug, Clone, Copy)]
#[wasm_bindgen]
pub enum FurtherSheet {
    /// The sheet on which those present sign in.
    SignInSheet,
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
    /// What was opened to whom, and who read or exported what.
    DisclosureRegister,
    /// The charter in force on a day as a text, the same for every audience.
    CharterDocument,
}

#[wasm_bindgen]
impl Chamber {
    /// Makes a document; what it is about and who is to read it are given as JSON, and so is the document.
    #[wasm_bindgen(js_name = furtherDocument)]
    pub fn further_document(
        &self,
        sheet: FurtherSheet,
        subject: &str,
        until: &str,
        reader: &str,
    ) -> Result<String, Thrown> {
        Ok(self.further_sheet(sheet, subject, until, reader)?.to_json())
    }
}

impl Chamber {
    fn further_sheet(
        &self,
        sheet: FurtherSheet,
        subject: &str,
        until: &str,
        reader: &str,
    ) -> Result<Document, Fault> {
        let Self(it) = self;
        let reader = || read::<Reader>(reader);
        match sheet {
            FurtherSheet::SignInSheet => it.sign_in_sheet(read(subject)?, reader()?),
            FurtherSheet::RotationRosterSheet => {
                it.rotation_roster_sheet(read(subject)?, read(until)?, reader()?)
            }
            FurtherSheet::HandoverRecord => it.handover_record(read(subject)?, reader()?),
            FurtherSheet::DutySheet => it.duty_sheet(read(subject)?, reader()?),
            FurtherSheet::BallotPaper => it.ballot_paper(read(subject)?, reader()?),
            FurtherSheet::CountSheet => it.count_sheet(read(subject)?, reader()?),
            FurtherSheet::SanctionDecision => it.sanction_decision(read(subject)?, reader()?),
            FurtherSheet::ElectionResult => it.election_result(read(subject)?, reader()?),
            FurtherSheet::VacancyNotice => it.vacancy_notice(read(subject)?, reader()?),
            FurtherSheet::AssessmentSheet => it.assessment_sheet(read(subject)?, reader()?),
            FurtherSheet::DivisionSheet => it.division_sheet(read(subject)?, reader()?),
            FurtherSheet::PlanSheet => it.plan_sheet(read(subject)?, read(until)?, reader()?),
            FurtherSheet::ActivityReview => it.activity_review(read(subject)?, reader()?),
            FurtherSheet::VisitRecord => it.visit_record(read(subject)?, reader()?),
            FurtherSheet::NeedSheet => it.need_sheet(read(subject)?, reader()?),
            FurtherSheet::Letter => it.letter(read(subject)?, reader()?),
            FurtherSheet::ReturnSheet => it.return_sheet(read(subject)?, reader()?),
            FurtherSheet::BranchDuesSheet => it.branch_dues_sheet(&read(subject)?, read(until)?, reader()?),
            FurtherSheet::Summary => it.summary(read(subject)?, reader()?),
            FurtherSheet::DisclosureRegister => {
                it.disclosure_register(read(subject)?, read(until)?, reader()?)
            }
            FurtherSheet::CharterDocument => Ok(it.charter_document(read(subject)?)),
        }
    }
}
