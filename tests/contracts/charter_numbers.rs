//! Every number and list of the charter that decides something: change only that, and the answer changes, under the
//! article that it stands in.

use shanghui::chamber::{Decision, Event};
use shanghui::charter::{
    AdoptAmendment, Approver, Charter, CharterRules, HandoverMode, MeetingRule, Power,
    RecordAmendmentApproval, RetainedRecord, RotationOrder, RotationRule, TurnRole,
};
use shanghui::kernel::{Actor, Article, Fraction, MeetingId, Occurred, TermId, Verdict};
use shanghui::leadership::{AppointToPost, CloseRotation, OpenRotation, OpenTerm, PlanRotation, SwapTurns};
use shanghui::meeting::{CloseMeeting, ConveneMeeting, OpenMeeting, SendNotice, SignMinutes};
use shanghui::membership::{ChangeStanding, Standing};
use shanghui::people::{ErasePerson, ErasureBasis, RegisterParty};
use shanghui::secretariat::DutyKind;
use shanghui_testkit::fixture;
use shanghui_testkit::sample::{
    self, COUNCIL, GU, HAN, HE, JOINT, LIN, SHEN, SONG, SU, XU, YE, ZHOU, date, post,
};
use shanghui_testkit::scenario::{Given, given};

pub(crate) fn changed(change: impl FnOnce(&mut CharterRules)) -> Charter {
    let mut rules = sample::rules();
    change(&mut rules);
    Charter::new(rules).unwrap()
}

/// The verdict of a policy under the charter in force and under the changed one: one passes, the other fails, and both
/// cite the article.
#[track_caller]
pub(crate) fn turns<D: Decision>(
    given: &Given,
    actor: impl Into<Actor>,
    command: &D,
    policy: &str,
    other: &Charter,
    article: Option<&Article>,
) {
    let chamber = given.clone().chamber();
    let context = sample::context(&chamber, actor.into());
    let verdict = |verdicts: Vec<Verdict>| {
        let found = verdicts.into_iter().find(|verdict| verdict.policy == policy);
        found.unwrap_or_else(|| panic!("{policy} was not asked of {}", command.name()))
    };
    let now = verdict(chamber.check(command, &context));
    let then = verdict(chamber.check_under(other, command, &context));
    assert!(now.passed != then.passed, "{policy} says the same under both: {}", now.passed);
    for verdict in [now, then] {
        assert_eq!(verdict.article.as_ref(), article, "{policy}");
    }
}

fn rule(kind: &str) -> MeetingRule {
    sample::rules().meetings.into_iter().find(|rule| rule.kind.as_str() == kind).unwrap()
}

fn of<'a>(rules: &'a mut CharterRules, kind: &str) -> &'a mut MeetingRule {
    rules.meetings.iter_mut().find(|rule| rule.kind.as_str() == kind).unwrap()
}

fn meeting(kind: &str, days: u32) -> ConveneMeeting {
    let day = date("2026-03-02").plus_days(days).unwrap();
    ConveneMeeting {
        kind: sample::kind(kind),
        starts: Some(Occurred::Date(day)),
        ..sample::council_meeting()
    }
}

/// The kinds that the president convenes; nobody of the sample sits among the supervisors.
fn kinds_with_a_quorum() -> Vec<MeetingRule> {
    let of_the_president = |rule: &MeetingRule| rule.conveners.posts.contains(&post("president"));
    sample::rules()
        .meetings
        .into_iter()
        .filter(|rule| rule.quorum.is_some() && of_the_president(rule))
        .collect()
}

#[test]
fn the_days_of_notice_of_every_kind() {
    for rule in kinds_with_a_quorum() {
        let (kind, notice) = (rule.kind.as_str(), rule.notice.unwrap());
        let article = notice.article.as_ref();
        let given = given(sample::chamber());
        let longer = changed(|rules| of(rules, kind).notice.as_mut().unwrap().days += 1);
        let shorter = changed(|rules| of(rules, kind).notice.as_mut().unwrap().days -= 1);
        turns(&given, LIN, &meeting(kind, notice.days), "notice_is_long_enough", &longer, article);
        turns(&given, LIN, &meeting(kind, notice.days - 1), "notice_is_long_enough", &shorter, article);
        let convened = given.and_by(LIN, meeting(kind, notice.days));
        let send = SendNotice { meeting: COUNCIL, sent: None };
        turns(&convened, XU, &send, "notice_is_long_enough", &longer, article);
    }
}

#[test]
fn the_quorum_of_every_kind() {
    for rule in kinds_with_a_quorum() {
        let (kind, quorum) = (rule.kind.as_str(), rule.quorum.as_ref().unwrap());
        let days = rule.notice.as_ref().unwrap().days;
        let starts = meeting(kind, days).starts.unwrap().to_string();
        let mut given = given(sample::chamber())
            .and_by(LIN, meeting(kind, days))
            .and(SendNotice { meeting: COUNCIL, sent: None })
            .at(&format!("{starts}T01:00:00Z"));
        let chamber = given.clone().chamber();
        let attendance = chamber.meetings().meetings().get(COUNCIL).unwrap().attendance();
        let entitled: Vec<_> = attendance
            .entitled()
            .unwrap()
            .iter()
            .map(|place| chamber.roster().persons().id_at(place).unwrap())
            .collect();
        let needed = quorum.threshold.needed(u64::try_from(entitled.len()).unwrap());
        for person in entitled.iter().take(usize::try_from(needed).unwrap()) {
            given = given.and(sample::sign_in(COUNCIL, *person));
        }
        let open = OpenMeeting { meeting: COUNCIL, chair: LIN, at: None };
        let all = changed(|rules| {
            of(rules, kind).quorum.as_mut().unwrap().threshold.fraction = Fraction::new(1, 1).unwrap();
        });
        assert!(needed < u64::try_from(entitled.len()).unwrap(), "{kind}");
        turns(&given, XU, &open, "quorum_is_met", &all, quorum.article.as_ref());
    }
}

#[test]
fn who_convenes_chairs_and_signs() {
    let council = rule("council");
    let article = council.conveners.article.as_ref();
    let add = |change: &dyn Fn(&mut MeetingRule)| changed(|rules| change(of(rules, "council")));
    let convening = add(&|rule| rule.conveners.posts.push(post("secretary_general")));
    turns(
        &given(sample::chamber()),
        XU,
        &sample::council_meeting(),
        "convener_may_convene",
        &convening,
        article,
    );
    let busy = given(fixture::busy());
    let chairing = add(&|rule| rule.chairs.posts.push(post("director")));
    let open = OpenMeeting { meeting: fixture::READY, chair: SU, at: None };
    turns(&busy, XU, &open, "chair_may_chair", &chairing, council.chairs.article.as_ref());
    let signing = add(&|rule| rule.minutes.signers.posts.push(post("secretary_general")));
    let sign = SignMinutes { meeting: fixture::RECORDED };
    turns(&busy, XU, &sign, "signer_may_sign", &signing, council.minutes.signers.article.as_ref());
}

#[test]
fn how_many_hold_a_post() {
    for rule in sample::rules().posts.into_iter().filter(|rule| rule.holders_at_most.is_some()) {
        let appoint = |number, person| AppointToPost {
            appointment: shanghui::kernel::AppointmentId::from_u128(number),
            person,
            post: rule.post.clone(),
            from: None,
            until: None,
            manner: None,
        };
        let mut given = given(sample::chamber());
        let day = date("2026-03-02");
        if given.clone().chamber().leadership().holders(&rule.post, day).next().is_none() {
            given = given.and(appoint(0x1171, SONG));
        }
        let two = changed(|rules| {
            let found = rules.posts.iter_mut().find(|other| other.post == rule.post).unwrap();
            found.holders_at_most = Some(2);
        });
        turns(&given, XU, &appoint(0x1172, HE), "post_has_room", &two, rule.article.as_ref());
    }
}

#[test]
fn how_many_take_a_turn_and_which_posts_do() {
    let rotation = sample::rules().rotation.unwrap();
    let turn = |holders| OpenRotation {
        rotation: shanghui::kernel::RotationId::from_u128(0x1138),
        ordinal: 3,
        holders,
        from: None,
        until: None,
    };
    let given = given(fixture::turned());
    let fewer = changed(|rules| rules.rotation.as_mut().unwrap().holders_at_most = Some(2));
    let article = rotation.article.as_ref();
    turns(&given, XU, &turn(vec![ZHOU, SHEN, GU]), "holders_are_not_too_many", &fewer, article);
    let wider = changed(|rules| rules.rotation.as_mut().unwrap().eligible.push(post("director")));
    turns(&given, XU, &turn(vec![HAN]), "holder_is_eligible", &wider, article);
}

#[test]
fn how_turns_are_planned_and_change_hands() {
    let rotation = sample::rules().rotation.unwrap();
    let article = rotation.article.as_ref();
    let of = |change: &dyn Fn(&mut RotationRule)| changed(|rules| change(rules.rotation.as_mut().unwrap()));
    let plan = |seats| PlanRotation {
        plan: shanghui::kernel::RotationPlanId::from_u128(0x13a1),
        ordinal: 2,
        from: date("2026-05-01"),
        seats,
        pool: vec![GU, ZHOU, SHEN],
        draw: None,
    };
    let rota = given(fixture::rota());
    turns(&rota, XU, &plan(1), "seats_are_as_ruled", &of(&|it| it.seats = vec![TurnRole::Chair; 2]), article);
    turns(&rota, XU, &plan(2), "holders_are_not_too_many", &of(&|it| it.holders_at_most = Some(1)), article);
    turns(&rota, XU, &plan(1), "period_is_ruled", &of(&|it| it.period = None), article);
    let drawn = of(&|it| it.order = Some(RotationOrder::Draw));
    turns(&rota, XU, &plan(1), "order_is_drawn_where_it_must_be", &drawn, article);
    let wider = of(&|it| it.eligible.push(post("director")));
    turns(&rota, XU, &plan(1), "pool_leaves_nobody_out", &wider, article);
    let swap = SwapTurns {
        change: shanghui::kernel::TurnChangeId::from_u128(0x13c1),
        ordinal: 2,
        person: GU,
        with_ordinal: 3,
        with_person: ZHOU,
        consents: vec![GU, ZHOU, LIN],
        agreed_on: None,
    };
    let rule = rotation.swap.as_ref().unwrap();
    let article = rule.consents.article.as_ref();
    let until_the_swap = rota.clone().at("2026-04-24T01:00:00Z");
    let longer = of(&|it| it.swap.as_mut().unwrap().notice_days = Some(8));
    let then = until_the_swap.and(sample::series());
    turns(&then, XU, &swap, "swap_is_made_known_in_time", &longer, article);
    let others = of(&|it| it.swap.as_mut().unwrap().consents.posts = vec![post("secretary_general")]);
    turns(&then, XU, &swap, "competent_post_consents", &others, article);
    let waits = of(&|it| it.handover.as_mut().unwrap().mode = HandoverMode::Waits);
    let next = OpenRotation {
        rotation: shanghui::kernel::RotationId::from_u128(0x1138),
        ordinal: 3,
        holders: vec![GU],
        from: None,
        until: None,
    };
    let article = rotation.handover.as_ref().unwrap().article.as_ref();
    turns(&given(fixture::turned()), XU, &next, "turn_before_is_handed_over", &waits, article);
}

/// The days for the handover are no verdict but a duty.
#[test]
fn within_how_many_days_a_turn_is_handed_over() {
    let due = |days: Option<u32>| {
        let chamber = sample::chamber_under(|rules| {
            rules.rotation.as_mut().unwrap().handover.as_mut().unwrap().within_days = days;
        });
        let close = CloseRotation { rotation: sample::ROTATION, on: date("2026-03-31") };
        let duties = given(chamber).and(close).chamber().duties(date("2026-04-01"));
        duties.into_iter().find(|duty| duty.kind == DutyKind::HandOver).unwrap().due
    };
    assert_eq!(due(Some(7)), Some(date("2026-04-07")));
    assert_eq!(due(None), Some(date("2026-03-31")));
}

#[test]
fn how_long_a_term_lasts() {
    let term = sample::rules().term;
    let (from, until) = (Some(date("2029-01-01")), Some(date("2033-12-31")));
    let open = OpenTerm {
        term: TermId::from_u128(0x1131),
        ordinal: 3,
        from,
        until,
        certificate_until: None,
        organ: None,
    };
    let shorter = changed(|rules| rules.term.years_at_most = 4);
    turns(&given(sample::chamber()), XU, &open, "term_is_not_too_long", &shorter, term.article.as_ref());
}

#[test]
fn which_posts_carry_each_power() {
    let rules = sample::rules();
    for power in Power::ALL.iter().copied().filter(|power| *power != Power::Found) {
        let rule = rules.powers.iter().find(|rule| rule.power == power).unwrap();
        assert!(!rule.posts.contains(&post("director")), "{power}");
        let wider = changed(|rules| {
            rules.powers.iter_mut().find(|rule| rule.power == power).unwrap().posts.push(post("director"));
        });
        let command = shanghui_testkit::vectors::accepted(power);
        turns(&given(fixture::busy()), HAN, &command, "actor_has_the_power", &wider, rule.article.as_ref());
    }
    let timer = Actor::System { task: shanghui::kernel::SystemTask::Timer };
    let party = RegisterParty {
        party: shanghui::kernel::PartyId::from_u128(0x1128),
        name: sample::title("长安市潇湘商会"),
        kind: shanghui::people::PartyKind::Chamber,
    };
    let wider = changed(|rules| {
        let task =
            rules.tasks.iter_mut().find(|rule| rule.task == shanghui::kernel::SystemTask::Timer).unwrap();
        task.powers.push(Power::RegisterPeople);
    });
    let article =
        rules.powers.iter().find(|rule| rule.power == Power::RegisterPeople).unwrap().article.as_ref();
    turns(&given(sample::chamber()), timer, &party, "actor_has_the_power", &wider, article);
}

/// The days for the minutes are no verdict but a duty.
#[test]
fn within_how_many_days_minutes_are_signed() {
    let due = |days: u32| {
        let chamber =
            sample::chamber_under(|rules| of(rules, "joint_meeting").minutes.within_days = Some(days));
        let chamber = given(chamber)
            .and(ConveneMeeting { starts: None, ..sample::joint_meeting() })
            .and(sample::sign_in(JOINT, XU))
            .and(OpenMeeting { meeting: JOINT, chair: XU, at: None })
            .and(CloseMeeting { meeting: JOINT, at: Some(sample::occurred("2026-03-02")) })
            .chamber();
        let duties = chamber.duties(date("2026-03-02"));
        let duty = duties.into_iter().find(|duty| duty.kind == DutyKind::SignMinutes).unwrap();
        assert_eq!(duty.article, rule("joint_meeting").minutes.signers.article);
        duty.due
    };
    assert_eq!(due(7), Some(date("2026-03-09")));
    assert_eq!(due(3), Some(date("2026-03-05")));
}

/// How long data are held is no verdict but what comes of asking for their erasure.
#[test]
fn how_long_data_are_held() {
    let outcome = |record: RetainedRecord, years: Option<u32>, person, now: &str| {
        let chamber = sample::chamber_under(|rules| {
            rules.retention.iter_mut().find(|rule| rule.record == record).unwrap().years = years;
        });
        let end = ChangeStanding {
            member: fixture::WITHDRAWN,
            standing: Standing::Withdrawn,
            since: Some(date("2026-03-02")),
            reason: None,
        };
        let left = shanghui::leadership::EndAppointment {
            appointment: sample::appointment(10),
            on: date("2026-03-02"),
            ground: shanghui::leadership::EndGround::Resigned,
            meeting: None,
        };
        let mut event = None;
        let erase = ErasePerson { person, basis: ErasureBasis::PeriodOver };
        given(chamber).and(end).and(left).when(erase).at(now).then(|events| event = events.first().cloned());
        match event {
            Some(Event::PersonRestricted(it)) => {
                assert_eq!(it.article.unwrap().document.as_str(), "商会内部制度（示例）");
                Some(it.until)
            }
            Some(Event::PersonErased(_)) => None,
            other => panic!("{other:?}"),
        }
    };
    let membership = |years, now| outcome(RetainedRecord::Membership, years, HE, now);
    assert_eq!(membership(Some(1), "2027-03-01T01:00:00Z"), Some(Some(date("2027-03-02"))));
    assert_eq!(membership(Some(1), "2027-03-02T01:00:00Z"), None);
    assert_eq!(membership(Some(2), "2027-03-02T01:00:00Z"), Some(Some(date("2028-03-02"))));
    assert_eq!(membership(None, "2126-03-02T01:00:00Z"), Some(None), "for ever");
    let leadership = |years, now| outcome(RetainedRecord::Leadership, years, YE, now);
    assert_eq!(leadership(None, "2126-03-02T01:00:00Z"), Some(None), "for ever");
    assert_eq!(leadership(Some(3), "2028-03-02T01:00:00Z"), Some(Some(date("2029-03-02"))));
    assert_eq!(leadership(Some(3), "2029-03-02T01:00:00Z"), None);
}

#[test]
fn a_meeting_that_binds_nobody_asks_for_neither_notice_nor_quorum() {
    let joint = rule("joint_meeting");
    assert!(joint.notice.is_none() && joint.quorum.is_none() && !joint.binding);
    let noticed = changed(|rules| of(rules, "joint_meeting").notice = rule("council").notice);
    let chamber = sample::chamber();
    let convene =
        ConveneMeeting { starts: None, meeting: MeetingId::from_u128(0x5e), ..sample::joint_meeting() };
    let context = sample::context(&chamber, XU.into());
    assert!(chamber.check(&convene, &context).iter().all(|verdict| verdict.passed));
    let verdicts = chamber.check_under(&noticed, &convene, &context);
    let failed = verdicts.iter().find(|verdict| !verdict.passed).unwrap();
    assert_eq!(failed.code.as_deref(), Some("meeting.day_unknown"));
}

#[test]
fn the_days_in_which_an_amendment_is_filed_for() {
    let adopt = AdoptAmendment { amendment: fixture::DRAFTED_ONLY, meeting: None, on: date("2026-03-30") };
    let due = |days: Option<u32>| {
        let under = |rules: &mut CharterRules| {
            rules.amendment.as_mut().unwrap().approvals[0].within_days = days;
        };
        let given = given(sample::chamber_under(under)).at("2026-04-01T01:00:00Z");
        let draft = fixture::draft(fixture::DRAFTED_ONLY, "章程修正案（第四号）", fixture::quarterly());
        let duties = given.and(draft).and(adopt.clone()).chamber().duties(date("2026-04-02"));
        let filing = duties.into_iter().find(|duty| duty.kind == DutyKind::FileAmendment).unwrap();
        (filing.due, filing.article.unwrap().number)
    };
    let on = |day| Some(date(day));
    assert_eq!(due(Some(15)), (on("2026-04-14"), Some(40)));
    assert_eq!(due(Some(16)), (on("2026-04-15"), Some(40)));
    assert_eq!(due(None), (None, Some(40)));
}

#[test]
fn the_organ_that_adopts_an_amendment() {
    let adopt = |meeting| AdoptAmendment {
        amendment: fixture::DRAFTED_ONLY,
        meeting: Some(meeting),
        on: date("2026-03-31"),
    };
    let given = given(fixture::amended());
    let article = sample::rules().structure.unwrap().article;
    let council = changed(|rules| {
        let structure = rules.structure.as_mut().unwrap();
        (structure.authority, structure.executive) =
            (sample::organ("council"), sample::organ("standing_council"));
    });
    turns(&given, XU, &adopt(fixture::ASSEMBLY), "organ_may_amend", &council, article.as_ref());
    turns(&given, XU, &adopt(COUNCIL), "organ_may_amend", &council, article.as_ref());
}

/// Which approvals an amendment needs was settled when it was adopted.
#[test]
fn the_approvals_that_an_amendment_needs() {
    let approve = |amendment, by| RecordAmendmentApproval { amendment, by, on: date("2026-03-31") };
    let chamber = given(fixture::amended());
    chamber.clone().and(approve(fixture::ADOPTED, Approver::SupervisingUnit));
    chamber
        .when(approve(fixture::DIRECT, Approver::SupervisingUnit))
        .then_refused("charter.approval_not_needed");
}
