"""Layers models of TensorFlow.js as models of Keras.

TensorFlow.js writes topologies as Keras 2 did, with null for what was not given.
"""

from __future__ import annotations

import inspect
import json
from typing import Any

from .tfjs_layers import (
    FROM_TFJS,
    LAYERS,
    MODELS,
    WITHOUT_MEANING,
    Json,
    differently,
    hard_sigmoid_of,
    is_keras_3,
    last_name,
    leaves,
    links,
    refuse_masked_halves,
    tfjs_variable,
)


class _Weights:
    """The weights of a file, given out by layer and counted."""

    def __init__(self, values: Json) -> None:
        self._values = values
        self._left = dict.fromkeys(values)

    def assign(self, layer: Any) -> None:
        """Give a layer all weights that have its name in theirs, in their order."""
        names = [name for name in self._values if layer.name in name.split("/")[:-1]]
        variables = list(layer.weights)
        for name, variable in zip(names, variables, strict=False):
            value = self._values[name]
            if tfjs_variable(layer, variable) != name.rsplit("/", 1)[-1] or tuple(value.shape) != tuple(variable.shape):
                raise ValueError(
                    f"The weight {name!r} of shape {tuple(value.shape)} does not fit the weight "
                    f"{last_name(variable)!r} of shape {tuple(variable.shape)} of the layer "
                    f"{layer.name!r} ({type(layer).__name__})."
                )
            variable.assign(value)
            self._left.pop(name, None)
        if len(names) != len(variables):
            raise ValueError(
                f"The layer {layer.name!r} ({type(layer).__name__}) has {len(variables)} weights; the file has "
                f"{len(names)} for it: {', '.join(names) or 'none'}."
            )

    def finish(self) -> None:
        if self._left:
            raise ValueError(f"The file has weights of no layer: {', '.join(self._left)}.")


def model_from_tfjs(keras: Any, topology: str, weights: Json) -> Any:
    """The model of Keras that a layers model of TensorFlow.js is.

    Args:
        keras: the module, of either world.
        topology: ``modelTopology`` as JSON.
        weights: the values by the names that the file gives them, in its order.

    Raises:
        ValueError: a layer, an option or a weight that Keras does not have, by its name.
    """
    read = json.loads(topology)
    config = read.get("model_config", read)
    refuse_masked_halves(config)
    model = _Reader(keras).model(config)
    given = _Weights(weights)
    for layer in leaves(model):
        given.assign(layer)
    given.finish()
    return model


class _Reader:
    """Makes objects of Keras of configurations of TensorFlow.js."""

    def __init__(self, keras: Any) -> None:
        self._keras = keras

    def model(self, entry: Json) -> Any:
        kind, config = entry["class_name"], entry["config"]
        if kind == "Sequential":
            # Older files have the mere list of layers.
            return self._sequential(config if isinstance(config, dict) else {"layers": config})
        if kind in MODELS:
            return self._functional(config)
        raise ValueError(f"The topology is a {kind}; a Sequential or a functional model was expected.")

    def _sequential(self, config: Json) -> Any:
        model = self._keras.Sequential(name=config.get("name"))
        for i, entry in enumerate(config["layers"]):
            shape = entry["config"].get("batch_input_shape") if isinstance(entry["config"], dict) else None
            if entry["class_name"] == "InputLayer":
                model.add(self._input(entry["config"]))
                continue
            if i == 0 and shape is not None:
                model.add(self._keras.Input(batch_shape=shape))
            model.add(self._layer(entry))
        return model

    def _functional(self, config: Json) -> Any:
        """The graph: a layer is called once its inputs are there. A node is a call; those of a model begin with 1."""
        layers: Json = {}
        outputs: dict[tuple[str, int], Any] = {}
        waiting: list[tuple[str, int, list[Any]]] = []
        for entry in config["layers"]:
            name = entry["name"]
            if entry["class_name"] == "InputLayer":
                outputs[name, 0] = self._input({**entry["config"], "name": name})
                continue
            layers[name] = self._layer(entry)
            first = 1 if entry["class_name"] in MODELS else 0
            waiting += [(name, first + i, node) for i, node in enumerate(entry["inbound_nodes"])]
        while waiting:
            ready = [each for each in waiting if all((link[0], link[1]) in outputs for link in each[2])]
            if not ready:
                raise ValueError(f"The layer {waiting[0][0]!r} has inputs that no layer gives.")
            for name, index, node in ready:
                tensors = [_tensor(outputs[link[0], link[1]], link[2]) for link in node]
                extra: Json = next((link[3] for link in node if len(link) > 3 and link[3]), {})
                if extra:
                    raise ValueError(f"The layer {name!r} is called with {', '.join(extra)}, which is not supported.")
                outputs[name, index] = layers[name](tensors[0] if len(tensors) == 1 else tensors)
            waiting = [each for each in waiting if (each[0], each[1]) not in outputs]
        ends = [
            [_tensor(outputs[link[0], link[1]], link[2]) for link in links(config[key])]
            for key in ("input_layers", "output_layers")
        ]
        inputs, results = ([end[0] if len(end) == 1 else end][0] for end in ends)
        return self._keras.Model(inputs, results, name=config.get("name"))

    def _input(self, config: Json) -> Any:
        shape = config.get("batch_input_shape", config.get("batch_shape"))
        return self._keras.Input(batch_shape=shape, dtype=config.get("dtype") or "float32", name=config.get("name"))

    def _layer(self, entry: Json) -> Any:
        kind, config = entry["class_name"], entry["config"]
        if kind in MODELS:
            return self.model(entry)
        Layer = getattr(self._keras.layers, kind, None) if kind in LAYERS else None  # noqa: N806
        name = config.get("name", entry.get("name"))
        if Layer is None:
            raise ValueError(
                f"The layer {name!r} is a {kind} of TensorFlow.js, for which {self._keras.__name__} has no counterpart."
            )
        options = {key: self._option(name, key, value) for key, value in config.items() if key not in WITHOUT_MEANING}
        # What was not given is null there.
        options = {key: value for key, value in options.items() if value is not None}
        if kind == "LSTM":
            options.setdefault("unit_forget_bias", False)
        if kind == "GRU":
            options.setdefault("reset_after", False)
        if kind == "LeakyReLU" and "negative_slope" in inspect.signature(Layer.__init__).parameters:
            options["negative_slope"] = options.pop("alpha")
        if (option := differently(kind, config)) is not None:
            raise ValueError(
                f"The layer {name!r} ({kind}) has {option}, which {self._keras.__name__} computes otherwise."
            )
        # Not every layer takes it when it is made.
        trainable = options.pop("trainable", True)
        layer = Layer(**options)
        layer.trainable = trainable
        return layer

    def _option(self, name: str, key: str, value: Any) -> Any:
        if value is None:
            return None
        if key in {"activation", "recurrent_activation"}:
            return self._activation(value)
        if key == "layer":
            return self._layer(value)
        for ending, module in (
            ("initializer", "initializers"),
            ("regularizer", "regularizers"),
            ("constraint", "constraints"),
        ):
            if key.endswith(ending):
                kind = FROM_TFJS.get(value["class_name"], value["class_name"])
                known = getattr(getattr(self._keras, module), kind, None)
                if known is None:
                    raise ValueError(
                        f"The layer {name!r} has the {ending} {kind}, which {self._keras.__name__} does not have."
                    )
                return known(**value["config"])
        return value

    def _activation(self, name: str) -> Any:
        if name == "hard_sigmoid" and is_keras_3(self._keras):
            return hard_sigmoid_of(self._keras)
        return {"swish": "silu"}.get(name, name) if is_keras_3(self._keras) else name


def _tensor(outputs: Any, index: int) -> Any:
    return outputs[index] if isinstance(outputs, (list, tuple)) else outputs
