//! How often activities were held, and which are still owed.

use crate::chamber::Chamber;
use crate::chamber::sample::{self, HE, XU, date, post, title};
use crate::chamber::scenario::{Given, given};
use crate::charter::{
    AdoptAmendment, AmendmentChange, CharterRules, DraftAmendment, FrequencyPeriod, FrequencyRule,
};
use crate::kernel::{ActivityId, ActivityKind, AmendmentId, AppointmentId, Principal};
use crate::leadership::AppointToPost;
use crate::planning::{
    DropActivity, HoldActivity, PlanActivity, PlanNode, PlannedActivity, RescheduleActivity,
};
use crate::secretariat::FrequencyStanding::{Convened, Met, Missed, Short, Unknown};
use crate::secretariat::{Duty, DutyKind, DutyState, FrequencyStanding};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

/// Gatherings, and nothing else, are to be held once in each period.
fn once_a(rules: &mut CharterRules, period: FrequencyPeriod) {
    for rule in &mut rules.secretariat.as_mut().unwrap().activities {
        let gathering = rule.kind.as_str() == "gathering";
        rule.frequency = gathering.then_some(FrequencyRule { at_least: 1, period, article: None });
    }
}

/// The sample under such a charter. Its records begin on 2026-03-02.
fn monthly() -> Chamber {
    sample::chamber_under(|rules| once_a(rules, FrequencyPeriod::Month))
}

fn tea(number: u128) -> ActivityId {
    ActivityId::from_u128(number)
}

fn planned(number: u128, day: &str) -> PlanActivity {
    let planned = PlannedActivity {
        activity: tea(number),
        kind: ActivityKind::new("gathering").unwrap(),
        title: title("茶会"),
        node: PlanNode::Day { day: date(day) },
        days_before: 0,
        purpose: None,
        owner: None,
        budget: None,
        participants: None,
        milestones: Vec::new(),
        takes_up: Vec::new(),
    };
    PlanActivity { plan: None, year: None, planned }
}

fn held(number: u128, day: &str) -> HoldActivity {
    HoldActivity {
        activity: tea(number),
        on: date(day),
        participants: Vec::new(),
        others: None,
        cost: None,
        meeting: None,
        account: None,
    }
}

fn owed(given: &Given, day: &str) -> Vec<Duty> {
    let duties = given.clone().chamber().duties(date(day)).into_iter();
    duties.filter(|duty| duty.kind == DutyKind::HoldRequiredActivity).collect()
}

fn open(given: &Given, day: &str) -> Vec<(String, DutyState)> {
    owed(given, day).into_iter().map(|duty| (duty.part(), duty.state)).collect()
}

impl Duty {
    /// What sets it apart: the first day of its period.
    fn part(&self) -> String {
        self.id.rsplit('/').next().unwrap_or_default().into()
    }
}

fn standings(given: &Given, day: &str) -> Vec<(FrequencyStanding, u32, u32, Option<u32>)> {
    let told = given.clone().chamber().activity_frequency(date(day)).into_iter();
    told.map(|it| (it.standing, it.held, it.planned, it.missing)).collect()
}

#[test]
fn what_is_planned_counts_as_coming_until_its_day_is_past() {
    let start = given(monthly()).at("2026-04-02T01:00:00Z");
    assert_eq!(standings(&start, "2026-03-31"), [(Unknown, 0, 0, None)], "the records begin within March");
    assert_eq!(standings(&start, "2026-04-02"), [(Short, 0, 0, Some(1))]);
    let [duty] = owed(&start, "2026-04-02").try_into().unwrap();
    assert_eq!(
        (duty.id.as_str(), duty.settled_by.as_str(), duty.due),
        ("hold_required_activity/gathering/2026-04-01", "HoldActivity", Some(date("2026-04-30")))
    );
    assert_eq!(duty.reason, "联谊活动每月至少开展 1 次，本期已开展 0 次，已计划 0 次");
    let ready = start.and(planned(0x411, "2026-04-10"));
    assert_eq!(standings(&ready, "2026-04-10"), [(Convened, 0, 1, Some(0))]);
    assert_eq!(open(&ready, "2026-04-10"), []);
    // It was not held on its day, as far as anybody recorded.
    assert_eq!(standings(&ready, "2026-04-11"), [(Short, 0, 0, Some(1))]);
    let moved =
        ready.clone().and(RescheduleActivity { activity: tea(0x411), day: date("2026-04-20"), reason: None });
    assert_eq!(standings(&moved, "2026-04-11"), [(Convened, 0, 1, Some(0))]);
    let dropped = ready.clone().and(DropActivity { activity: tea(0x411), reason: title("下雨") });
    assert_eq!(standings(&dropped, "2026-04-02"), [(Short, 0, 0, Some(1))]);
    let met = ready.at("2026-04-12T01:00:00Z").and(held(0x411, "2026-04-10"));
    assert_eq!(standings(&met, "2026-04-12"), [(Met, 1, 0, Some(0))]);
    assert_eq!(standings(&met, "2026-04-11"), [(Short, 0, 0, Some(1))], "as it was told the day before");
    assert_eq!(open(&met, "2026-04-30"), []);
}

#[test]
fn a_month_that_was_missed_is_owed_until_one_is_held() {
    let start = given(monthly());
    let [april, may] = ["2026-04-01", "2026-05-01"].map(String::from);
    let both = [(april, DutyState::Overdue), (may.clone(), DutyState::Coming)];
    assert_eq!(open(&start, "2026-05-01"), both);
    // What was planned long before for a day of May makes up for April when it is held, and not before.
    let ready = start.at("2026-04-01T01:00:00Z").and(planned(0x411, "2026-05-20"));
    assert_eq!(open(&ready, "2026-05-19"), both[..1]);
    assert_eq!(standings(&ready, "2026-05-19"), [(Missed, 0, 0, Some(1)), (Convened, 0, 1, Some(0))]);
    let met = ready.at("2026-05-20T09:00:00Z").and(held(0x411, "2026-05-20"));
    assert_eq!(open(&met, "2026-05-20"), []);
    assert_eq!(standings(&met, "2026-05-20"), [(Missed, 0, 0, Some(1)), (Met, 1, 0, Some(0))]);
    assert_eq!(
        met.clone().chamber().duties(date("2026-07-01")),
        met.chamber().duties_by_a_pass(date("2026-07-01"))
    );
}

/// 三会一课、主题党日: nobody is asked before the branch has members, and then the branch is.
#[test]
fn lessons_and_themed_days_are_owed_by_the_branch() {
    let nobody = given(sample::chamber());
    assert_eq!(owed(&nobody, "2026-05-02"), []);
    let member = AppointToPost {
        appointment: AppointmentId::from_u128(0x7f1),
        person: HE,
        post: post("party_member"),
        from: Some(date("2026-03-02")),
        until: None,
        manner: None,
    };
    let branch = nobody.and_by(XU, member);
    let told: Vec<_> =
        owed(&branch, "2026-05-02").into_iter().map(|duty| (duty.subject.clone(), duty.part())).collect();
    let [april, may, lesson] = told.try_into().unwrap();
    assert_eq!(april, ("themed_party_day".into(), "2026-04-01".into()));
    assert_eq!(may, ("themed_party_day".into(), "2026-05-01".into()));
    assert_eq!(lesson, ("party_lesson".into(), "2026-04-01".into()));
    let whose = Principal::Organ { organ: sample::organ("party_branch") };
    assert!(owed(&branch, "2026-05-02").into_iter().all(|duty| duty.owner.as_ref() == Some(&whose)));
    let days = branch.chamber().year_nodes(2027).into_iter().filter(|node| node.title.contains("主题党日"));
    let days: Vec<String> = days.map(|node| node.day.to_string()).collect();
    assert_eq!((days.len(), days[1].as_str()), (12, "2027-02-28"));
}

#[test]
fn what_the_charter_did_not_ask_for_yet_was_not_missed() {
    let founded = sample::chamber_under(|rules| {
        once_a(rules, FrequencyPeriod::Month);
        rules.secretariat.as_mut().unwrap().activities[0].frequency = None;
        rules.amendment.as_mut().unwrap().approvals.clear();
    });
    let mut rules = founded.charter().rules().clone();
    once_a(&mut rules, FrequencyPeriod::Month);
    let amendment = AmendmentId::from_u128(0xf1);
    let asked = given(founded)
        .at("2026-06-10T01:00:00Z")
        .and(DraftAmendment {
            amendment,
            title: title("章程修正案"),
            text: None,
            change: AmendmentChange::Whole { rules },
        })
        .and(AdoptAmendment { amendment, meeting: None, on: date("2026-06-10") });
    assert_eq!(standings(&asked, "2026-06-20"), [(Unknown, 0, 0, None)]);
    assert_eq!(open(&asked, "2026-07-01"), [("2026-07-01".into(), DutyState::Coming)]);
}
