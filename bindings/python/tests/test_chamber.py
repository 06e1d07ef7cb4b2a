"""The handle of a chamber: deciding, asking, keeping, restoring."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import threading
from dataclasses import replace

import pytest

from house import IMPORT, MEETING, NAMES, PRESIDENT, SECRETARY, VISITOR, as_person, at, commands, founding, house, opened
from shanghui import (
    AppointmentId,
    AppointToPost,
    Article,
    Audience,
    Capacity,
    Chamber,
    Charter,
    CloseMeeting,
    CommandLine,
    CompleteFollowUp,
    ContributionId,
    DataFault,
    Document,
    DutyKind,
    ElectionStep,
    ErasePerson,
    ErasureBasis,
    FollowUpId,
    FrequencyPeriod,
    FrequencyStanding,
    Journal,
    JournalFault,
    MeetingOpened,
    MemberHolderPerson,
    MemberId,
    OpenRotation, OpenTerm,
    PartyId,
    PersonId,
    PersonRegistered,
    PhaseName,
    PlanRotation,
    RecordContribution,
    Refusal,
    RegisterPerson,
    RotationId,
    RotationPlanId,
    RunParty,
    RunPerson,
    RunText,
    SeatMember,
    SignIn,
    Standing,
    TermId,
    TermStatusInTerm,
    TermStatusOverdue,
    TurnOccasion,
    WireFault,
    cite,
    from_wire,
    prose,
    render_html,
    render_html_fragment,
    render_text,
    to_wire,
)

TODAY = datetime.date(2026, 3, 1)


def line(person: PersonId, minute: int) -> str:
    command = RegisterPerson(person=person, name="徐来")
    return json.dumps(to_wire(CommandLine(context=at(minute), command=command)), ensure_ascii=False)


def test_events_come_back_as_data() -> None:
    chamber = Chamber.found(founding(), at(0))
    (event,) = chamber.execute(commands()[0], at(1))
    assert event == PersonRegistered(person=PRESIDENT, name=0, phone=1, audience=Audience.PUBLIC)
    assert chamber.profile.name == "长安市洞庭商会"
    assert chamber.journal.length == 2
    assert chamber.charter == Charter.preset("mca_1998")
    assert repr(chamber) == "<Chamber '长安市洞庭商会' after 2 entries>"


def test_the_same_commands_give_the_same_digest() -> None:
    assert house().journal.digest == house().journal.digest
    assert house().journal == house().journal
    assert hash(house().journal) == hash(house().journal)


def test_asking_first_changes_nothing_and_says_why() -> None:
    chamber = house()
    before = chamber.journal.to_lines()
    verdicts = chamber.check(commands()[0], at(30))
    assert [verdict.passed for verdict in verdicts].count(False) == 1
    assert verdicts[-1].code == "people.already_recorded"
    assert verdicts[-1].chinese
    welcome = RegisterPerson(person=PersonId.new(), name="徐来")
    assert all(verdict.passed for verdict in chamber.check(welcome, at(30)))
    assert chamber.journal.to_lines() == before


def test_asking_under_another_charter() -> None:
    chamber = house()
    rules = chamber.charter.rules
    powers = tuple(replace(rule, posts=("president",)) for rule in rules.powers)
    strict = Charter(replace(rules, powers=powers))
    command = RegisterPerson(person=PersonId.new(), name="徐来")
    context = at(30, as_person(SECRETARY))
    assert all(verdict.passed for verdict in chamber.check(command, context))
    last = chamber.check(command, context, under=strict)[-1]
    assert (last.passed, last.code) == (False, "leadership.power_lacking")


def test_many_commands_at_once() -> None:
    chamber = house()
    length = chamber.journal.length
    given = "\n".join(line(PersonId(int=number), 30) for number in (10, 11)).encode()
    became = chamber.execute_lines(given)
    assert [json.loads(one)["entry"]["seq"] for one in became.splitlines()] == [length + 1, length + 2]
    assert chamber.journal.to_lines().endswith(became)
    assert chamber.execute_lines(b"") == b""


@pytest.mark.parametrize(
    ("second", "family", "place"),
    [
        (line(PRESIDENT, 30), Refusal, 2),
        (line(PersonId(int=11), 29), Refusal, 2),
        ('{"context":{}}', WireFault, "[1]"),
        ("\ud800", WireFault, ""),
    ],
)
def test_many_commands_at_once_are_all_or_nothing(
    second: str, family: type[Refusal | WireFault], place: int | str
) -> None:
    chamber = house()
    before = chamber.journal.to_lines(), chamber.snapshot()
    given = f"{line(PersonId(int=10), 30)}\n{second}\n".encode(errors="surrogatepass")
    with pytest.raises(family) as caught:
        chamber.execute_lines(given)
    error = caught.value
    found = error.line if isinstance(error, Refusal) else error.path[:3]
    assert found == place
    assert (chamber.journal.to_lines(), chamber.snapshot()) == before


def test_replay_and_restore_lead_to_the_same_chamber() -> None:
    chamber = house()
    early = chamber.snapshot()
    opened(chamber)
    journal = Journal.open(chamber.journal.to_lines())
    for again in (
        Chamber.replay(journal),
        Chamber.restore(early, journal),
        Chamber.restore(chamber.snapshot(), journal),
        pickle.loads(pickle.dumps(chamber)),
        copy.deepcopy(chamber),
    ):
        assert again.snapshot() == chamber.snapshot()
        assert again.journal.to_lines() == chamber.journal.to_lines()


def test_a_snapshot_of_another_chamber_is_a_fault() -> None:
    journal = Chamber.found(founding(), at(0)).journal
    with pytest.raises(ValueError, match="snapshot") as caught:
        Chamber.restore(house().snapshot(), journal)
    assert getattr(caught.value, "code", None) == "data.snapshot_mismatch"


def test_a_journal_that_was_taken_does_not_change() -> None:
    chamber = house()
    journal = chamber.journal
    length, digest = journal.length, journal.digest
    opened(chamber)
    assert (journal.length, journal.digest) == (length, digest)
    assert chamber.journal.length == length + 2


def test_erasing_takes_the_name_from_the_journal_and_leaves_the_chain() -> None:
    chamber = house()
    digest = chamber.journal.digest
    assert NAMES[VISITOR].encode() in chamber.journal.to_lines()
    erasing = ErasePerson(person=VISITOR, basis=ErasureBasis.CONSENT_WITHDRAWN)
    chamber.execute(erasing, at(30, as_person(PRESIDENT)))
    lines = chamber.journal.to_lines()
    assert NAMES[VISITOR].encode() not in lines
    assert NAMES[VISITOR] not in chamber.snapshot()
    assert chamber.name(VISITOR) is None
    assert Journal.open(lines).digest == chamber.journal.digest != digest
    assert Chamber.replay(Journal.open(lines)).snapshot() == chamber.snapshot()


def test_duties_and_rotation() -> None:
    chamber = house()
    assert chamber.rotation_on(TODAY) is None
    duties = chamber.duties(TODAY)
    assert all(duty.kind in DutyKind for duty in duties)
    with pytest.raises(Refusal):
        chamber.execute(CompleteFollowUp(follow_up=FollowUpId(int=5)), at(30))


def test_turns_come_from_a_plan() -> None:
    chamber = house()
    first, later = datetime.date(2026, 4, 1), datetime.date(2036, 12, 31)
    assert chamber.rotation_roster(first, later) == ()
    assert chamber.rotation_fairness(first) == ()
    for number, person in enumerate((PRESIDENT, SECRETARY), 11):
        appointment = AppointmentId(int=number)
        chamber.execute(AppointToPost(appointment=appointment, person=person, post="vice_president"), at(30))
    plan = PlanRotation(
        plan=RotationPlanId(int=1), ordinal=1, from_=first, seats=1, pool=(SECRETARY, PRESIDENT)
    )
    chamber.execute(plan, at(31))
    turns = chamber.rotation_roster(first, later)
    assert [turn.holders[0].person for turn in turns[:3]] == [SECRETARY, PRESIDENT, SECRETARY]
    assert (turns[0].from_, turns[0].until, turns[0].rotation) == (first, datetime.date(2026, 5, 31), None)
    assert turns[-1].from_ == datetime.date(2036, 12, 1)
    turn = OpenRotation(rotation=RotationId(int=1), ordinal=1, holders=(PRESIDENT,), from_=first)
    with pytest.raises(Refusal, match="by the plan") as caught:
        chamber.execute(turn, at(32))
    assert caught.value.code == "leadership.holders_not_as_planned"
    chamber.execute(replace(turn, holders=(SECRETARY,)), at(32))
    tally = chamber.rotation_fairness(datetime.date(2026, 4, 30))[0]
    assert (tally.person, tally.turns, tally.days) == (SECRETARY, 1, 30)
    sheet = chamber.rotation_roster_sheet(first, later, audience=Audience.MEMBERS)
    assert NAMES[SECRETARY] in render_text(sheet)
    assert "尚未交接" in render_text(chamber.handover_record(RotationId(int=1), audience=Audience.MEMBERS))
    with pytest.raises(DataFault):
        chamber.handover_record(RotationId(int=2))


def test_a_turn_decides_up_to_its_caps_and_a_member_is_in_a_tier() -> None:
    chamber = house()
    asked = TurnOccasion(person=PRESIDENT, on=TODAY, people=31)
    failed = [verdict.code for verdict in chamber.turn_authority(asked) if not verdict.passed]
    assert failed == ["leadership.not_their_turn", "leadership.too_many_people_for_a_turn"]
    seat = SeatMember(
        member=MemberId(int=1),
        holder=MemberHolderPerson(person=PRESIDENT),
        standing=Standing.GOOD,
        class_="individual_member",
    )
    chamber.execute(seat, at(30))
    dues = chamber.dues_tier(MemberId(int=1), TODAY)
    assert dues is not None
    assert (dues.tiers[0].title, dues.tiers[0].amount) == ("会长单位", "30000.00")
    with pytest.raises(DataFault):
        chamber.dues_tier(MemberId(int=2), TODAY)


def test_documents_for_an_audience() -> None:
    chamber = house()
    (event,) = opened(chamber)
    assert isinstance(event, MeetingOpened)
    words = prose("<b>", PRESIDENT, "致辞")
    contribution = RecordContribution(
        contribution=ContributionId(int=1), meeting=MEETING, speakers=(PRESIDENT,), summary=words
    )
    chamber.execute(SignIn(meeting=MEETING, person=PRESIDENT, capacity=Capacity.ATTENDING), at(61))
    chamber.execute(contribution, at(62))
    chamber.execute(CloseMeeting(meeting=MEETING), at(63))
    for document in (
        chamber.minutes(MEETING, audience=Audience.SECRETARIAT),
        chamber.meeting_notice(MEETING),
        chamber.sign_in_sheet(MEETING),
        chamber.spoken_for(MEETING),
        chamber.follow_up_sheet(MEETING),
        chamber.rotation_note(TODAY),
        chamber.duty_sheet(TODAY),
        chamber.journal_note(),
    ):
        assert isinstance(document, Document)
        assert from_wire(Document, to_wire(document)) == document
        text, page, part = render_text(document), render_html(document), render_html_fragment(document)
        assert text.startswith(document.title)
        assert page.startswith("<!DOCTYPE html>")
        assert part in page
        assert getattr(document, "_repr_html_")() == part
        assert "<b>" not in page
    secretariat = render_text(chamber.minutes(MEETING, audience=Audience.SECRETARIAT))
    assert f"{NAMES[PRESIDENT]}致辞" in secretariat
    assert "致辞" not in render_text(chamber.minutes(MEETING))


def test_prose_is_made_of_its_parts() -> None:
    party = PartyId(int=1)
    assert prose("会长", PRESIDENT, party) == (
        RunText(words="会长"),
        RunPerson(person=PRESIDENT),
        RunParty(party=party),
    )
    with pytest.raises(WireFault) as caught:
        prose("会长", MEETING)  # type: ignore[arg-type]
    assert (caught.value.code, caught.value.path) == ("wire.wrong_type", "[1]")


def test_charters_are_values() -> None:
    charter = Charter.preset("mca_1998")
    again = Charter(charter.rules)
    assert again == charter
    assert hash(again) == hash(charter)
    assert {charter, again, Charter.from_json(charter.to_json()), copy.copy(charter)} == {charter}
    other = Charter(replace(charter.rules, name="另一部章程"))
    assert other != charter
    assert charter != charter.rules
    assert repr(other) == "<Charter '另一部章程'>"
    assert pickle.loads(pickle.dumps(other)) == other


def test_one_chamber_serves_many_threads() -> None:
    chamber = house()
    before = chamber.journal.length
    failures: list[BaseException] = []

    def register(first: int) -> None:
        try:
            for number in range(first, first + 50):
                chamber.execute(RegisterPerson(person=PersonId(int=number), name="徐来"), at(30, IMPORT))
                chamber.duties(TODAY)
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=register, args=(1000 * number,)) for number in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert chamber.journal.length == before + 200
    assert Journal.open(chamber.journal.to_lines()) == chamber.journal


def test_a_chamber_tells_how_its_term_stands_what_is_vacant_and_how_it_is_made_up() -> None:
    chamber = house()
    running = chamber.term_status(TODAY)
    assert running is not None
    assert running.status == TermStatusInTerm(until=None)
    assert chamber.election_calendar(TODAY)[0].due is None
    first, last = datetime.date(2024, 1, 1), datetime.date(2028, 12, 31)
    term = OpenTerm(term=TermId(int=900), ordinal=3, from_=first, until=last)
    chamber.execute(term, at(30, as_person(PRESIDENT)))
    overdue = chamber.term_status(datetime.date(2029, 1, 1))
    assert overdue is not None
    assert overdue.status == TermStatusOverdue(since=datetime.date(2029, 1, 1))
    start = chamber.election_calendar(TODAY)[0]
    assert (start.step, start.due) == (ElectionStep.STARTED, datetime.date(2028, 9, 30))
    assert chamber.vacancies(TODAY) == ()
    (share,) = [found for found in chamber.composition(TODAY) if found.subject == "standing_council"]
    assert share.verdict.policy == "organ_is_within_its_share"
    (council,) = [it for it in chamber.meeting_frequency(datetime.date(2027, 6, 30)) if it.kind == "council"]
    assert (council.period, council.required, council.missing) == (FrequencyPeriod.YEAR, 1, 1)
    assert (council.standing, council.until) == (FrequencyStanding.SHORT, datetime.date(2027, 12, 31))


def test_a_chamber_tells_its_meetings_its_holders_and_its_past() -> None:
    chamber = house()
    (meeting,) = chamber.meeting_list()
    assert (meeting.meeting, meeting.title, meeting.phase) == (MEETING, "联席会议", PhaseName.CONVENED)
    assert meeting.attendance.entitled is None
    holders = [(holder.person, holder.post.title) for holder in chamber.holders_on(TODAY)]
    assert (PRESIDENT, "会长") in holders
    before, length = chamber.last_recorded, chamber.journal.length
    opened(chamber)
    assert chamber.last_recorded > before
    then = Chamber.replay(chamber.journal, until=length)
    assert (then.last_recorded, then.journal.length) == (before, length)
    assert then.meeting_list() == (meeting,)
    with pytest.raises(JournalFault) as raised:
        Chamber.replay(chamber.journal, until=10_000)
    assert raised.value.code == "journal.cut_off"


def test_an_article_is_cited_as_people_cite_it() -> None:
    article = Article(document="章程", number=19)
    assert cite(article) == "《章程》第十九条"
    assert cite(article, english=True) == "《章程》 art. 19"
