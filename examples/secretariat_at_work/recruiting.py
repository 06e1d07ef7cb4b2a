"""A post of the secretariat is filled by the charter's criteria (招聘、考察、任用、试用)."""

from datetime import date

from people import HE, JIANG, LIN, LUO, SHEN, SONG, XU
from shanghui import (
    AppointCandidate,
    AppointmentId,
    AssessCandidate,
    Audience,
    CriterionScore,
    DecideProbation,
    ErasePerson,
    ErasureBasis,
    OpenVacancy,
    PersonId,
    RecordApplication,
    VacancyId,
    prose,
)
from telling import Telling

VACANCY = VacancyId(int=51)
CRITERIA = ("home_love", "service_mind", "communication", "organising", "business_procedure")
REASONS = {
    HE: ("年年回乡助学", "待人周到", "善于倾听", "办过读书会", "行文尚待熟悉"),
    SONG: ("参与乡志编写", "有问必答", "与企业来往多", "办过两届展会", "熟悉报批流程"),
    LUO: ("关心家乡建设", "肯跑腿", "说话直爽", "带过志愿者", "熟悉财务报销"),
}


def assessment(person: PersonId, assessor: PersonId, *scores: int) -> AssessCandidate:
    """What an assessor says of a candidate, criterion by criterion."""
    given = zip(CRITERIA, scores, REASONS[person], strict=True)
    return AssessCandidate(
        vacancy=VACANCY,
        person=person,
        assessor=assessor,
        scores=tuple(
            CriterionScore(criterion=criterion, score=score, reason=prose(reason))
            for criterion, score, reason in given
        ),
    )


def opened(telling: Telling) -> None:
    """The post is offered in public; three apply."""
    vacancy = OpenVacancy(
        vacancy=VACANCY,
        post="secretariat_staff",
        requirements="能熟练使用办公软件；愿意经常走访会员。",
        closes=date(2026, 3, 13),
        fill_by=date(2026, 3, 31),
        audience=Audience.PUBLIC,
    )
    telling.tell("2026-03-02", XU, vacancy)
    rules = telling.chamber.charter.rules.staff
    assert rules is not None
    criteria = "、".join(f"{it.title}×{it.weight}" for it in rules.criteria)
    print(f"选聘标准与权重：{criteria}；每项至多{rules.highest_score}分，至少{rules.assessors_at_least}人考察\n")
    for day, person in (("2026-03-04", HE), ("2026-03-05", SONG), ("2026-03-10", LUO)):
        telling.tell(day, XU, RecordApplication(vacancy=VACANCY, person=person))


def standings(telling: Telling) -> None:
    """The candidates in their order, and whether they are level."""
    for row in telling.chamber.candidate_ranking(VACANCY):
        level = "（并列）" if row.tied else ""
        print(f"第{row.rank}名{level} {telling.name(row.person)}：{row.total}分，{len(row.assessors)}人考察")


def arithmetic(telling: Telling) -> None:
    """The same with every step of the arithmetic."""
    for row in telling.chamber.candidate_ranking(VACANCY):
        assert row.mean is not None
        mean = f"{row.mean.numerator}∕{row.mean.denominator}"
        print(f"第{row.rank}名 {telling.name(row.person)}：{len(row.assessors)}人共{row.total}分，平均{mean}，满分{row.highest}")
        for given in row.assessors:
            steps = "＋".join(f"{it.score}×{it.weight}" for it in given.scores)
            print(f"  {telling.name(given.assessor)}：{steps}＝{given.sum}")


def assessed(telling: Telling) -> None:
    """Three assess, two candidates are level, a fourth assesses them both."""
    day = "2026-03-16"
    telling.tell(
        day,
        XU,
        assessment(HE, LIN, 9, 9, 8, 8, 6),
        assessment(HE, XU, 8, 10, 8, 7, 7),
        assessment(HE, JIANG, 9, 8, 9, 7, 7),
        assessment(SONG, LIN, 8, 9, 8, 8, 8),
        assessment(SONG, XU, 7, 9, 9, 9, 9),
        assessment(LUO, LIN, 7, 7, 8, 8, 8),
        assessment(LUO, XU, 6, 8, 8, 7, 9),
        assessment(LUO, JIANG, 8, 7, 7, 7, 6),
    )
    telling.refused(day, XU, assessment(HE, HE, 10, 10, 10, 10, 10))
    telling.refused(day, XU, appointment(SONG))
    telling.tell("2026-03-17", XU, assessment(SONG, JIANG, 7, 9, 8, 8, 5))
    print("\n三人考察之后：")
    standings(telling)
    telling.tell("2026-03-19", XU, assessment(HE, SHEN, 8, 9, 8, 8, 7), assessment(SONG, SHEN, 8, 8, 9, 9, 7))
    print("\n两人并列，再请一人考察：")
    arithmetic(telling)


def appointment(person: PersonId) -> AppointCandidate:
    return AppointCandidate(
        vacancy=VACANCY,
        person=person,
        appointment=AppointmentId(int=52),
        from_=date(2026, 4, 1),
        full_time=True,
    )


def appointed(telling: Telling) -> None:
    """The charter says who appoints: not the president."""
    print()
    telling.refused("2026-03-20", LIN, appointment(SONG))
    telling.tell("2026-03-20", XU, appointment(SONG))
    print(f"{telling.name(XU)}任用{telling.name(SONG)}")


def forgotten(telling: Telling) -> None:
    """Whoever was not chosen is forgotten."""
    for person in (HE, LUO):
        telling.tell("2026-04-15", XU, ErasePerson(person=person, basis=ErasureBasis.PURPOSE_FULFILLED))


def confirmed(telling: Telling) -> None:
    """The probation ends well."""
    reason = prose("走访勤、答复快，会员评价好")
    decide = DecideProbation(vacancy=VACANCY, confirmed=True, on=date(2026, 6, 30), reason=reason)
    telling.tell("2026-06-30", XU, decide)
