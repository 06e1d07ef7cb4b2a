//! Opening a record to more readers (公开、解密、指定知悉).

use super::{Discretion, DiscretionRefusal};
use crate::kernel::{Applied, Audience, Date, Inquiry, Mark, PersonId, Reader, Ruled, record};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Opens a record to more readers (公开、解密、指定知悉): to named persons, or from a day on to a wider circle.
    pub struct OpenRecord {
        /// The entry that made the record.
        pub seq: u32,
        /// Who may read it besides, by name.
        pub persons: Vec<PersonId>,
        /// The wider circle that may read it.
        pub audience: Option<Audience>,
        /// From which day on (公开日期); at once where it is left out, and at once where it has passed.
        pub from: Option<Date>,
    }

    /// A record was opened to more readers.
    pub struct RecordOpened {
        /// The entry that made the record.
        pub seq: u32,
        /// Who may read it besides, by name.
        pub persons: Vec<PersonId>,
        /// The wider circle that may read it.
        pub audience: Option<Audience>,
        /// The first day on which they may.
        pub from: Date,
    }
}

/// What the rule of opening looks at.
pub(crate) struct Opened<'a> {
    pub(crate) roster: &'a Roster,
    /// The circle of what an entry made, where it made something that has one.
    pub(crate) made_for: &'a dyn Fn(u32) -> Option<Audience>,
    /// The journal's last entry.
    pub(crate) last: u32,
    pub(crate) today: Date,
}

impl Discretion {
    /// What opened a record, in the order of recording, each with its entry.
    pub fn openings_of(&self, seq: u32) -> impl Iterator<Item = (&RecordOpened, Mark)> {
        let first = self.openings.partition_point(|(opened, _)| opened.seq < seq);
        let known = self.openings.get(first..).unwrap_or_default().iter();
        known.take_while(move |(opened, _)| opened.seq == seq).map(|(opened, mark)| (opened, *mark))
    }

    /// Every opening with its entry, by the entry that it opens.
    pub fn openings(&self) -> impl Iterator<Item = (&RecordOpened, Mark)> {
        self.openings.iter().map(|(opened, mark)| (opened, *mark))
    }

    /// The widest circle that may read a record on a day.
    #[must_use]
    pub fn audience_of(&self, seq: u32, made_for: Audience, day: Date) -> Audience {
        let opened = self.openings_of(seq).filter(|(opened, _)| opened.from <= day);
        opened.filter_map(|(opened, _)| opened.audience).fold(made_for, Audience::min)
    }

    /// Whether a record was opened to a person by name, by a day.
    fn names(&self, seq: u32, person: PersonId, day: Date) -> bool {
        self.openings_of(seq).any(|(opened, _)| opened.from <= day && opened.persons.contains(&person))
    }

    /// Whether a reader may read a record on a day: it is for their circle, or they are named.
    #[must_use]
    pub fn may_read(&self, seq: u32, made_for: Audience, reader: &Reader, day: Date) -> bool {
        reader.circle().may_read(self.audience_of(seq, made_for, day))
            || reader.person.is_some_and(|person| self.names(seq, person, day))
    }

    pub(crate) fn open_record(
        &self,
        command: &OpenRecord,
        with: &Opened<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<RecordOpened, DiscretionRefusal> {
        let seq = command.seq;
        inquiry.policy("record_is_known", "记录已登记").holds((1..=with.last).contains(&seq), || {
            DiscretionRefusal::UnknownRecord { seq, last: with.last }
        })?;
        let made_for = inquiry
            .policy("record_has_readers", "记录有单独的知悉范围")
            .finds((with.made_for)(seq), || DiscretionRefusal::NoReaders { seq })?;
        inquiry
            .policy("somebody_is_named", "写明向谁公开")
            .holds(command.audience.is_some() || !command.persons.is_empty(), || {
                DiscretionRefusal::NobodyNamed { seq }
            })?;
        let from = command.from.map_or(with.today, |from| from.max(with.today));
        if let Some(audience) = command.audience {
            let circle = self.audience_of(seq, made_for, from);
            inquiry
                .policy("circle_is_wider", "范围比原来宽")
                .holds(audience < circle, || DiscretionRefusal::NotWider { seq, audience })?;
        }
        let mut before: &[PersonId] = &[];
        for (place, person) in command.persons.iter().enumerate() {
            with.roster.known_person(*person, inquiry)?;
            let fresh = !before.contains(person) && !self.names(seq, *person, from);
            inquiry
                .policy("person_is_not_named_yet", "尚未向该人员公开")
                .holds(fresh, || DiscretionRefusal::AlreadyNamed { seq, person: *person })?;
            before = command.persons.get(..=place).unwrap_or_default();
        }
        Ok(RecordOpened { seq, persons: command.persons.clone(), audience: command.audience, from })
    }

    pub(crate) fn record_opened(&mut self, event: &RecordOpened, mark: Mark) -> Applied {
        let place = self.openings.partition_point(|(opened, _)| opened.seq <= event.seq);
        self.openings.insert(place, (event.clone(), mark));
        Ok(())
    }
}
