"""Runs batches of messages in order: the part of a worker that each of its threads has.

What it sends is in answering.py; what waits for its turn, and who waits in vain, in queues.py.

While a JavaScript callback is out, the loop runs nested inside the Python call that waits for it, on the same thread
(gradient tapes, graphs and scopes belong to a thread), and serves only what belongs to that callback; all else queues.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import deque
from typing import Any, Protocol

from . import messages as m
from .answering import ANSWERS
from .blocks import Blocks
from .callbacks import remember_giver
from .decoder import Decoder, Iterators
from .describe import Describer
from .errors import Dependent, Failure, remember_hint, too_many_objects, wire_error
from .interrupts import Held, Interrupts
from .queues import ANY_TIME, Batch, Queueing, Run
from .state import State
from .thrown import exception_to_raise

NOBODY_WAITS = -1


class RoutedIterators(Iterators, Protocol):
    """What loops ask of iterators.py, which has loops of its own."""

    def route(self, batch: m.ClientBatch, frames: list[Any]) -> None:
        """Take a batch that belongs to an iterator."""


class Loop(Queueing):
    """The loop of one thread."""

    _is_side = False
    """Its messages travel on the link of all threads but the main one."""

    def __init__(self, state: State, control: Interrupts, bell: bytes | None, describer: Describer) -> None:
        decoder = Decoder(state.objects, self._receive_function, state.foreign_slots, self._explain_missing)
        super().__init__(state, control, bell, describer, decoder)
        self._most_objects = state.limits.open_objects
        self._evaluator.handlers[m.Within] = self._within
        self._blocks = Blocks(self)
        self._handlers: dict[type, Any] = {
            m.CallEach: self._call_each,
            m.Pull: self._pull,
            m.Release: self._release,
            m.Sync: self._sync,
            m.Resolve: self._resolve_callback,
            m.Reject: self._reject_callback,
            **state.memory_handlers(),
        }
        # Callbacks that are out, the innermost last.
        self._callbacks: list[int] = []
        self._callback_failures: list[list[Failure]] = []
        self._answers: dict[int, tuple[bool, Any]] = {}
        # Blocks that could not begin and whose answer has not come, and why.
        self._refused: dict[int, Failure] = {}

    def connect(self, iterators: Iterators) -> None:
        """Tell who keeps the iterators of JavaScript."""
        self._decoder.iterators = iterators

    @abstractmethod
    def _receive(self) -> Batch:
        """Wait for the next batch of this thread."""

    def _batch_done(self) -> None:
        """A batch that `_receive` gave has been run."""

    def _receive_function(self, payload: list[Any]) -> Any:
        function = self.state.functions.receive(payload)
        for run in reversed(self._runs):
            if self._is_request(run.message):
                remember_giver(function, run.id)
                break
        return function

    # Receiving

    def next_batch(self, owner: int) -> Batch:
        """The next batch that belongs to the callback `owner` (0: to none); no request runs when it is there."""
        batch = None
        try:
            # An interrupt comes while this waits, or later: a batch that has been received must not be lost.
            with Held(self._control):
                batch = self._next_batch(owner)
                self._control.running = False
        except BaseException:
            if batch is not None:
                self._queues.setdefault(owner, deque()).appendleft(batch)
            raise
        return batch

    def _next_batch(self, owner: int) -> Batch:
        self.flush()
        queue = self._queues.get(owner)
        if queue:
            waiting = queue.popleft()
            if not queue:
                del self._queues[owner]
            return waiting
        while True:
            batch, frames = self._receive()
            self._pulls += batch.pulls
            if batch.parent == ANY_TIME and self._nothing_waits():
                return batch, frames
            belongs_to = batch.parent
            if belongs_to in self._refused:
                self._refuse_batch(batch)
                self.flush()
                continue
            # What detached functions ask waits for the end of the request that runs.
            is_posted = belongs_to == self.state.posts.group and self._runs
            if belongs_to not in self._callbacks and not is_posted and not self._is_announced(belongs_to):
                belongs_to = 0
            if belongs_to == owner:
                return batch, frames
            self._queues.setdefault(belongs_to, deque()).append((batch, frames))

    # Running

    def run(self, batch: m.ClientBatch, frames: list[Any]) -> None:
        """Run the messages of a batch in order; a nested run restores what the outer one needs."""
        decoder, control = self._decoder, self._control
        outer_frames, outer_shared, outer_running = decoder.frames, decoder.shared, control.running
        outer_asker, self._asker = self._asker, batch.parent
        decoder.frames, decoder.shared = frames, []
        requests, others = self._request_handlers(), self._handlers
        messages: list[Any] = batch.messages
        cancelled, posts = control.cancelled, self.state.posts
        run = Run(batch)
        last = len(messages) - 1
        self._runs.append(run)
        try:
            for position, message in enumerate(messages):
                run.position = position
                kind = message.__class__
                try:
                    request = requests.get(kind)
                    if request is None:
                        control.running = False
                        others[kind](message)
                        if kind is m.CallEach and control.stopping:
                            break
                    else:
                        control.running = True
                        if cancelled and message.id in cancelled:
                            raise KeyboardInterrupt  # noqa: TRY301 - before it began
                        try:
                            request(message)
                        finally:
                            if posts.count:
                                self._drain()
                        control.running = False
                except BaseException as error:
                    # First of all: an interrupt that comes now would tear the rest of the batch off.
                    control.running = False
                    self._raised(message, error)
                    if control.stopping:
                        break
                if decoder.shared:
                    decoder.forget_shared()
                if self._outgoing and position < last:
                    self._flush_early()
        finally:
            self._end_run()
            decoder.frames, decoder.shared, control.running = outer_frames, outer_shared, outer_running
            self._asker = outer_asker
            self._batch_done()

    def _call_each(self, message: m.CallEach) -> None:
        """Run its calls, each as `run` does a request."""
        run, control, posts, cancelled = self._runs[-1], self._control, self.state.posts, self._control.cancelled
        is_refused = len(self.objects) > self._most_objects
        call = self._evaluator.caller(message)
        for position, args in enumerate(message.calls):
            run.call = position
            try:
                control.running = True
                if cancelled and run.id in cancelled:
                    raise KeyboardInterrupt  # noqa: TRY301 - before it began
                if is_refused:
                    self._refuse_more(message)
                try:
                    call(position, args)
                finally:
                    if posts.count:
                        self._drain()
                control.running = False
            except BaseException as error:
                control.running = False
                self._raised(message.single(position), error)
                if control.stopping:
                    break
        run.call = 0

    def _raised(self, message: Any, error: BaseException) -> None:
        """A message raised this while it ran."""
        if isinstance(error, SystemExit):
            # sys.exit() ends the process with its code, as it does in any Python program.
            self.flush()
            raise error
        self._fail(message, error)

    def _end_run(self) -> None:
        for ids, after in self._runs.pop().released:
            self.state.release(ids, after)

    def _fail(self, message: Any, error: BaseException) -> None:
        """Keep the failure of a request as its result, or answer with it."""
        self._discard(message)
        kind: Any = type(message)
        asks = kind in _ASKING
        if isinstance(error, Dependent):
            failure = error.failure
            if asks:
                self._reject(message.id, failure)
                return
        elif asks:
            self._answer(m.Reject(message.id, wire_error(error), message.id, self._asker))
            return
        elif kind not in self._evaluator.handlers:
            self._say(m.Broken(f"{type(error).__name__}: {error}"))
            return
        else:
            self.state.recognize_raised(error)
            hint = self._evaluator.hint(error)
            failure = Failure(message.id, wire_error(error, hint))
            # What the client had stopped is no failure that it missed.
            failure.seen = message.id in self._control.cancelled or self._is_part_of_stop(error)
            if self._callbacks:
                self.state.keep_exception(message.id, error)
                if hint:
                    remember_hint(error, hint)
            error.__traceback__ = None
        self.objects[message.id] = failure
        if kind is m.Within:
            self._blocks.failed(message.block, failure)
        # The failure of a mere look (an attribute that no one goes on to use) concerns nobody.
        if not isinstance(message, m.GetAttribute):
            (self._callback_failures[-1] if self._callbacks else self._unseen).append(failure)

    def _is_part_of_stop(self, error: BaseException) -> bool:
        """Whether this is the interrupt of a call further out."""
        cancelled = self._control.cancelled
        return (
            bool(cancelled)
            and isinstance(error, KeyboardInterrupt)
            and not cancelled.isdisjoint(self.running_requests())
        )

    def _request_handlers(self) -> dict[type, Any]:
        handlers = self._evaluator.handlers
        return handlers if len(self.objects) <= self._most_objects else dict.fromkeys(handlers, self._refuse_more)

    def _refuse_more(self, _: Any) -> None:
        raise too_many_objects(len(self.objects))

    def _discard(self, message: Any) -> None:
        """Give back what values have that were never read."""
        discard = self._decoder.discard
        left = [message]
        while left:
            each = left.pop()
            for name in ("args", "value", "key", "result"):
                discard(getattr(each, name, None))
            left += getattr(each, "steps", ())
            if isinstance(each, m.Step):
                left.append(each.message)
            for name in ("kwargs", "locals"):
                discard(list((getattr(each, name, None) or {}).values()))

    def _release(self, message: m.Release) -> None:
        ids = message.ids
        # A callback is out: what the calls that wait for it will give, and is to be answered of it, is not there yet.
        for run in self._runs[:-1]:
            wanted = run.wanted()
            early = [id for id in ids if id in wanted]
            if early:
                run.released.append((early, message.after))
                ids = [id for id in ids if id not in wanted]
        self.state.release(ids, message.after)

    # JavaScript callbacks

    def call_javascript(self, function: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call a lent function and serve what it asks until it answers. On the thread of this loop.

        Raises:
            CallbackError: what the function threw.
        """
        id = next(self.state.callback_ids)
        with self._lock:
            wire = self._wire_arguments(args, kwargs)
        # What is on its way is also waited for.
        with Held(self._control):
            self._say(m.Callback(id, function, *wire))
            return self.answer_of(id)

    def answer_of(self, id: int) -> Any:
        """Serve what belongs to a callback or block until its answer comes: its value; raises what it threw."""
        done, value, unseen = self._until_answered(id)
        if not done:
            (self._callback_failures[-1] if self._callbacks else self._unseen).extend(unseen)
            raise self._thrown(value)
        if unseen:
            # What a callback asked for and did not await fails the callback, as a statement fails a Python function.
            raise self._thrown(Dependent(unseen[0]))
        return value

    def post_javascript(self, function: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Call a detached function: it gets the arguments as they are now, and nobody waits for it."""
        with self._lock:
            wire = self._wire_arguments(args, kwargs)
        # What is counted is also sent: it is waited for.
        with Held(self._control):
            self._say(m.Post(self.state.posts.add(function, self._is_side), function, *wire))
            self.flush()

    def _drain(self) -> None:
        """The request that runs is over: what it called without waiting is waited for. Only the main thread does."""

    def _wire_arguments(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[list[Any], dict[str, Any] | None]:
        if not args and not kwargs:
            return [], None
        self._lender.pulled = 0
        value = self._encoder.value

        def encode() -> tuple[list[Any], dict[str, Any] | None]:
            return [value(arg) for arg in args], {name: value(each) for name, each in kwargs.items()} or None

        wire: tuple[list[Any], dict[str, Any] | None] = self._sized(encode)
        return wire

    def _until_answered(self, id: int) -> tuple[bool, Any, list[Failure]]:
        """Serve what the callback `id` asks until it is over: whether it answered, with what, and failures it left."""
        control = self._control
        # Until the `try` no interrupt may come, and while it serves it owes them.
        control.hold()
        self._callbacks.append(id)
        self._callback_failures.append([])
        before = control.begin_serving()
        was_running = before[0]
        try:
            self._callback_begins(id)
            while id not in self._answers:
                control.running = was_running
                control.pay()
                self.run(*self.next_batch(id))
            control.running = was_running
            control.pay()
        except BaseException:
            self._answers.pop(id, None)
            self._say(m.Drain(id, NOBODY_WAITS))
            if self._is_side:
                self.flush()
            raise
        finally:
            control.end_serving(before)
            self._callbacks.remove(id)
            self._callback_ends(id)
            unseen = [failure for failure in self._callback_failures.pop() if not failure.seen]
            # What is left came too late to be the callback's own: it takes its turn with the rest.
            left = self._queues.pop(id, None)
            if left:
                self._queues.setdefault(0, deque()).extendleft(reversed(left))
            if id not in self._answers:
                # What had failed before it was interrupted, for a reason of its own, is told as it would be otherwise.
                (self._callback_failures[-1] if self._callbacks else self._unseen).extend(unseen)
                control.stay()
        answer = self._answers.pop(id)
        control.let_go()
        return *answer, unseen

    def _within(self, message: m.Within) -> None:
        self.objects[message.id] = self._blocks.run(self._decoder.reference(message.target), message.block)

    def refuse(self, block: int, failure: Failure) -> None:
        """Fail what belongs to a block that cannot begin: what waits for it, and what comes until its answer."""
        self._refused[block] = failure
        for batch, _ in self._queues.pop(block, ()):
            self._refuse_batch(batch)

    def _refuse_batch(self, batch: m.ClientBatch) -> None:
        failure = self._refused[batch.parent]
        with self._asked_by(batch.parent):
            for message in m.singles(batch.messages):
                if self._refuse(message, failure) == batch.parent:
                    self._refused.pop(batch.parent, None)
        self._batch_done()

    def _refuse(self, message: Any, failure: Failure) -> int:
        """Fail a message, which is not run, with the failure of another one. Of an answer: what it answers."""
        kind = message.__class__
        if kind in _ASKING:
            self._reject(message.id, failure)
        elif kind in self._evaluator.handlers:
            self._discard(message)
            self.objects[message.id] = failure
            if kind is m.Within:
                self._blocks.failed(message.block, failure)
        elif kind in ANSWERS:
            self._discard(message)
            return int(message.id)
        else:
            try:
                self._handlers[kind](message)
            except Exception as error:
                self._fail(message, error)
        return 0

    def _callback_begins(self, id: int) -> None:
        """A callback goes out."""

    def _callback_ends(self, id: int) -> None:
        """A callback is over."""

    def _thrown(self, error: dict[str, Any] | BaseException) -> BaseException:
        return exception_to_raise(error, self.state.kept_exception)

    def _resolve_callback(self, message: m.Resolve) -> None:
        if message.id in self._callbacks:
            try:
                self._answers[message.id] = (True, self._decoder.value(message.value))
            except Exception as problem:
                # The call that waits for it fails; without an answer it would wait for ever.
                self._answers[message.id] = (False, problem)
                self._discard(message)
        else:
            self._discard(message)

    def _reject_callback(self, message: m.Reject) -> None:
        if message.id in self._callbacks:
            self._answers[message.id] = (False, message.error)


_ASKING = frozenset((m.Pull, m.Sync))
