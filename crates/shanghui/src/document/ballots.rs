//! Paper for a vote: the ballot (选票、表决票) and the sheet on which the tellers count (计票单).

use super::builder::{Builder, withheld};
use super::viewing::Viewing;
use super::voice::UNRECORDED;
use super::votes::{named, outcome};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::discretion::View;
use crate::kernel::{DataFault, Fault, MotionId, Phrase, Reader, VoteId};
use crate::voting::VoteCount;
use alloc::format;
use alloc::vec::Vec;

/// An empty box to be marked.
const BOX: &str = "□";

impl Chamber {
    /// The ballot of a motion: for and against, or the candidates (表决票、选票), for an audience. It bears no number and no
    /// name of a voter.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown motion.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/voting.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let ballot = chamber.ballot_paper(MotionId::from_u128(0x106), Audience::Council)?;
    /// assert!(ballot.to_text().contains("所选不得超过2名"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn ballot_paper(&self, motion: MotionId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::BallotPaper, &alloc::format!("{motion}"), reader.into());
        let voice = viewing.voice();
        let (it, meeting) = voice.motion(motion)?;
        let candidature = it.moved().subject.candidature();
        let kind = if candidature.is_some() { "选票" } else { "表决票" };
        let mut builder = Builder::new(format!("{}{kind}", self.meeting_title(meeting)));
        if !voice.may_read(it.mark().seq, it.moved().audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        builder.paragraph(voice.subject(it)?);
        let boxes = || [Line::of(BOX), Line::of(BOX), Line::of(BOX)];
        match candidature.filter(|it| !it.slate) {
            None => {
                if let Some(slate) = candidature {
                    let names = voice.people(slate.nominees.iter().map(|nominee| nominee.person))?;
                    builder.paragraph(Line::of("候选人名单（整体表决）：").line(names));
                }
                builder.table("表决", &["赞成", "反对", "弃权"], alloc::vec![boxes().to_vec()]);
                builder.paragraph(Line::of("请在一格内划“○”；划两格以上的无效。"));
            }
            Some(candidature) => {
                let mut rows: Vec<Vec<Line>> = Vec::new();
                for nominee in &candidature.nominees {
                    let name = voice.person(nominee.person)?;
                    rows.push(core::iter::once(name).chain(boxes()).collect());
                }
                rows.push(alloc::vec![
                    Line::of("另选他人："),
                    Line::of(BOX),
                    Line::default(),
                    Line::default()
                ]);
                builder.table("候选人", &["姓名", "赞成", "反对", "弃权"], rows);
                let most = candidature.most_marks.unwrap_or(candidature.seats);
                builder.paragraph(Line::of(format!(
                    "应选{}名，所选不得超过{most}名：等于或少于的有效，多于的无效。候选人排列不分名次。",
                    candidature.seats
                )));
            }
        }
        Ok(builder.finish(&voice))
    }

    /// The sheet on which the tellers of a vote count, and sign (计票单), for an audience: empty before the vote is closed.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown vote.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/voting.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let sheet = chamber.count_sheet(VoteId::from_u128(0x116), Audience::Council)?;
    /// assert!(sheet.to_text().contains("收回：6张"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn count_sheet(&self, vote: VoteId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::CountSheet, &alloc::format!("{vote}"), reader.into());
        let voice = viewing.voice();
        let it = self.voting().votes().get(vote).ok_or_else(|| {
            Fault::from(DataFault::NotFound { kind: Phrase::new("表决", "vote"), id: format!("{vote}") })
        })?;
        let (motion, meeting) = voice.motion(it.opened().motion)?;
        let mut builder = Builder::new(format!("{}计票单", self.meeting_title(meeting)));
        if !voice.may_read(motion.mark().seq, motion.moved().audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        builder.paragraph(voice.subject(motion)?);
        builder.paragraph(Line::of("表决方式：").text(it.opened().ballot.label()));
        builder.paragraph(Line::of(format!("名册：{}人", it.roll().count())));
        let secret = it.opened().ballot == crate::charter::BallotKind::Secret;
        if secret {
            builder.paragraph(Line::of(format!(
                "发出：{}张；收回：{}张",
                it.issued().count(),
                it.voted().count()
            )));
        }
        let closed = it.closed();
        let rows = match closed.map(|(closed, _)| &closed.count) {
            Some(VoteCount::Motion { r#for, against, abstain, void }) => {
                alloc::vec![
                    [*r#for, *against, *abstain, *void].map(|count| Line::of(format!("{count}"))).to_vec()
                ]
            }
            None if motion.moved().subject.candidature().is_none_or(|it| it.slate) => {
                alloc::vec![[(); 4].map(|()| Line::default()).to_vec()]
            }
            _ => Vec::new(),
        };
        if rows.is_empty() {
            let mut rows = Vec::new();
            match closed.and_then(|(closed, _)| closed.election.as_ref()) {
                Some(result) => {
                    for it in &result.candidates {
                        let counts =
                            [it.r#for, it.against, it.abstain].map(|count| Line::of(format!("{count}")));
                        rows.push(
                            core::iter::once(named(&voice, it.candidate.as_str())?).chain(counts).collect(),
                        );
                    }
                }
                None => {
                    for nominee in motion.moved().subject.candidature().iter().flat_map(|it| &it.nominees) {
                        let name = voice.person(nominee.person)?;
                        rows.push(core::iter::once(name).chain([(); 3].map(|()| Line::default())).collect());
                    }
                }
            }
            builder.table("候选人得票", &["姓名", "赞成", "反对", "弃权"], rows);
        } else {
            builder.table("计票", &["赞成", "反对", "弃权", "无效"], rows);
        }
        if let Some((closed, _)) = closed {
            builder.paragraph(Line::of("结果：").line(outcome(&voice, closed)?));
        }
        let signed = closed.map(|(closed, _)| closed.signed_by.clone()).unwrap_or_default();
        builder.signature(alloc::vec![
            Line::of("监票人：").line(voice.people(it.opened().tellers.iter().copied())?),
            Line::of("签字：").line(voice.people(signed)?),
            Line::of("时间：").line(voice.occurred(closed.and_then(|(closed, _)| closed.at), UNRECORDED)),
        ]);
        Ok(builder.finish(&voice))
    }
}
