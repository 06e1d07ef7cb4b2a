//! The TypeScript model: interfaces, discriminated unions, branded ids and words.

use super::documentation::{line, plain};
use super::json::quoted;
use super::model::{Model, Presence};
use crate::failure::{Failure, Outcome};
use shanghui::kernel::wire::{CodeValue, Definition, Field, Kind, MAXIMUM_INTEGER, Shape};

const HEAD: &str = "// The types of the wire. Written by `cargo xtask codegen`; do not edit.
//
// Everything is plain data, as it stands in JSON. An optional field that is unknown is left out, never null.
";

/// The declarations as a text.
pub(crate) fn print(model: &Model) -> Outcome<String> {
    let mut text = String::from(HEAD);
    for definition in model.definitions() {
        text.push('\n');
        text.push_str(&defined(model, definition).map_err(|failure| failure.while_doing(definition.name))?);
    }
    text.push_str(
        "\n/** The Chinese label of every word of every closed list. */\nexport interface Labels {\n",
    );
    for (name, _) in words(model) {
        text.push_str(&format!("  readonly {name}: Readonly<Record<{name}, string>>;\n"));
    }
    text.push_str("}\n");
    Ok(text)
}

/// The labels of all words as a module: plain data beside the wasm, which weighs nothing there and which a bundler leaves
/// out where nobody asks for it.
pub(crate) fn print_labels(model: &Model) -> Outcome<String> {
    let mut text = String::from(
        "// The Chinese labels of words. Written by `cargo xtask codegen`; do not edit.\n\n\
         export const labels = /* @__PURE__ */ Object.freeze({\n",
    );
    for (name, values) in words(model) {
        text.push_str(&format!("  {name}: /* @__PURE__ */ Object.freeze({{\n"));
        for value in values {
            text.push_str(&format!("    {}: {},\n", value.code, quoted(value.label)));
        }
        text.push_str("  }),\n");
    }
    text.push_str("});\n");
    Ok(text)
}

/// The closed lists of words.
fn words(model: &Model) -> impl Iterator<Item = (&str, &[CodeValue])> {
    model.definitions().filter_map(|definition| match &definition.kind {
        Kind::Codes(values) => Some((name_of(definition.name), values.as_slice())),
        _ => None,
    })
}

/// The name in TypeScript: `Date` and `Instant` are strings there, and must not hide the language's own `Date`.
fn name_of(name: &str) -> &str {
    match name {
        "Date" => "IsoDate",
        "Instant" => "IsoInstant",
        other => other,
    }
}

fn defined(model: &Model, definition: &Definition) -> Outcome<String> {
    let name = name_of(definition.name);
    let about = plain(&definition.documentation);
    Ok(match &definition.kind {
        Kind::Record(fields) => interface(model, name, None, &about, fields)?,
        Kind::Choice(variants) => {
            let mut text = String::new();
            let mut names = Vec::new();
            for variant in variants {
                let class = format!("{name}{}", variant.name);
                let about = plain(&variant.documentation);
                text.push_str(&interface(model, &class, Some(variant.tag), &about, &variant.fields)?);
                text.push('\n');
                names.push(class);
            }
            text.push_str(&union(name, &about, &names));
            text
        }
        Kind::Sum(names) => {
            let typed: Vec<String> = names
                .iter()
                .map(|name| format!("({{ readonly type: {} }} & {name})", quoted(name)))
                .collect();
            union(name, &about, &typed)
        }
        Kind::Codes(values) => codes(name, &about, values),
        Kind::List(item) => alias(name, &about, &format!("readonly {}[]", type_of(item, true)?)),
        Kind::Number { .. } => alias(name, &about, "number"),
        Kind::Id => alias(name, &about, &format!("string & {{ readonly __id: {} }}", quoted(name))),
        Kind::Text { format: Some("occurred"), .. } => alias(name, &about, "IsoDate | IsoInstant"),
        Kind::Text { format: None | Some("date" | "date-time"), .. } => alias(name, &about, "string"),
        Kind::Text { format: Some(other), .. } => {
            return Err(Failure::new(format!("no printer knows texts of the format `{other}`")));
        }
    })
}

fn alias(name: &str, about: &str, meaning: &str) -> String {
    format!("{}export type {name} = {meaning};\n", comment(about, 0))
}

fn union(name: &str, about: &str, parts: &[String]) -> String {
    let parts: String = parts.iter().map(|part| format!("\n  | {part}")).collect();
    format!("{}export type {name} ={parts};\n", comment(about, 0))
}

fn codes(name: &str, about: &str, values: &[CodeValue]) -> String {
    let mut about = about.to_owned();
    about.push('\n');
    for value in values {
        about.push_str(&format!("\n- `{}` {}: {}", value.code, value.label, line(&value.documentation)));
    }
    let words: Vec<String> = values.iter().map(|value| quoted(value.code)).collect();
    let line = words.join(" | ");
    if line.len() < 90 { alias(name, &about, &line) } else { union(name, &about, &words) }
}

fn interface(model: &Model, name: &str, tag: Option<&str>, about: &str, fields: &[Field]) -> Outcome<String> {
    let mut text = format!("{}export interface {name} {{\n", comment(about, 0));
    if let Some(tag) = tag {
        text.push_str(&format!("  readonly type: {};\n", quoted(tag)));
    }
    for field in fields {
        let presence = model.presence(field)?;
        let mut note = plain(&field.documentation);
        let (mark, kind) = match &presence {
            Presence::Required | Presence::Fresh => ("", type_of(&field.shape, false)?),
            Presence::Nullable(inner) => ("?", type_of(inner, false)?),
            Presence::Emptied => ("?", type_of(&field.shape, false)?),
            Presence::Default(default) => {
                note.push_str(&format!("\n\nLeft out, it is `{default}`."));
                ("?", type_of(&field.shape, false)?)
            }
        };
        text.push_str(&comment(&note, 1));
        text.push_str(&format!("  readonly {}{mark}: {kind};\n", field.name));
    }
    text.push_str("}\n");
    Ok(text)
}

fn type_of(shape: &Shape, within_list: bool) -> Outcome<String> {
    Ok(match shape {
        Shape::Boolean => "boolean".into(),
        // What JavaScript's numbers cannot hold is a bigint there.
        Shape::Integer { most } if *most > MAXIMUM_INTEGER => "number | bigint".into(),
        Shape::Integer { .. } => "number".into(),
        Shape::Text => "string".into(),
        Shape::List(inner) => {
            let list = format!("readonly {}[]", type_of(inner, true)?);
            if within_list { format!("({list})") } else { list }
        }
        Shape::Reference(name) => name_of(name).into(),
        Shape::Optional(_) => return Err(Failure::new("only a whole field can be left out")),
    })
}

fn comment(about: &str, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let about = about.replace("*/", "*\u{200a}/");
    let lines: Vec<&str> = about.trim().lines().collect();
    match lines.as_slice() {
        [] => String::new(),
        [only] => format!("{indent}/** {only} */\n"),
        many => {
            let mut text = format!("{indent}/**\n");
            for line in many {
                text.push_str(format!("{indent} * {line}").trim_end());
                text.push('\n');
            }
            text.push_str(&format!("{indent} */\n"));
            text
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::{print, print_labels};

    #[test]
    fn a_record_is_an_interface_and_a_sum_tells_them_apart() {
        let text = print(&sample::model().unwrap()).unwrap();
        let expected = r#"
/** Opens a `Door`. */
export interface OpenDoor {
  /** Which. */
  readonly door: DoorId;
  /** Since when. */
  readonly from?: IsoDate;
  /** Who. */
  readonly guests?: readonly Title[];
  /**
   * Which side.
   *
   * Left out, it is `"inner"`.
   */
  readonly side?: Side;
}
"#;
        assert!(text.contains(expected), "{text}");
        let sum = "export type Command =\n  | ({ readonly type: \"OpenDoor\" } & OpenDoor)\n";
        assert!(text.contains(sum), "{text}");
        assert!(text.contains("  readonly people: number | bigint;\n"));
        assert!(text.contains("export type DoorId = string & { readonly __id: \"DoorId\" };"));
        assert!(text.contains("export type Side = \"inner\" | \"outer\";"));
        assert!(text.contains("export type When = IsoDate | IsoInstant;"));
        assert!(text.contains("export type Keeper =\n  | KeeperNobody\n  | KeeperGuard;"));
        assert!(text.contains("export type Keepers = readonly Keeper[];"));
        assert!(text.contains("  readonly Side: Readonly<Record<Side, string>>;\n"));
    }

    #[test]
    fn every_word_has_its_label() {
        let text = print_labels(&sample::model().unwrap()).unwrap();
        let side = "  Side: /* @__PURE__ */ Object.freeze({\n    inner: \"内\",\n    outer: \"外\",\n  }),\n";
        assert!(text.contains(side), "{text}");
    }
}
