//! A command from JSON and back.

use crate::Done;
use crate::made::Telling;
use crate::runner::{Report, Way};
use serde::{Deserialize, Serialize};
use shanghui::chamber::Command;
use shanghui::kernel::Wire as _;

/// The same shapes as one would derive them: ids and times stay texts, nothing is checked.
#[derive(Serialize, Deserialize)]
struct SignIn {
    r#type: String,
    meeting: String,
    person: String,
    capacity: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    arrived: Option<String>,
    manner: String,
}

#[derive(Serialize, Deserialize)]
struct CastVote {
    r#type: String,
    vote: String,
    voter: String,
    mark: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct RegisterPerson {
    r#type: String,
    person: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    audience: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    born: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Run {
    r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct AssignFollowUp {
    r#type: String,
    follow_up: String,
    meeting: String,
    task: Vec<Run>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<Run>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    audience: String,
}

#[derive(Serialize, Deserialize)]
struct RecordContribution {
    r#type: String,
    contribution: String,
    meeting: String,
    speakers: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    on_behalf_of: Vec<Run>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<Vec<Run>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    points: Vec<Vec<Run>>,
    audience: String,
}

const TIMES: usize = 2_000;

fn peer<T: Serialize + for<'de> Deserialize<'de>>(text: &str) -> Done {
    for _ in 0..TIMES {
        let command: T = serde_json::from_str(std::hint::black_box(text))?;
        std::hint::black_box(serde_json::to_string(&command)?);
    }
    Ok(())
}

fn compare<T: Serialize + for<'de> Deserialize<'de>>(
    report: &mut Report,
    title: &'static str,
    command: &Command,
) -> Done {
    let text = command.to_json();
    let theirs = serde_json::to_string(&serde_json::from_str::<T>(&text)?)?;
    if theirs != text {
        return Err(format!("the peer writes {theirs} for {text}").into());
    }
    report.compare(
        title,
        "a round trip",
        vec![
            Way::whole("serde_json, derived, nothing checked", TIMES, || peer::<T>(&text)),
            Way::whole("shanghui: ids, dates, bounded texts checked", TIMES, || {
                for _ in 0..TIMES {
                    let command = Command::from_json(std::hint::black_box(&text))?;
                    std::hint::black_box(command.to_json());
                }
                Ok(())
            }),
        ],
    )
}

pub(crate) fn run(report: &mut Report) -> Done {
    let mut telling = Telling::found()?;
    let person = telling.next_person()?;
    let mut asked = telling.workflow()?;
    asked.extend(telling.exchange()?);
    let find = |name: &str| {
        asked
            .iter()
            .map(|(command, _)| command)
            .find(|command| command.name() == name)
            .ok_or("no such command")
    };
    compare::<SignIn>(report, "wire: SignIn", find("SignIn")?)?;
    compare::<CastVote>(report, "wire: CastVote", find("CastVote")?)?;
    compare::<RegisterPerson>(report, "wire: RegisterPerson", &person)?;
    compare::<AssignFollowUp>(report, "wire: AssignFollowUp", find("AssignFollowUp")?)?;
    compare::<RecordContribution>(report, "wire: RecordContribution", find("RecordContribution")?)
}
