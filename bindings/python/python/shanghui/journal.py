"""The journal (日志): an append-only, hash-chained record of everything that was decided."""

from __future__ import annotations

from typing import Any, Self

from . import _native
from ._door import told, written
from .model import Expectation, Header, Verification

__all__ = ["Journal", "verify_journal"]

_NOTHING_KNOWN = Expectation()


def verify_journal(data: bytes, *, expecting: Expectation | None = None) -> Verification:
    """Verifies a journal's bytes without decoding its events.

    Raises `JournalFault` naming the first bad entry and what is wrong with it. A chain that was rewritten whole shows
    only against a digest that was published: say so with `expecting`.
    """
    known = written("Expectation", expecting or _NOTHING_KNOWN)
    return told(Verification, _native.verify_journal(data, known))


class Journal:
    """A journal whose chain holds. It never changes; a chamber gives a new one after each entry."""

    __slots__ = ("_handle",)
    _handle: _native.Journal

    def __new__(cls) -> Self:
        """There is no empty journal: `Journal.open` reads one, `Chamber.journal` gives one."""
        sentence = "use Journal.open or Chamber.journal"
        raise TypeError(sentence)

    @classmethod
    def _of(cls, native: _native.Journal) -> Self:
        journal = object.__new__(cls)
        journal._handle = native
        return journal

    @classmethod
    def open(cls, data: bytes, *, expecting: Expectation | None = None) -> Self:
        """Reads a journal's lines, verifying the chain. Raises as `verify_journal` does."""
        return cls._of(_native.Journal.open(data, written("Expectation", expecting or _NOTHING_KNOWN)))

    @property
    def length(self) -> int:
        """How many entries there are; also the number of the last one."""
        return self._handle.length()

    @property
    def digest(self) -> str:
        """The digest of the last entry: what minutes print and what is worth publishing."""
        return self._handle.digest()

    @property
    def header(self) -> Header:
        """The first line: whose journal it is, in which format and of which model."""
        return told(Header, self._handle.header())

    @property
    def unknown_fields(self) -> tuple[str, ...]:
        """The fields of a newer model that this one bears without knowing them, each once."""
        return tuple(self._handle.unknown_fields())

    def to_lines(self) -> bytes:
        """The journal as JSON Lines, header first."""
        return self._handle.to_lines()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Journal):
            return NotImplemented
        return self.to_lines() == other.to_lines()

    def __hash__(self) -> int:
        return hash(self.digest)

    def __repr__(self) -> str:
        return f"<Journal of {self.length} entries, {self.digest[:12]}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).open, (self.to_lines(),)


def handle_of(journal: Journal) -> _native.Journal:
    """What stands behind a journal; a `TypeError` where something else was given."""
    if isinstance(journal, Journal):
        return journal._handle
    sentence = f"a Journal is needed here, not {type(journal).__name__}"
    raise TypeError(sentence)
