//! What a vote says: no order of its ballots changes it, and its arithmetic can be worked out again from the journal alone.

use super::{Stage, at, take};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use shanghui::chamber::scenario::{Given, given};
use shanghui::chamber::{Chamber, Event};
use shanghui::charter::{BallotKind, CharterRules, MatterRule, MeetingRule};
use shanghui::journal::{Entry, Journal};
use shanghui::kernel::{Candidate, MeetingId, MotionId, PersonId, ProxyId, VoteId};
use shanghui::meeting::{Capacity, MeetingConvened};
use shanghui::tally::{
    BallotMark, CandidateTotals, Counts, ElectionRule, ElectionTotals, MotionOutcome, MotionRule,
    judge_election, judge_motion,
};
use shanghui::voting::{
    CandidateCount, CastVote, CloseVote, IssueBallot, MotionMoved, OpenVote, ReturnBallot, SecretChoice,
    VoteClosed, VoteCount, VoteOpened,
};
use shanghui_testkit::sample::{
    self, COUNCIL, GU, HAN, HE, LIN, SHEN, SU, VOTE, XU, YE, ZHOU, open_vote, sign_in,
};
use shanghui_testkit::strategy::{Step, steps, voted};
use shanghui_testkit::voting::{self, FREE_VOTE, POLL};
use std::collections::{BTreeMap, BTreeSet};

const COUNCILLORS: [PersonId; 6] = [LIN, ZHOU, SHEN, GU, XU, HAN];

/// What the entries of a journal say of its votes. No state of the chamber is asked.
#[derive(Default)]
struct Record {
    rules: Option<CharterRules>,
    meetings: BTreeMap<MeetingId, MeetingConvened>,
    attending: BTreeMap<MeetingId, BTreeSet<PersonId>>,
    motions: BTreeMap<MotionId, MotionMoved>,
    recused: BTreeMap<MotionId, BTreeSet<PersonId>>,
    principals: BTreeMap<ProxyId, PersonId>,
    votes: BTreeMap<VoteId, Taken>,
    closed: u32,
}

/// A vote as the entries since its opening tell it.
struct Taken {
    opened: VoteOpened,
    voters: usize,
    marks: Vec<BallotMark>,
    issued: u64,
    returned: u64,
}

impl Record {
    /// Reads a journal, and works out every vote that was closed in it; how many there were.
    fn worked_out(journal: &Journal) -> u32 {
        let mut record = Self::default();
        for seq in 1..=journal.length() {
            let entry: Entry<Event> = journal.entry(seq).unwrap();
            entry.events.iter().for_each(|event| record.read(event));
        }
        record.closed
    }

    fn read(&mut self, event: &Event) {
        match event {
            Event::ChamberFounded(it) => self.rules = Some(it.charter.clone()),
            Event::MeetingConvened(it) => drop(self.meetings.insert(it.meeting, it.clone())),
            Event::SignedIn(it) if it.capacity == Capacity::Attending => {
                self.attending.entry(it.meeting).or_default().insert(it.person);
            }
            Event::SignedOut(it) => drop(self.attending.entry(it.meeting).or_default().remove(&it.person)),
            Event::ProxyGranted(it) => drop(self.principals.insert(it.proxy, it.principal)),
            Event::MotionMoved(it) => drop(self.motions.insert(it.motion, it.clone())),
            Event::VoterRecused(it) => {
                self.recused.entry(it.motion).or_default().insert(it.person);
            }
            Event::VoteOpened(it) => {
                let opened = it.clone();
                let (voters, marks) = (self.voters(it), Vec::new());
                self.votes.insert(it.vote, Taken { opened, voters, marks, issued: 0, returned: 0 });
            }
            Event::VoteCast(it) => self.vote(it.vote).marks.push(it.mark),
            Event::BallotIssued(it) => self.vote(it.vote).issued += 1,
            Event::BallotReturned(it) => self.vote(it.vote).returned += 1,
            Event::VoteClosed(it) => self.work_out(it),
            _ => {}
        }
    }

    fn vote(&mut self, vote: VoteId) -> &mut Taken {
        self.votes.get_mut(&vote).unwrap()
    }

    /// How many may vote: who is there and not recused, or by correspondence who is entitled; and who is represented.
    fn voters(&self, opened: &VoteOpened) -> usize {
        let meeting = self.motions[&opened.motion].meeting;
        let mut voters = if opened.ballot == BallotKind::Correspondence {
            self.meetings[&meeting].entitled.iter().copied().collect()
        } else {
            self.attending.get(&meeting).cloned().unwrap_or_default()
        };
        for person in self.recused.get(&opened.motion).into_iter().flatten() {
            voters.remove(person);
        }
        voters.extend(opened.proxies.iter().map(|proxy| self.principals[proxy]));
        voters.len()
    }

    /// The rule of the matter and that of the meeting, as the charter says it.
    fn rule(&self, moved: &MotionMoved) -> (&MatterRule, &MeetingRule) {
        let rules = self.rules.as_ref().unwrap();
        let convened = &self.meetings[&moved.meeting];
        let kind = rules.meetings.iter().find(|rule| rule.kind == convened.kind).unwrap();
        let organ = rules.organs.iter().find(|organ| Some(&organ.organ) == kind.organ.as_ref()).unwrap();
        let matter = organ.decides.iter().find(|rule| rule.matter == moved.subject.matter()).unwrap();
        (matter, kind)
    }

    fn work_out(&mut self, closed: &VoteClosed) {
        let taken = &self.votes[&closed.vote];
        let moved = &self.motions[&taken.opened.motion];
        let (matter, kind) = self.rule(moved);
        let second_call = self.meetings[&moved.meeting].second_call_of.is_some();
        let second = kind.second_call.as_ref().filter(|_| second_call);
        let quorum = matter.quorum.as_ref().or(second).or(kind.quorum.as_ref()).map(|share| share.threshold);
        let returned = closed.count.returned();
        let issued = match taken.opened.ballot {
            BallotKind::Secret => taken.issued,
            _ => taken.voters as u64,
        };
        match taken.opened.ballot {
            BallotKind::Secret => assert!(returned == taken.returned || returned > issued, "{closed:?}"),
            ballot => {
                let of = |mark| taken.marks.iter().filter(|said| **said == mark).count() as u32;
                let [r#for, against, abstain] =
                    [BallotMark::For, BallotMark::Against, BallotMark::Abstain].map(of);
                if !taken.marks.is_empty() || (ballot == BallotKind::Correspondence && returned == 0) {
                    let by_name = VoteCount::Motion { r#for, against, abstain, void: 0 };
                    assert_eq!(closed.count, by_name, "the count is that of the marks");
                }
                assert!(returned <= taken.voters as u64, "{closed:?}");
            }
        }
        let entitled = u64::from(taken.opened.entitled);
        let present = taken.opened.present.map_or(returned, u64::from);
        let pass = matter.pass.threshold;
        let (mut verdict, mut election) = (None, None);
        match &closed.count {
            VoteCount::Motion { r#for, against, abstain, void } => {
                let [r#for, against, abstain, void] = [*r#for, *against, *abstain, *void].map(u64::from);
                let counts = Counts { entitled, present, r#for, against, abstain, void };
                let mut judged = judge_motion(&counts, &MotionRule { quorum, pass });
                if returned > issued {
                    judged.outcome = MotionOutcome::Void;
                }
                verdict = Some(judged);
            }
            VoteCount::Candidates { candidates, valid, void } => {
                let candidature = moved.subject.candidature().unwrap();
                let mut votes: BTreeMap<PersonId, (u32, u32)> =
                    candidature.nominees.iter().map(|nominee| (nominee.person, (0, 0))).collect();
                votes.extend(candidates.iter().map(|it| (it.person, (it.r#for, it.against))));
                let candidates = votes.into_iter().map(|(person, (r#for, against))| CandidateTotals {
                    candidate: Candidate::new(&person.to_string()).unwrap(),
                    r#for: u64::from(r#for),
                    against: u64::from(against),
                });
                let (valid, void) = (u64::from(*valid), u64::from(*void));
                let candidates = candidates.collect();
                let totals = ElectionTotals { entitled, present, valid, void, candidates };
                let (seats, most_marks) =
                    (u64::from(candidature.seats), candidature.most_marks.map(u64::from));
                election =
                    Some(judge_election(&totals, &ElectionRule { quorum, pass, seats, most_marks, issued }));
            }
            other => panic!("there is no rule for {other:?}"),
        }
        assert_eq!((&closed.verdict, &closed.election), (&verdict, &election), "{:?}", closed.vote);
        assert_eq!(closed.article, matter.pass.article, "{:?}", closed.vote);
        self.closed += 1;
    }
}

fn worked_out(chamber: &Chamber) -> u32 {
    Record::worked_out(&Journal::open(&chamber.journal().to_lines()).unwrap())
}

const fn close(vote: VoteId, count: Option<VoteCount>, signed_by: Vec<PersonId>) -> CloseVote {
    CloseVote { vote, count, signed_by, at: None }
}

fn motion_count(r#for: u32, against: u32, abstain: u32, void: u32) -> Option<VoteCount> {
    Some(VoteCount::Motion { r#for, against, abstain, void })
}

fn candidates(votes: &[(PersonId, u32)], valid: u32, void: u32) -> Option<VoteCount> {
    let count =
        |(person, r#for): &(PersonId, u32)| CandidateCount { person: *person, r#for: *r#for, against: 0 };
    Some(VoteCount::Candidates { candidates: votes.iter().map(count).collect(), valid, void })
}

fn ballots(given: Given, vote: VoteId, voters: &[PersonId]) -> Given {
    voters.iter().fold(given, |given, voter| {
        given.and(IssueBallot { vote, voter: *voter }).and(ReturnBallot { vote, voter: *voter })
    })
}

#[test]
fn what_was_closed_in_the_fixtures_is_worked_out_again() {
    let voting = given(voting::voting())
        .and(close(voting::HANDS, None, vec![]))
        .and(close(voting::SECRET, motion_count(1, 0, 0, 0), vec![XU]))
        .and(close(POLL, candidates(&[(SU, 5), (YE, 4), (HAN, 2)], 5, 1), vec![XU]));
    assert_eq!(worked_out(&voting.chamber()), 5);

    let flooded = ballots(given(voting::voting()), voting::SECRET, &[SHEN, GU]);
    let flooded = flooded.and(close(voting::SECRET, motion_count(6, 0, 0, 1), vec![XU]));
    assert_eq!(worked_out(&flooded.chamber()), 3, "more ballots than were issued");

    let strict = given(voting::strict()).and(close(VOTE, candidates(&[(ZHOU, 4)], 5, 1), vec![XU]));
    assert_eq!(worked_out(&strict.chamber()), 2);

    let says = |voter, mark, by| CastVote { vote: FREE_VOTE, voter, mark, by };
    let represented = given(voting::represented())
        .and(says(HE, BallotMark::For, Some(HAN)))
        .and(says(HAN, BallotMark::Against, None))
        .and(says(LIN, BallotMark::For, None))
        .and(close(FREE_VOTE, None, vec![]));
    assert_eq!(worked_out(&represented.chamber()), 1);

    let electing = given(voting::electing())
        .and(sign_in(COUNCIL, SU))
        .and(OpenVote { motion: MotionId::from_u128(0x108), ..open_vote(BallotKind::Secret) });
    let electing = ballots(electing, VOTE, &[LIN, ZHOU, SHEN, XU, SU]);
    let electing = electing.and(close(VOTE, candidates(&[(HAN, 2), (SU, 2)], 5, 0), vec![XU]));
    assert_eq!(worked_out(&electing.chamber()), 1);
}

/// What random walks close is worked out as well; that they do close votes is counted.
#[test]
fn what_was_closed_on_random_walks_is_worked_out_again() {
    let mut runner = TestRunner::deterministic();
    let (mut closed, mut decided) = (0, 0);
    for _ in 0..40 {
        let (mut chamber, mut model, mut last) = at(Stage::Voting);
        // Between the votes somebody comes, goes, or does something else.
        let others = steps(20).new_tree(&mut runner).unwrap().current().into_iter();
        let votes = prop::collection::vec(voted(), 60).new_tree(&mut runner).unwrap().current();
        let mut votes = votes.into_iter().map(|command| Step { actor: XU.into(), minutes: 1, command });
        for other in others {
            for step in votes.by_ref().take(3).chain([other]) {
                take(&mut chamber, &mut model, &mut last, step);
            }
        }
        closed += worked_out(&chamber);
        decided += chamber.voting().motions().iter().filter(|(_, motion)| motion.decided().is_some()).count();
    }
    assert!(closed > 20 && decided > 10, "{closed} votes were closed, {decided} motions decided");
}

/// The close of the vote after these ballots, in this order.
fn closed(given: Given, close: CloseVote) -> (VoteClosed, Chamber) {
    let mut found = None;
    let given = given.when(close).then(|events| {
        if let [Event::VoteClosed(closed), ..] = events {
            found = Some(closed.clone());
        }
    });
    (found.unwrap(), given.chamber())
}

/// What somebody says, or nothing.
fn say() -> impl Strategy<Value = Option<BallotMark>> {
    proptest::sample::select(vec![
        None,
        Some(BallotMark::For),
        Some(BallotMark::Against),
        Some(BallotMark::Abstain),
    ])
}

/// Any choice among the two who stand and one who is written in, or a ballot that says nothing.
fn choice() -> impl Strategy<Value = SecretChoice> {
    let marks = prop::collection::vec(0_u8..4, 3);
    prop_oneof![
        1 => Just(SecretChoice::Void {}),
        6 => marks.prop_map(|marks| {
            let said = |wanted: u8| {
                let people = [HAN, SU, YE].into_iter().zip(&marks);
                people.filter(|(_, mark)| **mark == wanted).map(|(person, _)| person).collect()
            };
            SecretChoice::Candidates { favoured: said(1), against: said(2) }
        }),
    ]
}

fn order<const N: usize>() -> impl Strategy<Value = Vec<usize>> {
    Just((0..N).collect::<Vec<_>>()).prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_votes_by_name_changes_what_came_of_them(
        said in prop::collection::vec(say(), 6),
        order in order::<6>(),
    ) {
        let voters = [LIN, ZHOU, SHEN, GU, HAN, HE];
        let begun = given(voting::represented());
        let mark = |place: usize| {
            let (voter, by) = (voters[place], (voters[place] == HE).then_some(HAN));
            said[place].map(|mark| CastVote { vote: FREE_VOTE, voter, mark, by })
        };
        let all = |order: &[usize]| {
            let cast = order.iter().filter_map(|place| mark(*place)).fold(begun.clone(), Given::and);
            let silent = said.iter().all(Option::is_none);
            closed(cast, close(FREE_VOTE, motion_count(0, 0, 0, 0).filter(|_| silent), vec![]))
        };
        let (one, first) = all(&[0, 1, 2, 3, 4, 5]);
        let (other, second) = all(&order);
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(worked_out(&second), 1);
        let state = |chamber: &Chamber| chamber.voting().motions().get(sample::MOTION).map(|it| {
            (chamber.voting().state_of(it), it.decided().map(|(closed, _)| closed.clone()))
        });
        prop_assert_eq!(state(&first), state(&second));
    }

    #[test]
    fn no_order_of_secret_ballots_changes_who_is_elected(
        choices in prop::collection::vec(choice(), 6),
        issues in order::<6>(),
        returns in order::<6>(),
        puts in order::<6>(),
    ) {
        let motion = sample::election("standing_director", 1, &[HAN, SU]);
        let begun = given(sample::council_in_session()).and(motion).and(open_vote(BallotKind::Secret));
        let all = |issues: &[usize], returns: &[usize], puts: &[usize]| {
            let voter = |place: &usize| COUNCILLORS[*place];
            let issued = issues.iter().fold(begun.clone(), |given, place| {
                given.and(IssueBallot { vote: VOTE, voter: voter(place) })
            });
            let given = returns.iter().fold(issued, |given, place| {
                given.and(ReturnBallot { vote: VOTE, voter: voter(place) })
            });
            let mut urn = given.clone().chamber().urn(VOTE).unwrap();
            for place in puts {
                urn.put(&choices[*place]).unwrap();
            }
            closed(given, urn.open(vec![XU], None))
        };
        let straight = [0, 1, 2, 3, 4, 5];
        let (one, first) = all(&straight, &straight, &straight);
        let (other, second) = all(&issues, &returns, &puts);
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(worked_out(&second), 1);
        let holders = |chamber: &Chamber| {
            let held = chamber.leadership().appointments().iter();
            held.map(|(id, it)| (id, it.person(), it.first_day())).collect::<Vec<_>>()
        };
        prop_assert_eq!(holders(&first), holders(&second));
    }
}
