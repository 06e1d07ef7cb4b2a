"""What a type checker says about a program that uses the package; checked by `mypy --strict`, never run."""

from __future__ import annotations

import datetime
from typing import assert_never, assert_type

from shanghui import (
    ActorPerson,
    ActorSystem,
    Article,
    Audience,
    Chamber,
    Charter,
    Command,
    Contact,
    Context,
    Document,
    Duty,
    Engagement,
    Event,
    Expectation,
    Figure,
    FoundChamber,
    Journal,
    MeetingId,
    MemberDuesTier,
    MemberId,
    NeedId,
    NeedSummary,
    PersonId,
    PersonRegistered,
    PlanProgress,
    Prose,
    RankedOffer,
    Refusal,
    RegisterPerson,
    RosterTurn,
    RotationId,
    RotationOnDuty,
    SummarySpanYear,
    TurnOccasion,
    TurnTally,
    Verdict,
    Verification,
    VisitCoverage,
    prose,
    render_text,
    verify_journal,
)


def sample(founding: FoundChamber, context: Context, data: bytes, meeting: MeetingId, day: datetime.date) -> None:
    chamber = Chamber.found(founding, context)
    command: Command = RegisterPerson(person=PersonId.new(), name="林知远", audience=Audience.MEMBERS)
    assert_type(chamber.execute(command, context), tuple[Event, ...])
    assert_type(chamber.check(command, context, under=Charter.preset("mca_1998")), tuple[Verdict, ...])
    assert_type(chamber.duties(day), tuple[Duty, ...])
    assert_type(chamber.rotation_on(day), RotationOnDuty | None)
    assert_type(chamber.rotation_roster(day, day), tuple[RosterTurn, ...])
    assert_type(chamber.rotation_fairness(day), tuple[TurnTally, ...])
    assert_type(chamber.turn_authority(TurnOccasion(person=PersonId.new(), on=day, people=30)), tuple[Verdict, ...])
    assert_type(chamber.dues_tier(MemberId.new(), day), MemberDuesTier | None)
    assert_type(chamber.rotation_roster_sheet(day, day, audience=Audience.MEMBERS), Document)
    assert_type(chamber.handover_record(RotationId.new()), Document)
    assert_type(chamber.plan_progress(2026, day), PlanProgress)
    assert_type(chamber.visit_coverage(day), tuple[VisitCoverage, ...])
    assert_type(chamber.contacts(day), tuple[Contact, ...])
    assert_type(chamber.need_list(), tuple[NeedSummary, ...])
    assert_type(chamber.rank_offers(NeedId.new(), day), tuple[RankedOffer, ...])
    assert_type(chamber.figures(day, day), tuple[Figure, ...])
    assert_type(chamber.engagement(day, day), tuple[Engagement, ...])
    assert_type(chamber.summary(SummarySpanYear(year=2026)), Document)
    assert_type(chamber.name(PersonId.new()), str | None)
    assert_type(chamber.minutes(meeting, audience=Audience.LEADERS), Document)
    assert_type(chamber.journal, Journal)
    assert_type(verify_journal(data, expecting=Expectation(length=3)), Verification)
    assert_type(prose("会长", PersonId.new()), Prose)
    render_text(chamber.minutes(meeting))
    for event in chamber.execute(command, context):
        if isinstance(event, PersonRegistered):
            assert_type(event.person, PersonId)


def who(actor: ActorPerson | ActorSystem) -> str:
    match actor:
        case ActorPerson():
            return str(actor.person)
        case ActorSystem():
            return actor.task.label
        case _:
            assert_never(actor)


def article_of(refusal: Refusal) -> Article | None:
    return refusal.article


def mistakes(chamber: Chamber, context: Context, person: PersonId, meeting: MeetingId) -> None:
    chamber.execute(RegisterPerson(person=meeting, name="林知远"), context)  # type: ignore[arg-type]
    chamber.execute(RegisterPerson(person=person), context)  # type: ignore[call-arg]
    chamber.minutes(meeting, Audience.PUBLIC)  # type: ignore[call-arg]
    chamber.minutes(person)  # type: ignore[arg-type]
    chamber.duties("2026-03-01")  # type: ignore[arg-type]
    chamber.summary("2026")  # type: ignore[arg-type]
    person.name  # type: ignore[attr-defined]
