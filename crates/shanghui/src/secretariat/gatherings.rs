//! On which days meetings and activities of each kind were held, and for which they are convened or planned, so that counting
//! them costs no pass over all of them.

use crate::charter::BallotKind;
use crate::kernel::{ActivityId, ByDay, Date, Mark, MeetingId, UtcOffset};
use crate::meeting::{Meeting, Meetings};
use crate::planning::{Activity, Planning};
use crate::voting::Voting;
use alloc::string::String;
use alloc::vec::Vec;

/// What is of a kind, by index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct OfKind {
    /// By the day on which it was held.
    pub(super) held: ByDay,
    /// What was not held, cancelled, lapsed or dropped, by the day for which it is convened or planned.
    pub(super) ahead: ByDay,
}

/// The day on which something was held, and else the one for which it is convened or planned.
type Days = (Option<Date>, Option<Date>);

/// What is held, by kind: there are as many kinds as the charter has words for them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ByKind {
    kinds: Vec<(String, OfKind)>,
    /// The days of each, by index.
    days: Vec<Days>,
}

impl ByKind {
    pub(super) fn of(&self, kind: &str) -> Option<&OfKind> {
        self.kinds.iter().find(|(other, _)| other == kind).map(|(_, of)| of)
    }

    /// Moves what has an index to its days.
    fn place(&mut self, index: u32, kind: &str, days: Days) {
        let Ok(place) = usize::try_from(index) else { return };
        if self.days.len() <= place {
            self.days.resize(place.saturating_add(1), (None, None));
        }
        let before = self.days.get_mut(place).map(|before| core::mem::replace(before, days));
        let (held, ahead) = before.unwrap_or_default();
        if self.of(kind).is_none() {
            self.kinds.push((kind.into(), OfKind::default()));
        }
        if let Some((_, of)) = self.kinds.iter_mut().find(|(other, _)| other == kind) {
            of.held.place(index, held, days.0);
            of.ahead.place(index, ahead, days.1);
        }
    }
}

/// The meetings and the activities by kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Gatherings {
    pub(super) meetings: ByKind,
    pub(super) activities: ByKind,
}

impl Gatherings {
    /// Puts a meeting where it belongs by what entries of a kind tell.
    pub(crate) fn place(
        &mut self,
        id: MeetingId,
        meetings: &Meetings,
        voting: &Voting,
        offset: UtcOffset,
        counts: &dyn Fn(Mark) -> bool,
    ) {
        let register = meetings.meetings();
        let Some((index, meeting)) = register.index_of(id).zip(register.get(id)) else { return };
        let days = days(id, meeting, voting, offset, counts);
        self.meetings.place(index, meeting.kind().as_str(), days);
    }

    /// Puts an activity where it belongs by what entries of a kind tell.
    pub(crate) fn place_activity(
        &mut self,
        id: ActivityId,
        planning: &Planning,
        counts: &dyn Fn(Mark) -> bool,
    ) {
        let register = planning.activities();
        let Some((index, activity)) = register.index_of(id).zip(register.get(id)) else { return };
        let kind = activity.planned().planned.kind.as_str();
        self.activities.place(index, kind, days_of_activity(activity, counts));
    }
}

/// The days of a meeting: it was held where it was opened, or where it decided by correspondence.
fn days(
    id: MeetingId,
    meeting: &Meeting,
    voting: &Voting,
    offset: UtcOffset,
    counts: &dyn Fn(Mark) -> bool,
) -> Days {
    let by_post = || {
        voting.moved_at(id).find_map(|(_, motion)| {
            let (closed, mark) = motion.decided().filter(|(_, mark)| counts(*mark))?;
            let vote = voting.votes().get(closed.vote)?;
            let by_post = vote.opened().ballot == BallotKind::Correspondence;
            by_post.then(|| closed.at.map_or(mark.at.date(offset), |at| at.date(offset)))
        })
    };
    let held = match meeting.opening().filter(|mark| counts(*mark)) {
        Some(_) => meeting.day(offset),
        None => by_post(),
    };
    let over = [meeting.cancellation().map(|(mark, _)| mark), meeting.lapsed()];
    let waits = held.is_none() && counts(meeting.mark()) && !over.into_iter().flatten().any(counts);
    let starts = meeting.convened().starts.filter(|_| waits);
    (held, starts.map(|starts| starts.date(offset)))
}

/// The days of an activity: the one on which it was held, or else the one for which it is planned.
fn days_of_activity(activity: &Activity, counts: &dyn Fn(Mark) -> bool) -> Days {
    if let Some((held, _)) = activity.held().filter(|(_, mark)| counts(*mark)) {
        return (Some(held.on), None);
    }
    let waits = counts(activity.mark()) && !activity.dropped().is_some_and(|(_, mark)| counts(mark));
    (None, activity.day_by(counts).0.filter(|_| waits))
}
