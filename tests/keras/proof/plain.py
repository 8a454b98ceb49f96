"""The proof's Python side: runs calls that are written as Python text, and gives digests of what came back.

Nothing here knows of tensorbridge: it is what a program in Python alone would compute.
"""

import hashlib
import struct
import warnings

import keras
import numpy as np
import tensorflow as tf

SEED = 7


def begin():
    keras.utils.set_random_seed(SEED)


def digest(value):
    """A text that is equal for values that are equal to the last bit, and tells dtypes and shapes apart."""
    if isinstance(value, np.generic) and not isinstance(value, (str, bytes)):
        value = np.asarray(value)
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, (int, float)):
        return "number " + struct.pack("<d", float(value)).hex()
    if isinstance(value, (str, bytes)):
        return "text " + (value if isinstance(value, str) else value.decode())
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(
                f"{name}: {digest(entry)}" for name, entry in sorted(value.items())
            )
            + "}"
        )
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(digest, value)) + "]"
    if isinstance(value, tf.TensorShape):
        return digest(value.as_list())
    if hasattr(value, "numpy"):
        return digest(value.numpy())
    if isinstance(value, np.ndarray):
        shape = "x".join(map(str, value.shape))
        if value.dtype.kind in "OSU":
            return f"texts {shape} " + ", ".join(map(digest, value.ravel().tolist()))
        content = hashlib.sha256(np.ascontiguousarray(value).tobytes()).hexdigest()[:24]
        return f"{value.dtype.name} {shape} {content}"
    return f"an object of {type(value).__name__}"


def tells_something(value):
    """Whether there is anything in it but NaN."""
    if hasattr(value, "numpy"):
        value = value.numpy()
    if isinstance(value, (list, tuple)):
        return any(map(tells_something, value))
    is_number = isinstance(value, np.ndarray) and value.dtype.kind in "fc"
    return not is_number or value.size == 0 or not bool(np.isnan(value).all())


def exported(folder):
    model = keras.Sequential([keras.layers.Input([3]), keras.layers.Dense(2)])
    model.export(folder, verbose=False)
    return folder


def run(cases):
    """For each case the first way that works: its place and the digest of its result, or what was raised by the last one."""
    tf.config.experimental.enable_op_determinism()
    warnings.simplefilter("ignore")
    found = []
    for ways in cases:
        answer = ["none", "There is no way to call it."]
        for place, source in enumerate(ways):
            names = {"keras": keras, "np": np, "tf": tf, "exported": exported}
            begin()
            try:
                exec(source, names)
                answer = [
                    str(place),
                    digest(names["result"]),
                    tells_something(names["result"]),
                ]
                break
            except Exception as error:
                answer = ["none", f"{type(error).__name__}: {str(error)[:300]}"]
        found.append(answer)
    return found
