//! Offers of resources (资源供给): what a member has for others.

use super::{ResourceTerms, Service, ServiceRefusal};
use crate::kernel::{
    Applied, Audience, Date, Incoherent, Inquiry, Mark, MemberId, OfferId, Ruled, Title, Warrant, record,
};
use crate::meeting::Collaborators;

record! {
    /// Registers what a member offers (登记资源供给).
    pub struct RegisterOffer {
        /// The new offer's id.
        pub offer: OfferId,
        /// Whose it is.
        pub member: MemberId,
        /// What is offered.
        pub terms: ResourceTerms,
        /// Whether the member agrees to be named to those who may need it (同意公开名称).
        pub may_be_named: bool,
        /// Who may read it.
        pub audience: Audience,
    }

    /// An offer was registered.
    pub struct OfferRegistered {
        /// Which.
        pub offer: OfferId,
        /// Whose it is.
        pub member: MemberId,
        /// What is offered.
        pub terms: ResourceTerms,
        /// Whether the member agrees to be named.
        pub may_be_named: bool,
        /// Who may read it.
        pub audience: Audience,
    }

    /// Ends an offer before its period is over (终止资源供给): it is used up, or the member takes it back.
    pub struct EndOffer {
        /// Which.
        pub offer: OfferId,
        /// Why, where that is said.
        pub reason: Option<Title>,
    }

    /// An offer was ended.
    pub struct OfferEnded {
        /// Which.
        pub offer: OfferId,
        /// Why.
        pub reason: Option<Title>,
    }
}

/// An offer as it stands (资源供给).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub(super) registered: OfferRegistered,
    pub(super) mark: Mark,
    pub(super) ended: Option<(OfferEnded, Mark)>,
}

impl Offer {
    /// The offer as it was registered.
    #[must_use]
    pub const fn registered(&self) -> &OfferRegistered {
        &self.registered
    }

    /// The entry that registered it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// How it was ended, if it was, and by which entry.
    #[must_use]
    pub fn ended(&self) -> Option<(&OfferEnded, Mark)> {
        self.ended.as_ref().map(|(ended, mark)| (ended, *mark))
    }

    /// The last day of its period, where that is over on a day.
    pub(super) fn expired(&self, on: Date) -> Option<Date> {
        self.registered.terms.until.filter(|until| *until < on)
    }
}

impl Service {
    /// The policies that an offer is known and was not ended.
    pub(super) fn standing_offer(
        &self,
        offer: OfferId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Offer, ServiceRefusal> {
        let known = inquiry
            .policy("offer_is_known", "资源供给已登记")
            .finds(self.offers.get(offer), || ServiceRefusal::UnknownOffer { offer })?;
        let ended = known.ended.as_ref().map(|(_, mark)| mark.seq);
        inquiry
            .policy("offer_was_not_ended", "资源供给没有终止")
            .holds(ended.is_none(), || ServiceRefusal::OfferEnded { offer, seq: ended.unwrap_or(0) })?;
        Ok(known)
    }

    pub(crate) fn register_offer(
        &self,
        command: &RegisterOffer,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<OfferRegistered, ServiceRefusal> {
        let known = self.offers.get(command.offer).map(|offer| offer.mark.seq);
        inquiry
            .policy("offer_is_new", "该资源供给尚未登记")
            .unrecorded::<ServiceRefusal>(known, &command.offer)?;
        Self::is_served(command.member, with, warrant, inquiry)?;
        command.terms.hold_together("terms", inquiry)?;
        let RegisterOffer { offer, member, terms, may_be_named, audience } = command.clone();
        Ok(OfferRegistered { offer, member, terms, may_be_named, audience })
    }

    pub(crate) fn offer_registered(&mut self, event: &OfferRegistered, mark: Mark) -> Applied {
        let offer = Offer { registered: event.clone(), mark, ended: None };
        let place =
            self.offers.insert(event.offer, offer).ok_or(Incoherent("the offer was recorded before"))?;
        self.index.add(place, &event.terms);
        Ok(())
    }

    pub(crate) fn end_offer(
        &self,
        command: &EndOffer,
        inquiry: &mut Inquiry,
    ) -> Ruled<OfferEnded, ServiceRefusal> {
        self.standing_offer(command.offer, inquiry)?;
        Ok(OfferEnded { offer: command.offer, reason: command.reason.clone() })
    }

    pub(crate) fn offer_ended(&mut self, event: &OfferEnded, mark: Mark) -> Applied {
        let (place, offer) =
            self.offers.get_indexed_mut(event.offer).ok_or(Incoherent("there is no offer with this id"))?;
        if offer.ended.is_some() {
            return Err(Incoherent("the offer was ended before"));
        }
        offer.ended = Some((event.clone(), mark));
        self.index.remove(place, &offer.registered.terms);
        Ok(())
    }
}
