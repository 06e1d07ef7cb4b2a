//! Charters that hold together, and those that do not.

use super::Table;
use crate::sample::{organ, post, rules};
use shanghui::charter::{Approver, CharterRules, RotationSense, TurnRole};
use shanghui::kernel::{Base, Bound, Fraction, MemberClass, Wire};

fn changed(change: impl FnOnce(&mut CharterRules)) -> String {
    let mut rules = rules();
    // What is left is enough for the rules below, and can be read.
    rules.meetings.retain(|rule| matches!(rule.kind.as_str(), "council" | "joint_meeting"));
    rules.powers.truncate(2);
    rules.tasks.clear();
    change(&mut rules);
    rules.to_json()
}

pub(super) fn fill(table: &mut Table<'_>) {
    let invalid = Some("data.invalid_charter");
    table
        .file("reading")
        .charters("the preset of 1998 holds together", None, &rules().to_json())
        .charters(
            "a charter without rotation",
            None,
            &changed(|rules| {
                rules.rotation = None;
                rules.meetings.retain(|rule| rule.kind.as_str() == "council");
            }),
        )
        .charters("a format of another time", invalid, &changed(|rules| rules.format = 2))
        .charters("a post stands twice", invalid, &changed(|rules| rules.posts.push(rules.posts[0].clone())))
        .charters(
            "an organ stands twice",
            invalid,
            &changed(|rules| rules.organs.push(rules.organs[0].clone())),
        )
        .charters(
            "a kind of meeting stands twice",
            invalid,
            &changed(|rules| rules.meetings.push(rules.meetings[0].clone())),
        )
        .charters(
            "a power stands twice",
            invalid,
            &changed(|rules| rules.powers.push(rules.powers[0].clone())),
        )
        .charters(
            "a post represents an organ that is not there",
            invalid,
            &changed(|rules| rules.posts[1].represents.push(organ("choir"))),
        )
        .charters(
            "a meeting is of an organ that is not there",
            invalid,
            &changed(|rules| rules.meetings[0].organ = Some(organ("choir"))),
        )
        .charters(
            "a meeting is chaired by a post that is not there",
            invalid,
            &changed(|rules| rules.meetings[0].chairs.posts.push(post("emperor"))),
        )
        .charters(
            "somebody must convene",
            invalid,
            &changed(|rules| rules.meetings[0].conveners.posts.clear()),
        )
        .charters("whoever binds has an organ", invalid, &changed(|rules| rules.meetings[1].binding = true))
        .charters(
            "a turn is no post",
            invalid,
            &changed(|rules| rules.rotation.as_mut().unwrap().post = post("president")),
        )
        .charters(
            "turns are for posts that are there",
            invalid,
            &changed(|rules| rules.rotation.as_mut().unwrap().eligible.push(post("emperor"))),
        )
        .charters(
            "a turn has no more seats than holders",
            invalid,
            &changed(|rules| rules.rotation.as_mut().unwrap().seats = vec![TurnRole::Member; 6]),
        )
        .charters(
            "whoever shares a presidency was elected to a post",
            invalid,
            &changed(|rules| {
                let rotation = rules.rotation.as_mut().unwrap();
                (rotation.sense, rotation.eligible) = (RotationSense::SharedPresidency, vec![]);
            }),
        )
        .charters(
            "a swap needs the consent of posts that are there",
            invalid,
            &changed(|rules| {
                let swap = rules.rotation.as_mut().unwrap().swap.as_mut().unwrap();
                swap.consents.posts.push(post("emperor"));
            }),
        )
        .charters(
            "a power is for posts that are there",
            invalid,
            &changed(|rules| rules.powers[0].posts.push(post("emperor"))),
        )
        .charters(
            "more than everybody cannot be reached",
            invalid,
            &changed(|rules| {
                let threshold = &mut rules.organs[1].decides[0].pass.threshold;
                threshold.fraction = Fraction::new(1, 1).unwrap();
                threshold.bound = Bound::MoreThan;
            }),
        )
        .charters(
            "a quorum is not counted of those who came",
            invalid,
            &changed(|rules| rules.meetings[0].quorum.as_mut().unwrap().threshold.base = Base::Present),
        )
        .charters(
            "the last word and the carrying out are two organs",
            invalid,
            &changed(|rules| rules.structure.as_mut().unwrap().executive = organ("general_assembly")),
        )
        .charters(
            "dues are paid by posts that are there",
            invalid,
            &changed(|rules| rules.dues.as_mut().unwrap().tiers[0].posts.push(post("emperor"))),
        )
        .charters(
            "dues are paid by classes that are there",
            invalid,
            &changed(|rules| {
                rules.dues.as_mut().unwrap().tiers[0].classes.push(MemberClass::new("knight").unwrap());
            }),
        )
        .charters(
            "a post is in one tier",
            invalid,
            &changed(|rules| rules.dues.as_mut().unwrap().tiers[0].posts.push(post("director"))),
        )
        .charters(
            "a class of members stands once",
            invalid,
            &changed(|rules| rules.member_classes.push(rules.member_classes[0].clone())),
        )
        .charters(
            "the legal representative has a post that is there",
            invalid,
            &changed(|rules| {
                let offices = rules.offices.as_mut().unwrap();
                offices.legal_representative.as_mut().unwrap().post = post("emperor");
            }),
        )
        .charters(
            "an occasion costs no more than the whole turn",
            invalid,
            &changed(|rules| {
                let duties = rules.rotation.as_mut().unwrap().duties.as_mut().unwrap();
                duties.spends_at_most = Some("2.00".parse().unwrap());
                duties.spends_at_most_in_turn = Some("1.00".parse().unwrap());
            }),
        )
        .charters(
            "an amendment is approved outside the chamber",
            invalid,
            &changed(|rules| rules.amendment.as_mut().unwrap().approvals[0].by = Approver::Council),
        )
        .charters(
            "an organ that approves who leaves is there",
            invalid,
            &changed(|rules| rules.withdrawal.as_mut().unwrap().approved_by = Some(organ("choir"))),
        )
        .charters(
            "a body approves an amendment once",
            invalid,
            &changed(|rules| {
                let approvals = &mut rules.amendment.as_mut().unwrap().approvals;
                approvals.push(approvals[0].clone());
            }),
        )
        .charters(
            "an article has one text",
            invalid,
            &changed(|rules| rules.articles.push(rules.articles[0].clone())),
        )
        .charters(
            "an amount is a text",
            Some("wire.wrong_type"),
            &changed(|_| {}).replacen("\"2000.00\"", "2000", 1),
        )
        .charters(
            "an amount has two places",
            Some("wire.invalid_text"),
            &changed(|_| {}).replacen("\"2000.00\"", "\"2000\"", 1),
        )
        .charters(
            "a charter against higher rules is a charter",
            None,
            &changed(|rules| {
                rules.term.years_at_most = 6;
                rules.withdrawal.as_mut().unwrap().approved_by = Some(organ("presidents_office"));
            }),
        )
        .charters(
            "a misspelt field",
            Some("wire.unknown_field"),
            &changed(|_| {}).replacen("\"format\":1", "\"format\":1,\"titel\":\"\"", 1),
        )
        .charters(
            "a missing field",
            Some("wire.missing_field"),
            &changed(|_| {}).replacen("\"format\":1,", "", 1),
        )
        .charters(
            "a share over the whole",
            Some("wire.invalid_text"),
            &changed(|_| {}).replacen("\"2/3\"", "\"4/3\"", 1),
        );
}
