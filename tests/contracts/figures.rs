//! Figures are what the journal's text says: each is counted again from the entries that it names, by somebody who knows
//! nothing of the library but the names on the wire.

use serde_json::Value;
use shanghui::chamber::{Chamber, Diligence};
use shanghui::kernel::{Audience, Date, DirectiveId, Instant, UtcOffset};
use shanghui::secretariat::{AcceptDirective, ExpectedAnswer, SummarySpan};
use shanghui_testkit::fixture;
use shanghui_testkit::sample::{BUREAU, date, occurred, title};
use shanghui_testkit::scenario::given;
use shanghui_testkit::voting;
use std::collections::BTreeMap;

/// An entry as the text has it.
struct Entry {
    seq: u64,
    day: Date,
    actor: Value,
    events: Vec<Value>,
}

/// The day that a text names: a day, or an instant as the chamber's clocks show it.
fn day(text: &str) -> Date {
    match text.parse::<Instant>() {
        Ok(instant) => instant.date(UtcOffset::CHINA),
        Err(_) => text.parse().unwrap(),
    }
}

fn entries(chamber: &Chamber) -> Vec<Entry> {
    let text = String::from_utf8(chamber.journal().to_lines()).unwrap();
    let read = |line: &str| {
        let entry = serde_json::from_str::<Value>(line).unwrap()["entry"].clone();
        Entry {
            seq: entry["seq"].as_u64().unwrap(),
            day: day(entry["at"].as_str().unwrap()),
            actor: entry["actor"].clone(),
            events: entry["events"].as_array().unwrap().clone(),
        }
    };
    text.lines().skip(1).map(read).collect()
}

fn long(list: &Value) -> u64 {
    list.as_array().map_or(0, |list| u64::try_from(list.len()).unwrap())
}

/// Yuan with two decimals, as fen.
fn fen(amount: &Value) -> Option<u64> {
    amount.as_str().map(|text| text.replace('.', "").parse().unwrap())
}

/// What an event was the first of, and how long that took.
fn first_of(event: &Value) -> Vec<(&'static str, u64)> {
    let mut found = vec![];
    for (field, count, days) in [
        ("responded_after", "first_responses", "response_days"),
        ("resolved_after", "resolutions", "resolution_days"),
    ] {
        if let Some(waited) = event[field].as_u64() {
            found.extend([(count, 1), (days, waited)]);
        }
    }
    found
}

/// Which figures an event adds to, and the field that says when it was.
fn says(event: &Value) -> (Vec<(&'static str, u64)>, &'static str) {
    let one = |name, when| (vec![(name, 1)], when);
    match event["type"].as_str().unwrap() {
        "MeetingOpened" => one("meetings_held", "at"),
        "SignedIn" if event["capacity"] == "attending" => one("attendances", "arrived"),
        "MinutesSigned" => one("minutes_signed", ""),
        "VoteClosed" => {
            let passed = event["verdict"]["outcome"] == "passed" || long(&event["election"]["elected"]) > 0;
            (passed.then_some(("motions_passed", 1)).into_iter().collect(), "at")
        }
        "FollowUpAssigned" => one("follow_ups_assigned", ""),
        "FollowUpCompleted" => one("follow_ups_done", "at"),
        "ActivityHeld" => {
            let people = long(&event["participants"]) + event["others"].as_u64().unwrap_or(0);
            let mut all = vec![("activities_held", 1), ("participants", people)];
            all.extend(fen(&event["cost"]).map(|cost| ("spent", cost)));
            (all, "on")
        }
        "RecordOpened" => one("records_opened", ""),
        "DisclosureRecorded" => one("disclosures", "at"),
        "ActivityDropped" => one("activities_dropped", ""),
        "ActivityReviewed" => (vec![("reviews", 1), ("suggestions_made", long(&event["suggestions"]))], ""),
        "SuggestionClosed" => one("suggestions_closed", ""),
        "DirectiveAccepted" => one("directives_accepted", "received"),
        "ReportSubmitted" | "PeriodicReportSubmitted" => one("reports_submitted", "at"),
        "LetterIssued" if event["kind"] == "proposal" => one("proposals_received", "on"),
        "ReturnSubmitted" => one("returns_submitted", "at"),
        "LetterIssued" => one("letters_issued", "on"),
        "LetterFiled" => one("letters_filed", "at"),
        "BranchDuesRecorded" => (vec![("branch_dues_paid", long(&event["payments"]))], "on"),
        "AnswerRecorded" if event["kind"] == "proposal" => one("proposals_answered", "at"),
        "AnswerRecorded" => one("answers_received", "at"),
        "VisitRecorded" if event["purpose"] == "relay" => one("relays", "at"),
        "VisitRecorded" => one("visits", "at"),
        "NeedRegistered" => one("needs_registered", "on"),
        "NeedRespondedTo" => (first_of(event), "on"),
        "NeedAnswered" => ([first_of(event), vec![("needs_answered", 1)]].concat(), "on"),
        "OfferMatched" => ([first_of(event), vec![("needs_matched", 1)]].concat(), ""),
        "OutcomeRecorded" if event["outcome"]["type"] == "came_about" => one("matches_made", ""),
        "NeedClosed" if event["end"]["type"] == "judged" => one("needs_closed", ""),
        "MemberSeated" => one("members_seated", "since"),
        "StandingChanged" if event["standing"] == "withdrawn" || event["standing"] == "expelled" => {
            one("members_left", "since")
        }
        "RotationOpened" => one("turns_opened", "from"),
        "HandoverRecorded" => one("handovers_recorded", ""),
        "CandidateAppointed" => one("staff_appointed", ""),
        "WorkHandedOver" => one("staff_left", "on"),
        "DivisionAdopted" => (vec![("tasks_assigned", long(&event["tasks"]))], "from"),
        _ => (vec![], ""),
    }
}

/// All figures of a period by some of the entries.
fn counted<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    from: Date,
    until: Date,
) -> BTreeMap<&'static str, u64> {
    let mut found = BTreeMap::new();
    for entry in entries {
        for event in &entry.events {
            let (figures, when) = says(event);
            let told = event[when].as_str().map(day);
            let on = told.map_or(entry.day, |told| told.min(entry.day));
            if from <= on && on <= until {
                for (name, amount) in figures.into_iter().filter(|(_, amount)| *amount > 0) {
                    *found.entry(name).or_insert(0) += amount;
                }
            }
        }
    }
    found
}

fn chambers() -> [(&'static str, Chamber); 7] {
    [
        ("busy", fixture::busy()),
        ("planned", fixture::at_work()),
        ("voting", voting::voting()),
        ("staffed", fixture::staffed()),
        ("served", fixture::served()),
        ("corresponding", fixture::corresponding()),
        ("branch", fixture::branch()),
    ]
}

fn month(number: u32) -> (Date, Date) {
    let first = Date::new(2026, number, 1).unwrap();
    let next = Date::new(2026 + i32::from(number == 12), number % 12 + 1, 1).unwrap();
    (first, next.minus_days(1).unwrap())
}

fn periods() -> Vec<(Date, Date)> {
    let mut periods: Vec<_> = (1..=12).map(month).collect();
    periods.extend([
        (date("2026-01-01"), date("2026-12-31")),
        (date("2024-01-01"), date("2027-12-31")),
        (date("2026-03-10"), date("2026-03-20")),
        (date("2026-04-05"), date("2026-04-05")),
    ]);
    periods
}

#[test]
fn every_figure_is_what_its_entries_say_and_no_other_entry_adds_to_it() {
    for (name, chamber) in chambers() {
        let entries = entries(&chamber);
        let mut seen = 0;
        for (from, until) in periods() {
            let all = counted(entries.iter(), from, until);
            for figure in chamber.figures(from, until) {
                let named = entries
                    .iter()
                    .filter(|entry| figure.entries.iter().any(|seq| u64::from(*seq) == entry.seq));
                let alone = counted(named, from, until).get(figure.name.code()).copied().unwrap_or(0);
                let whole = all.get(figure.name.code()).copied().unwrap_or(0);
                let about = format!("{name}: {} from {from} to {until}", figure.name.code());
                assert_eq!((alone, whole), (figure.value, figure.value), "{about}");
                assert_eq!(figure.value == 0, figure.entries.is_empty(), "{about}");
                seen += figure.entries.len();
            }
        }
        assert!(seen > 20, "{name}: {seen}");
    }
}

/// Also what is recorded beforehand, such as a turn that is to begin next month.
#[test]
fn what_is_recorded_counts_in_just_one_month() {
    for (name, chamber) in chambers() {
        let year = chamber.figures(date("2026-01-01"), date("2026-12-31"));
        for (place, figure) in year.iter().enumerate() {
            let months = (1..=12).map(month).map(|(from, until)| chamber.figures(from, until)[place].value);
            assert_eq!(months.sum::<u64>(), figure.value, "{name}: {}", figure.name.code());
        }
    }
}

/// Whose diligence an event tells of.
fn diligent(event: &Value, actor: &Value) -> Vec<(String, Diligence)> {
    let own = |diligence| {
        actor["person"].as_str().map(|person| (person.to_owned(), diligence)).into_iter().collect()
    };
    match event["type"].as_str().unwrap() {
        "MinutesDrafted" | "MinutesSigned" | "RecordFiled" | "ActivityReviewed" | "LetterFiled"
        | "NeedRegistered" | "CandidateAssessed" | "WorkHandedOver" => own(Diligence::Hand),
        "ReportSubmitted"
        | "PeriodicReportSubmitted"
        | "SummaryIssued"
        | "NeedRespondedTo"
        | "NeedAnswered" => own(Diligence::Mouth),
        // What answers a document from outside counts as that answer; none of the fixtures' does.
        "LetterIssued" if event["kind"] == "request" || event["kind"] == "report" => own(Diligence::Mouth),
        "VisitRecorded" => {
            let visitors = event["visitors"].as_array().unwrap().iter();
            visitors.map(|person| (person.as_str().unwrap().to_owned(), Diligence::Leg)).collect()
        }
        _ => vec![],
    }
}

/// Whose row it is: the person, the year, the month, the diligence.
type Row = (String, i32, u32, Diligence);

#[test]
fn every_row_of_the_diligences_is_what_its_entries_say() {
    let mut rows = 0;
    for (name, chamber) in chambers() {
        let entries = entries(&chamber);
        for (from, until) in periods() {
            let told = chamber.diligence(from, until);
            let mut done: BTreeMap<Row, (u32, Vec<u32>)> = BTreeMap::new();
            for entry in entries.iter().filter(|entry| from <= entry.day && entry.day <= until) {
                for (person, diligence) in entry.events.iter().flat_map(|event| diligent(event, &entry.actor))
                {
                    let key = (person, entry.day.year(), entry.day.month(), diligence);
                    let row = done.entry(key).or_default();
                    row.0 += 1;
                    row.1.push(u32::try_from(entry.seq).unwrap());
                    row.1.dedup();
                }
            }
            assert_eq!(told.len(), done.len(), "{name} from {from} to {until}");
            for row in told {
                let key =
                    (row.person.to_string(), i32::try_from(row.year).unwrap(), row.month, row.diligence);
                assert_eq!(done.get(&key), Some(&(row.done, row.entries)), "{name}: {key:?}");
                let dated = row.in_time.unwrap_or(0) + row.late.unwrap_or(0);
                assert!(dated <= row.done, "{name}: {key:?}");
                rows += 1;
            }
        }
    }
    assert!(rows > 10, "{rows}");
}

#[test]
fn an_issued_summary_keeps_its_figures() {
    let march = SummarySpan::Month { year: 2026, month: 3 };
    let issued =
        |chamber: &Chamber| chamber.secretariat().summary(march).unwrap().issued().unwrap().0.figures.clone();
    let before = fixture::at_work();
    let late = AcceptDirective {
        directive: DirectiveId::from_u128(0xe9),
        issuer: Some(BUREAU),
        title: title("关于报送三月份信息的通知"),
        subject: title("三月份信息"),
        expects: ExpectedAnswer::Nothing,
        received: Some(occurred("2026-03-25")),
        meeting: None,
        owner: None,
        due: None,
        audience: Audience::Secretariat,
    };
    let (from, until) = month(3);
    let entries = entries(&before);
    // It says what was recorded when it was issued.
    let by_then =
        entries.iter().take_while(|entry| !entry.events.iter().any(|event| event["type"] == "SummaryIssued"));
    let told = counted(by_then, from, until);
    for figure in issued(&before) {
        assert_eq!(
            told.get(figure.name.code()).copied().unwrap_or(0),
            figure.value,
            "{}",
            figure.name.code()
        );
    }
    let after = given(before.clone()).at("2026-05-09T01:00:00Z").and(late).chamber();
    assert_ne!(after.figures(from, until), before.figures(from, until));
    assert_eq!(issued(&after), issued(&before));
}
