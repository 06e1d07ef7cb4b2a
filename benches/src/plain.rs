//! What one would write first: plain structs in std's hash maps, the same checks, nothing recorded; and the same with a
//! line of `serde_json` for each event.

mod votes;

use serde::Serialize;
use shanghui::chamber::Command;
use shanghui::kernel::{Actor, Context, Occurred, Principal, UtcOffset};
use std::collections::{HashMap, HashSet};

/// An event as the plain version writes it.
#[derive(Serialize)]
#[serde(tag = "type")]
pub(crate) enum Event<'a> {
    MeetingConvened {
        meeting: String,
        kind: &'a str,
        theme: Option<&'a str>,
        entitled: Vec<String>,
    },
    NoticeSent {
        meeting: String,
        sent: Option<String>,
    },
    SignedIn {
        meeting: String,
        person: String,
        capacity: &'a str,
    },
    MeetingOpened {
        meeting: String,
        chair: String,
        present: usize,
        needed: usize,
    },
    ContributionRecorded {
        contribution: String,
        meeting: String,
        speakers: Vec<String>,
        points: Vec<&'a str>,
    },
    FollowUpAssigned {
        follow_up: String,
        meeting: String,
        task: &'a str,
        owner: Option<String>,
        due: Option<String>,
    },
    FollowUpCompleted {
        follow_up: String,
        result: Option<&'a str>,
    },
    MeetingClosed {
        meeting: String,
    },
    MinutesDrafted {
        meeting: String,
    },
    MinutesSigned {
        meeting: String,
        signer: String,
    },
    MotionMoved {
        motion: String,
        meeting: String,
        movers: Vec<String>,
        text: &'a str,
    },
    VoteOpened {
        vote: String,
        motion: String,
        ballot: &'a str,
        entitled: usize,
        present: usize,
    },
    VoteCast {
        vote: String,
        voter: String,
        mark: &'a str,
    },
    BallotIssued {
        vote: String,
        voter: String,
    },
    BallotReturned {
        vote: String,
        voter: String,
    },
    VoteClosed {
        vote: String,
        counted: [u32; 3],
        needed: u32,
        passed: bool,
    },
}

#[derive(Serialize)]
struct Line<'a> {
    seq: u64,
    at: String,
    actor: String,
    events: [Event<'a>; 1],
}

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Convened,
    Open,
    Closed,
}

#[derive(Clone)]
struct Meeting {
    phase: Phase,
    entitled: HashSet<u128>,
    present: HashSet<u128>,
    noticed: bool,
    day: Option<i64>,
    contributions: HashSet<u128>,
    drafted: bool,
    signed: bool,
}

/// The plain state.
#[derive(Clone, Default)]
pub(crate) struct Plain {
    last: i64,
    seq: u64,
    people: HashSet<u128>,
    posts: HashMap<u128, Vec<String>>,
    powers: HashMap<&'static str, Vec<String>>,
    meetings: HashMap<u128, Meeting>,
    follow_ups: HashMap<u128, bool>,
    motions: HashMap<u128, votes::Motion>,
    votes: HashMap<u128, votes::Vote>,
    pub(crate) lines: Option<Vec<u8>>,
}

type Refused = Result<(), &'static str>;

fn prose(prose: &shanghui::kernel::Prose) -> &str {
    match prose.runs().first() {
        Some(shanghui::kernel::Run::Text { words }) => words.as_str(),
        _ => "",
    }
}

impl Plain {
    /// The council, and what its posts may.
    pub(crate) fn new(council: impl Iterator<Item = (u128, &'static str)>, writing: bool) -> Self {
        let mut plain = Self { lines: writing.then(Vec::new), ..Self::default() };
        for (person, post) in council {
            plain.people.insert(person);
            plain.posts.entry(person).or_default().push(post.into());
        }
        for power in ["convene", "sign"] {
            plain.powers.insert(power, vec!["president".into()]);
        }
        for power in ["notice", "attendance", "run", "record", "follow_up", "draft", "motions", "votes"] {
            plain.powers.insert(power, vec!["secretary_general".into(), "secretariat_staff".into()]);
        }
        plain
    }

    fn may(&self, context: &Context, power: &'static str) -> Result<u128, &'static str> {
        let Actor::Person { person, .. } = &context.actor else { return Err("not a person") };
        let person = person.uuid().as_u128();
        let allowed = self.powers.get(power).ok_or("no such power")?;
        let held = self.posts.get(&person).ok_or("no post")?;
        if held.iter().any(|post| allowed.contains(post)) { Ok(person) } else { Err("power lacking") }
    }

    fn open(&mut self, meeting: u128, phases: &[Phase]) -> Result<&mut Meeting, &'static str> {
        let meeting = self.meetings.get_mut(&meeting).ok_or("unknown meeting")?;
        if phases.contains(&meeting.phase) { Ok(meeting) } else { Err("wrong phase") }
    }

    fn write(&mut self, context: &Context, event: Event<'_>) -> Refused {
        self.seq += 1;
        if let Some(lines) = &mut self.lines {
            let Actor::Person { person, .. } = &context.actor else { return Err("not a person") };
            let line = Line {
                seq: self.seq,
                at: context.now.to_string(),
                actor: person.to_string(),
                events: [event],
            };
            serde_json::to_writer(&mut *lines, &line).map_err(|_| "not written")?;
            lines.push(b'\n');
        }
        Ok(())
    }

    /// The checks of the workload's commands, and what they change.
    pub(crate) fn execute(&mut self, command: &Command, context: &Context) -> Refused {
        let now = context.now.unix_millis();
        if now < self.last {
            return Err("the clock ran back");
        }
        self.last = now;
        let writing = self.lines.is_some();
        let text = |id: &dyn ToString| written(writing, id);
        let event = match command {
            Command::ConveneMeeting(convene) => {
                self.may(context, "convene")?;
                let id = convene.meeting.uuid().as_u128();
                if self.meetings.contains_key(&id) {
                    return Err("already recorded");
                }
                let day = convene.starts.map(day_of);
                if day.is_none_or(|day| day < now / 86_400_000 + 5) {
                    return Err("notice too short");
                }
                let entitled: HashSet<u128> = self.posts.keys().copied().collect();
                let named = if writing {
                    entitled.iter().map(|id| format!("{id:032x}")).collect()
                } else {
                    Vec::new()
                };
                self.meetings.insert(
                    id,
                    Meeting {
                        phase: Phase::Convened,
                        entitled,
                        present: HashSet::new(),
                        noticed: false,
                        day,
                        contributions: HashSet::new(),
                        drafted: false,
                        signed: false,
                    },
                );
                Event::MeetingConvened {
                    meeting: text(&convene.meeting),
                    kind: convene.kind.as_str(),
                    theme: convene.theme.as_ref().map(|theme| theme.as_str()),
                    entitled: named,
                }
            }
            Command::SendNotice(notice) => {
                self.may(context, "notice")?;
                let meeting = self.open(notice.meeting.uuid().as_u128(), &[Phase::Convened])?;
                let sent = notice.sent.map_or(now / 86_400_000, day_of);
                if meeting.noticed || meeting.day.is_none_or(|day| day < sent + 5) {
                    return Err("notice too short");
                }
                meeting.noticed = true;
                Event::NoticeSent {
                    meeting: text(&notice.meeting),
                    sent: notice.sent.map(|sent| text(&sent)),
                }
            }
            Command::SignIn(sign_in) => {
                self.may(context, "attendance")?;
                let person = sign_in.person.uuid().as_u128();
                if !self.people.contains(&person) {
                    return Err("unknown person");
                }
                let meeting = self.open(sign_in.meeting.uuid().as_u128(), &[Phase::Convened, Phase::Open])?;
                if !meeting.entitled.contains(&person) {
                    return Err("not entitled");
                }
                if !meeting.present.insert(person) {
                    return Err("already present");
                }
                Event::SignedIn {
                    meeting: text(&sign_in.meeting),
                    person: text(&sign_in.person),
                    capacity: sign_in.capacity.code(),
                }
            }
            Command::OpenMeeting(open) => {
                self.may(context, "run")?;
                let meeting = self.open(open.meeting.uuid().as_u128(), &[Phase::Convened])?;
                let (present, needed) = (meeting.present.len(), (meeting.entitled.len() * 2).div_ceil(3));
                if !meeting.noticed
                    || !meeting.present.contains(&open.chair.uuid().as_u128())
                    || present < needed
                {
                    return Err("quorum not met");
                }
                meeting.phase = Phase::Open;
                Event::MeetingOpened {
                    meeting: text(&open.meeting),
                    chair: text(&open.chair),
                    present,
                    needed,
                }
            }
            Command::RecordContribution(said) => {
                self.may(context, "record")?;
                let meeting = self.open(said.meeting.uuid().as_u128(), &[Phase::Open])?;
                let here =
                    said.speakers.iter().all(|speaker| meeting.present.contains(&speaker.uuid().as_u128()));
                if said.speakers.is_empty() || !here {
                    return Err("not present");
                }
                if !meeting.contributions.insert(said.contribution.uuid().as_u128()) {
                    return Err("already recorded");
                }
                Event::ContributionRecorded {
                    contribution: text(&said.contribution),
                    meeting: text(&said.meeting),
                    speakers: said.speakers.iter().map(|speaker| text(speaker)).collect(),
                    points: said.summary.iter().chain(&said.points).map(prose).collect(),
                }
            }
            Command::AssignFollowUp(assign) => {
                self.may(context, "follow_up")?;
                if let Some(Principal::Person { person }) = &assign.owner
                    && !self.people.contains(&person.uuid().as_u128())
                {
                    return Err("unknown person");
                }
                self.open(assign.meeting.uuid().as_u128(), &[Phase::Open, Phase::Closed])?;
                if self.follow_ups.insert(assign.follow_up.uuid().as_u128(), false).is_some() {
                    return Err("already recorded");
                }
                Event::FollowUpAssigned {
                    follow_up: text(&assign.follow_up),
                    meeting: text(&assign.meeting),
                    task: prose(&assign.task),
                    owner: assign.owner.as_ref().map(|owner| text(owner)),
                    due: assign.due.map(|due| text(&due)),
                }
            }
            Command::CompleteFollowUp(complete) => {
                self.may(context, "follow_up")?;
                let done = self
                    .follow_ups
                    .get_mut(&complete.follow_up.uuid().as_u128())
                    .ok_or("unknown follow-up")?;
                if *done {
                    return Err("already completed");
                }
                *done = true;
                Event::FollowUpCompleted {
                    follow_up: text(&complete.follow_up),
                    result: complete.result.as_ref().map(prose),
                }
            }
            Command::CloseMeeting(close) => {
                self.may(context, "run")?;
                self.open(close.meeting.uuid().as_u128(), &[Phase::Open])?.phase = Phase::Closed;
                Event::MeetingClosed { meeting: text(&close.meeting) }
            }
            Command::DraftMinutes(draft) => {
                self.may(context, "draft")?;
                let meeting = self.open(draft.meeting.uuid().as_u128(), &[Phase::Closed])?;
                if meeting.drafted {
                    return Err("already drafted");
                }
                meeting.drafted = true;
                Event::MinutesDrafted { meeting: text(&draft.meeting) }
            }
            Command::SignMinutes(sign) => {
                let signer = self.may(context, "sign")?;
                let meeting = self.open(sign.meeting.uuid().as_u128(), &[Phase::Closed])?;
                if !meeting.drafted || meeting.signed {
                    return Err("already signed");
                }
                meeting.signed = true;
                Event::MinutesSigned { meeting: text(&sign.meeting), signer: format!("{signer:032x}") }
            }
            _ => self.decide_vote(command, context)?,
        };
        self.write(context, event)
    }
}

/// An id as text, where there is anything to write.
fn written(writing: bool, id: &dyn ToString) -> String {
    if writing { id.to_string() } else { String::new() }
}

fn day_of(occurred: Occurred) -> i64 {
    let date = occurred.date(UtcOffset::CHINA);
    i64::from(date.naive().to_epoch_days())
}
