//! Workload (工作量): what each of the staff had to do in which month, by the divisions that were adopted.

use super::{DivisionAdopted, Staff};
use crate::calendar::months_later;
use crate::kernel::{Date, PersonId, TaskId, record};
use alloc::vec::Vec;

record! {
    /// What somebody had to do in a month (工作量).
    pub struct WorkloadRow {
        /// Who.
        pub person: PersonId,
        /// The year.
        pub year: u32,
        /// The month, 1 to 12.
        pub month: u32,
        /// The tasks that were theirs on a day of it.
        pub tasks: Vec<TaskId>,
        /// The hours that these take a month, as far as they are known.
        pub hours: u32,
        /// Of how many of them the hours are not known.
        pub without_hours: u32,
        /// The journal's entries by which they were theirs.
        pub entries: Vec<u32>,
    }
}

impl Staff {
    /// The last day on which a division holds, where another follows.
    fn ends(&self, division: &DivisionAdopted, seq: u32) -> Option<Date> {
        let later = self
            .divisions
            .iter()
            .filter_map(|(_, (it, mark))| ((it.from, mark.seq) > (division.from, seq)).then_some(it.from));
        later.min()?.minus_days(1)
    }

    /// What each of the staff had to do, month by month, in every month that meets the days asked about.
    #[must_use]
    pub fn workload(&self, from: Date, until: Date) -> Vec<WorkloadRow> {
        let mut rows: Vec<WorkloadRow> = Vec::new();
        let mut first = Date::new(from.year(), from.month(), 1).ok();
        while let Some(begins) = first.filter(|begins| *begins <= until) {
            first = months_later(begins, 1);
            let ends = first.and_then(|next| next.minus_days(1)).unwrap_or(begins);
            let own = rows.len();
            for (_, (division, mark)) in self.divisions.iter() {
                let last = self.ends(division, mark.seq).map_or(ends, |last| last.min(ends));
                let since = division.from.max(begins);
                if last < since {
                    continue;
                }
                for it in &division.tasks {
                    let Some(task) = self.task(it.task).filter(|task| task.is_open(since, last)) else {
                        continue;
                    };
                    let month = rows.get(own..).unwrap_or_default();
                    let known = month.iter().position(|row| row.person == it.person);
                    let place = known.map_or(rows.len(), |place| own.saturating_add(place));
                    if known.is_none() {
                        rows.push(WorkloadRow {
                            person: it.person,
                            year: u32::try_from(begins.year()).unwrap_or_default(),
                            month: begins.month(),
                            tasks: Vec::new(),
                            hours: 0,
                            without_hours: 0,
                            entries: Vec::new(),
                        });
                    }
                    let Some(row) = rows.get_mut(place) else { continue };
                    if !row.entries.contains(&mark.seq) {
                        row.entries.push(mark.seq);
                    }
                    if row.tasks.contains(&it.task) {
                        continue;
                    }
                    row.tasks.push(it.task);
                    match task.hours {
                        Some(hours) => row.hours = row.hours.saturating_add(hours),
                        None => row.without_hours = row.without_hours.saturating_add(1),
                    }
                }
            }
        }
        rows
    }
}
