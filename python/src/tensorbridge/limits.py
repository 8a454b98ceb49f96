"""What one side takes of the other at most; the client's option `limits`, which travels with the settings.

The defaults are what no honest program meets. They keep a mistake, or a peer that is not what it should be, from taking
all memory; src/protocol/limits.ts is the same for the client.
"""

from __future__ import annotations

import sys
from typing import Any, NamedTuple

DEPTH = 200
"""Nesting of containers that travel by value, where the client does not say otherwise. A level takes three of the 1,000
frames that Python allows, and the worker may already run deep inside a callback."""

_FRAMES_PER_LEVEL = 4
_USUAL_FRAMES = 1000
_HEADER_BYTES = 1 << 20
# What the client has released may still be here, and what libraries have is not counted there.
_SLACK = 100_000


class Limits(NamedTuple):
    """How much one message, one value and the table of objects may hold."""

    message_bytes: int = sys.maxsize
    depth: int = DEPTH
    open_objects: int = sys.maxsize
    sent_bytes: int = sys.maxsize
    sent_depth: int = DEPTH

    @classmethod
    def of(cls, settings: dict[str, Any] | None, program: dict[str, Any] | None = None) -> Limits:
        """Those of the worker; `program` are those of the client, where they are not the same."""
        if settings is None:
            return cls()
        takes = program or settings
        return cls(
            settings["messageBytes"],
            settings["depth"],
            2 * settings["openObjects"] + _SLACK,
            takes["messageBytes"],
            takes["depth"],
        )

    @property
    def frame_bytes(self) -> int:
        """What no honest frame has: several messages leave together, as long as they are smaller than one may be."""
        return min(2 * self.message_bytes + _HEADER_BYTES, sys.maxsize)

    def make_room(self) -> None:
        """Have Python allow the frames that values of this depth take."""
        needed = _USUAL_FRAMES + _FRAMES_PER_LEVEL * (max(self.depth, self.sent_depth) - DEPTH)
        if needed > sys.getrecursionlimit():
            sys.setrecursionlimit(needed)


NO_LIMITS = Limits()
"""Only the depth of values is limited."""
