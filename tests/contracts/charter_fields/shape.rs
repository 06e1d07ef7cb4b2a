//! The fields of a charter, as the schema has them, and in which of them two charters differ.

use serde_json::Value;
use shanghui::charter::CharterRules;
use shanghui::kernel::Wire as _;
use shanghui::kernel::wire::{Field, Kind, Shape};
use std::collections::{BTreeMap, BTreeSet};

/// The records and choices that a charter is made of, by name.
pub(super) struct Shapes {
    kinds: BTreeMap<&'static str, Kind>,
}

impl Shapes {
    pub(super) fn of_the_charter() -> Self {
        let all = shanghui::schema::shapes();
        Self { kinds: all.definitions().map(|it| (it.name, it.kind.clone())).collect() }
    }

    /// Every field that can be reached from the charter's rules: `Type.field`, and `Type.variant.field` in a choice.
    pub(super) fn fields(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        self.reach(&Shape::Reference("CharterRules"), &mut seen, &mut found);
        found
    }

    fn reach(&self, shape: &Shape, seen: &mut BTreeSet<&'static str>, found: &mut BTreeSet<String>) {
        match shape {
            Shape::List(inner) | Shape::Optional(inner) => self.reach(inner, seen, found),
            Shape::Reference(name) if seen.insert(name) => {
                for (owner, field) in self.parts(name) {
                    found.insert(format!("{owner}.{}", field.name));
                    self.reach(&field.shape, seen, found);
                }
            }
            _ => {}
        }
    }

    /// The fields of a record, or of every variant of a choice, each with what owns it.
    fn parts(&self, name: &'static str) -> Vec<(String, &Field)> {
        match &self.kinds[name] {
            Kind::Record(fields) => fields.iter().map(|field| (name.to_owned(), field)).collect(),
            Kind::Choice(variants) => {
                let of = |tag: &str| format!("{name}.{tag}");
                variants
                    .iter()
                    .flat_map(|it| it.fields.iter().map(move |field| (of(it.tag), field)))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether a field only holds a record that is always there, so that it cannot differ but by something in that.
    pub(super) fn only_holds(&self, field: &str) -> bool {
        let (owner, name) = field.rsplit_once('.').unwrap();
        let of = owner.split('.').next().unwrap();
        let of = self.kinds.keys().find(|known| **known == of).unwrap();
        let parts = self.parts(of);
        let (_, part) = parts.iter().find(|(known, part)| known == owner && part.name == name).unwrap();
        matches!(part.shape, Shape::Reference(name) if matches!(self.kinds[name], Kind::Record(_)))
    }

    /// Where two charters differ, place by place: the fields that lead there, the outermost first, each as deep as both
    /// have it. Nothing is left out.
    pub(super) fn differences(&self, one: &CharterRules, other: &CharterRules) -> Vec<Vec<String>> {
        let value = |rules: &CharterRules| serde_json::from_str::<Value>(&rules.to_json()).unwrap();
        let mut found = Vec::new();
        let shape = Shape::Reference("CharterRules");
        self.compare(&shape, Some(&value(one)), Some(&value(other)), &[], &mut found);
        found
    }

    fn compare(
        &self,
        shape: &Shape,
        one: Option<&Value>,
        other: Option<&Value>,
        way: &[String],
        found: &mut Vec<Vec<String>>,
    ) {
        if one == other {
            return;
        }
        let (Some(before), Some(after)) = (one, other) else { return found.push(way.to_vec()) };
        match shape {
            Shape::Optional(inner) => self.compare(inner, one, other, way, found),
            Shape::List(inner) => match (before.as_array().unwrap(), after.as_array().unwrap()) {
                (before, after) if before.len() == after.len() => {
                    for (one, other) in before.iter().zip(after) {
                        self.compare(inner, Some(one), Some(other), way, found);
                    }
                }
                _ => found.push(way.to_vec()),
            },
            Shape::Reference(name) if before.get("type") == after.get("type") => {
                let tag = before.get("type").and_then(Value::as_str);
                let mut parts = self.parts(name);
                parts.retain(|(owner, _)| tag.is_none_or(|tag| owner.ends_with(&format!(".{tag}"))));
                if parts.is_empty() {
                    found.push(way.to_vec());
                }
                for (owner, part) in parts {
                    let field = format!("{owner}.{}", part.name);
                    let way: Vec<String> = way.iter().cloned().chain([field]).collect();
                    self.compare(&part.shape, before.get(part.name), after.get(part.name), &way, found);
                }
            }
            _ => found.push(way.to_vec()),
        }
    }
}
