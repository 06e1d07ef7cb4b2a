//! `cargo xtask rooms`: a lower room never names a higher one, and no file grows beyond reading.
//!
//! ```text
//! kernel < tally < calendar < charter < people < discretion < membership < leadership < meeting < planning < voting < staff < service < coordination < party_branch < secretariat < chamber < federation
//! journal knows only kernel; document and insight read from above; door knows all
//! ```

use crate::failure::{Failure, Outcome};
use crate::files;
use std::path::Path;

/// The rooms that build on each other, from the bottom up.
const ORDER: &[&str] = &[
    "kernel",
    "tally",
    "calendar",
    "charter",
    "people",
    "discretion",
    "membership",
    "leadership",
    "meeting",
    "planning",
    "voting",
    "staff",
    "service",
    "coordination",
    "party_branch",
    "secretariat",
    "chamber",
    "federation",
];

/// The files that join the rooms and so may name all of them.
const EXEMPT: &[&str] = &["lib.rs", "schema.rs"];

/// More lines than this nobody reads from top to bottom.
const MOST_LINES: usize = 450;

/// The switchboard is looked up, not read through: an entry a command.
const LOOKED_UP: &str = "chamber/decisions.rs";

/// Whether files of `room` may name `other`.
fn may_name(room: &str, other: &str) -> bool {
    let place = |name: &str| ORDER.iter().position(|known| *known == name);
    if room == other {
        return true;
    }
    match (room, other) {
        ("door", _) => is_room(other),
        ("journal", _) => other == "kernel",
        ("document" | "insight", "door") => false,
        ("insight", "document") => true,
        ("document", "insight") => false,
        ("document" | "insight", _) => is_room(other),
        (_, "journal") => place(room) >= place("chamber"),
        _ => matches!((place(room), place(other)), (Some(own), Some(named)) if named < own),
    }
}

fn is_room(name: &str) -> bool {
    ORDER.contains(&name) || matches!(name, "journal" | "document" | "insight" | "door")
}

/// Checks every file of the core.
///
/// # Errors
///
/// Every line that names what it must not, and every file that is too long.
pub(crate) fn run() -> Outcome {
    let source = files::root().join("crates/shanghui/src");
    let mut complaints = Vec::new();
    for path in files::below(&source, ".rs")? {
        let text = files::read(&path)?;
        let relative = path.strip_prefix(&source).unwrap_or(&path);
        complaints.extend(
            check(relative, &text).into_iter().map(|complaint| format!("{}{complaint}", relative.display())),
        );
    }
    if complaints.is_empty() {
        println!("the rooms are in order");
        return Ok(());
    }
    Err(Failure::new(format!("the rooms are not in order:\n  {}", complaints.join("\n  "))))
}

fn check(path: &Path, text: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    let lines = text.lines().count();
    if lines > MOST_LINES && path != Path::new(LOOKED_UP) {
        complaints.push(format!(": {lines} lines, at most {MOST_LINES} are read from top to bottom"));
    }
    let parts: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let (room, depth) = match parts.as_slice() {
        [file] if EXEMPT.contains(&file.as_str()) => return complaints,
        [file] => (file.trim_end_matches(".rs").to_owned(), 1),
        [room, .., last] => {
            if last == "tests.rs" || parts.iter().any(|part| part == "tests") {
                return complaints;
            }
            let depth = parts.len().saturating_sub(usize::from(last == "mod.rs"));
            (room.clone(), depth)
        }
        [] => return complaints,
    };
    if !is_room(&room) {
        complaints.push(format!(": `{room}` is no room; the list stands in xtask"));
        return complaints;
    }
    for (line, name) in named(text, depth) {
        if name.starts_with(char::is_uppercase) {
            complaints.push(format!(":{line}: name `{name}` by its room, not by the root"));
        } else if !may_name(&room, &name) {
            complaints.push(format!(":{line}: `{room}` must not name `{name}`"));
        }
    }
    complaints
}

/// Every first name below the root of the crate that the text mentions, with its line, tests and comments apart.
fn named(text: &str, depth: usize) -> Vec<(usize, String)> {
    let code = without_comments(before_tests(text));
    let mut found = Vec::new();
    let root = format!("{}::", vec!["super"; depth].join("::"));
    for prefix in ["crate::", root.as_str()] {
        for (at, _) in code.match_indices(prefix) {
            let before = code.get(..at).unwrap_or_default();
            let is_whole =
                !before.ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | ':'));
            if !is_whole {
                continue;
            }
            let line = before.lines().count().max(1);
            let line = if before.ends_with('\n') { line.saturating_add(1) } else { line };
            let rest = code.get(at.saturating_add(prefix.len())..).unwrap_or_default();
            found.extend(
                first_names(rest).into_iter().filter(|name| name != "super").map(|name| (line, name)),
            );
        }
    }
    found.sort();
    found
}

/// The name that begins the text, or every one that begins a part of its braces.
fn first_names(text: &str) -> Vec<String> {
    let Some(group) = text.strip_prefix('{') else {
        return Some(word(text)).filter(|name| !name.is_empty()).into_iter().collect();
    };
    let mut names = Vec::new();
    let mut level = 0_usize;
    let mut part = String::new();
    for letter in group.chars() {
        match letter {
            '}' if level == 0 => break,
            ',' if level == 0 => names.push(word(&std::mem::take(&mut part))),
            '{' => {
                level = level.saturating_add(1);
                part.push(letter);
            }
            '}' => {
                level = level.saturating_sub(1);
                part.push(letter);
            }
            _ => part.push(letter),
        }
    }
    names.push(word(&part));
    names.retain(|name| !name.is_empty());
    names
}

fn word(text: &str) -> String {
    text.trim_start().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// The text up to the module of tests at its end.
fn before_tests(text: &str) -> &str {
    text.match_indices("#[cfg(test)]")
        .find(|(at, marker)| {
            let after = text.get(at.saturating_add(marker.len())..).unwrap_or_default();
            after.trim_start().starts_with("mod ")
        })
        .and_then(|(at, _)| text.get(..at))
        .unwrap_or(text)
}

/// The text with its lines, and without the comments at their ends.
fn without_comments(text: &str) -> String {
    text.lines()
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::check;
    use std::path::Path;

    fn complaints(path: &str, text: &str) -> Vec<String> {
        check(Path::new(path), text)
    }

    #[test]
    fn a_room_may_name_what_lies_below_it() {
        let text = "use crate::kernel::Date;\nuse crate::{charter::Charter, people::{Person, Roster}};\n";
        assert!(complaints("meeting/motion.rs", text).is_empty());
        assert!(complaints("chamber/mod.rs", "use crate::journal::Journal;").is_empty());
        assert!(complaints("document/minutes.rs", "use crate::chamber::Chamber;").is_empty());
        assert!(complaints("door/mod.rs", "use crate::{document, federation};").is_empty());
        assert!(complaints("lib.rs", "pub use crate::federation::Federation;").is_empty());
    }

    #[test]
    fn a_room_may_not_name_what_lies_above_it() {
        let text = "use crate::kernel::Date;\n\nfn f() -> crate::chamber::Chamber {}\n";
        assert_eq!(complaints("meeting/motion.rs", text), [":3: `meeting` must not name `chamber`"]);
        let group = "use crate::{\n    kernel::{Date, Instant},\n    meeting::Motion,\n};";
        assert_eq!(complaints("people/person.rs", group), [":1: `people` must not name `meeting`"]);
        assert_eq!(complaints("chamber/mod.rs", "use crate::document::Document;").len(), 1);
        assert_eq!(complaints("people/person.rs", "use crate::journal::Entry;").len(), 1);
        assert_eq!(complaints("journal/entry.rs", "use crate::calendar::Day;").len(), 1);
    }

    #[test]
    fn the_way_round_by_super_is_seen() {
        assert_eq!(complaints("people/person.rs", "use super::super::meeting::Motion;").len(), 1);
        assert_eq!(complaints("people/mod.rs", "use super::meeting::Motion;").len(), 1);
        assert!(complaints("people/person.rs", "use super::roster::Roster;").is_empty());
        assert_eq!(complaints("people/person.rs", "$crate::meeting::motion!();").len(), 1);
    }

    #[test]
    fn what_the_root_reexports_is_named_by_its_room() {
        assert_eq!(
            complaints("people/person.rs", "use crate::Chamber;"),
            [":1: name `Chamber` by its room, not by the root"]
        );
        assert_eq!(
            complaints("people/person.rs", "use crate::misc::x;"),
            [":1: `people` must not name `misc`"]
        );
        assert_eq!(complaints("misc/mod.rs", ""), [": `misc` is no room; the list stands in xtask"]);
    }

    #[test]
    fn tests_and_comments_may_name_anything() {
        let text = "//! See [`Chamber`](crate::chamber::Chamber).\nfn f() {} // crate::chamber\n\n\
                    #[cfg(test)]\nmod tests {\n    use crate::chamber::Chamber;\n}\n";
        assert!(complaints("people/person.rs", text).is_empty());
        assert!(complaints("people/tests.rs", "use crate::chamber::Chamber;").is_empty());
    }

    #[test]
    fn a_file_is_short_enough_to_read() {
        assert!(complaints("people/person.rs", &"\n".repeat(450)).is_empty());
        assert_eq!(complaints("people/person.rs", &"\n".repeat(451)).len(), 1);
        assert_eq!(complaints("lib.rs", &"\n".repeat(451)).len(), 1);
    }
}
