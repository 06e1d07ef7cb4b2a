//! A joint meeting of the secretaries-general of Hunan-origin chambers in Shaanxi (在陕湘籍商会秘书长联席会议), 7 November
//! 2024, taken up from a public report after the fact.
//!
//! Everything is recorded by import: the report does not say who wrote what down. What it does not tell (the hour, how
//! many were invited, who came along unnamed, one speaker's chamber, any due date) is left out and printed 未记 or 未定.
//! The same story is told by `main.py` and `main.mjs`, with the same output down to the digest.

#![allow(clippy::print_stdout, reason = "a story talks")]
#![allow(clippy::arithmetic_side_effects, reason = "a story lasts minutes")]

mod meeting;
mod people;

use shanghui::chamber::{Chamber, FoundChamber};
use shanghui::charter::{Charter, CharterRules};
use shanghui::kernel::{Actor, Audience, ChamberId, Context, Date, Instant, Salt, Title, UtcOffset};
use shanghui_examples::{Told, out_folder, write};

/// A chamber being recorded: each command a minute after the one before.
pub(crate) struct Telling {
    chamber: Chamber,
    minute: i64,
}

/// The context of the command of a minute. The salt is fixed, because a story must come out the same every time.
fn context(minute: i64) -> Told<Context> {
    let start: Instant = "2024-11-08T01:00:00.000Z".parse()?;
    let now = Instant::from_unix_millis(start.unix_millis() + minute * 60_000)?;
    Ok(Context { now, actor: Actor::import(), salt: Salt([14; 16]) })
}

impl Telling {
    /// Decides and records a command.
    pub(crate) fn tell<D: shanghui::chamber::Decision + 'static>(&mut self, command: D) -> Told {
        self.minute += 1;
        let context = context(self.minute)?;
        self.chamber.execute(command, &context).map_err(|refused| refused.to_string())?;
        Ok(())
    }
}

/// The preset charter, less what the report does not tell: who takes turns by which post, for how long and by which rules, and
/// within how many days minutes are to be signed.
fn charter() -> Told<CharterRules> {
    let mut rules = Charter::preset("mca_1998")?.rules().clone();
    rules.name = Title::new("西安市常德商会章程（按示范文本）")?;
    if let Some(rotation) = &mut rules.rotation {
        rotation.eligible.clear();
        rotation.period = None;
        rotation.order = None;
        (rotation.swap, rotation.handover, rotation.duties) = (None, None, None);
    }
    for meeting in &mut rules.meetings {
        meeting.minutes.within_days = None;
    }
    Ok(rules)
}

fn main() -> Told {
    let folder = out_folder("joint_meeting")?;
    let founding = FoundChamber {
        chamber: ChamberId::from_u128(1),
        name: Title::new("西安市常德商会")?,
        hometown: Some(Title::new("湖南常德")?),
        seat: Some(Title::new("西安")?),
        offset: UtcOffset::CHINA,
        charter: charter()?,
    };
    let mut telling = Telling { chamber: Chamber::found(founding, &context(0)?)?, minute: 0 };
    people::register(&mut telling)?;
    people::lead(&mut telling)?;
    meeting::hold(&mut telling)?;
    meeting::conclude(&mut telling)?;

    let mut chamber = telling.chamber;
    chamber.seal();
    let day = Date::new(2024, 11, 7)?;
    let minutes = chamber.minutes(meeting::MEETING, Audience::Public)?;
    let sheets = [
        &minutes,
        &chamber.rotation_note(day, Audience::Public)?,
        &chamber.spoken_for(meeting::MEETING, Audience::Public)?,
        &chamber.duty_sheet(Date::new(2024, 11, 8)?, Audience::Public)?,
        &chamber.journal_note(Audience::Public)?,
    ];
    for sheet in sheets {
        println!("{}", sheet.to_text());
    }
    write(&folder, "minutes.txt", minutes.to_text().as_bytes())?;
    write(&folder, "minutes.html", minutes.to_html().as_bytes())?;
    write(&folder, "journal.jsonl", &chamber.journal().to_lines())?;
    Ok(())
}
