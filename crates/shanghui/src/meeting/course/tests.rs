//! The course of meetings: quorum, notice, order, and votes left open.

use super::{AdjournMeeting, CancelMeeting, CloseMeeting, OpenMeeting, ResumeMeeting};
use crate::chamber::sample::{self, COUNCIL, GU, HAN, JOINT, LIN, SHEN, SU, XU, ZHOU, occurred, sign_in};
use crate::chamber::scenario::{Given, given};
use crate::charter::BallotKind;
use crate::kernel::PersonId;
use crate::meeting::{PhaseName, Quorum, SendNotice, SignOut};
use crate::voting::{CloseVote, OpenVote, VoteCount};

fn council_with(people: &[PersonId]) -> Given {
    let convened = given(sample::chamber())
        .and_by(LIN, sample::council_meeting())
        .and(SendNotice { meeting: COUNCIL, sent: None })
        .at("2026-03-20T01:00:00Z");
    people.iter().fold(convened, |given, person| given.and(sign_in(COUNCIL, *person)))
}

const OPEN: OpenMeeting = OpenMeeting { meeting: COUNCIL, chair: LIN, at: None };
const SIX: &[PersonId] = &[LIN, ZHOU, SHEN, GU, XU, HAN];

/// 社会团体章程示范文本（1998）第十九条：理事会须有2/3以上理事出席方能召开.
#[test]
fn six_of_nine_open_the_council_and_five_do_not() {
    council_with(&SIX[..5])
        .when(OPEN)
        .then_refused("meeting.quorum_not_met")
        .under("1998", Some(19))
        .saying("5 of 9 entitled are present, 6 are needed");
    let opened = council_with(SIX).and(OPEN).chamber();
    let quorum =
        opened.meetings().meetings().get(COUNCIL).and_then(|meeting| meeting.opened()?.quorum.clone());
    assert!(matches!(quorum, Some(Quorum { entitled: 9, present: 6, needed: 6, met: true, .. })));
}

#[test]
fn an_observer_makes_no_quorum() {
    let observer =
        crate::meeting::SignIn { capacity: crate::meeting::Capacity::Observing, ..sign_in(COUNCIL, SU) };
    council_with(&SIX[..5]).and(observer).when(OPEN).then_refused("meeting.quorum_not_met");
}

#[test]
fn the_quorum_is_asked_for_again_when_the_council_goes_on() {
    let adjourned =
        council_with(SIX).and(OPEN).and(AdjournMeeting { meeting: COUNCIL, at: None, resumes: None });
    let resume = ResumeMeeting { meeting: COUNCIL, at: None };
    let thinned = adjourned.clone().and(SignOut { meeting: COUNCIL, person: HAN, left: None });
    thinned.clone().when(resume.clone()).then_refused("meeting.quorum_not_met").under("1998", Some(19));
    thinned.and(sign_in(COUNCIL, SU)).and(resume);
}

#[test]
fn a_council_is_not_opened_without_notice_or_before_its_day() {
    let convened = given(sample::chamber()).and_by(LIN, sample::council_meeting());
    convened.clone().when(OPEN).then_refused("meeting.in_the_future");
    convened
        .at("2026-03-20T02:00:00Z")
        .when(OPEN)
        .then_refused("meeting.notice_not_sent")
        .under("商会内部制度", None);
}

#[test]
fn the_course_has_one_order() {
    let close = CloseMeeting { meeting: JOINT, at: None };
    let adjourn = AdjournMeeting { meeting: JOINT, at: None, resumes: Some(occurred("2026-03-11")) };
    let resume = ResumeMeeting { meeting: JOINT, at: None };
    let session = given(sample::in_session());
    session.clone().when(resume.clone()).then_refused("meeting.wrong_phase").saying("while it is adjourned");
    session.clone().when(CancelMeeting { meeting: JOINT, reason: None }).then_refused("meeting.wrong_phase");
    let closed = session.and(adjourn.clone()).and(resume).and(close.clone());
    closed.clone().when(close).then_refused("meeting.wrong_phase");
    closed.clone().when(adjourn).then_refused("meeting.wrong_phase");
    let phase = closed.chamber().meetings().meetings().get(JOINT).map(|meeting| meeting.phase().name());
    assert_eq!(phase, Some(PhaseName::Closed));
}

#[test]
fn what_was_cancelled_is_no_longer_unfinished_and_leaves_its_number() {
    let cancelled = given(sample::chamber())
        .and(sample::joint_meeting())
        .and(CancelMeeting { meeting: JOINT, reason: None });
    assert_eq!(cancelled.clone().chamber().meetings().unfinished().count(), 0);
    let again = crate::kernel::MeetingId::from_u128(0x5f);
    cancelled.and(crate::meeting::ConveneMeeting { meeting: again, ..sample::joint_meeting() });
}

/// 表决未结束不得闭会: a vote in the room needs the room; one by correspondence does not.
#[test]
fn a_meeting_is_not_closed_under_a_vote_that_is_open() {
    let close = CloseMeeting { meeting: COUNCIL, at: None };
    let vote =
        |ballot| given(sample::council_in_session()).and(sample::motion()).and(sample::open_vote(ballot));
    for ballot in [BallotKind::ShowOfHands, BallotKind::Secret] {
        vote(ballot)
            .when(close.clone())
            .then_refused("meeting.vote_still_open")
            .saying("close it with its count");
    }
    let count = VoteCount::Motion { r#for: 4, against: 2, abstain: 0, void: 0 };
    let counted = CloseVote { vote: sample::VOTE, count: Some(count), signed_by: alloc::vec![XU], at: None };
    vote(BallotKind::ShowOfHands).and(counted).and(close.clone());
    vote(BallotKind::Correspondence).and(close.clone());
    // A motion on which no vote was opened keeps nobody.
    given(sample::council_in_session()).and(sample::motion()).and(close);
}

#[test]
fn a_meeting_is_not_cancelled_under_a_vote_by_correspondence() {
    let cancel = CancelMeeting { meeting: COUNCIL, reason: None };
    let convened =
        given(sample::chamber()).and_by(LIN, sample::council_meeting()).and(sample::business(COUNCIL));
    let moved = convened.and(sample::motion());
    moved.clone().and(cancel.clone());
    let vote = OpenVote { tellers: alloc::vec::Vec::new(), ..sample::open_vote(BallotKind::Correspondence) };
    moved.and(vote).when(cancel).then_refused("meeting.vote_still_open");
}
