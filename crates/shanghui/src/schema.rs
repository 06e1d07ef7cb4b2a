//! Every type of the wire, described (feature `schema`): what the JSON Schema and the types of the bindings are printed
//! from.

use crate::calendar::{DayKind, Deadline, Festival, LunarDate, SolarTerm, WorkCalendarFile};
use crate::chamber::{
    Command, CommandLine, DiligenceRow, Event, MeetingSummary, MemberDuesTier, MotionSummary, PostHolder,
    Profile, Refusal, Rejudgement, RotationOnDuty, SanctionSummary, YearNode,
};
use crate::charter::{AmendmentSummary, CharterOverlay, CharterRules, Finding, Lint};
use crate::coordination::LetterSummary;
use crate::discretion::{DisclosureQuery, DisclosureRow};
use crate::document::{Document, Schedule};
use crate::journal::{Expectation, Header, Verification};
use crate::kernel::wire::{Shapes, Wire};
use crate::kernel::{Coding, Context, CreditCodeReading, Fault, Prose, Reader, Verdict};
use crate::leadership::{
    CompositionFinding, ElectionDate, RosterTurn, TermOnDay, TurnOccasion, TurnTally, Vacancy,
};
use crate::membership::MemberSummary;
use crate::planning::{ActivityProposal, PlanProgress};
use crate::secretariat::{
    ActivityFrequency, Contact, Duty, Engagement, GroupEngagement, MeetingFrequency, VisitCoverage,
};
use crate::service::{NeedSummary, RankedOffer};
use crate::staff::{ActingFor, DivisionProposal, RankedCandidate, WorkloadRow};
use crate::tally::{
    Ballots, Counts, ElectionResult, ElectionRule, ElectionTotals, MotionRule, MotionVerdict,
};
use crate::voting::SecretChoice;
use alloc::vec::Vec;

/// The descriptions of every type that a binding or a file may hold.
#[must_use]
pub fn shapes() -> Shapes {
    let mut shapes = Shapes::default();
    for gather in [
        Command::shape,
        Event::shape,
        Context::shape,
        CommandLine::shape,
        Verdict::shape,
        CharterRules::shape,
        CharterOverlay::shape,
        Finding::shape,
        AmendmentSummary::shape,
        Profile::shape,
        Prose::shape,
        Duty::shape,
        PlanProgress::shape,
        ActivityProposal::shape,
        YearNode::shape,
        LetterSummary::shape,
        Engagement::shape,
        GroupEngagement::shape,
        DiligenceRow::shape,
        RankedCandidate::shape,
        DivisionProposal::shape,
        ActingFor::shape,
        WorkloadRow::shape,
        VisitCoverage::shape,
        Contact::shape,
        NeedSummary::shape,
        RankedOffer::shape,
        RotationOnDuty::shape,
        RosterTurn::shape,
        TurnTally::shape,
        MeetingFrequency::shape,
        ActivityFrequency::shape,
        TurnOccasion::shape,
        MemberDuesTier::shape,
        MeetingSummary::shape,
        PostHolder::shape,
        MotionSummary::shape,
        MemberSummary::shape,
        SanctionSummary::shape,
        Rejudgement::shape,
        SecretChoice::shape,
        TermOnDay::shape,
        ElectionDate::shape,
        Vacancy::shape,
        CompositionFinding::shape,
        DisclosureQuery::shape,
        DisclosureRow::shape,
        Reader::shape,
        Document::shape,
        Schedule::shape,
        Header::shape,
        Expectation::shape,
        Verification::shape,
        CreditCodeReading::shape,
        LunarDate::shape,
        SolarTerm::shape,
        Festival::shape,
        DayKind::shape,
        Deadline::shape,
        WorkCalendarFile::shape,
        Counts::shape,
        MotionRule::shape,
        MotionVerdict::shape,
        Ballots::shape,
        ElectionRule::shape,
        ElectionTotals::shape,
        ElectionResult::shape,
    ] {
        let _ = gather(&mut shapes);
    }
    shapes
}

/// Every code that a refusal, a fault or a finding about a charter can have, with its sentences.
#[must_use]
pub fn catalogue() -> Vec<&'static Coding> {
    let mut codes = Refusal::catalogue();
    codes.extend(Fault::catalogue());
    codes.extend(Lint::CATALOGUE);
    codes
}
