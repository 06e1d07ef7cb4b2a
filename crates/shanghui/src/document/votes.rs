//! What came of motions and votes: the lines of the minutes, the resolution (决议), the result of an election (选举结果公告).

use super::builder::{Builder, unknown, withheld};
use super::viewing::Viewing;
use super::voice::{UNDECIDED, UNRECORDED, Voice};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::charter::DuesTier;
use crate::discretion::View;
use crate::kernel::{Article, DataFault, Fault, Language, Mark, MotionId, PersonId, Phrase, Reader};
use crate::meeting::Meeting;
use crate::tally::{CandidateResult, ElectionResult, Impossible, MotionVerdict, Share};
use crate::voting::{Candidature, Motion, MotionState, Subject, Vote, VoteClosed};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

impl<'a> Voice<'a> {
    /// A motion, and the meeting at which it was moved.
    pub(super) fn motion(&self, id: MotionId) -> Result<(&'a Motion, &'a Meeting), Fault> {
        let motion = self.chamber.voting().motions().get(id).ok_or_else(|| {
            Fault::from(DataFault::NotFound { kind: Phrase::new("议案", "motion"), id: format!("{id}") })
        })?;
        Ok((motion, self.meeting(motion.moved().meeting)?))
    }

    /// What a motion is about: its text, or the post that is filled.
    pub(super) fn subject(&self, motion: &Motion) -> Result<Line, Fault> {
        match motion.moved().subject.candidature() {
            Some(it) => Ok(Line::of(self.post_and_seats(it))),
            None => self.prose(motion.text(), motion.mark().seq, motion.moved().audience),
        }
    }

    pub(super) fn post_and_seats(&self, it: &Candidature) -> String {
        format!("选举{}，应选{}名", self.chamber.charter().post_title(&it.post), it.seats)
    }

    /// The last vote on a motion, with how it was closed.
    fn last_vote(&self, motion: &Motion) -> Option<(&'a Vote, &'a VoteClosed, Mark)> {
        let vote = self.chamber.voting().votes().get(*motion.votes().last()?)?;
        let (closed, mark) = vote.closed()?;
        Some((vote, closed, mark))
    }
}

/// A motion in the minutes: who moved it, what it says, and what came of it.
pub(super) fn recorded(
    voice: &Voice<'_>,
    it: &Meeting,
    motion: &Motion,
    builder: &mut Builder,
) -> Result<(), Fault> {
    let moved = motion.moved();
    if !voice.may_read(motion.mark().seq, moved.audience) {
        builder.item(2, withheld());
        return Ok(());
    }
    let day = voice.day(it);
    let movers = Line::listed(&mut moved.movers.iter().map(|mover| voice.principal(mover, day)))?;
    builder.heading(2, Line::of(moved.subject.matter().label()).text("：").line(voice.subject(motion)?));
    builder.item(3, Line::of("提出：").line(movers));
    let seconders: Vec<PersonId> = motion.seconders().collect();
    if !seconders.is_empty() {
        builder.item(3, Line::of("附议：").line(voice.people(seconders)?));
    }
    let recused: Vec<PersonId> = motion.recused().collect();
    if !recused.is_empty() {
        builder.item(3, Line::of("回避：").line(voice.people(recused)?));
    }
    for vote in motion.votes() {
        if let Some((vote, closed, _)) = voice
            .chamber
            .voting()
            .votes()
            .get(*vote)
            .and_then(|it| it.closed().map(|(closed, mark)| (it, closed, mark)))
        {
            builder.item(3, Line::of(vote.opened().ballot.label()).text("：").line(outcome(voice, closed)?));
        }
    }
    let state = voice.chamber.voting().state_of(motion);
    if !matches!(state, MotionState::Passed | MotionState::Rejected) {
        builder.item(3, Line::of(state.label()));
    }
    Ok(())
}

/// What a closed vote says, with the arithmetic and the article.
pub(super) fn outcome(voice: &Voice<'_>, closed: &VoteClosed) -> Result<Line, Fault> {
    if let Some(verdict) = &closed.verdict {
        let why = because(verdict.impossible);
        let line = Line::of(counted(verdict)).text(required(&verdict.pass, closed.article.as_ref()));
        return Ok(line.text(verdict.outcome.label()).text(why));
    }
    let Some(result) = &closed.election else {
        return Ok(unknown(UNRECORDED));
    };
    let head = format!(
        "{}；发出{}票，收回{}票，有效{}票，无效{}票；",
        attended(result.entitled, result.present, result.quorum.as_ref()),
        result.issued,
        result.returned,
        result.valid,
        result.void
    );
    let line = Line::of(head).text(result.status.label()).text(because(result.impossible));
    if result.elected.is_empty() {
        return Ok(line);
    }
    let elected = Line::listed(&mut result.elected.iter().map(|who| named(voice, who.as_str())))?;
    Ok(line.text("；当选：").line(elected))
}

/// The counts of a motion, in words.
fn counted(verdict: &MotionVerdict) -> String {
    format!(
        "{}；赞成{}票，反对{}票，弃权{}票，无效{}票；",
        attended(verdict.entitled, verdict.present, verdict.quorum.as_ref()),
        verdict.r#for,
        verdict.against,
        verdict.abstain,
        verdict.void
    )
}

/// Who was there, and how many had to be.
fn attended(entitled: u64, present: u64, quorum: Option<&Share>) -> String {
    let needed = quorum.map(|quorum| format!("（须{}人）", quorum.needed)).unwrap_or_default();
    format!("应到{entitled}人，实到{present}人{needed}")
}

/// Why figures cannot be, where they cannot.
fn because(impossible: Option<Impossible>) -> String {
    impossible.map(|why| format!("（{}）", why.label())).unwrap_or_default()
}

/// What was needed, of what, and under which article.
fn required(share: &Share, article: Option<&Article>) -> String {
    let cited =
        article.map(|article| format!("{}：", article.citation(Language::Chinese))).unwrap_or_default();
    let short = if share.met { String::new() } else { format!("，差{}票", share.short_by) };
    format!("{cited}{}{}，须{}票{short}；", share.base.label(), share.whole, share.needed)
}

/// A candidate as they are called, where their name may be said.
pub(super) fn named(voice: &Voice<'_>, candidate: &str) -> Result<Line, Fault> {
    match candidate.parse::<PersonId>() {
        Ok(person) => voice.person(person),
        Err(_) => Ok(unknown(UNRECORDED)),
    }
}

impl Chamber {
    /// The resolution on a motion that was voted on (决议), or what came of it where it did not pass, for an audience.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown motion; `data.not_yet` before a vote on it was closed.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/voting.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let resolution = chamber.resolution(MotionId::from_u128(0x103), Audience::Council)?;
    /// assert!(resolution.to_text().contains("须4票，差1票"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn resolution(&self, motion: MotionId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::Resolution, &alloc::format!("{motion}"), reader.into());
        let voice = viewing.voice();
        let (it, meeting) = voice.motion(motion)?;
        let (_, closed, mark) = voice.last_vote(it).ok_or_else(not_voted_on)?;
        let passed = matches!(self.voting().state_of(it), MotionState::Passed | MotionState::Revoked);
        let name = voice.chamber.meeting_title(meeting);
        let kind = if passed { "决议" } else { "表决结果" };
        let mut builder = Builder::new(format!("{name}{kind}"));
        if !voice.may_read(it.mark().seq, it.moved().audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let held = meeting.opened_at().or(meeting.convened().starts);
        builder.paragraph(
            Line::of(name).text("于").line(voice.occurred(held, UNRECORDED)).text("审议了下列议案。"),
        );
        builder.heading(1, Line::of("议案"));
        builder.paragraph(voice.subject(it)?);
        tiers(&it.moved().subject, &mut builder);
        about(&voice, &it.moved().subject, &mut builder)?;
        builder.heading(1, Line::of("表决"));
        builder.paragraph(outcome(&voice, closed)?);
        builder.heading(1, Line::of("结果"));
        builder.paragraph(Line::of(match (passed, closed.decides()) {
            (true, _) => "议案通过，自通过之日起执行；法律、章程要求核准或备案的，从其规定。",
            (false, true) => "议案未获通过。",
            (false, false) => "本次表决未作出决定，须重新表决。",
        }));
        revoked(&voice, it, &mut builder)?;
        follow_ups(&voice, it, passed, &mut builder)?;
        builder.signature(alloc::vec![
            Line::of(self.profile().name.as_str()),
            voice.date(Some(mark.at.date(self.profile().offset)), UNDECIDED),
        ]);
        Ok(builder.finish(&voice))
    }

    /// The announcement of what an election came to (选举结果公告), for an audience.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown motion, or one that is no election; `data.not_yet` before its vote was closed.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/voting.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let result = chamber.election_result(MotionId::from_u128(0x107), Audience::Council)?;
    /// assert!(result.to_text().contains("同票"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn election_result(&self, motion: MotionId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::ElectionResult, &alloc::format!("{motion}"), reader.into());
        let voice = viewing.voice();
        let (it, meeting) = voice.motion(motion)?;
        let candidature = it.moved().subject.candidature().ok_or_else(|| {
            Fault::from(DataFault::NotFound {
                kind: Phrase::new("选举", "election"),
                id: format!("{motion}"),
            })
        })?;
        let (_, closed, mark) = voice.last_vote(it).ok_or_else(not_voted_on)?;
        let mut builder =
            Builder::new(format!("{}选举结果公告", self.charter().post_title(&candidature.post)));
        if !voice.may_read(it.mark().seq, it.moved().audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        builder.paragraph(
            Line::of(self.meeting_title(meeting)).text(voice.post_and_seats(candidature)).text("。"),
        );
        builder.paragraph(outcome(&voice, closed)?);
        match &closed.election {
            Some(result) => by_candidate(&voice, closed, result, &mut builder)?,
            None => {
                let slate = candidature.nominees.iter().map(|nominee| nominee.person);
                builder.paragraph(Line::of("整体表决名单：").line(voice.people(slate)?));
            }
        }
        builder.signature(alloc::vec![
            Line::of("监票人：").line(voice.people(closed.signed_by.iter().copied())?),
            Line::of(self.profile().name.as_str()),
            voice.date(Some(mark.at.date(self.profile().offset)), UNDECIDED),
        ]);
        Ok(builder.finish(&voice))
    }
}

fn not_voted_on() -> Fault {
    DataFault::NotYet {
        kind: Phrase::new("表决结果", "result of a vote"),
        reason: Phrase::new("议案尚未表决", "no vote on the motion was closed"),
    }
    .into()
}

fn by_candidate(
    voice: &Voice<'_>,
    closed: &VoteClosed,
    result: &ElectionResult,
    builder: &mut Builder,
) -> Result<(), Fault> {
    let mut rows = Vec::new();
    for it in &result.candidates {
        rows.push(row(voice, it)?);
    }
    builder.table("候选人得票", &["姓名", "赞成", "反对", "弃权", "须得", "结果"], rows);
    if result.seats_contested > 0 {
        let tied = Line::listed(&mut result.tied.iter().map(|who| named(voice, who.as_str())))?;
        builder.paragraph(tied.text(format!("得票相同，就余下{}个名额再次投票。", result.seats_contested)));
    } else if !closed.decides() {
        builder.paragraph(Line::of("本次选举未作出决定，须重新投票。"));
    } else if result.vacancies > 0 {
        builder.paragraph(Line::of(format!("余下{}个名额另行选举。", result.vacancies)));
    }
    Ok(())
}

fn row(voice: &Voice<'_>, it: &CandidateResult) -> Result<Vec<Line>, Fault> {
    let number = |count: u64| Line::of(format!("{count}"));
    Ok(alloc::vec![
        named(voice, it.candidate.as_str())?,
        number(it.r#for),
        number(it.against),
        number(it.abstain),
        number(it.pass.needed),
        Line::of(it.standing.label()),
    ])
}

/// What the members are to pay, where the motion sets it.
fn tiers(subject: &Subject, builder: &mut Builder) {
    let Subject::DuesStandard { tiers, .. } = subject else { return };
    let row = |tier: &DuesTier| {
        let amount = format!("{}元", tier.amount);
        alloc::vec![Line::of(tier.title.as_str()), Line::of(amount), Line::of(tier.period.label())]
    };
    builder.table("会费标准", &["档次", "金额", "周期"], tiers.iter().map(row).collect());
}

/// Whom the motion admits, or whose decision it revokes.
fn about(voice: &Voice<'_>, subject: &Subject, builder: &mut Builder) -> Result<(), Fault> {
    match subject {
        Subject::Admission { applicant, class } => {
            let line = Line::of("接纳：").line(voice.holder(applicant)?);
            let class =
                class.as_ref().map(|class| format!("（{}）", voice.chamber.charter().class_title(class)));
            builder.paragraph(line.text(class.unwrap_or_default()));
        }
        Subject::Revocation { motion } => {
            let (decision, meeting) = voice.motion(*motion)?;
            let held = voice.date(voice.day(meeting), UNRECORDED);
            let line = Line::of("撤销的决定：").text(voice.chamber.meeting_title(meeting)).line(held);
            let readable = voice.may_read(decision.mark().seq, decision.moved().audience);
            let subject = if readable { voice.subject(decision)? } else { withheld() };
            builder.paragraph(line.text("通过的“").line(subject).text("”"));
        }
        _ => {}
    }
    Ok(())
}

/// By whom what was decided was revoked, where it was.
fn revoked(voice: &Voice<'_>, motion: &Motion, builder: &mut Builder) -> Result<(), Fault> {
    let Some((revoked, _)) = motion.revoked() else { return Ok(()) };
    let (_, meeting) = voice.motion(revoked.by)?;
    let name = voice.chamber.meeting_title(meeting);
    let day = revoked.on.chinese();
    builder.paragraph(Line::of(format!("该决定已由{name}决议撤销，自{day}起不再执行。")));
    Ok(())
}

/// What is to be done because the motion passed.
fn follow_ups(voice: &Voice<'_>, motion: &Motion, passed: bool, builder: &mut Builder) -> Result<(), Fault> {
    let moved = motion.moved();
    if !passed || moved.follow_ups.is_empty() {
        return Ok(());
    }
    let mut rows = Vec::new();
    for planned in &moved.follow_ups {
        let task = crate::kernel::Kept { seq: motion.mark().seq, place: planned.task };
        rows.push(alloc::vec![
            super::parts::numbered(&rows),
            voice.prose(task, task.seq, moved.audience)?,
            voice.owner(planned.owner.as_ref())?,
            voice.date(planned.due, UNDECIDED),
        ]);
    }
    builder.heading(1, Line::of("落实"));
    builder.table("事项、负责与期限", &["序号", "事项", "负责", "期限"], rows);
    Ok(())
}
