//! Upcasting: where a change of shape is made up for, so that every journal ever written replays for ever.
//!
//! Event types are append-only and a later field has a default, so most changes need nothing here. The rare reshaping
//! is a line in [`UPCASTS`]: the event, the first model that writes the new shape, and a function from the old text to
//! the new. It works on the text of one event, before typing; the stored bytes are never touched.

use super::header::Model;
use crate::kernel::Fault;
use crate::kernel::wire::{Reader, Strictness};
use alloc::borrow::Cow;
use alloc::string::String;

/// One reshaping.
#[derive(Debug, Clone, Copy)]
pub(super) struct Upcast {
    /// The event's name as it stands in the old text.
    pub(super) event: &'static str,
    /// The first model that no longer writes the old shape.
    pub(super) since: &'static str,
    /// From the old text to the new.
    pub(super) rewrite: fn(&str) -> Result<String, Fault>,
}

/// Every reshaping, oldest first. None was needed so far.
pub(super) const UPCASTS: &[Upcast] = &[];

/// An event's text in today's shape.
pub(super) fn upcast<'a>(table: &[Upcast], model: Model, event: &'a str) -> Result<Cow<'a, str>, Fault> {
    let mut text = Cow::Borrowed(event);
    for step in table {
        if model < step.since.parse()? && name(&text)? == step.event {
            text = Cow::Owned((step.rewrite)(&text)?);
        }
    }
    Ok(text)
}

fn name(event: &str) -> Result<String, Fault> {
    let mut name = String::new();
    Reader::new(event, Strictness::CanonicalNewer).entries(&mut |key, reader| {
        if key == "type" {
            name = reader.string()?.into_owned();
            return Ok(());
        }
        reader.skip()
    })?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::{Upcast, upcast};
    use alloc::string::String;

    #[test]
    fn an_old_shape_is_read_as_the_new_one() {
        let table = [Upcast {
            event: "FilmShown",
            since: "0.3.0",
            rewrite: |old| Ok(old.replace("FilmShown", "ScreeningHeld")) as Result<String, _>,
        }];
        let old = r#"{"type":"FilmShown","minutes":7}"#;
        let new = r#"{"type":"ScreeningHeld","minutes":7}"#;
        assert_eq!(upcast(&table, "0.2.9".parse().unwrap(), old).unwrap(), new);
        assert_eq!(upcast(&table, "0.3.0".parse().unwrap(), old).unwrap(), old);
        assert_eq!(
            upcast(&table, "0.2.9".parse().unwrap(), r#"{"type":"Other"}"#).unwrap(),
            r#"{"type":"Other"}"#
        );
    }
}
