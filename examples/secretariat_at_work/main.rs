//! The people of a secretariat at work (秘书处的人与事) in an invented chamber: somebody is recruited by the charter's criteria, the
//! work is divided by strengths, a visit learns a need that another member's resource meets, a request is answered with
//! conditions, the yearly return is collected, and each audience reads of all that what it may.
//!
//! The same story is told by `main.py` and `main.mjs`, with the same output down to the digest.

#![allow(clippy::print_stdout, reason = "a story talks")]
#![allow(clippy::arithmetic_side_effects, reason = "a story lasts minutes")]

mod collecting;
mod dividing;
mod people;
mod reading;
mod recruiting;
mod serving;
mod telling;
mod writing;

use people::{BUREAU, ENTERPRISES, GU, JIANG, LIN, LU, MEMBERS, PEOPLE, SHEN, XU, ZHOU};
use shanghui::chamber::FoundChamber;
use shanghui::charter::Charter;
use shanghui::kernel::{
    AppointmentId, Audience, ChamberId, Date, PersonName, Post, TermId, Title, UtcOffset,
};
use shanghui::leadership::{AppointToPost, OpenTerm};
use shanghui::membership::{MemberHolder, SeatMember, Standing};
use shanghui::people::{PartyKind, RegisterEnterprise, RegisterParty, RegisterPerson};
use shanghui_examples::{Told, out_folder};
use telling::{Telling, part, show};

fn found() -> Told<Telling> {
    let mut telling = Telling::begin(FoundChamber {
        chamber: ChamberId::from_u128(1),
        name: Title::new("长安市洞庭商会")?,
        hometown: Some(Title::new("洞庭")?),
        seat: Some(Title::new("长安市")?),
        offset: UtcOffset::CHINA,
        charter: Charter::preset("mca_1998")?.rules().clone(),
    })?;
    for (person, called) in PEOPLE {
        let (name, audience) = (PersonName::new(called)?, Audience::Members);
        telling.record(RegisterPerson { person, name, phone: None, born: None, audience })?;
        telling.call(&person, called);
    }
    let (name, kind) = (Title::new("长安市经济服务局")?, PartyKind::Authority);
    telling.record(RegisterParty { party: BUREAU, name, kind })?;
    let mut holders = Vec::new();
    for (enterprise, called, person) in ENTERPRISES {
        let (name, representative) = (Title::new(called)?, Some(person));
        telling.record(RegisterEnterprise { enterprise, name, representative, credit_code: None })?;
        holders.push((MemberHolder::Enterprise { enterprise, representative }, called.to_owned()));
    }
    for person in [GU, LIN] {
        holders.push((MemberHolder::Person { person }, telling.name(&person)?));
    }
    let from = Some(Date::new(2024, 1, 1)?);
    for (member, (holder, called)) in MEMBERS.into_iter().zip(holders) {
        telling.record(SeatMember { member, holder, standing: Standing::Good, since: from, class: None })?;
        telling.call(&member, &called);
    }
    let (term, until) = (TermId::from_u128(1), Some(Date::new(2028, 12, 31)?));
    telling.record(OpenTerm { term, ordinal: 2, from, until, certificate_until: None, organ: None })?;
    let posts = [
        (LIN, "president"),
        (XU, "secretary_general"),
        (ZHOU, "vice_president"),
        (SHEN, "vice_president"),
        (GU, "director"),
        (JIANG, "office_director"),
        (LU, "secretariat_staff"),
    ];
    for (number, (person, post)) in (1..).zip(posts) {
        let (appointment, post) = (AppointmentId::from_u128(number), Post::new(post)?);
        telling.record(AppointToPost { appointment, person, post, from, until: None, manner: None })?;
    }
    Ok(telling)
}

fn main() -> Told {
    let folder = out_folder("secretariat_at_work")?;
    let mut telling = found()?;
    println!("{}：秘书处的人与事", telling.chamber().profile().name);
    part("一、招聘");
    recruiting::opened(&mut telling)?;
    recruiting::assessed(&mut telling)?;
    recruiting::appointed(&mut telling)?;
    writing::reported(&mut telling, "2026-03-27", "annual_report_to_supervising_unit")?;
    part("二、分工");
    dividing::recorded(&mut telling)?;
    dividing::adopted(&mut telling)?;
    dividing::stand_ins(&mut telling)?;
    dividing::again(&mut telling)?;
    part("三、走访、诉求与对接");
    serving::offers(&mut telling)?;
    serving::visited(&mut telling)?;
    telling.show_duties("2026-04-15")?;
    recruiting::forgotten(&mut telling)?;
    serving::matched(&mut telling)?;
    serving::closed(&mut telling)?;
    part("四、请示与通知");
    writing::request(&mut telling)?;
    collecting::asked(&mut telling)?;
    writing::notice(&mut telling)?;
    writing::answered(&mut telling)?;
    telling.show_duties("2026-05-20")?;
    collecting::collected(&mut telling)?;
    writing::reported(&mut telling, "2026-05-22", "annual_report_to_registrar")?;
    writing::followed_up(&mut telling)?;
    writing::register(&telling)?;
    part("五、报送");
    collecting::checked(&mut telling)?;
    collecting::submitted(&mut telling)?;
    recruiting::confirmed(&mut telling)?;
    part("六、数字与三勤");
    reading::figures(&telling)?;
    part("七、管好嘴");
    reading::audiences(&telling)?;
    reading::opened(&mut telling)?;
    telling.seal();
    println!();
    show(&telling.chamber().journal_note(Audience::Public)?);
    reading::files(&telling, &folder)
}
