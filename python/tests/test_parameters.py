"""parameters.py: where a plain JavaScript integer becomes a float."""

from __future__ import annotations

import functools
import weakref
from typing import Any

import numpy as np
import pytest

from tensorbridge.parameters import data_parameter, float_parameters, unwrapped


def plain(a: Any, b: Any = 1, c: Any = 1.0, *, d: Any = 0.5, e: Any = None) -> None: ...


def positional_only(a: Any = 1.0, /, b: Any = 2.0) -> None: ...


NUMPY_FLOAT = np.float64(1)


class Made:
    def __init__(self, rate: Any = 0.1, steps: Any = 10) -> None: ...

    def method(self, x: Any, scale: Any = 1.0) -> None: ...

    @classmethod
    def of_class(cls, scale: Any = 1.0) -> None: ...

    @staticmethod
    def alone(scale: Any = 1.0) -> None: ...

    def __call__(self, x: Any = 1.0) -> None: ...


class Hostile:
    @property
    def __signature__(self) -> Any:
        raise RuntimeError

    def __call__(self) -> None: ...


class Unhashable(Made):
    __hash__ = None  # type: ignore[assignment]


@functools.wraps(plain)
def wrapper(*args: Any, **kwargs: Any) -> None: ...


@pytest.mark.parametrize(
    ("function", "positions", "names"),
    [
        (plain, {2}, {"c", "d"}),
        (positional_only, {0, 1}, {"a", "b"}),
        (Made, {0}, {"rate"}),
        (Made().method, {1}, {"scale"}),
        (Made.method, {2}, {"scale"}),
        (Made.of_class, {0}, {"scale"}),
        (Made.alone, {0}, {"scale"}),
        (Made(), {0}, {"x"}),
        (Unhashable(), {0}, {"x"}),
        (wrapper, {2}, {"c", "d"}),
        (lambda x=True: x, set(), set()),
        (lambda x=NUMPY_FLOAT: x, {0}, {"x"}),
        (len, set(), set()),
        (dict, set(), set()),
        (Hostile(), set(), set()),
        (5, set(), set()),
    ],
    ids=str,
)
def test_the_parameters_whose_default_is_a_float(function: Any, positions: set[int], names: set[str]) -> None:
    for _ in range(2):  # the second time from what is remembered
        found = float_parameters(function)
        assert (set(found.positions), set(found.names)) == (positions, names)


def test_a_partial_is_looked_through() -> None:
    assert unwrapped(functools.partial(functools.partial(plain, 1), 2)) is plain
    assert unwrapped(plain) is plain


@pytest.mark.parametrize(("function", "name"), [(np.array, "object"), (np.asarray, "a"), (np.asanyarray, "a")])
def test_functions_that_make_an_array_of_their_data(function: Any, name: str) -> None:
    found = data_parameter(function)
    assert found is not None
    assert (found.name, found.dtype_position) == (name, 1)


@pytest.mark.parametrize("function", [np.zeros, np.sum, list, len, None, np.ndarray])
def test_other_functions_take_no_data(function: Any) -> None:
    assert data_parameter(function) is None


def test_a_function_is_not_kept_by_having_been_looked_at() -> None:
    def closure(rate: Any = 0.1) -> None: ...

    gone = weakref.ref(closure)
    assert float_parameters(closure).names == {"rate"}
    assert float_parameters(closure).names == {"rate"}
    del closure
    assert gone() is None
