"""Weights of models by names that last: the same for the same layers, whatever numbers Keras gave them."""

from __future__ import annotations

import re
from typing import Any

from .describe import short_repr
from .tensors import numpy

_WORDS = (re.compile(r"(.)([A-Z][a-z0-9]+)"), re.compile(r"([a-z])([A-Z])"))


def expect_model(value: Any, *kinds: str) -> None:
    """Say that a value is no model, before Keras says what it misses of one.

    Args:
        kinds: the classes of either world that will do; by default models only.

    Raises:
        TypeError: it is none.
    """
    wanted = kinds or ("Model",)
    if not any(
        kind.__name__ in wanted and kind.__module__.split(".")[0] in {"keras", "tf_keras"}
        for kind in type(value).__mro__
    ):
        raise TypeError(f"A model of Keras was expected. Received: {short_repr(value)}")


def weights_of(model: Any) -> dict[str, Any]:
    """The values of all weights of a model, trained or not, by their names.

    Raises:
        TypeError: it is no model.
        ValueError: the model is not built, or two weights have one name.
    """
    return {name: value_of(variable) for name, variable in _named_weights(model).items()}


def assign_weights(model: Any, values: dict[str, Any], cast: bool) -> None:
    """Assign all weights of a model, or none.

    Args:
        cast: whether values of another dtype are converted.

    Raises:
        ValueError: a name, a shape or a dtype is not that of the model.
    """
    named = _named_weights(model)
    problems = [f"the model has no weight {name!r}" for name in values if name not in named]
    problems += [f"there is no value for the weight {name!r}" for name in named if name not in values]
    for name, variable in named.items():
        if name in values:
            problems += _misfits(name, variable, values[name], cast)
    if problems:
        shown = problems[:8] + ([f"and {len(problems) - 8} more"] if len(problems) > 8 else [])
        raise ValueError(f"The weights do not fit the model {model.name!r}: {'; '.join(shown)}.")
    for name, variable in named.items():
        value = values[name]
        variable.assign(value.astype(value_of(variable).dtype) if cast else value)


def _misfits(name: str, variable: Any, value: Any, cast: bool) -> list[str]:
    own = value_of(variable)
    if tuple(value.shape) != tuple(own.shape):
        return [f"{name!r} has the shape {tuple(value.shape)} instead of {tuple(own.shape)}"]
    if value.dtype != own.dtype and not cast:
        return [f"{name!r} has the dtype {value.dtype} instead of {own.dtype} (`cast: true` converts)"]
    return []


def value_of(variable: Any) -> Any:
    """The value of a variable of either world, as an array."""
    return numpy().asarray(variable.numpy())


def _named_weights(model: Any) -> dict[str, Any]:
    """The variables of a model by names whose automatic parts are counted within the model."""
    expect_model(model, "Model", "Layer")
    if not model.built:
        raise ValueError(f"The model {model.name!r} has no weights yet: give it an Input, build it, or call it once.")
    layers = model._flatten_layers()
    automatic = {layer.name: stem for layer in layers if (stem := _automatic_stem(layer)) is not None}
    own = automatic.get(model.name, model.name)
    counted: dict[tuple[str, ...], dict[str, str]] = {}
    used: dict[tuple[str, ...], dict[str, int]] = {}
    named: dict[str, Any] = {}
    for variable in model.weights:
        # tf_keras has "dense/kernel:0" where Keras 3 has "sequential/dense/kernel".
        parts = getattr(variable, "path", variable.name).split(":")[0].split("/")
        if len(parts) > 2 and parts[0] in {model.name, own}:
            parts = parts[1:]
        path: tuple[str, ...] = ()
        for part in parts:
            names = counted.setdefault(path, {})
            if part not in names:
                names[part] = _numbered(automatic[part], used.setdefault(path, {})) if part in automatic else part
            path = (*path, names[part])
        name = "/".join(path)
        if name in named:
            raise ValueError(f"Two weights of the model {model.name!r} are called {name!r}: give its layers names.")
        named[name] = variable
    return named


def _numbered(stem: str, used: dict[str, int]) -> str:
    count = used.get(stem, 0)
    used[stem] = count + 1
    return stem if count == 0 else f"{stem}_{count}"


def _automatic_stem(layer: Any) -> str | None:
    """What Keras calls a layer of this class by itself, where this one is called so."""
    stem = type(layer).__name__
    for pattern in _WORDS:
        stem = pattern.sub(r"\1_\2", stem)
    stem = stem.lower()
    # The two halves of a Bidirectional layer are called after it.
    match = re.fullmatch(rf"((?:forward_|backward_)?{re.escape(stem)})(_\d+)?", layer.name)
    return match and match[1]
