"""shared_memory.py: files in memory that another process opens by number, and that are used again."""

from __future__ import annotations

import errno
import gc
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tensorbridge import shared_memory
from tensorbridge.decoder import Decoder
from tensorbridge.encoder import Encoder
from tensorbridge.shared_memory import ForeignSlots, OutgoingSlots, Source, size_class

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is shared through /proc")

KIB = 1024


@pytest.fixture
def slots() -> Iterator[OutgoingSlots]:
    made = OutgoingSlots()
    yield made
    for number in list(made._out):
        made.received([number])
    made.trim()


@pytest.fixture
def foreign() -> ForeignSlots:
    """This process's own slots, opened as those of another one."""
    return ForeignSlots(os.getpid())


def test_what_is_written_can_be_opened_by_number(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    source = slots.write(memoryview(b"abcdef"))
    assert bytes(foreign.open(source)) == b"abcdef"
    assert (source.offset, source.byte_length) == (0, 6)
    assert source.capacity == os.fstat(source.descriptor).st_size


def test_a_part_of_a_slot_is_that_part(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    source = slots.write(memoryview(b"abcdef"))
    assert bytes(foreign.open(source._replace(offset=2, byte_length=3))) == b"cde"


@pytest.mark.parametrize("size", [0, 100, 1 << 20])
def test_a_slot_keeps_its_size_whoever_wants_to_change_it(
    slots: OutgoingSlots, foreign: ForeignSlots, size: int
) -> None:
    source = slots.write(memoryview(b"abcdef"))
    with pytest.raises(PermissionError):
        os.ftruncate(source.descriptor, size)
    with open(f"/proc/self/fd/{source.descriptor}", "r+b") as file, pytest.raises(PermissionError):
        file.truncate(size)
    assert bytes(foreign.open(source)) == b"abcdef"


def test_a_kernel_without_seals_has_slots_all_the_same(
    slots: OutgoingSlots, foreign: ForeignSlots, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = os.memfd_create

    def without_seals(name: str, flags: int) -> int:
        if flags & os.MFD_ALLOW_SEALING:
            raise OSError(errno.EINVAL, "no seals")
        return create(name, flags)

    monkeypatch.setattr(os, "memfd_create", without_seals)
    source = slots.write(memoryview(b"abcdef"))
    assert bytes(foreign.open(source)) == b"abcdef"
    os.ftruncate(source.descriptor, source.capacity + 1)


@pytest.mark.parametrize("change", [{"offset": 4095, "byte_length": 2}, {"byte_length": -1}, {"capacity": 1 << 40}])
def test_numbers_that_do_not_fit_are_errors(
    slots: OutgoingSlots, foreign: ForeignSlots, change: dict[str, int]
) -> None:
    source = slots.write(memoryview(b"abcdef"))
    with pytest.raises(ValueError, match=r"."):
        foreign.open(source._replace(**change))


def test_a_slot_is_returned_when_nothing_shows_its_memory_any_more(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    source = slots.write(memoryview(bytes(range(64))))
    array = np.frombuffer(foreign.open(source), np.uint8)
    row, view = array.reshape(8, 8)[1], array.data
    del array
    assert (list(foreign.opened), list(foreign.returned)) == ([source.slot], [])
    del row
    assert not foreign.returned
    assert view[9] == 9
    del view
    assert list(foreign.returned) == [source.slot]


def test_memory_that_came_twice_is_returned_twice(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    source = slots.write(memoryview(b"abcdef"))
    first, second = foreign.open(source), foreign.open(source)
    first[0] = 65
    assert bytes(second) == b"Abcdef"
    del first
    assert list(foreign.returned) == [source.slot]
    del second
    assert list(foreign.returned) == [source.slot] * 2
    assert list(foreign.opened) == [source.slot]


def test_an_array_outlives_the_file(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    source = slots.write(memoryview(b"abcdef"))
    memory = foreign.open(source)
    slots.received([source.slot])
    slots.trim()
    foreign.close([source.slot])
    memory[0] = 65
    assert bytes(memory) == b"Abcdef"
    assert list(slots.closed) == [source.slot]


def test_a_slot_that_was_mapped_while_the_process_forked_is_never_returned(
    slots: OutgoingSlots, foreign: ForeignSlots
) -> None:
    source = slots.write(memoryview(b"abcdef"))
    memory = foreign.open(source)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.read(reading, 1)
        os._exit(0 if bytes(memory) == b"abcdef" else 1)
    del memory
    assert not foreign.returned
    os.write(writing, b"!")
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(reading)
    os.close(writing)
    again = foreign.open(source)
    del again
    assert list(foreign.returned) == [source.slot], "what comes in it after the fork"


def test_a_slot_that_was_read_is_used_again_by_what_fits(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    first = slots.write(memoryview(bytes(100 * KIB)))
    assert slots.write(memoryview(bytes(100 * KIB))).slot != first.slot
    slots.received([first.slot])
    again = slots.write(memoryview(b"\1" * 90 * KIB))
    assert (again.slot, again.byte_length) == (first.slot, 90 * KIB)
    assert bytes(foreign.open(again)) == b"\1" * 90 * KIB


def test_a_slot_is_not_spent_on_what_is_far_smaller(slots: OutgoingSlots) -> None:
    first = slots.write(memoryview(bytes(100 * KIB)))
    slots.received([first.slot])
    assert slots.write(memoryview(bytes(10 * KIB))).slot != first.slot


def test_beyond_the_limit_the_oldest_slots_are_closed(slots: OutgoingSlots, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_memory, "FREE_BYTES", 150 * KIB)
    first, second = slots.write(memoryview(bytes(100 * KIB))), slots.write(memoryview(bytes(100 * KIB)))
    slots.received([first.slot])
    slots.received([second.slot])
    assert list(slots.closed) == [first.slot]
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(first.descriptor)
    os.fstat(second.descriptor)


def test_what_is_kept_is_closed_when_no_arrays_come(slots: OutgoingSlots) -> None:
    kept, out = slots.write(memoryview(bytes(KIB))), slots.write(memoryview(bytes(KIB)))
    slots.received([kept.slot])
    slots.trim()
    assert list(slots.closed) == [kept.slot]
    os.fstat(out.descriptor)


def test_a_number_that_is_not_out_is_ignored(slots: OutgoingSlots) -> None:
    slots.received([0])
    assert not slots._free


def test_a_file_that_is_gone_is_an_os_error(foreign: ForeignSlots) -> None:
    with pytest.raises(OSError, match="No such file"):
        foreign.open(Source(1, 1_000_000, 4096, 0, 10))


@pytest.mark.parametrize("byte_length", [1, 4096, 4097, 1 << 20, (1 << 20) + 1, 10**9])
def test_a_capacity_holds_the_bytes_and_at_most_an_eighth_more(byte_length: int) -> None:
    assert byte_length <= size_class(byte_length) <= max(4096, byte_length * 9 // 8 + 4096)


def test_slots_in_use_never_change_whatever_comes_and_goes(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    chance = random.Random(7)  # noqa: S311 - the same each time
    held: list[tuple[int, np.ndarray]] = []
    slots_seen: set[int] = set()
    for number in range(2000):
        source = slots.write(np.full(chance.choice([3000, 9000, 50_000]), number % 251, np.uint8).data)
        slots_seen.add(source.slot)
        array = np.frombuffer(foreign.open(source), np.uint8)
        held.append((number % 251, array[chance.randrange(1000) :: chance.choice([1, 2])]))
        del array
        while held and chance.random() < 0.5:
            held.pop(chance.randrange(len(held)))
        if len(held) > 40:
            held.clear()
        while foreign.returned:
            slots.received([foreign.returned.popleft()])
        assert all((array == expected).all() for expected, array in chance.sample(held, min(3, len(held))))
    assert all((array == expected).all() for expected, array in held)
    assert len(slots_seen) < 500, "slots are used again"
    held.clear()
    gc.collect()
    while foreign.returned:
        slots.received([foreign.returned.popleft()])
    assert not slots._out


def test_arrays_from_one_mebibyte_on_are_shared_in_both_directions(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    encoder = Encoder(lambda _: {"h": []}, lambda _: None, slots)
    array = np.arange(1 << 18, dtype="f4").reshape(2, -1)
    wire = encoder.value(array)
    (source, dtype, shape) = wire["a"]
    assert (source[3:], dtype, shape) == ([0, 1 << 20], "float32", [2, 1 << 17])
    assert not encoder.frames

    decoder = Decoder({}, lambda _: None, foreign)
    arrived = decoder.value(wire)
    assert list(foreign.opened) == [source[0]]
    assert arrived.flags.writeable
    assert np.array_equal(arrived, array)


def test_a_shared_array_that_is_read_twice_is_returned_once(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    encoder = Encoder(lambda _: {"h": []}, lambda _: None, slots)
    wire = encoder.value(np.ones(1 << 18, dtype="f4"))
    decoder = Decoder({}, lambda _: None, foreign)
    first, second = decoder.value(wire), decoder.data(wire)
    assert np.shares_memory(first, second)
    decoder.discard(wire)
    del first, second
    assert not foreign.returned, "the message holds it until it has been run"
    decoder.forget_shared()
    assert len(foreign.returned) == 1


def test_a_shared_array_that_is_not_read_is_returned(slots: OutgoingSlots, foreign: ForeignSlots) -> None:
    wire = Encoder(lambda _: {"h": []}, lambda _: None, slots).value(np.ones(1 << 18, dtype="f4"))
    decoder = Decoder({}, lambda _: None, foreign)
    decoder.discard({"l": [wire]})
    decoder.discard({"l": [wire]})
    assert list(foreign.returned) == [1]


def test_where_no_memory_is_to_be_had_an_array_is_a_frame(
    slots: OutgoingSlots, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = Encoder(lambda _: {"h": []}, lambda _: None, slots)
    before = len(list(Path("/proc/self/fd").iterdir()))
    with monkeypatch.context() as patch:

        def fail(*_: object) -> int:
            raise OSError("no memory")

        patch.setattr(os, "posix_fallocate", fail)
        assert encoder.value(np.zeros(1 << 20, dtype="u1"))["a"][0] == 0
    assert len(encoder.frames) == 1
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert encoder.value(np.zeros(1 << 20, dtype="u1"))["a"][0] != 1, "the next one is tried again"
