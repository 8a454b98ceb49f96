"""One seed for Python, NumPy, TensorFlow and Keras: a program gets the numbers of one whose first line seeds them all.

Keras 3 and tf_keras keep their seeds by thread, and TensorFlow is loaded on a thread of its own: all are seeded on the
main thread, where user code runs. Each library is seeded once, so that numbers that were drawn are not drawn again.
"""

from __future__ import annotations

import importlib
import random
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from .watcher import ImportWatcher


class Seeds:
    """Seeds libraries when they are loaded. Made on the main thread, before user code runs."""

    def __init__(self, seed: int, keras: str) -> None:
        self._seed = seed
        self._main = threading.get_ident()
        self._world = "tf_keras" if keras == "legacy" else "keras"
        self._waiting: dict[str, Callable[[], None]] = {"numpy": self._seed_numpy, self._world: self._seed_keras}
        self._depth = 0
        random.seed(seed)
        ImportWatcher((*self._waiting, "tensorflow"), self._load).install()

    def settle(self) -> None:
        """Libraries have been loaded on another thread: before user code uses them."""
        # They may have drawn numbers when they were imported.
        random.seed(self._seed)
        self._seed_loaded()

    def _load(self, _name: str, load: Callable[[], None]) -> None:
        if threading.get_ident() != self._main:
            load()  # settle() follows
            return
        self._depth += 1
        state = random.getstate()
        try:
            load()
        finally:
            self._depth -= 1
            random.setstate(state)  # what a library draws while it is imported is no number of the program
        # TensorFlow imports Keras, which is seeded by means of TensorFlow: when both are whole.
        if self._depth == 0:
            self._seed_loaded()

    def _seed_loaded(self) -> None:
        for name in [name for name in self._waiting if name in sys.modules]:
            self._waiting.pop(name)()

    def _seed_numpy(self) -> None:
        importlib.import_module("numpy").random.seed(self._seed)

    def _seed_keras(self) -> None:
        numpy, keras = importlib.import_module("numpy"), importlib.import_module(self._world)
        python_state, numpy_state = random.getstate(), numpy.random.get_state()
        with suppress(ImportError):  # Keras without TensorFlow: whoever uses it is told
            keras.utils.set_random_seed(self._seed)  # TensorFlow's too
        random.setstate(python_state)
        numpy.random.set_state(numpy_state)
