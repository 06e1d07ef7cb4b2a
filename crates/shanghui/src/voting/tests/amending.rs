//! The way of an amendment: the council votes on it before the assembly does.

use super::{all_say, by_name};
use crate::chamber::sample::{
    self, ASSEMBLY, COUNCIL, GU, HAN, LIN, MOTION, SHEN, VOTE, XU, ZHOU, open_vote, sign_in, title,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::{AmendmentChange, BallotKind, CharterOverlay, DraftAmendment};
use crate::kernel::{Actor, AgendaItemId, AmendmentId, MotionId, VoteId, Wire as _};
use crate::meeting::{AddAgendaItem, AgendaItem, ItemKind, OpenMeeting, SendNotice};
use crate::tally::BallotMark::{self, Against, For};
use crate::voting::{CastVote, CloseVote, MoveMotion, OpenVote, Subject};

const FIRST: AmendmentId = AmendmentId::from_u128(0xf1);
const SECOND: AmendmentId = AmendmentId::from_u128(0xf2);
const ITEM: AgendaItemId = AgendaItemId::from_u128(0x6f);

/// Two amendments are drafted; council and assembly are in session.
fn in_session() -> Given {
    let draft = |amendment, name| DraftAmendment {
        amendment,
        title: title(name),
        text: None,
        change: AmendmentChange::Overlay { overlay: CharterOverlay::from_json("{}").unwrap() },
    };
    let item = AgendaItem { item: ITEM, kind: ItemKind::Business, title: title("审议章程修正案") };
    let convened = given(sample::chamber())
        .and(draft(FIRST, "章程修正案（第一号）"))
        .and(draft(SECOND, "章程修正案（第二号）"))
        .and_by(Actor::import(), sample::council_meeting())
        .and(AddAgendaItem { meeting: COUNCIL, item })
        .and(SendNotice { meeting: COUNCIL, sent: None })
        .chamber();
    let assembly = sample::deciding(convened, sample::assembly(), &[LIN, ZHOU, SHEN, GU, HAN]);
    let here = [LIN, ZHOU, SHEN, GU, XU, HAN];
    here.into_iter()
        .fold(given(assembly), |given, person| given.and(sign_in(COUNCIL, person)))
        .and(OpenMeeting { meeting: COUNCIL, chair: LIN, at: None })
}

fn before_the_council(amendment: AmendmentId) -> MoveMotion {
    let subject = Subject::CharterAmendment { amendment };
    MoveMotion { item: ITEM, subject, ..sample::motion() }
}

fn before_the_assembly(amendment: AmendmentId) -> MoveMotion {
    let motion = MotionId::from_u128(0x10e);
    MoveMotion { motion, meeting: ASSEMBLY, item: sample::BUSINESS, ..before_the_council(amendment) }
}

/// The council has voted on the first amendment.
fn voted(mark: BallotMark) -> Given {
    let opened = in_session().and(before_the_council(FIRST)).and(open_vote(BallotKind::ShowOfHands));
    all_say(opened, &[LIN, ZHOU, SHEN, GU, XU, HAN], mark).and(by_name())
}

/// 社会团体章程示范文本（1998）第三十九条：章程的修改，须经理事会表决通过后报会员大会审议.
#[test]
fn the_assembly_votes_on_an_amendment_that_the_council_has_carried() {
    let refused = in_session().when(before_the_assembly(FIRST)).then_refused("voting.amendment_not_carried");
    refused.under("1998", Some(39)).saying("理事会 must first carry the amendment");
    // That it was moved there is not enough, nor that another one was carried.
    let moved = in_session().and(before_the_council(FIRST));
    moved.when(before_the_assembly(FIRST)).then_refused("voting.amendment_not_carried");
    voted(Against).when(before_the_assembly(FIRST)).then_refused("voting.amendment_not_carried");
    voted(For).when(before_the_assembly(SECOND)).then_refused("voting.amendment_not_carried");

    let vote = VoteId::from_u128(0x11e);
    let tellers = alloc::vec![HAN];
    let opened = voted(For).and(before_the_assembly(FIRST)).and(OpenVote {
        vote,
        motion: MotionId::from_u128(0x10e),
        tellers,
        ..open_vote(BallotKind::ShowOfHands)
    });
    let cast = [LIN, ZHOU, SHEN, GU, HAN]
        .into_iter()
        .fold(opened, |given, voter| given.and(CastVote { vote, voter, mark: For, by: None }));
    let chamber = cast.and(CloseVote { vote, ..by_name() }).chamber();
    let adopted: alloc::vec::Vec<bool> =
        chamber.amendment_list().iter().map(|it| it.adopted_on.is_some()).collect();
    assert_eq!(adopted, [true, false]);
    assert!(chamber.voting().motions().get(MOTION).is_some() && chamber.voting().votes().get(VOTE).is_some());
}

#[test]
fn what_an_import_tells_of_an_assembly_is_taken_as_it_was() {
    in_session().and_by(Actor::import(), before_the_assembly(FIRST));
}
