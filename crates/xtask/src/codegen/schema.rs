//! The JSON Schema (2020-12) of the wire: the published contract.

use super::documentation::{line, plain};
use super::json::Json;
use super::model::{Model, Presence};
use crate::failure::{Failure, Outcome};
use shanghui::kernel::Coding;
use shanghui::kernel::wire::{CodeValue, Definition, Field, Kind, MAXIMUM_INTEGER, Shape, Shapes};

/// The schema as a text.
pub(crate) fn print(model: &Model) -> Outcome<String> {
    let mut definitions = Vec::new();
    for definition in model.definitions() {
        let schema = defined(model, definition).map_err(|failure| failure.while_doing(definition.name))?;
        definitions.push((definition.name.to_owned(), schema));
    }
    let schema = Json::object([
        ("$schema", Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", Json::text("urn:shanghui:wire")),
        ("title", Json::text("shanghui (商会)")),
        (
            "description",
            Json::text(
                "Every type of the wire, and under `x-catalogue` every code that a refusal or a fault can have. \
                 Texts are given as they are written; a reader trims them first.",
            ),
        ),
        ("$defs", Json::Object(definitions)),
        ("x-catalogue", Json::List(model.catalogue().iter().map(coding).collect())),
    ]);
    Ok(schema.print())
}

fn defined(model: &Model, definition: &Definition) -> Outcome<Json> {
    let mut schema = Json::object([("description", Json::text(plain(&definition.documentation)))]);
    match &definition.kind {
        Kind::Record(fields) => object(model, None, fields, &mut schema)?,
        Kind::Choice(variants) => {
            let mut shapes = Vec::new();
            for variant in variants {
                let mut shape = Json::object([
                    ("title", Json::text(variant.name)),
                    ("description", Json::text(plain(&variant.documentation))),
                ]);
                object(model, Some(variant.tag), &variant.fields, &mut shape)?;
                shapes.push(shape);
            }
            schema.put("oneOf", Json::List(shapes));
        }
        Kind::Sum(names) => {
            let mut shapes = Vec::new();
            for name in names {
                let mut shape = Json::object([("title", Json::text(*name))]);
                object(model, Some(name), model.fields(name)?, &mut shape)?;
                shapes.push(shape);
            }
            schema.put("oneOf", Json::List(shapes));
        }
        Kind::Codes(values) => codes(values, &mut schema),
        Kind::List(item) => {
            schema.put("type", Json::text("array"));
            schema.put("items", shape(item)?);
        }
        Kind::Number { most } => number(*most, &mut schema),
        Kind::Id => {
            schema.put("type", Json::text("string"));
            schema.put("format", Json::text("uuid"));
        }
        Kind::Text { format, pattern, least, most } => text(*format, *pattern, *least, *most, &mut schema)?,
    }
    Ok(schema)
}

fn object(model: &Model, tag: Option<&str>, fields: &[Field], schema: &mut Json) -> Outcome {
    let mut properties = Vec::new();
    let mut required = Vec::new();
    if let Some(tag) = tag {
        properties.push(("type".to_owned(), Json::object([("const", Json::text(tag))])));
        required.push(Json::text("type"));
    }
    for field in fields {
        let presence = model.presence(field)?;
        let mut property = match &presence {
            Presence::Nullable(inner) => shape(inner)?,
            _ => shape(&field.shape)?,
        };
        property.put("description", Json::text(line(&field.documentation)));
        match presence {
            Presence::Required | Presence::Fresh => required.push(Json::text(field.name)),
            Presence::Default(default) => property.put("default", Json::parse(default)?),
            Presence::Emptied => property.put("default", Json::List(Vec::new())),
            Presence::Nullable(_) => {}
        }
        properties.push((field.name.to_owned(), property));
    }
    schema.put("type", Json::text("object"));
    schema.put("properties", Json::Object(properties));
    schema.put("required", Json::List(required));
    schema.put("additionalProperties", Json::Flag(false));
    Ok(())
}

fn shape(shape: &Shape) -> Outcome<Json> {
    Ok(match shape {
        Shape::Boolean => Json::object([("type", Json::text("boolean"))]),
        Shape::Integer { most } => {
            let mut schema = Json::Object(Vec::new());
            number(*most, &mut schema);
            schema
        }
        Shape::Text => Json::object([("type", Json::text("string"))]),
        Shape::List(inner) => Json::object([("type", Json::text("array")), ("items", self::shape(inner)?)]),
        Shape::Reference(name) => Json::object([("$ref", Json::text(format!("#/$defs/{name}")))]),
        Shape::Optional(_) => return Err(Failure::new("only a whole field can be left out")),
    })
}

fn number(most: u64, schema: &mut Json) {
    if most > MAXIMUM_INTEGER {
        let mut plain = Json::Object(Vec::new());
        number(MAXIMUM_INTEGER, &mut plain);
        let digits =
            Json::object([("type", Json::text("string")), ("pattern", Json::text("^[1-9][0-9]{15,19}$"))]);
        schema.put("anyOf", Json::List(vec![plain, digits]));
        return;
    }
    schema.put("type", Json::text("integer"));
    schema.put("minimum", Json::Number(0));
    schema.put("maximum", Json::Number(most));
}

fn codes(values: &[CodeValue], schema: &mut Json) {
    let by_code = |of: fn(&CodeValue) -> String| {
        Json::Object(values.iter().map(|value| (value.code.to_owned(), Json::Text(of(value)))).collect())
    };
    schema.put("type", Json::text("string"));
    schema.put("enum", Json::List(values.iter().map(|value| Json::text(value.code)).collect()));
    schema.put("x-labels", by_code(|value| value.label.to_owned()));
    schema.put("x-meanings", by_code(|value| line(&value.documentation)));
}

fn text(format: Option<&str>, pattern: Option<&str>, least: u32, most: u32, schema: &mut Json) -> Outcome {
    schema.put("type", Json::text("string"));
    match format {
        None => {
            schema.put("minLength", Json::Number(u64::from(least)));
            schema.put("maxLength", Json::Number(u64::from(most)));
        }
        Some("occurred") => schema.put(
            "anyOf",
            Json::List(vec![
                Json::object([("format", Json::text("date"))]),
                Json::object([("format", Json::text("date-time"))]),
            ]),
        ),
        Some(known @ ("date" | "date-time")) => schema.put("format", Json::text(known)),
        Some(other) => return Err(Failure::new(format!("no printer knows texts of the format `{other}`"))),
    }
    if let Some(pattern) = pattern {
        schema.put("pattern", Json::text(pattern));
    }
    Ok(())
}

fn coding(coding: &Coding) -> Json {
    Json::object([
        ("code", Json::text(coding.code)),
        ("documentation", Json::text(line(&Shapes::documentation(coding.documentation)))),
        ("details", Json::List(coding.details.iter().map(|detail| Json::text(*detail)).collect())),
        ("chinese", Json::text(coding.chinese)),
        ("english", Json::text(coding.english)),
    ])
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::print;
    use serde_json::{Value, json};

    #[test]
    fn the_schema_says_what_the_definitions_say() {
        let text = print(&sample::model().unwrap()).unwrap();
        let schema: Value = serde_json::from_str(&text).unwrap();
        let definitions = &schema["$defs"];
        assert_eq!(
            definitions["OpenDoor"],
            json!({
                "description": "Opens a `Door`.",
                "type": "object",
                "properties": {
                    "door": { "$ref": "#/$defs/DoorId", "description": "Which." },
                    "from": { "$ref": "#/$defs/Date", "description": "Since when." },
                    "guests": { "type": "array", "items": { "$ref": "#/$defs/Title" }, "description": "Who.", "default": [] },
                    "side": { "$ref": "#/$defs/Side", "description": "Which side.", "default": "inner" },
                },
                "required": ["door"],
                "additionalProperties": false,
            })
        );
        assert_eq!(definitions["Command"]["oneOf"][0]["properties"]["type"], json!({ "const": "OpenDoor" }));
        assert_eq!(definitions["Keeper"]["oneOf"][1]["required"], json!(["type", "salt"]));
        assert_eq!(definitions["Side"]["x-labels"], json!({ "inner": "内", "outer": "外" }));
        assert_eq!(
            definitions["Crowd"]["properties"]["people"]["anyOf"],
            json!([
                { "type": "integer", "minimum": 0, "maximum": 9_007_199_254_740_991_u64 },
                { "type": "string", "pattern": "^[1-9][0-9]{15,19}$" },
            ])
        );
        assert_eq!(definitions["When"]["anyOf"], json!([{ "format": "date" }, { "format": "date-time" }]));
        assert_eq!(schema["x-catalogue"][0]["code"], "door.shut");
        assert!(text.find("\"guests\"").unwrap() < text.find("\"side\"").unwrap(), "fields keep their order");
    }
}
