//! Documents as text and as HTML.

use crate::door::{Thrown, read};
use shanghui::document::Document;
use shanghui::kernel::{Article, Language};
use wasm_bindgen::prelude::wasm_bindgen;

/// A document as plain text.
#[wasm_bindgen(js_name = renderText)]
pub fn render_text(document: &str) -> Result<String, Thrown> {
    Ok(read::<Document>(document)?.to_text())
}

/// A document as a page of its own.
#[wasm_bindgen(js_name = renderHtml)]
pub fn render_html(document: &str) -> Result<String, Thrown> {
    Ok(read::<Document>(document)?.to_html())
}

/// A document as an element of a page.
#[wasm_bindgen(js_name = renderHtmlFragment)]
pub fn render_html_fragment(document: &str) -> Result<String, Thrown> {
    Ok(read::<Document>(document)?.to_html_fragment())
}

/// An article as it is cited.
#[wasm_bindgen]
pub fn cite(article: &str, chinese: bool) -> Result<String, Thrown> {
    Ok(read::<Article>(article)?.citation(if chinese { Language::Chinese } else { Language::English }))
}
