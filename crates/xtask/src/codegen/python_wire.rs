//! The tables by which `shanghui.wire` writes and reads the Python model, and the sentences of every code.

use super::json::quoted;
use super::model::{Model, Presence};
use crate::failure::{Failure, Outcome};
use shanghui::kernel::wire::{Definition, Field, Kind, MAXIMUM_INTEGER, Shape};

const WIRE: &str = r##"

#: How each type is written on the wire; `shanghui.wire` reads it. First the kind, then its parts. A field is
#: `name:shape`, with `?` behind a name that may be left out for None, `*` for an empty list, `=` for its default.
WIRE: Final[dict[str, tuple[str, ...]]] = {
"##;

const SENTENCES: &str = r##"

#: The sentences of every code, in Chinese and in English, with the details in braces.
SENTENCES: Final[dict[str, tuple[str, str]]] = {
"##;

const LABELS: &str = r##"

_LABELS: Final[dict[str, dict[str, str]]] = {
"##;

/// The tables as a text.
pub(crate) fn tables(model: &Model) -> Outcome<String> {
    let mut text = String::from(LABELS);
    for definition in model.definitions() {
        if let Kind::Codes(values) = &definition.kind {
            text.push_str(&format!("    {}: {{\n", quoted(definition.name)));
            for value in values {
                text.push_str(&format!("        {}: {},\n", quoted(value.code), quoted(value.label)));
            }
            text.push_str("    },\n");
        }
    }
    text.push_str("}\n");
    text.push_str(WIRE);
    for definition in model.definitions() {
        for (name, parts) in rows(model, definition)? {
            text.push_str(&row(&name, &parts));
        }
    }
    text.push_str("}\n");
    text.push_str(SENTENCES);
    for coding in model.catalogue() {
        let (chinese, english) = (quoted(coding.chinese), quoted(coding.english));
        text.push_str(&format!(
            "    {}: (\n        {chinese},\n        {english},\n    ),\n",
            quoted(coding.code)
        ));
    }
    text.push_str("}\n");
    Ok(text)
}

fn row(name: &str, parts: &[String]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| quoted(part)).collect();
    let line = format!("    {}: ({},),\n", quoted(name), parts.join(", "));
    if line.chars().count() <= 110 {
        return line;
    }
    let parts: String = parts.iter().map(|part| format!("        {part},\n")).collect();
    format!("    {}: (\n{parts}    ),\n", quoted(name))
}

fn rows(model: &Model, definition: &Definition) -> Outcome<Vec<(String, Vec<String>)>> {
    let name = definition.name;
    let one = |parts: Vec<String>| Ok(vec![(name.to_owned(), parts)]);
    match &definition.kind {
        Kind::Record(fields) => one(with_fields(model, "record", fields)?),
        Kind::Choice(variants) => {
            let classes = variants.iter().map(|variant| format!("{name}{}", variant.name));
            let mut rows =
                vec![(name.to_owned(), std::iter::once("choice".to_owned()).chain(classes).collect())];
            for variant in variants {
                rows.push((
                    format!("{name}{}", variant.name),
                    with_fields(model, "variant", &variant.fields)?,
                ));
            }
            Ok(rows)
        }
        Kind::Sum(names) => one(std::iter::once("sum".to_owned())
            .chain(names.iter().map(|name| (*name).to_owned()))
            .collect()),
        Kind::Codes(_) => one(vec!["codes".into()]),
        Kind::List(item) => one(vec!["list".into(), shape(item)?]),
        Kind::Number { most } => one(vec!["number".into(), most.to_string()]),
        Kind::Id => one(vec!["id".into()]),
        Kind::Text { format, .. } => one(vec![format.unwrap_or("text").into()]),
    }
}

fn with_fields(model: &Model, kind: &str, fields: &[Field]) -> Outcome<Vec<String>> {
    let mut parts = vec![kind.to_owned()];
    for field in fields {
        parts.push(match model.presence(field)? {
            Presence::Required | Presence::Fresh => format!("{}:{}", field.name, shape(&field.shape)?),
            Presence::Nullable(inner) => format!("{}?:{}", field.name, shape(inner)?),
            Presence::Emptied => format!("{}*:{}", field.name, shape(&field.shape)?),
            Presence::Default(_) => format!("{}=:{}", field.name, shape(&field.shape)?),
        });
    }
    Ok(parts)
}

fn shape(shape: &Shape) -> Outcome<String> {
    Ok(match shape {
        Shape::Boolean => "bool".into(),
        Shape::Integer { most } if *most > MAXIMUM_INTEGER => "whole".into(),
        Shape::Integer { most } => format!("int {most}"),
        Shape::Text => "str".into(),
        Shape::List(inner) => format!("[{}]", self::shape(inner)?),
        Shape::Reference(name) => (*name).into(),
        Shape::Optional(_) => return Err(Failure::new("only a whole field can be left out")),
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::tables;

    #[test]
    fn a_row_says_how_a_type_is_written() {
        let text = tables(&sample::model().unwrap()).unwrap();
        let row = r#""OpenDoor": ("record", "door:DoorId", "from?:Date", "guests*:[Title]", "side=:Side",),"#;
        assert!(text.contains(row), "{text}");
        assert!(text.contains(r#""KeeperGuard": ("variant", "salt:Salt",),"#));
        assert!(text.contains(r#""Crowd": ("record", "people:whole",),"#));
        assert!(text.contains(r#""Command": ("sum", "OpenDoor", "Empty",),"#));
        assert!(text.contains(r#""When": ("occurred",),"#));
    }
}
