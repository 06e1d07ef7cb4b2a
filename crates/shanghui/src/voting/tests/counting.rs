//! Closing a vote: counts, verdicts, and what follows.

use super::{all_say, ballots, by_name, counted, says};
use crate::chamber::Event;
use crate::chamber::sample::{
    self, GU, HAN, LIN, MOTION, SHEN, SU, VOTE, XU, ZHOU, date, on_behalf_of, open_vote, prose,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::BallotKind;
use crate::kernel::{FollowUpId, RemovalId, VoteId};
use crate::leadership::{ProposeRemoval, RecordDefence};
use crate::tally::BallotMark::{Abstain, Against, For};
use crate::tally::{MotionOutcome, MotionVerdict};
use crate::voting::{
    CandidateCount, CloseVote, IssueBallot, MotionState, MoveMotion, OpenVote, ProposedFollowUp,
    SecretChoice, Subject, Urn, VoteCount,
};

const ALL: &[crate::kernel::PersonId] = &[LIN, ZHOU, SHEN, GU, XU, HAN];

fn hands() -> Given {
    given(sample::council_in_session()).and(sample::motion()).and(open_vote(BallotKind::ShowOfHands))
}

fn secret() -> Given {
    given(sample::council_in_session()).and(sample::motion()).and(open_vote(BallotKind::Secret))
}

fn verdict(events: &[Event]) -> MotionVerdict {
    match events {
        [Event::VoteClosed(closed), ..] => closed.verdict.clone().unwrap(),
        other => panic!("{other:?}"),
    }
}

fn state(given: &Given) -> MotionState {
    let chamber = given.clone().chamber();
    chamber.voting().state_of(chamber.voting().motions().get(MOTION).unwrap())
}

/// 社会团体章程示范文本（1998）第十九条：其决议须经到会理事2/3以上表决通过方能生效.
#[test]
fn four_of_six_carry_a_motion_in_the_council_and_three_do_not() {
    let four = all_say(hands(), &ALL[..4], For).when(by_name()).then(|events| {
        let verdict = verdict(events);
        assert_eq!(
            (verdict.outcome, verdict.pass.needed, verdict.pass.short_by),
            (MotionOutcome::Passed, 4, 0)
        );
    });
    assert_eq!(state(&four), MotionState::Passed);
    let three = all_say(hands(), &ALL[..3], For).when(by_name()).then(|events| {
        let verdict = verdict(events);
        assert_eq!(
            (verdict.outcome, verdict.pass.needed, verdict.pass.short_by),
            (MotionOutcome::Rejected, 4, 1)
        );
    });
    assert_eq!(state(&three), MotionState::Rejected);
    three
        .when(OpenVote { vote: VoteId::from_u128(0x112), ..open_vote(BallotKind::Secret) })
        .then_refused("voting.motion_decided");
}

/// 弃权、未投票者仍在到会人数之内.
#[test]
fn trap_4_whoever_abstains_or_says_nothing_stays_in_the_base() {
    let said = all_say(all_say(hands(), &ALL[..3], For), &ALL[3..4], Abstain);
    said.when(by_name()).then(|events| {
        let verdict = verdict(events);
        assert_eq!((verdict.pass.whole, verdict.pass.met, verdict.abstain), (6, false, 1));
    });
}

#[test]
fn a_show_of_hands_is_recorded_by_name_or_counted_and_not_both() {
    hands().when(by_name()).then_refused("voting.count_missing");
    hands().and(says(LIN, For)).when(counted(4, 2, 0, 0)).then_refused("voting.counted_by_name");
    hands()
        .when(counted(5, 2, 0, 0))
        .then_refused("voting.more_votes_than_voters")
        .saying("7 votes are counted, 6 may vote");
    hands()
        .when(CloseVote { signed_by: alloc::vec![SU], ..counted(4, 2, 0, 0) })
        .then_refused("voting.signer_not_teller");
    let unsigned = CloseVote { signed_by: alloc::vec![], ..counted(4, 2, 0, 0) };
    assert_eq!(state(&hands().and(unsigned)), MotionState::Passed);
}

#[test]
fn the_tellers_of_a_secret_ballot_sign_a_count_that_agrees_with_the_roll() {
    let returned = ballots(secret(), ALL);
    returned
        .clone()
        .when(CloseVote { signed_by: alloc::vec![], ..counted(4, 2, 0, 0) })
        .then_refused("voting.count_not_signed");
    returned
        .clone()
        .when(counted(4, 1, 0, 0))
        .then_refused("voting.count_differs_from_roll")
        .saying("5 ballots are counted, 6 are marked");
    let tomorrow = CloseVote { at: Some(sample::occurred("2026-03-21")), ..counted(4, 2, 0, 0) };
    returned.clone().when(tomorrow).then_refused("meeting.in_the_future");
    let by_candidate = CloseVote {
        count: Some(VoteCount::Candidates {
            candidates: alloc::vec![CandidateCount { person: LIN, r#for: 6, against: 0 }],
            valid: 6,
            void: 0,
        }),
        ..counted(0, 0, 0, 0)
    };
    returned.clone().when(by_candidate).then_refused("voting.count_does_not_fit");
    assert_eq!(state(&returned.and(counted(4, 1, 0, 1))), MotionState::Passed);
}

/// 收回选票多于发出选票的，选举无效，重新投票.
#[test]
fn trap_14_more_ballots_than_were_issued_void_the_vote_and_it_is_taken_again() {
    let voided = ballots(secret(), &ALL[..5]).when(counted(6, 0, 0, 0)).then(|events| {
        assert_eq!(verdict(events).outcome, MotionOutcome::Void);
    });
    assert_eq!(state(&voided), MotionState::Open);
    let vote = VoteId::from_u128(0x112);
    let again = voided.and(OpenVote { vote, ..open_vote(BallotKind::ShowOfHands) });
    let closed = again.and(CloseVote { vote, ..counted(6, 0, 0, 0) });
    assert_eq!(state(&closed), MotionState::Passed);
    // Fewer than were issued are no harm.
    let fewer = ballots(secret(), &ALL[..5]).and(IssueBallot { vote: VOTE, voter: HAN });
    assert_eq!(state(&fewer.and(counted(4, 1, 0, 0))), MotionState::Passed);
}

#[test]
fn what_passes_is_followed_up_by_itself_and_can_be_traced_both_ways() {
    let task = FollowUpId::from_u128(0xd9);
    let follow_up = ProposedFollowUp {
        follow_up: task,
        task: prose("发布仓位清单"),
        owner: Some(on_behalf_of(XU)),
        due: Some(date("2026-04-20")),
    };
    let moved = given(sample::council_in_session())
        .and(MoveMotion { follow_ups: alloc::vec![follow_up.clone()], ..sample::motion() });
    let twice = MoveMotion {
        motion: crate::kernel::MotionId::from_u128(0x102),
        follow_ups: alloc::vec![follow_up],
        ..sample::motion()
    };
    moved.clone().when(twice).then_refused("voting.already_recorded");
    let voting = moved.and(open_vote(BallotKind::ShowOfHands));
    let rejected = voting.clone().and(counted(3, 3, 0, 0)).chamber();
    assert!(rejected.meetings().follow_ups().is_empty());
    let passed = voting.when(counted(4, 2, 0, 0)).then(|events| {
        assert!(matches!(events, [Event::VoteClosed(_), Event::FollowUpAssigned(it)]
            if it.motion == Some(MOTION) && it.cause == Some(0) && it.due == Some(date("2026-04-20"))));
    });
    let chamber = passed.chamber();
    let kept = chamber.meetings().follow_ups().get(task).unwrap().task();
    assert_eq!(kept.seq, chamber.voting().motions().get(MOTION).unwrap().mark().seq);
    assert!(chamber.kept::<crate::kernel::Prose>(kept).is_ok());
    let owed = chamber.duties(date("2026-04-21")).into_iter().filter(|duty| duty.meeting.is_some());
    assert_eq!(owed.count(), 1);
}

/// 票箱: sums only, and the command that closes the vote.
#[test]
fn an_urn_gives_the_count_and_nothing_else() {
    let chamber = ballots(secret(), ALL).chamber();
    let mut urn: Urn = chamber.voting().urn(VOTE).unwrap();
    for mark in [For, For, Against, For, For] {
        urn.put(&SecretChoice::Motion { mark }).unwrap();
    }
    urn.put(&SecretChoice::Void {}).unwrap();
    let wrong = SecretChoice::Candidates { favoured: alloc::vec![LIN], against: alloc::vec![] };
    assert_eq!(crate::kernel::Coded::code(&urn.put(&wrong).unwrap_err()), "voting.count_does_not_fit");
    let close = urn.open(alloc::vec![XU], None);
    assert_eq!(close, counted(4, 1, 0, 1));
    assert_eq!(state(&given(chamber).and(close)), MotionState::Passed);
    let open = hands().chamber();
    assert_eq!(
        open.voting().urn(VOTE).err().map(|refusal| crate::kernel::Coded::code(&refusal)),
        Some("voting.ballot_is_not_secret")
    );
}

/// 民发〔2014〕166号第四条: 会费标准 set by the assembly, in a secret vote, by half of those present.
#[test]
fn dues_that_pass_are_adopted_and_dues_that_fail_by_one_are_not() {
    let motion = MoveMotion { meeting: sample::ASSEMBLY, subject: sample::dues(), ..sample::motion() };
    let five = [LIN, ZHOU, SHEN, GU, HAN];
    let vote = OpenVote { tellers: alloc::vec![ZHOU], ..open_vote(BallotKind::Secret) };
    let voted = ballots(given(sample::assembly_in_session()).and(motion).and(vote), &five);
    let close = |r#for, against| CloseVote { signed_by: alloc::vec![ZHOU], ..counted(r#for, against, 0, 0) };
    let failed = voted.clone().when(close(2, 3)).then(|events| {
        let verdict = verdict(events);
        assert_eq!((verdict.pass.needed, verdict.pass.short_by, events.len()), (3, 1, 1));
    });
    assert_eq!(failed.chamber().members().dues_standards().count(), 0);
    let passed = voted.when(close(3, 2)).then(|events| {
        assert!(matches!(events, [_, Event::DuesStandardAdopted(it)]
            if it.motion == MOTION && it.tiers.len() == 2 && it.cause == Some(0)));
    });
    let chamber = passed.chamber();
    assert!(chamber.members().dues_standard_on(date("2026-12-31")).is_none());
    assert_eq!(chamber.members().dues_standard_on(date("2027-01-01")).unwrap().tiers.len(), 2);
}

/// 罢免: moved with reasons, answered, and carried by the organ that elects; then it follows by itself.
#[test]
fn a_removal_that_is_carried_ends_the_appointment() {
    let removal = RemovalId::from_u128(0xf1);
    let motion = MoveMotion { subject: Subject::Removal { removal }, ..sample::motion() };
    let session = given(sample::council_in_session());
    session.clone().when(motion.clone()).then_refused("leadership.unknown_removal");
    let proposed = session.and(ProposeRemoval {
        removal,
        appointment: sample::appointment(3),
        mover: crate::kernel::Principal::Organ { organ: sample::organ("supervisory_board") },
        reasons: prose("长期不履行职责"),
        audience: crate::kernel::Audience::Council,
        supporters: alloc::vec::Vec::new(),
    });
    proposed.clone().when(motion.clone()).then_refused("leadership.defence_missing");
    let heard = proposed.and(RecordDefence { removal, defence: None });
    let voting = heard.and(motion).and(open_vote(BallotKind::Secret));
    let voted = ballots(voting, ALL);
    let stays = voted.clone().and(counted(3, 3, 0, 0)).chamber();
    let holds = |chamber: &crate::chamber::Chamber, day| chamber.leadership().posts_of(GU, date(day)).count();
    assert_eq!(holds(&stays, "2026-03-21"), 1);
    let gone = voted.and(counted(4, 2, 0, 0)).chamber();
    assert_eq!((holds(&gone, "2026-03-20"), holds(&gone, "2026-03-21")), (1, 0));
    let bare = MoveMotion {
        motion: crate::kernel::MotionId::from_u128(0x102),
        subject: Subject::Resolution { matter: crate::charter::Matter::Removal },
        ..sample::motion()
    };
    given(gone).when(bare).then_refused("voting.object_missing");
}
