//! Documents studied at a meeting (学习文件). What they ask of the chamber arises when it accepts them as a directive.

use super::{Collaborators, MeetingRefusal, Meetings, PhaseName};
use crate::kernel::{
    AgendaItemId, Applied, Audience, Inquiry, Mark, MeetingId, PartyId, PersonId, Ruled, Title, record,
};
use crate::people::Roster;

record! {
    /// Records that a document was studied (记录学习文件).
    pub struct RecordStudy {
        /// Which meeting.
        pub meeting: MeetingId,
        /// The item of the agenda it belongs to, if any.
        pub item: Option<AgendaItemId>,
        /// The document's title.
        pub document: Title,
        /// Who issued it, if that is known.
        pub issuer: Option<PartyId>,
        /// Who led the study, if that is known.
        pub led_by: Option<PersonId>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A document was studied.
    pub struct DocumentStudied {
        /// Which meeting.
        pub meeting: MeetingId,
        /// The item of the agenda it belongs to.
        pub item: Option<AgendaItemId>,
        /// The document's title.
        pub document: Title,
        /// Who issued it.
        pub issuer: Option<PartyId>,
        /// Who led the study.
        pub led_by: Option<PersonId>,
        /// Who may read it.
        pub audience: Audience,
    }
}

impl Meetings {
    pub(crate) fn record_study(
        &self,
        command: &RecordStudy,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<DocumentStudied, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::InSession], inquiry)?;
        meeting.item_is_on_the_agenda(command.item, inquiry)?;
        let known = meeting.studies.iter().find(|(known, _)| {
            (&known.document, known.issuer, known.item) == (&command.document, command.issuer, command.item)
        });
        inquiry
            .policy("study_is_new", "该学习尚未登记")
            .unrecorded::<MeetingRefusal>(known.map(|(_, mark)| mark.seq), &command.document)?;
        if let Some(party) = command.issuer {
            with.roster.known_party(party, inquiry)?;
        }
        if let Some(person) = command.led_by {
            meeting.is_here(person, with, inquiry)?;
        }
        Ok(DocumentStudied {
            meeting: command.meeting,
            item: command.item,
            document: command.document.clone(),
            issuer: command.issuer,
            led_by: command.led_by,
            audience: command.audience,
        })
    }

    pub(crate) fn document_studied(
        &mut self,
        event: &DocumentStudied,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        if let Some(person) = event.led_by {
            roster.place(person)?;
        }
        let meeting = self.meetings.changed(event.meeting)?;
        meeting.studies.push((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::RecordStudy;
    use crate::chamber::sample::{self, BUREAU, FILM, HAN, JOINT, SHEN, title};
    use crate::chamber::scenario::given;
    use crate::kernel::Audience;

    fn study() -> RecordStudy {
        RecordStudy {
            meeting: JOINT,
            item: None,
            document: title("长安市商会工作指引"),
            issuer: Some(BUREAU),
            led_by: Some(HAN),
            audience: Audience::Members,
        }
    }

    #[test]
    fn a_document_is_studied_once_under_an_item() {
        let studied = given(sample::in_session()).and(study());
        studied.clone().when(study()).then_refused("meeting.already_recorded");
        studied.and(RecordStudy { item: Some(FILM), ..study() });
    }

    #[test]
    fn whoever_leads_it_is_there() {
        given(sample::in_session())
            .when(RecordStudy { led_by: Some(SHEN), ..study() })
            .then_refused("meeting.not_present");
        given(sample::in_session()).and(RecordStudy { led_by: None, ..study() });
    }

    #[test]
    fn a_document_that_was_studied_is_not_owed_until_it_is_accepted() {
        let chamber = given(sample::in_session()).and(study()).chamber();
        assert!(chamber.duties(sample::date("2026-03-11")).is_empty());
    }
}
