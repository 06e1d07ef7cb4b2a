"""The people of a secretariat at work (秘书处的人与事) in an invented chamber.

The same story as `main.rs` and `main.mjs`, with the same output down to the digest: somebody recruited, the work divided, a
member's need met, letters and a return on their way, and what each audience may read of all that.
"""

import argparse
from dataclasses import replace
from datetime import date
from pathlib import Path

import collecting
import dividing
import reading
import recruiting
import serving
import writing
from people import BUREAU, ENTERPRISES, GU, JIANG, LIN, LU, MEMBERS, NAMES, PEOPLE, SHEN, XU, ZHOU
from shanghui import (
    AppointmentId,
    AppointToPost,
    Audience,
    ChamberId,
    Charter,
    FoundChamber,
    MemberHolder,
    MemberHolderEnterprise,
    MemberHolderPerson,
    OpenTerm,
    PartyKind,
    RegisterEnterprise,
    RegisterParty,
    RegisterPerson,
    SeatMember,
    Standing,
    TermId,
)
from telling import Telling, part, show


def found() -> Telling:
    founding = FoundChamber(
        chamber=ChamberId(int=1),
        name="长安市洞庭商会",
        hometown="洞庭",
        seat="长安市",
        offset="+08:00",
        charter=Charter.preset("mca_1998").rules,
    )
    telling = Telling(founding)
    for person, name in zip(PEOPLE, NAMES, strict=True):
        telling.record(RegisterPerson(person=person, name=name, audience=Audience.MEMBERS))
        telling.call(person, name)
    telling.record(RegisterParty(party=BUREAU, name="长安市经济服务局", kind=PartyKind.AUTHORITY))
    start, end = date(2024, 1, 1), date(2028, 12, 31)
    for enterprise, name, representative in ENTERPRISES:
        telling.record(RegisterEnterprise(enterprise=enterprise, name=name, representative=representative))
    holders: list[tuple[MemberHolder, str]] = [
        (MemberHolderEnterprise(enterprise=unit, representative=person), name) for unit, name, person in ENTERPRISES
    ]
    holders.extend((MemberHolderPerson(person=person), telling.name(person)) for person in (GU, LIN))
    for member, (holder, name) in zip(MEMBERS, holders, strict=True):
        telling.record(SeatMember(member=member, holder=holder, standing=Standing.GOOD, since=start))
        telling.call(member, name)
    telling.record(OpenTerm(term=TermId(int=1), ordinal=2, from_=start, until=end))
    posts = [
        (LIN, "president"),
        (XU, "secretary_general"),
        (ZHOU, "vice_president"),
        (SHEN, "vice_president"),
        (GU, "director"),
        (JIANG, "office_director"),
        (LU, "secretariat_staff"),
    ]
    for number, (person, post) in enumerate(posts, 1):
        appointment = AppointmentId(int=number)
        telling.record(AppointToPost(appointment=appointment, person=person, post=post, from_=start))
    return telling


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).resolve().parents[2] / "target" / "secretariat_at_work"
    parser.add_argument("--out", type=Path, default=default, help="the folder to write to")
    folder: Path = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)

    telling = found()
    print(f"{telling.chamber.profile.name}：秘书处的人与事")
    part("一、招聘")
    recruiting.opened(telling)
    recruiting.assessed(telling)
    recruiting.appointed(telling)
    writing.reported(telling, "2026-03-27", "annual_report_to_supervising_unit")
    part("二、分工")
    dividing.recorded(telling)
    dividing.adopted(telling)
    dividing.stand_ins(telling)
    dividing.again(telling)
    part("三、走访、诉求与对接")
    serving.offers(telling)
    serving.visited(telling)
    telling.show_duties("2026-04-15")
    recruiting.forgotten(telling)
    serving.matched(telling)
    serving.closed(telling)
    part("四、请示与通知")
    writing.request(telling)
    collecting.asked(telling)
    writing.notice(telling)
    writing.answered(telling)
    telling.show_duties("2026-05-20")
    collecting.collected(telling)
    writing.reported(telling, "2026-05-22", "annual_report_to_registrar")
    writing.followed_up(telling)
    writing.register(telling)
    part("五、报送")
    collecting.checked(telling)
    collecting.submitted(telling)
    recruiting.confirmed(telling)
    part("六、数字与三勤")
    reading.figures(telling)
    part("七、管好嘴")
    reading.audiences(telling)
    reading.opened(telling)
    print()
    show(telling.chamber.journal_note(audience=Audience.PUBLIC))
    reading.files(telling, folder)


if __name__ == "__main__":
    main()
