//! The meetings of the chamber everyone knows, and what is voted on at them.

use super::{
    ASSEMBLY, BUSINESS, COUNCIL, EXCHANGE, FILM, GU, HAN, JIANG, JOINT, LIN, MOTION, SERIES, SHEN, VOTE, XU,
    ZHOU, chamber, date, kind, occurred, on_behalf_of, organ, post, prose, title,
};
use crate::chamber::Chamber;
use crate::chamber::scenario::given;
use crate::charter::{BallotKind, CharterRules, DuesAmount, DuesPeriod, DuesTier, Matter, MatterRule};
use crate::kernel::{Actor, AppointmentId, Audience, MeetingId, MotionId, PersonId, SeriesId, VoteId};
use crate::meeting::{
    AddAgendaItem, AgendaItem, Capacity, ConveneMeeting, ItemKind, Manner, OpenMeeting, OpenSeries,
    SendNotice, SeriesNumber, SignIn,
};
use crate::voting::{
    Candidature, CloseVote, IssueBallot, MoveMotion, Nomination, Nominee, OpenVote, ReturnBallot, Subject,
    VoteCount,
};
use alloc::vec::Vec;

/// A joint meeting of 2026-03-10, nine thirty in China; it binds nobody and needs neither notice nor quorum.
#[must_use]
pub fn joint_meeting() -> ConveneMeeting {
    ConveneMeeting {
        meeting: JOINT,
        kind: kind("joint_meeting"),
        series: Some(SeriesNumber { series: SERIES, ordinal: 3 }),
        ordinal: None,
        theme: Some(title("湖畔同心")),
        question: Some(title("如何共用物流仓位")),
        starts: Some(occurred("2026-03-10T01:30:00Z")),
        place: Some(title("洞庭会馆")),
        agenda: alloc::vec![
            AgendaItem { item: FILM, kind: ItemKind::Screening, title: title("洞庭风物") },
            AgendaItem { item: EXCHANGE, kind: ItemKind::Exchange, title: title("互动交流") },
        ],
        invited: alloc::vec![LIN, ZHOU, SHEN, XU, JIANG, HAN],
        second_call_of: None,
        demand: None,
        convened_on: None,
        audience: Audience::Members,
    }
}

/// A meeting of the council on 2026-03-20: nine are entitled, six make a quorum, five days of notice are asked for.
#[must_use]
pub fn council_meeting() -> ConveneMeeting {
    ConveneMeeting {
        meeting: COUNCIL,
        kind: kind("council"),
        series: None,
        ordinal: Some(1),
        theme: None,
        question: None,
        starts: Some(occurred("2026-03-20T01:00:00Z")),
        place: None,
        agenda: Vec::new(),
        invited: Vec::new(),
        second_call_of: None,
        demand: None,
        convened_on: None,
        audience: Audience::Council,
    }
}

/// Another series of joint meetings: what may be recorded on any day and changes little.
#[must_use]
pub fn series() -> OpenSeries {
    OpenSeries { series: SeriesId::from_u128(0x4a), name: title("长安南北商会联席会议") }
}

/// Signs somebody in as one who attends, at an unknown time.
#[must_use]
pub const fn sign_in(meeting: MeetingId, person: PersonId) -> SignIn {
    SignIn { meeting, person, capacity: Capacity::Attending, arrived: None, manner: Manner::InPerson }
}

/// A meeting in session with these people, of whom the first chairs; its agenda has one item of business.
#[must_use]
pub fn deciding(chamber: Chamber, convened: ConveneMeeting, people: &[PersonId]) -> Chamber {
    let meeting = convened.meeting;
    let convened = given(chamber)
        .and_by(Actor::import(), convened)
        .and(business(meeting))
        .and(SendNotice { meeting, sent: None })
        .at("2026-03-20T00:50:00Z");
    let here = people.iter().fold(convened, |given, person| given.and(sign_in(meeting, *person)));
    let chair = people.first().copied().unwrap_or(LIN);
    here.at("2026-03-20T01:00:00Z").and(OpenMeeting { meeting, chair, at: None }).chamber()
}

/// Puts the one item of business on the agenda of a meeting.
#[must_use]
pub fn business(meeting: MeetingId) -> AddAgendaItem {
    let title = title("审议本年度仓位共用办法");
    AddAgendaItem { meeting, item: AgendaItem { item: BUSINESS, kind: ItemKind::Business, title } }
}

/// An election before the council: these people stand for so many seats of a post, nominated by nobody in particular.
#[must_use]
pub fn election(word: &str, seats: u32, people: &[PersonId]) -> MoveMotion {
    let nominees = people.iter().zip(0x131..).map(|(person, number)| Nominee {
        person: *person,
        appointment: AppointmentId::from_u128(number),
        nomination: Nomination::Joint { nominators: Vec::new() },
        vetted: None,
        full_time: None,
        legal_representative_of: Vec::new(),
        exceptions: Vec::new(),
        posts_elsewhere: Vec::new(),
    });
    let candidature = Candidature {
        post: post(word),
        seats,
        most_marks: None,
        slate: false,
        nominees: nominees.collect(),
        round_of: None,
        from: Some(date("2026-04-01")),
        until: None,
    };
    MoveMotion { subject: Subject::Election { candidature }, ..motion() }
}

/// A standard of dues of two tiers, from 2027 on.
#[must_use]
pub fn dues() -> Subject {
    let tier = |name, amount: &str, posts: &[&str]| DuesTier {
        title: title(name),
        posts: posts.iter().map(|word| post(word)).collect(),
        amount: amount.parse().unwrap(),
        nature: DuesAmount::Fixed,
        period: DuesPeriod::Year,
        classes: Vec::new(),
    };
    let tiers =
        alloc::vec![tier("副会长单位", "20000.00", &["vice_president"]), tier("会员单位", "2000.00", &[]),];
    Subject::DuesStandard { tiers, from: Some(date("2027-01-01")) }
}

/// The council in session: six of nine are there, which is just the quorum.
#[must_use]
pub fn council_in_session() -> Chamber {
    deciding(chamber(), council_meeting(), &[LIN, ZHOU, SHEN, GU, XU, HAN])
}

/// A meeting of the general assembly on 2026-03-20; the six who act for a seat are entitled.
#[must_use]
pub fn assembly() -> ConveneMeeting {
    ConveneMeeting { meeting: ASSEMBLY, kind: kind("general_assembly"), ..council_meeting() }
}

/// The general assembly in session: five of six are there, 何以宁 is not.
#[must_use]
pub fn assembly_in_session() -> Chamber {
    deciding(chamber(), assembly(), &[LIN, ZHOU, SHEN, GU, HAN])
}

/// Lets the general assembly revoke what the council has decided, by half of those present (governance: assembly.powers).
pub fn revoking(rules: &mut CharterRules) {
    if let Some(assembly) = rules.organs.iter_mut().find(|rule| rule.organ == organ("general_assembly"))
        && let Some(rule) = assembly.matter(Matter::Ordinary).cloned()
    {
        let revokes = alloc::vec![organ("council")];
        assembly.decides.push(MatterRule { matter: Matter::Revocation, revokes, ..rule });
    }
}

/// The general assembly in session on 2026-04-10, after what came before: five of six are there, 何以宁 is not.
#[must_use]
pub fn assembled_later(chamber: Chamber) -> Chamber {
    let starts = Some(occurred("2026-04-10T01:00:00Z"));
    let convened = given(chamber)
        .and_by(Actor::import(), ConveneMeeting { starts, ..assembly() })
        .and(business(ASSEMBLY))
        .and(SendNotice { meeting: ASSEMBLY, sent: None })
        .at("2026-04-10T01:00:00Z");
    let people = [LIN, ZHOU, SHEN, GU, HAN];
    let here = people.into_iter().fold(convened, |given, person| given.and(sign_in(ASSEMBLY, person)));
    here.and(OpenMeeting { meeting: ASSEMBLY, chair: LIN, at: None }).chamber()
}

/// A motion of 林知远 before the council, on an ordinary matter.
#[must_use]
pub fn motion() -> MoveMotion {
    MoveMotion {
        motion: MOTION,
        meeting: COUNCIL,
        item: BUSINESS,
        movers: alloc::vec![on_behalf_of(LIN)],
        subject: Subject::Resolution { matter: Matter::Ordinary },
        text: prose("仓位由秘书处统一登记"),
        follow_ups: Vec::new(),
        audience: Audience::Council,
    }
}

/// A meeting in session after it has carried a motion, by a secret ballot of these people, of whom the first moves it and the last
/// counts.
#[must_use]
pub fn carried(
    session: Chamber,
    motion: MotionId,
    meeting: MeetingId,
    subject: Subject,
    people: &[PersonId],
) -> Chamber {
    let vote = VoteId::from_u128(motion.uuid().as_u128().saturating_add(0x1000));
    let (mover, teller) = (people.first().copied().unwrap_or(LIN), people.last().copied().unwrap_or(XU));
    let movers = alloc::vec![on_behalf_of(mover)];
    let moved = MoveMotion { motion, meeting, movers, subject, ..self::motion() };
    let tellers = alloc::vec![teller];
    let open = OpenVote { vote, motion, tellers: tellers.clone(), ..open_vote(BallotKind::Secret) };
    let voting = people.iter().copied().fold(given(session).and(moved).and(open), |given, voter| {
        given.and(IssueBallot { vote, voter }).and(ReturnBallot { vote, voter })
    });
    let r#for = u32::try_from(people.len()).unwrap_or(0);
    let count = Some(VoteCount::Motion { r#for, against: 0, abstain: 0, void: 0 });
    voting.and(CloseVote { vote, count, signed_by: tellers, at: None }).chamber()
}

/// The vote on [`motion`], at an unknown time; 许望舒 counts.
#[must_use]
pub fn open_vote(ballot: BallotKind) -> OpenVote {
    OpenVote { vote: VOTE, motion: MOTION, ballot, tellers: alloc::vec![XU], at: None }
}

/// The joint meeting in session: 许望舒 chairs, 林知远, 周既白 and 韩牧之 are there as well.
#[must_use]
pub fn in_session() -> Chamber {
    given(chamber())
        .and(joint_meeting())
        .at("2026-03-10T01:20:00Z")
        .and(sign_in(JOINT, XU))
        .and(sign_in(JOINT, LIN))
        .and(sign_in(JOINT, ZHOU))
        .and(sign_in(JOINT, HAN))
        .at("2026-03-10T01:30:00Z")
        .and(OpenMeeting { meeting: JOINT, chair: XU, at: Some(occurred("2026-03-10T01:30:00Z")) })
        .chamber()
}
