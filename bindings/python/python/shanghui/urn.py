"""The urn (票箱): where the electronic choices of a secret ballot go."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, Self

from . import _native
from ._door import any_written, told, written
from .model import CloseVote, PersonId, SecretChoice

__all__ = ["Urn"]


class Urn:
    """Sums and nothing else: no voter, no order, no pattern. It cannot be printed, copied or pickled.

    Of a vote that was unanimous, or in which very few took part, the sums themselves say how people voted.
    """

    __slots__ = ("_handle",)
    _handle: _native.Urn

    def __new__(cls) -> Self:
        """An urn belongs to a vote: see `Chamber.urn`."""
        sentence = "use Chamber.urn"
        raise TypeError(sentence)

    @classmethod
    def _of(cls, native: _native.Urn) -> Self:
        urn = object.__new__(cls)
        urn._handle = native
        return urn

    def put(self, choice: SecretChoice) -> None:
        """Puts a choice in. One that favours more candidates than it may, or names somebody twice, counts as void."""
        self._handle.put(any_written(choice).encode())

    def open(
        self, *, signed_by: Iterable[PersonId], at: datetime.date | datetime.datetime | None = None
    ) -> CloseVote:
        """Opens it: the command that closes the vote with what was in it. It can be opened once."""
        when = "null" if at is None else written("Occurred", at)
        return told(CloseVote, self._handle.open(any_written(tuple(signed_by)), when))

    def __reduce__(self) -> tuple[Any, ...]:
        sentence = "what is in an urn is not to be written down"
        raise TypeError(sentence)
