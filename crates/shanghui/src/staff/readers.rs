//! Who may read the records of the staff that say nothing of their readers (知悉范围).
//!
//! The notice of a vacancy says for whom it is. Who applied and what was said of them is about people who have hardly come to the
//! chamber, so it stays with those who decide; who does what is for the members, who are to know whom they can ask.

use crate::kernel::Audience;

/// Who applied, what assessors said, what came of a probation.
pub(crate) const OF_CANDIDATES: Audience = Audience::Leaders;
/// The tasks, and who does them.
pub(crate) const OF_THE_DIVISION: Audience = Audience::Members;
/// In the words of whoever left, what was done and what was not.
pub(crate) const OF_WORK_HANDED_OVER: Audience = Audience::Secretariat;
