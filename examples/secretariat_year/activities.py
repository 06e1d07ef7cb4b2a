"""The activities of the year, and what came of the suggestions of their reviews."""

from dataclasses import replace
from datetime import date

from people import GU, HE, LIN, LU, SHEN, SU, XU, ZHOU
from planned import PLAN, planned
from shanghui import (
    ActivityId,
    Audience,
    CloseSuggestion,
    CompleteMilestone,
    DropActivity,
    Festival,
    FileRecord,
    HoldActivity,
    PersonId,
    PlanActivity,
    PlanNodeFestival,
    PrincipalOrgan,
    RecordKind,
    RescheduleActivity,
    ReviewActivity,
    Suggestion,
    SuggestionId,
    SuggestionOutcomeDone,
    SuggestionOutcomeDropped,
    prose,
)
from telling import Telling

LANTERNS, TRAINING, DRAGON_BOAT, BOOKS, MID_AUTUMN, PROMOTION, ANNIVERSARY, PRODUCTS = (
    ActivityId(int=number) for number in range(1, 9)
)
QUICK_SIGN_IN, SHOW_PRODUCTS, ELSEWHERE, NOMINATED, EARLIER = (
    SuggestionId(int=number) for number in range(1, 6)
)
ALL = (LIN, XU, ZHOU, SHEN, GU, SU)


def done(telling: Telling, day: str, activity: ActivityId, milestone: str) -> None:
    telling.tell(day, LU, CompleteMilestone(activity=activity, milestone=milestone))


def held(
    telling: Telling, activity: ActivityId, on: str, people: tuple[PersonId, ...], others: int, cost: str
) -> None:
    """Records on its day that an activity was held."""
    hold = HoldActivity(
        activity=activity, on=date.fromisoformat(on), participants=people, others=others, cost=cost
    )
    telling.tell(on, LU, hold)


def filed(telling: Telling, day: str, activity: ActivityId, records: dict[RecordKind, str]) -> None:
    for kind, title in records.items():
        telling.tell(day, LU, FileRecord(activity=activity, kind=kind, title=title))


def suggestion(suggestion: SuggestionId, text: str, due: str) -> Suggestion:
    owner = PrincipalOrgan(organ="secretariat")
    return Suggestion(suggestion=suggestion, text=prose(text), owner=owner, due=date.fromisoformat(due))


def reviewed(
    telling: Telling,
    day: str,
    activity: ActivityId,
    said: tuple[str, str, str],
    *made: Suggestion,
) -> None:
    well, short, opinion = said
    review = ReviewActivity(
        activity=activity,
        went_well=(prose(well),),
        fell_short=(prose(short),),
        opinions=(prose(opinion),),
        suggestions=made,
        audience=Audience.SECRETARIAT,
    )
    telling.tell(day, XU, review)


def lanterns(telling: Telling) -> None:
    """The first activity is held; its accounts are never filed."""
    done(telling, "2026-02-10", LANTERNS, "落实场地")
    done(telling, "2026-02-25", LANTERNS, "寄发请柬")
    held(telling, LANTERNS, "2026-03-03", ALL, 46, "11380.00")
    records = {
        RecordKind.NOTICE: "关于举办元宵联谊会的通知",
        RecordKind.SIGN_IN_SHEET: "元宵联谊会签到表",
        RecordKind.PHOTOGRAPHS: "合影（相册第1号）",
    }
    filed(telling, "2026-03-06", LANTERNS, records)
    reviewed(
        telling,
        "2026-03-09",
        LANTERNS,
        ("会员到得齐，节目受欢迎", "签到排队太久", "希望多给企业露面的机会"),
        suggestion(QUICK_SIGN_IN, "改用扫码签到", "2026-04-30"),
        suggestion(SHOW_PRODUCTS, "中秋请会员企业展示产品", "2026-09-30"),
        suggestion(ELSEWHERE, "联谊会改到外地举办", "2026-06-30"),
    )


def training(telling: Telling) -> None:
    """A suggestion of the first review is carried out."""
    done(telling, "2026-04-15", TRAINING, "确定讲师")
    held(telling, TRAINING, "2026-04-20", (ZHOU, GU, SU), 21, "2600.00")
    records = {
        RecordKind.NOTICE: "关于举办财税讲座的通知",
        RecordKind.SIGN_IN_SHEET: "财税讲座扫码签到记录",
        RecordKind.PAPERS: "财税讲座课件",
    }
    filed(telling, "2026-04-24", TRAINING, records)
    reviewed(telling, "2026-04-28", TRAINING, ("讲师熟悉小微企业", "答疑时间不够", "希望每年办一次"))
    outcome = SuggestionOutcomeDone(result=prose("财税讲座起已用扫码签到"))
    telling.tell("2026-04-28", XU, CloseSuggestion(suggestion=QUICK_SIGN_IN, outcome=outcome))


def suggestions(telling: Telling) -> None:
    """A suggestion is dropped with a reason, another is taken up by an activity that is new."""
    outcome = SuggestionOutcomeDropped(reason=prose("路远费高，多数会员不赞成"))
    telling.tell("2026-05-11", XU, CloseSuggestion(suggestion=ELSEWHERE, outcome=outcome))
    node = PlanNodeFestival(festival=Festival.MID_AUTUMN)
    products = planned(PRODUCTS, "promotion", "会员产品展示", "让会员企业互相了解", node, "5000.00")
    products = replace(products, days_before=3, takes_up=(SHOW_PRODUCTS,))
    telling.tell("2026-05-20", XU, PlanActivity(plan=PLAN, planned=products))
    done(telling, "2026-05-26", DRAGON_BOAT, "摸底走访名单")
    done(telling, "2026-06-05", DRAGON_BOAT, "采购慰问品")


def dragon_boat(telling: Telling) -> None:
    """Who is in need is called on before the festival."""
    held(telling, DRAGON_BOAT, "2026-06-16", (LIN, ZHOU, SHEN, GU, SU), 5, "7850.00")
    records = {
        RecordKind.PHOTOGRAPHS: "慰问照片（相册第2号）",
        RecordKind.ACCOUNTS: "慰问收支清单",
        RecordKind.PUBLICATION: "商会公众号报道",
    }
    filed(telling, "2026-06-24", DRAGON_BOAT, records)
    said = ("慰问及时", "个别住址有误", "希望会员一同推荐名单")
    nominated = suggestion(NOMINATED, "慰问名单由会员推荐", "2027-05-31")
    reviewed(telling, "2026-06-26", DRAGON_BOAT, said, nominated)


def books(telling: Telling) -> None:
    """The member who had gone quiet comes."""
    held(telling, BOOKS, "2026-07-19", (XU, SHEN, HE), 12, "1720.00")
    records = {
        RecordKind.NOTICE: "关于举办晒书节座谈的通知",
        RecordKind.SIGN_IN_SHEET: "晒书节座谈签到记录",
        RecordKind.PHOTOGRAPHS: "座谈照片（相册第3号）",
        RecordKind.MINUTES: "晒书节座谈纪要",
        RecordKind.ACCOUNTS: "晒书节座谈收支清单",
    }
    filed(telling, "2026-07-24", BOOKS, records)
    reviewed(telling, "2026-07-30", BOOKS, ("乡邦文献引人入胜", "场地偏小", "希望请家乡学者讲一次"))


def moved(telling: Telling) -> None:
    """An activity is moved, and its milestones with it."""
    day, reason = date(2026, 9, 22), "避开返乡高峰，与产品展示合办"
    telling.tell("2026-08-20", XU, RescheduleActivity(activity=MID_AUTUMN, day=day, reason=reason))
    done(telling, "2026-09-01", MID_AUTUMN, "寄发请柬")


def mid_autumn(telling: Telling) -> None:
    """Two activities on a day; the one that took a suggestion up closes it."""
    done(telling, "2026-09-16", MID_AUTUMN, "备办茶点")
    held(telling, PRODUCTS, "2026-09-22", (*ALL, HE), 60, "4630.00")
    held(telling, MID_AUTUMN, "2026-09-22", (*ALL, HE), 60, "14100.00")
    for activity in (PRODUCTS, MID_AUTUMN):
        records = {
            RecordKind.NOTICE: "关于举办中秋活动的通知",
            RecordKind.SIGN_IN_SHEET: "中秋活动签到记录",
            RecordKind.PHOTOGRAPHS: "中秋活动照片（相册第4号）",
            RecordKind.ACCOUNTS: "中秋活动收支清单",
        }
        filed(telling, "2026-09-28", activity, records)
    filed(telling, "2026-09-28", PRODUCTS, {RecordKind.MINUTES: "产品展示情况"})
    said = ("十二家企业参展", "展位间距小", "希望列为常年项目")
    reviewed(telling, "2026-09-29", PRODUCTS, said)
    said = ("茶话会与展示合办，人气旺", "请柬寄得晚", "希望明年照办")
    earlier = suggestion(EARLIER, "请柬提前一个月寄出", "2027-08-31")
    reviewed(telling, "2026-09-30", MID_AUTUMN, said, earlier)


def dropped(telling: Telling) -> None:
    """An activity is dropped with a reason."""
    telling.tell("2026-10-16", XU, DropActivity(activity=PROMOTION, reason="承办方改期至明年"))


def anniversary(telling: Telling) -> None:
    """Of the last activity no review is written."""
    held(telling, ANNIVERSARY, "2026-12-06", (LIN, XU, ZHOU, GU, SU), 30, "5200.00")
    records = {
        RecordKind.NOTICE: "关于举办建会纪念座谈的通知",
        RecordKind.SIGN_IN_SHEET: "建会纪念座谈签到记录",
        RecordKind.PHOTOGRAPHS: "座谈照片（相册第5号）",
        RecordKind.ACCOUNTS: "建会纪念座谈收支清单",
    }
    filed(telling, "2026-12-11", ANNIVERSARY, records)
