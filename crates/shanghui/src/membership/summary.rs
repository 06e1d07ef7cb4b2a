//! The members as a list (会员名册): whose each seat was on a day, of which class and in what standing.

use super::class::had_begun;
use super::{Member, MemberHolder, Members, Standing};
use crate::kernel::{Date, MemberClass, MemberId, Title, record};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// A member in a list (会员名册).
    pub struct MemberSummary {
        /// Which seat.
        pub member: MemberId,
        /// Whose it is, with whoever represents it.
        pub holder: MemberHolder,
        /// What the unit of a unit member is called. A person's name is personal, and asked for by itself.
        pub unit: Option<Title>,
        /// The class of member, by the charter's word, where it is recorded.
        pub class: Option<MemberClass>,
        /// Its standing; seats that have ended stay in the list.
        pub standing: Standing,
        /// Since when it has this standing, where that is recorded.
        pub since: Option<Date>,
        /// The last day of a suspension that ends by itself.
        pub until: Option<Date>,
    }
}

/// A standing, since when, and until when.
type Stood = (Standing, Option<Date>, Option<Date>);

impl Member {
    /// Whose it was on a day, with whoever represented it then.
    #[must_use]
    pub fn holder_on(&self, day: Date) -> MemberHolder {
        let MemberHolder::Enterprise { enterprise, .. } = self.seated else { return self.seated.clone() };
        let passed = self.passings().map(|(passed, _)| passed).filter(|passed| had_begun(passed.since, day));
        MemberHolder::Enterprise {
            enterprise: passed.last().map_or(enterprise, |passed| passed.to),
            representative: self.representative_on(day),
        }
    }

    /// How it stood on a day, by everything that is recorded; nothing before it was a seat. A change whose day is not known
    /// counts as if it had always been.
    fn stood_on(&self, day: Date) -> Option<Stood> {
        if !had_begun(self.since, day) {
            return None;
        }
        let mut changes = self.changes.iter().rev().map(|(change, _)| change);
        let Some(change) = changes.find(|change| had_begun(change.since, day)) else {
            return Some((self.standing, self.since, None));
        };
        Some(change.stands_on(day))
    }
}

impl Members {
    /// Every seat that there was on a day, in the order in which they were recorded.
    pub(crate) fn list(&self, day: Date, roster: &Roster) -> Vec<MemberSummary> {
        let told = |(member, seat): (MemberId, &Member)| {
            let (standing, since, until) = seat.stood_on(day)?;
            let holder = seat.holder_on(day);
            let unit = match holder {
                MemberHolder::Person { .. } => None,
                MemberHolder::Enterprise { enterprise, .. } => roster.enterprises().get(enterprise),
            };
            let unit = unit.map(|unit| unit.name().clone());
            Some(MemberSummary {
                member,
                holder,
                unit,
                class: seat.class_on(day).cloned(),
                standing,
                since,
                until,
            })
        };
        self.seats().iter().filter_map(told).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::MemberSummary;
    use crate::chamber::Chamber;
    use crate::chamber::sample::{
        SHEN, TINGLAN, XU, YUNFAN, ZHOU, chamber, chamber_under, date, ladder, title,
    };
    use crate::chamber::scenario::given;
    use crate::charter::SuccessionGround;
    use crate::kernel::{EnterpriseId, MemberId};
    use crate::membership::{
        ChangeRepresentative, ChangeStanding, MemberHolder, PassSeat, SeatMember, Standing,
    };
    use crate::people::RegisterEnterprise;

    const YUNFANS: MemberId = MemberId::from_u128(0x91);
    const TINGLANS: MemberId = MemberId::from_u128(0x92);
    const LATER: MemberId = MemberId::from_u128(0x9f);
    const NEW: EnterpriseId = EnterpriseId::from_u128(0x23);

    fn listed(chamber: &Chamber, member: MemberId, on: &str) -> Option<MemberSummary> {
        chamber.member_list(date(on)).into_iter().find(|it| it.member == member)
    }

    #[test]
    fn a_seat_is_in_the_list_from_its_first_day_and_stays_when_it_has_ended() {
        let holder = MemberHolder::Person { person: XU };
        let since = Some(date("2026-03-01"));
        let joins = SeatMember { member: LATER, holder, standing: Standing::Good, since, class: None };
        let since = Some(date("2026-03-02"));
        let left = ChangeStanding { member: TINGLANS, standing: Standing::Withdrawn, since, reason: None };
        let chamber = given(chamber()).and(joins).and(left).chamber();
        assert_eq!(chamber.member_list(date("2023-12-31")), []);
        let some_day =
            ChangeStanding { member: TINGLANS, standing: Standing::Withdrawn, since: None, reason: None };
        let unknown = given(crate::chamber::sample::chamber()).and(some_day).chamber();
        assert_eq!(listed(&unknown, TINGLANS, "2023-12-31"), None, "it was no seat yet");
        assert_eq!(listed(&unknown, TINGLANS, "2024-01-01").unwrap().standing, Standing::Withdrawn);
        assert_eq!(chamber.member_list(date("2026-02-28")).len(), 6);
        assert_eq!(listed(&chamber, LATER, "2026-02-28"), None);
        let joined = listed(&chamber, LATER, "2026-03-01").unwrap();
        assert_eq!(
            (joined.unit, joined.standing, joined.since),
            (None, Standing::Good, Some(date("2026-03-01")))
        );
        let before = listed(&chamber, TINGLANS, "2026-03-01").unwrap();
        assert_eq!((before.standing, before.since), (Standing::Good, Some(date("2024-01-01"))));
        let ended = listed(&chamber, TINGLANS, "2026-03-02").unwrap();
        assert_eq!((ended.standing, ended.since), (Standing::Withdrawn, since));
        assert_eq!(ended.unit, Some(title("长安听澜文化有限公司")));
    }

    #[test]
    fn a_seat_that_passed_on_was_its_units_and_its_representatives_of_the_day() {
        let unit = RegisterEnterprise {
            enterprise: NEW,
            name: title("长安远帆集团有限公司"),
            representative: None,
            credit_code: None,
        };
        let ground = SuccessionGround::Merger;
        let passed =
            PassSeat { member: YUNFANS, to: NEW, ground, since: Some(date("2026-03-02")), document: None };
        let represented =
            ChangeRepresentative { member: TINGLANS, representative: XU, since: Some(date("2026-03-02")) };
        let chamber = given(chamber_under(ladder)).and(unit).and(passed).and(represented).chamber();
        for (on, enterprise, name) in
            [("2026-03-01", YUNFAN, "长安云帆物流有限公司"), ("2026-03-02", NEW, "长安远帆集团有限公司")]
        {
            let it = listed(&chamber, YUNFANS, on).unwrap();
            assert_eq!(it.holder, MemberHolder::Enterprise { enterprise, representative: Some(ZHOU) });
            assert_eq!(it.unit, Some(title(name)));
        }
        for (on, person) in [("2026-03-01", SHEN), ("2026-03-02", XU)] {
            let holder = MemberHolder::Enterprise { enterprise: TINGLAN, representative: Some(person) };
            assert_eq!(listed(&chamber, TINGLANS, on).unwrap().holder, holder);
        }
    }
}
