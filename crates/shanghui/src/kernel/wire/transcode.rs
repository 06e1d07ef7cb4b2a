//! serde for every wire type (feature `serde`), by way of the wire itself, so that the two shapes cannot differ.
//!
//! Any self-describing format will do: serialising hands the canonical form on, deserialising gathers a value's
//! JSON text and reads that at the door. It costs a second pass; a journal is read without it.

use super::{Reader, Strictness, Wire, Writer};
use crate::kernel::fault::Fault;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};

/// Hands a value's wire form to a serialiser.
///
/// # Errors
///
/// What the serialiser gives.
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let text = value.to_json();
    Tree::parse(&text).map_err(S::Error::custom)?.serialize(serializer)
}

/// Reads a value from any self-describing format.
///
/// # Errors
///
/// The fault as the deserialiser's error.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let gathered = Gathered::deserialize(deserializer)?;
    T::from_json(&gathered.0).map_err(D::Error::custom)
}

enum Tree {
    Boolean(bool),
    Number(u64),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    fn parse(text: &str) -> Result<Self, Fault> {
        Self::read(&mut Reader::new(text, Strictness::Door))
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        match reader.peek()? {
            Some(b'{') => {
                let mut fields = Vec::new();
                let raw = reader.raw()?;
                let mut inner = Reader::new(raw, Strictness::Door);
                inner.entries(&mut |key, reader| {
                    fields.push((key.to_string(), Self::read(reader)?));
                    Ok(())
                })?;
                Ok(Self::Object(fields))
            }
            Some(b'[') => {
                let mut items = Vec::new();
                reader.list(&mut |reader| {
                    items.push(Self::read(reader)?);
                    Ok(())
                })?;
                Ok(Self::List(items))
            }
            Some(b'"') => Ok(Self::Text(reader.string()?.into_owned())),
            Some(b't' | b'f') => Ok(Self::Boolean(reader.boolean()?)),
            _ => Ok(Self::Number(reader.unsigned()?)),
        }
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(value) => serializer.serialize_u64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (key, value) in fields {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

struct Gathered(String);

impl<'de> Deserialize<'de> for Gathered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Gathering)
    }
}

struct Gathering;

impl<'de> Visitor<'de> for Gathering {
    type Value = Gathered;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the wire")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Gathered, E> {
        Ok(Gathered(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Gathered, E> {
        Ok(Gathered(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Gathered, E> {
        Ok(Gathered(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Gathered, E> {
        let mut writer = Writer::new();
        writer.string(value);
        Ok(Gathered(writer.into_string()))
    }

    fn visit_unit<E>(self) -> Result<Gathered, E> {
        Ok(Gathered("null".into()))
    }

    fn visit_none<E>(self) -> Result<Gathered, E> {
        Ok(Gathered("null".into()))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Gathered, D::Error> {
        Gathered::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Gathered, A::Error> {
        let mut text = String::from("[");
        while let Some(item) = items.next_element::<Gathered>()? {
            if text.len() > 1 {
                text.push(',');
            }
            text.push_str(&item.0);
        }
        text.push(']');
        Ok(Gathered(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Gathered, A::Error> {
        let mut writer = Writer::new();
        writer.open();
        while let Some(key) = fields.next_key::<String>()? {
            let value = fields.next_value::<Gathered>()?;
            if writer.as_bytes().len() > 1 {
                writer.raw(",");
            }
            writer.string(&key);
            writer.raw(":");
            writer.raw(&value.0);
        }
        writer.close();
        Ok(Gathered(writer.into_string()))
    }
}
