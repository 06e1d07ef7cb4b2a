//! The seat of a unit passes on to its successor.

use super::PassSeat;
use crate::chamber::sample::{
    self, BAI, SHEN, TINGLAN, YUNFAN, ZHOU, chamber_under, date, ladder, post, title,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::SuccessionGround;
use crate::kernel::{Actor, AppointmentId, EnterpriseId, MemberId};
use crate::leadership::{AppointToPost, AppointmentManner, EndGround};
use crate::membership::{ChangeRepresentative, MemberHolder, SeatMember, Standing};
use crate::people::RegisterEnterprise;

const YUNFANS: MemberId = MemberId::from_u128(0x91);
const TINGLANS: MemberId = MemberId::from_u128(0x92);
const NEW: EnterpriseId = EnterpriseId::from_u128(0x23);

fn chamber() -> Given {
    given(chamber_under(ladder)).and(RegisterEnterprise {
        enterprise: NEW,
        name: title("长安远帆集团有限公司"),
        representative: None,
        credit_code: None,
    })
}

fn pass(to: EnterpriseId, ground: SuccessionGround) -> PassSeat {
    PassSeat { member: YUNFANS, to, ground, since: Some(date("2026-03-02")), document: None }
}

fn seat(enterprise: EnterpriseId) -> SeatMember {
    let holder = MemberHolder::Enterprise { enterprise, representative: None };
    SeatMember {
        member: MemberId::from_u128(0x9f),
        holder,
        standing: Standing::Good,
        since: None,
        class: None,
    }
}

/// governance §1.6 member.merger：合并的由合并后的单位继承，分立的由其中一个单位继承，其余另行申请.
#[test]
fn a_seat_passes_on_with_whoever_represents_it_and_the_other_applies_anew() {
    for ground in [SuccessionGround::Merger, SuccessionGround::Division] {
        let passed = chamber().and(pass(NEW, ground));
        let members = passed.clone().chamber().members().clone();
        assert!(members.units_of(ZHOU).eq([NEW]));
        let held = members.seats().get(YUNFANS).unwrap();
        assert!(held.was_of(YUNFAN) && held.was_of(NEW) && !held.was_of(TINGLAN));
        // The successor has its seat; what is left of the unit has none, and applies anew.
        passed.clone().when(seat(NEW)).then_refused("membership.already_seated");
        passed.clone().and(seat(YUNFAN));
        passed.when(pass(NEW, ground)).then_refused("membership.already_seated");
    }
}

#[test]
fn where_two_members_merge_one_seat_is_kept() {
    chamber().when(pass(TINGLAN, SuccessionGround::Division)).then_refused("membership.already_seated");
    let merged = chamber().and(pass(TINGLAN, SuccessionGround::Merger)).chamber();
    let seats = merged.members().seats();
    assert_eq!(
        [YUNFANS, TINGLANS].map(|seat| seats.get(seat).unwrap().standing()),
        [Standing::Good, Standing::Withdrawn]
    );
    assert_eq!(merged.members().units_of(SHEN).count(), 0);
    assert_eq!(merged.members().seated(), 5);
    assert_eq!(
        crate::chamber::Chamber::restore(&merged.snapshot(), merged.journal().clone()).unwrap().state(),
        merged.state()
    );
}

#[test]
fn a_seat_passes_on_where_the_charter_lets_it_from_a_unit_to_a_known_one() {
    given(sample::chamber())
        .when(pass(TINGLAN, SuccessionGround::Merger))
        .then_refused("membership.seat_does_not_pass")
        .saying("by a merger: the successor applies anew");
    given(sample::chamber()).and_by(Actor::import(), pass(TINGLAN, SuccessionGround::Merger));
    let unknown = pass(EnterpriseId::from_u128(0x2f), SuccessionGround::Merger);
    chamber().when(unknown).then_refused("people.unknown_enterprise");
    let person = PassSeat { member: MemberId::from_u128(0x93), ..pass(NEW, SuccessionGround::Merger) };
    chamber().when(person).then_refused("membership.not_a_unit");
}

/// 调整代表: what the former representative held for the unit ends, and the successor's next one may take it.
#[test]
fn what_was_held_for_the_unit_is_held_for_its_successor() {
    let appointment = AppointmentId::from_u128(0x181);
    let manner = |unit, mode| AppointmentManner {
        mode,
        term: None,
        unit: Some(unit),
        meeting: None,
        full_time: None,
        legal_representative_of: alloc::vec![],
        exceptions: alloc::vec![],
        posts_elsewhere: alloc::vec![],
    };
    let held = AppointToPost {
        appointment,
        person: ZHOU,
        post: post("supervisor"),
        from: Some(date("2026-03-01")),
        until: None,
        manner: Some(manner(YUNFAN, crate::leadership::AppointmentMode::Elected)),
    };
    let sends =
        ChangeRepresentative { member: YUNFANS, representative: BAI, since: Some(date("2026-03-02")) };
    let changed =
        chamber().and_by(Actor::import(), held.clone()).and(pass(NEW, SuccessionGround::Merger)).and(sends);
    let ended = changed.clone().chamber();
    let (ended, _) = ended.leadership().appointments().get(appointment).unwrap().ended().unwrap();
    assert_eq!(ended.ground, EndGround::RepresentativeChanged);
    changed.and(AppointToPost {
        appointment: AppointmentId::from_u128(0x182),
        person: BAI,
        from: Some(date("2026-03-02")),
        manner: Some(manner(NEW, crate::leadership::AppointmentMode::Succeeding)),
        ..held
    });
}
