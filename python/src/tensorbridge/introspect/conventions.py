"""What parameters are by the rules of a library where no text says it: `dtype` is a dtype in every function of Keras.

Each row is a rule of the library's own design (the protocol of its layers, metrics and losses), not a guess from a
name; it counts only where neither an annotation nor a docstring nor a default tells the type. The model marks such a
type by having no `from`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .type_language import ROLES, names_in


class Convention(NamedTuple):
    """Which parameters, and their type."""

    owner: str
    # Of a function or method; `__init__` for what a class is made of.
    function: str
    parameter: str
    type: str


# A layer's input: one tensor, a list of them, or a dict of them (a list of tensors is TensorLike).
_INPUTS = "TensorLike | dict[str, TensorLike]"
_SHAPES = "Shape | list[Shape] | dict[str, Shape]"
_KERAS = [
    Convention("", "", "dtype", "DType"),
    Convention("", r"(?!deserialize|get)", "name", "str"),
    Convention("", "", "data_format", "Literal['channels_first', 'channels_last']"),
    Convention("", "", "trainable|training|use_bias|from_logits|keepdims", "bool"),
    Convention("", "", "custom_objects", "dict"),
    Convention("", "from_config", "config", "dict"),
    # What layers and metrics make variables of: keras/src/layers/layer.py, keras/src/metrics/metric.py.
    Convention("", "add_variable|add_weight", "shape", "Shape"),
    Convention("", "add_variable|add_weight", "initializer", "Initializer"),
    Convention("", "add_variable|add_weight", "regularizer", "Regularizer"),
    Convention("", "add_variable|add_weight", "constraint", "Constraint"),
    Convention("", "set_weights", "weights", "list[ArrayLike]"),
    Convention("", "add_loss", "loss|losses", "TensorLike"),
    Convention("", "quantize|quantized_build", "mode", "str"),
    Convention("", "quantize", "config", "keras.quantizers.QuantizationConfig"),
    Convention(r"\w+\.optimizers\.schedules\.", "__call__", "step", "TensorLike"),
    Convention("", "rematerialized_call", "layer_call", "Callable"),
    Convention("", r"stateless_\w+", "metric_variables", "list[TensorLike]"),
    Convention("", "convert_input", "x", "TensorLike"),
    Convention("", "convert_input", "autocast", "bool"),
    Convention("", "save_own_variables|load_own_variables", "store", "dict"),
    Convention("", r"on_\w+", "logs", "dict"),
    Convention("", r"on_\w+_(begin|end)", "batch|epoch", "int"),
    Convention("", "set_model", "model", "keras.Model"),
    Convention("", "set_params", "params", "dict"),
    Convention("", "", "activity_regularizer", "Regularizer"),
    Convention("", "__init__", "input_shape|batch_input_shape", "Shape"),
    Convention("", "__init__", "input_dim|batch_size|implementation|input_length", "int"),
    # tf_keras/src/engine/base_layer.py, allowed_kwargs: initial values.
    Convention(r"tf_keras\.(?!applications)", "__init__", "weights", "list[ArrayLike]"),
    Convention("", "__init__", "autocast", "bool"),
    Convention(r"\w+\.optimizers\.", "__init__", "clipnorm|clipvalue|global_clipnorm", "float"),
    Convention("", "compute_output_shape|build|quantized_build", "input_shape|inputs_shape|input_shapes", _SHAPES),
    Convention("", "compute_output_shape|build", "sequences_shape|initial_state_shape", _SHAPES),
    Convention("", "call|compute_output_spec|compute_mask|__call__|symbolic_call|quantized_call", "inputs", _INPUTS),
    Convention("", "call|compute_output_spec|compute_mask|__call__", "mask|previous_mask", "TensorLike"),
    Convention("", "update_state|result|__call__|call|compute_loss", "y_true|y_pred|sample_weight", "TensorLike"),
    Convention(r"\w+\.(losses|metrics)\.\w+$", "", "y_true|y_pred", "TensorLike"),
    # Preprocessing layers, keras/src/layers/preprocessing/image_preprocessing/base_image_preprocessing_layer.py.
    Convention("", r"transform_\w+", "images?|labels?|segmentation_masks?", "TensorLike"),
    Convention("", r"transform_\w+", "bounding_boxes|bounding_box", "dict"),
    # What get_random_transformation gave, in whatever form the layer chose.
    Convention("", r"transform_\w+", "transformation", "object"),
    Convention(
        r"\w+\.layers\.(Random|Center|Auto|Aug|Cut|Mix|Max|Equ|Solar|Res|Pipe)\w+",
        "call|get_random_transformation",
        "data",
        "TensorLike | dict",
    ),
    Convention("", "convert_weight", "weight", "TensorLike"),
    Convention(r"\w+\.layers\.", "__init__", "bounding_box_format", "str"),
    # A layer makes a generator of its own from it: keras/src/random/seed_generator.py takes an int and nothing else.
    Convention(r"\w+\.(layers|random)\.", "__init__", "seed", "int"),
    Convention(r"\w+\.initializers\.", "__init__", "seed", "int | keras.random.SeedGenerator"),
    Convention("", "get_random_transformation", "seed", "int | keras.random.SeedGenerator"),
    Convention(r"\w+\.optimizers\.", "build", "var_list|variables|trainable_variables", "list[keras.Variable]"),
    Convention(r"\w+\.optimizers\.", "__init__", "decay|lr", "float"),
    # keras/src/optimizers/base_optimizer.py
    Convention(r"\w+\.optimizers\.", "", "variable|reference_variable", "keras.Variable"),
    Convention(r"\w+\.optimizers\.", "", "variables|trainable_variables", "list[keras.Variable]"),
    Convention(r"\w+\.optimizers\.", "", "grads", "list[TensorLike]"),
    Convention(r"\w+\.optimizers\.(?!schedules)", "(?!__init__)", "gradient|learning_rate|value|loss", "TensorLike"),
    Convention(r"\w+\.optimizers\.", "", "grads_and_vars", "Iterable[tuple[TensorLike, keras.Variable]]"),
    Convention(r"\w+\.constraints\.", "__call__", "w", "TensorLike"),
    Convention(r"\w+\.regularizers\.", "__call__", "x|inputs", "TensorLike"),
    Convention(
        r"(tf_keras|tensorflow\.keras)\.backend\.", "", "x|y|a|b|tensor|output|target|kernel|inputs", "TensorLike"
    ),
    Convention(r"keras\.ops\.", "(nan)?arg(max|min)", "axis", "int"),
    Convention(r"keras\.ops\.", "", "axis", "int | tuple[int, ...] | list[int]"),
    Convention(r"keras\.ops\.", "", "x|x1|x2|y|a|b|v|m|condition", "TensorLike"),
    Convention("", "convolution_op", "inputs|kernel", "TensorLike"),
    Convention("", "deserialize", "config", "dict | str"),
    Convention("", "enable_lora", "rank", "int"),
    Convention("", "enable_lora", "lora_alpha", "float"),
    Convention(r"tf_keras\.optimizers\.", "_resource_apply_(dense|sparse)", "var|handle", "tensorflow.Variable"),
    Convention(r"tf_keras\.optimizers\.", "_resource_apply_(dense|sparse)", "grad|indices", "TensorLike"),
    Convention("", "get_initial_state", "batch_size", "int"),
    Convention("", "get_initial_state|call", "states|initial_state|constants|sequences", "TensorLike"),
    Convention(r"\w+\.layers\.", "adapt|update_state", "data", "TensorLike | tensorflow.data.Dataset"),
    Convention("", "save_assets|load_assets", "dir_path", "str"),
    Convention("", "", "filepath|filename|file_path", "str"),
]


def _keras_2(kind: str) -> str:
    """A type of Keras 3 in Keras 2."""
    if "SeedGenerator" in kind:
        return "int"
    return kind.replace("keras.Variable", "tensorflow.Variable").replace("keras.Model", "tf_keras.Model")


_BY_KERAS_2 = [each._replace(type=_keras_2(each.type)) for each in _KERAS]
_TENSORFLOW = [
    Convention("", "", "dtype|out_type|output_dtype|input_dtype", "DType"),
    Convention("", "", "name|scope|shared_name|container", "str"),
    Convention("", "", "keep_dims|keepdims", "bool"),
    Convention(
        r"tensorflow\.experimental\.numpy\.\w+$",
        "",
        r"x|x1|x2|a|b|m|v|y|ary|arr|val|array|condition|element|c|i|p|r",
        "TensorLike",
    ),
    Convention(r"tensorflow\.linalg\.LinearOperator\w*", "__init__", r"is_\w+", "bool"),
    Convention("", "_resource_apply_(dense|sparse)|_apply_(dense|sparse)", "grad", "TensorLike"),
    Convention("", "_resource_apply_(dense|sparse)|_apply_(dense|sparse)", "var|handle", "tensorflow.Variable"),
    Convention("", "_resource_apply_sparse", "indices", "TensorLike"),
]
_TENSORFLOW += [
    Convention("", "", "summarize", "int"),
    Convention("", "ParseFromString|MergeFromString", "serialized", "bytes"),
    Convention("", "HasField|ClearField|WhichOneof|__contains__", "field_name|oneof_group|field_name_or_key", "str"),
    # Optimizer(name, use_locking) and its like.
    Convention("", "", "use_locking|use_resource|use_nesterov|sloppy", "bool"),
    # tf.compat.v1.layers and rnn_cell are layers of Keras 2.
    *(
        each._replace(owner=r"tensorflow\.compat\.v1\.(layers|nn)\.")
        for each in _BY_KERAS_2
        if not each.owner and names_in(each.type).isdisjoint(ROLES - {"TensorLike", "Shape", "DType"})
    ),
]
# numpy/__init__.pyi: what a dtype, an axis and an array to write into may be is the same everywhere.
_NUMPY = [
    Convention("", "", "dtype", "DType"),
    Convention("", r"(nan)?arg(max|min)|\w*split", "axis", "int"),
    Convention("", "", "axis", "int | tuple[int, ...]"),
    # Only ufuncs may have several results.
    Convention(r"numpy\.(ndarray|matrix|ma)\b", "", "out", "ArrayLike"),
    Convention("", "", "out", "ArrayLike | tuple[ArrayLike, ...]"),
    Convention("", "", "keepdims", "bool"),
    Convention(r"numpy\.(\w+\.)?[a-z]\w*$", "", "a|b|x|y|x1|x2|ar1|ar2|arr|ary|v|m", "ArrayLike"),
]
_BY_PACKAGE: dict[str, list[Convention]] = {
    "keras": _KERAS,
    "tf_keras": _BY_KERAS_2,
    "tensorflow": _TENSORFLOW,
    "numpy": _NUMPY,
}
# Python's own protocol of contexts.
_ALL = [Convention("", "__exit__", r"\w+", "object")]


def certain_result(path: str, told: str | None) -> str | None:
    """The type of what a function gives, after a rule of its library that holds whatever the texts say.

    Args:
        path: the dotted name of the function.
        told: by its docstring. Those of `keras.ops` and of TensorFlow's own NumPy call arrays what are tensors.
    """
    if told is not None and path.startswith(("keras.ops.", "tensorflow.experimental.numpy.")):
        return told.replace("numpy.ndarray", "Tensor")
    return told


def conventional_type(package: str, owner: str, function: str, parameter: str) -> str | None:
    """The type of a parameter by the rules of its library.

    Args:
        owner: the dotted name of the function, or of the class whose method it is.
        function: the last part of its name.
    """
    for each in [*_BY_PACKAGE.get(package, []), *_ALL]:
        if (
            re.fullmatch(each.parameter, parameter)
            and (
                not each.function
                or re.match(rf"(?:{each.function})$" if "(?!" not in each.function else each.function, function)
            )
            and (not each.owner or re.match(each.owner, owner))
        ):
            return each.type
    return None
