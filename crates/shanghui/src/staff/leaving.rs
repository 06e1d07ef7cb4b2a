//! Leaving (离职交接): what was done, what is not yet done, and to whom that goes. Who leaves a post, and why, is leadership's to record.

use super::{Staff, StaffRefusal};
use crate::charter::Charter;
use crate::kernel::{
    Applied, AppointmentId, Date, Incoherent, Inquiry, Mark, PersonId, Prose, Ruled, Sealed, record,
};
use crate::leadership::{Appointment, Leadership, LeadershipRefusal};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Work that is not yet done, and who takes it over.
    pub struct Unfinished {
        /// What; it goes to the erasable part of the journal.
        pub work: Prose,
        /// Who takes it over, where that is settled.
        pub to: Option<PersonId>,
    }

    /// Unfinished work as it stands in an event.
    pub struct UnfinishedWork {
        /// Where it stands what it is.
        pub work: Sealed,
        /// Who takes it over.
        pub to: Option<PersonId>,
    }

    /// Records that somebody who left the staff handed over their work (办理工作交接).
    pub struct HandOverWork {
        /// The appointment that ended.
        pub appointment: AppointmentId,
        /// On which day.
        pub on: Date,
        /// What was done; it goes to the erasable part of the journal.
        pub done: Vec<Prose>,
        /// What is not yet done.
        pub undone: Vec<Unfinished>,
    }

    /// Work was handed over.
    pub struct WorkHandedOver {
        /// The appointment that ended.
        pub appointment: AppointmentId,
        /// On which day.
        pub on: Date,
        /// Where it stands what was done.
        pub done: Vec<Sealed>,
        /// What is not yet done.
        pub undone: Vec<UnfinishedWork>,
    }
}

impl Staff {
    /// How the work of an appointment was handed over, if it was, and by which entry.
    #[must_use]
    pub fn handover(&self, appointment: AppointmentId) -> Option<(&WorkHandedOver, Mark)> {
        let found = self.handovers.iter().find(|(it, _)| it.appointment == appointment);
        found.map(|(it, mark)| (it, *mark))
    }

    pub(crate) fn hand_over_work(
        &self,
        command: &HandOverWork,
        charter: &Charter,
        (leadership, roster): (&Leadership, &Roster),
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<WorkHandedOver, StaffRefusal> {
        let appointment = command.appointment;
        let held: &Appointment = inquiry
            .policy("appointment_is_known", "任职已登记")
            .finds(leadership.appointments().get(appointment), || LeadershipRefusal::UnknownAppointment {
                appointment,
            })?;
        let article = charter.staff().and_then(|rules| rules.article.as_ref());
        inquiry.policy("post_is_of_the_staff", "属秘书处工作人员职务").under(article).holds(
            charter.is_staff(held.post()),
            || StaffRefusal::NotAStaffPost { post: charter.named(held.post()), article: article.cloned() },
        )?;
        inquiry
            .policy("holder_has_left", "任职已经终止")
            .holds(held.ended().is_some(), || StaffRefusal::NotLeft { appointment })?;
        let before = self.handover(appointment).map(|(_, mark)| mark.seq);
        inquiry.policy("work_was_not_handed_over_before", "没有办理过交接").holds(
            before.is_none(),
            || StaffRefusal::AlreadyHandedOver { appointment, seq: before.unwrap_or(0) },
        )?;
        inquiry.day_has_come::<StaffRefusal>(command.on, today)?;
        for person in command.undone.iter().filter_map(|undone| undone.to) {
            roster.known_person(person, inquiry)?;
        }
        let mut seal = |prose: &Prose, to: Option<PersonId>| {
            inquiry.seal_prose(prose, core::iter::once(held.person()).chain(to))
        };
        Ok(WorkHandedOver {
            appointment,
            on: command.on,
            done: command.done.iter().map(|done| seal(done, None)).collect(),
            undone: command
                .undone
                .iter()
                .map(|undone| UnfinishedWork { work: seal(&undone.work, undone.to), to: undone.to })
                .collect(),
        })
    }

    pub(crate) fn work_handed_over(
        &mut self,
        event: &WorkHandedOver,
        mark: Mark,
        leadership: &Leadership,
    ) -> Applied {
        let known = leadership.appointments().get(event.appointment);
        known.ok_or(Incoherent("there is no appointment with this id"))?;
        self.handovers.push((event.clone(), mark));
        Ok(())
    }
}
