//! Who may stand: what is asked of whoever is appointed is asked of every candidate.

use super::{ballots, counted};
use crate::chamber::Event;
use crate::chamber::sample::{
    self, CHENG, GU, HAN, LIN, SHEN, VOTE, XU, YUNMENG, ZHOU, date, open_vote, organ,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::{Approver, BallotKind, CharterRules};
use crate::kernel::{MotionId, PersonId, TermId};
use crate::leadership::{AgeFinding, Approval, ApprovedException, OfficeLimit, OpenTerm};
use crate::people::RecordBirthDate;
use crate::voting::{CandidateCount, CloseVote, MoveMotion, Nominee, Subject, VoteCount};

const ALL: &[PersonId] = &[LIN, ZHOU, SHEN, GU, XU, HAN];

/// The council in session under a charter that differs in something, with what was recorded before.
fn council(change: impl FnOnce(&mut CharterRules), before: impl FnOnce(Given) -> Given) -> Given {
    let chamber = before(given(sample::chamber_under(change))).chamber();
    given(sample::deciding(chamber, sample::council_meeting(), ALL))
}

/// The same, where 韩牧之 was born on a day.
fn born(on: &str) -> Given {
    council(|_| {}, |given| given.and(RecordBirthDate { person: HAN, born: date(on) }))
}

/// 韩牧之, or another, stands for a post that begins on 2026-04-01.
fn stands(word: &str, person: PersonId, change: impl Fn(&mut Nominee)) -> MoveMotion {
    let mut motion = sample::election(word, 1, &[person]);
    if let Subject::Election { candidature } = &mut motion.subject {
        candidature.nominees.iter_mut().for_each(change);
    }
    motion
}

fn vice_president(change: impl Fn(&mut Nominee)) -> MoveMotion {
    stands("vice_president", HAN, change)
}

fn excepted(limit: OfficeLimit, by: &'static [Approver]) -> impl Fn(&mut Nominee) {
    move |nominee| {
        let approvals =
            by.iter().map(|by| Approval { by: *by, on: None, document: None, motion: None }).collect();
        nominee.exceptions = alloc::vec![ApprovedException { limit, approvals }];
    }
}

/// Everybody votes for 韩牧之; what was found of the age.
fn elected(voting: Given) -> (Given, Option<AgeFinding>) {
    let candidates = alloc::vec![CandidateCount { person: HAN, r#for: 6, against: 0 }];
    let count = Some(VoteCount::Candidates { candidates, valid: 6, void: 0 });
    let mut found = None;
    let close = CloseVote { vote: VOTE, count, signed_by: alloc::vec![XU], at: None };
    let given = voting.when(close).then(|events| match events {
        [Event::VoteClosed(_), Event::AppointedToPost(appointed)] => found = appointed.age,
        other => panic!("{other:?}"),
    });
    (given, found)
}

fn voting(given: Given, motion: MoveMotion) -> Given {
    ballots(given.and(motion).and(open_vote(BallotKind::Secret)), ALL)
}

/// 社会团体章程示范文本（1998）第二十四条第三项: on the first day in the post, 2026-04-01.
#[test]
fn trap_22_nobody_over_seventy_stands_and_who_is_seventy_does() {
    born("1955-04-01")
        .when(vice_president(|_| {}))
        .then_refused("leadership.over_age")
        .under("1998", Some(24))
        .saying("71 years, not over 70 allowed");
    let (_, found) = elected(voting(born("1955-04-02"), vice_president(|_| {})));
    assert_eq!(found, Some(AgeFinding::Within));
    // A standing director is no leader: nothing is asked, and nothing found.
    let (_, found) = elected(voting(born("1935-01-01"), stands("standing_director", HAN, |_| {})));
    assert_eq!(found, None);
}

#[test]
fn an_age_that_is_not_known_is_found_so_or_keeps_a_candidate_from_standing() {
    let (_, found) = elected(voting(council(|_| {}, |given| given), vice_president(|_| {})));
    assert_eq!(found, Some(AgeFinding::Unknown));
    let known = |rules: &mut CharterRules| rules.offices.as_mut().unwrap().ages[0].must_be_known = true;
    council(known, |given| given)
        .when(vice_president(|_| {}))
        .then_refused("leadership.age_unknown")
        .under("1998", Some(24));
}

/// 社会团体章程示范文本（1998）第二十五条.
#[test]
fn an_exception_that_was_approved_lets_a_candidate_stand_and_stands_with_the_appointment() {
    use Approver::{Council, Registrar, SupervisingUnit};
    let old = || born("1950-01-01");
    old()
        .when(vice_president(excepted(OfficeLimit::Age, &[Council, Registrar])))
        .then_refused("leadership.approval_missing")
        .under("1998", Some(25));
    let approved = || excepted(OfficeLimit::Age, &[Council, SupervisingUnit, Registrar]);
    old().when(vice_president(approved())).then_refused("leadership.not_carried").under("1998", Some(25));
    let limit = OfficeLimit::Age;
    let subject = Subject::LimitException { person: HAN, post: sample::post("vice_president"), limit };
    let exception = MotionId::from_u128(0x1c1);
    let council = sample::carried(old().chamber(), exception, sample::COUNCIL, subject, ALL);
    let (given, found) = elected(voting(given(council), vice_president(approved())));
    assert_eq!(found, Some(AgeFinding::Approved));
    let chamber = given.chamber();
    let held = chamber.leadership().held_by(HAN).last().unwrap();
    let motion = held.manner().and_then(|manner| manner.exceptions[0].approvals[0].motion);
    assert_eq!(motion, Some(exception), "the vote that allowed it stands with the appointment");
    assert_eq!(chamber.motion_list(None)[0].appointments.len(), 1);
}

/// What is learned between the nomination and the election changes no vote: it is recorded, and found again.
#[test]
fn an_age_that_is_learned_too_late_is_recorded_and_found_again() {
    let voting = voting(council(|_| {}, |given| given), vice_president(|_| {}));
    let (given, found) = elected(voting.and(RecordBirthDate { person: HAN, born: date("1950-01-01") }));
    assert_eq!(found, Some(AgeFinding::Over));
    let findings = given.chamber().composition(date("2026-04-01"));
    let codes = findings.iter().filter_map(|finding| finding.verdict.code.as_deref());
    assert_eq!(codes.filter(|code| *code == "leadership.elected_over_age").count(), 1);
}

/// 社会团体章程示范文本（1998）第二十六条.
#[test]
fn trap_23_whoever_has_served_the_terms_that_there_are_does_not_stand_again() {
    let renewed = |most| {
        let third = OpenTerm {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date("2029-01-01")),
            until: None,
            certificate_until: None,
            organ: None,
        };
        council(move |rules| rules.offices.as_mut().unwrap().terms[0].most = most, |given| given.and(third))
    };
    let again = |from: &str| {
        let mut motion = stands("president", LIN, |_| {});
        if let Subject::Election { candidature } = &mut motion.subject {
            candidature.from = Some(date(from));
        }
        motion
    };
    renewed(1)
        .when(again("2029-01-01"))
        .then_refused("leadership.too_many_terms")
        .under("1998", Some(26))
        .saying("it would be term 2");
    renewed(2).and(again("2029-01-01"));
    // Once more in the same term is no other term.
    renewed(1).and(again("2026-04-01"));
}

#[test]
fn posts_that_do_not_go_together_are_not_stood_for_and_a_secretary_general_is_full_time() {
    let council = || council(|_| {}, |given| given);
    council()
        .when(stands("president", XU, |_| {}))
        .then_refused("leadership.posts_incompatible")
        .under("商会内部制度", None);
    council()
        .when(stands("secretary_general", HAN, |nominee| nominee.full_time = Some(false)))
        .then_refused("leadership.not_full_time")
        .under("1998", Some(24));
    council().and(stands("secretary_general", HAN, |nominee| nominee.full_time = Some(true)));
    // Everybody who stands is asked, not the first alone.
    let mut two = sample::election("president", 1, &[CHENG, XU]);
    two.movers = alloc::vec![crate::kernel::Principal::Organ { organ: organ("standing_council") }];
    council().when(two).then_refused("leadership.posts_incompatible");
}

/// 社会团体登记管理条例第十二条第三款.
#[test]
fn trap_26_the_legal_representative_of_another_association_does_not_stand_for_president() {
    let declares = |nominee: &mut Nominee| nominee.legal_representative_of = alloc::vec![YUNMENG];
    council(|_| {}, |given| given)
        .when(stands("president", ZHOU, declares))
        .then_refused("leadership.represents_another_association")
        .under("条例", Some(12));
    council(|_| {}, |given| given).and(stands("vice_president", HAN, declares));
}

/// A slate is voted on together, and each of those on it is asked by themselves.
#[test]
fn whoever_stands_on_a_slate_is_asked_alike_and_their_age_is_recorded() {
    let mut slate = vice_president(|_| {});
    if let Subject::Election { candidature } = &mut slate.subject {
        candidature.slate = true;
    }
    born("1950-01-01").when(slate.clone()).then_refused("leadership.over_age");
    let voting = voting(born("1970-01-01"), slate);
    voting.when(counted(6, 0, 0, 0)).then(|events| match events {
        [Event::VoteClosed(_), Event::AppointedToPost(appointed)] => {
            assert_eq!(appointed.age, Some(AgeFinding::Within));
        }
        other => panic!("{other:?}"),
    });
}
