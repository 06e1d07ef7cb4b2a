//! Returns (报送汇总): what a body outside asks the chamber to collect from its members, such as the year's investment promotion.
//!
//! A return is opened for a directive, every member who owes files their projects or says that there are none, and it is
//! submitted when all have: that answers the directive.

use super::projects::{ProjectsFiled, ReportedProject, ReturnTotal};
use super::{Coordination, CoordinationRefusal, Office};
use crate::kernel::{
    Applied, Audience, Date, DirectiveId, Incoherent, Inquiry, Mark, MemberId, Occurred, ReturnId, Ruled,
    Title, record,
};
use alloc::vec::Vec;

record! {
    /// Opens a return (布置报送): from now on every member that is named owes their projects.
    pub struct OpenReturn {
        /// The new return's id.
        pub data_return: ReturnId,
        /// The document from outside that asks for it.
        pub directive: DirectiveId,
        /// What it is called.
        pub title: Title,
        /// The year that it tells of.
        pub year: u32,
        /// The members who owe.
        pub members: Vec<MemberId>,
        /// By when they are to file, where that is said.
        pub due: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A return was opened.
    pub struct ReturnOpened {
        /// Which.
        pub data_return: ReturnId,
        /// The document from outside that asks for it.
        pub directive: DirectiveId,
        /// What it is called.
        pub title: Title,
        /// The year that it tells of.
        pub year: u32,
        /// The members who owe.
        pub members: Vec<MemberId>,
        /// By when they are to file.
        pub due: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// Submits a return (报送汇总表), which answers the directive.
    pub struct SubmitReturn {
        /// Which.
        pub data_return: ReturnId,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// A return was submitted.
    pub struct ReturnSubmitted {
        /// Which.
        pub data_return: ReturnId,
        /// What it amounts to, by stage and currency.
        pub totals: Vec<ReturnTotal>,
        /// When.
        pub at: Option<Occurred>,
    }

    /// Records that whoever asked for a return has it (登记报送回执).
    pub struct AcknowledgeReturn {
        /// Which.
        pub data_return: ReturnId,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// Whoever asked for a return has it.
    pub struct ReturnAcknowledged {
        /// Which.
        pub data_return: ReturnId,
        /// When.
        pub at: Option<Occurred>,
    }
}

/// A return as it stands (报送汇总).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataReturn {
    pub(super) opened: ReturnOpened,
    pub(super) mark: Mark,
    pub(super) filed: Vec<(ProjectsFiled, Mark)>,
    pub(super) submitted: Option<(ReturnSubmitted, Mark)>,
    pub(super) acknowledged: Option<(ReturnAcknowledged, Mark)>,
}

impl DataReturn {
    /// The return as it was opened.
    #[must_use]
    pub const fn opened(&self) -> &ReturnOpened {
        &self.opened
    }

    /// The entry that opened it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// What a member filed last, if they did, and by which entry.
    #[must_use]
    pub fn filed_by(&self, member: MemberId) -> Option<(&ProjectsFiled, Mark)> {
        self.filed.iter().rfind(|(it, _)| it.member == member).map(|(it, mark)| (it, *mark))
    }

    /// The projects as they stand, each with its member, in the order in which the members owe.
    pub fn projects(&self) -> impl Iterator<Item = (MemberId, &ReportedProject)> {
        self.opened.members.iter().flat_map(|member| {
            let filed = self.filed_by(*member).map(|(it, _)| it.projects.as_slice()).unwrap_or_default();
            filed.iter().map(|project| (*member, project))
        })
    }

    /// The members who have not filed.
    pub fn missing(&self) -> impl Iterator<Item = MemberId> {
        self.opened.members.iter().copied().filter(|member| self.filed_by(*member).is_none())
    }

    /// The entry from which everybody has filed.
    pub(crate) fn complete(&self) -> Option<Mark> {
        let first =
            |member: &MemberId| self.filed.iter().find(|(it, _)| it.member == *member).map(|(_, mark)| *mark);
        let firsts: Option<Vec<Mark>> = self.opened.members.iter().map(first).collect();
        firsts?.into_iter().max_by_key(|mark| mark.seq)
    }

    /// How it was submitted, if it was, and by which entry.
    #[must_use]
    pub fn submitted(&self) -> Option<(&ReturnSubmitted, Mark)> {
        self.submitted.as_ref().map(|(it, mark)| (it, *mark))
    }

    /// Who has it acknowledged, and by which entry.
    #[must_use]
    pub fn acknowledged(&self) -> Option<(&ReturnAcknowledged, Mark)> {
        self.acknowledged.as_ref().map(|(it, mark)| (it, *mark))
    }
}

impl Coordination {
    pub(super) fn known_return(
        &self,
        data_return: ReturnId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&DataReturn, CoordinationRefusal> {
        inquiry
            .policy("return_is_known", "报送事项已登记")
            .finds(self.returns.get(data_return), || CoordinationRefusal::UnknownReturn { data_return })
    }

    /// The policies that a return is known and was not submitted.
    pub(super) fn open_return(
        &self,
        data_return: ReturnId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&DataReturn, CoordinationRefusal> {
        let it = self.known_return(data_return, inquiry)?;
        let before = it.submitted();
        inquiry.policy("return_was_not_submitted", "尚未报送").holds(before.is_none(), || {
            CoordinationRefusal::ReturnSubmitted { data_return, seq: before.map_or(0, |(_, mark)| mark.seq) }
        })?;
        Ok(it)
    }

    pub(crate) fn call_for_return(
        &self,
        command: &OpenReturn,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ReturnOpened, CoordinationRefusal> {
        let known = self.returns.get(command.data_return).map(|it| it.mark.seq);
        inquiry
            .policy("return_is_new", "该报送事项尚未登记")
            .unrecorded::<CoordinationRefusal>(known, &command.data_return)?;
        let asked = inquiry
            .policy("what_it_answers_is_known", "所答复的来文已登记")
            .finds(office.questions.asked(command.directive), || CoordinationRefusal::UnknownDirective {
                directive: command.directive,
            })?;
        inquiry.policy("what_it_answers_is_open", "所答复的来文尚未答复").holds(
            asked.answered.is_none(),
            || CoordinationRefusal::DirectiveAnswered {
                directive: command.directive,
                seq: asked.answered.unwrap_or(0),
            },
        )?;
        let twice = (1..)
            .zip(&command.members)
            .any(|(next, it)| command.members.iter().skip(next).any(|other| other == it));
        inquiry.policy("members_owe_once", "报送会员至少一家且不重复").holds(
            !command.members.is_empty() && !twice,
            || CoordinationRefusal::MembersDoNotFit {
                count: u32::try_from(command.members.len()).unwrap_or(u32::MAX),
            },
        )?;
        for member in &command.members {
            office.members.known(*member, inquiry)?;
        }
        Ok(ReturnOpened {
            data_return: command.data_return,
            directive: command.directive,
            title: command.title.clone(),
            year: command.year,
            members: command.members.clone(),
            due: command.due,
            audience: command.audience,
        })
    }

    pub(crate) fn return_opened(&mut self, event: &ReturnOpened, mark: Mark) -> Applied {
        let opened = event.clone();
        let it = DataReturn { opened, mark, filed: Vec::new(), submitted: None, acknowledged: None };
        let index =
            self.returns.insert(event.data_return, it).ok_or(Incoherent("the return was recorded before"))?;
        self.open_returns.insert(index);
        Ok(())
    }

    pub(crate) fn submit_return(
        &self,
        command: &SubmitReturn,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ReturnSubmitted, CoordinationRefusal> {
        let it = self.open_return(command.data_return, inquiry)?;
        let missing = u32::try_from(it.missing().count()).unwrap_or(u32::MAX);
        inquiry.policy("everybody_has_filed", "会员均已填报").holds(missing == 0, || {
            CoordinationRefusal::MembersMissing { data_return: command.data_return, missing }
        })?;
        inquiry.has_come::<CoordinationRefusal>(command.at, office.now, office.offset)?;
        Ok(ReturnSubmitted { data_return: command.data_return, totals: it.totals(), at: command.at })
    }

    pub(super) fn return_mut(&mut self, data_return: ReturnId) -> Result<(u32, &mut DataReturn), Incoherent> {
        self.returns.get_indexed_mut(data_return).ok_or(Incoherent("there is no such return"))
    }

    pub(crate) fn return_submitted(&mut self, event: &ReturnSubmitted, mark: Mark) -> Applied {
        self.return_mut(event.data_return)?.1.submitted = Some((event.clone(), mark));
        Ok(())
    }

    pub(crate) fn acknowledge_return(
        &self,
        command: &AcknowledgeReturn,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ReturnAcknowledged, CoordinationRefusal> {
        let it = self.known_return(command.data_return, inquiry)?;
        inquiry.policy("return_was_submitted", "已经报送").holds(it.submitted.is_some(), || {
            CoordinationRefusal::ReturnNotSubmitted { data_return: command.data_return }
        })?;
        let before = it.acknowledged();
        inquiry.policy("return_was_not_acknowledged_before", "尚未登记回执").holds(
            before.is_none(),
            || CoordinationRefusal::ReturnAcknowledged {
                data_return: command.data_return,
                seq: before.map_or(0, |(_, mark)| mark.seq),
            },
        )?;
        inquiry.has_come::<CoordinationRefusal>(command.at, office.now, office.offset)?;
        Ok(ReturnAcknowledged { data_return: command.data_return, at: command.at })
    }

    pub(crate) fn return_acknowledged(&mut self, event: &ReturnAcknowledged, mark: Mark) -> Applied {
        let (index, it) = self.return_mut(event.data_return)?;
        it.acknowledged = Some((event.clone(), mark));
        self.open_returns.remove(index);
        Ok(())
    }
}
