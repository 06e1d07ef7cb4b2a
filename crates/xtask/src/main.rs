//! `cargo xtask`: everything that is done with a working copy of shanghui, from setting up to testing.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task tells what it does")]
#![allow(
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::alloc_instead_of_core,
    reason = "the tool stands on std"
)]

mod codegen;
mod failure;
#[allow(dead_code, reason = "the tasks that look into folders follow")]
mod files;

use failure::{Failure, Outcome};
use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask <task>

  codegen [--check]   write the schema, the types of the bindings and the reference page
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
        ["codegen"] => codegen::run(false),
        ["codegen", "--check"] => codegen::run(true),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(Failure::new(format!("no task `{}`\n\n{HELP}", other.join(" ")))),
    }
}
