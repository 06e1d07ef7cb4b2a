//! Recusal (回避): who takes no part in the vote on a motion because it concerns them.

use super::competence::is_entitled;
use super::{Voting, VotingRefusal};
use crate::kernel::{Applied, Inquiry, Mark, MotionId, PersonId, Prose, Ruled, Sealed, record};
use crate::meeting::{Collaborators, Meetings};
use crate::people::Roster;

record! {
    /// Records that somebody takes no part in the vote on a motion (回避).
    pub struct RecuseVoter {
        /// Which motion.
        pub motion: MotionId,
        /// Who.
        pub person: PersonId,
        /// Why; it goes to the erasable part of the journal.
        pub reason: Option<Prose>,
    }

    /// Somebody takes no part in the vote on a motion.
    pub struct VoterRecused {
        /// Which motion.
        pub motion: MotionId,
        /// Who.
        pub person: PersonId,
        /// Where the reason stands.
        pub reason: Option<Sealed>,
    }
}

impl Voting {
    pub(crate) fn recuse_voter(
        &self,
        command: &RecuseVoter,
        meetings: &Meetings,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<VoterRecused, VotingRefusal> {
        let motion = self.open_motion(command.motion, inquiry)?;
        let meeting = meetings.known(motion.moved.meeting, inquiry)?;
        let person = command.person;
        let place = match self.is_sent(motion.moved.meeting, person) {
            true => with.roster.known_person(person, inquiry)?,
            false => is_entitled(meeting, person, with, inquiry)?,
        };
        inquiry.policy("person_is_not_recused_yet", "尚未回避").holds(
            !motion.away.contains(place),
            || {
                let before = motion.recused.iter().find(|(recused, _)| recused.person == person);
                VotingRefusal::AlreadyRecused { person, seq: before.map_or(0, |(_, mark)| mark.seq) }
            },
        )?;
        let reason = command.reason.as_ref().map(|reason| inquiry.seal_prose(reason, Some(person)));
        Ok(VoterRecused { motion: command.motion, person, reason })
    }

    pub(crate) fn voter_recused(&mut self, event: &VoterRecused, mark: Mark, roster: &Roster) -> Applied {
        let person = roster.place(event.person)?;
        let motion = self.changed(event.motion)?;
        motion.away.insert(person);
        motion.recused.push((event.clone(), mark));
        Ok(())
    }
}
