//! The schedule (日程): meetings with their times and duties with their days, as one value from which calendars are written.
//!
//! Only what has a day stands in it: a meeting of which nobody recorded when it begins, and a duty without a day, have no
//! place in a calendar and are found in the list of meetings and of duties.

use super::Line;
use super::sheets::reason;
use super::viewing::{Viewing, places};
use super::voice::Voice;
use crate::chamber::Chamber;
use crate::discretion::{Disclosure, Omission, View};
use crate::kernel::{
    Audience, ChamberId, Date, Fault, Instant, Language, MeetingId, Occurred, Reader, UtcOffset, codes,
    record,
};
use crate::meeting::{Meeting, PhaseName};
use crate::secretariat::Duty;
use alloc::string::String;
use alloc::vec::Vec;

codes! {
    /// What an entry of the schedule is.
    pub enum ScheduleKind {
        /// A meeting (会议).
        Meeting = "meeting" "会议",
        /// A duty, on the day by which it is to be done (待办).
        Duty = "duty" "待办",
    }
}

impl ScheduleKind {
    /// Whether people are taken up by it: a duty has a day, but leaves the day free.
    #[must_use]
    pub const fn takes_time(self) -> bool {
        matches!(self, Self::Meeting)
    }
}

codes! {
    /// Whether an entry of the schedule still stands.
    pub enum ScheduleStatus {
        /// It does (有效).
        Confirmed = "confirmed" "有效",
        /// It was called off; calendars that hold it are to strike it (取消).
        Cancelled = "cancelled" "取消",
    }
}

record! {
    /// An entry of the schedule (日程).
    pub struct ScheduleEntry {
        /// The entry's id, the same for as long as it stands.
        pub id: String,
        /// What it is.
        pub kind: ScheduleKind,
        /// What it is called.
        pub title: String,
        /// When it begins: an instant, or a whole day.
        pub starts: Occurred,
        /// When it ended, where that is known.
        pub ends: Option<Instant>,
        /// Where it is, if that is known.
        pub place: Option<String>,
        /// What else is worth knowing, line by line: what about, who, under which article.
        pub notes: Vec<String>,
        /// Whether it still stands.
        pub status: ScheduleStatus,
        /// Rises whenever what is said here may have changed: the number of the journal's entry it rests on.
        pub revision: u32,
        /// When that entry was recorded.
        pub changed: Instant,
    }

    /// The schedule of a chamber (日程).
    pub struct Schedule {
        /// The chamber.
        pub chamber: ChamberId,
        /// What the calendar is called.
        pub title: String,
        /// How far the chamber's clocks are ahead of UTC.
        pub offset: UtcOffset,
        /// Whom it was made for.
        pub audience: Audience,
        /// The entries: meetings as they were convened, then duties, the most pressing first.
        pub entries: Vec<ScheduleEntry>,
        /// What it tells of itself, and how many entries are left out.
        pub disclosure: Option<Disclosure>,
    }
}

impl Chamber {
    /// The schedule (日程) for an audience: every meeting whose day is known, and every duty that is open on a day and has
    /// one. What the reader may not read is left out. `shanghui-office` writes it as iCalendar.
    ///
    /// A meeting rests on the entry that convened, opened, closed or cancelled it, a duty on everything that was recorded:
    /// whatever was recorded later may have moved its day.
    ///
    /// # Errors
    ///
    /// None of its own; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::document::ScheduleKind;
    ///
    /// let schedule = chamber.schedule("2026-04-02".parse()?, Audience::Secretariat)?;
    /// assert_eq!(schedule.entries[0].kind, ScheduleKind::Meeting);
    /// assert_eq!(schedule.entries[0].title, "长安各地商会秘书长联席会议（第三期）");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn schedule(&self, on: Date, reader: impl Into<Reader>) -> Result<Schedule, Fault> {
        let viewing = Viewing::new(self, View::Schedule, &alloc::format!("{on}"), reader.into());
        let voice = viewing.voice();
        let mut entries: Vec<ScheduleEntry> = Vec::new();
        let mut left_out = 0_u32;
        let mut omitted: Vec<Omission> = Vec::new();
        for (id, meeting) in self.meetings().meetings().iter() {
            if voice.may_read(meeting.mark().seq, meeting.convened().audience) {
                entries.extend(self.meeting_entry(id, meeting));
            } else {
                left_out = left_out.saturating_add(1);
            }
        }
        for duty in self.duties(on) {
            let Some(day) = duty.due else { continue };
            if voice.may_read_duty(&duty) {
                let (entry, places) = self.duty_entry(&voice, &duty, day)?;
                entries.push(entry);
                if places > 0 {
                    omitted
                        .push(Omission { block: u32::try_from(entries.len()).unwrap_or(u32::MAX), places });
                }
            } else {
                left_out = left_out.saturating_add(1);
            }
        }
        if left_out > 0 {
            omitted.insert(0, Omission { block: 0, places: left_out });
        }
        Ok(Schedule {
            chamber: self.profile().chamber,
            title: alloc::format!("{}日程", self.profile().name),
            offset: self.profile().offset,
            audience: viewing.reader.circle(),
            entries,
            disclosure: Some(viewing.disclosure(omitted)),
        })
    }

    fn meeting_entry(&self, id: MeetingId, meeting: &Meeting) -> Option<ScheduleEntry> {
        let convened = meeting.convened();
        let starts = convened.starts.or_else(|| meeting.opened_at())?;
        let ends = match (starts, meeting.closed_at()) {
            (Occurred::Instant(from), Some(Occurred::Instant(to))) => Some(to).filter(|to| from < *to),
            _ => None,
        };
        let called_off = matches!(meeting.phase().name(), PhaseName::Cancelled | PhaseName::Lapsed);
        let last = meeting.last();
        let notes = [("主题：", &convened.theme), ("议题：", &convened.question)];
        Some(ScheduleEntry {
            id: alloc::format!("{}/{id}", ScheduleKind::Meeting.code()),
            kind: ScheduleKind::Meeting,
            title: self.meeting_title(meeting),
            starts,
            ends,
            place: convened.place.as_ref().map(|place| place.as_str().into()),
            notes: notes
                .into_iter()
                .filter_map(|(label, text)| Some(alloc::format!("{label}{}", text.as_ref()?)))
                .collect(),
            status: if called_off { ScheduleStatus::Cancelled } else { ScheduleStatus::Confirmed },
            revision: last.seq,
            changed: last.at,
        })
    }

    fn duty_entry(&self, voice: &Voice<'_>, duty: &Duty, day: Date) -> Result<(ScheduleEntry, u32), Fault> {
        let owner = match &duty.owner {
            Some(owner) => Some(voice.principal(owner, None)?),
            None if duty.owed_by.is_empty() => None,
            None => {
                let titles: Vec<&str> = duty.owed_by.iter().map(|post| post.title.as_str()).collect();
                Some(Line::of(titles.join("、")))
            }
        };
        let reason = reason(voice, duty)?;
        let mut withheld = owner.as_ref().map_or(0, places).saturating_add(places(&reason));
        let mut notes = Vec::new();
        notes.extend(owner.map(|owner| alloc::format!("负责：{}", owner.to_text())));
        if !duty.stand_ins.is_empty() {
            let people = voice.people(duty.stand_ins.iter().copied())?;
            withheld = withheld.saturating_add(places(&people));
            notes.push(alloc::format!("代办：{}", people.to_text()));
        }
        let article = duty.article.as_ref().map(|article| article.citation(Language::Chinese));
        notes.extend(article.map(|article| alloc::format!("依据：{article}")));
        let entry = ScheduleEntry {
            id: alloc::format!("{}/{}", ScheduleKind::Duty.code(), duty.id),
            kind: ScheduleKind::Duty,
            title: alloc::format!("{}：{}", duty.kind.label(), reason.to_text()),
            starts: Occurred::Date(day),
            ends: None,
            place: None,
            notes,
            status: ScheduleStatus::Confirmed,
            revision: self.journal().length(),
            changed: self.last_recorded(),
        };
        Ok((entry, withheld))
    }
}

#[cfg(test)]
mod tests {
    use super::{ScheduleKind, ScheduleStatus};
    use crate::chamber::sample::{self, COUNCIL, LIN, date};
    use crate::chamber::scenario::given;
    use crate::kernel::Audience;
    use crate::meeting::CancelMeeting;

    #[test]
    fn a_meeting_and_the_duty_to_give_notice_of_it_stand_in_the_calendar() {
        let chamber = given(sample::chamber()).and_by(LIN, sample::council_meeting()).chamber();
        let schedule = chamber.schedule(date("2026-03-10"), Audience::Secretariat).unwrap();
        let kinds: alloc::vec::Vec<_> = schedule.entries.iter().map(|entry| entry.kind).collect();
        assert_eq!(kinds, [ScheduleKind::Meeting, ScheduleKind::Duty]);
        let [meeting, duty] = schedule.entries.as_slice() else { panic!("two entries") };
        assert_eq!(meeting.status, ScheduleStatus::Confirmed);
        assert!(duty.title.contains("通知尚未发出"), "{}", duty.title);
        assert!(duty.notes.iter().any(|note| note.starts_with("依据：")), "{:?}", duty.notes);
    }

    #[test]
    fn a_cancelled_meeting_stays_and_says_so_in_a_later_revision() {
        let convened = given(sample::chamber()).and_by(LIN, sample::council_meeting());
        let before = convened.clone().chamber();
        let after = convened.and(CancelMeeting { meeting: COUNCIL, reason: None }).chamber();
        let entry = |chamber: &crate::chamber::Chamber| {
            chamber.schedule(date("2026-03-10"), Audience::Secretariat).unwrap().entries[0].clone()
        };
        let (before, after) = (entry(&before), entry(&after));
        assert_eq!((before.id, after.status), (after.id.clone(), ScheduleStatus::Cancelled));
        assert!(before.revision < after.revision);
        assert!(before.changed <= after.changed);
    }

    #[test]
    fn what_an_audience_may_not_read_is_not_in_its_calendar() {
        let chamber = given(sample::chamber()).and_by(LIN, sample::council_meeting()).chamber();
        let schedule = chamber.schedule(date("2026-03-10"), Audience::Public).unwrap();
        assert!(schedule.entries.is_empty(), "{schedule:?}");
    }
}
