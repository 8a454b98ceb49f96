"""Finds the classes that docstrings speak of: `keras.layers.Layer`, `tf.Tensor`, `layers.Layer`, `Layer`."""

from __future__ import annotations

import inspect

from .annotations import role_of, text_type
from .libraries import LIBRARIES
from .public_names import PublicNames

KERAS = frozenset(["keras", "tf_keras"])
# Names that say which library they are of, so that a class of another one is not meant.
_FOREIGN = ("tf.", "np.", "torch.", "jax.", "flax.", "grain.")


class ClassNames:
    """The classes that a package's texts can mean."""

    def __init__(self, names: PublicNames, package: str) -> None:
        self.names = names
        self._package = package
        self._abbreviations = _abbreviations(package)
        self._simple = _simple_names(names, package)

    def find(self, text: str) -> str | None:
        """The public name of the class that a text calls so."""
        text = text.strip().lstrip("~").removesuffix("()")
        for short, full in self._abbreviations:
            if text.startswith(f"{short}."):
                found = self._class(f"{full}{text[len(short) :]}")
                if found is not None:
                    return found
        found = self._class(text)
        if found is None and "." in text and self._package in KERAS:
            # `layers.Layer` in a text of Keras.
            found = self._class(f"{self._package}.{text}")
        if found is None and (text[:1].isupper() or text == "ndarray"):
            found = self._simple.get(text)
        if found is None and "." in text and not text.startswith(_FOREIGN):
            # A private path, as of `tensorflow.python…`, ends in the name of the class.
            last = text.rpartition(".")[2]
            found = self._simple.get(last) if last[:1].isupper() else None
        return found

    def type_of(self, text: str) -> str | None:
        """The type of an instance of the class that a text calls so, or the type that the text is."""
        if "[" in text or "|" in text:
            return text_type(text, self.find, result=False)
        name = self.find(text)
        return None if name is None else role_of(name, result=False)

    def _class(self, path: str) -> str | None:
        name = self.names.resolve(path)
        return name if name is not None and inspect.isclass(self.names.object_of(name)) else None


def _abbreviations(package: str) -> list[tuple[str, str]]:
    found = {"np": "numpy", "tf": "tensorflow"}
    if package == "tf_keras":
        found |= {"tf.keras": "tf_keras", "keras": "tf_keras"}
    elif package in LIBRARIES:
        found |= {"tf.keras": "keras"}
    return sorted(found.items(), key=lambda pair: -len(pair[0]))


def _simple_names(names: PublicNames, package: str) -> dict[str, str]:
    """The classes of a package, and of those that it is built on, by their last name."""
    found: dict[str, tuple[tuple[bool, bool, int, str], str]] = {}
    sources = [package, *(["tensorflow", "numpy"] if package in KERAS else ["numpy"])]
    for rank, source in enumerate(sources):
        for name, each in names.objects_of(source):
            if inspect.isclass(each):
                simple = name.rpartition(".")[2]
                key = (rank > 0, ".compat." in name or "experimental" in name, name.count("."), name)
                if simple not in found or key < found[simple][0]:
                    found[simple] = (key, name)
    return {simple: name for simple, (_, name) in found.items()}
