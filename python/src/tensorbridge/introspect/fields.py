"""The attributes that the methods of a class give its instances, and their types where those are certain."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from . import source
from .model import Parameter
from .type_language import split, union

# Types of values that stay what they are when a method keeps them.
_KEPT = frozenset(["int", "float", "bool", "str", "None", "list", "tuple", "dict", "Literal"])


def assigned_fields(owners: list[type], parameters: Mapping[str, Parameter]) -> Iterator[tuple[str, str | None]]:
    """The names that the methods of some classes assign, and their types.

    Args:
        parameters: those of the constructor, by name.
    """
    # What a constructor changes before it hands it on is no longer what it was given.
    initializers = [node for owner in owners if (node := source.node_of(vars(owner).get("__init__"))) is not None]
    kept = {
        name: parameter
        for name, parameter in parameters.items()
        if not any(source.is_reassigned(name, each) for each in initializers)
    }
    fields: dict[str, list[source.Field]] = {}
    for owner in owners:
        for field in source.fields_of(owner):
            fields.setdefault(field.name, []).append(field)
    for name, assignments in fields.items():
        yield name, _type_of(assignments, kept)


def _type_of(assignments: list[source.Field], parameters: Mapping[str, Parameter]) -> str | None:
    kinds: list[str] = []
    for each in assignments:
        kind = _value_type(each, parameters)
        if kind is None:
            return None
        kinds.append(kind)
    told = union(kinds)
    # What is only None here is something else later.
    return None if told == "None" else told


def _value_type(field: source.Field, parameters: Mapping[str, Parameter]) -> str | None:
    value = field.value
    if isinstance(value, ast.Constant):
        if value.value is None:
            return "None"
        return type(value.value).__name__ if isinstance(value.value, (bool, int, float, str)) else None
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        return value.func.id if value.func.id in ("int", "float", "str", "bool") else None
    if not isinstance(value, ast.Name) or field.method.name != "__init__" or value.id not in parameters:
        return None
    own = {each.arg for each in [*field.method.args.args, *field.method.args.kwonlyargs]}
    parameter = parameters[value.id]
    if value.id not in own or source.is_reassigned(value.id, field.method):
        return None
    # A default alone does not tell all that may be given and kept.
    if parameter.type is None or parameter.source == "default":
        return None
    heads = {each.partition("[")[0] for each in split(parameter.type, "|")}
    return parameter.type if heads <= _KEPT else None
