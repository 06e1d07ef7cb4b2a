"""A year of turns (轮值会长) in an invented chamber.

The same story as `main.rs` and `main.mjs`, with the same output down to the digest. The roster is never entered: whose
turn it is comes from the draw and from what was recorded since, so the story asks the chamber before it opens a turn.
"""

import argparse
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import year
from people import GU, LIN, NAMES, PEOPLE, SHEN, SU, XU, ZHOU
from shanghui import (
    Actor,
    ActorPerson,
    ActorSystem,
    AppointmentId,
    AppointToPost,
    Audience,
    Chamber,
    ChamberId,
    Charter,
    CharterRules,
    Command,
    Context,
    Event,
    FoundChamber,
    OpenTerm,
    PersonId,
    Refusal,
    RegisterPerson,
    RotationOrder,
    SystemTask,
    TermId,
    render_html,
    render_text,
)

SALT = "0f" * 16
IMPORT = ActorSystem(task=SystemTask.IMPORT)


def context(day: str, minute: int, actor: Actor) -> Context:
    """The context of a command of a day; the salt is fixed, because a story must come out the same every time."""
    morning = datetime.fromisoformat(f"{day}T01:00:00+00:00")
    return Context(now=morning + timedelta(minutes=minute), actor=actor, salt=SALT)


class Telling:
    """A chamber being recorded: each command a minute after the one before, from nine o'clock of its day on."""

    def __init__(self, founding: FoundChamber, day: str) -> None:
        self.minute = 0
        self.chamber = Chamber.found(founding, context(day, 0, IMPORT))

    def record(self, day: str, command: Command) -> None:
        self.minute += 1
        self.chamber.execute(command, context(day, self.minute, IMPORT))

    def tell(self, day: str, command: Command) -> tuple[Event, ...]:
        """Decides and records a command of a day."""
        self.minute += 1
        return self.chamber.execute(command, context(day, self.minute, ActorPerson(person=XU)))

    def refused(self, day: str, command: Command) -> None:
        """Says why a command of a day is refused."""
        try:
            self.chamber.execute(command, context(day, self.minute + 1, ActorPerson(person=XU)))
        except Refusal as refusal:
            print(f"不能这样办：{refusal.chinese}")
        else:
            raise AssertionError("it was not refused")

    def due(self, day: str) -> PersonId:
        """Whose turn it is on a day, by what was recorded and by the plan."""
        on = date.fromisoformat(day)
        return self.chamber.rotation_roster(on, on)[-1].holders[0].person

    def name(self, person: PersonId) -> str:
        return self.chamber.name(person) or ""


def charter() -> CharterRules:
    """The preset charter, with the order of turns drawn."""
    rules = Charter.preset("mca_1998").rules
    return replace(rules, rotation=rules.rotation and replace(rules.rotation, order=RotationOrder.DRAW))


def found() -> Telling:
    day = "2025-12-15"
    founding = FoundChamber(
        chamber=ChamberId(int=1),
        name="长安市洞庭商会",
        hometown="洞庭",
        seat="长安市",
        offset="+08:00",
        charter=charter(),
    )
    telling = Telling(founding, day)
    for person, name in zip(PEOPLE, NAMES, strict=True):
        telling.record(day, RegisterPerson(person=person, name=name, audience=Audience.MEMBERS))
    start, end = date(2024, 1, 1), date(2028, 12, 31)
    telling.record(day, OpenTerm(term=TermId(int=1), ordinal=2, from_=start, until=end))
    posts = [
        (LIN, "president"),
        (XU, "secretary_general"),
        (ZHOU, "vice_president"),
        (SHEN, "vice_president"),
        (GU, "vice_president"),
        (SU, "director"),
    ]
    for number, (person, post) in enumerate(posts, 1):
        appointment = AppointmentId(int=number)
        telling.record(day, AppointToPost(appointment=appointment, person=person, post=post, from_=start))
    return telling


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).resolve().parents[2] / "target" / "rotating_chair"
    parser.add_argument("--out", type=Path, default=default, help="the folder to write to")
    folder: Path = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)

    telling = found()
    year.draw(telling)
    year.spring(telling)
    year.summer(telling)
    year.autumn(telling)

    chamber = telling.chamber
    roster = chamber.rotation_roster_sheet(date(2026, 1, 1), date(2028, 12, 31), audience=Audience.MEMBERS)
    handover = chamber.handover_record(year.rotation(1), audience=Audience.COUNCIL)
    sheets = [
        roster,
        handover,
        chamber.handover_record(year.rotation(2), audience=Audience.COUNCIL),
        chamber.rotation_note(date(2026, 8, 1), audience=Audience.MEMBERS),
        chamber.duty_sheet(date(2026, 12, 31), audience=Audience.MEMBERS),
        chamber.journal_note(audience=Audience.PUBLIC),
    ]
    print()
    for sheet in sheets:
        print(render_text(sheet))
    files = {
        "roster.txt": render_text(roster).encode(),
        "roster.html": render_html(roster).encode(),
        "handover.html": render_html(handover).encode(),
        "journal.jsonl": chamber.journal.to_lines(),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
        print(f"wrote {folder / name}", file=sys.stderr)


if __name__ == "__main__":
    main()
