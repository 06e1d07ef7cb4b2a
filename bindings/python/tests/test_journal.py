"""The handle of a journal: what was altered shows."""

from __future__ import annotations

import copy
import hashlib
import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from house import house
from shanghui import Chamber, ChamberId, Expectation, Fault, Journal, JournalFault, WireFault, verify_journal

LINES = house().journal.to_lines()
DIGEST = house().journal.digest


def test_what_is_written_opens_again() -> None:
    journal = Journal.open(LINES)
    assert (journal.length, journal.digest, journal.to_lines()) == (house().journal.length, DIGEST, LINES)
    assert journal.unknown_fields == ()
    assert journal.header.chamber == ChamberId(int=1)
    assert repr(journal) == f"<Journal of {journal.length} entries, {DIGEST[:12]}>"
    assert pickle.loads(pickle.dumps(journal)) == copy.deepcopy(journal) == journal
    assert journal != LINES


def test_verifying_counts() -> None:
    found = verify_journal(LINES)
    assert (found.length, found.digest, found.erased) == (house().journal.length, DIGEST, 0)
    expectation = Expectation(length=found.length, published_digest=DIGEST)
    assert verify_journal(LINES, expecting=expectation) == found
    assert Journal.open(LINES, expecting=expectation).digest == DIGEST


def test_what_is_cut_off_shows_only_against_what_is_known() -> None:
    shorter = b"".join(LINES.splitlines(keepends=True)[:-1])
    assert verify_journal(shorter).length == house().journal.length - 1
    with pytest.raises(JournalFault) as caught:
        verify_journal(shorter, expecting=Expectation(length=house().journal.length))
    assert caught.value.code == "journal.cut_off"
    with pytest.raises(JournalFault) as caught:
        Journal.open(shorter, expecting=Expectation(published_digest=DIGEST))
    assert caught.value.code == "journal.digest_mismatch"


def test_lines_that_changed_places_or_went() -> None:
    lines = LINES.splitlines(keepends=True)
    swapped = b"".join([*lines[:2], lines[3], lines[2], *lines[4:]])
    with pytest.raises(JournalFault) as caught:
        Journal.open(swapped)
    assert caught.value.code == "journal.reordered"
    with pytest.raises(JournalFault) as caught:
        Journal.open(b"".join([*lines[:2], *lines[3:]]))
    assert (caught.value.code, caught.value.details["first"]) == ("journal.cut_out", 2)


@pytest.mark.parametrize("data", [b"", b"\n", b"{}", b"\xff", b"not a journal", LINES + b"\xff", LINES[:-9]])
def test_what_is_no_journal_is_a_fault(data: bytes) -> None:
    with pytest.raises((JournalFault, WireFault)) as caught:
        Journal.open(data)
    assert caught.value.code
    with pytest.raises((JournalFault, WireFault)):
        verify_journal(data)


@pytest.mark.parametrize("data", [LINES.decode(), None, 7])
def test_only_bytes_are_read(data: object) -> None:
    with pytest.raises(TypeError):
        Journal.open(data)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Chamber.replay(data)  # type: ignore[arg-type]


@settings(max_examples=1500, deadline=None)
@given(place=st.integers(0, len(LINES) - 1), bit=st.integers(0, 7))
def test_a_byte_that_was_altered_shows(place: int, bit: int) -> None:
    altered = bytearray(LINES)
    altered[place] ^= 1 << bit
    with pytest.raises(Fault) as caught:
        Chamber.replay(Journal.open(bytes(altered)))
    assert caught.value.code.partition(".")[0] in {"wire", "journal"}
    assert str(caught.value)
    assert caught.value.chinese


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_noise_is_a_fault_and_no_panic(noise: bytes) -> None:
    with pytest.raises(Fault):
        Journal.open(noise)
    with pytest.raises(Fault):
        Journal.open(LINES + noise + b"x")


def test_a_journal_is_verified_with_nothing_but_a_hash_and_a_json_reader() -> None:
    """What the format promises: no part of this library is needed to check a chain."""
    busy = Path(__file__).resolve().parents[3] / "tests" / "vectors" / "given" / "busy.jsonl"
    header, *lines = busy.read_text(encoding="utf-8").splitlines()
    digest = hashlib.sha256(header.encode()).digest()
    kept = erased = 0
    for line in lines:
        start = len('{"entry":')
        _, end = json.JSONDecoder().raw_decode(line, start)
        data = json.loads(line)
        digest = hashlib.sha256(digest + line[start:end].encode()).digest()
        assert digest.hex() == data["digest"]
        commitments = data["entry"].get("commitments", [])
        for commitment, item in zip(commitments, data.get("personal", []), strict=True):
            if "salt" not in item:
                erased += 1
                continue
            kept += 1
            committed = {"subjects": item["subjects"], "value": item["value"]}
            text = json.dumps(committed, ensure_ascii=False, separators=(",", ":"))
            assert hashlib.sha256(bytes.fromhex(item["salt"]) + text.encode()).hexdigest() == commitment
    assert kept > 0 and erased > 0
    assert digest.hex() == Journal.open(busy.read_bytes()).digest
