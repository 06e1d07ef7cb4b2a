"""A year of a secretariat (秘书处的一年) in an invented chamber.

The same story as `main.rs` and `main.mjs`, with the same output down to the digest. Nothing that is due is ever entered:
the list of duties comes from the charter, the plan and what was recorded, so the story asks for it before the first
activity, in the middle of the year and at its end.
"""

import argparse
import sys
from datetime import date
from pathlib import Path

import activities
import office
import plan
from people import BUREAU, GU, HE, LIN, LU, NAMES, PEOPLE, SHEN, SU, XU, ZHOU
from shanghui import (
    AppointmentId,
    AppointToPost,
    Audience,
    ChamberId,
    Charter,
    EnterpriseId,
    FoundChamber,
    MemberHolder,
    MemberHolderEnterprise,
    MemberHolderPerson,
    MemberId,
    OpenTerm,
    PartyKind,
    RegisterEnterprise,
    RegisterParty,
    RegisterPerson,
    SeatMember,
    Standing,
    TermId,
    render_html,
    to_icalendar,
)
from telling import Telling, show


def found() -> Telling:
    founding = FoundChamber(
        chamber=ChamberId(int=1),
        name="长安市洞庭商会",
        hometown="洞庭",
        seat="长安市",
        offset="+08:00",
        charter=Charter.preset("modern").rules,
    )
    telling = Telling(founding)
    for person, name in zip(PEOPLE, NAMES, strict=True):
        telling.record(RegisterPerson(person=person, name=name, audience=Audience.MEMBERS))
    telling.record(RegisterParty(party=BUREAU, name="长安市经济服务局", kind=PartyKind.AUTHORITY))
    unit, name = EnterpriseId(int=11), "长安云帆物流有限公司"
    telling.record(RegisterEnterprise(enterprise=unit, name=name, representative=ZHOU))
    start, end = date(2024, 1, 1), date(2028, 12, 31)
    holders: list[MemberHolder] = [MemberHolderEnterprise(enterprise=unit, representative=ZHOU)]
    holders.extend(MemberHolderPerson(person=person) for person in (LIN, SHEN, GU, SU, HE))
    for number, holder in enumerate(holders, 1):
        seat = SeatMember(member=MemberId(int=number), holder=holder, standing=Standing.GOOD, since=start)
        telling.record(seat)
    telling.record(OpenTerm(term=TermId(int=1), ordinal=2, from_=start, until=end))
    posts = [
        (LIN, "president"),
        (XU, "secretary_general"),
        (ZHOU, "vice_president"),
        (SHEN, "vice_president"),
        (GU, "standing_director"),
        (SU, "director"),
        (LU, "secretariat_staff"),
    ]
    for number, (person, post) in enumerate(posts, 1):
        appointment = AppointmentId(int=number)
        telling.record(AppointToPost(appointment=appointment, person=person, post=post, from_=start))
    return telling


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).resolve().parents[2] / "target" / "secretariat_year"
    parser.add_argument("--out", type=Path, default=default, help="the folder to write to")
    folder: Path = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)

    telling = found()
    plan.nodes(telling)
    plan.draft(telling)
    plan.adopt(telling)
    telling.show_duties("2026-02-05")
    office.monthly(telling, "2026-02-06", 1)
    activities.lanterns(telling)
    office.spring(telling)
    activities.training(telling)
    office.monthly(telling, "2026-05-08", 4)
    activities.suggestions(telling)
    office.monthly(telling, "2026-06-08", 5)
    activities.dragon_boat(telling)
    telling.show_duties("2026-07-01")
    office.summer(telling)
    activities.books(telling)
    office.late(telling)
    activities.moved(telling)
    office.monthly(telling, "2026-09-08", 8)
    activities.mid_autumn(telling)
    office.autumn(telling)
    activities.dropped(telling)
    office.monthly(telling, "2026-11-09", 10)
    activities.anniversary(telling)
    plan.next_year(telling)
    telling.show_duties("2026-12-31")
    office.year(telling)

    chamber, last, reader = telling.chamber, date(2027, 1, 20), Audience.SECRETARIAT
    summary = chamber.summary(office.YEAR, audience=reader)
    sheet = chamber.plan_sheet(2026, last, audience=reader)
    show(chamber.activity_review(activities.LANTERNS, audience=reader))
    show(chamber.activity_review(activities.DRAGON_BOAT, audience=reader))
    show(summary)
    show(sheet)
    show(chamber.plan_sheet(2027, last, audience=reader))
    show(chamber.journal_note(audience=Audience.PUBLIC))
    schedule = to_icalendar(chamber.schedule(last, audience=reader))
    print(f"日程：{schedule.count('BEGIN:VEVENT')}项")
    files = {
        "summary.html": render_html(summary).encode(),
        "plan.html": render_html(sheet).encode(),
        "schedule.ics": schedule.encode(),
        "journal.jsonl": chamber.journal.to_lines(),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
        print(f"wrote {folder / name}", file=sys.stderr)


if __name__ == "__main__":
    main()
