"""Models of Keras as layers models of TensorFlow.js.

What TensorFlow.js cannot be told, or computes in another way, is an error that names the layer.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterator
from typing import Any

from .interchange import expect_model, value_of
from .tfjs_layers import (
    ACTIVATION_NAMES,
    ACTIVATIONS,
    CONSTRAINTS,
    FIELDS,
    HARD_SIGMOID,
    INITIALIZER_NAMES,
    INITIALIZERS,
    LAYERS,
    WITHOUT_MEANING,
    Json,
    differently,
    is_keras_3,
    leaves,
    links,
    refuse_masked_halves,
    tfjs_variable,
)


def model_to_tfjs(model: Any) -> Json:
    """``topology`` (JSON) and ``weights`` (pairs of name and value) of a model of Keras, as TensorFlow.js reads them.

    Raises:
        TypeError: it is no model.
        ValueError: a layer or an option that TensorFlow.js does not have, or computes otherwise, by its name.
    """
    expect_model(model)
    writer = _Writer(model)
    entry = writer.model(model)
    refuse_masked_halves(entry)
    topology = {"keras_version": "2.15.0", "backend": "tensorflow", "model_config": entry}
    weights = [pair for layer in leaves(model) for pair in writer.weights(layer)]
    names = [name for name, _ in weights]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise ValueError(f"Two weights would be called {twice!r} in TensorFlow.js: give the layers names of their own.")
    return {"topology": json.dumps(topology, default=_plain), "weights": [list(pair) for pair in weights]}


class _Writer:
    """Makes configurations of TensorFlow.js of models of Keras."""

    def __init__(self, model: Any) -> None:
        modules = [kind.__module__.split(".")[0] for kind in type(model).__mro__]
        self._keras = sys.modules[next(name for name in modules if name in {"keras", "tf_keras"})]

    def model(self, model: Any) -> Json:
        if isinstance(model, self._keras.Sequential):
            if not model.built or model.input_shape is None:
                raise ValueError(
                    f"The model {model.name!r} does not know its input: give it an Input, or call it once."
                )
            layers = [self._input_entry(model.input_shape, f"{model.name}_input", "float32")]
            layers += [self._entry(layer) for layer in model.layers if type(layer).__name__ != "InputLayer"]
            return {"class_name": "Sequential", "config": {"name": model.name, "layers": layers}}
        try:
            config = model.get_config()
        except NotImplementedError:
            config = {}
        if "input_layers" not in config:
            raise ValueError(
                f"The model {model.name!r} is a {type(model).__name__}, whose layers are called by code: only "
                "Sequential and functional models can be written for TensorFlow.js."
            )
        return {"class_name": "Functional", "config": self._graph(model, config)}

    def _graph(self, model: Any, config: Json) -> Json:
        layers = {layer.name: layer for layer in model.layers}
        first = {name: 1 if self._is_model(layer) and is_keras_3(self._keras) else 0 for name, layer in layers.items()}

        def link(history: list[Any]) -> list[Any]:
            name, node, tensor = history[:3]
            return [name, node + first[name], tensor]

        entries = []
        for each in config["layers"]:
            layer = layers[each["name"]]
            if type(layer).__name__ == "InputLayer":
                shape = each["config"].get("batch_shape", each["config"].get("batch_input_shape"))
                entries.append({**self._input_entry(shape, layer.name, each["config"]["dtype"]), "inbound_nodes": []})
                continue
            nodes = [
                [[*link(history), {}] for history in _histories(layer.name, node)] for node in each["inbound_nodes"]
            ]
            entries.append({**self._entry(layer), "inbound_nodes": nodes})
        ends = {key: [link(history) for history in links(config[key])] for key in ("input_layers", "output_layers")}
        return {"name": model.name, "layers": entries, **ends}

    def _is_model(self, layer: Any) -> bool:
        return isinstance(layer, self._keras.Model)

    @staticmethod
    def _input_entry(shape: Any, name: str, dtype: Any) -> Json:
        config = {"batch_input_shape": list(shape), "dtype": dtype, "sparse": False, "name": name}
        return {"class_name": "InputLayer", "config": config, "name": name}

    def _entry(self, layer: Any) -> Json:
        if self._is_model(layer):
            return {**self.model(layer), "name": layer.name}
        kind = type(layer).__name__
        if kind not in LAYERS or type(layer) is not getattr(self._keras.layers, kind, None):
            raise ValueError(f"The layer {layer.name!r} is a {kind}, which TensorFlow.js does not have.")
        config = {}
        for key, value in self._options(layer).items():
            config[key] = self._option(layer, key, value)
        if (option := differently(kind, config)) is not None:
            raise self._refused(layer, f"has {option}")
        return {"class_name": kind, "config": config, "name": layer.name}

    def _options(self, layer: Any) -> Json:
        """What TensorFlow.js has of a layer's options; the others must have their defaults."""
        config = layer.get_config()
        policy = getattr(layer, "dtype_policy", None)
        if getattr(policy, "name", "float32") != "float32":
            raise self._refused(layer, f"computes in {policy.name}")  # type: ignore[union-attr]
        if type(layer).__name__ == "LeakyReLU" and "negative_slope" in config:
            config["alpha"] = config.pop("negative_slope")
        if type(layer).__name__ in {"SeparableConv2D", "DepthwiseConv2D"}:
            # tf_keras has them from the base class, without any meaning.
            config = {
                key: value for key, value in config.items() if not key.startswith("kernel_") or key == "kernel_size"
            }
        if type(layer).__name__ == "Bidirectional":
            _check_halves(layer, config)
        if type(layer).__name__ == "GRU" and config.pop("reset_after"):
            raise self._refused(layer, "has reset_after=True")
        parameters = _parameters(type(layer))
        for key, value in config.items():
            if key in FIELDS or key in {"dtype", "batch_input_shape"}:
                continue
            default = parameters[key].default if key in parameters else None
            if key not in WITHOUT_MEANING and value is not None and value is not False and value != default:
                raise self._refused(layer, f"has {key}={value!r}")
        return {key: value for key, value in config.items() if key in FIELDS}

    def _option(self, layer: Any, key: str, value: Any) -> Any:
        if value is None:
            return None
        if key in {"activation", "recurrent_activation"}:
            return self._activation(layer, value)
        if key == "layer":
            return self._entry(layer.forward_layer if hasattr(layer, "forward_layer") else layer.layer)
        if key.endswith("_initializer"):
            return self._nested(layer, value, INITIALIZERS, "initializer")
        if key.endswith("_constraint"):
            return self._nested(layer, value, CONSTRAINTS, "constraint")
        if key.endswith("_regularizer"):
            known = self._nested(layer, value, frozenset(("L1", "L2", "L1L2")), "regularizer")
            factors = {"l1": 0.0, "l2": 0.0, **known["config"]}
            return {"class_name": "L1L2", "config": {name: float(factor) for name, factor in factors.items()}}
        return value

    def _nested(self, layer: Any, value: Json, known: frozenset[str], what: str) -> Json:
        kind = INITIALIZER_NAMES.get(value["class_name"], value["class_name"])
        if value["class_name"] not in known and kind not in known:
            raise self._refused(layer, f"has the {what} {value['class_name']}")
        config = {name: each for name, each in value["config"].items() if not isinstance(each, dict)}
        return {"class_name": kind, "config": config}

    def _activation(self, layer: Any, value: Any) -> str:
        if isinstance(value, dict):
            value = str(value["config"])
        name: str = ACTIVATION_NAMES.get(value, value)
        if name == HARD_SIGMOID or (name == "hard_sigmoid" and not is_keras_3(self._keras)):
            return "hard_sigmoid"
        if name not in ACTIVATIONS:
            raise self._refused(layer, f"has the activation {name}")
        return name

    @staticmethod
    def _refused(layer: Any, what: str) -> ValueError:
        return ValueError(
            f"The layer {layer.name!r} ({type(layer).__name__}) {what}, which TensorFlow.js does not have, or computes "
            "otherwise."
        )

    def weights(self, layer: Any) -> Iterator[tuple[str, Any]]:
        """The weights of a layer by the names that TensorFlow.js gives them."""
        for variable in layer.weights:
            value = value_of(variable)
            if str(value.dtype) not in {"float32", "int32"}:
                raise self._refused(layer, f"has weights of dtype {value.dtype}")
            inner = ""
            if hasattr(layer, "forward_layer"):
                halves = (layer.forward_layer, layer.backward_layer)
                half = next(i for i, each in enumerate(halves) if any(own is variable for own in each.weights))
                inner = f"{('forward', 'backward')[half]}_{halves[0].name}/"
            yield f"{layer.name}/{inner}{tfjs_variable(layer, variable)}", value


def _parameters(kind: type) -> dict[str, inspect.Parameter]:
    """The parameters of a class's constructor, with those that its bases take from ``**kwargs``."""
    found: dict[str, inspect.Parameter] = {}
    for each in reversed(kind.__mro__):
        if "__init__" in each.__dict__:
            found.update(inspect.signature(each.__dict__["__init__"]).parameters)
    return found


def _histories(name: str, node: Any) -> list[Any]:
    """Which tensors a layer is called with: [layer, node, tensor] of each."""
    if isinstance(node, list):
        extra: Json = next((link[3] for link in node if len(link) > 3), {})
        found = [link[:3] for link in node]
    else:
        extra = node["kwargs"]
        args = node["args"]
        extra = {**extra, **({"more than one argument": args} if len(args) != 1 else {})}
        found = [
            tensor["config"]["keras_history"] for tensor in (args[0] if isinstance(args[0], (list, tuple)) else args)
        ]
    given = [key for key, value in extra.items() if value is not None and key != "mask"]
    if given:
        raise ValueError(f"The layer {name!r} is called with {', '.join(given)}, which TensorFlow.js cannot be told.")
    return found


def _check_halves(layer: Any, config: Json) -> None:
    """Drop what a Bidirectional layer says of its other half, which TensorFlow.js makes of the first."""
    other = config.pop("backward_layer", None)
    if other is None:
        return
    mine, theirs = (_without_direction(each["config"]) for each in (config["layer"], other))
    if mine != theirs or config["layer"]["class_name"] != other["class_name"]:
        raise ValueError(
            f"The layer {layer.name!r} (Bidirectional) has two layers that differ by more than their direction, which "
            "TensorFlow.js does not have."
        )


def _without_direction(config: Json) -> Json:
    return {key: value for key, value in config.items() if key not in {"name", "go_backwards"}}


def _plain(value: Any) -> Any:
    """Numbers of NumPy, which tf_keras has in some configurations."""
    return value.tolist()
