"""The worker's loop against a client that sends anything.

Each question is answered, each frame that is no batch is named, no code runs that was not asked for, and nothing grows.
`npm run campaign -- fuzz` runs it with more messages.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tensorbridge import messages as m
from tensorbridge.codec import decode_batch
from tensorbridge.errors import Failure
from tensorbridge.interrupts import NoInterrupts
from tensorbridge.libraries import BackgroundImport, Libraries
from tensorbridge.output import Output
from tensorbridge.queues import Batch
from tensorbridge.state import State
from tensorbridge.worker import MainLoop

CAMPAIGN = os.environ.get("TENSORBRIDGE_CAMPAIGN")
MESSAGES = int(os.environ.get("TENSORBRIDGE_CAMPAIGN_MESSAGES", "15000")) if CAMPAIGN else 15_000
SEED = int(os.environ.get("TENSORBRIDGE_CAMPAIGN_SEED", "20261125"))
FENCE = 10**9


SETTINGS = {"keras": "3", "backend": "tensorflow", "device": "cpu"}


class Drained(BaseException):
    """The client says nothing any more, whatever waits for it."""


class NoLink:
    """The link of a loop that is given its messages otherwise."""

    endpoint = ""
    needs_bell = True
    can_send_anywhere = False

    def open(self) -> None:
        raise NotImplementedError

    def is_ready(self) -> bool:
        raise NotImplementedError

    def receive(self) -> list[Any]:
        raise NotImplementedError

    def receive_waiting(self) -> list[Any]:
        raise NotImplementedError

    def wait(self, wake: int) -> tuple[bool, bool]:
        raise NotImplementedError

    def send(self, frames: Sequence[Any]) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError


class HostileLoop(MainLoop):
    """The main thread's loop over frames that are there already."""

    def __init__(self) -> None:
        state = State(
            call=self.call_javascript,
            post=self.post_javascript,
            libraries=BackgroundImport(Libraries(SETTINGS), lambda: None),
            output=Output("token", False, False),
            bell=NULL,
            client=os.getpid(),
            shared_memory=True,
        )
        super().__init__(state, NoInterrupts(), NoLink())  # type: ignore[arg-type]
        self.inbox: deque[list[bytes]] = deque()
        self.sent: list[Any] = []
        self.asked = 0
        self.broken = 0

    def _receive(self) -> Batch:
        while True:
            if self._more:
                return self._more.popleft()
            if not self.inbox:
                raise Drained
            first, *frames = self.inbox.popleft()
            self._batches += 1
            try:
                batch = decode_batch(first)
            except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as problem:
                self._say(m.Broken(str(problem), self._batches))
                self.broken += 1
                continue
            for each in (batch, *batch.more):
                self.asked += sum(isinstance(message, (m.Pull, m.Sync)) for message in each.messages)
            buffers = [memoryview(bytearray(frame)) for frame in frames]
            self._more.extend((each, buffers) for each in batch.more)
            return batch, buffers

    def _flush_late(self) -> None:
        """No other thread is to answer: each loop would leave one."""

    def _transmit(self, frames: Sequence[Any]) -> None:
        self.sent += msgspec.msgpack.decode(frames[0])[2]


NULL = os.open(os.devnull, os.O_WRONLY)


class Context:
    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def anything(*args: Any, **kwargs: Any) -> Any:
    return [args, kwargs]


def calls(*args: Any, **kwargs: Any) -> Any:
    return [each(1) for each in args if callable(each)]


def fails(*_: Any, **__: Any) -> Any:
    raise ValueError("as it should")


def targets() -> dict[int, Any]:
    box: Any = type("Box", (), {"x": 1})
    functions = [anything, calls, fails]
    objects = [*functions, [1, 2, 3], {"a": 1}, box(), box, Context(), np.arange(6.0), 7, Failure(10, ERROR)]
    return dict(enumerate(objects, 1))


ERROR = {"type": "ValueError", "qualified": "ValueError", "bases": [], "message": "", "traceback": "", "frames": []}

# Texts that would be noticed where one of them were run.
EVIL = "__import__('os').system('true')"
texts = st.sampled_from(
    ["", "x", "append", "a", "missing", "__class__", "__dict__", "float32", "str", "O", "ünï", "\0", EVIL, f"x={EVIL}"]
)
integers = st.one_of(st.integers(-3, 14), st.sampled_from([0, -1, 2**31, 2**40, 2**63 - 1, -(2**63), 2**64 - 1]))
scalars = st.one_of(st.none(), st.booleans(), integers, st.floats(), texts, st.binary(max_size=12))
ids = st.one_of(st.integers(1, 14), integers)


def tagged(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    some = st.lists(children, max_size=3)
    source = st.one_of(st.binary(max_size=16), integers, st.lists(integers, max_size=5), some, scalars)
    payloads: dict[str, st.SearchStrategy[Any]] = {
        "r": ids,
        "a": st.tuples(source, texts, st.one_of(st.lists(integers, max_size=2), scalars)).map(list),
        "d": some,
        "c": st.tuples(st.integers(1, 4), st.sampled_from(["f", "", "class", "ünï"]), st.none()).map(list),
        "g": st.lists(scalars, max_size=3),
        "f": scalars,
        "i": st.one_of(st.sampled_from(["ff", "-1", "zz", ""]), scalars),
        "t": st.one_of(some, children),
        "s": st.one_of(some, children),
        "l": st.one_of(some, children),
        "e": scalars,
        "b": integers,
        "u": scalars,
        "zz": scalars,
    }
    return st.one_of([st.fixed_dictionaries({tag: payload}) for tag, payload in payloads.items()])


values = st.recursive(scalars, lambda each: st.one_of(st.lists(each, max_size=3), tagged(each)), max_leaves=6)
args = st.lists(values, max_size=3)
kwargs = st.one_of(st.none(), st.dictionaries(texts, values, max_size=2))
names = st.lists(texts, max_size=2)
new = st.integers(100, 120)
number_lists = st.lists(integers, max_size=3)
thrown = st.fixed_dictionaries(
    {},
    optional={
        "id": integers,
        "name": texts,
        "message": texts,
        "python": integers,
        "classes": st.lists(st.sampled_from(["ValueError", "UnicodeDecodeError", "list", EVIL]), max_size=2),
        "cause": scalars,
        "errors": st.lists(scalars, max_size=2),
    },
)

INERT = [
    st.tuples(st.just(2), new, ids, names),
    st.tuples(st.just(3), new, ids, texts, values),
    st.tuples(st.just(4), new, ids, texts),
    st.tuples(st.just(5), new, ids, values),
    st.tuples(st.just(6), new, ids, values, values),
    st.tuples(st.just(7), new, ids, values),
    st.tuples(st.just(11), ids, st.integers(0, 1)),
    st.tuples(st.just(12), number_lists, st.sampled_from([0, 0, 3])),
    st.tuples(st.just(13), integers),
    st.tuples(st.just(14), number_lists),
    st.tuples(st.just(15), integers, values),
    st.tuples(st.just(16), integers, thrown),
    st.tuples(st.just(22), values, integers),
    st.tuples(st.just(23), values),
    st.tuples(st.just(24), thrown),
    st.tuples(st.just(25), integers, integers),
    st.tuples(st.just(31), number_lists),
    st.just((32,)),
    st.tuples(st.just(34), new, ids, st.integers(-1, 5)),
]
ACTIVE = [
    st.tuples(st.just(0), new, ids, args, kwargs),
    st.tuples(st.just(1), new, ids, names, args, kwargs),
    st.tuples(st.just(36), new, ids, names, st.lists(args, max_size=3)),
    st.tuples(st.just(8), new, st.sampled_from(["math", "no_such", "", "os.path"])),
    st.tuples(st.just(9), new, st.sampled_from(["x", "1 + 1", "1 / 0", "(", "f()", "lambda: 0"]), kwargs),
    st.tuples(st.just(10), new, st.sampled_from(["y = 1", "raise ValueError", "def", ""])),
    st.tuples(
        st.just(35),
        new,
        texts,
        st.lists(st.sampled_from(["x", "*args", "y=1", "=", "x): pass\nboom("]), max_size=2),
        number_lists,
        st.lists(st.tuples(integers, st.tuples(st.just(2), new, ids, names), st.just([])), max_size=2),
        values,
        st.just("file.ts"),
    ),
]
parents = st.one_of(st.just(0), st.sampled_from([-1, -2, 1, 2, 3, 4, 10**6]))


@st.composite
def batches(draw: st.DrawFn, messages: st.SearchStrategy[Any]) -> bytes:
    """Frame 0 of a batch; the number of its pulls is true."""

    def one() -> list[Any]:
        chosen = draw(st.lists(messages, min_size=1, max_size=8))
        return [draw(parents), sum(each[0] in (11, 13) for each in chosen), chosen]

    first = one()
    more = [one() for _ in range(draw(st.sampled_from([0, 0, 0, 2])))]
    return msgspec.msgpack.encode([*first, more] if more else first)


inert = batches(st.one_of(INERT))
active = batches(st.one_of(INERT + ACTIVE))


def changed(frame: bytes, chance: random.Random) -> bytes:
    """A frame with a few bytes changed, taken out, or cut off."""
    data = bytearray(frame)
    for _ in range(chance.randint(1, 3)):
        if not data:
            break
        at = chance.randrange(len(data))
        match chance.randint(0, 5):
            case 0:
                del data[at:]
            case 1:
                del data[at]
            case 2:
                data[at:at] = chance.randbytes(2)
            case _:
                data[at] = chance.randrange(256)
    return bytes(data)


# What no message but one that asks for code may lead to.
FORBIDDEN = ("os.system", "os.exec", "os.posix_spawn", "os.fork", "os.remove", "os.rename", "os.rmdir", "subprocess.",
             "shutil.", "socket.", "pickle.")  # fmt: skip
watching = False
noticed: list[str] = []


def on_audit(event: str, _: Any) -> None:
    if watching and event.startswith(FORBIDDEN):
        noticed.append(event)


@pytest.fixture(scope="module", autouse=True)
def audit() -> None:
    sys.addaudithook(on_audit)


class Figures:
    messages = 0
    frames = 0
    slowest = 0.0


# Right frames that hypothesis has made, for the test that changes them.
made: list[bytes] = []


def serve(loop: HostileLoop) -> None:
    """Until the client has nothing more to say."""
    while True:
        try:
            loop.run(*loop.next_batch(0))
        except Drained:
            if not (loop.inbox or loop._more or loop._queues):
                return


def check(frames: list[bytes]) -> None:
    global watching  # noqa: PLW0603
    loop = HostileLoop()
    loop.objects.update(targets())
    loop.inbox.extend([frame, b"\x01\x02\x03\x04", b""] for frame in frames)
    begin = time.perf_counter()
    watching = True
    try:
        serve(loop)
    finally:
        watching = False
    Figures.slowest = max(Figures.slowest, time.perf_counter() - begin)
    # A change of one byte makes some messages ask for just that.
    if not any(map(asks_for_evil, frames)):
        assert noticed == []
    noticed.clear()
    # It goes on, and has answered all that was asked.
    loop.inbox.append([msgspec.msgpack.encode([0, 1, [[9, FENCE, "6 * 7", None], [11, FENCE, 0]]])])
    serve(loop)
    assert [15, FENCE, 42, 0] in loop.sent
    kinds = [each[0] for each in loop.sent]
    assert kinds.count(15) + kinds.count(16) == loop.asked
    assert kinds.count(21) >= loop.broken
    assert loop._callbacks == []
    assert loop._runs == []
    Figures.frames += len(frames)


def asks_for_evil(frame: bytes) -> bool:
    try:
        batch = decode_batch(frame)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return False
    messages = [message for each in (batch, *batch.more) for message in each.messages]
    return any(isinstance(each, (m.Evaluate, m.Execute)) and "system" in each.source for each in messages)


def count(frame: bytes) -> int:
    try:
        batch = msgspec.msgpack.decode(frame)
        return max(1, len(batch[2]))
    except Exception:
        return 1


def test_a_block_that_cannot_begin_gets_a_message_of_another_thread() -> None:
    pack = msgspec.msgpack.encode
    # A list is no context; an item of an iterator belongs to no block.
    check([pack([0, 0, [[34, 100, 4, 1]]]), pack([1, 0, [[22, None, 0]]]), pack([1, 1, [[15, 1, None], [11, 1, 0]]])])


def test_entries_of_a_tuple_are_a_list_and_no_generator_that_waits() -> None:
    check([msgspec.msgpack.encode([0, 1, [[0, 100, 1, [{"t": {"g": [5, 0]}}], None], [11, 100, 0]]])])


@pytest.mark.timeout(0 if CAMPAIGN else 120)
@seed(SEED)
@settings(max_examples=1000 if CAMPAIGN else 30, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(st.lists(inert, min_size=3, max_size=3), st.lists(active, min_size=3, max_size=3), st.integers(0, 2**32))
def test_whatever_a_client_sends(quiet: list[bytes], busy: list[bytes], number: int) -> None:
    made.extend(frames := [*quiet, *busy])
    check_changed(frames, random.Random(number))  # noqa: S311


def check_changed(frames: list[bytes], chance: random.Random) -> None:
    """These frames, each with many changed ones, in any order."""
    frames = frames + [changed(frame, chance) for frame in frames for _ in range(40)]
    frames += [chance.randbytes(chance.randrange(30)) for _ in range(4)]
    chance.shuffle(frames)
    check(frames)
    Figures.messages += sum(map(count, frames))


@pytest.mark.timeout(0 if CAMPAIGN else 120)
def test_and_takes_no_more_memory_for_more_of_it() -> None:
    chance = random.Random(SEED)  # noqa: S311
    resident: list[int] = []
    begin = Figures.messages
    while Figures.messages < MESSAGES:
        check_changed(chance.sample(made, 6), chance)
        resident.append(int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize())
    half = resident[len(resident) // 2]
    if Figures.messages - begin > 100_000:
        assert resident[-1] < half + 30_000_000
    if CAMPAIGN:
        note = {
            "what": "fuzz: client to worker",
            "messages": Figures.messages,
            "frames": Figures.frames,
            "slowestExampleMs": round(Figures.slowest * 1000),
            "residentAtHalfAndEnd": [half, resident[-1]],
            "seed": SEED,
        }
        with open(CAMPAIGN, "a", encoding="utf-8") as file:
            file.write(json.dumps(note) + "\n")
