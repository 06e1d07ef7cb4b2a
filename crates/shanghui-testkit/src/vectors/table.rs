//! One scenario after another, each decided as it is written down.

use super::layout::laid_out;
use crate::fixture;
use crate::sample::{self, HE, XU};
use shanghui::chamber::{Chamber, Command, Decision, Error, Event, FoundChamber};
use shanghui::charter::{Charter, Power};
use shanghui::journal::{Expectation, Journal};
use shanghui::kernel::wire::Writer;
use shanghui::kernel::{Actor, Coded, Context, Instant, Language, Wire};
use std::collections::BTreeMap;

/// The corpus in the making: the fixtures, and the vectors of each file.
#[derive(Debug)]
pub struct Corpus {
    fixtures: BTreeMap<&'static str, Chamber>,
    files: BTreeMap<String, Vec<String>>,
    /// The first scenario of each command that is accepted.
    accepted: BTreeMap<&'static str, (String, &'static str, Command, Context)>,
}

impl Corpus {
    pub(super) fn new() -> Self {
        Self {
            fixtures: fixture::all().into_iter().collect(),
            files: BTreeMap::new(),
            accepted: BTreeMap::new(),
        }
    }

    /// The table of a room.
    pub(super) fn room(&mut self, room: &'static str) -> Table<'_> {
        Table {
            corpus: self,
            room,
            given: "sample",
            file: None,
            cites: None,
            actor: XU.into(),
            now: None,
            duties: None,
        }
    }

    /// Every accepted act once more, by somebody without a post.
    pub(super) fn add_those_without_power(&mut self) {
        for (file, given, command, context) in self.accepted.clone().into_values() {
            let context = Context { actor: HE.into(), ..context };
            let refusal = self.fixtures[given].clone().execute(command.clone(), &context).unwrap_err();
            assert_eq!(refusal.code(), "leadership.power_lacking", "{}", command.name());
            let mut vector = begun("whoever holds no post that carries the power may not", None, Some(given));
            asked(&mut vector, &command, &context);
            refused(&mut vector, &Error::from(refusal));
            self.push(file, vector);
        }
    }

    /// A command that needs a power and is accepted by whoever has it.
    pub(super) fn accepted(&self, power: Power) -> Command {
        let mut commands = self.accepted.values().map(|(_, _, command, _)| command);
        commands.find(|command| command.power() == power).cloned().unwrap()
    }

    fn push(&mut self, file: String, mut vector: Writer) {
        vector.close();
        self.files.entry(file).or_default().push(vector.into_string());
    }

    pub(super) fn into_files(self) -> BTreeMap<String, String> {
        let vectors = self.files.into_iter().map(|(file, vectors)| {
            (format!("{file}.json"), laid_out(&format!("{{\"vectors\":[{}]}}", vectors.join(","))))
        });
        let journals = self.fixtures.iter().map(|(name, chamber)| {
            (format!("given/{name}.jsonl"), String::from_utf8(chamber.journal().to_lines()).unwrap())
        });
        vectors.chain(journals).collect()
    }
}

/// The scenarios of a room. What is said of the next scenario is forgotten after it, but for the fixture.
#[derive(Debug)]
pub struct Table<'a> {
    corpus: &'a mut Corpus,
    room: &'static str,
    given: &'static str,
    file: Option<&'static str>,
    cites: Option<&'static str>,
    actor: Actor,
    now: Option<Instant>,
    duties: Option<&'static str>,
}

impl Table<'_> {
    /// The fixture that the scenarios from here on begin with.
    pub(super) fn on(&mut self, given: &'static str) -> &mut Self {
        self.given = given;
        self
    }

    /// The file that the scenarios from here on go to, where they are not of one command.
    pub(super) fn file(&mut self, file: &'static str) -> &mut Self {
        self.file = Some(file);
        self
    }

    /// The article or source of the next scenario's rule.
    pub(super) fn cites(&mut self, source: &'static str) -> &mut Self {
        self.cites = Some(source);
        self
    }

    /// Who acts in the next scenario.
    pub(super) fn by(&mut self, actor: impl Into<Actor>) -> &mut Self {
        self.actor = actor.into();
        self
    }

    /// When the next scenario is decided.
    pub(super) fn at(&mut self, now: &str) -> &mut Self {
        self.now = Some(sample::instant(now));
        self
    }

    /// The day whose duties are compared after the next scenario.
    pub(super) fn duties_on(&mut self, day: &'static str) -> &mut Self {
        self.duties = Some(day);
        self
    }

    fn context(&mut self) -> Context {
        let chamber = &self.corpus.fixtures[self.given];
        let actor = std::mem::replace(&mut self.actor, XU.into());
        match self.now.take() {
            Some(now) => sample::context_at(chamber, actor, now),
            None => sample::context(chamber, actor),
        }
    }

    fn file_of(&self, command: &str) -> String {
        format!("{}/{}", self.room, self.file.map_or_else(|| snake_case(command), Into::into))
    }

    /// The command is accepted.
    #[track_caller]
    pub(super) fn accepts(&mut self, title: &str, command: impl Into<Command>) -> &mut Self {
        let (command, context): (Command, _) = (command.into(), self.context());
        let mut chamber = self.corpus.fixtures[self.given].clone();
        let events = match chamber.execute(command.clone(), &context) {
            Ok(events) => events,
            Err(refused) => panic!("{title}: {}: {refused}", refused.code()),
        };
        let mut vector = begun(title, self.cites.take(), Some(self.given));
        asked(&mut vector, &command, &context);
        done(&mut vector, &events, &chamber);
        if let Some(day) = self.duties.take() {
            vector.key("duties");
            vector.open();
            vector.field("on", &sample::date(day));
            let ids: Vec<String> =
                chamber.duties(sample::date(day)).into_iter().map(|duty| duty.id).collect();
            vector.key("ids");
            vector.list(&ids);
            vector.close();
        }
        let file = self.file_of(command.name());
        self.corpus.accepted.entry(command.name()).or_insert((file.clone(), self.given, command, context));
        self.corpus.push(file, vector);
        self
    }

    /// The command is refused with this code.
    #[track_caller]
    pub(super) fn refuses(&mut self, title: &str, code: &str, command: impl Into<Command>) -> &mut Self {
        let (command, context): (Command, _) = (command.into(), self.context());
        let mut chamber = self.corpus.fixtures[self.given].clone();
        let refusal = match chamber.execute(command.clone(), &context) {
            Ok(events) => panic!("{title}: it was accepted: {events:?}"),
            Err(refused) => Error::from(refused),
        };
        assert_eq!(refusal.code(), code, "{title}: {refusal}");
        let mut vector = begun(title, self.cites.take(), Some(self.given));
        asked(&mut vector, &command, &context);
        refused(&mut vector, &refusal);
        let file = self.file_of(command.name());
        self.corpus.push(file, vector);
        self
    }

    /// A founding, accepted or, with a code, refused.
    #[track_caller]
    pub(super) fn founds(&mut self, title: &str, code: Option<&str>, command: FoundChamber) -> &mut Self {
        let context = Context {
            now: sample::beginning(),
            actor: Actor::import(),
            salt: shanghui::kernel::Salt([1; 16]),
        };
        let outcome = Chamber::found(command.clone(), &context);
        let mut vector = begun(title, self.cites.take(), None);
        vector.key("founding");
        vector.open();
        vector.field("command", &Command::from(command));
        vector.field("context", &context);
        vector.close();
        assert_eq!(outcome.as_ref().err().map(Coded::code), code, "{title}");
        match outcome {
            Ok(chamber) => {
                let entry: shanghui::journal::Entry<Event> = chamber.journal().entry(1).unwrap();
                done(&mut vector, &entry.events, &chamber);
            }
            Err(refusal) => refused(&mut vector, &Error::from(refusal)),
        }
        let file = self.file_of("FoundChamber");
        self.corpus.push(file, vector);
        self
    }

    /// A command's text that is no command.
    #[track_caller]
    pub(super) fn misreads(&mut self, title: &str, code: &str, text: &str) -> &mut Self {
        let context = self.context();
        let mut chamber = self.corpus.fixtures[self.given].clone();
        let fault = chamber.execute_json(text, &context.to_json()).unwrap_err();
        assert_eq!(fault.code(), code, "{title}: {fault}");
        let mut vector = begun(title, self.cites.take(), Some(self.given));
        vector.key("raw");
        vector.string(text);
        vector.field("context", &context);
        faulted(&mut vector, &fault);
        let file = self.file_of(self.room);
        self.corpus.push(file, vector);
        self
    }

    /// A journal's text that is opened and replayed, or, with a code, is not.
    #[track_caller]
    pub(super) fn opens(
        &mut self,
        title: &str,
        code: Option<&str>,
        text: &str,
        expecting: &Expectation,
    ) -> &mut Self {
        let outcome = Journal::open_expecting(text.as_bytes(), expecting).and_then(Chamber::replay);
        let mut vector = begun(title, self.cites.take(), None);
        vector.key("journal");
        vector.string(text);
        if *expecting != Expectation::default() {
            vector.field("expecting", expecting);
        }
        self.judged(title, code, outcome.err(), vector)
    }

    /// A charter that is read, or, with a code, is not.
    #[track_caller]
    pub(super) fn charters(&mut self, title: &str, code: Option<&str>, text: &str) -> &mut Self {
        let mut vector = begun(title, self.cites.take(), None);
        vector.key("charter");
        vector.raw(text);
        self.judged(title, code, Charter::from_json(text).err(), vector)
    }

    /// What a function without a chamber says of JSON texts, each under its name: a value under `answer`, or an error with
    /// this code.
    #[track_caller]
    pub(super) fn answers(
        &mut self,
        title: &str,
        code: Option<&str>,
        (asked, parts): (&str, &[(&str, &str)]),
        (answer, said): (&str, Result<String, Error>),
    ) -> &mut Self {
        let mut vector = begun(title, self.cites.take(), None);
        vector.key(asked);
        vector.open();
        for (name, text) in parts {
            vector.key(name);
            vector.raw(text);
        }
        vector.close();
        let found = said.as_ref().err().map(Coded::code);
        assert_eq!(found, code, "{title}: {said:?}");
        match said {
            Ok(text) => {
                vector.key("then");
                vector.open();
                vector.key(answer);
                vector.raw(&text);
                vector.close();
            }
            Err(fault @ Error::Fault(_)) => faulted(&mut vector, &fault),
            Err(refusal) => refused(&mut vector, &refusal),
        }
        let file = self.file_of(self.room);
        self.corpus.push(file, vector);
        self
    }

    #[track_caller]
    fn judged(
        &mut self,
        title: &str,
        code: Option<&str>,
        fault: Option<shanghui::Fault>,
        mut vector: Writer,
    ) -> &mut Self {
        let found = fault.as_ref().map(shanghui::Fault::code);
        assert_eq!(found, code, "{title}: {fault:?}");
        match fault {
            Some(fault) => faulted(&mut vector, &Error::from(fault)),
            None => {
                vector.key("then");
                vector.raw("{\"accepted\":true}");
            }
        }
        let file = self.file_of(self.room);
        self.corpus.push(file, vector);
        self
    }
}

fn begun(title: &str, cites: Option<&str>, given: Option<&str>) -> Writer {
    let mut vector = Writer::new();
    vector.open();
    for (name, text) in [("title", Some(title)), ("cites", cites), ("given", given)] {
        if let Some(text) = text {
            vector.key(name);
            vector.string(text);
        }
    }
    vector
}

fn asked(vector: &mut Writer, command: &Command, context: &Context) {
    vector.key("when");
    vector.open();
    vector.field("command", command);
    vector.field("context", context);
    vector.close();
}

fn done(vector: &mut Writer, events: &[Event], chamber: &Chamber) {
    vector.key("then");
    vector.open();
    vector.key("events");
    vector.list(events);
    vector.field("digest", &chamber.journal().digest());
    vector.close();
}

fn refused(vector: &mut Writer, refusal: &Error) {
    vector.key("then");
    vector.open();
    vector.key("refusal");
    vector.open();
    vector.key("code");
    vector.string(refusal.code());
    vector.field("article", &refusal.article());
    vector.key("details");
    refusal.write_details(vector);
    for (name, language) in [("chinese", Language::Chinese), ("english", Language::English)] {
        vector.key(name);
        vector.string(&refusal.sentence(language));
    }
    vector.close();
    vector.close();
}

fn faulted(vector: &mut Writer, fault: &Error) {
    let Error::Fault(inner) = fault else { panic!("this is no fault: {fault}") };
    vector.key("then");
    vector.open();
    vector.key("fault");
    vector.open();
    for (name, text) in [("code", inner.code()), ("path", inner.path())] {
        vector.key(name);
        vector.string(text);
    }
    vector.key("details");
    inner.write_details(vector);
    vector.close();
    vector.close();
}

fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}
