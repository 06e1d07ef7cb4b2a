//! Engagement of groups (团体参与情况): all members, the organs that met, the turns of the rotation.

use super::sources::Sources;
use crate::kernel::{Date, Organ, PersonId, Roll, RotationId, choice, record};
use alloc::vec::Vec;

record! {
    /// How a group took part from a day to another (团体参与情况).
    pub struct GroupEngagement {
        /// Which group.
        pub group: EngagedGroup,
        /// How many belonged to it on the last day.
        pub people: u32,
        /// How many were entitled to its meetings, together (应到人次).
        pub entitled: u32,
        /// How many of them came (实到人次).
        pub attended: u32,
        /// How often they spoke.
        pub contributions: u32,
        /// How many were invited to activities, together (应邀人次).
        pub invited: u32,
        /// How often they took part in activities.
        pub activities: u32,
    }
}

choice! {
    /// Whose engagement it is.
    pub enum EngagedGroup {
        /// Everybody with a seat (全体会员).
        Members = "members" {},
        /// Everybody who belongs to an organ (机构成员).
        Organ = "organ" {
            /// Which.
            organ: Organ,
        },
        /// Those whose turn it was (轮值班子), while it was.
        Rotation = "rotation" {
            /// Which.
            rotation: RotationId,
        },
    }
}

/// A group, and what is counted of it.
struct Counted<'a> {
    told: GroupEngagement,
    /// The organ whose meetings count; of any other group all do, and activities.
    organ: Option<&'a Organ>,
    from: Date,
    until: Date,
    /// How often each belongs to it, by roster index.
    times: Vec<u32>,
    met: bool,
}

impl Counted<'_> {
    fn looks_at(&self, organ: Option<&Organ>, day: Date) -> bool {
        (self.from..=self.until).contains(&day) && (self.organ.is_none() || self.organ == organ)
    }

    /// How many of those at some indexes belong to it.
    fn count(&self, indexes: impl Iterator<Item = u32>) -> u32 {
        let times = |index: u32| usize::try_from(index).ok().and_then(|index| self.times.get(index)).copied();
        indexes.filter_map(times).fold(0, u32::saturating_add)
    }
}

fn more(sum: &mut u32, count: u32) {
    *sum = sum.saturating_add(count);
}

impl Sources<'_> {
    fn group_of<'a>(
        &self,
        group: EngagedGroup,
        organ: Option<&'a Organ>,
        (from, until): (Date, Date),
        people: impl Iterator<Item = PersonId>,
    ) -> Counted<'a> {
        let mut times = alloc::vec![0; self.roster.persons().len()];
        let mut count = 0_u32;
        for index in people.filter_map(|person| self.roster.place(person).ok()) {
            more(&mut count, 1);
            if let Some(times) = usize::try_from(index).ok().and_then(|index| times.get_mut(index)) {
                more(times, 1);
            }
        }
        let told = GroupEngagement {
            group,
            people: count,
            entitled: 0,
            attended: 0,
            contributions: 0,
            invited: 0,
            activities: 0,
        };
        Counted { told, organ, from, until, times, met: false }
    }

    /// How groups took part from a day to another: all members, every organ that met, every turn of the rotation. One look at
    /// each meeting and activity counts for all of them.
    pub(crate) fn group_engagement(&self, from: Date, until: Date) -> Vec<GroupEngagement> {
        let days = (from, until);
        let mut groups = alloc::vec![self.group_of(
            EngagedGroup::Members {},
            None,
            days,
            self.members.entitled(true, until)
        )];
        for rule in &self.charter.rules().organs {
            let members = self.leadership.people_of(&rule.organ, self.charter, self.members, until);
            let group = EngagedGroup::Organ { organ: rule.organ.clone() };
            groups.push(self.group_of(group, Some(&rule.organ), days, members.into_iter()));
        }
        for (id, rotation) in self.leadership.rotations().iter() {
            let first = rotation.from().map_or(from, |first| first.max(from));
            let last = rotation.last_day().map_or(until, |last| last.min(until));
            if first <= last {
                let group = EngagedGroup::Rotation { rotation: id };
                let holders = rotation.holders().iter().copied();
                groups.push(self.group_of(group, None, (first, last), holders));
            }
        }
        let place = |person: &PersonId| self.roster.place(*person).ok();
        for (_, meeting) in self.meetings.meetings().iter() {
            let Some(day) = self.held_within(meeting, from, until) else { continue };
            let organ = self.charter.meeting(meeting.kind()).and_then(|rule| rule.organ.as_ref());
            let attendance = meeting.attendance();
            for group in groups.iter_mut().filter(|group| group.looks_at(organ, day)) {
                let entitled = group.count(attendance.entitled().into_iter().flat_map(Roll::iter));
                let attended = group.count(attendance.attended().iter());
                let speakers = meeting.contributions().flat_map(|(said, _)| &said.speakers);
                let contributions = group.count(speakers.filter_map(place));
                more(&mut group.told.entitled, entitled);
                more(&mut group.told.attended, attended);
                more(&mut group.told.contributions, contributions);
                group.met = true;
            }
        }
        for (_, activity) in self.planning.activities().iter() {
            let Some((held, _)) = activity.held() else { continue };
            let invited = self.belonging(activity.planned().planned.participants.as_ref(), held.on);
            let looking = groups.iter_mut().filter(|group| group.organ.is_none());
            for group in looking.filter(|group| group.looks_at(None, held.on)) {
                let activities = group.count(held.participants.iter().filter_map(place));
                let invited = group.count(invited.iter());
                more(&mut group.told.invited, invited);
                more(&mut group.told.activities, activities);
            }
        }
        let told = groups.into_iter().filter(|group| group.met || group.organ.is_none());
        told.map(|group| group.told).collect()
    }
}
