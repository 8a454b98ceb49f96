"""From classes to their models: what each declares itself, or through base classes without a public name."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterator
from types import FunctionType, GetSetDescriptorType, MemberDescriptorType
from typing import Any

from . import source
from .annotations import annotation_type, default_type
from .callables import Callables, Place, signature_of
from .docstrings import Documentation, text_of
from .libraries import Library
from .model import Class, Member
from .public_names import PublicNames
from .type_language import split, union

# Besides the public ones, the members that programs use by their syntax.
_SPECIAL = frozenset(
    [
        "__call__",
        "__getitem__",
        "__setitem__",
        "__len__",
        "__iter__",
        "__next__",
        "__contains__",
        "__enter__",
        "__exit__",
    ]
)
_NO_BASES = frozenset(["object", "ABC", "Generic", "Protocol"])
# Types of values that stay what they are when a method keeps them.
_KEPT = frozenset(["int", "float", "bool", "str", "None", "list", "tuple", "dict", "Literal"])


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
        if self.callables.with_docs:
            described.doc = text_of(found) or None
        described.members = dict(self._members(path, found, documentation, described))
        nested = {path: described}
        for name, value in vars(found).items():
            if (
                not name.startswith("_")
                and inspect.isclass(value)
                and value.__qualname__ == f"{found.__qualname__}.{name}"
            ):
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

    def _members(
        self, path: str, found: type, documentation: list[Documentation], described: Class
    ) -> Iterator[tuple[str, Member]]:
        bases = self._public_bases(found)
        inherited = {each for base in bases for each in base.__mro__}
        folded = [
            each
            for each in found.__mro__
            if each not in inherited and each.__module__ not in ("builtins", "typing", "abc", "enum")
        ]
        raw: dict[str, Any] = {}
        for owner in folded:
            for name, value in vars(owner).items():
                if self._is_shown(name, found):
                    raw.setdefault(name, value)
        seen: set[str] = set()
        for name, value in raw.items():
            member = self._member(path, name, value, found)
            if member is None:
                continue
            seen.add(name)
            base_value = next(
                (vars(base)[name] for base in found.__mro__ if base in inherited and name in vars(base)), None
            )
            if base_value is not None:
                before = self._member(path, name, base_value, found)
                if before is not None and not _differs(member, before):
                    continue
            yield name, member
        yield from self._fields(found, folded, inherited, seen, documentation, described)

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
            if own is None and value.__qualname__ == f"{owner.__qualname__}.{name}":
                own = f"{path}.{name}"
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
        member = Member("property", set=value.fset is not None)
        signature = None if value.fget is None else signature_of(value.fget)
        told = (
            None
            if signature is None
            else annotation_type(signature.return_annotation, self.callables.names, result=True)
        )
        if told is None and value.fget is not None:
            documentation = self.callables.documentation(value)
            if documentation.returns is not None:
                told = self.callables.phrases.result_type(documentation.returns)
        member.type = None if told == "object" else told
        return member

    def _method(self, path: str, kind: Any, name: str, value: Any, owner: type, *, without_first: bool) -> Member:
        documentation = [self.callables.documentation(value)]
        for base in owner.__mro__:
            if name in vars(base) and vars(base)[name] is not value:
                documentation.append(self.callables.documentation(vars(base)[name]))
        member = Member(
            kind, self.callables.parameters(Place(path, name), value, documentation, without_first=without_first)
        )
        signature = signature_of(value)
        told = None if signature is None else annotation_type(signature.return_annotation, self.names, result=True)
        if told is None:
            for each in documentation:
                if each.returns is not None:
                    told = self.callables.phrases.result_type(each.returns)
                    break
        member.returns = None if told == "object" else told
        return member

    def _fields(
        self,
        found: type,
        folded: list[type],
        inherited: set[type],
        seen: set[str],
        documentation: list[Documentation],
        described: Class,
    ) -> Iterator[tuple[str, Member]]:
        known = {name for base in inherited for name in [*vars(base), *(each.name for each in source.fields_of(base))]}
        fields: dict[str, list[source.Field]] = {}
        for owner in folded:
            for field in source.fields_of(owner):
                if field.name not in known and field.name not in seen:
                    fields.setdefault(field.name, []).append(field)
            for name, annotation in vars(owner).get("__annotations__", {}).items():
                if self._is_shown(name, found) and name not in known and name not in seen and name not in fields:
                    seen.add(name)
                    yield name, Member("field", type=annotation_type(annotation, self.names, result=True))
        told = {name: entry for each in documentation[:2] for name, entry in each.attributes.items()}
        parameters = {each.name: each for each in described.new or []}
        for name, assignments in fields.items():
            if name in seen:
                continue
            kind = None
            if name in told:
                kind = self.callables.phrases.attribute_type(told[name])
            yield name, Member("field", type=kind or self._assigned_type(assignments, parameters))

    def _assigned_type(self, assignments: list[source.Field], parameters: dict[str, Any]) -> str | None:
        kinds: list[str] = []
        for each in assignments:
            kind = _value_type(each, parameters)
            if kind is None:
                return None
            kinds.append(kind)
        told = union(kinds)
        # Only None is what it is before it is something else.
        return None if told == "None" else told


def _value_type(field: source.Field, parameters: dict[str, Any]) -> str | None:
    import ast

    value = field.value
    if isinstance(value, ast.Constant):
        if value.value is None:
            return "None"
        return type(value.value).__name__ if isinstance(value.value, (bool, int, float, str)) else None
    if (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Name)
        and value.func.id in ("int", "float", "str", "bool")
    ):
        return value.func.id
    if (
        isinstance(value, ast.Name)
        and field.method.name == "__init__"
        and value.id in parameters
        and value.id in {each.arg for each in [*field.method.args.args, *field.method.args.kwonlyargs]}
        and not source.is_reassigned(value.id, field.method)
    ):
        kind: str | None = parameters[value.id].type
        if kind is not None and parameters[value.id].source != "default":
            heads = {each.partition("[")[0] for each in split(kind, "|")}
            return kind if heads <= _KEPT else None
    return None


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
    import importlib

    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name)
