"""The joint meeting of 7 November 2024, taken up from a public report after the fact.

The same story as `main.rs` and `main.mjs`, with the same output down to the digest. Everything is recorded by import;
what the report does not tell is left out and printed 未记 or 未定.
"""

import argparse
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import meeting
import people
from shanghui import (
    ActorSystem,
    Audience,
    Chamber,
    ChamberId,
    Charter,
    CharterRules,
    Command,
    Context,
    FoundChamber,
    SystemTask,
    render_html,
    render_text,
)

START = datetime(2024, 11, 8, 1, 0, tzinfo=timezone.utc)
SALT = "0e" * 16


def context(minute: int) -> Context:
    """The context of the command of a minute; the salt is fixed, because a story must come out the same every time."""
    return Context(now=START + timedelta(minutes=minute), actor=ActorSystem(task=SystemTask.IMPORT), salt=SALT)


class Telling:
    """A chamber being recorded: each command a minute after the one before."""

    def __init__(self, founding: FoundChamber) -> None:
        self.minute = 0
        self.chamber = Chamber.found(founding, context(0))

    def tell(self, command: Command) -> None:
        self.minute += 1
        self.chamber.execute(command, context(self.minute))


def charter() -> CharterRules:
    """The preset charter, less what the report does not tell."""
    rules = Charter.preset("mca_1998").rules
    rotation = rules.rotation and replace(
        rules.rotation, eligible=(), period=None, order=None, swap=None, handover=None, duties=None
    )
    return replace(
        rules,
        name="西安市常德商会章程（按示范文本）",
        rotation=rotation,
        meetings=tuple(replace(kind, minutes=replace(kind.minutes, within_days=None)) for kind in rules.meetings),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).resolve().parents[2] / "target" / "joint_meeting"
    parser.add_argument("--out", type=Path, default=default, help="the folder to write to")
    folder: Path = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)

    telling = Telling(
        FoundChamber(
            chamber=ChamberId(int=1),
            name="西安市常德商会",
            hometown="湖南常德",
            seat="西安",
            offset="+08:00",
            charter=charter(),
        )
    )
    people.register(telling.tell)
    people.lead(telling.tell)
    meeting.hold(telling.tell)
    meeting.conclude(telling.tell)

    chamber = telling.chamber
    minutes = chamber.minutes(meeting.MEETING, audience=Audience.PUBLIC)
    sheets = [
        minutes,
        chamber.rotation_note(date(2024, 11, 7), audience=Audience.PUBLIC),
        chamber.spoken_for(meeting.MEETING, audience=Audience.PUBLIC),
        chamber.duty_sheet(date(2024, 11, 8), audience=Audience.PUBLIC),
        chamber.journal_note(audience=Audience.PUBLIC),
    ]
    for sheet in sheets:
        print(render_text(sheet))
    files = {
        "minutes.txt": render_text(minutes).encode(),
        "minutes.html": render_html(minutes).encode(),
        "journal.jsonl": chamber.journal.to_lines(),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
        print(f"wrote {folder / name}", file=sys.stderr)


if __name__ == "__main__":
    main()
