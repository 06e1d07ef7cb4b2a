//! The module behind the npm package `shanghui`.
//!
//! Nothing here knows the domain. Handles hold what the core holds, values cross as the text of the wire, errors as the
//! JSON of [`shanghui::chamber::Error`]. The public face, typed and documented, is `js/` and `types/`.

pub mod calendar;
pub mod chamber;
pub mod charter;
pub mod document;
pub mod door;
pub mod journal;
pub mod tally;
pub mod urn;
