"""A chamber being recorded: each command a minute after the one before, from nine o'clock of its day on."""

from datetime import datetime, timedelta

from shanghui import ActorSystem, Chamber, ChamberId, Charter, Command, Context, FoundChamber, PersonId, SystemTask

SALT = "10" * 16


def person(number: int) -> PersonId:
    """The person with a number: from 1 to 12 the members, 13 the secretary general."""
    return PersonId(int=number)


def context(day: str, minute: int) -> Context:
    """The context of a command of a day; the salt is fixed, because a story must come out the same every time."""
    morning = datetime.fromisoformat(f"{day}T01:00:00+00:00")
    return Context(now=morning + timedelta(minutes=minute), actor=ActorSystem(task=SystemTask.IMPORT), salt=SALT)


class Telling:
    """The chamber, and the minute of its last command."""

    def __init__(self) -> None:
        founding = FoundChamber(
            chamber=ChamberId(int=3),
            name="长安市洞庭商会",
            seat="长安",
            offset="+08:00",
            charter=Charter.preset("mca_1998").rules,
        )
        self.minute = 0
        self.chamber = Chamber.found(founding, context("2026-06-01", 0))

    def tell(self, day: str, command: Command) -> None:
        self.minute += 1
        self.chamber.execute(command, context(day, self.minute))
