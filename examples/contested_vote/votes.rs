//! What is moved and voted on: an election, its run-off, and the dues.

use crate::assembly::{ASSEMBLY, DAY, MONEY, SEATS};
use crate::{Telling, person};
use shanghui::charter::{BallotKind, DuesAmount, DuesPeriod, DuesTier};
use shanghui::kernel::{
    AgendaItemId, AppointmentId, Audience, MotionId, Organ, Post, Principal, Prose, Title, VoteId,
};
use shanghui::tally::BallotMark;
use shanghui::voting::{
    Candidature, IssueBallot, MoveMotion, Nomination, Nominee, OpenVote, ReturnBallot, SecretChoice, Subject,
};
use shanghui_examples::Told;

pub(crate) const ELECTION: MotionId = MotionId::from_u128(1);
pub(crate) const RUN_OFF: MotionId = MotionId::from_u128(2);
pub(crate) const DUES: MotionId = MotionId::from_u128(3);
pub(crate) const POLL: VoteId = VoteId::from_u128(1);

/// How many ballots favour whom.
const FIRST_ROUND: &[(u32, &[u128])] = &[(4, &[5, 6]), (4, &[5, 7]), (2, &[6, 7]), (1, &[])];
const SECOND_ROUND: &[(u32, &[u128])] = &[(6, &[6]), (5, &[7])];

fn moves(telling: &mut Telling, motion: MotionId, item: AgendaItemId, subject: Subject, text: &str) -> Told {
    telling.tell(
        DAY,
        MoveMotion {
            motion,
            meeting: ASSEMBLY,
            item,
            movers: vec![Principal::Organ { organ: Organ::new("council")? }],
            subject,
            text: Prose::text(text)?,
            follow_ups: Vec::new(),
            audience: Audience::Members,
        },
    )
}

/// Opens a secret vote, gives everybody there a ballot, takes it back, and closes the vote with what is in the urn.
fn polls(telling: &mut Telling, motion: MotionId, vote: VoteId, choices: &[SecretChoice]) -> Told {
    let tellers = vec![person(2), person(13)];
    telling.tell(
        DAY,
        OpenVote { vote, motion, ballot: BallotKind::Secret, tellers: tellers.clone(), at: None },
    )?;
    for number in 1..=11 {
        telling.tell(DAY, IssueBallot { vote, voter: person(number) })?;
        telling.tell(DAY, ReturnBallot { vote, voter: person(number) })?;
    }
    let mut urn = telling.chamber.urn(vote)?;
    for choice in choices {
        urn.put(choice)?;
    }
    telling.tell(DAY, urn.open(tellers, None))
}

fn favoured(ballots: &[(u32, &[u128])]) -> Vec<SecretChoice> {
    let each = ballots.iter().flat_map(|(count, favoured)| (0..*count).map(move |_| *favoured));
    each.map(|favoured| {
        let favoured = favoured.iter().map(|number| person(*number)).collect();
        SecretChoice::Candidates { favoured, against: Vec::new() }
    })
    .collect()
}

fn candidates(seats: u32, stand: &[(u128, u128)], round_of: Option<MotionId>) -> Told<Subject> {
    let nominee = |(number, appointment): &(u128, u128)| Nominee {
        person: person(*number),
        appointment: AppointmentId::from_u128(*appointment),
        nomination: Nomination::Joint { nominators: Vec::new() },
        vetted: None,
        full_time: None,
        legal_representative_of: Vec::new(),
        exceptions: Vec::new(),
        posts_elsewhere: Vec::new(),
    };
    let candidature = Candidature {
        post: Post::new("director")?,
        seats,
        most_marks: None,
        slate: false,
        nominees: stand.iter().map(nominee).collect(),
        round_of,
        from: Some("2026-07-01".parse()?),
        until: None,
    };
    Ok(Subject::Election { candidature })
}

/// Three stand for two seats: one is elected, two tie for the second.
pub(crate) fn elect(telling: &mut Telling) -> Told {
    let subject = candidates(2, &[(5, 101), (6, 102), (7, 103)], None)?;
    moves(telling, ELECTION, SEATS, subject, "选举理事两名")?;
    polls(telling, ELECTION, POLL, &favoured(FIRST_ROUND))
}

/// The two who tied stand again for the seat that was left.
pub(crate) fn run_off(telling: &mut Telling) -> Told {
    let subject = candidates(1, &[(6, 104), (7, 105)], Some(ELECTION))?;
    moves(telling, RUN_OFF, SEATS, subject, "就同票者再次投票")?;
    polls(telling, RUN_OFF, VoteId::from_u128(2), &favoured(SECOND_ROUND))
}

/// Four tiers of dues are moved: five are in favour, five against, one abstains, and half of the eleven present is six.
pub(crate) fn dues(telling: &mut Telling) -> Told {
    let tier = |title: &str, amount: &str| {
        Ok::<_, shanghui::Fault>(DuesTier {
            title: Title::new(title)?,
            posts: Vec::new(),
            amount: amount.parse()?,
            nature: DuesAmount::Fixed,
            period: DuesPeriod::Year,
            classes: Vec::new(),
        })
    };
    let tiers = vec![
        tier("会长单位", "30000.00")?,
        tier("副会长单位", "10000.00")?,
        tier("理事单位", "5000.00")?,
        tier("会员单位", "2000.00")?,
    ];
    let subject = Subject::DuesStandard { tiers, from: Some("2027-01-01".parse()?) };
    moves(telling, DUES, MONEY, subject, "会费标准自二〇二七年起执行")?;
    let say = |mark, count| (0..count).map(move |_| SecretChoice::Motion { mark });
    let choices: Vec<_> = say(BallotMark::For, 5)
        .chain(say(BallotMark::Against, 5))
        .chain(say(BallotMark::Abstain, 1))
        .collect();
    polls(telling, DUES, VoteId::from_u128(3), &choices)
}
