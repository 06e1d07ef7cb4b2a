//! A year of turns (轮值会长) in an invented chamber: the order is drawn, two people swap, one turn is not handed over, a
//! newcomer joins and stands in for somebody, and who was abroad makes a turn up.
//!
//! The roster is never entered. Whose turn it is comes from the draw and from what was recorded since, so the story asks the
//! chamber before it opens a turn. The same story is told by `main.py` and `main.mjs`, with the same output down to the digest.

#![allow(clippy::print_stdout, reason = "a story talks")]
#![allow(clippy::arithmetic_side_effects, reason = "a story lasts minutes")]

mod year;

use shanghui::chamber::{Chamber, Decision, Event, FoundChamber};
use shanghui::charter::{Charter, CharterRules, RotationOrder};
use shanghui::kernel::{
    Actor, AppointmentId, Audience, ChamberId, Coded, Context, Date, Instant, Language, PersonId, PersonName,
    Post, Salt, TermId, Title, UtcOffset,
};
use shanghui::leadership::{AppointToPost, OpenTerm};
use shanghui::people::RegisterPerson;
use shanghui_examples::{Told, out_folder, write};

pub(crate) const LIN: PersonId = PersonId::from_u128(1);
pub(crate) const XU: PersonId = PersonId::from_u128(2);
pub(crate) const ZHOU: PersonId = PersonId::from_u128(3);
pub(crate) const SHEN: PersonId = PersonId::from_u128(4);
pub(crate) const GU: PersonId = PersonId::from_u128(5);
pub(crate) const SU: PersonId = PersonId::from_u128(6);

/// A chamber being recorded: each command a minute after the one before, from nine o'clock of its day on.
pub(crate) struct Telling {
    chamber: Chamber,
    minute: i64,
}

fn context(day: &str, minute: i64, actor: Actor) -> Told<Context> {
    let morning: Instant = format!("{day}T01:00:00.000Z").parse()?;
    let now = Instant::from_unix_millis(morning.unix_millis() + minute * 60_000)?;
    Ok(Context { now, actor, salt: Salt([15; 16]) })
}

impl Telling {
    /// Decides and records a command of a day.
    pub(crate) fn tell<D: Decision + 'static>(&mut self, day: &str, command: D) -> Told<Vec<Event>> {
        self.minute += 1;
        let context = context(day, self.minute, Actor::person(XU))?;
        Ok(self.chamber.execute(command, &context).map_err(|refused| refused.to_string())?)
    }

    /// Says why a command of a day is refused.
    pub(crate) fn refused<D: Decision + 'static>(&mut self, day: &str, command: D) -> Told {
        let context = context(day, self.minute + 1, Actor::person(XU))?;
        let refused = self.chamber.execute(command, &context).err().ok_or("it was not refused")?;
        println!("不能这样办：{}", refused.sentence(Language::Chinese));
        Ok(())
    }

    /// Whose turn it is on a day, by what was recorded and by the plan.
    pub(crate) fn due(&self, day: &str) -> Told<PersonId> {
        let turns = self.chamber.rotation_roster(day.parse()?, day.parse()?);
        let holder = turns.last().and_then(|turn| turn.holders.first()).ok_or("nobody's turn")?;
        Ok(holder.person)
    }

    pub(crate) fn name(&self, person: PersonId) -> Told<String> {
        Ok(self.chamber.name(person)?.value().map(|name| name.as_str().to_owned()).unwrap_or_default())
    }
}

/// The preset charter, with the order of turns drawn.
fn charter() -> Told<CharterRules> {
    let mut rules = Charter::preset("mca_1998")?.rules().clone();
    if let Some(rotation) = &mut rules.rotation {
        rotation.order = Some(RotationOrder::Draw);
    }
    Ok(rules)
}

fn found() -> Told<Telling> {
    let day = "2025-12-15";
    let founding = FoundChamber {
        chamber: ChamberId::from_u128(1),
        name: Title::new("长安市洞庭商会")?,
        hometown: Some(Title::new("洞庭")?),
        seat: Some(Title::new("长安市")?),
        offset: UtcOffset::CHINA,
        charter: charter()?,
    };
    let mut chamber = Chamber::found(founding, &context(day, 0, Actor::import())?)?;
    let mut minute = 0;
    let mut record = |command: shanghui::chamber::Command| -> Told {
        minute += 1;
        chamber.execute(command, &context(day, minute, Actor::import())?)?;
        Ok(())
    };
    let names = ["林知远", "许望舒", "周既白", "沈听澜", "顾晏清", "苏映雪"];
    for (person, name) in [LIN, XU, ZHOU, SHEN, GU, SU].into_iter().zip(names) {
        let name = PersonName::new(name)?;
        record(RegisterPerson { person, name, phone: None, born: None, audience: Audience::Members }.into())?;
    }
    let (from, until) = (Some(Date::new(2024, 1, 1)?), Some(Date::new(2028, 12, 31)?));
    record(
        OpenTerm {
            term: TermId::from_u128(1),
            ordinal: 2,
            from,
            until,
            certificate_until: None,
            organ: None,
        }
        .into(),
    )?;
    let posts = [
        (LIN, "president"),
        (XU, "secretary_general"),
        (ZHOU, "vice_president"),
        (SHEN, "vice_president"),
        (GU, "vice_president"),
        (SU, "director"),
    ];
    for (number, (person, post)) in (1..).zip(posts) {
        let (appointment, post) = (AppointmentId::from_u128(number), Post::new(post)?);
        record(AppointToPost { appointment, person, post, from, until: None, manner: None }.into())?;
    }
    Ok(Telling { chamber, minute })
}

fn main() -> Told {
    let folder = out_folder("rotating_chair")?;
    let mut telling = found()?;
    year::draw(&mut telling)?;
    year::spring(&mut telling)?;
    year::summer(&mut telling)?;
    year::autumn(&mut telling)?;

    let mut chamber = telling.chamber;
    chamber.seal();
    let (from, until) = (Date::new(2026, 1, 1)?, Date::new(2028, 12, 31)?);
    let roster = chamber.rotation_roster_sheet(from, until, Audience::Members)?;
    let handover = chamber.handover_record(year::rotation(1), Audience::Council)?;
    let sheets = [
        &roster,
        &handover,
        &chamber.handover_record(year::rotation(2), Audience::Council)?,
        &chamber.rotation_note(Date::new(2026, 8, 1)?, Audience::Members)?,
        &chamber.duty_sheet(Date::new(2026, 12, 31)?, Audience::Members)?,
        &chamber.journal_note(Audience::Public)?,
    ];
    println!();
    for sheet in sheets {
        println!("{}", sheet.to_text());
    }
    write(&folder, "roster.txt", roster.to_text().as_bytes())?;
    write(&folder, "roster.html", roster.to_html().as_bytes())?;
    write(&folder, "handover.html", handover.to_html().as_bytes())?;
    write(&folder, "journal.jsonl", &chamber.journal().to_lines())?;
    Ok(())
}
