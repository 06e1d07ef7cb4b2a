//! Membership: seats and their standing.

use super::Table;
use crate::fixture::WITHDRAWN;
use crate::sample::{CHENG, HE, LIN, NOBODY, TINGLAN, YUNFAN, ZHOU, date, prose_about};
use shanghui::kernel::{EnterpriseId, MemberId};
use shanghui::membership::{ChangeRepresentative, ChangeStanding, MemberHolder, SeatMember, Standing};

const NEW: MemberId = MemberId::from_u128(0x1191);
const LINS: MemberId = MemberId::from_u128(0x93);

fn seat(member: MemberId, holder: MemberHolder) -> SeatMember {
    SeatMember { member, holder, standing: Standing::Good, since: Some(date("2026-03-01")) }
}

fn change(member: MemberId, standing: Standing) -> ChangeStanding {
    ChangeStanding { member, standing, since: Some(date("2026-03-02")), reason: None }
}

pub(super) fn fill(table: &mut Table<'_>) {
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
