"""Python values to wire values: the one table of what travels by value and what by reference (docs/conversions.md).

decoder.py says what the wire values are, and reads what is written here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import msgspec

from .describe import MOST_SHOWN
from .errors import ConversionError
from .limits import NO_LIMITS, Limits
from .shared_memory import OutgoingSlots
from .signatures import NotGiven
from .state import CLASS_NUMBER
from .tensors import INLINE_BYTES, SHARED_BYTES, byte_view, is_array, little_endian_contiguous

# More than on the wire is taken by an entry of a container with a short text in it, by a character, and by a handle.
SHORT_TEXT = 32
MOST_CHARACTER_BYTES = 4
ENTRY_BYTES = 32 + MOST_CHARACTER_BYTES * SHORT_TEXT
HANDLE_BYTES = 1000 + MOST_CHARACTER_BYTES * MOST_SHOWN
# The longest string of JavaScript, in its units of two bytes (buffer.constants.MAX_STRING_LENGTH of Node 20 to 24).
MOST_TEXT_UNITS = 0x1FFFFFE8
_NATIVE_INTEGER_MIN, _NATIVE_INTEGER_MAX = -(2**63), 2**64 - 1


class ByReference:
    """Stands in an answer for a value that is to stay here, whatever it is."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class Encoder:
    """Python values to wire values. What cannot go by value is lent under a fresh negative id."""

    def __init__(
        self,
        lend: Callable[[Any], dict[str, Any]],
        function_id: Callable[[Any], int | None],
        slots: OutgoingSlots | None,
        limits: Limits = NO_LIMITS,
    ) -> None:
        self.frames: list[Any] = []
        self._depth = limits.sent_depth
        self._most_bytes = limits.sent_bytes
        # Of the value that is being encoded: bytes of its arrays, and more than all else takes. That is cheap to keep,
        # and where it is too much the value is packed to know it exactly.
        self._attached = 0
        self._most = 0
        self._slots_now: list[int] = []
        self._lend = lend
        self._function_id = function_id
        self._slots = slots

    def within_limit(self, encode: Callable[[], Any]) -> Any:
        """What `encode` makes of values with the methods below, for one message.

        Raises:
            ConversionError: it is larger than a message may be; what was taken along for it is given back.
        """
        self._attached, self._most, self._slots_now = 0, ENTRY_BYTES, []
        before = len(self.frames)
        try:
            wire = encode()
            if self._attached + self._most > self._most_bytes:
                self._check_whole(wire)
        except BaseException:
            del self.frames[before:]
            if self._slots is not None and self._slots_now:
                self._slots.received(self._slots_now)
            raise
        return wire

    def _check_whole(self, wire: Any) -> None:
        try:
            rest = len(msgspec.msgpack.encode(wire))
        except Exception:
            return  # it is told when it is sent
        self._refuse_more_than(self._attached + rest)

    def value(self, value: Any, depth: int = 0) -> Any:
        """The wire value; ``{"h": ...}`` where the value stays here.

        Raises:
            ConversionError: containers nested too deep, or within themselves.
        """
        kind = value.__class__
        if kind in _PLAIN:
            return value
        if kind is int:
            return value if _NATIVE_INTEGER_MIN <= value <= _NATIVE_INTEGER_MAX else self._long_integer(value)
        if kind is str:
            return self._string(value)
        if kind is NotGiven:
            return {"n": 0}
        convert = _EXACT.get(kind)
        if convert is None:
            convert = _converter_of(kind, value)
            if convert is None:
                return self.handle(value)
        if depth > self._depth:
            raise ConversionError(
                f"A value nested more than {self._depth} deep, or within itself, cannot be sent by value; "
                "take it as a handle with handle(x)."
            )
        return convert(self, value, depth + 1)

    @staticmethod
    def has_plain_bytes(array: Any) -> bool:
        """Whether an array travels as its bytes."""
        return array.dtype.kind not in "USO" and not _array_stays(array)

    @staticmethod
    def goes_by_reference(value: Any) -> bool:
        """Whether a value stays here when it is awaited."""
        kind = value.__class__
        if kind in _PLAIN or kind is int or kind is str or kind in _EXACT:
            return False
        convert = _converter_of(kind, value)
        stays = _STAYS.get(convert)
        return convert is None or (stays is not None and stays(value))

    def handle(self, value: Any) -> dict[str, Any]:
        """A reference to a value that stays here; a lent JavaScript function goes back as itself."""
        function = self._function_id(value)
        if function is not None:
            return {"c": function}
        self._most += HANDLE_BYTES
        return self._lend(value)

    def _long_integer(self, value: int) -> Any:
        digits = f"{value:x}"
        self._most += len(digits)
        return {"i": digits}

    def _string(self, value: str) -> Any:
        if len(value) > SHORT_TEXT:
            self._most += MOST_CHARACTER_BYTES * len(value)
            if 2 * len(value) > MOST_TEXT_UNITS:
                _check_text(value)
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            return {"u": value.encode("utf-16-le", "surrogatepass")}
        return value if value.__class__ is str else str.__str__(value)

    def _list(self, value: Any, depth: int) -> Any:
        self._most += ENTRY_BYTES * len(value)
        return [entry if entry.__class__ in _PLAIN else self.value(entry, depth) for entry in value]

    def _set(self, value: Any, depth: int) -> Any:
        return {"s": self._list(value, depth)}

    def _dict(self, value: Any, depth: int) -> Any:
        all_strings = all(isinstance(key, str) for key in value)
        self._most += 2 * ENTRY_BYTES * len(value)
        flat: list[Any] = []
        for key, entry in value.items():
            flat.append(self.value(key, depth))
            flat.append(self.value(entry, depth))
        return {"d" if all_strings else "m": flat}

    def _bytes(self, value: Any, depth: int) -> Any:
        if len(value) <= INLINE_BYTES:
            self._most += len(value)
            return bytes(value)
        self.check_bytes(len(value))
        self.frames.append(bytes(value))
        return {"b": len(self.frames) - 1}

    def _array(self, array: Any, depth: int) -> Any:
        if _array_stays(array):
            return self.handle(array)
        self._most += ENTRY_BYTES * array.ndim
        if array.dtype.kind in "USO":
            self._most += ENTRY_BYTES * array.size
            return {"a": [[self.value(entry, depth) for entry in array.reshape(-1).tolist()], "str", list(array.shape)]}
        name = array.dtype.name
        array = little_endian_contiguous(array)
        view = byte_view(array)
        return {"a": [self._payload(view), name, list(array.shape)]}

    def check_bytes(self, count: int) -> None:
        """Count the bytes of an array; raise ConversionError where that is more than a message takes."""
        self._attached += count
        if self._attached > self._most_bytes:
            self._refuse_more_than(self._attached)

    def _refuse_more_than(self, count: int) -> None:
        if count > self._most_bytes:
            raise ConversionError(
                f"A value of {count} bytes cannot be sent, because one message takes {self._most_bytes} (the option "
                "limits.messageBytes); take it as a handle with handle(x), or in parts."
            )

    def _payload(self, view: memoryview) -> Any:
        if view.nbytes <= INLINE_BYTES:
            self._most += view.nbytes
            return bytes(view)
        self.check_bytes(view.nbytes)
        if self._slots is not None and view.nbytes >= SHARED_BYTES:
            # Where no memory is to be had, it is a frame.
            with suppress(OSError):
                source = self._slots.write(view)
                self._slots_now.append(source.slot)
                return list(source)
        # The frame is sent while Python may go on and change the array: it must be a snapshot.
        self.frames.append(bytes(view))
        return len(self.frames) - 1

    def _scalar(self, value: Any, depth: int) -> Any:
        if _scalar_stays(value):
            return self.handle(value)
        return float(value) if value.dtype.name == "bfloat16" else self.value(value.item(), depth)

    def _tensor_shape(self, value: Any, depth: int) -> Any:
        return self.handle(value) if _shape_stays(value) else list(value.as_list())


def _check_text(value: str) -> None:
    units = len(value)
    if units <= MOST_TEXT_UNITS:
        units = len(value.encode("utf-16-le", "surrogatepass")) // 2
    if units > MOST_TEXT_UNITS:
        raise ConversionError(
            f"A text of {units} characters cannot be sent, because a string of JavaScript has {MOST_TEXT_UNITS} at "
            "most; take it as a handle with handle(x), or in parts."
        )


def _array_stays(array: Any) -> bool:
    """Whether an array has a dtype that JavaScript has no counterpart for."""
    dtype = array.dtype
    if dtype.kind == "O":
        return not all(isinstance(entry, (str, bytes)) for entry in array.reshape(-1).tolist())
    return dtype.kind not in "US" and dtype.name not in _ARRAY_DTYPES


def _scalar_stays(value: Any) -> bool:
    dtype = value.dtype
    return (dtype.kind not in "biufSU" or dtype.name in _WIDE_FLOATS) and dtype.name != "bfloat16"


def _shape_stays(value: Any) -> bool:
    return value.rank is None


_ARRAY_DTYPES = frozenset(
    [
        "bool",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "float16",
        "float32",
        "float64",
        "bfloat16",
        "complex64",
        "complex128",
    ]
)
# long double: `item()` gives it back as it is, and a float64 would round it.
_WIDE_FLOATS = frozenset(("longdouble", "float96", "float128"))
_PLAIN = frozenset((type(None), bool, float))
_EXACT: dict[type, Callable[[Encoder, Any, int], Any]] = {
    list: Encoder._list,
    tuple: Encoder._list,
    set: Encoder._set,
    frozenset: Encoder._set,
    dict: Encoder._dict,
    bytes: Encoder._bytes,
    ByReference: lambda encoder, entry, depth: encoder.handle(entry.value),
}
# Of the converters, those that send some of their values by reference, and which.
_STAYS: dict[Any, Callable[[Any], bool]] = {
    Encoder._array: _array_stays,
    Encoder._scalar: _scalar_stays,
    Encoder._tensor_shape: _shape_stays,
}
_found: dict[type, Callable[[Encoder, Any, int], Any] | None] = {}


def _converter_of(kind: type, value: Any) -> Callable[[Encoder, Any, int], Any] | None:
    """How values of a class go by value, None for by reference; remembered by class."""
    try:
        return _found[kind]
    except KeyError:
        pass
    found = _find_converter(kind, value)
    if len(_found) > 10_000:
        _found.clear()
    _found[kind] = found
    return found


def _find_converter(kind: type, value: Any) -> Callable[[Encoder, Any, int], Any] | None:
    if is_array(value):
        return Encoder._array
    generic = getattr(sys.modules.get("numpy"), "generic", None)
    if generic is not None and issubclass(kind, generic):
        return Encoder._scalar
    # An instance of a TypeScript class that extends a container is itself.
    if hasattr(kind, CLASS_NUMBER):
        return None
    # Subclasses (enum members, tracked lists, defaultdict) travel as their base.
    if issubclass(kind, int):
        return lambda encoder, entry, depth: encoder.value(int(entry), depth)
    if issubclass(kind, float):
        return lambda encoder, entry, depth: float(entry)
    if issubclass(kind, str):
        return lambda encoder, entry, depth: encoder._string(entry)
    for base in (list, tuple, set, frozenset, dict, bytes):
        if issubclass(kind, base):
            return _EXACT[base]
    # TensorFlow's wrappers for tracked containers are list and dict subclasses; its shape is not a tuple.
    if kind.__name__ == "TensorShape" and kind.__module__.startswith("tensorflow."):
        return Encoder._tensor_shape
    return None
