//! What is due about letters and proposals (发文、提案办理): a check, a signature, an answer to ask after again, what is to follow it,
//! receipts, and telling a member what came of their proposal.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::{Sources, Span};
use crate::calendar::Deadline;
use crate::charter::LetterKind;
use crate::coordination::{Addressee, Letter};
use crate::kernel::{Date, LetterId, Mark, Principal};
use alloc::vec::Vec;

impl Sources<'_> {
    /// Everything about returns that is open on a day.
    pub(super) fn returns(&self, on: Date, found: &mut Vec<Owed>) {
        let known = self.coordination;
        for (id, it) in self.maybe_open(on, known.returns().iter(), known.open_returns()) {
            let opened = it.opened();
            let asked = self.secretariat.directives().get(opened.directive);
            let due = asked.and_then(|asked| asked.accepted().due);
            let submitted = it.submitted().map(|(_, mark)| mark);
            let complete = it.complete();
            let stage = |kind, arose, settled, due| Some((kind, Span { arose, settled }, due));
            let stages = [
                stage(DutyKind::CollectProjects, it.mark(), complete, opened.due),
                complete.and_then(|arose| stage(DutyKind::SubmitReturn, arose, submitted, due)),
                submitted.and_then(|arose| {
                    let settled = it.acknowledged().map(|(_, mark)| mark);
                    stage(DutyKind::ConfirmReturn, arose, settled, None)
                }),
            ];
            for (kind, span, due) in stages.into_iter().flatten() {
                if self.open_on(&span, on) {
                    let state = match kind {
                        DutyKind::CollectProjects => "尚有会员未填报",
                        DutyKind::SubmitReturn => "会员均已填报，尚待报送",
                        _ => "已报送，尚未收到回执",
                    };
                    let reason = alloc::format!("《{}》{state}", opened.title);
                    found.push(Owed {
                        due: due.map(Deadline::on),
                        owner: self.secretariat(),
                        audience: opened.audience,
                        ..self.owed(kind, alloc::format!("{id}"), reason, span.arose)
                    });
                }
            }
        }
    }

    /// Everything about letters that is open on a day.
    pub(super) fn letters(&self, on: Date, found: &mut Vec<Owed>) {
        let known = self.coordination;
        for (id, it) in self.maybe_open(on, known.letters().iter(), known.open_letters()) {
            for (kind, span, due) in stages(it) {
                if self.open_on(&span, on) {
                    found.push(self.about_letter(kind, id, it, due, span.arose));
                }
            }
        }
    }

    fn about_letter(
        &self,
        kind: DutyKind,
        id: LetterId,
        it: &Letter,
        due: Option<Date>,
        arose: Mark,
    ) -> Owed {
        let drafted = it.drafted();
        let state = match kind {
            DutyKind::CheckLetter => "尚待核稿",
            DutyKind::IssueLetter => "已核稿，尚待签发",
            DutyKind::AwaitAnswer => "尚未得到答复，到期应当催办",
            DutyKind::AnswerProposal => "尚待答复提案会员",
            DutyKind::FollowUpLetter => "已有答复，须补正或报告落实情况",
            DutyKind::FileLetter => "已办结，尚待归档",
            DutyKind::CollectReceipts => "尚有收文对象未确认收到",
            _ => "已有答复，尚待告知提案会员",
        };
        let organ = drafted.to.iter().find_map(|it| match it {
            Addressee::Organ { organ } => Some(Principal::Organ { organ: organ.clone() }),
            _ => None,
        });
        let reason = alloc::format!("{}《{}》{state}", drafted.kind.label(), drafted.title);
        Owed {
            due: due.map(Deadline::on),
            owner: organ.filter(|_| kind == DutyKind::AnswerProposal).or_else(|| self.secretariat()),
            article: self.charter.correspondence().and_then(|rule| rule.article.clone()),
            audience: drafted.audience,
            ..self.owed(kind, alloc::format!("{id}"), reason, arose)
        }
    }
}

/// What a letter goes through, each from the entry with which it begins to the one that settles it.
fn stages(it: &Letter) -> Vec<(DutyKind, Span, Option<Date>)> {
    let drafted = it.drafted();
    let issued = it.issued();
    let signed = issued.map(|(_, mark)| mark);
    let answered = it.answered();
    let proposal = drafted.kind == LetterKind::Proposal;
    let mut stages = Vec::new();
    let mut stage = |kind, arose, settled, due| stages.push((kind, Span { arose, settled }, due));
    if !proposal {
        stage(DutyKind::CheckLetter, it.mark(), it.first_check(), drafted.issue_by);
        if let Some(passed) = it.passed() {
            stage(DutyKind::IssueLetter, passed, signed.or_else(|| it.turned_down()), drafted.issue_by);
        }
    }
    if let Some((issued, mark)) = issued {
        if drafted.matter.is_some() {
            let kind = if proposal { DutyKind::AnswerProposal } else { DutyKind::AwaitAnswer };
            stage(kind, mark, answered.map(|(_, mark)| mark), issued.answer_by);
        }
        if let Some(due) = issued.acknowledge_by {
            stage(DutyKind::CollectReceipts, mark, it.all_received(), Some(due));
        }
    }
    if let Some((answer, mark)) = answered {
        if answer.asks_for_more() {
            stage(DutyKind::FollowUpLetter, mark, it.followed(), answer.follow_up_by);
        }
        if proposal {
            stage(DutyKind::TellProposer, mark, it.all_received(), None);
        }
    }
    if let Some((done, due)) = it.to_be_filed() {
        stages.push((
            DutyKind::FileLetter,
            Span { arose: done, settled: it.filed().map(|(_, mark)| mark) },
            Some(due),
        ));
    }
    stages
}
