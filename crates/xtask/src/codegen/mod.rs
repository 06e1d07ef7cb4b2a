//! `cargo xtask codegen`: the schema, the types of the bindings and the reference page, printed from the core.
//!
//! The core describes its wire types itself (feature `schema`), from the same tables as their readers. The printers here
//! are small and stop at whatever they do not know: a type that silently became `any` would be worse than none.

mod documentation;
mod json;
mod model;
mod python;
mod python_init;
mod python_wire;
mod reference;
#[cfg(test)]
mod sample;
mod schema;
mod typescript;

use crate::failure::{Failure, Outcome};
use crate::files;
use model::Model;

type Printer = fn(&Model) -> Outcome<String>;

/// Every generated file and what prints it.
const FILES: &[(&str, Printer)] = &[
    ("bindings/schema/shanghui.schema.json", schema::print),
    ("bindings/python/python/shanghui/model.py", python::print),
    ("bindings/python/python/shanghui/__init__.py", python_init::print),
    ("bindings/wasm/types/model.d.ts", typescript::print),
    ("bindings/wasm/js/labels.js", typescript::print_labels),
    ("bindings/REFERENCE.md", reference::print),
];

/// Writes the files, or with `check` compares them.
///
/// # Errors
///
/// A definition that cannot be printed, a file that cannot be written, or with `check` one that is not up to date.
pub(crate) fn run(check: bool) -> Outcome {
    let model = Model::new(&shanghui::schema::shapes(), &shanghui::schema::catalogue())?;
    let mut stale = Vec::new();
    for (path, print) in FILES {
        let text = print(&model).map_err(|failure| failure.while_doing(path))?;
        if !check {
            files::write(&files::root().join(path), &text)?;
            println!("{path}");
        } else if files::read(&files::root().join(path)).ok().as_deref() != Some(text.as_str()) {
            stale.push(*path);
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("not up to date: {}. Run `cargo xtask codegen` and commit", stale.join(", "))))
}
