//! The chair (主持): who may hold it, and handing it over.

use super::{Collaborators, Meeting, MeetingRefusal, Meetings, PhaseName};
use crate::charter::MeetingRule;
use crate::kernel::{Applied, Inquiry, Mark, MeetingId, Occurred, PersonId, Ruled, record};
use crate::people::Roster;

record! {
    /// Hands the chair over (移交主持).
    pub struct HandOverChair {
        /// Which meeting.
        pub meeting: MeetingId,
        /// Who chairs from now on.
        pub to: PersonId,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// The chair was handed over.
    pub struct ChairHandedOver {
        /// Which meeting.
        pub meeting: MeetingId,
        /// Who chairs from now on.
        pub to: PersonId,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }
}

impl Meeting {
    /// Who chairs now, once it was opened.
    #[must_use]
    pub fn chair(&self) -> Option<PersonId> {
        self.chairs().last()
    }

    /// Everybody who chaired, in order.
    pub fn chairs(&self) -> impl Iterator<Item = PersonId> {
        self.opened()
            .map(|opened| opened.chair)
            .into_iter()
            .chain(self.handovers.iter().map(|(handover, _)| handover.to))
    }

    /// The policies that somebody may chair: they are there, and competent by a post.
    pub(super) fn may_chair(
        &self,
        chair: PersonId,
        rule: &MeetingRule,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), MeetingRefusal> {
        self.is_here(chair, with, inquiry)?;
        let day = self.day(with.offset).unwrap_or_else(|| with.today());
        let competent = with.leadership.is_one_of(chair, &rule.chairs.posts, with.charter, day);
        inquiry.policy("chair_may_chair", "主持人有权主持").under(rule.chairs.article.as_ref()).holds(
            competent,
            || MeetingRefusal::ChairNotCompetent {
                chair,
                chairs: with.charter.all_named(&rule.chairs.posts),
                article: rule.chairs.article.clone(),
            },
        )
    }
}

impl Meetings {
    pub(crate) fn hand_over_chair(
        &self,
        command: &HandOverChair,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ChairHandedOver, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::InSession], inquiry)?;
        with.has_come(command.at, inquiry)?;
        inquiry
            .policy("chair_goes_to_another", "主持人确有更换")
            .holds(meeting.chair() != Some(command.to), || MeetingRefusal::AlreadyChairs {
                person: command.to,
            })?;
        meeting.may_chair(command.to, meeting.rule(with)?, with, inquiry)?;
        Ok(ChairHandedOver { meeting: command.meeting, to: command.to, at: command.at })
    }

    pub(crate) fn chair_handed_over(
        &mut self,
        event: &ChairHandedOver,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        roster.place(event.to)?;
        let meeting = self.meetings.changed(event.meeting)?;
        meeting.handovers.push((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::HandOverChair;
    use crate::chamber::sample::{self, HAN, JOINT, LIN, SHEN, XU, ZHOU};
    use crate::chamber::scenario::given;
    use crate::meeting::SignOut;

    fn to(person: crate::kernel::PersonId) -> HandOverChair {
        HandOverChair { meeting: JOINT, to: person, at: None }
    }

    #[test]
    fn the_chair_passes_to_whoever_is_there_and_may_chair() {
        let session = given(sample::in_session());
        session.clone().when(to(XU)).then_refused("meeting.already_chairs");
        session.clone().when(to(SHEN)).then_refused("meeting.not_present");
        session.clone().when(to(HAN)).then_refused("meeting.chair_not_competent").under("商会内部制度", None);
        let handed = session.and(to(LIN)).and(to(ZHOU)).and(to(XU)).chamber();
        let meeting = handed.meetings().meetings().get(JOINT).unwrap();
        assert!(meeting.chairs().eq([XU, LIN, ZHOU, XU]));
        assert_eq!(meeting.chair(), Some(XU));
    }

    #[test]
    fn whoever_has_left_does_not_take_the_chair() {
        given(sample::in_session())
            .and(SignOut { meeting: JOINT, person: LIN, left: None })
            .when(to(LIN))
            .then_refused("meeting.not_present");
    }
}
