//! Opening a vote and voting: who may, how, and how often.

use super::{all_say, ballots, by_name, says};
use crate::chamber::sample::{
    self, ASSEMBLY, CHENG, COUNCIL, GU, HAN, HE, LIN, MOTION, NOBODY, SHEN, SU, VOTE, XU, YE, ZHOU,
    open_vote, post, prose, sign_in,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::{Allowance, BallotKind, BaseRule, Matter};
use crate::kernel::{AppointmentId, MeetingId, MemberId, MotionId, PersonId, ProxyId, VoteId, Wire};
use crate::leadership::AppointToPost;
use crate::meeting::{Capacity, ConveneMeeting, OpenMeeting, SignIn, SignOut};
use crate::membership::{ChangeStanding, Standing};
use crate::tally::BallotMark::{Against, For};
use crate::voting::{
    CastVote, GrantProxy, IssueBallot, MoveMotion, OpenVote, RecuseVoter, ReturnBallot, Subject, VoteOpened,
};

/// A subject of a matter, with a standard of dues where it is about these.
fn subject_of(matter: Matter) -> Subject {
    match matter {
        Matter::Dues => sample::dues(),
        _ => Subject::Resolution { matter },
    }
}

fn moved() -> Given {
    given(sample::council_in_session()).and(sample::motion())
}

fn leaves(person: PersonId) -> SignOut {
    SignOut { meeting: COUNCIL, person, left: None }
}

fn bases(given: &Given) -> (u32, Option<u32>, u32) {
    let chamber = given.clone().chamber();
    let vote = chamber.voting().votes().get(VOTE).unwrap();
    (vote.opened().entitled, vote.opened().present, vote.roll().count())
}

/// 法定人数 is asked for at the moment of the vote, not only at the opening.
#[test]
fn trap_5_who_is_there_at_the_moment_of_a_vote_decides_it() {
    moved()
        .and(leaves(HAN))
        .when(open_vote(BallotKind::ShowOfHands))
        .then_refused("meeting.quorum_not_met")
        .under("1998", Some(19))
        .saying("5 of 9 entitled are present, 6 are needed");
    let voting = moved().and(sign_in(COUNCIL, SU)).and(leaves(HAN)).and(open_vote(BallotKind::ShowOfHands));
    assert_eq!(bases(&voting), (9, Some(6), 6));
    voting.clone().when(says(HAN, For)).then_refused("voting.not_on_roll");
    // Whoever comes after it opened is not on its roll; whoever has left no longer raises a hand.
    voting.clone().and(sign_in(COUNCIL, YE)).when(says(YE, For)).then_refused("voting.not_on_roll");
    voting.and(leaves(SU)).when(says(SU, For)).then_refused("meeting.not_present");
}

#[test]
fn a_vote_is_taken_in_session_once_at_a_time_and_not_in_the_future() {
    let opened = moved().and(open_vote(BallotKind::ShowOfHands));
    opened.clone().when(open_vote(BallotKind::ShowOfHands)).then_refused("voting.already_recorded");
    let second = OpenVote { vote: VoteId::from_u128(0x112), ..open_vote(BallotKind::ShowOfHands) };
    opened.when(second).then_refused("voting.vote_in_progress");
    let tomorrow = OpenVote { at: Some(sample::occurred("2026-03-21")), ..open_vote(BallotKind::Secret) };
    moved().when(tomorrow).then_refused("meeting.in_the_future");
    let unknown = OpenVote { motion: MotionId::from_u128(0x10f), ..open_vote(BallotKind::Secret) };
    moved().when(unknown).then_refused("voting.unknown_motion");
}

/// 民发〔2014〕166号第四条: 会费标准 is voted on by secret ballot, in an assembly and in no other form.
#[test]
fn trap_28_the_dues_demand_a_secret_ballot_and_an_ordinary_matter_does_not() {
    let motion = |matter| MoveMotion { meeting: ASSEMBLY, subject: subject_of(matter), ..sample::motion() };
    // 许望舒 acts for no seat of the assembly, so 周既白 counts.
    let vote = |ballot| OpenVote { tellers: alloc::vec![ZHOU], ..open_vote(ballot) };
    let assembly = given(sample::assembly_in_session());
    assembly.clone().and(motion(Matter::Ordinary)).and(vote(BallotKind::ShowOfHands));
    let dues = assembly.and(motion(Matter::Dues));
    for ballot in [BallotKind::ShowOfHands, BallotKind::Correspondence] {
        dues.clone().when(vote(ballot)).then_refused("voting.ballot_not_allowed").under("166号", Some(4));
    }
    dues.and(vote(BallotKind::Secret));
}

/// 不得鼓掌通过: there is no such ballot; a room that is of one mind is counted.
#[test]
fn trap_9_applause_is_no_vote_and_unanimity_is_counted() {
    let applause = open_vote(BallotKind::ShowOfHands).to_json().replace("show_of_hands", "acclamation");
    assert_eq!(OpenVote::from_json(&applause).unwrap_err().code(), "wire.unknown_value");
    let all = all_say(moved().and(open_vote(BallotKind::ShowOfHands)), &[LIN, ZHOU, SHEN, GU, XU, HAN], For);
    all.when(by_name()).then(|events| {
        assert!(matches!(events, [crate::chamber::Event::VoteClosed(closed)] if closed.passed()));
    });
}

/// 同一人兼数职，只有一票.
#[test]
fn trap_10_whoever_holds_several_posts_votes_once() {
    let chamber = given(sample::chamber())
        .and(AppointToPost {
            appointment: AppointmentId::from_u128(0x7f),
            person: ZHOU,
            post: post("standing_director"),
            from: None,
            until: None,
            manner: None,
        })
        .chamber();
    let session = sample::deciding(chamber, sample::council_meeting(), &[LIN, ZHOU, SHEN, GU, XU, HAN]);
    let voting = given(session).and(sample::motion()).and(open_vote(BallotKind::ShowOfHands));
    assert_eq!(bases(&voting), (9, Some(6), 6));
    voting.and(says(ZHOU, For)).when(says(ZHOU, Against)).then_refused("voting.already_voted");
}

/// 缺额、中止资格者是否计入应到, as the charter has it.
#[test]
fn trap_7_vacant_seats_and_the_suspended_count_where_the_charter_says_so() {
    let under = |base: BaseRule| {
        let chamber = sample::chamber_under(|rules| {
            for organ in &mut rules.organs {
                if organ.organ.as_str() == "council" {
                    organ.base = Some(base.clone());
                }
            }
        });
        let session =
            sample::deciding(chamber, sample::council_meeting(), &[LIN, ZHOU, SHEN, GU, XU, HAN, SU]);
        given(session).and(sample::motion())
    };
    let base = |seats| BaseRule {
        seats,
        suspended: Allowance::Forbidden,
        recused_left_out: Allowance::Forbidden,
        article: None,
    };
    assert_eq!(bases(&under(base(None)).and(open_vote(BallotKind::ShowOfHands))), (9, Some(7), 7));
    assert_eq!(bases(&under(base(Some(10))).and(open_vote(BallotKind::ShowOfHands))), (10, Some(7), 7));
    under(base(Some(11)))
        .when(open_vote(BallotKind::ShowOfHands))
        .then_refused("meeting.quorum_not_met")
        .saying("7 of 11 entitled are present, 8 are needed");

    let assembly = |suspended: Allowance| {
        let chamber = sample::chamber_under(|rules| {
            let assembly =
                rules.organs.iter_mut().find(|organ| organ.organ.as_str() == "general_assembly").unwrap();
            assembly.base = Some(BaseRule { suspended, ..base(None) });
        });
        let suspended = ChangeStanding {
            member: MemberId::from_u128(0x96),
            standing: Standing::Suspended,
            since: None,
            reason: None,
        };
        let convened = given(chamber).and(suspended).and_by(LIN, sample::assembly()).chamber();
        convened.meetings().meetings().get(ASSEMBLY).unwrap().attendance().count().entitled
    };
    assert_eq!(assembly(Allowance::Forbidden), Some(5));
    assert_eq!(assembly(Allowance::Allowed), Some(6));
}

/// 回避者仍在基数之内, unless the charter leaves them out.
#[test]
fn trap_8_whoever_is_recused_does_not_vote_and_stays_in_the_base_unless_the_charter_says_otherwise() {
    let recuse =
        RecuseVoter { motion: MOTION, person: ZHOU, reason: Some(prose("所议仓位属其企业")) };
    let recused = moved().and(recuse.clone());
    recused.clone().when(recuse.clone()).then_refused("voting.already_recused");
    recused.clone().when(RecuseVoter { person: HE, ..recuse.clone() }).then_refused("voting.not_entitled");
    let voting = recused.and(open_vote(BallotKind::ShowOfHands));
    assert_eq!(bases(&voting), (9, Some(6), 5));
    voting.when(says(ZHOU, For)).then_refused("voting.not_on_roll");

    let chamber = sample::chamber_under(|rules| {
        let council = rules.organs.iter_mut().find(|organ| organ.organ.as_str() == "council").unwrap();
        council.base = Some(BaseRule {
            seats: None,
            suspended: Allowance::Forbidden,
            recused_left_out: Allowance::Allowed,
            article: None,
        });
    });
    let session = sample::deciding(chamber, sample::council_meeting(), &[LIN, ZHOU, SHEN, GU, XU, HAN, SU]);
    let left_out = given(session).and(sample::motion()).and(recuse).and(open_vote(BallotKind::ShowOfHands));
    assert_eq!(bases(&left_out), (8, Some(6), 6));
}

fn proxy(number: u128, principal: PersonId, holder: PersonId) -> GrantProxy {
    GrantProxy { proxy: ProxyId::from_u128(number), meeting: ASSEMBLY, principal, holder, unit: None }
}

/// The assembly is convened, 何以宁 and 韩牧之 send proxies, and four come.
fn with_proxy(matter: Matter) -> Given {
    let convened = given(sample::chamber())
        .and_by(LIN, sample::assembly())
        .and(sample::business(ASSEMBLY))
        .and(crate::meeting::SendNotice { meeting: ASSEMBLY, sent: None })
        .and(proxy(0x121, HE, HAN))
        .at("2026-03-20T01:00:00Z");
    let here = [LIN, ZHOU, SHEN, GU, HAN]
        .into_iter()
        .fold(convened, |given, person| given.and(sign_in(ASSEMBLY, person)));
    here.and(OpenMeeting { meeting: ASSEMBLY, chair: LIN, at: None }).and(MoveMotion {
        meeting: ASSEMBLY,
        subject: subject_of(matter),
        ..sample::motion()
    })
}

/// 委托他人表决: before the meeting, within the cap, never in an election, and counted where the charter counts it.
#[test]
fn trap_6_a_proxy_votes_where_the_charter_lets_it_and_not_in_an_election() {
    let convened = given(sample::chamber()).and_by(LIN, sample::assembly());
    convened.clone().when(proxy(0x121, HE, HE)).then_refused("voting.own_proxy");
    convened.clone().when(proxy(0x121, HE, XU)).then_refused("voting.not_entitled");
    let filed = convened.and(proxy(0x121, HE, HAN));
    filed.clone().when(proxy(0x122, HE, GU)).then_refused("voting.already_represented");
    filed
        .when(proxy(0x122, SHEN, HAN))
        .then_refused("voting.too_many_principals")
        .under("商会内部制度", None);
    let council = GrantProxy { meeting: COUNCIL, ..proxy(0x121, HAN, LIN) };
    given(sample::chamber())
        .and_by(LIN, sample::council_meeting())
        .when(council)
        .then_refused("voting.no_proxies");
    given(sample::assembly_in_session()).when(proxy(0x121, HE, HAN)).then_refused("meeting.wrong_phase");

    let vote = |ballot| OpenVote { tellers: alloc::vec![ZHOU], ..open_vote(ballot) };
    let ordinary = with_proxy(Matter::Ordinary).and(vote(BallotKind::ShowOfHands));
    assert_eq!(bases(&ordinary), (6, Some(6), 6));
    let for_he = |by| CastVote { by, ..says(HE, For) };
    ordinary.clone().when(for_he(None)).then_refused("meeting.not_present");
    ordinary.clone().when(for_he(Some(LIN))).then_refused("voting.no_proxy");
    ordinary.clone().when(CastVote { by: Some(HAN), ..says(LIN, For) }).then_refused("voting.no_proxy");
    ordinary.and(for_he(Some(HAN))).and(says(HAN, Against));
    // Where the principal comes after all, the proxy does not hold.
    let came = with_proxy(Matter::Ordinary).and(sign_in(ASSEMBLY, HE)).and(vote(BallotKind::ShowOfHands));
    assert_eq!(bases(&came), (6, Some(6), 6));
    came.when(for_he(Some(HAN))).then_refused("voting.no_proxy");
    // Elections and the dues are not voted on by proxy.
    let dues = with_proxy(Matter::Dues).and(vote(BallotKind::Secret));
    assert_eq!(bases(&dues), (6, Some(5), 5));
}

#[test]
fn a_proxy_for_one_meeting_says_nothing_about_another() {
    let second = MeetingId::from_u128(0x5f);
    let both = given(sample::chamber())
        .and_by(LIN, sample::assembly())
        .and_by(LIN, ConveneMeeting { meeting: second, ordinal: Some(2), ..sample::assembly() })
        .and(proxy(0x121, HE, HAN))
        .and(GrantProxy { meeting: second, ..proxy(0x122, HE, HAN) });
    let there = |proxy| GrantProxy { meeting: second, ..proxy };
    both.clone().when(there(proxy(0x123, HE, GU))).then_refused("voting.already_represented");
    both.clone().when(there(proxy(0x123, GU, HAN))).then_refused("voting.too_many_principals");
    let chamber = both.chamber();
    let of =
        |meeting| chamber.voting().proxies_for(meeting).map(|(id, _)| id).collect::<alloc::vec::Vec<_>>();
    assert_eq!(of(ASSEMBLY), [ProxyId::from_u128(0x121)]);
    assert_eq!(of(second), [ProxyId::from_u128(0x122)]);
    assert_eq!(of(COUNCIL), []);
}

#[test]
fn whether_proxies_make_a_quorum_is_the_charters_to_say() {
    let thin = |counted: Allowance| {
        let chamber = sample::chamber_under(|rules| {
            let assembly =
                rules.organs.iter_mut().find(|organ| organ.organ.as_str() == "general_assembly").unwrap();
            assembly.proxies.as_mut().unwrap().counted_in_quorum = counted;
        });
        let convened = given(chamber)
            .and_by(LIN, sample::assembly())
            .and(sample::business(ASSEMBLY))
            .and(crate::meeting::SendNotice { meeting: ASSEMBLY, sent: None })
            .and(proxy(0x121, HE, HAN))
            .at("2026-03-20T01:00:00Z");
        let here = [LIN, ZHOU, SHEN, HAN]
            .into_iter()
            .fold(convened, |given, person| given.and(sign_in(ASSEMBLY, person)));
        here.and(OpenMeeting { meeting: ASSEMBLY, chair: LIN, at: None })
            .and(MoveMotion { meeting: ASSEMBLY, ..sample::motion() })
            .and(SignOut { meeting: ASSEMBLY, person: SHEN, left: None })
    };
    let vote = OpenVote { tellers: alloc::vec![ZHOU], ..open_vote(BallotKind::ShowOfHands) };
    thin(Allowance::Allowed).and(vote.clone());
    thin(Allowance::Forbidden)
        .when(vote)
        .then_refused("meeting.quorum_not_met")
        .saying("3 of 6 entitled are present, 4 are needed");
}

/// 会员代表大会: the base is the delegates, not the members.
#[test]
fn trap_34_in_an_assembly_of_delegates_the_base_is_the_delegates() {
    let chamber = sample::chamber_under(|rules| {
        let assembly =
            rules.organs.iter_mut().find(|organ| organ.organ.as_str() == "general_assembly").unwrap();
        assembly.members = crate::charter::OrganMembers::Posts { posts: alloc::vec![post("director")] };
    });
    // Three are delegates, of six members: two of the three make the quorum. The president chairs as an observer.
    let convened = given(chamber).and_by(LIN, sample::assembly()).and(sample::business(ASSEMBLY));
    let noticed = convened.and(crate::meeting::SendNotice { meeting: ASSEMBLY, sent: None });
    let chairs = SignIn { capacity: Capacity::Observing, ..sign_in(ASSEMBLY, LIN) };
    let here = noticed.at("2026-03-20T01:00:00Z").and(chairs).and(sign_in(ASSEMBLY, HAN));
    let open = OpenMeeting { meeting: ASSEMBLY, chair: LIN, at: None };
    here.clone().when(open.clone()).then_refused("meeting.quorum_not_met").saying("1 of 3 entitled");
    let moved = here.and(sign_in(ASSEMBLY, SU)).and(open).and(MoveMotion {
        meeting: ASSEMBLY,
        movers: alloc::vec![sample::on_behalf_of(HAN)],
        ..sample::motion()
    });
    let vote = OpenVote { tellers: alloc::vec![], ..open_vote(BallotKind::ShowOfHands) };
    assert_eq!(bases(&moved.and(vote)), (3, Some(2), 2));
}

#[test]
fn an_open_vote_is_recorded_by_name_and_once() {
    let voting = moved().and(open_vote(BallotKind::ShowOfHands));
    voting.clone().when(says(NOBODY, For)).then_refused("people.unknown_person");
    voting.clone().when(says(CHENG, For)).then_refused("voting.not_on_roll");
    voting
        .clone()
        .when(CastVote { vote: VoteId::from_u128(0x11f), ..says(LIN, For) })
        .then_refused("voting.unknown_vote");
    voting.clone().when(IssueBallot { vote: VOTE, voter: LIN }).then_refused("voting.ballot_is_not_secret");
    voting.clone().and(says(LIN, For)).when(says(LIN, For)).then_refused("voting.already_voted");
    let closed = voting.and(says(LIN, For)).and(by_name());
    closed.when(says(ZHOU, For)).then_refused("voting.vote_closed");
}

/// 无记名投票: what the journal holds is who was given a ballot and who returned one.
#[test]
fn nothing_of_a_choice_is_recorded_in_a_secret_ballot() {
    let voting = moved().and(open_vote(BallotKind::Secret));
    voting.clone().when(says(LIN, For)).then_refused("voting.ballot_is_secret");
    let back = ReturnBallot { vote: VOTE, voter: LIN };
    let out = IssueBallot { vote: VOTE, voter: LIN };
    voting.clone().when(back.clone()).then_refused("voting.ballot_not_issued");
    voting.clone().when(IssueBallot { voter: SU, ..out.clone() }).then_refused("voting.not_on_roll");
    let issued = voting.and(out.clone());
    issued.clone().when(out).then_refused("voting.ballot_already_issued");
    let returned = issued.and(back.clone());
    returned.when(back).then_refused("voting.ballot_already_returned");
    let before = moved().and(open_vote(BallotKind::Secret)).chamber();
    let lines = ballots(given(before.clone()), &[LIN, ZHOU, SHEN]).chamber();
    let lines = lines.journal().lines_from(before.journal().length().saturating_add(1));
    let text = alloc::string::String::from_utf8(lines).unwrap();
    for word in ["\"for\"", "\"against\"", "\"abstain\"", "\"mark\""] {
        assert!(!text.contains(word), "{word} stands in {text}");
    }
}

#[test]
fn a_secret_ballot_has_tellers_who_are_there_and_no_candidates() {
    let nobody = OpenVote { tellers: alloc::vec![], ..open_vote(BallotKind::Secret) };
    moved().when(nobody).then_refused("voting.no_teller");
    let absent = OpenVote { tellers: alloc::vec![SU], ..open_vote(BallotKind::Secret) };
    moved().when(absent).then_refused("meeting.not_present");
}

/// 通讯表决: everybody entitled is asked, before the meeting or without one, and whoever answers was there.
#[test]
fn by_correspondence_whoever_answers_is_present() {
    let convened =
        given(sample::chamber()).and_by(LIN, sample::council_meeting()).and(sample::business(COUNCIL));
    let by_post = OpenVote { tellers: alloc::vec![], ..open_vote(BallotKind::Correspondence) };
    let voting = convened.and(sample::motion()).and(by_post);
    assert_eq!(bases(&voting), (9, None, 9));
    let five = all_say(voting, &[LIN, ZHOU, SHEN, GU, HAN], For);
    five.clone().when(by_name()).then(|events| match events {
        [crate::chamber::Event::VoteClosed(closed)] => {
            let verdict = closed.verdict.as_ref().unwrap();
            assert_eq!(verdict.outcome, crate::tally::MotionOutcome::NoQuorum);
            assert_eq!((verdict.present, verdict.quorum.unwrap().short_by), (5, 1));
        }
        other => panic!("{other:?}"),
    });
    all_say(five, &[SU], Against).when(by_name()).then(|events| match events {
        [crate::chamber::Event::VoteClosed(closed)] => assert!(closed.passed()),
        other => panic!("{other:?}"),
    });
}

/// 支部党员大会 has bases of its own: 《中国共产党支部工作条例（试行）》 asks for more than half of those who should attend, and an election
/// for four fifths present and more than half of them.
#[test]
fn trap_17_the_party_branch_votes_by_its_own_bases() {
    let members = [XU, ZHOU, SHEN, GU, HAN];
    let start = given(sample::chamber()).and(appointed(0x171, XU, "party_secretary"));
    let branch = members[1..]
        .iter()
        .zip(0x172..)
        .fold(start, |given, (person, number)| given.and(appointed(number, *person, "party_member")));
    let convened =
        crate::meeting::ConveneMeeting { kind: sample::kind("party_assembly"), ..sample::council_meeting() };
    let session =
        |people: &[PersonId]| given(sample::deciding(branch.clone().chamber(), convened.clone(), people));
    // Three of five may meet and decide; but two of three in favour are not more than half of five.
    let three = session(&members[..3])
        .and(MoveMotion { movers: alloc::vec![sample::on_behalf_of(XU)], ..sample::motion() });
    let voting = all_say(three.and(open_vote(BallotKind::ShowOfHands)), &[XU, ZHOU], For);
    voting.and(says(SHEN, Against)).when(by_name()).then(|events| match events {
        [crate::chamber::Event::VoteClosed(closed)] => {
            let pass = closed.verdict.as_ref().unwrap().pass;
            assert_eq!((pass.whole, pass.needed, pass.count, pass.met), (5, 3, 2, false));
        }
        other => panic!("{other:?}"),
    });
    let election = MoveMotion {
        movers: alloc::vec![sample::on_behalf_of(XU)],
        ..sample::election("party_secretary", 1, &[ZHOU])
    };
    session(&members[..3])
        .and(election.clone())
        .when(open_vote(BallotKind::Secret))
        .then_refused("meeting.quorum_not_met")
        .under("支部工作条例", None)
        .saying("3 of 5 entitled are present, 4 are needed");
    session(&members[..4]).and(election).and(open_vote(BallotKind::Secret));
}

fn appointed(number: u128, person: PersonId, word: &str) -> AppointToPost {
    AppointToPost {
        appointment: AppointmentId::from_u128(number),
        person,
        post: post(word),
        from: None,
        until: None,
        manner: None,
    }
}

#[test]
fn a_vote_opened_says_what_its_shares_are_taken_of() {
    moved().when(open_vote(BallotKind::Secret)).then_event(VoteOpened {
        vote: VOTE,
        motion: MOTION,
        ballot: BallotKind::Secret,
        tellers: alloc::vec![XU],
        at: None,
        entitled: 9,
        present: Some(6),
        proxies: alloc::vec![],
    });
}
