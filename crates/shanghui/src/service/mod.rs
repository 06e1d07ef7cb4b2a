//! Service to members (做好服务): what they need, what others of them offer, and how the two come together.
//!
//! ```text
//! need ── registered ── assigned ── responded to ──┬── answered ──────────────────────┬── closed: the member's judgement
//!                                                  └── matched with an offer ── outcome ┘
//! offer ── registered ── matched, as often as it is good for ── ended
//! ```
//!
//! A resource is offered and asked for in the same terms, those of `ValueFlows` (goods, services, funds, premises, people,
//! knowledge), so that offers can be ranked for a need (资源对接).
//!
//! Invariants: the days by which a need is due are worked out when it is registered and stand in its event, so another charter
//! does not move them; nobody is matched without consent, and an offer names its owner only where the owner agreed; points are
//! whole numbers, so a ranking is the same everywhere; an outcome is recorded once.
//!
//! Deliberately absent: what the parties of a match owe each other; matches between chambers; where something is on a map.

mod answer;
mod index;
mod matching;
mod need;
mod offer;
mod ranking;
mod resource;
#[allow(clippy::module_inception, reason = "service is the room's one big noun")]
mod service;
mod standing;
#[cfg(test)]
mod tests;
mod words;

pub use answer::{AnswerNeed, CloseNeed, Judgement, NeedAnswered, NeedClosed, NeedEnd, NeedEnding};
pub use matching::{Match, MatchEnd, MatchOffer, MatchOutcome, OfferMatched, OutcomeRecorded, RecordOutcome};
pub use need::{
    AssignNeed, Need, NeedAssigned, NeedRegistered, NeedRespondedTo, RegisterNeed, RespondToNeed,
};
pub use offer::{EndOffer, Offer, OfferEnded, OfferRegistered, RegisterOffer};
pub use ranking::{MOST_RANKED, RankPart, RankReason, RankedOffer};
pub use resource::{Amount, ResourceKind, ResourceTerms};
pub use service::Service;
pub(crate) use standing::Resolution;
pub use standing::{MatchSummary, NeedState, NeedSummary};

use crate::kernel::{
    Article, Date, MemberId, NeedCategory, NeedId, Occurred, OfferId, PersonId, VisitId, recorded, refusals,
    timed,
};
use crate::leadership::LeadershipRefusal;
use crate::membership::MembershipRefusal;
use crate::people::PeopleRefusal;
use alloc::string::String;

refusals! {
    /// A need, an offer or a match could not be recorded so.
    pub enum ServiceRefusal in "service" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// No need has this id.
        UnknownNeed = "unknown_need" { need: NeedId }
            zh "没有编号为 {need} 的诉求"
            en "there is no need with the id {need}",
        /// No offer has this id.
        UnknownOffer = "unknown_offer" { offer: OfferId }
            zh "没有编号为 {offer} 的资源供给"
            en "there is no offer with the id {offer}",
        /// No visit has this id.
        UnknownVisit = "unknown_visit" { visit: VisitId }
            zh "没有编号为 {visit} 的走访记录；请先登记走访"
            en "there is no visit with the id {visit}: record the visit first",
        /// The charter has no such category of needs.
        UnknownCategory = "unknown_category" { category: NeedCategory }
            zh "章程没有列出“{category}”这类诉求"
            en "the charter lists no category of needs called `{category}`",
        /// The member has left: it is members who are served.
        MemberLeft = "member_left" { member: MemberId }
            zh "会员 {member} 已经离会，诉求和资源只为在会会员登记"
            en "the member {member} has left, and needs and offers are registered for members only",
        /// The need was closed.
        NeedClosed = "need_closed" { need: NeedId, seq: u32 }
            zh "诉求 {need} 已在第 {seq} 条办结；会员另有诉求的，请另行登记"
            en "the need {need} was closed by entry {seq}: register what the member needs now as another",
        /// What is answered here rests on a text, which the answer must name.
        SourceMissing = "source_missing" { category: NeedCategory, article: Option<Article> }
            zh "“{category}”类诉求的答复应当注明政策依据"
            en "an answer to a need of the category `{category}` must name its source",
        /// Nothing has come of the need yet that the member could judge.
        NotResolved = "not_resolved" { need: NeedId }
            zh "诉求 {need} 还没有答复，也没有对接成功，会员尚不能评价；会员不再需要的，请按撤回办结"
            en "the need {need} was neither answered nor met by a match, so there is nothing to judge; close it as withdrawn if the member no longer has it",
        /// Only whoever acts for the member gives the member's judgement.
        NotTheMembers = "not_the_members" { person: PersonId, member: MemberId }
            zh "{person} 不代表会员 {member}，评价应由会员本人或其代表作出"
            en "{person} does not act for the member {member}, whose judgement it is",
        /// The offer has been ended.
        OfferEnded = "offer_ended" { offer: OfferId, seq: u32 }
            zh "资源供给 {offer} 已在第 {seq} 条终止"
            en "the offer {offer} was ended by entry {seq}",
        /// The period of the offer is over.
        OfferExpired = "offer_expired" { offer: OfferId, until: Date }
            zh "资源供给 {offer} 的期限到{until}为止，已经过期；请与供给方确认后另行登记"
            en "the offer {offer} was good until {until}: ask its owner and register it anew",
        /// A member's own offer does not meet its need.
        OwnOffer = "own_offer" { member: MemberId }
            zh "诉求和供给同属会员 {member}，不用对接"
            en "the need and the offer are both of {member}",
        /// Both must consent to be matched.
        NoConsent = "no_consent" { member: MemberId }
            zh "会员 {member} 没有同意对接；双方同意后才能登记"
            en "the member {member} has not consented to the match, and both must",
        /// The two were matched before.
        AlreadyMatched = "already_matched" { need: NeedId, offer: OfferId, seq: u32 }
            zh "诉求 {need} 与供给 {offer} 已在第 {seq} 条对接"
            en "the need {need} and the offer {offer} were matched before, by entry {seq}",
        /// The two were not matched.
        NotMatched = "not_matched" { need: NeedId, offer: OfferId }
            zh "诉求 {need} 与供给 {offer} 没有对接，不能登记结果"
            en "the need {need} and the offer {offer} were not matched, so nothing came of it",
        /// The outcome was recorded before.
        OutcomeRecorded = "outcome_recorded" { need: NeedId, offer: OfferId, seq: u32 }
            zh "诉求 {need} 与供给 {offer} 的对接结果已在第 {seq} 条登记"
            en "the outcome of the match of {need} and {offer} was recorded before, by entry {seq}",
        /// The period ends before it begins.
        PeriodReversed = "period_reversed" { path: String, from: Date, until: Date }
            zh "期限 {from} 至 {until} 前后颠倒"
            en "the period from {from} to {until} ends before it begins",
        /// It would lie in the future.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been";
        /// Somebody named is not known.
        People(PeopleRefusal),
        /// The organ that is named is not known.
        Leadership(LeadershipRefusal),
        /// The member that is named is not known.
        Membership(MembershipRefusal),
    }
}

recorded!(ServiceRefusal);
timed!(ServiceRefusal);
