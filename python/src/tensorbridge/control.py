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
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from types import FrameType
from typing import Any, NoReturn

from .interrupts import is_whole
from .training import Training, running_trainings

_WAKE_SECONDS = 0.02
# A training that was told to end is interrupted then: whoever stops it waits for 0.1 s at most.
_GRACE_SECONDS = 0.05

# A signal that comes just before a system call begins does not end it: what was not heard is said again.
_UNHEARD_SECONDS = 0.02
_LONGEST_UNHEARD_SECONDS = 1.0
# A signal that was sent again may come when the first one has been heard: so long nobody else is taken to have sent it.
_ECHO_SECONDS = 1.0
_MOST_CANCELLED = 100_000
# What was cancelled and has not ended by then has passed its interrupt over, or is in C code: it is told where.
_LATE_SECONDS = 5.0
_MOST_FRAMES = 10
_OURS = "__tensorbridge_hook__"


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
        self.interrupt_given: Callable[[], None] = lambda: None
        """Interrupts threads of Python that wait for functions which cancelled requests gave; worker.py sets it."""
        self.waited_seconds: Callable[[], float] = float
        """For how long some thread waits for the client; worker.py sets it."""
        self._held = 0
        self._pending = False
        # While requests wait for code of the client the bridge serves it, and must not be interrupted half-way: how
        # many wait, and which are to be interrupted as soon as it may be (any: whichever waits).
        self._waiting = 0
        self._owed: set[int] = set()
        self._owes_any = False
        self._stopped: set[int] = set()
        # What is to be interrupted: requests, or None for whatever runs. Signals carry nothing, and two may become one:
        # each takes all of it.
        self._asked: deque[Iterable[int] | None] = deque()
        # Wakes the thread that sends the signals. Its `put` may be called in finalizers and signal handlers too.
        # True sends one, False has it look again for how long it may wait.
        self._wake: SimpleQueue[bool] = SimpleQueue()
        # What was cancelled, and when it is to have ended.
        self._watched: deque[tuple[float, list[int]]] = deque()
        self._unheard = False
        self._sent_again = -_ECHO_SECONDS
        self._interrupted: Iterable[int] = ()
        """Whom the last KeyboardInterrupt was meant for."""
        signal.signal(signal.SIGINT, self._on_interrupt)
        self._watch_unraisable()

    def hold(self) -> None:
        """From here on the bridge's own work runs, which must not stop half-way."""
        self._held += 1

    def let_go(self) -> None:
        """The end of a `hold`; an interrupt that came meanwhile is raised now, if this is the outermost."""
        self._held = max(0, self._held - 1)
        if self._pending and not self._held:
            self._pending = False
            if _is_passed_over(sys._getframe(1)):
                self._say(self._interrupted)
            else:
                self._raise(self._interrupted)

    def stay(self) -> None:
        """The end of a `hold` while something else is raised."""
        self._held = max(0, self._held - 1)
        if self._pending and not self._held:
            self._pending = False
            if not isinstance(sys.exc_info()[1], KeyboardInterrupt):
                # Whoever catches that goes on: the interrupt comes again.
                self._say(self._interrupted)

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
        if not (self._owes_any or self._owed) or _is_passed_over(sys._getframe(1)):
            return
        running = self.running_requests()
        if self._owes_any:
            self._owes_any = False
            self._raise(running[-1:])
        owed = self._owed.intersection(running)
        if owed:
            # It may have come in one that a callback had asked for, and is meant for one further out.
            self._owed.discard(running[-1])
            self._raise(owed)

    def _on_interrupt(self, _signal: int, frame: FrameType | None) -> None:
        if _is_passed_over(frame):
            if not self._unheard:
                self._say(None)  # not ours: nobody sends it again
            return
        self._unheard = False
        running = self.running_requests()
        of_any, asked = self._take_asked()
        meant = asked.intersection(running)
        if not (of_any or meant):
            return  # it ended in the meantime: what runs now is somebody else's
        if meant and (not self.running or running[-1] not in asked):
            self._owed.update(meant)
        if of_any:
            meant.update(running[-1:])
            self._owes_any = self._owes_any or (self._waiting > 0 and not self.running)
        if self.running:
            if not self._held:
                self._raise(meant)
            self._interrupted, self._pending = meant, True
        elif self.stopping and not self._held and not self.leaving and self._waiting == 0:
            self.leaving = True
            raise SystemExit(0)

    def _take_asked(self) -> tuple[bool, set[int]]:
        """What a signal was sent for: whether for whatever runs, and for which requests."""
        asked: set[int] = set()
        of_any = is_ours = False
        while self._asked:
            each = self._asked.popleft()
            is_ours = True
            if each is None:
                of_any = True
            else:
                asked.update(each)
        # Not ours: somebody else has sent it, as a terminal does.
        is_echo = time.monotonic() - self._sent_again < _ECHO_SECONDS
        return of_any or not (is_ours or is_echo), asked

    def _raise(self, meant: Iterable[int]) -> NoReturn:
        """Interrupt these requests, one of which runs, at this place."""
        self._interrupted = meant
        self._watch_unraisable()
        raise KeyboardInterrupt

    def _watch_unraisable(self) -> None:
        """Hear of interrupts that Python passes over, because they came while it destroyed an object: they come again.

        Called before each that is raised: a program may have put a hook of its own in the place of ours.
        """
        show = sys.unraisablehook
        if getattr(show, _OURS, None) is True:
            return
        get_ident = threading.get_ident

        # It calls nothing of Python but the hook before it, which may be interrupted.
        def hook(unraisable: Any) -> None:
            try:
                if unraisable.exc_type is not KeyboardInterrupt or get_ident() != self._main or self.stopping:
                    show(unraisable)
                    return
            except KeyboardInterrupt:
                if get_ident() != self._main:
                    return
            self._asked.append(self._interrupted)
            self._wake.put(True)

        setattr(hook, _OURS, True)
        sys.unraisablehook = hook

    def interrupt(self) -> None:
        """Raise KeyboardInterrupt in the main thread if it runs a request; from any thread."""
        self._say(None)
        if self.running:
            self._stop_waiting(self.running_requests())

    def cancel(self, requests: list[int]) -> None:
        """Raise KeyboardInterrupt in these requests, or keep them from beginning; from any thread."""
        if len(self.cancelled) > _MOST_CANCELLED:
            self.cancelled.clear()
            self._owed.clear()
            self._stopped.clear()
        self.cancelled.update(requests)
        self._watched.append((time.monotonic() + _LATE_SECONDS, requests))
        self._wake.put(False)
        trainings = running_trainings(requests)
        if not trainings:
            self._interrupt_cancelled(requests)
            return
        for training in trainings:
            training.end(cancelled=True)
        late = threading.Thread(
            target=self._interrupt_late, args=(trainings, requests), name="tensorbridge-cancel", daemon=True
        )
        try:
            late.start()
        except RuntimeError:  # no thread is to be had
            self._interrupt_cancelled(requests)

    def finish(self, requests: list[int]) -> None:
        """Have trainings among these requests end after their batch; all others are cancelled. From any thread."""
        ended = {training.request for training in running_trainings(requests) if training.end(cancelled=False)}
        others = [id for id in requests if id not in ended]
        if others:
            self.cancel(others)

    def _interrupt_late(self, trainings: list[Training], requests: list[int]) -> None:
        waited = self.waited_seconds
        if any([not training.ends_within(_GRACE_SECONDS, waited) for training in trainings]):  # noqa: C419 - wait for each
            self._interrupt_cancelled(requests)
        else:
            self.interrupt_given()

    def _interrupt_cancelled(self, requests: list[int]) -> None:
        self._say(requests)
        self.interrupt_given()
        hit = set(requests).intersection(self.running_requests())
        if hit:
            self._stop_waiting(hit)

    def _stop_waiting(self, requests: Iterable[int]) -> None:
        self._stopped.update(requests)
        self.interrupt_waiting()

    def is_stopping(self) -> bool:
        """Whether a request runs that has been interrupted: its other threads are to begin nothing. From any thread."""
        return bool(self._stopped) and not self._stopped.isdisjoint(self.running_requests())

    def _say(self, requests: Iterable[int] | None) -> None:
        """Have these requests interrupted, or whatever runs; from any thread."""
        self._asked.append(requests)
        self._wake.put(True)

    def _send_signals(self) -> None:
        seconds: float | None = None
        while True:
            try:
                if not self._wake.get(timeout=self._until_late(seconds)):
                    continue
                self._unheard, seconds = True, _UNHEARD_SECONDS
            except Empty:
                if not self._unheard or self.leaving:
                    seconds = None
                    continue
                seconds = min(2 * (seconds or 0), _LONGEST_UNHEARD_SECONDS)
                self._sent_again = time.monotonic()
            # A signal, not interrupt_main(): it also ends a system call that blocks.
            signal.pthread_kill(self._main, signal.SIGINT)

    def _until_late(self, seconds: float | None) -> float | None:
        """For how long to wait, where nothing but what was cancelled is waited for; tells of what is late."""
        while self._watched:
            due, requests = self._watched[0]
            left = due - time.monotonic()
            if left > 0:
                return left if seconds is None else min(seconds, left)
            self._watched.popleft()
            if not set(requests).isdisjoint(self.running_requests()):
                # A pipe that nobody reads is not to hold up interrupts.
                with suppress(RuntimeError):
                    threading.Thread(
                        target=_tell_late, args=(self._main,), name="tensorbridge-late", daemon=True
                    ).start()
        return seconds

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
        threading.Thread(target=self._send_signals, name="tensorbridge-signal", daemon=True).start()
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


def _tell_late(thread: int) -> None:
    """Say on stderr what Python is doing, though it was to stop."""
    own = str(Path(__file__).parent)
    frames = traceback.extract_stack(sys._current_frames().get(thread))
    is_own = [each.filename.startswith(own) for each in frames]
    # What started Python comes before the first of ours.
    first = is_own.index(True) if True in is_own else 0
    stack = [each for at, each in enumerate(frames) if at >= first and not is_own[at]]
    lines = "".join(traceback.format_list(stack[-_MOST_FRAMES:]))
    text = f"tensorbridge: a call that was to stop {_LATE_SECONDS:g} s ago still runs. Python is here:\n{lines}"
    with suppress(OSError):
        os.write(2, text.encode(errors="backslashreplace"))


def _is_passed_over(frame: FrameType | None) -> bool:
    """Whether an interrupt that is raised here would be lost: it has to come later.

    In work of the bridge that finalizers call, in this file (it would be one with the interrupt that is about to be
    raised), and in what a program shows errors with that are passed over.
    """
    if frame is not None and frame.f_code.co_filename == _is_passed_over.__code__.co_filename:
        return True
    if is_whole(frame):
        return True
    hook = sys.unraisablehook
    shows = getattr(hook, "__code__", None)
    if shows is None or getattr(hook, _OURS, None) is True:
        return False
    while frame is not None and frame.f_code is not shows:
        frame = frame.f_back
    return frame is not None


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
