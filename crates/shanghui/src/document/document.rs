//! The document as a value.

use crate::discretion::Disclosure;
use crate::kernel::{Audience, choice, record};
use alloc::string::String;
use alloc::vec::Vec;

choice! {
    /// A piece of a line.
    pub enum Inline {
        /// Text.
        Text = "text" {
            /// The text.
            text: String,
        },
        /// What nobody recorded or decided.
        Unknown = "unknown" {
            /// The mark, 未记 or 未定.
            label: String,
        },
        /// What was erased on somebody's request.
        Erased = "erased" {},
        /// What this audience may not read.
        Withheld = "withheld" {},
    }
}

record! {
    /// A line: pieces one after another.
    #[derive(Default)]
    pub struct Line {
        /// The pieces.
        pub pieces: Vec<Inline>,
    }
}

choice! {
    /// A block of a document.
    pub enum Block {
        /// A numbered heading or item: 一、 （一） 1. （1）.
        Item = "item" {
            /// The level, 1 to 4.
            level: u8,
            /// Whether it heads what follows, rather than saying something itself.
            heading: bool,
            /// The number as it is written.
            number: String,
            /// What it says.
            line: Line,
        },
        /// A paragraph.
        Paragraph = "paragraph" {
            /// What it says.
            line: Line,
        },
        /// A table.
        Table = "table" {
            /// What it shows.
            caption: String,
            /// The heads of the columns.
            header: Vec<String>,
            /// The rows, each as long as the header.
            rows: Vec<Row>,
        },
        /// A signature block, set to the right.
        Signature = "signature" {
            /// Its lines.
            lines: Vec<Line>,
        },
    }
}

record! {
    /// A row of a table.
    pub struct Row {
        /// The cells.
        pub cells: Vec<Line>,
    }

    /// A document (文书).
    pub struct Document {
        /// The title.
        pub title: String,
        /// Whom it was made for.
        pub audience: Audience,
        /// The blocks.
        pub blocks: Vec<Block>,
        /// What it tells of itself; nothing where it is the same for everybody.
        pub disclosure: Option<Disclosure>,
    }
}
