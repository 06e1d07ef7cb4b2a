//! The staff: recruiting by criteria, probation, leaving; tasks, strengths, division of labour, stand-ins.

use super::Table;
use crate::fixture::{
    ACCOUNTS, CLERK, CONFIRMED, DEPUTY, DIVISION, EARLY, FAIR, FILES, FILLED, HE_ON_STAFF, LEFT_POST,
    MANAGER, NEWSLETTER, OPEN, QIN_ON_STAFF, REGISTER, TOP, VISITS, WITHDRAWN_VACANCY, application,
    appointing, assessment, does, opening, profile, scores, stands_in, task,
};
use crate::sample::{
    BAI, CHENG, GU, HAN, HE, JIANG, LIN, LU, NOBODY, SU, XU, YE, ZHOU, appointment, date, prose, prose_about,
    title,
};
use shanghui::kernel::{AppointmentId, Criterion, DivisionId, Passage, TaskId, VacancyId};
use shanghui::staff::{
    AdoptDivision, AppointCandidate, ArrangeStandIn, AssessCandidate, BarTask, CloseVacancy, CriterionScore,
    DecideProbation, DefineTask, DividedTask, HandOverWork, OpenVacancy, ProfileStaff, RecordApplication,
    Unfinished,
};

const NEW: VacancyId = VacancyId::from_u128(0x5f1);
const NONE: VacancyId = VacancyId::from_u128(0x5ff);
const NO_TASK: TaskId = TaskId::from_u128(0x5fe);
const NEW_APPOINTMENT: AppointmentId = AppointmentId::from_u128(0x5f2);

fn vacancies(table: &mut Table<'_>) {
    let new = opening(NEW, "secretariat_staff");
    table
        .on("staffed")
        .duties_on("2026-04-20")
        .accepts(
            "a vacancy has the criteria of the charter of its day",
            OpenVacancy { requirements: Some(Passage::new("熟悉财务").unwrap()), ..new.clone() },
        )
        .refuses("a vacancy is opened once", "staff.already_recorded", opening(OPEN, "secretariat_staff"))
        .refuses("the post must be in the charter", "leadership.unknown_post", opening(NEW, "wizard"))
        .refuses("only staff are recruited", "staff.not_a_staff_post", opening(NEW, "president"))
        .refuses(
            "nobody is appointed before applications close",
            "staff.days_reversed",
            OpenVacancy { fill_by: Some(date("2026-04-29")), ..new },
        );
    let close = CloseVacancy { vacancy: OPEN, reason: title("暂缓招聘") };
    table
        .duties_on("2026-04-20")
        .accepts("a vacancy is withdrawn with a reason", close.clone())
        .refuses(
            "there is no such vacancy",
            "staff.unknown_vacancy",
            CloseVacancy { vacancy: NONE, ..close.clone() },
        )
        .refuses(
            "it is closed once",
            "staff.vacancy_closed",
            CloseVacancy { vacancy: WITHDRAWN_VACANCY, ..close },
        );
    let applies = application(OPEN, BAI);
    table
        .duties_on("2026-04-20")
        .accepts("somebody applies", applies.clone())
        .accepts("on a day before", RecordApplication { on: Some(date("2026-04-18")), ..applies.clone() })
        .refuses("there is no such vacancy", "staff.unknown_vacancy", application(NONE, BAI))
        .refuses(
            "as soon as somebody is appointed it is closed",
            "staff.vacancy_closed",
            application(FILLED, BAI),
        )
        .refuses("whoever applies is known", "people.unknown_person", application(OPEN, NOBODY))
        .refuses(
            "nobody applies tomorrow",
            "staff.in_the_future",
            RecordApplication { on: Some(date("2026-04-21")), ..applies.clone() },
        )
        .at("2026-05-04T01:00:00Z")
        .refuses("applications close", "staff.applications_closed", applies)
        .refuses("they apply once", "staff.already_applied", application(OPEN, CHENG));
}

fn assessments(table: &mut Table<'_>) {
    let good = assessment(OPEN, ZHOU, JIANG, [8, 8, 8, 8, 8]);
    let with = |change: &dyn Fn(&mut Vec<CriterionScore>)| {
        let mut scores = scores([8; 5]);
        change(&mut scores);
        AssessCandidate { scores, ..good.clone() }
    };
    table
        .duties_on("2026-04-20")
        .accepts("every criterion has a score and a reason", good.clone())
        .accepts("in whatever order they come", with(&|scores| scores.reverse()))
        .refuses(
            "there is no such vacancy",
            "staff.unknown_vacancy",
            AssessCandidate { vacancy: NONE, ..good.clone() },
        )
        .refuses(
            "nobody is assessed any more",
            "staff.vacancy_closed",
            AssessCandidate { vacancy: WITHDRAWN_VACANCY, ..good.clone() },
        )
        .refuses(
            "an assessor is known",
            "people.unknown_person",
            AssessCandidate { assessor: NOBODY, ..good.clone() },
        )
        .refuses(
            "whoever did not apply is not assessed",
            "staff.not_a_candidate",
            AssessCandidate { person: BAI, ..good.clone() },
        )
        .refuses(
            "nobody assesses themselves",
            "staff.own_assessment",
            AssessCandidate { assessor: ZHOU, ..good.clone() },
        )
        .refuses("an assessor assesses once", "staff.already_assessed", assessment(OPEN, CHENG, LIN, [9; 5]))
        .refuses(
            "other criteria do not count",
            "staff.unknown_criterion",
            with(&|scores| scores[0].criterion = Criterion::new("looks").unwrap()),
        )
        .refuses(
            "a criterion is scored once",
            "staff.criterion_twice",
            with(&|scores| scores[1].criterion = scores[0].criterion.clone()),
        )
        .refuses(
            "no criterion is left out",
            "staff.criterion_missing",
            with(&|scores| {
                scores.pop();
            }),
        )
        .refuses("eleven is more than ten", "staff.score_off_scale", with(&|scores| scores[2].score = 11));
}

fn appointments(table: &mut Table<'_>) {
    let good = appointing(OPEN, CHENG, NEW_APPOINTMENT);
    let of = |vacancy| AppointCandidate { vacancy, ..good.clone() };
    let whom = |person| AppointCandidate { person, ..good.clone() };
    table
        .duties_on("2026-04-20")
        .accepts("the appointment stands in the same entry, and the vacancy is closed", good.clone())
        .refuses("there is no such vacancy", "staff.unknown_vacancy", of(NONE))
        .refuses("one is appointed", "staff.vacancy_closed", of(FILLED))
        .refuses("whoever did not apply is not appointed", "staff.not_a_candidate", whom(BAI))
        .refuses("two have to have assessed", "staff.too_few_assessments", whom(ZHOU))
        .refuses(
            "an appointment is recorded once",
            "leadership.already_recorded",
            AppointCandidate { appointment: appointment(0), ..good.clone() },
        )
        .refuses("the charter has the post no more", "leadership.unknown_post", of(CLERK))
        .refuses("who is there is not appointed again", "leadership.already_holds_post", whom(HE))
        .refuses("one executive secretary-general is all", "leadership.post_full", of(TOP))
        .refuses("a manager is elected", "leadership.wrong_mode", of(MANAGER))
        .refuses("a deputy is for the council to hire", "leadership.not_decided_by_organ", of(DEPUTY))
        .by(LIN)
        .refuses("the secretary-general appoints", "leadership.appointer_not_competent", good.clone())
        .refuses("nobody knows how old they are", "leadership.age_unknown", whom(SU))
        .refuses("seventy-six is over sixty", "leadership.over_age", whom(GU))
        .refuses(
            "one term is all",
            "leadership.too_many_terms",
            AppointCandidate { from: Some(date("2029-02-01")), ..whom(LU) },
        )
        .refuses("a supervisor is not on the staff", "leadership.posts_incompatible", whom(HAN))
        .refuses(
            "staff are full-time",
            "leadership.not_full_time",
            AppointCandidate { full_time: Some(false), ..good.clone() },
        )
        .refuses("a vice president comes from the same unit", "leadership.of_one_unit", whom(YE));
    let decide = DecideProbation {
        vacancy: FILLED,
        confirmed: true,
        on: date("2026-04-20"),
        reason: Some(prose_about(HE, "胜任本职")),
    };
    table
        .duties_on("2026-04-20")
        .accepts("whoever does well is confirmed", decide.clone())
        .duties_on("2026-04-21")
        .accepts(
            "whoever does not leaves, in the same entry",
            DecideProbation { confirmed: false, ..decide.clone() },
        )
        .refuses(
            "there is no such vacancy",
            "staff.unknown_vacancy",
            DecideProbation { vacancy: NONE, ..decide.clone() },
        )
        .refuses(
            "nobody was appointed",
            "staff.not_filled",
            DecideProbation { vacancy: OPEN, ..decide.clone() },
        )
        .refuses(
            "there was no probation then",
            "staff.no_probation",
            DecideProbation { vacancy: EARLY, ..decide.clone() },
        )
        .refuses(
            "it is decided once",
            "staff.probation_decided",
            DecideProbation { vacancy: CONFIRMED, ..decide.clone() },
        )
        .refuses(
            "not beforehand",
            "staff.in_the_future",
            DecideProbation { on: date("2026-04-21"), ..decide.clone() },
        )
        .refuses(
            "they have left by themselves",
            "leadership.appointment_already_ended",
            DecideProbation { vacancy: LEFT_POST, ..decide.clone() },
        )
        .refuses(
            "it had not begun",
            "leadership.period_reversed",
            DecideProbation { on: date("2026-04-14"), ..decide },
        );
    let handed = HandOverWork {
        appointment: appointment(6),
        on: date("2026-04-20"),
        done: vec![prose("会员名册已核对")],
        undone: vec![Unfinished { work: prose("证书待换发"), to: Some(HE) }],
    };
    table
        .duties_on("2026-04-20")
        .accepts("what is done, what is not, and who takes it over", handed.clone())
        .refuses(
            "there is no such appointment",
            "leadership.unknown_appointment",
            HandOverWork { appointment: NEW_APPOINTMENT, ..handed.clone() },
        )
        .refuses(
            "leaders hand over otherwise",
            "staff.not_a_staff_post",
            HandOverWork { appointment: appointment(0), ..handed.clone() },
        )
        .refuses(
            "who is there hands nothing over",
            "staff.not_left",
            HandOverWork { appointment: HE_ON_STAFF, ..handed.clone() },
        )
        .refuses(
            "it is handed over once",
            "staff.already_handed_over",
            HandOverWork { appointment: QIN_ON_STAFF, ..handed.clone() },
        )
        .refuses(
            "not beforehand",
            "staff.in_the_future",
            HandOverWork { on: date("2026-04-21"), ..handed.clone() },
        )
        .refuses(
            "whoever takes it over is known",
            "people.unknown_person",
            HandOverWork { undone: vec![Unfinished { work: prose("证书"), to: Some(NOBODY) }], ..handed },
        );
}

fn labour(table: &mut Table<'_>) {
    let known = profile(HE, 2, &[("communication", 9), ("service", 9)]);
    table
        .accepts(
            "a profile takes the place of the one before",
            ProfileStaff {
                barred: vec![BarTask { task: VISITS, reason: prose("与其兼职冲突") }],
                ..known.clone()
            },
        )
        .refuses(
            "whose it is is known",
            "people.unknown_person",
            ProfileStaff { person: NOBODY, ..known.clone() },
        )
        .refuses(
            "a strength stands once",
            "staff.strength_twice",
            profile(HE, 2, &[("service", 9), ("service", 8)]),
        )
        .refuses("eleven is more than ten", "staff.level_off_scale", profile(HE, 2, &[("service", 11)]))
        .refuses(
            "what is barred is there",
            "staff.unknown_task",
            ProfileStaff { barred: vec![BarTask { task: NO_TASK, reason: prose("回避") }], ..known },
        );
    let new = task(TaskId::from_u128(0x5f3), "政策咨询", Some(12), &[("writing", 3), ("service", 5)]);
    table
        .duties_on("2026-04-20")
        .accepts("a task has what it needs", new.clone())
        .accepts(
            "a task changes from now on",
            DefineTask { task: VISITS, until: Some(date("2026-12-31")), ..new.clone() },
        )
        .refuses(
            "a strength stands once",
            "staff.strength_twice",
            task(VISITS, "会员走访", None, &[("service", 4), ("service", 5)]),
        )
        .refuses(
            "six is more than five",
            "staff.level_off_scale",
            task(VISITS, "会员走访", None, &[("service", 6)]),
        )
        .refuses(
            "it ends after it begins",
            "staff.days_reversed",
            DefineTask { from: Some(date("2026-05-02")), until: Some(date("2026-05-01")), ..new },
        );
    let division = AdoptDivision {
        division: DivisionId::from_u128(0x5f4),
        from: date("2026-04-20"),
        tasks: vec![
            does(VISITS, XU),
            does(NEWSLETTER, JIANG),
            does(ACCOUNTS, JIANG),
            DividedTask { pinned: true, ..does(REGISTER, HE) },
            does(FILES, XU),
        ],
    };
    let with = |more: DividedTask| {
        let mut tasks = division.tasks.clone();
        tasks.push(more);
        AdoptDivision { tasks, ..division.clone() }
    };
    let only = |it: DividedTask| AdoptDivision { tasks: vec![it], ..division.clone() };
    table
        .duties_on("2026-04-20")
        .accepts("what was changed by hand is pinned", division.clone())
        .refuses(
            "a division is adopted once",
            "staff.already_recorded",
            AdoptDivision { division: DIVISION, ..division.clone() },
        )
        .refuses("there is no such task", "staff.unknown_task", with(does(NO_TASK, XU)))
        .refuses("what is over is not divided", "staff.task_not_open", with(does(FAIR, XU)))
        .refuses("a task has one person", "staff.task_twice", with(does(VISITS, JIANG)))
        .refuses("whoever does it is known", "people.unknown_person", only(does(VISITS, NOBODY)))
        .refuses("whoever has left does nothing", "staff.not_on_staff", only(does(VISITS, LU)))
        .refuses("whoever must not does not", "staff.barred", only(does(ACCOUNTS, HE)))
        .refuses(
            "whoever has room for one gets one",
            "staff.too_many_tasks",
            AdoptDivision { tasks: vec![does(VISITS, HE), does(FILES, HE)], ..division.clone() },
        );
    let stand_in = ArrangeStandIn {
        tasks: vec![VISITS],
        from: Some(date("2026-05-01")),
        until: Some(date("2026-05-31")),
        ..stands_in(XU, CHENG)
    };
    table
        .accepts("somebody stands in for a month", stand_in.clone())
        .refuses("who is away is known", "people.unknown_person", stands_in(NOBODY, XU))
        .refuses(
            "there is no such task",
            "staff.unknown_task",
            ArrangeStandIn { tasks: vec![NO_TASK], ..stand_in.clone() },
        )
        .refuses(
            "it ends after it begins",
            "staff.days_reversed",
            ArrangeStandIn { until: Some(date("2026-04-30")), ..stand_in },
        )
        .refuses(
            "nobody stands in for whoever stands in for them",
            "staff.stand_in_cycle",
            stands_in(XU, HE),
        );
}

pub(super) fn fill(table: &mut Table<'_>) {
    vacancies(table);
    assessments(table);
    appointments(table);
    labour(table);
}
