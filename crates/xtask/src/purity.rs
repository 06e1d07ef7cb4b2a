//! `cargo xtask purity`: the core has no clock, no randomness and no platform, and the compiler proves it.

use crate::failure::{Failure, Outcome};
use crate::program::Program;
use std::collections::BTreeSet;

/// Crates that bring randomness or a platform.
const FORBIDDEN: &[&str] = &["getrandom", "rand", "rand_core", "libc", "js-sys", "wasm-bindgen", "web-sys"];

/// Crates that can, and the features with which they do.
const TEMPTED: &[&str] = &["chrono", "uuid"];
const TEMPTATIONS: &[&str] = &["std", "clock", "now", "wasmbind", "js", "rng", "v1", "v4", "v6", "v7"];

/// Checks the tree of the core, alone and with its optional features, and builds it for a target without a system.
///
/// # Errors
///
/// Every dependency and every feature that would let the outside in.
pub(crate) fn run() -> Outcome {
    for features in ["", "serde,schema"] {
        for target in ["", "--target wasm32-unknown-unknown"] {
            let tree =
                Program::cargo("tree --locked -p shanghui -e normal --no-default-features --prefix none")
                    .with(target)
                    .with("--format")
                    .and("{p}|{f}")
                    .and("--features")
                    .and(features)
                    .output()?;
            let complaints = check(&tree);
            if !complaints.is_empty() {
                return Err(Failure::new(format!(
                    "the core (features: {features:?}) is not pure: {complaints:?}"
                )));
            }
        }
    }
    println!("the tree of the core holds no clock, no randomness and no platform");
    Program::cargo("check --quiet -p shanghui --no-default-features --target wasm32-unknown-unknown").run()
}

/// What is wrong with a tree of lines `name version|features`.
fn check(tree: &str) -> BTreeSet<String> {
    let mut complaints = BTreeSet::new();
    for line in tree.lines() {
        let (package, features) = line.split_once('|').unwrap_or((line, ""));
        let name = package.split_whitespace().next().unwrap_or_default();
        if FORBIDDEN.contains(&name) {
            complaints.insert(name.to_owned());
        }
        if TEMPTED.contains(&name) {
            let features = features.split([',', ' ']).filter(|feature| TEMPTATIONS.contains(feature));
            complaints.extend(features.map(|feature| format!("{name}/{feature}")));
        }
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_clock_or_a_random_number_is_seen() {
        assert!(check("shanghui v0.1.0 (/a)|\nchrono v0.4.45|alloc,serde\nuuid v1.29.3|\n").is_empty());
        let complaints = check("chrono v0.4.45|alloc,clock,std (*)\nuuid v1.29.3|v4\ngetrandom v0.4.0|\n");
        let complaints: Vec<&str> = complaints.iter().map(String::as_str).collect();
        assert_eq!(complaints, ["chrono/clock", "chrono/std", "getrandom", "uuid/v4"]);
    }
}
