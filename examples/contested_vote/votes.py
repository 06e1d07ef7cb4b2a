"""What is moved and voted on: an election, its run-off, and the dues."""

from datetime import date

from assembly import ASSEMBLY, DAY, MONEY, SEATS
from shanghui import (
    AgendaItemId,
    AppointmentId,
    Audience,
    BallotKind,
    BallotMark,
    Candidature,
    DuesPeriod,
    DuesTier,
    IssueBallot,
    MotionId,
    MoveMotion,
    NominationJoint,
    Nominee,
    OpenVote,
    PrincipalOrgan,
    ReturnBallot,
    SecretChoice,
    SecretChoiceCandidates,
    SecretChoiceMotion,
    Subject,
    SubjectDuesStandard,
    SubjectElection,
    VoteId,
    prose,
)
from telling import Telling, person

ELECTION, RUN_OFF, DUES = (MotionId(int=number) for number in (1, 2, 3))
POLL = VoteId(int=1)

#: How many ballots favour whom.
FIRST_ROUND: tuple[tuple[int, tuple[int, ...]], ...] = ((4, (5, 6)), (4, (5, 7)), (2, (6, 7)), (1, ()))
SECOND_ROUND: tuple[tuple[int, tuple[int, ...]], ...] = ((6, (6,)), (5, (7,)))


def _moves(telling: Telling, motion: MotionId, item: AgendaItemId, subject: Subject, text: str) -> None:
    telling.tell(
        DAY,
        MoveMotion(
            motion=motion,
            meeting=ASSEMBLY,
            item=item,
            movers=(PrincipalOrgan(organ="council"),),
            subject=subject,
            text=prose(text),
            audience=Audience.MEMBERS,
        ),
    )


def _polls(telling: Telling, motion: MotionId, vote: VoteId, choices: list[SecretChoice]) -> None:
    """Opens a secret vote, gives everybody there a ballot, takes it back, and closes the vote with what is in the urn."""
    tellers = (person(2), person(13))
    telling.tell(DAY, OpenVote(vote=vote, motion=motion, ballot=BallotKind.SECRET, tellers=tellers))
    for number in range(1, 12):
        telling.tell(DAY, IssueBallot(vote=vote, voter=person(number)))
        telling.tell(DAY, ReturnBallot(vote=vote, voter=person(number)))
    urn = telling.chamber.urn(vote)
    for choice in choices:
        urn.put(choice)
    telling.tell(DAY, urn.open(signed_by=tellers))


def _favoured(ballots: tuple[tuple[int, tuple[int, ...]], ...]) -> list[SecretChoice]:
    return [
        SecretChoiceCandidates(favoured=tuple(person(number) for number in favoured))
        for count, favoured in ballots
        for _ in range(count)
    ]


def _candidates(seats: int, stand: dict[int, int], round_of: MotionId | None = None) -> Subject:
    nominees = tuple(
        Nominee(person=person(number), appointment=AppointmentId(int=appointment), nomination=NominationJoint())
        for number, appointment in stand.items()
    )
    first = date(2026, 7, 1)
    return SubjectElection(
        candidature=Candidature(
            post="director", seats=seats, slate=False, nominees=nominees, round_of=round_of, from_=first
        )
    )


def elect(telling: Telling) -> None:
    """Three stand for two seats: one is elected, two tie for the second."""
    _moves(telling, ELECTION, SEATS, _candidates(2, {5: 101, 6: 102, 7: 103}), "选举理事两名")
    _polls(telling, ELECTION, POLL, _favoured(FIRST_ROUND))


def run_off(telling: Telling) -> None:
    """The two who tied stand again for the seat that was left."""
    _moves(telling, RUN_OFF, SEATS, _candidates(1, {6: 104, 7: 105}, ELECTION), "就同票者再次投票")
    _polls(telling, RUN_OFF, VoteId(int=2), _favoured(SECOND_ROUND))


def dues(telling: Telling) -> None:
    """Four tiers of dues are moved: five in favour, five against, one abstains, and half of the eleven present is six."""
    tiers = tuple(
        DuesTier(title=title, amount=amount, period=DuesPeriod.YEAR)
        for title, amount in (
            ("会长单位", "30000.00"),
            ("副会长单位", "10000.00"),
            ("理事单位", "5000.00"),
            ("会员单位", "2000.00"),
        )
    )
    subject = SubjectDuesStandard(tiers=tiers, from_=date(2027, 1, 1))
    _moves(telling, DUES, MONEY, subject, "会费标准自二〇二七年起执行")
    said = ((BallotMark.FOR, 5), (BallotMark.AGAINST, 5), (BallotMark.ABSTAIN, 1))
    choices: list[SecretChoice] = [SecretChoiceMotion(mark=mark) for mark, count in said for _ in range(count)]
    _polls(telling, DUES, VoteId(int=3), choices)
