//! The year's work on paper: the annual plan, the review of an activity, summaries.

use super::builder::{Builder, unknown, withheld};
use super::parts::{number, numbered};
use super::viewing::Viewing;
use super::voice::{UNDECIDED, UNRECORDED, Voice};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::discretion::View;
use crate::kernel::{
    ActivityId, Audience, DataFault, Date, Fault, Kept, Mark, Money, Phrase, Reader, Sealed, SuggestionId,
};
use crate::planning::{ActivityProgress, ActivityState, SuggestionEnd};
use crate::secretariat::{DutyState, Figure, FigureName, SummarySection, SummarySpan};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

fn amount(money: Option<Money>) -> Line {
    money.map_or_else(|| unknown(UNRECORDED), |money| Line::of(alloc::format!("{money}元")))
}

/// A figure in words: 召开会议3次.
fn said(figure: &Figure) -> String {
    let label = figure.name.label().trim_end_matches('）');
    let (what, unit) = label.split_once('（').unwrap_or((label, ""));
    match Money::from_fen(figure.value) {
        Ok(money) if figure.name == FigureName::Spent => alloc::format!("{what}{money}元"),
        _ => alloc::format!("{what}{}{unit}", figure.value),
    }
}

impl Chamber {
    /// The plan of a year (年度工作计划), planned and actual on a day, for an audience.
    ///
    /// # Errors
    ///
    /// None of its own; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/planned.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let sheet = chamber.plan_sheet(2026, "2026-05-08".parse()?, Audience::Members)?;
    /// assert!(sheet.to_text().contains("中秋茶话会"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn plan_sheet(&self, year: u32, on: Date, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::PlanSheet, &alloc::format!("{year}"), reader.into());
        let voice = viewing.voice();
        let mut progress = self.plan_progress(year, on);
        let mut builder = Builder::new(alloc::format!("{}{year}年度工作计划", self.profile().name));
        let plan = progress.plan.and_then(|plan| self.planning().plans().get(plan));
        if plan.is_some_and(|plan| !voice.may_read(plan.mark().seq, plan.drafted().audience)) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        builder.paragraph(match plan.and_then(|plan| plan.adopted()) {
            Some((adopted, _)) if progress.adopted => {
                Line::of(alloc::format!("本计划于{}通过。", adopted.on.chinese()))
            }
            _ if plan.is_some() => Line::of("本计划为草案，尚未通过。"),
            _ => unknown("没有计划记录"),
        });
        if progress.activities.is_empty() {
            builder.paragraph(Line::of("没有列入活动。"));
            return Ok(builder.finish(&voice));
        }
        // A sum would tell what a row withholds.
        progress.add_up(&|activity| self.tells_of(&voice, activity));
        builder.paragraph(Line::of(alloc::format!(
            "截至{}，列入活动{}项，已举办{}项，已取消{}项，逾期未办{}项；已定预算合计{}元，已记支出{}元。",
            on.chinese(),
            progress.activities.len(),
            progress.held,
            progress.dropped,
            progress.overdue,
            progress.budget,
            progress.cost
        )));
        let header =
            &["序号", "活动", "时间节点", "时间", "目的", "负责", "预算", "支出", "筹备进度", "状态"];
        let mut rows: Vec<Vec<Line>> = Vec::new();
        let mut activities = progress.activities;
        // In the order of their days, as a year is gone through; what has no day comes last.
        activities.sort_by_key(|row| {
            let day = row.held_on.or(row.day);
            (day.is_none(), day)
        });
        for row in &activities {
            let number = numbered(&rows);
            rows.push(if self.tells_of(&voice, row.activity) {
                self.planned_row(&voice, row, number)?
            } else {
                let rest = header.iter().skip(1).map(|_| withheld());
                core::iter::once(number).chain(rest).collect()
            });
        }
        builder.table("活动安排与完成情况", header, rows);
        for row in activities.iter().filter(|row| self.tells_of(&voice, row.activity)) {
            self.preparation(row, on, &mut builder);
        }
        Ok(builder.finish(&voice))
    }

    /// Whether an audience may hear of an activity: it is as open as its plan, and one that no plan has is for members.
    fn tells_of(&self, voice: &Voice<'_>, activity: ActivityId) -> bool {
        let known = self.planning().activities().get(activity);
        let Some(known) = known else { return false };
        let plan = known.planned().plan.and_then(|id| self.planning().plans().get(id));
        let (seq, audience) = plan
            .map_or((known.mark().seq, Audience::Members), |plan| (plan.mark().seq, plan.drafted().audience));
        voice.may_read(seq, audience)
    }

    fn planned_row(
        &self,
        voice: &Voice<'_>,
        row: &ActivityProgress,
        number: Line,
    ) -> Result<Vec<Line>, Fault> {
        let known = self.planning().activities().get(row.activity);
        let planned = known.map(|it| &it.planned().planned);
        let mut day = voice.date(row.held_on.or(row.day), UNDECIDED);
        if let (Some(first), Some(now)) = (row.planned_for, row.day)
            && first != now
        {
            day = day.text(alloc::format!("（原定{}）", first.chinese()));
        }
        let purpose = planned.and_then(|planned| planned.purpose.as_ref());
        let owner = planned.and_then(|planned| planned.owner.as_ref());
        let cost = match (row.state, row.over_budget) {
            (ActivityState::Held, Some(over)) => amount(row.cost).text(alloc::format!("（超预算{over}元）")),
            (ActivityState::Held, None) => amount(row.cost),
            _ => Line::of("—"),
        };
        Ok(alloc::vec![
            number,
            Line::of(row.title.as_str()),
            Line::of(planned.map(|planned| planned.node.chinese()).unwrap_or_default()),
            day,
            purpose.map_or_else(|| Line::of("—"), |purpose| Line::of(purpose.as_str())),
            voice.owner(owner)?,
            row.budget.map_or_else(|| unknown(UNDECIDED), |money| amount(Some(money))),
            cost,
            Line::of(match row.milestones {
                0 => "—".to_string(),
                all => alloc::format!("{}/{all}", row.milestones_done),
            }),
            match known.and_then(|it| it.dropped()).filter(|_| row.state == ActivityState::Dropped) {
                Some((dropped, _)) => Line::of(row.state.label()).text("：").text(dropped.reason.as_str()),
                None => Line::of(row.state.label()),
            },
        ])
    }

    /// The milestones of an activity that is still ahead.
    fn preparation(&self, row: &ActivityProgress, on: Date, builder: &mut Builder) {
        let ahead = !matches!(row.state, ActivityState::Held | ActivityState::Dropped);
        let Some(it) = self.planning().activities().get(row.activity).filter(|_| ahead) else { return };
        let milestones = &it.planned().planned.milestones;
        if milestones.is_empty() {
            return;
        }
        builder.heading(1, Line::of(alloc::format!("“{}”筹备事项", row.title)));
        let by = |mark: Mark| mark.at.date(self.profile().offset) <= on;
        let (_, milestones_due, _) = it.day_by(&by);
        for (place, milestone) in milestones.iter().enumerate() {
            let due = milestones_due.get(place).copied();
            let done = it.milestone_done(&milestone.task).is_some_and(by);
            let due = due.map_or_else(|| UNDECIDED.to_string(), Date::chinese);
            let state = if done { "，已办结" } else { "" };
            builder.item(2, Line::of(alloc::format!("{}（{due}前{state}）", milestone.task)));
        }
    }

    /// The review of an activity (活动总结), with what it left behind and what became of its suggestions, for an audience.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown activity; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/planned.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let review = chamber.activity_review(ActivityId::from_u128(0x411), Audience::Secretariat)?;
    /// assert!(review.to_text().contains("会员企业参加偏少"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn activity_review(
        &self,
        activity: ActivityId,
        reader: impl Into<Reader>,
    ) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::ActivityReview, &alloc::format!("{activity}"), reader.into());
        let voice = viewing.voice();
        let it = self.planning().activities().get(activity).ok_or_else(|| DataFault::NotFound {
            kind: Phrase::new("活动", "activity"),
            id: alloc::format!("{activity}"),
        })?;
        let planned = &it.planned().planned;
        if !self.tells_of(&voice, activity) {
            let mut builder = Builder::new("活动总结");
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let mut builder = Builder::new(alloc::format!("“{}”活动总结", planned.title));
        let Some((held, held_mark)) = it.held() else {
            builder.paragraph(unknown("尚未举办"));
            return Ok(builder.finish(&voice));
        };
        let of_the_roster = u32::try_from(held.participants.len()).unwrap_or(u32::MAX);
        let others = held.others.filter(|others| *others > 0);
        builder.paragraph(
            Line::of("活动时间：")
                .text(held.on.chinese())
                .text("；参加人数：")
                .line(match held.others {
                    Some(others) => number(Some(others.saturating_add(of_the_roster))),
                    None => {
                        number(Some(of_the_roster)).text("（其他人员").line(unknown(UNRECORDED)).text("）")
                    }
                })
                .text("；活动支出：")
                .line(amount(held.cost)),
        );
        let (invited, came) = self.turnout(planned, held);
        builder.paragraph(Line::of(alloc::format!(
            "应邀{}{invited}人，其中参加{came}人。",
            planned
                .participants
                .as_ref()
                .map_or_else(|| "会员".into(), |organ| self.charter().organ_title(organ)),
        )));
        let named = (of_the_roster > 0 || others.is_none())
            .then(|| voice.people(held.participants.iter().copied()))
            .transpose()?;
        let unnamed = others.map(|others| Line::of(alloc::format!("其他人员{others}人")));
        let present = Line::joined(named.into_iter().chain(unnamed), "，以及", UNRECORDED);
        builder.paragraph(Line::of("参加人员：").line(present));
        if let Some(account) = held.account {
            let kept = Kept { seq: held_mark.seq, place: account };
            builder.paragraph(voice.prose(kept, held_mark.seq, Audience::Members)?);
        }
        let missing: Vec<&str> = it.missing_records().iter().map(|kind| kind.label()).collect();
        let filed: Vec<String> =
            it.filed().map(|(filed, _)| alloc::format!("{}：{}", filed.kind.label(), filed.title)).collect();
        builder.heading(1, Line::of("活动资料"));
        for record in filed {
            builder.item(2, Line::of(record));
        }
        builder.paragraph(Line::of(if missing.is_empty() {
            "应留资料已齐。".to_string()
        } else {
            alloc::format!("应留资料尚缺：{}。", missing.join("、"))
        }));
        let Some((review, mark)) = it.reviewed() else {
            builder.paragraph(unknown("尚未总结"));
            return Ok(builder.finish(&voice));
        };
        let said = |builder: &mut Builder, title: &str, said: &[Sealed]| -> Result<(), Fault> {
            builder.heading(1, Line::of(title));
            if said.is_empty() {
                builder.paragraph(unknown(UNRECORDED));
            }
            for place in said {
                builder
                    .item(2, voice.prose(Kept { seq: mark.seq, place: *place }, mark.seq, review.audience)?);
            }
            Ok(())
        };
        said(&mut builder, "主要成效", &review.went_well)?;
        said(&mut builder, "存在不足", &review.fell_short)?;
        said(&mut builder, "各方意见", &review.opinions)?;
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for made in &review.suggestions {
            rows.push(self.suggestion_row(&voice, made.suggestion, numbered(&rows))?);
        }
        if rows.is_empty() {
            builder.paragraph(Line::of("没有提出改进建议。"));
            return Ok(builder.finish(&voice));
        }
        builder.table("改进建议", &["序号", "建议", "负责", "期限", "办理情况"], rows);
        Ok(builder.finish(&voice))
    }

    fn suggestion_row(&self, voice: &Voice<'_>, id: SuggestionId, number: Line) -> Result<Vec<Line>, Fault> {
        let Some(known) = self.planning().suggestions().get(id) else { return Ok(alloc::vec![number]) };
        if !voice.may_read(known.mark().seq, known.audience()) {
            return Ok(alloc::vec![number, withheld(), withheld(), withheld(), withheld()]);
        }
        let title = |activity| match self.planning().activities().get(activity) {
            Some(it) if self.tells_of(voice, activity) => {
                Line::of("“").text(it.planned().planned.title.as_str()).text("”")
            }
            _ => withheld(),
        };
        let state = match known.closed() {
            None => match known.taken_up().last() {
                Some(activity) => Line::of("已纳入").line(title(activity)),
                None => Line::of("未办结"),
            },
            Some((closed, mark)) => {
                let (made, audience) = (known.mark().seq, known.audience());
                let prose = |place: Sealed| voice.prose(Kept { seq: mark.seq, place }, made, audience);
                match &closed.outcome {
                    SuggestionEnd::Done { result: None } => Line::of("已办结"),
                    SuggestionEnd::Done { result: Some(result) } => {
                        Line::of("已办结：").line(prose(*result)?)
                    }
                    SuggestionEnd::Dropped { reason } => Line::of("不办：").line(prose(*reason)?),
                    SuggestionEnd::TakenUp { activity } => {
                        Line::of("已在").line(title(*activity)).text("中落实")
                    }
                }
            }
        };
        Ok(alloc::vec![
            number,
            voice.prose(known.text(), known.mark().seq, known.audience())?,
            voice.owner(known.made().owner.as_ref())?,
            voice.date(known.made().due, UNDECIDED),
            state,
        ])
    }

    /// A summary (工作总结) of a month, a quarter, a year or a term, for an audience: figures, a draft of each part from them, and
    /// in its place what was worded. Once it was issued its figures are those of that day; before that only the secretariat reads it.
    ///
    /// # Errors
    ///
    /// `data.not_found` where there is no such period, or its days are not known.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/planned.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::secretariat::SummarySpan;
    ///
    /// let april = chamber.summary(SummarySpan::Month { year: 2026, month: 4 }, Audience::Secretariat)?;
    /// assert!(april.to_text().contains("举办活动2次"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn summary(&self, span: SummarySpan, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::Summary, &span.chinese(self.leadership()), reader.into());
        let voice = viewing.voice();
        let (from, until) = span.days(self.leadership()).ok_or_else(|| DataFault::NotFound {
            kind: Phrase::new("总结期间", "period of a summary"),
            id: span.chinese(self.leadership()),
        })?;
        let state = self.secretariat().summary(span);
        let title = alloc::format!("{}{}工作总结", self.profile().name, span.chinese(self.leadership()));
        let mut builder = Builder::new(title);
        let issued = state.and_then(|state| state.issued());
        // Before it is issued no entry made it.
        let seq = issued.map_or(0, |(_, mark)| mark.seq);
        if !voice.may_read(seq, state.map_or(Audience::Secretariat, |state| state.audience())) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let figures = issued.map_or_else(|| self.figures(from, until), |(issued, _)| issued.figures.clone());
        builder.paragraph(Line::of("总结期间：").text(from.chinese()).text("至").text(until.chinese()).text(
            if issued.is_some() {
                "。"
            } else {
                "。本总结为草稿，尚未印发，数据可能变动。"
            },
        ));
        for section in SummarySection::ALL {
            builder.heading(1, Line::of(section.label()));
            match state.and_then(|state| state.text(*section)) {
                Some((kept, readers)) => builder.paragraph(voice.prose(kept, kept.seq, readers)?),
                None => builder.paragraph(Line::of(self.drafted(*section, &figures, until))),
            }
        }
        let rows = figures
            .iter()
            .filter(|figure| figure.value > 0)
            .map(|figure| {
                let entries: Vec<String> = figure.entries.iter().map(|seq| alloc::format!("{seq}")).collect();
                alloc::vec![Line::of(said(figure)), Line::of(entries.join("、"))]
            })
            .collect();
        builder.table("数据与依据", &["数据", "记录编号"], rows);
        Ok(builder.finish(&voice))
    }

    /// The draft of a part of a summary, from its figures and from what was due at the end of the period.
    fn drafted(&self, section: SummarySection, figures: &[Figure], until: Date) -> String {
        // What is due is told of a day that has come, as far as the journal shows that it has.
        let day = until.min(self.last_day());
        let due = |states: &[DutyState]| {
            self.duties(day).iter().filter(|duty| states.contains(&duty.state)).count()
        };
        let by = day.chinese();
        match section {
            SummarySection::Problems => match due(&[DutyState::Overdue]) {
                0 => alloc::format!("截至{by}，无逾期事项。"),
                count => alloc::format!("截至{by}，有逾期事项{count}件，须抓紧办理。"),
            },
            SummarySection::Outlook => match due(&[DutyState::Due, DutyState::Coming]) {
                0 => alloc::format!("截至{by}，无待办事项。"),
                count => alloc::format!("截至{by}，有待办事项{count}件，将按期办理。"),
            },
            _ => {
                let told = figures.iter().filter(|it| it.name.section() == section && it.value > 0);
                let told: Vec<String> = told.map(said).collect();
                if told.is_empty() {
                    "本期无记录。".into()
                } else {
                    alloc::format!("{}。", told.join("，"))
                }
            }
        }
    }
}
