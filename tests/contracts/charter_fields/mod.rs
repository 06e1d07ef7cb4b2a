//! Every field of the charter is read: for each, a test changes that field alone and sees an answer change, under the
//! article where it has one. A field that no rule reads fails here.
//!
//! The fields are those of the schema, so a new one is missed until a reading is written for it; the tables are the rest
//! of this folder.

mod branch;
mod corpus;
mod letters;
mod meetings;
mod offices;
mod organs;
mod reading;
mod service;
mod shape;
mod sights;
mod staff;
mod texts;
mod turns;
mod work;

use corpus::Corpus;
use reading::Reading;
use shape::Shapes;
use std::collections::BTreeSet;

fn readings() -> Vec<Reading> {
    [
        organs::readings(),
        meetings::readings(),
        offices::readings(),
        turns::readings(),
        texts::readings(),
        work::readings(),
        staff::readings(),
        service::readings(),
        letters::readings(),
        branch::readings(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn every_field_of_the_charter_has_a_reading_and_every_reading_a_field() {
    let fields = Shapes::of_the_charter().fields();
    let read: BTreeSet<String> = readings().iter().map(|reading| reading.field.to_owned()).collect();
    let unread: Vec<&String> = fields.difference(&read).collect();
    assert!(unread.is_empty(), "no rule is shown to read {unread:#?}");
    let unknown: Vec<&String> = read.difference(&fields).collect();
    assert!(unknown.is_empty(), "the charter has no field {unknown:#?}");
    assert_eq!(readings().len(), read.len(), "a field has one reading");
}

#[test]
fn where_a_field_alone_is_changed_an_answer_changes_under_its_article() {
    let (shapes, corpus) = (Shapes::of_the_charter(), Corpus::read());
    let failed: Vec<String> = readings()
        .iter()
        .filter_map(|reading| Some(format!("{}: {}", reading.field, reading.check(&shapes, &corpus).err()?)))
        .collect();
    assert!(failed.is_empty(), "{} readings fail:\n{}", failed.len(), failed.join("\n"));
}
