//! `cargo xtask wasm`: the npm package, and what it weighs.
//!
//! One module for every host: the `web` target of wasm-bindgen, the hand-written loaders beside it. The bindgen runs as
//! a library, so that its version is the one in `Cargo.lock` and nothing has to be installed.

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::program::Program;
use crate::weight::{Weight, of_a_command};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

const PACKAGE: &str = "shanghui-wasm";
const MODULE: &str = "shanghui_wasm";
const FOLDER: &str = "bindings/wasm";

/// What the module of this slice should weigh, packed. It is missed so far; benches/README.md says by what and why.
const GOAL: u64 = 110_000;

/// What it may weigh at most: no change makes it heavier unseen.
const CEILING: u64 = 555_000;

/// What reading and writing a command with its events should cost at most, packed.
const COMMAND_GOAL: u64 = 450;

/// Builds the package into `bindings/wasm/pkg` and weighs it.
///
/// # Errors
///
/// A build that fails, a module over its ceiling, or readers over theirs.
pub(crate) fn run() -> Outcome {
    let weight = build()?;
    println!("{MODULE}_bg.wasm: {} bytes, {} after gzip", weight.raw, weight.packed);
    match weight.packed.checked_sub(GOAL) {
        Some(over) if over > 0 => println!("the goal of {GOAL} after gzip is missed by {over}"),
        _ => println!("the goal of {GOAL} after gzip is met"),
    }
    let commands = u64::try_from(shanghui::chamber::Command::NAMES.len()).unwrap_or(u64::MAX);
    let costs = of_a_command(&module(), commands)?;
    println!("{commands} commands; after gzip, each costs with its events:");
    for (part, bytes) in &costs {
        println!("{bytes:>6} bytes for {part}");
    }
    if weight.packed > CEILING {
        return Err(Failure::new(format!(
            "the module weighs {} after gzip, over its ceiling of {CEILING}",
            weight.packed
        )));
    }
    match costs.first() {
        Some((part, bytes)) if *bytes > COMMAND_GOAL => {
            Err(Failure::new(format!("{part} costs {bytes} bytes a command, over {COMMAND_GOAL}")))
        }
        _ => Ok(()),
    }
}

/// The module as the compiler leaves it.
fn module() -> PathBuf {
    files::target().join(format!("wasm32-unknown-unknown/wasm/{MODULE}.wasm"))
}

/// Builds the package and gives its weight.
pub(crate) fn build() -> Outcome<Weight> {
    let package = files::root().join(FOLDER).join("pkg");
    compile(&[])?;
    if package.exists() {
        fs::remove_dir_all(&package).map_err(|error| Failure::of_file(&package, &error))?;
    }
    bind(&package)?;
    for folder in ["js", "types"] {
        copy(&files::root().join(FOLDER).join(folder), &package)?;
    }
    Weight::of_file(&package.join(format!("{MODULE}_bg.wasm")))
}

/// Compiles the binding crate, with further arguments for cargo.
fn compile(arguments: &[&str]) -> Outcome {
    arguments
        .iter()
        .fold(
            Program::cargo("build --quiet --profile wasm --target wasm32-unknown-unknown -p").and(PACKAGE),
            |program, argument| program.and(argument),
        )
        .run()
}

fn bind(folder: &Path) -> Outcome {
    let module = module();
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&module)
        .typescript(true)
        .out_name(MODULE)
        .remove_producers_section(true)
        .remove_name_section(true)
        // The default says that the host always names the module; without a name loading would then throw.
        .omit_default_module_path(false);
    let failed = |error| Failure::new(format!("wasm-bindgen: {error:#}"));
    bindgen.web(true).map_err(failed)?;
    bindgen.generate(folder).map_err(failed)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    let entries = fs::read_dir(from).map_err(|error| Failure::of_file(from, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| Failure::of_file(from, &error))?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            fs::copy(&path, to.join(name)).map_err(|error| Failure::of_file(&path, &error))?;
        }
    }
    Ok(())
}
