"""What was done, as figures, and what each audience may read of it (数字、管好嘴)."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from collecting import RETURN
from people import GU, XU
from recruiting import VACANCY
from serving import NEED, VISIT
from shanghui import (
    Audience,
    DisclosureId,
    DisclosureWay,
    Document,
    OpenRecord,
    RecordDisclosure,
    SummarySpanQuarter,
    render_html,
    render_text,
)
from telling import Telling, show
from writing import REQUEST

SPAN = SummarySpanQuarter(year=2026, quarter=2)
FROM, UNTIL = date(2026, 1, 1), date(2026, 6, 30)
AUDIENCES = (Audience.PUBLIC, Audience.MEMBERS, Audience.LEADERS, Audience.SECRETARIAT)


def figures(telling: Telling) -> None:
    """The figures of the half year, and the three diligences."""
    counted = telling.chamber.figures(FROM, UNTIL)
    print("、".join(f"{it.name.label}{it.value}" for it in counted if it.value))
    rows = telling.chamber.diligence(FROM, UNTIL)
    done = (f"{it.month}月{telling.name(it.person)}{it.diligence.label}{it.done}件" for it in rows)
    print(f"\n三勤：{'、'.join(done)}")


def views(telling: Telling) -> dict[str, Callable[[Audience], Document]]:
    """Documents by what they are called."""
    chamber = telling.chamber
    return {
        "招聘启事": lambda reader: chamber.vacancy_notice(VACANCY, audience=reader),
        "考察评分表": lambda reader: chamber.assessment_sheet(VACANCY, audience=reader),
        "工作分工表": lambda reader: chamber.division_sheet(UNTIL, audience=reader),
        "走访记录": lambda reader: chamber.visit_record(VISIT, audience=reader),
        "资源对接单": lambda reader: chamber.need_sheet(NEED, audience=reader),
        "请示": lambda reader: chamber.letter(REQUEST, audience=reader),
        "报送汇总表": lambda reader: chamber.return_sheet(RETURN, audience=reader),
    }


def withheld(document: Document) -> int:
    """At how many places a document leaves something out, by what it tells of itself."""
    assert document.disclosure is not None
    return sum(it.places for it in document.disclosure.withheld)


def audiences(telling: Telling) -> None:
    """The same documents, side by side."""
    print(f"不公开之处 | {' | '.join(audience.label for audience in AUDIENCES)}")
    for title, view in views(telling).items():
        places = " | ".join(str(withheld(view(audience))) for audience in AUDIENCES)
        print(f"{title} | {places}")
    sheets = {audience: telling.chamber.need_sheet(NEED, audience=audience) for audience in AUDIENCES}
    for audience in (Audience.PUBLIC, Audience.MEMBERS):
        print(f"\n知悉范围“{audience.label}”所见：\n")
        show(sheets[audience])
    known = render_text(sheets[Audience.MEMBERS]).splitlines()
    print(f"\n“{Audience.SECRETARIAT.label}”所见，与“{Audience.MEMBERS.label}”不同之处：")
    for line in render_text(sheets[Audience.SECRETARIAT]).splitlines():
        if line not in known:
            print(line)


def opened(telling: Telling) -> None:
    """A record is opened to one person by name, who reads it; the host records that, and the register tells it."""
    chamber, on, secretariat = telling.chamber, date(2026, 7, 2), Audience.SECRETARIAT

    def visit() -> Document:
        return chamber.visit_record(VISIT, audience=Audience.MEMBERS, person=GU)

    closed = withheld(visit())
    whole = chamber.visit_record(VISIT, audience=secretariat).disclosure
    assert whole is not None
    telling.tell("2026-07-02", XU, OpenRecord(seq=whole.told[0], persons=(GU,)))
    disclosure = visit().disclosure
    assert disclosure is not None
    print(f"\n走访记录向{telling.name(GU)}一人公开：此前不公开{closed}处，此后{withheld(visit())}处\n")
    record = RecordDisclosure(id=DisclosureId(int=121), disclosure=disclosure, way=DisclosureWay.READ, at=on)
    telling.tell("2026-07-02", XU, record)
    show(chamber.disclosure_register(date(2026, 7, 1), date(2026, 7, 31), audience=secretariat))


def files(telling: Telling, folder: Path) -> None:
    """What the story leaves behind."""
    chamber, reader = telling.chamber, Audience.SECRETARIAT
    documents = {
        "assessment": chamber.assessment_sheet(VACANCY, audience=reader),
        "division": chamber.division_sheet(UNTIL, audience=reader),
        "visit": chamber.visit_record(VISIT, audience=reader),
        "need": chamber.need_sheet(NEED, audience=reader),
        "request": chamber.letter(REQUEST, audience=reader),
        "return": chamber.return_sheet(RETURN, audience=reader),
        "summary": chamber.summary(SPAN, audience=reader),
    }
    written = {f"{name}.html": render_html(document).encode() for name, document in documents.items()}
    for name, content in {**written, "journal.jsonl": chamber.journal.to_lines()}.items():
        (folder / name).write_bytes(content)
        print(f"wrote {folder / name}", file=sys.stderr)
