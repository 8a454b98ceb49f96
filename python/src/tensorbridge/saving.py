"""Models as bytes and from bytes, and what helps where a saved model names what is not there."""

from __future__ import annotations

import importlib
import io
import json
import os
import re
import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .classes import REGISTERED_PACKAGE
from .interchange import expect_model
from .tensors import numpy

# By the first bytes: a .keras file is a zip archive; the other one is HDF5.
_KINDS = {b"PK\x03\x04": "model.keras", b"\x89HDF": "model.h5"}

_LOADERS = frozenset(
    ("load_model", "model_from_bytes", "model_from_json", "deserialize_keras_object", "deserialize", "from_config")
)
_CLASS = re.compile(rf"\b{REGISTERED_PACKAGE}>([\w$]+)")
# keras 3.15.1; tf_keras 2.21.
_FUNCTION = re.compile(r"(?:Could not locate function|Unknown (?:\w+ )?function:) '?([\w$]+)")
_MOST_CAUSES = 8


def model_bytes(model: Any) -> Any:
    """The bytes of the .keras file of a model, as an array: that travels without a copy."""
    expect_model(model)
    with _temporary_folder() as folder:
        # Keras writes to paths only, and tells the format by the name.
        path = Path(folder, "model.keras")
        model.save(str(path))
        return numpy().fromfile(str(path), dtype="uint8")


def model_from_bytes(keras: Any, data: Any, **options: Any) -> Any:
    """The model in the bytes of a .keras or HDF5 file.

    Args:
        keras: the module, of either world.
        data: the bytes, as an array.
        options: those of ``load_model``.

    Raises:
        ValueError: the bytes are neither of the two, or not all of a .keras file.
    """
    name = _KINDS.get(bytes(data[:4]))
    if name is None:
        raise ValueError(
            "The bytes are no saved model: they begin neither as a .keras file nor as an HDF5 file does. "
            f"Received: {len(data)} bytes"
        )
    # Keras would say that a file was not found, which the program has not got.
    if name == "model.keras" and not zipfile.is_zipfile(io.BytesIO(data)):
        raise ValueError(
            f"The bytes begin as a .keras file does, but are cut off or damaged. Received: {len(data)} bytes"
        )
    with _temporary_folder() as folder:
        path = Path(folder, name)
        data.tofile(str(path))
        return keras.models.load_model(str(path), **options)


def _temporary_folder() -> TemporaryDirectory[str]:
    """A folder that is removed at the end; that of a process which was killed is removed by the next start of one.

    src/process/socket-folder.ts knows by the name whose it is.
    """
    try:
        space = int(re.sub(r"\D", "", Path("/proc/self/ns/pid").readlink().name))
    except (OSError, ValueError):
        space = 0
    return TemporaryDirectory(prefix=f"tensorbridge-{_in_base_36(space)}-{_in_base_36(os.getpid())}-")


def _in_base_36(number: int) -> str:
    return str(numpy().base_repr(number, 36)).lower()


def missing_objects_hint(error: BaseException, function: Any, args: list[Any], kwargs: dict[str, Any]) -> str | None:
    """A sentence for a saved model that has TypeScript classes or functions which this Python has not seen."""
    if getattr(function, "__name__", None) not in _LOADERS:
        return None
    try:
        texts = _texts(error)
        # Keras stops at the first one, and tf_keras does not always name it: what is saved has them all.
        classes = _named_classes([*texts, _saved_configuration(function, args, kwargs)])
        classes = [name for name in classes if not _is_known(name, kwargs.get("custom_objects") or {})]
        functions = [name for text in texts for name in _FUNCTION.findall(text)]
    except Exception:
        return None  # a hint that cannot be made must not hide the failure
    names = list(dict.fromkeys([*classes, *functions]))
    if not names:
        return None
    needed = " and ".join(f"the {'TypeScript class' if name in classes else 'function'} {name}" for name in names)
    it = "them" if len(names) > 1 else "it"
    return (
        f"The model needs {needed}, which this Python has not seen. Define {it} as where the model was saved, and hand "
        f"{it} over: {{ custom_objects: {{ {', '.join(names)} }} }}."
    )


def _texts(error: BaseException | None) -> list[str]:
    texts: list[str] = []
    while error is not None and len(texts) < _MOST_CAUSES:
        texts.append(str(error))
        error = error.__cause__ or error.__context__
    return texts


def _named_classes(texts: list[str]) -> list[str]:
    found = (name for text in texts for name in _CLASS.findall(text))
    return list(dict.fromkeys(found))


def _saved_configuration(function: Any, args: list[Any], kwargs: dict[str, Any]) -> str:
    """What describes the model that was to be loaded."""
    saved = args[0] if args else kwargs.get("filepath")
    file: Any = None
    if function is model_from_bytes:
        file = io.BytesIO(args[1])
    elif isinstance(saved, (str, Path)) and Path(saved).is_file():
        file = saved
    if file is None:
        return ""
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            return str(json.loads(archive.read("config.json")))
    h5py = importlib.import_module("h5py")  # it comes with Keras
    with h5py.File(file, "r") as archive:
        return str(archive.attrs.get("model_config", ""))


def _is_known(name: str, custom_objects: dict[str, Any]) -> bool:
    registered = f"{REGISTERED_PACKAGE}>{name}"
    if name in custom_objects or registered in custom_objects:
        return True
    worlds = [sys.modules[world] for world in ("keras", "tf_keras") if world in sys.modules]
    return any(world.saving.get_registered_object(registered) is not None for world in worlds)
