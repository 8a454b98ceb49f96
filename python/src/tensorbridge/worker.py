"""The main thread's loop, over its own ZeroMQ socket, and the door through which any thread calls JavaScript."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Sequence
from typing import Any

import msgspec
import zmq

from . import classes, services
from . import messages as m
from .codec import decode_batch
from .control import Control
from .libraries import BackgroundImport
from .loop import Batch, Loop
from .output import Output
from .state import State
from .threads import ThreadCalls

# Only where another core can do the work that is waited for.
_SPIN_SECONDS = 0.0002 if (os.cpu_count() or 1) > 1 else 0.0


class Worker:
    """Serves one client."""

    def __init__(
        self,
        socket: zmq.Socket[bytes],
        side_socket: zmq.Socket[bytes],
        *,
        control: Control,
        output: Output,
        libraries: BackgroundImport,
        bell: int,
        client: int,
        shared_memory: bool,
    ) -> None:
        self._thread = threading.get_ident()
        self._control = control
        self.state = State(
            call=self.call_javascript,
            libraries=libraries,
            output=output,
            bell=bell,
            client=client,
            shared_memory=shared_memory,
        )
        classes.install(self.state)
        self._loop = MainLoop(self.state, control, socket)
        services.install(self._loop.break_deadlock)
        control.running_requests = self._loop.running_requests
        self._threads = ThreadCalls(self.state, side_socket)

    @property
    def shares_memory(self) -> bool:
        """Whether large arrays travel through shared memory."""
        return self.state.slots is not None

    def serve(self) -> None:
        """Run until the client asks for the end."""
        loop = self._loop
        while not self._control.stopping:
            try:
                loop.run(*loop.next_batch(0))
            except KeyboardInterrupt:
                continue  # it came between two requests: there was nothing to stop

    def call_javascript(self, function: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call a lent function from whatever thread this is; what it asks meanwhile runs on this thread."""
        if threading.get_ident() == self._thread:
            return self._loop.call_javascript(function, args, kwargs)
        return self._threads.call(function, args, kwargs)


class MainLoop(Loop):
    """Reads its own socket: no other thread is involved in a call."""

    def __init__(self, state: State, control: Control, socket: zmq.Socket[bytes]) -> None:
        super().__init__(state, control, b"bell\n")
        self._socket = socket

    def _receive(self) -> Batch:
        while True:
            self._spin()
            first = self._socket.recv()
            frames = self._socket.recv_multipart(copy=False) if self._socket.getsockopt(zmq.RCVMORE) else []
            try:
                return decode_batch(first), [frame.buffer for frame in frames]
            except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as problem:
                self._say(m.Broken(f"{type(problem).__name__}: {problem}"))
                self.flush()

    def _spin(self) -> None:
        """Look for a message a little while before going to sleep: to wake up takes longer than most answers."""
        socket, events, clock = self._socket, zmq.EVENTS, time.perf_counter
        until = clock() + _SPIN_SECONDS
        while not int(socket.getsockopt(events)) & zmq.POLLIN:
            if clock() > until:
                return

    def _transmit(self, frames: Sequence[Any]) -> None:
        if len(frames) == 1:
            self._socket.send(frames[0])
        else:
            self._socket.send_multipart(frames, copy=False)
