"""training_data.py: what Keras gets of the arrays, iterators and weights that JavaScript writes."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from tensorbridge.decoder import Decoder
from tensorbridge.shared_memory import ForeignSlots
from tensorbridge.training_data import TrainingData, takes_training_data, training_item
from vectors import is_same


class Model:
    """Stands for a model of Keras: the module is what counts."""

    __module__ = "keras.src.models.model"

    def fit(self, *args: Any, **kwargs: Any) -> Any:
        return args, kwargs

    def compile(self) -> None:
        pass


class Other:
    def fit(self) -> None:
        pass


class Iterators:
    """Remembers which generators trained, and which do not any more."""

    def __init__(self) -> None:
        self.begun: list[Any] = []
        self.ended: list[Any] = []

    def receive(self, payload: list[Any]) -> Any:
        return f"generator {payload[0]}"

    def begin_training(self, generator: Any) -> None:
        self.begun.append(generator)

    def end_training(self, generator: Any) -> None:
        self.ended.append(generator)


@pytest.fixture
def decoder() -> Decoder:
    made = Decoder({}, lambda payload: payload, ForeignSlots(0))
    made.iterators = Iterators()
    return made


def mended(decoder: Decoder, name: str, *wire_args: Any, **wire_kwargs: Any) -> tuple[list[Any], dict[str, Any]]:
    args = [decoder.value(wire) for wire in wire_args]
    kwargs = {key: decoder.value(wire) for key, wire in wire_kwargs.items()}
    with TrainingData(decoder, name) as data:
        data.mend(list(wire_args), args, wire_kwargs, kwargs)
    return args, kwargs


def test_methods_that_take_training_data_are_those_of_keras() -> None:
    assert takes_training_data(Model().fit)
    assert takes_training_data(type("Mine", (Model,), {})().fit)
    assert not takes_training_data(Model().compile)
    assert not takes_training_data(Other().fit)
    assert not takes_training_data(len)


@pytest.mark.parametrize(
    ("wire", "place"),
    [
        ([[1, 2], [3]], "[1] has 1, [0] has 2"),
        ([[[1, 2]], [[1, 2], [3]]], "[1][1] has 1, [1][0] has 2"),
        ([[[1, 2]], [[1], [2]]], "[1] has 2 by 1, [0] has 1 by 2"),
    ],
)
def test_rows_of_different_lengths_are_refused_with_their_place(decoder: Decoder, wire: Any, place: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"has rows of one length: {place}.")):
        training_item(decoder, {"t": [wire]})


@pytest.mark.parametrize(
    ("wire", "data"),
    [
        ([1, 2], np.array([1.0, 2.0])),
        ([[1, 2.5], [3, 4]], np.array([[1, 2.5], [3, 4]])),
        ([True, False], np.array([True, False])),
        ([{"i": 1}, {"i": 2}], np.array([1, 2])),
        (["a", "bc"], np.array(["a", "bc"], dtype=object)),
        ([["a"], ["bc"]], np.array([["a"], ["bc"]], dtype=object)),
        # Several inputs, and what is no array of anything.
        ([[1, 2], {"d": ["a", 1]}], [np.array([1.0, 2.0]), {"a": 1}]),
        ({"d": ["a", [1, 2]]}, {"a": np.array([1.0, 2.0])}),
        ({"t": [[1], 2]}, (np.array([1.0]), 2)),
        ([[[1, 2], [3, 4]], [[5], [6]]], [np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[5.0], [6.0]])]),
        ([1, "a"], [1, "a"]),
        ([], []),
        ("text", "text"),
        (None, None),
    ],
)
def test_arrays_become_what_keras_takes(decoder: Decoder, wire: Any, data: Any) -> None:
    args, kwargs = mended(decoder, "fit", wire, y=wire, sample_weight=wire)
    assert is_same(args[0], data)
    assert is_same(kwargs["y"], data)
    assert is_same(kwargs["sample_weight"], data)


def test_other_arguments_stay_as_they_are(decoder: Decoder) -> None:
    args, kwargs = mended(decoder, "predict", [1], [2], loss_weights=[3])
    assert is_same(args[0], np.array([1.0]))
    assert (args[1], kwargs["loss_weights"]) == ([2], [3])


@pytest.mark.parametrize("wire", [[[1, 2], [3, 4]], {"t": [[1, 2], [3, 4]]}])
def test_validation_data_is_a_tuple(decoder: Decoder, wire: Any) -> None:
    _, kwargs = mended(decoder, "fit", validation_data=wire)
    assert is_same(kwargs["validation_data"], (np.array([1.0, 2.0]), np.array([3.0, 4.0])))


def test_weights_by_class_have_integers_for_keys(decoder: Decoder) -> None:
    _, kwargs = mended(decoder, "fit", class_weight={"d": ["0", 1, "1", 2.5, "name", 3]})
    assert is_same(kwargs["class_weight"], {0: 1.0, 1: 2.5, "name": 3.0})


def test_iterators_are_done_with_when_the_call_is_over(decoder: Decoder) -> None:
    iterators: Any = decoder.iterators
    with pytest.raises(LookupError), TrainingData(decoder, "fit") as data:  # noqa: PT012 - the end of the call
        data.mend(
            [{"g": [1, 0]}], ["generator 1"], {"validation_data": {"g": [2, 0]}}, {"validation_data": "generator 2"}
        )
        assert iterators.begun == ["generator 1", "generator 2"]
        assert iterators.ended == []
        raise LookupError
    assert iterators.ended == ["generator 1", "generator 2"]


@pytest.mark.parametrize(
    ("wire", "item"),
    [
        ({"t": [[1, 2], 3]}, (np.array([1.0, 2.0]), 3)),
        ({"t": [{"d": ["a", [1]]}, {"t": [[2], [3]]}]}, ({"a": np.array([1.0])}, (np.array([2.0]), np.array([3.0])))),
        ({"d": ["a", [1]]}, ({"a": np.array([1.0])},)),
        (None, (None,)),
    ],
)
def test_an_item_for_keras_is_always_a_tuple(decoder: Decoder, wire: Any, item: Any) -> None:
    assert is_same(training_item(decoder, wire), item)
