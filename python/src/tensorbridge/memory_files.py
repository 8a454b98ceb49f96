"""Files in memory without a name, which two processes map: how they are made and mapped (shared_memory.py uses them).

They consist of large pages as far as they can. The kernel gives such a file small ones; each is a fault when it is
first touched, in each process. For 64 MiB: 60 ms to reserve and write a new file with small pages, 7 ms with large
ones; 7.3 ms to write a used one, and 4.9 ms; 7 ms to map it elsewhere, and 0.5 ms (2 cores, Linux 6.18, 2026-11-26).
"""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import weakref
from contextlib import suppress
from functools import cache
from typing import Any

LARGE_PAGE = 2 << 20
"""Bytes of a large page, where the processor has them: on others none are found, and all pages are small."""

# linux/mman.h; Linux 6.1 and later, whatever /sys says of shared memory, unless it is "deny".
_MADV_COLLAPSE = 25
# linux/mman.h: the module mmap does not have it.
_MAP_FIXED = 0x10


def create_file(byte_length: int) -> int:
    """A file with all its memory, so that no later write can fail, whose size is fixed: its descriptor.

    Raises:
        OSError: no memory, or no descriptor, is to be had.
    """
    descriptor = _create_empty()
    try:
        os.ftruncate(descriptor, byte_length)
        _make_pages_large(descriptor, byte_length)
        # What is there stays as it is.
        os.posix_fallocate(descriptor, 0, byte_length)
        _seal(descriptor)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def map_file(descriptor: int, byte_length: int) -> Any:
    """A file as an object with a buffer, writable. It is unmapped with the last object that shows its memory.

    Not by the module mmap: its objects keep a descriptor each, and Python may keep thousands of arrays; and the place
    of large pages has to be a multiple of their size.

    Raises:
        OSError: there is no room for it, or no such file.
    """
    address = _map(descriptor, byte_length)
    memory = (ctypes.c_ubyte * byte_length).from_address(address)
    weakref.finalize(memory, _c_library().munmap, address, byte_length).atexit = False
    return memory


def _create_empty() -> int:
    try:
        return os.memfd_create("tensorbridge", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    except OSError:
        return os.memfd_create("tensorbridge", os.MFD_CLOEXEC)  # a kernel without seals


def _seal(descriptor: int) -> None:
    """Fix a file's size for good: what has mapped it would be ended by a signal where it read behind a new end."""
    with suppress(OSError):  # the same
        fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW)


def _make_pages_large(descriptor: int, byte_length: int) -> None:
    """Have the memory of a new file come in large pages, where the kernel can and has them.

    What remains has no memory yet, or a page of it.
    """
    large = byte_length // LARGE_PAGE * LARGE_PAGE
    if large == 0:
        return
    # The kernel makes a large page of small ones, of which there has to be one at least.
    for offset in range(0, large, LARGE_PAGE):
        os.posix_fallocate(descriptor, offset, mmap.PAGESIZE)
    address = _map(descriptor, large)
    try:
        _c_library().madvise(address, large, _MADV_COLLAPSE)
    finally:
        _c_library().munmap(address, large)


def _map(descriptor: int, byte_length: int) -> int:
    library = _c_library()
    if byte_length < LARGE_PAGE:
        return _checked(library.mmap(None, byte_length, _ACCESS, mmap.MAP_SHARED, descriptor, 0))
    # A place that is large enough to have a multiple of a large page's size in it; what remains of it is given back.
    room = byte_length + LARGE_PAGE
    start = _checked(library.mmap(None, room, 0, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, -1, 0))
    address = -(-start // LARGE_PAGE) * LARGE_PAGE
    try:
        _checked(library.mmap(address, byte_length, _ACCESS, mmap.MAP_SHARED | _MAP_FIXED, descriptor, 0))
    except OSError:
        library.munmap(start, room)
        raise
    end = address + -(-byte_length // mmap.PAGESIZE) * mmap.PAGESIZE
    if address > start:
        library.munmap(start, address - start)
    if start + room > end:
        library.munmap(end, start + room - end)
    return address


_ACCESS = mmap.PROT_READ | mmap.PROT_WRITE


def _checked(address: int | None) -> int:
    if address is None or address == ctypes.c_void_p(-1).value:
        raise OSError(ctypes.get_errno(), "memory could not be mapped")
    return address


@cache
def _c_library() -> ctypes.CDLL:
    library = ctypes.CDLL(None, use_errno=True)
    pointer, size, number = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    library.mmap.restype = pointer
    library.mmap.argtypes = [pointer, size, number, number, number, ctypes.c_long]
    library.munmap.argtypes = [pointer, size]
    library.madvise.argtypes = [pointer, size, number]
    return library
