//! Minutes (会议纪要), drafted from what was recorded.

use super::builder::{Builder, titled, unknown, withheld};
use super::parts::{FOLLOW_UP_HEADER, counts, follow_up_rows, number, speakers};
use super::viewing::Viewing;
use super::voice::{UNDECIDED, UNRECORDED, Voice};
use super::{Document, Line, votes};
use crate::chamber::Chamber;
use crate::discretion::View;
use crate::kernel::{AgendaItemId, DataFault, Fault, Kept, Mark, MeetingId, Phrase, Reader};
use crate::meeting::{ContributionRecorded, Meeting, PhaseName};
use alloc::vec::Vec;

impl Chamber {
    /// A meeting's minutes (会议纪要) for an audience: attendance, what was said and on whose behalf, consensus,
    /// follow-ups, corrections, and the digest that the draft or the signature rests on.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown meeting; `data.not_yet` before it is closed.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let minutes = chamber.minutes(MeetingId::from_u128(0x5c), Audience::Secretariat)?;
    /// assert!(minutes.to_text().contains("签发：秘书长许望舒"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn minutes(&self, meeting: MeetingId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::Minutes, &alloc::format!("{meeting}"), reader.into());
        let voice = viewing.voice();
        let it = voice.meeting(meeting)?;
        if it.phase().name() != PhaseName::Closed {
            return Err(DataFault::NotYet {
                kind: Phrase::new("会议纪要", "minutes"),
                reason: Phrase::new("会议尚未闭会", "the meeting is not closed"),
            }
            .into());
        }
        let title = alloc::format!("{}纪要", voice.chamber.meeting_title(it));
        let mut builder = Builder::new(title);
        if !voice.may_read(it.mark().seq, it.convened().audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        head(&voice, it, &mut builder)?;
        attendance(&voice, it, &mut builder)?;
        proceedings(&voice, it, &mut builder)?;
        motions(&voice, it, meeting, &mut builder)?;
        consensus(&voice, it, &mut builder)?;
        follow_ups(&voice, it, &mut builder)?;
        corrections(&voice, it, &mut builder)?;
        signature(&voice, it, &mut builder)?;
        publications(&voice, it, &mut builder);
        Ok(builder.finish(&voice))
    }
}

fn head(voice: &Voice<'_>, it: &Meeting, builder: &mut Builder) -> Result<(), Fault> {
    let convened = it.convened();
    builder.paragraph(Line::of("时间：").line(voice.hour(it.opened_at().or(convened.starts), UNRECORDED)));
    builder.paragraph(Line::of("地点：").line(titled(convened.place.as_ref(), UNRECORDED)));
    builder.paragraph(Line::of("主办：").text(voice.chamber.profile().name.as_str()));
    let chairs = Line::listed(&mut it.chairs().map(|chair| voice.introduced(chair, it)))?;
    builder.paragraph(Line::of("主持：").line(chairs));
    builder.paragraph(Line::of("主题：").line(titled(convened.theme.as_ref(), UNRECORDED)));
    builder.paragraph(Line::of("议题：").line(titled(convened.question.as_ref(), UNRECORDED)));
    Ok(())
}

fn attendance(voice: &Voice<'_>, it: &Meeting, builder: &mut Builder) -> Result<(), Fault> {
    builder.heading(1, Line::of("到会情况"));
    builder.paragraph(counts(it));
    let persons = voice.chamber.roster().persons();
    let attendance = it.attendance();
    let came = attendance.attended().iter().filter_map(|place| persons.id_at(place));
    let own = came.filter(|person| it.guest(*person).is_none());
    let own = Line::listed(&mut own.map(|person| voice.introduced(person, it)))?;
    builder.item(2, Line::of("本会出席：").line(own));
    if it.guests().next().is_some() {
        builder.heading(2, Line::of("来宾"));
        for delegation in it.guests() {
            let mut line = voice.origin(delegation);
            let mut named = Vec::new();
            for delegate in &delegation.delegates {
                // A guest may attend or observe: either way they came.
                let place = persons.index_of(delegate.person);
                let came = attendance.stays().iter().any(|stay| Some(stay.person()) == place);
                let here = if came { "" } else { "（未签到）" };
                named.push(voice.delegate(delegate)?.text(here));
            }
            line = line.text("：").line(Line::joined(named, "、", UNRECORDED));
            line = line.text("；随行人员：").line(number(delegation.companions));
            builder.item(3, line);
        }
    }
    let mut absent = Vec::new();
    for (place, _) in attendance.excuses() {
        if let Some(person) = persons.id_at(place) {
            absent.push(voice.introduced(person, it)?);
        }
    }
    if !absent.is_empty() {
        builder.item(2, Line::of("请假：").line(Line::joined(absent, "、", UNRECORDED)));
    }
    Ok(())
}

fn proceedings(voice: &Voice<'_>, it: &Meeting, builder: &mut Builder) -> Result<(), Fault> {
    builder.heading(1, Line::of("会议内容"));
    for item in it.agenda() {
        builder.heading(2, Line::of(item.kind.label()).text("：").text(item.title.as_str()));
        recorded_under(voice, it, Some(item.item), builder)?;
    }
    let apart = it.contributions().any(|(contribution, _)| contribution.item.is_none())
        || it.studies().any(|(study, _)| study.item.is_none());
    if apart {
        builder.heading(2, Line::of("其他"));
        recorded_under(voice, it, None, builder)?;
    }
    if it.agenda().next().is_none() && !apart {
        builder.paragraph(unknown(UNRECORDED));
    }
    Ok(())
}

fn recorded_under(
    voice: &Voice<'_>,
    it: &Meeting,
    item: Option<AgendaItemId>,
    builder: &mut Builder,
) -> Result<(), Fault> {
    let mut any = false;
    for (study, mark) in it.studies().filter(|(study, _)| study.item == item) {
        any = true;
        if !voice.may_read(mark.seq, study.audience) {
            builder.item(3, withheld());
            continue;
        }
        let mut line = match study.led_by {
            Some(person) => voice.introduced(person, it)?.text("组织学习"),
            None => Line::of("学习"),
        };
        line = line.line(voice.party(study.issuer)).text("《").text(study.document.as_str()).text("》");
        builder.item(3, line);
    }
    for (contribution, mark) in it.contributions().filter(|(contribution, _)| contribution.item == item) {
        any = true;
        contributed(voice, it, contribution, mark, builder)?;
    }
    if !any {
        builder.item(3, unknown(UNRECORDED));
    }
    Ok(())
}

fn contributed(
    voice: &Voice<'_>,
    it: &Meeting,
    contribution: &ContributionRecorded,
    mark: Mark,
    builder: &mut Builder,
) -> Result<(), Fault> {
    if !voice.may_read(mark.seq, contribution.audience) {
        builder.item(3, withheld());
        return Ok(());
    }
    let kept = |place| Kept { seq: mark.seq, place };
    let mut line = speakers(voice, it, contribution)?.text("：");
    line = match contribution.summary {
        Some(place) => line.line(voice.prose(kept(place), mark.seq, contribution.audience)?),
        None if contribution.points.is_empty() => line.text("发言内容").line(unknown(UNRECORDED)),
        None => line,
    };
    builder.item(3, line);
    for place in &contribution.points {
        builder.item(4, voice.prose(kept(*place), mark.seq, contribution.audience)?);
    }
    Ok(())
}

fn motions(voice: &Voice<'_>, it: &Meeting, meeting: MeetingId, builder: &mut Builder) -> Result<(), Fault> {
    let mut moved = voice.chamber.voting().moved_at(meeting).peekable();
    if moved.peek().is_none() {
        return Ok(());
    }
    builder.heading(1, Line::of("议案与表决"));
    for (_, motion) in moved {
        votes::recorded(voice, it, motion, builder)?;
    }
    Ok(())
}

fn consensus(voice: &Voice<'_>, it: &Meeting, builder: &mut Builder) -> Result<(), Fault> {
    if it.consensus().next().is_none() {
        return Ok(());
    }
    builder.heading(1, Line::of("会议共识"));
    builder.paragraph(Line::of("本次会议不作决议，对与会各方没有约束力。"));
    for (point, mark) in it.consensus() {
        builder.item(2, voice.prose(Kept { seq: mark.seq, place: point.text }, mark.seq, point.audience)?);
    }
    Ok(())
}

fn follow_ups(voice: &Voice<'_>, it: &Meeting, builder: &mut Builder) -> Result<(), Fault> {
    let rows = follow_up_rows(voice, it)?;
    builder.heading(1, Line::of("后续事项"));
    if rows.is_empty() {
        builder.paragraph(Line::of("无。"));
    } else {
        builder.table("事项、负责与期限", FOLLOW_UP_HEADER, rows);
    }
    Ok(())
}

fn corrections(voice: &Voice<'_>, it: &Meeting, builder: &mut Builder) -> Result<(), Fault> {
    if it.minutes().corrections().next().is_none() {
        return Ok(());
    }
    builder.heading(1, Line::of("更正"));
    for (correction, kept, mark) in it.minutes().corrections() {
        let day = mark.at.date(voice.chamber.profile().offset);
        // What corrects a contribution is as secret as that.
        let corrected = it.contributions().find(|(it, _)| Some(it.contribution) == correction.contribution);
        let (seq, audience) =
            corrected.map_or((it.mark().seq, it.convened().audience), |(it, mark)| (mark.seq, it.audience));
        let line = Line::of(day.chinese()).text("更正：").line(voice.prose(kept, seq, audience)?);
        builder.item(2, line);
    }
    Ok(())
}

/// How the signed minutes were made known, and how they must still be.
fn publications(voice: &Voice<'_>, it: &Meeting, builder: &mut Builder) {
    let minutes = it.minutes();
    let offset = voice.chamber.profile().offset;
    for (published, mark) in minutes.published() {
        let day = published.on.unwrap_or_else(|| mark.at.date(offset));
        builder.paragraph(Line::of(day.chinese()).text(published.to.label()).text("。"));
    }
    for owed in minutes.publications().iter().filter(|owed| minutes.published_to(owed.to).is_none()) {
        let line = Line::of("尚未").text(owed.to.label());
        builder.paragraph(match owed.due {
            Some(due) => line.text("（限").text(due.chinese()).text("前）。"),
            None => line.text("。"),
        });
    }
}

fn signature(voice: &Voice<'_>, it: &Meeting, builder: &mut Builder) -> Result<(), Fault> {
    let offset = voice.chamber.profile().offset;
    let mut lines = Vec::new();
    match it.minutes().signed() {
        Some((signed, mark)) => {
            let title = voice.chamber.charter().post_title(&signed.post);
            lines.push(match &signed.on_behalf_of {
                None => Line::of("签发：").text(title).line(voice.person(signed.signer)?),
                Some(principal) => Line::of("签发：")
                    .line(voice.person(signed.signer)?)
                    .text("（代表")
                    .line(voice.principal(principal, Some(mark.at.date(offset)))?)
                    .text("）"),
            });
            lines.push(Line::of(voice.chamber.profile().name.as_str()));
            lines.push(Line::of(mark.at.date(offset).chinese()));
        }
        None => {
            lines.push(Line::of("签发：").line(unknown("未签发")));
            lines.push(Line::of(voice.chamber.profile().name.as_str()));
            lines.push(Line::of("签发日期：").line(unknown(UNDECIDED)));
        }
    }
    let rests_on = it.minutes().signed().map(|(signed, _)| signed.digest);
    let digest = rests_on.or_else(|| it.minutes().drafted().map(|(drafted, _)| drafted.digest));
    lines.push(match digest {
        Some(digest) => Line::of(alloc::format!("日志摘要：{digest}")),
        None => Line::of("日志摘要：").line(unknown("纪要尚未起草")),
    });
    builder.signature(lines);
    Ok(())
}
