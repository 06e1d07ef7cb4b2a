//! Plans, activities and reviews from the first draft to the next plan.

use super::{
    ActivityHeld, ActivityRescheduled, AdoptPlan, CarriedOver, CloseSuggestion, DraftPlan, HoldActivity,
    Milestone, PlanActivity, PlanNode, PlannedActivity, RescheduleActivity, ReviewActivity, Suggestion,
    SuggestionEnd, SuggestionOutcome,
};
use crate::chamber::sample::{GU, HE, LIN, SU, chamber, chamber_under, date, organ, prose, title};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Chamber, Event};
use crate::charter::{
    ActivityRule, AdoptAmendment, AmendmentChange, CharterRules, DraftAmendment, Matter, MatterRule,
    RecordKind,
};
use crate::kernel::{ActivityId, ActivityKind, AmendmentId, Audience, Date, Money, PlanId, SuggestionId};
use crate::secretariat::DutyKind;
use alloc::vec;
use alloc::vec::Vec;

const PLAN: PlanId = PlanId::from_u128(0x401);
const NEXT_PLAN: PlanId = PlanId::from_u128(0x402);
const TEA: ActivityId = ActivityId::from_u128(0x411);
const NEXT_TEA: ActivityId = ActivityId::from_u128(0x412);
const FIRST: SuggestionId = SuggestionId::from_u128(0x421);
const SECOND: SuggestionId = SuggestionId::from_u128(0x422);

/// A tea party without a day.
pub(super) fn tea() -> PlannedActivity {
    PlannedActivity {
        activity: TEA,
        kind: ActivityKind::new("gathering").unwrap(),
        title: title("春茶会"),
        node: PlanNode::Open {},
        days_before: 0,
        purpose: None,
        owner: None,
        budget: None,
        participants: None,
        milestones: Vec::new(),
        takes_up: Vec::new(),
    }
}

fn milestone(task: &str, days_before: u32) -> Milestone {
    Milestone { task: title(task), days_before, unit: None, before: None }
}

fn on_the_tenth() -> PlannedActivity {
    PlannedActivity {
        node: PlanNode::Day { day: date("2026-04-10") },
        milestones: vec![milestone("发出通知", 7), milestone("订茶", 2)],
        ..tea()
    }
}

fn alone(planned: PlannedActivity) -> PlanActivity {
    PlanActivity { plan: None, year: None, planned }
}

fn held(activity: ActivityId, on: &str) -> HoldActivity {
    HoldActivity {
        activity,
        on: date(on),
        participants: Vec::new(),
        others: None,
        cost: None,
        meeting: None,
        account: None,
    }
}

fn reviewed(suggestions: &[SuggestionId]) -> ReviewActivity {
    let suggestion =
        |id: &SuggestionId| Suggestion {
            suggestion: *id, text: prose("早发通知"), owner: None, due: None
        };
    ReviewActivity {
        activity: TEA,
        went_well: Vec::new(),
        fell_short: vec![prose("来人偏少")],
        opinions: Vec::new(),
        suggestions: suggestions.iter().map(suggestion).collect(),
        audience: Audience::Members,
    }
}

fn draft(
    plan: PlanId,
    year: u32,
    carried_over: Vec<CarriedOver>,
    activities: Vec<PlannedActivity>,
) -> DraftPlan {
    DraftPlan { plan, year, carried_over, activities, audience: Audience::Members }
}

fn due(chamber: &Chamber, kind: DutyKind, on: &str) -> Vec<Option<Date>> {
    let duties = chamber.duties(date(on)).into_iter();
    duties.filter(|duty| duty.kind == kind).map(|duty| duty.due).collect()
}

fn days(days: &[&str]) -> Vec<Option<Date>> {
    days.iter().map(|day| Some(date(day))).collect()
}

#[test]
fn an_activity_that_is_moved_takes_its_milestones_along() {
    let planned = given(chamber()).and(alone(on_the_tenth()));
    let before = planned.clone().chamber();
    assert_eq!(due(&before, DutyKind::CompleteMilestone, "2026-03-20"), days(&["2026-04-03", "2026-04-08"]));
    let moved = RescheduleActivity { activity: TEA, day: date("2026-05-20"), reason: None };
    let after = planned
        .at("2026-03-25T01:00:00Z")
        .when(moved)
        .then_event(ActivityRescheduled {
            activity: TEA,
            day: date("2026-05-20"),
            milestones_due: vec![date("2026-05-13"), date("2026-05-18")],
            reason: None,
        })
        .chamber();
    assert_eq!(due(&after, DutyKind::CompleteMilestone, "2026-03-25"), days(&["2026-05-13", "2026-05-18"]));
    assert_eq!(due(&after, DutyKind::HoldActivity, "2026-03-25"), days(&["2026-05-20"]));
    // Before it was moved it was due as it was planned then.
    assert_eq!(due(&after, DutyKind::HoldActivity, "2026-03-24"), days(&["2026-04-10"]));
    let progress = after.plan_progress(2026, date("2026-03-25"));
    let row = progress.activities.first().unwrap();
    assert_eq!((row.planned_for, row.day), (Some(date("2026-04-10")), Some(date("2026-05-20"))));
}

/// The charter of the activity's day says what it owes, not the one in force when it is recorded.
#[test]
fn what_was_held_owes_its_records_and_its_review_by_the_charter_of_its_day() {
    let gathering = |leaves: Vec<RecordKind>, within: u32| ActivityRule {
        kind: ActivityKind::new("gathering").unwrap(),
        title: title("联谊活动"),
        leaves,
        records_within_days: Some(within),
        review_within_days: Some(within),
        organ: None,
        frequency: None,
        article: None,
    };
    let under = |rule: ActivityRule| {
        move |rules: &mut CharterRules| rules.secretariat.as_mut().unwrap().activities = vec![rule]
    };
    let founded = chamber_under(|rules| {
        under(gathering(vec![RecordKind::Notice, RecordKind::Photographs], 5))(rules);
        rules.amendment.as_mut().unwrap().approvals.clear();
    });
    let mut rules = founded.charter().rules().clone();
    under(gathering(vec![RecordKind::Accounts], 9))(&mut rules);
    let amendment = AmendmentId::from_u128(0xf1);
    let planned = given(founded)
        .at("2026-03-26T01:00:00Z")
        .and(DraftAmendment {
            amendment,
            title: title("章程修正案"),
            text: None,
            change: AmendmentChange::Whole { rules },
        })
        .and(AdoptAmendment { amendment, meeting: None, on: date("2026-03-20") })
        .and(alone(tea()));
    let owed = |on: &str, leaves: Vec<RecordKind>, last: &str| ActivityHeld {
        activity: TEA,
        on: date(on),
        participants: Vec::new(),
        others: None,
        cost: None,
        meeting: None,
        account: None,
        leaves,
        records_due: Some(date(last)),
        review_due: Some(date(last)),
    };
    let both = vec![RecordKind::Notice, RecordKind::Photographs];
    let before =
        planned.clone().when(held(TEA, "2026-03-18")).then_event(owed("2026-03-18", both, "2026-03-23"));
    planned.when(held(TEA, "2026-03-25")).then_event(owed(
        "2026-03-25",
        vec![RecordKind::Accounts],
        "2026-04-03",
    ));
    let chamber = before.chamber();
    assert_eq!(due(&chamber, DutyKind::FileRecord, "2026-03-26"), days(&["2026-03-23", "2026-03-23"]));
    assert_eq!(due(&chamber, DutyKind::ReviewActivity, "2026-03-26"), days(&["2026-03-23"]));
    assert!(due(&chamber, DutyKind::HoldActivity, "2026-03-26").is_empty());
}

/// A plan that was adopted before the charter gave it to an organ needed no meeting, whenever that is recorded.
#[test]
fn a_plan_is_adopted_by_the_charter_of_the_day_on_which_it_was() {
    let model = chamber_under(|_| {}).charter().rules().clone();
    let founded = chamber_under(|rules| {
        let plans = |rule: &MatterRule| rule.matter == Matter::AnnualPlan;
        rules.organs.iter_mut().for_each(|organ| organ.decides.retain(|rule| !plans(rule)));
        rules.amendment.as_mut().unwrap().approvals.clear();
    });
    let (amendment, plan) = (AmendmentId::from_u128(0xf1), PLAN);
    let change = AmendmentChange::Whole { rules: model };
    let amended = given(founded)
        .at("2026-03-26T01:00:00Z")
        .and(DraftAmendment { amendment, title: title("章程修正案"), text: None, change })
        .and(AdoptAmendment { amendment, meeting: None, on: date("2026-03-20") })
        .and(draft(plan, 2026, vec![], vec![]));
    let adopt = |on: &str| AdoptPlan { plan, meeting: None, on: date(on) };
    amended.clone().when(adopt("2026-03-25")).then_refused("planning.organ_not_competent");
    amended.and(adopt("2026-03-18"));
}

/// Invited is who belonged to the organ on that day; who came besides counts among those who took part only.
#[test]
fn what_was_planned_and_what_came_of_it_stand_side_by_side() {
    let yuan = |text: &str| text.parse::<Money>().unwrap();
    let council =
        PlannedActivity { participants: Some(organ("council")), budget: Some(yuan("500.00")), ..tea() };
    let hold = HoldActivity {
        participants: vec![LIN, GU, HE],
        cost: Some(yuan("512.50")),
        ..held(TEA, "2026-03-10")
    };
    let planned = given(chamber()).at("2026-03-11T01:00:00Z").and(alone(council));
    let rows = |given: &Given| given.clone().chamber().plan_progress(2026, date("2026-03-11")).activities;
    let ahead = rows(&planned);
    assert_eq!((ahead[0].invited, ahead[0].came, ahead[0].over_budget), (None, None, None));
    let held = planned.and(hold);
    let row = rows(&held).remove(0);
    assert_eq!((row.invited, row.came), (Some(9), Some(2)));
    assert_eq!(row.over_budget, Some(yuan("12.50")));
    let (from, until) = (date("2026-03-01"), date("2026-03-31"));
    let engagement = held.clone().chamber().engagement(from, until);
    let of = |person| engagement.iter().find(|row| row.person == person).unwrap();
    let counts = [LIN, SU, HE].map(|person| (of(person).invited, of(person).activities));
    assert_eq!(counts, [(1, 1), (1, 0), (0, 1)]);
    let groups = held.chamber().group_engagement(from, until);
    let rates: Vec<_> = groups.iter().map(|group| (group.invited, group.activities)).collect();
    // Members have seats; of the nine of the council some have none.
    assert_eq!(rates[0], (5, 3));
}

/// A tea party that was held and reviewed, with two suggestions, of which the second was carried out.
fn learned() -> Given {
    given(chamber())
        .and(draft(PLAN, 2026, Vec::new(), vec![on_the_tenth()]))
        .at("2026-04-13T01:00:00Z")
        .and(held(TEA, "2026-04-10"))
        .and(reviewed(&[FIRST, SECOND]))
        .and(CloseSuggestion { suggestion: SECOND, outcome: SuggestionOutcome::Done { result: None } })
}

#[test]
fn what_is_carried_over_keeps_its_preparation_and_takes_up_what_is_open() {
    let again = CarriedOver { activity: NEXT_TEA, from: TEA };
    learned().when(draft(NEXT_PLAN, 2027, vec![again], Vec::new())).then(|events| {
        let [Event::PlanDrafted(drafted)] = events else { panic!("{events:?}") };
        let [planned] = drafted.activities.as_slice() else { panic!("{drafted:?}") };
        assert_eq!(planned.plan, Some(NEXT_PLAN));
        assert_eq!(planned.planned.node, PlanNode::Civil { month: 4, day: 10 });
        assert_eq!(planned.planned.takes_up, [FIRST], "the other was carried out");
        assert_eq!(planned.day, Some(date("2027-04-10")));
        assert_eq!(planned.milestones_due, ["2027-04-03", "2027-04-08"].map(date));
    });
    let proposals = learned().chamber().plan_proposals(2027);
    let [proposal] = proposals.as_slice() else { panic!("{proposals:?}") };
    assert_eq!((proposal.held, proposal.suggestions.as_slice()), (true, [FIRST].as_slice()));
}

#[test]
fn a_suggestion_that_was_taken_up_is_carried_out_with_the_activity() {
    let next = PlannedActivity { activity: NEXT_TEA, takes_up: vec![FIRST], ..tea() };
    let taken_up = learned().and(alone(next));
    assert_eq!(due(&taken_up.clone().chamber(), DutyKind::CloseSuggestion, "2026-04-13"), [None]);
    let chamber = taken_up
        .at("2026-06-02T01:00:00Z")
        .when(held(NEXT_TEA, "2026-06-01"))
        .then(|events| {
            let [Event::ActivityHeld(_), Event::SuggestionClosed(closed)] = events else {
                panic!("{events:?}")
            };
            assert_eq!((closed.suggestion, closed.cause), (FIRST, Some(0)));
            assert_eq!(closed.outcome, SuggestionEnd::TakenUp { activity: NEXT_TEA });
        })
        .chamber();
    assert!(due(&chamber, DutyKind::CloseSuggestion, "2026-06-02").is_empty());
    assert_eq!(due(&chamber, DutyKind::CloseSuggestion, "2026-06-01"), [None], "it was open the day before");
}

#[test]
fn a_plan_on_an_earlier_day_is_the_one_that_was_there_then() {
    let chamber = learned().and(draft(NEXT_PLAN, 2026, Vec::new(), Vec::new())).chamber();
    assert_eq!(chamber.plan_progress(2026, date("2026-04-13")).plan, Some(NEXT_PLAN));
    assert_eq!(chamber.plan_progress(2026, date("2026-04-12")).plan, Some(PLAN));
    assert_eq!(chamber.plan_progress(2026, date("2026-03-01")).plan, None);
}
