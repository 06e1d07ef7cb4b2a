//! The modules behind the npm package `shanghui`: the whole one, and without the feature `whole` one for pages that only
//! show what was recorded.
//!
//! Nothing here knows the domain. Handles hold what the core holds, values cross as the text of the wire, errors as the
//! JSON of [`shanghui::chamber::Error`]. The public face, typed and documented, is `js/` and `types/`.

pub mod chamber;
pub mod charter;
pub mod document;
pub mod door;
pub mod journal;
#[cfg(feature = "whole")]
pub mod whole;
