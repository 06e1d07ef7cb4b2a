//! Follow-ups (后续事项): who does what by when, until it is done.

use super::{Collaborators, MeetingRefusal, Meetings, PhaseName};
use crate::kernel::{
    Applied, Audience, Date, FollowUpId, Incoherent, Inquiry, Kept, Mark, MeetingId, MotionId, Occurred,
    PersonId, Principal, Prose, Ruled, Sealed, record,
};
use crate::leadership::principal_is_known;

record! {
    /// Assigns a follow-up (交办后续事项).
    pub struct AssignFollowUp {
        /// The new follow-up's id.
        pub follow_up: FollowUpId,
        /// The meeting that gave it.
        pub meeting: MeetingId,
        /// What is to be done; it goes to the erasable part of the journal.
        pub task: Prose,
        /// Who sees to it, if that was said.
        pub owner: Option<Principal>,
        /// By when, if that was said.
        pub due: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A follow-up was assigned.
    pub struct FollowUpAssigned {
        /// Which.
        pub follow_up: FollowUpId,
        /// The meeting that gave it.
        pub meeting: MeetingId,
        /// Where the task stands.
        pub task: Sealed,
        /// Who sees to it.
        pub owner: Option<Principal>,
        /// By when.
        pub due: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
        /// The motion that gave it by being passed.
        pub motion: Option<MotionId>,
        /// The entry in which the task stands, where that is not this one.
        pub task_in: Option<u32>,
        /// The event of the same entry, counted from 0, that this one follows from.
        pub cause: Option<u32>,
    }

    /// Records that a follow-up is done (办结后续事项).
    pub struct CompleteFollowUp {
        /// Which.
        pub follow_up: FollowUpId,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// What came of it; it goes to the erasable part of the journal.
        pub result: Option<Prose>,
    }

    /// A follow-up is done.
    pub struct FollowUpCompleted {
        /// Which.
        pub follow_up: FollowUpId,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// Where the result stands.
        pub result: Option<Sealed>,
    }
}

/// A follow-up (后续事项).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    pub(super) assigned: FollowUpAssigned,
    pub(super) mark: Mark,
    pub(super) completed: Option<(FollowUpCompleted, Mark)>,
    /// The entry that revoked the decision which it came of.
    pub(super) revoked: Option<Mark>,
}

impl FollowUp {
    /// How it was assigned.
    #[must_use]
    pub const fn assigned(&self) -> &FollowUpAssigned {
        &self.assigned
    }

    /// The entry that assigned it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Where the task stands in the journal.
    #[must_use]
    pub fn task(&self) -> Kept {
        Kept { seq: self.assigned.task_in.unwrap_or(self.mark.seq), place: self.assigned.task }
    }

    /// How it was completed, and the entry that recorded it.
    #[must_use]
    pub fn completed(&self) -> Option<(&FollowUpCompleted, Mark)> {
        self.completed.as_ref().map(|(completed, mark)| (completed, *mark))
    }

    /// The entry that revoked the decision which it came of, so that nobody is to carry it out any more.
    #[must_use]
    pub const fn revoked(&self) -> Option<Mark> {
        self.revoked
    }

    /// The entry since which it is open no more.
    pub(crate) fn settled(&self) -> Option<Mark> {
        self.completed().map(|(_, mark)| mark).or(self.revoked)
    }

    /// Whether it is still to be carried out.
    pub(crate) fn is_open(&self) -> bool {
        self.settled().is_none()
    }
}

impl Meetings {
    pub(crate) fn assign_follow_up(
        &self,
        command: &AssignFollowUp,
        with: &Collaborators<'_>,
        author: Option<PersonId>,
        inquiry: &mut Inquiry,
    ) -> Ruled<FollowUpAssigned, MeetingRefusal> {
        let known = self.follow_ups.get(command.follow_up);
        inquiry
            .policy("follow_up_is_new", "该事项尚未登记")
            .unrecorded::<MeetingRefusal>(known.map(|follow_up| follow_up.mark.seq), &command.follow_up)?;
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::InSession, PhaseName::Closed], inquiry)?;
        if let Some(owner) = &command.owner {
            principal_is_known(owner, with.charter, with.roster, inquiry)?;
        }
        if let (Some(due), Some(held)) = (command.due, meeting.day(with.offset)) {
            inquiry
                .policy("due_day_is_not_before_the_meeting", "期限不早于开会日")
                .holds(held <= due, || MeetingRefusal::DueBeforeMeeting { due, held })?;
        }
        Ok(FollowUpAssigned {
            follow_up: command.follow_up,
            meeting: command.meeting,
            task: inquiry.seal_prose(&command.task, author),
            owner: command.owner.clone(),
            due: command.due,
            audience: command.audience,
            motion: None,
            task_in: None,
            cause: None,
        })
    }

    pub(crate) fn follow_up_assigned(&mut self, event: &FollowUpAssigned, mark: Mark) -> Applied {
        let meeting = self.meetings.changed(event.meeting)?;
        let follow_up = super::FollowUp { assigned: event.clone(), mark, completed: None, revoked: None };
        let index = self
            .follow_ups
            .insert(event.follow_up, follow_up)
            .ok_or(Incoherent("the follow-up was recorded before"))?;
        meeting.follow_ups.push(event.follow_up);
        self.open_follow_ups.insert(index);
        Ok(())
    }

    pub(crate) fn complete_follow_up(
        &self,
        command: &CompleteFollowUp,
        with: &Collaborators<'_>,
        author: Option<PersonId>,
        inquiry: &mut Inquiry,
    ) -> Ruled<FollowUpCompleted, MeetingRefusal> {
        let follow_up = inquiry
            .policy("follow_up_is_known", "后续事项已登记")
            .finds(self.follow_ups.get(command.follow_up), || MeetingRefusal::UnknownFollowUp {
                follow_up: command.follow_up,
            })?;
        let before = follow_up.completed();
        inquiry.policy("follow_up_is_open", "后续事项尚未办结").holds(before.is_none(), || {
            MeetingRefusal::AlreadyCompleted {
                follow_up: command.follow_up,
                seq: before.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        let revoked = follow_up.revoked;
        inquiry.policy("decision_of_the_follow_up_stands", "事项所依据的决定未撤销").holds(
            revoked.is_none(),
            || MeetingRefusal::FollowUpRevoked {
                follow_up: command.follow_up,
                seq: revoked.map_or(0, |mark| mark.seq),
            },
        )?;
        with.has_come(command.at, inquiry)?;
        Ok(FollowUpCompleted {
            follow_up: command.follow_up,
            at: command.at,
            result: command.result.as_ref().map(|result| inquiry.seal_prose(result, author)),
        })
    }

    /// The decision that these came of was revoked.
    pub(crate) fn follow_ups_revoked(&mut self, follow_ups: &[FollowUpId], mark: Mark) -> Applied {
        for id in follow_ups {
            let (index, follow_up) =
                self.follow_ups.get_indexed_mut(*id).ok_or(Incoherent("there is no such follow-up"))?;
            follow_up.revoked = Some(mark);
            self.open_follow_ups.remove(index);
        }
        Ok(())
    }

    pub(crate) fn follow_up_completed(&mut self, event: &FollowUpCompleted, mark: Mark) -> Applied {
        let (index, follow_up) = self
            .follow_ups
            .get_indexed_mut(event.follow_up)
            .ok_or(Incoherent("there is no such follow-up"))?;
        follow_up.completed = Some((event.clone(), mark));
        self.open_follow_ups.remove(index);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{AssignFollowUp, CompleteFollowUp};
    use crate::chamber::sample::{self, JOINT, NOBODY, ZHOU, date, occurred, prose};
    use crate::chamber::scenario::given;
    use crate::kernel::{Audience, FollowUpId, Principal};
    use crate::meeting::CloseMeeting;

    const TASK: FollowUpId = FollowUpId::from_u128(0xd1);

    fn assign() -> AssignFollowUp {
        AssignFollowUp {
            follow_up: TASK,
            meeting: JOINT,
            task: prose("汇总清单"),
            owner: Some(Principal::Person { person: ZHOU }),
            due: Some(date("2026-03-10")),
            audience: Audience::Members,
        }
    }

    fn done() -> CompleteFollowUp {
        CompleteFollowUp { follow_up: TASK, at: None, result: None }
    }

    #[test]
    fn it_may_fall_due_on_the_day_of_the_meeting_and_not_before() {
        let session = given(sample::in_session());
        session.clone().and(assign());
        let early = AssignFollowUp { due: Some(date("2026-03-09")), ..assign() };
        session
            .when(early)
            .then_refused("meeting.due_before_meeting")
            .saying("before the meeting of 2026-03-10");
    }

    #[test]
    fn it_follows_from_a_meeting_that_was_held() {
        given(sample::chamber())
            .and(sample::joint_meeting())
            .when(assign())
            .then_refused("meeting.wrong_phase");
        given(sample::in_session()).and(CloseMeeting { meeting: JOINT, at: None }).and(assign());
    }

    #[test]
    fn an_owner_who_is_named_is_known() {
        let owner = Some(Principal::Person { person: NOBODY });
        given(sample::in_session())
            .when(AssignFollowUp { owner, ..assign() })
            .then_refused("people.unknown_person");
    }

    #[test]
    fn it_is_open_until_it_is_done_and_done_once() {
        let session = given(sample::in_session());
        session.clone().when(done()).then_refused("meeting.unknown_follow_up");
        let assigned = session.and(assign());
        assert_eq!(assigned.clone().chamber().meetings().open_follow_ups().count(), 1);
        let tomorrow = CompleteFollowUp { at: Some(occurred("2026-03-11")), ..done() };
        assigned.clone().when(tomorrow).then_refused("meeting.in_the_future");
        let completed = assigned.and(done());
        assert_eq!(completed.clone().chamber().meetings().open_follow_ups().count(), 0);
        completed.when(done()).then_refused("meeting.already_completed");
    }
}
