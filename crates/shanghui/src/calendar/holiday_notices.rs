//! Notices on record (登记放假通知): a rule rests on nothing that the journal or the library does not hold, so the arrangement
//! of a year that came after the build is recorded.
//!
//! What is recorded of a year goes before what comes with the library, and the later before the earlier: a notice may change
//! another, as that of 22 March 2019 did (国办发明电〔2019〕3号). It is then recorded with the whole year as it stands.

use super::holidays::{Flaw, kind_by};
use super::{CalendarRefusal, DayKind, HolidayNotice, WorkCalendar, WorkingDays};
use crate::kernel::{Applied, Date, Inquiry, Mark, Ruled, Runs, UtcOffset, record, retell};
use alloc::vec::Vec;

record! {
    /// Records how a year's holidays are arranged (登记节假日安排).
    pub struct RecordHolidayNotice {
        /// The year's arrangement, by the notice that announced it or changed it last.
        pub notice: HolidayNotice,
    }

    /// How a year's holidays are arranged was recorded.
    pub struct HolidayNoticeRecorded {
        /// The year's arrangement.
        pub notice: HolidayNotice,
    }
}

/// The arrangements that a chamber goes by: those that its journal holds, and those that come with the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayNotices {
    built_in: WorkCalendar,
    recorded: Vec<(HolidayNoticeRecorded, Mark)>,
    /// The years that are known, from either.
    known: Runs,
}

impl Default for HolidayNotices {
    fn default() -> Self {
        let built_in = WorkCalendar::built_in();
        let mut known = Runs::default();
        built_in.years().for_each(|year| known.insert(year));
        Self { built_in, recorded: Vec::new(), known }
    }
}

impl HolidayNotices {
    pub(crate) fn record_notice(
        &self,
        command: &RecordHolidayNotice,
        inquiry: &mut Inquiry,
    ) -> Ruled<HolidayNoticeRecorded, CalendarRefusal> {
        let notice = &command.notice;
        let known = self.recorded().find(|(known, _)| {
            (known.year, known.document.as_str()) == (notice.year, notice.document.as_str())
        });
        inquiry
            .policy("notice_is_new", "该通知尚未登记")
            .unrecorded(known.map(|(_, mark)| mark.seq), &notice.document)?;
        let policy = inquiry.policy("notice_holds_together", "放假安排前后一致");
        if let Err(Flaw { path, reason }) = notice.validate() {
            return policy.ends(CalendarRefusal::NoticeDoesNotHoldTogether { path, reason });
        }
        Ok(HolidayNoticeRecorded { notice: notice.clone() })
    }

    /// What was recorded counts, whatever a later build knows of the law.
    pub(crate) fn notice_recorded(&mut self, event: &HolidayNoticeRecorded, mark: Mark) -> Applied {
        self.known.insert(event.notice.year);
        self.recorded.push((event.clone(), mark));
        Ok(())
    }

    /// What is on record, in order, with the entries.
    pub fn recorded(&self) -> impl DoubleEndedIterator<Item = (&HolidayNotice, Mark)> {
        self.recorded.iter().map(|(recorded, mark)| (&recorded.notice, *mark))
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E: From<HolidayNoticeRecorded>>(&self, facts: &mut Vec<(Mark, E)>) {
        retell(&self.recorded, facts);
    }

    /// What was known on a day: a day that is past is answered as it was.
    pub(crate) const fn as_recorded(&self, on: Date, offset: UtcOffset) -> AsRecorded<'_> {
        AsRecorded { notices: self, on, offset }
    }

    fn year(&self, year: u32, counts: &dyn Fn(Mark) -> bool) -> Option<&HolidayNotice> {
        let on_record = self.recorded().rev().find(|(notice, mark)| notice.year == year && counts(*mark));
        on_record.map_or_else(|| self.built_in.year(year), |(notice, _)| Some(notice))
    }
}

impl WorkingDays for HolidayNotices {
    fn day_kind(&self, day: Date) -> Result<DayKind, CalendarRefusal> {
        kind_by(day, &|year| self.year(year, &|_| true))
    }
}

/// What a chamber knew of the arrangements on a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AsRecorded<'a> {
    notices: &'a HolidayNotices,
    on: Date,
    offset: UtcOffset,
}

impl AsRecorded<'_> {
    /// The entry that put a year on record first, if one has, by whatever day.
    pub(crate) fn first_recorded(&self, year: u32) -> Option<Mark> {
        self.notices.recorded().find(|(notice, _)| notice.year == year).map(|(_, mark)| mark)
    }

    /// The years that are known by now, whatever was known on the day.
    pub(crate) const fn known_years(&self) -> &Runs {
        &self.notices.known
    }

    /// Whether the year comes with the library.
    pub(crate) fn is_built_in(&self, year: u32) -> bool {
        self.notices.built_in.year(year).is_some()
    }
}

impl WorkingDays for AsRecorded<'_> {
    fn day_kind(&self, day: Date) -> Result<DayKind, CalendarRefusal> {
        kind_by(day, &|year| self.notices.year(year, &|mark| mark.at.date(self.offset) <= self.on))
    }
}

#[cfg(test)]
mod tests;
