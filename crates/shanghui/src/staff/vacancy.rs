//! Vacancies (招聘): a post of the staff for which somebody is sought, by the criteria of the day on which it was opened.

use super::candidate::Applicant;
use super::{CandidateAppointed, ProbationDecided, Staff, StaffRefusal};
use crate::charter::{Charter, CriterionRule};
use crate::kernel::{
    Applied, Audience, Date, Incoherent, Inquiry, Mark, Passage, PersonId, Post, Ruled, Title, VacancyId,
    record,
};
use crate::leadership::Leadership;
use alloc::vec::Vec;

record! {
    /// Opens a vacancy (发布招聘).
    pub struct OpenVacancy {
        /// The new vacancy's id.
        pub vacancy: VacancyId,
        /// The post.
        pub post: Post,
        /// What is asked for besides the criteria.
        pub requirements: Option<Passage>,
        /// The last day of applications.
        pub closes: Date,
        /// By when somebody is to be appointed, where that is said.
        pub fill_by: Option<Date>,
        /// Who may read the notice.
        pub audience: Audience,
    }

    /// A vacancy was opened.
    pub struct VacancyOpened {
        /// Which.
        pub vacancy: VacancyId,
        /// The post.
        pub post: Post,
        /// What is asked for besides the criteria.
        pub requirements: Option<Passage>,
        /// The last day of applications.
        pub closes: Date,
        /// By when somebody is to be appointed.
        pub fill_by: Option<Date>,
        /// The criteria, as the charter of the day has them.
        pub criteria: Vec<CriterionRule>,
        /// The highest score by a criterion.
        pub highest_score: u32,
        /// How many must have assessed whoever is appointed.
        pub assessors_at_least: u32,
        /// Who may read the notice.
        pub audience: Audience,
    }

    /// Withdraws a vacancy (撤销招聘): nobody is sought any more.
    pub struct CloseVacancy {
        /// Which.
        pub vacancy: VacancyId,
        /// Why; it must not name people.
        pub reason: Title,
    }

    /// A vacancy was withdrawn.
    pub struct VacancyClosed {
        /// Which.
        pub vacancy: VacancyId,
        /// Why.
        pub reason: Title,
    }
}

/// A vacancy as it stands (招聘).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recruiting {
    pub(super) opened: VacancyOpened,
    pub(super) mark: Mark,
    pub(super) applicants: Vec<Applicant>,
    pub(super) filled: Option<(CandidateAppointed, Mark)>,
    pub(super) closed: Option<(VacancyClosed, Mark)>,
    pub(super) decided: Option<(ProbationDecided, Mark)>,
}

impl Recruiting {
    /// The vacancy as it was opened.
    #[must_use]
    pub const fn opened(&self) -> &VacancyOpened {
        &self.opened
    }

    /// The entry that opened it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Those who applied, in the order in which that was recorded.
    #[must_use]
    pub fn applicants(&self) -> &[Applicant] {
        &self.applicants
    }

    /// Who was appointed, if somebody was, and by which entry.
    #[must_use]
    pub fn filled(&self) -> Option<(&CandidateAppointed, Mark)> {
        self.filled.as_ref().map(|(filled, mark)| (filled, *mark))
    }

    /// Why it was withdrawn, if it was, and by which entry.
    #[must_use]
    pub fn closed(&self) -> Option<(&VacancyClosed, Mark)> {
        self.closed.as_ref().map(|(closed, mark)| (closed, *mark))
    }

    /// What came of the probation, if it was decided, and by which entry.
    #[must_use]
    pub fn decided(&self) -> Option<(&ProbationDecided, Mark)> {
        self.decided.as_ref().map(|(decided, mark)| (decided, *mark))
    }

    /// The entry by which nobody was sought any more: somebody was appointed, or it was withdrawn.
    #[must_use]
    pub fn end(&self) -> Option<Mark> {
        let filled = self.filled.as_ref().map(|(_, mark)| *mark);
        filled.or_else(|| self.closed.as_ref().map(|(_, mark)| *mark))
    }

    pub(super) fn applicant(&self, person: PersonId) -> Option<&Applicant> {
        self.applicants.iter().find(|it| it.applied.person == person)
    }
}

/// The policy that a period does not end before it begins.
pub(super) fn days_are_in_order(
    from: Option<Date>,
    until: Option<Date>,
    inquiry: &mut Inquiry,
) -> Ruled<(), StaffRefusal> {
    match from.zip(until) {
        Some((from, until)) => inquiry
            .policy("days_are_in_order", "起止日期有序")
            .holds(from <= until, || StaffRefusal::DaysReversed { from, until }),
        None => Ok(()),
    }
}

impl Staff {
    /// The policies that a vacancy is known and somebody is still sought.
    pub(super) fn open_vacancy(
        &self,
        vacancy: VacancyId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Recruiting, StaffRefusal> {
        let known = self.known_vacancy(vacancy, inquiry)?;
        let end = known.end().map(|mark| mark.seq);
        inquiry
            .policy("vacancy_is_open", "招聘尚未结束")
            .holds(end.is_none(), || StaffRefusal::VacancyClosed { vacancy, seq: end.unwrap_or(0) })?;
        Ok(known)
    }

    /// The policy that a vacancy is known.
    pub(super) fn known_vacancy(
        &self,
        vacancy: VacancyId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Recruiting, StaffRefusal> {
        inquiry
            .policy("vacancy_is_known", "招聘已登记")
            .finds(self.vacancies.get(vacancy), || StaffRefusal::UnknownVacancy { vacancy })
    }

    pub(crate) fn begin_recruiting(
        &self,
        command: &OpenVacancy,
        charter: &Charter,
        leadership: &Leadership,
        inquiry: &mut Inquiry,
    ) -> Ruled<VacancyOpened, StaffRefusal> {
        let known = self.vacancies.get(command.vacancy).map(|known| known.mark.seq);
        inquiry
            .policy("vacancy_is_new", "该招聘尚未登记")
            .unrecorded::<StaffRefusal>(known, &command.vacancy)?;
        leadership.known_post(&command.post, charter, inquiry)?;
        let rules = charter.staff();
        let article = rules.and_then(|rules| rules.article.as_ref());
        let rules = inquiry.policy("post_is_of_the_staff", "属秘书处工作人员职务").under(article).finds(
            rules.filter(|_| charter.is_staff(&command.post)),
            || StaffRefusal::NotAStaffPost { post: charter.named(&command.post), article: article.cloned() },
        )?;
        days_are_in_order(Some(command.closes), command.fill_by, inquiry)?;
        Ok(VacancyOpened {
            vacancy: command.vacancy,
            post: command.post.clone(),
            requirements: command.requirements.clone(),
            closes: command.closes,
            fill_by: command.fill_by,
            criteria: rules.criteria.clone(),
            highest_score: rules.highest_score,
            assessors_at_least: rules.assessors_at_least,
            audience: command.audience,
        })
    }

    pub(crate) fn vacancy_opened(&mut self, event: &VacancyOpened, mark: Mark) -> Applied {
        let recruiting = Recruiting {
            opened: event.clone(),
            mark,
            applicants: Vec::new(),
            filled: None,
            closed: None,
            decided: None,
        };
        self.vacancies
            .insert(event.vacancy, recruiting)
            .map(|_| ())
            .ok_or(Incoherent("the vacancy was recorded before"))
    }

    pub(crate) fn close_vacancy(
        &self,
        command: &CloseVacancy,
        inquiry: &mut Inquiry,
    ) -> Ruled<VacancyClosed, StaffRefusal> {
        self.open_vacancy(command.vacancy, inquiry)?;
        Ok(VacancyClosed { vacancy: command.vacancy, reason: command.reason.clone() })
    }

    pub(crate) fn vacancy_closed(&mut self, event: &VacancyClosed, mark: Mark) -> Applied {
        self.vacancy_mut(event.vacancy)?.closed = Some((event.clone(), mark));
        Ok(())
    }

    pub(super) fn vacancy_mut(&mut self, vacancy: VacancyId) -> Result<&mut Recruiting, Incoherent> {
        self.vacancies.get_mut(vacancy).ok_or(Incoherent("there is no vacancy with this id"))
    }
}
