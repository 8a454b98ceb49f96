"""Hands over the loading of some packages, however their import came about: for what has to follow an import."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any


class ImportWatcher(MetaPathFinder):
    """Finds the packages `names` as the finders after it do, and has `load(name, run)` run their modules."""

    def __init__(self, names: Iterable[str], load: Callable[[str, Callable[[], None]], None]) -> None:
        self._names = frozenset(names)
        self._load = load

    def install(self) -> None:
        """From now on; a package that is loaded already is not seen."""
        sys.meta_path.insert(0, self)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The usual one, with a loader that asks."""
        if fullname not in self._names:
            return None
        others = sys.meta_path[sys.meta_path.index(self) + 1 :]
        found = (finder.find_spec(fullname, path, target) for finder in others)
        spec = next((each for each in found if each is not None), None)
        if spec is not None and spec.loader is not None:
            loader: Any = spec.loader
            execute, load = loader.exec_module, self._load
            loader.exec_module = lambda module: load(fullname, lambda: execute(module))
        return spec
