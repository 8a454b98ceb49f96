"""Python generators that stand for JavaScript iterators: their items come ahead, into a queue that this file reads.

Any thread may take the next item: the main one, or one of TensorFlow's. All that belongs to an iterator (its items, and
what its code asks of Python) comes over the second socket, in order; the thread that waits for an item runs it. So an
item that is there costs no message, and code of the iterator that asks Python something while Python waits for its next
item is answered by the thread that waits. docs/protocol.md has the messages.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections import deque
from collections.abc import Generator
from queue import Empty, SimpleQueue
from typing import Any

from . import messages as m
from .deadlocks import yielded_too_early
from .errors import Dependent
from .interrupts import Interrupts, NoInterrupts, whole, whole_within
from .loop import Loop
from .queues import Batch
from .state import State
from .threads import ThreadCalls, ThreadLoop
from .training_data import training_item

_ITEM, _END, _FAILED, _UNSEEN = range(4)
_SAID = (m.Item, m.End, m.Thrown)
_ARRIVES_SECONDS = 10.0


class LentIterators:
    """The JavaScript iterators that Python holds."""

    def __init__(self, state: State, calls: ThreadCalls, control: Interrupts, main_loop: Loop) -> None:
        self._state = state
        self._calls = calls
        self._control = control
        self._main_loop = main_loop
        self._main_thread = threading.get_ident()
        self._lock = threading.Lock()
        self._generators: weakref.WeakValueDictionary[int, Generator[Any, None, Any]] = weakref.WeakValueDictionary()
        self._feed_of: weakref.WeakKeyDictionary[Generator[Any, None, Any], Feed] = weakref.WeakKeyDictionary()
        # From the first item that was asked for until the client has confirmed the end.
        self.open: dict[int, Feed] = {}

    @whole_within
    def receive(self, payload: list[Any]) -> Generator[Any, None, Any]:
        """The generator for ``[id, on_demand]``: the same one as long as Python holds it."""
        id, on_demand = payload
        # As lent functions are.
        count = 1 if id.__class__ is int else 0
        if count:
            payload[0] = (id,)
        else:
            (id,) = id
        with self._lock:
            generator = self._generators.get(id)
            if generator is None:
                feed = Feed(self._state, self._calls, self, id, bool(on_demand))
                if id in self.open:
                    feed.is_closed = True  # it is on its way again, and Python has just given it up
                generator = javascript_iterator(feed)
                self._generators[id] = generator
                self._feed_of[generator] = feed
                weakref.finalize(generator, feed.forget).atexit = False
            else:
                feed = self._feed_of[generator]
            feed.received += count
        return generator

    def begin_training(self, generator: Generator[Any, None, Any]) -> None:
        """Its items are batches for Keras."""
        self._feed_of[generator].as_training_data = True

    def end_training(self, generator: Generator[Any, None, Any]) -> None:
        """The call that took the batches is over. TensorFlow keeps a generator that it has not used up for good."""
        self._feed_of[generator].stop()

    def control_here(self) -> Interrupts:
        """Who handles SIGINT on the running thread."""
        return self._control if threading.get_ident() == self._main_thread else NoInterrupts()

    def is_main_thread(self) -> bool:
        """Whether the running thread is the main one."""
        return threading.get_ident() == self._main_thread

    def route(self, batch: m.ClientBatch, frames: list[Any]) -> None:
        """A batch of an iterator has come. On the relay's thread."""
        id = m.iterator_parent(batch.parent)
        feed = self.open.get(id)
        if feed is None:
            return
        if not batch.messages or batch.messages[-1].__class__ is not m.Closed:
            feed.deliver(batch, frames)
        elif not feed.has_asked:
            # What is left is items, which nobody takes. Requests that are left are the main thread's (see `closed`).
            self.open.pop(id, None)
            feed.discard_rest()

    def closed(self, message: m.Closed) -> None:
        """The client confirms the end of an iterator that has made requests: those that are left run now."""
        feed = self.open.get(message.iterator)
        if feed is not None:
            feed.finish(message.batches, self._control)
            self.open.pop(message.iterator, None)

    def interrupt_waiting(self) -> None:
        """Raise KeyboardInterrupt in threads that wait for items, where no signal reaches them. On any thread."""
        for feed in list(self.open.values()):
            feed.interrupt()

    def missing(self, id: int) -> BaseException | None:
        """Why an object is not there that the main thread would have to make; None where it is there now."""
        problem = self._main_loop.explain_missing(id)
        return problem or (None if id in self._main_loop.objects else yielded_too_early())


def javascript_iterator(feed: Feed) -> Generator[Any, None, Any]:
    """A real generator: Keras accepts nothing less."""
    try:
        while feed.advance():
            yield feed.take()
        return feed.result
    finally:
        feed.close()


class Feed(ThreadLoop):
    """The items of one JavaScript iterator, and the loop that runs what its code asks. Used by one thread at a time."""

    def __init__(self, state: State, calls: ThreadCalls, owner: LentIterators, id: int, on_demand: bool) -> None:
        super().__init__(state, calls)
        self._handlers |= {m.Item: self._item, m.End: self._end, m.Thrown: self._throw}
        self._owner = owner
        self._id = id
        self._parent = m.iterator_parent(id)
        self._on_demand = on_demand
        self.received = 0
        """How often the client has sent it."""
        self.as_training_data = False
        """Its items are batches for Keras."""
        self.is_closed = False
        self.has_asked = False
        """Its code has asked something of Python."""
        self.result: Any = None
        self._is_open = False
        self._is_interrupted = False
        self._is_waiting = False
        self._taken = 0
        self._arrived = 0
        self._ready: deque[tuple[int, Any, int]] = deque()
        self._batches: deque[Batch] = deque()
        self._tokens: SimpleQueue[None] = SimpleQueue()
        # Held while a batch is run: a thread of TensorFlow may still do so when the call is over that took the items.
        self._running = threading.Lock()
        # What the iterator's code asked and did not await fails its next item, as it fails a callback.
        self._callbacks.append(self._parent)
        self._callback_failures.append([])

    # Taking items

    def advance(self) -> bool:
        """Wait for the next item; False at the end.

        Raises:
            CallbackError: what the iterator threw.
        """
        if not self._ready and not self.is_closed:
            self._wait()
        if self.is_closed:
            return False
        kind, value, _ = self._ready[0]
        if kind == _ITEM:
            return True
        self._ready.clear()
        if kind == _END:
            self.result = value
            return False
        if kind == _UNSEEN:
            value = self._thrown(Dependent(value))
        if not self._owner.is_main_thread():
            self.state.remember_raised(value)
        raise value

    def take(self) -> Any:
        """The item that `advance` has found."""
        _, value, wanted = self._ready.popleft()
        self._taken += 1
        if wanted:
            self._go_on()
        return value

    def _wait(self) -> None:
        self._control = self._owner.control_here()
        if not self._is_open:
            self._is_open = True
            self._owner.open[self._id] = self
            self._calls.start()
            self._go_on()
        elif self._on_demand:
            self._go_on()
        before = self._control.begin_serving()
        try:
            while not self._ready and not self.is_closed:
                if self._batches:
                    with self._running:
                        self._run_next()
                    continue
                self.flush()
                self._wait_for_batch()
        finally:
            self._control.end_serving(before)
        if self.is_closed:
            self.discard_rest()
        self.flush()

    def _wait_for_batch(self) -> None:
        # One that Python has not made: TensorFlow's, which waits in the name of what the main thread runs.
        self._is_waiting = isinstance(threading.current_thread(), threading._DummyThread)
        self.waits_since = time.perf_counter()
        try:
            self._control.running = True
            self._control.pay()
            self._tokens.get()
        finally:
            self._control.running = False
            self.waits_since = None
        self._is_waiting = False
        if self._is_interrupted:
            raise KeyboardInterrupt

    def _run_next(self) -> None:
        self.thread = threading.current_thread()
        batch, frames = self._batches[0]
        self._pulls += batch.pulls
        try:
            self.run(batch, frames)
        finally:
            self._batches.popleft()

    def _go_on(self) -> None:
        self._calls.say(m.GoOn(self._id, self._taken))

    def deliver(self, batch: m.ClientBatch, frames: list[Any]) -> None:
        """A batch has come. On the relay's thread."""
        self._arrived += 1
        self.has_asked = self.has_asked or any(not isinstance(message, _SAID) for message in batch.messages)
        self._batches.append((batch, frames))
        # The queue carries no batches: a thread that is interrupted in `get` must not take one away with it.
        if self._tokens.empty():
            self._tokens.put(None)

    def interrupt(self) -> None:
        """End a wait on a thread that no signal reaches. On any thread."""
        if self._is_waiting:
            self._is_interrupted = True
            self._tokens.put(None)

    # Messages

    def _item(self, message: m.Item) -> None:
        if self.is_closed:
            self._discard(message)
            return
        if self._has_failed():
            self._discard(message)
            return
        decoder = self._decoder
        value = training_item(decoder, message.value) if self.as_training_data else decoder.value(message.value)
        self._ready.append((_ITEM, value, message.wanted))

    def _end(self, message: m.End) -> None:
        if not self._has_failed():
            self._ready.append((_END, self._decoder.value(message.value), 0))

    def _throw(self, message: m.Thrown) -> None:
        self._ready.append((_FAILED, self._thrown(message.error), 0))

    def _has_failed(self) -> bool:
        """Whether something failed that the iterator's code did not await: it fails in the place of the next item."""
        unseen = [failure for failure in self._callback_failures[0] if not failure.seen]
        self._callback_failures[0].clear()
        self._ready.extend((_UNSEEN, failure, 0) for failure in unseen)
        return bool(unseen)

    def _fail(self, message: Any, error: BaseException) -> None:
        if isinstance(message, _SAID):
            self._discard(message)
            self._ready.append((_FAILED, self._thrown(error) if isinstance(error, Dependent) else error, 0))
        else:
            super()._fail(message, error)

    def _batch_done(self) -> None:
        """Batches of iterators are not counted: the client keeps what they name until they have been run."""

    def _explain_missing(self, id: int) -> BaseException | None:
        if self._owner.is_main_thread():
            return self._owner.missing(id)
        return super()._explain_missing(id) or (None if id in self.objects else self._owner.missing(id))

    # The end

    @whole
    def close(self) -> None:
        """No item is taken any more. Runs in finalizers too: on any thread, at any time, so it takes no lock."""
        if self._is_open and not self.is_closed:
            self.is_closed = True
            self._calls.close_iterator(self._id)

    def stop(self) -> None:
        """The same while another thread may wait for an item: it gets the end."""
        self.close()
        self._tokens.put(None)

    @whole
    def forget(self) -> None:
        """The generator is gone."""
        if self._is_open:
            self.close()
        elif not self.is_closed:
            # Nothing was asked of it: the client may go on with it.
            self.state.functions.dropped.append((self._id, self.received))

    def discard_rest(self) -> None:
        """Give back the memory of items that nobody takes. On the relay's thread, or on the one that took them."""
        # The relay must not wait. A thread that runs a batch at this moment comes here afterwards.
        if self.has_asked or not self._running.acquire(blocking=False):
            return
        try:
            while self._batches:
                batch, _ = self._batches.popleft()
                for message in batch.messages:
                    self._discard(message)
            self._ready.clear()
        finally:
            self._running.release()
        self.flush()

    def finish(self, batches: int, control: Interrupts) -> None:
        """Run the requests that are left, when all batches have come. On the main thread."""
        self._control = control
        while self._arrived < batches:
            try:
                self._tokens.get(timeout=_ARRIVES_SECONDS)
            except Empty:
                break
        with self._running:
            while self._batches:
                self._run_next()
            self._has_failed()
            self._unseen += [value for kind, value, _ in self._ready if kind == _UNSEEN]
            self._ready.clear()
        self.flush()
