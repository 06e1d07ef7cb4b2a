"""Votes: lists, documents, the urn, and the same votes under another charter."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from house import IMPORT
from shanghui import (
    Audience,
    BallotMark,
    Chamber,
    Charter,
    CloseVote,
    Context,
    DataFault,
    Journal,
    MeetingId,
    MemberHolderPerson,
    MemberId,
    MotionId,
    MotionState,
    PersonId,
    Sanction,
    SecretChoiceCandidates,
    SecretChoiceMotion,
    SecretChoiceVoid,
    Standing,
    Urn,
    VoteCountMotion,
    VoteId,
    VotingRefusal,
    render_text,
)

GIVEN = Path(__file__).parents[3] / "tests" / "vectors" / "given" / "voting.jsonl"
TELLER, FIRST, SECOND = PersonId(int=0x15), PersonId(int=0x11), PersonId(int=0x12)
SECRET, POLL, HANDS = VoteId(int=0x115), VoteId(int=0x116), VoteId(int=0x114)
REJECTED, STANDING = MotionId(int=0x103), MotionId(int=0x106)


def council() -> Chamber:
    return Chamber.replay(Journal.open(GIVEN.read_bytes()))


def later(chamber: Chamber) -> Context:
    return Context(now=chamber.last_recorded, actor=IMPORT)


def test_a_motion_is_listed_with_what_came_of_it() -> None:
    chamber = council()
    motions = chamber.motion_list(meeting=MeetingId(int=0x52))
    assert motions == chamber.motion_list()
    rejected = next(motion for motion in motions if motion.motion == REJECTED)
    assert rejected.state is MotionState.REJECTED
    assert rejected.verdict is not None and rejected.article is not None
    assert (rejected.verdict.for_, rejected.verdict.pass_.needed, rejected.article.number) == (3, 4, 19)
    assert chamber.motion_list(meeting=MeetingId(int=0x5F)) == ()


def test_a_sanction_is_listed_and_its_decision_is_a_paper() -> None:
    chamber = Chamber.replay(Journal.open(GIVEN.with_name("sanctioned.jsonl").read_bytes()))
    (warning,) = chamber.sanction_list(member=MemberId(int=0x95))
    assert chamber.sanction_list() == (warning,)
    seats = {seat.member: seat for seat in chamber.member_list(date(2026, 12, 31))}
    seat = seats[MemberId(int=0x95)]
    assert isinstance(seat.holder, MemberHolderPerson) and seat.standing is Standing.GOOD
    assert chamber.name(seat.holder.person) == "韩牧之"
    assert chamber.member_list(date(1999, 12, 31)) == ()
    assert warning.sanctioned.sanction is Sanction.WARNING
    decision = chamber.sanction_decision(warning.seq, audience=Audience.COUNCIL)
    assert "给予警告处分" in render_text(decision)
    with pytest.raises(DataFault):
        chamber.sanction_decision(1)


def test_the_same_votes_under_another_charter() -> None:
    chamber = council()
    rules = chamber.charter.rules
    organs = tuple(replace(organ, decides=()) for organ in rules.organs)
    organs = tuple(replace(organ, elects=()) for organ in organs)
    # What names who decides on a sanction, or who votes on an amendment first, names nobody then.
    nobody = Charter(replace(rules, organs=organs, sanctions=(), amendment=None))
    assert {vote.would_pass for vote in chamber.rejudge(nobody)} == {None}
    again = chamber.rejudge(chamber.charter)
    assert all(vote.passed_then == vote.would_pass for vote in again)
    with pytest.raises(TypeError):
        chamber.rejudge(rules)  # type: ignore[arg-type]


def test_dues_that_were_adopted_hold_from_a_day() -> None:
    chamber = Chamber.replay(Journal.open((GIVEN.parent / "assembled.jsonl").read_bytes()))
    assert chamber.dues_standard_on(date(2027, 1, 1)) is None
    count = VoteCountMotion(for_=3, against=2, abstain=0, void=0)
    chamber.execute(CloseVote(vote=VoteId(int=0x111), count=count, signed_by=(TELLER,)), later(chamber))
    adopted = chamber.dues_standard_on(date(2027, 1, 1))
    assert adopted is not None and [tier.amount for tier in adopted.tiers] == ["20000.00", "2000.00"]
    assert chamber.dues_standard_on(date(2026, 12, 31)) is None


def test_documents_of_a_vote() -> None:
    chamber = council()
    assert "差1票" in render_text(chamber.resolution(REJECTED, audience=Audience.COUNCIL))
    assert "应选2名" in render_text(chamber.ballot_paper(STANDING, audience=Audience.COUNCIL))
    assert "发出：6张" in render_text(chamber.count_sheet(POLL, audience=Audience.COUNCIL))
    assert "（不公开）" in render_text(chamber.election_result(MotionId(int=0x107)))
    with pytest.raises(DataFault, match="data.not_yet|no vote"):
        chamber.election_result(STANDING)


def test_an_urn_gives_the_count_and_nothing_else() -> None:
    chamber = council()
    urn = chamber.urn(SECRET)
    urn.put(SecretChoiceMotion(mark=BallotMark.FOR))
    urn.put(SecretChoiceVoid())
    with pytest.raises(VotingRefusal) as misfit:
        urn.put(SecretChoiceCandidates(favoured=(FIRST,), against=()))
    assert misfit.value.code == "voting.count_does_not_fit"
    with pytest.raises(TypeError):
        pickle.dumps(urn)
    with pytest.raises(TypeError):
        Urn()
    close = urn.open(signed_by=[TELLER])
    assert close.count == VoteCountMotion(for_=1, against=0, abstain=0, void=1)
    assert (close.vote, close.signed_by, close.at) == (SECRET, (TELLER,), None)
    with pytest.raises(DataFault):
        urn.open(signed_by=[TELLER])
    with pytest.raises(DataFault):
        urn.put(SecretChoiceVoid())
    with pytest.raises(VotingRefusal) as differs:
        chamber.execute(close, later(chamber))
    assert differs.value.code == "voting.count_differs_from_roll"


def test_an_urn_is_for_a_secret_vote_that_is_open() -> None:
    chamber = council()
    for vote, code in [
        (HANDS, "voting.ballot_is_not_secret"),
        (VoteId(int=0x113), "voting.vote_closed"),
        (VoteId(int=0x11F), "voting.unknown_vote"),
    ]:
        with pytest.raises(VotingRefusal) as refusal:
            chamber.urn(vote)
        assert refusal.value.code == code
    urn = chamber.urn(POLL)
    urn.put(SecretChoiceCandidates(favoured=(FIRST, SECOND, TELLER), against=()))
    count = urn.open(signed_by=[TELLER]).count
    assert count is not None and not isinstance(count, VoteCountMotion)
    assert (count.valid, count.void) == (0, 1)
