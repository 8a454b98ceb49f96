"""names.py and describe.py: what the client is told of classes and objects."""

from __future__ import annotations

import collections
from typing import Any

import msgspec
import numpy as np
import pytest

from tensorbridge.describe import Describer, short_repr
from tensorbridge.names import is_encodable, public_names, qualified_name


class Outer:
    class Inner: ...


class OfTensorFlow:
    _tf_api_names = ("Variable",)
    _tf_api_names_v1 = ("compat.Variable",)


class OfKeras:
    _api_export_path = ("keras.Model", "keras.models.Model")


class OfKerasOnce:
    _api_export_path = "keras.Model"


class OfTfKeras:
    _keras_api_names = ("keras.Model",)
    _keras_api_names_v1 = ("keras.Model",)


class Heir(OfTensorFlow, OfKeras, OfTfKeras): ...


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (int, "int"),
        (ValueError, "ValueError"),
        (np.ndarray, "numpy.ndarray"),
        (collections.OrderedDict, "collections.OrderedDict"),
        (Outer.Inner, f"{__name__}.Outer.Inner"),
    ],
)
def test_a_class_has_the_name_that_python_prints(kind: type, name: str) -> None:
    assert qualified_name(kind) == name


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (OfTensorFlow, ["tensorflow.Variable", "tensorflow.compat.Variable"]),
        (OfKeras, ["keras.Model", "keras.models.Model"]),
        (OfKerasOnce, ["keras.Model"]),
        (OfTfKeras, ["tf_keras.Model", "tf_keras.Model"]),
        (Heir, []),
        (int, []),
    ],
)
def test_exported_classes_have_public_names_and_their_heirs_have_not(kind: type, names: list[str]) -> None:
    assert public_names(kind) == names


@pytest.mark.parametrize(("text", "fits"), [("", True), ("é🎈", True), ("\ud800", False), ("a\udfffb", False)])
def test_text_with_half_a_surrogate_pair_cannot_be_encoded(text: str, fits: bool) -> None:
    assert is_encodable(text) is fits


def test_a_class_with_an_impossible_name_can_still_be_described() -> None:
    kind = type("A", (), {"\udc00": 1})
    kind.__qualname__ = "\ud800"
    value = kind()
    value.__dict__["\ud800"] = 1
    describer = Describer()
    handle = describer.handle(1, value, whole=True)
    msgspec.msgpack.encode([handle, describer.take_unsent()])
    assert handle[3] == []
    assert qualified_name(kind) == f"{__name__}.\\ud800"


def test_a_class_is_described_once_and_before_its_first_object() -> None:
    describer = Describer()
    handle: Any = describer.handle(7, Outer(), whole=False)
    assert handle == [7, 1, None, [], []]
    (described,) = describer.take_unsent()
    assert (described.id, described.name) == (1, f"{__name__}.Outer")
    assert described.classes == [[f"{__name__}.Outer"], ["object"]]
    assert "Inner" in described.members
    describer.handle(8, Outer(), whole=False)
    assert describer.take_unsent() == []


def test_a_whole_description_has_the_text_and_the_members() -> None:
    value = Outer()
    value.weight = 1  # type: ignore[attr-defined]
    assert Describer().handle(1, value, whole=True)[2:4] == [repr(value), ["weight"]]


def test_a_class_is_described_with_its_own_names() -> None:
    assert Describer().handle(1, OfKeras, whole=True)[4] == [f"{__name__}.OfKeras", "keras.Model", "keras.models.Model"]


class Broken:
    def __repr__(self) -> str:
        raise RuntimeError


class Long:
    def __repr__(self) -> str:
        return "x" * 20_000


class Surrogate:
    def __repr__(self) -> str:
        return "\ud800"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1, "1"),
        (Broken(), f"<{__name__}.Broken object, whose repr fails with RuntimeError>"),
        (Long(), f"{'x' * 10_000}... (20000 characters)"),
        (Surrogate(), "\\ud800"),
    ],
    ids=["plain", "fails", "long", "surrogate"],
)
def test_a_repr_never_fails_and_is_never_long(value: Any, text: str) -> None:
    assert short_repr(value) == text
