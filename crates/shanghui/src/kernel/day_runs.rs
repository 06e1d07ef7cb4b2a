//! Runs of days (连续期间): of civil periods that follow one another, those that are done.

use super::Date;
use alloc::vec::Vec;

/// Runs of days (连续期间), the first and the last of each, in their order; no two touch one another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DayRuns(pub(crate) Vec<(Date, Date)>);

impl DayRuns {
    /// Adds a run, joined with those that it touches.
    pub(crate) fn cover(&mut self, from: Date, until: Date) {
        let touches = |one: Date, other: Date| one.plus_days(1).is_none_or(|next| other <= next);
        let (mut first, mut last) = (from, until);
        self.0.retain(|(begins, ends)| {
            let joined = touches(*ends, from) && touches(until, *begins);
            if joined {
                (first, last) = (first.min(*begins), last.max(*ends));
            }
            !joined
        });
        let place = self.0.partition_point(|(begins, _)| *begins < first);
        self.0.insert(place, (first, last));
    }

    /// Whether a run holds a day.
    pub(crate) fn holds(&self, day: Date) -> bool {
        self.0.iter().any(|(first, last)| (*first..=*last).contains(&day))
    }

    /// Of the periods that lie around days, those from the one that a day lies in, over before another, whose last day no run
    /// holds.
    pub(crate) fn open(
        &self,
        around: &dyn Fn(Date) -> Option<(Date, Date)>,
        since: Date,
        on: Date,
    ) -> Vec<(Date, Date)> {
        let mut found = Vec::new();
        let mut runs = self.0.iter().peekable();
        let mut next = around(since);
        while let Some((from, until)) = next.filter(|(_, until)| *until < on) {
            while runs.next_if(|(_, ends)| *ends < until).is_some() {}
            let done = match runs.peek() {
                Some((begins, ends)) if *begins <= until => *ends,
                _ => {
                    found.push((from, until));
                    until
                }
            };
            next = done.plus_days(1).and_then(around);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::DayRuns;
    use crate::kernel::Date;
    use alloc::string::ToString as _;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    fn day(number: u32) -> Date {
        Date::new(2026, 1, 1).unwrap().plus_days(number).unwrap()
    }

    proptest! {
        /// Runs say of every day what a plain list of periods says, and never touch one another.
        #[test]
        fn runs_hold_the_days_that_were_put_in(parts in proptest::collection::vec((0_u32..120, 0_u32..15), 0..20)) {
            let mut runs = DayRuns::default();
            let parts: Vec<(u32, u32)> =
                parts.into_iter().map(|(from, long)| (from, from.saturating_add(long))).collect();
            for (from, until) in &parts {
                runs.cover(day(*from), day(*until));
            }
            for number in 0..140 {
                let plain = parts.iter().any(|(from, until)| (*from..=*until).contains(&number));
                let kept = runs.holds(day(number));
                prop_assert_eq!(plain, kept, "{}", day(number).to_string());
            }
            for pair in runs.0.windows(2) {
                prop_assert!(pair[0].1.plus_days(1).unwrap() < pair[1].0);
            }
        }
    }
}
