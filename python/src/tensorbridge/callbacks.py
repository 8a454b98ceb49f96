"""Python callables that stand for JavaScript functions.

A lent function becomes a real Python function, so that Keras and TensorFlow can inspect, wrap and trace it. The same
JavaScript function is the same Python function as long as Python holds it; when Python forgets it, the client is told
how often it had been received, so that a function that is on its way again is not lost.
"""

from __future__ import annotations

import difflib
import re
import weakref
from collections import deque
from collections.abc import Callable
from functools import cache
from typing import Any

from .interrupts import whole, whole_within
from .signatures import declared_signature, function_with_signature

_ID_ATTRIBUTE = "__tensorbridge_function__"
_GIVERS = "__tensorbridge_givers__"
# The last ones: a loop gives the same function again and again.
_MOST_GIVERS = 64


class LentFunctions:
    """The JavaScript functions that Python holds."""

    def __init__(
        self,
        call: Callable[[int, tuple[Any, ...], dict[str, Any]], Any],
        post: Callable[[int, tuple[Any, ...], dict[str, Any]], None],
    ) -> None:
        self._call = call
        self._post = post
        self._functions: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()
        self._received: dict[int, int] = {}
        # Filled by finalizers on any thread at any time; a deque's append and popleft are atomic.
        self.dropped: deque[tuple[int, int]] = deque()

    @whole_within
    def receive(self, payload: list[Any]) -> Any:
        """The function for ``[id, name, parameters]``; `parameters` is a declared signature or None.

        A fourth entry says that it is detached: nobody waits for it.
        """
        id, name, parameters, *detached = payload
        # It is received once, however often it is looked at (and where nobody looks at it).
        count = 1 if id.__class__ is int else 0
        if count:
            payload[0] = (id,)
        else:
            (id,) = id
        function = self._functions.get(id)
        if function is None:
            function = self._make(id, name, parameters, self._post if detached else self._call)
            setattr(function, _WAITED_FOR, not detached)
            self._functions[id] = function
            self._received[id] = 0
            weakref.finalize(function, self._drop, id)
        self._received[id] += count
        return function

    def givers(self, id: int) -> list[int]:
        """The requests that have given this function, the last ones at least."""
        function = self._functions.get(id)
        return [] if function is None else list(function.__dict__.get(_GIVERS, ()))

    @whole
    def _drop(self, id: int) -> None:
        self.dropped.append((id, self._received.pop(id, 0)))

    @staticmethod
    def _make(id: int, name: str, parameters: list[str] | None, call: Callable[..., Any]) -> Any:
        def function(*args: Any, **kwargs: Any) -> Any:
            return call(id, args, kwargs)

        if parameters is not None:
            function = function_with_signature(name, declared_signature(parameters), function, with_self=False)
        # AutoGraph has nothing to convert here: the function's source is in JavaScript.
        function.autograph_info__ = {}  # type: ignore[attr-defined]
        function.__name__ = function.__qualname__ = name or "javascript_function"
        function.__module__ = "__javascript__"
        function.__doc__ = None
        setattr(function, _ID_ATTRIBUTE, id)
        return function


def remember_giver(function: Any, request: int) -> None:
    """A request has given Python this function."""
    givers = function.__dict__.get(_GIVERS)
    if givers is None:
        givers = function.__dict__[_GIVERS] = deque(maxlen=_MOST_GIVERS)
    givers.append(request)


def function_id(value: Any) -> int | None:
    """The id of the JavaScript function behind `value`, or None."""
    if value.__class__ is not _FUNCTION:
        return None
    id = value.__dict__.get(_ID_ATTRIBUTE)
    return id if isinstance(id, int) else None


_FUNCTION = type(function_id)
_WAITED_FOR = "__tensorbridge_waited_for__"


def hooks_callback(hooks: dict[str, Any], base: type) -> Any:
    """A Keras callback with just the hooks that were written: an unused one must not cost a round trip.

    Args:
        hooks: functions by name (``on_epoch_end``...), as a plain object in `callbacks` arrives. What else it has is
            the object's own: its state, and functions that its hooks call.
        base: the Callback class of the world that is in use.

    Raises:
        TypeError: Keras has no such hook, and would never call it.
    """
    written = _written_hooks(hooks)
    for name in written:
        if not hasattr(base, name):
            snake = re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", name)
            near = difflib.get_close_matches(snake, dir(base), 1)
            meant = f" Did you mean '{near[0]}'?" if near else ""
            raise TypeError(f"A Keras callback has no hook '{name}'.{meant}")
    made = _hooks_class(base, tuple(written))()
    made.__dict__[_HOOKS] = written
    return made


_HOOKS = "__tensorbridge_hooks__"
# What is written as a hook; TensorFlow.js calls them onEpochEnd.
_HOOK = re.compile("on(_|[A-Z])")


def _written_hooks(entries: dict[str, Any]) -> dict[str, Any]:
    return {name: hook for name, hook in entries.items() if callable(hook) and _HOOK.match(name)}


@cache
def _hooks_class(base: type, names: tuple[str, ...]) -> type:
    # One for all with the same hooks: tf_keras keeps the classes of callbacks, which must not keep the functions.
    methods = {name: _hook_method(name) for name in names}
    return type("JavaScriptCallback", (base,), {**methods, "__module__": "__javascript__"})


def _hook_method(name: str) -> Callable[..., Any]:
    # Keras gives logs by position at some hooks and as a keyword at others; a hook is written (epoch, logs) for all.
    is_in_step = "_batch_" in name

    def method(self: Any, *args: Any, logs: Any = None) -> Any:
        hook = self.__dict__[_HOOKS][name]
        if is_in_step and getattr(hook, _WAITED_FOR, False):
            # On jax the variables are empty while steps run, and Keras fills them when a callback reads its model. A
            # plain object has none, and asks the model that it closes over.
            self.model  # noqa: B018
        return hook(*args) if logs is None else hook(*args, logs)

    return method


def is_hooks(value: Any) -> bool:
    """Whether a dict is a plain object with callback hooks."""
    return value.__class__ is dict and all(isinstance(key, str) for key in value) and bool(_written_hooks(value))
