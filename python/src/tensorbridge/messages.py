"""The messages of the protocol, as docs/protocol.md lists them; the same union is in src/protocol/messages.ts.

Every message is an array whose first entry is its tag. Structs validate what arrives, with a path in the error.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Union

import msgspec


class Message(msgspec.Struct, array_like=True, gc=False, frozen=False):
    """One entry of a batch."""


# Client to worker: each asks for an evaluation whose result is kept under `id`, which the client chose.


class Call(Message, tag=0):
    """``[0, id, target, args, kwargs]``: result = target(*args, **kwargs)."""

    id: int
    target: int
    args: list[Any]
    kwargs: dict[str, Any] | None = None


class CallMethod(Message, tag=1):
    """``[1, id, target, names, args, kwargs]``: result = target.name.name(*args, **kwargs)."""

    id: int
    target: int
    names: list[str]
    args: list[Any]
    kwargs: dict[str, Any] | None = None


class CallEach(Message, tag=36):
    """``[36, id, target, names, calls]``: the same call with each of these arguments; results have id, id + 1, ….

    As many `Call` (without names) or `CallMethod`, and nothing else than that: `singles` gives these.
    """

    id: int
    target: int
    names: list[str]
    calls: list[list[Any]]

    def single(self, position: int) -> Call | CallMethod:
        """One of them."""
        id, args = self.id + position, self.calls[position]
        return CallMethod(id, self.target, self.names, args) if self.names else Call(id, self.target, args)


class GetAttribute(Message, tag=2):
    """``[2, id, target, names]``: result = target.name.name."""

    id: int
    target: int
    names: list[str]


class SetAttribute(Message, tag=3):
    """``[3, id, target, name, value]``."""

    id: int
    target: int
    name: str
    value: Any


class DeleteAttribute(Message, tag=4):
    """``[4, id, target, name]``."""

    id: int
    target: int
    name: str


class GetItem(Message, tag=5):
    """``[5, id, target, key]``: result = target[key]."""

    id: int
    target: int
    key: Any


class SetItem(Message, tag=6):
    """``[6, id, target, key, value]``."""

    id: int
    target: int
    key: Any
    value: Any


class DeleteItem(Message, tag=7):
    """``[7, id, target, key]``."""

    id: int
    target: int
    key: Any


class Import(Message, tag=8):
    """``[8, id, name]``: result = the module called `name`."""

    id: int
    name: str


class Evaluate(Message, tag=9):
    """``[9, id, source, locals]``: result = the value of the expression `source`."""

    id: int
    source: str
    locals: dict[str, Any] | None = None


class Execute(Message, tag=10):
    """``[10, id, source]``: runs statements in the worker's main module."""

    id: int
    source: str


class Within(Message, tag=34):
    """``[34, id, target, block]``: enter the context `target` and run what belongs to `block`; result = its answer."""

    id: int
    target: int
    block: int


class Step(msgspec.Struct, array_like=True, gc=False):
    """``[line, message, steps]``: one request of a recorded function, with its line in the function's file.

    Of a `Within`, `block` is the id of what entering gives, and `steps` are what is done inside; all others have
    none.
    """

    line: int
    message: Request
    steps: list[Step]


class Record(Message, tag=35):
    """``[35, id, name, parameters, placeholders, steps, result, file]``: result = a function that takes these steps.

    `parameters` is its signature, `placeholders` are the ids of the parameters in it (those of `*args` and `**kwargs`
    not among them). Ids that are neither these nor of results of `steps` are objects from outside.
    """

    id: int
    name: str
    parameters: list[str]
    placeholders: list[int]
    steps: list[Step]
    result: Any
    file: str


class Pull(Message, tag=11):
    """``[11, id, how]``: answer with the result of `id`; how is 0 for its value, 1 for a handle to it.

    2 is for who waits: a value is answered and forgotten, a handle comes without its text.
    """

    id: int
    how: int


class Release(Message, tag=12):
    """``[12, ids, after]``: the client forgot these; `after` counts the batches it has sent for other threads."""

    ids: list[int]
    after: int = 0


class Sync(Message, tag=13):
    """``[13, id]``: answer once everything before has run."""

    id: int


class Returned(Message, tag=14):
    """``[14, slots]``: nothing refers any more to what came in these slots of the other's, one for each time."""

    slots: list[int]


class SlotsClosed(Message, tag=31):
    """``[31, slots]``: the sender has closed these slots of its own."""

    slots: list[int]


# Both ways: the answer to a pull, a sync, or a callback. Of the first two, `parent` is that of the batch that asked.


class Resolve(Message, tag=15):
    """``[15, id, value]`` to the worker, ``[15, id, value, parent]`` to the client."""

    id: int
    value: Any
    parent: int = 0


class Reject(Message, tag=16):
    """``[16, id, error]`` to the worker, ``[16, id, error, failed, parent]`` to the client.

    `failed` is the id of the push that failed first.
    """

    id: int
    error: dict[str, Any]
    failed: int = 0
    parent: int = 0


# Client to worker, about iterators that it lends. The first three travel in batches whose parent is the iterator's
# (iterator_parent below), and so does Closed, unless the iterator has made requests: then it comes to the main thread.


class Item(Message, tag=22):
    """``[22, value, wanted]``: the iterator's next item; `wanted` is 1 where the client is to hear when it is taken."""

    value: Any
    wanted: int


class End(Message, tag=23):
    """``[23, value]``: the iterator is at its end; `value` is what it returned."""

    value: Any


class Thrown(Message, tag=24):
    """``[24, error]``: what the iterator threw."""

    error: dict[str, Any]


class Trim(Message, tag=32):
    """``[32]``: no arrays have come for a while: the worker closes the slots that it keeps for more."""


class Closed(Message, tag=25):
    """``[25, iterator, batches]``: the answer to Close: nothing comes after the first `batches` of its batches."""

    iterator: int
    batches: int


# Worker to client.


class Callback(Message, tag=17):
    """``[17, id, function, args, kwargs]``: call a lent JavaScript function; answered by resolve or reject."""

    id: int
    function: int
    args: list[Any]
    kwargs: dict[str, Any] | None


class Failed(Message, tag=18):
    """``[18, id, error]``: a push failed that nobody has pulled yet."""

    id: int
    error: dict[str, Any]


class Type(Message, tag=19):
    """``[19, id, name, classes, members]``: describes a class before the first handle of it is sent."""

    id: int
    name: str
    classes: list[list[str]]
    members: list[str]


class Drop(Message, tag=20):
    """``[20, function, count]``: Python forgot a lent JavaScript function that it had received `count` times."""

    function: int
    count: int


class Broken(Message, tag=21):
    """``[21, text, batch]``: something could not be understood; the worker goes on.

    `batch` is the number of the client's batch, counted from 1 on its socket; 0 where it was not a whole batch.
    """

    text: str
    batch: int = 0


class GoOn(Message, tag=26):
    """``[26, iterator, taken]``: send items; `taken` of them have been taken so far."""

    iterator: int
    taken: int


class Close(Message, tag=27):
    """``[27, iterator]``: no item is taken any more; answered by Closed."""

    iterator: int


class Post(Message, tag=28):
    """``[28, group, function, args, kwargs]``: call a detached function; nobody waits for it, except Drain."""

    group: int
    function: int
    args: list[Any]
    kwargs: dict[str, Any] | None


class Drain(Message, tag=29):
    """``[29, group, count]``: answer by resolve when the first `count` calls of this group are done.

    With -1 for `count`: nobody waits any more for this group, callback or block.
    """

    group: int
    count: int


class Piece(Message, tag=33):
    """``[33, transfer, total, offset, source]``: bytes from `offset` on of an array of `total` bytes.

    A value names the array later. `source` is shared memory, or the number of a frame.
    """

    transfer: int
    total: int
    offset: int
    source: Any


class Opened(Message, tag=30):
    """``[30, slots]``: the worker has opened these slots of the client's, and needs the client's descriptor no more."""

    slots: list[int]


Request = Union[  # noqa: UP007 - one line each
    Call,
    CallMethod,
    GetAttribute,
    SetAttribute,
    DeleteAttribute,
    GetItem,
    SetItem,
    DeleteItem,
    Import,
    Evaluate,
    Execute,
    Within,
    Record,
]

ClientMessage = Union[  # noqa: UP007 - one line each
    Request,
    CallEach,
    Pull,
    Release,
    Sync,
    Returned,
    SlotsClosed,
    Trim,
    Resolve,
    Reject,
    Item,
    End,
    Thrown,
    Closed,
]


class ClientBatch(msgspec.Struct, array_like=True, gc=False):
    """``[parent, pulls, messages]`` or ``[parent, pulls, messages, more]``.

    `parent` is the callback or block that the messages belong to, 0 for none, -1 for releases, which belong to no one
    and run as soon as nothing that came before them waits, and below that the iterator that they belong to; `pulls` is
    how many of them will be answered; `more` are batches of the same message that run after it.
    """

    parent: int
    pulls: int
    messages: list[ClientMessage]
    more: list[ClientBatch] = []


class WorkerBatch(msgspec.Struct, array_like=True, gc=False):
    """``[bell, marks, messages]``.

    `bell` is 1 where the worker rang the doorbell for this batch; `marks` are the numbers of the last marks written to
    stdout and stderr, which the client waits for before it delivers the messages (0: no need).
    """

    bell: int
    marks: list[int]
    messages: list[Any]


def singles(messages: Iterable[Any]) -> list[Any]:
    """The same messages, with the calls of each `CallEach` by themselves."""
    each: list[Any] = []
    for message in messages:
        if message.__class__ is CallEach:
            each += map(message.single, range(len(message.calls)))
        else:
            each.append(message)
    return each


def is_block(parent: int) -> bool:
    """Whether a parent is a block, which the client numbers; callbacks have even numbers."""
    return parent > 0 and parent % 2 == 1


def iterator_parent(iterator: int) -> int:
    """The parent of batches that belong to an iterator; the same the other way round."""
    return -1 - iterator
