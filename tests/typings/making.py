"""Makes values of the types of the API models, for trial.py: a tensor, a layer that has its weights, a list of texts."""

from __future__ import annotations

import ast
import contextlib
import importlib
import inspect
import itertools
import re
from collections.abc import Callable, Iterator
from typing import Any

# How many ways to fill in the arguments of a callable are tried, until one is taken.
TRIES = 24
# What downloads, writes, waits for other machines, changes the process for all that follows, or builds networks of a
# hundred million weights.
LEFT_OUT = re.compile(
    r"\.(applications|datasets|distribute|distribution|profiler|tpu|data\.experimental\.service|saved_model|export|"
    r"mlir|lite|debugging|config|dtensor|autograph|raw_ops|compat|__internal__|xla|nest|sysconfig|test|wrappers|"
    r"estimator|distillation|mixed_precision|summary|train\.experimental|experimental\.dlpack|audio|io)\."
    r"|(get_file|print|load|save|memmap|fromfile|tofile|savetxt|genfromtxt|loadtxt|breakpoint|enable|disable|set_|clear|"
    r"Remote|TensorBoard|Orbax|BackupAndRestore|plot_model|OrderedEnqueuer|GeneratorEnqueuer|recfromtxt|recfromcsv|"
    r"fromregex|open_memmap|py_function|numpy_function|show_config|while_loop|input|source|who|info|ExportArchive|"
    r"init_scope|no_gradient|load_library|Jax|Torch|Flax|TFSM|export|datetime|busday)[\w.]*$"
)


class Refused(Exception):  # noqa: N818 - no error: a value that cannot be made
    """There is no value of this type here."""


class Values:
    """Values of the types of a model."""

    def __init__(self, classes: dict[str, Any], registries: dict[str, str]) -> None:
        self.classes = classes
        self._roles = registries
        self._made: dict[str, Any] = {}

    def of(self, kind: str, name: str = "") -> list[Callable[[], Any]]:
        """Makers of values of a type, the likeliest first; none where nothing can be made."""
        import numpy as np
        import tensorflow as tf

        head, inner = parts(kind)
        if head == "|":
            return [maker for each in inner for maker in self.of(each, name)]
        if head == "Literal":
            return [always(ast.literal_eval(each)) for each in inner]
        if kind in _PLAIN:
            return [always(each) for each in _PLAIN[kind]]
        if kind in ("TensorLike", "Tensor", "tensorflow.Tensor"):
            return [lambda each=each: tf.constant(each()) for each in ARRAYS]
        if kind in ("ArrayLike", "numpy.ndarray"):
            return list(ARRAYS)
        if kind == "Shape":
            return [
                always((2, 3)),
                always((3,)),
                always((2, 4, 4, 3)),
                always(()),
                always((1,)),
                always((2, 8, 3)),
            ]
        if kind in ("DType", "tensorflow.DType", "numpy.dtype"):
            make = {
                "DType": str,
                "tensorflow.DType": tf.as_dtype,
                "numpy.dtype": np.dtype,
            }[kind]
            return [lambda each=each: make(each) for each in ("float32", "int32", "int64", "float64", "bool")]
        if kind in self._roles:
            return [always(self._roles[kind])]
        if head in ("list", "tuple", "Iterable", "Iterator", "set"):
            return self._containers(head, inner, name)
        if head == "dict":
            elements = self.of(inner[1], name) if len(inner) == 2 else []
            return [
                *(lambda each=each: {"a": each()} for each in elements[:3]),
                always({}),
            ]
        if head == "Callable":
            return [always(first_argument), always(nothing), always(constant)]
        if head == "type" and inner:
            found = find(inner[0])
            return [always(found)] if found is not None else []
        if kind == "Module":
            return [always(tf.Module())]
        if kind in self.classes:
            return [lambda: self.instance(kind)]
        return []

    def _containers(self, head: str, inner: list[str], name: str) -> list[Callable[[], Any]]:
        make: Any = {"list": list, "tuple": tuple, "set": set}.get(head, list)
        if not inner:
            return [always(make([2, 3])), always(make(["a", "b"])), always(make([]))]
        if head == "tuple" and inner[-1] != "...":
            columns = [self.of(each, name) or [always(1)] for each in inner]
            count = max(map(len, columns))
            return [
                lambda at=at: tuple(column[at % len(column)]() for column in columns) for at in range(min(count, 8))
            ]
        elements = self.of(inner[0], name)
        return [
            lambda each=each, count=count: make([each() for _ in range(count)])
            for each in elements[:8]
            for count in (2, 1, 3)
        ]

    def instance(self, kind: str) -> Any:
        """An object of a class; made once, since many are only looked at."""
        import tensorflow as tf

        if kind in _INSTANCES:
            return _INSTANCES[kind]()
        found = find(kind)
        if not inspect.isclass(found) or LEFT_OUT.search(kind):
            raise Refused(kind)
        for arguments in itertools.islice(self.arguments(self.classes[kind].get("new")), TRIES):
            with contextlib.suppress(Exception):
                made = found(**arguments()) if not isinstance(arguments, tuple) else None
                if isinstance(made, tf.Module) and hasattr(made, "built") and callable(made):
                    return self.used(made)
                return made
        raise Refused(kind)

    def used(self, layer: Any) -> Any:
        """A layer that has its weights, where something that it takes is found."""
        for make in ARRAYS:
            with contextlib.suppress(Exception):
                layer(make())
                break
        return layer

    def arguments(self, parameters: list[dict[str, Any]] | None) -> Iterator[Callable[[], Any]]:
        """Ways to fill in what must be given."""
        if parameters is None:
            raise Refused
        needed = [each for each in parameters if not each.get("optional") and each.get("kind") not in ("var", "varkw")]
        if not needed:
            yield dict
            return
        makers = {}
        for each in needed:
            made = self.of(each["type"], each["name"]) if "type" in each else self.of("TensorLike")
            if not made:
                raise Refused(each["name"])
            makers[each["name"]] = made
        tensors = max(map(len, makers.values()))
        for shift in range(3):
            for at in range(tensors):
                yield lambda at=at, shift=shift: {
                    name: made[(at + shift * place) % len(made)]() for place, (name, made) in enumerate(makers.items())
                }


_PLAIN: dict[str, list[Any]] = {
    "int": [2, 1, 3, 0, -1, 4, 5, 8],
    "float": [0.5, 1.0, 0.1, 2.0],
    "complex": [1j],
    "bool": [True, False],
    "str": ["a", "relu", "a->a", "float32", "xyxy"],
    "bytes": [b"a"],
    "None": [None],
    "object": [1, "a", None],
}


def always(value: Any) -> Callable[[], Any]:
    return lambda: value


def first_argument(*args: Any, **_: Any) -> Any:
    return args[0] if args else 1.0


def nothing(*_: Any, **__: Any) -> None:
    return None


def constant(*_: Any, **__: Any) -> float:
    return 1.0


def _array(shape: tuple[int, ...], dtype: str = "float32") -> Callable[[], Any]:
    import numpy as np

    def make() -> Any:
        values = np.arange(int(np.prod(shape)), dtype="float32").reshape(shape) * 0.07 + 0.1
        return values.astype(dtype) if dtype != "str" else values.astype("U4")

    return make


ARRAYS = [
    _array((3, 3)),
    _array((2, 4, 4, 3)),
    _array((2, 8, 3)),
    _array((4,)),
    _array(()),
    _array((3, 3), "int32"),
    _array((2, 4, 4, 4, 3)),
    _array((4,), "int32"),
    _array((4,), "bool"),
    _array((3, 3), "complex64"),
    _array((), "int32"),
    _array((3,), "str"),
    _array((2, 3), "float64"),
    _array((1, 2, 4, 4, 3)),
    _array((2,), "int64"),
    _array((4, 4, 3), "uint8"),
    _array((3,)),
]


def _dense() -> Any:
    import keras

    layer = keras.layers.Dense(3)
    layer.build((2, 3))
    return layer


def _model(package: str) -> Callable[[], Any]:
    def make() -> Any:
        keras = importlib.import_module(package)
        model = keras.Sequential([keras.layers.Dense(3)])
        model.compile(optimizer="sgd", loss="mse")
        model(_array((3, 3))())
        return model

    return make


def _layer(package: str) -> Callable[[], Any]:
    def make() -> Any:
        keras = importlib.import_module(package)
        layer = keras.layers.Dense(3)
        layer.build((2, 3))
        return layer

    return make


def _optimizer(package: str, path: str) -> Callable[[], Any]:
    return lambda: find(f"{package}.{path}")(0.1)


def _input() -> Any:
    import keras

    return keras.Input((3,))


def _variable(package: str) -> Callable[[], Any]:
    def make() -> Any:
        return find(package)(_array((3, 3))())

    return make


def _dataset() -> Any:
    import tensorflow as tf

    return tf.data.Dataset.from_tensor_slices(_array((6, 3))()).batch(2)


def _sparse() -> Any:
    import tensorflow as tf

    return tf.sparse.from_dense(_array((3, 3))())


def _ragged() -> Any:
    import tensorflow as tf

    return tf.ragged.constant([[1.0, 2.0], [3.0]])


_INSTANCES: dict[str, Callable[[], Any]] = {
    **{f"{package}.Model": _model(package) for package in ("keras", "tf_keras")},
    **{f"{package}.Sequential": _model(package) for package in ("keras", "tf_keras")},
    **{f"{package}.layers.Layer": _layer(package) for package in ("keras", "tf_keras")},
    **{f"{package}.optimizers.Optimizer": _optimizer(package, "optimizers.SGD") for package in ("keras", "tf_keras")},
    "tf_keras.optimizers.legacy.Optimizer": _optimizer("tf_keras", "optimizers.legacy.SGD"),
    "keras.KerasTensor": _input,
    "keras.Variable": _variable("keras.Variable"),
    "tensorflow.Variable": _variable("tensorflow.Variable"),
    "tensorflow.data.Dataset": _dataset,
    "tensorflow.SparseTensor": _sparse,
    "tensorflow.RaggedTensor": _ragged,
}

ROLES = {
    "Activation": "relu",
    "Initializer": "zeros",
    "Regularizer": "l2",
    "Constraint": "non_neg",
    "Loss": "mse",
    "Metric": "accuracy",
    "Optimizer": "sgd",
    "Schedule": 0.1,
}


def parts(kind: str) -> tuple[str, list[str]]:
    """The head of a type, `|` for a union, and what it is made of."""
    alternatives = split(kind, "|")
    if len(alternatives) > 1:
        return "|", alternatives
    head, bracket, inner = kind.partition("[")
    return head, split(inner[:-1], ",") if bracket else []


def split(text: str, separator: str) -> list[str]:
    """The parts between separators outside brackets and strings."""
    found = [""]
    depth = 0
    for piece in re.findall(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|.", text):
        depth += (piece == "[") - (piece == "]")
        if piece == separator and depth == 0:
            found.append("")
        else:
            found[-1] += piece
    return [each.strip() for each in found if each.strip()]


def find(path: str) -> Any:
    """The object behind a public name; None where it is not there."""
    words = path.replace("tensorflow.keras.", "keras._tf_keras.keras.").split(".")
    for count in range(len(words), 0, -1):
        try:
            found: Any = importlib.import_module(".".join(words[:count]))
            for word in words[count:]:
                found = getattr(found, word)
        except Exception:  # noqa: S112 - a part of the name is no module
            continue
        return found
    return None
