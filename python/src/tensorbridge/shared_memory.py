"""Large arrays between processes of one machine, through memory that the sender owns.

The sender writes into an unnamed file in memory and sends its descriptor's number; the receiver opens it as
``/proc/<sender>/fd/<number>``. No name exists in any folder, so nothing is left behind when either side dies.
Client to worker: the worker maps the file, which becomes the array's memory without a copy.
Worker to client: the worker keeps a few files for reuse, because fresh pages cost more than the copy.
"""

from __future__ import annotations

import mmap
import os

_POOL_BYTES = 1 << 30
_MAX_WRITE = 1 << 30


def map_foreign(process: int, descriptor: int, byte_length: int) -> memoryview:
    """The first `byte_length` bytes of another process's file, writable and shared, unmapped with the last view."""
    own = os.open(f"/proc/{process}/fd/{descriptor}", os.O_RDWR | os.O_CLOEXEC)
    try:
        return memoryview(mmap.mmap(own, byte_length))
    finally:
        os.close(own)


class OutgoingSlots:
    """Files in memory that hold arrays on their way to the client. Used by one thread at a time."""

    def __init__(self) -> None:
        self._free: list[tuple[int, int]] = []  # (size, descriptor), largest last
        self._busy: dict[int, int] = {}  # descriptor: size

    def write(self, data: memoryview) -> int:
        """Copy `data` (contiguous bytes) into a file; the descriptor that the client is to read.

        Raises:
            OSError: no memory, or no descriptor, is to be had.
        """
        needed = data.nbytes
        descriptor, size = self._take(needed)
        try:
            offset = 0
            while offset < needed:
                offset += os.pwrite(descriptor, data[offset : offset + _MAX_WRITE], offset)
        except OSError:
            os.close(descriptor)
            raise
        self._busy[descriptor] = max(size, needed)
        return descriptor

    def _take(self, needed: int) -> tuple[int, int]:
        for position, (size, descriptor) in enumerate(self._free):
            if size >= needed:
                del self._free[position]
                return descriptor, size
        if self._free:
            size, descriptor = self._free.pop()
            return descriptor, size
        return os.memfd_create("tensorbridge", os.MFD_CLOEXEC), 0

    def received(self, descriptor: int) -> None:
        """The client has read a file: keep it for the next array, or close it where enough are kept."""
        size = self._busy.pop(descriptor, None)
        if size is None:
            return
        if size + sum(kept for kept, _ in self._free) > _POOL_BYTES:
            os.close(descriptor)
            return
        self._free.append((size, descriptor))
        self._free.sort()
