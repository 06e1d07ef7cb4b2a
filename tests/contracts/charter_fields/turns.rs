//! Turns.

use super::reading::Sight::{Line, Vector, Verdict};
use super::reading::{Reading, readings};
use super::sights::{
    a_director_takes_a_turn, a_swap, acting_for_the_president, acting_in_turn, authority, handover_due,
    roster, turn,
};

pub(super) fn readings() -> Vec<Reading> {
    readings! {
        "RotationRule.post": with "meetings" = [], with "powers" = [], "rotation.post" = "duty_president"
            => Verdict(acting_in_turn, "actor_holds_the_post");
        "RotationRule.title": "rotation.title" = "值月会长"
            => Line(turn, "第二届第一次值月会长");
        "RotationRule.eligible": "rotation.eligible" = ["vice_president", "director"]
            => Verdict(a_director_takes_a_turn, "holder_is_eligible"), under "rotation.article";
        "RotationRule.period": "rotation.period" = null
            => Vector("leadership/plan_rotation: the turns of a term are planned", "period_is_ruled"),
            under "rotation.article";
        "RotationRule.holders_at_most": "rotation.holders_at_most" = 6
            => Vector("leadership/open_rotation: more than five are too many", "holders_are_not_too_many"),
            under "rotation.article";
        "RotationRule.represents": "rotation.represents" = ["president"]
            => Verdict(acting_for_the_president, "actor_represents_the_principal");
        "RotationRule.article": "rotation.article" = {"document": "改动"}
            => Verdict(a_director_takes_a_turn, "holder_is_eligible"), under "rotation.article";
        "RotationRule.sense": "rotation.sense" = "shared_presidency"
            => Line(roster, "轮值会长是共同任职，属于负责人");
        "RotationRule.seats": "rotation.seats" = ["chair", "deputy"]
            => Vector("leadership/plan_rotation: the turns of a term are planned", "seats_are_as_ruled"),
            under "rotation.article";
        "RotationRule.order": "rotation.order" = "draw"
            => Vector("leadership/plan_rotation: the turns of a term are planned",
                "order_is_drawn_where_it_must_be"),
            under "rotation.article";
        "RotationRule.swap": with "rotation.swap.consents.posts" = ["secretary_general"], "rotation.swap" = null
            => Verdict(a_swap, "competent_post_consents");
        "SwapRule.consents": "rotation.swap.consents.posts" = ["secretary_general"]
            => Verdict(a_swap, "competent_post_consents"), under "rotation.swap.consents.article";
        "SwapRule.notice_days": "rotation.swap.notice_days" = 90
            => Verdict(a_swap, "swap_is_made_known_in_time"), under "rotation.swap.consents.article";
        "RotationRule.handover": with "rotation.handover.mode" = "waits", "rotation.handover" = null
            => Verdict(a_director_takes_a_turn, "turn_before_is_handed_over");
        "HandoverRule.mode": "rotation.handover.mode" = "waits"
            => Verdict(a_director_takes_a_turn, "turn_before_is_handed_over"), under "rotation.handover.article";
        "HandoverRule.within_days": "rotation.handover.within_days" = 3
            => Line(handover_due, "hand_over 2026-04-03"), under "rotation.handover.article";
        "HandoverRule.article": "rotation.handover.article" = {"document": "改动"}
            => Verdict(a_director_takes_a_turn, "turn_before_is_handed_over"), under "rotation.handover.article";
        "RotationRule.duties": with "rotation.duties" = null, "rotation.duties" = {"tasks": ["每周例会"]}
            => Line(roster, "每周例会");
        "TurnDuties.tasks": "rotation.duties.tasks" = ["每周例会"]
            => Line(roster, "每周例会");
        "TurnDuties.office_days_at_least": "rotation.duties.office_days_at_least" = 4
            => Line(roster, "每次轮值在会值班不少于4天");
        "TurnDuties.people_at_most": "rotation.duties.people_at_most" = 50
            => Line(authority, "occasion_is_small_enough holds"), under "rotation.duties.article";
        "TurnDuties.spends_at_most": "rotation.duties.spends_at_most" = "5000.00"
            => Line(authority, "occasion_is_cheap_enough fails"), under "rotation.duties.article";
        "TurnDuties.spends_at_most_in_turn": "rotation.duties.spends_at_most_in_turn" = "9000.00"
            => Line(authority, "turn_is_cheap_enough fails"), under "rotation.duties.article";
        "TurnDuties.article": "rotation.duties.article" = {"document": "改动"}
            => Line(roster, "轮值职责（《改动》）");
    }
}
