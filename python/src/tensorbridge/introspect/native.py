"""What is known of code that is not written in Python: functions of pybind11, messages of Protocol Buffers."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from .annotations import default_text, text_type
from .docstrings import text_of
from .model import Parameter
from .public_names import PublicNames
from .type_language import split

# google/protobuf/descriptor.py, FieldDescriptor.CPPTYPE_*
_FIELD_TYPES = {1: "int", 2: "int", 3: "int", 4: "int", 5: "float", 6: "float", 7: "bool", 8: "int", 9: "str"}
_BYTES = 12
_MESSAGE = 10


class NativeSignature(NamedTuple):
    """A signature that a docstring begins with."""

    parameters: list[Parameter]
    returns: str | None


def described_signature(found: Any, class_of: Callable[[str], str | None]) -> NativeSignature | None:
    """The signature that pybind11 writes into docstrings: `name(self: T, count: int = 1) -> None`."""
    match = re.match(r"\w+\((.*)\) -> ([^\n]+)(?:\n|$)", text_of(found))
    if match is None or "Overloaded function" in text_of(found):
        return None
    parameters: list[Parameter] = []
    for text in split(match[1], ","):
        part = re.fullmatch(r"(\w+)(?:: (.*?))?(?: = (.*))?", text)
        if part is None:
            return None
        if part[1] == "self":
            continue
        parameter = Parameter(part[1], kind="positional" if re.fullmatch(r"arg\d+", part[1]) else None)
        parameter.type = text_type(part[2] or "", class_of, result=False)
        parameter.source = None if parameter.type is None else "annotation"
        if part[3] is not None:
            parameter.optional = True
            parameter.default = _default(part[3])
        parameters.append(parameter)
    return NativeSignature(parameters, text_type(match[2], class_of, result=True))


def _default(text: str) -> str | None:
    try:
        return default_text(ast.literal_eval(text))
    except (ValueError, SyntaxError):
        return None


def is_message(found: type) -> bool:
    """Whether a class is a message of Protocol Buffers."""
    return hasattr(getattr(found, "DESCRIPTOR", None), "fields_by_name")


def message_method(name: str) -> Any:
    """The method of the base class of all messages, whose signature can be read."""
    return getattr(importlib.import_module("google.protobuf.message").Message, name, None)


def message_fields(found: Any, names: PublicNames) -> Iterator[tuple[str, str | None]]:
    """The fields of a message and their types."""
    for field in found.DESCRIPTOR.fields:
        kind = "bytes" if field.type == _BYTES else _FIELD_TYPES.get(field.cpp_type)
        if field.cpp_type == _MESSAGE:
            kind = names.id_of(getattr(field.message_type, "_concrete_class", None))
        is_repeated = field.is_repeated if hasattr(field, "is_repeated") else field.label == 3
        if is_repeated:
            is_map = field.cpp_type == _MESSAGE and field.message_type.GetOptions().map_entry
            kind = "dict" if is_map else "Iterable" if kind is None else f"Iterable[{kind}]"
        yield field.name, kind
