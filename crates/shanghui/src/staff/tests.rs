//! Recruiting, divisions of labour and stand-ins, from the first act to what follows.

#![allow(clippy::arithmetic_side_effects, reason = "a test that fails panics")]

use super::{
    AdoptDivision, AppointCandidate, ArrangeStandIn, AssessCandidate, BarTask, CriterionScore,
    DecideProbation, DefineTask, DividedTask, Hindrance, OpenVacancy, ProfileStaff, RecordApplication,
    StrengthLevel, TaskNeed, Unassigned,
};
use crate::chamber::sample::{
    BAI, HE, JIANG, LIN, LU, SONG, XU, chamber, chamber_under, date, post, prose, prose_about, title,
};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Chamber, Event};
use crate::kernel::{AppointmentId, Audience, Criterion, DivisionId, PersonId, Strength, TaskId, VacancyId};
use crate::leadership::EndGround;
use crate::people::{ErasePerson, ErasureBasis};
use crate::secretariat::DutyKind;
use alloc::vec;
use alloc::vec::Vec;
use proptest::prelude::*;

const VACANCY: VacancyId = VacancyId::from_u128(0x501);
const APPOINTMENT: AppointmentId = AppointmentId::from_u128(0x511);
const WEIGHTS: [u64; 5] = [2, 3, 2, 2, 1];

fn tasks() -> [TaskId; 3] {
    [1, 2, 3].map(TaskId::from_u128)
}

fn opened() -> Given {
    let founded = chamber_under(|rules| rules.staff.as_mut().unwrap().assessors_at_least = 1);
    given(founded).and(OpenVacancy {
        vacancy: VACANCY,
        post: post("secretariat_staff"),
        requirements: None,
        closes: date("2026-03-31"),
        fill_by: None,
        audience: Audience::Public,
    })
}

fn applied(person: PersonId) -> RecordApplication {
    RecordApplication { vacancy: VACANCY, person, on: None }
}

fn assessed(person: PersonId, assessor: PersonId, given: [u32; 5]) -> AssessCandidate {
    let criteria = ["home_love", "service_mind", "communication", "organising", "business_procedure"];
    let score = |(criterion, score)| CriterionScore {
        criterion: Criterion::new(criterion).unwrap(),
        score,
        reason: prose_about(person, "表现如此"),
    };
    AssessCandidate {
        vacancy: VACANCY,
        person,
        assessor,
        scores: criteria.into_iter().zip(given).map(score).collect(),
    }
}

fn appoint(person: PersonId) -> AppointCandidate {
    AppointCandidate {
        vacancy: VACANCY,
        person,
        appointment: APPOINTMENT,
        from: Some(date("2026-03-02")),
        meeting: None,
        full_time: None,
    }
}

fn due(chamber: &Chamber, kind: DutyKind, on: &str) -> usize {
    chamber.duties(date(on)).iter().filter(|duty| duty.kind == kind).count()
}

#[test]
fn an_appointment_follows_in_the_same_entry_and_a_failed_probation_ends_it() {
    let filled = opened().and(applied(HE)).and(assessed(HE, LIN, [8; 5])).when(appoint(HE)).then(|events| {
        let [Event::CandidateAppointed(filled), Event::AppointedToPost(appointed)] = events else {
            panic!("{events:?}")
        };
        assert_eq!(filled.probation_until, Some(date("2026-06-01")));
        assert_eq!((appointed.appointment, appointed.cause), (APPOINTMENT, Some(0)));
    });
    let there = filled.clone().chamber();
    assert_eq!(due(&there, DutyKind::DecideProbation, "2026-05-01"), 1);
    assert_eq!(due(&there, DutyKind::FillOpening, "2026-05-01"), 0);
    let left = filled
        .at("2026-05-01T01:00:00Z")
        .when(DecideProbation { vacancy: VACANCY, confirmed: false, on: date("2026-05-01"), reason: None })
        .then(|events| {
            let [Event::ProbationDecided(_), Event::AppointmentEnded(ended)] = events else {
                panic!("{events:?}")
            };
            assert_eq!((ended.ground, ended.cause), (EndGround::NotConfirmed, Some(0)));
        })
        .chamber();
    assert_eq!(due(&left, DutyKind::HandOverWork, "2026-05-02"), 1);
    assert_eq!(due(&left, DutyKind::DecideProbation, "2026-05-02"), 0);
}

#[test]
fn what_was_said_of_a_candidate_goes_with_their_data() {
    let recruited = opened()
        .and(applied(BAI))
        .and(applied(HE))
        .and(assessed(BAI, LIN, [5; 5]))
        .and(assessed(HE, LIN, [8; 5]))
        .and(appoint(HE));
    assert_eq!(due(&recruited.clone().chamber(), DutyKind::EraseCandidate, "2026-03-02"), 1);
    let erased = recruited.and(ErasePerson { person: BAI, basis: ErasureBasis::PurposeFulfilled }).chamber();
    assert_eq!(due(&erased, DutyKind::EraseCandidate, "2026-03-02"), 0);
    let known = erased.staff().vacancies().get(VACANCY).unwrap();
    for (applicant, gone) in known.applicants().iter().zip([true, false]) {
        let assessment = &applicant.assessed()[0];
        let reason = erased.prose(assessment.reason(&assessment.assessed().scores[0])).unwrap();
        assert_eq!(reason.value().is_none(), gone);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// The mean of weighted sums, compared across, as anybody would write it down.
    #[test]
    fn a_ranking_is_what_a_plain_definition_gives(
        scores in proptest::collection::vec(proptest::collection::vec(proptest::array::uniform5(0_u32..11), 0..3), 1..4),
    ) {
        let people = [HE, SONG, BAI];
        let assessors = [LIN, XU, JIANG];
        let mut told = opened();
        for (person, given) in people.iter().zip(&scores) {
            told = told.and(applied(*person));
            for (assessor, scores) in assessors.iter().zip(given) {
                told = told.and(assessed(*person, *assessor, *scores));
            }
        }
        let ranking = told.chamber().candidate_ranking(VACANCY).unwrap();
        let plain = |index: usize| {
            let sums: Vec<u64> = scores[index]
                .iter()
                .map(|given| given.iter().zip(WEIGHTS).map(|(score, weight)| u64::from(*score) * weight).sum())
                .collect();
            (sums.iter().sum::<u64>(), u64::try_from(sums.len()).unwrap())
        };
        for row in &ranking {
            let index = people.iter().position(|person| *person == row.person).unwrap();
            let (total, count) = plain(index);
            prop_assert_eq!(row.total, total);
            let better = (0..scores.len()).filter(|other| {
                let (their_total, their_count) = plain(*other);
                their_count > 0 && count > 0 && their_total * count > total * their_count
            });
            let better = u32::try_from(better.count()).unwrap();
            prop_assert_eq!(row.rank, (count > 0).then_some(better + 1));
            let mean = row.mean.map(|mean| (mean.numerator * count, mean.denominator * total));
            prop_assert_eq!(mean, (count > 0).then_some(mean.map_or((0, 0), |(one, _)| (one, one))));
        }
        let ranks: Vec<u32> = ranking.iter().map(|row| row.rank.unwrap_or(u32::MAX)).collect();
        prop_assert!(ranks.windows(2).all(|pair| pair[0] <= pair[1]));
    }

    /// As much as any way to give three tasks to three people, and no less where somebody is better at something.
    #[test]
    fn a_proposal_fits_best_and_a_stronger_person_never_lowers_it(
        levels in proptest::array::uniform3(proptest::array::uniform3(0_u32..11)),
        places in proptest::array::uniform3(0_u32..3),
        (person, strength, more) in (0_usize..3, 0_usize..3, 0_u32..4),
    ) {
        let total = |levels: &[[u32; 3]; 3]| {
            let proposal = divided(levels, places).chamber().propose_division(date("2026-03-02"));
            (proposal.tasks.iter().filter(|task| task.person.is_some()).count(), proposal.total)
        };
        let found = total(&levels);
        let mut best = (0, 0);
        for choice in 0..64_usize {
            let whom = [choice % 4, choice / 4 % 4, choice / 16];
            let full = (0..3).any(|index| {
                whom.iter().filter(|it| **it == index).count() > usize::try_from(places[index]).unwrap()
            });
            let given = whom.iter().enumerate().filter(|(_, it)| **it < 3);
            let fit = given.clone().map(|(task, it)| levels[*it][task] * 5).sum::<u32>();
            if !full {
                best = best.max((given.count(), fit));
            }
        }
        prop_assert_eq!(found, best);
        let mut stronger = levels;
        stronger[person][strength] = (stronger[person][strength] + more).min(10);
        prop_assert!(total(&stronger) >= found);
    }
}

const WORKERS: [PersonId; 3] = [XU, JIANG, LU];

/// Three tasks that each need one of three strengths, and three of the staff.
fn divided(levels: &[[u32; 3]; 3], places: [u32; 3]) -> Given {
    let strength = |index: usize| Strength::new(["writing", "figures", "service"][index]).unwrap();
    let mut told = given(chamber());
    for (index, task) in tasks().into_iter().enumerate() {
        let needs = vec![TaskNeed { strength: strength(index), need: 5 }];
        let title = title(["会刊", "财务", "走访"][index]);
        told = told.and(DefineTask { task, title, needs, hours: Some(10), from: None, until: None });
    }
    for ((person, levels), tasks_at_most) in WORKERS.into_iter().zip(levels).zip(places) {
        let strengths = levels.iter().enumerate();
        let strengths =
            strengths.map(|(index, level)| StrengthLevel { strength: strength(index), level: *level });
        told =
            told.and(ProfileStaff { person, strengths: strengths.collect(), tasks_at_most, barred: vec![] });
    }
    told
}

#[test]
fn a_task_says_why_it_goes_to_nobody_else() {
    let levels = [[9, 1, 1], [8, 1, 1], [1, 1, 1]];
    let bars = ProfileStaff {
        person: XU,
        strengths: vec![StrengthLevel { strength: Strength::new("writing").unwrap(), level: 9 }],
        tasks_at_most: 1,
        barred: vec![BarTask { task: tasks()[0], reason: prose("回避") }],
    };
    let proposal = divided(&levels, [1, 1, 0]).and(bars).chamber().propose_division(date("2026-03-02"));
    let row = &proposal.tasks[0];
    assert_eq!((row.person, row.fit), (Some(JIANG), 40));
    assert_eq!((row.others[0].person, row.others[0].hindrance), (XU, Hindrance::Barred));
    let nobody: Vec<_> = proposal.tasks.iter().filter_map(|row| row.unassigned).collect();
    assert_eq!(nobody, [Unassigned::AllFull]);
    assert_eq!(given(chamber()).chamber().propose_division(date("2026-03-02")).without_profile, WORKERS);
}

#[test]
fn what_was_put_somewhere_by_hand_stays_there() {
    let levels = [[9, 1, 1], [1, 9, 1], [1, 1, 9]];
    let [first, second, third] = tasks();
    let does = |task, person| DividedTask { task, person, pinned: false };
    let adopted = divided(&levels, [1, 1, 1])
        .when(AdoptDivision {
            division: DivisionId::from_u128(9),
            from: date("2026-03-02"),
            tasks: vec![does(first, JIANG), does(second, XU), does(third, LU)],
        })
        .then(|events| {
            let [Event::DivisionAdopted(adopted)] = events else { panic!("{events:?}") };
            let pinned: Vec<bool> = adopted.tasks.iter().map(|it| it.pinned).collect();
            assert_eq!(pinned, [true, true, false], "the third is as it was proposed");
        })
        .chamber();
    let again = adopted.propose_division(date("2026-03-02"));
    let whom: Vec<_> = again.tasks.iter().map(|task| task.person).collect();
    assert_eq!(whom, [Some(JIANG), Some(XU), Some(LU)]);
    let rows = adopted.workload(date("2026-03-10"), date("2026-04-10"));
    assert_eq!(
        rows.iter().map(|row| (row.month, row.hours)).collect::<Vec<_>>(),
        [(3, 10), (3, 10), (3, 10), (4, 10), (4, 10), (4, 10)]
    );
}

#[test]
fn stand_ins_make_no_circle_unless_at_other_times_or_for_other_tasks() {
    let [first, second, _] = tasks();
    let arranged = |person, by, tasks: Vec<TaskId>, from: &str, until: &str| ArrangeStandIn {
        person,
        by,
        tasks,
        from: Some(date(from)),
        until: Some(date(until)),
    };
    let told = divided(&[[1; 3]; 3], [1; 3])
        .and(arranged(XU, JIANG, vec![], "2026-03-01", "2026-03-31"))
        .and(arranged(JIANG, LU, vec![first], "2026-03-01", "2026-12-31"))
        .and(arranged(LU, XU, vec![], "2026-04-01", "2026-04-30"))
        .and(arranged(LU, XU, vec![second], "2026-03-01", "2026-03-31"));
    let refused = told
        .clone()
        .when(arranged(LU, XU, vec![], "2026-03-31", "2026-04-30"))
        .then_refused("staff.stand_in_cycle");
    assert!(alloc::format!("{:?}", refused.refusal()).contains("circle"));
    told.clone()
        .when(arranged(XU, XU, vec![], "2026-03-01", "2026-03-31"))
        .then_refused("staff.stand_in_cycle");
    let acting = told.chamber().acting_for(XU, date("2026-03-15"));
    let steps: Vec<_> = acting.iter().map(|it| (it.person, it.step, it.tasks.len())).collect();
    assert_eq!(steps, [(JIANG, 1, 0), (LU, 2, 1)]);
}
