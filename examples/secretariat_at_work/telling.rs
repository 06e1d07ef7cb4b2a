//! A chamber being recorded: each command a minute after the one before, from nine o'clock of its day on.

use core::fmt::Display;
use shanghui::chamber::{Chamber, Decision, FoundChamber};
use shanghui::document::Document;
use shanghui::kernel::{Actor, Audience, Coded, Context, Instant, Language, PersonId, Salt};
use shanghui_examples::Told;

const FOUNDED: &str = "2025-12-15";

/// The chamber, the minute of its last command, and what is called how.
pub(crate) struct Telling {
    chamber: Chamber,
    minute: i64,
    called: Vec<(String, String)>,
}

fn context(day: &str, minute: i64, actor: Actor) -> Told<Context> {
    let morning: Instant = format!("{day}T01:00:00.000Z").parse()?;
    let now = Instant::from_unix_millis(morning.unix_millis() + minute * 60_000)?;
    Ok(Context { now, actor, salt: Salt([17; 16]) })
}

impl Telling {
    pub(crate) fn begin(founding: FoundChamber) -> Told<Self> {
        let chamber = Chamber::found(founding, &context(FOUNDED, 0, Actor::import())?)?;
        Ok(Self { chamber, minute: 0, called: Vec::new() })
    }

    /// Notes what something is called, for sentences that have its id.
    pub(crate) fn call(&mut self, thing: &dyn Display, name: &str) {
        self.called.push((thing.to_string(), name.to_owned()));
    }

    pub(crate) fn name(&self, thing: &dyn Display) -> Told<String> {
        let thing = thing.to_string();
        let found = self.called.iter().find(|(id, _)| *id == thing);
        Ok(found.map(|(_, name)| name.clone()).ok_or("nothing is called so")?)
    }

    /// Records what was there before the story begins.
    pub(crate) fn record<D: Decision + 'static>(&mut self, command: D) -> Told {
        self.decide(FOUNDED, Actor::import(), command)
    }

    /// Decides and records a command of a day, as somebody gives it.
    pub(crate) fn tell<D: Decision + 'static>(&mut self, day: &str, by: PersonId, command: D) -> Told {
        self.decide(day, Actor::person(by), command)
    }

    fn decide<D: Decision + 'static>(&mut self, day: &str, actor: Actor, command: D) -> Told {
        self.minute += 1;
        let context = context(day, self.minute, actor)?;
        self.chamber.execute(command, &context).map_err(|refused| refused.to_string())?;
        Ok(())
    }

    /// Says why a command of a day is refused.
    pub(crate) fn refused<D: Decision + 'static>(&mut self, day: &str, by: PersonId, command: D) -> Told {
        let context = context(day, self.minute + 1, Actor::person(by))?;
        let refused = self.chamber.execute(command, &context).err().ok_or("it was not refused")?;
        self.cannot(&refused);
        Ok(())
    }

    /// Says why something cannot be done, with names in the place of ids.
    pub(crate) fn cannot(&self, error: &dyn Coded) {
        let sentence = error.sentence(Language::Chinese);
        let named =
            self.called.iter().fold(sentence, |sentence, (thing, name)| sentence.replace(thing, name));
        println!("不能这样办（{}）：{named}", error.code());
    }

    /// The chamber as it stands.
    pub(crate) const fn chamber(&self) -> &Chamber {
        &self.chamber
    }

    /// Seals the journal.
    pub(crate) fn seal(&mut self) {
        self.chamber.seal();
    }

    /// Prints the list of duties of a day.
    pub(crate) fn show_duties(&self, on: &str) -> Told {
        println!();
        show(&self.chamber.duty_sheet(on.parse()?, Audience::Secretariat)?);
        Ok(())
    }
}

/// Prints the title of a part of the story.
pub(crate) fn part(title: &str) {
    println!("\n【{title}】\n");
}

/// Prints a document.
pub(crate) fn show(document: &Document) {
    print!("{}", document.to_text());
}
