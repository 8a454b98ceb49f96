"""TensorFlow, loaded in the background while plain Python already answers."""

from __future__ import annotations

import ast
import importlib
import os
import platform
import sys
import threading
import time
from collections.abc import Callable, MutableMapping

from .errors import MissingLibraryError

_THREAD = "tensorbridge-import"


def wait_for_background_import() -> None:
    """For code that is about to import whatever it likes: return when no import runs beside it."""
    for thread in threading.enumerate():
        if thread.name == _THREAD and thread is not threading.current_thread():
            thread.join()


class BackgroundImport:
    """Imports TensorFlow and Keras on a thread of its own.

    Other imports of third-party modules wait for it: two threads that import the same packages in different order can
    see half-made modules. Modules of the standard library do not wait.
    """

    def __init__(self, keras: str, done: Callable[[], None]) -> None:
        self._world = "tf_keras" if keras == "legacy" else "keras"
        self._done = done
        self._thread: threading.Thread | None = None
        self.seconds: float | None = None
        self.error: BaseException | None = None

    def start(self) -> None:
        """Begin. The thread is a daemon: ending the process never waits for it."""
        if self._world in sys.modules:  # a warm start
            self.seconds = 0.0
            self._done()
            return
        self._thread = threading.Thread(target=self._run, name=_THREAD, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        begin = time.perf_counter()
        try:
            importlib.import_module("tensorflow")
            importlib.import_module(self._world)
        except BaseException as error:  # the import's own failure is raised again by whoever asks for the module
            self.error = error
        self.seconds = time.perf_counter() - begin
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


# By module: what it is called, and what it is installed as.
_DISTRIBUTIONS = {
    "tensorflow": ("TensorFlow", "tensorflow"),
    "keras": ("Keras", "keras"),
    "tf_keras": ("Keras 2 (tf_keras)", "tf-keras"),
    "numpy": ("NumPy", "numpy"),
}


def missing_library(error: ModuleNotFoundError) -> MissingLibraryError | None:
    """What a failed import of TensorFlow, Keras or NumPy means for the user; None for any other module."""
    found = _DISTRIBUTIONS.get(error.name or "")
    if found is None:
        return None
    name, distribution = found
    return MissingLibraryError(
        f"{name} was not found: the Python that runs, {sys.executable} ({platform.python_version()}), has no module "
        f"'{error.name}'. Install it there with `{sys.executable} -m pip install {distribution}`, or leave out the "
        "option python and TENSORBRIDGE_PYTHON, so that the managed Python is used, which has it. "
        "`npx tensorbridge doctor` shows what is found."
    )


def tensorflow_environment(keras: str, device: str, environ: MutableMapping[str, str] = os.environ) -> None:
    """Set what TensorFlow reads from the environment when it is imported; what the user set stays."""
    environ.setdefault("KERAS_BACKEND", "tensorflow")
    environ["TF_USE_LEGACY_KERAS"] = "1" if keras == "legacy" else "0"
    environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "1")
    if device == "cpu":
        environ["CUDA_VISIBLE_DEVICES"] = "-1"
