//! What is due about terms and posts: the election at the end of a term, vacancies, leaders to be put on file.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::{Sources, Span};
use crate::calendar::{Deadline, deadline, months_before};
use crate::charter::{ElectionStep, RenewalRule, StepDue};
use crate::kernel::{Date, Mark, Post, TermId};
use crate::leadership::{Appointment, Term};
use alloc::string::String;
use alloc::vec::Vec;

/// Everything about terms and posts that is open on a day.
pub(super) fn offices(sources: &Sources<'_>, on: Date, found: &mut Vec<Owed>) {
    let leadership = sources.leadership;
    let terms: Vec<(TermId, &Term)> = leadership.terms_of(None).collect();
    for (place, (id, term)) in terms.iter().enumerate() {
        let next = terms.get(place.saturating_add(1)).map(|(_, next)| next.mark());
        renewal(sources, *id, term, next, on, found);
    }
    for vacancy in leadership.vacancies(sources.charter, on) {
        // Whoever left last made it; where nobody ever held the post, nothing has happened that asks for anything.
        let recorded = |mark| sources.day(mark) <= on;
        if let Some(mark) = leadership.left_before(&vacancy.post.post, on, &recorded) {
            let reason = alloc::format!(
                "“{}”应有 {} 人，现有 {} 人{}",
                vacancy.post.title,
                vacancy.needed,
                vacancy.holders,
                match vacancy.report_by {
                    Some(day) => alloc::format!("；限{}前报告理事会", day.chinese()),
                    None => String::new(),
                }
            );
            let arose = vacancy.since.map_or(sources.day(mark), |since| since.max(sources.day(mark)));
            found.push(Owed {
                due: vacancy.due.map(Deadline::on),
                owner: sources.secretariat(),
                article: vacancy.deadline.filter(|_| vacancy.due.is_some()).or(vacancy.article),
                ..Owed::new(DutyKind::FillVacancy, vacancy.post.post.as_str().into(), reason, arose, mark)
            });
        }
    }
    let leaders = sources.charter.offices().and_then(|rules| rules.leaders.as_ref());
    if let Some((rule, days)) = leaders.and_then(|rule| Some((rule, rule.file_within_days?))) {
        // What an import records of the past says nothing of how it came about, and nothing of what was filed.
        let is_leader = |post: &Post| sources.charter.is_leader(post);
        let is_owed =
            |held: &Appointment| held.manner().is_some() && !held.is_acting() && is_leader(held.post());
        let unfiled = leadership.unfiled(&is_leader).into_iter();
        for (id, held) in sources.maybe_open(on, leadership.appointments().iter(), unfiled) {
            let span = Span { arose: held.mark(), settled: held.filed().map(|(_, mark)| mark) };
            if is_owed(held) && sources.open_on(&span, on) {
                let from = held.first_day().unwrap_or(sources.day(held.mark()));
                let reason = alloc::format!("新任{}，尚未备案", sources.charter.post_title(held.post()));
                found.push(Owed {
                    due: deadline(from, days, &sources.holidays),
                    owner: sources.secretariat(),
                    article: rule.article.clone(),
                    ..sources.owed(DutyKind::FileLeader, alloc::format!("{id}"), reason, span.arose)
                });
            }
        }
    }
}

/// The end of a term and the election that comes before it: shown from when the charter says, or else from the end on.
fn renewal(
    sources: &Sources<'_>,
    id: TermId,
    term: &Term,
    next: Option<Mark>,
    on: Date,
    found: &mut Vec<Owed>,
) {
    let rule = sources.charter.term().election.as_ref();
    let Some(end) = rule.and_then(|rule| term.election_anchor(rule)).or(term.end()) else {
        return;
    };
    let shown = rule.and_then(|rule| months_before(end, rule.shown_months_before)).unwrap_or(end);
    let shown = shown.max(sources.day(term.mark()));
    let renewed = Span { arose: term.mark(), settled: next };
    let ordinal = term.ordinal();
    if shown <= on && sources.open_on(&renewed, on) {
        let reason = alloc::format!("第{ordinal}届任期届满，应当换届");
        found.push(Owed {
            due: term.end().map(Deadline::on),
            owner: sources.secretariat(),
            article: sources.charter.term().article.clone(),
            ..Owed::new(DutyKind::RenewTerm, alloc::format!("{id}"), reason, shown, term.mark())
        });
    }
    for step in rule.map(|rule: &RenewalRule| rule.steps.as_slice()).unwrap_or_default() {
        let done = term.step_done(step.step).map(|(_, mark)| mark);
        // What comes after the election arises with it; what comes before goes with the next term as well.
        let (arose, mark, settled) = match step.due {
            StepDue::DaysAfterElection { .. } => match term.step_done(ElectionStep::Held) {
                Some((_, held)) => (sources.day(held), held, done),
                None => continue,
            },
            _ => (shown, term.mark(), [done, next].into_iter().flatten().min_by_key(|mark| mark.seq)),
        };
        if arose <= on && sources.open_on(&Span { arose: mark, settled }, on) {
            let subject = alloc::format!("{id}/{}", step.step.code());
            let reason = alloc::format!("第{ordinal}届换届：{}", step.step.label());
            found.push(Owed {
                due: rule.and_then(|rule| term.step_due(rule, &step.due, &sources.holidays)),
                owner: sources.secretariat(),
                article: step.article.clone(),
                ..Owed::new(DutyKind::ElectionStep, subject, reason, arose, mark)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::chamber::sample::{self, HE, TERM, appointment, date, post};
    use crate::chamber::scenario::{Given, given};
    use crate::charter::ElectionStep;
    use crate::kernel::{AppointmentId, Article, TermId};
    use crate::leadership::{
        AppointToPost, AppointmentManner, AppointmentMode, EndAppointment, EndGround, FileLeader, OpenTerm,
        RecordElectionStep,
    };
    use crate::secretariat::{Duty, DutyKind, DutyState};
    use alloc::string::String;
    use alloc::vec::Vec;

    fn on(given: &Given, day: &str) -> Vec<Duty> {
        let duties = given.clone().chamber().duties(date(day)).into_iter();
        let others = [DutyKind::HoldMeeting, DutyKind::PeriodicReport];
        duties.filter(|duty| !others.contains(&duty.kind)).collect()
    }

    fn told(given: &Given, day: &str) -> Vec<(String, DutyState)> {
        let told = |duty: Duty| (duty.reason.replace("第2届", ""), duty.state);
        let turns = [DutyKind::OpenRotation, DutyKind::HandOver];
        on(given, day).into_iter().filter(|duty| !turns.contains(&duty.kind)).map(told).collect()
    }

    fn step(step: ElectionStep, on: &str) -> RecordElectionStep {
        RecordElectionStep { term: TERM, step, on: date(on) }
    }

    /// 换届日程：六个月前列入待办，三个月前启动，三十日前报审，届满前召开，召开后三十日备案.
    #[test]
    fn an_election_is_among_what_is_due_step_by_step() {
        let given = given(sample::chamber());
        assert!(told(&given, "2028-06-29").is_empty());
        let shown = told(&given, "2028-06-30");
        assert_eq!(shown.len(), 5, "{shown:?}");
        assert!(shown.iter().all(|(_, state)| *state == DutyState::Coming));
        let late = told(&given, "2028-10-01");
        assert_eq!(late[0], ("换届：启动换届".into(), DutyState::Overdue));
        let held = given
            .at("2028-09-30T01:00:00Z")
            .and(step(ElectionStep::Started, "2028-09-30"))
            .at("2028-12-20T01:00:00Z")
            .and(step(ElectionStep::Held, "2028-12-20"));
        let open = told(&held, "2028-12-21");
        assert!(
            !open.iter().any(|(reason, _)| reason.contains("启动") || reason.contains("召开")),
            "{open:?}"
        );
        assert_eq!(open.last(), Some(&("换届：换届结果备案".into(), DutyState::Coming)));
        let third = OpenTerm {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date("2029-01-01")),
            until: Some(date("2033-12-31")),
            certificate_until: None,
            organ: None,
        };
        let renewed = held.and(third);
        // The next term settles all that comes before it; the outcome is still to be put on file.
        assert_eq!(told(&renewed, "2029-01-20"), [("换届：换届结果备案".into(), DutyState::Overdue)]);
        let filed = renewed.at("2029-01-15T01:00:00Z").and(step(ElectionStep::Filed, "2029-01-15"));
        assert!(told(&filed, "2029-01-20").is_empty());
        let before = on(&filed, "2029-01-14");
        assert_eq!(
            before.last().unwrap().id,
            alloc::format!("election_step/{TERM}/filed"),
            "a past day is answered as it was"
        );
    }

    #[test]
    fn a_term_that_has_run_out_is_overdue_until_the_next_begins() {
        let given = given(sample::chamber_under(|rules| rules.term.election = None));
        assert!(told(&given, "2028-12-30").is_empty());
        assert_eq!(told(&given, "2028-12-31"), [("任期届满，应当换届".into(), DutyState::Due)]);
        assert_eq!(told(&given, "2029-01-01"), [("任期届满，应当换届".into(), DutyState::Overdue)]);
        let article = |duty: &Duty| duty.article.as_ref().and_then(|article: &Article| article.number);
        assert_eq!(article(&on(&given, "2029-01-01")[0]), Some(16));
    }

    fn take(word: &str, manner: Option<AppointmentManner>) -> AppointToPost {
        AppointToPost {
            appointment: AppointmentId::from_u128(0x7f),
            person: HE,
            post: post(word),
            from: Some(date("2026-03-10")),
            until: None,
            manner,
        }
    }

    #[test]
    fn a_post_that_somebody_left_is_to_be_filled() {
        let left = EndAppointment {
            appointment: appointment(0),
            on: date("2026-03-05"),
            ground: EndGround::Resigned,
            meeting: None,
        };
        let given = given(sample::chamber()).and(left);
        assert!(on(&given, "2026-03-05").is_empty(), "the last day is a day in the post");
        let duty = on(&given, "2026-03-06").remove(0);
        assert_eq!((duty.kind, duty.state), (DutyKind::FillVacancy, DutyState::Coming));
        // Thirty days until it is put before the council, and thirty until it is decided.
        assert_eq!(duty.due, Some(date("2026-05-04")));
        assert!(duty.reason.ends_with("限2026年4月4日前报告理事会"), "{}", duty.reason);
        assert_eq!(duty.article.as_ref().map(|it| it.document.as_str()), Some("商会内部制度（示例）"));
        assert_eq!((duty.id.as_str(), duty.settled_by.as_str()), ("fill_vacancy/president", "AppointToPost"));
        assert_eq!(duty.arose, date("2026-03-06"));
        let filled = given.at("2026-03-10T01:00:00Z").and(take("president", None));
        assert!(on(&filled, "2026-03-10").is_empty());
        assert_eq!(on(&filled, "2026-03-09").len(), 1);
    }

    #[test]
    fn a_new_leader_is_to_be_put_on_file() {
        let manner = AppointmentManner {
            mode: AppointmentMode::Hired,
            term: None,
            unit: None,
            meeting: None,
            full_time: Some(true),
            legal_representative_of: Vec::new(),
            exceptions: Vec::new(),
            posts_elsewhere: Vec::new(),
        };
        let left = EndAppointment {
            appointment: appointment(4),
            on: date("2026-03-09"),
            ground: EndGround::Resigned,
            meeting: None,
        };
        let free = given(sample::chamber_under(|rules| {
            for rule in &mut rules.posts {
                rule.filling.clear();
            }
        }));
        let hired = free
            .and(left)
            .at("2026-03-10T01:00:00Z")
            .and_by(sample::LIN, take("secretary_general", Some(manner)));
        let filing = |given: &Given, day: &str| {
            let duties = on(given, day).into_iter().filter(|duty| duty.kind == DutyKind::FileLeader);
            duties.map(|duty| duty.due).collect::<Vec<_>>()
        };
        assert_eq!(filing(&hired, "2026-03-10"), [Some(date("2026-04-09"))]);
        let file = FileLeader { appointment: AppointmentId::from_u128(0x7f), on: date("2026-04-01") };
        let filed = hired.at("2026-04-01T01:00:00Z").and_by(sample::LIN, file);
        assert!(filing(&filed, "2026-04-01").is_empty());
    }
}
