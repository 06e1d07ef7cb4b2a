//! What a demand for a meeting has the conveners do: convene it in time.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::Sources;
use crate::calendar::Deadline;
use crate::kernel::{Date, DemandId};
use crate::meeting::Demand;
use alloc::vec::Vec;

impl Sources<'_> {
    /// Whether a demand waited for its meeting on a day, by what was recorded until then.
    fn waits(&self, demand: &Demand, on: Date) -> bool {
        let by_then = |mark| self.day(mark) <= on;
        let answered =
            demand.convened().iter().filter_map(|id| self.meetings.meetings().get(*id)).any(|meeting| {
                by_then(meeting.mark()) && !meeting.cancellation().is_some_and(|(mark, _)| by_then(mark))
            });
        by_then(demand.mark()) && !demand.withdrawn().is_some_and(by_then) && !answered
    }

    /// The meetings that were demanded and are not convened on a day.
    pub(super) fn meetings_to_convene(&self, on: Date, found: &mut Vec<Owed>) {
        let meetings = self.meetings;
        let waiting = self.maybe_open(on, meetings.demands().iter(), meetings.waiting()).into_iter();
        let waiting = waiting.filter(|(_, demand)| self.waits(demand, on));
        found.extend(waiting.map(|(id, demand)| self.demand_duty(id, demand, on)));
    }

    fn demand_duty(&self, id: DemandId, demand: &Demand, on: Date) -> Owed {
        let demanded = demand.demanded();
        let rule = self.charter.meeting(&demanded.kind);
        let title = rule.map_or_else(|| demanded.kind.as_str(), |rule| rule.title.as_str());
        let owed_by = rule.map(|rule| self.charter.all_named(&rule.conveners.posts)).unwrap_or_default();
        let due = demanded.convene_by;
        let theirs = demanded.demanders_convene.is_allowed() && due.is_some_and(|due| due < on);
        let themselves = if theirs { "，提议人可以自行召集" } else { "" };
        let reason = alloc::format!("有提议召开{title}，尚未召集{themselves}");
        Owed {
            due: due.map(Deadline::on),
            owed_by,
            article: demanded.article.clone(),
            audience: demanded.audience,
            ..self.owed(DutyKind::ConveneMeeting, alloc::format!("{id}"), reason, demand.mark())
        }
    }
}
