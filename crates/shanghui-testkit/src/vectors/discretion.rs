//! Discretion: records that are opened further, and disclosures on record.

use super::Table;
use crate::fixture::{
    AWAITED_NEED, DISCLOSED, FILLED, RESOURCE_NEED, UNNAMED_OFFER, discreet, made, served, staffed,
};
use crate::sample::{GU, LU, NOBODY, SHEN, ZHOU, date, occurred};
use shanghui::discretion::{Disclosure, DisclosureWay, Omission, OpenRecord, RecordDisclosure, View};
use shanghui::kernel::{Audience, DisclosureId, Reader};

pub(super) fn fill(table: &mut Table<'_>) {
    openings(table);
    openings_of_the_office(table);
    disclosures(table);
}

fn openings(table: &mut Table<'_>) {
    let (council, task) = made(&discreet());
    let open = OpenRecord { seq: task, persons: vec![], audience: None, from: None };
    let to = |audience| OpenRecord { audience: Some(audience), ..open.clone() };
    let last = 10_000;
    table
        .on("discreet")
        .accepts("a record is opened to somebody by name", OpenRecord { persons: vec![GU], ..open.clone() })
        .accepts("a record is opened to a wider circle, at once", to(Audience::Leaders))
        .accepts(
            "a record has a release date",
            OpenRecord { from: Some(date("2026-06-01")), ..to(Audience::Public) },
        )
        .accepts(
            "a release date that has passed is today",
            OpenRecord { from: Some(date("2026-01-01")), ..to(Audience::Public) },
        )
        .accepts(
            "both at once",
            OpenRecord { persons: vec![GU, SHEN], from: Some(date("2026-04-05")), ..to(Audience::Leaders) },
        )
        .accepts(
            "before its release a record may be opened to the same circle earlier",
            OpenRecord { seq: council, ..to(Audience::Members) },
        )
        .refuses(
            "there is no such entry",
            "discretion.unknown_record",
            OpenRecord { seq: last, ..to(Audience::Public) },
        )
        .refuses(
            "entries are counted from one",
            "discretion.unknown_record",
            OpenRecord { seq: 0, ..to(Audience::Public) },
        )
        .refuses(
            "the founding has no readers of its own",
            "discretion.no_readers",
            OpenRecord { seq: 1, ..to(Audience::Public) },
        )
        .refuses("to whom?", "discretion.nobody_named", open.clone())
        .refuses(
            "a record is not closed again",
            "discretion.not_wider",
            OpenRecord { from: Some(date("2026-05-01")), ..to(Audience::Leaders) },
        )
        .refuses("its own circle reads it already", "discretion.not_wider", to(Audience::Secretariat))
        .refuses(
            "whoever is named must be known",
            "people.unknown_person",
            OpenRecord { persons: vec![GU, NOBODY], ..open.clone() },
        )
        .refuses(
            "it is open to them already",
            "discretion.already_named",
            OpenRecord { persons: vec![ZHOU], ..open.clone() },
        )
        .refuses(
            "nobody is named twice",
            "discretion.already_named",
            OpenRecord { persons: vec![GU, GU], ..open },
        );
}

/// Records of the staff and of what members need.
fn openings_of_the_office(table: &mut Table<'_>) {
    let to = |seq, audience| OpenRecord { seq, persons: vec![], audience: Some(audience), from: None };
    let staffed = staffed();
    let vacancy = staffed.staff().vacancies().get(FILLED).unwrap();
    let applied = vacancy.applicants().first().unwrap();
    let assessed = applied.assessed().first().unwrap().mark().seq;
    let (_, filled) = vacancy.filled().unwrap();
    table
        .on("staffed")
        .accepts(
            "what an assessor said is open to somebody by name",
            OpenRecord { seq: assessed, persons: vec![GU], audience: None, from: None },
        )
        .accepts("who applied is open to the council", to(applied.mark().seq, Audience::Council))
        .refuses("a division is for the members as it is", "discretion.not_wider", {
            let (_, division) = staffed.staff().division_on(date("2026-04-20")).unwrap();
            to(division.seq, Audience::Members)
        })
        .refuses(
            "an appointment has no readers of its own",
            "discretion.no_readers",
            to(filled.seq, Audience::Public),
        );
    let served = served();
    let offer = served.service().offers().get(UNNAMED_OFFER).unwrap().mark().seq;
    let need = served.service().needs().get(AWAITED_NEED).unwrap().mark().seq;
    let responded = served.service().needs().get(RESOURCE_NEED).unwrap();
    let (_, responded) = responded.responses().next().unwrap();
    table
        .on("served")
        .accepts("a need is open to everybody", to(need, Audience::Public))
        .accepts(
            "an offer is open to everybody; its owner is not named for that",
            to(offer, Audience::Public),
        )
        .refuses(
            "a response is as open as its need",
            "discretion.no_readers",
            to(responded.seq, Audience::Public),
        );
}

fn disclosures(table: &mut Table<'_>) {
    let (council, task) = made(&discreet());
    let shown = Disclosure {
        view: View::FollowUpSheet,
        subject: None,
        reader: Reader::from(Audience::Members).named(GU),
        on: date("2026-04-01"),
        seq: council.max(task),
        told: vec![council.min(task), council.max(task)],
        withheld: vec![Omission { block: 1, places: 4 }],
    };
    let record = RecordDisclosure {
        id: DisclosureId::from_u128(0x449),
        disclosure: shown.clone(),
        way: DisclosureWay::Read,
        at: Some(occurred("2026-04-01")),
    };
    let other = |disclosure| RecordDisclosure { disclosure, ..record.clone() };
    table
        .on("discreet")
        .accepts("somebody read a view", record.clone())
        .by(LU)
        .accepts(
            "a copy was taken along, nobody says by whom",
            RecordDisclosure {
                way: DisclosureWay::Exported,
                at: None,
                ..other(Disclosure { reader: Reader::default(), told: vec![], ..shown.clone() })
            },
        )
        .refuses(
            "a disclosure is recorded once",
            "discretion.already_recorded",
            RecordDisclosure { id: DISCLOSED, ..record.clone() },
        )
        .refuses(
            "whoever read it must be known",
            "people.unknown_person",
            other(Disclosure { reader: Reader::from(Audience::Members).named(NOBODY), ..shown.clone() }),
        )
        .refuses(
            "no view is of a journal that is not there yet",
            "discretion.unknown_record",
            other(Disclosure { seq: 10_000, ..shown.clone() }),
        )
        .refuses(
            "no view shows what was recorded after it",
            "discretion.unknown_record",
            other(Disclosure { seq: 1, ..shown }),
        )
        .refuses(
            "nobody has read it tomorrow",
            "discretion.in_the_future",
            RecordDisclosure { at: Some(occurred("2026-04-02")), ..record },
        );
}
