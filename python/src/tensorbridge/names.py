"""Names of classes: the qualified one that Python prints, and the public ones that TensorFlow and Keras export."""

from __future__ import annotations


def qualified_name(kind: type) -> str:
    """The name as ``repr(kind)`` shows it: ``int``, ``numpy.ndarray``, ``keras.src.optimizers.adam.Adam``."""
    module = kind.__module__
    name = kind.__qualname__ if module in ("builtins", None) else f"{module}.{kind.__qualname__}"
    return name if is_encodable(name) else name.encode("utf-8", "backslashreplace").decode()


def is_encodable(text: str) -> bool:
    """Whether UTF-8 can hold a text: Python's may have half a surrogate pair."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def public_names(kind: type) -> list[str]:
    """Dotted names under which TensorFlow (``_tf_api_names``) and Keras (``_api_export_path``) export a class.

    Read from the class's own namespace: a subclass of an exported class is not itself exported.
    """
    names: list[str] = []
    own = vars(kind)
    for attribute in ("_tf_api_names", "_tf_api_names_v1"):
        names += [f"tensorflow.{name}" for name in own.get(attribute) or ()]
    exported = own.get("_api_export_path")
    names += [exported] if isinstance(exported, str) else (exported or ())
    # tf_keras exports its names as `keras.*` too; the two worlds must not be mistaken for each other.
    for name in (*(own.get("_keras_api_names") or ()), *(own.get("_keras_api_names_v1") or ())):
        names.append(f"tf_keras.{name.removeprefix('keras.')}")
    return names
