//! Documents (文书): what a chamber issues, as one value with two renderers.
//!
//! A [`Document`] is built from the chamber for a [`Reader`](crate::kernel::Reader): what they may not read is not in the
//! value at all, only the mark that something is withheld, and at the end how often. What it showed of which entries and where
//! it left something out stands in its [`Disclosure`](crate::discretion::Disclosure). What nobody recorded is printed 未记 or 未定, what was erased
//! （已删除）, so that a reader can tell the one from the other.
//!
//! Invariants: building and rendering change nothing; the same chamber gives the same document in every language; HTML is
//! escaped, has its language, captions and header scopes.
//!
//! Deliberately absent: page layout, which belongs to the formats of the office.

mod ballots;
mod branch_dues;
mod builder;
mod charter_members;
mod charter_rules;
mod charter_staff;
mod charter_text;
mod charter_work;
#[allow(clippy::module_inception, reason = "the document is the room's one big noun")]
mod document;
mod html;
mod letters;
mod meeting_notice;
mod minutes;
mod parts;
mod register;
mod returns;
mod sanctions;
mod schedule;
mod service;
mod sheets;
mod sign_in_sheet;
mod staff;
mod text;
mod turns;
mod viewing;
mod voice;
mod votes;
mod work;

pub use document::{Block, Document, Inline, Line, Row};
pub use schedule::{Schedule, ScheduleEntry, ScheduleKind, ScheduleStatus};
