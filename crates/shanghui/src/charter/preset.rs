//! Charters that come with the library, as the files they are.

use super::rules::CharterRules;
use crate::kernel::{DataFault, Fault, Wire};

/// The presets' names.
///
/// - `mca_1998`: the Ministry of Civil Affairs' model charter for social associations of 1998 (《社会团体章程示范文本》) with the
///   house rules that it leaves to each chamber: notice, rotation, the president's office meeting, joint meetings. Its
///   article numbers are cited as charters that copy it have them; house rules are marked as samples to be replaced.
pub const PRESETS: &[&str] = &["mca_1998"];

pub(super) fn preset(name: &str) -> Result<CharterRules, Fault> {
    match name {
        "mca_1998" => CharterRules::from_json(include_str!("mca_1998.json")),
        _ => Err(DataFault::UnknownPreset {
            given: crate::kernel::wire::shortened(name),
            known: PRESETS.join(", "),
        }
        .into()),
    }
}
