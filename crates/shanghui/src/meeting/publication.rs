//! Making signed minutes known (公布、抄送纪要): announced to all members, copied to an authority or to the supervisors, as the
//! charter says (governance: assembly.minutes, S44; sg.office_meeting, S14). What is owed, and by when, is the charter's of
//! the day of signing and stands in that event; anybody else may be told as well.

use super::{Collaborators, MeetingRefusal, Meetings, Minutes};
use crate::calendar::deadline;
use crate::charter::{MinutesPublication, MinutesRule};
use crate::kernel::{Applied, Date, Inquiry, Mark, MeetingId, Occurred, Ruled, record};
use alloc::vec::Vec;

record! {
    /// How signed minutes must be made known, and by when.
    pub struct OwedPublication {
        /// How.
        pub to: MinutesPublication,
        /// By when, where the charter says so.
        pub due: Option<Date>,
    }

    /// Makes a meeting's signed minutes known (公布、抄送纪要): to all members, to an authority.
    pub struct PublishMinutes {
        /// Which meeting.
        pub meeting: MeetingId,
        /// How.
        pub to: MinutesPublication,
        /// On which day, where it was another than today.
        pub on: Option<Date>,
    }

    /// A meeting's signed minutes were made known.
    pub struct MinutesPublished {
        /// Which meeting.
        pub meeting: MeetingId,
        /// How.
        pub to: MinutesPublication,
        /// On which day, where it was another than that of the entry.
        pub on: Option<Date>,
    }
}

impl Minutes {
    /// How they were made known, and the entry that recorded each.
    pub fn published(&self) -> impl Iterator<Item = (&MinutesPublished, Mark)> {
        self.published.iter().map(|(published, mark)| (published, *mark))
    }

    /// How they had to be made known when they were signed, and by when.
    #[must_use]
    pub fn publications(&self) -> &[OwedPublication] {
        self.signed.as_ref().map_or(&[], |(signed, _)| &signed.publications)
    }

    /// The entry that made them known in one way.
    pub(crate) fn published_to(&self, to: MinutesPublication) -> Option<Mark> {
        self.published.iter().find(|(published, _)| published.to == to).map(|(_, mark)| *mark)
    }

    /// Whether somebody must still be told.
    pub(super) fn owe_a_publication(&self) -> bool {
        self.publications().iter().any(|owed| self.published_to(owed.to).is_none())
    }
}

/// How minutes that are signed today must be made known, and by when.
pub(super) fn owed_publications(rule: &MinutesRule, with: &Collaborators<'_>) -> Vec<OwedPublication> {
    let due = |days| Some(deadline(with.today(), days, with.working_days)?.day);
    let owed = rule.publications.iter();
    owed.map(|rule| OwedPublication { to: rule.to, due: rule.within_days.and_then(due) }).collect()
}

impl Meetings {
    pub(crate) fn publish_minutes(
        &self,
        command: &PublishMinutes,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MinutesPublished, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        let minutes = &meeting.minutes;
        inquiry
            .policy("minutes_are_signed", "纪要已签发")
            .holds(minutes.signed.is_some(), || MeetingRefusal::MinutesNotSigned {})?;
        let before = minutes.published_to(command.to);
        inquiry.policy("minutes_are_not_published_yet", "纪要尚未如此公布").holds(
            before.is_none(),
            || MeetingRefusal::MinutesAlreadyPublished {
                to: command.to,
                seq: before.map_or(0, |mark| mark.seq),
            },
        )?;
        with.has_come(command.on.map(Occurred::from), inquiry)?;
        Ok(MinutesPublished { meeting: command.meeting, to: command.to, on: command.on })
    }

    pub(crate) fn minutes_published(&mut self, event: &MinutesPublished, mark: Mark) -> Applied {
        let (index, meeting) = self.meetings.changed_at(event.meeting)?;
        meeting.minutes.published.push((event.clone(), mark));
        self.unpublished.set(index, meeting.minutes.owe_a_publication());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::PublishMinutes;
    use crate::chamber::sample::{self, JOINT, XU, sign_in};
    use crate::chamber::scenario::{Given, given};
    use crate::charter::{MinutesPublication, MinutesPublicationRule};
    use crate::kernel::{Audience, Date};
    use crate::meeting::{CloseMeeting, ConveneMeeting, DraftMinutes, OpenMeeting, SignMinutes};
    use crate::secretariat::DutyKind;
    use alloc::string::String;
    use alloc::vec;
    use alloc::vec::Vec;

    const DRAFT: DraftMinutes = DraftMinutes { meeting: JOINT };
    const SIGN: SignMinutes = SignMinutes { meeting: JOINT };

    fn publish(to: MinutesPublication) -> PublishMinutes {
        PublishMinutes { meeting: JOINT, to, on: None }
    }

    /// A joint meeting whose minutes are signed under a charter that asks for two publications, of one with a day.
    fn signed_to_be_published() -> Given {
        let chamber = sample::chamber_under(|rules| {
            let joint = rules.meetings.iter_mut().find(|rule| rule.kind.as_str() == "joint_meeting").unwrap();
            let rule = |to, within_days| MinutesPublicationRule { to, within_days, article: None };
            joint.minutes.publications = vec![
                rule(MinutesPublication::Members, Some(3)),
                rule(MinutesPublication::RegistrationAuthority, None),
            ];
        });
        given(chamber)
            .and(ConveneMeeting { starts: None, ..sample::joint_meeting() })
            .and(sign_in(JOINT, XU))
            .and(OpenMeeting { meeting: JOINT, chair: XU, at: None })
            .and(CloseMeeting { meeting: JOINT, at: None })
            .and(DRAFT)
            .at("2026-03-11T01:00:00Z")
            .and(SIGN)
    }

    /// governance §1.2 assembly.minutes (S44): announced to all members, copied to the registrar.
    #[test]
    fn signed_minutes_are_made_known_to_each_once() {
        let drafted = given(sample::in_session()).and(CloseMeeting { meeting: JOINT, at: None }).and(DRAFT);
        drafted.clone().when(publish(MinutesPublication::Members)).then_refused("meeting.minutes_not_signed");
        let told = drafted.and(SIGN).and(publish(MinutesPublication::Members));
        told.clone()
            .when(publish(MinutesPublication::Members))
            .then_refused("meeting.minutes_already_published")
            .saying("members");
        told.and(publish(MinutesPublication::RegistrationAuthority));
    }

    #[test]
    fn what_is_owed_after_signing_is_of_the_day_of_signing_and_is_settled_one_by_one() {
        let signed = signed_to_be_published();
        let open = |given: &Given| -> Vec<(String, Option<Date>)> {
            let duties = given.clone().chamber().duties("2026-03-16".parse().unwrap()).into_iter();
            duties
                .filter(|duty| duty.kind == DutyKind::PublishMinutes)
                .map(|duty| (duty.id.rsplit('/').next().unwrap().into(), duty.due))
                .collect()
        };
        // 2026-03-14 is a Saturday: the period ends on the Monday.
        let due = Some("2026-03-16".parse().unwrap());
        let both = [("members".into(), due), ("registration_authority".into(), None)];
        assert_eq!(open(&signed), both);
        let copied = signed.clone().and(publish(MinutesPublication::RegistrationAuthority));
        assert_eq!(open(&copied), [both[0].clone()]);
        let late = copied.clone().at("2026-03-17T01:00:00Z").and(publish(MinutesPublication::Members));
        let rows = late.chamber().diligence("2026-03-17".parse().unwrap(), "2026-03-17".parse().unwrap());
        assert_eq!(rows.iter().map(|row| (row.done, row.late)).collect::<Vec<_>>(), [(1, Some(1))]);
        let minutes = copied.clone().chamber().minutes(JOINT, Audience::Secretariat).unwrap().to_text();
        assert!(minutes.contains("2026年3月11日抄报登记管理机关。"), "{minutes}");
        assert!(minutes.contains("尚未向全体会员公布（限2026年3月16日前）。"), "{minutes}");
        let told = copied.and(publish(MinutesPublication::Members));
        assert!(open(&told).is_empty());
        assert_eq!(told.chamber().meetings().unpublished().count(), 0);
    }
}
