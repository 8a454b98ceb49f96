"""classes.py: Python classes that stand for TypeScript ones."""

from __future__ import annotations

import copy
import inspect
import itertools
import sys
import weakref
from typing import Any

import pytest

from tensorbridge import classes
from tensorbridge.classes import MODULE, base_constructor, define_class, instance_maker, instance_of_key, super_of
from tensorbridge.state import CLASS_NUMBER, INSTANCE_KEY


class Animal:
    def __init__(self, name: str, legs: int = 4) -> None:
        self.name = name
        self.legs = legs

    def sound(self, times: int = 1) -> str:
        return "nothing" * times

    def open(self, *args: Any, **kwargs: Any) -> Any:
        return args, kwargs

    def _hidden(self) -> str:
        return "hidden"


class FakeState:
    """What classes.py needs of a worker's state."""

    def __init__(self) -> None:
        self.instances: dict[int, int] = {}
        self.instances_by_key: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()
        self.instance_keys = itertools.count(-1, -1)

    def name_instance(self, instance: Any, key: int) -> None:
        vars(instance)[INSTANCE_KEY] = key
        self.instances_by_key[key] = instance


@pytest.fixture(autouse=True)
def state(monkeypatch: pytest.MonkeyPatch) -> FakeState:
    made = FakeState()
    monkeypatch.setattr(classes, "_state", made)
    monkeypatch.setitem(sys.modules, MODULE, type(sys)(MODULE))
    return made


def nothing(*_: Any) -> None:
    return None


def test_a_class_is_called_through_its_methods_and_inherits_the_rest() -> None:
    made = define_class("Dog", Animal, 1, [["method", "sound", lambda self, _: f"woof {self.name}", []]], nothing, None)
    assert (made.__name__, made.__module__, getattr(made, CLASS_NUMBER)) == ("Dog", MODULE, 1)
    dog = instance_maker(made, Animal, 5)("Rex", legs=3)
    assert (dog.sound(), dog.legs, dog._hidden()) == ("woof Rex", 3, "hidden")
    assert isinstance(dog, Animal)
    assert sys.modules[MODULE].Dog is made


@pytest.mark.parametrize(
    ("member", "signature"),
    [
        (["method", "sound", nothing, ["e"]], "(self, times=1)"),
        (["method", "sound", nothing, []], "(self, times=1)"),
        (["method", "sound", nothing, ["a", "b"]], "(self, a, b)"),
        (["method", "sound", nothing, None], "(self, *args, **kwargs)"),
        (["method", "open", nothing, ["x", "training=undefined"]], "(self, x, training=None)"),
        (["declared", "sound", nothing, ["n"]], "(self, n)"),
        (["method", "own", nothing, ["x", "*rest"]], "(self, x, *rest)"),
        (["method", "__exit__", nothing, []], "(self, *extra_arguments)"),
        (["method", "__call__", nothing, ["x"]], "(self, x)"),
        (["method", "__getitem__", nothing, ["i", "*", "k=1"]], "(self, i, *extra_arguments, k=1)"),
    ],
    ids=str,
)
def test_a_method_has_the_names_of_the_base_where_they_fit(member: list[Any], signature: str) -> None:
    made = define_class("Dog", Animal, 1, [member], nothing, None)
    assert str(inspect.signature(getattr(made, member[1]))) == signature


def test_a_metric_gets_the_names_that_keras_uses() -> None:
    class Metric:
        def update_state(self, *args: Any, **kwargs: Any) -> None:
            pass

    Metric.update_state.__qualname__ = "Metric.update_state"
    made = define_class(
        "Mine", Metric, 1, [["method", "update_state", nothing, ["e", "t", "n=undefined"]]], nothing, None
    )
    assert str(inspect.signature(vars(made)["update_state"])) == "(self, y_true, y_pred, sample_weight=None)"


def test_properties_class_methods_and_values() -> None:
    made = define_class(
        "Dog",
        Animal,
        1,
        [
            ["property", "loud", lambda self: self.name.upper(), None],
            ["static", "twice", lambda kind, x: (kind.__name__, x * 2), ["x"]],
            ["value", "kind", "dog", None],
        ],
        nothing,
        None,
    )
    dog = instance_maker(made, Animal, 5)("Rex")
    assert (dog.loud, made.twice(3), dog.kind) == ("REX", ("Dog", 6), "dog")  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        dog.loud = "x"


def test_a_name_without_the_underscore_of_the_base_overrides_it() -> None:
    made = define_class("Dog", Animal, 1, [["method", "hidden", lambda self: "seen", []]], nothing, None)
    assert instance_maker(made, Animal, 5)("Rex")._hidden() == "seen"


def test_python_constructs_through_the_given_function() -> None:
    def construct(self: Any, name: str) -> None:
        base_constructor(self, Animal)(name.upper())

    made = define_class("Dog", Animal, 1, [], construct, ["name"])
    assert str(inspect.signature(made)) == "(name)"
    assert made("rex").name == "REX"


def test_super_is_that_of_the_class_that_extends_the_base() -> None:
    one = define_class("One", Animal, 1, [["method", "sound", lambda self, _: "one", []]], nothing, None)
    two = define_class("Two", one, 2, [["method", "sound", lambda self, _: "two", []]], nothing, None)
    instance = instance_maker(two, Animal, 5)("x")
    assert instance.sound() == "two"
    assert super_of(instance, Animal).sound() == "nothing"


def test_an_instance_is_found_by_its_key_as_long_as_it_lives(state: FakeState) -> None:
    made = define_class("Dog", Animal, 1, [], nothing, None)
    dog = instance_maker(made, Animal, 5)("Rex")
    assert instance_of_key(5) is dog
    assert state.instances == {5: 0}
    twin = copy.copy(dog)
    assert vars(twin)[INSTANCE_KEY] == 5
    assert instance_of_key(5) is dog
    del dog
    with pytest.raises(KeyError):
        instance_of_key(5)


def test_only_classes_can_be_extended() -> None:
    with pytest.raises(TypeError, match="A TypeScript class extends a Python class; Dog extends 3"):
        define_class("Dog", 3, 1, [], nothing, None)  # type: ignore[arg-type]


def test_a_wrong_signature_names_class_and_method() -> None:
    with pytest.raises(TypeError, match=r"The signature of Dog\.sound is not a Python parameter list"):
        define_class("Dog", Animal, 1, [["declared", "sound", nothing, ["a=1", "b"]]], nothing, None)
