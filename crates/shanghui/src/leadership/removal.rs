//! Removal (罢免): who was elected is removed by the organ that elects, on a motion with reasons in writing, after an
//! opportunity to answer them (章程示范文本第十八条第二项：理事会选举和罢免会长、副会长、秘书长).
//!
//! The motion and the answer are recorded here; the vote belongs to the meeting. A motion that is not carried leaves the
//! appointment as it is.

use super::delegation::principal_is_known;
use super::filling::decided_by;
use super::{Appointment, Leadership, LeadershipRefusal};
use crate::charter::Charter;
use crate::kernel::{
    Applied, AppointmentId, Audience, Incoherent, Inquiry, Kept, Mark, Organ, Principal, Prose, RemovalId,
    Ruled, Sealed, record,
};
use crate::people::Roster;

record! {
    /// Records a motion to remove somebody from a post (提出罢免).
    pub struct ProposeRemoval {
        /// The motion's id.
        pub removal: RemovalId,
        /// The appointment that is to end.
        pub appointment: AppointmentId,
        /// Who moves it: a person, an organ such as the supervisors, an authority.
        pub mover: Principal,
        /// The reasons in writing; they go to the erasable part of the journal.
        pub reasons: Prose,
        /// Who may read them.
        pub audience: Audience,
    }

    /// A motion to remove somebody was made.
    pub struct RemovalProposed {
        /// Which.
        pub removal: RemovalId,
        /// The appointment that is to end.
        pub appointment: AppointmentId,
        /// Who moves it.
        pub mover: Principal,
        /// Where the reasons stand.
        pub reasons: Sealed,
        /// Who may read them.
        pub audience: Audience,
    }

    /// Records how somebody answered the motion to remove them, or that they were heard and said nothing (申辩).
    pub struct RecordDefence {
        /// Which motion.
        pub removal: RemovalId,
        /// What they said; it goes to the erasable part of the journal. Left out where they did not answer.
        pub defence: Option<Prose>,
    }

    /// Somebody had the opportunity to answer the motion to remove them.
    pub struct DefenceRecorded {
        /// Which motion.
        pub removal: RemovalId,
        /// Where the answer stands, where there was one.
        pub defence: Option<Sealed>,
    }
}

/// A motion to remove somebody (罢免).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    pub(super) proposed: RemovalProposed,
    pub(super) mark: Mark,
    pub(super) heard: Option<(DefenceRecorded, Mark)>,
}

impl Removal {
    /// The motion as it was made.
    #[must_use]
    pub const fn proposed(&self) -> &RemovalProposed {
        &self.proposed
    }

    /// Where the reasons stand in the journal.
    #[must_use]
    pub const fn reasons(&self) -> Kept {
        Kept { seq: self.mark.seq, place: self.proposed.reasons }
    }

    /// The entry that says that there was an opportunity to answer.
    #[must_use]
    pub fn heard(&self) -> Option<Mark> {
        self.heard.as_ref().map(|(_, mark)| *mark)
    }

    /// Where the answer stands in the journal, where there was one.
    #[must_use]
    pub fn defence(&self) -> Option<Kept> {
        let (heard, mark) = self.heard.as_ref()?;
        heard.defence.map(|place| Kept { seq: mark.seq, place })
    }
}

impl Leadership {
    pub(crate) fn propose_removal(
        &self,
        command: &ProposeRemoval,
        charter: &Charter,
        roster: &Roster,
        inquiry: &mut Inquiry,
    ) -> Ruled<RemovalProposed, LeadershipRefusal> {
        let known = self.removals.get(command.removal);
        inquiry
            .policy("removal_is_new", "该罢免动议尚未登记")
            .unrecorded::<LeadershipRefusal>(known.map(|removal| removal.mark.seq), &command.removal)?;
        let holder = self.running(command.appointment, inquiry)?.person;
        principal_is_known(&command.mover, charter, roster, inquiry)?;
        let mover = match command.mover {
            Principal::Person { person } => Some(person),
            _ => None,
        };
        Ok(RemovalProposed {
            removal: command.removal,
            appointment: command.appointment,
            mover: command.mover.clone(),
            reasons: inquiry.seal_prose(&command.reasons, mover.into_iter().chain([holder])),
            audience: command.audience,
        })
    }

    pub(crate) fn removal_proposed(&mut self, event: &RemovalProposed, mark: Mark) -> Applied {
        self.appointments
            .index_of(event.appointment)
            .ok_or(Incoherent("there is no appointment with this id"))?;
        let removal = Removal { proposed: event.clone(), mark, heard: None };
        self.removals
            .insert(event.removal, removal)
            .map(|_| ())
            .ok_or(Incoherent("the removal was recorded before"))
    }

    pub(crate) fn record_defence(
        &self,
        command: &RecordDefence,
        inquiry: &mut Inquiry,
    ) -> Ruled<DefenceRecorded, LeadershipRefusal> {
        let removal = inquiry
            .policy("removal_is_known", "罢免动议已登记")
            .finds(self.removals.get(command.removal), || LeadershipRefusal::UnknownRemoval {
                removal: command.removal,
            })?;
        let heard = removal.heard();
        inquiry.policy("defence_is_not_recorded_yet", "申辩尚未登记").holds(heard.is_none(), || {
            LeadershipRefusal::DefenceAlreadyRecorded {
                removal: command.removal,
                seq: heard.map_or(0, |mark| mark.seq),
            }
        })?;
        let holder = self.running(removal.proposed.appointment, inquiry)?.person;
        let defence = command.defence.as_ref().map(|defence| inquiry.seal_prose(defence, [holder]));
        Ok(DefenceRecorded { removal: command.removal, defence })
    }

    pub(crate) fn defence_recorded(&mut self, event: &DefenceRecorded, mark: Mark) -> Applied {
        let removal =
            self.removals.get_mut(event.removal).ok_or(Incoherent("there is no removal with this id"))?;
        removal.heard = Some((event.clone(), mark));
        Ok(())
    }

    /// The policies that a motion for removal may be voted on by an organ: it is known, its holder still holds the post and
    /// could answer, and the organ is the one that elects.
    pub(crate) fn removal_is_ready(
        &self,
        removal: RemovalId,
        organ: &Organ,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let known = inquiry
            .policy("removal_is_known", "罢免动议已登记")
            .finds(self.removals.get(removal), || LeadershipRefusal::UnknownRemoval { removal })?;
        let id = known.proposed.appointment;
        let appointment = self.running(id, inquiry)?;
        self.is_removed_rightly(id, appointment, Some(organ), charter, inquiry)
    }

    /// The policies about the removal of whoever was elected: reasons in writing, an opportunity to answer, the organ that
    /// elects. Whoever was appointed or hired is dismissed by whoever may.
    pub(super) fn is_removed_rightly(
        &self,
        id: AppointmentId,
        appointment: &Appointment,
        met: Option<&Organ>,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let Some((organ, article)) = charter.electing_organ(&appointment.post) else {
            return Ok(());
        };
        use super::AppointmentMode::{Appointed, Hired};
        if matches!(appointment.manner.as_ref().map(|manner| manner.mode), Some(Appointed | Hired)) {
            return Ok(());
        }
        let motions = || self.removals.iter().filter(|(_, removal)| removal.proposed.appointment == id);
        let article_or_none = || article.cloned();
        inquiry.policy("removal_was_moved_with_reasons", "罢免动议附有书面理由").under(article).holds(
            motions().next().is_some(),
            || LeadershipRefusal::RemovalNotProposed {
                post: charter.named(&appointment.post),
                article: article_or_none(),
            },
        )?;
        let heard = motions().any(|(_, removal)| removal.heard.is_some());
        inquiry.policy("holder_could_answer", "当事人有申辩机会").under(article).holds(heard, || {
            LeadershipRefusal::DefenceMissing { person: appointment.person, article: article_or_none() }
        })?;
        decided_by(organ, met, &appointment.post, article, charter, inquiry)
    }
}

#[cfg(test)]
mod tests {
    use super::{ProposeRemoval, RecordDefence};
    use crate::chamber::sample::{
        self, COUNCIL, HAN, LIN, NOBODY, XU, ZHOU, appointment, date, on_behalf_of, organ, prose,
    };
    use crate::chamber::scenario::{Given, given};
    use crate::kernel::{Actor, AppointmentId, Audience, Principal, RemovalId};
    use crate::leadership::{AppointmentEnded, EndAppointment, EndGround};
    use crate::meeting::{OpenMeeting, SendNotice};

    const MOTION: RemovalId = RemovalId::from_u128(0xf1);

    fn propose(mover: Principal) -> ProposeRemoval {
        ProposeRemoval {
            removal: MOTION,
            appointment: appointment(1),
            mover,
            reasons: prose("长期不履行职责"),
            audience: Audience::Council,
        }
    }

    fn heard() -> RecordDefence {
        RecordDefence { removal: MOTION, defence: Some(prose("因病请假，已有说明")) }
    }

    fn remove() -> EndAppointment {
        EndAppointment {
            appointment: appointment(1),
            on: date("2026-03-20"),
            ground: EndGround::Removed,
            meeting: Some(COUNCIL),
        }
    }

    /// The council in session on 2026-03-20, six of nine present.
    fn council() -> Given {
        let mut given = given(sample::chamber())
            .and_by(LIN, sample::council_meeting())
            .and(SendNotice { meeting: COUNCIL, sent: None })
            .at("2026-03-20T01:00:00Z");
        for person in [LIN, XU, sample::SHEN, sample::GU, HAN, sample::SU] {
            given = given.and(sample::sign_in(COUNCIL, person));
        }
        given.and(OpenMeeting { meeting: COUNCIL, chair: LIN, at: None })
    }

    fn supervisors() -> Principal {
        Principal::Organ { organ: organ("supervisory_board") }
    }

    /// 社会团体章程示范文本（1998）第十八条第二项.
    #[test]
    fn whoever_was_elected_is_removed_with_reasons_a_defence_and_by_the_electing_organ() {
        let session = council();
        session
            .clone()
            .when(remove())
            .then_refused("leadership.removal_not_proposed")
            .under("1998", Some(18));
        let moved = session.and(propose(supervisors()));
        moved.clone().when(remove()).then_refused("leadership.defence_missing").under("1998", Some(18));
        let heard = moved.and(heard());
        for meeting in [None, Some(sample::JOINT)] {
            heard
                .clone()
                .when(EndAppointment { meeting, ..remove() })
                .then_refused("leadership.not_decided_by_organ")
                .under("1998", Some(18))
                .saying("理事会");
        }
        heard.when(remove()).then_event(AppointmentEnded {
            appointment: appointment(1),
            on: date("2026-03-20"),
            ground: EndGround::Removed,
            meeting: Some(COUNCIL),
            cause: None,
        });
    }

    #[test]
    fn the_opportunity_to_answer_is_enough_and_comes_once() {
        let silent = RecordDefence { removal: MOTION, defence: None };
        let answered = council().and(propose(on_behalf_of(LIN))).and(silent);
        answered.clone().and(remove());
        answered.when(heard()).then_refused("leadership.defence_already_recorded");
        council().when(heard()).then_refused("leadership.unknown_removal");
    }

    #[test]
    fn a_motion_names_an_appointment_that_runs_and_a_mover_who_is_known() {
        let proposed = council().and(propose(supervisors()));
        proposed.when(propose(supervisors())).then_refused("leadership.already_recorded");
        let nowhere =
            ProposeRemoval { appointment: AppointmentId::from_u128(0x7f), ..propose(supervisors()) };
        council().when(nowhere).then_refused("leadership.unknown_appointment");
        council().when(propose(on_behalf_of(NOBODY))).then_refused("people.unknown_person");
        let left = EndAppointment { ground: EndGround::Resigned, meeting: None, ..remove() };
        let gone = council().and(propose(supervisors())).and(left);
        gone.clone().when(heard()).then_refused("leadership.appointment_already_ended");
        let again = ProposeRemoval { removal: RemovalId::from_u128(0xf2), ..propose(supervisors()) };
        gone.when(again).then_refused("leadership.appointment_already_ended");
    }

    #[test]
    fn whoever_is_employed_is_dismissed_and_the_past_is_taken_as_it_was() {
        // 陆采薇 is on the staff: no organ elects them.
        let staff = EndAppointment { appointment: appointment(6), meeting: None, ..remove() };
        council().and(staff);
        let past = EndAppointment { on: date("2026-03-01"), meeting: None, ..remove() };
        given(sample::chamber()).and_by(Actor::import(), past);
    }

    #[test]
    fn reasons_and_defence_stand_beside_the_entry() {
        let chamber = council().and(propose(on_behalf_of(ZHOU))).and(heard()).chamber();
        let removal = chamber.leadership().removals().get(MOTION).unwrap();
        let defence = removal.defence().unwrap();
        assert!(chamber.prose(removal.reasons()).is_ok() && chamber.prose(defence).is_ok());
        assert!(!chamber.snapshot().to_json().contains("长期"));
    }
}
