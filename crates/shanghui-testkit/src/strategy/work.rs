//! Random commands of the secretariat's year: plans, activities, reviews, visits, summaries.

use super::{audience, early_day, few, meeting, person, principal, rarely, sure_day, when};
use crate::fixture;
use crate::sample::{COUNCIL, prose, title};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use shanghui::chamber::Command;
use shanghui::charter::RecordKind;
use shanghui::kernel::{ActivityId, Audience, MemberId, PartyId, PlanId, SuggestionId, VisitId};
use shanghui::planning::{
    AdoptPlan, CarriedOver, CloseSuggestion, CompleteMilestone, DraftPlan, DropActivity, HoldActivity,
    PlanActivity, PlanNode, PlannedActivity, RescheduleActivity, ReviewActivity, SuggestionOutcome,
};
use shanghui::secretariat::{
    EditSummary, IssueSummary, RecordVisit, SummarySection, SummarySpan, VisitPurpose, Visited,
};

fn activity() -> BoxedStrategy<ActivityId> {
    few(ActivityId::from_u128, 0x411)
}

fn suggestion() -> BoxedStrategy<SuggestionId> {
    few(SuggestionId::from_u128, 0x421)
}

fn plan() -> BoxedStrategy<PlanId> {
    few(PlanId::from_u128, 0x401)
}

fn planned() -> impl Strategy<Value = PlannedActivity> {
    let kind = prop_oneof![7 => select(vec!["gathering", "exchange", "member_visit"]), 1 => Just("parade")];
    let node = prop_oneof![
        3 => sure_day().prop_map(|day| PlanNode::Day { day }),
        1 => Just(PlanNode::Open {}),
        1 => Just(PlanNode::Custom { title: title("商会成立纪念日") }),
        1 => (1_u32..14, 1_u32..32).prop_map(|(month, day)| PlanNode::Lunar { month, day }),
        1 => (1_u32..14).prop_map(|month| PlanNode::Month { month }),
    ];
    (activity(), kind, node, 0_u32..4, rarely(principal()), vec(suggestion(), 0..2)).prop_map(
        |(id, kind, node, days_before, owner, takes_up)| PlannedActivity {
            days_before,
            owner,
            takes_up,
            milestones: vec![
                fixture::milestone("寄发请柬", 10, Some("备办茶点")),
                fixture::milestone("备办茶点", 5, None),
            ],
            ..fixture::activity(id, kind, "茶会", node)
        },
    )
}

fn span() -> impl Strategy<Value = SummarySpan> {
    prop_oneof![
        3 => (1_u32..14).prop_map(|month| SummarySpan::Month { year: 2026, month }),
        1 => (0_u32..5).prop_map(|quarter| SummarySpan::Quarter { year: 2025, quarter }),
        1 => (2025_u32..2027).prop_map(|year| SummarySpan::Year { year }),
    ]
}

/// What is planned, held, filed and reviewed; who is called on; what is summed up.
pub(super) fn work() -> impl Strategy<Value = Command> {
    let carried = || rarely((activity(), activity()));
    let milestone = || prop_oneof![4 => select(vec!["寄发请柬", "备办茶点"]), 1 => Just("彩排")];
    let visited = prop_oneof![
        person().prop_map(|person| Visited::Person { person }),
        few(MemberId::from_u128, 0x91).prop_map(|member| Visited::Member { member }),
        few(PartyId::from_u128, 0x28).prop_map(|party| Visited::Party { party }),
    ];
    prop_oneof![
        2 => (plan(), vec(planned(), 0..2), carried(), audience()).prop_map(|(plan, activities, carried, audience)| {
            let carried_over = carried.map(|(activity, from)| CarriedOver { activity, from }).into_iter().collect();
            DraftPlan { plan, year: 2026, carried_over, activities, audience }.into()
        }),
        3 => (plan(), prop_oneof![3 => Just(Some(COUNCIL)), 1 => rarely(meeting())], early_day())
            .prop_map(|(plan, meeting, on)| AdoptPlan { plan, meeting, on }.into()),
        4 => (rarely(plan()), planned())
            .prop_map(|(plan, planned)| PlanActivity { plan, year: None, planned }.into()),
        2 => (activity(), sure_day())
            .prop_map(|(activity, day)| RescheduleActivity { activity, day, reason: None }.into()),
        1 => activity().prop_map(|activity| DropActivity { activity, reason: title("停办") }.into()),
        2 => (activity(), milestone(), when()).prop_map(|(activity, task, at)| {
            CompleteMilestone { activity, milestone: title(task), at }.into()
        }),
        5 => (activity(), early_day(), vec(person(), 0..3), rarely(meeting())).prop_map(|(activity, on, participants, meeting)| {
            HoldActivity { on, participants, meeting, ..fixture::hold(activity, "2026-03-02") }.into()
        }),
        4 => (activity(), select(RecordKind::ALL))
            .prop_map(|(activity, kind)| fixture::file(activity, kind, "存档资料").into()),
        5 => (activity(), suggestion(), audience()).prop_map(|(activity, suggestion, audience)| {
            ReviewActivity {
                activity,
                went_well: vec![prose("准备充分")],
                fell_short: Vec::new(),
                opinions: Vec::new(),
                suggestions: vec![fixture::suggestion(suggestion, "早发通知")],
                audience,
            }
            .into()
        }),
        5 => (suggestion(), any::<bool>()).prop_map(|(suggestion, done)| {
            let outcome = match done {
                true => SuggestionOutcome::Done { result: None },
                false => SuggestionOutcome::Dropped { reason: prose("没有必要") },
            };
            CloseSuggestion { suggestion, outcome }.into()
        }),
        2 => (few(VisitId::from_u128, 0x431), select(VisitPurpose::ALL), visited, vec(person(), 0..3), when(), audience())
            .prop_map(|(visit, purpose, visited, visitors, at, audience)| {
                RecordVisit { visit, purpose, visited, visitors, at, account: Some(prose("了解用工")), audience }.into()
            }),
        2 => (span(), select(SummarySection::ALL), audience()).prop_map(|(span, section, audience)| {
            EditSummary { span, section, text: prose("按月走访"), audience }.into()
        }),
        2 => span().prop_map(|span| IssueSummary { span, audience: Audience::Members }.into()),
    ]
}
