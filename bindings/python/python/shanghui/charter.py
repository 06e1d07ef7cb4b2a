"""The charter (章程): what a chamber may do, who may do it, and under which article."""

from __future__ import annotations

from typing import Any, Self

from . import _native
from ._door import as_bytes, told, written
from .model import CharterOverlay, CharterRules, Document, Finding

__all__ = ["Charter"]


class Charter:
    """A charter whose parts agree with one another. It never changes.

    Raises `DataFault` with the path to the rule where the rules do not hold together.
    """

    __slots__ = ("_handle",)
    _handle: _native.Charter

    def __init__(self, rules: CharterRules) -> None:
        self._handle = _native.Charter.from_json(written("CharterRules", rules).encode())

    @classmethod
    def _of(cls, native: _native.Charter) -> Self:
        charter = object.__new__(cls)
        charter._handle = native
        return charter

    @classmethod
    def preset(cls, name: str) -> Self:
        """A charter that comes with the library, such as `mca_1998`."""
        return cls._of(_native.Charter.preset(name))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Reads a charter's JSON."""
        return cls._of(_native.Charter.from_json(as_bytes(text)))

    @property
    def rules(self) -> CharterRules:
        """The rules as data; `dataclasses.replace` makes others from them."""
        return told(CharterRules, self.to_json())

    def with_overlay(self, overlay: CharterOverlay) -> Charter:
        """This charter with what an overlay says anew; a rule replaces the one with the same key.

        Raises `DataFault` with the path to the rule where the two do not hold together.
        """
        return Charter._of(self._handle.with_overlay(written("CharterOverlay", overlay)))

    def lint(self) -> tuple[Finding, ...]:
        """What the charter says against higher rules, each with the rule that it cites. It warns and forbids nothing."""
        return told(tuple[Finding, ...], self._handle.lint())

    def document(self) -> Document:
        """The charter as a text (章程文本): each article, and beside it the rules that were read from it."""
        return told(Document, self._handle.document())

    def to_json(self) -> str:
        """The rules as JSON."""
        return self._handle.to_json()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Charter):
            return NotImplemented
        return self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash(self.to_json())

    def __repr__(self) -> str:
        return f"<Charter {self.rules.name!r}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_json, (self.to_json(),)


def handle_of(charter: Charter) -> _native.Charter:
    """What stands behind a charter; a `TypeError` where something else was given."""
    if isinstance(charter, Charter):
        return charter._handle
    sentence = f"a Charter is needed here, not {type(charter).__name__}"
    raise TypeError(sentence)
