"""What the client is told about an object that it gets a handle to, so that looking at a handle sends nothing."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any

from .messages import Type
from .names import is_encodable, public_names, qualified_name

MOST_SHOWN = 10_000
"""Characters of a text by which the client shows an object."""


class Describer:
    """Numbers classes and describes each once, before the first handle to an object of it."""

    def __init__(self, other: Describer | None = None) -> None:
        """`other`: one for another socket, with which it shares the numbers."""
        self._numbers: dict[type, int] = {} if other is None else other._numbers
        self._types: dict[type, int] = {}
        self._unsent: list[Type] = []
        self._lock: threading.Lock = threading.Lock() if other is None else other._lock

    def type_id(self, kind: type) -> int:
        """The number of a class; its description is queued when it is new."""
        found = self._types.get(kind)
        if found is None:
            classes = [[qualified_name(base), *public_names(base)] for base in kind.__mro__]
            members = _members(kind)
            with self._lock:
                found = self._types[kind] = self._numbers.setdefault(kind, len(self._numbers) + 1)
                self._unsent.append(Type(found, qualified_name(kind), classes, members))
        return found

    def take_unsent(self) -> list[Type]:
        """The descriptions that the next batch must carry. A description may go out twice, never too late."""
        if not self._unsent:
            return []
        with self._lock:
            unsent, self._unsent = self._unsent, []
        return unsent

    def handle(self, id: int, value: Any, *, whole: bool, text: str | None = None) -> list[Any]:
        """The wire handle ``[id, type, text, members, class names]``.

        Args:
            whole: also ``repr`` and the instance's own attributes. They cost too much for the arguments of a
                callback that runs once a step.
            text: its ``repr``, where that is known and the rest is not wanted.
        """
        kind = type(value)
        members: list[str] = []
        if whole:
            text = short_repr(value)
            with contextlib.suppress(TypeError):  # it has no namespace of its own
                members = _names(vars(value))
        names = [qualified_name(value), *public_names(value)] if isinstance(value, type) else []
        return [id, self.type_id(kind), text, members, names]


def _members(kind: type) -> list[str]:
    try:
        return _names(dir(kind))
    except Exception:
        return []


def _names(names: Iterable[Any]) -> list[str]:
    """Those that are text that UTF-8 can hold: others cannot be asked for anyway."""
    return [str.__str__(name) for name in names if isinstance(name, str) and is_encodable(name)]


class Unseen(list[Any]):
    """A list of what is for a loop, not for a log: nobody needs the ``repr`` of what is in it."""


# As many entries, and as deep, as console.log shows.
_SHOWN_ENTRIES, _SHOWN_DEPTH = 100, 3


def shown_within(value: Any, stays: Callable[[Any], bool]) -> dict[int, str]:
    """``repr`` of the objects in a container that goes by value, by their ids: of those that the client's log shows.

    Args:
        stays: whether a value goes by reference.
    """
    texts: dict[int, str] = {}
    level = [value]
    for _ in range(_SHOWN_DEPTH):
        inside: list[Any] = []
        for container in level:
            if not isinstance(container, (list, tuple, set, frozenset, dict)) or isinstance(container, Unseen):
                continue
            # A copy: a `repr` may change what it is in.
            for entry in list(islice(container.values() if isinstance(container, dict) else container, _SHOWN_ENTRIES)):
                if entry.__class__ in _PLAIN:
                    continue
                if not stays(entry):
                    inside.append(entry)
                elif len(texts) < _SHOWN_ENTRIES:
                    texts[id(entry)] = short_repr(entry)
        level = inside
    return texts


_PLAIN = frozenset((type(None), bool, int, float, str))


def short_repr(value: Any) -> str:
    """``repr`` that never fails and is never long."""
    try:
        text = repr(value)
    except Exception as problem:
        return f"<{qualified_name(type(value))} object, whose repr fails with {type(problem).__name__}>"
    if len(text) > MOST_SHOWN:
        text = f"{text[:MOST_SHOWN]}... ({len(text)} characters)"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
