//! Turns on paper: the roster (轮值安排表) and what one turn hands over to the next (轮值交接记录).

use super::builder::{Builder, unknown, withheld};
use super::parts::numbered;
use super::viewing::Viewing;
use super::voice::{UNDECIDED, UNRECORDED, Voice};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::charter::RotationRule;
use crate::discretion::View;
use crate::kernel::{
    Article, DataFault, Date, Fault, Kept, Language, PersonId, Phrase, Reader, RotationId, Sealed, chinese,
};
use crate::leadership::{Handover, ReplacementGround, RosterTurn, Rotation, TurnHolder};
use alloc::string::String;
use alloc::vec::Vec;

impl Chamber {
    /// The roster of turns that meet a period (轮值安排表), with the duties that go with a turn, and how turns and days are
    /// spread by the day of the last entry; for an audience.
    ///
    /// # Errors
    ///
    /// None of its own; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/rota.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let sheet = chamber.rotation_roster_sheet("2026-03-01".parse()?, "2026-12-31".parse()?, Audience::Members)?;
    /// assert!(sheet.to_text().contains("轮值会长是轮流值班，不是负责人职务"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rotation_roster_sheet(
        &self,
        from: Date,
        until: Date,
        reader: impl Into<Reader>,
    ) -> Result<Document, Fault> {
        let viewing =
            Viewing::new(self, View::RotationRosterSheet, &alloc::format!("{from}/{until}"), reader.into());
        let voice = viewing.voice();
        let mut builder = Builder::new(alloc::format!("{}轮值安排表", self.profile().name));
        builder.paragraph(Line::of(alloc::format!("期间：{}至{}", from.chinese(), until.chinese())));
        let Some(rule) = self.charter().rotation() else {
            builder.paragraph(unknown("章程没有规定轮值"));
            return Ok(builder.finish(&voice));
        };
        what_it_is(rule, &mut builder);
        builder.heading(1, Line::of("轮次"));
        let volunteers = self.leadership().volunteers();
        if !volunteers.is_empty() {
            builder.paragraph(Line::of("自愿报名，按先后：").line(voice.people(volunteers)?));
        }
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for turn in self.rotation_roster(from, until) {
            rows.push(row(&voice, &turn)?);
        }
        if rows.is_empty() {
            builder.paragraph(unknown("没有轮值安排"));
        } else {
            builder.table("起止与当值", &["轮次", "起", "止", "当值", "备注"], rows);
        }
        let on = self.last_day();
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for tally in self.rotation_fairness(on) {
            let mut days = Line::of(alloc::format!("{}", tally.days));
            if tally.undated > 0 {
                days = days
                    .text(alloc::format!("（另{}次起日", tally.undated))
                    .line(unknown(UNRECORDED))
                    .text("）");
            }
            rows.push(alloc::vec![
                numbered(&rows),
                voice.person(tally.person)?,
                Line::of(alloc::format!("{}", tally.turns)),
                days,
                Line::of(alloc::format!("{}", tally.in_place_of_others)),
                Line::of(alloc::format!("{}", tally.given_away)),
                Line::of(if tally.owed { "待补" } else { "" }),
            ]);
        }
        builder.heading(1, Line::of(alloc::format!("本届轮值次数与天数（截至{}）", on.chinese())));
        if rows.is_empty() {
            builder.paragraph(unknown("没有轮值记录"));
        } else {
            let header = &["序号", "姓名", "次数", "天数", "代他人", "由他人代", "备注"];
            builder.table("次数与天数", header, rows);
        }
        Ok(builder.finish(&voice))
    }

    /// What a turn hands over to the next (轮值交接记录), for an audience.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown rotation.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/rota.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let record = chamber.handover_record(RotationId::from_u128(0x38), Audience::Secretariat)?;
    /// assert!(record.to_text().contains("仓位清单尚未汇总"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn handover_record(
        &self,
        rotation: RotationId,
        reader: impl Into<Reader>,
    ) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::HandoverRecord, &alloc::format!("{rotation}"), reader.into());
        let voice = viewing.voice();
        let rotations = self.leadership().rotations();
        let it = rotations.get(rotation).ok_or_else(|| DataFault::NotFound {
            kind: Phrase::new("轮值", "rotation"),
            id: alloc::format!("{rotation}"),
        })?;
        let mut builder = Builder::new(alloc::format!("{}交接记录", self.turn_title(it)));
        let handover = it.handover();
        if handover.is_some_and(|handover| !voice.may_read(handover.mark().seq, handover.recorded().audience))
        {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        builder.paragraph(Line::of("当值：").line(held_by(&voice, it)?));
        let days = voice.date(it.from(), UNRECORDED).text("至").line(voice.date(it.last_day(), UNDECIDED));
        builder.paragraph(Line::of("起止：").line(days));
        let next = rotations.iter().find(|(_, other)| {
            other.term() == it.term() && Some(other.ordinal()) == it.ordinal().checked_add(1)
        });
        match handover {
            Some(handover) => handed_over(&voice, handover, &mut builder)?,
            None => builder.paragraph(unknown("尚未交接")),
        }
        if next.is_some_and(|(_, next)| next.opened().handover_missing == Some(rotation)) {
            let note = if handover.is_some() { "，系事后补交" } else { "" };
            builder.paragraph(Line::of(alloc::format!("下一次轮值开始时本次轮值尚未交接{note}。")));
        }
        let to = match next {
            Some((_, next)) => voice.people(next.holders().iter().copied())?,
            None => self.next_by_plan(&voice, it)?,
        };
        let on = handover.and_then(|handover| handover.recorded().on);
        builder.signature(alloc::vec![
            Line::of("移交：").line(voice.people(it.everybody())?),
            Line::of("接收：").line(to),
            Line::of("交接日期：").line(voice.date(on, UNRECORDED)),
            Line::of(self.profile().name.as_str()),
        ]);
        Ok(builder.finish(&voice))
    }

    /// What a turn is called: 第二届第二次轮值会长.
    fn turn_title(&self, it: &Rotation) -> String {
        let term = self.leadership().terms().get(it.term()).map_or(0, |term| term.ordinal());
        let title = self.charter().rotation().map_or("轮值", |rule| rule.title.as_str());
        alloc::format!("第{}届第{}次{title}", chinese(term), chinese(it.ordinal()))
    }

    /// Who comes after a turn by the plan.
    fn next_by_plan(&self, voice: &Voice<'_>, it: &Rotation) -> Result<Line, Fault> {
        let first = it.last_day().or(it.from()).unwrap_or_else(|| self.last_day());
        let until = first.plus_years(1).unwrap_or(first);
        let after = self
            .rotation_roster(first, until)
            .into_iter()
            .find(|turn| turn.rotation.is_none() && turn.term == it.term() && turn.ordinal > it.ordinal());
        match after {
            Some(turn) => voice.people(people(&turn.holders)),
            None => Ok(unknown(UNDECIDED)),
        }
    }
}

fn people(holders: &[TurnHolder]) -> impl Iterator<Item = PersonId> {
    holders.iter().map(|holder| holder.person)
}

/// What the rotation is, and what goes with a turn.
fn what_it_is(rule: &RotationRule, builder: &mut Builder) {
    let title = &rule.title;
    builder.paragraph(Line::of(if rule.is_office() {
        alloc::format!("{title}是共同任职，属于负责人；变更法定代表人须先审计，并办理变更登记。")
    } else {
        alloc::format!("{title}是轮流值班，不是负责人职务；会长和法定代表人不因轮值而变更。")
    }));
    let period = rule.period.map_or_else(|| unknown(UNDECIDED), |period| Line::of(period.label()));
    let order = rule.order.map_or_else(|| unknown(UNDECIDED), |order| Line::of(order.label()));
    let line = Line::of("周期：").line(period).text("；次序：").line(order);
    builder.paragraph(cited(line, rule.article.as_ref()));
    let Some(duties) = &rule.duties else { return };
    builder.heading(1, cited(Line::of("轮值职责"), duties.article.as_ref()));
    for task in &duties.tasks {
        builder.item(2, Line::of(task.as_str()));
    }
    if let Some(days) = duties.office_days_at_least {
        builder.item(2, Line::of(alloc::format!("每次轮值在会值班不少于{days}天")));
    }
    if let Some(people) = duties.people_at_most {
        builder.item(2, Line::of(alloc::format!("可自行决定不超过{people}人的活动")));
    }
    if let Some(amount) = duties.spends_at_most {
        builder.item(2, Line::of(alloc::format!("可自行决定每次不超过{amount}元的支出")));
    }
    if let Some(amount) = duties.spends_at_most_in_turn {
        builder.item(2, Line::of(alloc::format!("每次轮值的支出合计不超过{amount}元")));
    }
}

fn cited(line: Line, article: Option<&Article>) -> Line {
    match article {
        Some(article) => line.text(alloc::format!("（{}）", article.citation(Language::Chinese))),
        None => line,
    }
}

fn row(voice: &Voice<'_>, turn: &RosterTurn) -> Result<Vec<Line>, Fault> {
    let mut holders = Vec::new();
    for holder in &turn.holders {
        let role = holder.role.map(|role| role.label()).unwrap_or_default();
        let mut line = Line::of(role).line(voice.person(holder.person)?);
        if let Some(place) = holder.in_place_of {
            line = line.text("（代").line(voice.person(place)?).text("）");
        }
        if holder.made_up {
            line = line.text("（补值）");
        }
        line = with_part(line, holder.since, holder.until, None);
        holders.push(line);
    }
    let state = if turn.rotation.is_some() { "已记录" } else { "计划" };
    Ok(alloc::vec![
        Line::of(alloc::format!("第{}次", chinese(turn.ordinal))),
        voice.date(turn.from, UNRECORDED),
        voice.date(turn.until, UNDECIDED),
        Line::joined(holders, "、", UNDECIDED),
        Line::of(state),
    ])
}

/// A line with the part of a turn that was somebody's, where it was not the whole, and why they took it over.
fn with_part(
    line: Line,
    since: Option<Date>,
    until: Option<Date>,
    ground: Option<ReplacementGround>,
) -> Line {
    let mut said = String::new();
    for (word, day) in [("，自", since), ("，至", until)] {
        if let Some(day) = day {
            said.push_str(word);
            said.push_str(&day.chinese());
        }
    }
    if let Some(ground) = ground {
        said.push_str("，前任");
        said.push_str(ground.label());
    }
    match said.strip_prefix('，') {
        Some(said) => line.text("（").text(said).text("）"),
        None => line,
    }
}

/// Everybody who held a turn, with the part that was theirs.
fn held_by(voice: &Voice<'_>, it: &Rotation) -> Result<Line, Fault> {
    if !it.changed_hands(&|_| true) {
        return voice.people(it.holders().iter().copied());
    }
    let mut people = Vec::new();
    for spell in it.all_spells() {
        people.push(with_part(voice.person(spell.holder)?, spell.since, spell.until, spell.ground));
    }
    Ok(Line::joined(people, "、", UNRECORDED))
}

fn handed_over(voice: &Voice<'_>, handover: &Handover, builder: &mut Builder) -> Result<(), Fault> {
    let recorded = handover.recorded();
    let kept = |place: &Sealed| -> Kept { handover.kept(*place) };
    for (head, places) in [("已办事项", &recorded.done), ("未办事项", &recorded.undone)] {
        builder.heading(1, Line::of(head));
        for place in places {
            builder.item(2, voice.prose(kept(place), handover.mark().seq, recorded.audience)?);
        }
        if places.is_empty() {
            builder.paragraph(unknown(UNRECORDED));
        }
    }
    builder.heading(1, Line::of("轮值报告"));
    builder.paragraph(match &recorded.report {
        Some(place) => voice.prose(kept(place), handover.mark().seq, recorded.audience)?,
        None => unknown(UNRECORDED),
    });
    builder.heading(1, Line::of("在会值班"));
    let mut days = match recorded.office_days {
        Some(days) => Line::of(alloc::format!("{days}天")),
        None => unknown(UNRECORDED),
    };
    let duties = voice.chamber.charter().rotation().and_then(|rule| rule.duties.as_ref());
    if let Some((needed, duties)) = duties.and_then(|duties| Some((duties.office_days_at_least?, duties))) {
        days = days.text(alloc::format!("，应不少于{needed}天"));
        days = cited(days, duties.article.as_ref());
    }
    builder.paragraph(days);
    let most = duties.and_then(|duties| Some((duties.spends_at_most_in_turn?, duties)));
    if recorded.spent.is_none() && most.is_none() {
        return Ok(());
    }
    builder.heading(1, Line::of("轮值支出"));
    let spent = recorded.spent.map(|amount| Line::of(alloc::format!("{amount}元")));
    let spent = spent.unwrap_or_else(|| unknown(UNRECORDED));
    builder.paragraph(match most {
        Some((most, duties)) => {
            cited(spent.text(alloc::format!("，应不超过{most}元")), duties.article.as_ref())
        }
        None => spent,
    });
    Ok(())
}
