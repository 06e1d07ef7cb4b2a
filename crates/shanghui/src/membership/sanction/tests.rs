//! Sanctions: who decides, who is heard, and what follows.

use super::SanctionMember;
use crate::chamber::sample::{
    self, COUNCILLORS, HE, LIN, council_that_sanctions, date, sanction, sanction_carried,
};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Chamber, Event};
use crate::charter::{Matter, Sanction};
use crate::kernel::{Actor, Audience, MemberId, MotionId};
use crate::membership::{ChangeStanding, Standing};
use crate::voting::{MoveMotion, Subject};

const HES: MemberId = MemberId::from_u128(0x96);
const HANS: MemberId = MemberId::from_u128(0x95);
const VOTED: MotionId = MotionId::from_u128(0x1c1);
const AGAIN: MotionId = MotionId::from_u128(0x1c2);

fn suspended(until: &str) -> SanctionMember {
    SanctionMember { until: Some(date(until)), ..sanction(HES, Sanction::Suspension) }
}

/// The council has carried just this.
fn carried(it: &SanctionMember) -> Given {
    given(sanction_carried(council_that_sanctions(), VOTED, it))
}

fn standing(chamber: &Chamber, day: &str) -> Standing {
    chamber.members().seats().get(HES).unwrap().standing_on(date(day))
}

/// governance §1.6 member.ladder: 事实和理由、申辩、有权机构表决、决定.
#[test]
fn a_member_is_sanctioned_by_the_vote_of_the_organ_that_may_after_they_could_answer() {
    let warning = sanction(HES, Sanction::Warning);
    given(council_that_sanctions())
        .when(warning.clone())
        .then_refused("membership.sanction_not_decided")
        .under("会员奖惩办法（示例）", Some(12))
        .saying("is decided by 理事会");
    let unheard = SanctionMember { heard: None, ..warning.clone() };
    carried(&warning)
        .when(unheard)
        .then_refused("membership.not_heard")
        .under("会员奖惩办法（示例）", Some(12));
    // What comes after the vote is no hearing before it.
    let late = SanctionMember { heard: Some(date("2026-03-21")), ..warning.clone() };
    carried(&warning)
        .at("2026-03-25T01:00:00Z")
        .when(late)
        .then_refused("membership.not_heard")
        .saying("2026-03-20");
    // Whoever said nothing could answer all the same.
    carried(&warning).and(SanctionMember { defence: None, ..warning.clone() });
    let chamber = carried(&warning).and(warning.clone()).chamber();
    let told = chamber.sanction_list(Some(HES));
    assert_eq!((told.len(), told[0].sanctioned.resolution), (1, Some(VOTED)));
    assert_eq!(standing(&chamber, "2026-03-21"), Standing::Good, "a warning takes no right away");
    let motion = chamber.motion_list(None).into_iter().find(|it| it.motion == VOTED).unwrap();
    assert_eq!((motion.sanctioned, motion.matter), (Some(HES), Matter::Sanction));
    assert!(chamber.prose(told[0].sanctioned.reasons(sample_mark(&chamber))).is_ok());
    assert!(!chamber.snapshot().to_json().contains("自律公约"), "free text stays in the journal");
    // One vote decides once.
    given(chamber).when(warning).then_refused("membership.sanction_not_decided");
}

fn sample_mark(chamber: &Chamber) -> crate::kernel::Mark {
    let seat = chamber.members().seats().get(HES).unwrap();
    seat.sanctions().next().unwrap().1
}

#[test]
fn a_vote_on_another_member_sanction_or_day_decides_nothing() {
    let voted = suspended("2026-06-20");
    for other in [
        SanctionMember { member: HANS, ..voted.clone() },
        sanction(HES, Sanction::SeriousWarning),
        suspended("2026-06-21"),
        SanctionMember { resolution: Some(AGAIN), ..voted.clone() },
    ] {
        carried(&voted).when(other).then_refused("membership.sanction_not_decided");
    }
    carried(&voted).and(SanctionMember { resolution: Some(VOTED), ..voted });
}

#[test]
fn a_suspension_takes_the_rights_away_until_its_last_day_and_no_longer() {
    let six_months = suspended("2026-09-20");
    let too_long = suspended("2026-09-21");
    carried(&too_long)
        .when(too_long)
        .then_refused("membership.suspension_too_long")
        .under("会员奖惩办法（示例）", Some(12))
        .saying("on 2026-09-20 at the latest");
    let endless = sanction(HES, Sanction::Suspension);
    carried(&endless).when(endless).then_refused("membership.suspension_too_long");
    carried(&six_months).when(six_months.clone()).then(|events| {
        assert!(matches!(events, [Event::MemberSanctioned(it), Event::StandingChanged(change)]
            if change.cause == Some(0) && change.reason == Some(it.reasons) && change.until == it.until));
    });
    let chamber = carried(&six_months).and(six_months).chamber();
    let states = ["2026-09-20", "2026-09-21"].map(|day| standing(&chamber, day));
    assert_eq!(states, [Standing::Suspended, Standing::Good]);
    let listed = ["2026-09-20", "2026-09-21"].map(|day| {
        let told = chamber.member_list(date(day)).into_iter().find(|it| it.member == HES).unwrap();
        (told.standing, told.since, told.until)
    });
    let lapsed = (Standing::Good, Some(date("2026-09-21")), None);
    assert_eq!(
        (listed[0].0, listed[0].2, listed[1]),
        (Standing::Suspended, Some(date("2026-09-20")), lapsed)
    );
    let entitled = |day: &str| chamber.members().entitled(false, date(day)).any(|person| person == HE);
    assert_eq!(["2026-09-20", "2026-09-21"].map(entitled), [false, true]);
    // Nothing has to be recorded, and nothing can be.
    let good = ChangeStanding { member: HES, standing: Standing::Good, since: None, reason: None };
    given(chamber.clone())
        .at("2026-09-21T01:00:00Z")
        .when(good.clone())
        .then_refused("membership.standing_unchanged");
    given(chamber).at("2026-09-20T01:00:00Z").and(good);
}

#[test]
fn an_expelled_member_is_gone_and_the_charters_path_is_the_only_one() {
    let expelled = sanction(HES, Sanction::Expulsion);
    let change = |standing| ChangeStanding { member: HES, standing, since: None, reason: None };
    for state in [Standing::Suspended, Standing::Expelled] {
        given(council_that_sanctions()).when(change(state)).then_refused("membership.sanction_needed");
    }
    given(council_that_sanctions()).and(change(Standing::Withdrawn));
    // The model charter has no suspension: there it is only recorded. What an import tells of the past is taken as it was.
    given(sample::chamber()).and(change(Standing::Suspended));
    given(sample::chamber())
        .when(change(Standing::Expelled))
        .then_refused("membership.sanction_needed")
        .under("1998", Some(13));
    given(sample::chamber()).and_by(Actor::import(), change(Standing::Expelled));
    let gone = carried(&expelled).and(expelled.clone());
    assert_eq!(standing(&gone.clone().chamber(), "2026-03-20"), Standing::Expelled);
    gone.when(sanction(HES, Sanction::Warning)).then_refused("membership.seat_ended");
}

#[test]
fn a_post_decides_where_the_charter_says_so_and_suspends_at_once_for_its_days() {
    let criticism = SanctionMember { heard: None, ..sanction(HES, Sanction::Criticism) };
    let session = || given(council_that_sanctions());
    session().and(criticism.clone());
    session().when(criticism).by(LIN).then_refused("leadership.power_lacking");
    // The president, who keeps no members, does not record it; whoever acts for the president does.
    let at_once = SanctionMember { heard: None, ..suspended("2026-04-19") };
    let president = |it: SanctionMember| {
        given(sample::deciding(
            sample::chamber_under(|rules| {
                sample::ladder(rules);
                let keeps =
                    rules.powers.iter_mut().find(|rule| rule.power == crate::charter::Power::KeepMembers);
                keeps.unwrap().posts.push(sample::post("president"));
            }),
            sample::council_meeting(),
            COUNCILLORS,
        ))
        .when(it)
        .by(LIN)
    };
    president(at_once.clone()).then(|events| assert_eq!(events.len(), 2));
    president(suspended("2026-04-20"))
        .then_refused("membership.suspension_too_long")
        .under("会员奖惩办法（示例）", Some(15));
    session().when(at_once).then_refused("membership.sanction_not_decided");
}

#[test]
fn what_the_charter_does_not_know_nobody_is_sanctioned_with() {
    given(sample::chamber())
        .when(sanction(HES, Sanction::Warning))
        .then_refused("membership.sanction_not_in_charter")
        .saying("those that it knows: 除名");
    let ends = SanctionMember { until: Some(date("2026-09-20")), ..sanction(HES, Sanction::Warning) };
    given(council_that_sanctions()).when(ends.clone()).then_refused("membership.end_does_not_fit");
    let backwards = suspended("2026-03-19");
    given(council_that_sanctions()).when(backwards).then_refused("membership.end_does_not_fit");
    // An import tells of another charter's time.
    let told = SanctionMember { since: Some(date("2024-05-01")), ..sanction(HES, Sanction::Warning) };
    let told = given(sample::chamber()).and_by(Actor::import(), told).chamber();
    assert_eq!(told.sanction_list(None).len(), 1);
    let past = SanctionMember { since: None, heard: None, ..suspended("2025-05-01") };
    let told = given(sample::chamber()).and_by(Actor::import(), past).chamber();
    assert_eq!(standing(&told, "2026-03-03"), Standing::Good);
}

#[test]
fn a_motion_names_the_member_and_comes_before_the_organ_that_decides() {
    let session = || given(council_that_sanctions());
    let moved = |subject| MoveMotion { subject, ..sample::motion() };
    let about = |member, sanction| moved(Subject::Sanction { member, sanction, until: None });
    for matter in [Matter::Sanction, Matter::Expulsion] {
        session().when(moved(Subject::Resolution { matter })).then_refused("voting.object_missing");
    }
    session().and(about(HES, Sanction::Expulsion));
    session()
        .when(about(MemberId::from_u128(0x9f), Sanction::Warning))
        .then_refused("membership.unknown_member");
    session().when(about(HES, Sanction::Criticism)).then_refused("membership.sanction_not_decided");
    given(sample::council_in_session())
        .and(about(HES, Sanction::Expulsion))
        .when(MoveMotion { motion: AGAIN, ..about(HES, Sanction::Warning) })
        .then_refused("voting.organ_not_competent");
}

#[test]
fn the_decision_is_a_paper_with_reasons_answer_vote_and_what_came_before() {
    let warning = sanction(HES, Sanction::Warning);
    let chamber = carried(&warning).and(warning).chamber();
    let later = suspended("2026-09-20");
    let chamber = given(sanction_carried(chamber, AGAIN, &later)).and(later).chamber();
    let list = chamber.sanction_list(Some(HES));
    let paper = |seq, audience| chamber.sanction_decision(seq, audience).unwrap().to_text();
    let first = paper(list[0].seq, Audience::Council);
    for words in [
        "关于给予会员警告处分的决定",
        "自律公约",
        "2026年3月18日听取会员陈述、申辩：已停止",
        "第十二条",
        "赞成6票",
        "自2026年3月20日起执行",
    ] {
        assert!(first.contains(words), "{words}: {first}");
    }
    assert!(!first.contains("此前处分"));
    let second = paper(list[1].seq, Audience::Council);
    assert!(second.contains("起至2026年9月20日止") && second.contains("此前处分"), "{second}");
    let public = paper(list[1].seq, Audience::Public);
    assert!(!public.contains("自律公约") && !public.contains("赞成"), "{public}");
    assert_eq!(chamber.sanction_decision(1, Audience::Council).unwrap_err().code(), "data.not_found");
}
