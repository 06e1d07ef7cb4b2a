//! Delegates: elected as such, enough of them, and the assembly that is theirs.

use crate::chamber::Event;
use crate::chamber::sample::{
    self, ASSEMBLY, GU, HAN, HE, LIN, SHEN, SU, TERM, VOTE, XU, ZHOU, date, kind, open_vote, organ, post,
    sign_in, title,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::{
    BallotKind, CharterRules, DelegateRule, DelegateStep, Filling, MeetingRule, OrganMembers, OrganRule,
    PostRule,
};
use crate::kernel::{Actor, AppointmentId, Article, Fraction, MeetingId, PersonId};
use crate::leadership::AppointToPost;
use crate::meeting::{Capacity, CloseMeeting, ConveneMeeting, OpenMeeting, SendNotice, SignIn};
use crate::voting::{CandidateCount, CloseVote, IssueBallot, MoveMotion, ReturnBallot, VoteCount};
use alloc::vec::Vec;

const ELECTORATE: MeetingId = MeetingId::from_u128(0x57);

/// The charter of the sample with an assembly of delegates, whom all members elect at a meeting of their own: a third of
/// them from so many members on.
fn with_delegates(from: u32) -> impl Fn(&mut CharterRules) {
    move |rules| {
        rules.posts.push(PostRule {
            post: post("member_delegate"),
            title: title("会员代表"),
            filling: alloc::vec![Filling::Elected {}],
            ..rules.posts[10].clone()
        });
        let place = rules.organs.iter().position(|it| it.organ == organ("general_assembly")).unwrap();
        let mut electorate =
            OrganRule {
                organ: organ("electorate"), title: title("会员会议"), ..rules.organs[place].clone()
            };
        electorate.elects[0].post = post("member_delegate");
        rules.organs.push(electorate);
        let assembly = &mut rules.organs[place];
        assembly.title = title("会员代表大会");
        assembly.members = OrganMembers::Posts { posts: alloc::vec![post("member_delegate")] };
        let step = DelegateStep {
            members_at_least: from,
            share_at_least: Some(Fraction::new(1, 3).unwrap()),
            delegates_at_least: None,
        };
        let article = Some(Article { document: title("会员代表选举办法"), number: Some(3) });
        assembly.delegates = Some(DelegateRule { steps: alloc::vec![step], article });
        let meeting = rules.meetings.iter().find(|it| it.kind == kind("general_assembly")).unwrap().clone();
        rules.meetings.push(MeetingRule {
            kind: kind("electorate"),
            title: title("会员会议"),
            organ: Some(organ("electorate")),
            ..meeting
        });
    }
}

fn electorate() -> ConveneMeeting {
    ConveneMeeting { meeting: ELECTORATE, kind: kind("electorate"), ..sample::council_meeting() }
}

/// All members have met, and elect these as delegates from 2026-04-01 on.
fn elected(people: &[PersonId]) -> Given {
    let voters = [LIN, ZHOU, SHEN, GU, HAN, HE];
    let session = sample::deciding(sample::chamber_under(with_delegates(5)), electorate(), &voters);
    let seats = u32::try_from(people.len()).unwrap();
    let election = MoveMotion { meeting: ELECTORATE, ..sample::election("member_delegate", seats, people) };
    let teller = SignIn { capacity: Capacity::Observing, ..sign_in(ELECTORATE, XU) };
    let voting = given(session).and(teller).and(election).and(open_vote(BallotKind::Secret));
    let voted = voters.into_iter().fold(voting, |given, voter| {
        given.and(IssueBallot { vote: VOTE, voter }).and(ReturnBallot { vote: VOTE, voter })
    });
    let candidates =
        people.iter().map(|person| CandidateCount { person: *person, r#for: 5, against: 1 }).collect();
    let count = Some(VoteCount::Candidates { candidates, valid: 6, void: 0 });
    let mut appointed = 0;
    let given =
        voted.when(CloseVote { vote: VOTE, count, signed_by: alloc::vec![XU], at: None }).then(|events| {
            appointed = events.iter().filter(|event| matches!(event, Event::AppointedToPost(_))).count();
        });
    assert_eq!(appointed, people.len());
    given.and(CloseMeeting { meeting: ELECTORATE, at: None })
}

fn assembly(day: &str) -> ConveneMeeting {
    ConveneMeeting { starts: Some(sample::occurred(day)), ..sample::assembly() }
}

fn entitled(given: &Given) -> Vec<PersonId> {
    let chamber = given.clone().chamber();
    let attendance = chamber.meetings().meetings().get(ASSEMBLY).unwrap().attendance();
    let persons = chamber.roster().persons();
    attendance.entitled().unwrap().iter().filter_map(|place| persons.id_at(place)).collect()
}

/// 会员代表大会: nominated, voted on, appointed for the term, and entitled at the next assembly, whose base they are.
#[test]
fn trap_34_delegates_that_all_members_elect_are_who_the_next_assembly_counts() {
    let elected = elected(&[HAN, SU, HE]);
    let chamber = elected.clone().chamber();
    let delegates: Vec<_> =
        chamber.leadership().holders(&post("member_delegate"), date("2026-04-20")).collect();
    assert_eq!(delegates, [HAN, SU, HE]);
    let held = chamber.leadership().appointments().get(AppointmentId::from_u128(0x131)).unwrap();
    assert_eq!(held.manner().and_then(|manner| manner.meeting), Some(ELECTORATE));
    let term = chamber.leadership().terms().get(TERM).unwrap().end();
    assert_eq!(chamber.leadership().tenure(held, chamber.charter(), term.unwrap()).code(), "in_term");
    assert_eq!(chamber.leadership().tenure(held, chamber.charter(), date("2029-01-01")).code(), "holdover");
    let convened =
        elected.and_by(LIN, assembly("2026-04-20")).and(SendNotice { meeting: ASSEMBLY, sent: None });
    assert_eq!(entitled(&convened), [HAN, SU, HE]);
    let chairs = SignIn { capacity: Capacity::Observing, ..sign_in(ASSEMBLY, LIN) };
    let here = convened.at("2026-04-20T01:00:00Z").and(chairs).and(sign_in(ASSEMBLY, HAN));
    let open = OpenMeeting { meeting: ASSEMBLY, chair: LIN, at: None };
    here.clone().when(open.clone()).then_refused("meeting.quorum_not_met").saying("1 of 3 entitled");
    here.clone().when(sign_in(ASSEMBLY, GU)).then_refused("meeting.not_entitled");
    here.and(sign_in(ASSEMBLY, SU)).and(open);
}

/// governance.md §1.2 assembly.delegate_threshold.
#[test]
fn trap_34_too_few_delegates_or_too_few_members_make_no_assembly_of_delegates() {
    elected(&[HAN])
        .when(assembly("2026-04-20"))
        .by(LIN)
        .then_refused("leadership.too_few_delegates")
        .under("会员代表选举办法", Some(3))
        .saying("会员代表大会 has 1 delegates of 6 members and needs 2");
    elected(&[HAN, SU]).and_by(LIN, assembly("2026-04-20"));
    let few = given(sample::chamber_under(with_delegates(7)));
    few.clone()
        .when(assembly("2026-04-20"))
        .by(LIN)
        .then_refused("leadership.too_few_members_for_delegates")
        .saying("6 members are too few to send delegates to 会员代表大会, which takes 7");
    // What an import says of the past is taken as it was.
    few.and_by(Actor::import(), assembly("2026-04-20"));
}

#[test]
fn the_composition_tells_whether_there_are_delegates_enough() {
    let told = |given: Given| {
        let findings = given.chamber().composition(date("2026-04-02")).into_iter();
        let of_delegates = findings.filter(|it| it.verdict.policy.contains("delegates"));
        of_delegates.map(|it| (it.subject, it.verdict.policy, it.verdict.passed)).collect::<Vec<_>>()
    };
    let [members, delegates] = ["members_are_enough_for_delegates", "delegates_are_enough"];
    let of = |policy: &str, passed| ("general_assembly".into(), policy.into(), passed);
    assert_eq!(told(elected(&[HAN])), [of(members, true), of(delegates, false)]);
    assert_eq!(told(elected(&[HAN, SU])), [of(members, true), of(delegates, true)]);
    let few = given(sample::chamber_under(with_delegates(7)));
    assert_eq!(told(few), [of(members, false), of(delegates, true)]);
    assert!(told(given(sample::chamber())).is_empty());
}

/// A delegate of a term before leaves when the next are elected, as whoever is elected does.
#[test]
fn an_appointment_by_hand_names_the_meeting_that_elected() {
    let by_hand = AppointToPost {
        appointment: AppointmentId::from_u128(0x17f),
        person: GU,
        post: post("member_delegate"),
        from: Some(date("2026-04-01")),
        until: None,
        manner: Some(crate::leadership::AppointmentManner {
            mode: crate::leadership::AppointmentMode::Elected,
            term: Some(TERM),
            unit: None,
            meeting: None,
            full_time: None,
            legal_representative_of: Vec::new(),
            posts_elsewhere: Vec::new(),
            exceptions: Vec::new(),
        }),
    };
    elected(&[HAN, SU]).when(by_hand).then_refused("leadership.not_decided_by_organ").saying("会员会议");
}
