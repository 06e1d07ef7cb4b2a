//! Removals: who may move one, who is heard, and who decides.

use super::{ProposeRemoval, RecordDefence};
use crate::chamber::sample::{
    self, COUNCIL, HAN, LIN, NOBODY, XU, appointment, date, on_behalf_of, organ, prose,
};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Chamber, Event};
use crate::charter::{BallotKind, RemovalMover, RemovalRule, ShareRule};
use crate::kernel::{
    Actor, AppointmentId, Article, Audience, Base, Bound, MotionId, PersonId, Principal, RemovalId, Threshold,
};
use crate::leadership::{EndAppointment, EndGround};
use crate::meeting::{OpenMeeting, SendNotice};
use crate::voting::{CloseVote, IssueBallot, MoveMotion, OpenVote, ReturnBallot, Subject, VoteCount};

const MOTION: RemovalId = RemovalId::from_u128(0xf1);
const VOTED: MotionId = MotionId::from_u128(0x1c1);
const PRESENT: &[PersonId] = &[LIN, XU, sample::SHEN, sample::GU, HAN, sample::SU];

fn propose(mover: Principal) -> ProposeRemoval {
    ProposeRemoval {
        removal: MOTION,
        appointment: appointment(1),
        mover,
        reasons: prose("长期不履行职责"),
        audience: Audience::Council,
        supporters: alloc::vec::Vec::new(),
    }
}

fn heard() -> RecordDefence {
    RecordDefence { removal: MOTION, defence: Some(prose("因病请假，已有说明")) }
}

fn remove() -> EndAppointment {
    EndAppointment {
        appointment: appointment(1),
        on: date("2026-03-20"),
        ground: EndGround::Removed,
        meeting: Some(COUNCIL),
    }
}

/// The council in session on 2026-03-20, six of nine present.
fn council() -> Given {
    let mut given = given(sample::chamber())
        .and_by(LIN, sample::council_meeting())
        .and(SendNotice { meeting: COUNCIL, sent: None })
        .at("2026-03-20T01:00:00Z");
    for person in [LIN, XU, sample::SHEN, sample::GU, HAN, sample::SU] {
        given = given.and(sample::sign_in(COUNCIL, person));
    }
    given.and(OpenMeeting { meeting: COUNCIL, chair: LIN, at: None })
}

fn supervisors() -> Principal {
    Principal::Organ { organ: organ("supervisory_board") }
}

/// 社会团体章程示范文本（1998）第十八条第二项.
#[test]
fn whoever_was_elected_is_removed_with_reasons_a_defence_and_by_the_electing_organ() {
    let session = council();
    session.clone().when(remove()).then_refused("leadership.removal_not_proposed").under("1998", Some(18));
    let moved = session.and(propose(supervisors()));
    moved.clone().when(remove()).then_refused("leadership.defence_missing").under("1998", Some(18));
    // A meeting of the council that was opened is no vote of it.
    let heard = moved.and(heard());
    for meeting in [None, Some(COUNCIL)] {
        heard
            .clone()
            .when(EndAppointment { meeting, ..remove() })
            .then_refused("leadership.not_carried")
            .under("1998", Some(18))
            .saying("理事会 has carried no motion on just this: move it there as removal");
    }
}

/// The council has carried the removal that was proposed.
fn carried(given: Given, people: &[PersonId]) -> Chamber {
    let subject = Subject::Removal { removal: MOTION };
    let session = given.and(sample::business(COUNCIL)).chamber();
    sample::carried(session, VOTED, COUNCIL, subject, people)
}

#[test]
fn a_vote_that_was_carried_ends_the_appointment_and_is_told_by_the_motion() {
    let chamber = carried(council().and(propose(supervisors())).and(heard()), PRESENT);
    let held = chamber.leadership().appointments().get(appointment(1)).unwrap();
    let (ended, _) = held.ended().unwrap();
    assert_eq!((ended.ground, ended.on, ended.cause), (EndGround::Removed, date("2026-03-20"), Some(0)));
    let told = chamber.motion_list(None).into_iter().find(|it| it.motion == VOTED).unwrap();
    assert_eq!(told.ended, [appointment(1)]);
    given(chamber).when(remove()).then_refused("leadership.appointment_already_ended");
}

/// governance: leaders.removal — 理事会、监事会、五分之一以上会员、登记管理机关.
#[test]
fn who_may_move_a_removal_is_the_charters() {
    let councillors = Principal::Organ { organ: organ("council") };
    let authority = Principal::Party { party: sample::BUREAU };
    for mover in [councillors, supervisors(), authority] {
        council().and(propose(mover));
    }
    for (mover, given) in [
        (Principal::Organ { organ: organ("secretariat") }, "0 of those who may have moved it, 1 are needed"),
        (Principal::Party { party: sample::YUNMENG }, "0 of those who may have moved it, 1 are needed"),
        (on_behalf_of(LIN), "1 of those who may have moved it, 2 are needed"),
    ] {
        council()
            .when(propose(mover))
            .then_refused("leadership.mover_not_competent")
            .saying("理事会, 监事会, 会员大会成员联名（1/5）, 政府部门")
            .saying(given);
    }
    // Six members: a fifth of them are two. Nobody counts twice, and who is no member does not count.
    let joined = |supporters: &[PersonId]| ProposeRemoval {
        supporters: supporters.to_vec(),
        ..propose(on_behalf_of(LIN))
    };
    council().and(joined(&[sample::GU]));
    for supporters in [[LIN], [XU]] {
        council().when(joined(&supporters)).then_refused("leadership.mover_not_competent");
    }
    council().when(joined(&[NOBODY])).then_refused("people.unknown_person");
    let by_post = |word: &str| {
        let mover = RemovalMover::Posts { posts: alloc::vec![sample::post(word)] };
        given(sample::chamber_under(|rules| {
            let rules = &mut rules.offices.as_mut().unwrap().removals;
            rules.insert(0, RemovalRule { mover, decided_by: None, pass: None, article: None });
        }))
    };
    by_post("president").and(propose(on_behalf_of(LIN)));
    by_post("chief_supervisor")
        .when(propose(on_behalf_of(LIN)))
        .then_refused("leadership.mover_not_competent");
    // Where the charter says nothing anybody may, and an import tells of what was.
    given(sample::chamber_under(|rules| rules.offices.as_mut().unwrap().removals.clear()))
        .and(propose(on_behalf_of(LIN)));
    given(sample::chamber()).and_by(Actor::import(), propose(on_behalf_of(LIN)));
}

/// 广东：登记管理机关提出罢免的，须经全体会员半数以上赞成. One tally, two answers.
#[test]
fn trap_01_where_the_registrar_moves_it_the_assembly_decides_by_half_of_all() {
    let guangdong = |base| {
        let share = ShareRule {
            threshold: Threshold { fraction: "1/2".parse().unwrap(), bound: Bound::AtLeast, base },
            article: Some(Article {
                document: sample::title("广东省社会团体选举规则"), number: Some(17)
            }),
        };
        let rule = RemovalRule {
            mover: RemovalMover::Authority {},
            decided_by: Some(organ("general_assembly")),
            pass: Some(share.clone()),
            article: share.article,
        };
        let chamber =
            sample::chamber_under(|rules| rules.offices.as_mut().unwrap().removals = alloc::vec![rule]);
        let moved = given(chamber).and(propose(Principal::Party { party: sample::BUREAU })).and(heard());
        moved.chamber()
    };
    let motion = MoveMotion {
        meeting: sample::ASSEMBLY,
        subject: Subject::Removal { removal: MOTION },
        ..sample::motion()
    };
    let outcome = |base, r#for| {
        let here = [LIN, sample::SHEN, sample::GU, HAN, sample::HE];
        let open = OpenVote { tellers: alloc::vec![LIN], ..sample::open_vote(BallotKind::Secret) };
        let session = sample::deciding(guangdong(base), sample::assembly(), &here);
        let voting = here.into_iter().fold(given(session).and(motion.clone()).and(open), |given, voter| {
            given
                .and(IssueBallot { vote: sample::VOTE, voter })
                .and(ReturnBallot { vote: sample::VOTE, voter })
        });
        let count = Some(VoteCount::Motion { r#for, against: 5 - r#for, abstain: 0, void: 0 });
        let close = CloseVote { vote: sample::VOTE, count, signed_by: alloc::vec![LIN], at: None };
        let mut needed = 0;
        let given = voting.when(close).then(|events| {
            if let Some(Event::VoteClosed(closed)) = events.first() {
                needed = closed.verdict.as_ref().unwrap().pass.needed;
                assert_eq!(closed.article.as_ref().and_then(|article| article.number), Some(17));
            }
        });
        let chamber = given.chamber();
        let charter = chamber.charter().clone();
        assert_eq!(chamber.rejudge(&charter)[0].verdict.as_ref().map(|it| it.pass.needed), Some(needed));
        let gone = chamber.leadership().appointments().get(appointment(1)).unwrap().ended().is_some();
        (needed, gone)
    };
    assert_eq!(outcome(Base::Entitled, 3), (3, true), "three of all six");
    assert_eq!(outcome(Base::Entitled, 2), (3, false));
    assert_eq!(outcome(Base::Cast, 2), (3, false));
    // The council, which elects, does not decide this one.
    let session = sample::deciding(guangdong(Base::Entitled), sample::council_meeting(), PRESENT);
    given(session)
        .when(MoveMotion { meeting: COUNCIL, ..motion })
        .then_refused("leadership.not_decided_by_organ")
        .saying("会员大会");
}

#[test]
fn the_opportunity_to_answer_is_enough_and_comes_once() {
    let silent = RecordDefence { removal: MOTION, defence: None };
    let answered = council().and(propose(supervisors())).and(silent);
    carried(answered.clone(), PRESENT);
    answered.when(heard()).then_refused("leadership.defence_already_recorded");
    council().when(heard()).then_refused("leadership.unknown_removal");
}

#[test]
fn a_motion_names_an_appointment_that_runs_and_a_mover_who_is_known() {
    let proposed = council().and(propose(supervisors()));
    proposed.when(propose(supervisors())).then_refused("leadership.already_recorded");
    let nowhere = ProposeRemoval { appointment: AppointmentId::from_u128(0x7f), ..propose(supervisors()) };
    council().when(nowhere).then_refused("leadership.unknown_appointment");
    council().when(propose(on_behalf_of(NOBODY))).then_refused("people.unknown_person");
    let left = EndAppointment { ground: EndGround::Resigned, meeting: None, ..remove() };
    let gone = council().and(propose(supervisors())).and(left);
    gone.clone().when(heard()).then_refused("leadership.appointment_already_ended");
    let again = ProposeRemoval { removal: RemovalId::from_u128(0xf2), ..propose(supervisors()) };
    gone.when(again).then_refused("leadership.appointment_already_ended");
}

#[test]
fn whoever_is_employed_is_dismissed_and_the_past_is_taken_as_it_was() {
    // 陆采薇 is on the staff: no organ elects them.
    let staff = EndAppointment { appointment: appointment(6), meeting: None, ..remove() };
    council().and(staff);
    let past = EndAppointment { on: date("2026-03-01"), meeting: None, ..remove() };
    given(sample::chamber()).and_by(Actor::import(), past);
}

#[test]
fn reasons_and_defence_stand_beside_the_entry() {
    let chamber = council().and(propose(supervisors())).and(heard()).chamber();
    let removal = chamber.leadership().removals().get(MOTION).unwrap();
    let defence = removal.defence().unwrap();
    assert!(chamber.prose(removal.reasons()).is_ok() && chamber.prose(defence).is_ok());
    assert!(!chamber.snapshot().to_json().contains("长期"));
}
