//! Elections: who may stand, who is elected, and further rounds.

use super::ballots;
use crate::chamber::Event;
use crate::chamber::sample::{
    self, CHENG, GU, HAN, LIN, MOTION, NOBODY, SHEN, SU, VOTE, XU, YE, ZHOU, appointment, date, open_vote,
    post,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::{
    Allowance, BallotKind, CharterRules, ElectionMode, NominationRule, PostElectionRule, ShareRule, Vetting,
};
use crate::kernel::{AppointmentId, Article, Base, Bound, MotionId, PersonId, Threshold, VoteId};
use crate::leadership::{AgeFinding, AppointToPost, AppointmentMode, EndAppointment};
use crate::tally::ElectionStatus;
use crate::voting::{
    CandidateCount, Candidature, CloseVote, MoveMotion, Nomination, OpenVote, Subject, VoteCount,
};

const ALL: &[PersonId] = &[LIN, ZHOU, SHEN, GU, XU, HAN];

/// The council in session under a charter whose rule for electing standing directors differs in something.
fn under(change: impl Fn(&mut PostElectionRule)) -> Given {
    let chamber = sample::chamber_under(|rules: &mut CharterRules| {
        let council = rules.organs.iter_mut().find(|organ| organ.organ.as_str() == "council").unwrap();
        change(council.elects.iter_mut().find(|rule| rule.post.as_str() == "standing_director").unwrap());
    });
    given(sample::deciding(chamber, sample::council_meeting(), ALL))
}

fn council() -> Given {
    given(sample::council_in_session())
}

fn changed(change: impl FnOnce(&mut Candidature)) -> MoveMotion {
    let mut motion = sample::election("standing_director", 2, &[SU, YE, HAN]);
    if let Subject::Election { candidature } = &mut motion.subject {
        change(candidature);
    }
    motion
}

fn counts(vote: VoteId, votes: &[(PersonId, u32)], valid: u32, void: u32) -> CloseVote {
    let candidates =
        votes.iter().map(|(person, r#for)| CandidateCount { person: *person, r#for: *r#for, against: 0 });
    let count = Some(VoteCount::Candidates { candidates: candidates.collect(), valid, void });
    CloseVote { vote, count, signed_by: alloc::vec![XU], at: None }
}

fn voting(given: Given, motion: MoveMotion) -> Given {
    ballots(given.and(motion).and(open_vote(BallotKind::Secret)), ALL)
}

#[test]
fn the_organ_that_the_charter_names_elects_and_no_other() {
    let director = sample::election("director", 1, &[SU]);
    council()
        .when(director)
        .then_refused("voting.post_not_elected_here")
        .under("1998", Some(17))
        .saying("会员大会");
    council().and(sample::election("standing_director", 1, &[SU]));
}

#[test]
fn an_election_has_seats_and_candidates_who_are_known_and_stand_once() {
    council().when(changed(|it| it.seats = 0)).then_refused("voting.no_candidate");
    council().when(changed(|it| it.nominees.clear())).then_refused("voting.no_candidate");
    council().when(changed(|it| it.nominees[1].person = SU)).then_refused("voting.candidate_twice");
    council().when(changed(|it| it.nominees[1].person = NOBODY)).then_refused("people.unknown_person");
    council()
        .when(changed(|it| it.nominees[1].appointment = appointment(0)))
        .then_refused("voting.already_recorded");
    let presidents = sample::election("president", 2, &[ZHOU, SHEN]);
    council().when(presidents).then_refused("voting.too_many_seats").under("1998", Some(28));
    let bare = MoveMotion {
        subject: Subject::Resolution { matter: crate::charter::Matter::Election },
        ..sample::motion()
    };
    council().when(bare).then_refused("voting.object_missing");
}

/// 等额、差额: the mode and the margin are the charter's.
#[test]
fn trap_12_as_many_candidates_as_seats_may_still_lose_and_more_are_asked_for_where_the_charter_says_so() {
    let equal = under(|rule| rule.mode = ElectionMode::Equal);
    equal
        .clone()
        .when(changed(|_| {}))
        .then_refused("voting.candidates_do_not_fit")
        .saying("2 candidates are needed, 3 stand");
    let two = changed(|it| drop(it.nominees.pop()));
    let alone = voting(equal, two);
    alone.when(counts(VOTE, &[(SU, 4), (YE, 3)], 6, 0)).then(|events| match events {
        [Event::VoteClosed(closed), Event::AppointedToPost(elected)] => {
            let result = closed.election.as_ref().unwrap();
            assert_eq!((result.status, result.vacancies), (ElectionStatus::Vacancies, 1));
            assert_eq!(elected.person, SU);
        }
        other => panic!("{other:?}"),
    });
    let differential = under(|rule| {
        rule.mode = ElectionMode::Differential;
        rule.margin_at_least = Some("1/1".parse().unwrap());
    });
    let two = changed(|it| drop(it.nominees.pop()));
    differential
        .clone()
        .when(two)
        .then_refused("voting.candidates_do_not_fit")
        .saying("3 candidates are needed, 2 stand");
    differential
        .when(changed(|_| {}))
        .then_refused("voting.margin_too_small")
        .saying("for 2 seats 4 are needed, 3 stand");
}

#[test]
fn candidates_are_nominated_and_vetted_as_the_charter_asks() {
    let joint = NominationRule {
        organ: sample::organ("council"),
        share: Some(Threshold {
            fraction: "1/5".parse().unwrap(),
            bound: Bound::AtLeast,
            base: Base::Entitled,
        }),
        members_at_least: None,
    };
    let nominated = under(|rule| rule.nominations = alloc::vec![joint.clone()]);
    let by = |nominators: &[PersonId]| {
        let nominators = nominators.to_vec();
        changed(move |it| {
            for nominee in &mut it.nominees {
                nominee.nomination = Nomination::Joint { nominators: nominators.clone() };
            }
        })
    };
    nominated
        .clone()
        .when(by(&[LIN]))
        .then_refused("voting.too_few_nominators")
        .under("1998", Some(18))
        .saying("1 have nominated");
    nominated.clone().when(by(&[LIN, sample::HE])).then_refused("voting.too_few_nominators");
    nominated.clone().and(by(&[LIN, ZHOU]));
    let by_organ = changed(|it| it.nominees[0].nomination = Nomination::Organ { motion: MOTION });
    let by_organ = MoveMotion { motion: MotionId::from_u128(0x102), ..by_organ };
    let moved = council().and(sample::motion());
    moved.clone().when(by_organ.clone()).then_refused("voting.nomination_not_passed");
    moved.and(open_vote(BallotKind::ShowOfHands)).and(super::counted(6, 0, 0, 0)).and(by_organ);

    let vetted = under(|rule| rule.vetting = Vetting::Required);
    vetted.clone().when(changed(|_| {})).then_refused("voting.not_vetted");
    let on = |day: &str| {
        let day = date(day);
        changed(move |it| it.nominees.iter_mut().for_each(|nominee| nominee.vetted = Some(day)))
    };
    vetted.clone().when(on("2026-03-21")).then_refused("voting.not_vetted");
    vetted.and(on("2026-03-15"));
}

#[test]
fn a_candidate_is_no_teller_and_an_election_is_not_recorded_by_name() {
    let stands = sample::election("standing_director", 1, &[XU]);
    council().and(stands).when(open_vote(BallotKind::Secret)).then_refused("voting.teller_is_candidate");
    council()
        .and(changed(|_| {}))
        .when(open_vote(BallotKind::ShowOfHands))
        .then_refused("voting.ballot_not_allowed")
        .under("1998", Some(19));
}

/// More winners than seats are ranked; a tie at the cut goes to a run-off among the tied.
#[test]
fn trap_13_who_ties_at_the_cut_stands_again_and_nobody_is_elected_by_the_alphabet() {
    // Thirteen marks on six ballots of two are more than can be: somebody has to count again.
    let impossible = voting(council(), changed(|_| {}));
    let impossible = impossible.when(counts(VOTE, &[(SU, 5), (YE, 4), (HAN, 4)], 6, 0)).then(|events| {
        assert!(matches!(events, [Event::VoteClosed(closed)]
            if closed.election.as_ref().is_some_and(|result| result.status == ElectionStatus::Void)));
    });
    impossible.and(OpenVote { vote: VoteId::from_u128(0x11e), ..open_vote(BallotKind::Secret) });
    let second = MotionId::from_u128(0x102);
    let vote = VoteId::from_u128(0x112);
    let more = changed(|it| it.most_marks = Some(3));
    let tied =
        voting(council(), more).when(counts(VOTE, &[(SU, 5), (YE, 4), (HAN, 4)], 6, 0)).then(|events| {
            match events {
                [Event::VoteClosed(closed), Event::AppointedToPost(elected)] => {
                    let result = closed.election.as_ref().unwrap();
                    assert_eq!(
                        (result.status, result.tied.len(), result.seats_contested),
                        (ElectionStatus::RunoffNeeded, 2, 1)
                    );
                    assert_eq!(elected.person, SU);
                }
                other => panic!("{other:?}"),
            }
        });
    let round = |people: &[PersonId], seats| {
        let mut motion = sample::election("standing_director", seats, people);
        motion.motion = second;
        if let Subject::Election { candidature } = &mut motion.subject {
            candidature.round_of = Some(MOTION);
            for (nominee, number) in candidature.nominees.iter_mut().zip(0x141..) {
                nominee.appointment = crate::kernel::AppointmentId::from_u128(number);
            }
        }
        motion
    };
    tied.clone().when(round(&[YE, GU], 1)).then_refused("voting.not_in_round_before");
    tied.clone()
        .when(round(&[YE, HAN], 2))
        .then_refused("voting.not_in_round_before")
        .saying("left 1 seats open");
    let again = tied.and(round(&[YE, HAN], 1)).and(OpenVote {
        vote,
        motion: second,
        ..open_vote(BallotKind::Secret)
    });
    let again = ALL.iter().fold(again, |given, voter| {
        given
            .and(crate::voting::IssueBallot { vote, voter: *voter })
            .and(crate::voting::ReturnBallot { vote, voter: *voter })
    });
    let done = again.and(counts(vote, &[(YE, 4), (HAN, 2)], 6, 0)).chamber();
    let holds = |person| {
        done.leadership().posts_of(person, date("2026-04-01")).any(|held| *held == post("standing_director"))
    };
    assert_eq!([SU, YE, HAN].map(holds), [true, true, false]);
    given(done)
        .when(MoveMotion { motion: MotionId::from_u128(0x103), ..round(&[HAN], 1) })
        .then_refused("voting.already_recorded");
}

/// 整体表决与逐人表决: the same ballots elect other people.
#[test]
fn trap_16_a_slate_passes_or_fails_as_a_whole() {
    let slate = || {
        changed(|it| {
            it.slate = true;
            it.seats = 3;
        })
    };
    let forbidden = under(|rule| rule.slate = Allowance::Forbidden);
    forbidden.when(slate()).then_refused("voting.slate_not_allowed");
    let passed = voting(council(), slate()).when(super::counted(4, 2, 0, 0)).then(|events| {
        assert_eq!(events.len(), 4, "the close, and everybody on the slate");
    });
    drop(passed);
    voting(council(), slate()).when(super::counted(3, 3, 0, 0)).then(|events| assert_eq!(events.len(), 1));
    let each = changed(|it| it.seats = 3);
    voting(council(), each).when(counts(VOTE, &[(SU, 6), (YE, 4), (HAN, 2)], 6, 0)).then(|events| {
        assert_eq!(events.len(), 3, "the close, and the two who reached two thirds");
    });
}

/// 另选他人: a name written in is counted like any other, and the person holds no seat for which nobody planned an appointment.
#[test]
fn trap_15_a_count_names_everybody_once_and_ballots_with_fewer_marks_are_valid() {
    let standing = voting(council(), changed(|_| {}));
    standing
        .clone()
        .when(counts(VOTE, &[(SU, 4), (SU, 2)], 6, 0))
        .then_refused("voting.candidate_counted_twice");
    standing.clone().when(counts(VOTE, &[(NOBODY, 4)], 6, 0)).then_refused("people.unknown_person");
    standing.when(counts(VOTE, &[(SU, 4), (CHENG, 1)], 5, 1)).then(|events| match events {
        [Event::VoteClosed(closed), Event::AppointedToPost(_)] => {
            let result = closed.election.as_ref().unwrap();
            assert_eq!((result.candidates.len(), result.vacancies, result.void), (4, 1, 1));
        }
        other => panic!("{other:?}"),
    });
}

#[test]
fn whoever_is_elected_again_begins_anew() {
    let again = voting(council(), sample::election("standing_director", 1, &[CHENG]));
    let again = again.and(counts(VOTE, &[(CHENG, 6)], 6, 0)).chamber();
    let held: alloc::vec::Vec<_> =
        again.leadership().held_by(CHENG).map(|held| (held.first_day(), held.last_day())).collect();
    assert_eq!(
        held,
        [(Some(date("2024-01-01")), Some(date("2026-03-31"))), (Some(date("2026-04-01")), None),]
    );
}

/// governance: candidates.mid_term — 届中补选须经全体理事过半数赞成.
#[test]
fn a_by_election_may_need_another_share_while_the_term_runs_and_a_seat_fell_vacant() {
    let chamber = || {
        sample::chamber_under(|rules: &mut CharterRules| {
            let council = rules.organs.iter_mut().find(|it| it.organ.as_str() == "council").unwrap();
            let rule = council.elects.iter_mut().find(|rule| rule.post.as_str() == "vice_president").unwrap();
            let (fraction, bound, base) = ("1/2".parse().unwrap(), Bound::MoreThan, Base::Entitled);
            let article = Some(Article { document: sample::title("理事会选举办法"), number: Some(3) });
            let threshold = Threshold { fraction, bound, base };
            rule.by_election = Some(ShareRule { threshold, article });
        })
    };
    let left = EndAppointment {
        appointment: appointment(1),
        on: date("2026-03-02"),
        ground: crate::leadership::EndGround::Resigned,
        meeting: None,
    };
    let taken = AppointToPost {
        appointment: AppointmentId::from_u128(0x7f),
        person: YE,
        post: post("vice_president"),
        from: Some(date("2026-03-02")),
        until: None,
        manner: None,
    };
    // Of all six there, four for: of eight in office more than half are five, of six present two thirds are four.
    let present = &[LIN, XU, SHEN, GU, HAN, SU];
    let outcome = |given: Given, from: &str| {
        let mut motion = sample::election("vice_president", 1, &[CHENG]);
        if let Subject::Election { candidature } = &mut motion.subject {
            candidature.from = Some(date(from));
        }
        let session = crate::chamber::scenario::given(sample::deciding(
            given.chamber(),
            sample::council_meeting(),
            present,
        ));
        let voting = ballots(session.and(motion).and(open_vote(BallotKind::Secret)), present);
        let mut seen = None;
        let closed = voting.when(counts(VOTE, &[(CHENG, 4)], 6, 0)).then(|events| {
            let Event::VoteClosed(closed) = &events[0] else { panic!("{events:?}") };
            let modes = events.iter().filter_map(|event| match event {
                Event::AppointedToPost(it) => it.manner.as_ref().map(|manner| manner.mode),
                _ => None,
            });
            seen = Some((
                closed.passed(),
                closed.article.clone().unwrap().number,
                modes.collect::<alloc::vec::Vec<_>>().last().copied(),
            ));
        });
        let chamber = closed.chamber();
        // The same charter says the same again, whatever has happened since.
        let again = chamber.rejudge(&chamber.charter().clone());
        assert_eq!(again[0].would_pass, seen.map(|(passed, _, _)| passed));
        seen.unwrap()
    };
    let vacant = || given(chamber()).and(left.clone());
    assert_eq!(outcome(vacant(), "2026-04-01"), (false, Some(3), None));
    // Nobody has left, or the seat was taken again, or the term is over: the usual share.
    let usual = (true, Some(19), Some(AppointmentMode::Elected));
    assert_eq!(outcome(given(chamber()), "2026-04-01"), usual);
    assert_eq!(outcome(vacant().and(taken), "2026-04-01"), usual);
    assert_eq!(outcome(vacant(), "2029-01-01"), usual);
    // Where no other share is asked for, it is told all the same how they came to the post.
    let plain = given(sample::chamber()).and(left);
    assert_eq!(outcome(plain, "2026-04-01"), (true, Some(19), Some(AppointmentMode::ByElection)));
}

/// What an import tells of the past is taken as it was: of an election as of an appointment.
#[test]
fn an_election_of_the_past_that_an_import_tells_of_is_asked_nothing_about_its_candidates() {
    let strict = sample::chamber_under(|rules: &mut CharterRules| {
        rules.offices.as_mut().unwrap().ages[0].must_be_known = true;
        let council = rules.organs.iter_mut().find(|it| it.organ.as_str() == "council").unwrap();
        for rule in &mut council.elects {
            rule.vetting = Vetting::Required;
        }
    });
    let council = given(sample::deciding(strict, sample::council_meeting(), ALL));
    let motion = |from: &str| {
        let mut motion = sample::election("vice_president", 1, &[HAN]);
        if let Subject::Election { candidature } = &mut motion.subject {
            candidature.from = Some(date(from));
        }
        motion
    };
    council.clone().when(motion("2026-03-20")).then_refused("voting.not_vetted");
    council
        .clone()
        .when(motion("2026-03-21"))
        .by(crate::kernel::Actor::import())
        .then_refused("voting.not_vetted");
    let moved = council.and_by(crate::kernel::Actor::import(), motion("2026-03-20"));
    let voting = ballots(moved.and(open_vote(BallotKind::Secret)), ALL);
    let age = |events: &[Event]| match events {
        [Event::VoteClosed(_), Event::AppointedToPost(it)] => it.age,
        other => panic!("{other:?}"),
    };
    let close = counts(VOTE, &[(HAN, 6)], 6, 0);
    voting.clone().when(close.clone()).by(crate::kernel::Actor::import()).then(|events| {
        assert_eq!(age(events), None, "nobody asks for an age of the past");
    });
    voting.when(close).then(|events| assert_eq!(age(events), Some(AgeFinding::Unknown)));
}
