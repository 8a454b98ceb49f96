"""Which objects of a package are public, and under which of its public names each object goes."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections import deque
from types import ModuleType
from typing import Any, Literal, NamedTuple

from .libraries import Library, library

Kind = Literal["module", "class", "function", "value"]


class Reference(NamedTuple):
    """What a public name stands for."""

    kind: Kind
    # The dotted name of a module, class or function.
    id: str
    found: Any


class PublicNames:
    """The public names of some packages together, so that an object has one name wherever it is met."""

    def __init__(self, packages: list[str]) -> None:
        self.modules: dict[str, dict[str, Any]] = {}
        self.problems: list[str] = []
        self._ids: dict[int, str] = {}
        self._objects: dict[str, Any] = {}
        self._module_ids: dict[int, str] = {}
        self._aliases: dict[str, str] = {}
        self._external: dict[str, str] = {}
        for package in packages:
            self._read(library(package))

    def kind_of(self, found: Any) -> Kind:
        """What sort of thing an object is."""
        if isinstance(found, ModuleType):
            return "module"
        if inspect.isclass(found):
            return "class"
        if inspect.isroutine(found) or (callable(found) and isinstance(getattr(found, "__name__", None), str)):
            return "function"
        return "value"

    def id_of(self, found: Any) -> str | None:
        """The name that a class or function goes by, or None where it has no public one."""
        known = self._ids.get(id(found))
        return known if known is not None and self._objects[known] is found else None

    def modules_of(self, package: str) -> list[str]:
        """The public modules of a package."""
        return [name for name in self.modules if name == package or name.startswith(f"{package}.")]

    def objects_of(self, package: str) -> list[tuple[str, Any]]:
        """The public classes and functions of a package under the names they go by."""
        return [(name, found) for name, found in sorted(self._objects.items()) if name.startswith(f"{package}.")]

    def object_of(self, name: str) -> Any:
        """The object behind the name it goes by; None for unknown names."""
        return self._objects.get(name)

    def resolve(self, path: str) -> str | None:
        """The name that the object goes by which has this public name."""
        return self._aliases.get(path)

    def reference(self, path: str, found: Any) -> Reference:
        """What is written for a name of a module."""
        kind = self.kind_of(found)
        if kind == "module":
            return Reference(kind, self._external.get(path) or self._module_ids[id(found)], found)
        return Reference(kind, self.id_of(found) or "", found)

    def names(self, module: str) -> dict[str, Reference]:
        """The public names of a module, and what they are."""
        return {name: self.reference(f"{module}.{name}", found) for name, found in sorted(self.modules[module].items())}

    def _read(self, source: Library) -> None:
        root = importlib.import_module(source.name)
        self._external.update(source.external)
        paths: dict[int, list[str]] = {}
        kept: dict[int, Any] = {}
        waiting = deque([(source.name, root)])
        self._module_ids[id(root)] = source.name
        while waiting:
            path, module = waiting.popleft()
            names: dict[str, Any] = {}
            self.modules[path] = names
            for name, found in self._members(source, path, module):
                full = f"{path}.{name}"
                if full in source.left_out:
                    continue
                if full in source.external:
                    names[name] = found
                    continue
                if isinstance(found, ModuleType):
                    if not self._is_module_of(source, found):
                        continue
                    names[name] = found
                    if id(found) not in self._module_ids:
                        self._module_ids[id(found)] = full
                        waiting.append((full, found))
                    continue
                names[name] = found
                if self.kind_of(found) in ("class", "function"):
                    paths.setdefault(id(found), []).append(full)
                    kept[id(found)] = found
        for address, found_paths in paths.items():
            found = kept[address]
            own = self.id_of(found)
            if own is None:
                rank = source.rank
                assert rank is not None
                own = min(found_paths, key=lambda path: rank(path, found))
                self._ids[address] = own
                self._objects[own] = found
            for path in found_paths:
                self._aliases[path] = own

    def _members(self, source: Library, path: str, module: ModuleType) -> list[tuple[str, Any]]:
        listed = getattr(module, "__all__", None)
        names = sorted({*(listed or ()), *(dir(module) if source.generated_api or listed is None else ())})
        found = []
        for name in names:
            if name.startswith("_") and not (
                name.startswith("__") and source.name == "tensorflow" and name == "__operators__"
            ):
                continue
            if f"{path}.{name}" in source.external:
                found.append((name, module))
                continue
            try:
                value = getattr(module, name)
                if isinstance(value, ModuleType):
                    _ = value.__name__
            except Exception as error:
                self.problems.append(f"{path}.{name} cannot be read: {type(error).__name__}")
                continue
            if listed is None and not source.generated_api and not _is_of(value, module, source.name):
                continue
            found.append((name, value))
        if source.walks_folders and not source.generated_api:
            found += self._submodules(module, {name for name, _ in found})
        return found

    def _submodules(self, module: ModuleType, known: set[str]) -> list[tuple[str, Any]]:
        found: list[tuple[str, Any]] = []
        for each in pkgutil.iter_modules(getattr(module, "__path__", ())):
            name = each.name
            if name.startswith("_") or name in known or name in ("tests", "test", "conftest", "setup"):
                continue
            full = f"{module.__name__}.{name}"
            try:
                found.append((name, importlib.import_module(full)))
            except BaseException as error:  # what an import raises is the module's own choice
                if isinstance(error, KeyboardInterrupt):
                    raise
                self.problems.append(f"{full} cannot be imported: {type(error).__name__}: {error}")
        return found

    def _is_module_of(self, source: Library, module: ModuleType) -> bool:
        name = module.__name__
        return name == source.name or name.startswith((f"{source.name}.", "keras._tf_keras."))


def _is_of(value: Any, module: ModuleType, package: str) -> bool:
    """Whether a module without `__all__` has a name as its own, not because it uses it."""
    if isinstance(value, ModuleType):
        return value.__name__.startswith(f"{module.__name__}.")
    home = getattr(value, "__module__", None)
    if not isinstance(home, str):
        # Constants.
        return not callable(value)
    if home == module.__name__:
        return True
    if home.partition(".")[0] != package:
        return False
    is_package = hasattr(module, "__path__")
    return is_package or any(part.startswith("_") for part in home.split("."))


def loaded(packages: list[str]) -> list[str]:
    """Those of the packages that are imported already."""
    return [name for name in packages if name in sys.modules]
