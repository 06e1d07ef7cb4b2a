"""What the chamber writes: a request answered with conditions, what follows from them, a notice with its receipts."""

from datetime import date

from people import BUREAU, GUS, JIANG, LIN, LINS, LU, TINGLAN, XU, YUNFAN
from shanghui import (
    AcknowledgeLetter,
    Addressee,
    AddresseeMember,
    AddresseeParty,
    AnswerOutcome,
    Audience,
    CheckLetter,
    DraftLetter,
    IssueLetter,
    LetterId,
    LetterKind,
    PersonId,
    RecordAnswer,
    SubmitPeriodicReport,
    prose,
)
from telling import Telling, show

REQUEST, REPORT, NOTICE = (LetterId(int=number) for number in range(91, 94))


def draft(
    letter: LetterId,
    kind: LetterKind,
    title: str,
    to: tuple[Addressee, ...],
    body: str,
    *,
    matters: tuple[str, ...] = (),
    follows: LetterId | None = None,
) -> DraftLetter:
    return DraftLetter(
        letter=letter,
        kind=kind,
        title=title,
        to=to,
        matters=matters,
        body=prose(body),
        follows=follows,
        audience=Audience.MEMBERS,
    )


def reported(telling: Telling, day: str, report: str) -> None:
    """A yearly report that the law asks for is sent."""
    telling.tell(day, XU, SubmitPeriodicReport(report=report, period=date(2025, 12, 31)))


def checked(telling: Telling, day: str, by: PersonId, letter: LetterId) -> None:
    """Somebody else checks a draft, and the president signs it."""
    telling.tell(day, by, CheckLetter(letter=letter))
    telling.tell(day, LIN, IssueLetter(letter=letter))


def request(telling: Telling) -> None:
    """One matter a request; whoever drafted it does not check it."""
    matters = ("批准在南湖公园举办洞庭物产周", "减免场地费用")

    def asking(*matters: str) -> DraftLetter:
        title, body = "关于举办洞庭物产周的请示", "商会拟于9月举办洞庭物产周，预计参展企业四十家，场地与安保已有初步方案。"
        bureau = (AddresseeParty(party=BUREAU),)
        return draft(REQUEST, LetterKind.REQUEST, title, bureau, body, matters=matters)

    telling.call(REQUEST, "“关于举办洞庭物产周的请示”")
    telling.refused("2026-05-09", JIANG, asking(*matters))
    telling.tell("2026-05-09", JIANG, asking(matters[0]))
    telling.refused("2026-05-09", JIANG, CheckLetter(letter=REQUEST))
    telling.refused("2026-05-09", LIN, IssueLetter(letter=REQUEST))
    checked(telling, "2026-05-11", LIN, REQUEST)


def answered(telling: Telling) -> None:
    """The answer agrees on conditions, so a letter is owed that says how they are met."""
    answer = RecordAnswer(
        letter=REQUEST,
        outcome=AnswerOutcome.AGREED_IN_PRINCIPLE,
        reference="长经服批〔2026〕7号",
        text=prose("须于开幕前报备安全预案，人流高峰限流。"),
        follow_up_by=date(2026, 5, 29),
        at=date(2026, 5, 15),
    )
    telling.tell("2026-05-15", LU, answer)


def followed_up(telling: Telling) -> None:
    """How the conditions are met is reported."""
    title, body = "关于洞庭物产周安全预案的报告", "安全预案已经制定，人流高峰时段分批入场。"
    bureau = (AddresseeParty(party=BUREAU),)
    telling.tell("2026-05-25", LU, draft(REPORT, LetterKind.REPORT, title, bureau, body, follows=REQUEST))
    checked(telling, "2026-05-26", JIANG, REPORT)
    print()
    show(telling.chamber.letter(REQUEST, audience=Audience.MEMBERS))


def notice(telling: Telling) -> None:
    """Members are told what is asked of them; not everybody has it yet."""
    to = tuple(AddresseeMember(member=member) for member in (YUNFAN, TINGLAN, GUS, LINS))
    title, body = "关于填报2025年度招商引资项目的通知", "请各会员于6月12日前填报项目，没有项目的也请回复。"
    telling.tell("2026-05-12", LU, draft(NOTICE, LetterKind.NOTICE, title, to, body))
    checked(telling, "2026-05-13", JIANG, NOTICE)
    for day, by in (("2026-05-13", to[0]), ("2026-05-14", to[1]), ("2026-05-14", to[3])):
        at = date.fromisoformat(day)
        telling.tell(day, LU, AcknowledgeLetter(letter=NOTICE, by=by, at=at))
    print()
    show(telling.chamber.letter(NOTICE, audience=Audience.MEMBERS))


def register(telling: Telling) -> None:
    """The register of what was sent out."""
    print("\n发文登记：")
    for row in telling.chamber.letter_list(date(2026, 5, 26)):
        outcome = f"，{row.outcome.label}" if row.outcome else ""
        receipts = f"，回执{row.acknowledged}∕{row.addressees}" if row.acknowledged else ""
        print(f"{row.number}《{row.title}》{row.state.label}{outcome}{receipts}")
