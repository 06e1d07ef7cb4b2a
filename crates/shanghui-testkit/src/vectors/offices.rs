//! Leadership: how terms are extended and elections prepared, who may hold a post, how somebody is removed.

use super::Table;
use crate::fixture::{
    ANSWERED_MOTION, BOARD, IDLE_MOTION, NEXT_TERM, OPEN_MOTION, REVOKED, early_end, extension,
};
use crate::sample::{
    BUREAU, CHENG, DELEGATION, GU, HE, JIANG, LIN, NOBODY, SONG, SU, TERM, XU, YUNFAN, YUNMENG, ZHOU,
    appointment, date, organ, post, prose, prose_about,
};
use crate::voting::BRANCH_TERM;
use shanghui::charter::{Approver, ElectionStep, Power};
use shanghui::kernel::{
    Actor, AppointmentId, Audience, DelegationId, PartyId, PersonId, Principal, RemovalId, TermId,
};
use shanghui::leadership::{
    AcceptDelegation, AppointToPost, AppointmentManner, AppointmentMode, Approval, ApprovedException,
    DelegationScope, EndAppointment, EndGround, ExtendTerm, FileLeader, OfficeLimit, OpenTerm, PostElsewhere,
    ProposeRemoval, RecordDefence, RecordDelegation, RecordElectionStep, ShortenTerm,
};

pub(super) fn fill(table: &mut Table<'_>) {
    extensions(table);
    early_ends(table);
    elections(table);
    ways(table);
    limits(table);
    removals(table);
    filings(table);
    delegations(table);
}

fn extensions(table: &mut Table<'_>) {
    let third = OpenTerm {
        term: TermId::from_u128(0x1131),
        ordinal: 3,
        from: Some(date("2028-12-31")),
        until: None,
        certificate_until: None,
        organ: None,
    };
    let branch = |word| OpenTerm {
        ordinal: 1,
        from: Some(date("2026-01-01")),
        until: Some(date("2028-12-31")),
        organ: Some(organ(word)),
        ..third.clone()
    };
    table
        .on("sample")
        .refuses("a term begins after the one before", "leadership.terms_overlap", third.clone())
        .cites("中国共产党支部工作条例（试行）")
        .accepts("the Party branch has terms of its own, of three years", branch("party_branch"))
        .refuses("another organ has none", "leadership.no_own_terms", branch("council"))
        .cites("社会团体章程示范文本（1998）第十六条")
        .by(Actor::import())
        .accepts(
            "an import tells of an extension by a year, counted from the term's end",
            extension("2029-12-31"),
        )
        .cites("社会团体章程示范文本（1998）第十六条")
        .refuses(
            "the council approves by a vote, not on somebody's word",
            "leadership.not_carried",
            extension("2029-12-31"),
        )
        .cites("社会团体章程示范文本（1998）第十六条")
        .refuses("a day more is too long", "leadership.extension_too_long", extension("2030-01-01"))
        .refuses("an extension ends later", "leadership.not_an_extension", extension("2028-12-31"))
        .refuses(
            "the term must be recorded",
            "leadership.unknown_term",
            ExtendTerm { term: NEXT_TERM, ..extension("2029-12-31") },
        )
        .cites("社会团体章程示范文本（1998）第十六条")
        .refuses(
            "an approval is missing",
            "leadership.approval_missing",
            ExtendTerm {
                approvals: vec![Approval { by: Approver::Council, on: None, document: None, motion: None }],
                ..extension("2029-12-31")
            },
        )
        .on("renewed")
        .refuses("the next term has begun by then", "leadership.terms_overlap", extension("2029-12-31"))
        .on("officers")
        .cites("社会团体章程示范文本（1998）第十六条")
        .refuses("a term is extended once", "leadership.already_extended", extension("2029-06-30"))
        .refuses(
            "an extension counts from an end that is known",
            "leadership.term_end_unknown",
            ExtendTerm { term: NEXT_TERM, ..extension("2034-12-31") },
        )
        .on("resolved")
        .cites("社会团体章程示范文本（1998）第十六条")
        .accepts("the council has carried the extension, which names its vote", extension("2029-06-30"))
        .refuses(
            "what ended early does not move again",
            "leadership.already_shortened",
            ExtendTerm { term: BRANCH_TERM, ..extension("2027-06-30") },
        )
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no extension", "leadership.no_extension_rule", extension("2029-12-31"));
}

fn early_ends(table: &mut Table<'_>) {
    table
        .on("resolved")
        .cites("社会团体章程示范文本（1998）第十六条")
        .duties_on("2027-01-01")
        .accepts("the council has carried that the term ends early", early_end("2026-12-31"))
        .cites("社会团体章程示范文本（1998）第十六条")
        .refuses("it has carried no other day", "leadership.not_carried", early_end("2026-11-30"))
        .cites("社会团体章程示范文本（1998）第十六条")
        .refuses(
            "an approval is missing",
            "leadership.approval_missing",
            ShortenTerm { approvals: vec![], ..early_end("2026-12-31") },
        )
        .refuses("an early end is earlier", "leadership.not_earlier", early_end("2028-12-31"))
        .refuses("and not before the beginning", "leadership.period_reversed", early_end("2023-12-31"))
        .refuses(
            "the end is brought forward once",
            "leadership.already_shortened",
            ShortenTerm { term: BRANCH_TERM, ..early_end("2026-02-01") },
        )
        .refuses(
            "the term must be recorded",
            "leadership.unknown_term",
            ShortenTerm { term: NEXT_TERM, ..early_end("2026-12-31") },
        )
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no early end", "leadership.no_early_end_rule", early_end("2026-12-31"));
}

fn elections(table: &mut Table<'_>) {
    let step = |step, on| RecordElectionStep { term: TERM, step, on: date(on) };
    table
        .on("sample")
        .duties_on("2028-10-01")
        .accepts("an election begins", step(ElectionStep::Started, "2026-03-02"))
        .refuses(
            "what is still to come was not done",
            "leadership.in_the_future",
            step(ElectionStep::Held, "2026-03-03"),
        )
        .refuses(
            "the term must be recorded",
            "leadership.unknown_term",
            RecordElectionStep { term: NEXT_TERM, ..step(ElectionStep::Held, "2026-03-02") },
        )
        .on("officers")
        .refuses(
            "a step is recorded once",
            "leadership.step_already_recorded",
            step(ElectionStep::Started, "2026-03-02"),
        )
        .on("no_rotation")
        .by(Actor::import())
        .refuses(
            "a charter may have no calendar",
            "leadership.step_not_in_calendar",
            step(ElectionStep::Started, "2026-03-02"),
        );
}

fn manner(mode: AppointmentMode) -> AppointmentManner {
    AppointmentManner {
        mode,
        term: None,
        unit: None,
        meeting: None,
        full_time: None,
        legal_representative_of: vec![],
        exceptions: vec![],
        posts_elsewhere: vec![],
    }
}

fn take(person: PersonId, word: &str, from: &str, manner: Option<AppointmentManner>) -> AppointToPost {
    AppointToPost {
        appointment: AppointmentId::from_u128(0x1171),
        person,
        post: post(word),
        from: Some(date(from)),
        until: None,
        manner,
    }
}

fn ways(table: &mut Table<'_>) {
    use AppointmentMode::{Acting, Appointed, Elected, Hired, Succeeding};
    let now = |person, word, manner| take(person, word, "2026-03-02", Some(manner));
    let elected = |meeting| AppointmentManner { meeting, ..manner(Elected) };
    let for_unit = |mode| AppointmentManner { unit: Some(YUNFAN), ..manner(mode) };
    table
        .on("busy")
        .cites("社会团体章程示范文本（1998）第十八条")
        .accepts(
            "the council elects a vice president at its meeting",
            take(HE, "vice_president", "2026-04-01", Some(elected(Some(BOARD)))),
        )
        .on("sample")
        .cites("社会团体章程示范文本（1998）第二十九条")
        .accepts("the secretary general takes on staff", now(HE, "secretariat_staff", manner(Appointed)))
        .by(LIN)
        .refuses(
            "the president does not",
            "leadership.appointer_not_competent",
            now(HE, "secretariat_staff", manner(Appointed)),
        )
        .cites("社会团体章程示范文本（1998）第十八条")
        .refuses(
            "no election without a meeting of the council",
            "leadership.not_decided_by_organ",
            now(HE, "vice_president", elected(None)),
        )
        .refuses(
            "a vice president is not hired",
            "leadership.wrong_mode",
            now(HE, "vice_president", manner(Hired)),
        )
        .refuses(
            "nobody stands in for a president who is there",
            "leadership.post_not_vacant",
            now(ZHOU, "president", manner(Acting)),
        )
        .refuses(
            "the term must be recorded",
            "leadership.unknown_term",
            now(HE, "director", AppointmentManner { term: Some(NEXT_TERM), ..manner(Acting) }),
        )
        .refuses(
            "a post is held for a unit by whoever represents it",
            "leadership.not_the_representative",
            now(HE, "secretariat_staff", for_unit(Appointed)),
        )
        .refuses(
            "a unit's next representative takes what the former held",
            "leadership.unit_held_no_such_post",
            now(ZHOU, "standing_director", for_unit(Succeeding)),
        );
}

fn limits(table: &mut Table<'_>) {
    use AppointmentMode::{Appointed, Elected, Hired};
    let next = |person, word, manner| take(person, word, "2029-04-01", manner);
    let for_years = |until| AppointToPost {
        until: Some(date(until)),
        ..take(HE, "chief_supervisor", "2026-03-02", None)
    };
    let council = ApprovedException {
        limit: OfficeLimit::Age,
        approvals: vec![Approval { by: Approver::Council, on: None, document: None, motion: None }],
    };
    let approved = |exceptions| AppointmentManner { exceptions, ..manner(Elected) };
    let everybody =
        || ApprovedException { limit: OfficeLimit::Age, approvals: extension("2029-06-30").approvals };
    let resolved = |person, word, manner| take(person, word, "2026-03-20", Some(manner));
    table
        .on("officers")
        .accepts(
            "a president takes the post for the next term, and the one before leaves it",
            next(HE, "president", None),
        )
        .cites("governance §2 item 5")
        .accepts("a post is held for all the years that it has", for_years("2029-03-02"))
        .cites("governance §2 item 5")
        .refuses("and for no day more", "leadership.appointment_too_long", for_years("2029-03-03"))
        .cites("社会团体章程示范文本（1998）第二十四条")
        .refuses(
            "seventy-nine is over seventy",
            "leadership.over_age",
            next(SONG, "president", Some(manner(Elected))),
        )
        .cites("社会团体章程示范文本（1998）第二十五条")
        .refuses(
            "an exception needs every approval",
            "leadership.approval_missing",
            next(SONG, "president", Some(approved(vec![council]))),
        )
        .on("resolved")
        .cites("社会团体章程示范文本（1998）第二十五条")
        .accepts(
            "the council has carried the exception, and the appointment names its vote",
            resolved(SONG, "president", approved(vec![everybody()])),
        )
        .cites("社会团体章程示范文本（1998）第二十五条")
        .refuses(
            "an exception for one post is none for another",
            "leadership.not_carried",
            resolved(SONG, "secretary_general", approved(vec![everybody()])),
        )
        .cites("福建省异地商会登记管理办法")
        .refuses(
            "a president is no president of another association",
            "leadership.holds_post_elsewhere",
            resolved(
                HE,
                "president",
                AppointmentManner {
                    posts_elsewhere: vec![PostElsewhere { party: YUNMENG, post: post("president") }],
                    ..manner(Elected)
                },
            ),
        )
        .refuses(
            "president and secretary general come from different units",
            "leadership.of_one_unit",
            resolved(ZHOU, "secretary_general", manner(Elected)),
        )
        .on("officers")
        .cites("社会团体章程示范文本（1998）第二十四条")
        .refuses(
            "an age must be known where the charter says so",
            "leadership.age_unknown",
            next(SU, "vice_president", None),
        )
        .cites("社会团体章程示范文本（1998）第二十六条")
        .refuses(
            "a second term, where one is all",
            "leadership.too_many_terms",
            next(GU, "vice_president", None),
        )
        .cites("社会团体章程示范文本（1998）第二十四条")
        .refuses(
            "a secretary general is full-time",
            "leadership.not_full_time",
            next(
                HE,
                "secretary_general",
                Some(AppointmentManner { full_time: Some(false), ..manner(Hired) }),
            ),
        )
        .cites("社会团体登记管理条例第十二条第三款")
        .refuses(
            "the president is legal representative of no other association",
            "leadership.represents_another_association",
            next(
                HE,
                "president",
                Some(AppointmentManner { legal_representative_of: vec![YUNMENG], ..manner(Elected) }),
            ),
        )
        .on("sample")
        .refuses(
            "supervisors are no directors",
            "leadership.posts_incompatible",
            take(CHENG, "supervisor", "2026-03-02", None),
        )
        .refuses(
            "a body that somebody represents must be known",
            "people.unknown_party",
            take(
                HE,
                "secretariat_staff",
                "2026-03-02",
                Some(AppointmentManner {
                    legal_representative_of: vec![PartyId::from_u128(0x2f)],
                    ..manner(Appointed)
                }),
            ),
        );
}

fn removals(table: &mut Table<'_>) {
    let new = RemovalId::from_u128(0x11f1);
    let propose = |removal, place, mover| ProposeRemoval {
        removal,
        appointment: appointment(place),
        mover,
        reasons: prose("长期不履行职责"),
        audience: Audience::Council,
        supporters: vec![],
    };
    let supervisors = || Principal::Organ { organ: organ("supervisory_board") };
    let answer = |removal, defence| RecordDefence { removal, defence };
    let remove = |place, on| EndAppointment {
        appointment: appointment(place),
        on: date(on),
        ground: EndGround::Removed,
        meeting: None,
    };
    table
        .on("sample")
        .accepts("the supervisors move a removal, with reasons", propose(new, 1, supervisors()))
        .accepts(
            "a fifth of the members move one together",
            ProposeRemoval { supporters: vec![GU], ..propose(new, 1, Principal::Person { person: LIN }) },
        )
        .accepts("an authority moves one", propose(new, 1, Principal::Party { party: BUREAU }))
        .refuses(
            "one member alone does not",
            "leadership.mover_not_competent",
            propose(new, 1, Principal::Person { person: LIN }),
        )
        .refuses(
            "the mover must be known",
            "people.unknown_person",
            propose(new, 1, Principal::Person { person: NOBODY }),
        )
        .refuses(
            "the body that moves must be known",
            "people.unknown_party",
            propose(new, 1, Principal::Party { party: PartyId::from_u128(0x2f) }),
        )
        .refuses(
            "the organ that moves must be in the charter",
            "leadership.unknown_organ",
            propose(new, 1, Principal::Organ { organ: organ("choir") }),
        )
        .refuses(
            "there is no such appointment",
            "leadership.unknown_appointment",
            ProposeRemoval { appointment: AppointmentId::from_u128(0x7f), ..propose(new, 1, supervisors()) },
        )
        .on("busy")
        .refuses(
            "whoever has left is not removed",
            "leadership.appointment_already_ended",
            propose(new, 10, supervisors()),
        )
        .on("officers")
        .refuses(
            "a motion is recorded once",
            "leadership.already_recorded",
            propose(OPEN_MOTION, 2, supervisors()),
        )
        .accepts(
            "whoever is to be removed answers",
            answer(OPEN_MOTION, Some(prose_about(crate::sample::SHEN, "因病请假"))),
        )
        .accepts("or had the opportunity and said nothing", answer(OPEN_MOTION, None))
        .refuses("there is no such motion", "leadership.unknown_removal", answer(new, None))
        .refuses(
            "an answer is recorded once",
            "leadership.defence_already_recorded",
            answer(ANSWERED_MOTION, None),
        )
        .refuses(
            "whoever has left answers no more",
            "leadership.appointment_already_ended",
            answer(IDLE_MOTION, None),
        )
        .cites("社会团体章程示范文本（1998）第十八条")
        .refuses(
            "nobody elected is removed without a motion",
            "leadership.removal_not_proposed",
            remove(3, "2026-03-02"),
        )
        .cites("社会团体章程示范文本（1998）第十八条")
        .refuses("nor without an answer", "leadership.defence_missing", remove(2, "2026-03-02"))
        .cites("社会团体章程示范文本（1998）第十八条")
        .refuses("nor without a vote of the council", "leadership.not_carried", remove(1, "2026-03-02"))
        .accepts("staff are dismissed", remove(6, "2026-03-02"));
}

fn filings(table: &mut Table<'_>) {
    let file = |place, on| FileLeader { appointment: appointment(place), on: date(on) };
    table
        .on("sample")
        .cites("社会团体章程示范文本（1998）第二十四条")
        .accepts("a leader is put on file", file(1, "2026-03-02"))
        .refuses("a director is no leader", "leadership.not_a_leader", file(8, "2026-03-02"))
        .refuses("what is still to come was not done", "leadership.in_the_future", file(1, "2026-03-03"))
        .refuses(
            "there is no such appointment",
            "leadership.unknown_appointment",
            FileLeader { appointment: AppointmentId::from_u128(0x7f), on: date("2026-03-02") },
        )
        .on("officers")
        .refuses("a leader is filed once", "leadership.already_filed", file(0, "2026-03-02"));
}

fn delegations(table: &mut Table<'_>) {
    let accept = |delegation, on| AcceptDelegation { delegation, on: date(on) };
    let some = |powers| RecordDelegation {
        delegation: DelegationId::from_u128(0x113c),
        delegate: JIANG,
        principal: Principal::Person { person: LIN },
        scope: DelegationScope::Powers { powers },
        from: Some(date("2026-03-02")),
        until: None,
        accepted: None,
    };
    table
        .on("sample")
        .accepts("a delegation may be of some powers", some(vec![Power::FollowUp, Power::Convene]))
        .cites("社会团体章程示范文本（1998）第十八条")
        .refuses("but not of what is done in person", "leadership.not_delegable", some(vec![Power::Appoint]))
        .by(Actor::Person { person: XU, post: None, on_behalf_of: Some(Principal::Person { person: LIN }) })
        .refuses(
            "nor by whoever acts for everything",
            "leadership.not_delegable",
            EndAppointment {
                appointment: appointment(8),
                on: date("2026-03-02"),
                ground: EndGround::Resigned,
                meeting: None,
            },
        )
        .accepts("a delegate accepts", accept(DELEGATION, "2026-03-02"))
        .refuses(
            "what is still to come was not done",
            "leadership.in_the_future",
            accept(DELEGATION, "2026-03-03"),
        )
        .refuses(
            "there is no such delegation",
            "leadership.unknown_delegation",
            accept(REVOKED, "2026-03-02"),
        )
        .on("busy")
        .refuses(
            "what was revoked is not accepted",
            "leadership.delegation_already_revoked",
            accept(REVOKED, "2026-04-01"),
        )
        .on("officers")
        .refuses(
            "a delegation is accepted once",
            "leadership.delegation_already_accepted",
            accept(DELEGATION, "2026-03-02"),
        );
}
