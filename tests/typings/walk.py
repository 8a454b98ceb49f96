"""Lists what the running libraries let a user see: modules, their names, the members of classes, the parameters of callables.

`python walk.py ROOT... --closed PATH...` writes one JSON document to stdout; tests/keras/typings.test.ts asks the compiler for
each entry. It looks with `dir()`, `__all__` and `inspect` alone and shares nothing with the generator, so that what the
generator overlooks is found. Into the modules named after `--closed` it does not look.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections import deque
from enum import Enum
from types import ModuleType
from typing import Any

# A name and a kind for each.
Parameters = list[list[str]]


class Walk:
    """All that is reached from some packages, each object once."""

    def __init__(self, roots: list[str], closed: list[str]) -> None:
        self.modules: list[dict[str, Any]] = []
        self.classes: list[dict[str, Any]] = []
        self.functions: list[dict[str, Any]] = []
        self.unreadable: list[str] = []
        self._packages = {name.partition(".")[0] for name in roots}
        self._module_of: dict[int, int] = {}
        self._class_of: dict[int, int] = {}
        self._functions: set[int] = set()
        self._public_classes: list[type] = []
        # Ids are compared, so what they belong to has to stay.
        self._kept: list[Any] = []
        waiting: deque[tuple[ModuleType, str, int | None]] = deque()
        for name in roots:
            waiting.append((importlib.import_module(name), name, None))
        while waiting:
            module, path, parent = waiting.popleft()
            if id(module) in self._module_of:
                continue
            index = len(self.modules)
            self._module_of[id(module)] = index
            self._kept.append(module)
            entry: dict[str, Any] = {"path": path, "parent": parent, "names": {}}
            self.modules.append(entry)
            for name, found in self._names(module, path):
                entry["names"][name] = self._kind(found)
                if isinstance(found, ModuleType):
                    if f"{path}.{name}" in closed:
                        continue
                    waiting.append((found, f"{path}.{name}", index))
                elif inspect.isclass(found):
                    self._meet_class(found, name, index)
                else:
                    self._meet_function(found, name, index)
        # The list grows while it is read: classes within classes have such themselves.
        for index, found in enumerate(self._public_classes):
            for name, nested in list(vars(found).items()):
                is_own = inspect.isclass(nested) and nested.__module__.partition(".")[0] in self._packages
                if is_own and not name.startswith("_"):
                    self._meet_class(nested, name, self.classes[index]["module"], index)
        for found, described in zip(self._public_classes, self.classes, strict=True):
            described["new"] = constructor_parameters(found)
            described["members"] = self._members(found)

    def _names(self, module: ModuleType, path: str) -> list[tuple[str, Any]]:
        listed = getattr(module, "__all__", None)
        found = []
        for name in sorted(set(dir(module) if listed is None else listed)):
            if name.startswith("_"):
                continue
            try:
                value = getattr(module, name)
                if isinstance(value, ModuleType):
                    # A module that is imported when it is first used.
                    dir(value)
                    if value.__name__.partition(".")[0] not in self._packages:
                        continue
            except Exception as error:
                self.unreadable.append(f"{path}.{name}: {type(error).__name__}")
                continue
            found.append((name, value))
        return found

    @staticmethod
    def _kind(found: Any) -> str:
        if isinstance(found, ModuleType):
            return "module"
        if inspect.isclass(found):
            return "class"
        return "function" if callable(found) and hasattr(found, "__name__") else "value"

    def _meet_class(self, found: type, name: str, module: int, outer: int | None = None) -> None:
        if id(found) in self._class_of:
            return
        self._class_of[id(found)] = len(self.classes)
        self._public_classes.append(found)
        self._kept.append(found)
        self.classes.append({"module": module, "outer": outer, "name": name})

    def _meet_function(self, found: Any, name: str, module: int) -> None:
        if self._kind(found) != "function" or id(found) in self._functions:
            return
        self._functions.add(id(found))
        self._kept.append(found)
        self.functions.append({"module": module, "name": name, "parameters": parameters_of(found)})

    def _members(self, owner: type) -> dict[str, Parameters | None]:
        """Public members; with parameters where no public base has the same function."""
        bases = [base for base in owner.__mro__[1:] if id(base) in self._class_of]
        members: dict[str, Parameters | None] = {}
        for name in sorted(dir(owner)):
            if name.startswith("_"):
                continue
            own = inspect.getattr_static(owner, name, None)
            is_inherited = any(inspect.getattr_static(base, name, None) is own for base in bases)
            members[name] = None if is_inherited else member_parameters(own)
        return members


def member_parameters(member: Any) -> Parameters | None:
    """Parameters of a method, without `self` or `cls`; None for what is no method."""
    if isinstance(member, staticmethod):
        return parameters_of(member.__func__)
    if isinstance(member, classmethod):
        return without_self(parameters_of(member.__func__))
    if inspect.isfunction(member) or inspect.ismethoddescriptor(member):
        return without_self(parameters_of(member))
    return None


def constructor_parameters(owner: type) -> Parameters | None:
    """Parameters of a constructor; of `__init__` where what comes before it takes anything. An enum's values are made already."""
    if issubclass(owner, Enum):
        return None
    told = parameters_of(owner)
    if told:
        return told
    init = inspect.getattr_static(owner, "__init__", None)
    return without_self(parameters_of(init)) if inspect.isfunction(init) else told


def without_self(parameters: Parameters | None) -> Parameters | None:
    """Parameters but the first; those that begin with a keyword have no first."""
    if not parameters:
        return parameters
    return parameters[1:] if parameters[0][1] != "keyword" else parameters


def parameters_of(found: Any) -> Parameters | None:
    """Names and kinds of the parameters that have names of their own; None where there is no signature."""
    try:
        signature = inspect.signature(found)
    except (TypeError, ValueError):
        return None
    kinds = {
        inspect.Parameter.POSITIONAL_ONLY: "positional",
        inspect.Parameter.POSITIONAL_OR_KEYWORD: "either",
        inspect.Parameter.KEYWORD_ONLY: "keyword",
    }
    named = [each for each in signature.parameters.values() if each.kind in kinds and not each.name.startswith("_")]
    return [[each.name, kinds[each.kind]] for each in named]


def main(arguments: list[str]) -> None:
    """Writes the document."""
    at = arguments.index("--closed") if "--closed" in arguments else len(arguments)
    walk = Walk(arguments[:at], arguments[at + 1 :])
    document = {
        "modules": walk.modules,
        "classes": walk.classes,
        "functions": walk.functions,
        "unreadable": walk.unreadable,
    }
    json.dump(document, sys.stdout)


if __name__ == "__main__":
    names = sys.argv[1:]
    # Libraries read the command line too.
    del sys.argv[1:]
    main(names)
