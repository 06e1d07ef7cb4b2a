//! Planning: plans, activities and their preparation, what they leave, reviews and suggestions.

use super::Table;
use crate::fixture::{
    ADOPTED_PLAN, AHEAD, CLOSED_SUGGESTION, DRAFTED_PLAN, DROPPED, EXHIBITION, HELD, OPEN_SUGGESTION,
    REVIEWED, TURNED_DOWN_PLAN, UNDATED, activity, file, hold, milestone, suggestion, yuan,
};
use crate::sample::{COUNCIL, GU, LIN, NOBODY, date, occurred, organ, prose, title};
use shanghui::calendar::{Festival, SolarTerm};
use shanghui::charter::{DayUnit, RecordKind};
use shanghui::kernel::{ActivityId, Audience, MeetingId, PartyId, PlanId, Principal, SuggestionId};
use shanghui::planning::{
    AdoptPlan, CarriedOver, CloseSuggestion, CompleteMilestone, DraftPlan, DropActivity, HoldActivity,
    Milestone, PlanActivity, PlanNode, PlannedActivity, RescheduleActivity, ReviewActivity,
    SuggestionOutcome,
};

const NEW_PLAN: PlanId = PlanId::from_u128(0x4f1);
const NOWHERE: PlanId = PlanId::from_u128(0x4ff);
const NEW: ActivityId = ActivityId::from_u128(0x4e1);
const NONE: ActivityId = ActivityId::from_u128(0x4ef);
const NO_SUGGESTION: SuggestionId = SuggestionId::from_u128(0x4df);

fn plan(activities: Vec<PlannedActivity>) -> DraftPlan {
    DraftPlan {
        plan: NEW_PLAN,
        year: 2026,
        carried_over: Vec::new(),
        activities,
        audience: Audience::Members,
    }
}

fn walk() -> PlannedActivity {
    activity(NEW, "gathering", "重阳登高", PlanNode::Festival { festival: Festival::DoubleNinth })
}

fn adding(planned: PlannedActivity) -> PlanActivity {
    PlanActivity { plan: Some(ADOPTED_PLAN), year: None, planned }
}

fn drafts(table: &mut Table<'_>) {
    table
        .on("planned")
        .duties_on("2026-05-08")
        .accepts(
            "a plan has its days worked out, milestones backwards from them",
            plan(vec![PlannedActivity {
                budget: Some(yuan("2000.00")),
                participants: Some(organ("council")),
                milestones: vec![
                    milestone("确定路线", 14, None),
                    milestone("踏勘", 7, Some("确定路线")),
                    Milestone { unit: Some(DayUnit::Working), ..milestone("发出通知", 5, None) },
                ],
                ..walk()
            }]),
        )
        .cites("2026-10-18 is 九月初九; 国办发明电〔2025〕7号: the days off of October 2026")
        .accepts(
            "what is held again takes over its preparation and its open suggestions",
            DraftPlan {
                year: 2027,
                carried_over: vec![CarriedOver { activity: NEW, from: REVIEWED }],
                ..plan(Vec::new())
            },
        )
        .accepts(
            "除夕 of a year is the one that falls in it",
            plan(vec![activity(
                NEW,
                "gathering",
                "年夜饭",
                PlanNode::Festival { festival: Festival::NewYearsEve },
            )]),
        )
        .accepts(
            "a lunar day falls where that year has it",
            plan(vec![activity(NEW, "charity", "腊八施粥", PlanNode::Lunar { month: 12, day: 8 })]),
        )
        .accepts(
            "an activity hangs on a day that the charter lists",
            plan(vec![activity(
                NEW,
                "gathering",
                "周年茶会",
                PlanNode::Custom { title: title("商会成立纪念日") },
            )]),
        )
        .accepts(
            "what the charter lists by the lunar calendar falls where that year has it",
            plan(vec![activity(NEW, "gathering", "龙舟会", PlanNode::Custom { title: title("龙舟会") })]),
        )
        .refuses(
            "the charter lists the days of the chamber",
            "planning.unknown_custom_day",
            plan(vec![activity(NEW, "gathering", "庙会", PlanNode::Custom { title: title("庙会") })]),
        )
        .refuses(
            "a civil year may have none of a late lunar day",
            "planning.no_such_day",
            DraftPlan {
                year: 2023,
                ..plan(vec![activity(NEW, "charity", "施粥", PlanNode::Custom { title: title("腊月初八") })])
            },
        )
        .refuses(
            "a plan is drafted once",
            "planning.already_recorded",
            DraftPlan { plan: ADOPTED_PLAN, ..plan(Vec::new()) },
        )
        .refuses(
            "what is held again was held or planned before",
            "planning.unknown_activity",
            DraftPlan { carried_over: vec![CarriedOver { activity: NEW, from: NONE }], ..plan(Vec::new()) },
        )
        .refuses(
            "an activity stands once",
            "planning.activity_twice",
            plan(vec![walk(), PlannedActivity { title: title("再登高"), ..walk() }]),
        )
        .refuses(
            "the charter lists the kinds of activity",
            "planning.unknown_kind",
            plan(vec![activity(NEW, "parade", "巡游", PlanNode::Open {})]),
        )
        .refuses(
            "no lunar month has 31 days",
            "planning.no_such_day",
            plan(vec![activity(NEW, "gathering", "聚会", PlanNode::Lunar { month: 9, day: 31 })]),
        )
        .refuses(
            "the calendar ends with 2100",
            "planning.no_such_day",
            DraftPlan {
                year: 2101,
                ..plan(vec![activity(
                    NEW,
                    "gathering",
                    "立春聚会",
                    PlanNode::SolarTerm { term: SolarTerm::SpringBegins },
                )])
            },
        )
        .refuses(
            "working days need the holidays of their year",
            "planning.year_not_published",
            DraftPlan {
                year: 2031,
                ..plan(vec![PlannedActivity {
                    milestones: vec![Milestone {
                        unit: Some(DayUnit::Working),
                        ..milestone("发出通知", 5, None)
                    }],
                    ..walk()
                }])
            },
        )
        .refuses(
            "milestones do not wait for one another",
            "planning.milestones_in_a_circle",
            plan(vec![PlannedActivity {
                milestones: vec![milestone("租车", 3, Some("报名")), milestone("报名", 3, Some("租车"))],
                ..walk()
            }]),
        )
        .refuses(
            "a milestone comes before one that is there",
            "planning.unknown_milestone",
            plan(vec![PlannedActivity {
                milestones: vec![milestone("租车", 3, Some("报名"))], ..walk()
            }]),
        )
        .refuses(
            "milestones have names of their own",
            "planning.milestone_twice",
            plan(vec![PlannedActivity {
                milestones: vec![milestone("租车", 3, None), milestone("租车", 2, None)],
                ..walk()
            }]),
        )
        .refuses(
            "its owner must be known",
            "people.unknown_person",
            plan(vec![PlannedActivity { owner: Some(Principal::Person { person: NOBODY }), ..walk() }]),
        )
        .refuses(
            "an owning body must be known",
            "people.unknown_party",
            plan(vec![PlannedActivity {
                owner: Some(Principal::Party { party: PartyId::from_u128(0x2f) }),
                ..walk()
            }]),
        )
        .refuses(
            "an owning organ must be in the charter",
            "leadership.unknown_organ",
            plan(vec![PlannedActivity { participants: Some(organ("choir")), ..walk() }]),
        )
        .refuses(
            "what is taken up was suggested",
            "planning.unknown_suggestion",
            plan(vec![PlannedActivity { takes_up: vec![NO_SUGGESTION], ..walk() }]),
        )
        .refuses(
            "what is closed is not taken up",
            "planning.suggestion_closed",
            plan(vec![PlannedActivity { takes_up: vec![CLOSED_SUGGESTION], ..walk() }]),
        );
}

fn changes(table: &mut Table<'_>) {
    let adopt = AdoptPlan { plan: DRAFTED_PLAN, meeting: Some(COUNCIL), on: date("2026-03-20") };
    table
        .on("planned")
        .duties_on("2026-05-08")
        .accepts("a plan is adopted at a meeting of its organ", adopt.clone())
        .refuses(
            "there is no such plan",
            "planning.unknown_plan",
            AdoptPlan { plan: NOWHERE, ..adopt.clone() },
        )
        .refuses(
            "a plan is adopted once",
            "planning.already_adopted",
            AdoptPlan { plan: ADOPTED_PLAN, ..adopt.clone() },
        )
        .refuses(
            "it is not adopted beforehand",
            "planning.in_the_future",
            AdoptPlan { on: date("2026-05-09"), ..adopt.clone() },
        )
        .refuses(
            "another organ does not adopt it",
            "planning.organ_not_competent",
            AdoptPlan { meeting: None, ..adopt.clone() },
        )
        .refuses(
            "what the council voted down it did not adopt",
            "planning.plan_turned_down",
            AdoptPlan { plan: TURNED_DOWN_PLAN, ..adopt },
        );
    table
        .accepts("a plan grows by recorded additions", adding(walk()))
        .accepts(
            "what no plan has may be planned as well",
            PlanActivity { plan: None, year: Some(2026), planned: walk() },
        )
        .accepts(
            "a suggestion goes into the plan",
            adding(PlannedActivity { takes_up: vec![OPEN_SUGGESTION], ..walk() }),
        )
        .refuses(
            "there is no such plan",
            "planning.unknown_plan",
            PlanActivity { plan: Some(NOWHERE), ..adding(walk()) },
        )
        .refuses(
            "an activity is planned once",
            "planning.already_recorded",
            adding(PlannedActivity { activity: AHEAD, ..walk() }),
        )
        .refuses(
            "the charter lists the kinds of activity",
            "planning.unknown_kind",
            adding(activity(NEW, "parade", "巡游", PlanNode::Open {})),
        )
        .refuses(
            "its owner must be known",
            "people.unknown_person",
            adding(PlannedActivity { owner: Some(Principal::Person { person: NOBODY }), ..walk() }),
        )
        .refuses(
            "an owning body must be known",
            "people.unknown_party",
            adding(PlannedActivity {
                owner: Some(Principal::Party { party: PartyId::from_u128(0x2f) }),
                ..walk()
            }),
        )
        .refuses(
            "an organ that takes part must be in the charter",
            "leadership.unknown_organ",
            adding(PlannedActivity { participants: Some(organ("choir")), ..walk() }),
        )
        .refuses(
            "what is taken up was suggested",
            "planning.unknown_suggestion",
            adding(PlannedActivity { takes_up: vec![NO_SUGGESTION], ..walk() }),
        )
        .refuses(
            "what is closed is not taken up",
            "planning.suggestion_closed",
            adding(PlannedActivity { takes_up: vec![CLOSED_SUGGESTION], ..walk() }),
        )
        .refuses(
            "the charter lists the chamber's own days",
            "planning.unknown_custom_day",
            adding(activity(NEW, "gathering", "庙会", PlanNode::Custom { title: title("庙会") })),
        )
        .refuses(
            "no year has a 30 February",
            "planning.no_such_day",
            adding(activity(NEW, "gathering", "聚会", PlanNode::Civil { month: 2, day: 30 })),
        )
        .refuses(
            "milestones have names of their own",
            "planning.milestone_twice",
            adding(PlannedActivity {
                milestones: vec![milestone("租车", 3, None), milestone("租车", 2, None)],
                ..walk()
            }),
        )
        .refuses(
            "a milestone comes before one that is there",
            "planning.unknown_milestone",
            adding(PlannedActivity { milestones: vec![milestone("租车", 3, Some("报名"))], ..walk() }),
        )
        .refuses(
            "a milestone does not wait for itself",
            "planning.milestones_in_a_circle",
            adding(PlannedActivity { milestones: vec![milestone("租车", 3, Some("租车"))], ..walk() }),
        )
        .refuses(
            "working days need the holidays of their year",
            "planning.year_not_published",
            PlanActivity {
                plan: None,
                year: Some(2031),
                planned: PlannedActivity {
                    milestones: vec![Milestone {
                        unit: Some(DayUnit::Working),
                        ..milestone("发出通知", 5, None)
                    }],
                    ..walk()
                },
            },
        );
    let moved =
        RescheduleActivity { activity: AHEAD, day: date("2026-09-24"), reason: Some(title("避开假期")) };
    table
        .accepts("an activity that is moved takes its milestones along", moved.clone())
        .accepts("what had no day is given one", RescheduleActivity { activity: UNDATED, ..moved.clone() })
        .refuses(
            "there is no such activity",
            "planning.unknown_activity",
            RescheduleActivity { activity: NONE, ..moved.clone() },
        )
        .refuses(
            "what was dropped is not moved",
            "planning.activity_dropped",
            RescheduleActivity { activity: DROPPED, ..moved.clone() },
        )
        .refuses(
            "what was held is not moved",
            "planning.activity_held",
            RescheduleActivity { activity: HELD, ..moved.clone() },
        )
        .refuses(
            "it is moved to another day",
            "planning.same_day",
            RescheduleActivity { day: date("2026-09-25"), ..moved.clone() },
        )
        .refuses(
            "working days need the holidays of their year",
            "planning.year_not_published",
            RescheduleActivity { activity: EXHIBITION, day: date("2031-01-08"), ..moved },
        );
    let dropped = DropActivity { activity: AHEAD, reason: title("场地停用") };
    table
        .accepts("an activity is dropped with a reason", dropped.clone())
        .refuses(
            "there is no such activity",
            "planning.unknown_activity",
            DropActivity { activity: NONE, ..dropped.clone() },
        )
        .refuses(
            "it is dropped once",
            "planning.activity_dropped",
            DropActivity { activity: DROPPED, ..dropped.clone() },
        )
        .refuses(
            "what was held is not dropped",
            "planning.activity_held",
            DropActivity { activity: HELD, ..dropped },
        );
}

fn doings(table: &mut Table<'_>) {
    let done =
        CompleteMilestone {
            activity: AHEAD, milestone: title("备办茶点"), at: Some(occurred("2026-05-07"))
        };
    table
        .on("planned")
        .duties_on("2026-05-08")
        .accepts("a milestone that is done is no duty any more", done.clone())
        .refuses(
            "there is no such activity",
            "planning.unknown_activity",
            CompleteMilestone { activity: NONE, ..done.clone() },
        )
        .refuses(
            "there is no such milestone",
            "planning.unknown_milestone",
            CompleteMilestone { milestone: title("彩排"), ..done.clone() },
        )
        .refuses(
            "a milestone is done once",
            "planning.milestone_done",
            CompleteMilestone { milestone: title("寄发请柬"), ..done.clone() },
        )
        .refuses(
            "it is not done tomorrow",
            "planning.in_the_future",
            CompleteMilestone { at: Some(occurred("2026-05-09")), ..done },
        );
    let held = HoldActivity { account: Some(prose("到会踊跃")), ..hold(AHEAD, "2026-05-08") };
    table
        .accepts("an activity that was held owes its records and its review", held.clone())
        .accepts(
            "what was suggested is carried out with the activity that took it up",
            HoldActivity { activity: EXHIBITION, ..held.clone() },
        )
        .refuses(
            "there is no such activity",
            "planning.unknown_activity",
            HoldActivity { activity: NONE, ..held.clone() },
        )
        .refuses(
            "what was dropped is not held",
            "planning.activity_dropped",
            HoldActivity { activity: DROPPED, ..held.clone() },
        )
        .refuses("it is held once", "planning.activity_held", HoldActivity { activity: HELD, ..held.clone() })
        .refuses(
            "it is not held tomorrow",
            "planning.in_the_future",
            HoldActivity { on: date("2026-05-09"), ..held.clone() },
        )
        .refuses(
            "who took part must be known",
            "people.unknown_person",
            HoldActivity { participants: vec![NOBODY], ..held.clone() },
        )
        .refuses(
            "nobody takes part twice",
            "planning.participant_twice",
            HoldActivity { participants: vec![LIN, GU, LIN], ..held.clone() },
        )
        .refuses(
            "a meeting that it was must be known",
            "meeting.unknown_meeting",
            HoldActivity { meeting: Some(MeetingId::from_u128(0x5f)), ..held },
        );
    table
        .accepts("what is filed is missing no more", file(REVIEWED, RecordKind::Accounts, "收支清单"))
        .refuses(
            "there is no such activity",
            "planning.unknown_activity",
            file(NONE, RecordKind::Accounts, "收支清单"),
        )
        .refuses(
            "what was not held leaves nothing",
            "planning.not_held",
            file(AHEAD, RecordKind::Accounts, "收支清单"),
        )
        .refuses(
            "a record is filed once",
            "planning.record_filed",
            file(REVIEWED, RecordKind::Minutes, "交流纪要"),
        );
}

fn reviews(table: &mut Table<'_>) {
    let review = ReviewActivity {
        activity: HELD,
        went_well: vec![prose("学生踊跃")],
        fell_short: vec![prose("筹备仓促")],
        opinions: Vec::new(),
        suggestions: vec![suggestion(SuggestionId::from_u128(0x4d1), "明年提前一个月联系学校")],
        audience: Audience::Members,
    };
    table
        .on("planned")
        .duties_on("2026-05-08")
        .accepts("a review leaves suggestions to be carried out", review.clone())
        .refuses(
            "there is no such activity",
            "planning.unknown_activity",
            ReviewActivity { activity: NONE, ..review.clone() },
        )
        .refuses(
            "what did not happen is not reviewed",
            "planning.not_held",
            ReviewActivity { activity: AHEAD, ..review.clone() },
        )
        .refuses(
            "an activity is reviewed once",
            "planning.already_reviewed",
            ReviewActivity { activity: REVIEWED, ..review.clone() },
        )
        .refuses(
            "a review says something",
            "planning.nothing_reviewed",
            ReviewActivity {
                went_well: Vec::new(),
                fell_short: Vec::new(),
                suggestions: Vec::new(),
                ..review.clone()
            },
        )
        .refuses(
            "a suggestion is made once",
            "planning.already_recorded",
            ReviewActivity {
                suggestions: vec![suggestion(OPEN_SUGGESTION, "再提一次")], ..review.clone()
            },
        )
        .refuses(
            "its owner must be known",
            "people.unknown_person",
            ReviewActivity {
                suggestions: vec![shanghui::planning::Suggestion {
                    owner: Some(Principal::Person { person: NOBODY }),
                    ..suggestion(SuggestionId::from_u128(0x4d1), "明年提前")
                }],
                ..review.clone()
            },
        )
        .refuses(
            "an owning body must be known",
            "people.unknown_party",
            ReviewActivity {
                suggestions: vec![shanghui::planning::Suggestion {
                    owner: Some(Principal::Party { party: PartyId::from_u128(0x2f) }),
                    ..suggestion(SuggestionId::from_u128(0x4d1), "明年提前")
                }],
                ..review.clone()
            },
        )
        .refuses(
            "an owning organ must be in the charter",
            "leadership.unknown_organ",
            ReviewActivity {
                suggestions: vec![shanghui::planning::Suggestion {
                    owner: Some(Principal::Organ { organ: organ("choir") }),
                    ..suggestion(SuggestionId::from_u128(0x4d1), "明年提前")
                }],
                ..review
            },
        );
    let done =
        CloseSuggestion { suggestion: OPEN_SUGGESTION, outcome: SuggestionOutcome::Done { result: None } };
    table
        .accepts("a suggestion is carried out", done.clone())
        .accepts(
            "a suggestion is dropped with a reason",
            CloseSuggestion {
                outcome: SuggestionOutcome::Dropped { reason: prose("会员认为没有必要") },
                ..done.clone()
            },
        )
        .refuses(
            "there is no such suggestion",
            "planning.unknown_suggestion",
            CloseSuggestion { suggestion: NO_SUGGESTION, ..done.clone() },
        )
        .refuses(
            "a suggestion is closed once",
            "planning.suggestion_closed",
            CloseSuggestion { suggestion: CLOSED_SUGGESTION, ..done },
        );
}

pub(super) fn fill(table: &mut Table<'_>) {
    drafts(table);
    changes(table);
    doings(table);
    reviews(table);
}
