"""Keras and what it computes with, loaded in the background while plain Python already answers."""

from __future__ import annotations

import ast
import gc
import importlib
import os
import platform
import sys
import threading
import time
from collections.abc import Callable, Mapping, MutableMapping
from contextlib import suppress
from typing import Any

from .devices import DeviceWishes
from .errors import MissingLibraryError

_THREAD = "tensorbridge-import"


def wait_for_background_import() -> None:
    """For code that is about to import whatever it likes: return when no import runs beside it."""
    for thread in threading.enumerate():
        if thread.name == _THREAD and thread is not threading.current_thread():
            thread.join()


class Libraries:
    """Which Keras a program asked for, and what it computes with.

    Args:
        settings: `keras`, `backend`, `device` and `gpuMemory` as src/process/worker-process.ts sends them.
    """

    def __init__(self, settings: Mapping[str, Any]) -> None:
        is_legacy = settings["keras"] == "legacy"
        self._is_legacy = is_legacy
        self._backend: str = settings["backend"]
        self.keras = "tf_keras" if is_legacy else "keras"
        # tf_keras has no other.
        self.backend = "tensorflow" if is_legacy else self._backend
        self.devices = DeviceWishes(self.backend, settings["device"], settings.get("gpuMemory"))

    @property
    def modules(self) -> tuple[str, ...]:
        """What is imported ahead of time, in this order. Others than TensorFlow's Keras do without it."""
        return ("tensorflow", self.keras) if self.backend == "tensorflow" else (self.keras,)

    def set_environment(self, environ: MutableMapping[str, str] = os.environ) -> None:
        """Set what the libraries read from the environment when they are imported; what else the user set stays."""
        environ["KERAS_BACKEND"] = self._backend
        environ["TF_USE_LEGACY_KERAS"] = "1" if self._is_legacy else "0"
        environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "1")
        self.devices.set_environment(environ)

    def import_all(self) -> None:
        """Import them, and TensorFlow beside another backend where it is there: seeds and datasets of Keras use it."""
        for name in self.modules:
            importlib.import_module(name)
        with suppress(ModuleNotFoundError):
            importlib.import_module("tensorflow")


def prepare(settings: Mapping[str, Any]) -> Libraries:
    """What this process is to import, with all set that must be before it does."""
    wanted = Libraries(settings)
    wanted.set_environment()
    wanted.devices.watch()
    return wanted


class BackgroundImport:
    """Imports Keras and its backend on a thread of its own.

    Other imports of third-party modules wait for it: two threads that import the same packages in different order can
    see half-made modules. Modules of the standard library do not wait.
    """

    def __init__(self, libraries: Libraries, done: Callable[[], None]) -> None:
        self._libraries = libraries
        self._done = done
        self._thread: threading.Thread | None = None
        self.seconds: float | None = None
        self.error: BaseException | None = None

    def start(self) -> None:
        """Begin. The thread is a daemon: ending the process never waits for it."""
        if self._libraries.keras in sys.modules:  # a warm start
            self.seconds = 0.0
            self._done()
            return
        self._thread = threading.Thread(target=self._run, name=_THREAD, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        begin = time.perf_counter()
        try:
            for name in self._libraries.modules:
                importlib.import_module(name)
        except BaseException as error:  # the import's own failure is raised again by whoever asks for the module
            self.error = error
        self.seconds = time.perf_counter() - begin
        # Hundreds of thousands of objects that stay: a full collection took 0.2 s with them, and Keras asks for some.
        gc.freeze()
        self._done()

    def wait(self) -> None:
        """Return when the import is over (at once when none runs)."""
        thread = self._thread
        if thread is not None and thread.is_alive() and thread is not threading.current_thread():
            thread.join()

    def wait_for(self, module: str) -> None:
        """Wait unless `module` is of the standard library or loaded already."""
        top = module.partition(".")[0]
        if top not in sys.stdlib_module_names and top != "tensorbridge":
            self.wait()

    def check(self, module: str) -> None:
        """Raise where `module` is imported and cannot do what the options ask (`DeviceWishes.check`)."""
        self._libraries.devices.check(module)

    def wait_for_source(self, source: str) -> None:
        """Wait where code about to run imports something that is not of the standard library."""
        thread = self._thread
        if thread is None or not thread.is_alive() or "import" not in source:
            return
        try:
            tree = ast.parse(source)
        except SyntaxError:
            return
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    self.wait_for(alias.name)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                self.wait_for(node.module)


# By module: what it is called, what it is installed as, and what else can be done.
_MANAGED = (
    "or leave out the option python and TENSORBRIDGE_PYTHON, so that the managed Python is used, which has it. "
    "`npx tensorbridge doctor` shows what is found."
)
_ADDED = "or have it added: startPython({ backend: '%s', packages: ['%s'] })."
_DISTRIBUTIONS = {
    "tensorflow": ("TensorFlow", "tensorflow", _MANAGED),
    "keras": ("Keras", "keras", _MANAGED),
    "tf_keras": ("Keras 2 (tf_keras)", "tf-keras", _MANAGED),
    "numpy": ("NumPy", "numpy", _MANAGED),
    "jax": ("jax", "jax", _ADDED % ("jax", "jax")),
    "torch": ("PyTorch", "torch", _ADDED % ("torch", "torch")),
}


def missing_library(error: ModuleNotFoundError) -> MissingLibraryError | None:
    """What a failed import of Keras, a backend or NumPy means for the user; None for any other module."""
    found = _DISTRIBUTIONS.get(error.name or "")
    if found is None:
        return None
    name, distribution, otherwise = found
    return MissingLibraryError(
        f"{name} was not found: the Python that runs, {sys.executable} ({platform.python_version()}), has no module "
        f"'{error.name}'. Install it there with `{sys.executable} -m pip install {distribution}`, {otherwise}"
    )
