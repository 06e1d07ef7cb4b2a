"""The public face: every name has a page of `help` and a signature."""

from __future__ import annotations

import doctest
import inspect
import types

import pytest

import shanghui
from shanghui import Chamber, Charter, Journal, ShanghuiError, errors


def callables() -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for name in shanghui.__all__:
        value = getattr(shanghui, name)
        # An alias of a type that is Python's own, such as `Date`, is documented there.
        if getattr(value, "__module__", "").startswith("shanghui"):
            found.append((name, value))
    for kind in (Chamber, Charter, Journal, *vars(errors).values()):
        if inspect.isclass(kind) and kind.__module__.startswith("shanghui"):
            for name, value in vars(kind).items():
                if not name.startswith("_"):
                    found.append((f"{kind.__name__}.{name}", value))
    return found


@pytest.mark.parametrize(("name", "value"), callables(), ids=[name for name, _ in callables()])
def test_everything_public_is_documented_and_has_a_signature(name: str, value: object) -> None:
    if isinstance(value, (types.GetSetDescriptorType, types.MemberDescriptorType)):
        return
    documented = value.__func__ if isinstance(value, (classmethod, staticmethod)) else value
    assert inspect.getdoc(documented), name
    if callable(documented) and not (inspect.isclass(documented) and issubclass(documented, str)):
        assert inspect.signature(documented) is not None


def test_the_names_are_all_there_and_once() -> None:
    assert len(shanghui.__all__) == len(set(shanghui.__all__))
    assert sorted(shanghui.__all__) == shanghui.__all__
    for name in shanghui.__all__:
        assert hasattr(shanghui, name)
    assert issubclass(shanghui.Refusal, ShanghuiError)


def test_options_are_given_by_name() -> None:
    for kind in (Chamber, Journal):
        for name, method in inspect.getmembers(kind, inspect.isfunction):
            for parameter in inspect.signature(method).parameters.values():
                if parameter.default is not inspect.Parameter.empty:
                    assert parameter.kind is inspect.Parameter.KEYWORD_ONLY, (name, parameter)


def test_the_examples_in_the_documentation_run() -> None:
    for module in (shanghui,):
        failed, tried = doctest.testmod(module)
        assert (failed, tried > 0) == (0, True)
