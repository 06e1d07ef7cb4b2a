//! Figures (数字): what was done in a period, counted from the journal, each with the entries that it comes from.
//!
//! What tells when it occurred counts on that day, everything else on the day on which it was recorded, and so does what is
//! recorded beforehand (a turn that is to begin next month). So whatever is recorded counts in just one month, and the entries
//! from the first day of the period on are read, and those before are not.

use super::service::served;
use super::{Chamber, Event};
use crate::charter::LetterKind;
use crate::journal::{Entry, Journal};
use crate::kernel::wire::MAXIMUM_INTEGER;
use crate::kernel::{Date, Occurred, UtcOffset};
use crate::meeting::Capacity;
use crate::secretariat::{Figure, FigureName, VisitPurpose};
use alloc::vec::Vec;

/// The entries that were recorded on a day or later, as far as they can be read.
pub(super) fn entries_since(
    journal: &Journal,
    offset: UtcOffset,
    first: Date,
) -> impl Iterator<Item = Entry<Event>> + '_ {
    let day = |seq: u32| journal.entry::<Event>(seq).map(|entry| entry.at.date(offset));
    // Time in a journal never goes back, so the first entry is found by halving.
    let (mut low, mut high) = (1, journal.length().saturating_add(1));
    while low < high {
        let middle = low.midpoint(high);
        if day(middle).is_ok_and(|day| day < first) {
            low = middle.saturating_add(1);
        } else {
            high = middle;
        }
    }
    (low..=journal.length()).filter_map(|seq| journal.entry::<Event>(seq).ok())
}

/// Figures in the order of their names.
struct Count {
    figures: Vec<Figure>,
}

impl Count {
    fn new() -> Self {
        let figure = |name: &FigureName| Figure { name: *name, value: 0, entries: Vec::new() };
        Self { figures: FigureName::ALL.iter().map(figure).collect() }
    }

    fn add(&mut self, name: FigureName, amount: u64, seq: u32) {
        if let Some(figure) = self.figures.iter_mut().find(|figure| figure.name == name) {
            figure.value = figure.value.saturating_add(amount).min(MAXIMUM_INTEGER);
            if figure.entries.last() != Some(&seq) {
                figure.entries.push(seq);
            }
        }
    }
}

/// When an event says that it occurred, where it does.
fn occurred(event: &Event) -> Option<Occurred> {
    match event {
        Event::MeetingOpened(it) => it.at,
        Event::FollowUpCompleted(it) => it.at,
        Event::DirectiveAccepted(it) => it.received,
        Event::ReportSubmitted(it) => it.at,
        Event::PeriodicReportSubmitted(it) => it.at,
        Event::ActivityHeld(it) => Some(it.on.into()),
        Event::VisitRecorded(it) => it.at,
        Event::NeedRegistered(it) => it.on.map(Occurred::from),
        Event::NeedRespondedTo(it) => it.on.map(Occurred::from),
        Event::NeedAnswered(it) => it.on.map(Occurred::from),
        Event::LetterIssued(it) => Some(it.on.into()),
        Event::AnswerRecorded(it) => it.at,
        Event::LetterFiled(it) => it.at,
        Event::ReturnSubmitted(it) => it.at,
        Event::DisclosureRecorded(it) => it.at,
        Event::BranchDuesRecorded(it) => it.on,
        Event::MemberSeated(it) => it.since.map(Occurred::from),
        Event::StandingChanged(it) => it.since.map(Occurred::from),
        Event::RotationOpened(it) => it.from.map(Occurred::from),
        Event::VoteClosed(it) => it.at,
        Event::SignedIn(it) => it.arrived,
        Event::WorkHandedOver(it) => Some(it.on.into()),
        Event::DivisionAdopted(it) => Some(it.from.into()),
        _ => None,
    }
}

/// What an event adds to which figures.
fn counted(event: &Event) -> [Option<(FigureName, u64)>; 3] {
    use FigureName as Name;
    let size = |length: usize| u64::try_from(length).unwrap_or(u64::MAX);
    let one = |name| [Some((name, 1)), None, None];
    match event {
        Event::MeetingOpened(_) => one(Name::MeetingsHeld),
        Event::SignedIn(it) if it.capacity == Capacity::Attending => one(Name::Attendances),
        Event::MinutesSigned(_) => one(Name::MinutesSigned),
        Event::VoteClosed(it) if it.passed() => one(Name::MotionsPassed),
        Event::FollowUpAssigned(_) => one(Name::FollowUpsAssigned),
        Event::FollowUpCompleted(_) => one(Name::FollowUpsDone),
        Event::ActivityHeld(it) => {
            let people = size(it.participants.len()).saturating_add(it.others.map_or(0, u64::from));
            [
                Some((Name::ActivitiesHeld, 1)),
                (people > 0).then_some((Name::Participants, people)),
                it.cost.map(|cost| (Name::Spent, cost.fen())),
            ]
        }
        Event::ActivityDropped(_) => one(Name::ActivitiesDropped),
        Event::ActivityReviewed(it) => {
            let made = size(it.suggestions.len());
            [Some((Name::Reviews, 1)), (made > 0).then_some((Name::SuggestionsMade, made)), None]
        }
        Event::SuggestionClosed(_) => one(Name::SuggestionsClosed),
        Event::DirectiveAccepted(_) => one(Name::DirectivesAccepted),
        Event::ReportSubmitted(_) | Event::PeriodicReportSubmitted(_) => one(Name::ReportsSubmitted),
        Event::ReturnSubmitted(_) => one(Name::ReturnsSubmitted),
        Event::LetterIssued(it) => one(match it.kind {
            LetterKind::Proposal => Name::ProposalsReceived,
            _ => Name::LettersIssued,
        }),
        Event::LetterFiled(_) => one(Name::LettersFiled),
        Event::AnswerRecorded(it) => one(match it.kind {
            LetterKind::Proposal => Name::ProposalsAnswered,
            _ => Name::AnswersReceived,
        }),
        Event::VisitRecorded(it) => one(match it.purpose {
            VisitPurpose::Call => Name::Visits,
            VisitPurpose::Relay => Name::Relays,
        }),
        Event::MemberSeated(_) => one(Name::MembersSeated),
        Event::StandingChanged(it) if it.standing.is_ended() => one(Name::MembersLeft),
        Event::RotationOpened(_) => one(Name::TurnsOpened),
        Event::HandoverRecorded(_) => one(Name::HandoversRecorded),
        Event::CandidateAppointed(_) => one(Name::StaffAppointed),
        Event::WorkHandedOver(_) => one(Name::StaffLeft),
        Event::DivisionAdopted(it) if !it.tasks.is_empty() => {
            [Some((Name::TasksAssigned, size(it.tasks.len()))), None, None]
        }
        Event::RecordOpened(_) => one(Name::RecordsOpened),
        Event::DisclosureRecorded(_) => one(Name::Disclosures),
        // How many paid, and not how much: the branch's money is none of the chamber's.
        Event::BranchDuesRecorded(it) => [Some((Name::BranchDuesPaid, size(it.payments.len()))), None, None],
        _ => [None; 3],
    }
}

/// What was done from a day to another, as far as it is recorded.
pub(super) fn figures(journal: &Journal, offset: UtcOffset, from: Date, until: Date) -> Vec<Figure> {
    let mut count = Count::new();
    for entry in entries_since(journal, offset, from) {
        let recorded = entry.at.date(offset);
        for event in &entry.events {
            let day = occurred(event).map_or(recorded, |occurred| occurred.date(offset).min(recorded));
            if (from..=until).contains(&day) {
                for (name, amount) in counted(event).into_iter().flatten().chain(served(event)) {
                    count.add(name, amount, entry.seq);
                }
            }
        }
    }
    count.figures
}

impl Chamber {
    /// What was done from a day to another (数字), counted from the journal, each figure with the entries that it comes from.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::secretariat::FigureName;
    ///
    /// let figures = chamber.figures("2026-03-01".parse()?, "2026-03-31".parse()?);
    /// let held = figures.iter().find(|figure| figure.name == FigureName::MeetingsHeld).unwrap();
    /// assert_eq!(usize::try_from(held.value)?, held.entries.len());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn figures(&self, from: Date, until: Date) -> Vec<Figure> {
        figures(self.journal(), self.profile().offset, from, until)
    }
}
