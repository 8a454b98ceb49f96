"""Messages of frames over a Unix socket, between processes of one machine.

src/transport/local-transport.ts is the client's end, and says what it is worth.

A message is the number of its frames (4 bytes), the length of each (8 bytes) and then the frames; all numbers are
little-endian. The thread that wants a message reads the socket itself: no other thread has to be woken first.
"""

from __future__ import annotations

import select
import socket
import struct
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .interrupts import Interrupts, wait_interruptibly
from .limits import Limits

SCHEME = "unix://"
"""Before the path of the socket in an endpoint."""

_BUFFER_BYTES = 256 << 10
# Up to here frames are copied behind the header: one buffer, one system call.
_COPIED_BYTES = 16 << 10
# What one system call takes (IOV_MAX is 1,024 on Linux and macOS).
_MOST_BUFFERS = 512
# More frames than this are no message of ours.
_MOST_FRAMES = 1 << 20
_COUNT = struct.Struct("<I")
_ONE_FRAME = struct.Struct("<IQ")
# Who is at the other end, on Linux: process, user, group.
_PEER = getattr(socket, "SO_PEERCRED", None)
_CREDENTIALS = struct.Struct("3i")
_NO_WAIT = getattr(socket, "MSG_DONTWAIT", 0)


class LinkLostError(Exception):
    """The client has closed its end, or sends what is no message."""


class MessageRefusedError(Exception):
    """A message is more than the limits allow; the next one can be read."""


class LocalLink:
    """One client's connection, from when it comes."""

    needs_bell = False
    can_send_anywhere = True

    def __init__(self, endpoint: str, limits: Limits, interrupts: Interrupts) -> None:
        self.endpoint = endpoint
        self._most_bytes = limits.frame_bytes
        # Held back by who receives, so that no message is lost half-way; they may come while this waits for one.
        self._interrupts = interrupts
        self._listener: socket.socket | None = socket.socket(socket.AF_UNIX)
        path = endpoint[len(SCHEME) :]
        self._listener.bind(path)
        self._listener.listen(1)
        # The client made the folder. Its owner and the client's user have the same number here, whatever the namespace.
        self._client_uid = Path(path).parent.stat().st_uid
        self._socket: socket.socket | None = None
        self._poll = select.poll()
        self._poll.register(self._listener, select.POLLIN)
        self._wake = -1
        self._buffer = bytearray(_BUFFER_BYTES)
        self._view = memoryview(self._buffer)
        # What has come and was not read yet.
        self._start = 0
        self._end = 0
        self._is_over = False

    def open(self) -> None:
        """Wait until the client has connected."""
        self._connection()

    # Receiving

    def is_ready(self) -> bool:
        """Whether something has come."""
        if self._end > self._start or self._is_over:
            return True
        return self._socket is not None and self._take()

    def receive(self) -> list[Any]:
        """Wait for the next message.

        Where the client is gone this never returns: the control channel ends the process.
        """
        while True:
            try:
                message = self._next()
                if message is not None:
                    return message
                if not self._is_over:
                    self._connection()
                    self._wait()
                    self._take()
                    continue
            except LinkLostError:
                self._is_over = True
            wait_interruptibly(self._interrupts, threading.Event().wait)

    def receive_waiting(self) -> list[Any]:
        """The messages that have come; none where what `wait` saw was the client itself.

        Raises:
            EOFError: the client is gone, and nothing will come any more.
        """
        messages: list[Any] = []
        try:
            self._connection()
            self._take()
            while (message := self._next_or_refused()) is not None:
                messages.append(message)
        except LinkLostError:
            self._is_over = True
        if self._is_over and not messages:
            raise EOFError
        return messages

    def _next_or_refused(self) -> Any:
        try:
            return self._next()
        except MessageRefusedError as refused:
            return refused

    def wait(self, wake: int) -> tuple[bool, bool]:
        """Wait until the descriptor `wake` can be read, or something has come."""
        if self._wake != wake:
            self._wake = wake
            self._poll.register(wake, select.POLLIN)
        ready = {descriptor for descriptor, _ in self._poll.poll()}
        return wake in ready, len(ready) > (wake in ready)

    def _connection(self) -> socket.socket:
        if self._socket is None:
            assert self._listener is not None
            self._socket = self._accept(self._listener)
            self._poll.unregister(self._listener)
            self._poll.register(self._socket, select.POLLIN)
            # One client: nobody else is let in.
            self._listener.close()
            self._listener = None
        return self._socket

    def _accept(self, listener: socket.socket) -> socket.socket:
        """Wait for the client; whoever else comes, where the folder lets others in, is turned away."""
        while True:
            self._wait()
            connection, _ = listener.accept()
            if _PEER is None:
                return connection
            uid = _CREDENTIALS.unpack(connection.getsockopt(socket.SOL_SOCKET, _PEER, _CREDENTIALS.size))[1]
            if uid in (0, self._client_uid):
                return connection
            connection.close()

    def _wait(self) -> None:
        wait_interruptibly(self._interrupts, self._poll.poll)

    def _take(self) -> bool:
        """Take what has come, without waiting for it; whether there was something (the end counts)."""
        if self._start == self._end:
            self._start = self._end = 0
        elif self._end == _BUFFER_BYTES:
            # What is there is the beginning of a message, and short.
            rest = bytes(self._view[self._start : self._end])
            self._view[: len(rest)] = rest
            self._start, self._end = 0, len(rest)
        assert self._socket is not None
        try:
            taken = self._socket.recv_into(self._view[self._end :], 0, _NO_WAIT)
        except BlockingIOError:
            return False
        except OSError:
            taken = 0
        self._end += taken
        self._is_over = taken == 0
        return True

    def _next(self) -> list[Any] | None:
        """The next message, if its beginning has come: the rest of it is waited for."""
        start, available = self._start, self._end - self._start
        if available < _ONE_FRAME.size:
            return None
        count, length = _ONE_FRAME.unpack_from(self._buffer, start)
        if count == 1 and available - _ONE_FRAME.size >= length:
            begin = start + _ONE_FRAME.size
            self._start = end = begin + length
            return [bytes(self._view[begin:end])]
        if not 0 < count <= _MOST_FRAMES:
            raise LinkLostError
        lengths = memoryview(self._exactly(_COUNT.size + 8 * count))[_COUNT.size :].cast("Q")
        largest = max(lengths)
        if largest > self._most_bytes:
            for each in lengths:
                self._skip(each)
            raise MessageRefusedError(f"a frame of {largest} bytes, where the limit is {self._most_bytes}")
        first, *others = [self._exactly(each) for each in lengths]
        return [first, *(memoryview(each) for each in others)]

    def _exactly(self, size: int) -> bytearray:
        """So many bytes, waited for."""
        into = bytearray(size)
        rest = memoryview(into)
        there = min(size, self._end - self._start)
        rest[:there] = self._view[self._start : self._start + there]
        self._start += there
        rest = rest[there:]
        assert self._socket is not None
        while rest:
            try:
                count = self._socket.recv_into(rest)
            except OSError:
                count = 0
            if count == 0:
                raise LinkLostError
            rest = rest[count:]
        return into

    def _skip(self, size: int) -> None:
        while size > 0:
            size -= len(self._exactly(min(size, _BUFFER_BYTES)))

    # Sending

    def send(self, frames: Sequence[Any]) -> None:
        """Send a message; waits while the client does not read. To a client that is gone nothing is sent."""
        connection = self._connection()
        try:
            first = frames[0]
            if len(frames) == 1 and first.__class__ is bytes and len(first) <= _COPIED_BYTES:
                connection.sendall(_ONE_FRAME.pack(1, len(first)) + first)
                return
            views = [memoryview(frame).cast("B") for frame in frames]
            header = struct.pack(f"<I{len(views)}Q", len(views), *map(len, views))
            if sum(map(len, views)) <= _COPIED_BYTES:
                connection.sendall(b"".join((header, *views)))
            else:
                _send_all(connection, [memoryview(header), *views])
        except OSError:
            pass  # the control channel tells of its end

    def close(self) -> None:
        """Close the socket."""
        for each in (self._socket, self._listener):
            if each is not None:
                each.close()


def _send_all(connection: socket.socket, buffers: list[memoryview]) -> None:
    while buffers:
        sent = connection.sendmsg(buffers[:_MOST_BUFFERS])
        while buffers and sent >= len(buffers[0]):
            sent -= len(buffers.pop(0))
        if sent:
            buffers[0] = buffers[0][sent:]
