"""From the objects of a package to its API model."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

from .annotations import annotation_type, default_type
from .callables import Callables, Place, signature_of
from .classes import ClassReader
from .docstrings import text_of
from .enums import enums_of
from .libraries import library, version_of
from .model import Api, Class, Function
from .phrases import Phrases
from .public_names import PublicNames, Reference

Progress = Callable[[str], None]


def read_api(package: str, names: PublicNames, *, with_docs: bool) -> list[Api]:
    """The models of a package: one, or several where it is known to have parts that are used alone."""
    source = library(package)
    callables = Callables(names, Phrases(names, package), package, with_docs=with_docs)
    classes = ClassReader(names, callables, source)
    version = version_of(sys.modules[package])
    prefixes = (*source.parts, package)
    apis = {prefix: Api(prefix, version, {}, {}, {}, {}) for prefix in prefixes}

    def api_of(path: str) -> Api:
        return apis[next(prefix for prefix in prefixes if path == prefix or path.startswith(f"{prefix}."))]

    for module in names.modules_of(package):
        api_of(module).modules[module] = {
            name: describe(reference, names) for name, reference in names.names(module).items()
        }
    for path, found in names.objects_of(package):
        if inspect.isclass(found):
            for name, described in classes.read(path, found).items():
                api_of(name).classes[name] = described
        else:
            api_of(path).functions[path] = read_function(path, found, callables, names)
    apis[package].enums = enums_of(package, sys.modules[package])
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


def read_function(path: str, found: Any, callables: Callables, names: PublicNames) -> Function:
    """A function of a module."""
    documentation = callables.documentation(found)
    # tensorflow/python/util/tf_export.py, kwarg_only: these refuse positions, which their signature does not say.
    only_keywords = path.startswith(("tensorflow.raw_ops.", "tensorflow.compat.v1.raw_ops."))
    parameters = callables.parameters(
        Place(path, path.rpartition(".")[2]), found, [documentation], only_keywords=only_keywords
    )
    return Function(
        parameters,
        result_type(found, callables, [documentation]),
        text_of(found) or None if callables.with_docs else None,
    )


def result_type(found: Any, callables: Callables, documentation: list[Any]) -> str | None:
    """What a callable gives, where it is certain."""
    signature = signature_of(found)
    told = None if signature is None else annotation_type(signature.return_annotation, callables.names, result=True)
    if told is not None:
        return None if told == "object" else told
    for each in documentation:
        if each.returns is not None:
            return callables.phrases.result_type(each.returns)
    return None


__all__ = ["Api", "Class", "ModuleType", "read_api"]
