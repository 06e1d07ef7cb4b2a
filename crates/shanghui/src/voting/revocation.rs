//! Revoking what another organ has decided (撤销决定).
//!
//! Charters in the style of Guangdong let the assembly revoke improper decisions of the council (governance: assembly.powers,
//! S44). It is a motion like another; carried, the decision is revoked from that day on: it allows nothing any more, what of
//! it was still to be done is not to be done, and a standard of dues that it set and that does not hold yet never will. What
//! has taken effect is not undone by it, since others rely on it: whoever was elected is removed, a standard that holds is
//! followed by another, and so on.

use super::{Motion, MotionState, Subject, Voting, VotingRefusal};
use crate::charter::{Matter, OrganRule};
use crate::kernel::{Applied, Date, FollowUpId, Inquiry, Mark, MotionId, Organ, Phrase, Ruled, record};
use crate::leadership::Hearing;
use crate::meeting::{Collaborators, FollowUp, Meetings};
use alloc::vec::Vec;

record! {
    /// What an organ had decided was revoked by another (撤销决定).
    pub struct DecisionRevoked {
        /// The motion that had been carried.
        pub motion: MotionId,
        /// The motion that revoked it.
        pub by: MotionId,
        /// The first day on which it does not stand any more.
        pub on: Date,
        /// The follow-ups of it that were still open: nobody is to carry them out any more.
        pub follow_ups: Vec<FollowUpId>,
        /// The event of the same entry, counted from 0, that this one follows from.
        pub cause: Option<u32>,
    }
}

impl Motion {
    /// How what it decided was revoked, and the entry that recorded it.
    #[must_use]
    pub fn revoked(&self) -> Option<(&DecisionRevoked, Mark)> {
        self.revoked.as_ref().map(|(revoked, mark)| (revoked, *mark))
    }
}

impl Voting {
    /// The organ whose meeting a motion was moved at.
    fn organ_of<'a>(motion: &Motion, meetings: &Meetings, with: &Collaborators<'a>) -> Option<&'a Organ> {
        let meeting = meetings.meetings().get(motion.moved.meeting)?;
        with.charter.meeting(meeting.kind())?.organ.as_ref()
    }

    /// The policies that an organ may revoke what a motion decided: it was carried, by an organ whose decisions these are, was
    /// not revoked before, and has not taken an effect that stands. What an import tells of the past is taken as it was.
    pub(super) fn may_be_revoked(
        &self,
        id: MotionId,
        organ: &OrganRule,
        meetings: &Meetings,
        with: &Collaborators<'_>,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), VotingRefusal> {
        let motion = self.known_motion(id, inquiry)?;
        let before = motion.revoked();
        inquiry.policy("decision_is_not_revoked_yet", "决定尚未撤销").holds(before.is_none(), || {
            VotingRefusal::DecisionAlreadyRevoked { motion: id, seq: before.map_or(0, |(_, mark)| mark.seq) }
        })?;
        inquiry
            .policy("decision_was_carried", "议案已经通过")
            .holds(self.state_of(motion) == MotionState::Passed, || VotingRefusal::DecisionNotCarried {
                motion: id,
            })?;
        let rule = organ.matter(Matter::Revocation);
        let revokes = rule.map(|rule| rule.revokes.as_slice()).unwrap_or_default();
        let article = rule.and_then(|rule| rule.pass.article.as_ref());
        let of = Self::organ_of(motion, meetings, with);
        inquiry.policy("organ_may_revoke_the_decision", "机构有权撤销该决定").under(article).holds(
            of.is_some_and(|of| revokes.contains(of)),
            || VotingRefusal::DecisionOfAnotherOrgan {
                organ: with.charter.organ_title(&organ.organ),
                of: of.into_iter().map(|of| with.charter.organ_title(of)).collect(),
                revokes: revokes.iter().map(|organ| with.charter.organ_title(organ)).collect(),
                article: article.cloned(),
            },
        )?;
        let stands = Self::what_stands(id, motion, with).filter(|_| hearing.judges(None));
        let policy = inquiry.policy("decision_has_no_effect_that_stands", "决定没有须另循程序的效果");
        policy.under(article).holds(stands.is_none(), || VotingRefusal::EffectStands {
            motion: id,
            matter: motion.moved.subject.matter(),
            way: stands.unwrap_or(Phrase::new("", "")),
            article: article.cloned(),
        })
    }

    /// What a decision has brought about that a revocation does not undo, as the way in which it is undone.
    fn what_stands(id: MotionId, motion: &Motion, with: &Collaborators<'_>) -> Option<Phrase> {
        let removal = Phrase::new("当选、任职的，按罢免程序办理", "remove whoever holds the post");
        match &motion.moved.subject {
            Subject::Election { .. } => Some(removal),
            Subject::LimitException { .. } => {
                with.leadership.allowed_by(id).next().is_some().then_some(removal)
            }
            Subject::Removal { .. } => {
                Some(Phrase::new("职务另行选举或者任命", "elect or appoint somebody to the post"))
            }
            Subject::TermEnd { .. } => with
                .leadership
                .terms_moved_by(id)
                .next()
                .map(|_| Phrase::new("届期另行决定", "decide the end of the term anew")),
            Subject::Sanction { member, .. } => with
                .members
                .seats()
                .get(*member)
                .filter(|seat| seat.is_sanctioned_by(id))
                .map(|_| Phrase::new("会员资格另行办理", "change the member's standing")),
            Subject::DuesStandard { .. } => with
                .members
                .dues_standards()
                .find(|standard| standard.motion == id && standard.from <= with.today())
                .map(|_| Phrase::new("另行通过会费标准", "adopt another standard")),
            Subject::AnnualPlan { .. } => {
                Some(Phrase::new("尚未举办的活动可以改期或者取消", "move or drop what is not held yet"))
            }
            Subject::Revocation { .. } => {
                Some(Phrase::new("由原机构另行决定", "have the organ that had decided decide anew"))
            }
            Subject::Resolution { .. } | Subject::CharterAmendment { .. } | Subject::Admission { .. } => None,
        }
    }

    /// What follows when the revocation of a decision is carried; nothing where another has revoked it meanwhile.
    pub(crate) fn revoked_by(
        &self,
        motion: MotionId,
        (by, on): (MotionId, Date),
        meetings: &Meetings,
        cause: u32,
    ) -> Option<DecisionRevoked> {
        let decision = self.motions.get(motion).filter(|it| self.state_of(it) == MotionState::Passed)?;
        let planned = decision.moved.follow_ups.iter().map(|planned| planned.follow_up);
        let is_open = |id: &FollowUpId| meetings.follow_ups().get(*id).is_some_and(FollowUp::is_open);
        let follow_ups = planned.filter(is_open).collect();
        Some(DecisionRevoked { motion, by, on, follow_ups, cause: Some(cause) })
    }

    pub(crate) fn decision_revoked(&mut self, event: &DecisionRevoked, mark: Mark) -> Applied {
        self.changed(event.motion)?.revoked = Some((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests;
