"""Errors: what they carry, of which class they are, and that nothing has changed."""

from __future__ import annotations

import copy
import pickle

import pytest

import shanghui
from house import MEETING, NAMES, PRESIDENT, SECRETARY, VISITOR, as_person, at, commands, founding, house, opened
from shanghui import (
    Article,
    Chamber,
    Charter,
    Command,
    DataFault,
    Fault,
    JournalFault,
    LeadershipRefusal,
    MeetingId,
    MeetingRefusal,
    OpenMeeting,
    PeopleRefusal,
    PersonId,
    Refusal,
    RegisterPerson,
    ShanghuiError,
    SignMinutes,
    WireFault,
    errors,
    model,
)


def refused(chamber: Chamber, command: Command, context: shanghui.Context) -> Refusal:
    """What the chamber says to it; the chamber must stay as it was."""
    lines, snapshot = chamber.journal.to_lines(), chamber.snapshot()
    with pytest.raises(Refusal) as caught:
        chamber.execute(command, context)
    assert (chamber.journal.to_lines(), chamber.snapshot()) == (lines, snapshot)
    return caught.value


def test_a_command_sent_twice_is_refused_with_the_entry_that_it_became() -> None:
    error = refused(house(), commands()[0], at(30))
    assert type(error) is PeopleRefusal
    assert error.code == "people.already_recorded"
    assert error.details == {"id": str(PRESIDENT), "seq": 2}
    assert error.article is None
    assert str(error) == error.english == f"the id {PRESIDENT} was recorded before, by entry 2"
    assert error.chinese == f"编号 {PRESIDENT} 已在第 2 条登记"


def test_who_lacks_the_power_is_told_the_article_and_who_has_it() -> None:
    command = RegisterPerson(person=PersonId(int=9), name="徐来")
    error = refused(house(), command, at(30, as_person(VISITOR)))
    assert type(error) is LeadershipRefusal
    assert error.code == "leadership.power_lacking"
    assert isinstance(error.article, Article)
    assert error.article.number is not None
    assert error.article.document in str(error)


def test_a_meeting_in_another_phase_and_an_unknown_id() -> None:
    chamber = house()
    opened(chamber)
    again = refused(chamber, OpenMeeting(meeting=MEETING, chair=SECRETARY), at(61))
    assert (type(again), again.code) == (MeetingRefusal, "meeting.wrong_phase")
    signing = refused(chamber, SignMinutes(meeting=MeetingId(int=99)), at(62, as_person(PRESIDENT)))
    assert signing.code == "meeting.unknown_meeting"
    assert signing.details["meeting"] == str(MeetingId(int=99))


def test_a_clock_that_runs_back() -> None:
    error = refused(house(), RegisterPerson(person=PersonId(int=9), name="徐来"), at(-1))
    assert error.code == "chamber.clock_ran_back"


@pytest.mark.parametrize(
    ("text", "code", "path"),
    [
        ("", "wire.malformed", ""),
        ("[]", "wire.wrong_type", ""),
        ('{"type":"Nothing"}', "wire.unknown_type", "type"),
        ('{"type":"RegisterPerson","person":"x","name":"徐来"}', "wire.invalid_text", "person"),
        (f'{{"type":"RegisterPerson","person":"{PRESIDENT}","name":""}}', "wire.empty_text", "name"),
        (f'{{"type":"RegisterPerson","person":"{PRESIDENT}"}}', "wire.missing_field", ""),
        (f'{{"type":"RegisterPerson","person":"{PRESIDENT}","nmae":"徐来"}}', "wire.unknown_field", "nmae"),
        ('{"type":"OpenTerm","term":1.5}', "wire.wrong_type", "term"),
        ('"\ud800"', "wire.malformed", ""),
    ],
)
def test_malformed_text_is_a_fault_with_a_path(text: str, code: str, path: str) -> None:
    chamber = house()
    before = chamber.journal.to_lines()
    with pytest.raises(WireFault) as caught:
        chamber._execute_json(text, '{"now":"2026-03-02T00:00:00.000Z","actor":{"type":"system","task":"import"}}')
    assert (caught.value.code, caught.value.path) == (code, path)
    assert caught.value.chinese
    assert chamber.journal.to_lines() == before


def test_what_the_core_judges_of_a_typed_command_is_a_fault_as_well() -> None:
    with pytest.raises(WireFault) as caught:
        house().execute(RegisterPerson(person=PersonId(int=9), name=" "), at(30))
    assert (caught.value.code, caught.value.path) == ("wire.empty_text", "name")
    with pytest.raises(WireFault) as caught:
        house().execute(commands()[0], at(30).now)  # type: ignore[arg-type]
    assert caught.value.code == "wire.wrong_type"
    with pytest.raises(WireFault, match="wrong|expected"):
        house().execute("RegisterPerson", at(30))  # type: ignore[arg-type]


def test_a_naive_datetime_is_a_fault() -> None:
    context = model.Context(now=at(30).now.replace(tzinfo=None), actor=at(30).actor)
    with pytest.raises(WireFault) as caught:
        house().execute(commands()[0], context)
    assert (caught.value.code, caught.value.path) == ("wire.naive_datetime", "now")


def test_only_a_founding_founds() -> None:
    with pytest.raises(WireFault) as caught:
        Chamber.found(commands()[0], at(0))  # type: ignore[arg-type]
    assert caught.value.code == "wire.unknown_type"
    chamber = house()
    assert refused(chamber, founding(), at(30)).code == "chamber.already_founded"
    for kind in (Chamber, shanghui.Journal):
        with pytest.raises(TypeError, match="use "):
            kind()


def test_a_question_about_somebody_unknown_is_a_fault() -> None:
    with pytest.raises(DataFault) as caught:
        house().name(PersonId(int=99))
    assert caught.value.code == "data.not_found"
    with pytest.raises(WireFault, match="expected PersonId"):
        house().name(MEETING)  # type: ignore[arg-type]
    with pytest.raises(WireFault, match="expected date"):
        house().duties(at(0).now)


def test_a_charter_that_does_not_hold_together() -> None:
    with pytest.raises(DataFault) as caught:
        Charter.from_json(Charter.preset("mca_1998").to_json().replace('"chief_supervisor"', '"emperor"', 1))
    assert caught.value.code == "data.invalid_charter"
    assert caught.value.path
    assert str(caught.value).startswith(f"{caught.value.path}: ")
    with pytest.raises(DataFault, match="mca_1998"):
        Charter.preset("mca_1889")


def test_an_error_survives_pickling_and_copying() -> None:
    chamber = house()
    found: list[ShanghuiError] = [refused(chamber, commands()[0], at(30, as_person(VISITOR)))]
    with pytest.raises(Fault) as caught:
        chamber._execute_json('{"type":"OpenTerm","term":7}', "{}")
    found.append(caught.value)
    for error in found:
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(again) is type(error)
            assert str(again) == str(error)
            assert vars(again) == vars(error)


def test_every_code_has_a_class_of_its_room() -> None:
    # A finding about a charter (`lint.*`) warns and is never raised.
    rooms = {code.partition(".")[0] for code in model.SENTENCES} - {"lint"}
    assert rooms == set(errors._CLASSES)
    for room, kind in errors._CLASSES.items():
        assert room.replace("_", "") in kind.__name__.lower()
    assert issubclass(WireFault, ValueError)
    assert issubclass(JournalFault, ValueError)
    assert not issubclass(Refusal, ValueError)


def test_names_are_in_the_house() -> None:
    chamber = house()
    assert {person: chamber.name(person) for person in NAMES} == NAMES
