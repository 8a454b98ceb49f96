"""The English of Python's docstrings: which nouns name types, which words say nothing about the type.

Gathered from the parameters of TensorFlow 2.21, Keras 3.15, tf_keras 2.21 and NumPy 2.4; a phrase with any other word in
the place of a type has no type.
"""

from __future__ import annotations

# Nouns, singular. Several words: the longest match counts.
NOUNS: dict[str, str] = {
    "int": "int",
    "integer": "int",
    "integral": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "floating point": "float",
    "floating-point": "float",
    "real": "float",
    "number": "float",
    "decimal": "float",
    "bool": "bool",
    "boolean": "bool",
    "str": "str",
    "string": "str",
    "text": "str",
    "unicode": "str",
    "bytes": "bytes",
    "bytestring": "bytes",
    "byte string": "bytes",
    "complex": "complex",
    "none": "None",
    "callable": "Callable",
    "function": "Callable",
    "lambda": "Callable",
    "lambda function": "Callable",
    "callback function": "Callable",
    "dict": "dict",
    "dictionary": "dict",
    "mapping": "dict",
    "ordereddict": "dict",
    "list": "list",
    "tuple": "tuple",
    "set": "set",
    "frozenset": "set",
    "sequence": "Iterable",
    "iterable": "Iterable",
    "collection": "Iterable",
    "iterator": "Iterator",
    "generator": "Iterator",
    "generator function": "Callable",
    "python generator": "Iterator",
    "tensor": "TensorLike",
    "tensor-like": "TensorLike",
    "tensorlike": "TensorLike",
    "scalar": "TensorLike",
    "array": "ArrayLike",
    "array-like": "ArrayLike",
    "array_like": "ArrayLike",
    "arraylike": "ArrayLike",
    "array like": "ArrayLike",
    "ndarray": "ArrayLike",
    "np.array": "ArrayLike",
    "numpy.array": "ArrayLike",
    "np array": "ArrayLike",
    "numpy array": "ArrayLike",
    "numpy ndarray": "ArrayLike",
    "numpy array-like": "ArrayLike",
    "matrix": "TensorLike",
    "vector": "TensorLike",
    "logits": "TensorLike",
    "dtype": "DType",
    "data type": "DType",
    "data-type": "DType",
    "datatype": "DType",
    "dtype object": "DType",
    "numpy dtype": "DType",
    "shape": "Shape",
    "tensor shape": "Shape",
    "shape tuple": "Shape",
    "tensorshape": "Shape",
    "tensor shape tuple": "Shape",
    "pathlike": "str",
    "path-like": "str",
    "path-like object": "str",
    "path": "str",
    "file path": "str",
    "filepath": "str",
    "filename": "str",
    "file name": "str",
    "file-like object": "",
    "file object": "",
    "module": "Module",
    "python module": "Module",
    "object": "",
}

# Nouns that Keras gives a meaning of its own.
KERAS_NOUNS: dict[str, str] = {
    "activation": "Activation",
    "activation function": "Activation",
    "initializer": "Initializer",
    "initializer function": "Initializer",
    "initializer instance": "Initializer",
    "initializer object": "Initializer",
    "regularizer": "Regularizer",
    "regularizer function": "Regularizer",
    "regularizer instance": "Regularizer",
    "regularizer object": "Regularizer",
    "constraint": "Constraint",
    "constraint function": "Constraint",
    "constraint instance": "Constraint",
    "projection function": "Constraint",
    "loss": "Loss",
    "loss function": "Loss",
    "metric": "Metric",
    "optimizer": "Optimizer",
    "learning rate schedule": "Schedule",
    "variable": "~Variable",
    "keras variable": "~Variable",
    "model": "~Model",
    "keras model": "~Model",
    "model instance": "~Model",
    "keras model instance": "~Model",
    "functional model": "~Model",
    "layer": "~layers.Layer",
    "keras layer": "~layers.Layer",
    "layer instance": "~layers.Layer",
    "keras layer instance": "~layers.Layer",
    "callback": "~callbacks.Callback",
    "callback instance": "~callbacks.Callback",
    "keras tensor": "TensorLike",
    "keras.input": "TensorLike",
    "input tensor": "TensorLike",
    "metric instance": "~metrics.Metric",
    "optimizer instance": "~optimizers.Optimizer",
    "keras optimizer": "~optimizers.Optimizer",
    "loss instance": "~losses.Loss",
    "seed": "int",
}

TENSORFLOW_NOUNS: dict[str, str] = {
    "variable": "tensorflow.Variable",
    "tf variable": "tensorflow.Variable",
    "operation": "tensorflow.Operation",
    "dataset": "tensorflow.data.Dataset",
    "graph": "tensorflow.Graph",
    "tensorflow graph": "tensorflow.Graph",
    "dtypes": "list[DType]",
}

# Before a noun these say nothing of the type.
ADJECTIVES = frozenset(
    ["a", "an", "the", "one", "single", "any", "some", "another", "each", "this", "its", "given", "optional", "required", "python", "plain", "nonnegative", "non-negative", "positive", "negative", "non-zero", "nonzero", "non-empty", "nested", "possibly", "potentially", "simple", "small", "large", "unique", "valid", "new", "existing", "corresponding", "additional", "custom", "arbitrary", "standard", "mutable", "trainable", "scalar-valued", "scalar", "dense", "sparse", "ragged", "keras", "tensorflow", "tf", "numpy", "jax", "backend-native", "symbolic", "eager", "concrete", "first", "second", "third", "last", "other", "same", "flat", "numeric", "numerical", "real-valued", "floating", "input", "output", "predicted", "target", "source", "mask", "binary", "categorical", "one-hot", "multi-hot", "batched", "unbatched", "rank-0", "rank-1", "rank-2", "rank-3", "rank-4", "0-d", "1-d", "2-d", "3-d", "4-d", "5-d", "6-d", "n-d", "0d", "1d", "2d", "3d", "4d", "5d", "nd", "k-d", "rank", "2-tuple", "length-2", "ordered", "sorted", "hashable", "short", "human-readable", "fully-qualified", "absolute", "relative", "local", "global", "signed", "unsigned", "json-serializable", "serializable", "strictly", "regular", "default", "initial", "typical", "either", "own", "user-defined", "preallocated", "hermitian", "symmetric", "square", "real-valued", "constant", "static", "homogeneous", "common", "dummy", "exact", "full", "case-insensitive", "list-like", "0-dimensional", "1-dimensional", "2-dimensional", "3-dimensional", "4-dimensional", "n-dimensional", "one-dimensional", "two-dimensional", "multi-dimensional", "unnamed", "named", "finite", "raw", "0-tensor", "rectangular", "broadcastable", "nan-free", "flattened", "stacked", "squared", "singular", "non-singular", "learned", "low-rank"]
)

# Between a noun of a plain type and the end of its phrase: `integer value`, `string name`, `boolean flag`.
VALUES = frozenset(
    ["value", "number", "scalar", "flag", "name", "index", "id", "identifier", "key", "factor", "argument", "parameter", "constant", "type", "variable", "literal", "quantity", "seed", "axis", "dimension", "rank", "size", "length", "count", "prefix", "suffix", "path", "rate", "threshold", "object", "instance", "mode", "label", "option", "representation", "indicator", "multiplier", "handle", "address", "url", "tag", "filename", "message", "epsilon", "offset", "pattern", "expression", "token", "input", "attribute", "format", "encoding", "placeholder", "weight", "ratio", "probability"]
)

# What may follow a noun phrase without another alternative.
FOLLOWERS = frozenset(
    ["of", "with", "between", "in", "from", "for", "to", "that", "which", "whose", "who", "representing", "specifying", "indicating", "containing", "describing", "giving", "denoting", "encoding", "defining", "determining", "controlling", "used", "using", "to", "at", "on", "by", "where", "when", "if", "describing", "as", "corresponding", "greater", "less", "larger", "smaller", "equal", "such", "than", "within", "describing", "storing", "holding", "returned", "passed", "given", "having", "each", "mapping", "matching", "and", "applied", "controls", "controlling", "named", "called", "is", "are", "was", "will", "must", "should", "can", "may", "has", "have", "defaults", "default", ">=", "<=", ">", "<", "=", "==", "ie", "eg", "e.g.", "i.e.", "see", "only", "prepended", "appended", "due", "per", "unless", "so", "because", "must", "providing", "after", "before", "during", "inside", "produced", "consisting", "describing", "listing", "denoting", "expressing", "shaped", "belonging", "broadcastable", "compatible", "convertible", "computed", "created", "obtained", "added", "decorated", "required", "wrapping", "taking", "implementing", "following", "identifying", "naming", "pointing", "referring", "setting", "telling", "declaring", "aligned", "across", "over", "under", "along", "into", "via", "without", "then", "instead", "since", "while", "until", "not", "does", "do", "accepting", "returning", "being", "describing", "suitable", "equivalent", "broadcast", "interpreted", "associated", "included", "set", "selecting", "marking", "enabling", "limiting", "through", "about"]
)

NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

# dtypes before `Tensor`.
DTYPE_NAMES = frozenset(
    ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16", "float32", "float64", "bfloat16", "half", "double", "complex64", "complex128", "qint8", "quint8", "qint16", "quint16", "qint32", "variant", "resource", "bool", "string", "float", "int"]
)

# The last noun of a description without a type, and the type that such a thing has in these libraries.
HEADS: dict[str, str] = {
    "name": "str",
    "prefix": "str",
    "suffix": "str",
    "filename": "str",
    "filepath": "str",
    "path": "str",
    "directory": "str",
    "url": "str",
    "message": "str",
    "scope name": "str",
    "dtype": "DType",
    "data type": "DType",
    "shape": "Shape",
    "tensor": "TensorLike",
    "tensors": "TensorLike",
    "matrix": "TensorLike",
    "matrices": "TensorLike",
    "vector": "TensorLike",
    "array": "TensorLike",
    "arrays": "TensorLike",
    "tensor(s)": "TensorLike",
    "array(s)": "TensorLike",
    "image": "TensorLike",
    "images": "TensorLike",
    "batch of images": "TensorLike",
    "logits": "TensorLike",
    "function": "Callable",
    "callable": "Callable",
    "string": "str",
}
