//! Many commands at once: lines in, lines out, all or nothing. And errors as other languages see them.

use super::{Chamber, Command, Refusal};
use crate::kernel::{Coded, Context, Fault, Wire, error_json, record};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

record! {
    /// A command with its context, as one line.
    pub struct CommandLine {
        /// The context.
        pub context: Context,
        /// The command.
        pub command: Command,
    }
}

/// Why something asked in text was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The rules said no.
    Refusal {
        /// Why.
        refusal: Box<Refusal>,
        /// The line, counted from 1, where many were asked at once.
        line: Option<u32>,
    },
    /// What was given cannot be what it claims to be.
    Fault(Fault),
}

impl Error {
    /// The error as one JSON object: `family`, `code`, `path` or `line`, `article`, `details`, and the sentence in both
    /// languages.
    #[must_use]
    pub fn to_json(&self) -> String {
        match self {
            Self::Fault(fault) => fault.to_json(),
            Self::Refusal { refusal, line } => {
                error_json("refusal", &**refusal, |writer| writer.field("line", line))
            }
        }
    }
}

impl Coded for Error {
    fn visit(&self, visitor: &mut crate::kernel::Visitor<'_>) {
        match self {
            Self::Refusal { refusal, .. } => refusal.visit(visitor),
            Self::Fault(fault) => fault.visit(visitor),
        }
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl<R: Into<Refusal>> From<R> for Error {
    fn from(refusal: R) -> Self {
        Self::Refusal { refusal: Box::new(refusal.into()), line: None }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refusal { refusal, line: Some(line) } => write!(f, "line {line}: {refusal}"),
            Self::Refusal { refusal, line: None } => refusal.fmt(f),
            Self::Fault(fault) => fault.fmt(f),
        }
    }
}

impl core::error::Error for Error {}

impl Chamber {
    /// Decides many commands, one a line, each an object of `context` and `command`; gives the journal lines that they
    /// became. All or nothing: where one is refused, none has been done.
    ///
    /// # Errors
    ///
    /// The first fault with `[line]` in its path (counted from 0), or the first refusal with its line (counted from 1).
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let mut chamber = chamber;
    /// let context = Context { now: chamber.last_recorded(), actor: Actor::import(), salt: Salt([1; 16]) }.to_json();
    /// let person = PersonId::from_u128(0xabc);
    /// let command = format!(r#"{{"type":"RegisterPerson","person":"{person}","name":"陆望山"}}"#);
    /// let became = chamber.execute_lines(format!(r#"{{"context":{context},"command":{command}}}"#).as_bytes())?;
    /// assert_eq!(became.iter().filter(|byte| **byte == b'\n').count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn execute_lines(&mut self, lines: &[u8]) -> Result<Vec<u8>, Error> {
        let text = crate::kernel::wire::text_of(lines)?;
        let mut commands = Vec::new();
        for (line, index) in text.lines().filter(|line| !line.trim().is_empty()).zip(0_u32..) {
            commands.push(CommandLine::from_json(line).map_err(|fault| fault.within_index(index))?);
        }
        let before = self.journal.length();
        let mut events = Vec::new();
        for (line, number) in commands.into_iter().zip(1_u32..) {
            match self.execute_keeping(&line.command, &line.context) {
                Ok(found) => events.push((self.journal.length(), found)),
                Err(refused) => {
                    // Where the first was refused, nothing has changed.
                    if self.journal.length() > before {
                        self.rewind(before);
                    }
                    return Err(Error::Refusal { refusal: Box::new(refused.into()), line: Some(number) });
                }
            }
        }
        for (seq, events) in events {
            self.erase_for(seq, &events);
        }
        self.seal();
        Ok(self.journal.lines_from(before.saturating_add(1)))
    }
}
