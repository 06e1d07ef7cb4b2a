//! A new leader is put on file with the registration authority (负责人备案).
//!
//! A decided change and a filed one are two facts with two dates.

use super::{Leadership, LeadershipRefusal};
use crate::charter::Charter;
use crate::kernel::{Applied, AppointmentId, Date, Incoherent, Inquiry, Mark, Ruled, record};

record! {
    /// Records that a leader was put on file (负责人备案).
    pub struct FileLeader {
        /// The appointment.
        pub appointment: AppointmentId,
        /// On which day.
        pub on: Date,
    }

    /// A leader was put on file.
    pub struct LeaderFiled {
        /// The appointment.
        pub appointment: AppointmentId,
        /// On which day.
        pub on: Date,
    }
}

impl Leadership {
    pub(crate) fn file_leader(
        &self,
        command: &FileLeader,
        charter: &Charter,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<LeaderFiled, LeadershipRefusal> {
        let appointment = inquiry
            .policy("appointment_is_known", "任职已登记")
            .finds(self.appointments.get(command.appointment), || LeadershipRefusal::UnknownAppointment {
                appointment: command.appointment,
            })?;
        let rule = charter.offices().and_then(|rules| rules.leaders.as_ref());
        let article = rule.and_then(|rule| rule.article.as_ref());
        inquiry.policy("post_is_a_leaders", "该职务属负责人").under(article).holds(
            charter.is_leader(&appointment.post),
            || LeadershipRefusal::NotALeader {
                post: charter.named(&appointment.post),
                article: article.cloned(),
            },
        )?;
        let filed = appointment.filed;
        inquiry.policy("leader_is_not_filed_yet", "尚未备案").holds(filed.is_none(), || {
            LeadershipRefusal::AlreadyFiled {
                appointment: command.appointment,
                seq: filed.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        inquiry.day_has_come::<LeadershipRefusal>(command.on, today)?;
        Ok(LeaderFiled { appointment: command.appointment, on: command.on })
    }

    pub(crate) fn leader_filed(&mut self, event: &LeaderFiled, mark: Mark) -> Applied {
        let (index, appointment) = self
            .appointments
            .get_indexed_mut(event.appointment)
            .ok_or(Incoherent("there is no appointment with this id"))?;
        appointment.filed = Some((event.on, mark));
        self.by_post.filed(index, &appointment.post);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::FileLeader;
    use crate::chamber::sample::{self, appointment, date};
    use crate::chamber::scenario::given;
    use crate::kernel::AppointmentId;

    fn file(place: u8, on: &str) -> FileLeader {
        FileLeader { appointment: appointment(place), on: date(on) }
    }

    /// 社会团体章程示范文本（1998）第二十四条.
    #[test]
    fn trap_31_a_leader_is_filed_once_and_apart_from_the_decision() {
        let filed = given(sample::chamber()).and(file(0, "2026-03-02"));
        filed.when(file(0, "2026-03-02")).then_refused("leadership.already_filed");
        given(sample::chamber())
            .when(file(8, "2026-03-02"))
            .then_refused("leadership.not_a_leader")
            .under("1998", Some(24));
        given(sample::chamber()).when(file(0, "2026-03-03")).then_refused("leadership.in_the_future");
        let nowhere = FileLeader { appointment: AppointmentId::from_u128(0x7f), on: date("2026-03-02") };
        given(sample::chamber()).when(nowhere).then_refused("leadership.unknown_appointment");
    }
}
