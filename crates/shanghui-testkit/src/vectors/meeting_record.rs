//! Meetings on record: what was said, studied and agreed, what follows, and the minutes.

use super::Table;
use crate::fixture::{
    BOARD, CLOSED, CONSENSUS, CONTRIBUTION, CORRECTION, DONE_TASK, DRAFTED, NOT_TO_DO, OPEN_TASK, RECORDED,
    SIGNED, TO_DO,
};
use crate::sample::{
    BUREAU, EXCHANGE, HAN, JIANG, JOINT, LIN, NOBODY, SHEN, XU, YUNMENG, ZHOU, date, occurred, on_behalf_of,
    organ, prose, prose_about, title,
};
use shanghui::charter::MinutesPublication;
use shanghui::kernel::{
    AgendaItemId, Audience, ConsensusId, ContributionId, CorrectionId, FollowUpId, MeetingId, PartyId,
    PersonId, Principal,
};
use shanghui::meeting::{
    AssignFollowUp, CompleteFollowUp, CorrectMinutes, DraftMinutes, PublishMinutes, RecordConsensus,
    RecordContribution, RecordStudy, SignMinutes,
};

const NOWHERE: MeetingId = MeetingId::from_u128(0x5f);
const NO_ITEM: AgendaItemId = AgendaItemId::from_u128(0x6f);
const NO_BODY: PartyId = PartyId::from_u128(0x2f);

pub(super) fn fill(table: &mut Table<'_>) {
    table.on("busy");
    contributions(table);
    studies(table);
    consensus(table);
    follow_ups(table);
    minutes(table);
}

fn contributions(table: &mut Table<'_>) {
    let speak = |meeting, speakers: &[PersonId]| RecordContribution {
        contribution: ContributionId::from_u128(0x11b1),
        meeting,
        item: None,
        speakers: speakers.to_vec(),
        on_behalf_of: vec![],
        summary: Some(prose("介绍春季安排")),
        points: vec![],
        audience: Audience::Members,
    };
    let for_whom =
        |speaker, principal| RecordContribution { on_behalf_of: vec![principal], ..speak(JOINT, &[speaker]) };
    let president = || on_behalf_of(LIN);
    table
        .accepts(
            "a contribution with its points, which are about whoever they name",
            RecordContribution {
                item: Some(EXCHANGE),
                points: vec![prose("先试两月"), prose_about(ZHOU, "提供仓位")],
                ..speak(JOINT, &[LIN])
            },
        )
        .accepts("several may have made it together", speak(JOINT, &[LIN, ZHOU]))
        .accepts("a delegate speaks for the president", for_whom(XU, president()))
        .accepts(
            "a post carries the voice of an organ",
            for_whom(XU, Principal::Organ { organ: organ("secretariat") }),
        )
        .accepts(
            "what was said need not be known",
            RecordContribution { summary: None, ..speak(JOINT, &[HAN]) },
        )
        .refuses("there is no such meeting", "meeting.unknown_meeting", speak(NOWHERE, &[LIN]))
        .refuses("nobody speaks after the close", "meeting.wrong_phase", speak(CLOSED, &[LIN]))
        .refuses(
            "a contribution is recorded once",
            "meeting.already_recorded",
            RecordContribution { contribution: CONTRIBUTION, ..speak(JOINT, &[LIN]) },
        )
        .refuses(
            "its item must be on the agenda",
            "meeting.unknown_item",
            RecordContribution { item: Some(NO_ITEM), ..speak(JOINT, &[LIN]) },
        )
        .refuses("somebody must have spoken", "meeting.no_speaker", speak(JOINT, &[]))
        .refuses("nobody has this id", "people.unknown_person", speak(JOINT, &[NOBODY]))
        .refuses("whoever speaks must be there", "meeting.not_present", speak(JOINT, &[SHEN]))
        .refuses(
            "the body must be known",
            "people.unknown_party",
            for_whom(HAN, Principal::Party { party: NO_BODY }),
        )
        .refuses(
            "the organ must be in the charter",
            "leadership.unknown_organ",
            for_whom(HAN, Principal::Organ { organ: organ("choir") }),
        )
        .refuses(
            "without a delegation nobody speaks for another",
            "meeting.not_authorised_to_speak_for",
            for_whom(HAN, president()),
        )
        .accepts(
            "a delegation reached to the day of the meeting",
            for_whom(HAN, Principal::Party { party: YUNMENG }),
        );
}

fn studies(table: &mut Table<'_>) {
    let study = |meeting| RecordStudy {
        meeting,
        item: None,
        document: title("长安市商会工作指引"),
        issuer: Some(BUREAU),
        led_by: Some(LIN),
        audience: Audience::Members,
    };
    let known = || RecordStudy { document: title("关于做好春季信息报送的通知"), ..study(JOINT) };
    table
        .accepts("a document is studied", study(JOINT))
        .accepts(
            "what is not known of it is left out",
            RecordStudy { issuer: None, led_by: None, ..study(JOINT) },
        )
        .refuses("there is no such meeting", "meeting.unknown_meeting", study(NOWHERE))
        .refuses("nothing is studied after the close", "meeting.wrong_phase", study(CLOSED))
        .refuses(
            "its item must be on the agenda",
            "meeting.unknown_item",
            RecordStudy { item: Some(NO_ITEM), ..study(JOINT) },
        )
        .refuses("a study is recorded once", "meeting.already_recorded", known())
        .refuses(
            "its issuer must be known",
            "people.unknown_party",
            RecordStudy { issuer: Some(NO_BODY), ..study(JOINT) },
        )
        .refuses(
            "nobody has this id",
            "people.unknown_person",
            RecordStudy { led_by: Some(NOBODY), ..study(JOINT) },
        )
        .refuses(
            "whoever leads it must be there",
            "meeting.not_present",
            RecordStudy { led_by: Some(JIANG), ..study(JOINT) },
        );
}

fn consensus(table: &mut Table<'_>) {
    let point = |meeting| RecordConsensus {
        consensus: ConsensusId::from_u128(0x11c1),
        meeting,
        text: prose("每季度会商一次"),
        audience: Audience::Public,
    };
    table
        .accepts("those present agree on a point", point(JOINT))
        .refuses("there is no such meeting", "meeting.unknown_meeting", point(NOWHERE))
        .refuses("nothing is agreed after the close", "meeting.wrong_phase", point(CLOSED))
        .refuses("a council decides, it does not agree", "meeting.meeting_binds", point(BOARD))
        .refuses(
            "a point is recorded once",
            "meeting.already_recorded",
            RecordConsensus { consensus: CONSENSUS, ..point(JOINT) },
        );
}

fn follow_ups(table: &mut Table<'_>) {
    let new = FollowUpId::from_u128(0x11d1);
    let assign = |meeting, owner| AssignFollowUp {
        follow_up: new,
        meeting,
        task: prose("拟定会商日程"),
        owner,
        due: Some(date("2026-04-20")),
        audience: Audience::Members,
    };
    let person = |person| Some(Principal::Person { person });
    table
        .duties_on("2026-04-02")
        .accepts("a follow-up is assigned, and is open", assign(JOINT, person(ZHOU)))
        .accepts(
            "after the close as well",
            assign(CLOSED, Some(Principal::Organ { organ: organ("secretariat") })),
        )
        .accepts("nobody and no day need be named", AssignFollowUp { due: None, ..assign(JOINT, None) })
        .refuses(
            "a follow-up is assigned once",
            "meeting.already_recorded",
            AssignFollowUp { follow_up: OPEN_TASK, ..assign(JOINT, None) },
        )
        .refuses("there is no such meeting", "meeting.unknown_meeting", assign(NOWHERE, None))
        .refuses(
            "nothing follows from what was not held",
            "meeting.wrong_phase",
            assign(crate::fixture::UPCOMING, None),
        )
        .refuses("nobody has this id", "people.unknown_person", assign(JOINT, person(NOBODY)))
        .refuses(
            "the body must be known",
            "people.unknown_party",
            assign(JOINT, Some(Principal::Party { party: NO_BODY })),
        )
        .refuses(
            "the organ must be in the charter",
            "leadership.unknown_organ",
            assign(JOINT, Some(Principal::Organ { organ: organ("choir") })),
        )
        .refuses(
            "it is not due before the meeting",
            "meeting.due_before_meeting",
            AssignFollowUp { due: Some(date("2026-03-09")), ..assign(JOINT, None) },
        );
    let complete = |follow_up| CompleteFollowUp { follow_up, at: None, result: None };
    table
        .duties_on("2026-04-02")
        .accepts(
            "a follow-up is done, and the duty is settled",
            CompleteFollowUp {
                at: Some(occurred("2026-03-30")),
                result: Some(prose("清单已发各商会")),
                ..complete(OPEN_TASK)
            },
        )
        .refuses("there is no such follow-up", "meeting.unknown_follow_up", complete(new))
        .refuses("a follow-up is done once", "meeting.already_completed", complete(DONE_TASK))
        .refuses(
            "it cannot have been done tomorrow",
            "meeting.in_the_future",
            CompleteFollowUp { at: Some(occurred("2026-04-02")), ..complete(OPEN_TASK) },
        );
    table
        .on("revoked")
        .accepts("what a decision asked for is done while it stands", complete(TO_DO))
        .cites("governance §1.2 assembly.powers")
        .refuses(
            "what a revoked decision asked for is not to be done",
            "meeting.follow_up_revoked",
            complete(NOT_TO_DO),
        )
        .on("busy");
}

fn minutes(table: &mut Table<'_>) {
    let draft = |meeting| DraftMinutes { meeting };
    let sign = |meeting| SignMinutes { meeting };
    let correct = |meeting| CorrectMinutes {
        correction: CorrectionId::from_u128(0x11d8),
        meeting,
        contribution: None,
        text: prose("时间应为上午"),
    };
    table
        .accepts("minutes rest on the digest of the journal", draft(CLOSED))
        .refuses("there is no such meeting", "meeting.unknown_meeting", draft(NOWHERE))
        .refuses("minutes follow the close", "meeting.wrong_phase", draft(JOINT))
        .refuses("minutes are drafted once", "meeting.minutes_already_drafted", draft(DRAFTED));
    table
        .duties_on("2026-04-02")
        .accepts("the secretary general signs for a joint meeting, and the duty is settled", sign(DRAFTED))
        .by(LIN)
        .cites("社会团体章程示范文本（1998）第二十八条")
        .accepts("the president signs for the council", sign(RECORDED))
        .refuses("there is no such meeting", "meeting.unknown_meeting", sign(NOWHERE))
        .refuses("what is not drafted is not signed", "meeting.minutes_not_drafted", sign(CLOSED))
        .refuses("minutes are signed once", "meeting.minutes_already_signed", sign(SIGNED))
        .cites("社会团体章程示范文本（1998）第二十八条")
        .refuses(
            "a secretary general does not sign for the council",
            "meeting.signer_not_competent",
            sign(RECORDED),
        );
    publishing(table);
    table
        .accepts("a draft is corrected", correct(DRAFTED))
        .accepts("signed minutes are corrected by a record", correct(SIGNED))
        .refuses("there is no such meeting", "meeting.unknown_meeting", correct(NOWHERE))
        .refuses("what is not drafted is not corrected", "meeting.minutes_not_drafted", correct(CLOSED))
        .refuses(
            "a correction is recorded once",
            "meeting.already_recorded",
            CorrectMinutes { correction: CORRECTION, ..correct(SIGNED) },
        )
        .refuses(
            "the contribution must be the meeting's",
            "meeting.unknown_contribution",
            CorrectMinutes { contribution: Some(CONTRIBUTION), ..correct(SIGNED) },
        );
}

fn publishing(table: &mut Table<'_>) {
    const SOURCE: &str = "governance §1.2 assembly.minutes";
    let publish = |meeting, to| PublishMinutes { meeting, to, on: None };
    table
        .on("minuted")
        .cites(SOURCE)
        .duties_on("2026-03-12")
        .accepts(
            "a copy goes to the registration authority, and that duty is settled",
            publish(JOINT, MinutesPublication::RegistrationAuthority),
        )
        .accepts(
            "they may be made known where the charter does not ask for it",
            publish(JOINT, MinutesPublication::SupervisingUnit),
        )
        .cites(SOURCE)
        .refuses(
            "nobody is told twice",
            "meeting.minutes_already_published",
            publish(JOINT, MinutesPublication::Members),
        )
        .refuses(
            "it cannot have been done tomorrow",
            "meeting.in_the_future",
            PublishMinutes {
                on: Some(date("2026-12-31")),
                ..publish(JOINT, MinutesPublication::Supervisors)
            },
        )
        .refuses(
            "there is no such meeting",
            "meeting.unknown_meeting",
            publish(NOWHERE, MinutesPublication::Members),
        );
    table.on("busy").refuses(
        "what is not signed is not made known",
        "meeting.minutes_not_signed",
        publish(DRAFTED, MinutesPublication::Members),
    );
}
