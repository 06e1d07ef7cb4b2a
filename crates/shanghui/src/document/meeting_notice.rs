//! The notice of a meeting (会议通知).

use super::builder::{Builder, titled, unknown, withheld};
use super::viewing::Viewing;
use super::voice::{UNDECIDED, UNRECORDED};
use super::{Document, Inline, Line};
use crate::chamber::Chamber;
use crate::discretion::View;
use crate::kernel::{Fault, MeetingId, Reader};
use alloc::vec::Vec;

impl Chamber {
    /// The notice of a meeting (会议通知) for an audience.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown meeting.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let notice = chamber.meeting_notice(MeetingId::from_u128(0x52), Audience::Secretariat)?;
    /// assert_eq!(notice.title, "关于召开第二届第一次理事会的通知");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn meeting_notice(&self, meeting: MeetingId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::MeetingNotice, &alloc::format!("{meeting}"), reader.into());
        let voice = viewing.voice();
        let it = voice.meeting(meeting)?;
        let convened = it.convened();
        let name = voice.chamber.meeting_title(it);
        let mut builder = Builder::new(alloc::format!("关于召开{name}的通知"));
        if !voice.may_read(it.mark().seq, convened.audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        if it.cancellation().is_some() {
            builder.paragraph(Line::of("本次会议已取消。"));
        }
        builder.paragraph(Line::of(alloc::format!(
            "{}定于下列时间召开{name}，现将有关事项通知如下：",
            self.profile().name
        )));
        builder.item(1, Line::of("时间：").line(voice.hour(convened.starts, UNDECIDED)));
        builder.item(1, Line::of("地点：").line(titled(convened.place.as_ref(), UNDECIDED)));
        builder.item(1, Line::of("主题：").line(titled(convened.theme.as_ref(), UNDECIDED)));
        builder.item(1, Line::of("议题：").line(titled(convened.question.as_ref(), UNDECIDED)));
        let invited = match it.attendance().entitled() {
            None => unknown(UNRECORDED),
            Some(roll) => {
                let persons = self.roster().persons();
                voice.people(roll.iter().filter_map(|place| persons.id_at(place)).collect::<Vec<_>>())?
            }
        };
        builder.item(1, Line::of("参加人员：").line(invited));
        builder.heading(1, Line::of("议程"));
        let mut any = false;
        for item in it.agenda() {
            any = true;
            builder.item(2, Line::of(item.kind.label()).text("：").text(item.title.as_str()));
        }
        if !any {
            builder.paragraph(unknown(UNDECIDED));
        }
        builder.paragraph(Line::of("特此通知。"));
        let sent = match it.notice() {
            Some((notice, _)) => voice.occurred(notice.sent, UNRECORDED),
            None => Line::default().piece(Inline::Unknown { label: "未发出".into() }),
        };
        builder.signature(alloc::vec![Line::of(self.profile().name.as_str()), sent]);
        Ok(builder.finish(&voice))
    }
}
