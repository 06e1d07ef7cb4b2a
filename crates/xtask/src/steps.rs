//! Named steps: each with a header line, the first failure ends them, and the last line counts.

use crate::failure::{Failure, Outcome};
use crate::tally::Tally;
use std::time::Instant;

/// One step of a longer task.
pub(crate) struct Step {
    /// What stands in its header.
    pub(crate) name: &'static str,
    /// What it does; it may count tests. A step that counts none counts as one.
    pub(crate) work: fn(&mut Tally) -> Outcome,
}

/// A step.
pub(crate) const fn step(name: &'static str, work: fn(&mut Tally) -> Outcome) -> Step {
    Step { name, work }
}

/// Runs the steps in order.
///
/// # Errors
///
/// The first step that fails, by its name.
pub(crate) fn run(lists: &[&[Step]]) -> Outcome {
    let began = Instant::now();
    let mut tally = Tally::default();
    let mut failure = None;
    for step in lists.iter().copied().flatten() {
        println!("\n== {} (at {} s)", step.name, began.elapsed().as_secs());
        let before = tally;
        let outcome = (step.work)(&mut tally);
        if let Err(reason) = outcome {
            if tally.failed == before.failed {
                tally.fail();
            }
            failure = Some(reason.while_doing(step.name));
            break;
        }
        if tally == before {
            tally.pass();
        }
    }
    println!("\n== done after {} s", began.elapsed().as_secs());
    if let Some(failure) = &failure {
        println!("stopped at {failure}");
    }
    println!("{} passed, {} failed", tally.passed, tally.failed);
    match failure {
        Some(_) => Err(Failure::new("a step failed")),
        None if tally.failed > 0 => Err(Failure::new("a runner reported failures, yet ended well")),
        None => Ok(()),
    }
}
