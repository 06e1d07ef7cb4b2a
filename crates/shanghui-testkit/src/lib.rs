//! What `shanghui` is tested with: the chamber everyone knows, given/when/then, random commands, a naive model of what
//! they do, journals that nobody wrote, and the corpus of vectors that every language runs.
//!
//! It is meant for tests: what does not hold panics.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::missing_panics_doc,
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::alloc_instead_of_core,
    reason = "a test that fails panics, and it stands on std"
)]

pub mod fixture;
pub mod forgery;
pub mod model;
pub mod strategy;
pub mod vectors;
pub mod voting;

pub use shanghui::chamber::{sample, scenario};
