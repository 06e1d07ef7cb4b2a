//! Every view of a chamber, as a reader sees it.

use shanghui::chamber::{Chamber, Error};
use shanghui::discretion::{Disclosure, View};
use shanghui::document::{Document, Schedule};
use shanghui::kernel::{Date, Fault, Reader, Wire};
use shanghui::secretariat::SummarySpan;
use shanghui_office::to_icalendar;
use shanghui_testkit::sample::date;
use std::collections::BTreeMap;

/// A view as it is seen.
pub(super) struct Seen {
    /// Everything that it says, in every form; of a view that there is not, the error.
    pub(super) text: String,
    /// What it says apart from what it tells of itself.
    pub(super) body: String,
    pub(super) disclosure: Option<Disclosure>,
}

fn error(fault: Fault) -> Seen {
    let text = Error::from(fault).to_json();
    Seen { body: text.clone(), text, disclosure: None }
}

fn document(made: Result<Document, Fault>) -> Seen {
    match made {
        Err(fault) => error(fault),
        Ok(made) => Seen {
            text: format!("{}{}{}", made.to_text(), made.to_html(), made.to_json()),
            body: format!("{}{}", made.title, made.blocks.to_json()),
            disclosure: made.disclosure,
        },
    }
}

fn schedule(made: Result<Schedule, Fault>) -> Seen {
    match made {
        Err(fault) => error(fault),
        Ok(made) => Seen {
            text: format!("{}{}", made.to_json(), to_icalendar(&made)),
            body: made.entries.to_json(),
            disclosure: made.disclosure,
        },
    }
}

/// A view of each of its subjects.
fn of<T: std::fmt::Debug>(
    view: View,
    subjects: impl IntoIterator<Item = T>,
    seen: &mut BTreeMap<String, Seen>,
    look: impl Fn(&T) -> Seen,
) {
    for subject in subjects {
        let _ = seen.insert(format!("{view} of {subject:?}"), look(&subject));
    }
}

/// Every view of every subject, by its name. A view that is new must find its subjects here.
pub(super) fn every_view(chamber: &Chamber, reader: Reader) -> BTreeMap<String, Seen> {
    let mut seen = BTreeMap::new();
    let meetings = || chamber.meetings().meetings().iter().map(|(id, _)| id);
    let motions = || chamber.voting().motions().iter().map(|(id, _)| id);
    let vacancies = || chamber.staff().vacancies().iter().map(|(id, _)| id);
    let last = chamber.last_recorded().date(chamber.profile().offset);
    let days: [Date; 3] = [date("2026-03-10"), last, last.plus_days(20).unwrap()];
    let years = [2026_u32, 2027];
    let spans = (3..6).map(|month| SummarySpan::Month { year: 2026, month }).chain([
        SummarySpan::Quarter { year: 2026, quarter: 1 },
        SummarySpan::Year { year: 2025 },
        SummarySpan::Year { year: 2026 },
    ]);
    let (from, until) = (date("2026-01-01"), date("2026-12-31"));
    for view in View::ALL {
        let seen = &mut seen;
        match *view {
            View::Minutes => of(*view, meetings(), seen, |it| document(chamber.minutes(*it, reader))),
            View::MeetingNotice => {
                of(*view, meetings(), seen, |it| document(chamber.meeting_notice(*it, reader)))
            }
            View::SignInSheet => {
                of(*view, meetings(), seen, |it| document(chamber.sign_in_sheet(*it, reader)))
            }
            View::SpokenFor => of(*view, meetings(), seen, |it| document(chamber.spoken_for(*it, reader))),
            View::FollowUpSheet => {
                of(*view, meetings(), seen, |it| document(chamber.follow_up_sheet(*it, reader)))
            }
            View::RotationNote => of(*view, days, seen, |it| document(chamber.rotation_note(*it, reader))),
            View::RotationRosterSheet => {
                of(*view, [()], seen, |()| document(chamber.rotation_roster_sheet(from, until, reader)));
            }
            View::HandoverRecord => {
                let turns = chamber.leadership().rotations().iter().map(|(id, _)| id);
                of(*view, turns, seen, |it| document(chamber.handover_record(*it, reader)));
            }
            View::DutySheet => of(*view, days, seen, |it| document(chamber.duty_sheet(*it, reader))),
            View::BallotPaper => of(*view, motions(), seen, |it| document(chamber.ballot_paper(*it, reader))),
            View::CountSheet => {
                let votes = chamber.voting().votes().iter().map(|(id, _)| id);
                of(*view, votes, seen, |it| document(chamber.count_sheet(*it, reader)));
            }
            View::Resolution => of(*view, motions(), seen, |it| document(chamber.resolution(*it, reader))),
            View::ElectionResult => {
                of(*view, motions(), seen, |it| document(chamber.election_result(*it, reader)))
            }
            View::PlanSheet => {
                let sheets = years.into_iter().flat_map(|year| days.map(|day| (year, day)));
                of(*view, sheets, seen, |(year, on)| document(chamber.plan_sheet(*year, *on, reader)));
            }
            View::ActivityReview => {
                let activities = chamber.planning().activities().iter().map(|(id, _)| id);
                of(*view, activities, seen, |it| document(chamber.activity_review(*it, reader)));
            }
            View::Summary => of(*view, spans.clone(), seen, |it| document(chamber.summary(*it, reader))),
            View::SanctionDecision => {
                let sanctions = chamber.sanction_list(None).into_iter().map(|row| row.seq);
                of(*view, sanctions, seen, |it| document(chamber.sanction_decision(*it, reader)));
            }
            View::VacancyNotice => {
                of(*view, vacancies(), seen, |it| document(chamber.vacancy_notice(*it, reader)));
            }
            View::AssessmentSheet => {
                of(*view, vacancies(), seen, |it| document(chamber.assessment_sheet(*it, reader)));
            }
            View::DivisionSheet => of(*view, days, seen, |it| document(chamber.division_sheet(*it, reader))),
            View::VisitRecord => {
                let visits = chamber.secretariat().visits().iter().map(|(id, _)| id);
                of(*view, visits, seen, |it| document(chamber.visit_record(*it, reader)));
            }
            View::NeedSheet => {
                let needs = chamber.service().needs().iter().map(|(id, _)| id);
                of(*view, needs, seen, |it| document(chamber.need_sheet(*it, reader)));
            }
            View::Letter => {
                let letters = chamber.coordination().letters().iter().map(|(id, _)| id);
                of(*view, letters, seen, |it| document(chamber.letter(*it, reader)));
            }
            View::ReturnSheet => {
                let returns = chamber.coordination().returns().iter().map(|(id, _)| id);
                of(*view, returns, seen, |it| document(chamber.return_sheet(*it, reader)));
            }
            View::BranchDuesSheet => {
                let organs = chamber.charter().rules().organs.iter().filter(|rule| rule.dues.is_some());
                let sheets = organs.flat_map(|rule| days.map(|day| (rule.organ.clone(), day)));
                of(*view, sheets, seen, |(organ, day)| {
                    document(chamber.branch_dues_sheet(organ, *day, reader))
                });
            }
            View::JournalNote => of(*view, [()], seen, |()| document(chamber.journal_note(reader))),
            View::Schedule => of(*view, days, seen, |it| schedule(chamber.schedule(*it, reader))),
            View::DisclosureRegister => {
                of(*view, [()], seen, |()| document(chamber.disclosure_register(from, until, reader)));
            }
            other => panic!("of what is there a view `{other}`?"),
        }
    }
    seen
}
