//! The secretariat's work: plans, activities, summaries, who has gone quiet.

use super::reading::Sight::{Line, Vector};
use super::reading::{Reading, readings};
use super::sights::{after_a_gathering, in_december, next_spring, nodes, text};

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
        "ActivityRule.organ": "secretariat.activities[gathering].organ" = "council"
            => Line(text, "“联谊活动”是理事会的活动");
        "ActivityRule.frequency": "secretariat.activities[gathering].frequency"
                = {"at_least": 1, "period": "quarter", "article": {"document": "改动"}}
            => Line(in_december, "hold_required_activity 2026-12-31"),
            under "secretariat.activities[gathering].frequency.article";
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
        "SecretariatRules.reports": "secretariat.reports"
                = [{"report": "information", "title": "信息", "to": "supervising_unit", "period": "month",
                    "due": {"type": "after_period", "days": 10}, "article": {"document": "改动"}}]
            => Line(in_december, "periodic_report 2026-12-10"), under "secretariat.reports[0].article";
        "ReportRule.report": "secretariat.reports[0].report" = "year_report"
            => Line(next_spring, "year_report");
        "ReportRule.title": "secretariat.reports[0].title" = "年报"
            => Line(next_spring, "“年报”"), under "secretariat.reports[0].article";
        "ReportRule.to": "secretariat.reports[0].to" = "party_building_organ"
            => Line(next_spring, "尚未向党建工作机构报送"), under "secretariat.reports[0].article";
        "ReportRule.period": with "secretariat.reports"
                = [{"report": "information", "title": "信息", "to": "supervising_unit", "period": "year",
                    "due": {"type": "after_period", "days": 30}, "article": {"document": "甲"}}],
            "secretariat.reports[0].period" = "quarter"
            => Line(next_spring, "2026年第四季度"), under "secretariat.reports[0].article";
        "ReportRule.due": "secretariat.reports[0].due" = {"type": "after_period", "days": 40}
            => Line(next_spring, "2027-02-09"), under "secretariat.reports[0].article";
        "ReportDue.after_period.days": with "secretariat.reports[0].due" = {"type": "after_period", "days": 40},
            "secretariat.reports[0].due.days" = 41
            => Line(next_spring, "2027-02-10"), under "secretariat.reports[0].article";
        "ReportDue.year_after.month": "secretariat.reports[0].due.month" = 5
            => Line(next_spring, "supervising_unit/2026-01-01 2027-05-31"),
            under "secretariat.reports[0].article";
        "ReportDue.year_after.day": "secretariat.reports[0].due.day" = 30
            => Line(next_spring, "2027-03-30"), under "secretariat.reports[0].article";
        "ReportRule.article": "secretariat.reports[0].article" = {"document": "改动"}
            => Line(next_spring, "periodic_report"), under "secretariat.reports[0].article";
        "SecretariatRules.days": "secretariat.days"
                = [{"title": "龙舟会", "lunar": true, "month": 5, "day": 15, "article": {"document": "改动"}}]
            => Line(nodes, "2026-06-29 龙舟会"), under "secretariat.days[0].article";
        "CustomDayRule.title": with "secretariat.days"
                = [{"title": "龙舟会", "lunar": true, "month": 5, "day": 15, "article": {"document": "甲"}}],
            "secretariat.days[0].title" = "赛龙舟"
            => Line(nodes, "2026-06-29 赛龙舟"), under "secretariat.days[0].article";
        "CustomDayRule.lunar": with "secretariat.days"
                = [{"title": "龙舟会", "lunar": true, "month": 5, "day": 15, "article": {"document": "甲"}}],
            "secretariat.days[0].lunar" = false
            => Line(nodes, "2026-05-15 龙舟会"), under "secretariat.days[0].article";
        "CustomDayRule.month": with "secretariat.days"
                = [{"title": "龙舟会", "lunar": true, "month": 5, "day": 15, "article": {"document": "甲"}}],
            "secretariat.days[0].month" = 6
            => Line(nodes, "2026-07-28 龙舟会"), under "secretariat.days[0].article";
        "CustomDayRule.day": with "secretariat.days"
                = [{"title": "龙舟会", "lunar": true, "month": 5, "day": 15, "article": {"document": "甲"}}],
            "secretariat.days[0].day" = 16
            => Line(nodes, "2026-06-30 龙舟会"), under "secretariat.days[0].article";
        "CustomDayRule.article": with "secretariat.days"
                = [{"title": "龙舟会", "lunar": true, "month": 5, "day": 15}],
            "secretariat.days[0].article" = {"document": "改动"}
            => Line(nodes, "2026-06-29 龙舟会"), under "secretariat.days[0].article";
        "EngagementRule.article": with "secretariat.engagement"
                = {"quiet_after_months": 6, "call_within_days": 30},
            "secretariat.engagement.article" = {"document": "改动"}
            => Line(in_december, "call_on 2026-10-08"), under "secretariat.engagement.article";
    }
}
