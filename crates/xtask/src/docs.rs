//! `cargo xtask docs`: the documentation of the core, where a broken link is an error.

use crate::failure::Outcome;
use crate::program::Program;

/// Builds the documentation.
///
/// # Errors
///
/// Any warning.
pub(crate) fn run() -> Outcome {
    Program::cargo("doc --quiet --no-deps -p shanghui --all-features")
        .env("RUSTDOCFLAGS", "-D warnings")
        .run()
}
