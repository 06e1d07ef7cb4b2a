//! On which days meetings of each kind were held, and for which they are convened, so that counting them costs no pass over all
//! meetings.

use crate::charter::BallotKind;
use crate::kernel::{ByDay, Date, Mark, MeetingId, MeetingKind, UtcOffset};
use crate::meeting::{Meeting, Meetings};
use crate::voting::Voting;
use alloc::vec::Vec;

/// The meetings of a kind, by index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct OfKind {
    /// By the day on which they were held.
    pub(super) held: ByDay,
    /// Those that were not held, cancelled or lapsed, by the day for which they are convened.
    pub(super) ahead: ByDay,
}

/// The day on which a meeting was held, and else the one for which it is convened.
type Days = (Option<Date>, Option<Date>);

/// The meetings by kind: there are as many kinds as the charter has words for them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Gatherings {
    kinds: Vec<(MeetingKind, OfKind)>,
    /// The days of each meeting, by index.
    days: Vec<Days>,
}

impl Gatherings {
    pub(super) fn of(&self, kind: &MeetingKind) -> Option<&OfKind> {
        self.kinds.iter().find(|(other, _)| other == kind).map(|(_, of)| of)
    }

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
        let Ok(place) = usize::try_from(index) else { return };
        let days = days(id, meeting, voting, offset, counts);
        if self.days.len() <= place {
            self.days.resize(place.saturating_add(1), (None, None));
        }
        let before = self.days.get_mut(place).map(|before| core::mem::replace(before, days));
        let (held, ahead) = before.unwrap_or_default();
        if self.of(meeting.kind()).is_none() {
            self.kinds.push((meeting.kind().clone(), OfKind::default()));
        }
        if let Some((_, of)) = self.kinds.iter_mut().find(|(kind, _)| kind == meeting.kind()) {
            of.held.place(index, held, days.0);
            of.ahead.place(index, ahead, days.1);
        }
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
