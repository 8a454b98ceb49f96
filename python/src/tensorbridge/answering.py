"""What a loop (loop.py) sends: answers to pulls, failures that nobody asked for, news; and when they leave.

Answers leave when the loop waits for its next batch. Where a batch goes on for long after one, another thread sends it.
"""

from __future__ import annotations

import os
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from . import messages as m
from .callbacks import function_id
from .codec import encodable_message, encode_batch
from .decoder import Decoder
from .describe import Describer, shown_within
from .encoder import Encoder
from .errors import Failure
from .interrupts import Held, Interrupts
from .lending import Lender
from .pieces import send_in_pieces
from .state import State

_FLUSH_EVERY = 512
_LATE_SECONDS = 0.002
_INT64_MIN, _INT64_MAX = -(2**63), 2**63 - 1
# How a pull is answered, where it is not 0: see messages.Pull.
_HANDLE, _AT_ONCE = 1, 2
ANSWERS = frozenset((m.Resolve, m.Reject))
"""The messages that answer, in either direction."""


class Answering(ABC):
    """The sending half of the loop of one thread."""

    def __init__(
        self, state: State, control: Interrupts, bell: bytes | None, describer: Describer, decoder: Decoder
    ) -> None:
        self.state = state
        self.objects = state.objects
        self._control = control
        self._bell = bell
        self._describer = describer
        self._decoder = decoder
        self._lender = Lender(state, describer)
        self._encoder = Encoder(self._lender.lend, function_id, state.slots, state.limits)
        # Guards what is on its way out: a thread sends answers that a long call would hold up.
        self._lock = threading.Lock()
        self._outgoing: list[Any] = []
        # Iterators to close, of which this thread tells: only the main one does.
        self._closed_iterators: deque[int] = deque()
        self._late: threading.Event | None = None
        self._late_asked = False
        self._unseen: list[Failure] = []
        self._pulls = 0
        # In whose name the messages were sent that are run: the parent of their batch.
        self._asker = 0

    @abstractmethod
    def _transmit(self, frames: Sequence[Any]) -> None:
        """Send a batch."""

    def _say(self, message: Any) -> None:
        with self._lock:
            self._outgoing.append(message)

    def _answer(self, message: m.Resolve | m.Reject) -> None:
        self._pulls -= 1
        self._say(message)

    @contextmanager
    def _asked_by(self, parent: int) -> Iterator[None]:
        """Answers go to who asked in the name of `parent`."""
        outer, self._asker = self._asker, parent
        try:
            yield
        finally:
            self._asker = outer

    def _pull(self, message: m.Pull) -> None:
        value: Any = self.objects.get(message.id)
        kind: Any = type(value)
        how = message.how
        if how != _HANDLE and (kind is float or kind is bool or (kind is int and _INT64_MIN <= value <= _INT64_MAX)):
            if how == _AT_ONCE:
                self.objects.pop(message.id, None)
            self._answer(m.Resolve(message.id, value, self._asker))
            return
        value = self._decoder.reference(message.id)
        if how == _HANDLE or self._encoder.goes_by_reference(value):
            # Outside the lock: `repr` may run any code, TypeScript's included.
            self._lender.pulled, self._lender.whole = message.id, how != _AT_ONCE
            wire = self._lender.lend(value) if how == _HANDLE else self._encoder.handle(value)
            if how == _AT_ONCE and not _is_handle(wire):
                self.objects.pop(message.id, None)
            self._answer(m.Resolve(message.id, wire, self._asker))
            return
        texts = shown_within(value, self._encoder.goes_by_reference)
        with self._lock:
            self._lender.texts = texts
            try:
                wire = self._sized(lambda: self._in_pieces(value) or self._encoder.value(value))
            finally:
                self._lender.texts = {}
            self._pulls -= 1
            self._outgoing.append(m.Resolve(message.id, wire, self._asker))
        if how == _AT_ONCE:
            self.objects.pop(message.id, None)

    def _in_pieces(self, value: Any) -> Any:
        slots = self.state.slots
        return slots and send_in_pieces(value, slots, self._transmit, self._encoder.check_bytes)

    def _sized(self, encode: Callable[[], Any]) -> Any:
        """What `encode` makes of values, for one message: where it cannot be sent, nothing of it stays lent."""
        lent = self._lender.lent = []
        try:
            return self._encoder.within_limit(encode)
        except BaseException:
            self.state.release(lent, 0)
            raise

    def _reject(self, id: int, failure: Failure) -> None:
        failure.seen = True
        self._answer(m.Reject(id, failure.error, failure.id, self._asker))

    def _sync(self, message: m.Sync) -> None:
        with self._lock:
            self._report_unseen()
        self._answer(m.Resolve(message.id, None, self._asker))

    def _report_unseen(self) -> None:
        if self._unseen:
            unseen, self._unseen = self._unseen, []
            for failure in unseen:
                if not failure.seen:
                    failure.seen = True
                    self._outgoing.append(m.Failed(failure.id, failure.error))

    def flush(self) -> None:
        """Send all that is on its way out."""
        self.state.release_postponed()
        dropped = self.state.functions.dropped
        memory = self.state.news_of_memory()
        if not (self._outgoing or self._unseen or dropped or memory or self._closed_iterators):
            return
        with Held(self._control), self._lock:
            self._report_unseen()
            while dropped:
                drop = dropped.popleft()
                if not self.state.posts.hold(drop):
                    self._outgoing.append(m.Drop(*drop))
            self._outgoing += memory
            self._send()

    def _send(self) -> None:
        outgoing, self._outgoing = self._outgoing, []
        if self._closed_iterators:
            # Before the answers: what a call did not use up is closed when the call is over.
            closed = self._closed_iterators
            outgoing[:0] = [m.Close(closed.popleft()) for _ in range(len(closed))]
        if not outgoing:
            return
        frames, self._encoder.frames = self._encoder.frames, []
        types = self._describer.take_unsent()
        # Where it listens only while it has pulls to be answered, it must be woken otherwise.
        answers = self._pulls > 0 or any(message.__class__ in ANSWERS for message in outgoing)
        bell = None if answers else self._bell
        marks = self.state.output.barrier()
        try:
            batch = encode_batch(int(bell is not None), marks, [*types, *outgoing])
        except Exception:
            # Whatever MessagePack cannot hold must not end the worker: the message that holds it becomes a failure.
            batch = encode_batch(
                int(bell is not None), marks, [*map(encodable_message, types), *map(encodable_message, outgoing)]
            )
        self._transmit([batch, *frames])
        if bell is not None:
            os.write(self.state.bell, bell)

    def _flush_early(self) -> None:
        """Answers are ready, and the batch goes on."""
        if len(self._outgoing) >= _FLUSH_EVERY:
            self.flush()
        elif not self._late_asked:
            self._flush_late()

    def _flush_late(self) -> None:
        """An answer is ready, but the batch goes on: if that takes long, another thread sends the answer."""
        self._late_asked = True
        if self._late is None:
            self._late = threading.Event()
            threading.Thread(target=self._send_late, name="tensorbridge-answers", daemon=True).start()
        self._late.set()

    def _send_late(self) -> None:
        late = self._late
        assert late is not None
        pause = threading.Event()
        while True:
            late.wait()
            pause.wait(_LATE_SECONDS)
            late.clear()
            self._late_asked = False
            with self._lock:
                self._send()


def _is_handle(wire: dict[str, Any]) -> bool:
    """Whether what `Encoder.handle` gave has a handle to the very object: the client knows some by other numbers."""
    return "h" in wire or ("o" in wire and wire["o"][2] is not None)
