//! Marks in the place of texts, and who may read them by the journal's text.

use serde_json::{Map, Value};
use shanghui::chamber::{Chamber, Command};
use shanghui::kernel::{Audience, Date, Instant, PersonId, Reader, UtcOffset, Wire as _};
use std::collections::BTreeMap;

const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// Acts that make a record with a circle of its own.
const OWN: &[&str] = &[
    "RegisterPerson",
    "RecordHandover",
    "ProposeRemoval",
    "DemandMeeting",
    "ConveneMeeting",
    "RecordContribution",
    "RecordStudy",
    "RecordConsensus",
    "AssignFollowUp",
    "MoveMotion",
    "DraftPlan",
    "ReviewActivity",
    "AcceptDirective",
    "RecordVisit",
    "EditSummary",
    "IssueSummary",
    "SanctionMember",
    "OpenVacancy",
    "RegisterNeed",
    "RegisterOffer",
    "DraftLetter",
    "OpenReturn",
];

/// Events that make one.
const MADE: &[&str] = &[
    "PersonRegistered",
    "HandoverRecorded",
    "RemovalProposed",
    "MeetingDemanded",
    "MeetingConvened",
    "ContributionRecorded",
    "DocumentStudied",
    "ConsensusReached",
    "FollowUpAssigned",
    "MotionMoved",
    "PlanDrafted",
    "ActivityReviewed",
    "DirectiveAccepted",
    "VisitRecorded",
    "SummaryEdited",
    "SummaryIssued",
    "MemberSanctioned",
    "VacancyOpened",
    "NeedRegistered",
    "OfferRegistered",
    "LetterDrafted",
    "ReturnOpened",
    "BranchDuesRecorded",
];

/// Acts that make a record whose circle is always the same.
const OWN_ALWAYS: &[&str] = &[
    "HoldActivity",
    "RecordApplication",
    "AssessCandidate",
    "DecideProbation",
    "DefineTask",
    "HandOverWork",
];

/// Events that make one, and the circle.
const MADE_ALWAYS: &[(&str, &str)] = &[
    ("ActivityHeld", "members"),
    ("CandidateApplied", "leaders"),
    ("CandidateAssessed", "leaders"),
    ("ProbationDecided", "leaders"),
    ("TaskDefined", "members"),
    ("DivisionAdopted", "members"),
    ("WorkHandedOver", "secretariat"),
];

/// Acts that belong to a record, by the field that names it and the event that made it.
const BELONGS: &[(&str, &str, &str)] = &[
    ("AddAgendaItem", "meeting", "MeetingConvened"),
    ("RecordGuests", "meeting", "MeetingConvened"),
    ("CancelMeeting", "meeting", "MeetingConvened"),
    ("CorrectMinutes", "meeting", "MeetingConvened"),
    ("CorrectMinutes", "contribution", "ContributionRecorded"),
    ("AmendMotion", "motion", "MotionMoved"),
    ("PlanActivity", "plan", "PlanDrafted"),
    ("RescheduleActivity", "activity", "ActivityPlanned"),
    ("DropActivity", "activity", "ActivityPlanned"),
    ("HoldActivity", "activity", "ActivityPlanned"),
    ("FileRecord", "activity", "ActivityPlanned"),
    ("CloseSuggestion", "suggestion", "ActivityReviewed"),
    ("CloseVacancy", "vacancy", "VacancyOpened"),
    ("AssessCandidate", "vacancy", "VacancyOpened"),
    ("AssessCandidate", "person", "CandidateApplied"),
    ("DecideProbation", "vacancy", "VacancyOpened"),
    ("RespondToNeed", "need", "NeedRegistered"),
    ("AnswerNeed", "need", "NeedRegistered"),
    ("CloseNeed", "need", "NeedRegistered"),
    ("RecordOutcome", "need", "NeedRegistered"),
    ("RecordAnswer", "letter", "LetterDrafted"),
    ("FileLetter", "letter", "LetterDrafted"),
    ("FileProjects", "data_return", "ReturnOpened"),
];

/// Acts whose texts stand in no view: they are the secretariat's.
const NOWHERE: &[&str] = &[
    "CompleteFollowUp",
    "SubmitReport",
    "RecordDefence",
    "ChangeStanding",
    "ExcuseAbsence",
    "RecuseVoter",
    "ProfileStaff",
    "EndOffer",
    "SubmitPeriodicReport",
    "PassSeat",
    "CheckLetter",
];

/// Acts whose texts are everybody's: names of what is in the open, papers that are cited, the charter.
const EVERYBODYS: &[&str] = &[
    "CompleteMilestone",
    "DraftAmendment",
    "FoundChamber",
    "OpenSeries",
    "RecordHolidayNotice",
    "RegisterEnterprise",
    "RegisterParty",
];

/// Fields in which an amount may stand.
const AMOUNTS: &[&str] = &["planned", "this_year", "cumulative", "value"];

/// The marks in a text.
pub(super) fn marks_in(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for rest in text.split('密').skip(1) {
        let digits: String = rest.chars().take_while(|letter| DIGITS.contains(letter)).collect();
        if !digits.is_empty() && rest.strip_prefix(digits.as_str()).is_some_and(|rest| rest.starts_with('终'))
        {
            found.push(format!("密{digits}终"));
        }
    }
    found.sort();
    found.dedup();
    found
}

fn rank(word: &str) -> usize {
    Audience::ALL.iter().position(|audience| audience.code() == word).unwrap()
}

/// How high the circle of what an event made is, where it made something that has one.
fn circle(event: &Value) -> Option<usize> {
    let kind = event["type"].as_str().unwrap();
    match kind {
        "ActivityPlanned" if event.get("plan").is_none() => Some(rank("members")),
        _ if MADE.contains(&kind) => Some(rank(event["audience"].as_str().unwrap_or("secretariat"))),
        _ => MADE_ALWAYS.iter().find(|(made, _)| *made == kind).map(|(_, word)| rank(word)),
    }
}

/// The journal as its text has it.
pub(super) struct Records {
    entries: Vec<Value>,
    last: Date,
    /// How high the circle of what an entry made is, where it made something that has one.
    circles: BTreeMap<u32, usize>,
    /// The events that open a record.
    openings: Vec<Value>,
}

impl Records {
    pub(super) fn of(chamber: &Chamber) -> Self {
        let text = String::from_utf8(chamber.journal().to_lines()).unwrap();
        let entries: Vec<Value> = text
            .lines()
            .skip(1)
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["entry"].clone())
            .collect();
        let last = entries.last().unwrap()["at"].as_str().unwrap().parse::<Instant>().unwrap();
        let last = last.date(UtcOffset::CHINA);
        let mut records = Self { entries, last, circles: BTreeMap::new(), openings: Vec::new() };
        let mut circles: BTreeMap<u32, usize> = BTreeMap::new();
        for (seq, event) in records.events() {
            if let Some(circle) = circle(event) {
                let highest = circles.entry(seq).or_insert(circle);
                *highest = circle.max(*highest);
            }
        }
        let opens = |event: &&Value| event["type"] == "RecordOpened";
        let openings = records.events().map(|(_, event)| event).filter(opens).cloned().collect();
        (records.circles, records.openings) = (circles, openings);
        records
    }

    pub(super) fn last_day(&self) -> Date {
        self.last
    }

    fn events(&self) -> impl Iterator<Item = (u32, &Value)> {
        let of = |entry: &Value| u32::try_from(entry["seq"].as_u64().unwrap()).unwrap();
        self.entries.iter().flat_map(move |entry| {
            entry["events"].as_array().unwrap().iter().map(move |event| (of(entry), event))
        })
    }

    /// What has no circle of its own is not told by its entry.
    pub(super) fn may_read(&self, seq: u32, reader: &Reader) -> bool {
        let Some(circle) = self.circles.get(&seq).copied() else { return true };
        let day = reader.on.unwrap_or_else(|| self.last_day()).to_string();
        let mine = rank(reader.circle().code());
        let by = |event: &&Value| event["seq"] == seq && event["from"].as_str().unwrap() <= day.as_str();
        let opens = |event: &Value| {
            let person = reader.person.map(|person| Value::from(person.to_string()));
            let named = event["persons"]
                .as_array()
                .is_some_and(|persons| person.is_some_and(|it| persons.contains(&it)));
            named || event["audience"].as_str().is_some_and(|word| rank(word) <= mine)
        };
        circle <= mine || self.openings.iter().filter(by).any(opens)
    }

    /// Whether a reader may know everybody's name.
    pub(super) fn may_read_names(&self, reader: &Reader) -> bool {
        let mut registered = self.events().filter(|(_, event)| event["type"] == "PersonRegistered");
        let restricted = self.events().any(|(_, event)| event["type"] == "PersonRestricted");
        !restricted && registered.all(|(seq, _)| self.may_read(seq, reader))
    }

    /// Everybody who was registered, and by which entry.
    pub(super) fn people(&self) -> impl Iterator<Item = (u32, PersonId)> {
        let registered = self.events().filter(|(_, event)| event["type"] == "PersonRegistered");
        registered.map(|(seq, event)| (seq, event["person"].as_str().unwrap().parse().unwrap()))
    }

    /// Whether everybody who offers something has agreed to be named to those who may need it.
    pub(super) fn may_name_owners(&self) -> bool {
        let mut offers = self.events().filter(|(_, event)| event["type"] == "OfferRegistered");
        offers.all(|(_, offer)| offer["may_be_named"] == true)
    }

    /// The entry whose event of a kind holds an id under a field.
    fn entry_of(&self, kind: &str, field: &str, id: &str) -> Option<(u32, &Value)> {
        self.events().find(|(_, event)| {
            event["type"] == kind
                && (event[field] == id || (field == "suggestion" && event.to_string().contains(id)))
        })
    }
}

/// The marks that stand in a chamber, each with the entries that must all be readable; with none it is the secretariat's.
#[derive(Default)]
pub(super) struct Marks {
    next: usize,
    /// The act that said it, and the entries.
    owners: BTreeMap<String, (String, Vec<u32>)>,
}

impl Marks {
    fn fresh(&mut self) -> String {
        self.next += 1;
        let digits: String =
            self.next.to_string().bytes().map(|byte| DIGITS[usize::from(byte - b'0')]).collect();
        format!("密{digits}终")
    }

    fn replace(&mut self, value: &mut Value, given: &mut BTreeMap<String, String>) {
        match value {
            Value::String(text) if !text.is_ascii() => {
                let mark = given.get(text).cloned().unwrap_or_else(|| self.fresh());
                let before = std::mem::replace(text, mark.clone());
                given.insert(before, mark);
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.replace(value, given)),
            Value::Object(fields) => {
                // An approval's paper and a kind's article are everybody's, and an amount is no text.
                let text = |name: &str, value: &Value| {
                    name != "article" && !(value.is_string() && AMOUNTS.contains(&name))
                };
                for (_, value) in fields.iter_mut().filter(|(name, value)| text(name.as_str(), value)) {
                    self.replace(value, given);
                }
            }
            _ => {}
        }
    }

    /// A command with marks for its texts and another circle, and the marks; nothing where its texts are everybody's and it
    /// takes over texts of others.
    pub(super) fn plant(&mut self, command: &Command, circle: Audience) -> Option<(Command, Vec<String>)> {
        let mut object: Map<String, Value> = serde_json::from_str(&command.to_json()).unwrap();
        let kind = object["type"].as_str().unwrap().to_owned();
        let kind = kind.as_str();
        let own = OWN.contains(&kind);
        if own {
            object.insert("audience".into(), circle.code().into());
        }
        // What is carried over from another plan would bear the mark of that.
        object.remove("carried_over");
        let mut given = BTreeMap::new();
        let plants = own
            || OWN_ALWAYS.contains(&kind)
            || NOWHERE.contains(&kind)
            || BELONGS.iter().any(|(name, ..)| *name == kind);
        let mut value = Value::Object(object);
        if plants {
            self.replace(&mut value, &mut given);
        } else {
            assert!(
                value.to_string().is_ascii() || EVERYBODYS.contains(&kind),
                "whose are the texts of {kind}?"
            );
        }
        let command = Command::from_json(&value.to_string());
        assert!(given.is_empty() || command.is_ok(), "{kind} takes no mark: {command:?}");
        let command = command.ok()?;
        Some((command, given.into_values().collect()))
    }

    /// The command was accepted by the last entry.
    pub(super) fn grown(&mut self, chamber: &Chamber, command: &str, planted: Vec<String>) {
        let records = Records::of(chamber);
        let seq = chamber.journal().length();
        let command: Value = serde_json::from_str(command).unwrap();
        let kind = command["type"].as_str().unwrap();
        let mut owners: Vec<u32> = Vec::new();
        if OWN.contains(&kind)
            || OWN_ALWAYS.contains(&kind)
            || (kind == "PlanActivity" && command.get("plan").is_none())
        {
            owners.push(seq);
        }
        for (_, field, event) in BELONGS.iter().filter(|(name, ..)| *name == kind) {
            let found = match command[field].as_str() {
                // Somebody may apply for several vacancies.
                Some(_) if *event == "CandidateApplied" => records.events().find(|(_, it)| {
                    it["type"] == *event
                        && ["person", "vacancy"].iter().all(|name| it[*name] == command[*name])
                }),
                id => id.and_then(|id| owner(&records, event, field, id)),
            };
            let Some((entry, made)) = found else {
                continue;
            };
            // An activity of a plan is as open as that.
            let plan = made["plan"].as_str().filter(|_| *event == "ActivityPlanned");
            owners.push(
                plan.and_then(|plan| records.entry_of("PlanDrafted", "plan", plan))
                    .map_or(entry, |(entry, _)| entry),
            );
        }
        for mark in planted {
            self.owners.insert(mark, (kind.to_owned(), owners.clone()));
        }
    }

    /// The act that said it.
    pub(super) fn said_by(&self, mark: &str) -> &str {
        &self.owners[mark].0
    }

    pub(super) fn may_read(&self, records: &Records, mark: &str, reader: &Reader) -> bool {
        let (_, owners) = &self.owners[mark];
        let secretariat = reader.circle() == Audience::Secretariat;
        if owners.is_empty() { secretariat } else { owners.iter().all(|seq| records.may_read(*seq, reader)) }
    }
}

/// What made a thing; an activity may come with the plan that drafted it.
fn owner<'a>(records: &'a Records, event: &str, field: &str, id: &str) -> Option<(u32, &'a Value)> {
    records.entry_of(event, field, id).or_else(|| {
        let drafted =
            records.events().filter(|(_, it)| it["type"] == "PlanDrafted" && event == "ActivityPlanned");
        drafted
            .into_iter()
            .find(|(_, it)| it["activities"].to_string().contains(&format!("\"activity\":\"{id}\"")))
    })
}
