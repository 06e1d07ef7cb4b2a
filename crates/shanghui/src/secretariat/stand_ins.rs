//! Who stands in (代办人) for whoever owes something: derived, never entered.
//!
//! For a person it is those to whom they have delegated the power that settles it, as long as that delegation holds, was accepted
//! where the charter asks for it (民法典第一百六十一条、第一百六十三条), and reaches there. For a post that owes it, it is whoever
//! acts in that post for the time being (代理), and those to whom its holders have delegated. For an organ it is nobody: an organ
//! acts through the posts that may settle the duty, and all of these are told with it already.

use super::owed::Owed;
use super::sources::Sources;
use crate::charter::Power;
use crate::kernel::{Date, Mark, PersonId, Post, Principal};
use alloc::vec::Vec;

impl Sources<'_> {
    /// Who stands in for whoever owes something on a day, by what was recorded by then; each once.
    pub(super) fn stand_ins(&self, owed: &Owed, power: Power, on: Date) -> Vec<PersonId> {
        let known = |mark: Mark| self.day(mark) <= on;
        let mut principals: Vec<PersonId> = Vec::new();
        let mut found: Vec<PersonId> = Vec::new();
        match &owed.owner {
            Some(Principal::Person { person }) => principals.push(*person),
            Some(_) => return found,
            None if owed.owed_by.is_empty() => return found,
            None => {
                let owes = |post: &Post| owed.owed_by.iter().any(|named| named.post == *post);
                // On a day that is past, an end that was recorded since was not known.
                let past = on < self.recorded_until;
                let from = if past { Date::EARLIEST } else { on };
                for (_, held) in self.leadership.of_posts(&owes, from) {
                    if held.was_held_on(on, &known) {
                        let list = if held.is_acting() { &mut found } else { &mut principals };
                        if !list.contains(&held.person()) {
                            list.push(held.person());
                        }
                    }
                }
            }
        }
        if self.charter.reserved(power).is_some() {
            return found;
        }
        for principal in &principals {
            for delegation in self.leadership.given_by(*principal).filter_map(|it| it.as_known(&known)) {
                let delegate = delegation.delegate();
                let reaches = delegation.holds_on(on, self.charter)
                    && delegation.reaches(owed.meeting, Some(power))
                    && !principals.contains(&delegate);
                if reaches && !found.contains(&delegate) {
                    found.push(delegate);
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests;
