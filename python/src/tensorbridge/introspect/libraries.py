"""What has to be known of each library beyond what its objects say.

Where its public API starts, what of it is left out, which of several names of an object is its own.

Any other package is read by its `__all__` and by underscores.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, NamedTuple

Rank = Callable[[str, object], tuple[Any, ...]]


def _plain_rank(path: str, found: object) -> tuple[Any, ...]:
    name = path.rpartition(".")[2]
    # A name is where it is defined, or in the package that brings it together.
    home = getattr(found, "__module__", None) or ""
    is_public = all(not part.startswith("_") for part in home.split("."))
    return (
        name != getattr(found, "__name__", name),
        is_public and path.rpartition(".")[0] != home,
        path.count("."),
        len(path),
        path,
    )


class Library(NamedTuple):
    """How to read one package."""

    name: str
    # Names that are no part of the public API although they have no underscore.
    left_out: frozenset[str] = frozenset()
    # Public names that have an underscore.
    added: frozenset[str] = frozenset()
    # Modules that are described under another name.
    described: Mapping[str, str] = {}
    # Public modules that do not hang below the package: their public names, and those to import.
    roots: Mapping[str, str] = {}
    # The beginnings of the names of modules that are its own although they are not below it.
    own_modules: tuple[str, ...] = ()
    # The smallest of an object's public names is the one it goes by.
    rank: Rank = _plain_rank
    # The beginnings of names that go to files of their own.
    parts: tuple[str, ...] = ()
    # Classes whose constructor is another class's.
    constructors: Mapping[str, str] = {}
    # Members with an underscore that subclasses are meant to override or call, in classes that extend these.
    protected: frozenset[str] = frozenset()
    protected_in: frozenset[str] = frozenset()
    # Its modules are generated and hold public names only, whatever `__all__` says.
    is_generated: bool = False
    # Whether modules are public that nothing names but the folder they are in.
    walks_folders: bool = False
    # The packages whose classes it speaks of.
    beside: tuple[str, ...] = ("numpy",)


_KERAS_DOMAINS = (
    r"\.(layers|optimizers|losses|metrics|initializers|regularizers|constraints|quantizers|callbacks)\.\w+$"
)


def _keras_rank(path: str, found: object) -> tuple[Any, ...]:
    """`keras.layers.Layer`, not `keras.Layer`; but `keras.Model`, not `keras.models.Model`."""
    name = path.rpartition(".")[2]
    domain = re.search(_KERAS_DOMAINS, path)
    return (
        path.startswith("tensorflow."),
        "legacy" in path.split(".") and "optimizers" not in path.split("."),
        name != getattr(found, "__name__", name),
        0 if domain and domain[1] != "metrics" else 1 if domain else 2,
        path.count("."),
        len(path),
        path,
    )


def _tensorflow_rank(path: str, found: object) -> tuple[Any, ...]:
    """The shortest name, `tensorflow.add`, not `tensorflow.math.add`; of equally short ones the preferred one."""
    from tensorflow.python.util import tf_decorator, tf_export

    try:
        names = list(tf_export.get_v2_names(tf_decorator.unwrap(found)[1]))
    except Exception:
        names = []
    short = path.removeprefix("tensorflow.")
    return (
        path.startswith("tensorflow.compat."),
        "experimental" in path.split("."),
        path.count("."),
        names.index(short) if short in names else len(names),
        len(path),
        path,
    )


def _numpy_rank(path: str, found: object) -> tuple[Any, ...]:
    name = path.rpartition(".")[2]
    return (name != getattr(found, "__name__", name), path.count("."), len(path), path)


# What TensorFlow 1's and Keras 2's optimizers let subclasses define or use.
_OPTIMIZER_MEMBERS = frozenset(
    [
        *("_resource_apply_dense", "_resource_apply_sparse", "_resource_apply_sparse_duplicate_indices"),
        *("_apply_dense", "_apply_sparse", "_prepare", "_prepare_local", "_create_slots", "_create_hypers", "_finish"),
        *("_set_hyper", "_get_hyper", "_decayed_lr", "_serialize_hyperparameter", "_call_if_callable", "_valid_dtypes"),
        *("_zeros_slot", "_get_or_make_slot", "_create_all_weights", "_transform_loss", "_transform_gradients"),
        *("_transform_unaggregated_gradients", "_aggregate_gradients", "_compute_gradients", "_fallback_apply_state"),
        *("_resource_scatter_add", "_resource_scatter_update", "_restore_slot_variable", "_set_learning_rate"),
        *("_get_variable_index", "_get_current_learning_rate", "_apply_weight_decay", "_clip_gradients"),
        *("_overwrite_variables_directly_with_trainable_variables", "_deduplicate_indexed_slices", "_update_step_xla"),
        *("_build_learning_rate", "_var_key", "_use_weight_decay"),
    ]
)
_OPTIMIZERS = frozenset(["Optimizer", "OptimizerV2", "_BaseOptimizer", "BaseOptimizer"])

_TESTS = ("test", "fft.test", "lib.test", "linalg.test", "ma.test", "polynomial.test", "random.test")

LIBRARIES = {
    library.name: library
    for library in (
        Library(
            "tensorflow",
            # Folders of the installed package that import leaves visible.
            left_out=frozenset(["tensorflow.tools", "tensorflow.security", "tensorflow.dtensor"]),
            added=frozenset(["tensorflow.__operators__", "tensorflow.__version__"]),
            described={
                # Of Keras 3, whose model has what tf.keras holds besides it.
                "tensorflow.keras": "tensorflow.keras",
                "tensorflow.initializers": "keras.initializers",
                "tensorflow.losses": "tensorflow.keras.losses",
                "tensorflow.metrics": "tensorflow.keras.metrics",
                "tensorflow.optimizers": "keras.optimizers",
                "tensorflow.compat.v2": "tensorflow",
                "tensorflow.compat.v1.compat": "tensorflow.compat",
                "tensorflow.compat.v1.keras": "tensorflow.keras",
            },
            # tf.compat.v1.layers and tf.compat.v1.nn.rnn_cell, which exist with tf_keras only.
            own_modules=("tf_keras.api._v1.keras.__internal__.legacy.",),
            rank=_tensorflow_rank,
            protected=_OPTIMIZER_MEMBERS,
            protected_in=_OPTIMIZERS,
            parts=("tensorflow.compat.v1",),
            is_generated=True,
            beside=("numpy", "tf_keras", "keras"),
        ),
        Library(
            "keras",
            left_out=frozenset(["keras.src"]),
            # What tf.keras has beside Keras 3: keras/_tf_keras.
            roots={"tensorflow.keras": "keras._tf_keras.keras"},
            parts=("tensorflow.keras",),
            rank=_keras_rank,
            protected=_OPTIMIZER_MEMBERS,
            protected_in=_OPTIMIZERS,
            constructors={"keras.Model": "keras.src.models.functional.Functional"},
            is_generated=True,
            beside=("numpy", "tensorflow"),
        ),
        Library(
            "tf_keras",
            left_out=frozenset(["tf_keras.src", "tf_keras.api", "tf_keras.protobuf"]),
            rank=_keras_rank,
            protected=_OPTIMIZER_MEMBERS,
            protected_in=_OPTIMIZERS,
            constructors={"tf_keras.Model": "tf_keras.src.engine.functional.Functional"},
            is_generated=True,
            beside=("numpy", "tensorflow"),
        ),
        Library(
            "numpy",
            left_out=frozenset(
                f"numpy.{name}"
                for name in (
                    *(
                        "testing",
                        "f2py",
                        "distutils",
                        "core",
                        "matlib",
                        "compat",
                        "doc",
                        "tests",
                        "typing",
                        "ctypeslib",
                    ),
                    *("ma.core", "ma.extras"),
                    *_TESTS,
                )
            ),
            rank=_numpy_rank,
            beside=(),
        ),
    )
}


def library(package: str) -> Library:
    """How to read a package."""
    return LIBRARIES.get(package) or Library(package, walks_folders=True)


def version_of(module: ModuleType) -> str:
    """The version that a package names."""
    found = getattr(module, "__version__", None)
    return found if isinstance(found, str) else ""


def with_companions(packages: list[str]) -> list[str]:
    """The packages, and before them the installed ones whose classes they speak of."""
    found = [beside for package in packages for beside in library(package).beside]
    installed = [name for name in found if importlib.util.find_spec(name) is not None]
    # TensorFlow first: Keras's classes extend its own.
    order = {"numpy": 0, "tensorflow": 1, "keras": 2, "tf_keras": 2}
    return sorted(dict.fromkeys([*installed, *packages]), key=lambda name: order.get(name, 3))
