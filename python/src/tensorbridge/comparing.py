"""What the parity kit asks of Python: values as plain data, to be compared or kept."""

from __future__ import annotations

import importlib.metadata
import linecache
import platform
import textwrap
from collections.abc import Mapping
from typing import Any


def data_of(value: Any, path: str = "") -> Any:
    """The value with every tensor, variable and the like in it as a NumPy array.

    Single numbers of NumPy and TensorFlow become arrays too, so that their dtype is kept. Sparse tensors and slices of
    a gradient become dense, ragged tensors lists of lists; tuples are lists.

    Raises:
        TypeError: where something is neither an array nor plain data, such as a model.
    """
    import numpy as np

    if isinstance(value, np.generic) and not isinstance(value, (str, bytes)):
        return np.asarray(value)
    if value is None or isinstance(value, (bool, int, float, complex, str, bytes)):
        return value
    if isinstance(value, Mapping):
        return {key: data_of(entry, f"{path}[{key!r}]") for key, entry in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [data_of(entry, f"{path}[{place}]") for place, entry in enumerate(value)]
    name = type(value).__name__
    if name in ("IndexedSlices", "SparseTensor"):
        import tensorflow as tf

        dense = tf.sparse.to_dense(value) if name == "SparseTensor" else tf.convert_to_tensor(value)
        return np.asarray(dense.numpy())
    if name == "RaggedTensor":
        return value.to_list()
    if name == "TensorShape":
        return None if value.rank is None else value.as_list()
    if name == "DType":
        return value.name
    numpy = getattr(value, "numpy", None)
    if callable(numpy):
        content = numpy()
        return content if isinstance(content, (str, bytes)) else np.asarray(content)
    if isinstance(value, np.ndarray):
        return value
    where = f" at {path}" if path else ""
    raise TypeError(f"An object of the class {name}{where} cannot be compared: it is neither an array nor plain data.")


def begin(world: str, seed: int) -> None:
    """Start from a seed, as a program does that begins with ``keras.utils.set_random_seed(seed)``."""
    importlib.import_module(world).utils.set_random_seed(seed)


def versions() -> str:
    """What computes here, in one line: the libraries, Python, and whether TensorFlow has a GPU."""
    import tensorflow as tf

    names = ("tensorflow", "tensorflow-cpu", "keras", "tf-keras", "numpy")
    found = [f"{name} {version}" for name in names if (version := _version(name)) is not None]
    device = "gpu" if tf.config.list_physical_devices("GPU") else "cpu"
    return ", ".join([*found, f"python {platform.python_version()}", f"{device} {platform.machine()}"])


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def run_program(source: str, names: list[str], inputs: dict[str, Any], world: str, seed: int) -> dict[str, Any]:
    """Run a program in a module of its own and give what its names hold in the end, as data.

    The program finds ``np``, ``tf``, ``keras`` and the inputs by their names.

    Raises:
        NameError: where the program does not define one of the names.
    """
    libraries = {"np": "numpy", "tf": "tensorflow", "keras": world}
    namespace: dict[str, Any] = {name: importlib.import_module(module) for name, module in libraries.items()}
    namespace |= {"__name__": "parity", **inputs}
    text = textwrap.dedent(source)
    filename = "<the program of parity>"
    # So that a traceback shows its lines.
    linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
    begin(world, seed)
    exec(compile(text, filename, "exec"), namespace)
    missing = [name for name in names if name not in namespace]
    if missing:
        raise NameError(f"The Python program does not define {', '.join(missing)}, which the TypeScript program gives.")
    return {name: data_of(namespace[name], name) for name in names}
