"""The source texts of `eval` and `exec`, so that tracebacks show their lines: kept as long as their code can run."""

from __future__ import annotations

import linecache
import weakref
from collections.abc import Iterator
from types import CodeType


def remember_source(filename: str, source: str, code: CodeType) -> None:
    """Have tracebacks show lines of `source`, until the last function of `code` is gone."""
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    codes = list(_with_inner(code))
    left = len(codes)

    def one_less() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            linecache.cache.pop(filename, None)

    for each in codes:
        weakref.finalize(each, one_less).atexit = False


def _with_inner(code: CodeType) -> Iterator[CodeType]:
    """A code object, and those of the functions and classes in it: each lives as long as its own functions."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _with_inner(constant)
