"""What the chamber writes to others and what comes of it: letters, answers, receipts, proposals; and bad input with its code."""

import datetime
from pathlib import Path

import pytest

from shanghui import (
    Audience,
    Chamber,
    DataFault,
    Journal,
    LetterId,
    LetterState,
    ReturnId,
    WireFault,
    render_text,
)

GIVEN = Path(__file__).parents[3] / "tests" / "vectors" / "given" / "corresponding.jsonl"
DAY = datetime.date(2026, 5, 9)
WAITING, NOTICED = LetterId(int=0x501), LetterId(int=0x507)


def chamber() -> Chamber:
    return Chamber.replay(Journal.open(GIVEN.read_bytes()))


def test_the_register_tells_how_every_letter_stands() -> None:
    here = chamber()
    rows = {row.letter: row for row in here.letter_list(DAY)}
    assert (rows[WAITING].number, rows[WAITING].state) == ("商会〔2026〕1号", LetterState.AWAITING_ANSWER)
    assert (rows[NOTICED].addressees, rows[NOTICED].acknowledged) == (3, 1)
    assert here.letter_list(datetime.date(2026, 5, 3)) == ()


def test_a_letter_is_a_document_for_an_audience() -> None:
    here = chamber()
    request = render_text(here.letter(WAITING, audience=Audience.MEMBERS))
    assert "妥否，请批示。" in request
    assert "展销会" not in render_text(here.letter(WAITING))
    assert "收文情况表" in render_text(here.letter(NOTICED, audience=Audience.SECRETARIAT))


def test_whoever_has_waited_longest_for_contact_stands_first() -> None:
    here = chamber()
    contacts = here.contacts(datetime.date(2026, 12, 31))
    assert [row.due_by for row in contacts] == sorted(row.due_by for row in contacts)
    rules = {row.rule: row for row in contacts}
    assert rules["主管部门联络"].means is not None
    assert rules["主管部门联络"].overdue
    with pytest.raises(WireFault):
        here.contacts("2026-12-31")  # type: ignore[arg-type]


def test_a_return_is_a_table_with_its_totals() -> None:
    here = chamber()
    sheet = render_text(here.return_sheet(ReturnId(int=0x521), audience=Audience.SECRETARIAT))
    assert "1.2亿元" in sheet
    assert "12000万元" in sheet
    assert "1.2亿元" not in render_text(here.return_sheet(ReturnId(int=0x521)))


def test_what_there_is_not_is_a_fault() -> None:
    here = chamber()
    with pytest.raises(DataFault) as caught:
        here.letter(LetterId(int=0x5FF))
    assert caught.value.code == "data.not_found"
    for wrong in (
        lambda: here.letter("0x501"),  # type: ignore[arg-type]
        lambda: here.letter(WAITING, audience="everybody"),  # type: ignore[arg-type]
        lambda: here.return_sheet(0x521),  # type: ignore[arg-type]
        lambda: here.letter_list("2026-05-09"),  # type: ignore[arg-type]
    ):
        with pytest.raises(WireFault):
            wrong()
