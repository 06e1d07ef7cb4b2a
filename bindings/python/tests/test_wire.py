"""Plain data to the wire and back, and what is refused on the way."""

from __future__ import annotations

import datetime
import json
import uuid
from collections import deque

import pytest

from shanghui import model
from shanghui.errors import Fault
from shanghui.wire import from_wire, to_wire

CHINA = datetime.timezone(datetime.timedelta(hours=8))
PERSON = model.PersonId("0191e0a4-5b7c-7e11-8a2f-0123456789ab")
NOW = datetime.datetime(2024, 11, 7, 9, 30, 0, 999_999, tzinfo=CHINA)


def context(**changes: object) -> model.Context:
    arguments: dict[str, object] = {"now": NOW, "actor": model.ActorPerson(person=PERSON), "salt": "0" * 32}
    return model.Context(**(arguments | changes))  # type: ignore[arg-type]


def test_a_record_is_written_in_the_order_of_its_fields_without_what_is_unknown() -> None:
    assert json.dumps(to_wire(context()), separators=(",", ":")) == (
        '{"now":"2024-11-07T01:30:00.999Z",'
        '"actor":{"type":"person","person":"0191e0a4-5b7c-7e11-8a2f-0123456789ab"},'
        f'"salt":"{"0" * 32}"}}'
    )


def test_what_is_written_reads_back() -> None:
    value = context(now=NOW.replace(microsecond=5000), actor=model.ActorSystem(task=model.SystemTask.TIMER))
    again = from_wire(model.Context, to_wire(value))
    assert again == value
    assert hash(again) == hash(value)
    assert again.now.tzinfo is datetime.timezone.utc
    prose: model.Prose = (model.RunText(words="会长"), model.RunPerson(person=PERSON))
    assert from_wire(model.Prose, to_wire(prose)) == prose
    assert from_wire(tuple[model.Run, ...], to_wire(prose)) == prose
    assert from_wire(model.Actor, {"type": "system", "task": "import"}) == model.ActorSystem(
        task=model.SystemTask.IMPORT
    )


def test_every_salt_and_every_id_is_fresh() -> None:
    actor = model.ActorSystem(task=model.SystemTask.TIMER)
    salts = {model.Context(now=NOW, actor=actor).salt for _ in range(10)}
    assert len(salts) == 10
    assert all(len(salt) == 32 for salt in salts)
    assert model.PersonId.new() != model.PersonId.new()
    assert isinstance(model.PersonId.new(), uuid.UUID)


def test_any_sequence_is_a_list_and_a_text_is_none() -> None:
    run = model.RunText(words="好")
    expected = [{"type": "text", "words": "好"}]
    assert to_wire((run,)) == to_wire([run]) == to_wire(deque([run])) == expected
    assert to_wire("好") == "好"


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"now": NOW.replace(tzinfo=None)}, "wire.naive_datetime", "now"),
        ({"now": NOW.date()}, "wire.wrong_type", "now"),
        ({"now": "2024-11-07T01:30:00.000Z"}, "wire.wrong_type", "now"),
        ({"salt": None}, "wire.wrong_type", "salt"),
        ({"salt": 7}, "wire.wrong_type", "salt"),
        ({"actor": PERSON}, "wire.wrong_type", "actor"),
        ({"actor": model.ActorPerson(person=model.PartyId.new())}, "wire.wrong_type", "actor.person"),  # type: ignore[arg-type]
        ({"actor": model.ActorPerson(person="a")}, "wire.wrong_type", "actor.person"),  # type: ignore[arg-type]
        ({"actor": model.ActorSystem(task="sleep")}, "wire.unknown_value", "actor.task"),  # type: ignore[arg-type]
        ({"actor": model.ActorPerson(person=PERSON, on_behalf_of=3)}, "wire.wrong_type", "actor.on_behalf_of"),  # type: ignore[arg-type]
    ],
)
def test_what_does_not_fit_is_refused_with_its_path(changes: dict[str, object], code: str, path: str) -> None:
    with pytest.raises(Fault) as caught:
        to_wire(context(**changes))
    assert (caught.value.code, caught.value.path) == (code, path)
    assert str(caught.value).startswith(f"{path}: ")
    assert caught.value.chinese


def test_numbers_are_whole_and_no_flags() -> None:
    assert to_wire(model.Measure(counted=27, needed=28)) == {"counted": 27, "needed": 28}
    for wrong in (True, 1.0, "1"):
        with pytest.raises(Fault, match="counted: expected int"):
            to_wire(model.Measure(counted=wrong, needed=0))  # type: ignore[arg-type]
    with pytest.raises(Fault) as caught:
        to_wire(model.Measure(counted=-1, needed=0))
    assert caught.value.code == "wire.out_of_range"


@pytest.mark.parametrize(
    ("data", "code", "path"),
    [
        ([], "wire.wrong_type", ""),
        ({"type": "ghost"}, "wire.unknown_type", "type"),
        ({"task": "timer"}, "wire.missing_field", ""),
        ({"type": "system"}, "wire.missing_field", ""),
        ({"type": "system", "task": "timer", "x": 1}, "wire.unknown_field", "x"),
        ({"type": "system", "task": 1}, "wire.wrong_type", "task"),
        ({"type": "person", "person": "nobody"}, "wire.invalid_text", "person"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_path(data: object, code: str, path: str) -> None:
    with pytest.raises(Fault) as caught:
        from_wire(model.Actor, data)
    assert (caught.value.code, caught.value.path) == (code, path)


def test_a_type_that_is_not_of_the_wire_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError, match="no type of the wire"):
        from_wire(complex, {})
    with pytest.raises(Fault, match="type of the wire"):
        to_wire(1.5)


def test_a_word_knows_its_label() -> None:
    assert model.SystemTask.IMPORT.label == "导入"
    assert to_wire(model.SystemTask.IMPORT) == "import"
