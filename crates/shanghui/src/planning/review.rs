//! Reviews (活动总结): what went well, what fell short, what people said, and what is to be done about it.

use super::{Activity, Desk, Planning, PlanningRefusal};
use crate::kernel::{
    ActivityId, Applied, Audience, Date, Incoherent, Inquiry, Kept, Mark, Principal, Prose, Ruled, Sealed,
    SuggestionId, Warrant, choice, record,
};
use crate::leadership::principal_is_known;
use alloc::vec::Vec;

record! {
    /// A suggestion of a review (改进建议).
    pub struct Suggestion {
        /// Its id.
        pub suggestion: SuggestionId,
        /// What is suggested; it goes to the erasable part of the journal.
        pub text: Prose,
        /// Who sees to it.
        pub owner: Option<Principal>,
        /// By when.
        pub due: Option<Date>,
    }

    /// A suggestion as it stands in an event.
    pub struct SuggestionMade {
        /// Its id.
        pub suggestion: SuggestionId,
        /// Where the text stands.
        pub text: Sealed,
        /// Who sees to it.
        pub owner: Option<Principal>,
        /// By when.
        pub due: Option<Date>,
    }

    /// Reviews an activity (活动总结). All that is said goes to the erasable part of the journal.
    pub struct ReviewActivity {
        /// Which.
        pub activity: ActivityId,
        /// What went well.
        pub went_well: Vec<Prose>,
        /// What fell short.
        pub fell_short: Vec<Prose>,
        /// What people said.
        pub opinions: Vec<Prose>,
        /// What is to be done about it.
        pub suggestions: Vec<Suggestion>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// An activity was reviewed.
    pub struct ActivityReviewed {
        /// Which.
        pub activity: ActivityId,
        /// Where it stands what went well.
        pub went_well: Vec<Sealed>,
        /// Where it stands what fell short.
        pub fell_short: Vec<Sealed>,
        /// Where it stands what people said.
        pub opinions: Vec<Sealed>,
        /// What is to be done about it.
        pub suggestions: Vec<SuggestionMade>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// Closes a suggestion (办结建议), visibly.
    pub struct CloseSuggestion {
        /// Which.
        pub suggestion: SuggestionId,
        /// What became of it.
        pub outcome: SuggestionOutcome,
    }

    /// A suggestion was closed.
    pub struct SuggestionClosed {
        /// Which.
        pub suggestion: SuggestionId,
        /// What became of it.
        pub outcome: SuggestionEnd,
        /// The event of the same entry from which this follows, by its place in the entry.
        pub cause: Option<u32>,
    }
}

choice! {
    /// What became of a suggestion, as it is reported (建议的办理结果).
    pub enum SuggestionOutcome {
        /// It was carried out (已办).
        Done = "done" {
            /// What came of it.
            result: Option<Prose>,
        },
        /// It was dropped (不办).
        Dropped = "dropped" {
            /// Why.
            reason: Prose,
        },
    }
}

choice! {
    /// What became of a suggestion.
    pub enum SuggestionEnd {
        /// It was carried out (已办).
        Done = "done" {
            /// Where it stands what came of it.
            result: Option<Sealed>,
        },
        /// It was dropped (不办).
        Dropped = "dropped" {
            /// Where the reason stands.
            reason: Sealed,
        },
        /// An activity that took it up was held (已纳入计划并落实).
        TakenUp = "taken_up" {
            /// Which.
            activity: ActivityId,
        },
    }
}

/// A suggestion as it stands (改进建议).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestionState {
    pub(super) made: SuggestionMade,
    pub(super) activity: ActivityId,
    pub(super) audience: Audience,
    pub(super) mark: Mark,
    /// The activities that take it up.
    pub(super) taken_up: Vec<(ActivityId, Mark)>,
    pub(super) closed: Option<(SuggestionClosed, Mark)>,
}

impl SuggestionState {
    /// The suggestion as it was made.
    #[must_use]
    pub const fn made(&self) -> &SuggestionMade {
        &self.made
    }

    /// The activity whose review made it.
    #[must_use]
    pub const fn activity(&self) -> ActivityId {
        self.activity
    }

    /// Who may read it.
    #[must_use]
    pub const fn audience(&self) -> Audience {
        self.audience
    }

    /// The entry that made it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Where its text stands in the journal.
    #[must_use]
    pub const fn text(&self) -> Kept {
        Kept { seq: self.mark.seq, place: self.made.text }
    }

    /// The activities of later plans that take it up.
    pub fn taken_up(&self) -> impl Iterator<Item = ActivityId> + '_ {
        self.taken_up.iter().map(|(activity, _)| *activity)
    }

    /// What became of it, and by which entry.
    #[must_use]
    pub fn closed(&self) -> Option<(&SuggestionClosed, Mark)> {
        self.closed.as_ref().map(|(closed, mark)| (closed, *mark))
    }
}

impl Activity {
    /// Its review, if it was reviewed, and by which entry.
    #[must_use]
    pub fn reviewed(&self) -> Option<(&ActivityReviewed, Mark)> {
        self.reviewed.as_ref().map(|(reviewed, mark)| (reviewed, *mark))
    }
}

impl Planning {
    /// The policies that a suggestion is known and open.
    pub(super) fn open_suggestion(
        &self,
        suggestion: SuggestionId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&SuggestionState, PlanningRefusal> {
        let known = inquiry
            .policy("suggestion_is_known", "建议已登记")
            .finds(self.suggestions.get(suggestion), || PlanningRefusal::UnknownSuggestion { suggestion })?;
        let closed = known.closed.as_ref().map(|(_, mark)| mark.seq);
        inquiry.policy("suggestion_is_open", "建议尚未办结").holds(closed.is_none(), || {
            PlanningRefusal::SuggestionClosed { suggestion, seq: closed.unwrap_or(0) }
        })?;
        Ok(known)
    }

    pub(crate) fn review_activity(
        &self,
        command: &ReviewActivity,
        desk: &Desk<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ActivityReviewed, PlanningRefusal> {
        let activity = self.known_activity(command.activity, inquiry)?;
        inquiry
            .policy("activity_was_held", "活动已经举办")
            .holds(activity.held.is_some(), || PlanningRefusal::NotHeld { activity: command.activity })?;
        let before = activity.reviewed.as_ref().map(|(_, mark)| mark.seq);
        inquiry.policy("activity_was_not_reviewed_before", "该活动没有总结过").holds(
            before.is_none(),
            || PlanningRefusal::AlreadyReviewed { activity: command.activity, seq: before.unwrap_or(0) },
        )?;
        let said = [&command.went_well, &command.fell_short, &command.opinions];
        let empty = said.iter().all(|said| said.is_empty()) && command.suggestions.is_empty();
        inquiry
            .policy("review_says_something", "总结有内容")
            .holds(!empty, || PlanningRefusal::NothingReviewed { activity: command.activity })?;
        for (index, suggestion) in command.suggestions.iter().enumerate() {
            let earlier = command.suggestions.iter().take(index);
            let known = self.suggestions.get(suggestion.suggestion).map(|known| known.mark.seq);
            let twice = earlier.map(|other| other.suggestion).any(|other| other == suggestion.suggestion);
            inquiry
                .policy("suggestion_is_new", "该建议尚未登记")
                .unrecorded::<PlanningRefusal>(known.or(twice.then_some(0)), &suggestion.suggestion)?;
            if let Some(owner) = &suggestion.owner {
                principal_is_known(owner, desk.charter, desk.roster, inquiry)?;
            }
        }
        let mut seal = |said: &[Prose]| -> Vec<Sealed> {
            said.iter().map(|prose| inquiry.seal_prose(prose, warrant.person())).collect()
        };
        Ok(ActivityReviewed {
            activity: command.activity,
            went_well: seal(&command.went_well),
            fell_short: seal(&command.fell_short),
            opinions: seal(&command.opinions),
            suggestions: command
                .suggestions
                .iter()
                .map(|suggestion| SuggestionMade {
                    suggestion: suggestion.suggestion,
                    text: inquiry.seal_prose(&suggestion.text, warrant.person()),
                    owner: suggestion.owner.clone(),
                    due: suggestion.due,
                })
                .collect(),
            audience: command.audience,
        })
    }

    pub(crate) fn activity_reviewed(&mut self, event: &ActivityReviewed, mark: Mark) -> Applied {
        for made in &event.suggestions {
            let state = SuggestionState {
                made: made.clone(),
                activity: event.activity,
                audience: event.audience,
                mark,
                taken_up: Vec::new(),
                closed: None,
            };
            let index = self
                .suggestions
                .insert(made.suggestion, state)
                .ok_or(Incoherent("the suggestion was recorded before"))?;
            self.open_suggestions.insert(index);
        }
        self.activity_mut(event.activity)?.reviewed = Some((event.clone(), mark));
        self.settle(event.activity);
        Ok(())
    }

    pub(crate) fn close_suggestion(
        &self,
        command: &CloseSuggestion,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<SuggestionClosed, PlanningRefusal> {
        self.open_suggestion(command.suggestion, inquiry)?;
        let mut seal = |prose: &Prose| inquiry.seal_prose(prose, warrant.person());
        let outcome = match &command.outcome {
            SuggestionOutcome::Done { result } => SuggestionEnd::Done { result: result.as_ref().map(seal) },
            SuggestionOutcome::Dropped { reason } => SuggestionEnd::Dropped { reason: seal(reason) },
        };
        Ok(SuggestionClosed { suggestion: command.suggestion, outcome, cause: None })
    }

    pub(crate) fn suggestion_closed(&mut self, event: &SuggestionClosed, mark: Mark) -> Applied {
        let (index, suggestion) = self
            .suggestions
            .get_indexed_mut(event.suggestion)
            .ok_or(Incoherent("there is no suggestion with this id"))?;
        suggestion.closed = Some((event.clone(), mark));
        self.open_suggestions.remove(index);
        Ok(())
    }

    /// What follows from an activity's being held: the suggestions that it took up are carried out.
    pub(crate) fn carried_out(&self, activity: ActivityId, cause: u32) -> Vec<SuggestionClosed> {
        let taken_up = self.activities.get(activity).map(|it| it.planned.planned.takes_up.as_slice());
        let open = |suggestion: &&SuggestionId| {
            self.suggestions.get(**suggestion).is_some_and(|known| known.closed.is_none())
        };
        taken_up
            .unwrap_or_default()
            .iter()
            .filter(open)
            .map(|suggestion| SuggestionClosed {
                suggestion: *suggestion,
                outcome: SuggestionEnd::TakenUp { activity },
                cause: Some(cause),
            })
            .collect()
    }
}
