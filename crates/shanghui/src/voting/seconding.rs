//! Seconding (附议): who supports a motion that somebody else moved. How many it takes, the charter says matter by matter.

use super::competence::is_entitled;
use super::{Voting, VotingRefusal};
use crate::kernel::{Applied, Inquiry, Mark, MotionId, PersonId, Principal, Ruled, record};
use crate::meeting::{Collaborators, Meetings};
use crate::people::Roster;

record! {
    /// Seconds a motion (附议).
    pub struct SecondMotion {
        /// Which.
        pub motion: MotionId,
        /// Who.
        pub person: PersonId,
    }

    /// A motion was seconded.
    pub struct MotionSeconded {
        /// Which.
        pub motion: MotionId,
        /// By whom.
        pub person: PersonId,
    }
}

impl Voting {
    pub(crate) fn second_motion(
        &self,
        command: &SecondMotion,
        meetings: &Meetings,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MotionSeconded, VotingRefusal> {
        let motion = self.open_motion(command.motion, inquiry)?;
        let meeting = meetings.known(motion.moved.meeting, inquiry)?;
        let person = command.person;
        let place = is_entitled(meeting, person, with, inquiry)?;
        let supports =
            motion.seconded_by.contains(place) || motion.moved.movers.contains(&Principal::Person { person });
        inquiry
            .policy("person_has_not_supported_it_yet", "尚未提出或附议")
            .holds(!supports, || VotingRefusal::AlreadySupports { person })?;
        Ok(MotionSeconded { motion: command.motion, person })
    }

    pub(crate) fn motion_seconded(&mut self, event: &MotionSeconded, mark: Mark, roster: &Roster) -> Applied {
        let person = roster.place(event.person)?;
        let motion = self.changed(event.motion)?;
        motion.seconded_by.insert(person);
        motion.seconds.push((event.clone(), mark));
        Ok(())
    }
}
