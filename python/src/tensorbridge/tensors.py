"""Arrays: NumPy ↔ dtype, shape and row-major little-endian bytes."""

from __future__ import annotations

import sys
from typing import Any

INLINE_BYTES = 4096
"""Up to this many bytes an array travels inside frame 0; a frame of its own costs more than the copy."""

SHARED_BYTES = 1 << 20
"""From this many bytes on, shared memory is faster than a frame (src/transport/shared-memory.ts has the figures)."""

_EXTENSION_TYPES = ("bfloat16", "float8_e4m3fn", "float8_e5m2", "int4", "uint4")


def numpy() -> Any:
    """NumPy, imported when first needed: plain Python must answer without it."""
    import numpy as np

    return np


def dtype_from_name(name: str) -> Any:
    """The NumPy dtype called `name`, ml_dtypes' names included."""
    if name in _EXTENSION_TYPES:
        import ml_dtypes

        return numpy().dtype(getattr(ml_dtypes, name))
    return numpy().dtype(name)


def array_from_bytes(buffer: Any, dtype: str, shape: list[int]) -> Any:
    """A writable array over `buffer`, without a copy where the buffer is writable."""
    np = numpy()
    array = np.frombuffer(buffer, dtype=dtype_from_name(dtype)) if len(buffer) else np.empty(0, dtype_from_name(dtype))
    if not array.flags.writeable:
        array = array.copy()
    return array.reshape(shape)


def array_from_strings(strings: list[Any], shape: list[int]) -> Any:
    """An array of str (dtype ``<U``) or, where an entry is bytes or None, of objects."""
    np = numpy()
    if all(isinstance(entry, str) for entry in strings):
        # NumPy drops NULs at the end of a fixed-width string; such strings stay objects.
        plain = not any(entry.endswith("\0") for entry in strings)
        array = np.array(strings, dtype=np.str_) if plain else _objects(strings)
    else:
        array = _objects(strings)
    return array.reshape(shape)


def _objects(entries: list[Any]) -> Any:
    array = numpy().empty(len(entries), dtype=object)
    array[:] = entries
    return array


def is_array(value: Any) -> bool:
    """Whether `value` is a plain NumPy array, without importing NumPy (a masked array would lose its mask)."""
    module = sys.modules.get("numpy")
    kinds = (getattr(module, "ndarray", None), getattr(module, "memmap", None))
    return value.__class__ in kinds


def little_endian_contiguous(array: Any) -> Any:
    """The array itself, or a row-major little-endian copy of it."""
    np = numpy()
    if array.dtype.byteorder == ">" or (array.dtype.byteorder == "=" and sys.byteorder == "big"):
        array = array.astype(array.dtype.newbyteorder("<"))
    # ascontiguousarray would turn 0-d into 1-d.
    return array if array.flags.c_contiguous else np.ascontiguousarray(array).reshape(array.shape)


def byte_view(array: Any) -> memoryview:
    """The bytes of a contiguous array, shared with it (extension dtypes have no buffer of their own)."""
    np = numpy()
    if array.size == 0:
        return memoryview(b"")
    return memoryview(array.reshape(-1).view(np.uint8))
