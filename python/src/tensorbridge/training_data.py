"""What Keras takes as data, from what JavaScript writes: arrays of numbers, batches as arrays, weights by class.

JavaScript has no tuples, no keys that are integers, and arrays of numbers where Python has NumPy's. In the data of
`fit`, `evaluate`, `predict` and their likes for one batch, and only there, such arrays become what Keras takes. What
the program wrote otherwise (an ndarray, a tensor, a list or tuple of Python's own) arrives as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from types import MethodType
from typing import TYPE_CHECKING, Any

from .tensors import numpy

if TYPE_CHECKING:
    from .decoder import Decoder

# The parameters that take data, by position and by name (keras 3.15.1 and tf_keras 2.21).
_DATA = ("x", "y", "sample_weight")
METHODS: dict[str, tuple[str, ...]] = {
    "fit": ("x", "y"),
    "evaluate": ("x", "y"),
    "predict": ("x",),
    "train_on_batch": _DATA,
    "test_on_batch": _DATA,
    "predict_on_batch": ("x",),
}


def takes_training_data(function: Any) -> bool:
    """Whether `function` is one of these methods of a Keras model."""
    if function.__class__ is not MethodType or getattr(function, "__name__", None) not in METHODS:
        return False
    return any(base.__module__.startswith(("keras.", "tf_keras.")) for base in type(function.__self__).__mro__)


class TrainingData:
    """The data of one call: iterators among it are at their end when the call is."""

    def __init__(self, decoder: Decoder, name: str) -> None:
        self._decoder = decoder
        self._name = name
        self._generators: list[Any] = []

    def __enter__(self) -> TrainingData:  # noqa: PYI034 - Self came with Python 3.11
        return self

    def __exit__(self, *_: object) -> None:
        if self._decoder.iterators is not None:
            for generator in self._generators:
                self._decoder.iterators.end_training(generator)

    def mend(self, wire_args: list[Any], args: list[Any], wire_kwargs: dict[str, Any], kwargs: dict[str, Any]) -> None:
        """Change the data among the arguments into what Keras takes."""
        for position in range(min(len(args), len(METHODS[self._name]))):
            args[position] = self._data(wire_args[position], args[position])
        for parameter in _DATA:
            if parameter in wire_kwargs:
                kwargs[parameter] = self._data(wire_kwargs[parameter], kwargs[parameter])
        validation = wire_kwargs.get("validation_data")
        if validation is not None:
            kwargs["validation_data"] = _parts(self._data, validation, kwargs["validation_data"])
        weights = kwargs.get("class_weight")
        if weights.__class__ is dict and "d" in wire_kwargs["class_weight"]:
            kwargs["class_weight"] = {_class_number(key): _weight(weight) for key, weight in weights.items()}

    def _data(self, wire: Any, value: Any) -> Any:
        if wire.__class__ is dict and "g" in wire and self._decoder.iterators is not None:
            self._decoder.iterators.begin_training(value)
            self._generators.append(value)
            return value
        return _data(self._decoder, wire, value)


def training_item(decoder: Decoder, wire: Any) -> Any:
    """An item of an iterator that Keras takes batches from: always a tuple."""
    value = _parts(partial(_data, decoder), wire, decoder.value(wire))
    return value if isinstance(value, tuple) else (value,)


def _parts(convert: Callable[[Any, Any], Any], wire: Any, value: Any) -> Any:
    """``[x, y]`` or ``[x, y, sample_weight]``, as an array or a tuple: a tuple of data."""
    parts = wire if wire.__class__ is list else wire.get("t") if wire.__class__ is dict else None
    if parts is None:
        return convert(wire, value)
    return tuple(convert(part, entry) for part, entry in zip(parts, value, strict=True))


def _data(decoder: Decoder, wire: Any, value: Any) -> Any:
    """Arrays of numbers or strings become ndarrays; in lists and dicts (several inputs) each one does."""
    kind = wire.__class__
    if kind is dict:
        if "d" in wire and value.__class__ is dict:
            entries = wire["d"][1::2]
            return {key: _data(decoder, part, value[key]) for key, part in zip(value, entries, strict=True)}
        if "t" in wire:
            return tuple(_data(decoder, part, entry) for part, entry in zip(wire["t"], value, strict=True))
        return value
    if kind is not list or not wire:
        return value
    leaves = _leaf_kind(wire)
    if leaves is None:
        return [_data(decoder, part, entry) for part, entry in zip(wire, value, strict=True)]
    np = numpy()
    if leaves == "text":
        return np.array(value, dtype=object)
    try:
        return np.array(decoder.data(wire))
    except ValueError:
        return _several_inputs(decoder, wire)


def _several_inputs(decoder: Decoder, wire: list[Any]) -> list[Any]:
    """Arrays of other shapes beside each other are the inputs of a model that has several.

    Raises:
        ValueError: they are rows of one array, and differ in length.
    """
    uneven = [_unevenness(entry, f"[{index}]") for index, entry in enumerate(wire)]
    if not any(uneven) and all(entry[0].__class__ is list for entry in wire) and len({*map(len, wire)}) == 1:
        return [numpy().array(decoder.data(entry)) for entry in wire]
    place = next(filter(None, uneven), None) or _unevenness(wire, "")
    raise ValueError(
        f"An array of numbers for Keras has rows of one length: {place}. "
        "Fill them up (keras.utils.pad_sequences), or make a ragged tensor of them (tf.ragged.constant)."
    )


def _unevenness(wire: list[Any], path: str) -> str | None:
    """Where the rows of a nested array differ in length; None where they do not."""
    if wire[0].__class__ is not list:
        return None
    for index, row in enumerate(wire):
        deeper = _unevenness(row, f"{path}[{index}]")
        if deeper:
            return deeper
        if _shape(row) != _shape(wire[0]):
            return f"{path}[{index}] has {_shape(row)}, {path}[0] has {_shape(wire[0])}"
    return None


def _shape(wire: Any) -> str:
    shape = []
    while wire.__class__ is list:
        shape.append(str(len(wire)))
        wire = wire[0]
    return " by ".join(shape)


def _leaf_kind(wire: list[Any]) -> str | None:
    """Of what a nested array is made: ``numbers``, ``text``, or None for anything else and for a mixture."""
    kinds = set()
    for entry in wire:
        kind = entry.__class__
        if kind is list:
            kinds.add(_leaf_kind(entry) if entry else None)
        elif kind in (int, float, bool) or (kind is dict and not entry.keys().isdisjoint("fi")):
            kinds.add("numbers")
        else:
            kinds.add("text" if kind is str else None)
    return kinds.pop() if len(kinds) == 1 else None


def _class_number(key: Any) -> Any:
    """JavaScript's objects have strings for keys; Keras wants the number of the class."""
    return int(key) if isinstance(key, str) and re.fullmatch(r"\d+", key) else key


def _weight(weight: Any) -> Any:
    return float(weight) if weight.__class__ is int else weight
