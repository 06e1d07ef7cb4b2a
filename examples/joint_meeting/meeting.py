"""The meeting itself, in the order in which the report tells it, and what follows."""

from datetime import date

from people import *
from people import Tell
from shanghui import (
    AcceptDirective,
    AgendaItem,
    AgendaItemId,
    AssignFollowUp,
    Audience,
    Capacity,
    CloseMeeting,
    ConsensusId,
    ContributionId,
    ConveneMeeting,
    Delegate,
    DelegationId,
    DelegationScopeMeeting,
    DirectiveId,
    DraftMinutes,
    FollowUpId,
    GuestsId,
    ItemKind,
    MeetingId,
    OpenMeeting,
    OpenSeries,
    PersonId,
    Principal,
    PrincipalOrgan,
    PrincipalPerson,
    RecordConsensus,
    RecordContribution,
    RecordDelegation,
    RecordGuests,
    RecordStudy,
    SeriesId,
    SeriesNumber,
    SignIn,
    prose,
)

MEETING = MeetingId(int=3)
SERIES = SeriesId(int=1)
NOTICE = "关于报送2024年商协会和校友会促进湖南招商引资工作情况的通知"

AGENDA = [
    (ItemKind.SCREENING, "商会宣传片"),
    (ItemKind.INTRODUCTION, "商会情况"),
    (ItemKind.PROPOSALS, "加强秘书处工作的建议"),
    (ItemKind.EXCHANGE, "各商会的做法和难题"),
    (ItemKind.REMARKS, "秘书处的“三勤”"),
    (ItemKind.DOCUMENT_STUDY, "招商引资工作情况的报送"),
    (ItemKind.REMARKS, "欢迎辞与工作心得"),
    (ItemKind.REMARKS, "结束讲话"),
]


def hold(tell: Tell) -> None:
    tell(OpenSeries(series=SERIES, name="在陕湘籍商会秘书长联席会议"))
    tell(
        ConveneMeeting(
            meeting=MEETING,
            kind="joint_meeting",
            series=SeriesNumber(series=SERIES, ordinal=3),
            theme="增进湘情、凝聚共识、助力发展",
            question="如何加强商会秘书处工作、发挥秘书处作用",
            starts=date(2024, 11, 7),
            place="西安市常德商会",
            agenda=tuple(
                AgendaItem(item=AgendaItemId(int=number), kind=kind, title=title)
                for number, (kind, title) in enumerate(AGENDA, 1)
            ),
            audience=Audience.PUBLIC,
        )
    )
    guests(tell)
    tell(
        RecordDelegation(
            delegation=DelegationId(int=1),
            delegate=LIU_DONG,
            principal=PrincipalPerson(person=LIU_KEYU),
            scope=DelegationScopeMeeting(meeting=MEETING),
        )
    )
    present = [
        LIU_DONG, SHUAI_LIUJUN, CAI_MINGZHEN, YANG_RENZHI, LIU_WENBO, LIU_CHANGSEN, JIANG_YIZHE, ZHANG_QIAOLI, GONG_YI,
        YANG_SIMING, DAI_ZITIAN, YI_PING, XIAO_PENG, LIU_SHIWANG, DONG_RONG,
    ]  # fmt: skip
    for person in present:
        tell(SignIn(meeting=MEETING, person=person, capacity=Capacity.ATTENDING))
    tell(OpenMeeting(meeting=MEETING, chair=LIU_WENBO))
    speeches(tell)


def guests(tell: Tell) -> None:
    delegations = [
        (SHAANXI_HUNAN, YANG_SIMING, "秘书长"),
        (SHAOYANG, DAI_ZITIAN, "秘书长"),
        (HENGYANG, YI_PING, "办公室主任"),
        (CHENZHOU, XIAO_PENG, "秘书长"),
        (YUEYANG, LIU_SHIWANG, "秘书长"),
        # The report lets her speak without saying for whom.
        (None, DONG_RONG, None),
    ]
    for number, (party, person, title) in enumerate(delegations, 1):
        delegate = Delegate(person=person, title=title)
        tell(RecordGuests(guests=GuestsId(int=number), meeting=MEETING, party=party, delegates=(delegate,)))


def speeches(tell: Tell) -> None:
    secretariat = PrincipalOrgan(organ="secretariat")
    party_branch = PrincipalOrgan(organ="party_branch")
    president = PrincipalPerson(person=LIU_KEYU)
    spoken = 0

    def speak(
        item: int,
        speakers: list[PersonId],
        summary: str,
        points: list[str],
        on_behalf_of: tuple[Principal, ...] = (),
    ) -> None:
        nonlocal spoken
        spoken += 1
        tell(
            RecordContribution(
                contribution=ContributionId(int=spoken),
                meeting=MEETING,
                item=AgendaItemId(int=item),
                speakers=tuple(speakers),
                on_behalf_of=on_behalf_of,
                summary=prose(summary),
                points=tuple(prose(point) for point in points),
                audience=Audience.PUBLIC,
            )
        )

    speak(1, [YANG_RENZHI], "放映商会宣传片，让来宾先对商会有个印象。", [])
    speak(
        2,
        [LIU_WENBO],
        "从三个方面介绍商会。",
        ["商会的基本情况。", "已经开展的工作。", "今后还要加强的方面。"],
    )
    speak(
        3,
        [LIU_WENBO],
        "就加强秘书处工作提出四点建议。",
        [
            "选好人：秘书处要用有家乡情怀、愿意服务、善于沟通组织、懂商务的人。",
            "分好工：按各人所长分派任务，分工之外互相补位。",
            "服务好会员：靠走访和面谈弄清需求，跟进办理，提供政策咨询，对接资源。",
            "沟通好内外：定期向主管部门、商会领导和理事会成员汇报，及时领会意见，有计划地落实。",
        ],
    )
    speak(
        4,
        [DAI_ZITIAN, YI_PING, LIU_SHIWANG, XIAO_PENG, DONG_RONG, YANG_SIMING],
        "先后介绍各自商会成立以来的情况，把共同的难题归为四类。",
        [
            "会员怎样后续发展，会费怎样收取。",
            "秘书处怎样把工作做好，起更大的作用。",
            "怎样激发理事会和会员的热情，把活动坚持办好。",
            "怎样用好商会平台，共享资源、抱团发展、服务会员。",
        ],
    )
    speak(
        5,
        [YANG_SIMING],
        "秘书处要做到三勤，也要管好嘴。",
        [
            "手勤：每次活动认真记录，各类资料登记齐全。",
            "腿勤：多走动，了解理事会和会员的情况，做好上传下达。",
            "嘴勤：及时请示汇报，定期与主管部门和商会领导沟通；该说的说，不该说的不说。",
        ],
    )
    tell(
        RecordStudy(
            meeting=MEETING,
            item=AgendaItemId(int=6),
            document=NOTICE,
            issuer=SERVICE_CENTRE,
            led_by=YANG_SIMING,
            audience=Audience.PUBLIC,
        )
    )
    speak(
        7,
        [YANG_RENZHI],
        "欢迎各位来宾，肯定商会之间多走动的做法，介绍党支部的组织生活，并谈四点心得。",
        [
            "规划先行：一年的节点和节日办什么活动，早作计划，早作安排。",
            "搞好协调：在主管部门、商会领导和会员之间多请示、多汇报，按章程、讲规矩。",
            "做好服务：秘书处的言行代表商会，要有服务意识，维护商会形象。",
            "搞好总结：每次活动之后回顾得失，听取意见，提高工作质量。",
        ],
        (secretariat, party_branch),
    )
    speak(
        8,
        [LIU_DONG],
        "欢迎各商会来访，对会议给予高度评价，希望今后加强联系，共同提高。",
        [],
        (president,),
    )


def conclude(tell: Tell) -> None:
    """A joint meeting binds nobody: it ends in consensus and follow-ups, and in the report that the host now owes."""
    consensus = [
        "商会之间多走动、多交流，联席会议坚持办下去。",
        "各商会不单打独斗，携手合作，抱团取暖，实现商会之间、会员之间共赢。",
    ]
    for number, text in enumerate(consensus, 1):
        point = ConsensusId(int=number)
        tell(RecordConsensus(consensus=point, meeting=MEETING, text=prose(text), audience=Audience.PUBLIC))
    tasks = [
        prose("各商会与", SERVICE_CENTRE, "、湖南省工商联等部门保持联系沟通。"),
        prose("继续举办秘书长联席会议，加强商会之间的走访。"),
    ]
    for number, task in enumerate(tasks, 1):
        tell(AssignFollowUp(follow_up=FollowUpId(int=number), meeting=MEETING, task=task, audience=Audience.PUBLIC))
    tell(CloseMeeting(meeting=MEETING))
    tell(
        AcceptDirective(
            directive=DirectiveId(int=1),
            issuer=SERVICE_CENTRE,
            title=NOTICE,
            subject="2024年促进湖南招商引资工作情况",
            meeting=MEETING,
            audience=Audience.PUBLIC,
        )
    )
    tell(DraftMinutes(meeting=MEETING))
