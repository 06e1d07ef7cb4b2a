//! What others rely on, one behaviour a file, by the public API alone. Where one fails, an upgrade would break them.
#![allow(
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics, and it stands on std"
)]

mod catalogue;
mod charter_fields;
mod charter_numbers;
mod charter_offices;
mod check;
mod discretion;
mod duties;
mod duties_kept;
mod duties_stand;
mod duty_kinds;
mod erasure;
mod execute_lines;
mod figures;
mod local_variants;
mod never_panics;
mod newer_model;
mod serde_round_trip;
mod snapshot;
mod tampering;
