"""Answers that are one large array, in pieces: the client copies the first ones while later ones are written.

Half of the time of a large array on its way to the client is the copy here, the other half the one there. A piece is
small enough to be in the processor's cache when the client reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from . import messages as m
from .codec import encode_batch
from .encoder import Encoder
from .shared_memory import OutgoingSlots
from .tensors import byte_view, is_array, little_endian_contiguous

PIECE_BYTES = 4 << 20
"""Bytes of a piece (measured with 1 to 16 MiB)."""

LEAST_BYTES = 2 * PIECE_BYTES
"""Below, a piece costs more than it saves."""

MOST_PIECES = 64
"""Each has a descriptor until it is read."""


def send_in_pieces(
    value: Any, slots: OutgoingSlots, transmit: Callable[[Sequence[Any]], None], check: Callable[[int], None]
) -> Any:
    """Send a value's bytes ahead, if it is an array that is large enough; its wire value, which is None if it is not.

    The array is as it is now: all of it has been copied when this returns. `check` gets the number of its bytes, and
    raises where that is more than a message takes.
    """
    if not is_array(value) or value.nbytes < LEAST_BYTES or not Encoder.has_plain_bytes(value):
        return None
    check(value.nbytes)
    name = value.dtype.name
    array = little_endian_contiguous(value)
    view = byte_view(array)
    transfer = next(slots.transfers)
    step = max(PIECE_BYTES, -(-view.nbytes // MOST_PIECES))
    for offset in range(0, view.nbytes, step):
        piece = view[offset : offset + step]
        frames: list[Any] = []
        source: Any = 0
        try:
            source = list(slots.write(piece))
        except OSError:
            frames.append(bytes(piece))
        transmit([encode_batch(0, [0, 0], [m.Piece(transfer, view.nbytes, offset, source)]), *frames])
    return {"a": [[transfer], name, list(array.shape)]}
