//! Motions (议案): moved, amended, withdrawn.

use super::competence::{competence, is_entitled};
use super::{MotionSeconded, Subject, VoteClosed, Voting, VotingRefusal};

use crate::charter::Matter;
use crate::kernel::{
    AgendaItemId, Applied, Audience, Date, FollowUpId, Incoherent, Inquiry, Kept, Mark, MeetingId, MotionId,
    PersonId, Principal, Prose, Roll, Ruled, Sealed, VoteId, codes, record, said_by_label,
};
use crate::leadership::{Hearing, principal_is_known};
use crate::meeting::{Collaborators, Meetings, PhaseName};
use alloc::vec::Vec;

record! {
    /// What is to be done when the motion passes.
    pub struct ProposedFollowUp {
        /// The new follow-up's id.
        pub follow_up: FollowUpId,
        /// What is to be done; it goes to the erasable part of the journal.
        pub task: Prose,
        /// Who is to see to it, if that was said.
        pub owner: Option<Principal>,
        /// By when, if that was said.
        pub due: Option<Date>,
    }

    /// What is to be done when the motion passes, as it is recorded.
    pub struct PlannedFollowUp {
        /// Which.
        pub follow_up: FollowUpId,
        /// Where the task stands.
        pub task: Sealed,
        /// Who is to see to it.
        pub owner: Option<Principal>,
        /// By when.
        pub due: Option<Date>,
    }

    /// Moves a motion at a meeting that binds (提出议案).
    pub struct MoveMotion {
        /// The new motion's id.
        pub motion: MotionId,
        /// At which meeting.
        pub meeting: MeetingId,
        /// The item of the agenda that it belongs to: what is not on the agenda is not voted on.
        pub item: AgendaItemId,
        /// Who moves it: members of the organ, or another organ that submits it.
        pub movers: Vec<Principal>,
        /// What it is about.
        pub subject: Subject,
        /// Its text; it goes to the erasable part of the journal.
        pub text: Prose,
        /// What is to be done when it passes.
        pub follow_ups: Vec<ProposedFollowUp>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A motion was moved.
    pub struct MotionMoved {
        /// Which.
        pub motion: MotionId,
        /// At which meeting.
        pub meeting: MeetingId,
        /// The item of the agenda.
        pub item: AgendaItemId,
        /// Who moved it.
        pub movers: Vec<Principal>,
        /// What it is about.
        pub subject: Subject,
        /// Where the text stands.
        pub text: Sealed,
        /// What is to be done when it passes.
        pub follow_ups: Vec<PlannedFollowUp>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// Gives a motion another text before it is voted on (修改议案).
    pub struct AmendMotion {
        /// Which.
        pub motion: MotionId,
        /// Who asked for it, if that was said.
        pub person: Option<PersonId>,
        /// The new text; it goes to the erasable part of the journal.
        pub text: Prose,
    }

    /// A motion was given another text.
    pub struct MotionAmended {
        /// Which.
        pub motion: MotionId,
        /// Who asked for it.
        pub person: Option<PersonId>,
        /// Where the new text stands.
        pub text: Sealed,
    }

    /// Withdraws a motion before it is voted on (撤回议案).
    pub struct WithdrawMotion {
        /// Which.
        pub motion: MotionId,
    }

    /// A motion was withdrawn.
    pub struct MotionWithdrawn {
        /// Which.
        pub motion: MotionId,
    }
}

codes! {
    /// How a motion stands (议案状态).
    pub enum MotionState {
        /// Moved, to be voted on (待表决).
        Open = "open" "待表决",
        /// Being voted on (表决中).
        Voting = "voting" "表决中",
        /// Passed (通过).
        Passed = "passed" "通过",
        /// Rejected (未通过).
        Rejected = "rejected" "未通过",
        /// Withdrawn (已撤回).
        Withdrawn = "withdrawn" "已撤回",
        /// Passed, and revoked by another organ later (已撤销).
        Revoked = "revoked" "已撤销",
    }
}
said_by_label!(MotionState);

/// A motion (议案).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Motion {
    pub(super) moved: MotionMoved,
    pub(super) mark: Mark,
    pub(super) seconds: Vec<(MotionSeconded, Mark)>,
    /// Who has seconded it, by roster index.
    pub(super) seconded_by: Roll,
    pub(super) amendments: Vec<(MotionAmended, Mark)>,
    pub(super) recused: Vec<(super::VoterRecused, Mark)>,
    /// Who is recused from it, by roster index.
    pub(super) away: Roll,
    pub(super) votes: Vec<VoteId>,
    /// The vote that decided it, with its entry.
    pub(super) decided: Option<(VoteClosed, Mark)>,
    pub(super) withdrawn: Option<Mark>,
    /// How what it decided was revoked.
    pub(super) revoked: Option<(super::DecisionRevoked, Mark)>,
}

impl Motion {
    /// How it was moved.
    #[must_use]
    pub const fn moved(&self) -> &MotionMoved {
        &self.moved
    }

    /// The entry that moved it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Where its text stands in the journal: the last one it was given.
    #[must_use]
    pub fn text(&self) -> Kept {
        match self.amendments.last() {
            Some((amended, mark)) => Kept { seq: mark.seq, place: amended.text },
            None => Kept { seq: self.mark.seq, place: self.moved.text },
        }
    }

    /// Who has seconded it.
    pub fn seconders(&self) -> impl Iterator<Item = PersonId> {
        self.seconds.iter().map(|(second, _)| second.person)
    }

    /// Who is recused from it.
    pub fn recused(&self) -> impl Iterator<Item = PersonId> {
        self.recused.iter().map(|(recused, _)| recused.person)
    }

    /// The votes taken on it, in order.
    #[must_use]
    pub fn votes(&self) -> &[VoteId] {
        &self.votes
    }

    /// The vote that decided it, and the entry that recorded it.
    #[must_use]
    pub fn decided(&self) -> Option<(&VoteClosed, Mark)> {
        self.decided.as_ref().map(|(closed, mark)| (closed, *mark))
    }

    /// The entry that withdrew it.
    #[must_use]
    pub const fn withdrawn(&self) -> Option<Mark> {
        self.withdrawn
    }
}

impl Voting {
    /// The policy that a motion is known.
    pub(super) fn known_motion(
        &self,
        motion: MotionId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Motion, VotingRefusal> {
        inquiry
            .policy("motion_is_known", "议案已登记")
            .finds(self.motions.get(motion), || VotingRefusal::UnknownMotion { motion })
    }

    /// How a motion stands.
    #[must_use]
    pub fn state_of(&self, motion: &Motion) -> MotionState {
        match &motion.decided {
            Some((closed, _)) if closed.passed() && motion.revoked.is_some() => MotionState::Revoked,
            Some((closed, _)) if closed.passed() => MotionState::Passed,
            Some(_) => MotionState::Rejected,
            None if motion.withdrawn.is_some() => MotionState::Withdrawn,
            None if self.open_vote(motion).is_some() => MotionState::Voting,
            None => MotionState::Open,
        }
    }

    /// The policies that a motion is open: neither withdrawn nor decided, nor being voted on.
    pub(super) fn open_motion(
        &self,
        motion: MotionId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Motion, VotingRefusal> {
        let it = self.known_motion(motion, inquiry)?;
        let withdrawn = it.withdrawn;
        inquiry.policy("motion_is_not_withdrawn", "议案未撤回").holds(withdrawn.is_none(), || {
            VotingRefusal::MotionWithdrawn { motion, seq: withdrawn.map_or(0, |mark| mark.seq) }
        })?;
        let decided = it.decided();
        inquiry.policy("motion_is_not_decided", "议案尚未表决").holds(decided.is_none(), || {
            VotingRefusal::MotionDecided { motion, seq: decided.map_or(0, |(_, mark)| mark.seq) }
        })?;
        let under_way = self.open_vote(it);
        inquiry.policy("no_vote_is_under_way", "没有正在进行的表决").holds(under_way.is_none(), || {
            let (vote, seq) = under_way.map_or((VoteId::from_u128(0), 0), |(id, vote)| (id, vote.mark.seq));
            VotingRefusal::VoteInProgress { vote, seq }
        })?;
        Ok(it)
    }

    pub(crate) fn move_motion(
        &self,
        command: &MoveMotion,
        meetings: &Meetings,
        with: &Collaborators<'_>,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MotionMoved, VotingRefusal> {
        let known = self.motions.get(command.motion);
        inquiry
            .policy("motion_is_new", "该议案尚未登记")
            .unrecorded::<VotingRefusal>(known.map(|motion| motion.mark.seq), &command.motion)?;
        let meeting = meetings.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Convened, PhaseName::InSession], inquiry)?;
        meeting.item_is_on_the_agenda(Some(command.item), inquiry)?;
        let matter = command.subject.matter();
        let (organ, _) = competence(meeting, matter, with, inquiry)?;
        inquiry
            .policy("motion_has_a_mover", "议案有提出人")
            .holds(!command.movers.is_empty(), || VotingRefusal::NoMover {})?;
        for mover in &command.movers {
            match mover {
                Principal::Person { person } => drop(is_entitled(meeting, *person, with, inquiry)?),
                _ => principal_is_known(mover, with.charter, with.roster, inquiry)?,
            }
        }
        if let Some(rule) =
            with.charter.rules().dissolution.as_ref().filter(|_| matter == Matter::Dissolution)
        {
            let article = rule.article.as_ref();
            inquiry
                .policy("dissolution_is_moved_by_its_organ", "终止动议由有权机构提出")
                .under(article)
                .holds(rule.is_moved(&organ.organ, &command.movers), || VotingRefusal::MoverNotCompetent {
                    matter,
                    movers: rule.movers.iter().map(|organ| with.charter.organ_title(organ)).collect(),
                    article: article.cloned(),
                })?;
        }
        self.object_is_ready(&command.subject, organ, meeting, with, hearing, inquiry)?;
        if let Subject::Revocation { motion } = command.subject {
            self.may_be_revoked(motion, organ, meetings, with, hearing, inquiry)?;
        }
        let mut follow_ups = Vec::new();
        for (index, planned) in command.follow_ups.iter().enumerate() {
            let known = meetings.follow_ups().get(planned.follow_up).map(|it| it.mark().seq);
            let twice =
                command.follow_ups.iter().take(index).any(|other| other.follow_up == planned.follow_up);
            inquiry.policy("follow_up_is_new", "该事项尚未登记").unrecorded::<VotingRefusal>(
                known.or_else(|| self.planned.get(planned.follow_up).copied()).or(twice.then_some(0)),
                &planned.follow_up,
            )?;
            if let Some(owner) = &planned.owner {
                principal_is_known(owner, with.charter, with.roster, inquiry)?;
            }
            follow_ups.push(PlannedFollowUp {
                follow_up: planned.follow_up,
                task: inquiry.seal_prose(&planned.task, None),
                owner: planned.owner.clone(),
                due: planned.due,
            });
        }
        Ok(MotionMoved {
            motion: command.motion,
            meeting: command.meeting,
            item: command.item,
            movers: command.movers.clone(),
            subject: Self::traced(&command.subject, with, hearing),
            text: inquiry.seal_prose(&command.text, None),
            follow_ups,
            audience: command.audience,
        })
    }

    pub(crate) fn motion_moved(&mut self, event: &MotionMoved, mark: Mark) -> Applied {
        for planned in &event.follow_ups {
            *self.planned.get_or_insert(planned.follow_up) = mark.seq;
        }
        let motion = Motion {
            moved: event.clone(),
            mark,
            seconds: Vec::new(),
            seconded_by: Roll::default(),
            amendments: Vec::new(),
            recused: Vec::new(),
            away: Roll::default(),
            votes: Vec::new(),
            decided: None,
            withdrawn: None,
            revoked: None,
        };
        let place =
            self.motions.insert(event.motion, motion).ok_or(Incoherent("the motion was moved before"))?;
        self.by_meeting.get_or_insert(event.meeting).push(place);
        Ok(())
    }

    pub(crate) fn amend_motion(
        &self,
        command: &AmendMotion,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MotionAmended, VotingRefusal> {
        self.open_motion(command.motion, inquiry)?;
        if let Some(person) = command.person {
            with.roster.known_person(person, inquiry)?;
        }
        let text = inquiry.seal_prose(&command.text, command.person);
        Ok(MotionAmended { motion: command.motion, person: command.person, text })
    }

    pub(crate) fn motion_amended(&mut self, event: &MotionAmended, mark: Mark) -> Applied {
        self.changed(event.motion)?.amendments.push((event.clone(), mark));
        Ok(())
    }

    pub(crate) fn withdraw_motion(
        &self,
        command: &WithdrawMotion,
        inquiry: &mut Inquiry,
    ) -> Ruled<MotionWithdrawn, VotingRefusal> {
        self.open_motion(command.motion, inquiry)?;
        Ok(MotionWithdrawn { motion: command.motion })
    }

    pub(crate) fn motion_withdrawn(&mut self, event: &MotionWithdrawn, mark: Mark) -> Applied {
        self.changed(event.motion)?.withdrawn = Some(mark);
        Ok(())
    }
}
