"""Runs a vector: what is given, what is asked, and what must come of it, in every language the same.

The form of a vector stands in `tests/README.md`. A key that nobody knows is an error: a vector that is misspelt would
check nothing.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from shanghui import (
    Ballots,
    Chamber,
    Charter,
    CharterRules,
    Command,
    Context,
    Counts,
    CreditCode,
    CreditCodeReading,
    ElectionRule,
    ElectionTotals,
    Expectation,
    Fault,
    Festival,
    FoundChamber,
    Journal,
    LunarDate,
    MotionRule,
    Refusal,
    SolarTerm,
    WorkCalendar,
    calendar,
    count_election,
    from_wire,
    judge_election,
    judge_motion,
    to_wire,
)

Data = dict[str, Any]

_KEYS = (
    "title cites given when founding raw context journal expecting charter motion election credit_code calendar "
    "then duties"
)
_ASKED = "ask day date name year days since until event file"


def only(data: Data, known: str) -> Data:
    """The object, if it has no other keys than these."""
    unknown = set(data) - set(known.split())
    assert not unknown, f"unknown keys: {sorted(unknown)}"
    return data


def corpus(folder: Path) -> list[tuple[str, Data]]:
    """Every vector below a folder, with the file and the title that name it."""
    found: list[tuple[str, Data]] = []
    for file in sorted(folder.rglob("*.json")):
        data: Data = json.loads(file.read_text(encoding="utf-8"))
        for vector in only(data, "vectors")["vectors"]:
            found.append((f"{file.relative_to(folder)}: {vector['title']}", vector))
    return found


def run(vector: Data, fixtures: Path) -> None:
    """Runs a vector; an assertion fails where something else comes of it."""
    only(vector, _KEYS)
    if "given" in vector:
        then = _asked(vector, fixtures)
    elif "founding" in vector:
        then = told(lambda: _founded(only(vector["founding"], "command context")))
    elif "journal" in vector:
        then = told(lambda: _opened(vector))
    elif "motion" in vector:
        then = told(lambda: _motion(only(vector["motion"], "counts rule")))
    elif "election" in vector:
        then = told(lambda: _election(only(vector["election"], "ballots totals rule")))
    elif "calendar" in vector:
        then = told(lambda: {"answer": to_wire(_reckoned(only(vector["calendar"], _ASKED)))})
    elif "credit_code" in vector:
        then = told(lambda: _credit_code(only(vector["credit_code"], "text")["text"]))
    else:
        then = told(lambda: _held_together(vector["charter"]))
    assert then == vector["then"]


def told(act: Callable[[], Data]) -> Data:
    """What a vector's `then` should say, by what has happened."""
    try:
        return act()
    except Refusal as refusal:
        error = {
            "code": refusal.code,
            "details": refusal.details,
            "chinese": refusal.chinese,
            "english": refusal.english,
        }
        return {"refusal": error if refusal.article is None else error | {"article": to_wire(refusal.article)}}
    except Fault as fault:
        return {"fault": {"code": fault.code, "path": fault.path, "details": fault.details}}


def _asked(vector: Data, fixtures: Path) -> Data:
    chamber = Chamber.replay(Journal.open((fixtures / f"{vector['given']}.jsonl").read_bytes()))
    before = chamber.journal.to_lines(), chamber.snapshot()
    then = told(lambda: _decided(chamber, vector))
    if "events" not in then:
        assert (chamber.journal.to_lines(), chamber.snapshot()) == before, "something has changed"
    if "duties" in vector:
        expected = only(vector["duties"], "on ids")
        duties = chamber.duties(datetime.date.fromisoformat(expected["on"]))
        assert [duty.id for duty in duties] == expected["ids"]
    return then


def _decided(chamber: Chamber, vector: Data) -> Data:
    if "raw" in vector:
        events = json.loads(chamber._execute_json(vector["raw"], json.dumps(vector["context"])))
    else:
        when = only(vector["when"], "command context")
        events = to_wire(chamber.execute(from_wire(Command, when["command"]), from_wire(Context, when["context"])))
    return {"events": events, "digest": chamber.journal.digest}


def _founded(founding: Data) -> Data:
    command = from_wire(FoundChamber, founding["command"])
    chamber = Chamber.found(command, from_wire(Context, founding["context"]))
    entry = json.loads(chamber.journal.to_lines().splitlines()[1])["entry"]
    return {"events": entry["events"], "digest": chamber.journal.digest}


def _opened(vector: Data) -> Data:
    expecting = from_wire(Expectation, vector.get("expecting", {}))
    Chamber.replay(Journal.open(vector["journal"].encode(), expecting=expecting))
    return {"accepted": True}


def _held_together(rules: Data) -> Data:
    charter = Charter.from_json(json.dumps(rules))
    assert Charter(from_wire(CharterRules, rules)) == charter
    return {"accepted": True}


def _motion(asked: Data) -> Data:
    verdict = judge_motion(from_wire(Counts, asked["counts"]), from_wire(MotionRule, asked["rule"]))
    return {"verdict": to_wire(verdict)}


def _election(asked: Data) -> Data:
    rule = from_wire(ElectionRule, asked["rule"])
    if "totals" in asked:
        return {"result": to_wire(judge_election(from_wire(ElectionTotals, asked["totals"]), rule))}
    return {"result": to_wire(count_election(from_wire(Ballots, asked["ballots"]), rule))}


def _credit_code(text: str) -> Data:
    code = CreditCode.parse(text)
    reading = CreditCodeReading(
        normalized=code.normalized,
        changes=code.changes,
        checksum_ok=code.checksum_ok,
        organization_code_ok=code.organization_code_ok,
    )
    return {"reading": to_wire(reading)}


def _reckoned(asked: Data) -> Any:
    def day(part: str) -> datetime.date:
        return datetime.date.fromisoformat(asked[part])

    days = WorkCalendar.from_json(json.dumps(asked["file"])) if "file" in asked else WorkCalendar.built_in()
    match asked["ask"]:
        case "lunar_date":
            return calendar.lunar_date(day("day"))
        case "from_lunar":
            return calendar.from_lunar(from_wire(LunarDate, asked["date"]))
        case "festival":
            return calendar.festival(Festival(asked["name"]), asked["year"])
        case "solar_term":
            return calendar.solar_term(SolarTerm(asked["name"]), asked["year"])
        case "statutory_holidays":
            return calendar.statutory_holidays(asked["year"])
        case "day_kind":
            return days.day_kind(day("day"))
        case "add_working_days":
            return days.add_working_days(day("day"), asked["days"])
        case "working_days_between":
            return days.working_days_between(day("since"), day("until"))
        case "deadline":
            return days.deadline(day("event"), asked["days"])
        case question:
            raise AssertionError(question)
