//! The sign-in sheet (签到表): who came when, and the counts that must reconcile.

use super::builder::{Builder, titled, unknown, withheld};
use super::parts::{counts, numbered};
use super::viewing::Viewing;
use super::voice::{UNRECORDED, Voice};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::discretion::View;
use crate::kernel::{Fault, MeetingId, PersonId, Reader, Roll};
use crate::meeting::{Capacity, Meeting};
use alloc::vec::Vec;

impl Chamber {
    /// The sign-in sheet of a meeting (签到表) for an audience: those who signed in, in order, then the excused and, where
    /// it is known who was entitled, the others.
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
    /// let sheet = chamber.sign_in_sheet(MeetingId::from_u128(0x51), Audience::Secretariat)?;
    /// assert!(sheet.to_text().contains("应到：6人；实到：4人"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn sign_in_sheet(&self, meeting: MeetingId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::SignInSheet, &alloc::format!("{meeting}"), reader.into());
        let voice = viewing.voice();
        let it = voice.meeting(meeting)?;
        let mut builder = Builder::new(alloc::format!("{}签到表", voice.chamber.meeting_title(it)));
        if !voice.may_read(it.mark().seq, it.convened().audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        builder.paragraph(
            Line::of("时间：").line(voice.hour(it.opened_at().or(it.convened().starts), UNRECORDED)),
        );
        let mut sheet = Sheet { voice, meeting: it, rows: Vec::new() };
        let attendance = it.attendance();
        let mut listed = Roll::default();
        for stay in attendance.stays() {
            listed.insert(stay.person());
            let remark = match stay.capacity() {
                Capacity::Attending => Line::default(),
                Capacity::Observing => Line::of(Capacity::Observing.label()),
            };
            sheet.row(stay.person(), voice.occurred(stay.arrived(), UNRECORDED), remark)?;
        }
        for (place, _) in attendance.excuses() {
            if listed.insert(place) {
                sheet.row(place, Line::default(), Line::of("请假"))?;
            }
        }
        if let Some(entitled) = attendance.entitled() {
            for place in entitled.iter() {
                if listed.insert(place) {
                    sheet.row(place, Line::default(), Line::default())?;
                }
            }
        }
        let rows = sheet.rows;
        builder.table("签到表", &["序号", "姓名", "单位", "职务", "签到时间", "备注"], rows);
        builder.paragraph(counts(it));
        Ok(builder.finish(&voice))
    }
}

struct Sheet<'a> {
    voice: Voice<'a>,
    meeting: &'a Meeting,
    rows: Vec<Vec<Line>>,
}

impl Sheet<'_> {
    fn row(&mut self, place: u32, arrived: Line, remark: Line) -> Result<(), Fault> {
        let Some(person) = self.voice.chamber.roster().persons().id_at(place) else {
            return Ok(());
        };
        let (body, title) = self.body_and_title(person);
        let number = numbered(&self.rows);
        self.rows.push(alloc::vec![number, self.voice.person(person)?, body, title, arrived, remark]);
        Ok(())
    }

    fn body_and_title(&self, person: PersonId) -> (Line, Line) {
        if let Some((guests, delegate)) = self.meeting.guest(person) {
            let title = titled(delegate.title.as_ref(), UNRECORDED);
            return (self.voice.party(guests.party), title);
        }
        let titles =
            self.voice.day(self.meeting).map(|day| self.voice.titles(person, day)).unwrap_or_default();
        let title = if titles.is_empty() { unknown(UNRECORDED) } else { Line::of(titles.join("、")) };
        (Line::of(self.voice.chamber.profile().name.as_str()), title)
    }
}
