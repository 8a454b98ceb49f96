"""What one thread runs, and what waits there for its turn: the part of a loop (loop.py) that others ask about.

Who misses what has not been made yet is told why, and waits where it may still come. What the deadlocks are that are
found here, deadlocks.py says.
"""

from __future__ import annotations

import itertools
import threading
from collections import deque
from typing import Any

from . import deadlocks
from . import messages as m
from .answering import Answering
from .cross_waits import CrossWait
from .decoder import Decoder
from .describe import Describer
from .errors import wire_error
from .evaluate import Evaluator
from .interrupts import Interrupts
from .state import State

# How often it is looked whether another thread has made what is needed.
_LOOK_SECONDS = 0.005
ANY_TIME = -1
"""The parent of what runs as soon as nothing that came before it waits."""

Batch = tuple[m.ClientBatch, list[Any]]


# Which of two runs began first.
_orders = itertools.count()


class Run:
    """A batch that is being run, and how far."""

    __slots__ = ("call", "messages", "order", "parent", "position", "released")

    def __init__(self, batch: m.ClientBatch) -> None:
        self.order = next(_orders)
        self.parent = batch.parent
        self.messages: list[Any] = batch.messages
        self.position = 0
        # Of a `CallEach`, which runs.
        self.call = 0
        # What is to be released when it is over.
        self.released: list[tuple[list[int], int]] = []

    @property
    def message(self) -> Any:
        """What runs; None in an empty batch."""
        return self.messages[self.position] if self.messages else None

    @property
    def id(self) -> int:
        """The number of what runs; 0 where it has none."""
        return int(getattr(self.message, "id", 0)) + self.call

    def rest(self) -> list[Any]:
        """The messages behind what runs."""
        position, call = self.position, self.call
        return m.singles(self.messages[position:])[call + 1 :]

    def wanted(self) -> set[int]:
        """The numbers of what runs, and of what is asked for behind it."""
        return {self.id, *(getattr(message, "id", 0) for message in self.rest())}


class Queueing(Answering):
    """The batches of one thread: those that run, each inside the one before it, and those that wait."""

    thread: threading.Thread
    """The thread that it runs on."""
    waits_since: float | None = None
    """Since when it waits for code of the client, as `time.perf_counter()`; None where it does not."""

    def __init__(
        self, state: State, control: Interrupts, bell: bytes | None, describer: Describer, decoder: Decoder
    ) -> None:
        self.thread = threading.current_thread()
        super().__init__(state, control, bell, describer, decoder)
        self._evaluator = Evaluator(self.objects, self._decoder, state.libraries)
        self._runs: list[Run] = []
        # By the callback that they belong to.
        self._queues: dict[int, deque[Batch]] = {}

    def _nothing_waits(self) -> bool:
        """Whether no message that came earlier has yet to run (a pull names what `_release` keeps for it)."""
        return not self._queues and not any(message.__class__ is not m.Pull for message in self._still_to_run())

    def _is_announced(self, parent: int) -> bool:
        """Whether a block with this number is to begin: the request that runs it has come, and waits."""
        if not m.is_block(parent):
            return False
        waiting = [run.messages[run.position :] for run in self._runs]
        waiting += [batch.messages for queue in self._queues.values() for batch, _ in queue]
        return any(each.__class__ is m.Within and each.block == parent for messages in waiting for each in messages)

    def _still_to_run(self) -> list[Any]:
        """The messages of batches that are being run, those that a callback holds up."""
        return [message for run in self._runs for message in run.rest()]

    def running_requests(self) -> list[int]:
        """The ids of the requests that are running, the outermost first."""
        return [run.id for run in self._runs]

    def running_on_thread(self) -> list[int]:
        """The same with those that code of iterators has asked, where this thread runs them. From any thread."""
        loops: list[Queueing] = self.state.loops()
        runs = [run for loop in loops if loop.thread is self.thread for run in list(loop._runs)]
        return [run.id for run in sorted(runs, key=lambda run: run.order)]

    def running_request(self, id: int) -> Any:
        """The request that runs and will have the result `id`; None where there is none. From any thread."""
        for run in list(self._runs):
            message = run.message
            if run.id == id and self._is_request(message):
                return message
        return None

    def _is_request(self, message: Any) -> bool:
        """Whether this has the evaluator make something."""
        return message.__class__ is m.CallEach or message.__class__ in self._evaluator.handlers

    def explain_missing(self, id: int) -> BaseException | None:
        """The same for another thread, which misses what this one has not made yet."""
        return Queueing._explain_missing(self, id)

    def _explain_missing(self, id: int) -> BaseException | None:
        """Why an object is not there: a callback that waits for what runs, or for what is behind it, waits for ever."""
        # One thread may run what code of iterators asks, and callbacks of that.
        for loop in self.state.loops():
            running = loop.running_request(id) if loop.thread is self.thread else None
            if running is not None:
                return deadlocks.used_inside(running, self.objects)
        queued = [message for queue in self._queues.values() for batch, _ in queue for message in batch.messages]
        held_up = [*self._still_to_run(), *m.singles(queued)]
        if deadlocks.look_early(held_up, id, self._evaluator):
            return None  # it is there now
        is_held_up = deadlocks.is_made_by(held_up, id, self._evaluator.handlers)
        return deadlocks.used_too_early() if is_held_up else None

    def _wait_for(self, id: int) -> BaseException | None:
        """Wait for what another thread makes, or will: None when it is there, or is not to be expected any more."""
        pause, waiting = threading.Event(), CrossWait()
        while id not in self.objects:
            maker, request = self._maker_of(id)
            is_running = bool(maker._runs)
            is_answered = is_running and maker.waits_since is not None
            if waiting.is_for_ever(maker.thread, is_running=is_running, is_answered=is_answered):
                if request is not None:
                    return deadlocks.used_inside(request, self.objects)
                return maker.explain_missing(id) or (deadlocks.used_too_early() if is_running else None)
            pause.wait(_LOOK_SECONDS)
        return None

    def _maker_of(self, id: int) -> tuple[Queueing, Any]:
        """The loop that makes an object, with the request that does; or another thread's that has other work first."""
        loops: list[Queueing] = self.state.loops()
        for loop in loops:
            request = loop.running_request(id)
            if request is not None:
                return loop, request
        others = [loop for loop in loops if loop.thread is not self.thread]
        return next((loop for loop in others if loop._runs), others[0] if others else self), None

    def break_deadlock(self) -> str | None:
        """Fail what other code awaits while callbacks are out that wait for that code; see services.py."""
        if not deadlocks.can_nobody_help():
            return None
        waiting = [(run.parent, run.messages, run.position + 1) for run in self._runs]
        waiting += [(batch.parent, batch.messages, 0) for queue in self._queues.values() for batch, _ in queue]
        awaited = deadlocks.take_awaited(self.running_requests(), waiting)
        for parent, id in awaited:
            error = deadlocks.awaited_too_early()
            self.state.keep_exception(id, error)
            self._answer(m.Reject(id, wire_error(error), id, parent))
        return None if awaited else deadlocks.described(self._runs[-2].message, self.objects)
