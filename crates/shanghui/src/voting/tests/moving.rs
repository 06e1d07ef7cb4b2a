//! Moving, seconding, amending, withdrawing.

use crate::chamber::sample::{
    self, COUNCIL, EXCHANGE, HAN, HE, JIANG, JOINT, LIN, MOTION, SU, ZHOU, kind, on_behalf_of, open_vote,
    organ, prose,
};
use crate::chamber::scenario::given;
use crate::charter::{BallotKind, Matter, Sanction};
use crate::kernel::{MemberClass, MemberId, MotionId, Principal};
use crate::meeting::ConveneMeeting;
use crate::membership::{ChangeMemberClass, MemberHolder};
use crate::voting::{AmendMotion, MotionState, MoveMotion, SecondMotion, Subject, WithdrawMotion};

const WITHDRAW: WithdrawMotion = WithdrawMotion { motion: MOTION };

#[test]
fn a_motion_is_moved_by_those_entitled_on_an_item_of_the_agenda() {
    let session = given(sample::council_in_session());
    session.clone().and(sample::motion());
    session
        .clone()
        .when(MoveMotion { item: EXCHANGE, ..sample::motion() })
        .then_refused("meeting.unknown_item");
    session
        .clone()
        .when(MoveMotion { movers: alloc::vec![], ..sample::motion() })
        .then_refused("voting.no_mover");
    let outsider = MoveMotion { movers: alloc::vec![on_behalf_of(JIANG)], ..sample::motion() };
    session.clone().when(outsider).then_refused("voting.not_entitled");
    let by_organ = Principal::Organ { organ: organ("secretariat") };
    session.clone().and(MoveMotion { movers: alloc::vec![by_organ], ..sample::motion() });
    session.and(sample::motion()).when(sample::motion()).then_refused("voting.already_recorded");
}

/// 联席会议: a joint meeting binds nobody (governance §6.2).
#[test]
fn nothing_is_moved_at_a_meeting_that_binds_nobody() {
    let joint = MoveMotion { meeting: JOINT, item: EXCHANGE, ..sample::motion() };
    given(sample::in_session()).when(joint).then_refused("voting.meeting_does_not_bind");
}

/// 社会团体章程示范文本（1998）第二十一条 gives the standing council all but items 2 (leaders) and 4 of 第十八条; the president's
/// office is no organ of it at all.
#[test]
fn trap_24_the_presidents_office_and_the_standing_council_do_not_stand_in_for_the_council() {
    for (word, document, number) in
        [("presidents_office", "商会内部制度", None), ("standing_council", "1998", Some(21))]
    {
        let convened = ConveneMeeting { kind: kind(word), ..sample::council_meeting() };
        let session = given(sample::deciding(
            sample::chamber(),
            convened,
            &[LIN, ZHOU, sample::SHEN, sample::GU, sample::XU],
        ));
        session.clone().and(sample::motion());
        let exception = Subject::Resolution { matter: Matter::LimitException };
        let dissolution = Subject::Resolution { matter: Matter::Dissolution };
        let election = sample::election("president", 1, &[ZHOU]).subject;
        for subject in [exception, dissolution, election] {
            session
                .clone()
                .when(MoveMotion { subject, ..sample::motion() })
                .then_refused("voting.organ_not_competent")
                .under(document, number);
        }
    }
}

/// 民发〔2014〕166号第四条: the dues are set by the assembly.
#[test]
fn the_council_cannot_set_the_dues() {
    given(sample::council_in_session())
        .when(MoveMotion { subject: sample::dues(), ..sample::motion() })
        .then_refused("voting.organ_not_competent")
        .saying("会员大会");
}

#[test]
fn a_motion_is_seconded_by_others_and_each_once() {
    let moved = given(sample::council_in_session()).and(sample::motion());
    let second = |person| SecondMotion { motion: MOTION, person };
    moved.clone().when(second(LIN)).then_refused("voting.already_supports");
    moved.clone().when(second(HE)).then_refused("voting.not_entitled");
    moved.clone().and(second(ZHOU)).when(second(ZHOU)).then_refused("voting.already_supports");
    moved
        .when(SecondMotion { motion: MotionId::from_u128(0x10f), person: ZHOU })
        .then_refused("voting.unknown_motion");
}

#[test]
fn where_the_charter_asks_for_seconders_no_vote_opens_without_them() {
    let convened = ConveneMeeting { kind: kind("presidents_office"), ..sample::council_meeting() };
    let session =
        given(sample::deciding(sample::chamber(), convened, &[LIN, ZHOU, sample::SHEN, sample::XU]));
    let moved = session.and(sample::motion());
    moved
        .clone()
        .when(open_vote(BallotKind::ShowOfHands))
        .then_refused("voting.too_few_seconders")
        .under("商会内部制度", None)
        .saying("0 have seconded it, 1 are needed");
    moved.and(SecondMotion { motion: MOTION, person: ZHOU }).and(open_vote(BallotKind::ShowOfHands));
}

#[test]
fn the_last_text_is_the_one_that_is_voted_on() {
    let amended =
        AmendMotion { motion: MOTION, person: Some(HAN), text: prose("仓位由秘书处按月登记") };
    let chamber = given(sample::council_in_session()).and(sample::motion()).and(amended).chamber();
    let motion = chamber.voting().motions().get(MOTION).unwrap();
    assert_eq!(motion.text().seq, chamber.journal().length());
    assert_ne!(motion.mark().seq, motion.text().seq);
}

#[test]
fn what_was_withdrawn_is_not_voted_on_and_what_is_voted_on_is_not_withdrawn() {
    let moved = given(sample::council_in_session()).and(sample::motion());
    let withdrawn = moved.clone().and(WITHDRAW);
    assert_eq!(state(&withdrawn.clone().chamber()), MotionState::Withdrawn);
    withdrawn.clone().when(open_vote(BallotKind::Secret)).then_refused("voting.motion_withdrawn");
    withdrawn.when(WITHDRAW).then_refused("voting.motion_withdrawn");
    let voting = moved.and(open_vote(BallotKind::Secret));
    assert_eq!(state(&voting.clone().chamber()), MotionState::Voting);
    voting.clone().when(WITHDRAW).then_refused("voting.vote_in_progress");
    let amended = AmendMotion { motion: MOTION, person: Some(SU), text: prose("改期") };
    voting.when(amended).then_refused("voting.vote_in_progress");
}

fn state(chamber: &crate::chamber::Chamber) -> MotionState {
    chamber.voting().state_of(chamber.voting().motions().get(MOTION).unwrap())
}

#[test]
fn a_motion_may_be_moved_beforehand_and_not_after_the_meeting() {
    let convened =
        given(sample::chamber()).and_by(LIN, sample::council_meeting()).and(sample::business(COUNCIL));
    convened.and(sample::motion());
    let closed =
        given(sample::council_in_session()).and(crate::meeting::CloseMeeting { meeting: COUNCIL, at: None });
    closed.when(sample::motion()).then_refused("meeting.wrong_phase");
}

/// 普通会员由一机构决定，其他会员由另一机构 (governance §2 item 11, S78).
#[test]
fn an_organ_that_has_some_classes_of_members_expels_no_others() {
    const UNIT: MemberId = MemberId::from_u128(0x91);
    const PERSON: MemberId = MemberId::from_u128(0x94);
    const UNKNOWN: MemberId = MemberId::from_u128(0x95);
    let class = |word| MemberClass::new(word).unwrap();
    let chamber = sample::chamber_under(|rules| {
        sample::ladder(rules);
        let standing = rules.organs.iter_mut().find(|rule| rule.organ == organ("standing_council")).unwrap();
        let expulsion = standing.decides.iter_mut().find(|rule| rule.matter == Matter::Expulsion).unwrap();
        expulsion.classes = alloc::vec![class("individual_member")];
    });
    let of_a_class = [(UNIT, "unit_member"), (PERSON, "individual_member")]
        .into_iter()
        .fold(given(chamber), |given, (member, word)| {
            given.and(ChangeMemberClass { member, class: class(word), since: None })
        })
        .chamber();
    let expel = |member| MoveMotion {
        subject: Subject::Sanction { member, sanction: Sanction::Expulsion, until: None },
        ..sample::motion()
    };
    let people = &[LIN, ZHOU, sample::SHEN, sample::GU, sample::CHENG];
    let standing = ConveneMeeting { kind: kind("standing_council"), ..sample::council_meeting() };
    let session = given(sample::deciding(of_a_class.clone(), standing, people));
    session.clone().and(expel(PERSON));
    for member in [UNIT, UNKNOWN] {
        session
            .clone()
            .when(expel(member))
            .then_refused("voting.organ_not_competent")
            .under("1998", Some(22))
            .saying("belongs to 理事会");
    }
    let council = given(sample::deciding(of_a_class, sample::council_meeting(), sample::COUNCILLORS));
    for member in [UNIT, PERSON, UNKNOWN] {
        council.clone().and(expel(member));
    }
}

/// 普通会员由会长办公会、其他由理事会接纳 (governance §2 item 11, S78).
#[test]
fn an_organ_that_has_some_classes_of_members_admits_no_others() {
    let class = |word| MemberClass::new(word).unwrap();
    let chamber = sample::chamber_under(|rules| {
        let standing = rules.organs.iter_mut().find(|rule| rule.organ == organ("standing_council")).unwrap();
        let admission = standing.decides.iter_mut().find(|rule| rule.matter == Matter::Admission).unwrap();
        admission.classes = alloc::vec![class("individual_member")];
    });
    let admit = |word: Option<&'static str>| MoveMotion {
        subject: Subject::Admission {
            applicant: MemberHolder::Person { person: sample::JIANG },
            class: word.map(class),
        },
        ..sample::motion()
    };
    let people = &[LIN, ZHOU, sample::SHEN, sample::GU, sample::CHENG];
    let convened = ConveneMeeting { kind: kind("standing_council"), ..sample::council_meeting() };
    let session = given(sample::deciding(chamber, convened, people));
    session.clone().and(admit(Some("individual_member")));
    session.clone().when(admit(None)).then_refused("voting.organ_not_competent").under("1998", Some(22));
    session.clone().when(admit(Some("unit_member"))).then_refused("membership.wrong_kind");
    let plain = Subject::Resolution { matter: Matter::Admission };
    let plain = MoveMotion { subject: plain, ..sample::motion() };
    session.when(plain.clone()).then_refused("voting.object_missing");
    // Where any class is admitted, the resolution may say whom in words.
    given(sample::council_in_session()).and(plain);
    given(sample::council_in_session()).and(admit(None));
}
