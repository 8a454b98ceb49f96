"""One thread waits for what another one is to make: it may come soon, after long work, or never.

No message shows that the other thread waits for this one: it may join it, or wait in a library for what this thread
is to give. Here its stack is looked at.
"""

from __future__ import annotations

import sys
import threading
import time
from types import FrameType

from .deadlocks import is_idle

_LOOK_EVERY_SECONDS = 0.25
# As src/connection/deadlocks.ts looks for those that are in TypeScript.
_LOOKS_WHERE_LIKELY = 8
_LOOKS = 40
# Less of a core is no work.
_IDLE = 0.2


class CrossWait:
    """This thread waits for another one."""

    def __init__(self) -> None:
        self._thread = threading.current_thread()
        # One that Python has not made waits in the name of what the main thread runs.
        self._is_foreign = isinstance(self._thread, threading._DummyThread)
        self._next = 0.0
        self._seen: object = None
        self._computed = 0.0
        self._still = 0

    def is_for_ever(self, other: threading.Thread, *, is_running: bool, is_answered: bool) -> bool:
        """Whether `other` waits for this thread, as far as can be seen. To be asked again and again.

        Args:
            is_running: something runs there.
            is_answered: it waits for code of the client, which may come to its end.
        """
        if self._thread in _joined_by(other):
            return True
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + _LOOK_EVERY_SECONDS
        seen, computed = _place_of(other), time.process_time()
        is_still = seen == self._seen and computed - self._computed < _IDLE * _LOOK_EVERY_SECONDS and not is_answered
        self._seen, self._computed = seen, computed
        self._still = self._still + 1 if is_still else 0
        if self._still < _LOOKS_WHERE_LIKELY:
            return False
        return self._still >= _LOOKS or (is_running and (self._is_foreign or self._only_this_can_help(other)))

    def _only_this_can_help(self, other: threading.Thread) -> bool:
        """Whether `other` waits for another thread of Python, which can be this one only."""
        frame = _frame_of(other)
        if frame is None or frame.f_code.co_filename != threading.__file__ or _limit(frame) is not None:
            return False
        return all(each in (self._thread, other) or is_idle(each) for each in threading.enumerate())


def _frame_of(thread: threading.Thread) -> FrameType | None:
    return sys._current_frames().get(thread.ident or 0)


def _place_of(thread: threading.Thread) -> list[tuple[object, int]]:
    """Where its code is: the functions and the instructions in them."""
    place: list[tuple[object, int]] = []
    frame = _frame_of(thread)
    while frame is not None:
        place.append((frame.f_code, frame.f_lasti))
        frame = frame.f_back
    return place


def _joined_by(thread: threading.Thread) -> set[threading.Thread]:
    """The threads whose end it waits for without a limit, those that they wait for among them."""
    joined: set[threading.Thread] = set()
    each: threading.Thread | None = thread
    while each is not None and each not in joined:
        joined.add(each)
        each = _joins(each)
    joined.discard(thread)
    return joined


def _joins(thread: threading.Thread) -> threading.Thread | None:
    frame = _frame_of(thread)
    while frame is not None and frame.f_code.co_filename == threading.__file__:
        if frame.f_code is threading.Thread.join.__code__ and _limit(frame) is None:
            joined: threading.Thread | None = frame.f_locals.get("self")
            return joined
        frame = frame.f_back
    return None


def _limit(frame: FrameType) -> float | None:
    """For how many seconds a function of `threading` waits; None where it waits for as long as it takes."""
    limit: float | None = frame.f_locals.get("timeout")
    return None if limit == -1 else limit
