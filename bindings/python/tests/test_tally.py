"""The arithmetic of votes and credit codes: what needs no chamber. What is counted how, the vectors say."""

from __future__ import annotations

import copy
import dataclasses
import doctest
import json
import pickle
from typing import Any

import pytest

import shanghui.credit_code
import shanghui.tally
from shanghui import (
    BallotGroup,
    BallotMark,
    Ballots,
    Base,
    Bound,
    CandidateMark,
    CandidateTotals,
    Counts,
    CreditCode,
    CreditCodeChange,
    ElectionRule,
    ElectionStatus,
    ElectionTotals,
    EnterpriseId,
    Impossible,
    MotionOutcome,
    MotionRule,
    RegisterEnterprise,
    Threshold,
    WireFault,
    count_election,
    from_wire,
    judge_election,
    judge_motion,
    to_wire,
)

QUORUM = Threshold(fraction="2/3", bound=Bound.AT_LEAST, base=Base.ENTITLED)
HALF = Threshold(fraction="1/2", bound=Bound.AT_LEAST, base=Base.PRESENT)
RULE = MotionRule(quorum=QUORUM, pass_=HALF)
COUNTS = Counts(entitled=121, present=120, for_=116, against=2, abstain=2, void=0)
SEAT = ElectionRule(quorum=QUORUM, pass_=HALF, seats=1, issued=40)


def test_a_motion_is_judged_with_its_arithmetic() -> None:
    verdict = judge_motion(COUNTS, RULE)
    assert verdict.outcome is MotionOutcome.PASSED
    assert verdict.outcome.label == "通过"
    assert verdict.quorum is not None
    assert (verdict.quorum.needed, verdict.pass_.needed, verdict.pass_.base) == (81, 60, Base.PRESENT)


def test_figures_are_plain_integers_however_large() -> None:
    most = 2**64 - 1
    counts = Counts(entitled=most, present=most, for_=2**63, against=2**63 - 1, abstain=0, void=0)
    verdict = judge_motion(counts, RULE)
    assert (verdict.pass_.whole, verdict.pass_.needed, verdict.pass_.met) == (most, 2**63, True)
    assert to_wire(counts) == {
        "entitled": str(most),
        "present": str(most),
        "for": str(2**63),
        "against": str(2**63 - 1),
        "abstain": 0,
        "void": 0,
    }
    assert from_wire(Counts, to_wire(counts)) == counts


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        (-1, "wire.out_of_range"),
        (2**64, "wire.out_of_range"),
        (1.0, "wire.wrong_type"),
        (True, "wire.wrong_type"),
        ("116", "wire.wrong_type"),
        (None, "wire.wrong_type"),
    ],
)
def test_a_figure_that_is_none_is_a_fault_with_its_path(figure: Any, code: str) -> None:
    with pytest.raises(WireFault) as caught:
        judge_motion(dataclasses.replace(COUNTS, for_=figure), RULE)
    assert (caught.value.code, caught.value.path) == (code, "for")


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        (2**53, "wire.out_of_range"),
        (-1, "wire.out_of_range"),
        (str(2**64), "wire.out_of_range"),
        ("-9007199254740993", "wire.out_of_range"),
        ("9" * 5000, "wire.out_of_range"),
        (str(2**53 - 1), "wire.wrong_type"),
        ("09007199254740993", "wire.wrong_type"),
        ("９００７１９９２５４７４０９９３", "wire.wrong_type"),
        ("", "wire.wrong_type"),
        (1.5, "wire.wrong_type"),
    ],
)
def test_a_figure_has_one_form_on_the_wire(figure: Any, code: str) -> None:
    data: dict[str, Any] = {**json.loads(json.dumps(to_wire(COUNTS))), "for": figure}
    with pytest.raises(WireFault) as caught:
        from_wire(Counts, data)
    assert (caught.value.code, caught.value.path) == (code, "for")


@pytest.mark.parametrize("wrong", [None, {}, 3, "counts", RULE])
def test_something_else_is_a_fault_and_no_panic(wrong: Any) -> None:
    for ask in (
        lambda: judge_motion(wrong, RULE),
        lambda: count_election(wrong, SEAT),
        lambda: judge_election(wrong, SEAT),
    ):
        with pytest.raises(WireFault, match="expected"):
            ask()
    with pytest.raises(WireFault, match="expected MotionRule"):
        judge_motion(COUNTS, SEAT)  # type: ignore[arg-type]


def test_figures_that_cannot_be_are_an_outcome() -> None:
    verdict = judge_motion(dataclasses.replace(COUNTS, present=122), RULE)
    assert (verdict.outcome, verdict.impossible) == (MotionOutcome.VOID, Impossible.MORE_PRESENT_THAN_ENTITLED)


def _marks(**marks: BallotMark) -> tuple[CandidateMark, ...]:
    return tuple(CandidateMark(candidate=name, mark=mark) for name, mark in marks.items())


def test_ballots_are_counted_and_totals_judged_alike() -> None:
    ballots = Ballots(
        entitled=60,
        present=40,
        candidates=("甲", "乙"),
        groups=(
            BallotGroup(count=22, marks=_marks(甲=BallotMark.FOR)),
            BallotGroup(count=10, marks=_marks(甲=BallotMark.AGAINST), write_ins=("丁",)),
            BallotGroup(count=5, marks=_marks(甲=BallotMark.FOR, 乙=BallotMark.FOR)),
            BallotGroup(count=1, void=True),
        ),
    )
    result = count_election(ballots, SEAT)
    assert (result.status, result.elected, result.void) == (ElectionStatus.COMPLETE, ("甲",), 6)
    votes = [(one.candidate, one.for_, one.against, one.abstain) for one in result.candidates]
    assert votes == [("甲", 22, 10, 0), ("丁", 10, 0, 22), ("乙", 0, 0, 32)]
    totals = ElectionTotals(
        entitled=60,
        present=40,
        valid=result.valid,
        void=result.void,
        candidates=tuple(
            CandidateTotals(candidate=one.candidate, for_=one.for_, against=one.against) for one in result.candidates
        ),
    )
    assert judge_election(totals, SEAT) == result


def test_a_credit_code_is_a_text_that_tells_its_checks() -> None:
    code = CreditCode.parse(" ５１610100mjx00000xa")
    assert code == code.normalized == "51610100MJX00000XA"
    assert code.changes == (CreditCodeChange.TRIMMED, CreditCodeChange.NARROWED, CreditCodeChange.CAPITALIZED)
    assert (code.checksum_ok, code.organization_code_ok) == (True, True)
    assert CreditCode(code).changes == ()
    for same in (pickle.loads(pickle.dumps(code)), copy.deepcopy(code)):
        assert (same, type(same), same.checksum_ok) == (code, CreditCode, True)
    command = RegisterEnterprise(enterprise=EnterpriseId.new(), name="长安青川食品有限公司", credit_code=code)
    assert from_wire(RegisterEnterprise, to_wire(command)) == command


@pytest.mark.parametrize("wrong", ["", "5161O100MJX00000XA", "51610100MJX00000X\ud800", None, 51])
def test_what_is_no_credit_code_is_a_fault(wrong: Any) -> None:
    with pytest.raises(WireFault):
        CreditCode.parse(wrong)


def test_the_examples_in_the_documentation_run() -> None:
    for module in (shanghui.tally, shanghui.credit_code):
        failed, tried = doctest.testmod(module)
        assert (failed, tried > 0) == (0, True)
