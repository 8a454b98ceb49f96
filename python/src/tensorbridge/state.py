"""What all threads of a worker share: the object table, the lent functions, the classes of TypeScript, the counters."""

from __future__ import annotations

import itertools
import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from . import messages as m
from .callbacks import LentFunctions
from .describe import Describer
from .errors import javascript_error
from .libraries import BackgroundImport
from .limits import NO_LIMITS, Limits
from .output import Output
from .shared_memory import ForeignSlots, OutgoingSlots

_KEPT_EXCEPTIONS = 256
_REMEMBERED_RAISED = 32
_MOST_CAUSES = 8


class Posts:
    """Calls of detached functions since somebody last waited for them, by any thread."""

    def __init__(self, ids: Iterator[int]) -> None:
        self._ids = ids
        self._lock = threading.Lock()
        self.group = 0
        """The callback that what these functions ask belongs to; 0 where none was called."""
        self.count = 0
        self._functions: set[int] = set()
        self._dropped: list[tuple[int, int]] = []

    def add(self, function: int, is_side: bool) -> int:
        """One more call; the group it belongs to. `is_side`: it travels on the socket of the other threads."""
        with self._lock:
            if self.group == 0:
                self.group = next(self._ids)
            self.count += 1
            if is_side:
                self._functions.add(function)
            return self.group

    def hold(self, drop: tuple[int, int]) -> bool:
        """Whether a function that Python has forgotten may still be called: by a call on the other socket."""
        if drop[0] not in self._functions:
            return False
        self._dropped.append(drop)
        return True

    def release(self) -> list[tuple[int, int]]:
        """The calls of a group are done: the functions that Python has forgotten meanwhile."""
        with self._lock:
            if self.count > 0:
                return []  # the next group may have them too
            self._functions.clear()
            dropped, self._dropped = self._dropped, []
            return dropped

    def take(self) -> tuple[int, int]:
        """The group and the number of its calls; the next call begins another group."""
        with self._lock:
            taken = (self.group, self.count)
            self.group = self.count = 0
            return taken


class State:
    """One worker's tables. Single operations on a dict are atomic; what takes several has a lock of its own."""

    def __init__(
        self,
        *,
        call: Callable[[int, tuple[Any, ...], dict[str, Any]], Any],
        post: Callable[[int, tuple[Any, ...], dict[str, Any]], None],
        libraries: BackgroundImport,
        output: Output,
        bell: int,
        client: int,
        shared_memory: bool,
        limits: Limits = NO_LIMITS,
    ) -> None:
        self.limits = limits
        # The loops of all threads; the worker sets it.
        self.loops: Callable[[], list[Any]] = list
        self.objects: dict[int, Any] = {}
        self.functions = LentFunctions(call, post)
        # Iterators that are not needed any more, for the main thread's next batch to tell. Filled by finalizers.
        self.closed_iterators: deque[int] = deque()
        self.describer = Describer()
        # The two sockets know nothing of each other's order: each has its own descriptions.
        self.side_describer = Describer(self.describer)
        self.slots = OutgoingSlots() if shared_memory else None
        self.foreign_slots = ForeignSlots(client)
        self.libraries = libraries
        self.output = output
        self.bell = bell
        self.client = client
        # Results of the client's choosing are positive, what the worker lends is negative: next() is atomic.
        self.lent_ids = itertools.count(-1, -1)
        # Even ones; the client numbers its blocks with odd ones.
        self.callback_ids = itertools.count(2, 2)
        self.posts = Posts(self.callback_ids)
        # Instances of TypeScript classes whose stand-in the client has: the reference's id, by the instance's key.
        self.instances: dict[int, int] = {}
        # All instances that have a key, as long as they live.
        self.instances_by_key: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()
        # The client chooses positive keys.
        self.instance_keys = itertools.count(-1, -1)
        # Exceptions that a callback was told of, so that the very same goes on when it lets them pass.
        self._exceptions: dict[int, BaseException] = {}
        # What JavaScript threw at other threads than the main one: the text that TensorFlow passes on, and its id.
        self._raised: deque[tuple[str, int]] = deque(maxlen=_REMEMBERED_RAISED)
        # Batches of threads other than the main one: arrived, and done with.
        self.side_arrived = 0
        self.side_done = 0
        self.side_lock = threading.Lock()
        self._postponed: list[tuple[int, list[int]]] = []

    def news_of_memory(self) -> list[Any]:
        """What the client is to hear of shared memory."""
        slots = self.foreign_slots
        if not (slots.opened or slots.returned or (self.slots is not None and self.slots.closed)):
            return []
        # What was opened first: a slot that has been returned is not known as open otherwise.
        news: list[Any] = [m.Opened(_all(slots.opened)), m.Returned(_all(slots.returned))]
        if self.slots is not None:
            news.append(m.SlotsClosed(_all(self.slots.closed)))
        return [message for message in news if message.slots]

    def memory_handlers(self) -> dict[type, Callable[[Any], None]]:
        """What to do when the client tells of shared memory, by the class of the message."""
        slots = self.slots
        if slots is None:
            return dict.fromkeys((m.Returned, m.SlotsClosed, m.Trim), lambda _: None)
        return {
            m.Returned: lambda message: slots.received(message.slots),
            m.SlotsClosed: lambda message: self.foreign_slots.close(message.slots),
            m.Trim: lambda _: slots.trim(),
        }

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

    def remember_raised(self, error: BaseException) -> None:
        """JavaScript's error leaves Python on a thread other than the main one."""
        id = javascript_error(error)
        if id is not None:
            self._raised.append((f"{type(error).__name__}: {error}", id))

    def recognize_raised(self, error: BaseException) -> None:
        """Find JavaScript's own error in one of TensorFlow's, which has only the text of what another thread raised."""
        each: BaseException | None = error
        for _ in range(_MOST_CAUSES):
            if each is None or not self._raised:
                return
            if type(each).__module__.startswith("tensorflow."):
                text = str(each)
                found = next((id for message, id in reversed(self._raised) if message in text), None)
                if found is not None:
                    each.__dict__["__tensorbridge_error__"] = found
                    return
            each = each.__cause__ or each.__context__

    def release(self, ids: list[int], after: int) -> None:
        """Forget objects, as soon as the first `after` batches for other threads, which may name them, are done."""
        if after > self.side_done:
            self._postponed.append((after, ids))
            return
        objects = self.objects
        for id in ids:
            value = objects.pop(id, None)
            kind = value.__class__
            if kind not in _PLAIN and hasattr(kind, CLASS_NUMBER):
                key = vars(value).get(INSTANCE_KEY)
                if key is not None and self.instances.get(key) in (id, 0):
                    del self.instances[key]

    def release_postponed(self) -> None:
        """Forget what had to wait and need not any more."""
        if self._postponed:
            postponed, self._postponed = self._postponed, []
            for after, ids in postponed:
                self.release(ids, after)


def _all(numbers: deque[int]) -> list[int]:
    """Takes what is there; other threads may add to it and take of it meanwhile."""
    taken: list[int] = []
    with suppress(IndexError):
        while True:
            taken.append(numbers.popleft())
    return taken


CLASS_NUMBER = "__tensorbridge_class__"
"""Attribute of Python classes made for TypeScript classes: their number."""

INSTANCE_KEY = "__tensorbridge_key__"
"""Entry in the namespace of their instances: the key by which the client knows the stand-in."""

_PLAIN = frozenset((type(None), bool, int, float, str, bytes, list, tuple, dict))
