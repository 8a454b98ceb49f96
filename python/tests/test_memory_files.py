"""memory_files.py: files in memory of large pages, where the kernel has them, and of small ones elsewhere."""

from __future__ import annotations

import ctypes
import errno
import gc
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tensorbridge import memory_files
from tensorbridge.memory_files import LARGE_PAGE, create_file, map_file

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files in memory without a name are Linux's")

SIZES = [1, LARGE_PAGE - 1, LARGE_PAGE, LARGE_PAGE + 1, 5 * LARGE_PAGE + 12_345]


@pytest.fixture(params=[True, False], ids=["large pages", "small pages"])
def made_of(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Files as this kernel makes them, and as one makes them that has no large pages to give."""
    if not request.param:
        monkeypatch.setattr(memory_files._c_library(), "madvise", lambda *_: -1)
    return request.param


@pytest.fixture
def opened() -> Iterator[list[int]]:
    """Descriptors to close."""
    descriptors: list[int] = []
    yield descriptors
    for each in descriptors:
        os.close(each)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.usefixtures("made_of")
def test_a_file_has_all_its_memory_from_the_start_and_is_zero(opened: list[int], size: int) -> None:
    opened.append(create_file(size))
    status = os.fstat(opened[0])
    assert status.st_size == size
    assert status.st_blocks * 512 >= size
    assert not np.frombuffer(map_file(opened[0], size), np.uint8).any()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.usefixtures("made_of")
def test_what_one_mapping_writes_others_and_the_file_have(opened: list[int], size: int) -> None:
    opened.append(create_file(size))
    expected = np.random.default_rng(size).integers(0, 256, size, np.uint8)
    np.frombuffer(map_file(opened[0], size), np.uint8)[:] = expected
    assert np.array_equal(np.frombuffer(map_file(opened[0], size), np.uint8), expected)
    assert Path(f"/proc/self/fd/{opened[0]}").read_bytes() == expected.tobytes()


@pytest.mark.parametrize("size", SIZES)
def test_a_file_stays_mapped_as_long_as_a_view_of_it_and_no_longer(opened: list[int], size: int) -> None:
    opened.append(create_file(size))
    memory = map_file(opened[0], size)
    row = np.frombuffer(memory, np.uint8)[:1]
    del memory
    row[0] = 1
    del row
    gc.collect()
    before = _address_space()
    for _ in range(50):
        memory = map_file(opened[0], size)
        del memory
    assert _address_space() <= before + LARGE_PAGE


def test_a_file_comes_in_large_pages_wherever_it_is_mapped(opened: list[int]) -> None:
    if not _has_large_pages():
        pytest.skip("this kernel makes no large pages of small ones (Linux 6.1 does), or has none free")
    size = 4 * LARGE_PAGE + 4096
    opened.append(create_file(size))
    first, second = (np.frombuffer(map_file(opened[0], size), np.uint8) for _ in range(2))
    first[:] = 1
    assert second.sum() == size
    for each in (first, second):
        assert each.ctypes.data % LARGE_PAGE == 0
        assert _in_large_pages(each.ctypes.data) == 4 * LARGE_PAGE


def test_a_lack_of_memory_is_an_error_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int, offset: int, length: int) -> None:
        if length > 4096:
            raise OSError(errno.ENOSPC, "no memory")

    monkeypatch.setattr(os, "posix_fallocate", fail)
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(OSError, match="no memory"):
        create_file(3 * LARGE_PAGE)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


@pytest.mark.parametrize("size", [4096, LARGE_PAGE])
def test_no_room_for_a_mapping_is_an_error_and_leaves_nothing(size: int) -> None:
    before = _address_space()
    for _ in range(20):
        with pytest.raises(OSError, match="could not be mapped"):
            map_file(-1, size)
    assert _address_space() <= before + LARGE_PAGE


def _address_space() -> int:
    """Bytes of address space that this process has taken."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")


def _has_large_pages() -> bool:
    """Whether the kernel makes a large page of small ones: tried with memory that is no file."""
    library = memory_files._c_library()
    if "[deny]" in Path("/sys/kernel/mm/transparent_hugepage/shmem_enabled").read_text():
        return False
    start = library.mmap(None, 2 * LARGE_PAGE, 3, 0x22, -1, 0)
    address = -(-start // LARGE_PAGE) * LARGE_PAGE
    ctypes.memset(address, 1, LARGE_PAGE)
    made = library.madvise(address, LARGE_PAGE, memory_files._MADV_COLLAPSE) == 0
    library.munmap(start, 2 * LARGE_PAGE)
    return bool(made)


def _in_large_pages(address: int) -> int:
    """Bytes of the mapping at this address that are mapped by large pages."""
    smaps = Path("/proc/self/smaps").read_text()
    mapping = smaps[smaps.index(f"\n{address:x}-") :]
    found = re.search(r"ShmemPmdMapped: +(\d+) kB", mapping)
    assert found is not None
    return int(found[1]) * 1024
