//! The staff on paper: the notice of a vacancy, the sheet of assessments, the division of labour.

use super::builder::{Builder, unknown, withheld};
use super::parts::numbered;
use super::viewing::Viewing;
use super::voice::{UNDECIDED, UNRECORDED, Voice};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::discretion::View;
use crate::kernel::{Date, Fault, Kept, PersonId, Reader, TaskId, VacancyId};
use crate::staff::{Assessment, RankedCandidate, Recruiting, ScoreMean, readers};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

/// A mean as it is: a whole number, or a fraction.
fn said(mean: Option<ScoreMean>) -> Line {
    match mean {
        None => unknown(UNRECORDED),
        Some(ScoreMean { numerator, denominator: 1 }) => Line::of(numerator.to_string()),
        Some(ScoreMean { numerator, denominator }) => Line::of(alloc::format!("{numerator}/{denominator}")),
    }
}

impl Chamber {
    /// The notice of a vacancy (招聘启事), for a reader.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown vacancy.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/staffed.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let notice = chamber.vacancy_notice(VacancyId::from_u128(0x501), Audience::Public)?;
    /// assert!(notice.to_text().contains("热爱家乡"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn vacancy_notice(&self, vacancy: VacancyId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::VacancyNotice, &alloc::format!("{vacancy}"), reader.into());
        let voice = viewing.voice();
        let it = self.recruiting(vacancy)?;
        let opened = it.opened();
        let mut builder = Builder::new(alloc::format!("{}招聘启事", self.profile().name));
        if !voice.may_read(it.mark().seq, opened.audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let day = it.mark().at.date(self.profile().offset);
        let charter = self.charter_on(day);
        let mut rules = charter.offices().into_iter().flat_map(|rules| &rules.full_time);
        let full_time = rules.any(|rule| charter.is_in(&opened.post, &rule.range));
        let title = charter.post_title(&opened.post);
        let manner = if full_time { "（专职）" } else { "" };
        builder.paragraph(Line::of(alloc::format!("因工作需要，本会现招聘{title}{manner}。")));
        if let Some(requirements) = &opened.requirements {
            builder.heading(1, Line::of("任职要求"));
            builder.paragraph(Line::of(requirements.as_str()));
        }
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for rule in &opened.criteria {
            let (title, weight) = (Line::of(rule.title.as_str()), Line::of(rule.weight.to_string()));
            rows.push(alloc::vec![numbered(&rows), title, weight]);
        }
        builder.table("选聘标准", &["序号", "标准", "权重"], rows);
        builder.paragraph(Line::of(alloc::format!(
            "各项标准按0至{}分评分，由{}人以上考察。",
            opened.highest_score,
            opened.assessors_at_least
        )));
        if let Some(months) = charter.staff().and_then(|rules| rules.probation_months) {
            builder.paragraph(Line::of(alloc::format!("试用期{months}个月。")));
        }
        builder.paragraph(Line::of(alloc::format!("报名截止：{}。", opened.closes.chinese())));
        match (it.filled(), it.closed()) {
            (Some(_), _) => builder.paragraph(Line::of("本次招聘已结束。")),
            (_, Some((closed, _))) => {
                builder.paragraph(Line::of(alloc::format!("本次招聘已撤销：{}。", closed.reason)));
            }
            _ => {}
        }
        builder.signature(alloc::vec![Line::of(self.profile().name.as_str()), Line::of(day.chinese())]);
        Ok(builder.finish(&voice))
    }

    /// The assessments of a vacancy's candidates with their ranking (考察评分表), for a reader: below the leaders, who was assessed, by
    /// whom and why is withheld, unless it was opened further.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown vacancy; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/staffed.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let sheet = chamber.assessment_sheet(VacancyId::from_u128(0x501), Audience::Members)?;
    /// assert!(!sheet.to_text().contains("宋拾禾"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn assessment_sheet(&self, vacancy: VacancyId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::AssessmentSheet, &alloc::format!("{vacancy}"), reader.into());
        let voice = viewing.voice();
        let it = self.recruiting(vacancy)?;
        let title = self.charter().post_title(&it.opened().post);
        let mut builder = Builder::new(alloc::format!("{title}考察评分表"));
        if !voice.may_read(it.mark().seq, it.opened().audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let applied = |person: PersonId| it.applicants().iter().find(|it| it.applied().person == person);
        let known = |person: PersonId| {
            applied(person).is_some_and(|it| voice.may_read(it.mark().seq, readers::OF_CANDIDATES))
        };
        let named = |person: PersonId| {
            if known(person) { voice.person(person) } else { Ok(withheld()) }
        };
        let ranking = self.candidate_ranking(vacancy)?;
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for row in &ranking {
            let tied = if row.tied { "（并列）" } else { "" };
            let rank =
                row.rank.map_or_else(|| unknown(UNRECORDED), |rank| Line::of(alloc::format!("{rank}{tied}")));
            let enough = if row.enough { "" } else { "（人数不足）" };
            rows.push(alloc::vec![
                rank,
                named(row.person)?,
                Line::of(alloc::format!("{}{enough}", row.assessors.len())),
                Line::of(row.total.to_string()),
                said(row.mean),
                Line::of(row.highest.to_string()),
            ]);
        }
        builder.table("排名", &["名次", "应聘人员", "考察人数", "总分", "平均分", "满分"], rows);
        for row in ranking.iter().filter(|row| known(row.person)) {
            let assessed = applied(row.person).map(|it| it.assessed()).unwrap_or_default();
            self.scores_of(&voice, it, row, assessed, &mut builder)?;
        }
        if ranking.iter().any(|row| !known(row.person)) {
            builder.paragraph(Line::of("各人评分与理由：").line(withheld()));
        }
        if let Some((filled, _)) = it.filled() {
            builder.paragraph(Line::of("任用人员：").line(named(filled.person)?));
        }
        if let Some((decided, mark)) = it.decided() {
            if !voice.may_read(mark.seq, readers::OF_CANDIDATES) {
                builder.paragraph(Line::of("试用期：").line(withheld()));
                return Ok(builder.finish(&voice));
            }
            let outcome = if decided.confirmed { "试用期满转正" } else { "试用期未转正" };
            let mut line = Line::of(alloc::format!("{outcome}（{}）", decided.on.chinese()));
            if let Some(place) = decided.reason {
                line = line.text("：").line(voice.prose(
                    Kept { seq: mark.seq, place },
                    mark.seq,
                    readers::OF_CANDIDATES,
                )?);
            }
            builder.paragraph(line);
        }
        Ok(builder.finish(&voice))
    }

    /// What each assessor gave a candidate, with the reasons.
    fn scores_of(
        &self,
        voice: &Voice<'_>,
        it: &Recruiting,
        row: &RankedCandidate,
        assessed: &[Assessment],
        builder: &mut Builder,
    ) -> Result<(), Fault> {
        builder.heading(1, voice.person(row.person)?);
        let titled = |criterion: &crate::kernel::Criterion| {
            let rule = it.opened().criteria.iter().find(|rule| rule.criterion == *criterion);
            Line::of(rule.map_or(criterion.as_str(), |rule| rule.title.as_str()))
        };
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for (sum, assessment) in row.assessors.iter().zip(assessed) {
            let made = assessment.mark().seq;
            if !voice.may_read(made, readers::OF_CANDIDATES) {
                rows.push(alloc::vec![withheld(), withheld(), withheld(), withheld()]);
                continue;
            }
            for (weighed, given) in sum.scores.iter().zip(&assessment.assessed().scores) {
                rows.push(alloc::vec![
                    voice.person(sum.assessor)?,
                    titled(&weighed.criterion),
                    Line::of(alloc::format!("{}×{}＝{}", weighed.score, weighed.weight, weighed.points)),
                    voice.prose(assessment.reason(given), made, readers::OF_CANDIDATES)?,
                ]);
            }
            let total = Line::of(sum.sum.to_string());
            rows.push(alloc::vec![voice.person(sum.assessor)?, Line::of("合计"), total, Line::of("—")]);
        }
        if rows.is_empty() {
            builder.paragraph(unknown("尚未考察"));
        } else {
            builder.table("评分", &["考察人", "标准", "评分×权重", "理由"], rows);
        }
        Ok(())
    }

    /// The division of labour that holds on a day (工作分工表), with stand-ins and what is still to be handed over, for a reader.
    ///
    /// # Errors
    ///
    /// None of its own; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/staffed.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let sheet = chamber.division_sheet("2026-04-20".parse()?, Audience::Members)?;
    /// assert!(sheet.to_text().contains("会员走访"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn division_sheet(&self, on: Date, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::DivisionSheet, &alloc::format!("{on}"), reader.into());
        let voice = viewing.voice();
        let mut builder = Builder::new(alloc::format!("{}秘书处工作分工表", self.profile().name));
        let division = self.staff().division_on(on);
        let divided = division.is_none_or(|(_, mark)| voice.may_read(mark.seq, readers::OF_THE_DIVISION));
        builder.paragraph(match division {
            _ if !divided => withheld(),
            Some((it, _)) => Line::of(alloc::format!("自{}起施行。", it.from.chinese())),
            None => unknown("没有分工记录"),
        });
        let assigned = division.map(|(it, _)| it.tasks.as_slice()).unwrap_or_default();
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for (task, last) in self.staff().tasks_told_on(on) {
            let number = numbered(&rows);
            if !voice.may_read(last.seq, readers::OF_THE_DIVISION) {
                rows.push(alloc::vec![number, withheld(), withheld(), withheld(), withheld(), withheld()]);
                continue;
            }
            let own = assigned.iter().find(|it| it.task == task.task);
            let [person, stand_in, how] = match own {
                _ if !divided => [withheld(), withheld(), withheld()],
                None => [unknown("尚无人负责"), Line::of("—"), Line::of("—")],
                Some(it) => [
                    voice.person(it.person)?,
                    self.stand_ins(&voice, it.person, task.task, on)?,
                    Line::of(if it.pinned { "人工确定" } else { "按特长" }),
                ],
            };
            let hours = task.hours.map_or_else(|| unknown(UNRECORDED), |hours| Line::of(hours.to_string()));
            rows.push(alloc::vec![number, Line::of(task.title.as_str()), person, stand_in, hours, how]);
        }
        builder.table("分工", &["序号", "任务", "负责人", "替补（AB角）", "每月工时", "安排方式"], rows);
        self.handed_over(&voice, on, &mut builder)?;
        Ok(builder.finish(&voice))
    }

    /// Who comes first to act for somebody in a task.
    fn stand_ins(&self, voice: &Voice<'_>, person: PersonId, task: TaskId, on: Date) -> Result<Line, Fault> {
        let acting = self.acting_for(person, on).into_iter();
        let first = acting.filter(|it| it.step == 1 && (it.tasks.is_empty() || it.tasks.contains(&task)));
        let mut named: Vec<PersonId> = Vec::new();
        for it in first {
            if !named.contains(&it.person) {
                named.push(it.person);
            }
        }
        if named.is_empty() { Ok(unknown(UNDECIDED)) } else { voice.people(named) }
    }

    /// What those who left have handed over.
    fn handed_over(&self, voice: &Voice<'_>, on: Date, builder: &mut Builder) -> Result<(), Fault> {
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for (it, mark) in self.staff().handovers().filter(|(it, _)| it.on <= on) {
            let held = self.leadership().appointments().get(it.appointment);
            let Some(held) = held else { continue };
            let kept =
                |place| voice.prose(Kept { seq: mark.seq, place }, mark.seq, readers::OF_WORK_HANDED_OVER);
            // That something was handed over, by whom to whom, is as open as the division.
            let opened = voice.may_read(mark.seq, readers::OF_WORK_HANDED_OVER);
            let told = opened || voice.viewing.reader.circle().may_read(readers::OF_THE_DIVISION);
            let done = it.done.iter().map(|done| (*done, "已办结", None));
            let undone = it.undone.iter().map(|undone| (undone.work, "未办结", undone.to));
            for (place, state, to) in done.chain(undone) {
                if !told {
                    let number = numbered(&rows);
                    rows.push(alloc::vec![number, withheld(), withheld(), withheld(), withheld()]);
                    continue;
                }
                rows.push(alloc::vec![
                    numbered(&rows),
                    voice.person(held.person())?,
                    kept(place)?,
                    Line::of(String::from(state)),
                    to.map_or_else(|| Ok(Line::of("—")), |to| voice.person(to))?,
                ]);
            }
        }
        if !rows.is_empty() {
            builder.table("工作交接", &["序号", "离任人员", "工作", "状态", "接手人"], rows);
        }
        Ok(())
    }
}
