//! The decision of a sanction (处分决定): reasons, answer, who decided it, what it is, and what the member had before.

use super::builder::{Builder, unknown, withheld};
use super::viewing::Viewing;
use super::voice::{UNRECORDED, Voice};
use super::votes::outcome;
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::charter::Sanction;
use crate::discretion::View;
use crate::kernel::{DataFault, Fault, Language, Mark, Phrase, Reader};
use crate::membership::{Member, MemberSanctioned};
use alloc::format;
use alloc::vec::Vec;

impl Chamber {
    /// The decision by which a member was sanctioned (处分决定), for a reader: that of the entry that recorded it.
    ///
    /// # Errors
    ///
    /// `data.not_found` where that entry recorded no sanction.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/sanctioned.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let warned = chamber.sanction_list(Some(MemberId::from_u128(0x95)))[0].seq;
    /// let decision = chamber.sanction_decision(warned, Audience::Council)?;
    /// assert!(decision.to_text().contains("给予警告处分"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn sanction_decision(&self, seq: u32, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::SanctionDecision, &format!("{seq}"), reader.into());
        let voice = viewing.voice();
        let of_seat =
            |seat| sanctions_of(seat).into_iter().find(|(_, mark)| mark.seq == seq).map(|it| (seat, it));
        let found = self.members().seats().iter().find_map(|(_, seat)| of_seat(seat));
        let (seat, (sanctioned, mark)) = found.ok_or_else(|| {
            let kind = Phrase::new("处分决定", "decision of a sanction");
            Fault::from(DataFault::NotFound { kind, id: format!("{seq}") })
        })?;
        if !voice.may_read(seq, sanctioned.audience) {
            let mut builder = Builder::new("处分决定");
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let title = format!("关于给予会员{}处分的决定", sanctioned.sanction.label());
        let mut builder = Builder::new(title);
        builder.paragraph(voice.holder(seat.holder())?.text("："));
        builder.heading(1, Line::of("事由"));
        builder.paragraph(voice.prose(sanctioned.reasons(mark), seq, sanctioned.audience)?);
        builder.heading(1, Line::of("陈述、申辩"));
        builder.paragraph(answer(&voice, sanctioned, mark)?);
        builder.heading(1, Line::of("决定"));
        builder.paragraph(decided(&voice, sanctioned)?);
        builder.paragraph(given(&voice, sanctioned));
        let before: Vec<_> = sanctions_of(seat).into_iter().filter(|(_, it)| it.seq < seq).collect();
        if !before.is_empty() {
            let row = |(it, made): &(&MemberSanctioned, Mark)| {
                if !voice.may_read(made.seq, it.audience) {
                    return alloc::vec![withheld(), withheld(), withheld()];
                }
                let days = [it.since, it.until].map(|day| voice.date(day, UNRECORDED));
                let [since, until] = days;
                let ends = if it.sanction == Sanction::Suspension { until } else { Line::of("—") };
                alloc::vec![Line::of(it.sanction.label()), since, ends]
            };
            builder.heading(1, Line::of("此前处分"));
            builder.table("此前处分", &["处分", "自", "至"], before.iter().map(row).collect());
        }
        let on = sanctioned.since.unwrap_or_else(|| mark.at.date(self.profile().offset));
        builder
            .signature(alloc::vec![Line::of(self.profile().name.as_str()), voice.date(Some(on), UNRECORDED)]);
        Ok(builder.finish(&voice))
    }
}

fn sanctions_of(seat: &Member) -> Vec<(&MemberSanctioned, Mark)> {
    seat.sanctions().collect()
}

/// When the member was heard, and what they said.
fn answer(voice: &Voice<'_>, it: &MemberSanctioned, mark: Mark) -> Result<Line, Fault> {
    let Some(heard) = it.heard else { return Ok(unknown(UNRECORDED)) };
    let day = Line::of(format!("{}听取会员陈述、申辩：", heard.chinese()));
    Ok(day.line(match it.defence(mark) {
        Some(kept) => voice.prose(kept, mark.seq, it.audience)?,
        None => Line::of("会员没有陈述、申辩"),
    }))
}

/// Under which article it was decided, and by which vote, as far as a reader may see it.
fn decided(voice: &Voice<'_>, it: &MemberSanctioned) -> Result<Line, Fault> {
    let article = it.article.as_ref();
    let cited = article.map(|article| format!("依据{}，", article.citation(Language::Chinese)));
    let line = Line::of(cited.unwrap_or_default());
    // Whether somebody decided it by their post or an import did not say how, nobody is named.
    let Some(motion) = it.resolution else { return Ok(line.text("作出如下决定。")) };
    let Ok((motion, meeting)) = voice.motion(motion) else { return Ok(line.line(unknown(UNRECORDED))) };
    let line = line.text(format!("经{}表决：", voice.chamber.meeting_title(meeting)));
    Ok(match motion.decided() {
        Some((closed, _)) if voice.may_read(motion.mark().seq, motion.moved().audience) => {
            line.line(outcome(voice, closed)?)
        }
        _ => line.line(withheld()),
    })
}

/// What it is, and for how long.
fn given(voice: &Voice<'_>, it: &MemberSanctioned) -> Line {
    let line =
        Line::of(format!("给予{}处分，自", it.sanction.label())).line(voice.date(it.since, UNRECORDED));
    match it.until {
        Some(until) => line.text(format!("起至{}止。", until.chinese())),
        None => line.text("起执行。"),
    }
}
