//! The aggregate: found, check, execute, replay.

use super::consequences::with_consequences;
use super::decision::Hall;
use super::founding::found;
use super::{ChamberRefusal, Command, Decision, Event, FoundChamber, Refusal, Refused, State};
use crate::charter::{Charter, Power};
use crate::journal::{Entry, Journal};
use crate::kernel::{
    Context, Fault, Incoherent, Inquiry, JournalFault, Mark, MeetingId, PersonalItem, Verdict, Warrant, Wire,
    WireFault,
};
use crate::people::{Person, PersonState};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A chamber (商会): its state and the journal that explains it.
///
/// # Example
///
/// ```
/// use shanghui::chamber::{Chamber, FoundChamber};
/// use shanghui::charter::Charter;
/// use shanghui::kernel::{Actor, ChamberId, Context, PersonId, PersonName, Audience, Salt, Title, UtcOffset};
/// use shanghui::people::RegisterPerson;
///
/// let cx = Context { now: "2026-03-01T01:00:00.000Z".parse()?, actor: Actor::import(), salt: Salt([7; 16]) };
/// let mut chamber = Chamber::found(
///     FoundChamber {
///         chamber: ChamberId::from_u128(1),
///         name: Title::new("长安市洞庭商会")?,
///         hometown: None,
///         seat: None,
///         offset: UtcOffset::CHINA,
///         charter: Charter::preset("mca_1998")?.rules().clone(),
///     },
///     &cx,
/// )?;
/// let person = PersonId::from_u128(2);
/// let command = RegisterPerson { person, name: PersonName::new("林知远")?, phone: None, audience: Audience::Members, born: None };
/// chamber.execute(command.clone(), &cx)?;
///
/// // Sent twice, it is refused, and nothing changes.
/// let refusal = chamber.execute(command, &cx).unwrap_err();
/// assert_eq!(shanghui::kernel::Coded::code(&refusal), "people.already_recorded");
/// assert_eq!(chamber.journal().length(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Chamber {
    pub(super) state: State,
    pub(super) journal: Journal,
}

impl Chamber {
    /// Founds a chamber, or takes up an existing one: the one act without a warrant.
    ///
    /// # Errors
    ///
    /// `chamber.charter_invalid`.
    pub fn found(command: FoundChamber, context: &Context) -> Result<Self, ChamberRefusal> {
        let founded = found(&command).map_err(|refusal| *refusal)?;
        let mut journal = Journal::new(command.chamber);
        let mark = Mark { seq: 1, at: context.now };
        let state = State::found(&founded, mark).map_err(|Incoherent(reason)| {
            ChamberRefusal::Inconsistent { event: "ChamberFounded".into(), reason: reason.into() }
        })?;
        journal.append(context.now, &context.actor, &[Event::from(founded)], Vec::new(), &context.salt);
        Ok(Self { state, journal })
    }

    /// The journal.
    #[must_use]
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Seals the journal: afterwards its digests cost nothing until the next entry.
    pub fn seal(&mut self) {
        self.journal.seal();
    }

    /// The state.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The charter in force.
    #[must_use]
    pub fn charter(&self) -> &Charter {
        self.state.versions.current()
    }

    /// Decides a command and, where the rules allow it, records and applies what follows from it.
    ///
    /// # Errors
    ///
    /// The first policy that fails, as the room's own refusal; or that the actor may not, or that the clock ran back.
    /// Nothing has changed then.
    pub fn execute<D: Decision>(
        &mut self,
        decision: D,
        context: &Context,
    ) -> Result<Vec<Event>, Refused<D::Refusal>> {
        let events = self.execute_keeping(&decision, context)?;
        self.erase_for(self.journal.length(), &events);
        Ok(events)
    }

    /// Executes without taking erased values away yet: a batch does that when all of it has succeeded.
    pub(super) fn execute_keeping<D: Decision>(
        &mut self,
        decision: &D,
        context: &Context,
    ) -> Result<Vec<Event>, Refused<D::Refusal>> {
        // Minutes rest on the journal's digest. Sealed here, each entry is hashed once, not at every such act again.
        if matches!(decision.power(), Power::DraftMinutes | Power::SignMinutes) {
            self.journal.seal();
        }
        let mut inquiry = Inquiry::deciding();
        let events = self.decide(decision, context, None, &mut inquiry)?;
        let (_, personal) = inquiry.into_parts();
        self.record(&events, personal, context).map_err(Refused::Chamber)?;
        Ok(events)
    }

    /// Takes the values away that these events of an entry erase.
    pub(super) fn erase_for(&mut self, seq: u32, events: &[Event]) {
        for event in events {
            erase_for(event, seq, &mut self.journal);
        }
    }

    /// Asks every policy about a command without doing anything: may I, and if not, why?
    ///
    /// A policy whose answer the others need ends the list where it fails.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::meeting::DraftMinutes;
    ///
    /// let meeting = MeetingId::from_u128(0x51); // still in session
    /// let context = Context { now: chamber.last_recorded(), actor: Actor::import(), salt: Salt([1; 16]) };
    /// let verdicts = chamber.check(&DraftMinutes { meeting }, &context);
    /// let failed = verdicts.iter().find(|verdict| !verdict.passed).unwrap();
    /// assert_eq!(failed.code.as_deref(), Some("meeting.wrong_phase"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn check<D: Decision>(&self, decision: &D, context: &Context) -> Vec<Verdict> {
        self.checked(None, decision, context)
    }

    /// As [`Chamber::check`], judged by another charter: what would the answer be under that one?
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::{charter::Charter, meeting::DraftMinutes};
    ///
    /// let mut rules = chamber.charter().rules().clone();
    /// rules.tasks.clear(); // a charter under which the host may do nothing by itself
    /// let context = Context { now: chamber.last_recorded(), actor: Actor::import(), salt: Salt([1; 16]) };
    /// let draft = DraftMinutes { meeting: MeetingId::from_u128(0x5a) };
    /// assert!(chamber.check(&draft, &context).iter().all(|verdict| verdict.passed));
    /// let verdicts = chamber.check_under(&Charter::new(rules)?, &draft, &context);
    /// assert_eq!(verdicts.last().unwrap().code.as_deref(), Some("leadership.power_lacking"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn check_under<D: Decision>(
        &self,
        charter: &Charter,
        decision: &D,
        context: &Context,
    ) -> Vec<Verdict> {
        self.checked(Some(charter), decision, context)
    }

    fn checked<D: Decision>(&self, under: Option<&Charter>, decision: &D, context: &Context) -> Vec<Verdict> {
        let mut inquiry = Inquiry::checking();
        if let Err(refused) = self.decide(decision, context, under, &mut inquiry) {
            inquiry.ended_by(&refused);
        }
        let mut verdicts = inquiry.into_parts().0;
        let charter = under.unwrap_or_else(|| self.charter_on(self.civil_day(context.now)));
        for verdict in &mut verdicts {
            if let Some(article) = &verdict.article {
                verdict.parse_certainty = charter.certainty(article);
            }
        }
        verdicts
    }

    fn decide<D: Decision>(
        &self,
        decision: &D,
        context: &Context,
        under: Option<&Charter>,
        inquiry: &mut Inquiry,
    ) -> Result<Vec<Event>, Refused<D::Refusal>> {
        let versions = &self.state.versions;
        let charter = under.unwrap_or_else(|| versions.on(self.civil_day(context.now)));
        let warrant = self.admit(decision.power(), decision.meeting(), context, charter, inquiry)?;
        let hall = Hall {
            state: &self.state,
            charter,
            versions: under.is_none().then_some(versions),
            now: context.now,
            digest: &|| self.journal.digest(),
            has_values: &|person| self.journal.has_values(person),
            born: &|person| {
                let kept = self.state.roster.person(person).and_then(Person::born)?;
                self.journal.personal(kept).ok()?.value()
            },
            figures: &|from, until| self.figures(from, until),
            made_for: &|seq| self.made_for(seq),
            last: self.journal.length(),
            organ_of: &|meeting| {
                let meeting =
                    self.state.meetings.meetings().get(meeting).filter(|it| it.opening().is_some())?;
                charter.meeting(meeting.kind())?.organ.clone()
            },
            votes: &|organ, voted, will_do| {
                self.state.voting.carried(organ, voted, will_do, (&self.state.meetings, charter))
            },
            by_host: warrant.person().is_none(),
        };
        let events = decision.decide(&hall, &warrant, inquiry).map_err(|refusal| Refused::Rule(*refusal))?;
        Ok(with_consequences(events, &hall))
    }

    /// The policies that come before every rule: the clock, and who may act.
    fn admit<'a, R>(
        &'a self,
        power: Power,
        meeting: Option<MeetingId>,
        context: &'a Context,
        charter: &'a Charter,
        inquiry: &mut Inquiry,
    ) -> Result<Warrant<'a>, Refused<R>> {
        let last = self.state.last;
        inquiry
            .policy("clock_did_not_run_back", "时间没有倒退")
            .holds(last <= context.now, || ChamberRefusal::ClockRanBack { now: context.now, last })
            .map_err(|refusal| Refused::Chamber(*refusal))?;
        if power == Power::Found {
            return inquiry
                .policy("chamber_is_new", "商会尚未成立")
                .ends(ChamberRefusal::AlreadyFounded { seq: self.state.founded.seq })
                .map_err(|refusal| Refused::Chamber(*refusal));
        }
        let today = self.civil_day(context.now);
        self.state
            .leadership
            .authorise(power, meeting, &context.actor, charter, &self.state.roster, today, inquiry)
            .map_err(|refusal| Refused::Authority(*refusal))
    }

    fn record(
        &mut self,
        events: &[Event],
        personal: Vec<PersonalItem>,
        context: &Context,
    ) -> Result<(), ChamberRefusal> {
        let before = self.journal.length();
        let mark = Mark { seq: before.saturating_add(1), at: context.now };
        for event in events {
            if let Err(Incoherent(reason)) = self.state.apply(event, mark) {
                self.rewind(before);
                return Err(ChamberRefusal::Inconsistent {
                    event: event.name().into(),
                    reason: reason.into(),
                });
            }
        }
        self.journal.append(context.now, &context.actor, events, personal, &context.salt);
        Ok(())
    }

    /// Goes back to an earlier entry by replaying up to there.
    pub(super) fn rewind(&mut self, seq: u32) {
        self.journal.truncate(seq);
        if let Ok(state) = fold(&mut self.journal) {
            self.state = state;
        }
    }

    /// Rebuilds a chamber from its journal.
    ///
    /// # Errors
    ///
    /// `journal.not_founded`, `journal.incoherent`, `journal.unknown_event`, `journal.malformed`;
    /// `journal.commitment_broken` where a personal value is gone and no later entry erased it.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let again = Chamber::replay(Journal::open(&chamber.journal().to_lines())?)?;
    /// assert_eq!(again.state(), chamber.state());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn replay(mut journal: Journal) -> Result<Self, Fault> {
        let state = fold(&mut journal)?;
        explained(&state, &journal)?;
        Ok(Self { state, journal })
    }

    /// Rebuilds a chamber as it stood after an entry. The whole journal is needed: what was erased since is gone from it,
    /// and only the later entries say why.
    ///
    /// # Errors
    ///
    /// As [`Chamber::replay`]; `journal.cut_off` where the journal does not reach so far.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let then = Chamber::replay_until(chamber.journal().clone(), 41)?;
    /// assert_eq!(then.journal().length(), 41);
    /// assert!(then.last_recorded() <= chamber.last_recorded());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn replay_until(journal: Journal, seq: u32) -> Result<Self, Fault> {
        let Self { mut journal, .. } = Self::replay(journal)?;
        let found = journal.length();
        if found < seq {
            return Err(JournalFault::CutOff { found, expected: seq }.into());
        }
        journal.truncate(seq);
        let state = fold(&mut journal)?;
        Ok(Self { state, journal })
    }
}

/// Fails where a personal value is gone although nobody it is about was erased afterwards.
pub(super) fn explained(state: &State, journal: &Journal) -> Result<(), Fault> {
    let erased_by = |person| match state.roster.person(person).map(Person::state) {
        Some(PersonState::Erased { mark, .. }) => Some(mark.seq),
        _ => None,
    };
    journal.gone_without(&erased_by).map_or(Ok(()), Err)
}

fn incoherent(seq: u32, event: &str, reason: &str) -> Fault {
    JournalFault::Incoherent { seq, event: event.to_string(), reason: reason.to_string() }.into()
}

/// Takes the values away that an event erases; a copy of the journal that predates it still holds them.
pub(super) fn erase_for(event: &Event, seq: u32, journal: &mut Journal) {
    if let Event::PersonErased(erased) = event {
        journal.erase(erased.person, seq);
    }
}

/// Applies an entry of a journal to the state before it.
pub(super) fn step(state: &mut State, entry: &Entry<Event>, journal: &mut Journal) -> Result<(), Fault> {
    let mark = Mark { seq: entry.seq, at: entry.at };
    if entry.at < state.last {
        return Err(incoherent(entry.seq, "the entry", "it is recorded before the entry that precedes it"));
    }
    for event in &entry.events {
        state.apply(event, mark).map_err(|Incoherent(reason)| incoherent(entry.seq, event.name(), reason))?;
        erase_for(event, entry.seq, journal);
    }
    Ok(())
}

fn fold(journal: &mut Journal) -> Result<State, Fault> {
    if journal.length() == 0 {
        return Err(JournalFault::NotFounded {}.into());
    }
    let first: Entry<Event> = journal.entry(1)?;
    let Some((Event::ChamberFounded(founded), [])) = first.events.split_first() else {
        return Err(JournalFault::NotFounded {}.into());
    };
    if founded.chamber != journal.header().chamber {
        return Err(incoherent(1, "ChamberFounded", "the header names another chamber"));
    }
    let mark = Mark { seq: 1, at: first.at };
    let mut state =
        State::found(founded, mark).map_err(|Incoherent(reason)| incoherent(1, "ChamberFounded", reason))?;
    for seq in 2..=journal.length() {
        let entry: Entry<Event> = journal.entry(seq)?;
        step(&mut state, &entry, journal)?;
    }
    Ok(state)
}

impl Chamber {
    /// Founds a chamber by a `FoundChamber` given as JSON, with its context as JSON: the door for other languages.
    ///
    /// # Errors
    ///
    /// A fault where a text is not what it should be, or the refusal.
    pub fn found_json(command: &str, context: &str) -> Result<Self, super::Error> {
        match Command::from_json(command)? {
            Command::FoundChamber(founding) => Ok(Self::found(founding, &Context::from_json(context)?)?),
            other => Err(Fault::from(WireFault::UnknownType { given: other.name().into() }).into()),
        }
    }

    /// Decides a command given as JSON, with its context as JSON: the door for other languages.
    ///
    /// # Errors
    ///
    /// A fault where a text is not what it should be, or the refusal.
    pub fn execute_json(&mut self, command: &str, context: &str) -> Result<String, super::Error> {
        let command = Command::from_json(command)?;
        let context = Context::from_json(context)?;
        let events = self.execute(command, &context).map_err(Refusal::from)?;
        Ok(events.to_json())
    }
}
