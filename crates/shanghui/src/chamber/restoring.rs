//! Snapshots of a chamber, and restoring from one.

use super::chamber::step;
use super::{Chamber, Event, State};
use crate::journal::{Entry, Fact, Journal, Snapshot};
use crate::kernel::{DataFault, Fault, Incoherent, Mark};
use alloc::string::ToString;

fn mismatch(seq: u32, reason: &str) -> Fault {
    DataFault::SnapshotMismatch { seq, reason: reason.to_string() }.into()
}

impl Chamber {
    /// The state as the shortest list of facts that leads to it. It holds no personal value.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot<Event> {
        Snapshot {
            chamber: self.state.profile.chamber,
            seq: self.journal.length(),
            digest: self.journal.digest(),
            at: self.state.last,
            facts: self
                .state
                .facts()
                .into_iter()
                .map(|(mark, event)| Fact { seq: mark.seq, at: mark.at, event })
                .collect(),
        }
    }

    /// Restores a chamber from a snapshot and the journal it belongs to; entries after the snapshot are replayed.
    ///
    /// # Errors
    ///
    /// `data.snapshot_mismatch` where the two do not belong together or a fact does not fit the facts before it;
    /// `journal.*` as in [`Chamber::replay`].
    pub fn restore(snapshot: &Snapshot<Event>, mut journal: Journal) -> Result<Self, Fault> {
        let at = snapshot.seq;
        if snapshot.chamber != journal.header().chamber {
            return Err(mismatch(at, "they are of different chambers"));
        }
        journal.seal();
        if journal.digest_at(at) != Some(snapshot.digest) {
            return Err(mismatch(at, "the entry is missing or its digest is another"));
        }
        let mut facts = snapshot.facts.iter();
        let Some(Fact { seq: 1, at: founded_at, event: Event::ChamberFounded(founded) }) = facts.next()
        else {
            return Err(mismatch(at, "it does not begin with a founding"));
        };
        let mark = Mark { seq: 1, at: *founded_at };
        let mut state = State::found(founded, mark).map_err(|Incoherent(reason)| mismatch(at, reason))?;
        if state.profile.chamber != snapshot.chamber {
            return Err(mismatch(at, "the founding names another chamber"));
        }
        let mut before = mark;
        for fact in facts {
            let mark = Mark { seq: fact.seq, at: fact.at };
            if mark.seq > at || mark.seq < before.seq || mark.at < before.at {
                return Err(mismatch(at, "its facts are out of order"));
            }
            state.apply(&fact.event, mark).map_err(|Incoherent(reason)| mismatch(at, reason))?;
            if let Event::PersonErased(erased) = &fact.event {
                journal.erase(erased.person, fact.seq);
            }
            before = mark;
        }
        if snapshot.at < before.at {
            return Err(mismatch(at, "its instant is before its last fact"));
        }
        state.last = snapshot.at;
        for seq in at.saturating_add(1)..=journal.length() {
            let entry: Entry<Event> = journal.entry(seq)?;
            step(&mut state, &entry, &mut journal)?;
        }
        Ok(Self { state, journal })
    }
}
