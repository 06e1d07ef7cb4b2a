//! What an organ revokes of another's decisions, and whom it admits.

use super::Table;
use crate::fixture::{
    DECIDED, ELECTED, FAILED, REVOKING, REVOKING_VOTE, SUCCESSOR, UNDOING, UNDONE, before_the_assembly,
};
use crate::sample::{HAN, HE, JIANG, motion};
use shanghui::charter::Matter;
use shanghui::kernel::{EnterpriseId, MemberClass, MotionId};
use shanghui::membership::MemberHolder;
use shanghui::voting::{CloseVote, MoveMotion, Subject, VoteCount};

pub(super) fn fill(table: &mut Table<'_>) {
    revoking(table.on("revoked"));
    admitting(table.on("admitting"));
}

fn revoking(table: &mut Table<'_>) {
    const SOURCE: &str = "governance §1.2 assembly.powers";
    let moved = |subject| MoveMotion { subject, ..before_the_assembly() };
    let revoke = |motion| moved(Subject::Revocation { motion });
    table
        .cites(SOURCE)
        .accepts("the assembly revokes a decision of the council", revoke(DECIDED))
        .refuses("what was not carried decides nothing", "voting.decision_not_carried", revoke(FAILED))
        .refuses("a decision is revoked once", "voting.decision_already_revoked", revoke(UNDONE))
        .cites(SOURCE)
        .refuses(
            "the assembly's own decision is none of the council",
            "voting.decision_of_another_organ",
            revoke(UNDOING),
        )
        .cites(SOURCE)
        .refuses("whoever was elected is not removed so", "voting.effect_stands", revoke(ELECTED))
        .refuses("there is no such motion", "voting.unknown_motion", revoke(MotionId::from_u128(0x10f)))
        .refuses("what is still voted on is not decided", "voting.decision_not_carried", revoke(REVOKING))
        .refuses(
            "a revocation names the decision",
            "voting.object_missing",
            moved(Subject::Resolution { matter: Matter::Revocation }),
        );
    table.cites(SOURCE).duties_on("2026-04-20").accepts(
        "what is revoked is not to be carried out",
        CloseVote {
            vote: REVOKING_VOTE,
            count: Some(VoteCount::Motion { r#for: 3, against: 2, abstain: 0, void: 0 }),
            signed_by: vec![HAN],
            at: None,
        },
    );
}

fn admitting(table: &mut Table<'_>) {
    const SOURCE: &str = "governance §2 item 11, S78";
    let class = |word| Some(MemberClass::new(word).unwrap());
    let admit = |applicant, class| MoveMotion {
        motion: MotionId::from_u128(0x108),
        subject: Subject::Admission { applicant, class },
        ..motion()
    };
    let person = |person| MemberHolder::Person { person };
    let unit = |enterprise| MemberHolder::Enterprise { enterprise, representative: None };
    table
        .cites(SOURCE)
        .accepts(
            "the president's office admits individuals",
            admit(person(JIANG), class("individual_member")),
        )
        .cites(SOURCE)
        .refuses(
            "units are admitted by the council",
            "voting.organ_not_competent",
            admit(unit(SUCCESSOR), class("unit_member")),
        )
        .cites(SOURCE)
        .refuses(
            "who admits some classes only must be told which",
            "voting.organ_not_competent",
            admit(person(JIANG), None),
        )
        .cites(SOURCE)
        .refuses(
            "an admission names the applicant there",
            "voting.object_missing",
            MoveMotion {
                subject: Subject::Resolution { matter: Matter::Admission },
                ..admit(person(JIANG), None)
            },
        )
        .refuses(
            "the charter must know the class",
            "membership.unknown_class",
            admit(person(JIANG), class("honorary_member")),
        )
        .refuses("a person is no unit", "membership.wrong_kind", admit(person(JIANG), class("unit_member")))
        .refuses(
            "a member is not admitted again",
            "membership.already_seated",
            admit(person(HE), class("individual_member")),
        )
        .refuses(
            "there is no such enterprise",
            "people.unknown_enterprise",
            admit(unit(EnterpriseId::from_u128(0x2f)), class("unit_member")),
        );
}
