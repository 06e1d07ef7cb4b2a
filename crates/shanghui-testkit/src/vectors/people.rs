//! People: registered, erased, restricted.

use super::Table;
use crate::sample::{BAI, HE, LIN, NOBODY, SONG, TINGLAN, XU, YUNMENG, date, post, title};
use shanghui::kernel::{
    Actor, Audience, CreditCode, EnterpriseId, PartyId, PersonId, PersonName, Phone, Principal,
};
use shanghui::people::{
    ErasePerson, ErasureBasis, PartyKind, RecordBirthDate, RegisterEnterprise, RegisterParty, RegisterPerson,
};

const NEW: PersonId = PersonId::from_u128(0x1101);

fn person(person: PersonId) -> RegisterPerson {
    RegisterPerson {
        person,
        name: PersonName::new("温如玉").unwrap(),
        phone: None,
        audience: Audience::Members,
        born: None,
    }
}

fn erase(person: PersonId) -> ErasePerson {
    ErasePerson { person, basis: ErasureBasis::ConsentWithdrawn }
}

pub(super) fn fill(table: &mut Table<'_>) {
    registering(table);
    table
        .on("sample")
        .cites("个人信息保护法第四十七条")
        .accepts("data that nothing holds are erased", erase(BAI))
        .cites("个人信息保护法第四十七条第二款")
        .accepts("whoever held a post is restricted, for ever where the charter names no years", erase(LIN))
        .accepts("a member is restricted while the seat lasts", erase(HE))
        .by(LIN)
        .accepts("the president may erase as well", erase(SONG))
        .refuses("nobody has this id", "people.unknown_person", erase(NOBODY))
        .on("busy")
        .refuses("what was erased is not erased again", "people.already_erased", erase(BAI))
        .duties_on("2026-04-02")
        .accepts("after the seat has ended the house rule holds a member's data for a year", erase(HE))
        .at("2027-03-31T01:00:00Z")
        .duties_on("2027-03-31")
        .accepts("and after that year they go", erase(HE));
    let misread = concat!(
        r#"{"type":"RegisterEnterprise","enterprise":"00000000-0000-0000-0000-000000001121","#,
        r#""name":"长安青川食品有限公司","credit_code":"91350100M000100Z43"}"#
    );
    table.on("sample").cites("GB 32100-2015").file("register_enterprise").misreads(
        "a credit code of another shape is none",
        "wire.invalid_text",
        misread,
    );
}

fn registering(table: &mut Table<'_>) {
    let phone = Some(Phone::new("13900001101").unwrap());
    let born = |person, born| RecordBirthDate { person, born: date(born) };
    table
        .on("sample")
        .accepts("a date of birth stands beside the entry", born(LIN, "1960-05-04"))
        .refuses("nobody has this id", "people.unknown_person", born(NOBODY, "1960-05-04"))
        .refuses("nobody is born tomorrow", "people.born_in_the_future", born(LIN, "2026-03-03"))
        .accepts(
            "a person is registered with their date of birth",
            RegisterPerson { born: Some(date("1960-05-04")), ..person(NEW) },
        )
        .refuses(
            "nobody is registered before their birth",
            "people.born_in_the_future",
            RegisterPerson { born: Some(date("2026-03-03")), ..person(NEW) },
        );
    table
        .on("sample")
        .accepts("a person is registered, their name beside the entry", person(NEW))
        .accepts("their telephone number stands there too", RegisterPerson { phone, ..person(NEW) })
        .by(Actor::import())
        .accepts("the import may register people", person(NEW))
        .refuses("an id is registered once", "people.already_recorded", person(LIN))
        .at("2026-03-02T00:59:59.999Z")
        .refuses("the clock may not run back", "chamber.clock_ran_back", person(NEW))
        .by(NOBODY)
        .refuses("an actor must be known", "people.unknown_person", person(NEW))
        .by(Actor::holding(XU, post("president")))
        .refuses("an actor must hold the post in which they act", "leadership.post_not_held", person(NEW))
        .by(Actor::Person { person: HE, post: None, on_behalf_of: Some(Principal::Person { person: XU }) })
        .refuses(
            "nobody acts for another without a delegation",
            "leadership.delegation_missing",
            person(NEW),
        );
    let enterprise = |enterprise, representative| RegisterEnterprise {
        enterprise,
        name: title("长安青川食品有限公司"),
        representative,
        credit_code: None,
    };
    let new = EnterpriseId::from_u128(0x1121);
    table
        .accepts("an enterprise is registered with its representative", enterprise(new, Some(LIN)))
        .accepts("it may have none that is known", enterprise(new, None))
        .refuses("an enterprise is registered once", "people.already_recorded", enterprise(TINGLAN, None))
        .refuses("a representative must be known", "people.unknown_person", enterprise(new, Some(NOBODY)));
    let coded = |code: &str| RegisterEnterprise {
        credit_code: Some(CreditCode::parse(code).unwrap()),
        ..enterprise(new, None)
    };
    table
        .cites("GB 32100-2015")
        .accepts("an enterprise is registered with its credit code", coded("91350100M000100Y43"))
        .cites("GB 32100-2015; governance.md §5, S103")
        .accepts(
            "a code that was issued although its check fails is one as well",
            coded("91350211M0000XUF46"),
        );
    let party =
        |party| RegisterParty { party, name: title("长安市潇湘商会"), kind: PartyKind::Chamber };
    table.accepts("an outside body is registered", party(PartyId::from_u128(0x1128))).refuses(
        "an outside body is registered once",
        "people.already_recorded",
        party(YUNMENG),
    );
}
