//! Who was invited to an activity (应邀人员): the members of an organ, or everybody with a seat.

use super::sources::Sources;
use crate::charter::OrganMembers;
use crate::kernel::{Date, Organ, Roll};
use crate::planning::{ActivityHeld, PlannedActivity};

impl Sources<'_> {
    /// Who belongs to an organ on a day, or to the chamber, by roster index: of members those whose seats were on record and
    /// had not ended, by whoever represents them now.
    pub(super) fn belonging(&self, organ: Option<&Organ>, on: Date) -> Roll {
        let charter = self.versions.on(on);
        let place = |person| self.roster.place(person).ok();
        let of_posts = organ.filter(|organ| {
            let rule = charter.organ(organ);
            rule.is_some_and(|rule| matches!(rule.members, OrganMembers::Posts { .. }))
        });
        if let Some(organ) = of_posts {
            let people = self.leadership.people_of(organ, charter, self.members, on);
            return people.into_iter().filter_map(place).collect();
        }
        let by = |mark| self.day(mark) <= on;
        let seats = self.members.seats().iter().map(|(_, member)| member);
        let members = seats.filter(|member| by(member.mark()) && !member.ended_by(&by));
        members.filter_map(|member| place(member.holder().representative()?)).collect()
    }

    /// How many were invited to an activity that was held, and how many of them took part.
    pub(crate) fn turnout(&self, planned: &PlannedActivity, held: &ActivityHeld) -> (u32, u32) {
        let invited = self.belonging(planned.participants.as_ref(), held.on);
        let came = held.participants.iter().filter_map(|person| self.roster.place(*person).ok());
        let came = came.filter(|index| invited.contains(*index)).count();
        (invited.count(), u32::try_from(came).unwrap_or(u32::MAX))
    }
}
