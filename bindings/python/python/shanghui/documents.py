"""Documents (文书) as text and as HTML, schedules (日程) as iCalendar, and prose to put into records."""

from __future__ import annotations

from . import _native
from ._door import written
from ._shapes import Misfit, wrong_type
from .model import Article, Document, PartyId, PersonId, Prose, Run, RunParty, RunPerson, RunText, Schedule

__all__ = ["cite", "prose", "render_html", "render_html_fragment", "render_text", "to_icalendar"]


def cite(article: Article, *, english: bool = False) -> str:
    """The article as it is cited: 《章程》第十九条, or in English 《章程》 art. 19."""
    return _native.cite(written("Article", article), not english)


def render_text(document: Document) -> str:
    """The document as plain text; lines end with a newline."""
    return _native.render_text(written("Document", document))


def render_html(document: Document) -> str:
    """The document as a page of its own."""
    return _native.render_html(written("Document", document))


def render_html_fragment(document: Document) -> str:
    """The document as an `article` element, to be put into a page."""
    return _native.render_html_fragment(written("Document", document))


def to_icalendar(schedule: Schedule) -> str:
    """A schedule (日程) as the text of an iCalendar file, to be imported or subscribed to.

    The same schedule gives the same text; an entry keeps its `UID`, and its `SEQUENCE` rises with the record. Written to a
    file, the line ends must stay as they are: `open(path, "w", encoding="utf-8", newline="")`.
    """
    return _native.to_icalendar(written("Schedule", schedule))


# A notebook shows a document as it would stand in a page.
setattr(Document, "_repr_html_", render_html_fragment)


def prose(*parts: str | PersonId | PartyId) -> Prose:
    """Prose from its parts: words, and people and bodies by their ids, so that a name can be erased from it."""
    runs: list[Run] = []
    for index, part in enumerate(parts):
        match part:
            case str():
                runs.append(RunText(words=part))
            case PersonId():
                runs.append(RunPerson(person=part))
            case PartyId():
                runs.append(RunParty(party=part))
            case _:
                runs.append(_no_part(part, index))
    return tuple(runs)


def _no_part(part: object, index: int) -> Run:
    try:
        wrong_type("str, PersonId or PartyId", part)
    except Misfit as misfit:
        raise misfit.within(f"[{index}]").fault() from None
