"""The wire: how plain Python data is written as JSON and read back.

`to_wire` gives what `json.dumps` takes, `from_wire` takes what `json.loads` gives. Both work from the tables of
`shanghui.model`, which are generated, so they cannot disagree with the core. What a value must satisfy beyond its
type (a title's length, a fraction's form) the core judges.
"""

from __future__ import annotations

import datetime
from typing import Any, Final, TypeVar, get_args, get_origin, overload

from . import model
from ._shapes import (
    BOOLEAN,
    DATE,
    INSTANT,
    INTEGER,
    OCCURRED,
    TEXT,
    Json,
    List,
    Misfit,
    Shape,
    is_list,
    message,
    shape_of,
    wrong_type,
)

__all__ = ["Json", "from_wire", "to_wire"]

T = TypeVar("T")


def _by_type() -> dict[Any, Shape]:
    """How a value of each Python type is written when it stands alone: a command or an event with its type."""
    shapes: dict[Any, Shape] = {
        bool: BOOLEAN,
        int: INTEGER,
        str: TEXT,
        datetime.date: DATE,
        datetime.datetime: INSTANT,
        datetime.date | datetime.datetime: OCCURRED,
    }
    for name, (kind, *_) in model.WIRE.items():
        if kind in ("record", "variant", "codes", "id"):
            python: Any = getattr(model, name)
            carries_type = isinstance(getattr(python, "type", None), str)
            shapes[python] = message(name) if carries_type else shape_of(name)
    # Last, and only where it means nothing yet: a choice of one shape is that shape.
    for name, (kind, *_) in model.WIRE.items():
        if kind in ("choice", "sum", "list"):
            shapes.setdefault(getattr(model, name), shape_of(name))
    return shapes


_BY_TYPE: Final = _by_type()


def _standing_alone(value: object) -> Shape:
    for kind in type(value).__mro__:
        shape = _BY_TYPE.get(kind)
        if shape is not None:
            return shape
    wrong_type("a type of the wire", value)


def _written(value: object) -> Json:
    if is_list(value):
        return List(_ANYTHING).write(value)
    return _standing_alone(value).write(value)


class _Anything(Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        return _written(value)


_ANYTHING: Final = _Anything()


def to_wire(value: object) -> Json:
    """The value as it stands on the wire. A command, an event or a variant carries its `type`, written first.

    Raises `Fault` with the path to the field where a value does not fit; a `datetime` without a time zone is
    `wire.naive_datetime`.
    """
    try:
        return _written(value)
    except Misfit as misfit:
        raise misfit.fault() from None


def _of(kind: Any) -> Shape:
    if get_origin(kind) is tuple and kind not in _BY_TYPE:
        match get_args(kind):
            case (item, last) if last is Ellipsis:
                return List(_of(item))
    try:
        return _BY_TYPE[kind]
    except (KeyError, TypeError):
        sentence = f"{kind!r} is no type of the wire"
        raise TypeError(sentence) from None


@overload
def from_wire(kind: type[T], data: object) -> T: ...
@overload
def from_wire(kind: object, data: object) -> Any: ...
def from_wire(kind: Any, data: object) -> Any:
    """The value of a type (`Context`, `Command`, `tuple[Event, ...]`) that stands on the wire.

    Raises `Fault` with the path to the field where the data do not fit.
    """
    shape = _of(kind)
    try:
        return shape.read(data)
    except Misfit as misfit:
        raise misfit.fault() from None
