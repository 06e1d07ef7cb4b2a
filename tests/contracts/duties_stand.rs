//! A duty that is open at one date and not settled by a later one stands at the later one, with the same id and due date.
//!
//! Nothing is recorded between the two dates but what settles it, so a chamber to which nothing more happens forgets nothing:
//! whatever is open on one day is open on every later day. That holds of every fixture, and of every beginning of a journal.

use proptest::prelude::*;
use shanghui::chamber::Chamber;
use shanghui::journal::Journal;
use shanghui::kernel::{Date, UtcOffset};
use shanghui_testkit::fixture;
use std::collections::BTreeMap;

/// The duties of a day, with their due dates.
fn open(chamber: &Chamber, on: Date) -> BTreeMap<String, Option<Date>> {
    let duties = chamber.duties(on);
    let count = duties.len();
    let by_id: BTreeMap<_, _> = duties.into_iter().map(|duty| (duty.id, duty.due)).collect();
    assert_eq!(by_id.len(), count, "an id stands twice on {on}");
    by_id
}

#[track_caller]
fn stands(name: &str, chamber: &Chamber, days: &[Date]) {
    for pair in days.windows(2) {
        let (before, after) = (open(chamber, pair[0]), open(chamber, pair[1]));
        for (id, due) in &before {
            assert_eq!(after.get(id), Some(due), "{name}: {id} of {} on {}", pair[0], pair[1]);
        }
    }
}

/// The day of a journal's last entry.
fn recorded_until(chamber: &Chamber) -> Date {
    let entry: shanghui::journal::Entry<shanghui::chamber::Event> =
        chamber.journal().entry(chamber.journal().length()).unwrap();
    entry.at.date(UtcOffset::CHINA)
}

#[test]
fn nothing_is_forgotten_when_nothing_more_is_recorded() {
    for (name, chamber) in fixture::all() {
        if chamber.journal().length() == 0 {
            continue;
        }
        let last = recorded_until(&chamber);
        let days: Vec<Date> =
            [0, 1, 2, 8, 30, 45, 60, 75, 120, 200, 290, 310, 400, 500, 700, 1000, 1080, 1500, 2500]
                .iter()
                .filter_map(|days| last.plus_days(*days))
                .collect();
        stands(name, &chamber, &days);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_forgotten_after_any_beginning_of_a_journal(
        place in 0_usize..100, part in 0_u32..100_000, first in 0_u32..900, gap in 1_u32..900,
    ) {
        let all = fixture::all();
        let (name, chamber) = &all[place % all.len()];
        let length = chamber.journal().length();
        if length > 0 {
            let seq = 1 + part % length;
            let journal = Journal::open(&chamber.journal().to_lines()).unwrap();
            let then = Chamber::replay_until(journal, seq).unwrap();
            let last = recorded_until(&then);
            let one = last.plus_days(first).unwrap();
            stands(name, &then, &[one, one.plus_days(gap).unwrap()]);
        }
    }
}
