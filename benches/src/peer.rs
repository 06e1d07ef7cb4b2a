//! The best event-sourcing framework in Rust that was found, `eventually` 0.4.0 (its aggregate root in memory, which is in
//! `eventually-core`), in the form that suits it best: whoever never changes stands beside the state, and the state, which
//! the framework copies for every command, is a few words of bits. Nothing is written.

use crate::made::Asked;
use eventually_core::aggregate::{Aggregate, AggregateRootBuilder};
use shanghui::chamber::Command;
use shanghui::kernel::{Actor, Context, Occurred, Principal, UtcOffset};
use shanghui::tally::BallotMark;
use std::collections::HashMap;
use std::future::{Future, ready};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{self, Poll, Waker};

/// A set of up to 320 people.
type Bits = [u64; 5];

fn bit(place: u32) -> (usize, u64) {
    ((place >> 6) as usize, 1 << (place & 63))
}

fn has(bits: &Bits, place: u32) -> bool {
    let (word, bit) = bit(place);
    bits.get(word).is_some_and(|word| word & bit != 0)
}

fn put(bits: &mut Bits, place: u32) {
    let (word, bit) = bit(place);
    if let Some(word) = bits.get_mut(word) {
        *word |= bit;
    }
}

fn count(bits: &Bits) -> u32 {
    bits.iter().map(|word| word.count_ones()).sum()
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Phase {
    #[default]
    Nothing,
    Convened,
    Open,
    Closed,
}

#[derive(Debug, Clone, Copy, Default)]
struct Motion {
    motion: u128,
    vote: Option<u128>,
    passed: Option<bool>,
    roll: Bits,
    voted: Bits,
    sums: [u32; 3],
}

/// What the framework keeps and copies.
#[derive(Debug, Clone, Default)]
pub(crate) struct State {
    last: i64,
    meeting: u128,
    day: i64,
    phase: Phase,
    noticed: bool,
    drafted: bool,
    signed: bool,
    present: Bits,
    motions: [Motion; 5],
    moved: usize,
    follow_ups: [(u128, bool); 20],
    assigned: usize,
}

#[derive(Debug, Clone)]
pub(crate) enum Change {
    Convened { meeting: u128, day: i64 },
    Noticed,
    SignedIn { place: u32 },
    Opened,
    Moved { motion: u128 },
    VoteOpened { index: usize, vote: u128 },
    Cast { index: usize, place: u32, mark: BallotMark },
    VoteClosed { index: usize, passed: bool },
    Assigned { follow_up: u128 },
    Completed { index: usize },
    Closed,
    Drafted,
    Signed,
}

#[derive(Debug, Clone)]
pub(crate) struct Event {
    at: i64,
    change: Change,
}

/// Who belongs to the council, and what posts may do.
#[derive(Debug, Clone)]
pub(crate) struct Council {
    people: Arc<HashMap<u128, (u32, &'static str)>>,
    entitled: u32,
}

type Decided = Result<Option<Vec<Event>>, &'static str>;

impl Council {
    pub(crate) fn new(council: impl Iterator<Item = (u128, &'static str)>) -> Self {
        let people: HashMap<_, _> =
            council.zip(0_u32..).map(|((id, post), place)| (id, (place, post))).collect();
        Self { entitled: people.len() as u32, people: Arc::new(people) }
    }

    fn may(&self, context: &Context, post: &str) -> Result<(), &'static str> {
        let Actor::Person { person, .. } = &context.actor else { return Err("not a person") };
        let (_, held) = self.people.get(&person.uuid().as_u128()).ok_or("no post")?;
        if *held == post { Ok(()) } else { Err("power lacking") }
    }

    fn place(&self, person: u128) -> Result<u32, &'static str> {
        self.people.get(&person).map(|(place, _)| *place).ok_or("unknown person")
    }

    fn decide(&self, state: &State, (command, context): &Asked) -> Decided {
        let at = context.now.unix_millis();
        if at < state.last {
            return Err("the clock ran back");
        }
        let secretary = "secretary_general";
        let held = |meeting: u128, phases: &[Phase]| {
            if meeting != state.meeting {
                return Err("unknown meeting");
            }
            if phases.contains(&state.phase) { Ok(()) } else { Err("wrong phase") }
        };
        let voted_on = |vote: u128| {
            let found = state.motions.iter().position(|motion| motion.vote == Some(vote));
            let index = found.ok_or("unknown vote")?;
            let motion = state.motions.get(index).ok_or("unknown vote")?;
            if motion.passed.is_some() { Err("vote closed") } else { Ok((index, motion)) }
        };
        let change = match command {
            Command::ConveneMeeting(convene) => {
                self.may(context, "president")?;
                let day = convene.starts.map(day_of).ok_or("no day")?;
                if state.phase != Phase::Nothing || day < at / 86_400_000 + 5 {
                    return Err("notice too short");
                }
                Change::Convened { meeting: convene.meeting.uuid().as_u128(), day }
            }
            Command::SendNotice(notice) => {
                self.may(context, secretary)?;
                held(notice.meeting.uuid().as_u128(), &[Phase::Convened])?;
                if state.noticed || state.day < notice.sent.map_or(at / 86_400_000, day_of) + 5 {
                    return Err("notice too short");
                }
                Change::Noticed
            }
            Command::SignIn(sign_in) => {
                self.may(context, secretary)?;
                held(sign_in.meeting.uuid().as_u128(), &[Phase::Convened, Phase::Open])?;
                let place = self.place(sign_in.person.uuid().as_u128())?;
                if has(&state.present, place) {
                    return Err("already present");
                }
                Change::SignedIn { place }
            }
            Command::OpenMeeting(open) => {
                self.may(context, secretary)?;
                held(open.meeting.uuid().as_u128(), &[Phase::Convened])?;
                let chair = self.place(open.chair.uuid().as_u128())?;
                if !state.noticed
                    || !has(&state.present, chair)
                    || count(&state.present) * 3 < self.entitled * 2
                {
                    return Err("quorum not met");
                }
                Change::Opened
            }
            Command::MoveMotion(moved) => {
                self.may(context, secretary)?;
                held(moved.meeting.uuid().as_u128(), &[Phase::Convened, Phase::Open])?;
                for mover in &moved.movers {
                    let Principal::Person { person } = mover else { return Err("not entitled") };
                    self.place(person.uuid().as_u128())?;
                }
                let motion = moved.motion.uuid().as_u128();
                let known = state.motions.iter().any(|known| known.motion == motion);
                if known || moved.movers.is_empty() || state.moved >= state.motions.len() {
                    return Err("already recorded");
                }
                Change::Moved { motion }
            }
            Command::OpenVote(open) => {
                self.may(context, secretary)?;
                let motion = open.motion.uuid().as_u128();
                let found = state.motions.iter().position(|known| known.motion == motion);
                let index = found.ok_or("unknown motion")?;
                let under_way = state.motions.get(index).is_none_or(|known| known.vote.is_some());
                if under_way || state.phase != Phase::Open {
                    return Err("vote in progress");
                }
                if count(&state.present) * 3 < self.entitled * 2 {
                    return Err("quorum not met");
                }
                Change::VoteOpened { index, vote: open.vote.uuid().as_u128() }
            }
            Command::CastVote(cast) => {
                self.may(context, secretary)?;
                let (index, motion) = voted_on(cast.vote.uuid().as_u128())?;
                let place = self.place(cast.voter.uuid().as_u128())?;
                if !has(&motion.roll, place) || !has(&state.present, place) {
                    return Err("not on the roll");
                }
                if has(&motion.voted, place) {
                    return Err("voted already");
                }
                Change::Cast { index, place, mark: cast.mark }
            }
            Command::CloseVote(close) => {
                self.may(context, secretary)?;
                let (index, motion) = voted_on(close.vote.uuid().as_u128())?;
                let [favour, ..] = motion.sums;
                Change::VoteClosed { index, passed: favour * 2 >= count(&motion.roll) }
            }
            Command::AssignFollowUp(assign) => {
                self.may(context, secretary)?;
                held(assign.meeting.uuid().as_u128(), &[Phase::Open, Phase::Closed])?;
                if let Some(Principal::Person { person }) = &assign.owner {
                    self.place(person.uuid().as_u128())?;
                }
                let follow_up = assign.follow_up.uuid().as_u128();
                let known = state.follow_ups.iter().any(|(known, _)| *known == follow_up);
                if known || state.assigned >= state.follow_ups.len() {
                    return Err("already recorded");
                }
                Change::Assigned { follow_up }
            }
            Command::CompleteFollowUp(complete) => {
                self.may(context, secretary)?;
                let follow_up = complete.follow_up.uuid().as_u128();
                let found = state.follow_ups.iter().position(|known| *known == (follow_up, false));
                Change::Completed { index: found.ok_or("unknown follow-up")? }
            }
            Command::CloseMeeting(close) => {
                self.may(context, secretary)?;
                held(close.meeting.uuid().as_u128(), &[Phase::Open])?;
                Change::Closed
            }
            Command::DraftMinutes(draft) => {
                self.may(context, secretary)?;
                held(draft.meeting.uuid().as_u128(), &[Phase::Closed])?;
                if state.drafted {
                    return Err("already drafted");
                }
                Change::Drafted
            }
            Command::SignMinutes(sign) => {
                self.may(context, "president")?;
                held(sign.meeting.uuid().as_u128(), &[Phase::Closed])?;
                if !state.drafted || state.signed {
                    return Err("already signed");
                }
                Change::Signed
            }
            _ => return Err("not part of the workload"),
        };
        Ok(Some(vec![Event { at, change }]))
    }
}

fn day_of(occurred: Occurred) -> i64 {
    i64::from(occurred.date(UtcOffset::CHINA).naive().to_epoch_days())
}

impl Aggregate for Council {
    type Id = u8;
    type State = State;
    type Event = Event;
    type Command = Asked;
    type Error = &'static str;

    fn apply(mut state: State, Event { at, change }: Event) -> Result<State, &'static str> {
        state.last = at;
        let motion = match &change {
            Change::VoteOpened { index, .. }
            | Change::Cast { index, .. }
            | Change::VoteClosed { index, .. } => state.motions.get_mut(*index),
            Change::Moved { .. } => state.motions.get_mut(state.moved),
            _ => None,
        };
        match (change, motion) {
            (Change::Convened { meeting, day }, _) => {
                (state.meeting, state.day, state.phase) = (meeting, day, Phase::Convened);
            }
            (Change::Noticed, _) => state.noticed = true,
            (Change::SignedIn { place }, _) => put(&mut state.present, place),
            (Change::Opened, _) => state.phase = Phase::Open,
            (Change::Moved { motion }, Some(slot)) => {
                slot.motion = motion;
                state.moved += 1;
            }
            (Change::VoteOpened { vote, .. }, Some(slot)) => {
                slot.vote = Some(vote);
                slot.roll = state.present;
            }
            (Change::Cast { place, mark, .. }, Some(slot)) => {
                put(&mut slot.voted, place);
                let [favour, against, abstain] = &mut slot.sums;
                *match mark {
                    BallotMark::For => favour,
                    BallotMark::Against => against,
                    _ => abstain,
                } += 1;
            }
            (Change::VoteClosed { passed, .. }, Some(slot)) => slot.passed = Some(passed),
            (Change::Assigned { follow_up }, _) => {
                if let Some(slot) = state.follow_ups.get_mut(state.assigned) {
                    *slot = (follow_up, false);
                }
                state.assigned += 1;
            }
            (Change::Completed { index }, _) => {
                if let Some((_, done)) = state.follow_ups.get_mut(index) {
                    *done = true;
                }
            }
            (Change::Closed, _) => state.phase = Phase::Closed,
            (Change::Drafted, _) => state.drafted = true,
            (Change::Signed, _) => state.signed = true,
            (_, None) => return Err("no such motion"),
        }
        Ok(state)
    }

    fn handle<'a, 's: 'a>(
        &'a self,
        _: &'s u8,
        state: &'s State,
        asked: Asked,
    ) -> Pin<Box<dyn Future<Output = Decided> + Send + 'a>> {
        Box::pin(ready(self.decide(state, &asked)))
    }
}

/// Nothing here ever waits.
fn now<T>(future: impl Future<Output = T>) -> Result<T, &'static str> {
    match pin!(future).poll(&mut task::Context::from_waker(Waker::noop())) {
        Poll::Ready(made) => Ok(made),
        Poll::Pending => Err("it waits"),
    }
}

/// Handles every command; gives what the meeting amounts to.
pub(crate) fn handle(council: &Council, asked: Vec<Asked>) -> Result<String, &'static str> {
    let mut root = AggregateRootBuilder::from(council.clone()).build(0);
    for asked in asked {
        now(root.handle(asked))??;
    }
    let state = root.state();
    let mut sums = [0; 3];
    for motion in &state.motions {
        for (sum, more) in sums.iter_mut().zip(motion.sums) {
            *sum += more;
        }
    }
    let carried = state.motions.iter().filter(|motion| motion.passed == Some(true)).count();
    let done = state.follow_ups.iter().filter(|(_, done)| *done).count();
    let signed = count(&state.present) as usize;
    Ok(crate::workflow::outcome(signed, sums, carried, done, state.phase == Phase::Closed))
}
