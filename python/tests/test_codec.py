"""codec.py and messages.py: batches by the vectors that TypeScript's tests share, and what is refused."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tensorbridge import messages
from tensorbridge.codec import decode_batch, encodable_message, encode_batch
from vectors import read, titles

TO_PYTHON = read("batches-to-python")
TO_JAVASCRIPT = read("batches-to-javascript")
MALFORMED = [vector for vector in read("malformed") if vector["side"] != "client"]

# What the worker catches.
REFUSALS = (msgspec.MsgspecError, RecursionError, UnicodeDecodeError)

BY_TAG = {
    kind.__struct_config__.tag: kind
    for kind in vars(messages).values()
    if isinstance(kind, type) and issubclass(kind, messages.Message) and kind is not messages.Message
}


@pytest.mark.parametrize("vector", TO_PYTHON, ids=titles(TO_PYTHON))
def test_a_batch_of_the_client_is_read(vector: dict[str, Any]) -> None:
    first = decode_batch(bytes.fromhex(vector["frame"]))
    parent, pulls, messages, *more = vector["batch"]
    batches = [[parent, pulls, messages], *(more[0] if more else [])]
    for batch, (parent, pulls, wanted) in zip([first, *first.more], batches, strict=True):
        assert (batch.parent, batch.pulls) == (parent, pulls)
        assert [type(message) for message in batch.messages] == [BY_TAG[message[0]] for message in wanted]
        # Parts at the end that were left out have their defaults.
        written = [msgspec.to_builtins(message) for message in batch.messages]
        assert [each[: len(message)] for each, message in zip(written, wanted, strict=True)] == wanted


@pytest.mark.parametrize("vector", TO_JAVASCRIPT, ids=titles(TO_JAVASCRIPT))
def test_a_batch_to_the_client_is_written(vector: dict[str, Any]) -> None:
    bell, marks, wanted = vector["batch"]
    made = [BY_TAG[tag](*parts) for tag, *parts in wanted]
    assert encode_batch(bell, marks, made).hex() == vector["frame"]


def test_the_vectors_have_every_message() -> None:
    tags = {message[0] for vector in TO_PYTHON + TO_JAVASCRIPT for message in vector["batch"][2]}
    assert tags == set(BY_TAG)


def test_the_page_of_the_protocol_has_every_message_with_its_parts() -> None:
    page = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| `\[(\d+)((?:, \w+)*)\]` \|", page, re.MULTILINE)
    assert all(tag == shown for tag, shown, _ in rows)
    written: dict[int, list[str]] = {}
    for tag, _, parts in rows:
        # What goes both ways has more parts in one of them.
        written[int(tag)] = max(written.get(int(tag), []), parts.split(", ")[1:], key=len)
    assert written == {tag: list(kind.__struct_fields__) for tag, kind in BY_TAG.items()}


@pytest.mark.parametrize("vector", MALFORMED, ids=titles(MALFORMED))
def test_a_malformed_frame_is_an_error_that_the_worker_catches(vector: dict[str, Any]) -> None:
    with pytest.raises(REFUSALS):
        decode_batch(bytes.fromhex(vector["frame"]))


def test_the_error_of_a_malformed_message_names_the_place() -> None:
    with pytest.raises(msgspec.ValidationError) as raised:
        decode_batch(msgspec.msgpack.encode([0, 1, [[11, 4, 0], [11, "4", 0]]]))
    assert str(raised.value) == "Expected `int`, got `str` - at `$[2][1][1]`"


@given(st.binary(max_size=200))
def test_random_bytes_are_a_batch_or_a_known_error(frame: bytes) -> None:
    with contextlib.suppress(*REFUSALS):
        decode_batch(frame)


@given(st.sampled_from(TO_PYTHON), st.data())
def test_changed_batches_are_a_batch_or_a_known_error(vector: dict[str, Any], draw: st.DataObject) -> None:
    frame = bytearray.fromhex(vector["frame"])
    for _ in range(draw.draw(st.integers(1, 4))):
        frame[draw.draw(st.integers(0, len(frame) - 1))] = draw.draw(st.integers(0, 255))
    with contextlib.suppress(*REFUSALS):
        decode_batch(bytes(frame))


def test_an_answer_that_cannot_be_encoded_becomes_a_rejection() -> None:
    answer = encodable_message(messages.Resolve(5, "\ud800"))
    assert isinstance(answer, messages.Reject)
    assert (answer.id, answer.error["type"], answer.failed) == (5, "UnicodeEncodeError", 5)


def test_another_message_that_cannot_be_encoded_becomes_a_notice() -> None:
    notice = encodable_message(messages.Callback(1, 2, ["\ud800"], None))
    assert isinstance(notice, messages.Broken)
    assert notice.text.startswith("Callback could not be sent: UnicodeEncodeError: ")
    msgspec.msgpack.encode(notice)


def test_a_message_that_can_be_encoded_stays_itself() -> None:
    message = messages.Resolve(5, 1)
    assert encodable_message(message) is message
