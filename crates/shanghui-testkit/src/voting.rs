//! The council at its votes, and an assembly about to meet: fixtures for what is moved, voted on and counted.

use crate::fixture::{DRAFTED_ONLY, NEXT_TERM, draft, early_end, quarterly};
use crate::sample::{
    ASSEMBLY, COUNCIL, GU, HAN, HE, LIN, MOTION, SHEN, SONG, SU, TERM, VOTE, XU, YE, ZHOU, appointment,
    assembly, assembly_in_session, business, carried, chamber, chamber_under, council_in_session,
    council_meeting, date, deciding, dues, election, kind, motion, open_vote, organ, post, prose, sign_in,
    title,
};
use shanghui::chamber::Chamber;
use shanghui::chamber::scenario::given;
use shanghui::charter::{
    Allowance, BallotKind, ElectionMode, IncompatibleRule, NominationRule, PostRange, ProxyHolders, Vetting,
};
use shanghui::kernel::{
    Actor, Article, Audience, Base, Bound, MemberId, MotionId, Principal, ProxyId, RemovalId, TermId,
    Threshold, VoteId,
};
use shanghui::leadership::{
    EndAppointment, EndGround, OfficeLimit, OpenTerm, ProposeRemoval, RecordDefence, ShortenTerm,
};
use shanghui::meeting::{Capacity, CloseMeeting, ConveneMeeting, OpenMeeting, SendNotice, SignIn, SignOut};
use shanghui::membership::ChangeRepresentative;
use shanghui::people::RecordBirthDate;
use shanghui::tally::BallotMark;
use shanghui::voting::{
    CastVote, CloseVote, GrantProxy, IssueBallot, MoveMotion, OpenVote, RecuseVoter, ReturnBallot,
    SecondMotion, Subject, VoteCount, WithdrawMotion,
};

/// A motion that was withdrawn.
pub const WITHDRAWN_MOTION: MotionId = MotionId::from_u128(0x102);
/// A motion that was rejected.
pub const REJECTED: MotionId = MotionId::from_u128(0x103);
/// A motion that is being voted on by a show of hands; 林知远 has voted.
pub const BY_HANDS: MotionId = MotionId::from_u128(0x104);
/// The vote on it.
pub const HANDS: VoteId = VoteId::from_u128(0x114);
/// A motion that is being voted on by secret ballot; 林知远 has returned a ballot, 周既白 was given one.
pub const IN_SECRET: MotionId = MotionId::from_u128(0x105);
/// The vote on it.
pub const SECRET: VoteId = VoteId::from_u128(0x115);
/// An election that is being voted on; six ballots were returned.
pub const STANDING: MotionId = MotionId::from_u128(0x106);
/// The vote on it.
pub const POLL: VoteId = VoteId::from_u128(0x116);
/// An election that left one seat open between two who tied.
pub const TIED: MotionId = MotionId::from_u128(0x107);
/// A motion on which no vote was opened yet, seconded by 周既白, from which 沈听澜 is recused: [`MOTION`].
pub const OPEN: MotionId = MOTION;
/// A motion to remove 顾晏清 that was answered.
pub const REMOVAL: RemovalId = RemovalId::from_u128(0xf1);
/// A motion to remove 沈听澜 that was not answered yet.
pub const UNANSWERED: RemovalId = RemovalId::from_u128(0xf2);
/// A motion to remove a director, whom the assembly elects.
pub const OF_A_DIRECTOR: RemovalId = RemovalId::from_u128(0xf3);
/// A motion to remove somebody who has left since.
pub const LEFT: RemovalId = RemovalId::from_u128(0xf4);
/// The first of the motions that were carried to allow something.
pub const FIRST_RESOLVED: MotionId = MotionId::from_u128(0x1c1);
/// A term of the Party branch that ended early.
pub const BRANCH_TERM: TermId = TermId::from_u128(0x33);
/// A vote that was closed: the one on [`REJECTED`].
pub const CLOSED_VOTE: VoteId = VoteId::from_u128(0x113);
/// The proxy of 何以宁 at the assembly.
pub const PROXY: ProxyId = ProxyId::from_u128(0x121);

/// The council in session, with a motion in every state.
#[must_use]
pub fn voting() -> Chamber {
    let moved = |motion| MoveMotion { motion, ..self::motion() };
    let vote = |vote, motion, ballot| OpenVote { vote, motion, ..open_vote(ballot) };
    let count = |r#for, against| Some(VoteCount::Motion { r#for, against, abstain: 0, void: 0 });
    let close = |vote, count| CloseVote { vote, count, signed_by: vec![XU], at: None };
    let mut tied = MoveMotion { motion: TIED, ..election("standing_director", 1, &[SU, YE]) };
    renumber(&mut tied, 0x151);
    let mut standing = MoveMotion { motion: STANDING, ..election("standing_director", 2, &[SU, YE, HAN]) };
    renumber(&mut standing, 0x161);
    let tie = [SU, YE].map(|person| shanghui::voting::CandidateCount { person, r#for: 4, against: 0 });
    let poll = VoteId::from_u128(0x117);
    let all = [LIN, ZHOU, SHEN, GU, XU, HAN];
    let proposed = |removal, place| ProposeRemoval {
        removal,
        appointment: appointment(place),
        mover: Principal::Organ { organ: organ("supervisory_board") },
        reasons: prose("长期不履行职责"),
        audience: Audience::Council,
        supporters: vec![],
    };
    let heard = |removal| RecordDefence { removal, defence: None };
    let mut given = given(council_in_session())
        .and(proposed(REMOVAL, 3))
        .and(heard(REMOVAL))
        .and(proposed(UNANSWERED, 2))
        .and(proposed(OF_A_DIRECTOR, 8))
        .and(heard(OF_A_DIRECTOR))
        .and(proposed(LEFT, 7))
        .and(heard(LEFT))
        .and(EndAppointment {
            appointment: appointment(7),
            on: date("2026-03-19"),
            ground: EndGround::Resigned,
            meeting: None,
        })
        .and(moved(OPEN))
        .and(SecondMotion { motion: OPEN, person: ZHOU })
        .and(RecuseVoter { motion: OPEN, person: SHEN, reason: None })
        .and(moved(WITHDRAWN_MOTION))
        .and(WithdrawMotion { motion: WITHDRAWN_MOTION })
        .and(moved(REJECTED))
        .and(vote(CLOSED_VOTE, REJECTED, BallotKind::ShowOfHands))
        .and(close(CLOSED_VOTE, count(3, 3)))
        .and(moved(BY_HANDS))
        .and(vote(HANDS, BY_HANDS, BallotKind::ShowOfHands))
        .and(CastVote { vote: HANDS, voter: LIN, mark: BallotMark::For, by: None })
        .and(moved(IN_SECRET))
        .and(vote(SECRET, IN_SECRET, BallotKind::Secret))
        .and(IssueBallot { vote: SECRET, voter: LIN })
        .and(ReturnBallot { vote: SECRET, voter: LIN })
        .and(IssueBallot { vote: SECRET, voter: ZHOU })
        .and(tied)
        .and(vote(poll, TIED, BallotKind::Secret));
    for voter in all {
        given = given.and(IssueBallot { vote: poll, voter }).and(ReturnBallot { vote: poll, voter });
    }
    let tie = VoteCount::Candidates { candidates: tie.to_vec(), valid: 6, void: 0 };
    given = given.and(close(poll, Some(tie)));
    given = given.and(standing).and(vote(POLL, STANDING, BallotKind::Secret));
    for voter in all {
        given = given.and(IssueBallot { vote: POLL, voter }).and(ReturnBallot { vote: POLL, voter });
    }
    given.chamber()
}

/// Gives the appointments that an election plans other ids.
pub(crate) fn renumber(motion: &mut MoveMotion, from: u128) {
    if let Subject::Election { candidature } = &mut motion.subject {
        candidature.most_marks = Some(2);
        for (nominee, number) in candidature.nominees.iter_mut().zip(from..) {
            nominee.appointment = shanghui::kernel::AppointmentId::from_u128(number);
        }
    }
}

/// The assembly is convened with an item of business, and 何以宁 sends 韩牧之.
#[must_use]
pub fn assembly_convened() -> Chamber {
    let proxy = GrantProxy { proxy: PROXY, meeting: ASSEMBLY, principal: HE, holder: HAN, unit: None };
    given(chamber())
        .and(draft(DRAFTED_ONLY, "章程修正案", quarterly()))
        .and_by(LIN, council_meeting())
        .and_by(LIN, assembly())
        .and(business(ASSEMBLY))
        .and(proxy)
        .chamber()
}

/// The assembly is convened in a chamber whose members may send a colleague from their unit.
#[must_use]
pub fn colleagues() -> Chamber {
    let chamber = chamber_under(|rules| {
        let assembly =
            rules.organs.iter_mut().find(|organ| organ.organ.as_str() == "general_assembly").unwrap();
        assembly.proxies.as_mut().unwrap().holders = ProxyHolders::Colleague;
    });
    given(chamber).and_by(LIN, assembly()).chamber()
}

/// The assembly in session without 何以宁, whom 韩牧之 represents; a vote by show of hands is open.
#[must_use]
pub fn represented() -> Chamber {
    let notice = SendNotice { meeting: ASSEMBLY, sent: None };
    let noticed = given(assembly_convened()).and(notice).at("2026-03-20T01:00:00Z");
    let here = [LIN, ZHOU, SHEN, GU, HAN]
        .into_iter()
        .fold(noticed, |given, person| given.and(sign_in(ASSEMBLY, person)));
    let tellers = vec![ZHOU];
    here.and(OpenMeeting { meeting: ASSEMBLY, chair: LIN, at: None })
        .and(MoveMotion { meeting: ASSEMBLY, ..motion() })
        .and(OpenVote { tellers, ..open_vote(BallotKind::ShowOfHands) })
        .chamber()
}

/// The assembly in session, with a standard of dues being voted on in secret; five ballots were returned.
#[must_use]
pub fn assembled() -> Chamber {
    let motion = MoveMotion { meeting: ASSEMBLY, subject: dues(), ..motion() };
    let vote = OpenVote { tellers: vec![ZHOU, XU], ..open_vote(BallotKind::Secret) };
    let opened = given(assembly_in_session())
        .and(SignIn { capacity: Capacity::Observing, ..sign_in(ASSEMBLY, XU) })
        .and(motion)
        .and(vote);
    let voters = [LIN, ZHOU, SHEN, GU, HAN];
    let returned = voters.into_iter().fold(opened, |given, voter| {
        given.and(IssueBallot { vote: VOTE, voter }).and(ReturnBallot { vote: VOTE, voter })
    });
    returned.chamber()
}

/// The council under a charter that asks much of candidates: ages must be known, and one term is all. A president is being
/// elected by a show of hands; the next term is recorded beforehand.
#[must_use]
pub fn strict() -> Chamber {
    let chamber = chamber_under(|rules| {
        let offices = rules.offices.as_mut().unwrap();
        offices.ages[0].must_be_known = true;
        offices.terms[0].most = 1;
        let council = rules.organs.iter_mut().find(|organ| organ.organ.as_str() == "council").unwrap();
        for rule in &mut council.decides {
            rule.ballots = vec![BallotKind::ShowOfHands, BallotKind::Secret];
        }
        for rule in &mut council.elects {
            match rule.post.as_str() {
                "president" => {
                    rule.mode = ElectionMode::Equal;
                    rule.vetting = Vetting::Required;
                }
                "standing_director" => {
                    rule.mode = ElectionMode::Differential;
                    rule.margin_at_least = Some("1/1".parse().unwrap());
                    rule.slate = Allowance::Forbidden;
                    rule.nominations = vec![NominationRule {
                        organ: organ("council"),
                        share: Some(Threshold {
                            fraction: "1/5".parse().unwrap(),
                            bound: Bound::AtLeast,
                            base: Base::Entitled,
                        }),
                        members_at_least: None,
                    }];
                }
                _ => {}
            }
        }
    });
    let mut president = election("president", 1, &[ZHOU]);
    if let Subject::Election { candidature } = &mut president.subject {
        candidature.nominees[0].vetted = Some(date("2026-03-15"));
    }
    let third = OpenTerm {
        term: NEXT_TERM,
        ordinal: 3,
        from: Some(date("2029-01-01")),
        until: None,
        certificate_until: None,
        organ: None,
    };
    let born = [(ZHOU, "1975-05-01"), (LIN, "1970-02-28"), (XU, "1980-10-10"), (SONG, "1950-01-01")];
    let known = born.into_iter().fold(given(chamber).and(third), |given, (person, born)| {
        given.and(RecordBirthDate { person, born: date(born) })
    });
    let people = [LIN, ZHOU, SHEN, GU, XU, HAN];
    let session = deciding(known.chamber(), council_meeting(), &people);
    let subject = Subject::LimitException { person: SONG, post: post("president"), limit: OfficeLimit::Age };
    given(carried(session, FIRST_RESOLVED, COUNCIL, subject, &people))
        .and(president)
        .and(open_vote(BallotKind::ShowOfHands))
        .chamber()
}

/// The council after it has carried that the term ends in 2029-06, or in 2026-12, and that 宋拾禾 may be president over age.
///
/// The charter keeps presidents and secretaries general from the same posts in other associations, and fills both posts in
/// any way. 林知远 represents 云帆物流 now, whose register names 周既白. A term of the Party branch has ended early.
#[must_use]
pub fn resolved() -> Chamber {
    let leaders = || PostRange { posts: vec![post("president"), post("secretary_general")], from_rank: None };
    let article = Some(Article { document: title("福建省异地商会登记管理办法"), number: None });
    let chamber = chamber_under(|rules| {
        let rule = IncompatibleRule { range: leaders(), with: leaders(), article };
        rules.offices.as_mut().unwrap().elsewhere.push(rule);
        for rule in rules.posts.iter_mut().filter(|rule| leaders().posts.contains(&rule.post)) {
            (rule.filling, rule.holders_at_most) = (vec![], None);
        }
    });
    let represents =
        ChangeRepresentative { member: MemberId::from_u128(0x91), representative: LIN, since: None };
    let branch = OpenTerm {
        term: BRANCH_TERM,
        ordinal: 1,
        from: Some(date("2024-01-01")),
        until: Some(date("2026-12-31")),
        certificate_until: None,
        organ: Some(organ("party_branch")),
    };
    let early = ShortenTerm { term: BRANCH_TERM, ..early_end("2026-03-01") };
    let recorded = given(chamber)
        .and(represents)
        .and(RecordBirthDate { person: SONG, born: date("1950-01-01") })
        .and(branch)
        .and_by(Actor::import(), early);
    let people = [LIN, ZHOU, SHEN, GU, XU, HAN];
    let session = deciding(recorded.chamber(), council_meeting(), &people);
    let term = |until| Subject::TermEnd { term: TERM, until: date(until) };
    let exception =
        Subject::LimitException { person: SONG, post: post("president"), limit: OfficeLimit::Age };
    let subjects = [term("2029-06-30"), term("2026-12-31"), exception];
    (FIRST_RESOLVED.uuid().as_u128()..).zip(subjects).fold(session, |session, (number, subject)| {
        carried(session, MotionId::from_u128(number), COUNCIL, subject, &people)
    })
}

/// The council in session with an election moved; then one leaves, and too few are left.
#[must_use]
pub fn electing() -> Chamber {
    given(council_in_session())
        .and(MoveMotion {
            motion: MotionId::from_u128(0x108),
            ..election("standing_director", 1, &[HAN, SU])
        })
        .and(SignOut { meeting: COUNCIL, person: GU, left: None })
        .chamber()
}

/// The president's office meeting in session, with a motion that nobody has seconded.
#[must_use]
pub fn office() -> Chamber {
    let convened = ConveneMeeting { kind: kind("presidents_office"), ..council_meeting() };
    given(deciding(chamber(), convened, &[LIN, ZHOU, SHEN, XU])).and(motion()).chamber()
}

/// The council after its close, with a motion that was not voted on.
#[must_use]
pub fn over() -> Chamber {
    given(council_in_session()).and(motion()).and(CloseMeeting { meeting: COUNCIL, at: None }).chamber()
}

/// A vote that is known nowhere.
pub const NO_VOTE: VoteId = VoteId::from_u128(0x11f);
/// The sample's vote, free in every fixture.
pub const FREE_VOTE: VoteId = VOTE;
