//! Snapshots of a chamber, and restoring from one.

use super::chamber::{erase_for, explained, step};
use super::{Chamber, Event, State};
use crate::journal::{Entry, Fact, Journal, Snapshot};
use crate::kernel::{DataFault, Fault, Incoherent, Mark};
use alloc::string::ToString;

fn mismatch(seq: u32, reason: &str) -> Fault {
    DataFault::SnapshotMismatch { seq, reason: reason.to_string() }.into()
}

impl Chamber {
    /// The state as the shortest list of facts that leads to it. It holds no personal value.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let text = chamber.snapshot().to_json();
    /// assert!(!text.contains("林知远"), "no name is in it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::journal::Snapshot;
    ///
    /// let snapshot = Snapshot::from_json(&chamber.snapshot().to_json())?;
    /// let restored = Chamber::restore(&snapshot, chamber.journal().clone())?;
    /// assert_eq!(restored.state(), chamber.state());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
            erase_for(&fact.event, fact.seq, &mut journal);
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
        explained(&state, &journal)?;
        Ok(Self { state, journal })
    }
}

#[cfg(test)]
mod tests {
    use crate::chamber::sample::{self, BAI, in_session};
    use crate::chamber::scenario::given;
    use crate::chamber::{Chamber, Event};
    use crate::journal::{Journal, Snapshot};
    use crate::people::{ErasePerson, ErasureBasis};

    fn journal(chamber: &Chamber) -> Journal {
        Journal::open(&chamber.journal().to_lines()).unwrap()
    }

    fn refused(snapshot: &Snapshot<Event>, chamber: &Chamber) -> &'static str {
        Chamber::restore(snapshot, journal(chamber)).unwrap_err().code()
    }

    #[test]
    fn a_snapshot_at_any_entry_leads_to_the_same_state() {
        let whole = in_session();
        let mut lines: alloc::vec::Vec<u8> = whole.journal().to_lines();
        while lines.iter().filter(|byte| **byte == b'\n').count() > 1 {
            let then = Chamber::replay(Journal::open(&lines).unwrap()).unwrap();
            let restored = Chamber::restore(&then.snapshot(), journal(&whole)).unwrap();
            assert_eq!(restored.state(), whole.state(), "from entry {}", then.journal().length());
            let end = lines[..lines.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap();
            lines.truncate(end + 1);
        }
    }

    #[test]
    fn a_restored_chamber_has_erased_what_was_erased() {
        let before = sample::chamber();
        let after =
            given(before.clone()).and(ErasePerson { person: BAI, basis: ErasureBasis::Unlawful }).chamber();
        let mut copy = before.journal().to_lines();
        copy.extend(after.journal().lines_from(after.journal().length()));
        let restored = Chamber::restore(&after.snapshot(), Journal::open(&copy).unwrap()).unwrap();
        assert_eq!(restored.journal().to_lines(), after.journal().to_lines());
    }

    #[test]
    fn a_snapshot_belongs_to_one_journal() {
        let chamber = sample::chamber();
        let other = sample::chamber_under(|rules| rules.term.years_at_most = 6);
        assert_eq!(refused(&other.snapshot(), &chamber), "data.snapshot_mismatch");
        assert_eq!(refused(&in_session().snapshot(), &chamber), "data.snapshot_mismatch");
    }

    #[test]
    fn facts_that_do_not_fit_are_refused() {
        let chamber = sample::chamber();
        let mut snapshot = chamber.snapshot();
        let fact = snapshot.facts.remove(1);
        assert_eq!(
            refused(&snapshot, &chamber),
            "data.snapshot_mismatch",
            "a person who is named later is missing"
        );
        snapshot.facts.push(fact);
        assert_eq!(refused(&snapshot, &chamber), "data.snapshot_mismatch", "it stands out of order");
        // Nothing rests on this one, so its number alone tells that it does not belong at the end.
        let mut snapshot = chamber.snapshot();
        let is_bai = |event: &Event| matches!(event, Event::PersonRegistered(it) if it.person == BAI);
        let place = snapshot.facts.iter().position(|fact| is_bai(&fact.event)).unwrap();
        let mut fact = snapshot.facts.remove(place);
        fact.at = snapshot.at;
        snapshot.facts.push(fact);
        assert_eq!(refused(&snapshot, &chamber), "data.snapshot_mismatch", "its number goes back");
    }
}
