//! Probation (试用期): whoever was recruited is confirmed or leaves again.

use super::{Staff, StaffRefusal};
use crate::kernel::{Applied, Date, Inquiry, Mark, Prose, Ruled, Sealed, VacancyId, record};
use crate::leadership::{AppointmentEnded, EndAppointment, EndGround, Hearing, Leadership};

record! {
    /// Decides a probation (决定转正): who is not confirmed leaves the post, in the same entry.
    pub struct DecideProbation {
        /// The vacancy to which they were appointed.
        pub vacancy: VacancyId,
        /// Whether they are confirmed (转正).
        pub confirmed: bool,
        /// On which day; the last in the post where they are not.
        pub on: Date,
        /// Why; it goes to the erasable part of the journal.
        pub reason: Option<Prose>,
    }

    /// A probation was decided.
    pub struct ProbationDecided {
        /// The vacancy.
        pub vacancy: VacancyId,
        /// Whether they were confirmed.
        pub confirmed: bool,
        /// On which day.
        pub on: Date,
        /// Where the reason stands.
        pub reason: Option<Sealed>,
    }
}

impl Staff {
    pub(crate) fn decide_probation(
        &self,
        command: &DecideProbation,
        leadership: &Leadership,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(ProbationDecided, Option<AppointmentEnded>), StaffRefusal> {
        let vacancy = command.vacancy;
        let known = self.known_vacancy(vacancy, inquiry)?;
        let (filled, _) = inquiry
            .policy("somebody_was_appointed", "已经任用人员")
            .finds(known.filled(), || StaffRefusal::NotFilled { vacancy })?;
        inquiry
            .policy("there_is_a_probation", "约定了试用期")
            .holds(filled.probation_until.is_some(), || StaffRefusal::NoProbation { vacancy })?;
        let before = known.decided.as_ref().map(|(_, mark)| mark.seq);
        inquiry.policy("probation_is_undecided", "尚未作出决定").holds(before.is_none(), || {
            StaffRefusal::ProbationDecided { vacancy, seq: before.unwrap_or(0) }
        })?;
        inquiry.day_has_come::<StaffRefusal>(command.on, hearing.today)?;
        let end = EndAppointment {
            appointment: filled.appointment,
            on: command.on,
            ground: EndGround::NotConfirmed,
            meeting: None,
        };
        // Whoever has left already needs no decision, whichever it would be.
        let ended = leadership.end_appointment(&end, hearing, inquiry)?;
        let ended = AppointmentEnded { cause: Some(0), ..ended };
        let reason = command.reason.as_ref().map(|reason| inquiry.seal_prose(reason, [filled.person]));
        let decided = ProbationDecided { vacancy, confirmed: command.confirmed, on: command.on, reason };
        Ok((decided, (!command.confirmed).then_some(ended)))
    }

    pub(crate) fn probation_decided(&mut self, event: &ProbationDecided, mark: Mark) -> Applied {
        self.vacancy_mut(event.vacancy)?.decided = Some((event.clone(), mark));
        Ok(())
    }
}
