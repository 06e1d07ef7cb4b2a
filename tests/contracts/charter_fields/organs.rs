//! Organs: who belongs to them, what they decide and how, whom they elect, who votes for whom.

use super::reading::Sight::{Line, Vector, Verdict};
use super::reading::{Reading, readings};
use super::sights::{
    a_vote_with_a_proxy, an_assembly, by_election, composition, findings, nominated_by_two, outcome, text,
    without_the_suspended,
};

pub(super) fn readings() -> Vec<Reading> {
    readings! {
        "OrganRule.organ": with "posts[president].represents" = ["council"],
            "organs[chamber].organ" = "choir"
            => Vector("voting/move_motion: the organ must be in the charter", "organ_is_in_the_charter");
        "OrganRule.title": "organs[council].title" = "董事会"
            => Line(text, "董事会由会长");
        "OrganRule.members": with "offices.sizes[0].share" = "2/3", "organs[council].members" = {"type": "members"}
            => Line(composition, "of standing_council: organ_is_within_its_share fails"),
            under "offices.sizes[0].article";
        "OrganMembers.posts.posts": "organs[standing_council].members.posts" = ["president"]
            => Line(composition, "of standing_council: organ_is_within_its_share holds"),
            under "offices.sizes[0].article";
        "OrganRule.article": "organs[council].article" = {"document": "改动"}
            => Line(text, "《改动》 | 理事会由会长");
        "OrganRule.base": "organs[council].base" = {"seats": 12}
            => Vector("voting/open_vote: the roll is fixed when the vote opens", "quorum_is_met"),
            under "meetings[council].quorum.article";
        "BaseRule.seats": with "organs[council].base" = {"seats": 9}, "organs[council].base.seats" = 12
            => Vector("voting/open_vote: the roll is fixed when the vote opens", "quorum_is_met"),
            under "meetings[council].quorum.article";
        "BaseRule.recused_left_out": with "organs[council].base" = {"seats": 9},
            "organs[council].base.recused_left_out" = "allowed"
            => Vector("voting/open_vote: the roll is fixed when the vote opens", "quorum_is_met"),
            under "meetings[council].quorum.article";
        "BaseRule.suspended": with "organs[general_assembly].base" = {},
            with "meetings[general_assembly].quorum.threshold.fraction" = "1/1",
            "organs[general_assembly].base.suspended" = "allowed"
            => Line(without_the_suspended, "quorum_is_met false"),
            under "meetings[general_assembly].quorum.article";
        "BaseRule.article": with "organs[council].base" = {"seats": 9},
            "organs[council].base.article" = {"document": "改动"}
            => Line(text, "《改动》 | 理事会的应到人数按 9 席计算，缺额计入");
        "OrganRule.delegates": with "organs[general_assembly].members" = {"type": "posts", "posts": ["director"]},
            "organs[general_assembly].delegates" = {"steps": [{"members_at_least": 6, "share_at_least": "2/3"}],
                "article": {"document": "改动"}}
            => Verdict(an_assembly, "delegates_are_enough"), under "organs[general_assembly].delegates.article";
        "DelegateRule.steps": with "organs[general_assembly].members" = {"type": "posts", "posts": ["director"]},
            with "organs[general_assembly].delegates" = {"steps": [{"members_at_least": 6, "delegates_at_least": 3}]},
            "organs[general_assembly].delegates.steps[+]" = {"members_at_least": 7, "delegates_at_least": 4}
            => Line(text, "会员有 7 个以上的，会员大会可由代表组成，代表不少于4 人");
        "DelegateStep.members_at_least": with "organs[general_assembly].members" = {"type": "posts", "posts": ["director"]},
            with "organs[general_assembly].delegates" = {"steps": [{"members_at_least": 6, "delegates_at_least": 3}],
                "article": {"document": "改动"}},
            "organs[general_assembly].delegates.steps[0].members_at_least" = 7
            => Verdict(an_assembly, "members_are_enough_for_delegates"),
            under "organs[general_assembly].delegates.article";
        "DelegateStep.share_at_least": with "organs[general_assembly].members" = {"type": "posts", "posts": ["director"]},
            with "organs[general_assembly].delegates" = {"steps": [{"members_at_least": 6, "share_at_least": "1/2"}],
                "article": {"document": "改动"}},
            "organs[general_assembly].delegates.steps[0].share_at_least" = "2/3"
            => Verdict(an_assembly, "delegates_are_enough"), under "organs[general_assembly].delegates.article";
        "DelegateStep.delegates_at_least": with "organs[general_assembly].members" = {"type": "posts", "posts": ["director"]},
            with "organs[general_assembly].delegates" = {"steps": [{"members_at_least": 6, "delegates_at_least": 3}],
                "article": {"document": "改动"}},
            "organs[general_assembly].delegates.steps[0].delegates_at_least" = 4
            => Verdict(an_assembly, "delegates_are_enough"), under "organs[general_assembly].delegates.article";
        "DelegateRule.article": with "organs[general_assembly].members" = {"type": "posts", "posts": ["director"]},
            with "organs[general_assembly].delegates" = {"steps": [{"members_at_least": 6, "delegates_at_least": 3}],
                "article": {"document": "商会内部制度（示例）"}},
            "organs[general_assembly].delegates.article" = {"document": "改动"}
            => Verdict(an_assembly, "delegates_are_enough"), under "organs[general_assembly].delegates.article";
        "OrganRule.decides": "organs[council].decides[+]" = {
                "matter": "dues", "ballots": ["secret"],
                "pass": {"threshold": {"fraction": "1/2", "bound": "at_least", "base": "present"},
                    "article": {"document": "改动"}}}
            => Vector("voting/move_motion: the council cannot set the dues", "organ_is_competent");
        "MatterRule.matter": "organs[standing_council].decides[expulsion].matter" = "dues"
            => Line(findings, "lint.dues_set_by_other_organ “常务理事会”"),
            under "organs[standing_council].decides[2].pass.article";
        "MatterRule.classes": "organs[council].decides[expulsion].classes" = ["unit_member"]
            => Line(text, "理事会决定“会员除名”，限于单位会员");
        "MatterRule.revokes": with "organs[general_assembly].decides[+]" = {
                "matter": "revocation", "revokes": ["council"],
                "pass": {"threshold": {"fraction": "1/2", "bound": "at_least", "base": "present"},
                    "article": {"document": "改动"}},
                "ballots": ["show_of_hands"]},
            "organs[general_assembly].decides[revocation].revokes" = ["standing_council"]
            => Vector("voting/move_motion: the assembly revokes a decision of the council",
                "organ_may_revoke_the_decision"),
            under "organs[general_assembly].decides[revocation].pass.article";
        "MatterRule.quorum": "organs[council].decides[ordinary].quorum" = {
                "threshold": {"fraction": "3/4", "bound": "at_least", "base": "entitled"},
                "article": {"document": "改动"}}
            => Vector("voting/open_vote: the roll is fixed when the vote opens", "quorum_is_met"),
            under "organs[council].decides[ordinary].quorum.article";
        "MatterRule.pass": "organs[council].decides[ordinary].pass.threshold.fraction" = "3/4"
            => Line(outcome, r#""outcome":"rejected""#), under "organs[council].decides[ordinary].pass.article";
        "MatterRule.ballots": "organs[council].decides[ordinary].ballots" = ["secret"]
            => Vector("voting/open_vote: the roll is fixed when the vote opens", "ballot_is_allowed"),
            under "organs[council].decides[ordinary].pass.article";
        "MatterRule.seconders": "organs[presidents_office].decides[ordinary].seconders" = null
            => Vector("voting/open_vote: somebody must second it", "enough_have_seconded"),
            under "organs[presidents_office].decides[ordinary].pass.article";
        "MatterRule.proxies": with "meetings[general_assembly].quorum.threshold.fraction" = "1/1",
            "organs[general_assembly].decides[ordinary].proxies" = "forbidden"
            => Verdict(a_vote_with_a_proxy, "quorum_is_met"), under "meetings[general_assembly].quorum.article";
        "ShareRule.threshold": "meetings[council].quorum.threshold.fraction" = "1/1"
            => Vector("meeting/open_meeting: six of nine are two thirds, and the council is opened", "quorum_is_met"),
            under "meetings[council].quorum.article";
        "ShareRule.article": "organs[council].decides[ordinary].pass.article" = {"document": "改动"}
            => Vector("voting/open_vote: the roll is fixed when the vote opens", "ballot_is_allowed"),
            under "organs[council].decides[ordinary].pass.article";
        "Threshold.fraction": "meetings[council].quorum.threshold.fraction" = "3/4"
            => Vector("meeting/open_meeting: six of nine are two thirds, and the council is opened", "quorum_is_met"),
            under "meetings[council].quorum.article";
        "Threshold.bound": "meetings[council].quorum.threshold.bound" = "more_than"
            => Vector("meeting/open_meeting: six of nine are two thirds, and the council is opened", "quorum_is_met"),
            under "meetings[council].quorum.article";
        "Threshold.base": "organs[council].decides[ordinary].pass.threshold.base" = "entitled"
            => Line(outcome, r#""outcome":"rejected""#), under "organs[council].decides[ordinary].pass.article";
        "OrganRule.elects": "organs[council].elects[+]" = {"post": "director", "article": {"document": "改动"}}
            => Vector("voting/move_motion: directors are elected by the assembly", "organ_elects_the_post");
        "PostElectionRule.post": "organs[general_assembly].elects[director].post" = "vice_president"
            => Vector("leadership/appoint_to_post: the council elects a vice president at its meeting",
                "competent_organ_decided");
        "PostElectionRule.mode": "organs[council].elects[standing_director].mode" = "equal"
            => Vector("voting/move_motion: candidates stand before the council", "candidates_fit_the_seats"),
            under "organs[council].elects[standing_director].article";
        "PostElectionRule.margin_at_least": with "organs[council].elects[standing_director].mode" = "differential",
            "organs[council].elects[standing_director].margin_at_least" = "1/1"
            => Vector("voting/move_motion: more stand, and by a margin", "margin_is_large_enough"),
            under "organs[council].elects[standing_director].article";
        "PostElectionRule.slate": "organs[council].elects[standing_director].slate" = "forbidden"
            => Vector("voting/move_motion: all together are not voted on", "slate_is_allowed"),
            under "organs[council].elects[standing_director].article";
        "PostElectionRule.nominations": "organs[council].elects[standing_director].nominations"
                = [{"organ": "council", "members_at_least": 2}]
            => Vector("voting/move_motion: enough must nominate", "enough_have_nominated"),
            under "organs[council].elects[standing_director].article";
        "PostElectionRule.by_election": "organs[council].elects[vice_president].by_election" = {
                "threshold": {"fraction": "1/2", "bound": "more_than", "base": "entitled"},
                "article": {"document": "改动"}}
            => Line(by_election, r#""status":"vacancies""#),
            under "organs[council].elects[vice_president].by_election.article";
        "PostElectionRule.vetting": "organs[council].elects[president].vetting" = "required"
            => Vector("voting/move_motion: candidates are vetted", "candidate_was_vetted"),
            under "organs[council].elects[president].article";
        "PostElectionRule.article": "organs[council].elects[standing_director].article" = {"document": "改动"}
            => Vector("voting/move_motion: all together are not voted on", "slate_is_allowed"),
            under "organs[council].elects[standing_director].article";
        "NominationRule.organ": with "organs[council].elects[standing_director].nominations"
                = [{"organ": "council", "members_at_least": 1}],
            "organs[council].elects[standing_director].nominations[0].organ" = "supervisory_board"
            => Verdict(nominated_by_two, "enough_have_nominated"),
            under "organs[council].elects[standing_director].article";
        "NominationRule.share": with "organs[council].elects[standing_director].nominations" = [{
                "organ": "council", "share": {"fraction": "1/1", "bound": "at_least", "base": "entitled"},
                "members_at_least": 1}],
            "organs[council].elects[standing_director].nominations[0].share" = null
            => Verdict(nominated_by_two, "enough_have_nominated"),
            under "organs[council].elects[standing_director].article";
        "NominationRule.members_at_least": with "organs[council].elects[standing_director].nominations"
                = [{"organ": "council", "members_at_least": 1}],
            "organs[council].elects[standing_director].nominations[0].members_at_least" = 9
            => Verdict(nominated_by_two, "enough_have_nominated"),
            under "organs[council].elects[standing_director].article";
        "OrganRule.proxies": "organs[general_assembly].proxies" = null
            => Vector("voting/grant_proxy: a member sends another", "organ_has_proxies");
        "ProxyRule.principals_at_most": "organs[general_assembly].proxies.principals_at_most" = 2
            => Vector("voting/grant_proxy: nobody votes for more than they may", "holder_has_room"),
            under "organs[general_assembly].proxies.article";
        "ProxyRule.counted_in_quorum": with "meetings[general_assembly].quorum.threshold.fraction" = "1/1",
            "organs[general_assembly].proxies.counted_in_quorum" = "forbidden"
            => Verdict(a_vote_with_a_proxy, "quorum_is_met"), under "meetings[general_assembly].quorum.article";
        "ProxyRule.holders": "organs[general_assembly].proxies.holders" = "colleague"
            => Vector("voting/grant_proxy: a member sends another", "holder_is_a_colleague"),
            under "organs[general_assembly].proxies.article";
        "ProxyRule.article": "organs[general_assembly].proxies.article" = {"document": "改动"}
            => Vector("voting/grant_proxy: a member sends another", "holder_has_room"),
            under "organs[general_assembly].proxies.article";
    }
}
