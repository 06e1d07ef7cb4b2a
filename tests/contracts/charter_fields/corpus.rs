//! The vectors, by file and title: what each asks, and of which chamber.

use super::reading::Asked;
use serde_json::Value;
use shanghui::chamber::{Chamber, Command};
use shanghui::kernel::{Context, Wire as _};
use std::collections::BTreeMap;

pub(super) struct Corpus {
    asked: BTreeMap<String, Asked>,
}

impl Corpus {
    pub(super) fn read() -> Self {
        let fixtures: BTreeMap<&str, Chamber> = shanghui_testkit::fixture::all().into_iter().collect();
        let mut asked = BTreeMap::new();
        for (file, text) in shanghui_testkit::vectors::files() {
            let Some(name) = file.strip_suffix(".json") else { continue };
            let value: Value = serde_json::from_str(&text).unwrap();
            for vector in value["vectors"].as_array().unwrap() {
                let (Some(given), Some(when)) = (vector["given"].as_str(), vector.get("when")) else {
                    continue;
                };
                let command = Command::from_json(&when["command"].to_string()).unwrap();
                let context = Context::from_json(&when["context"].to_string()).unwrap();
                let title = vector["title"].as_str().unwrap();
                asked.insert(format!("{name}: {title}"), (fixtures[given].clone(), command, context));
            }
        }
        Self { asked }
    }

    pub(super) fn asked(&self, vector: &str) -> &Asked {
        self.asked.get(vector).unwrap_or_else(|| panic!("there is no vector “{vector}”"))
    }
}
