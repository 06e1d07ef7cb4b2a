//! Questions about the year's work: plans and what came of them, who took part, the three diligences.

use super::figures::entries_since;
use super::{Chamber, Event};
use crate::charter::LetterKind;
use crate::kernel::{Actor, Date, PersonId, codes, record, said_by_label};
use crate::planning::{ActivityHeld, ActivityProposal, PlanProgress, PlannedActivity};
use crate::secretariat::{Engagement, GroupEngagement, Sources, VisitPurpose};
use alloc::vec::Vec;

record! {
    /// What somebody did in a month, by one of the three diligences (三勤).
    pub struct DiligenceRow {
        /// Who.
        pub person: PersonId,
        /// The year.
        pub year: u32,
        /// The month, 1 to 12.
        pub month: u32,
        /// Which diligence.
        pub diligence: Diligence,
        /// How much was done.
        pub done: u32,
        /// How much of that, of what had a day, was done in time; unknown where nothing had one.
        pub in_time: Option<u32>,
        /// How much of it was late.
        pub late: Option<u32>,
        /// The journal's entries that it was counted from.
        pub entries: Vec<u32>,
    }
}

codes! {
    /// One of the three diligences of a secretary-general (三勤).
    pub enum Diligence {
        /// To write down what happens and make it known (手勤): minutes, records, reviews, letters filed, needs registered,
        /// assessments, handovers.
        Hand = "hand" "手勤",
        /// To go to people (腿勤): visits and relays.
        Leg = "leg" "腿勤",
        /// To ask and to report (嘴勤): requests, reports, asked for or by cadence, replies, summaries.
        Mouth = "mouth" "嘴勤",
    }
}
said_by_label!(Diligence);

impl Chamber {
    /// The plan of a year, planned and actual, on a day (年度计划完成情况).
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/planned.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let progress = chamber.plan_progress(2026, "2026-06-30".parse()?);
    /// assert!(progress.adopted && progress.held > 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn plan_progress(&self, year: u32, on: Date) -> PlanProgress {
        let offset = self.profile().offset;
        self.planning()
            .progress(year, on, &|mark| mark.at.date(offset), &|planned, held| self.turnout(planned, held))
    }

    /// How many were invited to an activity that was held, and how many of them took part.
    pub(crate) fn turnout(&self, planned: &PlannedActivity, held: &ActivityHeld) -> (u32, u32) {
        self.sources(held.on).turnout(planned, held)
    }

    /// What the plan of a year may take over from the year before (可延续的活动), with what the reviews suggest.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/planned.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// assert!(chamber.plan_proposals(2027).iter().any(|proposal| proposal.held));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn plan_proposals(&self, year: u32) -> Vec<ActivityProposal> {
        self.planning().proposals(year, self.charter())
    }

    /// How everybody with a seat or a post took part from a day to another (参与情况), in the order of the roster.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let engagement = chamber.engagement("2026-01-01".parse()?, "2026-12-31".parse()?);
    /// assert!(engagement.iter().any(|row| row.attended > 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn engagement(&self, from: Date, until: Date) -> Vec<Engagement> {
        self.sources(until).engagement(from, until)
    }

    /// How groups took part from a day to another (团体参与情况): all members, every organ that met, every turn.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let groups = chamber.group_engagement("2026-01-01".parse()?, "2026-12-31".parse()?);
    /// assert!(groups.iter().all(|group| group.attended <= group.entitled || group.entitled == 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn group_engagement(&self, from: Date, until: Date) -> Vec<GroupEngagement> {
        self.sources(until).group_engagement(from, until)
    }

    /// The three diligences as figures (三勤), by person and month of recording, each with the entries that it comes from: what
    /// was written down and reported counts for whoever recorded it, a visit for whoever went.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let rows = chamber.diligence("2026-03-01".parse()?, "2026-03-31".parse()?);
    /// assert!(rows.iter().all(|row| row.done > 0 && !row.entries.is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn diligence(&self, from: Date, until: Date) -> Vec<DiligenceRow> {
        let offset = self.profile().offset;
        let mut rows: Vec<DiligenceRow> = Vec::new();
        for entry in entries_since(self.journal(), offset, from) {
            let day = entry.at.date(offset);
            if day > until {
                break;
            }
            let actor = match entry.actor {
                Actor::Person { person, .. } => Some(person),
                _ => None,
            };
            let sources = self.sources(day);
            for event in &entry.events {
                for (person, diligence, due) in self.diligent(event, actor, &sources) {
                    note(&mut rows, person, day, diligence, due.map(|due| day <= due), entry.seq);
                }
            }
        }
        rows
    }

    /// Whose diligence an event tells of, and by when it was due.
    fn diligent(
        &self,
        event: &Event,
        actor: Option<PersonId>,
        sources: &Sources<'_>,
    ) -> Vec<(PersonId, Diligence, Option<Date>)> {
        let own = |diligence, due| actor.map(|person| (person, diligence, due)).into_iter().collect();
        match event {
            Event::MinutesDrafted(_) => own(Diligence::Hand, None),
            Event::MinutesSigned(it) => {
                let meeting = self.meetings().meetings().get(it.meeting);
                let last = meeting.and_then(|meeting| sources.minutes_due(meeting));
                own(Diligence::Hand, last.map(|last| last.day))
            }
            Event::MinutesPublished(it) => {
                let owed = self.meetings().meetings().get(it.meeting).map(|it| it.minutes().publications());
                let owed = owed.unwrap_or_default().iter().find(|owed| owed.to == it.to);
                own(Diligence::Hand, owed.and_then(|owed| owed.due))
            }
            Event::RecordFiled(it) => {
                let held = self.planning().activities().get(it.activity).and_then(|it| it.held());
                own(Diligence::Hand, held.and_then(|(held, _)| held.records_due))
            }
            Event::ActivityReviewed(it) => {
                let held = self.planning().activities().get(it.activity).and_then(|it| it.held());
                own(Diligence::Hand, held.and_then(|(held, _)| held.review_due))
            }
            Event::ReportSubmitted(it) => {
                let directive = self.secretariat().directives().get(it.directive);
                own(Diligence::Mouth, directive.and_then(|it| it.accepted().due))
            }
            // What answers a directive counts as that answer.
            Event::LetterIssued(it) if matches!(it.kind, LetterKind::Request | LetterKind::Report) => {
                let drafted = self.coordination().letters().get(it.letter).map(|letter| letter.drafted());
                let own_accord = drafted.filter(|drafted| drafted.answers.is_none());
                own_accord.map_or_else(Vec::new, |drafted| own(Diligence::Mouth, drafted.issue_by))
            }
            Event::LetterFiled(it) => {
                let due =
                    self.coordination().letters().get(it.letter).and_then(|letter| letter.to_be_filed());
                own(Diligence::Hand, due.map(|(_, due)| due))
            }
            Event::PeriodicReportSubmitted(it) => own(Diligence::Mouth, it.due),
            Event::SummaryIssued(it) => {
                let last = sources.summary_due(it.span.period(), it.until);
                own(Diligence::Mouth, last.map(|last| last.day))
            }
            Event::CandidateAssessed(_) | Event::NeedRegistered(_) => own(Diligence::Hand, None),
            Event::WorkHandedOver(it) => {
                let held = self.leadership().appointments().get(it.appointment).and_then(|held| held.ended());
                let last = held.and_then(|(ended, _)| sources.handover_due(ended.on));
                own(Diligence::Hand, last.map(|last| last.day))
            }
            Event::NeedRespondedTo(it) => {
                let need = self.service().needs().get(it.need).map(|need| need.registered());
                own(Diligence::Mouth, need.and_then(|need| need.respond_by))
            }
            Event::NeedAnswered(it) => {
                let need = self.service().needs().get(it.need).map(|need| need.registered());
                own(Diligence::Mouth, need.and_then(|need| need.resolve_by))
            }
            Event::VisitRecorded(it) => match it.purpose {
                VisitPurpose::Call | VisitPurpose::Relay => {
                    it.visitors.iter().map(|person| (*person, Diligence::Leg, None)).collect()
                }
            },
            _ => Vec::new(),
        }
    }
}

/// Adds one to somebody's row of a month.
fn note(
    rows: &mut Vec<DiligenceRow>,
    person: PersonId,
    day: Date,
    diligence: Diligence,
    in_time: Option<bool>,
    seq: u32,
) {
    let year = u32::try_from(day.year()).unwrap_or_default();
    let same = |row: &DiligenceRow| {
        (row.person, row.year, row.month, row.diligence) == (person, year, day.month(), diligence)
    };
    if !rows.iter().any(same) {
        rows.push(DiligenceRow {
            person,
            year,
            month: day.month(),
            diligence,
            done: 0,
            in_time: None,
            late: None,
            entries: Vec::new(),
        });
    }
    let Some(row) = rows.iter_mut().find(|row| same(row)) else { return };
    row.done = row.done.saturating_add(1);
    if let Some(in_time) = in_time {
        row.in_time = Some(row.in_time.unwrap_or(0).saturating_add(u32::from(in_time)));
        row.late = Some(row.late.unwrap_or(0).saturating_add(u32::from(!in_time)));
    }
    if row.entries.last() != Some(&seq) {
        row.entries.push(seq);
    }
}
