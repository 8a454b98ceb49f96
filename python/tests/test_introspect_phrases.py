"""What the words of docstrings say of types: the phrases that the libraries use, and those that must give no type."""

from __future__ import annotations

import inspect
import sys
from types import ModuleType
from typing import Any

import pytest

from tensorbridge.introspect.docstrings import Entry
from tensorbridge.introspect.phrases import Phrases
from tensorbridge.introspect.public_names import PublicNames

# A Keras that is small enough for tests: the names are the real ones.
_CLASSES = {
    "keras": ["Model", "Variable", "DTypePolicy"],
    "keras.layers": ["Layer", "RNN", "Minimum"],
    "keras.callbacks": ["Callback"],
    "keras.optimizers": ["Optimizer"],
    "keras.losses": ["Loss"],
    "keras.random": ["SeedGenerator"],
    "keras.utils": ["PyDataset"],
}


@pytest.fixture(scope="module")
def keras() -> Phrases:
    modules = {name: ModuleType(name) for name in _CLASSES}
    for name, classes in _CLASSES.items():
        for each in classes:
            setattr(modules[name], each, type(each, (), {"__module__": name}))
        if name != "keras":
            setattr(modules["keras"], name.partition(".")[2], modules[name])
    before = {name: sys.modules.get(name) for name in modules}
    sys.modules.update(modules)
    try:
        return Phrases(PublicNames(["keras"]), "keras")
    finally:
        for name, module in before.items():
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module


def _type(phrases: Phrases, text: str, name: str = "value", default: Any = inspect.Parameter.empty) -> str | None:
    return phrases.parameter_type(Entry(text), name, default)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one word
        ("Integer.", "int"),
        ("A positive integer, the size of the batch.", "int"),
        ("Float between 0 and 1. Fraction of what is dropped.", "float"),
        ("String, the name.", "str"),
        ("A Python number.", "float"),
        ("Dictionary. What it was made of.", "dict"),
        ("Callable that takes no arguments.", "Callable"),
        ("(Optional) string name of the metric.", "str"),
        ("Optional. A list of strings.", "list[str]"),
        # flags
        ("Boolean, whether there is a bias.", "bool"),
        ("Whether to shuffle.", "bool"),
        ("If `True`, the axes are kept.", "bool"),
        # unions
        ("Integer or `None`.", "int | None"),
        ("Int, float or callable.", "int | float | Callable"),
        ("int or tuple/list of 2 integers, the size of the window.", "int | tuple[int, int] | list[int]"),
        ("Integer, the size of the batch, or None.", "int | None"),
        ("A tuple of two floats or a single float.", "tuple[float, float] | float"),
        ("list or tuple of strings", "list[str] | tuple[str, ...]"),
        ("A string, a tensor of weights or `None`.", "str | TensorLike | None"),
        ("A float. Can also be a callable that takes no arguments.", "float | Callable"),
        ("A list. You could also pass a dictionary.", "list | dict"),
        ("An integer. If None, all are kept.", "int | None"),
        # containers
        ("Dict mapping class indices (integers) to a weight (float).", "dict[int, float]"),
        ("Dict mapping layer names to arrays.", "dict"),
        ("List of tuples of 2 floats.", "list[tuple[float, float]]"),
        ("A tuple of length 2.", "tuple"),
        # tensors
        ("A `Tensor`. Must be one of the following types: `float32`, `float64`.", "TensorLike"),
        ("An `int32` or `int64` `Tensor`.", "TensorLike"),
        ("Input tensor of shape `(batch, units)`.", "TensorLike"),
        ("A floating point `numpy.array` or a tensor.", "TensorLike"),
        ("A shape [2] Tensor, the seed.", "TensorLike"),
        ("Integer tensor.", "TensorLike"),
        # values
        ('String, one of `"valid"` or `"same"` (case-insensitive).', "Literal['valid', 'same']"),
        ('`"auto"`, 0, 1, or 2. Verbosity mode.', "Literal['auto', 0, 1, 2]"),
        ("One of {'auto', 'min', 'max'}.", "Literal['auto', 'min', 'max']"),
        (
            'Reduction. Almost always this should be `"a"`. Supported options are `"a"`, `"b"` or `None`.',
            "Literal['a', 'b'] | None",
        ),
        ('Mode. Options:\n- `"full"`: all of it.\n- `"half"`: one half.', "Literal['full', 'half']"),
        ('`"epoch"`, integer, or `False`.', "Literal['epoch', False] | int"),
        # classes and roles of Keras
        ("List of `keras.callbacks.Callback` instances.", "list[keras.callbacks.Callback]"),
        ("A `Layer` instance.", "keras.layers.Layer"),
        ("Instance of `keras.Model`.", "keras.Model"),
        ("A Keras model instance.", "keras.Model"),
        ("Initializer for the `kernel` weights matrix.", "Initializer"),
        ("Activation function to use.", "Activation"),
        ("String (name of optimizer) or optimizer instance.", "Optimizer"),
        ("A loss identifier. One of None or the name of a loss.", "Loss"),
        ("The dtype of the weights. Can also be a `keras.DTypePolicy`.", "DType | keras.DTypePolicy"),
        ("Random seed for dropout.", "int | keras.random.SeedGenerator"),
        ("`keras.layers.RNN` instance, such as `keras.layers.Minimum` or `keras.layers.Layer`.", "keras.layers.RNN"),
        # what a description is of
        ("The name of the layer.", "str"),
        ("Optional dtype of the tensor.", "DType"),
        ("The path to the weights file.", "str"),
        ("The number of bins.", "int"),
        ("The name of the model (string).", "str"),
        ("`str` or `pathlib.Path` object. Where to save.", "str"),
    ],
)
def test_a_description_gives_the_union_of_what_it_names(keras: Phrases, text: str, expected: str) -> None:
    assert _type(keras, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A thing.",
        "Minimum value.",
        "The order in which it is done.",
        # an alternative that is not understood
        "A string, a blob, or a tensor.",
        "An integer, or a frobnicator of them.",
        "A `keras.layers.Layer` or a `torch.nn.Module`.",
        "A tensor. Can also be a frobnicator.",
        "The layout. As a shortcut, tuples are also acceptable.",
        "Input data. It can be:\n- A tensor.\n- A `torch.utils.data.DataLoader`.",
        "Order of the norm. Supported values are `'fro'`, `1`, `np.inf` and any positive number.",
        "Integers.",
        "A tensor, or Python object convertible to one. Can also be a callable.",
        "A float, a foo that is made of it, or a callable.",
        "0 to 9.",
    ],
)
def test_what_is_not_wholly_understood_gives_no_type(keras: Phrases, text: str) -> None:
    assert _type(keras, text) is None


def test_a_list_of_types_gives_them_all(keras: Phrases) -> None:
    text = (
        "Training data. It can be:\n- A NumPy array, or a list of arrays.\n- A `keras.utils.PyDataset`.\n- A generator."
    )
    assert _type(keras, text) == "ArrayLike | list[ArrayLike] | keras.utils.PyDataset | Iterator"


def test_a_list_that_explains_values_gives_them(keras: Phrases) -> None:
    text = "Pooling.\n- `None` means none.\n- `avg` means the average.\n- `max` means the maximum."
    assert _type(keras, text, default=None) == "Literal['avg', 'max'] | None"
    # Of a number it explains something else.
    assert _type(keras, text, default=1) is None


def test_the_default_tells_values_that_are_written_without_quotes(keras: Phrases) -> None:
    text = "A string, one of `channels_last` (default) or `channels_first`."
    assert _type(keras, text, default="channels_last") == "Literal['channels_last', 'channels_first']"


def test_an_axis_may_be_several_where_the_text_says_so(keras: Phrases) -> None:
    assert _type(keras, "The axis along which to sort.", "axis", -1) == "int"
    assert _type(keras, "Axis or axes along which to sum.", "axis", None) == "int | tuple[int, ...] | list[int]"
    assert (
        _type(keras, "Axis or tuple of axes along which to sum.", "axis", None) == "int | tuple[int, ...] | list[int]"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("array_like of shape (n, m)", "ArrayLike"),
        ("(M, N) array_like", "ArrayLike"),
        ("int, optional", "int"),
        ("{'C', 'F', 'A'}, optional", "Literal['C', 'F', 'A']"),
        ("{None, int, tuple of ints}, optional", "int | tuple[int, ...] | None"),
        ("bool, default=True", "bool"),
        ("str or None, default=None", "str | None"),
        ("Optional[list[int]]", "list[int] | None"),
        ("list of foos or bar", None),
        ("estimator object", None),
    ],
)
def test_numpy_writes_types_behind_names(keras: Phrases, text: str, expected: str | None) -> None:
    assert keras.parameter_type(Entry("What it is for.", text), "value", inspect.Parameter.empty) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A `Tensor`. Has the same type as `x`.", "Tensor"),
        ("The reduced tensor.", "Tensor"),
        ("A tuple of two tensors: the values and the indices.", "tuple[Tensor, Tensor]"),
        ("A list of strings.", "list[str]"),
        ("bool: True if it is there.", "bool"),
        ("An instance of `keras.Model`.", "keras.Model"),
        # not certain, or in more forms than one type says
        ("Output tensor(s).", None),
        ("A tensor. If there are several, returns a list.", None),
        ("A sparse tensor.", None),
        ("A `dict`, or `None` if it has none.", "dict | None"),
        ("An optimizer.", None),
        ("A nested structure of tensors.", None),
        ("first: A tensor.\nsecond: A boolean.", None),
        (
            "Tuple of NumPy arrays: `(x_train, y_train), (x_test, y_test)`.",
            "tuple[tuple[numpy.ndarray, numpy.ndarray], tuple[numpy.ndarray, numpy.ndarray]]",
        ),
    ],
)
def test_a_result_has_a_type_only_where_it_is_certain(keras: Phrases, text: str, expected: str | None) -> None:
    assert keras.result_type(Entry(text)) == expected
