//! Building a document: numbers run by themselves.

use super::viewing::omissions;
use super::voice::{UNRECORDED, Voice};
use super::{Block, Document, Inline, Line, Row};
use crate::kernel::{Audience, Fault, Title, chinese};
use alloc::string::String;
use alloc::vec::Vec;

impl Line {
    /// A line of one text.
    pub(super) fn of(text: impl Into<String>) -> Self {
        Self::default().text(text)
    }

    /// The line with a text at its end.
    #[must_use]
    pub(super) fn text(mut self, text: impl Into<String>) -> Self {
        self.pieces.push(Inline::Text { text: text.into() });
        self
    }

    /// The line with a piece at its end.
    #[must_use]
    pub(super) fn piece(mut self, piece: Inline) -> Self {
        self.pieces.push(piece);
        self
    }

    /// The line with another at its end.
    #[must_use]
    pub(super) fn line(mut self, other: Self) -> Self {
        self.pieces.extend(other.pieces);
        self
    }

    /// What is named, one after another, as far as it can be said.
    #[inline(never)]
    pub(super) fn listed(named: &mut dyn Iterator<Item = Result<Self, Fault>>) -> Result<Self, Fault> {
        let mut lines = Vec::new();
        for line in named {
            lines.push(line?);
        }
        Ok(Self::joined(lines, "、", UNRECORDED))
    }

    /// Lines with a separator between them; the mark for nothing where there is none.
    pub(super) fn joined(lines: impl IntoIterator<Item = Self>, separator: &str, nothing: &str) -> Self {
        let mut whole = Self::default();
        for line in lines {
            if !whole.pieces.is_empty() {
                whole = whole.text(separator);
            }
            whole = whole.line(line);
        }
        if whole.pieces.is_empty() { unknown(nothing) } else { whole }
    }
}

/// A line that says that something is not known.
pub(super) fn unknown(label: &str) -> Line {
    Line::default().piece(Inline::Unknown { label: label.into() })
}

/// A line that says that this audience may not read what stands here.
pub(super) fn withheld() -> Line {
    Line::default().piece(Inline::Withheld {})
}

/// A title, or the mark for nothing where there is none.
pub(super) fn titled(title: Option<&Title>, nothing: &str) -> Line {
    title.map_or_else(|| unknown(nothing), |title| Line::of(title.as_str()))
}

/// A document in the making.
pub(super) struct Builder {
    title: String,
    blocks: Vec<Block>,
    counters: [u32; 4],
}

impl Builder {
    pub(super) fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), blocks: Vec::new(), counters: [0; 4] }
    }

    /// A numbered heading of a level from 1 to 4: 一、 （一） 1. （1）.
    pub(super) fn heading(&mut self, level: u8, line: Line) {
        self.numbered(level, true, line);
    }

    /// A numbered item of a level from 1 to 4.
    pub(super) fn item(&mut self, level: u8, line: Line) {
        self.numbered(level, false, line);
    }

    fn numbered(&mut self, level: u8, heading: bool, line: Line) {
        let place = usize::from(level.clamp(1, 4)).saturating_sub(1);
        for counter in self.counters.iter_mut().skip(place.saturating_add(1)) {
            *counter = 0;
        }
        let mut count = 0;
        if let Some(counter) = self.counters.get_mut(place) {
            *counter = counter.saturating_add(1);
            count = *counter;
        }
        let number = match place {
            0 => alloc::format!("{}、", chinese(count)),
            1 => alloc::format!("（{}）", chinese(count)),
            2 => alloc::format!("{count}."),
            _ => alloc::format!("（{count}）"),
        };
        self.blocks.push(Block::Item { level: level.clamp(1, 4), heading, number, line });
    }

    pub(super) fn paragraph(&mut self, line: Line) {
        self.blocks.push(Block::Paragraph { line });
    }

    pub(super) fn table(&mut self, caption: &str, header: &[&str], rows: Vec<Vec<Line>>) {
        self.blocks.push(Block::Table {
            caption: caption.into(),
            header: header.iter().map(|head| (*head).into()).collect(),
            rows: rows.into_iter().map(|cells| Row { cells }).collect(),
        });
    }

    pub(super) fn signature(&mut self, lines: Vec<Line>) {
        self.blocks.push(Block::Signature { lines });
    }

    /// The document with what it tells of itself; where it leaves something out, it says so at its end.
    pub(super) fn finish(mut self, voice: &Voice<'_>) -> Document {
        let disclosure = voice.viewing.disclosure(omissions(&self.blocks));
        let places = disclosure.places_withheld();
        if places > 0 {
            self.paragraph(Line::of(alloc::format!(
                "注：本件有{places}处内容不对阅件人公开，已在原处注明。"
            )));
        }
        let audience = disclosure.reader.circle();
        Document { title: self.title, audience, blocks: self.blocks, disclosure: Some(disclosure) }
    }

    /// A document that is the same for everybody.
    pub(super) fn finish_for_all(self) -> Document {
        Document { title: self.title, audience: Audience::Public, blocks: self.blocks, disclosure: None }
    }
}
