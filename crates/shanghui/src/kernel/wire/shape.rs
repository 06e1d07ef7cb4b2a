//! Descriptions of the wire types, made from the same tables as their readers (feature `schema`).

use super::Record;
use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

/// What stands in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// `true` or `false`.
    Boolean,
    /// A whole number from 0 to `most`.
    Integer {
        /// The largest value.
        most: u64,
    },
    /// Any text.
    Text,
    /// A list.
    List(Box<Shape>),
    /// What may be left out.
    Optional(Box<Shape>),
    /// A defined type, by name.
    Reference(&'static str),
}

impl Shape {
    /// The same, with numbers that never exceed `most`.
    #[must_use]
    pub(crate) fn narrowed(self, most: u64) -> Self {
        match self {
            Self::Integer { .. } => Self::Integer { most },
            Self::Optional(inner) => Self::Optional(Box::new(inner.narrowed(most))),
            other => other,
        }
    }
}

/// One field of a record or a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub documentation: String,
    /// Whether it may be left out.
    pub optional: bool,
    /// The canonical text of what stands in its place then, where that is not simply "none" or "empty".
    pub default: Option<String>,
    /// What stands in it.
    pub shape: Shape,
}

/// One shape of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The Rust name.
    pub name: &'static str,
    /// The word in `type`.
    pub tag: &'static str,
    /// What it is.
    pub documentation: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// One word of a closed list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeValue {
    /// The Rust name.
    pub name: &'static str,
    /// The word on the wire.
    pub code: &'static str,
    /// The Chinese label.
    pub label: &'static str,
    /// What it means.
    pub documentation: String,
}

/// What a defined type is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// An object with these fields.
    Record(Vec<Field>),
    /// An object told apart by its `type`.
    Choice(Vec<Variant>),
    /// A command or an event: the records named, each with its own name as `type`.
    Sum(Vec<&'static str>),
    /// One of these words.
    Codes(Vec<CodeValue>),
    /// A list of these.
    List(Shape),
    /// A whole number from 0 to `most`.
    Number {
        /// The largest value.
        most: u64,
    },
    /// A typed id: a UUID in its usual form.
    Id,
    /// A text with a rule.
    Text {
        /// A JSON Schema `format`, where one fits: `date`, `date-time`, `occurred` (either of the two), …
        format: Option<&'static str>,
        /// The pattern it must match, as a regular expression.
        pattern: Option<&'static str>,
        /// The fewest characters.
        least: u32,
        /// The most characters.
        most: u32,
    },
}

/// A defined type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Its name in Rust, and in the schema.
    pub name: &'static str,
    /// Its documentation.
    pub documentation: String,
    /// What it is.
    pub kind: Kind,
}

/// The definitions gathered so far, by name.
#[derive(Debug, Clone, Default)]
pub struct Shapes {
    begun: BTreeMap<&'static str, Option<Definition>>,
    /// The type that bears each name, as the compiler calls it.
    types: BTreeMap<&'static str, &'static str>,
    clashes: BTreeSet<&'static str>,
}

impl Shapes {
    /// Whether the caller, which is `T`, has to define `name`: true once. A second type of the same name is a clash.
    pub fn begin<T>(&mut self, name: &'static str) -> bool {
        let bearer = core::any::type_name::<T>();
        if *self.types.entry(name).or_insert(bearer) != bearer {
            self.clashes.insert(name);
        }
        if self.begun.contains_key(name) {
            return false;
        }
        self.begun.insert(name, None);
        true
    }

    /// The names that two types bear: in the other languages they would be one.
    pub fn clashes(&self) -> impl Iterator<Item = &'static str> {
        self.clashes.iter().copied()
    }

    /// Adds a definition.
    pub fn define(&mut self, name: &'static str, documentation: String, kind: Kind) {
        self.begun.insert(name, Some(Definition { name, documentation, kind }));
    }

    /// Adds a record's definition.
    pub fn record<T: Record>(&mut self) -> Shape {
        if self.begin::<T>(T::NAME) {
            let fields = T::fields(self);
            self.define(T::NAME, T::documentation(), Kind::Record(fields));
        }
        Shape::Reference(T::NAME)
    }

    /// Every definition, by name.
    pub fn definitions(&self) -> impl Iterator<Item = &Definition> {
        self.begun.values().flatten()
    }

    /// The lines of a doc comment as one text.
    #[must_use]
    pub fn documentation(lines: &[&str]) -> String {
        let mut text = String::new();
        for line in lines {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(line.strip_prefix(' ').unwrap_or(line));
        }
        text
    }
}
