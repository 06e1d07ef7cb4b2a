//! Writes the corpus of vectors, or with `--check` compares it and names the files that are not up to date.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task tells what it does")]

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let check = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("usage: vectors [--check]");
            return ExitCode::FAILURE;
        }
    };
    // As cargo says now, not when this was built: two working copies may share a target folder.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let here = PathBuf::from(here);
    let root = here.ancestors().nth(2).unwrap_or(&here);
    let stale = shanghui_testkit::vectors::write(&root.join("tests/vectors"), check);
    for path in &stale {
        println!("{} {path}", if check { "not up to date:" } else { "written:" });
    }
    if check && !stale.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
