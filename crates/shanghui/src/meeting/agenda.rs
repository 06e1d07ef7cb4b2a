//! The agenda (议程).

use super::{Meeting, MeetingRefusal, Meetings, PhaseName};
use crate::kernel::{
    AgendaItemId, Applied, Inquiry, Mark, MeetingId, Ruled, Title, codes, record, said_by_label,
};

codes! {
    /// What kind of item it is.
    pub enum ItemKind {
        /// A film is shown (观看宣传片).
        Screening = "screening" "观看影片",
        /// Somebody introduces something (介绍情况).
        Introduction = "introduction" "介绍情况",
        /// Somebody makes proposals (提出建议).
        Proposals = "proposals" "提出建议",
        /// Those present exchange views (互动交流).
        Exchange = "exchange" "互动交流",
        /// A document is studied (学习文件).
        DocumentStudy = "document_study" "学习文件",
        /// Somebody speaks (讲话).
        Remarks = "remarks" "讲话",
        /// Something is dealt with (议事).
        Business = "business" "议事",
    }
}
said_by_label!(ItemKind);

record! {
    /// An item of an agenda (议程项目).
    pub struct AgendaItem {
        /// The item's id, new within the meeting.
        pub item: AgendaItemId,
        /// What kind of item it is.
        pub kind: ItemKind,
        /// Its title.
        pub title: Title,
    }

    /// Adds an item at the end of the agenda (增加议程).
    pub struct AddAgendaItem {
        /// Which meeting.
        pub meeting: MeetingId,
        /// The item.
        pub item: AgendaItem,
    }

    /// An item was added to the agenda.
    pub struct AgendaItemAdded {
        /// Which meeting.
        pub meeting: MeetingId,
        /// The item.
        pub item: AgendaItem,
    }
}

impl Meeting {
    /// An item of the agenda.
    #[must_use]
    pub fn item(&self, item: AgendaItemId) -> Option<&AgendaItem> {
        self.agenda().find(|known| known.item == item)
    }

    /// The policy that an item is on the agenda.
    pub(crate) fn item_is_on_the_agenda(
        &self,
        item: Option<AgendaItemId>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), MeetingRefusal> {
        match item {
            Some(item) => inquiry
                .policy("item_is_on_the_agenda", "事项在议程上")
                .holds(self.item(item).is_some(), || MeetingRefusal::UnknownItem { item }),
            None => Ok(()),
        }
    }
}

impl Meetings {
    pub(crate) fn add_agenda_item(
        &self,
        command: &AddAgendaItem,
        inquiry: &mut Inquiry,
    ) -> Ruled<AgendaItemAdded, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Convened, PhaseName::InSession], inquiry)?;
        let known = meeting.item(command.item.item).map(|item| meeting.item_seq(item.item));
        inquiry
            .policy("item_is_new", "该项目尚未列入")
            .unrecorded::<MeetingRefusal>(known, &command.item.item)?;
        Ok(AgendaItemAdded { meeting: command.meeting, item: command.item.clone() })
    }

    pub(crate) fn agenda_item_added(&mut self, event: &AgendaItemAdded, mark: Mark) -> Applied {
        let meeting = self.meetings.changed(event.meeting)?;
        meeting.added.push((event.clone(), mark));
        Ok(())
    }
}
