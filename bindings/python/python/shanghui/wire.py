"""The wire: how plain Python data is written as JSON and read back.

`to_wire` gives what `json.dumps` takes, `from_wire` takes what `json.loads` gives. Both work from the tables of
`shanghui.model`, which are generated, so they cannot disagree with the core. What a value must satisfy beyond its
type (a title's length, a fraction's form) the core judges.
"""

from __future__ import annotations

import datetime
import enum
import keyword
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NoReturn, TypeAlias, TypeVar, Union, get_args, get_origin, overload

from . import model
from .errors import Fault

__all__ = ["Json", "from_wire", "to_wire"]

Json: TypeAlias = Union[bool, int, str, "list[Json]", "dict[str, Json]"]
"""What stands on the wire, as the `json` module holds it."""

T = TypeVar("T")

_MAXIMUM_INTEGER: Final = 9_007_199_254_740_991

# The core never sees a datetime without a time zone, so its catalogue does not know this code.
_SENTENCES: Final = model.SENTENCES | {
    "wire.naive_datetime": (
        "这里要写明时区：{given} 没有时区",
        "a datetime needs a time zone here: {given} has none",
    ),
}


class _Misfit(Exception):
    """A value that does not fit, on its way to the door, where it becomes a fault."""

    def __init__(self, code: str, **details: Json) -> None:
        super().__init__(code)
        self.code = code
        self.details = details
        self.path = ""

    def within(self, place: str) -> _Misfit:
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
        message = f"{self.path}: {english}" if self.path else english
        return Fault(self.code, message, path=self.path, details=self.details, chinese=chinese)


def _wrong_type(expected: str, value: object) -> NoReturn:
    raise _Misfit("wire.wrong_type", expected=expected, found=type(value).__name__)


def _invalid_text(given: object, rule: str) -> NoReturn:
    raise _Misfit("wire.invalid_text", given=str(given)[:60], rule=rule)


class _Shape:
    """How one type is written and read."""

    __slots__ = ()

    def write(self, value: object) -> Json:
        """The value as it stands on the wire."""
        raise NotImplementedError

    def read(self, data: object) -> object:
        """The value that stands on the wire: by default what is written is also what is read."""
        return self.write(data)


class _Boolean(_Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        if isinstance(value, bool):
            return value
        _wrong_type("bool", value)


class _Integer(_Shape):
    __slots__ = ("most",)

    def __init__(self, most: int) -> None:
        self.most = most

    def write(self, value: object) -> Json:
        # A bool is an int to Python; on the wire it is not.
        if not isinstance(value, int) or isinstance(value, (bool, enum.Enum)):
            _wrong_type("int", value)
        if not 0 <= value <= self.most:
            raise _Misfit("wire.out_of_range", least=0, most=self.most)
        return int(value)


class _Text(_Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        if isinstance(value, str) and not isinstance(value, enum.Enum):
            return str(value)
        _wrong_type("str", value)


class _Date(_Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        # A datetime is a date to Python; taking it would drop the time in silence.
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return value.isoformat()
        _wrong_type("date", value)

    def read(self, data: object) -> object:
        if not isinstance(data, str):
            _wrong_type("str", data)
        try:
            if len(data) == 10:
                return datetime.date.fromisoformat(data)
        except ValueError:
            pass
        _invalid_text(data, "a date is written YYYY-MM-DD")


class _Instant(_Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        if not isinstance(value, datetime.datetime):
            _wrong_type("datetime", value)
        if value.utcoffset() is None:
            raise _Misfit("wire.naive_datetime", given=value.isoformat())
        try:
            instant = value.astimezone(datetime.timezone.utc).replace(tzinfo=None)
        except OverflowError:
            _invalid_text(value.isoformat(), "an instant lies in the years 1 to 9999, in UTC")
        return f"{instant.isoformat(timespec='milliseconds')}Z"

    def read(self, data: object) -> object:
        if not isinstance(data, str):
            _wrong_type("str", data)
        try:
            if data.endswith("Z") and "T" in data:
                return datetime.datetime.fromisoformat(data)
        except ValueError:
            pass
        _invalid_text(data, "an instant is written YYYY-MM-DDTHH:MM:SS.mmmZ")


class _Occurred(_Shape):
    __slots__ = ()

    def write(self, value: object) -> Json:
        if isinstance(value, datetime.datetime):
            return _INSTANT.write(value)
        if isinstance(value, datetime.date):
            return value.isoformat()
        _wrong_type("date or datetime", value)

    def read(self, data: object) -> object:
        return (_DATE if isinstance(data, str) and len(data) == 10 else _INSTANT).read(data)


class _Id(_Shape):
    __slots__ = ("kind",)

    def __init__(self, kind: type[model.Id]) -> None:
        self.kind = kind

    def write(self, value: object) -> Json:
        # A plain UUID says nothing of what it stands for and may pass; another kind of id may not.
        if isinstance(value, self.kind) or (isinstance(value, uuid.UUID) and not isinstance(value, model.Id)):
            return str(value)
        _wrong_type(self.kind.__name__, value)

    def read(self, data: object) -> object:
        if not isinstance(data, str):
            _wrong_type("str", data)
        try:
            return self.kind(data)
        except ValueError:
            _invalid_text(data, "an id is a UUID")


class _Codes(_Shape):
    __slots__ = ("kind", "values")

    def __init__(self, kind: type[enum.StrEnum]) -> None:
        self.kind = kind
        self.values = {member.value: member for member in kind}

    def write(self, value: object) -> Json:
        if isinstance(value, enum.Enum) and not isinstance(value, self.kind):
            _wrong_type(self.kind.__name__, value)
        return str(self.read(value))

    def read(self, data: object) -> object:
        if not isinstance(data, str):
            _wrong_type(self.kind.__name__, data)
        member = self.values.get(data)
        if member is None:
            raise _Misfit("wire.unknown_value", given=data[:60], known=", ".join(self.values))
        return member


class _List(_Shape):
    __slots__ = ("item",)

    def __init__(self, item: _Shape) -> None:
        self.item = item

    def write(self, value: object) -> Json:
        return self._each(value, self.item.write)

    def read(self, data: object) -> object:
        return tuple(self._each(data, self.item.read))

    def _each(self, values: object, convert: Callable[[object], T]) -> list[T]:
        if not isinstance(values, Sequence) or isinstance(values, (str, bytes, bytearray)):
            _wrong_type("tuple", values)
        converted: list[T] = []
        for index, value in enumerate(values):
            try:
                converted.append(convert(value))
            except _Misfit as misfit:
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
        self.shape = _shape(shape)

    def is_left_out(self, value: object) -> bool:
        """Whether the field does not stand on the wire."""
        if self.mark == "?":
            return value is None
        return self.mark == "*" and isinstance(value, (tuple, list)) and not value


class _Record(_Shape):
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
            _wrong_type(self.kind.__name__, value)
        written: dict[str, Json] = {} if self.tag is None else {"type": self.tag}
        for field in self.fields().values():
            item = getattr(value, field.attribute)
            if field.is_left_out(item):
                continue
            try:
                written[field.name] = field.shape.write(item)
            except _Misfit as misfit:
                raise misfit.within(field.name) from None
        return written

    def read(self, data: object) -> object:
        if not isinstance(data, Mapping):
            _wrong_type("dict", data)
        if self.tag is not None and data.get("type") != self.tag:
            raise _Misfit("wire.unknown_type", given=str(data.get("type", ""))[:60])
        fields = self.fields()
        arguments: dict[str, object] = {}
        for name, item in data.items():
            if name == "type" and self.tag is not None:
                continue
            field = fields.get(name)
            if field is None:
                raise _Misfit("wire.unknown_field", known=", ".join(fields)).within(str(name))
            try:
                arguments[field.attribute] = field.shape.read(item)
            except _Misfit as misfit:
                raise misfit.within(field.name) from None
        for field in fields.values():
            if not field.mark and field.attribute not in arguments:
                raise _Misfit("wire.missing_field", field=field.name)
        return self.kind(**arguments)


class _Union(_Shape):
    __slots__ = ("members", "name", "tags")

    def __init__(self, name: str, members: Sequence[_Record]) -> None:
        self.name = name
        self.members = {member.kind: member for member in members}
        self.tags = {member.tag: member for member in members}

    def write(self, value: object) -> Json:
        member = self.members.get(type(value))
        if member is None:
            _wrong_type(self.name, value)
        return member.write(value)

    def read(self, data: object) -> object:
        if not isinstance(data, Mapping):
            _wrong_type("dict", data)
        if "type" not in data:
            raise _Misfit("wire.missing_field", field="type")
        tag = data["type"]
        member = self.tags.get(tag) if isinstance(tag, str) else None
        if member is None:
            raise _Misfit("wire.unknown_type", given=str(tag)[:60])
        return member.read(data)


_BOOLEAN: Final = _Boolean()
_INTEGER: Final = _Integer(_MAXIMUM_INTEGER)
_TEXT: Final = _Text()
_DATE: Final = _Date()
_INSTANT: Final = _Instant()
_OCCURRED: Final = _Occurred()
_PLAIN: Final[dict[str, _Shape]] = {
    "bool": _BOOLEAN,
    "str": _TEXT,
    "text": _TEXT,
    "date": _DATE,
    "date-time": _INSTANT,
    "occurred": _OCCURRED,
}

_shapes: dict[str, _Shape] = {}


def _shape(text: str) -> _Shape:
    """The shape that a table names."""
    shape = _shapes.get(text)
    if shape is None:
        shape = _shapes[text] = _made(text)
    return shape


def _made(text: str) -> _Shape:
    if text in _PLAIN:
        return _PLAIN[text]
    if text.startswith("["):
        return _List(_shape(text[1:-1]))
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
            return _Union(text, [_message(part) for part in parts])
        case "codes":
            return _Codes(python)
        case "id":
            return _Id(python)
        case "list":
            return _List(_shape(parts[0]))
        case "number":
            return _Integer(int(parts[0]))
        case _:
            return _PLAIN[kind]


def _message(name: str) -> _Record:
    """A record or a variant that carries its type."""
    python: Any = getattr(model, name)
    return _Record(python, python.type)


def _by_type() -> dict[Any, _Shape]:
    """How a value of each Python type is written when it stands alone: a command or an event with its type."""
    shapes: dict[Any, _Shape] = {
        bool: _BOOLEAN,
        int: _INTEGER,
        str: _TEXT,
        datetime.date: _DATE,
        datetime.datetime: _INSTANT,
        datetime.date | datetime.datetime: _OCCURRED,
    }
    for name, (kind, *_) in model.WIRE.items():
        if kind in ("record", "variant", "codes", "id"):
            python: Any = getattr(model, name)
            shapes[python] = _message(name) if hasattr(python, "type") else _shape(name)
    # Last, and only where it means nothing yet: a choice of one shape is that shape.
    for name, (kind, *_) in model.WIRE.items():
        if kind in ("choice", "sum", "list"):
            shapes.setdefault(getattr(model, name), _shape(name))
    return shapes


_BY_TYPE: Final = _by_type()


def _standing_alone(value: object) -> _Shape:
    for kind in type(value).__mro__:
        shape = _BY_TYPE.get(kind)
        if shape is not None:
            return shape
    _wrong_type("a type of the wire", value)


def _written(value: object) -> Json:
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray)):
        return _List(_ANYTHING).write(value)
    return _standing_alone(value).write(value)


class _Anything(_Shape):
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
    except _Misfit as misfit:
        raise misfit.fault() from None


def _of(kind: Any) -> _Shape:
    if get_origin(kind) is tuple and kind not in _BY_TYPE:
        match get_args(kind):
            case (item, last) if last is Ellipsis:
                return _List(_of(item))
    try:
        return _BY_TYPE[kind]
    except (KeyError, TypeError):
        message = f"{kind!r} is no type of the wire"
        raise TypeError(message) from None


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
    except _Misfit as misfit:
        raise misfit.fault() from None
