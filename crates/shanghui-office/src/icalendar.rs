//! The schedule as iCalendar (RFC 5545).

use alloc::format;
use alloc::string::{String, ToString as _};
use shanghui::document::{Schedule, ScheduleEntry, ScheduleStatus};
use shanghui::kernel::{Date, Instant, Occurred, UtcOffset};

const PRODUCT: &str = concat!("-//shanghui//shanghui-office ", env!("CARGO_PKG_VERSION"), "//ZH");

/// The most octets that a line should have, its end apart (RFC 5545, 3.1).
const LINE: usize = 75;

/// A schedule (日程) as the text of an iCalendar file, `text/calendar; charset=utf-8`, to be imported or subscribed to.
///
/// The same schedule gives the same text. Lines end with CRLF and are folded between characters. An entry keeps its `UID`
/// for good, and its `SEQUENCE` rises with the record, so that a program which reads the file again moves what it holds
/// and adds nothing twice; what was called off stays, with `STATUS:CANCELLED`. Instants are in UTC; a whole day is a
/// `VALUE=DATE` whose end is the day after. A duty does not make its day busy. There is no alarm: programs drop or move
/// the alarms of files as they like.
///
/// # Example
///
/// ```
/// use shanghui::document::{Schedule, ScheduleEntry, ScheduleKind, ScheduleStatus};
/// use shanghui::kernel::{Audience, ChamberId, Occurred, UtcOffset};
///
/// let entry = ScheduleEntry {
///     id: "duty/sign_minutes/1".into(),
///     kind: ScheduleKind::Duty,
///     title: "签发会议纪要".into(),
///     starts: Occurred::Date("2026-03-20".parse()?),
///     ends: None,
///     place: None,
///     notes: vec!["理事会已闭会".into()],
///     status: ScheduleStatus::Confirmed,
///     revision: 7,
///     changed: "2026-03-13T01:00:00.000Z".parse()?,
/// };
/// let schedule = Schedule {
///     chamber: ChamberId::from_u128(1),
///     title: "西安市武陵商会日程".into(),
///     offset: UtcOffset::CHINA,
///     audience: Audience::Secretariat,
///     entries: vec![entry],
///     disclosure: None,
/// };
/// let text = shanghui_office::to_icalendar(&schedule);
/// assert!(text.contains("DTSTART;VALUE=DATE:20260320\r\nDTEND;VALUE=DATE:20260321\r\n"));
/// assert!(text.contains("\r\nSUMMARY:签发会议纪要\r\n"));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn to_icalendar(schedule: &Schedule) -> String {
    let mut file = File(String::with_capacity(schedule.entries.len().saturating_mul(512)));
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", PRODUCT);
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    // Older programs know the one, newer ones the other.
    file.text("NAME", &schedule.title);
    file.text("X-WR-CALNAME", &schedule.title);
    // The clocks of China have not been moved since 1991; of another offset it is not known whose it is.
    if schedule.offset == UtcOffset::CHINA {
        file.line("X-WR-TIMEZONE", "Asia/Shanghai");
    }
    let owner = format!("@{}", schedule.chamber);
    for entry in &schedule.entries {
        file.event(&owner, entry);
    }
    file.line("END", "VCALENDAR");
    file.0
}

/// The text of a file as it grows.
struct File(String);

impl File {
    /// An entry; its id and its owner's make one that no other chamber's entry has and that stays the same.
    fn event(&mut self, owner: &str, entry: &ScheduleEntry) {
        let changed = utc(entry.changed);
        self.line("BEGIN", "VEVENT");
        self.line("UID", &[&entry.id, owner].concat());
        self.line("DTSTAMP", &changed);
        self.line("LAST-MODIFIED", &changed);
        self.line("SEQUENCE", &entry.revision.to_string());
        match entry.starts {
            Occurred::Date(day) => {
                self.line("DTSTART;VALUE=DATE", &digits(day));
                // The end is not part of it; of the calendar's very last day nothing comes after.
                if let Some(next) = day.plus_days(1) {
                    self.line("DTEND;VALUE=DATE", &digits(next));
                }
            }
            Occurred::Instant(starts) => {
                self.line("DTSTART", &utc(starts));
                if let Some(ends) = entry.ends {
                    self.line("DTEND", &utc(ends));
                }
            }
        }
        self.text("SUMMARY", &entry.title);
        if !entry.notes.is_empty() {
            self.text("DESCRIPTION", &entry.notes.join("\n"));
        }
        if let Some(place) = &entry.place {
            self.text("LOCATION", place);
        }
        self.text("CATEGORIES", entry.kind.label());
        let stands = entry.status != ScheduleStatus::Cancelled;
        self.line("STATUS", if stands { "CONFIRMED" } else { "CANCELLED" });
        self.line("TRANSP", if entry.kind.takes_time() { "OPAQUE" } else { "TRANSPARENT" });
        self.line("END", "VEVENT");
    }

    /// A property whose value is text: what would end or divide it is escaped (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let is_plain = |byte: u8| byte > b'\x1f' && !matches!(byte, b'\\' | b',' | b';' | 0x7f | 0xc2);
        // What is beyond ASCII and no control character does not begin with 0xC2, but for a few signs.
        if value.bytes().all(is_plain) {
            return self.line(name, value);
        }
        let mut escaped = String::with_capacity(value.len());
        for character in value.chars() {
            match character {
                '\\' | ',' | ';' => escaped.extend(['\\', character]),
                '\n' => escaped.push_str("\\n"),
                // No other control character may stand in a text.
                '\t' => escaped.push('\t'),
                control if control.is_control() => {}
                _ => escaped.push(character),
            }
        }
        self.line(name, &escaped);
    }

    /// A content line, folded between characters where it is long (RFC 5545, 3.1).
    fn line(&mut self, name: &str, value: &str) {
        let Self(file) = self;
        if name.len().saturating_add(value.len()) < LINE {
            for part in [name, ":", value, "\r\n"] {
                file.push_str(part);
            }
            return;
        }
        let mut room = LINE;
        for character in name.chars().chain([':']).chain(value.chars()) {
            let octets = character.len_utf8();
            room = match room.checked_sub(octets) {
                Some(left) => left,
                None => {
                    file.push_str("\r\n ");
                    LINE.saturating_sub(octets).saturating_sub(1)
                }
            };
            file.push(character);
        }
        file.push_str("\r\n");
    }
}

/// A day as `20260320`.
fn digits(day: Date) -> String {
    let mut text = String::with_capacity(8);
    let year = u32::try_from(day.year()).unwrap_or(0);
    for (number, tens) in [(year, 1000), (day.month(), 10), (day.day(), 10)] {
        let mut place = tens;
        while let Some(digit) = number.checked_div(place) {
            text.push(char::from_digit(digit % 10, 10).unwrap_or('0'));
            place /= 10;
        }
    }
    text
}

/// An instant as `20260313T010000Z`. Calendars know no fraction of a second.
fn utc(instant: Instant) -> String {
    let text = instant.to_string();
    let seconds = text.split_once('.').map_or(text.as_str(), |(seconds, _)| seconds);
    let mut plain: String =
        seconds.chars().filter(|character| !matches!(character, '-' | ':' | 'Z')).collect();
    plain.push('Z');
    plain
}

#[cfg(test)]
mod tests {
    use super::{LINE, to_icalendar};
    use alloc::string::{String, ToString as _};
    use alloc::vec::Vec;
    use icalendar::{Calendar, CalendarComponent, Component as _};
    use proptest::prelude::*;
    use shanghui::document::{Schedule, ScheduleEntry, ScheduleKind, ScheduleStatus};
    use shanghui::kernel::{Audience, ChamberId, Occurred, UtcOffset};

    fn entry(id: &str, title: &str) -> ScheduleEntry {
        ScheduleEntry {
            id: id.into(),
            kind: ScheduleKind::Meeting,
            title: title.into(),
            starts: Occurred::Instant("2026-03-20T01:30:00.000Z".parse().unwrap()),
            ends: Some("2026-03-20T03:30:00.000Z".parse().unwrap()),
            place: Some("西安市雁塔区科技路18号，武陵大厦三层".into()),
            notes: alloc::vec!["主题：规划先行，搞好协调".into(), "依据：《章程》第十九条".into()],
            status: ScheduleStatus::Confirmed,
            revision: 12,
            changed: "2026-03-02T01:00:00.000Z".parse().unwrap(),
        }
    }

    fn schedule(entries: Vec<ScheduleEntry>) -> Schedule {
        Schedule {
            chamber: ChamberId::from_u128(7),
            title: "西安市武陵商会日程".into(),
            offset: UtcOffset::CHINA,
            audience: Audience::Secretariat,
            entries,
            disclosure: None,
        }
    }

    /// What another implementation reads.
    fn events(text: &str) -> Vec<icalendar::Event> {
        let calendar: Calendar = text.parse().unwrap();
        let event = |component: &CalendarComponent| match component {
            CalendarComponent::Event(event) => event.clone(),
            other => panic!("{other:?} is no event"),
        };
        calendar.components.iter().map(event).collect()
    }

    #[test]
    fn an_instant_stands_in_utc_and_a_day_ends_on_the_day_after() {
        let day = ScheduleEntry {
            starts: Occurred::Date("2026-12-31".parse().unwrap()),
            ends: None,
            kind: ScheduleKind::Duty,
            ..entry("duty/1", "报送年度工作报告")
        };
        let text = to_icalendar(&schedule(alloc::vec![entry("meeting/1", "理事会"), day]));
        for line in [
            "DTSTART:20260320T013000Z",
            "DTEND:20260320T033000Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "DTSTAMP:20260302T010000Z",
            "SEQUENCE:12",
            "X-WR-TIMEZONE:Asia/Shanghai",
            "TRANSP:TRANSPARENT",
        ] {
            assert!(text.split("\r\n").any(|other| other == line), "{line} in\n{text}");
        }
    }

    #[test]
    fn an_entry_keeps_its_uid_and_no_other_has_it() {
        let before = to_icalendar(&schedule(alloc::vec![entry("meeting/1", "理事会")]));
        let cancelled = ScheduleEntry {
            status: ScheduleStatus::Cancelled,
            revision: 13,
            ..entry("meeting/1", "理事会（扩大）")
        };
        let after = to_icalendar(&schedule(alloc::vec![cancelled, entry("meeting/2", "理事会")]));
        let elsewhere = Schedule {
            chamber: ChamberId::from_u128(8),
            ..schedule(alloc::vec![entry("meeting/1", "理事会")])
        };
        let (before, after, elsewhere) = (events(&before), events(&after), events(&to_icalendar(&elsewhere)));
        let uid = |event: &icalendar::Event| event.get_uid().unwrap().to_string();
        assert_eq!(uid(&before[0]), uid(&after[0]));
        assert_ne!(uid(&after[0]), uid(&after[1]));
        assert_ne!(uid(&before[0]), uid(&elsewhere[0]));
        assert!(before[0].get_sequence() < after[0].get_sequence());
        assert_eq!(after[0].get_status(), Some(icalendar::EventStatus::Cancelled));
    }

    #[test]
    fn chinese_is_folded_between_characters() {
        let title =
            "关于召开西安市武陵商会第二届理事会第十四次会议暨在陕湘籍商会秘书长联席会议的通知（第二次修订）";
        let text = to_icalendar(&schedule(alloc::vec![entry("meeting/1", title)]));
        assert!(text.contains("\r\n "), "{text}");
        assert_eq!(events(&text)[0].get_summary(), Some(title));
    }

    #[test]
    fn an_empty_schedule_is_a_calendar_of_nothing() {
        let text = to_icalendar(&schedule(Vec::new()));
        assert!(
            text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n")
        );
        assert!(events(&text).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_a_text_holds_no_line_is_too_long_and_another_parser_reads_it(
            title in "[ -~\u{4e00}-\u{9fff}，；：“”\u{1f600}-\u{1f64f}\n]{1,200}",
        ) {
            let text = to_icalendar(&schedule(alloc::vec![entry("meeting/1", &title)]));
            for line in text.split("\r\n") {
                prop_assert!(line.len() <= LINE, "{} octets: {line}", line.len());
            }
            let read: String = events(&text)[0].get_summary().unwrap().into();
            prop_assert_eq!(read, title);
        }
    }
}
