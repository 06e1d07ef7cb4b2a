//! `cargo xtask traps`: every numbered trap of the domain has a test that bears its number.
//!
//! The reference of the domain (governance, §7) numbers what a naive implementation gets wrong. A test that covers one of them
//! says so in its name, as in `trap_19_a_month_ends_on_its_last_day`; several may cover the same.

use crate::failure::{Failure, Outcome};
use crate::files;

/// The traps are numbered from 1 to this.
const TRAPS: usize = 38;

/// Where tests are looked for.
const FOLDERS: &[&str] = &["crates", "tests"];

/// Checks that no trap is without a test.
///
/// # Errors
///
/// The traps without one, and names with a number that is no trap's.
pub(crate) fn run() -> Outcome {
    let mut covered = Vec::new();
    for folder in FOLDERS {
        for path in files::below(&files::root().join(folder), ".rs")? {
            covered.extend(traps(&files::read(&path)?));
        }
    }
    let (missing, strange) = (missing(&covered), strange(&covered));
    if missing.is_empty() && strange.is_empty() {
        println!("{} tests cover the traps 1 to {TRAPS}", covered.len());
        return Ok(());
    }
    let list = |numbers: &[usize]| numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    let mut complaints = Vec::new();
    if !missing.is_empty() {
        complaints.push(format!("no test covers trap {}", list(&missing)));
    }
    if !strange.is_empty() {
        complaints.push(format!("there is no trap {}", list(&strange)));
    }
    Err(Failure::new(complaints.join("; ")))
}

fn missing(covered: &[usize]) -> Vec<usize> {
    (1..=TRAPS).filter(|trap| !covered.contains(trap)).collect()
}

fn strange(covered: &[usize]) -> Vec<usize> {
    let mut strange: Vec<usize> =
        covered.iter().copied().filter(|trap| !(1..=TRAPS).contains(trap)).collect();
    strange.sort_unstable();
    strange.dedup();
    strange
}

/// The numbers in the names of the tests of a file. What is not run is no test: a function without `#[test]`, or ignored.
fn traps(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut attributes: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[") {
            attributes.push(line);
            continue;
        }
        let runs = attributes.contains(&"#[test]") && !attributes.iter().any(|it| it.starts_with("#[ignore"));
        if let Some(name) = line.strip_prefix("fn trap_").filter(|_| runs) {
            let number: Option<usize> = name.split('_').next().and_then(|digits| digits.parse().ok());
            found.extend(number);
        }
        if !line.starts_with("//") {
            attributes.clear();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{TRAPS, missing, strange, traps};

    #[test]
    fn the_number_stands_in_the_name_of_a_test() {
        let text = "#[test]\nfn trap_2_half_is_enough() {}\n\nproptest! {\n    #[test]\n    fn trap_14_more_than_issued(n in 0..3) {}\n}\n";
        assert_eq!(traps(text), [2, 14]);
        let commented = "/// Why.\n#[test]\n// How.\n#[allow(clippy::panic)]\nfn trap_3_thirds() {}";
        assert_eq!(traps(commented), [3]);
    }

    #[test]
    fn what_is_not_run_covers_nothing() {
        assert!(traps("fn trap_1_helper() {}").is_empty());
        assert!(traps("#[test]\n#[ignore = \"later\"]\nfn trap_1_half() {}").is_empty());
        assert!(traps("#[test]\nfn other() {}\nfn trap_1_half() {}").is_empty());
        assert!(traps("// #[test]\nfn trap_1_half() {}").is_empty());
        assert!(traps("#[test]\nfn trap_of_some_kind() {}").is_empty());
    }

    #[test]
    fn what_is_missing_is_named_and_so_is_what_is_no_trap() {
        let mut all: Vec<usize> = (1..=TRAPS).collect();
        assert!(missing(&all).is_empty() && strange(&all).is_empty());
        all.retain(|trap| *trap != 32);
        all.extend([39, 0, 39]);
        assert_eq!((missing(&all), strange(&all)), (vec![32], vec![0, 39]));
    }
}
