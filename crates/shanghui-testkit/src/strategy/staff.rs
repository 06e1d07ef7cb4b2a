//! Random acts about the staff: vacancies, candidates, tasks, divisions, stand-ins.

use super::{early_day, few, person, rarely, sure_day};
use crate::fixture;
use crate::sample::{GU, HAN, ZHOU, title};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use shanghui::chamber::Command;
use shanghui::kernel::{AppointmentId, DivisionId, TaskId, VacancyId};
use shanghui::staff::{
    AdoptDivision, AppointCandidate, ArrangeStandIn, CloseVacancy, DecideProbation, DividedTask,
    HandOverWork, RecordApplication,
};

/// Who is sought, assessed and appointed; who does what and stands in for whom.
pub(super) fn staff() -> impl Strategy<Value = Command> {
    let vacancy = || few(VacancyId::from_u128, 0x501);
    // Whoever has applied at some stages, mostly.
    let applicant = || prop_oneof![3 => select(vec![HAN, GU, ZHOU]), 1 => person()];
    let task = || few(TaskId::from_u128, 0x531);
    let words = || select(vec!["writing", "figures", "service"]);
    let posts =
        prop_oneof![6 => Just("secretariat_staff"), 1 => Just("office_director"), 1 => Just("president")];
    let divided = (task(), person(), any::<bool>());
    let divided = divided.prop_map(|(task, person, pinned)| DividedTask { task, person, pinned });
    prop_oneof![
        3 => (vacancy(), posts).prop_map(|(vacancy, word)| fixture::opening(vacancy, word).into()),
        4 => (vacancy(), person(), rarely(early_day()))
            .prop_map(|(vacancy, person, on)| RecordApplication { vacancy, person, on }.into()),
        8 => (vacancy(), applicant(), person(), proptest::array::uniform5(0_u32..12))
            .prop_map(|(vacancy, who, by, given)| fixture::assessment(vacancy, who, by, given).into()),
        3 => (vacancy(), applicant(), few(AppointmentId::from_u128, 0x511), rarely(sure_day())).prop_map(
            |(vacancy, person, appointment, from)| {
                AppointCandidate { from, ..fixture::appointing(vacancy, person, appointment) }.into()
            }
        ),
        1 => vacancy().prop_map(|vacancy| CloseVacancy { vacancy, reason: title("暂缓") }.into()),
        2 => (vacancy(), any::<bool>(), early_day()).prop_map(|(vacancy, confirmed, on)| {
            DecideProbation { vacancy, confirmed, on, reason: None }.into()
        }),
        2 => (few(AppointmentId::from_u128, 0x75), early_day()).prop_map(|(appointment, on)| {
            HandOverWork { appointment, on, done: vec![], undone: vec![] }.into()
        }),
        3 => (person(), 0_u32..3, words(), 0_u32..12)
            .prop_map(|(person, most, word, level)| fixture::profile(person, most, &[(word, level)]).into()),
        3 => (task(), words(), 0_u32..7)
            .prop_map(|(task, word, need)| fixture::task(task, "会员服务", Some(8), &[(word, need)]).into()),
        3 => (few(DivisionId::from_u128, 0x521), sure_day(), vec(divided, 0..3))
            .prop_map(|(division, from, tasks)| AdoptDivision { division, from, tasks }.into()),
        3 => (person(), person(), rarely(task()), rarely(sure_day())).prop_map(|(person, by, task, until)| {
            ArrangeStandIn { tasks: task.into_iter().collect(), until, ..fixture::stands_in(person, by) }.into()
        }),
    ]
}
