//! What went wrong, in one sentence for whoever runs the task.

use std::fmt;
use std::path::Path;

/// A task that could not be done, and why.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Failure(String);

/// The outcome of a task.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure with this sentence.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// The same failure, with what was being done in front.
    pub(crate) fn while_doing(self, what: &str) -> Self {
        Self(format!("{what}: {}", self.0))
    }

    /// What the operating system said about a file.
    pub(crate) fn of_file(path: &Path, error: &std::io::Error) -> Self {
        Self(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<String> for Failure {
    fn from(sentence: String) -> Self {
        Self(sentence)
    }
}
