//! What is moved, voted on and counted.

use super::Table;
use crate::fixture::{ADOPTED_PLAN, DRAFTED_ONLY, PLAN_VOTE, TURNED_DOWN_PLAN, adopting};
use crate::sample::{
    self, ASSEMBLY, COUNCIL, EXCHANGE, FILM, GU, HAN, HE, JIANG, JOINT, LIN, NOBODY, SHEN, SONG, SU, TERM,
    TINGLAN, XU, YE, YUNMENG, ZHOU, date, election, motion, occurred, on_behalf_of, open_vote, organ, post,
    prose,
};
use crate::voting::{
    BY_HANDS, CLOSED_VOTE, FREE_VOTE, HANDS, LEFT, NO_VOTE, OF_A_DIRECTOR, OPEN, POLL, PROXY, REJECTED,
    REMOVAL, SECRET, TIED, UNANSWERED, WITHDRAWN_MOTION, renumber,
};
use shanghui::charter::{Approver, BallotKind, Matter};
use shanghui::kernel::{FollowUpId, MeetingId, MotionId, PersonId, Principal, ProxyId, RemovalId, TermId};
use shanghui::leadership::{Approval, ApprovedException, OfficeLimit, PostElsewhere};
use shanghui::tally::BallotMark;
use shanghui::voting::{
    AmendMotion, CandidateCount, Candidature, CastVote, CloseVote, GrantProxy, IssueBallot, MoveMotion,
    Nomination, OpenVote, ProposedFollowUp, RecuseVoter, ReturnBallot, SecondMotion, Subject, VoteCount,
    WithdrawMotion,
};

const NO_MOTION: MotionId = MotionId::from_u128(0x10f);
const NOWHERE: MeetingId = MeetingId::from_u128(0x5f);
const NEXT: MotionId = MotionId::from_u128(0x108);

pub(super) fn fill(table: &mut Table<'_>) {
    proxies(table.on("assembly"));
    motions(table.on("voting"));
    permissions(table);
    elections(table);
    handling(table);
    opening(table);
    casting(table);
    closing(table);
    dues_moved(table.on("assembly"));
    plans_moved(table.on("planned"));
    super::revocations::fill(table);
}

fn proxies(table: &mut Table<'_>) {
    let proxy = |principal, holder| GrantProxy {
        proxy: ProxyId::from_u128(0x122),
        meeting: ASSEMBLY,
        principal,
        holder,
        unit: None,
    };
    table
        .cites("governance §1.2 assembly.proxy")
        .accepts("a member sends another", proxy(LIN, GU))
        .refuses(
            "a proxy is filed once",
            "voting.already_recorded",
            GrantProxy { proxy: PROXY, ..proxy(LIN, GU) },
        )
        .refuses(
            "there is no such meeting",
            "meeting.unknown_meeting",
            GrantProxy { meeting: NOWHERE, ..proxy(LIN, GU) },
        )
        .refuses("nobody has this id", "people.unknown_person", proxy(NOBODY, GU))
        .refuses("whoever sends must be entitled", "voting.not_entitled", proxy(JIANG, GU))
        .refuses("nobody sends themselves", "voting.own_proxy", proxy(LIN, LIN))
        .refuses("somebody votes for them already", "voting.already_represented", proxy(HE, GU))
        .refuses("nobody votes for more than they may", "voting.too_many_principals", proxy(LIN, HAN));
    table
        .refuses(
            "the council has no proxies",
            "voting.no_proxies",
            GrantProxy { meeting: COUNCIL, ..proxy(LIN, GU) },
        )
        .on("voting")
        .refuses(
            "a proxy is filed before the meeting",
            "meeting.wrong_phase",
            GrantProxy { meeting: COUNCIL, ..proxy(LIN, GU) },
        )
        .on("colleagues")
        .cites("governance §1.3 board.proxy")
        .accepts("a unit sends a colleague", GrantProxy { unit: Some(TINGLAN), ..proxy(SHEN, XU) })
        .cites("governance §1.3 board.proxy")
        .refuses("whoever is sent must be a colleague", "voting.holder_no_colleague", proxy(SHEN, XU))
        .refuses(
            "whoever comes from another unit is none",
            "voting.holder_no_colleague",
            GrantProxy { unit: Some(TINGLAN), ..proxy(SHEN, ZHOU) },
        );
}

fn dues_moved(table: &mut Table<'_>) {
    let moved = |subject| MoveMotion { meeting: ASSEMBLY, subject, ..next() };
    let mut twice = sample::dues();
    if let Subject::DuesStandard { tiers, .. } = &mut twice {
        tiers[1].posts.push(sample::post("vice_president"));
    }
    table
        .cites("民发〔2014〕166号第四条")
        .accepts("the assembly is to set the dues", moved(sample::dues()))
        .cites("国办发〔2020〕21号")
        .refuses("nobody is in two tiers", "voting.tiers_contradict", moved(twice));
    table.cites("社会团体章程示范文本（1998）第三十九条").refuses(
        "the council votes on an amendment first",
        "voting.amendment_not_carried",
        moved(Subject::CharterAmendment { amendment: DRAFTED_ONLY }),
    );
    let dissolution = moved(Subject::Resolution { matter: Matter::Dissolution });
    let by = |word| vec![Principal::Organ { organ: organ(word) }];
    table
        .cites("社会团体章程示范文本（1998）第四十一、四十二条")
        .accepts(
            "the assembly dissolves on the motion of the council",
            MoveMotion { movers: by("council"), ..dissolution.clone() },
        )
        .refuses(
            "the assembly dissolves on the motion of another organ",
            "voting.mover_not_competent",
            MoveMotion { movers: by("secretariat"), ..dissolution },
        );
}

fn plans_moved(table: &mut Table<'_>) {
    let moved = |plan| adopting(NEXT, plan);
    table
        .accepts("the council is to adopt a plan that it turned down before", moved(TURNED_DOWN_PLAN))
        .refuses(
            "a plan that is moved is drafted",
            "planning.unknown_plan",
            moved(shanghui::kernel::PlanId::from_u128(0x4ff)),
        )
        .refuses("what is adopted is not moved again", "planning.already_adopted", moved(ADOPTED_PLAN))
        .duties_on("2027-01-15")
        .accepts(
            "a plan that its organ carries is adopted",
            CloseVote { vote: PLAN_VOTE, count: None, signed_by: vec![XU], at: None },
        );
}

fn next() -> MoveMotion {
    MoveMotion { motion: NEXT, ..motion() }
}

fn motions(table: &mut Table<'_>) {
    let follow_up = |follow_up| ProposedFollowUp {
        follow_up: FollowUpId::from_u128(follow_up),
        task: prose("发布仓位清单"),
        owner: Some(on_behalf_of(XU)),
        due: Some(date("2026-04-20")),
    };
    let of = |matter| MoveMotion { subject: Subject::Resolution { matter }, ..next() };
    let removal = |removal| MoveMotion { subject: Subject::Removal { removal }, ..next() };
    let by = |mover| MoveMotion { movers: vec![mover], ..next() };
    table
        .accepts("a member of the council moves a motion", next())
        .accepts(
            "what is to be done when it passes is moved with it",
            MoveMotion { follow_ups: vec![follow_up(0xd9)], ..next() },
        )
        .accepts("an organ submits one", by(Principal::Organ { organ: organ("secretariat") }))
        .refuses("a motion is moved once", "voting.already_recorded", motion())
        .refuses(
            "there is no such meeting",
            "meeting.unknown_meeting",
            MoveMotion { meeting: NOWHERE, ..next() },
        )
        .refuses(
            "what is not on the agenda is not moved",
            "meeting.unknown_item",
            MoveMotion { item: FILM, ..next() },
        )
        .cites("民发〔2014〕166号第四条")
        .refuses("the council cannot set the dues", "voting.organ_not_competent", of(Matter::Dues))
        .refuses("somebody must move it", "voting.no_mover", MoveMotion { movers: vec![], ..next() })
        .refuses("nobody has this id", "people.unknown_person", by(on_behalf_of(NOBODY)))
        .refuses("whoever moves it must be entitled", "voting.not_entitled", by(on_behalf_of(JIANG)))
        .refuses(
            "the organ must be in the charter",
            "leadership.unknown_organ",
            by(Principal::Organ { organ: organ("choir") }),
        )
        .refuses(
            "the body must be known",
            "people.unknown_party",
            by(Principal::Party { party: shanghui::kernel::PartyId::from_u128(0x2f) }),
        )
        .refuses("an election names who stands", "voting.object_missing", of(Matter::Election))
        .cites("社会团体章程示范文本（1998）第十八条")
        .accepts("a removal with reasons and an answer is put to the vote", removal(REMOVAL))
        .refuses(
            "there is no such motion for removal",
            "leadership.unknown_removal",
            removal(RemovalId::from_u128(0xff)),
        )
        .refuses("whoever is to be removed must be heard", "leadership.defence_missing", removal(UNANSWERED))
        .refuses(
            "a director is removed by the assembly",
            "leadership.not_decided_by_organ",
            removal(OF_A_DIRECTOR),
        )
        .refuses("whoever has left is not removed", "leadership.appointment_already_ended", removal(LEFT));
    table
        .on("busy")
        .refuses(
            "nothing is moved after the close",
            "meeting.wrong_phase",
            MoveMotion { meeting: crate::fixture::CLOSED, item: EXCHANGE, ..next() },
        )
        .refuses(
            "nothing is moved at a meeting that binds nobody",
            "voting.meeting_does_not_bind",
            MoveMotion { meeting: JOINT, item: EXCHANGE, ..next() },
        );
    table.on("voting");
}

fn stands(people: &[PersonId], change: impl FnOnce(&mut Candidature)) -> MoveMotion {
    let mut motion = MoveMotion { motion: NEXT, ..election("standing_director", 1, people) };
    renumber(&mut motion, 0x171);
    if let Subject::Election { candidature } = &mut motion.subject {
        change(candidature);
    }
    motion
}

fn elections(table: &mut Table<'_>) {
    let again = |people: &[PersonId], seats| {
        stands(people, |it| {
            it.round_of = Some(TIED);
            it.seats = seats;
        })
    };
    table
        .cites("社会团体章程示范文本（1998）第十八条")
        .accepts("candidates stand before the council", stands(&[SU, YE], |_| {}))
        .accepts("whoever tied stands again", again(&[SU, YE], 1))
        .refuses("the round before left others open", "voting.not_in_round_before", again(&[SU, GU], 1))
        .refuses(
            "there was no such round",
            "voting.unknown_motion",
            stands(&[SU], |it| it.round_of = Some(NO_MOTION)),
        )
        .refuses(
            "directors are elected by the assembly",
            "voting.post_not_elected_here",
            MoveMotion { motion: NEXT, ..election("director", 1, &[HE]) },
        )
        .refuses("an election needs candidates", "voting.no_candidate", stands(&[], |_| {}))
        .refuses(
            "there is one president",
            "voting.too_many_seats",
            MoveMotion { motion: NEXT, ..election("president", 2, &[ZHOU, SHEN]) },
        )
        .refuses("a candidate stands once", "voting.candidate_twice", stands(&[SU, SU], |_| {}))
        .refuses(
            "the motion that is to nominate was not passed",
            "voting.nomination_not_passed",
            stands(&[SU], |it| it.nominees[0].nomination = Nomination::Organ { motion: REJECTED }),
        );
    table
        .on("strict")
        .refuses(
            "as many stand as there are seats",
            "voting.candidates_do_not_fit",
            MoveMotion { motion: NEXT, ..election("president", 1, &[ZHOU, SHEN]) },
        )
        .refuses(
            "more stand, and by a margin",
            "voting.margin_too_small",
            MoveMotion { motion: NEXT, ..election("standing_director", 2, &[SU, YE, HAN]) },
        )
        .refuses(
            "all together are not voted on",
            "voting.slate_not_allowed",
            stands(&[SU, YE, HAN, GU], |it| {
                it.seats = 2;
                it.slate = true;
            }),
        )
        .refuses(
            "enough must nominate",
            "voting.too_few_nominators",
            stands(&[SU, YE, HAN, GU], |it| it.seats = 2),
        )
        .refuses(
            "candidates are vetted",
            "voting.not_vetted",
            MoveMotion { motion: NEXT, ..election("president", 1, &[ZHOU]) },
        );
    eligibility(table);
    table.on("voting");
}

/// Whoever may not hold a post may not stand for it.
fn eligibility(table: &mut Table<'_>) {
    let stands = |post: &str, person, change: &dyn Fn(&mut Candidature)| {
        let mut motion = MoveMotion { motion: NEXT, ..election(post, 1, &[person]) };
        renumber(&mut motion, 0x181);
        if let Subject::Election { candidature } = &mut motion.subject {
            candidature.nominees[0].vetted = Some(date("2026-03-15"));
            change(candidature);
        }
        motion
    };
    let president = |person| stands("president", person, &|_| {});
    let excepted = |by: &[Approver]| {
        let approvals: Vec<Approval> = by
            .iter()
            .map(|by| Approval { by: *by, on: Some(date("2026-03-10")), document: None, motion: None })
            .collect();
        stands("president", SONG, &|it| {
            let approvals = approvals.clone();
            it.nominees[0].exceptions = vec![ApprovedException { limit: OfficeLimit::Age, approvals }];
        })
    };
    table
        .cites("社会团体章程示范文本（1998）第二十四条第三项")
        .refuses("a candidate of an unknown age", "leadership.age_unknown", president(SHEN))
        .cites("社会团体章程示范文本（1998）第二十四条第三项")
        .refuses("a candidate over seventy", "leadership.over_age", president(SONG))
        .cites("社会团体章程示范文本（1998）第二十五条")
        .refuses(
            "an exception that the registrar has not approved",
            "leadership.approval_missing",
            excepted(&[Approver::Council, Approver::SupervisingUnit]),
        )
        .cites("社会团体章程示范文本（1998）第二十五条")
        .accepts(
            "an exception that all have approved",
            excepted(&[Approver::Council, Approver::SupervisingUnit, Approver::Registrar]),
        )
        .cites("社会团体章程示范文本（1998）第二十六条")
        .refuses(
            "a candidate who has served as many terms as may be",
            "leadership.too_many_terms",
            stands("president", LIN, &|it| it.from = Some(date("2029-01-01"))),
        )
        .refuses("the secretary general as president", "leadership.posts_incompatible", president(XU))
        .cites("社会团体章程示范文本（1998）第二十四条第三项")
        .refuses(
            "a secretary general beside another work",
            "leadership.not_full_time",
            stands("secretary_general", XU, &|it| it.nominees[0].full_time = Some(false)),
        )
        .cites("社会团体登记管理条例第十二条第三款")
        .refuses(
            "the legal representative of another association",
            "leadership.represents_another_association",
            stands("president", ZHOU, &|it| it.nominees[0].legal_representative_of = vec![YUNMENG]),
        );
    table
        .on("resolved")
        .cites("福建省异地商会登记管理办法")
        .refuses(
            "the president of another association",
            "leadership.holds_post_elsewhere",
            stands("president", GU, &|it| {
                it.nominees[0].posts_elsewhere =
                    vec![PostElsewhere { party: YUNMENG, post: post("president") }];
            }),
        )
        .refuses(
            "a secretary general of the president's unit",
            "leadership.of_one_unit",
            stands("secretary_general", ZHOU, &|_| {}),
        )
        .cites("社会团体章程示范文本（1998）第二十五条")
        .refuses(
            "an exception that no organ has carried",
            "leadership.not_carried",
            stands("vice_president", SONG, &|it| {
                let approvals = crate::fixture::extension("2029-06-30").approvals;
                it.nominees[0].exceptions = vec![ApprovedException { limit: OfficeLimit::Age, approvals }];
            }),
        );
}

/// What is to be allowed: another end of a term, a post beyond a limit.
fn permissions(table: &mut Table<'_>) {
    let moves = |subject| MoveMotion { motion: NEXT, subject, ..motion() };
    let term = |term| moves(Subject::TermEnd { term, until: date("2029-06-30") });
    let exception =
        |person, word| moves(Subject::LimitException { person, post: post(word), limit: OfficeLimit::Terms });
    table
        .cites("社会团体章程示范文本（1998）第十六条")
        .accepts("the end of a term is moved, and on which day it is to be", term(TERM))
        .refuses("the term must be recorded", "leadership.unknown_term", term(TermId::from_u128(0x3f)))
        .cites("社会团体章程示范文本（1998）第二十六条")
        .accepts("an exception names the person, the post and the limit", exception(GU, "vice_president"))
        .refuses("the charter must know the post", "leadership.unknown_post", exception(GU, "king"))
        .refuses("the person must be known", "people.unknown_person", exception(NOBODY, "president"));
}

/// A command on a motion that is not open any more is refused in four ways.
fn while_open<C: Into<shanghui::chamber::Command>>(table: &mut Table<'_>, command: impl Fn(MotionId) -> C) {
    table
        .refuses("there is no such motion", "voting.unknown_motion", command(NO_MOTION))
        .refuses("the motion was withdrawn", "voting.motion_withdrawn", command(WITHDRAWN_MOTION))
        .refuses("the motion was decided", "voting.motion_decided", command(REJECTED))
        .refuses("the motion is being voted on", "voting.vote_in_progress", command(BY_HANDS));
}

fn handling(table: &mut Table<'_>) {
    let second = |motion, person| SecondMotion { motion, person };
    while_open(table, |motion| second(motion, GU));
    table
        .accepts("a member seconds a motion", second(OPEN, GU))
        .refuses("nobody has this id", "people.unknown_person", second(OPEN, NOBODY))
        .refuses("whoever seconds must be entitled", "voting.not_entitled", second(OPEN, HE))
        .refuses("nobody seconds twice", "voting.already_supports", second(OPEN, ZHOU));
    let amend =
        |motion, person| AmendMotion { motion, person, text: prose("仓位由秘书处按月登记") };
    while_open(table, |motion| amend(motion, None));
    table.accepts("a motion is given another text", amend(OPEN, Some(GU))).refuses(
        "nobody has this id",
        "people.unknown_person",
        amend(OPEN, Some(NOBODY)),
    );
    while_open(table, |motion| WithdrawMotion { motion });
    table.accepts("a motion is withdrawn", WithdrawMotion { motion: OPEN });
    let recuse = |motion, person| RecuseVoter { motion, person, reason: Some(prose("涉及其企业")) };
    while_open(table, |motion| recuse(motion, GU));
    table
        .accepts("whom it concerns takes no part", recuse(OPEN, GU))
        .refuses("nobody has this id", "people.unknown_person", recuse(OPEN, NOBODY))
        .refuses("only who may vote is recused", "voting.not_entitled", recuse(OPEN, HE))
        .refuses("nobody is recused twice", "voting.already_recused", recuse(OPEN, SHEN));
}

fn opening(table: &mut Table<'_>) {
    let open = |motion| OpenVote { vote: FREE_VOTE, motion, ..open_vote(BallotKind::ShowOfHands) };
    while_open(table, open);
    let secret =
        |tellers: &[PersonId]| OpenVote { tellers: tellers.to_vec(), ..open_vote(BallotKind::Secret) };
    table
        .accepts("the roll is fixed when the vote opens", open(OPEN))
        .accepts("a secret ballot has tellers", secret(&[XU, GU]))
        .refuses("a vote is opened once", "voting.already_recorded", OpenVote { vote: HANDS, ..open(OPEN) })
        .refuses(
            "it has not come yet",
            "meeting.in_the_future",
            OpenVote { at: Some(occurred("2026-03-21")), ..open(OPEN) },
        )
        .refuses("a secret ballot has a teller", "voting.no_teller", secret(&[]))
        .refuses("nobody has this id", "people.unknown_person", secret(&[NOBODY]))
        .refuses("a teller is there", "meeting.not_present", secret(&[SU]));
    table
        .on("electing")
        .refuses(
            "a candidate is no teller",
            "voting.teller_is_candidate",
            OpenVote { motion: NEXT, tellers: vec![HAN], ..open_vote(BallotKind::Secret) },
        )
        .cites("社会团体章程示范文本（1998）第十九条")
        .refuses(
            "leaders are elected by secret ballot",
            "voting.ballot_not_allowed",
            OpenVote { motion: NEXT, ..open_vote(BallotKind::ShowOfHands) },
        )
        .refuses(
            "too few are left",
            "meeting.quorum_not_met",
            OpenVote { motion: NEXT, ..open_vote(BallotKind::Secret) },
        );
    table.on("office").refuses(
        "somebody must second it",
        "voting.too_few_seconders",
        open_vote(BallotKind::ShowOfHands),
    );
    table.on("over").refuses(
        "no vote is opened after the close",
        "meeting.wrong_phase",
        open_vote(BallotKind::ShowOfHands),
    );
    table.on("voting");
}

fn casting(table: &mut Table<'_>) {
    let cast = |voter| CastVote { vote: HANDS, voter, mark: BallotMark::Against, by: None };
    table
        .accepts("a vote is recorded by name", cast(ZHOU))
        .refuses("there is no such vote", "voting.unknown_vote", CastVote { vote: NO_VOTE, ..cast(ZHOU) })
        .refuses("the vote was closed", "voting.vote_closed", CastVote { vote: CLOSED_VOTE, ..cast(ZHOU) })
        .refuses(
            "a choice in a secret ballot is not recorded",
            "voting.ballot_is_secret",
            CastVote { vote: SECRET, ..cast(ZHOU) },
        )
        .refuses("nobody has this id", "people.unknown_person", cast(NOBODY))
        .refuses("whoever was not there is not on the roll", "voting.not_on_roll", cast(SU))
        .refuses(
            "nobody votes for somebody who is there",
            "voting.no_proxy",
            CastVote { by: Some(LIN), ..cast(ZHOU) },
        )
        .refuses("nobody votes twice", "voting.already_voted", cast(LIN));
    table
        .on("represented")
        .accepts(
            "a proxy votes for whoever sent them",
            CastVote { vote: FREE_VOTE, by: Some(HAN), ..cast(HE) },
        )
        .refuses(
            "whoever sent a proxy is not there",
            "meeting.not_present",
            CastVote { vote: FREE_VOTE, ..cast(HE) },
        );
    table.on("strict").refuses(
        "an election is counted",
        "voting.election_is_counted",
        CastVote { vote: FREE_VOTE, ..cast(LIN) },
    );
    table.on("voting");
    let issue = |voter| IssueBallot { vote: SECRET, voter };
    table
        .accepts("somebody is given a ballot", issue(GU))
        .refuses("there is no such vote", "voting.unknown_vote", IssueBallot { vote: NO_VOTE, voter: GU })
        .refuses("the vote was closed", "voting.vote_closed", IssueBallot { vote: CLOSED_VOTE, voter: GU })
        .refuses(
            "hands need no ballot",
            "voting.ballot_is_not_secret",
            IssueBallot { vote: HANDS, voter: GU },
        )
        .refuses("nobody has this id", "people.unknown_person", issue(NOBODY))
        .refuses("only who is on the roll is given one", "voting.not_on_roll", issue(SU))
        .refuses("each is given one", "voting.ballot_already_issued", issue(ZHOU));
    let back = |voter| ReturnBallot { vote: SECRET, voter };
    table
        .accepts("somebody returns their ballot", back(ZHOU))
        .refuses("there is no such vote", "voting.unknown_vote", ReturnBallot { vote: NO_VOTE, voter: ZHOU })
        .refuses("the vote was closed", "voting.vote_closed", ReturnBallot { vote: CLOSED_VOTE, voter: ZHOU })
        .refuses(
            "hands need no ballot",
            "voting.ballot_is_not_secret",
            ReturnBallot { vote: HANDS, voter: ZHOU },
        )
        .refuses("nobody has this id", "people.unknown_person", back(NOBODY))
        .refuses("whoever was given none returns none", "voting.ballot_not_issued", back(GU))
        .refuses("each returns one", "voting.ballot_already_returned", back(LIN));
}

fn closing(table: &mut Table<'_>) {
    let close = |vote, count| CloseVote { vote, count, signed_by: vec![XU], at: None };
    let votes = |r#for, against| Some(VoteCount::Motion { r#for, against, abstain: 0, void: 0 });
    let poll = |votes: &[(PersonId, u32)], valid, void| {
        let candidates =
            votes.iter().map(|(person, r#for)| CandidateCount { person: *person, r#for: *r#for, against: 0 });
        close(POLL, Some(VoteCount::Candidates { candidates: candidates.collect(), valid, void }))
    };
    table
        .cites("社会团体章程示范文本（1998）第十九条")
        .accepts("votes by name are counted here", close(HANDS, None))
        .cites("社会团体章程示范文本（1998）第十八条")
        .accepts("whoever is elected holds the post", poll(&[(SU, 5), (YE, 4), (HAN, 2)], 5, 1))
        .cites("governance §1.5 election.valid_ballots")
        .accepts("more ballots than were issued void the vote", close(SECRET, votes(5, 0)))
        .refuses("there is no such vote", "voting.unknown_vote", close(NO_VOTE, None))
        .refuses("the vote was closed", "voting.vote_closed", close(CLOSED_VOTE, None))
        .refuses(
            "it has not come yet",
            "meeting.in_the_future",
            CloseVote { at: Some(occurred("2026-03-21")), ..close(HANDS, None) },
        )
        .refuses(
            "what was recorded by name is not counted again",
            "voting.counted_by_name",
            close(HANDS, votes(4, 2)),
        )
        .refuses("a secret ballot needs a count", "voting.count_missing", close(SECRET, None))
        .refuses("an election is counted by candidate", "voting.count_does_not_fit", close(POLL, votes(4, 2)))
        .refuses("nobody has this id", "people.unknown_person", poll(&[(NOBODY, 4)], 6, 0))
        .refuses(
            "each candidate is counted once",
            "voting.candidate_counted_twice",
            poll(&[(SU, 4), (SU, 2)], 6, 0),
        )
        .refuses("the count agrees with the roll", "voting.count_differs_from_roll", poll(&[(SU, 4)], 4, 0))
        .refuses(
            "the count is signed",
            "voting.count_not_signed",
            CloseVote { signed_by: vec![], ..poll(&[(SU, 6)], 6, 0) },
        )
        .refuses(
            "only tellers sign",
            "voting.signer_not_teller",
            CloseVote { signed_by: vec![LIN], ..poll(&[(SU, 6)], 6, 0) },
        );
    let elected = vec![CandidateCount { person: ZHOU, r#for: 5, against: 1 }];
    table.on("strict").cites("社会团体章程示范文本（1998）第二十四条第三项").accepts(
        "what came of the question of age is recorded with who is elected",
        close(FREE_VOTE, Some(VoteCount::Candidates { candidates: elected, valid: 6, void: 0 })),
    );
    table.on("represented").refuses(
        "nobody has two hands up",
        "voting.more_votes_than_voters",
        close(FREE_VOTE, votes(5, 2)),
    );
}
