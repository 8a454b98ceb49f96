"""What a loop tells whoever handles SIGINT: control.py on the main thread; on all others nobody does."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any, Protocol, TypeVar

# What is not interrupted while it runs: an interrupt that comes in it is raised later. By how deep it may call others
# that are not to be interrupted either.
_WHOLE: dict[CodeType, int] = {weakref.finalize.__call__.__code__: 0}
_DEEPEST = 8

_Function = TypeVar("_Function", bound=Callable[..., Any])


def whole(function: _Function) -> _Function:
    """Mark a function that finalizers call: Python passes over what is raised in them, and their work would be lost.

    What it calls of Python may be interrupted.
    """
    _WHOLE[function.__code__] = 0
    return function


def whole_within(function: _Function) -> _Function:
    """Mark a function that must not stop half-way, and calls nothing of the user."""
    _WHOLE[function.__code__] = _DEEPEST
    return function


def is_whole(frame: FrameType | None) -> bool:
    """Whether what runs is marked as not to be interrupted."""
    for depth in range(_DEEPEST):
        if frame is None:
            return False
        if _WHOLE.get(frame.f_code, -1) >= depth:
            return True
        frame = frame.f_back
    return False


class Interrupts(Protocol):
    """Who handles SIGINT."""

    running: bool
    stopping: bool
    cancelled: set[int]

    def hold(self) -> None:
        """The bridge's own work begins, which must not stop half-way."""

    def let_go(self) -> None:
        """The end of a `hold`; raises what came meanwhile where it is the outermost."""

    def stay(self) -> None:
        """The end of a `hold`, where something is raised already: what came meanwhile is forgotten with it."""

    def begin_serving(self) -> tuple[bool, int]:
        """The request that runs waits, and the bridge serves the client meanwhile; `end_serving` takes the result."""

    def end_serving(self, before: tuple[bool, int]) -> None:
        """The request goes on."""

    def pay(self) -> None:
        """Raise an interrupt of the request that waits, which came while the bridge worked for it."""


class Held:
    """By `with`, around the bridge's own work: an interrupt that comes in it is raised at its end, if nothing else is.

    Not in control.py, because nothing is raised there (`_is_passed_over`).
    """

    __slots__ = ("_interrupts",)

    def __init__(self, interrupts: Interrupts) -> None:
        self._interrupts = interrupts

    def __enter__(self) -> None:
        self._interrupts.hold()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._interrupts.let_go()
        else:
            self._interrupts.stay()


class NoInterrupts:
    """Signals reach the main thread only."""

    def __init__(self) -> None:
        self.running = False
        self.stopping = False
        self.cancelled: set[int] = set()

    def hold(self) -> None:
        """Nothing can interrupt."""

    def let_go(self) -> None:
        """Nothing can interrupt."""

    def stay(self) -> None:
        """Nothing can interrupt."""

    def begin_serving(self) -> tuple[bool, int]:
        """Nothing can interrupt."""
        return (False, 0)

    def end_serving(self, before: tuple[bool, int]) -> None:
        """Nothing can interrupt."""

    def pay(self) -> None:
        """Nothing can interrupt."""


def wait_interruptibly(interrupts: Interrupts, wait: Callable[[], Any]) -> None:
    """Wait for something, while who asks for it holds interrupts back: they come in the wait, and not around it."""
    try:
        interrupts.let_go()
        wait()
    finally:
        interrupts.hold()
