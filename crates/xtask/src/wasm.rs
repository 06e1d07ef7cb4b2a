//! `cargo xtask wasm`: the npm package, and what its modules weigh.
//!
//! Two modules for every host, each the `web` target of wasm-bindgen with the hand-written loaders beside it: the whole
//! one, and one for pages that only show what was recorded. The bindgen runs as a library, so that its version is the one
//! in `Cargo.lock` and nothing has to be installed.

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::program::Program;
use crate::weight::{Weight, of_a_command};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

const PACKAGE: &str = "shanghui-wasm";
const FOLDER: &str = "bindings/wasm";

/// What a page should have to load at most, packed.
const GOAL: u64 = 200_000;

/// What reading and writing a command with its events should cost at most, packed.
const COMMAND_GOAL: u64 = 450;

/// A module of the package.
struct Module {
    /// Its name, and that of its glue.
    name: &'static str,
    /// How cargo is told to build it.
    arguments: &'static str,
    /// What it may weigh at most, packed: no change makes it heavier unseen.
    ceiling: u64,
}

/// It verifies, replays and shows what was recorded. It stays under the goal, so its ceiling is the goal.
const READING: Module =
    Module { name: "shanghui_reading", arguments: "--no-default-features", ceiling: GOAL };

/// Everything. It misses the goal; benches/README.md says by what and why.
const WHOLE: Module = Module { name: "shanghui_wasm", arguments: "", ceiling: 555_000 };

/// Builds the package into `bindings/wasm/pkg` and weighs it.
///
/// # Errors
///
/// A build that fails, a module over its ceiling, or readers over theirs.
pub(crate) fn run() -> Outcome {
    let package = files::root().join(FOLDER).join("pkg");
    if package.exists() {
        fs::remove_dir_all(&package).map_err(|error| Failure::of_file(&package, &error))?;
    }
    // The whole one is built last: its functions are told apart below.
    for module in [READING, WHOLE] {
        module.build(&package)?;
        module.weigh(&package)?;
    }
    for folder in ["js", "types"] {
        copy(&files::root().join(FOLDER).join(folder), &package)?;
    }
    let commands = u64::try_from(shanghui::chamber::Command::NAMES.len()).unwrap_or(u64::MAX);
    let costs = of_a_command(&compiled(), commands)?;
    println!("{commands} commands; after gzip, each costs with its events:");
    for (part, bytes) in &costs {
        println!("{bytes:>6} bytes for {part}");
    }
    match costs.first() {
        Some((part, bytes)) if *bytes > COMMAND_GOAL => {
            Err(Failure::new(format!("{part} costs {bytes} bytes a command, over {COMMAND_GOAL}")))
        }
        _ => Ok(()),
    }
}

/// The module as the compiler left the last one.
fn compiled() -> PathBuf {
    files::target().join("wasm32-unknown-unknown/wasm/shanghui_wasm.wasm")
}

impl Module {
    /// Compiles the binding crate and writes module and glue into a folder.
    fn build(&self, folder: &Path) -> Outcome {
        Program::cargo("build --quiet --profile wasm --target wasm32-unknown-unknown -p")
            .and(PACKAGE)
            .with(self.arguments)
            .run()?;
        let module = compiled();
        let mut bindgen = Bindgen::new();
        bindgen
            .input_path(&module)
            .typescript(true)
            .out_name(self.name)
            .remove_producers_section(true)
            .remove_name_section(true)
            // The default says that the host always names the module; without a name loading would then throw.
            .omit_default_module_path(false);
        let failed = |error| Failure::new(format!("wasm-bindgen: {error:#}"));
        bindgen.web(true).map_err(failed)?;
        bindgen.generate(folder).map_err(failed)
    }

    /// Says what the module weighs and how that stands to the goal.
    fn weigh(&self, folder: &Path) -> Outcome {
        let Self { name, ceiling, .. } = self;
        let weight = Weight::of_file(&folder.join(format!("{name}_bg.wasm")))?;
        let goal = match weight.packed.checked_sub(GOAL) {
            Some(over) if over > 0 => format!("over the goal of {GOAL} by {over}"),
            _ => format!("within the goal of {GOAL}"),
        };
        println!("{name}_bg.wasm: {} bytes, {} after gzip, {goal}", weight.raw, weight.packed);
        if weight.packed > *ceiling {
            return Err(Failure::new(format!(
                "{name} weighs {} after gzip, over its ceiling of {ceiling}",
                weight.packed
            )));
        }
        Ok(())
    }
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
