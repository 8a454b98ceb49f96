"""The names that Keras's registries and the libraries' dtypes have: what `activation="relu"` may be."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable
from typing import Any

_ROLES = {
    "Activation": "activations",
    "Constraint": "constraints",
    "Initializer": "initializers",
    "Loss": "losses",
    "Metric": "metrics",
    "Optimizer": "optimizers",
    "Regularizer": "regularizers",
}
# What `compile` knows beside the registry: keras/src/trainers/compile_utils.py, get_metric.
_METRICS = ("acc", "accuracy", "ce", "crossentropy")
# Classes to extend, which do nothing themselves.
_BASES = frozenset(["constraint", "initializer", "loss", "metric", "optimizer", "regularizer"])


def enums_of(package: str) -> dict[str, list[str]]:
    """The names of each role that a library lists."""
    if package == "keras":
        found = {role: _keras_names(name) for role, name in _ROLES.items()}
        dtypes = importlib.import_module("keras.src.backend.common.dtypes")
        found["Metric"] = sorted({*found["Metric"], *_METRICS})
        return {**found, "DType": sorted(dtypes.ALLOWED_DTYPES)}
    if package == "tf_keras":
        found = {role: _tf_keras_names(name) for role, name in _ROLES.items()}
        found["Metric"] = sorted({*found["Metric"], *_METRICS})
        return {**found, "DType": _tensorflow_dtypes()}
    return {"DType": _tensorflow_dtypes()} if package == "tensorflow" else {}


def _keras_names(name: str) -> list[str]:
    registry = importlib.import_module(f"keras.src.{name}").ALL_OBJECTS_DICT
    module = importlib.import_module(f"keras.{name}")
    return _known(module.get, (each for each in registry if isinstance(each, str)))


def _tf_keras_names(name: str) -> list[str]:
    """The names that one of Keras 2's modules knows: it has no table of them."""
    module = importlib.import_module(f"tf_keras.{name}")
    public = [each for each in dir(module) if not each.startswith("_") and callable(getattr(module, each))]
    public = [each for each in public if each not in ("get", "serialize", "deserialize")]
    return _known(
        module.get, {*public, *((each.lower() if name == "optimizers" else _snake_case(each)) for each in public)}
    )


def _known(get: Callable[[str], Any], names: Iterable[str]) -> list[str]:
    """The names that can be given: a class that must be told something cannot be made of its name alone."""
    return sorted(each for each in names if each.lower() not in _BASES and _is_known(get, each))


def _is_known(get: Callable[[str], Any], name: str) -> bool:
    try:
        return get(name) is not None
    except Exception:
        return False


def _snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def _tensorflow_dtypes() -> list[str]:
    tensorflow = importlib.import_module("tensorflow")
    values: Iterable[Any] = vars(tensorflow.dtypes).values()
    return sorted(
        {each.name for each in values if isinstance(each, tensorflow.DType) and not each.name.endswith("_ref")}
    )
