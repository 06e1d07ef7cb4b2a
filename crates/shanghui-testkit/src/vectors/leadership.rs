//! Leadership: terms, posts, turns, delegations.

use super::Table;
use crate::fixture::{NEXT_ROTATION, REVOKED};
use crate::sample::{
    CHENG, COUNCIL, DELEGATION, GU, HAN, HE, JIANG, LIN, LU, NOBODY, ROTATION, SHEN, SU, TERM, YE, YUNMENG,
    ZHOU, appointment, date, organ, post,
};
use shanghui::kernel::{
    Actor, AppointmentId, Date, DelegationId, MeetingId, PartyId, PersonId, Principal, RotationId, TermId,
};
use shanghui::leadership::{
    AppointToPost, CloseRotation, DelegationScope, EndAppointment, EndGround, OpenRotation, OpenTerm,
    RecordDelegation, RevokeDelegation,
};

pub(super) fn fill(table: &mut Table<'_>) {
    terms(table);
    appointments(table);
    rotations(table);
    delegations(table);
}

fn day(text: &str) -> Option<Date> {
    Some(date(text))
}

fn terms(table: &mut Table<'_>) {
    let third = OpenTerm {
        term: TermId::from_u128(0x1131),
        ordinal: 3,
        from: day("2029-01-01"),
        until: day("2033-12-31"),
        certificate_until: None,
        organ: None,
    };
    table
        .on("sample")
        .cites("社会团体章程示范文本（1998）第十六条")
        .accepts("a term of five years, and the turn of the term before ends with it", third.clone())
        .accepts("a term whose days are not known", OpenTerm { from: None, until: None, ..third.clone() })
        .accepts("terms may be left out, not repeated", OpenTerm { ordinal: 5, ..third.clone() })
        .refuses(
            "a term is recorded once",
            "leadership.already_recorded",
            OpenTerm { term: TERM, ..third.clone() },
        )
        .refuses(
            "terms are numbered upwards",
            "leadership.term_ordinal_not_rising",
            OpenTerm { ordinal: 2, ..third.clone() },
        )
        .refuses(
            "a term does not end before it begins",
            "leadership.period_reversed",
            OpenTerm { until: day("2028-12-31"), ..third.clone() },
        )
        .cites("社会团体章程示范文本（1998）第十六条")
        .accepts(
            "five years to the day are not too long",
            OpenTerm { until: day("2034-01-01"), ..third.clone() },
        )
        .cites("社会团体章程示范文本（1998）第十六条")
        .refuses("a day more is", "leadership.term_too_long", OpenTerm { until: day("2034-01-02"), ..third });
}

fn appointments(table: &mut Table<'_>) {
    let appoint = |person, word| AppointToPost {
        appointment: AppointmentId::from_u128(0x1171),
        person,
        post: post(word),
        from: day("2026-03-02"),
        until: None,
        manner: None,
    };
    let end = |appointment, on| EndAppointment {
        appointment,
        on: date(on),
        ground: EndGround::Resigned,
        meeting: None,
    };
    table
        .on("sample")
        .accepts("a person takes a post", appoint(HE, "director"))
        .accepts("a person may hold several", appoint(ZHOU, "standing_director"))
        .accepts(
            "a day that is not known is left out",
            AppointToPost { from: None, ..appoint(HE, "director") },
        )
        .refuses(
            "an appointment is recorded once",
            "leadership.already_recorded",
            AppointToPost { appointment: appointment(0), ..appoint(HE, "director") },
        )
        .refuses("nobody has this id", "people.unknown_person", appoint(NOBODY, "director"))
        .refuses("the charter must know the post", "leadership.unknown_post", appoint(HE, "emperor"))
        .refuses("a turn is no post", "leadership.unknown_post", appoint(GU, "rotating_president"))
        .refuses(
            "an appointment does not end before it begins",
            "leadership.period_reversed",
            AppointToPost { until: day("2026-03-01"), ..appoint(HE, "director") },
        )
        .refuses(
            "a post is held once by one person",
            "leadership.already_holds_post",
            appoint(HAN, "director"),
        )
        .cites("社会团体章程示范文本（1998）第二十八条")
        .refuses("there is one president", "leadership.post_full", appoint(HE, "president"));
    table
        .accepts("an appointment ends", end(appointment(8), "2026-03-31"))
        .accepts(
            "it may end on the day on which it began",
            EndAppointment { ground: EndGround::Died, ..end(appointment(8), "2024-01-01") },
        )
        .refuses(
            "there is no such appointment",
            "leadership.unknown_appointment",
            end(AppointmentId::from_u128(0x7f), "2026-03-31"),
        )
        .refuses(
            "it does not end before it began",
            "leadership.period_reversed",
            end(appointment(8), "2023-12-31"),
        )
        .on("busy")
        .refuses(
            "an appointment ends once",
            "leadership.appointment_already_ended",
            end(appointment(10), "2026-04-01"),
        )
        .accepts(
            "whoever has left a post may take it again",
            AppointToPost { from: day("2026-04-01"), ..appoint(YE, "director") },
        );
}

fn rotations(table: &mut Table<'_>) {
    let turn = |holders: &[PersonId]| OpenRotation {
        rotation: RotationId::from_u128(0x1138),
        ordinal: 3,
        holders: holders.to_vec(),
        from: day("2026-06-01"),
        until: None,
    };
    let close = |rotation, on| CloseRotation { rotation, on: date(on) };
    let first = OpenRotation { ordinal: 1, ..turn(&[ZHOU]) };
    table
        .on("sample")
        .refuses(
            "an id is used once",
            "leadership.already_recorded",
            OpenRotation { rotation: ROTATION, ..turn(&[GU]) },
        )
        .refuses(
            "the turn before must be over",
            "leadership.rotation_still_open",
            OpenRotation { ordinal: 2, ..turn(&[GU]) },
        )
        .refuses(
            "turns are numbered one after another",
            "leadership.rotation_ordinal_out_of_order",
            OpenRotation { ordinal: 14, ..turn(&[GU]) },
        )
        .refuses(
            "a turn does not end before it begins",
            "leadership.period_reversed",
            OpenRotation { until: day("2026-05-31"), ..turn(&[GU]) },
        )
        .on("founded")
        .by(Actor::import())
        .refuses("a turn belongs to a term", "leadership.no_term", first.clone())
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no turns", "leadership.no_rotation_rule", first);
    // On the busy chamber the second turn is open; a term of its own begins turns anew.
    table
        .on("turned")
        .cites("商会内部制度（示例）")
        .accepts("several take the turn together", turn(&[ZHOU, SHEN]))
        .accepts(
            "its last day may be known beforehand",
            OpenRotation { until: day("2026-07-31"), ..turn(&[GU]) },
        )
        .refuses("a turn needs somebody", "leadership.no_holder", turn(&[]))
        .refuses(
            "more than five are too many",
            "leadership.too_many_holders",
            turn(&[ZHOU, SHEN, GU, LIN, HAN, SU]),
        )
        .refuses("its holders must be known", "people.unknown_person", turn(&[NOBODY]))
        .refuses("nobody takes it twice at once", "leadership.holder_twice", turn(&[GU, GU]))
        .refuses("only certain posts take turns", "leadership.holder_not_eligible", turn(&[GU, CHENG]));
    table
        .on("sample")
        .accepts("a turn is over", close(ROTATION, "2026-03-31"))
        .refuses("there is no such turn", "leadership.unknown_rotation", close(NEXT_ROTATION, "2026-03-31"))
        .refuses(
            "it is not over before it began",
            "leadership.period_reversed",
            close(ROTATION, "2026-02-28"),
        )
        .on("busy")
        .refuses("a turn is over once", "leadership.rotation_already_closed", close(ROTATION, "2026-04-01"));
}

fn delegations(table: &mut Table<'_>) {
    let record = |delegate, principal| RecordDelegation {
        delegation: DelegationId::from_u128(0x113c),
        delegate,
        principal,
        scope: DelegationScope::General {},
        from: day("2026-03-02"),
        until: None,
        accepted: None,
    };
    let president = || Principal::Person { person: LIN };
    let at = |meeting| DelegationScope::Meeting { meeting };
    let revoke = |delegation, on| RevokeDelegation { delegation, on: date(on) };
    table
        .on("sample")
        .accepts("one person may act for another", record(JIANG, president()))
        .accepts("a person may act for an outside body", record(HAN, Principal::Party { party: YUNMENG }))
        .accepts("a person may act for an organ", record(LU, Principal::Organ { organ: organ("council") }))
        .refuses(
            "a delegation is recorded once",
            "leadership.already_recorded",
            RecordDelegation { delegation: DELEGATION, ..record(JIANG, president()) },
        )
        .refuses("the delegate must be known", "people.unknown_person", record(NOBODY, president()))
        .refuses(
            "the body must be known",
            "people.unknown_party",
            record(HAN, Principal::Party { party: PartyId::from_u128(0x2f) }),
        )
        .refuses(
            "the organ must be in the charter",
            "leadership.unknown_organ",
            record(HAN, Principal::Organ { organ: organ("choir") }),
        )
        .refuses("nobody acts for themselves", "leadership.self_delegation", record(LIN, president()))
        .refuses(
            "the meeting must be known",
            "leadership.unknown_meeting",
            RecordDelegation { scope: at(MeetingId::from_u128(0x5f)), ..record(JIANG, president()) },
        )
        .refuses(
            "a delegation does not end before it begins",
            "leadership.period_reversed",
            RecordDelegation { until: day("2026-03-01"), ..record(JIANG, president()) },
        )
        .on("busy")
        .accepts(
            "it may be for one meeting",
            RecordDelegation { scope: at(COUNCIL), ..record(JIANG, president()) },
        );
    table
        .on("sample")
        .accepts("a delegation is revoked", revoke(DELEGATION, "2026-03-05"))
        .refuses(
            "there is no such delegation",
            "leadership.unknown_delegation",
            revoke(REVOKED, "2026-03-05"),
        )
        .refuses(
            "it does not end before it began",
            "leadership.period_reversed",
            revoke(DELEGATION, "2023-12-31"),
        )
        .on("busy")
        .refuses(
            "a delegation is revoked once",
            "leadership.delegation_already_revoked",
            revoke(REVOKED, "2026-04-01"),
        );
}
