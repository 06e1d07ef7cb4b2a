//! What the calendar has the secretariat do: put the holidays of a year on record, where the charter counts in working days.
//!
//! The notice of a year comes out in the autumn before, at the latest in December (that of 2019 on 4 December 2018), so it is
//! asked for from December on; and as soon as a meeting of that year is convened whose notice needs it.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::{Sources, Span};
use crate::calendar::Deadline;
use crate::charter::{Charter, DayUnit};
use crate::kernel::{Article, Date, Mark};
use alloc::vec::Vec;

impl Sources<'_> {
    /// The years that working days are counted in and that are neither on record nor in what comes with the library.
    pub(super) fn calendar(&self, on: Date, found: &mut Vec<Owed>) {
        let Some(article) = self.charter.counts_working_days() else { return };
        let counts = |charter: &Charter| charter.counts_working_days().is_some();
        let (from, mark) = match self.versions.since(on, &counts) {
            Some((from, mark)) => (from.max(self.day(mark)), mark),
            None => (self.day(self.founded), self.founded),
        };
        // A year that went by without its notice is asked for until it is on record: deadlines in it were counted without.
        let (first, last) = (from.year(), on.year().saturating_add(1));
        let number = |year: i32| u32::try_from(year).unwrap_or_default();
        for year in self.maybe_missing(on, number(first), number(last), self.holidays.known_years()) {
            let Ok(year) = i32::try_from(year) else { continue };
            let asked = Date::new(year.saturating_sub(1), 12, 1).ok().map(|asked| (asked.max(from), mark));
            let met = self.convened_for(year, on).map(|mark| (self.day(mark).max(from), mark));
            let first = [asked, met].into_iter().flatten().min_by_key(|(day, mark)| (*day, mark.seq));
            if let Some((arose, mark)) = first.filter(|(arose, _)| *arose <= on) {
                found.extend(self.notice_of(year, article, arose, mark, on));
            }
        }
    }

    /// The entry that first convened a meeting of that year whose notice counts in working days and is not given yet; one that
    /// was opened or lapsed waits for none any more.
    fn convened_for(&self, year: i32, on: Date) -> Option<Mark> {
        let meetings = self.meetings;
        let open = self.maybe_open(on, meetings.meetings().iter(), meetings.unnoticed());
        let mut marks = open.into_iter().filter_map(|(_, meeting)| {
            let rule = self.charter.meeting(meeting.kind())?.notice.as_ref()?;
            let held = meeting.convened().starts?.date(self.offset);
            let span = Span { arose: meeting.mark(), settled: Self::notice_settled(meeting) };
            let needs = rule.counts() == DayUnit::Working && held.year() == year && self.open_on(&span, on);
            needs.then(|| meeting.mark())
        });
        marks.next()
    }

    fn notice_of(
        &self,
        year: i32,
        article: Option<&Article>,
        arose: Date,
        mark: Mark,
        on: Date,
    ) -> Option<Owed> {
        let number = u32::try_from(year).ok()?;
        let span = Span { arose: mark, settled: self.holidays.first_recorded(number) };
        if self.holidays.is_built_in(number) || !self.open_on(&span, on) {
            return None;
        }
        // The year begins the day after.
        let due = Date::new(year.checked_sub(1)?, 12, 31).ok();
        let reason = alloc::format!("章程按工作日计算，{year}年的节假日安排尚未登记");
        Some(Owed {
            due: due.map(Deadline::on),
            owner: self.secretariat(),
            article: article.cloned(),
            ..Owed::new(DutyKind::RecordHolidayNotice, alloc::format!("{year}"), reason, arose, mark)
        })
    }
}

#[cfg(test)]
mod tests;
