"""Runs a vector: what is given, what is asked, and what must come of it, in every language the same.

A vector is an object of `title`, `cites`?, `given`?, `when`, `then` and `duties`?. An unknown key anywhere is an error: a
vector that is misspelt would check nothing.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from shanghui import (
    Chamber,
    Charter,
    CharterRules,
    Command,
    Context,
    Fault,
    FoundChamber,
    Journal,
    Refusal,
    ShanghuiError,
    from_wire,
    to_wire,
)

Data = dict[str, Any]


def only(data: Data, known: str) -> Data:
    """The object, if it has no other keys than these."""
    unknown = set(data) - set(known.split())
    assert not unknown, f"unknown keys: {sorted(unknown)}"
    return data


def corpus(folder: Path) -> list[tuple[str, Data]]:
    """Every vector below a folder, with its file and its number there."""
    found: list[tuple[str, Data]] = []
    for file in sorted(folder.rglob("*.json")):
        data: Data = json.loads(file.read_text(encoding="utf-8"))
        vectors = only(data, "vectors")["vectors"] if "vectors" in data else [data]
        found.extend((f"{file.relative_to(folder)}[{index}]", vector) for index, vector in enumerate(vectors))
    return found


def run(vector: Data, given: Path) -> None:
    """Runs a vector; an assertion fails where something else comes of it."""
    only(vector, "title cites given when then duties")
    when: Data = vector["when"]
    for key, asked in _ASKED.items():
        if key in when:
            asked(vector, when, given)
            return
    raise AssertionError(f"nothing is asked in {sorted(when)}")


def _chamber(vector: Data, given: Path) -> Chamber:
    lines = (given / f"{vector['given']}.jsonl").read_bytes()
    return Chamber.replay(Journal.open(lines))


def _context(when: Data) -> Context:
    return from_wire(Context, when["context"])


def _command(vector: Data, when: Data, given: Path) -> None:
    only(when, "command context")
    chamber = _chamber(vector, given)
    _decides(vector, chamber, lambda: to_wire(chamber.execute(from_wire(Command, when["command"]), _context(when))))


def _raw(vector: Data, when: Data, given: Path) -> None:
    only(when, "raw context")
    chamber = _chamber(vector, given)
    context = when["context"] if isinstance(when["context"], str) else json.dumps(when["context"])
    _decides(vector, chamber, lambda: json.loads(chamber._execute_json(when["raw"], context)))


def _decides(vector: Data, chamber: Chamber, decide: Callable[[], Any]) -> None:
    before = chamber.journal.to_lines(), chamber.snapshot()
    failed = _fails(vector["then"], lambda: _succeeds(vector["then"], chamber, decide()))
    if failed:
        assert (chamber.journal.to_lines(), chamber.snapshot()) == before
    _has_duties(vector, chamber)


def _succeeds(then: Data, chamber: Chamber, events: Any) -> None:
    assert "events" in only(then, "events digest")
    assert events == then["events"]
    if "digest" in then:
        assert chamber.journal.digest == then["digest"]


def _founding(vector: Data, when: Data, given: Path) -> None:
    asked = only(only(when, "founding")["founding"], "command context")
    founding = {key: value for key, value in asked["command"].items() if key != "type"}

    def found() -> None:
        command = from_wire(FoundChamber, {"type": "FoundChamber", **founding})
        chamber = Chamber.found(command, _context(asked))
        entry = json.loads(chamber.journal.to_lines().splitlines()[1])["entry"]
        _succeeds(vector["then"], chamber, entry["events"])
        _has_duties(vector, chamber)

    _fails(vector["then"], found)


def _journal(vector: Data, when: Data, given: Path) -> None:
    text: str = only(when, "journal")["journal"]
    _accepts(vector["then"], lambda: Chamber.replay(Journal.open(text.encode())))


def _charter(vector: Data, when: Data, given: Path) -> None:
    rules = only(when, "charter")["charter"]
    _accepts(vector["then"], lambda: Charter.from_json(json.dumps(rules)))
    _accepts(vector["then"], lambda: Charter(from_wire(CharterRules, rules)))


def _accepts(then: Data, read: Callable[[], object]) -> None:
    if not _fails(then, read):
        assert only(then, "accepted") == {"accepted": True}


def _fails(then: Data, act: Callable[[], object]) -> bool:
    """Does it, and compares the error where one is expected."""
    kinds: Mapping[str, type[ShanghuiError]] = {"refusal": Refusal, "fault": Fault}
    kind = next((kind for kind in kinds if kind in then), None)
    if kind is None:
        act()
        return False
    expected = only(only(then, kind)[kind], "code article path line details chinese english")
    try:
        act()
    except kinds[kind] as error:
        found = {
            "code": error.code,
            "article": None if error.article is None else to_wire(error.article),
            "path": error.path,
            "line": error.line,
            "details": error.details,
            "chinese": error.chinese,
            "english": error.english,
        }
        assert {key: found[key] for key in expected} == expected
        assert found["article"] == expected.get("article")
        return True
    raise AssertionError(f"a {kind} was expected: {expected['code']}")


def _has_duties(vector: Data, chamber: Chamber) -> None:
    if "duties" in vector:
        expected = only(vector["duties"], "on ids")
        duties = chamber.duties(datetime.date.fromisoformat(expected["on"]))
        assert [duty.id for duty in duties] == expected["ids"]


_ASKED: Mapping[str, Callable[[Data, Data, Path], None]] = {
    "command": _command,
    "raw": _raw,
    "founding": _founding,
    "journal": _journal,
    "charter": _charter,
}
