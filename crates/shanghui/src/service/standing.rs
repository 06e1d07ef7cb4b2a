//! How a need stands (诉求状态), by what was recorded by then.

use super::{Judgement, Match, MatchEnd, Need, NeedEnd, Service};
use crate::kernel::{
    Audience, Date, Mark, MemberId, NeedCategory, NeedId, OfferId, Principal, VisitId, codes, record,
    said_by_label,
};
use alloc::vec::Vec;

codes! {
    /// How a need stands (诉求状态).
    pub enum NeedState {
        /// It was registered (待分办).
        Registered = "registered" "待分办",
        /// Somebody sees to it (办理中).
        Assigned = "assigned" "办理中",
        /// It was answered (已答复).
        Answered = "answered" "已答复",
        /// It was matched with an offer, and what comes of it is not known yet (对接中).
        Matched = "matched" "对接中",
        /// A match came about (对接成功).
        Met = "met" "对接成功",
        /// The member has judged what came of it (已办结).
        Closed = "closed" "已办结",
        /// The member no longer has it (已撤回).
        Withdrawn = "withdrawn" "已撤回",
    }
}
said_by_label!(NeedState);

record! {
    /// A match of a need with an offer, and what came of it (对接情况).
    pub struct MatchSummary {
        /// The offer.
        pub offer: OfferId,
        /// Whether it came about, once that is known.
        pub came_about: Option<bool>,
    }

    /// A need and how it stands (诉求办理情况).
    pub struct NeedSummary {
        /// Which.
        pub need: NeedId,
        /// Whose it is.
        pub member: MemberId,
        /// Its category.
        pub category: NeedCategory,
        /// How it stands.
        pub state: NeedState,
        /// Who sees to it.
        pub assigned_to: Option<Principal>,
        /// The visit at which it was learned.
        pub learned_at: Option<VisitId>,
        /// The day on which the member said so.
        pub registered_on: Date,
        /// By when the member is to get a first response.
        pub respond_by: Option<Date>,
        /// By when it is to be answered or matched.
        pub resolve_by: Option<Date>,
        /// After how many days the member got the first response.
        pub responded_after: Option<u32>,
        /// After how many days it was first answered or matched.
        pub resolved_after: Option<u32>,
        /// The offers with which it was matched.
        pub matches: Vec<MatchSummary>,
        /// The member's judgement.
        pub judgement: Option<Judgement>,
        /// Who may read it.
        pub audience: Audience,
    }
}

/// What resolved a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Resolution {
    /// Nothing, since this entry: it was registered, or a match fell through.
    Nothing(Mark),
    /// A match whose outcome is awaited.
    Awaited,
    /// An answer, or with `true` a match that came about; by when the member is to be asked.
    Found(Mark, Option<Date>, bool),
}

impl Resolution {
    pub(super) fn of(need: &Need, by: &dyn Fn(Mark) -> bool) -> Self {
        let mut found: Option<(Mark, Option<Date>, bool)> = None;
        let mut note = |mark: Mark, due, met| {
            if found.is_none_or(|(first, _, _)| mark.seq < first.seq) {
                found = Some((mark, due, met));
            }
        };
        for (answer, mark) in need.answers.iter().filter(|(_, mark)| by(*mark)) {
            note(*mark, answer.follow_up_by, false);
        }
        let (mut awaited, mut since) = (false, need.mark);
        for it in need.matches.iter().filter(|it| by(it.matched.1)) {
            match it.outcome_by(by) {
                None => awaited = true,
                Some((MatchEnd::CameAbout { .. }, mark)) => note(mark, it.matched.0.follow_up_by, true),
                Some((MatchEnd::FellThrough { .. }, mark)) => {
                    since = if mark.seq > since.seq { mark } else { since };
                }
            }
        }
        match found {
            Some((mark, due, met)) => Self::Found(mark, due, met),
            None if awaited => Self::Awaited,
            None => Self::Nothing(since),
        }
    }
}

impl Need {
    /// How it stands.
    #[must_use]
    pub fn state(&self) -> NeedState {
        let all = |_| true;
        match (self.closed.as_ref().map(|(closed, _)| &closed.end), self.resolution_by(&all)) {
            (Some(NeedEnd::Judged { .. }), _) => NeedState::Closed,
            (Some(NeedEnd::Withdrawn { .. }), _) => NeedState::Withdrawn,
            (None, Resolution::Found(_, _, true)) => NeedState::Met,
            (None, Resolution::Found(_, _, false)) => NeedState::Answered,
            (None, Resolution::Awaited) => NeedState::Matched,
            (None, Resolution::Nothing(_)) if self.assigned.is_empty() => NeedState::Registered,
            (None, Resolution::Nothing(_)) => NeedState::Assigned,
        }
    }

    /// The matches, in the order in which they were made.
    #[must_use]
    pub fn matches(&self) -> &[Match] {
        &self.matches
    }
}

impl Service {
    /// Every need and how it stands, in the order in which they were registered.
    pub(crate) fn summaries(&self, recorded: &dyn Fn(Mark) -> Date) -> Vec<NeedSummary> {
        let told = |(id, need): (NeedId, &Need)| {
            let registered = need.registered();
            let responses = need.responses.iter().map(|(it, _)| it.responded_after);
            let answers = need.answers.iter().map(|(it, _)| (it.responded_after, it.resolved_after));
            let matches =
                need.matches.iter().map(|it| (it.matched.0.responded_after, it.matched.0.resolved_after));
            let resolved = || answers.clone().chain(matches.clone());
            NeedSummary {
                need: id,
                member: registered.member,
                category: registered.category.clone(),
                state: need.state(),
                assigned_to: need.assigned_by(&|_| true).map(|(to, _)| to.clone()),
                learned_at: registered.learned_at,
                registered_on: need.day(recorded),
                respond_by: registered.respond_by,
                resolve_by: registered.resolve_by,
                responded_after: responses.chain(resolved().map(|(first, _)| first)).flatten().next(),
                resolved_after: resolved().filter_map(|(_, first)| first).next(),
                matches: need
                    .matches
                    .iter()
                    .map(|it| MatchSummary { offer: it.matched.0.offer, came_about: it.came_about() })
                    .collect(),
                judgement: need.closed.as_ref().and_then(|(closed, _)| match &closed.end {
                    NeedEnd::Judged { judgement, .. } => Some(*judgement),
                    NeedEnd::Withdrawn { .. } => None,
                }),
                audience: registered.audience,
            }
        };
        self.needs.iter().map(told).collect()
    }
}
