//! Every type of the wire, described (feature `schema`): what the JSON Schema and the bindings are printed from.

use crate::kernel::wire::{Shapes, Wire};
use crate::kernel::{Context, Coding, Prose, Verdict};
use alloc::vec::Vec;

/// The descriptions of every type that a binding or a file may hold.
#[must_use]
pub fn shapes() -> Shapes {
    let mut shapes = Shapes::default();
    let _ = Context::shape(&mut shapes);
    let _ = Verdict::shape(&mut shapes);
    let _ = Prose::shape(&mut shapes);
    shapes
}

/// Every code that a refusal or a fault can have, with its sentences.
#[must_use]
pub fn catalogue() -> Vec<&'static Coding> {
    crate::kernel::Fault::catalogue()
}
