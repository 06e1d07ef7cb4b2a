//! What is due about plans and activities: a plan to be adopted, milestones, activities, their records and reviews,
//! suggestions.

use super::duty::{Duty, DutyKind, state};
use super::sources::{Sources, Span};
use crate::calendar::{months_before, months_later};
use crate::charter::{Matter, Power};
use crate::kernel::{ActivityId, Article, Audience, Date, Mark, Principal};
use crate::planning::Activity;
use alloc::string::String;
use alloc::vec::Vec;

/// What a duty of planning is about.
struct Owed {
    kind: DutyKind,
    subject: String,
    due: Option<Date>,
    owner: Option<Principal>,
    reason: String,
    article: Option<Article>,
    arose: Date,
    seq: u32,
    settled_by: &'static str,
    audience: Audience,
}

impl Owed {
    fn duty(self, sources: &Sources<'_>, on: Date) -> Duty {
        Duty {
            id: alloc::format!("{}/{}", self.kind.code(), self.subject),
            kind: self.kind,
            state: state(self.due, on),
            due: self.due,
            rolled_from: None,
            owner: self.owner.or_else(|| sources.secretariat()),
            owed_by: Vec::new(),
            posts: sources.posts(Power::Plan),
            meeting: None,
            subject: self.subject,
            reason: self.reason,
            article: self.article,
            arose: self.arose,
            seq: self.seq,
            settled_by: self.settled_by.into(),
            audience: self.audience,
        }
    }
}

/// Everything about plans and activities that is open on a day.
pub(super) fn planning(sources: &Sources<'_>, on: Date, found: &mut Vec<Duty>) {
    let mut owed: Vec<Owed> = Vec::new();
    adoption(sources, on, &mut owed);
    if on < sources.recorded_until {
        sources.planning.activities().iter().for_each(|(id, it)| activity(sources, id, it, on, &mut owed));
    } else {
        sources.planning.unsettled().for_each(|(id, it)| activity(sources, id, it, on, &mut owed));
    }
    let suggestions: Vec<_> = if on < sources.recorded_until {
        sources.planning.suggestions().iter().collect()
    } else {
        sources.planning.open_suggestions().collect()
    };
    for (id, suggestion) in suggestions {
        let span = Span { arose: suggestion.mark(), settled: suggestion.closed().map(|(_, mark)| mark) };
        if sources.open_on(&span, on) {
            let made = suggestion.made();
            owed.push(Owed {
                kind: DutyKind::CloseSuggestion,
                subject: alloc::format!("{id}"),
                due: made.due,
                owner: made.owner.clone(),
                reason: "总结提出的建议，尚未办结".into(),
                article: None,
                arose: sources.day(span.arose),
                seq: span.arose.seq,
                settled_by: "CloseSuggestion",
                audience: suggestion.audience(),
            });
        }
    }
    found.extend(owed.into_iter().map(|owed| owed.duty(sources, on)));
}

/// The plans that were not adopted, from the year in which the journal began to the next, where the charter of that time
/// says by when they are.
fn adoption(sources: &Sources<'_>, on: Date, owed: &mut Vec<Owed>) {
    let founded = sources.day(sources.founded);
    for year in founded.year()..=on.year().saturating_add(1) {
        let charter =
            Date::new(year, 1, 1).map_or(sources.charter, |first| sources.versions.on(first.min(on)));
        let Some(rule) = charter.secretariat().and_then(|rules| rules.plan.as_ref()) else { continue };
        let last = Date::new(year, rule.adopted_by_month, 1).ok().and_then(|first| months_later(first, 1));
        let Some(due) = last.and_then(|next| next.minus_days(1)) else { continue };
        let shown = months_before(due, rule.shown_months_before).unwrap_or(due).max(founded);
        let ordinal = u32::try_from(year).unwrap_or_default();
        let adopted = sources
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
        owed.push(Owed {
            kind: DutyKind::AdoptPlan,
            subject: alloc::format!("{year}"),
            due: Some(due),
            owner: None,
            reason: match organ {
                Some(organ) => alloc::format!("{year}年度工作计划须由{organ}通过"),
                None => alloc::format!("{year}年度工作计划尚未通过"),
            },
            article: rule.article.clone(),
            arose: shown,
            seq: sources.founded.seq,
            settled_by: "AdoptPlan",
            audience: Audience::Secretariat,
        });
    }
}

fn activity(sources: &Sources<'_>, id: ActivityId, it: &Activity, on: Date, owed: &mut Vec<Owed>) {
    let by = |mark: Mark| sources.day(mark) <= on;
    if !by(it.mark()) || it.dropped().is_some_and(|(_, mark)| by(mark)) {
        return;
    }
    let planned = &it.planned().planned;
    let title = &planned.title;
    let new = |kind: DutyKind, due: Option<Date>, reason: String, mark: Mark, settled_by| Owed {
        kind,
        subject: alloc::format!("{id}"),
        due,
        owner: planned.owner.clone(),
        reason,
        article: sources.charter.activity(&planned.kind).and_then(|rule| rule.article.clone()),
        arose: sources.day(mark),
        seq: mark.seq,
        settled_by,
        audience: Audience::Secretariat,
    };
    let Some((held, mark)) = it.held().filter(|(_, mark)| by(*mark)) else {
        let (day, milestones_due, mark) = it.day_by(&by);
        for (place, milestone) in planned.milestones.iter().enumerate() {
            if it.milestone_done(&milestone.task).is_none_or(|mark| !by(mark)) {
                let due = milestones_due.get(place).copied();
                let reason = alloc::format!("“{title}”筹备：{}", milestone.task);
                owed.push(Owed {
                    subject: alloc::format!("{id}/{}", milestone.task),
                    ..new(DutyKind::CompleteMilestone, due, reason, mark, "CompleteMilestone")
                });
            }
        }
        let reason = alloc::format!("举办“{title}”");
        owed.push(new(DutyKind::HoldActivity, day, reason, mark, "HoldActivity"));
        return;
    };
    for kind in &held.leaves {
        if it.filed_by(*kind).is_none_or(|mark| !by(mark)) {
            let reason = alloc::format!("“{title}”的{}尚未归档", kind.label());
            owed.push(Owed {
                subject: alloc::format!("{id}/{}", kind.code()),
                ..new(DutyKind::FileRecord, held.records_due, reason, mark, "FileRecord")
            });
        }
    }
    let reviewed = it.reviewed().is_some_and(|(_, mark)| by(mark));
    if held.review_due.is_some() && !reviewed {
        let reason = alloc::format!("“{title}”已举办，尚未总结");
        owed.push(new(DutyKind::ReviewActivity, held.review_due, reason, mark, "ReviewActivity"));
    }
}
