"""What the API model says of a callable that failed: its keywords, and which kind of value each parameter takes.

The model is the one that the typings are made of (``typings/api``): the compiler and a failing call say the same. Read
when a call has failed, never before.
"""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from types import MethodType
from typing import Any

import msgspec

_FOLDER = Path(__file__).resolve().parents[3] / "typings" / "api"


def kind_hint(error: BaseException, function: Any, args: list[Any], kwargs: dict[str, Any]) -> str | None:
    """A sentence on arguments of another kind than their parameters take; None where all are right or nothing is known.

    Only plain values are looked at: what an object can stand for is not written in its class.
    """
    if not isinstance(error, (TypeError, ValueError)) or not (args or kwargs):
        return None
    try:
        types = parameter_types(function)
        given = {**dict(zip(types, args, strict=False)), **kwargs}
        known = [(name, types.get(name), value) for name, value in given.items()]
        sentences = [_sentence(name, kind, value, str(error)) for name, kind, value in known if kind]
    except Exception:
        return None  # a hint that cannot be made must not hide the failure
    return " ".join(filter(None, sentences)) or None


def parameter_types(function: Any) -> dict[str, str | None]:
    """The parameters of a callable in their order, each with its type where the model knows one."""
    params = _find(function)
    places = [each for each in params or [] if each.get("kind") in (None, "positional")]
    others = [each for each in params or [] if each.get("kind") == "keyword"]
    return {each["name"]: each.get("type") for each in [*places, *others]}


def keyword_names(function: Any) -> list[str]:
    """The keywords that a callable takes by its model: those behind `**kwargs` too, and those of functions in C."""
    try:
        return [each["name"] for each in _find(function) or [] if each.get("kind") in (None, "keyword")]
    except Exception:
        return []  # a hint that cannot be made must not hide the failure


def _sentence(name: str, type_text: str, value: Any, error: str) -> str | None:
    from .introspect.callables import takes  # needed when something has failed

    if value.__class__ not in (bool, int, float, str) and value is not None:
        return None
    kinds = type_text.split(" | ")
    if value.__class__ is int and "float" in kinds and "int" not in kinds and "float" in error:
        return f"'{name}' takes a float: write float({value})."
    own = "None" if value is None else value.__class__.__name__
    if takes(type_text, own, value):
        return None
    return f"'{name}' takes {' or '.join(map(_for_people, kinds))}. Received: {value!r}."


def _for_people(kind: str) -> str:
    if kind.startswith("Literal["):
        return f"one of {kind[8:-1]}"
    return kind


def _find(function: Any) -> Any:
    if isinstance(function, type):
        found = _described("classes", function)
        return found.get("new") if found else None
    if isinstance(function, MethodType):
        owner = function.__self__
        for base in (owner if isinstance(owner, type) else type(owner)).__mro__:
            found = _described("classes", base)
            member = found["members"].get(function.__name__) if found else None
            if member is not None:
                return member.get("params")
        return None
    found = _described("functions", function)
    return found.get("params") if found else None


def _described(table: str, found: Any) -> dict[str, Any] | None:
    """The entry of a class or function; several may have its name, the object decides."""
    name = getattr(found, "__name__", None)
    package = str(getattr(found, "__module__", None)).partition(".")[0]
    for model in _models(package):
        for path in model["names"][table].get(name, ()):
            if _resolve(path) is found:
                entry: dict[str, Any] = model[table][path]
                return entry
    return None


def _resolve(path: str) -> Any:
    module, *names = path.split(".")
    found: Any = sys.modules.get(module)
    for name in names:
        found = getattr(found, name, None)
    return found


def _paths(pattern: str) -> list[Path]:
    return sorted(_FOLDER.glob(pattern))


@functools.cache
def _models(package: str) -> list[dict[str, Any]]:
    models = []
    # What tf.keras has besides Keras 3 is Keras's too: `tensorflow.keras.json`.
    files = [
        path for pattern in (f"{package}.json", f"{package}.*.json", f"*.{package}.json") for path in _paths(pattern)
    ]
    for file in files:
        model = msgspec.json.decode(file.read_bytes())
        model["names"] = {table: _by_name(model[table]) for table in ("classes", "functions")}
        models.append(model)
    return models


def _by_name(entries: dict[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in entries:
        found.setdefault(path.rpartition(".")[2], []).append(path)
    return found
