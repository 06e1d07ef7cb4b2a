//! Meetings that are demanded, assemblies of delegates, and votes that a meeting leaves open.

use super::Table;
use crate::fixture::{BOARD, DEMANDED, HEARD, TAKEN_BACK, demand};
use crate::sample::{
    ASSEMBLY, COUNCIL, HAN, HE, JOINT, LIN, NOBODY, SU, VOTE, XU, YE, ZHOU, assembly, council_meeting, date,
    joint_meeting, kind, occurred,
};
use shanghui::kernel::{Actor, DemandId, MeetingId};
use shanghui::meeting::{
    CancelMeeting, CloseMeeting, ConveneMeeting, DemandMeeting, DemandedBy, WithdrawDemand,
};
use shanghui::voting::{CandidateCount, CloseVote, VoteCount};

const NEW: DemandId = DemandId::from_u128(0x11d1);
const UNKNOWN: DemandId = DemandId::from_u128(0x1df);
const NEXT: MeetingId = MeetingId::from_u128(0x1151);
const NOWHERE: MeetingId = MeetingId::from_u128(0x5f);
const SOURCE: &str = "governance §1.3 board.extraordinary";

pub(super) fn fill(table: &mut Table<'_>) {
    demanding(table);
    answering(table);
    delegates(table);
    left_open(table);
}

fn demanding(table: &mut Table<'_>) {
    let three = || demand(NEW, &[HAN, SU, YE]);
    let assembly = |meeting| DemandMeeting {
        kind: kind("general_assembly"),
        by: DemandedBy::Organ { meeting },
        ..three()
    };
    let holder = |person| DemandMeeting { by: DemandedBy::Holder { person }, ..three() };
    table
        .on("demanded")
        .cites(SOURCE)
        .duties_on("2026-03-08")
        .accepts("a third of the council demands it", three())
        .accepts(
            "a demand is dated by the day on which it arrived",
            DemandMeeting { on: Some(date("2026-03-01")), ..three() },
        )
        .accepts("the charter may give the right to a post", holder(LIN))
        .by(Actor::import())
        .accepts("what an import says of the past is taken as it was", demand(NEW, &[HAN]))
        .cites(SOURCE)
        .refuses(
            "two of nine are less than a third",
            "meeting.too_few_demanders",
            demand(NEW, &[HAN, SU, HE]),
        )
        .refuses("a demand is recorded once", "meeting.already_recorded", demand(DEMANDED, &[HAN, SU, YE]))
        .refuses("nobody has this id", "people.unknown_person", demand(NEW, &[HAN, NOBODY]))
        .refuses("another post has no such right", "meeting.demander_not_competent", holder(ZHOU))
        .refuses(
            "the charter must know the kind",
            "meeting.unknown_kind",
            DemandMeeting { kind: kind("tea_party"), ..three() },
        )
        .refuses(
            "nobody demands what no rule provides for",
            "meeting.demander_not_competent",
            DemandMeeting { kind: kind("joint_meeting"), ..three() },
        )
        .refuses(
            "it cannot have arrived tomorrow",
            "meeting.in_the_future",
            DemandMeeting { on: Some(date("2026-03-03")), ..three() },
        )
        .on("busy")
        .cites("governance §1.2 assembly.extraordinary")
        .accepts("the council thinks an assembly necessary", assembly(BOARD))
        .refuses("there is no such meeting", "meeting.unknown_meeting", assembly(NOWHERE))
        .refuses(
            "a council that was not opened has decided nothing",
            "meeting.demander_not_competent",
            assembly(COUNCIL),
        )
        .refuses("a joint meeting is no organ", "meeting.demander_not_competent", assembly(JOINT));
    table
        .on("demanded")
        .duties_on("2026-03-08")
        .accepts("a demand is withdrawn", WithdrawDemand { demand: DEMANDED })
        .refuses("there is no such demand", "meeting.unknown_demand", WithdrawDemand { demand: UNKNOWN })
        .refuses("it is withdrawn once", "meeting.demand_settled", WithdrawDemand { demand: TAKEN_BACK })
        .refuses(
            "what was answered is not withdrawn",
            "meeting.demand_settled",
            WithdrawDemand { demand: HEARD },
        );
}

fn answering(table: &mut Table<'_>) {
    let answers = |demand| ConveneMeeting {
        meeting: NEXT,
        ordinal: Some(2),
        demand: Some(demand),
        starts: Some(occurred("2026-03-25")),
        ..council_meeting()
    };
    table
        .on("demanded")
        .by(LIN)
        .duties_on("2026-03-08")
        .accepts("the president convenes what was demanded", answers(DEMANDED))
        .at("2026-03-08T01:00:00Z")
        .accepts("once the time has passed it is convened for those who demanded it", answers(DEMANDED))
        .at("2026-03-07T01:00:00Z")
        .refuses("and not before", "meeting.convener_not_competent", answers(DEMANDED))
        .by(LIN)
        .refuses("a demand must be known", "meeting.unknown_demand", answers(UNKNOWN))
        .by(LIN)
        .refuses("one that was withdrawn is not answered", "meeting.demand_settled", answers(TAKEN_BACK))
        .by(LIN)
        .refuses("one meeting answers it", "meeting.demand_settled", answers(HEARD))
        .refuses(
            "another kind of meeting does not answer it",
            "meeting.other_kind_demanded",
            ConveneMeeting { meeting: NEXT, demand: Some(DEMANDED), ..joint_meeting() },
        );
}

fn delegates(table: &mut Table<'_>) {
    let of = |word| ConveneMeeting {
        meeting: ASSEMBLY,
        kind: kind(word),
        starts: Some(occurred("2026-04-20")),
        ..assembly()
    };
    table
        .on("delegates")
        .by(LIN)
        .cites("governance §1.2 assembly.delegate_threshold")
        .accepts("two delegates are a third of six members, and they are entitled", of("delegates"))
        .by(LIN)
        .refuses("they are not half of them", "leadership.too_few_delegates", of("half_of_all"))
        .by(LIN)
        .refuses("six members meet themselves", "leadership.too_few_members_for_delegates", of("large"))
        .by(Actor::import())
        .accepts("an import records what met before", of("large"));
}

fn left_open(table: &mut Table<'_>) {
    table
        .on("voting")
        .refuses(
            "a meeting is not closed under a vote",
            "meeting.vote_still_open",
            CloseMeeting { meeting: COUNCIL, at: None },
        )
        .on("demanded")
        .refuses(
            "nor cancelled under one by correspondence",
            "meeting.vote_still_open",
            CancelMeeting { meeting: COUNCIL, reason: None },
        );
}

/// The election of a delegate by all members.
pub(super) fn elected(table: &mut Table<'_>) {
    let candidates = vec![CandidateCount { person: HE, r#for: 5, against: 1 }];
    let count = Some(VoteCount::Candidates { candidates, valid: 6, void: 0 });
    table.on("delegates").cites("governance §7, 34").accepts(
        "a delegate whom all members elect holds the post",
        CloseVote { vote: VOTE, count, signed_by: vec![XU], at: None },
    );
}
