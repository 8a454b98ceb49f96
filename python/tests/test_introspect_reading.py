"""What the generator reads before it understands: sections of docstrings, sources, annotations, types as text."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable, Iterable
from typing import Any, Literal, Optional

import pytest

from tensorbridge.introspect import docstrings, fields, source
from tensorbridge.introspect.annotations import annotation_type, default_text, default_type
from tensorbridge.introspect.docstrings import Entry
from tensorbridge.introspect.native import described_signature
from tensorbridge.introspect.public_names import PublicNames
from tensorbridge.introspect.type_language import split, union

_GOOGLE = """First line.

Text of several
lines.

Args:
    x: Float. The first
        of them.
    y, z: Integer.
    *rest: The others.
    kind (str): Which.
    options: One of:
        - `"a"`: this.
        - `"b"`: that.

Returns:
    A tensor.

Raises:
    ValueError: if it must be.

Example:

```python
Args: not a section
```
"""

_NUMPY = """First line.

Parameters
----------
x : array_like
    What it is.
y, z : {None, int}, optional
    Which ones.

Returns
-------
out : ndarray
    The result.

See Also
--------
other : not a parameter
"""


def _entries(text: str) -> dict[str, Entry]:
    return docstrings.read(inspect.cleandoc(text)).parameters


def test_sections_of_google_s_style() -> None:
    entries = _entries(_GOOGLE)
    assert list(entries) == ["x", "y", "z", "rest", "kind", "options"]
    assert entries["x"].text == "Float. The first\nof them."
    assert entries["z"].text == "Integer."
    assert entries["kind"] == Entry("Which.", "str")
    assert entries["options"].text.endswith('- `"b"`: that.')
    returns = docstrings.read(_GOOGLE).returns
    assert returns is not None
    assert returns.text == "A tensor."


def test_sections_of_numpy_s_style() -> None:
    assert _entries(_NUMPY) == {
        "x": Entry("What it is.", "array_like"),
        "y": Entry("Which ones.", "{None, int}, optional"),
        "z": Entry("Which ones.", "{None, int}, optional"),
    }
    assert docstrings.read(_NUMPY).returns == Entry("The result.", "ndarray")


def test_what_a_layer_s_call_takes_is_apart() -> None:
    read = docstrings.read("A layer.\n\nArgs:\n  units: Integer.\n\nCall arguments:\n  inputs: A tensor.\n")
    assert list(read.parameters) == ["units"]
    assert list(read.call) == ["inputs"]


def test_text_after_a_section_is_none_of_it() -> None:
    assert _entries("First.\n\nArgs:\n  x: Float.\n\nSome more text: of the function.\n") == {"x": Entry("Float.")}


# What becomes of **kwargs.


class _Base:
    def __init__(self, *, name: str | None = None, **kwargs: Any) -> None:
        self.name = name
        self.scale = kwargs.pop("scale", 1.0)
        if kwargs:
            raise TypeError


class _Forwarding(_Base):
    def __init__(self, units: int, **kwargs: Any) -> None:
        super().__init__(name="fixed", **kwargs)
        self.units = units


class _Checking:
    def __init__(self, **kwargs: Any) -> None:
        allowed = {"a", "b"}
        for name in kwargs:
            if name not in allowed:
                raise TypeError(name)


class _HandingOver:
    def __init__(self, **kwargs: Any) -> None:
        self._take(kwargs)

    def _take(self, given: dict[str, Any]) -> None:
        self.size = given.pop("size", None)
        if given:
            raise TypeError


class _Leaking:
    def __init__(self, **kwargs: Any) -> None:
        self.config = dict(kwargs)


class _Ignoring:
    def __init__(self, **kwargs: Any) -> None:
        self.given = kwargs.get("given")


class _Nesting:
    def __init__(self, **kwargs: Any) -> None:
        self.seed = kwargs.pop("seed", None)
        if kwargs:
            raise TypeError

        def initialize(**kwargs: Any) -> Any:
            return kwargs.get("dtype")

        self.initialize = initialize


def _validate(given: dict[str, Any], allowed: set[str]) -> None:
    if set(given) - allowed:
        raise TypeError


class _Validating(_Base):
    def __init__(self, **kwargs: Any) -> None:
        _validate(kwargs, {"name"})
        super().__init__(**kwargs)


@pytest.mark.parametrize(
    ("owner", "names", "closed"),
    [
        (_Base, ["scale"], True),
        (_Checking, ["a", "b"], True),
        (_HandingOver, ["size"], True),
        (_Leaking, [], False),
        (_Ignoring, ["given"], False),
        (_Nesting, ["seed"], True),
    ],
)
def test_the_source_tells_which_keywords_are_taken(owner: type, names: list[str], *, closed: bool) -> None:
    found = source.keywords_of(vars(owner)["__init__"], owner)
    assert found is not None
    assert sorted(found.names) == names
    assert found.closed is closed
    assert found.forwarded is None


def test_the_source_tells_what_goes_to_the_base_class() -> None:
    found = source.keywords_of(vars(_Forwarding)["__init__"], _Forwarding)
    assert found is not None
    assert found.forwarded == source.Forward(None, "__init__", 0, frozenset(["name"]))


def test_what_is_compared_with_a_list_goes_to_the_base_class_as_far_as_the_list_says() -> None:
    found = source.keywords_of(vars(_Validating)["__init__"], _Validating)
    assert found is not None
    assert found.names == ["name"]
    assert found.is_list


class _Fields:
    def __init__(self, plain: int, changed: int, flag: bool = False) -> None:
        self.plain = plain
        changed = changed + 1
        self.changed = changed
        self.flag = flag
        self.text = str(plain)
        self.mixed: object = None
        self.both = None
        self._private = 1

    def later(self) -> None:
        self.mixed = object()
        self.both = 1  # type: ignore[assignment]


def test_fields_have_a_type_where_every_assignment_tells_it() -> None:
    from tensorbridge.introspect.model import Parameter

    parameters = {
        "plain": Parameter("plain", type="int", source="annotation"),
        "changed": Parameter("changed", type="int", source="annotation"),
        "flag": Parameter("flag", type="bool", source="default"),
    }
    assert dict(fields.assigned_fields([_Fields], parameters)) == {
        "plain": "int",
        "changed": None,
        # A default does not tell all that may be given.
        "flag": None,
        "text": "str",
        "mixed": None,
        "both": "int | None",
    }


# Annotations and defaults.


class _Color(enum.Enum):
    RED = 1


@pytest.fixture(scope="module")
def names() -> PublicNames:
    return PublicNames(["numpy"])


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (int, "int"),
        (None, "None"),
        (Optional[str], "str | None"),  # noqa: UP045 - the old notation is what libraries have
        (int | list[float], "int | list[float]"),
        (dict[str, int], "dict[str, int]"),
        (tuple[int, ...], "tuple[int, ...]"),
        (Literal["a", "b"], "Literal['a', 'b']"),
        (Literal["a", None], "Literal['a'] | None"),  # noqa: PYI061
        (Callable[[int], str], "Callable"),
        (Iterable[int], "Iterable[int]"),
        ("Optional[list[int]]", "list[int] | None"),
        ("a b", None),
        (Any, None),
        (_Color, None),
        (inspect.Parameter.empty, None),
    ],
    ids=str,
)
def test_annotations_as_types(names: PublicNames, annotation: Any, expected: str | None) -> None:
    assert annotation_type(annotation, names) == expected


@pytest.mark.parametrize(
    ("value", "text", "kind"),
    [
        (1, "1", "int"),
        (True, "True", "bool"),
        ("a", "'a'", "str"),
        (1e-3, "0.001", "float"),
        (float("inf"), None, "float"),
        ((1, 2), "(1, 2)", "tuple[int, ...]"),
        ((1,), "(1,)", "tuple[int, ...]"),
        ([1, "a"], "[1, 'a']", "list"),
        ({}, "{}", "dict"),
        (object(), None, None),
        (_Color.RED, None, None),
    ],
    ids=str,
)
def test_defaults_as_texts_and_types(names: PublicNames, value: Any, text: str | None, kind: str | None) -> None:
    assert default_text(value) == text
    assert default_type(value, names) == kind


def test_a_docstring_of_pybind11_is_a_signature() -> None:
    def native() -> None:
        """size(self: m.Layout, arg0: int, name: str = 'x', other: m.Foo = <m.Foo>) -> List[int]

        Text.
        """

    found = described_signature(native, {"m.Layout": "m.Layout"}.get)
    assert found is not None
    assert [(each.name, each.kind, each.type, each.optional, each.default) for each in found.parameters] == [
        ("arg0", "positional", "int", False, None),
        ("name", None, "str", True, "'x'"),
        ("other", None, None, True, None),
    ]
    assert found.returns == "list[int]"


# Types as text.


@pytest.mark.parametrize(
    ("types", "expected"),
    [
        (["int", "None", "str"], "int | str | None"),
        (["Literal['a']", "int", "Literal['b', 'a']"], "Literal['a', 'b'] | int"),
        (["str", "Literal['a', 1]"], "str | Literal[1]"),
        (["bool", "Literal[True]"], "bool"),
        (["Literal[True, 'a', False]", "None"], "bool | Literal['a'] | None"),
        (["list[int]", "list"], "list"),
        (["TensorLike", "ArrayLike"], "TensorLike"),
    ],
)
def test_a_union_names_each_alternative_once(types: list[str], expected: str) -> None:
    assert union(types) == expected


def test_separators_within_brackets_and_texts_do_not_count() -> None:
    assert split("dict[str, int | None] | Literal['a | b']", "|") == ["dict[str, int | None]", "Literal['a | b']"]
