//! Contributions (发言): who said what, on whose behalf.

use super::{Collaborators, MeetingRefusal, Meetings, PhaseName};
use crate::kernel::{
    AgendaItemId, Applied, Audience, ContributionId, Inquiry, Mark, MeetingId, PersonId, Principal, Prose,
    Ruled, Sealed, record,
};
use crate::leadership::principal_is_known;
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Records a contribution to a meeting (记录发言).
    pub struct RecordContribution {
        /// The contribution's id, new within the meeting.
        pub contribution: ContributionId,
        /// Which meeting.
        pub meeting: MeetingId,
        /// The item of the agenda it belongs to, if any.
        pub item: Option<AgendaItemId>,
        /// Who made it; several where they made it together.
        pub speakers: Vec<PersonId>,
        /// On whose behalf, where it was not only their own.
        pub on_behalf_of: Vec<Principal>,
        /// What it was about, in a sentence.
        pub summary: Option<Prose>,
        /// Its points, one by one.
        pub points: Vec<Prose>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A contribution was recorded.
    pub struct ContributionRecorded {
        /// Which.
        pub contribution: ContributionId,
        /// Which meeting.
        pub meeting: MeetingId,
        /// The item of the agenda it belongs to.
        pub item: Option<AgendaItemId>,
        /// Who made it.
        pub speakers: Vec<PersonId>,
        /// On whose behalf.
        pub on_behalf_of: Vec<Principal>,
        /// Where the summary stands.
        pub summary: Option<Sealed>,
        /// Where the points stand.
        pub points: Vec<Sealed>,
        /// Who may read it.
        pub audience: Audience,
    }
}

impl Meetings {
    pub(crate) fn record_contribution(
        &self,
        command: &RecordContribution,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ContributionRecorded, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::InSession], inquiry)?;
        let known =
            meeting.contributions.iter().find(|(known, _)| known.contribution == command.contribution);
        inquiry
            .policy("contribution_is_new", "该发言尚未登记")
            .unrecorded::<MeetingRefusal>(known.map(|(_, mark)| mark.seq), &command.contribution)?;
        meeting.item_is_on_the_agenda(command.item, inquiry)?;
        inquiry
            .policy("contribution_has_a_speaker", "发言有发言人")
            .holds(!command.speakers.is_empty(), || MeetingRefusal::NoSpeaker {})?;
        for speaker in &command.speakers {
            meeting.is_here(*speaker, with, inquiry)?;
        }
        let day = meeting.day(with.offset).unwrap_or_else(|| with.today());
        for principal in &command.on_behalf_of {
            principal_is_known(principal, with.charter, with.roster, inquiry)?;
            for speaker in &command.speakers {
                let may = with.leadership.may_speak_for(
                    *speaker,
                    principal,
                    with.charter,
                    day,
                    Some(command.meeting),
                );
                inquiry
                    .policy("speaker_represents_the_principal", "发言人有代表权")
                    .under(with.charter.acceptance())
                    .holds(may, || MeetingRefusal::NotAuthorisedToSpeakFor {
                        speaker: *speaker,
                        principal: principal.clone(),
                        on: day,
                    })?;
            }
        }
        let mut seal = |prose: &Prose| inquiry.seal_prose(prose, command.speakers.iter().copied());
        Ok(ContributionRecorded {
            contribution: command.contribution,
            meeting: command.meeting,
            item: command.item,
            speakers: command.speakers.clone(),
            on_behalf_of: command.on_behalf_of.clone(),
            summary: command.summary.as_ref().map(&mut seal),
            points: command.points.iter().map(seal).collect(),
            audience: command.audience,
        })
    }

    pub(crate) fn contribution_recorded(
        &mut self,
        event: &ContributionRecorded,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        for speaker in &event.speakers {
            roster.place(*speaker)?;
        }
        let meeting = self.meetings.changed(event.meeting)?;
        meeting.contributions.push((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::RecordContribution;
    use crate::chamber::sample::{
        self, HAN, JOINT, LIN, SHEN, XU, ZHOU, date, on_behalf_of, organ, prose, prose_about,
    };
    use crate::chamber::scenario::given;
    use crate::kernel::{Audience, ContributionId, DelegationId, PersonId, Principal};
    use crate::leadership::{DelegationScope, RecordDelegation, RevokeDelegation};

    fn speech(speaker: PersonId, on_behalf_of: &[Principal]) -> RecordContribution {
        RecordContribution {
            contribution: ContributionId::from_u128(0xb1),
            meeting: JOINT,
            item: None,
            speakers: alloc::vec![speaker],
            on_behalf_of: on_behalf_of.to_vec(),
            summary: Some(prose("介绍情况")),
            points: alloc::vec![prose_about(HAN, "愿意协助")],
            audience: Audience::Members,
        }
    }

    fn secretariat() -> Principal {
        Principal::Organ { organ: organ("secretariat") }
    }

    #[test]
    fn whoever_speaks_is_there() {
        given(sample::in_session()).when(speech(SHEN, &[])).then_refused("meeting.not_present");
        given(sample::in_session()).and(speech(ZHOU, &[]));
    }

    #[test]
    fn a_post_or_a_delegation_lends_a_voice_and_nothing_else_does() {
        let session = given(sample::in_session());
        session.clone().and(speech(XU, &[on_behalf_of(LIN), secretariat()]));
        session
            .clone()
            .when(speech(HAN, &[secretariat()]))
            .then_refused("meeting.not_authorised_to_speak_for");
        // Every speaker has to have it, and for everyone named.
        let council = Principal::Organ { organ: organ("council") };
        session
            .clone()
            .when(speech(XU, &[secretariat(), council]))
            .then_refused("meeting.not_authorised_to_speak_for");
        let both = RecordContribution { speakers: alloc::vec![XU, HAN], ..speech(XU, &[secretariat()]) };
        session.when(both).then_refused("meeting.not_authorised_to_speak_for");
    }

    #[test]
    fn a_delegation_counts_on_the_day_of_the_meeting() {
        let delegation = DelegationId::from_u128(0xdd);
        let scope = DelegationScope::Meeting { meeting: JOINT };
        let (from, until) = (None, Some(date("2026-03-10")));
        let lent = RecordDelegation {
            delegation,
            delegate: HAN,
            principal: on_behalf_of(LIN),
            scope,
            from,
            until,
            accepted: None,
        };
        let session = given(sample::in_session()).and(lent);
        let later = session.clone().at("2026-03-12T01:00:00Z");
        later.and(speech(HAN, &[on_behalf_of(LIN)]));
        let revoked = session.and(RevokeDelegation { delegation, on: date("2026-03-09") });
        revoked.when(speech(HAN, &[on_behalf_of(LIN)])).then_refused("meeting.not_authorised_to_speak_for");
    }

    #[test]
    fn what_is_said_is_about_whoever_said_it_and_whom_it_names() {
        let before = given(sample::in_session()).chamber();
        let lines = given(before.clone())
            .and(speech(ZHOU, &[]))
            .chamber()
            .journal()
            .lines_from(before.journal().length() + 1);
        let line = alloc::string::String::from_utf8(lines).unwrap();
        assert!(line.contains(&alloc::format!(r#""subjects":["{ZHOU}"]"#)), "{line}");
        assert!(line.contains(&alloc::format!(r#""subjects":["{ZHOU}","{HAN}"]"#)), "{line}");
        assert!(
            line.split_once("\"personal\"").is_some_and(|(entry, _)| !entry.contains("介绍情况")),
            "{line}"
        );
    }
}
