//! `cargo xtask wasm`: the npm package, and what it weighs.
//!
//! One module for every host: the `web` target of wasm-bindgen, the hand-written loaders beside it. The bindgen runs as
//! a library, so that its version is the one in `Cargo.lock` and nothing has to be installed.

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::program::Program;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

const PACKAGE: &str = "shanghui-wasm";
const MODULE: &str = "shanghui_wasm";
const FOLDER: &str = "bindings/wasm";

/// The most that the module may weigh, packed.
const BUDGET: u64 = 110_000;

/// What a module weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Weight {
    /// Its bytes.
    pub(crate) raw: u64,
    /// Its bytes after gzip at level 9.
    pub(crate) packed: u64,
}

/// Builds the package into `bindings/wasm/pkg` and weighs it.
///
/// # Errors
///
/// A build that fails, or a module over its budget.
pub(crate) fn run() -> Outcome {
    let weight = build()?;
    println!("{MODULE}_bg.wasm: {} bytes, {} after gzip (budget {BUDGET})", weight.raw, weight.packed);
    if weight.packed > BUDGET {
        return Err(Failure::new(format!(
            "the module weighs {} bytes after gzip, {} over its budget",
            weight.packed,
            weight.packed.saturating_sub(BUDGET)
        )));
    }
    Ok(())
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
    weigh(&package.join(format!("{MODULE}_bg.wasm")))
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
    let module: PathBuf = files::target().join(format!("wasm32-unknown-unknown/wasm/{MODULE}.wasm"));
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

fn weigh(module: &Path) -> Outcome<Weight> {
    let bytes = fs::read(module).map_err(|error| Failure::of_file(module, &error))?;
    let failed = |error: std::io::Error| Failure::of_file(module, &error);
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(9));
    encoder.write_all(&bytes).map_err(failed)?;
    let packed = encoder.finish().map_err(failed)?;
    Ok(Weight { raw: size(&bytes), packed: size(&packed) })
}

fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// What one command costs a page: the packed bytes that the full module has over one with `fewer` commands less.
#[cfg_attr(not(test), allow(dead_code, reason = "how the smaller module is built is not decided yet"))]
pub(crate) fn bytes_a_command_costs(full: Weight, smaller: Weight, fewer: u64) -> Option<u64> {
    full.packed.saturating_sub(smaller.packed).checked_div(fewer)
}

#[cfg(test)]
mod tests {
    use super::{Weight, bytes_a_command_costs};

    #[test]
    fn a_command_costs_its_share_of_the_difference() {
        let weight = |packed| Weight { raw: 0, packed };
        assert_eq!(bytes_a_command_costs(weight(100_000), weight(60_000), 40), Some(1000));
        assert_eq!(bytes_a_command_costs(weight(1), weight(2), 0), None);
    }
}
