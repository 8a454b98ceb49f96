"""signatures.py and callbacks.py: Python functions that stand for JavaScript functions."""

from __future__ import annotations

import gc
import inspect
from typing import Any

import pytest

from tensorbridge.callbacks import LentFunctions, function_id, hooks_callback, is_hooks
from tensorbridge.signatures import NOT_GIVEN, declared_signature, function_with_signature

Call = tuple[int, tuple[Any, ...], dict[str, Any]]


@pytest.mark.parametrize(
    ("parameters", "signature"),
    [
        ([], "()"),
        (["x"], "(x)"),
        (["x", "training=None"], "(x, training=None)"),
        (["x", "*args", "scale=1.0", "**kwargs"], "(x, *args, scale=1.0, **kwargs)"),
        (["x", "/", "y", "*", "z=(1, 'a')"], "(x, /, y, *, z=(1, 'a'))"),
    ],
    ids=str,
)
def test_a_declared_signature_is_what_python_would_read(parameters: list[str], signature: str) -> None:
    assert str(declared_signature(parameters)) == signature


@pytest.mark.parametrize("parameters", [["1x"], ["a=1", "b"], ["a", "a"], ["**k", "a"], ["a b"]], ids=str)
def test_a_wrong_parameter_list_is_a_syntax_error_that_shows_it(parameters: list[str]) -> None:
    with pytest.raises(SyntaxError) as raised:
        declared_signature(parameters)
    assert str(raised.value).startswith(f"not a Python parameter list: {parameters} (")


@pytest.fixture
def calls() -> list[Call]:
    return []


@pytest.fixture
def functions(calls: list[Call]) -> LentFunctions:
    def call(id: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
        calls.append((id, args, kwargs))
        return "answer"

    def post(id: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        calls.append((-id, args, kwargs))

    return LentFunctions(call, post)


def test_a_lent_function_calls_javascript(functions: LentFunctions, calls: list[Call]) -> None:
    function = functions.receive([3, "double", None])
    assert function(1, x=2) == "answer"
    assert calls == [(3, (1,), {"x": 2})]
    assert (function.__name__, function.__module__) == ("double", "__javascript__")
    assert function_id(function) == 3


def test_a_detached_function_is_not_waited_for(functions: LentFunctions, calls: list[Call]) -> None:
    function = functions.receive([3, "log", None, 1])
    assert function(1, a=2) is None
    declared = functions.receive([4, "log", ["x"], 1])
    assert declared(5) is None
    assert calls == [(-3, (1,), {"a": 2}), (-4, (5,), {})]


def test_a_function_without_a_name_gets_one(functions: LentFunctions) -> None:
    assert functions.receive([3, "", None]).__name__ == "javascript_function"


@pytest.mark.parametrize(
    ("parameters", "call", "given"),
    [
        (["x", "training=None"], ((1,), {}), ((1, None), {})),
        (["x", "training=None"], ((1,), {"training": True}), ((1, True), {})),
        (["x", "y=undefined"], ((1,), {}), ((1,), {})),
        (["x", "*", "y"], ((1,), {"y": 2}), ((1,), {"y": 2})),
        (["*args", "**kwargs"], ((1, 2), {"a": 3}), ((1, 2), {"a": 3})),
    ],
    ids=str,
)
def test_a_declared_signature_binds_the_arguments(
    functions: LentFunctions, calls: list[Call], parameters: list[str], call: Any, given: Any
) -> None:
    function = functions.receive([3, "step", parameters])
    assert list(inspect.signature(function).parameters) == list(declared_signature(parameters).parameters)
    args, kwargs = call
    function(*args, **kwargs)
    assert calls == [(3, *given)]


def test_a_call_that_does_not_fit_the_signature_does_not_reach_javascript(
    functions: LentFunctions, calls: list[Call]
) -> None:
    with pytest.raises(TypeError, match=r"missing .* argument: 'x'"):
        functions.receive([3, "step", ["x"]])()
    assert not calls


def test_the_same_function_is_the_same_object_until_python_forgets_it(functions: LentFunctions) -> None:
    function = functions.receive([3, "f", None])
    assert functions.receive([3, "f", None]) is function
    assert not functions.dropped
    del function
    gc.collect()
    assert list(functions.dropped) == [(3, 2)]


@pytest.mark.parametrize("value", [len, lambda: None, 1, None, LentFunctions])
def test_other_values_are_no_javascript_functions(value: Any) -> None:
    assert function_id(value) is None


class Base:
    def on_epoch_end(self, epoch: int, logs: Any = None) -> None: ...

    def on_train_end(self, logs: Any = None) -> str:
        return "base"


def test_hooks_become_a_callback_with_just_these_methods() -> None:
    seen: list[Any] = []
    callback: Any = hooks_callback({"on_epoch_end": lambda *args: seen.append(args), "note": 5}, Base)
    assert type(callback).__mro__[1] is Base
    callback.on_epoch_end(1, {"loss": 2})
    assert seen == [(1, {"loss": 2})]
    assert callback.on_train_end() == "base"
    assert not hasattr(callback, "note")


@pytest.mark.parametrize("name", ["on_epoch_ends", "onEpochEnd"])
def test_hooks_that_there_are_not_are_refused_and_what_else_an_object_has_is_its_own(name: str) -> None:
    hooks_callback({"on_train_end": len, "once": len, "log": len}, Base)
    with pytest.raises(TypeError, match=rf"^A Keras callback has no hook '{name}'\. Did you mean 'on_epoch_end'\?$"):
        hooks_callback({"on_train_end": len, name: len}, Base)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"on_epoch_end": len}, True),
        ({"on_epoch_end": len, "other": len, "count": 0}, True),
        ({"onEpochEnd": len}, True),
        ({"on_epoch_end": 1}, False),
        ({"once": len, "other": len}, False),
        ({"on_epoch_end": len, 1: 2}, False),
        ({}, False),
        ([], False),
        ({1: len}, False),
    ],
    ids=str,
)
def test_hooks_are_a_dict_with_a_function_that_is_named_as_a_hook(value: Any, expected: bool) -> None:
    assert is_hooks(value) is expected


@pytest.mark.parametrize(
    ("parameters", "shown"),
    [
        (
            ["x", "/", "y=(1, 2)", "*args", "flag=True", "**kwargs"],
            "(self, x, /, y=(1, 2), *args, flag=True, **kwargs)",
        ),
        (["x", "/"], "(self, x, /)"),
        (["x", "*", "training=undefined"], "(self, x, *, training=None)"),
        (["$x", "class", "lambda=undefined"], "(self, _x, class_, lambda_=None)"),
    ],
    ids=str,
)
def test_a_method_has_the_signature_with_self_first(parameters: list[str], shown: str) -> None:
    method = function_with_signature("call", declared_signature(parameters), lambda *_: None, with_self=True)
    assert str(inspect.signature(method)) == shown


@pytest.mark.parametrize(
    ("args", "kwargs", "given"),
    [
        ((1,), {}, ((1,), {})),
        ((1, 2), {}, ((1, 2), {})),
        ((1,), {"z": 3}, ((1, NOT_GIVEN, 3), {})),
        ((1, None, None), {}, ((1,), {})),
        ((1,), {"k": 4}, ((1, NOT_GIVEN, NOT_GIVEN), {"k": 4})),
    ],
    ids=str,
)
def test_what_was_not_given_keeps_its_place_only_before_what_was(args: Any, kwargs: Any, given: Any) -> None:
    def call(*args: Any, **kwargs: Any) -> Any:
        return args, kwargs

    signature = declared_signature(["x", "y=undefined", "z=undefined", "*", "k=undefined"])
    assert function_with_signature("f", signature, call, with_self=False)(*args, **kwargs) == given
