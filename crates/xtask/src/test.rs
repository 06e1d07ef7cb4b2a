//! `cargo xtask test` and `cargo xtask ci`: the lists of steps. A new check is one more line here.

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::program::Program;
use crate::steps::{Step, step};
use crate::tally::Tally;
use crate::{codegen, docs, purity, python, rooms, setup, stories, traps, wasm};

/// What `cargo xtask test` does.
pub(crate) const TEST: &[Step] = &[
    step("setup", |_| setup::run()),
    step("rooms", |_| rooms::run()),
    step("traps", |_| traps::run()),
    step("purity", |_| purity::run()),
    step("rust: default members", |tally| Program::cargo("test --quiet").counted(tally)),
    step("rust: core with every feature", |tally| {
        Program::cargo("test --quiet -p shanghui --features serde,schema,testing").counted(tally)
    }),
    step("rust: xtask", |tally| Program::cargo("test --quiet -p xtask").counted(tally)),
    step("generated files", |_| codegen::run(true)),
    step("python: build", |_| python::develop()),
    step("python: stub of the native module", |_| python::stub(true)),
    step("python: pytest", python::tests),
    step("python: stubtest", |_| python::stubtest()),
    step("python: mypy --strict", |_| python::types()),
    step("wasm: build and weigh", |_| wasm::run()),
    step("wasm: node", node),
    step("wasm: tsc --strict", |_| types()),
    step("vectors: as many in every language", |_| vectors_alike()),
    step("stories in three languages", stories::run),
    step("browser", browser),
];

/// What `cargo xtask ci` does before it tests.
pub(crate) const BEFORE: &[Step] = &[
    step("format", |_| Program::cargo("fmt --all --check").run()),
    step("clippy", |_| {
        Program::cargo("clippy --quiet --workspace --all-targets --all-features -- -D warnings").run()?;
        // The module for reading is built without features.
        Program::cargo("clippy --quiet -p shanghui-wasm --no-default-features -- -D warnings").run()
    }),
    step("vectors", |_| vectors(true)),
];

/// What `cargo xtask ci` does after.
pub(crate) const AFTER: &[Step] = &[step("docs", |_| docs::run())];

/// Writes the vectors, which all three languages run, or with `check` compares them.
pub(crate) fn vectors(check: bool) -> Outcome {
    let program = Program::cargo("run --quiet -p shanghui-testkit --bin vectors --");
    if check { program.with("--check").run() } else { program.run() }
}

/// Each runner leaves the number of vectors that it ran; all must have run the same.
fn vectors_alike() -> Outcome {
    let counted = ["rust", "python", "javascript"].map(|language| {
        let file = files::target().join("vectors").join(language).with_extension("count");
        files::read(&file).map(|count| (language, count.trim().to_owned()))
    });
    let counted = counted.into_iter().collect::<Outcome<Vec<_>>>()?;
    let numbers: Vec<String> =
        counted.iter().map(|(language, count)| format!("{count} in {language}")).collect();
    let numbers = numbers.join(", ");
    println!("vectors run: {numbers}");
    if counted.windows(2).all(|pair| matches!(pair, [(_, one), (_, other)] if one == other)) {
        return Ok(());
    }
    Err(Failure::new(format!("the languages do not run the same vectors: {numbers}")))
}

fn node(tally: &mut Tally) -> Outcome {
    let tests = files::below(&files::root().join("bindings/wasm/tests"), ".test.mjs")?;
    if tests.is_empty() {
        return Err(Failure::new("there is no test in bindings/wasm/tests"));
    }
    tests.iter().fold(Program::new("node").with("--test --test-reporter=tap"), Program::and).counted(tally)
}

fn types() -> Outcome {
    Program::new(files::root().join("bindings/wasm/node_modules/.bin/tsc"))
        .with("--noEmit --project tests")
        .within("bindings/wasm")
        .run()
}

/// The tests in a browser leave their pictures in `target/screenshots`.
fn browser(tally: &mut Tally) -> Outcome {
    let tests: Vec<_> = files::below(&files::root().join("tests/browser"), ".test.mjs")?
        .into_iter()
        .filter(|path| !path.iter().any(|part| part == "node_modules"))
        .collect();
    if tests.is_empty() {
        return Err(Failure::new("there is no test in tests/browser"));
    }
    for test in tests {
        Program::new("node")
            .and(test)
            .env("CHROMIUM", setup::chromium())
            .env("SCREENSHOTS", files::target().join("screenshots"))
            .run()?;
        tally.pass();
    }
    Ok(())
}
