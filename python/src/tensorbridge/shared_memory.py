"""Large arrays between processes of one machine, through memory that the sender owns.

A slot is a file in memory without a name. The sender copies an array into one and sends the slot's number with its own
descriptor of the file; the receiver opens it as ``/proc/<sender>/fd/<descriptor>``, so nothing is left behind in any
folder when either side dies. Slots are used again, because fresh pages cost several times what the copy does, and both
sides keep what they have mapped. Numbers are never used again, descriptors are.
Client to worker: the mapped slot becomes the array's own memory; the client has it back when nothing refers to it.
Worker to client: the client copies out of the slot, and gives it back at once.
"""

from __future__ import annotations

import ctypes
import itertools
import mmap
import os
import threading
import weakref
from collections import deque
from contextlib import suppress
from typing import Any, NamedTuple

from .interrupts import whole
from .memory_files import create_file, map_file

FREE_BYTES = 1 << 30
"""So much memory is kept for arrays to come, at most; the client has it given up when none have come for a while."""

FREE_SLOTS = 64
"""So many descriptors are kept for that, at most."""


class Source(NamedTuple):
    """An array in shared memory on the wire: ``[slot, descriptor, capacity, offset, byte length]``, all in bytes."""

    slot: int
    descriptor: int
    capacity: int
    offset: int
    byte_length: int


class _Mapping:
    """A slot of the client, mapped here."""

    __slots__ = ("is_returned", "memory")

    def __init__(self, memory: Any) -> None:
        self.memory = memory
        self.is_returned = True


class ForeignSlots:
    """The client's slots as this process has mapped them. Used by any thread."""

    def __init__(self, client: int) -> None:
        self._client = client
        self._mapped: dict[int, _Mapping] = {}
        # Finalizers fill it, which run on any thread at any time: they may take no lock.
        self.returned: deque[int] = deque()
        """Slots that nothing here refers to any more, for the next batch to tell, each as often as it had come."""
        self.opened: deque[int] = deque()
        """Slots that have been opened since the last batch: the client may close its own descriptors of these."""
        _live.add(self)

    def open(self, source: Source) -> Any:
        """The bytes of an array, writable; the slot is returned when the last object that shows them is gone.

        Raises:
            OSError: the client has no such file.
            ValueError: the numbers do not fit each other.
        """
        slot, descriptor, capacity, offset, byte_length = source
        mapping = self._mapped.get(slot)
        if mapping is None:
            mapping = self._mapped[slot] = _Mapping(_map_foreign(self._client, descriptor, capacity))
            self.opened.append(slot)
        # An object of its own for each array: whatever shows its memory holds it, by way of the buffer protocol.
        memory = (ctypes.c_ubyte * byte_length).from_buffer(mapping.memory, offset)
        weakref.finalize(memory, self._let_go, slot, mapping).atexit = False
        return memory

    @whole
    def _let_go(self, slot: int, mapping: _Mapping) -> None:
        if mapping.is_returned:
            self.returned.append(slot)

    def give_back(self, slot: int) -> None:
        """Nobody will look at what came in this slot."""
        self.returned.append(slot)

    def close(self, slots: list[int]) -> None:
        """The client has closed these: their memory goes with the last array in it."""
        for slot in slots:
            self._mapped.pop(slot, None)

    def keep_from_reuse(self) -> None:
        """What is mapped now is never given back: a child process that was forked may still read it."""
        while self._mapped:
            with suppress(KeyError):
                self._mapped.popitem()[1].is_returned = False


_live: weakref.WeakSet[ForeignSlots] = weakref.WeakSet()


def _after_fork() -> None:
    for slots in list(_live):
        slots.keep_from_reuse()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_parent=_after_fork, after_in_child=_after_fork)


def _map_foreign(process: int, descriptor: int, capacity: int) -> Any:
    """A file of another process as an object with a buffer, unmapped with the last array in it."""
    own = os.open(f"/proc/{process}/fd/{descriptor}", os.O_RDWR | os.O_CLOEXEC)
    try:
        if not 0 < capacity <= os.fstat(own).st_size:
            raise ValueError(f"a file of {os.fstat(own).st_size} bytes has no {capacity}")
        return map_file(own, capacity)
    finally:
        os.close(own)


class _Slot:
    """A file of this process."""

    __slots__ = ("capacity", "descriptor", "memory", "number")

    def __init__(self, number: int, capacity: int) -> None:
        self.number = number
        self.capacity = capacity
        self.descriptor = create_file(capacity)
        try:
            self.memory = map_file(self.descriptor, capacity)
        except BaseException:
            os.close(self.descriptor)
            raise

    def close(self) -> None:
        del self.memory
        os.close(self.descriptor)


class OutgoingSlots:
    """Arrays on their way to the client. Used by any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._free: list[_Slot] = []  # the one that was used last is last
        self._out: dict[int, _Slot] = {}
        self.transfers = itertools.count(1)
        """Numbers for arrays that travel in pieces."""
        self.closed: deque[int] = deque()
        """Slots that have been closed, for the next batch to tell."""

    def write(self, data: memoryview) -> Source:
        """Copy `data` (contiguous bytes, at least one) into a slot.

        Raises:
            OSError: no memory, or no descriptor, is to be had.
        """
        with self._lock:
            slot = self._take(data.nbytes)
            self._out[slot.number] = slot
        try:
            _copy(data, slot.memory)
        except BaseException:
            self.received([slot.number])
            raise
        return Source(slot.number, slot.descriptor, slot.capacity, 0, data.nbytes)

    def _take(self, needed: int) -> _Slot:
        # Not one that is far larger: it would be missing for an array of its size.
        fitting = [slot for slot in self._free if needed <= slot.capacity <= 2 * needed]
        if fitting:
            slot = min(fitting, key=lambda each: each.capacity)
            self._free.remove(slot)
            return slot
        return _Slot(next(self._numbers), size_class(needed))

    def received(self, numbers: list[int]) -> None:
        """The client has read slots: they are kept for arrays to come, the oldest only where few are kept."""
        with self._lock:
            self._free += [slot for slot in (self._out.pop(number, None) for number in numbers) if slot is not None]
            while len(self._free) > FREE_SLOTS or sum(each.capacity for each in self._free) > FREE_BYTES:
                self._close(self._free.pop(0))

    def trim(self) -> None:
        """Close all that is kept for arrays to come."""
        with self._lock:
            while self._free:
                self._close(self._free.pop())

    def _close(self, slot: _Slot) -> None:
        slot.close()
        self.closed.append(slot.number)


def size_class(byte_length: int) -> int:
    """The capacity for so many bytes: an eighth more at most, so that arrays of about one size find the same slots."""
    step = max(mmap.PAGESIZE, 1 << max(byte_length.bit_length() - 4, 0))
    return -(-byte_length // step) * step


def _copy(data: memoryview, memory: Any) -> None:
    import numpy as np

    # NumPy lets other threads run meanwhile; a slice assignment would not.
    np.copyto(np.frombuffer(memory, np.uint8, data.nbytes), np.frombuffer(data, np.uint8))
