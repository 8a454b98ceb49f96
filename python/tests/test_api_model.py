"""What a failed call is told about the kinds of its arguments."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest

from tensorbridge import api_model
from tensorbridge.api_model import keyword_names, kind_hint, parameter_types
from tensorbridge.errors import call_hint


class Layer:
    """Stands for a class of a library."""

    def __init__(self, units: int, rate: float = 0.5, padding: str = "same", **kwargs: Any) -> None: ...

    def fit(self, x: Any, epochs: int = 1) -> None: ...


class Heir(Layer):
    """Not public: its methods are those of its base."""


def deep(x: Any, axis: int | None = None) -> None: ...


MODEL: dict[str, Any] = {
    "classes": {
        "library.Layer": {
            "new": [
                {"name": "units", "type": "int"},
                {"name": "rate", "optional": True, "type": "float"},
                {"name": "padding", "optional": True, "type": "Literal['valid', 'same'] | None"},
                {"name": "depth", "kind": "keyword", "optional": True},
                {"name": "kwargs", "kind": "varkw"},
            ],
            "members": {"fit": {"kind": "method", "params": [{"name": "x"}, {"name": "epochs", "type": "int"}]}},
        },
        "library.other.Layer": {"new": [{"name": "size", "type": "str"}], "members": {}},
    },
    "functions": {"library.deep": {"params": [{"name": "x", "type": "TensorLike"}, {"name": "axis", "type": "int"}]}},
}


@pytest.fixture(autouse=True)
def _library(monkeypatch: pytest.MonkeyPatch) -> None:
    library, other = ModuleType("library"), ModuleType("library.other")
    vars(library).update(Layer=Layer, deep=deep, other=other)
    monkeypatch.setitem(sys.modules, "library", library)
    names = {
        "classes": {"Layer": ["library.other.Layer", "library.Layer"]},
        "functions": {"deep": ["library.deep"]},
    }
    monkeypatch.setattr(api_model, "_models", lambda _package: [{**MODEL, "names": names}])


def test_the_entry_is_that_of_the_object_and_not_of_its_name() -> None:
    assert list(parameter_types(Layer)) == ["units", "rate", "padding", "depth"]
    assert parameter_types(Heir(1).fit) == {"x": None, "epochs": "int"}
    assert parameter_types(deep) == {"x": "TensorLike", "axis": "int"}
    assert parameter_types(Heir) == {}
    assert parameter_types(len) == {}


@pytest.mark.parametrize(
    ("function", "args", "kwargs", "hint"),
    [
        (Layer, [3.5], {}, "'units' takes int. Received: 3.5."),
        (Layer, ["a"], {"rate": "b"}, "'units' takes int. Received: 'a'. 'rate' takes float. Received: 'b'."),
        (Layer, [3], {"padding": "sam"}, "'padding' takes one of 'valid', 'same' or None. Received: 'sam'."),
        (Layer, [3], {"padding": None}, None),
        (Layer, [3], {"rate": 1}, None),
        (Layer, [3], {"unheard": 1}, None),
        (Layer, [object()], {}, None),
        (deep, [1], {"axis": 0.5}, "'axis' takes int. Received: 0.5."),
        (deep, [], {}, None),
    ],
)
def test_plain_arguments_of_another_kind_are_named(
    function: Any, args: list[Any], kwargs: dict[str, Any], hint: str | None
) -> None:
    assert kind_hint(ValueError("no"), function, args, kwargs) == hint


def test_an_integer_for_a_float_is_named_where_the_error_speaks_of_floats() -> None:
    assert kind_hint(TypeError("must be float"), Layer, [3, 1], {}) == "'rate' takes a float: write float(1)."


def test_other_errors_are_left_alone() -> None:
    assert kind_hint(KeyError("units"), Layer, ["a"], {}) is None


def test_the_models_of_the_package_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    model, older = api_model._models("keras")
    assert model["names"]["classes"]["Dense"] == ["keras.layers.Dense"]
    assert "ThresholdedReLU" in older["names"]["classes"]


def test_keywords_that_no_signature_shows_are_found_in_the_model() -> None:
    assert keyword_names(Layer) == ["units", "rate", "padding", "depth"]
    error = TypeError("got an unexpected keyword argument 'dept'")
    assert call_hint(error, Layer, {"dept": 3}) == "Did you mean 'depth'?"
