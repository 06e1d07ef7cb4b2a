//! The chamber's people, and the assembly from convening to its close.

use crate::{Telling, person};
use shanghui::kernel::{
    AgendaItemId, AppointmentId, Audience, MeetingId, MeetingKind, MemberId, PersonName, Post, TermId, Title,
};
use shanghui::leadership::{AppointToPost, OpenTerm};
use shanghui::meeting::{
    AgendaItem, Capacity, CloseMeeting, ConveneMeeting, DraftMinutes, ExcuseAbsence, ItemKind, Manner,
    OpenMeeting, SendNotice, SignIn,
};
use shanghui::membership::{MemberHolder, SeatMember, Standing};
use shanghui::people::RegisterPerson;
use shanghui_examples::Told;

pub(crate) const ASSEMBLY: MeetingId = MeetingId::from_u128(1);
pub(crate) const SEATS: AgendaItemId = AgendaItemId::from_u128(1);
pub(crate) const MONEY: AgendaItemId = AgendaItemId::from_u128(2);
pub(crate) const DAY: &str = "2026-06-20";
const BEFORE: &str = "2026-06-01";

const NAMES: &[&str] = &[
    "林知远",
    "周既白",
    "沈听澜",
    "顾晏清",
    "韩牧之",
    "苏映雪",
    "叶归舟",
    "程望山",
    "何以宁",
    "江与鸥",
    "陆采薇",
    "白既望",
    "许望舒",
];

/// Registers the people, seats twelve of them, and convenes the assembly; eleven of the twelve come.
pub(crate) fn gather(telling: &mut Telling) -> Told {
    for (name, number) in NAMES.iter().zip(1..) {
        let name = PersonName::new(name)?;
        let audience = Audience::Public;
        telling.tell(
            BEFORE,
            RegisterPerson { person: person(number), name, phone: None, born: None, audience },
        )?;
    }
    for number in 1..=12 {
        let holder = MemberHolder::Person { person: person(number) };
        let member = MemberId::from_u128(number);
        telling.tell(
            BEFORE,
            SeatMember { member, holder, standing: Standing::Good, since: None, class: None },
        )?;
    }
    let (from, until) = (Some("2026-01-01".parse()?), Some("2030-12-31".parse()?));
    let term = TermId::from_u128(1);
    telling.tell(BEFORE, OpenTerm { term, ordinal: 3, from, until, certificate_until: None, organ: None })?;
    for (number, word) in [(1, "president"), (13, "secretary_general")] {
        let (appointment, post) = (AppointmentId::from_u128(number), Post::new(word)?);
        let person = person(number);
        telling.tell(BEFORE, AppointToPost { appointment, person, post, from, until: None, manner: None })?;
    }
    let item = |item, title: &str| {
        Ok::<_, shanghui::Fault>(AgendaItem { item, kind: ItemKind::Business, title: Title::new(title)? })
    };
    let convened = ConveneMeeting {
        meeting: ASSEMBLY,
        kind: MeetingKind::new("general_assembly")?,
        series: None,
        ordinal: Some(1),
        theme: None,
        question: None,
        starts: Some(format!("{DAY}T01:00:00Z").parse()?),
        place: Some(Title::new("洞庭会馆")?),
        agenda: vec![item(SEATS, "选举理事")?, item(MONEY, "审议会费标准")?],
        invited: Vec::new(),
        second_call_of: None,
        demand: None,
        convened_on: None,
        audience: Audience::Members,
    };
    telling.tell(BEFORE, convened)?;
    telling.tell(BEFORE, SendNotice { meeting: ASSEMBLY, sent: None })?;
    for number in (1..=11).chain([13]) {
        let capacity = if number == 13 { Capacity::Observing } else { Capacity::Attending };
        let (person, manner) = (person(number), Manner::InPerson);
        telling.tell(DAY, SignIn { meeting: ASSEMBLY, person, capacity, arrived: None, manner })?;
    }
    telling.tell(DAY, ExcuseAbsence { meeting: ASSEMBLY, person: person(12), reason: None })?;
    telling.tell(DAY, OpenMeeting { meeting: ASSEMBLY, chair: person(1), at: None })
}

/// Closes the assembly and drafts its minutes.
pub(crate) fn close(telling: &mut Telling) -> Told {
    telling.tell(DAY, CloseMeeting { meeting: ASSEMBLY, at: None })?;
    telling.tell(DAY, DraftMinutes { meeting: ASSEMBLY })
}
