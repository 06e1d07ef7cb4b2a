"""The corpus that all three languages run, and the runner itself."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import vectors
from house import PRESIDENT, SECRETARY, at, founding, house
from shanghui import Charter, ConveneMeeting, MeetingId, Refusal, to_wire

ROOT = Path(__file__).resolve().parents[3]
CORPUS = ROOT / "tests" / "vectors"


def test_every_vector_of_the_corpus(capsys: pytest.CaptureFixture[str]) -> None:
    found = vectors.corpus(CORPUS)
    assert found, f"there is no vector in {CORPUS}"
    failed = []
    for name, vector in found:
        try:
            vectors.run(vector, CORPUS / "given")
        except Exception as failure:
            failed.append(f"{name} {vector.get('title')}: {type(failure).__name__}: {failure}")
    assert not failed, "\n".join(failed)
    count = ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "vectors" / "python.count"
    count.parent.mkdir(parents=True, exist_ok=True)
    count.write_text(f"{len(found)}\n")
    with capsys.disabled():
        print(f"\nvectors run: {len(found)}")


OTHER = ConveneMeeting(meeting=MeetingId(int=9), kind="joint_meeting")
CONTEXT = to_wire(at(30))
TWICE = {"type": "RegisterPerson", "person": str(PRESIDENT), "name": "林知远"}


def _convened() -> dict[str, Any]:
    chamber = house()
    events = to_wire(chamber.execute(OTHER, at(30)))
    ids = [duty.id for duty in chamber.duties(at(30).now.date())]
    return {
        "title": "a meeting is convened",
        "cites": ["章程"],
        "given": "house",
        "when": {"command": to_wire(OTHER), "context": CONTEXT},
        "then": {"events": events, "digest": chamber.journal.digest},
        "duties": {"on": "2026-03-01", "ids": ids},
    }


REFUSED = {
    "code": "people.already_recorded",
    "details": {"id": str(PRESIDENT), "seq": 2},
    "chinese": f"编号 {PRESIDENT} 已在第 2 条登记",
    "english": f"the id {PRESIDENT} was recorded before, by entry 2",
}
UNKNOWN = {"code": "wire.unknown_type", "path": "type", "details": {"given": "Dance"}}
BROKEN = to_wire(Charter.preset("mca_1998").rules)
assert isinstance(BROKEN, dict)
BROKEN["format"] = 2
INVALID = {
    "code": "data.invalid_charter",
    "path": "format",
    "details": {"reason": "the format is 2, only 1 is read"},
}
FOUNDED = {"title": "founded", "when": {"founding": {"command": to_wire(founding()), "context": to_wire(at(0))}}}


def _held() -> list[dict[str, Any]]:
    convened = _convened()
    raw = {"raw": '{"type":"Dance"}', "context": CONTEXT}
    return [
        convened,
        convened | {"when": {"command": TWICE, "context": CONTEXT}, "then": {"refusal": REFUSED}, "duties": None},
        convened | {"when": raw, "then": {"fault": UNKNOWN}, "duties": None},
        convened | {"when": {"raw": json.dumps(to_wire(OTHER)), "context": CONTEXT}},
        {"title": "no header", "when": {"journal": ""}, "then": {"fault": {"code": "journal.no_header"}}},
        {"title": "a charter", "when": {"charter": to_wire(founding().charter)}, "then": {"accepted": True}},
        {"title": "a charter", "when": {"charter": BROKEN}, "then": {"fault": INVALID}},
    ]


def _given(folder: Path) -> Path:
    (folder / "house.jsonl").write_bytes(house().journal.to_lines())
    return folder


def _without_nothing(vector: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in vector.items() if value is not None}


@pytest.mark.parametrize("vector", _held())
def test_a_vector_that_holds(vector: dict[str, Any], tmp_path: Path) -> None:
    vectors.run(_without_nothing(vector), _given(tmp_path))


def test_a_founding_gives_the_events_of_the_first_entry(tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        vectors.run(FOUNDED | {"then": {"events": []}}, tmp_path)
    founded: dict[str, Any] = to_wire(founding()) | {"type": "ChamberFounded"}  # type: ignore[operator]
    vectors.run(FOUNDED | {"then": {"events": [founded]}}, tmp_path)


@pytest.mark.parametrize(
    "changes",
    [
        {"titel": ""},
        {"then": {"events": [], "digests": ""}},
        {"then": {"events": []}},
        {"then": {"refusal": REFUSED}},
        {"then": {"fault": REFUSED}},
        {"then": {"refusal": REFUSED, "events": []}},
        {"when": {"command": TWICE, "context": CONTEXT, "at": 1}},
        {"when": {"command": TWICE, "context": CONTEXT}},
        {"when": {"command": TWICE, "context": CONTEXT}, "then": {"refusal": REFUSED | {"details": {}}}},
        {"when": {"command": TWICE, "context": CONTEXT}, "then": {"refusal": REFUSED | {"english": ""}}},
        {"when": {"command": TWICE, "context": CONTEXT}, "then": {"refusal": REFUSED | {"codes": ""}}},
        {"duties": {"on": "2026-03-01", "ids": ["none"]}},
        {"duties": {"on": "2026-03-01", "ids": [], "by": str(SECRETARY)}},
        {"when": {"question": ""}},
    ],
)
def test_a_vector_that_does_not_hold(changes: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises((AssertionError, Refusal)):
        vectors.run(_convened() | changes, _given(tmp_path))


def test_a_file_holds_one_vector_or_many(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"title": "one"}))
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.json").write_text(json.dumps({"vectors": [{"title": "two"}, {"title": "three"}]}))
    found = vectors.corpus(tmp_path)
    assert found == [
        ("a.json[0]", {"title": "one"}),
        ("b/c.json[0]", {"title": "two"}),
        ("b/c.json[1]", {"title": "three"}),
    ]
    (tmp_path / "d.json").write_text(json.dumps({"vectors": [], "title": ""}))
    with pytest.raises(AssertionError, match="unknown keys"):
        vectors.corpus(tmp_path)
