"""The corpus that all three languages run, and the runner itself."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import vectors
from house import PRESIDENT, SECRETARY, at, house
from shanghui import ConveneMeeting, MeetingId, to_wire

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
            failed.append(f"{name}: {type(failure).__name__}: {failure}")
    assert not failed, "\n".join(failed)
    count = ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "vectors" / "python.count"
    count.parent.mkdir(parents=True, exist_ok=True)
    count.write_text(f"{len(found)}\n")
    with capsys.disabled():
        print(f"\nvectors run: {len(found)}")


OTHER = ConveneMeeting(meeting=MeetingId(int=9), kind="joint_meeting")
CONTEXT = to_wire(at(30))
TWICE = {"type": "RegisterPerson", "person": str(PRESIDENT), "name": "林知远"}


REFUSED = {
    "code": "people.already_recorded",
    "details": {"id": str(PRESIDENT), "seq": 2},
    "chinese": f"编号 {PRESIDENT} 已在第 2 条登记",
    "english": f"the id {PRESIDENT} was recorded before, by entry 2",
}


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


def _refused(**changes: Any) -> dict[str, Any]:
    return {
        "title": "registered twice",
        "given": "house",
        "when": {"command": TWICE, "context": CONTEXT},
        "then": {"refusal": REFUSED | changes},
    }


@pytest.fixture(name="fixtures")
def _fixtures(tmp_path: Path) -> Path:
    (tmp_path / "house.jsonl").write_bytes(house().journal.to_lines())
    return tmp_path


@pytest.mark.parametrize("vector", [_convened(), _refused()], ids=lambda vector: vector["title"])
def test_a_vector_that_holds(vector: dict[str, Any], fixtures: Path) -> None:
    vectors.run(vector, fixtures)


@pytest.mark.parametrize(
    "vector",
    [
        _convened() | {"titel": ""},
        _convened() | {"then": {"events": []}},
        _convened() | {"then": _convened()["then"] | {"digests": ""}},
        _convened() | {"then": _refused()["then"]},
        _convened() | {"when": _refused()["when"]},
        _convened() | {"when": {"command": to_wire(OTHER), "context": CONTEXT, "at": 1}},
        _convened() | {"duties": {"on": "2026-03-01", "ids": ["none"]}},
        _convened() | {"duties": {"on": "2026-03-01", "ids": [], "by": str(SECRETARY)}},
        _refused(details={}),
        _refused(english=""),
        _refused(codes=""),
        _refused() | {"then": {"fault": REFUSED}},
        _refused() | {"then": {"refusal": {"code": REFUSED["code"]}}},
        {"title": "a false charter", "charter": {}, "then": {"accepted": True}},
        {"title": "no journal", "journal": "", "then": {"accepted": True}},
    ],
)
def test_a_vector_that_does_not_hold(vector: dict[str, Any], fixtures: Path) -> None:
    with pytest.raises(AssertionError):
        vectors.run(vector, fixtures)


def test_a_file_holds_vectors_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.json").write_text(json.dumps({"vectors": [{"title": "two"}, {"title": "three"}]}))
    assert vectors.corpus(tmp_path) == [("b/c.json: two", {"title": "two"}), ("b/c.json: three", {"title": "three"})]
    (tmp_path / "d.json").write_text(json.dumps({"vectors": [], "title": ""}))
    with pytest.raises(AssertionError, match="unknown keys"):
        vectors.corpus(tmp_path)
