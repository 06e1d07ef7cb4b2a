//! Service to members and contact with others: rounds of visits, contacts, categories of needs.

use super::reading::Sight::{Line, Vector};
use super::reading::{Reading, readings};
use super::sights::{after_a_need, after_an_answer, in_december, text};

const NEED: &str = "service/register_need: a need may ask for no resource";
const ANSWER: &str = "service/answer_need: an answer about policy without source is none";

pub(super) fn readings() -> Vec<Reading> {
    let mut readings = visits();
    readings.extend(contacts());
    readings.extend(needs());
    readings
}

fn visits() -> Vec<Reading> {
    readings! {
        "SecretariatRules.visits": "secretariat.visits"
                = [{"title": "会员走访", "every_months": 6, "article": {"document": "改动"}}]
            => Line(in_december, "visit_member 2026-09-02"), under "secretariat.visits[0].article";
        "VisitRule.title": with "secretariat.visits" = [{"title": "会员走访", "every_months": 6}],
            "secretariat.visits[0].title" = "遍访"
            => Line(text, "“遍访”：对全体会员");
        "VisitRule.classes": with "secretariat.visits"
                = [{"title": "会员走访", "every_months": 6, "posts": ["supervisor"], "article": {"document": "甲"}}],
            "secretariat.visits[0].classes" = ["unit_member"]
            => Line(text, "对单位会员、监事，");
        "VisitRule.posts": with "secretariat.visits"
                = [{"title": "会员走访", "every_months": 6, "classes": ["unit_member"], "article": {"document": "甲"}}],
            "secretariat.visits[0].posts" = ["president"]
            => Line(in_december, "visit_member 2026-09-02"), under "secretariat.visits[0].article";
        "VisitRule.every_months": with "secretariat.visits"
                = [{"title": "会员走访", "every_months": 6, "article": {"document": "甲"}}],
            "secretariat.visits[0].every_months" = 7
            => Line(in_december, "visit_member 2026-10-02"), under "secretariat.visits[0].article";
        "VisitRule.article": with "secretariat.visits" = [{"title": "会员走访", "every_months": 6}],
            "secretariat.visits[0].article" = {"document": "改动"}
            => Line(in_december, "visit_member 2026-09-02"), under "secretariat.visits[0].article";
    }
}

fn contacts() -> Vec<Reading> {
    readings! {
        "SecretariatRules.contacts": "secretariat.contacts"
                = [{"title": "友好商会", "with": {"type": "parties", "kind": "chamber"}, "every_months": 6, "article": {"document": "改动"}}]
            => Line(in_december, "keep_contact 2026-09-02"), under "secretariat.contacts[0].article";
        "ContactRule.title": with "secretariat.contacts"
                = [{"title": "理事会联络", "with": {"type": "organ", "organ": "council"}, "every_months": 2}],
            "secretariat.contacts[0].title" = "常与理事会联系"
            => Line(text, "“常与理事会联系”：与理事会至少每 2 个月联络一次");
        "ContactRule.with": with "secretariat.contacts"
                = [{"title": "单位", "with": {"type": "parties", "kind": "registrar"}, "every_months": 6, "article": {"document": "甲"}}],
            "secretariat.contacts[0].with" = {"type": "organ", "organ": "council"}
            => Line(in_december, "keep_contact 2026-09-02"), under "secretariat.contacts[0].article";
        "ContactWith.posts.posts": with "secretariat.contacts"
                = [{"title": "负责人联络", "with": {"type": "posts", "posts": ["supervisor"]}, "every_months": 2}],
            "secretariat.contacts[0].with.posts" = ["president"]
            => Line(text, "“负责人联络”：与会长至少每 2 个月联络一次");
        "ContactWith.organ.organ": with "secretariat.contacts"
                = [{"title": "机构联络", "with": {"type": "organ", "organ": "council"}, "every_months": 2}],
            "secretariat.contacts[0].with.organ" = "party_branch"
            => Line(text, "“机构联络”：与党支部至少每 2 个月联络一次");
        "ContactWith.parties.kind": with "secretariat.contacts"
                = [{"title": "单位", "with": {"type": "parties", "kind": "registrar"}, "every_months": 6, "article": {"document": "甲"}}],
            "secretariat.contacts[0].with.kind" = "authority"
            => Line(in_december, "keep_contact 2026-09-02"), under "secretariat.contacts[0].article";
        "ContactRule.every_months": with "secretariat.contacts"
                = [{"title": "友好商会", "with": {"type": "parties", "kind": "chamber"}, "every_months": 6, "article": {"document": "甲"}}],
            "secretariat.contacts[0].every_months" = 7
            => Line(in_december, "keep_contact 2026-10-02"), under "secretariat.contacts[0].article";
        "ContactRule.article": with "secretariat.contacts"
                = [{"title": "友好商会", "with": {"type": "parties", "kind": "chamber"}, "every_months": 6}],
            "secretariat.contacts[0].article" = {"document": "改动"}
            => Line(in_december, "keep_contact 2026-09-02"), under "secretariat.contacts[0].article";
    }
}

fn needs() -> Vec<Reading> {
    readings! {
        "SecretariatRules.needs": "secretariat.needs" = []
            => Vector(NEED, "category_is_in_the_charter");
        "NeedRule.category": "secretariat.needs[rights].category" = "complaints"
            => Vector(NEED, "category_is_in_the_charter");
        "NeedRule.title": "secretariat.needs[policy].title" = "政策解读"
            => Line(text, "会员诉求包括“政策解读”");
        "NeedRule.respond_within_days": "secretariat.needs[policy].respond_within_days" = 9
            => Line(after_a_need, "respond_to_need 2026-03-11"), under "secretariat.needs[policy].article";
        "NeedRule.resolve_within_days": "secretariat.needs[policy].resolve_within_days" = 9
            => Line(after_a_need, "answer_need 2026-03-11"), under "secretariat.needs[policy].article";
        "NeedRule.follow_up_within_days": "secretariat.needs[policy].follow_up_within_days" = 9
            => Line(after_an_answer, "close_need 2026-03-11"), under "secretariat.needs[policy].article";
        "NeedRule.needs_source": "secretariat.needs[policy].needs_source" = false
            => Vector(ANSWER, "answer_names_its_source");
        "NeedRule.article": "secretariat.needs[policy].article" = {"document": "改动"}
            => Vector(ANSWER, "answer_names_its_source"), under "secretariat.needs[policy].article";
    }
}
