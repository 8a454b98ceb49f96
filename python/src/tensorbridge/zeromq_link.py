"""Messages of frames over a ZeroMQ pair socket: over TCP, and where there are no Unix sockets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import zmq

from .interrupts import Interrupts, wait_interruptibly
from .limits import Limits

# For both links of a worker: it has one thread of its own for all of its sockets.
_context = zmq.Context()


class ZeromqLink:
    """One way to the client."""

    needs_bell = True
    can_send_anywhere = False

    def __init__(self, endpoint: str, limits: Limits, interrupts: Interrupts) -> None:
        self._interrupts = interrupts
        socket = self._socket = _context.socket(zmq.PAIR)
        socket.setsockopt(zmq.SNDHWM, 0)
        socket.setsockopt(zmq.RCVHWM, 0)
        socket.setsockopt(zmq.LINGER, 500)
        # A frame that says to be larger ends the link before any of it is read.
        socket.setsockopt(zmq.MAXMSGSIZE, limits.frame_bytes)
        socket.bind(endpoint)
        self.endpoint = str(socket.getsockopt_string(zmq.LAST_ENDPOINT))

    def open(self) -> None:
        """ZeroMQ keeps what is sent until the client has connected."""

    def is_ready(self) -> bool:
        """Whether a message has come."""
        return bool(int(self._socket.getsockopt(zmq.EVENTS)) & zmq.POLLIN)

    def receive(self) -> list[Any]:
        """Wait for the next message."""
        if not self.is_ready():
            # Between here and its end an interrupt would tear the message apart.
            wait_interruptibly(self._interrupts, self._socket.poll)
        first = self._socket.recv()
        if not self._socket.getsockopt(zmq.RCVMORE):
            return [first]
        return [first, *(frame.buffer for frame in self._socket.recv_multipart(copy=False))]

    def receive_waiting(self) -> list[Any]:
        """The message that has come.

        Raises:
            EOFError: the process ends, and its sockets before its threads.
        """
        try:
            return [self.receive()]
        except zmq.ZMQError:
            raise EOFError from None

    def wait(self, wake: int) -> tuple[bool, bool]:
        """Wait until the descriptor `wake` can be read, or a message has come."""
        poller = zmq.Poller()
        poller.register(self._socket, zmq.POLLIN)
        poller.register(wake, zmq.POLLIN)
        try:
            ready = dict(poller.poll())
        except zmq.ZMQError:
            return False, True
        return wake in ready, self._socket in ready

    def send(self, frames: Sequence[Any]) -> None:
        """Hand a message to ZeroMQ's thread."""
        try:
            if len(frames) == 1:
                self._socket.send(frames[0])
            else:
                self._socket.send_multipart(frames, copy=False)
        except zmq.ZMQError:
            if not self._socket.closed:
                raise

    def close(self) -> None:
        """Close the sockets of this process."""
        self._socket.close()
        # TensorFlow's own threads may keep term() waiting for nothing.
        _context.destroy(linger=200)
