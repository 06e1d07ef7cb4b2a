//! Matches (资源对接): a need and an offer brought together with the consent of both, and what came of it.

use super::{Service, ServiceRefusal};
use crate::calendar::deadline;
use crate::kernel::{
    Applied, Date, Incoherent, Inquiry, Mark, MemberId, NeedCategory, NeedId, OfferId, Prose, Ruled, Sealed,
    Warrant, choice, record,
};
use crate::meeting::Collaborators;
use alloc::vec::Vec;

choice! {
    /// What came of a match.
    pub enum MatchOutcome {
        /// It came about (对接成功).
        CameAbout = "came_about" {
            /// What is to be remembered; it goes to the erasable part of the journal.
            note: Option<Prose>,
        },
        /// It did not (对接未成).
        FellThrough = "fell_through" {
            /// Why; it goes to the erasable part of the journal.
            why: Prose,
        },
    }
}

choice! {
    /// What came of a match, as it is kept.
    pub enum MatchEnd {
        /// It came about.
        CameAbout = "came_about" {
            /// Where the note stands.
            note: Option<Sealed>,
        },
        /// It did not.
        FellThrough = "fell_through" {
            /// Where the reason stands.
            why: Sealed,
        },
    }
}

record! {
    /// Matches a need with an offer (资源对接).
    pub struct MatchOffer {
        /// The need.
        pub need: NeedId,
        /// The offer.
        pub offer: OfferId,
        /// The members who have consented: the one who needs and the one who offers.
        pub consents: Vec<MemberId>,
    }

    /// A need was matched with an offer.
    pub struct OfferMatched {
        /// The need.
        pub need: NeedId,
        /// The offer.
        pub offer: OfferId,
        /// After how many days, where it is the first response.
        pub responded_after: Option<u32>,
        /// After how many days, where nothing resolved the need before.
        pub resolved_after: Option<u32>,
        /// By when it is to be asked what came of it, by the charter of that day.
        pub follow_up_by: Option<Date>,
    }

    /// Records what came of a match (登记对接结果).
    pub struct RecordOutcome {
        /// The need.
        pub need: NeedId,
        /// The offer.
        pub offer: OfferId,
        /// What came of it.
        pub outcome: MatchOutcome,
    }

    /// What came of a match was recorded.
    pub struct OutcomeRecorded {
        /// The need.
        pub need: NeedId,
        /// The offer.
        pub offer: OfferId,
        /// What came of it.
        pub outcome: MatchEnd,
    }
}

/// A match of a need (对接).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    pub(super) matched: (OfferMatched, Mark),
    pub(super) outcome: Option<(OutcomeRecorded, Mark)>,
}

impl Match {
    /// The match as it was made, and by which entry.
    #[must_use]
    pub const fn matched(&self) -> (&OfferMatched, Mark) {
        (&self.matched.0, self.matched.1)
    }

    /// What came of it, by some of the entries.
    pub(crate) fn outcome_by(&self, by: &dyn Fn(Mark) -> bool) -> Option<(&MatchEnd, Mark)> {
        let (recorded, mark) = self.outcome.as_ref().filter(|(_, mark)| by(*mark))?;
        Some((&recorded.outcome, *mark))
    }

    /// Whether it came about, once that is known.
    #[must_use]
    pub fn came_about(&self) -> Option<bool> {
        let (outcome, _) = self.outcome_by(&|_| true)?;
        Some(matches!(outcome, MatchEnd::CameAbout { .. }))
    }
}

/// How earlier matches of a member's offers went in a category of needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) category: NeedCategory,
    pub(super) came_about: u32,
    pub(super) fell_through: u32,
}

impl Service {
    pub(crate) fn match_offer(
        &self,
        command: &MatchOffer,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<OfferMatched, ServiceRefusal> {
        let need = self.open_need(command.need, inquiry)?;
        let offer = self.standing_offer(command.offer, inquiry)?;
        let expired = offer.expired(with.today());
        inquiry.policy("offer_is_not_past_its_period", "资源供给未过期限").holds(
            expired.is_none(),
            || ServiceRefusal::OfferExpired { offer: command.offer, until: expired.unwrap_or(with.today()) },
        )?;
        let (needs, offers) = (need.registered.member, offer.registered.member);
        inquiry
            .policy("offer_is_another_members", "供给来自其他会员")
            .holds(needs != offers, || ServiceRefusal::OwnOffer { member: needs })?;
        Self::is_served(offers, with, warrant, inquiry)?;
        let before = need.matches.iter().find(|it| it.matched.0.offer == command.offer);
        let before = before.map(|it| it.matched.1.seq);
        inquiry.policy("they_were_not_matched_before", "双方没有对接过").holds(before.is_none(), || {
            ServiceRefusal::AlreadyMatched {
                need: command.need,
                offer: command.offer,
                seq: before.unwrap_or(0),
            }
        })?;
        for member in [needs, offers] {
            inquiry
                .policy("both_consent", "双方同意对接")
                .holds(command.consents.contains(&member), || ServiceRefusal::NoConsent { member })?;
        }
        let rule = with.charter.need(&need.registered.category);
        let took = Self::took(need, None, with);
        Ok(OfferMatched {
            need: command.need,
            offer: command.offer,
            responded_after: took.responded_after,
            resolved_after: took.resolved_after,
            follow_up_by: rule.and_then(|rule| {
                Some(deadline(with.today(), rule.follow_up_within_days?, with.working_days)?.day)
            }),
        })
    }

    pub(crate) fn offer_matched(&mut self, event: &OfferMatched, mark: Mark) -> Applied {
        if !self.offers.contains(event.offer) {
            return Err(Incoherent("there is no offer with this id"));
        }
        self.need_mut(event.need)?.matches.push(Match { matched: (event.clone(), mark), outcome: None });
        Ok(())
    }

    pub(crate) fn record_outcome(
        &self,
        command: &RecordOutcome,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<OutcomeRecorded, ServiceRefusal> {
        // What came of a match may be learned after the need was closed.
        let need = self.known_need(command.need, inquiry)?;
        let (RecordOutcome { need: id, offer, outcome }, found) =
            (command, need.matches.iter().find(|it| it.matched.0.offer == command.offer));
        let made = inquiry
            .policy("they_were_matched", "双方已经对接")
            .finds(found, || ServiceRefusal::NotMatched { need: *id, offer: *offer })?;
        let before = made.outcome.as_ref().map(|(_, mark)| mark.seq);
        inquiry.policy("outcome_was_not_recorded_before", "对接结果没有登记过").holds(
            before.is_none(),
            || ServiceRefusal::OutcomeRecorded { need: *id, offer: *offer, seq: before.unwrap_or(0) },
        )?;
        let mut seal = |prose: &Prose| inquiry.seal_prose(prose, warrant.person());
        let outcome = match outcome {
            MatchOutcome::CameAbout { note } => MatchEnd::CameAbout { note: note.as_ref().map(seal) },
            MatchOutcome::FellThrough { why } => MatchEnd::FellThrough { why: seal(why) },
        };
        Ok(OutcomeRecorded { need: *id, offer: *offer, outcome })
    }

    pub(crate) fn outcome_recorded(&mut self, event: &OutcomeRecorded, mark: Mark) -> Applied {
        let offers = self.offers.get(event.offer).ok_or(Incoherent("there is no offer with this id"))?;
        let member = offers.registered.member;
        let need = self.need_mut(event.need)?;
        let category = need.registered.category.clone();
        let made = need.matches.iter_mut().find(|it| it.matched.0.offer == event.offer);
        made.ok_or(Incoherent("they were not matched"))?.outcome = Some((event.clone(), mark));
        let came_about = matches!(event.outcome, MatchEnd::CameAbout { .. });
        let records = self.experience.get_or_insert(member);
        if !records.iter().any(|record| record.category == category) {
            records.push(Record { category: category.clone(), came_about: 0, fell_through: 0 });
        }
        for record in records.iter_mut().filter(|record| record.category == category) {
            let count = if came_about { &mut record.came_about } else { &mut record.fell_through };
            *count = count.saturating_add(1);
        }
        Ok(())
    }
}
