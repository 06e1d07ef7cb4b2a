//! `cargo xtask`: everything that is done with a working copy of shanghui, from setting up to testing.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task tells what it does")]
#![allow(
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::alloc_instead_of_core,
    reason = "the tool stands on std"
)]

mod codegen;
mod docs;
mod failure;
mod files;
mod program;
mod purity;
mod python;
mod rooms;
mod setup;
mod steps;
mod stories;
mod tally;
mod test;
mod traps;
mod wasm;
mod weight;

use failure::{Failure, Outcome};
use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask <task>

  setup               fetch what a bare clone needs: wasm target, Python tools, npm packages, browser
  test                set up, then every test in every language; the last line counts
  ci                  format, lints, vectors, test, docs
  codegen [--check]   the schema, the types of the bindings and the reference page
  vectors [--check]   the corpus that all three languages run
  python [--check]    the Python package into target/venv, and its stub
  wasm                the npm package into bindings/wasm/pkg, and what it weighs
  purity              no clock, randomness or platform in the core
  rooms               no lower room names a higher one
  traps               every numbered trap of the domain has a test that bears its number
  docs                the documentation of the core

--check compares instead of writing and fails where a file is not up to date.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Outcome {
    match words {
        ["setup"] => setup::run(),
        ["test"] => steps::run(&[test::TEST]),
        ["ci"] => steps::run(&[test::BEFORE, test::TEST, test::AFTER]),
        ["codegen"] => codegen::run(false),
        ["codegen", "--check"] => codegen::run(true),
        ["vectors"] => test::vectors(false),
        ["vectors", "--check"] => test::vectors(true),
        ["python"] => setup::python().and_then(|()| python::run(false)),
        ["python", "--check"] => setup::python().and_then(|()| python::run(true)),
        ["wasm"] => setup::wasm_target().and_then(|()| wasm::run()),
        ["purity"] => purity::run(),
        ["rooms"] => rooms::run(),
        ["traps"] => traps::run(),
        ["docs"] => docs::run(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(Failure::new(format!("no task `{}`\n\n{HELP}", other.join(" ")))),
    }
}
