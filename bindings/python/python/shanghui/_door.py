"""The door to the core: values to the text that it reads, and back."""

from __future__ import annotations

import json
from typing import Any, TypeVar, overload

from ._shapes import Misfit, shape_of
from .wire import from_wire, to_wire

T = TypeVar("T")


def written(kind: str, value: object) -> str:
    """The text of a value that must be of this type of the wire."""
    try:
        return json.dumps(shape_of(kind).write(value))
    except Misfit as misfit:
        raise misfit.fault() from None


def any_written(value: object) -> str:
    """The text of a value that says itself of which type it is."""
    return json.dumps(to_wire(value))


@overload
def told(kind: type[T], text: str) -> T: ...
@overload
def told(kind: object, text: str) -> Any: ...
def told(kind: Any, text: str) -> Any:
    """The value that a text of the core tells."""
    return from_wire(kind, json.loads(text))


def as_bytes(text: str) -> bytes:
    """A text from outside, for the core to judge: half a surrogate pair is its fault, not Python's."""
    return text.encode(errors="surrogatepass")
