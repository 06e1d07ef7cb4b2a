//! When everybody was last seen (最近参加): at a meeting, at an activity, on a visit.

use crate::kernel::Date;
use alloc::vec::Vec;

/// A day on which somebody was seen, and the day on which that was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    day: Date,
    recorded: Date,
}

/// When everybody was seen, by roster index. Of each only the days that were later than all before are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Presence(Vec<Vec<Seen>>);

impl Presence {
    /// Somebody was seen.
    pub(crate) fn saw(&mut self, index: u32, day: Date, recorded: Date) {
        let Ok(index) = usize::try_from(index) else { return };
        if self.0.len() <= index {
            self.0.resize_with(index.saturating_add(1), Vec::new);
        }
        if let Some(days) = self.0.get_mut(index)
            && days.last().is_none_or(|last| last.day < day)
        {
            days.push(Seen { day, recorded });
        }
    }

    /// The last day on which somebody was seen, as far as that was recorded by the end of a day.
    pub(crate) fn last_seen(&self, index: u32, on: Date) -> Option<Date> {
        let days = self.0.get(usize::try_from(index).ok()?)?;
        days.iter().rev().find(|seen| seen.day <= on && seen.recorded <= on).map(|seen| seen.day)
    }
}

#[cfg(test)]
mod tests {
    use super::Presence;
    use crate::chamber::sample::date;

    #[test]
    fn what_is_recorded_later_was_not_known_before() {
        let mut presence = Presence::default();
        presence.saw(3, date("2026-03-10"), date("2026-03-10"));
        presence.saw(3, date("2026-03-20"), date("2026-03-25"));
        presence.saw(3, date("2026-03-15"), date("2026-03-26"));
        let seen = ["2026-03-09", "2026-03-10", "2026-03-24", "2026-03-25", "2026-12-31"]
            .map(|on| presence.last_seen(3, date(on)));
        let [none, first, still, second, last] = seen;
        assert_eq!((none, first, still), (None, Some(date("2026-03-10")), Some(date("2026-03-10"))));
        assert_eq!((second, last), (Some(date("2026-03-20")), Some(date("2026-03-20"))));
        assert_eq!(presence.last_seen(2, date("2026-12-31")), None);
        assert_eq!(presence.last_seen(9, date("2026-12-31")), None);
    }
}
