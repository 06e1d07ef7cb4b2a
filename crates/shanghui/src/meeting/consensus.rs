//! Consensus (共识): what a meeting that binds nobody yields instead of a resolution.

use super::{Collaborators, MeetingRefusal, Meetings, PhaseName};
use crate::kernel::{
    Applied, Audience, ConsensusId, Inquiry, Mark, MeetingId, PersonId, Prose, Ruled, Sealed, record,
};

record! {
    /// Records a point of consensus (记录共识).
    pub struct RecordConsensus {
        /// The point's id, new within the meeting.
        pub consensus: ConsensusId,
        /// Which meeting.
        pub meeting: MeetingId,
        /// The point; it goes to the erasable part of the journal.
        pub text: Prose,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A point of consensus was reached.
    pub struct ConsensusReached {
        /// Which.
        pub consensus: ConsensusId,
        /// Which meeting.
        pub meeting: MeetingId,
        /// Where the point stands.
        pub text: Sealed,
        /// Who may read it.
        pub audience: Audience,
    }
}

impl Meetings {
    pub(crate) fn record_consensus(
        &self,
        command: &RecordConsensus,
        with: &Collaborators<'_>,
        author: Option<PersonId>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ConsensusReached, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::InSession], inquiry)?;
        let binding = meeting.rule(with)?.binding;
        inquiry
            .policy("meeting_binds_nobody", "会议不作决定")
            .holds(!binding, || MeetingRefusal::MeetingBinds { kind: meeting.kind().clone() })?;
        let known = meeting.consensus.iter().find(|(known, _)| known.consensus == command.consensus);
        inquiry
            .policy("consensus_is_new", "该共识尚未登记")
            .unrecorded::<MeetingRefusal>(known.map(|(_, mark)| mark.seq), &command.consensus)?;
        Ok(ConsensusReached {
            consensus: command.consensus,
            meeting: command.meeting,
            text: inquiry.seal_prose(&command.text, author),
            audience: command.audience,
        })
    }

    pub(crate) fn consensus_reached(&mut self, event: &ConsensusReached, mark: Mark) -> Applied {
        let meeting = self.meetings.changed(event.meeting)?;
        meeting.consensus.push((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::RecordConsensus;
    use crate::chamber::sample::{self, COUNCIL, JOINT, LIN, prose};
    use crate::chamber::scenario::given;
    use crate::kernel::{Audience, ConsensusId, MeetingId};
    use crate::meeting::{ConveneMeeting, OpenMeeting};

    fn point(meeting: MeetingId) -> RecordConsensus {
        let consensus = ConsensusId::from_u128(0xc1);
        RecordConsensus { consensus, meeting, text: prose("互通仓位信息"), audience: Audience::Public }
    }

    #[test]
    fn a_point_is_recorded_once() {
        given(sample::in_session())
            .and(point(JOINT))
            .when(point(JOINT))
            .then_refused("meeting.already_recorded");
    }

    #[test]
    fn a_meeting_that_binds_yields_no_consensus() {
        let mut rules = sample::rules();
        let council = rules.meetings.iter_mut().find(|rule| rule.kind.as_str() == "council").unwrap();
        (council.notice, council.quorum) = (None, None);
        let chamber = sample::chamber_under(|charter| *charter = rules);
        given(chamber)
            .and_by(LIN, ConveneMeeting { starts: None, ..sample::council_meeting() })
            .and(sample::sign_in(COUNCIL, LIN))
            .and(OpenMeeting { meeting: COUNCIL, chair: LIN, at: None })
            .when(point(COUNCIL))
            .then_refused("meeting.meeting_binds");
    }
}
