//! Appointments (任职): who holds which post, since when, until when.

use super::term::{period_covers, period_is_in_order};
use super::{Leadership, LeadershipRefusal};
use crate::charter::Charter;
use crate::kernel::{
    Applied, AppointmentId, Date, Incoherent, Inquiry, Mark, PersonId, Post, Ruled, codes, record,
    said_by_label,
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
    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

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
        period_covers(self.from, self.last_day(), day)
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
    ) -> Ruled<AppointedToPost, LeadershipRefusal> {
        let known = self.appointments.get(command.appointment);
        inquiry.policy("appointment_is_new", "该任职尚未登记").unrecorded::<LeadershipRefusal>(
            known.map(|appointment| appointment.mark.seq),
            &command.appointment,
        )?;
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
    ) -> Ruled<AppointmentEnded, LeadershipRefusal> {
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

#[cfg(test)]
mod tests {
    use super::{AppointToPost, EndAppointment, EndGround};
    use crate::chamber::sample::{self, HAN, HE, LIN, XU, ZHOU, appointment, date, post};
    use crate::chamber::scenario::given;
    use crate::kernel::{AppointmentId, PersonId};

    fn appoint(person: PersonId, word: &str) -> AppointToPost {
        AppointToPost {
            appointment: AppointmentId::from_u128(0x7f),
            person,
            post: post(word),
            from: Some(date("2026-03-02")),
            until: None,
        }
    }

    fn end(place: u8, on: &str) -> EndAppointment {
        EndAppointment { appointment: appointment(place), on: date(on), ground: EndGround::Resigned }
    }

    /// 社会团体章程示范文本（1998）第二十八条.
    #[test]
    fn there_is_one_president_at_a_time() {
        given(sample::chamber())
            .when(appoint(HE, "president"))
            .then_refused("leadership.post_full")
            .under("1998", Some(28))
            .saying("会长 (president) has room for 1");
        given(sample::chamber()).and(end(0, "2026-03-01")).and(appoint(HE, "president"));
        // The last day is still a day in the post.
        given(sample::chamber())
            .and(end(0, "2026-03-02"))
            .when(appoint(HE, "president"))
            .then_refused("leadership.post_full");
    }

    #[test]
    fn a_person_may_hold_several_posts_and_each_once() {
        given(sample::chamber()).when(appoint(HAN, "director")).then_refused("leadership.already_holds_post");
        let chamber = given(sample::chamber()).and(appoint(ZHOU, "standing_director")).chamber();
        let held = chamber.leadership().posts_of(ZHOU, date("2026-03-02")).map(|post| post.as_str());
        assert!(held.eq(["vice_president", "standing_director"]));
    }

    #[test]
    fn an_appointment_ends_once_and_not_before_it_began() {
        given(sample::chamber()).when(end(8, "2023-12-31")).then_refused("leadership.period_reversed");
        let ended = given(sample::chamber()).and(end(8, "2026-03-02"));
        ended.clone().when(end(8, "2026-03-02")).then_refused("leadership.appointment_already_ended");
        let chamber = ended.chamber();
        let holds = |day| chamber.leadership().posts_of(HAN, date(day)).count();
        assert_eq!(["2023-12-31", "2024-01-01", "2026-03-02", "2026-03-03"].map(holds), [0, 1, 1, 0]);
    }

    #[test]
    fn a_day_that_is_not_known_is_taken_as_past_and_an_end_as_not_yet_come() {
        let unknown = AppointToPost { from: None, ..appoint(HE, "director") };
        let chamber = given(sample::chamber()).and(unknown).chamber();
        assert_eq!(chamber.leadership().posts_of(HE, date("1999-01-01")).count(), 1);
        assert_eq!(chamber.leadership().posts_of(HE, date("2099-01-01")).count(), 1);
        assert_eq!(chamber.leadership().holders(&post("president"), date("2026-03-02")).count(), 1);
        assert!(chamber.leadership().holders(&post("president"), date("2026-03-02")).eq([LIN]));
        assert_eq!(chamber.leadership().held_by(XU).count(), 1);
    }
}
