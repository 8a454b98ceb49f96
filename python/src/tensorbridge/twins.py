"""What the comparison of a TensorFlow.js model with a Keras model asks of the latter, in both worlds of Keras."""

from __future__ import annotations

import importlib
from typing import Any


def layers_of(model: Any) -> list[Any]:
    """The layers without those that only name an input."""
    return [layer for layer in model.layers if type(layer).__name__ != "InputLayer"]


def twin_layers(model: Any) -> list[dict[str, Any]]:
    """Name, class and weights of each layer."""
    if not model.built:
        raise ValueError("The Keras model has no weights yet. Build it first, with an Input or model.build(shape).")
    return [
        {"name": layer.name, "kind": type(layer).__name__, "weights": _named(layer.weights)}
        for layer in layers_of(model)
    ]


def set_twin_weights(model: Any, weights: list[list[Any]]) -> None:
    """Give each layer its weights."""
    for layer, values in zip(layers_of(model), weights, strict=True):
        layer.set_weights(values)


def twin_outputs(model: Any, inputs: Any) -> list[Any]:
    """What each layer gives for the inputs, outside training."""
    keras = importlib.import_module(_world_of(model))
    each = keras.Model(model.inputs, [layer.output for layer in layers_of(model)])
    outputs = each(_tensors(inputs), training=False)
    # tf_keras gives the output of a single layer without a list around it.
    return [_arrays(output) for output in (outputs if isinstance(outputs, (list, tuple)) else [outputs])]


def twin_gradients(model: Any, inputs: Any, targets: Any) -> dict[str, Any]:
    """The loss that the model was compiled with, in training, and its gradient by each layer's trainable weights."""
    import tensorflow as tf

    layers = layers_of(model)
    variables = [[_native(weight) for weight in layer.trainable_weights] for layer in layers]
    with tf.GradientTape() as tape:
        given, wanted = _tensors(inputs), _tensors(targets)
        loss = model.compute_loss(x=given, y=wanted, y_pred=model(given, training=True))
    gradients = tape.gradient(loss, variables)
    named = [
        dict(zip(_names(layer.trainable_weights), map(_dense, each), strict=True))
        for layer, each in zip(layers, gradients, strict=True)
    ]
    return {"loss": float(loss), "gradients": named}


def twin_step(model: Any, inputs: Any, targets: Any) -> dict[str, Any]:
    """One step on a batch: the loss, and the weights of each layer after it."""
    loss = model.train_on_batch(_tensors(inputs), _tensors(targets))
    first = loss[0] if isinstance(loss, (list, tuple)) else loss
    return {"loss": float(first), "weights": [_named(layer.weights) for layer in layers_of(model)]}


def _world_of(model: Any) -> str:
    is_legacy = any(kind.__module__.startswith("tf_keras.") for kind in type(model).__mro__)
    return "tf_keras" if is_legacy else "keras"


def _names(weights: list[Any]) -> list[str]:
    """Short names; with a number where two are the same, as those of a bidirectional layer."""
    names = [weight.name.rsplit("/", 1)[-1].removesuffix(":0") for weight in weights]
    return [f"{name}_{place}" if names.count(name) > 1 else name for place, name in enumerate(names)]


def _named(weights: list[Any]) -> dict[str, Any]:
    return {name: weight.numpy() for name, weight in zip(_names(weights), weights, strict=True)}


def _native(weight: Any) -> Any:
    # A tape knows TensorFlow's variables only.
    return weight.value if type(weight).__module__.startswith("keras.") else weight


def _tensors(value: Any) -> Any:
    import tensorflow as tf

    return [tf.convert_to_tensor(each) for each in value] if isinstance(value, list) else tf.convert_to_tensor(value)


def _arrays(value: Any) -> Any:
    return [each.numpy() for each in value] if isinstance(value, (list, tuple)) else value.numpy()


def _dense(gradient: Any) -> Any:
    import tensorflow as tf

    return None if gradient is None else tf.convert_to_tensor(gradient).numpy()
