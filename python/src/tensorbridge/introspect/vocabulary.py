"""The English of Python's docstrings: which nouns name types, which words say nothing about the type.

Gathered from the parameters of TensorFlow 2.21, Keras 3.15, tf_keras 2.21 and NumPy 2.4; a phrase with any other word
in the place of a type has no type.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _by_type(table: dict[str, str]) -> dict[str, str]:
    """From `type: "noun, noun"` to `noun: type`."""
    return {noun: kind for kind, nouns in table.items() for noun in nouns.split(", ")}


# Nouns, singular. Several words: the longest match counts.
NOUNS: dict[str, str] = _by_type(
    {
        "int": "int, integer, integral, long",
        "float": (
            "float, double, floating point, floating-point, real, number, decimal, scalar value, python scalar, "
            "numeric value"
        ),
        "bool": "bool, boolean",
        "str": (
            "str, string, text, unicode, pathlib.path, pathlib.path object, os.pathlike, pathlike, path-like, "
            "path-like object, path, file path, filepath, filename, file name"
        ),
        "bytes": "bytes, bytestring, byte string",
        "complex": "complex",
        "None": "none",
        "Callable": (
            "callable, function, lambda, lambda function, callback function, callable function, generator function"
        ),
        "dict": "dict, dictionary, mapping, ordereddict",
        "list": "list",
        "tuple": "tuple, namedtuple",
        "set": "set, frozenset",
        "Iterable": "sequence, iterable",
        "Iterator": "iterator, generator, python generator",
        "TensorLike": "tensor, tensor-like, tensorlike, scalar, matrix, vector, logits",
        "ArrayLike": (
            "array, array-like, array_like, arraylike, array like, ndarray, np.array, numpy.array, np array, numpy "
            "array, numpy ndarray, numpy array-like"
        ),
        "DType": "dtype, data type, data-type, datatype, dtype object, numpy dtype, tf.dtypes.dtype",
        "Shape": "shape, tensor shape, shape tuple, tensorshape, tensor shape tuple",
        "Module": "module, python module",
        "object": "structure, nest, pytree",
    }
)

_IMAGES: dict[str, str] = _by_type(
    {
        "TensorLike": "image, volume, batch of images, batch of volumes, batch of videos",
    }
)

# Nouns that Keras gives a meaning of its own; ~ stands for its package.
KERAS_NOUNS: dict[str, str] = (
    _by_type(
        {
            "Activation": "activation, activation function",
            "Initializer": "initializer, initializer function, initializer instance, initializer object",
            "Regularizer": "regularizer, regularizer function, regularizer instance, regularizer object",
            "Constraint": "constraint, constraint function, constraint instance, projection function",
            "Loss": "loss, loss function",
            "Metric": "metric",
            "Optimizer": "optimizer",
            "~optimizers.schedules.LearningRateSchedule": "schedule, learning rate schedule",
            "~Variable": "variable, keras variable, model variable",
            "tensorflow.data.Dataset": "tf.data, tf.data dataset",
            "~Model": "model, keras model, model instance, keras model instance, functional model",
            "~layers.Layer": "layer, keras layer, layer instance, keras layer instance",
            "~callbacks.Callback": "callback, callback instance",
            "TensorLike": "keras tensor, keras.input, input tensor",
            "~metrics.Metric": "metric instance",
            "~optimizers.Optimizer": "optimizer instance, keras optimizer",
            "~losses.Loss": "loss instance",
            "int | ~random.SeedGenerator": "seed, random seed",
            "~Variable | TensorLike": "weight variable",
        }
    )
    | _IMAGES
)

TENSORFLOW_NOUNS: dict[str, str] = (
    _by_type(
        {
            "tensorflow.Variable": "variable, tf variable",
            "tensorflow.Operation": "operation",
            "tensorflow.data.Dataset": "dataset",
            "tensorflow.Graph": "graph, tensorflow graph",
            "int": "seed, random seed",
        }
    )
    | _IMAGES
)

# Before a noun these say nothing of the type.
ADJECTIVES = _words(
    """
    a an the one single any some another each this its given optional required python plain nonnegative non-negative
    positive negative non-zero nonzero non-empty nested possibly potentially simple small large unique valid new
    existing corresponding additional custom arbitrary standard mutable trainable scalar-valued scalar dense sparse
    ragged keras tensorflow tf numpy jax backend-native symbolic eager concrete first second third last other same
    flat numeric numerical real real-valued floating input output predicted target source mask binary categorical
    one-hot
    multi-hot batched unbatched rank-0 rank-1 rank-2 rank-3 rank-4 0-d 1-d 2-d 3-d 4-d 5-d 6-d n-d 0d 1d 2d 3d 4d 5d
    nd k-d rank 2-tuple length-2 ordered sorted hashable short human-readable fully-qualified absolute relative
    local global signed unsigned json-serializable serializable strictly regular default initial typical either own
    user-defined preallocated hermitian symmetric square constant static homogeneous common dummy exact full
    case-insensitive list-like 0-dimensional 1-dimensional 2-dimensional 3-dimensional 4-dimensional n-dimensional
    one-dimensional two-dimensional multi-dimensional unnamed named finite raw 0-tensor rectangular broadcastable
    nan-free flattened stacked squared singular non-singular learned low-rank
    """
)

# Between a noun of a plain type and the end of its phrase: `integer value`, `string name`, `boolean flag`.
VALUES = _words(
    """
    value number scalar flag name index id identifier key factor argument parameter constant type variable literal
    quantity seed axis dimension rank size length count prefix suffix path rate threshold object instance mode label
    option representation indicator multiplier handle address url tag filename message epsilon offset pattern
    expression token input attribute format encoding placeholder weight ratio probability
    """
)

# What may follow a noun phrase without another alternative.
FOLLOWERS = _words(
    """
    of with between in from specifies for to that which whose who representing specifying indicating
    containing describing
    giving denoting encoding defining determining controlling used using at on by where when if as corresponding
    greater less larger smaller equal such than within storing holding returned passed given having each mapping
    matching and applied controls named called is are was will must should can may has have defaults default >= <= >
    < = == ie eg e.g. i.e. see only prepended appended due per unless so because providing after before during
    inside produced consisting listing expressing shaped belonging broadcastable compatible convertible computed
    created obtained added decorated required wrapping taking implementing following identifying naming pointing
    referring setting telling declaring aligned across over under along into via without then instead since while
    until not does do accepting returning being suitable equivalent broadcast interpreted associated included set
    selecting marking enabling limiting through about
    """
)

# Between the name of a class and the end of its phrase: `Layer instance`.
CLASS_WORDS = _words(
    """
    instance object variable layer callback tensor value proto protobuf enum alike like model namedtuple message
    config
    protocol strategy buffer dtype dataset
    """
)

# After a word for a plain type: these are numbers of a tensor, so that a word for it has to follow.
TENSOR_VALUES = _words("mask image images masks indices values labels flags variables targets integers")

# After `or`, far from the beginning: another alternative begins.
ALTERNATIVE_STARTS = _words(
    """
    a an the one none list tuple callable array_like array-like tensor array dict dictionary sequence iterable
    """
)

# After a number that is a value of its own: `0, 1 or 2`.
NUMBER_FOLLOWERS = _words("or and if for means")

# Words of Keras that may be followed by `name` or `config`.
ROLE_NOUNS = _words("Activation Initializer Regularizer Constraint Loss Metric Optimizer")

NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

# dtypes before `Tensor`.
DTYPE_NAMES = _words(
    """
    int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 bfloat16 half double complex64
    complex128 qint8 quint8 qint16 quint16 qint32 variant resource bool string float int
    """
)

# The last noun of a description without a type, and the type that such a thing has in these libraries.
HEADS: dict[str, str] = _by_type(
    {
        "str": "name, prefix, suffix, filename, filepath, path, directory, url, message, scope name, string",
        "DType": "dtype, data type",
        "Shape": "shape",
        "TensorLike": (
            "tensor, tensors, matrix, matrices, vector, array, arrays, tensor(s), array(s), image, images, batch of "
            "images, logits"
        ),
        "Callable": "function, callable",
    }
)
