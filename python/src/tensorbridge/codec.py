"""Frames to batches and back. Frame 0 is MessagePack; the others are raw buffers that values refer to by number."""

from __future__ import annotations

from typing import Any

import msgspec

from .errors import wire_error
from .messages import Broken, ClientBatch, Reject, Resolve, WorkerBatch

_decoder = msgspec.msgpack.Decoder(ClientBatch)
_encoder = msgspec.msgpack.Encoder()


def decode_batch(frame: Any) -> ClientBatch:
    """The batch in frame 0.

    Raises:
        msgspec.MsgspecError: the frame is not a batch of this protocol (msgspec names the place).
    """
    batch = _decoder.decode(frame)
    for each in (batch, *batch.more):
        # The worker would not ring for what it sends, or always, by a number that is not true.
        if not 0 <= each.pulls <= len(each.messages):
            raise msgspec.ValidationError(f"{each.pulls} pulls in {len(each.messages)} messages")
    return batch


def encode_batch(bell: int, marks: list[int], messages: list[Any]) -> bytes:
    """Frame 0 of a batch to the client."""
    return _encoder.encode(WorkerBatch(bell, marks, messages))


def encodable_message(message: Any) -> Any:
    """The message, or the failure to encode it: as the answer where it is one, else as a notice."""
    try:
        _encoder.encode(message)
    except Exception as error:
        if isinstance(message, (Resolve, Reject)):
            return Reject(message.id, wire_error(error), message.id, message.parent)
        return Broken(f"{type(message).__name__} could not be sent: {type(error).__name__}: {error!a}")
    return message
