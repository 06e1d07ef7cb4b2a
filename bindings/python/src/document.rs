//! Documents as text and as HTML, schedules as iCalendar.

use crate::door::{Raised, read};
use pyo3::prelude::*;
use shanghui::document::{Document, Schedule};
use shanghui::kernel::{Article, Language};

/// A document as plain text.
#[pyfunction]
pub(crate) fn render_text(document: &str) -> Result<String, Raised> {
    Ok(read::<Document>(document)?.to_text())
}

/// A document as a page of its own.
#[pyfunction]
pub(crate) fn render_html(document: &str) -> Result<String, Raised> {
    Ok(read::<Document>(document)?.to_html())
}

/// A document as an element of a page.
#[pyfunction]
pub(crate) fn render_html_fragment(document: &str) -> Result<String, Raised> {
    Ok(read::<Document>(document)?.to_html_fragment())
}

/// A schedule as the text of an iCalendar file.
#[pyfunction]
pub(crate) fn to_icalendar(py: Python<'_>, schedule: &str) -> Result<String, Raised> {
    let text = py.detach(|| {
        Ok::<_, shanghui::chamber::Error>(shanghui_office::to_icalendar(&read::<Schedule>(schedule)?))
    });
    Ok(text?)
}

/// An article as it is cited.
#[pyfunction]
pub(crate) fn cite(article: &str, chinese: bool) -> Result<String, Raised> {
    Ok(read::<Article>(article)?.citation(if chinese { Language::Chinese } else { Language::English }))
}
