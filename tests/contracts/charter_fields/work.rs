//! The secretariat's work: plans, activities, summaries, who has gone quiet.

use super::reading::Sight::{Line, Vector};
use super::reading::{Reading, readings};
use super::sights::{after_a_gathering, in_december, text};

pub(super) fn readings() -> Vec<Reading> {
    let mut readings = activities();
    readings.extend(periods());
    readings
}

fn activities() -> Vec<Reading> {
    readings! {
        "CharterRules.secretariat": "secretariat" = null
            => Vector("planning/draft_plan: a plan has its days worked out, milestones backwards from them",
                "kind_is_in_the_charter");
        "SecretariatRules.activities": "secretariat.activities" = []
            => Vector("planning/draft_plan: a plan has its days worked out, milestones backwards from them",
                "kind_is_in_the_charter");
        "ActivityRule.kind": "secretariat.activities[gathering].kind" = "reunion"
            => Vector("planning/draft_plan: a plan has its days worked out, milestones backwards from them",
                "kind_is_in_the_charter");
        "ActivityRule.title": "secretariat.activities[gathering].title" = "团拜"
            => Line(text, "“团拜”应当留存");
        "ActivityRule.leaves": "secretariat.activities[gathering].leaves" = ["publication"]
            => Line(after_a_gathering, "的宣传报道尚未归档"),
            under "secretariat.activities[gathering].article";
        "ActivityRule.records_within_days": "secretariat.activities[gathering].records_within_days" = 5
            => Line(after_a_gathering, "file_record 2026-04-10"),
            under "secretariat.activities[gathering].article";
        "ActivityRule.review_within_days": "secretariat.activities[gathering].review_within_days" = 19
            => Line(after_a_gathering, "review_activity 2026-04-24"),
            under "secretariat.activities[gathering].article";
        "ActivityRule.article": "secretariat.activities[gathering].article" = {"document": "改动"}
            => Line(after_a_gathering, "review_activity"),
            under "secretariat.activities[gathering].article";
    }
}

fn periods() -> Vec<Reading> {
    readings! {
        "SecretariatRules.plan": "secretariat.plan"
                = {"adopted_by_month": 1, "shown_months_before": 2, "article": {"document": "改动"}}
            => Line(in_december, "adopt_plan 2027-01-31"), under "secretariat.plan.article";
        "PlanRule.adopted_by_month": with "secretariat.plan"
                = {"adopted_by_month": 1, "shown_months_before": 3, "article": {"document": "甲"}},
            "secretariat.plan.adopted_by_month" = 2
            => Line(in_december, "adopt_plan 2027-02-28"), under "secretariat.plan.article";
        "PlanRule.shown_months_before": with "secretariat.plan"
                = {"adopted_by_month": 1, "shown_months_before": 1, "article": {"document": "甲"}},
            "secretariat.plan.shown_months_before" = 2
            => Line(in_december, "adopt_plan 2027-01-31"), under "secretariat.plan.article";
        "PlanRule.article": with "secretariat.plan" = {"adopted_by_month": 1, "shown_months_before": 2},
            "secretariat.plan.article" = {"document": "改动"}
            => Line(in_december, "adopt_plan 2027-01-31"), under "secretariat.plan.article";
        "SecretariatRules.summaries": "secretariat.summaries"
                = [{"period": "month", "within_days": 10, "article": {"document": "改动"}}]
            => Line(in_december, "issue_summary 2026-12-10"), under "secretariat.summaries[0].article";
        "SummaryRule.period": with "secretariat.summaries"
                = [{"period": "quarter", "within_days": 10, "article": {"document": "甲"}}],
            "secretariat.summaries[0].period" = "month"
            => Line(in_december, "issue_summary 2026-12-10"), under "secretariat.summaries[0].article";
        "SummaryRule.within_days": with "secretariat.summaries"
                = [{"period": "month", "within_days": 10, "article": {"document": "甲"}}],
            "secretariat.summaries[0].within_days" = 8
            => Line(in_december, "issue_summary 2026-12-08"), under "secretariat.summaries[0].article";
        "SummaryRule.article": with "secretariat.summaries" = [{"period": "month", "within_days": 10}],
            "secretariat.summaries[0].article" = {"document": "改动"}
            => Line(in_december, "issue_summary 2026-12-10"), under "secretariat.summaries[0].article";
        "SecretariatRules.engagement": "secretariat.engagement"
                = {"quiet_after_months": 6, "call_within_days": 30, "article": {"document": "改动"}}
            => Line(in_december, "call_on 2026-10-08"), under "secretariat.engagement.article";
        "EngagementRule.quiet_after_months": with "secretariat.engagement"
                = {"quiet_after_months": 6, "call_within_days": 30, "article": {"document": "甲"}},
            "secretariat.engagement.quiet_after_months" = 8
            => Line(in_december, "call_on 2026-12-02"), under "secretariat.engagement.article";
        "EngagementRule.call_within_days": with "secretariat.engagement"
                = {"quiet_after_months": 6, "call_within_days": 30, "article": {"document": "甲"}},
            "secretariat.engagement.call_within_days" = 60
            => Line(in_december, "call_on 2026-11-02"), under "secretariat.engagement.article";
        "EngagementRule.article": with "secretariat.engagement"
                = {"quiet_after_months": 6, "call_within_days": 30},
            "secretariat.engagement.article" = {"document": "改动"}
            => Line(in_december, "call_on 2026-10-08"), under "secretariat.engagement.article";
    }
}
