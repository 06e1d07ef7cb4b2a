//! The projects of a return (项目): what a member files of each, and what all of them come to.
//!
//! practice.md §4.3: units (万元、亿元) and new or continued (新建、续建) are what such tables get wrong, so an amount has its unit
//! and a project that was in an earlier return is not new. Currencies are never added up.

use super::data_return::DataReturn;
use super::{Coordination, CoordinationRefusal, Office};
use crate::kernel::{
    Applied, Currency, Inquiry, Mark, MemberId, ProjectId, ReturnId, Ruled, StatedAmount, Title, codes,
    record, said_by_label,
};
use alloc::vec::Vec;

codes! {
    /// How far a project has come (项目阶段).
    pub enum ProjectStage {
        /// It is being talked about (洽谈).
        Negotiating = "negotiating" "洽谈",
        /// It is signed (签约).
        Signed = "signed" "签约",
        /// It is being built (开工).
        Started = "started" "开工",
        /// It is producing (投产).
        Producing = "producing" "投产",
    }
}
said_by_label!(ProjectStage);

record! {
    /// A project as a member files it (项目填报).
    pub struct ReportedProject {
        /// Which; the same from year to year.
        pub project: ProjectId,
        /// What it is called.
        pub title: Title,
        /// Where it is (落地市县、园区).
        pub place: Title,
        /// Its line of business (产业类别).
        pub category: Title,
        /// How far it has come.
        pub stage: ProjectStage,
        /// Whether it continues from an earlier year (续建); else it is new (新建).
        pub continued: bool,
        /// What is to be invested in all (投资总额), where it is known.
        pub planned: Option<StatedAmount>,
        /// What came in this year (本年到位资金).
        pub this_year: StatedAmount,
        /// What came in so far (累计到位资金).
        pub cumulative: StatedAmount,
    }

    /// Files a member's projects for a return (填报项目): all of them, in place of what they filed before; none is said by an empty list.
    pub struct FileProjects {
        /// Which return.
        pub data_return: ReturnId,
        /// The member.
        pub member: MemberId,
        /// Their projects.
        pub projects: Vec<ReportedProject>,
    }

    /// A member's projects were filed.
    pub struct ProjectsFiled {
        /// Which return.
        pub data_return: ReturnId,
        /// The member.
        pub member: MemberId,
        /// Their projects.
        pub projects: Vec<ReportedProject>,
    }

    /// What the projects of a stage come to, in one currency (分阶段合计).
    #[derive(Copy)]
    pub struct ReturnTotal {
        /// The stage.
        pub stage: ProjectStage,
        /// The currency.
        pub currency: Currency,
        /// How many projects.
        pub projects: u32,
        /// What came in this year, in hundredths of the currency's unit (分).
        pub this_year: u64,
        /// What came in so far, in hundredths of the currency's unit.
        pub cumulative: u64,
    }
}

impl DataReturn {
    /// What its projects come to, by stage and currency, in their order; what nobody filed has no line. It is exact: 64 bits hold
    /// a hundred thousand projects of the largest amount that there can be.
    #[must_use]
    pub fn totals(&self) -> Vec<ReturnTotal> {
        let mut totals = Vec::new();
        for stage in ProjectStage::ALL {
            for currency in Currency::ALL {
                let mut total = ReturnTotal {
                    stage: *stage,
                    currency: *currency,
                    projects: 0,
                    this_year: 0,
                    cumulative: 0,
                };
                for (_, it) in self.projects() {
                    if it.stage == *stage && it.this_year.currency() == *currency {
                        total.projects = total.projects.saturating_add(1);
                        total.this_year = total.this_year.saturating_add(it.this_year.hundredths());
                        total.cumulative = total.cumulative.saturating_add(it.cumulative.hundredths());
                    }
                }
                if total.projects > 0 {
                    totals.push(total);
                }
            }
        }
        totals
    }
}

impl Coordination {
    /// A project as it stood in the last return of an earlier year that was submitted.
    fn before(&self, project: ProjectId, year: u32) -> Option<&ReportedProject> {
        let earlier = self.returns.iter().map(|(_, it)| it);
        let earlier = earlier.filter(|it| it.opened.year < year && it.submitted.is_some());
        let found = earlier.filter_map(|it| {
            let mut projects = it.projects().map(|(_, project)| project);
            Some((it.opened.year, projects.find(|it| it.project == project)?))
        });
        found.max_by_key(|(year, _)| *year).map(|(_, project)| project)
    }

    pub(crate) fn file_projects(
        &self,
        command: &FileProjects,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ProjectsFiled, CoordinationRefusal> {
        let it = self.open_return(command.data_return, inquiry)?;
        office.members.known(command.member, inquiry)?;
        let owes = it.opened.members.contains(&command.member);
        inquiry.policy("member_owes", "该会员应当填报").holds(owes, || CoordinationRefusal::NotOwed {
            data_return: command.data_return,
            member: command.member,
        })?;
        let others = it.projects().filter(|(member, _)| *member != command.member);
        let elsewhere: Vec<ProjectId> = others.map(|(_, project)| project.project).collect();
        for (next, project) in (1..).zip(&command.projects) {
            let id = project.project;
            let again = command.projects.iter().skip(next).any(|other| other.project == id);
            inquiry
                .policy("project_stands_once", "项目不重复")
                .holds(!again && !elsewhere.contains(&id), || CoordinationRefusal::ProjectTwice {
                    project: id,
                })?;
            self.adds_up(project, it.opened.year, inquiry)?;
        }
        Ok(ProjectsFiled {
            data_return: command.data_return,
            member: command.member,
            projects: command.projects.clone(),
        })
    }

    /// The policies that a project's amounts fit one another and what was said of it before.
    fn adds_up(
        &self,
        it: &ReportedProject,
        year: u32,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), CoordinationRefusal> {
        let project = it.project;
        let currency = it.this_year.currency();
        inquiry
            .policy("one_currency", "同一项目用同一币种")
            .holds(it.cumulative.currency() == currency, || CoordinationRefusal::CurrenciesDiffer {
                project,
            })?;
        let (this_year, cumulative) = (it.this_year.clone(), it.cumulative.clone());
        inquiry
            .policy("this_year_is_part_of_all", "本年到位不超过累计到位")
            .measured(cumulative.hundredths(), this_year.hundredths(), None)
            .holds(this_year.hundredths() <= cumulative.hundredths(), || {
                CoordinationRefusal::MoreThisYearThanInAll { project, this_year, cumulative }
            })?;
        let Some(before) = self.before(project, year) else { return Ok(()) };
        inquiry
            .policy("what_was_there_before_continues", "往年已报的项目为续建")
            .holds(it.continued, || CoordinationRefusal::NotNew { project })?;
        let (was, now) = (before.cumulative.clone(), it.cumulative.clone());
        let fell = was.currency() == currency && now.hundredths() < was.hundredths();
        inquiry
            .policy("what_came_in_does_not_fall", "累计到位不减少")
            .holds(!fell, || CoordinationRefusal::CumulativeFell { project, was, now })
    }

    pub(crate) fn projects_filed(&mut self, event: &ProjectsFiled, mark: Mark) -> Applied {
        self.return_mut(event.data_return)?.1.filed.push((event.clone(), mark));
        Ok(())
    }
}
