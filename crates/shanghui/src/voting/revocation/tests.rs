use crate::chamber::sample::{
    self, ASSEMBLY, COUNCIL, GU, HAN, LIN, MOTION, SHEN, VOTE, XU, ZHOU, date, motion, open_vote, prose,
};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Chamber, Event};
use crate::charter::{BallotKind, Matter};
use crate::kernel::{Audience, FollowUpId, MotionId};
use crate::meeting::{CloseMeeting, CompleteFollowUp};
use crate::secretariat::DutyKind;
use crate::voting::{
    CloseVote, DecisionRevoked, MotionState, MoveMotion, OpenVote, ProposedFollowUp, Subject, VoteCount,
};

const DONE: FollowUpId = FollowUpId::from_u128(0xd11);
const OPEN: FollowUpId = FollowUpId::from_u128(0xd12);
const BY: MotionId = MotionId::from_u128(0x1d1);

const fn complete(follow_up: FollowUpId) -> CompleteFollowUp {
    CompleteFollowUp { follow_up, at: None, result: None }
}

/// The assembly of a chamber whose council has decided something with two things to do, of which one is done.
fn after(votes: u32) -> Given {
    let planned = |follow_up| ProposedFollowUp {
        follow_up,
        task: prose("发布仓位清单"),
        owner: None,
        due: Some(date("2026-04-20")),
    };
    let people = [LIN, ZHOU, SHEN, GU, XU, HAN];
    let session =
        sample::deciding(sample::chamber_under(sample::revoking), sample::council_meeting(), &people);
    let count =
        Some(VoteCount::Motion { r#for: votes, against: 6_u32.saturating_sub(votes), abstain: 0, void: 0 });
    let mut decided = given(session)
        .and(MoveMotion { follow_ups: alloc::vec![planned(DONE), planned(OPEN)], ..motion() })
        .and(open_vote(BallotKind::ShowOfHands))
        .and(CloseVote { vote: VOTE, count, signed_by: alloc::vec![XU], at: None })
        .and(CloseMeeting { meeting: COUNCIL, at: None });
    if votes == 6 {
        decided = decided.and(complete(DONE));
    }
    given(sample::assembled_later(decided.chamber()))
}

fn revoke(decision: MotionId) -> MoveMotion {
    MoveMotion {
        motion: BY,
        meeting: ASSEMBLY,
        subject: Subject::Revocation { motion: decision },
        audience: Audience::Members,
        ..motion()
    }
}

fn carried(session: Chamber, motion: MotionId, subject: Subject) -> Chamber {
    sample::carried(session, motion, ASSEMBLY, subject, &[LIN, ZHOU, SHEN, GU, HAN])
}

/// governance §1.2 assembly.powers (S44): the assembly revokes an improper decision of the council.
#[test]
fn what_the_council_decided_is_revoked_with_what_was_still_to_be_done() {
    let vote = crate::kernel::VoteId::from_u128(0x1111);
    let count = Some(VoteCount::Motion { r#for: 5, against: 0, abstain: 0, void: 0 });
    let voting = after(6).and(revoke(MOTION)).and(OpenVote {
        vote,
        motion: BY,
        tellers: alloc::vec![HAN],
        ..open_vote(BallotKind::ShowOfHands)
    });
    let close = CloseVote { vote, count, signed_by: alloc::vec![HAN], at: None };
    let closed = voting.when(close).then(|events| {
        let revoked = DecisionRevoked {
            motion: MOTION,
            by: BY,
            on: date("2026-04-10"),
            follow_ups: alloc::vec![OPEN],
            cause: Some(0),
        };
        assert!(matches!(events, [_, Event::DecisionRevoked(it)] if *it == revoked));
    });
    closed.clone().when(complete(OPEN)).then_refused("meeting.follow_up_revoked");
    closed.clone().when(complete(DONE)).then_refused("meeting.already_completed");
    let again = MoveMotion { motion: MotionId::from_u128(0x1d2), ..revoke(MOTION) };
    closed.clone().when(again).then_refused("voting.decision_already_revoked");
    let chamber = closed.chamber();
    assert!(chamber.duties(date("2026-04-20")).iter().all(|duty| duty.kind != DutyKind::FollowUp));
    let motions = chamber.motion_list(None);
    let of = |id| motions.iter().find(|it| it.motion == id).unwrap();
    assert_eq!((of(MOTION).state, of(MOTION).revoked_by), (MotionState::Revoked, Some(BY)));
    assert_eq!((of(BY).state, of(BY).revokes), (MotionState::Passed, Some(MOTION)));
    let text = |motion| chamber.resolution(motion, Audience::Secretariat).unwrap().to_text();
    assert!(text(MOTION).contains("自2026年4月10日起不再执行。"), "{}", text(MOTION));
    assert!(text(BY).contains("2026年3月20日通过的“仓位由秘书处统一登记”"), "{}", text(BY));
    let minutes = chamber.minutes(COUNCIL, Audience::Secretariat).unwrap().to_text();
    assert!(minutes.contains("决定已撤销，不再落实") && minutes.contains("已撤销"));
}

#[test]
fn only_what_was_carried_by_an_organ_below_is_revoked() {
    after(0).when(revoke(MOTION)).then_refused("voting.decision_not_carried");
    after(6).when(revoke(BY)).then_refused("voting.unknown_motion");
    let plain = MoveMotion { subject: Subject::Resolution { matter: Matter::Revocation }, ..revoke(MOTION) };
    after(6).when(plain).then_refused("voting.object_missing");
    let own = MotionId::from_u128(0x1d2);
    let decided = carried(after(6).chamber(), own, Subject::Resolution { matter: Matter::Ordinary });
    given(decided)
        .when(revoke(own))
        .then_refused("voting.decision_of_another_organ")
        .saying("those of 理事会");
    // The council itself decides anew.
    let council = sample::deciding(
        sample::chamber_under(sample::revoking),
        sample::council_meeting(),
        &[LIN, ZHOU, SHEN, GU, XU, HAN],
    );
    let of_the_council = MoveMotion { meeting: COUNCIL, ..revoke(MOTION) };
    given(council).when(of_the_council).then_refused("voting.organ_not_competent");
}

/// A standard of dues that holds already is followed by another, one that does not hold yet falls.
#[test]
fn a_standard_of_dues_falls_only_before_it_holds() {
    let people = [LIN, ZHOU, SHEN, GU, XU, HAN];
    let decided = |from: &str| {
        let chamber = sample::chamber_under(|rules| {
            sample::revoking(rules);
            // As a chamber may have it whose charter breaks the higher rule.
            let council = rules.organs.iter_mut().find(|rule| rule.organ.as_str() == "council").unwrap();
            let ordinary = council.matter(Matter::Ordinary).unwrap().clone();
            council.decides.push(crate::charter::MatterRule { matter: Matter::Dues, ..ordinary });
        });
        let Subject::DuesStandard { tiers, .. } = sample::dues() else { panic!("dues") };
        let subject = Subject::DuesStandard { tiers, from: Some(date(from)) };
        let session = sample::deciding(chamber, sample::council_meeting(), &people);
        let set = sample::carried(session, MOTION, COUNCIL, subject, &people);
        sample::assembled_later(given(set).and(CloseMeeting { meeting: COUNCIL, at: None }).chamber())
    };
    let later = decided("2027-01-01");
    assert!(later.dues_standard_on(date("2027-01-01")).is_some());
    let revoked = carried(later, BY, Subject::Revocation { motion: MOTION });
    assert!(revoked.dues_standard_on(date("2027-01-01")).is_none());
    given(decided("2026-03-21"))
        .when(revoke(MOTION))
        .then_refused("voting.effect_stands")
        .saying("adopt another standard");
}

/// What was allowed by a vote is allowed no more once that is revoked; what was done by it stands.
#[test]
fn an_election_is_not_undone_by_a_revocation() {
    let people = [LIN, ZHOU, SHEN, GU, XU, HAN];
    let session =
        sample::deciding(sample::chamber_under(sample::revoking), sample::council_meeting(), &people);
    let mut election = sample::election("standing_director", 1, &[HAN]);
    if let Subject::Election { candidature } = &mut election.subject {
        candidature.slate = true;
    }
    let elected = sample::carried(session, MOTION, COUNCIL, election.subject, &people[..5]);
    let closed = given(elected).and(CloseMeeting { meeting: COUNCIL, at: None }).chamber();
    given(sample::assembled_later(closed))
        .when(revoke(MOTION))
        .then_refused("voting.effect_stands")
        .saying("remove whoever holds the post");
}
