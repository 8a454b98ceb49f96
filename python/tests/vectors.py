"""Reads tests/vectors/*.json and docs/conversions.md, which the tests of both languages share."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from tensorbridge.signatures import NOT_GIVEN

_FOLDER = Path(__file__).parents[2] / "tests" / "vectors"

# What the worker sends and receives around one value: a batch with one answer.
TO_JAVASCRIPT_PREFIX = bytes.fromhex("9300920000" + "91940f01")
TO_JAVASCRIPT_SUFFIX = bytes.fromhex("00")
TO_PYTHON_PREFIX = bytes.fromhex("930000" + "91930f01")


def read(name: str) -> list[dict[str, Any]]:
    """The vectors of one file."""
    vectors: list[dict[str, Any]] = json.loads((_FOLDER / f"{name}.json").read_text("utf-8"))["vectors"]
    return vectors


def titles(vectors: list[dict[str, Any]]) -> list[str]:
    """A title for each vector."""
    return [vector["name"] for vector in vectors]


def data(described: Any) -> bytes:
    """Bytes as hex, or as hex that repeats."""
    if isinstance(described, str):
        return bytes.fromhex(described)
    times: int = described["times"]
    return bytes.fromhex(described["hex"]) * times


class Remote:
    """An object that a vector refers to by its id."""


class Remotes(dict[int, Any]):
    """An object table in which every id names an object."""

    def get(self, id: int, _default: Any = None) -> Any:
        if id not in self:
            self[id] = Remote()
        return self[id]


def lent_function(name: str, parameters: list[str] | None) -> Any:
    """Stands for a lent JavaScript function."""
    return ("function", name, parameters)


def build(described: Any, remotes: Remotes) -> Any:
    """The Python value of a vector."""
    if described is None or isinstance(described, (bool, str)):
        return described
    ((kind, payload),) = described.items()

    def each(entries: list[Any]) -> list[Any]:
        return [build(entry, remotes) for entry in entries]

    if kind in ("int", "bigint", "forcedInt"):
        return int(payload)
    if kind in ("float", "forcedFloat"):
        return float(payload)
    if kind == "undefined":
        return None
    if kind == "bytes":
        return data(payload)
    if kind == "list":
        return each(payload)
    if kind == "tuple":
        return tuple(each(payload))
    if kind == "set":
        return set(each(payload))
    if kind in ("dict", "map"):
        return {build(key, remotes): build(value, remotes) for key, value in payload}
    if kind == "slice":
        return slice(*each(payload))
    if kind == "ellipsis":
        return ...
    if kind == "remote":
        return remotes.get(payload)
    if kind == "notGiven":
        return NOT_GIVEN
    if kind == "handle":
        return object()
    if kind == "function":
        return lent_function(*payload)
    if kind == "typed":
        name, content = payload
        dtype = {"BigInt64Array": "int64"}.get(name, name.removesuffix("Array").lower())
        return np.frombuffer(data(content), dtype)
    assert kind == "array", kind
    dtype, shape, content = payload
    if dtype == "str":
        return np.array(content, dtype=np.str_).reshape(shape)
    return np.frombuffer(data(content), _dtype(dtype)).reshape(shape)


def needs_ml_dtypes(described: Any) -> bool:
    """Whether the value has a dtype that NumPy alone lacks."""
    return isinstance(described, dict) and "array" in described and described["array"][0] == "bfloat16"


def _dtype(name: str) -> Any:
    if name == "bfloat16":
        import ml_dtypes

        return np.dtype(ml_dtypes.bfloat16)
    return np.dtype(name)


def is_same(left: Any, right: Any) -> bool:
    """Equality that also compares classes, signs of zero, NaN and the bytes of arrays."""
    if left.__class__ is not right.__class__:
        return False
    if isinstance(left, np.ndarray):
        same_form = left.dtype == right.dtype and left.shape == right.shape
        return bool(same_form and left.tobytes() == right.tobytes())
    if isinstance(left, (list, tuple)):
        return len(left) == len(right) and all(map(is_same, left, right))
    if isinstance(left, dict):
        return is_same(list(left.items()), list(right.items()))
    if isinstance(left, slice):
        return is_same([left.start, left.stop, left.step], [right.start, right.stop, right.step])
    if isinstance(left, (set, frozenset)):
        return left == right and {type(entry) for entry in left} == {type(entry) for entry in right}
    if isinstance(left, float):
        return repr(left) == repr(right)
    return bool(left == right)


def format_wire(wire: Any) -> str:
    """A wire value as docs/conversions.md writes it."""
    if wire is None:
        return "nil"
    if isinstance(wire, bool):
        return str(wire).lower()
    if isinstance(wire, str):
        return json.dumps(wire, ensure_ascii=False)
    if isinstance(wire, bytes):
        return f"<{wire.hex()}>"
    if isinstance(wire, list):
        return f"[{', '.join(map(format_wire, wire))}]"
    if isinstance(wire, dict):
        return "{" + ", ".join(f"{tag}: {format_wire(payload)}" for tag, payload in wire.items()) + "}"
    return repr(wire)


def read_conversions(heading: str) -> list[tuple[str, str, str, str]]:
    """The rows of a table in docs/conversions.md: expression, wire, what arrives, status."""
    page = (_FOLDER.parents[1] / "docs" / "conversions.md").read_text("utf-8")
    (section,) = (part for part in re.split(r"^## ", page, flags=re.MULTILINE) if part.startswith(f"{heading}\n"))
    rows = []
    for row in section.splitlines():
        if row.startswith("| `"):
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", row.strip("|"))]
            expression, wire, arrives = (re.sub(r"^`|`$", "", cell).replace("\\|", "|") for cell in cells[:3])
            rows.append((expression, wire, arrives, cells[3]))
    return rows
