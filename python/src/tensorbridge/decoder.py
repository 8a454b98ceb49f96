"""Wire values to Python values (docs/conversions.md has the table; encoder.py is the other direction).

On the wire ``nil``, booleans, numbers, strings, binaries and arrays (lists) stand for themselves; a map with one
one-letter key stands for everything else. The letters are listed in docs/protocol.md.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol

from .errors import ConversionError, Dependent, Failure, ProtocolError
from .shared_memory import ForeignSlots, Source
from .tensors import array_from_bytes, array_from_strings

_MISSING = object()


class Iterators(Protocol):
    """The iterators of JavaScript that Python holds."""

    def receive(self, payload: list[Any]) -> Any:
        """The generator for one of them."""

    def begin_training(self, generator: Any) -> None:
        """Keras takes the items of this generator: they are batches."""

    def end_training(self, generator: Any) -> None:
        """The call that took them is over."""


class Decoder:
    """Wire values to Python values. `frames` are the raw buffers of the batch that is being run."""

    def __init__(
        self,
        objects: dict[int, Any],
        import_function: Callable[[list[Any]], Any],
        slots: ForeignSlots,
        explain_missing: Callable[[int], BaseException | None] = lambda _: None,
    ) -> None:
        self.objects = objects
        self._explain_missing = explain_missing
        self.frames: list[Any] = []
        self.shared: list[list[Any]] = []
        """Arrays in shared memory that have been read; they stand in the wire values of the message that is run."""
        # Late-bound: iterators.py, which receives them, has loops, and those have decoders.
        self.iterators: Iterators | None = None
        self._import_function = import_function
        self._slots = slots

    def value(self, wire: Any) -> Any:
        """The Python value that `wire` stands for.

        Raises:
            Dependent: it names the result of a failed request.
            ProtocolError: no such tag, or an unknown reference.
        """
        kind = wire.__class__
        if kind is list:
            return [self.value(entry) if entry.__class__ in _COMPOSITE else entry for entry in wire]
        if kind is not dict:
            return wire
        try:
            ((tag, payload),) = wire.items()
            return _TAGS[tag](self, payload)
        except (KeyError, ValueError, TypeError, IndexError, AttributeError, OSError, OverflowError) as problem:
            raise ProtocolError(f"not a wire value: {_short(wire)} ({problem})") from None

    def data(self, wire: Any) -> Any:
        """The same where `wire` is data for a tensor: plain integers become floats, forced ones stay."""
        kind = wire.__class__
        if kind is int:
            return float(wire)
        if kind is list:
            return [self.data(entry) for entry in wire]
        if kind is dict and "t" in wire:
            return tuple(self.data(entry) for entry in wire["t"])
        return self.value(wire)

    def reference(self, id: int) -> Any:
        """The object with this id."""
        value = self.objects.get(id, _MISSING)
        if value is _MISSING:
            problem = self._explain_missing(id)
            if problem is not None:
                raise problem
            value = self.objects.get(id, _MISSING)
            if value is _MISSING:
                raise ProtocolError(f"no object has the id {id}")
        if value.__class__ is Failure:
            raise Dependent(value)
        return value

    def forget_shared(self) -> None:
        """The message has been run: its wire values keep no array alive."""
        for payload in self.shared:
            payload[0] = None
        self.shared.clear()

    def discard(self, wire: Any) -> None:
        """Give back what a value has that no one will read, as its request failed: memory, functions, iterators."""
        # Not recursive: it may have failed because it is nested too deep.
        left = [wire]
        while left:
            each = left.pop()
            if each.__class__ is list:
                left += each
            elif each.__class__ is dict:
                array = each.get("a")
                if array.__class__ is list and array and array[0].__class__ is list:
                    for slot in array[0][:1]:
                        if slot.__class__ is int:
                            self._slots.give_back(slot)
                    array[0] = None
                elif "c" in each or "g" in each:
                    with suppress(Exception):  # nothing that the client has lent
                        self.value(each)
                else:
                    left += each.values()

    def _iterator(self, payload: list[Any]) -> Any:
        if self.iterators is None:
            raise ProtocolError("iterators cannot be received here")
        return self.iterators.receive(payload)

    def _array(self, payload: list[Any]) -> Any:
        source, dtype, shape = payload
        if dtype == "str":
            return array_from_strings([self.value(entry) for entry in source], shape)
        if source.__class__ is int:
            return array_from_bytes(self.frames[source], dtype, shape)
        if source.__class__ is list:
            # Opened once, even where the value is looked at again (as data for a tensor).
            payload[0] = self._slots.open(Source(*source))
            self.shared.append(payload)
            return array_from_bytes(payload[0], dtype, shape)
        if source.__class__ is bytes:
            return array_from_bytes(bytearray(source), dtype, shape)
        return array_from_bytes(source, dtype, shape)

    def _dict(self, payload: list[Any]) -> dict[Any, Any]:
        values = [self.value(entry) for entry in payload]
        if len(values) % 2:
            raise ProtocolError(f"a dict with {len(values)} keys and values")
        try:
            return dict(zip(values[::2], values[1::2], strict=True))
        except TypeError as problem:
            raise ConversionError(_UNHASHABLE.format("Map", "dict", problem)) from None

    def _entries(self, payload: Any) -> list[Any]:
        # Nothing else: to take the items of a generator of JavaScript would wait for them.
        if payload.__class__ is not list:
            raise TypeError("a list of entries was expected")
        entries: list[Any] = self.value(payload)
        return entries

    def _set(self, payload: list[Any]) -> set[Any]:
        values = self._entries(payload)
        try:
            return set(values)
        except TypeError as problem:
            raise ConversionError(_UNHASHABLE.format("Set", "set", problem)) from None


_UNHASHABLE = "This JavaScript {} cannot be a Python {}: {}. In it an array must be tuple(...)."


def _float(_: Decoder, payload: Any) -> float:
    return float(payload)


def _slice(decoder: Decoder, payload: list[Any]) -> slice:
    return slice(*(decoder.value(entry) for entry in payload))


_TAGS: dict[str, Callable[[Decoder, Any], Any]] = {
    "r": Decoder.reference,
    "a": Decoder._array,
    "d": Decoder._dict,
    "c": lambda decoder, payload: decoder._import_function(payload),
    "g": lambda decoder, payload: decoder._iterator(payload),
    "f": _float,
    # Hexadecimal: Python refuses to read or print more than 4,300 decimal digits.
    "i": lambda _, payload: int(payload, 16) if payload.__class__ is str else int(payload),
    "t": lambda decoder, payload: tuple(decoder._entries(payload)),
    "s": Decoder._set,
    "l": _slice,
    "e": lambda _, payload: Ellipsis,
    "b": lambda decoder, payload: bytes(decoder.frames[payload]),
    "u": lambda _, payload: payload.decode("utf-16-le", "surrogatepass"),
}
_COMPOSITE = frozenset((list, dict))


def _short(wire: Any) -> str:
    text = repr(wire)
    return text if len(text) <= 80 else text[:77] + "..."
