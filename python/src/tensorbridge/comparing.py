"""What the parity kit asks of Python: values as plain data, to be compared or kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def data_of(value: Any, path: str = "") -> Any:
    """The value with every tensor, variable and the like in it as a NumPy array; lists, tuples and dicts stay what they are.

    Sparse tensors and slices of a gradient become dense, ragged tensors lists of lists.

    Raises:
        TypeError: where something is neither an array nor plain data, such as a model.
    """
    if value is None or isinstance(value, (bool, int, float, complex, str, bytes)):
        return value
    if isinstance(value, Mapping):
        return {key: data_of(entry, f"{path}[{key!r}]") for key, entry in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [data_of(entry, f"{path}[{place}]") for place, entry in enumerate(value)]
    name = type(value).__name__
    if name in ("IndexedSlices", "SparseTensor"):
        import tensorflow as tf

        dense = tf.sparse.to_dense(value) if name == "SparseTensor" else tf.convert_to_tensor(value)
        return dense.numpy()
    if name == "RaggedTensor":
        return value.to_list()
    if name == "TensorShape":
        return None if value.rank is None else value.as_list()
    if name == "DType":
        return value.name
    numpy = getattr(value, "numpy", None)
    if callable(numpy):
        return numpy()
    import numpy as np

    if isinstance(value, (np.ndarray, np.generic)):
        return value
    where = f" at {path}" if path else ""
    raise TypeError(f"An object of the class {name}{where} cannot be compared: it is neither an array nor plain data.")
