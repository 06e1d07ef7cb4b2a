//! What the module weighs, and what a command has to do with it.
//!
//! The bytes a command costs are attributed, not measured by leaving commands out: every function of the module before
//! wasm-bindgen still has its name, so the bodies that read and write messages, judge them, apply them and say why not
//! can be gathered and packed by themselves.

use crate::failure::{Failure, Outcome};
use crate::files;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// What a module weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Weight {
    /// Its bytes.
    pub(crate) raw: u64,
    /// Its bytes after gzip at level 9.
    pub(crate) packed: u64,
}

impl Weight {
    fn of(bytes: &[u8]) -> std::io::Result<Self> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::new(9));
        encoder.write_all(bytes)?;
        Ok(Self { raw: size(bytes), packed: size(&encoder.finish()?) })
    }

    /// The weight of a file.
    pub(crate) fn of_file(path: &Path) -> Outcome<Self> {
        let bytes = fs::read(path).map_err(|error| Failure::of_file(path, &error))?;
        Self::of(&bytes).map_err(|error| Failure::of_file(path, &error))
    }
}

fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// What the functions of a command and its events do, and what in their names, as the linker writes them, tells.
const PARTS: &[(&str, &[&str])] = &[
    (
        "reading and writing",
        &["Event$u20$as$u20$shanghui..kernel..wire", "Command$u20$as$u20$shanghui..kernel..wire", "Slot"],
    ),
    ("judging", &["Decision$GT$6decide"]),
    ("applying", &["State5apply"]),
    ("saying why not", &["Coded$GT$5visit"]),
    ("copying and dropping", &["Clone", "drop_in_place"]),
];

/// Where a function belongs, by its name.
fn part(name: &str) -> Option<usize> {
    PARTS.iter().position(|(_, marks)| marks.iter().any(|mark| name.contains(mark)))
}

/// The parts with the packed bytes that a command costs in each.
pub(crate) fn of_a_command(module: &Path, commands: u64) -> Outcome<Vec<(&'static str, u64)>> {
    let bytes = fs::read(module).map_err(|error| Failure::of_file(module, &error))?;
    let unread =
        |error: wasmparser::BinaryReaderError| Failure::new(format!("{}: {error}", module.display()));
    let mut imported: u32 = 0;
    let mut bodies: Vec<&[u8]> = Vec::new();
    let mut names: HashMap<u32, &str> = HashMap::new();
    for payload in Parser::new(0).parse_all(&bytes) {
        match payload.map_err(unread)? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    if matches!(import.map_err(unread)?.ty, TypeRef::Func(_)) {
                        imported = imported.saturating_add(1);
                    }
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(bytes.get(body.range()).unwrap_or_default()),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for name in subsections.into_iter().flatten() {
                        if let Name::Function(map) = name {
                            names.extend(map.into_iter().flatten().map(|naming| (naming.index, naming.name)));
                        }
                    }
                }
            }
            _ => {}
        }
    }
    if names.is_empty() {
        return Err(Failure::new(format!("{} has lost the names of its functions", module.display())));
    }
    let mut gathered: Vec<Vec<u8>> = PARTS.iter().map(|_| Vec::new()).collect();
    for (index, body) in (imported..).zip(bodies) {
        if let Some(part) =
            names.get(&index).and_then(|name| part(name)).and_then(|part| gathered.get_mut(part))
        {
            part.extend_from_slice(body);
        }
    }
    let mut costs = Vec::new();
    for ((name, _), bodies) in PARTS.iter().zip(&gathered) {
        let packed = Weight::of(bodies).map_err(|error| Failure::of_file(&files::target(), &error))?.packed;
        costs.push((*name, packed.checked_div(commands).unwrap_or(0)));
    }
    Ok(costs)
}

#[cfg(test)]
mod tests {
    use super::{PARTS, Weight, part};

    #[test]
    fn functions_are_told_apart_by_their_names() {
        let cases = [
            (
                "_ZN80_$LT$shanghui..chamber..event..Event$u20$as$u20$shanghui..kernel..wire..Wire$GT$4read17hE",
                0,
            ),
            ("_ZN1_$LT$shanghui..Command$u20$as$u20$shanghui..chamber..decision..Decision$GT$6decide17hE", 1),
            ("_ZN8shanghui7chamber5state5State5apply17hE", 2),
        ];
        for (name, expected) in cases {
            assert_eq!(part(name), Some(expected), "{name}");
        }
        assert_eq!(part("_ZN8shanghui8document7minutes4head17hE"), None);
        assert_eq!(PARTS.len(), 5);
    }

    #[test]
    fn what_repeats_packs_well() {
        let weight = Weight::of(&[7; 10_000]).unwrap();
        assert_eq!(weight.raw, 10_000);
        assert!(weight.packed < 100, "{weight:?}");
    }
}
