//! Meetings, and who may do what.

use super::reading::Sight::{Line, Vector, Verdict};
use super::reading::{Reading, readings};
use super::sights::{
    a_demand, a_second_call, findings, minutes_due, minutes_to_publish, missed, not_yet_met, text,
};

pub(super) fn readings() -> Vec<Reading> {
    readings! {
        "MeetingRule.kind": "meetings[joint_meeting].kind" = "tea_party"
            => Vector("meeting/convene_meeting: the charter must know the kind", "kind_is_in_the_charter");
        "MeetingRule.title": "meetings[council].title" = "董事会"
            => Line(text, "董事会由会长召集");
        "MeetingRule.organ": "meetings[general_assembly].organ" = "council"
            => Vector("charter/adopt_amendment: what is adopted is to be filed for", "organ_may_amend"),
            under "structure.article";
        "MeetingRule.binding": "meetings[council].binding" = false
            => Vector("meeting/record_consensus: a council decides, it does not agree", "meeting_binds_nobody");
        "MeetingRule.quorum": "meetings[council].quorum" = null
            => Vector("meeting/lapse_meeting: too few came, so the meeting is not held", "quorum_is_lacking");
        "MeetingRule.second_call": "meetings[council].second_call" = {
                "threshold": {"fraction": "1/3", "bound": "at_least", "base": "entitled"},
                "article": {"document": "改动"}}
            => Verdict(a_second_call, "quorum_is_met"), under "meetings[council].second_call.article";
        "MeetingRule.remote": "meetings[joint_meeting].remote" = "allowed"
            => Vector("meeting/sign_in: the charter does not let it be attended from elsewhere",
                "meeting_may_be_attended_from_elsewhere");
        "MeetingRule.notice": "meetings[council].notice" = null
            => Vector("meeting/convene_meeting: and not on the 6th", "notice_is_long_enough");
        "NoticeRule.days": "meetings[council].notice.days" = 4
            => Vector("meeting/convene_meeting: and not on the 6th", "notice_is_long_enough"),
            under "meetings[council].notice.article";
        "NoticeRule.unit": "meetings[council].notice.unit" = "working"
            => Vector("meeting/convene_meeting: the day of the notice is not counted: five days from the 2nd are complete on the 7th",
                "notice_is_long_enough"),
            under "meetings[council].notice.article";
        "NoticeRule.article": "meetings[council].notice.article" = {"document": "改动"}
            => Vector("meeting/convene_meeting: and not on the 6th", "notice_is_long_enough"),
            under "meetings[council].notice.article";
        "MeetingRule.conveners": "meetings[council].conveners.posts" = ["president", "secretary_general"]
            => Vector("meeting/convene_meeting: a secretary general does not convene the council",
                "convener_may_convene"),
            under "meetings[council].conveners.article";
        "MeetingRule.chairs": "meetings[council].chairs.posts" = ["vice_president"]
            => Vector("meeting/open_meeting: six of nine are two thirds, and the council is opened",
                "chair_may_chair"),
            under "meetings[council].chairs.article";
        "MeetingRule.minutes": "meetings[council].minutes.signers.posts" = ["president", "secretary_general"]
            => Vector("meeting/sign_minutes: a secretary general does not sign for the council",
                "signer_may_sign"),
            under "meetings[council].minutes.signers.article";
        "MeetingRule.frequency": "meetings[council].frequency" = null
            => Line(not_yet_met, "council of nobody");
        "FrequencyRule.at_least": "meetings[council].frequency.at_least" = 2
            => Line(not_yet_met, "council 2 until 2027-12-31"), under "meetings[council].frequency.article";
        "FrequencyRule.period": "meetings[council].frequency.period" = "quarter"
            => Line(not_yet_met, "council 1 until 2027-03-31"), under "meetings[council].frequency.article";
        "FrequencyRule.article": "meetings[council].frequency.article" = {"document": "改动"}
            => Line(not_yet_met, "council 1 until 2027-12-31"), under "meetings[council].frequency.article";
        "MeetingRule.demands": "meetings[council].demands" = null
            => Vector("meeting/demand_meeting: a third of the council demands it", "demander_may_demand_it");
        "DemandRule.by": "meetings[council].demands[0].by" = {"type": "organ", "organ": "council"}
            => Vector("meeting/demand_meeting: a third of the council demands it", "enough_demand_it"),
            under "meetings[council].demands[1].article";
        "Demander.members.organ": "meetings[council].demands[0].by.organ" = "general_assembly"
            => Vector("meeting/demand_meeting: a third of the council demands it", "enough_demand_it"),
            under "meetings[council].demands[0].article";
        "Demander.members.share": with "meetings[council].demands[0].by.members_at_least" = 1,
            "meetings[council].demands[0].by.share" = null
            => Vector("meeting/demand_meeting: two of nine are less than a third", "enough_demand_it"),
            under "meetings[council].demands[0].article";
        "Demander.members.members_at_least": "meetings[council].demands[0].by.members_at_least" = 4
            => Vector("meeting/demand_meeting: a third of the council demands it", "enough_demand_it"),
            under "meetings[council].demands[0].article";
        "Demander.organ.organ": "meetings[general_assembly].demands[0].by.organ" = "secretariat"
            => Vector("meeting/demand_meeting: the council thinks an assembly necessary", "demander_may_demand_it"),
            under "meetings[general_assembly].demands[0].article";
        "Demander.posts.posts": with "meetings[council].demands[0].by" = {"type": "posts", "posts": ["president"]},
            "meetings[council].demands[0].by.posts" = ["vice_president"]
            => Vector("meeting/demand_meeting: the charter may give the right to a post", "demander_may_demand_it"),
            under "meetings[council].demands[0].article";
        "DemandRule.convene_within_days": "meetings[council].demands[0].convene_within_days" = 9
            => Line(a_demand, "convene_meeting 2026-03-11"), under "meetings[council].demands[0].article";
        "DemandRule.unit": "meetings[council].demands[0].unit" = "working"
            => Line(a_demand, "convene_meeting 2026-03-09"), under "meetings[council].demands[0].article";
        "DemandRule.demanders_convene": "meetings[council].demands[0].demanders_convene" = "allowed"
            => Line(a_demand, "convener_may_convene true"), under "meetings[council].demands[0].article";
        "DemandRule.article": "meetings[council].demands[0].article" = {"document": "改动"}
            => Line(a_demand, "convene_meeting 2026-03-07"), under "meetings[council].demands[0].article";
        "MeetingRule.absence": "meetings[council].absence" = {
                "posts": ["director"], "missed": 1, "article": {"document": "改动"}}
            => Line(missed, "of 叶归舟"), under "meetings[council].absence.article";
        "AbsenceRule.posts": with "meetings[council].absence" = {"posts": ["president"], "missed": 1},
            "meetings[council].absence.posts" = ["director"]
            => Line(missed, "of 叶归舟");
        "AbsenceRule.missed": with "meetings[council].absence" = {
                "posts": ["director"], "missed": 2, "article": {"document": "改动"}},
            "meetings[council].absence.missed" = 1
            => Line(missed, "of 叶归舟"), under "meetings[council].absence.article";
        "AbsenceRule.excused": with "meetings[council].absence" = {
                "posts": ["director"], "missed": 1, "article": {"document": "改动"}},
            "meetings[council].absence.excused" = "allowed"
            => Line(missed, "of 苏映雪"), under "meetings[council].absence.article";
        "AbsenceRule.article": with "meetings[council].absence" = {"posts": ["director"], "missed": 1},
            "meetings[council].absence.article" = {"document": "改动"}
            => Line(text, "《改动》 | 理事在本届内缺席理事会满 1 次的，丧失资格");
        "MinutesRule.signers": "meetings[council].minutes.signers.article" = {"document": "改动"}
            => Vector("meeting/sign_minutes: a secretary general does not sign for the council",
                "signer_may_sign"),
            under "meetings[council].minutes.signers.article";
        "MinutesRule.within_days": "meetings[joint_meeting].minutes.within_days" = 3
            => Line(minutes_due, "sign_minutes 2026-03-05"),
            under "meetings[joint_meeting].minutes.signers.article";
        "MinutesRule.publications": "meetings[joint_meeting].minutes.publications"
                = [{"to": "members", "article": {"document": "改动"}}]
            => Line(minutes_to_publish, "联席会议纪要已签发，尚未向全体会员公布 undated"),
            under "meetings[joint_meeting].minutes.publications[0].article";
        "MinutesPublicationRule.to": with "meetings[joint_meeting].minutes.publications"
                = [{"to": "members", "article": {"document": "改动"}}],
            "meetings[joint_meeting].minutes.publications[0].to" = "registration_authority"
            => Line(minutes_to_publish, "联席会议纪要已签发，尚未抄报登记管理机关 undated"),
            under "meetings[joint_meeting].minutes.publications[0].article";
        "MinutesPublicationRule.within_days": with "meetings[joint_meeting].minutes.publications"
                = [{"to": "members", "within_days": 5, "article": {"document": "改动"}}],
            "meetings[joint_meeting].minutes.publications[0].within_days" = 3
            => Line(minutes_to_publish, "联席会议纪要已签发，尚未向全体会员公布 2026-03-05"),
            under "meetings[joint_meeting].minutes.publications[0].article";
        "MinutesPublicationRule.article": with "meetings[joint_meeting].minutes.publications"
                = [{"to": "members", "within_days": 5}],
            "meetings[joint_meeting].minutes.publications[0].article" = {"document": "改动"}
            => Line(text, "《改动》 | 联席会议的纪要签发后 5 日内向全体会员公布");
        "Competence.posts": "meetings[council].conveners.posts" = ["vice_president"]
            => Vector("meeting/convene_meeting: the president convenes the council; those who belong to it are entitled",
                "convener_may_convene"),
            under "meetings[council].conveners.article";
        "Competence.article": "meetings[council].conveners.article" = {"document": "改动"}
            => Vector("meeting/convene_meeting: a secretary general does not convene the council",
                "convener_may_convene"),
            under "meetings[council].conveners.article";
        "PowerRule.power": with "powers" = [{"power": "register_people", "posts": ["secretary_general"]}],
            "powers[0].power" = "keep_members"
            => Vector("people/record_birth_date: a date of birth stands beside the entry", "actor_has_the_power");
        "PowerRule.posts": "powers[register_people].posts" = ["president"]
            => Vector("people/record_birth_date: a date of birth stands beside the entry", "actor_has_the_power"),
            under "powers[register_people].article";
        "PowerRule.article": "powers[register_people].article" = {"document": "改动"}
            => Vector("people/record_birth_date: a date of birth stands beside the entry", "actor_has_the_power"),
            under "powers[register_people].article";
        "TaskRule.task": with "tasks" = [{"task": "import", "powers": ["convene"]}], "tasks[0].task" = "timer"
            => Vector("meeting/convene_meeting: the import records what others convened", "actor_has_the_power");
        "TaskRule.powers": "tasks[import].powers" = ["register_people"]
            => Vector("meeting/convene_meeting: the import records what others convened", "actor_has_the_power");
        "StructureRule.authority": "structure.authority" = "chamber"
            => Vector("charter/adopt_amendment: what is adopted is to be filed for", "organ_may_amend"),
            under "structure.article";
        "StructureRule.executive": "structure.executive" = "chamber"
            => Line(findings, "lint.expulsion_organ_not_competent “理事会”"),
            under "organs[council].decides[expulsion].pass.article";
        "StructureRule.standing": "structure.standing" = null
            => Line(findings, "lint.expulsion_organ_not_competent “常务理事会”"),
            under "organs[standing_council].decides[expulsion].pass.article";
        "StructureRule.article": "structure.article" = {"document": "改动"}
            => Vector("charter/adopt_amendment: what is adopted is to be filed for", "organ_may_amend"),
            under "structure.article";
    }
}
