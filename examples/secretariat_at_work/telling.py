"""A chamber being recorded: each command a minute after the one before, from nine o'clock of its day on."""

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
    ShanghuiError,
    SystemTask,
    render_text,
)

SALT = "11" * 16
FOUNDED = "2025-12-15"
IMPORT = ActorSystem(task=SystemTask.IMPORT)


def context(day: str, minute: int, actor: Actor) -> Context:
    """The context of a command of a day; the salt is fixed, because a story must come out the same every time."""
    morning = datetime.fromisoformat(f"{day}T01:00:00+00:00")
    return Context(now=morning + timedelta(minutes=minute), actor=actor, salt=SALT)


class Telling:
    """The chamber, the minute of its last command, and what is called how."""

    def __init__(self, founding: FoundChamber) -> None:
        self.minute = 0
        self.chamber = Chamber.found(founding, context(FOUNDED, 0, IMPORT))
        self.called: dict[str, str] = {}

    def call(self, thing: object, name: str) -> None:
        """Notes what something is called, for sentences that have its id."""
        self.called[str(thing)] = name

    def name(self, thing: object) -> str:
        return self.called[str(thing)]

    def record(self, command: Command) -> None:
        """Records what was there before the story begins."""
        self.minute += 1
        self.chamber.execute(command, context(FOUNDED, self.minute, IMPORT))

    def tell(self, day: str, by: PersonId, *commands: Command) -> None:
        """Decides and records commands of a day, as somebody gives them."""
        for command in commands:
            self.minute += 1
            self.chamber.execute(command, context(day, self.minute, ActorPerson(person=by)))

    def refused(self, day: str, by: PersonId, command: Command) -> None:
        """Says why a command of a day is refused, with names in the place of ids."""
        try:
            self.chamber.execute(command, context(day, self.minute + 1, ActorPerson(person=by)))
        except ShanghuiError as error:
            sentence = error.chinese
            for thing, name in self.called.items():
                sentence = sentence.replace(thing, name)
            print(f"不能这样办（{error.code}）：{sentence}")
        else:
            raise AssertionError("it was not refused")

    def show_duties(self, on: str) -> None:
        """Prints the list of duties of a day."""
        print()
        show(self.chamber.duty_sheet(date.fromisoformat(on), audience=Audience.SECRETARIAT))


def part(title: str) -> None:
    """Prints the title of a part of the story."""
    print(f"\n【{title}】\n")


def show(document: Document) -> None:
    """Prints a document."""
    print(render_text(document), end="")
