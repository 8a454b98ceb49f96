"""Which objects of a package are public, and under which of its public names each object goes."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections import deque
from collections.abc import Iterator
from types import ModuleType
from typing import Any, Literal, NamedTuple

from .libraries import Library, library

Kind = Literal["module", "class", "function", "value"]
_NO_MODULES = frozenset(["tests", "test", "conftest", "setup"])


class Reference(NamedTuple):
    """What a public name stands for."""

    kind: Kind
    # The dotted name of a module, class or function.
    id: str
    found: Any


class _Described(NamedTuple):
    """A module that is described under another name, perhaps in another file."""

    name: str


class PublicNames:
    """The public names of some packages together, so that an object has one name wherever it is met.

    Attributes:
        modules: what each public module holds.
        problems: what could not be read, in words.
    """

    def __init__(self, packages: list[str]) -> None:
        self.modules: dict[str, dict[str, Any]] = {}
        self.problems: list[str] = []
        # By address; the objects are kept in _objects, so that their addresses stay theirs.
        self._ids: dict[int, str] = {}
        self._objects: dict[str, Any] = {}
        self._nested: dict[str, type] = {}
        self._module_ids: dict[int, str] = {}
        self._aliases: dict[str, str] = {}
        self._owners: dict[str, str] = {}
        for package in packages:
            self._read(library(package))

    def modules_of(self, package: str) -> list[str]:
        """The public modules of a package."""
        return [name for name in self.modules if self._owners[name] == package]

    def objects_of(self, package: str) -> list[tuple[str, Any]]:
        """The public classes and functions of a package under the names they go by."""
        return [(name, found) for name, found in sorted(self._objects.items()) if self._owners[name] == package]

    def id_of(self, found: Any) -> str | None:
        """The name that a class or function goes by, or None where it has no public one."""
        known = self._ids.get(id(found))
        return known if known is not None and self.object_of(known) is found else None

    def object_of(self, name: str) -> Any:
        """The object behind the name it goes by; None for unknown names."""
        return self._objects.get(name, self._nested.get(name))

    def resolve(self, path: str) -> str | None:
        """The name that the object goes by which has this public name."""
        return self._aliases.get(path)

    def names(self, module: str) -> dict[str, Reference]:
        """The public names of a module, and what they are."""
        return {name: self._reference(found) for name, found in sorted(self.modules[module].items())}

    def _reference(self, found: Any) -> Reference:
        if isinstance(found, _Described):
            return Reference("module", found.name, None)
        kind = kind_of(found)
        if kind == "module":
            return Reference(kind, self._module_ids[id(found)], found)
        return Reference(kind, self.id_of(found) or "", found)

    def _read(self, source: Library) -> None:
        paths: dict[int, list[str]] = {}
        kept: dict[int, Any] = {}
        waiting: deque[tuple[str, ModuleType]] = deque()
        for path, name in {source.name: source.name, **source.roots}.items():
            try:
                module = importlib.import_module(name)
            except ImportError as error:
                if path == source.name:
                    raise
                self.problems.append(f"{path} cannot be imported: {error}")
                continue
            self._module_ids.setdefault(id(module), path)
            waiting.append((path, module))
        while waiting:
            path, module = waiting.popleft()
            names: dict[str, Any] = {}
            self.modules[path] = names
            self._owners[path] = source.name
            for name, found in self._members(source, path, module):
                full = f"{path}.{name}"
                if isinstance(found, ModuleType):
                    if not found.__name__.startswith((f"{source.name}.", *source.own_modules)):
                        continue
                    if id(found) not in self._module_ids:
                        # Another name than its own cannot be imported.
                        is_own = source.walks_folders and "._" not in found.__name__
                        self._module_ids[id(found)] = found.__name__ if is_own else full
                        waiting.append((self._module_ids[id(found)], found))
                elif not isinstance(found, _Described) and kind_of(found) in ("class", "function"):
                    paths.setdefault(id(found), []).append(full)
                    kept[id(found)] = found
                names[name] = found
        added: list[str] = []
        for address, found_paths in paths.items():
            found = kept[address]
            own = self.id_of(found)
            if own is None:
                own = min(found_paths, key=lambda path: source.rank(path, found))
                self._ids[address] = own
                self._objects[own] = found
                self._owners[own] = source.name
                added.append(own)
            for path in found_paths:
                self._aliases[path] = own
        # A class that has a public name of its own is not known as a part of another.
        for own in added:
            self._note_nested(own, self._objects[own])

    def _note_nested(self, path: str, found: Any) -> None:
        """Gives classes within a class their names; who reads the class reads them too."""
        for name, nested in nested_classes(found):
            if self.id_of(nested) is None:
                full = f"{path}.{name}"
                self._ids[id(nested)] = full
                self._nested[full] = nested
                self._aliases[full] = full
                self._note_nested(full, nested)

    def _members(self, source: Library, path: str, module: ModuleType) -> Iterator[tuple[str, Any]]:
        listed = getattr(module, "__all__", None)
        takes_all = source.is_generated or listed is None
        known = set()
        for name in sorted({*(listed or ()), *(dir(module) if takes_all else ())}):
            full = f"{path}.{name}"
            if (name.startswith("_") and full not in source.added) or full in source.left_out:
                continue
            known.add(name)
            if full in source.described:
                yield name, _Described(source.described[full])
                continue
            try:
                value = getattr(module, name)
                if isinstance(value, ModuleType):
                    # Modules that load late may say here that they cannot.
                    _ = value.__name__
            except Exception as error:
                self.problems.append(f"{full} cannot be read: {type(error).__name__}: {error}")
                continue
            if listed is not None or source.is_generated or _is_own(value, module, source.name):
                yield name, value
        if source.walks_folders:
            for name, found in self._submodules(module):
                if name not in known and f"{path}.{name}" not in source.left_out:
                    yield name, found

    def _submodules(self, module: ModuleType) -> Iterator[tuple[str, Any]]:
        for each in pkgutil.iter_modules(getattr(module, "__path__", ())):
            if each.name.startswith("_") or each.name in _NO_MODULES:
                continue
            full = f"{module.__name__}.{each.name}"
            try:
                yield each.name, importlib.import_module(full)
            except (Exception, SystemExit) as error:  # what an import raises is the module's own choice
                self.problems.append(f"{full} cannot be imported: {type(error).__name__}: {error}")


def nested_classes(found: Any) -> Iterator[tuple[str, type]]:
    """The public classes that the body of a class defines; named tuples say nothing of where they are made."""
    if inspect.isclass(found):
        for name, value in list(vars(found).items()):
            if not inspect.isclass(value) or name.startswith("_"):
                continue
            places = (f"{found.__qualname__}.{name}", name)
            if value.__qualname__ in places and value.__module__ == found.__module__:
                yield name, value


def kind_of(found: Any) -> Kind:
    """What sort of thing an object is."""
    if isinstance(found, ModuleType):
        return "module"
    if inspect.isclass(found):
        return "class"
    if inspect.isroutine(found):
        return "function"
    try:
        is_function = callable(found) and isinstance(found.__name__, str)
    except Exception:  # flags of TensorFlow parse the command line when an attribute is read
        is_function = False
    return "function" if is_function else "value"


def _is_own(value: Any, module: ModuleType, package: str) -> bool:
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
    # A package brings together what its modules define.
    return hasattr(module, "__path__")
