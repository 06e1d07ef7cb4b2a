//! The Python model: frozen dataclasses, enums, ids and aliases.

use super::documentation::{line, plain};
use super::json::{Json, quoted};
use super::model::{Model, Presence};
use super::python_wire;
use crate::failure::{Failure, Outcome};
use shanghui::kernel::wire::{CodeValue, Definition, Field, Kind, Shape};

const HEAD: &str = r#""""The types of the wire, as plain Python data. Written by `cargo xtask codegen`; do not edit."""

# ruff: noqa
from __future__ import annotations

import datetime
import enum
import secrets
import uuid
from dataclasses import dataclass, field
from typing import ClassVar, Final, Literal, Self, TypeAlias
"#;

const ID: &str = r#"

class Id(uuid.UUID):
    """A UUID that is told apart by what it stands for."""

    __slots__ = ()

    @classmethod
    def new(cls) -> Self:
        """A fresh random id."""
        return cls(int=uuid.uuid4().int)


def _fresh_salt() -> str:
    return secrets.token_hex(16)
"#;

/// Names that the module needs for itself.
const TAKEN_TYPES: &[&str] = &["ClassVar", "Final", "Id", "Literal", "Self", "TypeAlias"];
/// Names that would mean something else inside a class once a field bears them.
const TAKEN_FIELDS: &[&str] =
    &["bool", "dataclass", "datetime", "enum", "field", "int", "property", "secrets", "str", "tuple", "uuid"];
const KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not",
    "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The public names of the module, in order.
pub(crate) fn names(model: &Model) -> Vec<String> {
    let mut names: Vec<String> = vec!["Id".into()];
    for definition in model.definitions() {
        names.push(definition.name.into());
        if let Kind::Choice(variants) = &definition.kind {
            names.extend(variants.iter().map(|variant| format!("{}{}", definition.name, variant.name)));
        }
    }
    names.sort();
    names
}

/// The module as a text.
pub(crate) fn print(model: &Model) -> Outcome<String> {
    let mut text = String::from(HEAD);
    text.push_str("\n__all__ = [\n");
    for name in names(model) {
        text.push_str(&format!("    \"{name}\",\n"));
    }
    text.push_str("]\n");
    text.push_str(ID);
    for definition in model.in_order()? {
        text.push_str(&defined(model, definition).map_err(|failure| failure.while_doing(definition.name))?);
    }
    text.push_str(&python_wire::tables(model)?);
    Ok(text)
}

fn defined(model: &Model, definition: &Definition) -> Outcome<String> {
    let name = definition.name;
    if TAKEN_TYPES.contains(&name) {
        return Err(Failure::new("the Python module needs this name for itself"));
    }
    let about = plain(&definition.documentation);
    Ok(match &definition.kind {
        Kind::Record(fields) => class(model, name, model.is_message(name).then_some(name), &about, fields)?,
        Kind::Choice(variants) => {
            let mut text = String::new();
            for variant in variants {
                let class_name = format!("{name}{}", variant.name);
                text.push_str(&class(
                    model,
                    &class_name,
                    Some(variant.tag),
                    &plain(&variant.documentation),
                    &variant.fields,
                )?);
            }
            let names: Vec<String> =
                variants.iter().map(|variant| format!("{name}{}", variant.name)).collect();
            text.push_str(&alias(name, &union(&names), &about));
            text
        }
        Kind::Sum(names) => alias(name, &union(names), &about),
        Kind::Codes(values) => codes(name, &about, values),
        Kind::List(item) => alias(name, &format!("tuple[{}, ...]", type_of(item)?), &about),
        Kind::Number { .. } => alias(name, "int", &about),
        Kind::Id => format!("\n\nclass {name}(Id):\n{}\n    __slots__ = ()\n", docstring(&about, &[], 1)),
        Kind::Text { format, .. } => alias(name, text_type(*format)?, &about),
    })
}

fn text_type(format: Option<&str>) -> Outcome<&'static str> {
    match format {
        None => Ok("str"),
        Some("date") => Ok("datetime.date"),
        Some("date-time") => Ok("datetime.datetime"),
        Some("occurred") => Ok("datetime.date | datetime.datetime"),
        Some(other) => Err(Failure::new(format!("no printer knows texts of the format `{other}`"))),
    }
}

fn union<T: AsRef<str>>(names: &[T]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let line = names.join(" | ");
    if line.len() < 90 { line } else { format!("(\n    {}\n)", names.join("\n    | ")) }
}

fn alias(name: &str, meaning: &str, about: &str) -> String {
    format!("\n\n{name}: TypeAlias = {meaning}\n{}", docstring(about, &[], 0))
}

fn codes(name: &str, about: &str, values: &[CodeValue]) -> String {
    let mut text = format!("\n\nclass {name}(enum.StrEnum):\n{}", docstring(about, &[], 1));
    for value in values {
        text.push_str(&format!("\n    {} = {}\n", value.code.to_uppercase(), quoted(value.code)));
        text.push_str(&docstring(&plain(&value.documentation), &[], 1));
    }
    text.push_str("\n    @property\n    def label(self) -> str:\n        \"\"\"The Chinese label.\"\"\"\n");
    text.push_str(&format!("        return _LABELS[{}][self.value]\n", quoted(name)));
    text
}

fn class(model: &Model, name: &str, tag: Option<&str>, about: &str, fields: &[Field]) -> Outcome<String> {
    let notes: Vec<(String, String)> =
        fields.iter().map(|field| (attribute(field.name), line(&field.documentation))).collect();
    let mut text = format!("\n\n@dataclass(frozen=True, slots=True, kw_only=True)\nclass {name}:\n");
    text.push_str(&docstring(about, &notes, 1));
    if tag.is_some() || !fields.is_empty() {
        text.push('\n');
    }
    if let Some(tag) = tag {
        text.push_str(&format!("    type: ClassVar[Literal[{0}]] = {0}\n", quoted(tag)));
    }
    for field in fields {
        if TAKEN_FIELDS.contains(&field.name) {
            return Err(Failure::new(format!(
                "Python needs the name `{}` inside a class for itself",
                field.name
            )));
        }
        let kind = type_of(&field.shape)?;
        let value = match model.presence(field)? {
            Presence::Required => String::new(),
            Presence::Fresh => " = field(default_factory=_fresh_salt, repr=False)".into(),
            Presence::Nullable(_) => " = None".into(),
            Presence::Emptied => " = ()".into(),
            Presence::Default(default) => {
                format!(" = {}", value_of(model, &field.shape, &Json::parse(default)?)?)
            }
        };
        text.push_str(&format!("    {}: {kind}{value}\n", attribute(field.name)));
    }
    Ok(text)
}

/// The attribute of a field: its own name, with an underscore behind where Python keeps the word for itself.
fn attribute(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.into() }
}

fn type_of(shape: &Shape) -> Outcome<String> {
    Ok(match shape {
        Shape::Boolean => "bool".into(),
        Shape::Integer { .. } => "int".into(),
        Shape::Text => "str".into(),
        Shape::List(inner) => format!("tuple[{}, ...]", type_of(inner)?),
        Shape::Optional(inner) => format!("{} | None", type_of(inner)?),
        Shape::Reference(name) => (*name).into(),
    })
}

/// The Python expression for a value of the wire.
fn value_of(model: &Model, shape: &Shape, value: &Json) -> Outcome<String> {
    match (shape, value) {
        (Shape::Boolean, Json::Flag(flag)) => Ok(if *flag { "True" } else { "False" }.into()),
        (Shape::Integer { .. }, Json::Number(number)) => Ok(number.to_string()),
        (Shape::Text, Json::Text(text)) => Ok(quoted(text)),
        (Shape::List(item), Json::List(values)) => tuple_of(model, item, values),
        (Shape::Optional(inner), _) => value_of(model, inner, value),
        (Shape::Reference(name), _) => defined_value(model, model.definition(name)?, value),
        _ => Err(Failure::new(format!("the default {} does not fit its field", value.print().trim()))),
    }
}

fn tuple_of(model: &Model, item: &Shape, values: &[Json]) -> Outcome<String> {
    let items: String = values
        .iter()
        .map(|value| Ok(format!("{},", value_of(model, item, value)?)))
        .collect::<Outcome<_>>()?;
    Ok(format!("({items})"))
}

fn defined_value(model: &Model, definition: &Definition, value: &Json) -> Outcome<String> {
    let name = definition.name;
    match (&definition.kind, value) {
        (Kind::Record(fields), Json::Object(entries)) => call(model, name, fields, entries),
        (Kind::Choice(variants), Json::Object(entries)) => {
            let (tag, rest) = match entries.split_first() {
                Some(((key, Json::Text(tag)), rest)) if key == "type" => (tag.as_str(), rest),
                _ => ("", entries.as_slice()),
            };
            let variant = variants.iter().find(|variant| variant.tag == tag);
            let variant = variant.ok_or_else(|| Failure::new(format!("{name} has no variant `{tag}`")))?;
            call(model, &format!("{name}{}", variant.name), &variant.fields, rest)
        }
        (Kind::Codes(_), Json::Text(code)) => Ok(format!("{name}.{}", code.to_uppercase())),
        (Kind::List(item), Json::List(values)) => tuple_of(model, item, values),
        (Kind::Number { .. }, Json::Number(number)) => Ok(number.to_string()),
        (Kind::Id, Json::Text(id)) => Ok(format!("{name}({})", quoted(id))),
        (Kind::Text { format: None, .. }, Json::Text(text)) => Ok(quoted(text)),
        (Kind::Text { format: Some("date"), .. }, Json::Text(text)) => {
            Ok(format!("datetime.date.fromisoformat({})", quoted(text)))
        }
        _ => Err(Failure::new(format!("no printer knows how to write a default of the type {name}"))),
    }
}

fn call(model: &Model, class: &str, fields: &[Field], entries: &[(String, Json)]) -> Outcome<String> {
    let mut arguments = Vec::new();
    for (key, value) in entries {
        let field = fields.iter().find(|field| field.name == key);
        let field = field.ok_or_else(|| Failure::new(format!("{class} has no field `{key}`")))?;
        arguments.push(format!("{}={}", attribute(key), value_of(model, &field.shape, value)?));
    }
    Ok(format!("{class}({})", arguments.join(", ")))
}

fn docstring(about: &str, notes: &[(String, String)], depth: usize) -> String {
    let indent = "    ".repeat(depth);
    let about = if about.is_empty() { "Undocumented." } else { about };
    let mut lines: Vec<String> = about.lines().map(str::to_owned).collect();
    if !notes.is_empty() {
        lines.push(String::new());
        lines.push("Attributes:".into());
        lines.extend(notes.iter().map(|(name, note)| format!("    {name}: {note}").trim_end().to_owned()));
    }
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        let line = line.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
        let opening = if index == 0 { "\"\"\"" } else { "" };
        text.push_str(format!("{indent}{opening}{line}").trim_end());
        text.push('\n');
    }
    if lines.len() > 1 {
        text.push_str(&format!("{indent}\"\"\"\n"));
    } else {
        text.truncate(text.trim_end().len());
        text.push_str(if text.ends_with('"') { " \"\"\"\n" } else { "\"\"\"\n" });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::{docstring, print};

    #[test]
    fn a_message_is_a_frozen_dataclass_with_its_type() {
        let text = print(&sample::model().unwrap()).unwrap();
        let expected = r#"
@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDoor:
    """Opens a `Door`.

    Attributes:
        door: Which.
        from_: Since when.
        guests: Who.
        side: Which side.
    """

    type: ClassVar[Literal["OpenDoor"]] = "OpenDoor"
    door: DoorId
    from_: Date | None = None
    guests: tuple[Title, ...] = ()
    side: Side = Side.INNER
"#;
        assert!(text.contains(expected), "{text}");
        assert!(text.contains("\nCommand: TypeAlias = OpenDoor | Empty\n"));
        assert!(text.contains("\nKeeper: TypeAlias = KeeperNobody | KeeperGuard\n"));
        assert!(text.contains("    salt: Salt = field(default_factory=_fresh_salt, repr=False)\n"));
        assert!(text.contains("\nWhen: TypeAlias = datetime.date | datetime.datetime\n"));
        assert!(text.contains("    OUTER = \"outer\"\n    \"\"\"Outer (外).\"\"\"\n"));
    }

    #[test]
    fn a_docstring_ends_where_it_should() {
        assert_eq!(docstring("says \"so\"", &[], 0), "\"\"\"says \"so\" \"\"\"\n");
        assert_eq!(docstring("a \\ b", &[], 1), "    \"\"\"a \\\\ b\"\"\"\n");
    }
}
