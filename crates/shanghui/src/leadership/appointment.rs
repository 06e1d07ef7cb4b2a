//! Appointments (任职): who holds which post, since when, until when, and how they came to it.
//!
//! Whoever was elected holds the post until a successor takes it (留任): the end of a term alone makes no vacancy, and an
//! appointment for the next term ends those for the term before. A last day is given only where the post ends on it whatever
//! comes. An acting holder (代理) has the powers of a vacant post until it is filled.
//!
//! What an import records is the past: it is taken as it was, without asking whether it was allowed. Everybody else is
//! judged by the charter, and so is an import of what is still to come.

use super::eligibility::{AgeFinding, OfficeLimit};
use super::filling::is_not_too_long;
use super::term::{period_covers, period_is_in_order};
use super::{Approval, Candidate, Hearing, Leadership, LeadershipRefusal, PostElsewhere};
use crate::charter::{Charter, PostRule};
use crate::kernel::{
    Applied, AppointmentId, Date, EnterpriseId, Incoherent, Inquiry, Mark, MeetingId, PartyId, PersonId,
    Post, Ruled, TermId, codes, record, said_by_label,
};
use crate::people::Roster;
use alloc::string::ToString;
use alloc::vec::Vec;

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
        /// The unit for which it was held sent somebody else (单位调整代表).
        RepresentativeChanged = "representative_changed" "单位调整代表",
        /// The seat was lost, such as by staying away (丧失席位).
        SeatLost = "seat_lost" "丧失席位",
        /// A successor took the post (继任者到任).
        Succeeded = "succeeded" "继任者到任",
        /// The holder was not confirmed after a probation (试用期未转正).
        NotConfirmed = "not_confirmed" "试用期未转正",
    }
}
said_by_label!(EndGround);

impl EndGround {
    /// Whether it leaves the seat vacant: neither the end of a term nor a successor does.
    pub(super) const fn leaves_a_seat(self) -> bool {
        !matches!(self, Self::Expired | Self::Succeeded)
    }
}

codes! {
    /// How somebody comes to a post (任职方式).
    pub enum AppointmentMode {
        /// By election (选举).
        Elected = "elected" "选举",
        /// By appointment (任命).
        Appointed = "appointed" "任命",
        /// By a contract (聘任).
        Hired = "hired" "聘任",
        /// In the place of a holder who is missing (代理).
        Acting = "acting" "代理",
        /// By an election to a vacancy (补选).
        ByElection = "by_election" "补选",
        /// As the next representative of the unit that held it (调整代表).
        Succeeding = "succeeding" "调整代表",
    }
}
said_by_label!(AppointmentMode);

record! {
    /// An exception to a limit, with what approved it.
    pub struct ApprovedException {
        /// To which limit.
        pub limit: OfficeLimit,
        /// Who approved.
        pub approvals: Vec<Approval>,
    }

    /// How somebody comes to a post, as far as it is known.
    pub struct AppointmentManner {
        /// In which way.
        pub mode: AppointmentMode,
        /// The term that it is for; the one that has begun by the first day where none is given.
        pub term: Option<TermId>,
        /// The unit for which the post is held (代表单位): the post goes when the unit sends somebody else.
        pub unit: Option<EnterpriseId>,
        /// The meeting of the competent organ that decided it.
        pub meeting: Option<MeetingId>,
        /// Whether it is full-time (专职), if that is known.
        pub full_time: Option<bool>,
        /// The outside bodies whose legal representative the person is, as they declared.
        pub legal_representative_of: Vec<PartyId>,
        /// The exceptions to the limits.
        pub exceptions: Vec<ApprovedException>,
        /// The posts that the person holds in other bodies, as they declared.
        pub posts_elsewhere: Vec<PostElsewhere>,
    }
}

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
        /// How they come to it, as far as it is known.
        pub manner: Option<AppointmentManner>,
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
        /// How they come to it.
        pub manner: Option<AppointmentManner>,
        /// What came of the question of age, where it was asked.
        pub age: Option<AgeFinding>,
        /// The event of the same entry, counted from 0, that this one follows from: an election that was carried.
        pub cause: Option<u32>,
    }

    /// Records that an appointment has ended (卸任).
    pub struct EndAppointment {
        /// Which.
        pub appointment: AppointmentId,
        /// The last day in the post.
        pub on: Date,
        /// Why.
        pub ground: EndGround,
        /// The meeting at which it was decided. Whoever was elected is removed by a motion that was carried, which ends the
        /// appointment by itself.
        pub meeting: Option<MeetingId>,
    }

    /// An appointment ended.
    pub struct AppointmentEnded {
        /// Which.
        pub appointment: AppointmentId,
        /// The last day in the post.
        pub on: Date,
        /// Why.
        pub ground: EndGround,
        /// The meeting of the competent organ that decided it.
        pub meeting: Option<MeetingId>,
        /// The event of the same entry, counted from 0, that this one follows from: a successor's appointment, a unit's
        /// new representative, a motion that was carried.
        pub cause: Option<u32>,
    }
}

/// An appointment (任职).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    pub(super) person: PersonId,
    pub(super) post: Post,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) manner: Option<AppointmentManner>,
    pub(super) age: Option<AgeFinding>,
    pub(super) cause: Option<u32>,
    pub(super) ended: Option<(AppointmentEnded, Mark)>,
    pub(super) filed: Option<(Date, Mark)>,
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
        self.ended.as_ref().map(|(ended, _)| ended.on).or(self.until)
    }

    /// The last day that it was given with, if any.
    pub(crate) const fn planned_until(&self) -> Option<Date> {
        self.until
    }

    /// How they came to it, as far as it is known.
    #[must_use]
    pub const fn manner(&self) -> Option<&AppointmentManner> {
        self.manner.as_ref()
    }

    /// What came of the question of age, where it was asked.
    #[must_use]
    pub const fn age(&self) -> Option<AgeFinding> {
        self.age
    }

    /// How it ended, where it was ended, and the entry that says so.
    #[must_use]
    pub fn ended(&self) -> Option<(&AppointmentEnded, Mark)> {
        self.ended.as_ref().map(|(ended, mark)| (ended, *mark))
    }

    /// When it was put on file, where it was, and the entry that says so.
    #[must_use]
    pub const fn filed(&self) -> Option<(Date, Mark)> {
        self.filed
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Whether the holder only stands in for one who is missing.
    #[must_use]
    pub fn is_acting(&self) -> bool {
        self.manner.as_ref().is_some_and(|manner| manner.mode == AppointmentMode::Acting)
    }

    /// Whether it holds on a day: an unknown beginning is taken as past, an unknown end as not yet come.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        period_covers(self.from, self.last_day(), day)
    }

    /// As [`Appointment::holds_on`], as far as entries of a kind tell.
    pub(crate) fn was_held_on(&self, day: Date, known: &dyn Fn(Mark) -> bool) -> bool {
        let ended = self.ended.as_ref().filter(|(_, mark)| known(*mark)).map(|(ended, _)| ended.on);
        known(self.mark) && period_covers(self.from, ended.or(self.until), day)
    }
}

impl Leadership {
    /// The policy that the charter knows a post.
    pub(crate) fn known_post<'a>(
        &self,
        post: &Post,
        charter: &'a Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<&'a PostRule, LeadershipRefusal> {
        inquiry
            .policy("post_is_in_the_charter", "章程设有该职务")
            .finds(charter.post(post), || LeadershipRefusal::UnknownPost { post: post.to_string() })
    }

    pub(crate) fn appoint(
        &self,
        command: &AppointToPost,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<AppointedToPost, LeadershipRefusal> {
        let charter = hearing.charter;
        let known = self.appointments.get(command.appointment);
        inquiry.policy("appointment_is_new", "该任职尚未登记").unrecorded::<LeadershipRefusal>(
            known.map(|appointment| appointment.mark.seq),
            &command.appointment,
        )?;
        hearing.roster.known_person(command.person, inquiry)?;
        let rule = self.known_post(&command.post, charter, inquiry)?;
        period_is_in_order(command.from, command.until, inquiry)?;
        let manner = command.manner.as_ref();
        if let Some(term) = manner.and_then(|manner| manner.term) {
            self.known_term(term, inquiry)?;
        }
        let day = command.from.unwrap_or(hearing.today);
        self.post_is_free(command, rule, day, charter, inquiry)?;
        let mut age = None;
        if hearing.judges(command.from) {
            is_not_too_long(command, day, rule, charter, inquiry)?;
            if let Some(manner) = manner {
                self.comes_to_it_rightly(command, manner, hearing, inquiry)?;
            }
            let (person, post) = (command.person, &command.post);
            let candidate = Candidate { person, post, day, born: (hearing.born)(person), manner };
            age = self.eligibility(&candidate, hearing, inquiry)?;
        }
        let traced = |manner: &AppointmentManner| {
            let of = (command.person, &command.post);
            let exceptions = self.traced_exceptions(&manner.exceptions, of, hearing);
            AppointmentManner { exceptions, ..manner.clone() }
        };
        Ok(AppointedToPost {
            appointment: command.appointment,
            person: command.person,
            post: command.post.clone(),
            from: command.from,
            until: command.until,
            manner: manner.map(traced),
            age,
            cause: None,
        })
    }

    pub(crate) fn appointed(&mut self, event: &AppointedToPost, mark: Mark, roster: &Roster) -> Applied {
        roster.place(event.person)?;
        let appointment = Appointment {
            person: event.person,
            post: event.post.clone(),
            from: event.from,
            until: event.until,
            manner: event.manner.clone(),
            age: event.age,
            cause: event.cause,
            ended: None,
            filed: None,
            mark,
        };
        let index = self
            .appointments
            .insert(event.appointment, appointment)
            .ok_or(Incoherent("the appointment was recorded before"))?;
        self.hold(event.person, index);
        if let Some(appointment) = self.appointments.at(index) {
            self.by_post.recorded(index, appointment, None);
        }
        Ok(())
    }

    /// The policies that an appointment is known and has not ended.
    pub(super) fn running(
        &self,
        appointment: AppointmentId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Appointment, LeadershipRefusal> {
        let known = inquiry
            .policy("appointment_is_known", "任职已登记")
            .finds(self.appointments.get(appointment), || LeadershipRefusal::UnknownAppointment {
                appointment,
            })?;
        let ended = known.ended.as_ref();
        inquiry.policy("appointment_has_not_ended", "任职尚未终止").holds(ended.is_none(), || {
            LeadershipRefusal::AppointmentAlreadyEnded {
                appointment,
                seq: ended.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        Ok(known)
    }

    pub(crate) fn end_appointment(
        &self,
        command: &EndAppointment,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<AppointmentEnded, LeadershipRefusal> {
        let appointment = self.running(command.appointment, inquiry)?;
        period_is_in_order(appointment.from, Some(command.on), inquiry)?;
        if command.ground == EndGround::Removed && hearing.judges(Some(command.on)) {
            self.is_removed_rightly(command.appointment, appointment, hearing, inquiry)?;
        }
        Ok(AppointmentEnded {
            appointment: command.appointment,
            on: command.on,
            ground: command.ground,
            meeting: command.meeting,
            cause: None,
        })
    }

    pub(crate) fn appointment_ended(&mut self, event: &AppointmentEnded, mark: Mark) -> Applied {
        let (index, appointment) = self
            .appointments
            .get_indexed_mut(event.appointment)
            .ok_or(Incoherent("there is no appointment with this id"))?;
        let before = appointment.last_day();
        appointment.ended = Some((event.clone(), mark));
        self.by_post.recorded(index, appointment, Some(before));
        Ok(())
    }
}

#[cfg(test)]
mod tests;
