"""From the objects of a package to its API model."""

from __future__ import annotations

import inspect
import sys
from typing import Any

from .annotations import default_type
from .callables import Callables, Place
from .classes import ClassReader
from .conventions import certain_result
from .docstrings import text_of
from .enums import enums_of
from .libraries import library, version_of
from .model import Api, Function
from .phrases import Phrases
from .public_names import PublicNames, Reference


def read_api(package: str, names: PublicNames, *, with_docs: bool) -> list[Api]:
    """The models of a package: one, or several where it is known to have parts that are used alone."""
    source = library(package)
    callables = Callables(names, Phrases(names, package), package, with_docs=with_docs)
    classes = ClassReader(names, callables, source)
    version = version_of(sys.modules[package])
    apis = {part: Api(part, version, {}, {}, {}, {}) for part in (*source.parts, package)}

    def api_of(path: str) -> Api:
        return apis[next((each for each in source.parts if path == each or path.startswith(f"{each}.")), package)]

    for module in names.modules_of(package):
        api_of(module).modules[module] = {
            name: describe(reference, names) for name, reference in names.names(module).items()
        }
    for path, found in names.objects_of(package):
        try:
            if inspect.isclass(found):
                for name, described in classes.read(path, found).items():
                    api_of(name).classes[name] = described
            else:
                api_of(path).functions[path] = read_function(path, found, callables)
        except Exception as error:  # what an object answers is its own choice
            names.problems.append(f"{path} cannot be described: {type(error).__name__}: {error}")
    apis[package].enums = enums_of(package)
    return [api for api in apis.values() if api.modules]


def describe(reference: Reference, names: PublicNames) -> str:
    """The words for a name of a module."""
    if reference.kind != "value":
        return f"{reference.kind} {reference.id}"
    if reference.found is None:
        return "value None"
    kind = value_type(reference.found, names)
    return "value" if kind is None else f"value {kind}"


def value_type(found: Any, names: PublicNames) -> str | None:
    """The type of a constant: its class, not the role that it would have as a default."""
    own = names.id_of(type(found))
    return own or default_type(found, names)


def read_function(path: str, found: Any, callables: Callables) -> Function:
    """A function of a module."""
    documentation = callables.documentation(found)
    # tensorflow/python/util/tf_export.py, kwarg_only: these refuse positions, which their signature does not say.
    only_keywords = path.startswith(("tensorflow.raw_ops.", "tensorflow.compat.v1.raw_ops."))
    parameters = callables.parameters(
        Place(path, path.rpartition(".")[2]), found, [documentation], only_keywords=only_keywords
    )
    return Function(
        parameters,
        certain_result(path, callables.result(found, [documentation])),
        text_of(found) or None if callables.with_docs else None,
    )
