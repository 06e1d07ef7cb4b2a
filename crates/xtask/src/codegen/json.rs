//! JSON whose objects keep their order, because the order of fields is documentation.

use crate::failure::{Failure, Outcome};
use serde_json::Value;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Json {
    /// A text.
    Text(String),
    /// A whole number.
    Number(u64),
    /// `true` or `false`.
    Flag(bool),
    /// A list.
    List(Vec<Json>),
    /// An object, in order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// An object of these.
    pub(crate) fn object<const N: usize>(entries: [(&str, Self); N]) -> Self {
        Self::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// Appends to an object. Nothing else has entries, so elsewhere it does nothing.
    pub(crate) fn put(&mut self, key: &str, value: Self) {
        if let Self::Object(entries) = self {
            entries.push((key.to_owned(), value));
        }
    }

    /// The value that a canonical text stands for.
    pub(crate) fn parse(text: &str) -> Outcome<Self> {
        let value: Value = serde_json::from_str(text)
            .map_err(|error| Failure::new(format!("{text} is not JSON: {error}")))?;
        Self::from_value(&value)
    }

    fn from_value(value: &Value) -> Outcome<Self> {
        Ok(match value {
            Value::String(text) => Self::text(text.as_str()),
            Value::Bool(flag) => Self::Flag(*flag),
            Value::Number(number) => Self::Number(
                number.as_u64().ok_or_else(|| Failure::new(format!("{number} is no number of the wire")))?,
            ),
            Value::Array(items) => Self::List(items.iter().map(Self::from_value).collect::<Outcome<_>>()?),
            Value::Object(entries) => Self::Object(
                entries
                    .iter()
                    .map(|(key, value)| Ok((key.clone(), Self::from_value(value)?)))
                    .collect::<Outcome<_>>()?,
            ),
            Value::Null => return Err(Failure::new("null stands for nothing on the wire")),
        })
    }

    /// The text, indented by two spaces, with a line break at the end.
    pub(crate) fn print(&self) -> String {
        let mut text = String::new();
        self.write(0, &mut text);
        text.push('\n');
        text
    }

    fn write(&self, depth: usize, text: &mut String) {
        match self {
            Self::Text(value) => text.push_str(&quoted(value)),
            Self::Number(value) => text.push_str(&value.to_string()),
            Self::Flag(value) => text.push_str(if *value { "true" } else { "false" }),
            Self::List(items) => {
                let parts: Vec<String> = items.iter().map(|item| item.indented(depth)).collect();
                // A list of words reads better on one line, while it fits.
                let plain = items.iter().all(|item| matches!(item, Self::Text(_) | Self::Number(_)));
                let line = parts.join(", ");
                if plain && line.chars().count() < 90 {
                    text.push_str(&format!("[{line}]"));
                } else {
                    enclosed('[', ']', &parts, depth, text);
                }
            }
            Self::Object(entries) => {
                let parts: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("{}: {}", quoted(key), value.indented(depth)))
                    .collect();
                enclosed('{', '}', &parts, depth, text);
            }
        }
    }

    fn indented(&self, depth: usize) -> String {
        let mut text = String::new();
        self.write(depth.saturating_add(1), &mut text);
        text
    }
}

fn enclosed(open: char, close: char, parts: &[String], depth: usize, text: &mut String) {
    text.push(open);
    for (index, part) in parts.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth.saturating_add(1)));
        text.push_str(part);
    }
    if !parts.is_empty() {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    }
    text.push(close);
}

/// The text between double quotes with the escapes of JSON, which Python and TypeScript read alike.
pub(crate) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn objects_keep_their_order() {
        let mut value = Json::object([("z", Json::Number(1)), ("a", Json::List(vec![Json::text("x\"y")]))]);
        value.put("m", Json::Flag(true));
        assert_eq!(value.print(), "{\n  \"z\": 1,\n  \"a\": [\"x\\\"y\"],\n  \"m\": true\n}\n");
    }

    #[test]
    fn what_the_wire_does_not_know_is_refused() {
        assert!(Json::parse("1.5").is_err());
        assert!(Json::parse("null").is_err());
        assert_eq!(Json::parse("\"secretariat\""), Ok(Json::text("secretariat")));
    }
}
