//! The staff as it stands: vacancies, profiles, tasks, divisions, stand-ins, handovers.

use super::{
    CandidateApplied, CandidateAppointed, CandidateAssessed, DivisionAdopted, ProbationDecided, Recruiting,
    StaffProfiled, StandInArranged, TaskDefined, VacancyClosed, VacancyOpened, WorkHandedOver,
};
use crate::kernel::{DivisionId, Mark, Register, TaskId, VacancyId, retell};
use alloc::vec::Vec;

/// The secretariat's staff (秘书处人员): who is sought, who does what, who stands in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Staff {
    pub(super) vacancies: Register<VacancyId, Recruiting>,
    pub(super) profiles: Vec<(StaffProfiled, Mark)>,
    /// Each as it was recorded one time after another.
    pub(super) tasks: Register<TaskId, Vec<(TaskDefined, Mark)>>,
    pub(super) divisions: Register<DivisionId, (DivisionAdopted, Mark)>,
    pub(super) stand_ins: Vec<(StandInArranged, Mark)>,
    pub(super) handovers: Vec<(WorkHandedOver, Mark)>,
}

impl Staff {
    /// The vacancies.
    #[must_use]
    pub const fn vacancies(&self) -> &Register<VacancyId, Recruiting> {
        &self.vacancies
    }

    /// How work was handed over, and by which entries.
    pub fn handovers(&self) -> impl Iterator<Item = (&WorkHandedOver, Mark)> {
        self.handovers.iter().map(|(it, mark)| (it, *mark))
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<VacancyOpened>
            + From<CandidateApplied>
            + From<CandidateAssessed>
            + From<CandidateAppointed>
            + From<VacancyClosed>
            + From<ProbationDecided>
            + From<StaffProfiled>
            + From<TaskDefined>
            + From<DivisionAdopted>
            + From<StandInArranged>
            + From<WorkHandedOver>,
    {
        for (_, vacancy) in self.vacancies.iter() {
            facts.push((vacancy.mark, vacancy.opened.clone().into()));
            for applicant in &vacancy.applicants {
                facts.push((applicant.mark, applicant.applied.clone().into()));
                for it in &applicant.assessed {
                    facts.push((it.mark, it.assessed.clone().into()));
                }
            }
            retell(&vacancy.filled, facts);
            retell(&vacancy.closed, facts);
            retell(&vacancy.decided, facts);
        }
        for (_, recorded) in self.tasks.iter() {
            retell(recorded, facts);
        }
        retell(&self.profiles, facts);
        for (_, adopted) in self.divisions.iter() {
            retell([adopted], facts);
        }
        retell(&self.stand_ins, facts);
        retell(&self.handovers, facts);
    }
}
