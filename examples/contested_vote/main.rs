//! A contested vote in an invented chamber: the assembly elects two directors of three who stand, two of them tie for the
//! second seat and stand again, and the dues that are moved afterwards fail by one vote.
//!
//! Who favoured whom stands in this program, as it would in people's heads; it goes into an urn, and of the urn the journal
//! holds the count alone. The same story is told by `main.py` and `main.mjs`, with the same output down to the digest.

#![allow(clippy::print_stdout, reason = "a story talks")]
#![allow(clippy::arithmetic_side_effects, reason = "a story lasts minutes")]

mod assembly;
mod votes;

use shanghui::chamber::{Chamber, Decision, FoundChamber};
use shanghui::charter::{Charter, CharterRules, Matter};
use shanghui::kernel::{
    Actor, Audience, Base, ChamberId, Context, Date, Instant, PersonId, Salt, Title, UtcOffset,
};
use shanghui_examples::{Told, out_folder, write};

/// The person with a number: from 1 to 12 the members, 13 the secretary general.
pub(crate) const fn person(number: u128) -> PersonId {
    PersonId::from_u128(number)
}

/// A chamber being recorded: each command a minute after the one before, from nine o'clock of its day on.
pub(crate) struct Telling {
    pub(crate) chamber: Chamber,
    minute: i64,
}

fn context(day: &str, minute: i64) -> Told<Context> {
    let morning: Instant = format!("{day}T01:00:00.000Z").parse()?;
    let now = Instant::from_unix_millis(morning.unix_millis() + minute * 60_000)?;
    Ok(Context { now, actor: Actor::import(), salt: Salt([16; 16]) })
}

impl Telling {
    /// Decides and records a command of a day.
    pub(crate) fn tell<D: Decision + 'static>(&mut self, day: &str, command: D) -> Told {
        self.minute += 1;
        let context = context(day, self.minute)?;
        self.chamber.execute(command, &context).map_err(|refused| refused.to_string())?;
        Ok(())
    }
}

/// The same charter, with the dues carried by half of the votes for and against instead of half of those present.
fn other_charter(chamber: &Chamber) -> Told<Charter> {
    let mut rules: CharterRules = chamber.charter().rules().clone();
    for matter in rules.organs.iter_mut().flat_map(|organ| &mut organ.decides) {
        if matter.matter == Matter::Dues {
            matter.pass.threshold.base = Base::Cast;
        }
    }
    Ok(Charter::new(rules)?)
}

fn main() -> Told {
    let folder = out_folder("contested_vote")?;
    let founding = FoundChamber {
        chamber: ChamberId::from_u128(3),
        name: Title::new("长安市洞庭商会")?,
        hometown: None,
        seat: Some(Title::new("长安")?),
        offset: UtcOffset::CHINA,
        charter: Charter::preset("mca_1998")?.rules().clone(),
    };
    let chamber = Chamber::found(founding, &context("2026-06-01", 0)?)?;
    let mut telling = Telling { chamber, minute: 0 };
    assembly::gather(&mut telling)?;
    votes::elect(&mut telling)?;
    votes::run_off(&mut telling)?;
    votes::dues(&mut telling)?;
    assembly::close(&mut telling)?;

    let mut chamber = telling.chamber;
    chamber.seal();
    let audience = Audience::Members;
    let minutes = chamber.minutes(assembly::ASSEMBLY, audience)?;
    let result = chamber.election_result(votes::RUN_OFF, audience)?;
    let sheets = [
        &chamber.ballot_paper(votes::ELECTION, audience)?,
        &chamber.count_sheet(votes::POLL, audience)?,
        &chamber.election_result(votes::ELECTION, audience)?,
        &result,
        &chamber.resolution(votes::DUES, audience)?,
        &minutes,
        &chamber.journal_note(audience)?,
    ];
    for sheet in sheets {
        println!("{}", sheet.to_text());
    }
    let again = chamber.rejudge(&other_charter(&chamber)?);
    for vote in again.iter().filter(|vote| Some(vote.passed_then) != vote.would_pass) {
        println!("若以赞成票与反对票之和为基数，结果不同的议案：{}", vote.motion);
    }
    let holders = chamber.holders_on(Date::new(2026, 7, 1)?);
    for holder in holders.iter().filter(|holder| holder.post.post.as_str() == "director") {
        let name = chamber.name(holder.person)?.value();
        println!("{}：{}", holder.post.title, name.as_ref().map_or("（已删除）", |name| name.as_str()));
    }
    write(&folder, "minutes.html", minutes.to_html().as_bytes())?;
    write(&folder, "election_result.html", result.to_html().as_bytes())?;
    write(&folder, "journal.jsonl", &chamber.journal().to_lines())?;
    Ok(())
}
