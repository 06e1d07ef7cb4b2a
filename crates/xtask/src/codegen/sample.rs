//! A handful of definitions of every kind, for the tests of the printers.

use super::model::Model;
use crate::failure::Outcome;
use shanghui::kernel::Coding;
use shanghui::kernel::wire::{CodeValue, Field, Kind, Shape, Shapes, Variant};

const SHUT: Coding = Coding {
    code: "door.shut",
    documentation: &[" The door is shut."],
    details: &["hours"],
    chinese: "门已关闭{hours}小时",
    english: "the door has been shut for {hours} hours",
};

fn field(name: &'static str, documentation: &str, shape: Shape) -> Field {
    Field { name, documentation: documentation.into(), optional: false, default: None, shape }
}

fn open(name: &'static str, documentation: &str, shape: Shape, default: Option<&str>) -> Field {
    Field { optional: true, default: default.map(Into::into), ..field(name, documentation, shape) }
}

fn code(name: &'static str, code: &'static str, label: &'static str) -> CodeValue {
    CodeValue { name, code, label, documentation: format!("{name} ({label}).") }
}

const fn text(format: Option<&'static str>) -> Kind {
    Kind::Text { format, pattern: None, least: 1, most: 24 }
}

/// The definitions.
pub(crate) fn shapes() -> Shapes {
    let mut shapes = Shapes::default();
    let mut define = |name, documentation: &str, kind| shapes.define(name, documentation.into(), kind);
    define("DoorId", "A door (门).", Kind::Id);
    define("Title", "A title.", text(None));
    define("Salt", "Random bits.", text(None));
    define("Date", "A date.", text(Some("date")));
    define("Instant", "An instant.", text(Some("date-time")));
    define("When", "When.", text(Some("occurred")));
    define("Place", "A place.", Kind::Number { most: 9 });
    define("Side", "A side.", Kind::Codes(vec![code("Inner", "inner", "内"), code("Outer", "outer", "外")]));
    define("Keepers", "All who keep.", Kind::List(Shape::Reference("Keeper")));
    define(
        "Keeper",
        "Who keeps a door.",
        Kind::Choice(vec![
            Variant {
                name: "Nobody",
                tag: "nobody",
                documentation: "Nobody.".into(),
                fields: vec![open("note", "A note.", Shape::Optional(Box::new(Shape::Text)), None)],
            },
            Variant {
                name: "Guard",
                tag: "guard",
                documentation: "A guard.".into(),
                fields: vec![field("salt", "Fresh.", Shape::Reference("Salt"))],
            },
        ]),
    );
    define(
        "OpenDoor",
        "Opens a [`Door`](super::Door).\n\n# Example\n\n```\nnone\n```",
        Kind::Record(vec![
            field("door", "Which.", Shape::Reference("DoorId")),
            open("from", "Since when.", Shape::Optional(Box::new(Shape::Reference("Date"))), None),
            open("guests", "Who.", Shape::List(Box::new(Shape::Reference("Title"))), None),
            open("side", "Which side.", Shape::Reference("Side"), Some("\"inner\"")),
        ]),
    );
    define(
        "Crowd",
        "Many.",
        Kind::Record(vec![field("people", "How many.", Shape::Integer { most: u64::MAX })]),
    );
    define("Empty", "Nothing.", Kind::Record(Vec::new()));
    define("Command", "Whatever is asked.", Kind::Sum(vec!["OpenDoor", "Empty"]));
    shapes
}

/// The same, checked.
pub(crate) fn model() -> Outcome<Model> {
    Model::new(&shapes(), &[&SHUT])
}

#[test]
fn a_name_that_nobody_defines_stops_the_printers() {
    let mut shapes = shapes();
    shapes.define("Lost", String::new(), Kind::Record(vec![field("x", "", Shape::Reference("Nowhere"))]));
    let failure = Model::new(&shapes, &[]).err().map(|failure| failure.to_string());
    assert_eq!(failure.as_deref(), Some("Lost: Nowhere is used but not defined"));
}

#[test]
fn an_alias_stands_after_what_it_stands_for() {
    let model = model().unwrap();
    let names: Vec<&str> = model.in_order().unwrap().iter().map(|definition| definition.name).collect();
    let place = |name: &str| names.iter().position(|other| *other == name);
    assert!(place("Command") > place("OpenDoor"));
    assert!(place("Keepers") > place("Keeper"));
    assert!(place("OpenDoor") > place("Side"));
}

#[test]
fn two_types_of_one_name_stop_the_printers() {
    let mut shapes = shapes();
    assert!(shapes.begin::<u8>("Twice") && !shapes.begin::<u8>("Twice"));
    shapes.define("Twice", String::new(), Kind::Id);
    assert!(Model::new(&shapes, &[]).is_ok());
    assert!(!shapes.begin::<u16>("Twice"));
    let failure = Model::new(&shapes, &[]).err().map(|failure| failure.to_string());
    assert_eq!(failure.as_deref(), Some("two types of the wire are called Twice"));
}
