//! Offers ranked for a need (供需匹配), in whole points, each part with its reason.
//!
//! | part | points |
//! |---|---|
//! | kind (种类) | 250 where both are of one kind |
//! | words (文字) | 350 × the weight of the words in common ∕ the weight of the need's words |
//! | place (地点) | 100 × the leading characters in common ∕ the characters of the need's place |
//! | period (期限) | 100 × the days in common ∕ the days of the need; 100 where the need names but one end and the two meet |
//! | amount (数量) | 100 × what is offered ∕ what is needed, at most 100, in one unit |
//! | experience (经验) | 100 × (matches that came about + 1) ∕ (matches with an outcome + 2), of the offers of that member for needs of that category |
//!
//! Fractions are rounded down. A word is each two neighbouring letters or characters of the text, and each tag as a whole; it
//! weighs 1 + ⌊log₂(open offers ∕ offers that hold it)⌋, with nobody counted as one. What the need does not ask for is no part;
//! what an offer does not say earns nothing. Whoever shares neither kind nor word is not ranked. Where the points are equal, the
//! offer that was registered first stands first. The rule of experience is Laplace's rule of succession: without any it gives half.

use super::{Amount, Need, Offer, ResourceTerms, Service};
use crate::kernel::{Date, MemberId, NeedCategory, OfferId, Title, codes, record, said_by_label};
use alloc::vec::Vec;

codes! {
    /// A part of a ranking (评分项).
    pub enum RankPart {
        /// The kind of resource (种类).
        Kind = "kind" "种类",
        /// The words (文字).
        Words = "words" "文字",
        /// The place (地点).
        Place = "place" "地点",
        /// The period (期限).
        Period = "period" "期限",
        /// The amount (数量).
        Amount = "amount" "数量",
        /// How earlier matches went (经验).
        Experience = "experience" "经验",
    }
}
said_by_label!(RankPart);

record! {
    /// What a part of a ranking earned (评分理由).
    pub struct RankReason {
        /// Which part.
        pub part: RankPart,
        /// The points.
        pub points: u32,
        /// The most that there are for it.
        pub most: u32,
    }

    /// An offer ranked for a need (匹配的资源).
    pub struct RankedOffer {
        /// Which.
        pub offer: OfferId,
        /// Whose it is, where the member agrees to be named.
        pub member: Option<MemberId>,
        /// What is offered.
        pub terms: ResourceTerms,
        /// All points together.
        pub points: u32,
        /// What each part earned.
        pub reasons: Vec<RankReason>,
    }
}

/// How many offers are ranked at most.
pub const MOST_RANKED: usize = 20;

const KIND: u32 = 250;
const WORDS: u32 = 350;
const EACH: u32 = 100;

/// So many of the most, by a fraction; all of it at most.
fn share(most: u32, part: u64, whole: u64) -> u32 {
    let part = part.min(whole);
    let points = match part.checked_mul(most.into()) {
        Some(product) => product.checked_div(whole),
        None => u128::from(part)
            .saturating_mul(u128::from(most))
            .checked_div(whole.into())
            .and_then(|points| u64::try_from(points).ok()),
    };
    points.and_then(|points| u32::try_from(points).ok()).unwrap_or(most)
}

fn place(need: &Title, offer: Option<&Title>) -> u32 {
    let offer = offer.map(|place| place.as_str()).unwrap_or_default();
    let common = need.as_str().chars().zip(offer.chars()).take_while(|(one, other)| one == other).count();
    let whole = need.as_str().chars().count();
    share(EACH, u64::try_from(common).unwrap_or(0), u64::try_from(whole).unwrap_or(u64::MAX))
}

/// The points of the period; nothing where the need names no end of it.
fn period(need: &ResourceTerms, offer: &ResourceTerms) -> Option<u32> {
    let days = |from: Date, until: Date| {
        u64::try_from(from.days_until(until)).map_or(0, |days| days.saturating_add(1))
    };
    let later = |one: Option<Date>, other: Option<Date>| one.max(other);
    let earlier = |one: Option<Date>, other: Option<Date>| match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let common = (later(need.from, offer.from), earlier(need.until, offer.until));
    let meet = match common {
        (Some(from), Some(until)) => from <= until,
        _ => true,
    };
    match (need.from, need.until) {
        (None, None) => None,
        _ if !meet => Some(0),
        (Some(from), Some(until)) => {
            let shared = days(common.0.unwrap_or(from), common.1.unwrap_or(until));
            Some(share(EACH, shared, days(from, until)))
        }
        _ => Some(EACH),
    }
}

fn amount(need: &Amount, offer: Option<&Amount>) -> u32 {
    let counts = offer.and_then(|offer| need.alike(offer));
    counts.map_or(0, |(need, offer)| share(EACH, offer, need))
}

/// A need as offers are measured by it.
struct Measure<'a> {
    need: &'a Need,
    terms: &'a ResourceTerms,
    on: Date,
    is_member: &'a dyn Fn(MemberId) -> bool,
    whole: u32,
}

impl Measure<'_> {
    /// Whether an offer may be told to the readers of the need: it is as open as that, not past its period, and of another member.
    fn admits(&self, offer: &Offer) -> bool {
        let (need, offered) = (&self.need.registered, &offer.registered);
        need.audience.may_read(offered.audience)
            && offer.expired(self.on).is_none()
            && offered.member != need.member
            && (self.is_member)(offered.member)
    }

    fn words(&self, common: u32) -> u32 {
        if self.whole == 0 { 0 } else { share(WORDS, common.into(), self.whole.into()) }
    }

    /// What kind and words earn.
    fn first(&self, same_kind: bool, common: u32) -> u32 {
        self.words(common).saturating_add(if same_kind { KIND } else { 0 })
    }

    /// What place, period and amount can earn at most, with experience.
    fn rest(&self) -> u32 {
        let asked = [
            self.terms.place.is_some(),
            self.terms.from.or(self.terms.until).is_some(),
            self.terms.amount.is_some(),
            true,
        ];
        asked.into_iter().filter(|asked| *asked).fold(0, |sum, _| sum.saturating_add(EACH))
    }

    /// The parts in which the offer's own terms are compared.
    fn compared(&self, offer: &ResourceTerms) -> [(RankPart, Option<u32>); 3] {
        let terms = self.terms;
        [
            (RankPart::Place, terms.place.as_ref().map(|asked| place(asked, offer.place.as_ref()))),
            (RankPart::Period, period(terms, offer)),
            (RankPart::Amount, terms.amount.as_ref().map(|asked| amount(asked, offer.amount.as_ref()))),
        ]
    }
}

/// How much an offer must have in common with a need to come among the best, whatever else it earns; so that most are passed over
/// without being looked at.
#[derive(Clone, Copy)]
struct Bar {
    same_kind: u32,
    other_kind: u32,
}

impl Bar {
    /// Nobody is among the best yet: whoever shares the kind or a word may come.
    const OPEN: Self = Self { same_kind: 0, other_kind: 1 };

    /// So many points at least.
    fn at(points: u32, measure: &Measure<'_>) -> Self {
        let needed = |kind: u32| {
            let of_words = points.saturating_sub(kind).saturating_sub(measure.rest());
            let weighed = u64::from(of_words).saturating_mul(measure.whole.into()).div_ceil(WORDS.into());
            u32::try_from(weighed).unwrap_or(u32::MAX)
        };
        Self { same_kind: needed(KIND), other_kind: needed(0).max(1) }
    }

    fn admits(self, same_kind: bool, common: u32) -> bool {
        common >= if same_kind { self.same_kind } else { self.other_kind }
    }
}

/// An offer that is among the best so far.
struct Found {
    points: u32,
    place: u32,
    common: u32,
}

impl Service {
    /// What the experience with a member's offers in a category earns.
    fn experience(&self, member: MemberId, category: &NeedCategory) -> u32 {
        let records = self.experience.get(member).map(Vec::as_slice).unwrap_or_default();
        let record = records.iter().find(|record| record.category == *category);
        let (good, bad) = record.map_or((0, 0), |record| (record.came_about, record.fell_through));
        let good = u64::from(good).saturating_add(1);
        share(EACH, good, good.saturating_add(u64::from(bad)).saturating_add(1))
    }

    /// The offers that were not ended, by their places: whether they are of the kind, and what they have in common with the need.
    fn candidates<'a>(
        &'a self,
        measure: &'a Measure<'_>,
        common: &'a [u32],
    ) -> impl Iterator<Item = (u32, bool, u32)> + 'a {
        let all = (0_u32..).zip(self.index.kinds()).zip(common);
        all.filter_map(|((place, kind), common)| Some((place, (*kind)? == measure.terms.kind, *common)))
    }

    /// All points of an offer, where it may be told.
    fn points(&self, measure: &Measure<'_>, place: u32, same_kind: bool, common: u32) -> Option<u32> {
        let offer = self.offers.at(place).filter(|offer| measure.admits(offer))?;
        let first = measure.first(same_kind, common);
        let compared = measure.compared(&offer.registered.terms).into_iter().filter_map(|(_, points)| points);
        let experience = self.experience(offer.registered.member, &measure.need.registered.category);
        Some(compared.fold(first.saturating_add(experience), u32::saturating_add))
    }

    /// How high the bar may stand from the beginning: those who are best by kind and words alone have so many points each.
    fn head_start(&self, measure: &Measure<'_>, common: &[u32]) -> Bar {
        let mut head: Vec<(u32, u32)> = Vec::new();
        let mut bar = Bar::OPEN;
        for (place, same_kind, common) in self.candidates(measure, common) {
            let admitted = bar.admits(same_kind, common)
                && self.offers.at(place).is_some_and(|offer| measure.admits(offer));
            if admitted {
                let first = measure.first(same_kind, common);
                let at = head.partition_point(|(known, _)| *known >= first);
                head.insert(at, (first, self.points(measure, place, same_kind, common).unwrap_or(0)));
                head.truncate(MOST_RANKED);
                if let Some((worst, _)) = head.last().filter(|_| head.len() >= MOST_RANKED) {
                    bar = Bar::at(worst.saturating_add(1).saturating_add(measure.rest()), measure);
                }
            }
        }
        let all = head.iter().map(|(_, points)| *points).min().filter(|_| head.len() >= MOST_RANKED);
        all.map_or(Bar::OPEN, |least| Bar::at(least, measure))
    }

    /// The open offers that suit a need best on a day, the best first; none where it asks for no resource.
    pub(crate) fn ranked(
        &self,
        need: &Need,
        on: Date,
        is_member: &dyn Fn(MemberId) -> bool,
    ) -> Vec<RankedOffer> {
        let Some(terms) = &need.registered.asks_for else { return Vec::new() };
        let (common, whole) = self.index.common(terms);
        let measure = Measure { need, terms, on, is_member, whole };
        let mut best: Vec<Found> = Vec::new();
        let mut bar = self.head_start(&measure, &common);
        for (place, same_kind, common) in self.candidates(&measure, &common) {
            if !bar.admits(same_kind, common) {
                continue;
            }
            let Some(points) = self.points(&measure, place, same_kind, common) else { continue };
            // Behind whoever has as many and was registered before.
            let at = best.partition_point(|found| found.points >= points);
            best.insert(at, Found { points, place, common });
            best.truncate(MOST_RANKED);
            if let Some(worst) = best.last().filter(|_| best.len() >= MOST_RANKED) {
                bar = Bar::at(worst.points.saturating_add(1), &measure);
            }
        }
        best.iter().filter_map(|found| self.told(&measure, found)).collect()
    }

    fn told(&self, measure: &Measure<'_>, found: &Found) -> Option<RankedOffer> {
        let (offer, it) = (self.offers.id_at(found.place)?, self.offers.at(found.place)?);
        let offered = &it.registered;
        let kind = if offered.terms.kind == measure.terms.kind { KIND } else { 0 };
        let mut reasons = alloc::vec![
            RankReason { part: RankPart::Kind, points: kind, most: KIND },
            RankReason { part: RankPart::Words, points: measure.words(found.common), most: WORDS },
        ];
        for (part, points) in measure.compared(&offered.terms) {
            reasons.extend(points.map(|points| RankReason { part, points, most: EACH }));
        }
        let points = self.experience(offered.member, &measure.need.registered.category);
        reasons.push(RankReason { part: RankPart::Experience, points, most: EACH });
        Some(RankedOffer {
            offer,
            member: offered.may_be_named.then_some(offered.member),
            terms: offered.terms.clone(),
            points: found.points,
            reasons,
        })
    }
}
