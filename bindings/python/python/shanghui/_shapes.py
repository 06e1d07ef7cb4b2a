"""How each type of the wire is written and read; `shanghui.wire` is the door."""

from __future__ import annotations

import datetime
import enum
import keyword
import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NoReturn, TypeAlias, TypeGuard, TypeVar, Union

from . import model
from .errors import Fault, WireFault

Json: TypeAlias = Union[bool, int, str, "list[Json]", "dict[str, Json]"]
"""What stands on the wire, as the `json` module holds it."""

T = TypeVar("T")

_MAXIMUM_INTEGER: Final = 9_007_199_254_740_991
_MAXIMUM_WHOLE: Final = 2**64 - 1
_DIGITS: Final = re.compile(r"-?[1-9][0-9]*")

# The core never sees a datetime without a time zone, so its catalogue does not know this code.
_SENTENCES: Final = model.SENTENCES | {
    "wire.naive_datetime": (
        "这里要写明时区：{given} 没有时区",
        "a datetime needs a time zone here: {given} has none",
    ),
}


class Misfit(Exception):
    """A value that does not fit, on its way to the door, where it becomes a fault."""

    def __init__(self, code: str, **details: Json) -> None:
        super().__init__(code)
        self.code = code
        self.details = details
        self.path = ""

    def within(self, place: str) -> Misfit:
        """The same, seen from the object or list that holds the value."""
        dot = "." if self.path and not self.path.startswith("[") else ""
        self.path = f"{place}{dot}{self.path}"
        return self

    def fault(self) -> Fault:
        """The fault to raise."""
        chinese, english = _SENTENCES[self.code]
        for name, value in self.details.items():
            chinese = chinese.replace(f"{{{name}}}", str(value))
            english = english.replace(f"{{{name}}}", str(value))
        return WireFault(self.code, english, path=self.path, details=self.details, chinese=chinese)


def wrong_type(expected: str, value: object) -> NoReturn:
    """A value of another kind stands here."""
    raise Misfit("wire.wrong_type", expected=expected, found=type(value).__name__)


def _invalid_text(given: object, rule: str) -> NoReturn:
    raise Misfit("wire.invalid_text", given=str(given)[:60], rule=rule)


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether the value may stand where a list is wanted: any sequence but a text."""
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray))


class Shape:
    """How one type is written and read."""

    __slots__ = ()

    def write(self, value: object) -> Json:
        """The value as it stands on the wire."""
        raise NotImplementedError

    def read(self, data: object) -> object:
        """The value that stands on the wire: by default what is written is also what is read."""
        return self.write(data)


class _Boolean(Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        if isinstance(value, bool):
            return value
        wrong_type("bool", value)


class _Integer(Shape):
    __slots__ = ("most",)

    def __init__(self, most: int) -> None:
        self.most = most

    def write(self, value: object) -> Json:
        # A bool is an int to Python; on the wire it is not.
        if not isinstance(value, int) or isinstance(value, (bool, enum.Enum)):
            wrong_type("int", value)
        if not 0 <= value <= self.most:
            raise Misfit("wire.out_of_range", least=0, most=self.most)
        return int(value)


class _Whole(Shape):
    """A whole number of 64 bits: beyond what JavaScript's numbers hold it is written as its digits."""

    __slots__ = ()

    def write(self, value: object) -> Json:
        if not isinstance(value, int) or isinstance(value, (bool, enum.Enum)):
            wrong_type("int", value)
        if not 0 <= value <= _MAXIMUM_WHOLE:
            raise Misfit("wire.out_of_range", least=0, most=str(_MAXIMUM_WHOLE))
        return int(value) if value <= _MAXIMUM_INTEGER else str(int(value))

    def read(self, data: object) -> object:
        if isinstance(data, str):
            if not _DIGITS.fullmatch(data):
                wrong_type("int", data)
            number = -1 if data.startswith("-") or len(data) > 20 else int(data)
            if 0 <= number <= _MAXIMUM_INTEGER:
                wrong_type("int", data)
            self.write(number)
            return number
        if isinstance(data, int) and data > _MAXIMUM_INTEGER:
            raise Misfit("wire.out_of_range", least=0, most=_MAXIMUM_INTEGER)
        return self.write(data)


class _Text(Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        if isinstance(value, str) and not isinstance(value, enum.Enum):
            return str(value)
        wrong_type("str", value)


class _Date(Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        # A datetime is a date to Python; taking it would drop the time in silence.
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return value.isoformat()
        wrong_type("date", value)

    def read(self, data: object) -> object:
        if not isinstance(data, str):
            wrong_type("str", data)
        try:
            if len(data) == 10:
                return datetime.date.fromisoformat(data)
        except ValueError:
            pass
        _invalid_text(data, "a date is written YYYY-MM-DD")


class _Instant(Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        if not isinstance(value, datetime.datetime):
            wrong_type("datetime", value)
        if value.utcoffset() is None:
            raise Misfit("wire.naive_datetime", given=value.isoformat())
        try:
            instant = value.astimezone(datetime.timezone.utc).replace(tzinfo=None)
        except OverflowError:
            _invalid_text(value.isoformat(), "an instant lies in the years 1 to 9999, in UTC")
        return f"{instant.isoformat(timespec='milliseconds')}Z"

    def read(self, data: object) -> object:
        if not isinstance(data, str):
            wrong_type("str", data)
        try:
            if data.endswith("Z") and "T" in data:
                return datetime.datetime.fromisoformat(data)
        except ValueError:
            pass
        _invalid_text(data, "an instant is written YYYY-MM-DDTHH:MM:SS.mmmZ")


class _Occurred(Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        if isinstance(value, datetime.datetime):
            return INSTANT.write(value)
        if isinstance(value, datetime.date):
            return value.isoformat()
        wrong_type("date or datetime", value)

    def read(self, data: object) -> object:
        return (DATE if isinstance(data, str) and len(data) == 10 else INSTANT).read(data)


class _Id(Shape):
    __slots__ = ("kind",)

    def __init__(self, kind: type[model.Id]) -> None:
        self.kind = kind

    def write(self, value: object) -> Json:
        # A plain UUID says nothing of what it stands for and may pass; another kind of id may not.
        if isinstance(value, self.kind) or (isinstance(value, uuid.UUID) and not isinstance(value, model.Id)):
            return str(value)
        wrong_type(self.kind.__name__, value)

    def read(self, data: object) -> object:
        if not isinstance(data, str):
            wrong_type("str", data)
        try:
            return self.kind(data)
        except ValueError:
            _invalid_text(data, "an id is a UUID")


class _Codes(Shape):
    __slots__ = ("kind", "values")

    def __init__(self, kind: type[enum.StrEnum]) -> None:
        self.kind = kind
        self.values = {member.value: member for member in kind}

    def write(self, value: object) -> Json:
        if isinstance(value, enum.Enum) and not isinstance(value, self.kind):
            wrong_type(self.kind.__name__, value)
        return str(self.read(value))

    def read(self, data: object) -> object:
        if not isinstance(data, str):
            wrong_type(self.kind.__name__, data)
        member = self.values.get(data)
        if member is None:
            raise Misfit("wire.unknown_value", given=data[:60], known=", ".join(self.values))
        return member


class List(Shape):
    """A list of what has one shape."""

    __slots__ = ("item",)

    def __init__(self, item: Shape) -> None:
        self.item = item

    def write(self, value: object) -> Json:
        return self._each(value, self.item.write)

    def read(self, data: object) -> object:
        return tuple(self._each(data, self.item.read))

    def _each(self, values: object, convert: Callable[[object], T]) -> list[T]:
        if not is_list(values):
            wrong_type("tuple", values)
        converted: list[T] = []
        for index, value in enumerate(values):
            try:
                converted.append(convert(value))
            except Misfit as misfit:
                raise misfit.within(f"[{index}]") from None
        return converted


class _Field:
    """A field of a record: its name on the wire, its attribute, what may stand in its place, its shape."""

    __slots__ = ("attribute", "mark", "name", "shape")

    def __init__(self, part: str) -> None:
        name, _, shape = part.partition(":")
        self.mark = name[-1] if name[-1] in "?*=" else ""
        self.name = name.removesuffix(self.mark)
        self.attribute = f"{self.name}_" if keyword.iskeyword(self.name) else self.name
        self.shape = shape_of(shape)

    def is_left_out(self, value: object) -> bool:
        """Whether the field does not stand on the wire."""
        if self.mark == "?":
            return value is None
        return self.mark == "*" and isinstance(value, (tuple, list)) and not value


class _Record(Shape):
    __slots__ = ("_fields", "kind", "tag")

    def __init__(self, kind: type[object], tag: str | None) -> None:
        self.kind = kind
        self.tag = tag
        self._fields: dict[str, _Field] | None = None

    def fields(self) -> dict[str, _Field]:
        """The fields by name, made when first asked for, because types may hold each other."""
        if self._fields is None:
            parts = model.WIRE[self.kind.__name__][1:]
            self._fields = {field.name: field for field in map(_Field, parts)}
        return self._fields

    def write(self, value: object) -> Json:
        if not isinstance(value, self.kind):
            wrong_type(self.kind.__name__, value)
        written: dict[str, Json] = {} if self.tag is None else {"type": self.tag}
        for field in self.fields().values():
            item = getattr(value, field.attribute)
            if field.is_left_out(item):
                continue
            try:
                written[field.name] = field.shape.write(item)
            except Misfit as misfit:
                raise misfit.within(field.name) from None
        return written

    def read(self, data: object) -> object:
        if not isinstance(data, Mapping):
            wrong_type("dict", data)
        if self.tag is not None and data.get("type") != self.tag:
            raise Misfit("wire.unknown_type", given=str(data.get("type", ""))[:60]).within("type")
        fields = self.fields()
        arguments: dict[str, object] = {}
        for name, item in data.items():
            if name == "type" and self.tag is not None:
                continue
            field = fields.get(name)
            if field is None:
                raise Misfit("wire.unknown_field", known=", ".join(fields)).within(str(name))
            try:
                arguments[field.attribute] = field.shape.read(item)
            except Misfit as misfit:
                raise misfit.within(field.name) from None
        for field in fields.values():
            if not field.mark and field.attribute not in arguments:
                raise Misfit("wire.missing_field", field=field.name)
        return self.kind(**arguments)


class _Union(Shape):
    __slots__ = ("members", "name", "tags")

    def __init__(self, name: str, members: Sequence[_Record]) -> None:
        self.name = name
        self.members = {member.kind: member for member in members}
        self.tags = {member.tag: member for member in members}

    def write(self, value: object) -> Json:
        member = self.members.get(type(value))
        if member is None:
            wrong_type(self.name, value)
        return member.write(value)

    def read(self, data: object) -> object:
        if not isinstance(data, Mapping):
            wrong_type("dict", data)
        if "type" not in data:
            raise Misfit("wire.missing_field", field="type")
        tag = data["type"]
        member = self.tags.get(tag) if isinstance(tag, str) else None
        if member is None:
            raise Misfit("wire.unknown_type", given=str(tag)[:60]).within("type")
        return member.read(data)


BOOLEAN: Final = _Boolean()
INTEGER: Final = _Integer(_MAXIMUM_INTEGER)
TEXT: Final = _Text()
DATE: Final = _Date()
INSTANT: Final = _Instant()
OCCURRED: Final = _Occurred()
_PLAIN: Final[dict[str, Shape]] = {
    "bool": BOOLEAN,
    "str": TEXT,
    "text": TEXT,
    "date": DATE,
    "date-time": INSTANT,
    "occurred": OCCURRED,
    "whole": _Whole(),
}

_shapes: dict[str, Shape] = {}


def shape_of(text: str) -> Shape:
    """The shape that a table names."""
    shape = _shapes.get(text)
    if shape is None:
        shape = _shapes[text] = _made(text)
    return shape


def _made(text: str) -> Shape:
    if text in _PLAIN:
        return _PLAIN[text]
    if text.startswith("["):
        return List(shape_of(text[1:-1]))
    if text.startswith("int "):
        return _Integer(int(text[4:]))
    kind, *parts = model.WIRE[text]
    python: Any = getattr(model, text)
    match kind:
        case "record":
            return _Record(python, None)
        case "variant":
            return _Record(python, python.type)
        case "choice" | "sum":
            return _Union(text, [message(part) for part in parts])
        case "codes":
            return _Codes(python)
        case "id":
            return _Id(python)
        case "list":
            return List(shape_of(parts[0]))
        case "number":
            return _Integer(int(parts[0]))
        case _:
            return _PLAIN[kind]


def message(name: str) -> _Record:
    """A record or a variant that carries its type."""
    python: Any = getattr(model, name)
    return _Record(python, python.type)
