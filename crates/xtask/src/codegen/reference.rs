//! The reference page: every command, event, type and code, for readers of any language.

use super::documentation::{line, plain};
use super::model::{Model, Presence};
use crate::failure::{Failure, Outcome};
use shanghui::kernel::Coding;
use shanghui::kernel::wire::{Definition, Field, Kind, MAXIMUM_INTEGER, Shape, Shapes};

const HEAD: &str = "<!-- Written by `cargo xtask codegen`; do not edit. -->

# Reference (参考)

Everything that crosses the wire, alike in Rust, Python and JavaScript. Python writes a variant of a choice as a class of
its own (`ActorPerson`); a field that Python keeps the word of has an underscore behind it (`from_`). In JavaScript
everything is plain data as it stands here; `Date` and `Instant` are the strings `IsoDate` and `IsoInstant`. A number up to
2^64 − 1 that is over 2^53 − 1 is written as its digits in a text; Python has it as an `int`, JavaScript as a `bigint`.
";

/// The page as a text.
pub(crate) fn print(model: &Model) -> Outcome<String> {
    let mut text = String::from(HEAD);
    let sums = model.definitions().filter_map(|definition| match &definition.kind {
        Kind::Sum(names) => Some((definition, names)),
        _ => None,
    });
    for (definition, names) in sums {
        text.push_str(&format!("\n## {}\n\n{}\n", definition.name, plain(&definition.documentation)));
        for name in names {
            text.push_str(&record(model, model.definition(name)?)?);
        }
    }
    text.push_str("\n## Records (记录)\n");
    for definition in model.definitions() {
        if matches!(definition.kind, Kind::Record(_)) && !model.is_message(definition.name) {
            text.push_str(&record(model, definition)?);
        }
    }
    text.push_str("\n## Choices (择一)\n\nOne of several shapes; the word in `type` says which.\n");
    for definition in model.definitions() {
        text.push_str(&choice(model, definition)?);
    }
    text.push_str("\n## Words (代码)\n\nClosed lists, each word with its Chinese label.\n");
    for definition in model.definitions() {
        text.push_str(&words(definition));
    }
    text.push_str("\n## Texts, numbers, lists and ids (文本、数字、列表与编号)\n\n| Name | On the wire | Meaning |\n|---|---|---|\n");
    for definition in model.definitions() {
        text.push_str(&small(definition)?);
    }
    text.push_str("\n## Codes of refusals, faults and findings (错误与审查代码)\n\n");
    text.push_str(
        "A refusal says that the rules do not allow an act; a fault (`wire.*`, `journal.*`, `data.*`) that what arrived\n\
         cannot be what it claims to be; a finding (`lint.*`) what a charter says against a higher rule, which forbids nothing.\n\
         The Python package alone adds `wire.naive_datetime`: a `datetime` without a time\n\
         zone stands where an instant is wanted.\n\n",
    );
    text.push_str("| Code | Meaning | Details | Sentences |\n|---|---|---|---|\n");
    text.extend(model.catalogue().iter().map(coding));
    Ok(text)
}

fn record(model: &Model, definition: &Definition) -> Outcome<String> {
    let fields = model.fields(definition.name)?;
    let mut text = heading(definition);
    text.push_str(&table(model, fields).map_err(|failure| failure.while_doing(definition.name))?);
    Ok(text)
}

fn heading(definition: &Definition) -> String {
    format!("\n### {}\n\n{}\n", definition.name, plain(&definition.documentation))
}

fn choice(model: &Model, definition: &Definition) -> Outcome<String> {
    let Kind::Choice(variants) = &definition.kind else { return Ok(String::new()) };
    let mut text = heading(definition);
    for variant in variants {
        text.push_str(&format!("\n`{}` — {}\n", variant.tag, line(&variant.documentation)));
        text.push_str(&table(model, &variant.fields)?);
    }
    Ok(text)
}

fn words(definition: &Definition) -> String {
    let Kind::Codes(values) = &definition.kind else { return String::new() };
    let mut text = heading(definition);
    text.push_str("\n| Word | Label | Meaning |\n|---|---|---|\n");
    for value in values {
        text.push_str(&format!(
            "| `{}` | {} | {} |\n",
            value.code,
            value.label,
            cell(&line(&value.documentation))
        ));
    }
    text
}

fn small(definition: &Definition) -> Outcome<String> {
    let wire = match &definition.kind {
        Kind::Id => "UUID in lower case".into(),
        Kind::Number { most } => integer(*most),
        Kind::List(item) => format!("list of {}", type_of(item)?),
        Kind::Text { format: Some("date"), .. } => "`YYYY-MM-DD`".into(),
        Kind::Text { format: Some("date-time"), .. } => "`YYYY-MM-DDTHH:MM:SS.mmmZ`".into(),
        Kind::Text { format: Some("occurred"), .. } => "a date or an instant".into(),
        Kind::Text { format: None, pattern, least, most } => {
            let length = if least == most { format!("{most}") } else { format!("{least} to {most}") };
            let pattern = pattern.map(|pattern| format!(", `{pattern}`")).unwrap_or_default();
            format!("text of {length} characters{pattern}")
        }
        Kind::Text { format: Some(other), .. } => {
            return Err(Failure::new(format!("no printer knows texts of the format `{other}`")));
        }
        Kind::Record(_) | Kind::Choice(_) | Kind::Sum(_) | Kind::Codes(_) => return Ok(String::new()),
    };
    let name = definition.name;
    let anchor = name.to_lowercase();
    Ok(format!(
        "| <a id=\"{anchor}\"></a>`{name}` | {} | {} |\n",
        cell(&wire),
        cell(&line(&definition.documentation))
    ))
}

fn table(model: &Model, fields: &[Field]) -> Outcome<String> {
    if fields.is_empty() {
        return Ok("\nNo fields.\n".into());
    }
    let mut text = String::from("\n| Field | Type | Left out | Meaning |\n|---|---|---|---|\n");
    for field in fields {
        let (kind, absent) = match model.presence(field)? {
            Presence::Required => (type_of(&field.shape)?, String::new()),
            Presence::Fresh => (type_of(&field.shape)?, "Python makes it fresh".into()),
            Presence::Nullable(inner) => (type_of(inner)?, "none".into()),
            Presence::Emptied => (type_of(&field.shape)?, "empty".into()),
            Presence::Default(default) => (type_of(&field.shape)?, format!("`{default}`")),
        };
        let note = cell(&line(&field.documentation));
        text.push_str(&format!("| `{}` | {kind} | {} | {note} |\n", field.name, cell(&absent)));
    }
    Ok(text)
}

fn type_of(shape: &Shape) -> Outcome<String> {
    Ok(match shape {
        Shape::Boolean => "true or false".into(),
        Shape::Integer { most } => integer(*most),
        Shape::Text => "text".into(),
        Shape::List(inner) => format!("list of {}", type_of(inner)?),
        Shape::Reference(name) => format!("[`{name}`](#{})", name.to_lowercase()),
        Shape::Optional(_) => return Err(Failure::new("only a whole field can be left out")),
    })
}

fn integer(most: u64) -> String {
    match most {
        u64::MAX => "0 to 2^64 − 1".into(),
        MAXIMUM_INTEGER => "0 to 2^53 − 1".into(),
        most => format!("0 to {most}"),
    }
}

fn coding(coding: &Coding) -> String {
    let details: Vec<String> = coding.details.iter().map(|detail| format!("`{detail}`")).collect();
    format!(
        "| `{}` | {} | {} | {}<br>{} |\n",
        coding.code,
        cell(&line(&Shapes::documentation(coding.documentation))),
        details.join(", "),
        cell(coding.chinese),
        cell(coding.english)
    )
}

/// What may stand in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::print;

    #[test]
    fn the_page_shows_every_field_and_every_code() {
        let text = print(&sample::model().unwrap()).unwrap();
        assert!(
            text.contains("\n## Command\n\nWhatever is asked.\n\n### OpenDoor\n\nOpens a `Door`.\n"),
            "{text}"
        );
        assert!(text.contains("| `door` | [`DoorId`](#doorid) |  | Which. |"));
        assert!(text.contains("| `side` | [`Side`](#side) | `\"inner\"` | Which side. |"));
        assert!(text.contains("| `people` | 0 to 2^64 − 1 |  | How many. |"));
        assert!(text.contains("| `inner` | 内 | Inner (内). |"));
        assert!(text.contains("| `door.shut` | The door is shut. | `hours` | 门已关闭{hours}小时<br>"));
    }
}
