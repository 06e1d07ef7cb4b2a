//! Consequences across rooms: what follows by itself from an event, decided together with it and recorded in the same
//! entry with its cause.
//!
//! | event | what follows |
//! |---|---|
//! | `TermOpened` | the turn of the term before ends: rotations are numbered within a term (届), and a new one begins anew |

use super::{Event, State};
use crate::kernel::Date;
use crate::leadership::RotationClosed;
use alloc::vec::Vec;

/// The events of an entry with what follows from them.
pub(super) fn with_consequences(mut events: Vec<Event>, state: &State, today: Date) -> Vec<Event> {
    let mut following: Vec<Event> = Vec::new();
    for (cause, event) in (0_u32..).zip(&events) {
        if let Event::TermOpened(term) = event {
            let first = term.from.unwrap_or(today);
            // A turn whose last day was set beforehand ends as well, where that day lies in the new term.
            let open = state
                .leadership
                .rotations()
                .iter()
                .filter(|(_, rotation)| rotation.last_day().is_none_or(|last| first <= last));
            following.extend(open.map(|(rotation, it)| {
                let last = first.minus_days(1).unwrap_or(first);
                let on = it.from().map_or(last, |from| from.max(last));
                Event::from(RotationClosed { rotation, on, cause: Some(cause) })
            }));
        }
    }
    events.append(&mut following);
    events
}
