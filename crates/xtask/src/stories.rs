//! The stories: the same program in Rust, Python and JavaScript must print the same lines and write the same files.

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::program::Program;
use crate::setup::venv_program;
use crate::tally::Tally;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = "examples";

/// The folder that holds a page and no story.
const PAGE: &str = "web";

/// Tells every story in every language.
///
/// # Errors
///
/// A story that lacks a language or prints other lines than expected.
pub(crate) fn run(tally: &mut Tally) -> Outcome {
    let stories = stories()?;
    if stories.is_empty() {
        return Err(Failure::new(format!("there is no story in {FOLDER}")));
    }
    for story in stories {
        let name = story.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let expected = files::read(&story.join("expected.txt"))?;
        let written = files::target().join("stories").join(&name);
        let folder = |language: &str| written.join(language);
        let told = [
            (
                "main.rs",
                Program::cargo("run --quiet --manifest-path examples/Cargo.toml --example")
                    .and(&name)
                    .and("--"),
            ),
            (
                "main.py",
                Program::new(venv_program("python")).and(story.join("main.py")).env("PYTHONUTF8", "1"),
            ),
            ("main.mjs", Program::new("node").and(story.join("main.mjs"))),
        ];
        let mut first: Option<PathBuf> = None;
        for (file, program) in told {
            if !story.join(file).is_file() {
                return Err(Failure::new(format!("{name} lacks {file}")));
            }
            let folder = folder(file);
            let printed = program.and("--out").and(&folder).output()?;
            if let Some(difference) = difference(&expected, &printed) {
                return Err(Failure::new(format!("{name}/{file}: {difference}")));
            }
            same_files(first.as_deref().unwrap_or(&folder), &folder)?;
            first.get_or_insert(folder);
            println!("{name}/{file}");
            tally.pass();
        }
    }
    Ok(())
}

/// Fails where two folders do not hold the same files, byte for byte.
fn same_files(one: &Path, other: &Path) -> Outcome {
    let (names, others) = (names(one)?, names(other)?);
    if names != others || names.is_empty() {
        return Err(Failure::new(format!("{} holds {others:?}, not {names:?}", other.display())));
    }
    for name in names {
        let read = |folder: &Path| {
            let path = folder.join(&name);
            fs::read(&path).map_err(|error| Failure::of_file(&path, &error))
        };
        if read(one)? != read(other)? {
            return Err(Failure::new(format!(
                "{} is not as in {}",
                other.join(&name).display(),
                one.display()
            )));
        }
    }
    Ok(())
}

fn names(folder: &Path) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::of_file(folder, &error))?;
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

fn stories() -> Outcome<Vec<PathBuf>> {
    let folder = files::root().join(FOLDER);
    let entries = fs::read_dir(&folder).map_err(|error| Failure::of_file(&folder, &error))?;
    let mut stories = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Failure::of_file(&folder, &error))?.path();
        let hidden = |name: &str| name == PAGE || name == "src" || name.starts_with('.');
        let is_story = path.is_dir() && !path.file_name().is_some_and(|name| hidden(&name.to_string_lossy()));
        if is_story {
            stories.push(path);
        }
    }
    stories.sort();
    Ok(stories)
}

/// The first line that is not as expected.
fn difference(expected: &str, printed: &str) -> Option<String> {
    let mut lines = expected.lines().zip(printed.lines()).enumerate();
    if let Some((index, (wanted, found))) = lines.find(|(_, (wanted, found))| wanted != found) {
        let line = index.saturating_add(1);
        return Some(format!("line {line} should be\n  {wanted}\nbut is\n  {found}"));
    }
    let (wanted, found) = (expected.lines().count(), printed.lines().count());
    if wanted != found {
        return Some(format!("{wanted} lines are expected, {found} were printed"));
    }
    (expected != printed).then(|| "the line ends differ".to_owned())
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(difference("一\n二\n", "一\n二\n"), None);
        assert_eq!(
            difference("一\n二\n", "一\n三\n").as_deref(),
            Some("line 2 should be\n  二\nbut is\n  三")
        );
        assert_eq!(difference("一\n二\n", "一\n").as_deref(), Some("2 lines are expected, 1 were printed"));
        assert_eq!(difference("一\n", "一").as_deref(), Some("the line ends differ"));
    }
}
