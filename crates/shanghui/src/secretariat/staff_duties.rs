//! What is due about the staff: posts for which somebody is sought, assessments, probations, handovers, tasks without anybody, data of those
//! who were not chosen.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::{Sources, Span};
use crate::calendar::{Deadline, deadline};
use crate::charter::StaffRules;
use crate::kernel::{Date, Mark, PersonId, Post, TaskId, VacancyId};
use crate::leadership::EndGround;
use crate::people::PersonState;
use crate::staff::Recruiting;
use alloc::string::String;
use alloc::vec::Vec;

/// Everything about the staff that is open on a day.
pub(super) fn staff(sources: &Sources<'_>, on: Date, found: &mut Vec<Owed>) {
    for (id, vacancy) in sources.staff.vacancies().iter() {
        sources.recruiting(id, vacancy, on, found);
        sources.probation(id, vacancy, on, found);
        sources.erasing(id, vacancy, on, found);
    }
    sources.work_to_hand_over(on, found);
    sources.tasks_to_assign(on, found);
}

impl Sources<'_> {
    fn of_staff(&self, kind: DutyKind, subject: String, reason: String, arose: Mark) -> Owed {
        let rules = self.charter.staff();
        Owed {
            owner: self.secretariat(),
            article: rules.and_then(|rules: &StaffRules| rules.article.clone()),
            ..self.owed(kind, subject, reason, arose)
        }
    }

    fn recruiting(&self, id: VacancyId, vacancy: &Recruiting, on: Date, found: &mut Vec<Owed>) {
        if !self.open_on(&Span { arose: vacancy.mark(), settled: vacancy.end() }, on) {
            return;
        }
        let opened = vacancy.opened();
        let title = self.charter.post_title(&opened.post);
        let by = opened.fill_by.map(Deadline::on);
        let reason = alloc::format!("正在招聘{title}");
        found.push(Owed {
            due: by,
            ..self.of_staff(DutyKind::FillOpening, alloc::format!("{id}"), reason, vacancy.mark())
        });
        for applicant in vacancy.applicants() {
            let needed = usize::try_from(opened.assessors_at_least).unwrap_or(usize::MAX);
            let given = applicant.assessed().iter().filter(|it| self.day(it.mark()) <= on).count();
            if self.day(applicant.mark()) > on || given >= needed {
                continue;
            }
            let person = applicant.applied().person;
            // How many are still missing changes from day to day; how many it takes does not.
            let reason = alloc::format!("应聘{title}，须有{needed}人考察评分");
            found.push(Owed {
                part: Some(alloc::format!("{person}")),
                due: by,
                ..self.of_staff(DutyKind::AssessCandidate, alloc::format!("{id}"), reason, applicant.mark())
            });
        }
    }

    fn probation(&self, id: VacancyId, vacancy: &Recruiting, on: Date, found: &mut Vec<Owed>) {
        let Some((filled, mark)) = vacancy.filled() else { return };
        let Some(until) = filled.probation_until else { return };
        let decided = vacancy.decided().map(|(_, mark)| mark);
        // Whoever left before it was decided needs no decision any more.
        let held = self.leadership.appointments().get(filled.appointment);
        let left = held.and_then(|held| held.ended()).map(|(_, mark)| mark);
        let settled = decided.into_iter().chain(left).min_by_key(|mark| mark.seq);
        if !self.open_on(&Span { arose: mark, settled }, on) {
            return;
        }
        let title = self.charter.post_title(&vacancy.opened().post);
        let reason = alloc::format!("{title}试用期满，应决定是否转正");
        found.push(Owed {
            due: Some(Deadline::on(until)),
            ..self.of_staff(DutyKind::DecideProbation, alloc::format!("{id}"), reason, mark)
        });
    }

    /// Those who were not chosen and have nothing else to do with the chamber: no seat, no post, no other application.
    fn erasing(&self, id: VacancyId, vacancy: &Recruiting, on: Date, found: &mut Vec<Owed>) {
        let Some(end) = vacancy.end().filter(|end| self.day(*end) <= on) else { return };
        let ended = self.day(end);
        let Some(days) = self.versions.on(ended).staff().and_then(|rules| rules.erase_within_days) else {
            return;
        };
        let chosen = vacancy.filled().map(|(filled, _)| filled.person);
        let applicants = vacancy.applicants().iter().map(|it| it.applied().person);
        for person in applicants.filter(|person| Some(*person) != chosen) {
            let state = self.roster.person(person).map(|known| known.state());
            let gone = match state {
                Some(PersonState::Erased { mark, .. } | PersonState::Restricted { mark, .. }) => {
                    end.seq < mark.seq && self.day(*mark) <= on
                }
                _ => false,
            };
            if gone || self.has_to_do_with_the_chamber(person, id, on) {
                continue;
            }
            let reason = "应聘未获任用，个人信息应予删除".into();
            found.push(Owed {
                part: Some(alloc::format!("{person}")),
                due: deadline(ended, days, &self.holidays),
                ..self.of_staff(DutyKind::EraseCandidate, alloc::format!("{id}"), reason, end)
            });
        }
    }

    fn has_to_do_with_the_chamber(&self, person: PersonId, vacancy: VacancyId, on: Date) -> bool {
        let applied = self.staff.vacancies().iter().any(|(other, it)| {
            let open = it.end().is_none_or(|end| on < self.day(end));
            other != vacancy && open && it.applicants().iter().any(|it| it.applied().person == person)
        });
        applied
            || self.members.of_person(person).next().is_some()
            || self.leadership.held_by(person).next().is_some()
    }

    /// The last day on which whoever left the staff on a day is to hand over their work, where the charter of that day says so.
    pub(crate) fn handover_due(&self, left: Date) -> Option<Deadline> {
        let days = self.versions.on(left).staff().and_then(|rules| rules.handover_days)?;
        deadline(left, days, &self.holidays)
    }

    fn work_to_hand_over(&self, on: Date, found: &mut Vec<Owed>) {
        let staff = |post: &Post| self.charter.is_staff(post);
        // What ended before the records began was handed over before them.
        for (id, held) in self.leadership.of_posts(&staff, self.day(self.founded)) {
            let Some((ended, mark)) = held.ended() else { continue };
            if self.versions.on(ended.on).staff().and_then(|rules| rules.handover_days).is_none() {
                continue;
            }
            let settled = self.staff.handover(id).map(|(_, mark)| mark);
            // The dead hand nothing over, and whoever holds a post of the staff after it goes on with the work.
            let stays = ended.on.plus_days(1).is_some_and(|next| {
                let mut others = self.leadership.held_by(held.person());
                others.any(|other| staff(other.post()) && other.holds_on(next))
            });
            if ended.ground == EndGround::Died || stays || !self.open_on(&Span { arose: mark, settled }, on) {
                continue;
            }
            let reason = alloc::format!("{}离任，应交接工作", self.charter.post_title(held.post()));
            found.push(Owed {
                due: self.handover_due(ended.on),
                ..self.of_staff(DutyKind::HandOverWork, alloc::format!("{id}"), reason, mark)
            });
        }
    }

    /// Tasks that are open and have nobody, or somebody who is no longer on the staff.
    fn tasks_to_assign(&self, on: Date, found: &mut Vec<Owed>) {
        let by = |mark: Mark| self.day(mark) <= on;
        let division = self.staff.division_by(on, &by).map(|(it, _)| it.tasks.as_slice()).unwrap_or_default();
        for (task, mark) in self.staff.tasks_on(on, &by) {
            let id: TaskId = task.task;
            let theirs = division.iter().find(|it| it.task == id).map(|it| it.person);
            let last = theirs.and_then(|person| self.left_the_staff(person, on));
            let (arose, mark, reason) = match (theirs, last) {
                (None, _) => {
                    let arose = self.day(mark).max(task.from.unwrap_or(self.day(mark)));
                    (arose, mark, alloc::format!("“{}”尚无人负责", task.title))
                }
                (Some(_), Some((day, mark))) => {
                    let reason = alloc::format!("“{}”的负责人已离任，应另行安排", task.title);
                    (day.plus_days(1).unwrap_or(day).max(self.day(mark)), mark, reason)
                }
                (Some(_), None) => continue,
            };
            if on < arose {
                continue;
            }
            found.push(Owed {
                arose,
                ..self.of_staff(DutyKind::AssignTask, alloc::format!("{id}"), reason, mark)
            });
        }
    }

    /// The last day of somebody on the staff who is there no more, and the entry that says so.
    fn left_the_staff(&self, person: PersonId, on: Date) -> Option<(Date, Mark)> {
        let mut last: Option<(Date, Mark)> = None;
        for held in self.leadership.held_by(person).filter(|held| self.charter.is_staff(held.post())) {
            let ended = held.ended().filter(|(_, mark)| self.day(*mark) <= on);
            // Of an end that was recorded later nobody knew on that day.
            let planned = held.planned_until().map(|day| (day, held.mark()));
            match ended.map(|(ended, mark)| (ended.on, mark)).or(planned) {
                Some((day, mark)) if day < on => {
                    last = last.filter(|(known, _)| day < *known).or(Some((day, mark)));
                }
                _ => return None,
            }
        }
        last
    }
}
