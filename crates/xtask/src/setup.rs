//! `cargo xtask setup`: what a bare clone needs before it can be tested. Whatever is missing and cannot be fetched is
//! an error that says what to install: a test that is skipped in silence is worse than one that fails.

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::program::Program;
use std::path::{Path, PathBuf};

const WASM: &str = "wasm32-unknown-unknown";
const REQUIREMENTS: &str = "bindings/python/requirements-dev.txt";
const NODE_FOLDERS: &[&str] = &["bindings/wasm", "tests/browser"];
const CHROMIUM: &str = "/usr/bin/chromium";

/// Sets up everything.
///
/// # Errors
///
/// The first prerequisite that is missing and cannot be fetched.
pub(crate) fn run() -> Outcome {
    wasm_target()?;
    python()?;
    node()?;
    browser()
}

/// The folder of Python's virtual environment.
pub(crate) fn venv() -> PathBuf {
    files::target().join("venv")
}

/// A program of the virtual environment.
pub(crate) fn venv_program(name: &str) -> PathBuf {
    venv().join("bin").join(name)
}

/// The browser that the tests drive.
pub(crate) fn chromium() -> PathBuf {
    std::env::var_os("CHROMIUM").map_or_else(|| PathBuf::from(CHROMIUM), PathBuf::from)
}

pub(crate) fn wasm_target() -> Outcome {
    let folder = Program::new("rustc").with("--print target-libdir --target").and(WASM).answer();
    if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    Program::new("rustup").with("target add").and(WASM).run().map_err(|_| {
        Failure::new(format!("the target {WASM} is missing: install it with `rustup target add {WASM}`"))
    })
}

pub(crate) fn python() -> Outcome {
    let wanted = files::read(&files::root().join(REQUIREMENTS))?;
    let stamp = venv().join("requirements.stamp");
    if files::read(&stamp).ok().as_deref() == Some(wanted.as_str()) {
        return Ok(());
    }
    if !venv_program("python").is_file() {
        make_venv()?;
    }
    println!("installing {REQUIREMENTS}");
    Program::new(venv_program("python"))
        .with("-m pip install --quiet --disable-pip-version-check --requirement")
        .and(REQUIREMENTS)
        .run()?;
    files::write(&stamp, &wanted)
}

fn make_venv() -> Outcome {
    let mut old = Vec::new();
    for name in ["python3", "python3.13", "python3.12", "python3.11", "python"] {
        let version =
            Program::new(name).with("-c").and("import sys; print('%d.%d' % sys.version_info[:2])").answer();
        let Some(version) = version else { continue };
        if !is_at_least(&version, (3, 11)) {
            old.push(format!("{name} is {version}"));
            continue;
        }
        println!("{} with Python {version}", venv().display());
        let made = Program::new(name).with("-m venv --clear").and(venv()).run();
        if made.is_ok() {
            return Ok(());
        }
        old.push(format!(
            "{name} cannot make a virtual environment (on Debian: `apt-get install python3-venv`)"
        ));
    }
    let found = if old.is_empty() { "none was found".to_owned() } else { old.join(", ") };
    Err(Failure::new(format!("Python 3.11 or newer is needed: {found}")))
}

fn node() -> Outcome {
    let version = Program::new("node").with("--version").answer();
    let version = version.ok_or_else(|| Failure::new("Node 20 or newer is needed: no `node` was found"))?;
    if !is_at_least(version.trim_start_matches('v'), (20, 0)) {
        return Err(Failure::new(format!("Node 20 or newer is needed: `node` is {version}")));
    }
    for folder in NODE_FOLDERS {
        let lock = files::read(&files::root().join(folder).join("package-lock.json"))?;
        let stamp = files::root().join(folder).join("node_modules/.lock.stamp");
        if files::read(&stamp).ok().as_deref() == Some(lock.as_str()) {
            continue;
        }
        println!("npm ci in {folder}");
        Program::new("npm").with("ci --no-audit --no-fund --loglevel=error").within(folder).run()?;
        files::write(&stamp, &lock)?;
    }
    Ok(())
}

fn browser() -> Outcome {
    let mut missing = Vec::new();
    if !chromium().is_file() {
        missing.push("chromium");
    }
    if Program::new("fc-list").with(":lang=zh family").answer().is_none_or(|fonts| fonts.is_empty()) {
        missing.extend(["fontconfig", "fonts-wqy-microhei"]);
    }
    if missing.is_empty() {
        return Ok(());
    }
    let missing = missing.join(" ");
    let is_root = Program::new("id").with("-u").answer().as_deref() == Some("0");
    let has_apt = Program::new("apt-get").with("--version").answer().is_some();
    if !is_root || !has_apt {
        return Err(Failure::new(format!(
            "the browser tests need Chromium at {} (or at $CHROMIUM) and a Chinese font; on Debian: \
             `sudo apt-get install --no-install-recommends {missing}`",
            chromium().display()
        )));
    }
    println!("installing {missing}");
    Program::new("apt-get").with("update --quiet=2").run()?;
    Program::new("apt-get")
        .with("install --yes --quiet=2 --no-install-recommends")
        .with(&missing)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
}

/// Whether a version such as `3.11` or `20.1.2` is not below another.
fn is_at_least(version: &str, least: (u32, u32)) -> bool {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) >= least
}

#[cfg(test)]
mod tests {
    use super::is_at_least;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(is_at_least("3.11", (3, 11)));
        assert!(is_at_least("20.20.2", (20, 0)));
        assert!(!is_at_least("3.9", (3, 11)));
        assert!(!is_at_least("nonsense", (3, 11)));
    }
}
