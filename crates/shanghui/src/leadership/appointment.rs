//! Appointments (任职): who holds which post, since when, until when.

use super::term::period_is_in_order;
use super::{Leadership, LeadershipRefusal};
use crate::charter::Charter;
use crate::kernel::{
    Applied, AppointmentId, Date, Incoherent, Inquiry, Mark, PersonId, Post, codes, record, said_by_label,
};
use crate::people::Roster;
use alloc::string::ToString;

codes! {
    /// Why an appointment ended.
    pub enum EndGround {
        /// Its time was over (任期届满).
        Expired = "expired" "任期届满",
        /// The holder resigned (辞职).
        Resigned = "resigned" "辞职",
        /// The holder was removed (免职、罢免).
        Removed = "removed" "免职",
        /// The holder died (去世).
        Died = "died" "去世",
    }
}
said_by_label!(EndGround);

record! {
    /// Records that a person holds a post (任职).
    pub struct AppointToPost {
        /// The new appointment's id.
        pub appointment: AppointmentId,
        /// Who.
        pub person: PersonId,
        /// The post, by the charter's word.
        pub post: Post,
        /// The first day, if that is known.
        pub from: Option<Date>,
        /// The last day, if that is known.
        pub until: Option<Date>,
    }

    /// A person was appointed to a post.
    pub struct AppointedToPost {
        /// Which appointment.
        pub appointment: AppointmentId,
        /// Who.
        pub person: PersonId,
        /// The post.
        pub post: Post,
        /// The first day.
        pub from: Option<Date>,
        /// The last day.
        pub until: Option<Date>,
    }

    /// Records that an appointment has ended (卸任).
    pub struct EndAppointment {
        /// Which.
        pub appointment: AppointmentId,
        /// The last day in the post.
        pub on: Date,
        /// Why.
        pub ground: EndGround,
    }

    /// An appointment ended.
    pub struct AppointmentEnded {
        /// Which.
        pub appointment: AppointmentId,
        /// The last day in the post.
        pub on: Date,
        /// Why.
        pub ground: EndGround,
    }
}

/// An appointment (任职).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    pub(super) person: PersonId,
    pub(super) post: Post,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) ended: Option<(Date, EndGround, Mark)>,
    pub(super) mark: Mark,
}

impl Appointment {
    /// Who.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        self.person
    }

    /// The post.
    #[must_use]
    pub const fn post(&self) -> &Post {
        &self.post
    }

    /// The first day, if that is known.
    #[must_use]
    pub const fn first_day(&self) -> Option<Date> {
        self.from
    }

    /// The last day, if it has one.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        self.ended.map(|(on, _, _)| on).or(self.until)
    }

    /// Whether it holds on a day: an unknown beginning is taken as past, an unknown end as not yet come.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.last_day().is_none_or(|last| day <= last)
    }
}

impl Leadership {
    pub(crate) fn appoint(
        &self,
        command: &AppointToPost,
        charter: &Charter,
        roster: &Roster,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Result<AppointedToPost, LeadershipRefusal> {
        let known = self.appointments.get(command.appointment);
        inquiry.policy("appointment_is_new", "该任职尚未登记").holds(known.is_none(), || {
            LeadershipRefusal::AlreadyRecorded {
                id: command.appointment.to_string(),
                seq: known.map_or(0, |appointment| appointment.mark.seq),
            }
        })?;
        roster.known_person(command.person, inquiry)?;
        let rule = inquiry
            .policy("post_is_in_the_charter", "章程设有该职务")
            .finds(charter.post(&command.post), || LeadershipRefusal::UnknownPost {
                post: command.post.to_string(),
            })?;
        period_is_in_order(command.from, command.until, inquiry)?;
        let day = command.from.unwrap_or(today);
        let same = self.held_by(command.person).find(|held| held.post == command.post && held.holds_on(day));
        inquiry.policy("person_does_not_hold_it_yet", "该人尚未任此职").holds(same.is_none(), || {
            LeadershipRefusal::AlreadyHoldsPost {
                person: command.person,
                post: charter.named(&command.post),
                seq: same.map_or(0, |held| held.mark.seq),
            }
        })?;
        if let Some(most) = rule.holders_at_most {
            let holders = self.holders(&command.post, day).count();
            inquiry
                .policy("post_has_room", "职数未满")
                .under(rule.article.as_ref())
                .measured(u64::try_from(holders).unwrap_or(u64::MAX).saturating_add(1), u64::from(most), None)
                .holds(u32::try_from(holders).unwrap_or(u32::MAX) < most, || LeadershipRefusal::PostFull {
                    post: charter.named(&command.post),
                    most,
                    article: rule.article.clone(),
                })?;
        }
        Ok(AppointedToPost {
            appointment: command.appointment,
            person: command.person,
            post: command.post.clone(),
            from: command.from,
            until: command.until,
        })
    }

    pub(crate) fn appointed(&mut self, event: &AppointedToPost, mark: Mark, roster: &Roster) -> Applied {
        roster.place(event.person)?;
        let appointment = Appointment {
            person: event.person,
            post: event.post.clone(),
            from: event.from,
            until: event.until,
            ended: None,
            mark,
        };
        let index = self
            .appointments
            .insert(event.appointment, appointment)
            .ok_or(Incoherent("the appointment was recorded before"))?;
        self.hold(event.person, index);
        Ok(())
    }

    pub(crate) fn end_appointment(
        &self,
        command: &EndAppointment,
        inquiry: &mut Inquiry,
    ) -> Result<AppointmentEnded, LeadershipRefusal> {
        let appointment = inquiry
            .policy("appointment_is_known", "任职已登记")
            .finds(self.appointments.get(command.appointment), || LeadershipRefusal::UnknownAppointment {
                appointment: command.appointment,
            })?;
        let ended = appointment.ended;
        inquiry.policy("appointment_has_not_ended", "任职尚未终止").holds(ended.is_none(), || {
            LeadershipRefusal::AppointmentAlreadyEnded {
                appointment: command.appointment,
                seq: ended.map_or(0, |(_, _, mark)| mark.seq),
            }
        })?;
        period_is_in_order(appointment.from, Some(command.on), inquiry)?;
        Ok(AppointmentEnded { appointment: command.appointment, on: command.on, ground: command.ground })
    }

    pub(crate) fn appointment_ended(&mut self, event: &AppointmentEnded, mark: Mark) -> Applied {
        let appointment = self
            .appointments
            .get_mut(event.appointment)
            .ok_or(Incoherent("there is no appointment with this id"))?;
        appointment.ended = Some((event.on, event.ground, mark));
        Ok(())
    }
}
