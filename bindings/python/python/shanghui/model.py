"""The types of the wire, as plain Python data. Written by `cargo xtask codegen`; do not edit."""

# ruff: noqa
from __future__ import annotations

import datetime
import enum
import secrets
import uuid
from dataclasses import dataclass, field
from typing import ClassVar, Final, Literal, Self, TypeAlias

__all__ = [
    "AbsenceExcused",
    "AbsenceRule",
    "AcceptDelegation",
    "AcceptDirective",
    "AcceptanceRule",
    "AcknowledgeLetter",
    "AcknowledgeReturn",
    "ActingFor",
    "ActivityDropped",
    "ActivityFrequency",
    "ActivityHeld",
    "ActivityId",
    "ActivityKind",
    "ActivityPlanned",
    "ActivityProgress",
    "ActivityProposal",
    "ActivityRescheduled",
    "ActivityReviewed",
    "ActivityRule",
    "ActivityState",
    "Actor",
    "ActorPerson",
    "ActorSystem",
    "AddAgendaItem",
    "Addressee",
    "AddresseeMember",
    "AddresseeOrgan",
    "AddresseeParty",
    "AddresseePerson",
    "AdjournMeeting",
    "AdoptAmendment",
    "AdoptDivision",
    "AdoptPlan",
    "AgeBound",
    "AgeFinding",
    "AgeReading",
    "AgeRule",
    "AgendaItem",
    "AgendaItemAdded",
    "AgendaItemId",
    "Allowance",
    "AmendMotion",
    "AmendmentAdopted",
    "AmendmentApproved",
    "AmendmentChange",
    "AmendmentChangeOverlay",
    "AmendmentChangeWhole",
    "AmendmentDrafted",
    "AmendmentId",
    "AmendmentRule",
    "AmendmentStage",
    "AmendmentStep",
    "AmendmentSummary",
    "Amount",
    "AmountMoney",
    "AmountQuantity",
    "AnnounceDraw",
    "AnswerNeed",
    "AnswerOutcome",
    "AnswerRecorded",
    "AppointCandidate",
    "AppointToPost",
    "AppointedToPost",
    "AppointmentEnded",
    "AppointmentId",
    "AppointmentManner",
    "AppointmentMode",
    "Approval",
    "ApprovalRule",
    "ApprovedException",
    "Approver",
    "ArrangeStandIn",
    "Article",
    "ArticleText",
    "AssessCandidate",
    "AssessorSum",
    "AssignFollowUp",
    "AssignNeed",
    "AttendanceCount",
    "Audience",
    "AutomaticExitRule",
    "BallotGroup",
    "BallotIssued",
    "BallotKind",
    "BallotMark",
    "BallotReturned",
    "Ballots",
    "BarTask",
    "BarredTask",
    "Base",
    "BaseRule",
    "BirthDateRecorded",
    "Block",
    "BlockItem",
    "BlockParagraph",
    "BlockSignature",
    "BlockTable",
    "Bound",
    "BranchDuesRecorded",
    "BranchDuesRule",
    "BranchKind",
    "BranchPayment",
    "BranchRule",
    "CancelMeeting",
    "Candidate",
    "CandidateApplied",
    "CandidateAppointed",
    "CandidateAssessed",
    "CandidateCount",
    "CandidateMark",
    "CandidateResult",
    "CandidateStanding",
    "CandidateTotals",
    "Candidature",
    "Capacity",
    "CarriedOver",
    "CastVote",
    "ChairHandedOver",
    "ChamberFounded",
    "ChamberId",
    "ChangeMemberClass",
    "ChangeRepresentative",
    "ChangeRotationPool",
    "ChangeStanding",
    "CharterOverlay",
    "CharterRules",
    "CheckLetter",
    "CloseMeeting",
    "CloseNeed",
    "CloseRotation",
    "CloseSuggestion",
    "CloseVacancy",
    "CloseVote",
    "Command",
    "CommandLine",
    "Competence",
    "CompleteFollowUp",
    "CompleteMilestone",
    "CompositionFinding",
    "ConsensusId",
    "ConsensusReached",
    "Contact",
    "ContactMeans",
    "ContactRule",
    "ContactWith",
    "ContactWithOrgan",
    "ContactWithParties",
    "ContactWithPosts",
    "Context",
    "ContributionId",
    "ContributionRecorded",
    "ConveneMeeting",
    "CorrectMinutes",
    "CorrectionId",
    "CorrespondenceRule",
    "Counts",
    "CreditCodeChange",
    "CreditCodeReading",
    "CreditCodeText",
    "Criterion",
    "CriterionRule",
    "CriterionScore",
    "Currency",
    "CustomDayRule",
    "Date",
    "DayKind",
    "DaySpan",
    "DayUnit",
    "Deadline",
    "DecideProbation",
    "DecisionRevoked",
    "DefenceRecorded",
    "DefineTask",
    "Delegate",
    "DelegateRule",
    "DelegateStep",
    "DelegationAccepted",
    "DelegationId",
    "DelegationRecorded",
    "DelegationRevoked",
    "DelegationScope",
    "DelegationScopeGeneral",
    "DelegationScopeMeeting",
    "DelegationScopePowers",
    "DemandId",
    "DemandMeeting",
    "DemandRule",
    "DemandWithdrawn",
    "DemandedBy",
    "DemandedByHolder",
    "DemandedByMembers",
    "DemandedByOrgan",
    "Demander",
    "DemanderMembers",
    "DemanderOrgan",
    "DemanderPosts",
    "Digest",
    "Diligence",
    "DiligenceRow",
    "DirectiveAccepted",
    "DirectiveId",
    "Disclosure",
    "DisclosureId",
    "DisclosureQuery",
    "DisclosureRecorded",
    "DisclosureRow",
    "DisclosureWay",
    "DissolutionRule",
    "DividedTask",
    "DivisionAdopted",
    "DivisionId",
    "DivisionProposal",
    "Document",
    "DocumentStudied",
    "DraftAmendment",
    "DraftLetter",
    "DraftMinutes",
    "DraftPlan",
    "DrawAnnounced",
    "DrawId",
    "DrawRevealed",
    "DropActivity",
    "DuesAmount",
    "DuesGround",
    "DuesGroundClass",
    "DuesGroundPost",
    "DuesGroundRest",
    "DuesPeriod",
    "DuesRule",
    "DuesStandardAdopted",
    "DuesTier",
    "Duty",
    "DutyKind",
    "DutyState",
    "EditSummary",
    "ElectionAnchor",
    "ElectionDate",
    "ElectionMode",
    "ElectionResult",
    "ElectionRule",
    "ElectionStatus",
    "ElectionStep",
    "ElectionStepRecorded",
    "ElectionStepRule",
    "ElectionTotals",
    "EndAppointment",
    "EndGround",
    "EndOffer",
    "EngagedGroup",
    "EngagedGroupMembers",
    "EngagedGroupOrgan",
    "EngagedGroupRotation",
    "Engagement",
    "EngagementRule",
    "EnterpriseId",
    "EnterpriseRegistered",
    "ErasePerson",
    "ErasureBasis",
    "Event",
    "ExceptionRule",
    "ExcuseAbsence",
    "ExitGrounds",
    "Expectation",
    "ExpectedAnswer",
    "ExtendTerm",
    "ExtensionRule",
    "Festival",
    "Figure",
    "FigureName",
    "FileLeader",
    "FileLetter",
    "FileProjects",
    "FileRecord",
    "Filling",
    "FillingAppointed",
    "FillingElected",
    "FillingHired",
    "Finding",
    "FollowUpAssigned",
    "FollowUpCompleted",
    "FollowUpId",
    "FoundChamber",
    "Fraction",
    "FrequencyPeriod",
    "FrequencyRule",
    "FrequencyStanding",
    "GrantProxy",
    "GroupEngagement",
    "GuestsId",
    "GuestsRecorded",
    "HandOverChair",
    "HandOverWork",
    "HandoverMode",
    "HandoverRecorded",
    "HandoverRule",
    "Header",
    "Hindrance",
    "HoldActivity",
    "HolidayNotice",
    "HolidayNoticeRecorded",
    "Id",
    "Impossible",
    "IncompatibleRule",
    "Inline",
    "InlineErased",
    "InlineText",
    "InlineUnknown",
    "InlineWithheld",
    "Instant",
    "IssueBallot",
    "IssueLetter",
    "IssueSummary",
    "ItemKind",
    "Judgement",
    "LapseMeeting",
    "LeaderFiled",
    "LeaderRule",
    "LegalRepresentativeRule",
    "LetterAcknowledged",
    "LetterChecked",
    "LetterDrafted",
    "LetterFiled",
    "LetterForm",
    "LetterId",
    "LetterIssued",
    "LetterKind",
    "LetterNumber",
    "LetterState",
    "LetterSummary",
    "Line",
    "LunarDate",
    "Manner",
    "MatchEnd",
    "MatchEndCameAbout",
    "MatchEndFellThrough",
    "MatchOffer",
    "MatchOutcome",
    "MatchOutcomeCameAbout",
    "MatchOutcomeFellThrough",
    "MatchSummary",
    "Matter",
    "MatterRule",
    "Measure",
    "MeetingAdjourned",
    "MeetingCancelled",
    "MeetingClosed",
    "MeetingConvened",
    "MeetingDemanded",
    "MeetingFrequency",
    "MeetingId",
    "MeetingKind",
    "MeetingLapsed",
    "MeetingOpened",
    "MeetingResumed",
    "MeetingRule",
    "MeetingSummary",
    "MemberClass",
    "MemberClassChanged",
    "MemberClassRule",
    "MemberDuesTier",
    "MemberHolder",
    "MemberHolderEnterprise",
    "MemberHolderPerson",
    "MemberId",
    "MemberKind",
    "MemberSanctioned",
    "MemberSeated",
    "MemberSummary",
    "Milestone",
    "MilestoneCompleted",
    "MinutesCorrected",
    "MinutesDrafted",
    "MinutesPublication",
    "MinutesPublicationRule",
    "MinutesPublished",
    "MinutesRule",
    "MinutesSigned",
    "Model",
    "Money",
    "MotionAmended",
    "MotionId",
    "MotionMoved",
    "MotionOutcome",
    "MotionRule",
    "MotionSeconded",
    "MotionState",
    "MotionSummary",
    "MotionVerdict",
    "MotionWithdrawn",
    "MoveMotion",
    "NamedPost",
    "NeedAnswered",
    "NeedAssigned",
    "NeedCategory",
    "NeedClosed",
    "NeedEnd",
    "NeedEndJudged",
    "NeedEndWithdrawn",
    "NeedEnding",
    "NeedEndingJudged",
    "NeedEndingWithdrawn",
    "NeedId",
    "NeedRegistered",
    "NeedRespondedTo",
    "NeedRule",
    "NeedState",
    "NeedSummary",
    "NodeSource",
    "Nomination",
    "NominationJoint",
    "NominationOrgan",
    "NominationRule",
    "Nominee",
    "NoticeRule",
    "NoticeSent",
    "Occurred",
    "OfferEnded",
    "OfferId",
    "OfferMatched",
    "OfferRegistered",
    "OfficeLimit",
    "OfficeRules",
    "Omission",
    "OpenMeeting",
    "OpenRecord",
    "OpenReturn",
    "OpenRotation",
    "OpenSeries",
    "OpenTerm",
    "OpenVacancy",
    "OpenVote",
    "Organ",
    "OrganMembers",
    "OrganMembersMembers",
    "OrganMembersPosts",
    "OrganRule",
    "OtherPerson",
    "OutcomeRecorded",
    "OwedPublication",
    "OwnTermRule",
    "ParseCertainty",
    "PartyId",
    "PartyKind",
    "PartyRegistered",
    "PassSeat",
    "Passage",
    "PeriodicReportSubmitted",
    "PersonErased",
    "PersonId",
    "PersonName",
    "PersonRegistered",
    "PersonRestricted",
    "PhaseName",
    "Phone",
    "PlanActivity",
    "PlanAdopted",
    "PlanDrafted",
    "PlanId",
    "PlanNode",
    "PlanNodeCivil",
    "PlanNodeCustom",
    "PlanNodeDay",
    "PlanNodeFestival",
    "PlanNodeLunar",
    "PlanNodeMonth",
    "PlanNodeOpen",
    "PlanNodeSolarTerm",
    "PlanProgress",
    "PlanRotation",
    "PlanRule",
    "PlannedActivity",
    "PlannedFollowUp",
    "PoolChange",
    "PoolChangeAbsent",
    "PoolChangeJoins",
    "PoolChangeLeaves",
    "Post",
    "PostElectionRule",
    "PostElsewhere",
    "PostHolder",
    "PostRange",
    "PostRule",
    "PostsRule",
    "Power",
    "PowerRule",
    "Principal",
    "PrincipalOrgan",
    "PrincipalParty",
    "PrincipalPerson",
    "ProbationDecided",
    "Profile",
    "ProfileStaff",
    "ProjectId",
    "ProjectStage",
    "ProjectsFiled",
    "ProposeRemoval",
    "ProposedFollowUp",
    "ProposedTask",
    "Prose",
    "Provenance",
    "ProxyGranted",
    "ProxyHolders",
    "ProxyId",
    "ProxyRule",
    "PublishMinutes",
    "Quorum",
    "RankPart",
    "RankReason",
    "RankedCandidate",
    "RankedOffer",
    "Reader",
    "RecordAmendmentApproval",
    "RecordAnswer",
    "RecordApplication",
    "RecordBirthDate",
    "RecordBranchDues",
    "RecordConsensus",
    "RecordContribution",
    "RecordDefence",
    "RecordDelegation",
    "RecordDisclosure",
    "RecordElectionStep",
    "RecordFiled",
    "RecordGuests",
    "RecordHandover",
    "RecordHolidayNotice",
    "RecordKind",
    "RecordOpened",
    "RecordOutcome",
    "RecordStudy",
    "RecordVisit",
    "RecuseVoter",
    "RegisterEnterprise",
    "RegisterNeed",
    "RegisterOffer",
    "RegisterParty",
    "RegisterPerson",
    "Rejudgement",
    "RemovalId",
    "RemovalMover",
    "RemovalMoverAuthority",
    "RemovalMoverMembers",
    "RemovalMoverOrgan",
    "RemovalMoverPosts",
    "RemovalProposed",
    "RemovalRule",
    "RenewalRule",
    "ReplaceTurnHolder",
    "ReplacementGround",
    "ReportDue",
    "ReportDueAfterPeriod",
    "ReportDueYearAfter",
    "ReportKind",
    "ReportRule",
    "ReportSubmitted",
    "ReportedProject",
    "RepresentativeChanged",
    "RescheduleActivity",
    "ReservedRule",
    "ResourceKind",
    "ResourceTerms",
    "RespondToNeed",
    "ResumeMeeting",
    "RetainedRecord",
    "RetentionRule",
    "ReturnAcknowledged",
    "ReturnBallot",
    "ReturnId",
    "ReturnOpened",
    "ReturnSubmitted",
    "ReturnTotal",
    "RevealDraw",
    "ReviewActivity",
    "RevokeDelegation",
    "RosterTurn",
    "RotationClosed",
    "RotationId",
    "RotationOnDuty",
    "RotationOpened",
    "RotationOrder",
    "RotationPeriod",
    "RotationPlanId",
    "RotationPlanned",
    "RotationPoolChanged",
    "RotationRule",
    "RotationSense",
    "RotationVolunteered",
    "Row",
    "Run",
    "RunParty",
    "RunPerson",
    "RunText",
    "Salt",
    "Sanction",
    "SanctionMember",
    "SanctionRule",
    "SanctionSummary",
    "Schedule",
    "ScheduleEntry",
    "ScheduleKind",
    "ScheduleStatus",
    "ScoreGiven",
    "ScoreMean",
    "Sealed",
    "SeatMember",
    "SeatPassed",
    "SecondMotion",
    "SecretChoice",
    "SecretChoiceCandidates",
    "SecretChoiceMotion",
    "SecretChoiceVoid",
    "SecretariatRules",
    "Seed",
    "SendNotice",
    "SeriesId",
    "SeriesNumber",
    "SeriesOpened",
    "Share",
    "ShareRule",
    "ShortenTerm",
    "SignIn",
    "SignMinutes",
    "SignOut",
    "SignedIn",
    "SignedOut",
    "SizeRule",
    "SolarTerm",
    "StaffProfiled",
    "StaffRules",
    "StandInArranged",
    "Standing",
    "StandingChanged",
    "StatedAmount",
    "StepDue",
    "StepDueDaysAfterElection",
    "StepDueDaysBeforeEnd",
    "StepDueMonthsBeforeEnd",
    "Strength",
    "StrengthLevel",
    "StructureRule",
    "Subject",
    "SubjectAdmission",
    "SubjectAnnualPlan",
    "SubjectCharterAmendment",
    "SubjectDuesStandard",
    "SubjectElection",
    "SubjectLimitException",
    "SubjectRemoval",
    "SubjectResolution",
    "SubjectRevocation",
    "SubjectSanction",
    "SubjectTermEnd",
    "SubmitPeriodicReport",
    "SubmitReport",
    "SubmitReturn",
    "SubstituteTurn",
    "SuccessionGround",
    "SuccessionRule",
    "Suggestion",
    "SuggestionClosed",
    "SuggestionEnd",
    "SuggestionEndDone",
    "SuggestionEndDropped",
    "SuggestionEndTakenUp",
    "SuggestionId",
    "SuggestionMade",
    "SuggestionOutcome",
    "SuggestionOutcomeDone",
    "SuggestionOutcomeDropped",
    "SummaryEdited",
    "SummaryIssued",
    "SummaryPeriod",
    "SummaryRule",
    "SummarySection",
    "SummarySpan",
    "SummarySpanMonth",
    "SummarySpanQuarter",
    "SummarySpanTerm",
    "SummarySpanYear",
    "SwapRule",
    "SwapTurns",
    "SystemTask",
    "TaskDefined",
    "TaskId",
    "TaskNeed",
    "TaskRule",
    "Tenure",
    "TermCounting",
    "TermExtended",
    "TermId",
    "TermLimitRule",
    "TermOnDay",
    "TermOpened",
    "TermRule",
    "TermShortened",
    "TermStatus",
    "TermStatusExtended",
    "TermStatusInTerm",
    "TermStatusOverdue",
    "TermStatusScheduled",
    "Threshold",
    "Title",
    "TurnChangeId",
    "TurnDuties",
    "TurnHolder",
    "TurnHolderReplaced",
    "TurnOccasion",
    "TurnRole",
    "TurnSubstituted",
    "TurnTally",
    "TurnsSwapped",
    "Unassigned",
    "Unfinished",
    "UnfinishedWork",
    "UrgentSuspensionRule",
    "UtcOffset",
    "Vacancy",
    "VacancyClosed",
    "VacancyId",
    "VacancyOpened",
    "VacancyRule",
    "Verdict",
    "Verification",
    "Vetting",
    "View",
    "VisitCoverage",
    "VisitId",
    "VisitPurpose",
    "VisitRecorded",
    "VisitRule",
    "Visited",
    "VisitedMember",
    "VisitedParty",
    "VisitedPerson",
    "VolunteerForRotation",
    "VolunteerWithdrawn",
    "VoteCast",
    "VoteClosed",
    "VoteCount",
    "VoteCountCandidates",
    "VoteCountMotion",
    "VoteId",
    "VoteOpened",
    "VoterRecused",
    "WeighedScore",
    "WithdrawDemand",
    "WithdrawMotion",
    "WithdrawVolunteer",
    "WithdrawalRule",
    "Words",
    "WorkCalendarFile",
    "WorkHandedOver",
    "WorkloadRow",
    "YearNode",
]


class Id(uuid.UUID):
    """A UUID that is told apart by what it stands for."""

    __slots__ = ()

    @classmethod
    def new(cls) -> Self:
        """A fresh random id."""
        return cls(int=uuid.uuid4().int)


def _fresh_salt() -> str:
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceExcused:
    """Somebody was excused.

    Attributes:
        meeting: Which meeting.
        person: Who.
        reason: Where the reason stands.
    """

    type: ClassVar[Literal["AbsenceExcused"]] = "AbsenceExcused"
    meeting: MeetingId
    person: PersonId
    reason: Sealed | None = None


class Allowance(enum.StrEnum):
    """Whether something may be done."""

    ALLOWED = "allowed"
    """It may (允许)."""

    FORBIDDEN = "forbidden"
    """It may not (不允许)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Allowance"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceRule:
    """After how many missed meetings of a kind within a term the holders of posts lose them (缺席若干次的，丧失资格). Nobody loses
    a post by itself: the chamber is told, and the organ that elects states it.

    Attributes:
        posts: The posts.
        missed: The missed meeting at which the post is lost: 3 for 三次不出席.
        excused: Whether an absence with leave (请假) counts as well.
        article: Where it stands.
    """

    posts: tuple[Post, ...] = ()
    missed: int
    excused: Allowance = Allowance.FORBIDDEN
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptDelegation:
    """Records that a delegate accepted (接受委托).

    Attributes:
        delegation: Which.
        on: On which day.
    """

    type: ClassVar[Literal["AcceptDelegation"]] = "AcceptDelegation"
    delegation: DelegationId
    on: Date


class Audience(enum.StrEnum):
    """Who may read a record (知悉范围), from everybody to the secretariat alone. What is not said is for the secretariat.

    The order is the rule: a reader sees a record whose audience is not above their own.
    """

    PUBLIC = "public"
    """Anybody (公开)."""

    MEMBERS = "members"
    """Members (会员)."""

    COUNCIL = "council"
    """The council (理事会)."""

    LEADERS = "leaders"
    """The leaders (负责人)."""

    SECRETARIAT = "secretariat"
    """The secretariat alone (秘书处)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Audience"][self.value]


class ExpectedAnswer(enum.StrEnum):
    """What a document from outside expects of the chamber (来文要求)."""

    REPORT = "report"
    """A report (报送报告), as a notice (通知) may ask for."""

    REPLY = "reply"
    """A reply (答复), as a request (请示) or a letter (函) asks for: it is open until it is answered."""

    NOTHING = "nothing"
    """Nothing (阅知): a report (报告) tells, and so does a circular (通报)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ExpectedAnswer"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptDirective:
    """Accepts a document from a body outside (受理来文): from now on the chamber owes what it expects.

    Attributes:
        directive: The new directive's id.
        issuer: Who asks, if that is known.
        title: The document's title.
        subject: What is to be reported or answered.
        expects: What it expects; a report where it is left out.
        received: When it was received, if that is known.
        meeting: The meeting that studied it, if one did.
        owner: Who sees to it, if that was decided.
        due: By when, if the document says so.
        audience: Who may read it.
    """

    type: ClassVar[Literal["AcceptDirective"]] = "AcceptDirective"
    directive: DirectiveId
    issuer: PartyId | None = None
    title: Title
    subject: Title
    expects: ExpectedAnswer = ExpectedAnswer.REPORT
    received: Occurred | None = None
    meeting: MeetingId | None = None
    owner: Principal | None = None
    due: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceRule:
    """That a delegation holds only once it was accepted (受托人同意).

    Attributes:
        article: Where it stands.
    """

    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgeLetter:
    """Records that somebody has received a letter (登记回执), or that a member was told the answer to their proposal (告知提案人).

    Attributes:
        letter: Which.
        by: Who has it.
        at: When, if that is known.
    """

    type: ClassVar[Literal["AcknowledgeLetter"]] = "AcknowledgeLetter"
    letter: LetterId
    by: Addressee
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgeReturn:
    """Records that whoever asked for a return has it (登记报送回执).

    Attributes:
        data_return: Which.
        at: When, if that is known.
    """

    type: ClassVar[Literal["AcknowledgeReturn"]] = "AcknowledgeReturn"
    data_return: ReturnId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActingFor:
    """Who acts for somebody on a day (AB角).

    Attributes:
        person: Who acts.
        tasks: For which tasks; for all where none is named.
        instead_of: For whom directly: whoever was asked about, or one who stands in for them and is away as well.
        step: How many stand between: 1 for whoever comes first.
    """

    person: PersonId
    tasks: tuple[TaskId, ...] = ()
    instead_of: PersonId
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityDropped:
    """An activity was dropped.

    Attributes:
        activity: Which.
        reason: Why.
    """

    type: ClassVar[Literal["ActivityDropped"]] = "ActivityDropped"
    activity: ActivityId
    reason: Title


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFrequency:
    """How often a kind of activity was held in a period, and how often it must be (活动频次).

    Attributes:
        kind: The kind of activity, by the charter's word.
        title: Its title, such as 主题党日.
        organ: The organ whose it is, where it is one's.
        period: In what the activities are counted.
        from_: The first day of the period.
        until: The last day of the period, where it is known.
        required: How many must be held in it.
        held: How many were.
        planned: How many are planned for a day that has not passed.
        missing: How many are still to be planned, or were missed; unknown where the period began before the chamber's records.
        standing: How that stands to what is asked for.
        article: Where it stands.
    """

    kind: ActivityKind
    title: str
    organ: Organ | None = None
    period: FrequencyPeriod
    from_: Date
    until: Date | None = None
    required: int
    held: int
    planned: int
    missing: int | None = None
    standing: FrequencyStanding
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityHeld:
    """An activity took place.

    Attributes:
        activity: Which.
        on: On which day.
        participants: The people of the roster who took part.
        others: How many others took part.
        cost: What it cost.
        meeting: The meeting that it was.
        account: Where the account stands.
        leaves: The records that it must leave, by the charter of its day.
        records_due: By when they are to be filed, where the charter says so.
        review_due: By when it is to be reviewed, where the charter asks for a review.
    """

    type: ClassVar[Literal["ActivityHeld"]] = "ActivityHeld"
    activity: ActivityId
    on: Date
    participants: tuple[PersonId, ...] = ()
    others: int | None = None
    cost: Money | None = None
    meeting: MeetingId | None = None
    account: Sealed | None = None
    leaves: tuple[RecordKind, ...] = ()
    records_due: Date | None = None
    review_due: Date | None = None


class ActivityId(Id):
    """An activity (活动)."""

    __slots__ = ()


ActivityKind: TypeAlias = str
"""A chamber's own word for a kind of activity (活动种类), such as `member_visit`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityPlanned:
    """An activity was planned.

    Attributes:
        plan: The plan, where one has it.
        planned: The activity.
        day: Its day, where that is settled.
        milestones_due: The days by which its milestones are to be done, in their order; none where its day is not settled.
    """

    type: ClassVar[Literal["ActivityPlanned"]] = "ActivityPlanned"
    plan: PlanId | None = None
    planned: PlannedActivity
    day: Date | None = None
    milestones_due: tuple[Date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityProgress:
    """An activity, planned and actual (活动落实情况).

    Attributes:
        activity: Which.
        kind: Its kind.
        title: What it is called.
        state: How it stands.
        planned_for: The day for which it was planned at first.
        day: The day for which it is planned now.
        held_on: The day on which it was held.
        budget: What it may cost.
        cost: What it cost.
        over_budget: By how much it cost more than it may, where it did.
        milestones: How many milestones it has.
        milestones_done: How many of them are done.
        participants: Who of the roster took part.
        others: How many others took part, if that is known.
        invited: Once it was held: how many were invited, who on that day belonged to the organ that it was for, or to the chamber.
        came: How many of them took part.
        missing_records: What it should have left behind and did not.
        reviewed: Whether it was reviewed.
        open_suggestions: The suggestions of its review that are open.
    """

    activity: ActivityId
    kind: ActivityKind
    title: Title
    state: ActivityState
    planned_for: Date | None = None
    day: Date | None = None
    held_on: Date | None = None
    budget: Money | None = None
    cost: Money | None = None
    over_budget: Money | None = None
    milestones: int
    milestones_done: int
    participants: tuple[PersonId, ...] = ()
    others: int | None = None
    invited: int | None = None
    came: int | None = None
    missing_records: tuple[RecordKind, ...] = ()
    reviewed: bool
    open_suggestions: tuple[SuggestionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityProposal:
    """An activity that the next plan may take over (可延续的活动), with what speaks for and against it.

    Attributes:
        from_: The activity before.
        kind: Its kind.
        title: What it is called.
        node: What it hangs on.
        day: The day of the new year on which it would be, where there is one.
        budget: What it may cost.
        milestones: What has to be done before.
        held: Whether it was held.
        drew: How many took part, others included.
        cost: What it cost.
        suggestions: The suggestions of its review that are open and would be taken up.
    """

    from_: ActivityId
    kind: ActivityKind
    title: Title
    node: PlanNode
    day: Date | None = None
    budget: Money | None = None
    milestones: tuple[Milestone, ...] = ()
    held: bool
    drew: int
    cost: Money | None = None
    suggestions: tuple[SuggestionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRescheduled:
    """An activity was moved to another day.

    Attributes:
        activity: Which.
        day: Its new day.
        milestones_due: The days by which its milestones are to be done now.
        reason: Why.
    """

    type: ClassVar[Literal["ActivityRescheduled"]] = "ActivityRescheduled"
    activity: ActivityId
    day: Date
    milestones_due: tuple[Date, ...] = ()
    reason: Title | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityReviewed:
    """An activity was reviewed.

    Attributes:
        activity: Which.
        went_well: Where it stands what went well.
        fell_short: Where it stands what fell short.
        opinions: Where it stands what people said.
        suggestions: What is to be done about it.
        audience: Who may read it.
    """

    type: ClassVar[Literal["ActivityReviewed"]] = "ActivityReviewed"
    activity: ActivityId
    went_well: tuple[Sealed, ...] = ()
    fell_short: tuple[Sealed, ...] = ()
    opinions: tuple[Sealed, ...] = ()
    suggestions: tuple[SuggestionMade, ...] = ()
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRule:
    """A kind of activity (活动种类).

    Attributes:
        kind: The chamber's own word for it.
        title: Its title, such as 走访.
        leaves: What it must leave behind.
        records_within_days: Within how many days that is to be filed, where that is said.
        review_within_days: Within how many days it is to be reviewed; it need not be where this is left out.
        organ: The organ whose it is, such as the Party branch whose lessons (党课) these are; anybody's where it is left out.
        frequency: How often it must be held, where that is said.
        article: Where it stands.
    """

    kind: ActivityKind
    title: Title
    leaves: tuple[RecordKind, ...] = ()
    records_within_days: int | None = None
    review_within_days: int | None = None
    organ: Organ | None = None
    frequency: FrequencyRule | None = None
    article: Article | None = None


class ActivityState(enum.StrEnum):
    """How an activity stands on a day (活动状态)."""

    OPEN = "open"
    """It has no day yet (待定)."""

    COMING = "coming"
    """Its day is still to come (未到)."""

    DUE = "due"
    """Its day has come (当日)."""

    OVERDUE = "overdue"
    """Its day is past, and nobody recorded that it was held (逾期)."""

    HELD = "held"
    """It was held (已举办)."""

    DROPPED = "dropped"
    """It was dropped (已取消)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ActivityState"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPerson:
    """A person, in one of their posts.

    Attributes:
        person: Who.
        post: In which post. Left out: whichever post of theirs carries the power.
        on_behalf_of: On whose behalf, where it is not their own power that they use.
    """

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId
    post: Post | None = None
    on_behalf_of: Principal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorSystem:
    """The host itself, with the powers that the charter lists for the task.

    Attributes:
        task: Which task.
    """

    type: ClassVar[Literal["system"]] = "system"
    task: SystemTask


Actor: TypeAlias = ActorPerson | ActorSystem
"""Who acts. The host has made sure of it; the chamber decides what they may do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAgendaItem:
    """Adds an item at the end of the agenda (增加议程).

    Attributes:
        meeting: Which meeting.
        item: The item.
    """

    type: ClassVar[Literal["AddAgendaItem"]] = "AddAgendaItem"
    meeting: MeetingId
    item: AgendaItem


@dataclass(frozen=True, slots=True, kw_only=True)
class AddresseeParty:
    """A body outside (外部单位).

    Attributes:
        party: Which.
    """

    type: ClassVar[Literal["party"]] = "party"
    party: PartyId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddresseeOrgan:
    """An organ of the chamber (商会机构).

    Attributes:
        organ: Which.
    """

    type: ClassVar[Literal["organ"]] = "organ"
    organ: Organ


@dataclass(frozen=True, slots=True, kw_only=True)
class AddresseeMember:
    """A member (会员).

    Attributes:
        member: Which seat.
    """

    type: ClassVar[Literal["member"]] = "member"
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddresseePerson:
    """A person (个人).

    Attributes:
        person: Who.
    """

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId


Addressee: TypeAlias = AddresseeParty | AddresseeOrgan | AddresseeMember | AddresseePerson
"""For whom a letter is (主送对象)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjournMeeting:
    """Adjourns a meeting (休会).

    Attributes:
        meeting: Which.
        at: When, if that is known.
        resumes: When it is to go on, if that is known.
    """

    type: ClassVar[Literal["AdjournMeeting"]] = "AdjournMeeting"
    meeting: MeetingId
    at: Occurred | None = None
    resumes: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptAmendment:
    """Records that the competent organ has adopted an amendment (通过章程修正案).

    Attributes:
        amendment: Which.
        meeting: The meeting that adopted it, where it is one of the journal.
        on: On which day.
    """

    type: ClassVar[Literal["AdoptAmendment"]] = "AdoptAmendment"
    amendment: AmendmentId
    meeting: MeetingId | None = None
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptDivision:
    """Adopts a division of labour (确定分工).

    Attributes:
        division: The new division's id.
        from_: From which day on.
        tasks: Who does what. What is not named has nobody.
    """

    type: ClassVar[Literal["AdoptDivision"]] = "AdoptDivision"
    division: DivisionId
    from_: Date
    tasks: tuple[DividedTask, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptPlan:
    """Records that the plan of a year was adopted (通过年度工作计划).

    Attributes:
        plan: Which.
        meeting: The meeting that adopted it, where it is on record.
        on: On which day.
    """

    type: ClassVar[Literal["AdoptPlan"]] = "AdoptPlan"
    plan: PlanId
    meeting: MeetingId | None = None
    on: Date


class AgeBound(enum.StrEnum):
    """Whether the age itself is still allowed."""

    NOT_OVER = "not_over"
    """It is: seventy may stand, seventy-one may not (不超过)."""

    UNDER = "under"
    """It is not: nobody who has turned seventy may stand (未满)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["AgeBound"][self.value]


class AgeFinding(enum.StrEnum):
    """What came of the question of age; the date itself is not in it."""

    WITHIN = "within"
    """The age is within the limit (未超龄)."""

    APPROVED = "approved"
    """The age is over the limit, with the approvals that an exception needs (超龄，已获批准)."""

    UNKNOWN = "unknown"
    """The date of birth, or the day to read it on, was not known (年龄未记)."""

    OVER = "over"
    """The age is over the limit, and nothing allows it (超龄): of whoever was within it when they were nominated and
    over it when they were elected.
    """

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["AgeFinding"][self.value]


class AgeReading(enum.StrEnum):
    """The day on which the age is read."""

    AT_ELECTION = "at_election"
    """The first day in the post (任职时)."""

    THROUGH_TERM = "through_term"
    """The last day of the term: the limit holds all through it (整个任期)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["AgeReading"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeRule:
    """How old the holders of posts may be (任职年龄).

    Attributes:
        range: The posts.
        most: The age in whole years (周岁).
        bound: Whether the age itself is still allowed.
        reading: The day on which it is read.
        hired_exempt: Whether it leaves alone who is hired and not elected (聘任者不受限).
        must_be_known: Whether somebody of unknown age is refused. If not, that it is unknown is recorded and found again.
        exception: What an exception needs, where there may be one.
        article: Where it stands.
    """

    range: PostRange
    most: int
    bound: AgeBound
    reading: AgeReading
    hired_exempt: bool
    must_be_known: bool
    exception: ExceptionRule | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """An item of an agenda (议程项目).

    Attributes:
        item: The item's id, new within the meeting.
        kind: What kind of item it is.
        title: Its title.
    """

    item: AgendaItemId
    kind: ItemKind
    title: Title


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItemAdded:
    """An item was added to the agenda.

    Attributes:
        meeting: Which meeting.
        item: The item.
    """

    type: ClassVar[Literal["AgendaItemAdded"]] = "AgendaItemAdded"
    meeting: MeetingId
    item: AgendaItem


class AgendaItemId(Id):
    """An item of an agenda (议程项目)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendMotion:
    """Gives a motion another text before it is voted on (修改议案).

    Attributes:
        motion: Which.
        person: Who asked for it, if that was said.
        text: The new text; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["AmendMotion"]] = "AmendMotion"
    motion: MotionId
    person: PersonId | None = None
    text: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentAdopted:
    """An amendment was adopted. It is in force when the approvals that the charter asks for have come.

    Attributes:
        amendment: Which.
        meeting: The meeting that adopted it.
        on: On which day.
        cause: The event of the same entry, counted from 0, that this one follows from, where it follows from one.
    """

    type: ClassVar[Literal["AmendmentAdopted"]] = "AmendmentAdopted"
    amendment: AmendmentId
    meeting: MeetingId | None = None
    on: Date
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentApproved:
    """A body outside has approved an amendment. With the last approval that is needed it is in force.

    Attributes:
        amendment: Which.
        by: Whose approval.
        on: On which day.
    """

    type: ClassVar[Literal["AmendmentApproved"]] = "AmendmentApproved"
    amendment: AmendmentId
    by: Approver
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentChangeOverlay:
    """A few rules: the others stay (局部修改).

    Attributes:
        overlay: What is said anew.
    """

    type: ClassVar[Literal["overlay"]] = "overlay"
    overlay: CharterOverlay


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentChangeWhole:
    """The charter as a whole, which is also how a rule is taken out (全文修订).

    Attributes:
        rules: All the rules.
    """

    type: ClassVar[Literal["whole"]] = "whole"
    rules: CharterRules


AmendmentChange: TypeAlias = AmendmentChangeOverlay | AmendmentChangeWhole
"""What an amendment changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentDrafted:
    """An amendment was drafted.

    Attributes:
        amendment: Which.
        title: What it is called.
        text: Its wording.
        change: What it changes.
    """

    type: ClassVar[Literal["AmendmentDrafted"]] = "AmendmentDrafted"
    amendment: AmendmentId
    title: Title
    text: Passage | None = None
    change: AmendmentChange


class AmendmentId(Id):
    """An amendment of the charter (章程修正)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentRule:
    """How the charter is changed (修改章程).

    Attributes:
        approvals: The approvals that it needs, in order; with the last of them it is in force.
        movers: The organs of which one must have carried the same amendment before another organ votes on it (先经理事会表决); it goes before that organ at once where none is named.
        article: Where it stands.
    """

    approvals: tuple[ApprovalRule, ...] = ()
    movers: tuple[Organ, ...] = ()
    article: Article | None = None


class AmendmentStage(enum.StrEnum):
    """How far an amendment has come."""

    DRAFTED = "drafted"
    """It is drafted (已起草)."""

    ADOPTED = "adopted"
    """It is adopted and awaits an approval: it is not in force (已通过，待核准)."""

    IN_FORCE = "in_force"
    """It is in force (已生效)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["AmendmentStage"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentStep:
    """An approval that an amendment has, or awaits.

    Attributes:
        by: Whose.
        due: The day by which it is to be filed for, where there is one.
        approved_on: The day of the approval, where it has come.
    """

    by: Approver
    due: Date | None = None
    approved_on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentSummary:
    """An amendment in a list (章程修正一览).

    Attributes:
        amendment: Which.
        title: What it is called.
        stage: How far it has come.
        adopted_on: The day of its adoption, where it is adopted.
        steps: The approvals that it needs, in order; none before it is adopted.
        in_force_from: The first day on which it is in force, where it is.
    """

    amendment: AmendmentId
    title: Title
    stage: AmendmentStage
    adopted_on: Date | None = None
    steps: tuple[AmendmentStep, ...] = ()
    in_force_from: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountMoney:
    """Money in a currency (金额).

    Attributes:
        amount: How much, in its currency, as it was said.
    """

    type: ClassVar[Literal["money"]] = "money"
    amount: StatedAmount


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountQuantity:
    """A quantity in a unit (数量).

    Attributes:
        count: How many.
        unit: Of what, such as 吨.
    """

    type: ClassVar[Literal["quantity"]] = "quantity"
    count: int
    unit: Title


Amount: TypeAlias = AmountMoney | AmountQuantity
"""How much it is (数量). There is none without its unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnounceDraw:
    """Announces a draw of lots (公布抽签).

    Attributes:
        draw: The new draw's id.
        pool: Who is drawn, in the order from which the draw starts.
        commitment: SHA-256 of the seed's 32 bytes.
    """

    type: ClassVar[Literal["AnnounceDraw"]] = "AnnounceDraw"
    draw: DrawId
    pool: tuple[PersonId, ...] = ()
    commitment: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerNeed:
    """Answers a need (答复诉求).

    Attributes:
        need: Which.
        answer: The answer; it goes to the erasable part of the journal.
        source: On what it rests, such as the title and number of a document; an answer about policy must say so.
        on: On which day, where it was another than today.
    """

    type: ClassVar[Literal["AnswerNeed"]] = "AnswerNeed"
    need: NeedId
    answer: Prose
    source: Title | None = None
    on: Date | None = None


class AnswerOutcome(enum.StrEnum):
    """What an answer says (答复意见)."""

    AGREED = "agreed"
    """It is agreed to (同意)."""

    AGREED_IN_PRINCIPLE = "agreed_in_principle"
    """It is agreed to in principle (原则同意)."""

    REFUSED = "refused"
    """It is refused (不同意)."""

    RETURNED = "returned"
    """It is returned to be completed (退回补正): another letter is owed that follows it."""

    TOLD = "told"
    """A question is answered where there was nothing to agree to (答复)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["AnswerOutcome"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRecorded:
    """An answer was recorded.

    Attributes:
        letter: What it answers.
        kind: Of which kind that is.
        outcome: What it says.
        reference: The answer's own title or number.
        text: Where its conditions or its words stand.
        follow_up_by: By when a letter is to follow.
        file_by: By when the letter is to be filed, where the charter says so of its kind.
        at: When it came.
    """

    type: ClassVar[Literal["AnswerRecorded"]] = "AnswerRecorded"
    letter: LetterId
    kind: LetterKind
    outcome: AnswerOutcome
    reference: Title | None = None
    text: Sealed | None = None
    follow_up_by: Date | None = None
    file_by: Date | None = None
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointCandidate:
    """Appoints a candidate to the post of a vacancy (任用应聘人员). The appointment is recorded in the same entry, and the vacancy is
    closed by it.

    Attributes:
        vacancy: The vacancy.
        person: Who.
        appointment: The new appointment's id.
        from_: The first day; today where none is given.
        meeting: The meeting of the organ that decided it, where the post is given by one.
        full_time: Whether it is full-time (专职), if that is known.
    """

    type: ClassVar[Literal["AppointCandidate"]] = "AppointCandidate"
    vacancy: VacancyId
    person: PersonId
    appointment: AppointmentId
    from_: Date | None = None
    meeting: MeetingId | None = None
    full_time: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointToPost:
    """Records that a person holds a post (任职).

    Attributes:
        appointment: The new appointment's id.
        person: Who.
        post: The post, by the charter's word.
        from_: The first day, if that is known.
        until: The last day, if that is known.
        manner: How they come to it, as far as it is known.
    """

    type: ClassVar[Literal["AppointToPost"]] = "AppointToPost"
    appointment: AppointmentId
    person: PersonId
    post: Post
    from_: Date | None = None
    until: Date | None = None
    manner: AppointmentManner | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointedToPost:
    """A person was appointed to a post.

    Attributes:
        appointment: Which appointment.
        person: Who.
        post: The post.
        from_: The first day.
        until: The last day.
        manner: How they come to it.
        age: What came of the question of age, where it was asked.
        cause: The event of the same entry, counted from 0, that this one follows from: an election that was carried.
    """

    type: ClassVar[Literal["AppointedToPost"]] = "AppointedToPost"
    appointment: AppointmentId
    person: PersonId
    post: Post
    from_: Date | None = None
    until: Date | None = None
    manner: AppointmentManner | None = None
    age: AgeFinding | None = None
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentEnded:
    """An appointment ended.

    Attributes:
        appointment: Which.
        on: The last day in the post.
        ground: Why.
        meeting: The meeting of the competent organ that decided it.
        cause: The event of the same entry, counted from 0, that this one follows from: a successor's appointment, a unit's new representative, a motion that was carried.
    """

    type: ClassVar[Literal["AppointmentEnded"]] = "AppointmentEnded"
    appointment: AppointmentId
    on: Date
    ground: EndGround
    meeting: MeetingId | None = None
    cause: int | None = None


class AppointmentId(Id):
    """An appointment to a post (任职)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentManner:
    """How somebody comes to a post, as far as it is known.

    Attributes:
        mode: In which way.
        term: The term that it is for; the one that has begun by the first day where none is given.
        unit: The unit for which the post is held (代表单位): the post goes when the unit sends somebody else.
        meeting: The meeting of the competent organ that decided it.
        full_time: Whether it is full-time (专职), if that is known.
        legal_representative_of: The outside bodies whose legal representative the person is, as they declared.
        exceptions: The exceptions to the limits.
        posts_elsewhere: The posts that the person holds in other bodies, as they declared.
    """

    mode: AppointmentMode
    term: TermId | None = None
    unit: EnterpriseId | None = None
    meeting: MeetingId | None = None
    full_time: bool | None = None
    legal_representative_of: tuple[PartyId, ...] = ()
    exceptions: tuple[ApprovedException, ...] = ()
    posts_elsewhere: tuple[PostElsewhere, ...] = ()


class AppointmentMode(enum.StrEnum):
    """How somebody comes to a post (任职方式)."""

    ELECTED = "elected"
    """By election (选举)."""

    APPOINTED = "appointed"
    """By appointment (任命)."""

    HIRED = "hired"
    """By a contract (聘任)."""

    ACTING = "acting"
    """In the place of a holder who is missing (代理)."""

    BY_ELECTION = "by_election"
    """By an election to a vacancy (补选)."""

    SUCCEEDING = "succeeding"
    """As the next representative of the unit that held it (调整代表)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["AppointmentMode"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """That somebody approved (批准).

    Attributes:
        by: Who.
        on: On which day, if that is known.
        document: What the paper is called, if there is one.
        motion: The motion by which an organ of the chamber approved; found where it is not named, and named in what is recorded.
    """

    by: Approver
    on: Date | None = None
    document: Title | None = None
    motion: MotionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRule:
    """An approval that an amendment needs before it is in force.

    Attributes:
        by: Whose: a body outside the chamber; that its own organs adopted it stands before.
        within_days: Within how many days after the step before it is to be filed for: after the adoption, or after the approval that stands before this one.
        article: Where it stands.
    """

    by: Approver
    within_days: int | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedException:
    """An exception to a limit, with what approved it.

    Attributes:
        limit: To which limit.
        approvals: Who approved.
    """

    limit: OfficeLimit
    approvals: tuple[Approval, ...] = ()


class Approver(enum.StrEnum):
    """Who approves: what the charter allows by way of exception only, or an amendment of the charter (批准者)."""

    COUNCIL = "council"
    """The council, by a vote (理事会)."""

    ASSEMBLY = "assembly"
    """The members' or the delegates' assembly, by a vote (会员大会、会员代表大会)."""

    SUPERVISING_UNIT = "supervising_unit"
    """The competent supervising unit (业务主管单位)."""

    REGISTRAR = "registrar"
    """The registration authority (登记管理机关)."""

    PARTY_BUILDING_ORGAN = "party_building_organ"
    """The organ of Party building, where there is no supervising unit (党建工作机构)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Approver"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangeStandIn:
    """Arranges who stands in for somebody (安排AB角). What was arranged before between the two is replaced, so an arrangement ends by
    being made again with a last day.

    Attributes:
        person: For whom.
        by: Who stands in.
        tasks: For which tasks; for all where none is named.
        from_: The first day, if it has one.
        until: The last day, if it has one.
    """

    type: ClassVar[Literal["ArrangeStandIn"]] = "ArrangeStandIn"
    person: PersonId
    by: PersonId
    tasks: tuple[TaskId, ...] = ()
    from_: Date | None = None
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Where a rule stands (条款): a document and, where it has one, the number of the article.

    Attributes:
        document: The document that holds the rule, such as the charter (章程) or a house rule.
        number: The article's number, where the document numbers its articles.
    """

    document: Title
    number: int | None = None


class ParseCertainty(enum.StrEnum):
    """Whether a text could be read in one way only (解析是否确定).

    Real charters contradict themselves, such as a quorum of members with a majority of delegates. Such a text is kept
    as it is, and what was read from it says that it could be read otherwise.
    """

    CERTAIN = "certain"
    """It says one thing (确定)."""

    AMBIGUOUS = "ambiguous"
    """It contradicts itself, or leaves open what it counts (文义不明)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ParseCertainty"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleText:
    """An article with its text (条文).

    Attributes:
        article: Which article.
        chapter: The chapter it stands in, such as 第四章 组织机构和负责人产生、罢免.
        text: The text, word for word, where it is given.
        provenance: Where the text comes from.
        parse_certainty: Whether it could be read in one way only.
        note: How it was read, and what it leaves open.
    """

    article: Article
    chapter: Title | None = None
    text: Passage | None = None
    provenance: Provenance
    parse_certainty: ParseCertainty = ParseCertainty.CERTAIN
    note: Title | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessCandidate:
    """Records what an assessor says of a candidate (考察评分).

    Attributes:
        vacancy: For which vacancy.
        person: Of whom.
        assessor: Who assesses.
        scores: A score by every criterion.
    """

    type: ClassVar[Literal["AssessCandidate"]] = "AssessCandidate"
    vacancy: VacancyId
    person: PersonId
    assessor: PersonId
    scores: tuple[CriterionScore, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessorSum:
    """What one assessor's scores come to.

    Attributes:
        assessor: Who assessed.
        scores: Score by score, in the order of the criteria.
        sum: The sum of the points.
    """

    assessor: PersonId
    scores: tuple[WeighedScore, ...] = ()
    sum: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignFollowUp:
    """Assigns a follow-up (交办后续事项).

    Attributes:
        follow_up: The new follow-up's id.
        meeting: The meeting that gave it.
        task: What is to be done; it goes to the erasable part of the journal.
        owner: Who sees to it, if that was said.
        due: By when, if that was said.
        audience: Who may read it.
    """

    type: ClassVar[Literal["AssignFollowUp"]] = "AssignFollowUp"
    follow_up: FollowUpId
    meeting: MeetingId
    task: Prose
    owner: Principal | None = None
    due: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignNeed:
    """Assigns a need to whoever sees to it (分办诉求); whoever did before no longer does.

    Attributes:
        need: Which.
        to: To whom.
    """

    type: ClassVar[Literal["AssignNeed"]] = "AssignNeed"
    need: NeedId
    to: Principal


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceCount:
    """The counts of a meeting's attendance.

    Attributes:
        entitled: How many were entitled (应到), if that is known.
        present: How many attended at some time (实到).
        excused: How many were excused (请假).
        absent: How many neither came nor were excused (缺席), if it is known who was entitled and the meeting was opened.
        observers: How many observed (列席).
    """

    entitled: int | None = None
    present: int
    excused: int
    absent: int | None = None
    observers: int


class ExitGrounds(enum.StrEnum):
    """How two grounds for the end of a membership go together (两项条件的关系)."""

    EITHER = "either"
    """One of them suffices (或者)."""

    BOTH = "both"
    """Both must be given (并且)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ExitGrounds"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomaticExitRule:
    """When a membership ends by itself (视为自动退会).

    Attributes:
        years_without_dues: After so many years without dues, where that is a ground.
        years_without_activity: After so many years without taking part in anything, where that is a ground.
        grounds: Whether one ground suffices where there are two.
        article: Where it stands.
    """

    years_without_dues: int | None = None
    years_without_activity: int | None = None
    grounds: ExitGrounds = ExitGrounds.EITHER
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotGroup:
    """Ballots that say the same.

    Attributes:
        count: How many there are.
        marks: What they say of each candidate; whoever is left out was abstained from.
        write_ins: Names written in (另选他人): each a vote in favour.
        void: Whether the tellers found them void (废票): illegible, signed, not one of those issued. Ballots with too many marks are found here; nobody has to say so.
    """

    count: int
    marks: tuple[CandidateMark, ...] = ()
    write_ins: tuple[Candidate, ...] = ()
    void: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotIssued:
    """Somebody was given a ballot.

    Attributes:
        vote: In which vote.
        voter: To whom.
    """

    type: ClassVar[Literal["BallotIssued"]] = "BallotIssued"
    vote: VoteId
    voter: PersonId


class BallotKind(enum.StrEnum):
    """How a vote is taken. Applause is none (不得鼓掌通过)."""

    SHOW_OF_HANDS = "show_of_hands"
    """A show of hands, by name or counted (举手表决)."""

    SECRET = "secret"
    """A secret ballot (无记名投票)."""

    CORRESPONDENCE = "correspondence"
    """In writing, without meeting (通讯表决)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["BallotKind"][self.value]


class BallotMark(enum.StrEnum):
    """What a ballot says of a candidate (票面标记)."""

    FOR = "for"
    """In favour (赞成)."""

    AGAINST = "against"
    """Against (反对)."""

    ABSTAIN = "abstain"
    """Neither (弃权), as where nothing is marked."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["BallotMark"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotReturned:
    """Somebody returned their ballot.

    Attributes:
        vote: In which vote.
        voter: Who.
    """

    type: ClassVar[Literal["BallotReturned"]] = "BallotReturned"
    vote: VoteId
    voter: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballots:
    """What was found in the ballot box (投票箱), and who was there.

    Attributes:
        entitled: Everybody entitled (应到).
        present: Those of them present (实到).
        candidates: Who is printed on the ballot (候选人), so that nobody is missing from the result for want of a mark.
        groups: The ballots, those that say the same together or each by itself, in any order.
    """

    entitled: int
    present: int
    candidates: tuple[Candidate, ...] = ()
    groups: tuple[BallotGroup, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BarTask:
    """A task that somebody must not do (回避).

    Attributes:
        task: Which.
        reason: Why; it goes to the erasable part of the journal.
    """

    task: TaskId
    reason: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class BarredTask:
    """A task that somebody must not do, as it stands in an event.

    Attributes:
        task: Which.
        reason: Where the reason stands.
    """

    task: TaskId
    reason: Sealed


class Base(enum.StrEnum):
    """What a fraction is a fraction of."""

    ENTITLED = "entitled"
    """Everybody entitled (应到)."""

    PRESENT = "present"
    """Those present (实到)."""

    RETURNED = "returned"
    """Ballots returned (收回选票)."""

    VALID = "valid"
    """Valid ballots (有效票)."""

    CAST = "cast"
    """Votes for and against (赞成与反对之和)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Base"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseRule:
    """Who counts in the base that shares of everybody entitled are taken of.

    Attributes:
        seats: The seats that the organ has by the charter, where vacant ones count as well.
        suspended: Whether members whose rights are suspended are entitled and count.
        recused_left_out: Whether whoever is recused is left out of the base.
        article: Where it stands.
    """

    seats: int | None = None
    suspended: Allowance = Allowance.FORBIDDEN
    recused_left_out: Allowance = Allowance.FORBIDDEN
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BirthDateRecorded:
    """A person's date of birth was recorded.

    Attributes:
        person: Whose.
        born: Where the date stands.
    """

    type: ClassVar[Literal["BirthDateRecorded"]] = "BirthDateRecorded"
    person: PersonId
    born: Sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockItem:
    """A numbered heading or item: 一、 （一） 1. （1）.

    Attributes:
        level: The level, 1 to 4.
        heading: Whether it heads what follows, rather than saying something itself.
        number: The number as it is written.
        line: What it says.
    """

    type: ClassVar[Literal["item"]] = "item"
    level: int
    heading: bool
    number: str
    line: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockParagraph:
    """A paragraph.

    Attributes:
        line: What it says.
    """

    type: ClassVar[Literal["paragraph"]] = "paragraph"
    line: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockTable:
    """A table.

    Attributes:
        caption: What it shows.
        header: The heads of the columns.
        rows: The rows, each as long as the header.
    """

    type: ClassVar[Literal["table"]] = "table"
    caption: str
    header: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockSignature:
    """A signature block, set to the right.

    Attributes:
        lines: Its lines.
    """

    type: ClassVar[Literal["signature"]] = "signature"
    lines: tuple[Line, ...] = ()


Block: TypeAlias = BlockItem | BlockParagraph | BlockTable | BlockSignature
"""A block of a document."""


class Bound(enum.StrEnum):
    """Whether the number itself suffices (《民法典》第一千二百五十九条：“以上”包括本数，“超过”不包括本数)."""

    AT_LEAST = "at_least"
    """以上: the number itself counts."""

    MORE_THAN = "more_than"
    """超过、过半: the number itself is not enough."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Bound"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchDuesRecorded:
    """Members of the branch paid for a period.

    Attributes:
        organ: The organ that collects.
        from_: The first day of the period.
        until: The last day of the period.
        payments: Who paid how much.
        on: When.
        audience: Who may read it.
    """

    type: ClassVar[Literal["BranchDuesRecorded"]] = "BranchDuesRecorded"
    organ: Organ
    from_: Date
    until: Date
    payments: tuple[BranchPayment, ...] = ()
    on: Occurred | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchDuesRule:
    """What an organ collects from those who belong to it (党费收缴).

    Attributes:
        posts: The posts whose holders pay.
        period: Of which civil period.
        within_days: Within how many days after the period everybody's are collected and passed on.
        article: Where it stands.
    """

    posts: tuple[Post, ...] = ()
    period: FrequencyPeriod
    within_days: int
    article: Article | None = None


class BranchKind(enum.StrEnum):
    """What a branch is (分支机构的种类). None has legal personality (社会团体登记管理条例第十七条)."""

    BRANCH = "branch"
    """A branch for a part of the work (分支机构)."""

    REGIONAL = "regional"
    """A branch for a region, which the regulation forbids (地域性分支机构)."""

    REPRESENTATIVE_OFFICE = "representative_office"
    """An office that represents the chamber elsewhere (代表机构)."""

    COMMITTEE = "committee"
    """A committee (专业委员会)."""

    AREA_GROUP = "area_group"
    """A group of members of one area, which is no branch (片区小组)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["BranchKind"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchPayment:
    """What one member of the branch paid.

    Attributes:
        person: Who.
        amount: How much, in yuan; nothing where the branch let them off (免交).
    """

    person: PersonId
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchRule:
    """A branch (分支机构).

    Attributes:
        title: What it is called.
        kind: What it is.
        branch_of: The branch that it belongs to, where it is not the chamber's own.
        article: Where it stands.
    """

    title: Title
    kind: BranchKind
    branch_of: Title | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelMeeting:
    """Cancels a meeting that was not opened (取消会议).

    Attributes:
        meeting: Which.
        reason: Why; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["CancelMeeting"]] = "CancelMeeting"
    meeting: MeetingId
    reason: Prose | None = None


Candidate: TypeAlias = str
"""Who stands for election (候选人), as a ballot names them: a name, or any code of the caller's. Masked by `Debug`, for it
is mostly a person's name.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateApplied:
    """Somebody applied for a vacancy.

    Attributes:
        vacancy: For which vacancy.
        person: Who.
        on: On which day.
    """

    type: ClassVar[Literal["CandidateApplied"]] = "CandidateApplied"
    vacancy: VacancyId
    person: PersonId
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateAppointed:
    """A candidate was appointed.

    Attributes:
        vacancy: The vacancy.
        person: Who.
        appointment: The appointment.
        probation_until: The last day of the probation, where there is one.
    """

    type: ClassVar[Literal["CandidateAppointed"]] = "CandidateAppointed"
    vacancy: VacancyId
    person: PersonId
    appointment: AppointmentId
    probation_until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateAssessed:
    """A candidate was assessed.

    Attributes:
        vacancy: For which vacancy.
        person: Who.
        assessor: By whom.
        scores: The scores, in the order of the criteria.
    """

    type: ClassVar[Literal["CandidateAssessed"]] = "CandidateAssessed"
    vacancy: VacancyId
    person: PersonId
    assessor: PersonId
    scores: tuple[ScoreGiven, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateCount:
    """What was counted for a candidate. Whoever marked nothing abstained.

    Attributes:
        person: Who; somebody who does not stand was written in (另选他人).
        for_: In favour (赞成).
        against: Against (反对).
    """

    person: PersonId
    for_: int
    against: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateMark:
    """What a ballot says of one candidate.

    Attributes:
        candidate: Of whom.
        mark: What it says.
    """

    candidate: Candidate
    mark: BallotMark


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateResult:
    """What became of a candidate, with the arithmetic (候选人得票).

    Attributes:
        candidate: Who.
        for_: In favour (赞成).
        against: Against (反对).
        abstain: Abstaining (弃权), among them the ballots that say nothing of the candidate.
        pass_: The votes in favour, as a share of the rule's base. It is told whatever became of the election.
        standing: Where the candidate stands.
    """

    candidate: Candidate
    for_: int
    against: int
    abstain: int
    pass_: Share
    standing: CandidateStanding


class CandidateStanding(enum.StrEnum):
    """Where a candidate stands after an election."""

    ELECTED = "elected"
    """Elected (当选)."""

    TIED = "tied"
    """Tied for the last seats (同票待定)."""

    OUTVOTED = "outvoted"
    """Reached the share, but others had more votes (得票过线未当选)."""

    NOT_ELECTED = "not_elected"
    """Not elected (未当选): the share was not reached, or the election decided nothing."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["CandidateStanding"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateTotals:
    """What the tellers counted for a candidate. Whoever marked nothing abstained, so the abstentions are what is left of the
    valid ballots.

    Attributes:
        candidate: Who.
        for_: In favour (赞成).
        against: Against (反对).
    """

    candidate: Candidate
    for_: int
    against: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidature:
    """Who stands for what (选举事项).

    Attributes:
        post: The post.
        seats: How many seats are to be filled (应选名额).
        most_marks: How many candidates one ballot may favour; as many as there are seats where it is left out.
        slate: Whether all candidates are voted on together, for or against (整体表决).
        nominees: Who stands.
        round_of: The round that left these seats open, where this is a further one (再次投票、另行选举).
        from_: The first day in the post, if that is known.
        until: The last day in the post, if that is known.
    """

    post: Post
    seats: int
    most_marks: int | None = None
    slate: bool
    nominees: tuple[Nominee, ...] = ()
    round_of: MotionId | None = None
    from_: Date | None = None
    until: Date | None = None


class Capacity(enum.StrEnum):
    """In what capacity somebody attends."""

    ATTENDING = "attending"
    """With a part in the meeting (出席)."""

    OBSERVING = "observing"
    """Without a vote (列席)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Capacity"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedOver:
    """An activity that is held again (延续活动): everything is taken over from the one before, and the suggestions of its
    review that are open are taken up.

    Attributes:
        activity: The activity's id.
        from_: The activity before.
    """

    activity: ActivityId
    from_: ActivityId


@dataclass(frozen=True, slots=True, kw_only=True)
class CastVote:
    """Records how somebody voted in an open vote (登记表决).

    Attributes:
        vote: In which vote.
        voter: Whose vote it is.
        mark: For, against or abstaining.
        by: Who cast it for them, where they sent a proxy.
    """

    type: ClassVar[Literal["CastVote"]] = "CastVote"
    vote: VoteId
    voter: PersonId
    mark: BallotMark
    by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairHandedOver:
    """The chair was handed over.

    Attributes:
        meeting: Which meeting.
        to: Who chairs from now on.
        at: When, if that is known.
    """

    type: ClassVar[Literal["ChairHandedOver"]] = "ChairHandedOver"
    meeting: MeetingId
    to: PersonId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChamberFounded:
    """A chamber was founded or taken up.

    Attributes:
        chamber: The chamber's id.
        name: Its registered name.
        hometown: Where its members come from.
        seat: Where it has its seat.
        offset: The distance of its clocks from UTC.
        charter: Its charter.
    """

    type: ClassVar[Literal["ChamberFounded"]] = "ChamberFounded"
    chamber: ChamberId
    name: Title
    hometown: Title | None = None
    seat: Title | None = None
    offset: UtcOffset
    charter: CharterRules


class ChamberId(Id):
    """A chamber (商会)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMemberClass:
    """Records that a member is of another class from a day on (变更会员类别).

    Attributes:
        member: Which seat.
        class_: The class.
        since: Since when, if that is known.
    """

    type: ClassVar[Literal["ChangeMemberClass"]] = "ChangeMemberClass"
    member: MemberId
    class_: MemberClass
    since: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRepresentative:
    """Records that a unit is represented by somebody else (调整代表).

    Attributes:
        member: The unit's seat.
        representative: Who represents it from now on.
        since: The first day, if that is known.
    """

    type: ClassVar[Literal["ChangeRepresentative"]] = "ChangeRepresentative"
    member: MemberId
    representative: PersonId
    since: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRotationPool:
    """Records that somebody joins or leaves the pool, or is away (轮值人员变动).

    Attributes:
        change: The new change's id.
        person: Who.
        becomes: What becomes of them.
    """

    type: ClassVar[Literal["ChangeRotationPool"]] = "ChangeRotationPool"
    change: TurnChangeId
    person: PersonId
    becomes: PoolChange


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeStanding:
    """Changes a seat's standing (变更会员状态).

    Attributes:
        member: Which seat.
        standing: The new standing.
        since: Since when, if that is known.
        reason: Why; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["ChangeStanding"]] = "ChangeStanding"
    member: MemberId
    standing: Standing
    since: Date | None = None
    reason: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CharterOverlay:
    """What one charter says otherwise than another (局部规则).

    Attributes:
        name: What the document is called from then on; as before where it is left out.
        base: The preset that it was written for, where it was written for one.
        posts: Posts that are new or ruled anew.
        organs: Organs that are new or ruled anew.
        meetings: Kinds of meeting that are new or ruled anew.
        rotation: How posts take turns.
        term: How long a term lasts.
        offices: Who may hold which post.
        powers: Powers that are given anew.
        tasks: What the host may do by itself for a task.
        retention: How long names are held.
        structure: Which organ is which.
        member_classes: Classes of members that are new or ruled anew.
        withdrawal: How a member leaves.
        automatic_exit: When a membership ends by itself.
        sanctions: The sanctions, from the mildest to the gravest: where any is said anew, all are.
        succession: What becomes of the seat of a unit that merges or is divided.
        dues: The dues.
        branches: Branches that are new or ruled anew, by their titles.
        amendment: How the charter is changed.
        dissolution: How the chamber is dissolved.
        secretariat: Rules of the secretariat's work; kinds of activity, reports and days that it does not name stay.
        staff: How the secretariat's staff are chosen and leave.
        articles: Articles with a new text.
    """

    name: Title | None = None
    base: Title | None = None
    posts: tuple[PostRule, ...] = ()
    organs: tuple[OrganRule, ...] = ()
    meetings: tuple[MeetingRule, ...] = ()
    rotation: RotationRule | None = None
    term: TermRule | None = None
    offices: OfficeRules | None = None
    powers: tuple[PowerRule, ...] = ()
    tasks: tuple[TaskRule, ...] = ()
    retention: tuple[RetentionRule, ...] = ()
    structure: StructureRule | None = None
    member_classes: tuple[MemberClassRule, ...] = ()
    withdrawal: WithdrawalRule | None = None
    automatic_exit: AutomaticExitRule | None = None
    sanctions: tuple[SanctionRule, ...] = ()
    succession: SuccessionRule | None = None
    dues: DuesRule | None = None
    branches: tuple[BranchRule, ...] = ()
    amendment: AmendmentRule | None = None
    dissolution: DissolutionRule | None = None
    secretariat: SecretariatRules | None = None
    staff: StaffRules | None = None
    articles: tuple[ArticleText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CharterRules:
    """A charter (章程) as data.

    Attributes:
        format: The format of the data: 1.
        name: What the document is called.
        posts: The posts.
        organs: The organs.
        meetings: The kinds of meeting.
        rotation: How posts take turns, where they do.
        term: How long a term lasts.
        offices: What is asked of those who hold posts.
        powers: Who may do what.
        tasks: What the host may do by itself.
        retention: How long names are held.
        structure: Which organ is which.
        member_classes: The classes of members.
        withdrawal: How a member leaves.
        automatic_exit: When a membership ends by itself.
        sanctions: What a member may be sanctioned with, from the mildest to the gravest as the charter lists them.
        succession: What becomes of the seat of a unit that merges or is divided.
        dues: The dues.
        branches: The branches.
        amendment: How the charter is changed.
        dissolution: How the chamber is dissolved.
        secretariat: Rules of the secretariat's work.
        staff: How the secretariat's staff are chosen and leave.
        articles: The articles with their texts, in the order of the document.
    """

    format: int
    name: Title
    posts: tuple[PostRule, ...] = ()
    organs: tuple[OrganRule, ...] = ()
    meetings: tuple[MeetingRule, ...] = ()
    rotation: RotationRule | None = None
    term: TermRule
    offices: OfficeRules | None = None
    powers: tuple[PowerRule, ...] = ()
    tasks: tuple[TaskRule, ...] = ()
    retention: tuple[RetentionRule, ...] = ()
    structure: StructureRule | None = None
    member_classes: tuple[MemberClassRule, ...] = ()
    withdrawal: WithdrawalRule | None = None
    automatic_exit: AutomaticExitRule | None = None
    sanctions: tuple[SanctionRule, ...] = ()
    succession: SuccessionRule | None = None
    dues: DuesRule | None = None
    branches: tuple[BranchRule, ...] = ()
    amendment: AmendmentRule | None = None
    dissolution: DissolutionRule | None = None
    secretariat: SecretariatRules | None = None
    staff: StaffRules | None = None
    articles: tuple[ArticleText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLetter:
    """Checks a draft (核稿), or turns it down.

    Attributes:
        letter: Which.
        turned_down: Why it is not to be issued; left out where it may be. A draft that is turned down is done with.
    """

    type: ClassVar[Literal["CheckLetter"]] = "CheckLetter"
    letter: LetterId
    turned_down: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseMeeting:
    """Closes a meeting (闭会).

    Attributes:
        meeting: Which.
        at: When, if that is known.
    """

    type: ClassVar[Literal["CloseMeeting"]] = "CloseMeeting"
    meeting: MeetingId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseNeed:
    """Closes a need (办结诉求): with the member's judgement, or as withdrawn.

    Attributes:
        need: Which.
        end: How it ends.
    """

    type: ClassVar[Literal["CloseNeed"]] = "CloseNeed"
    need: NeedId
    end: NeedEnding


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseRotation:
    """Records that a turn is over (轮值结束).

    Attributes:
        rotation: Which.
        on: Its last day.
    """

    type: ClassVar[Literal["CloseRotation"]] = "CloseRotation"
    rotation: RotationId
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseSuggestion:
    """Closes a suggestion (办结建议), visibly.

    Attributes:
        suggestion: Which.
        outcome: What became of it.
    """

    type: ClassVar[Literal["CloseSuggestion"]] = "CloseSuggestion"
    suggestion: SuggestionId
    outcome: SuggestionOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseVacancy:
    """Withdraws a vacancy (撤销招聘): nobody is sought any more.

    Attributes:
        vacancy: Which.
        reason: Why; it must not name people.
    """

    type: ClassVar[Literal["CloseVacancy"]] = "CloseVacancy"
    vacancy: VacancyId
    reason: Title


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseVote:
    """Closes a vote with its count (结束表决、报告计票).

    Attributes:
        vote: Which.
        count: The count; left out where the votes were recorded by name.
        signed_by: The tellers who signed the count.
        at: When, if that is known.
    """

    type: ClassVar[Literal["CloseVote"]] = "CloseVote"
    vote: VoteId
    count: VoteCount | None = None
    signed_by: tuple[PersonId, ...] = ()
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteFollowUp:
    """Records that a follow-up is done (办结后续事项).

    Attributes:
        follow_up: Which.
        at: When, if that is known.
        result: What came of it; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["CompleteFollowUp"]] = "CompleteFollowUp"
    follow_up: FollowUpId
    at: Occurred | None = None
    result: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteMilestone:
    """Records that a milestone was done (完成筹备事项).

    Attributes:
        activity: The activity.
        milestone: What was to be done.
        at: When, if that is known.
    """

    type: ClassVar[Literal["CompleteMilestone"]] = "CompleteMilestone"
    activity: ActivityId
    milestone: Title
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConveneMeeting:
    """Convenes a meeting (召集会议).

    Attributes:
        meeting: The new meeting's id.
        kind: Its kind, by the charter's word.
        series: Its number in a series, where it belongs to one.
        ordinal: Its number among the meetings of its kind in the term (次), if it bears one.
        theme: Its theme (主题).
        question: The question it is to discuss.
        starts: When it begins, as far as that is known.
        place: Where.
        agenda: The agenda.
        invited: Who is invited. For an organ's meeting those who belong to the organ are entitled without being named; for others those named here are, and where nobody is named it is unknown who is.
        second_call_of: The meeting that lapsed, where this one is called in its place (第二次召集).
        demand: The demand that it answers (应提议召开), where it answers one.
        convened_on: The day on which it was convened, where that is not today.
        audience: Who may read its record.
    """

    type: ClassVar[Literal["ConveneMeeting"]] = "ConveneMeeting"
    meeting: MeetingId
    kind: MeetingKind
    series: SeriesNumber | None = None
    ordinal: int | None = None
    theme: Title | None = None
    question: Title | None = None
    starts: Occurred | None = None
    place: Title | None = None
    agenda: tuple[AgendaItem, ...] = ()
    invited: tuple[PersonId, ...] = ()
    second_call_of: MeetingId | None = None
    demand: DemandId | None = None
    convened_on: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectMinutes:
    """Corrects a meeting's minutes (更正纪要).

    Attributes:
        correction: The correction's id, new within the meeting.
        meeting: Which meeting.
        contribution: The contribution it is about, if it is about one.
        text: What it says; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["CorrectMinutes"]] = "CorrectMinutes"
    correction: CorrectionId
    meeting: MeetingId
    contribution: ContributionId | None = None
    text: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideProbation:
    """Decides a probation (决定转正): who is not confirmed leaves the post, in the same entry.

    Attributes:
        vacancy: The vacancy to which they were appointed.
        confirmed: Whether they are confirmed (转正).
        on: On which day; the last in the post where they are not.
        reason: Why; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["DecideProbation"]] = "DecideProbation"
    vacancy: VacancyId
    confirmed: bool
    on: Date
    reason: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DefineTask:
    """Records a task, or how it is from now on (登记工作任务).

    Attributes:
        task: Its id.
        title: What it is called; it must not name people.
        needs: What it asks of whoever does it.
        hours: How many hours a month it takes, where that is known.
        from_: The first day, if it has one.
        until: The last day, if it has one.
    """

    type: ClassVar[Literal["DefineTask"]] = "DefineTask"
    task: TaskId
    title: Title
    needs: tuple[TaskNeed, ...] = ()
    hours: int | None = None
    from_: Date | None = None
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandMeeting:
    """Records a demand that a meeting be convened (提议召开临时会议).

    Attributes:
        demand: The demand's id.
        kind: Which kind of meeting is demanded, by the charter's word.
        by: Who demands it.
        purpose: What it is to be about, and why; it goes to the erasable part of the journal.
        on: The day on which the demand arrived, where that is not today.
        audience: Who may read it.
    """

    type: ClassVar[Literal["DemandMeeting"]] = "DemandMeeting"
    demand: DemandId
    kind: MeetingKind
    by: DemandedBy
    purpose: Prose
    on: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAmendment:
    """Drafts an amendment of the charter (起草章程修正案). Checking it also tells what the amended charter would have
    against higher rules.

    Attributes:
        amendment: The new amendment's id.
        title: What it is called.
        text: Its wording, where it is given; it must not name people.
        change: What it changes.
    """

    type: ClassVar[Literal["DraftAmendment"]] = "DraftAmendment"
    amendment: AmendmentId
    title: Title
    text: Passage | None = None
    change: AmendmentChange


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLetter:
    """Drafts a letter (拟稿), or registers a member's proposal (登记提案).

    Attributes:
        letter: The new letter's id.
        kind: Its kind.
        title: Its title, without names of people.
        to: For whom it is.
        matters: What it asks for: one matter for a request, at most one for a letter, none for what only tells.
        body: What it says; it goes to the erasable part of the journal.
        answers: What came from outside that it answers; issuing it settles that.
        follows: The letter that it follows up: one that was returned, or agreed to on conditions.
        from_: The member whose proposal it is.
        answer_by: By when an answer is asked for, where it says so.
        audience: Who may read it.
    """

    type: ClassVar[Literal["DraftLetter"]] = "DraftLetter"
    letter: LetterId
    kind: LetterKind
    title: Title
    to: tuple[Addressee, ...] = ()
    matters: tuple[Title, ...] = ()
    body: Prose
    answers: DirectiveId | None = None
    follows: LetterId | None = None
    from_: MemberId | None = None
    answer_by: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftMinutes:
    """Drafts a meeting's minutes from what was recorded (起草纪要).

    Attributes:
        meeting: Which meeting.
    """

    type: ClassVar[Literal["DraftMinutes"]] = "DraftMinutes"
    meeting: MeetingId


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPlan:
    """Drafts the plan of a year (起草年度工作计划).

    Attributes:
        plan: The new plan's id.
        year: The year that it is for.
        carried_over: The activities that are held again, as they were planned before.
        activities: The activities that are new.
        audience: Who may read it.
    """

    type: ClassVar[Literal["DraftPlan"]] = "DraftPlan"
    plan: PlanId
    year: int
    carried_over: tuple[CarriedOver, ...] = ()
    activities: tuple[PlannedActivity, ...] = ()
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class DropActivity:
    """Drops an activity (取消活动).

    Attributes:
        activity: Which.
        reason: Why.
    """

    type: ClassVar[Literal["DropActivity"]] = "DropActivity"
    activity: ActivityId
    reason: Title


@dataclass(frozen=True, slots=True, kw_only=True)
class EditSummary:
    """Words a part of a summary (修改总结).

    Attributes:
        span: Of which summary.
        section: Which part.
        text: What it says; it goes to the erasable part of the journal.
        audience: Who may read it.
    """

    type: ClassVar[Literal["EditSummary"]] = "EditSummary"
    span: SummarySpan
    section: SummarySection
    text: Prose
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class EndAppointment:
    """Records that an appointment has ended (卸任).

    Attributes:
        appointment: Which.
        on: The last day in the post.
        ground: Why.
        meeting: The meeting at which it was decided. Whoever was elected is removed by a motion that was carried, which ends the appointment by itself.
    """

    type: ClassVar[Literal["EndAppointment"]] = "EndAppointment"
    appointment: AppointmentId
    on: Date
    ground: EndGround
    meeting: MeetingId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOffer:
    """Ends an offer before its period is over (终止资源供给): it is used up, or the member takes it back.

    Attributes:
        offer: Which.
        reason: Why, where that is said.
    """

    type: ClassVar[Literal["EndOffer"]] = "EndOffer"
    offer: OfferId
    reason: Title | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasePerson:
    """Erases a person's data from the journal (删除个人信息), or restricts them where a rule holds them.

    Attributes:
        person: Whose.
        basis: Why.
    """

    type: ClassVar[Literal["ErasePerson"]] = "ErasePerson"
    person: PersonId
    basis: ErasureBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcuseAbsence:
    """Records that somebody asked leave (请假).

    Attributes:
        meeting: Which meeting.
        person: Who.
        reason: Why; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["ExcuseAbsence"]] = "ExcuseAbsence"
    meeting: MeetingId
    person: PersonId
    reason: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendTerm:
    """Extends a term (延期换届).

    Attributes:
        term: Which.
        until: Its new last day.
        approvals: Who approved.
    """

    type: ClassVar[Literal["ExtendTerm"]] = "ExtendTerm"
    term: TermId
    until: Date
    approvals: tuple[Approval, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLeader:
    """Records that a leader was put on file (负责人备案).

    Attributes:
        appointment: The appointment.
        on: On which day.
    """

    type: ClassVar[Literal["FileLeader"]] = "FileLeader"
    appointment: AppointmentId
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLetter:
    """Files a letter (归档) that has been issued and, where it asks for something, answered.

    Attributes:
        letter: Which.
        place: Where it is kept, such as 2026年文书档案第三卷.
        at: When, if that is known.
    """

    type: ClassVar[Literal["FileLetter"]] = "FileLetter"
    letter: LetterId
    place: Title
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileProjects:
    """Files a member's projects for a return (填报项目): all of them, in place of what they filed before; none is said by an empty list.

    Attributes:
        data_return: Which return.
        member: The member.
        projects: Their projects.
    """

    type: ClassVar[Literal["FileProjects"]] = "FileProjects"
    data_return: ReturnId
    member: MemberId
    projects: tuple[ReportedProject, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRecord:
    """Files a record of an activity (归档活动资料). The record itself stays where it is: here stands what it is called.

    Attributes:
        activity: The activity.
        kind: What it is.
        title: What it is called, or where it is kept.
        digest: The digest of the file, where there is one.
    """

    type: ClassVar[Literal["FileRecord"]] = "FileRecord"
    activity: ActivityId
    kind: RecordKind
    title: Title
    digest: Digest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundChamber:
    """Founds a chamber, or takes up an existing one: the first entry of every journal (成立、建档).

    Attributes:
        chamber: The chamber's id.
        name: Its registered name.
        hometown: Where its members come from, for a chamber of people away from home (原籍地).
        seat: Where it has its seat (住所地).
        offset: The distance of its clocks from UTC.
        charter: Its charter.
    """

    type: ClassVar[Literal["FoundChamber"]] = "FoundChamber"
    chamber: ChamberId
    name: Title
    hometown: Title | None = None
    seat: Title | None = None
    offset: UtcOffset
    charter: CharterRules


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantProxy:
    """Files that somebody votes for somebody else at a meeting (登记委托投票).

    Attributes:
        proxy: The new proxy's id.
        meeting: At which meeting.
        principal: Who is represented.
        holder: Who votes for them.
        unit: The unit that sends its colleague, where the paper says so (派员单位).
    """

    type: ClassVar[Literal["GrantProxy"]] = "GrantProxy"
    proxy: ProxyId
    meeting: MeetingId
    principal: PersonId
    holder: PersonId
    unit: EnterpriseId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverChair:
    """Hands the chair over (移交主持).

    Attributes:
        meeting: Which meeting.
        to: Who chairs from now on.
        at: When, if that is known.
    """

    type: ClassVar[Literal["HandOverChair"]] = "HandOverChair"
    meeting: MeetingId
    to: PersonId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverWork:
    """Records that somebody who left the staff handed over their work (办理工作交接).

    Attributes:
        appointment: The appointment that ended.
        on: On which day.
        done: What was done; it goes to the erasable part of the journal.
        undone: What is not yet done.
    """

    type: ClassVar[Literal["HandOverWork"]] = "HandOverWork"
    appointment: AppointmentId
    on: Date
    done: tuple[Prose, ...] = ()
    undone: tuple[Unfinished, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldActivity:
    """Records that an activity took place (活动举办).

    Attributes:
        activity: Which.
        on: On which day.
        participants: The people of the roster who took part.
        others: How many others took part, if that is known.
        cost: What it cost, if that is known.
        meeting: The meeting that it was, where it was one.
        account: What is to be remembered; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["HoldActivity"]] = "HoldActivity"
    activity: ActivityId
    on: Date
    participants: tuple[PersonId, ...] = ()
    others: int | None = None
    cost: Money | None = None
    meeting: MeetingId | None = None
    account: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueBallot:
    """Records that somebody was given a ballot (发票).

    Attributes:
        vote: In which vote.
        voter: To whom.
    """

    type: ClassVar[Literal["IssueBallot"]] = "IssueBallot"
    vote: VoteId
    voter: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueLetter:
    """Signs and issues a letter (签发). Whoever acts signs it; it gets the next number of its row.

    Attributes:
        letter: Which.
        on: On which day, where that is not today (成文日期).
    """

    type: ClassVar[Literal["IssueLetter"]] = "IssueLetter"
    letter: LetterId
    on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueSummary:
    """Issues a summary (印发总结): its figures are fixed.

    Attributes:
        span: Which.
        audience: Who may read it from now on; until then the secretariat alone may.
    """

    type: ClassVar[Literal["IssueSummary"]] = "IssueSummary"
    span: SummarySpan
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class LapseMeeting:
    """Records that a meeting was not held because too few had come (宣布流会).

    Attributes:
        meeting: Which.
        at: When, if that is known.
    """

    type: ClassVar[Literal["LapseMeeting"]] = "LapseMeeting"
    meeting: MeetingId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchOffer:
    """Matches a need with an offer (资源对接).

    Attributes:
        need: The need.
        offer: The offer.
        consents: The members who have consented: the one who needs and the one who offers.
    """

    type: ClassVar[Literal["MatchOffer"]] = "MatchOffer"
    need: NeedId
    offer: OfferId
    consents: tuple[MemberId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveMotion:
    """Moves a motion at a meeting that binds (提出议案).

    Attributes:
        motion: The new motion's id.
        meeting: At which meeting.
        item: The item of the agenda that it belongs to: what is not on the agenda is not voted on.
        movers: Who moves it: members of the organ, or another organ that submits it.
        subject: What it is about.
        text: Its text; it goes to the erasable part of the journal.
        follow_ups: What is to be done when it passes.
        audience: Who may read it.
    """

    type: ClassVar[Literal["MoveMotion"]] = "MoveMotion"
    motion: MotionId
    meeting: MeetingId
    item: AgendaItemId
    movers: tuple[Principal, ...] = ()
    subject: Subject
    text: Prose
    follow_ups: tuple[ProposedFollowUp, ...] = ()
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMeeting:
    """Opens a meeting (宣布开会).

    Attributes:
        meeting: Which.
        chair: Who chairs.
        at: When, if that is known.
    """

    type: ClassVar[Literal["OpenMeeting"]] = "OpenMeeting"
    meeting: MeetingId
    chair: PersonId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRecord:
    """Opens a record to more readers (公开、解密、指定知悉): to named persons, or from a day on to a wider circle.

    Attributes:
        seq: The entry that made the record.
        persons: Who may read it besides, by name.
        audience: The wider circle that may read it.
        from_: From which day on (公开日期); at once where it is left out, and at once where it has passed.
    """

    type: ClassVar[Literal["OpenRecord"]] = "OpenRecord"
    seq: int
    persons: tuple[PersonId, ...] = ()
    audience: Audience | None = None
    from_: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenReturn:
    """Opens a return (布置报送): from now on every member that is named owes their projects.

    Attributes:
        data_return: The new return's id.
        directive: The document from outside that asks for it.
        title: What it is called.
        year: The year that it tells of.
        members: The members who owe.
        due: By when they are to file, where that is said.
        audience: Who may read it.
    """

    type: ClassVar[Literal["OpenReturn"]] = "OpenReturn"
    data_return: ReturnId
    directive: DirectiveId
    title: Title
    year: int
    members: tuple[MemberId, ...] = ()
    due: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRotation:
    """Records whose turn it is (轮值).

    Attributes:
        rotation: The new rotation's id.
        ordinal: Its number within the term: 14 for 第十四次.
        holders: Who holds it, together.
        from_: The first day, if that is known.
        until: The last day, if that is known.
    """

    type: ClassVar[Literal["OpenRotation"]] = "OpenRotation"
    rotation: RotationId
    ordinal: int
    holders: tuple[PersonId, ...] = ()
    from_: Date | None = None
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSeries:
    """Records a series of joint meetings (登记联席会议系列).

    Attributes:
        series: The new series' id.
        name: Its name, such as 在陕湘籍商会秘书长联席会议.
    """

    type: ClassVar[Literal["OpenSeries"]] = "OpenSeries"
    series: SeriesId
    name: Title


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTerm:
    """Records a term of office (记载届次).

    Attributes:
        term: The new term's id.
        ordinal: Its number: 2 for 第二届.
        from_: Its first day, if that is known.
        until: Its last day, if that is known.
        certificate_until: The last day on which the registration certificate is valid (登记证书有效期), where the clock of the election hangs on it.
        organ: The organ whose own term it is; the chamber's where none is given.
    """

    type: ClassVar[Literal["OpenTerm"]] = "OpenTerm"
    term: TermId
    ordinal: int
    from_: Date | None = None
    until: Date | None = None
    certificate_until: Date | None = None
    organ: Organ | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVacancy:
    """Opens a vacancy (发布招聘).

    Attributes:
        vacancy: The new vacancy's id.
        post: The post.
        requirements: What is asked for besides the criteria.
        closes: The last day of applications.
        fill_by: By when somebody is to be appointed, where that is said.
        audience: Who may read the notice.
    """

    type: ClassVar[Literal["OpenVacancy"]] = "OpenVacancy"
    vacancy: VacancyId
    post: Post
    requirements: Passage | None = None
    closes: Date
    fill_by: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVote:
    """Opens the vote on a motion (开始表决).

    Attributes:
        vote: The new vote's id.
        motion: On which motion.
        ballot: How it is taken.
        tellers: Who counts (监票人、计票人).
        at: When, if that is known.
    """

    type: ClassVar[Literal["OpenVote"]] = "OpenVote"
    vote: VoteId
    motion: MotionId
    ballot: BallotKind
    tellers: tuple[PersonId, ...] = ()
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PassSeat:
    """Records that the seat of a unit passes on to its successor (继承会员资格).

    Attributes:
        member: Which seat: the one that is kept, where two members merge.
        to: The enterprise that inherits it.
        ground: What happened to the unit.
        since: The first day, if that is known.
        document: What the paper is called that says so, if there is one.
    """

    type: ClassVar[Literal["PassSeat"]] = "PassSeat"
    member: MemberId
    to: EnterpriseId
    ground: SuccessionGround
    since: Date | None = None
    document: Title | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanActivity:
    """Adds an activity to a plan, or one that no plan has (新增活动).

    Attributes:
        plan: The plan; left out where none has it.
        year: The year in which its node is looked for, where no plan says so.
        planned: The activity.
    """

    type: ClassVar[Literal["PlanActivity"]] = "PlanActivity"
    plan: PlanId | None = None
    year: int | None = None
    planned: PlannedActivity


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRotation:
    """Plans the turns of the term (制定轮值计划): who takes them, in which order, from when. A later plan takes the place of
    an earlier one.

    Attributes:
        plan: The new plan's id.
        ordinal: The number within the term of its first turn.
        from_: The first day of its first turn.
        seats: How many hold a turn together.
        pool: Who takes turns, in order.
        draw: The draw that the order comes from, where it was drawn.
    """

    type: ClassVar[Literal["PlanRotation"]] = "PlanRotation"
    plan: RotationPlanId
    ordinal: int
    from_: Date
    seats: int
    pool: tuple[PersonId, ...] = ()
    draw: DrawId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileStaff:
    """Records what somebody is good at, how much they can take on and what they must not do (登记特长). It takes the place of what was
    recorded of them before.

    Attributes:
        person: Who.
        strengths: Their strengths; what is not named counts as 0.
        tasks_at_most: How many tasks they can take on at once.
        barred: The tasks that they must not do.
    """

    type: ClassVar[Literal["ProfileStaff"]] = "ProfileStaff"
    person: PersonId
    strengths: tuple[StrengthLevel, ...] = ()
    tasks_at_most: int
    barred: tuple[BarTask, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeRemoval:
    """Records a motion to remove somebody from a post (提出罢免).

    Attributes:
        removal: The motion's id.
        appointment: The appointment that is to end.
        mover: Who moves it: a person, an organ such as the supervisors, an authority.
        reasons: The reasons in writing; they go to the erasable part of the journal.
        audience: Who may read them.
        supporters: Who has joined the mover (联名), where several must.
    """

    type: ClassVar[Literal["ProposeRemoval"]] = "ProposeRemoval"
    removal: RemovalId
    appointment: AppointmentId
    mover: Principal
    reasons: Prose
    audience: Audience = Audience.SECRETARIAT
    supporters: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishMinutes:
    """Makes a meeting's signed minutes known (公布、抄送纪要): to all members, to an authority.

    Attributes:
        meeting: Which meeting.
        to: How.
        on: On which day, where it was another than today.
    """

    type: ClassVar[Literal["PublishMinutes"]] = "PublishMinutes"
    meeting: MeetingId
    to: MinutesPublication
    on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAmendmentApproval:
    """Records that a body outside has approved an amendment (章程修正案获核准).

    Attributes:
        amendment: Which.
        by: Whose approval.
        on: On which day.
    """

    type: ClassVar[Literal["RecordAmendmentApproval"]] = "RecordAmendmentApproval"
    amendment: AmendmentId
    by: Approver
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAnswer:
    """Records the answer to a request, a letter or a proposal (登记批复、复函、提案答复).

    Attributes:
        letter: What it answers.
        outcome: What it says.
        reference: The answer's own title or number, where it has one.
        text: Its conditions or its words; they go to the erasable part of the journal.
        follow_up_by: By when a letter is to follow that tells how its conditions were met, or completes what was returned.
        at: When it came, if that is known.
    """

    type: ClassVar[Literal["RecordAnswer"]] = "RecordAnswer"
    letter: LetterId
    outcome: AnswerOutcome
    reference: Title | None = None
    text: Prose | None = None
    follow_up_by: Date | None = None
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordApplication:
    """Records that somebody applies for a vacancy (登记报名).

    Attributes:
        vacancy: For which vacancy.
        person: Who.
        on: On which day; today where none is given.
    """

    type: ClassVar[Literal["RecordApplication"]] = "RecordApplication"
    vacancy: VacancyId
    person: PersonId
    on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBirthDate:
    """Records or corrects a person's date of birth (登记出生日期).

    Attributes:
        person: Whose.
        born: The date; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["RecordBirthDate"]] = "RecordBirthDate"
    person: PersonId
    born: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBranchDues:
    """Records what members of the branch paid for a period (登记党费).

    Attributes:
        organ: The organ that collects.
        period: A day of the period that they paid for, such as its last.
        payments: Who paid how much.
        on: When, if that is known.
        audience: Who may read it; the secretariat alone where it is left out, for whoever pays is of the Party.
    """

    type: ClassVar[Literal["RecordBranchDues"]] = "RecordBranchDues"
    organ: Organ
    period: Date
    payments: tuple[BranchPayment, ...] = ()
    on: Occurred | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordConsensus:
    """Records a point of consensus (记录共识).

    Attributes:
        consensus: The point's id, new within the meeting.
        meeting: Which meeting.
        text: The point; it goes to the erasable part of the journal.
        audience: Who may read it.
    """

    type: ClassVar[Literal["RecordConsensus"]] = "RecordConsensus"
    consensus: ConsensusId
    meeting: MeetingId
    text: Prose
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordContribution:
    """Records a contribution to a meeting (记录发言).

    Attributes:
        contribution: The contribution's id, new within the meeting.
        meeting: Which meeting.
        item: The item of the agenda it belongs to, if any.
        speakers: Who made it; several where they made it together.
        on_behalf_of: On whose behalf, where it was not only their own.
        summary: What it was about, in a sentence.
        points: Its points, one by one.
        audience: Who may read it.
    """

    type: ClassVar[Literal["RecordContribution"]] = "RecordContribution"
    contribution: ContributionId
    meeting: MeetingId
    item: AgendaItemId | None = None
    speakers: tuple[PersonId, ...] = ()
    on_behalf_of: tuple[Principal, ...] = ()
    summary: Prose | None = None
    points: tuple[Prose, ...] = ()
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDefence:
    """Records how somebody answered the motion to remove them, or that they were heard and said nothing (申辩).

    Attributes:
        removal: Which motion.
        defence: What they said; it goes to the erasable part of the journal. Left out where they did not answer.
    """

    type: ClassVar[Literal["RecordDefence"]] = "RecordDefence"
    removal: RemovalId
    defence: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDelegation:
    """Records that somebody may act on another's behalf (登记委托).

    Attributes:
        delegation: The new delegation's id.
        delegate: Who acts.
        principal: On whose behalf.
        scope: What for.
        from_: The first day, if that is known.
        until: The last day, if that is known.
        accepted: The day on which the delegate accepted it, if they did.
    """

    type: ClassVar[Literal["RecordDelegation"]] = "RecordDelegation"
    delegation: DelegationId
    delegate: PersonId
    principal: Principal
    scope: DelegationScope
    from_: Date | None = None
    until: Date | None = None
    accepted: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDisclosure:
    """Records that somebody read or exported a view (登记查阅).

    Attributes:
        id: The new disclosure's id.
        disclosure: What was disclosed to whom, as the view told it.
        way: How.
        at: When.
    """

    type: ClassVar[Literal["RecordDisclosure"]] = "RecordDisclosure"
    id: DisclosureId
    disclosure: Disclosure
    way: DisclosureWay
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordElectionStep:
    """Records that a step of an election was done (登记换届步骤).

    Attributes:
        term: The term at whose end the election is.
        step: Which step.
        on: On which day it was done.
    """

    type: ClassVar[Literal["RecordElectionStep"]] = "RecordElectionStep"
    term: TermId
    step: ElectionStep
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordGuests:
    """Records a guest delegation (登记来宾).

    Attributes:
        guests: The new delegation's id, new within the meeting.
        meeting: Which meeting.
        party: The body they come from. Left out where it is not known: an affiliation is never guessed.
        delegates: Those who are named.
        companions: How many came with them unnamed; left out where it is not known.
    """

    type: ClassVar[Literal["RecordGuests"]] = "RecordGuests"
    guests: GuestsId
    meeting: MeetingId
    party: PartyId | None = None
    delegates: tuple[Delegate, ...] = ()
    companions: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordHandover:
    """Records what a turn hands over to the next (轮值交接).

    Attributes:
        rotation: Which turn.
        done: What was done, point by point; it goes to the erasable part of the journal.
        undone: What was left undone, point by point; it goes to the erasable part of the journal.
        report: The report on the turn; it goes to the erasable part of the journal.
        office_days: How many days its holders were in the office, if that was counted.
        on: The day of the handover, if that is known.
        audience: Who may read it.
        spent: How much the turn has spent, if that was counted.
    """

    type: ClassVar[Literal["RecordHandover"]] = "RecordHandover"
    rotation: RotationId
    done: tuple[Prose, ...] = ()
    undone: tuple[Prose, ...] = ()
    report: Prose | None = None
    office_days: int | None = None
    on: Date | None = None
    audience: Audience = Audience.SECRETARIAT
    spent: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordHolidayNotice:
    """Records how a year's holidays are arranged (登记节假日安排).

    Attributes:
        notice: The year's arrangement, by the notice that announced it or changed it last.
    """

    type: ClassVar[Literal["RecordHolidayNotice"]] = "RecordHolidayNotice"
    notice: HolidayNotice


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOutcome:
    """Records what came of a match (登记对接结果).

    Attributes:
        need: The need.
        offer: The offer.
        outcome: What came of it.
    """

    type: ClassVar[Literal["RecordOutcome"]] = "RecordOutcome"
    need: NeedId
    offer: OfferId
    outcome: MatchOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordStudy:
    """Records that a document was studied (记录学习文件).

    Attributes:
        meeting: Which meeting.
        item: The item of the agenda it belongs to, if any.
        document: The document's title.
        issuer: Who issued it, if that is known.
        led_by: Who led the study, if that is known.
        audience: Who may read it.
    """

    type: ClassVar[Literal["RecordStudy"]] = "RecordStudy"
    meeting: MeetingId
    item: AgendaItemId | None = None
    document: Title
    issuer: PartyId | None = None
    led_by: PersonId | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordVisit:
    """Records a visit or a relay (登记走访、传达).

    Attributes:
        visit: The new visit's id.
        purpose: What for.
        visited: To whom.
        visitors: Who went.
        at: When, if that is known.
        account: What was said and learned; it goes to the erasable part of the journal.
        audience: Who may read it.
    """

    type: ClassVar[Literal["RecordVisit"]] = "RecordVisit"
    visit: VisitId
    purpose: VisitPurpose
    visited: Visited
    visitors: tuple[PersonId, ...] = ()
    at: Occurred | None = None
    account: Prose | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class RecuseVoter:
    """Records that somebody takes no part in the vote on a motion (回避).

    Attributes:
        motion: Which motion.
        person: Who.
        reason: Why; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["RecuseVoter"]] = "RecuseVoter"
    motion: MotionId
    person: PersonId
    reason: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEnterprise:
    """Registers an enterprise (登记企业).

    Attributes:
        enterprise: The new enterprise's id.
        name: Its name.
        representative: Who represents it, if that is known.
        credit_code: Its unified social credit code (统一社会信用代码), if that is known. It must have the shape of one; whether its checks hold is told by `CreditCode` and not required, for codes that fail them were really issued.
    """

    type: ClassVar[Literal["RegisterEnterprise"]] = "RegisterEnterprise"
    enterprise: EnterpriseId
    name: Title
    representative: PersonId | None = None
    credit_code: CreditCodeText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterNeed:
    """Registers a need of a member (登记会员诉求).

    Attributes:
        need: The new need's id.
        member: Whose it is.
        category: Its category, by the charter's word.
        what: What the member needs; it goes to the erasable part of the journal.
        asks_for: The resource that is asked for, where it is one.
        learned_at: The visit at which it was learned, where it was at one.
        on: On which day the member said so, where it was another than today.
        audience: Who may read it.
    """

    type: ClassVar[Literal["RegisterNeed"]] = "RegisterNeed"
    need: NeedId
    member: MemberId
    category: NeedCategory
    what: Prose
    asks_for: ResourceTerms | None = None
    learned_at: VisitId | None = None
    on: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterOffer:
    """Registers what a member offers (登记资源供给).

    Attributes:
        offer: The new offer's id.
        member: Whose it is.
        terms: What is offered.
        may_be_named: Whether the member agrees to be named to those who may need it (同意公开名称).
        audience: Who may read it.
    """

    type: ClassVar[Literal["RegisterOffer"]] = "RegisterOffer"
    offer: OfferId
    member: MemberId
    terms: ResourceTerms
    may_be_named: bool
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterParty:
    """Registers a body outside the chamber (登记外部单位): another chamber, an authority.

    Attributes:
        party: The new body's id.
        name: Its name.
        kind: What kind of body it is.
    """

    type: ClassVar[Literal["RegisterParty"]] = "RegisterParty"
    party: PartyId
    name: Title
    kind: PartyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPerson:
    """Registers a person (登记人员).

    Attributes:
        person: The new person's id.
        name: Their name; it goes to the erasable part of the journal.
        phone: Their telephone number, if it is needed; it goes there too.
        audience: Who may see the name in documents.
        born: Their date of birth, where a limit of age may ask for it; it goes there too.
    """

    type: ClassVar[Literal["RegisterPerson"]] = "RegisterPerson"
    person: PersonId
    name: PersonName
    phone: Phone | None = None
    audience: Audience = Audience.SECRETARIAT
    born: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplaceTurnHolder:
    """Records that somebody takes a place in a turn over while the turn runs (轮值期中换人).

    Attributes:
        change: The new change's id.
        rotation: Which turn.
        person: Who holds the place until then.
        substitute: Who holds it from then on.
        on: Their first day; the other's last is the day before.
        ground: Why, if that is known.
        consents: Who has consented.
    """

    type: ClassVar[Literal["ReplaceTurnHolder"]] = "ReplaceTurnHolder"
    change: TurnChangeId
    rotation: RotationId
    person: PersonId
    substitute: PersonId
    on: Date
    ground: ReplacementGround | None = None
    consents: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RescheduleActivity:
    """Moves an activity to another day (调整活动时间).

    Attributes:
        activity: Which.
        day: Its new day.
        reason: Why, where that is said.
    """

    type: ClassVar[Literal["RescheduleActivity"]] = "RescheduleActivity"
    activity: ActivityId
    day: Date
    reason: Title | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondToNeed:
    """Records that the member got a response, although not yet the answer (回应诉求).

    Attributes:
        need: Which.
        said: What the member was told; it goes to the erasable part of the journal.
        on: On which day, where it was another than today.
    """

    type: ClassVar[Literal["RespondToNeed"]] = "RespondToNeed"
    need: NeedId
    said: Prose
    on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeMeeting:
    """Resumes a meeting (复会).

    Attributes:
        meeting: Which.
        at: When, if that is known.
    """

    type: ClassVar[Literal["ResumeMeeting"]] = "ResumeMeeting"
    meeting: MeetingId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnBallot:
    """Records that somebody returned their ballot (收票). What it says is not recorded anywhere.

    Attributes:
        vote: In which vote.
        voter: Who.
    """

    type: ClassVar[Literal["ReturnBallot"]] = "ReturnBallot"
    vote: VoteId
    voter: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealDraw:
    """Reveals the seed of a draw, and with it the order (开签).

    Attributes:
        draw: Which.
        seed: The seed that was committed to.
    """

    type: ClassVar[Literal["RevealDraw"]] = "RevealDraw"
    draw: DrawId
    seed: Seed


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewActivity:
    """Reviews an activity (活动总结). All that is said goes to the erasable part of the journal.

    Attributes:
        activity: Which.
        went_well: What went well.
        fell_short: What fell short.
        opinions: What people said.
        suggestions: What is to be done about it.
        audience: Who may read it.
    """

    type: ClassVar[Literal["ReviewActivity"]] = "ReviewActivity"
    activity: ActivityId
    went_well: tuple[Prose, ...] = ()
    fell_short: tuple[Prose, ...] = ()
    opinions: tuple[Prose, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeDelegation:
    """Revokes a delegation (撤销委托).

    Attributes:
        delegation: Which.
        on: The last day on which it holds.
    """

    type: ClassVar[Literal["RevokeDelegation"]] = "RevokeDelegation"
    delegation: DelegationId
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionMember:
    """Sanctions a member (作出处分决定).

    Attributes:
        member: Which seat.
        sanction: With what.
        reasons: Why; it goes to the erasable part of the journal.
        heard: The day on which the member was heard, or could have been and said nothing.
        defence: What the member answered, spoken or in writing; it goes to the erasable part of the journal.
        resolution: The motion by which an organ decided it; found where it is not named, and named in what is recorded.
        since: The first day; today where none is named.
        until: The last day of a suspension.
        audience: Who may read it.
    """

    type: ClassVar[Literal["SanctionMember"]] = "SanctionMember"
    member: MemberId
    sanction: Sanction
    reasons: Prose
    heard: Date | None = None
    defence: Prose | None = None
    resolution: MotionId | None = None
    since: Date | None = None
    until: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatMember:
    """Records a member's seat with its standing (登记会员席位).

    Attributes:
        member: The new seat's id.
        holder: Whose it is.
        standing: Its standing.
        since: Since when, if that is known.
        class_: The class of member, by the charter's word, if that is known.
    """

    type: ClassVar[Literal["SeatMember"]] = "SeatMember"
    member: MemberId
    holder: MemberHolder
    standing: Standing
    since: Date | None = None
    class_: MemberClass | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondMotion:
    """Seconds a motion (附议).

    Attributes:
        motion: Which.
        person: Who.
    """

    type: ClassVar[Literal["SecondMotion"]] = "SecondMotion"
    motion: MotionId
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class SendNotice:
    """Records that a meeting's notice was sent (发出会议通知).

    Attributes:
        meeting: Which meeting.
        sent: When, if that is known; for the notice period an unknown day counts as the day of recording.
    """

    type: ClassVar[Literal["SendNotice"]] = "SendNotice"
    meeting: MeetingId
    sent: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortenTerm:
    """Ends a term before its time (提前换届).

    Attributes:
        term: Which.
        until: Its new last day.
        approvals: Who approved.
    """

    type: ClassVar[Literal["ShortenTerm"]] = "ShortenTerm"
    term: TermId
    until: Date
    approvals: tuple[Approval, ...] = ()


class Manner(enum.StrEnum):
    """How somebody attends."""

    IN_PERSON = "in_person"
    """There (现场)."""

    REMOTE = "remote"
    """From elsewhere, seen and heard (线上)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Manner"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Signs somebody in (签到).

    Attributes:
        meeting: Which meeting.
        person: Who.
        capacity: In what capacity.
        arrived: When they arrived, if that is known.
        manner: How.
    """

    type: ClassVar[Literal["SignIn"]] = "SignIn"
    meeting: MeetingId
    person: PersonId
    capacity: Capacity
    arrived: Occurred | None = None
    manner: Manner = Manner.IN_PERSON


@dataclass(frozen=True, slots=True, kw_only=True)
class SignMinutes:
    """Signs a meeting's minutes (签发纪要).

    Attributes:
        meeting: Which meeting.
    """

    type: ClassVar[Literal["SignMinutes"]] = "SignMinutes"
    meeting: MeetingId


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOut:
    """Records that somebody left (离场).

    Attributes:
        meeting: Which meeting.
        person: Who.
        left: When they left, if that is known.
    """

    type: ClassVar[Literal["SignOut"]] = "SignOut"
    meeting: MeetingId
    person: PersonId
    left: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitPeriodicReport:
    """Records that a report by cadence was submitted (报送定期报告).

    Attributes:
        report: Which, by the charter's word.
        period: A day of the period that it tells of, such as its last.
        at: When, if that is known.
        summary: What it says in short; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["SubmitPeriodicReport"]] = "SubmitPeriodicReport"
    report: ReportKind
    period: Date
    at: Occurred | None = None
    summary: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitReport:
    """Records that the report was submitted, or the reply given (报送报告、答复).

    Attributes:
        directive: The directive that it answers.
        at: When, if that is known.
        summary: What it says in short; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["SubmitReport"]] = "SubmitReport"
    directive: DirectiveId
    at: Occurred | None = None
    summary: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitReturn:
    """Submits a return (报送汇总表), which answers the directive.

    Attributes:
        data_return: Which.
        at: When, if that is known.
    """

    type: ClassVar[Literal["SubmitReturn"]] = "SubmitReturn"
    data_return: ReturnId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubstituteTurn:
    """Records that somebody takes another's next turn (轮值替班).

    Attributes:
        change: The new change's id.
        ordinal: The number of the turn.
        person: Whose turn it is.
        substitute: Who takes it.
        consents: Who has consented.
    """

    type: ClassVar[Literal["SubstituteTurn"]] = "SubstituteTurn"
    change: TurnChangeId
    ordinal: int
    person: PersonId
    substitute: PersonId
    consents: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapTurns:
    """Records that two people swap their next turns (轮值调换).

    Attributes:
        change: The new change's id.
        ordinal: The number of the one's next turn.
        person: The one.
        with_ordinal: The number of the other's next turn.
        with_person: The other.
        consents: Who has consented.
        agreed_on: The day on which it was agreed and made known; today where it is left out.
    """

    type: ClassVar[Literal["SwapTurns"]] = "SwapTurns"
    change: TurnChangeId
    ordinal: int
    person: PersonId
    with_ordinal: int
    with_person: PersonId
    consents: tuple[PersonId, ...] = ()
    agreed_on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerForRotation:
    """Records that somebody comes forward to take turns in the term (轮值自愿报名).

    Attributes:
        person: Who.
        on: The day that counts for the order: that on which they came forward; the day of the record where it is left out.
    """

    type: ClassVar[Literal["VolunteerForRotation"]] = "VolunteerForRotation"
    person: PersonId
    on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawDemand:
    """Withdraws a demand before the meeting is convened (撤回提议).

    Attributes:
        demand: Which.
    """

    type: ClassVar[Literal["WithdrawDemand"]] = "WithdrawDemand"
    demand: DemandId


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawMotion:
    """Withdraws a motion before it is voted on (撤回议案).

    Attributes:
        motion: Which.
    """

    type: ClassVar[Literal["WithdrawMotion"]] = "WithdrawMotion"
    motion: MotionId


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawVolunteer:
    """Records that somebody who came forward draws back, before a plan names them (撤回报名).

    Attributes:
        person: Who.
    """

    type: ClassVar[Literal["WithdrawVolunteer"]] = "WithdrawVolunteer"
    person: PersonId


Command: TypeAlias = (
    FoundChamber
    | RecordHolidayNotice
    | DraftAmendment
    | AdoptAmendment
    | RecordAmendmentApproval
    | RegisterPerson
    | RecordBirthDate
    | RegisterEnterprise
    | RegisterParty
    | ErasePerson
    | OpenRecord
    | RecordDisclosure
    | SeatMember
    | ChangeStanding
    | SanctionMember
    | PassSeat
    | ChangeMemberClass
    | ChangeRepresentative
    | OpenTerm
    | ExtendTerm
    | ShortenTerm
    | RecordElectionStep
    | AppointToPost
    | EndAppointment
    | FileLeader
    | ProposeRemoval
    | RecordDefence
    | AnnounceDraw
    | RevealDraw
    | VolunteerForRotation
    | WithdrawVolunteer
    | PlanRotation
    | ChangeRotationPool
    | SwapTurns
    | SubstituteTurn
    | OpenRotation
    | ReplaceTurnHolder
    | CloseRotation
    | RecordHandover
    | RecordDelegation
    | AcceptDelegation
    | RevokeDelegation
    | OpenSeries
    | DemandMeeting
    | WithdrawDemand
    | ConveneMeeting
    | AddAgendaItem
    | RecordGuests
    | SendNotice
    | CancelMeeting
    | OpenMeeting
    | AdjournMeeting
    | ResumeMeeting
    | CloseMeeting
    | LapseMeeting
    | HandOverChair
    | SignIn
    | SignOut
    | ExcuseAbsence
    | RecordContribution
    | RecordStudy
    | RecordConsensus
    | AssignFollowUp
    | CompleteFollowUp
    | DraftMinutes
    | SignMinutes
    | PublishMinutes
    | CorrectMinutes
    | DraftPlan
    | AdoptPlan
    | PlanActivity
    | RescheduleActivity
    | DropActivity
    | CompleteMilestone
    | HoldActivity
    | FileRecord
    | ReviewActivity
    | CloseSuggestion
    | GrantProxy
    | MoveMotion
    | SecondMotion
    | AmendMotion
    | WithdrawMotion
    | RecuseVoter
    | OpenVote
    | CastVote
    | IssueBallot
    | ReturnBallot
    | CloseVote
    | OpenVacancy
    | CloseVacancy
    | RecordApplication
    | AssessCandidate
    | AppointCandidate
    | DecideProbation
    | HandOverWork
    | ProfileStaff
    | DefineTask
    | AdoptDivision
    | ArrangeStandIn
    | RegisterNeed
    | AssignNeed
    | RespondToNeed
    | AnswerNeed
    | CloseNeed
    | RegisterOffer
    | EndOffer
    | MatchOffer
    | RecordOutcome
    | DraftLetter
    | CheckLetter
    | IssueLetter
    | RecordAnswer
    | FileLetter
    | AcknowledgeLetter
    | OpenReturn
    | FileProjects
    | SubmitReturn
    | AcknowledgeReturn
    | RecordBranchDues
    | AcceptDirective
    | RecordVisit
    | EditSummary
    | IssueSummary
    | SubmitReport
    | SubmitPeriodicReport
)
"""Every act that a chamber decides, as it stands on the wire: an object whose `type` is the command's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandLine:
    """A command with its context, as one line.

    Attributes:
        context: The context.
        command: The command.
    """

    context: Context
    command: Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Competence:
    """Which posts are competent for something, and where that stands.

    Attributes:
        posts: The posts; any one of them suffices.
        article: Where it stands.
    """

    posts: tuple[Post, ...] = ()
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompositionFinding:
    """What the charter's rules say of how the chamber is made up (构成检查).

    Attributes:
        subject: What it is about: an organ's word, or the id of a person or an appointment.
        verdict: What was found.
    """

    subject: str
    verdict: Verdict


class ConsensusId(Id):
    """A point of consensus (共识)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsensusReached:
    """A point of consensus was reached.

    Attributes:
        consensus: Which.
        meeting: Which meeting.
        text: Where the point stands.
        audience: Who may read it.
    """

    type: ClassVar[Literal["ConsensusReached"]] = "ConsensusReached"
    consensus: ConsensusId
    meeting: MeetingId
    text: Sealed
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How a rule of contact stands for somebody on a day (联络情况).

    Attributes:
        rule: The title of the rule.
        with_: With whom.
        last: The last day on which one was in touch, as far as that is known.
        means: By what.
        due_by: By when one is to be in touch: so many months after the last time, or after the day from which it counts.
        overdue: Whether that day is past: nobody has been in touch for too long.
        article: Where the rule stands.
    """

    rule: Title
    with_: Principal
    last: Date | None = None
    means: ContactMeans | None = None
    due_by: Date
    overdue: bool
    article: Article | None = None


class ContactMeans(enum.StrEnum):
    """By what one was in touch (联络方式)."""

    VISIT = "visit"
    """Somebody went there (走访)."""

    LETTER = "letter"
    """A letter was sent (去文)."""

    ANSWER = "answer"
    """An answer came (来文答复)."""

    REPORT = "report"
    """What was asked for was reported (报送)."""

    MEETING = "meeting"
    """They came to a meeting (到会)."""

    SEEN = "seen"
    """They were seen at a meeting, at an activity or on a visit (见面)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ContactMeans"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRule:
    """How often the chamber is in touch with somebody (联络频次).

    Model charters say nothing of it; it is the house's own rule, and stands with the house's article.

    Attributes:
        title: What it is called, such as 业务主管单位联络.
        with_: With whom.
        every_months: At least once in so many months.
        article: Where it stands.
    """

    title: Title
    with_: ContactWith
    every_months: int
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactWithParties:
    """With every outside body of a kind (外部单位).

    Attributes:
        kind: Of which kind.
    """

    type: ClassVar[Literal["parties"]] = "parties"
    kind: PartyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactWithPosts:
    """With everybody who holds one of the posts (负责人).

    Attributes:
        posts: Which posts.
    """

    type: ClassVar[Literal["posts"]] = "posts"
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactWithOrgan:
    """With an organ (机构).

    Attributes:
        organ: Which.
    """

    type: ClassVar[Literal["organ"]] = "organ"
    organ: Organ


ContactWith: TypeAlias = ContactWithParties | ContactWithPosts | ContactWithOrgan
"""With whom the chamber keeps in touch (联络对象). Members are visited by rules of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the outside world adds to a decision: the core has no clock, no login and no randomness.

    Attributes:
        now: The present instant.
        actor: Who acts.
        salt: Fresh random bits for the commitments to personal values.
    """

    now: Instant
    actor: Actor
    salt: Salt = field(default_factory=_fresh_salt, repr=False)


class ContributionId(Id):
    """A contribution to a meeting (发言)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionRecorded:
    """A contribution was recorded.

    Attributes:
        contribution: Which.
        meeting: Which meeting.
        item: The item of the agenda it belongs to.
        speakers: Who made it.
        on_behalf_of: On whose behalf.
        summary: Where the summary stands.
        points: Where the points stand.
        audience: Who may read it.
    """

    type: ClassVar[Literal["ContributionRecorded"]] = "ContributionRecorded"
    contribution: ContributionId
    meeting: MeetingId
    item: AgendaItemId | None = None
    speakers: tuple[PersonId, ...] = ()
    on_behalf_of: tuple[Principal, ...] = ()
    summary: Sealed | None = None
    points: tuple[Sealed, ...] = ()
    audience: Audience = Audience.SECRETARIAT


class CorrectionId(Id):
    """A correction of minutes (纪要更正)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrespondenceRule:
    """Rules of the documents that the chamber sends out (发文办理).

    Attributes:
        forms: The rows of numbers; kinds that none has are not numbered.
        checked_by_another: Whether somebody else than the drafter must check (核稿人与拟稿人分开).
        issue_within_days: Within how many days a draft is to be issued, where that is said.
        answer_within_days: After how many days without an answer one asks again, where the letter names no day.
        acknowledge_within_days: Within how many days receipts are to be in; without it none are waited for.
        file_within_days: Within how many days of being dealt with a letter is to be filed, where that is said (归档).
        article: Where it stands.
    """

    forms: tuple[LetterForm, ...] = ()
    checked_by_another: bool
    issue_within_days: int | None = None
    answer_within_days: int | None = None
    acknowledge_within_days: int | None = None
    file_within_days: int | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What was counted when a motion was put to the vote (表决计票). Each figure is a number of votes.

    Valid (有效票) are `for` + `against` + `abstain`, returned (收回) are the valid and the void ones, cast (表决) are `for` +
    `against`. Proxies count among the present where the charter lets them.

    Attributes:
        entitled: Everybody entitled (应到).
        present: Those of them present (实到).
        for_: In favour (赞成).
        against: Against (反对).
        abstain: Abstaining (弃权).
        void: Void (废票).
    """

    entitled: int
    present: int
    for_: int
    against: int
    abstain: int
    void: int


class CreditCodeChange(enum.StrEnum):
    """What was changed in a credit code to read it (规范化)."""

    TRIMMED = "trimmed"
    """White space around it was dropped."""

    NARROWED = "narrowed"
    """Full-width letters and digits (全角) became the plain ones: `５` is 5, `Ｕ` is U."""

    CAPITALIZED = "capitalized"
    """Lower case became upper case: `u` is U."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["CreditCodeChange"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditCodeReading:
    """A credit code as it was read: its one form, how it came to it, and its two checks.

    Attributes:
        normalized: The code in its one form: plain, in upper case.
        changes: What was changed to come to it; nothing where it was given so.
        checksum_ok: Whether the last character is the check of the others (GB 32100-2015). Really issued codes may fail it.
        organization_code_ok: Whether the seventeenth is the check of the organisation code, the eight before it (GB 11714-1997).
    """

    normalized: CreditCodeText
    changes: tuple[CreditCodeChange, ...] = ()
    checksum_ok: bool
    organization_code_ok: bool


CreditCodeText: TypeAlias = str
"""A unified social credit code (统一社会信用代码) as text, such as `51310110501144395U`; `CreditCode` tells its checks."""


Criterion: TypeAlias = str
"""A chamber's own word for a criterion by which staff are chosen (选聘标准), such as `service_mind`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionRule:
    """A criterion by which staff are chosen (选聘标准).

    Attributes:
        criterion: The chamber's own word for it.
        title: Its title, such as 服务意识.
        weight: What a point by it weighs, 1 to 1000.
    """

    criterion: Criterion
    title: Title
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionScore:
    """A score by a criterion, with its reason.

    Attributes:
        criterion: The criterion.
        score: The score, from 0 to the highest.
        reason: Why; it goes to the erasable part of the journal.
    """

    criterion: Criterion
    score: int
    reason: Prose


class Currency(enum.StrEnum):
    """A currency (币种) by its code of ISO 4217 in lower case."""

    CNY = "cny"
    """Renminbi (人民币)."""

    USD = "usd"
    """US dollars (美元)."""

    HKD = "hkd"
    """Hong Kong dollars (港元)."""

    EUR = "eur"
    """Euros (欧元)."""

    JPY = "jpy"
    """Japanese yen (日元)."""

    GBP = "gbp"
    """Pounds sterling (英镑)."""

    MOP = "mop"
    """Macao patacas (澳门元)."""

    TWD = "twd"
    """New Taiwan dollars (新台币)."""

    SGD = "sgd"
    """Singapore dollars (新加坡元)."""

    AUD = "aud"
    """Australian dollars (澳元)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Currency"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomDayRule:
    """A day of every year that the chamber keeps (自定节点).

    Attributes:
        title: What it is called; plans name it so.
        lunar: Whether it is a day of the lunar calendar (农历), in an ordinary month; else it is one of the civil.
        month: The month, 1 to 12.
        day: The day of the month. Where that month is shorter in a year, its last day is meant, as 除夕 is the 29th where there is no 30th.
        article: Where it stands.
    """

    title: Title
    lunar: bool
    month: int
    day: int
    article: Article | None = None


Date: TypeAlias = datetime.date
"""A civil date (日期), year 1 to 9999, written `2024-11-07`."""


class DayKind(enum.StrEnum):
    """What kind of day it is (日期性质)."""

    WORKING_DAY = "working_day"
    """An ordinary working day (工作日)."""

    MAKE_UP_DAY = "make_up_day"
    """A Saturday or Sunday that is worked instead of another day (调休上班)."""

    WEEKEND = "weekend"
    """A Saturday or Sunday (周末)."""

    STATUTORY_HOLIDAY = "statutory_holiday"
    """A day off that the law itself names (法定节假日)."""

    DAY_OFF = "day_off"
    """A day off that the year's notice adds to one, instead of another day (调休放假)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["DayKind"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySpan:
    """Days in a row.

    Attributes:
        from_: The first day.
        until: The last day.
    """

    from_: Date
    until: Date


class DayUnit(enum.StrEnum):
    """What a number of days is a number of."""

    CIVIL = "civil"
    """Civil days, whatever they are (日)."""

    WORKING = "working"
    """Working days: neither days off nor weekends that are not made up (工作日)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["DayUnit"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The last day of a period (期间的最后一日).

    Attributes:
        day: The last day.
        rolled_from: The day on which the period itself ends, where that is a day off and the last day is the next working day (《民法典》第二百零三条).
        unpublished: The year whose notice is not known: then it is not known either whether the day is one off, and the period's own end stands, which is never too late.
    """

    day: Date
    rolled_from: Date | None = None
    unpublished: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRevoked:
    """What an organ had decided was revoked by another (撤销决定).

    Attributes:
        motion: The motion that had been carried.
        by: The motion that revoked it.
        on: The first day on which it does not stand any more.
        follow_ups: The follow-ups of it that were still open: nobody is to carry them out any more.
        cause: The event of the same entry, counted from 0, that this one follows from.
    """

    type: ClassVar[Literal["DecisionRevoked"]] = "DecisionRevoked"
    motion: MotionId
    by: MotionId
    on: Date
    follow_ups: tuple[FollowUpId, ...] = ()
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DefenceRecorded:
    """Somebody had the opportunity to answer the motion to remove them.

    Attributes:
        removal: Which motion.
        defence: Where the answer stands, where there was one.
    """

    type: ClassVar[Literal["DefenceRecorded"]] = "DefenceRecorded"
    removal: RemovalId
    defence: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegate:
    """A guest who is named.

    Attributes:
        person: Who.
        title: What they are in the body they come from, such as 秘书长, if that is known.
    """

    person: PersonId
    title: Title | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegateRule:
    """When delegates may meet in the place of all members (会员代表大会的设立条件).

    Attributes:
        steps: The steps, from the fewest members to the most. With fewer members than the first asks for all members meet.
        article: Where it stands.
    """

    steps: tuple[DelegateStep, ...] = ()
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegateStep:
    """How many delegates there must be from a number of members on.

    Attributes:
        members_at_least: From how many members on it holds: 201 for 超过200个.
        share_at_least: The share of the members that the delegates must reach, where it is a share.
        delegates_at_least: How many delegates suffice, where it is a number; where a share is said as well, either suffices.
    """

    members_at_least: int
    share_at_least: Fraction | None = None
    delegates_at_least: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationAccepted:
    """A delegate accepted.

    Attributes:
        delegation: Which.
        on: On which day.
    """

    type: ClassVar[Literal["DelegationAccepted"]] = "DelegationAccepted"
    delegation: DelegationId
    on: Date


class DelegationId(Id):
    """A delegation of authority (委托代表)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationRecorded:
    """A delegation was recorded.

    Attributes:
        delegation: Which.
        delegate: Who acts.
        principal: On whose behalf.
        scope: What for.
        from_: The first day.
        until: The last day.
        accepted: The day on which the delegate accepted it.
    """

    type: ClassVar[Literal["DelegationRecorded"]] = "DelegationRecorded"
    delegation: DelegationId
    delegate: PersonId
    principal: Principal
    scope: DelegationScope
    from_: Date | None = None
    until: Date | None = None
    accepted: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationRevoked:
    """A delegation was revoked.

    Attributes:
        delegation: Which.
        on: The last day on which it holds.
    """

    type: ClassVar[Literal["DelegationRevoked"]] = "DelegationRevoked"
    delegation: DelegationId
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationScopeGeneral:
    """Everything (一般委托)."""

    type: ClassVar[Literal["general"]] = "general"


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationScopeMeeting:
    """One meeting (单次会议).

    Attributes:
        meeting: Which.
    """

    type: ClassVar[Literal["meeting"]] = "meeting"
    meeting: MeetingId


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationScopePowers:
    """The use of these powers, and nothing else (特定事项).

    Attributes:
        powers: Which.
    """

    type: ClassVar[Literal["powers"]] = "powers"
    powers: tuple[Power, ...] = ()


DelegationScope: TypeAlias = DelegationScopeGeneral | DelegationScopeMeeting | DelegationScopePowers
"""What a delegation reaches to."""


class DemandId(Id):
    """A demand that a meeting be convened (提议召开会议)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandRule:
    """A way in which a meeting may be demanded (提议召开临时会议).

    Attributes:
        by: Who demands it.
        convene_within_days: Within how many days after the demand it must be convened, where the charter says so; the day of the demand is not counted.
        unit: Days of which kind; civil days where it is left out.
        demanders_convene: Whether those who demanded it may convene it themselves once that time has passed (逾期不召集的，提议人可自行召集).
        article: Where it stands.
    """

    by: Demander
    convene_within_days: int | None = None
    unit: DayUnit | None = None
    demanders_convene: Allowance = Allowance.FORBIDDEN
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandWithdrawn:
    """A demand was withdrawn.

    Attributes:
        demand: Which.
    """

    type: ClassVar[Literal["DemandWithdrawn"]] = "DemandWithdrawn"
    demand: DemandId


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandedByMembers:
    """Several people together (联名).

    Attributes:
        persons: Who; only those who belong to an organ that the charter names count.
    """

    type: ClassVar[Literal["members"]] = "members"
    persons: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandedByOrgan:
    """An organ, as it decided at a meeting of its own (机构决定).

    Attributes:
        meeting: The meeting at which it did.
    """

    type: ClassVar[Literal["organ"]] = "organ"
    meeting: MeetingId


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandedByHolder:
    """The holder of a post (任职者).

    Attributes:
        person: Who.
    """

    type: ClassVar[Literal["holder"]] = "holder"
    person: PersonId


DemandedBy: TypeAlias = DemandedByMembers | DemandedByOrgan | DemandedByHolder
"""Who demanded a meeting (提议人)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemanderMembers:
    """So many members of an organ together (联名提议), of the organ that is to meet or of another, such as the supervisors.

    Attributes:
        organ: The organ whose members demand it.
        share: The share of its members that it takes, where it is a share.
        members_at_least: The number of its members that it takes, where it is a number.
    """

    type: ClassVar[Literal["members"]] = "members"
    organ: Organ
    share: Threshold | None = None
    members_at_least: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemanderOrgan:
    """An organ, as it decided at a meeting of its own (机构决定).

    Attributes:
        organ: Which.
    """

    type: ClassVar[Literal["organ"]] = "organ"
    organ: Organ


@dataclass(frozen=True, slots=True, kw_only=True)
class DemanderPosts:
    """A holder of one of these posts (任职者提议).

    Attributes:
        posts: The posts.
    """

    type: ClassVar[Literal["posts"]] = "posts"
    posts: tuple[Post, ...] = ()


Demander: TypeAlias = DemanderMembers | DemanderOrgan | DemanderPosts
"""Who may demand a meeting (提议人)."""


Digest: TypeAlias = str
"""A SHA-256 digest (摘要) as 64 hexadecimal digits in lower case."""


class Diligence(enum.StrEnum):
    """One of the three diligences of a secretary-general (三勤)."""

    HAND = "hand"
    """To write down what happens and make it known (手勤): minutes, records, reviews, letters filed, needs registered,
    assessments, handovers.
    """

    LEG = "leg"
    """To go to people (腿勤): visits and relays."""

    MOUTH = "mouth"
    """To ask and to report (嘴勤): requests, reports, asked for or by cadence, replies, summaries."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Diligence"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class DiligenceRow:
    """What somebody did in a month, by one of the three diligences (三勤).

    Attributes:
        person: Who.
        year: The year.
        month: The month, 1 to 12.
        diligence: Which diligence.
        done: How much was done.
        in_time: How much of that, of what had a day, was done in time; unknown where nothing had one.
        late: How much of it was late.
        entries: The journal's entries that it was counted from.
    """

    person: PersonId
    year: int
    month: int
    diligence: Diligence
    done: int
    in_time: int | None = None
    late: int | None = None
    entries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveAccepted:
    """A document from a body outside was accepted.

    Attributes:
        directive: Which.
        issuer: Who asks.
        title: The document's title.
        subject: What is to be reported or answered.
        expects: What it expects; a report where it is left out.
        received: When it was received.
        meeting: The meeting that studied it.
        owner: Who sees to it.
        due: By when.
        audience: Who may read it.
    """

    type: ClassVar[Literal["DirectiveAccepted"]] = "DirectiveAccepted"
    directive: DirectiveId
    issuer: PartyId | None = None
    title: Title
    subject: Title
    expects: ExpectedAnswer = ExpectedAnswer.REPORT
    received: Occurred | None = None
    meeting: MeetingId | None = None
    owner: Principal | None = None
    due: Date | None = None
    audience: Audience = Audience.SECRETARIAT


class DirectiveId(Id):
    """A directive or request from outside (来文)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """What a view tells of itself (查阅内容): what it showed to whom, and where it left something out. It holds ids, days and
    numbers, and no text of a record.

    Attributes:
        view: Which view.
        subject: Of what: the id, the day or the period that it was asked for.
        reader: For whom.
        on: The day whose openings counted.
        seq: The journal's last entry at the time. Its digest is in the journal, for whoever is to prove it.
        told: The entries that made the records which it shows, each once and in their order.
        withheld: Where something was left out; nowhere, if it is whole.
    """

    view: View
    subject: Title | None = None
    reader: Reader
    on: Date
    seq: int
    told: tuple[int, ...] = ()
    withheld: tuple[Omission, ...] = ()


class DisclosureId(Id):
    """A disclosure that the host recorded (查阅登记)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureQuery:
    """Which disclosures are asked for; what is left out does not matter.

    Attributes:
        person: To whom.
        seq: Of which record: the entry that made it.
        from_: From which day on.
        until: Until which day.
    """

    person: PersonId | None = None
    seq: int | None = None
    from_: Date | None = None
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRecorded:
    """Somebody read or exported a view.

    Attributes:
        id: Which disclosure.
        disclosure: What was disclosed to whom.
        way: How.
        at: When.
    """

    type: ClassVar[Literal["DisclosureRecorded"]] = "DisclosureRecorded"
    id: DisclosureId
    disclosure: Disclosure
    way: DisclosureWay
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRow:
    """A disclosure on record (查阅登记).

    Attributes:
        recorded: The disclosure.
        day: The day: on which it was, where that is known, else that of the entry.
        entry: The entry that recorded it.
    """

    recorded: DisclosureRecorded
    day: Date
    entry: int


class DisclosureWay(enum.StrEnum):
    """How something was disclosed (查阅方式)."""

    READ = "read"
    """It was read (查阅)."""

    EXPORTED = "exported"
    """It was taken along as a copy or a file (导出)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["DisclosureWay"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class DissolutionRule:
    """How the chamber is dissolved (终止): moved by an organ, decided by the assembly, approved outside.

    Attributes:
        movers: The organs that may move it (终止动议); any member of the deciding organ where none is named.
        approvals: Who must agree outside the chamber before it takes effect.
        article: Where it stands.
    """

    movers: tuple[Organ, ...] = ()
    approvals: tuple[Approver, ...] = ()
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DividedTask:
    """A task and who does it.

    Attributes:
        task: The task.
        person: Who does it.
        pinned: Whether it was put so by hand, and stays until somebody changes it.
    """

    task: TaskId
    person: PersonId
    pinned: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DivisionAdopted:
    """A division of labour was adopted.

    Attributes:
        division: Which.
        from_: From which day on.
        tasks: Who does what; what differs from the proposal of that day is pinned.
    """

    type: ClassVar[Literal["DivisionAdopted"]] = "DivisionAdopted"
    division: DivisionId
    from_: Date
    tasks: tuple[DividedTask, ...] = ()


class DivisionId(Id):
    """A division of labour (分工)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DivisionProposal:
    """The division that fits best (最优分工建议).

    Attributes:
        on: On which day.
        tasks: Task by task, in the order in which they were recorded.
        total: The sum of the fits.
        without_profile: Those on the staff of whom it is not recorded what they can take on.
    """

    on: Date
    tasks: tuple[ProposedTask, ...] = ()
    total: int
    without_profile: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document (文书).

    Attributes:
        title: The title.
        audience: Whom it was made for.
        blocks: The blocks.
        disclosure: What it tells of itself; nothing where it is the same for everybody.
    """

    title: str
    audience: Audience = Audience.SECRETARIAT
    blocks: tuple[Block, ...] = ()
    disclosure: Disclosure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentStudied:
    """A document was studied.

    Attributes:
        meeting: Which meeting.
        item: The item of the agenda it belongs to.
        document: The document's title.
        issuer: Who issued it.
        led_by: Who led the study.
        audience: Who may read it.
    """

    type: ClassVar[Literal["DocumentStudied"]] = "DocumentStudied"
    meeting: MeetingId
    item: AgendaItemId | None = None
    document: Title
    issuer: PartyId | None = None
    led_by: PersonId | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawAnnounced:
    """A draw of lots was announced.

    Attributes:
        draw: Which.
        pool: Who is drawn.
        commitment: SHA-256 of the seed.
    """

    type: ClassVar[Literal["DrawAnnounced"]] = "DrawAnnounced"
    draw: DrawId
    pool: tuple[PersonId, ...] = ()
    commitment: Digest


class DrawId(Id):
    """A draw of lots (抽签)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawRevealed:
    """A draw was made.

    Attributes:
        draw: Which.
        seed: The seed that was committed to.
        order: The order that it gives.
    """

    type: ClassVar[Literal["DrawRevealed"]] = "DrawRevealed"
    draw: DrawId
    seed: Seed
    order: tuple[PersonId, ...] = ()


class DuesAmount(enum.StrEnum):
    """Whether an amount is fixed (额度是否明确)."""

    FIXED = "fixed"
    """The amount is what is paid (定额)."""

    FLOATING = "floating"
    """The amount is the least; more is for the payer to choose (浮动)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["DuesAmount"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesGroundPost:
    """By a post: of several that of the highest tier (按职务).

    Attributes:
        post: Which.
    """

    type: ClassVar[Literal["post"]] = "post"
    post: NamedPost


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesGroundClass:
    """By the class of member (按会员类别).

    Attributes:
        class_: The chamber's own word for it.
        title: Its title.
    """

    type: ClassVar[Literal["class"]] = "class"
    class_: MemberClass
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesGroundRest:
    """Because no other tier names them (其余会员)."""

    type: ClassVar[Literal["rest"]] = "rest"


DuesGround: TypeAlias = DuesGroundPost | DuesGroundClass | DuesGroundRest
"""Why a member is in a tier of dues (归档依据)."""


class DuesPeriod(enum.StrEnum):
    """What a payment of dues is for (会费周期)."""

    YEAR = "year"
    """A year (每年)."""

    TERM = "term"
    """A term of office (每届)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["DuesPeriod"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesRule:
    """The dues (会费标准).

    Attributes:
        tiers: The tiers.
        publish_within_days: Within how many days all members are told, where that is said.
        article: Where it stands.
    """

    tiers: tuple[DuesTier, ...] = ()
    publish_within_days: int | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesStandardAdopted:
    """A standard of dues was adopted (会费标准通过).

    Attributes:
        motion: The motion that set it.
        tiers: The tiers.
        from_: The first day on which it holds.
        cause: The event of the same entry, counted from 0, that this one follows from.
    """

    type: ClassVar[Literal["DuesStandardAdopted"]] = "DuesStandardAdopted"
    motion: MotionId
    tiers: tuple[DuesTier, ...] = ()
    from_: Date
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesTier:
    """A tier of dues (会费档次).

    Attributes:
        title: What it is called, such as 副会长单位.
        posts: The posts whose holders pay it.
        amount: How much.
        nature: Whether the amount is fixed.
        period: For how long.
        classes: The classes whose members pay it, unless a post of theirs puts them in another; where neither posts nor classes are named, it is for everybody whom no other tier names.
    """

    title: Title
    posts: tuple[Post, ...] = ()
    amount: Money
    nature: DuesAmount = DuesAmount.FIXED
    period: DuesPeriod
    classes: tuple[MemberClass, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something the chamber has to do (待办事项).

    Attributes:
        id: The duty's id: its kind and what it is about; the same for as long as it is open.
        kind: What kind of duty it is.
        state: How it stands on the day asked about.
        due: The day by which it is to be done, where there is one.
        rolled_from: The day on which its period itself ends, where that is a day off and it is therefore due on the next working day.
        owner: Who sees to it, where somebody was named.
        owed_by: The posts that owe it, where the charter names them and nobody was named.
        stand_ins: Who stands in (代办人) for the owner, or for the posts that owe it: acting holders, and those to whom it is delegated.
        posts: The posts that may settle it.
        meeting: The meeting it comes from, where it comes from one.
        subject: The id of what it is about.
        reason: Why, as the documents say it; without any personal value.
        article: The article it rests on.
        arose: The day on which it arose.
        seq: The entry from which it arose.
        settled_by: The command that settles it.
        audience: Who may read it.
    """

    id: str
    kind: DutyKind
    state: DutyState
    due: Date | None = None
    rolled_from: Date | None = None
    owner: Principal | None = None
    owed_by: tuple[NamedPost, ...] = ()
    stand_ins: tuple[PersonId, ...] = ()
    posts: tuple[NamedPost, ...] = ()
    meeting: MeetingId | None = None
    subject: str
    reason: str
    article: Article | None = None
    arose: Date
    seq: int
    settled_by: str
    audience: Audience = Audience.SECRETARIAT


class DutyKind(enum.StrEnum):
    """What kind of duty it is."""

    SEND_NOTICE = "send_notice"
    """A meeting's notice is to be sent (发出会议通知)."""

    SIGN_MINUTES = "sign_minutes"
    """A meeting's minutes are to be drafted and signed (签发会议纪要)."""

    PUBLISH_MINUTES = "publish_minutes"
    """A meeting's signed minutes are to be announced or copied (公布、抄送会议纪要)."""

    FOLLOW_UP = "follow_up"
    """A follow-up is to be carried out (落实后续事项)."""

    REPORT = "report"
    """A report is owed to a body outside (报送报告)."""

    REPLY = "reply"
    """A reply is owed to a body outside (答复来文)."""

    FILE_AMENDMENT = "file_amendment"
    """An amendment of the charter is to be filed for approval (报送章程修正案)."""

    OPEN_ROTATION = "open_rotation"
    """The next turn of the rotation is to begin (开始轮值)."""

    HAND_OVER = "hand_over"
    """A turn of the rotation is to be handed over (办理轮值交接)."""

    RENEW_TERM = "renew_term"
    """The term runs out or has run out: the next is to begin (换届)."""

    ELECTION_STEP = "election_step"
    """A step of the election at the end of the term is to be done (办理换届事项)."""

    FILL_VACANCY = "fill_vacancy"
    """A post has fewer holders than it is to have (补选、补任)."""

    FILE_LEADER = "file_leader"
    """A new leader is to be put on file (负责人备案)."""

    RECORD_HOLIDAY_NOTICE = "record_holiday_notice"
    """The holidays of a year that is needed are to be put on record (登记节假日安排)."""

    HOLD_MEETING = "hold_meeting"
    """An organ has not met as often as it must: a meeting is to be held (召开会议)."""

    HOLD_REQUIRED_ACTIVITY = "hold_required_activity"
    """A kind of activity was not held as often as it must be: one is to be held (按期开展活动)."""

    CONVENE_MEETING = "convene_meeting"
    """A meeting was demanded and is to be convened (召集会议)."""

    ADOPT_PLAN = "adopt_plan"
    """The plan of a year is to be adopted (通过年度工作计划)."""

    COMPLETE_MILESTONE = "complete_milestone"
    """A milestone of an activity's preparation is to be done (完成筹备事项)."""

    HOLD_ACTIVITY = "hold_activity"
    """An activity is to be held (举办活动)."""

    FILE_RECORD = "file_record"
    """A record of an activity is to be filed (归档活动资料)."""

    REVIEW_ACTIVITY = "review_activity"
    """An activity is to be reviewed (活动总结)."""

    CLOSE_SUGGESTION = "close_suggestion"
    """A suggestion of a review is to be carried out, or dropped with a reason (办结建议)."""

    ISSUE_SUMMARY = "issue_summary"
    """A summary is to be given (印发总结)."""

    CALL_ON = "call_on"
    """A member who has gone quiet is to be called on (走访久未参加的会员)."""

    PERIODIC_REPORT = "periodic_report"
    """A report that is owed by cadence is to be submitted (报送定期报告)."""

    DELETE_PERSONAL_DATA = "delete_personal_data"
    """What is known of somebody is to be deleted, as its time is over (删除到期个人信息)."""

    FILL_OPENING = "fill_opening"
    """Somebody is to be appointed to a post for which they are sought (完成招聘)."""

    ASSESS_CANDIDATE = "assess_candidate"
    """A candidate is to be assessed by as many as the charter asks for (考察应聘人员)."""

    DECIDE_PROBATION = "decide_probation"
    """A probation is to be decided (决定转正)."""

    HAND_OVER_WORK = "hand_over_work"
    """Whoever left the staff is to hand over their work (办理工作交接)."""

    ASSIGN_TASK = "assign_task"
    """A task has nobody who is there to do it (落实分工)."""

    ERASE_CANDIDATE = "erase_candidate"
    """The data of somebody who was not chosen are to be erased (删除落选人员个人信息)."""

    VISIT_MEMBER = "visit_member"
    """A member who has not been visited for too long is to be visited (按期走访会员)."""

    ASSIGN_NEED = "assign_need"
    """A member's need is to be assigned to somebody (分办会员诉求)."""

    RESPOND_TO_NEED = "respond_to_need"
    """A member waits for a first response (回应会员诉求)."""

    ANSWER_NEED = "answer_need"
    """A member's need is to be answered, or matched with an offer (答复会员诉求)."""

    RECORD_OUTCOME = "record_outcome"
    """What came of a match is to be asked and recorded (跟踪对接结果)."""

    CLOSE_NEED = "close_need"
    """A member is to be asked for their judgement, and the need closed (回访办结会员诉求)."""

    KEEP_CONTACT = "keep_contact"
    """One is to be in touch with an outside body, a leader or an organ (按期联络)."""

    CHECK_LETTER = "check_letter"
    """A draft is to be checked (核稿)."""

    ISSUE_LETTER = "issue_letter"
    """A letter is to be signed and issued (签发公文)."""

    AWAIT_ANSWER = "await_answer"
    """A request or a letter waits for its answer, and is to be asked after when its day has passed (催办答复)."""

    ANSWER_PROPOSAL = "answer_proposal"
    """A member's proposal is to be answered (答复提案)."""

    FOLLOW_UP_LETTER = "follow_up_letter"
    """A letter is to follow an answer: it completes what was returned, or tells how conditions were met (补正或报告落实)."""

    COLLECT_RECEIPTS = "collect_receipts"
    """Somebody has not acknowledged a notice (催收回执)."""

    FILE_LETTER = "file_letter"
    """A letter that is dealt with is to be filed (归档发文)."""

    TELL_PROPOSER = "tell_proposer"
    """A member is to be told what came of their proposal (告知提案会员)."""

    COLLECT_PROJECTS = "collect_projects"
    """Members owe their projects for a return (催报项目)."""

    SUBMIT_RETURN = "submit_return"
    """A return that all have filed for is to be submitted (报送汇总表)."""

    CONFIRM_RETURN = "confirm_return"
    """Whoever asked for a return has not acknowledged it (确认报送收悉)."""

    COLLECT_BRANCH_DUES = "collect_branch_dues"
    """Somebody of the Party branch has not paid their dues of a period (收缴党费)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["DutyKind"][self.value]


class DutyState(enum.StrEnum):
    """How a duty stands on a day."""

    OVERDUE = "overdue"
    """Its day is past (逾期)."""

    DUE = "due"
    """Its day has come (到期)."""

    COMING = "coming"
    """Its day is still to come (未到期)."""

    UNDATED = "undated"
    """It has no day (未定期限)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["DutyState"][self.value]


class ElectionAnchor(enum.StrEnum):
    """On what the clock of an election hangs."""

    TERM_END = "term_end"
    """The last day of the term (任期届满)."""

    CERTIFICATE = "certificate"
    """The last day on which the registration certificate is valid (登记证书有效期届满)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ElectionAnchor"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionDate:
    """A line of the election calendar (换届日程).

    Attributes:
        term: The term at whose end the election is.
        step: Which step.
        due: The last day for it; unknown as long as what it is counted from is.
        done: The day on which it was done, if it was.
        article: The article that asks for it.
    """

    term: TermId
    step: ElectionStep
    due: Date | None = None
    done: Date | None = None
    article: Article | None = None


class ElectionMode(enum.StrEnum):
    """How many candidates stand for the seats."""

    EQUAL = "equal"
    """As many as seats (等额)."""

    DIFFERENTIAL = "differential"
    """More than seats (差额)."""

    EITHER = "either"
    """As the meeting has it (等额或差额)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ElectionMode"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionResult:
    """What became of an election, with the arithmetic (选举结果及算式).

    Attributes:
        status: What became of it.
        impossible: Why the figures cannot be, where the status is `void`.
        entitled: Everybody entitled (应到).
        present: Those present (实到).
        issued: Ballots issued (发出).
        returned: Ballots returned (收回). At most 2^64 − 1 is told.
        valid: Valid ballots (有效).
        void: Void ballots (废票).
        quorum: The quorum (法定人数), where the rule asks for one.
        seats: How many seats were to be filled.
        candidates: Everybody who stood, by votes in favour; equals by name, which says nothing.
        elected: Those elected, by votes in favour.
        qualified: Those who reached the share, elected or not, by votes in favour.
        tied: Those who tie for the last seats.
        seats_contested: How many seats those who tie contest.
        vacancies: How many seats stay empty. Elected, contested and empty seats make all.
    """

    status: ElectionStatus
    impossible: Impossible | None = None
    entitled: int
    present: int
    issued: int
    returned: int
    valid: int
    void: int
    quorum: Share | None = None
    seats: int
    candidates: tuple[CandidateResult, ...] = ()
    elected: tuple[Candidate, ...] = ()
    qualified: tuple[Candidate, ...] = ()
    tied: tuple[Candidate, ...] = ()
    seats_contested: int
    vacancies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionRule:
    """What an election needs (选举规则).

    Attributes:
        quorum: How many must be present, as a share of those entitled, where the charter asks for a quorum.
        pass_: How many votes in favour a candidate must have.
        seats: How many seats are to be filled (应选名额).
        most_marks: How many candidates one ballot may favour (选票所选人数上限): as many as there are seats where it is left out. A ballot that favours more is void.
        issued: Ballots issued (发出选票): more returned than that make the whole election void.
    """

    quorum: Threshold | None = None
    pass_: Threshold
    seats: int
    most_marks: int | None = None
    issued: int


class ElectionStatus(enum.StrEnum):
    """What became of an election (选举结果)."""

    COMPLETE = "complete"
    """Every seat is filled (选出)."""

    VACANCIES = "vacancies"
    """Fewer reached the share than there are seats; the rest is for another election (名额未满)."""

    RUNOFF_NEEDED = "runoff_needed"
    """The last seats are tied for; those tied stand again (同票再选)."""

    NO_QUORUM = "no_quorum"
    """Too few were present, so nobody is elected (不足法定人数)."""

    MORE_RETURNED_THAN_ISSUED = "more_returned_than_issued"
    """More ballots came back than were issued, so nobody is elected (收回选票多于发出)."""

    VOID = "void"
    """The figures cannot be, so nobody is elected (无效)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ElectionStatus"][self.value]


class ElectionStep(enum.StrEnum):
    """A step of an election at the end of a term (换届步骤)."""

    STARTED = "started"
    """The preparation began (启动换届)."""

    AUDITED = "audited"
    """The accounts were audited (换届财务审计)."""

    PRE_FILED = "pre_filed"
    """The papers were put before the authorities (换届材料报审)."""

    HELD = "held"
    """The election was held (召开换届大会)."""

    FILED = "filed"
    """The outcome was put on file (换届结果备案)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ElectionStep"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionStepRecorded:
    """A step of an election was done.

    Attributes:
        term: The term at whose end the election is.
        step: Which step.
        on: On which day it was done.
    """

    type: ClassVar[Literal["ElectionStepRecorded"]] = "ElectionStepRecorded"
    term: TermId
    step: ElectionStep
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionStepRule:
    """A step of an election and when it is due.

    Attributes:
        step: Which.
        due: When.
        article: Where it stands.
    """

    step: ElectionStep
    due: StepDue
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionTotals:
    """What the tellers counted in all (计票结果).

    Attributes:
        entitled: Everybody entitled (应到).
        present: Those of them present (实到).
        valid: Valid ballots (有效票).
        void: Void ballots (废票). Returned (收回) are the valid and the void ones.
        candidates: What was counted for each, in any order.
    """

    entitled: int
    present: int
    valid: int
    void: int
    candidates: tuple[CandidateTotals, ...] = ()


class EndGround(enum.StrEnum):
    """Why an appointment ended."""

    EXPIRED = "expired"
    """Its time was over (任期届满)."""

    RESIGNED = "resigned"
    """The holder resigned (辞职)."""

    REMOVED = "removed"
    """The holder was removed (免职、罢免)."""

    DIED = "died"
    """The holder died (去世)."""

    REPRESENTATIVE_CHANGED = "representative_changed"
    """The unit for which it was held sent somebody else (单位调整代表)."""

    SEAT_LOST = "seat_lost"
    """The seat was lost, such as by staying away (丧失席位)."""

    SUCCEEDED = "succeeded"
    """A successor took the post (继任者到任)."""

    NOT_CONFIRMED = "not_confirmed"
    """The holder was not confirmed after a probation (试用期未转正)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["EndGround"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagedGroupMembers:
    """Everybody with a seat (全体会员)."""

    type: ClassVar[Literal["members"]] = "members"


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagedGroupOrgan:
    """Everybody who belongs to an organ (机构成员).

    Attributes:
        organ: Which.
    """

    type: ClassVar[Literal["organ"]] = "organ"
    organ: Organ


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagedGroupRotation:
    """Those whose turn it was (轮值班子), while it was.

    Attributes:
        rotation: Which.
    """

    type: ClassVar[Literal["rotation"]] = "rotation"
    rotation: RotationId


EngagedGroup: TypeAlias = EngagedGroupMembers | EngagedGroupOrgan | EngagedGroupRotation
"""Whose engagement it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """How somebody took part from a day to another (参与情况).

    Attributes:
        person: Who.
        member: The seat that they hold or represent, where they do.
        posts: The posts that they hold on the last day.
        entitled: To how many meetings they were entitled (应到).
        attended: At how many of those, and of others, they attended (实到).
        excused: From how many they were excused (请假).
        contributions: How often they spoke (发言).
        invited: To how many activities they were invited (应邀): held for an organ of theirs, or for all members.
        activities: In how many of those, and of others, they took part (参加活动).
        last_seen: The last day on which they were seen, by the last day asked about.
        quiet_since: Since when they count as having gone quiet, where they do.
        entries: The journal's entries that planned, convened and recorded what is counted: of meetings the convening, of activities the holding.
    """

    person: PersonId
    member: MemberId | None = None
    posts: tuple[NamedPost, ...] = ()
    entitled: int
    attended: int
    excused: int
    contributions: int
    invited: int
    activities: int
    last_seen: Date | None = None
    quiet_since: Date | None = None
    entries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagementRule:
    """From when on somebody counts as having gone quiet (久未参加活动).

    Attributes:
        quiet_after_months: After so many months in which a member was at no meeting and no activity and was not called on.
        call_within_days: Within how many days a member who has gone quiet is to be called on, where that is said.
        article: Where it stands.
    """

    quiet_after_months: int
    call_within_days: int | None = None
    article: Article | None = None


class EnterpriseId(Id):
    """An enterprise (企业)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterpriseRegistered:
    """An enterprise was registered.

    Attributes:
        enterprise: Which.
        name: Its name.
        representative: Who represents it.
        credit_code: Its unified social credit code (统一社会信用代码), in its one form.
    """

    type: ClassVar[Literal["EnterpriseRegistered"]] = "EnterpriseRegistered"
    enterprise: EnterpriseId
    name: Title
    representative: PersonId | None = None
    credit_code: CreditCodeText | None = None


class ErasureBasis(enum.StrEnum):
    """Why personal data are to be erased (《个人信息保护法》第四十七条第一款各项)."""

    PURPOSE_FULFILLED = "purpose_fulfilled"
    """The purpose is fulfilled, impossible, or no longer needs them."""

    PERIOD_OVER = "period_over"
    """The service has ended or the retention period is over."""

    CONSENT_WITHDRAWN = "consent_withdrawn"
    """The person withdrew their consent."""

    UNLAWFUL = "unlawful"
    """They were handled against the law or an agreement."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ErasureBasis"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpAssigned:
    """A follow-up was assigned.

    Attributes:
        follow_up: Which.
        meeting: The meeting that gave it.
        task: Where the task stands.
        owner: Who sees to it.
        due: By when.
        audience: Who may read it.
        motion: The motion that gave it by being passed.
        task_in: The entry in which the task stands, where that is not this one.
        cause: The event of the same entry, counted from 0, that this one follows from.
    """

    type: ClassVar[Literal["FollowUpAssigned"]] = "FollowUpAssigned"
    follow_up: FollowUpId
    meeting: MeetingId
    task: Sealed
    owner: Principal | None = None
    due: Date | None = None
    audience: Audience = Audience.SECRETARIAT
    motion: MotionId | None = None
    task_in: int | None = None
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpCompleted:
    """A follow-up is done.

    Attributes:
        follow_up: Which.
        at: When, if that is known.
        result: Where the result stands.
    """

    type: ClassVar[Literal["FollowUpCompleted"]] = "FollowUpCompleted"
    follow_up: FollowUpId
    at: Occurred | None = None
    result: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestsRecorded:
    """A guest delegation was recorded.

    Attributes:
        guests: Which.
        meeting: Which meeting.
        party: The body they come from, if that is known.
        delegates: Those who are named.
        companions: How many came with them unnamed, if that is known.
    """

    type: ClassVar[Literal["GuestsRecorded"]] = "GuestsRecorded"
    guests: GuestsId
    meeting: MeetingId
    party: PartyId | None = None
    delegates: tuple[Delegate, ...] = ()
    companions: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverRecorded:
    """A turn was handed over.

    Attributes:
        rotation: Which turn.
        done: Where the points done stand.
        undone: Where the points left undone stand.
        report: Where the report stands.
        office_days: How many days its holders were in the office.
        on: The day of the handover.
        audience: Who may read it.
        spent: How much the turn has spent.
    """

    type: ClassVar[Literal["HandoverRecorded"]] = "HandoverRecorded"
    rotation: RotationId
    done: tuple[Sealed, ...] = ()
    undone: tuple[Sealed, ...] = ()
    report: Sealed | None = None
    office_days: int | None = None
    on: Date | None = None
    audience: Audience = Audience.SECRETARIAT
    spent: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayNoticeRecorded:
    """How a year's holidays are arranged was recorded.

    Attributes:
        notice: The year's arrangement.
    """

    type: ClassVar[Literal["HolidayNoticeRecorded"]] = "HolidayNoticeRecorded"
    notice: HolidayNotice


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderFiled:
    """A leader was put on file.

    Attributes:
        appointment: The appointment.
        on: On which day.
    """

    type: ClassVar[Literal["LeaderFiled"]] = "LeaderFiled"
    appointment: AppointmentId
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterAcknowledged:
    """Somebody has received a letter.

    Attributes:
        letter: Which.
        by: Who has it.
        at: When.
    """

    type: ClassVar[Literal["LetterAcknowledged"]] = "LetterAcknowledged"
    letter: LetterId
    by: Addressee
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChecked:
    """A draft was checked, or turned down.

    Attributes:
        letter: Which.
        turned_down: Where it stands why it is not to be issued.
    """

    type: ClassVar[Literal["LetterChecked"]] = "LetterChecked"
    letter: LetterId
    turned_down: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDrafted:
    """A letter was drafted.

    Attributes:
        letter: Which.
        kind: Its kind.
        title: Its title.
        to: For whom it is.
        matter: What it asks for, where it asks for something.
        body: Where it stands what it says.
        answers: What came from outside that it answers.
        follows: The letter that it follows up.
        from_: The member whose proposal it is.
        answer_by: By when an answer is asked for.
        issue_by: By when it is to be issued, where the charter says so.
        drafter: Who drafted it; nobody where the host recorded it.
        audience: Who may read it.
    """

    type: ClassVar[Literal["LetterDrafted"]] = "LetterDrafted"
    letter: LetterId
    kind: LetterKind
    title: Title
    to: tuple[Addressee, ...] = ()
    matter: Title | None = None
    body: Sealed
    answers: DirectiveId | None = None
    follows: LetterId | None = None
    from_: MemberId | None = None
    answer_by: Date | None = None
    issue_by: Date | None = None
    drafter: PersonId | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFiled:
    """A letter was filed.

    Attributes:
        letter: Which.
        place: Where it is kept.
        at: When.
    """

    type: ClassVar[Literal["LetterFiled"]] = "LetterFiled"
    letter: LetterId
    place: Title
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterIssued:
    """A letter was issued, or a proposal registered.

    Attributes:
        letter: Which.
        kind: Its kind.
        number: Its number, where the charter numbers its kind.
        on: On which day.
        answer_by: By when an answer is waited for before one asks again.
        acknowledge_by: By when receipts are to be in.
        file_by: By when it is to be filed, where it asks for nothing and the charter says so.
        signer: Who signed it; nobody where the host recorded it, and for a proposal.
        cause: The event of the same entry from which this follows, by its place in the entry.
    """

    type: ClassVar[Literal["LetterIssued"]] = "LetterIssued"
    letter: LetterId
    kind: LetterKind
    number: LetterNumber | None = None
    on: Date
    answer_by: Date | None = None
    acknowledge_by: Date | None = None
    file_by: Date | None = None
    signer: PersonId | None = None
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAdjourned:
    """A meeting was adjourned.

    Attributes:
        meeting: Which.
        at: When, if that is known.
        resumes: When it is to go on, if that is known.
    """

    type: ClassVar[Literal["MeetingAdjourned"]] = "MeetingAdjourned"
    meeting: MeetingId
    at: Occurred | None = None
    resumes: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCancelled:
    """A meeting was cancelled.

    Attributes:
        meeting: Which.
        reason: Where the reason stands.
    """

    type: ClassVar[Literal["MeetingCancelled"]] = "MeetingCancelled"
    meeting: MeetingId
    reason: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingClosed:
    """A meeting was closed.

    Attributes:
        meeting: Which.
        at: When, if that is known.
    """

    type: ClassVar[Literal["MeetingClosed"]] = "MeetingClosed"
    meeting: MeetingId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingConvened:
    """A meeting was convened.

    Attributes:
        meeting: Which.
        kind: Its kind.
        series: Its number in a series.
        term: The term it falls in.
        ordinal: Its number among the meetings of its kind in the term.
        theme: Its theme.
        question: The question it is to discuss.
        starts: When it begins, as far as that is known.
        place: Where.
        agenda: The agenda.
        roll_is_known: Whether it is known who is entitled.
        entitled: Who is entitled, fixed now; empty where it is not known.
        second_call_of: The meeting that lapsed, where this one is called in its place.
        demand: The demand that it answers.
        convened_on: The day on which it was convened, where that is not the day of recording.
        audience: Who may read its record.
    """

    type: ClassVar[Literal["MeetingConvened"]] = "MeetingConvened"
    meeting: MeetingId
    kind: MeetingKind
    series: SeriesNumber | None = None
    term: TermId | None = None
    ordinal: int | None = None
    theme: Title | None = None
    question: Title | None = None
    starts: Occurred | None = None
    place: Title | None = None
    agenda: tuple[AgendaItem, ...] = ()
    roll_is_known: bool
    entitled: tuple[PersonId, ...] = ()
    second_call_of: MeetingId | None = None
    demand: DemandId | None = None
    convened_on: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDemanded:
    """A meeting was demanded.

    Attributes:
        demand: Which demand.
        kind: Which kind of meeting.
        by: Who demands it.
        purpose: Where the purpose stands.
        on: The day on which it arrived, where that is not the day of recording.
        convene_by: The last day on which it may be convened, where the charter sets one.
        demanders_convene: Whether those who demand it may convene it themselves after that day.
        article: The article that gives them the right.
        audience: Who may read it.
    """

    type: ClassVar[Literal["MeetingDemanded"]] = "MeetingDemanded"
    demand: DemandId
    kind: MeetingKind
    by: DemandedBy
    purpose: Sealed
    on: Date | None = None
    convene_by: Date | None = None
    demanders_convene: Allowance = Allowance.FORBIDDEN
    article: Article | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLapsed:
    """A meeting was not held because too few had come.

    Attributes:
        meeting: Which.
        at: When, if that is known.
        quorum: The quorum's arithmetic.
    """

    type: ClassVar[Literal["MeetingLapsed"]] = "MeetingLapsed"
    meeting: MeetingId
    at: Occurred | None = None
    quorum: Quorum


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingOpened:
    """A meeting was opened.

    Attributes:
        meeting: Which.
        chair: Who chairs.
        at: When, if that is known.
        quorum: The quorum's arithmetic, where the kind asks for one.
    """

    type: ClassVar[Literal["MeetingOpened"]] = "MeetingOpened"
    meeting: MeetingId
    chair: PersonId
    at: Occurred | None = None
    quorum: Quorum | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingResumed:
    """A meeting was resumed.

    Attributes:
        meeting: Which.
        at: When, if that is known.
        quorum: The quorum's arithmetic, where the kind asks for one.
    """

    type: ClassVar[Literal["MeetingResumed"]] = "MeetingResumed"
    meeting: MeetingId
    at: Occurred | None = None
    quorum: Quorum | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberClassChanged:
    """A member's class changed.

    Attributes:
        member: Which seat.
        class_: The class.
        since: Since when.
    """

    type: ClassVar[Literal["MemberClassChanged"]] = "MemberClassChanged"
    member: MemberId
    class_: MemberClass
    since: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberSanctioned:
    """A member was sanctioned.

    Attributes:
        member: Which seat.
        sanction: With what.
        reasons: Where the reasons stand.
        heard: The day on which the member was heard, or could have been.
        defence: Where the answer stands, where there was one.
        resolution: The motion by which an organ decided it.
        since: The first day, where it is known.
        until: The last day of a suspension.
        article: The article that it rests on.
        audience: Who may read it.
    """

    type: ClassVar[Literal["MemberSanctioned"]] = "MemberSanctioned"
    member: MemberId
    sanction: Sanction
    reasons: Sealed
    heard: Date | None = None
    defence: Sealed | None = None
    resolution: MotionId | None = None
    since: Date | None = None
    until: Date | None = None
    article: Article | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberSeated:
    """A member's seat was recorded.

    Attributes:
        member: Which.
        holder: Whose it is.
        standing: Its standing.
        since: Since when.
        class_: The class of member, by the charter's word.
    """

    type: ClassVar[Literal["MemberSeated"]] = "MemberSeated"
    member: MemberId
    holder: MemberHolder
    standing: Standing
    since: Date | None = None
    class_: MemberClass | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneCompleted:
    """A milestone was done.

    Attributes:
        activity: The activity.
        milestone: What was to be done.
        at: When.
    """

    type: ClassVar[Literal["MilestoneCompleted"]] = "MilestoneCompleted"
    activity: ActivityId
    milestone: Title
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesCorrected:
    """A meeting's minutes were corrected.

    Attributes:
        correction: Which correction.
        meeting: Which meeting.
        contribution: The contribution it is about.
        text: Where it stands.
    """

    type: ClassVar[Literal["MinutesCorrected"]] = "MinutesCorrected"
    correction: CorrectionId
    meeting: MeetingId
    contribution: ContributionId | None = None
    text: Sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesDrafted:
    """A meeting's minutes were drafted.

    Attributes:
        meeting: Which meeting.
        digest: The journal's digest at that moment: what the draft rests on.
    """

    type: ClassVar[Literal["MinutesDrafted"]] = "MinutesDrafted"
    meeting: MeetingId
    digest: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesPublished:
    """A meeting's signed minutes were made known.

    Attributes:
        meeting: Which meeting.
        to: How.
        on: On which day, where it was another than that of the entry.
    """

    type: ClassVar[Literal["MinutesPublished"]] = "MinutesPublished"
    meeting: MeetingId
    to: MinutesPublication
    on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesSigned:
    """A meeting's minutes were signed.

    Attributes:
        meeting: Which meeting.
        signer: Who signed.
        post: In which post; the principal's, where they signed on a person's behalf.
        on_behalf_of: On whose behalf.
        digest: The journal's digest at that moment: what the signature covers.
        publications: How they must be made known by the charter of that day, and by when.
    """

    type: ClassVar[Literal["MinutesSigned"]] = "MinutesSigned"
    meeting: MeetingId
    signer: PersonId
    post: Post
    on_behalf_of: Principal | None = None
    digest: Digest
    publications: tuple[OwedPublication, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MotionAmended:
    """A motion was given another text.

    Attributes:
        motion: Which.
        person: Who asked for it.
        text: Where the new text stands.
    """

    type: ClassVar[Literal["MotionAmended"]] = "MotionAmended"
    motion: MotionId
    person: PersonId | None = None
    text: Sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class MotionMoved:
    """A motion was moved.

    Attributes:
        motion: Which.
        meeting: At which meeting.
        item: The item of the agenda.
        movers: Who moved it.
        subject: What it is about.
        text: Where the text stands.
        follow_ups: What is to be done when it passes.
        audience: Who may read it.
    """

    type: ClassVar[Literal["MotionMoved"]] = "MotionMoved"
    motion: MotionId
    meeting: MeetingId
    item: AgendaItemId
    movers: tuple[Principal, ...] = ()
    subject: Subject
    text: Sealed
    follow_ups: tuple[PlannedFollowUp, ...] = ()
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class MotionSeconded:
    """A motion was seconded.

    Attributes:
        motion: Which.
        person: By whom.
    """

    type: ClassVar[Literal["MotionSeconded"]] = "MotionSeconded"
    motion: MotionId
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class MotionWithdrawn:
    """A motion was withdrawn.

    Attributes:
        motion: Which.
    """

    type: ClassVar[Literal["MotionWithdrawn"]] = "MotionWithdrawn"
    motion: MotionId


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedAnswered:
    """A need was answered.

    Attributes:
        need: Which.
        answer: Where the answer stands.
        source: On what it rests.
        on: On which day, where it was another than that of the entry.
        responded_after: After how many days, where it is the first response.
        resolved_after: After how many days, where nothing resolved it before.
        follow_up_by: By when the member is to be asked for their judgement, by the charter of that day.
    """

    type: ClassVar[Literal["NeedAnswered"]] = "NeedAnswered"
    need: NeedId
    answer: Sealed
    source: Title | None = None
    on: Date | None = None
    responded_after: int | None = None
    resolved_after: int | None = None
    follow_up_by: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedAssigned:
    """A need was assigned.

    Attributes:
        need: Which.
        to: To whom.
    """

    type: ClassVar[Literal["NeedAssigned"]] = "NeedAssigned"
    need: NeedId
    to: Principal


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedClosed:
    """A need was closed.

    Attributes:
        need: Which.
        end: How it ended.
    """

    type: ClassVar[Literal["NeedClosed"]] = "NeedClosed"
    need: NeedId
    end: NeedEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRegistered:
    """A need was registered.

    Attributes:
        need: Which.
        member: Whose it is.
        category: Its category.
        what: Where it stands what the member needs.
        asks_for: The resource that is asked for.
        learned_at: The visit at which it was learned.
        on: On which day the member said so, where it was another than that of the entry.
        respond_by: By when the member is to get a first response, by the charter of that day.
        resolve_by: By when it is to be answered or matched, by the charter of that day.
        audience: Who may read it.
    """

    type: ClassVar[Literal["NeedRegistered"]] = "NeedRegistered"
    need: NeedId
    member: MemberId
    category: NeedCategory
    what: Sealed
    asks_for: ResourceTerms | None = None
    learned_at: VisitId | None = None
    on: Date | None = None
    respond_by: Date | None = None
    resolve_by: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRespondedTo:
    """A member got a response.

    Attributes:
        need: Which.
        said: Where it stands what the member was told.
        on: On which day, where it was another than that of the entry.
        responded_after: After how many days, where it is the first response.
    """

    type: ClassVar[Literal["NeedRespondedTo"]] = "NeedRespondedTo"
    need: NeedId
    said: Sealed
    on: Date | None = None
    responded_after: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeSent:
    """A meeting's notice was sent.

    Attributes:
        meeting: Which meeting.
        sent: When, if that is known.
    """

    type: ClassVar[Literal["NoticeSent"]] = "NoticeSent"
    meeting: MeetingId
    sent: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferEnded:
    """An offer was ended.

    Attributes:
        offer: Which.
        reason: Why.
    """

    type: ClassVar[Literal["OfferEnded"]] = "OfferEnded"
    offer: OfferId
    reason: Title | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferMatched:
    """A need was matched with an offer.

    Attributes:
        need: The need.
        offer: The offer.
        responded_after: After how many days, where it is the first response.
        resolved_after: After how many days, where nothing resolved the need before.
        follow_up_by: By when it is to be asked what came of it, by the charter of that day.
    """

    type: ClassVar[Literal["OfferMatched"]] = "OfferMatched"
    need: NeedId
    offer: OfferId
    responded_after: int | None = None
    resolved_after: int | None = None
    follow_up_by: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRegistered:
    """An offer was registered.

    Attributes:
        offer: Which.
        member: Whose it is.
        terms: What is offered.
        may_be_named: Whether the member agrees to be named.
        audience: Who may read it.
    """

    type: ClassVar[Literal["OfferRegistered"]] = "OfferRegistered"
    offer: OfferId
    member: MemberId
    terms: ResourceTerms
    may_be_named: bool
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRecorded:
    """What came of a match was recorded.

    Attributes:
        need: The need.
        offer: The offer.
        outcome: What came of it.
    """

    type: ClassVar[Literal["OutcomeRecorded"]] = "OutcomeRecorded"
    need: NeedId
    offer: OfferId
    outcome: MatchEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyRegistered:
    """A body outside the chamber was registered.

    Attributes:
        party: Which.
        name: Its name.
        kind: What kind of body it is.
    """

    type: ClassVar[Literal["PartyRegistered"]] = "PartyRegistered"
    party: PartyId
    name: Title
    kind: PartyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodicReportSubmitted:
    """A report by cadence was submitted.

    Attributes:
        report: Which.
        from_: The first day of the period that it tells of.
        until: The last day of that period.
        due: By when it was due.
        at: When it was submitted.
        summary: Where the summary stands.
    """

    type: ClassVar[Literal["PeriodicReportSubmitted"]] = "PeriodicReportSubmitted"
    report: ReportKind
    from_: Date
    until: Date
    due: Date | None = None
    at: Occurred | None = None
    summary: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonErased:
    """A person's data were erased: every value about them, wherever it stood.

    Attributes:
        person: Whose.
        basis: Why.
    """

    type: ClassVar[Literal["PersonErased"]] = "PersonErased"
    person: PersonId
    basis: ErasureBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRegistered:
    """A person was registered.

    Attributes:
        person: Who.
        name: Where the name stands.
        phone: Where the telephone number stands.
        audience: Who may see the name in documents.
        born: Where the date of birth stands.
    """

    type: ClassVar[Literal["PersonRegistered"]] = "PersonRegistered"
    person: PersonId
    name: Sealed
    phone: Sealed | None = None
    audience: Audience = Audience.SECRETARIAT
    born: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRestricted:
    """A person's data are only stored from now on, because a rule still holds them.

    Attributes:
        person: Whose.
        basis: Why their erasure was asked for.
        until: The day from which they may be erased; for ever where there is none.
        article: The rule that holds them.
    """

    type: ClassVar[Literal["PersonRestricted"]] = "PersonRestricted"
    person: PersonId
    basis: ErasureBasis
    until: Date | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAdopted:
    """The plan of a year was adopted.

    Attributes:
        plan: Which.
        meeting: The meeting that adopted it.
        on: On which day.
        cause: The event of the same entry from which this follows, by its place in the entry.
    """

    type: ClassVar[Literal["PlanAdopted"]] = "PlanAdopted"
    plan: PlanId
    meeting: MeetingId | None = None
    on: Date
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDrafted:
    """The plan of a year was drafted.

    Attributes:
        plan: Which.
        year: The year that it is for.
        activities: The activities, with their days.
        audience: Who may read it.
    """

    type: ClassVar[Literal["PlanDrafted"]] = "PlanDrafted"
    plan: PlanId
    year: int
    activities: tuple[ActivityPlanned, ...] = ()
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbationDecided:
    """A probation was decided.

    Attributes:
        vacancy: The vacancy.
        confirmed: Whether they were confirmed.
        on: On which day.
        reason: Where the reason stands.
    """

    type: ClassVar[Literal["ProbationDecided"]] = "ProbationDecided"
    vacancy: VacancyId
    confirmed: bool
    on: Date
    reason: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectsFiled:
    """A member's projects were filed.

    Attributes:
        data_return: Which return.
        member: The member.
        projects: Their projects.
    """

    type: ClassVar[Literal["ProjectsFiled"]] = "ProjectsFiled"
    data_return: ReturnId
    member: MemberId
    projects: tuple[ReportedProject, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyGranted:
    """It was filed that somebody votes for somebody else at a meeting.

    Attributes:
        proxy: Which.
        meeting: At which meeting.
        principal: Who is represented.
        holder: Who votes for them.
        unit: The unit that sends its colleague, where the paper says so (派员单位).
    """

    type: ClassVar[Literal["ProxyGranted"]] = "ProxyGranted"
    proxy: ProxyId
    meeting: MeetingId
    principal: PersonId
    holder: PersonId
    unit: EnterpriseId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFiled:
    """A record of an activity was filed.

    Attributes:
        activity: The activity.
        kind: What it is.
        title: What it is called, or where it is kept.
        digest: The digest of the file.
    """

    type: ClassVar[Literal["RecordFiled"]] = "RecordFiled"
    activity: ActivityId
    kind: RecordKind
    title: Title
    digest: Digest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOpened:
    """A record was opened to more readers.

    Attributes:
        seq: The entry that made the record.
        persons: Who may read it besides, by name.
        audience: The wider circle that may read it.
        from_: The first day on which they may.
    """

    type: ClassVar[Literal["RecordOpened"]] = "RecordOpened"
    seq: int
    persons: tuple[PersonId, ...] = ()
    audience: Audience | None = None
    from_: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalProposed:
    """A motion to remove somebody was made.

    Attributes:
        removal: Which.
        appointment: The appointment that is to end.
        mover: Who moves it.
        reasons: Where the reasons stand.
        audience: Who may read them.
        supporters: Who has joined the mover (联名), where several must.
    """

    type: ClassVar[Literal["RemovalProposed"]] = "RemovalProposed"
    removal: RemovalId
    appointment: AppointmentId
    mover: Principal
    reasons: Sealed
    audience: Audience = Audience.SECRETARIAT
    supporters: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSubmitted:
    """The report was submitted, or the reply given.

    Attributes:
        directive: The directive that it answers.
        at: When, if that is known.
        summary: Where the summary stands.
        cause: The event of the same entry from which this follows, by its place in the entry.
    """

    type: ClassVar[Literal["ReportSubmitted"]] = "ReportSubmitted"
    directive: DirectiveId
    at: Occurred | None = None
    summary: Sealed | None = None
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeChanged:
    """A unit is represented by somebody else.

    Attributes:
        member: The unit's seat.
        enterprise: The unit.
        former: Who represented it before, if that was known.
        representative: Who represents it from now on.
        since: The first day.
    """

    type: ClassVar[Literal["RepresentativeChanged"]] = "RepresentativeChanged"
    member: MemberId
    enterprise: EnterpriseId
    former: PersonId | None = None
    representative: PersonId
    since: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnAcknowledged:
    """Whoever asked for a return has it.

    Attributes:
        data_return: Which.
        at: When.
    """

    type: ClassVar[Literal["ReturnAcknowledged"]] = "ReturnAcknowledged"
    data_return: ReturnId
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnOpened:
    """A return was opened.

    Attributes:
        data_return: Which.
        directive: The document from outside that asks for it.
        title: What it is called.
        year: The year that it tells of.
        members: The members who owe.
        due: By when they are to file.
        audience: Who may read it.
    """

    type: ClassVar[Literal["ReturnOpened"]] = "ReturnOpened"
    data_return: ReturnId
    directive: DirectiveId
    title: Title
    year: int
    members: tuple[MemberId, ...] = ()
    due: Date | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnSubmitted:
    """A return was submitted.

    Attributes:
        data_return: Which.
        totals: What it amounts to, by stage and currency.
        at: When.
    """

    type: ClassVar[Literal["ReturnSubmitted"]] = "ReturnSubmitted"
    data_return: ReturnId
    totals: tuple[ReturnTotal, ...] = ()
    at: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationClosed:
    """A turn is over.

    Attributes:
        rotation: Which.
        on: Its last day.
        cause: The event of the same entry, counted from 0, that this one follows from: a new term ends the turns of the old.
    """

    type: ClassVar[Literal["RotationClosed"]] = "RotationClosed"
    rotation: RotationId
    on: Date
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationOpened:
    """A rotation was recorded.

    Attributes:
        rotation: Which.
        term: The term it belongs to.
        ordinal: Its number within the term.
        holders: Who holds it, together; where it was planned, in the order of the plan.
        from_: The first day.
        until: The last day.
        plan: The plan it was judged by, where there is one.
        places: Whose places in the plan's line its holders fill, in the same order: another's after a swap or for a stand-in.
        passed_over: Who was passed over because they may not take turns.
        away: Who was passed over because they are away; they are owed a turn.
        handover_missing: The turn before, where the charter asks for its handover and there is none.
    """

    type: ClassVar[Literal["RotationOpened"]] = "RotationOpened"
    rotation: RotationId
    term: TermId
    ordinal: int
    holders: tuple[PersonId, ...] = ()
    from_: Date | None = None
    until: Date | None = None
    plan: RotationPlanId | None = None
    places: tuple[PersonId, ...] = ()
    passed_over: tuple[PersonId, ...] = ()
    away: tuple[PersonId, ...] = ()
    handover_missing: RotationId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationPlanned:
    """The turns of a term were planned.

    Attributes:
        plan: Which plan.
        term: The term it belongs to.
        ordinal: The number within the term of its first turn.
        from_: The first day of its first turn.
        period: How long a turn lasts: as the charter had it then.
        seats: How many hold a turn together.
        pool: Who takes turns, in order.
        draw: The draw that the order comes from.
    """

    type: ClassVar[Literal["RotationPlanned"]] = "RotationPlanned"
    plan: RotationPlanId
    term: TermId
    ordinal: int
    from_: Date
    period: RotationPeriod
    seats: int
    pool: tuple[PersonId, ...] = ()
    draw: DrawId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationPoolChanged:
    """Somebody joined or left a pool, or is away.

    Attributes:
        change: Which change.
        plan: The plan it belongs to.
        person: Who.
        becomes: What becomes of them.
    """

    type: ClassVar[Literal["RotationPoolChanged"]] = "RotationPoolChanged"
    change: TurnChangeId
    plan: RotationPlanId
    person: PersonId
    becomes: PoolChange


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationVolunteered:
    """Somebody came forward to take turns.

    Attributes:
        person: Who.
        term: For which term.
        on: The day that counts for the order.
    """

    type: ClassVar[Literal["RotationVolunteered"]] = "RotationVolunteered"
    person: PersonId
    term: TermId
    on: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatPassed:
    """The seat of a unit passed on to its successor.

    Attributes:
        member: Which seat.
        from_: The enterprise that had it.
        to: The enterprise that inherits it.
        ground: What happened to the unit.
        since: The first day.
        document: What the paper is called.
        ends: The successor's own seat, which ends with it, where it had one.
        article: The article that lets it pass.
    """

    type: ClassVar[Literal["SeatPassed"]] = "SeatPassed"
    member: MemberId
    from_: EnterpriseId
    to: EnterpriseId
    ground: SuccessionGround
    since: Date | None = None
    document: Title | None = None
    ends: MemberId | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesOpened:
    """A series was recorded.

    Attributes:
        series: Which.
        name: Its name.
    """

    type: ClassVar[Literal["SeriesOpened"]] = "SeriesOpened"
    series: SeriesId
    name: Title


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """Somebody signed in.

    Attributes:
        meeting: Which meeting.
        person: Who.
        capacity: In what capacity.
        arrived: When they arrived, if that is known.
        manner: How.
    """

    type: ClassVar[Literal["SignedIn"]] = "SignedIn"
    meeting: MeetingId
    person: PersonId
    capacity: Capacity
    arrived: Occurred | None = None
    manner: Manner = Manner.IN_PERSON


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut:
    """Somebody left.

    Attributes:
        meeting: Which meeting.
        person: Who.
        left: When they left, if that is known.
    """

    type: ClassVar[Literal["SignedOut"]] = "SignedOut"
    meeting: MeetingId
    person: PersonId
    left: Occurred | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffProfiled:
    """It was recorded what somebody is good at.

    Attributes:
        person: Who.
        strengths: Their strengths.
        tasks_at_most: How many tasks they can take on at once.
        barred: The tasks that they must not do.
    """

    type: ClassVar[Literal["StaffProfiled"]] = "StaffProfiled"
    person: PersonId
    strengths: tuple[StrengthLevel, ...] = ()
    tasks_at_most: int
    barred: tuple[BarredTask, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInArranged:
    """It was arranged who stands in for somebody.

    Attributes:
        person: For whom.
        by: Who stands in.
        tasks: For which tasks; for all where none is named.
        from_: The first day.
        until: The last day.
    """

    type: ClassVar[Literal["StandInArranged"]] = "StandInArranged"
    person: PersonId
    by: PersonId
    tasks: tuple[TaskId, ...] = ()
    from_: Date | None = None
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingChanged:
    """A seat's standing changed.

    Attributes:
        member: Which seat.
        standing: The new standing.
        since: Since when.
        reason: Where the reason stands.
        until: The last day of a suspension that ends by itself.
        cause: The event of the same entry, counted from 0, that this one follows from.
    """

    type: ClassVar[Literal["StandingChanged"]] = "StandingChanged"
    member: MemberId
    standing: Standing
    since: Date | None = None
    reason: Sealed | None = None
    until: Date | None = None
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionClosed:
    """A suggestion was closed.

    Attributes:
        suggestion: Which.
        outcome: What became of it.
        cause: The event of the same entry from which this follows, by its place in the entry.
    """

    type: ClassVar[Literal["SuggestionClosed"]] = "SuggestionClosed"
    suggestion: SuggestionId
    outcome: SuggestionEnd
    cause: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryEdited:
    """A part of a summary was worded.

    Attributes:
        span: Of which summary.
        section: Which part.
        text: Where the text stands.
        audience: Who may read it.
    """

    type: ClassVar[Literal["SummaryEdited"]] = "SummaryEdited"
    span: SummarySpan
    section: SummarySection
    text: Sealed
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryIssued:
    """A summary was issued.

    Attributes:
        span: Which.
        from_: The first day of its period.
        until: The last day of its period.
        figures: Its figures, as they stood.
        audience: Who may read it.
    """

    type: ClassVar[Literal["SummaryIssued"]] = "SummaryIssued"
    span: SummarySpan
    from_: Date
    until: Date
    figures: tuple[Figure, ...] = ()
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDefined:
    """A task was recorded.

    Attributes:
        task: Its id.
        title: What it is called.
        needs: What it asks of whoever does it.
        hours: How many hours a month it takes.
        from_: The first day.
        until: The last day.
    """

    type: ClassVar[Literal["TaskDefined"]] = "TaskDefined"
    task: TaskId
    title: Title
    needs: tuple[TaskNeed, ...] = ()
    hours: int | None = None
    from_: Date | None = None
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TermExtended:
    """A term was extended.

    Attributes:
        term: Which.
        until: Its new last day.
        approvals: Who approved.
    """

    type: ClassVar[Literal["TermExtended"]] = "TermExtended"
    term: TermId
    until: Date
    approvals: tuple[Approval, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TermOpened:
    """A term of office was recorded.

    Attributes:
        term: Which.
        ordinal: Its number.
        from_: Its first day.
        until: Its last day.
        certificate_until: The last day on which the registration certificate is valid.
        organ: The organ whose own term it is.
    """

    type: ClassVar[Literal["TermOpened"]] = "TermOpened"
    term: TermId
    ordinal: int
    from_: Date | None = None
    until: Date | None = None
    certificate_until: Date | None = None
    organ: Organ | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TermShortened:
    """A term ends before its time.

    Attributes:
        term: Which.
        until: Its new last day.
        approvals: Who approved.
    """

    type: ClassVar[Literal["TermShortened"]] = "TermShortened"
    term: TermId
    until: Date
    approvals: tuple[Approval, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnHolderReplaced:
    """A place in a turn was taken over while the turn ran.

    Attributes:
        change: Which change.
        rotation: Which turn.
        person: Who held the place until then.
        substitute: Who holds it from then on.
        on: Their first day.
        ground: Why.
        consents: Who has consented.
    """

    type: ClassVar[Literal["TurnHolderReplaced"]] = "TurnHolderReplaced"
    change: TurnChangeId
    rotation: RotationId
    person: PersonId
    substitute: PersonId
    on: Date
    ground: ReplacementGround | None = None
    consents: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnSubstituted:
    """Somebody takes another's next turn.

    Attributes:
        change: Which change.
        plan: The plan it belongs to.
        ordinal: The number of the turn.
        person: Whose turn it was.
        place: Whose place in the line it is.
        substitute: Who takes it.
        consents: Who has consented.
    """

    type: ClassVar[Literal["TurnSubstituted"]] = "TurnSubstituted"
    change: TurnChangeId
    plan: RotationPlanId
    ordinal: int
    person: PersonId
    place: PersonId
    substitute: PersonId
    consents: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnsSwapped:
    """Two people swapped their next turns.

    Attributes:
        change: Which change.
        plan: The plan it belongs to.
        ordinal: The number of the one's turn.
        person: The one.
        place: Whose place in the line it is.
        with_ordinal: The number of the other's turn.
        with_person: The other.
        with_place: Whose place in the line that is.
        consents: Who has consented.
        agreed_on: The day on which it was agreed and made known.
    """

    type: ClassVar[Literal["TurnsSwapped"]] = "TurnsSwapped"
    change: TurnChangeId
    plan: RotationPlanId
    ordinal: int
    person: PersonId
    place: PersonId
    with_ordinal: int
    with_person: PersonId
    with_place: PersonId
    consents: tuple[PersonId, ...] = ()
    agreed_on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyClosed:
    """A vacancy was withdrawn.

    Attributes:
        vacancy: Which.
        reason: Why.
    """

    type: ClassVar[Literal["VacancyClosed"]] = "VacancyClosed"
    vacancy: VacancyId
    reason: Title


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyOpened:
    """A vacancy was opened.

    Attributes:
        vacancy: Which.
        post: The post.
        requirements: What is asked for besides the criteria.
        closes: The last day of applications.
        fill_by: By when somebody is to be appointed.
        criteria: The criteria, as the charter of the day has them.
        highest_score: The highest score by a criterion.
        assessors_at_least: How many must have assessed whoever is appointed.
        audience: Who may read the notice.
    """

    type: ClassVar[Literal["VacancyOpened"]] = "VacancyOpened"
    vacancy: VacancyId
    post: Post
    requirements: Passage | None = None
    closes: Date
    fill_by: Date | None = None
    criteria: tuple[CriterionRule, ...] = ()
    highest_score: int
    assessors_at_least: int
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRecorded:
    """A visit or a relay was recorded.

    Attributes:
        visit: Which.
        purpose: What for.
        visited: To whom.
        met: The person who was met there, where one is known: a member's representative of that time.
        visitors: Who went.
        at: When.
        account: Where the account stands.
        audience: Who may read it.
    """

    type: ClassVar[Literal["VisitRecorded"]] = "VisitRecorded"
    visit: VisitId
    purpose: VisitPurpose
    visited: Visited
    met: PersonId | None = None
    visitors: tuple[PersonId, ...] = ()
    at: Occurred | None = None
    account: Sealed | None = None
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerWithdrawn:
    """Somebody who had come forward drew back.

    Attributes:
        person: Who.
        term: For which term.
    """

    type: ClassVar[Literal["VolunteerWithdrawn"]] = "VolunteerWithdrawn"
    person: PersonId
    term: TermId


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCast:
    """Somebody voted.

    Attributes:
        vote: In which vote.
        voter: Whose vote it is.
        mark: For, against or abstaining.
        by: Who cast it for them.
    """

    type: ClassVar[Literal["VoteCast"]] = "VoteCast"
    vote: VoteId
    voter: PersonId
    mark: BallotMark
    by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteClosed:
    """A vote was closed: what was counted, and what it says.

    Attributes:
        vote: Which.
        count: The count.
        signed_by: The tellers who signed it.
        at: When.
        verdict: What became of the motion, with the arithmetic; left out in an election by candidate.
        election: What became of the election, with the arithmetic. Candidates bear the ids of the persons.
        article: The article of the majority.
    """

    type: ClassVar[Literal["VoteClosed"]] = "VoteClosed"
    vote: VoteId
    count: VoteCount
    signed_by: tuple[PersonId, ...] = ()
    at: Occurred | None = None
    verdict: MotionVerdict | None = None
    election: ElectionResult | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteOpened:
    """The vote on a motion was opened.

    Attributes:
        vote: Which.
        motion: On which motion.
        ballot: How it is taken.
        tellers: Who counts.
        at: When.
        entitled: The base of everybody entitled (应到).
        present: The base of those present (实到); unknown before the close in a vote by correspondence.
        proxies: The proxies that hold in this vote.
    """

    type: ClassVar[Literal["VoteOpened"]] = "VoteOpened"
    vote: VoteId
    motion: MotionId
    ballot: BallotKind
    tellers: tuple[PersonId, ...] = ()
    at: Occurred | None = None
    entitled: int
    present: int | None = None
    proxies: tuple[ProxyId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VoterRecused:
    """Somebody takes no part in the vote on a motion.

    Attributes:
        motion: Which motion.
        person: Who.
        reason: Where the reason stands.
    """

    type: ClassVar[Literal["VoterRecused"]] = "VoterRecused"
    motion: MotionId
    person: PersonId
    reason: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkHandedOver:
    """Work was handed over.

    Attributes:
        appointment: The appointment that ended.
        on: On which day.
        done: Where it stands what was done.
        undone: What is not yet done.
    """

    type: ClassVar[Literal["WorkHandedOver"]] = "WorkHandedOver"
    appointment: AppointmentId
    on: Date
    done: tuple[Sealed, ...] = ()
    undone: tuple[UnfinishedWork, ...] = ()


Event: TypeAlias = (
    ChamberFounded
    | PersonRegistered
    | BirthDateRecorded
    | EnterpriseRegistered
    | PartyRegistered
    | PersonErased
    | PersonRestricted
    | MemberSeated
    | StandingChanged
    | RepresentativeChanged
    | MemberClassChanged
    | DuesStandardAdopted
    | TermOpened
    | TermExtended
    | TermShortened
    | ElectionStepRecorded
    | AppointedToPost
    | AppointmentEnded
    | DrawAnnounced
    | DrawRevealed
    | RotationPlanned
    | RotationPoolChanged
    | TurnsSwapped
    | TurnSubstituted
    | LeaderFiled
    | RemovalProposed
    | DefenceRecorded
    | RotationVolunteered
    | VolunteerWithdrawn
    | RotationOpened
    | TurnHolderReplaced
    | RotationClosed
    | HandoverRecorded
    | DelegationRecorded
    | DelegationAccepted
    | DelegationRevoked
    | SeriesOpened
    | MeetingDemanded
    | DemandWithdrawn
    | MeetingConvened
    | AgendaItemAdded
    | GuestsRecorded
    | NoticeSent
    | MeetingCancelled
    | MeetingOpened
    | MeetingAdjourned
    | MeetingResumed
    | MeetingClosed
    | MeetingLapsed
    | ChairHandedOver
    | SignedIn
    | SignedOut
    | AbsenceExcused
    | ContributionRecorded
    | DocumentStudied
    | ConsensusReached
    | FollowUpAssigned
    | FollowUpCompleted
    | MinutesDrafted
    | MinutesSigned
    | MinutesPublished
    | MinutesCorrected
    | MotionMoved
    | MotionSeconded
    | MotionAmended
    | MotionWithdrawn
    | VoterRecused
    | ProxyGranted
    | VoteOpened
    | VoteCast
    | BallotIssued
    | BallotReturned
    | VoteClosed
    | DecisionRevoked
    | DirectiveAccepted
    | ReportSubmitted
    | PeriodicReportSubmitted
    | VisitRecorded
    | SummaryEdited
    | SummaryIssued
    | PlanDrafted
    | PlanAdopted
    | ActivityPlanned
    | ActivityRescheduled
    | ActivityDropped
    | MilestoneCompleted
    | ActivityHeld
    | RecordFiled
    | ActivityReviewed
    | SuggestionClosed
    | VacancyOpened
    | VacancyClosed
    | CandidateApplied
    | CandidateAssessed
    | CandidateAppointed
    | ProbationDecided
    | WorkHandedOver
    | StaffProfiled
    | TaskDefined
    | DivisionAdopted
    | StandInArranged
    | NeedRegistered
    | NeedAssigned
    | NeedRespondedTo
    | NeedAnswered
    | NeedClosed
    | OfferRegistered
    | OfferEnded
    | OfferMatched
    | OutcomeRecorded
    | AmendmentDrafted
    | AmendmentAdopted
    | AmendmentApproved
    | HolidayNoticeRecorded
    | MemberSanctioned
    | SeatPassed
    | LetterDrafted
    | LetterChecked
    | LetterIssued
    | AnswerRecorded
    | LetterAcknowledged
    | LetterFiled
    | ReturnOpened
    | ProjectsFiled
    | ReturnSubmitted
    | ReturnAcknowledged
    | RecordOpened
    | DisclosureRecorded
    | BranchDuesRecorded
)
"""Everything that can have happened, as it stands in a journal: an object whose `type` is the event's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionRule:
    """What an exception needs.

    Attributes:
        approvals: Every one of these must have approved.
        article: Where it stands.
    """

    approvals: tuple[Approver, ...] = ()
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What is known of a journal from elsewhere.

    Attributes:
        length: How many entries it has at least.
        published_seq: The number of an entry whose digest was published.
        published_digest: The published digest of that entry; without a number, of the last entry.
    """

    length: int | None = None
    published_seq: int | None = None
    published_digest: Digest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionRule:
    """By how much a term may be extended, once, counted from its original end (延期换届).

    Attributes:
        months_at_most: At most so many months.
        approvals: Who must have approved.
        article: Where it stands.
    """

    months_at_most: int
    approvals: tuple[Approver, ...] = ()
    article: Article | None = None


class Festival(enum.StrEnum):
    """A festival, by name."""

    SPRING_FESTIVAL = "spring_festival"
    """正月初一 (春节)."""

    LANTERN_FESTIVAL = "lantern_festival"
    """正月十五 (元宵节)."""

    DRAGON_RAISES_HEAD = "dragon_raises_head"
    """二月初二 (龙抬头)."""

    DRAGON_BOAT = "dragon_boat"
    """五月初五 (端午节)."""

    DOUBLE_SEVENTH = "double_seventh"
    """七月初七 (七夕)."""

    GHOST_FESTIVAL = "ghost_festival"
    """七月十五 (中元节)."""

    MID_AUTUMN = "mid_autumn"
    """八月十五 (中秋节)."""

    DOUBLE_NINTH = "double_ninth"
    """九月初九 (重阳节)."""

    LABA = "laba"
    """腊月初八 (腊八节)."""

    LITTLE_NEW_YEAR_NORTH = "little_new_year_north"
    """腊月廿三, as the north keeps it (北方小年)."""

    LITTLE_NEW_YEAR_SOUTH = "little_new_year_south"
    """腊月廿四, as the south keeps it (南方小年)."""

    NEW_YEARS_EVE = "new_years_eve"
    """The last day of the lunar year, 腊月廿九 or 三十 (除夕)."""

    QINGMING = "qingming"
    """The solar term of that name (清明节)."""

    NEW_YEARS_DAY = "new_years_day"
    """1 January (元旦)."""

    WOMENS_DAY = "womens_day"
    """8 March (妇女节)."""

    LABOUR_DAY = "labour_day"
    """1 May (劳动节)."""

    YOUTH_DAY = "youth_day"
    """4 May (青年节)."""

    CHILDRENS_DAY = "childrens_day"
    """1 June (儿童节)."""

    ARMY_DAY = "army_day"
    """1 August (建军节)."""

    NATIONAL_DAY = "national_day"
    """1 October (国庆节)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Festival"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure and the entries that it comes from.

    Attributes:
        name: Which.
        value: How many; money in fen.
        entries: The journal's entries that it was counted from; each once.
    """

    name: FigureName
    value: int
    entries: tuple[int, ...] = ()


class FigureName(enum.StrEnum):
    """A figure of a summary (总结指标)."""

    MEETINGS_HELD = "meetings_held"
    """Meetings that were opened (召开会议)."""

    ATTENDANCES = "attendances"
    """People who signed in at meetings, observers apart (出席会议)."""

    MINUTES_SIGNED = "minutes_signed"
    """Minutes that were signed (签发纪要)."""

    MOTIONS_PASSED = "motions_passed"
    """Motions that passed and elections that filled a seat (通过议案)."""

    FOLLOW_UPS_ASSIGNED = "follow_ups_assigned"
    """Follow-ups that were assigned (交办事项)."""

    FOLLOW_UPS_DONE = "follow_ups_done"
    """Follow-ups that were carried out (办结事项)."""

    ACTIVITIES_HELD = "activities_held"
    """Activities that were held (举办活动)."""

    PARTICIPANTS = "participants"
    """People who took part in activities, others included (参加活动)."""

    SPENT = "spent"
    """What activities cost, in fen (活动支出)."""

    ACTIVITIES_DROPPED = "activities_dropped"
    """Activities that were dropped (取消活动)."""

    REVIEWS = "reviews"
    """Activities that were reviewed (总结活动)."""

    SUGGESTIONS_MADE = "suggestions_made"
    """Suggestions of reviews (提出建议)."""

    SUGGESTIONS_CLOSED = "suggestions_closed"
    """Suggestions that were closed (办结建议)."""

    DIRECTIVES_ACCEPTED = "directives_accepted"
    """Documents from outside that were accepted (受理来文)."""

    REPORTS_SUBMITTED = "reports_submitted"
    """Reports and replies that were given (报送答复)."""

    LETTERS_ISSUED = "letters_issued"
    """Letters that were issued (印发文件)."""

    LETTERS_FILED = "letters_filed"
    """Letters that were filed (归档)."""

    ANSWERS_RECEIVED = "answers_received"
    """Requests and letters that were answered (请示来函获复)."""

    RETURNS_SUBMITTED = "returns_submitted"
    """Returns that were submitted (报送汇总表)."""

    PROPOSALS_RECEIVED = "proposals_received"
    """Members' proposals that were registered (收到提案)."""

    PROPOSALS_ANSWERED = "proposals_answered"
    """Members' proposals that were answered (答复提案)."""

    VISITS = "visits"
    """Visits (走访)."""

    RELAYS = "relays"
    """Relays (传达)."""

    NEEDS_REGISTERED = "needs_registered"
    """Needs that members had (登记诉求)."""

    NEEDS_ANSWERED = "needs_answered"
    """Answers to needs (答复诉求)."""

    NEEDS_MATCHED = "needs_matched"
    """Needs that were matched with offers (对接资源)."""

    MATCHES_MADE = "matches_made"
    """Matches that came about (对接成功)."""

    NEEDS_CLOSED = "needs_closed"
    """Needs that were closed with the member's judgement (办结诉求)."""

    FIRST_RESPONSES = "first_responses"
    """First responses to needs (首次回应)."""

    RESPONSE_DAYS = "response_days"
    """How long the members waited for those, in days together (首次回应用时)."""

    RESOLUTIONS = "resolutions"
    """Needs that were answered or matched for the first time (解决诉求)."""

    RESOLUTION_DAYS = "resolution_days"
    """How long the members waited for that, in days together (解决用时)."""

    MEMBERS_SEATED = "members_seated"
    """Seats that were taken (入会)."""

    MEMBERS_LEFT = "members_left"
    """Seats that ended (离会)."""

    TURNS_OPENED = "turns_opened"
    """Turns of the rotation that began (轮值)."""

    HANDOVERS_RECORDED = "handovers_recorded"
    """Turns that were handed over (轮值交接)."""

    STAFF_APPOINTED = "staff_appointed"
    """Candidates who were appointed to the staff (任用工作人员)."""

    STAFF_LEFT = "staff_left"
    """Staff who left and handed over their work (离职交接)."""

    TASKS_ASSIGNED = "tasks_assigned"
    """Tasks that divisions of labour gave to somebody (分工任务)."""

    RECORDS_OPENED = "records_opened"
    """Records that were opened to more readers (公开记录)."""

    DISCLOSURES = "disclosures"
    """Views that somebody read or exported, as far as it was recorded (查阅登记)."""

    BRANCH_DUES_PAID = "branch_dues_paid"
    """Dues of the Party branch that its members paid, or were let off (交纳党费)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["FigureName"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class FillingElected:
    """By election (选任), by the organ among whose elections the post stands."""

    type: ClassVar[Literal["elected"]] = "elected"


@dataclass(frozen=True, slots=True, kw_only=True)
class FillingAppointed:
    """By appointment (任命).

    Attributes:
        by: The posts that appoint; any one of them suffices.
        article: Where it stands.
    """

    type: ClassVar[Literal["appointed"]] = "appointed"
    by: tuple[Post, ...] = ()
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FillingHired:
    """By a contract (聘任).

    Attributes:
        by: The organ that hires.
        article: Where it stands.
    """

    type: ClassVar[Literal["hired"]] = "hired"
    by: Organ
    article: Article | None = None


Filling: TypeAlias = FillingElected | FillingAppointed | FillingHired
"""How a post is filled (产生方式)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a charter says against a higher rule (审查意见).

    Attributes:
        code: The stable code, such as `lint.dues_too_many_tiers`.
        path: The path to the rule in the charter's data, such as `dues.tiers[2]`.
        article: The charter's own article, where it has one.
        rule: The higher rule, where one is broken.
        chinese: What is wrong, in Chinese.
        english: What is wrong, in English.
    """

    code: str
    path: str
    article: Article | None = None
    rule: Article | None = None
    chinese: str
    english: str


class FollowUpId(Id):
    """A follow-up (后续事项)."""

    __slots__ = ()


Fraction: TypeAlias = str
"""A share of a whole (几分之几), from 0 to 1, written `2/3`."""


class FrequencyPeriod(enum.StrEnum):
    """In what the meetings of an organ are counted (会议频次的计算期间)."""

    MONTH = "month"
    """A calendar month (每月)."""

    TWO_MONTHS = "two_months"
    """Two calendar months, the first of them odd: January and February, March and April, … (每两月)."""

    QUARTER = "quarter"
    """A quarter of the calendar year (每季度)."""

    HALF_YEAR = "half_year"
    """A half of the calendar year (每半年)."""

    YEAR = "year"
    """A calendar year (每年)."""

    TERM = "term"
    """A term of office, until the next begins (每届)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["FrequencyPeriod"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrequencyRule:
    """How often an organ must meet, or a kind of activity be held (会议、活动频次).

    Attributes:
        at_least: At least so many times
        period: in each of these.
        article: Where it stands.
    """

    at_least: int
    period: FrequencyPeriod
    article: Article | None = None


class FrequencyStanding(enum.StrEnum):
    """How the meetings or activities of a period stand to what is asked for."""

    MET = "met"
    """As many were held as must be (已达到)."""

    CONVENED = "convened"
    """With those that are convened or planned they will be as many (已安排)."""

    SHORT = "short"
    """More must be convened or planned (尚欠)."""

    MISSED = "missed"
    """The period is over, and there were too few (未达到)."""

    UNKNOWN = "unknown"
    """The period began before the chamber's records, or before the charter asked (记录不全)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["FrequencyStanding"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEngagement:
    """How a group took part from a day to another (团体参与情况).

    Attributes:
        group: Which group.
        people: How many belonged to it on the last day.
        entitled: How many were entitled to its meetings, together (应到人次).
        attended: How many of them came (实到人次).
        contributions: How often they spoke.
        invited: How many were invited to activities, together (应邀人次).
        activities: How often they took part in activities.
    """

    group: EngagedGroup
    people: int
    entitled: int
    attended: int
    contributions: int
    invited: int
    activities: int


class GuestsId(Id):
    """A guest delegation at a meeting (来宾代表团)."""

    __slots__ = ()


class HandoverMode(enum.StrEnum):
    """What becomes of a turn whose predecessor has not handed over (交接方式)."""

    WAITS = "waits"
    """It waits for the handover (先交接后轮值)."""

    NOTED = "noted"
    """It begins, and the missing handover is noted (照常轮值，记为未交接)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["HandoverMode"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverRule:
    """What is asked of the handover from turn to turn (轮值交接).

    Attributes:
        mode: What becomes of the next turn without it.
        within_days: How many days after its last day a turn has to hand over, where that is said.
        article: Where it stands.
    """

    mode: HandoverMode
    within_days: int | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The first line of a journal.

    Attributes:
        format: The format of the lines.
        model: The model that began the journal. A newer one may hold fields that are not known here: they are borne.
        hash: The hash that chains the entries.
        chamber: The chamber.
    """

    format: int
    model: Model
    hash: str
    chamber: ChamberId


class Hindrance(enum.StrEnum):
    """Why a task does not go to somebody else."""

    BARRED = "barred"
    """They must not do it (须回避)."""

    FULL = "full"
    """They have as many tasks as they can take on (任务已满)."""

    NO_BETTER = "no_better"
    """They fit no better (不更合适)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Hindrance"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayNotice:
    """How a year's holidays are arranged, as the General Office of the State Council announces it
    (国务院办公厅关于部分节假日安排的通知).

    Attributes:
        year: The year.
        document: The number of the notice, such as 国办发明电〔2025〕7号.
        days_off: The days off of the whole year, in order; the last days of the December before may be among them.
        make_up_days: The Saturdays and Sundays that are worked instead, in order.
    """

    year: int
    document: Title
    days_off: tuple[DaySpan, ...] = ()
    make_up_days: tuple[Date, ...] = ()


class Impossible(enum.StrEnum):
    """Why a count cannot be what happened, or its rule not what was meant (计票矛盾)."""

    MORE_PRESENT_THAN_ENTITLED = "more_present_than_entitled"
    """More were present than are entitled (实到多于应到)."""

    MORE_RETURNED_THAN_PRESENT = "more_returned_than_present"
    """More ballots were returned than people were present (收回多于实到)."""

    MORE_MARKS_THAN_BALLOTS = "more_marks_than_ballots"
    """The ballots could not have borne so many marks (票面标记多于有效票)."""

    CANDIDATE_TWICE = "candidate_twice"
    """A candidate stands twice (候选人重复)."""

    QUORUM_NOT_OF_ENTITLED = "quorum_not_of_entitled"
    """The quorum is not a share of those entitled, and before a vote there is no other base (法定人数的基数不是应到)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Impossible"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class IncompatibleRule:
    """Two ranges of posts that are kept apart; in what, says where the rule stands.

    Attributes:
        range: Whoever holds one of these is kept apart
        with_: from those.
        article: Where it stands.
    """

    range: PostRange
    with_: PostRange
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineText:
    """Text.

    Attributes:
        text: The text.
    """

    type: ClassVar[Literal["text"]] = "text"
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineUnknown:
    """What nobody recorded or decided.

    Attributes:
        label: The mark, 未记 or 未定.
    """

    type: ClassVar[Literal["unknown"]] = "unknown"
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineErased:
    """What was erased on somebody's request."""

    type: ClassVar[Literal["erased"]] = "erased"


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineWithheld:
    """What this audience may not read."""

    type: ClassVar[Literal["withheld"]] = "withheld"


Inline: TypeAlias = InlineText | InlineUnknown | InlineErased | InlineWithheld
"""A piece of a line."""


Instant: TypeAlias = datetime.datetime
"""An instant (时刻) to the millisecond, in UTC, written `2024-11-07T01:30:00.000Z`."""


class ItemKind(enum.StrEnum):
    """What kind of item it is."""

    SCREENING = "screening"
    """A film is shown (观看宣传片)."""

    INTRODUCTION = "introduction"
    """Somebody introduces something (介绍情况)."""

    PROPOSALS = "proposals"
    """Somebody makes proposals (提出建议)."""

    EXCHANGE = "exchange"
    """Those present exchange views (互动交流)."""

    DOCUMENT_STUDY = "document_study"
    """A document is studied (学习文件)."""

    REMARKS = "remarks"
    """Somebody speaks (讲话)."""

    BUSINESS = "business"
    """Something is dealt with (议事)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ItemKind"][self.value]


class Judgement(enum.StrEnum):
    """What the member says of what was done (会员评价)."""

    SATISFIED = "satisfied"
    """Satisfied (满意)."""

    PARTLY = "partly"
    """Partly satisfied (基本满意)."""

    NOT_SATISFIED = "not_satisfied"
    """Not satisfied (不满意)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Judgement"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderRule:
    """Who the leaders (负责人) are and what is to be reported of them.

    Attributes:
        range: The posts whose holders are leaders.
        file_within_days: Within how many days a new leader is to be put on file with the registration authority (负责人备案).
        article: Where it stands.
    """

    range: PostRange
    file_within_days: int | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalRepresentativeRule:
    """Whose holder is the chamber's legal representative (法定代表人).

    Attributes:
        post: The post, or the word for whoever's turn it is.
        article: Where it stands.
    """

    post: Post
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterForm:
    """A row of numbers (发文字号), each beginning anew every year.

    Attributes:
        code: The letters before the year (机关代字), such as 西常商.
        kinds: The kinds that are numbered in it.
    """

    code: Title
    kinds: tuple[LetterKind, ...] = ()


class LetterId(Id):
    """A letter that the chamber writes (发文), or a member's proposal (提案)."""

    __slots__ = ()


class LetterKind(enum.StrEnum):
    """What kind of letter it is (公文文种，《党政机关公文处理工作条例》第八条)."""

    REQUEST = "request"
    """A request for instruction or approval (请示): of one matter, to one body, open until it is answered."""

    REPORT = "report"
    """A report (报告): it tells, asks for nothing, and is done when it is issued."""

    LETTER = "letter"
    """A letter to a body of equal standing (函): it may ask for one thing."""

    NOTICE = "notice"
    """A notice (通知): whoever it is for acknowledges it."""

    CIRCULAR = "circular"
    """A circular (通报)."""

    REPLY = "reply"
    """A reply to what somebody outside asked (复函)."""

    PROPOSAL = "proposal"
    """What a member asks of or suggests to an organ (会员提案、建议): inside the house, neither checked nor signed."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["LetterKind"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNumber:
    """A letter's number (发文字号), such as 西常商〔2026〕3号.

    Attributes:
        code: The letters before the year.
        year: The year.
        ordinal: Which of that year, from 1.
    """

    code: Title
    year: int
    ordinal: int


class LetterState(enum.StrEnum):
    """How a letter stands (发文状态)."""

    DRAFTED = "drafted"
    """It waits for its check (待核稿)."""

    TURNED_DOWN = "turned_down"
    """It was turned down (不予发文)."""

    CHECKED = "checked"
    """It waits for its signature (待签发)."""

    AWAITING_ANSWER = "awaiting_answer"
    """It waits for an answer (待答复)."""

    ANSWERED = "answered"
    """It was answered (已答复)."""

    ISSUED = "issued"
    """It was issued and expects no answer (已印发)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["LetterState"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSummary:
    """A letter in the register (发文登记).

    Attributes:
        letter: Which.
        kind: Its kind.
        title: Its title.
        number: Its number, once it is issued.
        on: The day on which it was issued.
        state: How it stands.
        answers: What came from outside that it answers.
        answer_by: By when an answer is waited for.
        outcome: What the answer says.
        addressees: How many it is for.
        acknowledged: How many have acknowledged it.
        audience: Who may read it.
    """

    letter: LetterId
    kind: LetterKind
    title: Title
    number: str | None = None
    on: Date | None = None
    state: LetterState
    answers: DirectiveId | None = None
    answer_by: Date | None = None
    outcome: AnswerOutcome | None = None
    addressees: int
    acknowledged: int
    audience: Audience = Audience.SECRETARIAT


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line: pieces one after another.

    Attributes:
        pieces: The pieces.
    """

    pieces: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LunarDate:
    """A day of the lunar calendar (农历日期).

    Attributes:
        year: The lunar year, by the civil year in which it begins.
        month: The month, 1 for 正月 to 12 for 腊月.
        leap: Whether it is the leap month that follows the month with this number (闰月).
        day: The day of the month, 1 to 30.
    """

    year: int
    month: int
    leap: bool
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchEndCameAbout:
    """It came about.

    Attributes:
        note: Where the note stands.
    """

    type: ClassVar[Literal["came_about"]] = "came_about"
    note: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchEndFellThrough:
    """It did not.

    Attributes:
        why: Where the reason stands.
    """

    type: ClassVar[Literal["fell_through"]] = "fell_through"
    why: Sealed


MatchEnd: TypeAlias = MatchEndCameAbout | MatchEndFellThrough
"""What came of a match, as it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchOutcomeCameAbout:
    """It came about (对接成功).

    Attributes:
        note: What is to be remembered; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["came_about"]] = "came_about"
    note: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchOutcomeFellThrough:
    """It did not (对接未成).

    Attributes:
        why: Why; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["fell_through"]] = "fell_through"
    why: Prose


MatchOutcome: TypeAlias = MatchOutcomeCameAbout | MatchOutcomeFellThrough
"""What came of a match."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchSummary:
    """A match of a need with an offer, and what came of it (对接情况).

    Attributes:
        offer: The offer.
        came_about: Whether it came about, once that is known.
    """

    offer: OfferId
    came_about: bool | None = None


class Matter(enum.StrEnum):
    """What is put to the vote (事项类别)."""

    ORDINARY = "ordinary"
    """Anything that is nothing of the following (一般事项)."""

    CHARTER_AMENDMENT = "charter_amendment"
    """The charter is amended (修改章程)."""

    DUES = "dues"
    """The dues are set (会费标准)."""

    ELECTION = "election"
    """Somebody is elected (选举)."""

    REMOVAL = "removal"
    """Somebody elected is removed (罢免)."""

    TERM_EXTENSION = "term_extension"
    """The term ends on another day than it was to: it is extended, or ends early (提前或延期换届)."""

    LIMIT_EXCEPTION = "limit_exception"
    """Somebody may serve beyond the limits of age or terms (超龄、超届任职)."""

    ADMISSION = "admission"
    """A member is admitted (接纳会员)."""

    EXPULSION = "expulsion"
    """A member is expelled (除名)."""

    SANCTION = "sanction"
    """A member is sanctioned short of that (处分)."""

    REVOCATION = "revocation"
    """What another organ has decided is revoked (撤销决定)."""

    ANNUAL_PLAN = "annual_plan"
    """The plan of a year is adopted (年度工作计划)."""

    DISSOLUTION = "dissolution"
    """The chamber is dissolved (终止)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Matter"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterRule:
    """What an organ may decide in one kind of matter, and how.

    Attributes:
        matter: The kind of matter.
        classes: The classes of members whose admission, sanction or expulsion it decides (按会员类别分权); of any member where it is left out.
        revokes: The organs whose decisions it may revoke, where revoking is the matter (governance: assembly.powers).
        quorum: Who must be there at the vote, of those entitled, where it is not what the meeting itself needs.
        pass_: Who must be in favour.
        ballots: How it may be voted on; the article is that of the majority.
        seconders: How many must second it before it is voted on.
        proxies: Whether proxies may vote on it.
    """

    matter: Matter
    classes: tuple[MemberClass, ...] = ()
    revokes: tuple[Organ, ...] = ()
    quorum: ShareRule | None = None
    pass_: ShareRule
    ballots: tuple[BallotKind, ...] = ()
    seconders: int | None = None
    proxies: Allowance = Allowance.FORBIDDEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """The arithmetic of a verdict: what was counted, what was needed, out of how many.

    Attributes:
        counted: What was counted, in the unit of the policy (people, days, …).
        needed: What was needed.
        whole: The whole that `needed` is a share of, where it is one.
    """

    counted: int
    needed: int
    whole: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFrequency:
    """How often an organ has met in a period, and how often it must (会议频次).

    Attributes:
        kind: The kind of meeting, by the charter's word.
        title: Its title.
        period: In what the meetings are counted.
        from_: The first day of the period.
        until: The last day of the period, where it is known.
        required: How many must be held in it.
        held: How many were.
        convened: How many are convened for a day that has not passed.
        missing: How many are still to be convened, or were missed; unknown where the period began before the chamber's records.
        standing: How that stands to what is asked for.
        article: Where it stands.
    """

    kind: MeetingKind
    title: str
    period: FrequencyPeriod
    from_: Date
    until: Date | None = None
    required: int
    held: int
    convened: int
    missing: int | None = None
    standing: FrequencyStanding
    article: Article | None = None


class MeetingId(Id):
    """A meeting (会议)."""

    __slots__ = ()


MeetingKind: TypeAlias = str
"""A chamber's own word for a kind of meeting (会议种类), such as `joint_meeting`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRule:
    """A kind of meeting (会议种类).

    Attributes:
        kind: The chamber's own word for it.
        title: Its title, such as 理事会.
        organ: The organ that meets; none where people of several bodies do.
        binding: Whether it decides anything: a meeting that binds nobody yields consensus and follow-ups only.
        quorum: Who must be there, of those entitled.
        second_call: Who must be there when it was called a second time because too few had come.
        remote: Whether attending from elsewhere counts as being there.
        notice: The notice it needs.
        conveners: Who may convene it.
        chairs: Who may chair it.
        minutes: What becomes of its minutes.
        frequency: How often it must be held, where the charter says so.
        demands: Who may demand that it be convened; any one of these suffices.
        absence: Who loses a post by missing how many of its meetings, where the charter says so.
    """

    kind: MeetingKind
    title: Title
    organ: Organ | None = None
    binding: bool
    quorum: ShareRule | None = None
    second_call: ShareRule | None = None
    remote: Allowance = Allowance.FORBIDDEN
    notice: NoticeRule | None = None
    conveners: Competence
    chairs: Competence
    minutes: MinutesRule
    frequency: FrequencyRule | None = None
    demands: tuple[DemandRule, ...] = ()
    absence: AbsenceRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSummary:
    """A meeting in a list (会议一览).

    Attributes:
        meeting: Which.
        title: What it is called.
        kind: Its kind, by the charter's word.
        day: Its civil day, if that is known.
        phase: The phase it is in.
        attendance: Its attendance.
        minutes_signed: Whether its minutes are signed.
        audience: Who may read its record.
    """

    meeting: MeetingId
    title: str
    kind: MeetingKind
    day: Date | None = None
    phase: PhaseName
    attendance: AttendanceCount
    minutes_signed: bool
    audience: Audience = Audience.SECRETARIAT


MemberClass: TypeAlias = str
"""A chamber's own word for a class of members (会员类别), such as `unit_member`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberClassRule:
    """A class of members (会员类别).

    Attributes:
        class_: The chamber's own word for it.
        title: Its title, such as 单位会员.
        kind: The kind of member that it is for; both where it is left out.
        article: Where it stands.
    """

    class_: MemberClass
    title: Title
    kind: MemberKind | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDuesTier:
    """The tier of dues that a member is in on a day (会费档次).

    Attributes:
        member: Which member.
        tiers: The tier; of one that is priced in several ways, every way.
        ground: Why it is this one.
        motion: The motion by which the tiers were set, where the assembly has set them anew.
        article: Where they stand in the charter, where it has them.
    """

    member: MemberId
    tiers: tuple[DuesTier, ...] = ()
    ground: DuesGround
    motion: MotionId | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberHolderPerson:
    """An individual member (个人会员).

    Attributes:
        person: Who.
    """

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberHolderEnterprise:
    """A unit member (单位会员), by its representative.

    Attributes:
        enterprise: Which.
        representative: Who represents it in the chamber, if that is known.
    """

    type: ClassVar[Literal["enterprise"]] = "enterprise"
    enterprise: EnterpriseId
    representative: PersonId | None = None


MemberHolder: TypeAlias = MemberHolderPerson | MemberHolderEnterprise
"""Whose a seat is."""


class MemberId(Id):
    """A member's seat (会员席位)."""

    __slots__ = ()


class MemberKind(enum.StrEnum):
    """What a member is: an enterprise or another body, or a person."""

    UNIT = "unit"
    """A unit, by its representative (单位会员)."""

    INDIVIDUAL = "individual"
    """A person (个人会员)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["MemberKind"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberSummary:
    """A member in a list (会员名册).

    Attributes:
        member: Which seat.
        holder: Whose it is, with whoever represents it.
        unit: What the unit of a unit member is called. A person's name is personal, and asked for by itself.
        class_: The class of member, by the charter's word, where it is recorded.
        standing: Its standing; seats that have ended stay in the list.
        since: Since when it has this standing, where that is recorded.
        until: The last day of a suspension that ends by itself.
    """

    member: MemberId
    holder: MemberHolder
    unit: Title | None = None
    class_: MemberClass | None = None
    standing: Standing
    since: Date | None = None
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A milestone of the preparation (筹备节点).

    Attributes:
        task: What is to be done; no other milestone of the activity is called so.
        days_before: How many days before.
        unit: Which days are counted; civil days where it is left out.
        before: The milestone of the same activity that it comes before; the activity itself where it is left out.
    """

    task: Title
    days_before: int
    unit: DayUnit | None = None
    before: Title | None = None


class MinutesPublication(enum.StrEnum):
    """How signed minutes are made known (纪要公布方式)."""

    MEMBERS = "members"
    """Announced to all members (向全体会员公布)."""

    REGISTRATION_AUTHORITY = "registration_authority"
    """Copied to the registration authority (抄报登记管理机关)."""

    SUPERVISING_UNIT = "supervising_unit"
    """Copied to the supervising unit (抄报业务主管单位)."""

    SUPERVISORS = "supervisors"
    """Copied to the chamber's supervisors (抄送监事会)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["MinutesPublication"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesPublicationRule:
    """One way in which signed minutes must be made known (纪要公布).

    Attributes:
        to: How.
        within_days: Within how many days after they were signed, where the charter says so.
        article: Where it stands.
    """

    to: MinutesPublication
    within_days: int | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesRule:
    """What becomes of a meeting's minutes.

    Attributes:
        signers: Who may sign them.
        within_days: Within how many days after the meeting they are to be signed, where the charter says so.
        publications: How they must be made known once they are signed; nobody need be told where none is named.
    """

    signers: Competence
    within_days: int | None = None
    publications: tuple[MinutesPublicationRule, ...] = ()


Model: TypeAlias = str
"""The version of a model: the release of this library that wrote something."""


Money: TypeAlias = str
"""An amount of money in yuan (金额，元), kept in whole fen, written `5000.00`."""


class MotionId(Id):
    """A motion (议案)."""

    __slots__ = ()


class MotionOutcome(enum.StrEnum):
    """What became of a motion (表决结果)."""

    PASSED = "passed"
    """Passed (通过)."""

    REJECTED = "rejected"
    """Rejected (未通过)."""

    NO_QUORUM = "no_quorum"
    """Too few were present, so nothing was decided (不足法定人数)."""

    VOID = "void"
    """The figures cannot be, so nothing was decided (无效)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["MotionOutcome"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class MotionRule:
    """What a motion needs (表决规则).

    Attributes:
        quorum: How many must be present, as a share of those entitled, where the charter asks for a quorum.
        pass_: How many must be in favour.
    """

    quorum: Threshold | None = None
    pass_: Threshold


class MotionState(enum.StrEnum):
    """How a motion stands (议案状态)."""

    OPEN = "open"
    """Moved, to be voted on (待表决)."""

    VOTING = "voting"
    """Being voted on (表决中)."""

    PASSED = "passed"
    """Passed (通过)."""

    REJECTED = "rejected"
    """Rejected (未通过)."""

    WITHDRAWN = "withdrawn"
    """Withdrawn (已撤回)."""

    REVOKED = "revoked"
    """Passed, and revoked by another organ later (已撤销)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["MotionState"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class MotionSummary:
    """A motion in a list (议案一览), with what came of it.

    Attributes:
        motion: Which.
        meeting: At which meeting it was moved.
        item: The item of the agenda.
        matter: What kind of matter it is.
        state: How it stands.
        votes: The votes taken on it, in order.
        verdict: What the last vote said, with the arithmetic; left out in an election by candidate.
        election: What the last vote said, in an election by candidate.
        article: The article of the majority.
        follow_ups: The follow-ups that it gave by being passed.
        appointments: The appointments that it gave by an election, or allowed beyond a limit.
        seq: The entry that moved it.
        decided_by: The entry that decided it.
        audience: Who may read it.
        terms: The terms that it allowed to extend or to end early, where that was recorded.
        ended: The appointments that it ended (罢免).
        plan: The plan that it adopted (年度工作计划).
        sanctioned: The member who was sanctioned by it (处分), where that was recorded.
        revokes: The motion whose decision it revoked (撤销决定).
        revoked_by: The motion that revoked what it had decided.
    """

    motion: MotionId
    meeting: MeetingId
    item: AgendaItemId
    matter: Matter
    state: MotionState
    votes: tuple[VoteId, ...] = ()
    verdict: MotionVerdict | None = None
    election: ElectionResult | None = None
    article: Article | None = None
    follow_ups: tuple[FollowUpId, ...] = ()
    appointments: tuple[AppointmentId, ...] = ()
    seq: int
    decided_by: int | None = None
    audience: Audience = Audience.SECRETARIAT
    terms: tuple[TermId, ...] = ()
    ended: tuple[AppointmentId, ...] = ()
    plan: PlanId | None = None
    sanctioned: MemberId | None = None
    revokes: MotionId | None = None
    revoked_by: MotionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MotionVerdict:
    """What became of a motion, with the arithmetic (表决结果及算式).

    Attributes:
        outcome: What became of it.
        impossible: Why the figures cannot be, where the outcome is `void`.
        entitled: Everybody entitled (应到).
        present: Those present (实到).
        returned: Ballots returned (收回): the valid and the void ones. At most 2^64 − 1 is told.
        valid: Valid ballots (有效): for, against and abstaining. At most 2^64 − 1 is told.
        cast: Votes cast (表决): for and against. At most 2^64 − 1 is told.
        for_: In favour (赞成).
        against: Against (反对).
        abstain: Abstaining (弃权).
        void: Void (废票).
        quorum: The quorum (法定人数): those present, of those entitled. Left out where the rule asks for none.
        pass_: The majority (多数): those in favour, of the rule's base. It is told whatever the outcome.
    """

    outcome: MotionOutcome
    impossible: Impossible | None = None
    entitled: int
    present: int
    returned: int
    valid: int
    cast: int
    for_: int
    against: int
    abstain: int
    void: int
    quorum: Share | None = None
    pass_: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPost:
    """A post with its title, so that a message can name it to people and to programs.

    Attributes:
        post: The chamber's own word.
        title: Its title.
    """

    post: Post
    title: str


NeedCategory: TypeAlias = str
"""A chamber's own word for a category of needs (诉求类别), such as `policy`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedEndJudged:
    """The member has judged what came of it.

    Attributes:
        judgement: The judgement.
        by: Who gave it for the member.
        said: Where it stands what was said.
    """

    type: ClassVar[Literal["judged"]] = "judged"
    judgement: Judgement
    by: PersonId | None = None
    said: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedEndWithdrawn:
    """The member no longer has it.

    Attributes:
        reason: Where the reason stands.
    """

    type: ClassVar[Literal["withdrawn"]] = "withdrawn"
    reason: Sealed | None = None


NeedEnd: TypeAlias = NeedEndJudged | NeedEndWithdrawn
"""How a need ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedEndingJudged:
    """The member has judged what came of it (会员评价).

    Attributes:
        judgement: The judgement.
        by: Who gave it for the member, if that is known.
        said: What was said; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["judged"]] = "judged"
    judgement: Judgement
    by: PersonId | None = None
    said: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedEndingWithdrawn:
    """The member no longer has it (撤回).

    Attributes:
        reason: Why; it goes to the erasable part of the journal.
    """

    type: ClassVar[Literal["withdrawn"]] = "withdrawn"
    reason: Prose | None = None


NeedEnding: TypeAlias = NeedEndingJudged | NeedEndingWithdrawn
"""How a need ends."""


class NeedId(Id):
    """A member's need (会员诉求)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRule:
    """A category of members' needs (诉求类别), and how fast they are dealt with.

    Attributes:
        category: The chamber's own word for it.
        title: Its title, such as 政策咨询.
        respond_within_days: Within how many days the member gets a first response, where that is said.
        resolve_within_days: Within how many days it is answered or matched, where that is said.
        follow_up_within_days: Within how many days after that the member is asked for their judgement, where that is said.
        needs_source: Whether an answer must name its source, as one about policy must.
        article: Where it stands.
    """

    category: NeedCategory
    title: Title
    respond_within_days: int | None = None
    resolve_within_days: int | None = None
    follow_up_within_days: int | None = None
    needs_source: bool
    article: Article | None = None


class NeedState(enum.StrEnum):
    """How a need stands (诉求状态)."""

    REGISTERED = "registered"
    """It was registered (待分办)."""

    ASSIGNED = "assigned"
    """Somebody sees to it (办理中)."""

    ANSWERED = "answered"
    """It was answered (已答复)."""

    MATCHED = "matched"
    """It was matched with an offer, and what comes of it is not known yet (对接中)."""

    MET = "met"
    """A match came about (对接成功)."""

    CLOSED = "closed"
    """The member has judged what came of it (已办结)."""

    WITHDRAWN = "withdrawn"
    """The member no longer has it (已撤回)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["NeedState"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedSummary:
    """A need and how it stands (诉求办理情况).

    Attributes:
        need: Which.
        member: Whose it is.
        category: Its category.
        state: How it stands.
        assigned_to: Who sees to it.
        learned_at: The visit at which it was learned.
        registered_on: The day on which the member said so.
        respond_by: By when the member is to get a first response.
        resolve_by: By when it is to be answered or matched.
        responded_after: After how many days the member got the first response.
        resolved_after: After how many days it was first answered or matched.
        matches: The offers with which it was matched.
        judgement: The member's judgement.
        audience: Who may read it.
    """

    need: NeedId
    member: MemberId
    category: NeedCategory
    state: NeedState
    assigned_to: Principal | None = None
    learned_at: VisitId | None = None
    registered_on: Date
    respond_by: Date | None = None
    resolve_by: Date | None = None
    responded_after: int | None = None
    resolved_after: int | None = None
    matches: tuple[MatchSummary, ...] = ()
    judgement: Judgement | None = None
    audience: Audience = Audience.SECRETARIAT


class NodeSource(enum.StrEnum):
    """What makes a day a node of the year (节点来源)."""

    FESTIVAL = "festival"
    """A festival (节日)."""

    SOLAR_TERM = "solar_term"
    """A solar term (节气)."""

    MEETING = "meeting"
    """The last day by which an organ must have met (法定会议)."""

    ACTIVITY = "activity"
    """The last day by which a kind of activity must have been held (定期活动)."""

    REPORT = "report"
    """A report or a reply is due (报送事项)."""

    ELECTION = "election"
    """A step of an election, or the end of a term (换届)."""

    CUSTOM = "custom"
    """A day that the charter lists (自定节点)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["NodeSource"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationJoint:
    """Several people together (联名提名).

    Attributes:
        nominators: Who; nobody where the charter asks for nobody.
    """

    type: ClassVar[Literal["joint"]] = "joint"
    nominators: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationOrgan:
    """An organ, by a motion that was passed (机构提名).

    Attributes:
        motion: The motion.
    """

    type: ClassVar[Literal["organ"]] = "organ"
    motion: MotionId


Nomination: TypeAlias = NominationJoint | NominationOrgan
"""Who nominated a candidate (提名)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationRule:
    """Who may nominate a candidate together.

    Attributes:
        organ: The organ whose members nominate.
        share: The share of its members that it takes, where it is a share.
        members_at_least: The number of its members that it takes, where it is a number.
    """

    organ: Organ
    share: Threshold | None = None
    members_at_least: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominee:
    """Somebody who stands (候选人).

    Attributes:
        person: Who.
        appointment: The id of the appointment that follows when they are elected.
        nomination: Who nominated them.
        vetted: The day on which they were vetted, if they were.
        full_time: Whether they would hold the post full-time (专职), if that is known.
        legal_representative_of: The outside bodies whose legal representative they are, as they declared.
        exceptions: The exceptions to the limits of age and terms, with what approved them.
        posts_elsewhere: The posts that they hold in other bodies, as they declared.
    """

    person: PersonId
    appointment: AppointmentId
    nomination: Nomination
    vetted: Date | None = None
    full_time: bool | None = None
    legal_representative_of: tuple[PartyId, ...] = ()
    exceptions: tuple[ApprovedException, ...] = ()
    posts_elsewhere: tuple[PostElsewhere, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRule:
    """How long before a meeting its notice must be given.

    Attributes:
        days: How many whole days; the day of the notice is not counted.
        unit: Days of which kind; civil days where it is left out.
        article: Where it stands.
    """

    days: int
    unit: DayUnit | None = None
    article: Article | None = None


Occurred: TypeAlias = datetime.date | datetime.datetime
"""When something occurred (发生时间): an instant, or only a civil date."""


class OfferId(Id):
    """An offer of a resource (资源供给)."""

    __slots__ = ()


class OfficeLimit(enum.StrEnum):
    """A limit to which there may be an exception."""

    AGE = "age"
    """That of age (任职年龄)."""

    TERMS = "terms"
    """That of terms (任期届数)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["OfficeLimit"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeRules:
    """What is asked of those who hold posts (任职规则).

    Attributes:
        leaders: Who the leaders are.
        ranks: The posts by rank, the highest first; posts of another line, such as the supervisors', are left out.
        ages: The limits of age.
        terms: The limits of terms.
        incompatible: The posts that nobody holds together (不得兼任).
        different_units: The posts whose holders do not come from one unit (不得来自同一单位).
        elsewhere: The posts whose holders hold none of those in another association (不得兼任其他社会团体同类职务).
        full_time: The posts that are full-time (专职).
        exclusive: The posts whose holders are legal representative of no other association. Companies are not meant.
        sizes: How large organs are to be.
        own_terms: The organs that have terms of their own.
        reserved: What nobody does on another's behalf.
        acceptance: Whether a delegation holds only from the day on which it was accepted; from its first day where this is left out.
        removals: Who may move a removal; anybody where none is given.
        vacancies: By when vacancies are to be dealt with.
        legal_representative: Whose holder is legal representative, where the charter says so.
    """

    leaders: LeaderRule | None = None
    ranks: tuple[Post, ...] = ()
    ages: tuple[AgeRule, ...] = ()
    terms: tuple[TermLimitRule, ...] = ()
    incompatible: tuple[IncompatibleRule, ...] = ()
    different_units: tuple[IncompatibleRule, ...] = ()
    elsewhere: tuple[IncompatibleRule, ...] = ()
    full_time: tuple[PostsRule, ...] = ()
    exclusive: tuple[PostsRule, ...] = ()
    sizes: tuple[SizeRule, ...] = ()
    own_terms: tuple[OwnTermRule, ...] = ()
    reserved: tuple[ReservedRule, ...] = ()
    acceptance: AcceptanceRule | None = None
    removals: tuple[RemovalRule, ...] = ()
    vacancies: tuple[VacancyRule, ...] = ()
    legal_representative: LegalRepresentativeRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Omission:
    """Where a view left something out.

    Attributes:
        block: The block of the document or the entry of the schedule, counted from 1; 0 for what a schedule leaves out whole.
        places: At how many places of it.
    """

    block: int
    places: int


Organ: TypeAlias = str
"""A chamber's own word for an organ (机构), such as `council`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganMembersPosts:
    """Everybody who holds one of these posts.

    Attributes:
        posts: The posts.
    """

    type: ClassVar[Literal["posts"]] = "posts"
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganMembersMembers:
    """Every member in good standing, by their representative."""

    type: ClassVar[Literal["members"]] = "members"


OrganMembers: TypeAlias = OrganMembersPosts | OrganMembersMembers
"""Who belongs to an organ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganRule:
    """An organ (机构).

    Attributes:
        organ: The chamber's own word for it.
        title: Its title, such as 理事会.
        members: Who belongs to it.
        base: Who counts in the base; where it is left out everybody who belongs to it, and nobody besides.
        decides: What it may decide; a matter that is not named is not its to decide.
        elects: The posts that it fills by election.
        proxies: Who may vote for whom, where anybody may.
        delegates: When its members may meet as delegates of all members of the chamber, and how many they must be; any number may where it is left out.
        dues: What it collects from those who belong to it, as the Party branch does (党费); apart from the chamber's dues.
        article: Where it stands.
    """

    organ: Organ
    title: Title
    members: OrganMembers
    base: BaseRule | None = None
    decides: tuple[MatterRule, ...] = ()
    elects: tuple[PostElectionRule, ...] = ()
    proxies: ProxyRule | None = None
    delegates: DelegateRule | None = None
    dues: BranchDuesRule | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPerson:
    """Somebody who does not get a task, and why.

    Attributes:
        person: Who.
        fit: How well they fit.
        hindrance: Why they do not get it.
    """

    person: PersonId
    fit: int
    hindrance: Hindrance


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedPublication:
    """How signed minutes must be made known, and by when.

    Attributes:
        to: How.
        due: By when, where the charter says so.
    """

    to: MinutesPublication
    due: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTermRule:
    """The terms of an organ that has its own, such as those of the Party branch (自有任期的机构).

    Attributes:
        organ: The organ.
        years_at_most: At most so many years.
        article: Where it stands.
    """

    organ: Organ
    years_at_most: int
    article: Article | None = None


class PartyId(Id):
    """An outside body (外部单位): another chamber, an authority, a partner."""

    __slots__ = ()


class PartyKind(enum.StrEnum):
    """What an outside body is to the chamber (外部单位种类)."""

    SUPERVISING_UNIT = "supervising_unit"
    """The unit that supervises its work (业务主管单位)."""

    REGISTRAR = "registrar"
    """The authority that it is registered with (登记管理机关)."""

    PARTY_BUILDING = "party_building"
    """The organ that leads its Party building (党建领导机关)."""

    FEDERATION = "federation"
    """The federation of industry and commerce (工商联)."""

    HOME_OFFICE = "home_office"
    """An office of the home place's government (家乡政府机构), such as its liaison office."""

    CHAMBER = "chamber"
    """Another chamber or association (商会、协会)."""

    AUTHORITY = "authority"
    """Another authority or public body (政府部门、事业单位)."""

    OTHER = "other"
    """Anything else."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["PartyKind"][self.value]


Passage: TypeAlias = str
"""A passage of an article or a rule (条文)."""


class PersonId(Id):
    """A person (人员)."""

    __slots__ = ()


PersonName: TypeAlias = str
"""The name of a person (姓名): personal, kept in the erasable part of a journal, masked by `Debug`."""


class PhaseName(enum.StrEnum):
    """The phase a meeting is in (会议阶段)."""

    CONVENED = "convened"
    """Convened, not yet opened (已召集)."""

    IN_SESSION = "in_session"
    """In session (进行中)."""

    ADJOURNED = "adjourned"
    """Adjourned, to be resumed (休会)."""

    CLOSED = "closed"
    """Closed (已闭会)."""

    CANCELLED = "cancelled"
    """Cancelled before it was opened (已取消)."""

    LAPSED = "lapsed"
    """Not held because too few had come (流会)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["PhaseName"][self.value]


Phone: TypeAlias = str
"""A telephone number (电话) as it is dialled: personal, masked by `Debug`."""


class PlanId(Id):
    """The plan of a year (年度工作计划)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNodeDay:
    """A day (日期).

    Attributes:
        day: Which.
    """

    type: ClassVar[Literal["day"]] = "day"
    day: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNodeCivil:
    """A day of every year by the civil calendar, such as the chamber's own anniversary (公历日).

    Attributes:
        month: The month, 1 to 12.
        day: The day of the month.
    """

    type: ClassVar[Literal["civil"]] = "civil"
    month: int
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNodeLunar:
    """A day of every year by the lunar calendar (农历日), in an ordinary month: the first one in that civil year.

    Attributes:
        month: The month, 1 to 12.
        day: The day of the month, 1 to 30.
    """

    type: ClassVar[Literal["lunar"]] = "lunar"
    month: int
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNodeFestival:
    """A festival (节日), on the day on which it falls in that year: 除夕 ends the lunar year before.

    Attributes:
        festival: Which.
    """

    type: ClassVar[Literal["festival"]] = "festival"
    festival: Festival


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNodeSolarTerm:
    """A solar term (节气).

    Attributes:
        term: Which.
    """

    type: ClassVar[Literal["solar_term"]] = "solar_term"
    term: SolarTerm


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNodeCustom:
    """A day that the charter lists (自定节点), by its title: it falls where the charter in force says.

    Attributes:
        title: Which.
    """

    type: ClassVar[Literal["custom"]] = "custom"
    title: Title


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNodeMonth:
    """Some time in a month (某月内): its day is the month's last until another is set.

    Attributes:
        month: The month, 1 to 12.
    """

    type: ClassVar[Literal["month"]] = "month"
    month: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNodeOpen:
    """Not settled yet (待定)."""

    type: ClassVar[Literal["open"]] = "open"


PlanNode: TypeAlias = (
    PlanNodeDay
    | PlanNodeCivil
    | PlanNodeLunar
    | PlanNodeFestival
    | PlanNodeSolarTerm
    | PlanNodeCustom
    | PlanNodeMonth
    | PlanNodeOpen
)
"""What an activity hangs on (时间节点)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanProgress:
    """The plan of a year, planned and actual (年度计划完成情况).

    Attributes:
        year: The year.
        plan: The plan, where there is one.
        adopted: Whether it was adopted.
        activities: Its activities, and those of that year that no plan has, in the order in which they were planned.
        held: How many of them were held.
        dropped: How many were dropped.
        overdue: How many are overdue.
        budget: What all may cost that have a budget.
        cost: What those cost of which it is known.
    """

    year: int
    plan: PlanId | None = None
    adopted: bool
    activities: tuple[ActivityProgress, ...] = ()
    held: int
    dropped: int
    overdue: int
    budget: Money
    cost: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRule:
    """By when the plan of a year is adopted (年度工作计划).

    Attributes:
        adopted_by_month: The month of that year, 1 to 12, by whose last day it is.
        shown_months_before: From how many months before that on it is among what is to be done.
        article: Where it stands.
    """

    adopted_by_month: int
    shown_months_before: int
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedActivity:
    """An activity as it is planned (活动计划).

    Attributes:
        activity: The activity's id.
        kind: Its kind, by the charter's word.
        title: What it is called.
        node: What it hangs on.
        days_before: How many days before that it is.
        purpose: What it is for.
        owner: Who sees to it.
        budget: What it may cost.
        participants: The organ whose members are to take part; open to all members where it is left out.
        milestones: What has to be done before.
        takes_up: The suggestions from earlier reviews that it takes up.
    """

    activity: ActivityId
    kind: ActivityKind
    title: Title
    node: PlanNode
    days_before: int
    purpose: Title | None = None
    owner: Principal | None = None
    budget: Money | None = None
    participants: Organ | None = None
    milestones: tuple[Milestone, ...] = ()
    takes_up: tuple[SuggestionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedFollowUp:
    """What is to be done when the motion passes, as it is recorded.

    Attributes:
        follow_up: Which.
        task: Where the task stands.
        owner: Who is to see to it.
        due: By when.
    """

    follow_up: FollowUpId
    task: Sealed
    owner: Principal | None = None
    due: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolChangeJoins:
    """They join at the end of the line (加入).

    Attributes:
        from_: From turns that begin on this day on; from the next where it is left out.
    """

    type: ClassVar[Literal["joins"]] = "joins"
    from_: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolChangeLeaves:
    """They leave (退出).

    Attributes:
        from_: From turns that begin on this day on; from the next where it is left out.
    """

    type: ClassVar[Literal["leaves"]] = "leaves"
    from_: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolChangeAbsent:
    """They are away: a turn that meets their absence passes them over, and they make it up (暂缺).

    Attributes:
        from_: The first day, if that is known.
        until: The last day, if that is known.
    """

    type: ClassVar[Literal["absent"]] = "absent"
    from_: Date | None = None
    until: Date | None = None


PoolChange: TypeAlias = PoolChangeJoins | PoolChangeLeaves | PoolChangeAbsent
"""What becomes of somebody in a pool (轮值人员变动)."""


Post: TypeAlias = str
"""A chamber's own word for a post (职务), such as `secretary_general`."""


class Vetting(enum.StrEnum):
    """Whether candidates are vetted before they stand."""

    REQUIRED = "required"
    """They are, by the Party-building organ or the supervising unit (须经审查)."""

    NOT_REQUIRED = "not_required"
    """They need not be (不须审查)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Vetting"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostElectionRule:
    """How an organ fills a post by election.

    Attributes:
        post: The post.
        mode: Whether there are as many candidates as seats or more.
        margin_at_least: By how much the candidates must outnumber the seats, as a share of the seats, where there are more.
        slate: Whether all candidates may be voted on together.
        nominations: Who may nominate; any one of these suffices, and where none is named the organ itself nominates as it likes.
        vetting: Whether every candidate must have been vetted before.
        by_election: Who must be in favour where a seat fell vacant while the term runs (补选), if that is another share.
        article: Where it stands.
    """

    post: Post
    mode: ElectionMode = ElectionMode.EITHER
    margin_at_least: Fraction | None = None
    slate: Allowance = Allowance.FORBIDDEN
    nominations: tuple[NominationRule, ...] = ()
    vetting: Vetting = Vetting.NOT_REQUIRED
    by_election: ShareRule | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostElsewhere:
    """A post that somebody holds in another body (在其他单位任职), as they declared.

    Attributes:
        party: In which.
        post: The post, by the word that this chamber has for such a one.
    """

    party: PartyId
    post: Post


@dataclass(frozen=True, slots=True, kw_only=True)
class PostHolder:
    """Who holds a post on a day (任职).

    Attributes:
        appointment: Which appointment.
        person: Who.
        post: The post.
        from_: The first day, if that is known.
        until: The last day, if it has one.
        tenure: By what right they are in it on that day.
    """

    appointment: AppointmentId
    person: PersonId
    post: NamedPost
    from_: Date | None = None
    until: Date | None = None
    tenure: Tenure


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRange:
    """The posts that a rule is for (职务范围).

    Attributes:
        posts: These posts.
        from_rank: And every post that ranks as high as this one or higher: 副会长以上 includes 副会长.
    """

    posts: tuple[Post, ...] = ()
    from_rank: Post | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRule:
    """A post (职务).

    Attributes:
        post: The chamber's own word for it.
        title: Its title, such as 秘书长.
        represents: The organs for which whoever holds it may speak without a delegation.
        holders_at_most: How many may hold it at once; any number where it is left out.
        article: Where it stands.
        filling: The ways in which it may be filled; any where none is given.
        holders_at_least: How many are to hold it at once: fewer leave a vacancy (缺额).
        years_at_most: How many years one appointment lasts at most, where that is less than a term (每任年限); whoever was elected stays on beyond them until a successor comes.
    """

    post: Post
    title: Title
    represents: tuple[Organ, ...] = ()
    holders_at_most: int | None = None
    article: Article | None = None
    filling: tuple[Filling, ...] = ()
    holders_at_least: int | None = None
    years_at_most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostsRule:
    """A rule that says something of posts and has no number (职务规定).

    Attributes:
        range: The posts.
        article: Where it stands.
    """

    range: PostRange
    article: Article | None = None


class Power(enum.StrEnum):
    """What a post may be empowered to do (职权)."""

    FOUND = "found"
    """Found the chamber: the one act without a warrant."""

    REGISTER_PEOPLE = "register_people"
    """Register people, enterprises and outside bodies."""

    ERASE_PEOPLE = "erase_people"
    """Erase or restrict personal data."""

    KEEP_MEMBERS = "keep_members"
    """Keep the members' register."""

    KEEP_TERMS = "keep_terms"
    """Record terms of office."""

    APPOINT = "appoint"
    """Appoint to posts and record who leaves them."""

    KEEP_ROTATION = "keep_rotation"
    """Arrange rotations."""

    KEEP_DELEGATIONS = "keep_delegations"
    """Record and revoke delegations."""

    CONVENE = "convene"
    """Convene and cancel meetings."""

    GIVE_NOTICE = "give_notice"
    """Send notices."""

    RUN_MEETING = "run_meeting"
    """Run a meeting's course: open, adjourn, resume, close, hand over the chair."""

    KEEP_ATTENDANCE = "keep_attendance"
    """Keep the attendance."""

    RECORD_MEETING = "record_meeting"
    """Record what is said and agreed."""

    RECORD_MOTIONS = "record_motions"
    """Record motions: moved, seconded, amended, withdrawn, and who is recused."""

    RUN_VOTES = "run_votes"
    """Take votes and record what came of them."""

    DRAFT_MINUTES = "draft_minutes"
    """Draft and correct minutes."""

    SIGN_MINUTES = "sign_minutes"
    """Sign minutes."""

    FOLLOW_UP = "follow_up"
    """Assign follow-ups and record that they are done."""

    HANDLE_DIRECTIVES = "handle_directives"
    """Accept what comes from outside and answer for it."""

    PLAN = "plan"
    """Plan the year's work, record activities, file what they leave, review them."""

    SUMMARISE = "summarise"
    """Word and issue summaries."""

    RECORD_VISITS = "record_visits"
    """Record visits and relays."""

    MANAGE_STAFF = "manage_staff"
    """Recruit staff, divide the work among them, arrange stand-ins."""

    SERVE_MEMBERS = "serve_members"
    """Serve members: register and handle their needs, keep offers, match the two."""

    OPEN_RECORDS = "open_records"
    """Open records to more readers."""

    KEEP_DISCLOSURES = "keep_disclosures"
    """Keep the register of who read or exported what."""

    AMEND_CHARTER = "amend_charter"
    """Draft amendments of the charter, and record their adoption and approval."""

    CORRESPOND = "correspond"
    """Draft what the chamber sends out, record answers and receipts, collect returns."""

    CHECK_LETTERS = "check_letters"
    """Check drafts of what the chamber sends out."""

    SIGN_LETTERS = "sign_letters"
    """Sign and issue what the chamber sends out."""

    KEEP_BRANCH_DUES = "keep_branch_dues"
    """Record what members of the Party branch paid."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Power"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerRule:
    """Which posts carry a power.

    Attributes:
        power: The power.
        posts: The posts.
        article: Where it stands.
    """

    power: Power
    posts: tuple[Post, ...] = ()
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipalPerson:
    """A person (个人), such as the president.

    Attributes:
        person: Who.
    """

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipalOrgan:
    """An organ (机构), such as the secretariat or the Party branch.

    Attributes:
        organ: Which.
    """

    type: ClassVar[Literal["organ"]] = "organ"
    organ: Organ


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipalParty:
    """An outside body (外部单位).

    Attributes:
        party: Which.
    """

    type: ClassVar[Literal["party"]] = "party"
    party: PartyId


Principal: TypeAlias = PrincipalPerson | PrincipalOrgan | PrincipalParty
"""On whose behalf somebody acts or speaks (代表)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a chamber is called and where it is.

    Attributes:
        chamber: The chamber's id.
        name: Its registered name.
        hometown: Where its members come from.
        seat: Where it has its seat.
        offset: The distance of its clocks from UTC.
    """

    chamber: ChamberId
    name: Title
    hometown: Title | None = None
    seat: Title | None = None
    offset: UtcOffset


class ProjectId(Id):
    """A project of a member (项目), the same from year to year."""

    __slots__ = ()


class ProjectStage(enum.StrEnum):
    """How far a project has come (项目阶段)."""

    NEGOTIATING = "negotiating"
    """It is being talked about (洽谈)."""

    SIGNED = "signed"
    """It is signed (签约)."""

    STARTED = "started"
    """It is being built (开工)."""

    PRODUCING = "producing"
    """It is producing (投产)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ProjectStage"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedFollowUp:
    """What is to be done when the motion passes.

    Attributes:
        follow_up: The new follow-up's id.
        task: What is to be done; it goes to the erasable part of the journal.
        owner: Who is to see to it, if that was said.
        due: By when, if that was said.
    """

    follow_up: FollowUpId
    task: Prose
    owner: Principal | None = None
    due: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedTask:
    """A task, who is to do it, and why.

    Attributes:
        task: The task.
        title: What it is called.
        person: Who is to do it.
        fit: How well they fit.
        pinned: Whether it was put so by hand.
        others: Those who fit as well or better, and the next best, the best first.
        unassigned: Why nobody is to do it, where nobody is.
    """

    task: TaskId
    title: Title
    person: PersonId | None = None
    fit: int
    pinned: bool
    others: tuple[OtherPerson, ...] = ()
    unassigned: Unassigned | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunText:
    """Words.

    Attributes:
        words: The words.
    """

    type: ClassVar[Literal["text"]] = "text"
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPerson:
    """A person, named as the register names them.

    Attributes:
        person: Who.
    """

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class RunParty:
    """An outside body, named as the register names it.

    Attributes:
        party: Which.
    """

    type: ClassVar[Literal["party"]] = "party"
    party: PartyId


Run: TypeAlias = RunText | RunPerson | RunParty
"""A run of prose."""


Prose: TypeAlias = tuple[Run, ...]
"""Free text (文字): a list of runs, of words, people and outside bodies; at least one."""


class Provenance(enum.StrEnum):
    """Where the text of an article comes from (文本来源)."""

    LOOKED_UP = "looked_up"
    """The text itself was read (查得原文)."""

    DERIVATIVE = "derivative"
    """A charter or guide that reproduces it was read (查得转引)."""

    GENERAL_KNOWLEDGE = "general_knowledge"
    """It is commonly known and was not looked up (常识，未核对)."""

    INFERRED = "inferred"
    """It was inferred from other texts (推断)."""

    OWN = "own"
    """The chamber's own charter or house rule (本会文本)."""

    SAMPLE = "sample"
    """An invented sample, to be replaced (示例，待替换)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Provenance"][self.value]


class ProxyHolders(enum.StrEnum):
    """Who may be sent to vote for somebody (受托人范围; governance: board.proxy)."""

    ENTITLED = "entitled"
    """Whoever is entitled themselves: a director for another director (另一有表决权者)."""

    COLLEAGUE = "colleague"
    """A colleague from the same unit, who need not be entitled (同一单位的人)."""

    ANYBODY = "anybody"
    """Anybody whom the chamber has registered (任何人)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ProxyHolders"][self.value]


class ProxyId(Id):
    """A proxy for a meeting (委托投票)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyRule:
    """Who may vote for whom.

    Attributes:
        principals_at_most: For how many one person may vote besides themselves.
        holders: Who may be sent; whoever is entitled themselves where it is left out.
        counted_in_quorum: Whether those who are represented count in the quorum; of those present in a vote they are a part.
        article: Where it stands.
    """

    principals_at_most: int
    holders: ProxyHolders = ProxyHolders.ENTITLED
    counted_in_quorum: Allowance = Allowance.FORBIDDEN
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """The arithmetic of a quorum.

    Attributes:
        entitled: How many are entitled (应到).
        present: How many of them are present (实到).
        needed: How many are needed.
        met: Whether that is enough.
        article: The article applied.
    """

    entitled: int
    present: int
    needed: int
    met: bool
    article: Article | None = None


class RankPart(enum.StrEnum):
    """A part of a ranking (评分项)."""

    KIND = "kind"
    """The kind of resource (种类)."""

    WORDS = "words"
    """The words (文字)."""

    PLACE = "place"
    """The place (地点)."""

    PERIOD = "period"
    """The period (期限)."""

    AMOUNT = "amount"
    """The amount (数量)."""

    EXPERIENCE = "experience"
    """How earlier matches went (经验)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["RankPart"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class RankReason:
    """What a part of a ranking earned (评分理由).

    Attributes:
        part: Which part.
        points: The points.
        most: The most that there are for it.
    """

    part: RankPart
    points: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedCandidate:
    """How a candidate stands (应聘人员排名).

    Attributes:
        person: Who.
        rank: The place among those who were assessed, from 1; whoever is level has the same.
        tied: Whether somebody else has the same place.
        assessors: Assessor by assessor.
        total: The sum of the assessors' sums.
        mean: The total by the number of assessors; none where nobody has assessed.
        highest: What an assessor could give at most.
        enough: Whether enough have assessed for an appointment.
    """

    person: PersonId
    rank: int | None = None
    tied: bool
    assessors: tuple[AssessorSum, ...] = ()
    total: int
    mean: ScoreMean | None = None
    highest: int
    enough: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedOffer:
    """An offer ranked for a need (匹配的资源).

    Attributes:
        offer: Which.
        member: Whose it is, where the member agrees to be named.
        terms: What is offered.
        points: All points together.
        reasons: What each part earned.
    """

    offer: OfferId
    member: MemberId | None = None
    terms: ResourceTerms
    points: int
    reasons: tuple[RankReason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """For whom a view is made (读者): a circle, a person of it where somebody in particular reads, and the day that counts.

    Attributes:
        audience: Their circle; anybody where it is left out.
        person: Who reads, where it is somebody in particular: what names them is open to them whatever their circle.
        on: The day whose openings count; the day of the last entry where it is left out.
    """

    audience: Audience | None = None
    person: PersonId | None = None
    on: Date | None = None


class RecordKind(enum.StrEnum):
    """What an activity leaves behind (活动资料)."""

    NOTICE = "notice"
    """The notice (通知)."""

    SIGN_IN_SHEET = "sign_in_sheet"
    """The sign-in sheet (签到表)."""

    PHOTOGRAPHS = "photographs"
    """Photographs or films (影像资料)."""

    MINUTES = "minutes"
    """Minutes or a written account (纪要)."""

    ACCOUNTS = "accounts"
    """What came in and went out (收支清单)."""

    PUBLICATION = "publication"
    """What was published about it (宣传报道)."""

    PAPERS = "papers"
    """Speeches and papers (文字材料)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["RecordKind"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejudgement:
    """A closed vote, judged again under another charter (依另一章程重新判定).

    Attributes:
        vote: Which vote.
        motion: On which motion.
        passed_then: Whether it passed, or somebody was elected, as it was judged then.
        would_pass: Whether it would pass; unknown where the organ could not decide it at all.
        verdict: What it would say, with the arithmetic; left out in an election by candidate.
        election: What it would say, in an election by candidate.
        article: The article that it would rest on.
    """

    vote: VoteId
    motion: MotionId
    passed_then: bool
    would_pass: bool | None = None
    verdict: MotionVerdict | None = None
    election: ElectionResult | None = None
    article: Article | None = None


class RemovalId(Id):
    """A motion to remove somebody from a post (罢免)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalMoverOrgan:
    """An organ (机构提出), such as the council or the supervisors.

    Attributes:
        organ: Which.
    """

    type: ClassVar[Literal["organ"]] = "organ"
    organ: Organ


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalMoverPosts:
    """Whoever holds one of these posts (任职者提出).

    Attributes:
        posts: The posts.
    """

    type: ClassVar[Literal["posts"]] = "posts"
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalMoverMembers:
    """Members of an organ together (成员联名提出).

    Attributes:
        organ: The organ.
        share: The share of its members that it takes.
    """

    type: ClassVar[Literal["members"]] = "members"
    organ: Organ
    share: Threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalMoverAuthority:
    """An authority outside, such as the registration authority (登记管理机关等政府部门提出)."""

    type: ClassVar[Literal["authority"]] = "authority"


RemovalMover: TypeAlias = RemovalMoverOrgan | RemovalMoverPosts | RemovalMoverMembers | RemovalMoverAuthority
"""Who may move a removal (罢免提出人)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalRule:
    """Who may move a removal, and what it takes where they do (罢免).

    Attributes:
        mover: Who may.
        decided_by: The organ that decides it, where it is not the one that elects.
        pass_: Who must be in favour, where it is not what the deciding organ's removals need.
        article: Where it stands.
    """

    mover: RemovalMover
    decided_by: Organ | None = None
    pass_: ShareRule | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalRule:
    """The election at the end of a term (换届).

    Attributes:
        anchor: On what its clock hangs.
        shown_months_before: From how many months before that end its steps are among what is to be done.
        steps: Its steps.
    """

    anchor: ElectionAnchor = ElectionAnchor.TERM_END
    shown_months_before: int
    steps: tuple[ElectionStepRule, ...] = ()


class ReplacementGround(enum.StrEnum):
    """Why a turn changes hands while it runs (换人原因)."""

    PREVENTED = "prevented"
    """The holder is ill or otherwise kept from it (因故不能履职)."""

    POST_LOST = "post_lost"
    """The holder no longer has the post that takes turns (不再任职)."""

    AGREED = "agreed"
    """Both agreed on it (协商换人)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ReplacementGround"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDueAfterPeriod:
    """Within so many days after the period (期满后若干日内).

    Attributes:
        days: How many.
    """

    type: ClassVar[Literal["after_period"]] = "after_period"
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDueYearAfter:
    """By a day of the year after the period (次年某日前).

    Attributes:
        month: The month, 1 to 12.
        day: The day of the month; one that every year has.
    """

    type: ClassVar[Literal["year_after"]] = "year_after"
    month: int
    day: int


ReportDue: TypeAlias = ReportDueAfterPeriod | ReportDueYearAfter
"""By when a report is to be submitted (报送期限)."""


ReportKind: TypeAlias = str
"""A chamber's own word for a report that is owed by cadence (定期报告), such as `annual_report_to_the_registrar`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRule:
    """A report that is owed by cadence (定期报告).

    Attributes:
        report: The chamber's own word for it.
        title: Its title, such as 年度工作报告.
        to: To whom.
        period: Of which civil period; what is told of a term is a summary.
        due: By when.
        article: Where it stands.
    """

    report: ReportKind
    title: Title
    to: Approver
    period: FrequencyPeriod
    due: ReportDue
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedProject:
    """A project as a member files it (项目填报).

    Attributes:
        project: Which; the same from year to year.
        title: What it is called.
        place: Where it is (落地市县、园区).
        category: Its line of business (产业类别).
        stage: How far it has come.
        continued: Whether it continues from an earlier year (续建); else it is new (新建).
        planned: What is to be invested in all (投资总额), where it is known.
        this_year: What came in this year (本年到位资金).
        cumulative: What came in so far (累计到位资金).
    """

    project: ProjectId
    title: Title
    place: Title
    category: Title
    stage: ProjectStage
    continued: bool
    planned: StatedAmount | None = None
    this_year: StatedAmount
    cumulative: StatedAmount


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservedRule:
    """A power that nobody uses on another's behalf (不得委托代行).

    Attributes:
        powers: The powers.
        article: Where it stands.
    """

    powers: tuple[Power, ...] = ()
    article: Article | None = None


class ResourceKind(enum.StrEnum):
    """What kind of resource it is (资源种类)."""

    GOODS = "goods"
    """Goods (产品、原料)."""

    SERVICES = "services"
    """Services (服务)."""

    FUNDS = "funds"
    """Funds (资金)."""

    PREMISES = "premises"
    """Premises (场地、厂房)."""

    PEOPLE = "people"
    """People (人力)."""

    KNOWLEDGE = "knowledge"
    """Knowledge (技术、信息)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ResourceKind"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceTerms:
    """The terms of a resource (资源要素). What is left out of an offer is not known, what is left out of a need is not asked for.

    Attributes:
        kind: What kind of resource.
        text: What it is, in words; they are searched, so they must not name people.
        tags: Words by which it is found as a whole, such as 冷链.
        place: Where, from the larger to the smaller place, such as 长安市雁塔区.
        from_: From which day on.
        until: The last day.
        amount: How much.
    """

    kind: ResourceKind
    text: Title
    tags: tuple[Title, ...] = ()
    place: Title | None = None
    from_: Date | None = None
    until: Date | None = None
    amount: Amount | None = None


class RetainedRecord(enum.StrEnum):
    """Records that hold a person's name although its erasure was asked for."""

    LEADERSHIP = "leadership"
    """Who held which post (任职记录)."""

    MEMBERSHIP = "membership"
    """Who was a member (会员记录)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["RetainedRecord"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """How long a kind of record holds a name whose erasure was asked for
    (《个人信息保护法》第四十七条：法律、行政法规规定的保存期限未届满的，停止除存储和采取必要的安全保护措施之外的处理).

    Attributes:
        record: The records.
        years: Years after the end; for ever where it is left out.
        delete_after_years: How many years after the end names are deleted without anybody's asking (个人信息保护法第十九条：保存期限应当为实现处理 目的所必要的最短时间); never where it is left out. Where they are held longer, that prevails.
        article: Where it stands.
    """

    record: RetainedRecord
    years: int | None = None
    delete_after_years: int | None = None
    article: Article | None = None


class ReturnId(Id):
    """A return that is collected from members (报送汇总)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnTotal:
    """What the projects of a stage come to, in one currency (分阶段合计).

    Attributes:
        stage: The stage.
        currency: The currency.
        projects: How many projects.
        this_year: What came in this year, in hundredths of the currency's unit (分).
        cumulative: What came in so far, in hundredths of the currency's unit.
    """

    stage: ProjectStage
    currency: Currency
    projects: int
    this_year: int
    cumulative: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterTurn:
    """A turn in the roster (轮次).

    Attributes:
        term: The term it belongs to.
        ordinal: Its number within the term.
        from_: The first day: as recorded, or as planned where the turn is still to come.
        until: The last day: as recorded, or else as planned.
        holders: Who takes it.
        rotation: The rotation that it became, once it was opened.
    """

    term: TermId
    ordinal: int
    from_: Date | None = None
    until: Date | None = None
    holders: tuple[TurnHolder, ...] = ()
    rotation: RotationId | None = None


class RotationId(Id):
    """A rotation (轮值)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationOnDuty:
    """Whose turn it is (轮值).

    Attributes:
        rotation: Which rotation.
        term: The term it belongs to.
        term_ordinal: The term's number: 2 for 第二届.
        ordinal: The rotation's number within the term: 14 for 第十四次.
        holders: Who holds it, together.
        office: Whether the turn is an office: those who share a presidency are leaders (负责人), those on a duty rota are none by it, and the legal representative stays who it was.
    """

    rotation: RotationId
    term: TermId
    term_ordinal: int
    ordinal: int
    holders: tuple[PersonId, ...] = ()
    office: bool


class RotationOrder(enum.StrEnum):
    """How the order of turns comes about (轮值次序)."""

    ROSTER = "roster"
    """By a roster that has everybody (按名单)."""

    DRAW = "draw"
    """By lot among everybody (抽签)."""

    VOLUNTEERS = "volunteers"
    """Whoever comes forward, in that order (自愿报名)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["RotationOrder"][self.value]


class RotationPeriod(enum.StrEnum):
    """How long a rotation lasts (轮值周期)."""

    HALF_MONTH = "half_month"
    """Half a month (半月)."""

    MONTH = "month"
    """A month (一个月)."""

    TWO_MONTHS = "two_months"
    """Two months (两个月)."""

    QUARTER = "quarter"
    """A quarter (一季度)."""

    HALF_YEAR = "half_year"
    """Half a year (半年)."""

    YEAR = "year"
    """A year (一年)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["RotationPeriod"][self.value]


class RotationPlanId(Id):
    """A plan of turns (轮值计划)."""

    __slots__ = ()


class RotationSense(enum.StrEnum):
    """What a rotation is (轮值的性质)."""

    DUTY_ROTA = "duty_rota"
    """A duty rota under a standing president: an assignment, no office (轮流值班)."""

    SHARED_PRESIDENCY = "shared_presidency"
    """A presidency that several were elected to share: an office (共同任职)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["RotationSense"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationRule:
    """How posts take turns (轮值).

    Attributes:
        post: The word for whoever's turn it is; it carries powers as a post does, but is none.
        title: Its title, such as 轮值会长.
        eligible: The posts whose holders take turns; where none is named, the rule asks for no post.
        period: How long a turn lasts, where the rule is known.
        holders_at_most: How many may hold one turn together; any number where it is left out.
        represents: The posts for whose holders they may speak without a delegation.
        article: Where it stands.
        sense: What the rotation is: a duty rota where nothing is said.
        seats: Who does what in a turn, a seat each; where none is named, a plan says how many hold a turn.
        order: How the order comes about; in any way where nothing is said.
        swap: What a swap needs besides the agreement of both; nothing where it is left out.
        handover: What is asked of the handover; nothing where it is left out.
        duties: What whoever's turn it is has to do, where that is said.
    """

    post: Post
    title: Title
    eligible: tuple[Post, ...] = ()
    period: RotationPeriod | None = None
    holders_at_most: int | None = None
    represents: tuple[Post, ...] = ()
    article: Article | None = None
    sense: RotationSense = RotationSense.DUTY_ROTA
    seats: tuple[TurnRole, ...] = ()
    order: RotationOrder | None = None
    swap: SwapRule | None = None
    handover: HandoverRule | None = None
    duties: TurnDuties | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table.

    Attributes:
        cells: The cells.
    """

    cells: tuple[Line, ...] = ()


Salt: TypeAlias = str
"""128 random bits as 32 hexadecimal digits in lower case, fresh for every command."""


class Sanction(enum.StrEnum):
    """What a member may be sanctioned with (处分种类)."""

    CRITICISM = "criticism"
    """Criticism before all members (通报批评)."""

    WARNING = "warning"
    """A warning (警告)."""

    SERIOUS_WARNING = "serious_warning"
    """A serious warning (严重警告)."""

    SUSPENSION = "suspension"
    """The member's rights are suspended (暂停会员权利)."""

    ADVICE_TO_LEAVE = "advice_to_leave"
    """The member is advised to leave, and leaves or does not (劝退)."""

    EXPULSION = "expulsion"
    """The member is expelled (除名)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Sanction"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionRule:
    """A sanction that the charter knows (处分), as a step of its ladder.

    Attributes:
        sanction: Which.
        organs: The organs that decide it by a vote; where neither organs nor posts are named, every organ that decides the matter.
        posts: The posts whose holders decide it without a vote.
        heard: Whether the member has had an opportunity to answer before it is decided (陈述、申辩).
        months_at_most: For how many months at most a member's rights are suspended.
        urgent: Who may suspend at once, where anybody may.
        article: Where it stands.
    """

    sanction: Sanction
    organs: tuple[Organ, ...] = ()
    posts: tuple[Post, ...] = ()
    heard: bool
    months_at_most: int | None = None
    urgent: UrgentSuspensionRule | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionSummary:
    """A sanction in a list (处分记录).

    Attributes:
        seq: The entry that recorded it, by which its decision is asked for.
        sanctioned: What was decided.
    """

    seq: int
    sanctioned: MemberSanctioned


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The schedule of a chamber (日程).

    Attributes:
        chamber: The chamber.
        title: What the calendar is called.
        offset: How far the chamber's clocks are ahead of UTC.
        audience: Whom it was made for.
        entries: The entries: meetings as they were convened, then duties, the most pressing first.
        disclosure: What it tells of itself, and how many entries are left out.
    """

    chamber: ChamberId
    title: str
    offset: UtcOffset
    audience: Audience = Audience.SECRETARIAT
    entries: tuple[ScheduleEntry, ...] = ()
    disclosure: Disclosure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleEntry:
    """An entry of the schedule (日程).

    Attributes:
        id: The entry's id, the same for as long as it stands.
        kind: What it is.
        title: What it is called.
        starts: When it begins: an instant, or a whole day.
        ends: When it ended, where that is known.
        place: Where it is, if that is known.
        notes: What else is worth knowing, line by line: what about, who, under which article.
        status: Whether it still stands.
        revision: Rises whenever what is said here may have changed: the number of the journal's entry it rests on.
        changed: When that entry was recorded.
    """

    id: str
    kind: ScheduleKind
    title: str
    starts: Occurred
    ends: Instant | None = None
    place: str | None = None
    notes: tuple[str, ...] = ()
    status: ScheduleStatus
    revision: int
    changed: Instant


class ScheduleKind(enum.StrEnum):
    """What an entry of the schedule is."""

    MEETING = "meeting"
    """A meeting (会议)."""

    DUTY = "duty"
    """A duty, on the day by which it is to be done (待办)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ScheduleKind"][self.value]


class ScheduleStatus(enum.StrEnum):
    """Whether an entry of the schedule still stands."""

    CONFIRMED = "confirmed"
    """It does (有效)."""

    CANCELLED = "cancelled"
    """It was called off; calendars that hold it are to strike it (取消)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["ScheduleStatus"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreGiven:
    """A score as it stands in an event.

    Attributes:
        criterion: The criterion.
        score: The score.
        reason: Where the reason stands.
    """

    criterion: Criterion
    score: int
    reason: Sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreMean:
    """A mean as a fraction in lowest terms.

    Attributes:
        numerator: Parts.
        denominator: How many parts make one.
    """

    numerator: int
    denominator: int


Sealed: TypeAlias = int
"""The place of a personal value among the personal items of its entry, counted from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretChoiceMotion:
    """For or against the motion.

    Attributes:
        mark: For, against or abstaining.
    """

    type: ClassVar[Literal["motion"]] = "motion"
    mark: BallotMark


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretChoiceCandidates:
    """Whom of the candidates they favour, and whom they are against; whoever is named in neither was abstained from.

    Attributes:
        favoured: Favoured (赞成); somebody who does not stand is written in (另选他人).
        against: Against (反对).
    """

    type: ClassVar[Literal["candidates"]] = "candidates"
    favoured: tuple[PersonId, ...] = ()
    against: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretChoiceVoid:
    """Nothing that can be read (废票)."""

    type: ClassVar[Literal["void"]] = "void"


SecretChoice: TypeAlias = SecretChoiceMotion | SecretChoiceCandidates | SecretChoiceVoid
"""What somebody chose in a secret ballot (选票内容). It goes into an urn and nowhere else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretariatRules:
    """Rules of the secretariat's work (秘书处工作规则).

    Attributes:
        plan: By when plans are adopted.
        activities: The kinds of activity.
        summaries: When summaries are given.
        engagement: From when on somebody counts as having gone quiet.
        reports: The reports that are owed by cadence.
        days: Days of every year that the chamber keeps beside the festivals.
        visits: Which members are visited how often.
        needs: The categories of members' needs.
        contacts: With whom the chamber is in touch how often.
        correspondence: The documents that the chamber sends out.
    """

    plan: PlanRule | None = None
    activities: tuple[ActivityRule, ...] = ()
    summaries: tuple[SummaryRule, ...] = ()
    engagement: EngagementRule | None = None
    reports: tuple[ReportRule, ...] = ()
    days: tuple[CustomDayRule, ...] = ()
    visits: tuple[VisitRule, ...] = ()
    needs: tuple[NeedRule, ...] = ()
    contacts: tuple[ContactRule, ...] = ()
    correspondence: CorrespondenceRule | None = None


Seed: TypeAlias = str
"""The 256 random bits of a draw (抽签种子) as 64 hexadecimal digits in lower case."""


class SeriesId(Id):
    """A series of joint meetings (联席会议系列)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesNumber:
    """A number in a series (第几期).

    Attributes:
        series: Which series.
        ordinal: The number: 3 for 第三期.
    """

    series: SeriesId
    ordinal: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A share as a count reached or missed it: 26 of 41 present, 28 needed, short by 2.

    Attributes:
        count: What was counted (实得).
        base: What the whole is made of.
        whole: The whole (基数).
        needed: The smallest count that is enough (应得). At least 1: where the whole is nobody, nobody is not enough.
        short_by: How many are missing; 0 where the share is reached.
        met: Whether the share is reached.
        at_the_bound: Whether the count is exactly the fraction, so that 以上 and 超过 part: a charter that says which is worth a look.
    """

    count: int
    base: Base
    whole: int
    needed: int
    short_by: int
    met: bool
    at_the_bound: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareRule:
    """A share that is asked for: a quorum or a majority.

    Attributes:
        threshold: The share.
        article: Where it stands.
    """

    threshold: Threshold
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeRule:
    """How large an organ is to be (机构人数).

    Attributes:
        organ: The organ.
        at_least: At least so many.
        at_most: At most so many.
        odd: Whether the number is to be odd (单数).
        share: At most this share of another organ.
        share_of: Of which.
        required_from: From how many members of that other organ on this one must be set up (应当设立).
        allowed_from: From how many on it may be (可以设立); always where it is left out.
        hired_left_out: Whether whoever was hired, and not elected, is left out of the number (不含聘任).
        article: Where it stands.
    """

    organ: Organ
    at_least: int | None = None
    at_most: int | None = None
    odd: bool
    share: Fraction | None = None
    share_of: Organ | None = None
    required_from: int | None = None
    allowed_from: int | None = None
    hired_left_out: Allowance = Allowance.FORBIDDEN
    article: Article | None = None


class SolarTerm(enum.StrEnum):
    """A solar term, in the order of the civil year (节气)."""

    MINOR_COLD = "minor_cold"
    """About 5 January (小寒)."""

    MAJOR_COLD = "major_cold"
    """About 20 January (大寒)."""

    SPRING_BEGINS = "spring_begins"
    """About 4 February (立春)."""

    RAIN_WATER = "rain_water"
    """About 19 February (雨水)."""

    INSECTS_AWAKEN = "insects_awaken"
    """About 5 March (惊蛰)."""

    SPRING_EQUINOX = "spring_equinox"
    """About 20 March (春分)."""

    PURE_BRIGHTNESS = "pure_brightness"
    """About 4 April, a statutory holiday (清明)."""

    GRAIN_RAIN = "grain_rain"
    """About 20 April (谷雨)."""

    SUMMER_BEGINS = "summer_begins"
    """About 5 May (立夏)."""

    GRAIN_BUDS = "grain_buds"
    """About 21 May (小满)."""

    GRAIN_IN_EAR = "grain_in_ear"
    """About 6 June (芒种)."""

    SUMMER_SOLSTICE = "summer_solstice"
    """About 21 June (夏至)."""

    MINOR_HEAT = "minor_heat"
    """About 7 July (小暑)."""

    MAJOR_HEAT = "major_heat"
    """About 23 July (大暑)."""

    AUTUMN_BEGINS = "autumn_begins"
    """About 7 August (立秋)."""

    HEAT_ENDS = "heat_ends"
    """About 23 August (处暑)."""

    WHITE_DEW = "white_dew"
    """About 7 September (白露)."""

    AUTUMN_EQUINOX = "autumn_equinox"
    """About 23 September (秋分)."""

    COLD_DEW = "cold_dew"
    """About 8 October (寒露)."""

    FROST_DESCENDS = "frost_descends"
    """About 23 October (霜降)."""

    WINTER_BEGINS = "winter_begins"
    """About 7 November (立冬)."""

    MINOR_SNOW = "minor_snow"
    """About 22 November (小雪)."""

    MAJOR_SNOW = "major_snow"
    """About 7 December (大雪)."""

    WINTER_SOLSTICE = "winter_solstice"
    """About 21 December (冬至)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["SolarTerm"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRules:
    """Rules of the secretariat's staff (秘书处工作人员).

    Attributes:
        posts: The posts of the staff: for these people are recruited, and among their holders the work is divided.
        criteria: The criteria.
        highest_score: The highest score by a criterion, 1 to 100; the lowest is 0.
        assessors_at_least: How many must have assessed whoever is appointed.
        probation_months: How many months a probation lasts, where there is one.
        handover_days: Within how many days whoever leaves hands over their work, where that is said.
        erase_within_days: Within how many days the data of those who were not chosen are erased, where that is said (《个人信息保护法》第四十七条: once the purpose is fulfilled).
        article: Where it stands.
    """

    posts: tuple[Post, ...] = ()
    criteria: tuple[CriterionRule, ...] = ()
    highest_score: int
    assessors_at_least: int
    probation_months: int | None = None
    handover_days: int | None = None
    erase_within_days: int | None = None
    article: Article | None = None


class Standing(enum.StrEnum):
    """A member's standing (会员状态)."""

    GOOD = "good"
    """In good standing (在册)."""

    SUSPENDED = "suspended"
    """Suspended (中止资格)."""

    WITHDRAWN = "withdrawn"
    """Withdrawn (退会)."""

    EXPELLED = "expelled"
    """Expelled (除名)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Standing"][self.value]


StatedAmount: TypeAlias = str
"""An amount as it was said (金额): a number, its unit and its currency, such as `1.25亿元`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDueMonthsBeforeEnd:
    """So many months before the end on which the clock hangs.

    Attributes:
        months: How many.
    """

    type: ClassVar[Literal["months_before_end"]] = "months_before_end"
    months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDueDaysBeforeEnd:
    """So many days before that end; on the day itself with none.

    Attributes:
        days: How many.
    """

    type: ClassVar[Literal["days_before_end"]] = "days_before_end"
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDueDaysAfterElection:
    """So many days after the election was held.

    Attributes:
        days: How many.
    """

    type: ClassVar[Literal["days_after_election"]] = "days_after_election"
    days: int


StepDue: TypeAlias = StepDueMonthsBeforeEnd | StepDueDaysBeforeEnd | StepDueDaysAfterElection
"""When a step of an election is due."""


Strength: TypeAlias = str
"""A chamber's own word for a strength of a person, which tasks ask for (特长), such as `writing`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthLevel:
    """How strong somebody is in something (特长).

    Attributes:
        strength: In what, by the chamber's own word.
        level: How strong, 0 to 10.
    """

    strength: Strength
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureRule:
    """Which organ is which (《民法典》第九十一条：社会团体法人应当设会员大会或者会员代表大会等权力机构，应当设理事会等执行机构).

    Attributes:
        authority: The organ with the last word (权力机构): the assembly of the members or of their delegates.
        executive: The organ that carries out (执行机构): the council.
        standing: The organ that acts for the council between its meetings (常务理事会), where there is one.
        article: Where it stands.
    """

    authority: Organ
    executive: Organ
    standing: Organ | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectResolution:
    """A matter from which nothing follows but the resolution and its follow-ups (一般议题).

    Attributes:
        matter: What kind of matter it is.
    """

    type: ClassVar[Literal["resolution"]] = "resolution"
    matter: Matter


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectElection:
    """Candidates for a post (选举): whoever is elected holds it.

    Attributes:
        candidature: Who stands for what.
    """

    type: ClassVar[Literal["election"]] = "election"
    candidature: Candidature


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectCharterAmendment:
    """A drafted amendment of the charter (修改章程): carried in the organ with the last word, it is adopted.

    Attributes:
        amendment: Which.
    """

    type: ClassVar[Literal["charter_amendment"]] = "charter_amendment"
    amendment: AmendmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectDuesStandard:
    """What the members pay (会费标准): carried, it is adopted (民发〔2014〕166号第四条).

    Attributes:
        tiers: The tiers.
        from_: The first day on which it holds; the day of the vote where none is named.
    """

    type: ClassVar[Literal["dues_standard"]] = "dues_standard"
    tiers: tuple[DuesTier, ...] = ()
    from_: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectTermEnd:
    """The last day of a term is another than it was to be (提前或延期换届): carried, it allows to record that.

    Attributes:
        term: Which.
        until: The new last day.
    """

    type: ClassVar[Literal["term_end"]] = "term_end"
    term: TermId
    until: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectLimitException:
    """Somebody may hold a post beyond a limit (超龄、超届任职): carried, it allows that once.

    Attributes:
        person: Who.
        post: Which post.
        limit: Which limit.
    """

    type: ClassVar[Literal["limit_exception"]] = "limit_exception"
    person: PersonId
    post: Post
    limit: OfficeLimit


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectRemoval:
    """A motion to remove somebody from a post, with reasons and an answer on record (罢免): carried, they leave it.

    Attributes:
        removal: Which.
    """

    type: ClassVar[Literal["removal"]] = "removal"
    removal: RemovalId


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectSanction:
    """A member is sanctioned (处分、除名): carried, it lets that be recorded once.

    Attributes:
        member: Whose seat.
        sanction: With what.
        until: The last day of a suspension.
    """

    type: ClassVar[Literal["sanction"]] = "sanction"
    member: MemberId
    sanction: Sanction
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectAdmission:
    """Somebody is to be a member (接纳会员): the organ that decides on members of this class admits them.

    Attributes:
        applicant: Who.
        class_: As a member of which class, where the charter knows classes.
    """

    type: ClassVar[Literal["admission"]] = "admission"
    applicant: MemberHolder
    class_: MemberClass | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectRevocation:
    """What another organ has decided is revoked (撤销决定): carried, it does not stand any more.

    Attributes:
        motion: The motion that was carried.
    """

    type: ClassVar[Literal["revocation"]] = "revocation"
    motion: MotionId


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectAnnualPlan:
    """The drafted plan of a year (年度工作计划): carried in the organ that decides it, it is adopted.

    Attributes:
        plan: Which.
    """

    type: ClassVar[Literal["annual_plan"]] = "annual_plan"
    plan: PlanId


Subject: TypeAlias = (
    SubjectResolution
    | SubjectElection
    | SubjectCharterAmendment
    | SubjectDuesStandard
    | SubjectTermEnd
    | SubjectLimitException
    | SubjectRemoval
    | SubjectSanction
    | SubjectAdmission
    | SubjectRevocation
    | SubjectAnnualPlan
)
"""What a motion is about, and so what follows when it passes (议题)."""


class SuccessionGround(enum.StrEnum):
    """What happens to a unit so that its seat may pass on."""

    MERGER = "merger"
    """It merges into another, or with another into a new one (合并)."""

    DIVISION = "division"
    """It is divided (分立)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["SuccessionGround"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionRule:
    """What becomes of the seat of a unit that merges or is divided (会员单位合并、分立). Where the charter says nothing, nobody inherits
    a seat.

    Attributes:
        on_merger: Whether the successor of a merger inherits the seat (合并的，由合并后的单位继承会员资格).
        on_division: Whether one of those that a division leaves inherits it; the others apply anew (分立的，由其中一个单位继承，其余另行申请).
        article: Where it stands.
    """

    on_merger: Allowance = Allowance.FORBIDDEN
    on_division: Allowance = Allowance.FORBIDDEN
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A suggestion of a review (改进建议).

    Attributes:
        suggestion: Its id.
        text: What is suggested; it goes to the erasable part of the journal.
        owner: Who sees to it.
        due: By when.
    """

    suggestion: SuggestionId
    text: Prose
    owner: Principal | None = None
    due: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionEndDone:
    """It was carried out (已办).

    Attributes:
        result: Where it stands what came of it.
    """

    type: ClassVar[Literal["done"]] = "done"
    result: Sealed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionEndDropped:
    """It was dropped (不办).

    Attributes:
        reason: Where the reason stands.
    """

    type: ClassVar[Literal["dropped"]] = "dropped"
    reason: Sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionEndTakenUp:
    """An activity that took it up was held (已纳入计划并落实).

    Attributes:
        activity: Which.
    """

    type: ClassVar[Literal["taken_up"]] = "taken_up"
    activity: ActivityId


SuggestionEnd: TypeAlias = SuggestionEndDone | SuggestionEndDropped | SuggestionEndTakenUp
"""What became of a suggestion."""


class SuggestionId(Id):
    """A suggestion of a review (改进建议)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionMade:
    """A suggestion as it stands in an event.

    Attributes:
        suggestion: Its id.
        text: Where the text stands.
        owner: Who sees to it.
        due: By when.
    """

    suggestion: SuggestionId
    text: Sealed
    owner: Principal | None = None
    due: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionOutcomeDone:
    """It was carried out (已办).

    Attributes:
        result: What came of it.
    """

    type: ClassVar[Literal["done"]] = "done"
    result: Prose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionOutcomeDropped:
    """It was dropped (不办).

    Attributes:
        reason: Why.
    """

    type: ClassVar[Literal["dropped"]] = "dropped"
    reason: Prose


SuggestionOutcome: TypeAlias = SuggestionOutcomeDone | SuggestionOutcomeDropped
"""What became of a suggestion, as it is reported (建议的办理结果)."""


class SummaryPeriod(enum.StrEnum):
    """What a summary is of (总结周期)."""

    MONTH = "month"
    """A month (月)."""

    QUARTER = "quarter"
    """A quarter (季度)."""

    YEAR = "year"
    """A year (年)."""

    TERM = "term"
    """A term of office (届)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["SummaryPeriod"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRule:
    """When a summary is given (工作总结).

    Attributes:
        period: Of what.
        within_days: Within how many days after the period.
        article: Where it stands.
    """

    period: SummaryPeriod
    within_days: int
    article: Article | None = None


class SummarySection(enum.StrEnum):
    """A part of a summary (总结章节)."""

    MEETINGS = "meetings"
    """Meetings and decisions (会议与决议)."""

    ACTIVITIES = "activities"
    """Planning and activities (规划与活动)."""

    COORDINATION = "coordination"
    """Coordination (协调联络)."""

    SERVICE = "service"
    """Service to members (会员服务)."""

    ORGANISATION = "organisation"
    """Organisation: members, posts, turns (组织建设)."""

    PROBLEMS = "problems"
    """What fell short (存在不足)."""

    OUTLOOK = "outlook"
    """What comes next (下步打算)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["SummarySection"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class SummarySpanMonth:
    """A month (月).

    Attributes:
        year: The year.
        month: The month, 1 to 12.
    """

    type: ClassVar[Literal["month"]] = "month"
    year: int
    month: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SummarySpanQuarter:
    """A quarter (季度).

    Attributes:
        year: The year.
        quarter: The quarter, 1 to 4.
    """

    type: ClassVar[Literal["quarter"]] = "quarter"
    year: int
    quarter: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SummarySpanYear:
    """A year (年).

    Attributes:
        year: Which.
    """

    type: ClassVar[Literal["year"]] = "year"
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SummarySpanTerm:
    """A term of office (届).

    Attributes:
        term: Which.
    """

    type: ClassVar[Literal["term"]] = "term"
    term: TermId


SummarySpan: TypeAlias = SummarySpanMonth | SummarySpanQuarter | SummarySpanYear | SummarySpanTerm
"""What a summary is of (总结期间)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapRule:
    """What a swap or a stand-in needs besides the agreement of those concerned (调换、替班).

    Attributes:
        consents: The posts of which one holder must consent, and where that stands; nobody else where none is named.
        notice_days: How many whole days before the earlier of two turns a swap must be agreed; none where it is left out.
    """

    consents: Competence
    notice_days: int | None = None


class SystemTask(enum.StrEnum):
    """What the host does without a person."""

    IMPORT = "import"
    """Records what existed before the journal (导入)."""

    TIMER = "timer"
    """Acts when a time has come (定时)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["SystemTask"][self.value]


class TaskId(Id):
    """A task of the secretariat's staff (工作任务)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskNeed:
    """What a task asks of whoever does it.

    Attributes:
        strength: Which strength, by the chamber's own word.
        need: How much, 0 to 5.
    """

    strength: Strength
    need: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRule:
    """What the host may do by itself for a task.

    Attributes:
        task: The task.
        powers: The powers.
    """

    task: SystemTask
    powers: tuple[Power, ...] = ()


class Tenure(enum.StrEnum):
    """By what right somebody is in a post on a day."""

    IN_TERM = "in_term"
    """Within the term, or a post without one (在任)."""

    HOLDOVER = "holdover"
    """The term has run out, or the years that the charter gives the post; they stay until a successor takes the post (留任)."""

    ACTING = "acting"
    """In the place of a holder who is missing (代理)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Tenure"][self.value]


class TermCounting(enum.StrEnum):
    """Which terms count against a limit."""

    CONSECUTIVE = "consecutive"
    """Those that follow one another without a gap (连续)."""

    TOTAL = "total"
    """All that were ever served (累计)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["TermCounting"][self.value]


class TermId(Id):
    """A term of office (届)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLimitRule:
    """How many terms the holders of posts may serve (任期届数).

    Attributes:
        range: The posts.
        most: So many terms at most.
        counting: Which terms count.
        across_posts: Whether terms in the other posts of the range count as well: if not, a change of post begins anew.
        part_from_months: From how many months on a part of a term counts as one; every part does where it is left out.
        hired_exempt: Whether it leaves alone who is hired and not elected (聘任者不受限).
        exception: What an exception needs, where there may be one.
        article: Where it stands.
    """

    range: PostRange
    most: int
    counting: TermCounting
    across_posts: bool
    part_from_months: int | None = None
    hired_exempt: bool
    exception: ExceptionRule | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TermOnDay:
    """A term and how it stands on a day.

    Attributes:
        term: Which.
        ordinal: Its number: 2 for 第二届.
        organ: The organ whose own term it is; the chamber's where there is none.
        from_: Its first day, if that is known.
        until: Its original last day, if that is known.
        status: How it stands.
    """

    term: TermId
    ordinal: int
    organ: Organ | None = None
    from_: Date | None = None
    until: Date | None = None
    status: TermStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRule:
    """How long a term lasts (届期).

    Attributes:
        years_at_most: At most this many years.
        article: Where it stands.
        extension: By how much it may be extended, where it may.
        election: The election at its end.
        early_end: What it needs to end before its time, where it may (提前换届).
    """

    years_at_most: int
    article: Article | None = None
    extension: ExtensionRule | None = None
    election: RenewalRule | None = None
    early_end: ExceptionRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TermStatusScheduled:
    """It has not begun (未到任期).

    Attributes:
        from_: Its first day.
    """

    type: ClassVar[Literal["scheduled"]] = "scheduled"
    from_: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class TermStatusInTerm:
    """It runs (任期内).

    Attributes:
        until: Its last day, if that is known.
    """

    type: ClassVar[Literal["in_term"]] = "in_term"
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TermStatusExtended:
    """It has run out and was extended (延期).

    Attributes:
        until: The last day of the extension.
    """

    type: ClassVar[Literal["extended"]] = "extended"
    until: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class TermStatusOverdue:
    """It has run out and no other has begun (超期未换届).

    Attributes:
        since: The first day without a term.
    """

    type: ClassVar[Literal["overdue"]] = "overdue"
    since: Date


TermStatus: TypeAlias = TermStatusScheduled | TermStatusInTerm | TermStatusExtended | TermStatusOverdue
"""How a term stands on a day (任期状态)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """A threshold (法定比例): a fraction of a base, the number itself included or not.

    Attributes:
        fraction: The share.
        bound: Whether exactly the share suffices.
        base: What it is a share of.
    """

    fraction: Fraction
    bound: Bound
    base: Base


Title: TypeAlias = str
"""A title or the name of a thing (标题、名称). It must not name people: free text about people is `Prose`."""


class TurnChangeId(Id):
    """A change of a plan of turns (轮值调整)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnDuties:
    """What whoever's turn it is has to do (轮值职责).

    Attributes:
        tasks: The duties, as the roster prints them.
        office_days_at_least: How many days they are to be in the office in a turn, where that is said.
        people_at_most: How many people an occasion may bring together that they decide on by themselves, where that is limited.
        spends_at_most: How much an occasion may cost that they decide on by themselves, where that is limited.
        spends_at_most_in_turn: How much the occasions of a turn may cost together, where that is limited.
        article: Where it stands.
    """

    tasks: tuple[Title, ...] = ()
    office_days_at_least: int | None = None
    people_at_most: int | None = None
    spends_at_most: Money | None = None
    spends_at_most_in_turn: Money | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnHolder:
    """Who takes part in a turn (当值人员).

    Attributes:
        person: Who.
        role: What they do in it, where the charter tells the seats apart.
        in_place_of: Whose place in the line they fill, where it is not their own: after a swap, or standing in.
        made_up: Whether the place makes up for a turn that was missed.
        since: Their first day, where they took the place over while the turn ran.
        until: Their last day, where somebody took the place over from them.
    """

    person: PersonId
    role: TurnRole | None = None
    in_place_of: PersonId | None = None
    made_up: bool
    since: Date | None = None
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnOccasion:
    """What whoever's turn it is wants to decide by themselves (轮值期间拟办的活动).

    Attributes:
        person: Who decides.
        on: On which day.
        people: How many people it brings together, where that is asked.
        amount: What it costs, where that is asked.
        spent: What the turn has spent before, as far as whoever asks knows: accounts are not kept here.
    """

    person: PersonId
    on: Date
    people: int | None = None
    amount: Money | None = None
    spent: Money | None = None


class TurnRole(enum.StrEnum):
    """What somebody does in a turn that several take together (当值分工)."""

    CHAIR = "chair"
    """Leads the turn (主值)."""

    DEPUTY = "deputy"
    """Stands beside whoever leads (副值)."""

    MEMBER = "member"
    """Takes part (值班成员)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["TurnRole"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnTally:
    """How many turns and days somebody has had in a term (轮值次数与天数).

    Attributes:
        person: Who.
        turns: How many turns they have held, those in somebody else's place included, and those of which they held a part.
        days: How many days those have lasted so far, as far as their first day is known.
        undated: How many of those turns have no known first day, and so are not among the days.
        in_place_of_others: How many of those turns were in somebody else's place: after a swap, standing in, or having taken it over.
        given_away: How many of their own places others have filled: after a swap, standing in, or having taken them over.
        owed: Whether they are owed a turn that they missed.
    """

    person: PersonId
    turns: int
    days: int
    undated: int
    in_place_of_others: int
    given_away: int
    owed: bool


class Unassigned(enum.StrEnum):
    """Why a task has nobody."""

    NO_STAFF = "no_staff"
    """Of nobody on the staff it is known what they can take on (无人可派)."""

    ALL_BARRED = "all_barred"
    """Nobody may do it (均须回避)."""

    ALL_FULL = "all_full"
    """Whoever may do it has as many tasks as they can take on (人手已满)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["Unassigned"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """Work that is not yet done, and who takes it over.

    Attributes:
        work: What; it goes to the erasable part of the journal.
        to: Who takes it over, where that is settled.
    """

    work: Prose
    to: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfinishedWork:
    """Unfinished work as it stands in an event.

    Attributes:
        work: Where it stands what it is.
        to: Who takes it over.
    """

    work: Sealed
    to: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgentSuspensionRule:
    """Who may suspend a member at once, before an organ has decided anything (紧急情况下先行暂停).

    Attributes:
        posts: Whoever holds one of these posts.
        days_at_most: For how many days at most; the first is not counted.
        article: Where it stands.
    """

    posts: tuple[Post, ...] = ()
    days_at_most: int
    article: Article | None = None


UtcOffset: TypeAlias = str
"""The distance of a chamber's clocks from UTC, written `+08:00`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacancy:
    """A post with fewer holders than it is to have (缺额).

    Attributes:
        post: The post.
        holders: How many hold it; who stands in is not counted.
        needed: How many are to hold it.
        acting: How many stand in.
        since: The first day of the vacancy, where somebody held the post before and it is known.
        article: Where the number stands.
        report_by: The last day for putting it before the council, where the charter says so.
        due: The last day for deciding it, where the charter says so.
        lapses: The day after which the seat counts as given up (视为放弃), where the charter says so.
        deadline: Where these days stand.
    """

    post: NamedPost
    holders: int
    needed: int
    acting: int
    since: Date | None = None
    article: Article | None = None
    report_by: Date | None = None
    due: Date | None = None
    lapses: Date | None = None
    deadline: Article | None = None


class VacancyId(Id):
    """A vacancy that somebody is sought for (招聘)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyRule:
    """By when what a vacancy asks for is to be done (缺额处理期限).

    Attributes:
        range: The posts.
        report_within_days: Within how many days after the last day in the post the vacancy is put before the council (报告理事会).
        decide_within_days: Within how many days after that it is decided (理事会决定).
        lapses_after_months: After how many months without a successor the seat is given up (逾期视为放弃席位).
        article: Where it stands.
    """

    range: PostRange
    report_within_days: int | None = None
    decide_within_days: int | None = None
    lapses_after_months: int | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one policy says about an act (判定).

    Attributes:
        policy: The policy's name, a sentence in the affirmative such as `quorum_is_met`.
        label: The same in Chinese.
        passed: Whether the act passes it.
        article: The article applied.
        parse_certainty: Whether that article's text could be read in one way only.
        measure: The arithmetic.
        code: The refusal's code, where it fails; where it passes, the code of what it warns of, if it does.
        chinese: The sentence in Chinese that goes with the code.
        english: The sentence in English that goes with the code.
    """

    policy: str
    label: str
    passed: bool
    article: Article | None = None
    parse_certainty: ParseCertainty = ParseCertainty.CERTAIN
    measure: Measure | None = None
    code: str | None = None
    chinese: str | None = None
    english: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """A journal whose chain holds.

    Attributes:
        length: How many entries it has.
        digest: The digest of the last entry, or of the header where there is none.
        erased: How many personal values were erased.
    """

    length: int
    digest: Digest
    erased: int


class View(enum.StrEnum):
    """A view that is made for a reader (文书或清单).

    Everything that leaves the chamber for somebody who may not read all of it is one of these. All other questions are the
    host's own: their answers hold ids, days, figures and titles of every circle, and go to a reader by way of a view.
    """

    MINUTES = "minutes"
    """The minutes of a meeting (会议纪要)."""

    MEETING_NOTICE = "meeting_notice"
    """The notice of a meeting (会议通知)."""

    SIGN_IN_SHEET = "sign_in_sheet"
    """The sheet on which those present sign in (签到表)."""

    SPOKEN_FOR = "spoken_for"
    """Who spoke on whose behalf at a meeting (代表发言一览)."""

    FOLLOW_UP_SHEET = "follow_up_sheet"
    """What a meeting left to be done (后续事项一览)."""

    ROTATION_NOTE = "rotation_note"
    """Whose turn it is on a day (轮值情况)."""

    ROTATION_ROSTER_SHEET = "rotation_roster_sheet"
    """The turns that meet a period (轮值安排表)."""

    HANDOVER_RECORD = "handover_record"
    """What a turn hands over to the next (轮值交接记录)."""

    DUTY_SHEET = "duty_sheet"
    """What is to be done on a day (待办事项)."""

    BALLOT_PAPER = "ballot_paper"
    """The ballot of a motion (表决票、选票)."""

    COUNT_SHEET = "count_sheet"
    """The sheet on which the tellers of a vote count (计票单)."""

    RESOLUTION = "resolution"
    """The resolution on a motion (决议)."""

    ELECTION_RESULT = "election_result"
    """The announcement of what an election came to (选举结果公告)."""

    PLAN_SHEET = "plan_sheet"
    """The plan of a year (年度工作计划)."""

    ACTIVITY_REVIEW = "activity_review"
    """The review of an activity (活动总结)."""

    SUMMARY = "summary"
    """A summary (工作总结)."""

    SANCTION_DECISION = "sanction_decision"
    """The decision by which a member was sanctioned (处分决定)."""

    VACANCY_NOTICE = "vacancy_notice"
    """The notice of a vacancy (招聘启事)."""

    ASSESSMENT_SHEET = "assessment_sheet"
    """What assessors say of the candidates for a vacancy, and how they rank (考察评分表)."""

    DIVISION_SHEET = "division_sheet"
    """Who does what on the staff (工作分工表)."""

    VISIT_RECORD = "visit_record"
    """What was learned on a visit, or relayed (走访记录)."""

    NEED_SHEET = "need_sheet"
    """What was done about a member's need (会员诉求办理单、资源对接单)."""

    LETTER = "letter"
    """A letter as it is sent, with its answer and its receipts (公文)."""

    RETURN_SHEET = "return_sheet"
    """A return as a table with its totals (报送汇总表)."""

    BRANCH_DUES_SHEET = "branch_dues_sheet"
    """What the members of the Party branch paid for a period (党费收缴表)."""

    JOURNAL_NOTE = "journal_note"
    """How long the journal is, and its last digest (日志摘要)."""

    SCHEDULE = "schedule"
    """Meetings and duties with their days (日程)."""

    DISCLOSURE_REGISTER = "disclosure_register"
    """What was opened, and who read or exported what (查阅登记表)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["View"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitCoverage:
    """How a rule of coverage stands for a member on a day (走访覆盖情况).

    Attributes:
        rule: The title of the rule.
        member: The member.
        last_visit: The last day on which the member was visited, as far as that is known.
        visit: That visit.
        due_by: By when the member is to be visited: so many months after the last visit, or after the seat was recorded.
        unvisited: Whether that day is past: nobody has visited the member for too long.
        article: Where the rule stands.
    """

    rule: Title
    member: MemberId
    last_visit: Date | None = None
    visit: VisitId | None = None
    due_by: Date
    unvisited: bool
    article: Article | None = None


class VisitId(Id):
    """A visit or a relay (走访、传达)."""

    __slots__ = ()


class VisitPurpose(enum.StrEnum):
    """What somebody went for."""

    CALL = "call"
    """To call on them (走访)."""

    RELAY = "relay"
    """To pass on what came from above, or what members asked (上传下达)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["VisitPurpose"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRule:
    """Which members are visited how often (走访覆盖). The members are those of the classes and those whose representatives hold
    one of the posts; everybody where neither is named.

    Attributes:
        title: What it is called, such as 理事单位走访.
        classes: The classes of members.
        posts: The posts.
        every_months: At least once in so many months.
        article: Where it stands.
    """

    title: Title
    classes: tuple[MemberClass, ...] = ()
    posts: tuple[Post, ...] = ()
    every_months: int
    article: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitedMember:
    """A member.

    Attributes:
        member: Which seat.
    """

    type: ClassVar[Literal["member"]] = "member"
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitedPerson:
    """A person.

    Attributes:
        person: Who.
    """

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitedParty:
    """A body outside.

    Attributes:
        party: Which.
    """

    type: ClassVar[Literal["party"]] = "party"
    party: PartyId


Visited: TypeAlias = VisitedMember | VisitedPerson | VisitedParty
"""To whom somebody went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCountMotion:
    """For and against (表决计票).

    Attributes:
        for_: In favour (赞成).
        against: Against (反对).
        abstain: Abstaining (弃权).
        void: Void (废票).
    """

    type: ClassVar[Literal["motion"]] = "motion"
    for_: int
    against: int
    abstain: int
    void: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCountCandidates:
    """By candidate (选举计票).

    Attributes:
        candidates: What was counted for each.
        valid: Valid ballots (有效票).
        void: Void ballots (废票).
    """

    type: ClassVar[Literal["candidates"]] = "candidates"
    candidates: tuple[CandidateCount, ...] = ()
    valid: int
    void: int


VoteCount: TypeAlias = VoteCountMotion | VoteCountCandidates
"""What was counted in a vote (计票)."""


class VoteId(Id):
    """A vote on a motion (表决)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighedScore:
    """A score and what it comes to.

    Attributes:
        criterion: The criterion.
        score: The score.
        weight: What a point weighs.
        points: Score times weight.
    """

    criterion: Criterion
    score: int
    weight: int
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalRule:
    """How a member leaves (退会).

    Attributes:
        in_writing: Whether the notice must be in writing.
        returns_certificate: Whether the membership certificate goes back (交回会员证).
        approved_by: The organ whose consent the charter asks for, if it asks for one.
        article: Where it stands.
    """

    in_writing: bool
    returns_certificate: bool
    approved_by: Organ | None = None
    article: Article | None = None


Words: TypeAlias = str
"""A run of free text (文字): personal as a whole, for it may say anything about anybody; masked by `Debug`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendarFile:
    """The arrangements of some years, as they stand in a file.

    Attributes:
        as_of: The day on which the file was put together: what was announced later is not in it.
        years: The years, each once.
    """

    as_of: Date | None = None
    years: tuple[HolidayNotice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkloadRow:
    """What somebody had to do in a month (工作量).

    Attributes:
        person: Who.
        year: The year.
        month: The month, 1 to 12.
        tasks: The tasks that were theirs on a day of it.
        hours: The hours that these take a month, as far as they are known.
        without_hours: Of how many of them the hours are not known.
        entries: The journal's entries by which they were theirs.
    """

    person: PersonId
    year: int
    month: int
    tasks: tuple[TaskId, ...] = ()
    hours: int
    without_hours: int
    entries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class YearNode:
    """A node of a year (时间节点) to plan by.

    Attributes:
        day: Its day.
        node: What an activity names that hangs on it.
        title: What it is called.
        source: What makes it a node.
        article: The article that it rests on.
        audience: Who may read of it.
    """

    day: Date
    node: PlanNode
    title: str
    source: NodeSource
    article: Article | None = None
    audience: Audience = Audience.SECRETARIAT


_LABELS: Final[dict[str, dict[str, str]]] = {
    "ActivityState": {
        "open": "待定",
        "coming": "未到",
        "due": "当日",
        "overdue": "逾期",
        "held": "已举办",
        "dropped": "已取消",
    },
    "AgeBound": {
        "not_over": "不超过",
        "under": "未满",
    },
    "AgeFinding": {
        "within": "未超龄",
        "approved": "超龄，已获批准",
        "unknown": "年龄未记",
        "over": "超龄",
    },
    "AgeReading": {
        "at_election": "任职时",
        "through_term": "整个任期",
    },
    "Allowance": {
        "allowed": "允许",
        "forbidden": "不允许",
    },
    "AmendmentStage": {
        "drafted": "已起草",
        "adopted": "已通过，待核准",
        "in_force": "已生效",
    },
    "AnswerOutcome": {
        "agreed": "同意",
        "agreed_in_principle": "原则同意",
        "refused": "不同意",
        "returned": "退回补正",
        "told": "答复",
    },
    "AppointmentMode": {
        "elected": "选举",
        "appointed": "任命",
        "hired": "聘任",
        "acting": "代理",
        "by_election": "补选",
        "succeeding": "调整代表",
    },
    "Approver": {
        "council": "理事会",
        "assembly": "会员大会",
        "supervising_unit": "业务主管单位",
        "registrar": "登记管理机关",
        "party_building_organ": "党建工作机构",
    },
    "Audience": {
        "public": "公开",
        "members": "会员",
        "council": "理事会",
        "leaders": "负责人",
        "secretariat": "秘书处",
    },
    "BallotKind": {
        "show_of_hands": "举手表决",
        "secret": "无记名投票",
        "correspondence": "通讯表决",
    },
    "BallotMark": {
        "for": "赞成",
        "against": "反对",
        "abstain": "弃权",
    },
    "Base": {
        "entitled": "应到",
        "present": "实到",
        "returned": "收回",
        "valid": "有效",
        "cast": "表决",
    },
    "Bound": {
        "at_least": "以上",
        "more_than": "超过",
    },
    "BranchKind": {
        "branch": "分支机构",
        "regional": "地域性分支机构",
        "representative_office": "代表机构",
        "committee": "专业委员会",
        "area_group": "片区小组",
    },
    "CandidateStanding": {
        "elected": "当选",
        "tied": "同票待定",
        "outvoted": "过线未当选",
        "not_elected": "未当选",
    },
    "Capacity": {
        "attending": "出席",
        "observing": "列席",
    },
    "ContactMeans": {
        "visit": "走访",
        "letter": "去文",
        "answer": "来文答复",
        "report": "报送",
        "meeting": "到会",
        "seen": "见面",
    },
    "CreditCodeChange": {
        "trimmed": "去除首尾空白",
        "narrowed": "全角转半角",
        "capitalized": "小写转大写",
    },
    "Currency": {
        "cny": "元",
        "usd": "美元",
        "hkd": "港元",
        "eur": "欧元",
        "jpy": "日元",
        "gbp": "英镑",
        "mop": "澳门元",
        "twd": "新台币",
        "sgd": "新加坡元",
        "aud": "澳元",
    },
    "DayKind": {
        "working_day": "工作日",
        "make_up_day": "调休上班",
        "weekend": "周末",
        "statutory_holiday": "法定节假日",
        "day_off": "调休放假",
    },
    "DayUnit": {
        "civil": "日",
        "working": "个工作日",
    },
    "Diligence": {
        "hand": "手勤",
        "leg": "腿勤",
        "mouth": "嘴勤",
    },
    "DisclosureWay": {
        "read": "查阅",
        "exported": "导出",
    },
    "DuesAmount": {
        "fixed": "定额",
        "floating": "浮动",
    },
    "DuesPeriod": {
        "year": "每年",
        "term": "每届",
    },
    "DutyKind": {
        "send_notice": "发出会议通知",
        "sign_minutes": "签发会议纪要",
        "publish_minutes": "公布、抄送会议纪要",
        "follow_up": "落实后续事项",
        "report": "报送报告",
        "reply": "答复来文",
        "file_amendment": "报送章程修正案",
        "open_rotation": "开始轮值",
        "hand_over": "办理轮值交接",
        "renew_term": "换届",
        "election_step": "办理换届事项",
        "fill_vacancy": "补足缺额",
        "file_leader": "负责人备案",
        "record_holiday_notice": "登记节假日安排",
        "hold_meeting": "按期召开会议",
        "hold_required_activity": "按期开展活动",
        "convene_meeting": "应提议召集会议",
        "adopt_plan": "通过年度工作计划",
        "complete_milestone": "完成筹备事项",
        "hold_activity": "举办活动",
        "file_record": "归档活动资料",
        "review_activity": "活动总结",
        "close_suggestion": "办结建议",
        "issue_summary": "印发总结",
        "call_on": "走访久未参加的会员",
        "periodic_report": "报送定期报告",
        "delete_personal_data": "删除到期个人信息",
        "fill_opening": "完成招聘",
        "assess_candidate": "考察应聘人员",
        "decide_probation": "决定转正",
        "hand_over_work": "办理工作交接",
        "assign_task": "落实分工",
        "erase_candidate": "删除落选人员个人信息",
        "visit_member": "按期走访会员",
        "assign_need": "分办会员诉求",
        "respond_to_need": "回应会员诉求",
        "answer_need": "答复会员诉求",
        "record_outcome": "跟踪对接结果",
        "close_need": "回访办结会员诉求",
        "keep_contact": "按期联络",
        "check_letter": "核稿",
        "issue_letter": "签发公文",
        "await_answer": "催办答复",
        "answer_proposal": "答复提案",
        "follow_up_letter": "补正或报告落实",
        "collect_receipts": "催收回执",
        "file_letter": "归档发文",
        "tell_proposer": "告知提案会员",
        "collect_projects": "催报项目",
        "submit_return": "报送汇总表",
        "confirm_return": "确认报送收悉",
        "collect_branch_dues": "收缴党费",
    },
    "DutyState": {
        "overdue": "逾期",
        "due": "到期",
        "coming": "未到期",
        "undated": "未定期限",
    },
    "ElectionAnchor": {
        "term_end": "任期届满",
        "certificate": "登记证书有效期届满",
    },
    "ElectionMode": {
        "equal": "等额",
        "differential": "差额",
        "either": "等额或差额",
    },
    "ElectionStatus": {
        "complete": "选出",
        "vacancies": "名额未满",
        "runoff_needed": "同票，须再次投票",
        "no_quorum": "不足法定人数",
        "more_returned_than_issued": "收回选票多于发出",
        "void": "无效",
    },
    "ElectionStep": {
        "started": "启动换届",
        "audited": "换届财务审计",
        "pre_filed": "换届材料报审",
        "held": "召开换届大会",
        "filed": "换届结果备案",
    },
    "EndGround": {
        "expired": "任期届满",
        "resigned": "辞职",
        "removed": "免职",
        "died": "去世",
        "representative_changed": "单位调整代表",
        "seat_lost": "丧失席位",
        "succeeded": "继任者到任",
        "not_confirmed": "试用期未转正",
    },
    "ErasureBasis": {
        "purpose_fulfilled": "处理目的已实现",
        "period_over": "保存期限已届满",
        "consent_withdrawn": "个人撤回同意",
        "unlawful": "违反规定处理",
    },
    "ExitGrounds": {
        "either": "或者",
        "both": "并且",
    },
    "ExpectedAnswer": {
        "report": "报送报告",
        "reply": "答复",
        "nothing": "阅知",
    },
    "Festival": {
        "spring_festival": "春节",
        "lantern_festival": "元宵节",
        "dragon_raises_head": "龙抬头",
        "dragon_boat": "端午节",
        "double_seventh": "七夕",
        "ghost_festival": "中元节",
        "mid_autumn": "中秋节",
        "double_ninth": "重阳节",
        "laba": "腊八节",
        "little_new_year_north": "北方小年",
        "little_new_year_south": "南方小年",
        "new_years_eve": "除夕",
        "qingming": "清明节",
        "new_years_day": "元旦",
        "womens_day": "妇女节",
        "labour_day": "劳动节",
        "youth_day": "青年节",
        "childrens_day": "儿童节",
        "army_day": "建军节",
        "national_day": "国庆节",
    },
    "FigureName": {
        "meetings_held": "召开会议（次）",
        "attendances": "出席会议（人次）",
        "minutes_signed": "签发纪要（份）",
        "motions_passed": "通过议案（件）",
        "follow_ups_assigned": "交办事项（件）",
        "follow_ups_done": "办结事项（件）",
        "activities_held": "举办活动（次）",
        "participants": "参加活动（人次）",
        "spent": "活动支出（分）",
        "activities_dropped": "取消活动（次）",
        "reviews": "总结活动（次）",
        "suggestions_made": "提出建议（条）",
        "suggestions_closed": "办结建议（条）",
        "directives_accepted": "受理来文（件）",
        "reports_submitted": "报送答复（件）",
        "letters_issued": "印发文件（件）",
        "letters_filed": "归档发文（件）",
        "answers_received": "请示获复（件）",
        "returns_submitted": "报送汇总表（件）",
        "proposals_received": "收到提案（件）",
        "proposals_answered": "答复提案（件）",
        "visits": "走访（次）",
        "relays": "传达（次）",
        "needs_registered": "登记诉求（件）",
        "needs_answered": "答复诉求（件）",
        "needs_matched": "对接资源（件）",
        "matches_made": "对接成功（件）",
        "needs_closed": "办结诉求（件）",
        "first_responses": "首次回应诉求（件）",
        "response_days": "首次回应用时（天）",
        "resolutions": "解决诉求（件）",
        "resolution_days": "解决诉求用时（天）",
        "members_seated": "新增会员（个）",
        "members_left": "离会会员（个）",
        "turns_opened": "开始轮值（期）",
        "handovers_recorded": "轮值交接（期）",
        "staff_appointed": "任用工作人员（人）",
        "staff_left": "离职交接（人）",
        "tasks_assigned": "分工任务（项次）",
        "records_opened": "放宽知悉范围（次）",
        "disclosures": "登记查阅（次）",
        "branch_dues_paid": "交纳党费（人次）",
    },
    "FrequencyPeriod": {
        "month": "每月",
        "two_months": "每两个月",
        "quarter": "每季度",
        "half_year": "每半年",
        "year": "每年",
        "term": "每届",
    },
    "FrequencyStanding": {
        "met": "已达到",
        "convened": "已安排，待举行",
        "short": "尚欠",
        "missed": "未达到",
        "unknown": "记录不全",
    },
    "HandoverMode": {
        "waits": "先交接后轮值",
        "noted": "照常轮值，记为未交接",
    },
    "Hindrance": {
        "barred": "须回避",
        "full": "任务已满",
        "no_better": "不更合适",
    },
    "Impossible": {
        "more_present_than_entitled": "实到多于应到",
        "more_returned_than_present": "收回票多于实到",
        "more_marks_than_ballots": "票面标记多于有效票",
        "candidate_twice": "候选人重复",
        "quorum_not_of_entitled": "法定人数的基数不是应到",
    },
    "ItemKind": {
        "screening": "观看影片",
        "introduction": "介绍情况",
        "proposals": "提出建议",
        "exchange": "互动交流",
        "document_study": "学习文件",
        "remarks": "讲话",
        "business": "议事",
    },
    "Judgement": {
        "satisfied": "满意",
        "partly": "基本满意",
        "not_satisfied": "不满意",
    },
    "LetterKind": {
        "request": "请示",
        "report": "报告",
        "letter": "函",
        "notice": "通知",
        "circular": "通报",
        "reply": "复函",
        "proposal": "会员提案",
    },
    "LetterState": {
        "drafted": "待核稿",
        "turned_down": "不予发文",
        "checked": "待签发",
        "awaiting_answer": "待答复",
        "answered": "已答复",
        "issued": "已印发",
    },
    "Manner": {
        "in_person": "现场",
        "remote": "线上",
    },
    "Matter": {
        "ordinary": "一般事项",
        "charter_amendment": "修改章程",
        "dues": "会费标准",
        "election": "选举",
        "removal": "罢免",
        "term_extension": "提前或延期换届",
        "limit_exception": "超龄、超届任职",
        "admission": "接纳会员",
        "expulsion": "会员除名",
        "sanction": "会员处分",
        "revocation": "撤销决定",
        "annual_plan": "年度工作计划",
        "dissolution": "终止",
    },
    "MemberKind": {
        "unit": "单位会员",
        "individual": "个人会员",
    },
    "MinutesPublication": {
        "members": "向全体会员公布",
        "registration_authority": "抄报登记管理机关",
        "supervising_unit": "抄报业务主管单位",
        "supervisors": "抄送监事会",
    },
    "MotionOutcome": {
        "passed": "通过",
        "rejected": "未通过",
        "no_quorum": "不足法定人数",
        "void": "无效",
    },
    "MotionState": {
        "open": "待表决",
        "voting": "表决中",
        "passed": "通过",
        "rejected": "未通过",
        "withdrawn": "已撤回",
        "revoked": "已撤销",
    },
    "NeedState": {
        "registered": "待分办",
        "assigned": "办理中",
        "answered": "已答复",
        "matched": "对接中",
        "met": "对接成功",
        "closed": "已办结",
        "withdrawn": "已撤回",
    },
    "NodeSource": {
        "festival": "节日",
        "solar_term": "节气",
        "meeting": "法定会议",
        "activity": "定期活动",
        "report": "报送事项",
        "election": "换届",
        "custom": "自定节点",
    },
    "OfficeLimit": {
        "age": "任职年龄",
        "terms": "任期届数",
    },
    "ParseCertainty": {
        "certain": "确定",
        "ambiguous": "文义不明",
    },
    "PartyKind": {
        "supervising_unit": "业务主管单位",
        "registrar": "登记管理机关",
        "party_building": "党建领导机关",
        "federation": "工商联",
        "home_office": "家乡政府机构",
        "chamber": "商会",
        "authority": "政府部门",
        "other": "其他",
    },
    "PhaseName": {
        "convened": "已召集",
        "in_session": "进行中",
        "adjourned": "休会",
        "closed": "已闭会",
        "cancelled": "已取消",
        "lapsed": "流会",
    },
    "Power": {
        "found": "成立",
        "register_people": "登记人员和单位",
        "erase_people": "删除个人信息",
        "keep_members": "管理会员名册",
        "keep_terms": "记载届次",
        "appoint": "任免职务",
        "keep_rotation": "安排轮值",
        "keep_delegations": "办理委托",
        "convene": "召集会议",
        "give_notice": "发出通知",
        "run_meeting": "掌握会议进程",
        "keep_attendance": "登记到会",
        "record_meeting": "会议记录",
        "record_motions": "登记议案",
        "run_votes": "组织表决",
        "draft_minutes": "起草纪要",
        "sign_minutes": "签发纪要",
        "follow_up": "督办后续事项",
        "handle_directives": "办理来文",
        "plan": "编制和落实计划",
        "summarise": "起草和印发总结",
        "record_visits": "登记走访",
        "manage_staff": "管理秘书处人员",
        "serve_members": "办理会员服务",
        "open_records": "公开记录",
        "keep_disclosures": "登记查阅",
        "amend_charter": "办理章程修正",
        "correspond": "拟办发文",
        "check_letters": "核稿",
        "sign_letters": "签发公文",
        "keep_branch_dues": "登记党费",
    },
    "ProjectStage": {
        "negotiating": "洽谈",
        "signed": "签约",
        "started": "开工",
        "producing": "投产",
    },
    "Provenance": {
        "looked_up": "查得原文",
        "derivative": "查得转引",
        "general_knowledge": "常识，未核对",
        "inferred": "推断",
        "own": "本会文本",
        "sample": "示例，待替换",
    },
    "ProxyHolders": {
        "entitled": "有表决权者",
        "colleague": "同一单位的人",
        "anybody": "任何人",
    },
    "RankPart": {
        "kind": "种类",
        "words": "文字",
        "place": "地点",
        "period": "期限",
        "amount": "数量",
        "experience": "经验",
    },
    "RecordKind": {
        "notice": "通知",
        "sign_in_sheet": "签到表",
        "photographs": "影像资料",
        "minutes": "纪要",
        "accounts": "收支清单",
        "publication": "宣传报道",
        "papers": "文字材料",
    },
    "ReplacementGround": {
        "prevented": "因故不能履职",
        "post_lost": "不再任职",
        "agreed": "协商换人",
    },
    "ResourceKind": {
        "goods": "产品",
        "services": "服务",
        "funds": "资金",
        "premises": "场地",
        "people": "人力",
        "knowledge": "技术",
    },
    "RetainedRecord": {
        "leadership": "任职记录",
        "membership": "会员记录",
    },
    "RotationOrder": {
        "roster": "按名单",
        "draw": "抽签",
        "volunteers": "自愿报名",
    },
    "RotationPeriod": {
        "half_month": "半月",
        "month": "一个月",
        "two_months": "两个月",
        "quarter": "一季度",
        "half_year": "半年",
        "year": "一年",
    },
    "RotationSense": {
        "duty_rota": "轮流值班",
        "shared_presidency": "共同任职",
    },
    "Sanction": {
        "criticism": "通报批评",
        "warning": "警告",
        "serious_warning": "严重警告",
        "suspension": "暂停会员权利",
        "advice_to_leave": "劝退",
        "expulsion": "除名",
    },
    "ScheduleKind": {
        "meeting": "会议",
        "duty": "待办",
    },
    "ScheduleStatus": {
        "confirmed": "有效",
        "cancelled": "取消",
    },
    "SolarTerm": {
        "minor_cold": "小寒",
        "major_cold": "大寒",
        "spring_begins": "立春",
        "rain_water": "雨水",
        "insects_awaken": "惊蛰",
        "spring_equinox": "春分",
        "pure_brightness": "清明",
        "grain_rain": "谷雨",
        "summer_begins": "立夏",
        "grain_buds": "小满",
        "grain_in_ear": "芒种",
        "summer_solstice": "夏至",
        "minor_heat": "小暑",
        "major_heat": "大暑",
        "autumn_begins": "立秋",
        "heat_ends": "处暑",
        "white_dew": "白露",
        "autumn_equinox": "秋分",
        "cold_dew": "寒露",
        "frost_descends": "霜降",
        "winter_begins": "立冬",
        "minor_snow": "小雪",
        "major_snow": "大雪",
        "winter_solstice": "冬至",
    },
    "Standing": {
        "good": "在册",
        "suspended": "中止资格",
        "withdrawn": "退会",
        "expelled": "除名",
    },
    "SuccessionGround": {
        "merger": "合并",
        "division": "分立",
    },
    "SummaryPeriod": {
        "month": "月度",
        "quarter": "季度",
        "year": "年度",
        "term": "届",
    },
    "SummarySection": {
        "meetings": "会议与决议",
        "activities": "规划与活动",
        "coordination": "协调联络",
        "service": "会员服务",
        "organisation": "组织建设",
        "problems": "存在不足",
        "outlook": "下步打算",
    },
    "SystemTask": {
        "import": "导入",
        "timer": "定时",
    },
    "Tenure": {
        "in_term": "在任",
        "holdover": "留任",
        "acting": "代理",
    },
    "TermCounting": {
        "consecutive": "连续",
        "total": "累计",
    },
    "TurnRole": {
        "chair": "主值",
        "deputy": "副值",
        "member": "值班成员",
    },
    "Unassigned": {
        "no_staff": "无人可派",
        "all_barred": "均须回避",
        "all_full": "人手已满",
    },
    "Vetting": {
        "required": "须经审查",
        "not_required": "不须审查",
    },
    "View": {
        "minutes": "会议纪要",
        "meeting_notice": "会议通知",
        "sign_in_sheet": "签到表",
        "spoken_for": "代表发言",
        "follow_up_sheet": "后续事项",
        "rotation_note": "轮值情况",
        "rotation_roster_sheet": "轮值安排表",
        "handover_record": "轮值交接记录",
        "duty_sheet": "待办事项",
        "ballot_paper": "表决票",
        "count_sheet": "计票单",
        "resolution": "决议",
        "election_result": "选举结果公告",
        "plan_sheet": "年度工作计划",
        "activity_review": "活动总结",
        "summary": "工作总结",
        "sanction_decision": "处分决定",
        "vacancy_notice": "招聘启事",
        "assessment_sheet": "考察评分表",
        "division_sheet": "工作分工表",
        "visit_record": "走访记录",
        "need_sheet": "会员诉求办理单",
        "letter": "公文",
        "return_sheet": "报送汇总表",
        "branch_dues_sheet": "党费收缴表",
        "journal_note": "日志摘要",
        "schedule": "日程",
        "disclosure_register": "查阅登记表",
    },
    "VisitPurpose": {
        "call": "走访",
        "relay": "传达",
    },
}


#: How each type is written on the wire; `shanghui.wire` reads it. First the kind, then its parts. A field is
#: `name:shape`, with `?` behind a name that may be left out for None, `*` for an empty list, `=` for its default.
WIRE: Final[dict[str, tuple[str, ...]]] = {
    "AbsenceExcused": ("record", "meeting:MeetingId", "person:PersonId", "reason?:Sealed",),
    "AbsenceRule": (
        "record",
        "posts*:[Post]",
        "missed:int 4294967295",
        "excused=:Allowance",
        "article?:Article",
    ),
    "AcceptDelegation": ("record", "delegation:DelegationId", "on:Date",),
    "AcceptDirective": (
        "record",
        "directive:DirectiveId",
        "issuer?:PartyId",
        "title:Title",
        "subject:Title",
        "expects=:ExpectedAnswer",
        "received?:Occurred",
        "meeting?:MeetingId",
        "owner?:Principal",
        "due?:Date",
        "audience=:Audience",
    ),
    "AcceptanceRule": ("record", "article?:Article",),
    "AcknowledgeLetter": ("record", "letter:LetterId", "by:Addressee", "at?:Occurred",),
    "AcknowledgeReturn": ("record", "data_return:ReturnId", "at?:Occurred",),
    "ActingFor": (
        "record",
        "person:PersonId",
        "tasks*:[TaskId]",
        "instead_of:PersonId",
        "step:int 4294967295",
    ),
    "ActivityDropped": ("record", "activity:ActivityId", "reason:Title",),
    "ActivityFrequency": (
        "record",
        "kind:ActivityKind",
        "title:str",
        "organ?:Organ",
        "period:FrequencyPeriod",
        "from:Date",
        "until?:Date",
        "required:int 4294967295",
        "held:int 4294967295",
        "planned:int 4294967295",
        "missing?:int 4294967295",
        "standing:FrequencyStanding",
        "article?:Article",
    ),
    "ActivityHeld": (
        "record",
        "activity:ActivityId",
        "on:Date",
        "participants*:[PersonId]",
        "others?:int 4294967295",
        "cost?:Money",
        "meeting?:MeetingId",
        "account?:Sealed",
        "leaves*:[RecordKind]",
        "records_due?:Date",
        "review_due?:Date",
    ),
    "ActivityId": ("id",),
    "ActivityKind": ("text",),
    "ActivityPlanned": (
        "record",
        "plan?:PlanId",
        "planned:PlannedActivity",
        "day?:Date",
        "milestones_due*:[Date]",
    ),
    "ActivityProgress": (
        "record",
        "activity:ActivityId",
        "kind:ActivityKind",
        "title:Title",
        "state:ActivityState",
        "planned_for?:Date",
        "day?:Date",
        "held_on?:Date",
        "budget?:Money",
        "cost?:Money",
        "over_budget?:Money",
        "milestones:int 4294967295",
        "milestones_done:int 4294967295",
        "participants*:[PersonId]",
        "others?:int 4294967295",
        "invited?:int 4294967295",
        "came?:int 4294967295",
        "missing_records*:[RecordKind]",
        "reviewed:bool",
        "open_suggestions*:[SuggestionId]",
    ),
    "ActivityProposal": (
        "record",
        "from:ActivityId",
        "kind:ActivityKind",
        "title:Title",
        "node:PlanNode",
        "day?:Date",
        "budget?:Money",
        "milestones*:[Milestone]",
        "held:bool",
        "drew:int 4294967295",
        "cost?:Money",
        "suggestions*:[SuggestionId]",
    ),
    "ActivityRescheduled": (
        "record",
        "activity:ActivityId",
        "day:Date",
        "milestones_due*:[Date]",
        "reason?:Title",
    ),
    "ActivityReviewed": (
        "record",
        "activity:ActivityId",
        "went_well*:[Sealed]",
        "fell_short*:[Sealed]",
        "opinions*:[Sealed]",
        "suggestions*:[SuggestionMade]",
        "audience=:Audience",
    ),
    "ActivityRule": (
        "record",
        "kind:ActivityKind",
        "title:Title",
        "leaves*:[RecordKind]",
        "records_within_days?:int 4294967295",
        "review_within_days?:int 4294967295",
        "organ?:Organ",
        "frequency?:FrequencyRule",
        "article?:Article",
    ),
    "ActivityState": ("codes",),
    "Actor": ("choice", "ActorPerson", "ActorSystem",),
    "ActorPerson": ("variant", "person:PersonId", "post?:Post", "on_behalf_of?:Principal",),
    "ActorSystem": ("variant", "task:SystemTask",),
    "AddAgendaItem": ("record", "meeting:MeetingId", "item:AgendaItem",),
    "Addressee": ("choice", "AddresseeParty", "AddresseeOrgan", "AddresseeMember", "AddresseePerson",),
    "AddresseeParty": ("variant", "party:PartyId",),
    "AddresseeOrgan": ("variant", "organ:Organ",),
    "AddresseeMember": ("variant", "member:MemberId",),
    "AddresseePerson": ("variant", "person:PersonId",),
    "AdjournMeeting": ("record", "meeting:MeetingId", "at?:Occurred", "resumes?:Occurred",),
    "AdoptAmendment": ("record", "amendment:AmendmentId", "meeting?:MeetingId", "on:Date",),
    "AdoptDivision": ("record", "division:DivisionId", "from:Date", "tasks*:[DividedTask]",),
    "AdoptPlan": ("record", "plan:PlanId", "meeting?:MeetingId", "on:Date",),
    "AgeBound": ("codes",),
    "AgeFinding": ("codes",),
    "AgeReading": ("codes",),
    "AgeRule": (
        "record",
        "range:PostRange",
        "most:int 4294967295",
        "bound:AgeBound",
        "reading:AgeReading",
        "hired_exempt:bool",
        "must_be_known:bool",
        "exception?:ExceptionRule",
        "article?:Article",
    ),
    "AgendaItem": ("record", "item:AgendaItemId", "kind:ItemKind", "title:Title",),
    "AgendaItemAdded": ("record", "meeting:MeetingId", "item:AgendaItem",),
    "AgendaItemId": ("id",),
    "Allowance": ("codes",),
    "AmendMotion": ("record", "motion:MotionId", "person?:PersonId", "text:Prose",),
    "AmendmentAdopted": (
        "record",
        "amendment:AmendmentId",
        "meeting?:MeetingId",
        "on:Date",
        "cause?:int 4294967295",
    ),
    "AmendmentApproved": ("record", "amendment:AmendmentId", "by:Approver", "on:Date",),
    "AmendmentChange": ("choice", "AmendmentChangeOverlay", "AmendmentChangeWhole",),
    "AmendmentChangeOverlay": ("variant", "overlay:CharterOverlay",),
    "AmendmentChangeWhole": ("variant", "rules:CharterRules",),
    "AmendmentDrafted": (
        "record",
        "amendment:AmendmentId",
        "title:Title",
        "text?:Passage",
        "change:AmendmentChange",
    ),
    "AmendmentId": ("id",),
    "AmendmentRule": ("record", "approvals*:[ApprovalRule]", "movers*:[Organ]", "article?:Article",),
    "AmendmentStage": ("codes",),
    "AmendmentStep": ("record", "by:Approver", "due?:Date", "approved_on?:Date",),
    "AmendmentSummary": (
        "record",
        "amendment:AmendmentId",
        "title:Title",
        "stage:AmendmentStage",
        "adopted_on?:Date",
        "steps*:[AmendmentStep]",
        "in_force_from?:Date",
    ),
    "Amount": ("choice", "AmountMoney", "AmountQuantity",),
    "AmountMoney": ("variant", "amount:StatedAmount",),
    "AmountQuantity": ("variant", "count:whole", "unit:Title",),
    "AnnounceDraw": ("record", "draw:DrawId", "pool*:[PersonId]", "commitment:Digest",),
    "AnswerNeed": ("record", "need:NeedId", "answer:Prose", "source?:Title", "on?:Date",),
    "AnswerOutcome": ("codes",),
    "AnswerRecorded": (
        "record",
        "letter:LetterId",
        "kind:LetterKind",
        "outcome:AnswerOutcome",
        "reference?:Title",
        "text?:Sealed",
        "follow_up_by?:Date",
        "file_by?:Date",
        "at?:Occurred",
    ),
    "AppointCandidate": (
        "record",
        "vacancy:VacancyId",
        "person:PersonId",
        "appointment:AppointmentId",
        "from?:Date",
        "meeting?:MeetingId",
        "full_time?:bool",
    ),
    "AppointToPost": (
        "record",
        "appointment:AppointmentId",
        "person:PersonId",
        "post:Post",
        "from?:Date",
        "until?:Date",
        "manner?:AppointmentManner",
    ),
    "AppointedToPost": (
        "record",
        "appointment:AppointmentId",
        "person:PersonId",
        "post:Post",
        "from?:Date",
        "until?:Date",
        "manner?:AppointmentManner",
        "age?:AgeFinding",
        "cause?:int 4294967295",
    ),
    "AppointmentEnded": (
        "record",
        "appointment:AppointmentId",
        "on:Date",
        "ground:EndGround",
        "meeting?:MeetingId",
        "cause?:int 4294967295",
    ),
    "AppointmentId": ("id",),
    "AppointmentManner": (
        "record",
        "mode:AppointmentMode",
        "term?:TermId",
        "unit?:EnterpriseId",
        "meeting?:MeetingId",
        "full_time?:bool",
        "legal_representative_of*:[PartyId]",
        "exceptions*:[ApprovedException]",
        "posts_elsewhere*:[PostElsewhere]",
    ),
    "AppointmentMode": ("codes",),
    "Approval": ("record", "by:Approver", "on?:Date", "document?:Title", "motion?:MotionId",),
    "ApprovalRule": ("record", "by:Approver", "within_days?:int 4294967295", "article?:Article",),
    "ApprovedException": ("record", "limit:OfficeLimit", "approvals*:[Approval]",),
    "Approver": ("codes",),
    "ArrangeStandIn": (
        "record",
        "person:PersonId",
        "by:PersonId",
        "tasks*:[TaskId]",
        "from?:Date",
        "until?:Date",
    ),
    "Article": ("record", "document:Title", "number?:int 4294967295",),
    "ArticleText": (
        "record",
        "article:Article",
        "chapter?:Title",
        "text?:Passage",
        "provenance:Provenance",
        "parse_certainty=:ParseCertainty",
        "note?:Title",
    ),
    "AssessCandidate": (
        "record",
        "vacancy:VacancyId",
        "person:PersonId",
        "assessor:PersonId",
        "scores*:[CriterionScore]",
    ),
    "AssessorSum": ("record", "assessor:PersonId", "scores*:[WeighedScore]", "sum:int 9007199254740991",),
    "AssignFollowUp": (
        "record",
        "follow_up:FollowUpId",
        "meeting:MeetingId",
        "task:Prose",
        "owner?:Principal",
        "due?:Date",
        "audience=:Audience",
    ),
    "AssignNeed": ("record", "need:NeedId", "to:Principal",),
    "AttendanceCount": (
        "record",
        "entitled?:int 4294967295",
        "present:int 4294967295",
        "excused:int 4294967295",
        "absent?:int 4294967295",
        "observers:int 4294967295",
    ),
    "Audience": ("codes",),
    "AutomaticExitRule": (
        "record",
        "years_without_dues?:int 4294967295",
        "years_without_activity?:int 4294967295",
        "grounds=:ExitGrounds",
        "article?:Article",
    ),
    "BallotGroup": (
        "record",
        "count:whole",
        "marks*:[CandidateMark]",
        "write_ins*:[Candidate]",
        "void?:bool",
    ),
    "BallotIssued": ("record", "vote:VoteId", "voter:PersonId",),
    "BallotKind": ("codes",),
    "BallotMark": ("codes",),
    "BallotReturned": ("record", "vote:VoteId", "voter:PersonId",),
    "Ballots": (
        "record",
        "entitled:whole",
        "present:whole",
        "candidates*:[Candidate]",
        "groups*:[BallotGroup]",
    ),
    "BarTask": ("record", "task:TaskId", "reason:Prose",),
    "BarredTask": ("record", "task:TaskId", "reason:Sealed",),
    "Base": ("codes",),
    "BaseRule": (
        "record",
        "seats?:int 4294967295",
        "suspended=:Allowance",
        "recused_left_out=:Allowance",
        "article?:Article",
    ),
    "BirthDateRecorded": ("record", "person:PersonId", "born:Sealed",),
    "Block": ("choice", "BlockItem", "BlockParagraph", "BlockTable", "BlockSignature",),
    "BlockItem": ("variant", "level:int 255", "heading:bool", "number:str", "line:Line",),
    "BlockParagraph": ("variant", "line:Line",),
    "BlockTable": ("variant", "caption:str", "header*:[str]", "rows*:[Row]",),
    "BlockSignature": ("variant", "lines*:[Line]",),
    "Bound": ("codes",),
    "BranchDuesRecorded": (
        "record",
        "organ:Organ",
        "from:Date",
        "until:Date",
        "payments*:[BranchPayment]",
        "on?:Occurred",
        "audience=:Audience",
    ),
    "BranchDuesRule": (
        "record",
        "posts*:[Post]",
        "period:FrequencyPeriod",
        "within_days:int 4294967295",
        "article?:Article",
    ),
    "BranchKind": ("codes",),
    "BranchPayment": ("record", "person:PersonId", "amount:Money",),
    "BranchRule": ("record", "title:Title", "kind:BranchKind", "branch_of?:Title", "article?:Article",),
    "CancelMeeting": ("record", "meeting:MeetingId", "reason?:Prose",),
    "Candidate": ("text",),
    "CandidateApplied": ("record", "vacancy:VacancyId", "person:PersonId", "on:Date",),
    "CandidateAppointed": (
        "record",
        "vacancy:VacancyId",
        "person:PersonId",
        "appointment:AppointmentId",
        "probation_until?:Date",
    ),
    "CandidateAssessed": (
        "record",
        "vacancy:VacancyId",
        "person:PersonId",
        "assessor:PersonId",
        "scores*:[ScoreGiven]",
    ),
    "CandidateCount": ("record", "person:PersonId", "for:int 4294967295", "against:int 4294967295",),
    "CandidateMark": ("record", "candidate:Candidate", "mark:BallotMark",),
    "CandidateResult": (
        "record",
        "candidate:Candidate",
        "for:whole",
        "against:whole",
        "abstain:whole",
        "pass:Share",
        "standing:CandidateStanding",
    ),
    "CandidateStanding": ("codes",),
    "CandidateTotals": ("record", "candidate:Candidate", "for:whole", "against:whole",),
    "Candidature": (
        "record",
        "post:Post",
        "seats:int 4294967295",
        "most_marks?:int 4294967295",
        "slate:bool",
        "nominees*:[Nominee]",
        "round_of?:MotionId",
        "from?:Date",
        "until?:Date",
    ),
    "Capacity": ("codes",),
    "CarriedOver": ("record", "activity:ActivityId", "from:ActivityId",),
    "CastVote": ("record", "vote:VoteId", "voter:PersonId", "mark:BallotMark", "by?:PersonId",),
    "ChairHandedOver": ("record", "meeting:MeetingId", "to:PersonId", "at?:Occurred",),
    "ChamberFounded": (
        "record",
        "chamber:ChamberId",
        "name:Title",
        "hometown?:Title",
        "seat?:Title",
        "offset:UtcOffset",
        "charter:CharterRules",
    ),
    "ChamberId": ("id",),
    "ChangeMemberClass": ("record", "member:MemberId", "class:MemberClass", "since?:Date",),
    "ChangeRepresentative": ("record", "member:MemberId", "representative:PersonId", "since?:Date",),
    "ChangeRotationPool": ("record", "change:TurnChangeId", "person:PersonId", "becomes:PoolChange",),
    "ChangeStanding": ("record", "member:MemberId", "standing:Standing", "since?:Date", "reason?:Prose",),
    "CharterOverlay": (
        "record",
        "name?:Title",
        "base?:Title",
        "posts*:[PostRule]",
        "organs*:[OrganRule]",
        "meetings*:[MeetingRule]",
        "rotation?:RotationRule",
        "term?:TermRule",
        "offices?:OfficeRules",
        "powers*:[PowerRule]",
        "tasks*:[TaskRule]",
        "retention*:[RetentionRule]",
        "structure?:StructureRule",
        "member_classes*:[MemberClassRule]",
        "withdrawal?:WithdrawalRule",
        "automatic_exit?:AutomaticExitRule",
        "sanctions*:[SanctionRule]",
        "succession?:SuccessionRule",
        "dues?:DuesRule",
        "branches*:[BranchRule]",
        "amendment?:AmendmentRule",
        "dissolution?:DissolutionRule",
        "secretariat?:SecretariatRules",
        "staff?:StaffRules",
        "articles*:[ArticleText]",
    ),
    "CharterRules": (
        "record",
        "format:int 4294967295",
        "name:Title",
        "posts*:[PostRule]",
        "organs*:[OrganRule]",
        "meetings*:[MeetingRule]",
        "rotation?:RotationRule",
        "term:TermRule",
        "offices?:OfficeRules",
        "powers*:[PowerRule]",
        "tasks*:[TaskRule]",
        "retention*:[RetentionRule]",
        "structure?:StructureRule",
        "member_classes*:[MemberClassRule]",
        "withdrawal?:WithdrawalRule",
        "automatic_exit?:AutomaticExitRule",
        "sanctions*:[SanctionRule]",
        "succession?:SuccessionRule",
        "dues?:DuesRule",
        "branches*:[BranchRule]",
        "amendment?:AmendmentRule",
        "dissolution?:DissolutionRule",
        "secretariat?:SecretariatRules",
        "staff?:StaffRules",
        "articles*:[ArticleText]",
    ),
    "CheckLetter": ("record", "letter:LetterId", "turned_down?:Prose",),
    "CloseMeeting": ("record", "meeting:MeetingId", "at?:Occurred",),
    "CloseNeed": ("record", "need:NeedId", "end:NeedEnding",),
    "CloseRotation": ("record", "rotation:RotationId", "on:Date",),
    "CloseSuggestion": ("record", "suggestion:SuggestionId", "outcome:SuggestionOutcome",),
    "CloseVacancy": ("record", "vacancy:VacancyId", "reason:Title",),
    "CloseVote": ("record", "vote:VoteId", "count?:VoteCount", "signed_by*:[PersonId]", "at?:Occurred",),
    "Command": (
        "sum",
        "FoundChamber",
        "RecordHolidayNotice",
        "DraftAmendment",
        "AdoptAmendment",
        "RecordAmendmentApproval",
        "RegisterPerson",
        "RecordBirthDate",
        "RegisterEnterprise",
        "RegisterParty",
        "ErasePerson",
        "OpenRecord",
        "RecordDisclosure",
        "SeatMember",
        "ChangeStanding",
        "SanctionMember",
        "PassSeat",
        "ChangeMemberClass",
        "ChangeRepresentative",
        "OpenTerm",
        "ExtendTerm",
        "ShortenTerm",
        "RecordElectionStep",
        "AppointToPost",
        "EndAppointment",
        "FileLeader",
        "ProposeRemoval",
        "RecordDefence",
        "AnnounceDraw",
        "RevealDraw",
        "VolunteerForRotation",
        "WithdrawVolunteer",
        "PlanRotation",
        "ChangeRotationPool",
        "SwapTurns",
        "SubstituteTurn",
        "OpenRotation",
        "ReplaceTurnHolder",
        "CloseRotation",
        "RecordHandover",
        "RecordDelegation",
        "AcceptDelegation",
        "RevokeDelegation",
        "OpenSeries",
        "DemandMeeting",
        "WithdrawDemand",
        "ConveneMeeting",
        "AddAgendaItem",
        "RecordGuests",
        "SendNotice",
        "CancelMeeting",
        "OpenMeeting",
        "AdjournMeeting",
        "ResumeMeeting",
        "CloseMeeting",
        "LapseMeeting",
        "HandOverChair",
        "SignIn",
        "SignOut",
        "ExcuseAbsence",
        "RecordContribution",
        "RecordStudy",
        "RecordConsensus",
        "AssignFollowUp",
        "CompleteFollowUp",
        "DraftMinutes",
        "SignMinutes",
        "PublishMinutes",
        "CorrectMinutes",
        "DraftPlan",
        "AdoptPlan",
        "PlanActivity",
        "RescheduleActivity",
        "DropActivity",
        "CompleteMilestone",
        "HoldActivity",
        "FileRecord",
        "ReviewActivity",
        "CloseSuggestion",
        "GrantProxy",
        "MoveMotion",
        "SecondMotion",
        "AmendMotion",
        "WithdrawMotion",
        "RecuseVoter",
        "OpenVote",
        "CastVote",
        "IssueBallot",
        "ReturnBallot",
        "CloseVote",
        "OpenVacancy",
        "CloseVacancy",
        "RecordApplication",
        "AssessCandidate",
        "AppointCandidate",
        "DecideProbation",
        "HandOverWork",
        "ProfileStaff",
        "DefineTask",
        "AdoptDivision",
        "ArrangeStandIn",
        "RegisterNeed",
        "AssignNeed",
        "RespondToNeed",
        "AnswerNeed",
        "CloseNeed",
        "RegisterOffer",
        "EndOffer",
        "MatchOffer",
        "RecordOutcome",
        "DraftLetter",
        "CheckLetter",
        "IssueLetter",
        "RecordAnswer",
        "FileLetter",
        "AcknowledgeLetter",
        "OpenReturn",
        "FileProjects",
        "SubmitReturn",
        "AcknowledgeReturn",
        "RecordBranchDues",
        "AcceptDirective",
        "RecordVisit",
        "EditSummary",
        "IssueSummary",
        "SubmitReport",
        "SubmitPeriodicReport",
    ),
    "CommandLine": ("record", "context:Context", "command:Command",),
    "Competence": ("record", "posts*:[Post]", "article?:Article",),
    "CompleteFollowUp": ("record", "follow_up:FollowUpId", "at?:Occurred", "result?:Prose",),
    "CompleteMilestone": ("record", "activity:ActivityId", "milestone:Title", "at?:Occurred",),
    "CompositionFinding": ("record", "subject:str", "verdict:Verdict",),
    "ConsensusId": ("id",),
    "ConsensusReached": (
        "record",
        "consensus:ConsensusId",
        "meeting:MeetingId",
        "text:Sealed",
        "audience=:Audience",
    ),
    "Contact": (
        "record",
        "rule:Title",
        "with:Principal",
        "last?:Date",
        "means?:ContactMeans",
        "due_by:Date",
        "overdue:bool",
        "article?:Article",
    ),
    "ContactMeans": ("codes",),
    "ContactRule": (
        "record",
        "title:Title",
        "with:ContactWith",
        "every_months:int 4294967295",
        "article?:Article",
    ),
    "ContactWith": ("choice", "ContactWithParties", "ContactWithPosts", "ContactWithOrgan",),
    "ContactWithParties": ("variant", "kind:PartyKind",),
    "ContactWithPosts": ("variant", "posts*:[Post]",),
    "ContactWithOrgan": ("variant", "organ:Organ",),
    "Context": ("record", "now:Instant", "actor:Actor", "salt:Salt",),
    "ContributionId": ("id",),
    "ContributionRecorded": (
        "record",
        "contribution:ContributionId",
        "meeting:MeetingId",
        "item?:AgendaItemId",
        "speakers*:[PersonId]",
        "on_behalf_of*:[Principal]",
        "summary?:Sealed",
        "points*:[Sealed]",
        "audience=:Audience",
    ),
    "ConveneMeeting": (
        "record",
        "meeting:MeetingId",
        "kind:MeetingKind",
        "series?:SeriesNumber",
        "ordinal?:int 4294967295",
        "theme?:Title",
        "question?:Title",
        "starts?:Occurred",
        "place?:Title",
        "agenda*:[AgendaItem]",
        "invited*:[PersonId]",
        "second_call_of?:MeetingId",
        "demand?:DemandId",
        "convened_on?:Date",
        "audience=:Audience",
    ),
    "CorrectMinutes": (
        "record",
        "correction:CorrectionId",
        "meeting:MeetingId",
        "contribution?:ContributionId",
        "text:Prose",
    ),
    "CorrectionId": ("id",),
    "CorrespondenceRule": (
        "record",
        "forms*:[LetterForm]",
        "checked_by_another:bool",
        "issue_within_days?:int 4294967295",
        "answer_within_days?:int 4294967295",
        "acknowledge_within_days?:int 4294967295",
        "file_within_days?:int 4294967295",
        "article?:Article",
    ),
    "Counts": (
        "record",
        "entitled:whole",
        "present:whole",
        "for:whole",
        "against:whole",
        "abstain:whole",
        "void:whole",
    ),
    "CreditCodeChange": ("codes",),
    "CreditCodeReading": (
        "record",
        "normalized:CreditCodeText",
        "changes*:[CreditCodeChange]",
        "checksum_ok:bool",
        "organization_code_ok:bool",
    ),
    "CreditCodeText": ("text",),
    "Criterion": ("text",),
    "CriterionRule": ("record", "criterion:Criterion", "title:Title", "weight:int 4294967295",),
    "CriterionScore": ("record", "criterion:Criterion", "score:int 4294967295", "reason:Prose",),
    "Currency": ("codes",),
    "CustomDayRule": (
        "record",
        "title:Title",
        "lunar:bool",
        "month:int 4294967295",
        "day:int 4294967295",
        "article?:Article",
    ),
    "Date": ("date",),
    "DayKind": ("codes",),
    "DaySpan": ("record", "from:Date", "until:Date",),
    "DayUnit": ("codes",),
    "Deadline": ("record", "day:Date", "rolled_from?:Date", "unpublished?:int 4294967295",),
    "DecideProbation": ("record", "vacancy:VacancyId", "confirmed:bool", "on:Date", "reason?:Prose",),
    "DecisionRevoked": (
        "record",
        "motion:MotionId",
        "by:MotionId",
        "on:Date",
        "follow_ups*:[FollowUpId]",
        "cause?:int 4294967295",
    ),
    "DefenceRecorded": ("record", "removal:RemovalId", "defence?:Sealed",),
    "DefineTask": (
        "record",
        "task:TaskId",
        "title:Title",
        "needs*:[TaskNeed]",
        "hours?:int 4294967295",
        "from?:Date",
        "until?:Date",
    ),
    "Delegate": ("record", "person:PersonId", "title?:Title",),
    "DelegateRule": ("record", "steps*:[DelegateStep]", "article?:Article",),
    "DelegateStep": (
        "record",
        "members_at_least:int 4294967295",
        "share_at_least?:Fraction",
        "delegates_at_least?:int 4294967295",
    ),
    "DelegationAccepted": ("record", "delegation:DelegationId", "on:Date",),
    "DelegationId": ("id",),
    "DelegationRecorded": (
        "record",
        "delegation:DelegationId",
        "delegate:PersonId",
        "principal:Principal",
        "scope:DelegationScope",
        "from?:Date",
        "until?:Date",
        "accepted?:Date",
    ),
    "DelegationRevoked": ("record", "delegation:DelegationId", "on:Date",),
    "DelegationScope": (
        "choice",
        "DelegationScopeGeneral",
        "DelegationScopeMeeting",
        "DelegationScopePowers",
    ),
    "DelegationScopeGeneral": ("variant",),
    "DelegationScopeMeeting": ("variant", "meeting:MeetingId",),
    "DelegationScopePowers": ("variant", "powers*:[Power]",),
    "DemandId": ("id",),
    "DemandMeeting": (
        "record",
        "demand:DemandId",
        "kind:MeetingKind",
        "by:DemandedBy",
        "purpose:Prose",
        "on?:Date",
        "audience=:Audience",
    ),
    "DemandRule": (
        "record",
        "by:Demander",
        "convene_within_days?:int 4294967295",
        "unit?:DayUnit",
        "demanders_convene=:Allowance",
        "article?:Article",
    ),
    "DemandWithdrawn": ("record", "demand:DemandId",),
    "DemandedBy": ("choice", "DemandedByMembers", "DemandedByOrgan", "DemandedByHolder",),
    "DemandedByMembers": ("variant", "persons*:[PersonId]",),
    "DemandedByOrgan": ("variant", "meeting:MeetingId",),
    "DemandedByHolder": ("variant", "person:PersonId",),
    "Demander": ("choice", "DemanderMembers", "DemanderOrgan", "DemanderPosts",),
    "DemanderMembers": ("variant", "organ:Organ", "share?:Threshold", "members_at_least?:int 4294967295",),
    "DemanderOrgan": ("variant", "organ:Organ",),
    "DemanderPosts": ("variant", "posts*:[Post]",),
    "Digest": ("text",),
    "Diligence": ("codes",),
    "DiligenceRow": (
        "record",
        "person:PersonId",
        "year:int 4294967295",
        "month:int 4294967295",
        "diligence:Diligence",
        "done:int 4294967295",
        "in_time?:int 4294967295",
        "late?:int 4294967295",
        "entries*:[int 4294967295]",
    ),
    "DirectiveAccepted": (
        "record",
        "directive:DirectiveId",
        "issuer?:PartyId",
        "title:Title",
        "subject:Title",
        "expects=:ExpectedAnswer",
        "received?:Occurred",
        "meeting?:MeetingId",
        "owner?:Principal",
        "due?:Date",
        "audience=:Audience",
    ),
    "DirectiveId": ("id",),
    "Disclosure": (
        "record",
        "view:View",
        "subject?:Title",
        "reader:Reader",
        "on:Date",
        "seq:int 4294967295",
        "told*:[int 4294967295]",
        "withheld*:[Omission]",
    ),
    "DisclosureId": ("id",),
    "DisclosureQuery": ("record", "person?:PersonId", "seq?:int 4294967295", "from?:Date", "until?:Date",),
    "DisclosureRecorded": (
        "record",
        "id:DisclosureId",
        "disclosure:Disclosure",
        "way:DisclosureWay",
        "at?:Occurred",
    ),
    "DisclosureRow": ("record", "recorded:DisclosureRecorded", "day:Date", "entry:int 4294967295",),
    "DisclosureWay": ("codes",),
    "DissolutionRule": ("record", "movers*:[Organ]", "approvals*:[Approver]", "article?:Article",),
    "DividedTask": ("record", "task:TaskId", "person:PersonId", "pinned:bool",),
    "DivisionAdopted": ("record", "division:DivisionId", "from:Date", "tasks*:[DividedTask]",),
    "DivisionId": ("id",),
    "DivisionProposal": (
        "record",
        "on:Date",
        "tasks*:[ProposedTask]",
        "total:int 4294967295",
        "without_profile*:[PersonId]",
    ),
    "Document": ("record", "title:str", "audience=:Audience", "blocks*:[Block]", "disclosure?:Disclosure",),
    "DocumentStudied": (
        "record",
        "meeting:MeetingId",
        "item?:AgendaItemId",
        "document:Title",
        "issuer?:PartyId",
        "led_by?:PersonId",
        "audience=:Audience",
    ),
    "DraftAmendment": (
        "record",
        "amendment:AmendmentId",
        "title:Title",
        "text?:Passage",
        "change:AmendmentChange",
    ),
    "DraftLetter": (
        "record",
        "letter:LetterId",
        "kind:LetterKind",
        "title:Title",
        "to*:[Addressee]",
        "matters*:[Title]",
        "body:Prose",
        "answers?:DirectiveId",
        "follows?:LetterId",
        "from?:MemberId",
        "answer_by?:Date",
        "audience=:Audience",
    ),
    "DraftMinutes": ("record", "meeting:MeetingId",),
    "DraftPlan": (
        "record",
        "plan:PlanId",
        "year:int 4294967295",
        "carried_over*:[CarriedOver]",
        "activities*:[PlannedActivity]",
        "audience=:Audience",
    ),
    "DrawAnnounced": ("record", "draw:DrawId", "pool*:[PersonId]", "commitment:Digest",),
    "DrawId": ("id",),
    "DrawRevealed": ("record", "draw:DrawId", "seed:Seed", "order*:[PersonId]",),
    "DropActivity": ("record", "activity:ActivityId", "reason:Title",),
    "DuesAmount": ("codes",),
    "DuesGround": ("choice", "DuesGroundPost", "DuesGroundClass", "DuesGroundRest",),
    "DuesGroundPost": ("variant", "post:NamedPost",),
    "DuesGroundClass": ("variant", "class:MemberClass", "title:str",),
    "DuesGroundRest": ("variant",),
    "DuesPeriod": ("codes",),
    "DuesRule": ("record", "tiers*:[DuesTier]", "publish_within_days?:int 4294967295", "article?:Article",),
    "DuesStandardAdopted": (
        "record",
        "motion:MotionId",
        "tiers*:[DuesTier]",
        "from:Date",
        "cause?:int 4294967295",
    ),
    "DuesTier": (
        "record",
        "title:Title",
        "posts*:[Post]",
        "amount:Money",
        "nature=:DuesAmount",
        "period:DuesPeriod",
        "classes*:[MemberClass]",
    ),
    "Duty": (
        "record",
        "id:str",
        "kind:DutyKind",
        "state:DutyState",
        "due?:Date",
        "rolled_from?:Date",
        "owner?:Principal",
        "owed_by*:[NamedPost]",
        "stand_ins*:[PersonId]",
        "posts*:[NamedPost]",
        "meeting?:MeetingId",
        "subject:str",
        "reason:str",
        "article?:Article",
        "arose:Date",
        "seq:int 4294967295",
        "settled_by:str",
        "audience=:Audience",
    ),
    "DutyKind": ("codes",),
    "DutyState": ("codes",),
    "EditSummary": (
        "record",
        "span:SummarySpan",
        "section:SummarySection",
        "text:Prose",
        "audience=:Audience",
    ),
    "ElectionAnchor": ("codes",),
    "ElectionDate": (
        "record",
        "term:TermId",
        "step:ElectionStep",
        "due?:Date",
        "done?:Date",
        "article?:Article",
    ),
    "ElectionMode": ("codes",),
    "ElectionResult": (
        "record",
        "status:ElectionStatus",
        "impossible?:Impossible",
        "entitled:whole",
        "present:whole",
        "issued:whole",
        "returned:whole",
        "valid:whole",
        "void:whole",
        "quorum?:Share",
        "seats:whole",
        "candidates*:[CandidateResult]",
        "elected*:[Candidate]",
        "qualified*:[Candidate]",
        "tied*:[Candidate]",
        "seats_contested:whole",
        "vacancies:whole",
    ),
    "ElectionRule": (
        "record",
        "quorum?:Threshold",
        "pass:Threshold",
        "seats:whole",
        "most_marks?:whole",
        "issued:whole",
    ),
    "ElectionStatus": ("codes",),
    "ElectionStep": ("codes",),
    "ElectionStepRecorded": ("record", "term:TermId", "step:ElectionStep", "on:Date",),
    "ElectionStepRule": ("record", "step:ElectionStep", "due:StepDue", "article?:Article",),
    "ElectionTotals": (
        "record",
        "entitled:whole",
        "present:whole",
        "valid:whole",
        "void:whole",
        "candidates*:[CandidateTotals]",
    ),
    "EndAppointment": (
        "record",
        "appointment:AppointmentId",
        "on:Date",
        "ground:EndGround",
        "meeting?:MeetingId",
    ),
    "EndGround": ("codes",),
    "EndOffer": ("record", "offer:OfferId", "reason?:Title",),
    "EngagedGroup": ("choice", "EngagedGroupMembers", "EngagedGroupOrgan", "EngagedGroupRotation",),
    "EngagedGroupMembers": ("variant",),
    "EngagedGroupOrgan": ("variant", "organ:Organ",),
    "EngagedGroupRotation": ("variant", "rotation:RotationId",),
    "Engagement": (
        "record",
        "person:PersonId",
        "member?:MemberId",
        "posts*:[NamedPost]",
        "entitled:int 4294967295",
        "attended:int 4294967295",
        "excused:int 4294967295",
        "contributions:int 4294967295",
        "invited:int 4294967295",
        "activities:int 4294967295",
        "last_seen?:Date",
        "quiet_since?:Date",
        "entries*:[int 4294967295]",
    ),
    "EngagementRule": (
        "record",
        "quiet_after_months:int 4294967295",
        "call_within_days?:int 4294967295",
        "article?:Article",
    ),
    "EnterpriseId": ("id",),
    "EnterpriseRegistered": (
        "record",
        "enterprise:EnterpriseId",
        "name:Title",
        "representative?:PersonId",
        "credit_code?:CreditCodeText",
    ),
    "ErasePerson": ("record", "person:PersonId", "basis:ErasureBasis",),
    "ErasureBasis": ("codes",),
    "Event": (
        "sum",
        "ChamberFounded",
        "PersonRegistered",
        "BirthDateRecorded",
        "EnterpriseRegistered",
        "PartyRegistered",
        "PersonErased",
        "PersonRestricted",
        "MemberSeated",
        "StandingChanged",
        "RepresentativeChanged",
        "MemberClassChanged",
        "DuesStandardAdopted",
        "TermOpened",
        "TermExtended",
        "TermShortened",
        "ElectionStepRecorded",
        "AppointedToPost",
        "AppointmentEnded",
        "DrawAnnounced",
        "DrawRevealed",
        "RotationPlanned",
        "RotationPoolChanged",
        "TurnsSwapped",
        "TurnSubstituted",
        "LeaderFiled",
        "RemovalProposed",
        "DefenceRecorded",
        "RotationVolunteered",
        "VolunteerWithdrawn",
        "RotationOpened",
        "TurnHolderReplaced",
        "RotationClosed",
        "HandoverRecorded",
        "DelegationRecorded",
        "DelegationAccepted",
        "DelegationRevoked",
        "SeriesOpened",
        "MeetingDemanded",
        "DemandWithdrawn",
        "MeetingConvened",
        "AgendaItemAdded",
        "GuestsRecorded",
        "NoticeSent",
        "MeetingCancelled",
        "MeetingOpened",
        "MeetingAdjourned",
        "MeetingResumed",
        "MeetingClosed",
        "MeetingLapsed",
        "ChairHandedOver",
        "SignedIn",
        "SignedOut",
        "AbsenceExcused",
        "ContributionRecorded",
        "DocumentStudied",
        "ConsensusReached",
        "FollowUpAssigned",
        "FollowUpCompleted",
        "MinutesDrafted",
        "MinutesSigned",
        "MinutesPublished",
        "MinutesCorrected",
        "MotionMoved",
        "MotionSeconded",
        "MotionAmended",
        "MotionWithdrawn",
        "VoterRecused",
        "ProxyGranted",
        "VoteOpened",
        "VoteCast",
        "BallotIssued",
        "BallotReturned",
        "VoteClosed",
        "DecisionRevoked",
        "DirectiveAccepted",
        "ReportSubmitted",
        "PeriodicReportSubmitted",
        "VisitRecorded",
        "SummaryEdited",
        "SummaryIssued",
        "PlanDrafted",
        "PlanAdopted",
        "ActivityPlanned",
        "ActivityRescheduled",
        "ActivityDropped",
        "MilestoneCompleted",
        "ActivityHeld",
        "RecordFiled",
        "ActivityReviewed",
        "SuggestionClosed",
        "VacancyOpened",
        "VacancyClosed",
        "CandidateApplied",
        "CandidateAssessed",
        "CandidateAppointed",
        "ProbationDecided",
        "WorkHandedOver",
        "StaffProfiled",
        "TaskDefined",
        "DivisionAdopted",
        "StandInArranged",
        "NeedRegistered",
        "NeedAssigned",
        "NeedRespondedTo",
        "NeedAnswered",
        "NeedClosed",
        "OfferRegistered",
        "OfferEnded",
        "OfferMatched",
        "OutcomeRecorded",
        "AmendmentDrafted",
        "AmendmentAdopted",
        "AmendmentApproved",
        "HolidayNoticeRecorded",
        "MemberSanctioned",
        "SeatPassed",
        "LetterDrafted",
        "LetterChecked",
        "LetterIssued",
        "AnswerRecorded",
        "LetterAcknowledged",
        "LetterFiled",
        "ReturnOpened",
        "ProjectsFiled",
        "ReturnSubmitted",
        "ReturnAcknowledged",
        "RecordOpened",
        "DisclosureRecorded",
        "BranchDuesRecorded",
    ),
    "ExceptionRule": ("record", "approvals*:[Approver]", "article?:Article",),
    "ExcuseAbsence": ("record", "meeting:MeetingId", "person:PersonId", "reason?:Prose",),
    "ExitGrounds": ("codes",),
    "Expectation": (
        "record",
        "length?:int 4294967295",
        "published_seq?:int 4294967295",
        "published_digest?:Digest",
    ),
    "ExpectedAnswer": ("codes",),
    "ExtendTerm": ("record", "term:TermId", "until:Date", "approvals*:[Approval]",),
    "ExtensionRule": (
        "record",
        "months_at_most:int 4294967295",
        "approvals*:[Approver]",
        "article?:Article",
    ),
    "Festival": ("codes",),
    "Figure": ("record", "name:FigureName", "value:int 9007199254740991", "entries*:[int 4294967295]",),
    "FigureName": ("codes",),
    "FileLeader": ("record", "appointment:AppointmentId", "on:Date",),
    "FileLetter": ("record", "letter:LetterId", "place:Title", "at?:Occurred",),
    "FileProjects": ("record", "data_return:ReturnId", "member:MemberId", "projects*:[ReportedProject]",),
    "FileRecord": ("record", "activity:ActivityId", "kind:RecordKind", "title:Title", "digest?:Digest",),
    "Filling": ("choice", "FillingElected", "FillingAppointed", "FillingHired",),
    "FillingElected": ("variant",),
    "FillingAppointed": ("variant", "by*:[Post]", "article?:Article",),
    "FillingHired": ("variant", "by:Organ", "article?:Article",),
    "Finding": (
        "record",
        "code:str",
        "path:str",
        "article?:Article",
        "rule?:Article",
        "chinese:str",
        "english:str",
    ),
    "FollowUpAssigned": (
        "record",
        "follow_up:FollowUpId",
        "meeting:MeetingId",
        "task:Sealed",
        "owner?:Principal",
        "due?:Date",
        "audience=:Audience",
        "motion?:MotionId",
        "task_in?:int 4294967295",
        "cause?:int 4294967295",
    ),
    "FollowUpCompleted": ("record", "follow_up:FollowUpId", "at?:Occurred", "result?:Sealed",),
    "FollowUpId": ("id",),
    "FoundChamber": (
        "record",
        "chamber:ChamberId",
        "name:Title",
        "hometown?:Title",
        "seat?:Title",
        "offset:UtcOffset",
        "charter:CharterRules",
    ),
    "Fraction": ("text",),
    "FrequencyPeriod": ("codes",),
    "FrequencyRule": ("record", "at_least:int 4294967295", "period:FrequencyPeriod", "article?:Article",),
    "FrequencyStanding": ("codes",),
    "GrantProxy": (
        "record",
        "proxy:ProxyId",
        "meeting:MeetingId",
        "principal:PersonId",
        "holder:PersonId",
        "unit?:EnterpriseId",
    ),
    "GroupEngagement": (
        "record",
        "group:EngagedGroup",
        "people:int 4294967295",
        "entitled:int 4294967295",
        "attended:int 4294967295",
        "contributions:int 4294967295",
        "invited:int 4294967295",
        "activities:int 4294967295",
    ),
    "GuestsId": ("id",),
    "GuestsRecorded": (
        "record",
        "guests:GuestsId",
        "meeting:MeetingId",
        "party?:PartyId",
        "delegates*:[Delegate]",
        "companions?:int 4294967295",
    ),
    "HandOverChair": ("record", "meeting:MeetingId", "to:PersonId", "at?:Occurred",),
    "HandOverWork": (
        "record",
        "appointment:AppointmentId",
        "on:Date",
        "done*:[Prose]",
        "undone*:[Unfinished]",
    ),
    "HandoverMode": ("codes",),
    "HandoverRecorded": (
        "record",
        "rotation:RotationId",
        "done*:[Sealed]",
        "undone*:[Sealed]",
        "report?:Sealed",
        "office_days?:int 4294967295",
        "on?:Date",
        "audience=:Audience",
        "spent?:Money",
    ),
    "HandoverRule": ("record", "mode:HandoverMode", "within_days?:int 4294967295", "article?:Article",),
    "Header": ("record", "format:int 4294967295", "model:Model", "hash:str", "chamber:ChamberId",),
    "Hindrance": ("codes",),
    "HoldActivity": (
        "record",
        "activity:ActivityId",
        "on:Date",
        "participants*:[PersonId]",
        "others?:int 4294967295",
        "cost?:Money",
        "meeting?:MeetingId",
        "account?:Prose",
    ),
    "HolidayNotice": (
        "record",
        "year:int 4294967295",
        "document:Title",
        "days_off*:[DaySpan]",
        "make_up_days*:[Date]",
    ),
    "HolidayNoticeRecorded": ("record", "notice:HolidayNotice",),
    "Impossible": ("codes",),
    "IncompatibleRule": ("record", "range:PostRange", "with:PostRange", "article?:Article",),
    "Inline": ("choice", "InlineText", "InlineUnknown", "InlineErased", "InlineWithheld",),
    "InlineText": ("variant", "text:str",),
    "InlineUnknown": ("variant", "label:str",),
    "InlineErased": ("variant",),
    "InlineWithheld": ("variant",),
    "Instant": ("date-time",),
    "IssueBallot": ("record", "vote:VoteId", "voter:PersonId",),
    "IssueLetter": ("record", "letter:LetterId", "on?:Date",),
    "IssueSummary": ("record", "span:SummarySpan", "audience=:Audience",),
    "ItemKind": ("codes",),
    "Judgement": ("codes",),
    "LapseMeeting": ("record", "meeting:MeetingId", "at?:Occurred",),
    "LeaderFiled": ("record", "appointment:AppointmentId", "on:Date",),
    "LeaderRule": ("record", "range:PostRange", "file_within_days?:int 4294967295", "article?:Article",),
    "LegalRepresentativeRule": ("record", "post:Post", "article?:Article",),
    "LetterAcknowledged": ("record", "letter:LetterId", "by:Addressee", "at?:Occurred",),
    "LetterChecked": ("record", "letter:LetterId", "turned_down?:Sealed",),
    "LetterDrafted": (
        "record",
        "letter:LetterId",
        "kind:LetterKind",
        "title:Title",
        "to*:[Addressee]",
        "matter?:Title",
        "body:Sealed",
        "answers?:DirectiveId",
        "follows?:LetterId",
        "from?:MemberId",
        "answer_by?:Date",
        "issue_by?:Date",
        "drafter?:PersonId",
        "audience=:Audience",
    ),
    "LetterFiled": ("record", "letter:LetterId", "place:Title", "at?:Occurred",),
    "LetterForm": ("record", "code:Title", "kinds*:[LetterKind]",),
    "LetterId": ("id",),
    "LetterIssued": (
        "record",
        "letter:LetterId",
        "kind:LetterKind",
        "number?:LetterNumber",
        "on:Date",
        "answer_by?:Date",
        "acknowledge_by?:Date",
        "file_by?:Date",
        "signer?:PersonId",
        "cause?:int 4294967295",
    ),
    "LetterKind": ("codes",),
    "LetterNumber": ("record", "code:Title", "year:int 4294967295", "ordinal:int 4294967295",),
    "LetterState": ("codes",),
    "LetterSummary": (
        "record",
        "letter:LetterId",
        "kind:LetterKind",
        "title:Title",
        "number?:str",
        "on?:Date",
        "state:LetterState",
        "answers?:DirectiveId",
        "answer_by?:Date",
        "outcome?:AnswerOutcome",
        "addressees:int 4294967295",
        "acknowledged:int 4294967295",
        "audience=:Audience",
    ),
    "Line": ("record", "pieces*:[Inline]",),
    "LunarDate": (
        "record",
        "year:int 4294967295",
        "month:int 4294967295",
        "leap:bool",
        "day:int 4294967295",
    ),
    "Manner": ("codes",),
    "MatchEnd": ("choice", "MatchEndCameAbout", "MatchEndFellThrough",),
    "MatchEndCameAbout": ("variant", "note?:Sealed",),
    "MatchEndFellThrough": ("variant", "why:Sealed",),
    "MatchOffer": ("record", "need:NeedId", "offer:OfferId", "consents*:[MemberId]",),
    "MatchOutcome": ("choice", "MatchOutcomeCameAbout", "MatchOutcomeFellThrough",),
    "MatchOutcomeCameAbout": ("variant", "note?:Prose",),
    "MatchOutcomeFellThrough": ("variant", "why:Prose",),
    "MatchSummary": ("record", "offer:OfferId", "came_about?:bool",),
    "Matter": ("codes",),
    "MatterRule": (
        "record",
        "matter:Matter",
        "classes*:[MemberClass]",
        "revokes*:[Organ]",
        "quorum?:ShareRule",
        "pass:ShareRule",
        "ballots*:[BallotKind]",
        "seconders?:int 4294967295",
        "proxies=:Allowance",
    ),
    "Measure": (
        "record",
        "counted:int 9007199254740991",
        "needed:int 9007199254740991",
        "whole?:int 9007199254740991",
    ),
    "MeetingAdjourned": ("record", "meeting:MeetingId", "at?:Occurred", "resumes?:Occurred",),
    "MeetingCancelled": ("record", "meeting:MeetingId", "reason?:Sealed",),
    "MeetingClosed": ("record", "meeting:MeetingId", "at?:Occurred",),
    "MeetingConvened": (
        "record",
        "meeting:MeetingId",
        "kind:MeetingKind",
        "series?:SeriesNumber",
        "term?:TermId",
        "ordinal?:int 4294967295",
        "theme?:Title",
        "question?:Title",
        "starts?:Occurred",
        "place?:Title",
        "agenda*:[AgendaItem]",
        "roll_is_known:bool",
        "entitled*:[PersonId]",
        "second_call_of?:MeetingId",
        "demand?:DemandId",
        "convened_on?:Date",
        "audience=:Audience",
    ),
    "MeetingDemanded": (
        "record",
        "demand:DemandId",
        "kind:MeetingKind",
        "by:DemandedBy",
        "purpose:Sealed",
        "on?:Date",
        "convene_by?:Date",
        "demanders_convene=:Allowance",
        "article?:Article",
        "audience=:Audience",
    ),
    "MeetingFrequency": (
        "record",
        "kind:MeetingKind",
        "title:str",
        "period:FrequencyPeriod",
        "from:Date",
        "until?:Date",
        "required:int 4294967295",
        "held:int 4294967295",
        "convened:int 4294967295",
        "missing?:int 4294967295",
        "standing:FrequencyStanding",
        "article?:Article",
    ),
    "MeetingId": ("id",),
    "MeetingKind": ("text",),
    "MeetingLapsed": ("record", "meeting:MeetingId", "at?:Occurred", "quorum:Quorum",),
    "MeetingOpened": ("record", "meeting:MeetingId", "chair:PersonId", "at?:Occurred", "quorum?:Quorum",),
    "MeetingResumed": ("record", "meeting:MeetingId", "at?:Occurred", "quorum?:Quorum",),
    "MeetingRule": (
        "record",
        "kind:MeetingKind",
        "title:Title",
        "organ?:Organ",
        "binding:bool",
        "quorum?:ShareRule",
        "second_call?:ShareRule",
        "remote=:Allowance",
        "notice?:NoticeRule",
        "conveners:Competence",
        "chairs:Competence",
        "minutes:MinutesRule",
        "frequency?:FrequencyRule",
        "demands*:[DemandRule]",
        "absence?:AbsenceRule",
    ),
    "MeetingSummary": (
        "record",
        "meeting:MeetingId",
        "title:str",
        "kind:MeetingKind",
        "day?:Date",
        "phase:PhaseName",
        "attendance:AttendanceCount",
        "minutes_signed:bool",
        "audience=:Audience",
    ),
    "MemberClass": ("text",),
    "MemberClassChanged": ("record", "member:MemberId", "class:MemberClass", "since?:Date",),
    "MemberClassRule": (
        "record",
        "class:MemberClass",
        "title:Title",
        "kind?:MemberKind",
        "article?:Article",
    ),
    "MemberDuesTier": (
        "record",
        "member:MemberId",
        "tiers*:[DuesTier]",
        "ground:DuesGround",
        "motion?:MotionId",
        "article?:Article",
    ),
    "MemberHolder": ("choice", "MemberHolderPerson", "MemberHolderEnterprise",),
    "MemberHolderPerson": ("variant", "person:PersonId",),
    "MemberHolderEnterprise": ("variant", "enterprise:EnterpriseId", "representative?:PersonId",),
    "MemberId": ("id",),
    "MemberKind": ("codes",),
    "MemberSanctioned": (
        "record",
        "member:MemberId",
        "sanction:Sanction",
        "reasons:Sealed",
        "heard?:Date",
        "defence?:Sealed",
        "resolution?:MotionId",
        "since?:Date",
        "until?:Date",
        "article?:Article",
        "audience=:Audience",
    ),
    "MemberSeated": (
        "record",
        "member:MemberId",
        "holder:MemberHolder",
        "standing:Standing",
        "since?:Date",
        "class?:MemberClass",
    ),
    "MemberSummary": (
        "record",
        "member:MemberId",
        "holder:MemberHolder",
        "unit?:Title",
        "class?:MemberClass",
        "standing:Standing",
        "since?:Date",
        "until?:Date",
    ),
    "Milestone": ("record", "task:Title", "days_before:int 4294967295", "unit?:DayUnit", "before?:Title",),
    "MilestoneCompleted": ("record", "activity:ActivityId", "milestone:Title", "at?:Occurred",),
    "MinutesCorrected": (
        "record",
        "correction:CorrectionId",
        "meeting:MeetingId",
        "contribution?:ContributionId",
        "text:Sealed",
    ),
    "MinutesDrafted": ("record", "meeting:MeetingId", "digest:Digest",),
    "MinutesPublication": ("codes",),
    "MinutesPublicationRule": (
        "record",
        "to:MinutesPublication",
        "within_days?:int 4294967295",
        "article?:Article",
    ),
    "MinutesPublished": ("record", "meeting:MeetingId", "to:MinutesPublication", "on?:Date",),
    "MinutesRule": (
        "record",
        "signers:Competence",
        "within_days?:int 4294967295",
        "publications*:[MinutesPublicationRule]",
    ),
    "MinutesSigned": (
        "record",
        "meeting:MeetingId",
        "signer:PersonId",
        "post:Post",
        "on_behalf_of?:Principal",
        "digest:Digest",
        "publications*:[OwedPublication]",
    ),
    "Model": ("text",),
    "Money": ("text",),
    "MotionAmended": ("record", "motion:MotionId", "person?:PersonId", "text:Sealed",),
    "MotionId": ("id",),
    "MotionMoved": (
        "record",
        "motion:MotionId",
        "meeting:MeetingId",
        "item:AgendaItemId",
        "movers*:[Principal]",
        "subject:Subject",
        "text:Sealed",
        "follow_ups*:[PlannedFollowUp]",
        "audience=:Audience",
    ),
    "MotionOutcome": ("codes",),
    "MotionRule": ("record", "quorum?:Threshold", "pass:Threshold",),
    "MotionSeconded": ("record", "motion:MotionId", "person:PersonId",),
    "MotionState": ("codes",),
    "MotionSummary": (
        "record",
        "motion:MotionId",
        "meeting:MeetingId",
        "item:AgendaItemId",
        "matter:Matter",
        "state:MotionState",
        "votes*:[VoteId]",
        "verdict?:MotionVerdict",
        "election?:ElectionResult",
        "article?:Article",
        "follow_ups*:[FollowUpId]",
        "appointments*:[AppointmentId]",
        "seq:int 4294967295",
        "decided_by?:int 4294967295",
        "audience=:Audience",
        "terms*:[TermId]",
        "ended*:[AppointmentId]",
        "plan?:PlanId",
        "sanctioned?:MemberId",
        "revokes?:MotionId",
        "revoked_by?:MotionId",
    ),
    "MotionVerdict": (
        "record",
        "outcome:MotionOutcome",
        "impossible?:Impossible",
        "entitled:whole",
        "present:whole",
        "returned:whole",
        "valid:whole",
        "cast:whole",
        "for:whole",
        "against:whole",
        "abstain:whole",
        "void:whole",
        "quorum?:Share",
        "pass:Share",
    ),
    "MotionWithdrawn": ("record", "motion:MotionId",),
    "MoveMotion": (
        "record",
        "motion:MotionId",
        "meeting:MeetingId",
        "item:AgendaItemId",
        "movers*:[Principal]",
        "subject:Subject",
        "text:Prose",
        "follow_ups*:[ProposedFollowUp]",
        "audience=:Audience",
    ),
    "NamedPost": ("record", "post:Post", "title:str",),
    "NeedAnswered": (
        "record",
        "need:NeedId",
        "answer:Sealed",
        "source?:Title",
        "on?:Date",
        "responded_after?:int 4294967295",
        "resolved_after?:int 4294967295",
        "follow_up_by?:Date",
    ),
    "NeedAssigned": ("record", "need:NeedId", "to:Principal",),
    "NeedCategory": ("text",),
    "NeedClosed": ("record", "need:NeedId", "end:NeedEnd",),
    "NeedEnd": ("choice", "NeedEndJudged", "NeedEndWithdrawn",),
    "NeedEndJudged": ("variant", "judgement:Judgement", "by?:PersonId", "said?:Sealed",),
    "NeedEndWithdrawn": ("variant", "reason?:Sealed",),
    "NeedEnding": ("choice", "NeedEndingJudged", "NeedEndingWithdrawn",),
    "NeedEndingJudged": ("variant", "judgement:Judgement", "by?:PersonId", "said?:Prose",),
    "NeedEndingWithdrawn": ("variant", "reason?:Prose",),
    "NeedId": ("id",),
    "NeedRegistered": (
        "record",
        "need:NeedId",
        "member:MemberId",
        "category:NeedCategory",
        "what:Sealed",
        "asks_for?:ResourceTerms",
        "learned_at?:VisitId",
        "on?:Date",
        "respond_by?:Date",
        "resolve_by?:Date",
        "audience=:Audience",
    ),
    "NeedRespondedTo": (
        "record",
        "need:NeedId",
        "said:Sealed",
        "on?:Date",
        "responded_after?:int 4294967295",
    ),
    "NeedRule": (
        "record",
        "category:NeedCategory",
        "title:Title",
        "respond_within_days?:int 4294967295",
        "resolve_within_days?:int 4294967295",
        "follow_up_within_days?:int 4294967295",
        "needs_source:bool",
        "article?:Article",
    ),
    "NeedState": ("codes",),
    "NeedSummary": (
        "record",
        "need:NeedId",
        "member:MemberId",
        "category:NeedCategory",
        "state:NeedState",
        "assigned_to?:Principal",
        "learned_at?:VisitId",
        "registered_on:Date",
        "respond_by?:Date",
        "resolve_by?:Date",
        "responded_after?:int 4294967295",
        "resolved_after?:int 4294967295",
        "matches*:[MatchSummary]",
        "judgement?:Judgement",
        "audience=:Audience",
    ),
    "NodeSource": ("codes",),
    "Nomination": ("choice", "NominationJoint", "NominationOrgan",),
    "NominationJoint": ("variant", "nominators*:[PersonId]",),
    "NominationOrgan": ("variant", "motion:MotionId",),
    "NominationRule": ("record", "organ:Organ", "share?:Threshold", "members_at_least?:int 4294967295",),
    "Nominee": (
        "record",
        "person:PersonId",
        "appointment:AppointmentId",
        "nomination:Nomination",
        "vetted?:Date",
        "full_time?:bool",
        "legal_representative_of*:[PartyId]",
        "exceptions*:[ApprovedException]",
        "posts_elsewhere*:[PostElsewhere]",
    ),
    "NoticeRule": ("record", "days:int 4294967295", "unit?:DayUnit", "article?:Article",),
    "NoticeSent": ("record", "meeting:MeetingId", "sent?:Occurred",),
    "Occurred": ("occurred",),
    "OfferEnded": ("record", "offer:OfferId", "reason?:Title",),
    "OfferId": ("id",),
    "OfferMatched": (
        "record",
        "need:NeedId",
        "offer:OfferId",
        "responded_after?:int 4294967295",
        "resolved_after?:int 4294967295",
        "follow_up_by?:Date",
    ),
    "OfferRegistered": (
        "record",
        "offer:OfferId",
        "member:MemberId",
        "terms:ResourceTerms",
        "may_be_named:bool",
        "audience=:Audience",
    ),
    "OfficeLimit": ("codes",),
    "OfficeRules": (
        "record",
        "leaders?:LeaderRule",
        "ranks*:[Post]",
        "ages*:[AgeRule]",
        "terms*:[TermLimitRule]",
        "incompatible*:[IncompatibleRule]",
        "different_units*:[IncompatibleRule]",
        "elsewhere*:[IncompatibleRule]",
        "full_time*:[PostsRule]",
        "exclusive*:[PostsRule]",
        "sizes*:[SizeRule]",
        "own_terms*:[OwnTermRule]",
        "reserved*:[ReservedRule]",
        "acceptance?:AcceptanceRule",
        "removals*:[RemovalRule]",
        "vacancies*:[VacancyRule]",
        "legal_representative?:LegalRepresentativeRule",
    ),
    "Omission": ("record", "block:int 4294967295", "places:int 4294967295",),
    "OpenMeeting": ("record", "meeting:MeetingId", "chair:PersonId", "at?:Occurred",),
    "OpenRecord": (
        "record",
        "seq:int 4294967295",
        "persons*:[PersonId]",
        "audience?:Audience",
        "from?:Date",
    ),
    "OpenReturn": (
        "record",
        "data_return:ReturnId",
        "directive:DirectiveId",
        "title:Title",
        "year:int 4294967295",
        "members*:[MemberId]",
        "due?:Date",
        "audience=:Audience",
    ),
    "OpenRotation": (
        "record",
        "rotation:RotationId",
        "ordinal:int 4294967295",
        "holders*:[PersonId]",
        "from?:Date",
        "until?:Date",
    ),
    "OpenSeries": ("record", "series:SeriesId", "name:Title",),
    "OpenTerm": (
        "record",
        "term:TermId",
        "ordinal:int 4294967295",
        "from?:Date",
        "until?:Date",
        "certificate_until?:Date",
        "organ?:Organ",
    ),
    "OpenVacancy": (
        "record",
        "vacancy:VacancyId",
        "post:Post",
        "requirements?:Passage",
        "closes:Date",
        "fill_by?:Date",
        "audience=:Audience",
    ),
    "OpenVote": (
        "record",
        "vote:VoteId",
        "motion:MotionId",
        "ballot:BallotKind",
        "tellers*:[PersonId]",
        "at?:Occurred",
    ),
    "Organ": ("text",),
    "OrganMembers": ("choice", "OrganMembersPosts", "OrganMembersMembers",),
    "OrganMembersPosts": ("variant", "posts*:[Post]",),
    "OrganMembersMembers": ("variant",),
    "OrganRule": (
        "record",
        "organ:Organ",
        "title:Title",
        "members:OrganMembers",
        "base?:BaseRule",
        "decides*:[MatterRule]",
        "elects*:[PostElectionRule]",
        "proxies?:ProxyRule",
        "delegates?:DelegateRule",
        "dues?:BranchDuesRule",
        "article?:Article",
    ),
    "OtherPerson": ("record", "person:PersonId", "fit:int 4294967295", "hindrance:Hindrance",),
    "OutcomeRecorded": ("record", "need:NeedId", "offer:OfferId", "outcome:MatchEnd",),
    "OwedPublication": ("record", "to:MinutesPublication", "due?:Date",),
    "OwnTermRule": ("record", "organ:Organ", "years_at_most:int 4294967295", "article?:Article",),
    "ParseCertainty": ("codes",),
    "PartyId": ("id",),
    "PartyKind": ("codes",),
    "PartyRegistered": ("record", "party:PartyId", "name:Title", "kind:PartyKind",),
    "PassSeat": (
        "record",
        "member:MemberId",
        "to:EnterpriseId",
        "ground:SuccessionGround",
        "since?:Date",
        "document?:Title",
    ),
    "Passage": ("text",),
    "PeriodicReportSubmitted": (
        "record",
        "report:ReportKind",
        "from:Date",
        "until:Date",
        "due?:Date",
        "at?:Occurred",
        "summary?:Sealed",
    ),
    "PersonErased": ("record", "person:PersonId", "basis:ErasureBasis",),
    "PersonId": ("id",),
    "PersonName": ("text",),
    "PersonRegistered": (
        "record",
        "person:PersonId",
        "name:Sealed",
        "phone?:Sealed",
        "audience=:Audience",
        "born?:Sealed",
    ),
    "PersonRestricted": (
        "record",
        "person:PersonId",
        "basis:ErasureBasis",
        "until?:Date",
        "article?:Article",
    ),
    "PhaseName": ("codes",),
    "Phone": ("text",),
    "PlanActivity": ("record", "plan?:PlanId", "year?:int 4294967295", "planned:PlannedActivity",),
    "PlanAdopted": ("record", "plan:PlanId", "meeting?:MeetingId", "on:Date", "cause?:int 4294967295",),
    "PlanDrafted": (
        "record",
        "plan:PlanId",
        "year:int 4294967295",
        "activities*:[ActivityPlanned]",
        "audience=:Audience",
    ),
    "PlanId": ("id",),
    "PlanNode": (
        "choice",
        "PlanNodeDay",
        "PlanNodeCivil",
        "PlanNodeLunar",
        "PlanNodeFestival",
        "PlanNodeSolarTerm",
        "PlanNodeCustom",
        "PlanNodeMonth",
        "PlanNodeOpen",
    ),
    "PlanNodeDay": ("variant", "day:Date",),
    "PlanNodeCivil": ("variant", "month:int 4294967295", "day:int 4294967295",),
    "PlanNodeLunar": ("variant", "month:int 4294967295", "day:int 4294967295",),
    "PlanNodeFestival": ("variant", "festival:Festival",),
    "PlanNodeSolarTerm": ("variant", "term:SolarTerm",),
    "PlanNodeCustom": ("variant", "title:Title",),
    "PlanNodeMonth": ("variant", "month:int 4294967295",),
    "PlanNodeOpen": ("variant",),
    "PlanProgress": (
        "record",
        "year:int 4294967295",
        "plan?:PlanId",
        "adopted:bool",
        "activities*:[ActivityProgress]",
        "held:int 4294967295",
        "dropped:int 4294967295",
        "overdue:int 4294967295",
        "budget:Money",
        "cost:Money",
    ),
    "PlanRotation": (
        "record",
        "plan:RotationPlanId",
        "ordinal:int 4294967295",
        "from:Date",
        "seats:int 4294967295",
        "pool*:[PersonId]",
        "draw?:DrawId",
    ),
    "PlanRule": (
        "record",
        "adopted_by_month:int 4294967295",
        "shown_months_before:int 4294967295",
        "article?:Article",
    ),
    "PlannedActivity": (
        "record",
        "activity:ActivityId",
        "kind:ActivityKind",
        "title:Title",
        "node:PlanNode",
        "days_before:int 4294967295",
        "purpose?:Title",
        "owner?:Principal",
        "budget?:Money",
        "participants?:Organ",
        "milestones*:[Milestone]",
        "takes_up*:[SuggestionId]",
    ),
    "PlannedFollowUp": ("record", "follow_up:FollowUpId", "task:Sealed", "owner?:Principal", "due?:Date",),
    "PoolChange": ("choice", "PoolChangeJoins", "PoolChangeLeaves", "PoolChangeAbsent",),
    "PoolChangeJoins": ("variant", "from?:Date",),
    "PoolChangeLeaves": ("variant", "from?:Date",),
    "PoolChangeAbsent": ("variant", "from?:Date", "until?:Date",),
    "Post": ("text",),
    "PostElectionRule": (
        "record",
        "post:Post",
        "mode=:ElectionMode",
        "margin_at_least?:Fraction",
        "slate=:Allowance",
        "nominations*:[NominationRule]",
        "vetting=:Vetting",
        "by_election?:ShareRule",
        "article?:Article",
    ),
    "PostElsewhere": ("record", "party:PartyId", "post:Post",),
    "PostHolder": (
        "record",
        "appointment:AppointmentId",
        "person:PersonId",
        "post:NamedPost",
        "from?:Date",
        "until?:Date",
        "tenure:Tenure",
    ),
    "PostRange": ("record", "posts*:[Post]", "from_rank?:Post",),
    "PostRule": (
        "record",
        "post:Post",
        "title:Title",
        "represents*:[Organ]",
        "holders_at_most?:int 4294967295",
        "article?:Article",
        "filling*:[Filling]",
        "holders_at_least?:int 4294967295",
        "years_at_most?:int 4294967295",
    ),
    "PostsRule": ("record", "range:PostRange", "article?:Article",),
    "Power": ("codes",),
    "PowerRule": ("record", "power:Power", "posts*:[Post]", "article?:Article",),
    "Principal": ("choice", "PrincipalPerson", "PrincipalOrgan", "PrincipalParty",),
    "PrincipalPerson": ("variant", "person:PersonId",),
    "PrincipalOrgan": ("variant", "organ:Organ",),
    "PrincipalParty": ("variant", "party:PartyId",),
    "ProbationDecided": ("record", "vacancy:VacancyId", "confirmed:bool", "on:Date", "reason?:Sealed",),
    "Profile": (
        "record",
        "chamber:ChamberId",
        "name:Title",
        "hometown?:Title",
        "seat?:Title",
        "offset:UtcOffset",
    ),
    "ProfileStaff": (
        "record",
        "person:PersonId",
        "strengths*:[StrengthLevel]",
        "tasks_at_most:int 4294967295",
        "barred*:[BarTask]",
    ),
    "ProjectId": ("id",),
    "ProjectStage": ("codes",),
    "ProjectsFiled": ("record", "data_return:ReturnId", "member:MemberId", "projects*:[ReportedProject]",),
    "ProposeRemoval": (
        "record",
        "removal:RemovalId",
        "appointment:AppointmentId",
        "mover:Principal",
        "reasons:Prose",
        "audience=:Audience",
        "supporters*:[PersonId]",
    ),
    "ProposedFollowUp": ("record", "follow_up:FollowUpId", "task:Prose", "owner?:Principal", "due?:Date",),
    "ProposedTask": (
        "record",
        "task:TaskId",
        "title:Title",
        "person?:PersonId",
        "fit:int 4294967295",
        "pinned:bool",
        "others*:[OtherPerson]",
        "unassigned?:Unassigned",
    ),
    "Prose": ("list", "Run",),
    "Provenance": ("codes",),
    "ProxyGranted": (
        "record",
        "proxy:ProxyId",
        "meeting:MeetingId",
        "principal:PersonId",
        "holder:PersonId",
        "unit?:EnterpriseId",
    ),
    "ProxyHolders": ("codes",),
    "ProxyId": ("id",),
    "ProxyRule": (
        "record",
        "principals_at_most:int 4294967295",
        "holders=:ProxyHolders",
        "counted_in_quorum=:Allowance",
        "article?:Article",
    ),
    "PublishMinutes": ("record", "meeting:MeetingId", "to:MinutesPublication", "on?:Date",),
    "Quorum": (
        "record",
        "entitled:int 4294967295",
        "present:int 4294967295",
        "needed:int 4294967295",
        "met:bool",
        "article?:Article",
    ),
    "RankPart": ("codes",),
    "RankReason": ("record", "part:RankPart", "points:int 4294967295", "most:int 4294967295",),
    "RankedCandidate": (
        "record",
        "person:PersonId",
        "rank?:int 4294967295",
        "tied:bool",
        "assessors*:[AssessorSum]",
        "total:int 9007199254740991",
        "mean?:ScoreMean",
        "highest:int 9007199254740991",
        "enough:bool",
    ),
    "RankedOffer": (
        "record",
        "offer:OfferId",
        "member?:MemberId",
        "terms:ResourceTerms",
        "points:int 4294967295",
        "reasons*:[RankReason]",
    ),
    "Reader": ("record", "audience?:Audience", "person?:PersonId", "on?:Date",),
    "RecordAmendmentApproval": ("record", "amendment:AmendmentId", "by:Approver", "on:Date",),
    "RecordAnswer": (
        "record",
        "letter:LetterId",
        "outcome:AnswerOutcome",
        "reference?:Title",
        "text?:Prose",
        "follow_up_by?:Date",
        "at?:Occurred",
    ),
    "RecordApplication": ("record", "vacancy:VacancyId", "person:PersonId", "on?:Date",),
    "RecordBirthDate": ("record", "person:PersonId", "born:Date",),
    "RecordBranchDues": (
        "record",
        "organ:Organ",
        "period:Date",
        "payments*:[BranchPayment]",
        "on?:Occurred",
        "audience=:Audience",
    ),
    "RecordConsensus": (
        "record",
        "consensus:ConsensusId",
        "meeting:MeetingId",
        "text:Prose",
        "audience=:Audience",
    ),
    "RecordContribution": (
        "record",
        "contribution:ContributionId",
        "meeting:MeetingId",
        "item?:AgendaItemId",
        "speakers*:[PersonId]",
        "on_behalf_of*:[Principal]",
        "summary?:Prose",
        "points*:[Prose]",
        "audience=:Audience",
    ),
    "RecordDefence": ("record", "removal:RemovalId", "defence?:Prose",),
    "RecordDelegation": (
        "record",
        "delegation:DelegationId",
        "delegate:PersonId",
        "principal:Principal",
        "scope:DelegationScope",
        "from?:Date",
        "until?:Date",
        "accepted?:Date",
    ),
    "RecordDisclosure": (
        "record",
        "id:DisclosureId",
        "disclosure:Disclosure",
        "way:DisclosureWay",
        "at?:Occurred",
    ),
    "RecordElectionStep": ("record", "term:TermId", "step:ElectionStep", "on:Date",),
    "RecordFiled": ("record", "activity:ActivityId", "kind:RecordKind", "title:Title", "digest?:Digest",),
    "RecordGuests": (
        "record",
        "guests:GuestsId",
        "meeting:MeetingId",
        "party?:PartyId",
        "delegates*:[Delegate]",
        "companions?:int 4294967295",
    ),
    "RecordHandover": (
        "record",
        "rotation:RotationId",
        "done*:[Prose]",
        "undone*:[Prose]",
        "report?:Prose",
        "office_days?:int 4294967295",
        "on?:Date",
        "audience=:Audience",
        "spent?:Money",
    ),
    "RecordHolidayNotice": ("record", "notice:HolidayNotice",),
    "RecordKind": ("codes",),
    "RecordOpened": (
        "record",
        "seq:int 4294967295",
        "persons*:[PersonId]",
        "audience?:Audience",
        "from:Date",
    ),
    "RecordOutcome": ("record", "need:NeedId", "offer:OfferId", "outcome:MatchOutcome",),
    "RecordStudy": (
        "record",
        "meeting:MeetingId",
        "item?:AgendaItemId",
        "document:Title",
        "issuer?:PartyId",
        "led_by?:PersonId",
        "audience=:Audience",
    ),
    "RecordVisit": (
        "record",
        "visit:VisitId",
        "purpose:VisitPurpose",
        "visited:Visited",
        "visitors*:[PersonId]",
        "at?:Occurred",
        "account?:Prose",
        "audience=:Audience",
    ),
    "RecuseVoter": ("record", "motion:MotionId", "person:PersonId", "reason?:Prose",),
    "RegisterEnterprise": (
        "record",
        "enterprise:EnterpriseId",
        "name:Title",
        "representative?:PersonId",
        "credit_code?:CreditCodeText",
    ),
    "RegisterNeed": (
        "record",
        "need:NeedId",
        "member:MemberId",
        "category:NeedCategory",
        "what:Prose",
        "asks_for?:ResourceTerms",
        "learned_at?:VisitId",
        "on?:Date",
        "audience=:Audience",
    ),
    "RegisterOffer": (
        "record",
        "offer:OfferId",
        "member:MemberId",
        "terms:ResourceTerms",
        "may_be_named:bool",
        "audience=:Audience",
    ),
    "RegisterParty": ("record", "party:PartyId", "name:Title", "kind:PartyKind",),
    "RegisterPerson": (
        "record",
        "person:PersonId",
        "name:PersonName",
        "phone?:Phone",
        "audience=:Audience",
        "born?:Date",
    ),
    "Rejudgement": (
        "record",
        "vote:VoteId",
        "motion:MotionId",
        "passed_then:bool",
        "would_pass?:bool",
        "verdict?:MotionVerdict",
        "election?:ElectionResult",
        "article?:Article",
    ),
    "RemovalId": ("id",),
    "RemovalMover": (
        "choice",
        "RemovalMoverOrgan",
        "RemovalMoverPosts",
        "RemovalMoverMembers",
        "RemovalMoverAuthority",
    ),
    "RemovalMoverOrgan": ("variant", "organ:Organ",),
    "RemovalMoverPosts": ("variant", "posts*:[Post]",),
    "RemovalMoverMembers": ("variant", "organ:Organ", "share:Threshold",),
    "RemovalMoverAuthority": ("variant",),
    "RemovalProposed": (
        "record",
        "removal:RemovalId",
        "appointment:AppointmentId",
        "mover:Principal",
        "reasons:Sealed",
        "audience=:Audience",
        "supporters*:[PersonId]",
    ),
    "RemovalRule": (
        "record",
        "mover:RemovalMover",
        "decided_by?:Organ",
        "pass?:ShareRule",
        "article?:Article",
    ),
    "RenewalRule": (
        "record",
        "anchor=:ElectionAnchor",
        "shown_months_before:int 4294967295",
        "steps*:[ElectionStepRule]",
    ),
    "ReplaceTurnHolder": (
        "record",
        "change:TurnChangeId",
        "rotation:RotationId",
        "person:PersonId",
        "substitute:PersonId",
        "on:Date",
        "ground?:ReplacementGround",
        "consents*:[PersonId]",
    ),
    "ReplacementGround": ("codes",),
    "ReportDue": ("choice", "ReportDueAfterPeriod", "ReportDueYearAfter",),
    "ReportDueAfterPeriod": ("variant", "days:int 4294967295",),
    "ReportDueYearAfter": ("variant", "month:int 4294967295", "day:int 4294967295",),
    "ReportKind": ("text",),
    "ReportRule": (
        "record",
        "report:ReportKind",
        "title:Title",
        "to:Approver",
        "period:FrequencyPeriod",
        "due:ReportDue",
        "article?:Article",
    ),
    "ReportSubmitted": (
        "record",
        "directive:DirectiveId",
        "at?:Occurred",
        "summary?:Sealed",
        "cause?:int 4294967295",
    ),
    "ReportedProject": (
        "record",
        "project:ProjectId",
        "title:Title",
        "place:Title",
        "category:Title",
        "stage:ProjectStage",
        "continued:bool",
        "planned?:StatedAmount",
        "this_year:StatedAmount",
        "cumulative:StatedAmount",
    ),
    "RepresentativeChanged": (
        "record",
        "member:MemberId",
        "enterprise:EnterpriseId",
        "former?:PersonId",
        "representative:PersonId",
        "since?:Date",
    ),
    "RescheduleActivity": ("record", "activity:ActivityId", "day:Date", "reason?:Title",),
    "ReservedRule": ("record", "powers*:[Power]", "article?:Article",),
    "ResourceKind": ("codes",),
    "ResourceTerms": (
        "record",
        "kind:ResourceKind",
        "text:Title",
        "tags*:[Title]",
        "place?:Title",
        "from?:Date",
        "until?:Date",
        "amount?:Amount",
    ),
    "RespondToNeed": ("record", "need:NeedId", "said:Prose", "on?:Date",),
    "ResumeMeeting": ("record", "meeting:MeetingId", "at?:Occurred",),
    "RetainedRecord": ("codes",),
    "RetentionRule": (
        "record",
        "record:RetainedRecord",
        "years?:int 4294967295",
        "delete_after_years?:int 4294967295",
        "article?:Article",
    ),
    "ReturnAcknowledged": ("record", "data_return:ReturnId", "at?:Occurred",),
    "ReturnBallot": ("record", "vote:VoteId", "voter:PersonId",),
    "ReturnId": ("id",),
    "ReturnOpened": (
        "record",
        "data_return:ReturnId",
        "directive:DirectiveId",
        "title:Title",
        "year:int 4294967295",
        "members*:[MemberId]",
        "due?:Date",
        "audience=:Audience",
    ),
    "ReturnSubmitted": ("record", "data_return:ReturnId", "totals*:[ReturnTotal]", "at?:Occurred",),
    "ReturnTotal": (
        "record",
        "stage:ProjectStage",
        "currency:Currency",
        "projects:int 4294967295",
        "this_year:whole",
        "cumulative:whole",
    ),
    "RevealDraw": ("record", "draw:DrawId", "seed:Seed",),
    "ReviewActivity": (
        "record",
        "activity:ActivityId",
        "went_well*:[Prose]",
        "fell_short*:[Prose]",
        "opinions*:[Prose]",
        "suggestions*:[Suggestion]",
        "audience=:Audience",
    ),
    "RevokeDelegation": ("record", "delegation:DelegationId", "on:Date",),
    "RosterTurn": (
        "record",
        "term:TermId",
        "ordinal:int 4294967295",
        "from?:Date",
        "until?:Date",
        "holders*:[TurnHolder]",
        "rotation?:RotationId",
    ),
    "RotationClosed": ("record", "rotation:RotationId", "on:Date", "cause?:int 4294967295",),
    "RotationId": ("id",),
    "RotationOnDuty": (
        "record",
        "rotation:RotationId",
        "term:TermId",
        "term_ordinal:int 4294967295",
        "ordinal:int 4294967295",
        "holders*:[PersonId]",
        "office:bool",
    ),
    "RotationOpened": (
        "record",
        "rotation:RotationId",
        "term:TermId",
        "ordinal:int 4294967295",
        "holders*:[PersonId]",
        "from?:Date",
        "until?:Date",
        "plan?:RotationPlanId",
        "places*:[PersonId]",
        "passed_over*:[PersonId]",
        "away*:[PersonId]",
        "handover_missing?:RotationId",
    ),
    "RotationOrder": ("codes",),
    "RotationPeriod": ("codes",),
    "RotationPlanId": ("id",),
    "RotationPlanned": (
        "record",
        "plan:RotationPlanId",
        "term:TermId",
        "ordinal:int 4294967295",
        "from:Date",
        "period:RotationPeriod",
        "seats:int 4294967295",
        "pool*:[PersonId]",
        "draw?:DrawId",
    ),
    "RotationPoolChanged": (
        "record",
        "change:TurnChangeId",
        "plan:RotationPlanId",
        "person:PersonId",
        "becomes:PoolChange",
    ),
    "RotationRule": (
        "record",
        "post:Post",
        "title:Title",
        "eligible*:[Post]",
        "period?:RotationPeriod",
        "holders_at_most?:int 4294967295",
        "represents*:[Post]",
        "article?:Article",
        "sense=:RotationSense",
        "seats*:[TurnRole]",
        "order?:RotationOrder",
        "swap?:SwapRule",
        "handover?:HandoverRule",
        "duties?:TurnDuties",
    ),
    "RotationSense": ("codes",),
    "RotationVolunteered": ("record", "person:PersonId", "term:TermId", "on:Date",),
    "Row": ("record", "cells*:[Line]",),
    "Run": ("choice", "RunText", "RunPerson", "RunParty",),
    "RunText": ("variant", "words:Words",),
    "RunPerson": ("variant", "person:PersonId",),
    "RunParty": ("variant", "party:PartyId",),
    "Salt": ("text",),
    "Sanction": ("codes",),
    "SanctionMember": (
        "record",
        "member:MemberId",
        "sanction:Sanction",
        "reasons:Prose",
        "heard?:Date",
        "defence?:Prose",
        "resolution?:MotionId",
        "since?:Date",
        "until?:Date",
        "audience=:Audience",
    ),
    "SanctionRule": (
        "record",
        "sanction:Sanction",
        "organs*:[Organ]",
        "posts*:[Post]",
        "heard:bool",
        "months_at_most?:int 4294967295",
        "urgent?:UrgentSuspensionRule",
        "article?:Article",
    ),
    "SanctionSummary": ("record", "seq:int 4294967295", "sanctioned:MemberSanctioned",),
    "Schedule": (
        "record",
        "chamber:ChamberId",
        "title:str",
        "offset:UtcOffset",
        "audience=:Audience",
        "entries*:[ScheduleEntry]",
        "disclosure?:Disclosure",
    ),
    "ScheduleEntry": (
        "record",
        "id:str",
        "kind:ScheduleKind",
        "title:str",
        "starts:Occurred",
        "ends?:Instant",
        "place?:str",
        "notes*:[str]",
        "status:ScheduleStatus",
        "revision:int 4294967295",
        "changed:Instant",
    ),
    "ScheduleKind": ("codes",),
    "ScheduleStatus": ("codes",),
    "ScoreGiven": ("record", "criterion:Criterion", "score:int 4294967295", "reason:Sealed",),
    "ScoreMean": ("record", "numerator:int 9007199254740991", "denominator:int 9007199254740991",),
    "Sealed": ("number", "4294967295",),
    "SeatMember": (
        "record",
        "member:MemberId",
        "holder:MemberHolder",
        "standing:Standing",
        "since?:Date",
        "class?:MemberClass",
    ),
    "SeatPassed": (
        "record",
        "member:MemberId",
        "from:EnterpriseId",
        "to:EnterpriseId",
        "ground:SuccessionGround",
        "since?:Date",
        "document?:Title",
        "ends?:MemberId",
        "article?:Article",
    ),
    "SecondMotion": ("record", "motion:MotionId", "person:PersonId",),
    "SecretChoice": ("choice", "SecretChoiceMotion", "SecretChoiceCandidates", "SecretChoiceVoid",),
    "SecretChoiceMotion": ("variant", "mark:BallotMark",),
    "SecretChoiceCandidates": ("variant", "favoured*:[PersonId]", "against*:[PersonId]",),
    "SecretChoiceVoid": ("variant",),
    "SecretariatRules": (
        "record",
        "plan?:PlanRule",
        "activities*:[ActivityRule]",
        "summaries*:[SummaryRule]",
        "engagement?:EngagementRule",
        "reports*:[ReportRule]",
        "days*:[CustomDayRule]",
        "visits*:[VisitRule]",
        "needs*:[NeedRule]",
        "contacts*:[ContactRule]",
        "correspondence?:CorrespondenceRule",
    ),
    "Seed": ("text",),
    "SendNotice": ("record", "meeting:MeetingId", "sent?:Occurred",),
    "SeriesId": ("id",),
    "SeriesNumber": ("record", "series:SeriesId", "ordinal:int 4294967295",),
    "SeriesOpened": ("record", "series:SeriesId", "name:Title",),
    "Share": (
        "record",
        "count:whole",
        "base:Base",
        "whole:whole",
        "needed:whole",
        "short_by:whole",
        "met:bool",
        "at_the_bound:bool",
    ),
    "ShareRule": ("record", "threshold:Threshold", "article?:Article",),
    "ShortenTerm": ("record", "term:TermId", "until:Date", "approvals*:[Approval]",),
    "SignIn": (
        "record",
        "meeting:MeetingId",
        "person:PersonId",
        "capacity:Capacity",
        "arrived?:Occurred",
        "manner=:Manner",
    ),
    "SignMinutes": ("record", "meeting:MeetingId",),
    "SignOut": ("record", "meeting:MeetingId", "person:PersonId", "left?:Occurred",),
    "SignedIn": (
        "record",
        "meeting:MeetingId",
        "person:PersonId",
        "capacity:Capacity",
        "arrived?:Occurred",
        "manner=:Manner",
    ),
    "SignedOut": ("record", "meeting:MeetingId", "person:PersonId", "left?:Occurred",),
    "SizeRule": (
        "record",
        "organ:Organ",
        "at_least?:int 4294967295",
        "at_most?:int 4294967295",
        "odd:bool",
        "share?:Fraction",
        "share_of?:Organ",
        "required_from?:int 4294967295",
        "allowed_from?:int 4294967295",
        "hired_left_out=:Allowance",
        "article?:Article",
    ),
    "SolarTerm": ("codes",),
    "StaffProfiled": (
        "record",
        "person:PersonId",
        "strengths*:[StrengthLevel]",
        "tasks_at_most:int 4294967295",
        "barred*:[BarredTask]",
    ),
    "StaffRules": (
        "record",
        "posts*:[Post]",
        "criteria*:[CriterionRule]",
        "highest_score:int 4294967295",
        "assessors_at_least:int 4294967295",
        "probation_months?:int 4294967295",
        "handover_days?:int 4294967295",
        "erase_within_days?:int 4294967295",
        "article?:Article",
    ),
    "StandInArranged": (
        "record",
        "person:PersonId",
        "by:PersonId",
        "tasks*:[TaskId]",
        "from?:Date",
        "until?:Date",
    ),
    "Standing": ("codes",),
    "StandingChanged": (
        "record",
        "member:MemberId",
        "standing:Standing",
        "since?:Date",
        "reason?:Sealed",
        "until?:Date",
        "cause?:int 4294967295",
    ),
    "StatedAmount": ("text",),
    "StepDue": ("choice", "StepDueMonthsBeforeEnd", "StepDueDaysBeforeEnd", "StepDueDaysAfterElection",),
    "StepDueMonthsBeforeEnd": ("variant", "months:int 4294967295",),
    "StepDueDaysBeforeEnd": ("variant", "days:int 4294967295",),
    "StepDueDaysAfterElection": ("variant", "days:int 4294967295",),
    "Strength": ("text",),
    "StrengthLevel": ("record", "strength:Strength", "level:int 4294967295",),
    "StructureRule": (
        "record",
        "authority:Organ",
        "executive:Organ",
        "standing?:Organ",
        "article?:Article",
    ),
    "Subject": (
        "choice",
        "SubjectResolution",
        "SubjectElection",
        "SubjectCharterAmendment",
        "SubjectDuesStandard",
        "SubjectTermEnd",
        "SubjectLimitException",
        "SubjectRemoval",
        "SubjectSanction",
        "SubjectAdmission",
        "SubjectRevocation",
        "SubjectAnnualPlan",
    ),
    "SubjectResolution": ("variant", "matter:Matter",),
    "SubjectElection": ("variant", "candidature:Candidature",),
    "SubjectCharterAmendment": ("variant", "amendment:AmendmentId",),
    "SubjectDuesStandard": ("variant", "tiers*:[DuesTier]", "from?:Date",),
    "SubjectTermEnd": ("variant", "term:TermId", "until:Date",),
    "SubjectLimitException": ("variant", "person:PersonId", "post:Post", "limit:OfficeLimit",),
    "SubjectRemoval": ("variant", "removal:RemovalId",),
    "SubjectSanction": ("variant", "member:MemberId", "sanction:Sanction", "until?:Date",),
    "SubjectAdmission": ("variant", "applicant:MemberHolder", "class?:MemberClass",),
    "SubjectRevocation": ("variant", "motion:MotionId",),
    "SubjectAnnualPlan": ("variant", "plan:PlanId",),
    "SubmitPeriodicReport": (
        "record",
        "report:ReportKind",
        "period:Date",
        "at?:Occurred",
        "summary?:Prose",
    ),
    "SubmitReport": ("record", "directive:DirectiveId", "at?:Occurred", "summary?:Prose",),
    "SubmitReturn": ("record", "data_return:ReturnId", "at?:Occurred",),
    "SubstituteTurn": (
        "record",
        "change:TurnChangeId",
        "ordinal:int 4294967295",
        "person:PersonId",
        "substitute:PersonId",
        "consents*:[PersonId]",
    ),
    "SuccessionGround": ("codes",),
    "SuccessionRule": ("record", "on_merger=:Allowance", "on_division=:Allowance", "article?:Article",),
    "Suggestion": ("record", "suggestion:SuggestionId", "text:Prose", "owner?:Principal", "due?:Date",),
    "SuggestionClosed": (
        "record",
        "suggestion:SuggestionId",
        "outcome:SuggestionEnd",
        "cause?:int 4294967295",
    ),
    "SuggestionEnd": ("choice", "SuggestionEndDone", "SuggestionEndDropped", "SuggestionEndTakenUp",),
    "SuggestionEndDone": ("variant", "result?:Sealed",),
    "SuggestionEndDropped": ("variant", "reason:Sealed",),
    "SuggestionEndTakenUp": ("variant", "activity:ActivityId",),
    "SuggestionId": ("id",),
    "SuggestionMade": ("record", "suggestion:SuggestionId", "text:Sealed", "owner?:Principal", "due?:Date",),
    "SuggestionOutcome": ("choice", "SuggestionOutcomeDone", "SuggestionOutcomeDropped",),
    "SuggestionOutcomeDone": ("variant", "result?:Prose",),
    "SuggestionOutcomeDropped": ("variant", "reason:Prose",),
    "SummaryEdited": (
        "record",
        "span:SummarySpan",
        "section:SummarySection",
        "text:Sealed",
        "audience=:Audience",
    ),
    "SummaryIssued": (
        "record",
        "span:SummarySpan",
        "from:Date",
        "until:Date",
        "figures*:[Figure]",
        "audience=:Audience",
    ),
    "SummaryPeriod": ("codes",),
    "SummaryRule": ("record", "period:SummaryPeriod", "within_days:int 4294967295", "article?:Article",),
    "SummarySection": ("codes",),
    "SummarySpan": (
        "choice",
        "SummarySpanMonth",
        "SummarySpanQuarter",
        "SummarySpanYear",
        "SummarySpanTerm",
    ),
    "SummarySpanMonth": ("variant", "year:int 4294967295", "month:int 4294967295",),
    "SummarySpanQuarter": ("variant", "year:int 4294967295", "quarter:int 4294967295",),
    "SummarySpanYear": ("variant", "year:int 4294967295",),
    "SummarySpanTerm": ("variant", "term:TermId",),
    "SwapRule": ("record", "consents:Competence", "notice_days?:int 4294967295",),
    "SwapTurns": (
        "record",
        "change:TurnChangeId",
        "ordinal:int 4294967295",
        "person:PersonId",
        "with_ordinal:int 4294967295",
        "with_person:PersonId",
        "consents*:[PersonId]",
        "agreed_on?:Date",
    ),
    "SystemTask": ("codes",),
    "TaskDefined": (
        "record",
        "task:TaskId",
        "title:Title",
        "needs*:[TaskNeed]",
        "hours?:int 4294967295",
        "from?:Date",
        "until?:Date",
    ),
    "TaskId": ("id",),
    "TaskNeed": ("record", "strength:Strength", "need:int 4294967295",),
    "TaskRule": ("record", "task:SystemTask", "powers*:[Power]",),
    "Tenure": ("codes",),
    "TermCounting": ("codes",),
    "TermExtended": ("record", "term:TermId", "until:Date", "approvals*:[Approval]",),
    "TermId": ("id",),
    "TermLimitRule": (
        "record",
        "range:PostRange",
        "most:int 4294967295",
        "counting:TermCounting",
        "across_posts:bool",
        "part_from_months?:int 4294967295",
        "hired_exempt:bool",
        "exception?:ExceptionRule",
        "article?:Article",
    ),
    "TermOnDay": (
        "record",
        "term:TermId",
        "ordinal:int 4294967295",
        "organ?:Organ",
        "from?:Date",
        "until?:Date",
        "status:TermStatus",
    ),
    "TermOpened": (
        "record",
        "term:TermId",
        "ordinal:int 4294967295",
        "from?:Date",
        "until?:Date",
        "certificate_until?:Date",
        "organ?:Organ",
    ),
    "TermRule": (
        "record",
        "years_at_most:int 4294967295",
        "article?:Article",
        "extension?:ExtensionRule",
        "election?:RenewalRule",
        "early_end?:ExceptionRule",
    ),
    "TermShortened": ("record", "term:TermId", "until:Date", "approvals*:[Approval]",),
    "TermStatus": (
        "choice",
        "TermStatusScheduled",
        "TermStatusInTerm",
        "TermStatusExtended",
        "TermStatusOverdue",
    ),
    "TermStatusScheduled": ("variant", "from:Date",),
    "TermStatusInTerm": ("variant", "until?:Date",),
    "TermStatusExtended": ("variant", "until:Date",),
    "TermStatusOverdue": ("variant", "since:Date",),
    "Threshold": ("record", "fraction:Fraction", "bound:Bound", "base:Base",),
    "Title": ("text",),
    "TurnChangeId": ("id",),
    "TurnDuties": (
        "record",
        "tasks*:[Title]",
        "office_days_at_least?:int 4294967295",
        "people_at_most?:int 4294967295",
        "spends_at_most?:Money",
        "spends_at_most_in_turn?:Money",
        "article?:Article",
    ),
    "TurnHolder": (
        "record",
        "person:PersonId",
        "role?:TurnRole",
        "in_place_of?:PersonId",
        "made_up:bool",
        "since?:Date",
        "until?:Date",
    ),
    "TurnHolderReplaced": (
        "record",
        "change:TurnChangeId",
        "rotation:RotationId",
        "person:PersonId",
        "substitute:PersonId",
        "on:Date",
        "ground?:ReplacementGround",
        "consents*:[PersonId]",
    ),
    "TurnOccasion": (
        "record",
        "person:PersonId",
        "on:Date",
        "people?:int 4294967295",
        "amount?:Money",
        "spent?:Money",
    ),
    "TurnRole": ("codes",),
    "TurnSubstituted": (
        "record",
        "change:TurnChangeId",
        "plan:RotationPlanId",
        "ordinal:int 4294967295",
        "person:PersonId",
        "place:PersonId",
        "substitute:PersonId",
        "consents*:[PersonId]",
    ),
    "TurnTally": (
        "record",
        "person:PersonId",
        "turns:int 4294967295",
        "days:int 4294967295",
        "undated:int 4294967295",
        "in_place_of_others:int 4294967295",
        "given_away:int 4294967295",
        "owed:bool",
    ),
    "TurnsSwapped": (
        "record",
        "change:TurnChangeId",
        "plan:RotationPlanId",
        "ordinal:int 4294967295",
        "person:PersonId",
        "place:PersonId",
        "with_ordinal:int 4294967295",
        "with_person:PersonId",
        "with_place:PersonId",
        "consents*:[PersonId]",
        "agreed_on?:Date",
    ),
    "Unassigned": ("codes",),
    "Unfinished": ("record", "work:Prose", "to?:PersonId",),
    "UnfinishedWork": ("record", "work:Sealed", "to?:PersonId",),
    "UrgentSuspensionRule": ("record", "posts*:[Post]", "days_at_most:int 4294967295", "article?:Article",),
    "UtcOffset": ("text",),
    "Vacancy": (
        "record",
        "post:NamedPost",
        "holders:int 4294967295",
        "needed:int 4294967295",
        "acting:int 4294967295",
        "since?:Date",
        "article?:Article",
        "report_by?:Date",
        "due?:Date",
        "lapses?:Date",
        "deadline?:Article",
    ),
    "VacancyClosed": ("record", "vacancy:VacancyId", "reason:Title",),
    "VacancyId": ("id",),
    "VacancyOpened": (
        "record",
        "vacancy:VacancyId",
        "post:Post",
        "requirements?:Passage",
        "closes:Date",
        "fill_by?:Date",
        "criteria*:[CriterionRule]",
        "highest_score:int 4294967295",
        "assessors_at_least:int 4294967295",
        "audience=:Audience",
    ),
    "VacancyRule": (
        "record",
        "range:PostRange",
        "report_within_days?:int 4294967295",
        "decide_within_days?:int 4294967295",
        "lapses_after_months?:int 4294967295",
        "article?:Article",
    ),
    "Verdict": (
        "record",
        "policy:str",
        "label:str",
        "passed:bool",
        "article?:Article",
        "parse_certainty=:ParseCertainty",
        "measure?:Measure",
        "code?:str",
        "chinese?:str",
        "english?:str",
    ),
    "Verification": ("record", "length:int 4294967295", "digest:Digest", "erased:int 4294967295",),
    "Vetting": ("codes",),
    "View": ("codes",),
    "VisitCoverage": (
        "record",
        "rule:Title",
        "member:MemberId",
        "last_visit?:Date",
        "visit?:VisitId",
        "due_by:Date",
        "unvisited:bool",
        "article?:Article",
    ),
    "VisitId": ("id",),
    "VisitPurpose": ("codes",),
    "VisitRecorded": (
        "record",
        "visit:VisitId",
        "purpose:VisitPurpose",
        "visited:Visited",
        "met?:PersonId",
        "visitors*:[PersonId]",
        "at?:Occurred",
        "account?:Sealed",
        "audience=:Audience",
    ),
    "VisitRule": (
        "record",
        "title:Title",
        "classes*:[MemberClass]",
        "posts*:[Post]",
        "every_months:int 4294967295",
        "article?:Article",
    ),
    "Visited": ("choice", "VisitedMember", "VisitedPerson", "VisitedParty",),
    "VisitedMember": ("variant", "member:MemberId",),
    "VisitedPerson": ("variant", "person:PersonId",),
    "VisitedParty": ("variant", "party:PartyId",),
    "VolunteerForRotation": ("record", "person:PersonId", "on?:Date",),
    "VolunteerWithdrawn": ("record", "person:PersonId", "term:TermId",),
    "VoteCast": ("record", "vote:VoteId", "voter:PersonId", "mark:BallotMark", "by?:PersonId",),
    "VoteClosed": (
        "record",
        "vote:VoteId",
        "count:VoteCount",
        "signed_by*:[PersonId]",
        "at?:Occurred",
        "verdict?:MotionVerdict",
        "election?:ElectionResult",
        "article?:Article",
    ),
    "VoteCount": ("choice", "VoteCountMotion", "VoteCountCandidates",),
    "VoteCountMotion": (
        "variant",
        "for:int 4294967295",
        "against:int 4294967295",
        "abstain:int 4294967295",
        "void:int 4294967295",
    ),
    "VoteCountCandidates": (
        "variant",
        "candidates*:[CandidateCount]",
        "valid:int 4294967295",
        "void:int 4294967295",
    ),
    "VoteId": ("id",),
    "VoteOpened": (
        "record",
        "vote:VoteId",
        "motion:MotionId",
        "ballot:BallotKind",
        "tellers*:[PersonId]",
        "at?:Occurred",
        "entitled:int 4294967295",
        "present?:int 4294967295",
        "proxies*:[ProxyId]",
    ),
    "VoterRecused": ("record", "motion:MotionId", "person:PersonId", "reason?:Sealed",),
    "WeighedScore": (
        "record",
        "criterion:Criterion",
        "score:int 4294967295",
        "weight:int 4294967295",
        "points:int 9007199254740991",
    ),
    "WithdrawDemand": ("record", "demand:DemandId",),
    "WithdrawMotion": ("record", "motion:MotionId",),
    "WithdrawVolunteer": ("record", "person:PersonId",),
    "WithdrawalRule": (
        "record",
        "in_writing:bool",
        "returns_certificate:bool",
        "approved_by?:Organ",
        "article?:Article",
    ),
    "Words": ("text",),
    "WorkCalendarFile": ("record", "as_of?:Date", "years*:[HolidayNotice]",),
    "WorkHandedOver": (
        "record",
        "appointment:AppointmentId",
        "on:Date",
        "done*:[Sealed]",
        "undone*:[UnfinishedWork]",
    ),
    "WorkloadRow": (
        "record",
        "person:PersonId",
        "year:int 4294967295",
        "month:int 4294967295",
        "tasks*:[TaskId]",
        "hours:int 4294967295",
        "without_hours:int 4294967295",
        "entries*:[int 4294967295]",
    ),
    "YearNode": (
        "record",
        "day:Date",
        "node:PlanNode",
        "title:str",
        "source:NodeSource",
        "article?:Article",
        "audience=:Audience",
    ),
}


#: The sentences of every code, in Chinese and in English, with the details in braces.
SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "chamber.already_founded": (
        "商会已在第 {seq} 条成立",
        "the chamber was founded before, by entry {seq}",
    ),
    "chamber.charter_invalid": (
        "章程数据自相矛盾（{path}）：{reason}",
        "the charter does not hold together at `{path}`: {reason}",
    ),
    "chamber.clock_ran_back": (
        "现在时刻 {now} 早于上一条记录 {last}；日志时间不倒退",
        "the present instant {now} is before the last entry at {last}, and a journal's time never goes back",
    ),
    "chamber.inconsistent": (
        "{event} 与现有状态不符（{reason}），未作任何记录；请连同日志报告此问题",
        "{event} does not fit the state ({reason}), nothing was recorded: please report this with the journal",
    ),
    "calendar.year_not_published": (
        "没有{year}年的节假日安排，无法计算工作日；请先登记国务院办公厅当年的放假通知",
        "the holidays of {year} are not known, so working days cannot be counted: record the notice of that year first",
    ),
    "calendar.already_recorded": (
        "通知 {id} 已在第 {seq} 条登记",
        "the notice {id} was recorded before, by entry {seq}",
    ),
    "calendar.notice_does_not_hold_together": (
        "放假安排有误（{path}）：{reason}",
        "the arrangement does not hold together at `{path}`: {reason}",
    ),
    "charter.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "charter.unknown_amendment": (
        "没有编号为 {amendment} 的章程修正案",
        "there is no amendment with the id {amendment}",
    ),
    "charter.unknown_meeting": (
        "没有编号为 {meeting} 的会议",
        "there is no meeting with the id {meeting}",
    ),
    "charter.does_not_hold_together": (
        "修改后的章程自相矛盾（{path}）：{reason}",
        "the amended charter does not hold together at `{path}`: {reason}",
    ),
    "charter.already_adopted": (
        "修正案 {amendment} 已在第 {seq} 条通过",
        "the amendment {amendment} was adopted before, by entry {seq}",
    ),
    "charter.organ_not_competent": (
        "“{organ}”无权修改章程，应由“{competent}”通过",
        "`{organ}` cannot amend the charter, `{competent}` must",
    ),
    "charter.meeting_not_held": (
        "会议 {meeting} 到{on}还没有召开",
        "the meeting {meeting} was not opened by {on}",
    ),
    "charter.not_adopted": (
        "修正案 {amendment} 尚未通过，不能核准",
        "the amendment {amendment} is not adopted, so it cannot be approved",
    ),
    "charter.approval_not_needed": (
        "修改章程不须{by}核准",
        "an amendment needs no approval of the {by}",
    ),
    "charter.already_approved": (
        "{by}已在第 {seq} 条核准",
        "the {by} has approved before, by entry {seq}",
    ),
    "charter.approval_out_of_order": (
        "须先经{first}同意，才能报{by}核准",
        "the {first} approves before the {by} does",
    ),
    "charter.too_early": (
        "核准日期{on}早于上一步的{earliest}",
        "the approval of {on} would come before the step of {earliest} that it rests on",
    ),
    "charter.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "people.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "people.unknown_person": (
        "没有登记过编号为 {person} 的人员，请先登记",
        "nobody with the id {person} was registered, register them first",
    ),
    "people.unknown_enterprise": (
        "没有登记过编号为 {enterprise} 的企业，请先登记",
        "no enterprise with the id {enterprise} was registered, register it first",
    ),
    "people.unknown_party": (
        "没有登记过编号为 {party} 的外部单位，请先登记",
        "no outside body with the id {party} was registered, register it first",
    ),
    "people.born_in_the_future": (
        "出生日期晚于今天（{today}）",
        "the date of birth is after today, {today}",
    ),
    "people.already_erased": (
        "{person} 的个人信息已在第 {seq} 条删除",
        "the personal data of {person} were erased before, by entry {seq}",
    ),
    "discretion.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "discretion.unknown_record": (
        "日志没有第 {seq} 条记录，最后一条是第 {last} 条",
        "the journal has no entry {seq}, its last is entry {last}",
    ),
    "discretion.no_readers": (
        "第 {seq} 条记录没有单独的知悉范围；它随所属的会议、计划等记录公开，请写那一条的编号",
        "entry {seq} has no readers of its own: it is as open as the meeting or plan that it belongs to, name that entry",
    ),
    "discretion.nobody_named": (
        "没有写明第 {seq} 条记录向谁公开：请写明人员，或者更宽的范围",
        "nobody is named to whom entry {seq} would be opened: name persons, or a wider circle",
    ),
    "discretion.not_wider": (
        "第 {seq} 条记录届时对{audience}已经公开；范围只能放宽，不能收窄",
        "entry {seq} is open to the {audience} by then: a record is opened further, never closed again",
    ),
    "discretion.already_named": (
        "第 {seq} 条记录届时对 {person} 已经公开，或者其重复出现",
        "entry {seq} is open to {person} by then, or they stand twice",
    ),
    "discretion.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "membership.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "membership.already_seated": (
        "该持有者已有会员席位 {member}（第 {seq} 条）",
        "the holder has the seat {member} already, by entry {seq}",
    ),
    "membership.unknown_member": (
        "没有编号为 {member} 的会员席位",
        "there is no seat with the id {member}",
    ),
    "membership.standing_unchanged": (
        "会员 {member} 本就是“{standing}”",
        "the member {member} is {standing} already",
    ),
    "membership.seat_ended": (
        "会员 {member} 已{standing}（{since}），席位不再变更",
        "the member {member} is {standing} since {since}, the seat does not change any more",
    ),
    "membership.unknown_class": (
        "章程没有设“{class}”这一会员类别",
        "the charter has no class of members `{class}`",
    ),
    "membership.wrong_kind": (
        "会员类别{classes}不接纳{kind}",
        "no {kind} member is taken by {classes}",
    ),
    "membership.class_unchanged": (
        "会员 {member} 本就属于“{class}”",
        "the member {member} is of the class `{class}` already",
    ),
    "membership.not_a_unit": (
        "会员 {member} 是个人会员，不是单位",
        "the member {member} is a person and no unit",
    ),
    "membership.representative_unchanged": (
        "会员 {member} 本就由 {person} 代表",
        "the member {member} is represented by {person} already",
    ),
    "membership.sanction_not_in_charter": (
        "章程没有规定“{sanction}”；章程规定的处分：{ladder}",
        "the charter knows no sanction `{sanction}`, those that it knows: {ladder}",
    ),
    "membership.sanction_not_decided": (
        "“{sanction}”须由{deciders}决定；由机构决定的，须有写明该会员、处分和期限并已通过的议案",
        "`{sanction}` is decided by {deciders}: an organ decides by carrying a motion on just this member, sanction and last day",
    ),
    "membership.not_heard": (
        "会员 {member} 在{by}作出决定之前没有陈述、申辩的机会（{heard}），须先听取，并记明日期",
        "the member {member} could not answer by {by}, when it was decided ({heard}): hear them first, and record the day",
    ),
    "membership.end_does_not_fit": (
        "“{sanction}”自{since}起，不能以{until}为止；只有暂停会员权利有期限",
        "`{sanction}` since {since} cannot end on {until}: only a suspension has a last day, not before its first",
    ),
    "membership.suspension_too_long": (
        "暂停会员权利至{until}，最迟应到{latest}为止",
        "the suspension until {until} must end on {latest} at the latest",
    ),
    "membership.sanction_needed": (
        "“{standing}”在章程中是处分（{sanction}）的结果，应作出处分决定，不能直接变更状态",
        "the charter makes a member {standing} by the sanction `{sanction}`: record the sanction, the standing follows",
    ),
    "membership.seat_does_not_pass": (
        "章程没有规定会员单位{ground}后由其他单位继承会员资格，应另行申请入会",
        "the charter lets nobody inherit a seat by a {ground}: the successor applies anew",
    ),
    "leadership.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "leadership.unknown_post": (
        "章程没有设“{post}”这一职务",
        "the charter has no post `{post}`",
    ),
    "leadership.unknown_organ": (
        "章程没有设“{organ}”这一机构",
        "the charter has no organ `{organ}`",
    ),
    "leadership.unknown_meeting": (
        "没有编号为 {meeting} 的会议",
        "there is no meeting with the id {meeting}",
    ),
    "leadership.unknown_appointment": (
        "没有编号为 {appointment} 的任职记录",
        "there is no appointment with the id {appointment}",
    ),
    "leadership.unknown_rotation": (
        "没有编号为 {rotation} 的轮值",
        "there is no rotation with the id {rotation}",
    ),
    "leadership.unknown_delegation": (
        "没有编号为 {delegation} 的委托",
        "there is no delegation with the id {delegation}",
    ),
    "leadership.period_reversed": (
        "期间颠倒：{from}开始，却在{until}结束",
        "the period ends on {until}, before it begins on {from}",
    ),
    "leadership.term_ordinal_not_rising": (
        "届次应递增：已有第{last}届，不能再记第{given}届",
        "terms are numbered upwards: term {last} is recorded, term {given} cannot follow",
    ),
    "leadership.term_too_long": (
        "届期至{until}，超过最长期限（应不晚于{latest}）",
        "the term runs until {until}, longer than allowed: {latest} at the latest",
    ),
    "leadership.appointment_too_long": (
        "“{post}”任职至{until}，超过该职务每任的最长年限（应不晚于{latest}）",
        "{post} is held until {until}, longer than one appointment may last: {latest} at the latest",
    ),
    "leadership.post_full": (
        "“{post}”最多 {most} 人，现已满；请先办理卸任",
        "{post} has room for {most}, all taken: end an appointment first",
    ),
    "leadership.already_holds_post": (
        "{person} 已任“{post}”（第 {seq} 条）",
        "{person} holds {post} already, by entry {seq}",
    ),
    "leadership.appointment_already_ended": (
        "任职 {appointment} 已在第 {seq} 条终止",
        "the appointment {appointment} was ended before, by entry {seq}",
    ),
    "leadership.unknown_term": (
        "没有编号为 {term} 的届次",
        "there is no term with the id {term}",
    ),
    "leadership.no_own_terms": (
        "章程没有规定“{organ}”自有任期",
        "the charter gives the organ `{organ}` no terms of its own",
    ),
    "leadership.terms_overlap": (
        "届期重叠：第{ordinal}届至{last}，另一届自{first}",
        "terms overlap: term {ordinal} lasts until {last}, another one begins or ends on {first}",
    ),
    "leadership.no_extension_rule": (
        "章程没有规定延期换届",
        "the charter does not allow a term to be extended",
    ),
    "leadership.term_end_unknown": (
        "第{ordinal}届的届满日未记，无从计算延期",
        "the last day of term {ordinal} is not known, an extension counts from it",
    ),
    "leadership.already_extended": (
        "第{ordinal}届已在第 {seq} 条延期，只能延期一次",
        "term {ordinal} was extended before, by entry {seq}, and is extended once only",
    ),
    "leadership.not_an_extension": (
        "延期应晚于原届满日{end}，不是{until}",
        "the term ends on {end} already, {until} does not extend it",
    ),
    "leadership.extension_too_long": (
        "延期至{until}过长：自原届满日{end}起，应不晚于{latest}",
        "the extension runs until {until}, counted from {end} it may run until {latest} at the latest",
    ),
    "leadership.approval_missing": (
        "批准手续不全，尚缺：{missing}",
        "these have not approved: {missing}",
    ),
    "leadership.not_carried": (
        "{organ}没有表决通过此事；请先在其会议上提出“{matter}”议案并表决通过",
        "{organ} has carried no motion on just this: move it there as {matter} and have it voted on",
    ),
    "leadership.no_early_end_rule": (
        "章程没有规定提前换届",
        "the charter does not allow a term to end before its time",
    ),
    "leadership.not_earlier": (
        "提前换届应早于届满日{end}，不是{until}",
        "the term ends on {end}, {until} is not earlier",
    ),
    "leadership.already_shortened": (
        "第{ordinal}届已在第 {seq} 条提前，不能再改届满日",
        "term {ordinal} was ended early by entry {seq}, its end does not move again",
    ),
    "leadership.step_not_in_calendar": (
        "章程的换届日程没有“{step}”这一步",
        "the calendar of the election has no step `{step}`",
    ),
    "leadership.step_already_recorded": (
        "“{step}”已在第 {seq} 条登记",
        "the step `{step}` was recorded before, by entry {seq}",
    ),
    "leadership.wrong_mode": (
        "“{post}”不能以“{mode}”方式产生",
        "{post} is not filled in this way: {mode}",
    ),
    "leadership.not_decided_by_organ": (
        "“{post}”的任免由{organ}决定；请写明其会议",
        "{organ} decides about {post}: name the meeting at which it did",
    ),
    "leadership.appointer_not_competent": (
        "“{post}”由{appointers}任命",
        "{appointers} appoints to {post}, nobody else",
    ),
    "leadership.post_not_vacant": (
        "“{post}”没有空缺，不能由他人代理",
        "{post} is not vacant, nobody stands in",
    ),
    "leadership.not_the_representative": (
        "{person} 不是单位 {enterprise} 的代表，请先调整代表",
        "{person} does not represent the unit {enterprise}, change its representative first",
    ),
    "leadership.unit_held_no_such_post": (
        "该单位原代表没有任“{post}”，不能以调整代表方式接任",
        "no former representative of the unit held {post}, so nobody succeeds to it",
    ),
    "leadership.age_unknown": (
        "{person} 任“{post}”的年龄未记，请补记出生日期",
        "the age of {person} in {post} is not known, record the date of birth",
    ),
    "leadership.over_age": (
        "{person} 任“{post}”超龄：{reading}{age}周岁，应{bound}{most}周岁",
        "{person} is too old for {post}: {age} years, {bound} {most} allowed, read {reading}",
    ),
    "leadership.elected_over_age": (
        "{person} 当选“{post}”时已超龄：应{bound}{most}周岁",
        "{person} was too old for {post} when elected: {bound} {most} allowed",
    ),
    "leadership.too_many_terms": (
        "{person} 任“{post}”将是第 {count} 届，最多 {most} 届",
        "it would be term {count} of {person} in {post}, {most} are allowed",
    ),
    "leadership.posts_incompatible": (
        "{person} 已任“{held}”，不得兼任“{post}”",
        "{person} holds {held}, which does not go together with {post}",
    ),
    "leadership.not_full_time": (
        "“{post}”应为专职，{person} 是兼职",
        "{post} is full-time, {person} is not",
    ),
    "leadership.represents_another_association": (
        "{person} 已任其他社会团体（{party}）的法定代表人，不得任“{post}”",
        "{person} is legal representative of another association, {party}, and cannot hold {post}",
    ),
    "leadership.holds_post_elsewhere": (
        "{person} 在其他社会团体（{party}）任“{elsewhere}”，不得任此职",
        "{person} is {elsewhere} in another association, {party}, and cannot hold the post",
    ),
    "leadership.of_one_unit": (
        "{person} 与“{held}”{other} 来自同一单位 {unit}，不得任此职",
        "{person} comes from the same unit {unit} as {other}, who holds {held}, and cannot hold the post",
    ),
    "leadership.unit_unknown": (
        "“{post}”{person} 所在单位未记，请补记其代表的单位",
        "the unit from which {person} comes, who holds {post}, is not known: record whom they represent",
    ),
    "leadership.seat_given_up": (
        "“{post}”的空缺席位至{after}仍无人继任，视为放弃",
        "nobody has taken the vacant seat of {post} by {after}: it is given up",
    ),
    "leadership.mover_not_competent": (
        "无权提出罢免，或联名人数不足（{given} 人，须 {needed} 人）；有权提出者：{movers}",
        "a removal is moved by {movers}: {given} of those who may have moved it, {needed} are needed",
    ),
    "leadership.unknown_removal": (
        "没有编号为 {removal} 的罢免动议",
        "there is no motion for removal with the id {removal}",
    ),
    "leadership.removal_not_proposed": (
        "罢免“{post}”须先有附书面理由的动议",
        "a removal from {post} needs a motion with reasons in writing first",
    ),
    "leadership.defence_missing": (
        "尚未听取 {person} 的申辩",
        "{person} had no opportunity to answer the motion",
    ),
    "leadership.defence_already_recorded": (
        "对动议 {removal} 的申辩已在第 {seq} 条登记",
        "the answer to the motion {removal} was recorded before, by entry {seq}",
    ),
    "leadership.not_a_leader": (
        "“{post}”不是负责人职务，不必备案",
        "{post} is no leader's post and is not put on file",
    ),
    "leadership.already_filed": (
        "任职 {appointment} 已在第 {seq} 条备案",
        "the appointment {appointment} was put on file before, by entry {seq}",
    ),
    "leadership.not_delegable": (
        "“{power}”应由本人行使，不得委托",
        "to {power} is done in person, not on another's behalf",
    ),
    "leadership.delegation_already_accepted": (
        "委托 {delegation} 已于{on}接受",
        "the delegation {delegation} was accepted on {on}",
    ),
    "leadership.size_out_of_bounds": (
        "{organ}有 {count} 人，应不少于 {least}、不多于 {most}",
        "{organ} has {count} people, the least is {least} and the most {most}",
    ),
    "leadership.size_not_odd": (
        "{organ}有 {count} 人，应为单数",
        "{organ} has {count} people, an odd number is asked for",
    ),
    "leadership.organ_not_set_up": (
        "{of}有 {whole} 人，达到 {from} 人的应当设{organ}",
        "{of} has {whole} people: from {from} on {organ} must be set up",
    ),
    "leadership.organ_set_up_too_early": (
        "{of}只有 {whole} 人，达到 {from} 人的才可以设{organ}",
        "{of} has {whole} people: {organ} may be set up from {from} on",
    ),
    "leadership.share_exceeded": (
        "{organ}有 {count} 人，超过{of} {whole} 人的 {share}",
        "{organ} has {count} people, more than {share} of the {whole} of {of}",
    ),
    "leadership.too_few_members_for_delegates": (
        "会员只有 {members} 个，不足 {needed} 个，不能以代表组成“{organ}”，应召开会员大会",
        "{members} members are too few to send delegates to {organ}, which takes {needed}: all members meet",
    ),
    "leadership.too_few_delegates": (
        "会员 {members} 个，“{organ}”应有代表 {needed} 人以上，现有 {delegates} 人，请补选",
        "{organ} has {delegates} delegates of {members} members and needs {needed}: elect more",
    ),
    "leadership.represents_several_units": (
        "{person} 代表 {units} 个单位",
        "{person} represents {units} units",
    ),
    "leadership.no_rotation_rule": (
        "章程没有规定轮值制度",
        "the charter has no rotation",
    ),
    "leadership.no_term": (
        "尚未记载届次；轮值属于某一届，请先记载届次",
        "no term is recorded: a rotation belongs to a term, record the term first",
    ),
    "leadership.rotation_ordinal_out_of_order": (
        "本届下一次轮值应为第{expected}次，不是第{given}次",
        "the next rotation of the term is number {expected}, not {given}",
    ),
    "leadership.rotation_still_open": (
        "第{ordinal}次轮值（第 {seq} 条）尚未结束",
        "rotation {ordinal} of entry {seq} has not been closed",
    ),
    "leadership.rotation_already_closed": (
        "轮值 {rotation} 已在第 {seq} 条结束",
        "the rotation {rotation} was closed before, by entry {seq}",
    ),
    "leadership.no_holder": (
        "轮值至少要有一人",
        "a rotation needs at least one holder",
    ),
    "leadership.too_many_holders": (
        "同一次轮值最多 {most} 人，现为 {given} 人",
        "at most {most} hold one rotation together, {given} are named",
    ),
    "leadership.holder_twice": (
        "{person} 在同一次轮值中出现两次",
        "{person} is named twice for one rotation",
    ),
    "leadership.holder_not_eligible": (
        "{person} 不在轮值范围内；轮值者应任：{eligible}",
        "{person} cannot take a turn, which is for {eligible}",
    ),
    "leadership.no_period": (
        "章程没有规定轮值周期，无从排定轮次",
        "the charter does not say how long a turn lasts, so no turn can be planned",
    ),
    "leadership.seats_not_as_ruled": (
        "每次轮值应设 {ruled} 席，现为 {given} 席",
        "a turn has {ruled} seats, {given} are planned",
    ),
    "leadership.pool_too_small": (
        "轮值人员只有 {given} 人，至少要 {needed} 人",
        "the pool has {given}, at least {needed} are needed",
    ),
    "leadership.eligible_left_out": (
        "轮值名单遗漏了：{people}",
        "the pool leaves out {people}, who may take turns",
    ),
    "leadership.draw_needed": (
        "轮值次序应由抽签产生；请先公布抽签并开签",
        "the order is to be drawn: announce a draw and reveal it first",
    ),
    "leadership.unknown_draw": (
        "没有编号为 {draw} 的抽签",
        "there is no draw with the id {draw}",
    ),
    "leadership.draw_not_revealed": (
        "抽签 {draw} 尚未开签",
        "the draw {draw} has not been revealed",
    ),
    "leadership.draw_already_revealed": (
        "抽签 {draw} 已在第 {seq} 条开签",
        "the draw {draw} was revealed before, by entry {seq}",
    ),
    "leadership.seed_not_committed_to": (
        "种子与公布的承诺 {commitment} 不符",
        "the seed is not the one committed to by {commitment}",
    ),
    "leadership.not_as_drawn": (
        "次序与抽签 {draw} 的结果不一致",
        "the order is not the one that the draw {draw} gave",
    ),
    "leadership.no_plan": (
        "本届尚无轮值计划",
        "the turns of the term are not planned",
    ),
    "leadership.already_in_pool": (
        "{person} 已在轮值名单中",
        "{person} is in the pool already",
    ),
    "leadership.not_in_pool": (
        "{person} 不在轮值名单中",
        "{person} is not in the pool",
    ),
    "leadership.not_their_next_turn": (
        "{person} 的下一次轮值不是第{given}次（应为：{next}）；只能调换各人的下一次",
        "turn {given} is not the next of {person}, whose next is {next}: only a next turn changes hands",
    ),
    "leadership.earlier_turn_given_away": (
        "{person} 的第{ordinal}次轮值已由他人代为且尚未轮到，其后的轮值此时不能调换",
        "turn {ordinal} of {person} was given to somebody else and comes first: later ones cannot change hands yet",
    ),
    "leadership.consent_missing": (
        "尚未取得 {person} 的同意",
        "{person} has not consented",
    ),
    "leadership.consent_of_post_missing": (
        "轮值调换须经同意；有权同意者：{posts}",
        "turns change hands with the consent of {posts} only",
    ),
    "leadership.swap_too_late": (
        "调换应在较早一次轮值开始前 {needed} 日告知，现仅 {given} 日",
        "a swap is made known {needed} days before the earlier turn, not {given}",
    ),
    "leadership.holders_not_as_planned": (
        "按计划第{ordinal}次轮值由 {planned} 担任；如有变动，请先登记调换或替班",
        "turn {ordinal} belongs to {planned} by the plan: record a swap or a stand-in first",
    ),
    "leadership.handover_missing": (
        "第{ordinal}次轮值尚未交接，下一次轮值须待交接",
        "rotation {ordinal} has not been handed over, and the next waits for it",
    ),
    "leadership.already_handed_over": (
        "轮值 {rotation} 已在第 {seq} 条交接",
        "the rotation {rotation} was handed over before, by entry {seq}",
    ),
    "leadership.nothing_handed_over": (
        "交接没有内容：已办、未办事项和报告至少要有一项",
        "the handover says nothing: what was done, what was left undone, or a report",
    ),
    "leadership.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "leadership.self_delegation": (
        "{person} 不能委托自己",
        "{person} cannot act on their own behalf by delegation",
    ),
    "leadership.delegation_already_revoked": (
        "委托 {delegation} 已在第 {seq} 条撤销",
        "the delegation {delegation} was revoked before, by entry {seq}",
    ),
    "leadership.post_not_held": (
        "{person} 在{on}没有担任“{post}”",
        "{person} does not hold {post} on {on}",
    ),
    "leadership.power_lacking": (
        "{actor} 无权“{power}”；有权者：{holders}",
        "{actor} has no power to {power}, which belongs to {holders}",
    ),
    "leadership.delegation_missing": (
        "{person} 在{on}没有代表 {principal} 的委托，其职务也不附带代表权",
        "{person} has no delegation from {principal} on {on}, and no post that carries one",
    ),
    "leadership.turns_not_for_volunteers": (
        "章程规定轮值次序为“{order}”，不接受报名",
        "the order of turns is by {order}, nobody comes forward for it",
    ),
    "leadership.already_came_forward": (
        "{person} 已在第 {seq} 条报名",
        "{person} came forward before, by entry {seq}",
    ),
    "leadership.not_a_volunteer": (
        "没有报名：{people}；请先登记报名",
        "{people} did not come forward: record first that they do",
    ),
    "leadership.not_in_order_of_volunteers": (
        "轮值次序应按报名先后：{order}",
        "turns go in the order of coming forward, which is {order}",
    ),
    "leadership.not_in_the_turn": (
        "{person} 不在轮值 {rotation} 中，或已由他人接替",
        "{person} holds no place in the rotation {rotation}, or has handed it on",
    ),
    "leadership.not_during_the_turn": (
        "{on}不在其轮值期间（{from}之后，至{until}）；轮值开始前的变动请登记替班",
        "{on} is not within their part of the turn, after {from} and until {until}: before a turn begins, record a stand-in",
    ),
    "leadership.not_their_turn": (
        "{on}不是 {person} 的轮值",
        "it is not the turn of {person} on {on}",
    ),
    "leadership.too_many_people_for_a_turn": (
        "活动 {people} 人，轮值者可自行决定的不超过 {most} 人，请另行报批",
        "the occasion is for {people}, a turn decides on {most} at most: have it approved",
    ),
    "leadership.too_dear_for_a_turn": (
        "支出 {amount} 元，轮值者可自行决定的不超过 {most} 元，请另行报批",
        "it comes to {amount} yuan, a turn decides on {most} at most: have it approved",
    ),
    "meeting.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "meeting.unknown_kind": (
        "章程没有规定“{kind}”这种会议",
        "the charter has no kind of meeting `{kind}`",
    ),
    "meeting.unknown_meeting": (
        "没有编号为 {meeting} 的会议",
        "there is no meeting with the id {meeting}",
    ),
    "meeting.unknown_series": (
        "没有编号为 {series} 的联席会议系列",
        "there is no series with the id {series}",
    ),
    "meeting.unknown_item": (
        "议程上没有编号为 {item} 的项目",
        "the item {item} is not on the agenda",
    ),
    "meeting.unknown_contribution": (
        "会议没有编号为 {contribution} 的发言",
        "the meeting has no contribution with the id {contribution}",
    ),
    "meeting.unknown_follow_up": (
        "没有编号为 {follow_up} 的后续事项",
        "there is no follow-up with the id {follow_up}",
    ),
    "meeting.series_number_taken": (
        "该系列的第{ordinal}期已在第 {seq} 条登记",
        "number {ordinal} of the series was recorded before, by entry {seq}",
    ),
    "meeting.ordinal_taken": (
        "本届该种会议的第{ordinal}次已在第 {seq} 条登记",
        "number {ordinal} of this kind in the term was recorded before, by entry {seq}",
    ),
    "meeting.ordinal_zero": (
        "次序从一算起",
        "ordinals count from 1",
    ),
    "meeting.convener_not_competent": (
        "召集人无权召集这种会议；有权者：{conveners}",
        "this kind of meeting is convened by {conveners}",
    ),
    "meeting.unknown_demand": (
        "没有编号为 {demand} 的会议提议",
        "there is no demand with the id {demand}",
    ),
    "meeting.demand_settled": (
        "提议 {demand} 已在第 {seq} 条撤回或者已据以召集会议",
        "the demand {demand} was withdrawn or answered before, by entry {seq}",
    ),
    "meeting.other_kind_demanded": (
        "所提议的是“{demanded}”，召集的却是“{kind}”",
        "`{demanded}` was demanded, a meeting of the kind `{kind}` does not answer it",
    ),
    "meeting.demander_not_competent": (
        "提议人无权如此提议召开“{kind}”；可以提议的：{demanders}",
        "`{kind}` cannot be demanded so, it is demanded by {demanders}",
    ),
    "meeting.too_few_demanders": (
        "有权提议者中只有 {given} 人联名，须有 {needed} 人",
        "{given} of those who may have demanded it, {needed} are needed",
    ),
    "meeting.vote_still_open": (
        "第 {seq} 条开始的表决 {vote} 尚未结束，须先结束表决、报告计票",
        "the vote {vote} opened by entry {seq} is still open, close it with its count first",
    ),
    "meeting.day_unknown": (
        "这种会议须提前{notice_days}{unit}通知，因此必须写明开会日期",
        "this kind of meeting needs {notice_days} {unit} of notice, so its day must be given",
    ),
    "meeting.notice_too_short": (
        "{notice}通知、{held}开会，只隔{days}{unit}，须提前{needed}{unit}",
        "a notice of {notice} for a meeting of {held} gives {days} {unit}, {needed} are needed",
    ),
    "meeting.notice_not_sent": (
        "会议通知尚未发出，须提前{needed}{unit}通知",
        "no notice was sent, {needed} {unit} of notice are needed",
    ),
    "meeting.notice_already_sent": (
        "会议通知已在第 {seq} 条发出",
        "the notice was sent before, by entry {seq}",
    ),
    "meeting.wrong_phase": (
        "会议现为“{phase}”，此事只能在“{needed}”时办理",
        "the meeting is {phase}, this is done while it is {needed}",
    ),
    "meeting.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "meeting.quorum_not_met": (
        "应到{entitled}人，实到{present}人，须到{needed}人，未达法定人数",
        "{present} of {entitled} entitled are present, {needed} are needed for a quorum",
    ),
    "meeting.quorum_not_lacking": (
        "到会人数已达法定人数，或这种会议没有法定人数，不能宣布流会",
        "enough have come, or this kind of meeting needs no quorum, so it cannot lapse",
    ),
    "meeting.first_call_not_lapsed": (
        "会议 {meeting} 不是同一种已流会的会议，不能再次召集",
        "the meeting {meeting} is none of the same kind that lapsed, so it cannot be called a second time",
    ),
    "meeting.remote_not_allowed": (
        "章程没有规定“{kind}”可以线上出席",
        "the charter does not let `{kind}` be attended from elsewhere",
    ),
    "meeting.chair_not_competent": (
        "{chair} 不能主持这种会议；可主持者：{chairs}",
        "{chair} cannot chair this kind of meeting, which is chaired by {chairs}",
    ),
    "meeting.not_present": (
        "{person} 没有签到，或已离场",
        "{person} has not signed in, or has left",
    ),
    "meeting.already_chairs": (
        "{person} 正在主持",
        "{person} is in the chair already",
    ),
    "meeting.already_present": (
        "{person} 已在第 {seq} 条签到",
        "{person} signed in before, by entry {seq}",
    ),
    "meeting.not_entitled": (
        "{person} 不在应到之列，只能列席",
        "{person} is not entitled to attend, but may observe",
    ),
    "meeting.has_attended": (
        "{person} 已到会，不能再记请假",
        "{person} has attended and cannot be excused",
    ),
    "meeting.already_excused": (
        "{person} 已在第 {seq} 条请假",
        "{person} was excused before, by entry {seq}",
    ),
    "meeting.left_before_arriving": (
        "离场时间 {left} 早于到场时间 {arrived}",
        "they left at {left}, before they arrived at {arrived}",
    ),
    "meeting.already_guest": (
        "{person} 已在来宾名单中",
        "{person} is among the guests already",
    ),
    "meeting.no_speaker": (
        "发言须有发言人",
        "a contribution needs a speaker",
    ),
    "meeting.not_authorised_to_speak_for": (
        "{speaker} 在{on}没有代表 {principal} 的委托，其职务也不附带代表权",
        "{speaker} has no delegation from {principal} on {on}, and no post that carries one",
    ),
    "meeting.meeting_binds": (
        "“{kind}”是作决定的会议，不记共识",
        "`{kind}` is a meeting that decides, consensus is for meetings that bind nobody",
    ),
    "meeting.due_before_meeting": (
        "期限{due}早于开会日期{held}",
        "it would be due on {due}, before the meeting of {held}",
    ),
    "meeting.already_completed": (
        "后续事项 {follow_up} 已在第 {seq} 条办结",
        "the follow-up {follow_up} was completed before, by entry {seq}",
    ),
    "meeting.follow_up_revoked": (
        "后续事项 {follow_up} 所依据的决定已在第 {seq} 条撤销，不再落实",
        "the decision that the follow-up {follow_up} came of was revoked by entry {seq}, so it is not to be carried out",
    ),
    "meeting.minutes_already_drafted": (
        "纪要已在第 {seq} 条起草",
        "the minutes were drafted before, by entry {seq}",
    ),
    "meeting.minutes_not_drafted": (
        "纪要尚未起草",
        "the minutes have not been drafted",
    ),
    "meeting.minutes_already_signed": (
        "纪要已在第 {seq} 条签发，此后只能更正",
        "the minutes were signed by entry {seq}, from then on they can only be corrected",
    ),
    "meeting.minutes_not_signed": (
        "纪要尚未签发，不能公布或抄送",
        "the minutes have not been signed, so they cannot be made known yet",
    ),
    "meeting.minutes_already_published": (
        "纪要已在第 {seq} 条{to}",
        "the minutes were made known before, by entry {seq}: {to}",
    ),
    "meeting.signer_not_competent": (
        "签发人无权签发这种会议的纪要；有权者：{signers}",
        "the minutes of this kind of meeting are signed by {signers}",
    ),
    "planning.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "planning.unknown_plan": (
        "没有编号为 {plan} 的计划",
        "there is no plan with the id {plan}",
    ),
    "planning.already_adopted": (
        "计划 {plan} 已在第 {seq} 条通过；要改，请登记变动",
        "the plan {plan} was adopted before, by entry {seq}: record changes to it instead",
    ),
    "planning.organ_not_competent": (
        "年度工作计划应由“{competent}”的会议通过，登记的是{organ}；请登记通过计划的会议",
        "plans are adopted at a meeting of `{competent}`; named is {organ}. Name the meeting that adopted it",
    ),
    "planning.plan_turned_down": (
        "会议 {meeting} 对计划 {plan} 表决未通过（第 {seq} 条），不能登记为该会议通过；可重新提出议案表决",
        "the meeting {meeting} voted on the plan {plan} and did not carry it, by entry {seq}; it may be moved and voted on again",
    ),
    "planning.activity_twice": (
        "活动 {activity} 在计划里出现了两次",
        "the activity {activity} stands twice in the plan",
    ),
    "planning.unknown_activity": (
        "没有编号为 {activity} 的活动",
        "there is no activity with the id {activity}",
    ),
    "planning.unknown_kind": (
        "章程没有列出“{kind}”这类活动",
        "the charter lists no kind of activity called `{kind}`",
    ),
    "planning.no_such_day": (
        "{year}年没有“{node}”这一天，或者超出日历范围（1901至2100年）",
        "the year {year} has no day `{node}`, or the calendar does not reach it (1901 to 2100)",
    ),
    "planning.unknown_custom_day": (
        "章程没有列出“{title}”这个节点；请改用具体日期，或先在章程中列入",
        "the charter lists no day called `{title}`: name the date, or have the charter list it",
    ),
    "planning.year_not_published": (
        "{day}之前的放假安排尚未公布或登记，不能推算工作日；请先登记放假通知，或改用自然日",
        "working days before {day} cannot be counted: the holidays of a year are not on record. Record the notice, or count in days",
    ),
    "planning.milestone_twice": (
        "筹备节点“{milestone}”出现了两次",
        "the milestone `{milestone}` stands twice",
    ),
    "planning.unknown_milestone": (
        "没有名为“{milestone}”的筹备节点",
        "there is no milestone called `{milestone}`",
    ),
    "planning.milestones_in_a_circle": (
        "从“{milestone}”起，筹备节点互为前提，推算不出日期",
        "from `{milestone}` on milestones come before one another in a circle",
    ),
    "planning.milestone_done": (
        "筹备节点“{milestone}”已在第 {seq} 条办结",
        "the milestone `{milestone}` was done before, by entry {seq}",
    ),
    "planning.activity_dropped": (
        "活动 {activity} 已在第 {seq} 条取消",
        "the activity {activity} was dropped by entry {seq}",
    ),
    "planning.activity_held": (
        "活动 {activity} 已在第 {seq} 条登记举办",
        "the activity {activity} was held, by entry {seq}",
    ),
    "planning.same_day": (
        "活动 {activity} 本来就定在{day}",
        "the activity {activity} is planned for {day} already",
    ),
    "planning.participant_twice": (
        "参加人员 {person} 出现了两次",
        "the participant {person} stands twice",
    ),
    "planning.not_held": (
        "活动 {activity} 还没有举办，不能归档资料或总结",
        "the activity {activity} was not held, so there is nothing to file or to review",
    ),
    "planning.record_filed": (
        "“{title}”已在第 {seq} 条归档",
        "`{title}` was filed before, by entry {seq}",
    ),
    "planning.already_reviewed": (
        "活动 {activity} 已在第 {seq} 条总结",
        "the activity {activity} was reviewed before, by entry {seq}",
    ),
    "planning.nothing_reviewed": (
        "活动 {activity} 的总结没有内容",
        "the review of {activity} says nothing",
    ),
    "planning.unknown_suggestion": (
        "没有编号为 {suggestion} 的建议",
        "there is no suggestion with the id {suggestion}",
    ),
    "planning.suggestion_closed": (
        "建议 {suggestion} 已在第 {seq} 条办结",
        "the suggestion {suggestion} was closed before, by entry {seq}",
    ),
    "planning.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "voting.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "voting.unknown_motion": (
        "没有编号为 {motion} 的议案",
        "there is no motion with the id {motion}",
    ),
    "voting.unknown_vote": (
        "没有编号为 {vote} 的表决",
        "there is no vote with the id {vote}",
    ),
    "voting.meeting_does_not_bind": (
        "“{kind}”不作决定，不能提出议案；可以记共识",
        "`{kind}` binds nobody, so nothing is moved at it; it may reach a consensus",
    ),
    "voting.organ_not_competent": (
        "{organ}无权决定“{matter}”；有权者：{competent}",
        "{organ} cannot decide on {matter}, which belongs to {competent}",
    ),
    "voting.object_missing": (
        "“{matter}”的议案须写明对象（候选人、章程修改稿等）",
        "a motion on {matter} must name its object: who stands, what is amended, and so on",
    ),
    "voting.tiers_contradict": (
        "会费档次自相矛盾：{reason}",
        "the tiers of dues do not hold together: {reason}",
    ),
    "voting.post_not_elected_here": (
        "“{post}”不由{organ}选举；由：{competent}",
        "{post} is not elected by {organ}, but by {competent}",
    ),
    "voting.no_mover": (
        "议案须有提出人",
        "a motion needs a mover",
    ),
    "voting.mover_not_competent": (
        "“{matter}”须由{movers}提出动议；请写明提出的机构",
        "a motion on {matter} comes from {movers}: name the organ that moves it",
    ),
    "voting.amendment_not_carried": (
        "章程修正案 {amendment} 须先经{movers}表决通过；请先在该机构就同一修正案提出议案并表决",
        "{movers} must first carry the amendment {amendment}: have a motion on this very amendment carried there",
    ),
    "voting.decision_not_carried": (
        "议案 {motion} 没有通过，没有可以撤销的决定",
        "the motion {motion} was not carried, so there is no decision to revoke",
    ),
    "voting.decision_already_revoked": (
        "议案 {motion} 的决定已在第 {seq} 条撤销",
        "the decision on the motion {motion} was revoked before, by entry {seq}",
    ),
    "voting.decision_of_another_organ": (
        "这是{of}的决定；{organ}只能撤销{revokes}的决定",
        "this is a decision of {of}; {organ} may revoke those of {revokes}",
    ),
    "voting.effect_stands": (
        "议案 {motion}（{matter}）已经生效，不能以撤销决定的方式改变；{way}",
        "the motion {motion} on {matter} has taken effect and is not undone by revoking it: {way}",
    ),
    "voting.not_entitled": (
        "{person} 不在应到之列",
        "{person} is not among those entitled",
    ),
    "voting.already_supports": (
        "{person} 已提出或附议此案",
        "{person} has moved or seconded it already",
    ),
    "voting.too_few_seconders": (
        "附议 {given} 人，须有 {needed} 人附议",
        "{given} have seconded it, {needed} are needed",
    ),
    "voting.motion_withdrawn": (
        "议案 {motion} 已在第 {seq} 条撤回",
        "the motion {motion} was withdrawn by entry {seq}",
    ),
    "voting.motion_decided": (
        "议案 {motion} 已在第 {seq} 条表决",
        "the motion {motion} was decided by entry {seq}",
    ),
    "voting.vote_in_progress": (
        "表决 {vote} 正在进行（第 {seq} 条）",
        "the vote {vote} of entry {seq} is under way",
    ),
    "voting.ballot_not_allowed": (
        "“{matter}”不得以{ballot}表决；可用：{allowed}",
        "{matter} is not voted on by {ballot}, but by {allowed}",
    ),
    "voting.no_teller": (
        "无记名投票须有监票人",
        "a secret ballot needs a teller",
    ),
    "voting.teller_is_candidate": (
        "{person} 是候选人，不能担任监票人",
        "{person} is a candidate and cannot be a teller",
    ),
    "voting.already_recused": (
        "{person} 已在第 {seq} 条回避",
        "{person} was recused before, by entry {seq}",
    ),
    "voting.no_proxies": (
        "{organ}不得委托他人表决",
        "{organ} has no proxies",
    ),
    "voting.own_proxy": (
        "{person} 不能委托自己",
        "{person} cannot be their own proxy",
    ),
    "voting.holder_no_colleague": (
        "{holder} 与 {principal} 不是同一单位的人，不能受其委托；单位派员的，请写明派员单位",
        "{holder} is no colleague of {principal} and cannot be their proxy; where a unit sends its colleague, name the unit",
    ),
    "voting.already_represented": (
        "{person} 已在第 {seq} 条委托他人",
        "{person} has a proxy already, by entry {seq}",
    ),
    "voting.too_many_principals": (
        "{holder} 最多代 {most} 人表决",
        "{holder} may vote for {most} at most",
    ),
    "voting.no_proxy": (
        "{holder} 没有 {principal} 在此次表决中的委托",
        "{holder} has no proxy from {principal} in this vote",
    ),
    "voting.vote_closed": (
        "表决 {vote} 已在第 {seq} 条结束",
        "the vote {vote} was closed by entry {seq}",
    ),
    "voting.not_on_roll": (
        "{person} 不在此次表决的名册上（开始表决时不在场、无表决权或须回避）",
        "{person} is not on the roll of this vote: absent when it opened, not entitled, or recused",
    ),
    "voting.already_voted": (
        "{person} 已在第 {seq} 条表决",
        "{person} has voted, by entry {seq}",
    ),
    "voting.ballot_is_secret": (
        "无记名投票的选择不得记录；请发票、收票，由监票人计票",
        "a choice in a secret ballot is never recorded: issue and return ballots, and have the tellers count them",
    ),
    "voting.ballot_is_not_secret": (
        "只有无记名投票才发票、收票",
        "ballots are issued and returned in secret ballots only",
    ),
    "voting.election_is_counted": (
        "选举按候选人计票，不逐人登记表决",
        "an election is counted candidate by candidate, votes are not recorded one by one",
    ),
    "voting.ballot_already_issued": (
        "{person} 已在第 {seq} 条领票",
        "{person} was given a ballot before, by entry {seq}",
    ),
    "voting.ballot_not_issued": (
        "{person} 没有领票",
        "{person} was given no ballot",
    ),
    "voting.ballot_already_returned": (
        "{person} 已在第 {seq} 条交票",
        "{person} returned a ballot before, by entry {seq}",
    ),
    "voting.counted_by_name": (
        "已逐人登记 {votes} 票，不另报计票",
        "{votes} votes were recorded by name, no other count is taken",
    ),
    "voting.count_missing": (
        "须报计票结果",
        "the vote needs a count",
    ),
    "voting.count_does_not_fit": (
        "计票与表决事项不符：选举按候选人计，其他按赞成、反对、弃权计",
        "the count does not fit: elections are counted by candidate, other votes by for, against and abstaining",
    ),
    "voting.candidate_counted_twice": (
        "{person} 的得票报了两次",
        "{person} is counted twice",
    ),
    "voting.more_votes_than_voters": (
        "计 {counted} 票，有表决权的只有 {voters} 人，请重新计票",
        "{counted} votes are counted, {voters} may vote: count again",
    ),
    "voting.count_differs_from_roll": (
        "计票 {counted} 张，名册上交票 {returned} 人，请核对",
        "{counted} ballots are counted, {returned} are marked as returned: compare them",
    ),
    "voting.signer_not_teller": (
        "{person} 不是此次表决的监票人，不能签字",
        "{person} is no teller of this vote and cannot sign the count",
    ),
    "voting.count_not_signed": (
        "计票结果须由监票人签字",
        "the count needs the signature of a teller",
    ),
    "voting.no_candidate": (
        "选举须有名额和候选人",
        "an election needs a seat and a candidate",
    ),
    "voting.candidate_twice": (
        "候选人 {person} 出现两次",
        "{person} stands twice",
    ),
    "voting.candidates_do_not_fit": (
        "{mode}选举 {seats} 个名额，候选人应为 {needed} 人，现为 {candidates} 人",
        "{seats} seats are filled by an election that is {mode}: {needed} candidates are needed, {candidates} stand",
    ),
    "voting.too_many_seats": (
        "名额 {seats} 个，超过职数 {most}",
        "{seats} seats are more than the {most} that the post has",
    ),
    "voting.slate_not_allowed": (
        "章程没有规定可以整体表决候选人名单",
        "the charter does not let all candidates be voted on together",
    ),
    "voting.too_few_nominators": (
        "候选人 {person} 有 {given} 人提名，须有 {needed} 人",
        "{given} have nominated {person}, {needed} are needed",
    ),
    "voting.nomination_not_passed": (
        "提名 {person} 的议案 {motion} 没有通过",
        "the motion {motion} that is to nominate {person} was not passed",
    ),
    "voting.not_vetted": (
        "候选人 {person} 尚未审查",
        "{person} has not been vetted",
    ),
    "voting.not_in_round_before": (
        "上一轮选举 {motion} 留待再选 {seats} 个名额；{person} 不在再选之列",
        "the round {motion} left {seats} seats open; {person} is not among those it left open",
    ),
    "voting.margin_too_small": (
        "差额不得少于名额的 {margin}：{seats} 个名额须有 {needed} 名候选人，现为 {candidates} 名",
        "candidates outnumber seats by {margin} of them: for {seats} seats {needed} are needed, {candidates} stand",
    ),
    "staff.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "staff.not_a_staff_post": (
        "“{post}”不是章程所列的秘书处工作人员职务",
        "the charter does not list `{post}` among the posts of the staff",
    ),
    "staff.days_reversed": (
        "起止日期颠倒：{from}在{until}之后",
        "the period ends before it begins: {from} is after {until}",
    ),
    "staff.unknown_vacancy": (
        "没有编号为 {vacancy} 的招聘",
        "there is no vacancy with the id {vacancy}",
    ),
    "staff.vacancy_closed": (
        "招聘 {vacancy} 已在第 {seq} 条结束",
        "the vacancy {vacancy} was closed by entry {seq}",
    ),
    "staff.applications_closed": (
        "招聘 {vacancy} 的报名已于{closes}截止",
        "applications for the vacancy {vacancy} ended on {closes}",
    ),
    "staff.already_applied": (
        "{person} 已在第 {seq} 条报名",
        "{person} applied before, by entry {seq}",
    ),
    "staff.not_a_candidate": (
        "{person} 没有报名应聘 {vacancy}；请先登记报名",
        "{person} did not apply for the vacancy {vacancy}: record the application first",
    ),
    "staff.own_assessment": (
        "应聘人员 {person} 不能考察自己",
        "the candidate {person} cannot assess themselves",
    ),
    "staff.already_assessed": (
        "{assessor} 已在第 {seq} 条对 {candidate} 评分",
        "{assessor} assessed {candidate} before, by entry {seq}",
    ),
    "staff.unknown_criterion": (
        "本次招聘没有“{criterion}”这一标准",
        "the vacancy has no criterion `{criterion}`",
    ),
    "staff.criterion_twice": (
        "标准“{criterion}”评了两次分",
        "the criterion `{criterion}` is scored twice",
    ),
    "staff.criterion_missing": (
        "缺少标准“{criterion}”的评分",
        "the criterion `{criterion}` has no score",
    ),
    "staff.score_off_scale": (
        "标准“{criterion}”评了{score}分，超出0至{highest}分",
        "{score} by the criterion `{criterion}` is off the scale of 0 to {highest}",
    ),
    "staff.too_few_assessments": (
        "{person} 只有{given}人考察评分，至少须{needed}人",
        "{person} was assessed by {given}, and at least {needed} are needed",
    ),
    "staff.not_filled": (
        "招聘 {vacancy} 还没有任用人员",
        "nobody was appointed to the vacancy {vacancy}",
    ),
    "staff.no_probation": (
        "招聘 {vacancy} 没有约定试用期",
        "the vacancy {vacancy} came without a probation",
    ),
    "staff.probation_decided": (
        "招聘 {vacancy} 的试用期已在第 {seq} 条作出决定",
        "the probation of the vacancy {vacancy} was decided before, by entry {seq}",
    ),
    "staff.not_left": (
        "任职 {appointment} 尚未终止；请先登记卸任",
        "the appointment {appointment} has not ended: record its end first",
    ),
    "staff.already_handed_over": (
        "任职 {appointment} 的工作已在第 {seq} 条交接",
        "the work of the appointment {appointment} was handed over before, by entry {seq}",
    ),
    "staff.strength_twice": (
        "特长“{strength}”出现了两次",
        "the strength `{strength}` stands twice",
    ),
    "staff.level_off_scale": (
        "特长“{strength}”为{level}，超出0至{highest}",
        "{level} of the strength `{strength}` is off the scale of 0 to {highest}",
    ),
    "staff.unknown_task": (
        "没有编号为 {task} 的任务",
        "there is no task with the id {task}",
    ),
    "staff.task_not_open": (
        "任务 {task} 在{on}尚未开始或已结束",
        "the task {task} is not open on {on}",
    ),
    "staff.task_twice": (
        "任务 {task} 出现了两次",
        "the task {task} stands twice",
    ),
    "staff.not_on_staff": (
        "{person} 在{on}不任秘书处工作人员职务",
        "{person} holds no post of the staff on {on}",
    ),
    "staff.barred": (
        "{person} 不得承担任务 {task}（第 {seq} 条登记了回避）",
        "{person} must not do the task {task}, by entry {seq}",
    ),
    "staff.too_many_tasks": (
        "{person} 分到{count}项任务，最多{most}项",
        "{person} would have {count} tasks and takes {most} at most",
    ),
    "staff.stand_in_cycle": (
        "互为替补，成了循环：{circle}；都不在时无人办理",
        "these would stand in for one another in a circle, so that nobody acts when all are away: {circle}",
    ),
    "staff.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "service.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "service.unknown_need": (
        "没有编号为 {need} 的诉求",
        "there is no need with the id {need}",
    ),
    "service.unknown_offer": (
        "没有编号为 {offer} 的资源供给",
        "there is no offer with the id {offer}",
    ),
    "service.unknown_visit": (
        "没有编号为 {visit} 的走访记录；请先登记走访",
        "there is no visit with the id {visit}: record the visit first",
    ),
    "service.unknown_category": (
        "章程没有列出“{category}”这类诉求",
        "the charter lists no category of needs called `{category}`",
    ),
    "service.member_left": (
        "会员 {member} 已经离会，诉求和资源只为在会会员登记",
        "the member {member} has left, and needs and offers are registered for members only",
    ),
    "service.need_closed": (
        "诉求 {need} 已在第 {seq} 条办结；会员另有诉求的，请另行登记",
        "the need {need} was closed by entry {seq}: register what the member needs now as another",
    ),
    "service.source_missing": (
        "“{category}”类诉求的答复应当注明政策依据",
        "an answer to a need of the category `{category}` must name its source",
    ),
    "service.not_resolved": (
        "诉求 {need} 还没有答复，也没有对接成功，会员尚不能评价；会员不再需要的，请按撤回办结",
        "the need {need} was neither answered nor met by a match, so there is nothing to judge; close it as withdrawn if the member no longer has it",
    ),
    "service.not_the_members": (
        "{person} 不代表会员 {member}，评价应由会员本人或其代表作出",
        "{person} does not act for the member {member}, whose judgement it is",
    ),
    "service.offer_ended": (
        "资源供给 {offer} 已在第 {seq} 条终止",
        "the offer {offer} was ended by entry {seq}",
    ),
    "service.offer_expired": (
        "资源供给 {offer} 的期限到{until}为止，已经过期；请与供给方确认后另行登记",
        "the offer {offer} was good until {until}: ask its owner and register it anew",
    ),
    "service.own_offer": (
        "诉求和供给同属会员 {member}，不用对接",
        "the need and the offer are both of {member}",
    ),
    "service.no_consent": (
        "会员 {member} 没有同意对接；双方同意后才能登记",
        "the member {member} has not consented to the match, and both must",
    ),
    "service.already_matched": (
        "诉求 {need} 与供给 {offer} 已在第 {seq} 条对接",
        "the need {need} and the offer {offer} were matched before, by entry {seq}",
    ),
    "service.not_matched": (
        "诉求 {need} 与供给 {offer} 没有对接，不能登记结果",
        "the need {need} and the offer {offer} were not matched, so nothing came of it",
    ),
    "service.outcome_recorded": (
        "诉求 {need} 与供给 {offer} 的对接结果已在第 {seq} 条登记",
        "the outcome of the match of {need} and {offer} was recorded before, by entry {seq}",
    ),
    "service.period_reversed": (
        "期限 {from} 至 {until} 前后颠倒",
        "the period from {from} to {until} ends before it begins",
    ),
    "service.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "coordination.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "coordination.unknown_letter": (
        "没有编号为 {letter} 的发文",
        "there is no letter with the id {letter}",
    ),
    "coordination.unknown_directive": (
        "没有编号为 {directive} 的来文；请先登记来文",
        "there is no directive with the id {directive}: accept it first",
    ),
    "coordination.addressees_do_not_fit": (
        "{kind}的主送对象有误（{count}个）：至少一个、不重复，请示只送一个",
        "a {kind} cannot be for these {count} addressees: at least one, none twice, and a request is for one",
    ),
    "coordination.not_one_matter": (
        "{kind}应当一文一事，这里写了{count}件；请分别行文",
        "a {kind} is of one matter, and {count} are named: write one for each",
    ),
    "coordination.asks_where_it_tells": (
        "{kind}不得夹带请示事项“{matter}”；请另行请示",
        "a {kind} asks for nothing, and this one asks for `{matter}`: write a request",
    ),
    "coordination.reply_without_request": (
        "{kind}没有对应的来文要求；请写明所答复的来文，或改用函",
        "a {kind} answers nothing that was asked: name the directive that asks, or write a letter",
    ),
    "coordination.directive_answered": (
        "来文 {directive} 已在第 {seq} 条答复",
        "the directive {directive} was answered before, by entry {seq}",
    ),
    "coordination.proposer_does_not_fit": (
        "会员提案须写明提出的会员、送商会机构；其他文种不写提出人，这里是{kind}",
        "a proposal names the member who makes it and goes to organs of the chamber, any other letter names none; this is a {kind}",
    ),
    "coordination.already_checked": (
        "发文 {letter} 已在第 {seq} 条核稿",
        "the letter {letter} was checked before, by entry {seq}",
    ),
    "coordination.checked_by_drafter": (
        "发文 {letter} 应由拟稿人以外的人核稿",
        "whoever drafted the letter {letter} does not check it: somebody else does",
    ),
    "coordination.not_checked": (
        "发文 {letter} 没有通过核稿，不能签发",
        "the letter {letter} has not passed its check and cannot be issued",
    ),
    "coordination.already_issued": (
        "发文 {letter} 已在第 {seq} 条签发",
        "the letter {letter} was issued before, by entry {seq}",
    ),
    "coordination.number_out_of_order": (
        "{last}已经编号发文，不能再以{on}为成文日期编在其后",
        "a letter was numbered on {last}, and one of {on} cannot come after it",
    ),
    "coordination.not_issued": (
        "发文 {letter} 尚未签发",
        "the letter {letter} was not issued yet",
    ),
    "coordination.expects_nothing": (
        "发文 {letter} 是{kind}，没有请求事项，不需要答复",
        "the letter {letter} is a {kind} that asks for nothing, so nothing answers it",
    ),
    "coordination.already_answered": (
        "发文 {letter} 已在第 {seq} 条登记答复",
        "the answer to {letter} was recorded before, by entry {seq}",
    ),
    "coordination.not_answered": (
        "发文 {letter} 尚未得到答复",
        "the letter {letter} was not answered yet",
    ),
    "coordination.not_addressed": (
        "发文 {letter} 不是发给该对象的，不能登记其收文",
        "the letter {letter} was not for them, so they have nothing to acknowledge",
    ),
    "coordination.already_acknowledged": (
        "该对象已在第 {seq} 条确认收到发文 {letter}",
        "they acknowledged the letter {letter} before, by entry {seq}",
    ),
    "coordination.already_filed": (
        "发文 {letter} 已在第 {seq} 条归档",
        "the letter {letter} was filed before, by entry {seq}",
    ),
    "coordination.unknown_return": (
        "没有编号为 {data_return} 的报送事项",
        "there is no return with the id {data_return}",
    ),
    "coordination.members_do_not_fit": (
        "应当填报的会员有误（{count}家）：至少一家，且不重复",
        "a return cannot be owed by these {count} members: at least one, and none twice",
    ),
    "coordination.return_submitted": (
        "报送事项 {data_return} 已在第 {seq} 条报送",
        "the return {data_return} was submitted before, by entry {seq}",
    ),
    "coordination.return_not_submitted": (
        "报送事项 {data_return} 尚未报送",
        "the return {data_return} was not submitted yet",
    ),
    "coordination.return_acknowledged": (
        "报送事项 {data_return} 已在第 {seq} 条登记回执",
        "the return {data_return} was acknowledged before, by entry {seq}",
    ),
    "coordination.not_owed": (
        "会员 {member} 不在报送事项 {data_return} 的填报范围内",
        "the member {member} owes nothing for the return {data_return}",
    ),
    "coordination.members_missing": (
        "报送事项 {data_return} 还有 {missing} 家会员未填报；没有项目的请登记为无",
        "for the return {data_return} {missing} members have not filed: whoever has no project files none",
    ),
    "coordination.project_twice": (
        "项目 {project} 重复填报",
        "the project {project} stands twice in the return",
    ),
    "coordination.currencies_differ": (
        "项目 {project} 的本年到位和累计到位币种不同，请按同一币种填报",
        "what came in for the project {project} this year and so far is in different currencies",
    ),
    "coordination.more_this_year_than_in_all": (
        "项目 {project} 本年到位{this_year}超过累计到位{cumulative}；请核对单位（元、万元、亿元）",
        "for the project {project} more came in this year ({this_year}) than in all ({cumulative}): check the units",
    ),
    "coordination.not_new": (
        "项目 {project} 往年已经报送，应当填为续建",
        "the project {project} was in an earlier return, so it continues and is not new",
    ),
    "coordination.cumulative_fell": (
        "项目 {project} 累计到位由{was}降为{now}；请核对单位（元、万元、亿元）",
        "for the project {project} what came in so far fell from {was} to {now}: check the units",
    ),
    "coordination.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "party_branch.collects_nothing": (
        "章程没有规定“{organ}”收缴党费；会费另行登记",
        "the charter has no dues of `{organ}`; the chamber's own dues are not these",
    ),
    "party_branch.period_not_begun": (
        "{span}自{from}起，尚未开始，不能登记该期党费",
        "{span} begins on {from}, and nobody's dues of it are recorded before",
    ),
    "party_branch.nobody_paid": (
        "没有写明谁交纳了{span}党费",
        "nobody is named who paid their dues of {span}",
    ),
    "party_branch.payer_twice": (
        "{person} 重复登记",
        "{person} is named twice",
    ),
    "party_branch.not_of_the_branch": (
        "{person} 在{span}不属于该支部；请先登记其任职，或核对期间",
        "{person} was not of the branch in {span}: record the post first, or see whether the period is right",
    ),
    "party_branch.paid_before": (
        "{person} 的{span}党费已在第 {seq} 条登记",
        "the dues of {person} for {span} were recorded before, by entry {seq}",
    ),
    "party_branch.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "secretariat.absent_too_often": (
        "{person} 本届缺席“{kind}” {missed} 次，章程规定 {limit} 次即丧失“{post}”资格，请由选举机构确认",
        "{person} has missed {missed} meetings of {kind} in the term, and {limit} cost the post of {post}: the organ that elects states it",
    ),
    "secretariat.already_recorded": (
        "编号 {id} 已在第 {seq} 条登记",
        "the id {id} was recorded before, by entry {seq}",
    ),
    "secretariat.unknown_directive": (
        "没有编号为 {directive} 的来文",
        "there is no directive with the id {directive}",
    ),
    "secretariat.already_reported": (
        "来文 {directive} 已在第 {seq} 条报送报告或答复",
        "the report or the reply that {directive} asks for was recorded before, by entry {seq}",
    ),
    "secretariat.nothing_expected": (
        "来文不要求报告或答复，不应有期限 {due}；须办理的请写明要求",
        "the document expects no answer, so nothing can be due on {due}: say what it expects",
    ),
    "secretariat.nobody_went": (
        "走访 {visit} 没有写明走访人",
        "the visit {visit} names nobody who went",
    ),
    "secretariat.no_such_period": (
        "没有“{span}”这一总结期间，或者起止日期不明",
        "there is no period `{span}`, or its days are not known",
    ),
    "secretariat.summary_issued": (
        "{span}总结已在第 {seq} 条印发，不再改动",
        "the summary of {span} was issued by entry {seq} and is not changed any more",
    ),
    "secretariat.period_not_over": (
        "{span}到{until}才结束，结束后才能印发总结、报送报告",
        "{span} ends on {until}: its summary and its reports come after that",
    ),
    "secretariat.unknown_report": (
        "章程没有“{report}”这项定期报告；答复来文请登记为对来文的报告",
        "the charter asks for no report `{report}` by cadence; what a document from outside asks for is recorded as the answer to it",
    ),
    "secretariat.period_reported": (
        "{span}的“{report}”已在第 {seq} 条报送",
        "the report `{report}` of {span} was submitted before, by entry {seq}",
    ),
    "secretariat.in_the_future": (
        "{occurred} 还没有到，不能作为已发生的事记录",
        "{occurred} has not come yet and cannot be recorded as having been",
    ),
    "wire.malformed": (
        "第{at}字节处格式有误：应为 {expected}",
        "the text is malformed at byte {at}: expected {expected}",
    ),
    "wire.wrong_type": (
        "类型不符：应为 {expected}，实为 {found}",
        "expected {expected}, found {found}",
    ),
    "wire.missing_field": (
        "缺少字段 `{field}`",
        "the field `{field}` is missing",
    ),
    "wire.unknown_field": (
        "没有这个字段；可用字段：{known}",
        "there is no such field; the fields here are {known}",
    ),
    "wire.duplicate_field": (
        "字段 `{field}` 重复",
        "the field `{field}` stands twice",
    ),
    "wire.unknown_type": (
        "没有名为 `{given}` 的类型",
        "there is no type named `{given}`",
    ),
    "wire.unknown_value": (
        "没有 `{given}` 这个值；可用值：{known}",
        "`{given}` is not one of {known}",
    ),
    "wire.out_of_range": (
        "数值应在 {least} 至 {most} 之间",
        "the number must lie between {least} and {most}",
    ),
    "wire.invalid_text": (
        "`{given}` 不合要求：{rule}",
        "`{given}` is not valid: {rule}",
    ),
    "wire.empty_text": (
        "{kind}不能为空",
        "the {kind} must not be empty",
    ),
    "wire.text_too_long": (
        "{kind}有 {length} 字，最多 {most} 字",
        "the {kind} has {length} characters, at most {most} are allowed",
    ),
    "wire.too_deep": (
        "嵌套超过 {most} 层",
        "values nest more than {most} deep",
    ),
    "wire.not_canonical": (
        "第{at}字节处不是规范形式：{found}",
        "the text is not canonical at byte {at}: {found}",
    ),
    "journal.no_header": (
        "缺少首行（日志头）",
        "the first line, the header, is missing",
    ),
    "journal.unknown_format": (
        "不认识的日志格式 {format}（{hash}）",
        "the journal's format {format} with {hash} is not known here",
    ),
    "journal.malformed": (
        "第 {line} 行不是日志条目：{reason}",
        "line {line} is not an entry: {reason}",
    ),
    "journal.altered": (
        "第 {line} 行（第 {seq} 条）被改动",
        "entry {seq} on line {line} has been altered",
    ),
    "journal.reordered": (
        "第 {line} 行应为第 {expected} 条，却是第 {seq} 条：顺序被调换",
        "line {line} holds entry {seq} where entry {expected} belongs: entries were reordered",
    ),
    "journal.cut_out": (
        "第 {line} 行之前缺少第 {first} 至 {last} 条",
        "entries {first} to {last} are missing before line {line}",
    ),
    "journal.cut_off": (
        "日志只有 {found} 条，应有 {expected} 条",
        "the journal ends after entry {found}, {expected} are known to exist",
    ),
    "journal.inserted": (
        "第 {line} 行（自称第 {seq} 条）是插入的",
        "line {line}, which claims to be entry {seq}, was inserted",
    ),
    "journal.digest_mismatch": (
        "第 {seq} 条的摘要与公布的不符：公布 {published}，现为 {found}",
        "entry {seq} has digest {found}, published was {published}",
    ),
    "journal.commitment_broken": (
        "第 {line} 行（第 {seq} 条）第 {index} 项个人信息与承诺值不符",
        "personal item {index} of entry {seq} on line {line} is not the one committed to",
    ),
    "journal.incoherent": (
        "第 {seq} 条的 {event} 与此前记录矛盾：{reason}",
        "entry {seq}: {event} does not fit what was recorded before: {reason}",
    ),
    "journal.not_founded": (
        "日志里没有成立记录",
        "the journal does not begin with a founding",
    ),
    "journal.unknown_event": (
        "第 {seq} 条含有不认识的事件 {event}",
        "entry {seq} holds an event of a type not known here: {event}",
    ),
    "data.unknown_snapshot": (
        "不认识的快照格式 {format}",
        "the snapshot's format {format} is not known here",
    ),
    "data.snapshot_mismatch": (
        "快照（第 {seq} 条）与日志不符：{reason}",
        "the snapshot at entry {seq} does not fit the journal: {reason}",
    ),
    "data.invalid_charter": (
        "章程数据自相矛盾：{reason}",
        "the charter's data do not hold together: {reason}",
    ),
    "data.unknown_preset": (
        "没有名为 `{given}` 的章程范本；可用：{known}",
        "there is no preset named `{given}`, only {known}",
    ),
    "data.not_found": (
        "没有记录过这个{kind}：{id}",
        "no {kind} with the id {id} was ever recorded",
    ),
    "data.not_yet": (
        "{kind}尚不能生成：{reason}",
        "the {kind} cannot be made yet: {reason}",
    ),
    "data.year_not_reckoned": (
        "{year}年不在日历之内，日历从{first}年到{last}年",
        "the year {year} is not reckoned, the calendar reaches from {first} to {last}",
    ),
    "data.no_such_lunar_date": (
        "农历{year}年没有{month}月{day}日（闰月：{leap}）",
        "the lunar year {year} has no day {day} in month {month} (leap month: {leap})",
    ),
    "data.invalid_holiday_notice": (
        "放假安排有误：{reason}",
        "the arrangement of holidays does not hold together: {reason}",
    ),
    "lint.dues_too_many_tiers": (
        "会费有 {count} 档，一般不超过 {most} 档",
        "the dues have {count} tiers, at most {most} are allowed",
    ),
    "lint.dues_tier_divided": (
        "同一档次“{tier}”内又分几种标准",
        "the tier `{tier}` is divided again, a tier has one amount",
    ),
    "lint.dues_floating": (
        "“{tier}”的会费是 {least} 元以上，额度应当明确，不得具有浮动性",
        "the dues of `{tier}` are {least} yuan or more, an amount must be fixed",
    ),
    "lint.dues_set_by_other_organ": (
        "“{organ}”可以制定或调整会费，会费只能由会员（代表）大会制定",
        "`{organ}` may set the dues, only the assembly may",
    ),
    "lint.withdrawal_needs_approval": (
        "退会须经“{organ}”批准，会员退会自由，书面通知即可",
        "leaving needs the consent of `{organ}`, a member leaves by a notice",
    ),
    "lint.expulsion_organ_not_competent": (
        "“{organ}”可以除名会员，除名须经理事会或者常务理事会表决",
        "`{organ}` may expel members, the council or the standing council must",
    ),
    "lint.admission_organ_not_competent": (
        "“{organ}”可以批准入会，入会须经理事会讨论通过，其他机构须有理事会授权",
        "`{organ}` may admit members, which needs the council or its authority",
    ),
    "lint.term_too_long": (
        "每届 {years} 年，最长不超过 {most} 年",
        "a term lasts {years} years, at most {most} are allowed",
    ),
    "lint.quorum_too_low": (
        "制定会费须有{quorum}出席，少于应到人数的 {least}",
        "the dues are set with {quorum} there, less than {least} of those entitled",
    ),
    "lint.majority_too_low": (
        "制定会费须{majority}赞成，少于实到人数的 {least}",
        "the dues are set by {majority}, less than {least} of those present",
    ),
    "lint.dues_not_secret": (
        "制定会费可以用“{ballot}”，应当无记名投票",
        "the dues may be voted on by {ballot}, a secret ballot is needed",
    ),
    "lint.organs_not_named": (
        "章程没有写明权力机构和执行机构",
        "the charter names no organ with the last word and none that carries out",
    ),
    "lint.amendment_without_registrar": (
        "修改章程不经登记管理机关核准",
        "an amendment needs no approval of the registrar",
    ),
    "lint.amendment_filed_late": (
        "修改章程在 {days} 日内报{by}，应在 {most} 日内",
        "an amendment is filed for with the {by} within {days} days, {most} are allowed",
    ),
    "lint.report_too_late": (
        "“{report}”向{to}报送晚于次年{month}月{day}日",
        "the report `{report}` reaches the {to} later than on {day}/{month} of the next year",
    ),
    "lint.regional_branch": (
        "“{branch}”是地域性分支机构，不得设立",
        "`{branch}` is a branch for a region, which is forbidden",
    ),
    "lint.branch_of_branch": (
        "“{branch}”设在分支机构“{of}”之下，分支机构不得再设分支机构",
        "`{branch}` is a branch of the branch `{of}`, which is forbidden",
    ),
    "lint.name_form": (
        "名称“{name}”不合“行政区划名称＋原籍地专名＋商会”的次序，依规定应为“{expected}”；此前登记的名称可以保留",
        "the name `{name}` is not the place, the proper name of the hometown and the kind in that order, which would be `{expected}`: names registered before may stay",
    ),
    "lint.legal_representative_rotates": (
        "法定代表人由“{title}”轮流担任，每次变更都须先经财务审计并办理变更登记",
        "the legal representative is whoever's turn it is as `{title}`: every turn would need an audit and a change of the registration",
    ),
    "lint.ambiguous_text": (
        "条文文义不明，所录规则只是一种理解：{reading}",
        "the text can be read in several ways, its rules are one reading of it: {reading}",
    ),
}
