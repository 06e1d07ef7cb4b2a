//! How a chamber speaks to a reader: names, dates and prose, each only where the reader may read it.

use super::builder::{unknown, withheld};
use super::viewing::Viewing;
use super::{Inline, Line};
use crate::chamber::Chamber;
use crate::journal::Personal;
use crate::kernel::{
    Audience, DataFault, Date, Fault, Kept, MeetingId, Occurred, PersonId, PersonName, Phrase, Principal,
    Prose, Run,
};
use crate::meeting::{Delegate, GuestsRecorded, Meeting};
use crate::membership::MemberHolder;
use crate::people::PersonState;
use crate::secretariat::Duty;
use alloc::string::String;
use alloc::vec::Vec;

/// What nobody recorded.
pub(super) const UNRECORDED: &str = "未记";
/// What nobody decided.
pub(super) const UNDECIDED: &str = "未定";

/// A chamber speaking to a reader.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    pub(super) chamber: &'a Chamber,
    pub(super) viewing: &'a Viewing<'a>,
}

impl<'a> Voice<'a> {
    pub(super) fn meeting(&self, id: MeetingId) -> Result<&'a Meeting, Fault> {
        self.chamber.meetings().meetings().get(id).ok_or_else(|| {
            DataFault::NotFound { kind: Phrase::new("会议", "meeting"), id: alloc::format!("{id}") }.into()
        })
    }

    /// Whether the reader may read what an entry made for a circle; where they may, the view has told of it.
    pub(super) fn may_read(&self, seq: u32, audience: Audience) -> bool {
        let read = self.opened(seq, audience);
        if read {
            self.viewing.tell(seq);
        }
        read
    }

    fn opened(&self, seq: u32, audience: Audience) -> bool {
        self.chamber.discretion().may_read(seq, audience, &self.viewing.reader, self.viewing.day)
    }

    /// Whether the reader may read of a duty. It is derived: what was opened counts for it only where it is as secret as the
    /// record that it arose from, for else it says more than that.
    pub(super) fn may_read_duty(&self, duty: &Duty) -> bool {
        let circle = self.viewing.reader.circle();
        let read = circle.may_read(duty.audience)
            || (self.chamber.discretion().openings_of(duty.seq).next().is_some()
                && self.chamber.made_for(duty.seq) == Some(duty.audience)
                && self.opened(duty.seq, duty.audience));
        if read {
            self.viewing.tell(duty.seq);
        }
        read
    }

    /// A person's name, as far as it may be said.
    pub(super) fn person(&self, person: PersonId) -> Result<Line, Fault> {
        let Some(known) = self.chamber.roster().person(person) else {
            return Ok(unknown(UNRECORDED));
        };
        let restricted = matches!(known.state(), PersonState::Restricted { .. });
        let secretariat = self.viewing.reader.circle() == Audience::Secretariat;
        // Names stand everywhere: they are not told one by one.
        if !self.opened(known.mark().seq, known.audience()) || (restricted && !secretariat) {
            return Ok(withheld());
        }
        Ok(match self.chamber.kept::<PersonName>(known.name())? {
            Personal::Value(name) => Line::of(name.as_str()),
            Personal::Erased => Line::default().piece(Inline::Erased {}),
        })
    }

    pub(super) fn people(&self, people: impl IntoIterator<Item = PersonId>) -> Result<Line, Fault> {
        Line::listed(&mut people.into_iter().map(|person| self.person(person)))
    }

    pub(super) fn party(&self, party: Option<crate::kernel::PartyId>) -> Line {
        match party.and_then(|party| self.chamber.roster().party(party)) {
            Some(party) => Line::of(party.name().as_str()),
            None => unknown(UNRECORDED),
        }
    }

    /// Whose a seat is: a person, or a unit with whoever represents it.
    pub(super) fn holder(&self, holder: &MemberHolder) -> Result<Line, Fault> {
        match holder {
            MemberHolder::Person { person } => self.person(*person),
            MemberHolder::Enterprise { enterprise, representative } => {
                let name = self.chamber.roster().enterprises().get(*enterprise);
                let name = name.map_or_else(|| unknown(UNRECORDED), |it| Line::of(it.name().as_str()));
                Ok(match representative {
                    Some(person) => name.text("（").line(self.person(*person)?).text("）"),
                    None => name,
                })
            }
        }
    }

    /// Prose that is kept in the journal, as a part of what an entry made for a circle.
    pub(super) fn prose(&self, kept: Kept, seq: u32, audience: Audience) -> Result<Line, Fault> {
        if !self.may_read(seq, audience) {
            return Ok(withheld());
        }
        let Personal::Value(prose) = self.chamber.kept::<Prose>(kept)? else {
            return Ok(Line::default().piece(Inline::Erased {}));
        };
        let mut line = Line::default();
        for run in prose.runs() {
            line = match run {
                Run::Text { words } => line.text(words.as_str()),
                Run::Person { person } => line.line(self.person(*person)?),
                Run::Party { party } => line.line(self.party(Some(*party))),
            };
        }
        Ok(line)
    }

    /// Whom somebody acts for; a person with their posts on the day.
    pub(super) fn principal(&self, principal: &Principal, day: Option<Date>) -> Result<Line, Fault> {
        Ok(match principal {
            Principal::Person { person } => match day {
                Some(day) => Line::of(self.titles(*person, day).join("、")).line(self.person(*person)?),
                None => self.person(*person)?,
            },
            Principal::Organ { organ } => Line::of(self.chamber.charter().organ_title(organ)),
            Principal::Party { party } => self.party(Some(*party)),
        })
    }

    pub(super) fn owner(&self, owner: Option<&Principal>) -> Result<Line, Fault> {
        owner.map_or_else(|| Ok(unknown(UNDECIDED)), |owner| self.principal(owner, None))
    }

    /// The titles of the posts that a person holds on a day, the turn of the rotation included; 会员 where they hold none
    /// but have a seat.
    pub(super) fn titles(&self, person: PersonId, day: Date) -> Vec<String> {
        let charter = self.chamber.charter();
        let held = self.chamber.leadership().capacities(person, charter, day);
        let member = held.is_empty()
            && self.chamber.members().of_person(person).any(|seat| !seat.standing().is_ended());
        held.iter().map(|post| charter.post_title(post)).chain(member.then(|| "会员".into())).collect()
    }

    /// A person with what they are: posts here, or what they are in the body they come from.
    pub(super) fn introduced(&self, person: PersonId, meeting: &Meeting) -> Result<Line, Fault> {
        if let Some((guests, delegate)) = meeting.guest(person) {
            return Ok(self.origin(guests).line(self.delegate(delegate)?));
        }
        let day = self.day(meeting);
        let titles = day.map(|day| self.titles(person, day)).unwrap_or_default().join("、");
        Ok(Line::default().text(titles).line(self.person(person)?))
    }

    /// Where a delegation comes from.
    pub(super) fn origin(&self, guests: &GuestsRecorded) -> Line {
        match guests.party {
            Some(party) => self.party(Some(party)),
            None => Line::of("（单位").line(unknown(UNRECORDED)).text("）"),
        }
    }

    /// A guest with what they are in the body they come from, where that is known.
    pub(super) fn delegate(&self, delegate: &Delegate) -> Result<Line, Fault> {
        let title = delegate.title.as_ref().map(|title| title.as_str()).unwrap_or_default();
        Ok(Line::of(title).line(self.person(delegate.person)?))
    }

    pub(super) fn day(&self, meeting: &Meeting) -> Option<Date> {
        meeting.day(self.chamber.profile().offset)
    }

    pub(super) fn occurred(&self, occurred: Option<Occurred>, nothing: &str) -> Line {
        match occurred {
            Some(occurred @ Occurred::Instant(_)) => {
                Line::of(occurred.chinese(self.chamber.profile().offset))
            }
            Some(Occurred::Date(date)) => Line::of(date.chinese()),
            None => unknown(nothing),
        }
    }

    /// As [`Voice::occurred`], saying where the hour of a known day is not.
    pub(super) fn hour(&self, occurred: Option<Occurred>, nothing: &str) -> Line {
        let line = self.occurred(occurred, nothing);
        match occurred {
            Some(Occurred::Date(_)) => line.text("（时刻").line(unknown(nothing)).text("）"),
            _ => line,
        }
    }

    pub(super) fn date(&self, date: Option<Date>, nothing: &str) -> Line {
        date.map_or_else(|| unknown(nothing), |date| Line::of(date.chinese()))
    }
}
