"""The main thread's loop, over its own link to the client, and the door through which any thread calls JavaScript."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Sequence
from typing import Any

import msgspec

from . import classes, jax_steps, services
from . import messages as m
from .codec import decode_batch
from .control import Control
from .iterators import LentIterators
from .libraries import BackgroundImport
from .limits import NO_LIMITS, Limits
from .links import Link
from .local_link import MessageRefusedError
from .loop import Loop
from .output import Output
from .patience import Patience
from .queues import Batch
from .seeds import Seeds
from .state import State
from .threads import ThreadCalls

# So many calls of detached functions may be on their way.
_MOST_POSTS = 1000
# Lets other threads run on this core first (POSIX).
_give_way = getattr(os, "sched_yield", lambda: None)


class Worker:
    """Serves one client."""

    def __init__(
        self,
        link: Link,
        side_link: Link,
        *,
        control: Control,
        output: Output,
        libraries: BackgroundImport,
        bell: int,
        client: int,
        shared_memory: bool,
        limits: Limits = NO_LIMITS,
    ) -> None:
        limits.make_room()
        self._thread = threading.get_ident()
        self._control = control
        self.state = State(
            call=self.call_javascript,
            post=self.post_javascript,
            libraries=libraries,
            output=output,
            bell=bell,
            client=client,
            shared_memory=shared_memory,
            limits=limits,
        )
        classes.install(self.state)
        self._loop = MainLoop(self.state, control, link)
        jax_steps.install(control)
        services.install(self._loop.break_deadlock, self.state.objects)
        control.running_requests = self._loop.running_on_thread
        self._threads = ThreadCalls(self.state, side_link)
        self._iterators = LentIterators(self.state, self._threads, control, self._loop)
        self._threads.iterators = self._iterators
        self._loop.serve_iterators(self._iterators)
        self.state.loops = self._loops
        control.interrupt_waiting = self._interrupt_waiting
        control.interrupt_given = self._threads.interrupt_given
        control.waited_seconds = self._waited_seconds
        self._threads.is_stopping = control.is_stopping
        self._threads.cancelled = control.cancelled

    @property
    def shares_memory(self) -> bool:
        """Whether large arrays travel through shared memory."""
        return self.state.slots is not None

    def serve(self, seeds: Seeds | None = None) -> None:
        """Run until the client asks for the end."""
        loop = self._loop
        while not self._control.stopping:
            try:
                batch = loop.next_batch(0)
                if seeds is not None:
                    # No user code draws numbers while libraries do.
                    self.state.libraries.wait()
                    seeds.settle()
                    seeds = None
                loop.run(*batch)
            except KeyboardInterrupt:
                continue  # it came between two requests: there was nothing to stop

    def _loops(self) -> list[Loop]:
        """Those of all threads that serve the client now. From any thread."""
        return [self._loop, *list(self._threads.loops.values()), *list(self._iterators.open.values())]

    def _interrupt_waiting(self) -> None:
        self._iterators.interrupt_waiting()
        self._threads.interrupt_waiting()

    def _waited_seconds(self) -> float:
        """For how long some thread has waited for the same answer, or item, of the client. From any thread."""
        waiting = [loop.waits_since for loop in self._loops()]
        return max((time.perf_counter() - since for since in waiting if since is not None), default=0.0)

    def call_javascript(self, function: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call a lent function from whatever thread this is; what it asks meanwhile runs on this thread."""
        if threading.get_ident() == self._thread:
            return self._loop.call_javascript(function, args, kwargs)
        return self._threads.call(function, args, kwargs)

    def post_javascript(self, function: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Call a detached function from whatever thread this is."""
        if threading.get_ident() == self._thread:
            self._loop.post_javascript(function, args, kwargs)
        else:
            self._threads.post(function, args, kwargs)


class MainLoop(Loop):
    """Reads its own link: no other thread is involved in a call."""

    def __init__(self, state: State, control: Control, link: Link) -> None:
        super().__init__(state, control, b"bell\n" if link.needs_bell else None, state.describer)
        self._link = link
        self._patience = Patience()
        self._batches = 0
        # Batches that came in one message with those before them, and its frames.
        self._more: deque[Batch] = deque()
        self._closed_iterators = state.closed_iterators

    def serve_iterators(self, iterators: LentIterators) -> None:
        """Tell who keeps the iterators of JavaScript, who needs this loop."""
        self.connect(iterators)
        self._handlers[m.Closed] = iterators.closed

    def post_javascript(self, function: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """As every loop does; but what a slow function has not done yet must not become ever more."""
        super().post_javascript(function, args, kwargs)
        if self.state.posts.count >= _MOST_POSTS:
            self._wait_for_posts()

    def _drain(self) -> None:
        # These functions may make Python call others like them.
        while len(self._runs) == 1 and self.state.posts.count:
            self._wait_for_posts()

    def _wait_for_posts(self) -> None:
        # What these functions ask belongs to the group, and runs now.
        group, count = self.state.posts.take()
        self._say(m.Drain(group, count))
        _, _, unseen = self._until_answered(group)
        self._unseen += unseen
        self.state.functions.dropped.extend(self.state.posts.release())

    def _receive(self) -> Batch:
        if self._more:
            return self._more.popleft()
        while True:
            begin = self.waits_since = time.perf_counter()
            self._look_for_message(begin + self._patience.seconds)
            problem: Exception
            try:
                first, *buffers = self._link.receive()
                self._patience.waited(time.perf_counter() - begin)
                self._batches += 1
                batch = decode_batch(first)
            except MessageRefusedError as refused:
                self._batches += 1
                problem = refused
            except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as malformed:
                problem = malformed
            else:
                for each in batch.more:
                    self._more.append((each, buffers))
                return batch, buffers
            finally:
                self.waits_since = None
            self._say(m.Broken(f"{type(problem).__name__}: {problem}", self._batches))
            self.flush()

    def _look_for_message(self, until: float) -> None:
        """Return when one is there, or nobody should wait awake any longer."""
        is_ready, clock = self._link.is_ready, time.perf_counter
        last = clock()
        while not is_ready():
            now = clock()
            if now > until or self._patience.is_held_up(now - last):
                return
            last = now
            _give_way()

    def _transmit(self, frames: Sequence[Any]) -> None:
        self._link.send(frames)

    def _explain_missing(self, id: int) -> BaseException | None:
        problem = super()._explain_missing(id)
        # Code of callbacks on other threads may have asked for it, and handed it to other code.
        if problem is not None or id in self.objects or all(loop.thread is self.thread for loop in self.state.loops()):
            return problem
        return self._wait_for(id)
