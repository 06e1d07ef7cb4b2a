//! Random commands over few ids: mostly sensible, some nonsense.

mod branch;
mod discretion;
mod letters;
mod service;
mod staff;
mod work;

use crate::fixture;
use crate::fixture::SEED;
use crate::sample::{
    self, ASSEMBLY, CHENG, COUNCIL, EXCHANGE, GU, HAN, HE, JIANG, JOINT, LIN, NOBODY, SHEN, SONG, SU,
    TINGLAN, XU, YUNFAN, ZHOU, appointment, beginning, kind, organ, post, prose, prose_about, sanction,
    title,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use shanghui::calendar::{RecordHolidayNotice, WorkCalendar};
use shanghui::chamber::Command;
use shanghui::charter::{
    AdoptAmendment, Approver, BallotKind, ElectionStep, Matter, MinutesPublication, RecordAmendmentApproval,
    Sanction, SuccessionGround,
};
use shanghui::kernel::{
    Actor, AgendaItemId, AmendmentId, AppointmentId, Audience, ConsensusId, ContributionId, CorrectionId,
    CreditCode, Date, DelegationId, DemandId, DirectiveId, DrawId, EnterpriseId, FollowUpId, GuestsId,
    MeetingId, MemberClass, MemberId, MotionId, Occurred, PartyId, PersonId, PersonName, Principal, ProxyId,
    RemovalId, ReportKind, RotationId, RotationPlanId, SeriesId, TermId, TurnChangeId, UtcOffset, VoteId,
};
use shanghui::leadership::{
    AcceptDelegation, AnnounceDraw, AppointToPost, ChangeRotationPool, CloseRotation, DelegationScope,
    EndAppointment, EndGround, FileLeader, OpenRotation, OpenTerm, PlanRotation, PoolChange, ProposeRemoval,
    RecordDefence, RecordDelegation, RecordElectionStep, RecordHandover, ReplaceTurnHolder, RevealDraw,
    RevokeDelegation, SubstituteTurn, SwapTurns, VolunteerForRotation, WithdrawVolunteer,
};
use shanghui::meeting::{
    AddAgendaItem, AdjournMeeting, AgendaItem, AssignFollowUp, CancelMeeting, Capacity, CloseMeeting,
    CompleteFollowUp, ConveneMeeting, CorrectMinutes, Delegate, DraftMinutes, ExcuseAbsence, HandOverChair,
    ItemKind, LapseMeeting, Manner, OpenMeeting, OpenSeries, PublishMinutes, RecordConsensus,
    RecordContribution, RecordGuests, RecordStudy, ResumeMeeting, SendNotice, SeriesNumber, SignIn,
    SignMinutes, SignOut, WithdrawDemand,
};
use shanghui::membership::{
    ChangeMemberClass, ChangeRepresentative, ChangeStanding, MemberHolder, PassSeat, SanctionMember,
    SeatMember, Standing,
};
use shanghui::people::{
    ErasePerson, ErasureBasis, PartyKind, RecordBirthDate, RegisterEnterprise, RegisterParty, RegisterPerson,
};
use shanghui::secretariat::{AcceptDirective, ExpectedAnswer, SubmitPeriodicReport, SubmitReport};
use shanghui::tally::BallotMark;
use shanghui::voting::{
    AmendMotion, CastVote, CloseVote, GrantProxy, IssueBallot, MoveMotion, OpenVote, RecuseVoter,
    ReturnBallot, SecondMotion, Subject, VoteCount, WithdrawMotion,
};

/// A step: who asks for what, how many minutes after the last entry.
#[derive(Debug, Clone)]
pub struct Step {
    /// Who acts.
    pub actor: Actor,
    /// How long after the last entry; below zero the clock runs back.
    pub minutes: i64,
    /// What is asked.
    pub command: Command,
}

/// Random steps, of which most could be a chamber's day.
pub fn steps(count: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = Vec<Step>> {
    let actor = prop_oneof![
        12 => Just(Actor::person(XU)),
        3 => Just(Actor::person(LIN)),
        1 => Just(Actor::import()),
        1 => person().prop_map(Actor::person),
    ];
    let minutes = prop_oneof![20 => 0_i64..30, 4 => 600_i64..3_000, 1 => -5_i64..0];
    vec(
        (actor, minutes, command()).prop_map(|(actor, minutes, command)| Step { actor, minutes, command }),
        count,
    )
}

fn person() -> impl Strategy<Value = PersonId> + Clone {
    select(vec![LIN, ZHOU, SHEN, GU, XU, JIANG, HAN, SU, CHENG, HE, SONG, NOBODY])
}

fn meeting() -> impl Strategy<Value = MeetingId> + Clone {
    prop_oneof![6 => Just(JOINT), 4 => Just(COUNCIL), 1 => Just(MeetingId::from_u128(0x53))]
}

fn few<T: std::fmt::Debug + Clone + 'static>(
    make: impl Fn(u128) -> T + Clone + 'static,
    base: u128,
) -> BoxedStrategy<T> {
    (0_u128..3).prop_map(move |number| make(base + number)).boxed()
}

fn day() -> impl Strategy<Value = Option<Date>> {
    option::of((0_u32..60).prop_map(|days| beginning().date(UtcOffset::CHINA).plus_days(days).unwrap()))
}

/// A day after the sample's term.
fn later_day() -> impl Strategy<Value = Option<Date>> {
    day().prop_map(|day| day.and_then(|day| day.plus_years(3)))
}

fn sure_day() -> impl Strategy<Value = Date> {
    (0_u32..60).prop_map(|days| beginning().date(UtcOffset::CHINA).plus_days(days).unwrap())
}

/// A day that has most likely come.
fn early_day() -> impl Strategy<Value = Date> {
    (0_u32..3).prop_map(|days| beginning().date(UtcOffset::CHINA).plus_days(days).unwrap())
}

fn rarely<T: std::fmt::Debug + Clone + 'static>(
    strategy: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Option<T>> {
    option::weighted(0.15, strategy).boxed()
}

fn when() -> BoxedStrategy<Option<Occurred>> {
    rarely(sure_day().prop_map(Occurred::Date))
}

fn audience() -> impl Strategy<Value = Audience> {
    select(Audience::ALL)
}

fn principal() -> impl Strategy<Value = Principal> {
    prop_oneof![
        person().prop_map(|person| Principal::Person { person }),
        select(vec!["secretariat", "council", "choir"])
            .prop_map(|word| Principal::Organ { organ: organ(word) }),
        few(|number| Principal::Party { party: PartyId::from_u128(number) }, 0x28),
    ]
}

/// Any command.
pub fn command() -> impl Strategy<Value = Command> {
    Union::new_weighted(vec![
        (4, people().boxed()),
        (3, members().boxed()),
        (6, leaders().boxed()),
        (6, turns().boxed()),
        (7, leaders().boxed()),
        (6, officers().boxed()),
        (6, convened().boxed()),
        (12, attended().boxed()),
        (10, run().boxed()),
        (8, recorded().boxed()),
        (4, followed().boxed()),
        (16, voted().boxed()),
        (3, amended().boxed()),
        (12, work::work().boxed()),
        (10, staff::staff().boxed()),
        (12, service::served().boxed()),
        (8, letters::letters().boxed()),
        (2, branch::dues().boxed()),
        (4, discretion::discreet().boxed()),
    ])
}

/// What is moved and voted on, mostly before the council.
pub fn voted() -> impl Strategy<Value = Command> {
    let motion = || few(MotionId::from_u128, 0x101);
    let vote = || few(VoteId::from_u128, 0x111);
    let voter = || prop_oneof![7 => select(vec![LIN, ZHOU, SHEN, GU, XU, HAN]), 1 => person()];
    let mark = select(vec![BallotMark::For, BallotMark::Against, BallotMark::Abstain]);
    let ballot = select(vec![BallotKind::ShowOfHands, BallotKind::Secret, BallotKind::Correspondence]);
    prop_oneof![
        4 => (motion(), voter(), rarely(Just(Matter::Dues))).prop_map(|(motion, mover, matter)| MoveMotion {
            motion,
            movers: vec![Principal::Person { person: mover }],
            subject: Subject::Resolution { matter: matter.unwrap_or(Matter::Ordinary) },
            ..sample::motion()
        }.into()),
        2 => (motion(), voter()).prop_map(|(motion, person)| SecondMotion { motion, person }.into()),
        2 => (few(ProxyId::from_u128, 0x121), prop_oneof![Just(ASSEMBLY), Just(COUNCIL)], select(vec![LIN, GU, HE]), voter()).prop_map(
            |(proxy, meeting, principal, holder)| GrantProxy { proxy, meeting, principal, holder, unit: None }.into()
        ),
        1 => motion().prop_map(|motion| AmendMotion { motion, person: None, text: prose("改期") }.into()),
        1 => motion().prop_map(|motion| WithdrawMotion { motion }.into()),
        1 => (motion(), voter()).prop_map(|(motion, person)| RecuseVoter { motion, person, reason: None }.into()),
        3 => (vote(), motion(), ballot).prop_map(|(vote, motion, ballot)| OpenVote { vote, motion, ballot, tellers: vec![XU], at: None }.into()),
        8 => (vote(), voter(), mark).prop_map(|(vote, voter, mark)| CastVote { vote, voter, mark, by: None }.into()),
        4 => (vote(), voter()).prop_map(|(vote, voter)| IssueBallot { vote, voter }.into()),
        4 => (vote(), voter()).prop_map(|(vote, voter)| ReturnBallot { vote, voter }.into()),
        3 => (vote(), rarely((0_u32..7, 0_u32..3))).prop_map(|(vote, count)| {
            let count = count.map(|(r#for, against)| VoteCount::Motion { r#for, against, abstain: 0, void: 0 });
            CloseVote { vote, count, signed_by: vec![XU], at: None }.into()
        }),
    ]
}

fn people() -> impl Strategy<Value = Command> {
    let new = || prop_oneof![1 => person(), 3 => few(PersonId::from_u128, 0x1101)];
    prop_oneof![
        (new(), audience()).prop_map(|(person, audience)| {
            RegisterPerson {
                person,
                name: PersonName::new("温如玉").unwrap(),
                phone: None,
                audience,
                born: None,
            }
            .into()
        }),
        (few(EnterpriseId::from_u128, 0x22), rarely(person()), any::<bool>()).prop_map(
            |(enterprise, representative, coded)| {
                let credit_code = coded.then(|| CreditCode::parse("91350100M000100Y43").unwrap());
                let name = title("长安云帆物流有限公司");
                RegisterEnterprise { enterprise, name, representative, credit_code }.into()
            }
        ),
        few(PartyId::from_u128, 0x29).prop_map(|party| RegisterParty {
            party,
            name: title("长安市潇湘商会"),
            kind: PartyKind::Chamber
        }
        .into()),
        (select(vec![LIN, ZHOU, HAN, NOBODY]), sure_day()).prop_map(|(person, born)| RecordBirthDate {
            person,
            born
        }
        .into()),
        new().prop_map(|person| ErasePerson { person, basis: ErasureBasis::PurposeFulfilled }.into()),
    ]
}

fn members() -> impl Strategy<Value = Command> {
    let member = || few(MemberId::from_u128, 0x94);
    let holder = prop_oneof![
        person().prop_map(|person| MemberHolder::Person { person }),
        Just(MemberHolder::Enterprise { enterprise: YUNFAN, representative: None }),
    ];
    prop_oneof![
        (prop_oneof![member(), few(MemberId::from_u128, 0x1191)], holder).prop_map(|(member, holder)| {
            SeatMember { member, holder, standing: Standing::Good, since: None, class: None }.into()
        }),
        (prop_oneof![member(), Just(MemberId::from_u128(0x91))], person(), day()).prop_map(
            |(member, representative, since)| ChangeRepresentative { member, representative, since }.into()
        ),
        (member(), select(vec!["individual_member", "unit_member", "knight"]), day()).prop_map(
            |(member, word, since)| ChangeMemberClass {
                member,
                class: MemberClass::new(word).unwrap(),
                since
            }
            .into()
        ),
        (member(), select(Standing::ALL), day()).prop_map(|(member, standing, since)| {
            ChangeStanding { member, standing, since, reason: Some(prose("见会议记录")) }.into()
        }),
        (member(), select(vec![Sanction::Criticism, Sanction::Warning, Sanction::Expulsion]), day())
            .prop_map(|(member, kind, since)| SanctionMember { since, ..sanction(member, kind) }.into()),
        (
            prop_oneof![member(), (1_u128..3).prop_map(|number| MemberId::from_u128(0x90 + number))],
            select(vec![YUNFAN, TINGLAN]),
            select(SuccessionGround::ALL),
            day()
        )
            .prop_map(|(member, to, ground, since)| {
                PassSeat { member, to, ground, since, document: None }.into()
            }),
    ]
}

fn leaders() -> impl Strategy<Value = Command> {
    let held = || prop_oneof![few(AppointmentId::from_u128, 0x1171), (6_u8..11).prop_map(appointment)];
    prop_oneof![
        1 => (few(TermId::from_u128, 0x31), 2_u32..5, prop_oneof![day(), later_day()])
            .prop_map(|(term, ordinal, from)| OpenTerm { term, ordinal, from, until: None, certificate_until: None, organ: None }.into()),
        2 => (few(AppointmentId::from_u128, 0x1171), person(), select(vec!["director", "vice_president", "president"]), day())
            .prop_map(|(appointment, person, word, from)| {
                AppointToPost { appointment, person, post: post(word), from, until: None, manner: None }.into()
            }),
        1 => (held(), sure_day()).prop_map(|(appointment, on)| {
            EndAppointment { appointment, on, ground: EndGround::Resigned, meeting: None }.into()
        }),
        3 => (few(RotationId::from_u128, 0x38), 1_u32..4, vec(prop_oneof![6 => select(vec![ZHOU, SHEN, GU]), 1 => person()], 0..3), day()).prop_map(
            |(rotation, ordinal, holders, from)| OpenRotation { rotation, ordinal, holders, from, until: None }.into()
        ),
        2 => (few(RotationId::from_u128, 0x38), sure_day())
            .prop_map(|(rotation, on)| CloseRotation { rotation, on }.into()),
        2 => (few(DelegationId::from_u128, 0x3c), person(), principal(), rarely(meeting())).prop_map(
            |(delegation, delegate, principal, only)| {
                let scope = match only {
                    Some(meeting) => DelegationScope::Meeting { meeting },
                    None => DelegationScope::General {},
                };
                RecordDelegation { delegation, delegate, principal, scope, from: None, until: None, accepted: None }.into()
            }
        ),
        1 => (few(DelegationId::from_u128, 0x3c), sure_day())
            .prop_map(|(delegation, on)| RevokeDelegation { delegation, on }.into()),
    ]
}

fn turns() -> impl Strategy<Value = Command> {
    let vice_president = || select(vec![ZHOU, SHEN, GU]);
    let pool = || Just(vec![ZHOU, SHEN, GU]).prop_shuffle();
    let draw = || few(DrawId::from_u128, 0x3b1);
    let change = || few(TurnChangeId::from_u128, 0x3c1);
    // As the stages plan them, before anything changes.
    let next = || select(vec![(GU, 2_u32), (ZHOU, 3), (SHEN, 4), (SHEN, 2)]);
    let later = || (30_u32..200).prop_map(|days| beginning().date(UtcOffset::CHINA).plus_days(days).unwrap());
    prop_oneof![
        2 => (draw(), pool())
            .prop_map(|(draw, pool)| AnnounceDraw { draw, pool, commitment: SEED.commitment() }.into()),
        6 => draw().prop_map(|draw| RevealDraw { draw, seed: SEED }.into()),
        6 => (few(RotationPlanId::from_u128, 0x3a1), 1_u32..4, later(), 1_u32..3, pool()).prop_map(
            |(plan, ordinal, from, seats, pool)| PlanRotation { plan, ordinal, from, seats, pool, draw: None }.into()
        ),
        2 => (change(), prop_oneof![3 => vice_president().boxed(), 1 => person().boxed()], 0_u8..3, rarely(sure_day()))
            .prop_map(|(change, person, becomes, from)| {
                let becomes = match becomes {
                    0 => PoolChange::Joins { from },
                    1 => PoolChange::Leaves { from },
                    _ => PoolChange::Absent { from, until: None },
                };
                ChangeRotationPool { change, person, becomes }.into()
            }),
        4 => (change(), next(), next()).prop_map(|(change, (person, ordinal), (with_person, with_ordinal))| {
            let consents = vec![person, with_person, LIN];
            SwapTurns { change, ordinal, person, with_ordinal, with_person, consents, agreed_on: None }.into()
        }),
        4 => (change(), next(), vice_president()).prop_map(|(change, (person, ordinal), substitute)| {
            SubstituteTurn { change, ordinal, person, substitute, consents: vec![substitute, LIN] }.into()
        }),
        3 => (change(), few(RotationId::from_u128, 0x38), vice_president(), vice_president(), sure_day()).prop_map(
            |(change, rotation, person, substitute, on)| {
                let consents = vec![person, substitute, LIN];
                ReplaceTurnHolder { change, rotation, person, substitute, on, ground: None, consents }.into()
            }
        ),
        2 => (vice_president(), rarely(early_day()))
            .prop_map(|(person, on)| VolunteerForRotation { person, on }.into()),
        2 => vice_president().prop_map(|person| WithdrawVolunteer { person }.into()),
        2 => few(RotationId::from_u128, 0x38).prop_map(|rotation| RecordHandover {
            rotation,
            done: vec![prose("走访会员")],
            undone: vec![prose_about(ZHOU, "继续联系")],
            report: None,
            office_days: None,
            on: None,
            audience: Audience::Members,
            spent: None,
        }
        .into()),
    ]
}

fn officers() -> impl Strategy<Value = Command> {
    let held = || (6_u8..11).prop_map(appointment);
    let removal = || select(vec![RemovalId::from_u128(0xf1), RemovalId::from_u128(0xf2)]);
    prop_oneof![
        1 => (few(DelegationId::from_u128, 0x3c), early_day())
            .prop_map(|(delegation, on)| AcceptDelegation { delegation, on }.into()),
        2 => select(vec!["2028-12-31", "2029-06-30", "2030-06-30"])
            .prop_map(|until| crate::fixture::extension(until).into()),
        2 => select(vec!["2026-06-30", "2028-06-30", "2029-03-31"])
            .prop_map(|until| crate::fixture::early_end(until).into()),
        1 => (select(ElectionStep::ALL), early_day())
            .prop_map(|(step, on)| RecordElectionStep { term: sample::TERM, step, on }.into()),
        1 => ((0_u8..6).prop_map(appointment), early_day()).prop_map(|(appointment, on)| FileLeader { appointment, on }.into()),
        1 => (removal(), held(), principal(), vec(person(), 0..3)).prop_map(|(removal, appointment, mover, supporters)| {
            let (reasons, audience) = (prose("长期不履行职责"), Audience::Council);
            ProposeRemoval { removal, appointment, mover, reasons, audience, supporters }.into()
        }),
        2 => removal().prop_map(|removal| RecordDefence { removal, defence: None }.into()),
    ]
}

fn demand() -> impl Strategy<Value = DemandId> + Clone {
    select(vec![DemandId::from_u128(0x1d1), DemandId::from_u128(0x1d2)])
}

fn convened() -> impl Strategy<Value = Command> {
    let item = || few(AgendaItemId::from_u128, 0x61);
    prop_oneof![
        1 => few(SeriesId::from_u128, 0x41)
            .prop_map(|series| OpenSeries { series, name: title("长安南北商会联席会议") }.into()),
        4 => (rarely(few(SeriesId::from_u128, 0x41)), vec(person(), 0..5), rarely(Just(2_u32))).prop_map(
            |(series, invited, ordinal)| {
                let series = series.map(|series| SeriesNumber { series, ordinal: 1 });
                ConveneMeeting { series, invited, ordinal, starts: None, ..sample::joint_meeting() }.into()
            }
        ),
        3 => (8_u32..12, rarely(demand())).prop_map(|(days, demand)| {
            let starts = beginning().date(UtcOffset::CHINA).plus_days(days).map(Occurred::Date);
            ConveneMeeting { starts, demand, ..sample::council_meeting() }.into()
        }),
        3 => (demand(), vec(select(vec![LIN, ZHOU, SHEN, GU, HAN, SU, CHENG, HE, NOBODY]), 2..7))
            .prop_map(|(demand, people)| fixture::demand(demand, &people).into()),
        7 => demand().prop_map(|demand| WithdrawDemand { demand }.into()),
        1 => select(vec!["council", "tea_party"]).prop_map(|word| {
            let meeting = MeetingId::from_u128(0x53);
            ConveneMeeting { meeting, kind: kind(word), ..sample::council_meeting() }.into()
        }),
        2 => (meeting(), item()).prop_map(|(meeting, item)| {
            AddAgendaItem { meeting, item: AgendaItem { item, kind: ItemKind::Remarks, title: title("讲话") } }.into()
        }),
        2 => (meeting(), few(GuestsId::from_u128, 0xa1), vec(person(), 0..3), option::of(few(PartyId::from_u128, 0x27)))
            .prop_map(|(meeting, guests, people, party)| {
                let delegates = people.into_iter().map(|person| Delegate { person, title: None }).collect();
                RecordGuests { guests, meeting, party, delegates, companions: None }.into()
            }),
        4 => (meeting(), when()).prop_map(|(meeting, sent)| SendNotice { meeting, sent }.into()),
    ]
}

fn attended() -> impl Strategy<Value = Command> {
    let capacity = || prop_oneof![4 => Just(Capacity::Attending), 1 => Just(Capacity::Observing)];
    prop_oneof![
        8 => (meeting(), person(), capacity(), when()).prop_map(|(meeting, person, capacity, arrived)| {
            SignIn { meeting, person, capacity, arrived, manner: Manner::InPerson }.into()
        }),
        2 => (meeting(), person(), when()).prop_map(|(meeting, person, left)| SignOut { meeting, person, left }.into()),
        2 => (meeting(), person()).prop_map(|(meeting, person)| {
            ExcuseAbsence { meeting, person, reason: Some(prose("出差")) }.into()
        }),
    ]
}

fn run() -> impl Strategy<Value = Command> {
    prop_oneof![
        8 => (meeting(), person()).prop_map(|(meeting, chair)| OpenMeeting { meeting, chair, at: None }.into()),
        4 => (meeting(), when()).prop_map(|(meeting, at)| LapseMeeting { meeting, at }.into()),
        1 => meeting().prop_map(|meeting| CancelMeeting { meeting, reason: Some(prose("改期")) }.into()),
        3 => (meeting(), when()).prop_map(|(meeting, at)| AdjournMeeting { meeting, at, resumes: None }.into()),
        8 => (meeting(), when()).prop_map(|(meeting, at)| ResumeMeeting { meeting, at }.into()),
        2 => (meeting(), when()).prop_map(|(meeting, at)| CloseMeeting { meeting, at }.into()),
        4 => (meeting(), person()).prop_map(|(meeting, to)| HandOverChair { meeting, to, at: None }.into()),
    ]
}

fn recorded() -> impl Strategy<Value = Command> {
    let item = || rarely(select(vec![EXCHANGE, AgendaItemId::from_u128(0x6f)]));
    prop_oneof![
        5 => (few(ContributionId::from_u128, 0xb1), meeting(), item(), vec(person(), 0..3), rarely(principal()), audience())
            .prop_map(|(contribution, meeting, item, speakers, principal, audience)| {
                let points = speakers.iter().map(|person| prose_about(*person, "愿意协助")).collect();
                RecordContribution {
                    contribution,
                    meeting,
                    item,
                    speakers,
                    on_behalf_of: principal.into_iter().collect(),
                    summary: Some(prose("介绍情况")),
                    points,
                    audience,
                }
                .into()
            }),
        1 => (meeting(), item(), rarely(person())).prop_map(|(meeting, item, led_by)| {
            let document = title("长安市商会工作指引");
            RecordStudy { meeting, item, document, issuer: None, led_by, audience: Audience::Members }.into()
        }),
        1 => (few(ConsensusId::from_u128, 0xc1), meeting()).prop_map(|(consensus, meeting)| {
            RecordConsensus { consensus, meeting, text: prose("互通信息"), audience: Audience::Public }.into()
        }),
        5 => meeting().prop_map(|meeting| DraftMinutes { meeting }.into()),
        2 => meeting().prop_map(|meeting| SignMinutes { meeting }.into()),
        2 => (meeting(), select(MinutesPublication::ALL))
            .prop_map(|(meeting, to)| PublishMinutes { meeting, to, on: None }.into()),
        1 => (few(CorrectionId::from_u128, 0xd8), meeting(), rarely(few(ContributionId::from_u128, 0xb1))).prop_map(
            |(correction, meeting, contribution)| {
                CorrectMinutes { correction, meeting, contribution, text: prose("更正时间") }.into()
            }
        ),
    ]
}

fn amended() -> impl Strategy<Value = Command> {
    let amendment = || few(AmendmentId::from_u128, 0x11f1);
    let day = || (0_u32..5).prop_map(|days| beginning().date(UtcOffset::CHINA).minus_days(days).unwrap());
    prop_oneof![
        1 => amendment().prop_map(|amendment| fixture::draft(amendment, "章程修正案", fixture::quarterly()).into()),
        2 => (amendment(), rarely(meeting()), day())
            .prop_map(|(amendment, meeting, on)| AdoptAmendment { amendment, meeting, on }.into()),
        4 => (amendment(), select(Approver::ALL), day())
            .prop_map(|(amendment, by, on)| RecordAmendmentApproval { amendment, by, on }.into()),
    ]
}

fn followed() -> impl Strategy<Value = Command> {
    prop_oneof![
        (few(FollowUpId::from_u128, 0xd1), meeting(), option::of(principal()), day()).prop_map(
            |(follow_up, meeting, owner, due)| {
                let (task, audience) = (prose("汇总清单"), Audience::Members);
                AssignFollowUp { follow_up, meeting, task, owner, due, audience }.into()
            }
        ),
        (few(FollowUpId::from_u128, 0xd1), when()).prop_map(|(follow_up, at)| {
            CompleteFollowUp { follow_up, at, result: Some(prose("已办")) }.into()
        }),
        (
            few(DirectiveId::from_u128, 0xe1),
            rarely(few(PartyId::from_u128, 0x28)),
            rarely(meeting()),
            select(ExpectedAnswer::ALL),
        )
            .prop_map(|(directive, issuer, meeting, expects)| {
                AcceptDirective {
                    directive,
                    issuer,
                    title: title("关于报送信息的通知"),
                    subject: title("信息"),
                    expects,
                    received: None,
                    meeting,
                    owner: None,
                    due: None,
                    audience: Audience::Secretariat,
                }
                .into()
            }),
        (few(DirectiveId::from_u128, 0xe1), when()).prop_map(|(directive, at)| {
            SubmitReport { directive, at, summary: Some(prose("已报送")) }.into()
        }),
        (2024_i32..2028).prop_map(|year| {
            let report = ReportKind::new("annual_report_to_registrar").unwrap();
            let period = Date::new(year, 12, 31).unwrap();
            SubmitPeriodicReport { report, period, at: None, summary: None }.into()
        }),
        (2019_u32..2028, 1_u32..4).prop_map(|(year, number)| announced(year, number).into()),
    ]
}

/// A notice of a year that says what the library knows of it; of one that it does not know, only a part.
fn announced(year: u32, number: u32) -> RecordHolidayNotice {
    let calendar = WorkCalendar::built_in();
    let mut notice = calendar.year(year).or(calendar.year(2026)).cloned().unwrap();
    (notice.year, notice.document) = (year, title(&format!("第{number}号")));
    RecordHolidayNotice { notice }
}
