//! What is due about plans and activities: a plan to be adopted, milestones, activities, their records and reviews,
//! suggestions.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::{Sources, Span};
use crate::calendar::{Deadline, months_before, months_later};
use crate::charter::Matter;
use crate::kernel::{ActivityId, Date, Mark};
use crate::planning::Activity;
use alloc::string::String;
use alloc::vec::Vec;

/// Everything about plans and activities that is open on a day.
pub(super) fn planning(sources: &Sources<'_>, on: Date, found: &mut Vec<Owed>) {
    adoption(sources, on, found);
    let planning = sources.planning;
    for (id, it) in sources.maybe_open(on, planning.activities().iter(), planning.unsettled()) {
        activity(sources, id, it, on, found);
    }
    for (id, suggestion) in sources.maybe_open(on, planning.suggestions().iter(), planning.open_suggestions())
    {
        let span = Span { arose: suggestion.mark(), settled: suggestion.closed().map(|(_, mark)| mark) };
        if sources.open_on(&span, on) {
            let made = suggestion.made();
            let reason = "总结提出的建议，尚未办结".into();
            found.push(Owed {
                due: made.due.map(Deadline::on),
                owner: made.owner.clone().or_else(|| sources.secretariat()),
                audience: suggestion.audience(),
                ..sources.owed(DutyKind::CloseSuggestion, alloc::format!("{id}"), reason, span.arose)
            });
        }
    }
}

/// The plans that were not adopted, from the year in which the journal began to the next, where the charter of that time
/// says by when they are.
fn adoption(sources: &Sources<'_>, on: Date, found: &mut Vec<Owed>) {
    let founded = sources.day(sources.founded);
    // Where no charter ever said so, there is no year to look at.
    let Some(first) =
        sources.versions.first(&|charter| charter.secretariat().is_some_and(|rules| rules.plan.is_some()))
    else {
        return;
    };
    let number = |year: i32| u32::try_from(year).unwrap_or_default();
    let (from, until) = (founded.max(first.unwrap_or(founded)).year(), on.year().saturating_add(1));
    let done = sources.planning.adopted();
    for ordinal in sources.maybe_missing(on, number(from), number(until), done) {
        let Ok(year) = i32::try_from(ordinal) else { continue };
        let charter =
            Date::new(year, 1, 1).map_or(sources.charter, |first| sources.versions.on(first.min(on)));
        let Some(rule) = charter.secretariat().and_then(|rules| rules.plan.as_ref()) else { continue };
        let last = Date::new(year, rule.adopted_by_month, 1).ok().and_then(|first| months_later(first, 1));
        let Some(due) = last.and_then(|next| next.minus_days(1)) else { continue };
        let shown = months_before(due, rule.shown_months_before).unwrap_or(due).max(founded);
        let adopted = on < sources.recorded_until
            && sources
                .planning
                .plans()
                .iter()
                .filter(|(_, plan)| plan.year() == ordinal)
                .any(|(_, plan)| plan.adopted().is_some_and(|(_, mark)| sources.day(mark) <= on));
        // A year that was over before the chamber kept a journal needs no plan any more.
        if on < shown || adopted || due < founded {
            continue;
        }
        let deciding = sources.charter.deciding(Matter::AnnualPlan);
        let organ = deciding.map(|(organ, _)| sources.charter.organ_title(organ));
        let reason = match organ {
            Some(organ) => alloc::format!("{year}年度工作计划须由{organ}通过"),
            None => alloc::format!("{year}年度工作计划尚未通过"),
        };
        found.push(Owed {
            due: Some(Deadline::on(due)),
            owner: sources.secretariat(),
            article: rule.article.clone(),
            ..Owed::new(DutyKind::AdoptPlan, alloc::format!("{year}"), reason, shown, sources.founded)
        });
    }
}

fn activity(sources: &Sources<'_>, id: ActivityId, it: &Activity, on: Date, found: &mut Vec<Owed>) {
    let by = |mark: Mark| sources.day(mark) <= on;
    if !by(it.mark()) || it.dropped().is_some_and(|(_, mark)| by(mark)) {
        return;
    }
    let planned = &it.planned().planned;
    let title = &planned.title;
    let new = |kind: DutyKind, due: Option<Date>, reason: String, mark: Mark| Owed {
        due: due.map(Deadline::on),
        owner: planned.owner.clone().or_else(|| sources.secretariat()),
        article: sources.charter.activity(&planned.kind).and_then(|rule| rule.article.clone()),
        ..sources.owed(kind, alloc::format!("{id}"), reason, mark)
    };
    let Some((held, mark)) = it.held().filter(|(_, mark)| by(*mark)) else {
        let (day, milestones_due, mark) = it.day_by(&by);
        for (place, milestone) in planned.milestones.iter().enumerate() {
            if it.milestone_done(&milestone.task).is_none_or(|mark| !by(mark)) {
                let due = milestones_due.get(place).copied();
                let reason = alloc::format!("“{title}”筹备：{}", milestone.task);
                found.push(Owed {
                    subject: alloc::format!("{id}/{}", milestone.task),
                    ..new(DutyKind::CompleteMilestone, due, reason, mark)
                });
            }
        }
        let reason = alloc::format!("举办“{title}”");
        found.push(new(DutyKind::HoldActivity, day, reason, mark));
        return;
    };
    for kind in &held.leaves {
        if it.filed_by(*kind).is_none_or(|mark| !by(mark)) {
            let reason = alloc::format!("“{title}”的{}尚未归档", kind.label());
            found.push(Owed {
                subject: alloc::format!("{id}/{}", kind.code()),
                ..new(DutyKind::FileRecord, held.records_due, reason, mark)
            });
        }
    }
    let reviewed = it.reviewed().is_some_and(|(_, mark)| by(mark));
    if held.review_due.is_some() && !reviewed {
        let reason = alloc::format!("“{title}”已举办，尚未总结");
        found.push(new(DutyKind::ReviewActivity, held.review_due, reason, mark));
    }
}
