//! The chamber: founding.

use super::Table;
use crate::sample::{founding, post, rules};

pub(super) fn fill(table: &mut Table<'_>) {
    let mut unnamed = founding(rules());
    unnamed.hometown = None;
    unnamed.seat = None;
    let mut broken = rules();
    broken.meetings[1].chairs.posts.push(post("emperor"));
    table
        .founds("a chamber is founded with its charter", None, founding(rules()))
        .founds("what is not known of it is left out", None, unnamed)
        .founds("a charter must hold together", Some("chamber.charter_invalid"), founding(broken))
        .on("sample")
        .refuses("a chamber is founded once", "chamber.already_founded", founding(rules()));
}
