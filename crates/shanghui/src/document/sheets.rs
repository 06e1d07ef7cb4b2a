//! Short sheets: whose turn it is, who spoke for whom, what follows, what is due.

use super::builder::{Builder, unknown, withheld};
use super::parts::{FOLLOW_UP_HEADER, follow_up_rows, numbered, represented, themselves};
use super::viewing::Viewing;
use super::voice::{UNDECIDED, UNRECORDED, Voice};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::charter::NamedPost;
use crate::discretion::View;
use crate::kernel::{
    Date, Fault, FollowUpId, MeetingId, MemberId, Reader, RotationId, SuggestionId, chinese,
};
use crate::secretariat::{Duty, DutyKind};
use alloc::vec::Vec;

/// Why a duty stands. What it is about in the words of those concerned, and who, is personal and so not in the duty: here it
/// is said to who may read it.
pub(super) fn reason(voice: &Voice<'_>, duty: &Duty) -> Result<Line, Fault> {
    let said = || Line::of(duty.reason.as_str());
    let about = match duty.kind {
        DutyKind::HandOver => {
            let turn = duty.subject.parse().ok();
            let turn = turn.and_then(|id: RotationId| voice.chamber.leadership().rotations().get(id));
            // Whoever held a part of the turn hands it over with the others.
            let changed = turn.filter(|it| it.changed_hands(&|_| true));
            changed.map(|turn| voice.people(turn.everybody())).transpose()?
        }
        DutyKind::FollowUp => {
            let known = duty.subject.parse().ok();
            let known = known.and_then(|id: FollowUpId| voice.chamber.meetings().follow_ups().get(id));
            let Some(follow_up) = known else { return Ok(said()) };
            return Ok(Line::of("会议交办：").line(voice.prose(
                follow_up.task(),
                follow_up.mark().seq,
                duty.audience,
            )?));
        }
        DutyKind::CallOn | DutyKind::VisitMember => {
            let known = duty.subject.parse().ok();
            let known = known.and_then(|id: MemberId| voice.chamber.members().seats().get(id));
            known.map(|member| voice.holder(member.holder())).transpose()?
        }
        // Of whom it is stands in the duty's id alone, as its last part.
        DutyKind::AssessCandidate | DutyKind::EraseCandidate => {
            let person = duty.id.rsplit('/').next().and_then(|id| id.parse().ok());
            person.map(|person| voice.person(person)).transpose()?
        }
        DutyKind::CloseSuggestion => {
            let known = duty.subject.parse().ok();
            let known = known.and_then(|id: SuggestionId| voice.chamber.planning().suggestions().get(id));
            known.map(|made| voice.prose(made.text(), made.mark().seq, made.audience())).transpose()?
        }
        _ => None,
    };
    Ok(match about {
        Some(about) => said().text("：").line(about),
        None => said(),
    })
}

/// By when: where the period ends on a day off, from which day it was moved.
fn due(voice: &Voice<'_>, duty: &Duty) -> Line {
    let day = voice.date(duty.due, UNDECIDED);
    match duty.rolled_from {
        Some(end) => day.text(alloc::format!("（{}逢休假日，顺延）", end.chinese())),
        None => day,
    }
}

impl Chamber {
    /// What follows from a meeting (后续事项一览), with owners and dates, for an audience.
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
    /// let sheet = chamber.follow_up_sheet(MeetingId::from_u128(0x51), Audience::Secretariat)?;
    /// assert!(sheet.to_text().contains("汇总仓位清单"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn follow_up_sheet(&self, meeting: MeetingId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::FollowUpSheet, &alloc::format!("{meeting}"), reader.into());
        let voice = viewing.voice();
        let it = voice.meeting(meeting)?;
        let mut builder = Builder::new(alloc::format!("{}后续事项", voice.chamber.meeting_title(it)));
        let rows = follow_up_rows(&voice, it)?;
        builder.table("事项、负责与期限", FOLLOW_UP_HEADER, rows);
        Ok(builder.finish(&voice))
    }

    /// Who spoke on whose behalf at a meeting (代表发言一览), for an audience.
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
    /// let sheet = chamber.spoken_for(MeetingId::from_u128(0x51), Audience::Secretariat)?;
    /// assert!(sheet.title.ends_with("代表发言"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn spoken_for(&self, meeting: MeetingId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::SpokenFor, &alloc::format!("{meeting}"), reader.into());
        let voice = viewing.voice();
        let it = voice.meeting(meeting)?;
        let mut builder = Builder::new(alloc::format!("{}代表发言", voice.chamber.meeting_title(it)));
        let mut rows: Vec<Vec<Line>> = Vec::new();
        if !voice.may_read(it.mark().seq, it.convened().audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        for (contribution, mark) in
            it.contributions().filter(|(contribution, _)| !contribution.on_behalf_of.is_empty())
        {
            if !voice.may_read(mark.seq, contribution.audience) {
                rows.push(alloc::vec![numbered(&rows), withheld(), withheld(), withheld()]);
                continue;
            }
            let item = contribution.item.and_then(|item| it.item(item));
            rows.push(alloc::vec![
                numbered(&rows),
                themselves(&voice, it, contribution)?,
                represented(&voice, it, contribution)?,
                item.map_or_else(|| unknown(UNRECORDED), |item| Line::of(item.title.as_str())),
            ]);
        }
        builder.table("代表发言", &["序号", "发言人", "代表", "议程"], rows);
        Ok(builder.finish(&voice))
    }

    /// Whose turn it is on a day (轮值情况), for an audience.
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
    /// let note = chamber.rotation_note("2026-04-02".parse()?, Audience::Secretariat)?;
    /// assert!(note.to_text().contains("第二届第二次轮值会长"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rotation_note(&self, on: Date, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::RotationNote, &alloc::format!("{on}"), reader.into());
        let voice = viewing.voice();
        let mut builder = Builder::new(alloc::format!("{}轮值情况", self.profile().name));
        match self.rotation_on(on) {
            None => builder.paragraph(Line::of(on.chinese()).text("：").line(unknown("没有轮值记录"))),
            Some(turn) => {
                let title = self.charter().rotation().map_or("轮值", |rule| rule.title.as_str());
                builder.paragraph(
                    Line::of(on.chinese())
                        .text(alloc::format!(
                            "：第{}届第{}次{title}",
                            chinese(turn.term_ordinal),
                            chinese(turn.ordinal)
                        ))
                        .line(voice.people(turn.holders)?),
                );
            }
        }
        Ok(builder.finish(&voice))
    }

    /// How long the journal is, and its last digest (日志摘要): what is worth publishing, so that a chain rewritten whole
    /// shows.
    ///
    /// # Errors
    ///
    /// None of its own.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let note = chamber.journal_note(Audience::Public)?;
    /// assert!(note.to_text().contains(&chamber.journal().digest().to_string()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn journal_note(&self, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::JournalNote, "", reader.into());
        let voice = viewing.voice();
        let mut builder = Builder::new(alloc::format!("{}日志摘要", self.profile().name));
        builder.paragraph(Line::of(alloc::format!(
            "共{}条，末条摘要：{}",
            self.journal().length(),
            self.journal().digest()
        )));
        Ok(builder.finish(&voice))
    }

    /// Everything that is due, overdue or coming on a day (待办事项), for an audience.
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
    /// let sheet = chamber.duty_sheet("2026-04-02".parse()?, Audience::Secretariat)?;
    /// assert!(sheet.to_text().contains("发出会议通知"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn duty_sheet(&self, on: Date, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::DutySheet, &alloc::format!("{on}"), reader.into());
        let voice = viewing.voice();
        let mut builder = Builder::new(alloc::format!("{}待办事项（{}）", self.profile().name, on.chinese()));
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for duty in self.duties(on) {
            let number = numbered(&rows);
            if !voice.may_read_duty(&duty) {
                rows.push(alloc::vec![
                    number,
                    Line::of(duty.kind.label()),
                    withheld(),
                    withheld(),
                    withheld(),
                    withheld()
                ]);
                continue;
            }
            let titles = |posts: &[NamedPost]| {
                posts.iter().map(|post| post.title.as_str()).collect::<Vec<_>>().join("、")
            };
            let owner = match (&duty.owner, duty.owed_by.as_slice()) {
                (Some(owner), _) => voice.principal(owner, None)?,
                (None, []) => unknown(UNDECIDED).text(alloc::format!("（可由{}办理）", titles(&duty.posts))),
                (None, owed_by) => Line::of(titles(owed_by)),
            };
            let owner = match duty.stand_ins.as_slice() {
                [] => owner,
                people => owner.text("（可代办：").line(voice.people(people.iter().copied())?).text("）"),
            };
            rows.push(alloc::vec![
                number,
                Line::of(duty.kind.label()),
                reason(&voice, &duty)?,
                owner,
                due(&voice, &duty),
                Line::of(duty.state.label()),
            ]);
        }
        builder.table("待办事项", &["序号", "事项", "缘由", "负责", "期限", "状态"], rows);
        Ok(builder.finish(&voice))
    }
}
