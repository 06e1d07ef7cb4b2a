//! Other programs: started from the root of the working copy, their output shown, their failure named.

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::tally::Tally;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// A program about to be started.
pub(crate) struct Program {
    command: Command,
    line: String,
}

impl Program {
    /// A program in the root of the working copy.
    pub(crate) fn new(name: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(name.as_ref());
        command.current_dir(files::root());
        let line =
            Path::new(name.as_ref()).file_name().unwrap_or(name.as_ref()).to_string_lossy().into_owned();
        Self { command, line }
    }

    /// The cargo that runs this task, with these arguments separated by spaces.
    pub(crate) fn cargo(arguments: &str) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Self::new(cargo).with(arguments)
    }

    /// With these arguments, separated by spaces.
    pub(crate) fn with(self, arguments: &str) -> Self {
        arguments.split_whitespace().fold(self, |program, argument| program.and(argument))
    }

    /// With one more argument, which may hold spaces.
    pub(crate) fn and(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.line.push(' ');
        self.line.push_str(&argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// With a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// In another folder of the working copy.
    pub(crate) fn within(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(files::root().join(folder));
        self
    }

    /// Runs it and shows what it says.
    ///
    /// # Errors
    ///
    /// It cannot be started, or ends with a failure.
    pub(crate) fn run(mut self) -> Outcome {
        let status = self.command.status().map_err(|error| self.not_started(&error))?;
        if status.success() { Ok(()) } else { Err(self.failed()) }
    }

    /// Runs it, shows what it says, and counts the tests it reports.
    ///
    /// # Errors
    ///
    /// It cannot be started, or ends with a failure.
    pub(crate) fn counted(mut self, tally: &mut Tally) -> Outcome {
        let mut child =
            self.command.stdout(Stdio::piped()).spawn().map_err(|error| self.not_started(&error))?;
        if let Some(output) = child.stdout.take() {
            for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
                let line = String::from_utf8_lossy(&line).into_owned();
                println!("{line}");
                tally.read(&line);
            }
        }
        let status = child.wait().map_err(|error| self.not_started(&error))?;
        if status.success() { Ok(()) } else { Err(self.failed()) }
    }

    /// Runs it and gives what it prints.
    ///
    /// # Errors
    ///
    /// It cannot be started, or ends with a failure.
    pub(crate) fn output(mut self) -> Outcome<String> {
        let output =
            self.command.stderr(Stdio::inherit()).output().map_err(|error| self.not_started(&error))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(self.failed())
    }

    /// What it prints, where it is there and succeeds; it says nothing otherwise.
    pub(crate) fn answer(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    fn not_started(&self, error: &std::io::Error) -> Failure {
        Failure::new(format!("`{}` cannot be started: {error}", self.line))
    }

    fn failed(&self) -> Failure {
        Failure::new(format!("`{}` failed", self.line))
    }
}
