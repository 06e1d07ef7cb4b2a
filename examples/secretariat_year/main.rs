//! A year of a secretariat (秘书处的一年) in an invented chamber: the plan of the year, activities held, moved and dropped, what
//! their reviews suggest, visits, reports to an authority, summaries, and the plan of the next year.
//!
//! Nothing that is due is ever entered. The list of duties comes from the charter, the plan and what was recorded, so the
//! story asks for it before the first activity, in the middle of the year and at its end. The same story is told by `main.py`
//! and `main.mjs`, with the same output down to the digest.

#![allow(clippy::print_stdout, reason = "a story talks")]
#![allow(clippy::arithmetic_side_effects, reason = "a story lasts minutes")]

mod activities;
mod office;
mod plan;

use shanghui::chamber::{Chamber, Command, Decision, FoundChamber};
use shanghui::charter::Charter;
use shanghui::document::Document;
use shanghui::kernel::{
    Actor, AppointmentId, Audience, ChamberId, Coded, Context, Date, EnterpriseId, Instant, Language,
    MemberId, PartyId, PersonId, PersonName, Post, Salt, TermId, Title, UtcOffset,
};
use shanghui::leadership::{AppointToPost, OpenTerm};
use shanghui::membership::{MemberHolder, SeatMember, Standing};
use shanghui::people::{PartyKind, RegisterEnterprise, RegisterParty, RegisterPerson};
use shanghui_examples::{Told, out_folder, write};
use shanghui_office::to_icalendar;

pub(crate) const LIN: PersonId = PersonId::from_u128(1);
pub(crate) const XU: PersonId = PersonId::from_u128(2);
pub(crate) const ZHOU: PersonId = PersonId::from_u128(3);
pub(crate) const SHEN: PersonId = PersonId::from_u128(4);
pub(crate) const GU: PersonId = PersonId::from_u128(5);
pub(crate) const SU: PersonId = PersonId::from_u128(6);
pub(crate) const LU: PersonId = PersonId::from_u128(7);
pub(crate) const HE: PersonId = PersonId::from_u128(8);

/// The authority that asks for reports.
pub(crate) const BUREAU: PartyId = PartyId::from_u128(1);

/// The seat of 长安云帆物流有限公司, for which 周既白 acts.
pub(crate) const YUNFAN: MemberId = MemberId::from_u128(1);

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
    /// Decides and records a command of a day, as somebody gives it.
    pub(crate) fn tell<D: Decision + 'static>(&mut self, day: &str, by: PersonId, command: D) -> Told {
        self.minute += 1;
        let context = context(day, self.minute, Actor::person(by))?;
        self.chamber.execute(command, &context).map_err(|refused| refused.to_string())?;
        Ok(())
    }

    /// Says why a command of a day is refused.
    pub(crate) fn refused<D: Decision + 'static>(&mut self, day: &str, by: PersonId, command: D) -> Told {
        let context = context(day, self.minute + 1, Actor::person(by))?;
        let refused = self.chamber.execute(command, &context).err().ok_or("it was not refused")?;
        println!("不能这样办：{}\n", refused.sentence(Language::Chinese));
        Ok(())
    }

    /// The chamber as it stands.
    pub(crate) const fn chamber(&self) -> &Chamber {
        &self.chamber
    }

    pub(crate) fn name(&self, person: PersonId) -> Told<String> {
        Ok(self.chamber.name(person)?.value().map(|name| name.as_str().to_owned()).unwrap_or_default())
    }
}

/// Prints a document.
pub(crate) fn show(document: &Document) {
    println!("{}", document.to_text());
}

/// Prints the list of duties of a day.
pub(crate) fn show_duties(telling: &Telling, on: &str) -> Told {
    show(&telling.chamber().duty_sheet(on.parse()?, Audience::Secretariat)?);
    Ok(())
}

fn record(telling: &mut Telling, command: impl Into<Command>) -> Told {
    telling.minute += 1;
    let context = context("2025-12-15", telling.minute, Actor::import())?;
    telling.chamber.execute(command.into(), &context)?;
    Ok(())
}

fn found() -> Told<Telling> {
    let founding = FoundChamber {
        chamber: ChamberId::from_u128(1),
        name: Title::new("长安市洞庭商会")?,
        hometown: Some(Title::new("洞庭")?),
        seat: Some(Title::new("长安市")?),
        offset: UtcOffset::CHINA,
        charter: Charter::preset("modern")?.rules().clone(),
    };
    let chamber = Chamber::found(founding, &context("2025-12-15", 0, Actor::import())?)?;
    let mut telling = Telling { chamber, minute: 0 };
    let names = ["林知远", "许望舒", "周既白", "沈听澜", "顾晏清", "苏映雪", "陆采薇", "何以宁"];
    for (person, name) in [LIN, XU, ZHOU, SHEN, GU, SU, LU, HE].into_iter().zip(names) {
        let name = PersonName::new(name)?;
        let audience = Audience::Members;
        record(&mut telling, RegisterPerson { person, name, phone: None, born: None, audience })?;
    }
    let (party, kind) = (BUREAU, PartyKind::Authority);
    record(&mut telling, RegisterParty { party, name: Title::new("长安市经济服务局")?, kind })?;
    let (enterprise, name) = (EnterpriseId::from_u128(11), Title::new("长安云帆物流有限公司")?);
    let representative = Some(ZHOU);
    record(&mut telling, RegisterEnterprise { enterprise, name, representative, credit_code: None })?;
    let from = Some(Date::new(2024, 1, 1)?);
    let mut holders = vec![MemberHolder::Enterprise { enterprise, representative }];
    holders.extend([LIN, SHEN, GU, SU, HE].map(|person| MemberHolder::Person { person }));
    for (number, holder) in (1..).zip(holders) {
        let (member, standing) = (MemberId::from_u128(number), Standing::Good);
        record(&mut telling, SeatMember { member, holder, standing, since: from, class: None })?;
    }
    let (term, until) = (TermId::from_u128(1), Some(Date::new(2028, 12, 31)?));
    let open = OpenTerm { term, ordinal: 2, from, until, certificate_until: None, organ: None };
    record(&mut telling, open)?;
    let posts = [
        (LIN, "president"),
        (XU, "secretary_general"),
        (ZHOU, "vice_president"),
        (SHEN, "vice_president"),
        (GU, "standing_director"),
        (SU, "director"),
        (LU, "secretariat_staff"),
    ];
    for (number, (person, post)) in (1..).zip(posts) {
        let (appointment, post) = (AppointmentId::from_u128(number), Post::new(post)?);
        record(&mut telling, AppointToPost { appointment, person, post, from, until: None, manner: None })?;
    }
    Ok(telling)
}

fn main() -> Told {
    let folder = out_folder("secretariat_year")?;
    let mut telling = found()?;
    plan::nodes(&telling);
    plan::draft(&mut telling)?;
    plan::adopt(&mut telling)?;
    show_duties(&telling, "2026-02-05")?;
    office::monthly(&mut telling, "2026-02-06", 1)?;
    activities::lanterns(&mut telling)?;
    office::spring(&mut telling)?;
    activities::training(&mut telling)?;
    office::monthly(&mut telling, "2026-05-08", 4)?;
    activities::suggestions(&mut telling)?;
    office::monthly(&mut telling, "2026-06-08", 5)?;
    activities::dragon_boat(&mut telling)?;
    show_duties(&telling, "2026-07-01")?;
    office::summer(&mut telling)?;
    activities::books(&mut telling)?;
    office::late(&mut telling)?;
    activities::moved(&mut telling)?;
    office::monthly(&mut telling, "2026-09-08", 8)?;
    activities::mid_autumn(&mut telling)?;
    office::autumn(&mut telling)?;
    activities::dropped(&mut telling)?;
    office::monthly(&mut telling, "2026-11-09", 10)?;
    activities::anniversary(&mut telling)?;
    plan::next_year(&mut telling)?;
    show_duties(&telling, "2026-12-31")?;
    office::year(&mut telling)?;

    let mut chamber = telling.chamber;
    chamber.seal();
    let (last, audience) = (Date::new(2027, 1, 20)?, Audience::Secretariat);
    let year = chamber.summary(office::YEAR, audience)?;
    let plan = chamber.plan_sheet(2026, last, audience)?;
    let sheets = [
        &chamber.activity_review(activities::LANTERNS, audience)?,
        &chamber.activity_review(activities::DRAGON_BOAT, audience)?,
        &year,
        &plan,
        &chamber.plan_sheet(2027, last, audience)?,
        &chamber.journal_note(Audience::Public)?,
    ];
    sheets.into_iter().for_each(show);
    let schedule = to_icalendar(&chamber.schedule(last, audience)?);
    println!("日程：{}项", schedule.matches("BEGIN:VEVENT").count());
    write(&folder, "summary.html", year.to_html().as_bytes())?;
    write(&folder, "plan.html", plan.to_html().as_bytes())?;
    write(&folder, "schedule.ics", schedule.as_bytes())?;
    write(&folder, "journal.jsonl", &chamber.journal().to_lines())?;
    Ok(())
}
