"""From classes to their models: what each declares itself, or through base classes without a public name."""

from __future__ import annotations

import functools
import importlib
import inspect
import re
from collections.abc import Iterator
from types import FunctionType, GetSetDescriptorType, MemberDescriptorType
from typing import Any, NamedTuple

from . import native, source
from .annotations import annotation_type, default_type
from .callables import Callables, Place, signature_of
from .docstrings import NOTHING, Documentation, text_of
from .fields import assigned_fields
from .libraries import Library
from .model import Class, Member, Parameter
from .public_names import PublicNames, nested_classes

# Besides the public ones, the members that programs use by their syntax.
_SPECIAL = frozenset(
    [
        *("__call__", "__getitem__", "__setitem__", "__len__", "__iter__", "__next__", "__contains__"),
        *("__enter__", "__exit__"),
    ]
)
_NO_BASES = frozenset(["object", "ABC", "Generic", "Protocol"])
_NOT_FOLDED = frozenset(["builtins", "typing", "abc", "enum"])
_CALLS = frozenset(["call", "__call__"])


class _Lineage(NamedTuple):
    """The classes that a class is made of."""

    # It, and its base classes that have no public name: their members are its own.
    folded: list[type]
    # Its public base classes, and theirs.
    inherited: set[type]


class ClassReader:
    """Reads classes with what is known of all public names."""

    def __init__(self, names: PublicNames, callables: Callables, library: Library) -> None:
        self.names = names
        self.callables = callables
        self.library = library

    def read(self, path: str, found: type) -> dict[str, Class]:
        """The model of a class, and of those that are nested in it."""
        documentation = self._documentation(found)
        other = None
        if path in self.library.constructors:
            other = _import(self.library.constructors[path])
            documentation = [*documentation, *self._documentation(other)]
        described = Class(self._bases(found))
        described.new = self.callables.constructor(path, found, documentation, other)
        if other is not None:
            for each in described.new or []:
                each.optional = True
        if native.is_message(found):
            described.new = [
                Parameter(name, kind="keyword", optional=True, type=kind, source="annotation" if kind else None)
                for name, kind in native.message_fields(found, self.names)
            ]
        if self.callables.with_docs:
            described.doc = text_of(found) or None
        described.members = dict(self._members(path, found, described))
        nested = {path: described}
        for name, value in nested_classes(found):
            if self.names.id_of(value) == f"{path}.{name}":
                nested.update(self.read(f"{path}.{name}", value))
        return nested

    def _documentation(self, found: type) -> list[Documentation]:
        read = []
        for base in found.__mro__:
            if base is not object:
                read.append(self.callables.documentation(base))
                if "__init__" in vars(base):
                    read.append(self.callables.documentation(vars(base)["__init__"]))
        return [each for each in read if not each.is_empty]

    def _public_bases(self, found: type) -> list[type]:
        bases: list[type] = []
        for base in found.__bases__:
            for each in [base] if self._base_name(base) else self._public_bases(base):
                if each not in bases:
                    bases.append(each)
        return [each for each in bases if not any(each is not other and issubclass(other, each) for other in bases)]

    def _base_name(self, base: type) -> str | None:
        name = self.names.id_of(base)
        if name is not None:
            return name
        if base.__module__ in ("builtins", "enum") and base.__name__ not in _NO_BASES:
            return f"{base.__module__}.{base.__name__}"
        return None

    def _bases(self, found: type) -> list[str]:
        return [name for base in self._public_bases(found) if (name := self._base_name(base)) is not None]

    def _lineage(self, found: type) -> _Lineage:
        inherited = {each for base in self._public_bases(found) for each in base.__mro__}
        return _Lineage(
            [each for each in found.__mro__ if each not in inherited and each.__module__ not in _NOT_FOLDED], inherited
        )

    def _members(self, path: str, found: type, described: Class) -> Iterator[tuple[str, Member]]:
        lineage = self._lineage(found)
        raw: dict[str, Any] = {}
        for owner in lineage.folded:
            for name, value in vars(owner).items():
                if self._is_shown(name, found):
                    raw.setdefault(name, value)
        seen: set[str] = set()
        for name, value in raw.items():
            member = self._member(path, name, value, found)
            if member is None:
                continue
            seen.add(name)
            base = next((each for each in found.__mro__ if each in lineage.inherited and name in vars(each)), None)
            before = None
            if base is not None:
                before = self._member(self.names.id_of(base) or path, name, vars(base)[name], base)
            if before is None or _differs(member, before):
                yield name, member
        yield from self._fields(found, lineage, seen, described)

    def _is_shown(self, name: str, owner: type) -> bool:
        if not name.startswith("_") or name in _SPECIAL:
            return True
        return name in self.library.protected and any(
            base.__name__ in self.library.protected_in for base in owner.__mro__
        )

    def _member(self, path: str, name: str, value: Any, owner: type) -> Member | None:
        member = self._kind(path, name, value, owner)
        if member is not None:
            member.protected = name.startswith("_") and name not in _SPECIAL
            if self.callables.with_docs and member.kind not in ("attribute", "field"):
                member.doc = text_of(value) or None
        return member

    def _kind(self, path: str, name: str, value: Any, owner: type) -> Member | None:
        if isinstance(value, property):
            return self._property(value, owner, name)
        if isinstance(value, functools.cached_property):
            return self._property(property(value.func), owner, name)
        if isinstance(value, MemberDescriptorType):
            return Member("field")
        if isinstance(value, GetSetDescriptorType):
            return Member("property")
        if inspect.isclass(value):
            own = self.names.id_of(value)
            return Member("attribute", type=None if own is None else f"type[{own}]")
        if isinstance(value, classmethod):
            return self._method(path, "classmethod", name, value.__func__, owner, without_first=True)
        if isinstance(value, staticmethod):
            return self._method(path, "staticmethod", name, value.__func__, owner, without_first=False)
        if (
            isinstance(value, FunctionType)
            or inspect.isroutine(value)
            or (callable(value) and hasattr(value, "__wrapped__"))
        ):
            return self._method(path, "method", name, value, owner, without_first=True)
        if value is None and name in _SPECIAL:
            return None
        if hasattr(type(value), "__get__") and not isinstance(value, type):
            # Other descriptors: a property of some kind.
            getter = getattr(value, "fget", None)
            return self._property(property(getter), owner, name) if callable(getter) else Member("property")
        if isinstance(value, owner):
            # A member of an enumeration, or a constant of the class's own type.
            return Member("attribute", type=path if self.names.id_of(type(value)) else None)
        return Member("attribute", type=None if value is None else default_type(value, self.names))

    def _property(self, value: property, owner: type, name: str) -> Member:
        documentation = [self.callables.documentation(value)]
        told = None if value.fget is None else self.callables.result(value.fget, documentation)
        return Member("property", type=told, set=value.fset is not None)

    def _method(self, path: str, kind: Any, name: str, value: Any, owner: type, *, without_first: bool) -> Member:
        if signature_of(value) is None:
            # A descriptor: what it gives may say more.
            given = native.message_method(name) if native.is_message(owner) else getattr(owner, name, None)
            value = given if signature_of(given) is not None else value
        documentation = [self.callables.documentation(value)]
        for base in owner.__mro__:
            # Keras 2 writes texts of its own into collections.abc.Mapping.
            is_library = base.__module__ not in _NOT_FOLDED and base.__module__ != "collections.abc"
            if name in vars(base) and vars(base)[name] is not value and is_library:
                documentation.append(self.callables.documentation(vars(base)[name]))
            if name in _CALLS:
                # "Call arguments:" of the class.
                documentation.append(NOTHING._replace(parameters=self.callables.documentation(base).call))
        alias = re.search(r"\balias (?:of|for) `(\w+)(?:\(\))?`", text_of(value)[:200], re.IGNORECASE)
        if alias:
            documentation.append(self.callables.documentation(getattr(owner, alias[1], None)))
        parameters = self.callables.parameters(Place(path, name), value, documentation, without_first=without_first)
        return Member(kind, parameters, self.callables.result(value, documentation))

    def _fields(self, found: type, lineage: _Lineage, seen: set[str], described: Class) -> Iterator[tuple[str, Member]]:
        """What instances have beside the members of their class."""
        known = {*seen, *(name for base in lineage.inherited for name in vars(base))}
        known |= {field.name for base in lineage.inherited for field in source.fields_of(base)}
        if native.is_message(found):
            for name, kind in native.message_fields(found, self.names):
                known.add(name)
                yield name, Member("field", type=kind)
        for owner in lineage.folded:
            for name, annotation in vars(owner).get("__annotations__", {}).items():
                if self._is_shown(name, found) and name not in known:
                    known.add(name)
                    yield name, Member("field", type=annotation_type(annotation, self.names, result=True))
        told = [self.callables.documentation(owner).attributes for owner in lineage.folded]
        parameters = {each.name: each for each in described.new or []}
        for name, assigned in assigned_fields(lineage.folded, parameters):
            if name not in known:
                entry = next((attributes[name] for attributes in told if name in attributes), None)
                kind = None if entry is None else self.callables.phrases.attribute_type(entry)
                yield name, Member("field", type=kind or assigned)


def _differs(member: Member, before: Member) -> bool:
    """Whether an override says more than, or something else than, what it overrides."""
    if member.kind != before.kind or member.set != before.set:
        return True
    if (member.returns or before.returns) != before.returns or (member.type or before.type) != before.type:
        return True
    if member.params is None or before.params is None:
        return member.params is not None
    if len(member.params) != len(before.params):
        return True
    for own, other in zip(member.params, before.params, strict=True):
        if (own.name, own.kind, own.optional, own.default) != (other.name, other.kind, other.optional, other.default):
            return True
        if own.type is not None and own.type != other.type:
            return True
    return False


def _import(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name)
