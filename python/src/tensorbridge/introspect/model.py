"""The API model: what is known of a package's public API, as data. ``src/typegen/model.ts`` is its twin.

One file per package. It is committed, so it is written for people who read its differences: one line per function and
member, sorted where order has no meaning, no empty field, no address, no path, nothing of the machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

MODEL_VERSION = 1


class Parameter(msgspec.Struct, omit_defaults=True):
    """A parameter of a callable, without `self`."""

    name: str
    # Left out for one that takes a position or its keyword.
    kind: Literal["positional", "var", "keyword", "varkw"] | None = None
    optional: bool = False
    # The default's text, where it is a literal.
    default: str | None = None
    # A type in the language of type_language.py; left out where nothing is certain.
    type: str | None = None
    # What told the type. Several sources may agree: the first one in this order is named.
    source: Literal["annotation", "docstring", "default"] | None = msgspec.field(default=None, name="from")
    doc: str | None = None


class Function(msgspec.Struct, omit_defaults=True):
    """A function of a module."""

    # Left out where the signature cannot be read.
    params: list[Parameter] | None = None
    returns: str | None = None
    doc: str | None = None


class Member(msgspec.Struct, omit_defaults=True):
    """A member that a class declares, itself or through a base class that has no public name."""

    # `attribute` belongs to the class; `field` is assigned by its methods and so belongs to its instances.
    kind: Literal["method", "classmethod", "staticmethod", "property", "attribute", "field"]
    params: list[Parameter] | None = None
    returns: str | None = None
    type: str | None = None
    # Whether it can be assigned. Attributes and fields can, so that only properties say it.
    set: bool = False
    # Not public, but subclasses are meant to override or call it.
    protected: bool = False
    doc: str | None = None


class Class(msgspec.Struct, omit_defaults=True):
    """A class. Members of its public base classes are not repeated unless they differ."""

    bases: list[str]
    # What its constructor takes; left out where that cannot be read.
    new: list[Parameter] | None = None
    members: dict[str, Member] = {}
    doc: str | None = None


class Api(msgspec.Struct):
    """The public API of a package."""

    package: str
    version: str
    # For each module what its names are: `class keras.layers.Dense`, `function …`, `module …`, `value int`.
    modules: dict[str, dict[str, str]]
    classes: dict[str, Class]
    functions: dict[str, Function]
    # The names that a role of the domain takes: `{"Activation": ["relu", …]}`.
    enums: dict[str, list[str]]

    @property
    def file_name(self) -> str:
        """The name of its file, without `.json`."""
        return self.package.removesuffix(".v1")


def to_json(api: Api) -> str:
    """The text of a model's file."""
    lines = [
        "{",
        f'"model": {MODEL_VERSION},',
        f'"package": {_leaf(api.package)},',
        f'"version": {_leaf(api.version)},',
    ]
    lines += [*_table("modules", {name: _entries(names) for name, names in api.modules.items()}), ","]
    lines += [*_table("classes", {name: _class_lines(found) for name, found in api.classes.items()}), ","]
    lines += _table("functions", {name: _leaf(found) for name, found in api.functions.items()})
    if api.enums:
        lines += [",", *_table("enums", {name: _leaf(names) for name, names in api.enums.items()})]
    lines.append("}")
    return "\n".join(lines).replace("\n,", ",") + "\n"


def _class_lines(found: Class) -> str:
    head = [f'"bases": {_leaf(found.bases)}']
    if found.new is not None:
        head.append(f'"new": {_leaf(found.new)}')
    if found.doc is not None:
        head.append(f'"doc": {_leaf(found.doc)}')
    members = _entries(found.members)
    return "{\n" + ",\n".join([*head, f'"members": {members}']) + "}"


def _entries(entries: Mapping[str, Any]) -> str:
    if not entries:
        return "{}"
    return "{\n" + ",\n".join(f"  {_leaf(name)}: {_leaf(value)}" for name, value in sorted(entries.items())) + "}"


def _table(name: str, entries: Mapping[str, str]) -> list[str]:
    if not entries:
        return [f'"{name}": {{}}']
    return [f'"{name}": {{', ",\n".join(f"{_leaf(key)}: {text}" for key, text in sorted(entries.items())), "}"]


def _leaf(value: Any) -> str:
    return msgspec.json.encode(value).decode()
