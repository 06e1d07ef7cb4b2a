//! Approvals (批准): who allows what the charter allows by way of exception only.
//!
//! The authorities' approvals are papers from outside, and are told. An organ of the chamber approves by a vote and by nothing
//! else (章程示范文本第十六条：提前或延期换届须由理事会表决通过；第二十五条、第二十六条), so its approval is the motion that it
//! carried, and names it. One vote allows once: who is to serve beyond a limit again is voted on again. What an import tells of
//! the past is taken as it was.

use super::{Appointment, Hearing, Leadership, LeadershipRefusal, OfficeLimit};
use crate::charter::{Approver, Matter, Sanction};
use crate::kernel::{
    AmendmentId, AppointmentId, Article, Date, Inquiry, MemberId, MotionId, Organ, PersonId, Post, RemovalId,
    Ruled, TermId, Title, record,
};
use alloc::vec::Vec;

record! {
    /// That somebody approved (批准).
    pub struct Approval {
        /// Who.
        pub by: Approver,
        /// On which day, if that is known.
        pub on: Option<Date>,
        /// What the paper is called, if there is one.
        pub document: Option<Title>,
        /// The motion by which an organ of the chamber approved; found where it is not named, and named in what is recorded.
        pub motion: Option<MotionId>,
    }
}

/// What an organ of the chamber allows or decides by a vote, as the rules of this room ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voted<'a> {
    /// A term ends on another day than it was to.
    TermEnd { term: TermId, until: Date },
    /// Somebody may hold a post beyond a limit.
    Exception { person: PersonId, post: &'a Post, limit: OfficeLimit },
    /// Somebody is removed.
    Removal { removal: RemovalId },
    /// A member is sanctioned, until a day where it is a suspension that ends.
    Sanction { member: MemberId, sanction: Sanction, until: Option<Date> },
    /// The charter is amended.
    Amendment { amendment: AmendmentId },
}

impl Voted<'_> {
    /// What kind of matter it is.
    const fn matter(self) -> Matter {
        match self {
            Self::TermEnd { .. } => Matter::TermExtension,
            Self::Exception { .. } => Matter::LimitException,
            Self::Removal { .. } => Matter::Removal,
            Self::Sanction { sanction, .. } => sanction.matter(),
            Self::Amendment { .. } => Matter::CharterAmendment,
        }
    }
}

/// The last motion by which an organ has carried something, of those that will do.
pub(crate) type Votes<'a> = dyn Fn(&Organ, Voted<'_>, &dyn Fn(MotionId) -> bool) -> Option<MotionId> + 'a;

/// The policy that an organ has carried something.
pub(super) fn organ_carried_it(
    motion: Option<MotionId>,
    organ: &Organ,
    voted: Voted<'_>,
    article: Option<&Article>,
    hearing: &Hearing<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    inquiry.policy("organ_carried_it", "有权机构已表决通过").under(article).holds(motion.is_some(), || {
        LeadershipRefusal::NotCarried {
            organ: hearing.charter.organ_title(organ),
            matter: voted.matter(),
            article: article.cloned(),
        }
    })
}

impl Leadership {
    /// The appointments that a vote has allowed beyond a limit.
    pub(crate) fn allowed_by(&self, motion: MotionId) -> impl Iterator<Item = AppointmentId> + '_ {
        let rests_on = move |held: &Appointment| {
            let exceptions = held.manner.iter().flat_map(|manner| &manner.exceptions);
            exceptions.flat_map(|it| &it.approvals).any(|approval| approval.motion == Some(motion))
        };
        self.appointments.iter().filter(move |(_, held)| rests_on(held)).map(|(id, _)| id)
    }

    /// The terms that a vote has allowed to end on another day.
    pub(crate) fn terms_moved_by(&self, motion: MotionId) -> impl Iterator<Item = TermId> + '_ {
        let moved = self.terms.iter().filter(move |(_, term)| {
            let extended = term.extended().map(|(it, _)| it.approvals.as_slice());
            let shortened = term.shortened().map(|(it, _)| it.approvals.as_slice());
            let mut approvals = extended.into_iter().chain(shortened).flatten();
            approvals.any(|approval| approval.motion == Some(motion))
        });
        moved.map(|(id, _)| id)
    }

    /// The motion by which an organ of the chamber has approved: the one that is named, or the last.
    fn motion_of(&self, approval: &Approval, voted: Voted<'_>, hearing: &Hearing<'_>) -> Option<MotionId> {
        let organ = hearing.charter.approving_organ(approval.by)?;
        let will_do = |motion| {
            approval.motion.is_none_or(|named| named == motion) && self.allowed_by(motion).next().is_none()
        };
        (hearing.votes)(organ, voted, &will_do)
    }

    /// The policies that everybody has approved who must, the chamber's own organs by a vote that was carried.
    pub(super) fn approvals_are_complete(
        &self,
        needed: &[Approver],
        given: &[Approval],
        voted: Voted<'_>,
        article: Option<&Article>,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let lacks = |approver: &&Approver| !given.iter().any(|approval| approval.by == **approver);
        let missing: Vec<Approver> = needed.iter().filter(lacks).copied().collect();
        let has = needed.len().saturating_sub(missing.len());
        let counted = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        inquiry
            .policy("approvals_are_complete", "批准手续齐全")
            .under(article)
            .measured(counted(has), counted(needed.len()), None)
            .holds(missing.is_empty(), || LeadershipRefusal::ApprovalMissing {
                missing: missing.clone(),
                article: article.cloned(),
            })?;
        for approval in given.iter().filter(|approval| needed.contains(&approval.by)) {
            let organ = hearing.charter.approving_organ(approval.by);
            if let Some(organ) = organ.filter(|_| hearing.judges(approval.on)) {
                let motion = self.motion_of(approval, voted, hearing);
                organ_carried_it(motion, organ, voted, article, hearing, inquiry)?;
            }
        }
        Ok(())
    }

    /// Approvals as they are recorded: those of the chamber's own organs with the motions that they rest on.
    pub(crate) fn traced(
        &self,
        approvals: &[Approval],
        voted: Voted<'_>,
        hearing: &Hearing<'_>,
    ) -> Vec<Approval> {
        let with_motion = |approval: &Approval| {
            let motion = approval.motion.or_else(|| self.motion_of(approval, voted, hearing));
            Approval { motion, ..approval.clone() }
        };
        approvals.iter().map(with_motion).collect()
    }
}
