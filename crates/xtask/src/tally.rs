//! How many tests passed and failed, read from what the test runners print.

/// The count so far.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    /// How many passed.
    pub(crate) passed: u32,
    /// How many failed.
    pub(crate) failed: u32,
}

impl Tally {
    /// One check passed.
    pub(crate) fn pass(&mut self) {
        self.passed = self.passed.saturating_add(1);
    }

    /// One check failed.
    pub(crate) fn fail(&mut self) {
        self.failed = self.failed.saturating_add(1);
    }

    /// Counts what a runner's line reports: cargo's `test result:`, pytest's last line, the `# pass` of TAP.
    pub(crate) fn read(&mut self, line: &str) {
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result:") {
            self.add(number_before(result, "passed"), number_before(result, "failed"));
        } else if let Some(passed) = line.strip_prefix("# pass ") {
            self.add(passed.parse().ok(), None);
        } else if let Some(failed) = line.strip_prefix("# fail ") {
            self.add(None, failed.parse().ok());
        } else if line.trim_matches('=').trim().contains(" in ")
            && line.trim_end_matches('=').trim().ends_with('s')
        {
            let errors = number_before(line, "error").or_else(|| number_before(line, "errors"));
            self.add(number_before(line, "passed"), number_before(line, "failed"));
            self.add(None, errors);
        }
    }

    fn add(&mut self, passed: Option<u32>, failed: Option<u32>) {
        self.passed = self.passed.saturating_add(passed.unwrap_or(0));
        self.failed = self.failed.saturating_add(failed.unwrap_or(0));
    }
}

/// The number that stands before a word.
fn number_before(line: &str, word: &str) -> Option<u32> {
    let words: Vec<&str> =
        line.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '.')).collect();
    words.windows(2).find_map(|pair| match pair {
        [number, found] if *found == word => number.parse().ok(),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_lines_of_every_runner_are_counted() {
        let mut tally = Tally::default();
        for line in [
            "running 12 tests",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "........................                                                 [100%]",
            "24 passed in 0.04s",
            "============= 1 failed, 23 passed, 2 skipped in 1.25s =============",
            "# tests 7",
            "# pass 7",
            "# fail 0",
        ] {
            tally.read(line);
        }
        assert_eq!(tally, Tally { passed: 66, failed: 1 });
    }
}
