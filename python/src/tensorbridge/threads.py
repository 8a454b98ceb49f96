"""Calls of JavaScript from Python threads other than the main one: generators, ``tf.py_function``, user threads.

Such a thread may not use the main thread's link, nor wait for the main thread, which may be waiting for it. All of
them share a second link, which a relay thread of its own reads (and, over ZeroMQ, writes). What a callback asks runs
on the thread that waits for it, as on the main thread.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from queue import SimpleQueue
from typing import Any

import msgspec

from . import messages as m
from .codec import decode_batch, encode_batch
from .errors import Failure, wire_error
from .interrupts import NoInterrupts, whole
from .links import Frames, Link
from .local_link import MessageRefusedError
from .loop import Loop, RoutedIterators
from .queues import ANY_TIME, Batch
from .state import State

SIDE_BELL = b"side\n"
# In an inbox: look whether what this thread waits for has been stopped.
_LOOK = -1


class ThreadCalls:
    """The loops of other threads, and the relay between them and the client."""

    def __init__(self, state: State, link: Link) -> None:
        self._state = state
        self._link = link
        self.bell = SIDE_BELL if link.needs_bell else None
        """What wakes the client, where it has to be woken."""
        self._own = threading.local()
        self._outgoing: deque[Sequence[Any]] = deque()
        self.loops: dict[int, ThreadLoop] = {}
        self.iterators: RoutedIterators | None = None
        """Takes the batches that belong to iterators, on the relay's thread; the worker sets it."""
        self._closing: deque[int] = deque()
        self._batches = 0
        self._wake: int | None = None
        self._start_lock = threading.Lock()
        self._sending = threading.Lock()
        self._late: ThreadLoop | None = None
        self.is_stopping: Callable[[], bool] = bool
        """Whether the request that runs has been interrupted; the worker sets it."""
        self.cancelled: set[int] = set()
        """Requests that have been cancelled; the worker sets it."""

    def call(self, function: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call a lent function; on any thread but the main one."""
        try:
            loop = self._loop()
            if loop.is_foreign and self.is_stopping():
                # A library that runs ahead would wait for it, and its end for that.
                raise KeyboardInterrupt  # noqa: TRY301
            with loop.calling(function):
                return loop.call_javascript(function, args, kwargs)
        except BaseException as error:
            self._state.remember_raised(error)
            raise

    def post(self, function: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Call a detached function; on any thread but the main one."""
        self._loop().post_javascript(function, args, kwargs)

    def _loop(self) -> ThreadLoop:
        loop: ThreadLoop | None = getattr(self._own, "loop", None)
        if loop is None:
            self.start()
            loop = self._own.loop = ThreadLoop(self._state, self)
        return loop

    def transmit(self, frames: Sequence[Any]) -> None:
        """Send a batch, or have the relay do it."""
        if self._link.can_send_anywhere:
            with self._sending:
                self._link.send(frames)
            return
        self._outgoing.append(frames)
        assert self._wake is not None
        os.write(self._wake, b"!")

    def say(self, message: Any) -> None:
        """Hand over a message that answers nothing."""
        self.transmit([self._alone(message)])
        self._ring()

    def _alone(self, message: Any) -> bytes:
        return encode_batch(int(self.bell is not None), [0, 0], [message])

    def _ring(self) -> None:
        if self.bell is not None:
            os.write(self._state.bell, self.bell)

    @whole
    def close_iterator(self, id: int) -> None:
        """Tell the client that an iterator is not needed any more; in a finalizer too, so without a lock."""
        # Twice: at once, and not after the answer to the request that runs, which leaves by the other socket.
        self._state.closed_iterators.append(id)
        self._closing.append(id)
        if self._wake is not None:
            os.write(self._wake, b"!")

    def interrupt_waiting(self) -> None:
        """Raise KeyboardInterrupt in threads of libraries that wait for a callback: no signal reaches them."""
        for callback, loop in list(self.loops.items()):
            loop.stop_waiting(callback)

    def interrupt_given(self) -> None:
        """Raise KeyboardInterrupt in threads of Python that wait for functions which cancelled requests have given."""
        for loop in set(self.loops.values()):
            loop.look_for_stop()

    def start(self) -> None:
        """Start the relay if it does not run yet."""
        with self._start_lock:
            if self._wake is None:
                self._link.open()
                reading, self._wake = os.pipe()
                threading.Thread(target=self._relay, args=(reading,), name="tensorbridge-relay", daemon=True).start()

    def _relay(self, wake: int) -> None:
        link = self._link
        while True:
            is_woken, is_ready = link.wait(wake)
            if is_woken:
                os.read(wake, 4096)
                while self._outgoing:
                    link.send(self._outgoing.popleft())
                while self._closing:
                    self._send_now(m.Close(self._closing.popleft()))
            if is_ready:
                try:
                    messages = link.receive_waiting()
                except EOFError:
                    return
                for frames in messages:
                    self._route(frames)

    def _send_now(self, message: Any) -> None:
        """Send a message that answers nothing. On the relay's thread."""
        with self._sending:
            self._link.send([self._alone(message)])
        self._ring()

    def _route(self, frames: Frames | MessageRefusedError) -> None:
        self._batches += 1
        batch, buffers = None, []
        try:
            if isinstance(frames, MessageRefusedError):
                raise frames
            first, *buffers = frames
            batch = decode_batch(first)
        except (MessageRefusedError, msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as problem:
            self._send_now(m.Broken(f"{type(problem).__name__}: {problem}", self._batches))
        if batch is not None and batch.parent < ANY_TIME:
            if self.iterators is not None:
                self.iterators.route(batch, buffers)
            return
        with self._state.side_lock:
            self._state.side_arrived += 1
        loop = self.loops.get(batch.parent) if batch else None
        if batch is not None and loop is not None:
            loop.inbox.put((batch, buffers))
            return
        if batch is not None:
            # The callback was interrupted, and its thread has gone on.
            self._late = self._late or ThreadLoop(self._state, self)
            self._late.refuse_all(batch)
        with self._state.side_lock:
            self._state.side_done += 1


class ThreadLoop(Loop):
    """The loop of one thread that is not the main one."""

    _is_side = True

    def __init__(self, state: State, calls: ThreadCalls) -> None:
        super().__init__(state, NoInterrupts(), calls.bell, state.side_describer)
        if calls.iterators is not None:
            self.connect(calls.iterators)
        self._calls = calls
        # A number is that of a callback that is not to be waited for any longer.
        self.inbox: SimpleQueue[Batch | int] = SimpleQueue()
        # One that Python has not made: TensorFlow's, say, which waits in the name of what the main thread runs.
        self.is_foreign = isinstance(threading.current_thread(), threading._DummyThread)
        # Who has given the functions that this thread of Python waits for, the innermost last; what it was stopped for.
        self._givers: list[set[int]] = []
        self._stopped: set[int] = set()

    def _receive(self) -> Batch:
        while True:
            self.waits_since = time.perf_counter()
            received = self.inbox.get()
            self.waits_since = None
            if not isinstance(received, int):
                return received
            if received == _LOOK:
                self._look_for_stop()
            elif received in self._callbacks:
                if received != self._callbacks[-1]:
                    self.inbox.put(received)  # one further out: the one in it ends first
                raise KeyboardInterrupt

    @contextmanager
    def calling(self, function: int) -> Iterator[None]:
        """A call of a function begins; one that was given by what is stopped is not waited for."""
        if self.is_foreign:
            yield
            return
        givers = set(self.state.functions.givers(function))
        self._givers.append(givers)
        try:
            # Once: what a thread calls at its end, after that, is its own affair.
            self._look_for_stop()
            yield
        finally:
            self._givers.pop()

    def _look_for_stop(self) -> None:
        for depth, givers in enumerate(self._givers, 1):
            stopped = self._stopped_of(givers)
            if stopped:
                if depth == len(self._givers):
                    self._stopped |= stopped
                else:
                    self.inbox.put(_LOOK)  # one further out: the one in it ends first
                raise KeyboardInterrupt

    def _stopped_of(self, givers: set[int]) -> set[int]:
        return givers.intersection(self._calls.cancelled) - self._stopped

    def look_for_stop(self) -> None:
        """Have the thread look whether what it waits for has been stopped. On any thread."""
        self.inbox.put(_LOOK)

    def stop_waiting(self, callback: int) -> None:
        """Have this callback waited for no longer, where no signal reaches the thread. On any thread."""
        if self.is_foreign:
            self.inbox.put(callback)

    def refuse_all(self, batch: m.ClientBatch) -> None:
        """Fail what a callback asks that is waited for no longer. On the relay's thread."""
        error = KeyboardInterrupt("the callback that asks this was interrupted")
        self._pulls += batch.pulls
        with self._asked_by(batch.parent):
            for message in batch.messages:
                failure = Failure(getattr(message, "id", 0), wire_error(error))
                failure.seen = True
                self._refuse(message, failure)
        self.flush()

    def _transmit(self, frames: Sequence[Any]) -> None:
        # A relay sends later: frames must not change until then, and do not, for encoding copies.
        self._calls.transmit(frames)

    def _batch_done(self) -> None:
        with self.state.side_lock:
            self.state.side_done += 1

    def _callback_begins(self, id: int) -> None:
        self._calls.loops[id] = self
        # Cancelled at this very moment, before it could be told.
        if self._givers and self._stopped_of(self._givers[-1]):
            self.inbox.put(_LOOK)

    def _callback_ends(self, id: int) -> None:
        self._calls.loops.pop(id, None)

    def _explain_missing(self, id: int) -> BaseException | None:
        """Another thread may be making it, or be about to: it may be on its way on another socket. Waits for that."""
        return super()._explain_missing(id) or self._wait_for(id)
