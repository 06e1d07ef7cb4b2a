//! What is kept of the open beside the state answers as a pass over everything does, after any history and for any later day.

use proptest::prelude::*;
use shanghui::chamber::Chamber;
use shanghui::charter::{CharterRules, DayUnit, EngagementRule, PlanRule, SummaryPeriod, SummaryRule};
use shanghui::journal::{Entry, Journal};
use shanghui::kernel::{Actor, Context, Date, Instant, Salt, UtcOffset};
use shanghui::secretariat::{Duty, DutyKind};
use shanghui_testkit::fixture;
use shanghui_testkit::sample::{self, XU};
use shanghui_testkit::strategy::{Step, steps};

/// The day of a journal's last entry.
fn recorded_until(chamber: &Chamber) -> Date {
    let entry: Entry<shanghui::chamber::Event> = chamber.journal().entry(chamber.journal().length()).unwrap();
    entry.at.date(UtcOffset::CHINA)
}

#[track_caller]
fn agrees(chamber: &Chamber, days: &[u32]) {
    let last = recorded_until(chamber);
    for on in days.iter().filter_map(|days| last.plus_days(*days)) {
        let duties = chamber.duties(on);
        assert_eq!(duties, chamber.duties_by_a_pass(on), "on {on}");
        vacancies_agree(chamber, &duties, on);
    }
}

/// Vacant posts, and the entry by which it is known that somebody left, as a pass over all appointments finds them.
#[track_caller]
fn vacancies_agree(chamber: &Chamber, duties: &[Duty], on: Date) {
    let vacancies = chamber.vacancies(on);
    for rule in &chamber.charter_on(on).rules().posts {
        let Some(needed) = rule.holders_at_least else { continue };
        let held = || {
            let all = chamber.leadership().appointments().iter().map(|(_, held)| held);
            all.filter(|held| *held.post() == rule.post)
        };
        let holding =
            |acting| held().filter(|held| held.holds_on(on) && held.is_acting() == acting).count() as u32;
        let (holders, acting) = (holding(false), holding(true));
        let told = vacancies.iter().find(|vacancy| vacancy.post.post == rule.post);
        assert_eq!(told.map(|it| (it.holders, it.acting)), (holders < needed).then_some((holders, acting)));
        let left = || held().filter(|it| !it.is_acting() && it.last_day().is_some_and(|last| last < on));
        let since = left().filter_map(|held| held.last_day()).max().and_then(|last| last.plus_days(1));
        assert!(told.is_none_or(|told| told.since == since));
        let seq = left().map(|held| held.ended().map_or(held.mark(), |(_, mark)| mark).seq).max();
        let is_it = |duty: &&Duty| duty.kind == DutyKind::FillVacancy && duty.subject == rule.post.as_str();
        let owed = duties.iter().find(is_it).map(|duty| duty.seq);
        assert_eq!(owed, seq.filter(|_| told.is_some()));
    }
}

/// Rules of every kind that duties come from, some of them with short periods, so that much falls due in a walk.
fn every_rule(rules: &mut CharterRules, quiet_after_months: u32) {
    let secretariat = rules.secretariat.as_mut().unwrap();
    secretariat.plan = Some(PlanRule { adopted_by_month: 3, shown_months_before: 4, article: None });
    secretariat.summaries = SummaryPeriod::ALL
        .iter()
        .map(|period| SummaryRule { period: *period, within_days: 15, article: None })
        .collect();
    secretariat.engagement =
        Some(EngagementRule { quiet_after_months, call_within_days: Some(30), article: None });
    fixture::publications(rules);
    for notice in rules.meetings.iter_mut().filter_map(|rule| rule.notice.as_mut()) {
        notice.unit = Some(DayUnit::Working);
    }
}

/// A year or so in which much is recorded: what a walk of minutes does in days.
fn walked(quiet_after_months: u32, steps: Vec<Step>, check: &mut dyn FnMut(&Chamber)) {
    let mut chamber = sample::chamber_under(|rules| every_rule(rules, quiet_after_months));
    let mut last: Instant = sample::context(&chamber, Actor::import()).now;
    for (number, step) in steps.into_iter().enumerate() {
        let now = Instant::from_unix_millis(last.unix_millis() + step.minutes.max(0) * 20_000_000).unwrap();
        // The host records whatever happened; the secretary what the charter lets them.
        let actor = if number % 3 == 0 { Actor::person(XU) } else { Actor::import() };
        let context = Context { now, actor, salt: Salt([number as u8; 16]) };
        if chamber.execute(step.command, &context).is_ok() {
            last = now;
            check(&chamber);
        }
    }
}

#[test]
fn every_fixture_is_answered_as_by_a_pass() {
    for (_, chamber) in fixture::all().into_iter().filter(|(_, chamber)| chamber.journal().length() > 0) {
        agrees(&chamber, &[0, 1, 29, 30, 31, 100, 183, 366, 500, 1100, 2500]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn a_random_chamber_is_answered_as_by_a_pass(
        quiet_after_months in 1_u32..14,
        steps in steps(30..120),
        days in proptest::collection::vec(0_u32..1_200, 3),
    ) {
        let mut recorded = 0_u32;
        walked(quiet_after_months, steps, &mut |chamber| {
            recorded += 1;
            agrees(chamber, &[0]);
            if recorded.is_multiple_of(8) {
                agrees(chamber, &days);
                let journal = Journal::open(&chamber.journal().to_lines()).unwrap();
                let restored = Chamber::restore(&chamber.snapshot(), journal).unwrap();
                assert_eq!(restored.state(), chamber.state());
                agrees(&restored, &days);
            }
        });
    }

    #[test]
    fn any_beginning_of_a_fixture_is_answered_as_by_a_pass(
        place in 0_usize..100, part in 0_u32..100_000, days in proptest::collection::vec(0_u32..2_000, 4),
    ) {
        let all = fixture::all();
        let (_, chamber) = &all[place % all.len()];
        let length = chamber.journal().length();
        if length > 0 {
            let journal = Journal::open(&chamber.journal().to_lines()).unwrap();
            agrees(&Chamber::replay_until(journal, 1 + part % length).unwrap(), &days);
        }
    }
}
