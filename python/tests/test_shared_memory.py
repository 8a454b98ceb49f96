"""shared_memory.py: files in memory that another process opens by number."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import numpy as np
import pytest

from tensorbridge import shared_memory
from tensorbridge.shared_memory import OutgoingSlots, map_foreign
from tensorbridge.values import Decoder, Encoder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is shared through /proc")


@pytest.fixture
def slots() -> Iterator[OutgoingSlots]:
    made = OutgoingSlots()
    yield made
    for descriptor in [*made._busy, *(descriptor for _, descriptor in made._free)]:
        os.close(descriptor)


def test_what_is_written_can_be_mapped_by_number(slots: OutgoingSlots) -> None:
    descriptor = slots.write(memoryview(b"abcdef"))
    assert bytes(map_foreign(os.getpid(), descriptor, 6)) == b"abcdef"


def test_a_mapping_is_writable_and_outlives_the_file(slots: OutgoingSlots) -> None:
    descriptor = slots.write(memoryview(b"abcdef"))
    memory = map_foreign(os.getpid(), descriptor, 6)
    slots.received(descriptor)
    memory[0] = 65
    assert bytes(memory) == b"Abcdef"


def test_a_file_that_was_read_is_used_again_by_what_fits(slots: OutgoingSlots) -> None:
    first = slots.write(memoryview(bytes(100)))
    assert slots.write(memoryview(bytes(100))) != first
    slots.received(first)
    assert slots.write(memoryview(b"\1" * 10)) == first
    assert bytes(map_foreign(os.getpid(), first, 10)) == b"\1" * 10


def test_a_file_that_is_too_small_grows(slots: OutgoingSlots) -> None:
    first = slots.write(memoryview(b"a"))
    slots.received(first)
    assert slots.write(memoryview(b"b" * 5000)) == first
    assert bytes(map_foreign(os.getpid(), first, 5000)) == b"b" * 5000


def test_beyond_the_pool_files_are_closed(slots: OutgoingSlots, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_memory, "_POOL_BYTES", 150)
    first, second = slots.write(memoryview(bytes(100))), slots.write(memoryview(bytes(100)))
    slots.received(first)
    slots.received(second)
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(second)
    os.fstat(first)


def test_a_number_that_is_not_out_is_ignored(slots: OutgoingSlots) -> None:
    slots.received(0)
    os.fstat(0)


def test_a_file_that_is_gone_is_an_os_error() -> None:
    with pytest.raises(OSError, match="No such file"):
        map_foreign(os.getpid(), 1_000_000, 10)


def test_arrays_from_one_mebibyte_on_are_shared_in_both_directions(slots: OutgoingSlots) -> None:
    encoder = Encoder(lambda _: {"h": []}, lambda _: None, slots)
    array = np.arange(1 << 18, dtype="f4").reshape(2, -1)
    wire = encoder.value(array)
    ((slot, byte_length), dtype, shape) = wire["a"]
    assert (byte_length, dtype, shape) == (1 << 20, "float32", [2, 1 << 17])
    assert not encoder.frames

    decoder = Decoder({}, lambda _: None, os.getpid())
    arrived = decoder.value(wire)
    assert decoder.opened == [slot]
    assert arrived.flags.writeable
    assert np.array_equal(arrived, array)


def test_a_shared_array_that_is_read_twice_is_opened_once(slots: OutgoingSlots) -> None:
    encoder = Encoder(lambda _: {"h": []}, lambda _: None, slots)
    wire = encoder.value(np.ones(1 << 18, dtype="f4"))
    decoder = Decoder({}, lambda _: None, os.getpid())
    first, second = decoder.value(wire), decoder.data(wire)
    assert len(decoder.opened) == 1
    assert np.shares_memory(first, second)
    decoder.discard(wire)
    assert len(decoder.opened) == 1


def test_where_no_file_can_be_made_arrays_are_frames(slots: OutgoingSlots, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise OSError("no memory")

    monkeypatch.setattr(os, "memfd_create", fail)
    encoder = Encoder(lambda _: {"h": []}, lambda _: None, slots)
    assert encoder.value(np.zeros(1 << 20, dtype="u1"))["a"][0] == 0
    assert len(encoder.frames) == 1
