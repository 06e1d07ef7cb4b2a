//! Prose: free text that names people and bodies by id, so that an erased name goes wherever it stood.

use super::fault::{Fault, WireFault};
use super::id::{PartyId, PersonId};
use super::refusal::Phrase;
use super::text::Words;
use super::wire::{Reader, Wire, Writer, choice};
use alloc::vec::Vec;

choice! {
    /// A run of prose.
    pub enum Run {
        /// Words.
        Text = "text" {
            /// The words.
            words: Words,
        },
        /// A person, named as the register names them.
        Person = "person" {
            /// Who.
            person: PersonId,
        },
        /// An outside body, named as the register names it.
        Party = "party" {
            /// Which.
            party: PartyId,
        },
    }
}

const PROSE: Phrase = Phrase::new("文字", "prose");

/// Free text (文字): at least one run, at most [`Prose::MAXIMUM_RUNS`]. It always stands in the erasable part of a
/// journal, because free text may say anything about anybody.
///
/// # Example
///
/// ```
/// use shanghui::kernel::Prose;
///
/// let prose = Prose::text("商会之间要常来常往")?;
/// assert_eq!(prose.runs().len(), 1);
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose(Vec<Run>);

impl Prose {
    /// The most runs.
    pub const MAXIMUM_RUNS: usize = 200;

    /// Prose of these runs.
    ///
    /// # Errors
    ///
    /// `wire.empty_text` without a run, `wire.text_too_long` with too many.
    pub fn new(runs: Vec<Run>) -> Result<Self, Fault> {
        if runs.is_empty() {
            return Err(WireFault::EmptyText { kind: PROSE }.into());
        }
        if runs.len() > Self::MAXIMUM_RUNS {
            return Err(WireFault::TextTooLong {
                kind: PROSE,
                length: u32::try_from(runs.len()).unwrap_or(u32::MAX),
                most: u32::try_from(Self::MAXIMUM_RUNS).unwrap_or(u32::MAX),
            }
            .into());
        }
        Ok(Self(runs))
    }

    /// Prose of one run of words.
    ///
    /// # Errors
    ///
    /// As [`Words::new`].
    pub fn text(words: &str) -> Result<Self, Fault> {
        Ok(Self(alloc::vec![Run::Text { words: Words::new(words)? }]))
    }

    /// The runs.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// Everybody named.
    pub fn people(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.0.iter().filter_map(|run| match run {
            Run::Person { person } => Some(*person),
            _ => None,
        })
    }

    /// Every outside body named.
    pub fn parties(&self) -> impl Iterator<Item = PartyId> + '_ {
        self.0.iter().filter_map(|run| match run {
            Run::Party { party } => Some(*party),
            _ => None,
        })
    }
}

impl Wire for Prose {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        Self::new(Vec::read(reader)?)
    }
    fn blank(_: crate::kernel::wire::Unread) -> Self {
        Self(Vec::new())
    }
    fn write(&self, writer: &mut Writer) {
        writer.list(&self.0);
    }
    #[cfg(feature = "schema")]
    fn shape(shapes: &mut super::wire::Shapes) -> super::wire::Shape {
        if shapes.begin::<Self>("Prose") {
            let run = Run::shape(shapes);
            shapes.define(
                "Prose",
                "Free text (文字): a list of runs, of words, people and outside bodies; at least one.".into(),
                super::wire::Kind::List(run),
            );
        }
        super::wire::Shape::Reference("Prose")
    }
}
super::wire_serde!(Prose);
