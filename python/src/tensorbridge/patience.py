"""How long the main thread looks for its next message before it sleeps (worker.py).

To be woken takes longer than most answers of JavaScript do, and a thread that slept often goes on on another core,
whose caches know nothing of it: TensorFlow's operations took a tenth longer then. Against a look of 0.2 ms, on two
cores, an awaited call took 0.85 of the time, a step of a custom loop 0.93, one of minimize with its loss in JavaScript
0.94.

Where other processes want the cores it is the other way round: who looks uses up its share, and is let on again later
than who slept. With twelve at once on two cores an awaited call took 2.2 ms, and 0.2 ms by sleeping (2026-11-25). So
whoever was held up while it looked sleeps for a while.
"""

from __future__ import annotations

import os

_BRIEF_SECONDS = 0.0002
_LONG_SECONDS = 0.002
# To look once takes a few microseconds. A virtual machine loses some tenths of a millisecond now and then; a
# process that has to give its core to another one loses whole milliseconds.
_HELD_UP_SECONDS = 0.0007
_WAITS_ASLEEP = 50


class Patience:
    """Long while messages follow each other, brief otherwise: who asks rarely must not cost a core."""

    def __init__(self, cores: int = os.cpu_count() or 1) -> None:
        # Only where another core can do the work that is waited for.
        self._is_useful = cores > 1
        self.seconds = _BRIEF_SECONDS if self._is_useful else 0.0
        """How long to look for the next message."""
        self._asleep = 0

    def is_held_up(self, seconds: float) -> bool:
        """To look once took so long: whether others want the core, so that the rest of the wait is better slept."""
        if seconds < _HELD_UP_SECONDS:
            return False
        self._asleep = _WAITS_ASLEEP
        return True

    def waited(self, seconds: float) -> None:
        """The message came after so long."""
        if not self._is_useful:
            return
        if self._asleep:
            self._asleep -= 1
            self.seconds = 0.0
        else:
            self.seconds = _LONG_SECONDS if seconds < _LONG_SECONDS else _BRIEF_SECONDS
