//! `cargo xtask python`: the wheel in the virtual environment, its stub, and what checks both.

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::program::Program;
use crate::setup::{venv, venv_program};
use crate::tally::Tally;
use std::path::PathBuf;

const FOLDER: &str = "bindings/python";
const STUB: &str = "bindings/python/python/shanghui/_native.pyi";

/// Builds the package into the virtual environment and writes its stub, or with `check` compares it.
///
/// # Errors
///
/// A build that fails, or with `check` a stub that is not up to date.
pub(crate) fn run(check: bool) -> Outcome {
    develop()?;
    stub(check)
}

/// Builds the package and installs it, editable, into the virtual environment.
pub(crate) fn develop() -> Outcome {
    maturin().with("develop --quiet").run()
}

/// Writes the stub of the native module, or with `check` compares it.
pub(crate) fn stub(check: bool) -> Outcome {
    let folder = files::target().join("stubs");
    maturin().with("generate-stubs --profile dev --features inspect --out").and(&folder).run()?;
    let fresh = files::below(&folder, "_native.pyi")?;
    let [fresh] = fresh.as_slice() else {
        return Err(Failure::new(format!(
            "one stub was expected in {}, not {}",
            folder.display(),
            fresh.len()
        )));
    };
    let text = files::read(fresh)?;
    let kept = files::root().join(STUB);
    if !check {
        println!("{STUB}");
        return files::write(&kept, &text);
    }
    if files::read(&kept).ok().as_deref() == Some(text.as_str()) {
        return Ok(());
    }
    Err(Failure::new(format!("not up to date: {STUB}. Run `cargo xtask python` and commit")))
}

/// The tests of the package.
pub(crate) fn tests(tally: &mut Tally) -> Outcome {
    Program::new(venv_program("python")).with("-m pytest -q tests").within(FOLDER).counted(tally)
}

/// Whether the stub says what the native module is.
pub(crate) fn stubtest() -> Outcome {
    Program::new(venv_program("python")).with("-m mypy.stubtest shanghui").within(FOLDER).run()
}

/// The types of the package, of its tests and of the stories.
pub(crate) fn types() -> Outcome {
    Program::new(venv_program("python"))
        .with("-m mypy --strict python/shanghui tests")
        .within(FOLDER)
        .run()?;
    // Each story is a program of its own, and all have the same name.
    for story in stories()? {
        Program::new(venv_program("python")).with("-m mypy --strict").and(story).within(FOLDER).run()?;
    }
    Ok(())
}

fn stories() -> Outcome<Vec<PathBuf>> {
    files::below(&files::root().join("examples"), "main.py")
}

fn maturin() -> Program {
    Program::new(venv_program("maturin")).env("VIRTUAL_ENV", venv()).within(FOLDER)
}
