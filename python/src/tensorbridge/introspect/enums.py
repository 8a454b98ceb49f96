"""The names that Keras's registries know: what `activation="relu"` may be."""

from __future__ import annotations

import importlib
from types import ModuleType

# Modules below the package, and the dict in each that maps names to objects.
_REGISTRIES = {
    "Activation": ("activations", "ALL_OBJECTS_DICT"),
    "Constraint": ("constraints", "ALL_OBJECTS_DICT"),
    "Initializer": ("initializers", "ALL_OBJECTS_DICT"),
    "Loss": ("losses", "ALL_OBJECTS_DICT"),
    "Metric": ("metrics", "ALL_OBJECTS_DICT"),
    "Optimizer": ("optimizers", "ALL_OBJECTS_DICT"),
    "Regularizer": ("regularizers", "ALL_OBJECTS_DICT"),
}


def enums_of(package: str, module: ModuleType) -> dict[str, list[str]]:
    """The names of each role that a library lists."""
    found: dict[str, list[str]] = {}
    if package == "keras":
        for role, (name, table) in _REGISTRIES.items():
            registry = getattr(importlib.import_module(f"keras.src.{name}"), table)
            found[role] = sorted(key for key in registry if isinstance(key, str))
        dtypes = importlib.import_module("keras.src.backend.common.dtypes")
        found["DType"] = sorted(dtypes.ALLOWED_DTYPES)
    return found
