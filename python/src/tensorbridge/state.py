"""What all threads of a worker share: the object table, the lent functions, the classes of TypeScript, the counters."""

from __future__ import annotations

import itertools
import threading
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from .callbacks import LentFunctions
from .describe import Describer
from .libraries import BackgroundImport
from .output import Output
from .shared_memory import OutgoingSlots

_KEPT_EXCEPTIONS = 256


class State:
    """One worker's tables. Single operations on a dict are atomic; what takes several has a lock of its own."""

    def __init__(
        self,
        *,
        call: Callable[[int, tuple[Any, ...], dict[str, Any]], Any],
        libraries: BackgroundImport,
        output: Output,
        bell: int,
        client: int,
        shared_memory: bool,
    ) -> None:
        self.objects: dict[int, Any] = {}
        self.functions = LentFunctions(call)
        self.describer = Describer()
        self.slots = OutgoingSlots() if shared_memory else None
        self.libraries = libraries
        self.output = output
        self.bell = bell
        self.client = client
        # Results of the client's choosing are positive, what the worker lends is negative: next() is atomic.
        self.lent_ids = itertools.count(-1, -1)
        self.callback_ids = itertools.count(1)
        # Instances of TypeScript classes whose stand-in the client has: the reference's id, by the instance's key.
        self.instances: dict[int, int] = {}
        # All instances that have a key, as long as they live.
        self.instances_by_key: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()
        # The client chooses positive keys.
        self.instance_keys = itertools.count(-1, -1)
        # Exceptions that a callback was told of, so that the very same goes on when it lets them pass.
        self._exceptions: dict[int, BaseException] = {}
        # Batches of threads other than the main one: arrived, and done with.
        self.side_arrived = 0
        self.side_done = 0
        self.side_lock = threading.Lock()
        self._postponed: list[tuple[int, list[int]]] = []

    def name_instance(self, instance: Any, key: int) -> None:
        """Give an instance of a TypeScript class its key."""
        vars(instance)[INSTANCE_KEY] = key
        with suppress(TypeError):  # tuples and the like have no weak references
            self.instances_by_key[key] = instance

    def keep_exception(self, id: int, error: BaseException) -> None:
        """Remember what a request of a callback raised."""
        error.__traceback__ = None
        self._exceptions[id] = error
        while len(self._exceptions) > _KEPT_EXCEPTIONS:
            self._exceptions.pop(next(iter(self._exceptions)))

    def kept_exception(self, id: int) -> BaseException | None:
        """The exception that request `id` raised, if it is remembered."""
        # Once only: what it raises again has a traceback, and that holds all variables of its frames.
        return self._exceptions.pop(id, None)

    def release(self, ids: list[int], after: int) -> None:
        """Forget objects, as soon as the first `after` batches for other threads, which may name them, are done."""
        if after > self.side_done:
            self._postponed.append((after, ids))
            return
        objects = self.objects
        for id in ids:
            value = objects.pop(id, None)
            if hasattr(type(value), CLASS_NUMBER):
                key = vars(value).get(INSTANCE_KEY)
                if key is not None and self.instances.get(key) in (id, 0):
                    del self.instances[key]

    def release_postponed(self) -> None:
        """Forget what had to wait and need not any more."""
        if self._postponed:
            postponed, self._postponed = self._postponed, []
            for after, ids in postponed:
                self.release(ids, after)


CLASS_NUMBER = "__tensorbridge_class__"
"""Attribute of Python classes made for TypeScript classes: their number."""

INSTANCE_KEY = "__tensorbridge_key__"
"""Entry in the namespace of their instances: the key by which the client knows the stand-in."""
