//! Invented chambers: everything comes from a counter, so every run measures the same bytes.

mod secretariat;
mod votes;

use crate::Done;
use shanghui::chamber::{Chamber, Command, FoundChamber};
use shanghui::charter::{BallotKind, Charter, CharterRules, Matter};
use shanghui::kernel::{
    Actor, AgendaItemId, AppointmentId, Audience, ChamberId, Context, ContributionId, Date, FollowUpId,
    Fraction, Instant, MeetingId, MeetingKind, Occurred, PersonId, PersonName, Post, Principal, Prose, Salt,
    Title, UtcOffset,
};
use shanghui::leadership::AppointToPost;
use shanghui::meeting::{
    AgendaItem, AssignFollowUp, Capacity, CloseMeeting, CompleteFollowUp, ConveneMeeting, DraftMinutes,
    ItemKind, Manner, OpenMeeting, RecordContribution, SendNotice, SignIn, SignMinutes,
};
use shanghui::people::RegisterPerson;
use std::ops::Range;

/// How many belong to the council.
pub(crate) const COUNCIL: u32 = 300;
/// How many of them come: exactly the quorum of two thirds.
pub(crate) const PRESENT: u32 = 200;
/// How many contributions and follow-ups a meeting has.
pub(crate) const CONTRIBUTIONS: u32 = 5;
pub(crate) const FOLLOW_UPS: u32 = 20;
/// How many motions the full workload votes on.
pub(crate) const MOTIONS: u32 = 5;

const SURNAMES: [&str; 8] = ["林", "苏", "沈", "顾", "白", "夏", "江", "秦"];
const GIVEN: [&str; 8] = ["知远", "明川", "若溪", "景行", "砚秋", "云舟", "望舒", "疏桐"];

/// An id's number: the kind above, mixed below, as a minted id would look.
pub(crate) fn mixed(kind: u128, number: u32) -> u128 {
    let mut bits = u64::from(number).wrapping_add(0x9e37_79b9_7f4a_7c15);
    for multiplier in [0xbf58_476d_1ce4_e5b9_u64, 0x94d0_49bb_1331_11eb] {
        bits = (bits ^ (bits >> 30)).wrapping_mul(multiplier);
    }
    (kind << 120) | (u128::from(number) << 64) | u128::from(bits ^ (bits >> 31))
}

pub(crate) fn person(number: u32) -> PersonId {
    PersonId::from_u128(mixed(1, number))
}

pub(crate) fn meeting(number: u32) -> MeetingId {
    MeetingId::from_u128(mixed(2, number))
}

pub(crate) fn follow_up(number: u32) -> FollowUpId {
    FollowUpId::from_u128(mixed(3, number))
}

/// The one item on which an agenda has something to decide.
fn business() -> AgendaItemId {
    AgendaItemId::from_u128(mixed(8, 0))
}

/// The post of the council's so-manyeth.
pub(crate) const fn post(number: u32) -> &'static str {
    match number {
        0 => "president",
        1 => "secretary_general",
        _ => "director",
    }
}

/// The context of the command of a second.
pub(crate) fn context(second: u32, actor: &Actor) -> Done<Context> {
    let start: Instant = "2026-01-05T01:00:00.000Z".parse()?;
    let now = Instant::from_unix_millis(start.unix_millis() + i64::from(second) * 1_000)?;
    let mut salt = [0; 16];
    for (slot, byte) in salt.iter_mut().zip(mixed(9, second).to_be_bytes()) {
        *slot = byte;
    }
    Ok(Context { now, actor: actor.clone(), salt: Salt(salt) })
}

/// A chamber of which a part has been told: each command a second after the one before.
#[derive(Clone)]
pub(crate) struct Telling {
    pub(crate) chamber: Chamber,
    second: u32,
    people: u32,
    meetings: u32,
    follow_ups: u32,
    motions: u32,
}

/// A command with its context.
pub(crate) type Asked = (Command, Context);

impl Telling {
    /// A chamber with its council.
    pub(crate) fn found() -> Done<Self> {
        Self::found_under(|_| {})
    }

    /// A chamber with its council, under a charter that was changed.
    fn found_under(change: impl FnOnce(&mut CharterRules)) -> Done<Self> {
        let mut charter = Charter::preset("mca_1998")?.rules().clone();
        // In the workload three fifths of those present carry a motion; the preset's council asks for two thirds.
        for rule in charter.organs.iter_mut().flat_map(|organ| &mut organ.decides) {
            if rule.matter == Matter::Ordinary {
                rule.pass.threshold.fraction = Fraction::new(1, 2)?;
            }
        }
        change(&mut charter);
        let command = FoundChamber {
            chamber: ChamberId::from_u128(7),
            name: Title::new("云川市洞庭商会")?,
            hometown: Some(Title::new("洞庭")?),
            seat: Some(Title::new("云川市")?),
            offset: UtcOffset::CHINA,
            charter,
        };
        let chamber = Chamber::found(command, &context(0, &Actor::import())?)?;
        let mut telling = Self { chamber, second: 0, people: 0, meetings: 0, follow_ups: 0, motions: 0 };
        for number in 0..COUNCIL {
            let command = telling.next_person()?;
            telling.tell(command, &Actor::import())?;
            let post = Post::new(post(number))?;
            let appointment = AppointmentId::from_u128(mixed(4, number));
            let command = AppointToPost {
                appointment,
                person: person(number),
                post,
                from: None,
                until: None,
                manner: None,
            };
            telling.tell(command.into(), &Actor::import())?;
        }
        Ok(telling)
    }

    fn tell(&mut self, command: Command, actor: &Actor) -> Done {
        let (command, context) = self.ask(command, actor)?;
        self.chamber.execute(command, &context)?;
        Ok(())
    }

    /// Puts a command into its second.
    pub(crate) fn ask(&mut self, command: impl Into<Command>, actor: &Actor) -> Done<Asked> {
        self.second += 1;
        Ok((command.into(), context(self.second, actor)?))
    }

    /// Registers the next person.
    pub(crate) fn next_person(&mut self) -> Done<Command> {
        let number = self.people;
        self.people += 1;
        let pick = |names: [&'static str; 8], shift: u32| names.get((number >> shift) as usize % 8).copied();
        let name = format!("{}{}", pick(SURNAMES, 0).unwrap_or_default(), pick(GIVEN, 3).unwrap_or_default());
        let name = PersonName::new(&name)?;
        Ok(RegisterPerson {
            person: person(number),
            name,
            phone: None,
            audience: Audience::Members,
            born: None,
        }
        .into())
    }

    /// A council meeting up to its opening, with this many present.
    pub(crate) fn begin_meeting(&mut self, present: u32) -> Done<(MeetingId, Vec<Asked>)> {
        let (meeting, mut asked) = self.convene("council", 7)?;
        asked.extend(self.sign_in(meeting, 0..present)?);
        asked.push(self.open(meeting)?);
        Ok((meeting, asked))
    }

    /// A meeting of a kind, convened and noticed so many days ahead; the day of the meeting has come.
    pub(crate) fn convene(&mut self, kind: &str, days: u32) -> Done<(MeetingId, Vec<Asked>)> {
        let (president, secretary) = (Actor::person(person(0)), Actor::person(person(1)));
        let meeting = meeting(self.meetings);
        self.meetings += 1;
        let now = context(self.second, &president)?.now;
        let today = now.date(UtcOffset::CHINA);
        let held = today.plus_days(days).ok_or("the calendar ends")?;
        let convene = ConveneMeeting {
            meeting,
            kind: MeetingKind::new(kind)?,
            series: None,
            ordinal: None,
            theme: Some(Title::new("理事会例会")?),
            question: None,
            starts: Some(Occurred::Date(held)),
            place: Some(Title::new("云川市商会会议室")?),
            agenda: vec![AgendaItem {
                item: business(),
                kind: ItemKind::Business,
                title: Title::new("审议本年度工作安排")?,
            }],
            invited: Vec::new(),
            second_call_of: None,
            demand: None,
            convened_on: None,
            audience: Audience::Members,
        };
        let asked = vec![
            self.ask(convene, &president)?,
            self.ask(SendNotice { meeting, sent: Some(Occurred::Date(today)) }, &secretary)?,
        ];
        self.second += days * 86_400;
        Ok((meeting, asked))
    }

    /// These people sign in.
    pub(crate) fn sign_in(&mut self, meeting: MeetingId, people: Range<u32>) -> Done<Vec<Asked>> {
        let secretary = Actor::person(person(1));
        let mut asked = Vec::new();
        for number in people {
            let sign_in = SignIn {
                meeting,
                person: person(number),
                capacity: Capacity::Attending,
                arrived: None,
                manner: Manner::InPerson,
            };
            asked.push(self.ask(sign_in, &secretary)?);
        }
        Ok(asked)
    }

    /// The president opens a meeting.
    pub(crate) fn open(&mut self, meeting: MeetingId) -> Done<Asked> {
        self.ask(OpenMeeting { meeting, chair: person(0), at: None }, &Actor::person(person(1)))
    }

    /// A contribution to a meeting.
    pub(crate) fn contribution(&mut self, meeting: MeetingId, number: u32) -> Done<Asked> {
        let contribution = RecordContribution {
            contribution: ContributionId::from_u128(mixed(5, number)),
            meeting,
            item: None,
            speakers: vec![person(2 + number % (PRESENT - 2))],
            on_behalf_of: Vec::new(),
            summary: Some(Prose::text("介绍本季度走访会员企业的情况，并就资源对接提出建议")?),
            points: vec![Prose::text("建立会员需求台账")?, Prose::text("每月组织一次企业互访")?],
            audience: Audience::Members,
        };
        self.ask(contribution, &Actor::person(person(1)))
    }

    /// Assigns the next follow-up.
    pub(crate) fn assignment(&mut self, meeting: MeetingId) -> Done<(FollowUpId, Asked)> {
        let follow_up = follow_up(self.follow_ups);
        self.follow_ups += 1;
        let command = AssignFollowUp {
            follow_up,
            meeting,
            task: Prose::text("整理会员需求台账并报会长办公会")?,
            owner: Some(Principal::Person { person: person(self.follow_ups % PRESENT) }),
            due: Some(Date::new(2099, 12, 31)?),
            audience: Audience::Members,
        };
        Ok((follow_up, self.ask(command, &Actor::person(person(1)))?))
    }

    /// A whole meeting as the workload has it: 200 of 300 sign in, five motions are moved, voted on by name and closed,
    /// twenty follow-ups assigned and done, minutes drafted and signed.
    pub(crate) fn workflow(&mut self) -> Done<Vec<Asked>> {
        let (meeting, mut asked) = self.begin_meeting(PRESENT)?;
        for _ in 0..MOTIONS {
            let (motion, moved) = self.move_motion(meeting, Matter::Ordinary)?;
            let (vote, opened) = self.open_vote(motion, BallotKind::ShowOfHands)?;
            asked.extend([moved, opened]);
            asked.extend(self.cast(vote, 0..PRESENT)?);
            asked.push(self.close_by_name(vote)?);
        }
        self.finish(meeting, &mut asked)?;
        Ok(asked)
    }

    /// A meeting at which people speak and nothing is voted on: what journals to be read are made of.
    pub(crate) fn exchange(&mut self) -> Done<Vec<Asked>> {
        let (meeting, mut asked) = self.begin_meeting(PRESENT)?;
        for number in 0..CONTRIBUTIONS {
            asked.push(self.contribution(meeting, number)?);
        }
        self.finish(meeting, &mut asked)?;
        Ok(asked)
    }

    /// What follows from a meeting, and its end.
    fn finish(&mut self, meeting: MeetingId, asked: &mut Vec<Asked>) -> Done {
        let (president, secretary) = (Actor::person(person(0)), Actor::person(person(1)));
        let mut assigned = Vec::new();
        for _ in 0..FOLLOW_UPS {
            let (follow_up, command) = self.assignment(meeting)?;
            assigned.push(follow_up);
            asked.push(command);
        }
        for follow_up in assigned {
            let result = Some(Prose::text("已完成")?);
            asked.push(self.ask(CompleteFollowUp { follow_up, at: None, result }, &secretary)?);
        }
        asked.push(self.ask(CloseMeeting { meeting, at: None }, &secretary)?);
        asked.push(self.ask(DraftMinutes { meeting }, &secretary)?);
        asked.push(self.ask(SignMinutes { meeting }, &president)?);
        Ok(())
    }

    /// Executes what was asked.
    pub(crate) fn execute(&mut self, asked: Vec<Asked>) -> Done {
        for (command, context) in asked {
            self.chamber.execute(command, &context)?;
        }
        Ok(())
    }

    /// Tells on until the journal has at least this many entries: meetings, and now and then new people.
    pub(crate) fn reach(&mut self, entries: u32) -> Done {
        while self.chamber.journal().length() < entries {
            for _ in 0..50 {
                let command = self.next_person()?;
                self.tell(command, &Actor::import())?;
            }
            let asked = self.exchange()?;
            self.execute(asked)?;
        }
        Ok(())
    }

    /// Registers people until there are this many.
    pub(crate) fn people(&mut self, many: u32) -> Done {
        while self.people < many {
            let command = self.next_person()?;
            self.tell(command, &Actor::import())?;
        }
        Ok(())
    }
}

/// The header and the first entries of a journal, as bytes.
pub(crate) fn journal_of(entries: u32) -> Done<Vec<u8>> {
    let mut telling = Telling::found()?;
    telling.reach(entries)?;
    telling.chamber.seal();
    let lines = telling.chamber.journal().to_lines();
    let mut ends = lines.iter().zip(1_usize..).filter(|(byte, _)| **byte == b'\n').map(|(_, end)| end);
    let end = ends.nth(entries as usize).unwrap_or(lines.len());
    Ok(lines.get(..end).unwrap_or_default().to_vec())
}
