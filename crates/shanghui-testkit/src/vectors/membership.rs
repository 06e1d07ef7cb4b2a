//! Membership: seats and their standing.

use super::Table;
use crate::fixture::WITHDRAWN;
use crate::sample::{CHENG, HE, LIN, NOBODY, TINGLAN, YUNFAN, ZHOU, date, prose_about};
use shanghui::kernel::{EnterpriseId, MemberClass, MemberId};
use shanghui::membership::{
    ChangeMemberClass, ChangeRepresentative, ChangeStanding, MemberHolder, SeatMember, Standing,
};

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

pub(super) fn fill(table: &mut Table<'_>) {
    classes(table);
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
