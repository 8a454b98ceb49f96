"""Messages over a Unix socket, against a plain socket: pieces, limits, interrupts and the end of the other side."""

from __future__ import annotations

import os
import random
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tensorbridge.interrupts import NoInterrupts
from tensorbridge.limits import Limits
from tensorbridge.local_link import LocalLink, MessageRefusedError


class Interrupted(NoInterrupts):
    """Interrupts that are noted, and raised where they may be."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 1
        self.pending = False

    def hold(self) -> None:
        self.depth += 1

    def let_go(self) -> None:
        self.depth -= 1
        if self.pending and not self.depth:
            self.pending = False
            raise KeyboardInterrupt


class Pair:
    """A link, and the client's end of it."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.folder = folder
        self.interrupts = Interrupted()
        self.link = LocalLink(f"unix://{folder}/s", limits, self.interrupts)
        self.client = socket.socket(socket.AF_UNIX)
        self.client.connect(f"{folder}/s")

    def write(self, *frames: bytes) -> None:
        self.client.sendall(message(*frames))

    def read(self) -> list[bytes]:
        (count,) = struct.unpack("<I", self._exactly(4))
        lengths = struct.unpack(f"<{count}Q", self._exactly(8 * count))
        return [self._exactly(length) for length in lengths]

    def _exactly(self, size: int) -> bytes:
        read = b""
        while len(read) < size:
            piece = self.client.recv(size - len(read))
            assert piece
            read += piece
        return read


def message(*frames: bytes) -> bytes:
    return struct.pack(f"<I{len(frames)}Q", len(frames), *map(len, frames)) + b"".join(frames)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path, Limits(message_bytes=1 << 21))
    yield made
    made.client.close()
    made.link.close()


def test_messages_come_in_order_however_they_are_cut(pair: Pair) -> None:
    chance = random.Random(7)  # noqa: S311
    sizes = [0, 1, 11, 12, 13, 300, 70_000, 262_132, 262_144, 262_145, 1_000_000]
    sent = [[chance.randbytes(chance.choice(sizes)) for _ in range(chance.choice([1, 1, 1, 2, 5]))] for _ in range(120)]
    stream = b"".join(message(*frames) for frames in sent)

    def write() -> None:
        at = 0
        while at < len(stream):
            step = chance.choice([1, 5, 13, 1000, 300_000])
            pair.client.sendall(stream[at : at + step])
            at += step

    writer = threading.Thread(target=write)
    writer.start()
    for frames in sent:
        assert [bytes(frame) for frame in pair.link.receive()] == frames
    writer.join()
    assert not pair.link.is_ready()
    assert pair.interrupts.depth == 1


def test_arrays_that_come_can_be_written_to(pair: Pair) -> None:
    pair.write(b"head", b"body")
    _, body = pair.link.receive()
    body[0] = ord("B")
    assert bytes(body) == b"Body"


def test_what_is_sent_arrives_whole_also_where_the_client_reads_late(pair: Pair) -> None:
    sent: list[list[Any]] = [
        [b"a"],
        [b"", b"bb"],
        [b"c" * 3_000_000, memoryview(b"d" * 8).cast("d")],
        [b"e"] * 700,
    ]

    def send() -> None:
        for frames in sent:
            pair.link.send(frames)

    sender = threading.Thread(target=send)
    sender.start()
    for frames in sent:
        assert pair.read() == [bytes(frame) for frame in frames]
    sender.join()


def test_a_message_beyond_the_limit_is_refused_and_the_next_one_is_read(pair: Pair) -> None:
    limit = Limits(message_bytes=1 << 21).frame_bytes
    too_large = bytes(limit + 1)

    def write() -> None:
        pair.write(b"x", too_large)
        pair.write(b"next")

    writer = threading.Thread(target=write)
    writer.start()
    with pytest.raises(MessageRefusedError, match=f"a frame of {limit + 1} bytes, where the limit is {limit}"):
        pair.link.receive()
    assert pair.link.receive() == [b"next"]
    writer.join()


def test_all_that_has_come_is_given_at_once(pair: Pair) -> None:
    reading, waking = os.pipe()
    assert pair.link.wait(reading) == (False, True)
    assert pair.link.receive_waiting() == []  # it was the client, which is let in
    pair.write(b"one")
    pair.write(b"two", b"three")
    assert pair.link.wait(reading) == (False, True)
    messages = pair.link.receive_waiting()
    assert [[bytes(frame) for frame in frames] for frames in messages] == [[b"one"], [b"two", b"three"]]
    os.write(waking, b"!")
    assert pair.link.wait(reading) == (True, False)
    pair.client.close()
    os.read(reading, 1)
    assert pair.link.wait(reading) == (False, True)
    with pytest.raises(EOFError):
        pair.link.receive_waiting()
    os.close(reading)
    os.close(waking)


def test_an_interrupt_comes_in_the_wait_and_takes_no_message_with_it(pair: Pair) -> None:
    pair.link.is_ready()
    pair.interrupts.pending = True
    with pytest.raises(KeyboardInterrupt):
        pair.link.receive()
    assert pair.interrupts.depth == 1
    pair.write(b"kept")
    assert pair.link.receive() == [b"kept"]


def test_nobody_else_is_let_in(tmp_path: Path, pair: Pair) -> None:
    pair.write(b"first")
    pair.link.receive()
    with socket.socket(socket.AF_UNIX) as second, pytest.raises(ConnectionRefusedError):
        second.connect(f"{tmp_path}/s")


def test_to_a_client_that_is_gone_nothing_is_sent(pair: Pair) -> None:
    pair.write(b"hello")
    pair.link.receive()
    pair.client.close()
    pair.link.send([b"x"])
    pair.link.send([b"x" * 1_000_000])


@pytest.mark.skipif(not hasattr(socket, "SO_PEERCRED"), reason="needs Linux: sockets tell who is at the other end")
@pytest.mark.skipif(os.getuid() != 0, reason="needs root, to be another user")
def test_another_user_is_turned_away_even_where_the_folder_lets_him_in() -> None:
    # As where the file system of the temporary folder has no rights.
    folder = Path(tempfile.mkdtemp(prefix="tb-"))
    folder.chmod(0o777)
    link = LocalLink(f"unix://{folder}/s", Limits(), Interrupted())
    (folder / "s").chmod(0o777)
    received: list[Any] = []
    receiving = threading.Thread(target=lambda: received.append(link.receive()), daemon=True)
    receiving.start()
    stranger = f"""
import os, socket, sys
os.setgroups([]); os.setgid(65534); os.setuid(65534)
connection = socket.socket(socket.AF_UNIX)
connection.connect("{folder}/s")
try:
    connection.sendall({message(b"mine")!r})
    sys.exit(connection.recv(1) != b"")
except (BrokenPipeError, ConnectionResetError):
    sys.exit(0)
"""
    assert subprocess.run([sys.executable, "-c", stranger], check=False).returncode == 0  # noqa: S603
    client = socket.socket(socket.AF_UNIX)
    client.connect(f"{folder}/s")
    client.sendall(message(b"the client's"))
    receiving.join()
    assert received == [[b"the client's"]]
    client.close()
    link.close()
    shutil.rmtree(folder)


def test_who_connects_before_the_first_one_is_let_in_gets_nothing_either(pair: Pair) -> None:
    with socket.socket(socket.AF_UNIX) as late:
        late.connect(f"{pair.folder}/s")
        late.sendall(message(b"late"))
        pair.write(b"first")
        assert pair.link.receive() == [b"first"]
        with pytest.raises(ConnectionResetError):
            late.recv(1)
    pair.write(b"second")
    assert pair.link.receive() == [b"second"]


def test_half_a_message_and_then_the_end_is_the_end(pair: Pair) -> None:
    pair.client.sendall(message(b"whole") + message(b"x" * 50_000, b"y")[:-100])
    pair.client.close()
    assert pair.link.receive_waiting() == [[b"whole"]]
    with pytest.raises(EOFError):
        pair.link.receive_waiting()
