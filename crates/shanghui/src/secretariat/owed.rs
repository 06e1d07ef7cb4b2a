//! What is owed (应办), in one shape: the rooms' rules say what differs, and here a duty gets what all have in common.

use super::duty::{Duty, DutyKind, DutyState};
use super::sources::Sources;
use crate::calendar::Deadline;
use crate::charter::{NamedPost, Power};
use crate::kernel::{Article, Audience, Date, Mark, MeetingId, Principal};
use alloc::string::String;
use alloc::vec::Vec;

/// What a rule found to be owed.
pub(super) struct Owed {
    pub(super) kind: DutyKind,
    /// The id of what it is about.
    pub(super) subject: String,
    /// What sets it apart from others of its kind about the same, where there may be several.
    pub(super) part: Option<String>,
    pub(super) due: Option<Deadline>,
    pub(super) owner: Option<Principal>,
    pub(super) owed_by: Vec<NamedPost>,
    pub(super) meeting: Option<MeetingId>,
    pub(super) reason: String,
    pub(super) article: Option<Article>,
    pub(super) arose: Date,
    pub(super) seq: u32,
    pub(super) audience: Audience,
}

impl Owed {
    /// Owed from a day on, by what an entry recorded: without a day and an owner, and for the secretariat's eyes.
    pub(super) fn new(kind: DutyKind, subject: String, reason: String, arose: Date, mark: Mark) -> Self {
        Self {
            kind,
            subject,
            part: None,
            due: None,
            owner: None,
            owed_by: Vec::new(),
            meeting: None,
            reason,
            article: None,
            arose,
            seq: mark.seq,
            audience: Audience::Secretariat,
        }
    }

    /// The duty as it stands on a day.
    pub(super) fn duty(self, sources: &Sources<'_>, on: Date) -> Duty {
        let (due, rolled_from) = self.due.map_or((None, None), |it| (Some(it.day), it.rolled_from));
        let (settled_by, power) = settling(self.kind);
        let stand_ins = sources.stand_ins(&self, power, on);
        let id = match &self.part {
            Some(part) => alloc::format!("{}/{}/{part}", self.kind.code(), self.subject),
            None => alloc::format!("{}/{}", self.kind.code(), self.subject),
        };
        Duty {
            id,
            kind: self.kind,
            state: state(due, on),
            due,
            rolled_from,
            owner: self.owner,
            posts: if is_settled_by_those_who_owe_it(self.kind) {
                self.owed_by.clone()
            } else {
                sources.posts(power)
            },
            owed_by: self.owed_by,
            stand_ins,
            meeting: self.meeting,
            subject: self.subject,
            reason: self.reason,
            article: self.article,
            arose: self.arose,
            seq: self.seq,
            settled_by: settled_by.into(),
            audience: self.audience,
        }
    }
}

fn state(due: Option<Date>, on: Date) -> DutyState {
    match due {
        None => DutyState::Undated,
        Some(due) if due < on => DutyState::Overdue,
        Some(due) if due == on => DutyState::Due,
        Some(_) => DutyState::Coming,
    }
}

/// Whether the charter says by a rule of its own which posts settle it, and not by a power alone.
const fn is_settled_by_those_who_owe_it(kind: DutyKind) -> bool {
    matches!(kind, DutyKind::SignMinutes | DutyKind::HoldMeeting | DutyKind::ConveneMeeting)
}

/// The command that settles a duty, and the power that this takes.
const fn settling(kind: DutyKind) -> (&'static str, Power) {
    match kind {
        DutyKind::SendNotice => ("SendNotice", Power::GiveNotice),
        DutyKind::SignMinutes => ("SignMinutes", Power::SignMinutes),
        DutyKind::PublishMinutes => ("PublishMinutes", Power::GiveNotice),
        DutyKind::FollowUp => ("CompleteFollowUp", Power::FollowUp),
        DutyKind::Report | DutyKind::Reply => ("SubmitReport", Power::HandleDirectives),
        DutyKind::FileAmendment => ("RecordAmendmentApproval", Power::AmendCharter),
        DutyKind::OpenRotation => ("OpenRotation", Power::KeepRotation),
        DutyKind::HandOver => ("RecordHandover", Power::KeepRotation),
        DutyKind::RenewTerm => ("OpenTerm", Power::KeepTerms),
        DutyKind::ElectionStep => ("RecordElectionStep", Power::KeepTerms),
        DutyKind::FillVacancy => ("AppointToPost", Power::Appoint),
        DutyKind::FileLeader => ("FileLeader", Power::Appoint),
        DutyKind::RecordHolidayNotice => ("RecordHolidayNotice", Power::HandleDirectives),
        DutyKind::HoldMeeting | DutyKind::ConveneMeeting => ("ConveneMeeting", Power::Convene),
        DutyKind::AdoptPlan => ("AdoptPlan", Power::Plan),
        DutyKind::CompleteMilestone => ("CompleteMilestone", Power::Plan),
        DutyKind::HoldActivity | DutyKind::HoldRequiredActivity => ("HoldActivity", Power::Plan),
        DutyKind::FileRecord => ("FileRecord", Power::Plan),
        DutyKind::ReviewActivity => ("ReviewActivity", Power::Plan),
        DutyKind::CloseSuggestion => ("CloseSuggestion", Power::Plan),
        DutyKind::IssueSummary => ("IssueSummary", Power::Summarise),
        DutyKind::PeriodicReport => ("SubmitPeriodicReport", Power::HandleDirectives),
        DutyKind::DeletePersonalData => ("ErasePerson", Power::ErasePeople),
        DutyKind::CallOn => ("RecordVisit", Power::RecordVisits),
        DutyKind::FillOpening => ("AppointCandidate", Power::Appoint),
        DutyKind::AssessCandidate => ("AssessCandidate", Power::ManageStaff),
        DutyKind::DecideProbation => ("DecideProbation", Power::Appoint),
        DutyKind::HandOverWork => ("HandOverWork", Power::ManageStaff),
        DutyKind::AssignTask => ("AdoptDivision", Power::ManageStaff),
        DutyKind::EraseCandidate => ("ErasePerson", Power::ErasePeople),
        DutyKind::VisitMember | DutyKind::KeepContact => ("RecordVisit", Power::RecordVisits),
        DutyKind::AssignNeed => ("AssignNeed", Power::ServeMembers),
        DutyKind::RespondToNeed => ("RespondToNeed", Power::ServeMembers),
        DutyKind::AnswerNeed => ("AnswerNeed", Power::ServeMembers),
        DutyKind::RecordOutcome => ("RecordOutcome", Power::ServeMembers),
        DutyKind::CloseNeed => ("CloseNeed", Power::ServeMembers),
        DutyKind::CollectProjects => ("FileProjects", Power::Correspond),
        DutyKind::SubmitReturn => ("SubmitReturn", Power::Correspond),
        DutyKind::ConfirmReturn => ("AcknowledgeReturn", Power::Correspond),
        DutyKind::CollectBranchDues => ("RecordBranchDues", Power::KeepBranchDues),
        DutyKind::CheckLetter => ("CheckLetter", Power::CheckLetters),
        DutyKind::IssueLetter | DutyKind::FollowUpLetter => ("IssueLetter", Power::SignLetters),
        DutyKind::AwaitAnswer | DutyKind::AnswerProposal => ("RecordAnswer", Power::Correspond),
        DutyKind::FileLetter => ("FileLetter", Power::Correspond),
        DutyKind::CollectReceipts | DutyKind::TellProposer => ("AcknowledgeLetter", Power::Correspond),
    }
}
