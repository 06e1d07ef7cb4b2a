//! What the stories share: where they write, and how they say so.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a story talks")]

use core::error::Error;
use std::path::{Path, PathBuf};

/// What a story's steps give.
pub type Told<T = ()> = Result<T, Box<dyn Error>>;

/// The folder that a story writes to: after `--out`, or `target/<story>`.
///
/// # Errors
///
/// An argument that is not understood.
pub fn out_folder(story: &str) -> Told<PathBuf> {
    let mut arguments = std::env::args().skip(1);
    let mut folder = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("target").join(story);
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), arguments.next()) {
            ("--out", Some(given)) => folder = PathBuf::from(given),
            _ => return Err(format!("unknown argument `{argument}`: only `--out DIR` is understood").into()),
        }
    }
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Writes a file of the story and says where, beside the story's own output.
///
/// # Errors
///
/// What the file system gives.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> Told {
    let path = folder.join(name);
    std::fs::write(&path, bytes)?;
    eprintln!("wrote {}", path.display());
    Ok(())
}
