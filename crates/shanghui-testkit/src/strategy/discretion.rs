//! Random openings of records, and disclosures.

use super::{audience, early_day, few, person, rarely, sure_day, when};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use shanghui::chamber::Command;
use shanghui::discretion::{Disclosure, DisclosureWay, OpenRecord, RecordDisclosure, View};
use shanghui::kernel::{DisclosureId, Reader};

/// What is opened to whom, and what is read.
pub(super) fn discreet() -> impl Strategy<Value = Command> {
    let reader = (audience(), rarely(person())).prop_map(|(audience, person)| Reader {
        audience: Some(audience),
        person,
        on: None,
    });
    prop_oneof![
        4 => (1_u32..130, vec(person(), 0..2), prop::option::of(audience()), rarely(sure_day())).prop_map(
            |(seq, persons, audience, from)| OpenRecord { seq, persons, audience, from }.into()
        ),
        1 => (few(DisclosureId::from_u128, 0x441), select(View::ALL), reader, early_day(), 1_u32..40, when()).prop_map(
            |(id, view, reader, on, seq, at)| {
                let disclosure =
                    Disclosure { view, subject: None, reader, on, seq, told: vec![seq], withheld: vec![] };
                RecordDisclosure { id, disclosure, way: DisclosureWay::Read, at }.into()
            }
        ),
    ]
}
