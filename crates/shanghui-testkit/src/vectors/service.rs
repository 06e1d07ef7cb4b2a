//! Service to members: needs and their course, offers, matches and what came of them.

use super::Table;
use crate::fixture::{
    ANSWERED_NEED, AWAITED_NEED, CLOSED_NEED, ENDED_OFFER, EXPIRED_OFFER, LEFT_MEMBER, LEFT_OFFER,
    LEGAL_NEED, MET_NEED, OPEN_OFFER, OWN_OFFER, RESOURCE_NEED, ROUND, UNNAMED_OFFER, category, need, offer,
    storage,
};
use crate::sample::{GU, NOBODY, ZHOU, date, organ, prose, title};
use shanghui::kernel::{Date, MemberId, NeedId, OfferId, PartyId, PersonId, Principal, VisitId};
use shanghui::service::{
    AnswerNeed, AssignNeed, CloseNeed, EndOffer, Judgement, MatchOffer, MatchOutcome, NeedEnding,
    RecordOutcome, RegisterNeed, RegisterOffer, ResourceTerms, RespondToNeed,
};

const NEW: NeedId = NeedId::from_u128(0x5e1);
const NONE: NeedId = NeedId::from_u128(0x5ef);
const NEW_OFFER: OfferId = OfferId::from_u128(0x5d1);
const NO_OFFER: OfferId = OfferId::from_u128(0x5df);
const YUNFANS: MemberId = MemberId::from_u128(0x91);
const TINGLANS: MemberId = MemberId::from_u128(0x92);
const NO_MEMBER: MemberId = MemberId::from_u128(0x9f);

fn reversed() -> ResourceTerms {
    ResourceTerms { from: Some(date("2026-09-01")), ..storage("冷链仓储") }
}

fn tomorrow() -> Option<Date> {
    Some(date("2026-05-09"))
}

fn needs(table: &mut Table<'_>) {
    let asks = RegisterNeed {
        asks_for: Some(storage("夏季租用冷链仓储仓位")),
        learned_at: Some(ROUND),
        on: Some(date("2026-05-07")),
        ..need(NEW, "resource", "旺季缺冷库")
    };
    table
        .on("served")
        .duties_on("2026-05-08")
        .accepts(
            "a need that was learned on a visit is due from the day on which the member said so",
            asks.clone(),
        )
        .accepts("a need may ask for no resource", need(NEW, "rights", "货款被拖欠"))
        .refuses(
            "a need is registered once",
            "service.already_recorded",
            RegisterNeed { need: LEGAL_NEED, ..asks.clone() },
        )
        .refuses(
            "there is no such member",
            "membership.unknown_member",
            RegisterNeed { member: NO_MEMBER, ..asks.clone() },
        )
        .refuses(
            "who has left is served no more",
            "service.member_left",
            RegisterNeed { member: LEFT_MEMBER, ..asks.clone() },
        )
        .refuses(
            "the charter lists the categories of needs",
            "service.unknown_category",
            RegisterNeed { category: category("gossip"), ..asks.clone() },
        )
        .refuses(
            "the visit was recorded",
            "service.unknown_visit",
            RegisterNeed { learned_at: Some(VisitId::from_u128(0x5cf)), ..asks.clone() },
        )
        .refuses(
            "what is asked for ends after it begins",
            "service.period_reversed",
            RegisterNeed { asks_for: Some(reversed()), ..asks.clone() },
        )
        .refuses("the member has said so", "service.in_the_future", RegisterNeed { on: tomorrow(), ..asks });
    let assign = AssignNeed { need: LEGAL_NEED, to: Principal::Organ { organ: organ("secretariat") } };
    let to = |principal| AssignNeed { to: principal, ..assign.clone() };
    table
        .duties_on("2026-05-08")
        .accepts("whoever sees to a need owes what is due about it", assign.clone())
        .accepts("another may see to it", AssignNeed { need: RESOURCE_NEED, ..assign.clone() })
        .refuses("there is no such need", "service.unknown_need", AssignNeed { need: NONE, ..assign.clone() })
        .refuses(
            "what is closed is assigned no more",
            "service.need_closed",
            AssignNeed { need: CLOSED_NEED, ..assign.clone() },
        )
        .refuses(
            "whoever sees to it must be known",
            "people.unknown_person",
            to(Principal::Person { person: NOBODY }),
        )
        .refuses(
            "a body that sees to it must be known",
            "people.unknown_party",
            to(Principal::Party { party: PartyId::from_u128(0x2f) }),
        )
        .refuses(
            "an organ that sees to it must be in the charter",
            "leadership.unknown_organ",
            to(Principal::Organ { organ: organ("choir") }),
        );
}

fn answers(table: &mut Table<'_>) {
    let respond = RespondToNeed { need: LEGAL_NEED, said: prose("已向人社部门了解"), on: None };
    table
        .on("served")
        .duties_on("2026-05-08")
        .accepts("the first response says how long the member waited", respond.clone())
        .accepts("another says nothing of that", RespondToNeed { need: RESOURCE_NEED, ..respond.clone() })
        .refuses(
            "there is no such need",
            "service.unknown_need",
            RespondToNeed { need: NONE, ..respond.clone() },
        )
        .refuses(
            "what is closed is not responded to",
            "service.need_closed",
            RespondToNeed { need: CLOSED_NEED, ..respond.clone() },
        )
        .refuses(
            "what was said was said by now",
            "service.in_the_future",
            RespondToNeed { on: tomorrow(), ..respond },
        );
    let answer = AnswerNeed {
        need: LEGAL_NEED,
        answer: prose("向参保地经办机构申请，凭上年度缴费记录"),
        source: Some(title("人社部发〔2026〕示例号")),
        on: Some(date("2026-05-07")),
    };
    table
        .duties_on("2026-05-08")
        .accepts("an answer about policy names its source", answer.clone())
        .accepts(
            "another answer need not",
            AnswerNeed { need: RESOURCE_NEED, source: None, ..answer.clone() },
        )
        .refuses("there is no such need", "service.unknown_need", AnswerNeed { need: NONE, ..answer.clone() })
        .refuses(
            "what is closed is not answered",
            "service.need_closed",
            AnswerNeed { need: CLOSED_NEED, ..answer.clone() },
        )
        .refuses(
            "an answer about policy without source is none",
            "service.source_missing",
            AnswerNeed { source: None, ..answer.clone() },
        )
        .refuses(
            "what was answered was answered by now",
            "service.in_the_future",
            AnswerNeed { on: tomorrow(), ..answer },
        );
    let judged = |need, by: Option<PersonId>| CloseNeed {
        need,
        end: NeedEnding::Judged { judgement: Judgement::Partly, by, said: Some(prose("希望再快些")) },
    };
    table
        .duties_on("2026-05-08")
        .accepts("a need ends with the member's judgement", judged(MET_NEED, Some(ZHOU)))
        .accepts("who gave it may be unknown", judged(ANSWERED_NEED, None))
        .accepts(
            "what the member no longer needs is withdrawn",
            CloseNeed {
                need: LEGAL_NEED, end: NeedEnding::Withdrawn { reason: Some(prose("已自行办理")) }
            },
        )
        .refuses("there is no such need", "service.unknown_need", judged(NONE, Some(ZHOU)))
        .refuses("a need is closed once", "service.need_closed", judged(CLOSED_NEED, Some(ZHOU)))
        .refuses(
            "where nothing came of it there is nothing to judge",
            "service.not_resolved",
            judged(LEGAL_NEED, Some(ZHOU)),
        )
        .refuses(
            "a match whose outcome is awaited is none to judge either",
            "service.not_resolved",
            judged(AWAITED_NEED, Some(ZHOU)),
        )
        .refuses("whoever judges must be known", "people.unknown_person", judged(MET_NEED, Some(NOBODY)))
        .refuses(
            "nobody but its representative judges for a member",
            "service.not_the_members",
            judged(MET_NEED, Some(GU)),
        );
}

fn matches(table: &mut Table<'_>) {
    let offered = offer(NEW_OFFER, TINGLANS, storage("冷链仓位"));
    table
        .on("served")
        .accepts("what a member has is offered in its terms", offered.clone())
        .refuses(
            "an offer is registered once",
            "service.already_recorded",
            RegisterOffer { offer: OPEN_OFFER, ..offered.clone() },
        )
        .refuses(
            "there is no such member",
            "membership.unknown_member",
            RegisterOffer { member: NO_MEMBER, ..offered.clone() },
        )
        .refuses(
            "who has left offers no more",
            "service.member_left",
            RegisterOffer { member: LEFT_MEMBER, ..offered.clone() },
        )
        .refuses(
            "what is offered ends after it begins",
            "service.period_reversed",
            RegisterOffer { terms: reversed(), ..offered },
        );
    table
        .accepts("an offer ends before its period", EndOffer { offer: OPEN_OFFER, reason: None })
        .refuses(
            "there is no such offer",
            "service.unknown_offer",
            EndOffer { offer: NO_OFFER, reason: None },
        )
        .refuses(
            "an offer is ended once",
            "service.offer_ended",
            EndOffer { offer: ENDED_OFFER, reason: None },
        );
    let pair = MatchOffer { need: RESOURCE_NEED, offer: OPEN_OFFER, consents: vec![YUNFANS, TINGLANS] };
    let with = |offer| MatchOffer { offer, ..pair.clone() };
    table
        .duties_on("2026-05-08")
        .accepts("both consent, and it is to be asked what came of it", pair.clone())
        .refuses("there is no such need", "service.unknown_need", MatchOffer { need: NONE, ..pair.clone() })
        .refuses(
            "what is closed is not matched",
            "service.need_closed",
            MatchOffer { need: CLOSED_NEED, ..pair.clone() },
        )
        .refuses("there is no such offer", "service.unknown_offer", with(NO_OFFER))
        .refuses("what was ended is not matched", "service.offer_ended", with(ENDED_OFFER))
        .refuses("an offer past its period is not matched", "service.offer_expired", with(EXPIRED_OFFER))
        .refuses("nobody needs their own offer", "service.own_offer", with(OWN_OFFER))
        .refuses("who has left is not matched", "service.member_left", with(LEFT_OFFER))
        .refuses(
            "the two are matched once",
            "service.already_matched",
            MatchOffer { need: AWAITED_NEED, ..pair.clone() },
        )
        .refuses("the one who offers must consent", "service.no_consent", with(UNNAMED_OFFER))
        .refuses(
            "the one who needs must consent",
            "service.no_consent",
            MatchOffer { consents: vec![TINGLANS], ..pair },
        );
    let fell = RecordOutcome {
        need: AWAITED_NEED,
        offer: OPEN_OFFER,
        outcome: MatchOutcome::FellThrough { why: prose("价格没有谈拢") },
    };
    table
        .duties_on("2026-05-08")
        .accepts("where it fell through, the need is open again", fell.clone())
        .accepts(
            "where it came about, the member is asked",
            RecordOutcome { outcome: MatchOutcome::CameAbout { note: None }, ..fell.clone() },
        )
        .refuses(
            "there is no such need",
            "service.unknown_need",
            RecordOutcome { need: NONE, ..fell.clone() },
        )
        .refuses(
            "what was not matched has no outcome",
            "service.not_matched",
            RecordOutcome { need: LEGAL_NEED, ..fell.clone() },
        )
        .refuses(
            "an outcome is recorded once",
            "service.outcome_recorded",
            RecordOutcome { need: MET_NEED, ..fell },
        );
}

/// A quantity or an amount of money without its unit cannot be read.
fn amounts(table: &mut Table<'_>) {
    let text = |amount: &str| {
        format!(
            "{{\"type\":\"RegisterOffer\",\"offer\":\"{NEW_OFFER}\",\"member\":\"{TINGLANS}\",\"terms\":{{\"kind\":\"funds\",\"text\":\"周转资金\",\"amount\":{amount}}},\"may_be_named\":true}}"
        )
    };
    table
        .on("served")
        .file("amounts")
        .misreads(
            "a quantity has a unit",
            "wire.missing_field",
            &text("{\"type\":\"quantity\",\"count\":500}"),
        )
        .misreads(
            "money has a currency",
            "wire.invalid_text",
            &text("{\"type\":\"money\",\"amount\":\"5000.00\"}"),
        )
        .misreads("a number is no amount", "wire.wrong_type", &text("500"));
}

pub(super) fn fill(table: &mut Table<'_>) {
    needs(table);
    answers(table);
    matches(table);
    amounts(table);
}
