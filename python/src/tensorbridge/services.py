"""Functions that the client calls by name for what no message is for: iteration, contexts, looking around."""

from __future__ import annotations

import builtins
import inspect
import os
import resource
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from types import (
    ClassMethodDescriptorType,
    FunctionType,
    MethodDescriptorType,
    ModuleType,
    WrapperDescriptorType,
)
from typing import Any

from .classes import base_constructor, class_of_number, define_class, instance_maker, instance_of_key, super_of
from .comparing import data_of
from .describe import Unseen, short_repr
from .devices import list_devices
from .displays import displays
from .files import FileReader, FileWriter, folder_tree, make_folder
from .interchange import assign_weights, weights_of
from .names import qualified_name
from .saving import model_bytes, model_from_bytes
from .tfjs_reading import model_from_tfjs
from .tfjs_writing import model_to_tfjs
from .twins import set_twin_weights, twin_gradients, twin_layers, twin_outputs, twin_step

__all__ = [
    "FileReader",
    "FileWriter",
    "assign_weights",
    "base_constructor",
    "class_of_number",
    "data_of",
    "define_class",
    "displays",
    "folder_tree",
    "instance_maker",
    "instance_of_key",
    "make_folder",
    "model_bytes",
    "model_from_bytes",
    "model_from_tfjs",
    "model_to_tfjs",
    "set_twin_weights",
    "super_of",
    "twin_gradients",
    "twin_layers",
    "twin_outputs",
    "twin_step",
    "weights_of",
]


class Batches:
    """An iterator that is read in batches; an error comes after the entries that were made before it."""

    def __init__(self, iterable: Iterable[Any]) -> None:
        self._iterator = iter(iterable)
        self._error: BaseException | None = None

    def take(self, count: int) -> list[Any]:
        """Up to `count` entries and, last, whether the iterator ended."""
        if self._error is not None:
            error, self._error = self._error, None
            raise error
        entries: list[Any] = Unseen()
        is_over = True
        try:
            for entry in self._iterator:
                entries.append(entry)
                if len(entries) == count:
                    is_over = False
                    break
        except BaseException as error:
            if not entries:
                raise
            self._error = error
            is_over = False
        entries.append(is_over)
        return entries


def within(context: Any, body: Callable[..., Any], maker: Any = None) -> Any:
    """Run `body` inside the context manager, as Python's ``with`` statement does.

    Args:
        maker: what was called to make the context. Where it is given, `body` is also told whether it is a class whose
            instances enter to themselves.
    """
    with context as value:
        return body(value) if maker is None else body(value, value is context and type(context) is maker)


def enter(context: Any) -> Any:
    """``context.__enter__()``; `leave` must follow."""
    return type(context).__enter__(context)


def leave(context: Any) -> Any:
    """The end of a ``with`` block that nothing was raised in."""
    return type(context).__exit__(context, None, None, None)


def break_deadlock() -> str | None:
    """Fail what other code awaits while the running callback waits for that code, as the client has found out.

    Returns:
        The call that waits for the callback, where nothing else is awaited; None otherwise.
    """
    return _break_deadlock()


_break_deadlock: Callable[[], str | None]
_objects: dict[int, Any] = {}


def install(break_deadlock: Callable[[], str | None], objects: dict[int, Any]) -> None:
    """Tell who breaks deadlocks, the main thread's loop, and which objects are held for the client, by their ids."""
    # One worker serves one client.
    global _break_deadlock, _objects
    _break_deadlock, _objects = break_deadlock, objects


def held_kinds(others: list[int]) -> dict[str, int]:
    """How many objects of each class are held for the client, those with the ids `others` not counted."""
    left_out = set(others)
    return dict(Counter(type_name(value) for id, value in list(_objects.items()) if id not in left_out))


def type_name(value: Any) -> str:
    """The name of the value's class as Python prints it."""
    return qualified_name(type(value))


def is_instance(value: Any, kind: Any) -> bool:
    """``isinstance``."""
    return isinstance(value, tuple(kind) if isinstance(kind, list) else kind)


def contains(container: Any, value: Any) -> bool:
    """``value in container``."""
    return value in container


def members(value: Any) -> list[str]:
    """``dir``."""
    return dir(value)


def methods(value: Any) -> list[str]:
    """The attributes that are functions, however the object came about: the methods of its class, or what a module has.

    What is read of them is known to be no plain data without looking.
    """
    if isinstance(value, ModuleType):
        return [name for name, member in vars(value).items() if isinstance(name, str) and callable(member)]
    names: dict[str, bool] = {}
    for kind in reversed(type(value).__mro__):
        for name, member in vars(kind).items():
            names[name] = isinstance(member, _METHODS)
    return [name for name, is_method in names.items() if is_method]


_METHODS = (
    FunctionType,
    classmethod,
    staticmethod,
    MethodDescriptorType,
    WrapperDescriptorType,
    ClassMethodDescriptorType,
)


def text_of(value: Any) -> str:
    """What a console shows of it."""
    return short_repr(value)


def documentation(value: Any) -> str:
    """What ``help`` says first: the name with its signature, and the docstring; of an instance what it is, too."""
    own = getattr(value, "__qualname__", None) or getattr(value, "__name__", None)
    name = own or f"{short_repr(value)}\n{qualified_name(type(value))}"
    try:
        signature = str(inspect.signature(value))
    except (TypeError, ValueError):
        signature = ""
    text = inspect.getdoc(value)
    return f"{name}{signature}\n\n{text}" if text else f"{name}{signature}"


def has_member(value: Any, name: str) -> bool:
    """``hasattr``, without running what computes an attribute where that can be seen."""
    return name in getattr(value, "__dict__", ()) or any(name in vars(kind) for kind in type(value).__mro__)


def statistics() -> dict[str, int]:
    """Process figures: pid, resident memory in bytes."""
    return {"pid": os.getpid(), "residentBytes": resident_bytes()}


def devices() -> list[dict[str, Any]]:
    """The devices that Keras computes on, as `list_devices` gives them."""
    return list_devices("tensorflow" if os.environ["TF_USE_LEGACY_KERAS"] == "1" else os.environ["KERAS_BACKEND"])


def resident_bytes() -> int:
    """Memory of this process that is in RAM now (Linux) or was at most (elsewhere)."""
    try:
        with builtins.open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024
