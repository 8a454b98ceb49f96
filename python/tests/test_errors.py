"""errors.py: what the client is told of an exception."""

from __future__ import annotations

import builtins
import gc
import linecache
from typing import Any

import msgspec
import pytest

from tensorbridge.errors import (
    CallbackError,
    attribute_hint,
    call_hint,
    item_hint,
    javascript_error,
    parameter_names,
    remember_hint,
    remember_request,
    whole_number_hint,
    wire_error,
)
from tensorbridge.sources import remember_source

# Python 3.11.
group: Any = getattr(builtins, "ExceptionGroup", None)
has_groups = pytest.mark.skipif(group is None, reason="this Python has no groups of exceptions")


def raised(function: Any, *args: Any, **kwargs: Any) -> BaseException:
    try:
        function(*args, **kwargs)
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


def fail(error: BaseException) -> None:
    raise error


class UserError(ValueError):
    pass


def test_an_exception_is_text_with_its_bases_and_frames() -> None:
    wire = wire_error(raised(fail, UserError("no")))
    assert (wire["type"], wire["qualified"], wire["message"]) == ("UserError", f"{__name__}.UserError", "no")
    assert wire["bases"] == [f"{__name__}.UserError", "ValueError", "Exception", "BaseException", "object"]
    assert [frame[2:] for frame in wire["frames"]] == [["raised", "function(*args, **kwargs)"], ["fail", "raise error"]]
    assert wire["traceback"].startswith("Traceback (most recent call last):\n")
    assert wire["traceback"].endswith("\nUserError: no")
    msgspec.msgpack.encode(wire)


def replace(error: BaseException) -> None:
    try:
        fail(error)
    except BaseException:
        raise UserError("in its place") from None


def test_the_request_of_a_callback_that_raised_an_exception_is_told_also_by_one_in_its_place() -> None:
    first = UserError("first")
    assert "request" not in wire_error(raised(replace, first))
    remember_request(first, 5)
    # The innermost counts.
    remember_request(first, 9)
    assert wire_error(first)["request"] == 5
    wire = wire_error(raised(replace, first))
    assert (wire["request"], "cause" in wire) == (5, False)
    wire = wire_error(raised(chain, first, KeyError("second")))
    assert ("request" in wire, wire["cause"]["request"]) == (False, 5)


def test_an_exception_that_was_never_raised_has_no_frames() -> None:
    wire = wire_error(KeyError("x"))
    assert (wire["message"], wire["frames"], wire["traceback"]) == ("'x'", [], "KeyError: 'x'")
    assert "cause" not in wire


def chain(first: BaseException, second: BaseException) -> None:
    try:
        fail(first)
    except BaseException as error:
        raise second from error


def context(first: BaseException, second: BaseException) -> None:
    try:
        fail(first)
    except BaseException:
        raise second  # noqa: B904


def silenced(first: BaseException, second: BaseException) -> None:
    try:
        fail(first)
    except BaseException:
        raise second from None


@pytest.mark.parametrize(("how", "cause"), [(chain, "first"), (context, "first"), (silenced, None)])
def test_the_cause_is_what_python_would_show(how: Any, cause: str | None) -> None:
    wire = wire_error(raised(how, ValueError("first"), TypeError("second")))
    assert wire["message"] == "second"
    assert wire.get("cause", {}).get("message") == cause


def test_causes_that_go_in_a_circle_end() -> None:
    one, two = ValueError("one"), ValueError("two")
    one.__cause__, two.__cause__ = two, one
    wire, depth = wire_error(one), 0
    while "cause" in wire:
        wire, depth = wire["cause"], depth + 1
    assert depth == 8


class UnprintableError(Exception):
    def __str__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (UnprintableError(), "<the message could not be made: RuntimeError>"),
        (ValueError("\ud800"), "\\ud800"),
        (ValueError("x" * 200_000), "x" * 100_000 + "... (cut)"),
        (ValueError(), ""),
    ],
    ids=["unprintable", "surrogate", "long", "empty"],
)
def test_every_message_can_be_sent(error: BaseException, message: str) -> None:
    wire = wire_error(error)
    assert wire["message"] == message
    msgspec.msgpack.encode(wire)


def test_notes_are_part_of_the_message() -> None:
    error = ValueError("no")
    error.__notes__ = ["see the manual"]  # what add_note writes since Python 3.11
    assert wire_error(error)["message"] == "no\nsee the manual"


def test_a_hint_follows_the_message() -> None:
    assert wire_error(ValueError("no."), "Did you mean 'x'?")["message"] == "no. Did you mean 'x'?"
    assert wire_error(ValueError(), "Did you mean 'x'?")["message"] == "Did you mean 'x'?"


@has_groups
def test_a_group_has_its_exceptions_with_their_tracebacks() -> None:
    inside = [raised(fail, KeyError("k")), group("inner", [ValueError("v")])]
    wire = wire_error(raised(fail, group("outer", inside)))
    assert wire["message"] == "outer (2 sub-exceptions)"
    assert [each["type"] for each in wire["errors"]] == ["KeyError", "ExceptionGroup"]
    assert wire["errors"][0]["frames"][-1][2:] == ["fail", "raise error"]
    assert [each["message"] for each in wire["errors"][1]["errors"]] == ["v"]
    assert wire["traceback"].startswith("  + Exception Group Traceback (most recent call last):\n")
    for text in ("| ExceptionGroup: outer (2 sub-exceptions)", "| KeyError: 'k'", "| ValueError: v"):
        assert text in wire["traceback"]
    msgspec.msgpack.encode(wire)


@has_groups
def test_of_a_very_large_group_some_are_told() -> None:
    wire = wire_error(group("many", [ValueError(str(i)) for i in range(1000)]))
    assert [each["message"] for each in wire["errors"]] == [str(i) for i in range(100)]


def test_an_error_of_a_callback_that_is_made_anew_with_another_text_is_still_that_error() -> None:
    try:
        raise CallbackError.of("no", 7, "TypeError")
    except CallbackError as error:
        again = error.__class__(f"In a layer: {error}")
    assert (javascript_error(again), str(again)) == (7, "TypeError: In a layer: TypeError: no")
    assert javascript_error(CallbackError("of nobody")) == 0


def test_what_javascript_threw_is_named_by_its_number() -> None:
    error = CallbackError.of("no", 7, "TypeError")
    assert str(error) == "TypeError: no"
    assert wire_error(error)["callback"] == 7


def test_code_of_eval_and_exec_shows_its_lines() -> None:
    source = "def broken():\n    raise ValueError('no')\nbroken()"
    code = compile(source, "<exec 99>", "exec")
    remember_source("<exec 99>", source, code)
    scope: dict[str, Any] = {}
    wire = wire_error(raised(exec, code, scope))
    assert wire["frames"][-1] == ["<exec 99>", 2, "broken", "raise ValueError('no')"]
    # As long as a function of it is there, and no longer.
    del code, wire
    gc.collect()
    assert "<exec 99>" in linecache.cache
    scope.clear()
    gc.collect()
    assert "<exec 99>" not in linecache.cache


class Layer:
    def __init__(self, units: int = 1, activation: Any = None) -> None: ...


class Dense(Layer):
    def __init__(self, kernel: Any = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)


class Refusing:
    def __init__(self, rate: float = 0.1, **kwargs: Any) -> None:
        raise ValueError(f"Unrecognized keyword arguments: {sorted(kwargs)}")


TAKEN = (
    "The trailing plain object {{{}}} was taken as keyword arguments; "
    "to pass it as a dict, write dict({{...}}) or a Map."
)


@pytest.mark.parametrize(
    ("function", "args", "kwargs", "hint"),
    [
        (Layer, (), {"unit": 1}, "Did you mean 'units'?"),
        (Dense, (), {"activaton": 1}, "Did you mean 'activation'?"),
        (Refusing, (), {"rat": 1}, "Did you mean 'rate'?"),
        (Layer, (), {"qqq": 1}, TAKEN.format("qqq")),
        (len, (), {"a": 1, "b": 2}, TAKEN.format("a, b")),
        (isinstance, (1,), {"a": 1}, TAKEN.format("a")),
        (lambda x: x, (), {"a": 1}, TAKEN.format("a")),
        (lambda x: x + "a", (), {"x": 1}, None),
        (int, ("x",), {}, None),
    ],
)
def test_a_failed_call_gets_a_hint(function: Any, args: Any, kwargs: Any, hint: str | None) -> None:
    assert call_hint(raised(function, *args, **kwargs), function, kwargs) == hint


ITEMS = "Items are read by item(x, {0}), and set by setItem(x, {0}, value)."


@pytest.mark.parametrize(
    ("owner", "name", "key"),
    [
        ({}, "k", "'k'"),
        ([1], "-1", "-1"),
        ([1], "0.5", "0.5"),
        ([1], "<tf.Tensor>", "index"),
        ([1], "k", None),
        (1, "k", None),
    ],
)
def test_an_attribute_that_was_meant_as_an_item_gets_the_way_to_items(owner: Any, name: str, key: str | None) -> None:
    assert item_hint(raised(getattr, owner, name)) == (key and ITEMS.format(key))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("cannot compute AddV2 as input #1(zero-based) was expected to be a int32 tensor but is a float tensor", True),
        ("cannot compute AddV2 as input #1(zero-based) was expected to be a float tensor but is a int32 tensor", True),
        ("Input 'y' of 'AddV2' Op has type float32 that does not match type int32 of argument 'x'.", True),
        ("Tensor conversion requested dtype int32 for Tensor with dtype float32: <tf.Tensor>", True),
        ("cannot compute AddV2 as input #1(zero-based) was expected to be a int32 tensor but is a int64 tensor", False),
        ("Matrix size-incompatible: In[0]: [2,3], In[1]: [2,3]", False),
    ],
)
def test_a_whole_number_beside_floats_gets_a_hint(text: str, hint: bool) -> None:
    expected = "1 is an int; float(1) is a float." if hint else None
    assert whole_number_hint(TypeError(text), [object(), True, 1], {}) == expected
    assert whole_number_hint(TypeError(text), [object()], {"x": 1}) == expected
    assert whole_number_hint(TypeError(text), [True, 1.0], {"x": "1"}) is None
    # The number of a call further out has nothing to do with it.
    inner = TypeError(text)
    remember_request(inner, 5)
    assert whole_number_hint(inner, [1], {}) is None


def test_the_hint_of_a_request_of_a_callback_is_that_of_the_request_further_out() -> None:
    error = ValueError("no")
    remember_hint(error, "Try this.")
    assert wire_error(error, "Or that.")["message"] == "no. Try this."


def test_a_wrong_attribute_gets_the_nearest_one() -> None:
    error = raised(getattr, Dense(), "__init_")
    assert attribute_hint(error) == "Did you mean '__init__'?"
    assert attribute_hint(raised(getattr, Dense(), "nothing_like_it")) is None
    assert attribute_hint(AttributeError("no owner")) is None
    assert attribute_hint(ValueError("x")) is None


class HostileDir:
    def __dir__(self) -> list[str]:
        raise RuntimeError


def test_an_object_whose_dir_fails_gets_no_hint() -> None:
    assert attribute_hint(raised(getattr, HostileDir(), "x")) is None


def test_parameter_names_include_those_of_base_classes() -> None:
    assert parameter_names(Dense) == ["kernel", "units", "activation"]
    assert parameter_names(5) == []
