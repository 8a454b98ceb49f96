"""What has to be known of each library beyond what its objects say: where its public API starts, what of it is left out,
which of several names of an object is its own, what its registries list.

Any other package is read by its `__all__` and by underscores.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, NamedTuple


class Library(NamedTuple):
    """How to read one package."""

    name: str
    # Modules that are no part of the public API although their names have no underscore.
    left_out: frozenset[str] = frozenset()
    # Modules that are known under another name.
    external: Mapping[str, str] = {}
    # The smallest of an object's public names is the one it goes by.
    rank: Callable[[str, object], tuple[Any, ...]] | None = None
    # The beginnings of names that go to files of their own.
    parts: tuple[str, ...] = ()
    # Classes whose constructor is another class's.
    constructors: Mapping[str, str] = {}
    # Members with an underscore that subclasses are meant to override or call, in classes that extend one of these names.
    protected: frozenset[str] = frozenset()
    protected_in: frozenset[str] = frozenset()
    # Its modules hold public names only, whatever `__all__` says.
    generated_api: bool = False
    # Whether its modules are all that its folders hold.
    walks_folders: bool = True
    # What texts call modules, besides their own names.
    abbreviations: Mapping[str, str] = {}


_KERAS_DOMAINS = (
    r"\.(layers|optimizers|losses|metrics|initializers|regularizers|constraints|quantizers|callbacks)\.\w+$"
)


def _keras_rank(path: str, found: object) -> tuple[Any, ...]:
    """`keras.layers.Layer`, not `keras.Layer`; but `keras.Model`, not `keras.models.Model`."""
    name = path.rpartition(".")[2]
    domain = re.search(_KERAS_DOMAINS, path)
    return (
        "legacy" in path.split(".") and "optimizers" not in path.split("."),
        name != getattr(found, "__name__", name),
        0 if domain and domain[1] != "metrics" else 1 if domain else 2,
        path.count("."),
        len(path),
        path,
    )


def _tensorflow_rank(path: str, found: object) -> tuple[Any, ...]:
    """The shortest name: `tensorflow.add`, not `tensorflow.math.add`. Of equally short ones the one that TensorFlow prefers."""
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


def _plain_rank(path: str, found: object) -> tuple[Any, ...]:
    name = path.rpartition(".")[2]
    # A name is where it is defined, or in the package that brings it together.
    home = getattr(found, "__module__", None) or ""
    public_home = all(not part.startswith("_") for part in home.split("."))
    return (
        name != getattr(found, "__name__", name),
        public_home and path.rpartition(".")[0] != home,
        path.count("."),
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

LIBRARIES = {
    library.name: library
    for library in (
        Library(
            "tensorflow",
            # Folders of the installed package that import leaves visible.
            left_out=frozenset(["tensorflow.tools", "tensorflow.security", "tensorflow.dtensor"]),
            external={
                "tensorflow.keras": "keras",
                "tensorflow.initializers": "keras.initializers",
                "tensorflow.losses": "keras.losses",
                "tensorflow.metrics": "keras.metrics",
                "tensorflow.optimizers": "keras.optimizers",
                "tensorflow.compat.v2": "tensorflow",
                "tensorflow.compat.v1.keras": "keras",
                "tensorflow.compat.v1.compat": "tensorflow.compat",
            },
            rank=_tensorflow_rank,
            protected=_OPTIMIZER_MEMBERS,
            protected_in=_OPTIMIZERS,
            parts=("tensorflow.compat.v1",),
            generated_api=True,
            abbreviations={"tf": "tensorflow"},
        ),
        Library(
            "keras",
            left_out=frozenset(["keras.src"]),
            rank=_keras_rank,
            protected=_OPTIMIZER_MEMBERS,
            protected_in=_OPTIMIZERS,
            constructors={"keras.Model": "keras.src.models.functional.Functional"},
            generated_api=True,
            abbreviations={"tf.keras": "keras"},
        ),
        Library(
            "tf_keras",
            left_out=frozenset(["tf_keras.src", "tf_keras.api", "tf_keras.protobuf"]),
            rank=_keras_rank,
            protected=_OPTIMIZER_MEMBERS,
            protected_in=_OPTIMIZERS,
            constructors={"tf_keras.Model": "tf_keras.src.engine.functional.Functional"},
            generated_api=True,
            abbreviations={"tf.keras": "tf_keras", "keras": "tf_keras"},
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
                    *("ma.core", "ma.extras", "test", "fft.test", "lib.test", "linalg.test", "ma.test"),
                    *("polynomial.test", "random.test"),
                )
            ),
            rank=_numpy_rank,
            walks_folders=False,
            abbreviations={"np": "numpy"},
        ),
    )
}


def library(package: str) -> Library:
    """How to read a package."""
    return LIBRARIES.get(package) or Library(package, rank=_plain_rank)


def version_of(module: ModuleType) -> str:
    """The version that a package names."""
    found = getattr(module, "__version__", None)
    return found if isinstance(found, str) else ""


def known_packages(packages: list[str]) -> list[str]:
    """The packages with those beside them whose classes they use, these first."""
    needed = {"keras": ["numpy", "tensorflow"], "tf_keras": ["numpy", "tensorflow"], "tensorflow": ["numpy", "keras"]}
    found: list[str] = []
    for package in packages:
        found += needed.get(package, ["numpy"])
    return [name for name in dict.fromkeys([*found, *packages]) if name in packages or importlib.util.find_spec(name)]
