"""A visit learns a need; another member's resource meets it (走访、诉求、对接)."""

from datetime import date

from people import GUS, LIN, LINS, SONG, TINGLAN, XU, YUNFAN, ZHOU
from shanghui import (
    Amount,
    AmountQuantity,
    AssignNeed,
    Audience,
    CloseNeed,
    Judgement,
    MatchOffer,
    MatchOutcomeCameAbout,
    MatchOutcomeFellThrough,
    MemberId,
    NeedEndingJudged,
    NeedId,
    OfferId,
    PersonId,
    PrincipalPerson,
    RecordOutcome,
    RecordVisit,
    RegisterNeed,
    RegisterOffer,
    ResourceKind,
    ResourceTerms,
    RespondToNeed,
    VisitedMember,
    VisitId,
    VisitPurpose,
    prose,
)
from telling import Telling, show

VISIT = VisitId(int=81)
NEED = NeedId(int=82)
STORE, HALL, CLEANING = (OfferId(int=number) for number in range(83, 86))


def square_metres(count: int) -> Amount:
    return AmountQuantity(count=count, unit="平方米")


def offers(telling: Telling) -> None:
    """What members offer; not all of them agree to be named."""
    store = ResourceTerms(
        kind=ResourceKind.PREMISES,
        text="闲置冷链仓位，可按月租用",
        tags=("冷链", "仓储"),
        place="长安市雁塔区",
        from_=date(2026, 4, 1),
        until=date(2026, 12, 31),
        amount=square_metres(450),
    )
    hall = ResourceTerms(
        kind=ResourceKind.PREMISES,
        text="临街库房一层，可作周转仓",
        tags=("仓储",),
        place="长安市雁塔区",
        from_=date(2026, 5, 1),
        amount=square_metres(600),
    )
    cleaning = ResourceTerms(kind=ResourceKind.SERVICES, text="仓库防潮保洁", place="长安市")
    listed = ((STORE, TINGLAN, store, True), (HALL, GUS, hall, False), (CLEANING, LINS, cleaning, True))
    for offer, member, terms, named in listed:
        register = RegisterOffer(
            offer=offer,
            member=member,
            terms=terms,
            may_be_named=named,
            audience=Audience.MEMBERS,
        )
        telling.tell("2026-04-10", SONG, register)


def visited(telling: Telling) -> None:
    """A member is called on, and says what it needs."""
    day = "2026-04-14"
    visit = RecordVisit(
        visit=VISIT,
        purpose=VisitPurpose.CALL,
        visited=VisitedMember(member=YUNFAN),
        visitors=(XU, SONG),
        at=date(2026, 4, 14),
        account=prose("雨季将至，现有仓库返潮；", ZHOU, "希望商会帮助找一处周转仓"),
        audience=Audience.LEADERS,
    )
    need = RegisterNeed(
        need=NEED,
        member=YUNFAN,
        category="resource",
        what=prose("短租周转仓，雨季存放冷链样品"),
        asks_for=ResourceTerms(
            kind=ResourceKind.PREMISES,
            text="周转仓，存放冷链样品",
            tags=("冷链", "仓储"),
            place="长安市雁塔区",
            from_=date(2026, 5, 1),
            until=date(2026, 8, 31),
            amount=square_metres(500),
        ),
        learned_at=VISIT,
        audience=Audience.MEMBERS,
    )
    telling.tell(day, SONG, visit, need)
    telling.tell(day, XU, AssignNeed(need=NEED, to=PrincipalPerson(person=SONG)))
    show(telling.chamber.visit_record(VISIT, audience=Audience.LEADERS))
    said = prose("已在会员供给中查找，三日内回话")
    telling.tell("2026-04-15", SONG, RespondToNeed(need=NEED, said=said))


def ranked(telling: Telling, day: str) -> None:
    """The offers that suit the need, with the reasons."""
    for row in telling.chamber.rank_offers(NEED, date.fromisoformat(day)):
        owner = telling.name(row.member) if row.member else "（未同意公开名称）"
        reasons = "，".join(f"{it.part.label}{it.points}∕{it.most}" for it in row.reasons)
        print(f"{row.points}分 {row.terms.text}——{owner}：{reasons}")


def match(offer: OfferId, *consents: MemberId) -> MatchOffer:
    return MatchOffer(need=NEED, offer=offer, consents=consents)


def judged(by: PersonId) -> CloseNeed:
    """The member's judgement, as somebody gives it."""
    said = prose("找得快，手续也帮着办了")
    return CloseNeed(need=NEED, end=NeedEndingJudged(judgement=Judgement.SATISFIED, by=by, said=said))


def matched(telling: Telling) -> None:
    """Without consent there is no match; the first that both want falls through, the next comes about."""
    print("\n供需匹配：")
    ranked(telling, "2026-04-16")
    telling.refused("2026-04-16", SONG, match(HALL, YUNFAN))
    telling.tell("2026-04-17", SONG, match(HALL, YUNFAN, GUS))
    fell_through = MatchOutcomeFellThrough(why=prose("库房层高不够，货架放不下"))
    telling.tell("2026-04-20", SONG, RecordOutcome(need=NEED, offer=HALL, outcome=fell_through))
    print("\n第一次对接未成之后：")
    ranked(telling, "2026-04-20")
    telling.tell("2026-04-21", SONG, match(STORE, YUNFAN, TINGLAN))
    came_about = MatchOutcomeCameAbout(note=prose("已签四个月租约"))
    telling.tell("2026-04-28", SONG, RecordOutcome(need=NEED, offer=STORE, outcome=came_about))


def closed(telling: Telling) -> None:
    """The member judges, and nobody for it."""
    print()
    telling.refused("2026-05-08", SONG, judged(LIN))
    telling.tell("2026-05-08", SONG, judged(ZHOU))
    for row in telling.chamber.need_list():
        assert row.judgement is not None
        days = f"{row.responded_after}天首次回应，{row.resolved_after}天对接"
        print(f"{telling.name(row.member)}的诉求：{row.state.label}，{days}，会员评价{row.judgement.label}")
