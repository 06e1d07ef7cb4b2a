//! Accessible HTML: a page of its own, or the part that another page takes in.

use super::{Block, Document, Inline, Line};
use alloc::string::String;

fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

fn write_line(line: &Line, html: &mut String) {
    for piece in &line.pieces {
        let class = match piece {
            Inline::Text { .. } => None,
            Inline::Unknown { .. } => Some("unknown"),
            Inline::Erased {} => Some("erased"),
            Inline::Withheld {} => Some("withheld"),
        };
        if let Some(class) = class {
            html.push_str("<span class=\"");
            html.push_str(class);
            html.push_str("\">");
        }
        escape(piece.as_text(), html);
        if class.is_some() {
            html.push_str("</span>");
        }
    }
}

impl Document {
    /// The document as an `article` element, to be put into a page.
    #[must_use]
    pub fn to_html_fragment(&self) -> String {
        let mut html = String::from("<article class=\"shanghui-document\" lang=\"zh-CN\">\n<h1>");
        escape(&self.title, &mut html);
        html.push_str("</h1>\n");
        for block in &self.blocks {
            write_block(block, &mut html);
        }
        html.push_str("</article>\n");
        html
    }

    /// The document as a page of its own.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::document::Document;
    /// use shanghui::kernel::Audience;
    ///
    /// let document = Document { title: "A & B".into(), audience: Audience::Public, blocks: vec![], disclosure: None };
    /// assert!(document.to_html().contains("<h1>A &amp; B</h1>"));
    /// ```
    #[must_use]
    pub fn to_html(&self) -> String {
        let mut html = String::from(
            "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        );
        escape(&self.title, &mut html);
        html.push_str("</title>\n</head>\n<body>\n<main>\n");
        html.push_str(&self.to_html_fragment());
        html.push_str("</main>\n</body>\n</html>\n");
        html
    }
}

fn write_block(block: &Block, html: &mut String) {
    match block {
        Block::Item { level, heading, number, line } => {
            let (open, close) = match (level, heading) {
                (1, true) => ("<h2>", "</h2>\n"),
                (2, true) => ("<h3>", "</h3>\n"),
                (_, true) => ("<h4>", "</h4>\n"),
                (1..=3, false) => ("<p class=\"item\">", "</p>\n"),
                (_, false) => ("<p class=\"subitem\">", "</p>\n"),
            };
            html.push_str(open);
            escape(number, html);
            write_line(line, html);
            html.push_str(close);
        }
        Block::Paragraph { line } => {
            html.push_str("<p>");
            write_line(line, html);
            html.push_str("</p>\n");
        }
        Block::Table { caption, header, rows } => {
            html.push_str("<table>\n<caption>");
            escape(caption, html);
            html.push_str("</caption>\n<thead><tr>");
            for head in header {
                html.push_str("<th scope=\"col\">");
                escape(head, html);
                html.push_str("</th>");
            }
            html.push_str("</tr></thead>\n<tbody>\n");
            for row in rows {
                html.push_str("<tr>");
                for cell in &row.cells {
                    html.push_str("<td>");
                    write_line(cell, html);
                    html.push_str("</td>");
                }
                html.push_str("</tr>\n");
            }
            html.push_str("</tbody>\n</table>\n");
        }
        Block::Signature { lines } => {
            html.push_str("<footer class=\"signature\">\n");
            for line in lines {
                html.push_str("<p>");
                write_line(line, html);
                html.push_str("</p>\n");
            }
            html.push_str("</footer>\n");
        }
    }
}
