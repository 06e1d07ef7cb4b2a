//! What is due about members' needs: to be assigned, responded to, answered or matched, followed up, closed.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::Sources;
use crate::calendar::Deadline;
use crate::kernel::{Date, Mark, NeedId};
use crate::service::{Need, Resolution};
use alloc::string::String;
use alloc::vec::Vec;

impl Sources<'_> {
    /// Everything about members' needs that is open on a day.
    pub(super) fn service(&self, on: Date, found: &mut Vec<Owed>) {
        let service = self.service;
        for (id, need) in self.maybe_open(on, service.needs().iter(), service.open_needs()) {
            self.need(id, need, on, found);
        }
    }

    fn need(&self, id: NeedId, need: &Need, on: Date, found: &mut Vec<Owed>) {
        let by: &dyn Fn(Mark) -> bool = &|mark| self.day(mark) <= on;
        if !by(need.mark()) || need.closed().is_some_and(|(_, mark)| by(mark)) {
            return;
        }
        let registered = need.registered();
        let rule = self.charter.need(&registered.category);
        let title = rule.map_or_else(|| registered.category.as_str(), |rule| rule.title.as_str());
        let assigned = need.assigned_by(by);
        let owe = |kind: DutyKind, due: Option<Date>, state: &str, mark: Mark| Owed {
            due: due.map(Deadline::on),
            owner: assigned.map(|(to, _)| to.clone()).or_else(|| self.secretariat()),
            article: rule.and_then(|rule| rule.article.clone()),
            audience: registered.audience,
            ..self.owed(kind, alloc::format!("{id}"), alloc::format!("会员诉求（{title}）{state}"), mark)
        };
        let responded = need.responded_by(by).is_some();
        match need.resolution_by(by) {
            Resolution::Nothing(since) => {
                if assigned.is_none() {
                    found.push(owe(DutyKind::AssignNeed, registered.respond_by, "尚未分办", need.mark()));
                }
                let since_registered = since == need.mark();
                let (state, part) = if since_registered {
                    ("尚未答复或对接", None)
                } else {
                    // Another duty than the one that the match had settled.
                    ("对接未成，尚须另行答复或对接", Some(alloc::format!("{}", since.seq)))
                };
                found.push(Owed { part, ..owe(DutyKind::AnswerNeed, registered.resolve_by, state, since) });
            }
            Resolution::Awaited => {}
            Resolution::Found(mark, due, _) => {
                found.push(owe(DutyKind::CloseNeed, due, "已解决，尚未回访办结", mark));
            }
        }
        for it in need.matches().iter().filter(|it| by(it.matched().1) && it.outcome_by(by).is_none()) {
            let (matched, mark) = it.matched();
            let subject: String = alloc::format!("{id}/{}", matched.offer);
            let due = matched.follow_up_by;
            found.push(Owed {
                subject, ..owe(DutyKind::RecordOutcome, due, "已对接，结果尚未登记", mark)
            });
        }
        if !responded {
            found.push(owe(DutyKind::RespondToNeed, registered.respond_by, "尚未回应会员", need.mark()));
        }
    }
}
