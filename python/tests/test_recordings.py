"""Recordings as Python functions: what is written, its lines, what it keeps, what it forgets."""

from __future__ import annotations

import inspect
import math
import sys
import traceback
import weakref
from typing import Any

import pytest

from tensorbridge import messages as m
from tensorbridge.decoder import Decoder
from tensorbridge.errors import Dependent, Failure, ProtocolError
from tensorbridge.recordings import is_recorded, recorded_function
from tensorbridge.shared_memory import ForeignSlots


class Running:
    """What the evaluator does for them."""

    def imported(self, name: str) -> Any:
        return sys.modules[name]

    def compiled(self, source: str, mode: str) -> Any:
        return compile(source, "<source>", mode)

    def evaluated(self, code: Any, variables: dict[str, Any]) -> Any:
        return eval(code, dict(variables))


class Thing:
    pass


def made(
    objects: dict[int, Any],
    steps: list[m.Step],
    result: Any,
    parameters: tuple[str, ...] = (),
    placeholders: tuple[int, ...] = (),
) -> Any:
    request = m.Record(1, "name", list(parameters), list(placeholders), steps, result, "/a/file.ts")
    decoder = Decoder(objects, lambda payload: payload, ForeignSlots(0))
    return recorded_function(request, decoder, Running())


def step(line: int, message: Any, steps: list[m.Step] | None = None) -> m.Step:
    return m.Step(line, message, steps or [])


def test_has_its_name_its_signature_and_no_circle_with_itself() -> None:
    function = made({}, [], [{"r": 11}, {"r": 12}], ("x", "y=2"), (11, 12))
    assert (function.__name__, str(inspect.signature(function))) == ("name", "(x, y=2)")
    assert (is_recorded(function), is_recorded(made)) == (True, False)
    assert function(1) == [1, 2]
    assert function(y=3, x=4) == [4, 3]
    seen = weakref.ref(function)
    del function
    assert seen() is None


def test_keeps_what_is_from_outside_as_long_as_it_lives() -> None:
    thing: Any = Thing()
    objects = {5: thing}
    function = made(objects, [], {"r": 5})
    seen = weakref.ref(thing)
    objects.clear()
    del thing
    assert function() is seen()
    del function
    assert seen() is None


def test_forgets_what_it_does_not_need_any_more() -> None:
    seen: list[Any] = []

    def make() -> Thing:
        thing = Thing()
        seen.append(weakref.ref(thing))
        return thing

    alive: list[int] = []

    def look(*_: Any) -> None:
        alive.append(sum(each() is not None for each in seen))

    objects = {1: make, 2: look}
    steps = [
        step(1, m.Call(11, 1, [])),
        step(2, m.Call(12, 2, [{"r": 11}])),
        step(3, m.Call(13, 2, [])),
    ]
    made(objects, steps, None)()
    assert alive == [1, 0]


def test_tracebacks_name_the_lines_of_the_file() -> None:
    steps = [step(7, m.Call(11, 1, [1])), step(5, m.Call(12, 2, [{"r": 11}, 0]))]
    function = made({1: float, 2: lambda a, b: a / b}, steps, {"r": 12})
    with pytest.raises(ZeroDivisionError) as raised:
        function()
    frames = [(f.filename, f.lineno, f.name) for f in traceback.extract_tb(raised.value.__traceback__)]
    assert ("/a/file.ts", 5, "name") in frames


def test_values_are_what_they_are_in_calls() -> None:
    wire = [1, 1.5, math.inf, "ä\n'", b"ab", None, True, {"i": "-ff"}, {"f": "2"}, {"t": [1]}, {"s": [1, 1]}]
    wire += [{"d": ["a", [1]]}, {"l": [None, 2, None]}, {"e": 0}, {"u": "\ud800".encode("utf-16-le", "surrogatepass")}]
    expected = [1, 1.5, math.inf, "ä\n'", b"ab", None, True, -255, 2.0, (1,), {1}, {"a": [1]}, slice(2), ..., "\ud800"]
    function = made({}, [], wire)
    assert function() == expected
    assert function() is not function()


def test_integers_become_floats_where_a_parameter_is_one() -> None:
    def known(rate: float = 1.0, count: int = 1) -> list[Any]:
        return [rate, count]

    holder: Any = Thing()
    holder.known = known
    steps = [
        step(1, m.Call(11, 1, [2, 2])),
        step(2, m.CallMethod(12, 2, ["known"], [3], {"count": 3})),
        step(3, m.CallMethod(13, 2, ["known"], [], {"rate": 4})),
    ]
    result = made({1: known, 2: holder}, steps, [{"r": 11}, {"r": 12}, {"r": 13}])()
    assert [[type(each) for each in pair] for pair in result] == [[float, int]] * 3


def test_a_function_inside_uses_what_the_call_has() -> None:
    inner = m.Record(12, "x", ["x"], [13], [step(3, m.Call(14, 1, [{"r": 11}, {"r": 13}]))], {"r": 14}, "")
    function = made({1: lambda a, b: (a, b)}, [step(2, inner)], {"r": 12}, ("x",), (11,))
    first, second = function(1), function(2)
    assert [first(5), second(5), first(6)] == [(1, 5), (2, 5), (1, 6)]


def test_what_is_not_whole_is_an_error() -> None:
    with pytest.raises(ProtocolError, match="no object has the id 9"):
        made({}, [], {"r": 9})
    with pytest.raises(ProtocolError, match="placeholders"):
        made({}, [], None, ("x",), ())
    with pytest.raises(ProtocolError, match="iterator"):
        made({}, [], {"g": [1, 0]})
    with pytest.raises(SyntaxError, match="not a Python parameter list"):
        made({}, [], None, ("x y",), (2,))
    with pytest.raises(Dependent):
        made({4: Failure(4, {})}, [], {"r": 4})


@pytest.mark.parametrize("name", ["_", "__", "_get", "_set", "_mended", "_finished", "_import", "_c6", "_12", "__12"])
def test_a_parameter_may_have_any_name(name: str) -> None:
    thing = Thing()
    inner = m.Record(13, "inner", ["_get"], [21], [step(3, m.GetAttribute(22, 12, ["real"]))], {"r": 22}, "")
    steps = [
        step(1, m.SetAttribute(14, 11, "a", {"r": 12})),
        step(2, inner),
        step(4, m.Call(15, 13, [math.inf], None)),
        step(5, m.Import(16, "math")),
        step(6, m.CallMethod(17, 16, ["pow"], [2, 3], None)),
        step(7, m.GetAttribute(18, 11, ["a"])),
    ]
    function = made({}, steps, [{"r": 15}, {"r": 17}, {"r": 18}], (name, "y"), (11, 12))
    assert function(thing, 5) == [5, 8.0, 5]
    assert function(y=6, **{name: thing}) == [6, 8.0, 6]
    assert thing.__dict__ == {"a": 6}
