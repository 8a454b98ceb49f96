"""From signatures to parameters: names, kinds and defaults are the signature's, types come from three sources."""

from __future__ import annotations

import functools
import inspect
import re
from typing import Any, NamedTuple

from . import docstrings
from .annotations import annotation_type, default_text, default_type
from .conventions import conventional_type
from .docstrings import Documentation, Entry
from .model import Parameter
from .native import described_signature
from .phrases import Phrases
from .public_names import PublicNames
from .source import Forward, function_of, keywords_of
from .type_language import ROLES, may_be_none, split, union

_KINDS: dict[Any, Any] = {
    inspect.Parameter.POSITIONAL_ONLY: "positional",
    inspect.Parameter.VAR_POSITIONAL: "var",
    inspect.Parameter.KEYWORD_ONLY: "keyword",
    inspect.Parameter.VAR_KEYWORD: "varkw",
}


def signature_of(found: Any) -> inspect.Signature | None:
    """The signature of a callable, its annotations evaluated where they can be; None where there is none to read."""
    for evaluate in (True, False):
        try:
            return inspect.signature(found, eval_str=evaluate)
        except Exception:  # noqa: S112 - annotations and descriptors run code of the library
            continue
    return None


# Deprecated alias for `keepdims`. The old (deprecated) name for axis.
_ALIAS = re.compile(
    r"(?:\(?deprecated\)?\.? )?(?:an? |the )?(?:old )?(?:\(?deprecated\)? )?"
    r"(?:alias|name) (?:for|of) `?(\w+)`?\.?(?:\s|$)",
    re.IGNORECASE,
)


class Place(NamedTuple):
    """Whose parameters are read."""

    # The dotted name of a class, or of a function.
    owner: str
    function: str


class Callables:
    """Reads callables with what is known of all public names."""

    def __init__(self, names: PublicNames, phrases: Phrases, package: str, *, with_docs: bool) -> None:
        self.names = names
        self.package = package
        self.phrases = phrases
        self.with_docs = with_docs

    def documentation(self, found: Any) -> Documentation:
        """The sections of an object's docstring."""
        return _read_cached(docstrings.text_of(found))

    def result(self, found: Any, documentation: list[Documentation]) -> str | None:
        """The type of what a callable gives, where it is certain."""
        signature = signature_of(found)
        told = None if signature is None else annotation_type(signature.return_annotation, self.names, result=True)
        if told is None:
            described = next((each.returns for each in documentation if each.returns is not None), None)
            if described is not None:
                return self.phrases.result_type(described)
            native = None if signature is not None else described_signature(found, self.phrases.class_name)
            told = None if native is None else native.returns
        return None if told == "object" else told

    def parameters(
        self,
        place: Place,
        found: Any,
        documentation: list[Documentation],
        *,
        without_first: bool = False,
        only_keywords: bool = False,
    ) -> list[Parameter] | None:
        """The parameters of a callable; None where its signature cannot be read."""
        signature = signature_of(found)
        if signature is None:
            native = described_signature(found, self.phrases.class_name)
            return None if native is None else native.parameters
        read = list(signature.parameters.values())
        if without_first and read and read[0].kind is not inspect.Parameter.VAR_POSITIONAL:
            read = read[1:]
        parameters = [self._parameter(place, each, documentation) for each in read if not each.name.startswith("__")]
        for each in parameters:
            if each.type is None:
                self._alias(each, parameters, documentation)
        if only_keywords:
            for each in parameters:
                each.kind = each.kind or "keyword"
        return parameters

    def _parameter(self, place: Place, read: inspect.Parameter, documentation: list[Documentation]) -> Parameter:
        is_variable = read.kind in (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
        parameter = Parameter(read.name, kind=_KINDS.get(read.kind))
        if read.default is not inspect.Parameter.empty:
            parameter.optional = True
            parameter.default = default_text(read.default)
        entry = self._entry(read.name, documentation)
        if entry is not None and self.with_docs:
            parameter.doc = entry.text
        if not is_variable or read.annotation is not inspect.Parameter.empty:
            self._type(place, parameter, read.annotation, read.default, entry)
        return parameter

    def _alias(self, parameter: Parameter, parameters: list[Parameter], documentation: list[Documentation]) -> None:
        """`Alias of x.`: the type of that parameter."""
        entry = self._entry(parameter.name, documentation)
        match = None if entry is None else _ALIAS.match(entry.text)
        if match is None:
            return
        for other in parameters:
            if other.name == match[1] and other.type is not None:
                none = parameter.default == "None" and not may_be_none(other.type)
                parameter.type = union([other.type, "None"]) if none else other.type
                parameter.source = "docstring"

    def _entry(self, name: str, documentation: list[Documentation]) -> Entry | None:
        for each in documentation:
            if name in each.parameters:
                return each.parameters[name]
        return None

    def _type(self, place: Place, parameter: Parameter, annotation: Any, default: Any, entry: Entry | None) -> None:
        told = annotation_type(annotation, self.names)
        if told is not None and told != "object":
            parameter.type, parameter.source = told, "annotation"
        else:
            read = None if entry is None else self.phrases.parameter_type(entry, parameter.name, default)
            if read is not None:
                parameter.type, parameter.source = read, "docstring"
        is_given = default is not inspect.Parameter.empty
        # `int or sequence of scalars`, of which a part is not understood: the default is one of several kinds.
        told_first = "" if entry is None else entry.type or entry.text.partition(". ")[0]
        is_doubtful = type(default) in (int, float, tuple) and re.search(r"\bor\b", told_first) is not None
        if parameter.type is None and is_given and default is not None and not is_doubtful:
            told = default_type(default, self.names)
            if told is not None:
                parameter.type, parameter.source = told, "default"
        if parameter.type is None or parameter.source == "default":
            known = conventional_type(self.package, place.owner, place.function, parameter.name)
            if known is not None:
                parameter.type, parameter.source = known, None
        if not is_given or parameter.type is None or parameter.source == "default":
            return
        if default is None:
            if not may_be_none(parameter.type):
                parameter.type = union([parameter.type, "None"])
        elif parameter.source != "annotation":
            own = default_type(default, self.names)
            if own is not None and not takes(parameter.type, own, default):
                parameter.type = union([parameter.type, own])

    def constructor(
        self, path: str, owner: type, documentation: list[Documentation], other: type | None = None
    ) -> list[Parameter] | None:
        """What a class takes to make an instance, with the keywords that its base classes take."""
        found = other or owner
        place = Place(path, "__init__")
        initializer = _first(found, "__init__", object)
        maker = _first(found, "__new__", object)
        if initializer is None and maker is None:
            meta = type(found)
            return [] if meta.__call__ is type.__call__ and signature_of(found) is not None else None
        home, initial = initializer or (object, None)
        if (
            maker is not None
            and (initializer is None or _precedes(found, maker[0], home))
            and not _is_generic(maker[1])
        ):
            parameters = self.parameters(place, maker[1], documentation, without_first=True)
            return parameters if parameters is not None else self.parameters(place, found, documentation)
        if initial is None:
            return self.parameters(place, found, documentation)
        parameters = self.parameters(place, initial, documentation, without_first=True)
        if parameters is None or _is_c_generic(initial):
            return self.parameters(place, found, documentation)
        return self._with_keywords(place, parameters, found, home, documentation)

    def _with_keywords(
        self, place: Place, parameters: list[Parameter], owner: type, home: type, documentation: list[Documentation]
    ) -> list[Parameter]:
        """The parameters with those of base classes that `**kwargs` brings to them."""
        if not parameters or parameters[-1].kind != "varkw":
            return parameters
        function = vars(home).get(place.function)
        keywords = keywords_of(function, owner)
        if keywords is None:
            return parameters
        own = {each.name for each in parameters}
        added: list[Parameter] = []
        closed = keywords.closed
        for name in keywords.names:
            if name not in own and not name.startswith("_"):
                own.add(name)
                parameter = Parameter(name, kind="keyword", optional=True)
                entry = self._entry(name, documentation)
                if entry is not None and self.with_docs:
                    parameter.doc = entry.text
                self._type(place, parameter, inspect.Parameter.empty, inspect.Parameter.empty, entry)
                added.append(parameter)
        if keywords.forwarded is not None and not keywords.is_list:
            rest = self._forwarded(place, keywords.forwarded, owner, home, documentation)
            if rest is not None:
                has_rest = bool(rest) and rest[-1].kind == "varkw"
                closed = not has_rest
                added += [each for each in rest if each.name not in own and each.kind not in ("varkw", "var")]
        for each in added:
            each.kind = "keyword"
        return [*parameters[:-1], *added, *([] if closed else parameters[-1:])]

    def _forwarded(
        self, place: Place, forward: Forward, owner: type, home: type, documentation: list[Documentation]
    ) -> list[Parameter] | None:
        line = owner.__mro__
        start = line.index(home) + 1 if forward.owner is None else line.index(forward.owner)
        for base in line[start:]:
            if forward.method in vars(base):
                if base is object:
                    return []
                function = vars(base)[forward.method]
                if function_of(function) is None:
                    return None
                more = [*documentation, self.documentation(base), self.documentation(function)]
                parameters = self.parameters(place, function, more, without_first=True)
                if parameters is None:
                    return None
                full = self._with_keywords(place, parameters, owner, base, more)
                given = {each.name for each in full[: forward.positions]} | forward.names
                return [each for each in full if each.name not in given and each.kind != "positional"]
        return None


@functools.cache
def _read_cached(text: str) -> Documentation:
    return docstrings.read(text)


def takes(type_text: str, own: str, value: Any) -> bool:
    """Whether a type takes a default value already."""
    alternatives = split(type_text, "|")
    heads = {each.partition("[")[0] for each in alternatives}
    if own in alternatives or own.partition("[")[0] in heads or "object" in heads:
        return True
    for each in alternatives:
        if each.startswith("Literal[") and repr(value) in split(each[8:-1], ","):
            return True
    if own == "int":
        return not heads.isdisjoint(["float", "TensorLike", "ArrayLike", "complex", "Shape"])
    if own == "float":
        return not heads.isdisjoint(["TensorLike", "ArrayLike", "complex", "Schedule"])
    if own in ("bool", "complex"):
        return not heads.isdisjoint(["TensorLike", "ArrayLike"])
    if own == "str":
        return not heads.isdisjoint(ROLES - {"Shape", "Tensor", "Module", "Schedule", "ArrayLike"})
    if own.startswith(("tuple", "list")):
        return not heads.isdisjoint(["Shape", "TensorLike", "ArrayLike", "Iterable", "list", "tuple"])
    return not heads.isdisjoint(["TensorLike", "DType", "Activation", "Initializer", "Regularizer"])


def _first(owner: type, name: str, without: type) -> tuple[type, Any] | None:
    for base in owner.__mro__:
        if base is not without and name in vars(base):
            return base, vars(base)[name]
    return None


def _precedes(owner: type, first: type, second: type) -> bool:
    line = owner.__mro__
    return line.index(first) <= line.index(second)


def _is_generic(found: Any) -> bool:
    """Whether a `__new__` takes anything, because `__init__` looks at it."""
    signature = signature_of(found.__func__ if isinstance(found, staticmethod) else found)
    return signature is None or all(
        each.kind in (each.VAR_POSITIONAL, each.VAR_KEYWORD) for each in list(signature.parameters.values())[1:]
    )


def _is_c_generic(found: Any) -> bool:
    """Whether an `__init__` is written in C and says nothing of what it takes."""
    return function_of(found) is None and _is_generic(found)
