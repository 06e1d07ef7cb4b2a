//! The meeting itself, in the order in which the report tells it, and what follows.

use crate::Telling;
use crate::people::*;
use shanghui::kernel::{
    AgendaItemId, Audience, ConsensusId, ContributionId, Date, DelegationId, DirectiveId, FollowUpId,
    GuestsId, MeetingId, MeetingKind, Organ, PartyId, PersonId, Principal, Prose, Run, SeriesId, Title,
    Words,
};
use shanghui::leadership::{DelegationScope, RecordDelegation};
use shanghui::meeting::{
    AgendaItem, AssignFollowUp, Capacity, CloseMeeting, ConveneMeeting, Delegate, DraftMinutes, ItemKind,
    Manner, OpenMeeting, OpenSeries, RecordConsensus, RecordContribution, RecordGuests, RecordStudy,
    SeriesNumber, SignIn,
};
use shanghui::secretariat::{AcceptDirective, ExpectedAnswer};
use shanghui_examples::Told;

pub(crate) const MEETING: MeetingId = MeetingId::from_u128(3);
const SERIES: SeriesId = SeriesId::from_u128(1);
const NOTICE: &str = "关于报送2024年商协会和校友会促进湖南招商引资工作情况的通知";

const AGENDA: [(ItemKind, &str); 8] = [
    (ItemKind::Screening, "商会宣传片"),
    (ItemKind::Introduction, "商会情况"),
    (ItemKind::Proposals, "加强秘书处工作的建议"),
    (ItemKind::Exchange, "各商会的做法和难题"),
    (ItemKind::Remarks, "秘书处的“三勤”"),
    (ItemKind::DocumentStudy, "招商引资工作情况的报送"),
    (ItemKind::Remarks, "欢迎辞与工作心得"),
    (ItemKind::Remarks, "结束讲话"),
];

/// What somebody said under an item of the agenda.
struct Speech<'a> {
    item: u128,
    speakers: &'a [PersonId],
    on_behalf_of: Vec<Principal>,
    summary: &'a str,
    points: &'a [&'a str],
}

pub(crate) fn hold(telling: &mut Telling) -> Told {
    telling
        .tell(OpenSeries { series: SERIES, name: Title::new("在陕湘籍商会秘书长联席会议")? })?;
    let mut agenda = Vec::new();
    for (number, (kind, title)) in (1..).zip(AGENDA) {
        agenda.push(AgendaItem { item: AgendaItemId::from_u128(number), kind, title: Title::new(title)? });
    }
    telling.tell(ConveneMeeting {
        meeting: MEETING,
        kind: MeetingKind::new("joint_meeting")?,
        series: Some(SeriesNumber { series: SERIES, ordinal: 3 }),
        ordinal: None,
        theme: Some(Title::new("增进湘情、凝聚共识、助力发展")?),
        question: Some(Title::new("如何加强商会秘书处工作、发挥秘书处作用")?),
        starts: Some(Date::new(2024, 11, 7)?.into()),
        place: Some(Title::new("西安市常德商会")?),
        agenda,
        invited: Vec::new(),
        second_call_of: None,
        demand: None,
        convened_on: None,
        audience: Audience::Public,
    })?;
    guests(telling)?;
    telling.tell(RecordDelegation {
        delegation: DelegationId::from_u128(1),
        delegate: LIU_DONG,
        principal: Principal::Person { person: LIU_KEYU },
        scope: DelegationScope::Meeting { meeting: MEETING },
        from: None,
        until: None,
        accepted: None,
    })?;
    let present = [
        LIU_DONG,
        SHUAI_LIUJUN,
        CAI_MINGZHEN,
        YANG_RENZHI,
        LIU_WENBO,
        LIU_CHANGSEN,
        JIANG_YIZHE,
        ZHANG_QIAOLI,
        GONG_YI,
        YANG_SIMING,
        DAI_ZITIAN,
        YI_PING,
        XIAO_PENG,
        LIU_SHIWANG,
        DONG_RONG,
    ];
    for person in present {
        telling.tell(SignIn {
            meeting: MEETING,
            person,
            capacity: Capacity::Attending,
            arrived: None,
            manner: Manner::InPerson,
        })?;
    }
    telling.tell(OpenMeeting { meeting: MEETING, chair: LIU_WENBO, at: None })?;
    speeches(telling)
}

fn guests(telling: &mut Telling) -> Told {
    let delegations: [(Option<PartyId>, PersonId, Option<&str>); 6] = [
        (Some(SHAANXI_HUNAN), YANG_SIMING, Some("秘书长")),
        (Some(SHAOYANG), DAI_ZITIAN, Some("秘书长")),
        (Some(HENGYANG), YI_PING, Some("办公室主任")),
        (Some(CHENZHOU), XIAO_PENG, Some("秘书长")),
        (Some(YUEYANG), LIU_SHIWANG, Some("秘书长")),
        // The report lets her speak without saying for whom.
        (None, DONG_RONG, None),
    ];
    for (number, (party, person, title)) in (1..).zip(delegations) {
        telling.tell(RecordGuests {
            guests: GuestsId::from_u128(number),
            meeting: MEETING,
            party,
            delegates: vec![Delegate { person, title: title.map(Title::new).transpose()? }],
            companions: None,
        })?;
    }
    Ok(())
}

fn speeches(telling: &mut Telling) -> Told {
    let secretariat = Principal::Organ { organ: Organ::new("secretariat")? };
    let party_branch = Principal::Organ { organ: Organ::new("party_branch")? };
    let president = Principal::Person { person: LIU_KEYU };
    let before = [
        Speech {
            item: 1,
            speakers: &[YANG_RENZHI],
            on_behalf_of: vec![],
            summary: "放映商会宣传片，让来宾先对商会有个印象。",
            points: &[],
        },
        Speech {
            item: 2,
            speakers: &[LIU_WENBO],
            on_behalf_of: vec![],
            summary: "从三个方面介绍商会。",
            points: &["商会的基本情况。", "已经开展的工作。", "今后还要加强的方面。"],
        },
        Speech {
            item: 3,
            speakers: &[LIU_WENBO],
            on_behalf_of: vec![],
            summary: "就加强秘书处工作提出四点建议。",
            points: &[
                "选好人：秘书处要用有家乡情怀、愿意服务、善于沟通组织、懂商务的人。",
                "分好工：按各人所长分派任务，分工之外互相补位。",
                "服务好会员：靠走访和面谈弄清需求，跟进办理，提供政策咨询，对接资源。",
                "沟通好内外：定期向主管部门、商会领导和理事会成员汇报，及时领会意见，有计划地落实。",
            ],
        },
        Speech {
            item: 4,
            speakers: &[DAI_ZITIAN, YI_PING, LIU_SHIWANG, XIAO_PENG, DONG_RONG, YANG_SIMING],
            on_behalf_of: vec![],
            summary: "先后介绍各自商会成立以来的情况，把共同的难题归为四类。",
            points: &[
                "会员怎样后续发展，会费怎样收取。",
                "秘书处怎样把工作做好，起更大的作用。",
                "怎样激发理事会和会员的热情，把活动坚持办好。",
                "怎样用好商会平台，共享资源、抱团发展、服务会员。",
            ],
        },
        Speech {
            item: 5,
            speakers: &[YANG_SIMING],
            on_behalf_of: vec![],
            summary: "秘书处要做到三勤，也要管好嘴。",
            points: &[
                "手勤：每次活动认真记录，各类资料登记齐全。",
                "腿勤：多走动，了解理事会和会员的情况，做好上传下达。",
                "嘴勤：及时请示汇报，定期与主管部门和商会领导沟通；该说的说，不该说的不说。",
            ],
        },
    ];
    let after = [
        Speech {
            item: 7,
            speakers: &[YANG_RENZHI],
            on_behalf_of: vec![secretariat, party_branch],
            summary: "欢迎各位来宾，肯定商会之间多走动的做法，介绍党支部的组织生活，并谈四点心得。",
            points: &[
                "规划先行：一年的节点和节日办什么活动，早作计划，早作安排。",
                "搞好协调：在主管部门、商会领导和会员之间多请示、多汇报，按章程、讲规矩。",
                "做好服务：秘书处的言行代表商会，要有服务意识，维护商会形象。",
                "搞好总结：每次活动之后回顾得失，听取意见，提高工作质量。",
            ],
        },
        Speech {
            item: 8,
            speakers: &[LIU_DONG],
            on_behalf_of: vec![president],
            summary: "欢迎各商会来访，对会议给予高度评价，希望今后加强联系，共同提高。",
            points: &[],
        },
    ];
    for (number, speech) in (1..).zip(before) {
        speak(telling, number, speech)?;
    }
    telling.tell(RecordStudy {
        meeting: MEETING,
        item: Some(AgendaItemId::from_u128(6)),
        document: Title::new(NOTICE)?,
        issuer: Some(SERVICE_CENTRE),
        led_by: Some(YANG_SIMING),
        audience: Audience::Public,
    })?;
    for (number, speech) in (6..).zip(after) {
        speak(telling, number, speech)?;
    }
    Ok(())
}

fn speak(telling: &mut Telling, number: u128, speech: Speech<'_>) -> Told {
    telling.tell(RecordContribution {
        contribution: ContributionId::from_u128(number),
        meeting: MEETING,
        item: Some(AgendaItemId::from_u128(speech.item)),
        speakers: speech.speakers.to_vec(),
        on_behalf_of: speech.on_behalf_of,
        summary: Some(Prose::text(speech.summary)?),
        points: speech.points.iter().map(|point| Prose::text(point)).collect::<Result<_, _>>()?,
        audience: Audience::Public,
    })
}

/// A joint meeting binds nobody: it ends in consensus and follow-ups. The report owed to the province arises here, because
/// the host accepts the notice; what the other chambers owe arises in their own journals.
pub(crate) fn conclude(telling: &mut Telling) -> Told {
    let consensus = [
        "商会之间多走动、多交流，联席会议坚持办下去。",
        "各商会不单打独斗，携手合作，抱团取暖，实现商会之间、会员之间共赢。",
    ];
    for (number, text) in (1..).zip(consensus) {
        telling.tell(RecordConsensus {
            consensus: ConsensusId::from_u128(number),
            meeting: MEETING,
            text: Prose::text(text)?,
            audience: Audience::Public,
        })?;
    }
    let tasks = [
        Prose::new(vec![
            Run::Text { words: Words::new("各商会与")? },
            Run::Party { party: SERVICE_CENTRE },
            Run::Text { words: Words::new("、湖南省工商联等部门保持联系沟通。")? },
        ])?,
        Prose::text("继续举办秘书长联席会议，加强商会之间的走访。")?,
    ];
    for (number, task) in (1..).zip(tasks) {
        telling.tell(AssignFollowUp {
            follow_up: FollowUpId::from_u128(number),
            meeting: MEETING,
            task,
            owner: None,
            due: None,
            audience: Audience::Public,
        })?;
    }
    telling.tell(CloseMeeting { meeting: MEETING, at: None })?;
    telling.tell(AcceptDirective {
        directive: DirectiveId::from_u128(1),
        issuer: Some(SERVICE_CENTRE),
        title: Title::new(NOTICE)?,
        subject: Title::new("2024年促进湖南招商引资工作情况")?,
        expects: ExpectedAnswer::Report,
        received: None,
        meeting: Some(MEETING),
        owner: None,
        due: None,
        audience: Audience::Public,
    })?;
    telling.tell(DraftMinutes { meeting: MEETING })
}
