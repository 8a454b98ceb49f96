"""What layers models of TensorFlow.js and models of Keras have in common: layers, options, names of weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]

#: The layers that both have and compute alike. tfjs-layers 4.22.0; keras 3.15.1; tf_keras 2.21.
LAYERS = frozenset(
    (
        "Activation",
        "Add",
        "AlphaDropout",
        "Average",
        "AveragePooling1D",
        "AveragePooling2D",
        "AveragePooling3D",
        "BatchNormalization",
        "Bidirectional",
        "Concatenate",
        "Conv1D",
        "Conv2D",
        "Conv2DTranspose",
        "Conv3D",
        "Conv3DTranspose",
        "Cropping2D",
        "Dense",
        "DepthwiseConv2D",
        "Dot",
        "Dropout",
        "ELU",
        "Embedding",
        "Flatten",
        "GRU",
        "GaussianDropout",
        "GaussianNoise",
        "GlobalAveragePooling1D",
        "GlobalAveragePooling2D",
        "GlobalMaxPooling1D",
        "GlobalMaxPooling2D",
        "LSTM",
        "LayerNormalization",
        "LeakyReLU",
        "Masking",
        "MaxPooling1D",
        "MaxPooling2D",
        "MaxPooling3D",
        "Maximum",
        "Minimum",
        "Multiply",
        "PReLU",
        "Permute",
        "ReLU",
        "RepeatVector",
        "Rescaling",
        "Reshape",
        "SeparableConv2D",
        "SimpleRNN",
        "Softmax",
        "SpatialDropout1D",
        "ThresholdedReLU",
        "TimeDistributed",
        "UpSampling2D",
        "ZeroPadding2D",
    )
)
MODELS = frozenset(("Model", "Functional", "Sequential"))
INITIALIZERS = frozenset(
    (
        "Zeros",
        "Ones",
        "Constant",
        "RandomUniform",
        "RandomNormal",
        "TruncatedNormal",
        "Identity",
        "VarianceScaling",
        "GlorotUniform",
        "GlorotNormal",
        "HeNormal",
        "HeUniform",
        "LecunNormal",
        "LecunUniform",
        "Orthogonal",
    )
)
CONSTRAINTS = frozenset(("MaxNorm", "UnitNorm", "NonNeg", "MinMaxNorm"))
ACTIVATIONS = frozenset(
    (
        "elu",
        "gelu",
        "linear",
        "log_softmax",
        "mish",
        "relu",
        "relu6",
        "selu",
        "sigmoid",
        "softmax",
        "softplus",
        "softsign",
        "swish",
        "tanh",
    )
)
#: What Keras calls otherwise.
ACTIVATION_NAMES = {"silu": "swish"}
INITIALIZER_NAMES = {
    "LecunNormal": "LeCunNormal",
    "LecunUniform": "LeCunUniform",
    "OrthogonalInitializer": "Orthogonal",
}
FROM_TFJS = {"LeCunNormal": "LecunNormal", "LeCunUniform": "LecunUniform"}

#: Fields of a TensorFlow.js layer that say nothing which Keras has to know.
WITHOUT_MEANING = frozenset(
    (
        "batch_input_shape",
        "input_dtype",
        "input_length",
        "implementation",
        "ragged",
        "dtype",
        "use_cudnn",
        "time_major",
        "zero_output_for_mask",
    )
)
#: What a layer's configuration may have for TensorFlow.js.
FIELDS = frozenset(
    (
        "activation",
        "activity_regularizer",
        "alpha",
        "alpha_constraint",
        "alpha_initializer",
        "alpha_regularizer",
        "axes",
        "axis",
        "beta_constraint",
        "beta_initializer",
        "beta_regularizer",
        "bias_constraint",
        "bias_initializer",
        "bias_regularizer",
        "center",
        "cropping",
        "data_format",
        "depth_multiplier",
        "depthwise_constraint",
        "depthwise_initializer",
        "depthwise_regularizer",
        "dilation_rate",
        "dims",
        "dropout",
        "embeddings_constraint",
        "embeddings_initializer",
        "embeddings_regularizer",
        "epsilon",
        "filters",
        "gamma_constraint",
        "gamma_initializer",
        "gamma_regularizer",
        "go_backwards",
        "input_dim",
        "interpolation",
        "kernel_constraint",
        "kernel_initializer",
        "kernel_regularizer",
        "kernel_size",
        "layer",
        "mask_value",
        "mask_zero",
        "max_value",
        "merge_mode",
        "momentum",
        "moving_mean_initializer",
        "moving_variance_initializer",
        "n",
        "name",
        "noise_shape",
        "normalize",
        "offset",
        "output_dim",
        "padding",
        "pointwise_constraint",
        "pointwise_initializer",
        "pointwise_regularizer",
        "pool_size",
        "rate",
        "recurrent_activation",
        "recurrent_constraint",
        "recurrent_dropout",
        "recurrent_initializer",
        "recurrent_regularizer",
        "return_sequences",
        "return_state",
        "scale",
        "seed",
        "shared_axes",
        "size",
        "stateful",
        "stddev",
        "strides",
        "target_shape",
        "theta",
        "trainable",
        "unit_forget_bias",
        "units",
        "unroll",
        "use_bias",
    )
)


#: What Keras 3 knows our own activation by, also in saved models.
HARD_SIGMOID = "tensorbridge>hard_sigmoid"


def hard_sigmoid_of(keras: Any) -> Callable[[Any], Any]:
    """The hard sigmoid of TensorFlow.js and Keras 2, ``clip(0.2 * x + 0.5, 0, 1)``: that of Keras 3 is less steep."""
    found = keras.saving.get_registered_object(HARD_SIGMOID)
    if found is not None:
        return found  # type: ignore[no-any-return]

    def hard_sigmoid(x: Any) -> Any:
        return keras.ops.clip(0.2 * x + 0.5, 0.0, 1.0)

    registered: Callable[[Any], Any] = keras.saving.register_keras_serializable("tensorbridge", "hard_sigmoid")(
        hard_sigmoid
    )
    return registered


def leaves(model: Any) -> Iterator[Any]:
    """The layers of a model and of the models in it; wrappers as they are."""
    for layer in model.layers:
        if hasattr(layer, "layers"):
            yield from leaves(layer)
        elif type(layer).__name__ != "InputLayer":
            yield layer


def last_name(variable: Any) -> str:
    """What a variable is called within its layer."""
    return str(variable.name).split(":", maxsplit=1)[0].rsplit("/", 1)[-1]


def tfjs_variable(layer: Any, variable: Any) -> str:
    """What TensorFlow.js calls a weight within its layer."""
    inner = getattr(layer, "layer", layer)
    name = last_name(variable)
    return "depthwise_kernel" if type(inner).__name__ == "DepthwiseConv2D" and name == "kernel" else name


def differently(kind: str, config: Json) -> str | None:
    """The option of a layer that one of the two computes in another way, or only says that it computes it."""
    # tfjs-layers 4.22.0: no half pixels; "not implemented" when it predicts; one alpha.
    for name, option, same in (
        ("UpSampling2D", "interpolation", "nearest"),
        ("Conv1D", "padding", ("valid", "same")),
        ("ELU", "alpha", 1),
    ):
        value = config.get(option)
        if kind == name and value is not None and value not in (same if isinstance(same, tuple) else (same,)):
            return f"{option}={value!r}"
    return None


def refuse_masked_halves(model: Json) -> None:
    """Refuse a model whose Bidirectional layer may get a mask: its outputs for masked steps are not the same."""
    layers = list(_layers_in(model))
    masks = [name for name, kind, config in layers if kind == "Masking" or config.get("mask_zero")]
    halves = [
        name
        for name, kind, config in layers
        if kind == "Bidirectional" and config["layer"]["config"].get("return_sequences")
    ]
    if masks and halves:
        raise ValueError(
            f"The layer {halves[0]!r} (Bidirectional, with return_sequences) may get the mask of {masks[0]!r}, which "
            "TensorFlow.js and Keras treat in different ways."
        )


def _layers_in(entry: Json) -> Iterator[tuple[str, str, Json]]:
    config = entry["config"]
    inner = config if isinstance(config, list) else config.get("layers", [])
    for each in inner:
        yield from _layers_in(each)
    if isinstance(config, dict):
        yield config.get("name", ""), entry["class_name"], config


def links(ends: Any) -> list[Any]:
    """The links of ``input_layers`` and ``output_layers``: one, or a list, or a dict of them."""
    if isinstance(ends, dict):
        return list(ends.values())
    return [ends] if ends and isinstance(ends[0], str) else list(ends)


def is_keras_3(keras: Any) -> bool:
    """Whether the module is Keras 3 and not tf_keras."""
    return bool(keras.__name__ == "keras" and hasattr(keras, "ops"))
