//! The charter as a whole, its articles, and what it says of members, dues, branches, records and its own amendment.

use super::reading::Sight::{Line, Refused, Vector, Verdict};
use super::reading::{Reading, readings};
use super::sights::{acting_in_turn, amendment_due, erasure, findings, text, tier};

pub(super) fn readings() -> Vec<Reading> {
    let mut readings = whole();
    readings.extend(articles());
    readings.extend(members());
    readings
}

fn whole() -> Vec<Reading> {
    readings! {
        "CharterRules.format": "format" = 2 => Refused("format");
        "CharterRules.name": "name" = "长安市洞庭商会章程"
            => Line(text, "长安市洞庭商会章程");
        "CharterRules.posts": "posts[+]" = {"post": "emperor", "title": "皇帝"}
            => Vector("leadership/appoint_to_post: the charter must know the post", "post_is_in_the_charter");
        "CharterRules.organs": "organs[+]" = {"organ": "choir", "title": "合唱团", "members": {"type": "members"}}
            => Vector("voting/move_motion: the organ must be in the charter", "organ_is_in_the_charter");
        "CharterRules.meetings": "meetings" = []
            => Vector("meeting/convene_meeting: the president convenes the council; those who belong to it are entitled",
                "kind_is_in_the_charter");
        "CharterRules.rotation": with "meetings" = [], with "powers" = [], "rotation" = null
            => Verdict(acting_in_turn, "actor_holds_the_post");
        "CharterRules.term": "term.years_at_most" = 4
            => Vector("leadership/open_term: a term of five years, and the turn of the term before ends with it",
                "term_is_not_too_long"),
            under "term.article";
        "CharterRules.offices": "offices" = null
            => Vector("leadership/file_leader: a leader is put on file", "post_is_a_leaders");
        "CharterRules.powers": "powers" = []
            => Vector("people/record_birth_date: a date of birth stands beside the entry", "actor_has_the_power");
        "CharterRules.tasks": "tasks" = []
            => Vector("meeting/convene_meeting: the import records what others convened", "actor_has_the_power");
        "CharterRules.retention": "retention" = []
            => Line(erasure, "membership erased");
        "RetentionRule.record": with "retention" = [{"record": "leadership", "years": 2}],
            "retention[0].record" = "membership"
            => Line(erasure, "membership until 2028-03-02"), under "retention[0].article";
        "RetentionRule.years": "retention[membership].years" = 2
            => Line(erasure, "membership until 2028-03-02"), under "retention[membership].article";
        "RetentionRule.delete_after_years": "retention[membership].delete_after_years" = 2
            => Line(erasure, "delete_personal_data 2028-03-02"), under "retention[membership].article";
        "RetentionRule.article": "retention[membership].article" = {"document": "改动"}
            => Line(erasure, "membership until 2027-03-02"), under "retention[membership].article";
        "CharterRules.structure": "structure" = null
            => Line(findings, "lint.organs_not_named");
        "CharterRules.amendment": "amendment" = null
            => Line(amendment_due, "file_amendment undated");
        "CharterRules.dissolution": "dissolution" = null
            => Vector("voting/move_motion: the assembly dissolves on the motion of another organ",
                "dissolution_is_moved_by_its_organ");
        "DissolutionRule.movers": "dissolution.movers" = []
            => Vector("voting/move_motion: the assembly dissolves on the motion of another organ",
                "dissolution_is_moved_by_its_organ"),
            under "dissolution.article";
        "DissolutionRule.approvals": "dissolution.approvals" = ["registrar"]
            => Line(text, "终止须经登记管理机关同意");
        "DissolutionRule.article": "dissolution.article" = {"document": "改动"}
            => Line(text, "《改动》 | 终止由理事会、常务理事会提出动议");
        "AmendmentRule.approvals": with "amendment.approvals" = [{"by": "supervising_unit"}],
            "amendment.approvals[+]" = {"by": "registrar"}
            => Line(amendment_due, "registrar");
        "AmendmentRule.movers": "amendment.movers" = []
            => Vector("voting/move_motion: the council votes on an amendment first", "amendment_was_carried_before"),
            under "amendment.article";
        "AmendmentRule.article": "amendment.article" = {"document": "改动"}
            => Vector("charter/record_amendment_approval: there is no supervising unit any more",
                "approval_is_asked_for"),
            under "amendment.article";
        "ApprovalRule.by": with "amendment.approvals" = [{"by": "registrar"}],
            "amendment.approvals[0].by" = "supervising_unit"
            => Line(findings, "lint.amendment_without_registrar"), under "amendment.article";
        "ApprovalRule.within_days": "amendment.approvals[supervising_unit].within_days" = 10
            => Line(amendment_due, "file_amendment 2026-04-09"),
            under "amendment.approvals[supervising_unit].article";
        "ApprovalRule.article": "amendment.approvals[supervising_unit].article" = {"document": "改动"}
            => Line(amendment_due, "file_amendment"), under "amendment.approvals[supervising_unit].article";
    }
}

fn articles() -> Vec<Reading> {
    readings! {
        "CharterRules.articles": with "articles" = [],
            "articles" = [{
                "article": {"document": "商会内部制度（示例）"}, "text": "会长办公会每月一次", "provenance": "own"}]
            => Line(text, "《商会内部制度（示例）》 | 会长办公会每月一次");
        "ArticleText.article": "articles[1].article.number" = 10
            => Line(text, "《社会团体章程示范文本（1998）》第十条");
        "ArticleText.chapter": "articles[1].chapter" = "第三章　会员"
            => Line(text, "第三章　会员");
        "ArticleText.text": "articles[1].text" = "会员入会的程序"
            => Line(text, "第九条 | 会员入会的程序");
        "ArticleText.provenance": "articles[1].provenance" = "looked_up"
            => Line(text, "查得原文：申请");
        "ArticleText.parse_certainty": "articles[1].parse_certainty" = "ambiguous"
            => Line(findings, "只是一种理解：申请"), under "articles[1].article";
        "ArticleText.note": "articles[1].note" = "申请，理事会讨论通过"
            => Line(text, "查得转引：申请，理事会讨论通过\n");
        "Article.document": "posts[president].article.document" = "改动"
            => Vector("leadership/appoint_to_post: there is one president", "post_has_room"),
            under "posts[president].article";
        "Article.number": "posts[president].article.number" = 27
            => Vector("leadership/appoint_to_post: there is one president", "post_has_room"),
            under "posts[president].article";
    }
}

/// Whose dues are paid and who leaves when are not yet recorded: what the charter says of it is printed, and found where it
/// is against higher rules.
fn members() -> Vec<Reading> {
    readings! {
        "CharterRules.member_classes": "member_classes[+]" = {"class": "honorary", "title": "荣誉会员"}
            => Line(text, "会员分设荣誉会员");
        "MemberClassRule.class": "member_classes[individual_member].class" = "person"
            => Vector("membership/seat_member: a seat is of a class", "class_is_in_the_charter");
        "MemberClassRule.title": "member_classes[individual_member].title" = "自然人会员"
            => Line(text, "会员分设自然人会员，限个人会员");
        "MemberClassRule.kind": "member_classes[individual_member].kind" = "unit"
            => Vector("membership/seat_member: a seat is of a class", "class_takes_the_kind_of_member"),
            under "member_classes[individual_member].article";
        "MemberClassRule.article": "member_classes[unit_member].article" = {"document": "改动"}
            => Vector("membership/seat_member: a person is no unit", "class_takes_the_kind_of_member"),
            under "member_classes[unit_member].article";
        "CharterRules.withdrawal": with "withdrawal" = null,
            "withdrawal" = {"in_writing": true, "returns_certificate": false, "article": {"document": "改动"}}
            => Line(text, "《改动》 | 退会须书面通知");
        "WithdrawalRule.in_writing": "withdrawal.in_writing" = false
            => Line(text, "退会须通知并交回会员证");
        "WithdrawalRule.returns_certificate": with "articles" = [], "withdrawal.returns_certificate" = false
            => Line(text, "退会须书面通知\n");
        "WithdrawalRule.approved_by": "withdrawal.approved_by" = "presidents_office"
            => Line(findings, "lint.withdrawal_needs_approval"), under "withdrawal.article";
        "WithdrawalRule.article": with "withdrawal.approved_by" = "presidents_office",
            "withdrawal.article" = {"document": "改动"}
            => Line(text, "《改动》 | 退会须书面通知");
        "CharterRules.automatic_exit": with "automatic_exit" = null, "automatic_exit" = {"years_without_dues": 2}
            => Line(text, "满 2 年不交会费的，视为自动退会");
        "AutomaticExitRule.years_without_dues": "automatic_exit.years_without_dues" = 2
            => Line(text, "满 2 年不交会费或者满 1 年不参加活动的");
        "AutomaticExitRule.years_without_activity": "automatic_exit.years_without_activity" = 2
            => Line(text, "满 1 年不交会费或者满 2 年不参加活动的");
        "AutomaticExitRule.grounds": "automatic_exit.grounds" = "both"
            => Line(text, "满 1 年不交会费并且满 1 年不参加活动的");
        "AutomaticExitRule.article": "automatic_exit.article" = {"document": "改动"}
            => Line(text, "《改动》 | 满 1 年不交会费");
        "CharterRules.sanctions": with "sanctions" = null,
            "sanctions" = [{"sanction": "expulsion", "heard": true, "article": {"document": "改动"}}]
            => Line(text, "《改动》 | “除名”由理事会、常务理事会决定");
        "SanctionRule.sanction": with "sanctions" = [{
                "sanction": "expulsion", "posts": ["president"], "heard": false, "article": {"document": "改动"}}],
            "sanctions[0].sanction" = "warning"
            => Line(text, "《改动》 | “警告”由会长决定");
        "SanctionRule.organs": "sanctions[expulsion].organs" = ["standing_council"]
            => Vector("membership/sanction_member: whoever was heard is expelled by the council's vote",
                "sanction_was_decided_by_whoever_may"),
            under "sanctions[expulsion].article";
        "SanctionRule.posts": "sanctions[expulsion].posts" = ["president"]
            => Vector("membership/sanction_member: whoever was heard is expelled by the council's vote",
                "sanction_was_decided_by_whoever_may"),
            under "sanctions[expulsion].article";
        "SanctionRule.heard": "sanctions[expulsion].heard" = true
            => Vector("membership/sanction_member: nobody is expelled unheard", "member_could_answer"),
            under "sanctions[expulsion].article";
        "SanctionRule.months_at_most": with "sanctions" = [{"sanction": "suspension", "posts": ["secretary_general"],
                "heard": false, "article": {"document": "改动"}}],
            "sanctions[0].months_at_most" = 5
            => Vector("membership/sanction_member: what the council has carried takes the member's rights away until a day",
                "suspension_ends_in_time"),
            under "sanctions[0].article";
        "SanctionRule.urgent": with "sanctions" = [{"sanction": "suspension", "posts": ["president"],
                "heard": false, "article": {"document": "改动"}}],
            "sanctions[0].urgent" = {"posts": ["secretary_general"], "days_at_most": 400}
            => Vector("membership/sanction_member: what the council has carried takes the member's rights away until a day",
                "sanction_was_decided_by_whoever_may"),
            under "sanctions[0].article";
        "UrgentSuspensionRule.posts": with "sanctions" = [{"sanction": "suspension", "posts": ["president"],
                "heard": false, "urgent": {"posts": ["president"], "days_at_most": 400}, "article": {"document": "改动"}}],
            "sanctions[0].urgent.posts" = ["secretary_general"]
            => Vector("membership/sanction_member: what the council has carried takes the member's rights away until a day",
                "sanction_was_decided_by_whoever_may"),
            under "sanctions[0].article";
        "UrgentSuspensionRule.days_at_most": with "sanctions" = [{"sanction": "suspension", "posts": ["president"],
                "heard": false, "urgent": {"posts": ["secretary_general"], "days_at_most": 400,
                    "article": {"document": "改动"}}}],
            "sanctions[0].urgent.days_at_most" = 30
            => Vector("membership/sanction_member: what the council has carried takes the member's rights away until a day",
                "suspension_ends_in_time"),
            under "sanctions[0].urgent.article";
        "UrgentSuspensionRule.article": with "sanctions" = [{"sanction": "suspension", "posts": ["president"],
                "heard": false, "urgent": {"posts": ["secretary_general"], "days_at_most": 30}}],
            "sanctions[0].urgent.article" = {"document": "改动"}
            => Vector("membership/sanction_member: what the council has carried takes the member's rights away until a day",
                "suspension_ends_in_time"),
            under "sanctions[0].urgent.article";
        "SanctionRule.article": "sanctions[expulsion].article" = {"document": "改动"}
            => Vector("membership/change_standing: expulsion is a sanction, not an entry",
                "no_sanction_leads_to_the_standing"),
            under "sanctions[expulsion].article";
        "CharterRules.succession": "succession" = {"on_merger": "allowed", "article": {"document": "改动"}}
            => Vector("membership/pass_seat: the successor of a merger inherits the seat", "charter_lets_the_seat_pass"),
            under "succession.article";
        "SuccessionRule.on_merger": with "succession" = {"article": {"document": "改动"}},
            "succession.on_merger" = "allowed"
            => Vector("membership/pass_seat: the successor of a merger inherits the seat", "charter_lets_the_seat_pass"),
            under "succession.article";
        "SuccessionRule.on_division": with "succession" = {"article": {"document": "改动"}},
            "succession.on_division" = "allowed"
            => Vector("membership/pass_seat: one of those that a division leaves inherits it",
                "charter_lets_the_seat_pass"),
            under "succession.article";
        "SuccessionRule.article": with "succession" = {"on_division": "allowed"},
            "succession.article" = {"document": "改动"}
            => Vector("membership/pass_seat: the successor of a merger inherits the seat", "charter_lets_the_seat_pass"),
            under "succession.article";
        "CharterRules.dues": with "dues" = null,
            "dues" = {"tiers": [{"title": "会员", "amount": "100.00", "period": "year"}]}
            => Line(text, "会费：会员，每年100.00 元");
        "DuesRule.tiers": "dues.tiers[+]" = {"title": "团体会员", "amount": "100.00", "period": "year"}
            => Line(findings, "lint.dues_too_many_tiers"), under "dues.article";
        "DuesTier.title": "dues.tiers[3].title" = "会长单位"
            => Line(findings, "lint.dues_tier_divided"), under "dues.article";
        "DuesTier.posts": "dues.tiers[0].posts" = ["president", "secretary_general"]
            => Line(text, "会费：会长单位，指会长、秘书长所在单位");
        "DuesTier.classes": "dues.tiers[3].classes" = ["individual_member"]
            => Line(tier, r#"{"type":"class""#), under "dues.article";
        "DuesTier.amount": "dues.tiers[0].amount" = "100.00"
            => Line(text, "会费：会长单位，每年100.00 元");
        "DuesTier.nature": "dues.tiers[0].nature" = "floating"
            => Line(findings, "lint.dues_floating"), under "dues.article";
        "DuesTier.period": "dues.tiers[0].period" = "term"
            => Line(text, "会费：会长单位，每届30000.00 元");
        "DuesRule.publish_within_days": "dues.publish_within_days" = 15
            => Line(text, "会费在 15 日内向全体会员公开");
        "DuesRule.article": with "dues.tiers[0].nature" = "floating", "dues.article" = {"document": "改动"}
            => Line(text, "《改动》 | “会长单位”的会费");
        "CharterRules.branches": "branches" = [
                {"title": "城南分会", "kind": "regional", "article": {"document": "改动"}}]
            => Line(findings, "lint.regional_branch"), under "branches[0].article";
        "BranchRule.title": with "branches" = [{"title": "城南分会", "kind": "regional"}],
            "branches[0].title" = "城北分会"
            => Line(findings, "lint.regional_branch “城北分会”"), under "branches[0].article";
        "BranchRule.kind": with "branches" = [{"title": "城南分会", "kind": "branch"}],
            "branches[0].kind" = "regional"
            => Line(findings, "lint.regional_branch"), under "branches[0].article";
        "BranchRule.branch_of": with "branches" = [{"title": "城南分会", "kind": "branch"}],
            "branches[0].branch_of" = "物流分会"
            => Line(findings, "lint.branch_of_branch"), under "branches[0].article";
        "BranchRule.article": with "branches" = [{"title": "城南分会", "kind": "regional"}],
            "branches[0].article" = {"document": "改动"}
            => Line(text, "《改动》 | “城南分会”是地域性分支机构");
    }
}
