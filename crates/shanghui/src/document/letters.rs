//! Letters as they are sent (公文): request, report, letter, notice with its receipts, circular, reply; and a member's proposal.

use super::builder::{Builder, unknown, withheld};
use super::parts::numbered;
use super::viewing::Viewing;
use super::voice::{UNRECORDED, Voice};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::charter::LetterKind;
use crate::coordination::{Addressee, Letter};
use crate::discretion::View;
use crate::kernel::{DataFault, Fault, LetterId, Phrase, Reader};
use alloc::string::ToString as _;
use alloc::vec::Vec;

/// The words with which a letter of a kind closes.
const fn closing(kind: LetterKind, asks: bool) -> &'static str {
    match kind {
        LetterKind::Request => "妥否，请批示。",
        LetterKind::Report => "特此报告。",
        LetterKind::Letter if asks => "请予函复。",
        LetterKind::Letter => "特此函告。",
        LetterKind::Notice => "特此通知。",
        LetterKind::Circular => "特此通报。",
        LetterKind::Reply => "特此函复。",
        LetterKind::Proposal => "请予研究答复。",
    }
}

impl Voice<'_> {
    pub(super) fn addressee(&self, addressee: &Addressee) -> Result<Line, Fault> {
        Ok(match addressee {
            Addressee::Party { party } => self.party(Some(*party)),
            Addressee::Organ { organ } => Line::of(self.chamber.charter().organ_title(organ)),
            Addressee::Person { person } => self.person(*person)?,
            Addressee::Member { member } => match self.chamber.members().seats().get(*member) {
                Some(seat) => self.holder(seat.holder())?,
                None => unknown(UNRECORDED),
            },
        })
    }

    fn addressees(&self, all: &[Addressee]) -> Result<Line, Fault> {
        Line::listed(&mut all.iter().map(|it| self.addressee(it)))
    }
}

impl Chamber {
    /// A letter as it is sent (公文), with the answer to it and, for what is acknowledged, who has received it (收文情况表).
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown letter; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/corresponding.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let request = chamber.letter(LetterId::from_u128(0x501), Audience::Secretariat)?;
    /// assert!(request.to_text().contains("妥否，请批示。"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn letter(&self, letter: LetterId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::Letter, &alloc::format!("{letter}"), reader.into());
        let voice = viewing.voice();
        let it = self.coordination().letters().get(letter).ok_or_else(|| DataFault::NotFound {
            kind: Phrase::new("发文", "letter"),
            id: alloc::format!("{letter}"),
        })?;
        let drafted = it.drafted();
        if !voice.may_read(it.mark().seq, drafted.audience) {
            let mut builder = Builder::new(drafted.kind.label());
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let mut builder = Builder::new(drafted.title.as_str());
        let issued = it.issued().map(|(issued, _)| issued);
        let number = issued.and_then(|issued| issued.number.as_ref()).map(|number| number.to_string());
        let mut head = Line::of("发文字号：").line(number.map_or_else(|| unknown("未编号"), Line::of));
        // Whoever signs what goes upwards is named on it.
        if matches!(drafted.kind, LetterKind::Request | LetterKind::Report) {
            let signer = issued.and_then(|issued| issued.signer);
            let signer = signer.map_or_else(|| Ok(unknown(UNRECORDED)), |signer| voice.person(signer))?;
            head = head.text("　签发人：").line(signer);
        }
        builder.paragraph(head);
        builder.paragraph(voice.addressees(&drafted.to)?.text("："));
        let directive = drafted.answers.and_then(|answers| self.secretariat().directives().get(answers));
        if let Some(directive) = directive {
            let accepted = directive.accepted();
            let title = if voice.may_read(directive.mark().seq, accepted.audience) {
                Line::of(accepted.title.as_str())
            } else {
                withheld()
            };
            builder.paragraph(Line::of("来文《").line(title).text("》收悉。"));
        }
        builder.paragraph(voice.prose(it.body(), it.mark().seq, drafted.audience)?);
        if let Some(matter) = &drafted.matter {
            let proposes = drafted.kind == LetterKind::Proposal;
            let asks = if proposes { "建议事项：" } else { "请求事项：" };
            builder.paragraph(Line::of(asks).text(matter.as_str()).text("。"));
        }
        builder.paragraph(Line::of(closing(drafted.kind, drafted.matter.is_some())));
        let sender = match drafted.from {
            Some(member) => voice.addressee(&Addressee::Member { member })?,
            None => Line::of(self.profile().name.as_str()),
        };
        builder.signature(alloc::vec![sender, voice.date(issued.map(|issued| issued.on), "尚未签发")]);
        answer(&voice, it, &mut builder)?;
        receipts(&voice, it, &mut builder)?;
        if let Some((filed, _)) = it.filed() {
            let on = voice.occurred(filed.at, UNRECORDED);
            builder.paragraph(Line::of("归档：").text(filed.place.as_str()).text("，").line(on));
        }
        Ok(builder.finish(&voice))
    }
}

/// What came back.
fn answer(voice: &Voice<'_>, it: &Letter, builder: &mut Builder) -> Result<(), Fault> {
    if it.drafted().matter.is_none() || it.issued().is_none() {
        return Ok(());
    }
    builder.heading(1, Line::of("办理结果"));
    let Some((answered, _)) = it.answered() else {
        builder.paragraph(unknown("尚未答复"));
        return Ok(());
    };
    let mut line = Line::of(answered.outcome.label());
    if let Some(reference) = &answered.reference {
        line = line.text(alloc::format!("（{reference}）"));
    }
    builder.paragraph(line.text("，答复日期：").line(voice.occurred(answered.at, UNRECORDED)));
    if let Some(text) = it.answer_text() {
        builder.paragraph(voice.prose(text, it.mark().seq, it.drafted().audience)?);
    }
    if answered.asks_for_more() {
        let due = voice.date(answered.follow_up_by, "未定期限");
        let state = if it.followed().is_some() { "，已办" } else { "，未办" };
        builder.paragraph(Line::of("须补正或报告落实情况：").line(due).text(state));
    }
    Ok(())
}

/// Who has received it, and who has not.
fn receipts(voice: &Voice<'_>, it: &Letter, builder: &mut Builder) -> Result<(), Fault> {
    let proposal = it.drafted().kind == LetterKind::Proposal && it.answered().is_some();
    if it.issued().is_none() || !(it.drafted().kind.is_acknowledged() || proposal) {
        return Ok(());
    }
    let mut rows: Vec<Vec<Line>> = Vec::new();
    for by in it.receivers() {
        let state = match it.receipt(&by) {
            Some(receipt) => Line::of("已收到，").line(voice.occurred(receipt.at, UNRECORDED)),
            None => Line::of("未确认"),
        };
        rows.push(alloc::vec![numbered(&rows), voice.addressee(&by)?, state]);
    }
    builder.table("收文情况表", &["序号", "收文对象", "收文情况"], rows);
    Ok(())
}
