"""The chamber (商会): one aggregate, decided by its charter and kept in its journal."""

from __future__ import annotations

import datetime
from typing import Any, Self

from . import _native
from . import charter as charters
from . import journal as journals
from ._door import any_written, as_bytes, told, written
from .charter import Charter
from .journal import Journal
from .model import (
    ActingFor,
    ActivityFrequency,
    ActivityId,
    ActivityProposal,
    AmendmentSummary,
    Audience,
    Command,
    CompositionFinding,
    Contact,
    Context,
    DiligenceRow,
    DisclosureQuery,
    DisclosureRow,
    DivisionProposal,
    Document,
    DuesStandardAdopted,
    Duty,
    ElectionDate,
    Engagement,
    Event,
    Figure,
    Finding,
    FoundChamber,
    GroupEngagement,
    LetterId,
    LetterSummary,
    MeetingFrequency,
    MeetingId,
    MeetingSummary,
    MemberDuesTier,
    MemberId,
    MemberSummary,
    MotionId,
    MotionSummary,
    NeedId,
    NeedSummary,
    Organ,
    PersonId,
    PlanProgress,
    PostHolder,
    Profile,
    RankedCandidate,
    RankedOffer,
    Reader,
    Rejudgement,
    ReturnId,
    RosterTurn,
    RotationId,
    RotationOnDuty,
    SanctionSummary,
    Schedule,
    SummarySpan,
    TermOnDay,
    TurnOccasion,
    TurnTally,
    Vacancy,
    VacancyId,
    Verdict,
    VisitCoverage,
    VisitId,
    VoteId,
    WorkloadRow,
    YearNode,
)
from .urn import Urn

__all__ = ["Chamber"]


def _reader(audience: Audience, person: PersonId | None, as_of: datetime.date | None) -> str:
    """For whom a view is made: a circle, a person of it, and the day whose openings count."""
    return written("Reader", Reader(audience=audience, person=person, on=as_of))


class Chamber:
    """A chamber: its state and the journal that explains it.

    Whatever is made for a reader takes their circle (`audience`), who they are (`person`), where a record may be open to them
    by name, and the day whose openings count (`as_of`), which is that of the last entry where it is left out.

    A command that fails changes nothing. What goes wrong is a `Refusal` where the rules said no, and a `Fault` where
    something given cannot be what it claims to be. Every method may be called from any thread.
    """

    __slots__ = ("_handle",)
    _handle: _native.Chamber

    def __new__(cls) -> Self:
        """There is no chamber without a founding: see `found`, `replay` and `restore`."""
        sentence = "use Chamber.found, Chamber.replay or Chamber.restore"
        raise TypeError(sentence)

    @classmethod
    def _of(cls, native: _native.Chamber) -> Self:
        chamber = object.__new__(cls)
        chamber._handle = native
        return chamber

    @classmethod
    def found(cls, command: FoundChamber, context: Context) -> Self:
        """Founds a chamber, or takes up an existing one: the one act without a warrant."""
        return cls._of(_native.Chamber.found(any_written(command), written("Context", context)))

    @classmethod
    def replay(cls, journal: Journal, *, until: int | None = None) -> Self:
        """Rebuilds a chamber from its journal, or with `until` as it stood after that entry.

        Raises `JournalFault` where an entry does not fit those before it. The whole journal is needed either way: what was
        erased since is gone from it, and only the later entries say why.
        """
        handle = journals.handle_of(journal)
        if until is None:
            return cls._of(_native.Chamber.replay(handle))
        return cls._of(_native.Chamber.replay_until(handle, until))

    @classmethod
    def restore(cls, snapshot: str, journal: Journal) -> Self:
        """Restores a chamber from a snapshot and the journal it belongs to; later entries are replayed."""
        return cls._of(_native.Chamber.restore(as_bytes(snapshot), journals.handle_of(journal)))

    def execute(self, command: Command, context: Context) -> tuple[Event, ...]:
        """Decides a command and, where the rules allow it, records what follows from it; gives the events."""
        told_events = self._execute_json(any_written(command), written("Context", context))
        return told(tuple[Event, ...], told_events)

    def _execute_json(self, command: str, context: str) -> str:
        """As `execute`, from text to text: for what may be malformed."""
        return self._handle.execute(as_bytes(command), context)

    def check(
        self, command: Command, context: Context, *, under: Charter | None = None
    ) -> tuple[Verdict, ...]:
        """Asks every policy about a command without doing anything: may I, and if not, why?

        With `under`, judged by another charter: what would the answer be under that one?
        """
        charter = None if under is None else charters.handle_of(under)
        verdicts = self._handle.check(any_written(command), written("Context", context), charter)
        return told(tuple[Verdict, ...], verdicts)

    def execute_lines(self, lines: bytes) -> bytes:
        """Decides many commands, one `CommandLine` a line; gives the journal lines that they became.

        All or nothing: where one is refused, none has been done, and the error carries its `line`.
        """
        return self._handle.execute_lines(lines)

    def snapshot(self) -> str:
        """The state as the shortest list of facts that leads to it. It holds no personal value."""
        return self._handle.snapshot()

    @property
    def journal(self) -> Journal:
        """The journal as it stands; it does not change with the chamber."""
        return Journal._of(self._handle.journal())

    @property
    def charter(self) -> Charter:
        """The charter in force."""
        return Charter._of(self._handle.charter())

    def charter_on(self, on: datetime.date) -> Charter:
        """The charter in force on a day; before the first amendment the one that the chamber was taken up with."""
        return Charter._of(self._handle.charter_on(written("Date", on)))

    def amendment_list(self) -> tuple[AmendmentSummary, ...]:
        """Every amendment of the charter (章程修正), in the order in which they were drafted, with how far it has come."""
        return told(tuple[AmendmentSummary, ...], self._handle.amendment_list())

    def lint(self) -> tuple[Finding, ...]:
        """What the charter in force says against higher rules, and the chamber's name against the rules of names."""
        return told(tuple[Finding, ...], self._handle.lint())

    def charter_document(self, on: datetime.date) -> Document:
        """The charter in force on a day as a text (章程文本), with the amendments that were adopted."""
        return told(Document, self._handle.charter_document(written("Date", on)))

    @property
    def profile(self) -> Profile:
        """What the chamber is called and where it is."""
        return told(Profile, self._handle.profile())

    def duties(self, on: datetime.date) -> tuple[Duty, ...]:
        """Everything that is due, overdue or coming on a day, by what was recorded: derived, never entered."""
        return told(tuple[Duty, ...], self._handle.duties(written("Date", on)))

    def schedule(
        self,
        on: datetime.date,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Schedule:
        """Every meeting whose day is known, and every duty that is open on a day and has one (日程), for an audience.

        `to_icalendar` writes it as a calendar's file.
        """
        return told(Schedule, self._handle.schedule(written("Date", on), _reader(audience, person, as_of)))

    def plan_progress(self, year: int, on: datetime.date) -> PlanProgress:
        """The plan of a year, planned and actual on a day (年度计划完成情况)."""
        return told(PlanProgress, self._handle.plan_progress(written("int 4294967295", year), written("Date", on)))

    def plan_proposals(self, year: int) -> tuple[ActivityProposal, ...]:
        """What the plan of a year may take over from the year before, with what the reviews suggest (可延续的活动)."""
        return told(tuple[ActivityProposal, ...], self._handle.plan_proposals(written("int 4294967295", year)))

    def year_nodes(self, year: int) -> tuple[YearNode, ...]:
        """The nodes of a year to plan by, in the order of their days (一年的节点): festivals, solar terms, steps of an election."""
        return told(tuple[YearNode, ...], self._handle.year_nodes(written("int 4294967295", year)))

    def figures(self, since: datetime.date, until: datetime.date) -> tuple[Figure, ...]:
        """What was done from a day to another (数字), each figure with the journal's entries that it comes from."""
        return told(tuple[Figure, ...], self._handle.figures(written("Date", since), written("Date", until)))

    def engagement(self, since: datetime.date, until: datetime.date) -> tuple[Engagement, ...]:
        """How everybody with a seat or a post took part from a day to another (参与情况), and who has gone quiet."""
        return told(tuple[Engagement, ...], self._handle.engagement(written("Date", since), written("Date", until)))

    def group_engagement(self, since: datetime.date, until: datetime.date) -> tuple[GroupEngagement, ...]:
        """How groups took part from a day to another: all members, every organ that met, every turn (团体参与情况)."""
        told_groups = self._handle.group_engagement(written("Date", since), written("Date", until))
        return told(tuple[GroupEngagement, ...], told_groups)

    def diligence(self, since: datetime.date, until: datetime.date) -> tuple[DiligenceRow, ...]:
        """The three diligences as figures (三勤), by person and month, each with the entries that it comes from."""
        return told(tuple[DiligenceRow, ...], self._handle.diligence(written("Date", since), written("Date", until)))

    def visit_coverage(self, on: datetime.date) -> tuple[VisitCoverage, ...]:
        """How each rule of coverage stands for each member on a day (走访覆盖), whoever is due first at the head: whom to visit next."""
        return told(tuple[VisitCoverage, ...], self._handle.visit_coverage(written("Date", on)))

    def contacts(self, on: datetime.date) -> tuple[Contact, ...]:
        """How each rule of contact stands on a day for outside bodies, leaders and organs (联络情况), whoever is due first at the head."""
        return told(tuple[Contact, ...], self._handle.contacts(written("Date", on)))

    def need_list(self) -> tuple[NeedSummary, ...]:
        """Every need and how it stands (诉求办理情况), in the order in which they were registered."""
        return told(tuple[NeedSummary, ...], self._handle.need_list())

    def rank_offers(self, need: NeedId, on: datetime.date) -> tuple[RankedOffer, ...]:
        """The offers that suit a need best on a day (供需匹配), the best first, with their points and reasons.

        Raises `DataFault` where no need has the id.
        """
        ranked = self._handle.rank_offers(written("NeedId", need), written("Date", on))
        return told(tuple[RankedOffer, ...], ranked)

    def visit_record(
        self,
        visit: VisitId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The record of a visit or a relay (走访记录), with the needs that were learned.

        Raises `DataFault` where no visit has the id.
        """
        return told(Document, self._handle.visit_record(written("VisitId", visit), _reader(audience, person, as_of)))

    def need_sheet(
        self,
        need: NeedId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The sheet of a need (会员诉求办理单、资源对接单), with its answers and matches.

        Raises `DataFault` where no need has the id.
        """
        return told(Document, self._handle.need_sheet(written("NeedId", need), _reader(audience, person, as_of)))

    def letter_list(self, on: datetime.date) -> tuple[LetterSummary, ...]:
        """Everything that was sent out or proposed (发文登记簿), as it stood on a day."""
        return told(tuple[LetterSummary, ...], self._handle.letter_list(written("Date", on)))

    def letter(
        self,
        letter: LetterId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """A letter as it is sent (公文), with its answer and, for what is acknowledged, who has received it.

        Raises `DataFault` where no letter has the id.
        """
        return told(Document, self._handle.letter(written("LetterId", letter), _reader(audience, person, as_of)))

    def return_sheet(
        self,
        data_return: ReturnId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """A return as a table with its totals by stage and currency (报送汇总表), as it was submitted or stands so far.

        Raises `DataFault` where no return has the id.
        """
        return told(Document, self._handle.return_sheet(written("ReturnId", data_return), _reader(audience, person, as_of)))

    def branch_dues_sheet(
        self,
        organ: Organ,
        period: datetime.date,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """Who of an organ paid how much for the period that a day lies in, and who has not (党费收缴表).

        Raises `DataFault` where the charter has no dues of the organ.
        """
        of_period = written("Organ", organ), written("Date", period)
        return told(Document, self._handle.branch_dues_sheet(*of_period, _reader(audience, person, as_of)))

    def plan_sheet(
        self,
        year: int,
        on: datetime.date,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The plan of a year, planned and actual on a day, as a sheet (年度工作计划)."""
        of_year = written("int 4294967295", year), written("Date", on)
        sheet = self._handle.plan_sheet(*of_year, _reader(audience, person, as_of))
        return told(Document, sheet)

    def activity_review(
        self,
        activity: ActivityId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The review of an activity, with what it left behind and what became of its suggestions (活动总结).

        Raises `DataFault` where no activity has the id.
        """
        review = self._handle.activity_review(written("ActivityId", activity), _reader(audience, person, as_of))
        return told(Document, review)

    def summary(
        self,
        span: SummarySpan,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """A summary of a month, a quarter, a year or a term: figures, and a draft of each part or what was worded (工作总结).

        Raises `DataFault` where there is no such period.
        """
        return told(Document, self._handle.summary(written("SummarySpan", span), _reader(audience, person, as_of)))

    def candidate_ranking(self, vacancy: VacancyId) -> tuple[RankedCandidate, ...]:
        """The candidates of a vacancy, the best first, with every step of the arithmetic (应聘人员排名).

        Raises `DataFault` where no vacancy has the id.
        """
        return told(tuple[RankedCandidate, ...], self._handle.candidate_ranking(written("VacancyId", vacancy)))

    def propose_division(self, on: datetime.date) -> DivisionProposal:
        """The division of labour that fits best on a day, with the reasons (最优分工建议)."""
        return told(DivisionProposal, self._handle.propose_division(written("Date", on)))

    def acting_for(self, person: PersonId, on: datetime.date) -> tuple[ActingFor, ...]:
        """Who acts for somebody of the staff on a day, nearest first (AB角)."""
        return told(tuple[ActingFor, ...], self._handle.acting_for(written("PersonId", person), written("Date", on)))

    def workload(self, since: datetime.date, until: datetime.date) -> tuple[WorkloadRow, ...]:
        """What each of the staff had to do, month by month, by the divisions that were adopted (工作量)."""
        return told(tuple[WorkloadRow, ...], self._handle.workload(written("Date", since), written("Date", until)))

    def vacancy_notice(
        self,
        vacancy: VacancyId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The notice of a vacancy (招聘启事).

        Raises `DataFault` where no vacancy has the id.
        """
        notice = self._handle.vacancy_notice(written("VacancyId", vacancy), _reader(audience, person, as_of))
        return told(Document, notice)

    def assessment_sheet(
        self,
        vacancy: VacancyId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The assessments of a vacancy's candidates with their ranking (考察评分表).

        Raises `DataFault` where no vacancy has the id.
        """
        sheet = self._handle.assessment_sheet(written("VacancyId", vacancy), _reader(audience, person, as_of))
        return told(Document, sheet)

    def division_sheet(
        self,
        on: datetime.date,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The division of labour that holds on a day, with stand-ins (工作分工表)."""
        return told(Document, self._handle.division_sheet(written("Date", on), _reader(audience, person, as_of)))

    def rotation_on(self, on: datetime.date) -> RotationOnDuty | None:
        """Whose turn it is on a day."""
        rotation = self._handle.rotation_on(written("Date", on))
        return None if rotation is None else told(RotationOnDuty, rotation)

    def rotation_roster(self, since: datetime.date, until: datetime.date) -> tuple[RosterTurn, ...]:
        """The turns that meet a period (轮值安排): those that were opened, then those that the plan gives, years ahead."""
        turns = self._handle.rotation_roster(written("Date", since), written("Date", until))
        return told(tuple[RosterTurn, ...], turns)

    def rotation_fairness(self, on: datetime.date) -> tuple[TurnTally, ...]:
        """How many turns and days everybody has had in the latest term until a day (轮值次数与天数)."""
        return told(tuple[TurnTally, ...], self._handle.rotation_fairness(written("Date", on)))

    def turn_authority(self, occasion: TurnOccasion) -> tuple[Verdict, ...]:
        """Whether whoever's turn it is may decide on an occasion by themselves (轮值权限), with article and arithmetic."""
        return told(tuple[Verdict, ...], self._handle.turn_authority(written("TurnOccasion", occasion)))

    def meeting_list(self) -> tuple[MeetingSummary, ...]:
        """Every meeting, in the order in which they were convened."""
        return told(tuple[MeetingSummary, ...], self._handle.meeting_list())

    def motion_list(self, *, meeting: MeetingId | None = None) -> tuple[MotionSummary, ...]:
        """The motions of a meeting, or of all, in order, with what came of each and the arithmetic."""
        given = None if meeting is None else written("MeetingId", meeting)
        return told(tuple[MotionSummary, ...], self._handle.motion_list(given))

    def member_list(self, on: datetime.date) -> tuple[MemberSummary, ...]:
        """Every member's seat that there was on a day (会员名册), by everything that is recorded by now: whose it was, of which
        class, in what standing. Seats that had ended stay in the list."""
        return told(tuple[MemberSummary, ...], self._handle.member_list(written("Date", on)))

    def sanction_list(self, *, member: MemberId | None = None) -> tuple[SanctionSummary, ...]:
        """The sanctions that a member has had (处分记录), or all, in the order in which they were recorded."""
        given = None if member is None else written("MemberId", member)
        return told(tuple[SanctionSummary, ...], self._handle.sanction_list(given))

    def rejudge(self, charter: Charter) -> tuple[Rejudgement, ...]:
        """Every closed vote, judged again under another charter: would they have passed?"""
        return told(tuple[Rejudgement, ...], self._handle.rejudge(charters.handle_of(charter)))

    def dues_standard_on(self, on: datetime.date) -> DuesStandardAdopted | None:
        """The standard of dues (会费标准) that holds on a day, if one was adopted."""
        text = self._handle.dues_standard_on(written("Date", on))
        return None if text is None else told(DuesStandardAdopted, text)

    def dues_tier(self, member: MemberId, on: datetime.date) -> MemberDuesTier | None:
        """The tier of dues that a member is in on a day (会费档次): by post, or else by class.

        Raises `DataFault` where no seat has the id.
        """
        text = self._handle.dues_tier(written("MemberId", member), written("Date", on))
        return None if text is None else told(MemberDuesTier, text)

    def urn(self, vote: VoteId) -> Urn:
        """The urn for the electronic ballots of a secret vote that is open. It is empty."""
        return Urn._of(self._handle.urn(written("VoteId", vote)))

    def holders_on(self, on: datetime.date) -> tuple[PostHolder, ...]:
        """Who holds which post on a day, in the order of the appointments."""
        return told(tuple[PostHolder, ...], self._handle.holders_on(written("Date", on)))

    def term_status(self, on: datetime.date) -> TermOnDay | None:
        """How the chamber's term stands on a day: within the term, extended, overdue. None where no term is recorded."""
        term = self._handle.term_status(written("Date", on))
        return None if term is None else told(TermOnDay, term)

    def election_calendar(self, on: datetime.date) -> tuple[ElectionDate, ...]:
        """The calendar of the election at the end of the term on a day: what is due when, and what was done."""
        return told(tuple[ElectionDate, ...], self._handle.election_calendar(written("Date", on)))

    def vacancies(self, on: datetime.date) -> tuple[Vacancy, ...]:
        """The posts that have fewer holders on a day than the charter asks for."""
        return told(tuple[Vacancy, ...], self._handle.vacancies(written("Date", on)))

    def composition(self, on: datetime.date) -> tuple[CompositionFinding, ...]:
        """What the charter says of how the chamber is made up on a day: sizes, units with one voice, ages never settled."""
        return told(tuple[CompositionFinding, ...], self._handle.composition(written("Date", on)))

    def meeting_frequency(self, on: datetime.date) -> tuple[MeetingFrequency, ...]:
        """How often each organ has met in the period that a day lies in, and how often it must (会议频次)."""
        return told(tuple[MeetingFrequency, ...], self._handle.meeting_frequency(written("Date", on)))

    def activity_frequency(self, on: datetime.date) -> tuple[ActivityFrequency, ...]:
        """How often each kind of activity was held in the period that a day lies in, and how often it must be (活动频次)."""
        return told(tuple[ActivityFrequency, ...], self._handle.activity_frequency(written("Date", on)))

    @property
    def last_recorded(self) -> datetime.datetime:
        """When the last entry was recorded: no command may come before it."""
        return told(datetime.datetime, self._handle.last_recorded())

    def name(self, person: PersonId) -> str | None:
        """A person's name; None where it was erased. Raises `DataFault` where nobody has the id."""
        return self._handle.name(written("PersonId", person))

    def minutes(
        self,
        meeting: MeetingId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The minutes (会议纪要) for an audience. Raises `DataFault` where the meeting has not come so far."""
        return told(Document, self._handle.minutes(written("MeetingId", meeting), _reader(audience, person, as_of)))

    def meeting_notice(
        self,
        meeting: MeetingId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The notice of a meeting (会议通知)."""
        return told(Document, self._handle.meeting_notice(written("MeetingId", meeting), _reader(audience, person, as_of)))

    def sign_in_sheet(
        self,
        meeting: MeetingId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The sign-in sheet of a meeting (签到表)."""
        return told(Document, self._handle.sign_in_sheet(written("MeetingId", meeting), _reader(audience, person, as_of)))

    def spoken_for(
        self,
        meeting: MeetingId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """Who spoke on whose behalf at a meeting (代表讲话)."""
        return told(Document, self._handle.spoken_for(written("MeetingId", meeting), _reader(audience, person, as_of)))

    def follow_up_sheet(
        self,
        meeting: MeetingId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """What a meeting left to be done, by whom and by when (落实事项)."""
        return told(Document, self._handle.follow_up_sheet(written("MeetingId", meeting), _reader(audience, person, as_of)))

    def rotation_note(
        self,
        on: datetime.date,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """Whose turn it is on a day (轮值), as a note."""
        return told(Document, self._handle.rotation_note(written("Date", on), _reader(audience, person, as_of)))

    def rotation_roster_sheet(
        self,
        since: datetime.date,
        until: datetime.date,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The roster of turns that meet a period (轮值安排表), and how turns and days are spread."""
        period = written("Date", since), written("Date", until)
        return told(Document, self._handle.rotation_roster_sheet(*period, _reader(audience, person, as_of)))

    def handover_record(
        self,
        rotation: RotationId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """What a turn hands over to the next (轮值交接记录). Raises `DataFault` where no turn has the id."""
        record = self._handle.handover_record(written("RotationId", rotation), _reader(audience, person, as_of))
        return told(Document, record)

    def duty_sheet(
        self,
        on: datetime.date,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """What is to be done on a day (待办事项), as a sheet."""
        return told(Document, self._handle.duty_sheet(written("Date", on), _reader(audience, person, as_of)))

    def ballot_paper(
        self,
        motion: MotionId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The ballot of a motion: for and against, or the candidates (表决票、选票)."""
        return told(Document, self._handle.ballot_paper(written("MotionId", motion), _reader(audience, person, as_of)))

    def count_sheet(
        self,
        vote: VoteId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The sheet on which the tellers of a vote count, and sign (计票单)."""
        return told(Document, self._handle.count_sheet(written("VoteId", vote), _reader(audience, person, as_of)))

    def resolution(
        self,
        motion: MotionId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The resolution on a motion that was voted on (决议), or what came of it where it did not pass."""
        return told(Document, self._handle.resolution(written("MotionId", motion), _reader(audience, person, as_of)))

    def sanction_decision(
        self,
        seq: int,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The decision by which a member was sanctioned (处分决定), by the number of the entry that recorded it."""
        number = written("int 4294967295", seq)
        return told(Document, self._handle.sanction_decision(number, _reader(audience, person, as_of)))

    def election_result(
        self,
        motion: MotionId,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The announcement of what an election came to (选举结果公告)."""
        return told(
            Document, self._handle.election_result(written("MotionId", motion), _reader(audience, person, as_of))
        )

    def disclosures(
        self,
        *,
        person: PersonId | None = None,
        seq: int | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> tuple[DisclosureRow, ...]:
        """Who read or exported what, as far as the host recorded it (查阅登记): to a person, of a record, in a period.

        `seq` is the entry that made the record. What is left out does not matter.
        """
        query = DisclosureQuery(person=person, seq=seq, from_=since, until=until)
        return told(tuple[DisclosureRow, ...], self._handle.disclosures(written("DisclosureQuery", query)))

    def may_read(
        self,
        seq: int,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> bool:
        """Whether a reader may read what an entry made (能否查阅): for their circle, or opened to them by then."""
        return self._handle.may_read(written("int 4294967295", seq), _reader(audience, person, as_of))

    def disclosure_register(
        self,
        since: datetime.date,
        until: datetime.date,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """The register of a period (查阅登记表): what was opened to whom, and who read or exported what.

        The whole of it is for the secretariat; anybody else sees of it what names them.
        """
        period = written("Date", since), written("Date", until)
        return told(Document, self._handle.disclosure_register(*period, _reader(audience, person, as_of)))

    def journal_note(
        self,
        *,
        audience: Audience = Audience.PUBLIC,
        person: PersonId | None = None,
        as_of: datetime.date | None = None,
    ) -> Document:
        """How long the journal is, and its last digest (日志摘要): what is worth publishing."""
        return told(Document, self._handle.journal_note(_reader(audience, person, as_of)))

    def __repr__(self) -> str:
        return f"<Chamber {self.profile.name!r} after {self.journal.length} entries>"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).replay, (self.journal,)
