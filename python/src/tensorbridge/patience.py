"""How long the main thread looks for its next message before it sleeps (worker.py).

To be woken takes longer than most answers of JavaScript do, and a thread that slept often goes on on another core,
whose caches know nothing of it: TensorFlow's operations took a tenth longer then. Against a look of 0.2 ms, on two
cores, an awaited call took 0.85 of the time, a step of a custom loop 0.93, one of minimize with its loss in JavaScript
0.94.
"""

from __future__ import annotations

import os

_BRIEF_SECONDS = 0.0002
_LONG_SECONDS = 0.002


class Patience:
    """Long while messages follow each other, brief otherwise: who asks rarely must not cost a core."""

    def __init__(self, cores: int = os.cpu_count() or 1) -> None:
        # Only where another core can do the work that is waited for.
        self._is_useful = cores > 1
        self.seconds = _BRIEF_SECONDS if self._is_useful else 0.0
        """How long to look for the next message."""

    def waited(self, seconds: float) -> None:
        """The message came after so long."""
        if self._is_useful:
            self.seconds = _LONG_SECONDS if seconds < _LONG_SECONDS else _BRIEF_SECONDS
