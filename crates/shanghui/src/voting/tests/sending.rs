//! Who may be sent to vote for somebody: a member of the organ, a colleague, anybody (governance: board.proxy).

use super::{all_say, by_name, says};
use crate::chamber::sample::{
    self, ASSEMBLY, GU, HAN, JIANG, LIN, MOTION, SHEN, TINGLAN, VOTE, XU, YUNFAN, ZHOU, open_vote, prose,
    sign_in,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::{Allowance, BallotKind, BaseRule, CharterRules, OrganRule, ProxyHolders};
use crate::kernel::{EnterpriseId, PersonId, ProxyId};
use crate::meeting::{Capacity, OpenMeeting, SendNotice, SignIn};
use crate::tally::BallotMark::{Against, For};
use crate::voting::{CastVote, GrantProxy, MoveMotion, OpenVote, RecuseVoter};

fn assembly_of(rules: &mut CharterRules) -> &mut OrganRule {
    rules.organs.iter_mut().find(|organ| organ.organ.as_str() == "general_assembly").unwrap()
}

/// The assembly is convened where these may be sent.
fn convened(holders: ProxyHolders) -> Given {
    let chamber = sample::chamber_under(|rules| {
        let organ = assembly_of(rules);
        organ.proxies.as_mut().unwrap().holders = holders;
        organ.base = Some(BaseRule {
            seats: None,
            suspended: Allowance::Forbidden,
            recused_left_out: Allowance::Allowed,
            article: None,
        });
    });
    given(chamber).and_by(LIN, sample::assembly())
}

fn sends(principal: PersonId, holder: PersonId, unit: Option<EnterpriseId>) -> GrantProxy {
    GrantProxy { proxy: ProxyId::from_u128(0x121), meeting: ASSEMBLY, principal, holder, unit }
}

/// 单位可派同事代为出席并行使表决权 (S51).
#[test]
fn a_unit_sends_its_colleague_and_nobody_from_elsewhere() {
    let assembly = convened(ProxyHolders::Colleague);
    assembly
        .clone()
        .when(sends(SHEN, XU, None))
        .then_refused("voting.holder_no_colleague")
        .under("商会内部制度", None)
        .saying("name the unit");
    // The unit is not hers, or the record has them come from another one.
    for sent in
        [sends(SHEN, XU, Some(YUNFAN)), sends(SHEN, ZHOU, Some(TINGLAN)), sends(LIN, XU, Some(TINGLAN))]
    {
        assembly.clone().when(sent).then_refused("voting.holder_no_colleague");
    }
    assembly.and(sends(SHEN, XU, Some(TINGLAN)));
}

#[test]
fn whoever_may_send_anybody_sends_whom_the_chamber_knows() {
    convened(ProxyHolders::Entitled).when(sends(SHEN, JIANG, None)).then_refused("voting.not_entitled");
    let assembly = convened(ProxyHolders::Anybody);
    assembly.clone().when(sends(SHEN, sample::NOBODY, None)).then_refused("people.unknown_person");
    assembly.clone().when(sends(JIANG, SHEN, None)).then_refused("voting.not_entitled");
    assembly.and(sends(SHEN, JIANG, None));
}

/// 沈听澜's colleague is there in her place, as an observer, and a motion is moved.
fn in_session() -> Given {
    let noticed = convened(ProxyHolders::Colleague)
        .and(sample::business(ASSEMBLY))
        .and(SendNotice { meeting: ASSEMBLY, sent: None })
        .and(sends(SHEN, XU, Some(TINGLAN)))
        .at("2026-03-20T01:00:00Z");
    let here = [LIN, ZHOU, GU, HAN].into_iter().fold(noticed, |given, it| given.and(sign_in(ASSEMBLY, it)));
    here.when(sign_in(ASSEMBLY, XU))
        .then_refused("meeting.not_entitled")
        .still()
        .and(SignIn { capacity: Capacity::Observing, ..sign_in(ASSEMBLY, XU) })
        .and(OpenMeeting { meeting: ASSEMBLY, chair: LIN, at: None })
        .and(MoveMotion { meeting: ASSEMBLY, ..sample::motion() })
}

fn bases(given: &Given) -> (u32, Option<u32>, u32) {
    let chamber = given.clone().chamber();
    let vote = chamber.voting().votes().get(VOTE).unwrap();
    (vote.opened().entitled, vote.opened().present, vote.roll().count())
}

#[test]
fn whoever_was_sent_votes_for_the_absent_and_has_no_vote_of_their_own() {
    let vote = || OpenVote { tellers: alloc::vec![ZHOU], ..open_vote(BallotKind::ShowOfHands) };
    let voting = in_session().and(vote());
    assert_eq!(bases(&voting), (6, Some(5), 5), "four who came and one who is represented");
    voting.clone().when(says(XU, For)).then_refused("voting.not_on_roll");
    let sent = voting.and(CastVote { by: Some(XU), ..says(SHEN, Against) });
    let closed = all_say(sent, &[LIN, ZHOU, GU, HAN], For).and(by_name());
    assert!(closed.chamber().voting().motions().get(MOTION).unwrap().decided().is_some());

    // Who is recused votes for nobody either, and was in no base that they could be left out of.
    let recuse = RecuseVoter { motion: MOTION, person: XU, reason: Some(prose("所议事项涉及本人")) };
    let recused = in_session().and(recuse).and(vote());
    assert_eq!(bases(&recused), (6, Some(4), 4));
}
