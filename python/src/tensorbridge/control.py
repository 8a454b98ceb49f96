"""The control channel: lines on stdin, read by a thread, so that they are heard while the main thread computes.

``interrupt`` raises KeyboardInterrupt in a running call; ``cancel`` does so only while one of the named requests runs,
and keeps those that have not begun from beginning; a training gets a moment to end after its batch first. ``finish``
has trainings end early without failing. ``shutdown`` ends the process when the main thread is free,
interrupting what runs. The end of stdin means that the client is gone: the process ends at once.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from types import FrameType
from typing import Any

from .training import Training, running_trainings

_WAKE_SECONDS = 0.02
# A training that was told to end is interrupted then: whoever stops it waits for 0.1 s at most.
_GRACE_SECONDS = 0.05

_AGAIN_SECONDS = 0.001
# A signal that comes just before a system call begins does not end it: what was not heard is said again.
_UNHEARD_SECONDS = 0.02
_LONGEST_UNHEARD_SECONDS = 1.0
_MOST_CANCELLED = 100_000


class Control:
    """Interrupts and ends the main thread. Made on the main thread."""

    def __init__(self) -> None:
        self._main = threading.main_thread().ident or 0
        self.running = False
        """A request of the user runs on the main thread: an interrupt may stop it."""
        self.stopping = False
        self.leaving = False
        """The main thread is on its way out: nothing may stop its exit handlers."""
        self.cancelled: set[int] = set()
        """Requests that are not to begin any more."""
        self.running_requests: Callable[[], list[int]] = list
        """The requests that are running, the outermost first; the main thread's loop sets it."""
        self.interrupt_waiting: Callable[[], None] = lambda: None
        """Interrupts other threads that wait for JavaScript in the name of what runs; worker.py sets it."""
        self.waited_seconds: Callable[[], float] = float
        """For how long some thread waits for the client; worker.py sets it."""
        self._held = 0
        self._pending = False
        self._only_cancelled = False
        # While requests wait for code of the client the bridge serves it, and must not be interrupted half-way: how
        # many wait, and which are to be interrupted as soon as it may be (any: whichever waits).
        self._waiting = 0
        self._owed: set[int] = set()
        self._owes_any = False
        self._stopped: set[int] = set()
        self._unheard = False
        self._is_repeating = False
        self._interrupted: list[int] = []
        signal.signal(signal.SIGINT, self._on_interrupt)
        self._show_unraisable = sys.unraisablehook
        sys.unraisablehook = self._on_unraisable

    def hold(self) -> None:
        """From here on the bridge's own work runs, which must not stop half-way."""
        self._held += 1

    def let_go(self) -> None:
        """The end of a `hold`; an interrupt that came meanwhile is raised now, if this is the outermost."""
        self._held = max(0, self._held - 1)
        if self._pending and not self._held:
            self._pending = False
            raise KeyboardInterrupt

    def stay(self) -> None:
        """The end of a `hold` while something else is raised."""
        self._held = max(0, self._held - 1)
        if not self._held:
            self._pending = False

    def begin_serving(self) -> tuple[bool, int]:
        """The request that runs waits, and the bridge serves the client meanwhile; `end_serving` takes the result.

        Whoever waits for a message sets `running`, so that an interrupt is raised there; `pay` comes before.
        """
        before = (self.running, self._held)
        # What held them back (jax_steps.py) has called code of the client, which may never answer.
        self.running, self._held = False, 0
        self._waiting += 1
        return before

    def end_serving(self, before: tuple[bool, int]) -> None:
        """The request goes on."""
        self._waiting -= 1
        self.running, self._held = before

    def pay(self) -> None:
        """Raise an interrupt of the request that waits, which came while the bridge worked for it."""
        running = self.running_requests() if self._owes_any or self._owed else []
        if self._owes_any:
            self._owes_any = False
            self._interrupted = running
            raise KeyboardInterrupt
        if self._owed and not self._owed.isdisjoint(running):
            # It may have come in one that a callback had asked for, and is meant for one further out.
            self._owed.discard(running[-1])
            self._interrupted = running
            raise KeyboardInterrupt

    def _on_interrupt(self, _signal: int, _frame: FrameType | None) -> None:
        only_cancelled, self._only_cancelled = self._only_cancelled, False
        self._unheard = False
        if only_cancelled:
            running = self.running_requests()
            if self.cancelled.isdisjoint(running):
                return  # it ended in the meantime: what runs now is somebody else's
            if not self.running or running[-1] not in self.cancelled:
                self._owed.update(self.cancelled.intersection(running))
        elif self._waiting > 0 and not self.running:
            self._owes_any = True
        if self.running:
            self._interrupted = self.running_requests()
            if self._held:
                self._pending = True
            else:
                raise KeyboardInterrupt
        elif self.stopping and not self._held and not self.leaving and self._waiting == 0:
            self.leaving = True
            raise SystemExit(0)

    def _on_unraisable(self, unraisable: Any) -> None:
        """Python passes over what is raised while it destroys an object: an interrupt comes again then."""
        if unraisable.exc_type is KeyboardInterrupt and threading.get_ident() == self._main and not self.stopping:
            again = threading.Timer(_AGAIN_SECONDS, self._interrupt_again)
            again.daemon = True
            again.start()
        else:
            self._show_unraisable(unraisable)

    def _interrupt_again(self) -> None:
        # What runs now may be somebody else's.
        if not set(self._interrupted).isdisjoint(self.running_requests()):
            self.interrupt()

    def interrupt(self) -> None:
        """Raise KeyboardInterrupt in the main thread if it runs a request; from any thread."""
        self._signal()
        if self.running:
            self._stop_waiting(self.running_requests())

    def cancel(self, requests: list[int]) -> None:
        """Raise KeyboardInterrupt in these requests, or keep them from beginning; from any thread."""
        if len(self.cancelled) > _MOST_CANCELLED:
            self.cancelled.clear()
            self._owed.clear()
            self._stopped.clear()
        self.cancelled.update(requests)
        trainings = running_trainings(requests)
        if not trainings:
            self._interrupt_cancelled()
            return
        for training in trainings:
            training.end(cancelled=True)
        threading.Thread(
            target=self._interrupt_late, args=(trainings,), name="tensorbridge-cancel", daemon=True
        ).start()

    def finish(self, requests: list[int]) -> None:
        """Have trainings among these requests end after their batch; all others are cancelled. From any thread."""
        ended = {training.request for training in running_trainings(requests) if training.end(cancelled=False)}
        others = [id for id in requests if id not in ended]
        if others:
            self.cancel(others)

    def _interrupt_late(self, trainings: list[Training]) -> None:
        waited = self.waited_seconds
        if any([not training.ends_within(_GRACE_SECONDS, waited) for training in trainings]):  # noqa: C419 - wait for each
            self._interrupt_cancelled()

    def _interrupt_cancelled(self) -> None:
        self._only_cancelled = True
        self._signal()
        hit = self.cancelled.intersection(self.running_requests())
        if hit:
            self._stop_waiting(hit)

    def _stop_waiting(self, requests: Iterable[int]) -> None:
        self._stopped.update(requests)
        self.interrupt_waiting()

    def is_stopping(self) -> bool:
        """Whether a request runs that has been interrupted: its other threads are to begin nothing. From any thread."""
        return bool(self._stopped) and not self._stopped.isdisjoint(self.running_requests())

    def _signal(self) -> None:
        # A signal, not interrupt_main(): it also ends a system call that blocks.
        self._unheard = True
        signal.pthread_kill(self._main, signal.SIGINT)
        if not self._is_repeating:
            self._is_repeating = True
            threading.Thread(target=self._repeat, name="tensorbridge-signal", daemon=True).start()

    def _repeat(self) -> None:
        pause, seconds = threading.Event(), _UNHEARD_SECONDS
        while not pause.wait(seconds) and self._unheard and not self.leaving:
            signal.pthread_kill(self._main, signal.SIGINT)
            seconds = min(2 * seconds, _LONGEST_UNHEARD_SECONDS)
        self._is_repeating = False
        if self._unheard and not self.leaving:
            self._signal()  # asked for at this very moment

    def _shut_down(self) -> None:
        """Wake the main thread until it leaves; what runs is interrupted once.

        Once is not enough for a thread that waits for messages: a signal that comes just before the system call
        begins does not end it, and one that comes while the bridge sends is passed over.
        """
        self.interrupt()
        pause = threading.Event()
        while not self.leaving:
            pause.wait(_WAKE_SECONDS)
            if not self.running and not self.leaving:
                self.interrupt()

    def listen(self, *, follows_parent: bool = True) -> None:
        """Start to read stdin. `follows_parent`: the client is the process that started this one."""
        threading.Thread(target=self._listen, args=(follows_parent,), name="tensorbridge-control", daemon=True).start()

    def _listen(self, follows_parent: bool) -> None:
        if follows_parent:
            die_with_parent()
        # stdin is ours alone: user code that reads it gets the end of input instead of a control line.
        channel = os.fdopen(os.dup(0), "rb", buffering=0)
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.close(null)
        pending = b""
        while True:
            try:
                chunk = channel.read(4096)
            except OSError:
                chunk = b""
            if not chunk:
                os._exit(1)
            *lines, pending = (pending + chunk).split(b"\n")
            for line in lines:
                if line == b"interrupt":
                    self.interrupt()
                elif line.startswith(b"cancel "):
                    self.cancel([int(id) for id in line.split()[1:]])
                elif line.startswith(b"finish "):
                    self.finish([int(id) for id in line.split()[1:]])
                elif line == b"shutdown":
                    self.stopping = True
                    threading.Thread(target=self._shut_down, name="tensorbridge-shutdown", daemon=True).start()


def die_with_parent() -> None:
    """On Linux, have the kernel end this process with its parent, also while C code holds the interpreter lock."""
    if not sys.platform.startswith("linux"):
        return
    parent = os.getppid()
    try:
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    except (ImportError, OSError, AttributeError):
        return
    if os.getppid() != parent:
        os._exit(1)
