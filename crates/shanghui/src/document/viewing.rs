//! A view in the making: for whom it is, and what it has told so far.

use super::voice::Voice;
use super::{Block, Inline, Line};
use crate::chamber::Chamber;
use crate::discretion::{Disclosure, Omission, View};
use crate::kernel::{Date, Reader, Title};
use alloc::vec::Vec;
use core::cell::Cell;

/// A view in the making.
pub(super) struct Viewing<'a> {
    chamber: &'a Chamber,
    view: View,
    subject: Option<Title>,
    pub(super) reader: Reader,
    pub(super) day: Date,
    told: Cell<Vec<u32>>,
}

impl<'a> Viewing<'a> {
    /// A view of a subject for a reader.
    pub(super) fn new(chamber: &'a Chamber, view: View, subject: &str, reader: Reader) -> Self {
        Self {
            chamber,
            view,
            subject: Title::new(subject).ok(),
            reader,
            day: chamber.reading_day(&reader),
            told: Cell::default(),
        }
    }

    /// The chamber, speaking to the reader.
    pub(super) fn voice(&'a self) -> Voice<'a> {
        Voice { chamber: self.chamber, viewing: self }
    }

    /// Notes that something is shown of what an entry made.
    pub(super) fn tell(&self, seq: u32) {
        let mut told = self.told.take();
        // No entry is the first: what no entry made is nobody's record.
        if let (Err(place), true) = (told.binary_search(&seq), seq > 0) {
            told.insert(place, seq);
        }
        self.told.set(told);
    }

    /// What the view tells of itself.
    pub(super) fn disclosure(&self, withheld: Vec<Omission>) -> Disclosure {
        let told = self.told.take();
        self.told.set(told.clone());
        Disclosure {
            view: self.view,
            subject: self.subject.clone(),
            reader: self.reader,
            on: self.day,
            seq: self.chamber.journal().length(),
            told,
            withheld,
        }
    }
}

/// At how many places a line leaves something out.
pub(super) fn places(line: &Line) -> u32 {
    let withheld = line.pieces.iter().filter(|piece| matches!(piece, Inline::Withheld {})).count();
    u32::try_from(withheld).unwrap_or(u32::MAX)
}

/// Where blocks leave something out.
pub(super) fn omissions(blocks: &[Block]) -> Vec<Omission> {
    let mut found = Vec::new();
    for (block, number) in blocks.iter().zip(1_u32..) {
        let places = match block {
            Block::Item { line, .. } | Block::Paragraph { line } => places(line),
            Block::Signature { lines } => lines.iter().map(places).fold(0, u32::saturating_add),
            Block::Table { rows, .. } => {
                rows.iter().flat_map(|row| &row.cells).map(places).fold(0, u32::saturating_add)
            }
        };
        if places > 0 {
            found.push(Omission { block: number, places });
        }
    }
    found
}
