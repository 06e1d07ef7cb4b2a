//! Questions about dues: which tier a member is in.

use super::Chamber;
use crate::charter::{DuesGround, DuesTier, tiers_of};
use crate::kernel::{Article, DataFault, Date, Fault, MemberId, MotionId, Phrase, Post, record};
use crate::leadership::Appointment;
use alloc::vec::Vec;

record! {
    /// The tier of dues that a member is in on a day (会费档次).
    pub struct MemberDuesTier {
        /// Which member.
        pub member: MemberId,
        /// The tier; of one that is priced in several ways, every way.
        pub tiers: Vec<DuesTier>,
        /// Why it is this one.
        pub ground: DuesGround,
        /// The motion by which the tiers were set, where the assembly has set them anew.
        pub motion: Option<MotionId>,
        /// Where they stand in the charter, where it has them.
        pub article: Option<Article>,
    }
}

impl Chamber {
    /// The tier of dues that a member is in on a day (会费档次): the highest of the posts that whoever acts for the member
    /// holds, or else that of the member's class, or else the one for everybody whom no other names. Nothing where no dues
    /// are set, the membership has ended, or nothing says which tier it is.
    ///
    /// The standard that the assembly has set last holds; before the first the charter's own. A post that is held for
    /// another unit counts for that unit.
    ///
    /// # Errors
    ///
    /// `data.not_found` where no seat has the id.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let dues = chamber.dues_tier(MemberId::from_u128(0x91), "2026-04-02".parse()?)?.unwrap();
    /// assert_eq!(dues.tiers[0].title.as_str(), "副会长单位"); // 单位代表任副会长
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn dues_tier(&self, member: MemberId, on: Date) -> Result<Option<MemberDuesTier>, Fault> {
        let seat = self.members().seats().get(member).ok_or_else(|| DataFault::NotFound {
            kind: Phrase::new("会员席位", "member's seat"),
            id: alloc::format!("{member}"),
        })?;
        let charter = self.charter_on(on);
        let adopted = self.members().dues_standard_on(on);
        let rule = charter.rules().dues.as_ref().filter(|_| adopted.is_none());
        let tiers = adopted.map(|standard| standard.tiers.as_slice());
        let Some(tiers) = tiers.or(rule.map(|rule| rule.tiers.as_slice())) else { return Ok(None) };
        if seat.had_ended_by(on) {
            return Ok(None);
        }
        let counts = |held: &&Appointment| {
            let unit = held.manner().and_then(|manner| manner.unit);
            held.holds_on(on) && unit.is_none_or(|unit| seat.was_of(unit))
        };
        let acting = seat.representative_on(on).into_iter();
        let posts: Vec<&Post> = acting
            .flat_map(|person| self.leadership().held_by(person).filter(counts))
            .map(Appointment::post)
            .collect();
        let found = tiers_of(tiers, &posts, seat.class_on(on), charter);
        Ok(found.map(|(tiers, ground)| MemberDuesTier {
            member,
            tiers: tiers.into_iter().cloned().collect(),
            ground,
            motion: adopted.map(|standard| standard.motion),
            article: rule.and_then(|rule| rule.article.clone()),
        }))
    }
}

#[cfg(test)]
mod tests {
    use crate::chamber::sample::{self, HAN, SONG, appointment, date};
    use crate::chamber::scenario::given;
    use crate::charter::DuesGround;
    use crate::kernel::{MemberId, PersonId};
    use crate::leadership::{EndAppointment, EndGround};
    use crate::membership::{ChangeRepresentative, ChangeStanding, MemberHolder, SeatMember, Standing};

    const YUNFANS: MemberId = MemberId::from_u128(0x91);

    fn told(chamber: &crate::chamber::Chamber, member: MemberId, day: &str) -> Option<alloc::string::String> {
        let found = chamber.dues_tier(member, date(day)).unwrap();
        found.map(|found| alloc::format!("{} {}", found.tiers[0].title, found.tiers[0].amount))
    }

    fn seat(person: PersonId) -> SeatMember {
        SeatMember {
            member: MemberId::from_u128(0x9f),
            holder: MemberHolder::Person { person },
            standing: Standing::Good,
            since: None,
            class: None,
        }
    }

    #[test]
    fn a_member_pays_by_the_post_of_whoever_acts_for_them_on_the_day() {
        let left = EndAppointment {
            appointment: appointment(1),
            on: date("2026-03-31"),
            ground: EndGround::Resigned,
            meeting: None,
        };
        let sends =
            ChangeRepresentative { member: YUNFANS, representative: HAN, since: Some(date("2026-06-01")) };
        let chamber = given(sample::chamber()).and(left).and(sends).chamber();
        assert_eq!(told(&chamber, YUNFANS, "2026-03-31").as_deref(), Some("副会长单位 10000.00"));
        assert_eq!(told(&chamber, YUNFANS, "2026-04-01").as_deref(), Some("会员单位 2000.00"));
        assert_eq!(told(&chamber, YUNFANS, "2026-06-01").as_deref(), Some("理事、监事单位 5000.00"));
    }

    #[test]
    fn where_no_post_says_it_the_class_does_and_where_none_does_the_rest() {
        let chamber = sample::chamber_under(|rules| {
            let tier = &mut rules.dues.as_mut().unwrap().tiers[3];
            tier.classes = alloc::vec![rules.member_classes[1].class.clone()];
        });
        let mut of_a_class = seat(SONG);
        of_a_class.class = Some(chamber.charter().rules().member_classes[1].class.clone());
        let seated = given(chamber.clone()).and(of_a_class).chamber();
        let found = seated.dues_tier(MemberId::from_u128(0x9f), date("2026-03-10")).unwrap().unwrap();
        assert!(matches!(found.ground, DuesGround::Class { title, .. } if title == "个人会员"));
        let unclassed = given(chamber).and(seat(SONG)).chamber();
        assert_eq!(told(&unclassed, MemberId::from_u128(0x9f), "2026-03-10"), None, "nothing is made up");
    }

    #[test]
    fn whoever_has_left_pays_nothing_and_nobody_else_is_made_up() {
        let left = ChangeStanding {
            member: YUNFANS,
            standing: Standing::Withdrawn,
            since: Some(date("2026-03-02")),
            reason: None,
        };
        let chamber = given(sample::chamber()).and(left).chamber();
        assert!(told(&chamber, YUNFANS, "2026-03-01").is_some());
        assert_eq!(told(&chamber, YUNFANS, "2026-03-02"), None);
        let unknown = chamber.dues_tier(MemberId::from_u128(0x9e), date("2026-03-02")).unwrap_err();
        assert_eq!(unknown.code(), "data.not_found");
        let silent = sample::chamber_under(|rules| rules.dues = None);
        assert_eq!(silent.dues_tier(YUNFANS, date("2026-03-02")).unwrap(), None);
    }
}
