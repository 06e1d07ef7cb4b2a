//! Chambers that the vectors begin with, each a journal in `tests/vectors/given`.

use crate::sample::{
    BAI, BUREAU, CHENG, COUNCIL, DELEGATION, EXCHANGE, GU, HAN, HE, JIANG, JOINT, LIN, ROTATION, SHEN, SONG,
    SU, TERM, XU, YE, YUNMENG, ZHOU, appointment, chamber, chamber_under, council_meeting, date, founded,
    founded_under, joint_meeting, occurred, organ, prose, prose_about, rules, sign_in, title,
};
use crate::scenario::{Given, given};
use crate::voting;
use shanghui::chamber::Chamber;
use shanghui::charter::{Approver, CharterRules, ElectionStep, HandoverMode, Power, RotationOrder, TurnRole};
use shanghui::kernel::{
    Actor, Audience, ConsensusId, ContributionId, CorrectionId, DelegationId, DirectiveId, DrawId,
    FollowUpId, GuestsId, MeetingId, MemberClass, MemberId, PersonId, PersonName, Principal, RemovalId,
    ReportKind, RotationId, RotationPlanId, Seed, SystemTask, TermId, TurnChangeId,
};
use shanghui::leadership::{
    AcceptDelegation, AnnounceDraw, Approval, ChangeRotationPool, CloseRotation, DelegationScope,
    EndAppointment, EndGround, ExtendTerm, FileLeader, OpenRotation, OpenTerm, PlanRotation, PoolChange,
    ProposeRemoval, RecordDefence, RecordDelegation, RecordElectionStep, RecordHandover, RevealDraw,
    RevokeDelegation, ShortenTerm, SubstituteTurn, VolunteerForRotation,
};
use shanghui::meeting::{
    AdjournMeeting, AssignFollowUp, CancelMeeting, Capacity, CloseMeeting, CompleteFollowUp, ConveneMeeting,
    CorrectMinutes, Delegate, DraftMinutes, ExcuseAbsence, OpenMeeting, RecordConsensus, RecordContribution,
    RecordGuests, RecordStudy, SendNotice, SignIn, SignMinutes, SignOut,
};
use shanghui::membership::{ChangeMemberClass, ChangeStanding, Standing};
use shanghui::people::{ErasePerson, ErasureBasis, RecordBirthDate, RegisterPerson};
use shanghui::secretariat::{AcceptDirective, ExpectedAnswer, SubmitPeriodicReport, SubmitReport};

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $NAME:ident: $Type:ident = $number:literal;)+) => {
        $( $(#[doc = $doc])* pub const $NAME: $Type = $Type::from_u128($number); )+
    };
}

mod amended;
mod branch;
mod working;

pub use working::UNNOTIFIED;
mod calls;
mod collecting;
mod corresponding;
mod discreet;
mod members;
mod minutes;
mod planned;
mod revoked;
mod served;
mod staffed;

pub use amended::{
    ADOPTED, ASSEMBLY, DIRECT, DRAFTED_ONLY, HALFWAY, IN_FORCE, NEXT_ASSEMBLY, UNFIT, UNFIT_DRAFT, amended,
    draft, office, quarterly,
};
pub use branch::{ENROLLED, THEMED, branch, branch_dues, enrolled, themed_day};
pub use calls::{DEMANDED, ELECTORATE, HEARD, TAKEN_BACK, delegates, demand, demanded};

pub use collecting::{
    ACKNOWLEDGED, CALLING, COLLECTING, COMPLETE, ORCHARD, SUBMITTED, WORKSHOP, call_for, file_projects,
    nothing_to_file, project,
};
pub use corresponding::{
    AGREED, ANSWERED_PROPOSAL, ASKING, FILED_LETTER, NOTICED, OVERTAKEN, OWN_DRAFT, PASSED, PASSED_REPORT,
    PROPOSED, READY_REPLY, REPORTED, RETURNED, SATISFIED, TELLING, TURNED_DOWN_LETTER, UNCHECKED, WAITING,
    answer as letter_answer, check as letter_check, corresponding, file as letter_file,
    issue as letter_issue, letter as letter_of, proposal, request, seat, sent,
};
pub use discreet::{DISCLOSED, discreet, made, opened_in_part, opened_needs};
pub use members::{
    FOR_TOO_LONG, LEFT, SUCCESSOR, TO_EXPEL, TO_SUSPEND, WARNED, admitting, sanctioned, suspension,
};
pub use minutes::{minuted, publications};
pub use planned::{
    ADOPTED_PLAN, AHEAD, CLOSED_SUGGESTION, DRAFTED_PLAN, DROPPED, EXHIBITION, HELD, OPEN_SUGGESTION,
    PLAN_MOTION, PLAN_VOTE, REVIEWED, TAKEN_UP, TURNED_DOWN_MOTION, TURNED_DOWN_PLAN, TURNED_DOWN_VOTE,
    UNDATED, VISITED, activity, adopting, at_work, file, hold, milestone, suggestion, yuan,
};
pub use revoked::{
    DECIDED, ELECTED, FAILED, NOT_TO_DO, REVOKING, REVOKING_VOTE, TO_DO, UNDOING, UNDONE,
    before_the_assembly, revoked,
};
pub use served::{
    ANSWERED_NEED, AWAITED_NEED, CLOSED_NEED, ENDED_OFFER, EXPIRED_OFFER, LEFT_MEMBER, LEFT_OFFER,
    LEGAL_NEED, MET_NEED, OPEN_OFFER, OWN_OFFER, RESOURCE_NEED, ROUND, UNNAMED_OFFER, category, need, offer,
    served, square_metres, storage,
};
pub use staffed::{
    ACCOUNTS, CLERK, CONFIRMED, DEPUTY, DIVISION, EARLY, FAIR, FANG, FILES, FILLED, HE_ON_STAFF, LEFT_POST,
    LUO, MANAGER, NEWSLETTER, OPEN, QIN, QIN_ON_STAFF, REGISTER, TOP, VISITS, WITHDRAWN_VACANCY, application,
    appointing, assessment, does, opening, profile, scores, staffed, stands_in, task,
};

ids! {
    /// A joint meeting, convened; nobody knows who is entitled, nor when it is.
    CONVENED: MeetingId = 0x53;
    /// A council with its notice sent and five of nine signed in: one is missing for the quorum.
    NOTIFIED: MeetingId = 0x54;
    /// A council with its notice sent and six of nine signed in.
    READY: MeetingId = 0x55;
    /// A council of 2026-04-20 whose notice is still to be sent.
    UPCOMING: MeetingId = 0x56;
    /// A council in session.
    BOARD: MeetingId = 0x57;
    /// A council that was adjourned, and that one has left since.
    THINNED: MeetingId = 0x58;
    /// A joint meeting that was adjourned.
    ADJOURNED: MeetingId = 0x59;
    /// A joint meeting that was closed.
    CLOSED: MeetingId = 0x5a;
    /// A joint meeting whose minutes are drafted.
    DRAFTED: MeetingId = 0x5b;
    /// A joint meeting whose minutes are signed.
    SIGNED: MeetingId = 0x5c;
    /// A council whose minutes are drafted.
    RECORDED: MeetingId = 0x5d;
    /// A joint meeting that was cancelled.
    CANCELLED: MeetingId = 0x5e;
    /// The guests of the joint meeting in session.
    GUESTS: GuestsId = 0xa1;
    /// A contribution to it.
    CONTRIBUTION: ContributionId = 0xb1;
    /// A point of consensus.
    CONSENSUS: ConsensusId = 0xc1;
    /// A follow-up that is open.
    OPEN_TASK: FollowUpId = 0xd1;
    /// A follow-up that is done.
    DONE_TASK: FollowUpId = 0xd2;
    /// A correction of signed minutes.
    CORRECTION: CorrectionId = 0xd8;
    /// A directive whose report is owed.
    OWED: DirectiveId = 0xe1;
    /// A directive that was answered.
    ANSWERED: DirectiveId = 0xe2;
    /// The turn after the first.
    NEXT_ROTATION: RotationId = 0x39;
    /// The plan of turns.
    PLAN: RotationPlanId = 0x3a1;
    /// A draw that was revealed.
    DRAWN: DrawId = 0x3b1;
    /// A draw that was announced only, with the same seed.
    ANNOUNCED: DrawId = 0x3b2;
    /// A turn that somebody stands in for.
    STOOD_IN: TurnChangeId = 0x3c1;
    /// A delegation that was revoked.
    REVOKED: DelegationId = 0x3d;
    /// The term after the sample's, whose end is not known.
    NEXT_TERM: TermId = 0x32;
    /// A motion for removal that was answered.
    ANSWERED_MOTION: RemovalId = 0xf1;
    /// A motion for removal that was not answered yet.
    OPEN_MOTION: RemovalId = 0xf2;
    /// A motion for the removal of somebody who has left meanwhile.
    IDLE_MOTION: RemovalId = 0xf3;
    /// The seat of 何以宁, who has withdrawn.
    WITHDRAWN: MemberId = 0x96;
}

/// Every fixture by its name.
#[must_use]
pub fn all() -> Vec<(&'static str, Chamber)> {
    vec![
        ("founded", founded()),
        ("no_rotation", no_rotation()),
        ("sample", chamber()),
        ("turned", turned()),
        ("renewed", renewed()),
        ("officers", officers()),
        ("busy", busy()),
        ("voting", voting::voting()),
        ("assembly", voting::assembly_convened()),
        ("colleagues", voting::colleagues()),
        ("represented", voting::represented()),
        ("assembled", voting::assembled()),
        ("strict", voting::strict()),
        ("resolved", voting::resolved()),
        ("electing", voting::electing()),
        ("office", voting::office()),
        ("over", voting::over()),
        ("amended", amended()),
        ("demanded", demanded()),
        ("sanctioned", sanctioned()),
        ("delegates", delegates()),
        ("planned", at_work()),
        ("staffed", staffed()),
        ("served", served()),
        ("corresponding", corresponding()),
        ("branch", branch()),
        ("no_period", no_period()),
        ("rota", rota()),
        ("drawn", drawn_rota()),
        ("working", working::working()),
        ("unannounced", working::unannounced()),
        ("volunteers", volunteers()),
        ("minuted", minuted()),
        ("revoked", revoked()),
        ("admitting", admitting()),
        ("discreet", discreet()),
    ]
}

/// A chamber whose charter knows no rotation.
#[must_use]
pub fn no_rotation() -> Chamber {
    let mut rules = rules();
    rules.rotation = None;
    for rule in &mut rules.meetings {
        for posts in [&mut rule.conveners.posts, &mut rule.chairs.posts, &mut rule.minutes.signers.posts] {
            posts.retain(|post| post.as_str() != "rotating_president");
        }
    }
    for rule in &mut rules.powers {
        rule.posts.retain(|post| post.as_str() != "rotating_president");
    }
    (rules.term.extension, rules.term.election, rules.term.early_end) = (None, None, None);
    let (from, until) = (Some(date("2024-01-01")), Some(date("2028-12-31")));
    let term = OpenTerm { term: TERM, ordinal: 2, from, until, certificate_until: None, organ: None };
    given(founded_under(rules)).and_by(Actor::import(), term).chamber()
}

/// The chamber with its next term recorded beforehand.
#[must_use]
pub fn renewed() -> Chamber {
    let (from, until) = (Some(date("2029-01-01")), Some(date("2033-12-31")));
    let third = OpenTerm { term: NEXT_TERM, ordinal: 3, from, until, certificate_until: None, organ: None };
    given(chamber()).and(third).chamber()
}

/// A chamber whose charter asks more of its officers: ages must be known, one term is all, a chief supervisor has three years.
/// Its term was extended, the next is recorded, an election begins; two motions for removal are open, and a third has come to
/// nothing.
#[must_use]
pub fn officers() -> Chamber {
    let chamber = chamber_under(|rules| {
        let offices = rules.offices.as_mut().unwrap();
        offices.ages[0].must_be_known = true;
        offices.terms[0].most = 1;
        for rule in &mut rules.posts {
            if ["president", "secretary_general"].contains(&rule.post.as_str()) {
                (rule.filling, rule.holders_at_most) = (Vec::new(), None);
            }
            if rule.post.as_str() == "chief_supervisor" {
                rule.years_at_most = Some(3);
            }
        }
    });
    let third = OpenTerm {
        term: NEXT_TERM,
        ordinal: 3,
        from: Some(date("2029-04-01")),
        until: None,
        certificate_until: None,
        organ: None,
    };
    let motion = |removal, place| ProposeRemoval {
        removal,
        appointment: appointment(place),
        mover: Principal::Organ { organ: organ("supervisory_board") },
        reasons: prose("长期不履行职责"),
        audience: Audience::Council,
        supporters: vec![],
    };
    let answer = |removal| RecordDefence { removal, defence: Some(prose("因病请假，已有说明")) };
    let mut given = given(chamber)
        .and_by(Actor::import(), extension("2029-03-31"))
        .and(third)
        .and(RecordElectionStep { term: TERM, step: ElectionStep::Started, on: date("2026-03-02") });
    for (person, born) in [(HE, "1990-01-01"), (SONG, "1950-01-01"), (GU, "1980-01-01")] {
        given = given.and(RecordBirthDate { person, born: date(born) });
    }
    given
        .and(FileLeader { appointment: appointment(0), on: date("2026-03-02") })
        .and(AcceptDelegation { delegation: DELEGATION, on: date("2026-03-02") })
        .and(motion(ANSWERED_MOTION, 1))
        .and(answer(ANSWERED_MOTION))
        .and(motion(OPEN_MOTION, 2))
        .and(motion(IDLE_MOTION, 9))
        .and(EndAppointment {
            appointment: appointment(9),
            on: date("2026-03-02"),
            ground: EndGround::Resigned,
            meeting: None,
        })
        .chamber()
}

fn approvals() -> Vec<Approval> {
    [Approver::Council, Approver::SupervisingUnit, Approver::Registrar]
        .map(|by| Approval { by, on: Some(date("2026-03-01")), document: None, motion: None })
        .to_vec()
}

/// The extension of the sample's term, with every approval.
#[must_use]
pub fn extension(until: &str) -> ExtendTerm {
    ExtendTerm { term: TERM, until: date(until), approvals: approvals() }
}

/// The early end of the sample's term, with every approval.
#[must_use]
pub fn early_end(until: &str) -> ShortenTerm {
    ShortenTerm { term: TERM, until: date(until), approvals: approvals() }
}

/// A chamber with a charter as short as one can be, so that its journal can be read: three people, and nobody erased.
#[must_use]
pub fn small() -> Chamber {
    let register = |person: PersonId, name: &str| RegisterPerson {
        person,
        name: PersonName::new(name).unwrap(),
        phone: None,
        audience: Audience::Members,
        born: None,
    };
    given(founded_under(short_charter()))
        .and_by(Actor::import(), register(JIANG, "江与鸥"))
        .and_by(Actor::import(), register(CHENG, "程望山"))
        .and_by(Actor::import(), register(BAI, "白既望"))
        .chamber()
}

/// A charter without posts and organs, and without what names them.
#[must_use]
pub fn short_charter() -> CharterRules {
    let mut rules = rules();
    rules.posts.clear();
    rules.organs.clear();
    rules.meetings.clear();
    rules.rotation = None;
    rules.powers.clear();
    rules.tasks.retain(|task| task.task == SystemTask::Import);
    rules.tasks[0].powers.push(Power::ErasePeople);
    rules.retention.clear();
    rules.structure = None;
    rules.dissolution = None;
    rules.member_classes.clear();
    rules.withdrawal = None;
    rules.automatic_exit = None;
    rules.sanctions.clear();
    rules.dues = None;
    rules.amendment = None;
    rules.articles.clear();
    rules.offices = None;
    rules.staff = None;
    if let Some(secretariat) = &mut rules.secretariat {
        secretariat.activities.retain(|rule| rule.organ.is_none());
    }
    rules
}

/// The chamber between two turns: the second is over, the third is not recorded.
#[must_use]
pub fn turned() -> Chamber {
    given(busy()).and(CloseRotation { rotation: NEXT_ROTATION, on: date("2026-05-31") }).chamber()
}

/// The seed of the draws.
pub const SEED: Seed = Seed([7; 32]);

/// A chamber whose charter does not say how long a turn lasts.
#[must_use]
pub fn no_period() -> Chamber {
    let mut rules = rules();
    rules.rotation.as_mut().unwrap().period = None;
    given(founded_under(rules))
        .and_by(
            Actor::import(),
            OpenTerm {
                term: TERM,
                ordinal: 2,
                from: None,
                until: None,
                certificate_until: None,
                organ: None,
            },
        )
        .chamber()
}

fn drawn(given: Given) -> Given {
    let pool = vec![ZHOU, SHEN, GU];
    let announce = |draw| AnnounceDraw { draw, pool: pool.clone(), commitment: SEED.commitment() };
    given.and(announce(DRAWN)).and(RevealDraw { draw: DRAWN, seed: SEED }).and(announce(ANNOUNCED))
}

fn planned(pool: Vec<PersonId>, draw: Option<DrawId>) -> PlanRotation {
    PlanRotation { plan: PLAN, ordinal: 2, from: date("2026-05-01"), seats: 1, pool, draw }
}

/// A chamber whose turns are planned from May 2026 on: 顾晏清, 周既白, 沈听澜, two months each. The turn before is over and
/// has handed over.
#[must_use]
pub fn rota() -> Chamber {
    drawn(given(chamber()))
        .and(CloseRotation { rotation: ROTATION, on: date("2026-04-30") })
        .and(RecordHandover {
            rotation: ROTATION,
            done: vec![prose("走访会员六家"), prose_about(SHEN, "牵头举办一次互访")],
            undone: vec![prose("仓位清单尚未汇总")],
            report: Some(prose_about(ZHOU, "报告轮值情况")),
            office_days: Some(2),
            on: None,
            audience: Audience::Council,
            spent: None,
        })
        .and(planned(vec![GU, ZHOU, SHEN], None))
        .chamber()
}

/// A chamber whose charter has the order of turns drawn, one lead in each turn, and each wait for the handover of the one
/// before. The first turn is over without one; somebody stands in for the first of the plan, and is away from 2030 on.
#[must_use]
pub fn drawn_rota() -> Chamber {
    let chamber = chamber_under(|rules| {
        let rotation = rules.rotation.as_mut().unwrap();
        rotation.order = Some(RotationOrder::Draw);
        rotation.seats = vec![TurnRole::Chair];
        rotation.handover.as_mut().unwrap().mode = HandoverMode::Waits;
    });
    let order = SEED.order(&[ZHOU, SHEN, GU]);
    let (first, third) = (order[0], order[2]);
    drawn(given(chamber))
        .and(CloseRotation { rotation: ROTATION, on: date("2026-04-30") })
        .and(planned(order, Some(DRAWN)))
        .and(SubstituteTurn {
            change: STOOD_IN,
            ordinal: 2,
            person: first,
            substitute: third,
            consents: vec![third, LIN],
        })
        .and(ChangeRotationPool {
            change: TurnChangeId::from_u128(0x3c2),
            person: third,
            becomes: PoolChange::Absent { from: Some(date("2030-01-01")), until: None },
        })
        .chamber()
}

/// A chamber whose turns are for whoever comes forward: 顾晏清 has and is planned, 周既白 has since. A member's class was
/// recorded.
#[must_use]
pub fn volunteers() -> Chamber {
    let chamber = chamber_under(|rules| {
        rules.rotation.as_mut().unwrap().order = Some(RotationOrder::Volunteers);
    });
    let comes = |person| VolunteerForRotation { person, on: None };
    given(chamber)
        .and(comes(GU))
        .and(planned(vec![GU], None))
        .and(comes(ZHOU))
        .and(ChangeMemberClass {
            member: MemberId::from_u128(0x93),
            class: MemberClass::new("individual_member").unwrap(),
            since: None,
        })
        .chamber()
}

/// A joint meeting without number, day or invitations.
#[must_use]
pub fn bare_joint_meeting(meeting: MeetingId) -> ConveneMeeting {
    ConveneMeeting { meeting, series: None, starts: None, invited: Vec::new(), ..joint_meeting() }
}

fn council(meeting: MeetingId, ordinal: u32, starts: &str) -> ConveneMeeting {
    ConveneMeeting { meeting, ordinal: Some(ordinal), starts: Some(occurred(starts)), ..council_meeting() }
}

fn present(mut given: Given, meeting: MeetingId, people: &[PersonId]) -> Given {
    for person in people {
        given = given.and(sign_in(meeting, *person));
    }
    given
}

fn opened(given: Given, meeting: MeetingId, chair: PersonId, others: &[PersonId]) -> Given {
    present(present(given, meeting, &[chair]), meeting, others).and(OpenMeeting { meeting, chair, at: None })
}

/// A chamber in the middle of its work on 2026-04-01: meetings in every phase, minutes in every stage, something owed and
/// something done of each kind, a person erased, a member gone, a turn and an appointment over.
#[must_use]
pub fn busy() -> Chamber {
    let given = meetings_held(meetings_convened());
    let given = records_of_the_joint_meeting(given);
    let given = minutes(given);
    month_end(given).chamber()
}

fn meetings_convened() -> Given {
    let mut given = given(chamber()).at("2026-03-03T02:00:00Z").and(joint_meeting());
    for meeting in [CONVENED, ADJOURNED, CLOSED, DRAFTED, SIGNED, CANCELLED] {
        given = given.and(bare_joint_meeting(meeting));
    }
    for (meeting, ordinal, starts) in [
        (COUNCIL, 1, "2026-03-20T01:00:00Z"),
        (NOTIFIED, 2, "2026-03-28"),
        (READY, 3, "2026-03-28T01:00:00Z"),
        (UPCOMING, 4, "2026-04-20T01:00:00Z"),
        (BOARD, 5, "2026-03-16T01:00:00Z"),
        (THINNED, 6, "2026-03-17T01:00:00Z"),
        (RECORDED, 7, "2026-03-18T01:00:00Z"),
    ] {
        given = given.and_by(LIN, council(meeting, ordinal, starts));
    }
    given = given.and(CancelMeeting { meeting: CANCELLED, reason: Some(prose_about(SONG, "不能到会")) });
    given = given.at("2026-03-09T02:00:00Z");
    for meeting in [NOTIFIED, READY, BOARD, THINNED, RECORDED] {
        given = given.and(SendNotice { meeting, sent: None });
    }
    given
}

fn meetings_held(given: Given) -> Given {
    let mut given = given.at("2026-03-10T01:20:00Z");
    let arrived = Some(occurred("2026-03-10T01:20:00Z"));
    given = given
        .and(SignIn { arrived, ..sign_in(JOINT, LIN) })
        .and(RecordGuests {
            guests: GUESTS,
            meeting: JOINT,
            party: Some(YUNMENG),
            delegates: vec![Delegate { person: SONG, title: Some(title("秘书长")) }],
            companions: Some(2),
        })
        .and(SignIn { capacity: Capacity::Observing, ..sign_in(JOINT, SONG) })
        .and(ExcuseAbsence { meeting: JOINT, person: JIANG, reason: Some(prose("出差")) });
    given = given.at("2026-03-10T01:30:00Z");
    given = opened(given, JOINT, XU, &[ZHOU, HAN]);
    given = opened(given, ADJOURNED, XU, &[LIN]);
    given = given.and(AdjournMeeting { meeting: ADJOURNED, at: None, resumes: Some(occurred("2026-04-02")) });
    for meeting in [CLOSED, DRAFTED, SIGNED] {
        given = opened(given, meeting, XU, &[LIN]);
        given = given.and(CloseMeeting { meeting, at: None });
    }
    for (meeting, day) in [
        (BOARD, "2026-03-16T01:00:00Z"),
        (THINNED, "2026-03-17T01:00:00Z"),
        (RECORDED, "2026-03-18T01:00:00Z"),
    ] {
        given = opened(given.at(day), meeting, LIN, &[ZHOU, SHEN, GU, XU, HAN]);
    }
    given = given
        .and(AdjournMeeting { meeting: THINNED, at: None, resumes: None })
        .and(SignOut { meeting: THINNED, person: HAN, left: None })
        .and(CloseMeeting { meeting: RECORDED, at: None });
    given = present(given.at("2026-03-28T01:00:00Z"), NOTIFIED, &[LIN, ZHOU, SHEN, GU, XU]);
    present(given, READY, &[LIN, ZHOU, SHEN, GU, XU, SU])
}

fn records_of_the_joint_meeting(given: Given) -> Given {
    let meeting = JOINT;
    given
        .and(RecordContribution {
            contribution: CONTRIBUTION,
            meeting,
            item: Some(EXCHANGE),
            speakers: vec![ZHOU],
            on_behalf_of: vec![],
            summary: Some(prose("介绍仓位情况")),
            points: vec![prose("现有空余仓位"), prose_about(HAN, "可以协助调度")],
            audience: Audience::Members,
        })
        .and(RecordConsensus {
            consensus: CONSENSUS,
            meeting,
            text: prose("各商会互通仓位信息"),
            audience: Audience::Public,
        })
        .and(RecordStudy {
            meeting,
            item: None,
            document: title("关于做好春季信息报送的通知"),
            issuer: Some(BUREAU),
            led_by: Some(HAN),
            audience: Audience::Members,
        })
        .and(AssignFollowUp {
            follow_up: OPEN_TASK,
            meeting,
            task: prose("汇总仓位清单"),
            owner: Some(Principal::Person { person: ZHOU }),
            due: Some(date("2026-03-25")),
            audience: Audience::Members,
        })
        .and(AssignFollowUp {
            follow_up: DONE_TASK,
            meeting,
            task: prose("建立联络群"),
            owner: Some(Principal::Organ { organ: organ("secretariat") }),
            due: None,
            audience: Audience::Secretariat,
        })
        .and(CompleteFollowUp { follow_up: DONE_TASK, at: None, result: Some(prose("已建立")) })
}

fn minutes(given: Given) -> Given {
    given
        .and(DraftMinutes { meeting: DRAFTED })
        .and(DraftMinutes { meeting: RECORDED })
        .and(DraftMinutes { meeting: SIGNED })
        .and(SignMinutes { meeting: SIGNED })
        .and(CorrectMinutes {
            correction: CORRECTION,
            meeting: SIGNED,
            contribution: None,
            text: prose("地点应为洞庭会馆二楼"),
        })
}

fn month_end(given: Given) -> Given {
    let directive = |directive, due| AcceptDirective {
        directive,
        issuer: Some(BUREAU),
        title: title("关于做好春季信息报送的通知"),
        subject: title("春季信息"),
        expects: ExpectedAnswer::Report,
        received: Some(occurred("2026-03-09")),
        meeting: Some(JOINT),
        owner: None,
        due,
        audience: Audience::Secretariat,
    };
    given
        .and(directive(OWED, Some(date("2026-04-10"))))
        .and(directive(ANSWERED, None))
        .and(SubmitReport {
            directive: ANSWERED,
            at: Some(occurred("2026-03-28")),
            summary: Some(prose("已报送")),
        })
        .and(SubmitPeriodicReport {
            report: ReportKind::new("annual_report_to_supervising_unit").unwrap(),
            period: date("2025-12-31"),
            at: Some(occurred("2026-03-20")),
            summary: None,
        })
        .and(RecordDelegation {
            delegation: REVOKED,
            delegate: HAN,
            principal: Principal::Party { party: YUNMENG },
            scope: DelegationScope::Meeting { meeting: JOINT },
            from: Some(date("2026-03-01")),
            until: None,
            accepted: None,
        })
        .at("2026-04-01T01:00:00Z")
        .and(RevokeDelegation { delegation: REVOKED, on: date("2026-03-31") })
        .and(EndAppointment {
            appointment: appointment(10),
            on: date("2026-03-31"),
            ground: EndGround::Resigned,
            meeting: None,
        })
        .and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") })
        .and(OpenRotation {
            rotation: NEXT_ROTATION,
            ordinal: 2,
            holders: vec![GU],
            from: Some(date("2026-04-01")),
            until: None,
        })
        .and(ChangeStanding {
            member: WITHDRAWN,
            standing: Standing::Withdrawn,
            since: Some(date("2026-03-31")),
            reason: Some(prose_about(HE, "迁往外地")),
        })
        .and(ErasePerson { person: BAI, basis: ErasureBasis::ConsentWithdrawn })
}

/// The director whose appointment is over.
pub const FORMER_DIRECTOR: PersonId = YE;
