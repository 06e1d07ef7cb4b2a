"""A chamber being recorded."""

from datetime import date, datetime, timedelta

from shanghui import (
    Actor,
    ActorPerson,
    ActorSystem,
    Audience,
    Chamber,
    Command,
    Context,
    Document,
    FoundChamber,
    PersonId,
    Refusal,
    SystemTask,
    render_text,
)

SALT = "0f" * 16
FOUNDED = "2025-12-15"
IMPORT = ActorSystem(task=SystemTask.IMPORT)


def context(day: str, minute: int, actor: Actor) -> Context:
    """The context of a command of a day; the salt is fixed, because a story must come out the same every time."""
    morning = datetime.fromisoformat(f"{day}T01:00:00+00:00")
    return Context(now=morning + timedelta(minutes=minute), actor=actor, salt=SALT)


class Telling:
    """A chamber being recorded: each command a minute after the one before, from nine o'clock of its day on."""

    def __init__(self, founding: FoundChamber) -> None:
        self.minute = 0
        self.chamber = Chamber.found(founding, context(FOUNDED, 0, IMPORT))

    def record(self, command: Command) -> None:
        self.minute += 1
        self.chamber.execute(command, context(FOUNDED, self.minute, IMPORT))

    def tell(self, day: str, by: PersonId, command: Command) -> None:
        """Decides and records a command of a day, as somebody gives it."""
        self.minute += 1
        self.chamber.execute(command, context(day, self.minute, ActorPerson(person=by)))

    def refused(self, day: str, by: PersonId, command: Command) -> None:
        """Says why a command of a day is refused."""
        try:
            self.chamber.execute(command, context(day, self.minute + 1, ActorPerson(person=by)))
        except Refusal as refusal:
            print(f"不能这样办：{refusal.chinese}\n")
        else:
            raise AssertionError("it was not refused")

    def name(self, person: PersonId) -> str:
        return self.chamber.name(person) or ""

    def show_duties(self, on: str) -> None:
        """Prints the list of duties of a day."""
        show(self.chamber.duty_sheet(date.fromisoformat(on), audience=Audience.SECRETARIAT))


def show(document: Document) -> None:
    """Prints a document."""
    print(render_text(document))
