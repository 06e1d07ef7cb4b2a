//! Plain text: for a terminal, a chat group, a test.

use super::{Block, Document, Inline, Line};
use alloc::string::String;
use alloc::vec::Vec;

impl Inline {
    /// The piece as plain text.
    #[must_use]
    pub fn as_text(&self) -> &str {
        match self {
            Self::Text { text } => text,
            Self::Unknown { label } => label,
            Self::Erased {} => "（已删除）",
            Self::Withheld {} => "（不公开）",
        }
    }
}

impl Line {
    /// The line as plain text.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.pieces.iter().map(Inline::as_text).collect()
    }
}

impl Document {
    /// The document as plain text; lines end with a newline.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::document::{Block, Document, Inline, Line};
    /// use shanghui::kernel::Audience;
    ///
    /// let line = Line { pieces: vec![Inline::Unknown { label: "未定".into() }] };
    /// let document = Document { title: "会议通知".into(), audience: Audience::Public, blocks: vec![Block::Paragraph { line }], disclosure: None };
    /// assert_eq!(document.to_text(), "会议通知\n\n未定\n");
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        text.push_str(&self.title);
        text.push('\n');
        let mut above: Option<&Block> = None;
        for block in &self.blocks {
            if stands_apart(above, block) {
                text.push('\n');
            }
            above = Some(block);
            write_block(block, &mut text);
        }
        text
    }
}

/// Whether an empty line comes before a block: before the first, and wherever something of another nature begins.
const fn stands_apart(above: Option<&Block>, block: &Block) -> bool {
    matches!(
        (above, block),
        (None | Some(Block::Table { .. } | Block::Signature { .. }), _)
            | (_, Block::Item { level: 1, .. } | Block::Table { .. } | Block::Signature { .. })
    )
}

fn write_block(block: &Block, text: &mut String) {
    match block {
        Block::Item { level, number, line, .. } => {
            for _ in 1..*level {
                text.push_str("  ");
            }
            text.push_str(number);
            text.push_str(&line.to_text());
            text.push('\n');
        }
        Block::Paragraph { line } => {
            text.push_str(&line.to_text());
            text.push('\n');
        }
        Block::Table { caption, header, rows } => {
            text.push_str(caption);
            text.push('\n');
            text.push_str(&header.join(" | "));
            text.push('\n');
            for row in rows {
                let cells: Vec<String> = row.cells.iter().map(Line::to_text).collect();
                text.push_str(&cells.join(" | "));
                text.push('\n');
            }
        }
        Block::Signature { lines } => {
            for line in lines {
                text.push_str("        ");
                text.push_str(&line.to_text());
                text.push('\n');
            }
        }
    }
}
