//! Membership: seats and their standing.

use super::Table;
use crate::fixture::{FOR_TOO_LONG, LEFT, SUCCESSOR, TO_EXPEL, TO_SUSPEND, WARNED, WITHDRAWN, suspension};
use crate::sample::{CHENG, HE, LIN, NOBODY, TINGLAN, YUNFAN, ZHOU, date, motion, prose_about, sanction};
use shanghui::charter::{Sanction, SuccessionGround};
use shanghui::kernel::{Actor, EnterpriseId, MemberClass, MemberId, MotionId};
use shanghui::membership::{
    ChangeMemberClass, ChangeRepresentative, ChangeStanding, MemberHolder, PassSeat, SanctionMember,
    SeatMember, Standing,
};
use shanghui::voting::{MoveMotion, Subject};

const NEW: MemberId = MemberId::from_u128(0x1191);
const LINS: MemberId = MemberId::from_u128(0x93);

fn seat(member: MemberId, holder: MemberHolder) -> SeatMember {
    SeatMember { member, holder, standing: Standing::Good, since: Some(date("2026-03-01")), class: None }
}

fn change(member: MemberId, standing: Standing) -> ChangeStanding {
    ChangeStanding { member, standing, since: Some(date("2026-03-02")), reason: None }
}

fn class(word: &str) -> Option<MemberClass> {
    Some(MemberClass::new(word).unwrap())
}

fn classes(table: &mut Table<'_>) {
    let changes = |member, word| ChangeMemberClass {
        member,
        class: MemberClass::new(word).unwrap(),
        since: Some(date("2026-03-02")),
    };
    table
        .on("sample")
        .cites("社会团体章程示范文本（1998）第七条")
        .accepts("a member is of a class", changes(LINS, "individual_member"))
        .refuses("there is no such seat", "membership.unknown_member", changes(NEW, "individual_member"))
        .refuses("the charter must know the class", "membership.unknown_class", changes(LINS, "knight"))
        .refuses("a person is no unit", "membership.wrong_kind", changes(LINS, "unit_member"))
        .on("volunteers")
        .refuses("it must be another", "membership.class_unchanged", changes(LINS, "individual_member"))
        .on("busy")
        .refuses(
            "a seat that has ended keeps its class",
            "membership.seat_ended",
            changes(WITHDRAWN, "individual_member"),
        );
}

const LADDER: &str = "governance §1.6 member.ladder";

fn sanctions(table: &mut Table<'_>) {
    let expulsion = || sanction(TO_EXPEL, Sanction::Expulsion);
    table
        .on("sanctioned")
        .cites(LADDER)
        .accepts(
            "what the council has carried takes the member's rights away until a day",
            suspension(TO_SUSPEND, "2026-09-20"),
        )
        .cites("governance §1.6 member.expel")
        .accepts("whoever was heard is expelled by the council's vote", expulsion())
        .accepts(
            "a post decides where the charter says so",
            SanctionMember { heard: None, defence: None, ..sanction(WARNED, Sanction::Criticism) },
        )
        .by(Actor::import())
        .accepts(
            "what an import says of the past is taken as it was",
            SanctionMember { since: Some(date("2024-05-01")), ..sanction(WARNED, Sanction::AdviceToLeave) },
        )
        .refuses("there is no such seat", "membership.unknown_member", sanction(NEW, Sanction::Warning))
        .refuses(
            "whoever has left is not sanctioned",
            "membership.seat_ended",
            sanction(LEFT, Sanction::Warning),
        )
        .refuses(
            "the charter must know the sanction",
            "membership.sanction_not_in_charter",
            sanction(WARNED, Sanction::AdviceToLeave),
        )
        .refuses(
            "a warning has no last day",
            "membership.end_does_not_fit",
            SanctionMember { until: Some(date("2026-09-20")), ..sanction(WARNED, Sanction::Warning) },
        )
        .cites(LADDER)
        .refuses(
            "the vote on one warning is none on another",
            "membership.sanction_not_decided",
            sanction(WARNED, Sanction::Warning),
        )
        .refuses(
            "six months are the most",
            "membership.suspension_too_long",
            suspension(FOR_TOO_LONG, "2026-09-21"),
        )
        .cites("governance §1.6 member.expel")
        .refuses(
            "nobody is expelled unheard",
            "membership.not_heard",
            SanctionMember { heard: None, defence: None, ..expulsion() },
        );
    let about = |member, sanction| MoveMotion {
        motion: MotionId::from_u128(0x11e1),
        subject: Subject::Sanction { member, sanction, until: None },
        ..motion()
    };
    table
        .accepts("a motion names whom it sanctions with what", about(WARNED, Sanction::SeriousWarning))
        .refuses("there is no such seat", "membership.unknown_member", about(NEW, Sanction::Warning))
        .refuses(
            "whoever has left is not sanctioned",
            "membership.seat_ended",
            about(LEFT, Sanction::Warning),
        )
        .refuses(
            "the charter must know the sanction",
            "membership.sanction_not_in_charter",
            about(WARNED, Sanction::AdviceToLeave),
        )
        .refuses(
            "what a post decides is not put to the vote",
            "membership.sanction_not_decided",
            about(WARNED, Sanction::Criticism),
        )
        .on("sample")
        .cites("社会团体章程示范文本（1998）第十三条")
        .refuses(
            "expulsion is a sanction, not an entry",
            "membership.sanction_needed",
            change(LINS, Standing::Expelled),
        );
}

fn succession(table: &mut Table<'_>) {
    let yunfan = MemberId::from_u128(0x91);
    let pass =
        |member, to, ground| PassSeat { member, to, ground, since: Some(date("2026-03-20")), document: None };
    let merger = SuccessionGround::Merger;
    table
        .on("sanctioned")
        .cites("governance §1.6 member.merger")
        .accepts("the successor of a merger inherits the seat", pass(yunfan, SUCCESSOR, merger))
        .accepts("where two members merge, one seat is kept", pass(yunfan, TINGLAN, merger))
        .accepts(
            "one of those that a division leaves inherits it",
            pass(yunfan, SUCCESSOR, SuccessionGround::Division),
        )
        .refuses("there is no such seat", "membership.unknown_member", pass(NEW, SUCCESSOR, merger))
        .refuses("a seat that has ended stays so", "membership.seat_ended", pass(LEFT, SUCCESSOR, merger))
        .refuses("a person is no unit", "membership.not_a_unit", pass(WARNED, SUCCESSOR, merger))
        .refuses(
            "an enterprise must be known",
            "people.unknown_enterprise",
            pass(yunfan, EnterpriseId::from_u128(0x2f), merger),
        )
        .refuses(
            "a division makes no member's seat end",
            "membership.already_seated",
            pass(yunfan, TINGLAN, SuccessionGround::Division),
        )
        .on("sample")
        .refuses(
            "where the charter says nothing nobody inherits",
            "membership.seat_does_not_pass",
            pass(yunfan, TINGLAN, merger),
        );
}

pub(super) fn fill(table: &mut Table<'_>) {
    classes(table);
    sanctions(table);
    succession(table);
    let enterprise = |enterprise| MemberHolder::Enterprise { enterprise, representative: None };
    table
        .on("sample")
        .accepts("a person takes a seat", seat(NEW, MemberHolder::Person { person: CHENG }))
        .accepts(
            "what is not known of a seat is left out",
            SeatMember {
                since: None,
                standing: Standing::Suspended,
                ..seat(NEW, MemberHolder::Person { person: CHENG })
            },
        )
        .refuses("a seat is recorded once", "membership.already_recorded", seat(LINS, enterprise(YUNFAN)))
        .refuses(
            "a holder must be known",
            "people.unknown_person",
            seat(NEW, MemberHolder::Person { person: NOBODY }),
        )
        .refuses(
            "an enterprise must be known",
            "people.unknown_enterprise",
            seat(NEW, enterprise(EnterpriseId::from_u128(0x2f))),
        )
        .refuses(
            "a representative must be known",
            "people.unknown_person",
            seat(NEW, MemberHolder::Enterprise { enterprise: TINGLAN, representative: Some(NOBODY) }),
        )
        .refuses(
            "a holder has one seat",
            "membership.already_seated",
            seat(NEW, MemberHolder::Person { person: LIN }),
        )
        .cites("社会团体章程示范文本（1998）第七条")
        .accepts(
            "a seat is of a class",
            SeatMember {
                class: class("individual_member"),
                ..seat(NEW, MemberHolder::Person { person: CHENG })
            },
        )
        .refuses(
            "the charter must know the class",
            "membership.unknown_class",
            SeatMember { class: class("knight"), ..seat(NEW, MemberHolder::Person { person: CHENG }) },
        )
        .cites("社会团体章程示范文本（1998）第七条")
        .refuses(
            "a person is no unit",
            "membership.wrong_kind",
            SeatMember { class: class("unit_member"), ..seat(NEW, MemberHolder::Person { person: CHENG }) },
        )
        .on("busy")
        .accepts("whoever has withdrawn may take a new seat", seat(NEW, MemberHolder::Person { person: HE }));
    let represented = |member, representative| ChangeRepresentative {
        member,
        representative,
        since: Some(date("2026-03-02")),
    };
    let yunfan = MemberId::from_u128(0x91);
    table
        .on("sample")
        .accepts("a unit sends somebody else", represented(yunfan, CHENG))
        .refuses("there is no such seat", "membership.unknown_member", represented(NEW, CHENG))
        .refuses("nobody represents a person", "membership.not_a_unit", represented(LINS, CHENG))
        .refuses("a representative must be known", "people.unknown_person", represented(yunfan, NOBODY))
        .refuses("it must be somebody else", "membership.representative_unchanged", represented(yunfan, ZHOU))
        .on("busy")
        .refuses("a seat that has ended stays so", "membership.seat_ended", represented(WITHDRAWN, CHENG));
    table
        .on("sample")
        .accepts("a member is suspended", change(LINS, Standing::Suspended))
        .accepts(
            "the reason stands beside the entry",
            ChangeStanding {
                reason: Some(prose_about(LIN, "事务繁忙")),
                ..change(LINS, Standing::Withdrawn)
            },
        )
        .refuses("there is no such seat", "membership.unknown_member", change(NEW, Standing::Good))
        .refuses("the standing must change", "membership.standing_unchanged", change(LINS, Standing::Good))
        .on("busy")
        .refuses(
            "a seat that has ended stays so",
            "membership.seat_ended",
            change(WITHDRAWN, Standing::Good),
        );
}
