"""The yearly return on investment promotion (招商引资情况报送): asked for, collected, checked, submitted, acknowledged."""

from datetime import date

from people import BUREAU, GUS, LINS, LU, TINGLAN, YUNFAN
from shanghui import (
    AcceptDirective,
    AcknowledgeReturn,
    Audience,
    DirectiveId,
    FileProjects,
    MemberId,
    OpenReturn,
    ProjectId,
    ProjectStage,
    ReportedProject,
    ReturnId,
    SubmitReturn,
)
from telling import Telling, show

DIRECTIVE = DirectiveId(int=101)
RETURN = ReturnId(int=102)
ORCHARD, WORKSHOP, STUDIO, CAMP, FARM = (ProjectId(int=number) for number in range(103, 108))


def asked(telling: Telling) -> None:
    """The authority asks by a day, and every member owes its projects before."""
    accept = AcceptDirective(
        directive=DIRECTIVE,
        issuer=BUREAU,
        title="关于报送2025年度促进招商引资工作情况的通知",
        subject="2025年度促进招商引资工作情况",
        received=date(2026, 5, 12),
        due=date(2026, 6, 30),
        audience=Audience.MEMBERS,
    )
    title = "2025年度促进招商引资工作情况统计表"
    collect = OpenReturn(
        data_return=RETURN,
        directive=DIRECTIVE,
        title=title,
        year=2025,
        members=(YUNFAN, TINGLAN, GUS, LINS),
        due=date(2026, 6, 12),
        audience=Audience.LEADERS,
    )
    telling.tell("2026-05-12", LU, accept, collect)
    telling.call(RETURN, f"“{title}”")
    telling.call(FARM, "“湖区生态农场”")


def project(
    project: ProjectId,
    title: str,
    place: str,
    category: str,
    stage: ProjectStage,
    amounts: tuple[str, str],
    *,
    continued: bool,
    planned: str | None = None,
) -> ReportedProject:
    """A project with what came in this year and so far."""
    return ReportedProject(
        project=project,
        title=title,
        place=place,
        category=category,
        stage=stage,
        continued=continued,
        planned=planned,
        this_year=amounts[0],
        cumulative=amounts[1],
    )


def filing(member: MemberId, *projects: ReportedProject) -> FileProjects:
    return FileProjects(data_return=RETURN, member=member, projects=projects)


def farm(this_year: str, cumulative: str) -> FileProjects:
    """顾晏清's only project."""
    title, place, amounts = "湖区生态农场", "洞庭县南湖镇", (this_year, cumulative)
    return filing(GUS, project(FARM, title, place, "现代农业", ProjectStage.STARTED, amounts, continued=False))


def collected(telling: Telling) -> None:
    """Members file their projects."""
    zone = "洞庭县经济开发区"
    orchard = project(
        ORCHARD,
        "洞庭脐橙加工园",
        zone,
        "农产品加工",
        ProjectStage.STARTED,
        ("4000万元", "1.2亿元"),
        continued=True,
        planned="3亿元",
    )
    dollars = ("30万美元", "30万美元")
    workshop = project(WORKSHOP, "湖区竹编工坊", zone, "手工业", ProjectStage.SIGNED, dollars, continued=False)
    studio = project(
        STUDIO,
        "湖湘文创园",
        "洞庭县城南新区",
        "文化旅游",
        ProjectStage.STARTED,
        ("1500万元", "8200万元"),
        continued=True,
    )
    camp = project(
        CAMP,
        "南湖研学营地",
        "洞庭县南湖镇",
        "文化旅游",
        ProjectStage.NEGOTIATING,
        ("0元", "0元"),
        continued=False,
        planned="600万元",
    )
    telling.tell("2026-05-21", LU, filing(YUNFAN, orchard, workshop))
    telling.tell("2026-05-21", LU, filing(TINGLAN, studio, camp))


def checked(telling: Telling) -> None:
    """An amount has its unit, what does not add up is asked about, and nobody is left out."""
    telling.refused("2026-06-09", LU, farm("850.5", "850.5"))
    telling.refused("2026-06-09", LU, farm("8505万元", "850.5万元"))
    telling.tell("2026-06-09", LU, farm("850.5万元", "850.5万元"))
    telling.refused("2026-06-10", LU, SubmitReturn(data_return=RETURN))


def submitted(telling: Telling) -> None:
    """When everybody has filed, if only that there is nothing, it is submitted and acknowledged."""
    telling.tell("2026-06-11", LU, filing(LINS))
    telling.tell("2026-06-15", LU, SubmitReturn(data_return=RETURN, at=date(2026, 6, 15)))
    telling.tell("2026-06-18", LU, AcknowledgeReturn(data_return=RETURN, at=date(2026, 6, 18)))
    print()
    show(telling.chamber.return_sheet(RETURN, audience=Audience.LEADERS))
