//! No view, table, document, calendar or error tells a reader what is above them, and none holds back what is not.
//!
//! Every text of every record is planted as a mark that stands nowhere else, for a circle taken at random. Then every view is
//! taken for every reader. Who may read a mark is told from the journal's text alone, by somebody who knows nothing of the
//! library but the names on the wire.

mod planted;
mod seen;

use planted::{Marks, marks_in};
use proptest::prelude::*;
use seen::{Seen, every_view};
use serde_json::Value;
use shanghui::chamber::{Chamber, Command, Error};
use shanghui::discretion::{OpenRecord, View};
use shanghui::document::Document;
use shanghui::kernel::{Audience, Coded, Context, Date, Instant, Language, Reader, Wire as _};
use shanghui::meeting::CloseMeeting;
use shanghui::people::PersonState;
use shanghui_testkit::sample::{GU, LIN, XU, ZHOU, context, date, in_session};
use shanghui_testkit::strategy::{Step, steps};
use shanghui_testkit::{fixture, voting};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A chamber whose texts are planted.
struct Garden {
    chamber: Chamber,
    marks: Marks,
}

impl Garden {
    fn new(chamber: Chamber) -> Self {
        Self { chamber, marks: Marks::default() }
    }

    /// Plants a command's texts and executes it; what refuses it tells nothing that the command does not say. How many marks
    /// stand in the chamber for it.
    fn take(&mut self, command: &Command, circle: Audience, context: &Context) -> usize {
        let Some((command, planted)) = self.marks.plant(command, circle) else { return 0 };
        let text = command.to_json();
        match self.chamber.execute(command, context) {
            Ok(_) => {
                let count = planted.len();
                self.marks.grown(&self.chamber, &text, planted);
                count
            }
            Err(refused) => {
                let error = Error::from(refused);
                let said = [Language::Chinese, Language::English].map(|language| error.sentence(language));
                for mark in marks_in(&format!("{}{}{}", error.to_json(), said[0], said[1])) {
                    assert!(text.contains(&mark), "{} tells {mark}", error.code());
                }
                0
            }
        }
    }

    /// Closes what meetings are still in session: their minutes tell nothing before.
    fn close_meetings(&mut self) {
        let meetings: Vec<_> = self.chamber.meetings().meetings().iter().map(|(id, _)| id).collect();
        for meeting in meetings {
            let asked = context(&self.chamber, XU.into());
            let _ = self.take(&CloseMeeting { meeting, at: None }.into(), Audience::Public, &asked);
        }
    }

    /// Opens every record to somebody by name, and from a day on to the members.
    fn open_records(&mut self) {
        let from = planted::Records::of(&self.chamber).last_day().plus_days(30);
        for seq in 1..=self.chamber.journal().length() {
            let asked = context(&self.chamber, XU.into());
            let members = OpenRecord { seq, persons: vec![], audience: Some(Audience::Members), from };
            for open in [members, OpenRecord { seq, persons: vec![ZHOU], audience: None, from: None }] {
                let _ = self.take(&open.into(), Audience::Public, &asked);
            }
        }
    }

    /// Every view for every reader tells what they may read and nothing else; the acts of which something was told to whoever
    /// is not the secretariat.
    fn look(&self) -> BTreeSet<String> {
        let records = planted::Records::of(&self.chamber);
        let public = Reader::from(Audience::Public);
        let early = records.last_day().minus_days(7).unwrap();
        let late = records.last_day().plus_days(90).unwrap();
        let mut readers: Vec<Reader> = Audience::ALL.iter().map(|audience| (*audience).into()).collect();
        readers.extend([
            public.named(GU),
            public.named(ZHOU).on(late),
            Reader::from(Audience::Members).on(late),
        ]);
        readers.push(Reader::from(Audience::Council).named(LIN).on(early));
        let mut told = BTreeSet::new();
        let people = names_of(&self.chamber, &records);
        let mut wholes: BTreeMap<Option<Date>, BTreeMap<String, Seen>> = BTreeMap::new();
        for reader in readers {
            let secretariat = Reader { on: reader.on, ..Audience::Secretariat.into() };
            let whole = wholes.entry(reader.on).or_insert_with(|| every_view(&self.chamber, secretariat));
            let names = records.may_read_names(&reader);
            for (name, seen) in every_view(&self.chamber, reader) {
                for mark in marks_in(&seen.text) {
                    assert!(
                        self.marks.may_read(&records, &mark, &reader),
                        "{name} tells {reader:?} {mark}:\n{}",
                        seen.text
                    );
                    if reader.circle() != Audience::Secretariat {
                        let _ = told.insert(self.marks.said_by(&mark).to_owned());
                    }
                }
                for (entry, whose, restricted) in &people {
                    let open = records.may_read(*entry, &reader)
                        && (!restricted || reader.circle() == Audience::Secretariat);
                    let said = seen.text.contains(whose);
                    assert!(open || !said, "{name} tells {reader:?} of {whose}:\n{}", seen.text);
                    if said && reader.circle() != Audience::Secretariat {
                        let _ = told.insert("RegisterPerson".to_owned());
                    }
                }
                both_ways(&records, &name, (&whole[&name], &seen), &reader, names);
            }
        }
        told
    }
}

/// Everybody's name as it stands in the journal, with the entry that registered them and whether it is held back for a duty to keep
/// it.
fn names_of(chamber: &Chamber, records: &planted::Records) -> Vec<(u32, String, bool)> {
    let people = records.people().filter_map(|(entry, person)| {
        let name = chamber.name(person).unwrap().value()?;
        let state = chamber.roster().person(person).unwrap().state();
        Some((entry, name.as_str().to_owned(), matches!(state, PersonState::Restricted { .. })))
    });
    people.collect()
}

/// A view that holds nothing back is what the secretariat sees, and so is one of which the reader may read everything.
fn both_ways(
    records: &planted::Records,
    name: &str,
    (whole, seen): (&Seen, &Seen),
    reader: &Reader,
    names: bool,
) {
    let (Some(all), Some(disclosure)) = (&whole.disclosure, &seen.disclosure) else {
        assert_eq!(whole.text, seen.text, "{name}: whether there is such a view hangs on no reader");
        return;
    };
    assert_eq!(disclosure.reader, *reader);
    assert_eq!(seen.text.contains("（不公开）"), disclosure.withheld.iter().any(|it| it.block > 0), "{name}");
    if disclosure.withheld.is_empty() {
        assert_eq!(seen.body, whole.body, "{name} for {reader:?} says that nothing is left out");
    }
    // What is due is no record: it has a circle of its own. And the register is everybody's own.
    if matches!(disclosure.view, View::DutySheet | View::Schedule | View::DisclosureRegister) {
        return;
    }
    for seq in &disclosure.told {
        assert!(records.may_read(*seq, reader), "{name} tells {reader:?} of entry {seq}");
    }
    // Before it is issued a summary is the secretariat's own, and no entry made it; no more did one make who has not paid.
    let unmade = match disclosure.view {
        View::Summary => whole.text.contains("尚未印发"),
        View::BranchDuesSheet => true,
        _ => false,
    };
    // Whether an owner agrees to be named is no matter of circles.
    let names = names && (disclosure.view != View::NeedSheet || records.may_name_owners());
    let readable = all.told.iter().all(|seq| records.may_read(*seq, reader)) && names;
    if readable && !unmade && all.withheld.is_empty() {
        assert_eq!(seen.body, whole.body, "{name} holds back what {reader:?} may read");
    }
}

/// Commands of the corpus by the chamber that they are asked of, with their contexts.
fn corpus() -> BTreeMap<String, Vec<(Command, Context)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut found: BTreeMap<String, Vec<(Command, Context)>> = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .flat_map(|room| fs::read_dir(room.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
        let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        for vector in file["vectors"].as_array().into_iter().flatten() {
            let read = |field: &str| vector["when"].get(field).map(ToString::to_string);
            let (Some(given), Some(command), Some(asked)) =
                (vector["given"].as_str(), read("command"), read("context"))
            else {
                continue;
            };
            if let (Ok(command), Ok(asked)) = (Command::from_json(&command), Context::from_json(&asked)) {
                found.entry(given.into()).or_default().push((command, asked));
            }
        }
    }
    found
}

/// Acts of which some view tells something to others than the secretariat.
const TOLD: &[&str] = &[
    "AddAgendaItem",
    "AmendMotion",
    "AnswerNeed",
    "AssessCandidate",
    "AssignFollowUp",
    "CloseNeed",
    "CloseSuggestion",
    "CloseVacancy",
    "ConveneMeeting",
    "CorrectMinutes",
    "DecideProbation",
    "DefineTask",
    "DraftLetter",
    "DraftPlan",
    "DropActivity",
    "EditSummary",
    "FileLetter",
    "FileProjects",
    "FileRecord",
    "HoldActivity",
    "MoveMotion",
    "OpenReturn",
    "OpenVacancy",
    "PlanActivity",
    "RecordAnswer",
    "RecordConsensus",
    "RecordContribution",
    "RecordHandover",
    "RecordOutcome",
    "RecordStudy",
    "RecordVisit",
    "RegisterNeed",
    "RegisterPerson",
    "RespondToNeed",
    "ReviewActivity",
    "SanctionMember",
];

#[test]
fn of_all_that_the_corpus_records_nobody_learns_what_is_above_them() {
    let corpus = corpus();
    let mut told = BTreeSet::new();
    for (name, chamber) in fixture::all() {
        let asked = || corpus.get(name).into_iter().flatten();
        let mut garden = Garden::new(chamber.clone());
        for ((command, asked), number) in asked().zip(0..) {
            let circle = Audience::ALL[number % Audience::ALL.len()];
            let now = asked.now.max(garden.chamber.last_recorded());
            let _ = garden.take(command, circle, &Context { now, ..asked.clone() });
        }
        garden.close_meetings();
        told.extend(garden.look());
        garden.open_records();
        told.extend(garden.look());
        // What one act ends another cannot tell: each by itself, too.
        for (command, asked) in asked() {
            let mut garden = Garden::new(chamber.clone());
            if garden.take(command, Audience::Leaders, asked) > 0 {
                garden.close_meetings();
                let mut heard = garden.look();
                if heard.iter().all(|act| act == "RegisterPerson") {
                    garden.open_records();
                    heard = garden.look();
                }
                told.extend(heard);
            }
        }
    }
    let silent: Vec<_> = TOLD.iter().filter(|act| !told.contains(**act)).collect();
    assert!(silent.is_empty(), "nobody is told anything of {silent:?}, only of {told:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_recorded_nobody_learns_what_is_above_them(
        base in 0_usize..4,
        steps in steps(30..60),
        circles in proptest::collection::vec(proptest::sample::select(Audience::ALL), 60),
    ) {
        let chamber = match base {
            0 => in_session(),
            1 => fixture::busy(),
            2 => fixture::at_work(),
            _ => voting::voting(),
        };
        let mut garden = Garden::new(chamber);
        for (Step { actor, minutes, command }, circle) in steps.into_iter().zip(circles) {
            let asked = context(&garden.chamber, actor);
            let now = Instant::from_unix_millis(asked.now.unix_millis() + minutes.max(0) * 60_000).unwrap();
            let _ = garden.take(&command, circle, &Context { now, ..asked });
        }
        let _ = garden.look();
    }
}

/// The test can fail: a mark that is above a reader is found where it stands.
#[test]
fn a_mark_above_a_reader_is_found() {
    let mut garden = Garden::new(fixture::busy());
    let asked = context(&garden.chamber, shanghui_testkit::sample::XU.into());
    let point = shanghui::meeting::RecordConsensus {
        consensus: shanghui::kernel::ConsensusId::from_u128(0xcc),
        meeting: shanghui_testkit::sample::JOINT,
        text: shanghui_testkit::sample::prose("互通信息"),
        audience: Audience::Public,
    };
    assert_eq!(garden.take(&point.into(), Audience::Leaders, &asked), 1);
    let records = planted::Records::of(&garden.chamber);
    let journal = String::from_utf8(garden.chamber.journal().to_lines()).unwrap();
    let marks = marks_in(&journal);
    assert_eq!(marks.len(), 1);
    let may = |reader: Reader| garden.marks.may_read(&records, marks.first().unwrap(), &reader);
    assert!(!may(Audience::Council.into()) && may(Audience::Leaders.into()));
    assert!(!may(Reader::from(Audience::Public).named(GU).on(date("2030-01-01"))));
}

/// Of a sheet that is made of several records each is asked for itself.
#[test]
fn of_assessments_what_is_open_by_name_is_shown_and_the_rest_is_not() {
    let chamber = fixture::opened_in_part();
    let sheet = |reader: Reader| chamber.assessment_sheet(fixture::FILLED, reader).unwrap();
    let members = Reader::from(Audience::Members);
    let (named, others, leaders) =
        (sheet(members.named(GU)), sheet(members), sheet(Audience::Leaders.into()));
    let told = |made: &Document| made.disclosure.clone().unwrap().told;
    assert_eq!((told(&named).len(), told(&others).len()), (3, 1));
    assert!(told(&named).iter().all(|seq| told(&leaders).contains(seq)));
    let reasons = |made: &Document| made.to_text().matches("经验丰富").count();
    assert_eq!((reasons(&named), reasons(&others)), (reasons(&leaders), 0));
    assert!(!named.to_text().contains("善于倾听") && leaders.to_text().contains("善于倾听"));
}

/// What an owner has not agreed to no opening replaces.
#[test]
fn opening_an_offer_names_nobody_who_did_not_agree() {
    let chamber = fixture::opened_needs();
    let sheet = chamber.need_sheet(fixture::AWAITED_NEED, Audience::Public).unwrap();
    assert!(sheet.to_text().contains("仓库一层"), "{}", sheet.to_text());
    let whole = chamber.need_sheet(fixture::AWAITED_NEED, Audience::Secretariat).unwrap().to_text();
    assert!(whole.contains("顾晏清") && !sheet.to_text().contains("顾晏清"));
    let whoever = Reader::from(Audience::Leaders).named(GU);
    assert!(!chamber.need_sheet(fixture::AWAITED_NEED, whoever).unwrap().to_text().contains("顾晏清"));
}
