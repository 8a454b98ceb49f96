"""What a JavaScript number means for a parameter: JavaScript has one number type, Python has int and float.

A plain JavaScript integer becomes a float where the parameter's default is a float (``SGD(learning_rate=1)``), and
where it is data for a tensor without a dtype (``tf.Variable(2)``). Everywhere else it stays an int.
"""

from __future__ import annotations

import contextlib
import inspect
import sys
import weakref
from collections.abc import Callable
from functools import partial
from types import MethodType
from typing import Any, NamedTuple


class FloatParameters(NamedTuple):
    """The parameters of a callable whose default is a float."""

    positions: frozenset[int]
    names: frozenset[str]


class DataParameter(NamedTuple):
    """The parameter of a callable that takes data, and the one that gives the dtype."""

    name: str
    dtype_position: int


_NONE = FloatParameters(frozenset(), frozenset())
# By address. The weak reference takes the entry away with the function: having been called must not keep a closure.
_cache: dict[int, tuple[weakref.ref[Any], FloatParameters]] = {}


def float_parameters(function: Callable[..., Any]) -> FloatParameters:
    """The parameters of `function` whose default is a float; none where its signature cannot be read."""
    if function.__class__ is MethodType:
        # A bound method hashes its owner too; the function is what has the signature.
        found = float_parameters(function.__func__)
        return FloatParameters(frozenset(p - 1 for p in found.positions), found.names) if found.positions else found
    address = id(function)
    known = _cache.get(address)
    if known is not None and known[0]() is function:
        return known[1]
    found = _read(function)
    # Some callables take no weak references; those are read each time.
    with contextlib.suppress(TypeError):
        _cache[address] = (weakref.ref(function, lambda _: _cache.pop(address, None)), found)
    return found


def _read(function: Callable[..., Any]) -> FloatParameters:
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except Exception:
        return _NONE
    positions = []
    names = []
    for position, parameter in enumerate(parameters):
        if isinstance(parameter.default, float):
            if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD):
                positions.append(position)
            names.append(parameter.name)
    return FloatParameters(frozenset(positions), frozenset(names)) if names else _NONE


_KEYWORD = 1 << 30
# module, attribute path, name of the data parameter (always the first), position of dtype (_KEYWORD: no position)
_DATA_FUNCTIONS = [
    ("tensorflow", "constant", "value", 1),
    ("tensorflow", "convert_to_tensor", "value", 1),
    ("tensorflow", "Variable", "initial_value", 6),
    ("tensorflow", "ragged.constant", "pylist", 1),
    ("tensorflow", "compat.v1.constant", "value", 1),
    ("tensorflow", "compat.v1.convert_to_tensor", "value", 1),
    ("tensorflow", "compat.v1.Variable", "initial_value", 6),
    ("numpy", "array", "object", 1),
    ("numpy", "asarray", "a", 1),
    ("numpy", "asanyarray", "a", 1),
    ("keras", "Variable", "initializer", 2),
    ("keras", "ops.array", "x", 1),
    ("keras", "ops.convert_to_tensor", "x", 1),
    ("jax", "numpy.array", "object", 1),
    ("jax", "numpy.asarray", "a", 1),
    ("torch", "tensor", "data", _KEYWORD),
    ("torch", "as_tensor", "data", 1),
    ("tf_keras", "backend.variable", "value", 1),
    ("tf_keras", "backend.constant", "value", 1),
]
_data_parameters: dict[int, tuple[Any, DataParameter]] = {}
_modules_unread = ["numpy", "keras", "tf_keras", "tensorflow", "jax", "torch"]
_modules_seen = 0


def data_parameter(function: Any) -> DataParameter | None:
    """The data parameter of a callable that makes a tensor or an array of its data; None for all others."""
    global _modules_seen  # noqa: PLW0603 - a cache of this module
    if len(sys.modules) != _modules_seen:
        _modules_seen = len(sys.modules)
        for module in [name for name in _modules_unread if _is_imported(name)]:
            _modules_unread.remove(module)
            _read_data_functions(module)
    found = _data_parameters.get(id(function))
    return found[1] if found else None


def _is_imported(name: str) -> bool:
    module = sys.modules.get(name)
    return module is not None and not getattr(getattr(module, "__spec__", None), "_initializing", False)


def _read_data_functions(module: str) -> None:
    for owner, path, name, dtype_position in _DATA_FUNCTIONS:
        if owner == module:
            function: Any = sys.modules[module]
            try:
                for part in path.split("."):
                    function = getattr(function, part)
            except (AttributeError, ImportError):
                continue
            # The function is kept beside its address, so that the address stays its own.
            _data_parameters[id(function)] = (function, DataParameter(name, dtype_position))


def unwrapped(function: Any) -> Any:
    """The function under ``functools.partial`` objects."""
    while isinstance(function, partial):
        function = function.func
    return function
