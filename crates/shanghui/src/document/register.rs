//! The register of discretion (查阅登记表): what was opened to whom, and who read or exported what.

use super::builder::{Builder, unknown, withheld};
use super::parts::numbered;
use super::viewing::Viewing;
use super::voice::{UNRECORDED, Voice};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::discretion::{DisclosureQuery, DisclosureRow, RecordOpened, View};
use crate::kernel::{Audience, Date, Fault, Mark, PersonId, Reader, Runs};
use alloc::vec::Vec;

/// Entries by their numbers; so many that the line stays one.
fn entries(told: &[u32]) -> Line {
    let mut runs = Runs::default();
    told.iter().for_each(|seq| runs.insert(*seq));
    let range = |(first, last)| match first == last {
        true => Line::of(alloc::format!("{first}")),
        false => Line::of(alloc::format!("{first}至{last}")),
    };
    Line::joined(runs.iter().map(range), "、", "无")
}

impl Chamber {
    /// The register of a period (查阅登记表): what was opened to whom, and who read or exported what, as far as it was recorded.
    /// The whole of it is for the secretariat; anybody else sees of it what names them.
    ///
    /// # Errors
    ///
    /// None of its own; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/discreet.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let (from, until) = ("2026-04-01".parse()?, "2026-04-30".parse()?);
    /// let register = chamber.disclosure_register(from, until, Audience::Secretariat)?;
    /// assert!(register.to_text().contains("会议纪要"));
    /// assert!(chamber.disclosure_register(from, until, Audience::Members)?.to_text().contains("（不公开）"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn disclosure_register(
        &self,
        from: Date,
        until: Date,
        reader: impl Into<Reader>,
    ) -> Result<Document, Fault> {
        let subject = alloc::format!("{from}/{until}");
        let viewing = Viewing::new(self, View::DisclosureRegister, &subject, reader.into());
        let voice = viewing.voice();
        let mut builder = Builder::new(alloc::format!("{}查阅登记表", self.profile().name));
        builder.paragraph(Line::of(alloc::format!("期间：{}至{}", from.chinese(), until.chinese())));
        builder.heading(1, Line::of("知悉范围的放宽"));
        let offset = self.profile().offset;
        let mut openings: Vec<(&RecordOpened, Mark)> = self
            .discretion()
            .openings()
            .filter(|(_, mark)| (from..=until).contains(&mark.at.date(offset)))
            .collect();
        openings.sort_by_key(|(_, mark)| mark.seq);
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for (opened, mark) in openings {
            rows.push(opening(&voice, opened, mark, numbered(&rows))?);
        }
        table(&mut builder, "公开情况", &["序号", "登记日期", "记录编号", "向谁公开", "自何日起"], rows);
        builder.heading(1, Line::of("查阅和导出"));
        let query = DisclosureQuery { from: Some(from), until: Some(until), ..DisclosureQuery::default() };
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for row in self.disclosures(&query) {
            rows.push(disclosed(&voice, &row, numbered(&rows))?);
        }
        let header = &["序号", "日期", "阅件人", "方式", "文书", "所示记录", "不公开处"];
        table(&mut builder, "查阅情况", header, rows);
        Ok(builder.finish(&voice))
    }
}

fn table(builder: &mut Builder, caption: &str, header: &[&str], rows: Vec<Vec<Line>>) {
    if rows.is_empty() {
        builder.paragraph(unknown("本期没有登记"));
    } else {
        builder.table(caption, header, rows);
    }
}

/// Whether the register may be read where it concerns these people: by the secretariat, and by them.
fn concerns(voice: &Voice<'_>, people: &[PersonId]) -> bool {
    let reader = voice.viewing.reader;
    reader.circle() == Audience::Secretariat || reader.person.is_some_and(|person| people.contains(&person))
}

fn hidden(number: Line, columns: usize) -> Vec<Line> {
    core::iter::once(number).chain(core::iter::repeat_n(withheld(), columns)).collect()
}

fn opening(voice: &Voice<'_>, opened: &RecordOpened, mark: Mark, number: Line) -> Result<Vec<Line>, Fault> {
    if !concerns(voice, &opened.persons) {
        return Ok(hidden(number, 4));
    }
    let circle = opened.audience.map(|audience| Line::of(audience.label()));
    // Whoever is named learns of themselves, not of the others.
    let reader = voice.viewing.reader;
    let all = reader.circle() == Audience::Secretariat;
    let named = opened.persons.iter().filter(|person| all || reader.person == Some(**person));
    let named = named.map(|person| voice.person(*person));
    let named = named.collect::<Result<Vec<Line>, Fault>>()?;
    Ok(alloc::vec![
        number,
        Line::of(mark.at.date(voice.chamber.profile().offset).chinese()),
        Line::of(alloc::format!("{}", opened.seq)),
        Line::joined(circle.into_iter().chain(named), "、", UNRECORDED),
        Line::of(opened.from.chinese()),
    ])
}

fn disclosed(voice: &Voice<'_>, row: &DisclosureRow, number: Line) -> Result<Vec<Line>, Fault> {
    let told = &row.recorded.disclosure;
    let person = told.reader.person;
    if !concerns(voice, person.as_slice()) {
        return Ok(hidden(number, 6));
    }
    let circle = told.reader.circle().label();
    let who = match person {
        Some(person) => voice.person(person)?.text(alloc::format!("（{circle}）")),
        None => Line::of(circle),
    };
    let mut what = Line::of(told.view.label());
    if let Some(subject) = &told.subject {
        what = what.text("：").text(subject.as_str());
    }
    Ok(alloc::vec![
        number,
        Line::of(row.day.chinese()),
        who,
        Line::of(row.recorded.way.label()),
        what.text(alloc::format!("（截至第{}条）", told.seq)),
        entries(&told.told),
        Line::of(match told.places_withheld() {
            0 => "无".into(),
            places => alloc::format!("{places}处"),
        }),
    ])
}
