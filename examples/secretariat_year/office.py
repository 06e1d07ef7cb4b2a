"""The office of the secretariat: reports, visits, summaries, the three diligences."""

from datetime import date

from people import BUREAU, LU, SHEN, XU, YUNFAN
from shanghui import (
    AcceptDirective,
    Audience,
    DirectiveId,
    EditSummary,
    IssueSummary,
    MemberId,
    PersonId,
    RecordVisit,
    SubmitReport,
    SummarySection,
    SummarySpan,
    SummarySpanMonth,
    SummarySpanQuarter,
    SummarySpanYear,
    VisitedMember,
    VisitId,
    VisitPurpose,
    prose,
)
from telling import Telling, show

YEAR = SummarySpanYear(year=2026)


def month(month: int) -> SummarySpan:
    return SummarySpanMonth(year=2026, month=month)


def quarter(quarter: int) -> SummarySpan:
    return SummarySpanQuarter(year=2026, quarter=quarter)


def asked(telling: Telling, number: int, on: str, title: str, subject: str, due: str) -> None:
    """A document of the authority asks for a report by a day."""
    accept = AcceptDirective(
        directive=DirectiveId(int=number),
        issuer=BUREAU,
        title=title,
        subject=subject,
        received=date.fromisoformat(on),
        due=date.fromisoformat(due),
        audience=Audience.SECRETARIAT,
    )
    telling.tell(on, LU, accept)


def reported(telling: Telling, number: int, on: str) -> None:
    """It gets its report."""
    telling.tell(on, XU, SubmitReport(directive=DirectiveId(int=number), at=date.fromisoformat(on)))


def visit(
    telling: Telling,
    number: int,
    day: str,
    purpose: VisitPurpose,
    member: MemberId,
    visitors: tuple[PersonId, ...],
    account: str,
) -> None:
    record = RecordVisit(
        visit=VisitId(int=number),
        purpose=purpose,
        visited=VisitedMember(member=member),
        visitors=visitors,
        at=date.fromisoformat(day),
        account=prose(account),
        audience=Audience.SECRETARIAT,
    )
    telling.tell(day, XU, record)


def word(telling: Telling, day: str, span: SummarySpan, section: SummarySection, text: str) -> None:
    edit = EditSummary(span=span, section=section, text=prose(text), audience=Audience.MEMBERS)
    telling.tell(day, XU, edit)


def issue(telling: Telling, day: str, span: SummarySpan) -> None:
    telling.tell(day, XU, IssueSummary(span=span, audience=Audience.MEMBERS))


def monthly(telling: Telling, day: str, of: int) -> None:
    """The summary of a month is issued as it was drafted."""
    issue(telling, day, month(of))


def spring(telling: Telling) -> None:
    """A report on time, a relay, and the first quarter's summaries: drafted from the figures, worded, issued."""
    monthly(telling, "2026-03-10", 2)
    asked(telling, 1, "2026-03-11", "关于报送商会工作情况的通知", "一季度工作情况", "2026-03-20")
    reported(telling, 1, "2026-03-18")
    relay = "传达惠企政策，了解用工困难"
    visit(telling, 1, "2026-03-24", VisitPurpose.RELAY, YUNFAN, (XU, LU), relay)
    show(telling.chamber.summary(month(3), audience=Audience.SECRETARIAT))
    problems = "元宵联谊会收支清单尚未交齐，会员企业露面的机会还少。"
    word(telling, "2026-04-08", month(3), SummarySection.PROBLEMS, problems)
    monthly(telling, "2026-04-08", 3)
    show(telling.chamber.summary(month(3), audience=Audience.MEMBERS))
    outlook = "办好谷雨讲座，着手端午慰问，研究中秋产品展示。"
    word(telling, "2026-04-14", quarter(1), SummarySection.OUTLOOK, outlook)
    issue(telling, "2026-04-14", quarter(1))
    show(telling.chamber.summary(quarter(1), audience=Audience.MEMBERS))


def summer(telling: Telling) -> None:
    """Who has gone quiet is found and called on."""
    for row in telling.chamber.engagement(date(2026, 1, 1), date(2026, 7, 1)):
        if row.member and row.quiet_since:
            print(f"{row.quiet_since}起久未参加：{telling.name(row.person)}")
            account = "因病休养，愿参加晒书节座谈"
            visit(telling, 2, "2026-07-06", VisitPurpose.CALL, row.member, (XU, SHEN), account)
    print()
    monthly(telling, "2026-07-08", 6)
    issue(telling, "2026-07-14", quarter(2))
    title, subject = "关于报送上半年招商引资情况的通知", "上半年招商引资情况"
    asked(telling, 2, "2026-07-15", title, subject, "2026-07-31")


def late(telling: Telling) -> None:
    """A report is late."""
    reported(telling, 2, "2026-08-05")
    monthly(telling, "2026-08-07", 7)


def autumn(telling: Telling) -> None:
    """September and the third quarter."""
    monthly(telling, "2026-10-09", 9)
    issue(telling, "2026-10-14", quarter(3))


def year(telling: Telling) -> None:
    """The year's summary, and the three diligences as figures; November's summary is never issued."""
    outlook = "明年采纳会员推荐慰问名单、提前寄发请柬两条建议，续办会员产品展示。"
    monthly(telling, "2027-01-08", 12)
    issue(telling, "2027-01-14", quarter(4))
    word(telling, "2027-01-20", YEAR, SummarySection.OUTLOOK, outlook)
    issue(telling, "2027-01-20", YEAR)
    print("三勤：")

    def count(known: int | None) -> str:
        return "—" if known is None else str(known)

    for row in telling.chamber.diligence(date(2026, 1, 1), date(2026, 12, 31)):
        name, what = telling.name(row.person), row.diligence.label
        figures = f"{row.done}件，按时{count(row.in_time)}，逾期{count(row.late)}"
        print(f"{row.year}-{row.month:02} {name} {what}{figures}")
    print()
