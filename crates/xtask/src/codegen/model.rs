//! The definitions of the core, checked and indexed: what every printer reads.

use crate::failure::{Failure, Outcome};
use shanghui::kernel::Coding;
use shanghui::kernel::wire::{Definition, Field, Kind, Shape, Shapes};
use std::collections::{BTreeMap, BTreeSet};

/// The definition whose fields a binding fills with fresh random bits.
const SALT: &str = "Salt";

/// Every definition by name, and every code of the catalogue.
pub(crate) struct Model {
    definitions: BTreeMap<&'static str, Definition>,
    messages: BTreeSet<&'static str>,
    catalogue: Vec<Coding>,
}

/// Whether a field must be there, and what stands in its place otherwise.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Presence<'a> {
    /// It must be there.
    Required,
    /// It must be there, and a binding that can mints it.
    Fresh,
    /// It may be left out: then there is none.
    Nullable(&'a Shape),
    /// It may be left out: then the list is empty.
    Emptied,
    /// It may be left out: then this canonical text stands in its place.
    Default(&'a str),
}

impl Model {
    /// Checks and indexes the definitions.
    ///
    /// # Errors
    ///
    /// Two types of one name, a name that is used and not defined, a sum of something other than records, or a shape that no printer knows.
    pub(crate) fn new(shapes: &Shapes, catalogue: &[&Coding]) -> Outcome<Self> {
        if let Some(name) = shapes.clashes().next() {
            return Err(Failure::new(format!("two types of the wire are called {name}")));
        }
        let definitions: BTreeMap<_, _> =
            shapes.definitions().map(|definition| (definition.name, definition.clone())).collect();
        let messages = definitions
            .values()
            .filter_map(|definition| match &definition.kind {
                Kind::Sum(names) => Some(names.iter().copied()),
                _ => None,
            })
            .flatten()
            .collect();
        let catalogue = catalogue.iter().map(|coding| **coding).collect();
        let model = Self { definitions, messages, catalogue };
        model.check()?;
        Ok(model)
    }

    fn check(&self) -> Outcome {
        for definition in self.definitions() {
            self.check_definition(definition).map_err(|failure| failure.while_doing(definition.name))?;
        }
        let mut codes = BTreeSet::new();
        for coding in &self.catalogue {
            if !codes.insert(coding.code) {
                return Err(Failure::new(format!("two errors have the code {}", coding.code)));
            }
        }
        Ok(())
    }

    fn check_definition(&self, definition: &Definition) -> Outcome {
        if !definition.name.starts_with(|letter: char| letter.is_ascii_uppercase()) {
            return Err(Failure::new("the name of a type begins with a capital"));
        }
        match &definition.kind {
            Kind::Record(fields) => self.check_fields(fields, self.messages.contains(definition.name)),
            Kind::Choice(variants) => variants.iter().try_for_each(|variant| {
                let class = format!("{}{}", definition.name, variant.name);
                if self.definitions.contains_key(class.as_str()) {
                    return Err(Failure::new(format!("{class} is both a variant and a type of its own")));
                }
                self.check_fields(&variant.fields, true)
            }),
            Kind::Sum(names) => names.iter().try_for_each(|name| match &self.definition(name)?.kind {
                Kind::Record(_) => Ok(()),
                _ => Err(Failure::new(format!("{name} is in a sum but is no record"))),
            }),
            Kind::Codes(values) => values.iter().try_for_each(|value| word(value.code)),
            Kind::List(shape) => self.check_shape(shape, false),
            Kind::Number { .. } | Kind::Id | Kind::Text { .. } => Ok(()),
        }
    }

    fn check_fields(&self, fields: &[Field], typed: bool) -> Outcome {
        fields.iter().try_for_each(|field| {
            word(field.name)?;
            if typed && field.name == "type" {
                return Err(Failure::new("`type` tells the variants apart and cannot be a field"));
            }
            self.check_shape(&field.shape, true)?;
            self.presence(field).map(|_| ()).map_err(|failure| failure.while_doing(field.name))
        })
    }

    fn check_shape(&self, shape: &Shape, whole_field: bool) -> Outcome {
        match shape {
            Shape::Boolean | Shape::Integer { .. } | Shape::Text => Ok(()),
            Shape::List(inner) => self.check_shape(inner, false),
            Shape::Optional(inner) if whole_field => self.check_shape(inner, false),
            Shape::Optional(_) => Err(Failure::new("only a whole field can be left out")),
            Shape::Reference(name) => self.definition(name).map(|_| ()),
        }
    }

    /// Every definition, by name.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = &Definition> {
        self.definitions.values()
    }

    /// The definition with this name.
    pub(crate) fn definition(&self, name: &str) -> Outcome<&Definition> {
        self.definitions.get(name).ok_or_else(|| Failure::new(format!("{name} is used but not defined")))
    }

    /// Whether the record belongs to a sum and so carries its name as `type`.
    pub(crate) fn is_message(&self, name: &str) -> bool {
        self.messages.contains(name)
    }

    /// The fields of the record with this name.
    pub(crate) fn fields(&self, name: &str) -> Outcome<&[Field]> {
        match &self.definition(name)?.kind {
            Kind::Record(fields) => Ok(fields),
            _ => Err(Failure::new(format!("{name} is no record"))),
        }
    }

    /// The codes of refusals and faults.
    pub(crate) fn catalogue(&self) -> &[Coding] {
        &self.catalogue
    }

    /// Whether a field must be there, and what stands in its place otherwise.
    pub(crate) fn presence<'a>(&self, field: &'a Field) -> Outcome<Presence<'a>> {
        let named = match field.shape {
            Shape::Reference(name) => Some(&self.definition(name)?.kind),
            _ => None,
        };
        match (field.optional, &field.default, &field.shape) {
            (false, None, Shape::Reference(SALT)) => Ok(Presence::Fresh),
            (false, None, Shape::Optional(_)) => {
                Err(Failure::new("its shape may be left out, the field may not"))
            }
            (false, None, _) => Ok(Presence::Required),
            (true, None, Shape::Optional(inner)) => Ok(Presence::Nullable(inner)),
            (true, None, Shape::List(_)) => Ok(Presence::Emptied),
            (true, None, _) if matches!(named, Some(Kind::List(_))) => Ok(Presence::Emptied),
            (true, Some(default), _) => Ok(Presence::Default(default)),
            _ => Err(Failure::new("it may be left out, but nothing says what stands in its place")),
        }
    }

    /// The definitions that `shape` names.
    pub(crate) fn named(shape: &Shape) -> Option<&'static str> {
        match shape {
            Shape::Reference(name) => Some(name),
            Shape::List(inner) | Shape::Optional(inner) => Self::named(inner),
            Shape::Boolean | Shape::Integer { .. } | Shape::Text => None,
        }
    }

    /// The definitions in an order in which each stands after those that it needs when it is made: an alias after
    /// what it stands for, a record after the types of its defaults.
    pub(crate) fn in_order(&self) -> Outcome<Vec<&Definition>> {
        let mut placed = BTreeSet::new();
        let mut order = Vec::new();
        for definition in self.definitions() {
            self.place(definition, &mut placed, &mut order)?;
        }
        Ok(order)
    }

    fn place<'a>(
        &'a self,
        definition: &'a Definition,
        placed: &mut BTreeSet<&'static str>,
        order: &mut Vec<&'a Definition>,
    ) -> Outcome {
        if !placed.insert(definition.name) {
            return Ok(());
        }
        for name in self.needs(definition)? {
            self.place(self.definition(name)?, placed, order)?;
        }
        order.push(definition);
        Ok(())
    }

    fn needs(&self, definition: &Definition) -> Outcome<BTreeSet<&'static str>> {
        let mut needed = BTreeSet::new();
        let fields: Vec<&Field> = match &definition.kind {
            Kind::Record(fields) => fields.iter().collect(),
            Kind::Choice(variants) => variants.iter().flat_map(|variant| &variant.fields).collect(),
            Kind::Sum(names) => {
                needed.extend(names.iter().copied());
                Vec::new()
            }
            Kind::List(shape) => {
                needed.extend(Self::named(shape));
                Vec::new()
            }
            Kind::Codes(_) | Kind::Number { .. } | Kind::Id | Kind::Text { .. } => Vec::new(),
        };
        for field in fields.into_iter().filter(|field| field.default.is_some()) {
            self.reach(Self::named(&field.shape), &mut needed)?;
        }
        Ok(needed)
    }

    /// Adds everything that a value of the type may be made of.
    fn reach(&self, name: Option<&'static str>, reached: &mut BTreeSet<&'static str>) -> Outcome {
        let Some(name) = name else { return Ok(()) };
        if !reached.insert(name) {
            return Ok(());
        }
        match &self.definition(name)?.kind {
            Kind::Record(fields) => {
                fields.iter().try_for_each(|field| self.reach(Self::named(&field.shape), reached))
            }
            Kind::Choice(variants) => variants
                .iter()
                .flat_map(|variant| &variant.fields)
                .try_for_each(|field| self.reach(Self::named(&field.shape), reached)),
            Kind::Sum(names) => names.iter().try_for_each(|name| self.reach(Some(name), reached)),
            Kind::List(shape) => self.reach(Self::named(shape), reached),
            Kind::Codes(_) | Kind::Number { .. } | Kind::Id | Kind::Text { .. } => Ok(()),
        }
    }
}

/// A name that every language can use: lower-case letters, digits and single underscores between them.
fn word(name: &str) -> Outcome {
    let plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if plain && name.starts_with(|letter: char| letter.is_ascii_lowercase()) && !name.ends_with('_') {
        return Ok(());
    }
    Err(Failure::new(format!("`{name}` is not a name of the wire")))
}
