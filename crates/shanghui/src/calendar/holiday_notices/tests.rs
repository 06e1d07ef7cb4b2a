use super::{HolidayNotices, RecordHolidayNotice};
use crate::calendar::{DayKind, WorkCalendar, WorkingDays as _};
use crate::chamber::sample::{self, XU, date, title};
use crate::chamber::scenario::given;
use crate::kernel::UtcOffset;

/// The arrangement of a year that comes with the library, without its first days off but the first.
fn corrected() -> RecordHolidayNotice {
    let mut notice = WorkCalendar::built_in().year(2026).unwrap().clone();
    notice.document = title("国办发明电〔2026〕1号");
    notice.days_off[0].until = date("2026-01-01");
    notice.make_up_days.remove(0);
    RecordHolidayNotice { notice }
}

#[test]
fn what_comes_with_the_library_answers_until_a_notice_is_recorded() {
    let notices = HolidayNotices::default();
    assert_eq!(notices.day_kind(date("2026-01-02")).unwrap(), DayKind::DayOff);
    let chamber = given(sample::chamber()).at("2026-03-05T01:00:00Z").and_by(XU, corrected()).chamber();
    let notices = chamber.holidays();
    assert_eq!(notices.day_kind(date("2026-01-02")).unwrap(), DayKind::WorkingDay);
    assert_eq!(notices.day_kind(date("2026-01-04")).unwrap(), DayKind::Weekend);
    let before = notices.as_recorded(date("2026-03-04"), UtcOffset::CHINA);
    assert_eq!(before.day_kind(date("2026-01-02")).unwrap(), DayKind::DayOff);
}

#[test]
fn a_snapshot_keeps_what_was_recorded() {
    let chamber = given(sample::chamber()).and_by(XU, corrected()).chamber();
    let journal = crate::journal::Journal::open(&chamber.journal().to_lines()).unwrap();
    let restored = crate::chamber::Chamber::restore(&chamber.snapshot(), journal).unwrap();
    assert_eq!(restored.state(), chamber.state());
    assert_eq!(restored.holidays().recorded().count(), 1);
}
